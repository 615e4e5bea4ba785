/// The names of a guide's answers, each with a slot: its place among them.
final class AnswerNames: Sendable {
  /// The names by their slots.
  let all: [String]
  /// The names of answers that are lists.
  let lists: Set<String>
  private let slots: [String: Int]

  /// Numbers names that are all different.
  init(_ names: [String], lists: Set<String> = []) {
    all = names
    self.lists = lists
    slots = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name under which the date of a recalled answer is held.
  static func date(of name: String) -> String { "\(name).date" }

  /// The name under which the rating of one option is held and written down.
  static func rating(_ name: String, of optionID: String) -> String { "\(name).\(optionID)" }

  /// The slots of all ratings given under a question's name.
  func ratingSlots(of name: String) -> [Int] {
    all.indices.filter { all[$0].hasPrefix("\(name).") }
  }

  func slot(of name: String) -> Int? { slots[name] }
}
