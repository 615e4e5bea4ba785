import Testing

@testable import Care

/// The tables of the reading are text; a slip of the pen in them must not pass in silence.
@Suite("Tables of the reading")
struct CareTablesTests {
  @Test("Every line of every rule table is a rule")
  func rules() {
    let groups =
      CareRules.groups + [CareRules.callsForPeople, CareRules.idioms, CareRules.past]
    for group in groups {
      #expect(!group.rules.isEmpty, "\(group.says)")
      #expect(group.malformed == [], "\(group.says)")
    }
  }

  @Test("A line that is no rule is told")
  func malformed() {
    let group = CareRuleGroup(
      .soft, .death, "a test", "3 one two\n3 @nosuchclass two\ntwo words\n1 a b")
    #expect(group.rules.count == 1)
    #expect(group.malformed == ["3 @nosuchclass two", "two words", "1 a b"])
  }

  @Test("Every line of every score table is a line")
  func scores() {
    for score in CareScore.all {
      #expect(!score.parts.isEmpty, "\(score.says)")
      #expect(score.malformed == [], "\(score.says)")
    }
  }

  @Test("Every entry of the fitted weights is read, and names a line or a class there is")
  func weights() {
    let entries = LearnedWeights.table.split { $0 == " " || $0 == "\n" }
    #expect(entries.count.isMultiple(of: 3))
    #expect(LearnedScore.shared.count == entries.count / 3)
    for entry in entries where entry.first == "#" {
      let numbers = entry.dropFirst().split(separator: ".").compactMap { Int($0) }
      #expect(numbers.count == 2)
      #expect(CareScore.all.indices.contains(numbers[0]), "\(entry)")
      #expect(CareScore.all[numbers[0]].parts.indices.contains(numbers[1]), "\(entry)")
    }
  }

  @Test(
    "A stem is the word without its commonest ending",
    arguments: [
      ("hurting", "hurt"), ("hurts", "hurt"), ("stopped", "stop"), ("dress", "dress"),
      ("ending", "end"), ("die", "die"), ("living", "liv"), ("alive", "aliv"), ("king", "king"),
    ])
  func stem(word: String, stem: String) {
    #expect(LearnedScore.stem(word) == stem)
  }
}
