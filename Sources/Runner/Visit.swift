import Dialogue
import GuideLanguage
import Journal
import SecretMemory
import TerminalIO
public import VaultStore

/// One visit: unlock or begin, lead sessions, look back, leave.
public final class Visit {
  let surroundings: Surroundings
  let shelf: GuideShelf
  var store: JournalStore?
  /// Pages begun before there was a vault, waiting for one.
  private var heldPages: [SessionRunner] = []

  /// A visit; `store` is the unlocked journal, nil where there is none or it is still locked.
  public init(_ surroundings: Surroundings, shelf: GuideShelf, store: JournalStore?) {
    self.surroundings = surroundings
    self.shelf = shelf
    self.store = store
  }

  // MARK: Sessions

  /// Leads a new session of the guide from its first line to its end.
  ///
  /// With an unlocked journal it is sealed from the first record on; without
  /// one it stays in memory and the close offers to keep it.
  public func lead(
    _ ready: GuideShelf.ReadyGuide, page: PageStart? = nil, mark: EntryMark = EntryMark()
  ) -> SessionRunner.Outcome {
    let timeline: Timeline
    do {
      timeline = try store?.contents().timeline ?? Timeline([])
    } catch {
      surroundings.warn(ErrorWording.lines(error))
      return .cannotSave(error)
    }
    let guide = ready.guide
    let now = surroundings.time.now()
    let day = timeline.nextDay(of: guide.id, dayCount: guide.days ?? 1)
    let (conversation, effects) = Conversation.begin(
      guide, library: ready.library, known: timeline.kept, day: day,
      visits: timeline.visitCount(of: guide.id), seed: surroundings.seed(), today: now.localDate)
    let opening = Opening(
      guideID: guide.id, guideTitle: guide.title, guideVersion: guide.version, day: day,
      begun: now, snapshot: conversation.snapshot.bytes)
    let keeping: SessionKeeping
    do {
      keeping =
        try store.flatMap { store throws(VaultError) in
          surroundings.savesNothing ? nil : try SessionKeeping(in: store, opening: opening)
        } ?? SessionKeeping(inMemory: opening)
    } catch {
      surroundings.warn(ErrorWording.lines(error))
      return .cannotSave(error)
    }
    let runner = runner(ready, conversation, keeping, mark: mark, elapsedBefore: 0)
    runner.page = page
    introduce(guide, isSealed: keeping.isSealed)
    return finish(runner, runner.run(effects))
  }

  /// Goes on with an interrupted session at its open question.
  public func resume(
    _ unfinished: JournalStore.UnfinishedSession, _ ready: GuideShelf.ReadyGuide
  ) -> SessionRunner.Outcome {
    guard let store else { return .stopped }
    let session = unfinished.session
    do {
      let known = try store.contents().timeline.kept
      let answers = Dictionary(
        session.replies.compactMap { reply in reply.value.map { (reply.given.index, $0) } },
        uniquingKeysWith: { _, later in later })
      var snapshots: [Snapshot] = []
      for bytes in session.snapshots { snapshots.append(try Snapshot(bytes: bytes)) }
      let (conversation, effects) = try Conversation.resume(
        snapshots, answers: answers, guide: ready.guide, library: ready.library, known: known,
        nextRecordIndex: session.nextAnswerIndex, today: surroundings.time.now().localDate)
      let keeping = try SessionKeeping(resuming: unfinished, in: store)
      let elapsed = session.replies.last?.given.at.elapsedMilliseconds ?? 0
      let runner = runner(
        ready, conversation, keeping, mark: EntryMark(title: session.title, tags: session.tags),
        elapsedBefore: elapsed)
      for reply in session.replies { runner.remember(reply) }
      introduce(ready.guide, isSealed: true)
      surroundings.note(Wording.resumed)
      return finish(runner, runner.run(effects))
    } catch let error as VaultError {
      surroundings.warn(ErrorWording.lines(error))
      return .cannotSave(error)
    } catch {
      surroundings.note(Wording.guideChanged)
      return lead(ready)
    }
  }

