import Foundation
import Testing

/// One line of the lists in `Phrases`.
struct Phrase: Sendable, CustomTestStringConvertible {
  let isRisk: Bool
  let group: String
  let leastLevel: Int
  let text: String

  var testDescription: String { "\(group): \(text)" }

  /// The list the rules were tuned on.
  static let tune = read("tune.tsv")
  /// The list the rules' first figures were told of; the weights were fitted to it later.
  static let report = read("report.tsv")
  /// Five lists by others, to which the weights were fitted.
  static let more = (1...5).flatMap { read("more-\($0).tsv") }
  /// Lines written for fitting the weights alone.
  static let fitting = read("fitting.tsv")
  /// A list that nothing was fitted to and nobody looked at; empty where it is not there.
  static let heldOut = read("held-out.tsv")
  /// All that rules or weights were fitted to.
  static let fitted = tune + report + more

  /// Every twelfth line of risk, for tests that read each line many times.
  static let riskSample = fitted.filter(\.isRisk).enumerated()
    .filter { $0.offset.isMultiple(of: 12) }.map(\.element)

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
