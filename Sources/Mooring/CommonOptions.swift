public import ArgumentParser
import FileStore
import Runner
import SecretMemory
public import TerminalIO
import VaultStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension TerminalChoice.Color: ExpressibleByArgument {}

/// Options every command that shows or stores something understands.
struct CommonOptions: ParsableArguments {
  @Option(
    help: "The journal's folder, instead of $MOORING_VAULT or the usual place.",
    completion: .directory)
  var vault: String?

  @Option(help: "Read the passphrase from this open file descriptor.")
  var passphraseFd: Int32?

  @Option(help: "Read the recovery code from this open file descriptor.")
  var recoveryFd: Int32?

  @Option(help: "Unlock with the bytes of this key file.", completion: .file())
  var keyfile: String?

  @Flag(help: "Ask nothing; fail where an answer would be needed.")
  var noInput = false

  @Flag(help: "Append-only screen: no colour, no cursor movement.")
  var plain = false

  @Flag(help: "Write nothing at all to the disk.")
  var noSave = false

  @Option(help: "When to use colour: auto, always or never.")
  var color = TerminalChoice.Color.auto

  /// The folders in use: the standard ones, with the vault where the options say.
  func folders() throws -> (standard: StandardFolders, vault: VaultFolders) {
    let environment = Launch.environment
    if vault == "" { throw ValidationError("--vault needs a folder.") }
    // Where nothing is kept, no home is needed.
    let homeless = noSave ? StandardFolders(environment: ["HOME": "/nonexistent"]) : nil
    guard let standard = StandardFolders(environment: environment) ?? homeless else {
      throw Talk.ends(.failed, ["HOME is not set, so there is no place to look for a journal."])
    }
    let named = vault ?? environment["MOORING_VAULT"].flatMap { $0.isEmpty ? nil : $0 }
    let path = named.map(Launch.absolutePath) ?? standard.data + "/vault"
    return (standard, VaultFolders(vault: path, state: standard.state))
  }

  /// The same options for what needs no journal.
  var withoutJournal: CommonOptions {
    var options = self
    options.noSave = true
    return options
  }

  /// Refuses a command whose purpose is to write, where nothing is to be written.
  func refuseNoSave() throws {
    if noSave { throw ValidationError("--no-save writes nothing, and this command only writes.") }
  }

  /// The secret the options name; nil where they name none.
  ///
  /// A new passphrase must be one that could be typed at the prompt later.
  func credential(isNew: Bool = false) throws -> Launch.GivenSecret {
    let given = [passphraseFd != nil, recoveryFd != nil, keyfile != nil].count { $0 }
    guard given <= 1 else {
      throw ValidationError("Only one of --passphrase-fd, --recovery-fd and --keyfile can be used.")
    }
    if let passphraseFd {
      let secret = try Self.secret(passphraseFd)
      if isNew, !secret.canBeTyped {
        throw ValidationError("That passphrase could not be typed at the prompt later.")
      }
      return .given(.passphrase(secret))
    }
    if let recoveryFd { return .given(.recoveryCode(try Self.secret(recoveryFd))) }
    guard let keyfile else { return .none }
    do {
      let path = Launch.realPath(keyfile)
      let contents = try POSIXFileSystem().readFile(path, byteLimit: 65_536)
      return .given(.keyFile(SecretBytes(copying: contents.bytes)))
    } catch {
      throw Talk.ends(.notFound, ["The key file cannot be read: \(keyfile)"])
    }
  }

  private static func secret(_ descriptor: Int32) throws -> SecretBytes {
    do {
      return try PassphraseDescriptor.read(descriptor)
    } catch {
      throw Talk.ends(.cannotUnlock, ["No secret could be read from descriptor \(descriptor)."])
    }
  }
}

/// What is said to a person who used a command: to standard error, never with a secret.
enum Talk {
  static func say(_ lines: [String]) {
    StandardStreams().writeError(lines.map { $0.withoutControlCharacters + "\n" }.joined())
  }

  /// Says why and gives the status to end with.
  static func ends(_ status: ExitStatus, _ lines: [String]) -> ExitCode {
    say(["mooring: " + (lines.first ?? "")] + lines.dropFirst().map { "         " + $0 })
    return status.code
  }

  static func ends(_ error: VaultError) -> ExitCode {
    ends(error.status, ErrorWording.lines(error))
  }
}
