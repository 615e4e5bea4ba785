/// The lines of all listed countries, and where to look in any other.
///
/// A row stands here only when its number was seen in an official or otherwise
/// reliable source; an emergency number nobody looked up is left out, not guessed.
public enum HelpTable {
  /// What stands for an emergency number that is not known here.
  public static let emergencyWordsElsewhere = "your local emergency number"

  /// Where a person finds lines in any other country.
  public static let elsewhere = HelpLine(
    name: "Find a Helpline", whatToDo: "Open findahelpline.com from any phone",
    source: "Lifeline International", checkedOn: november2026)

  /// The listed countries, by name.
  public static let countries: [Country] = [
    row(
      "AU", "Australia", [], ["000"],
      line("Lifeline", "Call 13 11 14", "Lifeline Australia"),
      line("Lifeline", "Text 0477 13 11 14", "Lifeline Australia")),
    row(
      "AT", "Austria", ["osterreich", "oesterreich"], [],
      line("Telefonseelsorge", "Call 142", "katholisch.at")),
    row(
      "BR", "Brazil", ["brasil"], ["192"],
      line("CVV", "Call 188", "Brazilian pages, 2018 to 2025")),
    row(
      "CA", "Canada", [], ["911"],
      line("988", "Call or text 988", "Government of Canada notice")),
    row(
      "FI", "Finland", ["suomi"], ["112"],
      line("MIELI", "Call 09 2525 0111", "mentalhealth.fi, City of Helsinki")),
    row(
      "FR", "France", [], ["15", "112"],
      line("3114", "Call 3114", "3114.fr, regional health agencies")),
    row(
      "DE", "Germany", ["deutschland"], ["112"],
      line("TelefonSeelsorge", "Call 0800 111 0 111", "Church and press pages"),
      line("TelefonSeelsorge", "Call 0800 111 0 222", "Church and press pages"),
      line("TelefonSeelsorge", "Call 116 123", "Church and press pages")),
    row(
      "IN", "India", ["bharat"], ["112"],
      line("Tele-MANAS", "Call 14416", "Published December 2025"),
      line("Tele-MANAS", "Call 1-800-891-4416", "Published December 2025")),
    row(
      "IE", "Ireland", ["eire", "republic of ireland"], [],
      line("Samaritans", "Call 116 123", "Samaritans, Newstalk")),
    row(
      "NL", "Netherlands", ["nederland", "holland"], ["112"],
      line("113", "Call 113", "Dutch press, 2020"),
      line("113", "Call 0800-0113, free", "Dutch press, 2020")),
    row(
      "NZ", "New Zealand", ["aotearoa", "aotearoa new zealand"], ["111"],
      line("1737", "Call or text 1737", "Pegasus Health, list of 2025")),
    row(
      "NO", "Norway", ["norge", "noreg"], ["113"],
      line("Mental Helse", "Call 116 123", "helsenorge.no, municipal page of 2023")),
    row(
      "PT", "Portugal", [], ["112"],
      line("1411", "Call 1411", "Portuguese press, 2025")),
    row(
      "SG", "Singapore", [], ["995"],
      line("SOS", "Call 1767", "Singapore press, 2023")),
    row(
      "KR", "South Korea", ["korea", "republic of korea", "hanguk", "한국", "대한민국"],
      ["119", "112"],
      line("109", "Call 109", "Published January 2025, in place of older numbers")),
    row(
      "ES", "Spain", ["espana"], ["112"],
      line("024", "Call 024", "Spanish press, May 2022")),
    row(
      "SE", "Sweden", ["sverige"], [],
      line("Mind", "Call 90101", "Page of the Mind foundation; hours not verified")),
    row(
      "CH", "Switzerland", ["schweiz", "suisse", "svizzera", "svizra"], [],
      line("Tel 143", "Call 143", "Tel 143, Federal Office of Public Health")),
    row(
      "GB", "United Kingdom",
      [
        "uk", "great britain", "britain", "gb", "england", "scotland", "wales", "cymru",
        "northern ireland",
      ], ["999"],
      line("Samaritans", "Call 116 123", "Samaritans"),
      line("Shout", "Text SHOUT to 85258", "Public Health Dorset")),
    row(
      "US", "United States",
      ["usa", "us", "america", "united states of america", "the states", "states"], ["911"],
      line("988", "Call or text 988", "Safety-plan app maintainers, encyclopedia")),
  ]

  /// The country with this ISO 3166-1 code, in capital or small letters; nil when it is not listed.
  ///
  /// For a code out of a setting or a locale. What a person typed goes to ``country(typed:)``,
  /// because "no" and "in" are words.
  public static func country(code: String) -> Country? {
    let wanted = code.uppercased()
    return countries.first { $0.code == wanted }
  }

  /// The country a person means by what they typed, such as "UK", "i live in germany" or "España".
  ///
  /// Nil when no listed country is meant. Two letters count as a code when both are
  /// capitals, so that "no", "in" and "at" stay words.
  public static func country(typed: String) -> Country? {
    let letters = typed.filter { !$0.isWhitespace && $0 != "." }
    if letters.count == 2, letters.allSatisfy(\.isUppercase), let found = country(code: letters) {
      return found
    }
    let name = FoldedText(typed.filter { $0 != "." }).words
      .drop { leadingWords.contains($0) }
      .joined(separator: " ")
    return countries.first { FoldedText($0.name).text == name || $0.otherNames.contains(name) }
  }

  private static let november2026 = CheckedMonth(year: 2026, month: 11)

  private static let leadingWords: Set<String> = [
    "i", "im", "am", "we", "were", "are", "live", "living", "in", "from", "the", "its", "my",
    "country", "is",
  ]

  private static func line(_ name: String, _ whatToDo: String, _ source: String) -> HelpLine {
    HelpLine(name: name, whatToDo: whatToDo, source: source, checkedOn: november2026)
  }

  private static func row(
    _ code: String, _ name: String, _ otherNames: [String], _ emergencyNumbers: [String],
    _ lines: HelpLine...
  ) -> Country {
    Country(
      code: code, name: name, otherNames: otherNames, emergencyNumbers: emergencyNumbers,
      lines: lines)
  }
}
