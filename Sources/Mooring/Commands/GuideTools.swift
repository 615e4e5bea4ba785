import ArgumentParser
import BuiltInGuides
import Dialogue
import GuideLanguage
import Runner
import TerminalIO

/// `mooring guide ...`: the tools of those who write guides.
struct GuideTools: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "For those who write guides.",
    subcommands: [GuideListCommand.self, Check.self, Test.self])

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
        if let remark = launch.shelf.remark(on: bytes, file: name) {
          StandardStreams().writeOutput("\(fileName) \(remark).\n")
        }
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

extension Launch {
  func source(_ name: String) throws -> (bytes: [UInt8], fileName: String) {
    do {
      return try shelf.source(name)
    } catch {
      throw Self.ends(error)
    }
  }
}
