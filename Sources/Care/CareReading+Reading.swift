extension CareReading {
  /// What was found, before it is put into words.
  struct Finding {
    var level = Level.none
    var topic = Topic.none
    var reason = "Nothing here reads as weighing."
    /// Whether the words stand as they are, with no cue that takes weight from them.
    var stands = false
  }

  /// Reads `text`, which may have many lines.
  ///
  /// Of a very long text the first 200,000 bytes are read.
  public init(of text: String) {
    let finding = Self.find(in: text)
    self.init(level: finding.level, topic: finding.topic, reason: finding.reason)
  }

  private static let byteLimit = 200_000

  /// The rules say what a text is about and whether it is now; the learned score says
  /// whether it weighs at all, and whether clearly.
  private static func find(in text: String) -> Finding {
    let matcher = CareMatcher.shared
    let read = text.utf8.count <= byteLimit ? text : String(text.prefix(byteLimit))
    let scene = matcher.scene(of: read)
    let ruled = Ruled(scene, matcher)
    let heard = Stretches(scene, ruled, matcher).heaviest()
    return settle(ruled, heard, isShort: scene.words.count <= shortLength)
  }

  /// Up to how many words a text has too little in it for a sum, so that a rule it meets counts more.
  private static let shortLength = 7

  private static func settle(_ ruled: Ruled, _ heard: Stretches.Heard, isShort: Bool) -> Finding {
    var finding = ruled.best
    if finding.level == .now, heard.clear >= LearnedScore.nowFrom || ruled.isOutright {
      return finding
    }
    let isBacked = heard.any >= (isShort ? LearnedScore.shortFrom : LearnedScore.backedFrom)
    var level = Level.none
    if heard.any >= LearnedScore.softFrom || (isShort && isBacked && finding.level >= .soft) {
      level = .soft
    }
    if heard.clear >= LearnedScore.clearFrom || (isBacked && finding.level >= .clear)
      || ruled.isOutright
    {
      level = .clear
    }
    // What a rule hears as now is too grave for a sum to take back whole.
    if level == .none, finding.level == .now { level = .soft }
    if level == .none, finding.level > .none {
      return Finding(reason: "Some words weigh, and those around them take it back.")
    }
    if level > .none, finding.level == .none {
      finding.topic = heard.topic
      finding.reason = "Several words together weigh: \(heard.words.joined(separator: " … "))."
    }
    finding.level = level
    return finding
  }

  /// What the rules and the sums of ``CareScore`` make of a text.
  struct Ruled {
    private(set) var best = Finding()
    /// What became of the places the rules fit, with the word each starts at.
    private(set) var verdicts: [(name: String, word: Int)] = []
    /// Whether the text says outright that its writer wants to die or hurt themselves, or is hurt.
    private(set) var isOutright = false

    init(_ scene: CareMatcher.Scene, _ matcher: CareMatcher) {
      let past = matcher.past.flatMap { matcher.fits($0, in: scene) }
      if let cue = past.first?.first { verdicts.append(("PAST", cue)) }
      for group in matcher.weighing {
        for pattern in group.patterns {
          for fit in matcher.fits(pattern, in: scene) {
            let verdict = matcher.cues.verdict(on: fit, of: group.says, in: scene, past: past)
            verdicts.append((verdict.name, fit.first ?? 0))
            if group.says.isOutright, case .stands = verdict { isOutright = true }
            let heard = CareReading.weigh(fit, verdict, group.says, in: scene)
            if heard.level > best.level
              || (heard.level == best.level
                && (heard.level == .none || heard.stands && !best.stands))
            {
              best = heard
            }
          }
        }
      }
      for score in matcher.scores where best.level < .clear {
        let heard = matcher.sum(score, in: scene) { fit, weight in
          matcher.cues.isMeant(fit, weight, score.says.topic, in: scene, past: past)
        }
        let level: Level =
          heard.sum >= score.says.clear ? .clear : heard.sum >= score.says.soft ? .soft : .none
        guard level > best.level else { continue }
        let words = heard.words.map { scene.words[$0].text }.joined(separator: " … ")
        best = Finding(
          level: level, topic: score.says.topic,
          reason: "Several words together read as \(score.says.says): \(words).")
      }
    }
  }

  private static func weigh(
    _ fit: [Int], _ verdict: CareCues.Verdict, _ group: CareRuleGroup,
    in scene: CareMatcher.Scene
  ) -> Finding {
    let words = fit.map { scene.words[$0].text }.joined(separator: " … ")
    switch verdict {
    case .stands:
      return Finding(
        level: group.level, topic: group.topic, reason: "It reads as \(group.says): \(words).",
        stands: true)
    case .atMost(let level):
      return Finding(
        level: min(level, group.level), topic: group.topic,
        reason: "It reads as \(group.says), with a not or as past: \(words).")
    case .someoneElse where group.level == .soft:
      return Finding(reason: "The words read as said of somebody else.")
    case .someoneElse:
      return Finding(
        level: min(.clear, group.level), topic: .someoneElse,
        reason: "It reads as \(group.says), of somebody else: \(words).")
    case .setAside(let why):
      return Finding(reason: why)
    }
  }
}
