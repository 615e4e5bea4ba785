import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("mooring trend")
struct TrendCommandTests {
  /// A home whose journal has grounding so many times, from 8 to 5.
  static func home(uses: Int) throws -> TemporaryHome {
    let home = try TemporaryHome()
    try home.makeVault()
    for _ in 0..<uses {
      let ran = try Ran(
        ["run", "grounding", "--keyfile", home.keyFile()], home: home,
        input: "8\n\nenough\n5\n\n\n")
      #expect(ran.status == 0, "\(ran.complaint)")
    }
    return home
  }

  static func trend(_ home: TemporaryHome, _ arguments: [String]) throws -> Ran {
    try Ran(["trend", "--keyfile", home.keyFile()] + arguments, home: home)
  }

  @Test("tells in words and a table, and in JSON with the n")
  func tells() throws {
    let home = try Self.home(uses: 3)
    let list = try Self.trend(home, [])
    #expect(list.status == 0, "\(list.complaint)")
    #expect(list.output.contains("Grounding, unsettled: 3 uses, mean change down 3"))
    #expect(list.output.contains("3 entries"))
    let one = try Self.trend(home, ["grounding"])
    #expect(one.output.contains("date, before, after"))
    #expect(one.output.contains(", 8, 5"))
    let json = try Self.trend(home, ["--json", "--month", "2026-01"])
    let lines = json.output.split(separator: "\n")
    #expect(lines.count == 2)
    let first = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(first["v"] as? Int == 1)
    #expect(first["guide"] as? String == "grounding")
    #expect(first["n"] as? Int == 3)
    #expect(first["mean_change"] as? Double == -3)
    #expect((first["uses"] as? [Any])?.count == 3)
    #expect(lines[1] == #"{"v":1,"month":"2026-01","days":[]}"#)
  }

  @Test("makes no mean of two, and says what it does not know")
  func few() throws {
    let home = try Self.home(uses: 2)
    #expect(try Self.trend(home, ["--json"]).output.contains(#""n":2,"half":0,"mean_before":null"#))
    let none = try Self.trend(home, ["second-look"])
    #expect(none.status == 0)
    #expect(none.output.isEmpty)
    #expect(none.complaint.contains("Nothing was measured with second-look so far"))
    let unknown = try Self.trend(home, ["groundin"])
    #expect(unknown.status == 0, "part of a title is enough")
    let far = try Self.trend(home, ["nosuchguide"])
    #expect(far.status == 66)
    #expect(far.complaint.contains("There is no guide \"nosuchguide\""))
  }

  @Test("writes a picture and a page that only their owner can read, and overwrites nothing")
  func files() throws {
    let home = try Self.home(uses: 3)
    let (svg, html) = (home.path + "/t.svg", home.path + "/t.html")
    let ran = try Self.trend(home, ["--svg", svg, "--html", html])
    #expect(ran.status == 0, "\(ran.complaint)")
    #expect(ran.complaint.components(separatedBy: "It is not encrypted").count == 3)
    for path in [svg, html] {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      #expect(text.contains("Grounding, unsettled"))
      #expect(text.contains("3 uses"))
      #expect(text.contains("other things may have played a part."))
      for word in ["<script", "http://", "https://", "body\"", "enough"] {
        #expect(
          !text.replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "").contains(word))
      }
    }
    let picture = try String(contentsOfFile: svg, encoding: .utf8)
    #expect(XMLParser(data: Data(picture.utf8)).parse())
    #expect(picture.contains("<title") && picture.contains("<desc"))
    let page = try String(contentsOfFile: html, encoding: .utf8)
    #expect(page.contains("<table>") && page.contains("<caption>") && page.contains("<title>"))
    let again = try Self.trend(home, ["--svg", svg])
    #expect(again.status == 73)
    #expect(again.complaint.contains("already there"))
    #expect(try String(contentsOfFile: svg, encoding: .utf8) == picture)
  }

  @Test("writes no file where there is nothing to show, or nothing may be written")
  func noFile() throws {
    let home = try Self.home(uses: 0)
    let path = home.path + "/t.svg"
    #expect(try Self.trend(home, ["--svg", path]).status == 66)
    #expect(try Self.trend(home, ["--svg", path, "--no-save"]).status == 64)
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try Self.trend(home, ["--month", "May"]).status == 64)
    #expect(try Self.trend(home, []).complaint.contains("Nothing is kept yet."))
  }
}
