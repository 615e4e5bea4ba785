import GuideLanguage

enum DefectTable {
  static let all = headers + lines + slips + answers + arms + ways + examples + rules + wording

  /// What a guide says that measures something.
  static let practice = "time: 1m to 2m\nevidence: C\nsource: Made up.\n"

  static let headers: [Defect] = [
    Defect(
      .missingHeader,
      whole: GuideSource.headers.replacing("# Small", with: "«# Small»")
        .replacing("care: Made for tests only.\n", with: "")
        + "## start\n-> leave\n" + GuideSource.leave, hint: "care:"),
    Defect(.unknownHeader, header: "«autor»: Somebody", hint: "author"),
    Defect(.unknownHeader, header: "«just a line»"),
    Defect(.unknownHeader, header: "«# Again»"),
    Defect(.repeatedHeader, header: "«about»: Once more."),
    Defect(
      .repeatedHeader, header: "anytime: lost, too much -> leave\nanytime: «Lost» -> start"),
    Defect(.badHeaderValue, header: "evidence: «very good»"),
    Defect(.badHeaderValue, header: "«time»:"),
    Defect(.badHeaderValue, header: "days: «none»"),
    Defect(.badHeaderValue, header: "measure: «calm before after»"),
    Defect(.badHeaderValue, header: "anytime: «overwhelmed»"),
    Defect(.badHeaderValue, header: "anytime: overwhelmed -> «two words»"),
    Defect(
      .missingTitle,
      whole: GuideSource.headers.replacing("# Small\nid: small", with: "«id: small»")
        + "## start\n-> leave\n" + GuideSource.leave),
    Defect(
      .newerFormat,
      whole: GuideSource.headers.replacing("format: 1", with: "format: «2»")
        + "## start\n-> leave\n" + GuideSource.leave),
    Defect(
      .missingSafeExit,
      whole: GuideSource.headers.replacing("exit: leave", with: "exit: «leaf»")
        + "## start\n-> leave\n" + GuideSource.leave, hint: "leave"),
    Defect(
      .badName,
      whole: GuideSource.headers.replacing("id: small", with: "id: «Small Guide»")
        + "## start\n-> leave\n" + GuideSource.leave),
    Defect(
      .keptNeverSet, header: "keeps: «mod»", body: "> mood: text, optional\n-> leave", hint: "mood"),
    Defect(
      .unknownName, header: "in view: «mod»", body: "> mood: text, optional\n-> leave", hint: "mood"
    ),
    Defect(.unknownName, header: "in view: «weather»", body: "> mood: text, optional\n-> leave"),
    Defect(.badName, header: "in view: «mood, thought»"),
    Defect(
      .repeatedHeader, header: "in view: mood\n«in view»: mood",
      body: "> mood: text, optional\n-> leave"),
    Defect(
      .badHeaderValue, header: "in view: «mood»",
      body: "> mood: scale 0..10\n  * nothing\n  * 0..10\n-> leave"),
    Defect(
      .usedAfterLetGo, header: "in view: «mood»", body: "> mood: text, let go, optional\n-> leave"),
    Defect(.missingTarget, header: "gentle way: «leavee»", hint: "leave"),
    Defect(.badName, header: "gentle way: «The End»"),
    Defect(
      .noFinish, header: "gentle way: rest",
      body: "-> leave\n\n## «rest»\n> a: text, optional\n-> rest"),
    Defect(
      .strayReturn, header: "gentle way: rest", body: "-> leave\n\n## rest\nRest.\n-> «return»"),
    Defect(.badCall, header: "uses: «nobody»"),
    Defect(.badCall, header: "uses: «small»"),
    Defect(.badCall, header: "uses: «circle»"),
    Defect(.missingTarget, header: "anytime: help me -> «leavee»", hint: "leave"),
    Defect(
      .badMeasure, header: "measure: «calm from a to b, lower is better»",
      body: "> a: scale 0..10\n> b: text, optional\n-> leave"),
  ]

