import Foundation
import Runner
import Testing

@Suite("The manual page")
struct ManualTests {
  @Test("names every word that begins with a slash")
  func words() throws {
    let page = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/Mooring/mooring.1"), encoding: .utf8)
    let named = Set(page.split(whereSeparator: \.isWhitespace).map(String.init))
    for word in SlashWord.all { #expect(named.contains(word), "\(word)") }
  }

  @Test("names every setting")
  func settings() throws {
    let page = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/Mooring/mooring.1"), encoding: .utf8)
    for key in Settings.Key.allCases where key != .recovery {
      #expect(page.contains(".It Cm \(key.rawValue)\n"), "\(key)")
    }
  }
}
