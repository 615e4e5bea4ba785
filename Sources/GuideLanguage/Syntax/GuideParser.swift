/// Reads a guide line by line; every line becomes one node, and a line that cannot be
/// read is reported and left behind.
struct GuideParser {
  struct OpenBlock {
    let span: SourceSpan
    var branchIndex: Int?
    var hasElse = false
    /// Whether only a broken line seems to open it.
    var isGuessed = false
    var endJumps: [Int] = []
  }

  // Bounds that keep checking fast; far above any guide a person would write.
  static let stateLimit = 1_000
  static let stepLimit = 5_000
  static let armLimit = 60
  static let exampleLimit = 500
  static let diagnosticLimit = 200

  private enum Section { case header, states, examples }

  var header = HeaderParser()
  var states: [GuideState] = []
  var examples: [GuideExample] = []
  var diagnostics: [Diagnostic] = []
  var blocks: [OpenBlock] = []
  /// The step of the current state to which an arm on the next line would belong.
  var armOwner: Int?
  /// The question whose arms are being read; its step is broken until they are.
  var openAsk: Ask?
  private var section = Section.header
  private var sawBlank = false
  private var rotationCount = 0
  private var canExtendRotation = false
  /// The first state of each name.
  private(set) var stateIndexByName: [String: Int] = [:]
  private var stepTotal = 0
  private var isFull = false
  /// Over every line that is no comment, blanks at both ends left out.
  private(set) var textHash = FNV1a64()
  private var lastSpan = SourceSpan(line: 1, column: 1, length: 1)
  /// The last line of the current state that is neither empty nor a comment.
  private var lastStateLine: SourceSpan?
  /// Whether a line could not be read that may lead somewhere, or be a state or a question.
  var hidesWays = false
  /// Names of answers on lines that could not be read; nothing is said about these.
  var namesOnBrokenLines: Set<String> = []
  /// The names in square brackets inside spoken words, with the places of their brackets.
  private(set) var bracketedNames: [Expression.Name] = []

  mutating func read(_ lines: [SourceLine]) {
    for line in lines {
      if isFull { break }
      let piece = line.piece.trimmed
      if diagnostics.count + header.diagnostics.count > Self.diagnosticLimit {
        reportTooMany(piece.span)
        break
      }
      if piece.isEmpty {
        sawBlank = true
        canExtendRotation = false
        continue
      }
      if lastSpan.line == 1, header.header.title.isEmpty { lastSpan = piece.span }
      if piece.firstByte == UInt8(ascii: "/"), piece.hasPrefix("//") { continue }
      textHash.combine(line: piece.bytes)
      read(piece)
    }
    if isFull { return closeAsk() }
    closeState()
    header.reportMissing(at: lastSpan)
    if states.isEmpty, !header.hasStrayLines, !header.header.title.isEmpty {
      report(
        .stateStops, lastSpan, "This guide has no state, so it says nothing.",
        hint: "Add \"## start\" and, below it, what the guide says.")
    }
  }

  private mutating func read(_ piece: SourcePiece) {
    if piece.firstByte == UInt8(ascii: "="), piece.hasPrefix("=="), !piece.hasPrefix("==>") {
      closeState()
      section = .examples
      return beginExample(piece)
    }
    switch section {
    case .header where !piece.hasPrefix("##"): header.read(piece)
    case .header, .states: readStateLine(piece)
    case .examples: readExampleLine(piece)
    }
  }

  /// Reports a problem; `onWay` tells whether the line may have led somewhere, been a state or
  /// asked something, so that nothing sure can be said of the ways through the guide.
  mutating func report(
    _ code: DiagnosticCode, _ span: SourceSpan, _ message: String, hint: String? = nil,
    meant: String? = nil, notes: [Diagnostic.Note] = [], fixes: [Fix] = [], onWay: Bool = true
  ) {
    hidesWays = hidesWays || onWay && section != .examples
    diagnostics.append(
      Diagnostic(code, span, message, hint: hint, meant: meant, notes: notes, fixes: fixes))
  }

