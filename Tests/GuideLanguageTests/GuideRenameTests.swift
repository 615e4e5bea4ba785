import GuideLanguage
import Testing

@Suite("Renaming in a guide")
struct GuideRenameTests {
  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The lines that differ, old and new.
  private static func changes(_ before: [UInt8], _ after: [UInt8]) -> [String] {
    let lines = [before, after].map {
      text($0).split(separator: "\n", omittingEmptySubsequences: false)
    }
    return zip(lines[0], lines[1]).filter { $0 != $1 }.map { String($1) }
  }

  @Test("a state is renamed wherever a way leads to it, and its old name stays behind it")
  func state() throws {
    let bytes = try GuideSource.fixture("harbour")
    let fresh = try GuideRename.state("leave", to: "pause", in: bytes)
    #expect(
      Self.changes(bytes, fresh) == [
        "safe exit: pause", "  * 10 -> pause", "## pause (was leave)", "[finished at pause]",
      ])
    let other = try GuideRename.state("pier", to: "quay", in: bytes)
    #expect(
      Self.changes(bytes, other) == ["anytime: ashore -> quay", "## quay (was pier)"])
    let back = try GuideRename.state("quay", to: "pier", in: other)
    #expect(Self.text(back).contains("\n## pier (was quay)\n"))
    let first = try GuideRename.state("start", to: "begin", in: bytes)
    #expect(Self.changes(bytes, first) == ["## begin (was opening, start)"])
  }

  @Test("an answer is renamed in questions, values, conditions and headers, and in no word")
  func answer() throws {
    let bytes = try GuideSource.fixture("harbour")
    let fresh = try GuideRename.answer("boat", to: "vessel", in: bytes)
    #expect(
      Self.changes(bytes, fresh) == [
        "keeps: vessel, crew", "[if vessel is known and visits > 0]", "Last time it was {vessel}.",
        "> vessel: choice", "[if vessel is vessel.red or vessel is \"other\"]",
        "A good choice, {vessel}.", "[by vessel]",
      ])
    let wind = try GuideRename.answer("wind_before", to: "first", in: bytes)
    #expect(
      Self.changes(bytes, wind) == [
        "measure: wind from first to wind_after, lower is better", "> first: scale 0..10",
        "[if wind_after is unknown or first is unknown]", "[else if wind_after < first]",
        "It fell from {first} to {wind_after}.",
      ])
  }

  @Test("directions and examples follow")
  func everywhere() throws {
    let before =
      GuideSource.headers + """
        keeps: a, b
        in view: c
        gives: c

        ## start
        > a: duration
        > b: writing, for a
        > c: text, optional
        [set a to a]
        [pause for a]
        [breathe in 4s, out 6s, for a]
        [forget a]
        -> leave
        """ + GuideSource.leave
      + "\n== example: a\n[known a is 3m]\na\n> 3m\n[check a is known]\n"
    let fresh = try GuideRename.answer("a", to: "z", in: Array(before.utf8))
    #expect(
      Self.changes(Array(before.utf8), fresh) == [
        "keeps: z, b", "> z: duration", "> b: writing, for z", "[set z to z]", "[pause for z]",
        "[breathe in 4s, out 6s, for z]", "[forget z]", "[known z is 3m]", "[check z is known]",
      ])
  }

  @Test("what stays in view is renamed with it")
  func inView() throws {
    let before =
      GuideSource.headers + "in view: line\n\n## start\n> line: text, optional\n-> leave\n"
      + GuideSource.leave
    let fresh = try GuideRename.answer("line", to: "thought", in: Array(before.utf8))
    #expect(
      Self.changes(Array(before.utf8), fresh)
        == ["in view: thought", "> thought: text, optional"])
  }

  @Test("the gentle way is renamed with its state")
  func gentleWay() throws {
    let before =
      GuideSource.headers + "gentle way: rest\n\n## start\n-> leave\n\n## rest\n-> leave\n"
      + GuideSource.leave
    let fresh = try GuideRename.state("rest", to: "shade", in: Array(before.utf8))
    #expect(
      Self.changes(Array(before.utf8), fresh) == ["gentle way: shade", "## shade (was rest)"])
  }

  @Test(
    "what would go wrong is refused",
    arguments: [
      ("peer", "quay", .unknown(near: "pier")), ("pier", "jetty", .taken),
      ("pier", "Quay", .notAName), ("pier", "return", .reserved(["return"])),
      ("pier", "a b", .notAName),
    ] as [(String, String, GuideRename.Refusal)])
  func refusedState(_ old: String, _ new: String, _ refusal: GuideRename.Refusal) throws {
    let bytes = try GuideSource.fixture("harbour")
    #expect(throws: refusal) { try GuideRename.state(old, to: new, in: bytes) }
  }

  @Test(
    "what would go wrong with an answer is refused",
    arguments: [
      ("boad", "ship", .unknown(near: "boat")), ("boat", "crew", .taken),

      (
        "boat", "day",
        .reserved([
          "and", "day", "days", "each", "includes", "is", "known", "no", "not", "nothing", "now",
          "or", "since_last", "today", "unknown", "visits", "yes",
        ])
      ), ("boat", "a-b", .notAName),
    ] as [(String, String, GuideRename.Refusal)])
  func refusedAnswer(_ old: String, _ new: String, _ refusal: GuideRename.Refusal) throws {
    let bytes = try GuideSource.fixture("harbour")
    #expect(throws: refusal) { try GuideRename.answer(old, to: new, in: bytes) }
  }

  @Test("a guide with a line that cannot be read is not touched")
  func unreadable() throws {
    let bytes = try GuideSource.fixture("harbour") + Array("[what]\n".utf8)
    let broken = Array(Self.text(bytes).replacing("[help card]", with: "[help cart]").utf8)
    #expect(throws: GuideRename.Refusal.unreadable) {
      try GuideRename.state("pier", to: "quay", in: broken)
    }
  }

  @Test("line ends stay as they are")
  func lineEnds() throws {
    let bytes = Array(
      Self.text(try GuideSource.fixture("harbour")).replacing("\n", with: "\r\n").utf8)
    let fresh = try GuideRename.state("pier", to: "quay", in: bytes)
    #expect(Self.text(fresh).contains("## quay (was pier)\r\n"))
    #expect(fresh.count(where: { $0 == 0x0D }) == bytes.count(where: { $0 == 0x0D }))
  }

  @Test("there and back again gives the same guide", arguments: GuideFiles.all)
  func roundTrip(_ path: String) throws {
    guard let guide = try GuideFiles.guide(path) else { return }
    let bytes = try GuideFiles.bytes(path)
    for name in guide.answers.keys.sorted().prefix(4) {
      let there = try GuideRename.answer(name, to: "zz_other", in: bytes)
      #expect(GuideFiles.check(there).guide != nil, "\(name)")
      #expect(try GuideRename.answer("zz_other", to: name, in: there) == bytes, "\(name)")
    }
    for name in guide.stateNames.prefix(4) {
      let there = try GuideRename.state(name, to: "zz-other", in: bytes)
      #expect(GuideFiles.check(there).guide?.stateNames.contains("zz-other") ?? false, "\(name)")
      let back = try GuideRename.state("zz-other", to: name, in: there)
      #expect(GuideFiles.check(back).guide?.shapeHash == guide.shapeHash, "\(name)")
    }
  }
}
