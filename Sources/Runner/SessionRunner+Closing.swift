import Dialogue
public import GuideLanguage
import Journal
import TerminalIO
import VaultStore

/// What is said about an entry as a whole: beforehand, on the command line, or at its close.
public struct EntryMark: Equatable, Sendable {
  /// The title; nil asks at the close.
  public var title: String?
  /// The tags, without the leading sign.
  public var tags: [String]
  /// Whether it never comes up by itself.
  public var isHard: Bool
  /// The day from which it shows more than its date and guide; nil where it always does.
  public var hiddenUntil: CivilDate?

  /// Makes a mark.
  public init(
    title: String? = nil, tags: [String] = [], isHard: Bool = false, hiddenUntil: CivilDate? = nil
  ) {
    self.title = title
    self.tags = tags
    self.isHard = isHard
    self.hiddenUntil = hiddenUntil
  }

  /// What is said about an entry that was kept.
  init(_ session: Session) {
    self.init(
      title: session.title, tags: session.tags, isHard: session.isHard,
      hiddenUntil: session.hiddenUntil)
  }

  /// Whether nothing is said.
  var isEmpty: Bool { self == EntryMark() }

  /// The mark as a record.
  func record(at stamp: Stamp) -> Record {
    .mark(title: title, tags: tags, isHard: isHard, hiddenUntil: hiddenUntil, at: stamp)
  }
}

extension SessionRunner {
  /// Ends the session as the person chooses: kept, or let go.
  func close(_ ending: Ending) -> Outcome {
    let wasStopped = ending.kind == .stopped
    let outcome: Outcome = quitsAfterThis ? .endOfInput : wasStopped ? .stopped : .finished
    if surroundings.savesNothing {
      if surroundings.tellsWhatIsNotSaved { surroundings.note(Wording.notSaved) }
      return outcome
    }
    if holdsNothing {
      try? keeping.letGo()
      return outcome
    }
    if wasStopped, keeping.isSealed {
      surroundings.note(Wording.stoppedHere)
      return outcome
    }
    var hiddenUntil = mark.hiddenUntil
    if !surroundings.isUnattended {
      switch choosesToKeep() {
      case .keep: break
      case .keepHidden(let day): hiddenUntil = day
      case .letGo:
        if let failure = insist({ () throws(VaultError) in try keeping.letGo() }) { return failure }
        surroundings.guide(Wording.letGo)
        return outcome
      case .leave(let way):
        if keeping.isSealed { surroundings.note(Wording.stoppedHere) }
        return way
      }
    }
    return keep(ending: journalWord(ending), asksTitle: true, hiddenUntil: hiddenUntil) ?? outcome
  }

  private enum Choice {
    case keep
    /// Kept; until the day it shows only its date and guide.
    case keepHidden(CivilDate)
    case letGo
    case leave(Outcome)
  }

  /// Enter alone keeps; only a word typed in full lets go.
  private func choosesToKeep() -> Choice {
    surroundings.blank()
    let question = keeping.isSealed ? Wording.keepQuestion : Wording.firstKeepQuestion
    let choices =
      keeping.isSealed || !ways.needsPassphrase() ? Wording.keepChoices : Wording.firstKeepChoices
    let ways = choices + (hasPage ? [Wording.keepHidden] : [])
    switch surroundings.pick(question, ways) {
    case .choice(2): return asksDay().map(Choice.keepHidden) ?? .keep
    case .choice(1):
      return surroundings.confirms(Wording.reallyLetGo, by: "yes") ? .letGo : .keep
    case .leave(.terminated): return .leave(.terminated)
    case .leave(let input) where keeping.isSealed:
      return .leave(input == .interrupted ? .interrupted : .endOfInput)
    case .leave(let input):
      // Nothing of it is saved, so leaving is letting go, and is asked for by word.
      switch letsGoByWord() {
      case true?: return .letGo
      case false?: return .keep
      case nil: return input == .interrupted ? .leave(.interrupted) : .keep
      }
    case .choice, .nothing: return .keep
    }
  }

  /// Whether something longer was written.
  private var hasPage: Bool { standing.contains { $0.type.isWriting && $0.value != nil } }

  /// The day until which it stays hidden; nil where none is named, so that it is simply kept.
  private func asksDay() -> CivilDate? {
    let today = surroundings.time.now().localDate
    surroundings.guide(Wording.askHiddenUntil)
    while true {
      let reply = surroundings.askLine(again: { [surroundings] in
        surroundings.guide(Wording.askHiddenUntil)
      })
      guard case .text(let typed) = reply, !typed.trimmed.isEmpty else {
        surroundings.note(Wording.notHidden)
        return nil
      }
      if let day = SpokenDay.read(typed, today: today), today < day {
        surroundings.note(Wording.hiddenUntil(day, today: today))
        return day
      }
      surroundings.note(Wording.dayInTheFuture)
    }
  }

