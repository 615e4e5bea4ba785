import ArgumentParser
import FileStore
import GuideLanguage
import Runner
import TerminalIO
import VaultStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `mooring run GUIDE`: one guide from its first line to its end.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Go through one guide.",
    usage: "mooring run GUIDE [--answers FILE] [--resume] [--language LANGUAGE]",
    discussion: """
      A pipe, or the file of --answers, can give the answers: each line is one, and an \
      empty line leaves a question open. When the lines end early, the session stays open, \
      and --resume goes on with it.
      """)

  @Argument(help: "A guide's id, or the path of a .guide file.", completion: GuideCompletion.kind)
  var guide: String

  @Option(help: "Take the answers from this file, one a line.", completion: .file())
  var answers: String?

  @Flag(help: "Go on with the unfinished session of this guide.")
  var resume = false

  @Option(help: "The language it is to speak, where a translation is there: de, for example.")
  var language: String?

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if let language, LanguageTag.language(of: language) == nil {
      throw ValidationError("--language takes a language such as de; not \"\(language)\".")
    }
  }

  func run() throws {
    let descriptor = try answers.map(Self.open)
    let launch = try Launch(
      options, descriptor.map { .answers(descriptor: $0) } ?? .conversation, language: language)
    let ready = try launch.readyGuide(guide, isKept: !options.noSave)
    if let language, ready.brokenTranslation == nil,
      LanguageTag.language(of: ready.guide.language) != LanguageTag.language(of: language)
    {
      Talk.say([
        "No translation of \(ready.guide.id) into \(language) is in use here; this is the original.",
        "mooring guide list shows what there is.",
      ])
    }
    let outcome = try visit(launch).leadOrResume(ready, resumes: resume)
    if case .refused(let lineNumber, let reason) = outcome {
      throw Talk.ends(.badData, ["\(answers ?? "answers"):\(lineNumber): \(reason)"])
    }
    // At a terminal it was said where it happened.
    if case .cannotSave(let error) = outcome, launch.surroundings.isUnattended {
      throw Talk.ends(error)
    }
    if outcome == .nothingToResume {
      throw Talk.ends(.notFound, ["There is no unfinished session of \(guide) to go on with."])
    }
    if outcome == .endOfInput, launch.surroundings.isUnattended, !options.noSave {
      Talk.say(["Left open. mooring run \(guide) --resume goes on with it."])
    }
    if outcome.status != .fine { throw outcome.status.code }
  }

  /// The visit the guide runs in: with the journal open, or without one where nothing is saved.
  private func visit(_ launch: Launch) throws -> Visit {
    if options.noSave { return Visit(launch.surroundings, shelf: launch.shelf, store: nil) }
    if try launch.hasJournal() { return try launch.openedVisit() }
    guard !launch.surroundings.isUnattended else { throw launch.needsJournal() }
    return Visit(launch.surroundings, shelf: launch.shelf, store: nil)
  }

  private static func open(_ path: String) throws -> Int32 {
    let descriptor = openFile(path)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR
    else {
      throw Talk.ends(.notFound, ["The answers cannot be read: \(path)"])
    }
    return descriptor
  }
}

private func openFile(_ path: String) -> Int32 { open(path, O_RDONLY | O_CLOEXEC) }

extension Launch {
  /// A guide that passed its checks; throws the exit code after saying why there is none.
  ///
  /// With `isKept` it must not stand under the id of another guide.
  func readyGuide(_ name: String, isKept: Bool = false) throws -> GuideShelf.ReadyGuide {
    do {
      return try shelf.guide(name, isKept: isKept)
    } catch {
      throw Self.ends(error)
    }
  }

  /// What to say of a name that is meant as a file's, and is that of no guide's file.
  private static func missingFile(_ name: String) -> [String] {
    let status = try? POSIXFileSystem().status(of: realPath(name))
    switch status?.kind {
    case .folder:
      return ["\(name) is a folder. Name a guide's file in it: mooring guide check FILE"]
    case nil where name.contains("/") || name.hasSuffix(".guide"):
      return ["There is no file \(name)."]
    case .file where !name.contains("/") && !name.hasSuffix(".guide"):
      return [
        "The name of a guide's file ends in .guide, and \(name) does not.",
        "Give it that ending, or write ./\(name)",
      ]
    default: return []
    }
  }

  static func ends(_ refusal: GuideShelf.Refusal) -> ExitCode {
    switch refusal {
    case .notFound(let name, _) where !Self.missingFile(name).isEmpty:
      return Talk.ends(.notFound, Self.missingFile(name))
    case .notFound(let name, let near):
      return Talk.ends(
        .notFound,
        [
          near.first.map { "There is no guide \"\(name)\". Did you mean \($0)?" }
            ?? "There is no guide \"\(name)\".",
          "mooring guide list shows them all.",
        ])
    case .unreadable(let path):
      let words = Self.missingFile(path)
      return Talk.ends(.notFound, words.isEmpty ? ["\(path) cannot be read."] : words)
    case .broken(let fileName, let report, let count):
      Talk.say([
        "mooring: cannot run \"\(fileName)\": " + (count == 1 ? "1 problem" : "\(count) problems"),
        "", report, "Nothing was started. Check again: \(ShelfWording.checkCommand(fileName))",
      ])
      return ExitStatus.badData.code
    case .usesBroken(let title, let fileName, let count):
      return Talk.ends(
        .badData,
        [
          "\(title) leads to another guide: \(fileName) \(ShelfWording.problems(count)).",
          "Nothing was started. To see them: \(ShelfWording.checkCommand(fileName))",
        ])
    case .leftOut(let fileName, let reason):
      var lines = ["\(fileName) \(ShelfWording.reason(reason))."]
      switch reason {
      case .builtInID: lines.append("As it is, it runs with --no-save, which keeps nothing.")
      case .sharedID:
        lines.append("By its file each of them runs: mooring run \(ShelfWording.quoted(fileName))")
      default: break
      }
      return Talk.ends(.badData, lines)
    }
  }

  /// The way out where something is to be kept and there is no journal yet.
  func needsJournal() -> ExitCode {
    Talk.ends(
      .cannotUnlock,
      [
        "There is no journal at \(folders.vault), so nothing could be kept.",
        "mooring vault new makes one; --no-save goes on without.",
      ])
  }
}
