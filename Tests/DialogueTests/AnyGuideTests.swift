import Dialogue
import Foundation
import GuideLanguage
import Testing

/// Somebody who types anything that comes to mind.
private struct RandomPerson {
  private enum Waiting { case answer, offer, time, lookUp }

  private var random: SplitMix64
  private var waiting = Waiting.answer
  /// Whether something happened that no record tells of, so that going back differs later.
  private(set) var isUnsaved = false

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func hear(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .ask: waiting = .answer
      case .askInterruption: waiting = .offer
      case .pause, .breathe: waiting = .time
      case .lookUp: waiting = .lookUp
      case .interrupted: isUnsaved = true
      default: break
      }
    }
  }

  mutating func event(_ talk: Conversation) -> Event {
    let question = talk.openQuestion
    let number = Int.random(in: 0..<60, using: &random)
    if number == 5, talk.hasGentleWay {
      isUnsaved = true
      return .gentleWay
    }
    if number == 0 { return .stop }
    if number < 5 { return .back }
    switch waiting {
    case .time: return number < 50 ? .timeElapsed : number < 55 ? .skip : .typed(line())
    case .offer: return number < 20 ? .typed("yes") : number < 55 ? .typed("no") : .skip
    case .lookUp:
      let date = CivilDate("2025-12-01") ?? .earliest
      return number < 40 ? .found(EarlierAnswer(date: date, text: "As ever.")) : .found(nil)
    case .answer: break
    }
    guard let question else { return .skip }
    if question.isPrivate || question.isLetGo {
      isUnsaved = true
      return .skip
    }
    if number < 8 { return .skip }
    if number < 14 { return .typed(line()) }
    return fitting(question.type)
  }

  private mutating func line() -> String {
    let lines = [
      "", "?", "3", "9", "7/10", "yes", "no", "seasick", "lost", "overwhelmed", "too much", "x",
      "2, 1", "a: b, c", "half past five", "tomorrow", "10m", "\u{1F30A}", "____",
    ]
    return lines[Int.random(in: 0..<lines.count, using: &random)]
  }

  private mutating func fitting(_ type: AnswerType) -> Event {
    func index(_ count: Int) -> Int { Int.random(in: 1...max(1, count), using: &random) }
    switch type {
    case .text: return .typed("word \(index(3))")
    case .writing: return .wrote("A page,\nor \(index(3)).")
    case .choice(let choices): return .typed("\(index(choices.count))")
    case .several(let choices, _, _):
      return .typed("\(index(choices.count)), \(index(choices.count))")
    case .scale(let range): return .typed("\(Int.random(in: range, using: &random))")
    case .yesNo: return .typed(index(2) == 1 ? "yes" : "no")
    case .number: return .typed("\(index(9))")
    case .duration: return .typed("\(index(20))m")
    case .date: return .typed("2026-01-1\(index(9))")
    case .timeOfDay: return .typed("1\(index(9)):30")
    }
  }
}

@Suite("Any guide, any way through it")
struct AnyGuideTests {
  /// The guides of these tests and those that are built in, by name.
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return ["everything", "shore"]
      + files.filter { $0.hasSuffix(".guide") }.map {
        String($0.dropLast(".guide".count))
      }.sorted()
  }()

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/BuiltInGuides/Resources")

  private static func bytes(_ name: String) throws -> [UInt8] {
    if let own = try? Guides.bytes(name) { return own }
    return [UInt8](try Data(contentsOf: folder.appendingPathComponent("\(name).guide")))
  }

  private static let library = GuideLibrary((["pebble"] + names).compactMap(checked))

  private static func checked(_ name: String) -> CheckedGuide? {
    guard let bytes = try? bytes(name) else { return nil }
    let result = GuideCheck.check(bytes, fileName: name) { id in
      (try? Self.bytes(id)).flatMap { GuideHeader.read($0) }
    }
    return result.guide
  }

  private static let history = GuideHistory(visitCount: 2, dayCountSinceLast: 40)

  @Test(
    "gone on with after any answer, a session goes on as if it had never stopped",
    arguments: names)
  func resumed(_ name: String) throws {
    let guide = try #require(Self.library[name])
    for seed in 0..<30 as Range<UInt64> { try walk(guide, seed) }
  }

  @Test("damaged snapshots of any guide are refused or gone on with", arguments: names)
  func damaged(_ name: String) throws {
    let guide = try #require(Self.library[name])
    var person = RandomPerson(seed: 1)
    var (talk, effects) = Conversation.begin(
      guide, library: Self.library, seed: 1, today: Guides.monday)
    var refusedCount = 0
    for seed in 0..<100 as Range<UInt64> {
      person.hear(effects)
      let before = talk
      effects = talk.handle(person.event(talk))
      if talk.isFinished { talk = before }
      var random = SplitMix64(seed: seed)
      var bytes = talk.snapshot.bytes
      let place = Int.random(in: 1..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
      do {
        var (again, _) = try Conversation.resume(
          [try Snapshot(bytes: bytes)], answers: [:], guide: guide, library: Self.library,
          today: Guides.monday)
        again.go("3", "1", "/back", "a", "/stop")
        #expect(again.isFinished, "\(name), seed \(seed)")
      } catch { refusedCount += 1 }
    }
    #expect(refusedCount > 0)
  }

  private func walk(_ guide: CheckedGuide, _ seed: UInt64) throws {
    let hint: Comment = "\(guide.id), seed \(seed)"
    var person = RandomPerson(seed: seed)
    var (straight, effects) = Conversation.begin(
      guide, library: Self.library, history: Self.history, seed: seed, today: Guides.monday)
    var kept = KeptSession()
    // The same session, stopped and gone on with.
    var other: Conversation?
    var eventCount = 0
    person.hear(effects)
    while !straight.isFinished, eventCount < 70 {
      eventCount += 1
      let event = person.event(straight)
      let waitedForAnswer = straight.openQuestion != nil
      effects = straight.handle(event)
      person.hear(effects)
      kept.take(effects, straight)
      if waitedForAnswer, case .typed = event { #expect(!effects.isEmpty, hint) }
      if event == .back, person.isUnsaved { other = nil }
      if var both = other {
        #expect(summary(both.handle(event)) == summary(effects), "\(hint), event \(eventCount)")
        #expect(both.openQuestion == straight.openQuestion, hint)
        other = both
      }
      guard effects.contains(where: \.isRecord), !straight.isFinished else { continue }
      let (resumed, said) = try kept.resumed(guide, Self.library, history: Self.history)
      let start = (effects.lastIndex(where: \.isMark) ?? -1) + 1
      // After a side trip, what happens once is not given again, but after resuming it is.
      let again = effects.contains(.returned) ? said.filter { !$0.happensOnce } : said
      #expect(summary(again) == summary(Array(effects[start...])), "\(hint), event \(eventCount)")
      #expect(resumed.openQuestion == straight.openQuestion, hint)
      #expect(resumed.snapshot == straight.snapshot, hint)
      other = resumed
    }
    let endings = effects.filter { if case .finish = $0 { true } else { false } }
    #expect(endings.count == (straight.isFinished ? 1 : 0), hint)
    #expect(straight.isFinished ? straight.handle(.typed("x")).isEmpty : true, hint)
  }
}

extension Effect {
  fileprivate var isRecord: Bool { if case .record = self { true } else { false } }

  /// What is said behind it is said again when the session is gone on with.
  fileprivate var isMark: Bool {
    switch self {
    case .record, .returned: true
    default: false
    }
  }

  fileprivate var happensOnce: Bool {
    switch self {
    case .keep, .forget, .measured, .offerAgain, .helpCard: true
    default: false
    }
  }
}
