import Foundation
import TestSupport
import Testing

@testable import TerminalIO

/// Pauses and what is typed in them.
extension RichTerminalTests {
  @Test("A key ends a wait and answers nothing afterwards")
  func waiting() throws {
    let device = try #require(PseudoTerminal())
    let terminal = try #require(
      RichTerminal(input: device.device, output: device.device, look: ScreenLook(usesColor: false)))
    #expect(terminal.wait(seconds: 0.01, showing: .note("pause")) == .elapsed)
    #expect(device.draws("  [pause]\r\n"))
    // Typed only once the phase stands there: what was typed before is thrown away.
    for (keys, outcome) in [
      ("x", WaitOutcome.keyPressed), ("\u{3}", .interrupted), ("\u{4}", .endOfInput),
    ] {
      let word = "in\(outcome)"
      let typist = Thread { if device.draws(word) { device.type(keys) } }
      typist.start()
      let phases = [WaitPhase(word, seconds: 60)]
      #expect(terminal.wait(seconds: 120, showing: .phases(phases)) == outcome)
    }
    let presser = Thread { if device.draws("…") { device.type("x") } }
    presser.start()
    #expect(terminal.wait(seconds: 60, showing: .nothing) == .keyPressed)
    #expect(device.draws("\r\u{1B}[K", after: "…"))
    device.type("typed ahead\r")
    #expect(terminal.wait(seconds: 0.01, showing: .nothing) == .elapsed)
    device.type("new\r")
    #expect(terminal.readLine(LineRequest()) == .line("new"))
    device.type("stray\r")
    let typist = Thread { if device.draws("sure") { device.type("yes\r") } }
    typist.start()
    #expect(
      terminal.readLine(LineRequest(prompt: "sure?", discardsTypedAhead: true)) == .line("yes"))
  }

  /// What a wait and the line after it give for `keys` in the wait and `more` at the line.
  private func begun(
    _ keys: String, more: String, with make: (PseudoTerminal) -> (any Terminal)?,
    _ request: LineRequest
  ) throws -> (outcome: WaitOutcome, line: TerminalInput) {
    let device = try #require(PseudoTerminal())
    let terminal = try #require(make(device))
    let typist = Thread {
      if device.draws("ready") { device.type(keys) }
      if device.draws("Now:") { device.type(more) }
    }
    typist.start()
    let phases = WaitDisplay.phases([WaitPhase("ready", seconds: 60)])
    let outcome = terminal.wait(seconds: 60, showing: phases)
    return (outcome, terminal.readLine(request))
  }

  @Test(
    "A command begun in a wait stands in the next line; other keys do not",
    arguments: [
      ("/", "stop\r", WaitOutcome.commandBegun, "/stop"),
      ("/st", "op\r", .commandBegun, "/stop"),
      ("/stop\r", "", .commandBegun, "/stop"),
      ("x", "yes\r", .keyPressed, "yes"),
      ("x/stop\r", "yes\r", .keyPressed, "yes"),
      ("\r", "yes\r", .keyPressed, "yes"),
    ])
  func commands(keys: String, more: String, outcome: WaitOutcome, line: String) throws {
    let rich = { (device: PseudoTerminal) -> (any Terminal)? in
      RichTerminal(input: device.device, output: device.device, look: ScreenLook(usesColor: false))
    }
    let plain = { (device: PseudoTerminal) -> (any Terminal)? in
      PlainTerminal(input: device.device, output: device.device)
    }
    for discards in [false, true] {
      // Keys after those that ended the wait are for the line, not for its discarding.
      let request = LineRequest(prompt: "Now:", discardsTypedAhead: discards)
      for make in [rich, plain] {
        let found = try begun(keys, more: more, with: make, request)
        #expect(found.outcome == outcome)
        #expect(found.line == .line(line))
      }
    }
    try withBindings("edit off\n") {
      let found = try begun(keys, more: more, with: rich, LineRequest(prompt: "Now:"))
      #expect(found.outcome == outcome)
      #expect(found.line == .line(line))
    }
  }

  @Test("A command begun in a wait can be taken back, and does not outlive another wait")
  func commandTakenBack() throws {
    let rich = { (device: PseudoTerminal) -> (any Terminal)? in
      RichTerminal(input: device.device, output: device.device, look: ScreenLook(usesColor: false))
    }
    let found = try begun("/s", more: "\u{7F}\u{7F}no\r", with: rich, LineRequest(prompt: "Now:"))
    #expect(found.line == .line("no"))
    let device = try #require(PseudoTerminal())
    let terminal = try #require(rich(device))
    let typist = Thread { if device.draws("ready") { device.type("/") } }
    typist.start()
    let phases = WaitDisplay.phases([WaitPhase("ready", seconds: 60)])
    #expect(terminal.wait(seconds: 60, showing: phases) == .commandBegun)
    #expect(terminal.wait(seconds: 0.01, showing: .nothing) == .elapsed)
    device.type("yes\r")
    #expect(terminal.readLine(LineRequest()) == .line("yes"))
    let again = Thread {
      if device.draws("once more") {
        device.type("/")
        device.type("stop\r")
      }
    }
    again.start()
    let more = WaitDisplay.phases([WaitPhase("once more", seconds: 60)])
    #expect(terminal.wait(seconds: 60, showing: more) == .commandBegun)
    #expect(terminal.readLine(LineRequest(discardsTypedAhead: true)) == .line("/stop"))
  }

  @Test(
    "A plain terminal says a pause and its end, in words",
    arguments: [
      (0.04, WaitDisplay.nothing, "", "pause, 0 seconds\r\ndone\r\n"),
      (0.1, .note("hint"), "", "[hint]\r\npause, 0.1 seconds\r\ndone\r\n"),
      (1, .nothing, "x", "pause, 1 second\r\ndone\r\n"),
      (60, .nothing, "x", "pause, 60 seconds\r\ndone\r\n"),
      (60, .nothing, "/", "pause, 60 seconds\r\nAnswer: /"),
      (60, .nothing, "\u{3}", "pause, 60 seconds\r\nAnswer: "),
      (0, .nothing, "", "Answer: "),
    ])
  func saidPause(seconds: Double, display: WaitDisplay, key: String, drawn: String) throws {
    let device = try #require(PseudoTerminal())
    let terminal = PlainTerminal(input: device.device, output: device.device)
    let typist = Thread {
      if !key.isEmpty, device.draws("pause, ") { device.type(key) }
      if device.draws("Answer: ") { device.type("\r") }
    }
    typist.start()
    _ = terminal.wait(seconds: seconds, showing: display)
    _ = terminal.readLine(LineRequest())
    #expect(device.draws("Answer: "))
    #expect(device.allDrawn.hasPrefix(drawn))
  }

  @Test("A long pause on a plain terminal says now and then that it goes on")
  func heartBeats() throws {
    let device = try #require(PseudoTerminal())
    let terminal = PlainTerminal(input: device.device, output: device.device)
    terminal.heartBeat = 300
    #expect(terminal.wait(seconds: 0.7, showing: .nothing) == .elapsed)
    #expect(device.draws("done\r\n"))
    #expect(
      device.allDrawn
        == "pause, 0.7 seconds\r\n0.4 seconds left\r\n0.1 seconds left\r\ndone\r\n")
  }

  private static let breath = WaitDisplay.phases([
    WaitPhase("in", seconds: 0.5, breath: .grows), WaitPhase("out", seconds: 60, breath: .shrinks),
  ])

  /// A terminal of 40 cells and 12 rows, the lowest of its rows kept in view, the cursor at
  /// the row above it.
  private func full(
    _ device: PseudoTerminal, signals: SignalPipe? = nil, showsMotion: Bool = true
  ) throws -> RichTerminal {
    let look = ScreenLook(usesColor: false, showsMotion: showsMotion)
    let terminal = try #require(
      RichTerminal(input: device.device, output: device.device, signals: signals, look: look))
    terminal.keepInView(StandingRow("here"))
    terminal.show((1...10).map { ShownLine(.guide, "line \($0)") })
    return terminal
  }

  @Test("Breathing takes two rows and gives them back, whatever ends it")
  func pacing() throws {
    for (key, outcome) in [
      ("x", WaitOutcome.keyPressed), ("\u{3}", .interrupted), ("/", .commandBegun),
    ] {
      let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
      let terminal = try full(device)
      let typist = Thread { if device.draws("out … 60") { device.type(key) } }
      typist.start()
      #expect(terminal.wait(seconds: 121, showing: Self.breath) == outcome)
      terminal.write("(end)")
      #expect(device.draws("(end)"))
      var during = ScreenModel(columnCount: 40, rowCount: 12)
      let parts = device.allDrawn.components(separatedBy: "out … 60")
      let frame = try #require(parts.dropFirst().first?.components(separatedBy: "\u{1B}[A\r").first)
      during.feed(parts[0] + "out … 60" + frame)
      let rows = during.rows
      #expect(!during.showsCursor)
      #expect(rows[8] == "  line 10")
      #expect(rows[9].hasPrefix("  out … 60   ████████████████████████"))
      #expect(rows[10...] == ["  [round 1 of 2 · any key stops]", "  [here]"])
      let after = screen(of: device)
      #expect(after.rows.suffix(4) == ["  line 10", "(end)", "", "  [here]"])
      #expect(after.showsCursor && after.margins == 0...10 && after.unknown.isEmpty)
    }
  }

  @Test("With motion off a phase stands in one row until the next")
  func still() throws {
    let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
    let terminal = try full(device, showsMotion: false)
    let typist = Thread { if device.draws("out … 60") { device.type("x") } }
    typist.start()
    #expect(terminal.wait(seconds: 121, showing: Self.breath) == .keyPressed)
    terminal.write("(end)")
    #expect(device.draws("(end)"))
    #expect(!device.allDrawn.contains("█") && !device.allDrawn.contains("round"))
    #expect(device.allDrawn.components(separatedBy: "in … 0.5").count == 2)
    #expect(screen(of: device).rows.suffix(4) == ["  line 9", "  line 10", "(end)", "  [here]"])
  }

  @Test("Ctrl-Z takes the breathing away, and its time does not go on meanwhile")
  func pacingStopped() throws {
    let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
    let before = device.mode
    let terminal = try full(device)
    var seen: ScreenModel?
    terminal.stopProcess = {
      #expect(device.mode == before)
      terminal.write("(shell)\n")
      if device.draws("(shell)") { seen = screen(of: device) }
      var nothing = pollfd(fd: -1, events: 0, revents: 0)
      _ = poll(&nothing, 1, 1_500)
      device.type("x")
    }
    let typist = Thread { if device.draws("in … 1") { device.type("\u{1A}") } }
    typist.start()
    let phases = WaitDisplay.phases([WaitPhase("in", seconds: 1), WaitPhase("out", seconds: 60)])
    #expect(terminal.wait(seconds: 61, showing: phases) == .keyPressed)
    terminal.write("(end)")
    #expect(device.draws("(end)"))
    #expect(seen?.rows.contains { $0.contains("in …") || $0.contains("[here]") } == false)
    #expect(seen?.margins == 0...11 && seen?.showsCursor == true)
    #expect(!device.allDrawn.contains("out …"))
    #expect(screen(of: device).margins == 0...10)
  }

  @Test("A gentle pace shows a guide's lines one by one; a key completes them and is thrown away")
  func gentlePace() throws {
    let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
    let terminal = try #require(
      RichTerminal(
        input: device.device, output: device.device,
        look: ScreenLook(usesColor: false, isGentle: true)))
    let clock = ContinuousClock()
    let lines = (1...3).map { ShownLine(.guide, "line \($0)") }
    let slow = clock.measure { terminal.show(lines) }
    #expect(slow >= GentlePace.pause * 2)
    let notes = clock.measure { terminal.show([ShownLine(.note, "a"), ShownLine(.guide, "")]) }
    #expect(notes < GentlePace.pause)
    let typist = Thread { if device.draws("long 1") { device.type("x") } }
    typist.start()
    let hurried = clock.measure {
      terminal.show((1...40).map { ShownLine(.guide, "long \($0)") })
    }
    #expect(hurried < GentlePace.pause * 20)
    device.type("ok\r")
    #expect(terminal.readLine(LineRequest()) == .line("ok"))
    #expect(device.draws("long 40"))
  }
}
