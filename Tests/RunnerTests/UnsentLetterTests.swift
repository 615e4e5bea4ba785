import TestSupport
import Testing

@testable import Runner

@Suite("The unsent letter")
struct UnsentLetterTests {
  private static let letter = ["Kestrel, you never asked.", "Kestrel, I waited.", "/done"]

  @Test("a letter that is let go changes nothing on the disk and stands in no record")
  func letGo() throws {
    let desk = try Desk()
    var looks: [DiskImage] = []
    var manner = Desk.Manner()
    manner.beforeLine = { _, _ in looks.append(desk.disk.image) }
    let before = ["go", "old", "5"]
    let sitting = try desk.run(
      "unsent-letter", before + Self.letter + ["3", "I slept after it.", "", ""], manner)
    let screen = sitting.screen
    #expect(screen.contains("They go to no file, and no way leads back to them."))
    #expect(sitting.count(of: "this page is never written down; a crash loses it") == 1)
    #expect(screen.contains("Now it is gone. Mooring wrote nothing of it down."))
    for number in before.count..<before.count + Self.letter.count {
      #expect(looks[number] == looks[number + 1], "line \(number)")
    }
    let words = try desk.onlyEntry().words
    #expect(words.keys.sorted() == ["after", "before", "fresh", "note", "way"])
    #expect(words["note"] == "I slept after it.")
    for bytes in try desk.openedBytes() + desk.disk.createdFiles {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Kestrel"))
    }
  }

  @Test("and /back behind it leads to an empty page")
  func back() throws {
    let desk = try Desk()
    let sitting = try desk.run(
      "unsent-letter", ["go", "old", "5"] + Self.letter + ["/back", "/show", "/stop"])
    // Where it was typed, and nowhere after that.
    #expect(sitting.count(of: "Kestrel") == Self.letter.count - 1)
    #expect(sitting.count(of: "and then it is gone.") == 2)
    for bytes in try desk.openedBytes() + desk.disk.createdFiles {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Kestrel"))
    }
  }

  @Test("a letter that is kept stands in the journal")
  func kept() throws {
    let desk = try Desk()
    _ = try desk.run("unsent-letter", ["keep", "old", "5"] + Self.letter + ["5", "", "", ""])
    #expect(
      try desk.onlyEntry().words["kept_letter"]
        == "Kestrel, you never asked.\nKestrel, I waited.")
  }
}
