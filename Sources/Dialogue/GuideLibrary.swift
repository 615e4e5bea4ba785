public import GuideLanguage

/// The guides a conversation can call, by their ids, made ready once for all conversations.
public struct GuideLibrary: Sendable {
  private let guidesByID: [String: PreparedGuide]

  /// Makes a library; of two guides of one id the first counts.
  public init(_ guides: [CheckedGuide]) {
    var guidesByID: [String: PreparedGuide] = [:]
    for guide in guides where guidesByID[guide.id] == nil {
      guidesByID[guide.id] = PreparedGuide(guide)
    }
    self.guidesByID = guidesByID
  }

  /// The guide of this id, where there is one.
  public subscript(id: String) -> CheckedGuide? { guidesByID[id]?.checked }

  func prepared(_ id: String) -> PreparedGuide? { guidesByID[id] }

  /// The guide as it stands here, else made ready for one conversation, which takes longer.
  func prepared(_ guide: CheckedGuide) -> PreparedGuide {
    if let own = guidesByID[guide.id], own.isMade(from: guide) { return own }
    return PreparedGuide(guide)
  }
}
