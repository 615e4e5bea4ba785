import Dialogue
import Foundation
import GuideLanguage
import Testing

/// The guides of these tests, checked.
struct Guides {
  let shore: CheckedGuide
  let pebble: CheckedGuide
  let library: GuideLibrary

  static let monday = CivilDate("2026-01-05") ?? .earliest

  init() throws {
    let pebbleBytes = try Self.bytes("pebble")
    pebble = try #require(Self.check(pebbleBytes).guide)
    let shoreBytes = try Self.bytes("shore")
    let result = Self.check(shoreBytes)
    try #require(result.diagnostics.filter { $0.severity != .style } == [])
    shore = try #require(result.guide)
    library = GuideLibrary([shore, pebble])
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: folder.appendingPathComponent("Guides/\(name).guide")))
  }

  static func check(_ bytes: [UInt8], others: [GuideHeader] = []) -> GuideCheckResult {
    GuideCheck.check(bytes, fileName: "test.guide") { id in
      others.first { $0.id == id } ?? (try? self.bytes(id)).flatMap { GuideHeader.read($0) }
    }
  }

  /// A guide of one state and a safe exit, whose first state says what `body` says.
  static func small(
    _ body: String, headers: String = "", id: String = "small", others: [GuideHeader] = [],
    example: String = ""
  ) throws -> CheckedGuide {
    let text = text(body, headers: headers, id: id, example: example)
    let result = check(Array(text.utf8), others: others)
    return try #require(result.guide, "\(result.diagnostics)")
  }

  /// The words of such a guide.
  static func text(
    _ body: String, headers: String = "", id: String = "small", example: String = ""
  ) -> String {
    """
    # Small
    id: \(id)
    format: 1
    version: 1
    language: en
    about: A guide for one test.
    safe exit: leave
    care: Made for tests only.
    \(headers)

    ## start
    \(body)

    ## leave
    Goodbye.
    [finish]
    \(example)
    """
  }

  func begin(
    _ guide: CheckedGuide, known: [String: [String: AnswerValue]] = [:], seed: UInt64 = 1
  ) -> (conversation: Conversation, effects: [Effect]) {
    Conversation.begin(guide, library: library, known: known, seed: seed, today: Self.monday)
  }
}

/// Effects with the long ones made short, so that turns read like a table.
func summary(_ effects: [Effect]) -> [String] {
  effects.map { effect in
    switch effect {
    case .say(let lines): "say " + lines.joined(separator: " | ")
    case .ask(let question): "ask \(question.name)"
    case .askInterruption(let title): "offer \(title)"
    case .understood(let value): "understood \(SpokenValue.text(value))"
    case .refuse(let refusal): "refuse \(refusal)"
    case .pause(let seconds): "pause \(seconds)"
    case .breathe(let pattern): "breathe \(pattern.totalSeconds)"
    case .record(let record):
      "record \(record.index) \(record.name) \(record.value.map(SpokenValue.text) ?? "-")"
    case .withdraw(let index): "withdraw \(index)"
    case .keep(let guide, let name, let value): "keep \(guide).\(name) \(SpokenValue.text(value))"
    case .forget(let guide, let name): "forget \(guide).\(name)"
    case .measured(let guide, let measure, let from, let to, _):
      "measured \(guide).\(measure.name) \(from.map(SpokenValue.text) ?? "-") "
        + (to.map(SpokenValue.text) ?? "-")
    case .offerAgain(let guide, let offer):
      "offer again \(guide) \(offer.map(\.description) ?? "-")"
    case .whatHelped: "what helped"
    case .lookUp(let lookUp):
      "look up \(lookUp.guideID).\(lookUp.name) like \(lookUp.likeText ?? "-")"
    case .helpCard: "help card"
    case .interrupted(let title): "interrupted \(title)"
    case .returned: "returned"
    case .startedAgain: "started again"
    case .finish(let ending): "finish \(ending.kind) \(ending.guideID)/\(ending.state)"
    }
  }
}

extension Conversation {
  /// The effects of an event, made short.
  mutating func turn(_ event: Event) -> [String] { summary(handle(event)) }

  /// Goes through typed lines and passes every pause; `/back`, `/skip` and `/stop` as usual.
  mutating func go(_ lines: String...) {
    for line in lines {
      switch line {
      case "/back": _ = handle(.back)
      case "/skip": _ = handle(.skip)
      case "/stop": _ = handle(.stop)
      default: _ = handle(.typed(line))
      }
      while !isFinished, openQuestion == nil {
        if handle(.timeElapsed).isEmpty { break }
      }
    }
  }
}
