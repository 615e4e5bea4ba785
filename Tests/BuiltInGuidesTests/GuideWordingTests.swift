import BuiltInGuides
import Testing

@Suite("How the built-in guides speak")
struct GuideWordingTests {
  static let ids = BuiltInGuides.all.map(\.id)

  @Test("No sentence has more than fifteen words", arguments: ids)
  func sentenceLength(id: String) throws {
    let guide = try #require(BuiltInGuides[id])
    for (line, words) in GuideProse(guide.bytes).all {
      for sentence in Readability.sentences(words) {
        #expect(sentence.count <= 15, "\(guide.fileName):\(line): \(words)")
      }
    }
  }

  @Test("The spoken lines read at grade six or below", arguments: ids)
  func readingGrade(id: String) throws {
    let guide = try #require(BuiltInGuides[id])
    let grade = Readability.grade(GuideProse(guide.bytes).spoken.map(\.words))
    #expect(grade <= 6, "\(guide.fileName): \(grade)")
  }

  @Test("Known texts get the reading measures counted by hand")
  func readabilityRule() {
    let facts = [
      ("the", 1), ("steady", 2), ("makes", 1), ("stinging", 2), ("noises", 2), ("noted", 2),
      ("looked", 1), ("little", 2), ("people", 2), ("quiet", 1), ("another", 3),
    ]
    for (word, count) in facts { #expect(Readability.syllableCount(word) == count, "\(word)") }
    #expect(Readability.sentences("Look up. \"Now?\" Type: yes").map(\.count) == [2, 1, 2])
    #expect(abs(Readability.grade(["The cat sat.", "The dog ran."]) - (-2.62)) < 0.001)
    #expect(Readability.grade(["Physiological consequences necessitate consideration."]) > 20)
  }

  private static let named: [String: Set<String>] = [
    "learn": ["resilience"], "integration": ["therapy", "treatment"],
  ]

  @Test("No line shouts, praises, promises or speaks like a clinic", arguments: ids)
  func bannedWords(id: String) throws {
    let guide = try #require(BuiltInGuides[id])
    let banned = [
      "amplify", "resource", "distress", "trigger", "treat", "treatment", "diagnose", "diagnosis",
      "symptom", "symptoms", "therapy", "patient", "clinically", "proven", "cure", "heal",
      "healing", "reappraisal", "cognitive", "trauma", "resilience", "must", "should", "guarantee",
      "guaranteed", "bravo", "brave", "courage", "proud", "congratulations", "amazing", "great job",
      "well done", "good job", "streak", "in a row", "wrong with you", "calm down", "just relax",
      "will help", "will feel", "always works", "commit suicide",
    ]
    for (line, words) in GuideProse(guide.bytes).all {
      #expect(!words.contains("!"), "\(guide.fileName):\(line): \(words)")
      let text = " " + words.lowercased().map { $0.isLetter ? String($0) : " " }.joined() + " "
      let spaced = text.split(separator: " ").joined(separator: " ")
      // The source line names its own field; everything else speaks to the person.
      if guide.sourceLines.contains(words) { continue }
      // What a question is about may be named where it is answered.
      for word in banned where !(Self.named[id]?.contains(word) ?? false) {
        #expect(!" \(spaced) ".contains(" \(word) "), "\(guide.fileName):\(line): \(words)")
      }
    }
  }

  @Test("No line holds digits that could be a phone number", arguments: ids)
  func phoneNumbers(id: String) throws {
    let guide = try #require(BuiltInGuides[id])
    for (line, words) in GuideProse(guide.bytes).all where !guide.sourceLines.contains(words) {
      let digits = words.split { !($0.isNumber || "+-() ".contains($0)) }
        .map { $0.filter(\.isNumber) }
      #expect(
        digits.allSatisfy { $0.count < 3 || $0 == "010" || id == "learn" && isYear($0) },
        "\(guide.fileName):\(line): \(words)")
    }
  }

  /// The cards of Learn name the year of what they rest on.
  private func isYear(_ digits: String) -> Bool {
    Int(digits).map { (1_900...2_026).contains($0) } ?? false
  }

  @Test("A prompt asks one thing, and no question comes without words", arguments: ids)
  func oneQuestion(id: String) throws {
    let guide = try #require(BuiltInGuides[id])
    for prompt in GuideProse(guide.bytes).prompts {
      #expect(prompt.words.filter { $0 == "?" }.count <= 1, "\(guide.fileName):\(prompt.line)")
      #expect(
        !prompt.words.isEmpty || prompt.type.hasPrefix("writing"),
        "\(guide.fileName):\(prompt.line)")
    }
  }

  @Test("Every scale goes from 0 to 10 and its question names both ends", arguments: ids)
  func scales(id: String) throws {
    let guide = try #require(BuiltInGuides[id])
    for prompt in GuideProse(guide.bytes).prompts where prompt.type.hasPrefix("scale") {
      #expect(prompt.type.hasPrefix("scale 0..10"), "\(guide.fileName):\(prompt.line)")
      #expect(
        prompt.type.contains("\" to \"")
          || prompt.words.contains("0 is ") && prompt.words.contains("10 is "),
        "\(guide.fileName):\(prompt.line): \(prompt.words)")
    }
  }

  @Test("No answer is private or let go unless the person chooses so", arguments: ids)
  func nothingHidden(id: String) throws {
    let guide = try #require(BuiltInGuides[id])
    // A letter that is let go is what this one is for, and what it says before.
    for prompt in GuideProse(guide.bytes).prompts where id != "unsent-letter" {
      #expect(
        !prompt.type.contains("private") && !prompt.type.contains("let go"),
        "\(guide.fileName):\(prompt.line)")
    }
  }
}

extension BuiltInGuide {
  fileprivate var sourceLines: [String] {
    GuideProse(bytes).headers.filter { $0.key == "source" }.map(\.value)
  }
}
