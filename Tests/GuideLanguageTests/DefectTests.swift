import GuideLanguage
import Testing

/// One planted fault: the code it must get, and the marked text around it.
struct Defect: Sendable, CustomTestStringConvertible {
  let code: DiagnosticCode
  let text: String
  /// A part of the hint, where it matters.
  let hint: String?

  var testDescription: String {
    let marked = text.split(separator: "\n").first { $0.contains("«") }
    return "\(code.rawValue) \(marked ?? "")"
  }

  /// A fault in a whole file.
  init(_ code: DiagnosticCode, whole text: String, hint: String? = nil) {
    self.code = code
    self.text = text
    self.hint = hint
  }

  /// A fault in a header behind those every guide needs.
  init(
    _ code: DiagnosticCode, header: String, body: String = "Hello.\n-> leave", hint: String? = nil
  ) {
    self.init(
      code, whole: GuideSource.headers + header + "\n## start\n" + body + "\n" + GuideSource.leave,
      hint: hint)
  }

  /// A fault in the states.
  init(_ code: DiagnosticCode, _ body: String, hint: String? = nil) {
    self.init(code, header: "", body: body, hint: hint)
  }
}

@Suite("Planted faults")
struct DefectTests {
  @Test("a fault is reported alone, with its code and exact place", arguments: DefectTable.all)
  func reported(_ defect: Defect) throws {
    let source = MarkedSource(defect.text)
    let result = GuideSource.check(source.text)
    let found = result.diagnostics
    #expect(found.map(\.code.rawValue) == [defect.code.rawValue], "\(found)")
    let first = try #require(found.first)
    #expect(first.span == source.span)
    #expect((result.guide == nil) == first.isError)
    #expect(!first.message.isEmpty)
    if let hint = defect.hint { #expect(first.hint?.contains(hint) == true, "\(first)") }
  }

  @Test("each fix of a fault takes it away", arguments: DefectTable.all)
  func fixed(_ defect: Defect) throws {
    let source = MarkedSource(defect.text)
    let first = try #require(GuideSource.check(source.text).diagnostics.first)
    for fix in first.fixes {
      let text = Self.applying(fix, to: source.text)
      let left = GuideSource.check(text).diagnostics.map(\.code.rawValue)
      #expect(!left.contains(defect.code.rawValue), "\(fix.title)\n\(text)")
      #expect(!fix.title.isEmpty)
    }
  }

  @Test("most kinds of faults can be fixed by a program")
  func fixable() {
    let fixable = DefectTable.all.filter { defect in
      let source = MarkedSource(defect.text)
      return GuideSource.check(source.text).diagnostics.first?.fixes.isEmpty == false
    }
    #expect(Set(fixable.map(\.code)).count >= 25)
  }

  /// The text after the edits of one fix.
  static func applying(_ fix: Fix, to text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    for edit in fix.edits.sorted(by: { ($0.line, $0.column) > ($1.line, $1.column) }) {
      let start = edit.column - 1
      lines[edit.line - 1].replaceSubrange(start..<start + edit.length, with: Array(edit.text))
    }
    return lines.map { String($0) }.joined(separator: "\n")
  }

  @Test("every code has a planted fault, but for what only played examples show")
  func complete() {
    let planted = Set(DefectTable.all.map(\.code) + [.unreadableText, .untested])
    #expect(Set(DiagnosticCode.allCases).subtracting(planted).map(\.rawValue).sorted() == [])
  }
}
