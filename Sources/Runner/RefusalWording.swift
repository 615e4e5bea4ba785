import Dialogue
import GuideLanguage
import Journal

/// The one gentle line after an answer that does not fit: what would.
enum RefusalWording {
  static func text(_ refusal: Refusal) -> String {
    switch refusal {
    case .chooseOne(let choices): "a number from 1 to \(choices.count), or the first words of one"
    case .ambiguous(let choices):
      "that could be " + choices.map { "\"\($0.label)\"" }.joined(separator: " or ")
        + "; its number is enough"
    case .chooseSeveral(let choices):
      "numbers from 1 to \(choices.count) with commas between, such as 1, 2"
    case .atLeast(let count): "at least \(count), with commas between"
    case .atMost(let count): "at most \(count)"
    case .scale(let range):
      "a number from \(range.lowerBound) to \(range.upperBound), or Enter to leave it out"
    case .whole(nil): "a whole number, such as 3"
    case .whole(let range?):
      "a whole number from \(AnswerValue.number(range.lowerBound).plainText) to "
        + AnswerValue.number(range.upperBound).plainText
    case .yesOrNo: "yes or no, or Enter to leave it open"
    case .number(nil): "a number, such as 3 or 7.5"
    case .number(let range?):
      "a number from \(AnswerValue.number(range.lowerBound).plainText) to "
        + AnswerValue.number(range.upperBound).plainText
    case .duration: "a length of time, such as 10 minutes"
    case .date: "a day, such as tomorrow, Friday or 2026-12-01"
    case .timeOfDay: "a time of day, such as 17:30 or half past five"
    case .nothingToGoBackTo: "this is the first question; there is nothing before it"
    case .nothingAsked: "nothing is asked just now; it goes on by itself"
    }
  }
}