  /// Whether it is a hard one, asked only where the help card came up by itself.
  ///
  /// The mark is the person's own; why it was asked stands nowhere.
  private func asksWhetherHard() -> Bool {
    guard helpCardCameUp, !surroundings.isUnattended else { return false }
    if case .choice(1) = surroundings.pick(Wording.askHard, Wording.hardChoices) { return false }
    return true
  }

  /// Whether "yes" was typed to letting go; nil where the person leaves here too.
  private func letsGoByWord() -> Bool? {
    surroundings.guide(Wording.reallyLetGo)
    guard case .text(let typed) = surroundings.askLine() else { return nil }
    return typed.trimmed.lowercased() == "yes"
  }

  /// The journal's word for how it ended.
  ///
  /// A series left by its safe exit is stopped, so that "not today" on its third
  /// day neither begins it anew nor counts the day.
  private func journalWord(_ ending: Ending) -> Closing.Ending {
    if ending.kind == .finished, ready.guide.days != nil, ending.state == ready.guide.safeExit {
      return .stopped
    }
    return ending.kind.journalWord
  }

  /// Seals what is left to seal and moves the session into the vault; nil where all went well.
  ///
  /// Without `asksTitle` it is done in passing, without a word.
  private func keep(
    ending: Closing.Ending, asksTitle: Bool, hiddenUntil: CivilDate? = nil
  ) -> Outcome? {
    if !keeping.isSealed {
      guard let store = openedVault() else { return .stopped }
      if let failure = insist({ () throws(VaultError) in try keeping.seal(into: store) }) {
        return failure
      }
    }
    var mark = mark
    mark.hiddenUntil = hiddenUntil ?? mark.hiddenUntil
    if asksTitle, !mark.isHard { mark.isHard = asksWhetherHard() }
    if mark.title == nil, asksTitle, !surroundings.isUnattended { mark.title = askTitle() }
    if !mark.isEmpty, let failure = save(mark.record(at: stamp)) { return failure }
    let closing = Closing(ending: ending, at: stamp, measurements: measurements)
    if let failure = insist({ () throws(VaultError) in try keeping.keep(closing) }) {
      return failure
    }
    if asksTitle { surroundings.guide(Wording.kept) }
    return nil
  }

  /// Asks until there is an open journal, or the person lets the session go by word.
  private func openedVault() -> JournalStore? {
    while true {
      if let store = ways.opensVault() { return store }
      let isNew = ways.needsPassphrase()
      let question = isNew ? Wording.noPassphrase : Wording.stillLocked
      let choices = isNew ? Wording.noPassphraseChoices : Wording.stillLockedChoices
      switch surroundings.pick(question, choices) {
      case .choice(1):
        if surroundings.confirms(Wording.reallyLetGo, by: "yes") {
          surroundings.guide(Wording.letGo)
          return nil
        }
      case .leave(.terminated): return nil
      case .leave:
        switch letsGoByWord() {
        case true?:
          surroundings.guide(Wording.letGo)
          return nil
        case false?: continue
        case nil: return nil
        }
      case .choice, .nothing: continue
      }
    }
  }

  private func askTitle() -> String? {
    surroundings.guide(Wording.askTitle)
    let reply = surroundings.askLine(again: { [surroundings] in
      surroundings.guide(Wording.askTitle)
    })
    guard case .text(let title) = reply, !title.trimmed.isEmpty else {
      return nil
    }
    return String(title.trimmed.prefix(200))
  }

  // MARK: Pages begun at home

  /// Ends a free page because one of its offers was chosen: kept where there is
  /// a journal, else held in memory until there is one.
  func leave(for offer: Int, with text: String) -> Outcome {
    if let failure = store(conversation.handle(.wrote(text))) { return failure }
    guard keeping.isSealed else { return .picked(offer) }
    return keep(ending: .finished, asksTitle: false) ?? .picked(offer)
  }

  /// Seals a page that was held in memory; false where it has to wait on.
  func sealHeldPage(into store: JournalStore) -> Bool {
    do {
      try keeping.seal(into: store)
      try keeping.keep(Closing(ending: .finished, at: stamp, measurements: []))
      return true
    } catch {
      surroundings.warn(ErrorWording.lines(error))
      return false
    }
  }

  /// Offers to keep a page that was held in memory, before the visit ends.
  func closeHeldPage() {
    switch choosesToKeep() {
    case .keep: _ = keep(ending: .finished, asksTitle: true)
    case .keepHidden(let day): _ = keep(ending: .finished, asksTitle: true, hiddenUntil: day)
    case .letGo, .leave: surroundings.guide(Wording.letGo)
    }
  }
}

extension Ending.Kind {
  var journalWord: Closing.Ending {
    switch self {
    case .finished: .finished
    case .finishedForToday: .finishedForToday
    case .stopped: .stopped
    }
  }
}
