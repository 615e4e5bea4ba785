/// What is said about guides of the person's own: what is so, and what to do.
public enum ShelfWording {
  /// Why the file is not used, to be read behind its name.
  public static func reason(_ leftOut: OwnGuide.LeftOut) -> String {
    switch leftOut {
    case .notAFile: "is not a file"
    case .link: "is a link; put the file itself here"
    case .ofSomebodyElse: "belongs to somebody else, so it is not read"
    case .unreadableName: "has a name that cannot be read; give it another name"
    case .tooLarge: "is larger than a guide may be, which is 1 MiB"
    case .unreadable: "cannot be read"
    case .brokenHeader: "has problems in the lines before its first state"
    case .builtInID(let id):
      "has the id \"\(id)\", which is built in; give it an id of its own"
    case .sharedID(let id, let others):
      "has the id \"\(id)\", and so has \(others.joined(separator: ", ")); change one of them"
    case .nothingToTranslate(let id): "translates the guide \"\(id)\", which is not here"
    case .translatesOtherID(let id): "translates \"\(id)\", so its id must be \"\(id)\" as well"
    case .otherVersion(let id, let translated, let current):
      "translates version \(translated); \(id) is at version \(current), so the original is used"
    case .unknownLanguage(let language):
      "speaks \"\(language)\"; the header needs a language such as de"
    case .sameLanguage: "speaks the language of the guide it translates, so the original is used"
    }
  }

  /// How many problems a file has, to be read behind its name.
  public static func problems(_ count: Int) -> String {
    count == 1 ? "has 1 problem" : "has \(count) problems"
  }

  /// The command that shows what is wrong with a file, ready for a shell.
  public static func checkCommand(_ fileName: String) -> String {
    "mooring guide check \(quoted(fileName))"
  }

  /// The name as a shell takes it: in quotes where a character means something to it.
  public static func quoted(_ name: String) -> String {
    let plain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"), 0x80...0xFF:
        true
      default: false
      }
    }
    return plain && !name.hasPrefix("-")
      ? name
      : "'"
        + name.split(separator: "'", omittingEmptySubsequences: false).joined(
          separator: "'\\''") + "'"
  }

  /// Why a guide does not begin, in the middle of a conversation.
  static func cannotBegin(_ refusal: GuideShelf.Refusal) -> [String] {
    switch refusal {
    case .broken(let fileName, _, let count):
      ["This guide cannot begin: \(fileName) \(problems(count)).", seeThem(fileName)]
    case .usesBroken(let title, let fileName, let count):
      ["\(title) leads to another guide: \(fileName) \(problems(count)).", seeThem(fileName)]
    case .leftOut(let fileName, let reason): ["\(fileName) \(self.reason(reason))."]
    case .unreadable(let path): ["\(path) cannot be read just now."]
    case .notFound: ["This guide is not there any more. Nothing of yours is lost."]
    }
  }

  private static func seeThem(_ fileName: String) -> String {
    "Nothing of yours is lost. To see them: \(checkCommand(fileName))"
  }

  /// The one line at home about files that are not used.
  static func leftOut(_ count: Int) -> String {
    (count == 1 ? "1 guide of yours is" : "\(count) guides of yours are")
      + " left out; mooring guide list says why"
  }

  /// Said where a translation has problems and its guide is used instead.
  static func originalInstead(_ fileName: String) -> String {
    "the translation \(fileName) has problems, so this is the original"
  }
}
