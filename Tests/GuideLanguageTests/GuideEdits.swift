/// Random edits of a guide's text, from a seed.
struct GuideEdits {
  private var generator: SeededGenerator
  private let donors: [[[UInt8]]]

  /// `donors` are whole guides, whose lines may be put into others.
  init(seed: UInt64, donors: [[UInt8]]) {
    generator = SeededGenerator(state: seed &* 0x9E37_79B9_7F4A_7C15 ^ seed)
    self.donors = donors.map(Self.lines)
    // The first numbers of such a generator still look like its seed.
    for _ in 0..<4 { _ = generator.next() }
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  }

  private mutating func below(_ count: Int) -> Int {
    Int.random(in: 0..<max(1, count), using: &generator)
  }

  /// One of the donors after one to six edits.
  mutating func edited() -> [UInt8] {
    var lines = donors[below(donors.count)]
    for _ in 0...below(6) {
      if below(2) == 0 { editLines(&lines) } else { editCharacters(&lines) }
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private mutating func editLines(_ lines: inout [[UInt8]]) {
    guard !lines.isEmpty else { return lines = [[]] }
    let place = below(lines.count)
    switch below(7) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: below(lines.count))
    case 2: lines.swapAt(place, below(lines.count))
    case 3:
      let donor = donors[below(donors.count)]
      lines.insert(donor[below(donor.count)], at: place)
    case 4:
      let donor = donors[below(donors.count)]
      let start = below(donor.count)
      lines.insert(contentsOf: donor[start..<min(donor.count, start + below(12))], at: place)
    case 5: lines.removeSubrange(place..<min(lines.count, place + below(12)))
    default: lines.insert(Array(Self.pieces[below(Self.pieces.count)].utf8), at: place)
    }
  }

  private mutating func editCharacters(_ lines: inout [[UInt8]]) {
    guard !lines.isEmpty else { return }
    let number = below(lines.count)
    var line = lines[number]
    let place = below(line.count + 1)
    switch below(6) {
    case 0 where place < line.count: line.remove(at: place)
    case 1 where place < line.count: line.insert(line[place], at: place)
    case 2 where place < line.count: line.swapAt(place, below(line.count))
    case 3: line.insert(Self.marks[below(Self.marks.count)], at: place)
    case 4: line.insert(contentsOf: Self.pieces[below(Self.pieces.count)].utf8, at: place)
    default:
      // Most noise is text, so that most edits get past the reading of bytes.
      let highest = below(20) == 0 ? 256 : 127
      line.insert(UInt8(32 + below(highest - 32)), at: place)
    }
    lines[number] = line
  }

  private static let marks = Array("#>*|[]{}()->:,.\"\\/=?!+_0123456789 aeu".utf8)

  /// Beginnings, wholes and strangers.
  private static let pieces = [
    "[if ", "[else]", "[end if]", "[else if a > 1]", "[by day]", "[forget before]", "[help card]",
    "[recall earlier from page like thought]", "[add before to worries]", "{earlier.date}",
    "{each}",
    "[take which from worries]", "[offer again on today]",
    "[offer again on today, at now, every day, saying page]",
    "[what helped]", "[x-a]", "> which: choice from worries",
    "> strength: scale 0..10, for each feelings", "> page: writing, for minutes", "-> return",
    "-> leave", "* nothing", "* yes: Ja", "  * other: Else: ____", "and back", "for each ", "____",
    "measure: calm from before to after, lower is better", "gives: before, worries",
    "translates: small@1", "keeps: worries, before", "in view: before", "gentle way: leave",
    "[gentle way]", "anytime: lost -> leave",
    "days: 3",
    "## start", "## leave (was start)", "== example: a", "> /done", "> ...", "[wait 30s]",
    "// note",
    "call 112", "+49 30 1234567", "2026-12-01", "22:00", "é", "ß", "日本語", "🫶🏽", "e\u{301}",
    "\u{301}",
    "\u{200D}", "\u{FEFF}", "\u{202E}", "\t", "\r", "\u{0}", "\u{1B}[2J", "\u{A0}", "“trigger”",
    "1\u{FE0F}\u{20E3}",
    "You should have called the police at 911, or 0800 111 0 111, should you not? Well? ",
  ]
}
