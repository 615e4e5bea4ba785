@testable import GuideLanguage
import Testing

/// Guides at which a rule might raise a false alarm.
@Suite("Sound guides")
struct SoundGuideTests {
  private static func found(_ body: String, header: String = "") -> [Diagnostic] {
    GuideSource.check(
      GuideSource.headers + header + "\n## start\n" + body + "\n" + GuideSource.leave
    ).diagnostics
  }

  @Test(
    "numbers that nobody can call are left alone",
    arguments: [
      "How tense are you, from 0 to 10? 0 is calm, 10 is very tense.",
      "Since 2026-12-01 or 1.12.2026.",
      "From 2026-12-01 to 2026-12-05 inclusive.", "Between 1986 and 2006, or 1986-2006.",
      "It was 2019. 2020 was better.", "About 10,000,000 euros, or 10.000.000 euros.",
      "1 000 000 people, or 1000000 of them.", "It cost $12345678 or 12345678 euros.",
      "Take 112 steps.", "Call 3 friends, or text 10 of them.", "5 4 3 2 1 0",
      "10 9 8 7 6 5 4 3 2 1", "10 20 30 40 50", "From 22:00 to 06:30, at 5:45.",
      "Breathe 4-7-8, 4-7-8.",
      "2, 4, 6, 8, 10, 12, 14.", "Pi is 3.14159265.", "Call it 7 of 10.", "Count 100, 99, 98.",
      "A scale 0..10, halves 0.5..9.5.", "In room 1234567a.", "Write 100 words and 250 more.",
      "Call back 2 people in 10 minutes.", "Version 1.2.3.4.5.6.7", "Text 1000 words, all in all.",
      "4 seconds in, 6 seconds out.", "365 days, or 112 days.", "In a crisis 10 minutes are long.",
      "The crisis of 2008 and 2009.", "An emergency of 2020 2021.",
      "The year 1999 is there no more.",
      "In a crisis 12 000 people came.", "Row 112 is empty.", "Room １２, or ３ of １０.",
    ])
  func harmlessNumbers(_ line: String) {
    let found = Self.found("\(line)\n-> leave")
    #expect(found.map(\.code.rawValue) == [], "\(found)")
  }

  @Test(
    "words are judged as a reader would",
    arguments: [
      // Somebody else's words, names of options and answers, other words.
      "She said: \"Calm down, you should have known.\"\n-> leave",
      "> a: choice, optional\n  * trigger: What set it off\n-> leave",
      "> distress: scale 0..10\nYou said {distress}.\n-> leave",
      "Be patient with yourself. A treat, some calm, downhill.\n-> leave",
      "There is no guarantee. What helps you to calm down?\n> a: text, optional\n-> leave",
      "Years went by to get over it. It is hard to stop worrying. A good job is rare.\n-> leave",
      "It is not your fault. Should I have stayed?\n> a: text, optional\n-> leave",
      // A question in quotes is not asked, and a paragraph earlier is over.
      "What do you say to \"Why me?\", then?\n> a: text, optional\n-> leave",
      "Really??\n> a: text, optional\n-> leave",
      "Hm? A thought.\n\n[pause 2s]\nWhat now?\n> a: text, optional\n-> leave",
      "| How are you?\n| How is it?\n> a: text, optional\n-> leave",
      "[if day is 1]\nHow is it?\n[else]\nHow is it now?\n[end if]\n> a: text, optional\n-> leave",
      // One line may hold several sentences.
      "One two three four five six seven. One two three four five six seven. One two, three.\n-> leave",
      "It takes, e.g. for a walk, about ten minutes.\n-> leave",
    ])
  func wording(_ body: String) {
    let found = Self.found(body)
    #expect(found.map(\.code.rawValue) == [], "\(found)")
  }

  @Test(
    "an arrow that leads nowhere is spoken",
    arguments: [
      "Think → feel → do.\n-> leave", "→ Take a breath.\n-> leave", "→ Breathe\n-> leave",
      "- more rest\n-> leave", "= leave\n-> leave", "\\→ leave\n-> leave",
      "> a: choice\n  * up: Low → high, at last -> leave\n  * down: High → low again\n"
        + "  * nothing\n-> leave",
      "> a: choice\n  * up: More \\=> leave\n  * down: Less =\\> leave\n  * nothing\n-> leave",
    ])
  func spokenArrows(_ body: String) {
    let found = Self.found(body)
    #expect(found.map(\.code.rawValue) == [], "\(found)")
  }

