import Journal
import TerminalIO
import TestSupport
import Testing

@testable import Runner

/// The gentle way of a guide, after wording that weighs.
extension WeighingWordsTests {
  private static let gentle = guide.replacing(
    "safe exit: leave", with: "gentle way: rest\nsafe exit: leave"
  ).replacing(
    "## leave",
    with:
      "## rest\nWe leave it there.\n> rest: text, optional\n> more: text, optional\n-> leave\n\n## leave"
  )

  @Test("going on from the pause leads to the gentle way, where the guide has one")
  func gentleWay() throws {
    for line in [Sentences.clear, Sentences.now, Sentences.hurt] {
      let desk = try desk()
      let key = line == Sentences.now ? [""] : []
      let sitting = try desk.run(
        desk.guide(Self.gentle), [line] + key + ["5", Sentences.clear, "rest", "", ""])
      #expect(sitting.said.contains("We leave it there."), "\(line)")
      #expect(!sitting.said.contains("What is the second word?"), "\(line)")
      #expect(sitting.times("We leave it there.") == 1, "a heavy answer there goes on")
      #expect(sitting.terminal.unused.isEmpty, "\(line)")
      #expect(try desk.onlyEntry().words["first"] == line)
    }
  }

  @Test("who meant something else, or goes back, is in the guide again")
  func otherWays() throws {
    let denied = try desk()
    let sitting = try denied.run(
      denied.guide(Self.gentle), [Sentences.clear, "6", "/stop"])
    #expect(sitting.said.contains("What is the second word?"))
    #expect(!sitting.said.contains("We leave it there."))
    #expect(sitting.times(CareWording.stays) == 1)
    let desk = try desk()
    let back = try desk.run(
      desk.guide(Self.gentle), [Sentences.clear, "", "/back", "two", "/stop"])
    #expect(back.said.after("We leave it there.").contains("What stands on the page?"))
  }

  @Test("a session gone on with is read again and goes on gently; nothing told it so")
  func resumedGently() throws {
    let desk = try desk()
    let guide = desk.guide(Self.gentle)
    _ = try desk.run(guide, [Sentences.clear, "6", "/stop"])
    let sitting = try desk.run(guide, ["1", "/stop"])
    #expect(sitting.times(CareWording.resumed) == 1)
    #expect(sitting.said.contains("We leave it there."))
    let light = try self.desk()
    _ = try light.run(light.guide(Self.gentle), [Sentences.light, "/stop"])
    let other = try light.run(light.guide(Self.gentle), ["1", "/stop"])
    #expect(other.times(CareWording.resumed) == 0)
    #expect(!other.said.contains("We leave it there."))
  }

  @Test("unattended and with care quiet, a clear answer leads there as well")
  func gentlyWithoutPause() throws {
    var unattended = Desk.Manner()
    unattended.isUnattended = true
    for (care, manner, rest) in [
      ("normal", unattended, []), ("quiet", Desk.Manner(), ["", "", ""]),
    ] {
      let desk = try desk(care: care)
      let sitting = try desk.run(
        desk.guide(Self.gentle), [Sentences.clear, "rest", "more"] + rest, manner)
      #expect(sitting.said.contains("We leave it there."), "\(care)")
      #expect(try desk.onlyEntry().words["more"] == "more", "\(care)")
    }
  }
}
