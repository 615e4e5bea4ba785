import ArgumentParser
import Care
import TerminalIO

/// The command `mooring`: without a subcommand, the conversation.
@main
struct MooringCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mooring",
    abstract: "A private place for guided reflection, on this computer only.",
    discussion: """
      Without a command it opens the conversation. It never uses a network.
      Self-help, not treatment. People you can reach: mooring now
      """,
    version: "0.1.0",
    subcommands: [
      Home.self, Run.self, Write.self, Recall.self, Show.self, Edit.self, Delete.self, Now.self,
      GuideTools.self, VaultTools.self, SettingsCommand.self, Paths.self,
    ],
    defaultSubcommand: Home.self)

  /// Sends words for help to the help card before anything is parsed: a person
  /// in need must never meet a usage text.
  static func main() {
    StandardStreams.ignoreBrokenPipes()
    let words = CommandLine.arguments.dropFirst()
    if let first = words.first, ["help", "--help", "-h"].contains(first) {
      let rest = words.dropFirst().joined(separator: " ")
      if rest.lowercased() == "now" || DistressWords.isDistress(rest) {
        main(["now"])
        return
      }
    }
    main(Array(words))
  }
}
