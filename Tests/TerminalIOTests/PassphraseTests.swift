import Foundation
import SecretMemory
import TestSupport
import Testing

@testable import TerminalIO

@Suite("Passphrases", .serialized)
struct PassphraseTests {
  private func bytes(_ secret: borrowing SecretBytes) -> [UInt8] {
    secret.withBytes { Array($0) }
  }

  /// What a prompt gives for `keys`: the passphrase, or a word for why there is none.
  private func typed(_ keys: [UInt8]) throws -> String {
    let device = try #require(PseudoTerminal())
    let before = device.mode
    let typist = Thread {
      guard device.draws("Passphrase: "), !device.echoes else { return }
      device.type(keys)
    }
    typist.start()
    let result =
      switch PassphrasePrompt(terminalPath: device.path).read("Passphrase: ") {
      case .bytes(let secret): "bytes " + String(decoding: bytes(secret), as: UTF8.self)
      case .interrupted: "interrupted"
      case .endOfInput: "end"
      case .unavailable: "unavailable"
      case .terminated: "terminated"
      }
    #expect(device.mode == before)
    return result
  }

  @Test(
    "Keys become the bytes of a passphrase",
    arguments: [
      ("four plain words\r", "bytes four plain words"),
      ("with newline\n", "bytes with newline"),
      ("wrong\u{15}right\r", "bytes right"),
      ("ab安\u{7F}c\r", "bytes abc"),
      ("a\u{8}\u{8}\u{7F}b\r", "bytes b"),
      ("a\u{1B}[Ab\u{1B}OBc\r", "bytes abc"),
      ("\r", "bytes "),
      ("ab\u{4}c\r", "bytes abc"),
      ("ab\u{3}", "interrupted"),
      ("\u{4}", "end"),
    ])
  func prompts(keys: String, expected: String) throws {
    #expect(try typed(Array(keys.utf8)) == expected)
  }

  @Test("A window closed at the prompt is no Ctrl-D")
  func hangUp() throws {
    let device = try #require(PseudoTerminal())
    let typist = Thread { if device.draws("Passphrase: ") { device.hangUp() } }
    typist.start()
    guard case .terminated = PassphrasePrompt(terminalPath: device.path).read("Passphrase: ")
    else {
      Issue.record("a closed window gave something else")
      return
    }
  }

  @Test("Keys past 1,024 bytes do nothing")
  func longPassphrase() throws {
    let keys = [UInt8](repeating: 0x61, count: 1100) + [0x0D]
    #expect(try typed(keys) == "bytes " + String(repeating: "a", count: 1024))
  }

  @Test("Without a terminal there is no passphrase")
  func noTerminal() {
    for path in ["/nonexistent", "/dev/null"] {
      guard case .unavailable = PassphrasePrompt(terminalPath: path).read("Passphrase: ") else {
        Issue.record("\(path) gave something")
        continue
      }
    }
  }

  private func handedOver(_ input: [UInt8]) throws -> [UInt8] {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(input))
    try pipe.fileHandleForWriting.close()
    let secret = try PassphraseDescriptor.read(pipe.fileHandleForReading.fileDescriptor)
    return bytes(secret)
  }

  @Test(
    "A descriptor gives its bytes, one trailing newline cut",
    arguments: [
      ("words", "words"), ("words\n", "words"), ("words\n\n", "words\n"), ("\n", ""), ("", ""),
      ("two\nlines", "two\nlines"), ("nul\u{0}\u{7}", "nul\u{0}\u{7}"), ("crlf\r\n", "crlf\r"),
    ])
  func descriptor(input: String, expected: String) throws {
    #expect(try handedOver(Array(input.utf8)) == Array(expected.utf8))
  }

  @Test("A descriptor may give 1,024 bytes and a newline, not more")
  func longDescriptor() throws {
    let longest = [UInt8](repeating: 0x61, count: 1024)
    #expect(try handedOver(longest) == longest)
    #expect(try handedOver(longest + [0x0A]) == longest)
    for tooLong in [longest + [0x61], longest + [0x61, 0x0A], longest + longest] {
      #expect(throws: PassphraseDescriptorError.tooLong) { try handedOver(tooLong) }
    }
  }

  @Test("A descriptor that is not open says so")
  func closedDescriptor() {
    #expect(throws: PassphraseDescriptorError.cannotRead(errorNumber: EBADF)) {
      _ = try PassphraseDescriptor.read(-1)
    }
  }
}
