/// Keys on their way to libedit, which takes one number at a time.
///
/// A key without a scalar gets a C1 control as its number: no decoder gives one
/// out, and libedit looks keys below 256 up in its maps. What belongs to a paste
/// or a mark waits beside the number that stands for it.
struct KeyQueue: Sendable {
  /// Numbers of keys that have no scalar.
  enum Number {
    static let up: UInt32 = 0x80
    static let down: UInt32 = 0x81
    static let left: UInt32 = 0x82
    static let right: UInt32 = 0x83
    static let home: UInt32 = 0x84
    static let end: UInt32 = 0x85
    static let delete: UInt32 = 0x86
    static let paste: UInt32 = 0x87
    static let newline: UInt32 = 0x88
    static let mark: UInt32 = 0x89
    static let wordLeft: UInt32 = 0x8A
    static let wordRight: UInt32 = 0x8B
    static let redo: UInt32 = 0x8C
    static let edit: UInt32 = 0x8D
  }

  private var numbers: [UInt32] = []
  private var takenCount = 0
  private var pastes: [String] = []
  private var marks: [Unicode.Scalar] = []

  /// Whether a lone Escape counts; in the emacs map it would turn the next
  /// letter into a command.
  let takesEscape: Bool

  /// Adds a key behind the others.
  mutating func add(_ key: InputKey) {
    switch key {
    case .scalar("\n"), .newline: numbers.append(Number.newline)
    case .scalar(let scalar) where PrecomposedLetter.isMark(scalar):
      marks.append(scalar)
      numbers.append(Number.mark)
    case .scalar(let scalar): numbers.append(scalar.value)
    case .paste(let text):
      pastes.append(PrecomposedLetter.folding(text))
      numbers.append(Number.paste)
    case .escape:
      if takesEscape { numbers.append(0x1B) }
    case .alt("_"): numbers.append(Number.redo)
    case .alt(let scalar): numbers += [0x1B, scalar.value]
    case .up: numbers.append(Number.up)
    case .down: numbers.append(Number.down)
    case .left: numbers.append(Number.left)
    case .right: numbers.append(Number.right)
    case .home: numbers.append(Number.home)
    case .end: numbers.append(Number.end)
    case .delete: numbers.append(Number.delete)
    case .wordLeft: numbers.append(Number.wordLeft)
    case .wordRight: numbers.append(Number.wordRight)
    case .f2: numbers.append(Number.edit)
    // Keys of a page; one line has no use for them.
    case .pageUp, .pageDown, .textStart, .textEnd: break
    }
  }

  /// Adds a paste before all other keys.
  mutating func addFirst(paste text: String) {
    pastes.insert(text, at: 0)
    numbers.insert(Number.paste, at: takenCount)
  }

  /// The next number; nil when no key waits.
  mutating func next() -> UInt32? {
    guard takenCount < numbers.count else { return nil }
    defer {
      takenCount += 1
      if takenCount == numbers.count {
        numbers = []
        takenCount = 0
      }
    }
    return numbers[takenCount]
  }

  /// Takes all that wait as the keys they were.
  mutating func takeAll() -> [InputKey] {
    var keys: [InputKey] = []
    while let number = next() {
      switch number {
      case Number.up: keys.append(.up)
      case Number.down: keys.append(.down)
      case Number.left: keys.append(.left)
      case Number.right: keys.append(.right)
      case Number.home: keys.append(.home)
      case Number.end: keys.append(.end)
      case Number.delete: keys.append(.delete)
      case Number.newline: keys.append(.newline)
      case Number.wordLeft: keys.append(.wordLeft)
      case Number.wordRight: keys.append(.wordRight)
      case Number.redo: keys.append(.alt("_"))
      case Number.edit: keys.append(.f2)
      case Number.paste: if let text = takePaste() { keys.append(.paste(text)) }
      case Number.mark: if let mark = takeMark() { keys.append(.scalar(mark)) }
      case 0x1B: if let scalar = next().flatMap(Unicode.Scalar.init) { keys.append(.alt(scalar)) }
      default: if let scalar = Unicode.Scalar(number) { keys.append(.scalar(scalar)) }
      }
    }
    removeAll()
    return keys
  }

  /// The text of the paste whose number was just taken.
  mutating func takePaste() -> String? {
    pastes.isEmpty ? nil : pastes.removeFirst()
  }

  /// The mark whose number was just taken.
  mutating func takeMark() -> Unicode.Scalar? {
    marks.isEmpty ? nil : marks.removeFirst()
  }

  /// Throws everything away.
  mutating func removeAll() {
    self = KeyQueue(takesEscape: takesEscape)
  }

  /// An empty queue.
  init(takesEscape: Bool) {
    self.takesEscape = takesEscape
  }
}
