import Dialogue
import GuideLanguage
public import Journal
import TerminalIO
public import VaultStore

/// What the commands of the command line ask of a visit.
extension Visit {
  /// The first words a new person reads.
  public func welcome() {
    surroundings.blank()
    surroundings.guide(Wording.welcome)
    welcomeRowCount = 1 + surroundings.rowCount(of: Wording.welcome.map { ShownLine(.guide, $0) })
  }

  /// Leads the guide, or goes on with its unfinished session.
  ///
  /// At a terminal an unfinished session is offered; unattended it is gone on
  /// with only where `resumes` says so.
  public func leadOrResume(
    _ ready: GuideShelf.ReadyGuide, resumes: Bool
  ) -> SessionRunner.Outcome {
    let unfinished: JournalStore.UnfinishedSession?
    do {
      unfinished = try store?.contents().pending.last {
        $0.session.opening.guideID == ready.guide.id
      }
    } catch {
      tell(error)
      return .cannotSave(error)
    }
    guard let unfinished, !surroundings.savesNothing else {
      return resumes ? .nothingToResume : lead(ready)
    }
    if resumes { return resume(unfinished, ready) }
    if surroundings.isUnattended {
      surroundings.note(Wording.otherSessionWaiting)
      return lead(ready)
    }
    let opening = unfinished.session.opening
    let when = Wording.when(opening.begun, today: surroundings.time.now().localDate)
    surroundings.blank()
    switch surroundings.pick(
      Wording.unfinished(opening.guideTitle, when), Wording.runUnfinishedChoices)
    {
    case .choice(0), .nothing: return resume(unfinished, ready)
    case .choice: return lead(ready)
    case .leave(.terminated): return .terminated
    case .leave: return .endOfInput
    }
  }

  /// Keeps `text` as a free page, unattended.
  public func keepPage(_ text: String, mark: EntryMark) -> SessionRunner.Outcome {
    guard let ready = try? shelf.guide("page") else { return .stopped }
    return lead(ready, page: PageStart(lines: [text], isWhole: true), mark: mark)
  }

  /// Changes an answer of the entry at the terminal; false where nothing was changed.
  public func edit(_ id: String) -> Bool { reading?.edit(id) ?? false }

  /// Asks whether to delete the entry, at the terminal; false where it is still there.
  public func askToDelete(_ id: String) -> Bool { reading?.delete(id) ?? false }

  /// Gives the answer at this place, from 0, new words; false where they do not fit its type.
  public func amend(
    _ session: Session, answerAt position: Int, to words: String
  ) throws(VaultError) -> Bool {
    guard session.replies.indices.contains(position) else { return false }
    return try reading?.amend(session, session.replies[position], words) ?? false
  }

  /// Deletes the entry without asking.
  public func delete(_ session: Session) throws(VaultError) {
    try store?.delete(session)
    try store?.tidy()
  }

  /// Everything in the journal; empty where none is open.
  public func contents() throws(VaultError) -> JournalStore.Contents {
    try store?.contents() ?? .empty
  }

  /// Reads every file of the store; nil where no journal is open.
  public func check() throws(VaultError) -> CheckReport? {
    try store?.check()
  }
}

extension JournalStore.Contents {
  /// One line for each damaged file, for people; empty where all is well.
  public var damageLines: [String] {
    problems.filter(\.isDamage).map(ErrorWording.line)
  }
}
