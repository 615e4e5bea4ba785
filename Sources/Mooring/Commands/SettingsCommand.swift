import ArgumentParser
import Runner
import TerminalIO
import VaultStore

/// `mooring settings`: what is set, or set one thing.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Show the settings, or set one.",
    usage: "mooring settings [KEY [VALUE]]")

  @Argument(help: "What to set.", completion: .list(Settings.Key.allCases.map(\.rawValue)))
  var key: String?

  @Argument(help: "Its new value.")
  var value: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let launch = try Launch(options, .command)
    let file = launch.surroundings.settingsFile
    var settings = file.read()
    guard let key else {
      let rows = Settings.Key.allCases.map { key in
        "\(key.rawValue) = \(settings[key] ?? "")  (\(Settings.allowed(for: key)))\n"
      }
      try StandardStreams().writeData(rows.joined())
      return
    }
    guard let known = Settings.Key(rawValue: key) else {
      let names = Settings.Key.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("There is no setting \"\(key)\". There are: \(names).")
    }
    guard let value else {
      try StandardStreams().writeData((settings[known] ?? "") + "\n")
      return
    }
    guard Settings.isAllowed(value, for: known) else {
      throw ValidationError("\(key) takes \(Settings.allowed(for: known)).")
    }
    try options.refuseNoSave()
    settings[known] = value
    do {
      try file.write(settings)
    } catch {
      throw Talk.ends(.cannotWrite, ["The settings could not be written: \(file.path)"])
    }
  }
}
