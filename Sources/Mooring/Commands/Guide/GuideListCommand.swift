import ArgumentParser
import Journal
import Runner
import TerminalIO

/// `mooring guide list`: the built-in guides and the person's own, side by side.
struct GuideListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the guides: those built in, and yours.",
    discussion: """
      Yours are the files that end in .guide in the folder mooring paths shows. Each is \
      checked, and where one is not used the list says why.
      """)

  @Flag(help: "One JSON object a line.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let launch = try Launch(options.withoutJournal, .command)
    let guides = launch.shelf.listing()
    guard !json else {
      try StandardStreams().writeData(guides.map { $0.json.text + "\n" }.joined())
      return
    }
    let terminal = PlainTerminal()
    let rows = GuideListScreen.lines(guides, columnCount: terminal.columnCount)
    terminal.show(rows.map { ShownLine(.guide, $0) })
  }
}
