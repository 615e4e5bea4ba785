/// Every way a conversation can take through a guide.
///
/// A node is a step; behind the last step of each state stands one more node, which
/// nothing may reach. Answers are numbers here, since walking the ways hashes no names then.
struct FlowGraph {
  struct Edge: Equatable {
    var to: Int
    /// Whether the person is asked or time passes on the way.
    var waits = false
    /// The answer that gets a value on the way.
    var gains: Int?
    /// The answer that may have a value afterwards, or none.
    var mayGain: Int?
    /// The answer that is unknown afterwards.
    var loses: Int?
    /// The answer that no way before this one gave a value any more.
    var forgets: Int?
    /// The answers on whose being known the gain depends, as places in ``mentioned``.
    var needs = 0..<0
    /// The answers that are surely known on this way, as places in ``mentioned``.
    var knows = 0..<0

    /// Whether the same answers are known behind it as before.
    var isPlain: Bool {
      gains == nil && mayGain == nil && loses == nil && forgets == nil && knows.isEmpty
    }
  }

  /// The number of each answer by its name.
  let numbers: [String: Int]
  /// The answers that edges need or know, all in one array: an array in each edge would have
  /// to be counted whenever an edge is looked at.
  private(set) var mentioned: [Int] = []
  private var edges: [Edge] = []
  /// For each node the place of its first edge, and the end of all.
  private var edgeStarts: [Int] = []
  private(set) var stateOfNode: [Int] = []
  private(set) var offsets: [Int] = []
  /// For each node that asks the number of its answer.
  private(set) var asked: [Int?] = []
  /// For each step that may ask or wait for nothing: the answer that is unknown then.
  private(set) var waitsFor: [Int: Int] = [:]
  private(set) var endings: [Int] = []
  private(set) var returns: [Int] = []
  /// The state where the last edge led: the arms of a question mostly lead to one.
  private var lastTarget = (name: "", entry: 0)
  private let states: [GuideState]
  private let stateIndexByName: [String: Int]

  init(_ states: [GuideState], stateIndexByName: [String: Int], numbers: [String: Int]) {
    self.states = states
    self.stateIndexByName = stateIndexByName
    self.numbers = numbers
    for (index, state) in states.enumerated() {
      offsets.append(stateOfNode.count)
      stateOfNode += repeatElement(index, count: state.steps.count + 1)
    }
    asked = Array(repeating: nil, count: stateOfNode.count)
    edges.reserveCapacity(stateOfNode.count * 2)
    edgeStarts.reserveCapacity(stateOfNode.count + 1)
    for (index, state) in states.enumerated() {
      for step in state.steps {
        edgeStarts.append(edges.count)
        addEdges(of: step.kind, node: edgeStarts.count - 1, offset: offsets[index])
      }
      edgeStarts.append(edges.count)
    }
    edgeStarts.append(edges.count)
  }

  var nodeCount: Int { stateOfNode.count }

  func edges(of node: Int) -> ArraySlice<Edge> { edges[edgeStarts[node]..<edgeStarts[node + 1]] }

  func entry(of name: String) -> Int? { stateIndexByName[name].map { offsets[$0] } }

  func step(at node: Int) -> Step? {
    let state = stateOfNode[node]
    let position = node - offsets[state]
    return states[state].steps.indices.contains(position) ? states[state].steps[position] : nil
  }

  func reachable(from roots: [Int]) -> NumberSet {
    var seen = NumberSet(capacity: nodeCount)
    var open = roots.filter { seen.insertNew($0) }
    while let node = open.popLast() {
      for edge in edges(of: node) where seen.insertNew(edge.to) { open.append(edge.to) }
    }
    return seen
  }

