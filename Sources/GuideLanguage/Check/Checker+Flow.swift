/// The checks that follow every way through the guide.
extension Checker {
  /// `withConditions` tells whether the names in all conditions are known.
  mutating func checkFlow(withConditions: Bool) {
    guard !states.isEmpty else { return }
    // Which answer has which number decides nothing that is said, so the order may be any.
    let numbers = Dictionary(uniqueKeysWithValues: answers.keys.enumerated().map { ($1, $0) })
    let graph = FlowGraph(states, stateIndexByName: stateIndexByName, numbers: numbers)
    let safeExit = graph.entry(of: header.safeExit)
    let anytime = header.anytime.compactMap { rule -> Int? in
      guard case .state(let name) = rule.target else { return nil }
      return graph.entry(of: name)
    }
    let first = graph.offsets[0]
    let gentleWay = header.gentleWay.flatMap { graph.entry(of: $0) }
    let others = anytime + [safeExit, gentleWay].compactMap(\.self)
    let reached = graph.reachable(from: [first] + others)
    checkReachability(graph, reached)
    let known = flow(graph, first: first, others: others)
    let circle = checkCircles(graph, reached, known)
    checkEndings(graph, reached, without: circle)
    if let safeExit { checkSafeExit(graph, graph.reachable(from: [safeExit])) }
    let roots = [first] + [safeExit, gentleWay].compactMap(\.self)
    checkReturns(graph, roots, graph.reachable(from: roots))
    checkValues(graph, first: first, others: others, reached, known, withConditions: withConditions)
    guard !recalled.isEmpty || !header.measures.isEmpty else { return }
    checkLookUpWays(graph, reached)
    if withConditions { checkWorseBranches(graph, reached) }
  }

  private mutating func checkReachability(_ graph: FlowGraph, _ reached: NumberSet) {
    for index in unreachedRoots(graph, reached).prefix(GuideCheck.diagnosticLimit) {
      let state = states[index]
      let own = Set(
        state.steps.flatMap(\.moves).filter { $0.target == .state(state.name) }.map(\.span))
      report(
        .unreachableState, state.span, "Nobody can ever come to the state \"\(state.name)\".",
        hint: "Somewhere add an arm or a line \"-> \(state.name)\", or delete the state.",
        notes: moves.filter { $0.target == .state(state.name) }.prefix(3).map { move in
          .init(
            own.contains(move.span)
              ? "Only the state itself leads to it." : "Nobody can come here either.", move.span)
        })
    }
    for (index, state) in states.enumerated() {
      guard reached.contains(graph.offsets[index]) else { continue }
      var previousWasReached = true
      for position in state.steps.indices {
        let isReached = reached.contains(graph.offsets[index] + position)
        if case .jump = state.steps[position].kind { continue }
        if !isReached, previousWasReached {
          report(
            .lineAfterMove, state.steps[position].span,
            "Nobody ever comes to this line: what stands above always leads away.",
            hint: "Delete it, or move it up.",
            notes: position > 0
              ? [.init("Everything leads away here.", state.steps[position - 1].span)] : [])
        }
        previousWasReached = isReached
      }
      if reached.contains(graph.offsets[index] + state.steps.count) {
        reportStop(state, isExit: isAfterExit(graph, index))
      }
    }
  }

  /// Whether the state is the safe exit, or comes behind it.
  private func isAfterExit(_ graph: FlowGraph, _ index: Int) -> Bool {
    guard let exit = graph.entry(of: header.safeExit) else { return false }
    return graph.reachable(from: [exit]).contains(graph.offsets[index])
  }

  private mutating func reportStop(_ state: GuideState, isExit: Bool) {
    let goesOn = !isExit && stateNames.contains(header.safeExit)
    let way = goesOn ? "-> \(header.safeExit)" : "[finish]"
    let isPlain = state.steps.allSatisfy { step in
      switch step.kind {
      case .say, .rotate, .pause, .breathe, .set, .helpCard: true
      default: false
      }
    }
    report(
      .stateStops, state.span, "The state \"\(state.name)\" just stops, and leads nowhere.",
      hint: isExit
        ? "End it with [finish]."
        : "End it with \"-> state\" or [finish]; arms without \"->\" and [if] go on below.",
      notes: state.steps.last.map { [.init("Behind this nothing follows.", $0.span)] } ?? [],
      fixes: isPlain
        ? state.steps.last.map { [.add("\n\(way)", behind: $0.span, "Add \(way)")] } ?? [] : [])
  }

  /// `circle` are states that were already reported to go round and round.
  private mutating func checkEndings(
    _ graph: FlowGraph, _ reached: NumberSet, without circle: Set<Int>
  ) {
    let stops = states.indices.map { graph.offsets[$0] + states[$0].steps.count }
    let ending = graph.reaching(graph.endings + graph.returns + stops)
    let stuck = states.indices.filter {
      reached.contains(graph.offsets[$0]) && !ending.contains(graph.offsets[$0])
    }
    guard let first = stuck.first, circle.isDisjoint(with: stuck) else { return }
    let others = stuck.dropFirst().map { "\"\(states[$0].name)\"" }
    report(
      .noFinish, states[first].span,
      "From the state \"\(states[first].name)\" nobody can ever come to an end."
        + (others.isEmpty ? "" : " The same is so for \(Self.list(others))."),
      hint: "Add a way out, such as an arm that leads to \"\(header.safeExit)\".",
      path: roundTrip(graph, from: first))
  }

