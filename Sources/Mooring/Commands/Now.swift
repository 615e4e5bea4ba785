import ArgumentParser
import FileStore
import Runner
import TerminalIO
import VaultStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `mooring now`: people to reach and something steadying; needs no journal and no unlocking.
struct Now: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "now",
    abstract: "People you can reach, and something steadying. Needs no journal.",
    discussion: "Nothing of it is saved.")

  /// Whatever is typed after it is taken as a cry for help, not as a mistake.
  @Argument(parsing: .allUnrecognized, help: .hidden)
  var anything: [String] = []

  func run() throws {
    let files = POSIXFileSystem()
    let standard = StandardFolders(environment: Launch.environment)
    let config = standard?.config ?? "/nonexistent"
    let surroundings = Surroundings(
      terminal: PlainTerminal(signals: SignalPipe.install()), time: SystemTime(), files: files,
      folders: VaultFolders(vault: config, state: config),
      settingsFile: SettingsFile(folder: config, files: files), isUnattended: isatty(0) == 0,
      savesNothing: false, scryptCost: .standard, seed: { UInt64.random(in: .min ... .max) })
    HelpNow(surroundings, shelf: GuideShelf(files: files)).run()
  }
}
