/// How much there is to read in a guide, and how easy it is.
package struct ReadingFigures: Sendable {
  /// The words of all spoken lines and of all labels.
  package let wordCount: Int
  /// All pauses and breathings, in seconds.
  package let pausedSeconds: Double
  /// The longest sentence that is spoken.
  package let longestSentence: String
  /// How many questions there are.
  package let questionCount: Int
  /// The reading grade of the spoken lines; nil unless the guide speaks English.
  package let grade: Double?
  private let language: String

  /// Counts a guide.
  package init(_ guide: CheckedGuide) {
    let steps = guide.states.flatMap(\.steps)
    let spoken = steps.flatMap(\.kind.templates).map(\.prose)
    let labels = steps.flatMap(\.kind.arms).compactMap { arm -> String? in
      guard case .option(let choice) = arm.key else { return arm.label }
      return choice.label
    }
    wordCount = (spoken + labels).reduce(0) { $0 + SentenceSplitter.words(in: $1).count }
    pausedSeconds = steps.reduce(0) { $0 + $1.kind.seconds }
    let sentences = spoken.flatMap { SentenceSplitter.sentences(in: $0) }
    longestSentence =
      sentences.max {
        SentenceSplitter.words(in: $0).count < SentenceSplitter.words(in: $1).count
      } ?? ""
    questionCount = steps.count { if case .ask = $0.kind { true } else { false } }
    language = guide.language
    let isEnglish = language == "en" || language.hasPrefix("en-")
    grade = isEnglish ? ReadingGrade.fleschKincaid(spoken) : nil
  }

  var lines: [String] {
    let minutes = max(
      1, (wordCount + GuideReading.wordsPerMinute / 2) / GuideReading.wordsPerMinute)
    var lines = [
      "  Words, all ways together: \(wordCount). Reading them takes about \(minutes) "
        + (minutes == 1 ? "minute." : "minutes."),
      "  Pauses and breathing, all ways together: \(StateProse.length(pausedSeconds)).",
      "  Questions: \(questionCount).",
    ]
    if let grade {
      let tenths = Int((max(0, grade) * 10).rounded())
      lines.append("  Reading grade (Flesch-Kincaid): \(tenths / 10).\(tenths % 10).")
    } else {
      lines.append("  No reading grade: it is made for English, and this guide speaks \(language).")
    }
    let count = SentenceSplitter.words(in: longestSentence).count
    lines.append("  Longest sentence, \(count) words: “\(longestSentence)”")
    return lines
  }
}

extension StepKind {
  /// The spoken lines of the step.
  var templates: [Template] {
    switch self {
    case .say(let template, _): [template]
    case .rotate(let templates, _, _): templates
    default: []
    }
  }

  /// How long it takes by itself, in seconds.
  fileprivate var seconds: Double {
    switch self {
    case .pause(let seconds): seconds
    case .breathe(let pattern): pattern.totalSeconds
    default: 0
    }
  }
}
