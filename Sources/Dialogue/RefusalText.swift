import GuideLanguage

/// A refusal in plain words, for authors.
enum RefusalText {
  static func words(_ refusal: Refusal) -> String {
    func list(_ choices: [Choice]) -> String { choices.map(\.id).joined(separator: ", ") }
    return switch refusal {
    case .chooseOne(let choices): "choose one of \(list(choices))"
    case .ambiguous(let choices): "this could be \(list(choices))"
    case .chooseSeveral(let choices): "choose some of \(list(choices))"
    case .atLeast(let count): "at least \(count) are needed"
    case .atMost(let count): "at most \(count) are allowed"
    case .scale(let range): "a number from \(range.lowerBound) to \(range.upperBound) is needed"
    case .whole: "a whole number is needed"
    case .yesOrNo: "yes or no is needed"
    case .number: "a number within the bounds is needed"
    case .duration: "a length of time such as 10m is needed"
    case .date: "a day such as 2026-12-01 is needed"
    case .timeOfDay: "a time of day such as 17:30 is needed"
    case .nothingToGoBackTo: "there is nothing to go back to"
    case .nothingAsked: "nothing is asked here"
    }
  }
}
