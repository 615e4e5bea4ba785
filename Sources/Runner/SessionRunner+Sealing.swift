import Dialogue
import GuideLanguage
import Journal
import TerminalIO
import VaultStore

extension SessionRunner {
  /// Seals what a turn brought, before any of it is shown; nil where all is sealed.
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
      case .withdraw(let index): record = .withdrawal(answerIndex: index, at: stamp)
      case .keep(let guideID, let name, let value):
        record = .kept(guideID: guideID, name: name, value: value, at: stamp)
      case .forget(let guideID, let name):
        record = .forgotten(guideID: guideID, name: name, at: stamp)
      case .offerAgain(let guideID, let offer):
        record = .offer(guideID: guideID, offer, at: stamp)
      default: continue
      }
      if let failure = save(record) { return failure }
      note(effect)
    }
    return nil
  }

  /// Seals one record; where the disk refuses, the words are kept and the person is asked.
  func save(_ record: Record) -> Outcome? {
    insist { () throws(VaultError) in try keeping.append(record) }
  }

  /// Does `work` until it succeeds; where it fails, the person is asked to try again.
  ///
  /// Nil where it succeeded. Unattended, the first failure is the last.
  func insist(_ work: () throws(VaultError) -> Void) -> Outcome? {
    while true {
      do {
        try work()
        return nil
      } catch {
        // Locked and not unlocked: the person left, and nobody is there to try again.
        if error == .locked { return .terminated }
        guard !surroundings.isUnattended else { return .cannotSave(error) }
        surroundings.warn(
          ErrorWording.lines(error) + Wording.cannotSave)
        if case .leave(let input) = surroundings.askLine() {
          surroundings.note(Wording.lastAnswerNotKept)
          return input == .terminated ? .terminated : .cannotSave(error)
        }
      }
    }
  }

  /// Remembers what a sealed record means for the rest of the session.
  private func note(_ effect: Effect) {
    switch effect {
    case .record(let answer):
      standing.append(answer)
      unsent[key(answer.guideID, answer.name)] = nil
      if answer.type.isWriting || draftKey == key(answer.guideID, answer.name) {
        try? keeping.removeDraft()
        draftKey = nil
      }
      noteMeasure(answer)
    case .withdraw(let index):
      if let answer = standing.first(where: { $0.index == index }),
        case .text(let text)? = answer.value
      {
        unsent[key(answer.guideID, answer.name)] = text
      }
      standing.removeAll { $0.index == index }
      if helpCardIsDueFor == index { helpCardIsDueFor = nil }
      if careWaits?.index == index { careWaits = nil }
    default: break
    }
  }

  func key(_ guideID: String, _ name: String) -> String { guideID + "." + name }

  /// Watches the pair a measure declares: a clear turn for the worse brings the help card up.
  private func noteMeasure(_ answer: AnswerRecord) {
    guard let number = answer.value?.number, !helpCardCameUp,
      let measure = measures(of: answer.guideID).first(where: { $0.to == answer.name }),
      measure.lowerIsBetter
    else { return }
    let before = standing.last { $0.guideID == answer.guideID && $0.name == measure.from }
    guard let before = before?.value?.number else { return }
    if number >= before + 2 || (number >= 8 && number >= before) {
      helpCardIsDueFor = answer.index
    }
  }

  func measures(of guideID: String) -> [Measure] {
    (guideID == ready.guide.id ? ready.guide : ready.library[guideID])?.measures ?? []
  }

  var measurements: [Closing.Measurement] {
    Measuring.measurements(
      standing.map { answer in
        var range = 0.0...10.0
        if case .scale(let bounds) = answer.type {
          range = Double(bounds.lowerBound)...Double(bounds.upperBound)
        }
        return Measuring.Point(
          index: answer.index, guideID: answer.guideID, name: answer.name,
          number: answer.value?.number, range: range)
      }, measures: measures)
  }

  /// Whether nothing was said: no answer stands and no unfinished text is sealed.
  ///
  /// A draft that cannot be read counts as one: it must not be lost for that.
  var holdsNothing: Bool {
    guard standing.allSatisfy({ $0.value == nil }) else { return false }
    do {
      return try keeping.draft() == nil
    } catch {
      return false
    }
  }
}
