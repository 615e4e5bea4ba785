import Foundation
import Testing

@testable import TerminalIO

@Suite("Plain terminal")
struct PlainTerminalTests {
  /// Reads every line of `input` from a pipe.
  private func lines(_ input: [UInt8]) throws -> [TerminalInput] {
    let source = Pipe()
    let sink = Pipe()
    // A pipe holds 64 KiB; more is written from a thread of its own.
    let writer = Thread {
      try? source.fileHandleForWriting.write(contentsOf: Data(input))
      try? source.fileHandleForWriting.close()
    }
    writer.start()
    let terminal = PlainTerminal(
      input: source.fileHandleForReading.fileDescriptor,
      output: sink.fileHandleForWriting.fileDescriptor)
    var inputs: [TerminalInput] = []
    while inputs.last != .endOfInput, inputs.count < 100 {
      inputs.append(terminal.readLine(LineRequest()))
    }
    return inputs
  }

  @Test(
    "Bytes from a pipe become lines",
    arguments: [
      ("one\ntwo\n", ["one", "two"]),
      ("one\r\ntwo\r\n", ["one", "two"]),
      ("cut off", ["cut off"]),
      ("one\ncut off", ["one", "cut off"]),
      ("", []),
      ("\n\n", ["", ""]),
      ("a\u{0}b\n", ["ab"]),
      ("a\tb\n", ["a b"]),
      ("a\u{1B}[31mb\u{7}\n", ["a[31mb"]),
      ("grün 安全 👩‍👩‍👧\n", ["grün 安全 👩‍👩‍👧"]),
    ])
  func bytesBecomeLines(input: String, expected: [String]) throws {
    #expect(try lines(Array(input.utf8)) == expected.map(TerminalInput.line) + [.endOfInput])
  }

  @Test("Invalid UTF-8 becomes one replacement character per run")
  func invalidUTF8() throws {
    let input: [UInt8] = [0x61, 0xFF, 0xFE, 0x62, 0xC3, 0x0A, 0xE2, 0x82]
    #expect(try lines(input) == [.line("a\u{FFFD}b\u{FFFD}"), .line("\u{FFFD}"), .endOfInput])
  }

  @Test("A line of 100,000 characters arrives whole")
  func longLine() throws {
    let text = String(repeating: "å", count: 100_000)
    let inputs = try lines(Array((text + "\nnext\n").utf8))
    #expect(inputs == [.line(text), .line("next"), .endOfInput])
  }

  @Test("A line over 4 MiB ends the input: neither it nor its rest is an answer")
  func endlessLine() throws {
    let tooLong = [UInt8](repeating: 0x61, count: LineReader.longestByteCount + 1)
    #expect(try lines(tooLong + Array("\nnext\n".utf8)) == [.endOfInput])
    let longest = [UInt8](repeating: 0x61, count: LineReader.longestByteCount)
    let inputs = try lines(longest + Array("\nnext\n".utf8))
    #expect(inputs.count == 3)
    #expect(inputs.dropFirst() == [.line("next"), .endOfInput])
  }

  /// Everything written while `body` uses a terminal whose input is at its end.
  private func written(_ input: String = "", _ body: (PlainTerminal) -> Void) throws -> String {
    let source = Pipe()
    let sink = Pipe()
    try source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try source.fileHandleForWriting.close()
    body(
      PlainTerminal(
        input: source.fileHandleForReading.fileDescriptor,
        output: sink.fileHandleForWriting.fileDescriptor))
    try sink.fileHandleForWriting.close()
    return String(decoding: sink.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  @Test("Roles are told apart by words and brackets, never by colour")
  func rolesInPlain() throws {
    let text = try written { terminal in
      terminal.show([
        ShownLine(.heading, "Quick anchor"), ShownLine(.guide, ""), ShownLine(.guide, "Hello."),
        ShownLine(.person, "hi"), ShownLine(.note, "kept"), ShownLine(.note, "[kept]"),
      ])
    }
    #expect(text == "Quick anchor\n\nHello.\nYou: hi\n[kept]\n[kept]\n")
  }

  @Test("Each prompt and its line end the row")
  func promptsInPlain() throws {
    let text = try written("6\n") { terminal in
      _ = terminal.readLine(LineRequest(prompt: "Answer:"))
      _ = terminal.readLine(LineRequest())
    }
    #expect(text == "Answer: \nAnswer: \n")
  }

  @Test("Where nobody sits at a keyboard, waiting takes no time")
  func unattendedWait() throws {
    let start = ContinuousClock().now
    let text = try written { terminal in
      #expect(terminal.wait(seconds: 600, showing: .note("pause")) == .elapsed)
      #expect(
        terminal.wait(seconds: 600, showing: .phases([WaitPhase("in", seconds: 4)])) == .elapsed)
    }
    #expect(text == "[pause]\n")
    #expect(ContinuousClock().now - start < .seconds(60))
  }

  @Test("Output that nobody reads any more ends the session quietly")
  func closedOutput() throws {
    StandardStreams.ignoreWriteSignals()
    let source = Pipe()
    let sink = Pipe()
    try source.fileHandleForWriting.write(contentsOf: Data("one\n".utf8))
    try sink.fileHandleForReading.close()
    let terminal = PlainTerminal(
      input: source.fileHandleForReading.fileDescriptor,
      output: sink.fileHandleForWriting.fileDescriptor)
    for _ in 1...2 {
      #expect(terminal.readLine(LineRequest()) == .terminated)
      #expect(terminal.wait(seconds: 60, showing: .nothing) == .terminated)
      guard case .terminated = terminal.readSecret(prompt: "Passphrase:") else {
        Issue.record("a passphrase was asked for")
        return
      }
    }
  }
}
