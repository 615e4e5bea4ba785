/// One line of a file, without its line break.
struct SourceLine {
  /// How the line's characters are spread over its bytes; decides how columns are counted.
  enum Spacing {
    /// Every byte is a character.
    case ascii
    /// Every Unicode scalar is a character, as in most languages written in letters.
    case scalars
    /// Some characters are joined from several scalars, as many emoji are.
    case clusters
  }

  let number: Int
  let bytes: SourceBytes
  let spacing: Spacing

  var piece: SourcePiece { SourcePiece(line: self, bytes: bytes) }

  /// The characters, made anew each time: for showing the line, not for reading it.
  var characters: [Character] { Array(bytes.text) }

  /// How many characters begin before `place`, an index into the bytes of the line.
  func characterCount(before place: Int) -> Int {
    switch spacing {
    case .ascii: return place - bytes.startIndex
    case .scalars: return bytes[..<place].count { !UTF8.isContinuation($0) }
    case .clusters:
      var next = bytes.startIndex
      var count = 0
      for character in bytes.text {
        guard next < place else { break }
        next += character.utf8.count
        count += 1
      }
      return count
    }
  }
}

/// A file cut into lines, with the problems its bytes had.
///
/// Guides are read as UTF-8 bytes: every mark of the language is ASCII, and no byte of a
/// longer character looks like one. Only spans count in characters.
struct SourceText {
  static let byteLimit = 1 << 20
  static let lineLimit = 2_000

  private(set) var lines: [SourceLine] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The whole file.
  let bytes: SourceBytes

  /// Cuts a file into lines and hands it to `work`.
  ///
  /// The lines point at `bytes`, so neither they nor any piece of one may leave `work`.
  static func reading<Result>(_ bytes: [UInt8], _ work: (SourceText) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else {
        return withUnsafePointer(to: 0) { work(SourceText(SourceBytes($0, count: 0))) }
      }
      return work(SourceText(SourceBytes(base, count: buffer.count)))
    }
  }

  private init(_ bytes: SourceBytes) {
    self.bytes = bytes
    var content = bytes
    if content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
    if content.count > Self.byteLimit {
      diagnostics.append(
        Diagnostic(
          .tooLarge, SourceSpan(line: 1, column: 1, length: 1),
          "This file is larger than a guide may be (1 MiB).",
          hint: "Cut it into several guides that call each other."))
      content = content.prefix(Self.byteLimit)
    }
    lines.reserveCapacity(content.count / 32)
    var start = content.startIndex
    while let (end, needsCare) = Self.lineEnd(in: content[start...]) {
      append(content[start..<end], needsCare)
      start = end + 1
    }
    let needsCare = content[start...].contains { $0 &- 0x20 >= 0x5F && $0 != 0x09 }
    append(content[start...], needsCare)
  }

  /// Where the first line ends, and whether it has more than printable ASCII and tabs.
  private static func lineEnd(in rest: SourceBytes) -> (end: Int, needsCare: Bool)? {
    var needsCare = false
    for index in rest.startIndex..<rest.endIndex {
      let byte = rest[index]
      if byte == 0x0A { return (index, needsCare) }
      if byte &- 0x20 >= 0x5F, byte != 0x09 { needsCare = true }
    }
    return nil
  }

  /// `needsCare` says that there is more than printable ASCII and tabs.
  private mutating func append(_ line: SourceBytes, _ needsCare: Bool) {
    let bytes = needsCare && line.last == 0x0D ? line.dropLast() : line
    let number = lines.count + 1
    if needsCare, bytes.contains(where: { $0 &- 0x20 >= 0x5F && $0 != 0x09 }) {
      appendCarefully(bytes, number)
    } else {
      lines.append(SourceLine(number: number, bytes: bytes, spacing: .ascii))
      if bytes.count > Self.lineLimit { reportLong(number, bytes.count) }
    }
  }

  private mutating func appendCarefully(_ bytes: SourceBytes, _ number: Int) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let line = SourceLine(number: number, bytes: bytes, spacing: .clusters)
      lines.append(line)
      let place = line.characters.firstIndex { $0.unicodeScalars.contains("\u{FFFD}") }
      return report(
        .unreadableText, number, (place ?? 0) + 1, Self.notUTF8,
        hint: "Save the file as UTF-8.")
    }
    var isSpaced = true
    var isForbidden = false
    for scalar in text.unicodeScalars where scalar.value < 0x20 || scalar.value > 0x7E {
      isSpaced = isSpaced && Self.standsAlone(scalar)
      isForbidden = isForbidden || Self.isForbidden(scalar)
    }
    let line = SourceLine(number: number, bytes: bytes, spacing: isSpaced ? .scalars : .clusters)
    lines.append(line)
    if isForbidden {
      let place = line.characters.firstIndex { $0.unicodeScalars.contains(where: Self.isForbidden) }
      report(
        .unreadableText, number, (place ?? 0) + 1,
        "There is an invisible control character here.", hint: "Delete it.")
    } else if bytes.count > Self.lineLimit, text.count > Self.lineLimit {
      reportLong(number, text.count)
    }
  }

  private mutating func reportLong(_ number: Int, _ characterCount: Int) {
    report(
      .tooLarge, number, Self.lineLimit + 1,
      "This line has \(characterCount) characters; a line may have \(Self.lineLimit).",
      hint: "Cut it into several lines.")
  }

  private mutating func report(
    _ code: DiagnosticCode, _ line: Int, _ column: Int, _ message: String, hint: String
  ) {
    guard diagnostics.count < Self.diagnosticLimit else { return }
    let span = SourceSpan(line: line, column: column, length: 1)
    diagnostics.append(Diagnostic(code, span, message, hint: hint))
  }

  /// Control characters other than the tab, which could steer a terminal, and blanks without a
  /// width, which nobody can see. Joiners stay: scripts and families of emoji need them.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0...0x1F, 0x7F...0x9F, 0x200B, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  static let diagnosticLimit = 20
  static let notUTF8 = "These bytes are not UTF-8 text."

  /// Whether the scalar is surely a character of its own, whatever stands around it: Latin,
  /// Greek and Cyrillic letters, and the quotes and dashes of typeset text. A line break
  /// inside a line (CR LF) is forbidden anyway.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x2FF, 0x370...0x482, 0x48A...0x52F, 0x1E00...0x1EFF, 0x2010...0x2027,
      0x2030...0x203B:
      true
    default: false
    }
  }
}
