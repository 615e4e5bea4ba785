import ArgumentParser
import GuideLanguage
import Runner
import TerminalIO

extension GuideTools {
  /// `mooring guide diff OLD NEW`.
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what a change means for sessions that were stopped before it.")

    @Argument(
      help: "The guide as it was: a file, or the id of a built-in guide.",
      completion: GuideCompletion.kind)
    var old: String

    @Argument(help: "The guide as it is now.", completion: GuideCompletion.kind)
    var new: String

    @OptionGroup var options: CommonOptions

    func run() throws {
      let launch = try Launch(options.withoutJournal, .command)
      let before = try launch.checkedGuide(old).guide
      let (bytes, fileName) = try launch.source(new)
      if launch.shelf.check(bytes, fileName: fileName).diagnostics.contains(where: {
        $0.code == .newerFormat
      }) {
        try StandardStreams().writeData(
          """
          It is written for a newer Mooring.
            This Mooring says so and leaves every session as it is.

          """)
        return
      }
      let after = try launch.checkedGuide(new).guide
      try StandardStreams().writeData(GuideDiff(from: before, to: after).text)
    }
  }
}
