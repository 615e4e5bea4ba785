/// Whether something is there for the person whose number got worse.
extension Checker {
  mutating func checkWorseBranches(_ graph: FlowGraph, _ reached: NumberSet) {
    guard !diagnostics.contains(where: { $0.code == .badMeasure }) else { return }
    for measure in header.measures {
      let number = graph.numbers[measure.to]
      let asks = number == nil ? [] : reached.numbers.filter { graph.asked[$0] == number }
      // Nothing asks for it on any way, which is said elsewhere.
      guard !asks.isEmpty, !asks.allSatisfy({ helpIsCertain(graph, after: $0) }),
        !worseEdges(graph, reached, measure).contains(where: { helpIsNear(graph, $0) })
      else { continue }
      let sign = measure.lowerIsBetter ? ">" : "<"
      report(
        .noWorseBranch, itemSpan("measure \(measure.name)"),
        "When \"\(measure.to)\" is worse than \"\(measure.from)\", nothing more is offered.",
        hint: "Below the question, write [if \(measure.to) \(sign) \(measure.from)], and lead to a "
          + "[help card] or another guide, two states away at most.")
    }
  }

  // MARK: Where it is seen

  /// The ways that are open when the number got worse and closed when it got better.
  private func worseEdges(
    _ graph: FlowGraph, _ reached: NumberSet, _ measure: Measure
  ) -> [FlowGraph.Edge] {
    let definitions = singleDefinitions
    var sampled = SampledTruth(measure: measure, definitions: definitions)
    var found: [FlowGraph.Edge] = []
    let asked = graph.numbers[measure.to]
    for node in reached.numbers where graph.asked[node] == nil || graph.asked[node] == asked {
      let edges = graph.edges(of: node)
      // Most steps have one way on, and tell nothing apart.
      guard edges.count > 1 || graph.asked[node] != nil, let step = graph.step(at: node) else {
        continue
      }
      switch step.kind {
      case .branch(let expression, _) where edges.count == 2:
        let sees = sight(of: expression, measure, &sampled)
        if sees.whenTrue { found.append(edges[edges.startIndex]) }
        if sees.otherwise { found.append(edges[edges.startIndex + 1]) }
      case .ask(let ask) where ask.name == measure.to:
        found += arms(ask.arms, node, edges, measure)
      case .choose(.name(let name), let list) where name.text == measure.to:
        found += arms(list, node, edges, measure)
      default: break
      }
    }
    return found
  }

  /// What each name stands for that some single line sets and no line asks for.
  private var singleDefinitions: [String: Expression] {
    var definitions: [String: Expression] = [:]
    var repeated: Set<String> = []
    for (name, expression) in assignments {
      if definitions.updateValue(expression, forKey: name.text) != nil {
        repeated.insert(name.text)
      }
    }
    return definitions.filter { !repeated.contains($0.key) && answers[$0.key]?.type == nil }
  }

  /// Whether the condition's two ways tell a worse number from a better one.
  private func sight(
    of expression: Expression, _ measure: Measure, _ sampled: inout SampledTruth
  ) -> (whenTrue: Bool, otherwise: Bool) {
    var result = (whenTrue: false, otherwise: false)
    guard
      expression.names.contains(where: {
        $0.text == measure.to || sampled.definitions[$0.text] != nil
      })
    else { return result }
    let values = samples(measure, expression)
    // Beside "or" it matters what the rest of the condition comes to.
    let rest: [SampledTruth.Truth] = [.either, .no, .yes]
    for (others, before) in rest.flatMap({ truth in values.map { (truth, $0) } }) {
      sampled.others = others
      sampled.before = before
      // From the best number to the worst one.
      var wasShut = false
      var wasSure = false
      for after in measure.lowerIsBetter ? values : values.reversed() {
        sampled.after = after
        let truth = sampled.truth(of: expression)
        if truth != .no, wasShut { result.whenTrue = true }
        if truth != .yes, wasSure { result.otherwise = true }
        wasShut = wasShut || truth == .no
        wasSure = wasSure || truth == .yes
      }
    }
    return result
  }

  /// Numbers between the ends of the question, and around those the condition names.
  private func samples(_ measure: Measure, _ expression: Expression) -> [Double] {
    var ends = -1e6...1e6
    var values: [Double] = [-1_000, -100, -30, -10, -3, 0, 1, 3, 10, 30, 100, 1_000]
    let type = answers[measure.to]?.type
    if case .scale(let range) = type {
      ends = Double(range.lowerBound)...Double(range.upperBound)
    } else if case .number(let range?) = type {
      ends = range
    }
    if ends.upperBound < 1e6 {
      let span = ends.upperBound - ends.lowerBound
      values = (0...10).map { ends.lowerBound + span * Double($0) / 10 }
    }
    for number in expression.numbers.prefix(6) {
      values += [number - 1, number, number + 1].filter { ends.contains($0) }
    }
    return Set(values).sorted()
  }

  /// The ways of those arms that hold the worst number and not the best one.
  private func arms(
    _ arms: [Arm], _ node: Int, _ edges: ArraySlice<FlowGraph.Edge>, _ measure: Measure
  ) -> [FlowGraph.Edge] {
    guard case .scale(let range)? = answers[measure.to]?.type else { return [] }
    let worst = measure.lowerIsBetter ? range.upperBound : range.lowerBound
    let best = measure.lowerIsBetter ? range.lowerBound : range.upperBound
    // The ways stand in the order of the arms; where a move has no target they are too few.
    let others = arms.filter { !$0.key.isNothing }
    guard edges.count >= others.count else { return [] }
    return zip(others, edges).compactMap { arm, edge in
      guard case .range(let part) = arm.key, part.contains(worst), !part.contains(best) else {
        return nil
      }
      // A call comes back to the next step, so the step itself stands for the call.
      if case .call = arm.move?.target { return FlowGraph.Edge(to: node) }
      return edge
    }
  }

  // MARK: What is there

  private func isHelp(_ step: Step?) -> Bool {
    guard let step else { return false }
    if case .helpCard = step.kind { return true }
    return step.kind.callsGuide
  }

  /// Whether a help card or another guide can be reached within two states.
  private func helpIsNear(_ graph: FlowGraph, _ edge: FlowGraph.Edge) -> Bool {
    var distances = [edge.to: 0]
    var open = [edge.to]
    var next = 0
    while next < open.count {
      let node = open[next]
      next += 1
      if isHelp(graph.step(at: node)) { return true }
      let distance = distances[node] ?? 0
      for edge in graph.edges(of: node) {
        let isSame = graph.stateOfNode[edge.to] == graph.stateOfNode[node]
        let there = distance + (isSame ? 0 : 1)
        if there <= 2, there < distances[edge.to] ?? Int.max {
          distances[edge.to] = there
          open.append(edge.to)
        }
      }
    }
    return false
  }

  /// Whether no way from here to an end passes by all help.
  private func helpIsCertain(_ graph: FlowGraph, after ask: Int) -> Bool {
    var seen: Set<Int> = [ask]
    var open = [ask]
    while let node = open.popLast() {
      if node != ask, isHelp(graph.step(at: node)) { continue }
      if graph.endings.contains(node) || graph.returns.contains(node) { return false }
      for edge in graph.edges(of: node) where seen.insert(edge.to).inserted { open.append(edge.to) }
    }
    return true
  }
}
