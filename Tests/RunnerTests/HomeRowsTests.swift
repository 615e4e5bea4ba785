import GuideLanguage
import Journal
import TerminalIO
import TestSupport
import Testing

@testable import Runner

@Suite("Which guide when")
struct HomeRowsTests {
  static let order = [
    "too much", "numb or far away", "a thought that keeps stinging", "a problem I could act on",
    "something that just happened", "an old weight", "flat, nothing pulls me", "lonely",
    "hard to settle", "after therapy or treatment", "steady, want to practise",
  ]

  /// A guide on the shelf: built-in, unless it is said to be the person's own.
  private static func guide(
    _ id: String, _ whens: [String], isOwn: Bool = false
  ) throws -> GuideShelf.ShelvedGuide {
    let title = id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
    let text = OwnSample.guide(
      id, title: title, headers: ["time: 7m to 10m"] + whens.map { "when: \($0)" })
    let header = try #require(GuideHeader.read(Array(text.utf8)))
    return GuideShelf.ShelvedGuide(
      header: header, whenRows: header.whenRows, isOwn: isOwn, path: nil, originalPath: nil)
  }

  /// A shelf with guides under all rows: many under the first and the last.
  private static func wholeShelf() throws -> [GuideShelf.ShelvedGuide] {
    var guides: [GuideShelf.ShelvedGuide] = []
    for (position, when) in order.enumerated().reversed() {
      guides.append(try guide("guide-\(position)-of-the-shelf", [when]))
    }
    for number in 1...6 {
      guides.append(try guide("practice-\(number)", ["too much", "steady, want to practise"]))
    }
    return guides
  }

  private static func rows(_ guides: [GuideShelf.ShelvedGuide]) -> [HomeFacts.Row] {
    HomeFacts.rows(guides, Timeline([]), today: .earliest)
  }

  @Test("shows the eleven feelings in one order, whatever the order of the guides")
  func inOrder() throws {
    #expect(Self.rows(try Self.wholeShelf()).map(\.when) == Self.order)
    #expect(Self.rows(try Self.wholeShelf().reversed()).map(\.when) == Self.order)
    #expect(HomeFacts.feelings.map(\.when) == Self.order)
  }

  @Test("shows a feeling only where a guide stands under it")
  func onlyWhatExists() throws {
    let rows = Self.rows([try Self.guide("one", ["lonely"]), try Self.guide("two", ["too much"])])
    #expect(rows.map(\.when) == ["too much", "lonely"])
  }

