import Care
public import FileStore
import TerminalIO

/// What the person set, one `key = value` a line; never a personal text.
public struct Settings: Equatable, Sendable {
  /// One thing that can be set.
  public enum Key: String, CaseIterable, Sendable {
    /// Two-letter country whose help lines are shown first.
    case country
    /// `on` for the append-only screen.
    case plain
    /// `quiet` moves the help card that comes by itself to the end of a page.
    case care
    /// The language guides are to speak where a translation is there, such as `de`.
    case language
    /// How wide a row of words may be, in cells.
    case width
    /// `gentle` shows a guide's words line by line.
    case pace
    /// `off` stops everything that moves by itself.
    case motion
    /// `on` shows minutes at the bottom of the screen, `off` hides those below a page too.
    case clock
    /// After how many quiet minutes the journal is locked; `never`.
    case lock
    /// The person's own editor, for `/edit`.
    case editor
    /// How long a lone Escape waits, in milliseconds; slow lines need more.
    case escape
    /// `on` has a guide's own lines spoken aloud.
    case voice
    /// `on` has home show one entry of this day a week, a month or a year ago.
    case lookBack = "look-back"
    /// Whether the recovery code was `made`, is to be offered `later`, or `never`.
    case recovery
  }

  private var values: [Key: String] = [:]

  /// Settings with nothing set.
  public init() {}

  /// Reads settings from the text of their file; lines that are not understood are passed over.
  public init(text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2, let key = Key(rawValue: parts[0]),
        Self.isAllowed(parts[1], for: key)
      else { continue }
      values[key] = parts[1]
    }
  }

  /// The value set for `key`; nil where it was never set.
  public subscript(key: Key) -> String? {
    get { values[key] }
    set { values[key] = newValue }
  }

  /// The settings as the text of their file, in a fixed order.
  public var text: String {
    Key.allCases.compactMap { key in values[key].map { "\(key.rawValue) = \($0)\n" } }.joined()
  }

  /// The values `key` accepts, in words.
  public static func allowed(for key: Key) -> String {
    switch key {
    case .country: "two letters of a listed country, such as de or us"
    case .plain: "on or off"
    case .care: "normal or quiet"
    case .language: "the two or three letters of a language, such as de or en"
    case .width: "a number of cells from 40 to 200"
    case .pace: "plain or gentle"
    case .motion: "on or off"
    case .clock: "on or off"
    case .voice: "on or off"
    case .lookBack: "on or off"
    case .lock: "minutes from 1 to 240, or never"
    case .editor: "the command of an editor, such as nano or vim"
    case .escape: "milliseconds from 10 to 1000"
    case .recovery: "later, never or made; the program sets it"
    }
  }

  /// Whether `value` may be set for `key`.
  public static func isAllowed(_ value: String, for key: Key) -> Bool {
    switch key {
    case .country: HelpTable.country(code: value) != nil
    case .plain: ["on", "off"].contains(value)
    case .care: ["normal", "quiet"].contains(value)
    case .language: LanguageTag.language(of: value) == value
    case .width: isNumber(value, in: 40...200)
    case .pace: ["plain", "gentle"].contains(value)
    case .motion, .clock, .voice, .lookBack: ["on", "off"].contains(value)
    case .lock: value == "never" || isNumber(value, in: 1...240)
    case .editor: !value.isEmpty && value.count <= 200 && value == value.withoutControlCharacters
    case .escape: isNumber(value, in: 10...1000)
    case .recovery: ["later", "later-10", "later-30", "never", "made"].contains(value)
    }
  }

  /// The number set for `key`; nil where none is.
  public func number(_ key: Key) -> Int? { values[key].flatMap { Int($0) } }

  private static func isNumber(_ value: String, in range: ClosedRange<Int>) -> Bool {
    Int(value).map(range.contains) == true
  }
}

/// The settings file in the configuration folder.
public struct SettingsFile: Sendable {
  /// Where the file is.
  public let path: String
  private let folder: String
  private let files: any FileSystem

  /// Names the file inside `folder`; nothing is read yet.
  public init(folder: String, files: any FileSystem) {
    self.folder = folder
    self.path = folder + "/settings"
    self.files = files
  }

  /// The settings as they stand; a file that is missing or cannot be read means nothing is set.
  public func read() -> Settings {
    guard let contents = try? files.readFile(path, byteLimit: 65_536) else { return Settings() }
    return Settings(text: String(decoding: contents.bytes, as: UTF8.self))
  }

  /// Replaces the file whole, so a reader sees the old text or the new one.
  ///
  /// Throws ``FileStore/FileSystemError`` where the folder cannot be made or written.
  public func write(_ settings: Settings) throws(FileSystemError) {
    try makeFolders()
    let fresh = folder + "/.settings-new"
    if try files.status(of: fresh) != nil { try files.removeFile(fresh) }
    let file = try files.createFile(fresh)
    try files.append(Array(settings.text.utf8), to: file)
    try files.synchronize(file, .everything)
    try files.renameFile(fresh, replacing: path)
    try files.synchronizeFolder(folder)
  }

  private func makeFolders() throws(FileSystemError) {
    var path = ""
    for name in folder.split(separator: "/") {
      path += "/" + name
      if try files.status(of: path) == nil { try files.makeFolder(path) }
    }
  }
}
