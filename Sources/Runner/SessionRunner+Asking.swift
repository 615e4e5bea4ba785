import Dialogue
import GuideLanguage
import TerminalIO

extension SessionRunner {
  /// Asks the question and reads until something is said that the engine can take.
  ///
  /// `again` shows its words once more, after an answer that did not fit.
  func ask(_ question: Question, again: Bool) -> Step {
    if let refusal { return refusal }
    place = question.type.isText ? .words : .question
    updateStandingRow()
    if again { showWords(of: question) }
    if case .writing(let from, let to) = question.type {
      return write(question, WritingGoal(fromSeconds: from, toSeconds: to))
    }
    showWhatFits(question)
    if let step = goOnWithPage(question) { return step }
    let key = key(question.guideID, question.name)
    // Where no line is edited they do not stand in it, so they are said.
    if let before = unsent[key], !before.isEmpty, !surroundings.terminal.isRich {
      surroundings.note(Wording.wordsBefore(before))
    }
    while true {
      let request = LineRequest(
        completions: QuestionScreen.completions(for: question),
        draft: unsent.removeValue(forKey: key) ?? "",
        isRemembered: !question.isPrivate && !question.isLetGo)
      switch readLine(request) {
      case .line(let line):
        if case .unknown = SlashWord.read(line) { unsent[key] = line }
        let taken = takeHere(line, at: question) ?? take(bareWord(line, at: question) ?? line)
        switch taken {
        case .said(let text): return .event(.typed(text))
        case .step(let step): return step
        case .askAgain:
          if let refusal { return refusal }
          showAgain(question)
        case .readAgain: break
        }
        wasInterrupted = false
      case .command(let word):
        let words = surroundings.terminal.unsentText
        unsent[key] = words.isEmpty ? nil : words
        switch takeHere(word, at: question) ?? take(word) {
        case .step(let step): return step
        case .said(let text): return .event(.typed(text))
        case .askAgain, .readAgain: showAgain(question)
        }
      case .interrupted:
        unsent[key] = surroundings.terminal.unsentText
        if let step = pausedByKey() { return step }
      case .endOfInput: return leaveAtEndOfInput()
      case .terminated:
        // Not sent, so not an answer; it stands in the line again when the session goes on.
        let words = surroundings.terminal.unsentText
        if !words.isEmpty { _ = seal(words, seconds: 0, of: question) }
        return .out(.terminated)
      }
    }
  }

  private func showAgain(_ question: Question) {
    showWords(of: question)
    showWhatFits(question)
  }

  /// Carries out a word about this very answer; nil for every other line.
  private func takeHere(_ line: String, at question: Question) -> Taken? {
    switch SlashWord.read(line) {
    case .page: answerOnPage(question)
    case .edit(""): answerElsewhere(question)
    default: nil
    }
  }

  /// Where no words of one's own are asked for, "stop" and a cry for help are what they say.
  private func bareWord(_ line: String, at question: Question) -> String? {
    if case .text = question.type { return nil }
    if case .choice(let choices) = question.type,
      choices.contains(where: { $0.label.lowercased().hasPrefix(line.trimmed.lowercased()) })
    {
      return nil
    }
    return Surroundings.bareWord(line)
  }

  /// Asks whether to follow a word such as "overwhelmed" that stood in an answer.
  func askInterruption(_ title: String) -> Step {
    if let refusal { return refusal }
    place = .question
    surroundings.guide(Wording.askInterruption(guideTitle(title)))
    while true {
      let request = LineRequest(completions: SlashWord.all + ["yes", "no"], isRemembered: false)
      switch readLine(request) {
      case .line(let line):
        wasInterrupted = false
        switch take(Surroundings.bareWord(line) ?? line) {
        case .said(let text): return .event(.typed(text))
        case .step(let step): return step
        case .askAgain, .readAgain:
          if let refusal { return refusal }
          surroundings.guide(Wording.askInterruption(guideTitle(title)))
        }
      case .command(let word):
        if case .step(let step) = take(word) { return step }
        surroundings.guide(Wording.askInterruption(guideTitle(title)))
      case .interrupted:
        if let step = pausedByKey() { return step }
      case .endOfInput: return leaveAtEndOfInput()
      case .terminated: return .out(.terminated)
      }
    }
  }

  /// What can be answered.
  private func showWhatFits(_ question: Question) {
    let isRich = surroundings.terminal.isRich
    surroundings.terminal.show(QuestionScreen.lines(for: question, isRich: isRich))
  }

  func showWords(of question: Question) {
    surroundings.blank()
    if !question.text.isEmpty {
      surroundings.guide(question.text.split(separator: "\n").map(String.init))
    }
  }
}
