/// A word with each run of one letter made a single letter: "kiiill" and "kill" are both "kil".
struct SqueezedWord {
  let text: String

  init(_ word: String) {
    var text = ""
    for letter in word where letter != text.last || letter.isNumber { text.append(letter) }
    self.text = text
  }
}
