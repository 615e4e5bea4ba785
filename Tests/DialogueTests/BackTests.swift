import Dialogue
import GuideLanguage
import Testing

@Suite("Taking an answer back")
struct BackTests {
  @Test("/back asks the last question again and withdraws its record")
  func back() throws {
    let guides = try Guides()
    var (walk, first) = guides.begin(guides.shore)
    #expect(walk.turn(.back) == ["refuse nothingToGoBackTo"])
    walk.go("6", "a dinghy")
    #expect(
      walk.turn(.back)
        == [
          "withdraw 1", "say Look out to sea.", "say Now look closer.",
          "say Which boat do you see?", "ask boat",
        ])
    #expect(walk.turn(.back) == ["withdraw 0"] + summary(first))
    #expect(walk.turn(.back) == ["refuse nothingToGoBackTo"])
    #expect(walk.turn(.typed("2")).first == "record 2 wind_before 2")
  }

  @Test("an answer that was never written is taken back without a withdrawal")
  func privateAnswer() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    walk.go("6", "a dinghy", "red", "shh")
    #expect(
      walk.turn(.back)
        == ["say Red as rust suits it.", "say Something for you alone?", "ask secret"])
  }

  @Test("in a pause /back takes back the answer before it")
  func pause() throws {
    let guides = try Guides()
    var (walk, first) = guides.begin(guides.shore)
    _ = walk.handle(.typed("6"))
    #expect(walk.turn(.back) == ["withdraw 0"] + summary(first))
  }

  @Test("/back at the first question of a side trip leads out of it")
  func sideTrip() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    walk.go("6", "a dinghy")
    let question = walk.openQuestion
    _ = walk.handle(.typed("seasick"))
    #expect(
      walk.turn(.back) == ["say You see a dinghy.", "say What colour is it?", "ask colour"])
    #expect(walk.openQuestion == question)
  }

  @Test("/back in a side trip that was offered leads to the offer again")
  func offered() throws {
    let guides = try Guides()
    var (walk, _) = guides.begin(guides.shore)
    walk.go("6")
    _ = walk.handle(.typed("seasick"))
    _ = walk.handle(.typed("yes"))
    #expect(walk.turn(.back) == ["offer Pebble"])
    #expect(
      walk.turn(.typed("no")) == ["say You see seasick.", "say What colour is it?", "ask colour"])
    #expect(walk.turn(.back).first == "withdraw 1")
  }

  @Test("going back and answering the same gives the same conversation")
  func same() throws {
    let guides = try Guides()
    var (straight, _) = guides.begin(guides.shore)
    var (winding, _) = guides.begin(guides.shore)
    straight.go("6", "a dinghy", "red")
    winding.go("6", "a raft", "/back", "a dinghy", "reed", "/back", "red")
    #expect(straight.turn(.skip) == winding.turn(.skip))
  }
}
