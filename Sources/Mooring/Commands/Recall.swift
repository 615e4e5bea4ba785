import ArgumentParser
import GuideLanguage
import Journal
import Runner
import TerminalIO

/// `mooring recall`: find and list entries.
struct Recall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recall", abstract: "Find entries.",
    usage:
      "mooring recall [WORD ...] [--guide ID] [--tag TAG] [--from DATE] [--to DATE] [--json] [--include-hidden]",
    discussion: """
      Lists date, guide and your own title, newest first; what you wrote is shown only with \
      --lines, with --json, or by mooring show. An entry hidden until a day shows its date and \
      guide only, unless --include-hidden is given.
      """)

  @Argument(help: "Words that must all stand in the entry.")
  var words: [String] = []

  @Option(help: "Only entries of this guide.", completion: GuideCompletion.kind)
  var guide: String?

  @Option(help: "Only entries with this tag.")
  var tag: String?

  @Option(help: "From this date on: YYYY-MM-DD, today, yesterday, or 7d for a week back.")
  var from: String?

  @Option(help: "Up to this date, in the same forms.")
  var to: String?

  @Option(help: "At most so many.")
  var limit: Int?

  @Flag(help: "Show the lines in which the words stand.")
  var lines = false

  @Flag(help: "One JSON object a line.")
  var json = false

  @Flag(help: "Look into entries that are hidden until a day, too.")
  var includeHidden = false

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
  }

  func run() throws {
    let launch = try Launch(options, .command)
    let today = launch.surroundings.time.now().localDate
    let query = RecallQuery(
      words: words.flatMap { $0.split(separator: " ").map(String.init) }, guideID: guide,
      tag: tag.map { String($0.drop { "#@".contains($0) }) },
      from: try from.map { try Self.date($0, "--from", today) },
      to: try to.map { try Self.date($0, "--to", today) }, limit: limit,
      today: includeHidden ? nil : today)
    let (contents, damage) = try launch.readContents()
    let matches = query.matches(in: contents.all)
    let streams = StandardStreams()
    if json {
      for session in matches.map(\.session) {
        let hidesText = !includeHidden && session.isHidden(on: today)
        try streams.writeData(session.json(hidesText: hidesText).text + "\n")
      }
    } else if matches.isEmpty {
      Talk.say([contents.all.sessions.isEmpty ? RecallTalk.nothingYet : RecallTalk.nothingFound])
    } else {
      let rows = RecallScreen.named(
        matches, today: today, showsLines: lines, includesHidden: includeHidden)
      try streams.writeData(rows.map { $0.withoutControlCharacters + "\n" }.joined())
    }
    if let damage { throw damage.code }
  }

  private static func date(_ text: String, _ option: String, _ today: CivilDate) throws -> CivilDate
  {
    guard let date = RecallQuery.date(text, today: today) else {
      throw ValidationError(
        "\(option) takes a date such as 2026-11-21, today, yesterday or 7d; not \"\(text)\".")
    }
    return date
  }
}

enum RecallTalk {
  static let nothingYet = "Nothing is kept yet."
  static let nothingFound = "Nothing found."
}

extension Launch {
  /// All entries, and the status to end with where some of them are damaged.
  ///
  /// A journal that is not there yet is an empty one, unless it was named.
  func readContents() throws -> (contents: JournalStore.Contents, damage: ExitStatus?) {
    guard try hasJournal() else {
      if options.vault != nil { throw noJournal() }
      return (.empty, nil)
    }
    let contents = try Self.contents(try openedVisit())
    let damage = contents.damageLines
    if !damage.isEmpty { Talk.say(damage) }
    return (contents, ExitStatus(gravestOf: contents.problems))
  }
}
