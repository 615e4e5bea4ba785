/// The names of a guide's answers, each with a slot: its place among them.
final class AnswerNames: Sendable {
  /// The names by their slots.
  let all: [String]
  private let slots: [String: Int]

  /// Numbers names that are all different.
  init(_ names: [String]) {
    all = names
    slots = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func slot(of name: String) -> Int? { slots[name] }
}
