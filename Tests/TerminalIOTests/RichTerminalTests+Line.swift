import Foundation
import TestSupport
import Testing

@testable import TerminalIO

/// Undo, keys that stand for words, long answers, idle minutes, the screen while stopped.
extension RichTerminalTests {
  private static let plainLook = ScreenLook(usesColor: false)

  private func terminal(
    _ device: PseudoTerminal, signals: SignalPipe? = nil
  ) throws -> RichTerminal {
    try #require(
      RichTerminal(
        input: device.device, output: device.device, signals: signals, look: Self.plainLook))
  }

  @Test(
    "Ctrl-_ takes a word back and Alt-_ brings it again, with the cursor where it was",
    arguments: [
      ("one two three\u{1F}\r", "one two "),
      ("one two three\u{1F}\u{1F}\u{1F}\u{1F}ok\r", "ok"),
      ("one two\u{17}\u{1F}\r", "one two"),
      ("one two\u{1B}[H\u{1B}[3~\u{1B}[3~\u{1F}x\r", "xone two"),
      ("keep\u{15}gone\u{1F}\u{1F}\r", "keep"),
      ("x👍🏽\u{7F}\u{1F}\r", "x👍🏽"),
      ("one two\u{1F}\u{1F}\u{1B}_\u{1B}[D!\r", "one! "),
      ("one two\u{1F}\u{1B}_\r", "one two"),
      ("\u{1B}[200~a\nb\u{1B}[201~c\u{1F}\u{1F}d\r", "d"),
    ])
  func undo(keys: String, line: String) throws {
    for bindings in ["", "bind -v\n"] {
      try withBindings(bindings) {
        let device = try #require(PseudoTerminal())
        let terminal = try terminal(device)
        device.type(keys)
        #expect(terminal.readLine(LineRequest()) == .line(line), "\(bindings)")
      }
    }
  }

  @Test("A draft is where undo ends, not a step of it")
  func undoOfDraft() throws {
    let device = try #require(PseudoTerminal())
    let terminal = try terminal(device)
    device.type(" more\u{1F}\u{1F}\u{1F}!\r")
    #expect(terminal.readLine(LineRequest(draft: "as before")) == .line("as before!"))
  }

  @Test(
    "Some keys stand for slash words and keep what was typed",
    arguments: [
      ("\u{F}", "/page"), ("\u{14}", "/clock"), ("\u{7}", "/help"), ("\u{1B}OQ", "/edit"),
    ])
  func commandKeys(key: String, command: String) throws {
    for bindings in ["", "bind -v\n"] {
      try withBindings(bindings) {
        let device = try #require(PseudoTerminal())
        let terminal = try terminal(device)
        device.type("half a\nthou" + key)
        #expect(terminal.readLine(LineRequest()) == .command(command))
        #expect(terminal.unsentText == "half a\nthou")
        device.type(key)
        #expect(terminal.readLine(LineRequest()) == .command(command))
        #expect(terminal.unsentText == "")
      }
    }
  }

  @Test("A key for a slash word leaves a wrapped line below its last row")
  func commandScreen() throws {
    let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
    let terminal = try terminal(device)
    device.type("a row that is so long that it wraps here\u{1B}[H\u{F}")
    #expect(terminal.readLine(LineRequest()) == .command("/page"))
    terminal.write("(end)")
    #expect(device.draws("(end)"))
    #expect(
      screen(of: device).text == "  │ a row that is so long that it wraps\nhere\n(end)\n"
        || screen(of: device).rows[2] == "(end)")
  }

  @Test("An answer of 4,000 characters asks for a page with the next one, and loses none")
  func longAnswer() throws {
    let words = String(repeating: "word ", count: 800)
    let paste = "\u{1B}[200~" + words + "\u{1B}[201~"
    let device = try #require(PseudoTerminal())
    let terminal = try terminal(device)
    let typist = Thread { device.type(paste + "x") }
    typist.start()
    #expect(terminal.readLine(LineRequest()) == .command("/page"))
    #expect(terminal.unsentText == words + "x")
    // A draft that is longer may be sent, made shorter, or go on as a page.
    device.type("\u{7F}\u{7F}\r")
    #expect(terminal.readLine(LineRequest(draft: words + "xyz")) == .line(words + "x"))
    device.type("!")
    #expect(terminal.readLine(LineRequest(draft: words + "xyz")) == .command("/page"))
    #expect(terminal.unsentText == words + "xyz!")
  }

  @Test("A prompt wider than the screen is broken at its words")
  func longPrompt() throws {
    let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
    let terminal = try terminal(device)
    device.type("wor\u{C}ds\r")
    let request = LineRequest(prompt: "A name for it, as short as you like, with nothing hidden:")
    #expect(terminal.readLine(request) == .line("words"))
    #expect(device.draws("words"))
    #expect(
      screen(of: device).rows.prefix(3) == [
        "  A name for it, as short as you like,", "  with nothing hidden: words", "",
      ])
  }

  @Test("While the process is stopped neither question nor draft stand on the screen")
  func stopped() throws {
    for key in ["\u{1A}", ""] {
      let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
      let signals = try #require(SignalPipe.install())
      defer { SignalPipe.remove() }
      let before = device.mode
      let terminal = try terminal(device, signals: signals)
      var seen: ScreenModel?
      terminal.stopProcess = {
        #expect(device.mode == before)
        terminal.write("(shell)\n")
        if device.draws("(shell)") { seen = screen(of: device) }
      }
      terminal.keepInView(StandingRow("here"))
      terminal.show([ShownLine(.guide, "A question?")])
      if key.isEmpty { kill(getpid(), SIGTSTP) }
      device.type("half a thought" + key)
      // Not before the line stands again: until then the device turns Enter into a newline.
      let typist = Thread {
        if device.draws("half a thought", after: "(shell)") { device.type(" more\r") }
      }
      typist.start()
      #expect(terminal.readLine(LineRequest()) == .line("half a thought more"))
      #expect(seen?.text == "(shell)\n")
      #expect(seen?.margins == 0...11)
      terminal.write("(end)")
      #expect(device.draws("(end)"))
      #expect(
        screen(of: device).rows.filter { !$0.isEmpty } == [
          "(shell)", "  A question?", "  │ half a thought more", "(end)", "  [here]",
        ])
    }
  }

  @Test("After idle minutes the words are hidden until the action gives them back")
  func idle() throws {
    let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
    let terminal = try terminal(device)
    var hidden: [String] = []
    var inner: [TerminalInput] = []
    terminal.idleAction = IdleAction(after: .milliseconds(80)) {
      terminal.show([ShownLine(.note, "locked")])
      if device.draws("[locked]") { hidden.append(screen(of: device).text) }
      device.type("inner\r")
      inner.append(terminal.readLine(LineRequest(prompt: "Inside:")))
      terminal.wipe()
      terminal.idleAction = nil
      return true
    }
    terminal.keepInView(StandingRow("here"))
    terminal.show([ShownLine(.guide, "A question?")])
    device.type("half")
    let typist = Thread { if device.draws("\u{1B}[3J") { device.type(" more\r") } }
    typist.start()
    #expect(terminal.readLine(LineRequest()) == .line("half more"))
    #expect(hidden == ["  [locked]\n"])
    #expect(inner == [.line("inner")])
    terminal.write("(end)")
    #expect(device.draws("(end)"))
    #expect(
      screen(of: device).rows.filter { !$0.isEmpty } == [
        "  A question?", "  │ half more", "(end)", "  [here]",
      ])
  }

  @Test("An idle action that says no ends the session; the words are kept and not shown")
  func idleEnd() throws {
    let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
    let terminal = try terminal(device)
    terminal.idleAction = IdleAction(after: .milliseconds(30)) { false }
    terminal.keepInView(StandingRow("here"))
    terminal.show([ShownLine(.guide, "A question?")])
    device.type("half a thought")
    #expect(terminal.readLine(LineRequest()) == .terminated)
    #expect(terminal.unsentText == "half a thought")
    #expect(terminal.readLine(LineRequest()) == .terminated)
    terminal.close()
    #expect(device.draws("\u{1B}[?2004l"))
    #expect(screen(of: device).text == "")
    #expect(screen(of: device).margins == 0...11)
  }

  @Test("A long stop counts as idle time: the action comes before the words")
  func idleAfterStop() throws {
    let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
    let terminal = try terminal(device)
    var drawnInside = ""
    let clock = ContinuousClock()
    terminal.stopProcess = {
      terminal.write("(shell)")
      _ = device.draws("(shell)")
      let end = clock.now + .milliseconds(2_100)
      var nothing = pollfd(fd: -1, events: 0, revents: 0)
      while clock.now < end { _ = poll(&nothing, 1, 50) }
    }
    terminal.idleAction = IdleAction(after: .seconds(2)) {
      terminal.write("(locked)")
      if device.draws("(locked)") { drawnInside = device.allDrawn }
      terminal.idleAction = nil
      device.type("\r")
      return true
    }
    terminal.show([ShownLine(.guide, "A question?")])
    device.type("half\u{1A}")
    #expect(terminal.readLine(LineRequest()) == .line("half"))
    let afterStop = drawnInside.split(separator: "(shell)", maxSplits: 1).last ?? ""
    #expect(!afterStop.contains("half") && !afterStop.contains("question"))
  }

  @Test("Switched to plain and back, it reads on; the terminal is as found meanwhile")
  func switching() throws {
    let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
    let before = device.mode
    let rich = try terminal(device)
    let terminal = SwitchingTerminal(rich) {
      PlainTerminal(input: device.device, output: device.device)
    }
    terminal.keepInView(StandingRow("here"))
    device.type("one\r")
    #expect(terminal.isRich && terminal.readLine(LineRequest()) == .line("one"))
    #expect(terminal.usePlain(true) && terminal.usePlain(true))
    #expect(!terminal.isRich && device.mode == before)
    #expect(device.draws("\u{1B}[?2004l"))
    #expect(screen(of: device).margins == 0...11)
    terminal.keepInView(StandingRow("there"))
    device.type("two\r")
    #expect(terminal.readLine(LineRequest()) == .line("two"))
    #expect(terminal.usePlain(false) && terminal.isRich && !device.echoes)
    device.type("three\r")
    #expect(terminal.readLine(LineRequest()) == .line("three"))
    terminal.show([ShownLine(.guide, "(end)")])
    #expect(device.draws("(end)"))
    #expect(screen(of: device).rows[11] == "  [there]")
    #expect(!PlainTerminal(input: device.device).usePlain(false))
    #expect(!rich.usePlain(true))
    device.hangUp()
    #expect(terminal.readLine(LineRequest()) == .terminated)
    #expect(!terminal.usePlain(true))
  }

  /// What stands on the rows of a line that the editor broke at the width, wide letters whole.
  private func rows(_ text: String, columnCount: Int) -> [String] {
    var rows = [""]
    for character in "  │ " + text {
      if CellWidth.of(rows[rows.count - 1]) + CellWidth.of(character) > columnCount {
        rows.append("")
      }
      rows[rows.count - 1].append(character)
    }
    return rows.map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  @Test("Ctrl-L, undo and redo draw question and line exactly", arguments: [40, 80, 200])
  func redrawing(columnCount: Int) throws {
    let signals = try #require(SignalPipe.install())
    defer { SignalPipe.remove() }
    let texts = [
      "short", String(repeating: "words of some length ", count: 20) + "end",
      String(repeating: "安全な場所", count: 30), String(repeating: "cafe\u{301} ", count: 30) + "x",
    ]
    for text in texts {
      let folded = PrecomposedLetter.folding(text)
      for keys in ["\u{C}", "\u{1B}[H\u{C}", "\u{1F}\u{1B}_"] {
        let device = try #require(PseudoTerminal(columnCount: UInt16(columnCount)))
        let terminal = try terminal(device, signals: signals)
        terminal.show([ShownLine(.guide, "A question?")])
        device.type("\u{1B}[200~" + text + "\u{1B}[201~" + keys + "\r")
        #expect(terminal.readLine(LineRequest()) == .line(folded))
        terminal.write("(end)")
        #expect(device.draws("(end)"))
        let screen = screen(of: device, columnCount, 24)
        let expected = ["  A question?"] + rows(folded, columnCount: columnCount) + ["(end)"]
        #expect(Array(screen.rows.prefix(expected.count)) == expected)
        #expect(screen.unknown.isEmpty)
      }
    }
  }

  @Test("Completions stand below the line, which is drawn again under them")
  func completionScreen() throws {
    for columnCount in [40, 80, 200] {
      let device = try #require(PseudoTerminal(columnCount: UInt16(columnCount)))
      let terminal = try terminal(device)
      terminal.keepInView(StandingRow("here"))
      terminal.show([ShownLine(.guide, "A question?")])
      device.type("/s\tk\t\r")
      let request = LineRequest(completions: ["/help", "/skip", "/stop"])
      #expect(terminal.readLine(request) == .line("/skip"))
      terminal.write("(end)")
      #expect(device.draws("(end)"))
      #expect(
        screen(of: device, columnCount, 24).rows.filter { !$0.isEmpty } == [
          "  A question?", "  │ /s", "  /skip   /stop", "  │ /skip", "(end)", "  [here]",
        ])
    }
  }

  @Test("A paste of 100,000 characters and families of emoji come through any width whole")
  func greatPaste() throws {
    let families = String(repeating: "👩‍👩‍👧 and 👍🏽 ", count: 40) + "x"
    let long = String(repeating: "two words ", count: 10_000) + "x"
    for (columnCount, text) in [(40, families), (200, families), (40, long), (200, long)] {
      let device = try #require(PseudoTerminal(columnCount: UInt16(columnCount)))
      let terminal = try terminal(device)
      terminal.keepInView(StandingRow("here"))
      let typist = Thread { device.type("\u{1B}[200~" + text + "\u{1B}[201~\r") }
      typist.start()
      #expect(terminal.readLine(LineRequest()) == .line(text))
      terminal.write("(end)")
      #expect(device.draws("(end)"))
      #expect(screen(of: device, columnCount, 24).rows[23] == "  [here]")
    }
  }

  @Test("Waiting at a prompt, with a row in view, takes no time of the processor")
  func waitingCosts() throws {
    let device = try #require(PseudoTerminal())
    let terminal = try terminal(device)
    terminal.keepInView(StandingRow("here", secondsSoFar: 0))
    terminal.idleAction = IdleAction(after: .seconds(600)) { true }
    let clock = ContinuousClock()
    let begun = clock.now
    var wakes = 0
    let inner = terminal.editor.idleAction
    terminal.editor.idleAction = {
      wakes += 1
      return inner()
    }
    let typist = Thread {
      guard device.draws("│") else { return }
      var nothing = pollfd(fd: -1, events: 0, revents: 0)
      _ = poll(&nothing, 1, 500)
      device.type("\r")
    }
    typist.start()
    #expect(terminal.readLine(LineRequest()) == .line(""))
    #expect(clock.now - begun >= .milliseconds(500))
    // Asked a few times around each wait, and there were two: for the key, and for libedit.
    #expect(wakes < 20)
  }
}
