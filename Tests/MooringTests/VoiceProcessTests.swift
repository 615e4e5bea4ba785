import Foundation
import Testing

@testable import Mooring

@Suite("The speaking program")
struct VoiceProcessTests {
  private static let guide = """
    # Voiced
    id: voiced
    format: 1
    version: 1
    language: en
    about: Lines to hear.
    safe exit: leave
    care: Made for tests only.

    ## start
    Sit as you like.
    What is it called?
    > name: text, optional
    It is called {name}.
    Nothing has to happen now.
    [pause 1s]
    And what is left?
    > rest: text, optional
    -> leave

    ## leave
    Until then.
    [finish]
    """

  /// A home with a guide, the voice turned on, and a program of that name in its own folder.
  private static func home(_ name: String, _ script: String) throws -> TemporaryHome {
    let home = try TemporaryHome()
    try FileManager.default.createDirectory(
      atPath: home.path + "/bin", withIntermediateDirectories: true)
    let program = try home.write("#!/bin/sh\n" + script, to: "bin/" + name)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    _ = try home.write(guide, to: "voiced.guide")
    #expect(try Ran(["settings", "voice", "on"], home: home).status == 0)
    return home
  }

  private static func program(_ home: TemporaryHome, secret: String? = nil) throws -> Program {
    try Program(
      ["run", home.path + "/voiced.guide", "--no-save", "--plain"], home: home,
      connection: .terminal(columnCount: 80, rowCount: 24), secret: secret,
      environment: [
        "PATH": home.path + "/bin:/usr/bin:/bin", "MOORING_VAULT": home.path + "/v",
      ])
  }

  private static func walk(_ program: Program, seconds: Double = 20) throws {
    var place = try program.waitFor("Answer: ")
    program.type("Nobody")
    place = try program.waitFor("what is left?", from: place, seconds: seconds)
    place = try program.waitFor("Answer: ", from: place)
    program.type("light")
    try program.waitFor("Until then.", from: place)
    #expect(try program.ending() == 0)
  }

  @Test(
    "gets the guide's lines on its standard input, options alone as words, and nothing of ours",
    arguments: [("spd-say", "-e -w"), ("say", "-f -")])
  func gets(name: String, options: String) throws {
    let home = try Self.home(
      name,
      """
      echo "$*" >>"$HOME/arguments"
      ls /proc/$$/fd >>"$HOME/descriptors"
      env >>"$HOME/variables"
      [ "$1" = -S ] || cat >>"$HOME/spoken"
      echo "this must not be seen"; echo "nor this" >&2
      """)
    let program = try Self.program(home, secret: "a secret on three")
    func read(_ file: String) throws -> String {
      try String(contentsOfFile: home.path + "/" + file, encoding: .utf8)
    }
    var spoken = ""
    func waitForSpoken(_ words: String) {
      let end = ContinuousClock.now + .seconds(10)
      while !spoken.contains(words), ContinuousClock.now < end {
        spoken = (try? read("spoken")) ?? ""
        sched_yield()
      }
    }
    // An answer ends what is still being spoken, so the first lines are heard out.
    waitForSpoken("What is it called?\n")
    try Self.walk(program)
    waitForSpoken("Nothing has to happen now.\n")
    #expect(spoken.contains("Sit as you like.\nWhat is it called?\n"))
    #expect(!spoken.contains("Nobody"))
    #expect(!spoken.contains("light"))
    let arguments = Set(try read("arguments").split(separator: "\n").map(String.init))
    #expect(arguments.isSubset(of: [options, "-S"]))
    #expect(arguments.contains(options))
    let variables = try read("variables")
    #expect(!variables.contains("MOORING_"))
    // The shell keeps its script open on 10 or more, or on 255.
    let descriptors = Set(try read("descriptors").split(separator: "\n").compactMap { Int($0) })
    #expect(descriptors.isDisjoint(with: Set(3..<10)), "\(descriptors)")
    #expect(!program.text.contains("must not be seen"))
    #expect(!program.text.contains("nor this"))
  }

  @Test("that hangs, dies, or cannot be run never holds the conversation")
  func hangs() throws {
    for script in ["trap '' TERM; echo $$ >>\"$HOME/pids\"; sleep 600", "exit 3", "kill -9 $$"] {
      let home = try Self.home("spd-say", script)
      try Self.walk(try Self.program(home), seconds: 40)
      let pids = (try? String(contentsOfFile: home.path + "/pids", encoding: .utf8)) ?? ""
      for pid in pids.split(separator: "\n").compactMap({ pid_t($0) }) {
        #expect(kill(pid, 0) != 0, "\(pid) is still there")
      }
    }
  }

  @Test("is ended by a key before a pause")
  func key() throws {
    let home = try Self.home("spd-say", "[ \"$1\" = -S ] || sleep 600")
    let program = try Self.program(home)
    var place = try program.waitFor("Answer: ")
    program.type("Nobody")
    place = try program.waitFor("Nothing has to happen now.", from: place)
    for _ in 0..<50 where !program.shows("what is left?", from: place, seconds: 0.3) {
      program.send(" ")
    }
    place = try program.waitFor("what is left?", from: place)
    program.type("light")
    try program.waitFor("Until then.", from: place)
    #expect(try program.ending() == 0)
  }

  @Test("is said to be missing in one line")
  func missing() throws {
    let home = try Self.home("other", "exit 0")
    let program = try Self.program(home)
    try program.waitFor("there is no spd-say and no say here")
    try Self.walk(program)
  }

  @Test("is given no line it would take for a command of its own")
  func commands() {
    #expect(
      VoiceProcess.text(["!-!SET SELF RATE 100", "  !-!STOP ALL", "Fine!"])
        == "-!SET SELF RATE 100\n-!STOP ALL\nFine!\n")
    #expect(VoiceProcess.text(["", "a\nb", " !"]) == "a\nb\n")
    #expect(!VoiceProcess.text(["\u{1B}[31mred"]).contains("\u{1B}"))
  }
}
