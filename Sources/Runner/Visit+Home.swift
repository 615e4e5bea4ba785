import Dialogue
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
    tidy()
    var showsList = true
    while true {
      watchForQuiet()
      let contents: JournalStore.Contents
      do {
        contents = try contentsToShow()
      } catch {
        tell(error)
        return .cannotSave(error)
      }
      tellDamage(contents)
      tellLeftOut()
      let facts = facts(contents)
      if showsList { showHome(facts) } else { surroundings.note(Wording.homeAgain) }
      let next = answer(facts, contents)
      // What was just said would be pushed off a small screen by the list.
      if case .stayBelow = next { showsList = false } else { showsList = true }
      guard case .leave(let outcome) = next else { continue }
      if outcome != .terminated { keepHeldPages() }
      if outcome == .finished { surroundings.guide(Wording.goodbye) }
      return outcome
    }
  }

  private func showHome(_ facts: HomeFacts) {
    let terminal = surroundings.terminal
    let notes =
      (store == nil && !surroundings.savesNothing ? [Wording.notSavedYet] : [])
      + [Wording.homePrompt]
    let below = surroundings.rowCount(of: notes.map { ShownLine(.note, $0) }) + 1
    let screen = homeScreen(rowCount: terminal.rowCount.map { $0 - below - welcomeRowCount })
    welcomeRowCount = 0
    surroundings.guide(screen.lines(facts))
    for note in notes { surroundings.note(note) }
  }

  private func homeScreen(rowCount: Int? = nil) -> HomeScreen {
    let terminal = surroundings.terminal
    return HomeScreen(
      isRich: terminal.isRich, columnCount: terminal.columnCount, rowCount: rowCount)
  }

  /// Leftovers are no reason to stop anybody; what cannot be tidied now waits for another time.
  private func tidy() {
    if !surroundings.savesNothing { try? store?.tidy() }
  }

  /// Going on with a session writes, so `--no-save` shows none under way.
  private func contentsToShow() throws(VaultError) -> JournalStore.Contents {
    let contents = try store?.contents() ?? .empty
    guard surroundings.savesNothing else { return contents }
    return JournalStore.Contents(
      timeline: contents.timeline, pending: [], problems: contents.problems)
  }

  /// What home does after a line.
  enum Next {
    case stay
    /// Below what was just shown, without the list.
    case stayBelow
    case leave(SessionRunner.Outcome)
  }

  private func tellDamage(_ contents: JournalStore.Contents) {
    guard !damageWasTold else { return }
    damageWasTold = true
    if contents.problems.contains(where: \.isTornEnd) { surroundings.note(Wording.tornDraft) }
    let damagedCount = contents.problems.count(where: \.isDamage)
    if damagedCount > 0 { surroundings.note(Wording.damagedParts(damagedCount)) }
  }

  /// Files in the person's own folder that are not used: one line a visit says that there are some.
  private func tellLeftOut() {
    guard !leftOutWasTold else { return }
    leftOutWasTold = true
    let count = shelf.own.count { $0.leftOut?.isWorthAWordAtHome == true }
    if count > 0 { surroundings.note(ShelfWording.leftOut(count)) }
  }

  private func facts(_ contents: JournalStore.Contents) -> HomeFacts {
    let today = surroundings.time.now().localDate
    let pending = contents.pending.last.map { unfinished in
      Wording.pending(
        unfinished.session.opening.guideTitle,
        Wording.when(unfinished.session.opening.begun, today: today),
        others: contents.pending.count - 1)
    }
    return HomeFacts(
      today: today, entryCount: store == nil ? nil : contents.timeline.sessions.count,
      rows: HomeFacts.rows(
        shelf.guides, contents.timeline, today: today,
        looksBack: HomeFacts.looksBack(surroundings.settings)), pending: pending)
  }

  /// Reads one line at home and carries it out.
  private func answer(_ facts: HomeFacts, _ contents: JournalStore.Contents) -> Next {
    let completions = SlashWord.all + facts.rows.flatMap { $0.guides.map(\.title) }
    let line: String
    let request = LineRequest(completions: completions, draft: draftAtHome)
    draftAtHome = ""
    switch surroundings.terminal.readLine(request) {
    case .line(let typed): line = typed
    case .command(let word):
      line = word
      draftAtHome = surroundings.terminal.unsentText
    case .endOfInput, .interrupted: return .leave(.finished)
    case .terminated: return .leave(.terminated)
    }
    let sentence = HomeSentence.read(line, rows: facts.rows)
    saySoftly(about: line, sentence)
    switch sentence {
    case .nothing: break
    case .noSuchNumber:
      surroundings.note(Wording.pickOne(HomeScreen.choiceCount(facts)))
      return .stayBelow
    case .row(let index): return choose(facts.rows[index])
    case .guide(let id): return start(id)
    case .goOn: return goOn(contents)
    case .doNotKnow: return oneQuestion()
    case .page: return after(writePage())
    case .recall(let words): withReading { $0.recall(words) }
    case .helpNow(let isSentence): return help(isSentence ? line : nil)
    case .slash(let word): return carryOut(word)
    case .closeTo(let row): return offer(facts.rows[row], typed: line)
    case .beginning(let text): return beginPage(text, facts)
    }
    return .stay
  }

  func after(_ outcome: SessionRunner.Outcome) -> Next {
    switch outcome {
    case .endOfInput: .leave(.finished)
    case .interrupted: .leave(.interrupted)
    case .terminated: .leave(.terminated)
    default: .stay
    }
  }

  func after(_ input: TerminalInput) -> Next {
    switch input {
    case .terminated: .leave(.terminated)
    case .command: .leave(.finished)
    default: .stay
    }
  }

  func start(_ id: String) -> Next {
    do {
      return after(lead(try shelf.guide(id)))
    } catch {
      surroundings.guide(ShelfWording.cannotBegin(error))
      return .stay
    }
  }

  private func choose(_ row: HomeFacts.Row) -> Next {
    if case .lookBack(let id) = row.kind {
      withReading { $0.show(id) }
      return .stay
    }
    guard row.guides.count > 1 else { return row.guides.first.map { start($0.id) } ?? .stay }
    let question = row.kind == .more ? Wording.whichOne : Wording.someOffers
    let screen = homeScreen()
    switch surroundings.pick(question, row.guides.map(screen.described)) {
    case .choice(let index): return start(row.guides[index].id)
    case .leave(let input): return after(input)
    case .nothing: return .stay
    }
  }

  /// "I do not know": one number, then two or three guides that may fit it.
  private func oneQuestion() -> Next {
    surroundings.blank()
    surroundings.guide(Wording.oneQuestion)
    let typed: String
    switch surroundings.askLine(takesBareWords: true) {
    case .text(let text): typed = text
    case .leave(let input): return after(input)
    }
    let ids =
      switch SpokenNumber.read(typed) {
      case .some(7...): ["quick-anchor", "grounding", "support-map", "page"]
      case .some(4..<7): ["breathing", "second-look", "check-in", "page"]
      case .some: ["check-in", "good-things", "safety-anchor", "page"]
      case nil: ["grounding", "check-in", "page"]
      }
    let titles = ids.compactMap { id in
      id == "page" ? Wording.justWrite : shelf.headers.first { $0.id == id }?.title
    }
    switch surroundings.pick(Wording.someOffers, titles) {
    case .choice(let index):
      return ids[index] == "page" ? after(writePage()) : start(ids[index])
    case .leave(let input): return after(input)
    case .nothing: return .stay
    }
  }

  /// A line close to a row: its guides are offered, and the line is kept as typed.
  private func offer(_ row: HomeFacts.Row, typed: String) -> Next {
    let choices = row.guides.map(homeScreen().described) + [Wording.pageAboutIt, Wording.notNow]
    surroundings.blank()
    switch surroundings.pick(Wording.soundsLike(row.when), choices) {
    case .choice(let index) where index < row.guides.count:
      keepSentence(typed)
      return start(row.guides[index].id)
    case .choice(row.guides.count):
      return after(writePage(PageStart(lines: [typed]), besides: memory(of: typed)))
    case .leave(let input):
      keepSentence(typed)
      return after(input)
    case .choice, .nothing:
      keepSentence(typed)
      return .stay
    }
  }

  /// A line that fits nothing is kept as the first of a page, with guides offered below it.
  private func beginPage(_ text: String, _ facts: HomeFacts) -> Next {
    var offers: [HomeFacts.Guide] = []
    for guide in facts.rows.flatMap(\.guides) where !offers.contains(where: { $0.id == guide.id }) {
      offers.append(guide)
    }
    offers = Array(offers.prefix(3))
    let outcome = writePage(
      PageStart(lines: [text], offers: offers.map(\.title)), besides: memory(of: text))
    if case .picked(let index) = outcome, offers.indices.contains(index) {
      return start(offers[index].id)
    }
    return after(outcome)
  }

  /// Offers the recovery code again after some sessions, unless it was made or declined.
  private func offerRecoveryWhenDue() {
    guard let store, !surroundings.savesNothing, !surroundings.isUnattended,
      let due = RecoveryOffer(setting: surroundings.settings[.recovery]).dueAtSessionCount,
      let count = try? store.contents().timeline.sessions.count, count >= due
    else { return }
    VaultMaking(surroundings: surroundings).offerRecovery(for: store)
  }
}
