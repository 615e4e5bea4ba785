/// Finds what looks like a telephone number in a line that is spoken.
enum TelephoneNumber {
  /// A stretch of digits and what may stand between those of one number.
  private struct Candidate {
    var range: Range<Int>
    var groups: [[UInt8]] = []
    var hasPlus = false
    /// Whether dots, and nothing else, stand between the groups.
    var hasDotsOnly = true

    var digitCount: Int { groups.reduce(0) { $0 + $1.count } }
    var digits: String { String(decoding: groups.joined(), as: UTF8.self) }
    var values: [Int] { groups.map { Int(String(decoding: $0, as: UTF8.self)) ?? .max } }
  }

  /// The places of numbers in the bytes of a line, as indices into them.
  static func places(in bytes: SourceBytes) -> [Range<Int>] {
    guard bytes.contains(wideMark) else { return plainPlaces(in: bytes) }
    var plain: [UInt8] = []
    var origins: [Int] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let digit = wideDigit(at: index, in: bytes)
      plain.append(digit ?? bytes[index])
      origins.append(index)
      index += digit == nil ? 1 : 3
    }
    origins.append(bytes.endIndex)
    let places = plain.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { plainPlaces(in: SourceBytes($0, count: buffer.count)) } ?? []
    }
    return places.map { origins[$0.lowerBound]..<origins[$0.upperBound] }
  }

  private static func plainPlaces(in bytes: SourceBytes) -> [Range<Int>] {
    candidates(in: bytes).filter { isNumber($0, in: bytes) }.map(\.range)
  }

  /// The first byte of a digit as wide as a Chinese letter.
  static let wideMark: UInt8 = 0xEF

  private static func wideDigit(at index: Int, in bytes: SourceBytes) -> UInt8? {
    guard bytes[index] == wideMark, index + 2 < bytes.endIndex, bytes[index + 1] == 0xBC,
      (0x90...0x99).contains(bytes[index + 2])
    else { return nil }
    return bytes[index + 2] - 0x60
  }

  /// A line with fewer digits has no number to call.
  static let leastDigitCount = 3

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0x80
  }

  // MARK: Stretches

  private static func candidates(in bytes: SourceBytes) -> [Candidate] {
    var found: [Candidate] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let candidate = readCandidate(at: index, in: bytes)
      index = candidate.range.upperBound
      found.append(candidate)
    }
    return found
  }

  private static func readCandidate(
    at start: Int, in bytes: SourceBytes
  ) -> Candidate {
    var candidate = Candidate(range: start..<start)
    if start > bytes.startIndex, bytes[start - 1] == UInt8(ascii: "+") {
      candidate.hasPlus = true
      candidate.range = (start - 1)..<start
    } else if start > bytes.startIndex, bytes[start - 1] == UInt8(ascii: "(") {
      candidate.range = (start - 1)..<start
    }
    var index = start
    while true {
      var group: [UInt8] = []
      while index < bytes.endIndex, isDigit(bytes[index]) {
        group.append(bytes[index])
        index += 1
      }
      candidate.groups.append(group)
      candidate.range = candidate.range.lowerBound..<index
      guard let (next, isDot) = nextGroup(after: index, in: bytes) else { return candidate }
      candidate.hasDotsOnly = candidate.hasDotsOnly && isDot
      index = next
    }
  }

  /// Where the next group of the same number begins, and whether one dot leads to it.
  private static func nextGroup(
    after end: Int, in bytes: SourceBytes
  ) -> (Int, isDot: Bool)? {
    var index = end
    var marks = 0
    var isDot = false
    while index < bytes.endIndex, !isDigit(bytes[index]) {
      let width = separatorWidth(at: index, in: bytes)
      marks += 1
      guard width > 0, marks <= 3 else { return nil }
      let following = index + width < bytes.endIndex ? bytes[index + width] : 0
      if bytes[index] == UInt8(ascii: ".") {
        // Two dots are a range, a dot and a space the end of a sentence.
        guard isDigit(following) else { return nil }
        isDot = marks == 1
      }
      index += width
    }
    return index < bytes.endIndex && index > end ? (index, isDot) : nil
  }

  private static func separatorWidth(at index: Int, in bytes: SourceBytes) -> Int {
    switch bytes[index] {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: "("), UInt8(ascii: ")"):
      return 1
    // The no-break space, and the dashes and narrow spaces of typeset text.
    case 0xC2 where bytes[index...].starts(with: [0xC2, 0xA0]): return 2
    case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80]): return 3
    default: return 0
    }
  }

  // MARK: Judging

  private static func isNumber(_ found: Candidate, in bytes: SourceBytes) -> Bool {
    guard found.digitCount >= leastDigitCount else { return false }
    let before = words(before: found.range.lowerBound, in: bytes)
    let after = words(after: found.range.upperBound, in: bytes)
    if isTollFree(found, in: bytes) { return true }
    if touchesMoneyOrLetters(found, in: bytes, after) { return false }
    let count = found.digitCount
    if found.hasPlus, count >= 5 { return true }
    if count >= 3, let last = before.last, telephoneWords.contains(last) { return true }
    if count >= 7 { return !isOtherNumber(found.groups, found.values, found.hasDotsOnly) }
    let isCalled = before.suffix(3).contains(where: callingWords.contains)
    switch count {
    case 3:
      return emergencyNumbers.contains(found.digits)
        && (isCalled || before.suffix(3).contains(where: helperWords.contains)
          || after.prefix(2).contains(where: helperWords.contains)
          || found.groups.count == 1 && isSaidToAnswer(after))
    case 4:
      return found.groups.count == 1 && after.isEmpty
        && before.suffix(2).contains(where: callingWords.contains)
    case 5, 6:
      let owner = before.last { !smallWords.contains($0) }
      return (isCalled || owner.map(helperWords.contains) == true)
        && !isOtherNumber(found.groups, found.values, found.hasDotsOnly)
    default: return false
    }
  }

  /// Whether words such as "is open" follow.
  private static func isSaidToAnswer(_ after: [String]) -> Bool {
    guard let first = after.first else { return false }
    if ["answers", "listens"].contains(first) { return true }
    return first == "is" && after.count > 1
      && ["open", "staffed", "answered", "available", "there"].contains(after[1])
  }

  /// Dates, years, sums, counting and long round numbers.
  private static func isOtherNumber(
    _ groups: [[UInt8]], _ values: [Int], _ hasDotsOnly: Bool
  ) -> Bool {
    if groups.isEmpty { return true }
    if groups.count >= 3, isDate(groups, values) {
      let rest = Array(groups.dropFirst(3))
      return rest.joined().count < 5
        || isOtherNumber(rest, Array(values.dropFirst(3)), hasDotsOnly)
    }
    if groups.allSatisfy({ $0.count == 4 }), values.allSatisfy({ (1500...2199).contains($0) }) {
      return true
    }
    if groups.count >= 3, isCounting(values),
      groups.allSatisfy({ $0.first != 0x30 || $0.count == 1 })
    {
      return true
    }
    let isRound = groups.last?.suffix(3).elementsEqual("000".utf8) == true
    let isSum = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].first != 0x30
    if isRound, isSum, groups.count == 1 || groups[0].count <= 3 { return true }
    return hasDotsOnly && groups.count == 2 && groups[0].count <= 2
  }

  private static func isDate(_ groups: [[UInt8]], _ values: [Int]) -> Bool {
    let widths = groups.prefix(3).map(\.count)
    let isShort = { (index: Int) in widths[index] <= 2 }
    if widths[0] == 4, isShort(1), isShort(2) {
      return (1...12).contains(values[1]) && (1...31).contains(values[2])
    }
    guard isShort(0), isShort(1), widths[2] == 4 else { return false }
    let days = [values[0], values[1]]
    return days.allSatisfy { (1...31).contains($0) } && days.contains { $0 <= 12 }
  }

  /// Whether the numbers go up or down in even steps, or are all of one digit.
  private static func isCounting(_ values: [Int]) -> Bool {
    if values.allSatisfy({ $0 < 10 }) { return true }
    let step = values[1] - values[0]
    return step != 0 && zip(values, values.dropFirst()).allSatisfy { $1 - $0 == step }
  }

  private static func touchesMoneyOrLetters(
    _ found: Candidate, in bytes: SourceBytes, _ after: [String]
  ) -> Bool {
    let start = found.range.lowerBound
    let before = start > bytes.startIndex ? bytes[start - 1] : 0x20
    // Pounds, yen and cents end in A3, A5 and A2, the euro sign in AC.
    if before == UInt8(ascii: "$") || isLetter(before) { return true }
    if let next = after.first,
      ["€", "£", "$", "eur", "euro", "euros", "dollars", "usd"].contains(next)
    {
      return true
    }
    let end = found.range.upperBound
    return end < bytes.endIndex
      && (isLetter(bytes[end]) || bytes[end] == UInt8(ascii: "$")
        || (bytes[end] == UInt8(ascii: ":") && end + 1 < bytes.endIndex && isDigit(bytes[end + 1])))
  }

  /// Numbers such as 1-800-SOMEWORD.
  private static func isTollFree(_ found: Candidate, in bytes: SourceBytes) -> Bool {
    guard let last = found.groups.last,
      ["800", "888", "877", "866", "855", "844", "833", "0800", "0808", "1800", "1300"]
        .contains(String(decoding: last, as: UTF8.self)),
      found.range.upperBound < bytes.endIndex
    else { return false }
    let end = found.range.upperBound
    let isApart = bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: " ")
    guard isApart || last.count == 4 else { return false }
    let rest = bytes[(isApart ? end + 1 : end)...]
    let letters = rest.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return letters.count >= 4
  }

  // MARK: The words around

  /// Up to four words before a place, in small letters, of the same sentence.
  private static func words(before end: Int, in bytes: SourceBytes) -> [String] {
    let text = bytes[..<end]
    let sentence = text.suffix(while: { !".?!;".utf8.contains($0) || $0 == UInt8(ascii: ".") })
    let parts = cut(sentence)
    // A full stop ends a sentence except behind "tel.".
    let start = parts.dropLast().lastIndex { $0.hasSuffix(".") }.map { $0 + 1 } ?? 0
    return parts[start...].suffix(4).map { word in
      String(word.filter { !".:".contains($0) })
    }.filter { !$0.isEmpty }
  }

  private static func words(after start: Int, in bytes: SourceBytes) -> [String] {
    let rest = bytes[start...]
    return Array(cut(rest.prefix { !".?!;,:".utf8.contains($0) }).prefix(3))
  }

  private static func cut(_ bytes: SourceBytes) -> [String] {
    bytes.split { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "\"") }
      .map { String(decoding: $0, as: UTF8.self).lowercased() }
  }

  private static let telephoneWords: Set<String> = ["tel", "telephone", "telefon", "telefono"]

  private static let callingWords: Set<String> = [
    "call", "calls", "calling", "dial", "dialling", "dialing", "ring", "text", "phone", "reach",
    "ruf", "rufe", "rufen", "anrufen", "wähle", "wählen", "appelle", "appelez", "composez",
    "llama", "llame", "marca", "marque", "chiama", "bel", "ligue",
  ]

  /// Words that may stand between a name and its number.
  private static let smallWords: Set<String> = [
    "on", "at", "is", "are", "under", "number", "line", "the",
  ]

  private static let helperWords: Set<String> = [
    "emergency", "emergencies", "police", "ambulance", "hotline", "helpline", "lifeline", "crisis",
    "notruf", "polizei", "urgences", "emergencia", "emergencias", "samaritans",
  ]

  /// Three-digit numbers that some country answers at once.
  private static let emergencyNumbers: Set<String> = [
    "000", "061", "100", "101", "102", "103", "108", "110", "111", "112", "113", "114", "115",
    "116", "117", "118", "119", "120", "122", "133", "143", "144", "147", "190", "191", "192",
    "193", "211", "311", "811", "911", "933", "988", "995", "998", "999",
  ]
}

extension SourceBytes {
  /// The longest end of which every byte passes.
  fileprivate func suffix(while passes: (UInt8) -> Bool) -> SourceBytes {
    var start = endIndex
    while start > startIndex, passes(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
