import ArgumentParser
import GuideLanguage
import Journal
import Runner
import SecretMemory
import TerminalIO
import VaultStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `mooring vault ...`: the store itself.
struct VaultTools: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vault", abstract: "The journal's store.",
    subcommands: [New.self, Info.self, Check.self])

  /// `mooring vault new`.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an empty journal.",
      discussion: """
        At a terminal it asks for a passphrase and offers a recovery code. Elsewhere it takes \
        --passphrase-fd or --keyfile, and either --no-recovery or --recovery-out-fd.
        """)

    @Flag(help: "Make no recovery code.")
    var noRecovery = false

    @Option(help: "Write a new recovery code to this open file descriptor.")
    var recoveryOutFd: Int32?

    @OptionGroup var options: CommonOptions

    func run() throws {
      let launch = try Launch(options, .conversation)
      try options.refuseNoSave()
      if let recoveryOutFd, fcntl(recoveryOutFd, F_GETFD) == -1 {
        throw Talk.ends(
          .cannotWrite, ["Descriptor \(recoveryOutFd) is not open, so nothing was made."])
      }
      if try launch.hasJournal() { throw Talk.ends(.alreadyExists) }
      try make(launch, with: try options.credential(isNew: true))
    }

    private func make(_ launch: Launch, with secret: consuming Launch.GivenSecret) throws {
      switch consume secret {
      case .none:
        guard !launch.surroundings.isUnattended else {
          throw Talk.ends(
            .cannotUnlock,
            ["Nobody can be asked here. Give --passphrase-fd N or --keyfile FILE."])
        }
        guard VaultMaking.atTerminal(launch.surroundings, offersRecovery: !noRecovery) else {
          throw ExitStatus.stopped.code
        }
      case .given(let credential):
        guard noRecovery || recoveryOutFd != nil else {
          throw ValidationError("Say --no-recovery, or --recovery-out-fd N for a recovery code.")
        }
        let day = launch.surroundings.time.now().localDate.description
        do {
          let vault = try Vault.create(
            at: launch.folders, in: launch.surroundings.files, with: credential, cost: .standard,
            day: day)
          guard let recoveryOutFd else { return }
          let code = RecoveryCode.generate()
          try vault.addSlot(code.credential(), cost: .standard, day: day)
          guard
            StandardStreams(outputDescriptor: recoveryOutFd)
              .writeOutput(code.groups.joined(separator: "-") + "\n")
          else { throw Talk.ends(.cannotWrite, ["The recovery code could not be written out."]) }
        } catch let error as VaultError {
          throw Talk.ends(error)
        }
      }
    }
  }

  /// `mooring vault info`.
  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what stands there, without unlocking.")

    @OptionGroup var options: CommonOptions

    func run() throws {
      let launch = try Launch(options, .command)
      guard case .present(let info) = try launch.presence() else { throw launch.noJournal() }
      try StandardStreams().writeData(
        VaultScreen.lines(info, folder: launch.folders.vault)
          .map { $0.withoutControlCharacters + "\n" }.joined())
    }
  }

  /// `mooring vault check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read everything and say what is damaged. Changes nothing.")

    @OptionGroup var options: CommonOptions

    func run() throws {
      let launch = try Launch(options, .command)
      guard try launch.hasJournal() else { throw launch.noJournal() }
      let visit = try launch.openedVisit()
      let report: CheckReport
      do {
        guard let found = try visit.check() else { return }
        report = found
      } catch {
        throw Talk.ends(error)
      }
      try StandardStreams().writeData(
        VaultScreen.lines(report).map { $0.withoutControlCharacters + "\n" }.joined())
      if let status = ExitStatus(gravestOf: report.problems) { throw status.code }
    }
  }
}

extension Launch {
  func noJournal() -> ExitCode {
    Talk.ends(
      .notFound,
      ["There is no journal at \(folders.vault).", "mooring vault new makes one."])
  }
}
