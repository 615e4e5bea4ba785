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

  static func rows(of phrases: [Phrase]) -> [String: Row] {
    var rows: [String: Row] = [:]
    for phrase in phrases {
      let level = CareReading(of: phrase.text).level
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

  @Test("stand above their floors on the half nobody tuned on, and are printed")
  func report() throws {
    let rows = Self.rows(of: Phrase.report)
    print(Self.table(Self.rows(of: Phrase.tune), "The half that was tuned on"))
    print(Self.table(rows, "The half that was not"))
    func any(_ group: String) throws -> Int {
      let row = try #require(rows[group], "\(group)")
      return row.percent(row.any)
    }
    for (group, floor) in Self.floors {
      #expect(try any(group) >= floor, "\(group)")
    }
    let explicit = try #require(rows["explicit"])
    #expect(explicit.percent(explicit.atLeast) >= 76)
    #expect(try any("all benign") <= 17)
    let benign = try #require(rows["all benign"])
    #expect(benign.now == 0, "level 3 never for an everyday line")
    let naive = try #require(rows["all risk"])
    #expect(naive.percent(naive.any) > naive.percent(naive.naive) + 20)
  }

  static let floors = [
    ("all risk", 65), ("explicit", 76), ("passive", 45), ("burden-hopeless", 60),
    ("plan-goodbye", 60), ("immediate", 70), ("self-injury", 65), ("minimised", 55),
    ("displaced", 55), ("harm-to-others", 75), ("abuse", 45), ("eating-substance", 70),
  ]

  @Test("are taken from lists that are whole: eleven kinds of risk, seven of everyday")
  func lists() {
    for list in [Phrase.tune, Phrase.report] {
      #expect(list.count > 380)
      #expect(Set(list.filter(\.isRisk).map(\.group)).count == 11)
      #expect(Set(list.filter { !$0.isRisk }.map(\.group)).count == 7)
    }
    #expect(Set(Phrase.tune.map(\.text)).isDisjoint(with: Phrase.report.map(\.text)))
  }

  @Test("hold for no everyday line at level 3 in either half")
  func neverNow() {
    for phrase in Phrase.tune + Phrase.report where !phrase.isRisk {
      #expect(CareReading(of: phrase.text).level < .now, "\(phrase.text)")
    }
  }
}
