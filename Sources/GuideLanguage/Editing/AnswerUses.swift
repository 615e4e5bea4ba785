/// Where the names of answers stand in a guide.
struct AnswerUses {
  /// Every place of every name.
  private(set) var spans: [String: [SourceSpan]] = [:]
  /// The names that get a value somewhere: by a question, a direction or a look-up.
  private(set) var given: Set<String> = []
  private let guides: Set<String>
  private let measures: Set<String>

  init(_ parser: GuideParser, lines: [SourceLine]) {
    let header = parser.header
    guides = Set(header.header.uses)
    measures = Set(header.header.measures.map(\.name))
    for list in ["keeps", "gives"] {
      for name in list == "keeps" ? header.header.keeps : header.header.gives {
        if let span = header.itemSpans["\(list) \(name)"] { spans[name, default: []].append(span) }
      }
    }
    if let name = header.header.inView, let span = header.itemSpans["in view \(name)"] {
      spans[name, default: []].append(span)
    }
    for measure in header.header.measures {
      guard let span = header.itemSpans["measure \(measure.name)"] else { continue }
      add(measure, in: lines[span.line - 1].piece)
    }
    for step in parser.states.flatMap(\.steps) { add(step.kind) }
    for example in parser.examples {
      for known in example.known where known.guideID == nil {
        spans[known.name, default: []].append(known.span)
      }
      for recalled in example.recalled { spans[recalled.name, default: []].append(recalled.span) }
      for (step, _) in example.steps {
        if case .check(let expression) = step { add(expression) }
      }
    }
  }

  private mutating func add(_ name: Expression.Name?, isGiven: Bool = false) {
    guard let name else { return }
    spans[name.text, default: []].append(name.span)
    if isGiven { given.insert(name.text) }
  }

  /// The two names behind `from` and `to`.
  private mutating func add(_ measure: Measure, in line: SourcePiece) {
    guard let words = line.cut(atFirst: ":")?.after.words, words.count == 8 else { return }
    add(words[2].name)
    add(words[4].with(words[4].bytes.dropLast()).name)
  }

  private mutating func add(_ expression: Expression) {
    for name in expression.names { add(name) }
    for (left, right) in expression.members where !guides.contains(left.text) {
      let isMeasure = measures.contains(left.text) && ["uses", "change"].contains(right.text)
      if !isMeasure { add(left) }
    }
  }

  private mutating func add(_ kind: StepKind) {
    for template in kind.templates { template.expressions.forEach { add($0) } }
    switch kind {
    case .ask(let ask):
      add(Expression.Name(text: ask.name, span: ask.nameSpan), isGiven: true)
      for name in [ask.forEach, ask.timeFrom, ask.choicesFrom] { add(name) }
    case .choose(let expression, _), .branch(let expression, _): add(expression)
    case .offerAgain(let offer):
      offer.expressions.forEach { add($0) }
      add(offer.words)
    case .set(let name, let value):
      add(name, isGiven: true)
      add(value)
    case .add(let value, let list):
      add(value)
      add(list, isGiven: true)
    case .take(let value, let list):
      add(value)
      add(list)
    case .forget(let name), .pauseFor(let name), .breatheFor(_, let name): add(name)
    case .recall(let recall):
      add(recall.into, isGiven: true)
      if recall.guideID == nil { add(recall.answer) }
      add(recall.like)
    case .say, .rotate, .pause, .breathe, .doNotOfferAgain, .helpCard, .whatHelped, .jump, .move,
      .finish,
      .finishForToday, .broken:
      break
    }
  }
}
