import GuideLanguage
import Journal

/// What home knows when it is drawn.
struct HomeFacts: Equatable {
  /// One row of "right now it is ...": how it feels and what there is for it.
  struct Row: Equatable {
    /// How it feels, in a person's words.
    var when: String
    /// The guides that stand under it, best first.
    var guides: [Guide]
  }

  /// A guide as home shows it.
  struct Guide: Equatable {
    var id: String
    var title: String
    /// How long it takes, in words.
    var time: String?
    /// What it changed on average and how often, once it was used three times.
    var helped: String?
  }

  var today: CivilDate
  /// How many entries are kept; nil while nothing is saved yet.
  var entryCount: Int?
  var rows: [Row]
  /// The session under way that was begun last, in words.
  var pending: String?

  /// Gathers the rows from the headers of the guides, in their order.
  static func rows(_ headers: [GuideHeader], _ timeline: Timeline) -> [Row] {
    var rows: [Row] = []
    for header in headers {
      let guide = Guide(
        id: header.id, title: header.title, time: header.time.map(TimeWording.spoken),
        helped: timeline.meanChange(of: header.id).flatMap { change in
          change.count >= 3 ? Wording.helped(change.mean, count: change.count) : nil
        })
      for when in header.whenRows {
        if let position = rows.firstIndex(where: { $0.when == when }) {
          rows[position].guides.append(guide)
        } else {
          rows.append(Row(when: when, guides: [guide]))
        }
      }
    }
    return rows
  }
}

/// The first screen of a visit.
enum HomeScreen {
  /// The rows that can be chosen by number: the guides, "I do not know", and a page.
  static func choiceCount(_ facts: HomeFacts) -> Int { facts.rows.count + 2 }

  static func lines(_ facts: HomeFacts, columnCount: Int) -> [String] {
    var lines: [String] = [Wording.dateLine(facts.today, entryCount: facts.entryCount), ""]
    if let pending = facts.pending {
      lines += ["\(Wording.underWay): \(pending)  (\(Wording.goOn))", ""]
    }
    lines.append(facts.entryCount == nil ? Wording.firstQuestion : Wording.homeQuestion)
    let rows: [(String, String)] =
      facts.rows.map { row in
        // Two guides and their lengths would not fit one row of a screen.
        (
          row.when,
          row.guides.count == 1
            ? described(row.guides[0]) : row.guides.map(\.title).joined(separator: ", ")
        )
      } + [
        (Wording.doNotKnow, Wording.doNotKnowDetail), (Wording.justWrite, Wording.justWriteDetail),
      ]
    let widest = rows.map(\.0.count).max() ?? 0
    let isWide = columnCount >= 72
    for (position, row) in rows.enumerated() {
      let number = "\(position + 1)"
      let indent = number.count == 1 ? " " : ""
      let gap = isWide ? String(repeating: " ", count: widest - row.0.count + 2) : ": "
      lines.append(indent + number + "  " + row.0 + gap + row.1)
    }
    return lines
  }

  private static func described(_ guide: HomeFacts.Guide) -> String {
    let details = [guide.time, guide.helped].compactMap { $0 }.joined(separator: ", ")
    return details.isEmpty ? guide.title : "\(guide.title) (\(details))"
  }
}

/// A guide's `time:` header in words: "7m to 10m" is "7 to 10 min".
enum TimeWording {
  static func spoken(_ header: String) -> String {
    let numbers = header.split(separator: " ").filter { $0 != "to" }
    guard !numbers.isEmpty, numbers.count <= 2,
      numbers.allSatisfy({ $0.hasSuffix("m") && Int($0.dropLast()) != nil })
    else { return header }
    return numbers.map { String($0.dropLast()) }.joined(separator: " to ") + " min"
  }
}
