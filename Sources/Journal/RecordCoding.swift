import GuideLanguage

/// Turns records into bytes and back.
///
/// Field tags, once used, are never given another meaning. 1 to 15 mean the
/// same in every kind (time, offset, elapsed); the rest belong to the kind.
extension Record {
  private enum Tag {
    static let utcMilliseconds: UInt8 = 1
    static let offsetMinutes: UInt8 = 2
    static let elapsedMilliseconds: UInt8 = 3
    static let guideID: UInt8 = 16
    static let name: UInt8 = 17
    static let value: UInt8 = 18
    static let index: UInt8 = 19
    static let type: UInt8 = 20
    static let question: UInt8 = 21
    static let snapshot: UInt8 = 22
    static let title: UInt8 = 23
    static let version: UInt8 = 24
    static let day: UInt8 = 25
    static let tag: UInt8 = 26
    static let ending: UInt8 = 27
    static let measurement: UInt8 = 28
    static let before: UInt8 = 29
    static let after: UInt8 = 30
    static let lowest: UInt8 = 31
    static let highest: UInt8 = 32
    static let lowerIsBetter: UInt8 = 33
    static let beforeAnswer: UInt8 = 34
    static let afterAnswer: UInt8 = 35
    static let date: UInt8 = 36
    static let minuteOfDay: UInt8 = 37
    static let dayCount: UInt8 = 38
    static let isHard: UInt8 = 39
    static let hiddenUntil: UInt8 = 40
  }

  /// The record as tag-length-value fields, to be sealed.
  public var encoded: [UInt8] {
    var fields = FieldWriter()
    switch self {
    case .opening(let opening):
      fields.put(Tag.utcMilliseconds, integer: opening.begun.utcMilliseconds)
      fields.put(Tag.offsetMinutes, integer: Int64(opening.begun.offsetMinutes))
      fields.put(Tag.guideID, text: opening.guideID)
      fields.put(Tag.title, text: opening.guideTitle)
      fields.put(Tag.version, integer: Int64(opening.guideVersion))
      fields.put(Tag.day, integer: Int64(opening.day))
      fields.put(Tag.snapshot, bytes: opening.snapshot)
    case .answer(let answer):
      Self.put(answer.at, into: &fields)
      fields.put(Tag.index, integer: Int64(answer.index))
      fields.put(Tag.guideID, text: answer.guideID)
      fields.put(Tag.name, text: answer.name)
      fields.put(Tag.type, text: answer.type)
      if let value = answer.value { fields.put(Tag.value, bytes: value.encoded) }
      fields.put(Tag.question, text: answer.question)
      fields.put(Tag.snapshot, bytes: answer.snapshot)
    case .withdrawal(let index, let stamp):
      Self.put(stamp, into: &fields)
      fields.put(Tag.index, integer: Int64(index))
    case .amendment(let index, let value, let stamp):
      Self.put(stamp, into: &fields)
      fields.put(Tag.index, integer: Int64(index))
      fields.put(Tag.value, bytes: value.encoded)
    case .kept(let guideID, let name, let value, let stamp):
      Self.put(stamp, into: &fields)
      fields.put(Tag.guideID, text: guideID)
      fields.put(Tag.name, text: name)
      fields.put(Tag.value, bytes: value.encoded)
    case .forgotten(let guideID, let name, let stamp):
      Self.put(stamp, into: &fields)
      fields.put(Tag.guideID, text: guideID)
      fields.put(Tag.name, text: name)
    case .offer(let guideID, let offer, let stamp):
      Self.put(stamp, into: &fields)
      fields.put(Tag.guideID, text: guideID)
      if let offer { Self.put(offer, into: &fields) }
    case .mark(let title, let tags, let isHard, let hiddenUntil, let stamp):
      Self.put(stamp, into: &fields)
      if let title { fields.put(Tag.title, text: title) }
      for tag in tags { fields.put(Tag.tag, text: tag) }
      if isHard { fields.put(Tag.isHard, integer: 1) }
      if let hiddenUntil {
        fields.put(Tag.hiddenUntil, integer: Int64(hiddenUntil.daysSinceEpoch))
      }
    case .closing(let closing):
      Self.put(closing.at, into: &fields)
      fields.put(Tag.ending, text: closing.ending.rawValue)
      for measurement in closing.measurements {
        fields.put(Tag.measurement) { Self.put(measurement, into: &$0) }
      }
    }
    return fields.bytes
  }

