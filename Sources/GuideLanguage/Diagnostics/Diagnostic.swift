/// A stretch of one line of a guide.
public struct SourceSpan: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The first character of the stretch, from 1.
  public let column: Int
  /// How many characters it covers, at least 1.
  public let length: Int

  /// Makes a stretch; a length below 1 becomes 1.
  public init(line: Int, column: Int, length: Int) {
    self.line = line
    self.column = column
    self.length = max(1, length)
  }
}

/// One thing the checker has to say about a guide.
public struct Diagnostic: Equatable, Sendable {
  /// Which rule speaks.
  public let code: DiagnosticCode
  /// Where it points; always inside the file.
  public let span: SourceSpan
  /// What is the matter, in plain words.
  public let message: String
  /// What to do about it, where there is one clear thing.
  public let hint: String?

  /// Whether the guide cannot run like this; the rest are warnings.
  public var isError: Bool { !code.isWarning }

  init(_ code: DiagnosticCode, _ span: SourceSpan, _ message: String, hint: String? = nil) {
    self.code = code
    self.span = span
    self.message = message
    self.hint = hint
  }
}
