/// All rules, by what they are about.
enum CareRules {
  static let groups =
    outright + death + underWay + hopelessness + selfInjury + beingHurt + hurtingOthers
    + eatingAndTaking
    + body + someoneElse
}
