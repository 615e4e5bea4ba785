/// A question that waits for its answer, with the words it was asked in.
struct OpenQuestion: Sendable {
  let ask: PreparedAsk
  let words: Paragraph

  var question: Question {
    Question(
      name: ask.name, guideID: ask.guideID, text: words.text, type: ask.type,
      isOptional: ask.isOptional, isPrivate: ask.isPrivate, isLetGo: ask.isLetGo)
  }
}
