import SecretMemory
import TerminalIO
import VaultStore

/// What a visit locks; shared by all its parts.
final class JournalLock {
  /// The journal that is open; nil where nothing is kept yet.
  var store: JournalStore?
  /// Shows what is being asked once more, for a screen that was emptied meanwhile.
  var showAgain: () -> Void = {}

  /// Asks by `body`, during which `again` shows what is asked.
  func asking<Result>(_ again: @escaping () -> Void, _ body: () -> Result) -> Result {
    let before = showAgain
    showAgain = again
    defer { showAgain = before }
    return body()
  }
}

/// Locks the journal in the middle of a visit: the screen is emptied, the keys are dropped, and
/// the passphrase is asked for again.
///
/// Records and drafts are sealed already. The answers of the session under way, and words of
/// one line that were not sent, stay in this process's memory, so that nobody loses them; that
/// memory is not locked. Nothing here asks for a line, only for a passphrase, so that it can be
/// done while a line is being asked for.
struct Locking {
  let surroundings: Surroundings

  /// Locks; true once the journal is open again, false where the person leaves.
  func run() -> Bool {
    guard !surroundings.isUnattended else { return true }
    let store = surroundings.lock.store
    let isLockable = store != nil && opensByWords
    if isLockable { store?.lock() }
    surroundings.terminal.keepInView(nil)
    surroundings.terminal.wipe()
    if !surroundings.terminal.isRich { surroundings.note(LockWording.stillInView) }
    guard let store, isLockable else {
      surroundings.guide(store == nil ? LockWording.nothingToLock : LockWording.onlyKeyFile)
      return waitsForEnter()
    }
    surroundings.guide(LockWording.locked)
    guard Unlocking(surroundings: surroundings).opensAgain(store) else { return false }
    surroundings.note(LockWording.unlocked)
    return true
  }

  /// Locks because nobody typed, and shows again what was being asked.
  func runWhenQuiet() -> Bool {
    guard run() else { return false }
    surroundings.lock.showAgain()
    return true
  }

  /// Whether something that can be typed opens the journal; where that cannot be told, it does.
  private var opensByWords: Bool {
    let presence = try? Vault.presence(at: surroundings.folders, in: surroundings.files)
    guard case .present(let info)? = presence, info.problems.isEmpty else { return true }
    return info.slots.contains { $0.kind != .keyFile }
  }

  private func waitsForEnter() -> Bool {
    while true {
      switch surroundings.terminal.readSecret(prompt: LockWording.enterGoesOn) {
      case .bytes(let typed):
        guard typed.withBytes({ Unlocking.asksForHelp($0) }) else { return true }
        HelpCard(surroundings).show()
      case .terminated: return false
      default: return true
      }
    }
  }
}
