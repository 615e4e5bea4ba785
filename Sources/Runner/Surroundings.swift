public import FileStore
import Journal
public import TerminalIO
public import VaultStore

/// What a session runs in: the screen, the clock, the disk and what the person set.
public struct Surroundings {
  /// Where things are shown and typed.
  public var terminal: any Terminal
  /// The clock.
  public var time: any TimeSource
  /// The disk.
  public var files: any FileSystem
  /// The folders of the vault and of sessions under way.
  public var folders: VaultFolders
  /// The file the settings stand in.
  public var settingsFile: SettingsFile
  /// The settings as they stand now; one may have been changed a moment ago.
  public var settings: Settings {
    var settings = settingsFile.read()
    for (key, value) in passing.values { settings[key] = value }
    return settings
  }
  let passing = PassingSettings()
  /// True where nobody sits at a keyboard: no waiting, no asking beyond the guide's own questions.
  public var isUnattended: Bool
  /// True where the answers come from a file, so that a refused one ends the session.
  public var endsAtRefusal = false
  /// True where the person asked that nothing be written at all.
  public var savesNothing: Bool
  /// Whether the end of a session says that nothing was saved: only where that was asked for.
  public var tellsWhatIsNotSaved = true
  /// The way to the person's own editor; nil where there is none.
  public var ownEditor: OwnEditor?
  /// The way to a program that speaks; nil where nothing may be spoken.
  public var voice: Voice?
  /// A path from the root on, of a name typed here.
  public var absolutePath: (String) -> String = { $0 }
  /// Cost of deriving keys from passphrases.
  public var scryptCost: ScryptCost
  /// Gives the seed of a new session.
  public var seed: @Sendable () -> UInt64
  /// What is locked by `/lock` and after quiet minutes.
  let lock = JournalLock()

  /// Gathers the surroundings.
  public init(
    terminal: any Terminal, time: any TimeSource, files: any FileSystem, folders: VaultFolders,
    settingsFile: SettingsFile, isUnattended: Bool, savesNothing: Bool, scryptCost: ScryptCost,
    seed: @escaping @Sendable () -> UInt64
  ) {
    self.terminal = terminal
    self.time = time
    self.files = files
    self.folders = folders
    self.settingsFile = settingsFile
    self.isUnattended = isUnattended
    self.savesNothing = savesNothing
    self.scryptCost = scryptCost
    self.seed = seed
  }

  func guide(_ lines: [String]) { terminal.show(lines.map { ShownLine(.guide, $0) }) }
  func guide(_ line: String) { guide([line]) }
  func note(_ line: String) { terminal.show([ShownLine(.note, line)]) }
  func warn(_ lines: [String]) { terminal.show(lines.map { ShownLine(.warning, $0) }) }
  func blank() { terminal.show([ShownLine(.guide, "")]) }

  /// How many rows of the screen the lines fill.
  func rowCount(of lines: [ShownLine]) -> Int {
    let layout = TextLayout(
      columnCount: terminal.columnCount, style: terminal.isRich ? .screen : .plain)
    return lines.reduce(0) { $0 + layout.rows($1).count }
  }
}
