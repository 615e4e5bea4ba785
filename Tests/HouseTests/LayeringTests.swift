import Foundation
import Testing

/// What each module may import of ours, bottom up; an arrow only points down.
private let layers: [(module: String, may: Set<String>)] = [
  ("ChaCha", []), ("GuideLanguage", []), ("BuiltInGuides", []), ("Care", []), ("FileStore", []),
  ("SecretMemory", []),
  ("Dialogue", ["GuideLanguage"]),
  ("Journal", ["GuideLanguage"]),
  ("TerminalIO", ["CEditLine", "SecretMemory"]),
  ("VaultStore", ["ChaCha", "FileStore", "SecretMemory", "Crypto", "CryptoExtras"]),
  (
    "Runner",
    [
      "BuiltInGuides", "Care", "Dialogue", "FileStore", "GuideLanguage", "Journal",
      "SecretMemory", "TerminalIO", "VaultStore",
    ]
  ),
  (
    "Mooring",
    [
      "ArgumentParser", "BuiltInGuides", "Care", "Dialogue", "FileStore", "GuideLanguage",
      "Journal", "Runner", "SecretMemory", "TerminalIO", "VaultStore",
    ]
  ),
]

@Suite("The house")
struct LayeringTests {
  struct SourceFile: Sendable, CustomTestStringConvertible {
    let module: String
    let path: String
    let text: String
    var testDescription: String { path }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let files: [SourceFile] = {
    let sources = root.appendingPathComponent("Sources")
    let walk = FileManager.default.enumerator(atPath: sources.path)
    return (walk?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".swift") }.sorted().map {
      SourceFile(
        module: String($0.prefix { $0 != "/" }), path: $0,
        text: (try? String(contentsOf: sources.appendingPathComponent($0), encoding: .utf8)) ?? "")
    }
  }()

  static func imports(_ file: SourceFile) -> [String] {
    file.text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let position = words.firstIndex(of: "import"), position <= 3,
        !line.contains("//"), words.indices.contains(position + 1)
      else { return nil }
      let last = words[words.count - 1]
      return String(last.prefix { $0 != "." })
    }
  }

  @Test("has every module in the table, and no module twice")
  func tableIsComplete() {
    #expect(Set(Self.files.map(\.module)) == Set(layers.map(\.module)))
    #expect(Self.files.count > 100)
  }

  @Test("imports only what lies below", arguments: files)
  func imports(file: SourceFile) throws {
    let layer = try #require(layers.first { $0.module == file.module })
    let system: Set<String> = ["Glibc", "Darwin"]
    let strangers = Set(Self.imports(file)).subtracting(layer.may).subtracting(system)
    #expect(strangers.isEmpty)
  }

  @Test("holds nothing that can trap on purpose or hides a race", arguments: files)
  func forbiddenWords(file: SourceFile) {
    for word in ["try!", "fatalError(", "@unchecked", "nonisolated(unsafe)", "as!"] {
      #expect(!file.text.contains(word), "\(word)")
    }
  }

  @Test("keeps each file to one idea, at most 400 lines", arguments: files)
  func fileLength(file: SourceFile) {
    #expect(file.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 401)
  }

  @Test("has the standard libraries' own doors: libedit through one file")
  func oneDoor() {
    let users = Self.files.filter { Self.imports($0).contains("CEditLine") }.map(\.path)
    #expect(users.allSatisfy { $0.hasPrefix("TerminalIO/") })
    #expect(!users.isEmpty)
  }

  @Test("has three protocols in all: the disk, the terminal and the clock")
  func protocols() {
    let declared = Self.files.flatMap { file in
      file.text.split(separator: "\n").filter { line in
        line.hasPrefix("protocol ") || line.hasPrefix("public protocol ")
      }.map { line in line.split { !$0.isLetter }.first { $0.first?.isUppercase ?? false } ?? "" }
    }
    #expect(Set(declared.map(String.init)) == ["FileSystem", "Terminal", "TimeSource"])
  }
}
