import GuideLanguage
import Journal

/// What comes again, as a calendar file that other programs read (RFC 5545).
///
/// It holds days, times and a neutral title: no guide, no word of the person, no name of
/// this program. Times float, so they mean what the clock on the wall shows.
enum CalendarText {
  /// One thing that comes again.
  struct Event: Equatable {
    /// Names the event for ever, without saying what it is.
    var id: String
    var day: CivilDate
    /// When on the day; nil for the whole day.
    var time: TimeOfDay?
    /// Nil where it comes once.
    var repetition: HomeOffer.Repetition?
  }

  /// How long the title says it takes.
  private static let minuteCount = 10
  /// The most bytes of a line, without its end.
  private static let lineLimit = 75

  /// The whole file; `now` is when it was made.
  static func file(_ events: [Event], now: Moment) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    lines.append("PRODID:-//\(escaped(CalendarWording.title))//EN")
    for event in events { lines += self.lines(event, now: now) }
    lines.append("END:VCALENDAR")
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  private static func lines(_ event: Event, now: Moment) -> [String] {
    let day = digits(event.day)
    let start =
      event.time.map { "DTSTART:\(day)T\(digits($0.description))00" }
      ?? "DTSTART;VALUE=DATE:\(day)"
    var lines = ["BEGIN:VEVENT", "UID:" + escaped(event.id), "DTSTAMP:" + stamp(now), start]
    if event.time != nil { lines.append("DURATION:PT\(minuteCount)M") }
    switch event.repetition {
    case .everyDay: lines.append("RRULE:FREQ=DAILY")
    case .everyWeek: lines.append("RRULE:FREQ=WEEKLY")
    case nil: break
    }
    lines.append("SUMMARY:" + escaped(CalendarWording.title))
    return lines + ["CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT"]
  }

  /// `2026-11-21T21:00:00.000Z` without its punctuation and milliseconds.
  private static func stamp(_ moment: Moment) -> String {
    let parts = moment.iso8601.prefix { $0 != "." }.split(separator: "T").map(digits)
    return parts.joined(separator: "T") + "Z"
  }

  private static func digits(_ value: some CustomStringConvertible) -> String {
    value.description.filter(\.isNumber)
  }

  /// Text as a value: what means something in a line stands behind a backslash.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", ";", ",": result += "\\\(character)"
      case "\n", "\r\n": result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }

  /// A long line broken between characters, each next part behind a space.
  static func folded(_ line: String) -> String {
    var result = ""
    var byteCount = 0
    for scalar in line.unicodeScalars {
      let size = scalar.utf8.count
      if byteCount + size > lineLimit {
        result += "\r\n "
        byteCount = 1
      }
      result.unicodeScalars.append(scalar)
      byteCount += size
    }
    return result
  }
}

extension Timeline {
  /// What is to be offered again, on its day or, where that is over, on `today`.
  ///
  /// An event is named after the session that asked for it first, so a file made later names
  /// it the same.
  func calendarEvents(from today: CivilDate) -> [CalendarText.Event] {
    guard let last = CivilDate(year: 9999, month: 12, day: 31) else { return [] }
    return offers(on: last).compactMap { offer in
      guard let first = sessions.first(where: { $0.offers[offer.guideID] ?? nil != nil }) else {
        return nil
      }
      let place = first.offers.keys.sorted().firstIndex(of: offer.guideID) ?? 0
      return CalendarText.Event(
        id: "\(first.id)-\(place)", day: max(offer.day, today), time: offer.time,
        repetition: offer.repetition)
    }
  }
}
