import Dialogue
import GuideLanguage
import TerminalIO

extension SessionRunner {
  /// What a typed line came to.
  enum Taken {
    /// Something said to the guide.
    case said(String)
    /// A word that moves the session.
    case step(Step)
    /// A word that was carried out beside the session; the question stands.
    case askAgain
  }

  /// Carries out slash words; every other line is something said.
  func take(_ line: String) -> Taken {
    switch SlashWord.read(line) {
    case .none(let text): return .said(text)
    case .back: return .step(.event(.back))
    case .skip: return .step(.event(.skip))
    case .stop: return .step(.event(.stop))
    case .quit:
      return .step(
        keeping.isSealed || surroundings.savesNothing ? .out(.endOfInput) : .event(.stop))
    case .discard: return discard()
    case .done: return .said("")
    case .now:
      helpCardWasShown = true
      HelpCard(surroundings).open()
    case .help(let more):
      surroundings.guide(HelpScreen.inGuide(more: more))
      surroundings.note(ready.guide.care)
    case .sayAgain: surroundings.terminal.show(lastSaid)
    case .write: opensPage?()
    case .recall(let words): withReading { $0.recall(words) }
    case .show(let id): withReading { $0.show(id) }
    case .edit(let id): withReading { $0.edit(id) }
    case .delete(let id): withReading { $0.delete(id) }
    case .unknown(let word, let nearest):
      surroundings.note(Wording.unknownSlash(word, nearest: nearest))
    }
    return .askAgain
  }

  private func withReading(_ body: (JournalReading) -> Void) {
    if let reading { body(reading) } else { surroundings.note(Wording.nothingYet) }
  }

  private func discard() -> Taken {
    surroundings.guide(Wording.nothingToDiscard)
    guard case .line(let word) = surroundings.terminal.readLine(LineRequest(isRemembered: false)),
      word.trimmed.lowercased() == "discard"
    else { return .askAgain }
    do {
      try keeping.letGo()
    } catch {
      surroundings.warn(ErrorWording.lines(error))
      return .askAgain
    }
    surroundings.guide(Wording.discarded)
    return .step(.out(.discarded))
  }
}
