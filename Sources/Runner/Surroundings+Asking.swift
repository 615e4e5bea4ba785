import Care
import TerminalIO

/// Small questions of the program itself, outside a guide.
///
/// `/now` and `/help` work at every one of them.
extension Surroundings {
  /// What one line came to.
  enum Reply: Equatable {
    /// Something typed; an empty line is an empty text.
    case text(String)
    /// The person leaves, by this.
    case leave(TerminalInput)
  }

  /// Reads one line; `/now` and `/help` are carried out and the line is read again.
  ///
  /// `/skip` and `/back` are an empty answer; `/stop` leaves, and `/quit` says which of the two.
  /// With `takesBareWords` a plain "help" or "stop" counts as well.
  /// `again` shows once more what is asked, below a help card.
  func askLine(
    completions: [String] = [], draft: String = "", takesBareWords: Bool = false,
    again: () -> Void = {}
  ) -> Reply {
    var draft = draft
    while true {
      let request = LineRequest(
        completions: completions + SlashWord.taught, draft: draft, isRemembered: false)
      draft = ""
      let input = terminal.readLine(request)
      let line: String
      switch input {
      case .line(let typed): line = typed
      case .command(let word):
        line = word
        draft = terminal.unsentText
      case .interrupted, .endOfInput, .terminated: return .leave(input)
      }
      let bare = takesBareWords ? Self.bareWord(line) : nil
      switch SlashWord.read(bare ?? line) {
      case .none(let text): return .text(text)
      case .skip, .back, .done: return .text("")
      case .stop: return .leave(.endOfInput)
      case .quit: return .leave(.command("/quit"))
      case .now:
        switch HelpCard(self).open() {
        case .goOn: again()
        case .leave: return .leave(.endOfInput)
        case .quit: return .leave(.command("/quit"))
        }
      case .lock:
        // Whoever leaves here leaves everything: without keys no other question makes sense.
        if !Locking(surroundings: self).runByWord() { return .leave(.terminated) }
        again()
      case .unknown(let word, let nearest): note(Wording.unknownSlash(word, nearest: nearest))
      case .clock(let wish): switchClock(wish, isShown: settings[.clock] == "on")
      case .plain(let isPlain):
        switchPlain(isPlain)
        again()
      case .voice(let isOn): switchVoice(isOn)
      case .about:
        showAbout()
        again()
      case .help, .discard, .sayAgain, .write, .recall, .trend, .calendar, .show, .edit, .delete,
        .page, .fix,
        .time, .save:
        guide(HelpScreen.atAQuestion)
      }
    }
  }

  /// Whether the person typed `word` in full, in answer to `question`.
  func confirms(_ question: String, by word: String) -> Bool {
    guide(question)
    guard case .text(let typed) = askLine(again: { guide(question) }) else { return false }
    return typed.trimmed.lowercased() == word
  }

  /// The slash word that a word without a slash means where no text is asked for; nil for most lines.
  static func bareWord(_ line: String) -> String? {
    if line.trimmed.hasPrefix("/") { return nil }
    let word = line.trimmed.lowercased().filter { $0.isLetter || $0 == " " }
    switch word {
    case "stop", "quit", "exit": return "/" + word
    case "help", "help me", "now": return "/now"
    default: return DistressWords.isDistress(line) ? "/now" : nil
    }
  }

  /// What one question among numbered choices came to.
  enum Pick: Equatable {
    case choice(Int)
    case nothing
    case leave(TerminalInput)
  }

  /// Asks for one of `choices` by number or by the beginning of its words; Enter alone is `.nothing`.
  ///
  /// With `wipesMisses` a line that is none of them is taken off the screen: where a secret
  /// was asked for a moment ago, it may be that secret.
  func pick(_ question: String, _ choices: [String], wipesMisses: Bool = false) -> Pick {
    func show() { guide([question] + QuestionScreen.numbered(choices, isRich: terminal.isRich)) }
    show()
    while true {
      let typed: String
      switch askLine(completions: choices, takesBareWords: true, again: show) {
      case .leave(let input): return .leave(input)
      case .text(let text): typed = text.trimmed.lowercased()
      }
      if typed.isEmpty { return .nothing }
      if let number = Int(typed), choices.indices.contains(number - 1) {
        return .choice(number - 1)
      }
      let starting = choices.indices.filter { choices[$0].lowercased().hasPrefix(typed) }
      if starting.count == 1 { return .choice(starting[0]) }
      if wipesMisses {
        terminal.wipe()
        show()
      }
      note(Wording.pickOne(choices.count))
    }
  }
}
