import GuideLanguage
import Journal
import TerminalIO

extension JournalReading {
  /// Shows what helped: all measures with the days of a month, or those of one guide.
  func trend(_ words: [String]) {
    guard let timeline = timeline() else { return }
    guard !timeline.sessions.isEmpty else {
      surroundings.note(Wording.nothingYet)
      return
    }
    let trends = NamedTrend.all(in: timeline, guides: shelf.headers)
    guard words.isEmpty else {
      let name = words.joined(separator: " ")
      let meant = trends.filter { $0.isMeant(by: name) }
      if meant.isEmpty { surroundings.guide(TrendWording.nothingMeasured(name)) }
      for trend in meant { show(trend) }
      return
    }
    browse(trends, timeline)
  }

  private func browse(_ trends: [NamedTrend], _ timeline: Timeline) {
    let terminal = surroundings.terminal
    let listed = TrendScreen.listed(trends)
    let thisMonth = CivilMonth(of: surroundings.time.now().localDate)
    let firstMonth = timeline.sessions.map { CivilMonth(of: $0.date) }.min() ?? thisMonth
    var month = thisMonth
    surroundings.blank()
    terminal.show(
      TrendScreen.list(trends, columnCount: terminal.columnCount, isRich: terminal.isRich))
    show(month, timeline)
    while true {
      surroundings.note(listed.isEmpty ? TrendWording.monthPrompt : TrendWording.prompt)
      guard case .text(let line) = surroundings.askLine() else { return }
      switch line.trimmed.lowercased() {
      case "": return
      case "n" where month < thisMonth:
        month = month.adding(months: 1)
        show(month, timeline)
      case "n": surroundings.note(TrendWording.noLaterMonth)
      case "p" where firstMonth < month:
        month = month.adding(months: -1)
        show(month, timeline)
      case "p": surroundings.note(TrendWording.noEarlierMonth)
      case let word:
        if let number = Int(word), listed.indices.contains(number - 1) {
          show(listed[number - 1])
        } else if let trend = listed.first(where: { $0.isMeant(by: word) }) {
          show(trend)
        } else {
          surroundings.note(Wording.notThatNumber)
        }
      }
    }
  }

  private func show(_ month: CivilMonth, _ timeline: Timeline) {
    surroundings.blank()
    surroundings.terminal.show(
      CalendarScreen.lines(
        MonthOfEntries(month, in: timeline), today: surroundings.time.now().localDate,
        isRich: surroundings.terminal.isRich))
  }

  private func show(_ trend: NamedTrend) {
    surroundings.blank()
    surroundings.terminal.show(
      TrendScreen.detail(
        trend, today: surroundings.time.now().localDate, isRich: surroundings.terminal.isRich))
  }
}
