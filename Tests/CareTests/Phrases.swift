import Foundation
import Testing

/// One line of the lists in `Phrases`.
struct Phrase: Sendable, CustomTestStringConvertible {
  let isRisk: Bool
  let group: String
  let leastLevel: Int
  let text: String

  var testDescription: String { "\(group): \(text)" }

  /// The half the rules were tuned on.
  static let tune = read("tune.tsv")
  /// The half that figures are told of.
  static let report = read("report.tsv")

  private static func read(_ name: String) -> [Phrase] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Phrases/\(name)")
    let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
    return lines.compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 3).map(String.init)
      guard fields.count == 4, let least = Int(fields[2]) else { return nil }
      return Phrase(
        isRisk: fields[0] == "risk", group: fields[1], leastLevel: least, text: fields[3])
    }
  }
}
