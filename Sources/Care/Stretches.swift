/// A text cut into stretches of some forty words, each weighed by the learned score.
///
/// A short text is one stretch. A long one is every run of sentences of that length, so that
/// one heavy line on a quiet page is not outweighed by the page.
struct Stretches {
  /// What the heaviest stretch says.
  struct Heard {
    var any = Int.min
    var clear = Int.min
    var topic = CareReading.Topic.hopelessness
    var words: [String] = []
  }

  private static let length = 40

  private let scene: CareMatcher.Scene
  private let words: [LearnedScore.Known]
  /// What holds for a place in the text: lines of the scores that fit, and verdicts of the rules.
  private var placed: [(feature: LearnedScore.Feature, first: Int, last: Int)] = []
  /// What holds for the whole text.
  private var whole: [LearnedScore.Feature] = []
  private let score = LearnedScore.shared

  init(_ scene: CareMatcher.Scene, _ ruled: CareReading.Ruled, _ matcher: CareMatcher) {
    self.scene = scene
    var known: [String: LearnedScore.Known] = [:]
    words = scene.words.map { word in
      if let found = known[word.text] { return found }
      let found = LearnedScore.shared.known(word.text)
      known[word.text] = found
      return found
    }
    for (number, heard) in matcher.scores.enumerated() {
      for (line, part) in heard.parts.enumerated() {
        for fit in matcher.fits(part.pattern, in: scene) {
          placed.append((.part(number, line), fit.first ?? 0, fit.last ?? 0))
        }
      }
    }
    for verdict in ruled.verdicts {
      placed.append((.ruled(verdict.name), verdict.word, verdict.word))
    }
    for level in CareReading.Level.allCases where level > .none && ruled.best.level >= level {
      whole.append(.ruled("L\(level.rawValue)"))
    }
  }

  /// The features of a stretch, each with a word it was seen at; -1 for the whole text.
  func features(in range: Range<Int>) -> [LearnedScore.Feature: Int] {
    var seen = score.features(of: words, in: range)
    for place in placed where range.contains(place.first) && range.contains(place.last) {
      if seen[place.feature] == nil { seen[place.feature] = place.first }
    }
    for feature in whole { seen[feature] = -1 }
    return seen
  }

  /// The stretches of the text as ranges of words.
  func ranges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in scene.words.indices.dropFirst() where scene.words[index].isAfterBlankLine {
      ranges += stretches(of: start..<index)
      start = index
    }
    if start < scene.words.count { ranges += stretches(of: start..<scene.words.count) }
    return ranges
  }

  private func stretches(of paragraph: Range<Int>) -> [Range<Int>] {
    if paragraph.count <= Self.length { return [paragraph] }
    var starts: [Int] = []
    for index in paragraph {
      let isStart =
        index == paragraph.lowerBound
        || scene.words[index].sentence != scene.words[index - 1].sentence
      if isStart || index - (starts.last ?? index) >= Self.length / 2 { starts.append(index) }
    }
    var ranges: [Range<Int>] = []
    for (number, start) in starts.enumerated() {
      var end = number + 1
      while end < starts.count, starts[end] - start <= Self.length {
        ranges.append(start..<starts[end])
        end += 1
      }
      if end == starts.count, paragraph.upperBound - start <= Self.length {
        ranges.append(start..<paragraph.upperBound)
      }
    }
    return ranges
  }

  /// What the heaviest stretches say.
  func heaviest() -> Heard {
    var heard = Heard()
    var heaviest: [LearnedScore.Feature: Int] = [:]
    for range in ranges() {
      let seen = features(in: range)
      var any = score.start.any
      var clear = score.start.clear
      for feature in seen.keys {
        let weight = score.weight(of: feature)
        any += weight.any
        clear += weight.clear
      }
      heard.clear = max(heard.clear, clear)
      if any > heard.any {
        heard.any = any
        heaviest = seen
      }
    }
    if heard.any >= LearnedScore.softFrom || heard.clear >= LearnedScore.clearFrom {
      tell(heaviest, &heard)
    }
    return heard
  }

  /// Names the words that weighed most, and what they are about.
  private func tell(_ seen: [LearnedScore.Feature: Int], _ heard: inout Heard) {
    var ofWord: [Int: Int] = [:]
    var ofTopic: [(topic: CareReading.Topic, weight: Int)] = []
    for (feature, word) in seen {
      let weight = score.weight(of: feature).any
      if word >= 0 { ofWord[word, default: 0] += weight }
      for topic in score.topics(of: feature, CareMatcher.shared) where weight > 0 {
        if let known = ofTopic.firstIndex(where: { $0.topic == topic }) {
          ofTopic[known].weight += weight
        } else {
          ofTopic.append((topic, weight))
        }
      }
    }
    let first = ofWord.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(3)
    heard.words = first.map(\.key).sorted().map { scene.words[$0].text }
    heard.topic =
      ofTopic.max { ($0.weight, "\($1.topic)") < ($1.weight, "\($0.topic)") }?.topic
      ?? .hopelessness
  }
}
