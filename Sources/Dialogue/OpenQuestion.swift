/// A question that waits for its answer, with the words it was asked in.
struct OpenQuestion: Sendable {
  let ask: PreparedAsk
  let text: String
  /// The words without what is private, for the record.
  let recordedText: String

  var question: Question {
    Question(
      name: ask.name, guideID: ask.guideID, text: text, type: ask.type,
      isOptional: ask.isOptional, isPrivate: ask.isPrivate, isLetGo: ask.isLetGo)
  }
}