  private static func list(_ names: [String]) -> String {
    names.count <= 5
      ? names.joined(separator: ", ")
      : names.prefix(4).joined(separator: ", ") + " and \(names.count - 4) more"
  }

  /// The states from `first` on, until one comes again.
  private func roundTrip(_ graph: FlowGraph, from first: Int) -> [String] {
    var path = [placed(states[first])]
    var seen: Set<Int> = [first]
    var current = first
    while true {
      let entry = graph.offsets[current]
      let nodes = entry..<entry + states[current].steps.count
      let next = nodes.lazy.flatMap { graph.edges(of: $0) }.map(\.to).first {
        $0 == entry || graph.stateOfNode[$0] != current
      }
      guard let next else { return path.count > 1 ? path : [] }
      current = graph.stateOfNode[next]
      path.append(placed(states[current]))
      if !seen.insert(current).inserted { return path }
    }
  }

  /// Looks for circles of steps on which nothing is asked and no time passes.
  ///
  /// Gives the states of the first such circle, which is reported.
  private mutating func checkCircles(
    _ graph: FlowGraph, _ reached: NumberSet, _ known: KnownAnswers
  ) -> Set<Int> {
    // An empty list asks nothing, and a pause for an unknown time is none.
    let surely = Set(
      graph.waitsFor.filter { known.must.contains($0.value, row: $0.key) }.map(\.key))
    var finished = NumberSet(capacity: graph.nodeCount)
    var onPath = NumberSet(capacity: graph.nodeCount)
    var path: [(node: Int, rest: ArraySlice<FlowGraph.Edge>)] = []
    for start in reached.numbers where !finished.contains(start) {
      path.append((start, graph.edges(of: start)))
      onPath.insert(start)
      while let last = path.indices.last {
        guard let edge = path[last].rest.popFirst() else {
          let node = path.removeLast().node
          onPath.remove(node)
          finished.insert(node)
          continue
        }
        if edge.waits || finished.contains(edge.to) { continue }
        if !surely.isEmpty, surely.contains(path[last].node) { continue }
        if onPath.contains(edge.to) {
          let circle = Array(path.map(\.node).drop { $0 != edge.to })
          reportCircle(graph, circle)
          return Set(circle.map { graph.stateOfNode[$0] })
        }
        onPath.insert(edge.to)
        path.append((edge.to, graph.edges(of: edge.to)))
      }
    }
    return []
  }

  private mutating func reportCircle(_ graph: FlowGraph, _ circle: [Int]) {
    guard let first = circle.first, let last = circle.last, let step = graph.step(at: last)
    else { return }
    let waitsNowAndThen = circle.contains { graph.waitsFor[$0] != nil }
    report(
      .endlessCircle, step.span, "This goes round and round without a question or a pause.",
      hint: waitsNowAndThen
        ? "A question about an empty list, or a time that is unknown, is passed over. Add a "
          + "[pause 5s], or look first: [if ... is known]"
        : "Ask something on the way, or add a [pause ...].",
      path: stateNames(along: circle, in: graph) + [placed(states[graph.stateOfNode[first]])])
  }

  private mutating func checkSafeExit(_ graph: FlowGraph, _ reached: NumberSet) {
    for node in reached.numbers {
      guard let step = graph.step(at: node) else { continue }
      switch step.kind {
      case .ask:
        report(
          .unsafeExit, step.span, "The safe exit may not ask anything.",
          hint: "Let it say a sentence or two, and end with [finish].",
          notes: headerParser.spans["safe exit"].map {
            [.init("It leads here when somebody stops.", $0)]
          } ?? [], path: exitPath(graph, to: node))
      case .move(let move):
        guard case .call = move.target else { continue }
        report(
          .unsafeExit, move.span, "The safe exit may not call another guide.",
          hint: "Let it say a sentence or two, and end with [finish].",
          path: exitPath(graph, to: node))
      default: break
      }
    }
  }

  /// The states from the safe exit to a step of another state.
  private func exitPath(_ graph: FlowGraph, to node: Int) -> [String] {
    graph.entry(of: header.safeExit).map { start in
      path(from: [start], in: graph, to: { $0 == node })
    } ?? []
  }

  private mutating func checkReturns(_ graph: FlowGraph, _ roots: [Int], _ reached: NumberSet) {
    for node in graph.returns where reached.contains(node) {
      guard let step = graph.step(at: node) else { continue }
      let span = step.moves.first { $0.target == .returnFromInterruption }?.span ?? step.span
      report(
        .strayReturn, span,
        "On this way nothing was interrupted, so there is nothing to return to.",
        hint: "Use -> return only in states that anytime words lead to.",
        path: path(from: roots, in: graph, to: { $0 == node }))
    }
  }
}
