/// The checks of headers whose values are shown as they are, so that reading them never fails.
extension Checker {
  mutating func checkHeaderValues() {
    checkTime()
    checkLanguage()
    checkInView()
  }

  /// Whether what is to stay in view are words of one answer of this guide.
  private mutating func checkInView() {
    guard let name = header.inView else { return }
    let span = itemSpan("in view \(name)")
    guard let declaration = answers[name], unfilledLists[name] == nil else {
      return report(
        .unknownName, span, "No line asks for \"\(name)\" or sets it.",
        hint: "Name an answer of this guide, or take the header out.",
        meant: NearMiss.of(name, among: answers.keys))
    }
    if declaration.isLetGo {
      return report(
        .usedAfterLetGo, span, "\"\(name)\" is let go, so nothing is left of it to stay in view.",
        hint: "To see it until the session ends, ask with \"private\" instead of \"let go\".",
        notes: firstPlaces[name].map { [.init("It is asked for here.", $0)] } ?? [])
    }
    let kind = kinds[name] ?? .any
    guard ![.text, .option, .any].contains(kind) || ratedNames[name] != nil else { return }
    report(
      .badHeaderValue, span,
      "Only words stay in view, and \"\(name)\" is \(ratedNames[name] == nil ? kind.words : "many numbers").",
      hint: "Name an answer that is a text or a choice.",
      notes: firstPlaces[name].map { [.init("It gets its value here.", $0)] } ?? [])
  }

  private mutating func checkTime() {
    guard let time = header.time, let span = headerParser.spans["time"] else { return }
    let words = time.split(whereSeparator: \.isWhitespace)
    if words.count == 1, Self.seconds(words[0]) != nil { return }
    if words.count == 3, words[1] == "to", let low = Self.seconds(words[0]),
      let high = Self.seconds(words[2])
    {
      guard low >= high else { return }
      return report(
        .badHeaderValue, span, "The shorter time stands first.",
        hint: "Write it like this: time: 5m to 8m",
        fixes: [
          .replace(span, with: low == high ? "\(words[0])" : "\(words[2]) to \(words[0])")
        ])
    }
    report(
      .badHeaderValue, span, "How long it takes cannot be read here.",
      hint: "Write it like this: time: 5m to 8m, or time: 5m",
      fixes: Self.minutes(in: words).map { [.replace(span, with: $0)] } ?? [])
  }

  /// The seconds in `90s`, `5m` or `1h`; nil for anything else.
  private static func seconds(_ text: Substring) -> Double? {
    let factors: [Character: Double] = ["s": 1, "m": 60, "h": 3600]
    guard let last = text.last, let factor = factors[last],
      text.dropLast().utf8.allSatisfy({ NameRule.isDigit($0) || $0 == UInt8(ascii: ".") }),
      let count = Double(text.dropLast()), count > 0
    else { return nil }
    return count * factor
  }

  /// What was meant by `5 minutes`, `5m bis 8m` or `5-8`; nil where that is not sure.
  private static func minutes(in words: [Substring]) -> String? {
    let numbers = words.joined(separator: " ").split { !("0"..."9").contains($0) }
    let others = words.joined(separator: " ").split { !$0.isLetter }.map { $0.lowercased() }
    let known: Set = ["m", "min", "mins", "minute", "minutes", "minuten", "to", "bis", "about"]
    guard others.allSatisfy(known.contains), numbers.allSatisfy({ $0.count < 4 }),
      let first = numbers.first.flatMap({ Int($0) }), first > 0
    else { return nil }
    if numbers.count == 1 { return "\(first)m" }
    guard numbers.count == 2, let last = Int(numbers[1]), last > first else { return nil }
    return "\(first)m to \(last)m"
  }

  /// Whether the language is written as in `de` or `de-AT`.
  private mutating func checkLanguage() {
    guard let span = headerParser.spans["language"], !header.language.isEmpty else { return }
    let parts = header.language.split(separator: "-", omittingEmptySubsequences: false)
    let isName =
      (2...3).contains(parts[0].utf8.count)
      && parts[0].utf8.allSatisfy(
        NameRule.isSmallLetter)
    let isWhole = parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { NameRule.isSmallLetter($0 | 0x20) || NameRule.isDigit($0) }
    }
    if isName && isWhole { return }
    let near = Self.languages[header.language.lowercased()] ?? Self.tag(header.language)
    report(
      .badHeaderValue, span, "A language is written in two or three small letters.",
      hint: near.map { "Write: language: \($0)" }
        ?? "Write it like this: language: en, or with a country: language: en-GB",
      fixes: near.map { [.replace(span, with: $0)] } ?? [])
  }

  /// `DE` and `de_AT` as they should be written.
  private static func tag(_ language: String) -> String? {
    let parts = language.split { $0 == "-" || $0 == "_" }
    guard parts.count <= 2, parts.allSatisfy({ (2...3).contains($0.utf8.count) }),
      parts.joined().utf8.allSatisfy({ NameRule.isSmallLetter($0 | 0x20) })
    else { return nil }
    return ([parts[0].lowercased()] + parts.dropFirst().map { $0.uppercased() })
      .joined(separator: "-")
  }

  private static let languages = [
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "spanish": "es",
    "italian": "it", "dutch": "nl", "polish": "pl", "portuguese": "pt",
  ]

  /// Whether an answer's name stands in square brackets inside spoken words.
  mutating func checkBrackets() {
    for name in bracketedNames where answers[name.text] != nil {
      report(
        .answerInBrackets, name.span, "This is spoken as it stands, brackets and all.",
        hint: "To say the answer, write {\(name.text)}. To speak a bracket, write \\[",
        fixes: [.replace(name.span, with: "{\(name.text)}")])
    }
  }
}
