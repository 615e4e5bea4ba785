extension SourcePiece {
  /// The piece with every run of blanks outside quotes made one space.
  var collapsed: String {
    var text = String.UnicodeScalarView()
    var isQuoted = false
    for scalar in trimmed.text.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar.properties.isWhitespace, !isQuoted {
        if text.last != " " { text.append(" ") }
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// The items with one space behind each separator; a list with empty items stays as it is.
  func list(separator: Unicode.Scalar) -> String {
    let items = split(separator: separator)
    guard !items.contains(where: \.isEmpty) else { return trimmed.text }
    return items.map(\.collapsed).joined(separator: "\(separator) ")
  }

  /// The expression with one space around its signs, and none inside brackets.
  ///
  /// What cannot be read, or would be read in another way, stays as it is.
  var spaced: String {
    guard let meaning = meaning(of: self) else { return trimmed.text }
    var text = ""
    var previous: Lexeme?
    for lexeme in lexemes {
      if let previous, previous.isFollowedByBlank, lexeme.isPrecededByBlank {
        text.append(" ")
      }
      text += lexeme.text
      previous = lexeme
    }
    let isSame =
      SourceText.reading(Array(text.utf8)) { source in
        source.lines.first.map { self.meaning(of: $0.piece) } == meaning
      }
    return isSame ? text : trimmed.text
  }

  private func meaning(of piece: SourcePiece) -> String? {
    (try? ExpressionParser.parse(piece))?.plainText
  }

  private struct Lexeme {
    let text: String
    /// Whether it is a minus that belongs to the number behind it.
    var isUnaryMinus = false

    var isOperand: Bool {
      guard let last = text.last else { return false }
      let words: Set<String> = ["and", "or", "not", "is", "includes"]
      return (last == "\"" || last == ")" || last.isLetter || last.isNumber || last == "_")
        && !words.contains(text)
    }
    var isFollowedByBlank: Bool { !(text == "(" || text == "." || isUnaryMinus) }
    var isPrecededByBlank: Bool { !(text == ")" || text == ".") }
  }

  /// Quoted words, signs, and runs of everything else.
  private var lexemes: [Lexeme] {
    var found: [Lexeme] = []
    var rest = Array(trimmed.text.unicodeScalars)[...]
    while let first = rest.first {
      var width = 1
      if first.properties.isWhitespace {
        rest = rest.dropFirst()
        continue
      } else if first == "\"" {
        width = rest.dropFirst().prefix { $0 != "\"" }.count + 2
      } else if ["<", ">"].contains(first) && rest.dropFirst().first == "=" {
        width = 2
      } else if !"<>+-*/().".unicodeScalars.contains(first) {
        width =
          rest.prefix {
            !$0.properties.isWhitespace && !"<>+*/()\"".unicodeScalars.contains($0)
          }.count
      }
      var lexeme = Lexeme(text: String(String.UnicodeScalarView(rest.prefix(width))))
      lexeme.isUnaryMinus = lexeme.text == "-" && !(found.last?.isOperand ?? false)
      found.append(lexeme)
      rest = rest.dropFirst(width)
    }
    return found
  }
}
