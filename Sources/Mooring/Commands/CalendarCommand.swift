import ArgumentParser
import Runner
import TerminalIO

/// `mooring calendar`: what comes again, as a file for a calendar program.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "What comes again, as a file for a calendar program.",
    usage: "mooring calendar [FILE]",
    discussion: """
      Holds days and times under a neutral title: no guide and no word of yours. The file is \
      not encrypted. Without a name it is minutes.ics here; - is standard output.
      """)

  @Argument(help: "The file to write, or - for standard output.", completion: .file())
  var file: String?

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if file != "-" { try options.refuseNoSave() }
  }

  func run() throws {
    let launch = try Launch(options, .command)
    let (contents, damage) = try launch.readContents()
    let calendar = CalendarFile(launch.surroundings)
    if file == "-" {
      guard let text = calendar.text(contents.timeline) else {
        throw Talk.ends(.notFound, ["Nothing comes again so far."])
      }
      try StandardStreams().writeData(text)
    } else {
      switch calendar.write(contents.timeline, to: file) {
      case .written: break
      case .nothingDue: throw ExitStatus.notFound.code
      case .keptAsItWas, .cannotWrite: throw ExitStatus.cannotWrite.code
      }
    }
    if let damage { throw damage.code }
  }
}
