#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A short secret held in memory pages of its own, wiped when it goes out of use.
///
/// The pages are kept out of core dumps where the system allows it and locked
/// against swapping as far as the limit on locked memory goes; neither is
/// promised. The bytes are overwritten by `explicit_bzero(3)`, which the
/// optimiser may not remove.
public struct SecretBytes: ~Copyable {
  private let page: UnsafeMutableRawPointer?

  /// The most bytes this secret can hold.
  public let capacityByteCount: Int

  /// The bytes held now, at most ``capacityByteCount``.
  public private(set) var byteCount: Int = 0

  /// Makes room for a secret of at most `capacityByteCount` bytes.
  ///
  /// Where the system gives no page, the capacity is 0 and every append is refused.
  public init(capacityByteCount: Int) {
    let wanted = max(1, capacityByteCount)
    let mapped = mmap(
      nil, wanted, PROT_READ | PROT_WRITE, MAP_PRIVATE | Int32(MAP_ANONYMOUS), -1, 0)
    guard let mapped, mapped != MAP_FAILED else {
      self.page = nil
      self.capacityByteCount = 0
      return
    }
    _ = mlock(mapped, wanted)
    #if canImport(Glibc)
      _ = madvise(mapped, wanted, 16)  // MADV_DONTDUMP, which the overlay does not import
    #endif
    self.page = mapped
    self.capacityByteCount = wanted
  }

  /// Copies `bytes` into a page of its own; the caller wipes the original.
  public init(copying bytes: some Collection<UInt8>) {
    self.init(capacityByteCount: bytes.count)
    for byte in bytes { _ = append(byte) }
  }

  deinit {
    guard let page else { return }
    Self.overwrite(page, capacityByteCount)
    _ = munmap(page, capacityByteCount)
  }

  /// Adds one byte; returns false, changing nothing, when the secret is full.
  public mutating func append(_ byte: UInt8) -> Bool {
    guard let page, byteCount < capacityByteCount else { return false }
    page.storeBytes(of: byte, toByteOffset: byteCount, as: UInt8.self)
    byteCount += 1
    return true
  }

  /// Takes away and overwrites the last byte; nothing happens when there is none.
  public mutating func removeLast() {
    guard let page, byteCount > 0 else { return }
    byteCount -= 1
    page.storeBytes(of: 0, toByteOffset: byteCount, as: UInt8.self)
  }

  /// Overwrites the secret and leaves it empty.
  public mutating func removeAll() {
    if let page { Self.overwrite(page, capacityByteCount) }
    byteCount = 0
  }

  /// Lends the bytes to `body`; the pointer is valid only inside it, for ``byteCount`` bytes.
  public borrowing func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: page, count: byteCount))
  }

  private static func overwrite(_ pointer: UnsafeMutableRawPointer, _ byteCount: Int) {
    #if canImport(Glibc)
      explicit_bzero(pointer, byteCount)
    #else
      _ = memset_s(pointer, byteCount, 0, byteCount)
    #endif
  }
}
