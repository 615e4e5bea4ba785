#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Overwrites `byteCount` bytes at `start` in a way the optimiser may not leave out.
///
/// A plain loop or `memset(3)` before the memory goes out of use is removed in
/// a release build; `explicit_bzero(3)` and `memset_s(3)` are not.
func wipe(_ start: UnsafeMutableRawPointer, byteCount: Int) {
  #if canImport(Glibc)
    explicit_bzero(start, byteCount)
  #else
    _ = memset_s(start, byteCount, 0, byteCount)
  #endif
}
