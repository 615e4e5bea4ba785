/// What `/help` shows: the words that work where it was asked for.
enum HelpScreen {
  /// Where a person is.
  enum Place {
    /// At a number, a choice, or a pause.
    case question
    /// At an answer in their own words, on one line.
    case words
    /// On a page of its own.
    case page
    /// At a longer writing, line by line.
    case lines
  }

  static let atAQuestion = [
    "A number, the first words of a choice, or Enter alone.",
    "/now shows people you can reach. /stop leaves this question.",
  ]

  static func inGuide(_ place: Place, isRich: Bool, more: Bool) -> [String] {
    let here =
      switch place {
      case .question: HelpWording.atAnyQuestion
      case .words:
        (isRich ? HelpWording.page : []) + HelpWording.edit(isRich: isRich)
          + HelpWording.atAnyQuestion
      case .page: HelpWording.onPage + HelpWording.edit(isRich: true)
      case .lines: HelpWording.byLines + HelpWording.edit(isRich: isRich)
      }
    return HelpWording.inGuide + here + (more ? HelpWording.more : [HelpWording.restFollows])
  }

  static func atHome(isRich: Bool, more: Bool) -> [String] {
    HelpWording.atHome + (isRich ? [HelpWording.keysAtHome] : [])
      + (more ? HelpWording.moreAtHome : [HelpWording.restFollows])
  }
}
