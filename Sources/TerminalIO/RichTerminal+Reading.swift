extension RichTerminal {
  /// Shows a text on the terminal's second screen, to be scrolled by keys.
  public func read(
    _ lines: [ShownLine], hint: String, choices: Set<Character>
  ) -> ReadingResult? {
    guard !isOver else { return .terminated }
    let screen = secondScreen()
    let reading = PageReading(
      on: screen, lines, hint: hint, choices: choices, theme: theme, idle: idleActionOffScreen)
    let result = reading.run()
    if result == .terminated { isTerminated = true }
    close(screen)
    return result
  }
}
