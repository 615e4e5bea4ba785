import ArgumentParser
import Care
import Runner
import TerminalIO

/// The command `mooring`: without a subcommand, the conversation.
@main
struct MooringCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mooring",
    abstract: "Guided reflection, on this computer only.",
    discussion: """
      Without a command it opens the conversation. It never uses a network.
      Self-help, not treatment. People you can reach: mooring now
      For a screen reader: mooring --plain, and mooring help accessibility
      """,
    version: "0.1.0",
    subcommands: [
      Home.self, Run.self, Write.self, Recall.self, Show.self, TrendCommand.self,
      CalendarCommand.self, Edit.self, Delete.self, Now.self, CareCommand.self,
      GuideTools.self, VaultTools.self, SettingsCommand.self, Paths.self, About.self,
      Accessibility.self,
    ],
    defaultSubcommand: Home.self)

  /// Sends words for help to the help card before anything is parsed: a person
  /// in need must never meet a usage text.
  static func main() {
    ProcessGuard.prepare()
    let words = Array(CommandLine.arguments.dropFirst())
    guard let first = words.first, !first.hasPrefix("-") else {
      carryOut(words)
      return
    }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    let asksForHelp =
      first == "now"
      || (first == "help" && words.count > 1
        && (words[1] == "now" || !names.contains(words[1]) && !words[1].hasPrefix("-")))
      || (first != "help" && !names.contains(first)
        && DistressWords.isDistress(words.joined(separator: " ")))
    if asksForHelp {
      carryOut(["now"])
    } else if words.starts(with: ["help", Accessibility.name]) {
      carryOut([Accessibility.name])
    } else if first == "help" || names.contains(first) {
      carryOut(words)
    } else {
      exit(withError: noCommand(first, among: names))
    }
  }

  private static func carryOut(_ words: [String]) {
    do {
      var command = try parseAsRoot(words)
      try command.run()
    } catch is StandardStreams.DataLost {
      exit(withError: Talk.ends(.cannotWrite, [ErrorWording.outputLost]))
    } catch {
      end(with: error)
    }
  }

  /// Says what the parser has to say, through our own streams: it repeats what was typed.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if !message.isEmpty {
      let streams = StandardStreams()
      if code == .success {
        do {
          try streams.writeData(message + "\n")
        } catch {
          exit(withError: Talk.ends(.cannotWrite, [ErrorWording.outputLost]))
        }
      } else {
        streams.writeError(message + "\n")
      }
    }
    exit(withError: code)
  }

  /// What is said about a command that does not exist.
  private static func noCommand(_ typed: String, among names: [String]) -> ExitCode {
    let nearest = SlashWord.nearest(to: typed, among: names.filter { $0 != "home" })
    return Talk.ends(
      .usage,
      [
        nearest.map { "There is no command \"\(typed)\". The nearest is \($0)." }
          ?? "There is no command \"\(typed)\".",
        "mooring alone opens the conversation; mooring --help shows the commands.",
      ])
  }
}
