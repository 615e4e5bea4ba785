/// The checks that follow every way through the guide.
extension Checker {
  mutating func checkFlow() {
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
    let reached = graph.reachable(from: [first] + anytime + [safeExit].compactMap(\.self))
    checkReachability(graph, reached)
    checkEndings(graph, reached)
    checkCircles(graph, reached)
    if let safeExit { checkSafeExit(graph, graph.reachable(from: [safeExit])) }
    checkReturns(graph, graph.reachable(from: [first] + [safeExit].compactMap(\.self)))
    checkValues(graph, first: first, others: anytime + [safeExit].compactMap(\.self), reached)
    guard !recalled.isEmpty || !header.measures.isEmpty else { return }
    let reachedSteps = Set(reached.numbers)
    checkLookUpWays(graph, reachedSteps)
    checkWorseBranches(graph, reachedSteps)
  }

  private mutating func checkReachability(_ graph: FlowGraph, _ reached: NumberSet) {
    for (index, state) in states.enumerated() {
      guard reached.contains(graph.offsets[index]) else {
        report(
          .unreachableState, state.span, "Nothing leads to the state \"\(state.name)\".",
          hint: "Add an arm or a line \"-> \(state.name)\" somewhere, or delete the state.")
        continue
      }
      var previousWasReached = true
      for position in state.steps.indices {
        let isReached = reached.contains(graph.offsets[index] + position)
        if case .jump = state.steps[position].kind { continue }
        if !isReached, previousWasReached {
          report(
            .lineAfterMove, state.steps[position].span,
            "This line is never reached: what stands above always leads away.",
            hint: "Delete it, or move it up.")
        }
        previousWasReached = isReached
      }
      if reached.contains(graph.offsets[index] + state.steps.count) {
        report(
          .stateStops, state.span, "The state \"\(state.name)\" just stops.",
          hint: "End it with \"-> state\" or [finish]; arms without \"->\" and [if] go on below.")
      }
    }
  }

  private mutating func checkEndings(_ graph: FlowGraph, _ reached: NumberSet) {
    let stops = states.indices.map { graph.offsets[$0] + states[$0].steps.count }
    let ending = graph.reaching(graph.endings + graph.returns + stops)
    let stuck = states.indices.filter {
      reached.contains(graph.offsets[$0]) && !ending.contains(graph.offsets[$0])
    }
    guard let first = stuck.first else { return }
    let others = stuck.dropFirst().map { "\"\(states[$0].name)\"" }
    report(
      .noFinish, states[first].span,
      "From the state \"\(states[first].name)\" no [finish] can be reached"
        + (others.isEmpty ? "." : ", nor from \(others.joined(separator: ", "))."),
      hint: "Add a way out, such as an arm that leads to \"\(header.safeExit)\".")
  }

  /// Looks for circles of steps on which nothing is asked and no time passes.
  private mutating func checkCircles(_ graph: FlowGraph, _ reached: NumberSet) {
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
        if onPath.contains(edge.to) {
          return reportCircle(graph, path.map(\.node), to: edge.to)
        }
        onPath.insert(edge.to)
        path.append((edge.to, graph.edges(of: edge.to)))
      }
    }
  }

  private mutating func reportCircle(_ graph: FlowGraph, _ path: [Int], to target: Int) {
    guard let last = path.last, let step = graph.step(at: last) else { return }
    var names: [String] = []
    for node in path.drop(while: { $0 != target }) {
      let name = states[graph.stateOfNode[node]].name
      if names.last != name { names.append(name) }
    }
    names.append(states[graph.stateOfNode[target]].name)
    report(
      .endlessCircle, step.span,
      "This goes round and round with no question and no pause: "
        + names.joined(separator: " -> ") + ".",
      hint: "Ask something on the way, or add a [pause ...].")
  }

  private mutating func checkSafeExit(_ graph: FlowGraph, _ reached: NumberSet) {
    for node in reached.numbers {
      guard let step = graph.step(at: node) else { continue }
      switch step.kind {
      case .ask:
        report(
          .unsafeExit, step.span, "The safe exit may not ask anything.",
          hint: "Let it say a sentence or two, and end with [finish].")
      case .move(let move):
        guard case .call = move.target else { continue }
        report(
          .unsafeExit, move.span, "The safe exit may not call another guide.",
          hint: "Let it say a sentence or two, and end with [finish].")
      default: break
      }
    }
  }

  private mutating func checkReturns(_ graph: FlowGraph, _ reached: NumberSet) {
    for node in graph.returns where reached.contains(node) {
      guard let step = graph.step(at: node) else { continue }
      let span = if case .move(let move) = step.kind { move.span } else { step.span }
      report(
        .strayReturn, span,
        "Nothing was interrupted on the way here, so nothing can be returned to.",
        hint: "Use -> return only in states that anytime words lead to.")
    }
  }
}
