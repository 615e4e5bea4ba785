import Dialogue
import GuideLanguage
import Journal
import TerminalIO
public import VaultStore

/// Leads one session from its first line to its end.
///
/// The engine says what happens next, this type makes it happen, in one order
/// that is never changed: an answer is sealed and synced first, and only then
/// is anything that follows from it shown.
public final class SessionRunner {
  /// How a session was left.
  public enum Outcome: Equatable, Sendable {
    /// It came to its end (or the end of its day) and was kept or let go.
    case finished
    /// `/stop`, or the way home: what there is waits to be gone on with.
    case stopped
    /// `/discard`.
    case discarded
    /// The input ended, or `/quit`: leave the program; what there is waits.
    case endOfInput
    /// Ctrl-C twice.
    case interrupted
    /// A signal, or the terminal went away.
    case terminated
    /// An answer of an answer file was refused: its line there, from 1, and what would be accepted.
    case refused(lineNumber: Int, reason: String)
    /// A free page was left for the guide at this place among its offers.
    case picked(Int)
    /// There was no unfinished session to go on with.
    case nothingToResume
    /// The store refused a record and nobody was there to try again.
    case cannotSave(VaultError)
  }

  let surroundings: Surroundings
  let ready: GuideShelf.ReadyGuide
  let keeping: SessionKeeping
  let mark: EntryMark
  let ways: Ways
  private let begunMonotonic: Int64
  private let elapsedBefore: Int64

  /// What only the visit around the session can do.
  struct Ways {
    /// The journal to look things up in, where one is open.
    var reading: () -> JournalReading?
    /// Opens the journal so that a session in memory can be kept; nil where it stays closed.
    var opensVault: () -> JournalStore?
    /// Whether keeping means choosing a passphrase first.
    var needsPassphrase: () -> Bool
    /// Leads a free page beside this session.
    var opensPage: (CareMemory) -> Outcome
    /// Leads through a minute of steadying, of which nothing is kept.
    var steadies: (CareMemory) -> Outcome
    /// Looks into earlier sessions for a guide.
    var find: (LookUp) -> EarlierAnswer?
  }

  var conversation: Conversation
  /// The answers that stand, in order.
  var standing: [AnswerRecord]
  /// Words to offer again: what stood in an answer that was taken back or left.
  var unsent: [String: String] = [:]
  /// How long was written at each question that was left unfinished, in seconds.
  var secondsWritten: [String: Double] = [:]
  /// The question whose unfinished words are sealed now.
  var draftKey: String?
  /// Whether the first question may have unfinished words: only where a session is gone on with.
  var mayHaveDraft = false
  /// Where the person is now, for `/help`.
  var place = HelpScreen.Place.question
  /// What stands in view.
  var standingWords = StandingWords()
  /// Editors the person said may have their words.
  var agreedEditors: Set<String> = []
  /// Whether the words for writing line by line were told; once a session is enough.
  var linesWereExplained = false
  var page: PageStart?
  var helpCardCameUp = false
  /// The answer that makes the help card due, until it was shown or the answer taken back.
  var helpCardIsDueFor: Int?
  /// What was said about wording that weighs.
  let careMemory: CareMemory
  /// The answer that weighs and was not answered yet.
  var careIsDue: WeighingAnswer?
  /// One that is answered at the end of the session, where that was asked for.
  var careWaits: WeighingAnswer?
  /// Whether the guide is to go on by its gentle way as soon as it can.
  var gentleWayIsDue = false
  /// Whether it does, so that another heavy answer does not begin that way anew.
  var isOnGentleWay = false
  var wasInterrupted = false
  /// Set when an unattended answer was refused; the session then ends.
  var refusedReason: String?
  /// Set when a page in memory is stopped: its words become an answer first, so
  /// that the close can keep them.
  var stopsAfterThis = false
  /// Set by `/quit`: the program is left after the close.
  var quitsAfterThis = false
  /// A note about the answer just given, shown once it is sealed.
  var noteOnceSealed: String?
  /// What was said since the last answer, for `/repeat`.
  var saidSinceAnswer: [ShownLine] = []
  var pauseWasExplained = false
  /// What was said in this turn and is to be spoken.
  var linesToSpeak: [String] = []
  private var inViewWasTold = false
  private var lineCount = 0

  init(
    surroundings: Surroundings, ready: GuideShelf.ReadyGuide, conversation: Conversation,
    keeping: SessionKeeping, mark: EntryMark, standing: [AnswerRecord] = [],
    elapsedBefore: Int64 = 0, ways: Ways, careMemory: CareMemory = CareMemory()
  ) {
    self.surroundings = surroundings
    self.ready = ready
    self.conversation = conversation
    self.keeping = keeping
    self.mark = mark
    self.standing = standing
    self.elapsedBefore = elapsedBefore
    self.ways = ways
    self.careMemory = careMemory
    self.begunMonotonic = surroundings.time.monotonicMilliseconds()
  }

  var stamp: Stamp {
    Stamp(
      moment: surroundings.time.now(),
      elapsedMilliseconds: elapsedBefore + surroundings.time.monotonicMilliseconds()
        - begunMonotonic)
  }

  /// What the engine waits for after a turn was shown.
  enum Wait {
    case question(Question)
    case interruption(String)
    case time(seconds: Double, WaitDisplay)
    case lookUp(LookUp)
    case ending(Ending)
  }

  /// What the person did: something for the engine, or a way out.
  enum Step {
    case event(Event)
    case out(Outcome)
  }

  /// Goes through the session; a session without a word in it leaves nothing behind.
  func run(_ first: [Effect]) -> Outcome {
    updateStandingRow()
    surroundings.tellMissingVoice()
    defer {
      surroundings.voice?.stop()
      removeStandingRow()
    }
    let outcome = lead(first)
    switch outcome {
    case .finished, .discarded, .picked: break
    default: if holdsNothing { try? keeping.letGo() }
    }
    return outcome
  }

