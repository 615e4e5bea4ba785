import Testing

@testable import TerminalIO

@Suite("Undo in a line")
struct UndoHistoryTests {
  /// One key: `<` deletes before the cursor, `{` and `}` move, `^` kills all, others insert.
  private static func press(_ key: Character, _ state: inout UndoHistory.State) {
    switch key {
    case "<":
      guard state.cursor > 0 else { return }
      state.cursor -= 1
      state.scalars.remove(at: state.cursor)
    case "{": state.cursor = max(0, state.cursor - 1)
    case "}": state.cursor = min(state.scalars.count, state.cursor + 1)
    case "^": state = UndoHistory.State()
    default:
      for scalar in key.unicodeScalars {
        state.scalars.insert(scalar.value, at: state.cursor)
        state.cursor += 1
      }
    }
  }

  private static func text(_ state: UndoHistory.State) -> String {
    var scalars = String.UnicodeScalarView()
    for value in state.scalars { scalars.append(Unicode.Scalar(value) ?? "?") }
    return String(scalars)
  }

  @Test(
    "Each undo takes one word, one run of deleting, or one greater change back",
    arguments: [
      ("one two three", ["one two ", "one ", ""]),
      ("one  two", ["one  ", ""]),
      ("one two<<<", ["one two", "one ", ""]),
      ("one two<<<<<", ["one ", "one two", "one ", ""]),
      ("one^", ["one", ""]),
      ("one{{xy", ["one", ""]),
      ("one{}more", ["one", ""]),
      ("安全 語", ["安全 ", ""]),
      ("", []),
    ] as [(String, [String])])
  func steps(keys: String, texts: [String]) {
    var state = UndoHistory.State()
    var history = UndoHistory()
    for key in keys {
      Self.press(key, &state)
      history.note(state)
    }
    let last = state
    var found: [String] = []
    while let back = history.undo() { found.append(Self.text(back)) }
    #expect(found == texts)
    var again: [String] = []
    while let forth = history.redo() { again.append(Self.text(forth)) }
    #expect(again == texts.reversed().dropFirst() + (texts.isEmpty ? [] : [Self.text(last)]))
  }

  @Test("What is typed after an undo ends the way forth")
  func branching() {
    var state = UndoHistory.State()
    var history = UndoHistory()
    for key in "one two" {
      Self.press(key, &state)
      history.note(state)
    }
    state = history.undo() ?? state
    #expect(Self.text(state) == "one ")
    Self.press("x", &state)
    history.note(state)
    #expect(history.redo() == nil)
    #expect(history.undo().map(Self.text) == "one ")
  }

  @Test("Many large states do not pile up for ever")
  func size() {
    var history = UndoHistory()
    for number in 0..<50 {
      history.note(
        UndoHistory.State(scalars: Array(repeating: UInt32(97 + number % 2), count: 100_000)))
    }
    var count = 0
    while history.undo() != nil { count += 1 }
    #expect((1...5).contains(count))
  }
}
