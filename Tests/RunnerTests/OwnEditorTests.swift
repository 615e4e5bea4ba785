import TerminalIO
import TestSupport
import Testing

@testable import Runner

@Suite("The person's own editor")
struct OwnEditorTests {
  /// An editor that adds a line to what it is given, and remembers what that was.
  final class Made {
    var texts: [String] = []
    var commands: [[String]] = []
    var outcome: OwnEditor.Outcome?

    func editor(named: String? = "vim", programs: [String: String] = [:]) -> OwnEditor {
      OwnEditor(
        named: named,
        program: { name in name == "gone" ? nil : programs[name] ?? "/usr/bin/" + name },
        edit: { text, command in
          self.texts.append(text)
          self.commands.append(command)
          return self.outcome ?? .words(text.isEmpty ? "Kestrel" : text + "\nKestrel")
        })
    }
  }

  private static func manner(_ editor: OwnEditor?, isRich: Bool = true) -> Desk.Manner {
    var manner = Desk.Manner(isRich: isRich)
    manner.ownEditor = editor
    return manner
  }

  @Test("gets the page and gives it back; it is asked about once a session")
  func page() throws {
    let desk = try Desk()
    let made = Made()
    let sitting = try desk.run(
      "page",
      script: [
        .page("Heron", .command("/edit")), .line("1"), .page("Heron\nKestrel", .command("/edit")),
        .page("Heron\nKestrel\nKestrel", .done), .line(""), .line(""),
      ], Self.manner(made.editor()))
    #expect(made.texts == ["Heron", "Heron\nKestrel"])
    #expect(
      sitting.terminal.pageRequests.map(\.text) == [
        "", "Heron\nKestrel", "Heron\nKestrel\nKestrel",
      ])
    #expect(sitting.count(of: "(lent)") == 2)
    #expect(sitting.count(of: "Open vim?") == 1)
    #expect(sitting.terminal.unused.isEmpty)
    #expect(try desk.onlyEntry().words == ["page": "Heron\nKestrel\nKestrel"])
  }

  @Test("gets the lines, too, and what comes back is sealed before anything else")
  func lines() throws {
    let desk = try Desk()
    let made = Made()
    let sitting = try desk.run(
      "page", script: [.line("Heron"), .line("/edit"), .line("open"), .terminated],
      Self.manner(made.editor(), isRich: false))
    #expect(sitting.outcome == .terminated)
    #expect(try desk.draft(of: desk.onlyPending())?.hasSuffix("Heron\nKestrel") == true)
  }

  @Test("gets a short answer: what comes back is the answer")
  func shortAnswer() throws {
    let desk = try Desk()
    let made = Made()
    let guide = desk.guide(OwnGuides.twoNumbers)
    var manner = Self.manner(made.editor())
    manner.beforeLine = { number, terminal in terminal.unsentText = number == 3 ? "Her" : "" }
    let sitting = try desk.run(
      guide,
      script: [
        .line("/edit"), .line("4"), .line("3"), .shortcut("/edit"), .line("1"), .line(""),
        .line(""),
      ], manner)
    #expect(sitting.terminal.unused.isEmpty)
    #expect(made.texts == ["Her"])
    #expect(try desk.onlyEntry().words["word"] == "Her\nKestrel")
  }

  @Test(
    "is not opened, and the words stay, where that is not wished or not possible",
    arguments: [
      (["2"], nil, "Open vim?"), ([""], nil, "Open vim?"),
      (["1"], .onlyDisk, "There is only a disk to hand your words over on."),
      (["1"], .didNotStart, "vim did not start; your words are as before"),
      (["1"], .unreadable, "What came back cannot be read."),
    ] as [([String], OwnEditor.Outcome?, String)])
  func refused(lines: [String], outcome: OwnEditor.Outcome?, words: String) throws {
    let desk = try Desk()
    let made = Made()
    made.outcome = outcome
    let sitting = try desk.run(
      "page",
      script: [.page("Heron", .command("/edit"))] + lines.map { .line($0) }
        + [.line(""), .page("Heron", .done), .line(""), .line("")],
      Self.manner(made.editor()))
    #expect(sitting.screen.contains(words))
    #expect(sitting.terminal.unused.isEmpty)
    #expect(made.texts.count == (outcome == nil ? 0 : 1))
    #expect(try desk.onlyEntry().words == ["page": "Heron"])
  }

  @Test("is the one that is set, before the one the environment names; else a word says how")
  func named() throws {
    for (set, named, words) in [
      ("nano", "vim", "Open nano?"), (nil, "vim", "Open vim?"), ("gone", "vim", "no program gone"),
      (nil, nil, "mooring settings editor nano"),
    ] {
      let desk = try Desk()
      if let set { try desk.set(.editor, set) }
      let sitting = try desk.run(
        "page", script: [.page("Heron", .command("/edit")), .line(""), .line("")],
        Self.manner(Made().editor(named: named)))
      #expect(sitting.screen.contains(words))
    }
    let sitting = try Desk().run(
      "page", script: [.page("Heron", .command("/edit")), .line("")], Self.manner(nil))
    #expect(sitting.screen.contains("there is no other editor here"))
  }

  @Test("that is not known is warned about, and gets its words only after a yes")
  func unknown() throws {
    let desk = try Desk()
    let made = Made()
    let sitting = try desk.run(
      "page",
      script: [.page("Heron", .command("/edit")), .line("1"), .page("Heron", .done), .line("")],
      Self.manner(made.editor(named: "kate --block")))
    #expect(sitting.screen.contains("It may leave copies of its own on the disk."))
    #expect(made.commands == [["kate", "--block"]])
  }

  @Test("is asked about each time where the words are never written down")
  func unwritten() throws {
    let desk = try Desk()
    let made = Made()
    let guide = desk.guide(OwnGuides.unwritten)
    let sitting = try desk.run(
      guide,
      script: [
        .line("open"), .line("in"), .page("Heron", .command("/edit")), .line("1"),
        .page("Heron\nKestrel", .command("/edit")), .line("2"), .line(""),
        .page("Heron", .done), .line("rest"), .line(""), .line(""),
      ], Self.manner(made.editor()))
    #expect(sitting.count(of: "These words are never written down here.") == 2)
    #expect(made.texts == ["Heron"])
    #expect(sitting.terminal.unused.isEmpty)
    for bytes in try desk.openedBytes() + desk.disk.createdFiles {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Kestrel"))
    }
  }

  @Test(
    "leaves no copies where it is known how to ask for that",
    arguments: [
      ("vim", "/usr/bin/vim.basic", true, "-n"), ("vi", "/usr/bin/vim.tiny", true, "-n"),
      ("vi", "/usr/bin/vi", false, nil), ("nvim -R", "/usr/bin/nvim", true, "-n"),
      ("/usr/bin/nano", "/usr/bin/nano", true, "--ignorercfiles"),
      ("emacs", "/usr/bin/emacs-nox", true, "-nw"),
      ("emacsclient", "/usr/bin/emacsclient", false, nil),
      ("code --wait", "/usr/share/code/bin/code", false, nil),
    ] as [(String, String, Bool, String?)])
  func flags(typed: String, found: String, isKnown: Bool, flag: String?) throws {
    let command = try #require(EditorCommand(typed) { _ in found })
    #expect(command.isKnown == isKnown)
    let words = typed.split(separator: " ").map(String.init)
    #expect(Array(command.words.prefix(words.count)) == words)
    #expect(command.words.dropFirst(words.count).first == flag)
    #expect(EditorCommand("  ") { _ in found } == nil)
  }
}
