import Dialogue
import GuideLanguage
import TerminalIO
import VaultStore

/// Long answers on a page of their own, where the terminal has one.
///
/// Every few seconds and at every way out the terminal hands the words over to be
/// sealed; those that are never to be written down stay in memory.
extension SessionRunner {
  /// Lets the words be written on a page; nil where there is none, or not any more.
  func writeOnPage(_ sheet: Sheet) -> Step? {
    guard !surroundings.isUnattended else { return nil }
    while let result = compose(sheet) {
      place = .page
      sheet.isOnPage = true
      sheet.text = result.page.text
      sheet.clock.stand(at: result.page.seconds)
      let step: Step?
      switch result.ending {
      case .done: step = done(sheet)
      case .command(let word): step = carryOut(word, besides: sheet)
      case .interrupted: step = pausedByKey() ?? readBeside(sheet)
      case .terminated:
        _ = hold(sheet)
        step = .out(.terminated)
      }
      if let step { return step }
    }
    if sheet.isOnPage, !sheet.isEmpty { sheet.note = Wording.draftIsHere(sheet.wordCount) }
    return nil
  }

  /// Lets the answer to a short question be written on a page, from the words that stand in
  /// its line.
  func answerOnPage(_ question: Question) -> Taken {
    guard question.type.isText else {
      surroundings.note(WritingWording.onlyForWords)
      return .askAgain
    }
    let key = key(question.guideID, question.name)
    let clock = SoftClock(WritingGoal(), secondsBefore: 0, time: surroundings.time)
    let sheet = Sheet(question, lines: Sheet.lines(of: unsent[key] ?? ""), clock: clock)
    guard let step = writeOnPage(sheet) else {
      guard sheet.isOnPage else {
        surroundings.note(WritingWording.noPageHere)
        return .askAgain
      }
      return .step(writeByLines(sheet))
    }
    // A page closed empty answers nothing: the question stands as before.
    if case .event(.typed("")) = step {
      unsent[key] = nil
      return .askAgain
    }
    return .step(step)
  }

  /// Lets the answer to a short question be given in the person's own editor, from the words
  /// that stand in its line.
  func answerElsewhere(_ question: Question) -> Taken {
    guard question.type.isText else {
      surroundings.note(WritingWording.onlyForWords)
      return .askAgain
    }
    let key = key(question.guideID, question.name)
    guard let words = editedElsewhere(unsent[key] ?? "", of: question) else { return .askAgain }
    unsent[key] = nil
    return words.trimmed.isEmpty ? .askAgain : .said(words)
  }

  /// Goes on with the answer to a short question that was left on its page; nil where there is none.
  func goOnWithPage(_ question: Question) -> Step? {
    guard mayHaveDraft else { return nil }
    mayHaveDraft = false
    guard question.type.isText, unsent[key(question.guideID, question.name)] == nil else {
      return nil
    }
    let (lines, seconds) = linesSoFar(question)
    guard !lines.isEmpty else { return nil }
    if lines.count == 1, seconds == 0 {
      unsent[key(question.guideID, question.name)] = lines[0]
      return nil
    }
    let clock = SoftClock(WritingGoal(), secondsBefore: seconds, time: surroundings.time)
    let sheet = Sheet(question, lines: lines, clock: clock)
    sheet.note = Wording.draftIsHere(sheet.wordCount)
    return write(sheet)
  }

  private func compose(_ sheet: Sheet) -> PageResult? {
    let question = sheet.question
    let request = PageRequest(
      question: question.text.split(separator: "\n").map { ShownLine(.guide, String($0)) }
        + QuestionScreen.lines(for: question, isRich: true)
        + (sheet.clock.hint.map { [ShownLine(.note, $0)] } ?? []),
      text: sheet.text, secondsBefore: sheet.clock.seconds, commands: SlashWord.all,
      widestRow: surroundings.settings.number(.width) ?? TextLayout.widestRow)
    let safety: PageRow.Safety = sheet.isWritten && keeping.isSealed ? .sealed : .inMemory
    let goal = sheet.clock.goal
    let showsClock = showsClockOnPage
    // The page itself is not taken away from someone who types: a letter could be lost.
    var row = tellsOfDanger(sheet.text) ? CareTalk(surroundings: surroundings).row : nil
    return surroundings.terminal.compose(
      request, status: { row ?? PageRow.text($0, goal, safety, showsClock: showsClock) },
      save: { page in
        row = tellsOfDanger(page.text) ? CareTalk(surroundings: surroundings).row : nil
        return seal(page.text, seconds: page.seconds, of: question) == nil
      })
  }

