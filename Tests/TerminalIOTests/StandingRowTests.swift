import Foundation
import TestSupport
import Testing

@testable import TerminalIO

@Suite("Standing row")
struct StandingRowTests {
  @Test(
    "The words are cut where the row ends, the minutes stand at the right",
    arguments: [
      ("a thought", nil, 20, "[a thought]"),
      ("a thought", 12, 20, "[a thought]   12 min"),
      ("a much longer thought", 12, 20, "[a much lo…]  12 min"),
      ("a much longer thought", nil, 20, "[a much longer tho…]"),
      ("安全安全安全安全安全", 0, 20, "[安全安全安…]  0 min"),
      ("two\nlines\u{1B}", nil, 20, "[two lines\u{FFFD}]"),
      ("", 120, 20, "             120 min"),
      ("", nil, 20, ""),
    ] as [(String, Int?, Int, String)])
  func text(text: String, minutes: Int?, cellCount: Int, row: String) {
    let found = StandingRow(text).text(minutes: minutes, cellCount: cellCount)
    #expect(found == row)
  }
}

extension RichTerminalTests {
  /// A device and what a person sees on it once the terminal was closed.
  func screen(of device: PseudoTerminal, _ columnCount: Int = 40, _ rowCount: Int = 12)
    -> ScreenModel
  {
    var screen = ScreenModel(columnCount: columnCount, rowCount: rowCount)
    screen.feed(device.allDrawn)
    return screen
  }

  private static let plainLook = ScreenLook(usesColor: false)

