extension Conversation {
  /// Whether ``Event/gentleWay`` leads anywhere from here: the guide that speaks, or one that
  /// called it, names such a state.
  public var hasGentleWay: Bool {
    switch waiting {
    case .question, .timer, .offer: position.frames.contains { $0.guide.gentleState != nil }
    case .lookUp, .ended: false
    }
  }

  /// Goes on at the gentle way, as a move would; `/back` leads to where it was.
  mutating func goGently() {
    guard hasGentleWay else { return }
    remember(recordIndex: nil)
    position.offer = nil
    position.goGently()
    settle()
    run()
  }
}

extension Position {
  /// Leaves the guides that have no gentle way, and lets all others below go on at theirs, so
  /// that none comes back to what it was about.
  fileprivate mutating func goGently() {
    var frames = frames
    while let last = frames.last, last.guide.gentleState == nil { frames.removeLast() }
    if let count = suspended.first?.frameCount,
      let last = frames.prefix(count).lastIndex(where: { $0.guide.gentleState != nil })
    {
      // What a side trip interrupted is not asked again.
      suspended = []
      frames.removeSubrange(last + 1..<min(count, frames.count))
    }
    for index in frames.indices {
      guard let state = frames[index].guide.gentleState else { continue }
      frames[index].state = state
      frames[index].step = 0
      frames[index].round = 0
    }
    stand(in: frames)
  }
}
