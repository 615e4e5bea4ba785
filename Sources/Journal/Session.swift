public import GuideLanguage

/// One run of a guide as it reads now, all its records played in order.
public struct Session: Equatable, Sendable {
  /// An answer as it reads now.
  public struct Reply: Equatable, Sendable {
    /// The answer as it was first given.
    public var given: Answer
    /// What it says now: the mended value, or the one first given.
    public var value: AnswerValue?
    /// True where the person changed it afterwards.
    public var isAmended: Bool
  }

  /// 32 hexadecimal digits that name the session for ever.
  public let id: String
  /// The highest part number; 0 until something is added after the end.
  public var partIndex: Int
  /// How it began.
  public let opening: Opening
  /// The answers that stand, in the order they were given; withdrawn ones are left out.
  public private(set) var replies: [Reply] = []
  /// The person's own title, where they gave one.
  public private(set) var title: String?
  /// The person's tags, without the leading sign.
  public private(set) var tags: [String] = []
  /// Whether the person marked it as hard, so that it never comes up by itself.
  public private(set) var isHard = false
  /// The day from which it shows again; nil where it was never hidden.
  public private(set) var hiddenUntil: CivilDate?
  /// Values that outlive the session, by guide id and name; nil where one is to be forgotten.
  public private(set) var kept: [String: [String: AnswerValue?]] = [:]
  /// What guides asked of home, by guide id; nil where one is not to be offered any more.
  public private(set) var offers: [String: HomeOffer?] = [:]
  /// The first number no answer of the session has had, withdrawn ones counted.
  public private(set) var nextAnswerIndex: Int = 0
  /// How it ended; nil while it is under way.
  public private(set) var closing: Closing?

  /// Plays `records` in order; nil where none of them can be understood.
  ///
  /// An answer given again after being withdrawn takes the place of the one
  /// with the same index. Where damage took the opening, what is left is shown
  /// under the time of its first record.
  public init?(id: String, partIndex: Int, records: [(kind: UInt8, bytes: [UInt8])]) {
    let played = records.compactMap { try? Record(kind: $0.kind, bytes: $0.bytes) }
    if case .opening(let opening)? = played.first {
      self.opening = opening
    } else if let begun = played.lazy.compactMap(\.stamp).first?.moment {
      opening = Opening(
        guideID: "", guideTitle: "(beginning lost)", guideVersion: 0, day: 1, begun: begun,
        snapshot: [])
    } else {
      return nil
    }
    self.id = id
    self.partIndex = partIndex
    for record in played { play(record) }
  }

  /// Applies one more record to the session.
  public mutating func play(_ record: Record) {
    switch record {
    case .opening: break
    case .answer(let answer):
      nextAnswerIndex = max(nextAnswerIndex, answer.index + 1)
      replies.removeAll { $0.given.index == answer.index }
      replies.append(Reply(given: answer, value: answer.value, isAmended: false))
    case .withdrawal(let index, _): replies.removeAll { $0.given.index == index }
    case .amendment(let index, let value, _):
      for position in replies.indices where replies[position].given.index == index {
        replies[position].value = value
        replies[position].isAmended = true
      }
      closing?.mend(answerIndex: index, to: value)
    case .kept(let guideID, let name, let value, _):
      kept[guideID, default: [:]].updateValue(value, forKey: name)
      if name == Timeline.offerName, case .date(let day) = value {
        offers.updateValue(HomeOffer(day: day), forKey: guideID)
      }
    case .forgotten(let guideID, let name, _):
      kept[guideID, default: [:]].updateValue(nil, forKey: name)
      if name == Timeline.offerName { offers.updateValue(nil, forKey: guideID) }
    case .offer(let guideID, let offer, _): offers.updateValue(offer, forKey: guideID)
    case .mark(let title, let tags, let isHard, let hiddenUntil, _):
      self.title = title
      self.tags = tags
      self.isHard = isHard
      self.hiddenUntil = hiddenUntil
    case .closing(let closing): self.closing = closing
    }
  }

  /// The date the person's calendar showed when the session began.
  public var date: CivilDate { opening.begun.localDate }

  /// Whether it shows only its date and guide on this day.
  ///
  /// That is a promise of the program, not a lock: the words stand in the same file.
  public func isHidden(on today: CivilDate) -> Bool { hiddenUntil.map { today < $0 } ?? false }

  /// Whether it may come up on this day without being looked for.
  public func mayComeUp(on today: CivilDate) -> Bool {
    closing != nil && !isHard && !endedHard && !isHidden(on: today)
  }

  /// Whether a measure ended in the hardest fifth of its range.
  private var endedHard: Bool {
    (closing?.measurements ?? []).contains { measurement in
      guard let after = measurement.after else { return false }
      let range = measurement.range
      let fifth = (range.upperBound - range.lowerBound) / 5
      return measurement.lowerIsBetter
        ? after >= range.upperBound - fifth : after <= range.lowerBound + fifth
    }
  }

  /// The snapshots a resumed conversation starts from, oldest first.
  ///
  /// One for the beginning and one for each answer that stands.
  public var snapshots: [[UInt8]] { [opening.snapshot] + replies.map(\.given.snapshot) }
}

extension Closing {
  /// Gives the measurements the number an answer was changed to.
  fileprivate mutating func mend(answerIndex: Int, to value: AnswerValue) {
    guard case .number(let number) = value else { return }
    for position in measurements.indices {
      if measurements[position].beforeAnswer == answerIndex {
        measurements[position].before = number
      }
      if measurements[position].afterAnswer == answerIndex {
        measurements[position].after = number
      }
    }
  }
}
