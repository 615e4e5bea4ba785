import Foundation
import Testing

@Suite("The tools of those who write guides")
struct GuideCommandTests {
  @Test("a new guide is made once, checks clean, and its examples pass")
  func new() throws {
    let home = try TemporaryHome()
    let printed = try Ran(["guide", "new", "evening-look", "-"], home: home)
    #expect(printed.status == 0)
    let path = try home.write(printed.output, to: "evening-look.guide")
    #expect(try Ran(["guide", "check", path], home: home).output.contains("no problems"))
    let tested = try Ran(["guide", "test", path], home: home).output
    #expect(tested.contains("4 examples passed, 0 failed"))
    #expect(try Ran(["guide", "new", "Evening"], home: home).status == 64)
    #expect(try Ran(["guide", "new", "grounding"], home: home).status == 64)
  }

  @Test("format names what would change, changes it once, and reads standard input")
  func format() throws {
    let home = try TemporaryHome()
    let text = try Ran(["guide", "new", "evening", "-"], home: home).output
    let path = try home.write(text.replacing("-> thanks", with: "->thanks  "), to: "a.guide")
    let checked = try Ran(["guide", "format", "--check", path], home: home)
    #expect(checked.status == 1)
    #expect(checked.output == path + "\n")
    #expect(try Ran(["guide", "format", path], home: home).status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    #expect(try Ran(["guide", "format", "--check", path], home: home).status == 0)
    #expect(!FileManager.default.fileExists(atPath: path + ".new"))
    let piped = try Ran(
      ["guide", "format", "-"], home: home, input: "#A\r\nid:a\r\n##s\r\nHi \r\n")
    #expect(piped.output == "# A\nid: a\n\n## s\nHi\n")
    #expect(try Ran(["guide", "format", home.path + "/none.guide"], home: home).status == 66)
  }

  @Test("pinned ids are written")
  func pin() throws {
    let home = try TemporaryHome()
    let text = try Ran(["guide", "new", "evening", "-"], home: home).output
    let loose = text.replacing("* hard: Hard", with: "* Hard")
    let piped = try Ran(["guide", "format", "--pin", "-"], home: home, input: loose)
    #expect(piped.output == text)
  }

  @Test("graph, read and diff speak about built-in guides and files")
  func showing() throws {
    let home = try TemporaryHome()
    let graph = try Ran(["guide", "graph", "second-look"], home: home)
    #expect(graph.status == 0)
    #expect(graph.output.contains("flowchart TD"))
    let dot = try Ran(["guide", "graph", "second-look", "--format", "dot"], home: home)
    #expect(dot.output.hasPrefix("digraph guide {"))
    let read = try Ran(["guide", "read", "second-look"], home: home)
    #expect(read.output.contains("The person answers"))
    #expect(read.output.contains("Reading grade"))
    let same = try Ran(["guide", "diff", "second-look", "second-look"], home: home)
    #expect(same.output == "Nothing changes for stopped sessions.\n")
    let text = try Ran(["guide", "new", "evening", "-"], home: home).output
    let old = try home.write(text, to: "old.guide")
    let newer = try home.write(text.replacing("format: 1", with: "format: 2"), to: "new.guide")
    #expect(try Ran(["guide", "diff", old, newer], home: home).output.contains("newer Mooring"))
    let broken = try home.write(text.replacing("-> room", with: "-> rom"), to: "broken.guide")
    let refused = try Ran(["guide", "read", broken], home: home)
    #expect(refused.status == 65)
    #expect(refused.complaint.contains("broken.guide:"))
  }

