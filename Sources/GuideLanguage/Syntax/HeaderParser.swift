/// Reads the lines before the first state.
struct HeaderParser {
  /// The newest version of the language this checker knows.
  static let newestFormat = 1

  private(set) var header = GuideHeader()
  private(set) var diagnostics: [Diagnostic] = []
  /// Where each header's value stands; of repeated headers the first.
  private(set) var spans: [String: SourceSpan] = [:]
  /// Where each name in `uses`, `keeps`, `measure`, `in view` and `anytime` stands.
  private(set) var itemSpans: [String: SourceSpan] = [:]
  /// The headers that were probably meant by lines that could not be read.
  private(set) var misspelt: Set<String> = []
  /// Whether lines stand here that belong behind the first state; only the first is reported.
  private(set) var hasStrayLines = false
  /// Whether a line could not be read that may say where ways lead, or what is known on them.
  private(set) var hidesWays = false
  private var titleSpan: SourceSpan?
  private var saidTitleMissing = false

  static let required = [
    "id", "format", "version", "language", "about", "safe exit", "care",
  ]
  static let repeatable: Set<String> = ["when", "measure", "anytime", "source"]
  private static let aboutWays: Set<String> = ["anytime", "keeps", "safe exit", "gentle way"]
  static let known = [
    "id", "format", "version", "language", "about", "time", "when", "evidence", "source",
    "measure", "in view", "days", "uses", "keeps", "gives", "anytime", "safe exit", "gentle way",
    "care",
    "translates", "author", "licence", "contact",
  ]

  mutating func read(_ piece: SourcePiece) {
    if piece.isEmpty || piece.hasPrefix("//") { return }
    if piece.hasPrefix("#") { return readTitle(piece) }
    let cut = piece.cut(atFirst: ":")
    if titleSpan == nil, !saidTitleMissing {
      reportMissingTitle(at: piece.span, isTitle: cut == nil)
      if cut == nil { return }
    }
    guard let (key, value) = cut, !">*-[|".utf8.contains(piece.bytes.first ?? 0) else {
      return reportStrayLine(piece)
    }
    let name = key.text
    if name.hasPrefix("x-") { return }
    guard Self.known.contains(name) else {
      let small = name.lowercased()
      let meant = Self.known.contains(small) ? small : NearMiss.of(small, among: Self.known)
      if let meant {
        misspelt.insert(meant)
        hidesWays = hidesWays || Self.aboutWays.contains(meant)
      }
      return report(
        .unknownHeader, key.span, "There is no header called \"\(name)\".",
        hint: "The headers are: \(Self.known.joined(separator: ", ")).", meant: meant)
    }
    guard !value.isEmpty else {
      if spans[name] == nil { spans[name] = key.span }
      hidesWays = hidesWays || Self.aboutWays.contains(name)
      let isRequired = Self.required.contains(name)
      return report(
        .badHeaderValue, key.span, "The header \"\(name)\" is empty.",
        hint: "Write something behind the colon\(isRequired ? "." : ", or delete the line.")",
        fixes: [
          isRequired
            ? .replace(piece.span, with: Self.example(of: name))
            : .replace(piece.span, with: "", "Delete this line")
        ])
    }
    if let first = spans[name], !Self.repeatable.contains(name) {
      return report(
        .repeatedHeader, key.span, "There already is a header \"\(name)\".",
        hint: "Keep one of the two.", notes: [.init("The first one stands here.", first)],
        fixes: [.replace(piece.span, with: "", "Delete this line")])
    }
    if spans[name] == nil { spans[name] = value.span }
    guard header.anytime.count + header.measures.count + header.whenRows.count < 100 else {
      return report(.tooLarge, piece.span, "These are too many headers.")
    }
    let problemCount = diagnostics.count
    take(name, value)
    if diagnostics.count > problemCount, Self.aboutWays.contains(name) { hidesWays = true }
  }

  mutating func reportMissing(at span: SourceSpan) {
    if titleSpan == nil {
      reportMissingTitle(at: span)
      if spans.isEmpty, misspelt.isEmpty { return }
    }
    let missing = Self.required.filter { spans[$0] == nil && !misspelt.contains($0) }
    guard let first = missing.first else { return }
    let lines = missing.map(Self.example(of:))
    report(
      .missingHeader, titleSpan ?? span,
      missing.count == 1
        ? "The header \"\(first)\" is missing."
        : "These headers are missing: \(missing.joined(separator: ", ")).",
      hint: "Below the title, write for example:\n  " + lines.joined(separator: "\n  "),
      fixes: [
        .add(
          "\n" + lines.joined(separator: "\n"), behind: titleSpan ?? span, "Add what is missing")
      ])
  }

