/// What is known about one answer of a guide from all lines that ask for it or set it.
package struct AnswerDeclaration: Sendable {
  /// The type of the first question; options of all questions together. Nil when only set.
  package internal(set) var type: AnswerType?
  package internal(set) var isPrivate = false
  package internal(set) var isLetGo = false

  /// The options of all its questions, in the order of the file.
  package var choices: [Choice] {
    switch type {
    case .choice(let choices), .several(let choices, _, _): choices
    case .text, .writing, .scale, .yesNo, .number, .duration, .date, .timeOfDay, nil: []
    }
  }
}

/// A guide that has passed the checker; only ``GuideCheck`` makes one.
///
/// The facts of its header are read directly: `guide.title`, `guide.keeps`.
@dynamicMemberLookup
public struct CheckedGuide: Sendable {
  /// What the guide says about itself.
  public let header: GuideHeader
  package let states: [GuideState]
  package let stateIndexByName: [String: Int]
  package let answers: [String: AnswerDeclaration]
  package let examples: [GuideExample]
  /// FNV-1a 64 over every line that is no comment, blanks at both ends left out.
  public let textHash: UInt64
  /// FNV-1a 64 over states, questions, arms, moves and directions, without any spoken word.
  public let shapeHash: UInt64

  /// A fact of the header.
  public subscript<Fact>(dynamicMember fact: KeyPath<GuideHeader, Fact>) -> Fact {
    header[keyPath: fact]
  }

  /// The names of its states in the order of the file; the first is where it begins.
  public var stateNames: [String] { states.map(\.name) }

  /// The titles of its examples.
  public var exampleTitles: [String] { examples.map(\.title) }

  init(_ parser: GuideParser, _ checker: Checker, lines: [SourceLine]) {
    self.header = parser.header.header
    self.states = parser.states
    self.answers = checker.answers
    self.examples = parser.examples
    self.stateIndexByName = checker.stateIndexByName
    var text = FNV1a64()
    for line in lines {
      let piece = line.piece.trimmed
      if piece.isEmpty || piece.hasPrefix("//") { continue }
      text.combine(piece.bytes)
      text.combine(CollectionOfOne(0x0A))
    }
    self.textHash = text.value
    self.shapeHash = GuideShape.hash(parser.states)
  }
}
