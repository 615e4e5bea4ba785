import ArgumentParser
import GuideLanguage
import Runner
import TerminalIO

extension GuideTools {
  /// `mooring guide rename state|answer OLD NEW FILE`.
  struct Rename: ParsableCommand {
    /// What can get another name.
    enum Kind: String, CaseIterable, ExpressibleByArgument {
      case state
      case answer
    }

    static let configuration = CommandConfiguration(
      abstract: "Give a state or an answer another name, wherever it is used.",
      discussion: "Spoken words are not touched. With - for the file, it reads standard input.")

    @Argument(help: "state or answer.")
    var kind: Kind

    @Argument(help: "The name it has.")
    var old: String

    @Argument(help: "The name it gets.")
    var new: String

    @Argument(help: "The file.", completion: .file(extensions: ["guide"]))
    var file: String

    @OptionGroup var options: CommonOptions

    func run() throws {
      if file != "-" { try options.refuseNoSave() }
      let source = try GuideFile(reading: file)
      let fresh: [UInt8]
      do {
        fresh =
          switch kind {
          case .state: try GuideRename.state(old, to: new, in: source.bytes)
          case .answer: try GuideRename.answer(old, to: new, in: source.bytes)
          }
      } catch {
        throw Talk.ends(.badData, words(for: error, in: source.shownName))
      }
      try source.replace(with: fresh)
      try sayTranslations(of: fresh)
      if kind == .answer, GuideHeader.read(fresh)?.keeps.contains(new) ?? false {
        Talk.say([
          "\"\(new)\" is kept between sessions. What people kept as \"\(old)\" is not found again."
        ])
      }
    }

    /// Names the translations in the person's own folder, which have the old name still.
    private func sayTranslations(of bytes: [UInt8]) throws {
      guard let header = GuideHeader.read(bytes), header.translates == nil else { return }
      let own = try Launch(options.withoutJournal, .command).shelf.own
      let names = own.filter { $0.header?.translates?.id == header.id }.map(\.fileName)
      guard !names.isEmpty else { return }
      Talk.say(["Do the same in its translation: \(names.joined(separator: ", "))"])
    }

    private func words(for refusal: GuideRename.Refusal, in fileName: String) -> [String] {
      switch refusal {
      case .unreadable:
        [
          "\(fileName) has lines that cannot be read, so a use could be missed.",
          "Solve its problems first: mooring guide check \(file)",
        ]
      case .unknown(let near):
        [
          "There is no \(kind.rawValue) \"\(old)\" in \(fileName)."
            + (near.map { " Did you mean \"\($0)\"?" } ?? "")
        ]
      case .notAName:
        [
          "\"\(new)\" is no name for \(kind == .state ? "a state" : "an answer").",
          "Names have small letters, digits and \"\(kind == .state ? "-" : "_")\", and begin "
            + "with a letter.",
        ]
      case .reserved(let words):
        ["\"\(new)\" has a meaning of its own. Choose another name."]
          + (words.count > 1
            ? ["So have: \(words.filter { $0 != new }.joined(separator: ", "))."] : [])
      case .taken: ["\"\(new)\" is already used in \(fileName)."]
      case .meansSomethingElse:
        ["With this name the guide would mean something else. Nothing was changed."]
      }
    }
  }
}
