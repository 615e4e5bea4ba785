#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Waits for bytes on one descriptor or a signal, whichever comes first.
struct InputWait: Sendable {
  /// What there is to do.
  enum Outcome: Equatable, Sendable {
    /// A read gives bytes, the end of the input, or an error at once.
    case readable
    case timedOut
    case signal(SignalPipe.Event)
  }

  /// The descriptor to be read.
  let descriptor: Int32

  /// Where signals come from; nil leaves them to the system.
  let signals: SignalPipe?

  /// Waits by `poll(2)` for at most `timeout`; nil waits for ever. Signals go first.
  func next(timeout: Duration?) -> Outcome {
    let clock = ContinuousClock()
    let deadline = timeout.map { clock.now + $0 }
    while true {
      var polled = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
      if let signals {
        polled.append(pollfd(fd: signals.readDescriptor, events: Int16(POLLIN), revents: 0))
      }
      let milliseconds = deadline.map { Self.milliseconds(until: $0 - clock.now) } ?? -1
      let count = poll(&polled, nfds_t(polled.count), milliseconds)
      if count < 0, errno != EINTR { return .readable }
      if count > 0 {
        if let signals, polled[1].revents != 0, let event = signals.next() {
          return .signal(event)
        }
        if polled[0].revents != 0 { return .readable }
      }
      if let deadline, clock.now >= deadline { return .timedOut }
    }
  }

  /// Rounds up, so that the deadline is past when `poll(2)` returns 0.
  private static func milliseconds(until left: Duration) -> Int32 {
    let (seconds, attoseconds) = left.components
    let total = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: max(0, total))
  }
}
