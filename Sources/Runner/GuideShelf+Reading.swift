import BuiltInGuides
import Dialogue
import FileStore
import GuideLanguage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// From a place on the shelf to bytes, and from bytes to a guide that passed its checks.
extension GuideShelf {
  // MARK: Making ready

  func ready(_ shelved: ShelvedGuide) throws(Refusal) -> ReadyGuide {
    let id = shelved.header.id
    guard shelved.header.translates != nil else {
      let (bytes, fileName) = try source(shelved)
      return try ready(bytes, fileName: fileName, id: id)
    }
    if let (bytes, fileName) = translation(shelved),
      let translated = try? ready(bytes, fileName: fileName, id: id)
    {
      return translated
    }
    let fileName = own.first { $0.path == shelved.path }?.fileName
    return try ready(
      original(shelved), fileName: id + ".guide", id: id, brokenTranslation: fileName)
  }

  func ready(
    _ bytes: [UInt8], fileName: String, id: String? = nil, brokenTranslation: String? = nil
  ) throws(Refusal) -> ReadyGuide {
    let guide = try checked(bytes, fileName: fileName)
    // The file may have become another guide since its header was read.
    if let id, guide.id != id { throw .notFound(name: id, near: []) }
    var collected = [guide]
    var wanted = guide.uses
    while let id = wanted.popLast() {
      guard !collected.contains(where: { $0.id == id }),
        let shelved = shelved(id)
      else { continue }
      let used: CheckedGuide
      do {
        used = try usedGuide(shelved)
      } catch .broken(let fileName, _, let count) {
        throw .usesBroken(title: guide.title, fileName: fileName, problemCount: count)
      }
      collected.append(used)
      wanted += used.uses
    }
    return ReadyGuide(
      guide: guide, library: GuideLibrary(collected), brokenTranslation: brokenTranslation)
  }

  /// A guide to be called; of a translation with problems the original.
  private func usedGuide(_ shelved: ShelvedGuide) throws(Refusal) -> CheckedGuide {
    guard shelved.header.translates != nil else {
      let (bytes, fileName) = try source(shelved)
      return try checked(bytes, fileName: fileName)
    }
    if let (bytes, fileName) = translation(shelved),
      let translated = try? checked(bytes, fileName: fileName)
    {
      return translated
    }
    return try checked(original(shelved), fileName: shelved.header.id + ".guide")
  }

  /// The file that translates the guide, unless it is gone or has become something else since
  /// its header was read: nothing else may stand under the guide's id.
  private func translation(_ shelved: ShelvedGuide) -> (bytes: [UInt8], fileName: String)? {
    guard let found = try? source(shelved), let header = GuideHeader.read(found.bytes),
      header.translates != nil, header.id == shelved.header.id, objection(to: header) == nil
    else { return nil }
    return found
  }

  private func checked(_ bytes: [UInt8], fileName: String) throws(Refusal) -> CheckedGuide {
    let result = check(bytes, fileName: fileName)
    guard let guide = result.guide else {
      throw .broken(
        fileName: fileName,
        report: DiagnosticText.render(result.diagnostics, fileName: fileName, source: bytes),
        problemCount: result.diagnostics.count { $0.isError })
    }
    return guide
  }

  // MARK: Reading

  func source(
    _ shelved: ShelvedGuide
  ) throws(Refusal) -> (bytes: [UInt8], fileName: String) {
    guard let path = shelved.path else {
      return (try original(shelved), shelved.header.id + ".guide")
    }
    guard let own = own.first(where: { $0.path == path }) else {
      throw .notFound(name: shelved.header.id, near: [])
    }
    return try source(own)
  }

  func source(_ own: OwnGuide) throws(Refusal) -> (bytes: [UInt8], fileName: String) {
    do {
      return (try OwnGuides.bytes(own.path, files), own.fileName)
    } catch {
      throw .leftOut(fileName: own.fileName, error)
    }
  }

  /// The guide itself, whatever translation stands for it.
  private func original(_ shelved: ShelvedGuide) throws(Refusal) -> [UInt8] {
    if let builtIn = BuiltInGuides[shelved.header.id] { return builtIn.bytes }
    guard let path = shelved.originalPath else {
      throw .notFound(name: shelved.header.id, near: [])
    }
    return try bytes(ofFile: path)
  }

  /// A file in the person's own folder by its name, with or without its ending, or by its id,
  /// unless a file of that name is where the person is.
  func ownFile(_ name: String) -> OwnGuide? {
    guard !name.contains("/") else { return nil }
    if name.hasSuffix(".guide") {
      return access(name, F_OK) == 0 ? nil : own.first { $0.fileName == name }
    }
    return own.first { $0.fileName == name + ".guide" || $0.header?.id == name }
  }

  func bytes(ofFile path: String) throws(Refusal) -> [UInt8] {
    do {
      return try files.readFile(realPath(path), byteLimit: OwnGuides.byteLimit).bytes
    } catch {
      if error.errorNumber == ENOENT { throw .notFound(name: path, near: []) }
      throw .unreadable(path: path)
    }
  }

  /// `path` with links followed, by `realpath(3)`; unchanged where nothing is there.
  func realPath(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  func near(_ name: String) -> [String] {
    let wanted = Set(name.lowercased())
    return headers.map(\.id).filter { id in
      id.hasPrefix(name.prefix(3).lowercased())
        || Set(id).symmetricDifference(wanted).count <= 3
    }
  }
}
