import Foundation
import Testing

@Suite("The person's own editor, from the program")
struct EditorTests {
  static let screen = Program.Connection.terminal(columnCount: 80, rowCount: 30)

  static let guide = """
    # Words
    id: words
    format: 1
    version: 1
    language: en
    about: One word.
    safe exit: leave
    care: Made for tests only.

    ## start
    Which bird is it?
    > bird: text, optional
    You said: {bird}
    Which one else?
    > other: text, optional
    -> leave

    ## leave
    Until then.
    [finish]
    """

  /// A program that runs the guide and whose person said `/edit` at its question.
  private static func edits(with editor: String, home: TemporaryHome) throws -> (Program, Int) {
    let guide = try home.write(guide, to: "words.guide")
    let program = try Program(
      ["run", guide, "--no-save"], home: home, connection: screen,
      environment: ["VISUAL": editor])
    var place = try program.waitFor("Which bird is it?")
    program.type("/edit")
    place = try program.waitFor("Not now", from: place)
    return (program, place)
  }

  private static func script(_ text: String, home: TemporaryHome) throws -> String {
    let path = try home.write("#!/bin/sh\n" + text, to: "editor")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  @Test("gets a file of its own in memory; the words come back, and nothing is left")
  func whole() throws {
    let home = try TemporaryHome()
    let editor = try Self.script(
      """
      file="$2"
      {
        echo "$#" "$1"
        stat -c %a "$file" "${file%/*}"
        stat -f -c %T "$file"
        echo "$file"
      } > "$HOME/seen"
      printf 'Heron\\r\\nKestrel\\n' > "$file"
      cp "$file" "$file~"
      exit 3
      """, home: home)
    let (program, start) = try Self.edits(with: editor + " -x", home: home)
    #expect(program.text.contains("It may leave copies of its own"))
    program.type("1")
    var place = try program.waitFor("You said: Heron", from: start)
    place = try program.waitFor("Which one else?", from: place)
    program.type("")
    #expect(try program.ending() == 0)
    let seen = try String(contentsOfFile: home.path + "/seen", encoding: .utf8)
      .split(separator: "\n").map(String.init)
    try #require(seen.count == 5)
    #expect(seen.prefix(4) == ["2 -x", "600", "700", "tmpfs"])
    let folder = (seen[4] as NSString).deletingLastPathComponent
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("that does not start leaves the words where they were")
  func didNotStart() throws {
    let home = try TemporaryHome()
    let editor = try home.write("#!/nowhere/at/all\n", to: "editor")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor)
    let (program, start) = try Self.edits(with: editor, home: home)
    program.type("1")
    let place = try program.waitFor("did not start; your words are as before", from: start)
    try program.waitFor("Which bird is it?", from: place)
  }

  @Test("vim leaves no swap, backup, undo or history file, whatever its settings say")
  func vim() throws {
    guard FileManager.default.fileExists(atPath: "/usr/bin/vim") else { return }
    let home = try TemporaryHome()
    let folders = ["backup", "swap", "undo"].map { home.path + "/" + $0 }
    for folder in folders {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    }
    _ = try home.write(
      """
      set nocompatible swapfile updatecount=1 directory=~/swap//
      set backup writebackup backupdir=~/backup undofile undodir=~/undo
      set viminfo='100,<50,:50,/50
      """, to: ".vimrc")
    let marker = "Dunlin\(UInt32.random(in: 0...UInt32.max))"
    let (program, start) = try Self.edits(with: "vim", home: home)
    program.type("1")
    var place = try program.waitFor("page.txt", from: start)
    program.send("i\(marker)\u{1B}yy:w\r")
    place = try program.waitFor("written", from: place)
    for folder in folders {
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty, "\(folder)")
    }
    program.send("/Dunlin\r:q\r")
    place = try program.waitFor("You said: \(marker)", from: place)
    place = try program.waitFor("Which one else?", from: place)
    program.type("")
    #expect(try program.ending() == 0)
    #expect(
      !home.files().contains { Array($0.bytes).firstRange(of: Array(marker.utf8), from: 0) != nil })
  }

  @Test("what a killed program left in memory is gone with the next start")
  func killed() throws {
    let home = try TemporaryHome()
    let editor = try Self.script(
      "echo \"$1\" > \"$HOME/seen\"\necho opened\nread line\n", home: home)
    let (program, start) = try Self.edits(with: editor, home: home)
    program.type("1")
    try program.waitFor("opened", from: start)
    let seen = try String(contentsOfFile: home.path + "/seen", encoding: .utf8)
    let file = seen.trimmingCharacters(in: .newlines)
    #expect(FileManager.default.fileExists(atPath: file))
    kill(program.pid, SIGKILL)
    _ = try program.ending()
    #expect(FileManager.default.fileExists(atPath: file))
    let next = try Program([], home: home, connection: Self.screen)
    try next.waitFor("just write")
    #expect(!FileManager.default.fileExists(atPath: file))
  }
}
