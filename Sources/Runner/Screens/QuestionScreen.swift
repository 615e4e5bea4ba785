import Dialogue
import GuideLanguage
import TerminalIO

/// How a question looks: what is offered below it, and what Tab completes.
enum QuestionScreen {
  /// The rows under the question: choices by number, hints in brackets.
  static func lines(for question: Question) -> [ShownLine] {
    var lines: [ShownLine] = []
    switch question.type {
    case .choice(let choices):
      lines += numbered(choices.map(\.label)).map { ShownLine(.guide, $0) }
    case .several(let choices, let least, let most):
      lines += numbered(choices.map(\.label)).map { ShownLine(.guide, $0) }
      lines.append(ShownLine(.note, Hints.several(least, most)))
    case .writing:
      lines.append(ShownLine(.note, Wording.writingHint))
    case .yesNo:
      let words = question.yesNoWords.map { "\($0.yes) / \($0.no)" }
      lines.append(ShownLine(.note, words ?? Hints.yesNo))
    case .date: lines.append(ShownLine(.note, Hints.date))
    case .timeOfDay: lines.append(ShownLine(.note, Hints.timeOfDay))
    case .duration: lines.append(ShownLine(.note, Hints.duration))
    case .scale(let range):
      if let ends = question.endLabels {
        lines.append(
          ShownLine(
            .note, "\(range.lowerBound) = \(ends.low), \(range.upperBound) = \(ends.high)"))
      }
    case .text where question.completes != nil: lines.append(ShownLine(.note, Hints.ownWords))
    case .text, .number: break
    }
    if question.isLetGo {
      lines.append(ShownLine(.note, Wording.keepsLetGo))
    } else if question.isPrivate {
      lines.append(ShownLine(.note, Wording.keepsPrivate))
    }
    return lines
  }

  /// "1  First", "2  Second", numbers right-aligned.
  static func numbered(_ labels: [String]) -> [String] {
    labels.enumerated().map { number($0, of: labels.count) + $1 }
  }

  /// What stands before the label at a place, counted from 0, of so many.
  static func number(_ position: Int, of count: Int) -> String {
    let number = "\(position + 1)"
    let indent = count > 9 && number.count == 1 ? "  " : " "
    return "\(indent)\(number)  "
  }

  /// Words that Tab completes at the question.
  static func completions(for question: Question) -> [String] {
    switch question.type {
    case .choice(let choices), .several(let choices, _, _): SlashWord.all + choices.map(\.label)
    case .yesNo: SlashWord.all + ["yes", "no"]
    default: SlashWord.all
    }
  }

  private enum Hints {
    static func several(_ least: Int?, _ most: Int?) -> String {
      let bounds =
        switch (least, most) {
        case (nil, nil): ""
        case (let least?, nil): "at least \(least), "
        case (nil, let most?): "at most \(most), "
        case (let least?, let most?) where least == most: "\(least) of them, "
        case (let least?, let most?): "\(least) to \(most) of them, "
        }
      return bounds + "numbers with commas between; Enter for none"
    }
    static let ownWords = "your own words for it, or Enter to leave it at that"
    static let yesNo = "yes or no"
    static let date = "a day such as tomorrow, Friday, in a week or 2026-12-01"
    static let timeOfDay = "a time of day such as 17:30 or half past five"
    static let duration = "a length of time such as 10 minutes"
  }
}
