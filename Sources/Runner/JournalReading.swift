import GuideLanguage
import Journal
import TerminalIO
import VaultStore

/// Looking back at a terminal: finding entries, opening, changing and deleting them.
final class JournalReading {
  private let surroundings: Surroundings
  private let store: JournalStore

  init(_ surroundings: Surroundings, _ store: JournalStore) {
    self.surroundings = surroundings
    self.store = store
  }

  /// Lists what matches; a number opens one.
  func recall(_ words: [String]) {
    guard let timeline = timeline() else { return }
    let today = surroundings.time.now().localDate
    let matches = RecallQuery(words: words, limit: 30).matches(in: timeline)
    guard !matches.isEmpty else {
      surroundings.note(timeline.sessions.isEmpty ? Wording.nothingYet : Wording.nothingFound)
      return
    }
    var showsLines = false
    while true {
      surroundings.blank()
      surroundings.note(Wording.hits(matches.count))
      surroundings.guide(
        RecallScreen.numbered(matches, today: today, showsLines: showsLines))
      surroundings.note(Wording.openPrompt)
      guard case .line(let line) = surroundings.terminal.readLine(LineRequest(isRemembered: false))
      else { return }
      let word = line.trimmed.lowercased()
      if word == "l" {
        showsLines.toggle()
      } else if let number = Int(word), matches.indices.contains(number - 1) {
        open(matches[number - 1].session)
      } else if Int(word) != nil {
        surroundings.note(Wording.notThatNumber)
      } else {
        if SlashWord.read(line) == .now { HelpCard(surroundings).open() }
        return
      }
    }
  }

  /// Opens the entry whose id begins so.
  func show(_ prefix: String) {
    if let session = entry(prefix) { open(session) }
  }

  /// Changes one answer of the entry; the earlier words stay in the file, unseen.
  func edit(_ prefix: String) {
    guard let session = entry(prefix) else { return }
    guard session.closing != nil else {
      surroundings.note(Wording.stillUnderWay)
      return
    }
    surroundings.guide(EntryScreen.lines(session, numbered: true))
    surroundings.guide(Wording.editWhich)
    guard case .line(let line) = surroundings.terminal.readLine(LineRequest(isRemembered: false)),
      let number = Int(line.trimmed), session.replies.indices.contains(number - 1)
    else {
      surroundings.note(Wording.notEdited)
      return
    }
    let reply = session.replies[number - 1]
    surroundings.guide(Wording.editNew)
    let isOneLine = reply.value.map { !$0.plainText.contains("\n") } ?? true
    let draft = isOneLine ? reply.value?.plainText ?? "" : ""
    guard
      case .line(let words) = surroundings.terminal.readLine(
        LineRequest(draft: draft, isRemembered: false)),
      !words.trimmed.isEmpty, words != draft
    else {
      surroundings.note(Wording.notEdited)
      return
    }
    amend(session, reply, words)
  }

  func amend(_ session: Session, _ reply: Session.Reply, _ words: String) {
    guard let value = reply.value.amended(to: words) else {
      surroundings.note(Wording.notEdited)
      return
    }
    let stamp = Stamp(moment: surroundings.time.now(), elapsedMilliseconds: 0)
    do {
      try store.add(
        [.amendment(answerIndex: reply.given.index, value: value, at: stamp)], to: session)
      surroundings.guide(Wording.edited)
    } catch {
      surroundings.warn(ErrorWording.lines(error))
    }
  }

  /// Deletes the entry after it was asked for by word.
  func delete(_ prefix: String) {
    guard let session = entry(prefix) else { return }
    surroundings.guide(Array(EntryScreen.lines(session).prefix(2)))
    surroundings.guide(Wording.deleteAsk)
    guard case .line(let line) = surroundings.terminal.readLine(LineRequest(isRemembered: false)),
      line.trimmed.lowercased() == "delete"
    else {
      surroundings.note(Wording.notDeleted)
      return
    }
    do {
      try store.delete(session)
      surroundings.guide(Wording.deleted)
    } catch {
      surroundings.warn(ErrorWording.lines(error))
    }
  }

  private func open(_ session: Session) {
    surroundings.blank()
    surroundings.guide(EntryScreen.lines(session))
  }

  private func entry(_ prefix: String) -> Session? {
    guard let timeline = timeline() else { return nil }
    guard let session = timeline.session(idPrefix: prefix) else {
      surroundings.note(Wording.noSuchEntry)
      return nil
    }
    return session
  }

  private func timeline() -> Timeline? {
    do {
      return try store.contents().all
    } catch {
      surroundings.warn(ErrorWording.lines(error))
      return nil
    }
  }
}

extension AnswerValue? {
  /// The value with new words: numbers stay numbers, everything else becomes text.
  ///
  /// Nil where a number was asked for and the words are none.
  func amended(to words: String) -> AnswerValue? {
    guard case .number? = self else { return .text(words) }
    return Double(words.trimmed).map(AnswerValue.number)
  }
}
