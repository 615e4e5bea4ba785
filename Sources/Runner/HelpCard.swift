import Care
import GuideLanguage
import Journal
import TerminalIO

/// The card with people to reach: needs no vault, no unlocking and no disk.
public struct HelpCard {
  private let surroundings: Surroundings

  /// A card for these surroundings; the country set there comes first.
  public init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
  }

  /// Shows the card once.
  public func show() {
    let country = surroundings.settings[.country].flatMap { HelpTable.country(code: $0) }
    show(for: country)
  }

  /// What the person wants behind the card.
  public enum Wish: Sendable {
    /// To go on where the card came up.
    case goOn
    /// To leave: they typed `/stop` at the card's own question.
    case leave
    /// To leave the program.
    case quit
  }

  /// Shows the card and, where no country was ever set, asks for it.
  @discardableResult
  public func open() -> Wish {
    show()
    guard surroundings.settings[.country] == nil, !surroundings.isUnattended else { return .goOn }
    var misses = 0
    while true {
      surroundings.guide(HelpWording.askCountry)
      let request = LineRequest(
        completions: HelpTable.countries.map(\.name), isRemembered: false)
      guard case .line(let line) = surroundings.terminal.readLine(request) else { return .goOn }
      let typed = line.trimmed
      switch SlashWord.read(Surroundings.bareWord(line) ?? line) {
      case .stop: return .leave
      case .quit: return .quit
      case .lock:
        if !Locking(surroundings: surroundings).runByWord() { return .quit }
        continue
      default: break
      }
      if typed.isEmpty || typed.hasPrefix("/") { return .goOn }
      if typed.lowercased() == "all" {
        showAll()
      } else if let country = HelpTable.country(typed: typed) {
        surroundings.set(.country, country.code.lowercased())
        show(for: country)
        return .goOn
      } else if Surroundings.bareWord(line) != nil || misses == 2 {
        return .goOn
      } else {
        misses += 1
        surroundings.note(HelpWording.countryUnknown)
      }
    }
  }

  /// Shows the lines of every listed country.
  public func showAll() {
    surroundings.guide(HelpWording.allLines(HelpTable.countries))
  }

  private func show(for country: Country?) {
    surroundings.blank()
    surroundings.terminal.show([ShownLine(.heading, HelpWording.title)])
    surroundings.guide(lines(for: country))
    surroundings.note(HelpWording.whatThisIs)
    surroundings.blank()
  }

  /// The emergency number, the lines, and where else to look.
  func lines(for country: Country?) -> [String] {
    let date = surroundings.time.now().localDate
    return HelpWording.lines(for: country, today: CheckedMonth(year: date.year, month: date.month))
  }
}
