extension GuideGraph {
  /// The drawing for Mermaid, a flowchart from top to bottom.
  public var mermaid: String {
    var text = "---\ntitle: \(Self.quoted(title))\n---\nflowchart TD\n"
    for (index, node) in nodes.enumerated() {
      let words = Self.mermaidText(caption(of: node))
      let shape =
        switch node.kind {
        case .state where node.isStart || node.isSafeExit: ("([\"", "\"])")
        case .state: ("[\"", "\"]")
        case .guide: ("[[\"", "\"]]")
        case .end: ("((\"", "\"))")
        case .anytime: ("{{\"", "\"}}")
        }
      text += "  n\(index)\(shape.0)\(words)\(shape.1)\n"
    }
    for edge in edges {
      let arrow = edge.comesBack ? "-.->" : "-->"
      let label = edge.label.isEmpty ? "" : "|\"\(Self.mermaidText(edge.label))\"|"
      text += "  n\(edge.from) \(arrow)\(label) n\(edge.to)\n"
    }
    return text
  }

  /// The drawing for Graphviz.
  public var dot: String {
    var text = "digraph guide {\n  label=\(Self.quoted(title)); labelloc=t; rankdir=TB;\n"
    text += "  node [shape=box, fontname=\"sans-serif\"]; edge [fontname=\"sans-serif\"];\n"
    for (index, node) in nodes.enumerated() {
      var facts = "label=\(Self.quoted(caption(of: node)))"
      switch node.kind {
      case .state: if node.isStart || node.isSafeExit { facts += ", style=rounded" }
      case .guide: facts += ", style=dashed"
      case .end: facts += ", shape=ellipse"
      case .anytime: facts += ", shape=hexagon"
      }
      text += "  n\(index) [\(facts)];\n"
    }
    for edge in edges {
      var facts: [String] = []
      if !edge.label.isEmpty { facts.append("label=\(Self.quoted(edge.label))") }
      if edge.comesBack { facts.append("style=dashed") }
      let list = facts.isEmpty ? "" : " [\(facts.joined(separator: ", "))]"
      text += "  n\(edge.from) -> n\(edge.to)\(list);\n"
    }
    return text + "}\n"
  }

  /// The words inside a box.
  func caption(of node: Node) -> String {
    switch node.kind {
    case .state:
      node.name + (node.isStart ? " (begins here)" : "")
        + (node.isSafeExit ? " (safe exit)" : "") + (node.isGentleWay ? " (gentle way)" : "")
    case .guide: "guide \(node.name), and back"
    case .end: node.name
    case .anytime where node.name == "back to the question": node.name
    case .anytime: "at any time: \(node.name)"
    }
  }

  /// Text in double quotes, for DOT and for the title of Mermaid.
  private static func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }

  /// Text between Mermaid's quotes: what it would read as a mark becomes a number.
  private static func mermaidText(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", ";", "<", ">", "&", "`", "\\", "|", "{", "}", "[", "]", "*", "_":
        result += "#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