  private func lead(_ first: [Effect]) -> Outcome {
    var effects = first
    var last: Wait?
    while true {
      if let failure = store(effects) { return failure }
      switch answerWhatWeighs(effects) {
      case .event(let event) where !conversation.isFinished:
        effects = conversation.handle(event)
        continue
      case .out(let outcome): return outcome
      case .event, nil: break
      }
      // After a refused line the engine waits for what it waited for before.
      guard let wait = show(effects) ?? last else { return .stopped }
      last = wait
      if let step = speak(before: wait) {
        switch step {
        case .event(let event): effects = conversation.handle(event)
        case .out(let outcome): return outcome
        }
        continue
      }
      let step: Step
      switch wait {
      case .question(let question): step = ask(question, again: effects.isRefusal)
      case .interruption(let title): step = askInterruption(title)
      case .time(let seconds, let display): step = waitFor(seconds, display)
      case .lookUp(let lookUp): step = .event(.found(ways.find(lookUp)))
      case .ending(let ending): return close(ending)
      }
      switch step {
      case .event(let event):
        careIsDue = weighing(event)
        // Who goes back to a question may answer it.
        if event == .back { (gentleWayIsDue, isOnGentleWay) = (false, false) }
        effects = conversation.handle(event)
      case .out(let outcome): return outcome
      }
      if stopsAfterThis {
        stopsAfterThis = false
        if let failure = store(effects) { return failure }
        effects =
          conversation.isFinished
          ? effects.filter { if case .finish = $0 { true } else { false } }
          : conversation.handle(.stop)
      }
    }
  }

  // MARK: Reading

  /// Reads one line and counts it, so that a refused answer can be named by its place.
  func readLine(_ request: LineRequest) -> TerminalInput {
    lineCount += 1
    return surroundings.terminal.readLine(request)
  }

  /// The way out after an answer of an answer file was refused.
  var refusal: Step? {
    refusedReason.map { .out(.refused(lineNumber: lineCount, reason: $0)) }
  }

  // MARK: Showing

  /// Shows the effects of a turn up to what the engine waits for; nil where nothing is waited for.
  private func show(_ effects: [Effect]) -> Wait? {
    if let note = noteOnceSealed {
      surroundings.note(note)
      noteOnceSealed = nil
    }
    for (position, effect) in effects.enumerated() {
      switch effect {
      case .say(let lines):
        // The card stands above the words of the question, never between them and the answer.
        if case .ask? = effects.dropFirst(position + 1).first { showDueHelpCard(atTheEnd: false) }
        say(lines)
      case .ask(let question):
        showDueHelpCard(atTheEnd: false)
        return .question(question)
      case .askInterruption(let title): return .interruption(title)
      case .understood(let value): surroundings.note(Wording.understood(value))
      case .refuse(let refusal):
        surroundings.note(Wording.refuse(refusal))
        if surroundings.endsAtRefusal { refusedReason = Wording.refuse(refusal) }
      case .pause(let seconds):
        showDueHelpCard(atTheEnd: false)
        return .time(seconds: seconds, pauseDisplay())
      case .breathe(let pattern):
        showDueHelpCard(atTheEnd: false)
        // A pacer that moves says so itself.
        let isStill =
          !surroundings.terminal.isRich || surroundings.settings[.motion] == "off"
        if isStill, !surroundings.isUnattended {
          surroundings.note(Wording.breathHint(pattern.totalSeconds))
        }
        return .time(seconds: pattern.totalSeconds, BreathScreen.display(pattern))
      case .helpCard:
        helpCardCameUp = true
        HelpCard(surroundings).show()
      case .whatHelped: showWhatHelped()
      case .interrupted(let title): surroundings.note(Wording.goingTo(guideTitle(title)))
      case .startedAgain: surroundings.note(Wording.guideChanged)
      case .returned:
        surroundings.note(Wording.returned)
        saidSinceAnswer = []
      case .finish(let ending):
        showDueHelpCard(atTheEnd: true)
        return .ending(ending)
      case .record:
        saidSinceAnswer = []
        tellWhatStaysInView()
      case .lookUp(let lookUp): return .lookUp(lookUp)
      case .withdraw, .keep, .forget, .measured, .offerAgain: break
      }
    }
    return nil
  }

  /// Says once that words stay in view, where there is a row for them.
  private func tellWhatStaysInView() {
    guard surroundings.terminal.isRich, !inViewWasTold, conversation.inView != nil else { return }
    inViewWasTold = true
    surroundings.note(Wording.staysInView)
  }

  /// The title where it names a guide; nil for a state, whose name is its author's own.
  func guideTitle(_ title: String) -> String? {
    let used = ready.guide.uses.compactMap { ready.library[$0]?.title }
    return used.contains(title) || ready.guide.title == title ? title : nil
  }

  private func say(_ lines: [String]) {
    let shown = [ShownLine(.guide, "")] + lines.map { ShownLine(.guide, $0) }
    surroundings.terminal.show(shown)
    saidSinceAnswer += shown
    noteForVoice(lines)
  }

  private func showDueHelpCard(atTheEnd: Bool) {
    guard helpCardIsDueFor != nil, !helpCardCameUp else { return }
    if surroundings.settings[.care] == "quiet", !atTheEnd { return }
    helpCardCameUp = true
    helpCardIsDueFor = nil
    HelpCard(surroundings).show()
  }
}

extension AnswerValue {
  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }
}

extension [Effect] {
  /// Whether nothing came of a line but a word about what would be accepted.
  var isRefusal: Bool {
    count == 1 && contains { if case .refuse = $0 { true } else { false } }
  }
}
