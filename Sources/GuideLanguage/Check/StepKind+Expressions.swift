extension StepKind {
  /// Every expression written in the step, in the order of the file.
  var writtenExpressions: [Expression] {
    switch self {
    case .say(let template, _): template.expressions
    case .rotate(let lines, _, _): lines.flatMap(\.expressions)
    case .choose(let expression, _), .branch(let expression, _), .set(_, let expression),
      .add(let expression, _), .take(let expression, _):
      [expression]
    case .offerAgain(let offer): offer.expressions
    case .ask, .pause, .pauseFor, .breathe, .breatheFor, .forget, .recall, .doNotOfferAgain,
      .helpCard, .whatHelped, .jump, .move, .finish, .finishForToday, .broken:
      []
    }
  }

  /// Whether the step only speaks.
  var isSpeech: Bool {
    switch self {
    case .say, .rotate: true
    default: false
    }
  }

  /// Whether the step, or an answer to it, calls another guide.
  var callsGuide: Bool {
    func isCall(_ move: Move) -> Bool { if case .call = move.target { true } else { false } }
    return switch self {
    case .move(let move): isCall(move)
    case .ask(let ask): ask.arms.compactMap(\.move).contains(where: isCall)
    case .choose(_, let arms): arms.compactMap(\.move).contains(where: isCall)
    default: false
    }
  }
}

extension CheckedGuide {
  /// Every word of its expressions: names with the parts before and behind their points too.
  package var wordsOfExpressions: Set<String> {
    var words: Set<String> = []
    for expression in states.flatMap(\.steps).flatMap(\.kind.writtenExpressions) {
      let text = expression.plainText
      words.formUnion(
        text.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }.map(String.init))
    }
    return words
  }
}
