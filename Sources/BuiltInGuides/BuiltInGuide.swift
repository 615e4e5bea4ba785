/// One guide that comes with the program, as the bytes of its file.
public struct BuiltInGuide: Equatable, Sendable {
  /// The guide's id, as its header says and as its file is named.
  public let id: String

  /// The guide's text, in UTF-8.
  public let bytes: [UInt8]

  /// The name of its file, for messages about it.
  public var fileName: String { id + ".guide" }
}

/// The guides that come with the program, embedded in it at build time.
public enum BuiltInGuides {
  /// All guides, in the order in which a list shows them.
  public static let all: [BuiltInGuide] = [
    BuiltInGuide(id: "grounding", bytes: PackageResources.grounding_guide),
    BuiltInGuide(id: "quick-anchor", bytes: PackageResources.quick_anchor_guide),
    BuiltInGuide(id: "breathing", bytes: PackageResources.breathing_guide),
    BuiltInGuide(id: "safety-anchor", bytes: PackageResources.safety_anchor_guide),
    BuiltInGuide(id: "second-look", bytes: PackageResources.second_look_guide),
    BuiltInGuide(id: "today", bytes: PackageResources.today_guide),
    BuiltInGuide(id: "check-in", bytes: PackageResources.check_in_guide),
    BuiltInGuide(id: "if-then", bytes: PackageResources.if_then_guide),
    BuiltInGuide(id: "four-days", bytes: PackageResources.four_days_guide),
    BuiltInGuide(id: "unsent-letter", bytes: PackageResources.unsent_letter_guide),
    BuiltInGuide(id: "worry-time", bytes: PackageResources.worry_time_guide),
    BuiltInGuide(id: "good-things", bytes: PackageResources.good_things_guide),
    BuiltInGuide(id: "support-map", bytes: PackageResources.support_map_guide),
    BuiltInGuide(id: "integration", bytes: PackageResources.integration_guide),
    BuiltInGuide(id: "mindfulness", bytes: PackageResources.mindfulness_guide),
    BuiltInGuide(id: "learn", bytes: PackageResources.learn_guide),
    BuiltInGuide(id: "weekly-review", bytes: PackageResources.weekly_review_guide),
    BuiltInGuide(id: "good-day-line", bytes: PackageResources.good_day_line_guide),
    BuiltInGuide(id: "page-prompts", bytes: PackageResources.page_prompts_guide),
    BuiltInGuide(id: "page", bytes: PackageResources.page_guide),
  ]

  /// The guide with this id, or nil when none of the built-in ones has it.
  public static subscript(id: String) -> BuiltInGuide? {
    all.first { $0.id == id }
  }
}
