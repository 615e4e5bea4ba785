import Journal
import TerminalIO

extension JournalReading {
  /// Lists what matches, a page at a time; a number opens one.
  func recall(_ words: [String]) {
    let today = surroundings.time.now().localDate
    let terminal = surroundings.terminal
    var showsLines = false
    var starts = [0]
    var isShown = false
    let query = RecallQuery(words: words, today: today)
    guard var matches = matches(query) else { return }
    while !matches.isEmpty {
      let start = min(starts.last ?? 0, matches.count - 1)
      let rows = RecallScreen.numbered(
        matches[start...], from: start, today: today,
        lines: showsLines ? { query.excerpt(of: $0) } : nil, isRich: terminal.isRich)
      let count = RecallScreen.fittingCount(
        rows, columnCount: terminal.columnCount, rowCount: terminal.rowCount,
        isRich: terminal.isRich)
      let page = start..<start + count
      if !isShown {
        surroundings.blank()
        surroundings.note(
          Wording.hits(matches.count, page: page, hidesText: !showsLines))
        surroundings.guide(rows.prefix(count).flatMap(\.self))
      }
      isShown = true
      surroundings.note(
        Wording.openPrompt(
          lines: words.isEmpty ? nil : showsLines, more: page.upperBound < matches.count,
          back: starts.count > 1))
      guard case .text(let line) = surroundings.askLine() else { return }
      switch line.trimmed.lowercased() {
      case "": return
      case "l" where !words.isEmpty:
        showsLines.toggle()
        starts = [start]
        if start > 0 { starts.insert(0, at: 0) }
        isShown = false
      case "n" where page.upperBound < matches.count:
        starts.append(page.upperBound)
        isShown = false
      case "n": surroundings.note(Wording.noMoreHere)
      case "p" where starts.count > 1:
        starts.removeLast()
        isShown = false
      case "p": surroundings.note(Wording.atTheBeginning)
      case let word:
        guard let number = Int(word), matches.indices.contains(number - 1) else {
          surroundings.note(Wording.notThatNumber)
          continue
        }
        guard open(matches[number - 1].session) == .below else { continue }
        guard let now = self.matches(query) else { return }
        matches = now
        isShown = false
      }
    }
  }

  /// What matches, newest first; nil where the journal cannot be read. Where nothing does, it is said.
  private func matches(_ query: RecallQuery) -> [RecallQuery.Match]? {
    guard let timeline = timeline() else { return nil }
    let matches = query.matches(in: timeline)
    if matches.isEmpty {
      surroundings.note(timeline.sessions.isEmpty ? Wording.nothingYet : Wording.nothingFound)
    }
    return matches
  }
}
