/// How a guide speaks: sentences, questions, words, and numbers to call.
///
/// Works on the bytes of the file, since a message should point at single words.
struct WordingCheck {
  static let wordLimit = 15
  static let gradeLimit = 6
  /// Below this many words a grade says little.
  static let gradedWordCount = 30

  private let isEnglish: Bool
  private(set) var diagnostics: [Diagnostic] = []
  private var reading = ReadingTally()
  private var hardest: (span: SourceSpan, grade: Double)?
  /// The question marks of the paragraph so far, and of the alternatives at its end.
  private var marks: [SourceSpan] = []
  private var groupMarks: [SourceSpan] = []
  private var isInGroup = false
  /// The words of the line that is looked at.
  private var words = SpokenWords()

  /// Says what it finds in a file; English word lists and the grade only for English.
  static func diagnostics(
    _ source: SourceText, language: String, withGrade: Bool
  ) -> [Diagnostic] {
    let parts = language.lowercased().split { $0 == "-" || $0 == "_" }
    var check = WordingCheck(isEnglish: parts.first == "en")
    SpokenLineReader.read(source) { check.take($0) }
    if check.isEnglish, withGrade { check.checkGrade() }
    return check.diagnostics
  }

  private init(isEnglish: Bool) { self.isEnglish = isEnglish }

  private mutating func take(_ event: SpokenLineReader.Event) {
    switch event {
    case .words(let line): check(line)
    case .question:
      closeGroup()
      if marks.count > 1 {
        report(
          .twoQuestions, marks[1], "These are two questions at once.",
          hint: "Ask one, then the other; each gets its own line with >.")
      }
      marks = []
    case .gap:
      closeGroup()
      marks = []
    }
  }

  private mutating func closeGroup() {
    marks += groupMarks
    groupMarks = []
    isInGroup = false
  }

  private mutating func report(
    _ code: DiagnosticCode, _ span: SourceSpan, _ message: String, hint: String
  ) {
    diagnostics.append(Diagnostic(code, span, message, hint: hint))
  }

  private mutating func check(_ line: SpokenLine) {
    words.read(line.words)
    if words.count > Self.wordLimit, mayBeLong(line) { checkSentences(line) }
    checkMarks(line)
    if words.digitCount >= TelephoneNumber.leastDigitCount {
      for place in TelephoneNumber.places(in: line.words) {
        report(
          .telephoneNumber, line.span(place), "Telephone numbers do not belong into a guide.",
          hint: "Numbers differ by country and change. Write [help card], or: /now.")
      }
    }
    guard isEnglish else { return }
    checkWords(line)
    guard line.kind == .speech || line.kind == .alternative else { return }
    let before = reading
    reading.add(line.words, words.all)
    if words.count >= 6, let grade = reading.grade(since: before), grade > hardest?.grade ?? 0 {
      hardest = (line.span, grade)
    }
  }

  // MARK: Sentences

  /// Whether some sentence has more words than it should, as far as a quick look tells.
  private func mayBeLong(_ line: SpokenLine) -> Bool {
    var length = 0
    for (number, word) in words.all.enumerated() {
      length += 1
      if length > Self.wordLimit { return true }
      guard number + 1 < words.count else { break }
      // Short words and small letters may belong to an abbreviation: that needs a closer look.
      let next = line.words[words.all[number + 1].start]
      let isCapital = next &- UInt8(ascii: "A") < 26
      let mark = line.words[word.end - 1]
      guard isCapital, mark.endsSentence else { continue }
      if mark != UInt8(ascii: ".") || !Self.mayAbbreviate(line.words[word.whole]) { length = 0 }
    }
    return false
  }

