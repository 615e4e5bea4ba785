import Dialogue
import GuideLanguage
import TerminalIO
import VaultStore

/// Long answers, line by line until `/done`.
///
/// Each line is sealed in the draft before the next can be typed, except where
/// the page is never to be written down, and except unattended, where the words
/// stand in the file they came from.
extension SessionRunner {
  func write(_ question: Question, _ goal: WritingGoal) -> Step {
    let (lines, seconds) = linesSoFar(question)
    let clock = SoftClock(goal, secondsBefore: seconds, time: surroundings.time)
    let sheet = Sheet(question, lines: lines, clock: clock)
    if let page, page.isWhole {
      self.page = nil
      return .event(.wrote((sheet.lines + page.lines).joined(separator: "\n")))
    }
    if !sheet.lines.isEmpty {
      surroundings.terminal.show(sheet.lines.map { ShownLine(.person, $0) })
      surroundings.note(Wording.draftIsHere(sheet.wordCount))
    }
    if let page {
      self.page = nil
      sheet.lines += page.lines
      surroundings.terminal.show(page.lines.map { ShownLine(.person, $0) })
      sheet.offers = page.offers
      if let failure = hold(sheet) { return .out(failure) }
      showOffers(sheet)
    }
    if let hint = sheet.clock.hint { surroundings.note(hint) }
    defer { secondsWritten[key(question.guideID, question.name)] = sheet.clock.seconds }
    while true {
      let request = LineRequest(
        completions: SlashWord.all, draft: sheet.openLine, isRemembered: false)
      sheet.openLine = ""
      switch readLine(request) {
      case .line(let line):
        wasInterrupted = false
        if let step = take(line, on: sheet) { return step }
        if let note = sheet.clock.dueNote() { surroundings.note(note) }
      case .command(let word):
        sheet.openLine = surroundings.terminal.unsentText
        if let step = take(word, on: sheet) { return step }
      case .interrupted:
        sheet.openLine = surroundings.terminal.unsentText
        if wasInterrupted {
          sheet.takeOpenLine()
          if let failure = hold(sheet) { return .out(failure) }
        }
        if let step = pausedByKey() { return step }
      case .endOfInput:
        if !surroundings.isUnattended, !sheet.lines.isEmpty { return finish(sheet) }
        if let failure = hold(sheet, evenUnattended: true) { return .out(failure) }
        return leaveAtEndOfInput()
      case .terminated:
        sheet.openLine = surroundings.terminal.unsentText
        sheet.takeOpenLine()
        _ = hold(sheet)
        return .out(.terminated)
      }
    }
  }

  /// The lines of one long answer while it is written.
  final class Sheet {
    let question: Question
    var lines: [String]
    var clock: SoftClock
    var openLine = ""
    var offers: [String] = []

    init(_ question: Question, lines: [String], clock: SoftClock) {
      self.question = question
      self.lines = lines
      self.clock = clock
    }

    var text: String { lines.joined(separator: "\n") }
    var isWritten: Bool { !question.isPrivate && !question.isLetGo }
    var wordCount: Int {
      lines.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    }

    func takeOpenLine() {
      if !openLine.isEmpty { lines.append(openLine) }
      openLine = ""
    }
  }

  /// Takes one line of the page; a step where it leads away from it.
  private func take(_ line: String, on sheet: Sheet) -> Step? {
    switch SlashWord.read(line) {
    case .none(let text): return add(text, to: sheet)
    // What only looks like a word to the program is a line of the page.
    case .unknown: return add(line, to: sheet)
    case .done: return finish(sheet)
    case .skip: return sheet.lines.isEmpty ? .event(.skip) : finish(sheet)
    default: break
    }
    if let failure = hold(sheet) { return .out(failure) }
    switch take(line) {
    case .step(.event(.stop)) where !keeping.isSealed && !sheet.lines.isEmpty:
      stopsAfterThis = true
      return finish(sheet)
    case .step(let step):
      unsent[key(sheet.question.guideID, sheet.question.name)] = sheet.text
      return step
    case .said, .askAgain: surroundings.note(Wording.writingHint)
    case .readAgain: break
    }
    return refusal
  }

  private func add(_ text: String, to sheet: Sheet) -> Step? {
    let offers = sheet.offers
    sheet.offers = []
    if let number = Int(text.trimmed), offers.indices.contains(number - 1) {
      return .out(leave(for: number - 1, with: sheet.text))
    }
    sheet.lines.append(text)
    if let failure = hold(sheet) { return .out(failure) }
    guard let title = conversation.sideTrip(for: text), !surroundings.isUnattended else {
      return nil
    }
    guard
      surroundings.pick(Wording.askInterruption(guideTitle(title)), Wording.yesNoChoices)
        == .choice(0)
    else { return nil }
    unsent[key(sheet.question.guideID, sheet.question.name)] = sheet.text
    return .event(.follow(text))
  }

  private func finish(_ sheet: Sheet) -> Step {
    guard !sheet.text.trimmed.isEmpty else { return .event(.typed("")) }
    noteOnceSealed = Wording.written(sheet.wordCount)
    return .event(.wrote(sheet.text))
  }

  /// What was written at this question before: words taken back, or the draft that was sealed;
  /// and how many seconds that took.
  private func linesSoFar(_ question: Question) -> ([String], Double) {
    var seconds = secondsWritten[key(question.guideID, question.name)] ?? 0
    var text = unsent.removeValue(forKey: key(question.guideID, question.name))
    if text == nil, !question.isPrivate, !question.isLetGo {
      do {
        let draft = try keeping.draft()
        if let draft, draft.guideID == question.guideID, draft.name == question.name {
          text = draft.text
          seconds = max(seconds, draft.secondsWritten)
        }
      } catch {
        surroundings.warn([Wording.draftUnreadable])
      }
    }
    guard let text, !text.isEmpty else { return ([], seconds) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return (lines, seconds)
  }

  /// Seals the words so far; where that fails the person is told once and may try again.
  private func hold(_ sheet: Sheet, evenUnattended: Bool = false) -> Outcome? {
    guard sheet.isWritten, !sheet.lines.isEmpty, keeping.isSealed,
      evenUnattended || !surroundings.isUnattended
    else { return nil }
    let draft = Draft(
      guideID: sheet.question.guideID, name: sheet.question.name,
      secondsWritten: sheet.clock.seconds, text: sheet.text)
    return insist { () throws(VaultError) in try keeping.saveDraft(draft) }
  }

  private func showOffers(_ sheet: Sheet) {
    guard !sheet.offers.isEmpty else { return }
    surroundings.note(Wording.sentenceIsOnPage)
    let isRich = surroundings.terminal.isRich
    surroundings.guide(
      [Wording.offersBelow] + QuestionScreen.numbered(sheet.offers, isRich: isRich))
  }
}
