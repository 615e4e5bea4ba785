import Journal
import TerminalIO
import TestSupport
import Testing

@testable import Runner

/// Sentences of one level each, as a person might type them.
enum Sentences {
  static let soft = "Everything feels hopeless."
  static let clear = "I want to die."
  static let now = "I have taken all the pills."
  static let hurt = "My dad beats me."
  static let light = "The kettle sings."
}

extension Desk.Sitting {
  /// The screen as one row, whatever its width.
  var said: String { screen.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// How often the words were said, in one row or more.
  func times(_ words: String) -> Int { said.split(separator: words).count - 1 }
}

@Suite("Wording that weighs")
struct WeighingWordsTests {
  static var rich: Desk.Manner { Desk.Manner(isRich: true) }

  /// Two short answers, a page and one more answer.
  static let guide = """
    # Three Words
    id: three-words
    format: 1
    version: 1
    language: en
    about: Two words, a page, and one more word.
    safe exit: leave
    care: Made for tests only.

    ## start
    What is the first word?
    > first: text, optional
    What is the second word?
    > second: text, private, optional
    What stands on the page?
    > page: writing, optional
    What is the last word?
    > last: text, let go, optional
    -> leave

    ## leave
    Until then.
    [finish]
    """

  func desk(care: String? = nil) throws -> Desk {
    let desk = try Desk()
    try desk.set(.country, "de")
    if let care { try desk.set(.care, care) }
    return desk
  }

  func run(
    _ desk: Desk, _ lines: [String], _ manner: Desk.Manner = Desk.Manner()
  ) throws -> Desk.Sitting {
    try desk.run(desk.guide(Self.guide), lines, manner)
  }

  private static let ending = ["/skip", "/skip", "/skip", "/skip", "", ""]

  @Test("a soft one is answered by one quiet line, once a session, and the guide goes on")
  func soft() throws {
    let desk = try desk()
    let sitting = try run(
      desk, [Sentences.soft, Sentences.soft, Sentences.soft, "/done", "", "", ""])
    #expect(sitting.times(CareWording.soft) == 1)
    #expect(!sitting.said.contains("People you can reach"))
    let next = try #require(sitting.said.split(separator: Sentences.soft).dropFirst().first)
    #expect(next.contains("What is the second word?"))
    #expect(try desk.onlyEntry().words["first"] == Sentences.soft)
  }

  @Test("a clear one pauses the guide below its sealed answer: thanks, the card, a choice")
  func clear() throws {
    let desk = try desk()
    var manner = Desk.Manner()
    var sealed: [String?] = []
    manner.beforeLine = { number, _ in
      if number == 1 { sealed.append(try? desk.onlyPending().words["first"]) }
    }
    let sitting = try run(desk, [Sentences.clear, "", "/stop"], manner)
    #expect(sealed == [Sentences.clear])
    let shown = sitting.said.after(Sentences.clear)
    let parts = [
      CareWording.thanks, "People you can reach", "call 112", HelpWording.whatThisIs,
      CareWording.choices[0], CareWording.choices[6], "What is the second word?",
    ]
    var rest = shown[...]
    for part in parts {
      let place = try #require(rest.firstRange(of: part), "\(part)")
      rest = rest[place.upperBound...]
    }
    #expect(sitting.terminal.unused.isEmpty)
  }

  @Test("the whole of it comes once; later ones are answered all the same, by one line with /now")
  func notAWall() throws {
    let desk = try desk()
    let denial = "6"
    let sitting = try run(
      desk, [Sentences.clear, denial, Sentences.clear, Sentences.clear, "/done", "word", "", ""])
    #expect(sitting.count(of: "People you can reach") == 1)
    #expect(sitting.times(CareWording.still) == 2)
    #expect(CareWording.still.contains("/now"))
    #expect(sitting.terminal.unused.isEmpty)
  }

