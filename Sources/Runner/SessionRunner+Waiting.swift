import Dialogue
import TerminalIO

extension SessionRunner {
  /// The first pause says what it is and how it ends; later ones are silent.
  func pauseDisplay() -> WaitDisplay {
    guard !pauseWasExplained, !surroundings.isUnattended else { return .nothing }
    pauseWasExplained = true
    return .note(Wording.pauseHint)
  }

  func waitFor(_ seconds: Double, _ display: WaitDisplay) -> Step {
    place = .question
    updateStandingRow()
    switch pass(seconds, display) {
    case .elapsed, .keyPressed: return .event(.timeElapsed)
    case .commandBegun: return command()
    case .endOfInput: return leaveAtEndOfInput()
    case .terminated: return .out(.terminated)
    case .interrupted:
      if let step = pausedByKey() { return step }
      switch surroundings.askLine() {
      case .text: return .event(.timeElapsed)
      case .leave(.interrupted): return .out(.interrupted)
      case .leave(.terminated): return .out(.terminated)
      case .leave: return .event(.stop)
      }
    }
  }

  /// Reads the slash word that was begun in a pause; anything else just ends the pause.
  func command() -> Step {
    switch readLine(LineRequest(completions: SlashWord.all, isRemembered: false)) {
    case .line(let line), .command(let line):
      if case .step(let step) = take(line) { return step }
      return .event(.timeElapsed)
    case .interrupted: return pausedByKey() ?? .event(.timeElapsed)
    case .endOfInput: return leaveAtEndOfInput()
    case .terminated: return .out(.terminated)
    }
  }

  /// The first Ctrl-C pauses and says how to leave; the second leaves.
  func pausedByKey() -> Step? {
    surroundings.voice?.stop()
    if wasInterrupted { return .out(.interrupted) }
    wasInterrupted = true
    surroundings.warn(
      keeping.isSealed || surroundings.savesNothing
        ? Wording.pausedByKey : Wording.pausedUnsaved)
    return nil
  }

  /// A page in memory is offered once more before it is lost; a sealed one simply waits.
  func leaveAtEndOfInput() -> Step {
    if !keeping.isSealed, !surroundings.isUnattended, !surroundings.savesNothing {
      quitsAfterThis = true
      return .event(.stop)
    }
    return .out(.endOfInput)
  }
}
