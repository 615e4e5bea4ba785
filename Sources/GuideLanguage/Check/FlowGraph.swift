/// Every way a conversation can take through a guide.
///
/// A node is a step; behind the last step of each state stands one more node, which
/// nothing may reach.
struct FlowGraph {
  struct Edge {
    let to: Int
    /// Whether the person is asked or time passes on the way.
    var waits = false
    /// The answer that gets a value on the way.
    var gains: String?
    /// The answer that may have a value afterwards, or none.
    var mayGain: String?
    /// The answer that is unknown afterwards.
    var loses: String?
    /// The answers on whose being known the gain depends.
    var needs: [String] = []
    /// The answers that are surely known on this way.
    var knows: [String] = []
  }

  private(set) var edges: [[Edge]] = []
  private(set) var stateOfNode: [Int] = []
  private(set) var offsets: [Int] = []
  private(set) var endings: Set<Int> = []
  private(set) var returns: Set<Int> = []
  private let states: [GuideState]
  private let indexByName: [String: Int]

  init(_ states: [GuideState]) {
    self.states = states
    self.indexByName = Dictionary(
      states.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, state) in states.enumerated() {
      offsets.append(stateOfNode.count)
      stateOfNode += Array(repeating: index, count: state.steps.count + 1)
    }
    edges = Array(repeating: [], count: stateOfNode.count)
    for (index, state) in states.enumerated() {
      for (position, step) in state.steps.enumerated() {
        addEdges(of: step, node: offsets[index] + position, offset: offsets[index])
      }
    }
  }

  func entry(of name: String) -> Int? { indexByName[name].map { offsets[$0] } }

  func step(at node: Int) -> Step? {
    let state = stateOfNode[node]
    let position = node - offsets[state]
    return states[state].steps.indices.contains(position) ? states[state].steps[position] : nil
  }

  func reachable(from roots: [Int]) -> Set<Int> {
    var seen = Set(roots)
    var open = roots
    while let node = open.popLast() {
      for edge in edges[node] where seen.insert(edge.to).inserted { open.append(edge.to) }
    }
    return seen
  }

  /// The nodes from which one of `goals` can be reached.
  func reaching(_ goals: Set<Int>) -> Set<Int> {
    var backward: [[Int]] = Array(repeating: [], count: edges.count)
    for (node, list) in edges.enumerated() {
      for edge in list { backward[edge.to].append(node) }
    }
    var seen = goals
    var open = Array(goals)
    while let node = open.popLast() {
      for previous in backward[node] where seen.insert(previous).inserted { open.append(previous) }
    }
    return seen
  }

  // MARK: Edges

  private mutating func addEdges(of step: Step, node: Int, offset: Int) {
    let next = node + 1
    switch step.kind {
    case .say, .rotate, .helpCard, .offerAgain, .doNotOfferAgain, .broken:
      edges[node] = [Edge(to: next)]
    case .forget(let name), .take(_, let name): edges[node] = [Edge(to: next, loses: name.text)]
    case .recall(let recall): edges[node] = [Edge(to: next, mayGain: recall.into.text)]
    case .add(let expression, let name):
      edges[node] = [Edge(to: next, gains: name.text, needs: expression.names.map(\.text))]
    case .pause, .pauseFor, .breathe, .breatheFor: edges[node] = [Edge(to: next, waits: true)]
    case .set(let name, let expression):
      edges[node] = [
        Edge(to: next, gains: name.text, needs: expression.names.map(\.text))
      ]
    case .jump(let index): edges[node] = [Edge(to: offset + index)]
    case .branch(let expression, let otherwise):
      edges[node] = [
        Edge(to: next, knows: Array(expression.knownWhenTrue)),
        Edge(to: offset + otherwise, knows: Array(expression.knownUnlessTrue)),
      ]
    case .move(let move): add(move, from: node, Edge(to: next))
    case .finish, .finishForToday: endings.insert(node)
    case .choose(let expression, let arms):
      let name = expression.names.first?.text
      for arm in arms {
        guard let move = arm.move else { continue }
        add(
          move, from: node,
          Edge(to: next, knows: arm.key == .nothing ? [] : [name].compactMap(\.self)))
      }
    case .ask(let ask): addEdges(of: ask, node: node, next: next)
    }
  }

  private mutating func addEdges(of ask: Ask, node: Int, next: Int) {
    let answered = Edge(to: next, waits: true, gains: ask.name)
    let leftOpen = Edge(to: next, waits: true, loses: ask.name)
    let others = ask.arms.filter { $0.key != .nothing }
    if others.isEmpty { edges[node].append(answered) }
    for arm in others {
      if let move = arm.move {
        add(move, from: node, answered)
      } else {
        edges[node].append(answered)
      }
    }
    guard let nothing = ask.arms.first(where: { $0.key == .nothing }) else {
      if ask.isOptional || (others.isEmpty && ask.type.goesOnWithNothing) {
        edges[node].append(leftOpen)
      }
      return
    }
    if let move = nothing.move {
      add(move, from: node, leftOpen)
    } else {
      edges[node].append(leftOpen)
    }
  }

  private mutating func add(_ move: Move, from node: Int, _ edge: Edge) {
    switch move.target {
    case .state(let name):
      guard let target = entry(of: name) else { return }
      edges[node].append(
        Edge(
          to: target, waits: edge.waits, gains: edge.gains, loses: edge.loses, knows: edge.knows))
    case .call:
      edges[node].append(
        Edge(
          to: node + 1, waits: true, gains: edge.gains, loses: edge.loses, knows: edge.knows))
    case .returnFromInterruption:
      returns.insert(node)
    }
  }
}

extension Expression {
  /// The answers that are known wherever the condition is true.
  var knownWhenTrue: Set<String> {
    switch self {
    case .isKnown(.name(let name)): [name.text]
    case .not(let inner): inner.knownUnlessTrue
    case .and(let left, let right): left.knownWhenTrue.union(right.knownWhenTrue)
    case .or(let left, let right): left.knownWhenTrue.intersection(right.knownWhenTrue)
    case .compare, .name: Set(valueNames.map(\.text))
    case .isKnown, .number, .text, .yesNo, .date, .time, .member, .calculate: []
    }
  }

  /// The answers that are known wherever the condition is false or undecided.
  var knownUnlessTrue: Set<String> {
    switch self {
    case .not(let inner): inner.knownUnlessFalse
    case .or(let left, let right): left.knownUnlessTrue.union(right.knownUnlessTrue)
    case .and(let left, let right): left.knownUnlessTrue.intersection(right.knownUnlessTrue)
    case .isKnown, .compare, .name, .number, .text, .yesNo, .date, .time, .member, .calculate:
      []
    }
  }

  /// The answers that are known wherever the condition is true or undecided.
  private var knownUnlessFalse: Set<String> {
    switch self {
    case .isKnown(.name(let name)): [name.text]
    case .not(let inner): inner.knownUnlessTrue
    case .and(let left, let right): left.knownUnlessFalse.union(right.knownUnlessFalse)
    case .or(let left, let right): left.knownUnlessFalse.intersection(right.knownUnlessFalse)
    case .isKnown, .compare, .name, .number, .text, .yesNo, .date, .time, .member, .calculate:
      []
    }
  }
}
