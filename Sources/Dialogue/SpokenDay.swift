public import GuideLanguage

/// Reads a day that was typed outside a guide.
public enum SpokenDay {
  /// The day meant, as `2027-05-01`, `Friday` or `in 30 days`; nil where none is.
  public static func read(_ text: String, today: CivilDate) -> CivilDate? {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return CivilDate(words) ?? DayReader.read(words, today: today)
  }
}