  @Test("two denials, and the third line is still answered")
  func denials() throws {
    let desk = try desk()
    let sitting = try run(
      desk, [Sentences.now, "", "6", Sentences.clear, Sentences.now, "/done", "", "6"])
    #expect(sitting.times(CareWording.first("112")) == 2)
    #expect(sitting.times(CareWording.still) == 1)
  }

  @Test(
    "private words, words let go and pages are answered as any other, and leave nothing behind",
    arguments: [0, 1, 2, 3])
  func everyKind(position: Int) throws {
    let desk = try desk()
    var lines = [["one"], ["two"], ["three", "/done"], ["four"]]
    lines[position][0] = Sentences.clear
    let before = Array(lines[...position].joined())
    let after = Array(lines[(position + 1)...].joined())
    let sitting = try run(desk, before + [""] + after + ["", ""])
    #expect(sitting.times(CareWording.thanks) == 1)
    #expect(sitting.terminal.unused.isEmpty)
    let isUnwritten = position == 1 || position == 3
    for bytes in try desk.openedBytes() + desk.disk.createdFiles where isUnwritten {
      #expect(!String(decoding: bytes, as: UTF8.self).contains(Sentences.clear))
    }
  }

  @Test("danger now: the number and another person first, alone on the screen until a key")
  func now() throws {
    let desk = try desk()
    let sitting = try desk.run(
      desk.guide(Self.guide),
      script: [.line(Sentences.now), .key, .line(""), .line(Sentences.now), .key, .line("/stop")],
      Self.rich)
    #expect(sitting.count(of: "(cleared)\n") == 2)
    let shown = try #require(sitting.screen.split(separator: "(cleared)\n").last)
    let rows = shown.split(separator: "\n").map { String($0).trimmed }
    #expect(rows.first == "Call 112 now, or go near another person and show them this.")
    let untilKey = try #require(shown.split(separator: CareWording.anyKey).first)
    #expect(untilKey.contains("TelefonSeelsorge"))
    #expect(!untilKey.contains("What is"))
    #expect(shown.contains(CareWording.choices[0]))
    #expect(sitting.terminal.unused.isEmpty)
    #expect(try desk.onlyPending().words["first"] == Sentences.now)
  }

  @Test("without a country the local emergency number is named, and nobody is asked first")
  func nowWithoutCountry() throws {
    let desk = try Desk()
    let sitting = try run(desk, [Sentences.now, "", "", "/stop"])
    #expect(sitting.said.contains(CareWording.first("your local emergency number")))
    #expect(!sitting.said.contains(HelpWording.askCountry))
    #expect(sitting.terminal.unused.isEmpty)
  }

  @Test("while lines are written, danger is answered at once, the rest at the end of the page")
  func inWriting() throws {
    for (line, isAtOnce) in [
      (Sentences.now, true), (Sentences.clear, false), (Sentences.soft, false),
    ] {
      let desk = try desk()
      let pause = isAtOnce ? ["", ""] : []
      let atEnd = line == Sentences.clear ? [""] : []
      let sitting = try run(
        desk,
        ["/skip", "/skip", line] + pause + [Sentences.light, "/done"] + atEnd + ["", "", ""])
      #expect(sitting.terminal.unused.isEmpty, "\(line)")
      let whileWriting = try #require(sitting.said.split(separator: Sentences.light).first)
      #expect(whileWriting.contains("112") == isAtOnce, "\(line)")
      #expect(!whileWriting.contains(CareWording.soft))
      #expect(try desk.onlyEntry().words["page"] == line + "\n" + Sentences.light)
    }
  }

  @Test("danger parted over two lines is read as well")
  func parted() throws {
    let sitting = try run(
      desk(), ["/skip", "/skip", "I have taken all the", "pills.", "", "", "/stop"])
    #expect(sitting.times(CareWording.first("112")) == 1)
    #expect(sitting.terminal.unused.isEmpty)
  }

