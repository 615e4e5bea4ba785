public import GuideLanguage

/// One point in time as a journal keeps it: when it was, and what the wall clock there showed.
///
/// The offset is stored beside the time, so the local date of a page never
/// changes when the person moves or the rules for summer time do.
public struct Moment: Equatable, Hashable, Sendable {
  /// Milliseconds since 1970-01-01 00:00:00 UTC, leap seconds not counted.
  public var utcMilliseconds: Int64

  /// Minutes that local time was ahead of UTC then, usually -720 to 840.
  public var offsetMinutes: Int

  /// Makes a moment from its two numbers.
  public init(utcMilliseconds: Int64, offsetMinutes: Int) {
    self.utcMilliseconds = utcMilliseconds
    self.offsetMinutes = offsetMinutes
  }

  /// The date the person's calendar showed.
  public var localDate: CivilDate {
    Self.date(daysSinceEpoch: floorDivide(localSeconds, 86_400))
  }

  /// The local time of day, "HH:MM".
  public var localTime: String {
    let secondsOfDay = localSeconds - floorDivide(localSeconds, 86_400) * 86_400
    return twoDigits(secondsOfDay / 3600) + ":" + twoDigits(secondsOfDay / 60 % 60)
  }

  /// The local time of day by the minute.
  public var localTimeOfDay: TimeOfDay {
    let minute = (localSeconds - floorDivide(localSeconds, 86_400) * 86_400) / 60
    return TimeOfDay(minuteOfDay: Int(minute)) ?? .midnight
  }

  /// The moment in UTC as ISO 8601 with milliseconds, "2026-11-21T08:14:47.123Z".
  public var iso8601: String {
    let seconds = floorDivide(utcMilliseconds, 1000)
    let milliseconds = utcMilliseconds - seconds * 1000
    let day = floorDivide(seconds, 86_400)
    let rest = seconds - day * 86_400
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map(twoDigits).joined(separator: ":")
    let fraction = String(1000 + milliseconds).dropFirst()
    return "\(Self.date(daysSinceEpoch: day))T\(time).\(fraction)Z"
  }

  /// The date so many days after 1970-01-01; times beyond the calendar's years stop at its ends.
  private static func date(daysSinceEpoch dayCount: Int64) -> CivilDate {
    let first = -719_162
    let last = 2_932_896
    let clamped = min(max(Int(clamping: dayCount), first), last)
    return CivilDate(daysSinceEpoch: clamped) ?? .earliest
  }

  private var localSeconds: Int64 {
    floorDivide(utcMilliseconds, 1000) + Int64(offsetMinutes) * 60
  }
}

func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
  let quotient = value / divisor
  return value % divisor < 0 ? quotient - 1 : quotient
}

private func twoDigits(_ value: Int64) -> String {
  value < 10 ? "0\(value)" : "\(value)"
}
