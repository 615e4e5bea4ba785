/// A 256-bit key for every algorithm in this module.
///
/// A key is a plain value: copies of it are not wiped when they go out of use.
/// Keep the bytes themselves in memory of your own and make a key where it is used.
public struct ChaChaKey: Sendable {
  /// The length of every key, in bytes.
  public static var byteCount: Int { 32 }

  /// The key as eight little-endian words (RFC 8439 section 2.3).
  let words: SIMD8<UInt32>

  /// Takes the 32 bytes of a key.
  ///
  /// Throws ``ChaChaError/wrongKeyLength`` for any other count.
  @inlinable
  public init(_ bytes: some Collection<UInt8>) throws(ChaChaError) {
    guard let words = SIMD8<UInt32>(littleEndianBytes: bytes, byteCount: Self.byteCount) else {
      throw .wrongKeyLength
    }
    self.init(words: words)
  }

  /// Takes the 32 bytes of a key straight from memory that the caller wipes later.
  ///
  /// Throws ``ChaChaError/wrongKeyLength`` for any other count.
  public init(_ bytes: UnsafeRawBufferPointer) throws(ChaChaError) {
    guard let start = bytes.baseAddress, bytes.count == Self.byteCount else {
      throw .wrongKeyLength
    }
    self.words = start.loadUnaligned(as: SIMD8<UInt32>.self)
  }

  @usableFromInline
  init(words: SIMD8<UInt32>) {
    self.words = words
  }

  /// The first half of the key, the second row of the ChaCha state.
  var low: SIMD4<UInt32> { words.lowHalf }

  /// The second half of the key, the third row of the ChaCha state.
  var high: SIMD4<UInt32> { words.highHalf }
}
