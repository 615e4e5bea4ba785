public import GuideLanguage

/// The guides a conversation can call, by their ids.
public struct GuideLibrary: Sendable {
  private let guidesByID: [String: CheckedGuide]

  /// Makes a library; of two guides of one id the first counts.
  public init(_ guides: [CheckedGuide]) {
    guidesByID = Dictionary(
      guides.map { ($0.header.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The guide of this id, where there is one.
  public subscript(id: String) -> CheckedGuide? { guidesByID[id] }
}
