/// Decides how to show things, from the surroundings alone.
public enum TerminalChoice {
  /// When colour is used.
  public enum Color: String, CaseIterable, Sendable {
    /// Where the output is a terminal and `NO_COLOR` is not set.
    case auto
    /// Everywhere, `NO_COLOR` or not.
    case always
    /// Nowhere.
    case never
  }

  /// Whether the append-only terminal fits; `flag` is `--plain`.
  ///
  /// It does where either stream is no terminal, `TERM` is empty, `dumb` or
  /// `unknown`, or `MOORING_ACCESSIBLE` or `ACCESSIBLE` is set to anything but
  /// empty, `0` or `false`.
  public static func wantsPlain(
    environment: [String: String], stdinIsTerminal: Bool, stdoutIsTerminal: Bool, flag: Bool
  ) -> Bool {
    if flag || !stdinIsTerminal || !stdoutIsTerminal { return true }
    if ["", "dumb", "unknown"].contains(environment["TERM", default: ""]) { return true }
    return ["MOORING_ACCESSIBLE", "ACCESSIBLE"].contains { name in
      !["", "0", "false"].contains(environment[name, default: ""].lowercased())
    }
  }

  /// Whether to colour; `choice` is `--color`.
  ///
  /// `NO_COLOR` counts when it is not empty (no-color.org); `CLICOLOR_FORCE`
  /// colours a pipe as well.
  public static func wantsColor(
    environment: [String: String], stdoutIsTerminal: Bool, choice: Color
  ) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      if !environment["NO_COLOR", default: ""].isEmpty { return false }
      if !["", "0"].contains(environment["CLICOLOR_FORCE", default: ""]) { return true }
      return stdoutIsTerminal
    }
  }

  /// Whether something may move by itself; `setting` is that of the person, `on` or `off`.
  ///
  /// `MOORING_MOTION` goes first where it is `on` or `off`.
  public static func wantsMotion(environment: [String: String], setting: String?) -> Bool {
    let wish = environment["MOORING_MOTION", default: ""].lowercased()
    return (["on", "off"].contains(wish) ? wish : setting) != "off"
  }
}
