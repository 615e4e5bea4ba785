import BuiltInGuides
public import Dialogue
public import FileStore
public import GuideLanguage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The guides a person can choose from, and the way from a name to a guide ready to run.
public struct GuideShelf: Sendable {
  /// What is read of a guide before it is chosen: its header, no more.
  public let headers: [GuideHeader]
  private let files: any FileSystem

  /// Reads the headers of the built-in guides.
  public init(files: any FileSystem) {
    self.files = files
    self.headers = BuiltInGuides.all.compactMap { GuideHeader.read($0.bytes) }
  }

  /// A guide that passed every check, with all guides it may call.
  public struct ReadyGuide: Sendable {
    /// The guide.
    public let guide: CheckedGuide
    /// It and the guides it uses.
    public let library: GuideLibrary
  }

  /// Why a guide cannot be run.
  public enum Refusal: Error, Equatable, Sendable {
    /// No built-in guide has the name and no file is there; near names, best first.
    case notFound(name: String, near: [String])
    /// The file is there and cannot be read.
    case unreadable(path: String)
    /// The guide has problems; the text shows each with its place.
    case broken(fileName: String, report: String, problemCount: Int)
  }

  /// The guide named by `name`: the id of a built-in one, else a path to a file.
  ///
  /// Throws ``Refusal``; a guide with a single problem is not run.
  public func guide(_ name: String) throws(Refusal) -> ReadyGuide {
    if let builtIn = BuiltInGuides.all.first(where: { $0.id == name }) {
      return try ready(builtIn.bytes, fileName: name + ".guide")
    }
    guard name.contains("/") || name.hasSuffix(".guide") else {
      throw .notFound(name: name, near: near(name))
    }
    return try ready(try bytes(ofFile: name), fileName: name)
  }

  /// The bytes of a guide by id or path, and the name to show for it.
  public func source(_ name: String) throws(Refusal) -> (bytes: [UInt8], fileName: String) {
    if let builtIn = BuiltInGuides.all.first(where: { $0.id == name }) {
      return (builtIn.bytes, name + ".guide")
    }
    guard name.contains("/") || name.hasSuffix(".guide") else {
      throw .notFound(name: name, near: near(name))
    }
    return (try bytes(ofFile: name), name)
  }

  /// Checks a guide and hands back every problem found.
  public func check(_ bytes: [UInt8], fileName: String) -> GuideCheckResult {
    GuideCheck.check(bytes, fileName: fileName) { id in headers.first { $0.id == id } }
  }

  private func ready(_ bytes: [UInt8], fileName: String) throws(Refusal) -> ReadyGuide {
    let result = check(bytes, fileName: fileName)
    guard let guide = result.guide else {
      throw .broken(
        fileName: fileName,
        report: DiagnosticText.render(result.diagnostics, fileName: fileName, source: bytes),
        problemCount: result.diagnostics.count { $0.isError })
    }
    var collected = [guide]
    var wanted = guide.uses
    while let id = wanted.popLast() {
      guard !collected.contains(where: { $0.id == id }),
        let builtIn = BuiltInGuides.all.first(where: { $0.id == id }),
        let used = check(builtIn.bytes, fileName: id + ".guide").guide
      else { continue }
      collected.append(used)
      wanted += used.uses
    }
    return ReadyGuide(guide: guide, library: GuideLibrary(collected))
  }

  private func bytes(ofFile path: String) throws(Refusal) -> [UInt8] {
    do {
      var wanted = path
      if let real = realpath(path, nil) {
        wanted = String(cString: real)
        free(real)
      }
      return try files.readFile(wanted, byteLimit: 1 << 20).bytes
    } catch {
      if error.errorNumber == ENOENT { throw .notFound(name: path, near: []) }
      throw .unreadable(path: path)
    }
  }

  private func near(_ name: String) -> [String] {
    let wanted = Set(name.lowercased())
    return headers.map(\.id).filter { id in
      id.hasPrefix(name.prefix(3).lowercased())
        || Set(id).symmetricDifference(wanted).count <= 3
    }
  }
}
