import GuideLanguage
import Journal

/// What helped, as a picture or a page that needs nothing else: no script, no network.
///
/// Numbers, dates and the names of guides stand in it, and nothing a person wrote.
public enum TrendPicture {
  /// More uses than these would be too narrow to tell apart; the last ones are drawn.
  private static let drawnUseCount = 60

  /// All of them as one SVG 1.1 picture, each with its table below the drawing.
  public static func svg(_ trends: [NamedTrend]) -> String {
    var parts = ""
    var top = 24.0
    for named in trends {
      let chart = Chart(named.trend, drawn(named.trend))
      parts += Chart.text(named.name, x: 24, y: top + 16, size: 17)
      top += 30
      for line in facts(named.trend) + [TrendWording.chart] {
        parts += Chart.text(line, x: 24, y: top + 12)
        top += 18
      }
      parts += "<g transform=\"translate(24 \(MarkupText.number(top)))\">\n\(chart.drawing)</g>\n"
      top += Chart.height + 16
      for row in [TrendWording.tableHead.split(separator: ", ").map(String.init)] + chart.rows {
        for (column, cell) in row.enumerated() {
          parts += Chart.text(cell, x: 24 + Double(column) * 110, y: top + 12)
        }
        top += 18
      }
      top += 30
    }
    let size = "\(MarkupText.number(Chart.width + 48)) \(MarkupText.number(top))"
    let description = MarkupText.escaped(
      trends.map { ([$0.name + "."] + facts($0.trend)).joined(separator: " ") }
        .joined(separator: " ") + " " + noCause)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" role="img" \
      aria-labelledby="title desc" font-family="sans-serif" font-size="13">
      <title id="title">\(TrendWording.title)</title>
      <desc id="desc">\(description)</desc>
      <style>\(Chart.style)</style>
      <rect class="back" width="100%" height="100%"/>
      \(parts)\(Chart.text(noCause, x: 24, y: top - 12))</svg>

      """
  }

  /// All of them as one page of HTML.
  public static func html(_ trends: [NamedTrend]) -> String {
    let sections = trends.map { named in
      let chart = Chart(named.trend, drawn(named.trend))
      let cells = chart.rows.map { row in
        "<tr><th scope=\"row\">\(row[0])</th><td>\(row[1])</td><td>\(row[2])</td></tr>\n"
      }.joined()
      let name = MarkupText.escaped(named.name)
      let words = facts(named.trend).map { "<p>\(MarkupText.escaped($0))</p>\n" }.joined()
      let heads = TrendWording.tableHead.split(separator: ", ").map {
        "<th scope=\"col\">\($0)</th>"
      }
      return """
        <section>
        <h2>\(name)</h2>
        \(words)<svg viewBox="0 0 \(MarkupText.number(Chart.width)) \
        \(MarkupText.number(Chart.height))" role="img" aria-label="\(name). \(TrendWording.chart)" \
        font-family="sans-serif" font-size="13">
        \(chart.drawing)</svg>
        <table><caption>\(TrendWording.fileTitle(name))</caption>
        <thead><tr>\(heads.joined())</tr></thead>
        <tbody>
        \(cells)</tbody></table>
        </section>

        """
    }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(TrendWording.title)</title>
      <style>
      body { font-family: sans-serif; max-width: 44em; margin: 2em auto; padding: 0 1em }
      svg { max-width: 100% }
      td, th { text-align: right; padding: 0.1em 1em 0.1em 0; font-weight: normal }
      caption { text-align: left; padding-bottom: 0.3em }
      @media (prefers-color-scheme: dark) { body { background: #14171c; color: #eee } }
      \(Chart.style)</style>
      </head>
      <body>
      <h1>\(TrendWording.title)</h1>
      <p>\(noCause)</p>
      \(sections.joined())</body>
      </html>

      """
  }

  private static var noCause: String {
    TrendWording.noCause.prefix(1).uppercased() + TrendWording.noCause.dropFirst() + "."
  }

  private static func drawn(_ trend: Trend) -> [Trend.Use] {
    Array(trend.uses.suffix(drawnUseCount))
  }

  /// What is known of the measure, in sentences; no mean without its count.
  private static func facts(_ trend: Trend) -> [String] {
    let shown = drawn(trend).count
    return [TrendWording.facts(trend, shown: shown)]
      + (trend.summary.map(TrendWording.sentences) ?? [TrendWording.tooFew + "."])
      + (trend.summary == nil ? [] : [TrendWording.ways(trend) + "."])
      + (trend.halfCount > 0 ? [TrendWording.halves(trend.halfCount) + "."] : [])
  }
}

/// The drawing of one measure: a line a use, from an open circle to a filled one.
private struct Chart {
  static let width = 640.0
  static let height = 200.0
  static let style = """

    .back { fill: #fff } .word { fill: #111 } .grid { stroke: #ccd; stroke-width: 1 }
    .way { stroke: #667; stroke-width: 1.5 } .before { fill: #fff; stroke: #334; stroke-width: 1.5 }
    .after { fill: #334; stroke: #334; stroke-width: 1.5 }
    @media (prefers-color-scheme: dark) {
    .back { fill: #14171c } .word { fill: #eee } .grid { stroke: #334 }
    .way { stroke: #99a } .before { fill: #14171c; stroke: #cde }
    .after { fill: #cde; stroke: #cde }
    }

    """

  let drawing: String
  let rows: [[String]]

  init(_ trend: Trend, _ uses: [Trend.Use]) {
    let low = trend.range.lowerBound
    let span = trend.range.upperBound - low
    let (top, bottom, left) = (12.0, Self.height - 12, 40.0)
    func y(_ number: Double) -> Double {
      guard span > 0 else { return bottom }
      let part = (min(max(number, low), low + span) - low) / span
      return bottom - part * (bottom - top)
    }
    var parts = ""
    for number in [low, low + span / 2, low + span] {
      let place = MarkupText.number(y(number))
      parts += "<line class=\"grid\" x1=\"\(MarkupText.number(left))\" y1=\"\(place)\" "
      parts += "x2=\"\(MarkupText.number(Self.width))\" y2=\"\(place)\"/>\n"
      parts += Self.text(TrendWording.tenths(number), x: 4, y: y(number) + 4)
    }
    let step = (Self.width - left) / Double(max(uses.count, 1))
    for (position, use) in uses.enumerated() {
      let x = MarkupText.number(left + step * (Double(position) + 0.5))
      let (from, to) = (MarkupText.number(y(use.before)), MarkupText.number(y(use.after)))
      parts += "<line class=\"way\" x1=\"\(x)\" y1=\"\(from)\" x2=\"\(x)\" y2=\"\(to)\"/>\n"
      parts += "<circle class=\"before\" cx=\"\(x)\" cy=\"\(from)\" r=\"4\"/>\n"
      parts += "<circle class=\"after\" cx=\"\(x)\" cy=\"\(to)\" r=\"3\"/>\n"
    }
    drawing = parts
    rows = uses.map {
      [$0.date.description, TrendWording.number($0.before), TrendWording.number($0.after)]
    }
  }

  static func text(_ words: String, x: Double, y: Double, size: Int? = nil) -> String {
    let size = size.map { " font-size=\"\($0)\"" } ?? ""
    return
      "<text class=\"word\" x=\"\(MarkupText.number(x))\" y=\"\(MarkupText.number(y))\"\(size)>"
      + "\(MarkupText.escaped(words))</text>\n"
  }
}
