import Foundation
import Testing

@Suite("mooring care")
struct CareCommandTests {
  static func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
  }

  @Test("says what it is and what it cannot do, in a few lines")
  func about() throws {
    let ran = try Ran(["care"], home: TemporaryHome())
    #expect(ran.status == 0)
    #expect(ran.output.split(separator: "\n").count < 15)
    for words in ["English only", "no safety net", "No clinician", "mooring now", "is stored"] {
      #expect(ran.output.contains(words), "\(words)")
    }
    #expect(ran.output.split(separator: "\n").allSatisfy { $0.count <= 72 })
  }

  @Test("tells level and reason of each line, needs no journal and writes nothing")
  func explains() throws {
    let home = try TemporaryHome()
    let ran = try Ran(
      ["care", "--explain"], home: home,
      input: "i took the bus\n\nI wish I could disappear\ni want to die\nlast line, no end")
    #expect(ran.status == 0, "\(ran.complaint)")
    let lines = ran.output.split(separator: "\n")
    #expect(lines.map { $0.prefix(3) } == ["0  ", "0  ", "1  ", "2  ", "0  "])
    #expect(lines.allSatisfy { $0.count > 10 && $0.last == "." })
    #expect(home.files().isEmpty)
  }

  @Test("writes one JSON object a line: line, level, reason, in that order")
  func json() throws {
    let said = "he said \"no\"\tand i want to die\r\n"
    let ran = try Ran(["care", "--explain", "--json"], home: TemporaryHome(), input: said)
    #expect(
      ran.output.hasPrefix(#"{"line":"he said \"no\"\tand i want to die","level":2,"reason":""#))
    let object = try #require(try Self.objects(ran.output).first)
    #expect(object.count == 3)
    #expect(object["reason"] as? String != "")
  }

  @Test("goes on through bytes that are no text, and a line of a megabyte")
  func hostile() throws {
    var bytes = Array("a\0b\n".utf8) + [0xFF, 0xC0, 0x80, 0x0A, 0x1B, 0x5B, 0x32, 0x4A, 0x0A]
    bytes += Array(repeating: Array("word ".utf8), count: 210_000).joined()
    bytes += Array("\ni want to die".utf8)
    for arguments in [["care", "--explain"], ["care", "--explain", "--json"]] {
      let home = try TemporaryHome()
      let path = home.path + "/lines"
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let program = Process()
      program.executableURL = URL(fileURLWithPath: Program.path)
      program.arguments = arguments
      program.environment = ["HOME": home.path, "PATH": "/usr/bin:/bin"]
      program.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      let output = Pipe()
      program.standardOutput = output
      try program.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      program.waitUntilExit()
      #expect(program.terminationStatus == 0)
      let text = try #require(String(data: data, encoding: .utf8))
      #expect(text.split(separator: "\n").count == 5)
      #expect(!text.contains("\u{1B}"))
      if arguments.count == 3 {
        #expect(try Self.objects(text).map { $0["level"] as? Int } == [0, 0, 0, 0, 2])
      }
    }
  }

  @Test("ends quietly when whoever reads it has read enough")
  func closedPipe() throws {
    let home = try TemporaryHome()
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = [
      "-c", "yes line 2>/dev/null | \"$0\" care --explain | head -n 2", Program.path,
    ]
    shell.environment = ["HOME": home.path, "PATH": "/usr/bin:/bin"]
    let output = Pipe()
    shell.standardOutput = output
    shell.standardError = output
    try shell.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    #expect(String(decoding: data, as: UTF8.self).split(separator: "\n").count == 2)
  }

  @Test("takes --json with --explain only")
  func usage() throws {
    #expect(try Ran(["care", "--json"], home: TemporaryHome()).status == 64)
  }
}
