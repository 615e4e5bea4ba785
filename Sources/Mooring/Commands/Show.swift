import ArgumentParser
import Journal
import Runner
import TerminalIO

/// `mooring show ID`: one entry, whole.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one entry, whole.",
    usage: "mooring show ID [--json] [--include-hidden]",
    discussion: """
      An entry hidden until a day is opened after one question, or with --include-hidden. \
      That it is hidden is a promise of the program, not a lock.
      """)

  @Argument(help: "The beginning of the entry's id, four characters or more.")
  var id: String

  @Flag(help: "As one JSON object.")
  var json = false

  @Flag(help: "Do not ask about an entry that is hidden until a day.")
  var includeHidden = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let launch = try Launch(options, .command)
    let (contents, damage) = try launch.readContents()
    let session = try contents.all.entry(id)
    let today = launch.surroundings.time.now().localDate
    let hidden = includeHidden ? nil : EntryScreen.hidden(session, on: today)
    let isOpen = hidden == nil || (!json && asks(launch, session))
    let streams = StandardStreams()
    if json {
      try streams.writeData(session.json(hidesText: !isOpen).text + "\n")
    } else {
      let lines = isOpen ? EntryScreen.lines(session) : hidden ?? []
      try streams.writeData(lines.map { $0.withoutControlCharacters + "\n" }.joined())
    }
    if !isOpen { Talk.say(["--include-hidden shows it."]) }
    if let damage { throw damage.code }
  }

  /// Whether the person says at the terminal that it is to be opened.
  private func asks(_ launch: Launch, _ session: Session) -> Bool {
    !launch.surroundings.isUnattended && launch.surroundings.mayOpen(session)
  }
}

/// `mooring edit ID`: change one answer of an entry.
struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change an answer of an entry.",
    usage: "mooring edit ID [--answer NUMBER]",
    discussion: "With --answer, the new words can come from a pipe.")

  @Argument(help: "The beginning of the entry's id, four characters or more.")
  var id: String

  @Option(help: "The number of the answer, from 1, as mooring show counts them.")
  var answer: Int?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let (launch, visit, session) = try Launch.entry(id, options)
    guard launch.surroundings.isUnattended else {
      if !visit.edit(session.id) { throw ExitStatus.stopped.code }
      return
    }
    guard let answer, session.replies.indices.contains(answer - 1) else {
      throw ValidationError("--answer needs a number from 1 to \(session.replies.count).")
    }
    guard let text = WholeInput.read() else {
      throw Talk.ends(.badData, ["An answer holds at most 8 MiB. Nothing was changed."])
    }
    let wasAmended: Bool
    do {
      wasAmended = try visit.amend(session, answerAt: answer - 1, to: text)
    } catch {
      throw Talk.ends(error)
    }
    guard wasAmended else {
      throw Talk.ends(
        .badData,
        [
          session.closing == nil
            ? "This entry is still under way; it can be changed once it is finished."
            : "That answer takes other words, such as a number. Nothing was changed."
        ])
    }
    Talk.say(["Changed."])
  }
}

/// `mooring delete ID`: remove one entry for good.
struct Delete: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Remove one entry for good.",
    usage: "mooring delete ID [--yes]",
    discussion: "Copies elsewhere (backups, other devices not yet synced) are not reached.")

  @Argument(help: "The beginning of the entry's id, four characters or more.")
  var id: String

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let (launch, visit, session) = try Launch.entry(id, options)
    if yes {
      do {
        try visit.delete(session)
      } catch {
        throw Talk.ends(error)
      }
      Talk.say(["Deleted."])
    } else if launch.surroundings.isUnattended {
      throw Talk.ends(.usage, ["Nobody can be asked here; --yes deletes without asking."])
    } else if !visit.askToDelete(session.id) {
      throw ExitStatus.stopped.code
    }
  }
}

extension Timeline {
  static var noEntry: ExitCode {
    Talk.ends(
      .notFound, ["No entry begins with that. mooring recall lists them, with their ids."])
  }

  /// The entry whose id begins so; throws the exit code where it is none or several.
  func entry(_ prefix: String) throws -> Session {
    guard let session = session(idPrefix: prefix) else { throw Self.noEntry }
    return session
  }
}

extension Launch {
  /// Opens the journal to change one entry; throws the exit code where there is none.
  static func entry(
    _ prefix: String, _ options: CommonOptions
  ) throws -> (launch: Launch, visit: Visit, session: Session) {
    try options.refuseNoSave()
    let launch = try Launch(options, .conversation)
    guard try launch.hasJournal() else { throw Timeline.noEntry }
    let visit = try launch.openedVisit()
    return (launch, visit, try contents(visit).all.entry(prefix))
  }
}
