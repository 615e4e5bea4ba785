import ArgumentParser
import GuideLanguage
import Journal
import Runner
import TerminalIO

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `mooring trend`: what helped, and on which days there are entries.
struct TrendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend", abstract: "What helped: numbers before and after.",
    usage: "mooring trend [GUIDE] [--json] [--svg FILE] [--html FILE] [--month YYYY-MM]",
    discussion: """
      Shows numbers, dates and names of guides, never what you wrote. Before and after do not \
      tell why: other things may have played a part. Files of --svg and --html are not \
      encrypted.
      """)

  @Argument(
    help: "Only this guide, by its id or words of its title.",
    completion: GuideCompletion.kind)
  var guide: [String] = []

  @Flag(help: "One JSON object a line: a measure, and with --month the days of the month.")
  var json = false

  @Option(help: "Write a picture to this new file.", completion: .file())
  var svg: String?

  @Option(help: "Write a page for a browser to this new file.", completion: .file())
  var html: String?

  @Option(help: "The month of the calendar, such as 2026-11, instead of this one.")
  var month: String?

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if let month, CivilMonth(month) == nil {
      throw ValidationError("--month takes a month such as 2026-11; not \"\(month)\".")
    }
    if options.noSave, svg != nil || html != nil {
      throw ValidationError("--no-save writes nothing, and --svg and --html write a file.")
    }
  }

  func run() throws {
    let launch = try Launch(options, .command)
    let (contents, damage) = try launch.readContents()
    let name = guide.joined(separator: " ")
    let all = NamedTrend.all(in: contents.all, guides: launch.shelf.headers)
    let trends = name.isEmpty ? all : all.filter { $0.isMeant(by: name) }
    if trends.isEmpty, !name.isEmpty { try launch.tellNothingMeasured(name) }
    if svg != nil || html != nil {
      try write(trends)
    } else if json {
      for trend in trends {
        try StandardStreams().writeData(trend.trend.json(title: trend.title).text + "\n")
      }
      if month != nil {
        try StandardStreams().writeData(entries(launch, contents.all).json.text + "\n")
      }
    } else if contents.all.sessions.isEmpty {
      Talk.say([RecallTalk.nothingYet])
    } else {
      show(trends, launch, contents.all)
    }
    if let damage { throw damage.code }
  }

  private func show(_ trends: [NamedTrend], _ launch: Launch, _ timeline: Timeline) {
    let terminal = PlainTerminal()
    let today = launch.surroundings.time.now().localDate
    let isRich = !TerminalChoice.wantsPlain(
      environment: Launch.environment, stdinIsTerminal: true, stdoutIsTerminal: isatty(1) == 1,
      flag: options.plain || launch.surroundings.settings[.plain] == "on")
    var parts: [[ShownLine]] = []
    if guide.isEmpty {
      parts.append(
        TrendScreen.list(trends, columnCount: terminal.columnCount, isRich: isRich))
    } else {
      parts += trends.map { TrendScreen.detail($0, today: today, isRich: isRich) }
    }
    if guide.isEmpty || month != nil {
      parts.append(CalendarScreen.lines(entries(launch, timeline), today: today, isRich: isRich))
    }
    terminal.show(Array(parts.joined(separator: [ShownLine(.guide, "")])))
  }

  private func entries(_ launch: Launch, _ timeline: Timeline) -> MonthOfEntries {
    let today = CivilMonth(of: launch.surroundings.time.now().localDate)
    return MonthOfEntries(month.flatMap(CivilMonth.init) ?? today, in: timeline)
  }

  private func write(_ trends: [NamedTrend]) throws {
    let counted = trends.filter { !$0.trend.uses.isEmpty }
    guard !counted.isEmpty else {
      throw Talk.ends(
        .notFound, ["There are no numbers before and after yet. Nothing was written."])
    }
    for (file, text) in [
      (svg, TrendPicture.svg(counted)), (html, TrendPicture.html(counted)),
    ] {
      guard let file else { continue }
      try GuideFile.make(file, Array(text.utf8))
      Talk.say(["\(file) is written. It is not encrypted, and only you can read it here."])
    }
  }
}

extension Launch {
  /// Says that nothing was measured with a guide; throws the exit code where there is no such guide.
  func tellNothingMeasured(_ name: String) throws {
    let isThere = shelf.headers.contains {
      NamedTrend.isMeant(by: name, id: $0.id, title: $0.title)
    }
    if !isThere {
      // Refuses an unknown name in the words every command has for it.
      _ = try readyGuide(name)
    }
    Talk.say([TrendScreen.nothingMeasured(name)])
  }
}
