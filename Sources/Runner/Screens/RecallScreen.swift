public import GuideLanguage
public import Journal
import TerminalIO

/// The list of entries recall shows: date, guide and the person's own title, never their text.
public enum RecallScreen {
  /// The rows of each entry, newest first, with its place in the whole list in front.
  ///
  /// `matches` are those from place `first` on, counted from 0. With `lines` the lines that
  /// hold the words stand below each row, as it gives them: only because the person asked.
  static func numbered(
    _ matches: some Collection<RecallQuery.Match>, from first: Int, today: CivilDate,
    lines: ((String) -> String)?, isRich: Bool
  ) -> some Sequence<[String]> {
    matches.lazy.enumerated().map { position, match in
      let number = "\(first + position + 1)"
      guard isRich else {
        let beginning = "\(number). " + row(match.session, today: today, between: ", ")
        return [beginning] + (lines.map { shown in match.lines.map(shown) } ?? [])
      }
      let indent = String(repeating: " ", count: max(0, 3 - number.count))
      let beginning = indent + number + "  "
      let below = String(repeating: " ", count: beginning.count + 2)
      return [beginning + row(match.session, today: today)]
        + (lines.map { shown in match.lines.map { below + shown($0) } } ?? [])
    }
  }

  /// How many of the entries fit on one screen with what stands above and below; at least one.
  ///
  /// Where the height is not known, a dozen rows are enough to be heard at once.
  static func fittingCount(
    _ entries: some Sequence<[String]>, columnCount: Int, rowCount: Int?, isRich: Bool
  ) -> Int {
    let layout = TextLayout(columnCount: columnCount, style: isRich ? .screen : .plain)
    var room = max(1, rowCount.map { $0 - rowsAround } ?? 12)
    var count = 0
    for rows in entries {
      room -= rows.reduce(0) { $0 + layout.rows(ShownLine(.guide, $1)).count }
      if room < 0, count > 0 { break }
      count += 1
      if room <= 0 { break }
    }
    return count
  }

  /// An empty row, the head, the row of what can be done (two on a narrow screen), and the prompt.
  private static let rowsAround = 6

  /// One row an entry, newest first, with the beginning of its id in front.
  public static func named(
    _ matches: [RecallQuery.Match], today: CivilDate, showsLines: Bool, includesHidden: Bool = false
  ) -> [String] {
    matches.flatMap { match in
      [
        match.session.id.prefix(8) + "  "
          + row(match.session, today: today, showsHidden: includesHidden)
      ]
        + (showsLines ? match.lines.map { "          " + $0 } : [])
    }
  }

  private static func row(
    _ session: Session, today: CivilDate, between gap: String = "  ", showsHidden: Bool = false
  ) -> String {
    let time = session.opening.begun.localTime
    let date = Wording.shortDate(session.date, today: today)
    var parts = [
      (gap == "  " ? date : date.trimmed) + " \(time)", session.opening.guideTitle,
    ]
    if !showsHidden, let day = session.hiddenUntil, session.isHidden(on: today) {
      return (parts + [Wording.hidden(until: day, today: today)]).joined(separator: gap)
    }
    if let title = session.title { parts.append("\"\(title)\"") }
    if !session.tags.isEmpty { parts.append(session.tags.map { "#" + $0 }.joined(separator: " ")) }
    if session.isHard { parts.append(Wording.hard) }
    if session.closing == nil { parts.append(Wording.stillUnderWay) }
    return parts.joined(separator: gap)
  }
}

/// One entry, whole.
public enum EntryScreen {
  /// The entry's heading, what was measured, then each question and what was answered.
  static func shown(_ session: Session) -> [ShownLine] {
    var lines = [ShownLine(.heading, heading(session)), ShownLine(.guide, when(session))]
    if !session.tags.isEmpty {
      lines.append(ShownLine(.guide, session.tags.map { "#" + $0 }.joined(separator: " ")))
    }
    for measurement in session.closing?.measurements ?? [] {
      let pair = TrendWording.pair(before: measurement.before, after: measurement.after)
      lines.append(ShownLine(.note, "\(measurement.name): \(pair)"))
    }
    return lines + session.replies.flatMap { [ShownLine(.guide, "")] + question($0) + answer($0) }
  }

  /// The questions with their numbers, for editing; the words below them where they may stay
  /// on the screen.
  static func numbered(_ session: Session, showsAnswers: Bool) -> [ShownLine] {
    session.replies.enumerated().flatMap { position, reply in
      var lines = question(reply)
      let number = QuestionScreen.number(
        position, of: session.replies.count, isRich: !showsAnswers)
      if lines.isEmpty { lines = [ShownLine(.guide, "")] }
      lines[0].text = number + lines[0].text
      return lines + (showsAnswers ? answer(reply) : [])
    }
  }

  private static func question(_ reply: Session.Reply) -> [ShownLine] {
    reply.given.question.split(separator: "\n").map { ShownLine(.guide, String($0)) }
  }

  private static func answer(_ reply: Session.Reply) -> [ShownLine] {
    let words =
      reply.value.map { ShownLine(.person, $0.plainText) } ?? ShownLine(.note, Wording.leftOpen)
    return [words] + (reply.isAmended ? [ShownLine(.note, Wording.changedLater)] : [])
  }

  /// What shows of an entry that is hidden on `today`; nil of any other.
  public static func hidden(_ session: Session, on today: CivilDate) -> [String]? {
    guard let day = session.hiddenUntil, session.isHidden(on: today) else { return nil }
    return [
      session.opening.guideTitle, when(session), Wording.hidden(until: day, today: today),
    ]
  }

  /// The same as text without a terminal: a bar before the person's words.
  public static func lines(_ session: Session) -> [String] {
    shown(session).flatMap { line -> [String] in
      switch line.role {
      case .person:
        line.text.split(separator: "\n", omittingEmptySubsequences: false).map { "  | " + $0 }
      case .note: ["  (\(line.text))"]
      default: [line.text]
      }
    }
  }

  private static func heading(_ session: Session) -> String {
    session.opening.guideTitle + (session.title.map { ", \"\($0)\"" } ?? "")
  }

  private static func when(_ session: Session) -> String {
    Wording.longDate(session.date) + " \(session.date.year), \(session.opening.begun.localTime)"
      + ", " + session.id.prefix(8)
      + (session.isHard ? ", " + Wording.hard : "")
      + (session.closing == nil ? ", " + Wording.stillUnderWay : "")
  }
}
