public import GuideLanguage

/// One file in the folder of the person's own guides, and what its header says.
public struct OwnGuide: Sendable {
  /// The file's name, as far as it can be read.
  public let fileName: String
  /// Where the file is.
  public let path: String
  /// What the guide says about itself; nil where that cannot be read.
  public let header: GuideHeader?
  /// Why it does not stand on the shelf; nil where it does.
  public internal(set) var leftOut: LeftOut?

  /// Why a guide of the person's own is not used.
  public enum LeftOut: Error, Equatable, Sendable {
    /// The name belongs to a folder, a pipe or a device.
    case notAFile
    /// The name is a link, which could lead anywhere.
    case link
    /// The file belongs to somebody else.
    case ofSomebodyElse
    /// The file's name is not UTF-8, so it cannot be opened by it.
    case unreadableName
    /// The file holds more than a guide may.
    case tooLarge
    /// The system refuses to read it.
    case unreadable
    /// The lines before the first state have problems.
    case brokenHeader
    /// Its id is that of a built-in guide.
    case builtInID(String)
    /// Other files have the same id, and nothing says which is meant.
    case sharedID(String, otherFiles: [String])
    /// It translates a guide that is not here.
    case nothingToTranslate(String)
    /// It translates a guide and does not share its id.
    case translatesOtherID(String)
    /// It translates another version than the one that is here.
    case otherVersion(id: String, translated: Int, current: Int)
    /// It translates a guide into what is not the name of a language.
    case unknownLanguage(String)
    /// It translates a guide into the language that guide speaks.
    case sameLanguage(String)
  }

  /// Whether it is a guide of its own, not a translation of one.
  var isOriginal: Bool { header != nil && header?.translates == nil }
}

extension OwnGuide.LeftOut {
  /// Whether the person may wonder where the guide is: not where another one stands for it.
  var isWorthAWordAtHome: Bool {
    switch self {
    case .notAFile, .otherVersion, .sameLanguage: false
    default: true
    }
  }
}
