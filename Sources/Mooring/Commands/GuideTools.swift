import ArgumentParser
import GuideLanguage
import Runner

/// `mooring guide ...`: the tools of those who write guides.
struct GuideTools: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "For those who write guides.",
    subcommands: [
      GuideListCommand.self, New.self, GuideCheckCommand.self, Test.self, Rehearse.self,
      Format.self, Read.self, Graph.self, Rename.self, Diff.self,
    ])
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
