/// A time of the day by the minute, without a date and without a zone.
public struct TimeOfDay: Comparable, Hashable, Sendable, CustomStringConvertible {
  /// Minutes since midnight, 0 to 1439.
  public let minuteOfDay: Int

  /// Makes a time from the minutes since midnight, or nil outside 0 to 1439.
  public init?(minuteOfDay: Int) {
    guard (0..<1440).contains(minuteOfDay) else { return nil }
    self.minuteOfDay = minuteOfDay
  }

  /// Makes a time, or nil where the clock has no such hour (0 to 23) or minute (0 to 59).
  public init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    self.minuteOfDay = hour * 60 + minute
  }

  /// Reads `H:MM` or `HH:MM` on the 24-hour clock; anything else is nil.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// Midnight.
  public static let midnight = TimeOfDay(validMinute: 0)

  private init(validMinute: Int) { self.minuteOfDay = validMinute }

  /// The time as `HH:MM` on the 24-hour clock.
  public var description: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(padded(minuteOfDay / 60)):\(padded(minuteOfDay % 60))"
  }

  /// Earlier times come first.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minuteOfDay < right.minuteOfDay
  }
}
