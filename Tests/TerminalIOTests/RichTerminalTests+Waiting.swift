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
      (60, .nothing, "/", "pause, 60 seconds\r\n> /"),
      (60, .nothing, "\u{3}", "pause, 60 seconds\r\n> "),
      (0, .nothing, "", "> "),
    ])
  func saidPause(seconds: Double, display: WaitDisplay, key: String, drawn: String) throws {
    let device = try #require(PseudoTerminal())
    let terminal = PlainTerminal(input: device.device, output: device.device)
    let typist = Thread {
      if !key.isEmpty, device.draws("pause, ") { device.type(key) }
      if device.draws("> ") { device.type("\r") }
    }
    typist.start()
    _ = terminal.wait(seconds: seconds, showing: display)
    _ = terminal.readLine(LineRequest())
    #expect(device.draws("> "))
    #expect(device.allDrawn.hasPrefix(drawn))
  }
}
