import Foundation
import Testing

@Suite("The program, as a command")
struct CommandTests {
  /// One command, what it is given, and what it must say and leave.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var arguments: [String]
    var input = ""
    var status: Int32
    var output: String?
    var complaint: String?
    var testDescription: String { name }
  }

  static let withoutVault: [Case] = [
    Case(name: "a version", arguments: ["--version"], status: 0, output: "0.1.0"),
    Case(
      name: "a command that does not exist", arguments: ["recal"], status: 64,
      complaint: "The nearest is recall."),
    Case(
      name: "an option with a bad value", arguments: ["recall", "--limit", "none"], status: 64,
      complaint: "--limit"),
    Case(
      name: "a date that is none", arguments: ["recall", "--from", "someday"], status: 64,
      complaint: "--from takes a date"),
    Case(
      name: "recall before anything is kept", arguments: ["recall", "harbour"], status: 0,
      output: "", complaint: "Nothing is kept yet."),
    Case(name: "the guides", arguments: ["guide", "list"], status: 0, output: "safety-anchor"),
    Case(
      name: "a guide that does not exist", arguments: ["run", "safety-ancor", "--no-save"],
      status: 66, complaint: "Did you mean safety-anchor?"),
    Case(
      name: "a session with nowhere to keep it", arguments: ["run", "grounding"], status: 4,
      complaint: "mooring vault new makes one"),
    Case(
      name: "a page with nowhere to keep it", arguments: ["write"], input: "words", status: 4,
      complaint: "--no-save goes on without"),
    Case(
      name: "a vault from nobody", arguments: ["vault", "new"], status: 4,
      complaint: "--passphrase-fd"),
    Case(
      name: "a vault that is not there", arguments: ["vault", "info"], status: 66,
      complaint: "There is no journal at"),
    Case(name: "help now", arguments: ["now"], status: 0, output: "People you can reach"),
    Case(name: "help asked for", arguments: ["help", "now"], status: 0, output: "In danger now"),
    Case(
      name: "help needed", arguments: ["help", "i", "want", "to", "die"], status: 0,
      output: "People you can reach"),
    Case(
      name: "a setting that does not exist", arguments: ["settings", "colour"], status: 64,
      complaint: "There is no setting"),
    Case(
      name: "a setting with a bad value", arguments: ["settings", "plain", "9"], status: 64,
      complaint: "plain takes on or off"),
    Case(name: "a setting", arguments: ["settings", "country", "de"], status: 0),
  ]

  @Test("says what is so and leaves the right status", arguments: withoutVault)
  func commandWithoutVault(_ wanted: Case) throws {
    let ran = try Ran(wanted.arguments, home: TemporaryHome(), input: wanted.input)
    #expect(ran.status == wanted.status, "\(ran.complaint)")
    if let output = wanted.output {
      #expect(output.isEmpty ? ran.output.isEmpty : ran.output.contains(output))
    }
    if let complaint = wanted.complaint { #expect(ran.complaint.contains(complaint)) }
  }

  @Test("remembers a setting")
  func settings() throws {
    let home = try TemporaryHome()
    #expect(try Ran(["settings", "country", "de"], home: home).status == 0)
    #expect(try Ran(["settings", "country"], home: home).output == "de\n")
    #expect(try Ran(["now"], home: home).output.contains("call 112"))
  }

  @Test("keeps an unattended session and finds it by a word")
  func unattended() throws {
    let home = try TemporaryHome()
    let key = try home.keyFile()
    try home.makeVault()
    let answers = try home.write(SafetyAnchor.answers.map { $0 + "\n" }.joined(), to: "answers")
    let ran = try Ran(["run", "safety-anchor", "--answers", answers, "--keyfile", key], home: home)
    #expect(ran.status == 0, "\(ran.output)\(ran.complaint)")
    let found = try Ran(["recall", "harbour", "--json", "--keyfile", key], home: home)
    let lines = found.output.split(separator: "\n")
    #expect(lines.count == 1)
    let entry = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(entry["guide"] as? String == "safety-anchor")
    #expect(entry["ending"] as? String == "finished")
    let id = try #require(entry["id"] as? String)
    let shown = try Ran(["show", String(id.prefix(6)), "--keyfile", key], home: home)
    #expect(shown.output.contains("the bench by the harbour"))
    #expect(try Ran(["recall", "nowhere", "--keyfile", key], home: home).output.isEmpty)
  }

  @Test(
    "opens with a passphrase from a descriptor, and refuses a wrong one without a word of damage")
  func passphrase() throws {
    let home = try TemporaryHome()
    let made = try Ran(
      ["vault", "new", "--passphrase-fd", "3", "--no-recovery"], home: home,
      secret: "four words apart here\n")
    #expect(made.status == 0, "\(made.complaint)")
    let right = try Ran(
      ["vault", "check", "--passphrase-fd", "3"], home: home, secret: "four words apart here")
    #expect(right.status == 0, "\(right.complaint)")
    #expect(right.output.contains("no problems"))
    let wrong = try Ran(["recall", "--passphrase-fd", "3"], home: home, secret: "four words")
    #expect(wrong.status == 4)
    #expect(wrong.complaint.contains("That did not open the journal"))
    #expect(!wrong.complaint.contains("damage"))
  }

  @Test("names a folder that is no vault and a damaged slot, each with its status")
  func notAVault() throws {
    let home = try TemporaryHome()
    let key = try home.keyFile()
    try FileManager.default.createDirectory(
      atPath: home.path + "/other", withIntermediateDirectories: true)
    _ = try home.write("shopping list", to: "other/notes.txt")
    let other = try Ran(
      ["recall", "--vault", home.path + "/other", "--keyfile", key], home: home)
    #expect(other.status == 20)
    try home.makeVault()
    let vault = home.path + "/.local/share/mooring/vault"
    let slots = try FileManager.default.contentsOfDirectory(atPath: vault + "/slots")
    let slot = vault + "/slots/" + (try #require(slots.first { $0.hasSuffix(".slot") }))
    let original = try #require(FileManager.default.contents(atPath: slot))
    var damaged = original
    damaged[damaged.count / 2] ^= 1
    try damaged.write(to: URL(fileURLWithPath: slot))
    let refused = try Ran(["recall", "--keyfile", key], home: home)
    #expect(refused.status == 22)
    #expect(refused.complaint.contains("is damaged"))
    try original.write(to: URL(fileURLWithPath: slot))
    #expect(try Ran(["recall", "--keyfile", key], home: home).status == 0)
  }

  @Test("shows every problem of a broken guide with its place and starts nothing")
  func brokenGuide() throws {
    let home = try TemporaryHome()
    let path = try home.write(BrokenGuide.text, to: "evening.guide")
    let ran = try Ran(["run", path, "--no-save"], home: home)
    #expect(ran.status == 65)
    #expect(ran.output.isEmpty)
    #expect(ran.complaint.contains("evening.guide:\(BrokenGuide.line):"))
    #expect(ran.complaint.lowercased().contains("did you mean \"close\""))
    #expect(ran.complaint.contains("^"))
    #expect(ran.complaint.contains("Nothing was started"))
    #expect(try Ran(["guide", "check", path], home: home).status == 65)
  }

  @Test("ends at a refused answer of an answer file with its line")
  func refusedAnswer() throws {
    let home = try TemporaryHome()
    let answers = try home.write("begin\nseventy\n", to: "answers.txt")
    let ran = try Ran(
      ["run", "safety-anchor", "--answers", answers, "--no-save"], home: home)
    #expect(ran.status == 65)
    #expect(ran.complaint.contains("answers.txt:2: a number from 0 to 10"))
  }

  @Test("leaves a session open when the answers end early, and goes on with it")
  func endsEarly() throws {
    let home = try TemporaryHome()
    let key = try home.keyFile()
    try home.makeVault()
    let first = try Ran(
      ["run", "safety-anchor", "--keyfile", key], home: home,
      input: SafetyAnchor.answers.prefix(7).map { $0 + "\n" }.joined())
    #expect(first.status == 2)
    let open = try Ran(["recall", "--keyfile", key], home: home)
    #expect(open.output.contains("under way"))
    let second = try Ran(
      ["run", "safety-anchor", "--resume", "--keyfile", key], home: home,
      input: SafetyAnchor.answers.dropFirst(7).map { $0 + "\n" }.joined())
    #expect(second.status == 0, "\(second.output)\(second.complaint)")
    let kept = try Ran(["recall", "--json", "--keyfile", key], home: home)
    #expect(kept.output.split(separator: "\n").count == 1)
    #expect(kept.output.contains("\"ending\":\"finished\""))
    #expect(kept.output.contains("the bench by the harbour"))
  }

  @Test(
    "takes bad bytes without a crash and keeps what was acknowledged",
    arguments: [
      "begin\n6\n\u{0}\u{0}neither\nfine\nca\u{0}lm\n",
      "begin\n6\nneither\nfine\n" + String(repeating: "x", count: 100_000) + "\n",
      "begin\r\n6\r\nneither\r\nfine\r\ncalm",
    ])
  func badBytes(_ input: String) throws {
    let home = try TemporaryHome()
    let key = try home.keyFile()
    try home.makeVault()
    let ran = try Ran(["run", "safety-anchor", "--keyfile", key], home: home, input: input)
    #expect(ran.status == 2, "\(ran.complaint)")
    let kept = try Ran(["recall", "--json", "--keyfile", key], home: home)
    #expect(kept.output.contains("\"name\":\"before\""))
  }

  @Test("deletes for good and says what it cannot reach")
  func deletes() throws {
    let home = try TemporaryHome()
    let key = try home.keyFile()
    try home.makeVault()
    let wrote = try Ran(
      ["write", "--title", "Sunday", "--tag", "#sister", "--keyfile", key], home: home,
      input: "one\ntwo\n")
    #expect(wrote.status == 0, "\(wrote.complaint)")
    let row = try Ran(["recall", "--tag", "sister", "--keyfile", key], home: home).output
    #expect(row.contains("\"Sunday\""))
    let id = String(row.prefix(8))
    let edited = try Ran(
      ["edit", id, "--answer", "1", "--keyfile", key], home: home, input: "three")
    #expect(edited.status == 0, "\(edited.complaint)")
    let shown = try Ran(["show", id, "--keyfile", key], home: home).output
    #expect(shown.contains("three"))
    #expect(!shown.contains("two"))
    #expect(try Ran(["delete", id, "--keyfile", key], home: home).status == 64)
    #expect(try Ran(["delete", id, "--yes", "--keyfile", key], home: home).status == 0)
    #expect(try Ran(["show", id, "--keyfile", key], home: home).status == 66)
  }
}
