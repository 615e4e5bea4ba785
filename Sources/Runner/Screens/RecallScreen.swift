public import GuideLanguage
public import Journal

/// The list of entries recall shows: date, guide and the person's own title, never their text.
public enum RecallScreen {
  /// One row an entry, newest first, with its place in the list in front.
  ///
  /// With `showsLines` the lines that hold the words stand below each row; they
  /// are shown only because the person asked.
  public static func numbered(
    _ matches: [RecallQuery.Match], today: CivilDate, showsLines: Bool, isRich: Bool
  ) -> [String] {
    matches.enumerated().flatMap { position, match in
      let number = "\(position + 1)"
      guard isRich else {
        return ["\(number). " + row(match.session, today: today, between: ", ")]
          + (showsLines ? match.lines : [])
      }
      let indent = String(repeating: " ", count: max(0, 3 - number.count))
      return [indent + number + "  " + row(match.session, today: today)]
        + (showsLines ? match.lines.map { "       " + $0 } : [])
    }
  }

  /// One row an entry, newest first, with the beginning of its id in front.
  public static func named(
    _ matches: [RecallQuery.Match], today: CivilDate, showsLines: Bool
  ) -> [String] {
    matches.flatMap { match in
      [match.session.id.prefix(8) + "  " + row(match.session, today: today)]
        + (showsLines ? match.lines.map { "          " + $0 } : [])
    }
  }

  private static func row(
    _ session: Session, today: CivilDate, between gap: String = "  "
  ) -> String {
    let time = session.opening.begun.localTime
    var parts = [
      "\(Wording.shortDate(session.date, today: today)) \(time)".trimmed,
      session.opening.guideTitle,
    ]
    if gap == "  ", session.date.day < 10 { parts[0] = " " + parts[0] }
    if let title = session.title { parts.append("\"\(title)\"") }
    if !session.tags.isEmpty { parts.append(session.tags.map { "#" + $0 }.joined(separator: " ")) }
    if session.closing == nil { parts.append(Wording.stillUnderWay) }
    return parts.joined(separator: gap)
  }
}

/// One entry, whole, as text.
public enum EntryScreen {
  /// The entry's heading, then each question and what was answered.
  ///
  /// With `numbered` every answer has its number in front, for editing. Without `isRich` a voice
  /// reads it, so that words stand where marks would.
  public static func lines(
    _ session: Session, numbered: Bool = false, isRich: Bool = true
  ) -> [String] {
    var lines = [
      session.opening.guideTitle + (session.title.map { ", \"\($0)\"" } ?? ""),
      Wording.longDate(session.date) + " \(session.date.year), \(session.opening.begun.localTime)"
        + ", " + session.id.prefix(8)
        + (session.closing == nil ? ", " + Wording.stillUnderWay : ""),
    ]
    if !session.tags.isEmpty { lines.append(session.tags.map { "#" + $0 }.joined(separator: " ")) }
    for (position, reply) in session.replies.enumerated() {
      lines.append("")
      lines += reply.given.question.split(separator: "\n").map(String.init)
      let bar = isRich ? "  | " : ""
      let mark =
        switch (numbered, isRich) {
        case (true, true): "\(position + 1) | "
        case (false, true): bar
        case (true, false): Wording.answerNumber(position + 1)
        case (false, false): Wording.answer
        }
      let suffix = reply.isAmended ? "  (\(Wording.changedLater))" : ""
      let text = reply.value?.plainText ?? Wording.leftOpen
      for (row, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      {
        lines.append((row == 0 ? mark : bar) + line + (row == 0 ? suffix : ""))
      }
    }
    return lines
  }
}
