import Dialogue
import GuideLanguage
import Testing

/// A session as a runner keeps it: records with the snapshots after them.
private struct KeptSession {
  var snapshots: [(index: Int, snapshot: Snapshot)] = []
  var answers: [Int: AnswerValue] = [:]
  var recordCount = 0

  mutating func take(_ effects: [Effect], _ conversation: Conversation) {
    for effect in effects {
      switch effect {
      case .record(let record):
        recordCount += 1
        answers[record.index] = record.value
        snapshots.append((record.index, conversation.snapshot))
      case .withdraw(let index):
        answers[index] = nil
        snapshots.removeAll { $0.index == index }
      default: break
      }
    }
  }

  /// The session gone on with after every byte has been written and read again.
  func resumed(_ guides: Guides) throws -> (conversation: Conversation, effects: [Effect]) {
    try Conversation.resume(
      snapshots.map { try Snapshot(bytes: $0.snapshot.bytes) }, answers: answers,
      guide: guides.shore, library: guides.library, nextRecordIndex: recordCount,
      today: Guides.monday)
  }
}

@Suite("Snapshots")
struct SnapshotTests {
  /// What a random person types; private questions are left out, since nothing is saved there.
  private static func line(for question: Question?, _ random: inout SplitMix64) -> Event {
    let all = ["", "3", "9", "7/10", "a dinghy", "reed", "yes", "no", "too wavy", "seasick", "x"]
    if question == nil { return .timeElapsed }
    if question?.isPrivate == true || question?.isLetGo == true { return .skip }
    let number = Int.random(in: 0..<20, using: &random)
    switch number {
    case 0: return .skip
    case 1: return .back
    default: return .typed(all[number % all.count])
    }
  }

  @Test("a session resumed after any answer goes on as if it had never stopped", arguments: 0..<60)
  func neverSaved(_ seed: UInt64) throws {
    let guides = try Guides()
    var random = SplitMix64(seed: seed)
    var (straight, effects) = guides.begin(guides.shore, seed: seed)
    var kept = KeptSession()
    for _ in 0..<60 where !straight.isFinished {
      let isOffer = effects.contains { if case .askInterruption = $0 { true } else { false } }
      let event = isOffer ? .typed("no") : Self.line(for: straight.openQuestion, &random)
      effects = straight.handle(event)
      kept.take(effects, straight)
      guard case .record? = effects.first(where: { if case .record = $0 { true } else { false } })
      else { continue }
      let (resumed, said) = try kept.resumed(guides)
      // Where the turn ended a side trip, resuming begins after the return.
      let isMark: (Effect) -> Bool = { effect in
        switch effect {
        case .record, .returned: true
        default: false
        }
      }
      let after = effects.suffix(from: (effects.lastIndex(where: isMark) ?? -1) + 1)
      #expect(summary(said) == summary(Array(after)), "seed \(seed)")
      #expect(resumed.openQuestion == straight.openQuestion, "seed \(seed)")
      #expect(resumed.snapshot == straight.snapshot, "seed \(seed)")
      Self.compare(straight, resumed, seed)
    }
  }

  /// Walks both on together for a while.
  private static func compare(_ first: Conversation, _ second: Conversation, _ seed: UInt64) {
    var (left, right) = (first, second)
    for event in [Event.timeElapsed, .skip, .typed("2"), .timeElapsed, .typed("no"), .stop] {
      let effects = left.handle(event)
      #expect(summary(effects) == summary(right.handle(event)), "seed \(seed)")
    }
  }

