import ArgumentParser
import GuideLanguage
import Runner
import TerminalIO

/// `mooring guide check FILE...`: says what is wrong with guides, or explains a code.
struct GuideCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check guides and say what is wrong, in plain words.")

  @Argument(help: "Files, or ids of guides.", completion: GuideCompletion.kind)
  var guides: [String] = []

  @Option(help: "Show the page about a code, such as G036; needs no guide.")
  var explain: String?

  @Flag(help: "Write one line of JSON per finding, for editors and other programs.")
  var json = false

  @Flag(help: "Count warnings and matters of style as failures, too.")
  var strict = false

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if guides.isEmpty, explain == nil {
      throw ValidationError("Name a guide to check, or a code: --explain G036")
    }
    if !guides.isEmpty, explain != nil {
      throw ValidationError("--explain shows a page and checks no guide.")
    }
    if json, explain != nil { throw ValidationError("--explain shows a page, in words only.") }
  }

  func run() throws {
    if let explain { return try show(pageOf: explain) }
    let launch = try Launch(options.withoutJournal, .command)
    var found: [Diagnostic] = []
    // Read first, so that a translation finds its original among them.
    let sources = try guides.map { try launch.source($0) }
    let texts = sources.map(\.bytes)
    for (name, (bytes, fileName)) in zip(guides, sources) {
      let diagnostics =
        launch.shelf.check(bytes, fileName: fileName, besides: texts).diagnostics
      if !json, let remark = launch.shelf.remark(on: bytes, file: name, besides: texts) {
        let line = remark.line.map { ":\($0): it" } ?? ""
        try StandardStreams().writeData("\(fileName)\(line) \(remark.words).\n")
      }
      try StandardStreams().writeData(words(for: diagnostics, fileName, bytes))
      found += diagnostics
    }
    if !json, let more = DiagnosticText.whereToReadMore(found.map(\.code)) {
      try StandardStreams().writeData(more)
    }
    if strict ? !found.isEmpty : found.contains(where: \.isError) {
      throw ExitStatus.badData.code
    }
  }

  private func words(
    for diagnostics: [Diagnostic], _ fileName: String, _ bytes: [UInt8]
  ) -> String {
    if json { return DiagnosticJSON.lines(diagnostics, fileName: fileName) }
    if diagnostics.isEmpty { return "\(fileName): no problems\n" }
    return DiagnosticText.render(diagnostics, fileName: fileName, source: bytes) + "\n"
  }

  private func show(pageOf typed: String) throws {
    guard let code = DiagnosticCode(typed: typed) else {
      let near = DiagnosticCode.nearest(to: typed).map { " The nearest is \($0.rawValue)." }
      throw Talk.ends(
        .usage,
        [
          "There is no code \"\(typed)\"." + (near ?? ""),
          "Codes look like G036; mooring guide check FILE shows those that matter for a guide.",
        ])
    }
    try StandardStreams().writeData(DiagnosticPage.plainText(for: code))
  }
}
