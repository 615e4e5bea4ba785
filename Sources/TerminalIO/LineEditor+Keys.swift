/// What each key does beyond libedit's own functions.
extension LineEditor {
  private typealias Number = KeyQueue.Number

  func bindKeys() {
    let ours = EditLine.keyFunction
    // Ctrl-C, Ctrl-D, Ctrl-H, Tab, Ctrl-L, Ctrl-Z, Ctrl-_, Backspace.
    let controls: [UInt32] = [0x03, 0x04, 0x08, 0x09, 0x0C, 0x1A, 0x1F, 0x7F]
    let numbers = [
      Number.up, Number.down, Number.delete, Number.paste, Number.newline, Number.mark,
      Number.redo,
    ]
    for key in controls + numbers + Self.commands.keys { editLine.bind(key, to: ours) }
    editLine.bind(0x0D, to: "ed-newline")
    editLine.bind(0x0A, to: ours)
    editLine.bind(Number.left, to: ours, command: "ed-prev-char")
    editLine.bind(Number.right, to: ours, command: "ed-next-char")
    editLine.bind(Number.home, to: ours, command: "ed-move-to-beg")
    editLine.bind(Number.end, to: ours, command: "ed-move-to-end")
    editLine.bind(Number.wordLeft, to: "ed-prev-word")
    editLine.bind(Number.wordRight, to: "em-next-word")
    guard editLine.isVi else { return }
    // Arrow keys that libedit bound itself make Escape wait for a next key.
    editLine.bind(0x1B, to: "vi-command-mode", command: ours)
    editLine.bindCommand(0x6B, to: ours)  // k
    editLine.bindCommand(0x6A, to: ours)  // j
  }

  /// Ctrl-G, Ctrl-O, Ctrl-T, F2.
  private static let commands: [UInt32: String] = [
    0x07: "/help", 0x0F: "/page", 0x14: "/clock", Number.edit: "/edit",
  ]

  func pressed(_ key: UInt32) -> EditLine.KeyResult {
    if let command = Self.commands[key] { return leave(.command(command)) }
    switch key {
    case Number.up, 0x6B: return recall(history.previous(current: wholeText))
    case Number.down, 0x6A: return recall(history.next())
    case Number.left: return move(by: -(editLine.text.before.last?.unicodeScalars.count ?? 0))
    case Number.right: return move(by: editLine.text.after.first?.unicodeScalars.count ?? 0)
    case Number.home: return move(by: -editLine.text.before.unicodeScalars.count)
    case Number.end: return move(by: editLine.text.after.unicodeScalars.count)
    case Number.delete: return deleteForward()
    case Number.paste: return paste()
    case Number.newline, 0x0A: return insert(String(Self.newlineSign))
    case Number.mark: return insertMark()
    case 0x08, 0x7F:
      editLine.deleteBeforeCursor(
        scalarCount: editLine.text.before.last?.unicodeScalars.count ?? 0)
      return .refresh
    case 0x09: return complete()
    case 0x0C: return drawAll()
    case 0x03: return leave(.interrupted)
    case 0x04:
      guard wholeText.isEmpty else { return deleteForward() }
      stopped(.endOfInput)
      return .endOfInput
    case 0x1A:
      suspend()
      return .nothing
    case 0x1F: return restore(undoHistory.undo())
    case Number.redo: return restore(undoHistory.redo())
    default: return .nothing
    }
  }

  private func leave(_ ending: TerminalInput) -> EditLine.KeyResult {
    stopped(ending)
    // libedit itself must leave the line: it alone knows its last row.
    editLine.push("\r")
    return .nothing
  }

  private func restore(_ state: UndoHistory.State?) -> EditLine.KeyResult {
    guard let state else { return .nothing }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: state.scalars.map { Unicode.Scalar($0) ?? "\u{FFFD}" })
    replaceAll(with: String(text))
    editLine.moveCursor(scalarCount: state.cursor - state.scalars.count)
    return .refresh
  }

  var wholeText: String {
    let text = editLine.text
    return text.before + text.after
  }

  private func move(by scalarCount: Int) -> EditLine.KeyResult {
    editLine.moveCursor(scalarCount: scalarCount)
    return .moveCursor
  }

  private func insert(_ text: String) -> EditLine.KeyResult {
    editLine.insert(text)
    return .refresh
  }

  private func deleteForward() -> EditLine.KeyResult {
    let count = editLine.text.after.first?.unicodeScalars.count ?? 0
    editLine.moveCursor(scalarCount: count)
    editLine.deleteBeforeCursor(scalarCount: count)
    return .refresh
  }

  private func paste() -> EditLine.KeyResult {
    guard var text = keys.takePaste() else { return .nothing }
    // A copied row often ends with its newline; nobody means it.
    while text.last == "\n" { text.removeLast() }
    let result = insert(String(text.map { $0 == "\n" ? Self.newlineSign : $0 }))
    // There is nothing before the draft to go back to.
    if draftIsComing { undoHistory = UndoHistory(editLine.state) }
    draftIsComing = false
    return result
  }

  private func insertMark() -> EditLine.KeyResult {
    guard let mark = keys.takeMark() else { return .nothing }
    guard let letter = editLine.text.before.unicodeScalars.last,
      let whole = PrecomposedLetter.of(letter, mark)
    else { return insert(String(mark)) }
    editLine.deleteBeforeCursor(scalarCount: 1)
    return insert(String(whole))
  }

  private func recall(_ answer: String?) -> EditLine.KeyResult {
    guard let answer else { return .nothing }
    replaceAll(with: answer)
    return .refresh
  }

  private func replaceAll(with text: String) {
    let old = editLine.text
    editLine.moveCursor(scalarCount: old.after.unicodeScalars.count)
    editLine.deleteBeforeCursor(
      scalarCount: old.before.unicodeScalars.count + old.after.unicodeScalars.count)
    editLine.insert(text)
  }

  private func complete() -> EditLine.KeyResult {
    let text = editLine.text
    guard !text.before.isEmpty, text.after.isEmpty else { return insert(" ") }
    switch Completion.of(text.before, from: completions) {
    case .none: return insert(" ")
    case .replaced(let whole):
      replaceAll(with: whole)
      return .refresh
    case .candidates(let words):
      editLine.flush()
      // libedit clears the rows of the line upwards from the cursor, so that
      // many rows are left empty below the words.
      let rows = String(repeating: "\r\n", count: cursorRow + 1)
      let shown = words.joined(separator: "   ").withoutControlCharacters
      write("\r\n  " + shown + rows)
      return .redisplay
    }
  }

  private func drawAll() -> EditLine.KeyResult {
    clearScreen()
    draw()
    return .nothing
  }
}
