/// One thing a person did at a keyboard.
enum InputKey: Equatable, Sendable {
  /// A letter or a control such as Enter (CR) or Ctrl-C, never NUL, ESC or C1.
  case scalar(Unicode.Scalar)
  /// Text that came in one bracketed paste; its line ends are `\n`.
  case paste(String)
  /// Escape by itself.
  case escape
  /// A letter typed with Alt.
  case alt(Unicode.Scalar)
  /// Alt with Enter.
  case newline
  case up, down, left, right, home, end, delete, wordLeft, wordRight
  case pageUp, pageDown
  /// Ctrl with Home.
  case textStart
  /// Ctrl with End.
  case textEnd
  case f2
}

/// Turns bytes of a terminal and the passing of time into keys; does no I/O.
///
/// Escape and the start of another key's sequence are the same byte, so Escape
/// is given out once ``escapeDelay`` passed without another byte. Sequences it
/// does not know are swallowed whole (ECMA-48 section 5.4).
struct InputDecoder: Sendable {
  /// How long a lone ESC waits for more; slow links need more.
  let escapeDelay: Duration

  /// How long an unfinished sequence or paste waits for its next byte.
  static let sequenceDelay = Duration.milliseconds(1000)

  /// The longest paste taken; what comes after it in the same paste is dropped.
  static let longestPasteByteCount = 4 << 20

  private enum State: Equatable {
    case ground
    case escape
    /// After ESC [, with what stands before its last byte.
    case sequence([UInt8])
    /// After ESC O.
    case single
    /// After ESC _: Alt with the underscore, unless a string follows at once.
    case underscore
    /// Inside a title or another string that ends with BEL or ESC \.
    case string(sawEscape: Bool)
    /// After ESC [200~.
    case paste
  }

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private var state = State.ground
  private var repair = UTF8Repair()
  private var pasted: [UInt8] = []
  private var pasteEndCount = 0
  private var waited = Duration.zero

  /// Starts with nothing typed.
  init(escapeDelay: Duration = .milliseconds(40)) {
    self.escapeDelay = escapeDelay
  }

  /// How much time may pass until ``pass(_:)`` has something to give; nil while
  /// nothing is held back.
  var timeout: Duration? {
    switch state {
    case .ground: nil
    case .escape, .underscore: max(.zero, escapeDelay - waited)
    case .sequence, .single, .string, .paste: max(.zero, Self.sequenceDelay - waited)
    }
  }

  /// Takes bytes as they came and gives the keys they complete.
  mutating func receive(_ bytes: some Sequence<UInt8>) -> [InputKey] {
    waited = .zero
    var keys: [InputKey] = []
    for byte in bytes { take(byte, &keys) }
    return keys
  }

  /// Lets time pass without bytes; a lone ESC becomes Escape, an unfinished
  /// paste is given as far as it came, an unfinished sequence is dropped.
  mutating func pass(_ duration: Duration) -> [InputKey] {
    guard let left = timeout else { return [] }
    guard duration >= left else {
      waited += duration
      return []
    }
    waited = .zero
    defer { state = .ground }
    switch state {
    case .escape: return [.escape]
    case .underscore: return [.alt("_")]
    case .paste: return [pasteKey()]
    case .ground, .sequence, .single, .string: return []
    }
  }

  private mutating func take(_ byte: UInt8, _ keys: inout [InputKey]) {
    switch state {
    case .ground: takeText(byte, &keys)
    case .escape: takeAfterEscape(byte, &keys)
    case .underscore:
      if byte < 0x20 {
        // No string begins with a control: the next key follows fast.
        keys.append(.alt("_"))
        state = .ground
        takeText(byte, &keys)
      } else {
        state = .string(sawEscape: false)
      }
    case .single:
      state = .ground
      // Enter of the number block; after CSI the same letter is a mouse.
      let isEnter = byte == UInt8(ascii: "M")
      if let key = isEnter ? .scalar("\r") : Self.key(final: byte, parameters: []) {
        keys.append(key)
      }
    case .sequence(let parameters): takeInSequence(byte, parameters, &keys)
    case .string(let sawEscape):
      if byte == 0x07 || (sawEscape && byte == 0x5C) {
        state = .ground
      } else {
        state = .string(sawEscape: byte == 0x1B)
      }
    case .paste: takePasted(byte, &keys)
    }
  }

