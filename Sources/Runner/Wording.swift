import Dialogue
import GuideLanguage
import Journal

/// What a person reads that comes neither from a guide nor from a list.
///
/// The rules of this page: short sentences, plain words, no exclamation mark,
/// no praise, no blame, no promise. What the program noted stands in brackets
/// (the terminal puts them). An error says what is so, what is safe, and what
/// to do next, and never repeats what a person wrote.
enum Wording {
  // MARK: First run and home

  static let welcome = [
    "Mooring is a quiet place to think and write, one question at a time.",
    "Nothing leaves this computer. It is self-help, not treatment, and nobody watches over you.",
    "In danger, or just in need of a person: type /now at any time.",
  ]
  static let notSavedYet = "not saved yet; you choose at the end"
  static let homeQuestion = "Right now it is ..."
  static let homeQuestionRead = "Right now it is:"
  static let firstQuestion = "How is it right now?"
  static let homePrompt = "A number, a name, or a sentence. /now: people. /quit leaves."
  static let homeAgain = "Enter shows the list again"
  static let doNotKnow = "I do not know"
  static let doNotKnowDetail = "one question to begin with"
  static let justWrite = "just write"
  static let justWriteDetail = "a page, no questions"
  static let goOn = "type c to go on"
  static let goOnRead = "Type c to go on."
  static let underWay = "Under way"
  static func offeredAgain(_ title: String, _ offer: DueOffer) -> String {
    let day = offer.time.map { "Today, \($0)" } ?? "Today"
    return "\(day): \(offer.words.map(oneRow) ?? title)"
  }

  /// The beginning of a person's own words, cut behind a word where they are long.
  private static func oneRow(_ words: String) -> String {
    guard words.count > dueLimit else { return words }
    let start = words.prefix(dueLimit)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "…"
  }

  /// So many characters of a due line are shown: three rows on a narrow screen.
  private static let dueLimit = 90
  static func lookBack(
    _ distance: LookBack.Distance, _ date: String, _ guide: String, title: String?
  ) -> String {
    let when =
      switch distance {
      case .year: "A year ago"
      case .month: "A month ago"
      case .week: "A week ago"
      }
    return "\(when), \(date): " + (title.map { "\($0) (\(guide))" } ?? guide)
  }
  static let yours = "yours"
  static let moreOfYours = "more of yours"
  static func guides(_ count: Int) -> String { count == 1 ? "1 guide" : "\(count) guides" }
  static func andMore(_ titles: String, _ count: Int) -> String { "\(titles), and \(count) more" }
  static let aboutHint = "Enter goes back"
  static let goodbye = "Until another time."

  static func dateLine(_ date: CivilDate, entryCount: Int?) -> String {
    let day = longDate(date)
    guard let entryCount else { return day }
    return "\(day), " + (entryCount == 1 ? "1 entry" : "\(entryCount) entries")
  }

  static func helped(_ mean: Double, count: Int, isRich: Bool) -> String {
    guard !isRich else { return "\(TrendWording.signed(mean)), \(count) times" }
    let rounded = (abs(mean) * 10).rounded() / 10
    let number = AnswerValue.number(rounded).plainText
    let change = rounded == 0 ? "no change" : mean < 0 ? "\(number) lower" : "\(number) higher"
    return "\(change) after, \(count) times"
  }

  static let whichOne = "Which one?"
  static func pending(_ title: String, _ when: String, others: Int = 0) -> String {
    "\(title), \(when)" + (others > 0 ? ", and \(others) more" : "")
  }

  static let oneQuestion = "How unsettled do you feel? 0 is not at all, 10 is fully."
  static let someOffers = "One of these may fit:"
  static let offersBelow = "You can go on writing here, or pick one of these:"
  static let sentenceIsOnPage = "that is the first line of a page now"
  static func soundsLike(_ row: String) -> String { "That sounds close to \"\(row)\"." }
  static let pageAboutIt = "Write about it first"
  static let notNow = "Not now"
  static let sentenceIsKept = "your sentence is kept as a page"
  static let sentenceIsHeld = "your sentence waits as a page; you choose about it later"
  static let nothingUnderWay = "nothing is under way"
  static let onlyInGuides = "that word works inside a guide"
  static func pickOne(_ count: Int) -> String {
    count == 2 ? "1 or 2, or Enter" : "1 to \(count), or Enter"
  }