  @Test("The row stays below all that scrolls, and its place is given back")
  func standing() throws {
    let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
    let terminal = try #require(
      RichTerminal(input: device.device, output: device.device, look: Self.plainLook))
    terminal.keepInView(StandingRow("I will never manage it", secondsSoFar: 125))
    terminal.show((1...14).map { ShownLine(.guide, "line \($0)") })
    device.type("a word and another, until the row is full and wraps\r")
    guard case .line = terminal.readLine(LineRequest()) else {
      Issue.record("no line")
      return
    }
    #expect(device.draws("wraps\r\n"))
    let kept = screen(of: device)
    #expect(
      kept.rows == [
        "  line 7", "  line 8", "  line 9", "  line 10", "  line 11", "  line 12", "  line 13",
        "  line 14", "  │ a word and another, until the row is",
        " full and wraps", "", "  [I will never manage it]        2 min",
      ])
    #expect(kept.margins == 0...10)
    #expect(kept.cursor == (10, 0))
    terminal.keepInView(nil)
    terminal.show([ShownLine(.guide, "end")])
    terminal.close()
    #expect(device.draws("\u{1B}[?2004l"))
    let after = screen(of: device)
    #expect(after.margins == 0...11)
    #expect(after.rows[10] == "  end" && after.rows[11] == "")
    #expect(after.unknown.isEmpty)
  }

  @Test("Keeping the row moves neither the cursor nor what stands above it")
  func standingCursor() throws {
    for (shown, row, column) in [("", 0, 0), ("ab", 0, 2), ("\n\n\n\n\n\n\n\n\n\n\nab", 10, 2)] {
      let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
      let terminal = try #require(
        RichTerminal(input: device.device, output: device.device, look: Self.plainLook))
      terminal.write(shown)
      terminal.keepInView(StandingRow("here"))
      terminal.keepInView(StandingRow("there"))
      #expect(device.draws("[there]\u{1B}[K\u{1B}8"))
      let screen = screen(of: device)
      #expect(screen.cursor == (row, column))
      #expect(screen.rows[11] == "  [there]")
      #expect(screen.rows[row].hasSuffix(shown.filter { $0 != "\n" }))
    }
  }

  @Test("Small screens have no row to give away", arguments: [(29, 24), (80, 9)])
  func smallScreens(columnCount: Int, rowCount: Int) throws {
    let device = try #require(
      PseudoTerminal(columnCount: UInt16(columnCount), rowCount: UInt16(rowCount)))
    let terminal = try #require(
      RichTerminal(input: device.device, output: device.device, look: Self.plainLook))
    terminal.keepInView(StandingRow("here", secondsSoFar: 0))
    terminal.show([ShownLine(.guide, "end")])
    #expect(device.draws("end"))
    #expect(!device.allDrawn.contains("here"))
    #expect(screen(of: device, columnCount, rowCount).margins == 0...(rowCount - 1))
  }

  @Test("The minutes change in the middle of a vi operator, which goes on")
  func minutesWhileTyping() throws {
    try withBindings("bind -v\n") {
      let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
      let terminal = try #require(
        RichTerminal(input: device.device, output: device.device, look: Self.plainLook))
      let typist = Thread {
        guard device.draws(" 0 min") else { return }
        device.type("one two three\u{1B}\u{1B}bbd")
        if device.draws(" 1 min") { device.type("w\r") }
      }
      terminal.keepInView(StandingRow("", secondsSoFar: 59.6))
      typist.start()
      #expect(terminal.readLine(LineRequest()) == .line("one three"))
    }
  }

  @Test("Clearing the screen, Ctrl-L, a passphrase and another program leave the row as it was")
  func standingThroughout() throws {
    let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
    let terminal = try #require(
      RichTerminal(input: device.device, output: device.device, look: Self.plainLook))
    terminal.keepInView(StandingRow("here"))
    terminal.show([ShownLine(.guide, "before")])
    terminal.clear()
    var lent: ScreenModel?
    terminal.lend {
      terminal.write("(lent)\n")
      if device.draws("(lent)") { lent = screen(of: device) }
    }
    #expect(lent?.margins == 0...11)
    #expect(lent?.rows.contains("  [here]") == false)
    terminal.show([ShownLine(.guide, "A question?")])
    device.type("words\u{C} more\r")
    #expect(terminal.readLine(LineRequest()) == .line("words more"))
    terminal.write("(end)")
    #expect(device.draws("(end)"))
    #expect(
      screen(of: device).text
        == "  A question?\n  │ words more\n(end)" + String(repeating: "\n", count: 9) + "  [here]\n"
    )
    terminal.wipe()
    terminal.write("(wiped)")
    #expect(device.draws("(wiped)"))
    #expect(screen(of: device).rows.filter { !$0.isEmpty } == ["(wiped)", "  [here]"])
  }

  @Test("A new size takes the row along, whatever its height")
  func standingResized() throws {
    let signals = try #require(SignalPipe.install())
    defer { SignalPipe.remove() }
    for rowCount in [20, 10, 9] {
      let device = try #require(PseudoTerminal(columnCount: 40, rowCount: 12))
      let terminal = try #require(
        RichTerminal(
          input: device.device, output: device.device, signals: signals, look: Self.plainLook))
      terminal.keepInView(StandingRow("here"))
      terminal.show([ShownLine(.guide, "A question?")])
      #expect(device.draws("question"))
      var screen = screen(of: device)
      let drawnBefore = device.allDrawn.count
      screen.resize(columnCount: 50, rowCount: rowCount)
      device.resize(columnCount: 50, rowCount: UInt16(rowCount))
      kill(getpid(), SIGWINCH)
      let typist = Thread { if device.draws("\u{1B}[J") { device.type(" more\r") } }
      typist.start()
      #expect(terminal.readLine(LineRequest(draft: "words")) == .line("words more"))
      terminal.write("(end)")
      #expect(device.draws("(end)"))
      screen.feed(String(device.allDrawn.dropFirst(drawnBefore)))
      #expect(screen.rows.filter { !$0.isEmpty }.prefix(2) == ["  A question?", "  │ words more"])
      #expect(screen.margins == 0...(rowCount < 10 ? rowCount - 1 : rowCount - 2))
      #expect(screen.rows.filter { $0 == "  [here]" }.count == (rowCount < 10 ? 0 : 1))
    }
  }
}
