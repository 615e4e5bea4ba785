/// One row of the table: what was measured, what came of it, and what it must come to.
struct Row {
  let name: String
  let figure: String
  var bar = ""
  var isWithinBar = true

  /// A row for a speed per second.
  static func rate(_ name: String, _ unit: String, _ perSecond: Double, least: Double? = nil) -> Row
  {
    Row(
      name: name, figure: "\(grouped(Int(perSecond))) \(unit)/s",
      bar: least.map { "at least \(grouped(Int($0)))" } ?? "",
      isWithinBar: least.map { perSecond >= $0 } ?? true)
  }

  /// A row for a length of time.
  static func time(_ name: String, _ seconds: Double, most: Double? = nil) -> Row {
    Row(
      name: name, figure: "\(decimals(seconds * 1e3, 3)) ms",
      bar: most.map { "under \(decimals($0 * 1e3, 0)) ms" } ?? "",
      isWithinBar: most.map { seconds < $0 } ?? true)
  }

  /// A row for an amount of memory or disk.
  static func size(_ name: String, _ amount: Int, _ unit: String, most: Int? = nil) -> Row {
    Row(
      name: name, figure: "\(grouped(amount)) \(unit)",
      bar: most.map { "at most \(grouped($0))" } ?? "",
      isWithinBar: most.map { amount <= $0 } ?? true)
  }

  var text: String { "| \(name) | \(figure) | \(bar)\(isWithinBar ? "" : " MISSED") |" }

  static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }

  static func decimals(_ value: Double, _ count: Int) -> String {
    let scale = (0..<count).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((value * Double(scale)).rounded())
    guard count > 0 else { return "\(scaled)" }
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: count - fraction.count) + fraction
  }
}
