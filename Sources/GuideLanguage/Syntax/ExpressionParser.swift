/// What is wrong with an expression, and where.
struct ExpressionProblem: Error {
  let span: SourceSpan
  let message: String
  var hint: String?
  /// What probably should stand there.
  var meant: String?
}

/// Reads one expression by recursive descent; depth and length are bounded.
struct ExpressionParser {
  private enum Token: Equatable {
    case number(Double)
    case date(CivilDate)
    case time(TimeOfDay)
    case text(String)
    case word(String)
    case sign(String)
    case end
  }

  private static let depthLimit = 40
  private static let tokenLimit = 200

  private var tokens: [(token: Token, span: SourceSpan)] = []
  private var index = 0
  private var depth = 0

  static func parse(_ piece: SourcePiece) throws(ExpressionProblem) -> Expression {
    guard !piece.isEmpty else {
      throw ExpressionProblem(
        span: piece.span, message: "Here a name or a comparison is missing.",
        hint: "Write one, such as: after < before")
    }
    // A name alone stands in most lines that show a value.
    if NameRule.isAnswerName(bytes: piece.bytes) { return .name(piece.name) }
    var parser = ExpressionParser()
    parser.tokens.reserveCapacity(12)
    try parser.readTokens(piece)
    let expression = try parser.alternatives()
    guard parser.token == .end else {
      if let clock = parser.twelveHourClock { throw clock }
      throw parser.problem(
        "The condition was over before this.",
        hint: "Between two conditions write: and, or")
    }
    return expression
  }

  private var token: Token { tokens[index].token }

  /// The problem with `10 pm`, where the parser stands behind a number.
  private var twelveHourClock: ExpressionProblem? {
    guard index > 0, case .number(let hour) = tokens[index - 1].token, (1...12).contains(hour),
      case .word(let word) = token, word == "am" || word == "pm",
      hour.rounded() == hour
    else { return nil }
    let (number, half) = (tokens[index - 1].span, tokens[index].span)
    let hours = Int(hour) % 12 + (word == "pm" ? 12 : 0)
    let time = "\(hours < 10 ? "0" : "")\(hours):00"
    let length = half.column + half.length - number.column
    return ExpressionProblem(
      span: SourceSpan(line: number.line, column: number.column, length: length),
      message: "A time of day is written \(time).", meant: time)
  }

  private func problem(_ message: String, hint: String? = nil) -> ExpressionProblem {
    ExpressionProblem(span: tokens[index].span, message: message, hint: hint)
  }

  // MARK: Tokens

  private mutating func readTokens(_ piece: SourcePiece) throws(ExpressionProblem) {
    var rest = piece.bytes
    func span(_ slice: SourceBytes) -> SourceSpan { piece.with(slice).span }
    func text(_ slice: SourceBytes) -> String { piece.with(slice).text }
    while let first = rest.first {
      guard tokens.count < Self.tokenLimit else {
        throw ExpressionProblem(
          span: span(rest.prefix(1)), message: "This expression is too long.",
          hint: "Put a part of it into a value with [set ...].")
      }
      if let width = rest.leadingSpaceWidth {
        rest = rest.dropFirst(width)
      } else if first == UInt8(ascii: "\"") {
        let inside = rest.dropFirst().prefix { $0 != first }
        guard inside.endIndex < rest.endIndex else {
          throw ExpressionProblem(
            span: span(rest), message: "The closing quote is missing.", hint: "Add a \" at the end."
          )
        }
        tokens.append((.text(text(inside)), span(rest.prefix(inside.count + 2))))
        rest = rest.dropFirst(inside.count + 2)
      } else if rest.count >= 10, rest.dropFirst(4).first == UInt8(ascii: "-"),
        let date = CivilDate(text(rest.prefix(10)))
      {
        tokens.append((.date(date), span(rest.prefix(10))))
        rest = rest.dropFirst(10)
      } else if NameRule.isDigit(first), let (time, width) = Self.time(at: rest) {
        tokens.append((.time(time), span(rest.prefix(width))))
        rest = rest.dropFirst(width)
      } else if NameRule.isDigit(first) {
        let digits = rest.prefix { NameRule.isDigit($0) || $0 == UInt8(ascii: ".") }
        guard let number = piece.with(digits).decimalNumber else {
          throw ExpressionProblem(
            span: span(digits), message: "This is not a number.")
        }
        tokens.append((.number(number), span(digits)))
        rest = rest.dropFirst(digits.count)
      } else if NameRule.isSmallLetter(first) {
        let word = rest.prefix { byte in
          NameRule.isSmallLetter(byte) || NameRule.isDigit(byte) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-")
        }
        tokens.append((.word(text(word)), span(word)))
        rest = rest.dropFirst(word.count)
      } else {
        // One of <=, >=, == and !=.
        let isTwoWide = rest.dropFirst().first == UInt8(ascii: "=") && "<>=!".utf8.contains(first)
        let sign = rest.prefix(isTwoWide ? 2 : 1)
        guard "<>+-*/().".utf8.contains(first) else {
          let character = isTwoWide ? text(sign) : String(text(rest).prefix(1))
          throw ExpressionProblem(
            span: span(rest.prefix(character.utf8.count)),
            message: character.allSatisfy(\.isLetter)
              ? "Names are written in small letters only." : "\"\(character)\" means nothing here.",
            hint: "“”„‟«»".contains(character) ? "Use straight quotes: \"" : Self.wordingHint,
            meant: Self.words[character])
        }
        tokens.append((.sign(text(sign)), span(sign)))
        rest = rest.dropFirst(sign.count)
      }
    }
    tokens.append((.end, piece.lastCharacter))
  }