  private mutating func readTitle(_ piece: SourcePiece) {
    let title = piece.dropping(1)
    if let titleSpan {
      hasStrayLines = true
      hidesWays = true
      let name = NearMiss.name(from: title.text, joinedBy: "-")
      return report(
        .unknownHeader, piece.span, "A guide has one title, and this would be a second one.",
        hint: "If this is to be a state, write two marks: ## \(name ?? "name")",
        notes: [.init("The title stands here.", titleSpan)],
        fixes: name.map { [.replace(piece.span, with: "## \($0)")] } ?? [])
    }
    titleSpan = piece.span
    header.title = title.text
    if title.isEmpty {
      report(
        .missingTitle, piece.span, "The title is empty.",
        hint: "Write the name of the guide behind the #.",
        fixes: [.replace(piece.span, with: "# My Guide")])
    }
  }

  private mutating func reportMissingTitle(at span: SourceSpan, isTitle: Bool = false) {
    guard !saidTitleMissing else { return }
    saidTitleMissing = true
    report(
      .missingTitle, span, "A guide begins with its title.",
      hint: isTitle
        ? "If this is the title, write a # before it."
        : "Write it in the first line: # Name of the guide",
      fixes: [
        isTitle
          ? .add("# ", before: span, "Make this line the title")
          : .add("# My Guide\n", before: span, "Add a title")
      ])
  }

  /// Says once that a line belongs behind the first state, not once a line.
  private mutating func reportStrayLine(_ piece: SourcePiece) {
    if let name = headerWithoutColon(piece) {
      misspelt.insert(name)
      hidesWays = hidesWays || Self.aboutWays.contains(name)
      let value = piece.dropping(name.utf8.count)
      return report(
        .unknownHeader, piece.span, "This line has no colon.",
        hint: "Did you mean \"\(name): \(value.text)\"?",
        fixes: [.replace(piece.span, with: "\(name): \(value.text)")])
    }
    guard !hasStrayLines else { return }
    hasStrayLines = true
    hidesWays = true
    report(
      .unknownHeader, piece.span, "This line stands before the first state, and is no header.",
      hint: "Headers look like \"about: what it is for\". What the guide says and asks comes "
        + "after a line such as \"## start\".")
  }

  /// The header that the line would be with a colon: one with a short value that is missing.
  private func headerWithoutColon(_ piece: SourcePiece) -> String? {
    guard !hasStrayLines else { return nil }
    let words = piece.text.lowercased().split(separator: " ")
    return ["id", "format", "version", "language", "safe exit"].first { name in
      spans[name] == nil && words.starts(with: name.split(separator: " "))
        && words.count == name.split(separator: " ").count + 1
    }
  }

  private mutating func report(
    _ code: DiagnosticCode, _ span: SourceSpan, _ message: String, hint: String? = nil,
    meant: String? = nil, notes: [Diagnostic.Note] = [], fixes: [Fix] = []
  ) {
    diagnostics.append(
      Diagnostic(code, span, message, hint: hint, meant: meant, notes: notes, fixes: fixes))
  }

  /// A line that gives the header a value.
  private static func example(of name: String) -> String {
    let examples = [
      "id": "id: my-guide", "format": "format: 1", "version": "version: 1",
      "language": "language: en", "about": "about: One sentence on what it is for.",
      "safe exit": "safe exit: leave",
      "care": "care: A guide for yourself, not for emergencies. In danger: /now.",
    ]
    return examples[name] ?? "\(name): ..."
  }

  // MARK: Values

