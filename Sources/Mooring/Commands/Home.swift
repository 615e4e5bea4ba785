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
    // Without saving there is nothing to unlock: what was kept stays closed.
    if try !options.noSave && launch.hasJournal() {
      visit = try launch.openedVisit()
    } else {
      visit = Visit(launch.surroundings, shelf: launch.shelf, store: nil)
      visit.welcome()
    }
    let status = visit.stayAtHome().status
    if status != .fine { throw status.code }
  }
}
