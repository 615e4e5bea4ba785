/// The words around long answers; the rules of ``Wording`` hold here too.
enum WritingWording {
  // MARK: The row below a page

  static let keys = "Ctrl-D done  Ctrl-G help"
  static let keysBrief = "Ctrl-D done"
  static let saved = "saved"
  static let savingFailed = "could not save, trying again"
  static let savingFailedBrief = "not saved"
  static let inMemory = "in memory only, a crash loses it"
  static let inMemoryBrief = "in memory only"

  /// "8:42", "62:05".
  static func minutesAndSeconds(_ seconds: Double) -> String {
    let whole = Int(max(0, min(seconds, 1e6)))
    let rest = whole % 60
    return "\(whole / 60):" + (rest < 10 ? "0\(rest)" : "\(rest)")
  }

  /// "8:42 of 15"; half of the time and its end change a few words behind it.
  static func elapsed(_ seconds: Double, of goal: WritingGoal) -> String {
    let clock = minutesAndSeconds(seconds)
    guard let minutes = goal.minutes, let end = goal.toSeconds ?? goal.fromSeconds else {
      return clock
    }
    let half = (goal.fromSeconds ?? end) / 2
    let mark = seconds >= end ? ", no hurry" : seconds >= half ? ", past half" : ""
    return "\(clock) of \(minutes)\(mark)"
  }

  // MARK: Beside a page

  static let enterGoesBack = "Enter goes back to your page"
  static let offersBeforePage = "Enter goes on with the page; or pick one of these:"

  // MARK: A short answer on a page

  static let onlyForWords = "a page is for answers in your own words"
  static let noPageHere = "there is no page on this screen; a line here may be as long as you like"
}
