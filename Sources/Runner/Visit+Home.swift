import Care
import GuideLanguage
import Journal
import TerminalIO
import VaultStore

extension Visit {
  /// The conversation from the first screen to the last: home, guides, looking back.
  ///
  /// Returns how the visit ended; ``SessionRunner/Outcome/finished`` for a quiet leave.
  public func stayAtHome() -> SessionRunner.Outcome {
    offerRecoveryWhenDue()
    while true {
      guard let contents = readContents() else { return .finished }
      let facts = facts(contents)
      surroundings.blank()
      surroundings.guide(HomeScreen.lines(facts, columnCount: surroundings.terminal.columnCount))
      surroundings.blank()
      if store == nil, !surroundings.savesNothing { surroundings.note(Wording.notSavedYet) }
      surroundings.note(Wording.homePrompt)
      switch answer(facts, contents) {
      case .stay: continue
      case .leave(let outcome):
        if holdsPages, outcome != .terminated { keepHeldPages() }
        if outcome == .finished { surroundings.guide(Wording.goodbye) }
        return outcome
      }
    }
  }

  private enum Next {
    case stay
    case leave(SessionRunner.Outcome)
  }

  private func readContents() -> JournalStore.Contents? {
    guard let store else { return JournalStore.Contents.empty }
    do {
      let contents = try store.contents()
      let torn = contents.problems.count { $0.isTornEnd }
      if torn > 0 { surroundings.note(Wording.tornDraft) }
      let damaged = contents.problems.count { $0.isDamage }
      if damaged > 0 { surroundings.note(Wording.damagedParts(damaged)) }
      return contents
    } catch {
      surroundings.warn(ErrorWording.lines(error))
      return nil
    }
  }

  private func facts(_ contents: JournalStore.Contents) -> HomeFacts {
    let today = surroundings.time.now().localDate
    let pending = contents.pending.last.map { unfinished in
      Wording.pending(
        unfinished.session.opening.guideTitle,
        Wording.when(unfinished.session.opening.begun, today: today))
    }
    return HomeFacts(
      today: today, entryCount: store == nil ? nil : contents.timeline.sessions.count,
      rows: HomeFacts.rows(shelf.headers, contents.timeline), pending: pending)
  }

  /// Reads one line at home and carries it out.
  private func answer(_ facts: HomeFacts, _ contents: JournalStore.Contents) -> Next {
    let completions = SlashWord.all + facts.rows.flatMap { $0.guides.map(\.title) }
    switch surroundings.terminal.readLine(LineRequest(completions: completions)) {
    case .endOfInput: return .leave(.finished)
    case .interrupted: return .leave(.finished)
    case .terminated: return .leave(.terminated)
    case .line(let line):
      switch HomeSentence.read(line, rows: facts.rows) {
      case .nothing: return .stay
      case .row(let index): return choose(facts.rows[index])
      case .guide(let id): return start(id)
      case .goOn: return goOn(contents)
      case .doNotKnow: return oneQuestion(facts)
      case .page: return after(writePage())
      case .recall(let words): recall(words)
      case .helpNow: HelpCard(surroundings).open()
      case .slash(let word): return carryOut(word)
      case .closeTo(let row): return offer(facts.rows[row], typed: line)
      case .beginning(let text): return beginPage(text, facts)
      }
      return .stay
    }
  }

  private func after(_ outcome: SessionRunner.Outcome) -> Next {
    switch outcome {
    case .finished, .stopped, .discarded, .refused, .cannotSave, .picked: .stay
    case .endOfInput: .leave(.finished)
    case .interrupted: .leave(.interrupted)
    case .terminated: .leave(.terminated)
    }
  }

  private func start(_ id: String) -> Next {
    guard let ready = try? shelf.guide(id) else { return .stay }
    return after(lead(ready))
  }

  private func choose(_ row: HomeFacts.Row) -> Next {
    guard row.guides.count > 1 else { return row.guides.first.map { start($0.id) } ?? .stay }
    guard
      case .choice(let index) = surroundings.pick(Wording.someOffers, row.guides.map(\.title))
    else { return .stay }
    return start(row.guides[index].id)
  }

