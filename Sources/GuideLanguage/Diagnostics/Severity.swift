/// How much a diagnostic weighs.
public enum Severity: String, CaseIterable, Sendable {
  /// The guide cannot run like this.
  case error
  /// The guide runs, but probably not as it is meant.
  case warning
  /// The guide runs; it could be kinder to read.
  case style
}
