import GuideLanguage
import Journal

/// Small sessions to read tests by.
enum Samples {
  static func moment(_ day: Int64, hour: Int64 = 12, offsetMinutes: Int = 0) -> Moment {
    Moment(utcMilliseconds: (day * 24 + hour) * 3_600_000, offsetMinutes: offsetMinutes)
  }

  static func stamp(_ elapsedMilliseconds: Int64 = 0) -> Stamp {
    Stamp(moment: moment(20_000), elapsedMilliseconds: elapsedMilliseconds)
  }

  static func opening(_ guideID: String = "second-look", day: Int64 = 20_000, part: Int = 1)
    -> Opening
  {
    Opening(
      guideID: guideID, guideTitle: "A Second Look", guideVersion: 2, day: part,
      begun: moment(day), snapshot: [9, 9])
  }

  static func answer(_ index: Int, _ name: String, _ value: AnswerValue?) -> Answer {
    Answer(
      index: index, guideID: "second-look", name: name, type: "text", value: value,
      question: "What happened?", at: stamp(Int64(index) * 1000), snapshot: [UInt8(index)])
  }

  static func closing(
    _ ending: Closing.Ending = .finished, before: Double? = 7, after: Double? = 4
  ) -> Closing {
    Closing(
      ending: ending, at: stamp(60_000),
      measurements: [
        Closing.Measurement(
          name: "sting", guideID: "second-look", before: before, after: after, range: 0...10,
          lowerIsBetter: true)
      ])
  }

  static func session(
    _ id: String, opening: Opening = opening(), _ records: [Record]
  ) -> Session? {
    Session(
      id: id, partIndex: 0,
      records: ([.opening(opening)] + records).map { ($0.kind, $0.encoded) })
  }
}
