/// Reads the lines before the first state.
struct HeaderParser {
  /// The newest version of the language this checker knows.
  static let newestFormat = 1

  private(set) var header = GuideHeader()
  private(set) var diagnostics: [Diagnostic] = []
  /// Where each header's value stands; of repeated headers the first.
  private(set) var spans: [String: SourceSpan] = [:]
  /// Where each name in `uses`, `keeps`, `measure` and `anytime` stands.
  private(set) var itemSpans: [String: SourceSpan] = [:]
  private var hasTitle = false
  private var saidTitleMissing = false

  static let required = [
    "id", "format", "version", "language", "about", "safe exit", "care",
  ]
  static let repeatable: Set<String> = ["when", "measure", "anytime", "source"]
  static let known = [
    "id", "format", "version", "language", "about", "time", "when", "evidence", "source",
    "measure", "days", "uses", "keeps", "gives", "anytime", "safe exit", "care", "translates",
    "author", "licence", "contact",
  ]

  mutating func read(_ piece: SourcePiece) {
    if piece.isEmpty || piece.hasPrefix("//") { return }
    if piece.hasPrefix("#") { return readTitle(piece) }
    if !hasTitle { reportMissingTitle(at: piece.span) }
    guard let (key, value) = piece.cut(atFirst: ":") else {
      return report(
        .unknownHeader, piece.span, "Before the first state only headers may stand.",
        hint: "Headers look like \"about: what it is for\"; spoken lines come after \"## start\".")
    }
    let name = key.text
    if name.hasPrefix("x-") { return }
    guard Self.known.contains(name) else {
      return report(
        .unknownHeader, key.span, "There is no header called \"\(name)\".",
        hint: NearMiss.hint(
          for: name, among: Self.known, otherwise: "Headers: \(Self.known.joined(separator: ", "))."
        )
      )
    }
    guard !value.isEmpty else {
      if spans[name] == nil { spans[name] = key.span }
      return report(.badHeaderValue, key.span, "The header \"\(name)\" says nothing.")
    }
    if spans[name] != nil, !Self.repeatable.contains(name) {
      return report(.repeatedHeader, key.span, "The header \"\(name)\" stands here twice.")
    }
    if spans[name] == nil { spans[name] = value.span }
    guard header.anytime.count + header.measures.count + header.whenRows.count < 100 else {
      return report(.tooLarge, piece.span, "These are too many headers.")
    }
    take(name, value)
  }

  mutating func reportMissing(at span: SourceSpan) {
    if !hasTitle { reportMissingTitle(at: span) }
    for name in Self.required where spans[name] == nil {
      report(
        .missingHeader, span, "The header \"\(name)\" is missing.",
        hint: Self.exampleLine(for: name))
    }
  }

  private mutating func readTitle(_ piece: SourcePiece) {
    guard !hasTitle else {
      return report(
        .unknownHeader, piece.span, "A guide has one title.",
        hint: "A state begins with two marks: ## name")
    }
    hasTitle = true
    let title = piece.dropping(1)
    header.title = title.text
    if title.isEmpty { report(.missingTitle, piece.span, "The title is empty.") }
  }

  private mutating func reportMissingTitle(at span: SourceSpan) {
    guard !saidTitleMissing else { return }
    saidTitleMissing = true
    report(
      .missingTitle, span, "A guide begins with its title.", hint: "First line: # Name of the guide"
    )
  }

