import Dialogue
import GuideLanguage
import Testing

/// What is typed at a question of one type, and what comes of it.
struct Typed: Sendable, CustomTestStringConvertible {
  let type: String
  let line: String
  let effects: [String]
  var testDescription: String { "\(type) \"\(line)\"" }

  init(_ type: String, _ line: String, _ effects: String...) {
    self.type = type
    self.line = line
    self.effects = effects
  }
}

@Suite("Answers as people type them")
struct AnswerTests {
  static let scale: [Typed] = [
    Typed("scale 0..10", "7", "record 0 a 7"), Typed("scale 0..10", " 7 ", "record 0 a 7"),
    Typed("scale 0..10", "7/10", "understood 7", "record 0 a 7"),
    Typed("scale 0..10", "7 out of 10", "understood 7", "record 0 a 7"),
    Typed("scale 0..10", "7 of 10", "understood 7", "record 0 a 7"),
    Typed("scale 0..10", "about 7", "understood 7", "record 0 a 7"),
    Typed("scale 0..10", "maybe a 7?", "understood 7", "record 0 a 7"),
    Typed("scale 0..10", "~7", "understood 7", "record 0 a 7"),
    Typed("scale 0..10", "six", "understood 6", "record 0 a 6"),
    Typed("scale 0..10", "Ten!", "understood 10", "record 0 a 10"),
    Typed("scale 0..10", "7.5", "understood 7.5", "record 0 a 7.5"),
    Typed("scale 0..10", "7,5", "understood 7.5", "record 0 a 7.5"),
    Typed("scale 0..10", "six and a half", "understood 6.5", "record 0 a 6.5"),
    Typed("scale 0..10", "0", "record 0 a 0"), Typed("scale 0..10", "", "record 0 a -"),
    Typed("scale 0..10", "no idea", "record 0 a -"),
    Typed("scale 0..10", "not sure", "record 0 a -"),
    Typed("scale 0..10", "10.1", "refuse scale(ClosedRange(0...10))"),
    Typed("scale 0..10", "7 8", "refuse scale(ClosedRange(0...10))"),
    Typed("scale 0..10", "7/5", "refuse scale(ClosedRange(0...10))"),
  ]

  static let others: [Typed] = [
    Typed("yes or no", "y", "record 0 a yes"), Typed("yes or no", "Yes, please!", "record 0 a yes"),
    Typed("yes or no", "nope", "record 0 a no"), Typed("yes or no", "no thanks", "record 0 a no"),
    Typed("yes or no", "?", "record 0 a -"), Typed("yes or no", "perhaps", "refuse yesOrNo"),
    Typed("number 1..100", "42", "record 0 a 42"),
    Typed("number 1..100", "about forty", "understood 40", "record 0 a 40"),
    Typed("number 1..100", "101", "refuse number(Optional(ClosedRange(1.0...100.0)))"),
    Typed("number", "-3.25", "record 0 a -3.25"), Typed("number", "many", "refuse number(nil)"),
    Typed("duration", "10m", "record 0 a 10 minutes"),
    Typed("duration", "10 minutes", "understood 10 minutes", "record 0 a 10 minutes"),
    Typed("duration", "an hour", "understood 1 hour", "record 0 a 1 hour"),
    Typed(
      "duration", "1h 30m", "understood 1 hour 30 minutes", "record 0 a 1 hour 30 minutes"),
    Typed("duration", "ten", "refuse duration"),
    Typed("date", "2026-12-01", "record 0 a 2026-12-01"),
    Typed("date", "today", "understood 2026-01-05", "record 0 a 2026-01-05"),
    Typed("date", "tomorrow", "understood 2026-01-06", "record 0 a 2026-01-06"),
    Typed("date", "in a week", "understood 2026-01-12", "record 0 a 2026-01-12"),
    Typed("date", "next week", "understood 2026-01-12", "record 0 a 2026-01-12"),
    Typed("date", "in ten days", "understood 2026-01-15", "record 0 a 2026-01-15"),
    Typed("date", "In 2 weeks", "understood 2026-01-19", "record 0 a 2026-01-19"),
    Typed("date", "on Friday", "understood 2026-01-09", "record 0 a 2026-01-09"),
    Typed("date", "monday", "understood 2026-01-12", "record 0 a 2026-01-12"),
    Typed("date", "2026-02-30", "refuse date"), Typed("date", "soon", "refuse date"),
    Typed("text, optional", "a, b: c -> d", "record 0 a a, b: c -> d"),
    Typed("text, optional", "n/a nothing", "record 0 a n/a nothing"),
    Typed("text, optional", "nothing", "record 0 a -"),
    Typed("text, optional", "not sure", "record 0 a not sure"),
    Typed("writing", "nothing", "record 0 a nothing"),
    Typed("number, whole", "3", "record 0 a 3"),
    Typed("number, whole", "2.5", "refuse whole(nil)"),
    Typed("number 1..9, whole", "2.5", "refuse whole(Optional(ClosedRange(1.0...9.0)))"),
    Typed("number 1..9, whole", "10", "refuse number(Optional(ClosedRange(1.0...9.0)))"),
    Typed("scale 0..10, whole", "7", "record 0 a 7"),
    Typed("scale 0..10, whole", "7.5", "refuse whole(Optional(ClosedRange(0.0...10.0)))"),
    Typed(
      "scale 0..10, whole", "six and a half", "refuse whole(Optional(ClosedRange(0.0...10.0)))"),
  ]

