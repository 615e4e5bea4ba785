import GuideLanguage

/// Faults of how a guide speaks.
extension DefectTable {
  static let wording = sentences + questions + words + numbers + facts

  private static let sixteen =
    "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    + " sixteen."

  static let sentences: [Defect] = [
    Defect(.longSentence, "«\(sixteen)»\n-> leave"),
    Defect(.longSentence, "Short. «\(sixteen)» Short again.\n-> leave"),
    Defect(.longSentence, "| Short.\n| «\(sixteen)»\n-> leave"),
    Defect(
      .longSentence, "> a: choice\n  * one: «\(sixteen)» -> leave\n  * nothing -> leave"),
    Defect(.longSentence, header: "x-note: none", body: "\\«\(sixteen)»\n-> leave"),
    Defect(
      .hardToRead,
      """
      Physiological consequences of perpetual deliberation necessitate consideration.
      Habitual reconsideration of unfavourable interpretations deteriorates
      psychological equilibrium. Accordingly, intentional redirection of attention
      facilitates regulatory flexibility, particularly under demanding circumstances.
      «Individuals occasionally encounter considerable difficulty initially.»
      Look around.
      -> leave
      """),
  ]

  static let questions: [Defect] = [
    Defect(.twoQuestions, "What is it? And where«?»\n> a: text, optional\n-> leave"),
    Defect(.twoQuestions, "What is it?\nAnd where«?»\n> a: text, optional\n-> leave"),
    Defect(
      .twoQuestions, "| How are you?\n| How is it?\nWhere are you«?»\n> a: text, optional\n-> leave"
    ),
  ]

  static let words: [Defect] = [
    Defect(
      .wordToAvoid, "What was the «trigger»?\n> a: text, optional\n-> leave", hint: "set it off"),
    Defect(.wordToAvoid, "«Distressing», is it not.\n-> leave"),
    Defect(
      .wordToAvoid, "> a: choice, optional\n  * r: My «resources»\n-> leave", hint: "helps you"),
    Defect(.wordToAvoid, "This «will cure» you.\n-> leave", hint: "may help"),
    Defect(.wordToAvoid, "It «will help» you.\n-> leave", hint: "may help"),
    Defect(.wordToAvoid, "Now «you must» rest.\n-> leave", hint: "you can"),
    Defect(.wordToAvoid, "It is «clinically proven».\n-> leave", hint: "source"),
    Defect(.wordToAvoid, "Thank you for «your courage».\n-> leave"),
    Defect(.wordToAvoid, "That is five «days in a row».\n-> leave", hint: "how often"),
    Defect(.wordToAvoid, "What is «wrong with you» then.\n-> leave"),
    Defect(.wordToAvoid, "\\*«Guaranteed».\n-> leave"),
    Defect(.wordToAvoid, "Well, «you should have» called.\n-> leave"),
    Defect(.wordToAvoid, "It seems «you’ve failed» again.\n-> leave"),
    Defect(.wordToAvoid, "«Calm down», please.\n-> leave"),
    Defect(.wordToAvoid, "A «streak» of three days.\n-> leave"),
    Defect(.wordToAvoid, "«Well done»!\n-> leave"),
    Defect(.wordToAvoid, "Some «commit suicide».\n-> leave", hint: "suicide"),
    Defect(
      .wordToAvoid,
      whole: GuideSource.headers.replacing("for one test", with: "for your «symptoms»")
        + "## start\n-> leave\n" + GuideSource.leave),
    Defect(
      .wordToAvoid,
      "> a: scale 0..10, \"no «distress»\" to \"very much\"\n-> leave"),
  ]

  static let numbers: [Defect] =
    [
      "Call «+49 30 12345» now.", "You can reach us at «(555) 123-4567».",
      "Write to «0800 111 0 111».",
      "Text HOME to «741741».", "Dial «112».", "In an emergency: «911», at any hour.",
      "Ring «9-1-1», please.", "Call the police, «999».", "Or call «116 123».", "Ruf «110» an.",
      "It is «01 23 45 67 89».", "Here: «555.123.4567».", "tel. «4711»", "tel: «12345»",
      "They answer at «08001110111».", "Call «13 11 14».", "The line is «1-800»-LIFELINE.",
      "Call «1177».", "«988» is open all night.", "«112» answers at once.",
      "Samaritans: «116 123».", "The Samaritans are under «116 123».", "Call «９８８» now.",
      "Call «１１６ 123» now.", "Call «1800»RESPECT.",
      "Öffne: «0800–111–0–111»",
    ].map { Defect(.telephoneNumber, "\($0)\n-> leave", hint: "[help card]") }
    + [
      Defect(
        .telephoneNumber,
        "> a: choice\n  * call: Call «112» -> leave\n  * nothing -> leave"),
      Defect(
        .telephoneNumber,
        whole: GuideSource.headers.replacing("for tests only", with: "for tests. Call «112»")
          + "## start\n-> leave\n" + GuideSource.leave),
    ]

  static let facts: [Defect] = [
    ("time: 1m to 2m\nevidence: C", "source"), ("time: 1m to 2m\nsource: Practice.", "evidence"),
    ("evidence: C\nsource: Practice.", "time"),
  ].map { facts, missing in
    Defect(
      .practiceFactMissing,
      whole: GuideSource.headers.replacing("# Small", with: "«#» Small")
        + "when: too much\n\(facts)"
        + "\n## start\nHello.\n-> leave\n" + GuideSource.leave, hint: missing)
  }
}
