/// Whether a person can tell by their words what there is to choose from.
extension Checker {
  mutating func checkLabels() {
    for (ask, _) in asks where ask.arms.count > 1 {
      switch ask.type {
      case .yesNo: checkYesAndNo(ask)
      case .choice, .several: checkOptions(ask)
      default: break
      }
    }
  }

  private mutating func checkOptions(_ ask: Ask) {
    var earlier: [(label: String, span: SourceSpan)] = []
    for arm in ask.arms {
      guard case .option(let choice) = arm.key else { continue }
      if let first = earlier.first(where: { Self.soundAlike($0.label, choice.label) }) {
        report(
          .badOptions, arm.span, "Another option has the same words.",
          hint: "Nobody can tell them apart. Say in its own words what this one is.",
          notes: [.init("The first one stands here.", first.span)])
      }
      earlier.append((choice.label, arm.span))
    }
  }

  private mutating func checkYesAndNo(_ ask: Ask) {
    guard let yes = ask.arms.first(where: { $0.key == .yesNo(true) }),
      let no = ask.arms.first(where: { $0.key == .yesNo(false) })
    else { return }
    if let label = yes.label, Self.soundAlike(label, "no") {
      report(
        .badOptions, yes.span, "\"\(label)\" cannot mean yes.",
        hint: "yes and no are always understood. Write another word, or none.")
    } else if let label = no.label, Self.soundAlike(label, "yes") {
      report(
        .badOptions, no.span, "\"\(label)\" cannot mean no.",
        hint: "yes and no are always understood. Write another word, or none.")
    } else if let word = yes.label, let label = no.label, Self.soundAlike(word, label) {
      report(
        .badOptions, no.span, "\"\(label)\" already means yes.",
        hint: "Give no a word of its own.",
        notes: [.init("It stands here.", yes.span)])
    }
  }

  private static func soundAlike(_ left: String, _ right: String) -> Bool {
    // Nearly all pairs differ in length, and are not looked at any closer.
    left.utf8.count == right.utf8.count && left.lowercased() == right.lowercased()
  }
}
