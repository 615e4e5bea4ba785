#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The state of a terminal device, put back when this value goes out of use.
final class TerminalMode {
  /// Ways the device can be set.
  enum Setting {
    /// As it was found.
    case original
    /// No echo, no line editing, no keys that signal: what is typed waits unseen.
    case quiet
  }

  /// The terminal's descriptor for reading.
  let input: Int32

  /// The terminal's descriptor for writing.
  let output: Int32

  private let original: termios
  private let usesBracketedPaste: Bool
  private(set) var setting = Setting.original

  /// Remembers the state of the device; nil when `input` is none.
  init?(input: Int32, output: Int32, usesBracketedPaste: Bool) {
    var found = termios()
    guard tcgetattr(input, &found) == 0 else { return nil }
    self.input = input
    self.output = output
    self.original = found
    self.usesBracketedPaste = usesBracketedPaste
  }

  deinit {
    set(.original)
  }

  /// Sets the device; what was typed already is kept.
  func set(_ wanted: Setting) {
    switch wanted {
    case .original:
      guard setting != .original else { return }
      setting = .original
      apply(original)
      if usesBracketedPaste { write("\u{1B}[?2004l") }
      LastRestore.disarm()
    case .quiet:
      if setting == .original {
        LastRestore.arm(input: input, output: output, original: original)
        if usesBracketedPaste { write("\u{1B}[?2004h") }
      }
      apply(Self.quiet(from: original))
      setting = .quiet
    }
  }

  /// Whether the other end is gone: a closed window, a lost line.
  var isHungUp: Bool {
    var polled = pollfd(fd: input, events: 0, revents: 0)
    return poll(&polled, 1, 0) > 0 && Int32(polled.revents) & (POLLHUP | POLLERR | POLLNVAL) != 0
  }

  /// Throws away what was typed and not yet read.
  func discardTypedAhead() {
    _ = tcflush(input, TCIFLUSH)
  }

  /// The quiet state that belongs to `original`.
  ///
  /// Enter stays CR (no ICRNL), as in the line editor: a key must mean the same
  /// when typed ahead.
  static func quiet(from original: termios) -> termios {
    var quiet = original
    quiet.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    quiet.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | IXON | ISTRIP)
    withUnsafeMutableBytes(of: &quiet.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    return quiet
  }

  private func write(_ sequence: String) {
    _ = StandardStreams.write(Array(sequence.utf8), to: output)
  }

  private func apply(_ mode: termios) {
    var mode = mode
    while tcsetattr(input, TCSADRAIN, &mode) != 0, errno == EINTR {}
  }
}

/// The size of the terminal behind a descriptor.
enum TerminalSize {
  /// The width in cells, nil when the device does not know it.
  static func columnCount(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The height in rows, nil when the device does not know it.
  static func rowCount(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }
}
