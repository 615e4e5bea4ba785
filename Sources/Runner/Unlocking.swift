import Care
import FileStore
import SecretMemory
import TerminalIO
import VaultStore

/// Opens the vault at a terminal; help is one word away before anything is unlocked.
struct Unlocking {
  let surroundings: Surroundings

  /// What the person chose at the passphrase prompt.
  enum Choice {
    case opened(JournalStore)
    case steadyMe
    case writeNow
    case leave(SessionRunner.Outcome)
    /// There is no terminal to ask on.
    case noTerminal
    /// The vault refused for a reason that trying again does not mend.
    case failed(VaultError)
  }

  /// Asks for the passphrase until the vault is open or the person chooses otherwise.
  ///
  /// With `offersMore` false an empty line gives up at once: the way for a page
  /// that was written before unlocking.
  func ask() -> Choice {
    while true {
      let answer = surroundings.terminal.readSecret(prompt: Wording.passphrase)
      switch consume answer {
      case .bytes(let secret):
        if secret.byteCount == 0 {
          if let choice = askWhatElse() { return choice }
          continue
        }
        if secret.withBytes({ Self.asksForHelp($0) }) {
          HelpCard(surroundings).open()
          continue
        }
        surroundings.note(Wording.unlocking)
        if let choice = open(.passphrase(secret), refused: Wording.wrongPassphrase) {
          return choice
        }
      case .interrupted: return .leave(.interrupted)
      case .endOfInput: return .leave(.endOfInput)
      case .terminated: return .leave(.terminated)
      case .unavailable: return .noTerminal
      }
    }
  }

  private func open(_ credential: consuming Credential, refused: String) -> Choice? {
    do {
      let vault = try Vault.unlock(
        at: surroundings.folders, in: surroundings.files, with: credential)
      return .opened(JournalStore(vault))
    } catch {
      switch error {
      case .wrongSecret:
        surroundings.guide(refused)
        return nil
      case .recoveryCodeMistyped, .noSlotOfThatKind, .credentialTooShort:
        surroundings.guide(ErrorWording.lines(error))
        return nil
      default: return .failed(error)
      }
    }
  }

  /// The choices behind an empty line; nil tries the passphrase again.
  private func askWhatElse() -> Choice? {
    while true {
      switch surroundings.pick(Wording.emptyPassphrase, Wording.emptyPassphraseChoices) {
      case .choice(0), .nothing: return nil
      case .choice(1): return .steadyMe
      case .choice(2): return .writeNow
      case .choice(3):
        if let choice = askRecoveryCode() { return choice }
      case .choice(4): HelpCard(surroundings).open()
      case .choice, .leave: return .leave(.endOfInput)
      }
    }
  }

  private func askRecoveryCode() -> Choice? {
    let answer = surroundings.terminal.readSecret(prompt: Wording.recoveryPrompt)
    switch consume answer {
    case .bytes(let code):
      guard code.byteCount > 0 else { return nil }
      surroundings.note(Wording.unlocking)
      return open(.recoveryCode(code), refused: Wording.wrongRecovery)
    case .interrupted: return .leave(.interrupted)
    case .terminated: return .leave(.terminated)
    case .endOfInput: return nil
    case .unavailable: return nil
    }
  }

  /// Whether what stands where a passphrase was asked for is a word for help.
  static func asksForHelp(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let words = ["/now", "/help", "help", "?", "now", "help now", "mooring now"]
    return words.contains { $0.utf8.elementsEqual(bytes) }
  }
}