  // MARK: In a guide

  static func openingLine(_ title: String, _ time: String?) -> String {
    time.map { "\(title), \($0)" } ?? title
  }
  static let skipBackStop = "/skip, /back and /stop work at every question; /help shows more"
  static let pauseHint = "a quiet moment; any key goes on"
  static func breathHint(_ seconds: Double) -> String {
    let minutes = Int((seconds / 60).rounded())
    return (minutes < 1 ? "less than a minute" : "about \(Self.minutes(minutes))")
      + "; any key stops"
  }
  static let staysInView = "these words stay in view below"
  static func inView(_ words: String) -> String { "this is about: \(words)" }
  static func wordsBefore(_ words: String) -> String { "your words before were: \(words)" }
  static let resumed = "here is where you were"
  static let guideChanged = "this guide was changed since; it begins again, your answers are kept"
  static let keepsLetGo = "this page is never written down; a crash loses it"
  static let keepsPrivate = "this answer lives in memory only; it is never written down"
  static let draftUnreadable =
    "Your words from before are here but cannot be read now. They stay where they are."
  static let yesNoChoices = ["Yes", "No, go on here"]
  static let writingHint = "Line by line. /done on a line of its own ends it."
  static func draftIsHere(_ wordCount: Int) -> String {
    "your \(wordCount) words from before are still here; go on below them"
  }
  static func written(_ wordCount: Int) -> String {
    wordCount == 1 ? "1 word" : "\(wordCount) words"
  }
  static func timeHint(_ minutes: String) -> String { "about \(minutes); no need to fill it" }
  static func minutesPassed(_ minutes: Int) -> String {
    minutes == 1 ? "one minute has passed" : "\(minutes) minutes have passed"
  }
  static func minutes(_ count: Int) -> String { count == 1 ? "1 minute" : "\(count) minutes" }
  static func askInterruption(_ title: String?) -> String {
    "Shall we go to \(title ?? "a short break") for a minute? Your line is kept."
  }
  static func goingTo(_ title: String?) -> String {
    "over to \(title ?? "a short break"); we come back after"
  }
  static let returned = "back to where we were"
  static func understood(_ value: AnswerValue) -> String { "taken as \(value.plainText)" }

  static func refuse(_ refusal: Refusal) -> String { RefusalWording.text(refusal) }

  static func unknownSlash(_ word: String, nearest: String?) -> String {
    let hint = nearest.map { " The nearest is \($0)." } ?? " /help shows what there is."
    return "There is no \(word) here.\(hint) To say it as text, type /\(word)."
  }

  static let askDiscard = "Type discard to let go of this session for good. Enter goes on."
  static let discarded = "Let go. Nothing of this session is kept."
  static let pausedByKey = [
    "Paused. Enter goes on.",
    "/stop leaves and keeps this for later. Ctrl-C once more leaves at once.",
  ]
  static let pausedUnsaved = [
    "Paused. Enter goes on. Nothing of this is saved yet.",
    "/stop lets you keep it. Ctrl-C once more leaves, and it is lost.",
  ]
  static let stoppedHere = "Stopped. It is kept as far as it goes, and offered again next time."
  static let otherSessionWaiting =
    "an unfinished session of this guide is waiting; --resume goes on with it"
  static func unfinished(_ title: String, _ when: String) -> String {
    "\(title) from \(when) is not finished."
  }
  static let unfinishedChoices = ["Go on with it", "Keep it as it is", "Let it go", "Not now"]
  static let guideIsElsewhere =
    "its guide is not among those here; run its file again to go on"
  static let runUnfinishedChoices = ["Go on with it", "Begin a new one"]
  static let cannotResume =
    "this session cannot be gone on with here; it can be kept as it is, or let go"
  static let keptAsItIs = "Kept as it is."

