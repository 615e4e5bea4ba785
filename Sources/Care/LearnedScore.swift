/// A sum of small weights that were fitted to lists of lines, so that words nobody wrote a
/// rule for count too.
///
/// What is summed: words by their stem, classes of words, two classes within a few words of
/// each other in any order, the lines of ``CareScore``, and what the rules made of the text.
struct LearnedScore {
  /// What a thing seen in a text adds: to "weighs at all", and to "weighs clearly".
  struct Weight {
    var any: Int
    var clear: Int
  }

  /// Something seen in a text.
  enum Feature: Hashable {
    case word(String)
    case wordClass(Int)
    case pair(Int, Int)
    case part(Int, Int)
    case ruled(String)
  }

  /// The one score; it is made when first asked for.
  static let shared = LearnedScore()

  /// How far apart, in words, the two words of a pair stand at the most.
  private static let pairReach = 3

  private var weights: [Feature: Weight] = [:]
  private var classesOfWord: [String: [Int]] = [:]
  /// Words of the classes that have doubled letters, by their form without.
  private var doubled: [String: String] = [:]
  private(set) var classNames: [String] = []
  private(set) var classTopics: [CareReading.Topic?] = []

  private init() {
    var number: [Substring: Int] = [:]
    for line in TableText.lines(LearnedWords.table) {
      let words = TableText.words(line)
      guard let head = words.first else { continue }
      let name = head.prefix { $0 != ":" && $0 != "=" }
      number[name] = classNames.count
      let topic = head.dropFirst(name.count + 1).dropLast()
      classTopics.append(LearnedWords.topics[String(topic)])
      for word in words.dropFirst() {
        let word = String(word)
        if classesOfWord[word] == nil {
          let plain = SqueezedWord(word).text
          if plain != word { doubled[plain] = word }
        }
        classesOfWord[word, default: []].append(classNames.count)
      }
      classNames.append(String(name))
    }
    let entries = TableText.lines(LearnedWeights.table).flatMap { TableText.words($0) }
    for index in stride(from: 0, to: entries.count - 2, by: 3) {
      guard let feature = Self.feature(entries[index], number), let any = Int(entries[index + 1]),
        let clear = Int(entries[index + 2])
      else { continue }
      weights[feature] = Weight(any: any, clear: clear)
    }
  }

  /// Reads the name of a feature in the table: `word`, `@CLASS`, `@CLASS+CLASS`, `#SCORE.LINE`, `!RULED`.
  private static func feature(_ name: Substring, _ number: [Substring: Int]) -> Feature? {
    let rest = name.dropFirst()
    switch name.unicodeScalars.first {
    case "@":
      let classes = rest.split(separator: "+").compactMap { number[$0] }
      if classes.count == 2 {
        return .pair(min(classes[0], classes[1]), max(classes[0], classes[1]))
      }
      return classes.first.map { .wordClass($0) }
    case "#":
      let numbers = rest.split(separator: ".").compactMap { Int($0) }
      return numbers.count == 2 ? .part(numbers[0], numbers[1]) : nil
    case "!": return .ruled(String(rest))
    default: return .word(String(name))
    }
  }

  /// What a text weighs before a word of it is seen.
  var start: Weight { weight(of: .ruled("START")) }

  /// The sums from which a text weighs at all, weighs clearly, and may weigh as the rules
  /// say where they say that it is now.
  static let softFrom = 22
  static let clearFrom = 18
  static let nowFrom = -10
  /// The sum that leaves a rule its say, in a text of some length and in a short one.
  static let backedFrom = 30
  static let shortFrom = -20

  /// What a feature speaks of.
  func topics(of feature: Feature, _ matcher: CareMatcher) -> [CareReading.Topic] {
    switch feature {
    case .wordClass(let number): [classTopics[number]].compactMap { $0 }
    case .pair(let first, let second):
      [classTopics[first], classTopics[second]].compactMap { $0 }
    case .part(let number, _): [matcher.scores[number].says.topic]
    default: []
    }
  }

  /// How many weights there are.
  var count: Int { weights.count }

  func weight(of feature: Feature) -> Weight { weights[feature] ?? Weight(any: 0, clear: 0) }

  /// A word as the score knows it.
  struct Known {
    let stem: String
    let classes: [Int]
  }

  /// The stem and the classes of a word; one with doubled letters is looked up without them
  /// where it is not known as it stands.
  func known(_ word: String) -> Known {
    let stem = Self.stem(word)
    if let classes = classesOfWord[word] { return Known(stem: stem, classes: classes) }
    if weights[.word(stem)] == nil {
      let plain = SqueezedWord(word).text
      let other = doubled[plain] ?? plain
      if plain != word, classesOfWord[other] != nil || weights[.word(Self.stem(other))] != nil {
        return Known(stem: Self.stem(other), classes: classesOfWord[other] ?? [])
      }
    }
    return Known(stem: stem, classes: [])
  }

  /// What the words of `range` add to the features, each with a word it was first seen at.
  func features(of words: [Known], in range: Range<Int>) -> [Feature: Int] {
    var seen: [Feature: Int] = [:]
    func note(_ feature: Feature, _ word: Int) {
      if seen[feature] == nil { seen[feature] = word }
    }
    for index in range {
      note(.word(words[index].stem), index)
      for first in words[index].classes {
        note(.wordClass(first), index)
        for next in (index + 1)..<max(index + 1, min(range.upperBound, index + 1 + Self.pairReach))
        {
          for second in words[next].classes where second != first {
            note(.pair(min(first, second), max(first, second)), index)
          }
        }
      }
    }
    return seen
  }

  /// A word without its commonest endings: "hurting" is "hurt", "knives" is "knive".
  static func stem(_ word: String) -> String {
    var letters = Array(word.utf8)
    if letters.count > 5, letters.suffix(3).elementsEqual([0x69, 0x6E, 0x67]) {
      letters.removeLast(3)
    } else if letters.count > 4, letters.suffix(2).elementsEqual([0x65, 0x64]) {
      letters.removeLast(2)
    } else if letters.count > 3, letters.last == 0x73, letters[letters.count - 2] != 0x73 {
      letters.removeLast()
    }
    if letters.count > 3, let last = letters.last, last == letters[letters.count - 2],
      last != 0x73, last != 0x6C
    {
      letters.removeLast()
    }
    if letters.count > 4, letters.last == 0x65 { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }
}