  /// Reads a record back from its kind and its opened bytes.
  ///
  /// Throws ``RecordError/unknownKind(_:)`` for a kind of a later version and
  /// ``RecordError/misshapen`` where a needed field is missing.
  public init(kind: UInt8, bytes: [UInt8]) throws(RecordError) {
    let fields = try FieldReader(bytes[...])
    switch kind {
    case 0:
      let moment = try Self.moment(fields)
      self = .opening(
        Opening(
          guideID: try fields.text(Tag.guideID), guideTitle: try fields.text(Tag.title),
          guideVersion: try Self.int(fields, Tag.version), day: try Self.int(fields, Tag.day),
          begun: moment, snapshot: Array(try fields.bytes(Tag.snapshot))))
    case 1:
      var value: AnswerValue?
      if let bytes = fields.optionalBytes(Tag.value) { value = try AnswerValue(encoded: bytes) }
      self = .answer(
        Answer(
          index: try Self.int(fields, Tag.index), guideID: try fields.text(Tag.guideID),
          name: try fields.text(Tag.name), type: try fields.text(Tag.type), value: value,
          question: try fields.text(Tag.question), at: try Self.stamp(fields),
          snapshot: Array(try fields.bytes(Tag.snapshot))))
    case 2:
      self = .amendment(
        answerIndex: try Self.int(fields, Tag.index),
        value: try AnswerValue(encoded: try fields.bytes(Tag.value)), at: try Self.stamp(fields))
    case 5:
      let ending = try fields.text(Tag.ending)
      guard let known = Closing.Ending(rawValue: ending) else { throw .misshapen }
      var measurements: [Closing.Measurement] = []
      for bytes in fields.all(Tag.measurement) {
        measurements.append(try Self.measurement(try FieldReader(bytes)))
      }
      self = .closing(
        Closing(ending: known, at: try Self.stamp(fields), measurements: measurements))
    case 7:
      self = .kept(
        guideID: try fields.text(Tag.guideID), name: try fields.text(Tag.name),
        value: try AnswerValue(encoded: try fields.bytes(Tag.value)), at: try Self.stamp(fields))
    case 8:
      self = .mark(
        title: fields.optionalText(Tag.title),
        tags: fields.all(Tag.tag).map { String(decoding: $0, as: UTF8.self) },
        isHard: fields.optionalBytes(Tag.isHard) == nil
          ? false : try fields.integer(Tag.isHard) != 0,
        hiddenUntil: try Self.optionalDate(fields, Tag.hiddenUntil), at: try Self.stamp(fields))
    case 9:
      self = .withdrawal(
        answerIndex: try Self.int(fields, Tag.index), at: try Self.stamp(fields))
    case 10:
      self = .forgotten(
        guideID: try fields.text(Tag.guideID), name: try fields.text(Tag.name),
        at: try Self.stamp(fields))
    case 11:
      self = .offer(
        guideID: try fields.text(Tag.guideID), try Self.offer(fields), at: try Self.stamp(fields))
    default:
      throw .unknownKind(kind)
    }
  }

  private static func put(_ stamp: Stamp, into fields: inout FieldWriter) {
    fields.put(Tag.utcMilliseconds, integer: stamp.moment.utcMilliseconds)
    fields.put(Tag.offsetMinutes, integer: Int64(stamp.moment.offsetMinutes))
    fields.put(Tag.elapsedMilliseconds, integer: stamp.elapsedMilliseconds)
  }

