import Journal
import TestSupport
import Testing

@testable import Runner

/// What a screen reader reads, whole, from the first line of each guide to its close.
@Suite("Guides read aloud")
struct PlainTranscriptTests {
  /// One sitting with each built-in guide.
  static let walks: [(guide: String, lines: [String])] = [
    ("four-days", Walks.dayOne.dropLast(2)),
    ("grounding", ["7", "senses", "lamp, wall, cup", "cloth, table", "fan", "enough", "5"]),
    ("page", ["It rained all day.", "I liked it.", "/done"]),
    ("quick-anchor", ["7", "enough", "4"]),
    ("safety-anchor", Walks.safetyAnchor),
    (
      "second-look",
      [
        "He walked past me.", "He thinks I am nobody.", "/back", "I am nobody to him.", "/repeat",
        "no", "6", "no", "friend", "He may not have seen you.", "7", "3", "enough",
        "Not every look is mine.",
      ]
    ),
    (
      "worry-time",
      ["The rent is due.", "yes", "Ask for two more weeks.", "tomorrow", "half past five"]
    ),
  ]

  private static func transcript(
    _ guide: String, _ lines: [String], columnCount: Int = 80
  ) throws -> String {
    let desk = try Desk()
    if guide == "quick-anchor" {
      _ = try desk.run("safety-anchor", Walks.safetyAnchor + ["", ""])
    }
    let sitting = try desk.run(
      guide, lines + ["", "Title"], Desk.Manner(columnCount: columnCount))
    #expect(sitting.terminal.unused.isEmpty, "\(guide)")
    return sitting.screen
  }

  @Test("each guide is as it was read last", arguments: walks)
  func golden(_ guide: String, _ lines: [String]) throws {
    try Screen.expect(Self.transcript(guide, lines), is: "plain-\(guide)")
  }

  @Test("no sign is read that is only for the eye", arguments: walks)
  func noSigns(_ guide: String, _ lines: [String]) throws {
    let text = try Self.transcript(guide, lines)
    for sign in ["│", "·", "±", "−", "•", "├", "→", "|", "=", "…", "...", "> ", "  ", " min\n"] {
      #expect(!text.contains(sign), "\(sign)")
    }
    #expect(!text.contains("\n\n\n"))
  }

  @Test("at 40 cells no word is cut, and none is missing", arguments: walks)
  func narrow(_ guide: String, _ lines: [String]) throws {
    let wide = try Self.transcript(guide, lines).split(whereSeparator: \.isWhitespace)
    let text = try Self.transcript(guide, lines, columnCount: 40)
    #expect(text.split(whereSeparator: \.isWhitespace) == wide)
    // What is typed behind the prompt is the person's own, and is broken by the terminal.
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("Answer: ") }
    #expect(rows.allSatisfy { $0.count <= 40 })
  }

  @Test("home, what is under way, what helped, and looking back")
  func home() throws {
    let desk = try Desk()
    for after in ["3", "4", "2"] {
      _ = try desk.run("grounding", ["6", "body", "", "enough", after, "", ""])
    }
    _ = try desk.run("page", ["It rained.", "/done", "", "Rain"])
    _ = try desk.run("safety-anchor", ["begin", "6", "/stop"])
    let sitting = try desk.home(["?rain", "1", "e", "", "", "/quit"])
    let ids = try desk.contents().all.sessions.map { String($0.id.prefix(8)) }
    let screen = ids.reduce(sitting.screen) { $0.replacing($1, with: "(its id)") }
    try Screen.expect(screen, is: "plain-home")
  }
}
