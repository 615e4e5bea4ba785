import ArgumentParser
import Runner
import TerminalIO

/// `mooring help accessibility`: how to use it with a screen reader, or on a very plain screen.
struct Accessibility: ParsableCommand {
  static let name = "accessibility"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "For a screen reader, or a very plain screen.",
    usage: "mooring help accessibility")

  func run() throws {
    try StandardStreams().writeData(AccessibilityPage.lines.map { $0 + "\n" }.joined())
  }
}
