import ArgumentParser
import FileStore
import Runner
import TerminalIO
import VaultStore

/// `mooring paths`: where this program keeps its things.
struct Paths: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths", abstract: "Show where things are kept.", usage: "mooring paths")

  @OptionGroup var options: CommonOptions

  func run() throws {
    let launch = try Launch(options, .command)
    try StandardStreams().writeData(
      """
      journal     \(launch.folders.vault)
      unfinished  \(launch.folders.state)/pending
      guides      \(launch.standard.guides)
      settings    \(launch.surroundings.settingsFile.path)

      """)
  }
}
