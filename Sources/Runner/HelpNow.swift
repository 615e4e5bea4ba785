import TerminalIO

/// `mooring now`: the help card, then something steadying; no session of it is kept.
public struct HelpNow {
  private let surroundings: Surroundings
  private let shelf: GuideShelf

  /// Uses the surroundings' screen and settings; never their vault.
  public init(_ surroundings: Surroundings, shelf: GuideShelf) {
    self.surroundings = surroundings
    self.shelf = shelf
  }

  /// Shows the card and offers what steadies until the person leaves.
  public func run() {
    // Whoever came for people may write as well: the numbers are never the last word.
    defer { surroundings.note(HelpWording.writeToo) }
    let card = HelpCard(surroundings)
    guard !surroundings.isUnattended else {
      card.show()
      if surroundings.settings[.country] == nil { card.showAll() }
      return
    }
    if card.open() != .goOn { return }
    while true {
      switch surroundings.pick(HelpWording.nowQuestion, HelpWording.nowChoices) {
      case .choice(0): lead(try? shelf.guide("quick-anchor"))
      case .choice(1): lead(CalmMinute.ready(on: shelf))
      case .choice: card.showAll()
      case .nothing, .leave: return
      }
    }
  }

  private func lead(_ ready: GuideShelf.ReadyGuide?) {
    guard let ready else { return }
    var passing = surroundings
    passing.savesNothing = true
    passing.tellsWhatIsNotSaved = false
    let visit = Visit(passing, shelf: shelf, store: nil)
    _ = visit.lead(ready)
  }
}