  /// The nodes from which one of `goals` can be reached.
  func reaching(_ goals: [Int]) -> NumberSet {
    // The edges backward: sorted by where they lead, without an array for each node.
    var starts = Array(repeating: 0, count: nodeCount + 1)
    for index in edges.indices { starts[edges[index].to + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var ends = starts
    var sources = Array(repeating: 0, count: edges.count)
    for node in 0..<nodeCount {
      for edge in edges(of: node) {
        sources[ends[edge.to]] = node
        ends[edge.to] += 1
      }
    }
    var seen = NumberSet(capacity: nodeCount)
    var open = goals.filter { seen.insertNew($0) }
    while let node = open.popLast() {
      for source in sources[starts[node]..<starts[node + 1]] where seen.insertNew(source) {
        open.append(source)
      }
    }
    return seen
  }

  // MARK: Edges

  private mutating func addEdges(of kind: StepKind, node: Int, offset: Int) {
    let next = node + 1
    switch kind {
    case .say, .rotate, .helpCard, .whatHelped, .offerAgain, .doNotOfferAgain, .broken:
      edges.append(Edge(to: next))
    case .forget(let name): edges.append(Edge(to: next, forgets: numbers[name.text]))
    case .take(_, let name):
      edges.append(Edge(to: next, loses: numbers[name.text]))
    case .recall(let recall):
      edges.append(Edge(to: next, mayGain: numbers[recall.into.text]))
    case .add(let expression, let name), .set(let name, let expression):
      let start = mentioned.count
      expression.eachName { mention($0.text) }
      let needs = start..<mentioned.count
      edges.append(Edge(to: next, gains: numbers[name.text], needs: needs))
    case .pause, .breathe: edges.append(Edge(to: next, waits: true))
    case .pauseFor(let name), .breatheFor(_, let name):
      waitsFor[node] = numbers[name.text]
      edges.append(Edge(to: next))
    case .jump(let index): edges.append(Edge(to: offset + index))
    case .branch(let expression, let otherwise):
      edges.append(Edge(to: next, knows: mention(expression.knownWhenTrue)))
      edges.append(Edge(to: offset + otherwise, knows: mention(expression.knownUnlessTrue)))
    case .move(let move): add(move, from: node, Edge(to: next))
    case .finish, .finishForToday: endings.append(node)
    case .choose(let expression, let arms):
      let chosen = mention(expression.names.prefix(1).map(\.text))
      for arm in arms {
        guard let move = arm.move else { continue }
        add(move, from: node, Edge(to: next, knows: arm.key.isNothing ? 0..<0 : chosen))
      }
    case .ask(let ask): addEdges(of: ask, node: node, next: next)
    }
  }

  private mutating func mention(_ names: some Sequence<String>) -> Range<Int> {
    let start = mentioned.count
    for name in names { mention(name) }
    return start..<mentioned.count
  }

  private mutating func mention(_ name: String) {
    if let number = numbers[name] { mentioned.append(number) }
  }

  private mutating func addEdges(of ask: Ask, node: Int, next: Int) {
    let number = numbers[ask.name]
    asked[node] = number
    let answered = Edge(to: next, waits: true, gains: number)
    let source = ask.choicesFrom ?? ask.forEach
    if let source { waitsFor[node] = numbers[source.text] }
    let leftOpen = Edge(to: next, waits: source == nil, loses: number)
    var nothing: Arm?
    var hasOthers = false
    for arm in ask.arms {
      if arm.key.isNothing {
        nothing = nothing ?? arm
      } else {
        hasOthers = true
        add(arm.move, from: node, answered)
      }
    }
    if !hasOthers { edges.append(answered) }
    if let nothing {
      add(nothing.move, from: node, leftOpen)
    } else if ask.isOptional || (!hasOthers && ask.type.goesOnWithNothing) {
      edges.append(leftOpen)
    }
  }

  /// Adds the edge, led elsewhere by the move where there is one.
  private mutating func add(_ move: Move?, from node: Int, _ edge: Edge) {
    var edge = edge
    switch move?.target {
    case .state(let name):
      if name != lastTarget.name {
        guard let target = entry(of: name) else { return }
        lastTarget = (name, target)
      }
      edge.to = lastTarget.entry
    case .call: edge.waits = true
    case .returnFromInterruption:
      if returns.last != node { returns.append(node) }
      return
    case nil: break
    }
    // Arms that lead to one place are one way: many questions have nothing but such arms.
    if let last = edges.last, edges.count > edgeStarts[node], last == edge { return }
    edges.append(edge)
  }
}

extension Expression {
  /// The answers that are known wherever the condition is true.
  var knownWhenTrue: [String] {
    switch self {
    case .isKnown(.name(let name)): [name.text]
    case .not(let inner): inner.knownUnlessTrue
    case .and(let left, let right): left.knownWhenTrue + right.knownWhenTrue
    case .or(let left, let right): left.knownWhenTrue.filter(right.knownWhenTrue.contains)
    case .compare, .name: valueNames.map(\.text)
    case .isKnown, .number, .text, .yesNo, .date, .time, .member, .calculate: []
    }
  }

  /// The answers that are known wherever the condition is false or undecided.
  var knownUnlessTrue: [String] {
    switch self {
    case .not(let inner): inner.knownUnlessFalse
    case .or(let left, let right): left.knownUnlessTrue + right.knownUnlessTrue
    case .and(let left, let right): left.knownUnlessTrue.filter(right.knownUnlessTrue.contains)
    case .isKnown, .compare, .name, .number, .text, .yesNo, .date, .time, .member, .calculate:
      []
    }
  }

  /// The answers that are known wherever the condition is true or undecided.
  private var knownUnlessFalse: [String] {
    switch self {
    case .isKnown(.name(let name)): [name.text]
    case .not(let inner): inner.knownUnlessTrue
    case .and(let left, let right): left.knownUnlessFalse + right.knownUnlessFalse
    case .or(let left, let right): left.knownUnlessFalse.filter(right.knownUnlessFalse.contains)
    case .isKnown, .compare, .name, .number, .text, .yesNo, .date, .time, .member, .calculate:
      []
    }
  }
}
