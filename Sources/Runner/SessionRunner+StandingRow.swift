import Dialogue
import Journal
import TerminalIO

/// What stays in view while a session runs.
extension SessionRunner {
  /// What the standing row tells; the terminal itself counts the minutes.
  struct StandingWords: Equatable {
    var text = ""
    var showsClock = false
  }

  /// How long the session has been under way, in seconds.
  var secondsSoFar: Double { Double(stamp.elapsedMilliseconds) / 1000 }

  /// Puts the row as it should be now into view, where it changed.
  func updateStandingRow() {
    guard surroundings.terminal.isRich else { return }
    var words = StandingWords()
    // Words that weigh do not stay on a screen that others may see.
    let mayStay = !careMemory.pauseCameUp && !gentleWayIsDue && !isOnGentleWay
    let text = mayStay ? conversation.inView ?? "" : ""
    words.text = text.split(separator: "\n").joined(separator: " ")
    words.showsClock = surroundings.settings[.clock] == "on"
    show(words)
  }

  /// Shows the row again on a screen that was emptied meanwhile.
  func putStandingRowBack() {
    standingWords = StandingWords()
    updateStandingRow()
  }

  /// Takes the row away, at the end of the session.
  func removeStandingRow() { show(StandingWords()) }

  private func show(_ words: StandingWords) {
    guard words != standingWords else { return }
    standingWords = words
    guard words != StandingWords() else { return surroundings.terminal.keepInView(nil) }
    surroundings.terminal.keepInView(
      StandingRow(words.text, secondsSoFar: words.showsClock ? secondsSoFar : nil))
  }
}