  static let lines: [Defect] = [
    Defect(.tooLarge, String(repeating: "x", count: 2_000) + "«x»\n-> leave"),
    Defect(.unreadableText, "Breathe«\u{200B}» out.\n-> leave", hint: "Delete"),
    Defect(.unreadableText, "Breathe«\u{2060}» out.\n-> leave"),
    Defect(.unknownConstruct, "[«paus 10s»]\n-> leave", hint: "pause"),
    Defect(.unknownConstruct, "[pause «soon»]\n-> leave"),
    Defect(.unknownConstruct, "«[pause 10s»\n-> leave"),
    Defect(.unknownConstruct, "[breathe in 4s, «up 6s», 2 rounds]\n-> leave"),
    Defect(.unknownConstruct, "[set «mood»]\n-> leave"),
    Defect(.unknownConstruct, "«### deeper»\n-> leave"),
    Defect(.unknownConstruct, "-> «to the end»"),
    Defect(.unknownConstruct, "«> mood»\n-> leave"),
    Defect(.badExpression, "[if day «=» 1]\nHi.\n[end if]\n-> leave", hint: "is"),
    Defect(.badExpression, "Hi {day «+»}.\n-> leave"),
    Defect(.badExpression, "[if (day is «1»]\nHi.\n[end if]\n-> leave"),
    Defect(.unmatchedBrace, "Hi «{day.»\n-> leave"),
    Defect(.unmatchedBrace, "Hi day«}».\n-> leave"),
    Defect(.unmatchedBlock, "«[if day is 1]»\nHi.\n-> leave"),
    Defect(.unmatchedBlock, "«[end if]»\n-> leave"),
    Defect(.unmatchedBlock, "[if day is 1]\nA.\n[else]\nB.\n«[else]»\nC.\n[end if]\n-> leave"),
    Defect(.badName, "-> leave\n## «Big Name»\n-> leave"),
    Defect(.badName, "> «Mood»: text, optional\n-> leave"),
    Defect(.badName, "> «day»: text, optional\n-> leave"),
    Defect(.repeatedState, "-> next\n## next\n-> leave\n## «next»\n-> leave"),
  ]

  static let answers: [Defect] = [
    Defect(.unknownType, "> mood: «txt»\n-> leave", hint: "text"),
    Defect(.unknownType, "> mood: scale «10..0»\n-> leave"),
    Defect(.badModifier, "> mood: text, «optinal»\n-> leave", hint: "optional"),
    Defect(.badModifier, "> mood: text, optional, «at least 2»\n-> leave"),
    Defect(.badModifier, "> mood: text, optional, «5m»\n-> leave"),
    Defect(
      .conflictingType, "> mood: text, optional\n> «mood»: scale 0..10\n-> leave"),
    Defect(.neverAskedBefore, "You said {«mood»}.\n> mood: text, optional\n-> leave"),
    Defect(.unknownName, "> mood: text, optional\nYou said {«mod»}.\n-> leave", hint: "mood"),
    Defect(
      .unknownName,
      "> a: choice, optional\n  * walk\n  * rest\n> wald: text, optional\n[if a is «walk»]\nHi.\n"
        + "[end if]\n-> leave", hint: "in quotes"),
    Defect(.unknownName, "It is day 1 of {«days»}.\n-> leave"),
    Defect(
      .unknownName, header: "uses: other", body: "Last time: {other.«color»}\n-> leave",
      hint: "colour"),
    Defect(.unknownName, "Last time: {«nobody».colour}\n-> leave"),
    Defect(
      .privateKept, header: "keeps: «mood»", body: "> mood: text, private, optional\n-> leave"),
    Defect(
      .privateKept, header: "keeps: «copy»",
      body: "> mood: text, private, optional\n[set copy to mood]\n-> leave"),
    Defect(.usedAfterLetGo, "> mood: text, let go, optional\nYou said {«mood»}.\n-> leave"),
    Defect(
      .mismatchedKinds, "> mood: text, optional\n[if «mood» > 3]\nHi.\n[end if]\n-> leave"),
    Defect(.mismatchedKinds, "> mood: scale 0..10\n[if «mood»]\nHi.\n[end if]\n-> leave"),
    Defect(
      .mismatchedKinds, "> mood: scale 0..10\n[set «mood» to \"low\"]\n-> leave"),
    Defect(
      .elseCatchesUnknown,
      "> a: scale 0..10\n[if a > 3]\nHigh.\n«[else]»\nLow.\n[end if]\n-> leave", hint: "is unknown"),
    Defect(
      .openMeasure, header: practice + "measure: calm from a to b, lower is better",
      body:
        "> a: scale 0..10\n> on: yes or no\n  * yes -> more\n  * no -> end\n  * nothing -> end\n"
        + "## more\n> b: scale 0..10\n[if b > a]\n[help card]\n[end if]\n-> leave\n"
        + "## end\n«[finish]»"),
  ]

