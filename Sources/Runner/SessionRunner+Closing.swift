import Dialogue
import GuideLanguage
import Journal
import TerminalIO
import VaultStore

/// A title and tags given beforehand, on the command line.
public struct EntryMark: Equatable, Sendable {
  /// The title; nil asks at the close.
  public var title: String?
  /// The tags, without the leading sign.
  public var tags: [String]

  /// Makes a mark.
  public init(title: String? = nil, tags: [String] = []) {
    self.title = title
    self.tags = tags
  }
}

extension SessionRunner {
  /// Ends the session as the person chooses: kept, or let go.
  func close(_ ending: Ending) -> Outcome {
    let wasStopped = ending.kind == .stopped
    let outcome: Outcome = wasStopped ? .stopped : .finished
    if surroundings.savesNothing {
      surroundings.note(Wording.notSaved)
      return outcome
    }
    let hasDraft = wasStopped && ((try? keeping.draft()) ?? nil) != nil
    if answeredIndexes.isEmpty, !hasDraft {
      try? keeping.letGo()
      return outcome
    }
    if wasStopped, keeping.isSealed {
      surroundings.note(Wording.stoppedHere)
      return .stopped
    }
    guard surroundings.isUnattended || choosesToKeep() else {
      do {
        try keeping.letGo()
      } catch {
        return .cannotSave(error)
      }
      surroundings.guide(Wording.letGo)
      return outcome
    }
    return keep(ending: journalWord(ending), asksTitle: true) ?? outcome
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
  private func keep(ending: Closing.Ending, asksTitle: Bool) -> Outcome? {
    if !keeping.isSealed {
      guard let store = openedVault() else { return .stopped }
      do {
        try keeping.seal(into: store)
      } catch {
        surroundings.warn(ErrorWording.lines(error))
        return .cannotSave(error)
      }
    }
    var title = mark.title
    if title == nil, asksTitle, !surroundings.isUnattended { title = askTitle() }
    if title != nil || !mark.tags.isEmpty {
      if let failure = save(.mark(title: title, tags: mark.tags, at: stamp)) { return failure }
    }
    let closing = Closing(ending: ending, at: stamp, measurements: measured)
    do {
      try keeping.keep(closing)
    } catch {
      surroundings.warn(ErrorWording.lines(error))
      return .cannotSave(error)
    }
    surroundings.guide(Wording.kept)
    return nil
  }

  /// Ends a free page because one of its offers was chosen: kept where there is
  /// a journal, else held in memory until there is one.
  func leave(for offer: Int, with text: String) -> Outcome {
    if let failure = store(conversation.handle(.wrote(text))) { return failure }
    guard keeping.isSealed else { return .picked(offer) }
    return keep(ending: .finished, asksTitle: false) ?? .picked(offer)
  }

  /// Seals a page that was held in memory, now that there is a journal.
  func sealHeldPage(into store: JournalStore) {
    do {
      try keeping.seal(into: store)
      try keeping.keep(Closing(ending: .finished, at: stamp, measurements: []))
    } catch {
      surroundings.warn(ErrorWording.lines(error))
    }
  }

  /// Offers to keep a page that was held in memory, before the visit ends.
  func closeHeldPage() {
    guard !surroundings.savesNothing else { return }
    guard choosesToKeep() else {
      surroundings.guide(Wording.letGo)
      return
    }
    _ = keep(ending: .finished, asksTitle: false)
  }

  private func choosesToKeep() -> Bool {
    surroundings.blank()
    let question = keeping.isSealed ? Wording.keepQuestion : Wording.firstKeepQuestion
    let choices = keeping.isSealed ? Wording.keepChoices : Wording.firstKeepChoices
    guard surroundings.pick(question, choices) == .choice(1) else { return true }
    surroundings.guide(Wording.reallyLetGo)
    guard case .line(let word) = surroundings.terminal.readLine(LineRequest(isRemembered: false))
    else { return true }
    return !["yes", "y"].contains(word.trimmed.lowercased())
  }

  /// Asks for a passphrase until there is a vault or the person goes on without one.
  private func openedVault() -> JournalStore? {
    while true {
      if let store = opensVault?() { return store }
      switch surroundings.pick(Wording.noPassphrase, Wording.noPassphraseChoices) {
      case .choice(0), .nothing: continue
      default:
        surroundings.guide(Wording.letGo)
        return nil
      }
    }
  }

  private func askTitle() -> String? {
    surroundings.guide(Wording.askTitle)
    guard let title = surroundings.answer(), !title.trimmed.isEmpty else { return nil }
    return String(title.trimmed.prefix(200))
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
