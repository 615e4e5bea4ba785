import Foundation
import TestSupport
import Testing

@testable import TerminalIO

/// One after the other: libedit's locale, the signals and the last restore belong
/// to the process.
@Suite("Rich terminal", .serialized)
struct RichTerminalTests {
  init() {
    // libedit reads this file in place of the tester's own.
    setenv("EDITRC", "/dev/null", 1)
  }

  /// Runs `body` with a file of key bindings in place of `~/.editrc`.
  func withBindings(_ bindings: String, _ body: () throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).editrc")
    try bindings.write(to: file, atomically: true, encoding: .utf8)
    setenv("EDITRC", file.path, 1)
    defer {
      setenv("EDITRC", "/dev/null", 1)
      try? FileManager.default.removeItem(at: file)
    }
    try body()
  }

  /// Keys typed ahead, in the mode prompts read them in, then one answer read.
  private func answers(
    to keys: String, _ requests: [LineRequest] = [LineRequest()], columnCount: UInt16 = 80
  ) throws -> [TerminalInput] {
    let device = try #require(PseudoTerminal(columnCount: columnCount))
    let before = device.mode
    let terminal = try #require(RichTerminal(input: device.device, output: device.device))
    #expect(!device.echoes)
    device.type(keys)
    let inputs = requests.map(terminal.readLine)
    #expect(!device.echoes)
    terminal.close()
    #expect(device.mode == before)
    return inputs
  }

  @Test(
    "Keys become the line they edit",
    arguments: [
      ("hello\r", "hello"),
      ("\r", ""),
      ("grün 安全\r", "grün 安全"),
      ("helloo\u{7F}\r", "hello"),
      ("x👍🏽\u{7F}y\r", "xy"),
      ("x👩‍👩‍👧\u{8}\r", "x"),
      ("ac\u{1B}[Db\r", "abc"),
      ("bc\u{1B}[Ha\u{1B}[Fd\r", "abcd"),
      ("👍🏽b\u{1B}[D\u{1B}[Da\r", "a👍🏽b"),
      ("abc\u{1B}OD\u{1B}[3~\r", "ab"),
      ("one two\u{17}three\r", "one three"),
      ("gone\u{15}here\r", "here"),
      ("cafe\u{301}\r", "caf\u{E9}"),
      ("a\nb\r", "a\nb"),
      ("a\u{1B}\rb\r", "a\nb"),
      ("a\tb\r", "a b"),
      ("a\u{1B}[15~b\r", "ab"),
      ("ab\u{4}\u{1B}[D\u{4}\r", "a"),
    ])
  func editing(keys: String, line: String) throws {
    let inputs = try answers(to: keys)
    #expect(inputs == [.line(line)])
    if case .line(let text) = inputs.first {
      #expect(Array(text.unicodeScalars) == Array(line.unicodeScalars))
    }
  }

  @Test(
    "A paste never sends; its newlines come back in the answer",
    arguments: [
      ("one two", "one two"), ("one\ntwo\r\nthree", "one\ntwo\nthree"), ("one\n\n", "one"),
      ("a\tb\u{7}", "a b"),
    ])
  func pastes(pasted: String, line: String) throws {
    let keys = "\u{1B}[200~" + pasted + "\u{1B}[201~\r"
    #expect(try answers(to: keys) == [.line(line)])
  }

  @Test("A paste of 20,000 characters arrives whole")
  func longPaste() throws {
    let device = try #require(PseudoTerminal())
    let terminal = try #require(RichTerminal(input: device.device, output: device.device))
    let text = String(repeating: "two words ", count: 2_000) + "end"
    // More than the device holds, so it is typed while the line is read.
    let typist = Thread { device.type("\u{1B}[200~" + text + "\u{1B}[201~\r") }
    typist.start()
    #expect(terminal.readLine(LineRequest()) == .line(text))
  }

  @Test("A draft stands in the line and can be edited")
  func draft() throws {
    #expect(try answers(to: "!\r", [LineRequest(draft: "as before")]) == [.line("as before!")])
    #expect(try answers(to: "!\r", [LineRequest(draft: "a\nb")]) == [.line("a\nb!")])
  }

  @Test("Tab completes given words, and is a space elsewhere")
  func tab() throws {
    let request = LineRequest(completions: ["/help", "/skip", "/stop"])
    #expect(try answers(to: "/h\t\r", [request]) == [.line("/help")])
    #expect(try answers(to: "/s\tk\t\r", [request]) == [.line("/skip")])
    #expect(try answers(to: "to be\tor\r", [request]) == [.line("to be or")])
  }

  @Test(
    "Who chose vi has it, with the same keys on top",
    arguments: [
      ("one two\r", "one two"),
      ("one two\u{1B}\u{1B}bdwx\r", "one"),
      ("bc\u{1B}[Ha\u{1B}[Fd\r", "abcd"),
      ("x👍🏽\u{7F}y\r", "xy"),
      ("\u{1B}[200~a\nb\u{1B}[201~\r", "a\nb"),
    ])
  func viMode(keys: String, line: String) throws {
    try withBindings("bind -v\n") {
      let inputs = try answers(to: keys)
      #expect(inputs == [.line(line)])
    }
  }

  @Test("In vi's command mode k and j walk through the answers, Ctrl-C and Ctrl-D work")
  func viCommandMode() throws {
    try withBindings("mooring:bind -v\n") {
      let keys = "one\rtwo\r\u{1B}\u{1B}kkja!\r" + "half\u{1B}\u{1B}\u{3}" + "\u{1B}\u{1B}\u{4}"
      let requests = [LineRequest](repeating: LineRequest(), count: 5)
      let inputs = try answers(to: keys, requests)
      #expect(
        inputs == [.line("one"), .line("two"), .line("two!"), .interrupted, .endOfInput])
    }
  }

  @Test("Bindings of the person's own file cannot take Enter or Ctrl-C away")
  func ownBindings() throws {
    try withBindings("bind ^M ed-insert\nbind ^C ed-insert\nbind ^X em-kill-line\n") {
      let requests = [LineRequest(), LineRequest()]
      let inputs = try answers(to: "gone\u{18}ok\r\u{3}", requests)
      #expect(inputs == [.line("ok"), .interrupted])
    }
  }

  @Test("Who switched editing off gets the system's own line editing")
  func editingOff() throws {
    try withBindings("edit off\n") {
      let device = try #require(PseudoTerminal())
      let terminal = try #require(RichTerminal(input: device.device, output: device.device))
      let typist = Thread { if device.draws("Name: ") { device.type("abd\u{7F}c\n") } }
      typist.start()
      #expect(terminal.readLine(LineRequest(prompt: "Name:")) == .line("abc"))
    }
  }

  @Test("Up brings back answers of this process, but no private ones")
  func history() throws {
    let remembered = LineRequest()
    let secret = LineRequest(isRemembered: false)
    let keys = "one\rtwo\rhidden\r" + "\u{1B}[A\u{1B}[A\r" + "draft\u{1B}[A\u{1B}[B!\r"
    #expect(
      try answers(to: keys, [remembered, remembered, secret, remembered, remembered])
        == [.line("one"), .line("two"), .line("hidden"), .line("one"), .line("draft!")])
  }

  @Test("Ctrl-C gives the prompt back and keeps the words; Ctrl-D leaves an empty line only")
  func controls() throws {
    let device = try #require(PseudoTerminal())
    let terminal = try #require(RichTerminal(input: device.device, output: device.device))
    device.type("half a thou\u{3}")
    #expect(terminal.readLine(LineRequest()) == .interrupted)
    #expect(terminal.unsentText == "half a thou")
    device.type("\u{4}")
    #expect(terminal.readLine(LineRequest()) == .endOfInput)
    #expect(terminal.unsentText == "")
    device.type("ok\r")
    #expect(terminal.readLine(LineRequest()) == .line("ok"))
  }

  @Test("A new size is taken in the middle of a line")
  func resizing() throws {
    let device = try #require(PseudoTerminal(columnCount: 30))
    let signals = try #require(SignalPipe.install())
    defer { SignalPipe.remove() }
    let terminal = try #require(
      RichTerminal(input: device.device, output: device.device, signals: signals))
    device.resize(columnCount: 60)
    kill(getpid(), SIGWINCH)
    let typist = Thread {
      // The line is drawn a second time once the size was still for a while.
      if device.draws("\u{1B}[J") { device.type(" more\r") }
    }
    typist.start()
    #expect(terminal.readLine(LineRequest(draft: "words")) == .line("words more"))
    #expect(terminal.columnCount == 60)
  }

  @Test("Lines are drawn with margin, brackets and colour, and hidden on demand")
  func drawing() throws {
    let device = try #require(PseudoTerminal(columnCount: 30))
    let terminal = try #require(RichTerminal(input: device.device, output: device.device))
    terminal.show([ShownLine(.guide, "a long row of words that wraps"), ShownLine(.note, "kept")])
    #expect(device.draws("  a long row of words that\r\n  wraps\r\n"))
    #expect(device.draws("\u{1B}[2m  [kept]\u{1B}[0m\r\n"))
    terminal.clear()
    #expect(device.draws("\u{1B}[H\u{1B}[J"))
    terminal.close()
    #expect(device.draws("\u{1B}[?2004l"))
  }

  @Test("Pastes are asked for while the value lives, and the terminal is given back with it")
  func lifetime() throws {
    let device = try #require(PseudoTerminal())
    let before = device.mode
    do {
      let terminal = RichTerminal(input: device.device, output: device.device)
      #expect(terminal != nil)
      #expect(device.draws("\u{1B}[?2004h"))
      #expect(device.mode != before)
    }
    #expect(device.mode == before)
    #expect(device.draws("\u{1B}[?2004l"))
  }

  @Test("A plain terminal with a keyboard uses the system's line editing, and waits")
  func plainWithKeyboard() throws {
    let device = try #require(PseudoTerminal(columnCount: 20))
    let before = device.mode
    let signals = try #require(SignalPipe.install())
    defer { SignalPipe.remove() }
    let terminal = PlainTerminal(input: device.device, output: device.device, signals: signals)
    terminal.show([ShownLine(.guide, "a long row of words that wraps")])
    #expect(device.draws("a long row of words\r\nthat wraps\r\n"))
    device.type("abd\u{7F}c\r")
    #expect(terminal.readLine(LineRequest()) == .line("abc"))
    device.type("\u{4}")
    #expect(terminal.readLine(LineRequest()) == .endOfInput)
    kill(getpid(), SIGINT)
    #expect(terminal.readLine(LineRequest()) == .interrupted)
    let typist = Thread { if device.draws("in, 60") { device.type("x") } }
    typist.start()
    let phases = WaitDisplay.phases([WaitPhase("in", seconds: 60)])
    #expect(terminal.wait(seconds: 120, showing: phases) == .keyPressed)
    #expect(device.mode == before)
  }

  @Test("A pipe is no rich terminal")
  func pipe() {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    #expect(RichTerminal(input: descriptor, output: descriptor) == nil)
  }
}