  // MARK: Closing

  static let keepQuestion = "Keep this, or let it go? Enter keeps it."
  static let keepChoices = ["Keep it", "Let it go"]
  static let firstKeepQuestion = "Nothing is saved so far. Keep this, or let it go? Enter keeps it."
  static let firstKeepChoices = ["Keep it; I will choose a passphrase", "Let it go"]
  static let keepHidden = "Keep it hidden until a day"
  static let askHiddenUntil = "Until which day? Such as 2027-05-01, Friday, or in 30 days."
  static let dayInTheFuture = "a day that is still to come, or Enter to leave it in view"
  static let notHidden = "kept in view"
  static func hiddenUntil(_ day: CivilDate, today: CivilDate) -> String {
    "until \(shortDate(day, today: today).trimmed) Mooring shows its date and guide only. "
      + "It is this program that hides it; it is no lock."
  }
  static let askHard = "Was this a hard one? Hard entries never come up by themselves."
  static let hardChoices = ["Yes, mark it as hard", "No, leave it unmarked"]
  static let askTitle = "A few words to find it by? Enter leaves it out."
  static let kept = "Kept, sealed on this computer."
  static let letGo = "Let go. Nothing of it is kept."
  static let notSaved = "nothing was saved, as asked"
  static let nothingIsWritten = "with --no-save nothing is changed"
  static let reallyLetGo = "Type yes to let it go for good. Enter keeps it."

  // MARK: Passphrase and recovery

  static let choosePassphrase = [
    "Choose a passphrase. Nobody can reset it, so keep a copy somewhere safe.",
    "Three or four words that do not belong together are strong and easy to type.",
  ]
  static let newPassphrase = "New passphrase (what you type stays hidden):"
  static let newPassphraseAgain = "The same once more:"
  static let passphrasesDiffer = "The two were not the same. Once more from the beginning."
  static let passphraseIsWord = "That word opens help here, so it cannot be a passphrase."
  static let noPassphrase = "Without a passphrase nothing can be saved."
  static let noPassphraseChoices = ["Choose one now", "Let it go"]
  static let stillLocked = "The journal is still locked, so this is not saved yet."
  static let stillLockedChoices = ["Unlock it now", "Let it go"]
  static let passphrase = "Passphrase (hidden; Enter alone: other ways; /now: people):"
  static let shortPassphrase = "That is short, and easy to guess."
  static let shortPassphraseChoices = ["Choose a longer one", "Use it all the same"]
  static let unlocking = "unlocking"
  static let settingUp = "setting it up"
  static let wrongPassphrase =
    "That did not open it. Nothing is lost; try again, or press Enter alone."
  static let emptyPassphrase = "No passphrase. What would you like?"
  static let emptyPassphraseChoices = [
    "Type it once more", "One calm minute first", "A page now, unlocked and saved afterwards",
    "Open it with the recovery code", "Someone to talk to", "Close Mooring",
  ]
  static let heldInMemory = "this page is in memory until you unlock; closing the window loses it"
  static let recoveryOffer = "A recovery code opens your journal if the passphrase is ever lost."
  static let recoveryChoices = ["Make one now", "Later", "Never"]
  static let recoveryShow = "Write these seven groups on paper. They are shown once:"
  static func recoveryBack(_ group: Int) -> String { "Type group \(group) back, to be sure:" }
  static let recoveryDiffers = "That is not the group as shown. Look once more."
  static let recoveryMade = "The code works from now on. The paper is the only copy."
  static let recoveryGivenUp = "No code was set up. It will be offered again."
  static let recoveryPrompt = "Recovery code, seven groups:"
  static let wrongRecovery = "That code is well formed, but it does not open this journal."
  static let vaultMade = "Your journal is set up, readable only with what you chose."

  // MARK: Recall

