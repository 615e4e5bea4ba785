import GuideLanguage

/// Grounding for somebody who did not choose a guide: called as another guide calls it, so that
/// it asks for no numbers.
enum CalmMinute {
  /// Ready to be led, in the language it speaks on this shelf; nil where it has problems.
  static func ready(on shelf: GuideShelf) -> GuideShelf.ReadyGuide? {
    guard let header = shelf.shelved(id)?.header else { return nil }
    return try? shelf.ready(Array(text(header.title).utf8), fileName: "calm-minute.guide")
  }

  private static let id = "grounding"

  private static func text(_ title: String) -> String {
    """
    # \(title)
    id: calm-minute
    format: 1
    version: 1
    language: en
    about: Grounding without its numbers.
    uses: \(id)
    safe exit: leave
    care: A guide for yourself, not for emergencies. In danger: /now.

    ## start
    -> \(id) and back
    -> leave

    ## leave
    [finish]
    """
  }
}
