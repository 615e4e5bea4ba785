import Dialogue
import GuideLanguage
import Journal
import TerminalIO
import VaultStore

/// Looking back at a terminal: finding entries, opening, changing and deleting them.
final class JournalReading {
  private let surroundings: Surroundings
  private let store: JournalStore
  private static let listLimit = 30

  init(_ surroundings: Surroundings, _ store: JournalStore) {
    self.surroundings = surroundings
    self.store = store
  }

  /// Lists what matches; a number opens one.
  func recall(_ words: [String]) {
    guard let timeline = timeline() else { return }
    let today = surroundings.time.now().localDate
    let all = RecallQuery(words: words).matches(in: timeline)
    let matches = Array(all.prefix(Self.listLimit))
    guard !matches.isEmpty else {
      surroundings.note(timeline.sessions.isEmpty ? Wording.nothingYet : Wording.nothingFound)
      return
    }
    var showsLines = false
    while true {
      surroundings.blank()
      surroundings.note(Wording.hits(all.count, shown: matches.count))
      surroundings.guide(
        RecallScreen.numbered(
          matches, today: today, showsLines: showsLines, isRich: surroundings.terminal.isRich))
      surroundings.note(Wording.openPrompt)
      guard case .text(let line) = surroundings.askLine() else { return }
      let word = line.trimmed.lowercased()
      if word.isEmpty { return }
      if word == "l" {
        showsLines.toggle()
      } else if let number = Int(word), matches.indices.contains(number - 1) {
        open(matches[number - 1].session)
      } else {
        surroundings.note(Wording.notThatNumber)
      }
    }
  }

  /// Opens the entry whose id begins so.
  func show(_ prefix: String) {
    if let session = entry(prefix) { open(session) }
  }

  /// Changes one answer of the entry; the earlier words stay in the file, unseen.
  ///
  /// False where nothing was changed.
  func edit(_ prefix: String) -> Bool {
    guard mayWrite(), let session = entry(prefix) else { return false }
    guard session.closing != nil else {
      surroundings.note(Wording.finishFirst)
      return false
    }
    surroundings.guide(
      EntryScreen.lines(session, numbered: true, isRich: surroundings.terminal.isRich))
    surroundings.guide(Wording.editWhich)
    guard case .text(let line) = surroundings.askLine(), let number = Int(line.trimmed),
      session.replies.indices.contains(number - 1)
    else { return unchanged() }
    let reply = session.replies[number - 1]
    guard reply.canBeAmended else {
      surroundings.note(Wording.onlyWordsAndNumbers)
      return unchanged()
    }
    guard let words = newWords(for: reply) else { return unchanged() }
    do {
      guard try amend(session, reply, words) else { return unchanged() }
      surroundings.guide(Wording.edited)
      return true
    } catch {
      surroundings.warn(ErrorWording.lines(error))
      return false
    }
  }

  /// Reads the new words: one line for a line, lines until `/done` for a page.
  private func newWords(for reply: Session.Reply) -> String? {
    let before = reply.value?.plainText ?? ""
    guard reply.given.type == "writing" else {
      surroundings.guide(Wording.editNew)
      guard case .text(let words) = surroundings.askLine(draft: before), !words.trimmed.isEmpty,
        words != before
      else { return nil }
      return words
    }
    surroundings.guide(Wording.editNewPage)
    var lines: [String] = []
    while case .line(let line) = surroundings.terminal.readLine(LineRequest(isRemembered: false)) {
      switch SlashWord.read(line) {
      case .done, .stop, .quit: return lines.isEmpty ? nil : lines.joined(separator: "\n")
      case .now: HelpCard(surroundings).open()
      case .lock: if !Locking(surroundings: surroundings).runByWord() { return nil }
      case .none(let text): lines.append(text)
      default: lines.append(line)
      }
    }
    return nil
  }

  /// Adds the new words as a part of their own; false where they do not fit the answer's type.
  func amend(
    _ session: Session, _ reply: Session.Reply, _ words: String
  ) throws(VaultError) -> Bool {
    guard session.closing != nil, let value = reply.amended(to: words) else { return false }
    let stamp = Stamp(moment: surroundings.time.now(), elapsedMilliseconds: 0)
    try store.add(
      [.amendment(answerIndex: reply.given.index, value: value, at: stamp)], to: session)
    return true
  }

  /// Deletes the entry after it was asked for by word; false where it is still there.
  func delete(_ prefix: String) -> Bool {
    guard mayWrite(), let session = entry(prefix) else { return false }
    surroundings.guide(Array(EntryScreen.lines(session).prefix(2)))
    guard surroundings.confirms(Wording.deleteAsk, by: "delete") else {
      surroundings.note(Wording.notDeleted)
      return false
    }
    do {
      try store.delete(session)
      surroundings.guide(Wording.deleted)
      return true
    } catch {
      surroundings.warn(ErrorWording.lines(error))
      return false
    }
  }

  private func mayWrite() -> Bool {
    if surroundings.savesNothing { surroundings.note(Wording.nothingIsWritten) }
    return !surroundings.savesNothing
  }

  private func unchanged() -> Bool {
    surroundings.note(Wording.notEdited)
    return false
  }

  /// Shows the entry whole; from there it can be changed or deleted.
  private func open(_ session: Session) {
    surroundings.blank()
    surroundings.guide(EntryScreen.lines(session, isRich: surroundings.terminal.isRich))
    surroundings.note(Wording.entryPrompt)
    guard case .text(let line) = surroundings.askLine() else { return }
    switch line.trimmed.lowercased() {
    case "e": _ = edit(session.id)
    case "d": _ = delete(session.id)
    default: break
    }
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

extension Session.Reply {
  /// Words and numbers can be changed; a choice has meaning only among its choices.
  var canBeAmended: Bool { ["text", "writing", "scale", "number"].contains(given.type) }

  /// The answer with new words, of the type that was asked for; nil where they do not fit it.
  func amended(to words: String) -> AnswerValue? {
    switch given.type {
    case "text", "writing": return .text(words)
    case "scale":
      guard let number = SpokenNumber.read(words), (0...10).contains(number) else { return nil }
      return .number(number)
    case "number": return SpokenNumber.read(words).map(AnswerValue.number)
    default: return nil
    }
  }
}
