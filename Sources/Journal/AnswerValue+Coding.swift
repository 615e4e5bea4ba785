public import GuideLanguage

/// Answer values as bytes: one tag that names the case, then its content.
extension AnswerValue {
  private enum Tag {
    static let text: UInt8 = 1
    static let number: UInt8 = 2
    static let option: UInt8 = 3
    static let several: UInt8 = 4
    static let yesNo: UInt8 = 5
    static let duration: UInt8 = 6
    static let date: UInt8 = 7
    static let time: UInt8 = 8
    static let id: UInt8 = 16
    static let label: UInt8 = 17
    static let choice: UInt8 = 18
    static let year: UInt8 = 19
    static let month: UInt8 = 20
    static let day: UInt8 = 21
  }

  /// The value as tag-length-value fields.
  public var encoded: [UInt8] {
    var fields = FieldWriter()
    switch self {
    case .text(let text): fields.put(Tag.text, text: text)
    case .number(let number): fields.put(Tag.number, number: number)
    case .option(let choice): fields.put(Tag.option) { Self.put(choice, into: &$0) }
    case .several(let choices):
      fields.put(Tag.several) { several in
        for choice in choices { several.put(Tag.choice) { Self.put(choice, into: &$0) } }
      }
    case .yesNo(let yes): fields.put(Tag.yesNo, integer: yes ? 1 : 0)
    case .duration(let seconds): fields.put(Tag.duration, number: seconds)
    case .date(let date):
      fields.put(Tag.date) {
        $0.put(Tag.year, integer: Int64(date.year))
        $0.put(Tag.month, integer: Int64(date.month))
        $0.put(Tag.day, integer: Int64(date.day))
      }
    case .time(let time): fields.put(Tag.time, integer: Int64(time.minuteOfDay))
    }
    return fields.bytes
  }

  /// Reads a value back; throws ``RecordError/misshapen`` where it holds none of the known cases.
  public init(encoded bytes: ArraySlice<UInt8>) throws(RecordError) {
    let fields = try FieldReader(bytes)
    if let text = fields.optionalText(Tag.text) {
      self = .text(text)
    } else if let number = try fields.optionalNumber(Tag.number) {
      self = .number(number)
    } else if fields.optionalBytes(Tag.option) != nil {
      self = .option(try Self.choice(try fields.fields(Tag.option)))
    } else if fields.optionalBytes(Tag.several) != nil {
      var choices: [Choice] = []
      for bytes in try fields.fields(Tag.several).all(Tag.choice) {
        choices.append(try Self.choice(try FieldReader(bytes)))
      }
      self = .several(choices)
    } else if fields.optionalBytes(Tag.yesNo) != nil {
      self = .yesNo(try fields.integer(Tag.yesNo) != 0)
    } else if let seconds = try fields.optionalNumber(Tag.duration) {
      self = .duration(seconds: seconds)
    } else if fields.optionalBytes(Tag.date) != nil {
      let parts = try fields.fields(Tag.date)
      let date = CivilDate(
        year: Int(clamping: try parts.integer(Tag.year)),
        month: Int(clamping: try parts.integer(Tag.month)),
        day: Int(clamping: try parts.integer(Tag.day)))
      guard let date else { throw .misshapen }
      self = .date(date)
    } else if fields.optionalBytes(Tag.time) != nil {
      let minute = Int(clamping: try fields.integer(Tag.time))
      guard let time = TimeOfDay(minuteOfDay: minute) else { throw .misshapen }
      self = .time(time)
    } else {
      throw .misshapen
    }
  }

  private static func put(_ choice: Choice, into fields: inout FieldWriter) {
    fields.put(Tag.id, text: choice.id)
    fields.put(Tag.label, text: choice.label)
  }

  private static func choice(_ fields: FieldReader) throws(RecordError) -> Choice {
    Choice(id: try fields.text(Tag.id), label: try fields.text(Tag.label))
  }
}
