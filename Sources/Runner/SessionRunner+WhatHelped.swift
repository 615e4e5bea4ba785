import Dialogue
import GuideLanguage
import Journal
import TerminalIO

extension SessionRunner {
  /// Shows which guides were used in the last seven days, and what they changed.
  func showWhatHelped() {
    let timeline = ways.reading()?.timeline()
    let uses = timeline?.uses(inLast: 7, upTo: surroundings.time.now().localDate) ?? []
    let titles = timeline?.guideTitles ?? [:]
    surroundings.blank()
    surroundings.terminal.show(
      WeekScreen.lines(uses, isRich: surroundings.terminal.isRich) { id in
        title(of: id) ?? titles[id] ?? id
      })
  }

  private func title(of guideID: String) -> String? {
    if guideID == ready.guide.id { return ready.guide.title }
    return ready.library[guideID]?.title
      ?? ways.reading()?.shelf.headers.first { $0.id == guideID }?.title
  }
}
