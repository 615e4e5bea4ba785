import Dialogue
import GuideLanguage
import TerminalIO
import VaultStore

extension SessionRunner {
  /// What a typed line came to.
  enum Taken {
    /// Something said to the guide.
    case said(String)
    /// A word that moves the session.
    case step(Step)
    /// A word that was carried out beside the session; the question is shown again.
    case askAgain
    /// A word that does not exist; the line is offered again, to be mended.
    case readAgain
  }

  /// Carries out slash words; every other line is something said.
  func take(_ line: String) -> Taken {
    switch SlashWord.read(line) {
    case .none(let text): return .said(text)
    case .back: return .step(.event(.back))
    case .skip: return .step(.event(.skip))
    case .stop: return .step(.event(.stop))
    case .quit:
      return .step(quit())
    case .discard: return discard()
    case .lock:
      if !Locking(surroundings: surroundings).runByWord() { return .step(.out(.terminated)) }
      putStandingRowBack()
    case .done: return .said("")
    case .page: surroundings.note(WritingWording.onlyForWords)
    case .edit(""): surroundings.note(WritingWording.editNeedsAnswer)
    case .show(""), .fix: surroundings.note(WritingWording.onlyWhileWriting)
    case .save:
      surroundings.note(
        keeping.isSealed
          ? WritingWording.savedAsYouGo
          : surroundings.savesNothing ? Wording.nothingIsWritten : Wording.notSavedYet)
    case .time:
      surroundings.note(WritingWording.soFar(secondsSoFar, of: WritingGoal()))
    case .clock(let wish):
      surroundings.switchClock(wish, isShown: surroundings.settings[.clock] == "on")
      updateStandingRow()
    case .plain(let isPlain):
      surroundings.switchPlain(isPlain)
      updateStandingRow()
    case .about: surroundings.showAbout()
    case .voice(let isOn): surroundings.switchVoice(isOn)
    case .now: if let step = after(HelpCard(surroundings).open()) { return .step(step) }
    // In a file of answers it is the word for "I do not know".
    case .help where surroundings.isUnattended && line.trimmed == "?": return .said(line)
    case .help(let more):
      surroundings.guide(
        HelpScreen.inGuide(place, isRich: surroundings.terminal.isRich, more: more))
      surroundings.note(ready.guide.care)
    case .sayAgain:
      surroundings.terminal.show(saidBeforeQuestion)
      if let words = conversation.inView { surroundings.note(Wording.inView(words)) }
    case .write:
      removeStandingRow()
      let outcome = ways.opensPage(careMemory)
      updateStandingRow()
      switch outcome {
      case .interrupted: return .step(.out(.interrupted))
      case .terminated: return .step(.out(.terminated))
      default: break
      }
    case .recall(let words): withReading { $0.recall(words) }
    case .trend(let words): withReading { $0.trend(words) }
    case .calendar(let name): withReading { $0.calendar(name) }
    case .show(let id): withReading { $0.show(id) }
    case .edit(let id): withReading { _ = $0.edit(id) }
    case .delete(let id): withReading { _ = $0.delete(id) }
    case .unknown(let word, let nearest):
      let text = Wording.unknownSlash(word, nearest: nearest)
      surroundings.note(text)
      if surroundings.endsAtRefusal { refusedReason = text }
      return surroundings.isUnattended ? .askAgain : .readAgain
    }
    return .askAgain
  }

  /// What was said since the last answer, without the question where that is asked again anyway.
  private var saidBeforeQuestion: [ShownLine] {
    guard let question = conversation.openQuestion, !question.text.isEmpty else {
      return saidSinceAnswer
    }
    if case .writing = question.type { return saidSinceAnswer }
    let words = question.text.split(separator: "\n").map(String.init)
    guard saidSinceAnswer.suffix(words.count).map(\.text) == words else { return saidSinceAnswer }
    return saidSinceAnswer.dropLast(words.count)
  }

  /// Leaves the program; a page in memory is offered once more before it is lost.
  func quit() -> Step {
    quitsAfterThis = true
    return keeping.isSealed || surroundings.savesNothing ? .out(.endOfInput) : .event(.stop)
  }

  private func withReading(_ body: (JournalReading) -> Void) {
    if let reading = ways.reading() { body(reading) } else { surroundings.note(Wording.nothingYet) }
  }

  private func discard() -> Taken {
    guard surroundings.confirms(Wording.askDiscard, by: "discard") else { return .askAgain }
    if let failure = insist({ () throws(VaultError) in try keeping.letGo() }) {
      return .step(.out(failure))
    }
    surroundings.guide(Wording.discarded)
    return .step(.out(.discarded))
  }
}
