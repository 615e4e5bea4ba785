extension GuideParser {
  private static let typeHint =
    "Types: text, writing, choice, several, scale 0..10, yes or no, number, duration, date, "
    + "time of day."

  /// Reads `> name: type, modifiers`.
  mutating func readAsk(_ line: SourcePiece) {
    let body = line.dropping(1)
    guard let (name, rest) = body.cut(atFirst: ":") else {
      report(
        .unknownConstruct, line.span, "This question does not say what kind of answer it takes.",
        hint: "Write it like this: > name: text\n"
          + "To speak a line that begins with >, write a \\ before it.",
        fixes: NameRule.isAnswerName(body.text)
          ? [.add(": text, optional", behind: line.span, "Ask for a line of text")] : [])
      namesOnBrokenLines.insert((body.words.first ?? body).text)
      return armOwner = append(.broken, line.span)
    }
    guard NameRule.isAnswerName(bytes: name.bytes) else {
      let isReserved = NameRule.reservedAnswers.contains(name.text)
      report(
        .badName, name.isEmpty ? line.span : name.span,
        isReserved
          ? "\"\(name.text)\" has a meaning of its own here."
          : name.isEmpty
            ? "This answer has no name."
            : "\"\(name.text)\" is not written as an answer's name is.",
        hint: isReserved
          ? "Choose another name, such as \(name.text)_answer."
          : "Use small letters, digits and \"_\", and begin with a letter.",
        fixes: isReserved
          ? [.replace(name.span, with: name.text + "_answer")]
          : NearMiss.nameFixes(name, joinedBy: "_"))
      if isReserved { namesOnBrokenLines.insert(name.text) }
      if let meant = NearMiss.name(from: name.text, joinedBy: "_") {
        namesOnBrokenLines.insert(meant)
      }
      return armOwner = append(.broken, line.span)
    }
    let parts = rest.splitAtCommas()
    guard let typePiece = parts.first, let type = readType(typePiece, line) else {
      namesOnBrokenLines.insert(name.text)
      return armOwner = append(.broken, line.span)
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
    armOwner = append(.broken, line.span)
    openAsk = ask
  }

  private mutating func readType(_ piece: SourcePiece, _ line: SourcePiece) -> AnswerType? {
    switch piece {
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
    if let ends = piece.after(word: "scale") { return readScale(ends, piece, line) }
    if let ends = piece.after(word: "number") {
      guard let (low, high) = ends.rangeEnds, let first = low.decimalNumber,
        let last = high.decimalNumber, first < last
      else {
        if reportMissingComma(piece) { return nil }
        report(
          .unknownType, ends.span, "The two ends of the numbers cannot be read.",
          hint: "Write them like this: number 1..100")
        return nil
      }
      return .number(first...last)
    }
    if reportMissingComma(piece) { return nil }
    let firstWord = piece.words.first ?? piece
    let types = [
      "text", "writing", "choice", "several", "scale", "yes or no", "number", "duration", "date",
      "time of day",
    ]
    let whole = NearMiss.of(piece.text, among: types)
    let near = whole ?? NearMiss.of(firstWord.text, among: types)
    let place = whole == nil ? firstWord.span : piece.span
    report(
      .unknownType, piece.isEmpty ? line.span : piece.span,
      piece.isEmpty
        ? "What kind of answer is this?" : "There is no type of answer \"\(piece.text)\".",
      hint: near.map { "Did you mean \"\($0)\"?" } ?? Self.typeHint,
      fixes: near.map { near in
        let ends = near == "scale" && place == piece.span ? " 0..10" : ""
        return [.replace(place, with: near + ends)]
      } ?? [])
    return nil
  }

  private mutating func readScale(
    _ ends: SourcePiece, _ type: SourcePiece, _ line: SourcePiece
  ) -> AnswerType? {
    guard let (low, high) = ends.rangeEnds, let first = low.wholeNumber,
      let last = high.wholeNumber, first < last, last <= 1_000
    else {
      if reportMissingComma(type) { return nil }
      let isBelowZero = ends.rangeEnds?.0.decimalNumber ?? 0 < 0
      let isTurned = ends.rangeEnds.map { pair in
        (pair.0.wholeNumber ?? 0) > (pair.1.wholeNumber ?? .max)
      }
      report(
        .unknownType, ends.isEmpty ? line.span : ends.span,
        isBelowZero
          ? "A scale has no numbers below 0."
          : isTurned == true
            ? "The lower end of a scale stands first."
            : "The two ends of the scale cannot be read.",
        hint: isBelowZero
          ? "Write scale 0..10, or let people type a number: number \(ends.text), whole"
          : "Write them like this: scale 0..10",
        fixes: ends.rangeEnds.map { pair in
          isTurned == true
            ? [.replace(ends.span, with: "\(pair.1.text)..\(pair.0.text)")] : []
        } ?? [])
      return nil
    }
    return .scale(first...last)
  }

  private mutating func readModifier(
    _ piece: SourcePiece, _ ask: inout Ask, _ line: SourcePiece
  ) {
    switch piece {
    case "optional": return ask.isOptional = true
    case "private": return ask.isPrivate = true
    case "let go": return ask.isLetGo = true
    case "whole": return readWhole(piece, &ask)
    default: break
    }
    if let count = piece.after(word: "at least") { return readCount(count, piece, &ask, true) }
    if let count = piece.after(word: "at most") { return readCount(count, piece, &ask, false) }
    if readEndLabels(piece, &ask) || readFor(piece, &ask) { return }
    if readWritingTime(piece, &ask) || reportModifierSlip(piece, ask) { return }
    let all = ["optional", "private", "let go", "whole", "at least", "at most", "for each"]
    let name = piece.text
    report(
      .badModifier, piece.isEmpty ? line.span : piece.span,
      piece.isEmpty
        ? "Behind the comma something is missing." : "A question cannot be \"\(name)\".",
      hint: "It can be: optional, private, let go, whole, at least 2, at most 3, 10m to 15m, "
        + "\"calm\" to \"tense\", for each answer, for answer.",
      meant: NearMiss.of(name, among: all))
  }

  private mutating func readCount(
    _ number: SourcePiece, _ piece: SourcePiece, _ ask: inout Ask, _ isLeast: Bool
  ) {
    guard case .several(let choices, let least, let most) = ask.type else {
      return report(
        .badModifier, piece.span, "Only a question of type several counts its answers.",
        hint: "Leave this away, or ask with \"several\".")
    }
    guard let count = number.wholeNumber, (1...100).contains(count) else {
      return report(.badModifier, piece.span, "How many? Write a number from 1 to 100.")
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
      let ends = piece.words
      guard ends.count == 3, "to" ~= ends[1],
        let (first, last) = piece.cut(atFirst: " to "), let low = first.seconds,
        let high = last.seconds
      else { return false }
      from = low
      to = high
    }
    guard case .writing = ask.type else {
      report(
        .badModifier, piece.span, "Only a question of type writing has a time.",
        hint: "Leave this away, or ask with \"writing\".")
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
    guard let armOwner else {
      report(
        .strayArm, line.span, "This arm belongs to no question.",
        hint: "Arms stand right below the line with >, or below [by ...]. To speak a line that "
          + "begins with *, write a \\ before it.")
      return armOwner = append(.broken, line.span)
    }
    if openAsk?.arms.count ?? chooseArmCount(armOwner) >= Self.armLimit {
      return report(.tooLarge, line.span, "A question may have \(Self.armLimit) arms.")
    }
    var body = line.dropping(1)
    var move: Move?
    let cut = body.cut(atLast: "->")
    let arrow = WrongArrow(in: body, before: cut?.before)
    if arrow != nil || cut != nil {
      if let arrow {
        report(arrow, hint: "Write -> before the name of a state.")
        move = arrow.move
      } else if let cut {
        move = readMove(cut.after, line: line)
      }
      guard move != nil else {
        if let ask = openAsk { namesOnBrokenLines.insert(ask.name) }
        openAsk = nil
        return replace(armOwner, with: .broken)
      }
      body = arrow?.before ?? cut?.before ?? body
    }
    guard !body.isEmpty else {
      return report(
        .strayArm, line.span, "Which answer leads there?",
        hint: "Write it before the arrow: * answer -> state")
    }
    // Taken away, so that the arms grow in place and are not copied each time.
    guard var ask = openAsk.take() else {
      if case .choose(let expression, let arms)? = states.last?.steps[armOwner].kind {
        readArm(body, move, of: expression, arms, owner: armOwner)
      }
      return
    }
    let problemCount = diagnostics.count
    let (keyPiece, label) = labelOfYesOrNo(body, ask.type)
    if let key = readKey(keyPiece, of: ask.type) {
      add(Arm(key: key, label: label, move: move, span: keyPiece.span), to: &ask)
    }
    if diagnostics.count > problemCount { ask.isSound = false }
    openAsk = ask
  }

  private func chooseArmCount(_ owner: Int) -> Int {
    if case .choose(_, let arms)? = states.last?.steps[owner].kind { arms.count } else { 0 }
  }

  /// Reads an arm of `[by expression]`.
  private mutating func readArm(
    _ body: SourcePiece, _ move: Move?, of expression: Expression, _ arms: [Arm], owner: Int
  ) {
    let key = rangeKey(body) ?? wordKey(body.text) ?? .id(body.text)
    if let first = arms.first(where: { $0.key == key }) {
      return report(
        .optionCoverage, body.span, "There already is an arm for \"\(body.text)\".",
        hint: "Keep one of the two.", notes: [.init("The first one stands here.", first.span)])
    }
    if move == nil {
      report(
        .strayArm, body.span, "Where does this lead?",
        hint: "Below [by ...] each arm leads somewhere: * \(body.text) -> state")
    }
    let arm = Arm(key: key, move: move, span: body.span)
    replace(owner, with: .choose(by: expression, arms + [arm]))
  }

  private mutating func add(_ arm: Arm, to ask: inout Ask) {
    if case .option(let choice) = arm.key {
      if ask.choicesFrom != nil {
        return report(
          .strayArm, arm.span, "The options come from a list, so only \"nothing\" has an arm here.",
          hint: "Look at the answer on the next line: [if \(ask.name) is known]")
      }
      // By their places: looking at a whole arm would copy it.
      if let place = ask.arms.indices.first(where: { ask.arms[$0].key.isOption(choice.id) }) {
        let first = ask.arms[place]
        return report(
          .badOptions, arm.span, "Two options have the id \"\(choice.id)\".",
          hint: "Write an id of its own before the label: * \(choice.id)-2: \(choice.label)",
          notes: [.init("The first one stands here.", first.span)],
          fixes: [.replace(arm.span, with: "\(choice.id)-2: \(choice.label)")])
      }
      switch ask.type {
      case .choice(var choices):
        // Given up first, so that the options grow in place and are not copied each time.
        ask.type = .text
        choices.append(choice)
        ask.type = .choice(choices)
      case .several(var choices, let least, let most):
        if arm.move != nil {
          return report(
            .strayArm, arm.span, "Several can be chosen here, so one alone cannot lead somewhere.",
            hint:
              "Leave out the arrow. Below the arms write [if \(ask.name) includes \"\(choice.id)\"]."
          )
        }
        ask.type = .text
        choices.append(choice)
        ask.type = .several(choices, atLeast: least, atMost: most)
      default: break
      }
      return ask.arms.append(arm)
    }
    if let first = ask.arms.first(where: { $0.key == arm.key }) {
      return report(
        .badOptions, arm.span, "There already is an arm for \"\(arm.keyText)\".",
        hint: "Keep one of the two.", notes: [.init("The first one stands here.", first.span)])
    }
    ask.arms.append(arm)
  }

  private mutating func readKey(_ body: SourcePiece, of type: AnswerType) -> Arm.Key? {
    if "nothing" ~= body { return .nothing }
    switch type {
    case .choice, .several: return optionKey(body)
    case .yesNo:
      if case .yesNo(let isYes)? = wordKey(body.text) { return .yesNo(isYes) }
      report(
        .yesNoCoverage, body.span, "The answers to this question are yes, no and nothing.",
        hint: "For other answers, ask with \"choice\".",
        meant: NearMiss.of(body.text, among: ["yes", "no", "nothing"]))
    case .scale, .number:
      if let key = rangeKey(body) { return key }
      report(
        .rangeCoverage, body.span, "Here the arms are numbers, ranges such as 0..3, and nothing.",
        hint: "To offer words, ask with \"choice\".")
    case .text, .writing, .duration, .date, .timeOfDay:
      report(
        .strayArm, body.span, "People answer this in their own words, so no answer can stand here.",
        hint: "To offer answers, ask with \"choice\". The one arm here is: * nothing -> state")
    }
    return nil
  }

  private mutating func optionKey(_ body: SourcePiece) -> Arm.Key? {
    var label = body
    let id: String
    if let (before, after) = body.cut(atFirst: ":"), NameRule.isOptionID(bytes: before.bytes) {
      guard !after.isEmpty else {
        report(.badOptions, body.span, "Behind \"\(before.text):\" the words to show are missing.")
        return nil
      }
      id = before.text
      label = after
    } else {
      id = NameRule.optionID(fromLabel: body.unescaped)
    }
    guard NameRule.isOptionID(id), id != "nothing" else {
      report(
        .badOptions, body.span,
        id == "nothing"
          ? "\"nothing\" has a meaning of its own, so no option can have it as its id."
          : "No id can be made from these words.",
        hint: "Write one before the label: * id: \(label.text)")
      return nil
    }
    if let brace = label.openBrace {
      report(
        .unmatchedBrace, brace.span, "Braces in an option are shown as they stand.",
        hint: "Say the answer in a line above the question. To show a brace, write \\{ or \\}",
        onWay: false)
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
