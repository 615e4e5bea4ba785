import GuideLanguage

/// What somebody writes who has not yet learnt the marks.
extension DefectTable {
  static let slips =
    arrows + known + headerValues + brackets + guides + asks + marks + kinds + coverage

  static let headerValues: [Defect] =
    [
      "5m bis 8m", "about five minutes", "8m to 5m", "5", "5 minutes", "5m to", "0m", "5m to 5m",
    ].map { Defect(.badHeaderValue, header: "time: «\($0)»", hint: "time: 5m") }
    + ["english", "DE", "xx yy", "de_AT", "e", "de-", "Klingon"].map { language in
      Defect(
        .badHeaderValue,
        whole: GuideSource.headers.replacing("language: en", with: "language: «\(language)»")
          + "## start\n-> leave\n" + GuideSource.leave, hint: "language: ")
    }

  static let brackets: [Defect] = [
    Defect(
      .answerInBrackets, "> mood: text, optional\nYou said: «[mood]»\n-> leave", hint: "{mood}"),
    Defect(
      .answerInBrackets, "> mood: text, optional\n| Well: «[mood]», then {mood}.\n-> leave"),
  ]

  static let guides: [Defect] = [
    Defect(.badCall, header: "uses: «groundin»", hint: "\"grounding\""),
    Defect(.badCall, "-> «groundin and back»\n-> leave", hint: "\"grounding\""),
    Defect(.badCall, "-> «swimming and back»\n-> leave", hint: "mooring guide list"),
    Defect(.badCall, header: "anytime: lost -> «groundin and back»", hint: "\"grounding\""),
    // Named once, however often it is called.
    Defect(
      .badCall, header: "anytime: lost -> «grounding and back»",
      body: "-> grounding and back\n-> leave", hint: "uses: grounding"),
    Defect(.missingTarget, "-> «grounding»", hint: "-> grounding and back"),
    Defect(
      .missingTarget, header: "uses: other", body: "-> «groundin»", hint: "-> grounding and back"),
    Defect(.missingTarget, header: "anytime: lost -> «grounding»", hint: "grounding and back"),
  ]

  static let asks: [Defect] = [
    Defect(
      .badModifier, "> a: scale 0..10, «„ganz ruhig“ to „sehr“»\n-> leave",
      hint: "\"ganz ruhig\" to \"sehr\""),
    Defect(.badModifier, "> a: scale 0..10, «“calm” to “it’s a lot”»\n-> leave", hint: "it’s"),
    Defect(.badModifier, "> a: scale 0..10, «\"calm” to “tense\"»\n-> leave", hint: "to \"tense"),
    Defect(.unknownType, "> a: text «optional»\n-> leave", hint: "comma"),
    Defect(.unknownType, "> a: yes or no «optional», private\n-> leave", hint: "comma"),
    Defect(.unknownType, "> m: duration\n> a: writing «for» m\n-> leave", hint: "comma"),
    Defect(.unknownType, "> a: writing «10m»\n-> leave", hint: "comma"),
    Defect(.unknownType, "> a: scale 0..10 «\"low\"» to \"high\"\n-> leave", hint: "comma"),
    Defect(.unknownType, "> a: number 1..10 «whole»\n-> leave", hint: "comma"),
    Defect(.badModifier, "> m: duration\n> a: writing, «m»\n-> leave", hint: "for m"),
    Defect(
      .badModifier, "> f: several, optional\n  * one\n> a: scale 0..10, «f»\n-> leave",
      hint: "for each f"),
  ]

