/// What Tab makes of a begun word, given the words there are.
enum Completion: Equatable, Sendable {
  /// Nothing begins like this.
  case none
  /// The line becomes this text.
  case replaced(String)
  /// These words fit and agree in nothing more.
  case candidates([String])

  /// Completes `text`, the whole line so far; upper and lower case are the same.
  static func of(_ text: String, from words: [String]) -> Completion {
    let begun = text.lowercased()
    let fitting = words.filter { $0.lowercased().hasPrefix(begun) }
    guard let first = fitting.first else { return .none }
    if fitting.count == 1 { return .replaced(first) }
    var common = Substring(first)
    for word in fitting {
      while !word.lowercased().hasPrefix(common.lowercased()) { common = common.dropLast() }
    }
    return common.count > text.count ? .replaced(String(common)) : .candidates(fitting)
  }
}