  /// "I do not know": one number, then two or three guides that may fit it.
  private func oneQuestion(_ facts: HomeFacts) -> Next {
    surroundings.blank()
    surroundings.guide(Wording.oneQuestion)
    guard let line = surroundings.answer() else { return .stay }
    let number = Int(line.trimmed.prefix { $0.isNumber })
    let ids =
      switch number {
      case .some(7...): ["quick-anchor", "grounding", "page"]
      case .some(4...6): ["second-look", "quick-anchor", "page"]
      default: ["safety-anchor", "second-look", "page"]
      }
    let titles = ids.compactMap { id in
      id == "page" ? Wording.justWrite : shelf.headers.first { $0.id == id }?.title
    }
    guard case .choice(let index) = surroundings.pick(Wording.someOffers, titles) else {
      return .stay
    }
    return ids[index] == "page" ? after(writePage()) : start(ids[index])
  }

  private func offer(_ row: HomeFacts.Row, typed: String) -> Next {
    let choices = row.guides.map(\.title) + [Wording.pageAboutIt, Wording.backHome]
    surroundings.blank()
    switch surroundings.pick(Wording.soundsLike(row.when), choices) {
    case .choice(let index) where index < row.guides.count: return start(row.guides[index].id)
    case .choice(row.guides.count): return after(writePage(PageStart(lines: [typed])))
    case .leave: return .leave(.finished)
    default: return .stay
    }
  }

  /// A line that fits nothing is kept as the first of a page, with guides offered below it.
  private func beginPage(_ text: String, _ facts: HomeFacts) -> Next {
    let offers = facts.rows.flatMap(\.guides).reduce(into: [HomeFacts.Guide]()) { unique, guide in
      if !unique.contains(where: { $0.id == guide.id }) { unique.append(guide) }
    }.prefix(3)
    let page = PageStart(lines: [text], offers: offers.map(\.title))
    let outcome = writePage(page)
    if case .picked(let index) = outcome, offers.indices.contains(index) {
      return start(offers[index].id)
    }
    return after(outcome)
  }

  private func goOn(_ contents: JournalStore.Contents) -> Next {
    guard let unfinished = contents.pending.last, let store else { return .stay }
    let session = unfinished.session
    let when = Wording.when(session.opening.begun, today: surroundings.time.now().localDate)
    let question = Wording.unfinished(session.opening.guideTitle, when)
    surroundings.blank()
    do {
      switch surroundings.pick(question, Wording.unfinishedChoices) {
      case .choice(0):
        let ready = try shelf.guide(session.opening.guideID)
        return after(resume(unfinished, ready))
      case .choice(1):
        let stamp = Stamp(moment: surroundings.time.now(), elapsedMilliseconds: 0)
        try store.keepAsItIs(unfinished, at: stamp)
        surroundings.guide(Wording.keptAsItIs)
      case .choice(2):
        surroundings.guide(Wording.reallyLetGo)
        if case .line(let line) = surroundings.terminal.readLine(LineRequest(isRemembered: false)),
          ["yes", "y"].contains(line.trimmed.lowercased())
        {
          try store.letGo(unfinished)
          surroundings.guide(Wording.letGo)
        }
      default: break
      }
    } catch let error as VaultError {
      surroundings.warn(ErrorWording.lines(error))
    } catch {
      surroundings.note(Wording.guideIsElsewhere)
    }
    return .stay
  }

  private func carryOut(_ word: SlashWord) -> Next {
    switch word {
    case .help(let more): surroundings.guide(HelpScreen.atHome(more: more))
    case .now: HelpCard(surroundings).open()
    case .quit, .stop: return .leave(.finished)
    case .write: return after(writePage())
    case .recall(let words): recall(words)
    case .show(let id): withReading { $0.show(id) }
    case .edit(let id): withReading { $0.edit(id) }
    case .delete(let id): withReading { $0.delete(id) }
    case .unknown(let typed, let nearest):
      surroundings.note(Wording.unknownSlash(typed, nearest: nearest))
    case .none, .back, .skip, .done, .discard, .sayAgain: break
    }
    return .stay
  }

  private func recall(_ words: [String]) { withReading { $0.recall(words) } }

  private func withReading(_ body: (JournalReading) -> Void) {
    if let store {
      body(JournalReading(surroundings, store))
    } else {
      surroundings.note(Wording.nothingYet)
    }
  }

  /// Offers the recovery code on the third visit, unless it was made or declined.
  private func offerRecoveryWhenDue() {
    guard let store, surroundings.settings[.recovery] == "later",
      let count = try? store.contents().timeline.sessions.count, count >= 3
    else { return }
    VaultMaking(surroundings: surroundings).offerRecovery(for: store)
  }
}

extension JournalStore.Contents {
  /// Nothing kept, nothing under way.
  public static let empty = JournalStore.Contents(timeline: Timeline([]), pending: [], problems: [])
}
