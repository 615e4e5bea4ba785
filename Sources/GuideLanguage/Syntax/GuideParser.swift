/// Reads a guide line by line; every line becomes one node, and a line that cannot be
/// read is reported and left behind.
struct GuideParser {
  struct OpenBlock {
    let span: SourceSpan
    var branchIndex: Int?
    var hasElse = false
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
  private var section = Section.header
  private var sawBlank = false
  private var rotationCount = 0
  private var canExtendRotation = false
  private var stateNames: Set<String> = []
  private var stepTotal = 0
  private var isFull = false
  private var lastSpan = SourceSpan(line: 1, column: 1, length: 1)

  mutating func read(_ lines: [SourceLine]) {
    for line in lines {
      if isFull || diagnostics.count + header.diagnostics.count > Self.diagnosticLimit { break }
      let piece = line.piece.trimmed
      if piece.isEmpty {
        sawBlank = true
        canExtendRotation = false
        continue
      }
      if lastSpan.line == 1, header.header.title.isEmpty { lastSpan = piece.span }
      if piece.hasPrefix("//") { continue }
      read(piece)
    }
    closeState()
    header.reportMissing(at: lastSpan)
    if states.isEmpty {
      report(
        .stateStops, lastSpan, "This guide has no state, so it says nothing.",
        hint: "Add \"## start\" and, below it, what the guide says.")
    }
  }

  private mutating func read(_ piece: SourcePiece) {
    if piece.hasPrefix("==") {
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

  mutating func report(
    _ code: DiagnosticCode, _ span: SourceSpan, _ message: String, hint: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, span, message, hint: hint))
  }

  // MARK: States

  private mutating func readStateLine(_ piece: SourcePiece) {
    if piece.hasPrefix("#") { return beginState(piece) }
    let extendsRotation = canExtendRotation
    canExtendRotation = false
    if piece.hasPrefix("*") { return readArm(piece) }
    armOwner = nil
    if piece.hasPrefix(">") {
      readAsk(piece)
    } else if piece.hasPrefix("|") {
      readAlternative(piece, extending: extendsRotation)
    } else if piece.hasPrefix("[") {
      readDirection(piece)
    } else if piece.hasPrefix("->") {
      if let move = readMove(piece.dropping(2), line: piece) {
        append(.move(move), piece.span)
      } else {
        append(.broken, piece.span)
      }
    } else {
      readSpeech(piece)
    }
  }

  private mutating func beginState(_ piece: SourcePiece) {
    closeState()
    section = .states
    sawBlank = false
    rotationCount = 0
    guard piece.hasPrefix("##"), !piece.hasPrefix("###") else {
      return report(
        .unknownConstruct, piece.span, "A state begins with two marks: ## name",
        hint: "To speak a line that begins with #, write a \\ before it.")
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
          "Behind the name only \"(was old-name)\" may stand.")
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
        "This is not a name for a state.",
        "Names have small letters, digits and \"-\", and begin with a letter.")
    }
    addState(name, former)
  }

  private mutating func addState(
    _ name: SourcePiece, _ former: [String], problem: SourceSpan? = nil, _ message: String = "",
    _ hint: String? = nil
  ) {
    if let problem { report(.badName, problem, message, hint: hint) }
    if !stateNames.insert(name.text).inserted {
      report(
        .repeatedState, name.span, "There already is a state \"\(name.text)\".",
        hint: "Give one of the two another name.")
    }
    if states.count == Self.stateLimit { reportFull(name.span) }
    states.append(
      GuideState(
        name: name.text, formerNames: former, span: name.isEmpty ? problem ?? name.span : name.span)
    )
  }

  /// Says once that there is more than a guide may have, and stops reading.
  private mutating func reportFull(_ span: SourceSpan) {
    isFull = true
    report(
      .tooLarge, span, "This guide is larger than any conversation needs.",
      hint: "Cut it into several guides that call each other.")
  }

  private mutating func closeState() {
    for block in blocks {
      report(
        .unmatchedBlock, block.span, "This [if] is not closed.",
        hint: "Add [end if] before the state ends.")
    }
    blocks = []
    armOwner = nil
    canExtendRotation = false
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
    let words = piece.hasPrefix("\\") ? piece.untrimmed(dropping: 1) : piece
    guard let template = readTemplate(words) else { return _ = append(.broken, piece.span) }
    append(.say(template, startsParagraph: sawBlank), piece.span)
    sawBlank = false
  }

  private mutating func readAlternative(_ piece: SourcePiece, extending: Bool) {
    let words = piece.dropping(1)
    guard !words.isEmpty else {
      report(.unknownConstruct, piece.span, "After \"|\" a line to speak is missing.")
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
    var parts: [Template.Part] = []
    var rest = piece
    while let (before, after) = rest.untrimmedCut(atFirst: "{") {
      if !before.isEmpty { parts.append(.words(before.spoken)) }
      guard let (inside, behind) = after.untrimmedCut(atFirst: "}") else {
        let brace = piece.with(piece.bytes[(after.bytes.startIndex - 1)...])
        report(
          .unmatchedBrace, brace.span, "The closing brace \"}\" is missing.",
          hint: "To speak a brace, write \\{")
        return nil
      }
      do throws(ExpressionProblem) {
        parts.append(.value(try ExpressionParser.parse(inside.trimmed)))
      } catch {
        report(
          .badExpression, error.span, error.message,
          hint: error.hint ?? "To speak a brace, write \\{")
        return nil
      }
      rest = behind
    }
    if let (before, _) = rest.untrimmedCut(atFirst: "}") {
      let brace = rest.with(rest.bytes[before.bytes.endIndex...].prefix(1))
      report(
        .unmatchedBrace, brace.span, "No brace was opened before this one.",
        hint: "To speak a brace, write \\}")
      return nil
    }
    if !rest.isEmpty { parts.append(.words(rest.spoken)) }
    return Template(parts: parts)
  }

  // MARK: Moves

  mutating func readMove(_ piece: SourcePiece, line: SourcePiece) -> Move? {
    if let move = MoveParser.parse(piece) { return move }
    report(
      .unknownConstruct, piece.isEmpty ? line.span : piece.span, "This is no place to go to.",
      hint: "Write -> state, or -> guide and back, or -> return")
    return nil
  }
}

extension SourcePiece {
  /// Spoken words: only braces and backslashes are escaped inside a line.
  fileprivate var spoken: String { text(unescaping: "{}\\") }
}
