import Dialogue
import GuideLanguage
import Testing

@Suite("Snapshots")
struct SnapshotTests {
  @Test(
    "a snapshot of format 1 is read as ever, and written as now",
    arguments: [frozenHex, randomHex, earlierHex])
  func frozen(_ frozenHex: String) throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore, seed: 7)
    _ = walk.handle(.typed("seasick"))
    _ = walk.handle(.typed("a shell"))
    let hex = walk.snapshot.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == Self.frozenHex)
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: frozenHex.count, by: 2) {
      bytes.append(UInt8(frozenHex.dropFirst(index).prefix(2), radix: 16) ?? 0)
    }
    let (_, said) = try Conversation.resume(
      [try Snapshot(bytes: bytes)], answers: [0: .text("a shell")], guide: guides.shore,
      library: guides.library, today: Guides.monday)
    #expect(summary(said) == ["say a shell. Hold it.", "pause 5.0"])
  }

  /// As it was before states had hashes of their own.
  private static let earlierHex = """
    01010573686f72650201020308edfc40774223c8350408d955670921eeb84a05080000000000000000060101\
    070100080807000000000000000901010a01020c01001001010d01000f01000e01000ba501011b010573686f\
    72650208d955670921eeb84a0305737461727404010401280106706562626c6502086e1737a168005c060305\
    7374617274040102050a010573746f6e650201000318010d73686f72652f73746172742f3002010202010003\
    0101040831f894fe72f36e3c07380201000601000301000401010501000127011b010573686f72650208d955\
    670921eeb84a0305737461727404010004080700000000000000
    """

  /// As it was when alternatives began at random.
  private static let randomHex = """
    01010573686f72650201020308edfc40774223c8350408d955670921eeb84a05080000000000000000060101\
    070100080807000000000000000901010a01020c01001001010d01000f01000e01000bc3010125010573686f\
    72650208d955670921eeb84a030573746172740708637d26c333dcab3504010401320106706562626c650208\
    6e1737a168005c060305737461727407084f02d5441074cc60040102050a010573746f6e650201000318010d\
    73686f72652f73746172742f30020102020100030101040831f894fe72f36e3c074202010006010003010004\
    010105010001310125010573686f72650208d955670921eeb84a030573746172740708637d26c333dcab3504\
    010004080700000000000000
    """

  private static let frozenHex = """
    01010573686f72650201020308edfc40774223c8350408d955670921eeb84a05080000000000000000060101\
    070100080807000000000000000901010a01020c01001001010d01000f01000e01000bc3010125010573686f\
    72650208d955670921eeb84a030573746172740708637d26c333dcab3504010401320106706562626c650208\
    6e1737a168005c060305737461727407084f02d5441074cc60040102050a010573746f6e650201000318010d\
    73686f72652f73746172742f3002010202010103010004081c7c4a7fb979379e074202010006010003010004\
    010105010001310125010573686f72650208d955670921eeb84a030573746172740708637d26c333dcab3504\
    010004080700000000000000
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
    let (_, fromStart) = try kept.resumed(guides.shore, guides.library)
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
    var (again, _) = try kept.resumed(guides.shore, guides.library)
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
    let (_, said) = try kept.resumed(guides.shore, guides.library)
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
    var (again, said) = try kept.resumed(guides.shore, guides.library)
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
}
