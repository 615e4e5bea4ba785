extension CareReading {
  /// What was found, before it is put into words.
  private struct Finding {
    var level = Level.none
    var topic = Topic.none
    var reason = "Nothing here reads as weighing."
  }

  /// Reads `text`, which may have many lines.
  ///
  /// Of a very long text the first 200,000 bytes are read.
  public init(of text: String) {
    let finding = Self.find(in: text)
    self.init(level: finding.level, topic: finding.topic, reason: finding.reason)
  }

  private static let byteLimit = 200_000

  private static func find(in text: String) -> Finding {
    let matcher = CareMatcher.shared
    let read = text.utf8.count <= byteLimit ? text : String(text.prefix(byteLimit))
    let scene = matcher.scene(of: read)
    let past = matcher.past.flatMap { matcher.fits($0, in: scene) }
    var best = Finding()
    for group in matcher.weighing where group.says.level > best.level {
      for pattern in group.patterns where group.says.level > best.level {
        for fit in matcher.fits(pattern, in: scene) {
          let heard = weigh(fit, group.says, in: scene, past, matcher.cues)
          if heard.level > best.level || (best.level == .none && heard.level == .none) {
            best = heard
          }
          if best.level >= group.says.level { break }
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
    return best
  }

  private static func weigh(
    _ fit: [Int], _ group: CareRuleGroup, in scene: CareMatcher.Scene, _ past: [[Int]],
    _ cues: CareCues
  ) -> Finding {
    let words = fit.map { scene.words[$0].text }.joined(separator: " … ")
    switch cues.verdict(on: fit, of: group, in: scene, past: past) {
    case .stands:
      return Finding(
        level: group.level, topic: group.topic, reason: "It reads as \(group.says): \(words).")
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
