public import GuideLanguage

/// What to look for in a journal.
public struct RecallQuery: Equatable, Sendable {
  /// Words that must all stand somewhere in the session; letter case does not count.
  public var words: [String]
  /// The guide's id.
  public var guideID: String?
  /// A tag the session must have.
  public var tag: String?
  /// The first date that counts.
  public var from: CivilDate?
  /// The last date that counts.
  public var to: CivilDate?
  /// The most sessions to give.
  public var limit: Int?
  /// The day on which it is asked: sessions hidden then are found by their date and guide
  /// alone. Nil looks into hidden ones as well.
  public var today: CivilDate?

  /// Makes a query; everything left out matches all.
  public init(
    words: [String] = [], guideID: String? = nil, tag: String? = nil, from: CivilDate? = nil,
    to: CivilDate? = nil, limit: Int? = nil, today: CivilDate? = nil
  ) {
    self.words = words
    self.guideID = guideID
    self.tag = tag
    self.from = from
    self.to = to
    self.limit = limit
    self.today = today
  }

  /// A session that was found, with the lines its words stand in.
  public struct Match: Equatable, Sendable {
    /// The session.
    public let session: Session
    /// The lines of answers that hold one of the words, in order.
    public let lines: [String]
  }

  /// The matching sessions of `timeline`, newest first.
  public func matches(in timeline: Timeline) -> [Match] {
    let needles = words.map(Self.folded)
    var found: [Match] = []
    for session in timeline.sessions.reversed() {
      if let limit, found.count >= limit { break }
      guard admits(session) else { continue }
      let texts = (isHidden(session) ? session.guideNames : session.searchableTexts).map {
        (text: $0, folded: Self.folded($0))
      }
      guard needles.allSatisfy({ needle in texts.contains { $0.folded.contains(needle) } })
      else { continue }
      found.append(
        Match(
          session: session, lines: isHidden(session) ? [] : Self.lines(with: needles, in: session)))
    }
    return found
  }

  private func isHidden(_ session: Session) -> Bool {
    today.map(session.isHidden) ?? false
  }

  private func admits(_ session: Session) -> Bool {
    if let guideID, session.opening.guideID != guideID { return false }
    if let tag,
      isHidden(session) || !session.tags.contains(where: { Self.folded($0) == Self.folded(tag) })
    {
      return false
    }
    if let from, session.date < from { return false }
    if let to, to < session.date { return false }
    return true
  }

  private static func lines(with needles: [String], in session: Session) -> [String] {
    guard !needles.isEmpty else { return [] }
    return session.replies.compactMap { $0.value?.plainText }.flatMap { text in
      text.split(separator: "\n").map(String.init).filter { line in
        needles.contains { folded(line).contains($0) }
      }
    }
  }

  /// A long line, cut to what stands around the first of the words; a short one as it is.
  public func excerpt(of line: String) -> String {
    let limit = 160
    guard line.count > limit else { return line }
    let folded = Self.folded(line)
    let places = words.compactMap { folded.firstRange(of: Self.folded($0))?.lowerBound }
    let place = places.min().map { folded.distance(from: folded.startIndex, to: $0) } ?? 0
    let start = place < limit / 2 ? 0 : min(place - limit / 4, line.count - limit)
    let part = line.dropFirst(start)
    let (head, tail) = (start > 0 ? "… " : "", part.count > limit ? " …" : "")
    return head + String(part.prefix(limit)) + tail
  }

  /// Strings compare by canonical equivalence, so only the case needs folding.
  private static func folded(_ text: String) -> String { text.lowercased() }
}

extension Session {
  var guideNames: [String] { [opening.guideTitle, opening.guideID] }

  var searchableTexts: [String] {
    guideNames + [title].compactMap { $0 } + tags
      + replies.compactMap { $0.value?.plainText }
  }
}

extension AnswerValue {
  /// The value as a person would write it.
  public var plainText: String {
    switch self {
    case .text(let text): text
    case .number(let number): Self.shortest(number)
    case .option(let choice): choice.label
    case .several(let choices): choices.map(\.label).joined(separator: ", ")
    case .yesNo(let yes): yes ? "yes" : "no"
    case .duration(let seconds):
      seconds >= 60 && seconds.truncatingRemainder(dividingBy: 60) == 0
        ? Self.shortest(seconds / 60) + " min" : Self.shortest(seconds) + " s"
    case .date(let date): date.description
    case .time(let time): time.description
    }
  }

  /// A number without a needless ".0".
  static func shortest(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
  }
}

extension RecallQuery {
  /// A date as typed: `YYYY-MM-DD`, `today`, `yesterday`, or `7d` for seven days back; nil for anything else.
  public static func date(_ text: String, today: CivilDate) -> CivilDate? {
    let word = text.lowercased()
    switch word {
    case "today": return today
    case "yesterday": return today.adding(days: -1)
    default:
      if word.hasSuffix("d"), let dayCount = Int(word.dropLast()), dayCount >= 0 {
        return today.adding(days: -dayCount)
      }
      return CivilDate(word)
    }
  }
}