  static let clocks: [Typed] = ["17:30", "05:30", "00:00", "23:59"].map {
    Typed("time of day", $0, "record 0 a \($0)")
  }

  static let spokenTimes: [(line: String, time: String)] = [
    ("5 pm", "17:00"), ("5pm", "17:00"), ("5:30 p.m.", "17:30"),
    ("half past five", "17:30"), ("five", "17:00"), ("at 5", "17:00"), ("5 o'clock", "17:00"),
    ("about six", "18:00"), ("six thirty", "18:30"), ("quarter to six", "17:45"),
    ("quarter to one", "12:45"), ("half past one", "13:30"), ("half past seven", "07:30"),
    ("seven", "07:00"), ("half past twelve", "12:30"), ("05", "05:00"), ("5h", "05:00"),
    ("17.30", "17:30"), ("10 at night", "22:00"), ("half past one at night", "01:30"),
    ("22", "22:00"), ("24", "00:00"), ("half past five in the morning", "05:30"),
    ("half past five am", "05:30"), ("six in the evening", "18:00"),
    ("quarter to one am", "00:45"), ("quarter to twelve pm", "11:45"), ("twelve am", "00:00"),
    ("noon", "12:00"), ("midnight", "00:00"),
  ]

  static let times: [Typed] =
    clocks
    + spokenTimes.map {
      Typed("time of day", $0.line, "understood \($0.time)", "record 0 a \($0.time)")
    } + [
      Typed("time of day", "5:30", "record 0 a 05:30"),
      Typed("time of day", "25:00", "refuse timeOfDay"),
      Typed("time of day", "soon", "refuse timeOfDay"),
      Typed("time of day", "17 am", "refuse timeOfDay"),
      Typed("time of day", "no idea", "record 0 a -"),
    ]

