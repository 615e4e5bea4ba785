/// Why a snapshot cannot be gone on with; the file stays as it is.
public enum SnapshotError: Error, Equatable, Sendable {
  /// It belongs to another guide, whose id this is.
  case otherGuide(String)
  /// It was made by a newer Mooring, in a format this one does not read.
  case newerFormat(Int)
  /// Its bytes do not make sense.
  case damaged
  /// No snapshot was given.
  case missing
}

/// Where a conversation stands after an answer, as bytes to be sealed with that answer.
///
/// It holds no answer that is recorded elsewhere, only its number, and never a value that
/// is private or made from something private. Layout: one byte of format, then fields as
/// tag (one byte), length (unsigned LEB128), value.
public struct Snapshot: Equatable, Sendable {
  /// The format this Mooring writes.
  public static let format = 1

  /// The encoded snapshot.
  public let bytes: [UInt8]
  /// The guide the conversation was begun with.
  public let guideID: String
  /// That guide's version at the time.
  public let guideVersion: Int
  /// FNV-1a 64 over the words of the guide at the time.
  public let textHash: UInt64
  /// FNV-1a 64 over the shape of the guide at the time.
  public let shapeHash: UInt64
  /// How long pauses and breathings had taken, in seconds.
  public let secondsElapsed: Double

  /// Reads a snapshot.
  ///
  /// Throws `newerFormat` for a format above ``format``, `damaged` for bytes that make no
  /// sense; whether the guide fits is seen when resuming.
  public init(bytes: [UInt8]) throws(SnapshotError) {
    guard let format = bytes.first, format >= 1 else { throw .damaged }
    guard format == Self.format else { throw .newerFormat(Int(format)) }
    let fields = try FieldReader(bytes.dropFirst())
    self.bytes = bytes
    self.guideID = try fields.text(SnapshotTag.guideID)
    self.guideVersion = try fields.number(SnapshotTag.guideVersion)
    self.textHash = try fields.fixed(SnapshotTag.textHash)
    self.shapeHash = try fields.fixed(SnapshotTag.shapeHash)
    self.secondsElapsed = try fields.double(SnapshotTag.secondsElapsed)
  }

  var fields: FieldReader {
    get throws(SnapshotError) { try FieldReader(bytes.dropFirst()) }
  }
}

/// The tags of a snapshot's fields. A tag is never given a second meaning.
enum SnapshotTag {
  static let guideID: UInt8 = 1
  static let guideVersion: UInt8 = 2
  static let textHash: UInt8 = 3
  static let shapeHash: UInt8 = 4
  static let secondsElapsed: UInt8 = 5
  static let day: UInt8 = 6
  static let visits: UInt8 = 7
  static let seed: UInt8 = 8
  static let nextRecordIndex: UInt8 = 9
  static let turnCount: UInt8 = 10
  static let position: UInt8 = 11
  static let timerCount: UInt8 = 12
  static let lastTurnTimerCount: UInt8 = 13
  static let lastRecordIndex: UInt8 = 14
  static let lastTurnSettledCount: UInt8 = 15
  static let lastTurnNumber: UInt8 = 16
}

/// The tags inside a position.
enum PositionTag {
  static let frame: UInt8 = 1
  static let returned: UInt8 = 2
  static let rotation: UInt8 = 3
  static let random: UInt8 = 4
  static let offerState: UInt8 = 5
  static let offerGuide: UInt8 = 6
  static let suspension: UInt8 = 7
  static let offerAgain: UInt8 = 8
}

/// The tags inside a guide under way or returned.
enum FrameTag {
  static let guideID: UInt8 = 1
  static let shapeHash: UInt8 = 2
  static let state: UInt8 = 3
  static let step: UInt8 = 4
  static let answer: UInt8 = 5
  static let round: UInt8 = 6
  /// Of the state's own steps; snapshots made before there was such a hash have none.
  static let stepsHash: UInt8 = 7
}

/// The tags inside an answer and inside a value.
enum AnswerTag {
  static let name: UInt8 = 1
  static let recordIndex: UInt8 = 2
  static let value: UInt8 = 3

  static let text: UInt8 = 1
  static let number: UInt8 = 2
  static let option: UInt8 = 3
  static let several: UInt8 = 4
  static let yesNo: UInt8 = 5
  static let duration: UInt8 = 6
  static let date: UInt8 = 7
  static let time: UInt8 = 8
  static let choiceID: UInt8 = 1
  static let choiceLabel: UInt8 = 2
}

/// The tags inside an offer of home, beside the guide's id, the date and the time.
enum OfferTag {
  static let dayCount: UInt8 = 9
  static let answerName: UInt8 = 10
}

/// The tags inside a rotation and inside a suspension.
enum InnerTag {
  static let key: UInt8 = 1
  static let remaining: UInt8 = 2
  static let last: UInt8 = 3

  static let position: UInt8 = 1
  static let timerCount: UInt8 = 2
  static let isOwnState: UInt8 = 3
  static let frameCount: UInt8 = 4
  static let turnCount: UInt8 = 5
  static let settledCount: UInt8 = 6
}
