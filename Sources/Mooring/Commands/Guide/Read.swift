import ArgumentParser
import GuideLanguage
import TerminalIO

extension GuideTools {
  /// `mooring guide read FILE`.
  struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a guide as plain prose, for somebody who reviews it.")

    @Argument(help: "A file, or the id of a built-in guide.", completion: GuideCompletion.kind)
    var guide: String

    @OptionGroup var options: CommonOptions

    func run() throws {
      let launch = try Launch(options.withoutJournal, .command)
      let reading = GuideReading(try launch.checkedGuide(guide).guide)
      try StandardStreams().writeData(reading.text)
    }
  }
}
