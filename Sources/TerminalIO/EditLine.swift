import CEditLine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// libedit, and nothing else: one line read and edited, in wide characters.
///
/// What a key does beyond libedit's own functions is decided by ``LineEditor``.
final class EditLine {
  /// What libedit does after a key of ours.
  enum KeyResult: UInt8 {
    case nothing = 0  // CC_NORM
    case endOfInput = 2  // CC_EOF
    case refresh = 4  // CC_REFRESH
    case moveCursor = 5  // CC_CURSOR
    case redisplay = 8  // CC_REDISPLAY
  }

  /// What the source of characters has to give.
  enum Source {
    case character(UInt32)
    /// The line is given up.
    case stopped
  }

  /// Asked for each character while a line is read.
  var nextCharacter: () -> Source = { .stopped }

  /// Asked what a key bound to ``keyFunction`` does.
  var pressed: (UInt32) -> KeyResult = { _ in .nothing }

  /// The name to bind keys to that ``pressed`` is asked about.
  static let keyFunction = "mooring-key"

  /// Whether the locale takes UTF-8; without it prompts are ASCII.
  let isUTF8: Bool

  private let line: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]
  private var prompt: UnsafeMutablePointer<wchar_t>

  /// Opens libedit on a terminal in its original mode and reads `~/.editrc`;
  /// nil where it cannot be.
  ///
  /// `program` is the name that lines of `~/.editrc` may begin with.
  init?(program: String, input: Int32, output: Int32) {
    isUTF8 = Self.setLocale()
    // Complaints about `~/.editrc` and terminfo would stand in the guide's text.
    let opened = [
      fdopen(dup(input), "r"), fdopen(dup(output), "w"), fopen("/dev/null", "w"),
    ]
    let files = opened.compactMap(\.self)
    guard files.count == 3,
      let line = el_init_fd(program, files[0], files[1], files[2], input, output, output)
    else {
      for file in files { fclose(file) }
      return nil
    }
    self.line = line
    self.files = files
    self.prompt = Self.wide("")
    setUp()
  }

  deinit {
    el_end(line)
    for file in files { fclose(file) }
    prompt.deallocate()
  }

  // MARK: The line

  /// Reads one line; nil when it ended otherwise. What stood in it is gone afterwards.
  ///
  /// In `prompt`, what stands between two U+0001 takes no cells; a printable
  /// character must follow, or libedit drops the sequence.
  func readLine(prompt text: String) -> String? {
    prompt.deallocate()
    prompt = Self.wide(text)
    mooring_set_client(line, Unmanaged.passUnretained(self).toOpaque())
    var count: Int32 = 0
    guard let buffer = el_wgets(line, &count), count > 0 else { return nil }
    // `count` wide characters stand in the buffer until the next call of libedit.
    var read = Self.text(UnsafeBufferPointer(start: buffer, count: Int(count)))
    if read.unicodeScalars.last == "\n" { read.unicodeScalars.removeLast() }
    return read
  }

  /// What stands before and after the cursor.
  var text: (before: String, after: String) {
    guard let info = el_wline(line)?.pointee, let start = info.buffer, let cursor = info.cursor,
      let end = info.lastchar
    else { return ("", "") }
    // buffer ≤ cursor ≤ lastchar, all in one allocation of libedit.
    return (
      Self.text(UnsafeBufferPointer(start: start, count: cursor - start)),
      Self.text(UnsafeBufferPointer(start: cursor, count: end - cursor))
    )
  }

  /// The same as scalars, for those who only compare.
  var state: UndoHistory.State {
    guard let info = el_wline(line)?.pointee, let start = info.buffer, let cursor = info.cursor,
      let end = info.lastchar
    else { return UndoHistory.State() }
    // As above; a wide character is a scalar.
    let scalars = UnsafeBufferPointer(start: start, count: end - start).map {
      UInt32(bitPattern: $0)
    }
    return UndoHistory.State(scalars: scalars, cursor: cursor - start)
  }

  /// How many scalars stand in the line.
  var scalarCount: Int {
    guard let info = el_wline(line)?.pointee, let start = info.buffer, let end = info.lastchar
    else { return 0 }
    return end - start
  }

  /// Inserts at the cursor and moves behind it.
  func insert(_ text: String) {
    guard !text.isEmpty else { return }
    let inserted = Self.wide(text)
    _ = el_winsertstr(line, inserted)
    inserted.deallocate()
  }

  /// Deletes before the cursor, by scalars.
  func deleteBeforeCursor(scalarCount: Int) {
    el_deletestr(line, Int32(clamping: scalarCount))
  }

  /// Moves by scalars, as far as the line goes.
  func moveCursor(scalarCount: Int) {
    _ = el_cursor(line, Int32(clamping: scalarCount))
  }

  /// Types a key before anything else waiting.
  func push(_ scalar: Unicode.Scalar) {
    let pushed = Self.wide(String(scalar))
    el_wpush(line, pushed)
    pushed.deallocate()
  }

  // MARK: The terminal

  /// Draws the line anew; the cursor must stand where the prompt begins.
  func drawAgain() {
    mooring_refresh(line)
  }

  /// Learns the terminal's new size.
  func takeNewSize() {
    el_resize(line)
  }

  /// Sets libedit's terminal mode: editing, or as around a line.
  func prepareTerminal(forEditing: Bool) {
    mooring_prepare_terminal(line, forEditing ? 1 : 0)
  }

  /// Writes out what libedit still holds, before others write.
  func flush() {
    fflush(files[1])
  }

  /// Whether `~/.editrc` chose vi.
  var isVi: Bool { mooring_is_vi(line) != 0 }

  /// Whether `~/.editrc` left editing on.
  var isEditing: Bool { mooring_edits(line) != 0 }

  /// Binds a key in the emacs map or vi's insert map, and in vi's command map.
  func bind(_ key: UInt32, to function: String, command: String? = nil) {
    let name = Self.wide(function)
    let escaped = Self.wide(Self.escaped(key))
    mooring_bind(line, escaped, name)
    escaped.deallocate()
    name.deallocate()
    bindCommand(key, to: command ?? function)
  }

  /// Binds a key in vi's command map alone.
  func bindCommand(_ key: UInt32, to function: String) {
    let name = Self.wide(function)
    let escaped = Self.wide(Self.escaped(key))
    mooring_bind_command(line, escaped, name)
    escaped.deallocate()
    name.deallocate()
  }

  private func setUp() {
    mooring_set_client(line, Unmanaged.passUnretained(self).toOpaque())
    mooring_ignore_signals(line)
    mooring_set_reader(line) { line, character in
      guard let editLine = EditLine.of(line) else { return -1 }
      switch editLine.nextCharacter() {
      case .character(let value):
        character?.pointee = wchar_t(bitPattern: value)
        return 1
      case .stopped:
        errno = EINTR
        return -1
      }
    }
    mooring_set_prompt(line) { line in EditLine.of(line)?.prompt }
    mooring_add_function(line) { line, key in
      EditLine.of(line)?.pressed(key).rawValue ?? 0
    }
    mooring_begin_with_emacs(line)
    // First the person's own file: its `bind -v` and `bind -e` reset both maps.
    _ = el_source(line, nil)
    setModes()
  }

  /// Keeps the keys that signal, stop the screen or change Enter away from the
  /// kernel: while editing (-d), and around it (-x), where nothing is echoed either.
  private func setModes() {
    let both = ["-isig", "-ixon", "-icrnl", "-inlcr", "-iexten"]
    for (mode, changes) in [("-d", both), ("-x", both + ["-icanon", "-echo"])] {
      for change in changes {
        let (mode, change) = (Self.wide(mode), Self.wide(change))
        mooring_set_tty(line, mode, change)
        mode.deallocate()
        change.deallocate()
      }
    }
  }

  private static func of(_ line: OpaquePointer?) -> EditLine? {
    guard let line, let client = mooring_client(line) else { return nil }
    return Unmanaged<EditLine>.fromOpaque(client).takeUnretainedValue()
  }

  /// Only LC_CTYPE: numbers and dates of the program do not follow the locale.
  private static func setLocale() -> Bool {
    _ = setlocale(LC_CTYPE, "")
    if mooring_locale_is_utf8() != 0 { return true }
    _ = setlocale(LC_CTYPE, "C.UTF-8")
    return mooring_locale_is_utf8() != 0
  }

  /// `text` as wide characters, ended by 0; the caller deallocates.
  private static func wide(_ text: String) -> UnsafeMutablePointer<wchar_t> {
    let scalars = text.unicodeScalars
    let pointer = UnsafeMutablePointer<wchar_t>.allocate(capacity: scalars.count + 1)
    for (index, scalar) in scalars.enumerated() {
      (pointer + index).initialize(to: wchar_t(bitPattern: scalar.value))
    }
    (pointer + scalars.count).initialize(to: 0)
    return pointer
  }

  private static func text(_ characters: UnsafeBufferPointer<wchar_t>) -> String {
    var scalars = String.UnicodeScalarView()
    for character in characters {
      scalars.append(Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}")
    }
    return String(scalars)
  }

  /// A key below 256 as libedit's binding language has it: three octal digits.
  private static func escaped(_ key: UInt32) -> String {
    let digits = String(key, radix: 8)
    return "\\" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}
