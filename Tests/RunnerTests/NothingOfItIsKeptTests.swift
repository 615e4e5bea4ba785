import FileStore
import Journal
import TestSupport
import Testing

@testable import Runner

@Suite("Nothing of the reading is kept")
struct NothingOfItIsKeptTests {
  /// As many letters as the one that weighs.
  static let light = String(repeating: "a", count: Sentences.now.count)

  /// A session with this first answer, and what is on the disk after it.
  private func session(_ line: String, _ extra: [String]) throws -> Desk {
    let desk = try Desk()
    try desk.set(.country, "de")
    let sitting = try desk.run(
      desk.guide(WeighingWordsTests.guide),
      [line] + extra + ["two", "A page.", "/done", "four", ""]
        + (extra.isEmpty ? [] : ["no"]) + ["a title"])
    #expect(sitting.terminal.unused.isEmpty)
    return desk
  }

  @Test("a session with danger in it leaves as many records, of the same kinds and lengths")
  func records() throws {
    let heavy = try session(Sentences.now, ["", ""])
    let light = try session(Self.light, [])
    let records = try heavy.openedBytes().map(\.count)
    #expect(records == (try light.openedBytes().map(\.count)))
    #expect(records.count > 4)
    #expect(heavy.disk.paths.count == light.disk.paths.count)
    #expect(heavy.settingsFile.read() == light.settingsFile.read())
  }

  @Test("no word about it stands in a sealed record, in the settings or in a file's name")
  func words() throws {
    let heavy = try session(Sentences.now, ["", "3", "1", ""])
    let told = try heavy.openedBytes() + heavy.disk.createdFiles
    let texts =
      told.map { String(decoding: $0, as: UTF8.self).lowercased() } + heavy.disk.paths
      + [heavy.settingsFile.read().text]
    #expect(texts.contains { $0.contains(Sentences.now.lowercased()) })
    for text in texts {
      let rest = text.replacing(Sentences.now.lowercased(), with: "")
      for word in [
        "risk", "danger", "distress", "suicid", "self-injury", "selfinjury", "death", "topic",
        "reason", "weigh", "heavy", "care =", "care:", "gently", "emergency", "alert", "flag",
      ] {
        #expect(!rest.contains(word), "\(word)")
      }
    }
  }

  @Test("an entry as JSON has the keys it always has")
  func json() throws {
    func keys(_ desk: Desk) throws -> [String] {
      try desk.onlyEntry().json().text.matches(of: /"([a-z_]+)":/).map { String($0.output.1) }
    }
    let heavy = try keys(session(Sentences.now, ["", ""]))
    #expect(heavy == (try keys(session(Self.light, []))))
    #expect(heavy.contains("answers"))
  }

  @Test("whatever was answered, every word of the session is kept as it was typed")
  func wordsStay() throws {
    for line in [Sentences.soft, Sentences.clear, Sentences.now, Sentences.hurt] {
      let extra = [Sentences.soft: [], Sentences.now: ["", ""]][line] ?? [""]
      let entry = try session(line, extra).onlyEntry()
      #expect(entry.words["first"] == line)
      #expect(entry.words["page"] == "A page.")
      #expect(entry.title == "a title")
    }
  }
}
