/// When the recovery code is offered again: seldom, and ever more so.
struct RecoveryOffer {
  /// What the settings say: nil before the first offer.
  let setting: String?

  /// How many sessions there must be before it is offered again; nil for never.
  var dueAtSessionCount: Int? {
    switch setting {
    case "later": 3
    case "later-10": 10
    case "later-30": 30
    default: nil
    }
  }

  /// What to write into the settings after "later" was chosen once more.
  var afterLater: String {
    switch setting {
    case "later": "later-10"
    case "later-10": "later-30"
    case "later-30": "never"
    default: "later"
    }
  }
}
