import Care
import Testing

@Suite("Help lines by country")
struct HelpTableTests {
  private static let verified: [String: (emergency: [String], whatToDo: [String])] = [
    "US": (["911"], ["Call or text 988"]),
    "CA": (["911"], ["Call or text 988"]),
    "GB": (["999"], ["Call 116 123", "Text SHOUT to 85258"]),
    "IE": ([], ["Call 116 123"]),
    "AU": (["000"], ["Call 13 11 14", "Text 0477 13 11 14"]),
    "NZ": (["111"], ["Call or text 1737"]),
    "FR": (["15", "112"], ["Call 3114"]),
    "DE": (["112"], ["Call 0800 111 0 111", "Call 0800 111 0 222", "Call 116 123"]),
    "AT": ([], ["Call 142"]),
    "CH": ([], ["Call 143"]),
    "ES": (["112"], ["Call 024"]),
    "PT": (["112"], ["Call 1411"]),
    "NL": (["112"], ["Call 113", "Call 0800-0113, free"]),
    "NO": (["113"], ["Call 116 123"]),
    "SE": ([], ["Call 90101"]),
    "FI": (["112"], ["Call 09 2525 0111"]),
    "IN": (["112"], ["Call 14416", "Call 1-800-891-4416"]),
    "KR": (["119", "112"], ["Call 109"]),
    "SG": (["995"], ["Call 1767"]),
    "BR": (["192"], ["Call 188"]),
  ]

  @Test("Every listed country shows the numbers that were verified, and no others")
  func verifiedNumbers() {
    #expect(HelpTable.countries.count == Self.verified.count)
    for country in HelpTable.countries {
      #expect(country.emergencyNumbers == Self.verified[country.code]?.emergency, "\(country.code)")
      #expect(
        country.lines.map(\.whatToDo) == Self.verified[country.code]?.whatToDo, "\(country.code)")
    }
  }

  @Test("Countries stand in the order of their names, each code once")
  func order() {
    let names = HelpTable.countries.map(\.name)
    #expect(names == names.sorted())
    #expect(Set(HelpTable.countries.map(\.code)).count == HelpTable.countries.count)
  }

  @Test("Every row says who published it and when it was checked")
  func sources() {
    for line in HelpTable.countries.flatMap(\.lines) + [HelpTable.elsewhere] {
      #expect(!line.source.isEmpty && !line.name.isEmpty)
      #expect(line.checkedOn == CheckedMonth(year: 2026, month: 11))
    }
  }

  @Test("Emergency numbers are said as words, and a missing one sends to the local number")
  func emergencyWords() {
    #expect(HelpTable.country(code: "FR")?.emergencyWords == "15 or 112")
    #expect(HelpTable.country(code: "gb")?.emergencyWords == "999")
    #expect(HelpTable.country(code: "SE")?.emergencyWords == "your local emergency number")
    #expect(HelpTable.elsewhere.whatToDo.contains("findahelpline.com"))
  }

  @Test(
    "A country is found by what people type",
    arguments: [
      ("UK", "GB"), ("uk", "GB"), ("England", "GB"), ("scotland", "GB"), ("northern ireland", "GB"),
      ("Ireland", "IE"), ("Éire", "IE"), ("USA", "US"), ("U.S.A.", "US"), ("u.s.", "US"),
      ("us", "US"), ("America", "US"), ("the united states", "US"), ("i'm in the US", "US"),
      ("deutschland", "DE"), ("Germany.", "DE"), ("i live in germany", "DE"), ("DE", "DE"),
      ("Österreich", "AT"), ("o\u{308}sterreich", "AT"), ("España", "ES"), ("ESPANA", "ES"),
      ("the netherlands", "NL"), ("Holland", "NL"), ("suomi", "FI"), ("  brasil ", "BR"),
      ("korea", "KR"), ("대한민국", "KR"), ("new zealand", "NZ"), ("NZ", "NZ"), ("NO", "NO"),
      ("IN", "IN"), ("svizzera", "CH"), ("i’m from Canada", "CA"), ("Singapore", "SG"),
    ])
  func typed(words: String, code: String) {
    #expect(HelpTable.country(typed: words)?.code == code)
  }

  @Test(
    "Other words, and countries without a verified line, name no row",
    arguments: ["", "no", "in", "at", "help", "Belgium", "Japan", "china", "north korea", "zz"])
  func notListed(words: String) {
    #expect(HelpTable.country(typed: words) == nil)
    #expect(HelpTable.country(code: words) == nil || ["no", "in", "at"].contains(words))
  }

  @Test(
    "A row is older than a year only once the thirteenth month has come",
    arguments: [
      (2026, 11, false), (2027, 10, false), (2027, 11, false), (2027, 12, true), (2030, 1, true),
      (2026, 1, false),
    ])
  func age(year: Int, month: Int, isOld: Bool) throws {
    let today = CheckedMonth(year: year, month: month)
    #expect(HelpTable.elsewhere.checkedOn.isOlderThan(months: 12, today: today) == isOld)
    let country = try #require(HelpTable.country(code: "US"))
    #expect(country.isOlderThan(months: 12, today: today) == isOld)
  }
}
