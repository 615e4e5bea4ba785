import ArgumentParser
import Care
import Runner
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
    if let first = words.first, !first.hasPrefix("-"), first != "help",
      !configuration.subcommands.contains(where: { $0._commandName == first })
    {
      if DistressWords.isDistress(words.joined(separator: " ")) {
        main(["now"])
      } else {
        exit(withError: noCommand(first))
      }
      return
    }
    main(Array(words))
  }

  /// What is said about a command that does not exist.
  private static func noCommand(_ typed: String) -> ExitCode {
    let names = configuration.subcommands.map { $0._commandName }.filter { $0 != "home" }
    let nearest = SlashWord.nearest(to: typed, among: names)
    return Talk.ends(
      .usage,
      [
        nearest.map { "There is no command \"\(typed)\". The nearest is \($0)." }
          ?? "There is no command \"\(typed)\".",
        "mooring alone opens the conversation; mooring --help shows the commands.",
      ])
  }
}
