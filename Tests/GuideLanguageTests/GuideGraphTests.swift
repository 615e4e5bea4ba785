import GuideLanguage
import Testing

@Suite("The drawing of a guide")
struct GuideGraphTests {
  private static let small =
    GuideSource.headers.replacing("# Small", with: "# A \"small\": one") + """
      uses: other
      anytime: too much; or so, lost -> where

      ## start
      How is it?
      > mood: scale 0..10
        * 0..6
        * 7..10 -> other and back
        * nothing -> end
      [if mood < 3]
      -> end
      [end if]
      -> leave

      ## end
      > next: choice
        * a: To the "left" -> leave
        * b: To the right -> leave
        * nothing -> start

      ## where
      > here: text, optional
      -> return
      """ + GuideSource.leave

  private static func graph() throws -> GuideGraph {
    GuideGraph(try #require(GuideSource.check(small).guide))
  }

  @Test("has every state, called guide and way once, with what leads there")
  func ways() throws {
    let graph = try Self.graph()
    let names = graph.nodes.map(\.name)
    let ways = graph.edges.map { "\(names[$0.from]) > \(names[$0.to]): \($0.label)" }
    #expect(
      ways == [
        "start > other: 7-10", "start > end: nothing / if mood < 3", "start > leave: ",
        "end > leave: a / b", "end > start: nothing", "where > back to the question: ",
        "leave > the end: ", "too much; or so, lost > where: ",
      ])
    #expect(graph.edges.filter(\.comesBack).map { names[$0.to] } == ["other"])
    #expect(graph.nodes.filter(\.isStart).map(\.name) == ["start"])
    #expect(graph.nodes.filter(\.isSafeExit).map(\.name) == ["leave"])
  }

  @Test("for Mermaid, ids are numbers and marks inside words are escaped")
  func mermaid() throws {
    let text = try Self.graph().mermaid
    #expect(text.hasPrefix("---\ntitle: \"A \\\"small\\\": one\"\n---\nflowchart TD\n"))
    #expect(text.contains("  n0([\"start (begins here)\"])\n"))
    #expect(text.contains("  n1[\"end\"]\n"))
    #expect(text.contains("{{\"at any time: too much#59; or so, lost\"}}\n"))
    #expect(text.contains("  n0 -.->|\"7-10\"| n4\n"))
    #expect(text.contains("|\"nothing / if mood #60; 3\"|"))
  }

  @Test("for Graphviz, words stand in quotes")
  func dot() throws {
    let text = try Self.graph().dot
    #expect(text.hasPrefix("digraph guide {\n  label=\"A \\\"small\\\": one\";"))
    #expect(text.contains("  n0 -> n4 [label=\"7-10\", style=dashed];\n"))
    #expect(text.hasSuffix("}\n"))
  }

  @Test(
    "as a picture it has a title, every box once, and no box over another",
    arguments: GuideFiles.all)
  func svg(_ path: String) throws {
    guard let guide = try GuideFiles.guide(path) else { return }
    let graph = GuideGraph(guide)
    let text = graph.svg
    #expect(text.contains("<title id=\"title\">The ways through the guide "))
    let boxes = text.matches(
      of: #/class="box[^"]*" x="([0-9.]+)" y="([0-9.]+)" width="([0-9.]+)" height="([0-9.]+)"/#)
    #expect(boxes.count == graph.nodes.count)
    let places = boxes.compactMap { box -> (x: Double, y: Double, end: Double)? in
      guard let x = Double(box.1), let y = Double(box.2), let width = Double(box.3) else {
        return nil
      }
      return (x, y, x + width)
    }.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
    for (left, right) in zip(places, places.dropFirst()) where left.y == right.y {
      #expect(left.end < right.x)
    }
    #expect(text.split(separator: "<text").count == text.split(separator: "</text>").count)
  }

  @Test("every guide of this repository can be drawn", arguments: GuideFiles.all)
  func all(_ path: String) throws {
    guard let guide = try GuideFiles.guide(path) else { return }
    let graph = GuideGraph(guide)
    let targets = Set(graph.edges.map(\.to))
    for (index, node) in graph.nodes.enumerated() where node.kind == .state && !node.isStart {
      #expect(targets.contains(index) || node.isSafeExit || node.isGentleWay, "\(node.name)")
    }
    #expect(graph.nodes.contains { $0.kind == .end })
  }

  @Test(
    "a condition is written as its author would",
    arguments: [
      "a is known and (b or c is yes)", "not (a is b)", "d - (e - 2) * 3 > 1.5",
      "(a or b) and not c", "a and b or c", "d is 2 and not b is known",
    ])
  func plainText(_ condition: String) throws {
    let asks = "abc".map { "> \($0): yes or no\n" } + "de".map { "> \($0): number\n" }
    let text =
      GuideSource.headers + "\n## start\n" + asks.joined()
      + "[if \(condition)]\n-> other\n[end if]\n-> leave\n\n## other\nx\n-> leave\n"
      + GuideSource.leave
    let guide = try #require(GuideSource.check(text).guide)
    let label = GuideGraph(guide).edges.first?.label
    #expect(label == "if " + condition.replacing("not b is known", with: "b is unknown"))
  }
}
