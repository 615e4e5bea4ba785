import GuideLanguage

/// Reads a typed line as the answer to a question.
struct AnswerReader {
  enum Reading: Equatable, Sendable {
    /// `isPlain` when the line was typed in the form the question suggests.
    case value(AnswerValue, isPlain: Bool)
    case nothing
    case refused(Refusal)
  }

  let type: AnswerType
  let today: CivilDate
  /// Whether only whole numbers are taken.
  var isWhole = false
  /// Whether the choices are the items of a list: their ids are numbers the person never sees.
  var isList = false
  /// The words for yes and no in the guide's language.
  var yesNoWords: YesNoWords?

  func read(_ line: String) -> Reading {
    let text = trimmed(line)
    if text.isEmpty { return .nothing }
    switch type {
    case .text: return PlainWords.isDontKnow(text) ? .nothing : .value(.text(text), isPlain: true)
    case .writing: return .value(.text(text), isPlain: true)
    case .choice(let choices): return readChoice(text, choices)
    case .several(let choices, let least, let most):
      return readSeveral(text, choices, least, most)
    case .scale(let range):
      guard let (number, isPlain) = NumberReader.read(text, outOf: Double(range.upperBound)) else {
        return nothing(text, or: .scale(range))
      }
      guard number >= Double(range.lowerBound), number <= Double(range.upperBound) else {
        return .refused(.scale(range))
      }
      guard !isWhole || number.rounded() == number else {
        return .refused(.whole(Double(range.lowerBound)...Double(range.upperBound)))
      }
      return .value(.number(number), isPlain: isPlain && number.rounded() == number)
    case .number(let range):
      guard let (number, isPlain) = NumberReader.read(text, outOf: nil) else {
        return nothing(text, or: .number(range))
      }
      guard range?.contains(number) ?? true else { return .refused(.number(range)) }
      guard !isWhole || number.rounded() == number else { return .refused(.whole(range)) }
      return .value(.number(number), isPlain: isPlain)
    case .yesNo:
      guard let isYes = yesOrNo(text) ?? PlainWords.yesNo(text) else {
        return nothing(text, or: .yesOrNo)
      }
      return .value(.yesNo(isYes), isPlain: true)
    case .duration:
      guard let (seconds, isPlain) = NumberReader.readDuration(text) else {
        return nothing(text, or: .duration)
      }
      return .value(.duration(seconds: seconds), isPlain: isPlain)
    case .date:
      if let date = CivilDate(text) { return .value(.date(date), isPlain: true) }
      guard let date = DayReader.read(text, today: today) else { return nothing(text, or: .date) }
      return .value(.date(date), isPlain: false)
    case .timeOfDay:
      if let time = TimeOfDay(text) { return .value(.time(time), isPlain: true) }
      guard let time = TimeOfDayReader.read(text) else { return nothing(text, or: .timeOfDay) }
      return .value(.time(time), isPlain: false)
    }
  }

  private func yesOrNo(_ text: String) -> Bool? {
    guard let yesNoWords else { return nil }
    let words = PlainWords.of(text)
    if words == PlainWords.of(yesNoWords.yes) { return true }
    return words == PlainWords.of(yesNoWords.no) ? false : nil
  }

  /// Whether a line is word for word one of the choices.
  func isExactChoice(_ line: String) -> Bool {
    guard case .choice(let choices) = type else { return false }
    return exact(trimmed(line), choices) != nil
  }

  private func nothing(_ text: String, or refusal: Refusal) -> Reading {
    PlainWords.isUnsure(text) ? .nothing : .refused(refusal)
  }