  @Test(
    "square brackets are spoken where no answer's name stands in them",
    arguments: [
      "> mood: text, optional\nYou [laugh] said {mood}.\n-> leave",
      "> mood: text, optional\nYou \\[mood] said.\n-> leave",
      "> mood: text, optional\nYou [mood said.\n-> leave",
      "> mood: text, optional\n\\[mood] is in the file.\n-> leave",
    ])
  func spokenBrackets(_ body: String) {
    let found = Self.found(body)
    #expect(found.map(\.code.rawValue) == [], "\(found)")
  }

  @Test(
    "times and languages may be written in each of their forms",
    arguments: ["time: 90s", "time: 1h", "time: 0.5h to 1h", "time: 30s to 2m"],
    ["en", "gsw", "zh-Hant", "de-AT", "sr-Latn-RS"])
  func headerValues(_ time: String, _ language: String) {
    let text = GuideSource.headers.replacing("language: en", with: "language: \(language)")
    let found = GuideSource.check(
      text + time + "\n## start\n-> leave\n" + GuideSource.leave
    ).diagnostics
    #expect(found == [], "\(found)")
  }

  @Test("English word lists are for English only, the rest for all languages")
  func languages() {
    let body = "## start\nDer Trigger war hier. Ruf 112 an.\n-> leave\n" + GuideSource.leave
    for (language, codes) in [
      ("de", ["G052"]), ("en-GB", ["G050", "G052"]), ("en-AU", ["G050", "G052"]),
    ] {
      let text = GuideSource.headers.replacing("language: en", with: "language: \(language)") + body
      #expect(GuideSource.check(text).diagnostics.map(\.code.rawValue) == codes, "\(language)")
    }
  }

  @Test(
    "what is there for a worse number is seen in many forms",
    arguments: [
      "[if b > a]\n[help card]\n[end if]\n-> leave",
      "[if a < b]\n-> grounding and back\n[end if]\n-> leave",
      "[if b >= a + 2]\n-> grounding and back\n[end if]\n-> leave",
      "[if b - a > 0]\n-> steady\n[end if]\n-> leave\n## steady\n-> deeper\n## deeper\n[help card]\n-> leave",
      "[if b >= 8 and (a is unknown or b is a)]\n[help card]\n[end if]\n-> leave",
      "[if b is unknown or a is unknown]\nNo numbers.\n[else if b < a]\nLower.\n[else]\n"
        + "[help card]\n[end if]\n-> leave",
      "[if not (b <= a)]\n[help card]\n[end if]\n-> leave",
      "[set rise to b - a]\n[if rise > 1]\n[help card]\n[end if]\n-> leave",
      "[set worse to b > a]\n[if worse is known and worse]\n[help card]\n[end if]\n-> leave",
      "[if b > a]\n[set harder to 1]\n[end if]\n-> next\n## next\n[if harder is known]\n"
        + "-> grounding and back\n[end if]\n-> leave",
      "[by b]\n  * 0..6 -> leave\n  * 7..10 -> grounding and back\n  * nothing -> leave\n-> leave",
      "[by b]\n  * 0..6 -> leave\n  * 7..10 -> people\n  * nothing -> leave\n## people\n[help card]\n-> leave",
      // Everybody is led on, or asked.
      "-> grounding and back\n-> leave", "[help card]\n-> leave",
      "A minute to steady?\n> soften: yes or no\n  * yes -> grounding and back\n  * no\n  * nothing\n"
        + "-> leave",
    ])
  func worseBranch(_ body: String) {
    let measure =
      DefectTable.practice + "uses: grounding\nmeasure: calm from a to b, lower is better"
    let found = Self.found("> a: scale 0..10\n> b: scale 0..10\n" + body, header: measure)
    #expect(found.map(\.code.rawValue) == [], "\(found)")
  }

  @Test("arms of the second number, and a measure that should rise, count too")
  func otherMeasures() {
    let facts = DefectTable.practice + "measure: ease from a to b, "
    let arms =
      "> a: scale 0..10\n> b: scale 0..10\n  * 0..3 -> people\n  * 4..10 -> leave\n"
      + "  * nothing -> leave\n## people\n[help card]\n-> leave"
    #expect(Self.found(arms, header: facts + "higher is better") == [])
    let rise = "> a: number\n> b: number\n[if b < a - 20]\n[help card]\n[end if]\n-> leave"
    #expect(Self.found(rise, header: facts + "higher is better") == [])
  }

