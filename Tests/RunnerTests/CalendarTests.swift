import FileStore
import GuideLanguage
import Journal
import TestSupport
import Testing

@testable import Runner

/// A calendar file as RFC 5545 has it, read without any leniency.
struct StrictCalendar {
  struct Failure: Error {
    let reason: String
  }

  typealias Property = (name: String, parameters: [String], value: String)
  let properties: [Property]
  let events: [[String: Property]]

  init(_ text: String) throws {
    guard text.hasSuffix("\r\n") else { throw Failure(reason: "the last line has no end") }
    let bytes = Array(text.utf8)
    for (place, byte) in bytes.enumerated() {
      let isPaired =
        byte == 0x0D
        ? place + 1 < bytes.count && bytes[place + 1] == 0x0A
        : byte != 0x0A || place > 0 && bytes[place - 1] == 0x0D
      guard isPaired else { throw Failure(reason: "a bare CR or LF at \(place)") }
      guard byte >= 0x20 || [0x09, 0x0A, 0x0D].contains(byte) else {
        throw Failure(reason: "a control character at \(place)")
      }
    }
    let physical = text.components(byLineEnd: "\r\n").dropLast()
    guard physical.allSatisfy({ $0.utf8.count <= 75 }) else {
      throw Failure(reason: "a line of more than 75 bytes")
    }
    var lines: [String] = []
    for line in physical {
      if line.hasPrefix(" "), !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(line)
      }
    }
    var properties: [Property] = []
    var events: [[String: Property]] = []
    var open: [String] = []
    for line in lines {
      let property = try Self.property(line)
      switch property.name {
      case "BEGIN":
        guard open.isEmpty ? property.value == "VCALENDAR" : open == ["VCALENDAR"] else {
          throw Failure(reason: "BEGIN:\(property.value) out of place")
        }
        open.append(property.value)
        if property.value == "VEVENT" { events.append([:]) }
      case "END":
        guard open.popLast() == property.value else { throw Failure(reason: "END out of place") }
      default:
        guard let place = open.last else { throw Failure(reason: "\(line) outside") }
        if place == "VEVENT" {
          guard events[events.count - 1].updateValue(property, forKey: property.name) == nil
          else { throw Failure(reason: "\(property.name) twice") }
        } else {
          guard events.isEmpty else { throw Failure(reason: "\(line) after the events") }
          properties.append(property)
        }
      }
    }
    guard open.isEmpty, lines.first == "BEGIN:VCALENDAR", lines.last == "END:VCALENDAR",
      !events.isEmpty, properties.map(\.name).sorted() == ["PRODID", "VERSION"]
    else { throw Failure(reason: "the calendar is not whole") }
    for event in events { try Self.check(event) }
    self.properties = properties
    self.events = events
  }

  private static func property(_ line: String) throws -> Property {
    guard let colon = line.firstIndex(of: ":") else { throw Failure(reason: "\(line): no colon") }
    let head = line[..<colon].split(separator: ";", omittingEmptySubsequences: false)
    guard let name = head.first, !name.isEmpty,
      name.allSatisfy({ $0.isASCII && ($0.isUppercase || $0 == "-") })
    else { throw Failure(reason: "\(line): no name") }
    return (
      String(name), head.dropFirst().map(String.init), String(line[line.index(after: colon)...])
    )
  }

  private static func check(_ event: [String: Property]) throws {
    let allowed: Set = [
      "UID", "DTSTAMP", "DTSTART", "DURATION", "RRULE", "SUMMARY", "CLASS", "TRANSP",
    ]
    guard Set(event.keys).isSubset(of: allowed),
      ["UID", "DTSTAMP", "DTSTART", "SUMMARY"].allSatisfy({ event[$0]?.value.isEmpty == false })
    else { throw Failure(reason: "an event has \(event.keys.sorted())") }
    func fits(_ name: String, _ form: String) -> Bool {
      guard let value = event[name]?.value else { return false }
      return value.map { $0.isNumber ? "0" : $0 } == Array(form)
    }
    guard fits("DTSTAMP", "00000000T000000Z") else { throw Failure(reason: "DTSTAMP") }
    let isDay = event["DTSTART"]?.parameters == ["VALUE=DATE"]
    guard isDay || event["DTSTART"]?.parameters.isEmpty == true,
      fits("DTSTART", isDay ? "00000000" : "00000000T000000")
    else { throw Failure(reason: "DTSTART is neither a day nor a floating time") }
    if let rule = event["RRULE"]?.value {
      guard ["FREQ=DAILY", "FREQ=WEEKLY"].contains(rule) else { throw Failure(reason: rule) }
    }
    for name in ["UID", "SUMMARY"] {
      var rest = (event[name]?.value ?? "")[...]
      while let character = rest.popFirst() {
        if character == "\\" {
          guard let next = rest.popFirst(), ["\\", ";", ",", "n", "N"].contains(next) else {
            throw Failure(reason: "\(name): a lone backslash")
          }
        } else if [";", ","].contains(character) {
          throw Failure(reason: "\(name): \(character) without a backslash")
        }
      }
    }
  }
}

