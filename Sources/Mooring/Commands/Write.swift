import ArgumentParser
import Runner
import TerminalIO

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `mooring write`: a free page.
struct Write: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Write a free page.",
    usage: "mooring write [--title TITLE] [--tag TAG ...]",
    discussion: "What comes from a pipe is the page, all of it.")

  @Option(help: "A title to find it by.")
  var title: String?

  @Option(name: .customLong("tag"), help: "A tag; may be given more than once.")
  var tags: [String] = []

  @OptionGroup var options: CommonOptions

  func run() throws {
    let launch = try Launch(options, isatty(0) == 0 ? .command : .conversation)
    let visit: Visit
    if try !options.noSave && launch.hasJournal() {
      visit = try launch.openedVisit()
    } else {
      guard options.noSave || !launch.surroundings.isUnattended else {
        throw launch.needsJournal()
      }
      visit = Visit(launch.surroundings, shelf: launch.shelf, store: nil)
    }
    let mark = EntryMark(title: title, tags: tags.map(Self.tagName))
    let outcome: SessionRunner.Outcome
    if launch.surroundings.isUnattended {
      let text = try Self.wholeInput()
      guard text.contains(where: { !$0.isWhitespace }) else {
        throw Talk.ends(.badData, ["Nothing came in, so nothing was kept."])
      }
      outcome = visit.keepPage(text, mark: mark)
    } else {
      outcome = visit.lead(try launch.readyGuide("page"), mark: mark)
    }
    // At a terminal it was said where it happened.
    if case .cannotSave(let error) = outcome, launch.surroundings.isUnattended {
      throw Talk.ends(error)
    }
    if outcome.status != .fine { throw outcome.status.code }
  }

  private static func tagName(_ tag: String) -> String {
    String(tag.drop { $0 == "#" || $0 == "@" })
  }

  /// All of standard input, at most 8 MiB, repaired where it is not UTF-8.
  private static func wholeInput() throws -> String {
    guard let text = WholeInput.read() else {
      throw Talk.ends(
        .badData, ["A page holds at most 8 MiB. Nothing was kept of what came in."])
    }
    return text
  }
}
