import GuideLanguage
import Testing

/// Lists, look-ups, ratings and times, through every tool.
@Suite("The authors' tools and the rest of the language")
struct GuideToolsTests {
  private static let source =
    GuideSource.headers + """
      keeps: worries, view
      gives: minutes
      measure: strain from before to after, lower is better
      x-shelf: three

      ## start
      > before: scale 0..10, "calm" to "very tense", whole
      > feelings: several
        * fear: Fear
        * shame: Shame
        * other: Something else: ____
        * nothing
      How strong is {each}?
      > strength: scale 0..10, for each feelings
      [if strength.fear > 5 or strength.highest > 8]
      [help card]
      [end if]
      What is the worry?
      > worry: text, optional
      [add worry to worries]
      [recall earlier from view like worry]
      > minutes: duration
      > page: writing, for minutes
      [if earlier is known]
      Once you wrote: {earlier}
      [end if]
      Which one?
      > which: choice from worries
        * nothing
      [take which from worries]
      [pause for minutes]
      [breathe in 4s, out 6s, for minutes]
      > view: text, optional
      > look_time: time of day
      > look_day: date
      [offer again on look_day]
      [forget worry]
      > sure: yes or no
        * yes: Ja -> end
        * no: Nein -> leave
        * nothing -> leave

      ## end
      > after: scale 0..10
      [if after < before and look_time >= 22:00]
      [do not offer again]
      [end if]
      [x-sound bell]
      -> leave

      """ + GuideSource.leave + """

      == example: one way
      [known view is "It passed."]
      [recalled earlier is "It passed."]
      > 4
      [wait 30s]
      [check before is 4]

      """

  private static func guide() throws -> CheckedGuide {
    let result = GuideSource.check(source)
    let found = DiagnosticText.render(
      result.diagnostics, fileName: "tools", source: Array(source.utf8))
    return try #require(result.guide, "\(found)")
  }

  @Test("formatting leaves them as they are")
  func format() throws {
    _ = try Self.guide()
    let bytes = Array(Self.source.utf8)
    #expect(String(decoding: GuideFormatter.format(bytes), as: UTF8.self) == Self.source)
    #expect(GuideFormatter.format(bytes, pinsOptions: true) == bytes)
  }

  @Test("reading tells them in sentences")
  func read() throws {
    let text = GuideReading(try Self.guide()).text
    for sentence in [
      "The person answers with a whole number from 0 (calm) to 10 (very tense). (before)",
      "“Something else”, in their own words.", "This is asked once for each of feelings.",
      "If strength.fear is more than 5 or strength.highest is more than 8:",
      "(worry goes on the list worries.)", "(which goes off the list worries.)",
      "(Looked up: an earlier view, from a time when worry was alike.)",
      "by writing a page, for as long as minutes says. (page)",
      "by choosing from the list worries. (which)", "(A pause as long as minutes says.)",
      "(Breathing: in for 4 seconds, out for 6 seconds, as long as minutes says.)",
      "with a time of day. (look_time)", "(It is offered again on look_day.)",
      "(worry is forgotten.)", "Ja: on to 2. End.", "(It is not offered again.)",
      "If after is less than before and look_time is at least 22:00:",
    ] { #expect(text.contains(sentence + "\n"), "\(sentence)") }
  }

  @Test(
    "renaming finds every use, and the way back gives the same file",
    arguments: [
      ("worries", 4), ("feelings", 2), ("strength", 2), ("worry", 4), ("earlier", 4),
      ("view", 4), ("minutes", 5), ("which", 2), ("look_time", 2), ("look_day", 2),
      ("before", 4), ("after", 3),
    ])
  func rename(_ name: String, _ lineCount: Int) throws {
    let bytes = Array(Self.source.utf8)
    let fresh = try GuideRename.answer(name, to: "zz", in: bytes)
    let lines = [bytes, fresh].map { $0.split(separator: 0x0A, omittingEmptySubsequences: false) }
    #expect(zip(lines[0], lines[1]).count { $0 != $1 } == lineCount)
    #expect(try GuideRename.answer("zz", to: name, in: fresh) == bytes)
  }

  @Test("blanks of other scripts and accents behind blanks are safe")
  func otherScripts() throws {
    let line = "> \u{301}odd :text\u{3000}\n\u{A0}\u{A0}Said 🇩🇪👩‍👩‍👧 \u{301}so.\u{2003}\n"
    let bytes = Array((GuideSource.headers + "\n## start\n" + line).utf8)
    let once = GuideFormatter.format(bytes)
    let scalars = [bytes, once].map { bytes in
      String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { !$0.properties.isWhitespace }
    }
    #expect(scalars[0].elementsEqual(scalars[1]))
    #expect(GuideFormatter.format(once) == once)
  }
}