  @Test("rename changes every use, and says why it does not")
  func rename() throws {
    let home = try TemporaryHome()
    let text = try Ran(["guide", "new", "evening", "-"], home: home).output
    let path = try home.write(text, to: "evening.guide")
    let state = try Ran(["guide", "rename", "state", "room", "look-around", path], home: home)
    #expect(state.status == 0, "\(state.complaint)")
    let answer = try Ran(["guide", "rename", "answer", "feeling", "mood", path], home: home)
    #expect(answer.status == 0, "\(answer.complaint)")
    let changed = try String(contentsOfFile: path, encoding: .utf8)
    #expect(changed.contains("## look-around (was room)\n"))
    #expect(changed.contains("* hard: Hard -> look-around\n"))
    #expect(changed.contains("> mood: choice\n"))
    let tested = try Ran(["guide", "test", path], home: home).output
    #expect(tested.contains("4 examples passed, 0 failed"))
    let taken = try Ran(["guide", "rename", "state", "thanks", "leave", path], home: home)
    #expect(taken.status == 65)
    #expect(taken.complaint.contains("already used"))
    let near = try Ran(["guide", "rename", "answer", "mod", "b", path], home: home)
    #expect(near.complaint.contains("Did you mean \"mood\"?"))
  }

  @Test("rehearse tells what made-up people find, and shows one of them")
  func rehearse() throws {
    let home = try TemporaryHome()
    let all = try Ran(["guide", "rehearse", "all", "--runs", "50"], home: home)
    #expect(all.status == 0, "\(all.output)")
    #expect(all.output.contains("A Second Look: 50 made-up people, seeds 1 to 50: no dead end"))
    let one = try Ran(["guide", "rehearse", "grounding", "--show", "--seed", "9"], home: home)
    #expect(one.output.contains("Grounding: 1 person, seed 9: no dead end"))
    #expect(one.output.contains("\nYou: "))
    #expect(try Ran(["guide", "rehearse", "all", "--runs", "0"], home: home).status == 64)
    let text = try Ran(["guide", "new", "evening", "-"], home: home).output
    let trap = text.replacing(
      "> feeling: choice", with: "> much: number 0.2..0.8, whole\n> feeling: choice")
    let path = try home.write(trap, to: "trap.guide")
    let found = try Ran(["guide", "rehearse", path], home: home)
    #expect(found.status == 1)
    #expect(found.output.contains("the question \"much\" took none of 20 answers"))
  }

  @Test("record makes an example of an entry, and adds it where it passes")
  func record() throws {
    let home = try TemporaryHome()
    try home.makeVault()
    let key = try home.keyFile()
    let text = try Ran(["guide", "new", "evening", "-"], home: home).output
    let path = try home.write(text, to: "evening.guide")
    _ = try Ran(["run", path, "--keyfile", key], home: home, input: "hard\n\n\n\n\n\n")
    let listed = try Ran(["recall", "--json", "--keyfile", key], home: home).output
    let id = try #require(
      listed.components(separatedBy: "\"id\":\"").last?.components(separatedBy: "\"").first)
    // The guide is no guide of the shelf, so only its file can take the example.
    #expect(try Ran(["guide", "record", id, "--keyfile", key], home: home).status == 66)
    let added = try Ran(
      ["guide", "record", id, "--append", path, "--keyfile", key], home: home)
    #expect(added.status == 0, "\(added.complaint)")
    #expect(added.output.isEmpty)
    let fresh = try String(contentsOfFile: path, encoding: .utf8)
    #expect(fresh.hasPrefix(text))
    #expect(fresh.contains("\n\n== example: recorded on "))
    #expect(fresh.contains("> hard\n"))
    let tested = try Ran(["guide", "test", path], home: home).output
    #expect(tested.contains("5 examples passed, 0 failed"))
    let newer = try home.write(
      text.replacing("version: 1", with: "version: 2"), to: "newer.guide")
    let told = try Ran(
      ["guide", "record", id, "--append", newer, "--hide", "--keyfile", key], home: home)
    #expect(told.complaint.contains("version 1 of evening; this is version 2"))
    let other = try Ran(["guide", "new", "morning", "-"], home: home).output
    let wrong = try home.write(other, to: "morning.guide")
    let refused = try Ran(
      ["guide", "record", id, "--append", wrong, "--keyfile", key], home: home)
    #expect(refused.status == 65)
    #expect(try String(contentsOfFile: wrong, encoding: .utf8) == other)
    #expect(try Ran(["guide", "record", "ffffffff", "--keyfile", key], home: home).status == 66)
  }
}
