import Foundation
import TestSupport
import Testing

@testable import TerminalIO

/// A page on a device, with what it drew and gave.
struct WrittenPage {
  let device: PseudoTerminal
  let result: PageResult?
  let saved: [PageState]
  let modeIsAsBefore: Bool

  /// What the screen showed once everything up to `text` was drawn.
  func screen(upTo text: String, columnCount: Int = 80, rowCount: Int = 24) -> ScreenModel {
    var screen = ScreenModel(columnCount: columnCount, rowCount: rowCount)
    let drawn = device.allDrawn
    let end = drawn.range(of: text, options: .backwards)?.upperBound ?? drawn.endIndex
    screen.feed(String(drawn[..<end]))
    return screen
  }

  /// What the screen shows now.
  func screen(columnCount: Int = 80, rowCount: Int = 24) -> ScreenModel {
    screen(upTo: device.allDrawn, columnCount: columnCount, rowCount: rowCount)
  }
}

extension RichTerminalTests {
  static let leaving = "\u{1B}[0m\u{1B}[H\u{1B}[J\u{1B}[?25h\u{1B}[?1049l"

  /// Writes a page by pressing each of `steps` once what the step before led to is drawn.
  func write(
    _ steps: [(waitsFor: String, keys: String)], _ request: PageRequest = PageRequest(),
    columnCount: UInt16 = 80, rowCount: UInt16 = 24, idle: IdleAction? = nil,
    isSafe: Bool = true, act: @escaping @Sendable (PseudoTerminal, Int) -> Void = { _, _ in }
  ) throws -> WrittenPage {
    let device = try #require(PseudoTerminal(columnCount: columnCount, rowCount: rowCount))
    let before = device.mode
    let signals = try #require(SignalPipe.install())
    defer { SignalPipe.remove() }
    let terminal = try #require(
      RichTerminal(
        input: device.device, output: device.device, signals: signals,
        look: ScreenLook(usesColor: false)))
    terminal.idleAction = idle
    terminal.show([ShownLine(.guide, "said before")])
    let typist = Thread {
      for (index, step) in steps.enumerated() {
        guard device.draws(step.waitsFor) else { return }
        device.type(step.keys)
        act(device, index)
      }
    }
    typist.start()
    var saved: [PageState] = []
    let result = terminal.compose(
      request, status: { "\($0.wordCount) words" + ($0.isFull ? ", full" : "") },
      save: {
        saved.append($0)
        return isSafe
      })
    terminal.close()
    #expect(device.draws("\u{1B}[?2004l"))
    return WrittenPage(
      device: device, result: result, saved: saved, modeIsAsBefore: device.mode == before)
  }

  @Test("A page is written on a screen of its own, which leaves nothing behind")
  func page() throws {
    let request = PageRequest(
      question: [ShownLine(.guide, "Write about what weighs on you.")], text: "I began.",
      secondsBefore: 100)
    let page = try write([("2 words", " And\rwent on\u{4}")], request)
    #expect(page.result?.ending == .done)
    #expect(page.result?.page.text == "I began. And\nwent on")
    let seconds = try #require(page.result?.page.seconds)
    #expect((100..<110).contains(seconds))
    #expect(page.saved.last?.text == "I began. And\nwent on")
    #expect(page.modeIsAsBefore)
    let written = page.screen(upTo: "2 words\u{1B}[K\u{1B}[3;11H")
    #expect(
      written.text == "Write about what weighs on you.\n\nI began.\n".indented
        + String(repeating: "\n", count: 20) + "  2 words\n")
    #expect(written.cursor == (2, 10))
    #expect(written.isAlternate)
    let after = page.screen()
    #expect(after.text == "  said before\n")
    #expect(!after.isAlternate)
    #expect(after.showsCursor)
    #expect(after.scrollback == [])
    #expect(after.unknown == [])
  }
}

extension String {
  /// The lines with the screen's margin.
  var indented: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
  }
}
