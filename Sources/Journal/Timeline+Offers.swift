public import GuideLanguage

/// A guide that home offers again, because it is its day.
public struct DueOffer: Equatable, Sendable {
  /// The guide's id.
  public let guideID: String
  /// The time of day that was named with it.
  public let time: TimeOfDay?
  /// The words that were kept to stand beside it, on one line.
  public let words: String?

  /// Makes an offer from its parts.
  public init(guideID: String, time: TimeOfDay? = nil, words: String? = nil) {
    self.guideID = guideID
    self.time = time
    self.words = words
  }
}

/// A guide that home will offer, without the name of the guide.
public struct ComingOffer: Equatable, Sendable {
  /// What was asked for.
  public let offer: HomeOffer
  /// The day from which it is due.
  public let day: CivilDate
  /// The session that asked for it first.
  public let sessionID: String
  /// Which of that session's offers it is, from 0.
  public let place: Int
}

extension Timeline {
  /// The name under which guides kept the day of an offer before offers were records of their own.
  public static let offerName = "@offer"

  /// The guides to be offered again on `today`, the one that waits longest first.
  ///
  /// The newest word of any session counts. An offer is over once the guide came to its end
  /// on its day or later, in a session after the one that made it; one that comes again is
  /// due again the day after, or on its weekday of the week after. How long it has waited is
  /// told nobody.
  ///
  /// Words that were kept in a session marked hard, or hidden on `today`, stay out of view.
  public func offers(on today: CivilDate) -> [DueOffer] {
    let due = waitingOffers.filter { $0.day <= today }
    if due.isEmpty { return [] }
    let kept = kept
    let offers = due.map { waiting -> (offer: DueOffer, day: CivilDate) in
      let session = sessions[waiting.position]
      let name = session.isHard || session.isHidden(on: today) ? nil : waiting.offer.answerName
      let words = name.flatMap { kept[waiting.guideID]?[$0]?.plainText }.map { text in
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      let isEmpty = words?.isEmpty ?? true
      let offer = DueOffer(
        guideID: waiting.guideID, time: waiting.offer.time, words: isEmpty ? nil : words)
      return (offer, waiting.day)
    }
    return offers.sorted { left, right in
      (left.day, left.offer.time ?? .midnight, left.offer.guideID)
        < (right.day, right.offer.time ?? .midnight, right.offer.guideID)
    }.map(\.offer)
  }

  /// What is to be offered again on some day, due or not, in the order of the guides' ids.
  public var comingOffers: [ComingOffer] {
    waitingOffers.map { waiting in
      let first = sessions.first { session in
        if case .some(.some) = session.offers[waiting.guideID] { true } else { false }
      }
      let guides = first?.offers.keys.sorted() ?? []
      return ComingOffer(
        offer: waiting.offer, day: waiting.day, sessionID: first?.id ?? "",
        place: guides.firstIndex(of: waiting.guideID) ?? 0)
    }
  }

  /// The offers that stand, each with its day and the place of the session that made it.
  private var waitingOffers: [Waiting] {
    var newest: [String: (position: Int, offer: HomeOffer?)] = [:]
    for (position, session) in sessions.enumerated() {
      for (guideID, offer) in session.offers { newest[guideID] = (position, offer) }
    }
    return newest.compactMap { id, said -> Waiting? in
      guard let offer = said.offer,
        let day = offer.dueDay(lastEnd: lastEnd(of: id, offer, madeAt: said.position))
      else { return nil }
      return Waiting(guideID: id, offer: offer, day: day, position: said.position)
    }.sorted { $0.guideID < $1.guideID }
  }

  private struct Waiting {
    let guideID: String
    let offer: HomeOffer
    let day: CivilDate
    let position: Int
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
