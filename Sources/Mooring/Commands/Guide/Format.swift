import ArgumentParser
import GuideLanguage
import TerminalIO

extension GuideTools {
  /// `mooring guide format FILE...`.
  struct Format: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write guides in the usual form, without a change to what they say.",
      discussion: "With - for a file, it reads standard input and writes to standard output.")

    @Flag(help: "Change nothing; name the files that would change.")
    var check = false

    @Flag(help: "Also write the ids that are made of labels, so that labels can change.")
    var pin = false

    @Argument(help: "Files.", completion: .file(extensions: ["guide"]))
    var files: [String]

    @OptionGroup var options: CommonOptions

    func run() throws {
      if !check, files.contains(where: { $0 != "-" }) { try options.refuseNoSave() }
      var wouldChange = false
      for name in files {
        let file = try GuideFile(reading: name)
        let fresh = GuideFormatter.format(file.bytes, pinsOptions: pin)
        if !check {
          if fresh != file.bytes || file.isStandardInput { try file.replace(with: fresh) }
        } else if fresh != file.bytes {
          wouldChange = true
          try StandardStreams().writeData(file.shownName + "\n")
        }
      }
      if wouldChange { throw ExitStatus.failed.code }
    }
  }
}
