import Foundation
import GuideLanguage

/// Every guide of this repository, by its path below the repository's folder.
enum GuideFiles {
  static let root = GuideSource.folder.deletingLastPathComponent().deletingLastPathComponent()

  static let all: [String] = {
    let walks = ["Sources", "Tests"].flatMap { folder in
      let walk = FileManager.default.enumerator(
        atPath: root.appendingPathComponent(folder).path)
      return (walk?.allObjects as? [String] ?? []).map { folder + "/" + $0 }
    }
    return walks.filter { $0.hasSuffix(".guide") }.sorted()
  }()

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
  }

  static let headers: [String: GuideHeader] = Dictionary(
    all.compactMap { (try? bytes($0)).flatMap { GuideHeader.read($0) } }.map { ($0.id, $0) },
    uniquingKeysWith: { first, _ in first })

  /// Checks with every guide of the repository in reach.
  static func check(_ bytes: [UInt8]) -> GuideCheckResult {
    GuideCheck.check(bytes, fileName: "test.guide") { headers[$0] }
  }

  static func guide(_ path: String) throws -> CheckedGuide? { check(try bytes(path)).guide }
}
