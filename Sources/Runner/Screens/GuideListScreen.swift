import GuideLanguage
import TerminalIO

/// The guides of `mooring guide list`, for people.
public enum GuideListScreen {
  /// The rows for a screen of `columnCount` cells: columns where they fit, else a block a guide.
  public static func lines(_ guides: [ListedGuide], columnCount: Int) -> [String] {
    columnCount >= 72 ? columns(guides) : guides.flatMap(block)
  }

  /// Longer names and titles do not push the other rows to the right.
  private static let widestName = 18
  private static let widestTitle = 26

  private static func columns(_ guides: [ListedGuide]) -> [String] {
    let nameWidth = widest(guides.map(name), upTo: widestName)
    let titleWidth = widest(guides.map(title), upTo: widestTitle)
    let timeWidth = widest(guides.map(time), upTo: widestTitle)
    return guides.flatMap { guide -> [String] in
      guard guide.header != nil else { return ["\(name(guide))  \(origin(guide))"] + notes(guide) }
      let beginning =
        filled(name(guide), nameWidth) + filled(title(guide), titleWidth)
        + filled(time(guide), timeWidth)
      let whole = beginning + origin(guide)
      let rows =
        CellWidth.of(whole) <= TextLayout.widestRow
        ? [whole] : [beginning + origin(guide, naming: false), "  \(guide.fileName ?? "")"]
      return rows + notes(guide)
    }
  }

  private static func widest(_ cells: [String], upTo limit: Int) -> Int {
    cells.map { CellWidth.of($0) }.filter { $0 <= limit }.max() ?? 0
  }

  private static func filled(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - CellWidth.of(text)) + 2)
  }

  private static func block(_ guide: ListedGuide) -> [String] {
    let details = [title(guide), time(guide)].filter { !$0.isEmpty }.joined(separator: ", ")
    return [name(guide), details.isEmpty ? "" : "  \(details)", "  \(origin(guide))"]
      .filter { !$0.isEmpty } + notes(guide)
  }

  private static func notes(_ guide: ListedGuide) -> [String] {
    guide.note.map { ["  \($0)"] } ?? []
  }

  private static func name(_ guide: ListedGuide) -> String {
    guide.header?.id ?? guide.fileName ?? ""
  }

  private static func title(_ guide: ListedGuide) -> String { guide.header?.title ?? "" }

  private static func time(_ guide: ListedGuide) -> String {
    guide.header?.time.map(TimeWording.spoken) ?? ""
  }

  private static func origin(_ guide: ListedGuide, naming: Bool = true) -> String {
    guard guide.header != nil, let fileName = guide.fileName else { return guide.origin }
    let language = guide.isTranslation ? guide.header.map { " in \($0.language)" } ?? "" : ""
    return guide.origin + language + (naming ? ", \(fileName)" : "")
  }
}
