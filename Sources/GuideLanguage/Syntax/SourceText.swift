/// One line of a file, without its line break.
struct SourceLine {
  let number: Int
  let characters: [Character]

  var piece: SourcePiece { SourcePiece(line: number, characters: characters[...]) }
}

/// A file cut into lines, with the problems its bytes had.
struct SourceText {
  static let byteLimit = 1 << 20
  static let lineLimit = 2_000

  private(set) var lines: [SourceLine] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ bytes: [UInt8]) {
    var content = bytes[...]
    if content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
    if content.count > Self.byteLimit {
      diagnostics.append(
        Diagnostic(
          .tooLarge, SourceSpan(line: 1, column: 1, length: 1),
          "This file is larger than a guide may be (1 MiB).",
          hint: "Cut it into several guides that call each other."))
      content = content.prefix(Self.byteLimit)
    }
    for slice in content.split(separator: 0x0A, omittingEmptySubsequences: false) {
      append(slice.last == 0x0D ? slice.dropLast() : slice)
    }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    let number = lines.count + 1
    let isValid = String(validating: bytes, as: UTF8.self) != nil
    let characters = Array(String(decoding: bytes, as: UTF8.self))
    lines.append(SourceLine(number: number, characters: characters))
    guard diagnostics.count < 20 else { return }
    if !isValid {
      let place = characters.firstIndex { $0.unicodeScalars.contains("\u{FFFD}") } ?? 0
      diagnostics.append(
        Diagnostic(
          .unreadableText, SourceSpan(line: number, column: place + 1, length: 1),
          "These bytes are not UTF-8 text.", hint: "Save the file as UTF-8."))
    } else if let place = characters.firstIndex(where: Self.isForbidden) {
      diagnostics.append(
        Diagnostic(
          .unreadableText, SourceSpan(line: number, column: place + 1, length: 1),
          "There is an invisible control character here.", hint: "Delete it."))
    } else if characters.count > Self.lineLimit {
      diagnostics.append(
        Diagnostic(
          .tooLarge,
          SourceSpan(line: number, column: Self.lineLimit + 1, length: 1),
          "This line has \(characters.count) characters; a line may have \(Self.lineLimit).",
          hint: "Cut it into several lines."))
    }
  }

  /// Control characters other than the tab; they could steer a terminal.
  private static func isForbidden(_ character: Character) -> Bool {
    character.unicodeScalars.contains { scalar in
      (scalar.value < 0x20 && scalar.value != 0x09) || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
  }
}
