import ChaCha

/// The reading end of a record file: every record that authenticates, and what to say about the rest.
///
/// Bytes are looked at one after the other. Where a record does not authenticate,
/// every later offset that could be the start of one is tried, so that damage
/// takes no more with it than the records it touched. Nothing that does not
/// authenticate is ever given out.
struct RecordScan {
  struct Record: Equatable {
    let index: Int
    let kind: RecordKind
    let payload: [UInt8]
    let startOffset: Int
  }

  /// What follows the last record that authenticates.
  enum Tail: Equatable {
    case nothing
    /// A write that was broken off.
    case torn(byteCount: Int)
    /// Something that was a record once, or never.
    case damaged
  }

  private(set) var records: [Record] = []
  private(set) var tail = Tail.nothing
  /// Whether something in front of a record that authenticates does not.
  private(set) var hasGap = false

  private let bytes: [UInt8]
  private let header: [UInt8]
  private let key: ChaChaKey
  /// How many more bytes may be authenticated in vain: keeps a hostile file from taking hours.
  private var futileByteBudget: Int

  /// How many lost records in a row the search looks past.
  private static let reach = 64
  private static let leastRecordByteCount = RecordChain.frameByteCount + 256

  init(_ bytes: [UInt8], header: RecordHeader, key: ChaChaKey) {
    self.bytes = bytes
    self.header = header.bytes
    self.key = key
    futileByteBudget = 16 * bytes.count + 4 * 1024 * 1024
    run()
  }

  private mutating func run() {
    var offset = RecordHeader.byteCount
    var index = 0
    let firstTag = [UInt8](repeating: 0, count: 16)
    var previousTag = firstTag[...]
    while offset < bytes.count {
      if let record = record(at: offset, index: index, previousTag: previousTag) {
        records.append(record)
      } else if let record = search(after: offset, index: index, previousTag: previousTag) {
        hasGap = true
        records.append(record)
      } else {
        tail = kindOfTail(from: offset)
        return
      }
      guard let last = records.last, let end = recordEnd(at: last.startOffset) else { return }
      offset = end
      index = last.index + 1
      previousTag = bytes[(end - 16)..<end]
    }
  }

  /// The next record behind damage: at any offset, by the chain known or by the 16 bytes before it.
  private mutating func search(
    after start: Int, index: Int, previousTag: ArraySlice<UInt8>
  ) -> Record? {
    // At `start` itself stands none: a later one's tag before would not be the known one.
    var offset = start + 1
    while offset <= bytes.count - Self.leastRecordByteCount {
      defer { offset += 1 }
      guard recordEnd(at: offset) != nil else { continue }
      if let found = record(at: offset, index: index, previousTag: previousTag) {
        return found
      }
      guard offset >= RecordHeader.byteCount + 16 else { continue }
      let tagBefore = bytes[(offset - 16)..<offset]
      for later in 1...Self.reach {
        if let found = record(at: offset, index: index + later, previousTag: tagBefore) {
          return found
        }
        if futileByteBudget <= 0 { return nil }
      }
    }
    return nil
  }

  private mutating func record(
    at offset: Int, index: Int, previousTag: ArraySlice<UInt8>
  ) -> Record? {
    guard futileByteBudget > 0, index < RecordChain.recordLimit, let end = recordEnd(at: offset),
      let nonce = try? XChaChaPoly.Nonce(bytes[(offset + 8)..<(offset + 32)]),
      let box = try? XChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: Array(bytes[(offset + 32)..<(end - 16)]),
        tag: bytes[(end - 16)..<end])
    else { return nil }
    let associatedData = RecordChain.associatedData(
      header: header, index: index, frameStart: bytes[offset..<(offset + 8)],
      previousTag: previousTag)
    guard let padded = try? XChaChaPoly.open(box, using: key, authenticating: associatedData),
      let payload = Padding.unpad(padded)
    else {
      futileByteBudget -= end - offset
      return nil
    }
    return Record(
      index: index, kind: RecordKind(rawValue: bytes[offset + 4]), payload: payload,
      startOffset: offset)
  }

  /// Where the record that seems to start here ends; nil when none can start here.
  private func recordEnd(at offset: Int) -> Int? {
    guard let byteCount = bytes.littleEndianUInt32(at: offset), offset + 8 <= bytes.count,
      bytes[offset + 5] | bytes[offset + 6] | bytes[offset + 7] == 0
    else { return nil }
    let end = offset + RecordChain.frameByteCount + Int(byteCount)
    return end <= bytes.count && Padding.isPadded(Int(byteCount)) ? end : nil
  }

  private func kindOfTail(from offset: Int) -> Tail {
    let rest = bytes[offset...]
    let torn = Tail.torn(byteCount: rest.count)
    if rest.count < Self.leastRecordByteCount || rest.allSatisfy({ $0 == 0 }) { return torn }
    guard let end = recordEnd(at: offset) else {
      // Longer than the file: broken off, if it is a length a record of ours can have.
      let byteCount = bytes.littleEndianUInt32(at: offset).map { Int($0) } ?? 0
      return Padding.isPadded(byteCount) ? torn : .damaged
    }
    // The length was there and the end was not: the file had grown before its bytes came.
    return end == bytes.count && bytes[(end - 16)...].allSatisfy { $0 == 0 } ? torn : .damaged
  }
}
