import ArgumentParser
import Dialogue
import GuideLanguage
import Runner
import TerminalIO

extension GuideTools {
  /// `mooring guide test FILE`.
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Play the examples that stand in guides, and say what none comes by.")

    @Argument(help: "Files, or ids of guides.", completion: GuideCompletion.kind)
    var guides: [String]

    @Flag(help: "Count states and arms no example comes by as failures, too.")
    var strict = false

    @OptionGroup var options: CommonOptions

    func run() throws {
      let launch = try Launch(options.withoutJournal, .command)
      let streams = StandardStreams()
      var hasFailed = false
      var codes: [DiagnosticCode] = []
      for name in guides {
        let (bytes, fileName) = try launch.source(name)
        let ready = try launch.readyGuide(name)
        let results = ExampleRunner.run(ready.guide, library: ready.library)
        let coverage = GuideCoverage(ready.guide, results)
        // What a failing example would have come by is not missing, and would hide the failure.
        let warnings = results.allSatisfy(\.passed) ? coverage.warnings : []
        for failure in results.compactMap(\.failure) {
          try streams.writeData(failure.text(fileName: fileName) + "\n")
          hasFailed = true
        }
        if !results.isEmpty, !warnings.isEmpty {
          try streams.writeData(
            DiagnosticText.render(warnings, fileName: fileName, source: bytes) + "\n")
        }
        try streams.writeData(summary(results, coverage, fileName))
        codes += warnings.map(\.code)
      }
      if let more = DiagnosticText.whereToReadMore(codes) { try streams.writeData(more) }
      if hasFailed || (strict && !codes.isEmpty) { throw ExitStatus.badData.code }
    }

    private func summary(
      _ results: [ExampleResult], _ coverage: GuideCoverage, _ fileName: String
    ) -> String {
      let name = guides.count > 1 ? "\(fileName): " : ""
      guard !results.isEmpty else { return "\(name)no examples; \(coverage.summary) met\n" }
      let passed = results.count(where: \.passed)
      return "\(name)\(passed) \(passed == 1 ? "example" : "examples") passed, "
        + "\(results.count - passed) failed; \(coverage.summary) met\n"
    }
  }
}
