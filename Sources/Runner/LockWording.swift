/// What is said about locking; the rules of ``Wording`` hold here too.
enum LockWording {
  static let locked = "Locked. The passphrase goes on where you were."
  static let passphrase = "Passphrase (hidden; Enter alone: other ways; /now: people):"
  static let unlocked = "unlocked; here is where you were"
  static let stillInView = "what was shown before stays above; this screen cannot be emptied"
  static func ways(hasRecoveryCode: Bool) -> [String] {
    ["Still locked. You can type here, hidden:"]
      + ["the passphrase"]
      + (hasRecoveryCode ? ["/code, to open it with the recovery code"] : [])
      + ["/now, for someone to talk to", "/quit, to leave; what you began waits for you"]
  }
  static let stillThere = "What you began is still here. Try again; /quit leaves."
  static let nothingToLock = "Nothing is locked, because nothing is kept yet."
  static let onlyKeyFile = "This journal opens by its key file alone, so it is locked by leaving."
  static let enterGoesOn = "Enter goes on:"
}
