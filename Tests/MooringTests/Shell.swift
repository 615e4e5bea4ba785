import Foundation
import TestSupport

/// A shell with job control at a terminal, from which the program is started as people start it.
final class Shell {
  static let columnCount = 80
  static let rowCount = 24
  private static let prompt = "ready> "

  private let bash: Program
  private let home: TemporaryHome
  private var drawnCount = 0
  private(set) var screen = ScreenModel(columnCount: columnCount, rowCount: rowCount)

  init(home: TemporaryHome) throws {
    self.home = home
    bash = try Program(
      ["--norc", "--noprofile", "-i"], home: home,
      connection: .terminal(columnCount: UInt16(Self.columnCount), rowCount: UInt16(Self.rowCount)),
      environment: ["PS1": Self.prompt], executable: "/bin/bash")
    try waitForPrompt()
  }

  /// Starts the program with arguments that need no quoting.
  func start(_ arguments: String) { bash.type("'\(Program.path)' \(arguments)") }

  /// Types a line and Enter.
  func type(_ line: String) { bash.type(line) }

  /// Presses keys.
  func press(_ keys: String) { bash.send(keys) }

  /// Sends bytes that need not be text.
  func send(_ bytes: [UInt8]) { bash.send(bytes) }

  /// Pulls at the window, again and again.
  func resize(columnCounts: [Int]) {
    for columnCount in columnCounts {
      bash.resize(columnCount: UInt16(columnCount), rowCount: UInt16(Self.rowCount))
      look()
      screen.resize(columnCount: columnCount, rowCount: Self.rowCount)
    }
  }

  func hangUp() { bash.hangUp() }

  /// Sends a signal to the program that runs in the shell.
  func signal(_ number: Int32) throws {
    let listed = "/proc/\(bash.pid)/task/\(bash.pid)/children"
    let children = try String(contentsOfFile: listed, encoding: .utf8).split(separator: " ")
    for child in children.compactMap({ pid_t($0) }) { kill(child, number) }
  }

  /// The terminal's settings, by the shell's own `stty`, as one number.
  func mode() throws -> String {
    let start = bash.shown.count
    bash.type("echo \"mode:\"$(stty -g | cksum)")
    let wanted = #/mode:(\d+ \d+)/#
    while true {
      let text = String(decoding: bash.shown[start...], as: UTF8.self)
      if let match = text.firstMatch(of: wanted) {
        try waitForPrompt()
        return String(match.1)
      }
      guard try bash.waitForMore() else { throw Program.Failure.neverShown("mode:", after: text) }
    }
  }

  /// Waits until the shell's prompt stands in the cursor's row, with nothing behind it.
  func waitForPrompt() throws {
    try waitFor("the shell's prompt") { screen in
      screen.rows[screen.cursor.row] == Self.prompt.dropLast()
        && screen.cursor.column == Self.prompt.count
    }
  }

  /// Waits until a row of the screen holds `text`.
  func waitFor(_ text: String) throws {
    try waitFor(text) { screen in screen.rows.contains { $0.contains(text) } }
  }

  /// Waits until the screen is as wanted.
  func waitFor(_ what: String, _ isSo: (ScreenModel) -> Bool) throws {
    look()
    while !isSo(screen) {
      guard try bash.waitForMore() else {
        throw Program.Failure.neverShown(what, after: screen.text)
      }
      look()
    }
  }

  private func look() {
    screen.feed(Array(bash.shown[drawnCount...]))
    drawnCount = bash.shown.count
  }
}