  private static func put(_ offer: HomeOffer, into fields: inout FieldWriter) {
    fields.put(Tag.date, text: offer.day.description)
    if let time = offer.time { fields.put(Tag.minuteOfDay, integer: Int64(time.minuteOfDay)) }
    if let repetition = offer.repetition {
      fields.put(Tag.dayCount, integer: Int64(repetition.dayCount))
    }
    if let name = offer.answerName { fields.put(Tag.name, text: name) }
  }

  /// A time or a repetition that this version does not know is left out.
  private static func offer(_ fields: FieldReader) throws(RecordError) -> HomeOffer? {
    guard let text = fields.optionalText(Tag.date) else { return nil }
    guard let day = CivilDate(text) else { throw .misshapen }
    return HomeOffer(
      day: day,
      time: try optionalInt(fields, Tag.minuteOfDay).flatMap { TimeOfDay(minuteOfDay: $0) },
      repetition: try optionalInt(fields, Tag.dayCount).flatMap {
        HomeOffer.Repetition(dayCount: $0)
      }, answerName: fields.optionalText(Tag.name))
  }

  private static func put(_ measurement: Closing.Measurement, into fields: inout FieldWriter) {
    fields.put(Tag.name, text: measurement.name)
    fields.put(Tag.guideID, text: measurement.guideID)
    if let before = measurement.before { fields.put(Tag.before, number: before) }
    if let after = measurement.after { fields.put(Tag.after, number: after) }
    fields.put(Tag.lowest, number: measurement.range.lowerBound)
    fields.put(Tag.highest, number: measurement.range.upperBound)
    fields.put(Tag.lowerIsBetter, integer: measurement.lowerIsBetter ? 1 : 0)
    if let index = measurement.beforeAnswer {
      fields.put(Tag.beforeAnswer, integer: Int64(index))
    }
    if let index = measurement.afterAnswer { fields.put(Tag.afterAnswer, integer: Int64(index)) }
  }

  private static func measurement(
    _ fields: FieldReader
  ) throws(RecordError) -> Closing.Measurement {
    let lowest = try fields.number(Tag.lowest)
    let highest = try fields.number(Tag.highest)
    guard lowest <= highest else { throw .misshapen }
    return Closing.Measurement(
      name: try fields.text(Tag.name), guideID: try fields.text(Tag.guideID),
      before: try fields.optionalNumber(Tag.before), after: try fields.optionalNumber(Tag.after),
      range: lowest...highest, lowerIsBetter: try fields.integer(Tag.lowerIsBetter) != 0,
      beforeAnswer: try optionalInt(fields, Tag.beforeAnswer),
      afterAnswer: try optionalInt(fields, Tag.afterAnswer))
  }

  private static func optionalInt(
    _ fields: FieldReader, _ tag: UInt8
  ) throws(RecordError) -> Int? {
    fields.optionalBytes(tag) == nil ? nil : try int(fields, tag)
  }

  private static func optionalDate(
    _ fields: FieldReader, _ tag: UInt8
  ) throws(RecordError) -> CivilDate? {
    guard let dayCount = try optionalInt(fields, tag) else { return nil }
    guard let date = CivilDate(daysSinceEpoch: dayCount) else { throw .misshapen }
    return date
  }

  private static func moment(_ fields: FieldReader) throws(RecordError) -> Moment {
    let offsetMinutes = try int(fields, Tag.offsetMinutes)
    guard (-1440...1440).contains(offsetMinutes) else { throw .misshapen }
    return Moment(
      utcMilliseconds: try fields.integer(Tag.utcMilliseconds), offsetMinutes: offsetMinutes)
  }

  private static func stamp(_ fields: FieldReader) throws(RecordError) -> Stamp {
    Stamp(
      moment: try moment(fields),
      elapsedMilliseconds: try fields.integer(Tag.elapsedMilliseconds))
  }

  private static func int(_ fields: FieldReader, _ tag: UInt8) throws(RecordError) -> Int {
    Int(clamping: try fields.integer(tag))
  }
}
