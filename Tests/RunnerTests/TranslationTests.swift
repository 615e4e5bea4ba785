import GuideLanguage
import Journal
import TestSupport
import Testing

@testable import Runner

@Suite("Translations")
struct TranslationTests {
  @Test(
    "the language is what was set, else the first of the variables that says anything",
    arguments: [
      ("de", ["LANG": "en_GB.UTF-8"], "de"), (nil, ["LANG": "de_AT.UTF-8"], "de"),
      (nil, ["LC_ALL": "fr_FR", "LC_MESSAGES": "de", "LANG": "en"], "fr"),
      (nil, ["LC_ALL": "", "LC_MESSAGES": "de_DE", "LANG": "en"], "de"),
      (nil, ["LANG": "C.UTF-8"], nil), (nil, ["LANG": "POSIX"], nil), (nil, [:], nil),
      (nil, ["LC_ALL": "C", "LANG": "de_DE"], nil), (nil, ["LANG": "sr@latin"], "sr"),
    ] as [(String?, [String: String], String?)])
  func language(set: String?, environment: [String: String], wanted: String?) {
    #expect(LanguageTag.preferred(set: set, environment: environment) == wanted)
  }

  @Test("stand for their guide where the person speaks the language, in the guide's own rows")
  func standsForGuide() throws {
    let desk = try Desk()
    try desk.own("boden.guide", OwnSample.grounding(headers: ["when: zu viel"]))
    #expect(try desk.shelf("de").guide("grounding").guide.title == "Boden")
    #expect(try desk.shelf("en").guide("grounding").guide.title == "Grounding")
    #expect(try desk.shelf("fr").guide("grounding").guide.title == "Grounding")
    #expect(try desk.shelf().guide("grounding").guide.title == "Grounding")
    var manner = Desk.Manner()
    manner.language = "de"
    let sitting = try desk.home(
      [
        "boden", "6", "senses", "den Tisch", "", "", "enough", "5", "", "", "/quit",
      ], manner)
    #expect(sitting.screen.contains("1. too much: Quick Anchor, Boden, Slow Breathing"))
    #expect(!sitting.screen.contains("zu viel"))
    #expect(sitting.screen.contains("Was siehst du?"))
    #expect(try desk.onlyEntry().opening.guideID == "grounding")
  }

  @Test("are called where another guide calls the one they stand for")
  func called() throws {
    for (language, title) in [("de", "Boden"), ("en", "Grounding")] {
      let desk = try Desk()
      try desk.own("boden.guide", OwnSample.grounding())
      var manner = Desk.Manner()
      manner.language = language
      let screen = try desk.run("page", ["overwhelmed", "/stop"], manner).screen
      #expect(screen.contains("Shall we go to \(title) for a minute?"))
    }
  }

  @Test("with problems leave the original in their place, and it is said")
  func broken() throws {
    let desk = try Desk()
    try desk.own("boden.guide", OwnSample.grounding().replacing("-> leave", with: "-> leaf"))
    let ready = try desk.shelf("de").guide("grounding")
    #expect(ready.guide.title == "Grounding")
    #expect(ready.brokenTranslation == "boden.guide")
    #expect(throws: Never.self) { try desk.shelf("de").guide("page") }
    var manner = Desk.Manner()
    manner.language = "de"
    let screen = try desk.home(["boden", "/stop", "/quit"], manner).screen
    #expect(
      screen.contains("[the translation boden.guide has problems, so this is the original]"))
  }

  @Test("that are gone, or became something else meanwhile, leave the original in their place")
  func changedMeanwhile() throws {
    for text in [nil, "nothing", OwnSample.guide("grounding", title: "Other", language: "de")] {
      let desk = try Desk()
      try desk.own("boden.guide", OwnSample.grounding())
      let shelf = desk.shelf("de")
      #expect(shelf.headers.contains { $0.title == "Boden" })
      desk.disk.withdraw(Desk.guides + "/boden.guide")
      if let text { try desk.own("boden.guide", text) }
      #expect(try shelf.guide("grounding").guide.title == "Grounding")
      #expect(throws: Never.self) { try shelf.guide("page") }
    }
  }

  @Test("of another version, of nothing, or into the same language are not used")
  func notUsed() throws {
    let cases: [(String, OwnGuide.LeftOut)] = [
      (
        OwnSample.grounding(version: OwnSample.groundingVersion + 1),
        .otherVersion(
          id: "grounding", translated: OwnSample.groundingVersion + 1,
          current: OwnSample.groundingVersion)
      ),
      (
        OwnSample.guide("x", title: "X", language: "de", headers: ["translates: nowhere@1"]),
        .translatesOtherID("nowhere")
      ),
      (
        OwnSample.guide("nowhere", title: "X", language: "de", headers: ["translates: nowhere@1"]),
        .nothingToTranslate("nowhere")
      ),
      (OwnSample.grounding().replacing("language: de", with: "language: en"), .sameLanguage("en")),
      (
        OwnSample.grounding().replacing("language: de", with: "language: German"),
        .unknownLanguage("German")
      ),
    ]
    for (text, reason) in cases {
      let desk = try Desk()
      try desk.own("boden.guide", text)
      #expect(desk.shelf("de").own.map(\.leftOut) == [reason])
      #expect(try desk.shelf("de").guide("grounding").guide.title == "Grounding")
      #expect(throws: GuideShelf.Refusal.leftOut(fileName: "boden.guide", reason)) {
        try desk.shelf().guide("boden.guide", isKept: true)
      }
    }
  }

  @Test("of one guide into one language stand back both")
  func twice() throws {
    let desk = try Desk()
    try desk.own("boden.guide", OwnSample.grounding())
    try desk.own("erde.guide", OwnSample.grounding())
    #expect(desk.shelf("de").own.allSatisfy { $0.leftOut != nil })
    #expect(try desk.shelf("de").guide("grounding").guide.title == "Grounding")
  }
}
