/// The beginning of a free page: lines typed before, and guides offered below them.
public struct PageStart: Equatable, Sendable {
  /// Lines that stand on the page already.
  public var lines: [String]
  /// Offers by number, as shown.
  public var offers: [String]
  /// True where nothing is to be added: the lines are the whole page.
  public var isWhole: Bool

  /// Makes a beginning.
  public init(lines: [String] = [], offers: [String] = [], isWhole: Bool = false) {
    self.lines = lines
    self.offers = offers
    self.isWhole = isWhole
  }
}
