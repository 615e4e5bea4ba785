extension GuideParser {
  private static let directions = [
    "pause", "breathe", "set", "if", "else if", "else", "end if", "by", "finish",
    "finish for today", "help card", "forget", "add", "take", "recall", "offer again on",
    "do not offer again", "what helped",
  ]

  /// Reads a line in square brackets.
  mutating func readDirection(_ line: SourcePiece) {
    guard line.hasSuffix("]") else {
      report(
        .unknownConstruct, line.span, "The closing bracket \"]\" is missing.",
        hint: "Add it at the end. To speak a line that begins with [, write a \\ before it.",
        fixes: [.add("]", behind: line.span, "Add ]")])
      keepBlocks(line.dropping(1).text, line)
      return _ = append(.broken, line.span)
    }
    let body = line.inside
    switch body {
    case "else": return readElse(line)
    case "end if": return readEndIf(line)
    case "finish": return _ = append(.finish, line.span)
    case "finish for today": return _ = append(.finishForToday, line.span)
    case "help card": return _ = append(.helpCard, line.span)
    case "do not offer again": return _ = append(.doNotOfferAgain, line.span)
    case "what helped": return _ = append(.whatHelped, line.span)
    default: break
    }
    // The two that stand in most guides come first.
    if let expression = body.after(word: "if") { return readIf(expression, line) }
    if let assignment = body.after(word: "set") { return readSet(assignment, line) }
    if readListDirection(body, line) || body.hasPrefix("x-") { return }
    if let expression = body.after(word: "else if") {
      readElseIf(expression, line)
    } else if let expression = body.after(word: "by") {
      guard let expression = readExpression(expression, line) else {
        return armOwner = stepCount - 1
      }
      armOwner = append(.choose(by: expression, []), line.span)
    } else if let length = body.after(word: "pause") {
      readPause(length, line)
    } else if let pattern = body.after(word: "breathe") {
      readBreathing(pattern, line)
    } else {
      reportUnknown(body, line)
    }
  }

  private mutating func reportUnknown(_ body: SourcePiece, _ line: SourcePiece) {
    if reportOtherWord(body, line) { return }
    let word = String(body.text.prefix { !$0.isWhitespace })
    let near =
      NearMiss.of(body.text, among: Self.directions)
      ?? NearMiss.of(word, among: Self.directions)
    let meant: StepKind? =
      switch near {
      case "pause", "breathe": .pause(seconds: 1)
      case "help card": .helpCard
      case "what helped": .whatHelped
      case "set", "forget", "add", "take", "recall", "offer again on", "do not offer again":
        .broken
      default: nil
      }
    report(
      .unknownConstruct, body.isEmpty ? line.span : body.span,
      "There is no stage direction [\(body.text.prefix(40))].",
      hint: near.map { "Did you mean [\($0)]?" }
        ?? "To speak a line that begins with [, write a \\ before it.",
      fixes: near.map { near in
        [
          NearMiss.of(body.text, among: Self.directions) == nil
            ? .replace((body.words.first ?? body).span, with: near)
            : .replace(body.span, with: near)
        ]
      } ?? [], onWay: meant == nil)
    keepBlocks(near ?? body.text, line)
    for word in body.words where meant != nil && NameRule.isAnswerName(word.text) {
      namesOnBrokenLines.insert(word.text)
    }
    append(meant ?? .broken, line.span)
  }

  /// Reports a direction under a name it has elsewhere; false for all others.
  private mutating func reportOtherWord(_ body: SourcePiece, _ line: SourcePiece) -> Bool {
    let hint: String
    var fixes: [Fix] = []
    if let length = body.after(word: "wait") ?? body.after(word: "sleep"),
      length.seconds ?? 0 > 0
    {
      hint = "Did you mean [pause \(length.text)]?"
      fixes = [.replace(body.span, with: "pause \(length.text)")]
    } else if ["end", "stop", "exit", "quit"].contains(body.text) {
      let words = !blocks.isEmpty && body.text == "end" ? ["end if", "finish"] : ["finish"]
      hint = body.text == "end" ? "Did you mean [finish] or [end if]?" : "Did you mean [finish]?"
      fixes = words.map { .replace(body.span, with: $0) }
      if body.text == "end" { keepBlocks("end if", line) }
    } else if let name = body.after(word: "offer again"), NameRule.isAnswerName(name.text) {
      hint = "Did you mean [offer again on \(name.text)]?"
      fixes = [.replace(body.span, with: "offer again on \(name.text)")]
    } else if body.after(word: "offer again") != nil {
      hint =
        "Name a date, or an answer that is one: [offer again on look_day]\n"
        + "A guide cannot count days. Ask for the day first: > look_day: date"
    } else {
      return false
    }
    report(
      .unknownConstruct, body.span, "There is no stage direction [\(body.text.prefix(40))].",
      hint: hint, fixes: fixes)
    append(.broken, line.span)
    return true
  }

  /// Opens or closes the block a broken line was probably meant to, so that its other lines
  /// are not reported as well.
  private mutating func keepBlocks(_ words: String, _ line: SourcePiece) {
    if words == "if" || words.hasPrefix("if ") {
      blocks.append(OpenBlock(span: line.span, branchIndex: nil, isGuessed: true))
    } else if words == "end if" {
      _ = blocks.popLast()
    }
  }

  /// The expression, or nil after a report and a broken step.
  mutating func readExpression(
    _ piece: SourcePiece, _ line: SourcePiece, onWay: Bool = true
  ) -> Expression? {
    do throws(ExpressionProblem) {
      return try ExpressionParser.parse(piece)
    } catch {
      report(
        .badExpression, piece.isEmpty ? line.span : error.span, error.message, hint: error.hint,
        meant: error.meant, onWay: onWay)
      append(.broken, line.span)
      return nil
    }
  }

  // MARK: Conditions

  private mutating func readIf(_ piece: SourcePiece, _ line: SourcePiece) {
    let index = stepCount
    blocks.append(OpenBlock(span: line.span, branchIndex: nil))
    guard let expression = readExpression(piece, line) else { return }
    append(.branch(expression, otherwise: index + 1), line.span)
    blocks[blocks.count - 1].branchIndex = index
    if blocks.count == 21 {
      report(
        .tooLarge, line.span, "More than 20 conditions stand inside each other here.",
        hint: "Move the inner ones into a state of their own.")
    }
  }

  private mutating func readElseIf(_ piece: SourcePiece, _ line: SourcePiece) {
    guard beginOtherBranch(line) else { return }
    let index = stepCount
    guard let expression = readExpression(piece, line) else { return }
    append(.branch(expression, otherwise: index + 1), line.span)
    blocks[blocks.count - 1].branchIndex = index
  }

  private mutating func readElse(_ line: SourcePiece) {
    guard beginOtherBranch(line) else { return }
    blocks[blocks.count - 1].hasElse = true
  }

  /// Ends the branch before `[else]` or `[else if]`; false where none is open.
  private mutating func beginOtherBranch(_ line: SourcePiece) -> Bool {
    guard let block = blocks.last else {
      reportNothingOpen(line)
      return false
    }
    if block.hasElse {
      report(
        .unmatchedBlock, line.span, "After [else] only [end if] may follow.",
        hint: "An [if] has one [else], and it stands last. Others are [else if ...].",
        fixes: [.replace(line.span, with: "", "Delete this line")])
      append(.broken, line.span)
      return false
    }
    let jump = append(.jump(to: stepCount + 1), line.span)
    blocks[blocks.count - 1].endJumps.append(jump)
    closeBranch()
    return true
  }

  private mutating func readEndIf(_ line: SourcePiece) {
    guard !blocks.isEmpty else {
      return reportNothingOpen(line)
    }
    closeBranch()
    for jump in blocks.removeLast().endJumps { replace(jump, with: .jump(to: stepCount)) }
  }

  private mutating func reportNothingOpen(_ line: SourcePiece) {
    report(
      .unmatchedBlock, line.span, "No [if] is open here, so this line belongs to nothing.",
      hint: "Delete it, or write the [if ...] it belongs to further up.",
      fixes: [.replace(line.span, with: "", "Delete this line")])
    append(.broken, line.span)
  }

  /// Lets the open branch lead to the next step where its condition is not true.
  private mutating func closeBranch() {
    guard let index = blocks.last?.branchIndex,
      case .branch(let expression, _)? = states.last?.steps[index].kind
    else { return }
    replace(index, with: .branch(expression, otherwise: stepCount))
    blocks[blocks.count - 1].branchIndex = nil
  }

  // MARK: Time and values

  private mutating func readPause(_ piece: SourcePiece, _ line: SourcePiece) {
    if let name = piece.after(word: "for"), NameRule.isAnswerName(name.text) {
      return _ = append(.pauseFor(name.name), line.span)
    }
    guard let seconds = piece.seconds, seconds > 0 else {
      report(
        .unknownConstruct, piece.isEmpty ? line.span : piece.span, "How long is the pause?",
        hint: "Write it like this: [pause 10s] or [pause 2m]", onWay: false)
      return _ = append(.pause(seconds: 1), line.span)
    }
    append(.pause(seconds: seconds), line.span)
  }

  private mutating func readBreathing(_ piece: SourcePiece, _ line: SourcePiece) {
    let form =
      "[breathe in 4s, hold 2s, out 6s, rest 2s, 6 rounds]\nor for a time: [breathe in 4s, out 6s, for 3m]"
    var lengths: [String: Double] = [:]
    var roundCount: Int?
    var length: SourcePiece?
    for part in piece.split(separator: ",") {
      let words = part.words.map(\.text)
      if roundCount == nil, length == nil, let time = part.after(word: "for"),
        time.seconds ?? 0 > 0 || NameRule.isAnswerName(time.text)
      {
        length = time
        continue
      }
      guard words.count == 2, roundCount == nil, length == nil else {
        return reportBreathing(part.isEmpty ? line : part, line, form)
      }
      if ["rounds", "round"].contains(words[1]), let count = Int(words[0]),
        (1...200).contains(count)
      {
        roundCount = count
      } else if ["in", "hold", "out", "rest"].contains(words[0]), lengths[words[0]] == nil,
        let seconds = part.dropping(words[0].utf8.count).seconds, seconds > 0
      {
        lengths[words[0]] = seconds
      } else {
        return reportBreathing(part, line, form)
      }
    }
    guard let into = lengths["in"], let out = lengths["out"], roundCount != nil || length != nil
    else { return reportBreathing(line, line, form) }
    let round = BreathPattern(
      inSeconds: into, holdSeconds: lengths["hold"] ?? 0, outSeconds: out,
      restSeconds: lengths["rest"] ?? 0, roundCount: roundCount ?? 1)
    if let seconds = length?.seconds {
      append(.breathe(round.lasting(seconds: seconds)), line.span)
    } else if let length {
      append(.breatheFor(round, length.name), line.span)
    } else {
      append(.breathe(round), line.span)
    }
  }

  private mutating func reportBreathing(
    _ part: SourcePiece, _ line: SourcePiece, _ form: String
  ) {
    report(
      .unknownConstruct, part.span, "This breathing cannot be read.",
      hint: "Write it like this: \(form)", onWay: false)
    append(.pause(seconds: 1), line.span)
  }

  private mutating func readSet(_ piece: SourcePiece, _ line: SourcePiece) {
    guard let (name, value) = piece.cut(atFirst: " to "), NameRule.isAnswerName(name.text) else {
      report(
        .unknownConstruct, piece.isEmpty ? line.span : piece.span,
        "What is set, and to what?", hint: "Write it like this: [set word to \"calm\"]",
        onWay: false)
      namesOnBrokenLines.insert((piece.cut(atFirst: " ")?.before ?? piece).text)
      return _ = append(.broken, line.span)
    }
    guard let expression = readExpression(value, line, onWay: false) else {
      return _ = namesOnBrokenLines.insert(name.text)
    }
    append(
      .set(Expression.Name(text: name.text, span: name.span), expression), line.span)
  }
}
