import Foundation
import Testing

@Suite("mooring guide check")
struct GuideCheckTests {
  @Test(
    "a page about a code is shown, however the code is typed", arguments: ["G036", "g36", "36"])
  func explain(_ code: String) throws {
    let ran = try Ran(["guide", "check", "--explain", code], home: TemporaryHome())
    #expect(ran.status == 0)
    #expect(ran.output.hasPrefix("G036: A circle without a question\n"))
    #expect(ran.output.contains("\n    [pause 30s]\n"))
    #expect(!ran.output.contains("```"))
    #expect(ran.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("what cannot be done is said in one sentence")
  func misuse() throws {
    let home = try TemporaryHome()
    let unknown = try Ran(["guide", "check", "--explain", "G099"], home: home)
    #expect(unknown.status == 64)
    #expect(unknown.complaint.contains("There is no code \"G099\". The nearest is G0"))
    #expect(try Ran(["guide", "check", "--explain", "circle"], home: home).status == 64)
    #expect(try Ran(["guide", "check"], home: home).status == 64)
    #expect(try Ran(["guide", "check", "page", "--explain", "G036"], home: home).status == 64)
  }

  @Test("the findings end with where to read more")
  func more() throws {
    let home = try TemporaryHome()
    let path = try home.write(BrokenGuide.text, to: "evening.guide")
    let ran = try Ran(["guide", "check", path], home: home)
    #expect(ran.status == 65)
    #expect(ran.output.contains("Did you mean \"close\"?"))
    #expect(ran.output.hasSuffix("More on G033: mooring guide check --explain G033\n"))
  }

  @Test("for programs each finding is one line of JSON")
  func json() throws {
    let home = try TemporaryHome()
    let path = try home.write(BrokenGuide.text, to: "evening.guide")
    let ran = try Ran(["guide", "check", "--json", path, "page"], home: home)
    #expect(ran.status == 65)
    let lines = ran.output.split(separator: "\n")
    #expect(lines.count == 1)
    let read = try JSONSerialization.jsonObject(with: Data(try #require(lines.first).utf8))
    #expect((read as? [String: Any])?["code"] as? String == "G033")
  }

  @Test("a warning fails a strict check only")
  func strict() throws {
    let home = try TemporaryHome()
    let text = BrokenGuide.text.replacing("-> clsoe", with: "-> close\nNever said.")
      .replacing("* nothing -> close", with: "* nothing")
      .replacing("## after", with: "-> after\n\n## after")
    let path = try home.write(text, to: "evening.guide")
    let loose = try Ran(["guide", "check", path], home: home)
    #expect(loose.status == 0, "\(loose.output)")
    #expect(loose.output.contains("warning G026"))
    #expect(try Ran(["guide", "check", "--strict", path], home: home).status == 65)
    #expect(try Ran(["guide", "check", "--strict", "page"], home: home).status == 0)
  }

  @Test("a file that is none, a folder, and a name without its ending are told apart")
  func names() throws {
    let home = try TemporaryHome()
    let gone = try Ran(["guide", "check", home.path + "/none.guide"], home: home)
    #expect(gone.status == 66)
    #expect(gone.complaint.contains("There is no file \(home.path)/none.guide."))
    let folder = try Ran(["guide", "check", "/"], home: home)
    #expect(folder.status == 66)
    #expect(folder.complaint.contains("/ is a folder."))
    #expect(try Ran(["guide", "check", "."], home: home).complaint.contains(". is a folder."))
    #expect(
      try Ran(["guide", "check", "groundin"], home: home).complaint.contains(
        "Did you mean grounding?"))
  }

  @Test("a translation finds its original among the files named with it")
  func translation() throws {
    let home = try TemporaryHome()
    let text = GuideListTests.guide("table", "Table")
    let original = try home.write(text, to: "table.guide")
    let german = text.replacing("language: en", with: "language: de")
      .replacing("about:", with: "translates: table@1\nabout:")
    let path = try home.write(german, to: "tisch.guide")
    let alone = try Ran(["guide", "check", path], home: home)
    #expect(alone.output.contains("tisch.guide:6: it translates the guide \"table\""))
    #expect(alone.output.contains("name both files"))
    let both = try Ran(["guide", "check", path, original], home: home)
    #expect(both.status == 0)
    #expect(!both.output.contains("which is not here"))
    let other = try home.write(
      german.replacing("> table: text", with: "> tisch: text"), to: "tisch.guide")
    let compared = try Ran(["guide", "check", other, original], home: home)
    #expect(compared.output.contains("G056"), "\(compared.output)")
  }

  @Test("a failing example is not buried under what it would have come by")
  func failingExample() throws {
    let home = try TemporaryHome()
    let text = GuideListTests.guide("table", "Table") + "== example: a\n>\nNever said.\n"
    let path = try home.write(text, to: "table.guide")
    let failed = try Ran(["guide", "test", path], home: home)
    #expect(failed.status == 65)
    #expect(failed.output.contains("after an empty answer in line"), "\(failed.output)")
    #expect(!failed.output.contains("G040"))
  }

  @Test("a name with a meaning of its own is refused with the others of its kind")
  func reservedName() throws {
    let home = try TemporaryHome()
    let path = try home.write(GuideListTests.guide("table", "Table"), to: "table.guide")
    let ran = try Ran(["guide", "rename", "answer", "table", "day", path], home: home)
    #expect(ran.status == 65)
    #expect(ran.complaint.contains("\"day\" has a meaning of its own."))
    #expect(ran.complaint.contains("days, each, includes"))
  }

  @Test("whoever renames in an original is told of its translations in the own folder")
  func renamedOriginal() throws {
    let text = GuideListTests.guide("table", "Table")
    let german = text.replacing("language: en", with: "language: de")
      .replacing("about:", with: "translates: table@1\nabout:")
    let home = try GuideListTests.home(["table.guide": text, "tisch.guide": german])
    let path = home.path + "/" + GuideListTests.folder + "/table.guide"
    let ran = try Ran(["guide", "rename", "answer", "table", "top", path], home: home)
    #expect(ran.status == 0)
    #expect(ran.complaint.contains("tisch.guide"))
  }
}
