/// Cuts the tables of the reading into lines and words, byte by byte, as that is quick and
/// the first reading of a run waits for it.
enum TableText {
  static func lines(_ text: some StringProtocol) -> [Substring] { cut(text, at: 0x0A) }

  static func words(_ text: some StringProtocol) -> [Substring] { cut(text, at: 0x20) }

  static func choices(_ text: some StringProtocol) -> [Substring] { cut(text, at: 0x7C) }

  private static func cut(_ text: some StringProtocol, at mark: UInt8) -> [Substring] {
    Substring(text).utf8.split(separator: mark).map { Substring($0) }
  }
}
