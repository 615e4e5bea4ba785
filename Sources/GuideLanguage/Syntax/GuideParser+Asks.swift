extension GuideParser {
  private static let typeHint =
    "Types: text, writing, choice, several, scale 0..10, yes or no, number, duration, date, "
    + "time of day."

  /// Reads `> name: type, modifiers`.
  mutating func readAsk(_ line: SourcePiece) {
    let body = line.dropping(1)
    guard let (name, rest) = body.cut(atFirst: ":") else {
      report(
        .unknownConstruct, line.span, "A question looks like this: > name: text",
        hint: "To speak a line that begins with >, write a \\ before it.")
      return _ = append(.broken, line.span)
    }
    guard NameRule.isAnswerName(name.text) else {
      let isReserved = NameRule.reservedAnswers.contains(name.text)
      report(
        .badName, name.isEmpty ? line.span : name.span,
        isReserved
          ? "\"\(name.text)\" has a meaning of its own." : "This is not a name for an answer.",
        hint: "Names have small letters, digits and \"_\", and begin with a letter.")
      return _ = append(.broken, line.span)
    }
    let parts = rest.split(separator: ",")
    guard let typePiece = parts.first, let type = readType(typePiece, line) else {
      return _ = append(.broken, line.span)
    }
    var ask = Ask(name: name.text, type: type, nameSpan: name.span, typeSpan: typePiece.span)
    if let list = typePiece.after(word: "choice from") { ask.choicesFrom = list.name }
    let problemCount = diagnostics.count
    for part in parts.dropFirst() { readModifier(part, &ask, line) }
    if ask.isPrivate, ask.isLetGo {
      report(
        .badModifier, typePiece.span, "A question is private or let go, not both.",
        hint: "What is let go is private anyway.")
    }
    ask.isSound = diagnostics.count == problemCount
    armOwner = append(.ask(ask), line.span)
  }

  private mutating func readType(_ piece: SourcePiece, _ line: SourcePiece) -> AnswerType? {
    switch piece.text {
    case "text": return .text
    case "writing": return .writing(from: nil, to: nil)
    case "choice": return .choice([])
    case "several": return .several([], atLeast: nil, atMost: nil)
    case "yes or no": return .yesNo
    case "number": return .number(nil)
    case "duration": return .duration
    case "date": return .date
    case "time of day": return .timeOfDay
    default: break
    }
    if let list = piece.after(word: "choice from"), NameRule.isAnswerName(list.text) {
      return .choice([])
    }
    if let ends = piece.after(word: "scale") { return readScale(ends, line) }
    if let ends = piece.after(word: "number") {
      guard let (low, high) = ends.rangeEnds, let first = low.decimalNumber,
        let last = high.decimalNumber, first < last
      else {
        report(
          .unknownType, ends.span, "The two ends of the numbers cannot be read.",
          hint: "Write them like this: number 1..100")
        return nil
      }
      return .number(first...last)
    }
    let firstWord = String(piece.text.prefix { !$0.isWhitespace })
    let types = [
      "text", "writing", "choice", "several", "scale", "yes or no", "number", "date",
      "time of day",
    ]
    report(
      .unknownType, piece.isEmpty ? line.span : piece.span,
      piece.isEmpty ? "What kind of answer?" : "There is no type \"\(piece.text)\".",
      hint: NearMiss.hint(
        for: firstWord, among: types + ["duration"], otherwise: Self.typeHint))
    return nil
  }

  private mutating func readScale(_ ends: SourcePiece, _ line: SourcePiece) -> AnswerType? {
    guard let (low, high) = ends.rangeEnds, let first = low.wholeNumber,
      let last = high.wholeNumber, first < last, last <= 1_000
    else {
      report(
        .unknownType, ends.isEmpty ? line.span : ends.span,
        "The two ends of the scale cannot be read.", hint: "Write them like this: scale 0..10")
      return nil
    }
    return .scale(first...last)
  }

  private mutating func readModifier(
    _ piece: SourcePiece, _ ask: inout Ask, _ line: SourcePiece
  ) {
    switch piece.text {
    case "optional": return ask.isOptional = true
    case "private": return ask.isPrivate = true
    case "let go": return ask.isLetGo = true
    case "whole": return readWhole(piece, &ask)
    default: break
    }
    if let count = piece.after(word: "at least") { return readCount(count, piece, &ask, true) }
    if let count = piece.after(word: "at most") { return readCount(count, piece, &ask, false) }
    if readEndLabels(piece, &ask) || readFor(piece, &ask) { return }
    if readWritingTime(piece, &ask) { return }
    let all = ["optional", "private", "let go", "whole", "at least", "at most", "for each"]
    let name = piece.text
    report(
      .badModifier, piece.isEmpty ? line.span : piece.span,
      piece.isEmpty ? "After the comma something is missing." : "There is no modifier \"\(name)\".",
      hint: NearMiss.hint(
        for: name, among: all,
        otherwise:
          "Modifiers: optional, private, let go, whole, at least 2, at most 3, 10m to 15m, "
          + "\"calm\" to \"tense\", for each answer, for answer."))
  }

  private mutating func readCount(
    _ number: SourcePiece, _ piece: SourcePiece, _ ask: inout Ask, _ isLeast: Bool
  ) {
    guard case .several(let choices, let least, let most) = ask.type else {
      return report(
        .badModifier, piece.span, "Only a question of type several counts its answers.")
    }
    guard let count = number.wholeNumber, (1...100).contains(count) else {
      return report(.badModifier, piece.span, "How many? Here a number from 1 is needed.")
    }
    ask.type = .several(
      choices, atLeast: isLeast ? count : least, atMost: isLeast ? most : count)
    if case .several(_, let low?, let high?) = ask.type, low > high {
      report(.badModifier, piece.span, "At least \(low) and at most \(high) cannot both hold.")
    }
  }

  private mutating func readWritingTime(_ piece: SourcePiece, _ ask: inout Ask) -> Bool {
    var from = piece.seconds
    var to: Double?
    if from == nil {
      let ends = piece.text.split(whereSeparator: \.isWhitespace)
      guard ends.count == 3, ends[1] == "to",
        let (first, last) = piece.cut(atFirst: " to "), let low = first.seconds,
        let high = last.seconds
      else { return false }
      from = low
      to = high
    }
    guard case .writing = ask.type else {
      report(.badModifier, piece.span, "Only a question of type writing has a time.")
      return true
    }
    if let from, let to, from >= to {
      report(.badModifier, piece.span, "The first time must be shorter than the second.")
    }
    ask.type = .writing(from: from, to: to)
    return true
  }

  // MARK: Arms

  /// Reads `* key: label -> target`.
  mutating func readArm(_ line: SourcePiece) {
    guard let armOwner, let owner = states.last?.steps[armOwner].kind else {
      return report(
        .strayArm, line.span, "This arm belongs to no question.",
        hint: "Arms stand right below the line with >, or below [by ...].")
    }
    if owner.armCount >= Self.armLimit {
      return report(.tooLarge, line.span, "A question may have \(Self.armLimit) arms.")
    }
    var body = line.dropping(1)
    var move: Move?
    if let (before, after) = body.cut(atLast: "->") {
      guard let target = readMove(after, line: line) else {
        return replace(armOwner, with: .broken)
      }
      body = before
      move = target
    }
    guard !body.isEmpty else {
      return report(.strayArm, line.span, "Which answer leads there?")
    }
    switch owner {
    case .ask(var ask):
      let problemCount = diagnostics.count
      let (body, label) = labelOfYesOrNo(body, ask.type)
      if let key = readKey(body, of: ask.type) {
        add(Arm(key: key, label: label, move: move, span: body.span), to: &ask)
      }
      if diagnostics.count > problemCount { ask.isSound = false }
      replace(armOwner, with: .ask(ask))
    case .choose(let expression, let arms):
      let key = rangeKey(body) ?? wordKey(body.text) ?? .id(body.text)
      if arms.contains(where: { $0.key == key }) {
        return report(.optionCoverage, body.span, "\"\(body.text)\" stands here twice.")
      }
      guard let move else {
        return report(
          .strayArm, body.span, "An arm of [by ...] leads somewhere: * \(body.text) -> state")
      }
      replace(
        armOwner,
        with: .choose(by: expression, arms + [Arm(key: key, move: move, span: body.span)]))
    default: break
    }
  }

  private mutating func add(_ arm: Arm, to ask: inout Ask) {
    if ask.arms.contains(where: { $0.key == arm.key }) {
      report(
        .badOptions, arm.span, "\"\(arm.keyText)\" stands here twice.", hint: "Keep one of them.")
      return
    }
    if case .option(let choice) = arm.key {
      if ask.choicesFrom != nil {
        return report(
          .strayArm, arm.span, "The options come from a list, so only \"nothing\" has an arm here.",
          hint: "Look at the answer on the next line: [if \(ask.name) is known]")
      }
      if ask.arms.contains(where: { $0.keyText == choice.id }) {
        return report(
          .badOptions, arm.span, "Two options have the id \"\(choice.id)\".",
          hint: "Write an id of its own before the label: * id: Label")
      }
      switch ask.type {
      case .choice(let choices): ask.type = .choice(choices + [choice])
      case .several(let choices, let least, let most):
        if arm.move != nil {
          return report(
            .strayArm, arm.span, "Of several answers none can lead somewhere by itself.",
            hint: "Ask, then write [if \(ask.name) includes \"\(choice.id)\"].")
        }
        ask.type = .several(choices + [choice], atLeast: least, atMost: most)
      default: break
      }
    }
    ask.arms.append(arm)
  }

  private mutating func readKey(_ body: SourcePiece, of type: AnswerType) -> Arm.Key? {
    if body.text == "nothing" { return .nothing }
    switch type {
    case .choice, .several: return optionKey(body)
    case .yesNo:
      if case .yesNo(let isYes)? = wordKey(body.text) { return .yesNo(isYes) }
      report(
        .yesNoCoverage, body.span, "Here the arms are yes, no and nothing.",
        hint: NearMiss.hint(for: body.text, among: ["yes", "no", "nothing"]))
    case .scale, .number:
      if let key = rangeKey(body) { return key }
      report(
        .rangeCoverage, body.span, "Here the arms are numbers, ranges such as 0..3, and nothing.")
    case .text, .writing, .duration, .date, .timeOfDay:
      report(
        .strayArm, body.span, "This question has one arm only: * nothing -> state",
        hint: "To offer answers, ask with \"choice\".")
    }
    return nil
  }

  private mutating func optionKey(_ body: SourcePiece) -> Arm.Key? {
    var label = body
    var id = NameRule.optionID(fromLabel: body.unescaped)
    if let (before, after) = body.cut(atFirst: ":"), NameRule.isOptionID(before.text) {
      guard !after.isEmpty else {
        report(.badOptions, body.span, "After \"\(before.text):\" the words to show are missing.")
        return nil
      }
      id = before.text
      label = after
    }
    guard NameRule.isOptionID(id), id != "nothing" else {
      report(
        .badOptions, body.span,
        id == "nothing"
          ? "\"nothing\" is no id for an option." : "An id cannot be made from these words.",
        hint: "Write one before the label: * id: \(label.text)")
      return nil
    }
    return .option(Choice(id: id, label: label.unescaped))
  }

  private func wordKey(_ text: String) -> Arm.Key? {
    switch text {
    case "nothing": .nothing
    case "yes": .yesNo(true)
    case "no": .yesNo(false)
    default: nil
    }
  }

  private func rangeKey(_ body: SourcePiece) -> Arm.Key? {
    if let number = body.wholeNumber { return .range(number...number) }
    guard let (low, high) = body.rangeEnds, let first = low.wholeNumber,
      let last = high.wholeNumber, first <= last
    else { return nil }
    return .range(first...last)
  }
}

extension StepKind {
  fileprivate var armCount: Int {
    switch self {
    case .ask(let ask): ask.arms.count
    case .choose(_, let arms): arms.count
    default: 0
    }
  }
}
