/// The ways through a guide, ready to be drawn: its states, and what leads from one to another.
public struct GuideGraph: Equatable, Sendable {
  /// What a node stands for.
  public enum Kind: Equatable, Sendable {
    /// A state of the guide.
    case state
    /// Another guide that is called from here.
    case guide
    /// The end of the guide.
    case end
    /// The words that lead somewhere from any question.
    case anytime
  }

  /// A box of the drawing.
  public struct Node: Equatable, Sendable {
    /// What it stands for.
    public let kind: Kind
    /// The state's name, the guide's id, or the words.
    public let name: String
    /// Whether the guide begins here.
    public var isStart = false
    /// Whether this state says goodbye when somebody stops.
    public var isSafeExit = false
    /// Whether it goes on here after words of dying, harm or danger.
    public var isGentleWay = false
  }

  /// An arrow of the drawing.
  public struct Edge: Equatable, Sendable {
    /// The place of its first node among the nodes.
    public let from: Int
    /// The place of its last node among the nodes.
    public let to: Int
    /// What is answered or true on this way; empty where nothing is asked.
    public let label: String
    /// Whether the way is a call that comes back.
    public let comesBack: Bool
  }

  /// The guide's title.
  public let title: String
  /// The states in the order of the file, and behind them everything else.
  public private(set) var nodes: [Node] = []
  /// The ways in the order of the file; several ways between two nodes are one.
  public private(set) var edges: [Edge] = []

  /// Collects the ways of a guide.
  public init(_ guide: CheckedGuide) {
    title = guide.title
    for (index, state) in guide.states.enumerated() {
      nodes.append(
        Node(
          kind: .state, name: state.name, isStart: index == 0,
          isSafeExit: state.name == guide.safeExit,
          isGentleWay: state.name == guide.gentleWay))
    }
    var found: [(from: Int, to: Int, label: String, comesBack: Bool)] = []
    for (index, state) in guide.states.enumerated() {
      for way in WaysOut.of(state) {
        let (to, comesBack) =
          switch way.target {
          case .move(.state(let name)): (guide.stateIndexByName[name] ?? index, false)
          case .move(.call(let id)): (place(of: .guide, id), true)
          case .move(.returnFromInterruption): (place(of: .anytime, "back to the question"), false)
          case .finish: (place(of: .end, "the end"), false)
          case .finishForToday: (place(of: .end, "the end of this day"), false)
          }
        found.append((index, to, way.label, comesBack))
      }
    }
    for rule in guide.anytime {
      let from = place(of: .anytime, rule.words.joined(separator: ", "))
      switch rule.target {
      case .state(let name): found.append((from, guide.stateIndexByName[name] ?? 0, "", false))
      case .guide(let id): found.append((from, place(of: .guide, id), "", true))
      }
    }
    join(found)
  }

  private mutating func place(of kind: Kind, _ name: String) -> Int {
    if let index = nodes.firstIndex(where: { $0.kind == kind && $0.name == name }) { return index }
    nodes.append(Node(kind: kind, name: name))
    return nodes.count - 1
  }

  /// Makes one edge of all ways between two nodes.
  private mutating func join(_ ways: [(from: Int, to: Int, label: String, comesBack: Bool)]) {
    var labels: [String: [String]] = [:]
    for way in ways { labels["\(way.from) \(way.to)", default: []].append(way.label) }
    for way in ways {
      guard let all = labels.removeValue(forKey: "\(way.from) \(way.to)") else { continue }
      var shown: [String] = []
      for label in all where !shown.contains(label) { shown.append(label) }
      if shown.count > 1, shown.contains("") { shown = shown.map { $0.isEmpty ? "else" : $0 } }
      edges.append(
        Edge(
          from: way.from, to: way.to, label: shown.joined(separator: " / "),
          comesBack: way.comesBack))
    }
  }
}

/// One way out of a state, and what leads there.
struct WaysOut {
  enum Target: Equatable {
    case move(Move.Target)
    case finish
    case finishForToday
  }

  /// Conditions longer than this are cut.
  static let conditionLimit = 40

  /// The ways out of a state in the order of its lines.
  static func of(_ state: GuideState) -> [(target: Target, label: String)] {
    var ways: [(target: Target, label: String)] = []
    let conditions = Conditions(state.steps)
    for (index, step) in state.steps.enumerated() {
      let condition = conditions.text(at: index)
      switch step.kind {
      case .move(let move): ways.append((.move(move.target), condition))
      case .finish: ways.append((.finish, condition))
      case .finishForToday: ways.append((.finishForToday, condition))
      default:
        for arm in step.kind.arms {
          guard let move = arm.move else { continue }
          ways.append((.move(move.target), arm.shownKey))
        }
      }
    }
    return ways
  }
}

extension Arm {
  /// What a reader sees of the arm: its id, its range, or its word.
  package var shownKey: String {
    switch key {
    case .range(let range) where range.count > 1: "\(range.lowerBound)-\(range.upperBound)"
    default: keyText
    }
  }
}

/// Which conditions hold at each step of a state.
struct Conditions {
  private var texts: [String]

  init(_ steps: [Step]) {
    texts = Array(repeating: "", count: steps.count)
    for (index, step) in steps.enumerated() {
      guard case .branch(let expression, let otherwise) = step.kind else { continue }
      let end = min(otherwise, steps.count)
      guard index + 1 < end else { continue }
      for inside in index + 1..<end { texts[inside] = "if " + expression.plainText }
      // What stands behind [else] or [else if] holds only up to where the block ends.
      if case .jump(let last) = steps[end - 1].kind, otherwise < last {
        for inside in otherwise..<min(last, steps.count) { texts[inside] = "else" }
      }
    }
  }

  func text(at index: Int) -> String {
    let limit = WaysOut.conditionLimit
    return texts[index].count > limit ? texts[index].prefix(limit - 1) + "…" : texts[index]
  }
}
