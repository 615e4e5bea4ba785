import GuideLanguage

/// Faults of lists, look-ups, ratings, measures and translations.
extension DefectTable {
  static let rules = lookUps + lists + circles + forAnswers + given + measures + translations

  private static let view = "> view: text, optional\n"
  private static let secret = "> secret: text, private, optional\n"

  static let lookUps: [Defect] = [
    Defect(.badLookUp, view + "[recall earlier from «viwe»]\n-> leave", hint: "view"),
    Defect(.badLookUp, "[set view to \"a\"]\n[recall earlier from «view»]\n-> leave"),
    Defect(.badLookUp, secret + "[recall earlier from «secret»]\n-> leave"),
    Defect(
      .badLookUp, "> gone: text, let go, optional\n[recall earlier from «gone»]\n-> leave"),
    Defect(.badLookUp, view + "[recall earlier from view like «thougt»]\n-> leave"),
    Defect(.badLookUp, view + secret + "[recall earlier from view like «secret»]\n-> leave"),
    Defect(.badLookUp, view + "[recall «view» from view]\n-> leave"),
    Defect(.badLookUp, "[recall earlier from «grounding».seen]\n-> leave", hint: "uses"),
    Defect(
      .badLookUp, header: "uses: grounding",
      body: "[recall earlier from «groundin».seen]\n-> leave",
      hint: "grounding"),
    Defect(
      .neverAskedBefore,
      "[recall earlier from view like «thought»]\n" + view + "> thought: text, optional\n-> leave"),
    Defect(.lookUpForced, view + "[recall earlier from view]\nOnce: {«earlier»}\n-> leave"),
    Defect(
      .lookUpForced,
      view + "[recall earlier from view]\n[set old to earlier]\nOnce: {«old»}\n-> leave"),
    Defect(
      .lookUpForced,
      view + "[recall earlier from view]\n[add earlier to lines]\nSo far: {«lines»}\n-> leave"),
    // One of two ways asks nothing.
    Defect(
      .lookUpForced,
      view + "[recall earlier from view]\n[if day is 1]\nShow it?\n> show: yes or no\n[end if]\n"
        + "-> next\n## next\nOnce: {«earlier»}\n-> leave"),
    // Another guide may ask nothing.
    Defect(
      .lookUpForced, header: "uses: grounding",
      body: view + "[recall earlier from view]\n-> grounding and back\n[pause 5s]\n"
        + "| Once: {«earlier»}\n| No.\n-> leave"),
    // An empty list asks nothing.
    Defect(
      .lookUpForced,
      "> view: text, optional\n[add view to views]\n[recall earlier from view]\n"
        + "> which: choice from views\n  * nothing\nOnce: {«earlier»}\n-> leave"),
  ]

  static let lists: [Defect] = [
    Defect(.listMismatch, view + "[add view to «view»]\n-> leave"),
    Defect(
      .listMismatch,
      view + "> day_chosen: date\n[add view to «day_chosen»]\n-> leave", hint: "name of its own"),
    Defect(
      .listMismatch, view + "[recall earlier from view]\n[add view to «earlier»]\n-> leave"),
    Defect(
      .listMismatch,
      view + "[add view to worries]\n> which: choice from «worrys»\n  * nothing\n-> leave",
      hint: "worries"),
    Defect(.listMismatch, view + "> which: choice from «view»\n  * nothing\n-> leave"),
    Defect(.listMismatch, view + "[take view from «worries»]\n-> leave", hint: "[add"),
    Defect(.listMismatch, view + "[take view from «view»]\n-> leave"),
    Defect(
      .listMismatch, view + "[add view to worries]\n[set «worries» to \"none\"]\n-> leave"),
    Defect(
      .keptNeverSet, header: "keeps: «worries»", body: view + "[take view from worries]\n-> leave"),
    Defect(
      .privateKept, header: "keeps: «worries»", body: secret + "[add secret to worries]\n-> leave"),
    // Which way was taken tells something of the answer.
    Defect(
      .privateKept, header: "keeps: «copy»",
      body: secret + "[if day is 1]\n[if secret is \"x\"]\n[set copy to \"x\"]\n[else]\n"
        + "[set copy to \"y\"]\n[end if]\n[end if]\n-> leave"),
    Defect(
      .privateKept, header: "gives: «words»",
      body: secret + "[if day is 1]\nHi.\n[else if secret is unknown]\nHm.\n[else]\n"
        + "[add \"y\" to words]\n[end if]\n-> leave"),
    Defect(.neverTrue, "> n: scale 0..10\n[if «n» > 10]\nHi.\n[end if]\n-> leave", hint: "ends"),
    Defect(.neverTrue, "> n: scale 0..10\n[if 0 > «n»]\nHi.\n[end if]\n-> leave"),
    Defect(.neverTrue, "> n: scale 1..5\n[if «n» is 0]\nHi.\n[end if]\n-> leave"),
    Defect(.neverTrue, "> n: scale 1..5\n[if «n» >= 6 or day is 1]\nHi.\n[end if]\n-> leave"),
    Defect(.mismatchedKinds, "> n: number\n[offer again on «n»]\n-> leave", hint: "day"),
    Defect(
      .mismatchedKinds, "> n: date\n[offer again on n, at «n»]\n-> leave", hint: "time of day"),
    Defect(
      .mismatchedKinds, header: "keeps: n",
      body: "> n: number\n[offer again on today, saying «n»]\n-> leave", hint: "text"),
    Defect(
      .unknownName, header: "keeps: plan",
      body: "> plan: text, optional\n[offer again on today, saying «plann»]\n-> leave", hint: "plan"
    ),
    Defect(
      .offerNotKept,
      "> plan: text, optional\n[offer again on today, every week, saying «plan»]\n"
        + "-> leave", hint: "keeps: plan"),
    Defect(
      .neverAskedBefore, "> a: text, optional\n[forget a]\nYou said {«a»}.\n-> leave"),
  ]

