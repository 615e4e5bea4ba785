import GuideLanguage

/// What somebody writes who has not yet learnt the marks.
extension DefectTable {
  static let slips = arrows + known + headerValues + brackets + guides

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