  private mutating func report(
    _ code: DiagnosticCode, _ span: SourceSpan, _ message: String, hint: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, span, message, hint: hint))
  }

  private static func exampleLine(for name: String) -> String {
    let examples = [
      "id": "id: my-guide", "format": "format: 1", "version": "version: 1",
      "language": "language: en", "about": "about: One sentence on what it is for.",
      "safe exit": "safe exit: leave",
      "care": "care: A guide for yourself, not for emergencies. In danger: /now.",
    ]
    return "Add a line such as \"\(examples[name] ?? name)\"."
  }

  // MARK: Values

  private mutating func take(_ name: String, _ value: SourcePiece) {
    switch name {
    case "id": takeName(value) { $0.id = $1 }
    case "format": takeFormat(value)
    case "version": takeNumber(value, 1...1_000_000) { $0.version = $1 }
    case "days": takeNumber(value, 1...365) { $0.days = $1 }
    case "safe exit": takeName(value) { $0.safeExit = $1 }
    case "uses": header.uses = takeList(value, "uses", NameRule.isStateName)
    case "keeps": header.keeps = takeList(value, "keeps", NameRule.isAnswerName)
    case "gives": header.gives = takeList(value, "gives", NameRule.isAnswerName)
    case "translates": takeTranslated(value)
    case "when":
      let rows = value.split(separator: ";").filter { !$0.isEmpty }.map(\.text)
      header.whenRows += rows
    case "evidence":
      if ["A", "B", "C"].contains(value.text) {
        header.evidence = value.text
      } else {
        report(
          .badHeaderValue, value.span, "Evidence is A, B or C.",
          hint:
            "A: tested in trials. B: close to what was tested. C: a close relative, or practice.")
      }
    case "measure": takeMeasure(value)
    case "anytime": takeAnytime(value)
    default: takeText(name, value.text)
    }
  }

  private mutating func takeText(_ name: String, _ text: String) {
    switch name {
    case "language": header.language = text
    case "about": header.about = text
    case "time": header.time = text
    case "source": header.source = [header.source, text].compactMap(\.self).joined(separator: "\n")
    case "care": header.care = text
    case "author": header.author = text
    case "licence": header.licence = text
    default: header.contact = text
    }
  }

  private mutating func takeName(
    _ value: SourcePiece, _ store: (inout GuideHeader, String) -> Void
  ) {
    guard NameRule.isStateName(value.text) else {
      return report(
        .badName, value.span, "This is not a name.",
        hint: "Names have small letters, digits and \"-\", and begin with a letter.")
    }
    store(&header, value.text)
  }

  private mutating func takeNumber(
    _ value: SourcePiece, _ range: ClosedRange<Int>, _ store: (inout GuideHeader, Int) -> Void
  ) {
    guard let number = value.wholeNumber, range.contains(number) else {
      return report(
        .badHeaderValue, value.span,
        "Here a whole number from \(range.lowerBound) to \(range.upperBound) is needed.")
    }
    store(&header, number)
  }

  private mutating func takeFormat(_ value: SourcePiece) {
    takeNumber(value, 1...1_000_000) { $0.format = $1 }
    if header.format > Self.newestFormat {
      report(
        .newerFormat, value.span,
        "This guide is written for a newer Mooring (format \(header.format)).",
        hint: "This Mooring reads format \(Self.newestFormat).")
    }
  }

  private mutating func takeList(
    _ value: SourcePiece, _ header: String, _ isName: (String) -> Bool
  ) -> [String] {
    var names: [String] = []
    for item in value.split(separator: ",") {
      let name = item.text
      if !isName(name) {
        report(
          .badName, item.isEmpty ? value.span : item.span, "\"\(name)\" is not a name.",
          hint: "Separate the names by commas: \(header): one, two")
      } else if names.contains(name) {
        report(.badHeaderValue, item.span, "\"\(name)\" stands here twice.")
      } else {
        names.append(name)
        itemSpans["\(header) \(name)"] = item.span
      }
    }
    return names
  }

  private mutating func takeTranslated(_ value: SourcePiece) {
    guard let (id, version) = value.cut(atFirst: "@"), NameRule.isStateName(id.text),
      let number = version.wholeNumber, number >= 1
    else {
      return report(
        .badHeaderValue, value.span, "Which guide is this a translation of?",
        hint: "Write its id and its version: translates: second-look@1")
    }
    header.translates = TranslatedGuide(id: id.text, version: number)
  }

  private mutating func takeMeasure(_ value: SourcePiece) {
    let form = "measure: tension from before to after, lower is better"
    let words = value.words.map(\.text)
    guard words.count == 8, words[1] == "from", words[3] == "to", words[4].hasSuffix(","),
      words[6...] == ["is", "better"], ["lower", "higher"].contains(words[5])
    else {
      return report(.badHeaderValue, value.span, "This measure cannot be read.", hint: form)
    }
    let measure = Measure(
      name: words[0], from: words[2], to: String(words[4].dropLast()),
      lowerIsBetter: words[5] == "lower")
    guard [measure.name, measure.from, measure.to].allSatisfy(NameRule.isAnswerName) else {
      return report(
        .badName, value.span, "One of these is not the name of an answer.", hint: form)
    }
    guard !header.measures.contains(where: { $0.name == measure.name }) else {
      return report(.repeatedHeader, value.span, "\"\(measure.name)\" is measured twice.")
    }
    itemSpans["measure \(measure.name)"] = value.span
    header.measures.append(measure)
  }

  private mutating func takeAnytime(_ value: SourcePiece) {
    guard let (left, right) = value.cut(atLast: "->") else {
      return report(
        .badHeaderValue, value.span, "Where do these words lead?",
        hint: "anytime: overwhelmed, too much -> grounding and back")
    }
    let words = left.split(separator: ",").map(\.text).filter { !$0.isEmpty }
    guard !words.isEmpty else {
      return report(.badHeaderValue, value.span, "The words are missing before \"->\".")
    }
    guard let move = MoveParser.parse(right), move.target != .returnFromInterruption else {
      return report(
        .badHeaderValue, right.isEmpty ? value.span : right.span, "This is no place to go to.",
        hint: "Write a state, or a guide and \"and back\": grounding and back")
    }
    for word in words where header.anytime.contains(where: { $0.words.contains(word) }) {
      report(.repeatedHeader, left.span, "\"\(word)\" already leads somewhere.")
    }
    itemSpans["anytime \(header.anytime.count)"] = right.span
    switch move.target {
    case .state(let name): header.anytime.append(AnytimeRule(words: words, target: .state(name)))
    case .call(let id): header.anytime.append(AnytimeRule(words: words, target: .guide(id)))
    case .returnFromInterruption: break
    }
  }
}

/// Reads what stands after `->`.
enum MoveParser {
  static func parse(_ piece: SourcePiece) -> Move? {
    let name = piece.text
    if name == "return" { return Move(target: .returnFromInterruption, span: piece.span) }
    if NameRule.isStateName(name) { return Move(target: .state(name), span: piece.span) }
    let words = piece.words.map(\.text)
    guard words.count == 3, words[1...] == ["and", "back"], NameRule.isStateName(words[0])
    else { return nil }
    return Move(target: .call(guideID: words[0]), span: piece.span)
  }
}
