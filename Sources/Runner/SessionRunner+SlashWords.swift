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
      quitsAfterThis = true
      return .step(
        keeping.isSealed || surroundings.savesNothing ? .out(.endOfInput) : .event(.stop))
    case .discard: return discard()
    case .lock:
      if !Locking(surroundings: surroundings).run() { return .step(.out(.terminated)) }
    case .done: return .said("")
    case .now: if HelpCard(surroundings).open() == .leave { return .step(.event(.stop)) }
    case .help(let more):
      surroundings.guide(HelpScreen.inGuide(more: more))
      surroundings.note(ready.guide.care)
    case .sayAgain: surroundings.terminal.show(saidSinceAnswer)
    case .write:
      switch ways.opensPage() {
      case .interrupted: return .step(.out(.interrupted))
      case .terminated: return .step(.out(.terminated))
      default: break
      }
    case .recall(let words): withReading { $0.recall(words) }
    case .trend(let words): withReading { $0.trend(words) }
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