  @Test("on a page the row below it says it at once; the lines come at the page's end")
  func onPage() throws {
    let desk = try desk()
    let sitting = try desk.run(
      desk.guide(Self.guide),
      script: [
        .line("/skip"), .line("/skip"), .page("A line.\n" + Sentences.now, .command("/time")),
        .line(""), .page("A line.\n" + Sentences.now + "\nMore.", .done), .key, .line(""),
        .line("/stop"),
      ], Self.rich)
    #expect(sitting.times(CareWording.row("112", isNarrow: false)) == 2)
    #expect(sitting.times(CareWording.first("112")) == 1)
    #expect(sitting.terminal.unused.isEmpty)
    #expect(try desk.onlyPending().words["page"] == "A line.\n" + Sentences.now + "\nMore.")
  }

  @Test("behind the pause: the lines again, a minute of grounding, a page, stopping")
  func choices() throws {
    for (lines, words) in [
      (["1", "", "/stop"], "People you can reach"),
      (["2", "words", "", "", "enough", "", "/stop"], "Read this slowly"),
      (["4", Sentences.clear, "/done", "", "", "", "/stop"], CareWording.still),
      (["7"], "Stopped. It is kept as far as it goes"),
    ] {
      let desk = try desk()
      let sitting = try run(desk, [Sentences.clear] + lines)
      #expect(sitting.terminal.unused.isEmpty, "\(lines)")
      #expect(sitting.said.after(CareWording.choices[6]).contains(words), "\(lines)")
      #expect(sitting.times(CareWording.thanks) == 1, "\(lines)")
      #expect(try desk.contents().pending.count == 1, "\(lines)")
    }
  }

  @Test("/quit leaves the program from the pause, and what was answered waits")
  func quits() throws {
    for lines in [[Sentences.clear, "/quit"], [Sentences.clear, "2", "/quit"]] {
      let desk = try desk()
      let sitting = try run(desk, lines)
      #expect(sitting.outcome == .endOfInput)
      #expect(sitting.terminal.unused.isEmpty)
      #expect(try desk.onlyPending().words["first"] == Sentences.clear)
    }
  }

  @Test("my person is the one kept on the support map, with the first line; else anybody")
  func person() throws {
    let map = """
      # Support Map
      id: support-map
      format: 1
      version: 1
      language: en
      about: A person and a first line.
      keeps: person, contact, first_line
      safe exit: leave
      care: Made for tests only.

      ## start
      Who is it?
      > person: text, optional
      How?
      > contact: text, optional
      And the first line?
      > first_line: text, optional
      -> leave

      ## leave
      Until then.
      [finish]
      """
    let desk = try desk()
    let nobody = try run(desk, [Sentences.clear, "3", "", "/stop"])
    #expect(nobody.said.contains(CareWording.someone))
    _ = try desk.run(
      desk.guide(map), ["Mara", "She lives next door", "Have you got a minute?", "", ""])
    let sitting = try run(desk, ["2", Sentences.clear, "3", "", "/stop"])
    #expect(sitting.said.contains(CareWording.person("Mara")))
    #expect(sitting.said.contains(CareWording.firstLine("Have you got a minute?")))
    #expect(sitting.said.contains(CareWording.contact("She lives next door")))
    #expect(!sitting.said.contains(CareWording.someone))
  }

  @Test("being hurt has words of its own, and says how to empty the screen")
  func beingHurt() throws {
    let sitting = try run(desk(), [Sentences.hurt, "", "/stop"])
    for words in [CareWording.notYourFault, CareWording.ifSafe("112"), CareWording.otherDevice] {
      #expect(sitting.said.contains(words))
    }
    #expect(CareWording.clearsQuickly(isRich: true).contains("/lock"))
    let dying = try run(desk(), [Sentences.clear, "", "/stop"])
    #expect(!dying.said.contains(CareWording.notYourFault))
  }

