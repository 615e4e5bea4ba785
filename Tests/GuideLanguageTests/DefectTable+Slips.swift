import GuideLanguage

/// What somebody writes who has not yet learnt the marks.
extension DefectTable {
  static let slips = arrows

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
