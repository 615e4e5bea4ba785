import Care
import FileStore
public import SecretMemory
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

  /// The opened journal, for a page that was written before unlocking; nil where it stays closed.
  func opened() -> JournalStore? {
    if case .opened(let store) = ask(offersMore: false) { store } else { nil }
  }

  /// Asks for the passphrase until the vault is open or the person chooses otherwise.
  ///
  /// With `offersMore` false an empty line gives up at once.
  func ask(offersMore: Bool = true) -> Choice {
    while true {
      let answer = surroundings.terminal.readSecret(prompt: Wording.passphrase)
      switch consume answer {
      case .bytes(let secret):
        if secret.byteCount == 0 {
          guard offersMore, !surroundings.isUnattended else { return .leave(.endOfInput) }
          if let choice = askWhatElse() { return choice }
          continue
        }
        if secret.withBytes({ Self.asksToLeave($0) }) { return .leave(.endOfInput) }
        if secret.withBytes({ Self.asksForHelp($0) }) {
          if HelpCard(surroundings).open() == .quit { return .leave(.endOfInput) }
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

  /// Asks for the passphrase of a journal that was locked on the way; false where the person
  /// leaves, or nobody can be asked.
  ///
  /// The other ways are words typed in the same place, because a line may be being asked for.
  func opensAgain(_ store: JournalStore) -> Bool {
    while true {
      switch surroundings.terminal.readSecret(prompt: LockWording.passphrase) {
      case .bytes(let secret):
        if secret.byteCount == 0 {
          surroundings.guide(LockWording.ways(hasRecoveryCode: hasRecoveryCode))
        } else if secret.withBytes({ Self.asksToLeave($0) }) {
          return false
        } else if secret.withBytes({ Self.asksForHelp($0) }) {
          HelpCard(surroundings).show()
        } else if secret.withBytes({ "/code".utf8.elementsEqual($0) }) {
          if case .bytes(let code) = surroundings.terminal.readSecret(
            prompt: Wording.recoveryPrompt), code.byteCount > 0,
            opens(store, .recoveryCode(code), refused: Wording.wrongRecovery)
          {
            return true
          }
        } else if opens(store, .passphrase(secret), refused: Wording.wrongPassphrase) {
          return true
        }
      default: return false
      }
    }
  }

  /// Whatever the reason for which it stays closed, the session in memory waits for another try.
  private func opens(
    _ store: JournalStore, _ credential: consuming Credential, refused: String
  ) -> Bool {
    surroundings.note(Wording.unlocking)
    do {
      try store.unlockAgain(with: credential)
      return true
    } catch {
      switch error {
      case .wrongSecret: surroundings.guide(refused)
      case .recoveryCodeMistyped, .noSlotOfThatKind, .credentialTooShort:
        surroundings.guide(ErrorWording.lines(error))
      default: surroundings.warn(ErrorWording.lines(error) + [LockWording.stillThere])
      }
      return false
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

  /// The ways on from an empty passphrase, in the order of their words.
  private enum Way: Int, CaseIterable {
    case again
    case steadyMe
    case writeNow
    case recoveryCode
    case people
    case leave
  }

  private var hasRecoveryCode: Bool {
    let presence = try? Vault.presence(at: surroundings.folders, in: surroundings.files)
    guard case .present(let info)? = presence else { return false }
    return info.slots.contains { $0.kind == .recovery }
  }

  /// The choices behind an empty line; nil tries the passphrase again.
  private func askWhatElse() -> Choice? {
    while true {
      let words = Wording.emptyPassphraseChoices
      let ways = Way.allCases.filter { $0 != .recoveryCode || hasRecoveryCode }
      switch surroundings.pick(
        Wording.emptyPassphrase, ways.map { words[$0.rawValue] }, wipesMisses: true)
      {
      case .nothing: return nil
      case .leave(.terminated): return .leave(.terminated)
      case .leave: return .leave(.endOfInput)
      case .choice(let index):
        switch ways[index] {
        case .again: return nil
        case .steadyMe: return .steadyMe
        case .writeNow: return .writeNow
        case .recoveryCode:
          if let choice = askRecoveryCode() { return choice }
        case .people:
          if HelpCard(surroundings).open() == .quit { return .leave(.endOfInput) }
        case .leave: return .leave(.endOfInput)
        }
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

  /// Whether what stands where a passphrase was asked for is a word for leaving.
  static func asksToLeave(_ bytes: UnsafeRawBufferPointer) -> Bool {
    ["/quit", "/stop", "/exit"].contains { $0.utf8.elementsEqual(bytes) }
  }

  /// Whether what stands where a passphrase was asked for is a word for help.
  static func asksForHelp(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let words = ["/now", "/help", "help", "?", "now", "help now", "mooring now"]
    return words.contains { $0.utf8.elementsEqual(bytes) }
  }
}

extension SecretBytes {
  /// Whether the prompt would take these bytes as a passphrase: not empty, no
  /// control characters, and no word for help or for leaving.
  public var canBeTyped: Bool {
    withBytes { bytes in
      !bytes.isEmpty && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        && !Unlocking.asksForHelp(bytes) && !Unlocking.asksToLeave(bytes)
    }
  }
}