  /// Whether a word before a full stop could be cut short, such as "Prof." or "J.".
  private static func mayAbbreviate(_ word: SourceBytes) -> Bool {
    word.count < 4 || word.dropLast().contains(UInt8(ascii: "."))
      || ["mrs.", "prof.", "approx.", "bzw."].contains {
        word.count == $0.utf8.count && zip(word, $0.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
      }
  }

  private mutating func checkSentences(_ line: SpokenLine) {
    var rest = words.all[...]
    for sentence in SentenceSplitter.sentences(in: line.text) {
      let part = rest.prefix(sentence.split { $0.isWhitespace }.count)
      rest = rest.dropFirst(part.count)
      let count = SentenceSplitter.words(in: sentence).count
      guard count > Self.wordLimit, let first = part.first, let last = part.last else { continue }
      report(
        .longSentence, line.span(first.start..<last.end),
        "This sentence has \(count) words.",
        hint: "Up to \(Self.wordLimit) are easy to follow on a hard day. Make two of it.")
    }
  }

  private mutating func checkGrade() {
    guard reading.wordCount >= Self.gradedWordCount, let grade = reading.grade,
      grade > Double(Self.gradeLimit), let hardest
    else { return }
    let tenths = Int((grade * 10).rounded(.up))
    report(
      .hardToRead, hardest.span,
      "This guide reads like school grade \(tenths / 10).\(tenths % 10); this is its hardest line.",
      hint: "Grade \(Self.gradeLimit) is easier on a hard day: short words, short sentences.")
  }

  // MARK: Question marks

  private mutating func checkMarks(_ line: SpokenLine) {
    switch line.kind {
    case .label, .header: return
    case .speech:
      closeGroup()
      marks += questionMarks(line)
    case .alternative:
      let found = questionMarks(line)
      if !isInGroup || found.count > groupMarks.count { groupMarks = found }
      isInGroup = true
    }
  }

  /// The question marks outside of quotes, which are somebody else's; `??` counts once.
  private func questionMarks(_ line: SpokenLine) -> [SourceSpan] {
    guard words.hasQuestionMark else { return [] }
    let mark = UInt8(ascii: "?")
    let quotes = words.mayHaveQuote ? line.words.quoteRanges : []
    var places: [SourceSpan] = []
    for index in line.words.indices where line.words[index] == mark {
      let next = index + 1 < line.words.endIndex ? line.words[index + 1] : 0
      if next == mark || quotes.contains(where: { $0.contains(index) }) { continue }
      places.append(line.span(index..<index + 1))
    }
    return places
  }

  // MARK: Words

  /// Whether the place of a word in its sentence leaves it one to avoid.
  private func isMeant(
    _ word: WordToAvoid, _ line: SpokenLine, _ number: Int
  ) -> Bool {
    guard number > 0 else { return true }
    let before = words.all[number - 1]
    if word.opensSentence { return ".?!:,".utf8.contains(line.words[before.end - 1]) }
    let wordBefore = line.words.lowercased(before.core)
    return word.reason != .promise || !WordToAvoid.negations.contains(wordBefore)
  }

  /// Whether the form stands there, from the word of that number on.
  private func reads(_ form: WordToAvoid, _ line: SpokenLine, _ number: Int) -> Bool {
    guard number + form.words.count <= words.count else { return false }
    for (place, word) in form.words.enumerated()
    where !line.words.reads(words.all[number + place].core, as: word) { return false }
    return true
  }

  private mutating func checkWords(_ line: SpokenLine) {
    for number in words.all.indices {
      let word = words.all[number]
      guard word.coreEnd - word.coreStart > 1,
        let candidates = word.isPlain
          ? WordToAvoid.candidates(word, before: words.word(behind: number))
          : WordToAvoid.byFirstWord[line.words.lowercased(word.core)]
      else { continue }
      for candidate in candidates {
        guard reads(candidate, line, number), isMeant(candidate, line, number),
          !line.words.quoteRanges.contains(where: { $0.contains(word.coreStart) })
        else { continue }
        let said = candidate.words.joined(separator: " ")
        let end = words.all[number + candidate.words.count - 1].coreEnd
        report(
          .wordToAvoid, line.span(word.coreStart..<end),
          "\"\(said)\" \(candidate.reason.rawValue)",
          hint: "Say it plainly, such as: \(candidate.instead)")
        break
      }
    }
  }
}
