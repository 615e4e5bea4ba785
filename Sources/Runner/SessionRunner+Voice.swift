import Dialogue
import TerminalIO

extension SessionRunner {
  /// Keeps the lines to be spoken: those in which no answer stands.
  func noteForVoice(_ lines: [String]) {
    linesToSpeak += lines.filter { !conversation.holdsAnswer($0) }
  }

  /// Speaks what a turn said, beside what follows; before a pause it is waited for.
  func speak(before wait: Wait) -> Step? {
    let lines = linesToSpeak
    linesToSpeak = []
    guard !lines.isEmpty, let voice = surroundings.voiceInUse else { return nil }
    voice.start(lines)
    guard case .time = wait else { return nil }
    return letSpeechEnd(voice, characterCount: lines.reduce(0) { $0 + $1.count })
  }

  /// Waits until all is spoken; any key ends it, and so does a time nobody speaks that long.
  private func letSpeechEnd(_ voice: Voice, characterCount: Int) -> Step? {
    let limit = 5 + Double(characterCount) / 5
    let interval = 0.2
    var passed = 0.0
    while voice.isSpeaking() {
      guard passed < limit else {
        voice.stop()
        surroundings.passing.values[.voice] = "off"
        surroundings.note(VoiceWording.hangs)
        return nil
      }
      switch surroundings.terminal.wait(seconds: interval, showing: .unsaid) {
      case .elapsed: passed += interval
      case .keyPressed, .interrupted:
        voice.stop()
        return nil
      case .commandBegun:
        voice.stop()
        return command()
      case .endOfInput:
        voice.stop()
        return leaveAtEndOfInput()
      case .terminated: return .out(.terminated)
      }
    }
    return nil
  }

  /// Lets time pass as the terminal shows it; with a voice each phase of a breath is a word.
  func pass(_ seconds: Double, _ display: WaitDisplay) -> WaitOutcome {
    guard case .phases(let phases) = display, !phases.isEmpty,
      let voice = surroundings.voiceInUse
    else { return surroundings.terminal.wait(seconds: seconds, showing: display) }
    var left = seconds
    while true {
      for phase in phases {
        // Less than this is no breath any more.
        guard left > 0.05 else { return .elapsed }
        var phase = phase
        phase.seconds = min(phase.seconds, left)
        left -= phase.seconds
        voice.start([phase.word])
        let outcome = surroundings.terminal.wait(
          seconds: phase.seconds, showing: .phases([phase]))
        guard outcome == .elapsed else {
          voice.stop()
          return outcome
        }
      }
    }
  }
}
