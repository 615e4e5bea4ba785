import TerminalIO
import TestSupport
import Testing

@testable import Runner

/// A voice that keeps what it is given, and speaks as long as it is told.
private final class FakeVoice {
  var spoken: [[String]] = []
  var stopCount = 0
  var isThere = true
  /// How often it is still speaking when it is asked.
  var patience = 0
  private var isSpeaking = false

  var voice: Voice {
    Voice(
      isThere: { self.isThere },
      start: { lines in
        self.spoken.append(lines)
        self.isSpeaking = true
      },
      isSpeaking: {
        if self.patience == 0 { self.isSpeaking = false }
        self.patience -= 1
        return self.isSpeaking
      },
      stop: {
        self.stopCount += 1
        self.isSpeaking = false
      })
  }

  var words: [String] { spoken.flatMap(\.self) }
}

@Suite("The guide's lines aloud")
struct VoiceTests {
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
    [pause 3s]
    [breathe in 4s, out 6s, for 20s]
    And what is left?
    > rest: text, optional
    -> leave

    ## leave
    Until then.
    [finish]
    """

  private static func desk(_ fake: FakeVoice?, isOn: Bool = true) throws -> Desk {
    var desk = try Desk()
    desk.voice = fake?.voice
    if isOn { try desk.set(.voice, "on") }
    return desk
  }

  @Test("speaks the guide's own lines, and none in which an answer stands")
  func ownLines() throws {
    let fake = FakeVoice()
    let desk = try Self.desk(fake)
    let sitting = try desk.run(desk.guide(Self.guide), ["Nobody", "/repeat", "light", "", "Title"])
    #expect(sitting.screen.contains("It is called Nobody."))
    #expect(
      fake.spoken.prefix(2) == [
        ["Sit as you like.", "What is it called?"], ["Nothing has to happen now."],
      ])
    #expect(fake.spoken.suffix(2) == [["And what is left?"], ["Until then."]])
    for word in ["Nobody", "light", "Title", "Keep", "skip"] {
      #expect(!fake.words.contains { $0.contains(word) }, "\(word)")
    }
    #expect(fake.stopCount > 0, "the end of a session ends it")
  }

  @Test("says in and out where a guide breathes, as long as it does")
  func breathing() throws {
    let fake = FakeVoice()
    let desk = try Self.desk(fake)
    _ = try desk.run(desk.guide(Self.guide), ["", "", "", ""])
    #expect(fake.words.filter { ["in", "out"].contains($0) } == ["in", "out", "in", "out"])
  }

  @Test("speaks nothing until it is turned on, and nothing where nobody is there")
  func off() throws {
    let fake = FakeVoice()
    _ = try Self.desk(fake, isOn: false).run("page", ["A line.", "/done", "", ""])
    let desk = try Self.desk(fake)
    _ = try desk.run("page", ["A line.", "/done"], Desk.Manner(isUnattended: true))
    #expect(fake.spoken.isEmpty)
  }

  @Test("is turned on and off by a word, in a guide and at home")
  func word() throws {
    let fake = FakeVoice()
    let desk = try Self.desk(fake, isOn: false)
    _ = try desk.home(["/voice on", "/quit"])
    #expect(desk.settingsFile.read()[.voice] == "on")
    _ = try desk.run(desk.guide(Self.guide), ["/voice off", "x", "", ""])
    #expect(desk.settingsFile.read()[.voice] == "off")
    #expect(fake.words == ["Sit as you like.", "What is it called?"])
  }

  @Test("says in one line that there is no program, once a visit, and goes on")
  func noProgram() throws {
    for fake in [nil, FakeVoice()] {
      fake?.isThere = false
      let desk = try Self.desk(fake)
      let sitting = try desk.home([
        "grounding", "/stop", "grounding", "/stop", "/voice", "/quit",
      ])
      #expect(sitting.count(of: VoiceWording.noProgram) == 2, "once by itself, once asked for")
      #expect(fake?.spoken.isEmpty != false)
    }
  }

  @Test("is waited for before a pause, and a key, Ctrl-C or a long time ends it")
  func waiting() throws {
    for (inputs, patience, hangs) in [
      ([], 3, false), ([.key], 1000, false), ([.interrupted], 1000, false), ([], 1000, true),
    ] as [([ScriptedTerminal.Input], Int, Bool)] {
      let fake = FakeVoice()
      let desk = try Self.desk(fake)
      let sitting = try desk.run(
        desk.guide(Self.guide),
        script: [.line("x")] + inputs + [.line("rest"), .line(""), .line("")],
        Desk.Manner(beforeLine: { number, _ in if number == 0 { fake.patience = patience } }))
      #expect(sitting.outcome == .finished)
      #expect(sitting.screen.contains(VoiceWording.hangs) == hangs)
      #expect(sitting.terminal.unused.isEmpty)
      #expect(try desk.onlyEntry().words["rest"] == "rest")
    }
  }

  @Test("Ctrl-C at a question ends it at once")
  func interrupted() throws {
    let fake = FakeVoice()
    let desk = try Self.desk(fake)
    var stopsBefore = -1
    _ = try desk.run(
      desk.guide(Self.guide), script: [.interrupted, .line("x"), .line(""), .line(""), .line("")],
      Desk.Manner(beforeLine: { number, _ in if number == 1 { stopsBefore = fake.stopCount } }))
    #expect(stopsBefore == 1)
  }

  @Test("is ended when the process is")
  func terminated() throws {
    let fake = FakeVoice()
    let desk = try Self.desk(fake)
    _ = try desk.run(desk.guide(Self.guide), script: [.terminated])
    #expect(fake.stopCount == 1)
  }
}
