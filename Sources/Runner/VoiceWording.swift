/// What is said about the voice; the rules of ``Wording`` hold here too.
enum VoiceWording {
  static let on = "the guide's lines are spoken from now on, never yours; /voice off ends it"
  static let off = "nothing is spoken"
  static let noProgram = "there is no spd-say and no say here, so nothing can be spoken"
  static let hangs = "the voice does not come to an end, so it is off for now"
}
