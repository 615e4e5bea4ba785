import Foundation
import Testing

/// A recorded screen: what a person saw, whole, in a text file.
///
/// `RECORD=1 swift test --filter RunnerTests` writes the files anew; such a
/// run stays red, so that nothing is recorded unseen.
enum Screen {
  static func expect(
    _ screen: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Screens/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(screen.utf8).write(to: url)
      Issue.record("\(name).txt was recorded; read it", sourceLocation: sourceLocation)
      return
    }
    let recorded = try String(contentsOf: url, encoding: .utf8)
    guard recorded != screen else { return }
    let old = recorded.components(separatedBy: "\n")
    let new = screen.components(separatedBy: "\n")
    let row = zip(old, new).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(name).txt differs from row \(row + 1) on.
      recorded: \(row < old.count ? old[row] : "(ends)")
      now:      \(row < new.count ? new[row] : "(ends)")
      """, sourceLocation: sourceLocation)
  }
}
