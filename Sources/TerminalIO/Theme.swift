/// Colours of the roles: the terminal's own sixteen, so that its palette decides.
struct Theme: Sendable {
  /// False for `NO_COLOR`, `--color never`.
  let usesColor: Bool

  /// `row`, a whole row as laid out, in the colour of its role.
  func colored(_ row: String, as role: LineRole) -> String {
    guard usesColor, !row.isEmpty else { return row }
    switch role {
    case .guide: return row
    case .person: return coloringBar(in: row)
    case .note: return wrapped(row, "2")
    case .warning: return wrapped(row, "1;33")
    case .heading: return wrapped(row, "1")
    }
  }

  /// A prompt for the line editor: sequences that take no cells stand between two U+0001.
  ///
  /// Each is followed by a printable character; the last one by the space every
  /// prompt ends with.
  func editorPrompt(_ prompt: String) -> String {
    guard usesColor, prompt.hasSuffix("│ ") else { return prompt }
    return prompt.dropLast(2) + "\u{1}\u{1B}[36m\u{1}│\u{1}\u{1B}[0m\u{1} "
  }

  private func coloringBar(in row: String) -> String {
    guard let bar = row.firstIndex(of: "│") else { return row }
    return row[..<bar] + wrapped("│", "36") + row[row.index(after: bar)...]
  }

  private func wrapped(_ text: String, _ code: String) -> String {
    "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