extension String {
  /// The parts between line ends, which Swift takes for one character each.
  fileprivate func components(byLineEnd end: String) -> [String] {
    var parts = [""]
    for character in self {
      if String(character) == end {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}

@Suite("The calendar file")
struct CalendarTests {
  private static let now = Moment(utcMilliseconds: 1_795_294_800_000, offsetMinutes: 60)
  private static let day = CivilDate("2026-11-28") ?? .earliest

  private static func text(_ events: [CalendarText.Event]) -> String {
    CalendarText.file(events, now: now)
  }

  @Test("is what the standard asks for: a day, a time, and what comes daily or weekly")
  func events() throws {
    let calendar = try StrictCalendar(
      Self.text([
        .init(id: "a-0", day: Self.day),
        .init(id: "b-0", day: Self.day, time: TimeOfDay("19:05"), repetition: .everyDay),
        .init(id: "c-0", day: Self.day, repetition: .everyWeek),
      ]))
    #expect(calendar.events.count == 3)
    let values = calendar.events.map { event in event.mapValues(\.value) }
    #expect(values.map { $0["DTSTART"] } == ["20261128", "20261128T190500", "20261128"])
    #expect(values.map { $0["RRULE"] } == [nil, "FREQ=DAILY", "FREQ=WEEKLY"])
    #expect(values.map { $0["DURATION"] } == [nil, "PT10M", nil])
    #expect(values.map { $0["UID"] } == ["a-0", "b-0", "c-0"])
    #expect(values.allSatisfy { $0["DTSTAMP"] == "20261121T210000Z" })
    #expect(values.allSatisfy { $0["SUMMARY"] == "A few minutes for myself" })
  }

  @Test("folds long lines between characters and escapes what means something")
  func folding() throws {
    let id = String(repeating: "Übung, eins; zwei\\ 🌊", count: 12) + "\nend"
    let calendar = try StrictCalendar(Self.text([.init(id: id, day: Self.day)]))
    let read = calendar.events[0]["UID"]?.value
      .replacing("\\,", with: ",").replacing("\\;", with: ";").replacing("\\n", with: "\n")
      .replacing("\\\\", with: "\\")
    #expect(read == id)
  }

  @Test("is refused by the strict reader where a rule is broken: the reader can fail")
  func readerFails() {
    let whole = Self.text([.init(id: "a", day: Self.day)])
    for broken in [
      whole.replacing("\r\n", with: "\n"), whole.replacing("UID:a\r\n", with: ""),
      whole.replacing("UID:a", with: "UID:a,b"),
      whole.replacing("VALUE=DATE:", with: "VALUE=DATE:1"),
      whole.replacing("UID:a", with: "UID:" + String(repeating: "a", count: 80)),
      whole.replacing("END:VEVENT\r\n", with: ""), whole + "X:1\r\n",
      whole.replacing("PRODID", with: "VERSION"),
    ] {
      #expect(throws: StrictCalendar.Failure.self) { try StrictCalendar(broken) }
    }
  }

  /// A desk where grounding is to be offered again on a day.
  private static func desk(_ day: String = "2026-11-28") throws -> Desk {
    let desk = try Desk()
    try desk.keep("grounding", title: "Harbour secret")
    let store = try #require(try desk.journal(on: desk.disk))
    try store.add(
      [
        .kept(
          guideID: "grounding", name: Timeline.offerName,
          value: .date(try #require(CivilDate(day))),
          at: Stamp(moment: desk.clock.now(), elapsedMilliseconds: 0))
      ], to: desk.onlyEntry())
    return desk
  }

  private static func file(_ desk: Desk, _ path: String = "/home/minutes.ics") throws -> String {
    String(decoding: try desk.disk.readFile(path, byteLimit: 1 << 20).bytes, as: UTF8.self)
  }

  @Test("holds what is to be offered again, and nothing of what it is")
  func written() throws {
    let desk = try Self.desk()
    let sitting = try desk.home(["/calendar /home/minutes.ics", "/quit"])
    #expect(sitting.screen.contains("/home/minutes.ics is written, for a calendar program."))
    #expect(sitting.screen.contains("This one file is not sealed"))
    let text = try Self.file(desk)
    let calendar = try StrictCalendar(text)
    #expect(calendar.events.map { $0["DTSTART"]?.value } == ["20261128"])
    for word in ["grounding", "harbour", "secret", "mooring", "page"] {
      #expect(!text.lowercased().contains(word), "\(word)")
    }
    #expect(try desk.disk.status(of: "/home/minutes.ics")?.mode == 0o600)
  }

  @Test("holds the time of day and how often it comes, also of what is not due yet")
  func repeated() throws {
    let desk = try Self.desk()
    let store = try #require(try desk.journal(on: desk.disk))
    let time = try #require(TimeOfDay("19:05"))
    try store.add(
      [
        .offer(
          guideID: "grounding", HomeOffer(day: Self.day, time: time, repetition: .everyWeek),
          at: Stamp(moment: desk.clock.now(), elapsedMilliseconds: 0))
      ], to: desk.onlyEntry())
    _ = try desk.home(["/calendar /home/minutes.ics", "/quit"])
    let event = try #require(try StrictCalendar(Self.file(desk)).events.first)
    #expect(event["DTSTART"]?.value == "20261128T190500")
    #expect(event["RRULE"]?.value == "FREQ=WEEKLY")
  }

  @Test("moves a day that is over to today, and names the same event the same later")
  func stable() throws {
    let desk = try Self.desk("2026-11-20")
    _ = try desk.home(["/calendar /home/a.ics", "/quit"])
    desk.clock.advance(seconds: 2 * 86_400)
    _ = try desk.home(["/calendar /home/b.ics", "/quit"])
    let events = try ["a", "b"].map {
      try StrictCalendar(Self.file(desk, "/home/\($0).ics")).events
    }
    #expect(events.map { $0[0]["DTSTART"]?.value } == ["20261121", "20261123"])
    #expect(events[0][0]["UID"]?.value == events[1][0]["UID"]?.value)
  }

  @Test("replaces a file only after yes, and never a folder")
  func replaces() throws {
    let desk = try Self.desk()
    desk.disk.plant(Array("mine".utf8), at: "/home/minutes.ics")
    _ = try desk.home(["/calendar /home/minutes.ics", "", "/quit"])
    #expect(try Self.file(desk) == "mine")
    _ = try desk.home(["/calendar /home/minutes.ics", "yes", "/quit"])
    _ = try StrictCalendar(Self.file(desk))
    let sitting = try desk.home(["/calendar /home", "/quit"])
    #expect(sitting.screen.contains("/home is already there. Nothing was written."))
  }

  @Test("is shown for a dash, and not written with nothing due, under --no-save, or on a full disk")
  func notWritten() throws {
    let desk = try Self.desk()
    let before = try desk.disk.entries(in: "/home").map(\.name)
    #expect(try desk.home(["/calendar -", "/quit"]).screen.contains("SUMMARY:A few minutes"))
    let unsaved = try desk.home(
      ["/calendar /home/x.ics", "/quit"], Desk.Manner(savesNothing: true))
    #expect(unsaved.screen.contains("nothing is changed"))
    let away = try desk.home(["/calendar /nowhere/x.ics", "/quit"])
    #expect(away.screen.contains("/nowhere/x.ics cannot be written."))
    #expect(try desk.disk.entries(in: "/home").map(\.name) == before)
    let empty = try Desk().home(["/calendar /home/x.ics", "/quit"])
    #expect(empty.screen.contains("Nothing comes again so far"))
  }
}
