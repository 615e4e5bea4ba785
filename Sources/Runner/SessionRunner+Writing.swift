import Dialogue
import GuideLanguage
import TerminalIO
import VaultStore

/// Long answers: on a page where the terminal has one, else line by line until `/done`.
///
/// Line by line each line is sealed in the draft before the next can be typed, except
/// where the words are never to be written down, and except unattended, where they
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
    if !lines.isEmpty { sheet.note = Wording.draftIsHere(sheet.wordCount) }
    if let page {
      self.page = nil
      sheet.lines += page.lines
      sheet.offers = page.offers
      if !sheet.offers.isEmpty { sheet.note = Wording.sentenceIsOnPage }
      if let failure = hold(sheet) { return .out(failure) }
      if let step = askOffersBeforePage(sheet) { return step }
    }
    return write(sheet)
  }

  /// Lets the sheet be written until the person leaves it.
  func write(_ sheet: Sheet) -> Step {
    let question = sheet.question
    defer { secondsWritten[key(question.guideID, question.name)] = sheet.clock.seconds }
    return writeOnPage(sheet) ?? writeByLines(sheet)
  }

  func writeByLines(_ sheet: Sheet) -> Step {
    beginLines(sheet)
    surroundings.note(Wording.writingHint)
    if !linesWereExplained, !surroundings.isUnattended {
      linesWereExplained = true
      surroundings.note(WritingWording.linesHint)
    }
    surroundings.terminal.show(
      QuestionScreen.lines(for: sheet.question, isRich: surroundings.terminal.isRich))
    surroundings.terminal.show(sheet.lines.map { ShownLine(.person, $0) })
    if let note = sheet.note { surroundings.note(note) }
    if !sheet.offers.isEmpty {
      surroundings.guide(
        [Wording.offersBelow]
          + QuestionScreen.numbered(sheet.offers, isRich: surroundings.terminal.isRich))
    }
    if let hint = sheet.clock.hint { surroundings.note(hint) }
    while true {
      let request = LineRequest(
        prompt: surroundings.terminal.isRich ? "" : WritingWording.spokenPrompt,
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

  private func beginLines(_ sheet: Sheet) {
    sheet.isOnPage = false
    place = .lines
    sheet.clock.goOn()
  }

  /// Takes one line of the page; a step where it leads away from it.
  func take(_ line: String, on sheet: Sheet) -> Step? {
    switch SlashWord.read(line) {
    case .none(let text): return add(text, to: sheet)
    case .help where line.trimmed == "?": return add(line, to: sheet)
    // What only looks like a word to the program is a line of the page.
    case .unknown: return add(line, to: sheet)
    case .done: return finish(sheet)
    case .skip: return sheet.lines.isEmpty ? .event(.skip) : finish(sheet)
    default: break
    }
    if let failure = hold(sheet) { return .out(failure) }
    if let taken = takeHere(line, on: sheet) { return taken }
    switch take(line) {
    case .step(.event(.stop)) where !keeping.isSealed && !sheet.lines.isEmpty:
      stopsAfterThis = true
      return finish(sheet)
    case .step(let step):
      sheet.takeOpenLine()
      unsent[key(sheet.question.guideID, sheet.question.name)] = sheet.text
      return step
    case .said, .askAgain: if !sheet.isOnPage { surroundings.note(Wording.writingHint) }
    case .readAgain: break
    }
    return refusal
  }

  /// Carries out a word about these very lines; nil for every other one, else a step or none.
  private func takeHere(_ line: String, on sheet: Sheet) -> Step?? {
    switch SlashWord.read(line) {
    case .show(""): readBack(sheet)
    case .fix(let number): return .some(fix(number, on: sheet))
    case .time: surroundings.note(WritingWording.soFar(sheet.clock.seconds, of: sheet.clock.goal))
    case .edit(""):
      sheet.takeOpenLine()
      guard let words = editedElsewhere(sheet.text, of: sheet.question) else { break }
      sheet.text = words
      if let failure = hold(sheet) { return .out(failure) }
      if !sheet.isOnPage { surroundings.terminal.show(sheet.lines.map { ShownLine(.person, $0) }) }
    case .page where !sheet.isOnPage: return .some(leaveLines(sheet))
    case .plain(false) where !sheet.isOnPage:
      surroundings.switchPlain(false)
      return .some(leaveLines(sheet))
    default: return nil
    }
    return .some(nil)
  }

  /// Goes on with the lines on a page, where there is one.
  private func leaveLines(_ sheet: Sheet) -> Step? {
    sheet.takeOpenLine()
    if let step = writeOnPage(sheet) { return step }
    if !sheet.isOnPage { surroundings.note(WritingWording.noPageHere) }
    beginLines(sheet)
    return nil
  }

  private func readBack(_ sheet: Sheet) {
    if sheet.lines.isEmpty { surroundings.note(WritingWording.nothingWritten) }
    surroundings.guide(QuestionScreen.numbered(sheet.lines, isRich: surroundings.terminal.isRich))
  }

  /// Asks for one line anew; Enter alone keeps it.
  private func fix(_ number: Int?, on sheet: Sheet) -> Step? {
    guard let number, sheet.lines.indices.contains(number - 1) else {
      surroundings.note(WritingWording.fixWhich(sheet.lines.count))
      return nil
    }
    let before = sheet.lines[number - 1]
    surroundings.terminal.show([ShownLine(.person, before)])
    surroundings.note(WritingWording.fixHint)
    let request = LineRequest(completions: SlashWord.all, draft: before, isRemembered: false)
    switch readLine(request) {
    case .line(let line):
      switch SlashWord.read(line) {
      case .none(let text) where text.trimmed.isEmpty: break
      case .none(let text): sheet.lines[number - 1] = text
      case .unknown: sheet.lines[number - 1] = line
      default: return take(line, on: sheet)
      }
      if let failure = hold(sheet) { return .out(failure) }
      return sideTrip(for: sheet.lines[number - 1], from: sheet)
    case .command(let word): return take(word, on: sheet)
    case .interrupted: return pausedByKey()
    case .endOfInput: return nil
    case .terminated: return .out(.terminated)
    }
  }

  func add(_ text: String, to sheet: Sheet) -> Step? {
    let offers = sheet.offers
    sheet.offers = []
    if let number = Int(text.trimmed), offers.indices.contains(number - 1) {
      return .out(leave(for: number - 1, with: sheet.text))
    }
    sheet.lines.append(text)
    if let failure = hold(sheet) { return .out(failure) }
    return answerDanger(on: sheet) ?? sideTrip(for: text, from: sheet)
  }

  /// Asks whether to follow a word such as "overwhelmed" that stands in the line.
  func sideTrip(for line: String, from sheet: Sheet) -> Step? {
    guard let title = conversation.sideTrip(for: line), !surroundings.isUnattended else {
      return nil
    }
    guard
      surroundings.pick(Wording.askInterruption(guideTitle(title)), Wording.yesNoChoices)
        == .choice(0)
    else { return nil }
    unsent[key(sheet.question.guideID, sheet.question.name)] = sheet.text
    return .event(.follow(line))
  }

  func finish(_ sheet: Sheet) -> Step {
    guard !sheet.isEmpty else { return .event(.typed("")) }
    guard sheet.question.type.isWriting else { return .event(.typed(sheet.answer)) }
    noteOnceSealed = Wording.written(sheet.wordCount)
    return .event(.wrote(sheet.answer))
  }

  /// What was written at this question before: words taken back, or the draft that was sealed;
  /// and how many seconds that took.
  func linesSoFar(_ question: Question) -> ([String], Double) {
    var seconds = secondsWritten[key(question.guideID, question.name)] ?? 0
    var text = unsent.removeValue(forKey: key(question.guideID, question.name))
    if text == nil, !question.isPrivate, !question.isLetGo {
      do {
        let draft = try keeping.draft()
        if let draft, draft.guideID == question.guideID, draft.name == question.name {
          text = draft.text
          draftKey = key(question.guideID, question.name)
          seconds = max(seconds, draft.secondsWritten)
        }
      } catch {
        surroundings.warn([Wording.draftUnreadable])
      }
    }
    return (Sheet.lines(of: text ?? ""), seconds)
  }

  /// Seals the words so far; where that fails the person is told once and may try again.
  func hold(_ sheet: Sheet, evenUnattended: Bool = false) -> Outcome? {
    guard evenUnattended || !surroundings.isUnattended else { return nil }
    return insist { () throws(VaultError) in
      if let failure = seal(sheet.text, seconds: sheet.clock.seconds, of: sheet.question) {
        throw failure
      }
    }
  }

  /// Seals words in place of the draft before; nil where that was done, or is never to be done.
  func seal(_ text: String, seconds: Double, of question: Question) -> VaultError? {
    guard !question.isPrivate, !question.isLetGo, keeping.isSealed else { return nil }
    let key = key(question.guideID, question.name)
    do throws(VaultError) {
      if !text.isEmpty {
        let draft = Draft(
          guideID: question.guideID, name: question.name, secondsWritten: seconds, text: text)
        try keeping.saveDraft(draft)
        draftKey = key
      } else if draftKey == key {
        try keeping.removeDraft()
        draftKey = nil
      }
      return nil
    } catch {
      return error
    }
  }
}
