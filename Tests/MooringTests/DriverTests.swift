import Foundation
import TestSupport
import Testing

@Suite("The program, at a terminal where everything happens")
struct DriverTests {
  /// What befalls the program while an answer is half typed and one before it was acknowledged.
  enum Blow: String, CaseIterable {
    case interrupt = "Ctrl-C twice"
    case stopAndContinue = "Ctrl-Z, then fg"
    case resize = "a window pulled at while typing"
    case endOfInput = "Ctrl-D on an empty line"
    case hangUp = "a window that closes"
    case terminate = "SIGTERM"
    case hangUpSignal = "SIGHUP"
    case quitSignal = "SIGQUIT"
    case timeIsUp = "SIGXCPU"
    case kill = "SIGKILL"
    case crash = "a crash"
    case viMode = "vi keys"
  }

  /// The blows that are signals, by their names.
  static let signals = [
    "SIGTERM": SIGTERM, "SIGHUP": SIGHUP, "SIGQUIT": SIGQUIT, "SIGXCPU": SIGXCPU,
    "SIGKILL": SIGKILL, "a crash": SIGSEGV,
  ]

  /// Deals the blow; false where the terminal is gone with it.
  private func deal(_ blow: Blow, to shell: Shell) throws -> Bool {
    switch blow {
    case .interrupt:
      shell.press("\u{3}")
      try shell.waitFor("Ctrl-C once more")
      shell.press("\u{3}")
    case .stopAndContinue:
      shell.press("\u{1A}")
      try shell.waitForPrompt()
      shell.type("fg")
      try shell.waitFor("half a li")
      try goOn(shell)
    case .resize:
      shell.resize(columnCounts: [40, 120, 60, 80])
      shell.press("ne")
      try shell.waitFor("half a line")
      try goOn(shell)
    case .endOfInput:
      shell.press("\u{15}\u{4}")
    case .hangUp:
      shell.hangUp()
      return false
    case .terminate, .hangUpSignal, .quitSignal, .timeIsUp, .kill, .crash:
      try shell.signal(#require(Self.signals[blow.rawValue]))
    case .viMode:
      // Escape, to the beginning, change the first word.
      shell.press("\u{1B}")
      try shell.waitFor("half a li")
      shell.press("0cwone\u{1B}A")
      try shell.waitFor("one a li")
      shell.press("\r")
      try shell.waitFor("hurt, threatened or trapped")
      shell.type("/stop")
    }
    return true
  }

  /// What another program finds; a session is not listed while the one that leads it still
  /// runs, and after a hang-up that may be for a moment.
  private static func recalled(_ home: TemporaryHome, _ key: String) throws -> Ran {
    let deadline = Date().addingTimeInterval(20)
    while true {
      let kept = try Ran(["recall", "--json", "--keyfile", key], home: home)
      if !kept.output.isEmpty || Date() > deadline { return kept }
    }
  }

  private func goOn(_ shell: Shell) throws {
    shell.press("\r")
    try shell.waitFor("hurt, threatened or trapped")
    shell.type("/stop")
  }

  @Test(
    "loses nothing acknowledged, and leaves the terminal as it was, after", arguments: Blow.allCases
  )
  func survives(_ blow: Blow) throws {
    let home = try TemporaryHome()
    let key = try home.keyFile()
    try home.makeVault()
    if blow == .viMode { _ = try home.write("bind -v\n", to: ".editrc") }
    let shell = try Shell(home: home)
    let mode = try shell.mode()
    shell.start("run second-look --keyfile \(key)")
    try shell.waitFor("What happened?")
    shell.type("the letter came back")
    try shell.waitFor("Which words sting most?")
    shell.press("half a li")
    try shell.waitFor("half a li")
    let isHalfKept = [.hangUp, .terminate, .hangUpSignal, .quitSignal].contains(blow)
    if try deal(blow, to: shell) {
      try shell.waitForPrompt()
      #expect(try shell.mode() == mode)
      #expect(shell.screen.showsCursor)
      // What is in view has margins of its own, and nothing that was killed can take them away.
      if blow != .kill { #expect(shell.screen.margins == 0...Shell.rowCount - 1) }
    }
    let kept = try Self.recalled(home, key)
    #expect(kept.output.contains("the letter came back"))
    switch blow {
    case .stopAndContinue: #expect(kept.output.contains("\"half a li\""))
    case .resize: #expect(kept.output.contains("\"half a line\""))
    case .viMode: #expect(kept.output.contains("\"one a li\""))
    default: break
    }
    guard isHalfKept else { return }
    let again = try Shell(home: home)
    again.start("run second-look --resume --keyfile \(key)")
    try again.waitFor("half a li")
  }

  /// What is typed as one answer, and what is kept of it.
  static let answers: [(name: String, typed: [UInt8], kept: String)] = [
    ("an accent typed after its letter", Array("cafe\u{301}".utf8), "café"),
    ("a mark no letter has in one", Array("q\u{308}".utf8), "q\u{308}"),
    ("wide letters", Array("港は静かだった".utf8), "港は静かだった"),
    ("a family", Array("👨‍👩‍👧‍👦 and 🇯🇵".utf8), "👨‍👩‍👧‍👦 and 🇯🇵"),
    ("a family taken back in one stroke", Array("a👨‍👩‍👧‍👦".utf8) + [0x7F] + Array("b".utf8), "ab"),
    ("bytes that are no letters", Array("a".utf8) + [0xFF, 0xFE] + Array("b".utf8), "a\u{FFFD}b"),
    ("NUL and C1 controls", Array("a".utf8) + [0x00, 0xC2, 0x9B] + Array("b".utf8), "ab"),
    ("an arrow key and a title", Array("ac\u{1B}[Db\u{1B}]0;x\u{07}".utf8), "abc"),
    (
      "a paste of 100,000 characters",
      Array("\u{1B}[200~".utf8) + Array(repeating: UInt8(ascii: "w"), count: 100_000)
        + Array("\u{1B}[201~".utf8), String(repeating: "w", count: 100_000)
    ),
    (
      "a paste of three rows", Array("\u{1B}[200~one\r\ntwo\rthree\n\u{1B}[201~".utf8),
      "one\\ntwo\\nthree"
    ),
  ]

  @Test("keeps what was meant by", arguments: answers)
  func keeps(_ answer: (name: String, typed: [UInt8], kept: String)) throws {
    let home = try TemporaryHome()
    let key = try home.keyFile()
    try home.makeVault()
    let shell = try Shell(home: home)
    let mode = try shell.mode()
    shell.start("run second-look --keyfile \(key)")
    try shell.waitFor("What happened?")
    shell.send(answer.typed)
    shell.press("\r")
    try shell.waitFor("Which words sting most?")
    shell.type("/stop")
    try shell.waitForPrompt()
    #expect(try shell.mode() == mode)
    let kept = try Ran(["recall", "--json", "--keyfile", key], home: home)
    #expect(kept.output.contains("\"\(answer.kept)\""), "\(kept.output.suffix(300))")
  }

  /// What befalls the program while a page is written of which the first line is safe.
  enum PageBlow: String, CaseIterable {
    case done = "Ctrl-D"
    case interrupt = "Ctrl-C, then /stop"
    case stopAndContinue = "Ctrl-Z, then fg"
    case resize = "a window pulled at"
    case paste = "a paste of 100,000 characters"
    case hangUp = "a window that closes"
    case terminate = "SIGTERM"
    case hangUpSignal = "SIGHUP"
    case kill = "SIGKILL"
    case crash = "a crash"
  }

  /// Deals the blow to a page; false where the terminal is gone with it.
  private func deal(_ blow: PageBlow, to shell: Shell) throws -> Bool {
    switch blow {
    case .done:
      shell.press("\u{4}")
      try keep(shell)
    case .interrupt:
      shell.press("\u{3}")
      try shell.waitFor("Ctrl-C once more")
      shell.type("/stop")
    case .stopAndContinue:
      shell.press("\u{1A}")
      try shell.waitForPrompt()
      #expect(!shell.screen.text.contains("the rope is wet"))
      shell.type("fg")
      try shell.waitFor("the rope is wet")
      shell.press(" and cold\u{4}")
      try keep(shell)
    case .resize:
      shell.resize(columnCounts: [40, 120, 60, 80])
      shell.press(" and cold")
      try shell.waitFor("the rope is wet and cold")
      shell.press("\u{4}")
      try keep(shell)
    case .paste:
      shell.press("\u{1B}[200~" + String(repeating: "wet rope ", count: 11_111) + "\u{1B}[201~")
      shell.press("\u{4}")
      try keep(shell)
    case .hangUp:
      shell.hangUp()
      return false
    case .terminate, .hangUpSignal, .kill, .crash:
      try shell.signal(#require(Self.signals[blow.rawValue]))
    }
    return true
  }

  private func keep(_ shell: Shell) throws {
    try shell.waitFor("Keep this, or let it go?")
    shell.type("1")
    try shell.waitFor("A few words to find it by?")
    shell.type("")
  }

  @Test(
    "loses nothing of a page that was safe, and leaves nothing of it on the screen, after",
    arguments: PageBlow.allCases)
  func survivesOnPage(_ blow: PageBlow) throws {
    let home = try TemporaryHome()
    let key = try home.keyFile()
    try home.makeVault()
    let shell = try Shell(home: home)
    let mode = try shell.mode()
    shell.start("write --keyfile \(key)")
    try shell.waitFor("a page of its own screen") { $0.isAlternate && $0.text.contains("Ctrl-D") }
    shell.press("the rope is wet")
    try shell.waitFor("saved")
    let isThere = try deal(blow, to: shell)
    if isThere {
      try shell.waitForPrompt()
      #expect(try shell.mode() == mode)
      #expect(shell.screen.showsCursor)
      // Nothing that was killed so can leave its screen.
      if blow != .kill {
        #expect(!shell.screen.isAlternate)
        #expect(!shell.screen.text.contains("the rope is wet"))
      }
      #expect(!shell.screen.scrollback.contains { $0.contains("the rope is wet") })
    }
    let kept = try Self.recalled(home, key)
    if kept.output.contains("\"ending\":\"finished\"") {
      #expect(kept.output.contains("the rope is wet"))
    } else {
      // It waits as it was; whoever goes on finds every word.
      let again = try Shell(home: home)
      again.start("run page --resume --keyfile \(key)")
      try again.waitFor("the rope is wet")
      again.press("\u{4}")
      try keep(again)
      try again.waitForPrompt()
      let whole = try Ran(["recall", "--json", "--keyfile", key], home: home)
      #expect(whole.output.contains("the rope is wet"))
    }
  }
}
