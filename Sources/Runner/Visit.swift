import Dialogue
import GuideLanguage
import Journal
import TerminalIO
public import VaultStore

/// One visit: unlock or begin, lead sessions, look back, leave.
public final class Visit {
  let surroundings: Surroundings
  let shelf: GuideShelf
  var store: JournalStore? {
    didSet { surroundings.lock.store = store }
  }
  /// Whether the quiet line was said at home.
  var softWasSaid = false
  /// What was typed at home when a key called for something else.
  var draftAtHome = ""
  /// Pages begun before there was a vault, waiting for one.
  private var heldPages: [SessionRunner] = []
  /// How many rows of the screen the first words to a new person fill; home shares it with them.
  var welcomeRowCount = 0
  /// Whether damage was told; once a visit is enough.
  var damageWasTold = false
  /// Whether it was told that guides of the person's own are left out.
  var leftOutWasTold = false

  /// A visit; `store` is the unlocked journal, nil where there is none or it is still locked.
  public init(_ surroundings: Surroundings, shelf: GuideShelf, store: JournalStore?) {
    self.surroundings = surroundings
    self.shelf = shelf
    self.store = store
    if let store { surroundings.lock.store = store }
  }

  /// How many quiet minutes it takes where nothing is set.
  static let usualQuietMinutes = 10

  /// Has the terminal lock the journal after quiet minutes, as it is set now.
  func watchForQuiet() {
    let settings = surroundings.settings
    guard !surroundings.isUnattended, settings[.lock] != "never" else {
      return surroundings.terminal.idleAction = nil
    }
    let minutes = settings.number(.lock) ?? Self.usualQuietMinutes
    // Weak, since the terminal must not keep alive what keeps the terminal alive.
    surroundings.terminal.idleAction = IdleAction(after: .seconds(60 * minutes)) { [weak self] in
      self.map { Locking(surroundings: $0.surroundings).run() } ?? true
    }
  }

  // MARK: Sessions

  /// Leads a new session of the guide from its first line to its end.
  ///
  /// With an unlocked journal it is sealed from the first record on; without
  /// one it stays in memory and the close offers to keep it.
  public func lead(
    _ ready: GuideShelf.ReadyGuide, page: PageStart? = nil, mark: EntryMark = EntryMark()
  ) -> SessionRunner.Outcome {
    lead(ready, page: page, mark: mark, besides: CareMemory())
  }

  /// Leads one beside what was said already: what weighs is answered with that in mind.
  private func lead(
    _ ready: GuideShelf.ReadyGuide, page: PageStart? = nil, mark: EntryMark = EntryMark(),
    besides careMemory: CareMemory
  ) -> SessionRunner.Outcome {
    do {
      let (runner, effects) = try begin(ready, mark: mark, careMemory)
      runner.page = page
      introduce(ready, isSealed: runner.keeping.isSealed)
      return finish(runner, runner.run(effects))
    } catch {
      tell(error)
      return .cannotSave(error)
    }
  }

  /// Keeps a sentence typed at home as a page of its own, without a question.
  func keepSentence(_ text: String) {
    guard !surroundings.savesNothing, let ready = try? shelf.guide("page") else { return }
    do {
      let (runner, _) = try begin(ready, mark: EntryMark(), CareMemory())
      _ = finish(runner, runner.leave(for: 0, with: text))
      surroundings.note(store == nil ? Wording.sentenceIsHeld : Wording.sentenceIsKept)
    } catch {
      tell(error)
    }
  }

  private func begin(
    _ ready: GuideShelf.ReadyGuide, mark: EntryMark, _ careMemory: CareMemory
  ) throws(VaultError) -> (SessionRunner, [Effect]) {
    watchForQuiet()
    let timeline = try store?.contents().timeline ?? Timeline([])
    let guide = ready.guide
    let now = surroundings.time.now()
    let day = timeline.nextDay(of: guide.id, dayCount: guide.days ?? 1)
    let (conversation, effects) = Conversation.begin(
      guide, library: ready.library, known: timeline.kept, day: day,
      history: timeline.history(of: guide.id, today: now.localDate),
      seed: surroundings.seed(), today: now.localDate, now: now.localTimeOfDay)
    let opening = Opening(
      guideID: guide.id, guideTitle: guide.title, guideVersion: guide.version, day: day,
      begun: now, snapshot: conversation.snapshot.bytes)
    let keeping: SessionKeeping
    if let store, !surroundings.savesNothing {
      keeping = try SessionKeeping(in: store, opening: opening)
    } else {
      keeping = SessionKeeping(inMemory: opening)
    }
    let runner = SessionRunner(
      surroundings: surroundings, ready: ready, conversation: conversation, keeping: keeping,
      mark: mark, ways: ways, careMemory: careMemory)
    return (runner, effects)
  }

  /// Goes on with an interrupted session at its open question.
  public func resume(
    _ unfinished: JournalStore.UnfinishedSession, _ ready: GuideShelf.ReadyGuide
  ) -> SessionRunner.Outcome {
    guard let store else { return .nothingToResume }
    watchForQuiet()
    let session = unfinished.session
    do {
      let (conversation, effects) = try Self.conversation(
        session, ready, try store.contents().timeline, at: surroundings.time.now())
      let runner = SessionRunner(
        surroundings: surroundings, ready: ready, conversation: conversation,
        keeping: try SessionKeeping(resuming: unfinished, in: store),
        mark: EntryMark(session),
        standing: session.replies.map { AnswerRecord($0, in: ready) },
        elapsedBefore: session.replies.last?.given.at.elapsedMilliseconds ?? 0, ways: ways)
      runner.mayHaveDraft = true
      introduce(ready, isSealed: true)
      surroundings.note(Wording.resumed)
      runner.goOnGently()
      return finish(runner, runner.run(effects))
    } catch let error as VaultError {
      tell(error)
      return .cannotSave(error)
    } catch {
      surroundings.note(Wording.cannotResume)
      return .stopped
    }
  }

