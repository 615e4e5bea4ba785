import GuideLanguage
import Testing

@Suite("Dates")
struct CivilDateTests {
  @Test(
    "only days of the calendar are dates",
    arguments: [
      ("2026-12-01", true), ("2024-02-29", true), ("2026-02-29", false), ("1900-02-29", false),
      ("2000-02-29", true), ("2026-13-01", false), ("2026-04-31", false), ("2026-4-1", false),
      ("20260401", false), ("2026-04-0x", false), ("", false), ("0000-01-01", false),
      ("9999-12-31", true),
    ])
  func reading(_ text: String, _ isDate: Bool) {
    #expect(CivilDate(text)?.description == (isDate ? text : nil))
  }

  @Test(
    "days are added across months and years",
    arguments: [
      ("2026-12-31", 1, "2027-01-01"), ("2024-02-28", 1, "2024-02-29"),
      ("2024-02-28", 366, "2025-02-28"), ("2026-01-01", -1, "2025-12-31"),
      ("1970-01-01", 0, "1970-01-01"), ("0001-01-01", 3_652_058, "9999-12-31"),
    ])
  func adding(_ start: String, _ dayCount: Int, _ end: String) {
    #expect(CivilDate(start)?.adding(days: dayCount)?.description == end)
  }

  @Test("outside the years 1 to 9999 there is no date")
  func outside() {
    #expect(CivilDate("9999-12-31")?.adding(days: 1) == nil)
    #expect(CivilDate.earliest.adding(days: -1) == nil)
    #expect(CivilDate.earliest.adding(days: .max) == nil)
    #expect(CivilDate.earliest.adding(days: .min) == nil)
  }

  @Test(
    "weekdays are counted from Monday",
    arguments: [
      ("2026-11-21", 5), ("1970-01-01", 3), ("2024-02-29", 3), ("1969-12-31", 2), ("0001-01-01", 0),
    ])
  func weekday(_ text: String, _ weekday: Int) {
    #expect(CivilDate(text)?.weekday == weekday)
  }
}
