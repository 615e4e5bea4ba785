import ArgumentParser
import Runner

/// `mooring` alone: the conversation.
struct Home: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home", abstract: "The conversation (what mooring alone does).",
    shouldDisplay: false)

  @OptionGroup var options: CommonOptions

  func run() throws {
    let launch = try Launch(options, .conversation)
    let visit: Visit
    do {
      visit = try begin(launch)
    } catch let code as ExitCode where ExitStatus.ofABrokenJournal.contains(code.rawValue) {
      Talk.say([ErrorWording.peopleAllTheSame])
      throw code
    }
    let status = visit.stayAtHome().status
    if status != .fine { throw status.code }
  }

  private func begin(_ launch: Launch) throws -> Visit {
    // Without saving there is nothing to unlock: what was kept stays closed.
    if try !options.noSave && launch.hasJournal() { return try launch.openedVisit() }
    let visit = Visit(launch.surroundings, shelf: launch.shelf, store: nil)
    visit.welcome()
    return visit
  }
}
