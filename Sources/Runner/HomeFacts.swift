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
  static let ownRowLimit = 3
  /// So many guides are offered again at once.
  static let offerLimit = 3

  /// Gathers the rows from the guides, in their order; what is offered again comes first.
  static func rows(
    _ guides: [GuideShelf.ShelvedGuide], _ timeline: Timeline, today: CivilDate
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
    return offers + feelings + ownRows(own, room: ownRowLimit - added)
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