  /// Questions and pauses that may be passed over, and then break no circle.
  static let circles: [Defect] = [
    Defect(
      .endlessCircle, header: "keeps: words",
      body: "-> pick\n## pick\n«> which: choice from words»\n  * nothing -> pick\n"
        + "[add which to words]\n-> leave"),
    Defect(
      .endlessCircle,
      several + "-> rate\n## rate\n" + strength + "[if strength.fear > 3]\n-> leave\n"
        + "[end if]\n«-> rate»"),
    Defect(
      .endlessCircle,
      "> length: duration\n-> rest\n## rest\n[pause for length]\n[if day is 1]\n-> leave\n"
        + "[end if]\n«-> rest»"),
    Defect(
      .endlessCircle,
      "> length: duration\n-> rest\n## rest\n[breathe in 4s, out 6s, for length]\n"
        + "[if day is 1]\n-> leave\n[end if]\n«-> rest»"),
  ]

  private static let several = "> feelings: several, optional\n  * fear: Fear\n  * shame: Shame\n"
  private static let strength = "How strong: {each}?\n> strength: scale 0..10, for each feelings\n"

  static let forAnswers: [Defect] = [
    Defect(
      .badForAnswer,
      "> mood: text, optional\nHow strong?\n> strength: scale 0..10, for each «mood»\n-> leave"),
    Defect(
      .badForAnswer,
      view + "[add view to views]\n> strength: scale 0..10, for each «views»\n-> leave"),
    Defect(
      .badForAnswer, "> strength: scale 0..10, for each «feelings»\n" + several + "-> leave"),
    Defect(
      .unknownName, several + "> strength: scale 0..10, for each «feeling»\n-> leave",
      hint: "feelings"),
    Defect(.badForAnswer, "> mood: text, optional\n> page: writing, for «mood»\n-> leave"),
    Defect(.badForAnswer, "> mood: scale 0..10\n[pause for «mood»]\n-> leave", hint: "duration"),
    Defect(
      .badForAnswer, "> mood: date\n[breathe in 4s, out 6s, for «mood»]\n-> leave"),
    Defect(.badForAnswer, "[pause for «minutes»]\n> minutes: duration\n-> leave"),
    Defect(
      .badForAnswer,
      "> feelings: several, optional\n  * «highest: The highest»\n  * low: Low\n" + strength
        + "-> leave"),
    Defect(
      .badForAnswer, several + strength + "[if «strength» > 5]\nMuch.\n[end if]\n-> leave",
      hint: "strength.highest"),
    Defect(
      .badForAnswer, several + strength + "[set sum to «strength» + 1]\n-> leave"),
    Defect(
      .optionCoverage, several + strength + "[if strength.«anger» > 5]\nMuch.\n[end if]\n-> leave"),
    Defect(
      .strayArm,
      several + "> strength: scale 0..10, for each feelings\n  * «0..10» -> leave\n"
        + "  * nothing\n-> leave"),
    Defect(
      .conflictingType,
      several + strength + "How strong, all in all?\n> «strength»: scale 0..10\n-> leave"),
    Defect(
      .badMeasure, header: practice + "measure: «fear from strength to after, lower is better»",
      body: several + strength + "And now?\n> after: scale 0..10\n-> leave"),
    Defect(.unknownName, "It is {«each»}.\n> mood: text, optional\n-> leave"),
    Defect(.unknownName, several + "How is {«each»}?\n[pause 3s]\n" + strength + "-> leave"),
    Defect(
      .badOptions,
      "> a: choice, optional\n  * one: Another: ____\n  * «two: Something else: ___»\n-> leave"),
    Defect(.badOptions, "> a: choice, optional\n  * «one: ____»\n-> leave"),
  ]

