import GuideLanguage

extension Session {
  /// The session as one JSON object: a line of what `--json` prints.
  ///
  /// `v` is the version of this shape, 1. Times are UTC; `offset` is in
  /// minutes; `ms` counts from the beginning of the session; an answer left
  /// open has the value null. With `hidesText` only its date and guide are told: title,
  /// tags, answers and measures are left empty.
  public func json(hidesText: Bool = false) -> JSONText {
    .object([
      ("v", .integer(1)),
      ("id", .string(id)),
      ("part", .integer(Int64(partIndex))),
      ("guide", .string(opening.guideID)),
      ("version", .integer(Int64(opening.guideVersion))),
      ("begun", .string(opening.begun.iso8601)),
      ("offset", .integer(Int64(opening.begun.offsetMinutes))),
      ("ended", closing.map { .string($0.at.moment.iso8601) } ?? .null),
      ("ending", closing.map { .string($0.ending.rawValue) } ?? .null),
      ("title", hidesText ? .null : title.map(JSONText.string) ?? .null),
      ("tags", .array(hidesText ? [] : tags.map(JSONText.string))),
      ("hard", .bool(isHard)),
      ("hidden_until", hiddenUntil.map { .string($0.description) } ?? .null),
      ("answers", .array(hidesText ? [] : replies.map(Self.json))),
      (
        "measures", .array(hidesText ? [] : (closing?.measurements ?? []).map(Self.json))
      ),
    ])
  }

  private static func json(_ reply: Reply) -> JSONText {
    .object([
      ("name", .string(reply.given.name)),
      ("type", .string(reply.given.type)),
      ("value", reply.value?.json ?? .null),
      ("question", .string(reply.given.question)),
      ("at", .string(reply.given.at.moment.iso8601)),
      ("ms", .integer(reply.given.at.elapsedMilliseconds)),
    ])
  }

  private static func json(_ measurement: Closing.Measurement) -> JSONText {
    .object([
      ("name", .string(measurement.name)),
      ("from", measurement.before.map(JSONText.number) ?? .null),
      ("to", measurement.after.map(JSONText.number) ?? .null),
      ("better", .string(measurement.lowerIsBetter ? "lower" : "higher")),
    ])
  }
}

extension AnswerValue {
  var json: JSONText {
    switch self {
    case .text(let text): .string(text)
    case .number(let number): .number(number)
    case .option(let choice): Self.json(choice)
    case .several(let choices): .array(choices.map(Self.json))
    case .yesNo(let yes): .bool(yes)
    case .duration(let seconds): .number(seconds)
    case .date(let date): .string(date.description)
    case .time(let time): .string(time.description)
    }
  }

  private static func json(_ choice: Choice) -> JSONText {
    .object([("id", .string(choice.id)), ("label", .string(choice.label))])
  }
}
