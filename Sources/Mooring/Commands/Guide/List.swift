import ArgumentParser
import GuideLanguage
import Runner
import TerminalIO

extension GuideTools {
  /// `mooring guide list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the built-in guides.")

    @OptionGroup var options: CommonOptions

    func run() throws {
      let launch = try Launch(options.withoutJournal, .command)
      let widest = launch.shelf.headers.map(\.id.count).max() ?? 0
      let rows = launch.shelf.headers.map { header in
        let gap = String(repeating: " ", count: widest - header.id.count + 2)
        return "\(header.id)\(gap)\(header.title). \(header.about)\n"
      }
      StandardStreams().writeOutput(rows.joined())
    }
  }
}
