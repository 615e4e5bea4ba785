/// A JSON value to be written, with its keys in the order given (RFC 8259).
public indirect enum JSONText: Sendable {
  /// Text, escaped when written.
  case string(String)
  /// A whole number.
  case integer(Int64)
  /// A number; one that is not finite is written as null.
  case number(Double)
  /// True or false.
  case bool(Bool)
  /// Nothing.
  case null
  /// Values in order.
  case array([JSONText])
  /// Keys and values in order.
  case object([(String, JSONText)])

  /// The value on one line, without a space or a line end in it.
  public var text: String {
    var result = ""
    write(into: &result)
    return result
  }

  private func write(into result: inout String) {
    switch self {
    case .string(let text): Self.quote(text, into: &result)
    case .integer(let integer): result += String(integer)
    case .number(let number):
      if !number.isFinite {
        result += "null"
      } else if number == number.rounded(), abs(number) < 1e15 {
        result += String(Int64(number))
      } else {
        result += String(number)
      }
    case .bool(let flag): result += flag ? "true" : "false"
    case .null: result += "null"
    case .array(let values):
      result += "["
      for (position, value) in values.enumerated() {
        if position > 0 { result += "," }
        value.write(into: &result)
      }
      result += "]"
    case .object(let members):
      result += "{"
      for (position, member) in members.enumerated() {
        if position > 0 { result += "," }
        Self.quote(member.0, into: &result)
        result += ":"
        member.1.write(into: &result)
      }
      result += "}"
    }
  }

  private static func quote(_ text: String, into result: inout String) {
    result += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // U+2028 and U+2029 are legal in JSON but end a line for some readers of JSON Lines;
      // DEL and the C1 controls are legal too, but a terminal would obey them.
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028
        || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }
}