  // MARK: States

  private mutating func readStateLine(_ piece: SourcePiece) {
    if piece.firstByte == UInt8(ascii: "#") { return beginState(piece) }
    defer { lastStateLine = piece.span }
    let extendsRotation = canExtendRotation
    canExtendRotation = false
    let first = piece.firstByte
    if first == UInt8(ascii: "*") { return readArm(piece) }
    closeAsk()
    switch first {
    case UInt8(ascii: ">"): readAsk(piece)
    case UInt8(ascii: "|"): readAlternative(piece, extending: extendsRotation)
    case UInt8(ascii: "["): readDirection(piece)
    case UInt8(ascii: "-") where piece.hasPrefix("->"):
      if let move = readMove(piece.dropping(2), line: piece) {
        append(.move(move), piece.span)
      } else {
        append(.broken, piece.span)
      }
    case UInt8(ascii: "-"), UInt8(ascii: "="), 0xE2:
      if !readWrongArrow(piece) { readSpeech(piece) }
    default: readSpeech(piece)
    }
  }

  /// Puts the question whose arms were read into its step.
  private mutating func closeAsk() {
    guard let owner = armOwner else { return }
    armOwner = nil
    if let ask = openAsk.take() { replace(owner, with: .ask(ask)) }
  }

  private mutating func beginState(_ piece: SourcePiece) {
    closeState()
    section = .states
    sawBlank = false
    rotationCount = 0
    guard piece.hasPrefix("##"), !piece.hasPrefix("###") else {
      return report(
        .unknownConstruct, piece.span, "A state begins with two marks: ## name",
        hint: "To speak a line that begins with #, write a \\ before it.",
        fixes: [.replace(piece.span, with: "## " + piece.text.drop { "# \t".contains($0) })])
    }
    var name = piece.dropping(2)
    var former: [String] = []
    if let (before, after) = name.cut(atFirst: "(") {
      name = before
      guard let list = after.with(after.bytes.dropLast()).after(word: "was"),
        after.hasSuffix(")"),
        list.split(separator: ",").allSatisfy({ NameRule.isStateName($0.text) })
      else {
        return addState(
          name, [], problem: (after.isEmpty ? piece : after).span,
          "Behind a state's name only its old names may stand: (was old-name)")
      }
      former = list.split(separator: ",").map(\.text)
    }
    if name.text == "return" {
      return addState(
        name, former, problem: name.span, "\"return\" has a meaning of its own.",
        "Choose another name for this state.")
    }
    guard NameRule.isStateName(name.text) else {
      return addState(
        name, former, problem: name.isEmpty ? piece.span : name.span,
        name.isEmpty
          ? "This state has no name." : "\"\(name.text)\" is not written as a state's name is.",
        "Use small letters, digits and \"-\", and begin with a letter.",
        fixes: NearMiss.nameFixes(name, joinedBy: "-"))
    }
    addState(name, former)
  }

  private mutating func addState(
    _ name: SourcePiece, _ former: [String], problem: SourceSpan? = nil, _ message: String = "",
    _ hint: String? = nil, fixes: [Fix] = []
  ) {
    if let problem { report(.badName, problem, message, hint: hint, fixes: fixes) }
    let text = name.text
    if let first = stateIndexByName[text] {
      report(
        .repeatedState, name.span, "There already is a state \"\(text)\".",
        hint: "Give one of the two another name.",
        notes: [.init("The first one stands here.", states[first].span)],
        fixes: [.replace(name.span, with: text + "-2")])
    } else {
      stateIndexByName[text] = states.count
    }
    if states.count == Self.stateLimit { reportFull(name.span) }
    states.append(
      GuideState(
        name: text, formerNames: former, span: name.isEmpty ? problem ?? name.span : name.span)
    )
  }