  static let nothingYet = "Nothing is kept yet."
  static let nothingFound = "Nothing found."
  static func hits(_ count: Int, page: Range<Int>, hidesText: Bool) -> String {
    let part = page.count < count ? ", \(page.lowerBound + 1) to \(page.upperBound) here" : ""
    return "\(count) found, newest first\(part)" + (hidesText ? "; text stays hidden" : "")
  }
  static func entryPrompt(isHard: Bool) -> String {
    "Enter goes back, e changes it, d deletes it, "
      + (isHard ? "h takes the mark off" : "h marks it hard")
  }
  static let hard = "hard"
  static let markedHard = "marked as hard; it never comes up by itself"
  static let hardTakenOff = "no longer marked as hard"
  static func hidden(until day: CivilDate, today: CivilDate) -> String {
    "hidden until \(shortDate(day, today: today).trimmed)"
  }
  static func isHidden(until day: CivilDate, today: CivilDate) -> String {
    "You wanted this one \(hidden(until: day, today: today))."
  }
  static let hiddenChoices = ["Leave it closed", "Open it this once", "Show it from now on"]
  static let noLongerHidden = "no longer hidden"
  static func openPrompt(lines: Bool?, more: Bool, back: Bool) -> String {
    var ways = ["A number opens one"]
    if let lines { ways.append(lines ? "l hides the lines" : "l shows the lines") }
    if more { ways.append("n more") }
    if back { ways.append("p back") }
    return ways.joined(separator: ", ") + ", Enter leaves."
  }
  static let noMoreHere = "the list ends here"
  static let atTheBeginning = "this is the beginning of the list"
  static let stillUnderWay = "under way"
  static let leftOpen = "left open"
  static let changedLater = "changed later"
  static let noSuchEntry = "no single entry begins with that; a few more of its letters may help"
  static let deleteAsk = "Type delete to remove this entry for good. Enter keeps it."
  static let deleted = "Deleted. Backups and copies elsewhere are not touched."
  static let notDeleted = "Nothing was deleted."
  static let editWhich = "Which answer? A number, or Enter to leave it."
  static let editNew = "The new words. Enter alone changes nothing."
  static let editNewPage = "The new page, line by line. /done ends it; /done alone changes nothing."
  static let editPageStatus = "Ctrl-D keeps the new words, Ctrl-C leaves the page as it was"
  static let finishFirst = "that one is still under way; it can be changed once it is finished"
  static let onlyWordsAndNumbers = "that was a choice; only words and numbers can be changed"
  static let edited = "Changed. The earlier words are no longer shown."
  static let notEdited = "Nothing was changed."
  static let notThatNumber = "That number is not in the list."

  // MARK: Trouble

  static let cannotSave = [
    "Your words are still here. Enter tries again; /stop leaves without the last of them."
  ]
  static let lastAnswerNotKept = "The last answer was not kept; everything before it is."
  static func damagedParts(_ count: Int) -> String {
    (count == 1 ? "one file in the journal is" : "\(count) files in the journal are")
      + " damaged or cut; mooring vault check names what"
  }
  static let tornDraft = "a half-written last line was found after a crash; all before it is safe"

  // MARK: Dates

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func longDate(_ date: CivilDate) -> String {
    "\(weekdays[date.weekday]) \(date.day) \(monthName(date))"
  }

  static func shortDate(_ date: CivilDate, today: CivilDate) -> String {
    let day = date.day < 10 ? " \(date.day)" : "\(date.day)"
    let text = "\(day) \(monthName(date).prefix(3))"
    return date.year == today.year ? text : "\(text) \(date.year)"
  }

  /// "today 21:10", "yesterday 21:10", "Tuesday 12 May".
  static func when(_ moment: Moment, today: CivilDate) -> String {
    let date = moment.localDate
    switch today.daysSinceEpoch - date.daysSinceEpoch {
    case 0: return "today \(moment.localTime)"
    case 1: return "yesterday \(moment.localTime)"
    default: return longDate(date)
    }
  }

  /// "November 2026".
  static func month(_ date: CivilDate) -> String { "\(monthName(date)) \(date.year)" }

  private static func monthName(_ date: CivilDate) -> String {
    months.indices.contains(date.month - 1) ? months[date.month - 1] : "\(date.month)"
  }
}