  static let choices: [Typed] = [
    Typed("choice", "1", "record 0 a Red sail"), Typed("choice", "2.", "record 0 a Reed boat"),
    Typed("choice", "reed", "record 0 a Reed boat"),
    Typed("choice", "RED SAIL!", "record 0 a Red sail"),
    Typed("choice", "red s", "understood Red sail", "record 0 a Red sail"),
    Typed("choice", "non", "understood None of them", "record 0 a None of them"),
    Typed("choice", "none", "record 0 a None of them"), Typed("choice", "idk", "record 0 a -"),
    Typed("choice", "", "record 0 a -"),
    Typed("choice", "4", "refuse chooseOne red,reed,none"),
    Typed("choice", "green", "refuse chooseOne red,reed,none"),
    Typed("choice", "re", "refuse ambiguous red,reed"),
    Typed("several", "1, 3", "record 0 a Red sail, None of them"),
    Typed("several", "3,1,1", "record 0 a Red sail, None of them"),
    Typed(
      "several", "1 3", "understood Red sail, None of them", "record 0 a Red sail, None of them"),
    Typed(
      "several", "reed; red s", "understood Red sail, Reed boat", "record 0 a Red sail, Reed boat"),
    Typed("several", "nothing", "record 0 a -"), Typed("several", ", ,", "record 0 a -"),
    Typed("several", "1, blue", "refuse chooseSeveral red,reed,none"),
    Typed("several, at least 2", "1", "refuse atLeast 2"),
    Typed("several, at most 1", "1, 2", "refuse atMost 1"),
  ]

  @Test("numbers, days, lengths of time and words", arguments: scale + others + times)
  func typed(_ typed: Typed) throws {
    try check(typed, "> a: \(typed.type)")
  }

  @Test("choices by number, id, label and the start of a label", arguments: choices)
  func chosen(_ typed: Typed) throws {
    try check(
      typed,
      "> a: \(typed.type), optional\n* red: Red sail\n* reed: Reed boat\n* none: None of them")
  }

  @Test("words for yes and no in the guide's language are understood beside the English ones")
  func yesAndNo() throws {
    let guide = try Guides.small(
      "> a: yes or no\n* yes: Ja, gern -> more\n* no: Nein -> leave\n* nothing -> leave\n"
        + "## more\n> b: text, optional\n-> leave")
    for (line, value) in [("ja, gern", "yes"), ("yes", "yes"), ("NEIN!", "no"), ("n", "no")] {
      var (talk, _) = try Guides().begin(guide)
      #expect(talk.openQuestion?.yesNoWords?.yes == "Ja, gern")
      #expect(talk.openQuestion?.yesNoWords?.no == "Nein")
      #expect(talk.turn(.typed(line)).first == "record 0 a \(value)")
      #expect(talk.isFinished == (value == "no"))
    }
  }

  private func check(_ typed: Typed, _ ask: String) throws {
    let guide = try Guides.small(ask + "\n-> leave")
    var (talk, _) = try Guides().begin(guide)
    let effects = talk.handle(.typed(typed.line))
    let rest = effects.filter { if case .say = $0 { false } else { true } }
    let short = zip(rest, summary(rest)).filter { !$1.hasPrefix("finish") }.map { effect, words in
      if case .refuse(let refusal) = effect {
        "refuse \(Self.words(refusal) ?? "\(refusal)")"
      } else {
        words
      }
    }
    #expect(short == typed.effects)
  }

  private static func words(_ refusal: Refusal) -> String? {
    func ids(_ choices: [Choice]) -> String { choices.map(\.id).joined(separator: ",") }
    return switch refusal {
    case .chooseOne(let choices): "chooseOne \(ids(choices))"
    case .chooseSeveral(let choices): "chooseSeveral \(ids(choices))"
    case .ambiguous(let choices): "ambiguous \(ids(choices))"
    case .atLeast(let count): "atLeast \(count)"
    case .atMost(let count): "atMost \(count)"
    default: nil
    }
  }

  @Test("long and broken lines are answered, whatever they are", arguments: 0..<200)
  func fuzz(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let marks = Array("0123456789/.,-~ abct?\u{301}é\u{1F30A}\n")
    let line = String(
      (0..<Int.random(in: 0...400, using: &random)).map { _ in
        marks[Int.random(in: 0..<marks.count, using: &random)]
      })
    for type in ["scale 0..10", "number", "duration", "date", "yes or no", "text, optional"] {
      var (talk, _) = try Guides().begin(try Guides.small("> a: \(type)\n-> leave"))
      #expect(!talk.handle(.typed(line)).isEmpty, "seed \(seed)")
    }
  }
}
