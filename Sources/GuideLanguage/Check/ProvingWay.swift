/// Ways through the guide that prove a finding, as a list of places people can follow.
extension FlowGraph {
  /// The steps of a shortest way from one of `starts` to a step that `isGoal` takes, both
  /// ends included.
  func way(
    from starts: [Int], avoiding isAvoided: (Int) -> Bool = { _ in false }, to isGoal: (Int) -> Bool
  ) -> [Int]? {
    var previous = Dictionary(starts.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    var open = starts
    var position = 0
    while position < open.count {
      let node = open[position]
      position += 1
      if isGoal(node) {
        var way = [node]
        while let last = way.last, let before = previous[last], before != last {
          way.append(before)
        }
        return way.reversed()
      }
      for edge in edges(of: node) where previous[edge.to] == nil && !isAvoided(edge.to) {
        previous[edge.to] = node
        open.append(edge.to)
      }
    }
    return nil
  }
}

extension Checker {
  /// The states on a shortest way, where it crosses from one to another; else nothing, since
  /// the place says it. Nothing either for findings beyond those that are shown.
  func path(
    from starts: [Int], in graph: FlowGraph, avoiding isAvoided: (Int) -> Bool = { _ in false },
    to isGoal: (Int) -> Bool
  ) -> [String] {
    guard diagnostics.count < GuideCheck.diagnosticLimit,
      let way = graph.way(from: starts, avoiding: isAvoided, to: isGoal)
    else { return [] }
    let names = stateNames(along: way, in: graph)
    return names.count > 1 ? names : []
  }

  /// The states of a way, one name for steps that follow each other in one state.
  func stateNames(along way: [Int], in graph: FlowGraph) -> [String] {
    var names: [String] = []
    var last: Int?
    for node in way {
      let state = graph.stateOfNode[node]
      if state == last, node != graph.offsets[state] { continue }
      names.append(placed(states[state]))
      last = state
    }
    return names
  }

  /// A state's name with its line.
  func placed(_ state: GuideState) -> String { "\(state.name) (line \(state.span.line))" }

  /// A line for an arm that is missing below a question.
  ///
  /// The arm goes on below the question, or to the safe exit where nothing is below.
  func armFix(_ key: String, below span: SourceSpan) -> Fix {
    let isLast = states.contains { $0.steps.last?.span == span }
    let way = isLast && stateNames.contains(header.safeExit) ? " -> \(header.safeExit)" : ""
    return .add("\n  * \(key)\(way)", behind: span, "Add * \(key)\(way)")
  }

  /// The states nothing leads to; of those that lead to each other only the first ones.
  func unreachedRoots(_ graph: FlowGraph, _ reached: NumberSet) -> [Int] {
    let unreached = states.indices.filter { !reached.contains(graph.offsets[$0]) }
    var led: Set<Int> = []
    for index in unreached {
      for node in graph.offsets[index]..<graph.offsets[index] + states[index].steps.count {
        for edge in graph.edges(of: node) where graph.stateOfNode[edge.to] != index {
          led.insert(graph.stateOfNode[edge.to])
        }
      }
    }
    var roots: [Int] = []
    var covered: Set<Int> = []
    for index in unreached.filter({ !led.contains($0) }) + unreached
    where !covered.contains(index) {
      roots.append(index)
      for node in graph.reachable(from: [graph.offsets[index]]).numbers {
        covered.insert(graph.stateOfNode[node])
      }
    }
    return roots.sorted()
  }
}
