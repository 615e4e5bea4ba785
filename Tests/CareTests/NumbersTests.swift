import Care
import Foundation
import Testing

@Suite("Numbers to call")
struct NumbersTests {
  /// One piece of text a person may read.
  struct Text: Sendable, CustomTestStringConvertible {
    let words: String
    let place: String
    var testDescription: String { place }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The guides, the pages, the manual, README, and what stands in quotes in the program's files,
  /// all of them without the table.
  static let texts: [Text] = {
    let walk = FileManager.default.enumerator(atPath: root.path + "/Sources")
    let names = (walk?.allObjects as? [String] ?? []).map { "Sources/" + $0 } + ["README.md"]
    return names.filter { !$0.hasPrefix("Sources/Care/") }.sorted().compactMap { name in
      let text = try? String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
      guard let text else { return nil }
      if ["guide", "md", "1"].contains(name.split(separator: ".").last.map(String.init) ?? "") {
        return Text(words: text, place: name)
      }
      guard name.hasSuffix(".swift"), !name.hasPrefix("Sources/ChaCha") else { return nil }
      let quoted = text.matches(of: /"([^"\n]*)"/).map { String($0.output.1) }
      return Text(words: quoted.joined(separator: "\n"), place: name)
    }
  }()

  /// Runs of digits that a person could take for a number to call.
  static func callable(_ text: String) -> [String] {
    let long = text.matches(of: /[+(]?[0-9][0-9 ()-]{5,}[0-9]/).map { String($0.output) }
      .filter { run in
        run.count(where: \.isNumber) >= 7
          && run.firstMatch(of: /[12][0-9]{3}-[0-9]{2}(-[0-9]{2})?/) == nil
      }
    let verb = /(?i)\b(call|calls|ring|dial|text|sms|phone|hotline)\b[^.\n0-9]{0,15}([0-9]{2,})/
    return long + text.matches(of: verb).map { String($0.output.0) }
  }

  @Test("are seen where they stand")
  func seesThem() {
    #expect(Self.callable("Call 116 123.").count == 1)
    #expect(Self.callable("dial 911 now").count == 1)
    #expect(Self.callable("here: 0800 111 0 111").count == 1)
    #expect(Self.callable("(212) 555-0100").count == 1)
    #expect(Self.callable("on 2026-11-21 it was 12 minutes, then 4 to 20").isEmpty)
    #expect(Self.texts.count > 100)
    #expect(Self.texts.contains { $0.place.hasSuffix("grounding.guide") })
    #expect(Self.texts.contains { $0.place.hasSuffix("CareWording.swift") })
  }

  // Signs of an alphabet, what a made-up person types, an example of what no guide may hold.
  static let otherwise: Set<String> = [
    "99999999999999999999", "1 2 3 4 5 6 7 8 9", "555 0100", "call 555",
    "0123456789",
  ]

  @Test("stand in the table and nowhere else", arguments: texts)
  func nowhereElse(text: Text) {
    let found = Self.callable(text.words).filter { !Self.otherwise.contains($0) }
    #expect(found.isEmpty)
  }

  @Test("a guide and the program's own words hold none of the emergency numbers", arguments: texts)
  func noEmergencyNumbers(text: Text) {
    guard text.place.hasSuffix(".guide") || text.place.hasSuffix("Wording.swift") else { return }
    let known = Set(HelpTable.countries.flatMap(\.emergencyNumbers)).subtracting(["15"])
      .union(["988", "110", "116123"])
    let words = Set(text.words.split { !$0.isNumber }.map(String.init))
    #expect(words.isDisjoint(with: known))
  }

  @Test("the reading of a text cannot be written down by any encoder")
  func notEncodable() {
    let reading: Any = CareReading(of: "anything at all")
    #expect(!(reading is any Encodable))
    let level: Any = CareReading.Level.clear
    #expect(!(level is any Encodable))
  }
}