  static let arms: [Defect] = [
    Defect(.strayArm, "Hello.\n«* yes -> leave»\n-> leave"),
    Defect(.strayArm, "> mood: text, optional\n  * «happy» -> leave\n-> leave"),
    Defect(
      .badOptions, "> a: choice, optional\n  * one: One\n  * «one: Again»\n-> leave"),
    Defect(
      .badOptions,
      "> a: choice, optional\n  * one: A little rest\n  * «two: A Little Rest»\n-> leave"
    ),
    Defect(
      .badOptions,
      "> a: several, optional\n  * one: Rest\n  * two: Walk\n  * «three: rest»\n-> leave"),
    Defect(.badOptions, "> a: yes or no, optional\n  * yes: Ja\n  * «no»: ja\n-> leave"),
    Defect(.badOptions, "> a: yes or no, optional\n  * «yes»: No\n  * no: Yes\n-> leave"),
    Defect(.badOptions, "> a: yes or no, optional\n  * yes\n  * «no»: Yes\n-> leave"),
    Defect(
      .unmatchedBrace,
      "> a: text, optional\n> b: choice, optional\n  * one: Say «{»a}\n  * two\n-> leave"),
    Defect(.unmatchedBrace, "> b: choice, optional\n  * one: Say «}»\n  * two: \\{ Two\n-> leave"),
    Defect(.badOptions, "> a: «choice», optional\n-> leave"),
    Defect(.badOptions, "> a: choice, optional\n  * «…»\n-> leave"),
    Defect(.yesNoCoverage, "> a: yes or no, optional\n  * «yes» -> leave\n-> leave"),
    Defect(.yesNoCoverage, "> a: yes or no, optional\n  * yes\n  * no\n  * «maybe»\n-> leave"),
    Defect(
      .rangeCoverage, "> a: scale 0..10, optional\n  * 0..3\n  * «5..10»\n-> leave"),
    Defect(
      .rangeCoverage, "> a: scale 0..10, optional\n  * 0..3\n  * «3..10»\n-> leave"),
    Defect(.rangeCoverage, "> a: scale 0..10, optional\n  * 0..3\n  * «4..11»\n-> leave"),
    Defect(.rangeCoverage, "> a: scale 0..10, optional\n  * «0..3»\n-> leave"),
    Defect(
      .optionCoverage,
      "> a: choice, optional\n  * one: One\n  * two: Two\n[if a is «\"tow\"»]\nHi.\n[end if]\n-> leave",
      hint: "two"),
    Defect(
      .optionCoverage,
      "> a: choice, optional\n  * one: One\n  * two: Two\n[by «a»]\n  * one -> leave\n  * nothing -> leave"
    ),
    Defect(.missingNothing, "> «a»: text\n-> leave"),
    Defect(.missingNothing, "> «a»: yes or no\n  * yes -> leave\n  * no -> leave"),
    Defect(.missingNothing, "> «a»: choice\n  * one: One\n-> leave"),
    Defect(.badCall, "-> «other and back»\n-> leave", hint: "uses"),
  ]

