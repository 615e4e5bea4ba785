import Dialogue
import GuideLanguage
import TerminalIO

extension SessionRunner {
  /// Asks the question and reads until something is said that the engine can take.
  func ask(_ question: Question) -> Step {
    if let refusal { return refusal }
    surroundings.terminal.show(QuestionScreen.lines(for: question))
    if case .writing(let from, let to) = question.type {
      return write(question, WritingGoal(fromSeconds: from, toSeconds: to))
    }
    let key = question.guideID + "." + question.name
    var draft = lastTyped[key] ?? ""
    while true {
      let request = LineRequest(
        completions: QuestionScreen.completions(for: question), draft: draft,
        isRemembered: !question.isPrivate && !question.isLetGo)
      draft = ""
      switch readLine(request) {
      case .line(let line):
        switch take(line) {
        case .said(let text):
          wasInterrupted = false
          if case .text = question.type, !question.isPrivate, !question.isLetGo {
            lastTyped[key] = text
          }
          return .event(.typed(text))
        case .step(let step): return step
        case .askAgain: showAgain(question)
        }
      case .interrupted:
        if wasInterrupted { return .out(.interrupted) }
        wasInterrupted = true
        draft = surroundings.terminal.unsentText
        surroundings.warn(Wording.pausedByKey)
      case .endOfInput: return leaveAtEndOfInput()
      case .terminated: return .out(.terminated)
      }
    }
  }

  /// Asks whether to follow a word such as "overwhelmed" that stood in an answer.
  func askInterruption(_ title: String) -> Step {
    if let refusal { return refusal }
    surroundings.guide(Wording.askInterruption(title))
    while true {
      let request = LineRequest(completions: SlashWord.all + ["yes", "no"], isRemembered: false)
      switch readLine(request) {
      case .line(let line):
        switch take(line) {
        case .said(let text): return .event(.typed(text))
        case .step(let step): return step
        case .askAgain: surroundings.guide(Wording.askInterruption(title))
        }
      case .interrupted:
        if wasInterrupted { return .out(.interrupted) }
        wasInterrupted = true
        surroundings.warn(Wording.pausedByKey)
      case .endOfInput: return leaveAtEndOfInput()
      case .terminated: return .out(.terminated)
      }
    }
  }

  /// Reads a long answer line by line until `/done`.
  ///
  /// Each line is sealed in the draft before the next can be typed, except
  /// where the page is never to be written down, and except unattended, where
  /// the words stand in the file they came from.
  private func write(_ question: Question, _ goal: WritingGoal) -> Step {
    let key = question.guideID + "." + question.name
    let drafts = !question.isLetGo && !question.isPrivate && !surroundings.isUnattended
    var lines =
      lastTyped[key].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }?
      .map(String.init) ?? []
    if lines.isEmpty, drafts, let draft = try? keeping.draft(), !draft.isEmpty {
      lines = draft.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      surroundings.terminal.show(lines.map { ShownLine(.person, $0) })
      surroundings.note(Wording.draftIsHere(wordCount(lines)))
    }
    let offers = page?.offers ?? []
    if let page {
      lines += page.lines
      self.page = nil
      if page.isWhole { return .event(.wrote(lines.joined(separator: "\n"))) }
    }
    var soft = SoftClock(goal, time: surroundings.time)
    if let hint = soft.hint { surroundings.note(hint) }

    func hold() {
      lastTyped[key] = lines.joined(separator: "\n")
      if drafts, !lines.isEmpty { try? keeping.saveDraft(lines.joined(separator: "\n")) }
    }
    func finished() -> Step {
      let text = lines.joined(separator: "\n")
      lastTyped[key] = nil
      guard !text.trimmed.isEmpty else { return .event(.typed("")) }
      surroundings.note(Wording.written(wordCount(lines)))
      return .event(.wrote(text))
    }

    if !lines.isEmpty { hold() }
    if !offers.isEmpty {
      surroundings.note(Wording.sentenceIsOnPage)
      surroundings.guide([Wording.offersBelow] + QuestionScreen.numbered(offers))
    }
    var offersStand = !offers.isEmpty

    while true {
      let request = LineRequest(completions: SlashWord.all, isRemembered: false)
      switch readLine(request) {
      case .line(let line):
        switch SlashWord.read(line) {
        case .none(let text):
          if offersStand {
            offersStand = false
            if let number = Int(text.trimmed), offers.indices.contains(number - 1) {
              return .out(leave(for: number - 1, with: lines.joined(separator: "\n")))
            }
          }
          lines.append(text)
          wasInterrupted = false
          hold()
          if let note = soft.dueNote() { surroundings.note(note) }
        case .done: return finished()
        case .skip:
          return lines.isEmpty ? .event(.skip) : finished()
        default:
          hold()
          switch take(line) {
          case .said: break
          case .step(.event(.stop)) where !keeping.isSealed && !lines.isEmpty:
            stopsAfterThis = true
            return finished()
          case .step(let step): return step
          case .askAgain: surroundings.note(Wording.writingHint)
          }
        }
      case .interrupted:
        hold()
        if wasInterrupted { return .out(.interrupted) }
        wasInterrupted = true
        surroundings.warn(Wording.pausedByKey)
      case .endOfInput:
        if !surroundings.isUnattended, !lines.isEmpty { return finished() }
        if surroundings.isUnattended, !question.isLetGo, !question.isPrivate, !lines.isEmpty {
          try? keeping.saveDraft(lines.joined(separator: "\n"))
        }
        return leaveAtEndOfInput()
      case .terminated:
        let unsent = surroundings.terminal.unsentText
        if !unsent.isEmpty { lines.append(unsent) }
        hold()
        return .out(.terminated)
      }
    }
  }

  private func wordCount(_ lines: [String]) -> Int {
    lines.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
  }

  private func showAgain(_ question: Question) {
    surroundings.blank()
    if !question.text.isEmpty {
      surroundings.guide(question.text.split(separator: "\n").map(String.init))
    }
    surroundings.terminal.show(QuestionScreen.lines(for: question))
  }

  /// A page in memory is offered once more before it is lost; a sealed one simply waits.
  private func leaveAtEndOfInput() -> Step {
    if !keeping.isSealed, !surroundings.isUnattended, !surroundings.savesNothing {
      return .event(.stop)
    }
    return .out(.endOfInput)
  }
}

/// How long a writing is meant to take; it is never enforced.
struct WritingGoal {
  var fromSeconds: Double?
  var toSeconds: Double?
}

/// Tells softly that minutes have passed while someone writes; it never stops them.
struct SoftClock {
  private let begunMilliseconds: Int64
  private let time: any TimeSource
  private var marks: [Double]

  init(_ goal: WritingGoal, time: any TimeSource) {
    self.time = time
    begunMilliseconds = time.monotonicMilliseconds()
    marks = [goal.fromSeconds, goal.toSeconds].compactMap { $0 }
  }

  /// "about 15 to 20 minutes; no need to fill it".
  var hint: String? {
    guard let last = marks.last, let first = marks.first else { return nil }
    let from = Int(first / 60)
    let to = Int(last / 60)
    return Wording.timeHint(
      from == to ? Wording.minutes(from) : "\(from) to \(Wording.minutes(to))")
  }

  /// The note for a mark that was passed since it was last asked, once each.
  mutating func dueNote() -> String? {
    let seconds = Double(time.monotonicMilliseconds() - begunMilliseconds) / 1000
    guard let mark = marks.last(where: { $0 <= seconds }) else { return nil }
    marks.removeAll { $0 <= seconds }
    return Wording.minutesPassed(Int(mark / 60))
  }
}
