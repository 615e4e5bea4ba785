/// Gives a state or an answer of a guide another name, wherever it is used.
///
/// Spoken words, labels and comments are never touched.
public enum GuideRename {
  /// Why a name cannot be changed.
  public enum Refusal: Error, Equatable, Sendable {
    /// The guide has lines that cannot be read, so uses could be missed.
    case unreadable
    /// The guide has nothing of the old name; the nearest name, where one is near.
    case unknown(near: String?)
    /// The new name is not written as names are.
    case notAName
    /// The new name has a meaning of its own, as all of these have.
    case reserved([String])
    /// Something else has the new name already.
    case taken
    /// With the new name, the guide would mean something else.
    case meansSomethingElse
  }

  /// The file with the state `old` named `new`, and `(was old)` behind its name.
  public static func state(
    _ old: String, to new: String, in bytes: [UInt8]
  ) throws(Refusal) -> [UInt8] {
    let parser = try read(bytes)
    let names = parser.states.map(\.name)
    guard names.contains(old) else { throw .unknown(near: NearMiss.of(old, among: names)) }
    if new == "return" { throw .reserved([new]) }
    guard NameRule.isStateName(new) else { throw .notAName }
    guard !names.contains(new) else { throw .taken }
    var edits = TokenEdits(bytes)
    for state in parser.states where state.name == old {
      let former = state.formerNames.filter { $0 != new && $0 != old } + [old]
      edits.replaceLine(state.span.line, with: "## \(new) (was \(former.joined(separator: ", ")))")
    }
    for span in StateUses(parser).spans(of: old) { edits.replace(span, with: new) }
    return try verified(edits.bytes, against: bytes)
  }

  /// The file with the answer `old` named `new`.
  public static func answer(
    _ old: String, to new: String, in bytes: [UInt8]
  ) throws(Refusal) -> [UInt8] {
    let parser = try read(bytes)
    let uses = SourceText.reading(bytes) { AnswerUses(parser, lines: $0.lines) }
    guard uses.given.contains(old) else {
      throw .unknown(near: NearMiss.of(old, among: uses.given))
    }
    if NameRule.reservedAnswers.contains(new) {
      throw .reserved(NameRule.reservedAnswers.sorted())
    }
    guard NameRule.isAnswerName(new) else { throw .notAName }
    guard uses.spans[new] == nil, !parser.header.header.uses.contains(new) else { throw .taken }
    var edits = TokenEdits(bytes)
    for span in uses.spans[old] ?? [] { edits.replace(span, with: new) }
    return try verified(edits.bytes, against: bytes)
  }

  private static func read(_ bytes: [UInt8]) throws(Refusal) -> GuideParser {
    let (parser, found) = SourceText.reading(bytes) { source in
      var parser = GuideParser()
      parser.read(source.lines)
      return (parser, source.diagnostics + parser.diagnostics + parser.header.diagnostics)
    }
    guard !found.contains(where: \.isError) else { throw .unreadable }
    return parser
  }

  /// The fresh bytes, where they have the same findings as the old ones.
  private static func verified(
    _ fresh: [UInt8], against bytes: [UInt8]
  ) throws(Refusal) -> [UInt8] {
    let results = [fresh, bytes].map {
      GuideCheck.check($0, fileName: "", library: { _ in nil }).diagnostics.map(\.code)
    }
    guard results[0] == results[1] else { throw .meansSomethingElse }
    return fresh
  }
}

/// Replacements of single tokens in a file; all else stays byte for byte.
struct TokenEdits {
  private var lines: [[UInt8]]
  private let characters: [[Character]]
  private var replacements: [Int: [SourceSpan: String]] = [:]

  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    characters = SourceText.reading(bytes) { $0.lines.map(\.characters) }
  }

  mutating func replace(_ span: SourceSpan, with text: String) {
    replacements[span.line, default: [:]][span] = text
  }

  mutating func replaceLine(_ line: Int, with text: String) {
    let count = characters[line - 1].count
    replacements[line] = [SourceSpan(line: line, column: 1, length: count): text]
  }

  var bytes: [UInt8] {
    var result = lines
    for (line, edits) in replacements {
      var characters = self.characters[line - 1]
      for (span, text) in edits.sorted(by: { $0.key.column > $1.key.column }) {
        let start = span.column - 1
        characters.replaceSubrange(start..<start + span.length, with: Array(text))
      }
      let end: [UInt8] = lines[line - 1].last == 0x0D ? [0x0D] : []
      result[line - 1] = Array(String(characters).utf8) + end
    }
    return Array(result.joined(separator: [0x0A]))
  }
}
