import GuideLanguage
import Journal

/// What home knows when it is drawn.
struct HomeFacts: Equatable {
  /// One numbered row: how it feels and what there is for it, or guides of the person's own.
  struct Row: Equatable {
    /// What a row stands for.
    enum Kind: Equatable {
      /// How it is right now.
      case feeling
      /// A guide that asked to be offered again, at the top.
      case offer
      /// An entry of this day some time ago, at the top, by its id.
      case lookBack(String)
      /// A guide of the person's own that stands under no feeling.
      case own
      /// The rest of the person's own guides, where they would fill the screen.
      case more
    }

    /// How it feels, in a person's words; of a guide its title.
    var when: String
    /// The guides that stand under it, best first.
    var guides: [Guide]
    /// What it stands for.
    var kind = Kind.feeling

    /// Whether it stands above the feelings, in a row of its own.
    var standsFirst: Bool {
      switch kind {
      case .offer, .lookBack: true
      case .feeling, .own, .more: false
      }
    }
  }

  /// A guide as home shows it.
  struct Guide: Equatable {
    var id: String
    var title: String
    /// How long it takes, in words.
    var time: String?
    /// What it changed, once it was used three times.
    var helped: Helped?
  }

  /// What a guide changed on average, and how often it was done.
  struct Helped: Equatable {
    var mean: Double
    var count: Int
  }

  var today: CivilDate
  /// How many entries are kept; nil while nothing is saved yet.
  var entryCount: Int?
  var rows: [Row]
  /// The session under way that was begun last, in words.
  var pending: String?

  /// So many rows the person's own guides may add before the rest share one.
  static let ownRowLimit = 2
  /// So many guides are offered again at once.
  static let offerLimit = 3

  /// The feelings in the order home shows them, and the guides that come first under each.
  ///
  /// What presses most stands first, what can wait stands last. Other guides follow these in
  /// their order on the shelf, and feelings that only a person's own guides name come last.
  static let feelings: [(when: String, first: [String])] = [
    ("too much", ["quick-anchor", "grounding", "breathing"]),
    ("numb or far away", ["grounding", "support-map"]),
    ("a thought that keeps stinging", ["second-look"]),
    ("a problem I could act on", ["if-then", "worry-time"]),
    ("something that just happened", ["today", "grounding", "support-map"]),
    ("an old weight", ["four-days", "unsent-letter"]),
    ("flat, nothing pulls me", ["check-in", "if-then", "good-things"]),
    ("lonely", ["support-map"]),
    ("hard to settle", ["breathing", "quick-anchor", "good-things", "worry-time"]),
    ("after therapy or treatment", ["integration"]),
    ("steady, want to practise", ["safety-anchor", "mindfulness"]),
  ]

  /// Whether home looks back; only where it was asked to.
  static func looksBack(_ settings: Settings) -> Bool { settings[.lookBack] == "on" }

  /// Gathers the rows from the guides, in the order of ``feelings``; what is offered again
  /// comes before them, and where it was asked for an entry to look back on.
  static func rows(
    _ guides: [GuideShelf.ShelvedGuide], _ timeline: Timeline, today: CivilDate,
    looksBack: Bool = false
  ) -> [Row] {
    let offers = timeline.offers(on: today).compactMap { offer -> Row? in
      guides.first { $0.header.id == offer.guideID }.map { guide in
        Row(
          when: Wording.offeredAgain(guide.header.title, offer), guides: [shown(guide, timeline)],
          kind: .offer)
      }
    }.prefix(offerLimit)
    var feelings: [Row] = []
    var own: [Guide] = []
    var added = 0
    for shelved in guides {
      let guide = shown(shelved, timeline)
      var stands = false
      for when in shelved.whenRows {
        if let position = feelings.firstIndex(where: {
          $0.when.lowercased() == when.lowercased()
        }) {
          feelings[position].guides.append(guide)
          stands = true
        } else if !shelved.isOwn || added < ownRowLimit {
          feelings.append(Row(when: when, guides: [guide]))
          stands = true
          if shelved.isOwn { added += 1 }
        }
      }
      if shelved.isOwn, !stands { own.append(guide) }
    }
    let lookBack = looksBack ? timeline.lookBack(on: today) : nil
    let before = offers + [lookBack.map { row($0, today: today) }].compactMap(\.self)
    return before + inOrder(feelings) + ownRows(own, room: ownRowLimit - added)
  }

  /// Date, guide and the person's own title, never their text.
  private static func row(_ lookBack: LookBack, today: CivilDate) -> Row {
    let session = lookBack.session
    return Row(
      when: Wording.lookBack(
        lookBack.distance, Wording.shortDate(session.date, today: today).trimmed,
        session.opening.guideTitle, title: session.title),
      guides: [], kind: .lookBack(session.id))
  }

  private static func inOrder(_ rows: [Row]) -> [Row] {
    let known = feelings.compactMap { feeling -> Row? in
      guard var row = rows.first(where: { $0.when.lowercased() == feeling.when.lowercased() })
      else { return nil }
      let first = feeling.first.compactMap { id in row.guides.first { $0.id == id } }
      row.guides = first + row.guides.filter { !feeling.first.contains($0.id) }
      return row
    }
    let whens = Set(known.map { $0.when.lowercased() })
    return known + rows.filter { !whens.contains($0.when.lowercased()) }
  }

  /// Each of them in a row, or, where that were too many, the rest together in the last one.
  private static func ownRows(_ own: [Guide], room: Int) -> [Row] {
    let single = own.count <= room ? own.count : max(0, room - 1)
    let rows = own.prefix(single).map { Row(when: $0.title, guides: [$0], kind: .own) }
    let rest = Array(own.dropFirst(single))
    guard !rest.isEmpty else { return rows }
    return rows + [Row(when: Wording.moreOfYours, guides: rest, kind: .more)]
  }

  private static func shown(_ guide: GuideShelf.ShelvedGuide, _ timeline: Timeline) -> Guide {
    let header = guide.header
    return Guide(
      id: header.id, title: header.title, time: header.time.map(TimeWording.spoken),
      helped: timeline.meanChange(of: header.id).flatMap { change in
        change.count >= 3 ? Helped(mean: change.mean, count: change.count) : nil
      })
  }
}
