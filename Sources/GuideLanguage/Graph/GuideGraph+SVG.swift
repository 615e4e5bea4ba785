extension GuideGraph {
  /// The drawing as a picture that needs nothing else, for light and dark screens.
  ///
  /// Ways that lead up run along the right side.
  public var svg: String {
    let layout = GraphLayout(
      self, widths: nodes.map { Self.width(of: caption(of: $0), 13) + 28 },
      labelWidths: edges.map { Self.width(of: Self.short($0.label), 11) })
    var picture = Picture(layout: layout)
    let lanes = Lanes(edges, layout)
    for (index, edge) in edges.enumerated() { picture.add(edge, index, lanes) }
    for (index, node) in nodes.enumerated() {
      picture.add(node, caption(of: node), at: index)
    }
    return picture.document(title: title, rightOf: Double(lanes.count) * Lanes.distance)
  }

  /// A label of a length that fits between boxes.
  fileprivate static func short(_ label: String) -> String {
    label.count > 26 ? label.prefix(25) + "…" : label
  }

  /// About how wide text is in a common sans-serif letter of that size.
  fileprivate static func width(of text: String, _ size: Double) -> Double {
    text.reduce(0) { $0 + ("iljtfrI.,:;'|! ".contains($1) ? 0.36 : 0.6) } * size
  }
}

/// Which lane beside the drawing each way up takes.
private struct Lanes {
  static let distance = 18.0
  private(set) var count = 0
  private var laneByEdge: [Int: Int] = [:]

  init(_ edges: [GuideGraph.Edge], _ layout: GraphLayout) {
    var taken: [[ClosedRange<Int>]] = []
    let upward = edges.indices.filter { layout.paths[$0] == nil }
    let spans = upward.map { index in
      let ends = [layout.rankOfNode[edges[index].from], layout.rankOfNode[edges[index].to]]
      return (index, (ends.min() ?? 0)...(ends.max() ?? 0))
    }
    for (index, span) in spans.sorted(by: { $0.1.count < $1.1.count }) {
      let free = taken.firstIndex { lane in !lane.contains { $0.overlaps(span) } }
      let lane = free ?? taken.count
      if free == nil { taken.append([]) }
      taken[lane].append(span)
      laneByEdge[index] = lane
    }
    count = taken.count
  }

  subscript(edge: Int) -> Int { laneByEdge[edge] ?? 0 }
}

/// The parts of the picture, ways below boxes below words.
private struct Picture {
  private static let margin = 24.0
  private static let headHeight = 46.0

  let layout: GraphLayout
  private var ways = ""
  private var boxes = ""
  private var words = ""
  private var labels: [(x: Double, y: Double, width: Double)] = []

  init(layout: GraphLayout) { self.layout = layout }

