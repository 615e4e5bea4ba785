import Foundation
import Testing

@Suite("README")
struct ReadmeTests {
  static let text: String =
    (try? String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("README.md"), encoding: .utf8)) ?? ""

  @Test("shows a guide that checks clean and whose example passes")
  func guide() throws {
    let home = try TemporaryHome()
    let parts = Self.text.components(separatedBy: "```guide\n")
    #expect(parts.count == 2)
    let guide = try #require(parts.last?.components(separatedBy: "```").first)
    let path = try home.write(guide, to: "evening.guide")
    #expect(try Ran(["guide", "check", path], home: home).output.contains("no problems"))
    let tested = try Ran(["guide", "test", path], home: home).output
    #expect(tested.contains("1 example passed, 0 failed"))
    let ran = try Ran(["run", path, "--no-save"], home: home, input: "soup\n")
    #expect(ran.output.contains("You wrote: soup"))
  }

  @Test("names only commands that are there")
  func commands() throws {
    let home = try TemporaryHome()
    let named = Self.text.components(separatedBy: "`mooring ").dropFirst().compactMap {
      $0.split { !$0.isLetter }.first.map(String.init)
    }
    #expect(Set(named).count > 8)
    for command in Set(named) {
      #expect(try Ran([command, "--help"], home: home).status == 0, "\(command)")
    }
  }

  @Test("stays short enough to be read")
  func length() {
    #expect(Self.text.split(separator: "\n", omittingEmptySubsequences: false).count < 250)
  }
}
