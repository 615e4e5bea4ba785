import GuideLanguage
import Journal

/// What a session measured, read off the answers that stand.
///
/// Read from the answers and not collected on the way, so that going back,
/// breaking off and going on later all come to the same numbers.
enum Measuring {
  /// An answer that may be one end of a measure.
  struct Point: Equatable {
    var index: Int
    var guideID: String
    var name: String
    var number: Double?
    /// The bounds of its question, where they are known.
    var range: ClosedRange<Double>
  }

  /// One measurement for each time a pair was begun, in the order of the answers.
  static func measurements(
    _ points: [Point], measures: (String) -> [Measure]
  ) -> [Closing.Measurement] {
    var found: [Closing.Measurement] = []
    for point in points {
      for measure in measures(point.guideID) {
        if point.name == measure.from {
          found.append(
            Closing.Measurement(
              name: measure.name, guideID: point.guideID, before: point.number, after: nil,
              range: point.range, lowerIsBetter: measure.lowerIsBetter, beforeAnswer: point.index))
        } else if point.name == measure.to {
          let begun = found.lastIndex {
            $0.name == measure.name && $0.guideID == point.guideID
          }
          if let begun {
            // Asked again in a loop: the last number counts.
            found[begun].after = point.number
            found[begun].afterAnswer = point.index
          } else {
            found.append(
              Closing.Measurement(
                name: measure.name, guideID: point.guideID, before: nil, after: point.number,
                range: point.range, lowerIsBetter: measure.lowerIsBetter, afterAnswer: point.index))
          }
        }
      }
    }
    return found.filter { $0.before != nil || $0.after != nil }
  }
}
