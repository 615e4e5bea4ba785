/// Who speaks in a shown line; it decides margin, brackets and colour.
public enum LineRole: Equatable, Sendable {
  /// Words of a guide, plain at the margin.
  case guide
  /// Words of the person, after a thin bar.
  case person
  /// Words of the program, dim and in brackets.
  case note
  /// Words of the program that should not be overlooked.
  case warning
  /// The title over what follows.
  case heading
}

/// One line of text on its way to the screen, not yet broken to a width.
public struct ShownLine: Equatable, Sendable {
  /// Who speaks.
  public var role: LineRole

  /// What is said; an empty text is an empty row.
  public var text: String

  /// Makes a line spoken by `role`.
  public init(_ role: LineRole, _ text: String) {
    self.role = role
    self.text = text
  }
}
