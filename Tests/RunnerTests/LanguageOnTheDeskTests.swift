import GuideLanguage
import Journal
import Runner
import Testing
import TestSupport

@Suite("The whole language at the desk")
struct LanguageOnTheDeskTests {
  static let headers = """
    format: 1
    version: 1
    language: en
    about: Try things out.
    safe exit: leave
    care: A guide for yourself. In danger: /now.

    """

  static func guide(_ id: String, _ body: String, headers: String = "") -> String {
    "# Small\nid: \(id)\n\(Self.headers)\(headers)\n\(body)\n\n## leave\nBye.\n[finish]\n"
  }

  @Test("the clock of a page stands still while nobody writes, and goes on when it is taken up")
  func writingClock() throws {
    let desk = try Desk()
    let text = Self.guide(
      "slow-page", "## start\nWrite.\n> page: writing, 10m\n  * nothing -> leave\n-> leave")
    let path = desk.guide(text)
    let manner = Desk.Manner(beforeLine: { number, _ in
      if number > 0 { desk.clock.advance(seconds: 6 * 60) }
    })
    let first = try desk.run(path, script: [.line("one"), .line("two"), .terminated], manner)
    #expect(first.outcome == .terminated)
    #expect(first.count(of: "10 minutes") <= 1)
    desk.clock.advance(seconds: 3600)
    let second = try desk.run(
      path, ["three", "four", "/done", "keep"],
      Desk.Manner(beforeLine: { number, _ in
        if number == 1 { desk.clock.advance(seconds: 5 * 60) }
      }), resumes: true)
    let rows = second.screen.split(separator: "\n")
    let three = try #require(rows.firstIndex { $0.contains("three") })
    #expect(!rows[..<three].contains { $0.contains("10 minutes have passed") })
    #expect(rows[three...].contains { $0.contains("10 minutes have passed") })
  }

  @Test("an earlier answer to a like thought is found in the journal, and offered")
  func recall() throws {
    let desk = try Desk()
    let path = desk.guide(
      Self.guide(
        "look-back",
        """
        ## start
        What did you think?
        > thought: text, optional
        [recall earlier from view like thought]
        [if earlier is known]
        Something like it came up on {earlier.date}. See it?
        > see: yes or no
          * yes
          * no
          * nothing
        [if see is yes]
        You wrote: {earlier}
        [end if]
        [end if]
        How do you see it now?
        > view: text, optional
        -> leave
        """))
    let first = try desk.run(path, ["My boss ignores me", "He was tired.", "keep"])
    #expect(!first.screen.contains("came up"))
    let second = try desk.run(path, ["the boss ignored me again", "yes", "Still tired.", "keep"])
    #expect(second.screen.contains("came up on 2026-11-21"))
    #expect(second.screen.contains("You wrote: He was tired."))
    let third = try desk.run(path, ["rain on the roof", "Fine.", "keep"])
    #expect(!third.screen.contains("came up"))
  }

  @Test("home offers a guide again on the day it was asked to, until it has come to its end")
  func offeredAgain() throws {
    let desk = try Desk()
    let kept = try desk.run(
      "worry-time", ["The rent", "no", "tomorrow", "", "keep"])
    #expect(kept.screen.contains("It has its day now: 2026-11-22."))
    #expect(!(try desk.home(["/quit"])).screen.contains("Today: Worry Time"))
    desk.clock.advance(seconds: 86_400)
    #expect(try desk.home(["/quit"]).screen.contains("Today: Worry Time"))
    _ = try desk.run("worry-time", ["gone", "1", "keep"])
    #expect(!(try desk.home(["/quit"])).screen.contains("Today: Worry Time"))
  }

  @Test("ratings are recorded one by one, and a list is there again next time")
  func ratingsAndLists() throws {
    let desk = try Desk()
    let path = desk.guide(
      Self.guide(
        "rated",
        """
        ## start
        [if things is known]
        So far: {things}
        [end if]
        What is there?
        > feelings: several
          * fear: Fear
          * other: Something else: ____
          * nothing
        How strong is it: {each}?
        > strength: scale 0..10, for each feelings
        And one thing?
        > thing: text, optional
        [add thing to things]
        -> leave
        """, headers: "keeps: things\n"))
    _ = try desk.run(path, ["1, 2", "jealousy", "7", "3", "tea", "keep"])
    let second = try desk.run(path, ["", "rain", "keep"])
    #expect(second.screen.contains("So far: tea"))
    let third = try desk.run(path, ["", "", "keep"])
    #expect(third.screen.contains("So far: tea; rain"))
    let session = try #require(try desk.journal(on: desk.disk)?.contents().timeline.sessions.first)
    let answers = session.replies.map { "\($0.given.name) \($0.value?.plainText ?? "-")" }
    #expect(
      answers == [
        "feelings Fear, jealousy", "strength.fear 7", "strength.other 3", "thing tea",
      ])
  }
}