  /// Says once that there is more than a guide may have, and stops reading.
  private mutating func reportFull(_ span: SourceSpan) {
    isFull = true
    report(
      .tooLarge, span, "This guide is larger than any conversation needs.",
      hint: "Cut it into several guides that call each other.")
  }

  /// Says that so much cannot be read that the rest is left alone.
  private mutating func reportTooMany(_ span: SourceSpan) {
    isFull = true
    report(
      .tooLarge, span, "So much cannot be read that reading stops here.",
      hint: "Mend what stands above first. Is this file a guide?")
  }

  private mutating func closeState() {
    closeAsk()
    for block in blocks where !block.isGuessed {
      report(
        .unmatchedBlock, block.span, "This [if] is never closed.",
        hint: "Write [end if] below the lines that belong to it.",
        fixes: [endOfBlock(block)])
    }
    blocks = []
    lastStateLine = nil
    canExtendRotation = false
  }

  /// Closes a block at the end of its state, before a way that stands there at the end.
  private func endOfBlock(_ block: OpenBlock) -> Fix {
    let title = "Add [end if]"
    let steps = states.last?.steps ?? []
    if let last = steps.last, steps.count > 1, last.span == lastStateLine,
      steps[steps.count - 2].span != block.span
    {
      switch last.kind {
      case .move, .finish, .finishForToday: return .add("[end if]\n", before: last.span, title)
      default: break
      }
    }
    return .add("\n[end if]", behind: lastStateLine ?? block.span, title)
  }

  /// Adds a step to the current state and gives its index.
  @discardableResult
  mutating func append(_ kind: StepKind, _ span: SourceSpan) -> Int {
    guard !states.isEmpty else { return 0 }
    let last = states.count - 1
    stepTotal += 1
    if stepTotal == Self.stepLimit { reportFull(span) }
    states[last].steps.append(Step(kind: kind, span: span))
    return states[last].steps.count - 1
  }

  mutating func replace(_ index: Int, with kind: StepKind) {
    guard !states.isEmpty, states[states.count - 1].steps.indices.contains(index) else { return }
    states[states.count - 1].steps[index].kind = kind
  }

  var stepCount: Int { states.last?.steps.count ?? 0 }

  // MARK: Speech

  private mutating func readSpeech(_ piece: SourcePiece) {
    let isMarked = piece.firstByte == UInt8(ascii: "\\") && !piece.beginsWithEscapedBrace
    let words = isMarked ? piece.untrimmed(dropping: 1) : piece
    guard let template = readTemplate(words) else { return _ = append(.broken, piece.span) }
    if piece.firstByte == UInt8(ascii: "\\") {
      // Whoever writes \[ at the beginning means it.
      bracketedNames.removeAll { $0.span.line == piece.line }
    }
    append(.say(template, startsParagraph: sawBlank), piece.span)
    sawBlank = false
  }

  private mutating func readAlternative(_ piece: SourcePiece, extending: Bool) {
    let words = piece.dropping(1)
    guard !words.isEmpty else {
      report(
        .unknownConstruct, piece.span, "Behind \"|\" the words to speak are missing.",
        onWay: false)
      return _ = append(.broken, piece.span)
    }
    guard let template = readTemplate(words) else { return _ = append(.broken, piece.span) }
    canExtendRotation = true
    if extending, let last = states.last?.steps.last,
      case .rotate(let lines, let group, let startsParagraph) = last.kind
    {
      if lines.count == Self.armLimit {
        report(.tooLarge, piece.span, "A group may have \(Self.armLimit) lines.")
      }
      guard lines.count < Self.armLimit else { return }
      replace(
        stepCount - 1,
        with: .rotate(lines + [template], group: group, startsParagraph: startsParagraph))
      return
    }
    append(.rotate([template], group: rotationCount, startsParagraph: sawBlank), piece.span)
    rotationCount += 1
    sawBlank = false
  }

