import Foundation
import Testing

@Suite("The release program")
struct StartTests {
  static let isRelease = ProcessInfo.processInfo.environment["MOORING_BINARY"] != nil

  /// Milliseconds from the start of the program to the first bytes it shows; medians of 21.
  static func firstPrompt(_ home: TemporaryHome, showing text: String) throws -> Double {
    var times: [Double] = []
    for _ in 0..<21 {
      let start = DispatchTime.now().uptimeNanoseconds
      let program = try Program(
        [], home: home, connection: .terminal(columnCount: 80, rowCount: 24))
      try program.waitFor(text)
      times.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1_000_000)
      kill(program.pid, SIGKILL)
    }
    return times.sorted()[times.count / 2]
  }

  // Meant to be 15 ms; a shared machine under test is given room for noise.
  @Test("shows its first words at once", .enabled(if: isRelease))
  func startsAtOnce() throws {
    let home = try TemporaryHome()
    let first = try Self.firstPrompt(home, showing: "Mooring is")
    try home.makeVault()
    let locked = try Self.firstPrompt(home, showing: "Passphrase")
    print("first words \(first) ms, passphrase prompt \(locked) ms, medians of 21")
    #expect(first < 100)
    #expect(locked < 100)
  }

  @Test("is at most 21 MB when stripped, and holds no ICU", .enabled(if: isRelease))
  func staysSmall() throws {
    let home = try TemporaryHome()
    let stripped = home.path + "/stripped"
    let strip = Process()
    strip.executableURL = URL(fileURLWithPath: "/usr/bin/strip")
    strip.arguments = ["-o", stripped, Program.path]
    try strip.run()
    strip.waitUntilExit()
    let size = try #require(
      try FileManager.default.attributesOfItem(atPath: stripped)[.size] as? Int)
    print("stripped \(size) bytes")
    #expect(size <= 21_000_000)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: Program.path))
    for name in ["ucol_open", "udat_format", "uloc_getDefault", "icudt"] {
      #expect(bytes.range(of: Data(name.utf8)) == nil, "\(name)")
    }
  }
}
