/// What a record is, as one byte that can be seen without a key; its meaning is the caller's.
public struct RecordKind: RawRepresentable, Hashable, Sendable {
  /// The byte in the file.
  public let rawValue: UInt8

  /// Takes any byte; 0 and 5 are refused where records are appended.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The first record of every file.
  public static let opening = RecordKind(rawValue: 0)
  /// The last record of every finished file.
  public static let final = RecordKind(rawValue: 5)
}

/// One record as it was handed in.
public struct StoredRecord: Equatable, Sendable {
  /// What it is.
  public let kind: RecordKind
  /// The caller's bytes.
  public let payload: [UInt8]

  /// Puts the two together.
  public init(kind: RecordKind, payload: [UInt8]) {
    self.kind = kind
    self.payload = payload
  }
}

/// One file's worth of a session.
public struct StoredPart: Equatable, Sendable {
  /// The session it belongs to.
  public let sessionID: SessionID
  /// 0 for the session itself, 1 and more for what was added later.
  public let partIndex: Int
  /// The name of the file inside its header.
  public let fileID: FileID
  /// How often the part was copied into a fresh file before it was finished.
  public let copyNumber: Int
  /// All records that authenticate, in order; the opening and the final one only in part 0.
  public let records: [StoredRecord]
  /// Whether the final record is there and agrees with every byte before it.
  public let isComplete: Bool
  /// Bytes at the end that were never acknowledged.
  public let tornByteCount: Int
}

/// A session with everything that was added to it.
public struct StoredSession: Equatable, Sendable {
  /// Its name.
  public let id: SessionID
  /// Its parts by rising index; those that were added at the same time by their files' names.
  public let parts: [StoredPart]

  /// All records of all parts in order.
  public var records: [StoredRecord] { parts.flatMap(\.records) }
}
