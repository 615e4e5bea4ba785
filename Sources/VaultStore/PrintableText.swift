extension String {
  /// The text with U+FFFD for every control character (C0, DEL, C1).
  ///
  /// Names are chosen by whoever can write to the folder, and errors reach a terminal,
  /// which would obey an escape sequence.
  var printable: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      scalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}