  private func runner(
    _ ready: GuideShelf.ReadyGuide, _ conversation: Conversation, _ keeping: SessionKeeping,
    mark: EntryMark, elapsedBefore: Int64
  ) -> SessionRunner {
    SessionRunner(
      surroundings: surroundings, ready: ready, conversation: conversation, keeping: keeping,
      reading: store.map { JournalReading(surroundings, $0) }, mark: mark,
      elapsedBefore: elapsedBefore,
      opensVault: { [weak self] in self?.openedVault() },
      opensPage: { [weak self] in _ = self?.writePage() })
  }

  private func introduce(_ guide: CheckedGuide, isSealed: Bool) {
    surroundings.blank()
    let title = Wording.openingLine(guide.title, guide.time.map(TimeWording.spoken))
    surroundings.terminal.show([ShownLine(.heading, title)])
    guard !surroundings.isUnattended else { return }
    surroundings.note(Wording.skipBackStop)
    if !isSealed, !surroundings.savesNothing { surroundings.note(Wording.notSavedYet) }
  }

  /// After a session: pages that waited for a vault are sealed as soon as there is one.
  private func finish(
    _ runner: SessionRunner, _ outcome: SessionRunner.Outcome
  ) -> SessionRunner.Outcome {
    if case .picked = outcome, !runner.keeping.isSealed { heldPages.append(runner) }
    if let store {
      for page in heldPages { page.sealHeldPage(into: store) }
      heldPages = []
    }
    return outcome
  }

  /// Leads a free page.
  func writePage(_ page: PageStart? = nil) -> SessionRunner.Outcome {
    guard let ready = try? shelf.guide("page") else { return .stopped }
    return lead(ready, page: page)
  }

  // MARK: Vault

  /// The unlocked journal: the one there is, one unlocked now, or one made now.
  private func openedVault() -> JournalStore? {
    if let store { return store }
    let presence = try? Vault.presence(at: surroundings.folders, in: surroundings.files)
    if case .present? = presence {
      guard case .opened(let opened) = Unlocking(surroundings: surroundings).ask() else {
        return nil
      }
      store = opened
    } else {
      let making = VaultMaking(surroundings: surroundings)
      store = making.make()
      if let store { making.offerRecovery(for: store) }
    }
    return store
  }

  /// Unlocks an existing vault at the terminal; nil once the journal is open.
  public func unlock() -> LeftAtTheDoor? {
    while true {
      switch Unlocking(surroundings: surroundings).ask() {
      case .opened(let opened):
        store = opened
        return nil
      case .steadyMe:
        if let ready = try? shelf.guide("grounding") {
          var passing = surroundings
          passing.savesNothing = true
          _ = Visit(passing, shelf: shelf, store: nil).lead(ready)
        }
      case .writeNow:
        surroundings.note(Wording.heldInMemory)
        let outcome = writePage()
        if store != nil { return nil }
        if outcome == .terminated { return .outcome(outcome) }
      case .leave(let outcome): return .outcome(outcome)
      case .noTerminal: return .noTerminal
      case .failed(let error): return .failed(error)
      }
    }
  }

  /// Why a visit ended before the journal was open.
  public enum LeftAtTheDoor: Equatable {
    /// The person left.
    case outcome(SessionRunner.Outcome)
    /// There is no terminal to ask on.
    case noTerminal
    /// The vault cannot be opened; trying again does not mend it.
    case failed(VaultError)
  }

  /// Whether a page still waits for a vault, so that leaving would lose it.
  var holdsPages: Bool { !heldPages.isEmpty }

  /// Offers to keep the pages that wait, before the visit ends.
  func keepHeldPages() {
    for page in heldPages { page.closeHeldPage() }
    heldPages = []
  }
}

/// The beginning of a free page: lines typed before, and guides offered below them.
public struct PageStart: Equatable, Sendable {
  /// Lines that stand on the page already.
  public var lines: [String]
  /// Offers by number, as shown.
  public var offers: [String]
  /// True where nothing is to be added: the lines are the whole page.
  public var isWhole: Bool

  /// Makes a beginning.
  public init(lines: [String] = [], offers: [String] = [], isWhole: Bool = false) {
    self.lines = lines
    self.offers = offers
    self.isWhole = isWhole
  }
}
