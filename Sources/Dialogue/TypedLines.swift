import GuideLanguage

/// One thing a person did, as an example writes it and as a conversation takes it.
struct TypedLines {
  let lines: [String]
  let event: Event

  /// Stands for words that are not to be seen; examples put the same in place of `...`.
  static let hidden = "something"

  static let skip = TypedLines(lines: ["> /skip"], event: .skip)
  static let stop = TypedLines(lines: ["> /stop"], event: .stop)
  static let gentleWay = TypedLines(lines: ["[gentle way]"], event: .gentleWay)

  /// Any answer that fits.
  static func anyAnswer(to question: Question) -> TypedLines {
    TypedLines(lines: ["> ..."], event: .typed(question.fittingAnswer))
  }

  private init(lines: [String], event: Event) {
    self.lines = lines
    self.event = event
  }

  /// One line, which must be able to stand in an example.
  init(line: String) {
    self.init(lines: [line.isEmpty ? ">" : "> " + line], event: .typed(line))
  }

  /// The answer to a question in a form that the guide accepts.
  init(_ value: AnswerValue?, to question: Question, hidesText: Bool) {
    if let choice = question.completes {
      self.init(words: Self.label(of: choice.id, in: value), choice, question, hidesText)
      return
    }
    switch value {
    case .text(let text):
      let isPage = question.type.isWriting
      let lines =
        isPage ? text.split(omittingEmptySubsequences: false) { $0.isNewline } : [text[...]]
      let trimmed = lines.map { String($0).trimmedOfBlanks }
      guard !hidesText, trimmed.allSatisfy({ Self.canStand($0) || isPage && $0.isEmpty }),
        isPage || trimmed != [""]
      else {
        self = .anyAnswer(to: question)
        return
      }
      if isPage {
        self.init(
          lines: trimmed.map { $0.isEmpty ? ">" : "> " + $0 } + ["> /done"],
          event: .wrote(trimmed.joined(separator: "\n")))
      } else {
        self.init(line: trimmed[0])
      }
    case .number(let number): self.init(line: Self.number(number))
    case .option(let choice): self.init(line: Self.name(of: choice, in: question.choices))
    case .several(let chosen):
      let names = chosen.map { Self.name(of: $0, in: question.choices) }
      self.init(line: names.joined(separator: ", "))
    case .yesNo(let isYes): self.init(line: isYes ? "yes" : "no")
    case .duration(let seconds): self.init(line: Self.duration(seconds))
    case .date(let date): self.init(line: date.description)
    case .time(let time): self.init(line: time.description)
    case nil:
      self = question.type.isWriting ? .skip : TypedLines(line: "")
    }
  }

  /// The words for an option that waits for them; none leave it as it is.
  private init(words: String?, _ choice: Choice, _ question: Question, _ hidesText: Bool) {
    guard let words = words?.trimmedOfBlanks, words != choice.labelWithoutLine else {
      self.init(line: "")
      return
    }
    if hidesText || !Self.canStand(words) {
      self = .anyAnswer(to: question)
    } else {
      self.init(line: words)
    }
  }

  private static func label(of id: String, in value: AnswerValue?) -> String? {
    switch value {
    case .option(let choice): choice.label
    case .several(let choices): choices.first { $0.id == id }?.label
    default: nil
    }
  }

  /// The id; the place of an item of a list, whose ids are numbers that mean something else.
  private static func name(of choice: Choice, in choices: [Choice]) -> String {
    guard Int(choice.id) != nil else { return choice.id }
    let index =
      choices.firstIndex { $0.label == choice.label } ?? choices.firstIndex { $0.id == choice.id }
    return index.map { "\($0 + 1)" } ?? choice.id
  }

  static func number(_ number: Double) -> String {
    number.rounded() == number && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }

  static func duration(_ seconds: Double) -> String {
    let isWhole = (seconds / 60).rounded() * 60 == seconds && seconds > 0
    return isWhole ? number(seconds / 60) + "m" : number(seconds) + "s"
  }

  /// Whether the words, typed in an example, are read there as these words.
  static func canStand(_ words: String) -> Bool {
    !words.isEmpty && words != "..." && !words.hasPrefix("/") && words.utf8.count < 1_900
      && words.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: false
        default: true
        }
      }
  }
}

extension Question {
  fileprivate var choices: [Choice] {
    switch type {
    case .choice(let choices), .several(let choices, _, _): choices
    case .text, .writing, .scale, .yesNo, .number, .duration, .date, .timeOfDay: []
    }
  }
}

extension String {
  fileprivate var trimmedOfBlanks: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
