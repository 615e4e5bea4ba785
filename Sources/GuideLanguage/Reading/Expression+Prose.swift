extension Expression {
  /// The expression in words, with the labels of options instead of their ids.
  func prose(_ guide: CheckedGuide) -> String {
    switch self {
    case .text(let text, _): "“\(text)”"
    case .isKnown(let inner): "\(inner.prose(guide)) is known"
    case .not(.isKnown(let inner)): "\(inner.prose(guide)) is not known"
    case .not(let inner): "it is not so that \(inner.prose(guide))"
    case .and(let left, let right): "\(left.proseInside(guide)) and \(right.proseInside(guide))"
    case .or(let left, let right): "\(left.proseInside(guide)) or \(right.proseInside(guide))"
    case .compare(let sign, let left, let right):
      "\(left.prose(guide)) \(sign.words) \(right.prose(guide, comparedWith: left))"
    case .member(let left, let right): guide.label(of: right.text, in: .name(left)) ?? plainText
    case .number, .yesNo, .date, .time, .name, .calculate: plainText
    }
  }

  private func prose(_ guide: CheckedGuide, comparedWith other: Expression) -> String {
    guard case .text(let id, _) = self, let label = guide.label(of: id, in: other) else {
      return prose(guide)
    }
    return "“\(label)”"
  }

  /// In brackets where "and" and "or" meet.
  private func proseInside(_ guide: CheckedGuide) -> String {
    switch self {
    case .and, .or: "(\(prose(guide)))"
    default: prose(guide)
    }
  }
}

extension Expression.Comparison {
  fileprivate var words: String {
    switch self {
    case .equal: "is"
    case .notEqual: "is not"
    case .less: "is less than"
    case .greater: "is more than"
    case .atMost: "is at most"
    case .atLeast: "is at least"
    case .includes: "includes"
    }
  }
}

extension CheckedGuide {
  /// The words of an option of the answer that `expression` names.
  func label(of id: String, in expression: Expression) -> String? {
    guard case .name(let name) = expression else { return nil }
    return answers[name.text]?.choices.first { $0.id == id }?.label
  }
}

extension Template {
  /// The line with its values in braces.
  var prose: String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .value(let expression): "{\(expression.plainText)}"
      }
    }.joined()
  }
}
