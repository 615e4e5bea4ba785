import Care
import Testing

@Suite("How heavily wording weighs")
struct CareReadingTests {
  struct Line: Sendable, CustomTestStringConvertible {
    let text: String
    let level: CareReading.Level
    let topic: CareReading.Topic
    init(_ text: String, _ level: CareReading.Level, _ topic: CareReading.Topic) {
      (self.text, self.level, self.topic) = (text, level, topic)
    }
    var testDescription: String { text }
  }

  @Test(
    "Level and matter of a line",
    arguments: [
      Line("i want to die", .clear, .death),
      Line("die is what i want", .clear, .death),
      Line("k i l l myself", .clear, .death),
      Line("i want to k1ll myself", .clear, .death),
      Line("sewerslide on my mind", .clear, .death),
      Line("i wish i could just disappear", .soft, .hopelessness),
      Line("i am a burden on everyone", .soft, .hopelessness),
      Line("i cut myself again last night", .clear, .selfInjury),
      Line("he hit me again", .clear, .beingHurt),
      Line("i made myself sick after dinner", .soft, .eatingOrSubstance),
      Line("the voices tell me to do it", .clear, .voices),
      Line("i am scared i will hurt my baby", .clear, .hurtingOthers),
      Line("my friend says she wants to die", .clear, .someoneElse),
      Line("i have taken all my tablets", .now, .eatingOrSubstance),
      Line("he is not breathing", .now, .medicalEmergency),
      Line("i am going to kill myself tonight", .now, .death),
      Line("the gun is in my hand", .now, .death),
    ])
  func levelAndTopic(line: Line) {
    let reading = CareReading(of: line.text)
    #expect(reading.level == line.level)
    #expect(reading.topic == line.topic)
  }

  @Test(
    "A not, a story, a thing, a saying or a time that is over weighs nothing",
    arguments: [
      "i am not suicidal", "i dont want to kill myself", "in the film she wants to kill herself",
      "my phone died", "kill the process", "the plants on the sill are dying",
      "dying to see the new season", "this deadline is killing me",
      "i used to cut myself and i am so glad that is over", "the essay is about suicide",
    ])
  func nothing(text: String) {
    let reading = CareReading(of: text)
    #expect(reading.level == .none)
    #expect(reading.topic == .none)
    #expect(!reading.reason.isEmpty)
  }

  @Test("A not with an and-yet still weighs softly")
  func notBut() {
    #expect(
      CareReading(of: "i dont want to kill myself, i just want it to stop").level >= .soft)
    #expect(CareReading(of: "i would never kill myself but i think about it").level >= .soft)
  }

  @Test("The reason repeats the matched words and no more of the line")
  func reason() {
    let reading = CareReading(of: "priya and i had lunch by the canal and i want to die")
    #expect(reading.reason.contains("want … to … die"))
    for word in ["priya", "lunch", "canal"] { #expect(!reading.reason.contains(word)) }
    #expect(reading.reason.last == ".")
  }

  @Test("Levels stand in their order, none to now")
  func order() {
    #expect(CareReading.Level.allCases == CareReading.Level.allCases.sorted())
    #expect(CareReading.Level.allCases.map(\.rawValue) == [0, 1, 2, 3])
  }

  @Test("A reading cannot be encoded, so nothing can store it by accident")
  func notEncodable() {
    let reading: Any = CareReading(of: "i want to die")
    #expect(!(reading is any Encodable))
    #expect(!(reading is any Decodable))
  }
}
