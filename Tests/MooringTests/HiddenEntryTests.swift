import Foundation
import Testing

@Suite("Entries hidden until a day, on the command line")
struct HiddenEntryTests {
  @Test("are opened by --include-hidden alone where nobody is asked")
  func includeHidden() throws {
    let home = try TemporaryHome()
    let key = try home.keyFile()
    try home.makeVault()
    let program = try Program(
      ["run", "page", "--plain", "--keyfile", key], home: home,
      connection: .terminal(columnCount: 80, rowCount: 40))
    var place = try program.waitFor("Line: ")
    for (line, next) in [
      ("It rained.", "Line: "), ("/done", "Keep it hidden"), ("3", "Until which day?"),
      ("in 300 days", "A few words to find it by?"), ("Sunday", "Kept, sealed"),
    ] {
      program.type(line)
      place = try program.waitFor(next, from: place)
    }
    #expect(try program.ending() == 0)

    let secret = ["It rained.", "Sunday"]
    func output(_ arguments: [String]) throws -> String {
      let ran = try Ran(arguments + ["--keyfile", key], home: home)
      #expect(ran.status == 0, "\(arguments)")
      return ran.output
    }
    let list = try output(["recall"])
    #expect(list.contains("hidden until"))
    let id = String(list.prefix(8))
    for arguments in [["recall"], ["recall", "--json"], ["show", id], ["show", id, "--json"]] {
      let closed = try output(arguments)
      for word in secret { #expect(!closed.contains(word), "\(arguments)") }
      #expect(closed.contains("hidden"), "\(arguments)")
      let open = try output(arguments + ["--include-hidden"])
      #expect(open.contains("Sunday"), "\(arguments)")
    }
    #expect(try output(["recall", "rained"]).isEmpty)
    #expect(try output(["recall", "rained", "--lines", "--include-hidden"]).contains("It rained."))
    #expect(try output(["show", id, "--include-hidden"]).contains("It rained."))
    let example = try Ran(["guide", "record", id, "--keyfile", key], home: home)
    #expect(example.status == 65)
    #expect(!example.output.contains("rained"))
  }
}
