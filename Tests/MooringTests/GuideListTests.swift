import Foundation
import Testing

@Suite("Guides of the person's own, from the command line")
struct GuideListTests {
  /// A home with a guide in the folder for the person's own guides.
  static func home(_ guides: [String: String]) throws -> TemporaryHome {
    let home = try TemporaryHome()
    try FileManager.default.createDirectory(
      atPath: home.path + "/" + folder, withIntermediateDirectories: true)
    for (name, text) in guides { _ = try home.write(text, to: folder + "/" + name) }
    return home
  }

  static let folder = ".local/share/mooring/guides"

  static func guide(_ id: String, _ title: String, headers: String = "") -> String {
    """
    # \(title)
    id: \(id)
    format: 1
    version: 1
    language: en
    about: A look at the table.
    \(headers)safe exit: leave
    care: A guide for yourself, not for emergencies. In danger: /now.

    ## start
    What is on the table?
    > table: text, optional
    -> leave

    ## leave
    [finish]

    """
  }

  /// Grounding under a German title, else word for word as it is.
  static let german = grounding()
    .replacingOccurrences(of: "# Grounding", with: "# Boden")
    .replacingOccurrences(of: "language: en", with: "language: de\ntranslates: grounding@2")

  private static func grounding() -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/BuiltInGuides/Resources/grounding.guide")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }

  /// One of each: fine, with problems, under a built-in id, a translation, and no guide at all.
  static let five = [
    "evening.guide": guide("evening", "Evening Pages", headers: "time: 5m\nevidence: C\n"),
    "odd one.guide": guide("odd", "Odd").replacingOccurrences(of: "-> leave", with: "-> leaf"),
    "mine.guide": guide("grounding", "My Ground"),
    "boden.guide": german,
    "list.guide": "milk, bread\n",
  ]

  @Test("lists them in columns, and says of each that is not used why")
  func list() throws {
    let listed = try Ran(["guide", "list"], home: Self.home(Self.five))
    #expect(listed.status == 0)
    try Golden.check(listed.output, "guide-list")
  }

  @Test("lists them on a narrow screen, each in a block of its own")
  func narrow() throws {
    let home = try Self.home(Self.five)
    let program = try Program(
      ["guide", "list"], home: home,
      connection: .terminal(columnCount: 40, rowCount: 60))
    #expect(try program.ending() == 0)
    try Golden.check(program.text.asScreen, "guide-list-40")
    for line in program.text.asScreen.lines { #expect(line.count <= 40) }
  }

  @Test("lists them for programs, one object a line")
  func json() throws {
    let home = try Self.home(Self.five)
    let listed = try Ran(["guide", "list", "--json"], home: home)
    let objects = try listed.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(
      objects.allSatisfy {
        Set($0.keys) == [
          "id", "title", "language", "version", "origin", "path", "time", "evidence", "problems",
        ]
      })
    func named(_ name: String) throws -> [String: Any] {
      try #require(objects.first { ($0["path"] as? String)?.hasSuffix("/" + name) == true })
    }
    let evening = try named("evening.guide")
    #expect(evening["id"] as? String == "evening")
    #expect(evening["origin"] as? String == "yours")
    #expect(evening["path"] as? String == "\(home.path)/\(Self.folder)/evening.guide")
    #expect(evening["time"] as? String == "5m")
    #expect(evening["evidence"] as? String == "C")
    #expect((evening["problems"] as? [String])?.isEmpty == true)
    #expect((try named("odd one.guide")["problems"] as? [String])?.isEmpty == false)
    #expect((try named("list.guide")["problems"] as? [String])?.isEmpty == false)
    #expect(try named("list.guide")["id"] is NSNull)
    #expect(try named("boden.guide")["language"] as? String == "de")
    let grounding = try #require(objects.first { $0["id"] as? String == "grounding" })
    #expect(grounding["origin"] as? String == "built in")
    #expect(grounding["path"] is NSNull)
  }

  @Test("says where they belong, and runs one by its id")
  func run() throws {
    let home = try Self.home(Self.five)
    #expect(
      try Ran(["paths"], home: home).output.contains("guides      \(home.path)/\(Self.folder)"))
    let ran = try Ran(["run", "evening", "--no-save"], home: home, input: "a cup\n")
    #expect(ran.status == 0)
    #expect(ran.output.contains("What is on the table?"))
    let broken = try Ran(["run", "odd", "--no-save"], home: home)
    #expect(broken.status == 65)
    #expect(broken.complaint.contains("cannot run \"odd one.guide\": "))
    #expect(broken.complaint.contains("mooring guide check 'odd one.guide'"))
    #expect(try Ran(["guide", "check", "odd one.guide"], home: home).status == 65)
    #expect(try Ran(["guide", "check", "evening.guide"], home: home).status == 0)
  }

  @Test("keeps nothing under a built-in id: says so, and runs it where nothing is kept")
  func builtInID() throws {
    let home = try Self.home(Self.five)
    let key = try home.keyFile()
    try home.makeVault()
    let path = "\(home.path)/\(Self.folder)/mine.guide"
    let refused = try Ran(["run", path, "--keyfile", key], home: home, input: "a cup\n")
    #expect(refused.status == 65)
    #expect(refused.complaint.contains("has the id \"grounding\", which is built in"))
    let passing = try Ran(["run", path, "--no-save"], home: home, input: "a cup\n")
    #expect(passing.status == 0)
    let checked = try Ran(["guide", "check", path], home: home)
    #expect(checked.status == 0)
    #expect(checked.output.contains("has the id \"grounding\", which is built in"))
    let builtIn = try Ran(["guide", "check", "grounding"], home: home)
    #expect(!builtIn.output.contains("has the id"))
  }

  @Test("speaks the person's language where there is a translation")
  func language() throws {
    let home = try Self.home(Self.five)
    func title(_ arguments: [String], _ environment: [String: String] = [:]) throws -> String {
      try Ran(
        ["run", "grounding", "--no-save"] + arguments, home: home, input: "\n\n\n\n\n",
        environment: environment
      ).output.lines.first { !$0.isEmpty } ?? ""
    }
    #expect(try title([]) == "Grounding, 1 to 3 minutes")
    #expect(try title([], ["LANG": "de_AT.UTF-8"]) == "Boden, 1 to 3 minutes")
    #expect(try title([], ["LANG": "de_AT.UTF-8", "LC_ALL": "C"]) == "Grounding, 1 to 3 minutes")
    #expect(try title(["--language", "de"]) == "Boden, 1 to 3 minutes")
    #expect(try Ran(["settings", "language", "de"], home: home).status == 0)
    #expect(try title([]) == "Boden, 1 to 3 minutes")
    #expect(try title(["--language", "en"]) == "Grounding, 1 to 3 minutes")
    let french = try Ran(
      ["run", "grounding", "--no-save", "--language", "fr"], home: home, input: "\n\n\n\n\n")
    #expect(french.complaint.contains("No translation of grounding into fr is in use here"))
    #expect(try Ran(["run", "grounding", "--language", "German"], home: home).status == 64)
  }
}
