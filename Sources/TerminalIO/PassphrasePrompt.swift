import SecretMemory

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Asks for a passphrase on the controlling terminal; nothing typed is shown or kept elsewhere.
///
/// The terminal is opened by name, so standard input may be a pipe. Echo, line
/// editing and the keys that signal are off meanwhile, and put back on every
/// way out. Bytes go straight into a ``SecretBytes``, one by one.
public struct PassphrasePrompt: Sendable {
  /// The longest passphrase, in bytes; further keys do nothing.
  public static let longestByteCount = 1024

  private let terminalPath: String
  private let signals: SignalPipe?

  /// Names the terminal; the controlling one unless a test says otherwise.
  public init(terminalPath: String = "/dev/tty", signals: SignalPipe? = nil) {
    self.terminalPath = terminalPath
    self.signals = signals
  }

  /// Writes `prompt` and reads up to Enter.
  ///
  /// Backspace takes one character away, Ctrl-U all; Ctrl-C, or Ctrl-D with
  /// nothing typed, end without a passphrase. Keys such as arrows are ignored.
  public func read(_ prompt: String) -> SecretInput {
    let descriptor = open(terminalPath, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      // A session whose window closed has no controlling terminal either.
      return errno == EIO || signals?.wantsEnd == true ? .terminated : .unavailable
    }
    defer { close(descriptor) }
    guard
      let mode = TerminalMode(input: descriptor, output: descriptor, usesBracketedPaste: false)
    else { return .unavailable }
    mode.set(.quiet)
    defer { mode.set(.original) }
    mode.discardTypedAhead()
    // Off, so that a pasted passphrase arrives without marks around it.
    write("\u{1B}[?2004l" + prompt, descriptor)
    defer { write("\r\n", descriptor) }
    var secret = SecretBytes(capacityByteCount: Self.longestByteCount)
    let ending = typed(into: &secret, mode, prompt)
    switch ending {
    case .enter: return .bytes(secret)
    case .interrupted: return .interrupted
    case .endOfInput: return .endOfInput
    case .terminated: return .terminated
    }
  }

  private enum Ending {
    case enter
    case interrupted
    case endOfInput
    case terminated
  }

  private func typed(
    into secret: inout SecretBytes, _ mode: TerminalMode, _ prompt: String
  ) -> Ending {
    let wait = InputWait(descriptor: mode.input, signals: signals)
    var escape = EscapeSkipper()
    while true {
      switch wait.next(timeout: nil) {
      case .signal(.terminate): return .terminated
      case .signal(.interrupt): return .interrupted
      case .signal(.suspend): stop(mode, prompt, &secret)
      case .signal(.resumed): mode.set(.quiet)
      case .signal(.resized), .timedOut: continue
      case .readable:
        var byte: UInt8 = 0
        let count = systemRead(mode.input, &byte)
        if count < 0, errno == EINTR || errno == EAGAIN { continue }
        // A quiet terminal has no end of input: it went away.
        guard count == 1 else { return .terminated }
        if escape.skips(byte) { continue }
        switch byte {
        case 0x0A, 0x0D: return .enter
        case 0x03: return .interrupted
        case 0x04:
          if secret.byteCount == 0 { return .endOfInput }
        case 0x1A: stop(mode, prompt, &secret)
        case 0x15: secret.removeAll()
        case 0x08, 0x7F: secret.removeLastCharacter()
        case 0x00...0x1F: continue
        default: _ = secret.append(byte)
        }
      }
    }
  }

  /// Ctrl-Z: what was typed does not outlive the stop.
  private func stop(_ mode: TerminalMode, _ prompt: String, _ secret: inout SecretBytes) {
    secret.removeAll()
    write("\r\n", mode.output)
    mode.set(.original)
    SignalPipe.stopProcess()
    mode.set(.quiet)
    write(prompt, mode.output)
  }

  private func write(_ text: String, _ descriptor: Int32) {
    _ = StandardStreams.write(Array(text.utf8), to: descriptor)
  }

  private func systemRead(_ descriptor: Int32, _ byte: inout UInt8) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, &byte, 1)
    #else
      Darwin.read(descriptor, &byte, 1)
    #endif
  }
}

extension SecretBytes {
  /// Takes the last UTF-8 scalar away, or the last byte where there is none.
  mutating func removeLastCharacter() {
    var last: UInt8
    var removedByteCount = 0
    repeat {
      last = lastByte ?? 0
      removeLast()
      removedByteCount += 1
    } while last & 0xC0 == 0x80 && removedByteCount < 4 && byteCount > 0
  }

  /// The last byte, nil in an empty secret.
  var lastByte: UInt8? {
    withBytes { $0.last }
  }
}

/// Recognises the bytes of keys that send an escape sequence, such as arrows.
struct EscapeSkipper: Sendable {
  private enum State {
    case ground
    case escape
    case sequence
    case single
  }

  private var state = State.ground

  /// Whether `byte` belongs to such a key.
  mutating func skips(_ byte: UInt8) -> Bool {
    switch (state, byte) {
    case (_, 0x1B): state = .escape
    case (.ground, _): return false
    case (.escape, 0x5B): state = .sequence
    case (.escape, 0x4F): state = .single
    case (.sequence, 0x20...0x3F): break
    case (.escape, 0x00...0x1F), (.sequence, 0x00...0x1F):
      // Escape by itself, then Enter or Ctrl-C.
      state = .ground
      return false
    default: state = .ground
    }
    return true
  }
}
