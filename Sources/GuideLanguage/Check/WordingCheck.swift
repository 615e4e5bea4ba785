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
  private var hardest: (line: SpokenLine, grade: Double)?
  /// The question marks of the paragraph so far, and of the alternatives at its end.
  private var marks: [SourceSpan] = []
  private var groupMarks: [SourceSpan] = []
  private var isInGroup = false

  /// Says what it finds in a file; English word lists and the grade only for English.
  static func diagnostics(
    _ bytes: [UInt8], language: String, withGrade: Bool
  ) -> [Diagnostic] {
    let parts = language.lowercased().split { $0 == "-" || $0 == "_" }
    var check = WordingCheck(isEnglish: parts.first == "en")
    SpokenLineReader.read(bytes) { check.take($0) }
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
    let tokens = line.words.tokens
    if mayBeLong(line, tokens) { checkSentences(line, tokens) }
    checkMarks(line)
    for place in TelephoneNumber.places(in: line.words) {
      report(
        .telephoneNumber, line.span(place), "Telephone numbers do not belong into a guide.",
        hint: "Numbers differ by country and change. Write [help card], or: /now.")
    }
    guard isEnglish else { return }
    checkWords(line, tokens)
    guard line.kind == .speech || line.kind == .alternative else { return }
    let before = reading
    reading.add(line.words, tokens)
    if tokens.count >= 6, let grade = reading.grade(since: before), grade > hardest?.grade ?? 0 {
      hardest = (line, grade)
    }
  }

  // MARK: Sentences

  /// Whether some sentence has more words than it should, as far as a quick look tells.
  private func mayBeLong(_ line: SpokenLine, _ tokens: [Range<Int>]) -> Bool {
    guard tokens.count > Self.wordLimit else { return false }
    var length = 0
    for (number, token) in tokens.enumerated() {
      length += 1
      if length > Self.wordLimit { return true }
      guard number + 1 < tokens.count else { break }
      // Short words and small letters may belong to an abbreviation: that needs a closer look.
      let next = line.words[tokens[number + 1].lowerBound]
      let isCapital = next &- UInt8(ascii: "A") < 26
      let mark = line.words[token.upperBound - 1]
      guard isCapital, mark.endsSentence else { continue }
      if mark != UInt8(ascii: ".") || !Self.mayAbbreviate(line.words[token]) { length = 0 }
    }
    return false
  }

  /// Whether a word before a full stop could be cut short, such as "Prof." or "J.".
  private static func mayAbbreviate(_ word: ArraySlice<UInt8>) -> Bool {
    word.count < 4 || word.dropLast().contains(UInt8(ascii: "."))
      || ["mrs.", "prof.", "approx.", "bzw."].contains {
        word.count == $0.utf8.count && zip(word, $0.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
      }
  }

  private mutating func checkSentences(_ line: SpokenLine, _ tokens: [Range<Int>]) {
    var rest = tokens[...]
    for sentence in SentenceSplitter.sentences(in: line.text) {
      let part = rest.prefix(sentence.split { $0.isWhitespace }.count)
      rest = rest.dropFirst(part.count)
      let count = SentenceSplitter.words(in: sentence).count
      guard count > Self.wordLimit, let first = part.first, let last = part.last else { continue }
      report(
        .longSentence, line.span(first.lowerBound..<last.upperBound),
        "This sentence has \(count) words.",
        hint: "Up to \(Self.wordLimit) are easy to follow on a hard day. Make two of it.")
    }
  }

  private mutating func checkGrade() {
    guard reading.wordCount >= Self.gradedWordCount, let grade = reading.grade,
      Int(grade.rounded()) > Self.gradeLimit, let hardest
    else { return }
    report(
      .hardToRead, hardest.line.span,
      "This guide reads like school grade \(Int(grade.rounded())); this is its hardest line.",
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
    let mark = UInt8(ascii: "?")
    guard line.words.contains(mark) else { return [] }
    let quotes = line.words.quoteRanges
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
    _ word: WordToAvoid, _ line: SpokenLine, _ tokens: [Range<Int>], _ number: Int
  ) -> Bool {
    guard number > 0 else { return true }
    let before = tokens[number - 1]
    if word.opensSentence {
      return line.words[before].last.map { ".?!:,".utf8.contains($0) } ?? true
    }
    let wordBefore = line.words.lowercased(line.words.core(of: before))
    return word.reason != .promise || !WordToAvoid.negations.contains(wordBefore)
  }

  private mutating func checkWords(_ line: SpokenLine, _ tokens: [Range<Int>]) {
    let lengths = WordToAvoid.lengthsByLetters
    for (number, token) in tokens.enumerated() {
      let word = line.words.core(of: token)
      guard word.count > 1, let letters = WordToAvoid.index(line.words[word]),
        lengths[letters] & (1 << UInt32(min(31, word.count))) != 0,
        let candidates = WordToAvoid.byFirstWord[line.words.lowercased(word)]
      else { continue }
      if line.words.quoteRanges.contains(where: { $0.contains(word.lowerBound) }) { continue }
      for candidate in candidates {
        let part = tokens[number...].prefix(candidate.words.count)
        guard part.count == candidate.words.count, let end = part.last,
          zip(part, candidate.words).allSatisfy({
            line.words.lowercased(line.words.core(of: $0)) == $1
          }), isMeant(candidate, line, tokens, number)
        else { continue }
        let range = word.lowerBound..<line.words.core(of: end).upperBound
        let said = candidate.words.joined(separator: " ")
        report(
          .wordToAvoid, line.span(range), "\"\(said)\" \(candidate.reason.rawValue)",
          hint: "Say it plainly, such as: \(candidate.instead)")
        break
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The stretches between spaces.
  var tokens: [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start = startIndex
    for index in indices where self[index] == 0x20 || self[index] == 0x09 {
      if start < index { tokens.append(start..<index) }
      start = index + 1
    }
    if start < endIndex { tokens.append(start..<endIndex) }
    return tokens
  }

  /// A token without the marks around it.
  func core(of token: Range<Int>) -> Range<Int> {
    func isMark(_ byte: UInt8) -> Bool {
      byte < 0x80 && !((byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- 0x30 < 10)
    }
    var range = token
    while let first = self[range].first, isMark(first) {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    while let last = self[range].last, isMark(last) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return range
  }

  /// The text of a range in small letters, with a plain apostrophe.
  func lowercased(_ range: Range<Int>) -> String {
    let text = String(decoding: self[range], as: UTF8.self).lowercased()
    return self[range].contains(0xE2) ? String(text.map { $0 == "’" ? "'" : $0 }) : text
  }

  /// Where words stand between quotes; none where the quotes do not match.
  var quoteRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: Int?
    for index in indices {
      let isCurly =
        self[index...].starts(with: [0xE2, 0x80, 0x9C])
        || self[index...].starts(with: [0xE2, 0x80, 0x9D])
      guard self[index] == UInt8(ascii: "\"") || isCurly else { continue }
      if let start = open {
        ranges.append(start..<index)
        open = nil
      } else {
        open = index
      }
    }
    return open == nil ? ranges : []
  }
}
