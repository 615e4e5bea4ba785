/// Two answers of one guide that are compared when it ends.
public struct Measure: Equatable, Sendable {
  /// What is measured, in one word.
  public let name: String
  /// The answer given before.
  public let from: String
  /// The answer given after.
  public let to: String
  /// Whether a fall is the good direction.
  public let lowerIsBetter: Bool

  /// Makes a measure from the two answers' names.
  public init(name: String, from: String, to: String, lowerIsBetter: Bool) {
    self.name = name
    self.from = from
    self.to = to
    self.lowerIsBetter = lowerIsBetter
  }
}

/// Words that lead somewhere from any question.
public struct AnytimeRule: Equatable, Sendable {
  /// Where the words lead.
  public enum Target: Equatable, Sendable {
    /// A state of the same guide, which may come back with `-> return`.
    case state(String)
    /// Another guide, and back.
    case guide(String)
  }

  /// The words or phrases, as written.
  public let words: [String]
  /// Where they lead.
  public let target: Target
}

/// Which guide, in which version, a guide is a translation of.
public struct TranslatedGuide: Equatable, Sendable {
  /// The guide's id, which a translation shares.
  public let id: String
  /// The version that was translated.
  public let version: Int
}

/// What a guide says about itself before its first state.
public struct GuideHeader: Equatable, Sendable {
  /// The words of the first line.
  public internal(set) var title = ""
  /// The guide's name among all guides.
  public internal(set) var id = ""
  /// The version of this language it is written in.
  public internal(set) var format = 1
  /// The guide's own version, at least 1.
  public internal(set) var version = 1
  /// The language it speaks, such as `en`.
  public internal(set) var language = ""
  /// One sentence on what it is for.
  public internal(set) var about = ""
  /// How long it takes, as written.
  public internal(set) var time: String?
  /// How well it is tested: `A`, `B` or `C`.
  public internal(set) var evidence: String?
  /// Where it comes from.
  public internal(set) var source: String?
  /// The rows of home under which it stands.
  public internal(set) var whenRows: [String] = []
  /// What it says about care.
  public internal(set) var care = ""
  /// On how many days it is done; nil for guides without days.
  public internal(set) var days: Int?
  /// The guides it calls or reads.
  public internal(set) var uses: [String] = []
  /// The answers that outlive the session.
  public internal(set) var keeps: [String] = []
  /// The answers a caller may read, though they do not outlive the session.
  public internal(set) var gives: [String] = []
  /// The guide of which this is a translation, with the version that was translated.
  public internal(set) var translates: TranslatedGuide?
  /// What it measures.
  public internal(set) var measures: [Measure] = []
  /// The answer whose words stay in view while they are known; nil for none.
  public internal(set) var inView: String?
  /// Words that lead somewhere from any question.
  public internal(set) var anytime: [AnytimeRule] = []
  /// The state that ends it kindly at any point.
  public internal(set) var safeExit = ""
  /// The state where it goes on when somebody wrote words of dying, harm or danger; nil for none.
  public internal(set) var gentleWay: String?
  /// Who wrote it.
  public internal(set) var author: String?
  /// Under which licence it may be passed on.
  public internal(set) var licence: String?
  /// Where to write about it.
  public internal(set) var contact: String?

  /// Reads the header alone, without a look at the states.
  ///
  /// Nil where a line among the headers has an error or the title or the id is missing.
  public static func read(_ bytes: [UInt8]) -> GuideHeader? {
    SourceText.reading(Array(bytes.prefix(byteCountBeforeStates(bytes)))) { source in
      var parser = HeaderParser()
      guard source.diagnostics.isEmpty else { return nil }
      for line in source.lines {
        let piece = line.piece.trimmed
        if piece.hasPrefix("##") || piece.hasPrefix("==") { break }
        parser.read(piece)
      }
      guard parser.diagnostics.isEmpty, !parser.header.title.isEmpty, !parser.header.id.isEmpty
      else { return nil }
      return parser.header
    }
  }

  /// How many bytes stand before the first line that begins with `##`.
  private static func byteCountBeforeStates(_ bytes: [UInt8]) -> Int {
    let mark = UInt8(ascii: "#")
    return bytes.indices.first { index in
      bytes[index] == 0x0A && bytes[(index + 1)...].starts(with: [mark, mark])
    } ?? bytes.count
  }
}
