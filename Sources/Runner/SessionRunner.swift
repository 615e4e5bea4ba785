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
    /// The input ended; what there is waits to be gone on with.
    case endOfInput
    /// Ctrl-C twice.
    case interrupted
    /// A signal, or the terminal went away.
    case terminated
    /// An answer of an answer file was refused: its line there, from 1, and what would be accepted.
    case refused(lineNumber: Int, reason: String)
    /// A free page was left for the guide at this place among its offers.
    case picked(Int)
    /// The store refused a record and nobody was there to try again.
    case cannotSave(VaultError)
  }

  let surroundings: Surroundings
  let ready: GuideShelf.ReadyGuide
  let keeping: SessionKeeping
  let reading: JournalReading?
  let opensVault: (() -> JournalStore?)?
  let opensPage: (() -> Void)?
  let mark: EntryMark
  let begunMonotonic: Int64
  let elapsedBefore: Int64

  var conversation: Conversation
  var measured: [Closing.Measurement] = []
  var numbers: [String: Double] = [:]
  /// Records of answers that were given and stand; an open question is no answer.
  var answeredIndexes: Set<Int> = []
  var lastTyped: [String: String] = [:]
  var lastSaid: [ShownLine] = []
  var page: PageStart?
  var helpCardWasShown = false
  /// The answer that makes the help card due, until it was shown or the answer taken back.
  var helpCardIsDueFor: Int?
  var wasInterrupted = false
  private var pauseWasExplained = false
  private var lineCount = 0

  init(
    surroundings: Surroundings, ready: GuideShelf.ReadyGuide, conversation: Conversation,
    keeping: SessionKeeping, reading: JournalReading?, mark: EntryMark, elapsedBefore: Int64,
    opensVault: (() -> JournalStore?)?, opensPage: (() -> Void)?
  ) {
    self.surroundings = surroundings
    self.ready = ready
    self.conversation = conversation
    self.keeping = keeping
    self.reading = reading
    self.mark = mark
    self.opensVault = opensVault
    self.opensPage = opensPage
    self.elapsedBefore = elapsedBefore
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
    case ending(Ending)
  }

  /// What the person did: something for the engine, or a way out.
  enum Step {
    case event(Event)
    case out(Outcome)
  }

  func run(_ first: [Effect]) -> Outcome {
    var effects = first
    var last: Wait?
    while true {
      if let failure = store(effects) { return failure }
      // After a refused line the engine waits for what it waited for before.
      guard let wait = show(effects) ?? last else { return .stopped }
      last = wait
      let step: Step
      switch wait {
      case .question(let question): step = ask(question)
      case .interruption(let title): step = askInterruption(title)
      case .time(let seconds, let display): step = waitFor(seconds, display)
      case .ending(let ending): return close(ending)
      }
      switch step {
      case .event(let event): effects = conversation.handle(event)
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

  /// Takes over what was answered before an interruption.
  func remember(_ reply: Session.Reply) {
    if reply.value != nil { answeredIndexes.insert(reply.given.index) }
    if let number = reply.value?.number {
      numbers[reply.given.guideID + "." + reply.given.name] = number
    }
  }

  // MARK: Sealing

  func store(_ effects: [Effect]) -> Outcome? {
    for effect in effects {
      let record: Record
      switch effect {
      case .record(let answer):
        record = .answer(
          Answer(
            index: answer.index, guideID: answer.guideID, name: answer.name,
            type: answer.type.word, value: answer.value, question: answer.question, at: stamp,
            snapshot: conversation.snapshot.bytes))
        if answer.value != nil { answeredIndexes.insert(answer.index) }
        noteMeasure(answer)
      case .withdraw(let index):
        answeredIndexes.remove(index)
        if helpCardIsDueFor == index { helpCardIsDueFor = nil }
        record = .withdrawal(answerIndex: index, at: stamp)
      case .keep(let guideID, let name, let value):
        record = .kept(guideID: guideID, name: name, value: value, at: stamp)
      case .forget(let guideID, let name):
        record = .forgotten(guideID: guideID, name: name, at: stamp)
      case .measured(let guideID, let measure, let from, let to, let range):
        let measurement = Closing.Measurement(
          name: measure.name, guideID: guideID, before: from?.number, after: to?.number,
          range: range ?? 0...10, lowerIsBetter: measure.lowerIsBetter)
        // A resumed conversation gives again what it gave since the last answer.
        if measured.last != measurement { measured.append(measurement) }
        continue
      default: continue
      }
      if let failure = save(record) { return failure }
    }
    return nil
  }

  /// Seals one record; where the disk refuses, the words are kept and the person is asked.
  func save(_ record: Record) -> Outcome? {
    while true {
      do {
        try keeping.append(record)
        return nil
      } catch {
        guard !surroundings.isUnattended else { return .cannotSave(error) }
        surroundings.warn(Wording.cannotSave(diskFull: error == .diskFull))
        guard case .line(let line) = surroundings.terminal.readLine(LineRequest()) else {
          return .cannotSave(error)
        }
        if [.stop, .quit].contains(SlashWord.read(line)) {
          surroundings.note(Wording.lastAnswerNotKept)
          return .cannotSave(error)
        }
      }
    }
  }

  /// Watches the pair a measure declares: a clear turn for the worse brings the help card up.
  private func noteMeasure(_ answer: AnswerRecord) {
    numbers[answer.guideID + "." + answer.name] = answer.value?.number
    guard let number = answer.value?.number else { return }
    let guide = answer.guideID == ready.guide.id ? ready.guide : ready.library[answer.guideID]
    guard let measure = guide?.measures.first(where: { $0.to == answer.name }),
      measure.lowerIsBetter,
      let before = numbers[answer.guideID + "." + measure.from], !helpCardWasShown
    else { return }
    if number >= before + 2 || (number >= 8 && number >= before) {
      helpCardIsDueFor = answer.index
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
        return .time(seconds: pattern.totalSeconds, BreathScreen.display(pattern))
      case .helpCard:
        helpCardWasShown = true
        HelpCard(surroundings).show()
      case .interrupted(let title): surroundings.note(Wording.goingTo(title))
      case .startedAgain: surroundings.note(Wording.guideChanged)
      case .returned:
        surroundings.note(Wording.returned)
        lastSaid = []
      case .finish(let ending):
        showDueHelpCard(atTheEnd: true)
        return .ending(ending)
      case .record, .withdraw, .keep, .forget, .measured: break
      }
    }
    return conversation.openQuestion.map(Wait.question)
  }

  /// Set when a page in memory is stopped: its words become an answer first, so
  /// that the close can keep them.
  var stopsAfterThis = false

  /// Set when an unattended answer was refused; the session then ends.
  var refusedReason: String?

  private func say(_ lines: [String]) {
    surroundings.blank()
    surroundings.guide(lines)
    lastSaid = lines.map { ShownLine(.guide, $0) }
  }

  private func showDueHelpCard(atTheEnd: Bool) {
    guard helpCardIsDueFor != nil, !helpCardWasShown else { return }
    if surroundings.settings[.care] == "quiet", !atTheEnd { return }
    helpCardWasShown = true
    helpCardIsDueFor = nil
    HelpCard(surroundings).show()
  }

  /// The first pause says that it is one; later ones are silent.
  private func pauseDisplay() -> WaitDisplay {
    guard !pauseWasExplained, !surroundings.isUnattended else { return .nothing }
    pauseWasExplained = true
    return .note(Wording.pauseHint)
  }

  private func waitFor(_ seconds: Double, _ display: WaitDisplay) -> Step {
    switch surroundings.terminal.wait(seconds: seconds, showing: display) {
    case .elapsed, .keyPressed: return .event(.timeElapsed)
    case .interrupted: return pausedByKey(then: .timeElapsed)
    case .endOfInput: return .out(.endOfInput)
    case .terminated: return .out(.terminated)
    }
  }

  /// The first Ctrl-C pauses and says how to leave; the second leaves.
  func pausedByKey(then event: Event?) -> Step {
    if wasInterrupted { return .out(.interrupted) }
    wasInterrupted = true
    surroundings.warn(Wording.pausedByKey)
    if let event { return .event(event) }
    return .out(.stopped)
  }
}

extension AnswerValue {
  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }
}