  /// A time such as `22:00`, and how many characters it has.
  private static func time(at rest: SourceBytes) -> (TimeOfDay, Int)? {
    let digits = rest.prefix { NameRule.isDigit($0) || $0 == UInt8(ascii: ":") }
    guard digits.contains(UInt8(ascii: ":")) else { return nil }
    return TimeOfDay(String(decoding: digits, as: UTF8.self)).map { ($0, digits.count) }
  }

  private static let wordingHint =
    "Names have small letters, digits and \"_\"; words to compare with stand in quotes."

  /// What signs of other languages are called here.
  private static let words = [
    "=": "is", "==": "is", "!=": "is not", "&": "and", "!": "not", "≠": "is not", "≤": "<=",
    "≥": ">=", "−": "-", "×": "*", "÷": "/",
  ]

  // MARK: Grammar, from the loosest binding to the tightest

  private mutating func alternatives() throws(ExpressionProblem) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.depthLimit else { throw problem("These brackets are nested too deeply.") }
    var left = try conjunction()
    while take(word: "or") { left = .or(left, try conjunction()) }
    return left
  }

  private mutating func conjunction() throws(ExpressionProblem) -> Expression {
    var left = try negation()
    while take(word: "and") { left = .and(left, try negation()) }
    return left
  }

  private mutating func negation() throws(ExpressionProblem) -> Expression {
    guard take(word: "not") else { return try comparison() }
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.depthLimit else { throw problem("There are too many \"not\"s here.") }
    return .not(try negation())
  }

  private mutating func comparison() throws(ExpressionProblem) -> Expression {
    let left = try sum()
    if take(word: "is") {
      if take(word: "known") { return .isKnown(left) }
      if take(word: "unknown") { return .not(.isKnown(left)) }
      if take(word: "not") {
        if take(word: "known") { return .not(.isKnown(left)) }
        return .compare(.notEqual, left, try sum())
      }
      return .compare(.equal, left, try sum())
    }
    if take(word: "includes") { return .compare(.includes, left, try sum()) }
    guard case .sign(let sign) = token, let comparison = Expression.Comparison(rawValue: sign)
    else { return left }
    index += 1
    return .compare(comparison, left, try sum())
  }

  private mutating func sum() throws(ExpressionProblem) -> Expression {
    var left = try product()
    while true {
      if take(sign: "+") {
        left = .calculate(.plus, left, try product())
      } else if take(sign: "-") {
        left = .calculate(.minus, left, try product())
      } else {
        return left
      }
    }
  }

  private mutating func product() throws(ExpressionProblem) -> Expression {
    var left = try single()
    while true {
      if take(sign: "*") {
        left = .calculate(.times, left, try single())
      } else if take(sign: "/") {
        left = .calculate(.dividedBy, left, try single())
      } else {
        return left
      }
    }
  }

  private mutating func single() throws(ExpressionProblem) -> Expression {
    let place = tokens[index].span
    switch token {
    case .number(let number):
      index += 1
      return .number(number)
    case .date(let date):
      index += 1
      return .date(date)
    case .time(let time):
      index += 1
      return .time(time)
    case .text(let text):
      index += 1
      return .text(text, place)
    case .word("yes"), .word("no"):
      let isYes = token == .word("yes")
      index += 1
      return .yesNo(isYes)
    case .word(let word) where !Self.isKeyword(word):
      index += 1
      let name = Expression.Name(text: word, span: place)
      guard take(sign: ".") else { return .name(name) }
      let memberPlace = tokens[index].span
      guard case .word(let member) = token else {
        throw problem("After the dot the name of an answer or an option is missing.")
      }
      index += 1
      return .member(name, Expression.Name(text: member, span: memberPlace))
    case .sign("("):
      index += 1
      let inner = try alternatives()
      guard take(sign: ")") else { throw problem("The closing bracket \")\" is missing.") }
      return inner
    case .sign("-"):
      index += 1
      guard case .number(let number) = token else {
        throw problem("A minus needs a value on both sides, with spaces around it.")
      }
      index += 1
      return .number(-number)
    case .end:
      throw problem(
        "Here something is missing.",
        hint: "A value comes here: a name, a number, or words in quotes.")
    case .word, .sign: throw problem("A value is missing before this.")
    }
  }

  private static func isKeyword(_ word: String) -> Bool {
    NameRule.mayBeReserved(word.utf8.count, word.utf8.first ?? 0) && keywords.contains(word)
  }

  /// All of them are reserved.
  private static let keywords: [String] = [
    "and", "or", "not", "is", "known", "unknown", "includes",
  ]

  private mutating func take(word: String) -> Bool {
    guard case .word(let found) = token, found == word else { return false }
    index += 1
    return true
  }

  private mutating func take(sign: String) -> Bool {
    guard case .sign(let found) = token, found == sign else { return false }
    index += 1
    return true
  }
}
