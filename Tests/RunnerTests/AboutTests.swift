import TerminalIO
import TestSupport
import Testing

@testable import Runner

@Suite("What Mooring is, and is not")
struct AboutTests {
  @Test("can be read at home, in a guide, and at a small question, and all goes on")
  func everywhere() throws {
    let desk = try Desk()
    for (lines, isHome) in [
      (["/about", "/quit"], true), (["A line.", "/about", "/done", "", ""], false),
      (["A line.", "/done", "/about", "", ""], false),
    ] {
      let sitting = isHome ? try desk.home(lines) : try desk.run("page", lines)
      #expect(sitting.count(of: "It is not treatment and gives no diagnosis.") == 1, "\(lines)")
      #expect(sitting.terminal.unused.isEmpty)
      #expect(sitting.outcome == .finished)
    }
  }
}
