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
    let unknown = try Ran(["guide", "check", "--explain", "G063"], home: home)
    #expect(unknown.status == 64)
    #expect(unknown.complaint.contains("There is no code \"G063\". The nearest is G0"))
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
}
