/// A word that does not belong into a guide, and what to say instead.
struct WordToAvoid {
  enum Reason: String {
    case clinic = "is a word for clinics."
    case promise = "promises what nobody can promise."
    case blame = "can sound like blame or an order."
    case praise = "gives marks for what somebody did."
    case counting = "turns a missed day into a loss."
    case crime = "sounds like a crime."
  }

  /// Small letters; several words where only together they are to be avoided.
  let words: [String]
  /// Whether it is one only where a sentence begins: "Calm down." is, "to calm down" is not.
  let opensSentence: Bool
  let reason: Reason
  /// What to write in its place.
  let instead: String

  /// Those that begin with a word, by that word.
  static let byFirstWord = Dictionary(grouping: all) { $0.words[0] }

  /// Those that may begin with a word of ASCII, by its hash and the word behind it: none for
  /// most words.
  static func candidates(_ word: SpokenWord, before next: SpokenWord?) -> [WordToAvoid]? {
    let number = Int(numbers[Int(word.hash & hashMask)])
    guard number > 0 else { return nil }
    if let next, next.isPlain, seconds[number - 1] & bit(next.hash) == 0 { return nil }
    return groups[number - 1]
  }

  /// For each group one bit for each hash of a second word; all where one word is enough.
  private static let seconds: [UInt64] = groups.map { group in
    group.reduce(0) { $0 | ($1.words.count > 1 ? bit(hash(of: $1.words[1])) : .max) }
  }

  private static func bit(_ hash: UInt32) -> UInt64 { 1 << UInt64(hash & 0x3F) }

  private static let hashMask: UInt32 = 0xFFF

  /// The forms of one hash after the other.
  private static let groups: [[WordToAvoid]] = Array(byHash.values)

  /// For each hash the number of its group, from 1; 0 where no first word has it.
  private static let numbers: [UInt8] = {
    var numbers = [UInt8](repeating: 0, count: Int(hashMask) + 1)
    for (number, group) in groups.enumerated() {
      numbers[Int(hash(of: group[0].words[0]))] = UInt8(number + 1)
    }
    return numbers
  }()

  private static let byHash = Dictionary(grouping: all) { hash(of: $0.words[0]) }

  private static func hash(of word: String) -> UInt32 {
    word.utf8.reduce(0) { hash, byte in
      byte == UInt8(ascii: "'") ? hash : SpokenWord.hash(hash, byte)
    } & hashMask
  }

  private static let all: [WordToAvoid] = table.flatMap { reason, forms, instead in
    forms.split(separator: ",").map { form in
      let opens = form.first == "^"
      let words = (opens ? form.dropFirst() : form).split(separator: " ").map(String.init)
      return WordToAvoid(words: words, opensSentence: opens, reason: reason, instead: instead)
    }
  }

  /// Reason, forms, what to say instead; `^` before a form that must open a sentence.
  private static let table: [(Reason, String, String)] = [
    (.clinic, "amplify,amplifies,amplified,amplifying", "let it grow"),
    (.clinic, "resource,resources", "what helps you"),
    (.clinic, "trigger,triggers,triggered,triggering", "what set it off"),
    (.clinic, "distress,distressed,distressing", "how hard it is"),
    (.clinic, "diagnose,diagnosed,diagnoses,diagnosis", "what you notice"),
    (.clinic, "symptom,symptoms", "what you notice"),
    (.clinic, "reappraisal,reappraise,reappraising", "another way to see it"),
    (.clinic, "cognitive,dysfunctional,maladaptive", "say it as you would to a friend"),
    (.clinic, "patient's,patients", "people"),
    (.clinic, "treats,treating,treat your", "what may help"),
    (
      .clinic, "clinically proven,scientifically proven",
      "say what was tested, in the header \"source\""
    ),
    (.promise, "will cure,can cure,cures,will heal,can heal,will fix", "may help"),
    (.promise, "will help,will make it better", "may help"),
    (.promise, "guarantee,guaranteed,guarantees,always works,never fails", "may help"),
    (
      .promise, "you will feel better,you'll feel better,will make you feel", "may ease it a little"
    ),
    (.promise, "reduces anxiety,reduces depression,reduce depression", "may ease it a little"),
    (.promise, "treats anxiety,treats depression,treat depression", "may ease it a little"),
    (.promise, "keep you safe,keeps you safe", "steady you a little"),
    (.blame, "you should have,you should've,you ought to have", "you can still"),
    (.blame, "you must,you should", "you can"),
    (.blame, "wrong with you", "ask how it is for the person"),
    (.blame, "you failed,you have failed,you've failed", "it did not work this time"),
    (.blame, "why did you not,why didn't you", "what was in the way"),
    (.blame, "^calm down,just calm down,just relax,snap out", "you can take your time"),
    (.blame, "^try harder,pull yourself together,^get over it", "a little is enough"),
    (.blame, "you sound very,you sound so,think of your family", "ask how it is for the person"),
    (.praise, "^good job,^great job,^well done,bravo", "thank you"),
    (.praise, "your courage,brave,bravely,amazing", "thank you"),
    (.praise, "congratulations,proud of you,you did great", "thank you"),
    (.counting, "streak,streaks,days in a row,times in a row", "how often"),
    (.crime, "commit suicide,commits suicide,committed suicide,committing suicide", "suicide"),
  ]

  /// Before one of these, a promise is none.
  static let negations: Set<String> = [
    "no", "not", "nobody", "nothing", "never", "cannot", "can't", "without", "isn't",
  ]
}