  func document(title: String, rightOf lanes: Double) -> String {
    let width = max(320, layout.width + 2 * Self.margin + (lanes > 0 ? lanes + 90 : 0))
    let height = layout.height + Self.headHeight + Self.margin
    let name = MarkupText.escaped(title)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(MarkupText.number(width)) \
      \(MarkupText.number(height))" width="\(MarkupText.number(width))" height="\(MarkupText.number(height))" \
      role="img" aria-labelledby="title" font-family="sans-serif" font-size="13">
      <title id="title">The ways through the guide \(name)</title>
      <style>
        .back { fill: #fff } .way { fill: none; stroke: #667 } .box { fill: #eef2f7; stroke: #445 }
        .mark { fill: #dcebdc } .guide { fill: #f6efdf; stroke-dasharray: 5 3 }
        .word { fill: #111 } .label { fill: #234 }
        .again { stroke-dasharray: 5 3 } .tip { fill: #667 }
        @media (prefers-color-scheme: dark) {
          .back { fill: #14171c } .way { stroke: #99a } .box { fill: #2a313c; stroke: #aab }
          .mark { fill: #28402c } .guide { fill: #453c26 } .word { fill: #eee }
          .label { fill: #cde } .tip { fill: #99a }
        }
      </style>
      <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" \
      markerHeight="8" orient="auto-start-reverse"><path class="tip" d="M0,0 L8,4 L0,8 z"/>\
      </marker></defs>
      <rect class="back" width="100%" height="100%"/>
      <text class="word" x="\(MarkupText.number(Self.margin))" y="28" font-size="17">\(name)</text>
      \(ways)\(boxes)\(words)</svg>

      """
  }

  // MARK: Boxes

  mutating func add(_ node: GuideGraph.Node, _ caption: String, at index: Int) {
    let (x, y) = middle(of: index, node: index)
    let cell = layout.cells[index]
    let kind =
      switch node.kind {
      case .state: node.isStart || node.isSafeExit ? " mark" : ""
      case .guide: " guide"
      case .end, .anytime: " mark"
      }
    let radius = node.kind == .state && !node.isStart && !node.isSafeExit ? 5.0 : 16
    boxes += "<rect class=\"box\(kind)\" x=\"\(MarkupText.number(x - cell.width / 2))\" "
    boxes += "y=\"\(MarkupText.number(y - GraphLayout.boxHeight / 2))\" "
    boxes +=
      "width=\"\(MarkupText.number(cell.width))\" height=\"\(MarkupText.number(GraphLayout.boxHeight))\""
    boxes += " rx=\"\(MarkupText.number(radius))\"/>\n"
    words += "<text class=\"word\" text-anchor=\"middle\" x=\"\(MarkupText.number(x))\" "
    words += "y=\"\(MarkupText.number(y + 4.5))\">\(MarkupText.escaped(caption))</text>\n"
  }

  private func middle(of cell: Int, node: Int) -> (Double, Double) {
    (x(of: cell), y(ofRank: layout.rankOfNode[node]))
  }

  private func x(of cell: Int) -> Double { layout.cells[cell].x + Self.margin }

  private func y(ofRank rank: Int) -> Double {
    Self.headHeight + Double(rank) * GraphLayout.rankDistance + GraphLayout.boxHeight / 2
  }

  // MARK: Ways

  mutating func add(_ edge: GuideGraph.Edge, _ index: Int, _ lanes: Lanes) {
    let kind = edge.comesBack ? "way again" : "way"
    let (line, places) =
      layout.paths[index].map(wayDown) ?? wayUp(edge, lane: lanes[index])
    ways += "<path class=\"\(kind)\" d=\"\(line)\" marker-end=\"url(#tip)\"/>\n"
    label(edge.label, at: places)
  }

  /// The line of a way that leads up, and the places where its label may stand.
  private func wayUp(_ edge: GuideGraph.Edge, lane: Int) -> (String, [(Double, Double)]) {
    let half = GraphLayout.boxHeight / 2
    let (fromX, fromY) = middle(of: edge.from, node: edge.from)
    let (toX, toY) = middle(of: edge.to, node: edge.to)
    let side = layout.width + Self.margin + 30 + Double(lane) * Lanes.distance
    let apart = Double(lane % 4) * 6
    let start = fromX + layout.cells[edge.from].width / 2 - 8 - apart
    let goal = toX + layout.cells[edge.to].width / 2 - 8 - apart
    // Between the ranks there are no boxes: there the way crosses to its lane.
    let (low, high) = (fromY + half + 12 + apart / 2, toY - half - 12 - apart / 2)
    let line =
      "M\(MarkupText.number(start)),\(MarkupText.number(fromY + half)) V\(MarkupText.number(low)) "
      + "H\(MarkupText.number(side)) V\(MarkupText.number(high)) H\(MarkupText.number(goal)) "
      + "V\(MarkupText.number(toY - half))"
    let middle = (low + high) / 2
    return (line, [0.0, 16, -16, 32, -32, 48, -48].map { (side, middle + $0) })
  }

  /// The line of a way that leads down, and the places where its label may stand.
  private func wayDown(_ path: [Int]) -> (String, [(Double, Double)]) {
    let half = GraphLayout.boxHeight / 2
    let first = layout.cells[path[0]].node.map { layout.rankOfNode[$0] } ?? 0
    var line = "M\(MarkupText.number(x(of: path[0]))),\(MarkupText.number(y(ofRank: first) + half))"
    var places: [(Double, Double)] = []
    for (offset, cell) in path.enumerated().dropFirst() {
      let (fromX, toX) = (x(of: path[offset - 1]), x(of: cell))
      let bottom = y(ofRank: first + offset - 1) + half
      let top = y(ofRank: first + offset) - half
      let bend = (bottom + top) / 2
      if offset > 1 { line += " V\(MarkupText.number(bottom))" }
      line += " C\(MarkupText.number(fromX)),\(MarkupText.number(bend)) \(MarkupText.number(toX)),"
      line += "\(MarkupText.number(bend)) \(MarkupText.number(toX)),\(MarkupText.number(top))"
      guard offset == 1 else { continue }
      for part in [0.6, 0.72, 0.48, 0.84, 0.36, 0.26] {
        let eased = part * part * (3 - 2 * part)
        let fall = 3 * part * (1 - part) * 0.5 + part * part * part
        places.append((fromX + (toX - fromX) * eased, bottom + (top - bottom) * fall))
      }
    }
    return (line, places)
  }

  /// Puts a label where no other stands, if there is such a place among those given.
  private mutating func label(_ text: String, at places: [(Double, Double)]) {
    guard !text.isEmpty, let first = places.first else { return }
    let shown = GuideGraph.short(text)
    let width = GuideGraph.width(of: shown, 11) + 6
    let free = places.first { x, y in
      !labels.contains { abs($0.x - x) < ($0.width + width) / 2 && abs($0.y - y) < 14 }
    }
    let (x, y) = free ?? first
    labels.append((x, y, width))
    words += "<rect class=\"back\" opacity=\"0.85\" x=\"\(MarkupText.number(x - width / 2))\" "
    words +=
      "y=\"\(MarkupText.number(y - 7))\" width=\"\(MarkupText.number(width))\" height=\"14\"/>"
    words += "<text class=\"label\" font-size=\"11\" text-anchor=\"middle\" "
    words += "x=\"\(MarkupText.number(x))\" y=\"\(MarkupText.number(y + 4))\">"
    words += shown == text ? "" : "<title>\(MarkupText.escaped(text))</title>"
    words += "\(MarkupText.escaped(shown))</text>\n"
  }
}
