import Foundation
import TestSupport
import Testing

@testable import TerminalIO

/// How pages are saved and left.
extension RichTerminalTests {
  @Test(
    "Every way out saves the page and gives the terminal back",
    arguments: [
      ("more\u{4}", .done, "more"), ("more\u{3}", .interrupted, "more"),
      ("more\u{7}", .command("/help"), "more"), ("more\u{1B}OQ", .command("/edit"), "more"),
      ("more\u{14}", .command("/clock"), "more"), ("more\r/done\r", .done, "more"),
      ("/stop now\r", .command("/stop now"), ""),
      ("more\r//stop\r\u{4}", .done, "more\n/stop\n"),
      ("/other\r\u{4}", .done, "/other\n"),
      ("\u{1B}[200~a\r\nb\u{1B}[201~\u{4}", .done, "a\nb"),
      ("cafe\u{301}\u{C}\u{4}", .done, "cafe\u{301}"),
    ] as [(String, PageEnding, String)])
  func endings(keys: String, ending: PageEnding, text: String) throws {
    let page = try write([("0 words", keys)], PageRequest(commands: ["/help", "/stop"]))
    #expect(page.result?.ending == ending)
    #expect(page.result?.page.text == text)
    #expect(page.saved.last?.text == text)
    #expect(page.modeIsAsBefore)
    #expect(page.screen.text == "  said before\n")
    #expect(!page.screen.isAlternate)
  }

  @Test(
    "A signal and a closed window save the page and end it",
    arguments: [SIGTERM, SIGHUP, SIGINT, 0])
  func pageSignals(number: Int32) throws {
    let page = try write(
      [("0 words", "half"), ("1 words", "")],
      act: { device, step in
        guard step == 1 else { return }
        if number == 0 { device.hangUp() } else { kill(getpid(), number) }
      })
    #expect(page.result?.ending == (number == SIGINT ? .interrupted : .terminated))
    #expect(page.saved.last?.text == "half")
    if number != 0 { #expect(page.modeIsAsBefore) }
  }

  @Test("A change is saved by itself after a while; the bottom row is told whether it could be")
  func saving() throws {
    for (isSafe, word) in [(true, "safe"), (false, "unsafe")] {
      let page = try write(
        [("0 words", "half"), ("1 words, " + word, "\u{4}")], savingDelay: .milliseconds(20),
        isSafe: isSafe)
      #expect(page.result?.page.text == "half")
      #expect(page.saved.count >= 2)
    }
  }

  @Test("A new size draws everything anew, for the new width")
  func newSize() throws {
    let request = PageRequest(text: "one two three four five six seven eight nine")
    let page = try write(
      [("9 words", ""), ("\u{1B}[3;1H  seven", "\u{4}")], request,
      act: { device, step in
        guard step == 0 else { return }
        device.resize(columnCount: 20)
        kill(getpid(), SIGWINCH)
      })
    #expect(page.result?.ending == .done)
    let rows = page.lastScreen.rows
    #expect(Array(rows[0...2]) == ["  one two three", "  four five six", "  seven eight nine"])
    #expect(rows[23] == "  9 words")
  }

  @Test(
    "Where nobody types the page is saved and hidden, and comes back or ends",
    arguments: [true, false])
  func idling(comesBack: Bool) throws {
    let hidden = "\u{1B}[?1049l\u{1B}[H\u{1B}[J"
    var seen: [String] = []
    let page = try write(
      [("0 words", "a page"), (hidden + "\u{1B}[?1049h", "\u{4}")],
      idle: { device in
        #expect(device.draws(hidden))
        var screen = ScreenModel()
        screen.feed(device.allDrawn)
        seen.append(screen.text + screen.scrollback.joined())
        return comesBack
      })
    #expect(seen.allSatisfy { $0 == "" })
    #expect(!seen.isEmpty)
    #expect(page.result?.ending == (comesBack ? .done : .terminated))
    let text = try #require(page.result?.page.text)
    #expect(comesBack ? text == "a page" : "a page".hasPrefix(text))
    #expect(page.saved.last?.text == text)
    #expect(page.modeIsAsBefore)
  }

  @Test("Ctrl-Z saves the page, takes it off the screen, and brings it back")
  func suspending() async throws {
    let device = try #require(PseudoTerminal())
    let before = device.mode
    let path = device.path
    let left = Self.leaving + "\u{1B}[?2004l"
    let typist = Thread {
      if device.draws("0 words") { device.type("words") }
      if device.draws("1 words") { device.type("\u{1A}") }
      if device.draws(left + "\u{1B}[?2004h\u{1B}[?1049h") { device.type("!\u{4}") }
    }
    typist.start()
    await #expect(processExitsWith: .success) { [path = path as String] in
      setenv("EDITRC", "/dev/null", 1)
      // Nobody could continue a process of a session of its own, so that the kernel does not
      // stop it.
      setsid()
      let descriptor = open(path, O_RDWR | O_NOCTTY)
      let terminal = try #require(RichTerminal(input: descriptor, output: descriptor))
      var saved: [String] = []
      let result = terminal.compose(
        PageRequest(), status: { "\($0.wordCount) words" },
        save: {
          saved.append($0.text)
          return true
        })
      #expect(saved == ["words", "words!"])
      #expect(result?.ending == .done)
      terminal.close()
    }
    #expect(device.mode == before)
  }

  @Test("A crash on a page leaves the first screen as it was, and the mode")
  func crashOnPage() async throws {
    let device = try #require(PseudoTerminal())
    let before = device.mode
    let path = device.path
    let typist = Thread { if device.draws("0 words") { device.type("x") } }
    typist.start()
    await #expect(processExitsWith: .signal(SIGSEGV)) { [path = path as String] in
      setenv("EDITRC", "/dev/null", 1)
      let descriptor = open(path, O_RDWR | O_NOCTTY)
      let terminal = try #require(
        RichTerminal(input: descriptor, output: descriptor, look: ScreenLook(usesColor: false)))
      terminal.show([ShownLine(.guide, "said before")])
      _ = terminal.compose(
        PageRequest(),
        status: { facts in
          if facts.wordCount == 1 {
            kill(getpid(), SIGSEGV)
            while true { pause() }
          }
          return "0 words"
        }, save: { _ in true })
    }
    #expect(device.draws("\u{1B}[?2004l"))
    #expect(device.mode == before)
    var screen = ScreenModel()
    screen.feed(device.allDrawn)
    #expect(screen.text == "  said before\n")
    #expect(!screen.isAlternate)
    // Where no page is open, the screen is not switched.
    #expect(device.allDrawn.components(separatedBy: "\u{1B}[?1049l").count == 2)
  }
}
