public import SecretMemory

/// A way into the vault to be written on paper: 130 random bits and two check characters.
///
/// The 26 characters that carry the bits and the 2 that check them are of
/// Crockford's base 32, shown in seven groups of four. Reading them, letter case,
/// spaces and dashes do not matter, O counts as 0, and I and L count as 1.
/// The check characters find every one or two mistyped characters; of anything
/// worse, one in 1,024 goes unseen and is then refused as a wrong secret.
public struct RecoveryCode: Equatable, Sendable {
  /// The characters that carry the bits.
  static let secretCharacterCount = 26
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// Seven groups of four characters, to be shown once.
  public let groups: [String]

  private init(characters: [UInt8]) {
    groups = stride(from: 0, to: characters.count, by: 4).map {
      String(decoding: characters[$0..<$0 + 4], as: UTF8.self)
    }
  }

  /// Draws a new code from the system's random numbers.
  public static func generate() -> RecoveryCode {
    let symbols = (0..<secretCharacterCount).map { _ in UInt8.random(in: 0...31) }
    return RecoveryCode(characters: (symbols + checkSymbols(symbols)).map { alphabet[Int($0)] })
  }

  /// Whether what was typed back is this code, read as generously as when it opens a vault.
  public func matches(typed: borrowing SecretBytes) -> Bool {
    guard let symbols = try? Self.symbols(typed) else { return false }
    return String(decoding: symbols.map { Self.alphabet[Int($0)] }, as: UTF8.self)
      == groups.joined()
  }

  /// Whether what was typed back is the group with this index, 0 to 6.
  public func matches(typed: String, groupIndex: Int) -> Bool {
    guard groups.indices.contains(groupIndex) else { return false }
    let symbols = typed.utf8.filter { !Self.isSeparator($0) }.map(Self.symbol)
    return symbols == groups[groupIndex].utf8.map(Self.symbol) && !symbols.contains(nil)
  }

  /// The secret to make a slot with.
  public func credential() -> Credential {
    .recoveryCode(SecretBytes(copying: Array(groups.joined().utf8)))
  }

  /// Checks a typed code without any vault.
  ///
  /// Throws ``VaultError/recoveryCodeMistyped`` for a wrong count of characters,
  /// a character that is none of them, or check characters that do not fit.
  public static func check(typed: borrowing SecretBytes) throws(VaultError) {
    _ = try symbols(typed)
  }

  /// The 26 characters in their one spelling, from which the key is derived.
  static func secret(typed: borrowing SecretBytes) throws(VaultError) -> SecretBytes {
    var secret = SecretBytes(capacityByteCount: secretCharacterCount)
    for symbol in try symbols(typed).prefix(secretCharacterCount) {
      _ = secret.append(alphabet[Int(symbol)])
    }
    return secret
  }

  private static func symbols(_ typed: borrowing SecretBytes) throws(VaultError) -> [UInt8] {
    try typed.withBytes { bytes throws(VaultError) in
      var symbols: [UInt8] = []
      for byte in bytes where !isSeparator(byte) {
        guard let symbol = symbol(byte) else { throw .recoveryCodeMistyped }
        symbols.append(symbol)
      }
      guard symbols.count == secretCharacterCount + 2,
        checkSymbols(Array(symbols.prefix(secretCharacterCount))) == Array(symbols.suffix(2))
      else { throw .recoveryCodeMistyped }
      return symbols
    }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    [0x20, 0x2D, 0x09, 0x0A, 0x0D].contains(byte)
  }

  private static func symbol(_ byte: UInt8) -> UInt8? {
    switch (0x61...0x7A).contains(byte) ? byte - 0x20 : byte {
    case UInt8(ascii: "O"): return 0
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
    case let upper: return alphabet.firstIndex(of: upper).map { UInt8($0) }
    }
  }

  /// The remainder of the symbols, as a polynomial over GF(32), by (x + 2)(x + 4) = x^2 + 6x + 8.
  ///
  /// A Reed-Solomon code of distance 3, as 28 symbols are fewer than the field's 31.
  private static func checkSymbols(_ symbols: [UInt8]) -> [UInt8] {
    var remainder: (UInt8, UInt8) = (0, 0)
    for symbol in symbols {
      let factor = symbol ^ remainder.0
      remainder = (remainder.1 ^ product(factor, 6), product(factor, 8))
    }
    return [remainder.0, remainder.1]
  }

  /// Multiplication in GF(32) by the polynomial x^5 + x^2 + 1.
  private static func product(_ first: UInt8, _ second: UInt8) -> UInt8 {
    var sum: UInt8 = 0
    var shifted = first
    for bit in 0..<5 {
      if second >> UInt8(bit) & 1 == 1 { sum ^= shifted }
      shifted = shifted << 1 ^ (shifted & 0x10 == 0 ? 0 : 0b100101)
    }
    return sum & 31
  }
}
