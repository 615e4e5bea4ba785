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
  /// Another place that has to do with it.
  public struct Note: Equatable, Sendable {
    /// What is to be seen there.
    public let message: String
    /// Where it is.
    public let span: SourceSpan

    init(_ message: String, _ span: SourceSpan) {
      self.message = message
      self.span = span
    }
  }

  /// Which rule speaks.
  public let code: DiagnosticCode
  /// Where it points; always inside the file.
  public let span: SourceSpan
  /// What is the matter, in plain words.
  public let message: String
  /// What to do about it, where there is one clear thing; may be several lines.
  public let hint: String?
  /// Other places that have to do with it.
  public let notes: [Note]
  /// The way through the guide that proves it, step by step; mostly names of states.
  public let path: [String]
  /// Changes that take it away, the likeliest first.
  public let fixes: [Fix]

  /// How much it weighs.
  public var severity: Severity { code.severity }

  /// Whether the guide cannot run like this.
  public var isError: Bool { severity == .error }

  /// `meant` is what probably should stand at `span`; it becomes the hint and the first fix.
  init(
    _ code: DiagnosticCode, _ span: SourceSpan, _ message: String, hint: String? = nil,
    meant: String? = nil, notes: [Note] = [], path: [String] = [], fixes: [Fix] = []
  ) {
    self.code = code
    self.span = span
    self.message = message
    self.hint = meant.map { "Did you mean \"\($0)\"?" } ?? hint
    self.notes = notes
    self.path = path
    self.fixes = (meant.map { [.replace(span, with: $0)] } ?? []) + fixes
  }
}