  private var showsClockOnPage: Bool { surroundings.settings[.clock] != "off" }

  /// Ends the page; where a line of it leads elsewhere, that is asked first.
  private func done(_ sheet: Sheet) -> Step {
    wasInterrupted = false
    for line in sheet.newLines where conversation.sideTrip(for: line) != nil {
      if let step = sideTrip(for: line, from: sheet) { return step }
      break
    }
    return finish(sheet)
  }

  /// Carries out a word that stood on the page; nil where the page is gone on with.
  private func carryOut(_ word: String, besides sheet: Sheet) -> Step? {
    switch SlashWord.read(word) {
    case .done: return done(sheet)
    case .none, .unknown:
      sheet.lines.append(word)
      return nil
    case .page: return nil
    case .lock: return take(word, on: sheet)
    case .clock(let wish):
      surroundings.set(.clock, wish ?? !showsClockOnPage ? "on" : "off")
      updateStandingRow()
      return nil
    case .plain(let isPlain):
      surroundings.switchPlain(isPlain)
      return nil
    case .edit(""):
      let before = sheet.text
      if let step = take(word, on: sheet) { return step }
      // Where nothing came back, there is a word on the screen that says why.
      return sheet.text == before ? readBeside(sheet, WritingWording.enterGoesBack) : nil
    default: return take(word, on: sheet) ?? readBeside(sheet, WritingWording.enterGoesBack)
    }
  }

  /// Reads lines while the page is out of view, until Enter goes back to it.
  ///
  /// Something said here becomes a line of the page: nothing typed is lost.
  private func readBeside(_ sheet: Sheet, _ note: String? = nil) -> Step? {
    if let note { surroundings.note(note) }
    while true {
      let request = LineRequest(
        completions: SlashWord.all, draft: sheet.openLine, isRemembered: false)
      sheet.openLine = ""
      switch readLine(request) {
      case .line(let line):
        wasInterrupted = false
        switch SlashWord.read(line) {
        case .none(let text): return text.trimmed.isEmpty ? nil : add(text, to: sheet)
        case .unknown(let word, let nearest):
          surroundings.note(Wording.unknownSlash(word, nearest: nearest))
          sheet.openLine = line
        case .page: return nil
        default:
          if let step = take(line, on: sheet) { return step }
          surroundings.note(WritingWording.enterGoesBack)
        }
      case .command(let word):
        sheet.openLine = surroundings.terminal.unsentText
        if case .page = SlashWord.read(word) {
          sheet.takeOpenLine()
          return nil
        }
        if let step = take(word, on: sheet) { return step }
        surroundings.note(WritingWording.enterGoesBack)
      case .interrupted:
        sheet.openLine = surroundings.terminal.unsentText
        if wasInterrupted { sheet.takeOpenLine() }
        if let failure = hold(sheet) { return .out(failure) }
        if let step = pausedByKey() { return step }
      case .endOfInput:
        if !sheet.isEmpty { return finish(sheet) }
        return leaveAtEndOfInput()
      case .terminated:
        sheet.openLine = surroundings.terminal.unsentText
        sheet.takeOpenLine()
        _ = hold(sheet)
        return .out(.terminated)
      }
    }
  }

  /// Asks below a first line from home what to do, before the page hides the offers.
  func askOffersBeforePage(_ sheet: Sheet) -> Step? {
    guard surroundings.terminal.isRich, !surroundings.isUnattended, !sheet.offers.isEmpty else {
      return nil
    }
    sheet.clock.stand(at: sheet.clock.seconds)
    surroundings.terminal.show(sheet.lines.map { ShownLine(.person, $0) })
    surroundings.note(Wording.sentenceIsOnPage)
    surroundings.guide(
      [WritingWording.offersBeforePage] + QuestionScreen.numbered(sheet.offers, isRich: true))
    let step = readBeside(sheet)
    sheet.offers = []
    sheet.note = nil
    return step
  }
}
