public import GuideLanguage

/// How values are written inside a spoken line.
public enum SpokenValue {
  /// Longer texts are cut at the end of a word.
  public static let characterLimit = 280

  /// The words for a value: labels rather than ids, dates as `YYYY-MM-DD`, a text on one
  /// line and at most ``characterLimit`` characters of it.
  public static func text(_ value: AnswerValue) -> String {
    switch value {
    case .text(let text): shortened(text)
    case .number(let number): self.number(number)
    case .option(let choice): choice.label
    case .several(let choices): choices.map(\.label).joined(separator: ", ")
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .duration(let seconds): duration(seconds)
    case .date(let date): date.description
    case .time(let time): time.description
    }
  }

  /// Whole numbers without a point, others with at most two digits behind it.
  private static func number(_ number: Double) -> String {
    guard abs(number) < 1e12 else { return "\(number)" }
    let hundredths = Int((number * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let rest = abs(hundredths) % 100
    let whole = "\(sign)\(abs(hundredths) / 100)"
    if rest == 0 { return whole }
    if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite else { return "0 seconds" }
    let total = Int(min(max(0, seconds.rounded()), 1e9))
    let parts = [
      (total / 3600, "hour"), (total % 3600 / 60, "minute"), (total % 60, "second"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return parts.isEmpty ? "0 seconds" : parts.joined(separator: " ")
  }

  private static func shortened(_ text: String) -> String {
    if isOnePlainLine(text) { return text }
    let words = text.split(whereSeparator: \.isWhitespace)
    var result = ""
    for word in words {
      let next = result.isEmpty ? String(word) : result + " " + word
      if next.count > characterLimit {
        return (result.isEmpty ? String(word.prefix(characterLimit)) : result) + "…"
      }
      result = next
    }
    return result
  }

  /// Short, of ASCII, and with single spaces between its words: said as it is.
  private static func isOnePlainLine(_ text: String) -> Bool {
    guard text.utf8.count <= characterLimit else { return false }
    // As one buffer: a string gives its bytes one by one for more than looking at them costs.
    return text.utf8.withContiguousStorageIfAvailable(isOnePlainLine)
      ?? isOnePlainLine(Array(text.utf8))
  }

  @inline(__always)
  private static func isOnePlainLine(_ text: some Sequence<UInt8>) -> Bool {
    var isAfterSpace = true
    for byte in text {
      guard (0x20..<0x7F).contains(byte), byte != 0x20 || !isAfterSpace else { return false }
      isAfterSpace = byte == 0x20
    }
    return !isAfterSpace
  }
}