  static let ways: [Defect] = [
    Defect(.missingTarget, "-> «leav»", hint: "leave"),
    Defect(.missingTarget, "-> «back»", hint: "return"),
    Defect(.lineAfterMove, "-> leave\n«Never said.»\nNor this."),
    Defect(.stateStops, "-> next\n## «next»\nHello."),
    Defect(.stateStops, whole: GuideSource.headers.replacing("# Small", with: "«# Small»")),
    Defect(
      .stateStops,
      whole: GuideSource.headers + "## start\n-> leave\n## «leave»\nGoodbye.\n",
      hint: "with [finish]"),
    Defect(.unreachableState, "-> leave\n## «island»\n-> leave"),
    Defect(
      .noFinish,
      whole: GuideSource.headers + "## «start»\n-> ask\n## ask\n> a: yes or no\n-> ask\n"
        + GuideSource.leave),
    Defect(
      .endlessCircle,
      "[if day is 1]\n-> leave\n[end if]\n-> next\n## next\nHello.\n«-> start»"),
    Defect(
      .unsafeExit,
      whole: GuideSource.headers + "## start\n-> leave\n## leave\n«> a: text, optional»\n[finish]"),
    Defect(.strayReturn, "-> «return»"),
    Defect(
      .strayReturn,
      "> a: yes or no\n  * yes -> leave\n  * no -> «return»\n  * nothing -> leave"),
  ]

  static let examples: [Defect] = [
    Defect(.badExample, whole: whole + "«== exampel: a»\n"),
    Defect(.badExample, whole: whole + "== example: a\n> «/bak»\n", hint: "/back"),
    Defect(.badExample, whole: whole + "== example: a\n[finished at «leaf»]\n", hint: "leave"),
    Defect(.badExample, whole: whole + "== example: a\n«[knwon visits is 1]»\n"),
    Defect(.badExample, whole: whole + "== example: a\n[known «mood» is 1]\n"),
    Defect(.badExample, whole: whole + "== example: a\n«## more»\n"),
    example("> word: text, private, optional", "[known «word» is \"a\"]", hint: "Delete"),
    example("> word: text, let go, optional", "[known «word» is \"a\"]", hint: "Delete"),
    example("> word: text, optional", "[known «word» is 5]", hint: "some words"),
    example("> word: text, optional", "[known «word» is lake]", hint: "is \"some words\""),
    example("> n: scale 0..10", "[known «n» is 11]", hint: "n is 10"),
    example("> n: scale 0..10", "[known «n» is high]"),
    example("> n: number 1..100", "[known «n» is 0]", hint: "n is 100"),
    example("> a: choice, optional\n  * walk\n  * rest", "[known «a» is wlk]", hint: "walk"),
    example("> a: several, optional\n  * walk\n  * rest", "[known «a» is \"run\"]", hint: "rest"),
    example("> a: choice, optional\n  * walk\n  * rest", "[known «a» is 3]", hint: "walk"),
    example(
      "> a: several, optional\n  * walk\n  * rest", "[known «a» is \"walk\", \"run\"]", hint: "rest"
    ),
    example("> a: yes or no", "[known «a» is 3]", hint: "yes"),
    example("> d: date", "[known «d» is 2026-02-30]", hint: "2026-12-01"),
    example("> d: time of day", "[known «d» is 5m]", hint: "17:30"),
    example("> d: duration", "[known «d» is 17:30]", hint: "5m"),
    example("", "[known «day» is 2]", hint: "days: 4"),
    example("", "[known «visits» is \"two\"]"), example("", "[known «today» is 2026-02-30]"),
    example("", "[known «now» is 22]", hint: "23:00"),
    example(
      "> view: text, optional\n[recall earlier from view]", "[recalled «erlier» is \"a\"]",
      hint: "earlier"),
    Defect(
      .badExample, whole: whole + "== example: a\n[offered again on 2026-12-01, «every month»]\n"),
    Defect(.badExample, whole: whole + "== example: a\n«[gentle way]»\n", hint: "header"),
    Defect(.unknownName, whole: whole + "== example: a\n[check «mood» is 1]\n"),
  ]

  /// A guide that asks something, and an example that begins with one line.
  private static func example(_ asks: String, _ line: String, hint: String? = nil) -> Defect {
    Defect(
      .badExample,
      whole: GuideSource.headers + "## start\n\(asks)\n-> leave\n" + GuideSource.leave
        + "== example: a\n\(line)\n", hint: hint)
  }

  private static let whole = GuideSource.headers + "## start\n-> leave\n" + GuideSource.leave
}
