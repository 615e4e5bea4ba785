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
  /// How long a writing takes is no part of what is written down.
  var recordedType: AnswerType { ask.timeSlot == nil ? type : ask.type }
  /// Whether the answer, or what can be chosen, is private.
  var isPrivate: Bool { ask.isPrivate || particulars?.isPrivate ?? false }
  /// Whether its answer is never written down.
  var isUnwritten: Bool { isPrivate || ask.isLetGo }

  var question: Question {
    Question(
      name: name, guideID: ask.guideID, text: words.text,
      type: particulars?.completing == nil ? type : .text,
      isOptional: ask.isOptional, isPrivate: isPrivate, isLetGo: ask.isLetGo,
      isFromList: ask.listSlot != nil, rareParts: rareParts)
  }

  private var rareParts: RareParts? {
    guard let completes = particulars?.completing?.openChoice else { return ask.rareParts }
    return RareParts(
      endLabels: ask.rareParts?.endLabels, yesNoWords: ask.rareParts?.yesNoWords,
      completes: completes)
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
  /// Whether what can be chosen, or rated, is private.
  let isPrivate: Bool

  init(
    name: String, slot: Int, type: AnswerType, completing: AnswerValue? = nil,
    isPrivate: Bool = false
  ) {
    self.name = name
    self.slot = slot
    self.type = type
    self.completing = completing
    self.isPrivate = isPrivate
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

  /// The same with these words in place of the first label that was open.
  func completed(with words: String?) -> AnswerValue {
    switch self {
    case .option(let choice): return .option(choice.saying(words))
    case .several(var choices):
      if let index = choices.firstIndex(where: \.takesWords) {
        choices[index] = choices[index].saying(words)
      }
      return .several(choices)
    case .text, .number, .yesNo, .duration, .date, .time: return self
    }
  }
}

extension Choice {
  /// The option with the person's words as its label; without words, its own without the line.
  func saying(_ words: String?) -> Choice {
    var words = words ?? ""
    // A line to be filled in is no words; with one the label would stay open for ever.
    if words.hasSuffix("__") { while words.last == "_" || words.last == " " { words.removeLast() } }
    if words.isEmpty { words = labelWithoutLine }
    return Choice(id: id, label: words.isEmpty ? id : words)
  }
}