  /// Cuts spoken words at their `{expr}`s; nil, and a report, where the braces do not match.
  private mutating func readTemplate(_ piece: SourcePiece) -> Template? {
    if !piece.bytes.contains(where: \.mattersInSpeech) {
      return Template(parts: [.words(piece.text)])
    }
    if let name = piece.bracketedName { bracketedNames.append(name) }
    var parts: [Template.Part] = []
    var rest = piece
    while let (before, after) = rest.untrimmedCut(atFirst: "{") {
      if !before.isEmpty { parts.append(.words(before.spoken)) }
      guard let (inside, behind) = after.untrimmedCut(atFirst: "}") else {
        let brace = piece.with(piece.bytes[(after.bytes.startIndex - 1)...])
        let name = after.bytes.prefix { NameRule.isSmallLetter($0) || $0 == UInt8(ascii: "_") }
        report(
          .unmatchedBrace, brace.span, "The closing brace \"}\" is missing.",
          hint: "Write it behind the name. To speak a brace, write \\{",
          fixes: name.isEmpty
            ? [.add("\\", before: brace.span, "Write \\{")]
            : [.add("}", behind: after.with(name).span, "Add }")], onWay: false)
        return nil
      }
      do throws(ExpressionProblem) {
        parts.append(.value(try ExpressionParser.parse(inside.trimmed)))
      } catch {
        report(
          .badExpression, error.span, error.message,
          hint: error.hint ?? "To speak a brace, write \\{", meant: error.meant, onWay: false)
        return nil
      }
      rest = behind
    }
    if let (before, _) = rest.untrimmedCut(atFirst: "}") {
      let brace = rest.with(rest.bytes[before.bytes.endIndex...].prefix(1))
      report(
        .unmatchedBrace, brace.span, "No brace was opened before this one.",
        hint: "To speak a brace, write \\}",
        fixes: [.add("\\", before: brace.span, "Write \\}")], onWay: false)
      return nil
    }
    if !rest.isEmpty { parts.append(.words(rest.spoken)) }
    return Template(parts: parts)
  }

  // MARK: Moves

  mutating func readMove(_ piece: SourcePiece, line: SourcePiece) -> Move? {
    if let move = MoveParser.parse(piece) { return move }
    let small = piece.text.lowercased()
    if NameRule.isStateName(small) {
      report(
        .unknownConstruct, piece.span, "Names are written in small letters.", hint: nil,
        meant: small)
      return nil
    }
    report(
      .unknownConstruct, piece.isEmpty ? line.span : piece.span, "This does not say where to go.",
      hint: "Write -> state, or -> guide and back, or -> return")
    return nil
  }
}

extension SourcePiece {
  /// Spoken words: only braces, brackets and backslashes are escaped inside a line.
  fileprivate var spoken: String { text(unescaping: "{}[\\") }

  /// The first name in square brackets, with the place of the brackets.
  fileprivate var bracketedName: Expression.Name? {
    guard let (_, after) = untrimmedCut(atFirst: "["),
      let (inside, _) = after.untrimmedCut(atFirst: "]"), NameRule.isAnswerName(inside.text)
    else { return nil }
    let whole = with(bytes[(inside.bytes.startIndex - 1)...inside.bytes.endIndex])
    return Expression.Name(text: inside.text, span: whole.span)
  }

  /// Whether the backslash at its beginning belongs to the brace behind it.
  fileprivate var beginsWithEscapedBrace: Bool {
    let second = bytes.dropFirst().first
    return second == UInt8(ascii: "{") || second == UInt8(ascii: "}")
  }
}

extension UInt8 {
  /// Whether it is one of `[`, `\`, `]` and, a bit apart from them, `{`, `|`, `}`.
  fileprivate var mattersInSpeech: Bool {
    self & 0xDF &- UInt8(ascii: "[") < 3
  }
}
