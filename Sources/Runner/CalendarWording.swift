/// The words around `/calendar`; the rules of ``Wording`` hold here too.
enum CalendarWording {
  /// What others may see in a calendar, so it says nothing of what this is.
  static let title = "A few minutes for myself"
  static let usualName = "minutes.ics"
  static let nothingDue = "Nothing comes again so far, so nothing was written."
  static func written(_ path: String) -> [String] {
    [
      "\(path) is written, for a calendar program.",
      "This one file is not sealed: whoever opens it reads the days and times in it.",
    ]
  }
  static func replaces(_ path: String) -> String {
    "\(path) is already there. Type yes to replace it. Enter keeps it."
  }
  static let notReplaced = "It is as it was. Nothing was written."
  static func isThere(_ path: String) -> String { "\(path) is already there. Nothing was written." }
  static func cannotWrite(_ path: String) -> String { "\(path) cannot be written." }
}
