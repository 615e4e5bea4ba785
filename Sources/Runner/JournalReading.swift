import Dialogue
import GuideLanguage
import Journal
import TerminalIO
import VaultStore

/// Looking back at a terminal: finding entries, opening, changing and deleting them.
final class JournalReading {
  let surroundings: Surroundings
  let shelf: GuideShelf
  private let store: JournalStore

  init(_ surroundings: Surroundings, shelf: GuideShelf, _ store: JournalStore) {
    self.surroundings = surroundings
    self.shelf = shelf
    self.store = store
  }

  /// Opens the entry whose id begins so.
  func show(_ prefix: String) {
    if let session = entry(prefix) { open(session) }
  }

  /// Changes one answer of the entry; the earlier words stay in the file, unseen.
  ///
  /// False where nothing was changed.
  func edit(_ prefix: String) -> Bool {
    guard let session = entry(prefix), mayChange(session), mayOpen(session) else { return false }
    return editOpened(session)
  }

  private func editOpened(_ session: Session) -> Bool {
    surroundings.terminal.show(
      EntryScreen.numbered(session, showsAnswers: !surroundings.terminal.isRich))
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
    if let page = newPage(reply.given.question, before) {
      return page.trimmed.isEmpty || page == before ? nil : page
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

  /// Lets the page be changed on a screen of its own; nil where there is none, the page as it
  /// was where it was left without being done.
  private func newPage(_ question: String, _ before: String) -> String? {
    let lines = question.split(separator: "\n").map { ShownLine(.guide, String($0)) }
    var text = before
    while true {
      // Nothing is saved on the way: the entry keeps its words until the new ones are done.
      let result = surroundings.terminal.compose(
        PageRequest(question: lines, text: text), status: { _ in Wording.editPageStatus },
        save: { _ in false })
      guard let result else { return nil }
      text = result.page.text
      switch result.ending {
      case .done: return text
      case .interrupted, .terminated: return before
      case .command(let word):
        switch SlashWord.read(word) {
        case .done: return text
        case .stop, .quit: return before
        case .now: HelpCard(surroundings).open()
        default: break
        }
      }
    }
  }

  /// Adds the new words as a part of their own; false where they do not fit the answer's type.
  func amend(
    _ session: Session, _ reply: Session.Reply, _ words: String
  ) throws(VaultError) -> Bool {
    guard session.closing != nil, let value = reply.amended(to: words) else { return false }
    let stamp = Stamp(moment: surroundings.time.now(), elapsedMilliseconds: 0)
    try add(.amendment(answerIndex: reply.given.index, value: value, at: stamp), to: session)
    return true
  }

  /// Adds a record to an entry that was kept.
  func add(_ record: Record, to session: Session) throws(VaultError) {
    try store.add([record], to: session)
  }

  /// Deletes the entry after it was asked for by word; false where it is still there.
  func delete(_ prefix: String) -> Bool {
    guard mayWrite(), let session = entry(prefix) else { return false }
    let hidden = EntryScreen.hidden(session, on: surroundings.time.now().localDate)
    surroundings.terminal.show(
      hidden?.map { ShownLine(.guide, $0) } ?? Array(EntryScreen.shown(session).prefix(2)))
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

  private func mayChange(_ session: Session) -> Bool {
    guard mayWrite() else { return false }
    if session.closing == nil { surroundings.note(Wording.finishFirst) }
    return session.closing != nil
  }

  private func unchanged() -> Bool {
    surroundings.note(Wording.notEdited)
    return false
  }

  /// What came of opening an entry.
  enum Opened {
    /// It was read on a screen of its own: what stood before stands there again.
    case onItsOwn
    /// It was shown below what stood there, or was changed or deleted.
    case below
  }

  /// Shows the entry whole, on a screen of its own where there is one; from there it can be
  /// changed, marked or deleted. One that is hidden is opened only after a question.
  @discardableResult
  func open(_ session: Session) -> Opened {
    guard mayOpen(session) else { return .below }
    let lines = EntryScreen.shown(session)
    let hint = Wording.entryPrompt(isHard: session.isHard)
    let chosen: String
    switch surroundings.terminal.read(lines, hint: hint, choices: ["e", "d", "h"]) {
    case .closed?, .terminated?: return .onItsOwn
    case .key(let key)?: chosen = String(key)
    case nil:
      surroundings.blank()
      surroundings.terminal.show(lines)
      surroundings.note(hint)
      guard case .text(let line) = surroundings.askLine() else { return .below }
      chosen = line.trimmed.lowercased()
    }
    switch chosen {
    case "e":
      if mayChange(session) { _ = editOpened(session) }
    case "d": _ = delete(session.id)
    case "h":
      if mayChange(session) {
        mark(session, saying: session.isHard ? Wording.hardTakenOff : Wording.markedHard) {
          $0.isHard.toggle()
        }
      }
    default: break
    }
    return .below
  }

  private func entry(_ prefix: String) -> Session? {
    guard let timeline = timeline() else { return nil }
    guard let session = timeline.session(idPrefix: prefix) else {
      surroundings.note(Wording.noSuchEntry)
      return nil
    }
    return session
  }

  func timeline() -> Timeline? {
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
