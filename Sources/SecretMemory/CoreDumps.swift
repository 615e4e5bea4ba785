#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps what is in memory from being written out when the process crashes.
public enum CoreDumps {
  /// Sets the limit on core files to 0 and, on Linux, forbids dumps and other users' tracing.
  ///
  /// Both are asked for and not promised: `setrlimit(2)`, `prctl(2)` with
  /// PR_SET_DUMPABLE. The second is needed because a dump piped to a handler
  /// does not heed the first.
  public static func disable() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Glibc)
      _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
      // The overlay does not import the variadic prctl.
      typealias Prctl = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
      if let symbol = dlsym(nil, "prctl") {
        _ = unsafeBitCast(symbol, to: Prctl.self)(4, 0, 0, 0, 0)  // PR_SET_DUMPABLE
      }
    #else
      _ = setrlimit(RLIMIT_CORE, &none)
    #endif
  }
}
