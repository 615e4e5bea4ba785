import FileStore
import GuideLanguage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads the folder of the person's own guides: headers only, and never a reason to fail.
struct OwnGuides {
  /// The longest file that is read, as the checker of guides has it.
  static let byteLimit = 1 << 20

  let folder: String
  let files: any FileSystem
  let builtIn: [GuideHeader]

  /// All files whose names end in `.guide`, in the order of their names.
  ///
  /// A folder that is not there holds none; one that cannot be read counts as one such file.
  func read() -> [OwnGuide] {
    let entries: [FolderEntry]
    do {
      // The folder itself may be a link, as people keep such things elsewhere.
      entries = try files.entries(in: folder + "/.")
    } catch {
      guard error.errorNumber != ENOENT else { return [] }
      return [OwnGuide(fileName: folder, path: folder, header: nil, leftOut: .unreadable)]
    }
    var found = entries.filter { $0.name.hasSuffix(".guide") && !$0.name.hasPrefix(".") }
      .map(own)
    settleIDs(&found)
    settleTranslations(&found)
    return found
  }

  private func own(_ entry: FolderEntry) -> OwnGuide {
    let path = "\(folder)/\(entry.name)"
    func without(_ reason: OwnGuide.LeftOut) -> OwnGuide {
      OwnGuide(fileName: entry.name, path: path, header: nil, leftOut: reason)
    }
    switch entry.kind {
    case .file: break
    case .link: return without(.link)
    case .folder, .other: return without(.notAFile)
    }
    if entry.name.unicodeScalars.contains("\u{FFFD}") { return without(.unreadableName) }
    do {
      guard let header = GuideHeader.read(try Self.bytes(path, files)) else {
        return without(.brokenHeader)
      }
      return OwnGuide(fileName: entry.name, path: path, header: header, leftOut: nil)
    } catch {
      return without(error)
    }
  }

  /// A file of the person's own, whole; a link and a file of somebody else are not read.
  static func bytes(
    _ path: String, _ files: any FileSystem
  ) throws(OwnGuide.LeftOut) -> [UInt8] {
    let contents: FileContents
    do {
      contents = try files.readFile(path, byteLimit: byteLimit)
    } catch {
      switch error.errorNumber {
      case EFBIG: throw .tooLarge
      case ELOOP: throw .link
      default: throw .unreadable
      }
    }
    guard contents.status.ownerID == files.userID else { throw .ofSomebodyElse }
    return contents.bytes
  }

  // MARK: Who stands for which id

  /// Takes out originals whose id is taken, by a built-in guide or by each other.
  private func settleIDs(_ found: inout [OwnGuide]) {
    let originals = found.indices.filter { found[$0].isOriginal }
    let positions = Dictionary(grouping: originals) { found[$0].header?.id ?? "" }
    for (id, positions) in positions {
      for position in positions {
        if builtIn.contains(where: { $0.id == id }) {
          found[position].leftOut = .builtInID(id)
        } else if positions.count > 1 {
          let others = positions.filter { $0 != position }.map { found[$0].fileName }
          found[position].leftOut = .sharedID(id, otherFiles: others)
        }
      }
    }
  }

  private func settleTranslations(_ found: inout [OwnGuide]) {
    let originals =
      builtIn + found.filter { $0.isOriginal && $0.leftOut == nil }.compactMap(\.header)
    for position in found.indices where found[position].leftOut == nil {
      guard let header = found[position].header else { continue }
      found[position].leftOut = Self.objection(to: header, originals: originals)
    }
    let standing = found.indices.filter { found[$0].leftOut == nil && !found[$0].isOriginal }
    let alike = Dictionary(grouping: standing) { position in
      let header = found[position].header
      return "\(header?.id ?? "") \(header.flatMap { LanguageTag.language(of: $0.language) } ?? "")"
    }
    for positions in alike.values where positions.count > 1 {
      for position in positions {
        let others = positions.filter { $0 != position }.map { found[$0].fileName }
        found[position].leftOut = .sharedID(found[position].header?.id ?? "", otherFiles: others)
      }
    }
  }

  /// Why this translation cannot stand for its guide; nil where it can, and for any other guide.
  static func objection(
    to header: GuideHeader, originals: [GuideHeader]
  ) -> OwnGuide.LeftOut? {
    guard let translated = header.translates else { return nil }
    guard translated.id == header.id else { return .translatesOtherID(translated.id) }
    guard let original = originals.first(where: { $0.id == translated.id }) else {
      return .nothingToTranslate(translated.id)
    }
    guard translated.version == original.version else {
      return .otherVersion(
        id: original.id, translated: translated.version, current: original.version)
    }
    guard let language = LanguageTag.language(of: header.language) else {
      return .unknownLanguage(header.language)
    }
    return language == LanguageTag.language(of: original.language)
      ? .sameLanguage(header.language) : nil
  }
}
