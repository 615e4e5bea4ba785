import FileStore
import GuideLanguage
import Journal
import TestSupport
import Testing

@testable import Runner

@Suite("Typed lines, told apart")
struct SentenceTables {
  @Test(
    "a slash word is read in any letter case, with spaces around it",
    arguments: [
      ("/help", .help(more: false)), ("/help more", .help(more: true)), ("?", .help(more: false)),
      ("/back", .back), ("/undo", .back), ("/skip", .skip), ("/stop", .stop), ("/pause", .stop),
      ("/NOW", .now), ("  /now  ", .now), ("/done", .done), ("/discard", .discard),
      ("/repeat", .sayAgain), ("/quit", .quit), ("/exit", .quit), ("/write", .write),
      ("/recall sea wind", .recall(["sea", "wind"])), ("/recall", .recall([])),
      ("/trend", .trend([])), ("/trend second look", .trend(["second", "look"])),
      ("/calendar", .calendar("")), ("/calendar a b.ics", .calendar("a b.ics")),
      ("/show 01ab", .show("01ab")), ("/edit 01ab", .edit("01ab")), ("/delete", .delete("")),
      ("/page", .page), ("/edit", .edit("")), ("/show", .show("")), ("/fix 3", .fix(3)),
      ("/fix", .fix(nil)), ("/fix it", .fix(nil)), ("/time", .time), ("/clock", .clock(nil)),
      ("/clock on", .clock(true)), ("/clock Off", .clock(false)), ("/plain", .plain(true)),
      ("/plain off", .plain(false)), ("/voice", .voice(true)), ("/about", .about),
      ("/voice off", .voice(false)), ("/save", .save),
      ("/hepl", .unknown("/hepl", nearest: "/help")),
      ("/strop", .unknown("/strop", nearest: "/stop")),
      ("/wonderful", .unknown("/wonderful", nearest: nil)),
      ("//now", .none("/now")), ("now", .none("now")), ("", .none("")),
      ("and/or", .none("and/or")), ("  two spaces", .none("  two spaces")),
    ] as [(String, SlashWord)])
  func slashWords(line: String, word: SlashWord) {
    #expect(SlashWord.read(line) == word)
  }

  static let rows = HomeFacts.rows(
    GuideShelf(files: CrashModelFileSystem()).guides, Timeline([]), today: .earliest)

  static func row(_ when: String) -> Int { rows.firstIndex { $0.when == when } ?? -1 }

  @Test(
    "at home every line means something",
    arguments: [
      ("", .nothing), ("   ", .nothing),
      ("1", .row(0)), ("2", .row(1)), ("\(rows.count)", .row(rows.count - 1)),
      ("\(rows.count + 1)", .doNotKnow), ("\(rows.count + 2)", .page),
      ("\(rows.count + 3)", .noSuchNumber), ("0", .noSuchNumber), ("-1", .noSuchNumber),
      ("grounding", .guide("grounding")), ("Safety Anchor", .guide("safety-anchor")),
      ("safety-anchor", .guide("safety-anchor")), ("quick", .guide("quick-anchor")),
      ("Too much", .row(row("too much"))), ("an old weight", .row(row("an old weight"))),
      ("c", .goOn), ("go on", .goOn), ("Continue", .goOn),
      ("write", .page), ("just write", .page),
      ("idk", .doNotKnow), ("I don’t know", .doNotKnow), ("i do not know", .doNotKnow),
      ("?harbour", .recall(["harbour"])), ("?sea wind", .recall(["sea", "wind"])),
      ("?", .slash(.help(more: false))),
      ("help", .helpNow(isSentence: false)), ("now", .helpNow(isSentence: false)),
      ("/now", .slash(.now)), ("/recall sea", .slash(.recall(["sea"]))), ("q", .slash(.quit)),
      ("bye", .slash(.quit)),
      ("i want to die", .helpNow(isSentence: true)),
      ("I don’t want to be alive", .helpNow(isSentence: true)),
      ("everything is hopeless now", .beginning("everything is hopeless now")),
      ("i cant sleep", .closeTo(row: row("hard to settle"))),
      ("everything feels unreal", .closeTo(row: row("numb or far away"))),
      (
        "a thought about work, again and again",
        .closeTo(row: row("a thought that keeps stinging"))
      ),
      ("grief for my father", .closeTo(row: row("an old weight"))),
      ("The kettle sings.", .beginning("The kettle sings.")),
      ("//now is a word", .beginning("/now is a word")),
      ("12 monkeys", .beginning("12 monkeys")),
      ("  kept as typed ", .beginning("  kept as typed ")),
    ] as [(String, HomeSentence)])
  func home(line: String, sentence: HomeSentence) {
    #expect(HomeSentence.read(line, rows: Self.rows) == sentence)
  }

  @Test("settings come back from their file as they were, and nothing else does")
  func settings() {
    var settings = Settings()
    #expect(settings.text.isEmpty)
    let values: [(Settings.Key, String)] = [
      (.country, "de"), (.plain, "on"), (.care, "quiet"), (.language, "de"),
      (.width, "60"), (.pace, "gentle"), (.motion, "off"), (.clock, "on"), (.lock, "10"),
      (.editor, "vim"), (.escape, "200"), (.voice, "on"), (.lookBack, "on"), (.recovery, "later"),
    ]
    for (key, value) in values { settings[key] = value }
    #expect(values.map(\.0) == Settings.Key.allCases)
    #expect(Settings(text: settings.text) == settings)
    #expect(Settings(text: "# a note\n\n" + settings.text + "colour = red\n") == settings)
  }

  @Test(
    "a setting takes only what it can mean",
    arguments: [
      (.country, "de", true), (.country, "Germany", false), (.country, "d1", false),
      (.plain, "on", true), (.plain, "yes", false), (.plain, "off", true), (.care, "quiet", true),
      (.care, "off", false), (.language, "pt", true), (.language, "gsw", true),
      (.language, "German", false), (.language, "DE", false), (.language, "", false),
      (.width, "72", true), (.width, "39", false), (.width, "wide", false),
      (.lock, "never", true), (.lock, "0", false), (.editor, "nano -w", true),
      (.recovery, "never", true), (.recovery, "", false),
    ] as [(Settings.Key, String, Bool)])
  func allowed(key: Settings.Key, value: String, isAllowed: Bool) {
    #expect(Settings.isAllowed(value, for: key) == isAllowed)
    #expect((Settings(text: "\(key.rawValue)=\(value)")[key] != nil) == isAllowed)
  }

  @Test("a settings file is replaced whole: every crash leaves the old one or the new one")
  func settingsFile() throws {
    let disk = CrashModelFileSystem(isRecording: true)
    let file = SettingsFile(folder: "/home/config/mooring", files: disk)
    var settings = Settings()
    settings[.country] = "de"
    try file.write(settings)
    let begun = disk.history.count
    settings[.country] = "us"
    try file.write(settings)
    #expect(file.read()[.country] == "us")
    var generator = SeededGenerator(seed: Desk.seed)
    for image in disk.history[begun...] {
      for state in image.crashStates(mixedCount: 1, using: &generator) {
        let left = SettingsFile(
          folder: "/home/config/mooring", files: CrashModelFileSystem(state)
        ).read()[.country]
        #expect(left == nil || left == "de" || left == "us", "seed \(Desk.seed)")
      }
    }
  }
}
