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

  /// Grounding in German, as short as the checker lets it be.
  static func grounding(version: Int = 1, headers: [String] = []) -> String {
    guide(
      "grounding", title: "Boden", language: "de",
      headers: ["translates: grounding@\(version)"] + headers, question: "Was siehst du?")
  }
}
