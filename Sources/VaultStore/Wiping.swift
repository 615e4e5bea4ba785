#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Overwrites the array's storage in a way the optimiser may not leave out.
func wipe(_ bytes: inout [UInt8]) {
  bytes.withUnsafeMutableBytes { buffer in
    guard let start = buffer.baseAddress else { return }
    #if canImport(Glibc)
      explicit_bzero(start, buffer.count)
    #else
      _ = memset_s(start, buffer.count, 0, buffer.count)
    #endif
  }
}
