/// 16 random bytes that name one thing among all that ever were, without a register.
///
/// The subject only keeps the kinds of names apart; see ``SessionID`` and its siblings.
public struct Identifier<Subject>: Hashable, Comparable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// The length of every identifier, in bytes.
  public static var byteCount: Int { 16 }

  /// Takes 16 bytes; nil for any other count.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    for (index, byte) in bytes.enumerated() {
      if index < 8 {
        words.0 = words.0 << 8 | UInt64(byte)
      } else {
        words.1 = words.1 << 8 | UInt64(byte)
      }
    }
    (high, low) = words
  }

  /// Reads 32 hexadecimal digits, lower case as ``hex`` writes them; nil for anything else.
  public init?(hex: String) {
    guard let bytes = HexText.bytes(hex) else { return nil }
    self.init(bytes: bytes)
  }

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Draws one from the system's random numbers.
  public static func random() -> Self {
    var generator = SystemRandomNumberGenerator()
    return Self(high: generator.next(), low: generator.next())
  }

  /// The 16 bytes.
  public var bytes: [UInt8] {
    [high, low].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) }
    }
  }

  /// The 32 hexadecimal digits, lower case.
  public var hex: String { HexText.string(bytes) }

  /// Orders by the bytes, which says nothing about time.
  public static func < (first: Self, second: Self) -> Bool {
    (first.high, first.low) < (second.high, second.low)
  }
}

/// What a ``SessionID`` names.
public enum SessionSubject {}
/// What a ``FileID`` names.
public enum FileSubject {}
/// What a ``VaultID`` names.
public enum VaultSubject {}
/// What a ``SlotID`` names.
public enum SlotSubject {}

/// Names one session, on every device and through all its parts.
public typealias SessionID = Identifier<SessionSubject>
/// Names one record file, whatever name it bears in a folder.
public typealias FileID = Identifier<FileSubject>
/// Names one vault and all its copies.
public typealias VaultID = Identifier<VaultSubject>
/// Names one key slot.
public typealias SlotID = Identifier<SlotSubject>
