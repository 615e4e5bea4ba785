import Care
import Testing

/// What the reading finds in lists that others wrote, beside two readers anybody could write.
@Suite("Figures of the reading")
struct DetectionFiguresTests {
  struct Row {
    var count = 0
    var any = 0
    var atLeast = 0
    var now = 0
    var naive = 0

    func percent(_ part: Int) -> Int { count == 0 ? 0 : part * 100 / count }
  }

  static let naiveWords: Set<String> = [
    "kill", "killing", "killed", "die", "dying", "died", "suicide", "suicidal", "dead", "death",
    "hurt", "hurting", "cut", "cutting", "harm", "overdose", "abuse",
  ]

  static func naiveHears(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return words.contains { naiveWords.contains($0) } || text.contains("end it")
  }

  struct Read: Sendable {
    let phrase: Phrase
    let level: CareReading.Level

    init(_ phrase: Phrase) {
      self.phrase = phrase
      level = CareReading(of: phrase.text).level
    }
  }

  static let fittedRead = Phrase.fitted.map { Read($0) }
  static let heldOutRead = Phrase.heldOut.map { Read($0) }

  static func rows(of lines: [Read]) -> [String: Row] {
    var rows: [String: Row] = [:]
    for line in lines {
      let (phrase, level) = (line.phrase, line.level)
      for key in [phrase.isRisk ? "all risk" : "all benign", phrase.group] {
        rows[key, default: Row()].count += 1
        rows[key, default: Row()].any += level > .none ? 1 : 0
        let isAsWished = phrase.isRisk ? level.rawValue >= phrase.leastLevel : level == .none
        rows[key, default: Row()].atLeast += isAsWished ? 1 : 0
        rows[key, default: Row()].now += level == .now ? 1 : 0
        rows[key, default: Row()].naive += naiveHears(phrase.text) ? 1 : 0
      }
    }
    return rows
  }

  static func table(_ rows: [String: Row], _ title: String) -> String {
    func cell(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    let head = ["group", "n", "any", "as wished", "level 3", "words", "always"]
    var lines = [title, head.map { cell($0, $0 == "group" ? 22 : 11) }.joined()]
    for (group, row) in rows.sorted(by: { $0.key < $1.key }) {
      let cells = [
        "\(row.count)", "\(row.percent(row.any)) %", "\(row.percent(row.atLeast)) %",
        "\(row.now)", "\(row.percent(row.naive)) %", "100 %",
      ]
      lines.append(cell(group, 22) + cells.map { cell($0, 11) }.joined())
    }
    return lines.joined(separator: "\n")
  }

  /// The list that figures are told of: the one nothing was fitted to, where it is there.
  static let told = heldOutRead.isEmpty ? fittedRead : heldOutRead

  @Test("stand above their floors, and are printed")
  func figures() throws {
    let rows = Self.rows(of: Self.told)
    print(Self.table(Self.rows(of: Self.fittedRead), "The lists that were fitted to"))
    print(Self.table(rows, Phrase.heldOut.isEmpty ? "No list was held out" : "The list held out"))
    func any(_ group: String) throws -> Int {
      let row = try #require(rows[group], "\(group)")
      return row.percent(row.any)
    }
    for (group, floor) in Self.floors {
      #expect(try any(group) >= floor, "\(group)")
    }
    let explicit = try #require(rows["explicit"])
    #expect(explicit.percent(explicit.atLeast) >= 80)
    #expect(try any("all benign") <= 22)
    let naive = try #require(rows["all risk"])
    #expect(naive.percent(naive.any) > naive.percent(naive.naive) + 20)
  }

  /// A line or two under what the list held out gave, which has fourteen lines a group.
  static let floors = [
    ("all risk", 64), ("explicit", 86), ("passive", 57), ("burden-hopeless", 50),
    ("plan-goodbye", 50), ("immediate", 50), ("self-injury", 57), ("minimised", 50),
    ("displaced", 64), ("harm-to-others", 57), ("abuse", 46), ("eating-substance", 50),
  ]

  @Test("are no worse on the lists that were fitted to")
  func fitted() throws {
    let rows = Self.rows(of: Self.fittedRead)
    let risk = try #require(rows["all risk"])
    let benign = try #require(rows["all benign"])
    #expect(risk.percent(risk.any) >= 80)
    #expect(benign.percent(benign.any) <= 6)
  }

  @Test("are taken from lists that are whole: eleven kinds of risk, seven of everyday")
  func lists() {
    for list in [Phrase.tune, Phrase.report, Phrase.more] {
      #expect(list.count > 380)
      #expect(Set(list.filter(\.isRisk).map(\.group)).count == 11)
      #expect(Set(list.filter { !$0.isRisk }.map(\.group)).count == 7)
    }
    #expect(Set(Phrase.heldOut.map(\.text)).isDisjoint(with: Phrase.fitted.map(\.text)))
  }

  @Test("hold for no everyday line at level 3 in any list")
  func neverNow() {
    for line in Self.fittedRead + Self.heldOutRead where !line.phrase.isRisk {
      #expect(line.level < .now, "\(line.phrase.text)")
    }
    for phrase in Phrase.fitting where !phrase.isRisk {
      #expect(CareReading(of: phrase.text).level < .now, "\(phrase.text)")
    }
  }
}
