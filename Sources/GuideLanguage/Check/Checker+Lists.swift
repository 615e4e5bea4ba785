/// The checks of lists.
extension Checker {
  mutating func checkLists() {
    for (ask, _) in asks { ask.choicesFrom.map { checkIsList($0) } }
    for (name, span) in unfilledLists.sorted(by: { $0.key < $1.key })
    where !header.keeps.contains(name) {
      report(
        .listMismatch, span, "No line adds anything to \"\(name)\".",
        hint: "A list is filled like this: [add worry to \(name)]")
    }
    for step in directions {
      switch step.kind {
      case .add(_, let list): checkCanGrow(list)
      case .take(_, let list): checkIsList(list)
      case .set(let name, let expression) where lists.contains(name.text):
        checkStaysList(name, expression)
      default: break
      }
    }
  }

  func isList(_ name: String) -> Bool {
    lists.contains(name) || (kinds[name] == .several && answers[name]?.type == nil)
  }

  private mutating func checkCanGrow(_ list: Expression.Name) {
    if let type = answers[list.text]?.type {
      report(
        .listMismatch, list.span,
        "\"\(list.text)\" is asked for as \(type.word), so nothing can be added to it.",
        hint: "Give the list a name of its own.")
    } else if recalled.contains(list.text) {
      report(
        .listMismatch, list.span,
        "\"\(list.text)\" is what a look-up finds, so nothing can be added to it.",
        hint: "Give the list a name of its own.")
    }
  }

  private mutating func checkIsList(_ name: Expression.Name) {
    guard !isList(name.text) else { return }
    if answers[name.text] == nil {
      return report(
        .listMismatch, name.span, "No line adds anything to \"\(name.text)\".",
        hint: NearMiss.hint(
          for: name.text, among: lists.sorted(),
          otherwise: "A list is filled like this: [add worry to \(name.text)]"))
    }
    let what = answers[name.text]?.type?.word ?? kinds[name.text]?.words ?? "something else"
    report(
      .listMismatch, name.span, "\"\(name.text)\" is no list but \(what).",
      hint: NearMiss.hint(
        for: name.text, among: lists.sorted(),
        otherwise: "A list has a name of its own and is filled like this: [add worry to worries]"))
  }

  private mutating func checkStaysList(_ name: Expression.Name, _ expression: Expression) {
    let kind = kind(of: expression)
    guard kind != .several, kind != .any, answers[name.text]?.type == nil else { return }
    report(
      .listMismatch, name.span, "\"\(name.text)\" is a list and cannot become \(kind.words).",
      hint: "To put something on it, write [add ... to \(name.text)].")
  }
}
