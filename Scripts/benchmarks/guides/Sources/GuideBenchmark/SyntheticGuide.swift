/// Makes guides of any size that check clean, with every common construct.
enum SyntheticGuide {
  /// A guide of `stateCount` states; 1,000 is the most a guide may have.
  static func text(stateCount: Int) -> String {
    var lines = [
      "# A guide made for measuring", "id: synthetic", "format: 1", "version: 1", "language: en",
      "about: A guide as long as a guide may be.", "time: 3m to 4m", "evidence: C",
      "source: Made up.", "when: flat, nothing pulls me; cannot settle at night",
      "measure: tension from before to after, lower is better",
      "keeps: word, mood_0", "anytime: too much, overwhelmed -> leave", "safe exit: leave",
      "care: Made for measuring only.", "", "## start",
      "Let us begin. Take the time you need for it.", "", "> before: scale 0..10, optional",
      "> word: text, optional", "[set total to 0]", "-> s-0", "",
    ]
    for index in 0..<(stateCount - 4) {
      lines += state(index, next: index + 5 < stateCount ? "s-\(index + 1)" : "end")
    }
    lines += [
      "## end", "How is it now?", "> after: scale 0..10, optional",
      "[if after > before]", "  -> worse", "[end if]", "-> leave", "",
      "## worse", "It can go that way. People to talk to:", "[help card]", "-> leave", "",
      "## leave", "Goodbye. You can come back whenever you like.", "[finish]", "",
      "== example: somebody leaves at once", "Let us begin", "> 5", "> calm", "> /stop",
      "[finished at leave]",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func state(_ index: Int, next: String) -> [String] {
    let body =
      switch index % 4 {
      case 0:
        [
          "// How it feels now decides where it goes on.",
          "You wrote {word}. Stay with that for a moment, and notice where it sits.", "",
          "| What is it like now?", "| And how is it at this moment?",
          "| Look once more: how strong is it?", "> mood_\(index): scale 0..10",
          "* 0..3 -> \(next)", "* 4..7 -> \(next)", "* 8..10 -> \(next)", "* nothing -> \(next)",
        ]
      case 1:
        [
          "[set total to total + 1]", "Step {total} of the way is behind you.",
          "What would help most right now?", "> help_\(index): choice",
          "* rest: To rest for a while -> \(next)", "* walk: A short walk outside -> \(next)",
          "* Talk to somebody I trust -> \(next)", "* nothing -> \(next)",
        ]
      case 2:
        [
          "[if before is known and before > 5 and total >= \(index % 7)]",
          "That was a high number at the beginning. Look how far you have come.", "[end if]",
          "Breathe slowly. Let the shoulders sink a little with each breath out.",
          "> seen_\(index): writing, 2m to 5m, private", "-> \(next)",
        ]
      default:
        [
          "[pause 10s]", "Which of these do you notice?", "> felt_\(index): several, at most 2",
          "* warm: Warmth", "* light: Lightness", "* heavy: Heaviness", "* nothing", "",
          "[if felt_\(index) includes \"warm\"]", "  Warmth is a good sign.", "[end if]",
          "-> \(next)",
        ]
      }
    return ["## s-\(index)"] + body + [""]
  }
}
