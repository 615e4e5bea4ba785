import Care
import Testing

/// The same words in another shape weigh the same.
@Suite("The same words in another shape")
struct ReadingFormsTests {
  static let forms: [(name: String, change: @Sendable (String) -> String)] = [
    ("capitals", { $0.uppercased() }),
    ("curly marks", { $0.replacing("'", with: "\u{2019}") }),
    ("straight marks", { $0.replacing("\u{2019}", with: "'") }),
    ("more spaces", { "  " + $0.replacing(" ", with: " \t ") + "  " }),
    ("accents", { $0.replacing("a", with: "á").replacing("e", with: "e\u{301}") }),
    ("marks without width", { $0.replacing(" ", with: "\u{200B} ") }),
    ("full width", { String(String.UnicodeScalarView($0.unicodeScalars.map(wide))) }),
    ("two lines", split),
  ]

  static func wide(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let isSmall = (0x61...0x7A).contains(scalar.value)
    return isSmall ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
  }

  @Sendable static func split(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count > 1 else { return text }
    let middle = words.count / 2
    words[middle] = "\n" + words[middle]
    return words.joined(separator: " ")
  }

  @Test("weighs the same", arguments: forms.map(\.name))
  func sameLevel(form: String) throws {
    let change = try #require(Self.forms.first { $0.name == form }).change
    for phrase in Phrase.riskSample {
      let level = CareReading(of: phrase.text).level
      #expect(CareReading(of: change(phrase.text)).level == level, "\(phrase.text)")
    }
  }

  @Test("weighs no less with doubled letters, for nearly every line")
  func doubled() {
    let risk = Phrase.riskSample
    let kept = risk.filter { phrase in
      let doubled = phrase.text.split(separator: " ").map { word in
        word.count > 4 ? word + word.suffix(1) : word
      }.joined(separator: " ")
      return CareReading(of: doubled).level >= CareReading(of: phrase.text).level
    }
    #expect(kept.count * 100 >= risk.count * 90, "\(kept.count) of \(risk.count)")
  }

  static let everyday = """
    This morning the kitchen was cold and the radio played an old tune. We had porridge with
    honey, and the post came early for once. My aunt rang about the curtains and we talked for
    a good half hour. In the afternoon the sun came round to the back of the house, so I took
    a chair outside and sorted the seeds for next spring. The neighbour brought a bag of pears.
    Later there was soup, a quiet hour with the paper, and a bit of mending by the lamp. The
    shop on the corner has new opening hours. I must remember to buy stamps and a light bulb.


    """

  @Test("weighs at least the same between four hundred everyday words, for nearly every line")
  func pasted() {
    #expect(CareReading(of: Self.everyday).level == .none)
    let page = Self.everyday + Self.everyday
    let risk = Phrase.riskSample.enumerated().filter { $0.offset.isMultiple(of: 3) }
    let kept = risk.filter { _, phrase in
      let read = CareReading(of: page + phrase.text + "\n\n" + page).level
      return read >= CareReading(of: phrase.text).level
    }
    #expect(kept.count * 100 >= risk.count * 95, "\(kept.count) of \(risk.count)")
  }

  @Test("weighs the same after a denial: there is no memory")
  func denial() {
    for text in ["i want to die", "i took all my tablets just now", "he hits me", "i cut myself"] {
      let first = CareReading(of: text)
      #expect(first.level >= .clear, "\(text)")
      for denial in ["no I'm fine", "no, i meant something else"] {
        #expect(CareReading(of: denial).level == .none, "\(denial)")
        #expect(CareReading(of: text) == first)
      }
    }
  }

  @Test("reads a long page in little time, and takes any text")
  func long() {
    let page = String(repeating: Self.everyday, count: 30)
    let clock = ContinuousClock()
    _ = CareReading(of: "ready")
    let time = clock.measure { _ = CareReading(of: String(page.prefix(20_000))) }
    #expect(time < .seconds(3))
    for text in ["", " ", "\0", "\n\n\n", "ｉ", "...", String(repeating: "i want ", count: 5000)] {
      #expect(CareReading(of: text).level == .none)
    }
    #expect(CareReading(of: page + "i want to die").level >= .clear)
  }
}
