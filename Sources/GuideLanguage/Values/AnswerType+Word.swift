extension AnswerType {
  /// The word a guide uses for the type, without its choices and bounds.
  public var word: String {
    switch self {
    case .text: "text"
    case .writing: "writing"
    case .choice: "choice"
    case .several: "several"
    case .scale: "scale"
    case .yesNo: "yes or no"
    case .number: "number"
    case .duration: "duration"
    case .date: "date"
    case .timeOfDay: "time of day"
    }
  }
}
