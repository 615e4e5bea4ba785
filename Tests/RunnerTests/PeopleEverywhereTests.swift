import FileStore
import GuideLanguage
import Journal
import TestSupport
import Testing

@testable import Runner

@Suite("People, from everywhere")
struct PeopleEverywhereTests {
  /// One example of a built-in guide as lines to type.
  struct Walk: Sendable, CustomTestStringConvertible {
    let guideID: String
    let title: String
    let lines: [String]
    var testDescription: String { "\(guideID): \(title)" }
  }

  static let guideIDs = GuideShelf(files: CrashModelFileSystem()).headers.map(\.id)

  /// The examples that need nothing to be known beforehand.
  static func walks(_ id: String) throws -> [Walk] {
    let guide = try GuideShelf(files: CrashModelFileSystem()).guide(id).guide
    return guide.examples.compactMap { example in
      guard example.known.isEmpty, example.recalled.isEmpty else { return nil }
      var lines: [String] = []
      for (step, _) in example.steps {
        switch step {
        case .input(let line): lines.append(line)
        case .done: lines.append("/done")
        case .skip: lines.append("/skip")
        case .back: lines.append("/back")
        case .stop: lines.append("/stop")
        case .expect, .check, .wait, .offeredAgain, .finished: break
        default: return nil
        }
      }
      return Walk(guideID: id, title: example.title, lines: lines)
    }
  }

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.set(.country, "de")
    return desk
  }

  /// A walk, and the questions in it that no walk before it came to sooner.
  private struct Way {
    let walk: Walk
    var indices: [Int] = []
  }

  /// Runs a guide that was read and checked once, which takes longer than the run.
  private func run(
    _ desk: Desk, _ ready: GuideShelf.ReadyGuide, _ lines: [String],
    _ manner: Desk.Manner = Desk.Manner()
  ) throws -> Desk.Sitting {
    try desk.sit(lines.map { .line($0) }, manner) { visit, _ in visit.lead(ready) }
  }

  private static var unsealed: Desk.Manner { Desk.Manner(savesNothing: true) }

  /// The walks that together come to every question, each question by its shortest way.
  ///
  /// Nothing is sealed on the way, which takes most of the time.
  private func ways(_ guideID: String, _ ready: GuideShelf.ReadyGuide) throws -> [Way] {
    var ways: [Way] = []
    var nearest: [String: (way: Int, index: Int)] = [:]
    for walk in try Self.walks(guideID) {
      let sitting = try run(desk(), ready, walk.lines, Self.unsealed)
      // What was shown right before each line was typed.
      let questions = sitting.screen.split(separator: "Answer: ").map { part in
        part.split(separator: "\n").suffix(4).joined(separator: "\n")
      }
      for (index, question) in zip(walk.lines.indices, questions) {
        if let known = nearest[question], known.index <= index { continue }
        nearest[question] = (ways.count, index)
      }
      ways.append(Way(walk: walk))
    }
    for (way, index) in nearest.values { ways[way].indices.append(index) }
    return ways.filter { !$0.indices.isEmpty }
  }

  @Test(
    "/now shows the card in every state of every guide, and nothing else changes; danger in any line brings people",
    arguments: guideIDs)
  func everyState(guideID: String) throws {
    let ready = try GuideShelf(files: CrashModelFileSystem()).guide(guideID)
    let ways = try ways(guideID, ready)
    #expect(!ways.isEmpty)
    for way in ways {
      let walk = way.walk
      let plain = try desk()
      let before = try run(plain, ready, walk.lines + ["", ""])
      let asked = try desk()
      let after = try run(asked, ready, walk.lines.flatMap { ["/now", $0] } + ["", ""])
      #expect(after.outcome == before.outcome, "\(walk)")
      let typed = walk.lines.count - max(0, before.terminal.unused.count - 2)
      let cards = before.count(of: "People you can reach")
      #expect(after.count(of: "People you can reach") >= cards + typed, "\(walk)")
      #expect(
        try asked.contents().all.sessions.map(\.words)
          == plain.contents().all.sessions.map(\.words), "\(walk)")
      for index in way.indices {
        let typed = Array(walk.lines[..<index]) + [Sentences.now]
        let sitting = try run(
          desk(), ready, typed + ["", "7", "/done", "", "", "/stop"], Self.unsealed)
        let shown = sitting.screen.split(separator: Sentences.now, maxSplits: 1).last ?? ""
        #expect(shown.contains("112"), "\(walk), line \(index)")
      }
    }
  }

  @Test("a disk on which nothing can be written does not stand between a person and the lines")
  func fullDisk() throws {
    let desk = try Desk(hasJournal: false)
    var manner = Desk.Manner()
    manner.beforeLine = { number, _ in
      if number == 0 {
        desk.disk.setFault(.init(callNumber: 1, errorNumber: 30, isLasting: true))
      }
    }
    let sitting = try desk.home(["/now", "Norway", "/now", "/quit"], manner)
    #expect(sitting.count(of: "call 113") == 2)
    #expect(sitting.count(of: HelpWording.askCountry) == 1)
    #expect(sitting.terminal.unused.isEmpty)
  }

  @Test("lines that were checked more than a year ago say so on the card")
  func age() throws {
    let words = "These numbers were checked more than a year ago"
    for (days, isOld) in [(0, false), (365, false), (400, true)] {
      let desk = try desk()
      desk.clock.advance(seconds: Double(days) * 86_400)
      let sitting = try desk.home(["/now", "/quit"])
      #expect(sitting.said.contains(words) == isOld, "\(days)")
      let danger = try desk.run("page", [Sentences.now, "", "7", "/stop"])
      #expect(danger.said.contains(words) == isOld, "\(days)")
    }
  }

  @Test("behind every card there is a way on: the lines are never the last thing")
  func neverTheEnd() throws {
    for lines in [["/now"], ["help"], [Sentences.clear]] {
      let desk = try desk()
      let sitting = try desk.home(lines + ["/quit"])
      let after = sitting.screen.split(separator: "People you can reach").last ?? ""
      #expect(after.contains("Answer:"), "\(lines)")
    }
  }
}
