/// What earlier sessions say about one guide, for its conditions.
public struct GuideHistory: Equatable, Sendable {
  /// What earlier sessions say about one measure.
  public struct Change: Equatable, Sendable {
    /// In how many sessions both numbers were given.
    public let useCount: Int
    /// The mean of after minus before; nil under ``fewestUses`` uses.
    public let mean: Double?

    /// Under so many uses a mean says too little to be said.
    public static let fewestUses = 3

    /// Makes a change from the differences, after minus before, of all sessions.
    public init(differences: [Double]) {
      self.init(
        useCount: differences.count,
        mean: differences.isEmpty ? nil : differences.reduce(0, +) / Double(differences.count))
    }

    /// Makes a change; the mean is left out where there are too few uses.
    public init(useCount: Int, mean: Double?) {
      self.useCount = useCount
      self.mean = useCount < Self.fewestUses ? nil : mean
    }
  }

  /// How many sessions begun with the guide came to their end.
  public var visitCount: Int
  /// How many days ago the last of them was; nil where there was none.
  public var dayCountSinceLast: Int?
  /// The measures of the guide by name.
  public var changes: [String: Change]

  /// Makes a history; by default that of a guide nobody has used.
  public init(
    visitCount: Int = 0, dayCountSinceLast: Int? = nil, changes: [String: Change] = [:]
  ) {
    self.visitCount = visitCount
    self.dayCountSinceLast = dayCountSinceLast
    self.changes = changes
  }
}

/// A look at the answers of earlier sessions.
public struct LookUp: Equatable, Sendable {
  /// The guide that asked.
  public let guideID: String
  /// The answer's name.
  public let name: String
  /// The other answer of the earlier session that should be alike; nil for the latest answer.
  public let likeName: String?
  /// The words it should be like; nil where they are unknown, and nothing is found.
  public let likeText: String?

  /// Makes a look-up from its parts.
  public init(guideID: String, name: String, likeName: String? = nil, likeText: String? = nil) {
    self.guideID = guideID
    self.name = name
    self.likeName = likeName
    self.likeText = likeText
  }
}

/// What a look-up found.
public struct EarlierAnswer: Equatable, Sendable {
  /// The date the person's calendar showed then.
  public let date: CivilDate
  /// The words as they read now.
  public let text: String

  /// Makes a find from its date and its words.
  public init(date: CivilDate, text: String) {
    self.date = date
    self.text = text
  }
}
