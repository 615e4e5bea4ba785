import GuideLanguage
import Journal
import SecretMemory
import TerminalIO
import VaultStore

/// Sets the vault up at a terminal: a passphrase, and the offer of a recovery code.
public struct VaultMaking {
  let surroundings: Surroundings

  /// Makes a journal at the terminal; false where the person chose not to.
  public static func atTerminal(_ surroundings: Surroundings, offersRecovery: Bool) -> Bool {
    let making = VaultMaking(surroundings: surroundings)
    guard let store = making.make() else { return false }
    if offersRecovery { making.offerRecovery(for: store) }
    return true
  }

  /// Asks for a new passphrase twice and makes the vault; nil where the person chose not to.
  func make() -> JournalStore? {
    surroundings.guide(Wording.choosePassphrase)
    while true {
      guard let first = ask(Wording.newPassphrase) else { return nil }
      if first.byteCount < 8,
        surroundings.pick(Wording.shortPassphrase, Wording.shortPassphraseChoices) != .choice(1)
      {
        continue
      }
      guard let second = ask(Wording.newPassphraseAgain) else { return nil }
      let areEqual = first.withBytes { left in
        second.withBytes { right in left.elementsEqual(right) }
      }
      guard areEqual else {
        surroundings.guide(Wording.passphrasesDiffer)
        continue
      }
      surroundings.note(Wording.settingUp)
      do {
        let vault = try Vault.create(
          at: surroundings.folders, in: surroundings.files, with: .passphrase(first),
          cost: surroundings.scryptCost, day: today)
        surroundings.guide(Wording.vaultMade)
        return JournalStore(vault)
      } catch {
        surroundings.warn(ErrorWording.lines(error))
        return nil
      }
    }
  }

  /// Offers a recovery code; the answer is remembered in the settings.
  func offerRecovery(for store: JournalStore) {
    surroundings.blank()
    let later = RecoveryOffer(setting: surroundings.settings[.recovery]).afterLater
    switch surroundings.pick(Wording.recoveryOffer, Wording.recoveryChoices) {
    case .choice(0): remember(makeRecovery(for: store) ? "made" : later)
    case .choice(2): remember("never")
    default: remember(later)
    }
  }

  /// Shows a new code, has two of its groups typed back, and only then adds it.
  func makeRecovery(for store: JournalStore) -> Bool {
    let code = RecoveryCode.generate()
    surroundings.guide([Wording.recoveryShow, "", "   " + code.groups.joined(separator: "  "), ""])
    for number in [2, 6] {
      guard typesBack(code, number) else {
        surroundings.terminal.wipe()
        surroundings.note(Wording.recoveryGivenUp)
        return false
      }
    }
    // Also what was scrolled back to: the code opens everything.
    surroundings.terminal.wipe()
    do {
      try store.addSlot(
        code.credential(), cost: surroundings.scryptCost, day: today)
      surroundings.guide(Wording.recoveryMade)
      return true
    } catch {
      surroundings.warn(ErrorWording.lines(error))
      return false
    }
  }

  private func typesBack(_ code: RecoveryCode, _ number: Int) -> Bool {
    for _ in 0..<3 {
      surroundings.guide(Wording.recoveryBack(number))
      guard case .text(let line) = surroundings.askLine(), !line.trimmed.isEmpty else {
        return false
      }
      if code.matches(typed: line, groupIndex: number - 1) { return true }
      surroundings.guide(Wording.recoveryDiffers)
    }
    return false
  }

  /// One passphrase, not empty and not a word for help; nil where the person leaves.
  private func ask(_ prompt: String) -> SecretBytes? {
    while true {
      let answer = surroundings.terminal.readSecret(prompt: prompt)
      switch consume answer {
      case .bytes(let secret):
        if secret.byteCount == 0 { return nil }
        if secret.withBytes({ Unlocking.asksToLeave($0) }) { return nil }
        guard secret.withBytes({ Unlocking.asksForHelp($0) }) else { return secret }
        surroundings.guide(Wording.passphraseIsWord)
        HelpCard(surroundings).open()
      case .interrupted: return nil
      case .endOfInput: return nil
      case .unavailable: return nil
      case .terminated: return nil
      }
    }
  }

  private func remember(_ choice: String) {
    var settings = surroundings.settings
    settings[.recovery] = choice
    try? surroundings.settingsFile.write(settings)
  }

  private var today: String { surroundings.time.now().localDate.description }
}
