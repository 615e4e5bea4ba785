import ArgumentParser
import FileStore
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

/// Puts a command's surroundings together and opens the journal for it.
struct Launch {
  /// A secret named on the command line, or none.
  enum GivenSecret: ~Copyable {
    case none
    case given(Credential)
  }

  /// Who is at the other end.
  enum Audience {
    /// A conversation: everything goes to standard output.
    case conversation
    /// A command whose data goes to standard output, so talk goes to standard error.
    case command
    /// Answers from a file.
    case answers(descriptor: Int32)
  }

  let options: CommonOptions
  let folders: VaultFolders
  let standard: StandardFolders
  let shelf: GuideShelf
  private(set) var surroundings: Surroundings

  /// `language` is what guides are to speak, before the setting and the environment.
  init(_ options: CommonOptions, _ audience: Audience, language: String? = nil) throws {
    self.options = options
    let found = try options.folders()
    standard = found.standard
    folders = found.vault
    let files = POSIXFileSystem()
    let settingsFile = SettingsFile(folder: standard.config, files: files)
    shelf = GuideShelf(
      files: files, ownFolder: standard.guides,
      language: LanguageTag.preferred(
        set: language ?? settingsFile.read()[.language], environment: Self.environment))
    let isUnattended: Bool
    let terminal: any Terminal
    switch audience {
    case .answers(let descriptor):
      isUnattended = true
      terminal = PlainTerminal(input: descriptor, output: 1)
    case .command:
      isUnattended = options.noInput || isatty(0) == 0
      terminal = PlainTerminal(input: 0, output: 2)
    case .conversation:
      isUnattended = options.noInput || isatty(0) == 0
      terminal = Self.terminal(options, settings: settingsFile.read())
    }
    surroundings = Surroundings(
      terminal: terminal, time: SystemTime(), files: files, folders: folders,
      settingsFile: settingsFile, isUnattended: isUnattended, savesNothing: options.noSave,
      scryptCost: .standard, seed: { UInt64.random(in: .min ... .max) })
    surroundings.absolutePath = { Self.absolutePath(Self.withHome($0)) }
    if case .answers = audience { surroundings.endsAtRefusal = true }
    if case .conversation = audience, !isUnattended {
      MemoryFolder.eraseLeftovers(below: EditorProcess.places(Self.environment))
      surroundings.voice = VoiceProcess(Self.environment).voice
      surroundings.ownEditor = EditorProcess.ownEditor(Self.environment)
    }
  }

  private static func terminal(_ options: CommonOptions, settings: Settings) -> any Terminal {
    let widestRow = settings.number(.width) ?? TextLayout.widestRow
    if options.noInput {
      let input = open("/dev/null", O_RDONLY | O_CLOEXEC)
      return PlainTerminal(input: input, output: 1, widestRow: widestRow)
    }
    let signals = SignalPipe.install()
    let wantsPlain = TerminalChoice.wantsPlain(
      environment: environment, stdinIsTerminal: isatty(0) == 1, stdoutIsTerminal: isatty(1) == 1,
      flag: options.plain || settings[.plain] == "on")
    let makePlain = { PlainTerminal(signals: signals, widestRow: widestRow) }
    guard !wantsPlain,
      let rich = RichTerminal(signals: signals, look: look(options, settings, widestRow))
    else { return makePlain() }
    return SwitchingTerminal(rich, makePlain: makePlain)
  }

  private static func look(
    _ options: CommonOptions, _ settings: Settings, _ widestRow: Int
  ) -> ScreenLook {
    ScreenLook(
      usesColor: TerminalChoice.wantsColor(
        environment: environment, stdoutIsTerminal: true, choice: options.color),
      widestRow: widestRow,
      showsMotion: TerminalChoice.wantsMotion(
        environment: environment, setting: settings[.motion]),
      isGentle: settings[.pace] == "gentle",
      escapeDelay: .milliseconds(settings.number(.escape) ?? 40))
  }

  /// A visit with the journal open, by the secret given or asked for at the terminal.
  ///
  /// Throws the exit code, after saying why, where the journal cannot be opened.
  func openedVisit() throws -> Visit {
    try visit(opening: try options.credential())
  }

  /// What stands at the journal's place; throws the exit code where it is something else.
  func presence() throws -> VaultPresence {
    do {
      return try Vault.presence(at: folders, in: surroundings.files)
    } catch {
      throw Talk.ends(error)
    }
  }

  /// Whether there is a journal; throws the exit code where there is something else.
  func hasJournal() throws -> Bool {
    if case .present = try presence() { true } else { false }
  }

  private func visit(opening secret: consuming GivenSecret) throws -> Visit {
    switch consume secret {
    case .given(let credential):
      let store: JournalStore
      do {
        store = JournalStore(
          try Vault.unlock(at: folders, in: surroundings.files, with: credential))
      } catch {
        throw Talk.ends(error)
      }
      return Visit(surroundings, shelf: shelf, store: store)
    case .none:
      guard !options.noInput else { throw Self.needsSecret() }
      let visit = Visit(surroundings, shelf: shelf, store: nil)
      switch visit.unlock() {
      case nil: return visit
      case .outcome(let outcome)?:
        throw (outcome == .finished ? ExitStatus.stopped : outcome.status).code
      case .noTerminal?: throw Self.needsSecret()
      case .failed(let error)?: throw Talk.ends(error)
      }
    }
  }

  private static func needsSecret() -> ExitCode {
    Talk.ends(
      .cannotUnlock,
      [
        "The journal is locked and there is no terminal to ask for the passphrase.",
        "Give it with --passphrase-fd N, for example: 3<FILE and --passphrase-fd 3.",
      ])
  }

  /// Reads everything in the journal; throws the exit code where that is refused.
  static func contents(_ visit: Visit) throws -> JournalStore.Contents {
    do {
      return try visit.contents()
    } catch {
      throw Talk.ends(error)
    }
  }

  /// The environment as a dictionary; the last of two equal names counts.
  static let environment: [String: String] = {
    var found: [String: String] = [:]
    var position = environ
    while let entry = position.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        found[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      position += 1
    }
    return found
  }()

  /// `path` with links followed, by `realpath(3)`; unchanged where nothing is there.
  static func realPath(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return absolutePath(path) }
    defer { free(found) }
    return String(cString: found)
  }

  /// `~/` at the beginning is the home folder, where no shell has seen to it.
  private static func withHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
    return home + path.dropFirst()
  }

  /// `path` from the root on, without a slash at the end.
  static func absolutePath(_ path: String) -> String {
    var whole = path
    if !path.hasPrefix("/") {
      guard let here = getcwd(nil, 0) else { return path }
      defer { free(here) }
      whole = String(cString: here) + "/" + path
    }
    while whole.count > 1, whole.hasSuffix("/") { whole.removeLast() }
    return whole
  }
}
