import Foundation
import Testing

@Suite("The program's own words")
struct WordingTests {
  /// One piece of text in the files that hold what a person reads.
  struct Text: Sendable, CustomTestStringConvertible {
    let words: String
    let place: String
    var testDescription: String { "\(place): \(words)" }
  }

  static let texts: [Text] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Runner")
    let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    let isOfWords = { (name: String) in
      name.hasSuffix("Wording.swift") || name.hasPrefix("Screens/") && name.hasSuffix(".swift")
        || ["AccessibilityPage.swift", "AboutPage.swift"].contains(name)
    }
    return names.filter(isOfWords)
      .map { String($0.dropLast(".swift".count)) }.sorted().flatMap { name -> [Text] in
        let url = folder.appendingPathComponent("\(name).swift")
        let source = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        return source.components(separatedBy: "\n").enumerated().flatMap { row, line -> [Text] in
          guard !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") else { return [] }
          let inserted = line.replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: "one").replacing(
            "\\\"", with: "'")
          return inserted.matches(of: /"([^"]*)"/).map {
            Text(words: String($0.output.1), place: "\(name).swift:\(row + 1)")
          }
        }
      }
  }()

  @Test("is found at all")
  func isFound() {
    #expect(Self.texts.count > 150)
    #expect(Self.texts.contains { $0.words == "Until another time." })
  }

  @Test("never raises its voice", arguments: texts)
  func quiet(text: Text) {
    #expect(!text.words.contains("!"))
  }

  @Test("speaks in sentences of at most fifteen words", arguments: texts)
  func short(text: Text) {
    for sentence in text.words.split(whereSeparator: { ".?:;".contains($0) }) {
      let wordCount = sentence.split(whereSeparator: \.isWhitespace).count
      #expect(wordCount <= 15, "\(wordCount) words: \(sentence)")
    }
  }

  @Test("says it plainly", arguments: texts)
  func plain(text: Text) {
    let words = text.words.lowercased().split { !$0.isLetter }.map(String.init)
    for clinical in [
      "amplify", "resource", "distress", "trigger", "symptom", "patient", "therapy", "courage",
      "oops", "sorry", "invalid", "illegal", "abort",
    ] {
      #expect(!words.contains(clinical))
    }
  }

  @Test("claims nothing it cannot do, asks for no promise, and lays no guilt", arguments: texts)
  func claimsNothing(text: Text) {
    let words = " " + text.words.lowercased().split { !$0.isLetter }.joined(separator: " ") + " "
    for claim in [
      "promise", "guarantee", "think of your", "your family", "loved ones", "be strong", "streak",
      "in a row", "well done", "proud", "brave", "i understand", "i am here", "i m here",
      "we are here", "we will help", "i care", "we care", "keep you safe", "keeps you safe",
      "you are safe", "watching", "we watch", "monitor", "alerted", "an alert", "we notify",
      "gets better", "will pass", "risk", "commit suicide", "pills", "overdose", "knife", "noose",
      "percent", "assess", "diagnos", "cure",
    ] {
      #expect(!words.contains(" " + claim + " "), "\(claim)")
    }
  }

  @Test("shows no picture in place of a word", arguments: texts)
  func noPictures(text: Text) {
    #expect(!text.words.unicodeScalars.contains { $0.properties.isEmojiPresentation })
  }
}
