import Care
import GuideLanguage
import Journal
import TerminalIO

/// The words, the card and the small talks that answer wording that weighs; nothing is stored.
struct CareTalk {
  let surroundings: Surroundings

  private var country: Country? {
    surroundings.settings[.country].flatMap { HelpTable.country(code: $0) }
  }

  private var emergency: String { country?.emergencyWords ?? HelpTable.emergencyWordsElsewhere }

  /// The row below a page on which danger was written.
  var row: String { CareWording.row(emergency) }

  /// One line, where nobody can be asked.
  func sayUnattended(_ level: CareReading.Level) {
    switch level {
    case .none: break
    case .soft: surroundings.note(CareWording.soft)
    case .clear: surroundings.guide(CareWording.unattended(emergency))
    case .now: surroundings.guide(CareWording.unattendedNow(emergency))
    }
  }

  /// Thanks, what this is, and the card; asks for the country where none was set.
  func show(_ reading: CareReading, opening: String = CareWording.thanks) -> HelpCard.Wish {
    surroundings.blank()
    surroundings.guide(opening)
    sayAboutBeingHurt(reading)
    return HelpCard(surroundings).open()
  }

  /// The emergency number and the lines, alone on the screen until a key is pressed.
  func showAtOnce(_ reading: CareReading) -> TerminalInput? {
    let terminal = surroundings.terminal
    terminal.clear()
    terminal.show([ShownLine(.heading, CareWording.first(emergency))])
    surroundings.guide(HelpCard(surroundings).lines(for: country).dropFirst() + [])
    sayAboutBeingHurt(reading)
    surroundings.note(HelpWording.whatThisIs)
    defer { surroundings.blank() }
    guard !surroundings.isUnattended else { return nil }
    guard terminal.isRich else {
      surroundings.note(CareWording.enter)
      if case .leave(let input) = surroundings.askLine() { return input }
      return nil
    }
    surroundings.note(CareWording.anyKey)
    return switch terminal.wait(seconds: Self.longestLook, showing: .nothing) {
    case .terminated: .terminated
    default: nil
    }
  }

  /// After so many seconds without a key it goes on to a question, where quiet minutes count.
  private static let longestLook = 600.0

  private func sayAboutBeingHurt(_ reading: CareReading) {
    switch reading.topic {
    case .beingHurt: surroundings.guide(CareWording.notYourFault)
    case .childInDanger: surroundings.guide(CareWording.notTheChilds)
    default: return
    }
    surroundings.guide([
      CareWording.ifSafe(emergency), CareWording.otherDevice,
      CareWording.clearsQuickly(isRich: surroundings.terminal.isRich),
    ])
  }

  /// The person kept by the Support Map with their first line, or words for anybody.
  func sayWhomToWrite() {
    let kept = try? surroundings.lock.store?.contents().timeline.kept["support-map"]
    func words(_ name: String) -> String? {
      let text = kept?[name]?.plainText.trimmed ?? ""
      return text.isEmpty ? nil : text
    }
    surroundings.blank()
    surroundings.guide(words("person").map(CareWording.person) ?? CareWording.someone)
    if let contact = words("contact") { surroundings.guide(CareWording.contact(contact)) }
    surroundings.guide(words("first_line").map(CareWording.firstLine) ?? CareWording.someLine)
    surroundings.note(CareWording.cannotSend)
    surroundings.blank()
  }
}
