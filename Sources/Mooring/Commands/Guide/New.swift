import ArgumentParser
import GuideLanguage
import Runner
import TerminalIO

extension GuideTools {
  /// `mooring guide new NAME`.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Begin a guide: a small one with notes, in a file of its name.",
      discussion: "With - after the name, it is written to standard output.")

    @Argument(help: "The guide's id: small letters, digits and \"-\".")
    var name: String

    @Argument(help: "- to write to standard output.")
    var place: String?

    @OptionGroup var options: CommonOptions

    func run() throws {
      guard NewGuide.isName(name) else {
        throw Talk.ends(
          .usage,
          [
            "\"\(name)\" is no id for a guide.",
            "Ids have small letters, digits and \"-\", and begin with a letter: evening-look",
          ])
      }
      let launch = try Launch(options.withoutJournal, .command)
      guard !launch.shelf.headers.contains(where: { $0.id == name }) else {
        throw Talk.ends(.usage, ["There is a built-in guide \"\(name)\". Choose another id."])
      }
      if place == "-" {
        try StandardStreams().writeData(NewGuide.text(id: name))
        return
      }
      guard place == nil else {
        throw ValidationError("Behind the name only - may stand.")
      }
      try options.refuseNoSave()
      let file = name + ".guide"
      try GuideFile.make(file, Array(NewGuide.text(id: name).utf8))
      Talk.say(["\(file) is there. Try it: mooring run \(file) --no-save"])
    }
  }
}
