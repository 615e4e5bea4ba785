import Journal
import TerminalIO

/// What was used in the last seven days: one row a guide, with the mean of what it measured.
enum WeekScreen {
  static func lines(
    _ uses: [GuideUse], isRich: Bool, title: (String) -> String
  ) -> [ShownLine] {
    guard !uses.isEmpty else { return [ShownLine(.guide, TrendWording.nothingThisWeek)] }
    var lines = [ShownLine(.heading, TrendWording.thisWeek)]
    for use in uses {
      lines.append(
        ShownLine(.guide, TrendWording.weekRow(title(use.guideID), use, isRich: isRich)))
    }
    if uses.contains(where: { $0.trend?.summary != nil }) {
      lines.append(ShownLine(.note, TrendWording.noCause))
    }
    return lines
  }
}
