import SecretMemory
import TestSupport
import Testing

@testable import TerminalIO

@Suite("Scripted terminal")
struct ScriptedTerminalTests {
  @Test("The transcript reads like the screen")
  func transcript() {
    let terminal = ScriptedTerminal([.line("ropes"), .key, .secret("four words")], isRich: true)
    terminal.show([ShownLine(.guide, "What can you hear?"), ShownLine(.note, "Enter is fine")])
    #expect(terminal.readLine(LineRequest()) == .line("ropes"))
    #expect(
      terminal.wait(seconds: 10, showing: .phases([WaitPhase("in", seconds: 4)])) == .keyPressed)
    guard case .bytes(let secret) = terminal.readSecret(prompt: "Passphrase:") else {
      Issue.record("no secret")
      return
    }
    #expect(secret.byteCount == 10)
    #expect(terminal.readLine(LineRequest(prompt: "Number >")) == .endOfInput)
    #expect(
      terminal.transcript == """
          What can you hear?
          [Enter is fine]
          │ ropes
          in … 4
        (10.0 seconds)
          Passphrase: (hidden)
          Number > ^D

        """)
    #expect(terminal.unused.isEmpty)
  }

  @Test("A command begun in a wait is the next line, unless another wait comes first")
  func commands() {
    let inputs = [ScriptedTerminal.Input.command("/stop"), .command("/help"), .command("/back")]
    let terminal = ScriptedTerminal(inputs)
    #expect(terminal.wait(seconds: 1, showing: .nothing) == .commandBegun)
    #expect(terminal.readLine(LineRequest()) == .line("/stop"))
    #expect(terminal.wait(seconds: 1, showing: .nothing) == .commandBegun)
    #expect(terminal.wait(seconds: 1, showing: .nothing) == .commandBegun)
    #expect(terminal.readLine(LineRequest()) == .line("/back"))
    #expect(terminal.transcript.hasSuffix("Answer: /back\n"))
  }

  @Test("Once terminated it stays so, as a real one does")
  func termination() {
    let terminal = ScriptedTerminal([.terminated, .line("too late")])
    #expect(terminal.wait(seconds: 1, showing: .nothing) == .terminated)
    #expect(terminal.readLine(LineRequest()) == .terminated)
    #expect(terminal.wait(seconds: 1, showing: .nothing) == .terminated)
    #expect(terminal.unused == [.line("too late")])
  }
}
