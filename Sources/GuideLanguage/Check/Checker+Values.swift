/// Which answers may and must be known at each step that is reached; the numbers after the
/// answers' are open measures.
struct KnownAnswers {
  fileprivate(set) var reached: NumberSet
  fileprivate(set) var may: NumberSetTable
  fileprivate(set) var must: NumberSetTable

  /// Adds one more way to a step; true when that changed what is known there.
  fileprivate mutating func merge(
    _ mayHere: NumberSet, _ mustHere: NumberSet, into node: Int
  ) -> Bool {
    let mayChanged = may.formUnion(row: node, with: mayHere)
    guard reached.insertNew(node) else {
      return must.formIntersection(row: node, with: mustHere) || mayChanged
    }
    must.setRow(node, to: mustHere)
    return true
  }

  /// The same for a way on which nothing changes.
  mutating func merge(from source: Int, into node: Int) -> Bool {
    let mayChanged = may.formUnion(row: node, withRow: source)
    guard reached.insertNew(node) else {
      return must.formIntersection(row: node, withRow: source) || mayChanged
    }
    must.setRow(node, to: source)
    return true
  }
}

extension Checker {
  /// Whether values are used where some line before has asked for them, and measures are
  /// closed where they were opened.
  mutating func checkValues(
    _ graph: FlowGraph, first: Int, others: [Int], _ reached: NumberSet, _ known: KnownAnswers,
    withConditions: Bool
  ) {
    var said: Set<String> = []
    var used: [Expression.Name] = []
    for node in reached.numbers {
      guard let step = graph.step(at: node), known.reached.contains(node) else { continue }
      used.removeAll(keepingCapacity: true)
      Self.addUsedNames(of: step.kind, to: &used)
      for name in used {
        guard let number = graph.numbers[name.text], !known.may.contains(number, row: node),
          answers[name.text]?.isLetGo != true, !namesOnBrokenLines.contains(name.text)
        else { continue }
        guard said.insert(name.text).inserted else { continue }
        report(
          Self.codeOfUse(step.kind), name.span,
          "\"\(name.text)\" cannot be known here: no way to this line asks for it before.",
          hint: "Ask further up. If it comes from last time, add it to \"keeps\".",
          notes: firstPlaces[name.text].map { [.init("It is asked for only here.", $0)] } ?? [],
          path: path(from: [first] + others, in: graph, to: { $0 == node }))
      }
      if withConditions, case .branch(let expression, let otherwise) = step.kind {
        checkElse(graph, node, expression, otherwise, known)
      }
    }
    checkOpenMeasures(graph, known, reached)
  }

  private static func codeOfUse(_ kind: StepKind) -> DiagnosticCode {
    switch kind {
    case .ask, .pauseFor, .breatheFor: .badForAnswer
    default: .neverAskedBefore
    }
  }

  private static func addUsedNames(of kind: StepKind, to names: inout [Expression.Name]) {
    switch kind {
    case .say(let template, _): addUsedNames(of: template, to: &names)
    case .rotate(let lines, _, _):
      for line in lines { addUsedNames(of: line, to: &names) }
    case .choose(let expression, _), .branch(let expression, _), .set(_, let expression),
      .add(let expression, _), .take(let expression, _):
      expression.eachName(alsoAskedKnown: false) { names.append($0) }
    case .offerAgain(let offer):
      for expression in offer.expressions {
        expression.eachName(alsoAskedKnown: false) { names.append($0) }
      }
    case .pauseFor(let name), .breatheFor(_, let name): names.append(name)
    case .recall(let recall): if let name = recall.like { names.append(name) }
    case .ask(let ask):
      if let name = ask.forEach { names.append(name) }
      if let name = ask.timeFrom { names.append(name) }
    default: break
    }
  }

  private static func addUsedNames(of template: Template, to names: inout [Expression.Name]) {
    for case .value(let expression) in template.parts {
      expression.eachName(alsoAskedKnown: false) { names.append($0) }
    }
  }

