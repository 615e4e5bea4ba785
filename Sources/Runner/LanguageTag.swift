/// The names of languages, as far as it takes to tell one from another.
public enum LanguageTag {
  /// The language itself in `de`, `de-AT` or `de_AT.UTF-8`: two or three letters; nil in anything else.
  public static func language(of tag: String) -> String? {
    let first = tag.lowercased().prefix { !"-_.@".contains($0) }
    let isLanguage = (2...3).contains(first.utf8.count) && first.utf8.allSatisfy(isLetter)
    return isLanguage ? String(first) : nil
  }

  /// The person's language: what they set, else what `setlocale(3)` would read for messages.
  ///
  /// Nil where neither names one; `C` and `POSIX` name none.
  public static func preferred(set setting: String?, environment: [String: String]) -> String? {
    if let setting { return language(of: setting) }
    let first = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return first.flatMap(language)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
