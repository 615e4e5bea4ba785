import Foundation
import GuideLanguage
import Testing

@Suite("Diagnostics for programs")
struct DiagnosticJSONTests {
  private static func object(_ body: String) throws -> [String: Any] {
    let text = GuideSource.headers + body + "\n" + GuideSource.leave
    let found = GuideSource.check(text).diagnostics
    let lines = DiagnosticJSON.lines(found, fileName: "a \"b\"\\\n.guide")
    #expect(lines.split(separator: "\n").count == found.count)
    let first = try #require(lines.split(separator: "\n").first)
    let read = try JSONSerialization.jsonObject(with: Data(first.utf8))
    return try #require(read as? [String: Any])
  }

  @Test("one object a line: place, words, notes, way and fixes")
  func whole() throws {
    let object = try Self.object("## start\n  -> leav")
    #expect(object["file"] as? String == "a \"b\"\\\n.guide")
    #expect(object["code"] as? String == "G033")
    #expect(object["severity"] as? String == "error")
    #expect(object["message"] as? String == "There is no state \"leav\".")
    #expect(object["hint"] as? String == "Did you mean \"leave\"?")
    let range = [
      "start": ["line": 10, "column": 6], "end": ["line": 10, "column": 10],
    ]
    #expect(object["range"] as? [String: [String: Int]] == range)
    #expect((object["notes"] as? [Any])?.isEmpty == true)
    #expect((object["path"] as? [Any])?.isEmpty == true)
    let fix = try #require((object["fixes"] as? [[String: Any]])?.first)
    #expect(fix["title"] as? String == "Write leave")
    let edit = try #require((fix["edits"] as? [[String: Any]])?.first)
    #expect(edit["text"] as? String == "leave")
    #expect(edit["range"] as? [String: [String: Int]] == range)
  }

  @Test("an insertion is a range of no length, and its text keeps its line break")
  func insertion() throws {
    let object = try Self.object("## start\n-> next\n## next\nHello.")
    let fix = try #require((object["fixes"] as? [[String: Any]])?.first)
    let edit = try #require((fix["edits"] as? [[String: Any]])?.first)
    let place = ["line": 12, "column": 7]
    #expect(edit["range"] as? [String: [String: Int]] == ["start": place, "end": place])
    #expect(edit["text"] as? String == "\n-> leave")
  }

  @Test("every line that is written can be read, whatever the guide holds", arguments: 0..<200)
  func garbage(_ seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    var bytes = try GuideSource.fixture("harbour")
    for _ in 0..<8 {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[place] = UInt8.random(in: 0...255, using: &generator)
    }
    let found = GuideSource.check(bytes).diagnostics
    for line in DiagnosticJSON.lines(found, fileName: "x").split(separator: "\n") {
      _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
    }
  }
}