  static let given: [Defect] = [
    Defect(
      .givenNeverSet, header: "gives: «mod»", body: "> mood: text, optional\n-> leave", hint: "mood"
    ),
    Defect(
      .privateKept, header: "gives: «secret»", body: secret + "-> leave"),
    Defect(
      .privateKept, header: "gives: «copy»", body: secret + "[set copy to secret]\n-> leave"),
  ]

  private static func measured(_ body: String, _ measure: String = "lower") -> Defect {
    Defect(
      .noWorseBranch,
      header: practice + "uses: grounding\nmeasure: «calm from a to b, \(measure) is better»",
      body: "> a: scale 0..10\n> b: scale 0..10\n" + body)
  }

  static let measures: [Defect] = [
    measured("-> leave"),
    // Words alone are no way out.
    measured("[if b > a]\nIt went up.\n[end if]\n-> leave"),
    // Only who feels better is led on.
    measured("[if b < a]\n-> grounding and back\n[end if]\n-> leave"),
    measured("[if b > a]\n-> leave\n[end if]\n-> grounding and back\n-> leave"),
    measured("[if b > a]\n-> grounding and back\n[end if]\n-> leave", "higher"),
    // The first number says nothing about what became of it.
    measured("[if a > 7]\n-> grounding and back\n[end if]\n-> leave"),
    measured("[if b is known]\n-> leave\n[end if]\n[help card]\n-> leave"),
    // Three states away is too far.
    measured(
      "[if b > a]\n-> one\n[end if]\n-> leave\n## one\n-> two\n## two\n-> three\n"
        + "## three\n[help card]\n-> leave"),
    Defect(
      .noWorseBranch, header: practice + "measure: «calm from a to b, lower is better»",
      body: "> a: scale 0..10\n> b: scale 0..10\n  * 0..3 -> people\n  * 4..10 -> leave\n"
        + "  * nothing -> leave\n## people\n[help card]\n-> leave"),
  ]

  /// The original's text in another language, with some places changed.
  static func translation(_ edits: [(String, String)]) -> String {
    let all = [
      ("language: en", "language: de"), ("keeps: mood", "keeps: mood\ntranslates: small@2"),
    ]
    return (all + edits).reduce(GuideSource.originalText) { $0.replacing($1.0, with: $1.1) }
  }

  private static func changed(_ edits: (String, String)..., hint: String? = nil) -> Defect {
    Defect(.translationDiffers, whole: translation(edits), hint: hint)
  }

  static let translations: [Defect] = [
    Defect(.translationDiffers, header: "translates: «other@1»", hint: "id: other"),
    Defect(
      .originalMovedOn, whole: translation([("small@2", "«small@1»")]), hint: "small@2"),
    changed(("language: de", "language: «en»")),
    changed(("> mood: scale 0..10", "«> mood: scale 0..10, whole»")),
    changed(("* 0..4 -> leave", "* «0..4» -> high")),
    changed(("[if mood > 8]", "«[if mood > 7]»")),
    changed(("[pause 10s]", "«[pause 12s]»")),
    changed(("[pause 10s]", "[pause 10s]\n«[help card]»"), hint: "words and labels"),
    changed(("You said {mood}.", "Hello."), ("[if mood > 8]", "«[if mood > 8]»")),
    changed(("[else]\nGood.\n", "Good.\n"), ("[end if]\n-> leave", "[end if]\n«-> leave»")),
    changed(
      ("[end if]\n-> leave", "[help card]\n[end if]\n-> leave"), ("[help card]", "«[help card]»")),
    changed(("[pause 10s]", "[if day is 1]\n[end if]"), ("[if day is 1]", "«[if day is 1]»")),
    changed(("[end if]\n-> leave", "[end if]\n«[finish]»")),
    changed(("-> high", "-> hoch"), ("* 5..10", "* «5..10»"), ("## high", "## hoch")),
    changed(("keeps: mood\n", "days: «2»\nkeeps: mood\n")),
    changed(
      ("keeps: mood\n", "keeps: mood\nanytime: more -> more\n"),
      ("[finish]\n", "[finish]\n## «more»\n-> leave\n")),
  ]
}