  static let marks: [Defect] = [
    Defect(.unknownConstruct, "-> «Leave»", hint: "leave"),
    Defect(.unknownConstruct, "[«wait 5s»]\n-> leave", hint: "[pause 5s]"),
    Defect(.unknownConstruct, "-> next\n## next\n[«end»]", hint: "[finish] or [end if]"),
    Defect(.unknownConstruct, "[if day is 1]\nHi.\n[«end»]\n-> leave", hint: "[end if]"),
    Defect(.unknownConstruct, "[«fi day is 1»]\nHi.\n-> leave", hint: "[if]"),
    Defect(
      .unknownConstruct, "> d: date\n[«offer again d»]\n-> leave", hint: "[offer again on d]"),
    Defect(.unknownConstruct, "[«offer again in 7 days»]\n-> leave", hint: "look_day: date"),
    Defect(
      .unknownConstruct, "[offer again on today, «every month»]\n-> leave", hint: "every day"),
    Defect(
      .unknownConstruct, "[offer again on today, every day, «at 17:30»]\n-> leave",
      hint: "at 17:30, every day"),
    Defect(.unknownConstruct, "[«what helpd»]\n-> leave", hint: "what helped"),
    Defect(.strayArm, "«*Bold* words.»\n-> leave", hint: "\\"),
    Defect(.badExpression, "[if now > «10 pm»]\nHi.\n[end if]\n-> leave", hint: "22:00"),
    Defect(.badExpression, "[if now < «9am»]\nHi.\n[end if]\n-> leave", hint: "09:00"),
    Defect(
      .badExpression, "> a: text, optional\n[if a is «“»x”]\nHi.\n[end if]\n-> leave",
      hint: "straight"),
    Defect(
      .unknownHeader,
      whole: GuideSource.headers.replacing("id: small", with: "«ID»: small")
        + "## start\n-> leave\n" + GuideSource.leave, hint: "id"),
    Defect(
      .unknownHeader,
      whole: GuideSource.headers.replacing("safe exit: leave", with: "«Safe Exit leave»")
        + "## start\n-> leave\n" + GuideSource.leave, hint: "safe exit: leave"),
  ]

  private static let several = "> f: several, optional\n  * joy\n  * fear\n"

  static let kinds: [Defect] = [
    Defect(
      .mismatchedKinds, several + "[if f is «\"joy\"»]\nHi.\n[end if]\n-> leave",
      hint: "Write: f includes \"joy\""),
    Defect(
      .mismatchedKinds, several + "[if f is not «\"joy\"»]\nHi.\n[end if]\n-> leave",
      hint: "not f includes \"joy\""),
    Defect(
      .mismatchedKinds, "[if «now» > 22]\nHi.\n[end if]\n-> leave", hint: "now > 22:00"),
    Defect(.mismatchedKinds, "[offer again on «today» + 7]\n-> leave", hint: "look_day: date"),
  ]

  static let coverage: [Defect] = [
    Defect(
      .yesNoCoverage, "Hi?\n> a: yes or no\n  * «yes» -> leave\n-> leave", hint: "* nothing"),
    Defect(
      .missingNothing, "> a: choice\n  * one: One -> leave\n  * «nichts» -> leave",
      hint: "\"nothing\""),
    Defect(
      .listMismatch,
      "On the shelf: {worries}\n{worries.count} in all.\nWhich?\n"
        + "> which: choice from «worries», optional\n[take which from worries]\n"
        + "{worries.count} left: {worries}\n-> leave", hint: "[add worry to worries]"),
    Defect(
      .keptNeverSet, header: "keeps: «worries»",
      body: "{worries.count} in all.\nWhich?\n> which: choice from worries, optional\n"
        + "[take which from worries]\n{worries.count} left: {worries}\n-> leave",
      hint: "[add worry to worries]"),
  ]

  private static func example(_ line: String) -> Defect {
    Defect(
      .badExample,
      whole: GuideSource.headers + "## start\n> mood: text, optional\n-> leave\n"
        + GuideSource.leave + "== example: a\n\(line)\n", hint: nil)
  }

  static let known: [Defect] = [
    example("[known «mood» is \"low\", \"high\"]"),
    example("[known «mood» is \"low\"; \"high\" and \"dry\"]"),
    example("«[known now is 11 pm]»"),
  ]

  private static let two = "> a: choice\n  * one: One -> leave\n"

  static let arrows: [Defect] =
    ["→", "=>", "==>", "-->", "– >", "—>", "–>", "- >", "⇒", "➡️"].map {
      Defect(.unknownConstruct, "Hello.\n«\($0)» leave", hint: "->")
    }
    + [
      Defect(.unknownConstruct, "«=>» Leave"),
      Defect(
        .unknownConstruct, header: "uses: other", body: "«→» other and back\n-> leave"),
      Defect(.unknownConstruct, two + "  * two: Two «=>» leave\n  * nothing -> leave"),
      Defect(.unknownConstruct, two + "  * two: Two «→» leave\n  * nothing -> leave"),
      Defect(.unknownConstruct, two + "  * two: Two «--->» Leave\n  * nothing -> leave"),
      Defect(.unknownConstruct, two + "  * two -> leave\n  * nothing «—>» leave"),
      Defect(
        .unknownConstruct,
        two + "  * nothing -> leave\n## more\n[by a]\n  * one -> leave\n  * nothing «→» leave"),
    ]
}
