import Foundation
import TestSupport
import Testing

@testable import TerminalIO

/// Signals, crashes and closed windows.
extension RichTerminalTests {
  @Test("SIGTERM ends the line and keeps its words; the terminal is as before")
  func termination() throws {
    let device = try #require(PseudoTerminal())
    let before = device.mode
    let signals = try #require(SignalPipe.install())
    defer { SignalPipe.remove() }
    let terminal = try #require(
      RichTerminal(input: device.device, output: device.device, signals: signals))
    // To the process: raise(3) would ask this thread, which may have signals blocked.
    kill(getpid(), SIGTERM)
    #expect(terminal.readLine(LineRequest(draft: "kept")) == .terminated)
    #expect(terminal.unsentText == "kept")
    terminal.close()
    #expect(device.mode == before)
  }

  @Test("After a signal to end, a line, a wait or a secret ends every later one at once")
  func terminationStays() throws {
    let signals = try #require(SignalPipe.install())
    defer { SignalPipe.remove() }
    for isRich in [true, false] {
      for (number, first) in [(SIGTERM, "line"), (SIGHUP, "wait"), (SIGTERM, "secret")] {
        let device = try #require(PseudoTerminal())
        let (input, output) = (device.device, device.device)
        let rich =
          isRich ? RichTerminal(input: input, output: output, signals: signals) : nil
        let terminal: any Terminal =
          rich ?? PlainTerminal(input: input, output: output, signals: signals)
        #expect(terminal.isRich == isRich)
        kill(getpid(), number)
        // Another thread may take the signal, and a little later.
        var arrived = pollfd(fd: signals.readDescriptor, events: Int16(POLLIN), revents: 0)
        #expect(poll(&arrived, 1, 10_000) == 1)
        for call in [first, "line", "wait", "secret", "line"] {
          #expect(ending(of: call, on: terminal) == "terminated", "\(first), \(call)")
          // Once a draft stood in a line, it belongs to that line alone.
          if call != first { #expect(terminal.unsentText == "") }
        }
      }
    }
    kill(getpid(), SIGINT)
    let device = try #require(PseudoTerminal())
    let other = PlainTerminal(input: device.device, output: device.device, signals: signals)
    #expect(other.wait(seconds: 60, showing: .nothing) == .interrupted)
  }

  private func ending(of call: String, on terminal: any Terminal) -> String {
    switch call {
    case "line": "\(terminal.readLine(LineRequest(draft: "words")))"
    case "wait": "\(terminal.wait(seconds: 60, showing: .nothing))"
    default:
      // Where the tests have no controlling terminal, the signal decides all the same.
      switch terminal.readSecret(prompt: "Passphrase:") {
      case .terminated: "terminated"
      default: "something else"
      }
    }
  }

  @Test("A crash leaves the terminal as it was found, before and after a line was read")
  func crash() async throws {
    let device = try #require(PseudoTerminal())
    let before = device.mode
    let path = device.path
    let typist = Thread { if device.draws("ready") { device.type("ok\r") } }
    typist.start()
    for readsLine in [false, true] {
      // Only its own process can crash; the device is known by its name there.
      await #expect(processExitsWith: .signal(SIGSEGV)) {
        [path = path as String, readsLine = readsLine as Bool] in
        setenv("EDITRC", "/dev/null", 1)
        let descriptor = open(path, O_RDWR | O_NOCTTY)
        let terminal = try #require(RichTerminal(input: descriptor, output: descriptor))
        if readsLine {
          try #require(terminal.readLine(LineRequest(prompt: "ready")) == .line("ok"))
        }
        terminal.keepInView(StandingRow("here"))
        terminal.write("(last)")
        kill(getpid(), SIGSEGV)
        while true { pause() }
      }
      #expect(device.mode == before)
      #expect(device.draws("[here]") && device.draws("(last)\u{1B}7"))
      #expect(device.draws("\u{1B}[?2004l"))
      let left = screen(of: device, 80, 24)
      #expect(left.margins == 0...23 && !left.text.contains("here"))
    }
  }

  @Test("A closed window is no Ctrl-D: it ends the session before, at a prompt and in a wait")
  func hangUp() throws {
    for moment in ["before", "prompt", "half a thou", "wait"] {
      let device = try #require(PseudoTerminal())
      let terminal = try #require(
        RichTerminal(
          input: device.device, output: device.device, look: ScreenLook(usesColor: false)))
      let typist = Thread {
        guard device.draws("ready") else { return }
        if moment == "half a thou" {
          device.type(moment)
          _ = device.draws("thou")
        }
        device.hangUp()
      }
      if moment == "before" { device.hangUp() } else { typist.start() }
      if moment == "wait" {
        let phases = [WaitPhase("ready", seconds: 60)]
        #expect(terminal.wait(seconds: 60, showing: .phases(phases)) == .terminated)
      } else {
        #expect(terminal.readLine(LineRequest(prompt: "ready")) == .terminated, "\(moment)")
      }
      if moment == "half a thou" { #expect(terminal.unsentText == "half a thou") }
    }
  }
}
