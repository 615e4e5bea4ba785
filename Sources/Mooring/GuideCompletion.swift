import ArgumentParser
import FileStore
import GuideLanguage
import Runner

/// What Tab offers where a guide is named: ids, and guide files beside it. Nothing is unlocked.
enum GuideCompletion {
  static let kind = CompletionKind.custom { _, _, prefix in names(beginning: prefix) }

  static func names(beginning prefix: String) -> [String] {
    let files = POSIXFileSystem()
    let shelf = GuideShelf(
      files: files, ownFolder: StandardFolders(environment: Launch.environment)?.guides)
    let folder = prefix.lastIndex(of: "/").map { String(prefix[...$0]) } ?? ""
    let entries = (try? files.entries(in: Launch.absolutePath(folder.isEmpty ? "." : folder))) ?? []
    let paths = entries.compactMap { entry -> String? in
      if entry.kind == .folder { return folder.isEmpty ? nil : folder + entry.name + "/" }
      return entry.name.hasSuffix(".guide") ? folder + entry.name : nil
    }
    return (folder.isEmpty ? shelf.headers.map(\.id) : []) + paths
  }
}
