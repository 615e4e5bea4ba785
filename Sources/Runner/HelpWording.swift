import Care

/// The words of the help card and of `/help`; the rules of ``Wording`` hold here too.
enum HelpWording {
  static let title = "People you can reach"
  static let whatThisIs =
    "this is a program on your computer; it cannot call anyone, and no one else sees this"
  static let askCountry = "Which country are you in? A name, all for every country, or Enter."
  static let countryUnknown =
    "that country is not in the list; findahelpline.com knows many more"

  static func lines(for country: Country?, today: CheckedMonth) -> [String] {
    var lines: [String] = []
    if let country {
      lines.append("In danger now: call \(country.emergencyWords), or go to someone near you.")
      lines += country.lines.map { "\($0.name): \(lowercasedFirst($0.whatToDo))." }
    } else {
      lines.append(
        "In danger now: call \(HelpTable.emergencyWordsElsewhere), or go to someone near you.")
    }
    lines.append("Anywhere: \(lowercasedFirst(HelpTable.elsewhere.whatToDo)).")
    lines.append("If nobody answers, take the next one or someone you know, then try once more.")
    if let country, country.isOlderThan(months: 12, today: today) {
      lines.append("These numbers were checked more than a year ago and may have changed.")
    }
    return lines
  }

  static func allLines(_ countries: [Country]) -> [String] {
    countries.map { country in
      let lines = country.lines.map { "\($0.name): \(lowercasedFirst($0.whatToDo))" }
      return "\(country.name): \(country.emergencyWords). " + lines.joined(separator: "; ") + "."
    } + [HelpTable.elsewhere.whatToDo + " for any other country."]
  }

  static let nowChoices = [
    "Quick anchor, one minute", "Grounding, the room around you", "Lines of every country",
  ]
  static let nowQuestion = "Something steadying meanwhile? Enter goes on."
  static let writeToo = "mooring write opens a page for words, whenever you like."
  static let writeItDown = "Write it down"
  static let heard = "Thank you for saying it. No one else can see this, so no one can be sent."

  static let inGuide = [
    "/back   one question back",
    "/skip   leave this one open, or end a pause",
    "/stop   stop here; it is kept and waits for you",
    "/now    people you can reach",
  ]
  static let atAnyQuestion = ["Enter alone moves on wherever an answer may be left out."]
  static let page = ["/page   this answer on a page of its own; Ctrl-O too"]
  static let onPage = [
    "/done   ends the page; Ctrl-D too",
    "/clock  hides or shows the minutes; Ctrl-T too",
  ]
  static let byLines = [
    "/done   ends the writing",
    "/show   reads it back, with numbers",
    "/fix 3  asks for line 3 anew",
  ]
  static func edit(isRich: Bool) -> [String] {
    ["/edit   these words in your own editor" + (isRich ? "; F2 too" : "")]
  }
  static let restFollows = "/help more shows the rest."
  static let keysAtHome = "Ctrl-O begins a page. Ctrl-G shows this."
  static let more = [
    "/repeat        say the last lines again",
    "/time          how long it has been",
    "/clock on      minutes in view; /clock off hides them",
    "/plain         lines only, as for a screen reader; /plain off",
    "/voice         the guide's lines aloud, never yours; /voice off",
    "/save          whether this is saved",
    "/discard       let go of this session for good",
    "/write         a page beside this",
    "/recall WORDS  look for earlier entries",
    "/trend GUIDE   what helped, before and after",
    "/calendar      what comes again, for a calendar program",
    "/show ID       open one",
    "/edit ID       change an answer in one",
    "/delete ID     remove one",
    "/about         what Mooring is, and is not",
    "/lock          lock the journal, empty the screen",
    "/quit          leave; what is open waits for you",
    "//text         text that begins with a slash",
  ]
  static let moreAtHome = [
    "/clock on      minutes in view; /clock off hides them",
    "/plain         lines only, as for a screen reader; /plain off",
    "/voice         the guide's lines aloud, never yours; /voice off",
    "/write         a free page",
    "/recall WORDS  look for earlier entries",
    "/trend GUIDE   what helped, before and after",
    "/calendar      what comes again, for a calendar program",
    "/show ID       open one",
    "/edit ID       change an answer in one",
    "/delete ID     remove one",
    "/about         what Mooring is, and is not",
    "/lock          lock the journal, empty the screen",
    "//text         text that begins with a slash",
  ]
  static let atHome = [
    "A number or a name starts what stands beside it.",
    "A sentence in your own words is understood too, or becomes a page.",
    "?word looks for earlier entries. c goes on with what is under way.",
    "/now shows people you can reach. /quit leaves.",
  ]

  private static func lowercasedFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
