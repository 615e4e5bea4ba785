/// How a rich terminal looks and moves, as the person set it.
public struct ScreenLook: Equatable, Sendable {
  /// Whether roles have colours.
  public var usesColor: Bool

  /// No row of words is wider than this, in cells.
  public var widestRow: Int

  /// Whether slow breathing is shown by something that moves.
  public var showsMotion: Bool

  /// Whether the lines of a guide appear one by one.
  public var isGentle: Bool

  /// After how long a lone ESC is the Escape key; slow links need more.
  public var escapeDelay: Duration

  /// Makes a look; every part has a usual value.
  public init(
    usesColor: Bool = true, widestRow: Int = TextLayout.widestRow, showsMotion: Bool = true,
    isGentle: Bool = false, escapeDelay: Duration = .milliseconds(40)
  ) {
    self.usesColor = usesColor
    self.widestRow = widestRow
    self.showsMotion = showsMotion
    self.isGentle = isGentle
    self.escapeDelay = escapeDelay
  }
}
