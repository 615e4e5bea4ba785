import ArgumentParser
import Runner
import TerminalIO

/// `mooring about`: what Mooring is and is not, with answers to questions people should ask.
struct About: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "about", abstract: "What Mooring is, and is not.", usage: "mooring about")

  func run() throws {
    try StandardStreams().writeData(AboutPage.lines.map { $0 + "\n" }.joined())
  }
}
