/// Which answers may and must be known at each step.
private struct KnownAnswers {
  var may: [Int: NameSet] = [:]
  var must: [Int: NameSet] = [:]
}

extension Checker {
  /// Whether values are used where some line before has asked for them, and measures are
  /// closed where they were opened.
  mutating func checkValues(
    _ graph: FlowGraph, first: Int, others: [Int], _ reached: Set<Int>
  ) {
    let names = answers.keys.sorted()
    let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let known = flow(graph, first: first, others: others, index)
    for node in reached.sorted() {
      guard let step = graph.step(at: node), let may = known.may[node],
        let must = known.must[node]
      else { continue }
      for name in Self.usedNames(step.kind) {
        guard let number = index[name.text], !may.contains(number),
          answers[name.text]?.isLetGo != true
        else { continue }
        report(
          .neverAskedBefore, name.span, "No way to this line asks for \"\(name.text)\" before it.",
          hint: "Ask further up, or write [if \(name.text) is known] if it is kept from last time.")
      }
      if case .branch(let expression, let otherwise) = step.kind {
        checkElse(graph, node, expression, otherwise, must, index)
      }
    }
    checkOpenMeasures(graph, names.count, known, reached)
  }

  private static func usedNames(_ kind: StepKind) -> [Expression.Name] {
    switch kind {
    case .say(let template, _): template.expressions.flatMap(\.valueNames)
    case .rotate(let lines, _, _): lines.flatMap(\.expressions).flatMap(\.valueNames)
    case .choose(let expression, _), .branch(let expression, _), .set(_, let expression),
      .add(let expression, _), .take(let expression, _), .offerAgain(let expression):
      expression.valueNames
    case .pauseFor(let name), .breatheFor(_, let name): [name]
    case .recall(let recall): [recall.like].compactMap(\.self)
    case .ask(let ask): [ask.forEach, ask.timeFrom].compactMap(\.self)
    default: []
    }
  }

  /// Walks all ways until nothing changes; the numbers after the answers' are open measures.
  private func flow(
    _ graph: FlowGraph, first: Int, others: [Int], _ index: [String: Int]
  ) -> KnownAnswers {
    let count = index.count + header.measures.count
    var known = KnownAnswers()
    var start = NameSet(capacity: count)
    for name in header.keeps { if let number = index[name] { start.insert(number) } }
    known.may[first] = start
    known.must[first] = NameSet(capacity: count)
    var everything = NameSet(capacity: count)
    for number in index.values { everything.insert(number) }
    for root in others {
      known.may[root] = everything
      known.must[root] = NameSet(capacity: count)
    }
    var open = [first] + others
    var isOpen = Set(open)
    while let node = open.popLast() {
      isOpen.remove(node)
      guard let mayHere = known.may[node], let mustHere = known.must[node] else { continue }
      for edge in graph.edges[node] {
        var may = mayHere
        var must = mustHere
        apply(edge, graph.step(at: node), index, &may, &must)
        let mayChanged = known.may[edge.to, default: NameSet(capacity: count)].formUnion(may)
        let mustChanged =
          known.must[edge.to]?.formIntersection(must) ?? true
        if known.must[edge.to] == nil { known.must[edge.to] = must }
        if mayChanged || mustChanged, isOpen.insert(edge.to).inserted { open.append(edge.to) }
      }
    }
    return known
  }

  private func apply(
    _ edge: FlowGraph.Edge, _ step: Step?, _ index: [String: Int], _ may: inout NameSet,
    _ must: inout NameSet
  ) {
    for name in edge.knows { if let number = index[name] { must.insert(number) } }
    if let name = edge.gains, let number = index[name] {
      may.insert(number)
      let isSure = edge.needs.allSatisfy { index[$0].map(must.contains) ?? true }
      if isSure { must.insert(number) } else { must.remove(number) }
    }
    if let name = edge.mayGain, let number = index[name] {
      may.insert(number)
      must.remove(number)
    }
    if let name = edge.loses, let number = index[name] { must.remove(number) }
    guard case .ask(let ask)? = step?.kind else { return }
    for (position, measure) in header.measures.enumerated() {
      let number = index.count + position
      if ask.name == measure.to { may.remove(number) }
      if ask.name == measure.from, edge.gains != nil { may.insert(number) }
    }
  }

  /// Warns where `[else]` also catches a missing number.
  private mutating func checkElse(
    _ graph: FlowGraph, _ node: Int, _ expression: Expression, _ otherwise: Int,
    _ must: NameSet, _ index: [String: Int]
  ) {
    let state = states[graph.stateOfNode[node]]
    guard expression.comparesSizes, otherwise > 0, otherwise < state.steps.count,
      case .jump = state.steps[otherwise - 1].kind
    else { return }
    if case .branch = state.steps[otherwise].kind { return }
    let surely = expression.knownUnlessTrue
    let missing = expression.valueNames.map(\.text).filter { name in
      guard let number = index[name] else { return false }
      return !must.contains(number) && !surely.contains(name)
    }
    guard let name = missing.first else { return }
    report(
      .elseCatchesUnknown, state.steps[otherwise - 1].span,
      "This [else] is also taken when \"\(name)\" was left open.",
      hint: "Begin with [if \(name) is unknown], then go on with [else if ...].")
  }

  private mutating func checkOpenMeasures(
    _ graph: FlowGraph, _ answerCount: Int, _ known: KnownAnswers, _ reached: Set<Int>
  ) {
    for node in graph.endings.intersection(reached).sorted() {
      guard states[graph.stateOfNode[node]].name != header.safeExit,
        let may = known.may[node], let step = graph.step(at: node)
      else { continue }
      for (position, measure) in header.measures.enumerated()
      where may.contains(answerCount + position) {
        report(
          .openMeasure, step.span,
          "The guide can end here with \"\(measure.from)\" asked and \"\(measure.to)\" not.",
          hint:
            "Ask for \"\(measure.to)\" on every way to the end, or end in \"\(header.safeExit)\".")
      }
    }
  }
}
