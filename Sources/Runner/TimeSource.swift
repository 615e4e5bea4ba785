public import Journal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The clock, the last of the project's three protocols: what time it is, and how much has passed.
public protocol TimeSource: Sendable {
  /// Wall-clock time with the local offset then.
  func now() -> Moment

  /// Milliseconds from some fixed point, never going back.
  func monotonicMilliseconds() -> Int64
}

/// The clock of this computer.
public struct SystemTime: TimeSource {
  /// Makes the clock.
  public init() {}

  /// Reads `clock_gettime(2)` and `localtime_r(3)`.
  ///
  /// The offset comes from the C library because FoundationEssentials answers
  /// GMT for the local zone without saying so.
  public func now() -> Moment {
    var instant = timespec()
    clock_gettime(CLOCK_REALTIME, &instant)
    var seconds = instant.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(
      utcMilliseconds: Int64(instant.tv_sec) * 1000 + Int64(instant.tv_nsec) / 1_000_000,
      offsetMinutes: local.tm_gmtoff / 60)
  }

  /// Reads the monotonic clock, `clock_gettime(2)`.
  public func monotonicMilliseconds() -> Int64 {
    var instant = timespec()
    clock_gettime(CLOCK_MONOTONIC, &instant)
    return Int64(instant.tv_sec) * 1000 + Int64(instant.tv_nsec) / 1_000_000
  }
}
