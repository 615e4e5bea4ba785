import Journal
import TerminalIO
import VaultStore

extension Visit {
  /// Carries out a slash word typed at home.
  func carryOut(_ word: SlashWord) -> Next {
    switch word {
    case .help(let more):
      surroundings.guide(HelpScreen.atHome(isRich: surroundings.terminal.isRich, more: more))
      return .stayBelow
    case .page:
      let lines = SessionRunner.Sheet.lines(of: draftAtHome)
      draftAtHome = ""
      return after(writePage(PageStart(lines: lines)))
    case .clock(let wish):
      surroundings.switchClock(wish, isShown: surroundings.settings[.clock] == "on")
      return .stayBelow
    case .plain(let isPlain): surroundings.switchPlain(isPlain)
    case .about: surroundings.showAbout()
    case .voice(let isOn): surroundings.switchVoice(isOn)
    case .edit(""): surroundings.note(WritingWording.editNeedsAnswer)
    case .now: return HelpCard(surroundings).open() == .quit ? .leave(.finished) : .stayBelow
    case .quit, .stop: return .leave(.finished)
    case .lock: return Locking(surroundings: surroundings).runByWord() ? .stay : .leave(.terminated)
    case .write: return after(writePage())
    case .recall(let words): withReading { $0.recall(words) }
    case .trend(let words): withReading { $0.trend(words) }
    case .calendar(let name): withReading { $0.calendar(name) }
    case .show(let id): withReading { $0.show(id) }
    case .edit(let id): withReading { _ = $0.edit(id) }
    case .delete(let id): withReading { _ = $0.delete(id) }
    case .unknown(let typed, let nearest):
      surroundings.note(Wording.unknownSlash(typed, nearest: nearest))
      return .stayBelow
    case .back, .skip, .done, .discard, .sayAgain, .fix, .time, .save:
      surroundings.note(Wording.onlyInGuides)
      return .stayBelow
    case .none: break
    }
    return .stay
  }

  /// Looks back, where there is a journal to look into.
  func withReading(_ body: (JournalReading) -> Void) {
    if let reading { body(reading) } else { surroundings.note(Wording.nothingYet) }
  }
}
