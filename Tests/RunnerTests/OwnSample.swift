import BuiltInGuides
import GuideLanguage

/// Guides a person might write, as short as they can be.
enum OwnSample {
  /// A guide that says hello, keeps one answer and asks for a number before it ends.
  static func guide(
    _ id: String, title: String, language: String = "en", headers: [String] = [],
    question: String = "What is on the table?", answer: String = "table"
  ) -> String {
    """
    # \(title)
    id: \(id)
    format: 1
    version: 1
    language: \(language)
    about: A look at the table.
    \(headers.map { $0 + "\n" }.joined())safe exit: leave
    care: A guide for yourself, not for emergencies. In danger: /now.

    ## start
    \(question)
    > \(answer): text, optional
    -> leave

    ## leave
    [finish]

    """
  }

  /// Fine headers; below them a way to a state that is not there, twice.
  static let broken = guide("evening", title: "Evening Pages").replacing(
    "-> leave\n", with: "-> leaf\n-> leap\n")

  static let groundingVersion =
    BuiltInGuides["grounding"].flatMap { GuideHeader.read($0.bytes)?.version } ?? 0

  /// Grounding under a German title with a German question, else word for word as it is.
  static func grounding(version: Int = groundingVersion, headers: [String] = []) -> String {
    String(decoding: BuiltInGuides["grounding"]?.bytes ?? [], as: UTF8.self)
      .replacing("# Grounding", with: "# Boden", maxReplacements: 1)
      .replacing(
        "language: en\n",
        with: "language: de\ntranslates: grounding@\(version)\n"
          + headers.map { $0 + "\n" }.joined()
      )
      .replacing("Look around. Name five things you can see.", with: "Was siehst du?")
  }
}
