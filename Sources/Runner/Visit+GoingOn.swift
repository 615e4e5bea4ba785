import Dialogue
import GuideLanguage
import Journal
import TerminalIO
import VaultStore

extension Visit {
  /// Offers what is under way: to go on, to keep it as it is, or to let it go.
  func goOn(_ contents: JournalStore.Contents) -> Next {
    guard let store, let unfinished = pickUnfinished(contents) else {
      if contents.pending.isEmpty { surroundings.note(Wording.nothingUnderWay) }
      return .stay
    }
    let session = unfinished.session
    let when = Wording.when(session.opening.begun, today: surroundings.time.now().localDate)
    let question = Wording.unfinished(session.opening.guideTitle, when)
    let found = Result { () throws(GuideShelf.Refusal) in
      try shelf.guide(session.opening.guideID)
    }
    let ready = try? found.get()
    surroundings.blank()
    do {
      switch surroundings.pick(question, Wording.unfinishedChoices) {
      case .choice(0), .nothing:
        if let ready { return after(resume(unfinished, ready)) }
        if case .failure(let refusal) = found, !refusal.isNotFound {
          surroundings.guide(ShelfWording.cannotBegin(refusal))
        } else {
          surroundings.note(Wording.guideIsElsewhere)
        }
      case .choice(1):
        try store.keepAsItIs(
          unfinished, measurements: Self.measurements(session, ready),
          at: Stamp(moment: surroundings.time.now(), elapsedMilliseconds: 0))
        surroundings.guide(Wording.keptAsItIs)
      case .choice(2):
        if surroundings.confirms(Wording.reallyLetGo, by: "yes") {
          try store.letGo(unfinished)
          surroundings.guide(Wording.letGo)
        }
      case .choice: break
      case .leave(let input): return after(input)
      }
    } catch {
      tell(error)
    }
    return .stay
  }

  /// The one session under way, or the one chosen among several.
  private func pickUnfinished(
    _ contents: JournalStore.Contents
  ) -> JournalStore.UnfinishedSession? {
    guard contents.pending.count > 1 else { return contents.pending.first }
    let today = surroundings.time.now().localDate
    let newest = Array(contents.pending.reversed().prefix(9))
    let rows = newest.map {
      Wording.pending(
        $0.session.opening.guideTitle, Wording.when($0.session.opening.begun, today: today))
    }
    guard case .choice(let index) = surroundings.pick(Wording.whichOne, rows) else {
      return nil
    }
    return newest[index]
  }

  private static func measurements(
    _ session: Session, _ ready: GuideShelf.ReadyGuide?
  ) -> [Closing.Measurement] {
    let points = session.replies.map {
      Measuring.Point(
        index: $0.given.index, guideID: $0.given.guideID, name: $0.given.name,
        number: $0.value?.number, range: 0...10)
    }
    return Measuring.measurements(points) { id in
      (id == ready?.guide.id ? ready?.guide : ready?.library[id])?.measures ?? []
    }
  }
}

extension JournalStore.Contents {
  /// Nothing kept, nothing under way.
  public static let empty = JournalStore.Contents(timeline: Timeline([]), pending: [], problems: [])
}
