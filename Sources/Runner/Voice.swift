/// A program that speaks, as the rim of the program reaches it.
///
/// It is given a guide's own lines and never the person's words. None of its ways may wait
/// for it: what it does goes on beside the conversation.
public struct Voice {
  /// Whether there is such a program here.
  public var isThere: () -> Bool
  /// Begins to speak the lines; what it still spoke ends.
  public var start: (_ lines: [String]) -> Void
  /// Whether it is still at it.
  public var isSpeaking: () -> Bool
  /// Ends it at once.
  public var stop: () -> Void

  /// Gathers the ways.
  public init(
    isThere: @escaping () -> Bool, start: @escaping (_ lines: [String]) -> Void,
    isSpeaking: @escaping () -> Bool, stop: @escaping () -> Void
  ) {
    self.isThere = isThere
    self.start = start
    self.isSpeaking = isSpeaking
    self.stop = stop
  }
}

extension Surroundings {
  /// The voice where it is turned on; nil where nothing is to be spoken.
  var voiceInUse: Voice? {
    guard !isUnattended, settings[.voice] == "on", let voice, voice.isThere() else { return nil }
    return voice
  }

  /// Has the guide's lines spoken from now on, or not.
  func switchVoice(_ isOn: Bool) {
    guard isOn else {
      voice?.stop()
      set(.voice, "off")
      return note(VoiceWording.off)
    }
    guard voice?.isThere() == true else { return note(VoiceWording.noProgram) }
    set(.voice, "on")
    note(VoiceWording.on)
  }

  /// Says once a visit that a voice is wished for and there is none.
  func tellMissingVoice() {
    guard !isUnattended, !passing.missingVoiceWasTold, settings[.voice] == "on",
      voice?.isThere() != true
    else { return }
    passing.missingVoiceWasTold = true
    note(VoiceWording.noProgram)
  }
}
