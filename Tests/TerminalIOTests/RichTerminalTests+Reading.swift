import Foundation
import TestSupport
import Testing

@testable import TerminalIO

/// Texts read on a screen of their own.
extension RichTerminalTests {
  /// Reads rows 1 to 50 on a screen of ten rows; what it gave and showed last.
  private func read(
    _ keys: String, choices: Set<Character> = [], columnCount: Int = 40,
    act: @escaping @Sendable (PseudoTerminal) -> Void = { _ in }
  ) throws -> (result: ReadingResult?, last: ScreenModel, after: ScreenModel) {
    let device = try #require(PseudoTerminal(columnCount: UInt16(columnCount), rowCount: 10))
    let before = device.mode
    let signals = try #require(SignalPipe.install())
    defer { SignalPipe.remove() }
    let terminal = try #require(
      RichTerminal(
        input: device.device, output: device.device, signals: signals,
        look: ScreenLook(usesColor: false)))
    terminal.show([ShownLine(.guide, "said before")])
    let typist = Thread {
      guard device.draws("q to close") else { return }
      device.type(keys)
      act(device)
    }
    typist.start()
    let lines = (1...50).map { ShownLine(.person, "row \($0)") }
    let result = terminal.read(lines, hint: "q to close", choices: choices)
    terminal.close()
    #expect(device.draws("\u{1B}[?2004l"))
    #expect(device.mode == before)
    let drawn = device.allDrawn
    let end = try #require(drawn.range(of: Self.leaving, options: .backwards)?.lowerBound)
    var last = ScreenModel(columnCount: columnCount, rowCount: 10)
    last.feed(String(drawn[..<end]))
    var after = ScreenModel(columnCount: columnCount, rowCount: 10)
    after.feed(drawn)
    return (result, last, after)
  }

  @Test(
    "Keys scroll a text, and it leaves nothing behind",
    arguments: [
      ("", 1), ("\u{1B}[B\u{1B}[Bj", 4), ("\u{1B}[B\u{1B}[A\u{1B}[A", 1), (" ", 8),
      ("\u{1B}[6~ ", 15), ("  b", 8), ("  \u{1B}[5~\u{1B}[5~\u{1B}[5~", 1), ("G", 43),
      ("\u{1B}[F \u{1B}[B", 43), ("Gg", 1), ("\u{1B}[F\u{1B}[H", 1), ("x\u{C}", 1),
    ])
  func scrolls(keys: String, firstRow: Int) throws {
    // Ctrl-L draws all rows, so that the first of them can be waited for.
    let (result, last, after) = try read(keys + "\u{C}") { device in
      if device.draws("\u{1B}[H\u{1B}[J\u{1B}[1;1H  │ row \(firstRow)\u{1B}[K") { device.type("q") }
    }
    #expect(result == .closed)
    #expect(last.rows.first == "  │ row \(firstRow)")
    #expect(Array(last.rows[7...9]) == ["  │ row \(firstRow + 7)", "", "  q to close"])
    #expect(!last.showsCursor)
    #expect(after.text == "  said before\n")
    #expect(after.scrollback == [])
    #expect(after.showsCursor)
    #expect(after.unknown == [])
  }

  @Test(
    "A text is closed, or left by a key that was offered",
    arguments: [
      ("\r", .closed), ("q", .closed), ("\u{3}", .closed), ("\u{4}", .closed),
      ("\u{1B}", .closed), ("x b", .key("b")), ("xn", .key("n")),
    ] as [(String, ReadingResult)])
  func closes(keys: String, result: ReadingResult) throws {
    #expect(try read(keys, choices: ["b", "n"]).result == result)
  }

  @Test("SIGTERM ends reading, and every call after it")
  func readingTerminated() throws {
    let read = try read("") { _ in kill(getpid(), SIGTERM) }
    #expect(read.result == .terminated)
    #expect(read.after.text == "  said before\n")
  }
}
