import BuiltInGuides
import Dialogue
import GuideLanguage
import Testing

@Suite("Ways through the built-in guides")
struct GuideWalksTests {
  static let library = GuideLibrary(GuideExamplesTests.checked)

  /// What is known at the beginning: nothing, or what an earlier session left.
  static let beginnings: [(day: Int, known: [String: [String: AnswerValue]])] = [
    (1, [:]),
    (
      2,
      [
        "safety-anchor": ["anchor": .text("the old bridge"), "word": .text("calm")],
        "four-days": ["hard_days": .number(0)],
        "worry-time": ["worries": .several([Choice(id: "1", label: "The rent")])],
        "if-then": ["cue": .text("I have had breakfast"), "act": .text("walk round the house")],
        "good-day-line": ["line": .text("It passed in March too.")],
      ]
    ),
    (
      3,
      [
        "safety-anchor": ["anchor": .text("a cup"), "breath": .option(fine), "see": .text("blue")],
        "four-days": ["hard_days": .number(1)], "second-look": ["helped": .text("A year from now")],
      ]
    ),
    (4, ["worry-time": ["worries": .several([Choice(id: "1", label: "The exam")])]]),
  ]

  private static let fine = Choice(id: "fine", label: "No, it is fine")

  /// Someone who answers at random, often with nothing.
  private static func random(
    _ question: Question, _ generator: inout SplitMix64
  ) -> String {
    if Int.random(in: 0..<4, using: &generator) == 0 {
      return ["", "idk", "nothing", "?"].randomElement(using: &generator) ?? ""
    }
    switch question.type {
    case .choice(let choices): return "\(Int.random(in: 1...choices.count, using: &generator))"
    case .several(let choices, _, _):
      return "\(Int.random(in: 1...choices.count, using: &generator))"
    case .number: return ["0", "2", "5"].randomElement(using: &generator) ?? ""
    case .date: return ["tomorrow", "friday"].randomElement(using: &generator) ?? ""
    case .timeOfDay: return "5 pm"
    case .duration: return "10 minutes"
    case .scale: return "\(Int.random(in: 0...10, using: &generator))"
    case .yesNo: return ["yes", "no"].randomElement(using: &generator) ?? ""
    default:
      return ["a quiet thing", "it was late", "too much", "7", "no idea what to say here"]
        .randomElement(using: &generator) ?? ""
    }
  }

  private static func walks(of id: String, count: Int) throws -> [(seed: UInt64, walk: GuideWalk)] {
    let guide = try #require(library[id])
    return try (0..<UInt64(count)).map { seed in
      var generator = SplitMix64(seed: seed)
      let beginning = beginnings[Int(seed) % beginnings.count]
      let walk = try GuideWalk(
        guide, library: library, known: beginning.known, day: beginning.day, seed: seed,
        answer: { random($0, &generator) })
      return (seed, walk)
    }
  }

  @Test(
    "Whatever is answered, the guide ends, refuses nothing and leaves no gap in a line",
    arguments: BuiltInGuidesTests.ids)
  func randomAnswers(id: String) throws {
    for (seed, walk) in try Self.walks(of: id, count: 60) {
      #expect(walk.ending?.guideID == id, "seed \(seed)")
      #expect(walk.refusals == [], "seed \(seed)")
      for line in walk.lines {
        #expect(!line.isEmpty && !line.contains("{"), "seed \(seed): \(line)")
      }
    }
  }

  @Test(
    "A stop at any question ends it without another question", arguments: BuiltInGuidesTests.ids)
  func stop(id: String) throws {
    for (seed, walk) in try Self.walks(of: id, count: 60) {
      #expect(walk.stopAsked == [], "seed \(seed)")
    }
  }

  @Test(
    "A number that went up, or stays at 8 or more, leads to steadying or to people",
    arguments: BuiltInGuidesTests.ids)
  func worse(id: String) throws {
    var count = 0
    for (seed, walk) in try Self.walks(of: id, count: 600) {
      var before: Double?
      for (index, turn) in walk.turns.enumerated() where turn.question.guideID == id {
        let number: Double? = if case .number(let value)? = turn.value { value } else { nil }
        if turn.question.name == "before" { before = number }
        guard turn.question.name == "after", let after = number else { continue }
        let isWorse =
          before.map { after > $0 || (after >= 8 && after == $0) }
          ?? (after >= 8)
        guard isWorse else { continue }
        count += 1
        // Four days asks three more numbers first.
        let next = walk.turns.dropFirst(index + 1).first {
          !["near", "all_right", "worth"].contains($0.question.name)
        }
        // Whoever was asked about people in this walk, or was shown them, is not asked again.
        let wasOffered =
          walk.helpCardAfterTurns.contains { $0 <= index }
          || walk.turns.prefix(index).contains {
            $0.question.guideID == "grounding" && $0.question.name == "person"
          }
        if wasOffered { continue }
        let leadsOn = next.map {
          $0.question.guideID != id || ["person", "soften"].contains($0.question.name)
        }
        #expect(leadsOn == true, "\(id), seed \(seed), turn \(index)")
      }
    }
    #expect(count > 5 || BuiltInGuidesTests.unmeasured.contains(id))
  }

  @Test(
    "Someone who only presses Enter is out of it within ten questions",
    arguments: BuiltInGuidesTests.ids)
  func onlyEnter(id: String) throws {
    let guide = try #require(Self.library[id])
    for beginning in Self.beginnings {
      let walk = try GuideWalk(
        guide, library: Self.library, known: beginning.known, day: beginning.day, seed: 1,
        answer: { _ in "" })
      #expect(walk.ending != nil && walk.turns.count <= 10, "\(walk.turns.map(\.question.name))")
    }
  }

  @Test("Grounding asks for no numbers inside another guide", arguments: BuiltInGuidesTests.ids)
  func calledGrounding(id: String) throws {
    for (seed, walk) in try Self.walks(of: id, count: 60) where id != "grounding" {
      let numbers = walk.turns.filter {
        $0.question.guideID == "grounding" && ["before", "after"].contains($0.question.name)
      }
      #expect(numbers.isEmpty, "seed \(seed)")
    }
  }

  @Test("Harm in the situation is never argued with: no other view is asked for")
  func harm() throws {
    for (seed, walk) in try Self.walks(of: "second-look", count: 120) {
      guard let gate = walk.turns.firstIndex(where: { $0.question.name == "danger" }) else {
        continue
      }
      let answer = walk.turns[gate].value
      let views = walk.turns.dropFirst(gate).filter { $0.question.name == "view" }
      if case .option(let choice)? = answer, choice.id == "yes" {
        #expect(views.isEmpty, "seed \(seed)")
      }
      if case .option(let choice)? = answer, choice.id == "no" { continue }
      #expect(views.count <= 2, "seed \(seed)")
      #expect(!walk.turns.contains { $0.question.name == "side" }, "seed \(seed)")
    }
  }
}