  private static func conversation(
    _ session: Session, _ ready: GuideShelf.ReadyGuide, _ timeline: Timeline, at now: Moment
  ) throws(SnapshotError) -> (Conversation, [Effect]) {
    var answers: [Int: AnswerValue] = [:]
    for reply in session.replies { answers[reply.given.index] = reply.value }
    var snapshots: [Snapshot] = []
    for bytes in session.snapshots { snapshots.append(try Snapshot(bytes: bytes)) }
    return try Conversation.resume(
      snapshots, answers: answers, guide: ready.guide, library: ready.library,
      known: timeline.kept, history: timeline.history(of: ready.guide.id, today: now.localDate),
      nextRecordIndex: session.nextAnswerIndex, today: now.localDate, now: now.localTimeOfDay)
  }

  private var ways: SessionRunner.Ways {
    SessionRunner.Ways(
      reading: { [weak self] in self?.reading },
      opensVault: { [weak self] in self?.openedVault() },
      needsPassphrase: { [weak self] in self?.hasVault == false },
      opensPage: { [weak self] in self?.writePage(besides: $0) ?? .stopped },
      steadies: { [weak self] in self?.steady(besides: $0) ?? .stopped },
      find: { [weak self] lookUp in
        guard let self else { return nil }
        let today = surroundings.time.now().localDate
        return (try? store?.contents().timeline)?.find(lookUp, on: today)
      })
  }

  var reading: JournalReading? { store.map { JournalReading(surroundings, shelf: shelf, $0) } }

  private func introduce(_ ready: GuideShelf.ReadyGuide, isSealed: Bool) {
    let guide = ready.guide
    surroundings.blank()
    if let fileName = ready.brokenTranslation {
      surroundings.note(ShelfWording.originalInstead(fileName))
    }
    let time = guide.time.map(TimeWording.spoken)
    let title = Wording.openingLine(
      guide.title, surroundings.terminal.isRich ? time : time.map(TimeWording.read))
    surroundings.terminal.show([ShownLine(.heading, title)])
    guard !surroundings.isUnattended else { return }
    surroundings.note(Wording.skipBackStop)
    if !isSealed, !surroundings.savesNothing { surroundings.note(Wording.notSavedYet) }
  }

  /// After a session: pages that waited for a vault are sealed as soon as there is one.
  private func finish(
    _ runner: SessionRunner, _ outcome: SessionRunner.Outcome
  ) -> SessionRunner.Outcome {
    if case .picked = outcome, !runner.keeping.isSealed, !surroundings.savesNothing {
      heldPages.append(runner)
    }
    if let store { heldPages.removeAll { $0.sealHeldPage(into: store) } }
    return outcome
  }

  /// Leads a free page.
  func writePage(
    _ page: PageStart? = nil, besides careMemory: CareMemory = CareMemory()
  ) -> SessionRunner.Outcome {
    guard let ready = try? shelf.guide("page") else { return .stopped }
    return lead(ready, page: page, besides: careMemory)
  }

  /// Leads through a calm minute; nothing of it is kept, and no vault is needed.
  func steady(besides careMemory: CareMemory = CareMemory()) -> SessionRunner.Outcome {
    guard let ready = CalmMinute.ready(on: shelf) else { return .stopped }
    var passing = surroundings
    passing.savesNothing = true
    passing.tellsWhatIsNotSaved = false
    let aside = Visit(passing, shelf: shelf, store: nil)
    return aside.lead(ready, besides: careMemory)
  }

  /// Offers to keep the pages that wait, before the visit ends.
  func keepHeldPages() {
    for page in heldPages { page.closeHeldPage() }
    heldPages = []
  }

  /// Says why the store refused; unattended, the command says it once at its end.
  func tell(_ error: VaultError) {
    if !surroundings.isUnattended { surroundings.warn(ErrorWording.lines(error)) }
  }

  // MARK: Vault

  private var hasVault: Bool {
    guard store == nil else { return true }
    let presence = try? Vault.presence(at: surroundings.folders, in: surroundings.files)
    if case .present? = presence { return true }
    return false
  }

  /// The unlocked journal: the one there is, one unlocked now, or one made now.
  private func openedVault() -> JournalStore? {
    if let store { return store }
    do {
      switch try Vault.presence(at: surroundings.folders, in: surroundings.files) {
      case .absent:
        let making = VaultMaking(surroundings: surroundings)
        store = making.make()
        if let store { making.offerRecovery(for: store) }
      case .present: store = Unlocking(surroundings: surroundings).opened()
      }
    } catch {
      tell(error)
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
        let outcome = steady()
        if outcome == .terminated { return .outcome(outcome) }
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
}

extension AnswerRecord {
  /// An answer that was given before an interruption.
  fileprivate init(_ reply: Session.Reply, in ready: GuideShelf.ReadyGuide) {
    let given = reply.given
    let type: AnswerType =
      switch given.type {
      case "writing": .writing(from: nil, to: nil)
      case "scale": .scale(0...10)
      default: .text
      }
    self.init(
      index: given.index, guideID: given.guideID, name: given.name, type: type,
      value: reply.value, question: given.question)
  }
}
