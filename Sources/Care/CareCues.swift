/// What around a match says whose matter it is, and whether it is meant.
///
/// The rules find words; the cues decide whether the words are the writer's own and
/// of today, or told of a film, a lesson, somebody else or a time that is over.
struct CareCues {
  /// What became of a match.
  enum Verdict {
    case stands
    /// It weighs, but no more than this.
    case atMost(CareReading.Level)
    /// It is about somebody else the writer knows.
    case someoneElse
    case setAside(String)

    /// The name under which it stands among the fitted weights.
    var name: String {
      switch self {
      case .stands: "STANDS"
      case .atMost: "AT-MOST"
      case .someoneElse: "ELSE"
      case .setAside: "ASIDE"
      }
    }
  }

  private let not: Int
  private let filler: Int
  private let writer: Int
  private let known: Int
  private let others: Int
  private let stranger: Int
  private let linking: Int
  private let told: Int
  private let saying: Int
  private let again: Int
  private let glad: Int
  private let but: Int
  private let why: Int
  private let role: Int
  private let alive: Int

  init(number: (String) -> Int) {
    not = number("@plainNot")
    filler = number("@filler")
    writer = number("@i")
    known = number("@known")
    others = number("he|she|they|hes|shes|theyre|theyd|hed")
    stranger = number("@stranger")
    linking = number("and|but|so|because|cos|cause|coz|bc|then|that|if|when")
    told = number("@told")
    saying = number("@saying")
    again = number("@again")
    glad = number("@glad")
    but = number("@but")
    why = number("why|know|care|sure")
    role = number("@role")
    alive = number("@live|wake|waking|woke|born|want|like|mind")
  }

  /// What stands around `fit`, the words of `scene` that a pattern of `group` was met by.
  func verdict(
    on fit: [Int], of group: CareRuleGroup, in scene: CareMatcher.Scene, past: [[Int]]
  ) -> Verdict {
    guard let first = fit.first(where: { !scene.fits($0, writer) }) ?? fit.first,
      let last = fit.last
    else { return .setAside("") }
    if isTold(fit, in: scene) {
      return .setAside("The words read as told of a story, the news, a study or a role.")
    }
    if group.yieldsToNot, isNegated(first, in: scene) {
      return hasBut(after: last, in: scene)
        ? .atMost(.soft) : .setAside("The words stand there with a plain \"not\".")
    }
    if let verdict = isOver(fit, group.topic, in: scene, past) { return verdict }
    if group.subject == .writer, let verdict = subject(before: first, in: scene) {
      return verdict
    }
    return .stands
  }

  /// Whether words that count towards a sum are meant: not told of a story, not of a time
  /// that is over, and, for the weightiest, not taken back by a plain "not".
  func isMeant(
    _ fit: [Int], _ weight: Int, _ topic: CareReading.Topic, in scene: CareMatcher.Scene,
    past: [[Int]]
  ) -> Bool {
    guard let first = fit.first else { return false }
    if isTold(fit, in: scene) || isOver(fit, topic, in: scene, past) != nil { return false }
    if topic == .hopelessness || scene.fits(first, alive) { return true }
    return weight < 3 || !isNegated(first, in: scene)
  }

  /// Walks back from a word to whoever it is said of; nothing found means the writer.
  private func subject(before word: Int, in scene: CareMatcher.Scene) -> Verdict? {
    let sentence = scene.words[word].sentence
    var index = word
    if scene.words[index].startsClause || scene.fits(index, writer) { return nil }
    while index > 0, word - index < 7 {
      index -= 1
      guard scene.words[index].sentence == sentence else { return nil }
      if scene.fits(index, writer) || scene.fits(index, linking) { return nil }
      if scene.fits(index, known) || scene.fits(index, others) { return .someoneElse }
      if scene.fits(index, stranger) {
        return .setAside("The words read as said of somebody else.")
      }
      if scene.words[index].startsClause { return nil }
    }
    return nil
  }

  private func isNegated(_ word: Int, in scene: CareMatcher.Scene) -> Bool {
    let sentence = scene.words[word].sentence
    var index = word
    while index > 0, word - index < 6 {
      index -= 1
      guard scene.words[index].sentence == sentence else { return false }
      if scene.fits(index, not) {
        let around = [index - 1, index + 1].filter { scene.words.indices.contains($0) }
        return !around.contains { scene.fits($0, why) }
      }
      guard scene.fits(index, filler) else { return false }
    }
    return false
  }

  private func hasBut(after word: Int, in scene: CareMatcher.Scene) -> Bool {
    let sentence = scene.words[word].sentence
    return scene.words.indices[(word + 1)...].prefix(10).contains {
      scene.words[$0].sentence == sentence && scene.fits($0, but)
    }
  }

  /// Whether a story, the news, a study or a helping role frames the match.
  private func isTold(_ fit: [Int], in scene: CareMatcher.Scene) -> Bool {
    guard let first = fit.first, let last = fit.last else { return false }
    let sentence = scene.words[first].sentence
    let near = (max(0, first - 14)...min(scene.words.count - 1, last + 12)).filter {
      scene.words[$0].sentence == sentence && !fit.contains($0)
    }
    guard let cue = near.first(where: { scene.fits($0, told) || scene.fits($0, role) }) else {
      return false
    }
    if fit.allSatisfy({ scene.words[$0].isQuoted }) { return true }
    let own = (max(0, first - 6)...min(last + 4, scene.words.count - 1)).contains {
      scene.fits($0, writer)
    }
    guard own else { return true }
    let between = min(cue, first)...max(cue, last)
    return between.contains { scene.fits($0, saying) && !fit.contains($0) }
  }

  private func isOver(
    _ fit: [Int], _ topic: CareReading.Topic, in scene: CareMatcher.Scene, _ past: [[Int]]
  ) -> Verdict? {
    guard !past.isEmpty, let first = fit.first, let last = fit.last else { return nil }
    let sentences = scene.words[first].sentence...scene.words[last].sentence
    guard
      past.contains(where: { cue in
        cue.allSatisfy { sentences.contains(scene.words[$0].sentence) }
          && cue.contains { abs($0 - first) < 16 }
      })
    else { return nil }
    let near = scene.words.indices.filter {
      abs(scene.words[$0].place - scene.words[first].place) < 30
    }
    if near.contains(where: { scene.fits($0, again) }) { return nil }
    if near.contains(where: { scene.fits($0, glad) }) {
      return .setAside("The words read as told of a time that is over.")
    }
    switch topic {
    case .death, .selfInjury, .hopelessness:
      return .setAside("The words read as told of a time that is over.")
    default: return nil
    }
  }
}
