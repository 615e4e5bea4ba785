import Foundation
import Testing

/// Screens kept as text files beside the tests.
///
/// `RECORD=1` writes them anew and leaves the run red, so that a recording is
/// always looked at before it counts.
enum Golden {
  static func check(_ shown: String, _ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Screens/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try shown.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); look at the difference, then run without RECORD")
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    for (place, (left, right)) in zip(shown.lines, recorded.lines).enumerated()
    where left != right {
      Issue.record("\(name).txt line \(place + 1): recorded \"\(right)\", shown \"\(left)\"")
      return
    }
    #expect(shown.lines.count == recorded.lines.count)
  }
}

extension String {
  var lines: [String] { components(separatedBy: "\n") }

  /// What stood on the screen, without what changes from day to day.
  var asScreen: String {
    replacingOccurrences(of: "\r", with: "").lines.map { line in
      let bare = line.replacingOccurrences(of: " +$", with: "", options: .regularExpression)
      return bare.replacingOccurrences(
        of: "^  [A-Z][a-z]+day [0-9]+ [A-Z][a-z]+", with: "  Someday 1 January",
        options: .regularExpression)
    }.joined(separator: "\n")
  }
}
