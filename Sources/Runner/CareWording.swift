/// What is said where wording weighs; the rules of ``Wording`` hold here too.
///
/// It thanks, it says what this program is, and it offers. It claims nothing, asks for no
/// promise, and knows no number that is not in the table of the help card.
enum CareWording {
  static let soft = "that sounds heavy; /now is the way to a person, or we simply go on"
  static let still = "thank you for writing that; /now still shows people, at any question"
  static let stays = "then we go on; /now stays where it is, at every question"
  static let resumed = "some of what stands here weighs; /now shows people, and we go on gently"

  static let thanks = "Thank you for putting it into words. We leave the questions for a moment."

  // MARK: Danger now

  static func first(_ emergency: String) -> String {
    "Call \(emergency) now, or go near another person and show them this."
  }
  static let anyKey = "any key goes on"
  static let enter = "Enter goes on"
  /// The row below a page, while it is written.
  static func row(_ emergency: String) -> String {
    "call \(emergency), or go near another person; /now: people"
  }

  // MARK: Being hurt by somebody

  static let notYourFault = "You are not to blame for what somebody does to you."
  static let notTheChilds = "A child is never to blame for being hurt, or for telling."
  static func ifSafe(_ emergency: String) -> String {
    "Only where it is safe to: call \(emergency), or a line below."
  }
  static let otherDevice =
    "If somebody can look into this device, search for help on another one."
  static func clearsQuickly(isRich: Bool) -> String {
    isRich
      ? "/lock empties this screen at any question; /quit leaves."
      : "/quit leaves at any question; closing the window takes these lines away."
  }

  // MARK: What next

  static let question = "What would you like now? Enter goes on here."
  static let choices = [
    "See the lines again", "Steady for a minute", "A few words to my person",
    "Write, on a page", "Go on here", "I meant something else", "Stop for now",
  ]
  static let toMyPerson = choices[2]
  static let lastQuestion = "What would you like now? Enter ends it here."
  static let lastChoices = Array(choices.prefix(4)) + ["End it here"]

  static func person(_ name: String) -> String { "On your support map stands: \(name)." }
  static func contact(_ words: String) -> String { "To reach them: \(words)" }
  static func firstLine(_ words: String) -> String { "The first line you wrote: \(words)" }
  static let someone = "Someone you know, whoever comes to mind first."
  static let someLine = "A first line may be: It is hard right now. Can we talk?"
  static let cannotSend = "this program cannot send it; a phone can, or a knock on a door"

  // MARK: Where nobody can be asked

  static func unattended(_ emergency: String) -> String {
    "Thank you for writing that. In danger: call \(emergency). mooring now shows people."
  }
  static func unattendedNow(_ emergency: String) -> String {
    "Call \(emergency) now, or go near another person. mooring now shows people."
  }
}
