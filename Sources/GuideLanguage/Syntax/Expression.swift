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
    switch self {
    case .number, .text, .yesNo, .date, .time, .member: []
    case .name(let name): [name]
    case .isKnown(let inner), .not(let inner): inner.names
    case .and(let left, let right), .or(let left, let right), .compare(_, let left, let right),
      .calculate(_, let left, let right):
      left.names + right.names
    }
  }

  /// The names whose value decides, those that are only asked `is known` left out.
  var valueNames: [Name] {
    switch self {
    case .number, .text, .yesNo, .date, .time, .member, .isKnown: []
    case .name(let name): [name]
    case .not(let inner): inner.valueNames
    case .and(let left, let right), .or(let left, let right), .compare(_, let left, let right),
      .calculate(_, let left, let right):
      left.valueNames + right.valueNames
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
    switch self {
    case .number, .text, .yesNo, .date, .time, .name: []
    case .member(let left, let right): [(left, right)]
    case .isKnown(let inner), .not(let inner): inner.members
    case .and(let left, let right), .or(let left, let right), .compare(_, let left, let right),
      .calculate(_, let left, let right):
      left.members + right.members
    }
  }

  /// The expression written in one way only, for hashing.
  var canonicalText: String {
    switch self {
    case .number(let value): "\(value)"
    case .text(let text, _): "\"\(text)\""
    case .yesNo(let value): value ? "yes" : "no"
    case .date(let date): date.description
    case .time(let time): time.description
    case .name(let name): name.text
    case .member(let left, let right): "\(left.text).\(right.text)"
    case .isKnown(let inner): "(\(inner.canonicalText) is known)"
    case .not(let inner): "(not \(inner.canonicalText))"
    case .and(let left, let right): "(\(left.canonicalText) and \(right.canonicalText))"
    case .or(let left, let right): "(\(left.canonicalText) or \(right.canonicalText))"
    case .compare(let sign, let left, let right):
      "(\(left.canonicalText) \(sign.rawValue) \(right.canonicalText))"
    case .calculate(let sign, let left, let right):
      "(\(left.canonicalText) \(sign.rawValue) \(right.canonicalText))"
    }
  }
}

/// A line of speech, cut at its `{expr}`s.
package struct Template: Equatable, Sendable {
  package enum Part: Equatable, Sendable {
    case words(String)
    case value(Expression)
  }

  package let parts: [Part]

  package var expressions: [Expression] {
    parts.compactMap { part in
      switch part {
      case .words: nil
      case .value(let expression): expression
      }
    }
  }
}
