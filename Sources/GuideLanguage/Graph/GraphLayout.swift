/// Places for the boxes of a drawing, in ranks from top to bottom.
struct GraphLayout {
  /// A box, or a place through which a long way passes.
  struct Cell {
    /// The node that stands here; nil for a passing way.
    let node: Int?
    var width: Double
    var x = 0.0
  }

  static let boxHeight = 34.0
  static let rankDistance = 104.0
  static let gap = 26.0

  private(set) var cells: [Cell] = []
  /// The cells of each rank, from left to right.
  private(set) var ranks: [[Int]] = []
  /// For each edge the cells it passes from top to bottom; nil for those that lead up.
  private(set) var paths: [[Int]?] = []
  private(set) var width = 0.0
  /// For each cell those it is tied to in the rank above.
  private var above: [[Int]] = []
  /// For each cell those it is tied to in the rank below.
  private var below: [[Int]] = []
  private(set) var rankOfNode: [Int] = []

  var height: Double { Double(max(1, ranks.count)) * Self.rankDistance }

  init(_ graph: GuideGraph, widths: [Double], labelWidths: [Double]) {
    rankOfNode = Self.ranks(of: graph)
    ranks = Array(repeating: [], count: (rankOfNode.max() ?? 0) + 1)
    for (index, rank) in rankOfNode.enumerated() {
      addCell(Cell(node: index, width: widths[index]))
      ranks[rank].append(index)
    }
    for (edge, width) in zip(graph.edges, labelWidths) {
      paths.append(path(of: edge, labelWidth: width))
    }
    // A drawing that large is read with a search, not by eye.
    let isHuge = cells.count > 20_000
    for round in 0..<(isHuge ? 4 : 24) { order(downward: round.isMultiple(of: 2)) }
    for rank in ranks { spread(rank) }
    for round in 0..<(isHuge ? 4 : 16) { align(downward: round.isMultiple(of: 2)) }
    let left = cells.map { $0.x - $0.width / 2 }.min() ?? 0
    for index in cells.indices { cells[index].x -= left }
    width = cells.map { $0.x + $0.width / 2 }.max() ?? 0
  }

  // MARK: Ranks

  /// The longest way down to each node, ways that lead back up left out.
  private static func ranks(of graph: GuideGraph) -> [Int] {
    var next = Array(repeating: [Int](), count: graph.nodes.count)
    for edge in graph.edges where edge.from != edge.to { next[edge.from].append(edge.to) }
    var order: [Int] = []
    var seen: Set<Int> = []
    var onPath: Set<Int> = []
    var back: Set<[Int]> = []
    for root in graph.nodes.indices where !seen.contains(root) {
      var path = [(node: root, edge: 0)]
      seen.insert(root)
      onPath.insert(root)
      while let (node, edge) = path.last {
        guard edge < next[node].count else {
          path.removeLast()
          onPath.remove(node)
          order.append(node)
          continue
        }
        path[path.count - 1].edge += 1
        let target = next[node][edge]
        if onPath.contains(target) {
          back.insert([node, target])
        } else if seen.insert(target).inserted {
          onPath.insert(target)
          path.append((target, 0))
        }
      }
    }
    var ranks = Array(repeating: 0, count: graph.nodes.count)
    for node in order.reversed() {
      for target in next[node] where !back.contains([node, target]) {
        ranks[target] = max(ranks[target], ranks[node] + 1)
      }
    }
    // Words for anytime stand right above where they lead.
    for (index, node) in graph.nodes.enumerated() where node.kind == .anytime && ranks[index] == 0 {
      if let lowest = next[index].map({ ranks[$0] }).min() { ranks[index] = max(0, lowest - 1) }
    }
    return ranks
  }

  /// The cells of a way that leads down; the first one it passes has room for its label.
  private mutating func path(of edge: GuideGraph.Edge, labelWidth: Double) -> [Int]? {
    let (first, last) = (rankOfNode[edge.from], rankOfNode[edge.to])
    guard first < last else { return nil }
    var path = [edge.from]
    for rank in first + 1..<last {
      addCell(Cell(node: nil, width: rank == first + 1 ? max(14, labelWidth) : 14))
      ranks[rank].append(cells.count - 1)
      path.append(cells.count - 1)
    }
    path.append(edge.to)
    for (upper, lower) in zip(path, path.dropFirst()) {
      below[upper].append(lower)
      above[lower].append(upper)
    }
    return path
  }

  private mutating func addCell(_ cell: Cell) {
    cells.append(cell)
    above.append([])
    below.append([])
  }

  // MARK: Order

  /// Sorts each rank by the middle of the cells it is tied to in the rank before.
  private mutating func order(downward: Bool) {
    let indexes = downward ? Array(ranks.indices) : ranks.indices.reversed()
    var place = Array(repeating: 0.0, count: cells.count)
    for rank in ranks {
      for (index, cell) in rank.enumerated() {
        place[cell] = (Double(index) + 0.5) / Double(rank.count)
      }
    }
    for rank in indexes {
      let wanted = ranks[rank].enumerated().map { index, cell in
        let near = downward ? above[cell] : below[cell]
        let center =
          near.isEmpty
          ? place[cell] : near.reduce(0) { $0 + place[$1] } / Double(near.count)
        return (center: center, index: index, cell: cell)
      }
      ranks[rank] = wanted.sorted { ($0.center, $0.index) < ($1.center, $1.index) }.map(\.cell)
      for (index, cell) in ranks[rank].enumerated() {
        place[cell] = (Double(index) + 0.5) / Double(ranks[rank].count)
      }
    }
  }

  // MARK: Places

  private mutating func spread(_ rank: [Int]) {
    var x = 0.0
    for cell in rank {
      cells[cell].x = x + cells[cell].width / 2
      x += cells[cell].width + Self.gap
    }
    for cell in rank { cells[cell].x -= x / 2 }
  }

  /// Moves the cells of each rank towards those they are tied to, without an overlap.
  private mutating func align(downward: Bool) {
    for rank in downward ? ranks : ranks.reversed() where !rank.isEmpty {
      let wanted = rank.map { cell -> Double in
        let near = downward ? above[cell] : below[cell]
        return near.isEmpty
          ? cells[cell].x : near.reduce(0) { $0 + cells[$1].x } / Double(near.count)
      }
      // From the left as far right as wanted, from the right as far left, then the middle.
      var fromLeft = wanted
      var fromRight = wanted
      for index in rank.indices.dropFirst() {
        fromLeft[index] = max(fromLeft[index], fromLeft[index - 1] + distance(rank, index))
      }
      for index in rank.indices.dropLast().reversed() {
        fromRight[index] = min(fromRight[index], fromRight[index + 1] - distance(rank, index + 1))
      }
      for (index, cell) in rank.enumerated() {
        cells[cell].x = (fromLeft[index] + fromRight[index]) / 2
      }
    }
  }

  /// How far the middles of two neighbours are apart at least.
  private func distance(_ rank: [Int], _ index: Int) -> Double {
    (cells[rank[index - 1]].width + cells[rank[index]].width) / 2 + Self.gap
  }
}
