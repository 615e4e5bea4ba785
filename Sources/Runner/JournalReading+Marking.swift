public import Journal
import TerminalIO
import VaultStore

/// What a person says about an entry as a whole, and what that keeps out of sight.
extension JournalReading {
  /// Whether the entry may be shown: one that is hidden is asked about first.
  ///
  /// Enter alone leaves it closed.
  func mayOpen(_ session: Session) -> Bool {
    let cannotMark = surroundings.savesNothing || session.closing == nil
    switch surroundings.asksToOpen(session, offersForGood: !cannotMark) {
    case .choice(1): return true
    case .choice(2):
      mark(session, saying: Wording.noLongerHidden) { $0.hiddenUntil = nil }
      return true
    case .choice, .nothing, .leave: return false
    }
  }

  /// Adds a mark that stands in place of the one before.
  func mark(_ session: Session, saying words: String, _ change: (inout EntryMark) -> Void) {
    var mark = EntryMark(session)
    change(&mark)
    let stamp = Stamp(moment: surroundings.time.now(), elapsedMilliseconds: 0)
    do {
      try add(mark.record(at: stamp), to: session)
      surroundings.note(words)
    } catch {
      surroundings.warn(ErrorWording.lines(error))
    }
  }
}

extension Surroundings {
  /// Whether the entry may be shown, asked at the terminal where it is hidden.
  public func mayOpen(_ session: Session) -> Bool {
    asksToOpen(session, offersForGood: false) == .choice(1)
  }

  /// The second choice opens it, the third takes the hiding off; an entry that is not hidden
  /// is open without a question.
  fileprivate func asksToOpen(_ session: Session, offersForGood: Bool) -> Pick {
    let today = time.now().localDate
    guard let day = session.hiddenUntil, session.isHidden(on: today) else { return .choice(1) }
    let count = offersForGood ? 3 : 2
    return pick(
      Wording.isHidden(until: day, today: today), Array(Wording.hiddenChoices.prefix(count)))
  }
}
