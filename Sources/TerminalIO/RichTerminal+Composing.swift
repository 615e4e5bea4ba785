/// Where the cursor stood on a page that was left to come back, without its words.
struct PagePlace {
  let place: Composer.Place
  let byteCount: Int
}

extension RichTerminal {
  /// Lets a page be written on the terminal's second screen.
  public func compose(
    _ request: PageRequest, status: (PageFacts) -> String, save: (PageState) -> Bool
  ) -> PageResult? {
    guard !isOver else {
      let page = PageState(text: request.text, seconds: request.secondsBefore)
      return PageResult(page, .terminated)
    }
    let screen = secondScreen()
    let result = withoutActuallyEscaping(status) { status in
      withoutActuallyEscaping(save) { save in
        let writing = PageWriting(
          on: screen, request, theme: theme, at: takePlace(on: request.text),
          idle: idleActionOffScreen, savingDelay: pageSavingDelay, status: status, save: save)
        let result = writing.run()
        keepPlace(of: writing.composer, result)
        return result
      }
    }
    if result.ending == .terminated { isTerminated = true }
    close(screen)
    return result
  }

  /// A screen that takes the keys typed ahead.
  func secondScreen() -> FullScreen {
    standingRow.hide()
    return FullScreen(
      mode: mode, signals: signals, escapeDelay: look.escapeDelay, keys: editor.takeTypedAhead())
  }

  /// Leaves the screen, with the keys it did not use for whoever asks next.
  func close(_ screen: FullScreen) {
    screen.leave()
    standingRow.unhide(draws: !isOver)
    editor.typeAhead(screen.takeRest())
  }

  /// What to do where nobody types, the first screen empty by then.
  var idleActionOffScreen: IdleAction? {
    idleAction.map { action in
      IdleAction(after: action.after) { [unowned self] in
        clear()
        return action.run() && !isOver
      }
    }
  }

  private func takePlace(on text: String) -> Composer.Place? {
    defer { placeOnLastPage = nil }
    guard let last = placeOnLastPage, last.byteCount == text.utf8.count else { return nil }
    return last.place
  }

  private func keepPlace(of composer: Composer, _ result: PageResult) {
    switch result.ending {
    case .command, .interrupted:
      placeOnLastPage = PagePlace(place: composer.cursor, byteCount: composer.byteCount)
    case .done, .terminated: placeOnLastPage = nil
    }
  }
}
