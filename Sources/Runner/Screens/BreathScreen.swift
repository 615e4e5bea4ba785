import GuideLanguage
import TerminalIO

/// How a breathing rhythm is shown while it runs.
enum BreathScreen {
  /// The phases of one round; those without length are left out.
  static func display(_ pattern: BreathPattern) -> WaitDisplay {
    .phases(
      [
        WaitPhase("in", seconds: pattern.inSeconds, breath: .grows),
        WaitPhase("hold", seconds: pattern.holdSeconds),
        WaitPhase("out", seconds: pattern.outSeconds, breath: .shrinks),
        WaitPhase("rest", seconds: pattern.restSeconds),
      ].filter { $0.seconds > 0 })
  }
}