  private mutating func take(_ name: String, _ value: SourcePiece) {
    switch name {
    case "id": takeName(value) { $0.id = $1 }
    case "format": takeFormat(value)
    case "version": takeNumber(value, 1...1_000_000) { $0.version = $1 }
    case "days": takeNumber(value, 1...365) { $0.days = $1 }
    case "safe exit": takeName(value) { $0.safeExit = $1 }
    case "gentle way": takeName(value) { $0.gentleWay = $1 }
    case "uses": header.uses = takeList(value, "uses", NameRule.isStateName)
    case "keeps": header.keeps = takeList(value, "keeps", NameRule.isAnswerName)
    case "gives": header.gives = takeList(value, "gives", NameRule.isAnswerName)
    case "in view": takeInView(value)
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
            "A: tested in trials. B: close to what was tested. C: a relative of it, or practice.")
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
        .badName, value.span, "\"\(value.text)\" is not written as names are.",
        hint: "Use small letters, digits and \"-\", and begin with a letter.",
        fixes: NearMiss.nameFixes(value, joinedBy: "-"))
    }
    store(&header, value.text)
  }

  private mutating func takeInView(_ value: SourcePiece) {
    guard NameRule.isAnswerName(value.text) else {
      return report(
        .badName, value.span, "\"\(value.text)\" is not the name of one answer.",
        hint: "One answer stays in view: in view: thought",
        fixes: NearMiss.nameFixes(value, joinedBy: "_"))
    }
    header.inView = value.text
    itemSpans["in view \(value.text)"] = value.span
  }

  private mutating func takeNumber(
    _ value: SourcePiece, _ range: ClosedRange<Int>, _ store: (inout GuideHeader, Int) -> Void
  ) {
    guard let number = value.wholeNumber, range.contains(number) else {
      return report(
        .badHeaderValue, value.span,
        "Write a whole number here, from \(range.lowerBound) to \(range.upperBound).")
    }
    store(&header, number)
  }

  private mutating func takeFormat(_ value: SourcePiece) {
    takeNumber(value, 1...1_000_000) { $0.format = $1 }
    if header.format > Self.newestFormat {
      report(
        .newerFormat, value.span,
        "This guide is written for a newer Mooring (format \(header.format)).",
        hint: "This Mooring reads format \(Self.newestFormat). A newer one can read the guide.",
        fixes: [.replace(value.span, with: "\(Self.newestFormat)")])
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
          .badName, item.isEmpty ? value.span : item.span,
          item.isEmpty
            ? "A name is missing beside a comma." : "\"\(name)\" is not written as names are.",
          hint: "Separate the names by commas: \(header): one, two")
      } else if names.contains(name) {
        report(
          .badHeaderValue, item.span, "\"\(name)\" stands here twice.",
          hint: "Once is enough.")
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
      return report(
        .badHeaderValue, value.span, "This measure cannot be read.",
        hint: "Write it like this: \(form)")
    }
    let measure = Measure(
      name: words[0], from: words[2], to: String(words[4].dropLast()),
      lowerIsBetter: words[5] == "lower")
    guard [measure.name, measure.from, measure.to].allSatisfy(NameRule.isAnswerName) else {
      return report(
        .badName, value.span, "One of these is not the name of an answer.",
        hint: "Write it like this: \(form)")
    }
    guard !header.measures.contains(where: { $0.name == measure.name }) else {
      return report(
        .repeatedHeader, value.span, "\"\(measure.name)\" is measured twice.",
        hint: "Give one of the two another name.",
        notes: itemSpans["measure \(measure.name)"].map { [.init("The first one.", $0)] } ?? [])
    }
    itemSpans["measure \(measure.name)"] = value.span
    header.measures.append(measure)
  }

  private mutating func takeAnytime(_ value: SourcePiece) {
    guard let (left, right) = value.cut(atLast: "->") else {
      return report(
        .badHeaderValue, value.span, "Where do these words lead?",
        hint: "Write it like this: anytime: overwhelmed, too much -> grounding and back")
    }
    let words = left.split(separator: ",").map(\.text).filter { !$0.isEmpty }
    guard !words.isEmpty else {
      return report(.badHeaderValue, value.span, "The words are missing before \"->\".")
    }
    guard let move = MoveParser.parse(right), move.target != .returnFromInterruption else {
      return report(
        .badHeaderValue, right.isEmpty ? value.span : right.span, "This does not say where to go.",
        hint: "Name a state; or a guide with \"and back\" behind it: grounding and back")
    }
    // What people type is understood whatever its letters are, small or large.
    let earlier = Set(header.anytime.flatMap(\.words).map { $0.lowercased() })
    for word in words where earlier.contains(word.lowercased()) {
      report(
        .repeatedHeader, left.span, "\"\(word)\" already leads somewhere else.",
        hint: "Keep it in one of the two lines.")
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
