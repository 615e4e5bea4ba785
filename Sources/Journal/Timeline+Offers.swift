public import GuideLanguage

/// A guide that home offers again, because it is its day.
public struct DueOffer: Equatable, Sendable {
  /// The guide's id.
  public let guideID: String
  /// The day from which it is due.
  public let day: CivilDate
  /// The time of day that was named with it.
  public let time: TimeOfDay?
  /// The words that were kept to stand beside it, on one line.
  public let words: String?
  /// How often it comes again; nil for once.
  public let repetition: HomeOffer.Repetition?

  /// Makes an offer from its parts.
  public init(
    guideID: String, day: CivilDate, time: TimeOfDay? = nil, words: String? = nil,
    repetition: HomeOffer.Repetition? = nil
  ) {
    self.guideID = guideID
    self.day = day
    self.repetition = repetition
    self.time = time
    self.words = words
  }
}

extension Timeline {
  /// The name under which guides kept the day of an offer before offers were records of their own.
  public static let offerName = "@offer"

  /// The guides to be offered again on `today`, the one that waits longest first.
  ///
  /// The newest word of any session counts. An offer is over once the guide came to its end
  /// on its day or later, in a session after the one that made it; one that comes again is
  /// due again the day after, or on its weekday of the week after. How long it has waited is
  /// told nobody. Words kept by a session that is hard, or hidden on `today`, stay out of view.
  public func offers(on today: CivilDate) -> [DueOffer] {
    var newest: [String: (position: Int, offer: HomeOffer?)] = [:]
    for (position, session) in sessions.enumerated() {
      for (guideID, offer) in session.offers { newest[guideID] = (position, offer) }
    }
    if newest.isEmpty { return [] }
    let kept = kept
    let due = newest.compactMap { id, said -> DueOffer? in
      guard let offer = said.offer,
        let day = offer.dueDay(lastEnd: lastEnd(of: id, offer, madeAt: said.position)), day <= today
      else { return nil }
      let maker = sessions[said.position]
      let name = maker.isHard || maker.isHidden(on: today) ? nil : offer.answerName
      let words = name.flatMap { kept[id]?[$0]?.plainText }.map { text in
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      let isEmpty = words?.isEmpty ?? true
      return DueOffer(
        guideID: id, day: day, time: offer.time, words: isEmpty ? nil : words,
        repetition: offer.repetition)
    }
    return due.sorted { left, right in
      (left.day, left.time ?? .midnight, left.guideID)
        < (right.day, right.time ?? .midnight, right.guideID)
    }
  }

  /// The last day on which the guide came to its end since the offer was made.
  ///
  /// The session that made it counts only where the offer comes again: somebody who has just
  /// practised is not asked to do so again on the same day.
  private func lastEnd(of guideID: String, _ offer: HomeOffer, madeAt position: Int) -> CivilDate? {
    let first = offer.repetition == nil ? position + 1 : position
    return sessions[first...].compactMap { session -> CivilDate? in
      guard session.opening.guideID == guideID, let closing = session.closing,
        closing.ending != .stopped
      else { return nil }
      return closing.at.moment.localDate
    }.max()
  }
}
