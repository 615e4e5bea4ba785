import FileStore
public import VaultStore

/// What is said when the vault refuses: what is so, what is safe, what to do next.
public enum ErrorWording {
  /// What a command says where its data could not all be written to standard output.
  public static let outputLost = "Not all of it could be written out; the disk may be full."

  /// What stands behind the reason why a journal cannot be opened.
  public static let peopleAllTheSame =
    "mooring now needs no journal: people you can reach, and something steadying."

  /// The lines for a vault error; they name files and numbers, never content.
  public static func lines(_ error: VaultError) -> [String] {
    switch error {
    case .notAVault:
      [
        "This folder is not a Mooring journal. It was not touched.",
        "mooring paths shows where one is looked for.",
      ]
    case .vaultFileDamaged:
      [
        "The file VAULT of the journal is damaged. Nothing was changed.",
        "Bring back VAULT from a backup; the entries themselves are separate files.",
      ]
    case .newerFormat(let number):
      [
        "This journal was written by a newer Mooring (format \(number)). It was not touched.",
        "A newer version of the program opens it.",
      ]
    case .unknownFeature(let name):
      ["This journal needs \"\(name)\", which this version does not know. It was not touched."]
    case .alreadyExists: ["There is a journal here already. It was not touched."]
    case .wrongSecret(let kinds):
      [
        "That did not open the journal. Nothing is lost or changed.",
        "Tried: \(kinds.map(word).joined(separator: ", ")).",
      ]
    case .slotDamaged(let name):
      [
        "The key slot \(name) is damaged, so it cannot say whether that was right.",
        "Another way in (recovery code, key file) or a backup of the slot opens it.",
      ]
    case .noSlotOfThatKind: ["This journal has no way in of that kind."]
    case .recoveryCodeMistyped:
      ["That is not a recovery code as Mooring makes them; a character is off."]
    case .credentialTooShort:
      ["A passphrase needs at least one character, and a key file 32 bytes."]
    case .unacceptableCost:
      ["A key slot asks for more work than this program does. Nothing was computed."]
    case .invalidDay: ["A date here must look like 2026-11-21."]
    case .recordDamaged: ["A part of the journal is damaged. mooring vault check names it."]
    case .unsafeOwnership(let path):
      ["\(path) is a link or belongs to someone else, so it is not read.", "Nothing was changed."]
    case .notYetHere:
      ["A part of the journal is not copied here yet. Once it is, this works again."]
    case .diskFull: ["The disk is full. What was saved before is safe."]
    case .cannotWrite(let failure):
      [
        "Writing was refused (\(failure.operation.rawValue), error \(failure.errorNumber)).",
        failure.path,
      ]
    case .cannotRead(let failure):
      [
        "Reading was refused (\(failure.operation.rawValue), error \(failure.errorNumber)).",
        failure.path,
      ]
    case .noSecretMemory: ["The system gave no memory to hold a secret in. Nothing was changed."]
    case .locked: ["The journal is locked."]
    case .otherVault:
      ["What opens here now is another journal. It was not touched, and nothing was written."]
    case .busy: ["Another Mooring is at work on this. Once it is done, try again."]
    case .noSuchSession: ["That entry is not there any more."]
    case .sessionClosed: ["That session was kept or let go before."]
    case .payloadTooLong(let limitByteCount):
      [
        "One answer holds at most \(limitByteCount / 1_048_576) MiB. Nothing was lost; please make it shorter."
      ]
    case .sessionFull: ["This session holds as much as one can. Please begin another."]
    case .reservedRecordKind, .invalidPartIndex:
      ["The program tried to write a record it may not write."]
    }
  }

  /// One line for a problem found while reading: the file, then what is the matter.
  public static func line(_ problem: VaultProblem) -> String {
    "\(problem.fileName): \(text(problem.matter))"
  }

  private static func text(_ matter: VaultProblem.Matter) -> String {
    switch matter {
    case .torn(let byteCount):
      "broken off while writing; \(byteCount) bytes at its end were never acknowledged"
    case .damaged(nil, let saved): "damaged; \(saved) records were saved"
    case .damaged(let lost?, let saved): "damaged; \(lost) records lost, \(saved) saved"
    case .cut(let saved): "ends too early; \(saved) records were read"
    case .damagedText: "damaged"
    case .unknownFile: "not a file of this program"
    case .newerFormat(let number): "written by a newer version (format \(number))"
    case .wrongVault: "belongs to another journal"
    case .keyNotYetHere(let epoch): "needs key \(epoch), which is not here yet"
    case .partNotYetHere(let index): "part \(index) of its session is not here yet"
    case .differingCopies: "there are two different copies; the fuller one was read"
    case .unreadable(let number): "cannot be read (error \(number))"
    case .tightened(let count): "\(count) files could be read by others and no longer can"
    case .openToOthers(let count): "\(count) files can be read by others"
    }
  }

  static func word(_ kind: SlotKind) -> String {
    switch kind {
    case .passphrase: "passphrase"
    case .recovery: "recovery code"
    case .keyFile: "key file"
    }
  }
}

extension VaultProblem {
  /// A line that was being written when the power or the program went away; nothing acknowledged is lost.
  var isTornEnd: Bool {
    if case .torn = matter { true } else { false }
  }

  /// Whether the problem is worth a word at home: not a torn end, not another journal's file.
  var isDamage: Bool {
    switch matter {
    case .torn, .wrongVault, .tightened, .partNotYetHere, .keyNotYetHere: false
    default: true
    }
  }
}
