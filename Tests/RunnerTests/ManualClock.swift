import GuideLanguage
import Journal
import Runner
import Synchronization

/// A clock that stands still until it is moved; it begins on a Saturday evening in November.
final class ManualClock: TimeSource {
  private let milliseconds: Mutex<Int64>

  init(day: String = "2026-11-21") {
    let dayCount = (CivilDate(day) ?? .earliest).daysSinceEpoch
    milliseconds = Mutex(Int64(dayCount * 24 + 20) * 3_600_000)
  }

  /// One hour ahead of UTC.
  func now() -> Moment {
    Moment(utcMilliseconds: milliseconds.withLock { $0 }, offsetMinutes: 60)
  }

  func monotonicMilliseconds() -> Int64 { milliseconds.withLock { $0 } }

  func advance(seconds: Double) {
    milliseconds.withLock { $0 += Int64(seconds * 1000) }
  }
}
