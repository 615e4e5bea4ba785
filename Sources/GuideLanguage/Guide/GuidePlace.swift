/// A state of a guide, or an arm of one of its questions: what a conversation can come by.
package struct GuidePlace: Sendable {
  /// The state's name; for an arm `state: answer = arm`.
  package let name: String
  /// The state it is, or in which it stands.
  package let state: String
  /// The answer that takes the arm, in words; nil for a state.
  package let answer: String?
  private let span: SourceSpan

  package var isArm: Bool { answer != nil }

  /// That no example comes by.
  package var untested: Diagnostic {
    guard let answer else {
      return Diagnostic(
        .untested, span, "No example comes to the state \"\(state)\".",
        hint: "Add an example that leads there.")
    }
    return Diagnostic(
      .untested, span, "No example takes this arm.", hint: "Add an example in which \(answer).")
  }

  /// The name of an arm among the places of its guide.
  package static func armName(_ state: String, _ answer: String, _ arm: Arm) -> String {
    "\(state): \(answer) = \(arm.keyText)"
  }

  /// Everything a conversation can come by, in the order of the file.
  ///
  /// The arms of a question of type several lead nowhere and are left out.
  package static func all(of guide: CheckedGuide) -> [GuidePlace] {
    guide.states.flatMap { state in
      [GuidePlace(name: state.name, state: state.name, answer: nil, span: state.span)]
        + state.steps.flatMap { step -> [GuidePlace] in
          switch step.kind {
          case .ask(let ask):
            if case .several = ask.type { return [] }
            return ask.arms.map { GuidePlace($0, of: ask.name, in: state) }
          case .choose(let expression, let arms):
            let name = expression.names.first?.text ?? ""
            return arms.map { GuidePlace($0, of: name, in: state) }
          default: return []
          }
        }
    }
  }

  private init(name: String, state: String, answer: String?, span: SourceSpan) {
    self.name = name
    self.state = state
    self.answer = answer
    self.span = span
  }

  private init(_ arm: Arm, of answer: String, in state: GuideState) {
    let words =
      switch arm.key {
      case .nothing: "nothing is answered to \"\(answer)\": > alone on a line"
      case .range(let range) where range.lowerBound < range.upperBound:
        "\"\(answer)\" is between \(range.lowerBound) and \(range.upperBound)"
      default: "\"\(answer)\" is \(arm.keyText)"
      }
    self.init(
      name: Self.armName(state.name, answer, arm), state: state.name, answer: words,
      span: arm.span)
  }
}
