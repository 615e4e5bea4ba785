import ChaCha
import Crypto

/// A record file of a session, read and judged.
struct PartFile {
  let header: RecordHeader
  let path: String
  let byteCount: Int
  let part: StoredPart
  /// Records that authenticate, the vault's own counted.
  let savedRecordCount: Int
  /// What is the matter, by the rules of a session under way; the vault's are stricter.
  let matter: VaultProblem.Matter?

  /// Judges what a scan of `bytes` found; nil when it found nothing.
  ///
  /// Where the header was damaged, `bytes` begin with the one that was put in its place.
  init?(
    _ scan: RecordScan, of bytes: [UInt8], header: RecordHeader, hasDamagedHeader: Bool,
    path: String
  ) {
    guard let last = scan.records.last else { return nil }
    self.header = header
    self.path = path
    byteCount = bytes.count
    savedRecordCount = scan.records.count

    var facts: PartFacts?
    var stored: [StoredRecord] = []
    var promisedRecordCount: Int?
    var digest: [UInt8]?
    for record in scan.records {
      if record.index == 0, record.kind == .opening {
        guard let opening = PartFacts.readOpening(record.payload) else { continue }
        facts = opening.facts
        stored.append(StoredRecord(kind: .opening, payload: opening.payload))
      } else if record.kind == .final {
        guard let final = PartFacts.readFinal(record.payload) else { continue }
        facts = facts ?? final.facts
        promisedRecordCount = final.recordCount
        digest = final.digest
        stored.append(StoredRecord(kind: .final, payload: final.payload))
      } else {
        stored.append(StoredRecord(kind: record.kind, payload: record.payload))
      }
    }
    // With both ends lost, the file's own name has to stand in for the session's.
    let standIn = SessionID(bytes: header.fileID.bytes).map { PartFacts(sessionID: $0) }
    guard let known = facts ?? standIn else { return nil }

    let isWhole =
      last.kind == .final && !scan.hasGap && last.index + 1 == promisedRecordCount
      && Array(SHA256.hash(data: bytes[..<last.startOffset])) == digest
    var tornByteCount = 0
    var isDamaged = scan.hasGap || hasDamagedHeader
    switch scan.tail {
    case .nothing: break
    case .damaged: isDamaged = true
    case .torn(let byteCount):
      if last.kind == .final { isDamaged = true } else { tornByteCount = byteCount }
    }
    if isDamaged {
      let knownRecordCount =
        promisedRecordCount ?? last.index + (scan.tail == .damaged ? 2 : 1)
      matter = .damaged(
        lostRecordCount: max(0, knownRecordCount - savedRecordCount),
        savedRecordCount: savedRecordCount)
    } else if tornByteCount > 0 {
      matter = .torn(byteCount: tornByteCount)
    } else {
      matter = nil
    }
    part = StoredPart(
      sessionID: known.sessionID, partIndex: known.partIndex, fileID: header.fileID,
      copyNumber: known.copyNumber,
      records: known.partIndex == 0
        ? stored : stored.filter { $0.kind != .opening && $0.kind != .final },
      isComplete: isWhole, tornByteCount: tornByteCount)
  }

  /// What is the matter with it as a file of the vault, where every file is finished.
  var matterInVault: VaultProblem.Matter? {
    if case .damaged = matter { return matter }
    return part.isComplete ? nil : .cut(savedRecordCount: savedRecordCount)
  }

  /// Whether of two files of the vault for one part this one is to be read.
  func isFuller(than other: PartFile) -> Bool {
    func rank(_ file: PartFile) -> (Int, Int, Int) {
      (file.part.isComplete ? 1 : 0, file.savedRecordCount, file.part.copyNumber)
    }
    return rank(self) > rank(other)
  }

  /// Whether of two files of one session under way this one holds all that was acknowledged.
  ///
  /// A fresh copy is acknowledged only when it holds all the file before it did, so a
  /// longer file wins; of two as long the later copy does, as the other may end in a
  /// record, or a final one, that was never acknowledged.
  func isLater(than other: PartFile) -> Bool {
    (savedRecordCount, part.copyNumber) > (other.savedRecordCount, other.part.copyNumber)
  }
}
