import ArgumentParser
import GuideLanguage
import Runner
import TerminalIO

extension GuideTools {
  /// `mooring guide check FILE`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check guides and say what is wrong, in plain words.")

    @Argument(help: "Files, or ids of built-in guides.")
    var guides: [String]

    @OptionGroup var options: CommonOptions

    func run() throws {
      let launch = try Launch(options.withoutJournal, .command)
      var foundErrors = false
      for name in guides {
        let (bytes, fileName) = try launch.source(name)
        let result = launch.shelf.check(bytes, fileName: fileName)
        let errorCount = result.diagnostics.count { $0.isError }
        if result.diagnostics.isEmpty {
          StandardStreams().writeOutput("\(fileName): no problems\n")
        } else {
          StandardStreams().writeOutput(
            DiagnosticText.render(result.diagnostics, fileName: fileName, source: bytes) + "\n")
        }
        if errorCount > 0 { foundErrors = true }
      }
      if foundErrors { throw ExitStatus.badData.code }
    }
  }
}
