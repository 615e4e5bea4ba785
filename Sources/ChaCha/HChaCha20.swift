/// The HChaCha20 key derivation: a key and 16 bytes give an independent key.
///
/// Source: draft-irtf-cfrg-xchacha section 2.2.
public enum HChaCha20 {
  /// The length of the derivation input, in bytes.
  public static var inputByteCount: Int { 16 }

  /// Derives the subkey of `key` for a 16-byte `input`, which need not be secret.
  ///
  /// Distinct inputs give keys that tell nothing about each other or about `key`.
  /// Throws ``ChaChaError/wrongNonceLength`` when `input` is not 16 bytes.
  @inlinable
  public static func subkey(
    from key: ChaChaKey, input: some Collection<UInt8>
  ) throws(ChaChaError) -> ChaChaKey {
    guard let row = SIMD4<UInt32>(littleEndianBytes: input, byteCount: inputByteCount) else {
      throw .wrongNonceLength
    }
    return subkey(from: key, row: row)
  }

  @usableFromInline
  static func subkey(from key: ChaChaKey, row: SIMD4<UInt32>) -> ChaChaKey {
    let state = BlockFunction.rounds(BlockFunction.initialState(key: key, lastRow: row))
    return ChaChaKey(
      words: SIMD8(lowHalf: state.lowHalf.lowHalf, highHalf: state.highHalf.highHalf))
  }
}
