/// How long a page was on the screen; the time the machine sleeps does not count.
struct PageClock: Sendable {
  private var before: Duration
  private var shownSince: SuspendingClock.Instant?
  private var lastSeen: SuspendingClock.Instant?

  /// Goes on from what was counted before.
  init(secondsBefore: Double) {
    before = .seconds(secondsBefore)
  }

  /// How long so far, in seconds.
  var seconds: Double {
    let shown = shownSince.map { SuspendingClock().now - $0 } ?? .zero
    return (before + shown) / .seconds(1)
  }

  /// The page is on the screen.
  mutating func start() {
    if shownSince == nil { shownSince = SuspendingClock().now }
    sawScreen()
  }

  /// The page is not on the screen any more.
  mutating func stop() {
    before = .seconds(seconds)
    shownSince = nil
  }

  /// The page is still on the screen.
  mutating func sawScreen() {
    lastSeen = SuspendingClock().now
  }

  /// The process was stopped without a word and goes on: what passed since it last saw the
  /// screen does not count.
  mutating func resume() {
    guard let since = shownSince, let lastSeen else { return }
    before += lastSeen - since
    shownSince = nil
    start()
  }
}