  @Test("puts the guides that help soonest first under a feeling")
  func bestFirst() throws {
    let guides = try ["evening", "breathing", "grounding", "quick-anchor"].map {
      try Self.guide($0, ["too much"])
    }
    #expect(
      Self.rows(guides)[0].guides.map(\.id) == [
        "quick-anchor", "grounding", "breathing", "evening",
      ])
  }

  @Test("gives feelings that only a person's own guides name their room at the end, and no more")
  func ownFeelings() throws {
    let guides =
      try (1...9).map { try Self.guide("own-\($0)", ["own feeling \($0)"], isOwn: true) }
      + Self.wholeShelf()
    let whens = Self.rows(guides).map(\.when)
    let limit = HomeFacts.ownRowLimit
    #expect(whens.prefix(11) == Self.order[...])
    #expect(whens.count <= 11 + limit + 1)
    #expect(whens.dropFirst(11).prefix(limit) == ["own feeling 1", "own feeling 2"])
    let all = Set(Self.rows(guides).flatMap(\.guides).map(\.id))
    #expect(all.count == guides.count, "each stands somewhere")
  }

  /// The fullest home there can be: under way, all offers, all of a person's own rows.
  private static func fullest(_ own: Int = 9) throws -> HomeFacts {
    let guides =
      try Self.wholeShelf() + (1...own).map { try Self.guide("own-\($0)", [], isOwn: true) }
    let offers = guides.prefix(HomeFacts.offerLimit).map { shelved in
      HomeFacts.Row(
        when: Wording.offeredAgain(
          shelved.header.title, DueOffer(guideID: shelved.header.id, day: .earliest)),
        guides: [HomeFacts.Guide(id: shelved.header.id, title: shelved.header.title)],
        kind: .offer)
    }
    return HomeFacts(
      today: .earliest, entryCount: 12, rows: offers + Self.rows(guides),
      pending: "Safety Anchor, yesterday 21:02")
  }

  private static func shown(_ lines: [String], columnCount: Int) -> [String] {
    let layout = TextLayout(columnCount: columnCount, style: .screen)
    return lines.flatMap { layout.rows(ShownLine(.guide, $0)) }
  }

  @Test("fits a screen of 80 by 24 with its prompt, also at its fullest")
  func fits() throws {
    let screen = HomeScreen(isRich: true, columnCount: 80, rowCount: 22)
    let rows = Self.shown(screen.lines(try Self.fullest()), columnCount: 80)
    #expect(rows.count <= 22)
    #expect(rows.allSatisfy { CellWidth.of($0) <= 74 })
    #expect(rows.count(where: \.isEmpty) <= 1, "at its fullest there is no room for empty rows")
    var plain = try Self.fullest()
    plain.pending = nil
    plain.rows.removeAll { $0.kind != .feeling }
    let roomy = Self.shown(screen.lines(plain), columnCount: 80)
    #expect(roomy.count(where: \.isEmpty) == 3)
    #expect(roomy.count == 13 + 2 + 3)
  }

  @Test("shows names alone on a narrow screen, and fits 24 rows there")
  func narrow() throws {
    var facts = try Self.fullest()
    facts.rows.removeAll { $0.kind != .feeling }
    facts.pending = nil
    let lines = HomeScreen(isRich: true, columnCount: 40, rowCount: 21).lines(facts)
    #expect(Self.shown(lines, columnCount: 40).count <= 21)
    #expect(lines.contains(" 1  too much"))
    #expect(lines.contains("12  I do not know"))
    #expect(!lines.contains { $0.contains("Practice") })
  }

  @Test("cuts the guides of a row to one row of the screen, and counts the rest")
  func cut() throws {
    let lines = HomeScreen(isRich: true, columnCount: 80).lines(
      HomeFacts(today: .earliest, entryCount: 1, rows: Self.rows(try Self.wholeShelf())))
    let row = try #require(lines.first { $0.contains("too much") })
    #expect(row.hasSuffix("Guide 0 Of The Shelf, and 6 more"), "\(row)")
  }

  @Test("reads a row as one sentence in the plain screen")
  func plain() throws {
    let lines = HomeScreen(isRich: false, columnCount: 40).lines(
      HomeFacts(
        today: .earliest, entryCount: 1,
        rows: Self.rows([try Self.guide("support-map", ["lonely"])])))
    #expect(lines.contains("1. lonely: Support Map, 7 to 10 minutes"))
  }

  @Test("lists the guides of a row with their minutes and what helped, once it is chosen")
  func choosing() throws {
    let desk = try Desk()
    for _ in 1...3 {
      _ = try desk.run("grounding", ["6", "body", "", "enough", "4", "", ""])
    }
    let plain = try desk.home(["too much", "", "/quit"]).screen
    #expect(plain.contains("Grounding, 1 to 3 minutes, 2 lower after, 3 times"))
    let rich = try desk.home(["too much", "grounding", "/stop", "/quit"], .init(isRich: true))
    #expect(rich.screen.contains("Grounding (1 to 3 min, −2, 3 times)\n"))
    #expect(rich.terminal.unused.isEmpty)
    #expect(rich.screen.contains("Grounding, 1 to 3 min\n"))
  }

  @Test(
    "understands how people say it",
    arguments: [
      ("my dog died", "something that just happened"), ("I'm bored", "flat, nothing pulls me"),
      ("no energy", "flat, nothing pulls me"), ("so alone", "lonely"),
      ("no friends in this town", "lonely"), ("procrastinating", "a problem I could act on"),
      ("just had therapy", "after therapy or treatment"),
      ("my ketamine treatment was this morning", "after therapy or treatment"),
      ("had a fight", "something that just happened"),
      ("we broke up", "something that just happened"),
      ("I got fired", "something that just happened"),
      ("can't get up, so tired", "flat, nothing pulls me"), ("panic", "too much"),
      ("I am furious", "too much"), ("i cant sleep", "hard to settle"),
      ("lying awake", "hard to settle"), ("feel foggy", "numb or far away"),
      ("I feel so guilty", "a thought that keeps stinging"),
      ("what I said was stupid", "a thought that keeps stinging"),
      ("the rent and the deadline", "a problem I could act on"),
      ("memories of childhood", "an old weight"), ("I am fine", "steady, want to practise"),
      ("something came loose in the shed", nil), ("The bread is in the oven.", nil),
      ("Hard rain on the roof.", nil), ("I could hear the ropes.", nil),
    ] as [(String, String?)])
  func nearWords(line: String, when: String?) throws {
    let rows = Self.rows(try Self.wholeShelf())
    let meant = when.flatMap { when in rows.firstIndex { $0.when == when } }
    let read = HomeSentence.read(line, rows: rows)
    #expect(read == (meant.map { .closeTo(row: $0) } ?? .beginning(line)))
  }

  @Test("has near words for every row, and for no row that is not there")
  func nearWordsForAll() {
    #expect(Set(HomeSentence.nearWords.keys) == Set(Self.order))
  }
}
