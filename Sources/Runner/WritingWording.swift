/// The words around long answers; the rules of ``Wording`` hold here too.
enum WritingWording {
  // MARK: The row below a page

  static let keys = "Ctrl-D done  Ctrl-G help"
  static let keysBrief = "Ctrl-D done"
  static let saved = "saved"
  static let savingFailed = "could not save, trying again"
  static let savingFailedBrief = "not saved"
  static let inMemory = "in memory only, a crash loses it"
  static let pageIsFull = "the page is full"
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
  static let noPageHere = "there is no page on this screen; a line may be long, too"
  static let editNeedsAnswer = "alone, that word is for an answer; with an id it changes an entry"

  // MARK: Line by line

  static let spokenPrompt = "Line:"
  static let linesHint = "/show reads it back with numbers; /fix 3 asks for line 3 anew"
  static let nothingWritten = "nothing is here yet"
  static let fixHint = "the new line; Enter alone keeps the one above"
  static let onlyWhileWriting = "that word works in a longer writing; /show ID opens an entry"
  static func fixWhich(_ count: Int) -> String {
    if count == 0 { return nothingWritten }
    return count == 1 ? "there is line 1: /fix 1" : "there are lines 1 to \(count): /fix \(count)"
  }

  // MARK: Time and the screen

  /// "4 minutes so far, about 11 of 15 left".
  static func soFar(_ seconds: Double, of goal: WritingGoal) -> String {
    let minutes = Int(seconds / 60)
    let soFar = (minutes == 0 ? "less than a minute" : Wording.minutes(minutes)) + " so far"
    guard let all = goal.minutes, let end = goal.toSeconds ?? goal.fromSeconds else { return soFar }
    let left = Int((end - seconds) / 60 + 0.5)
    if left <= 0 { return soFar + "; the \(all) are over, no hurry" }
    return soFar + ", about \(left) of \(all) left"
  }

  static let clockOn = "minutes are shown; /clock off hides them"
  static let clockOff = "minutes are hidden; /clock on shows them"
  static let noClockHere = "this screen shows no clock; /time tells the minutes"
  static let plainOn = "lines only from now on; /plain off goes back"
  static let plainOff = "the whole screen is used from now on"
  static let onlyPlainHere = "this screen shows lines only"
  static let savedAsYouGo = "every answer is saved, sealed, as you give it"

  // MARK: The person's own editor

  static let noEditorHere = "there is no other editor here"
  static let noEditorSet = "no editor is named; mooring settings editor nano names one"
  static func noSuchEditor(_ name: String) -> String { "no program \(name) was found" }
  static func handingOver(to name: String) -> [String] {
    [
      "Your words go to \(name) in a file in memory, not on the disk.",
      "When \(name) is closed, they come back and the file is wiped.",
    ]
  }
  static func unknownEditor(_ name: String) -> [String] {
    [
      "Mooring does not know \(name). It may leave copies of its own on the disk.",
      "It has to stay open until you are done, as code --wait does.",
    ]
  }
  static let handingOverUnwritten = [
    "These words are never written down here. In the editor they stand in that file."
  ]
  static func openEditor(_ name: String) -> String { "Open \(name)?" }
  static let openEditorChoices = ["Open it", "Not now"]
  static let onlyDisk =
    "There is only a disk to hand your words over on. They stay here, unchanged."
  static func editorDidNotStart(_ name: String) -> String {
    "\(name) did not start; your words are as before"
  }
  static let editedUnreadable = "What came back cannot be read. Your words are as before."
}