  private mutating func takeText(_ byte: UInt8, _ keys: inout [InputKey]) {
    var scalars: [Unicode.Scalar] = []
    if byte == 0x1B {
      repair.finish(into: &scalars)
      state = .escape
    } else {
      repair.take(byte, into: &scalars)
    }
    keys += scalars.map(InputKey.scalar)
  }

  private mutating func takeAfterEscape(_ byte: UInt8, _ keys: inout [InputKey]) {
    state = .ground
    switch byte {
    case 0x1B:
      keys.append(.escape)
      state = .escape
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "_"): state = .underscore
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"):
      state = .string(sawEscape: false)
    case 0x0A, 0x0D: keys.append(.newline)
    case 0x20...0x7F: keys.append(.alt(Unicode.Scalar(byte)))
    default:
      keys.append(.escape)
      takeText(byte, &keys)
    }
  }

  private mutating func takeInSequence(
    _ byte: UInt8, _ parameters: [UInt8], _ keys: inout [InputKey]
  ) {
    switch byte {
    case 0x20...0x3F:
      // No key sends 32 parameter bytes; past that only the last byte is awaited.
      state = .sequence(parameters.count < 32 ? parameters + [byte] : parameters)
    case 0x1B: state = .escape
    case 0x40...0x7E:
      state = .ground
      if byte == UInt8(ascii: "~"), parameters == Array("200".utf8) {
        state = .paste
        pasted = []
        pasteEndCount = 0
      } else if let key = Self.key(final: byte, parameters: parameters) {
        keys.append(key)
      }
    default:
      // A control ends a broken sequence and counts by itself: Ctrl-C must work.
      state = .ground
      takeText(byte, &keys)
    }
  }

  private mutating func takePasted(_ byte: UInt8, _ keys: inout [InputKey]) {
    if byte == Self.pasteEnd[pasteEndCount] {
      pasteEndCount += 1
      if pasteEndCount == Self.pasteEnd.count {
        state = .ground
        keys.append(pasteKey())
      }
      return
    }
    addPasted(Self.pasteEnd[..<pasteEndCount])
    pasteEndCount = byte == 0x1B ? 1 : 0
    if pasteEndCount == 0 { addPasted([byte]) }
  }

  private mutating func addPasted(_ bytes: some Collection<UInt8>) {
    pasted += bytes.prefix(Self.longestPasteByteCount - pasted.count)
  }

  private mutating func pasteKey() -> InputKey {
    defer { pasted = [] }
    return .paste(TypedText.paste(fromBytes: pasted))
  }

  /// xterm's table: the letter or the first number is the key, the second number 1 plus
  /// Shift 1, Alt 2, Ctrl 4.
  private static func key(final: UInt8, parameters: [UInt8]) -> InputKey? {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    let modifiers = (numbers.count > 1 ? max(1, numbers[1]) : 1) - 1
    let movesByWord = modifiers & 0b110 != 0
    let hasControl = modifiers & 0b100 != 0
    switch final {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return movesByWord ? .wordRight : .right
    case UInt8(ascii: "D"): return movesByWord ? .wordLeft : .left
    case UInt8(ascii: "H"): return hasControl ? .textStart : .home
    case UInt8(ascii: "F"): return hasControl ? .textEnd : .end
    case UInt8(ascii: "Q"): return .f2
    case UInt8(ascii: "~"):
      switch numbers.first {
      case 1, 7: return hasControl ? .textStart : .home
      case 4, 8: return hasControl ? .textEnd : .end
      case 3: return .delete
      case 5: return .pageUp
      case 6: return .pageDown
      case 12: return .f2
      default: return nil
      }
    default: return nil
    }
  }
}
