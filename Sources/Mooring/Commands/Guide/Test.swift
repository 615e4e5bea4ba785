import ArgumentParser
import Dialogue
import GuideLanguage
import Runner
import TerminalIO

extension GuideTools {
  /// `mooring guide test FILE`.
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run the examples that stand inside guides.")

    @Argument(help: "Files, or ids of built-in guides.")
    var guides: [String]

    @OptionGroup var options: CommonOptions

    func run() throws {
      let launch = try Launch(options.withoutJournal, .command)
      var failed = 0
      var passed = 0
      for name in guides {
        let ready = try launch.readyGuide(name)
        for result in ExampleRunner.run(ready.guide, library: ready.library) {
          guard let failure = result.failure else {
            passed += 1
            continue
          }
          failed += 1
          StandardStreams().writeOutput("\(name): \(result.title)\n\(failure)\n")
        }
      }
      StandardStreams().writeOutput("\(passed) passed, \(failed) failed\n")
      if failed > 0 { throw ExitStatus.badData.code }
    }
  }
}
