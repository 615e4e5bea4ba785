import TerminalIO

/// Settings that hold for this run of the program, whether or not they are remembered.
final class PassingSettings {
  var values: [Settings.Key: String] = [:]
  /// Whether it was told that there is no program to speak.
  var missingVoiceWasTold = false
}

/// What a person changes about the screen while they are at it.
extension Surroundings {
  /// Sets it from now on; it is remembered unless nothing is to be saved.
  func set(_ key: Settings.Key, _ value: String) {
    passing.values[key] = value
    guard !savesNothing else { return }
    var settings = settingsFile.read()
    settings[key] = value
    // A disk that cannot be written takes the memory of it, not the thing itself.
    try? settingsFile.write(settings)
  }

  /// Shows or hides minutes; without a wish the other of the two.
  func switchClock(_ wish: Bool?, isShown: Bool) {
    let isOn = wish ?? !isShown
    set(.clock, isOn ? "on" : "off")
    guard terminal.isRich else { return note(WritingWording.noClockHere) }
    note(isOn ? WritingWording.clockOn : WritingWording.clockOff)
  }

  /// Shows what Mooring is and is not, on a screen of its own where there is one.
  func showAbout() {
    let lines = AboutPage.lines.map { ShownLine(.guide, $0) }
    if terminal.read(lines, hint: Wording.aboutHint, choices: []) == nil {
      blank()
      terminal.show(lines)
    }
  }

  /// Changes to lines only, such as for a screen reader, or back.
  func switchPlain(_ isPlain: Bool) {
    let wasPlain = !terminal.isRich
    guard terminal.usePlain(isPlain), !(isPlain && wasPlain) else {
      return note(WritingWording.onlyPlainHere)
    }
    set(.plain, isPlain ? "on" : "off")
    note(isPlain ? WritingWording.plainOn : WritingWording.plainOff)
  }
}
