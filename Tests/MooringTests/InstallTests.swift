import Foundation
import Testing

@Suite("Scripts/install and the manual page")
struct InstallTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func install(
    _ arguments: [String], home: TemporaryHome
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = root.appendingPathComponent("Scripts/install")
    process.arguments = arguments
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": home.path, "MOORING_BINARY": Program.path,
      "TMPDIR": home.path + "/tmp",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  static let installed = [
    "bin/mooring", "share/bash-completion/completions/mooring", "share/man/man1/mooring.1",
    "share/fish/vendor_completions.d/mooring.fish", "share/zsh/site-functions/_mooring",
  ]

  @Test("puts five files below a folder, says where, and takes away just those")
  func installs() throws {
    let home = try TemporaryHome()
    let prefix = home.path + "/a place"
    for _ in 1...2 {
      let (status, output) = try Self.install([prefix], home: home)
      #expect(status == 0, "\(output)")
      for file in Self.installed { #expect(output.contains("installed  \(prefix)/\(file)\n")) }
    }
    let own = try home.write("mine", to: "a place/share/man/man1/other.1")
    let files = home.files().map(\.path).filter { $0.hasPrefix("a place/") }.sorted()
    #expect(files == (Self.installed + ["share/man/man1/other.1"]).map { "a place/" + $0 }.sorted())
    #expect(FileManager.default.isExecutableFile(atPath: prefix + "/bin/mooring"))
    #expect(try Self.install(["--uninstall", prefix], home: home).status == 0)
    #expect(home.files().map(\.path) == ["a place/share/man/man1/other.1"])
    #expect(FileManager.default.fileExists(atPath: own))
  }

  @Test("has ~/.local as its usual place and says how it is used")
  func usualPlace() throws {
    let home = try TemporaryHome()
    let help = try Self.install(["--help"], home: home)
    #expect(help.status == 0)
    #expect(help.output.contains("~/.local"))
    #expect(try Self.install(["--prefix"], home: home).status == 64)
    #expect(try Self.install(["one", "two"], home: home).status == 64)
    #expect(home.files().isEmpty)
    #expect(try Self.install([], home: home).output.contains("\(home.path)/.local/bin/mooring"))
  }

  @Test("completes guides by id and by file, without a journal")
  func completes() throws {
    let home = try TemporaryHome()
    try home.makeVault()
    let script = try Ran(["--generate-completion-script", "bash"], home: home).output
    let path = try home.write(script, to: "completion.bash")
    func words(_ line: String) throws -> Set<String> {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/bash")
      process.arguments = [
        "-c",
        """
        cd "$HOME"; mooring() { "\(Program.path)" "$@"; }; . "\(path)"
        COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}; read -ra COMP_WORDS <<<"$COMP_LINE"
        [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=()
        _mooring mooring "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2>/dev/null
        printf '%s\\n' "${COMPREPLY[@]}"
        """,
      ]
      process.environment = ["PATH": "/usr/bin:/bin", "HOME": home.path, "LANG": "C.UTF-8"]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return Set(
        String(decoding: data, as: UTF8.self).split(separator: "\n").map { line in
          line.trimmingCharacters(in: .whitespaces)
        })
    }
    _ = try home.write("# Mine\n", to: "mine.guide")
    #expect(try words("mooring rec") == ["recall"])
    #expect(try words("mooring run quick-") == ["quick-anchor"])
    #expect(try words("mooring run ").isSuperset(of: ["grounding", "safety-anchor", "mine.guide"]))
    #expect(try words("mooring trend gr") == ["grounding"])
    #expect(try words("mooring vault new --no-r") == ["--no-recovery"])
    #expect(try words("mooring settings co") == ["country"])
  }

  // MARK: The manual page

  /// A command as `--experimental-dump-help` tells of it.
  struct Command: Decodable {
    struct Argument: Decodable {
      struct Name: Decodable {
        var kind: String
        var name: String
      }
      var kind: String
      var names: [Name]?
      var shouldDisplay: Bool
    }
    var commandName: String
    var shouldDisplay: Bool
    var arguments: [Argument]?
    var subcommands: [Command]?
  }

  struct Tool: Decodable { var command: Command }

  static let manual: String =
    (try? String(
      contentsOf: root.appendingPathComponent("Sources/Mooring/mooring.1"), encoding: .utf8)) ?? ""

  static let common: Set<String> = [
    "vault", "passphrase-fd", "recovery-fd", "keyfile", "no-input", "plain", "no-save", "color",
    "help", "version",
  ]

  @Test("has every command with every option in the manual page, and none that is not there")
  func manualIsWhole() throws {
    let help = try Ran(["--experimental-dump-help"], home: TemporaryHome()).output
    let tool = try JSONDecoder().decode(Tool.self, from: Data(help.utf8))
    var commands: [String: Set<String>] = [:]
    func gather(_ command: Command, _ path: String) {
      let children = (command.subcommands ?? []).filter(\.shouldDisplay)
      for child in children where child.commandName != "help" {
        gather(child, (path + " " + child.commandName).trimmingCharacters(in: .whitespaces))
      }
      guard children.isEmpty else { return }
      let names = (command.arguments ?? []).filter(\.shouldDisplay).flatMap { $0.names ?? [] }
      commands[path] = Set(names.filter { $0.kind == "long" }.map(\.name)).subtracting(Self.common)
    }
    gather(tool.command, "")
    let page = try #require(Self.manual.components(separatedBy: ".Sh COMMANDS").last)
    let section = try #require(page.components(separatedBy: ".Sh OPTIONS").first)
    var written: [String: Set<String>] = [:]
    for line in section.components(separatedBy: "\n") where line.hasPrefix(".It Nm Cm ") {
      let words = line.split(separator: " ").dropFirst(3).map(String.init)
      let path = words.prefix { $0.first?.isLetter == true && $0.first?.isLowercase == true }
        .joined(separator: " ")
      let parts = line.components(separatedBy: "Fl Fl ").dropFirst()
      written[path] = Set(parts.compactMap { $0.split(separator: " ").first.map(String.init) })
    }
    commands["help accessibility"] = commands.removeValue(forKey: "accessibility")
    #expect(Set(written.keys) == Set(commands.keys))
    for (path, options) in commands { #expect(written[path] == options, "\(path)") }
    let options = try #require(page.components(separatedBy: ".Sh OPTIONS").last)
    for name in Self.common { #expect(options.contains("Fl Fl \(name)"), "\(name)") }
    #expect(commands.count > 20)
  }

  @Test("tells of every variable, folder and exit status in the manual page")
  func manualTellsOfAll() throws {
    for variable in [
      "MOORING_VAULT", "MOORING_ACCESSIBLE", "ACCESSIBLE", "NO_COLOR", "CLICOLOR_FORCE",
      "MOORING_MOTION", "VISUAL", "EDITOR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME",
    ] { #expect(Self.manual.contains(variable), "\(variable)") }
    let readme = try String(
      contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let words = Set(readme.split(whereSeparator: \.isWhitespace).map(String.init))
    for status in [0, 1, 2, 4, 20, 21, 22, 23, 24, 25, 26, 64, 65, 66, 73, 75, 130] {
      #expect(Self.manual.contains(".It \(status)\n"))
      #expect(words.contains("\(status)"), "\(status)")
    }
    let paths = try Ran(["paths"], home: TemporaryHome()).output
    for row in paths.split(separator: "\n") {
      let place = row.components(separatedBy: "/.").last ?? ""
      #expect(Self.manual.contains("~/.\(place)"), "\(row)")
    }
  }

  @Test("says what it is and is not, without a journal and without a telephone number")
  func about() throws {
    let ran = try Ran(["about"], home: TemporaryHome())
    #expect(ran.status == 0)
    let lines = ran.output.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.count <= 72 })
    for limit in [
      "self-help and a journal for adults", "It is not treatment", "not an emergency service",
      "nobody watches over you", "No clinician has reviewed its texts yet", "in English only",
      "mooring now",
    ] { #expect(ran.output.contains(limit), "\(limit)") }
    let questions = lines.indices.filter { lines[$0].hasSuffix("?") }
    #expect(questions.count >= 30)
    for place in questions {
      #expect(place + 1 < lines.count && lines[place + 1].hasPrefix("  "), "\(lines[place])")
    }
    for part in 1...5 { #expect(lines.contains { $0.hasPrefix("\(part). ") }) }
    let digits = ran.output.split { !$0.isNumber }.map(String.init).filter { $0.count > 1 }
    #expect(Set(digits) == ["20", "1305", "2026"], "the cipher's name and a date, no other number")
  }

  @Test("has a page for a screen reader, and no help card for its words")
  func accessibility() throws {
    for arguments in [["help", "accessibility"], ["accessibility"]] {
      let ran = try Ran(arguments, home: TemporaryHome())
      #expect(ran.status == 0)
      #expect(ran.output.contains("mooring settings plain on"))
      #expect(!ran.output.contains("People you can reach"))
      #expect(ran.output.split(separator: "\n").allSatisfy { $0.count <= 72 })
    }
    let help = try Ran(["--help"], home: TemporaryHome()).output
    #expect(help.contains("mooring --plain"))
    #expect(help.contains("mooring help accessibility"))
  }
}