  @Test("a snapshot of format 1 is written and read as ever")
  func frozen() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore, seed: 7)
    _ = walk.handle(.typed("seasick"))
    _ = walk.handle(.typed("a shell"))
    let hex = walk.snapshot.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == Self.frozenHex)
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: Self.frozenHex.count, by: 2) {
      bytes.append(UInt8(Self.frozenHex.dropFirst(index).prefix(2), radix: 16) ?? 0)
    }
    let (_, said) = try Conversation.resume(
      [try Snapshot(bytes: bytes)], answers: [0: .text("a shell")], guide: guides.shore,
      library: guides.library, today: Guides.monday)
    #expect(summary(said) == ["say a shell. Hold it.", "pause 5.0"])
  }

  private static let frozenHex = """
    01010573686f72650201020308edfc40774223c8350408d955670921eeb84a05080000000000000000060101\
    070100080807000000000000000901010a01020c01001001010d01000f01000e01000ba501011b010573686f\
    72650208d955670921eeb84a0305737461727404010401280106706562626c6502086e1737a168005c060305\
    7374617274040102050a010573746f6e650201000318010d73686f72652f73746172742f3002010202010003\
    0101040831f894fe72f36e3c07380201000601000301000401010501000127011b010573686f72650208d955\
    670921eeb84a0305737461727404010004080700000000000000
    """

  @Test("in the middle of a pause the lines come again and the pause begins anew")
  func pause() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    var kept = KeptSession()
    kept.take(walk.handle(.typed("3")), walk)
    _ = walk.handle(.timeElapsed)
    let (again, said) = try Conversation.resume(
      [walk.snapshot], answers: kept.answers, guide: guides.shore, library: guides.library,
      today: Guides.monday)
    #expect(summary(said) == ["say Look out to sea.", "say Now look closer.", "breathe 20.0"])
    #expect(again.pausedSeconds == 10)
    let (_, fromStart) = try kept.resumed(guides)
    #expect(summary(fromStart) == ["say Look out to sea.", "pause 10.0"])
  }

  @Test("/back still works after resuming, as far as the beginning")
  func back() throws {
    let guides = try Guides()
    var (walk, first) = guides.begin(guides.shore)
    var kept = KeptSession()
    for event in [Event.typed("6"), .timeElapsed, .timeElapsed, .typed("a dinghy"), .typed("red")] {
      kept.take(walk.handle(event), walk)
    }
    var (again, _) = try kept.resumed(guides)
    #expect(
      again.turn(.back)
        == ["withdraw 2", "say You see a dinghy.", "say What colour is it?", "ask colour"])
    #expect(
      again.turn(.back)
        == [
          "withdraw 1", "say Look out to sea.", "say Now look closer.",
          "say Which boat do you see?", "ask boat",
        ])
    #expect(again.turn(.back) == ["withdraw 0"] + summary(first))
    #expect(again.turn(.typed("1")).first == "record 3 wind_before 1")
  }

  @Test("the question whether to take a side trip comes again after resuming")
  func offer() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    var kept = KeptSession()
    for event in [Event.typed("6"), .timeElapsed, .timeElapsed, .typed("seasick")] {
      kept.take(walk.handle(event), walk)
    }
    let (_, said) = try kept.resumed(guides)
    #expect(summary(said) == ["offer Pebble"])
  }

  @Test("a side trip resumes where it was and finds its way back")
  func sideTrip() throws {
    let guides = try Guides()
    var (walk, first) = guides.begin(guides.shore)
    var kept = KeptSession()
    for event in [Event.typed("seasick"), .typed("a shell")] {
      kept.take(walk.handle(event), walk)
    }
    var (again, said) = try kept.resumed(guides)
    #expect(summary(said) == ["say a shell. Hold it.", "pause 5.0"])
    #expect(
      again.turn(.timeElapsed)
        == ["say Put it down.", "keep pebble.stone a shell", "returned"] + summary(first))
  }

  @Test("another guide, a newer format and damage are refused politely")
  func refused() throws {
    let guides = try Guides()
    let (walk, _) = guides.begin(guides.shore)
    let bytes = walk.snapshot.bytes
    func resume(_ bytes: [UInt8], _ guide: CheckedGuide) throws(SnapshotError) {
      _ = try Conversation.resume(
        [try Snapshot(bytes: bytes)], answers: [:], guide: guide, library: guides.library,
        today: Guides.monday)
    }
    #expect(throws: SnapshotError.otherGuide("shore")) { try resume(bytes, guides.pebble) }
    #expect(throws: SnapshotError.newerFormat(2)) {
      try resume([2] + bytes.dropFirst(), guides.shore)
    }
    #expect(throws: SnapshotError.damaged) { try resume([], guides.shore) }
    #expect(throws: SnapshotError.damaged) { try resume(bytes.dropLast(1) + [], guides.shore) }
    #expect(throws: SnapshotError.missing) {
      try Conversation.resume(
        [], answers: [:], guide: guides.shore, library: guides.library, today: Guides.monday)
    }
  }

  @Test("damaged bytes are refused or resumed, and never trap")
  func fuzz() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    _ = walk.handle(.typed("seasick"))
    let bytes = walk.snapshot.bytes
    var refusedCount = 0
    for seed in 0..<2_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 1..<changed.count, using: &random)
        if Bool.random(using: &random) {
          changed[place] = UInt8.random(in: 0...255, using: &random)
        } else {
          changed.remove(at: place)
        }
      }
      do {
        var (again, _) = try Conversation.resume(
          [try Snapshot(bytes: changed)], answers: [:], guide: guides.shore,
          library: guides.library, today: Guides.monday)
        again.go("3", "a", "/back", "/stop")
      } catch {
        refusedCount += 1
      }
    }
    #expect(refusedCount > 500)
  }

  @Test("a guide that has changed goes on, begins its state anew, or begins anew with its answers")
  func changedGuide() throws {
    let before =
      "-> ask\n## ask\nWho?\n> who: text, optional\nWhere?\n> place: text, optional\n-> leave"
    var (talk, _) = try Guides().begin(try Guides.small(before, headers: "keeps: who"))
    _ = talk.handle(.typed("me"))
    func resumed(_ body: String) throws -> [String] {
      let (_, said) = try Conversation.resume(
        [talk.snapshot], answers: [0: .text("me")],
        guide: try Guides.small(body, headers: "keeps: who"),
        library: GuideLibrary([]), today: Guides.monday)
      return summary(said)
    }
    #expect(
      try resumed(before.replacing("Where?", with: "At which place?"))
        == ["say At which place?", "ask place"])
    #expect(
      try resumed(before.replacing("Where?", with: "[pause 1s]\nWhere?"))
        == ["say Who?", "ask who"])
    let renamed = before.replacing("## ask", with: "## question (was ask)")
      .replacing("-> ask", with: "-> question")
    #expect(try resumed(renamed) == ["say Who?", "ask who"])
    let gone = "[if who is known]\nYou are {who}.\n[end if]\n> who: text, optional\n-> leave"
    #expect(try resumed(gone) == ["started again", "say You are me.", "ask who"])
  }
}
