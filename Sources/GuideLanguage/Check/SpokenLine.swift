/// Words of a guide that a person gets to read, with the place where they stand.
///
/// Cut from the bytes of the file, since only these know where each word stands.
struct SpokenLine {
  enum Kind { case speech, alternative, label, header }

  let kind: Kind
  let line: SourceLine
  /// The words, every `{expr}` made one word of the same length.
  let words: SourceBytes

  /// The place of a part of the line, given by indices into its bytes.
  func span(_ range: Range<Int>) -> SourceSpan {
    let before = line.characterCount(before: range.lowerBound)
    let end = line.characterCount(before: range.upperBound)
    return SourceSpan(line: line.number, column: before + 1, length: end - before)
  }

  var span: SourceSpan { span(words.startIndex..<words.endIndex) }
  var text: String { words.text }
}

/// Goes through a file and gives what is spoken and what is asked, line by line.
struct SpokenLineReader {
  enum Event {
    case words(SpokenLine)
    /// A question; the lines right before it are its words.
    case question
    /// Whatever else ends a paragraph.
    case gap
  }

  private enum Section { case header, states }

  /// A copy of the file, in which `{expr}`s are made words.
  private let masked: UnsafeMutablePointer<UInt8>
  private let count: Int

  /// Reads all lines in their order, up to the examples; no line may be kept.
  static func read(_ source: SourceText, _ take: (Event) -> Void) {
    var copy = Array(source.bytes)
    copy.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      SpokenLineReader(masked: base, count: buffer.count).read(source.lines, take)
    }
  }

  private func read(_ lines: [SourceLine], _ take: (Event) -> Void) {
    var section = Section.header
    for line in lines {
      let piece = line.bytes.withoutSpaces
      if piece.begins(UInt8(ascii: "="), UInt8(ascii: "=")) { return }
      if section == .header, piece.begins(UInt8(ascii: "#"), UInt8(ascii: "#")) {
        section = .states
      }
      switch section {
      case .header: Self.readHeader(piece, line, take)
      case .states: readStateLine(piece, line, take)
      }
    }
  }

  private static func readHeader(
    _ piece: SourceBytes, _ line: SourceLine, _ take: (Event) -> Void
  ) {
    guard piece.starts(with: "about:".utf8) || piece.starts(with: "care:".utf8),
      let colon = piece.firstIndex(of: UInt8(ascii: ":"))
    else { return }
    let value = piece[(colon + 1)...].withoutSpaces
    if !value.isEmpty {
      take(.words(SpokenLine(kind: .header, line: line, words: value)))
    }
  }

  private func readStateLine(
    _ piece: SourceBytes, _ line: SourceLine, _ take: (Event) -> Void
  ) {
    func give(_ kind: SpokenLine.Kind, _ words: SourceBytes) {
      guard !words.isEmpty else { return }
      take(.words(SpokenLine(kind: kind, line: line, words: mask(words))))
    }
    guard let first = piece.first else { return take(.gap) }
    switch first {
    case UInt8(ascii: "/") where piece.dropFirst().first == first: break
    case UInt8(ascii: "#"), UInt8(ascii: "["): take(.gap)
    case UInt8(ascii: "-") where piece.dropFirst().first == UInt8(ascii: ">"): take(.gap)
    case UInt8(ascii: ">"):
      take(.question)
      Self.quoted(piece).forEach { give(.label, $0) }
    case UInt8(ascii: "*"): give(.label, Self.label(of: piece.dropFirst().withoutSpaces))
    case UInt8(ascii: "|"): give(.alternative, piece.dropFirst().withoutSpaces)
    case UInt8(ascii: "\\"):
      let next = piece.dropFirst().first
      let isBrace = next == UInt8(ascii: "{") || next == UInt8(ascii: "}")
      give(.speech, isBrace ? piece : piece.dropFirst())
    default: give(.speech, piece)
    }
  }

  /// The words with those inside of curly brackets replaced by letters.
  private func mask(_ words: SourceBytes) -> SourceBytes {
    guard words.contains(UInt8(ascii: "{")) else { return words }
    var isInside = false
    var index = words.startIndex
    while index < words.endIndex {
      let byte = words[index]
      if !isInside, byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if byte == UInt8(ascii: "{") { isInside = true }
      if isInside { masked[index] = UInt8(ascii: "x") }
      if byte == UInt8(ascii: "}") { isInside = false }
      index += 1
    }
    return SourceBytes(UnsafePointer(masked), count: count)[words.startIndex..<words.endIndex]
  }

  /// The words between quotes: the two ends of a scale.
  private static func quoted(_ piece: SourceBytes) -> [SourceBytes] {
    guard piece.contains(UInt8(ascii: "\"")) else { return [] }
    let parts = piece.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    return parts.count % 2 == 1 ? stride(from: 1, to: parts.count, by: 2).map { parts[$0] } : []
  }

  /// What a person sees of an arm: neither its id nor where it leads.
  private static func label(of arm: SourceBytes) -> SourceBytes {
    var shown = arm
    var index = arm.startIndex
    var colon: Int?
    while index < arm.endIndex {
      if arm[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if arm[index] == UInt8(ascii: ":"), colon == nil { colon = index }
      if arm[index] == UInt8(ascii: "-"), index + 1 < arm.endIndex,
        arm[index + 1] == UInt8(ascii: ">")
      {
        shown = arm[..<index]
      }
      index += 1
    }
    guard let colon, colon < shown.endIndex,
      NameRule.isOptionID(bytes: shown[..<colon].withoutSpaces)
    else { return shown.withoutSpaces }
    return shown[(colon + 1)...].withoutSpaces
  }
}

extension SourceBytes {
  fileprivate var withoutSpaces: SourceBytes {
    var start = startIndex
    var end = endIndex
    while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
    while end > start, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
    return self[start..<end]
  }

  fileprivate func begins(_ one: UInt8, _ two: UInt8) -> Bool {
    count > 1 && self[startIndex] == one && self[startIndex + 1] == two
  }
}
