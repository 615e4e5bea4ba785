extension String {
  /// The text with nothing left in it that steers a terminal.
  ///
  /// C0 controls except newline, DEL, C1 controls (ECMA-48 section 5) and the
  /// overrides and isolates of writing direction (UAX #9, U+202A to U+202E and
  /// U+2066 to U+2069) become U+FFFD, one for one; a tab becomes a space.
  public var withoutControlCharacters: String {
    guard unicodeScalars.contains(where: \.steersTerminal) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(scalar == "\t" ? " " : scalar.steersTerminal ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  fileprivate var steersTerminal: Bool {
    switch value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
