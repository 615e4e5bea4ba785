/// A guide as plain prose, for a reviewer who is no programmer.
public struct GuideReading: Sendable {
  /// Words a person reads in a minute.
  public static let wordsPerMinute = 200

  private let guide: CheckedGuide

  /// Prepares a guide for reading.
  public init(_ guide: CheckedGuide) { self.guide = guide }

  /// Everything the guide says and asks, state by state, and figures at the end.
  public var text: String {
    var lines = heading
    for (index, state) in guide.states.enumerated() {
      lines += ["", title(of: index)]
      if !state.formerNames.isEmpty {
        lines.append("(In earlier versions: \(state.formerNames.joined(separator: ", ")).)")
      }
      var prose = StateProse(guide)
      prose.tell(state.steps)
      lines += prose.lines
    }
    lines += ["", "Figures"] + ReadingFigures(guide).lines
    return lines.joined(separator: "\n") + "\n"
  }

  private func title(of index: Int) -> String {
    let state = guide.states[index]
    var notes: [String] = []
    if index == 0 { notes.append("the guide begins here") }
    if state.name == guide.safeExit { notes.append("said when somebody stops") }
    if state.name == guide.gentleWay {
      notes.append("the gentle way: it goes on here after words of dying, harm or danger")
    }
    return guide.plainName(of: state.name)
      + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
  }

  private var heading: [String] {
    let header = guide.header
    var lines = [header.title, "", header.about, "", "Care: \(header.care)"]
    if let time = header.time { lines.append("Time: \(time)") }
    if let evidence = header.evidence {
      let meaning = [
        "A": "tested in trials", "B": "close to what was tested",
        "C": "a relative of what was tested, or practice",
      ]
      lines.append("Evidence: \(evidence), \(meaning[evidence] ?? "")")
    }
    if let source = header.source {
      lines.append("Source: \(source.split(separator: "\n").joined(separator: " "))")
    }
    if let days = header.days { lines.append("It is done on \(days) days.") }
    if let original = header.translates {
      lines.append("A translation of \(original.id), version \(original.version).")
    }
    for measure in header.measures {
      let direction = measure.lowerIsBetter ? "lower" : "higher"
      lines.append(
        "Measured: \(measure.name), from “\(measure.from)” to “\(measure.to)”; "
          + "\(direction) is better.")
    }
    if let name = header.inView { lines.append("Stays in view once it is known: \(name).") }
    if !header.keeps.isEmpty {
      lines.append("Kept for next time: \(header.keeps.joined(separator: ", ")).")
    }
    for rule in header.anytime {
      let words = rule.words.map { "“\($0)”" }.joined(separator: " or ")
      lines.append("At any time \(words) leads to \(guide.plainName(of: rule.target)).")
    }
    lines += ["", "{Words in braces} are earlier answers. Where one is not known, its whole line"]
    return lines + ["is left unsaid."]
  }
}

extension CheckedGuide {
  /// A state's name as a heading: its number and its words.
  func plainName(of state: String) -> String {
    let words = state.split(separator: "-").joined(separator: " ")
    let number = stateIndexByName[state].map { "\($0 + 1). " } ?? ""
    return number + words.prefix(1).uppercased() + words.dropFirst()
  }

  fileprivate func plainName(of target: AnytimeRule.Target) -> String {
    switch target {
    case .state(let name): plainName(of: name)
    case .guide(let id): "the guide “\(id)”, and back"
    }
  }
}
