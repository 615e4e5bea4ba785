/// A stretch of the bytes of a file, as cheap to pass on as a number.
///
/// An array slice counts a reference whenever it is handed on, which came to a sixth of the
/// whole time of a check. So this only points at bytes that ``SourceText/reading(_:_:)`` holds;
/// nothing made of it may leave the closure there. Every access is checked against its ends.
struct SourceBytes: RandomAccessCollection {
  private let base: UnsafePointer<UInt8>
  let startIndex: Int
  let endIndex: Int

  /// `base` has `count` bytes, and holds them as long as this is used.
  init(_ base: UnsafePointer<UInt8>, count: Int) { self.init(base, 0..<count) }

  private init(_ base: UnsafePointer<UInt8>, _ range: Range<Int>) {
    self.base = base
    startIndex = range.lowerBound
    endIndex = range.upperBound
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    precondition(index >= startIndex && index < endIndex)
    return base[index]
  }

  @inline(__always)
  subscript(range: Range<Int>) -> SourceBytes {
    precondition(range.lowerBound >= startIndex && range.upperBound <= endIndex)
    return SourceBytes(base, range)
  }

  func withContiguousStorageIfAvailable<Result>(
    _ work: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    try work(UnsafeBufferPointer(start: base + startIndex, count: endIndex - startIndex))
  }

  /// The text they spell, with signs of replacement where they are not UTF-8.
  var text: String {
    String(
      decoding: UnsafeBufferPointer(start: base + startIndex, count: endIndex - startIndex),
      as: UTF8.self)
  }
}
