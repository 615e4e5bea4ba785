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
  let columnCount: Int
  let rowCount: Int

  /// What the screen shows in the end.
  var screen: ScreenModel { screen(upTo: device.allDrawn) }

  /// What the screen showed when the page was left.
  var lastScreen: ScreenModel {
    let drawn = device.allDrawn
    let end = drawn.range(of: RichTerminalTests.leaving, options: .backwards)?.lowerBound
    return screen(upTo: String(drawn[..<(end ?? drawn.endIndex)]))
  }

  private func screen(upTo drawn: String) -> ScreenModel {
    var screen = ScreenModel(columnCount: columnCount, rowCount: rowCount)
    screen.feed(drawn)
    return screen
  }
}

/// Pages written on a screen of their own.
extension RichTerminalTests {
  static let leaving = "\u{1B}[0m\u{1B}[H\u{1B}[J\u{1B}[?25h\u{1B}[?1049l"

  /// Writes a page by pressing the keys of each step once what it waits for is drawn; `act`
  /// is told the steps done.
  func write(
    _ steps: [(waitsFor: String, keys: String)], _ request: PageRequest = PageRequest(),
    columnCount: Int = 80, rowCount: Int = 24, savingDelay: Duration = .seconds(60),
    isSafe: Bool = true, idle: ((PseudoTerminal) -> Bool)? = nil,
    act: @escaping @Sendable (PseudoTerminal, Int) -> Void = { _, _ in }
  ) throws -> WrittenPage {
    let device = try #require(
      PseudoTerminal(columnCount: UInt16(columnCount), rowCount: UInt16(rowCount)))
    let before = device.mode
    let signals = try #require(SignalPipe.install())
    defer { SignalPipe.remove() }
    let terminal = try #require(
      RichTerminal(
        input: device.device, output: device.device, signals: signals,
        look: ScreenLook(usesColor: false)))
    terminal.pageSavingDelay = savingDelay
    if let idle {
      terminal.idleAction = IdleAction(after: .milliseconds(200)) { idle(device) }
    }
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
      request,
      status: { facts in
        let state = facts.savingFailed ? ", unsafe" : facts.secondsSinceSaved == nil ? "" : ", safe"
        return "\(facts.wordCount) words" + state
      },
      save: {
        saved.append($0)
        return isSafe
      })
    terminal.close()
    _ = device.draws("\u{1B}[?2004l")
    return WrittenPage(
      device: device, result: result, saved: saved, modeIsAsBefore: device.mode == before,
      columnCount: columnCount, rowCount: rowCount)
  }

  static let question =
    "Write about what weighs on you, and what you feel underneath. Begin where it begins."

  static let long =
    "I keep coming back to Sunday and how fast the talk with my sister turned into old ground."
    + "\n\n日本語でも書けます。\ncafe\u{301}, 👩‍👩‍👧"

  /// The same page on screens of different size: the rows that are not empty, and the cursor.
  static let screens: [(columnCount: Int, rowCount: Int, rows: [Int: String], cursor: [Int])] = [
    (
      80, 24,
      [
        0: "  Write about what weighs on you, and what you feel underneath. Begin",
        1: "  where it begins.",
        3: "  I keep coming back to Sunday and how fast the talk with my sister turned",
        4: "  into old ground.", 6: "  日本語でも書けます。", 7: "  cafe\u{301}, 👩‍👩‍👧", 23: "  21 words",
      ], [7, 10]
    ),
    (
      200, 24,
      [
        0: "  Write about what weighs on you, and what you feel underneath. Begin",
        1: "  where it begins.",
        3: "  I keep coming back to Sunday and how fast the talk with my sister turned",
        4: "  into old ground.", 6: "  日本語でも書けます。", 7: "  cafe\u{301}, 👩‍👩‍👧", 23: "  21 words",
      ], [7, 10]
    ),
    (
      40, 24,
      [
        0: "  Write about what weighs on you, and", 1: "  what you feel underneath. Begin where",
        2: "  it begins.", 4: "  I keep coming back to Sunday and how",
        5: "  fast the talk with my sister turned", 6: "  into old ground.",
        8: "  日本語でも書けます。", 9: "  cafe\u{301}, 👩‍👩‍👧", 23: "  21 words",
      ], [9, 10]
    ),
    (
      20, 6,
      [
        0: "  where it begins.", 2: "  日本語でも書けま", 3: "  す。", 4: "  cafe\u{301}, 👩‍👩‍👧", 5: "  21 words",
      ], [4, 10]
    ),
    (10, 2, [0: "す。", 1: "cafe\u{301}, 👩‍👩‍👧"], [1, 8]),
  ]

  @Test("A page fits screens of any size", arguments: 0..<5)
  func sizes(index: Int) throws {
    let (columnCount, rowCount, rows, cursor) = Self.screens[index]
    let request = PageRequest(question: [ShownLine(.guide, Self.question)], text: Self.long)
    let page = try write(
      [("👩‍👩‍👧", "\u{4}")], request, columnCount: columnCount, rowCount: rowCount)
    let screen = page.lastScreen
    #expect(screen.rows == (0..<rowCount).map { rows[$0] ?? "" })
    #expect([screen.cursor.row, screen.cursor.column] == cursor)
    #expect(screen.isAlternate)
    #expect(screen.unknown == [])
  }

  @Test("A page is written on a screen of its own, which leaves nothing behind")
  func page() throws {
    let request = PageRequest(
      question: [ShownLine(.guide, "What is it?")], text: "I began.", secondsBefore: 100)
    let page = try write([("2 words", " And\rwent on"), ("went on", "\u{4}")], request)
    #expect(page.result?.ending == .done)
    #expect(page.result?.page.text == "I began. And\nwent on")
    let seconds = try #require(page.result?.page.seconds)
    #expect((100..<160).contains(seconds))
    #expect(page.saved.last == page.result?.page)
    #expect(page.modeIsAsBefore)
    let written = page.lastScreen
    #expect(Array(written.rows[0...3]) == ["  What is it?", "", "  I began. And", "  went on"])
    #expect(written.rows[23] == "  5 words")
    #expect(written.cursor == (3, 9))
    let after = page.screen
    #expect(after.text == "  said before\n")
    #expect(!after.isAlternate)
    #expect(after.showsCursor)
    #expect(after.scrollback == [])
    // A letter draws its row and the words below, not the question again.
    #expect(page.device.allDrawn.components(separatedBy: "What is it?").count == 2)
  }

  @Test("A long page scrolls under the question")
  func scrolling() throws {
    let text = (1...100).map { "row \($0)" }.joined(separator: "\n")
    let request = PageRequest(question: [ShownLine(.guide, "What is it?")], text: text)
    let page = try write(
      [("row 100", "\u{1B}[5~\u{1B}[A\u{1B}[A!"), ("!", "\u{4}")], request)
    let screen = page.lastScreen
    #expect(Array(screen.rows[0...2]) == ["  What is it?", "", "  row 79!"])
    #expect(screen.rows[21] == "  row 98")
    #expect(screen.cursor == (2, 9))
  }

  @Test("What is typed ahead of a page is written on it, and what is left goes to the next line")
  func typedAhead() throws {
    let device = try #require(PseudoTerminal())
    let terminal = try #require(RichTerminal(input: device.device, output: device.device))
    let write = { (request: PageRequest) in
      terminal.compose(request, status: { _ in "" }, save: { _ in true })
    }
    device.type("/page\rone two\u{1B}[D\u{1B}[D\u{1B}[D\u{7}X\u{4}\u{1B}[200~yes\u{1B}[201~ it\r")
    #expect(terminal.readLine(LineRequest()) == .line("/page"))
    let first = write(PageRequest())
    #expect(first?.ending == .command("/help"))
    #expect(first?.page.text == "one two")
    // The page that was left comes back with the cursor where it stood.
    #expect(write(PageRequest(text: "one two"))?.page.text == "one Xtwo")
    #expect(terminal.readLine(LineRequest()) == .line("yes it"))
    device.type("z\u{4}")
    #expect(write(PageRequest(text: "one Xtwo"))?.page.text == "one Xtwoz")
    device.hangUp()
    #expect(write(PageRequest(text: "kept"))?.ending == .terminated)
    let over = write(PageRequest(text: "kept", secondsBefore: 7))
    #expect(over == PageResult(PageState(text: "kept", seconds: 7), .terminated))
    #expect(terminal.readLine(LineRequest()) == .terminated)
  }
}