  @Test(
    "what was found may be said once something was asked",
    arguments: [
      "[recall old from view]\n[if old is known]\nSee it?\n> see: yes or no\n[if see is yes]\n"
        + "Once, on {old.date}: {old}\n[end if]\n[end if]\n-> leave",
      "[recall old from view]\n[set older to old]\nSee it?\n> see: yes or no\n{older}\n-> leave",
      "[recall old from view like view]\n[set old to \"a\"]\nNow: {old}\n-> leave",
      "[recall old from view]\n[forget old]\n-> leave",
      // An offer may name the day.
      "[recall old from view]\nThere is a page of {old.date}. See it?\n> see: yes or no\n{old}\n-> leave",
      "[add view to views]\n[recall old from view]\n> which: choice from views\n"
        + "  * nothing -> leave\n{old}\n-> leave",
      "[recall old from other.colour]\n> see: yes or no\n{old}\n-> leave",
    ])
  func lookUps(_ body: String) {
    let found = Self.found("> view: text, optional\n" + body, header: "uses: other")
    #expect(found.map(\.code.rawValue) == [], "\(found)")
  }

  @Test(
    "what surely asks or waits breaks a circle",
    arguments: [
      "> a: text, optional\n[add \"One\" to words]\n-> pick\n## pick\n> which: choice from words\n"
        + "  * nothing -> pick\n-> leave",
      "> length: duration\n[if length is known]\n-> rest\n[end if]\n-> leave\n## rest\n"
        + "[pause for length]\n[if day is 1]\n-> leave\n[end if]\n-> rest",
    ])
  func circles(_ body: String) {
    let found = Self.found(body)
    #expect(found.map(\.code.rawValue) == [], "\(found)")
  }

  @Test("a value set before or behind a condition on a private answer may be kept")
  func privateConditions() {
    let body =
      "> secret: text, private, optional\n[set copy to \"a\"]\n[if secret is known]\nThank you.\n"
      + "[else]\nFine.\n[end if]\n[set more to \"b\"]\n-> leave"
    #expect(Self.found(body, header: "keeps: copy, more") == [])
  }

  @Test("a backslash at the start of a line speaks a brace as well")
  func escapedBrace() {
    #expect(Self.found("\\{ brace \\}\n\\} so \\{\n| \\{x\\}\n\\\\ so\n-> leave") == [])
  }

  @Test("one help card may stand for two measures")
  func twoMeasures() {
    let measures =
      DefectTable.practice + "measure: calm from a to b, lower is better\n"
      + "measure: ease from c to d, lower is better"
    let asks = "> a: scale 0..10\n> c: scale 0..10\n> b: scale 0..10\n> d: scale 0..10\n"
    for condition in ["b > a or d > c", "not (b <= a and d <= c)"] {
      let body = asks + "[if \(condition)]\n[help card]\n[end if]\n-> leave"
      #expect(Self.found(body, header: measures) == [], "\(condition)")
    }
  }

  @Test("lists, ratings and given names work together")
  func lists() {
    let body = """
      > thought: text, optional
      [add thought to worries]
      {worries} ({worries.count})
      > which: choice from worries
        * nothing
      [take which from worries]
      [set copy to worries]
      > again: choice from copy
        * nothing
      > feelings: several
        * fear: Fear
        * other: Something else: ____
        * nothing
      How strong is it: {each}?
      It may be small: {each}.
      > strength: scale 0..10, for each feelings
      [if strength is known and strength.highest > 7 and strength.other > 1]
      {strength}
      [end if]
      > minutes: duration
      [set length to minutes]
      [pause for length]
      > page: writing, for minutes
      > look_day: date
      [offer again on look_day]
      [offer again on 2026-12-01]
      [x-studio: nothing]
      [forget thought]
      > thought: text, optional
      {thought}
      -> leave
      """
    let found = Self.found(
      body, header: "x-tool: any\nkeeps: worries\ngives: worries, copy, strength")
    #expect(found.map(\.code.rawValue) == [], "\(found)")
  }

  @Test("a free page and a guide for nothing in particular need no evidence")
  func noFacts() {
    #expect(Self.found("> page: writing\n> mood: scale 0..10\n-> leave") == [])
  }

  @Test(
    "the fast count of the reading grade agrees with the careful one",
    arguments: ["harbour", "worry-time", "steady-breath"])
  func grade(_ name: String) throws {
    var tally = ReadingTally()
    var texts: [String] = []
    var words = SpokenWords()
    SourceText.reading(try GuideSource.fixture(name)) { source in
      SpokenLineReader.read(source) { event in
        guard case .words(let line) = event, line.kind == .speech else { return }
        words.read(line.words)
        tally.add(line.words, words.all)
        texts.append(line.text)
      }
    }
    let grade = try #require(tally.grade)
    let careful = try #require(ReadingGrade.fleschKincaid(texts))
    #expect(abs(grade - careful) < 0.15, "\(grade) \(careful)")
  }
}
