import GuideLanguage
import Journal
import TestSupport
import Testing

@testable import Runner

@Suite("What helped in the last seven days")
struct WhatHelpedTests {
  private static let guide = """
    # A Look Back
    id: look-back
    format: 1
    version: 1
    language: en
    about: See what helped.
    safe exit: leave
    care: Made for tests only.

    ## start
    Here is the week.
    [what helped]
    Enough?
    > enough: yes or no, optional
    -> leave

    ## leave
    Until another time.
    [finish]
    """

  private static let grounding = ["6", "body", "", "enough", "4", "", ""]

  /// The rows below the guide's own words, up to its question.
  private static func rows(_ desk: Desk, isRich: Bool = true) throws -> [String] {
    let sitting = try desk.run(
      desk.guide(guide), ["yes", ""], Desk.Manner(columnCount: 80, isRich: isRich))
    let lines = sitting.screen.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.contains("Here is the week.") })
    let end = try #require(lines.firstIndex { $0.contains("Enough?") })
    return lines[(start + 1)..<end].map { line in
      String(line.drop { $0 == " " })
    }
  }

  @Test("where nothing was used it says so in one line")
  func nothing() throws {
    let desk = try Desk()
    #expect(try Self.rows(desk) == ["Nothing was used in the last seven days. That is fine."])
    _ = try desk.run("grounding", Self.grounding)
    desk.clock.advance(seconds: 8 * 86_400)
    #expect(
      try Self.rows(desk).contains("Nothing was used in the last seven days. That is fine."))
  }

  @Test("it counts, and tells a mean only from three uses on")
  func counted() throws {
    let desk = try Desk()
    for count in 1...3 {
      _ = try desk.run("grounding", Self.grounding)
      let rows = try Self.rows(desk)
      let words = [
        "Grounding: once, too few to say what it changed",
        "Grounding: 2 times, too few to say what it changed",
        "Grounding: 3 times, mean −2 over 3 uses",
      ]
      #expect(rows.contains(words[count - 1]), "\(rows)")
      #expect(rows.contains { $0.contains("other things may have played a part") } == (count == 3))
      #expect(rows.contains { $0.hasPrefix("A Look Back:") } == (count > 1))
    }
    #expect(
      try Self.rows(desk, isRich: false).contains(
        "Grounding: 3 times, mean change down 2 over 3 uses"))
  }

  @Test("a guide that another one called counts as well, and its own title stands there")
  func called() throws {
    let day = try #require(CivilDate("2026-11-21"))
    let moment = Moment(utcMilliseconds: Int64(day.daysSinceEpoch) * 86_400_000, offsetMinutes: 0)
    let stamp = Stamp(moment: moment, elapsedMilliseconds: 0)
    let records: [Record] = [
      .opening(
        Opening(
          guideID: "second-look", guideTitle: "A Second Look", guideVersion: 1, day: 1,
          begun: moment, snapshot: [])),
      .answer(
        Answer(
          index: 0, guideID: "grounding", name: "form", type: "choice", value: nil, question: "",
          at: stamp, snapshot: [])),
      .closing(
        Closing(
          ending: .stopped, at: stamp,
          measurements: [
            Closing.Measurement(
              name: "unsettled", guideID: "grounding", before: 8, after: 9, range: 0...10,
              lowerIsBetter: true)
          ])),
    ]
    let session = try #require(
      Session(
        id: String(repeating: "0", count: 32), partIndex: 0,
        records: records.map { ($0.kind, $0.encoded) }))
    let uses = Timeline([session]).uses(inLast: 7, upTo: day)
    #expect(uses.map(\.guideID) == ["grounding", "second-look"])
    #expect(uses.map(\.count) == [1, 1])
    #expect(uses[0].trend?.uses.map(\.change) == [1])
    let before = try #require(day.adding(days: 7))
    #expect(Timeline([session]).uses(inLast: 7, upTo: before) == [])
  }
}
