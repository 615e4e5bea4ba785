import ArgumentParser
import Runner
import VaultStore

/// What the shell is told: one number a kind of ending.
enum ExitStatus: Int32 {
  case fine = 0
  case failed = 1
  /// Stopped or cancelled by the person, or the input ended.
  case stopped = 2
  case cannotUnlock = 4
  case notAVault = 20
  case newerFormat = 21
  case slotDamaged = 22
  case recordDamaged = 23
  case fileCut = 24
  case unsafeOwnership = 25
  case notYetHere = 26
  case usage = 64
  case badData = 65
  case notFound = 66
  case cannotWrite = 73
  case busy = 75
  case interrupted = 130

  var code: ExitCode { ExitCode(rawValue) }

  /// The statuses of a journal that is there and cannot be opened, whatever is typed.
  static let ofABrokenJournal = notAVault.rawValue...notYetHere.rawValue
}

extension SessionRunner.Outcome {
  /// The status of a command that led one session.
  var status: ExitStatus {
    switch self {
    case .finished, .picked: .fine
    case .stopped, .discarded, .endOfInput, .terminated: .stopped
    case .interrupted: .interrupted
    case .refused: .badData
    case .nothingToResume: .notFound
    case .cannotSave(let error): error.status
    }
  }
}

extension VaultError {
  /// The status of a command the vault refused.
  var status: ExitStatus {
    switch self {
    case .wrongSecret, .noSlotOfThatKind, .recoveryCodeMistyped, .credentialTooShort, .locked,
      .otherVault:
      .cannotUnlock
    case .notAVault: .notAVault
    case .newerFormat, .unknownFeature: .newerFormat
    case .slotDamaged, .vaultFileDamaged, .unacceptableCost: .slotDamaged
    case .recordDamaged: .recordDamaged
    case .unsafeOwnership: .unsafeOwnership
    case .notYetHere: .notYetHere
    case .diskFull, .cannotWrite, .alreadyExists: .cannotWrite
    case .busy: .busy
    case .noSuchSession: .notFound
    case .payloadTooLong, .sessionFull, .invalidDay, .invalidPartIndex: .badData
    case .cannotRead, .sessionClosed, .reservedRecordKind, .noSecretMemory: .failed
    }
  }
}

extension ExitStatus {
  /// The status for the gravest of `problems`; nil where there is none worth one.
  init?(gravestOf problems: [VaultProblem]) {
    let found = problems.compactMap { problem -> ExitStatus? in
      switch problem.matter {
      case .newerFormat: .newerFormat
      case .damagedText: .slotDamaged
      case .damaged, .differingCopies: .recordDamaged
      case .cut: .fileCut
      case .openToOthers: .unsafeOwnership
      case .keyNotYetHere, .partNotYetHere: .notYetHere
      case .unreadable: .failed
      case .torn, .unknownFile, .wrongVault, .tightened: nil
      }
    }
    let gravest: [ExitStatus] = [
      .recordDamaged, .fileCut, .slotDamaged, .newerFormat, .unsafeOwnership, .notYetHere, .failed,
    ]
    guard let worst = gravest.first(where: found.contains) else { return nil }
    self = worst
  }
}
