import ArgumentParser
import GuideLanguage
import TerminalIO

extension GuideTools {
  /// `mooring guide graph FILE`.
  struct Graph: ParsableCommand {
    /// The languages a drawing can be written in.
    enum Form: String, CaseIterable, ExpressibleByArgument {
      case mermaid
      case dot
      case svg
    }

    static let configuration = CommandConfiguration(
      abstract: "Draw the ways through a guide.",
      discussion: """
        The drawing goes to standard output. To keep a picture that every browser shows: \
        mooring guide graph GUIDE --format svg > guide.svg. Mermaid and Graphviz are texts \
        that their own programs draw.
        """)

    @Option(help: "mermaid, dot for Graphviz, or svg for a picture.")
    var format = Form.mermaid

    @Argument(help: "A file, or the id of a built-in guide.", completion: GuideCompletion.kind)
    var guide: String

    @OptionGroup var options: CommonOptions

    func run() throws {
      let launch = try Launch(options.withoutJournal, .command)
      let graph = GuideGraph(try launch.checkedGuide(guide).guide)
      let text =
        switch format {
        case .mermaid: graph.mermaid
        case .dot: graph.dot
        case .svg: graph.svg
        }
      try StandardStreams().writeData(text)
    }
  }
}