  @Test("where care is quiet soft offers wait for the end of the session, danger never")
  func quiet() throws {
    for line in [Sentences.soft, Sentences.clear] {
      let pause = line == Sentences.clear ? [""] : []
      let lines = [line, "two", "/skip", "four"] + pause + ["", ""]
      let sitting = try run(desk(care: "quiet"), lines)
      let parts = sitting.said.split(separator: "Answer: four")
      for words in [CareWording.soft, CareWording.thanks, "People you can reach"] {
        #expect(parts.first?.contains(words) == false, "\(line)")
      }
      let words = line == Sentences.soft ? CareWording.soft : CareWording.thanks
      #expect(parts.last?.contains(words) == true, "\(line)")
      #expect(sitting.terminal.unused.isEmpty)
    }
    let onPage = try run(
      desk(care: "quiet"), ["/skip", "/skip", Sentences.clear, "/done", "", "/stop"])
    #expect(onPage.terminal.unused.isEmpty)
    #expect(onPage.said.contains(CareWording.thanks))
    let now = try run(desk(care: "quiet"), [Sentences.now, "", "", "/stop"])
    #expect(now.terminal.unused.isEmpty)
    #expect(now.said.contains(CareWording.first("112")))
  }

  @Test("where care is quiet, an answer taken back is not answered at the end")
  func quietTakenBack() throws {
    let sitting = try run(
      desk(care: "quiet"), [Sentences.clear, "/back", "one", "two", "/skip", "four", "", ""])
    #expect(!sitting.said.contains(CareWording.thanks))
    #expect(sitting.terminal.unused.isEmpty)
  }

  @Test("unattended it is one line each, and no key is waited for")
  func unattended() throws {
    for (line, words) in [
      (Sentences.soft, CareWording.soft), (Sentences.clear, CareWording.unattended("112")),
      (Sentences.now, CareWording.unattendedNow("112")),
    ] {
      let desk = try desk()
      let manner = Desk.Manner(isUnattended: true)
      let sitting = try run(desk, [line, "two", "page", "/done", "four"], manner)
      #expect(sitting.times(words) == 1, "\(line)")
      #expect(sitting.terminal.unused.isEmpty, "\(line)")
      #expect(!sitting.said.contains("People you can reach"))
      #expect(try desk.onlyEntry().words["first"] == line)
    }
  }

  @Test("at home the card opens above the choice, and the sentence is kept")
  func atHome() throws {
    for (line, first) in [
      (Sentences.clear, HelpWording.heard), (Sentences.now, CareWording.first("112")),
      (Sentences.hurt, CareWording.notYourFault),
    ] {
      let desk = try desk()
      let key = line == Sentences.now ? [""] : []
      let sitting = try desk.home([line] + key + ["4", "", "/quit"])
      #expect(sitting.terminal.unused.isEmpty, "\(line)")
      #expect(sitting.said.after(line).contains(first), "\(line)")
      #expect(sitting.said.contains(CareWording.someone))
      #expect(try desk.onlyEntry().words["page"] == line)
    }
  }

  @Test("at home a sentence is kept before the card, and a page about it stands beside it")
  func pageFromHome() throws {
    let desk = try desk()
    let sitting = try desk.home([Sentences.clear, "3", "More.", "/done", "", "", "/quit"])
    #expect(sitting.terminal.unused.isEmpty)
    #expect(sitting.count(of: "People you can reach") == 1)
    let pages = try desk.contents().timeline.sessions.map { $0.words["page"] }
    #expect(pages == [Sentences.clear, "More."])
  }

  @Test("a soft sentence at home does what it did, with one quiet line, once")
  func softAtHome() throws {
    let desk = try desk()
    let sitting = try desk.home([
      Sentences.soft, "/done", "", "", Sentences.soft, "/done", "", "", "/quit",
    ])
    #expect(sitting.times(CareWording.soft) == 1)
    #expect(sitting.terminal.unused.isEmpty)
  }

  @Test("a title is no answer: it is never weighed")
  func title() throws {
    let sitting = try run(desk(), ["one", "two", "/skip", "four", "", Sentences.clear])
    #expect(!sitting.said.contains(CareWording.thanks))
    #expect(CareMemory().reading(of: "/title " + Sentences.clear) == nil)
  }
}
