import GuideLanguage

/// A question that waits for its answer, with the words it was asked in.
struct OpenQuestion: Sendable {
  let ask: PreparedAsk
  let words: Paragraph
  /// What is otherwise this time than the guide has it; nil for most questions.
  var particulars: Particulars?

  var name: String { particulars?.name ?? ask.name }
  var slot: Int { particulars?.slot ?? ask.slot }
  var type: AnswerType { particulars?.type ?? ask.type }

  var question: Question {
    Question(
      name: name, guideID: ask.guideID, text: words.text,
      type: particulars?.completing == nil ? type : .text,
      isOptional: ask.isOptional, isPrivate: ask.isPrivate, isLetGo: ask.isLetGo,
      endLabels: ask.endLabels, yesNoWords: ask.yesNoWords,
      completes: particulars?.completing?.openChoice)
  }
}

/// What depends on earlier answers in a question: for which option it is asked, what can be
/// chosen, how long it takes; and an option that waits for the person's own words.
final class Particulars: Sendable {
  let name: String
  let slot: Int
  let type: AnswerType
  /// The answer chosen, in which the label of one option is still to be filled in.
  let completing: AnswerValue?

  init(name: String, slot: Int, type: AnswerType, completing: AnswerValue? = nil) {
    self.name = name
    self.slot = slot
    self.type = type
    self.completing = completing
  }
}

extension AnswerValue {
  /// The chosen option that waits for the person's own words.
  var openChoice: Choice? {
    switch self {
    case .option(let choice): choice.takesWords ? choice : nil
    case .several(let choices): choices.first(where: \.takesWords)
    case .text, .number, .yesNo, .duration, .date, .time: nil
    }
  }

  /// The same with these words in place of the label that was open.
  func completed(with words: String) -> AnswerValue {
    func complete(_ choice: Choice) -> Choice {
      choice.takesWords ? Choice(id: choice.id, label: words) : choice
    }
    return switch self {
    case .option(let choice): .option(complete(choice))
    case .several(let choices): .several(choices.map(complete))
    case .text, .number, .yesNo, .duration, .date, .time: self
    }
  }
}