  /// Walks all ways until nothing changes.
  func flow(_ graph: FlowGraph, first: Int, others: [Int]) -> KnownAnswers {
    let capacity = graph.numbers.count + header.measures.count
    var known = KnownAnswers(
      reached: NumberSet(capacity: graph.nodeCount),
      may: NumberSetTable(rowCount: graph.nodeCount, capacity: capacity),
      must: NumberSetTable(rowCount: graph.nodeCount, capacity: capacity))
    var may = NumberSet(capacity: capacity)
    for name in header.keeps { if let number = graph.numbers[name] { may.insert(number) } }
    known.may.setRow(first, to: may)
    for number in graph.numbers.values { may.insert(number) }
    for root in others { known.may.setRow(root, to: may) }
    var open = [first] + others
    var isOpen = NumberSet(capacity: graph.nodeCount)
    for root in open {
      isOpen.insert(root)
      known.reached.insert(root)
    }
    let measures = measureNumbers(graph)
    var must = may
    while let node = open.popLast() {
      isOpen.remove(node)
      for edge in graph.edges(of: node) {
        let isChanged: Bool
        if edge.isPlain, graph.asked[node] == nil {
          isChanged = known.merge(from: node, into: edge.to)
        } else {
          known.may.copyRow(node, to: &may)
          known.must.copyRow(node, to: &must)
          Self.apply(edge, of: graph, asked: graph.asked[node], measures, &may, &must)
          isChanged = known.merge(may, must, into: edge.to)
        }
        if isChanged, isOpen.insertNew(edge.to) { open.append(edge.to) }
      }
    }
    return known
  }

  /// For each measure the numbers of its two answers and of the measure itself.
  private func measureNumbers(_ graph: FlowGraph) -> [(from: Int?, to: Int?, own: Int)] {
    header.measures.enumerated().map { position, measure in
      (graph.numbers[measure.from], graph.numbers[measure.to], graph.numbers.count + position)
    }
  }

  private static func apply(
    _ edge: FlowGraph.Edge, of graph: FlowGraph, asked: Int?,
    _ measures: [(from: Int?, to: Int?, own: Int)],
    _ may: inout NumberSet, _ must: inout NumberSet
  ) {
    for place in edge.knows { must.insert(graph.mentioned[place]) }
    if let number = edge.gains {
      may.insert(number)
      let isSure = edge.needs.allSatisfy { must.contains(graph.mentioned[$0]) }
      if isSure { must.insert(number) } else { must.remove(number) }
    }
    if let number = edge.mayGain {
      may.insert(number)
      must.remove(number)
    }
    if let number = edge.loses { must.remove(number) }
    if let number = edge.forgets {
      may.remove(number)
      must.remove(number)
    }
    guard let asked else { return }
    for measure in measures {
      if asked == measure.to { may.remove(measure.own) }
      if asked == measure.from, edge.gains != nil { may.insert(measure.own) }
    }
  }

  /// Warns where `[else]` also catches a missing number.
  private mutating func checkElse(
    _ graph: FlowGraph, _ node: Int, _ expression: Expression, _ otherwise: Int,
    _ known: KnownAnswers
  ) {
    let state = states[graph.stateOfNode[node]]
    guard expression.comparesSizes, otherwise > 0, otherwise < state.steps.count,
      case .jump = state.steps[otherwise - 1].kind
    else { return }
    if case .branch = state.steps[otherwise].kind { return }
    let surely = expression.knownUnlessTrue
    let missing = expression.valueNames.map(\.text).filter { name in
      guard let number = graph.numbers[name] else { return false }
      return !known.must.contains(number, row: node) && !surely.contains(name)
        && !namesOnBrokenLines.contains(name)
    }
    guard let name = missing.first else { return }
    report(
      .elseCatchesUnknown, state.steps[otherwise - 1].span,
      "This [else] is also taken when \"\(name)\" was left open.",
      hint: "Begin with [if \(name) is unknown], then go on with [else if ...].",
      fixes: [
        .replace(state.steps[otherwise - 1].span, with: "[else if \(name) is known]")
      ])
  }

  private mutating func checkOpenMeasures(
    _ graph: FlowGraph, _ known: KnownAnswers, _ reached: NumberSet
  ) {
    for node in graph.endings where reached.contains(node) {
      guard states[graph.stateOfNode[node]].name != header.safeExit,
        known.reached.contains(node), let step = graph.step(at: node)
      else { continue }
      for (position, measure) in header.measures.enumerated()
      where known.may.contains(graph.numbers.count + position, row: node) {
        report(
          .openMeasure, step.span,
          "The guide can end here with \"\(measure.from)\" asked and \"\(measure.to)\" not.",
          hint:
            "Ask for \"\(measure.to)\" on every way to the end, or end in \"\(header.safeExit)\".",
          notes: firstPlaces[measure.from].map {
            [.init("\"\(measure.from)\" is asked for here.", $0)]
          } ?? [], path: openWay(graph, measure, to: node))
      }
    }
  }

  /// A way from the question before to an end, on which the question after is not asked.
  private func openWay(_ graph: FlowGraph, _ measure: Measure, to end: Int) -> [String] {
    func asks(_ name: String, _ node: Int) -> Bool {
      if case .ask(let ask)? = graph.step(at: node)?.kind { ask.name == name } else { false }
    }
    return path(
      from: (0..<graph.nodeCount).filter { asks(measure.from, $0) }, in: graph,
      avoiding: { asks(measure.to, $0) }, to: { $0 == end })
  }
}
