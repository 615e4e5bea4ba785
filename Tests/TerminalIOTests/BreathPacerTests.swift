import Testing

@testable import TerminalIO

@Suite("Breath pacer")
struct BreathPacerTests {
  private static let longExhale = [
    WaitPhase("in", seconds: 4, breath: .grows), WaitPhase("out", seconds: 6, breath: .shrinks),
  ]
  private static let box = [
    WaitPhase("in", seconds: 4, breath: .grows), WaitPhase("hold", seconds: 2),
    WaitPhase("out", seconds: 4, breath: .shrinks), WaitPhase("rest", seconds: 2),
  ]

  @Test(
    "The bar grows with the breath and shrinks with it",
    arguments: [
      (0, "in … 4", "round 1 of 3"),
      (250, "in … 4    █", "round 1 of 3"),
      (2_000, "in … 2    ████████", "round 1 of 3"),
      (3_999, "in … 1    ████████████████", "round 1 of 3"),
      (4_000, "out … 6   ████████████████", "round 1 of 3"),
      (7_000, "out … 3   ████████", "round 1 of 3"),
      (9_750, "out … 1   ▌", "round 1 of 3"),
      (10_000, "in … 4", "round 2 of 3"),
      (24_000, "out … 6   ████████████████", "round 3 of 3"),
    ])
  func rows(milliseconds: Int, breath: String, round: String) throws {
    let pacer = try #require(BreathPacer(Self.longExhale, seconds: 30))
    // 7 cells for the words, 3 between, 16 for the bar.
    #expect(
      pacer.rows(at: milliseconds, cellCount: 26)
        == [breath, CellWidth.prefix(of: "[\(round) · any key stops]", cellCount: 26)])
  }

  @Test(
    "A breath that is held stays as it is",
    arguments: [
      (4_000, "hold … 2   ████████████████"), (5_500, "hold … 1   ████████████████"),
      (10_000, "rest … 2"), (12_000, "in … 4"),
    ])
  func holding(milliseconds: Int, breath: String) throws {
    let pacer = try #require(BreathPacer(Self.box, seconds: 60))
    #expect(pacer.rows(at: milliseconds, cellCount: 27).first == breath)
  }

  @Test("After 20 minutes no moment is a millisecond off")
  func drift() throws {
    let phases = [WaitPhase("in", seconds: 4.2), WaitPhase("out", seconds: 5.7)]
    let pacer = try #require(BreathPacer(phases, seconds: 1_200))
    for round in 0..<121 {
      let begun = pacer.moment(at: round * 9_900)
      #expect(begun.phase.word == "in" && begun.round == round + 1)
      #expect(begun.beginning == round * 9_900 && begun.end == round * 9_900 + 4_200)
      let last = pacer.moment(at: round * 9_900 + 9_899)
      #expect(last.phase.word == "out" && last.end == (round + 1) * 9_900)
    }
  }

  @Test("No row is wider than asked, and nothing but breath has a bar")
  func widths() throws {
    let pacer = try #require(BreathPacer(Self.box, seconds: 60))
    for cellCount in 1...80 {
      for milliseconds in stride(from: 0, to: 24_000, by: BreathPacer.interval) {
        for row in pacer.rows(at: milliseconds, cellCount: cellCount) {
          #expect(CellWidth.of(row) <= cellCount)
        }
      }
    }
    let still = try #require(BreathPacer([WaitPhase("look", seconds: 5)], seconds: 5))
    #expect(still.rows(at: 1_000, cellCount: 40) == ["look … 4", "[any key stops]"])
    #expect(BreathPacer([WaitPhase("in", seconds: 0)], seconds: 5) == nil)
    #expect(BreathPacer([], seconds: 5) == nil)
  }
}
