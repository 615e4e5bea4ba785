/// A calculation or a condition inside a guide.
package indirect enum Expression: Equatable, Sendable {
  package enum Comparison: String, Sendable {
    case equal = "is"
    case notEqual = "is not"
    case less = "<"
    case greater = ">"
    case atMost = "<="
    case atLeast = ">="
    case includes
  }

  package enum Arithmetic: String, Sendable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case dividedBy = "/"
  }

  /// A name as written, with the place where it stands.
  package struct Name: Equatable, Sendable {
    package let text: String
    let span: SourceSpan
  }

  case number(Double)
  case text(String, SourceSpan)
  case yesNo(Bool)
  case date(CivilDate)
  case time(TimeOfDay)
  case name(Name)
  /// `left.right`: an option of the answer `left`, else an answer of the guide `left`.
  case member(Name, Name)
  case isKnown(Expression)
  case not(Expression)
  case and(Expression, Expression)
  case or(Expression, Expression)
  case compare(Comparison, Expression, Expression)
  case calculate(Arithmetic, Expression, Expression)
}

extension Expression {
  /// Every name in it that stands for a value, members left out.
  package var names: [Name] {
    var names: [Name] = []
    eachName { names.append($0) }
    return names
  }

  /// The names whose value decides, those that are only asked `is known` left out.
  var valueNames: [Name] {
    var names: [Name] = []
    eachName(alsoAskedKnown: false) { names.append($0) }
    return names
  }

  /// Gives one name after the other, without making a list of them.
  func eachName(alsoAskedKnown: Bool = true, _ take: (Name) -> Void) {
    switch self {
    case .number, .text, .yesNo, .date, .time, .member: break
    case .name(let name): take(name)
    case .isKnown(let inner): if alsoAskedKnown { inner.eachName(take) }
    case .not(let inner): inner.eachName(alsoAskedKnown: alsoAskedKnown, take)
    case .and(let left, let right), .or(let left, let right), .compare(_, let left, let right),
      .calculate(_, let left, let right):
      left.eachName(alsoAskedKnown: alsoAskedKnown, take)
      right.eachName(alsoAskedKnown: alsoAskedKnown, take)
    }
  }

  /// Whether it asks which of two values is larger.
  var comparesSizes: Bool {
    switch self {
    case .compare(let sign, _, _): [.less, .greater, .atMost, .atLeast].contains(sign)
    case .not(let inner): inner.comparesSizes
    case .and(let left, let right), .or(let left, let right):
      left.comparesSizes || right.comparesSizes
    case .number, .text, .yesNo, .date, .time, .name, .member, .isKnown, .calculate: false
    }
  }

  /// Every `left.right` in it.
  package var members: [(Name, Name)] {
    var members: [(Name, Name)] = []
    eachMember { members.append(($0, $1)) }
    return members
  }

  func eachMember(_ take: (Name, Name) -> Void) {
    switch self {
    case .number, .text, .yesNo, .date, .time, .name: break
    case .member(let left, let right): take(left, right)
    case .isKnown(let inner), .not(let inner): inner.eachMember(take)
    case .and(let left, let right), .or(let left, let right), .compare(_, let left, let right),
      .calculate(_, let left, let right):
      left.eachMember(take)
      right.eachMember(take)
    }
  }

  /// Hashes the expression, written in one way only.
  func combine(into hasher: inout FNV1a64) {
    switch self {
    case .number(let value): Self.combine(value, into: &hasher)
    case .text(let text, _):
      hasher.combine(mark: "\"")
      hasher.combine(text)
      hasher.combine(mark: "\"")
    case .yesNo(let value): hasher.combine(mark: value ? "yes" : "no")
    case .date(let date): hasher.combine(date.description)
    case .time(let time): hasher.combine(time.description)
    case .name(let name): hasher.combine(name.text)
    case .member(let left, let right):
      hasher.combine(left.text)
      hasher.combine(mark: ".")
      hasher.combine(right.text)
    case .isKnown(let inner): inner.combine(into: &hasher, after: "(", before: " is known)")
    case .not(let inner): inner.combine(into: &hasher, after: "(not ", before: ")")
    case .and(let left, let right): Self.combine(left, "and", right, into: &hasher)
    case .or(let left, let right): Self.combine(left, "or", right, into: &hasher)
    case .compare(let sign, let left, let right):
      Self.combine(left, sign.rawValue, right, into: &hasher)
    case .calculate(let sign, let left, let right):
      Self.combine(left, sign.rawValue, right, into: &hasher)
    }
  }

  /// Hashes a number as it is printed; the whole ones, which most are, without printing it.
  private static func combine(_ value: Double, into hasher: inout FNV1a64) {
    guard value > 0, value < 1e9, value.rounded() == value else {
      return hasher.combine("\(value)")
    }
    hasher.combine(number: Int(value))
    hasher.combine(mark: ".0")
  }

  private func combine(into hasher: inout FNV1a64, after: StaticString, before: StaticString) {
    hasher.combine(mark: after)
    combine(into: &hasher)
    hasher.combine(mark: before)
  }

  private static func combine(
    _ left: Expression, _ sign: String, _ right: Expression, into hasher: inout FNV1a64
  ) {
    left.combine(into: &hasher, after: "(", before: " ")
    hasher.combine(sign)
    right.combine(into: &hasher, after: " ", before: ")")
  }
}

/// A line of speech, cut at its `{expr}`s.
package struct Template: Equatable, Sendable {
  package enum Part: Equatable, Sendable {
    case words(String)
    case value(Expression)
  }

  package let parts: [Part]

  /// Whether it has no `{expr}`.
  var isPlain: Bool {
    for case .value in parts { return false }
    return true
  }

  package var expressions: [Expression] {
    parts.compactMap { part in
      switch part {
      case .words: nil
      case .value(let expression): expression
      }
    }
  }
}