  private func trimmed(_ line: String) -> String {
    // A letter or mark of ASCII at both ends is no blank, whatever comes before the last one.
    if let first = line.utf8.first, let last = line.utf8.last,
      (0x21..<0x7F).contains(first), (0x21..<0x7F).contains(last)
    {
      return line
    }
    var rest = line[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  // MARK: Choices

  private func exact(_ text: String, _ choices: [Choice]) -> Choice? {
    let words = PlainWords.of(text)
    if let number = Int(text), choices.indices.contains(number - 1) { return choices[number - 1] }
    if words.count == 1, let number = Int(words[0]), choices.indices.contains(number - 1) {
      return choices[number - 1]
    }
    let byLabel = choices.first { !words.isEmpty && PlainWords.of($0.labelWithoutLine) == words }
    if isList { return byLabel }
    return choices.first { $0.id == text.lowercased() } ?? byLabel ?? withWords(text, choices)
  }

  /// `something else: jealousy`: an option to be filled in, and the words for it.
  private func withWords(_ text: String, _ choices: [Choice]) -> Choice? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let words = trimmed(String(text[text.index(after: colon)...]))
    let name = PlainWords.of(String(text[..<colon]))
    guard !words.isEmpty, !name.isEmpty else { return nil }
    let open = choices.first { choice in
      choice.takesWords
        && (PlainWords.of(choice.labelWithoutLine) == name || [choice.id] == name)
    }
    return open.map { $0.saying(words) }
  }

  private func starting(_ text: String, _ choices: [Choice]) -> [Choice] {
    let start = PlainWords.of(text).joined(separator: " ")
    guard !start.isEmpty else { return [] }
    return choices.filter {
      PlainWords.of($0.labelWithoutLine).joined(separator: " ").hasPrefix(start)
    }
  }

  private func readChoice(_ text: String, _ choices: [Choice]) -> Reading {
    if let choice = exact(text, choices) { return .value(.option(choice), isPlain: true) }
    if PlainWords.isDontKnow(text) { return .nothing }
    let found = starting(text, choices)
    switch found.count {
    case 0: return nothing(text, or: .chooseOne(choices))
    case 1: return .value(.option(found[0]), isPlain: false)
    default: return .refused(.ambiguous(found))
    }
  }

  private func readSeveral(
    _ text: String, _ choices: [Choice], _ least: Int?, _ most: Int?
  ) -> Reading {
    var chosen: [String: Choice] = [:]
    var isPlain = true
    var lastInOwnWords: Choice?
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let piece = trimmed(String(part))
      if piece.isEmpty { continue }
      if let choice = exact(piece, choices) {
        chosen[choice.id] = choice
        lastInOwnWords = choices.contains(choice) ? nil : choice
        continue
      }
      let found = starting(piece, choices)
      if found.count > 1 { return .refused(.ambiguous(found)) }
      guard let choice = found.first else {
        // A comma inside somebody's own words.
        if let before = lastInOwnWords {
          let longer = Choice(id: before.id, label: "\(before.label), \(piece)")
          chosen[before.id] = longer
          lastInOwnWords = longer
          continue
        }
        return readNumbers(text, choices, least, most)
      }
      chosen[choice.id] = choice
      isPlain = false
    }
    return accept(chosen, choices, least, most, isPlain: isPlain)
  }

  /// Numbers with nothing but spaces between them, as in `1 3 4`.
  private func readNumbers(
    _ text: String, _ choices: [Choice], _ least: Int?, _ most: Int?
  ) -> Reading {
    if PlainWords.isDontKnow(text) { return .nothing }
    let words = PlainWords.of(text).filter { $0 != "and" }
    let numbers = words.compactMap { Int($0) }
    guard !numbers.isEmpty, numbers.count == words.count,
      numbers.allSatisfy({ choices.indices.contains($0 - 1) })
    else { return .refused(.chooseSeveral(choices)) }
    let chosen = Dictionary(
      numbers.map { (choices[$0 - 1].id, choices[$0 - 1]) },
      uniquingKeysWith: { first, _ in first })
    return accept(chosen, choices, least, most, isPlain: false)
  }

  private func accept(
    _ chosen: [String: Choice], _ choices: [Choice], _ least: Int?, _ most: Int?, isPlain: Bool
  ) -> Reading {
    if chosen.isEmpty { return .nothing }
    if let least, chosen.count < least { return .refused(.atLeast(least)) }
    if let most, chosen.count > most { return .refused(.atMost(most)) }
    return .value(.several(choices.compactMap { chosen[$0.id] }), isPlain: isPlain)
  }
}
