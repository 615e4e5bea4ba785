import ChaCha
import FileStore

extension Vault {
  /// What a file turned out to be.
  enum Reading {
    case part(PartFile)
    case problem(VaultProblem)
    /// The remains of a file that never held anything acknowledged, or no file any more.
    case nothing
  }

  /// Reads one record file of the given kind, wherever it lies.
  ///
  /// The header says what it is; its name is asked only when the header is damaged.
  /// Throws ``VaultError/unsafeOwnership(_:)`` and ``VaultError/locked``, nothing else.
  func readRecords(
    _ path: String, _ kind: RecordHeader.Kind, modes: inout ModeNotes
  ) throws(VaultError) -> Reading {
    try refuseWhereLocked()
    let name = folders.shortName(path)
    let stored: [UInt8]?
    do throws(VaultError) {
      stored = try files.read(path, byteLimit: PendingSession.byteLimit, modes: &modes)
    } catch {
      guard case .cannotRead(let reason) = error else { throw error }
      return .problem(VaultProblem(name, .unreadable(errorNumber: reason.errorNumber)))
    }
    guard let bytes = stored else { return .nothing }
    let reading = RecordHeader.read(bytes)
    if case .header(let header) = reading, let part = scan(bytes, header, kind, path) {
      return .part(part)
    }
    for header in headersByName(path, kind) where reading != .header(header) {
      guard bytes.count > RecordHeader.byteCount else { break }
      let mended = header.bytes + bytes[RecordHeader.byteCount...]
      if let part = scan(mended, header, kind, path, hasDamagedHeader: true) {
        return .part(part)
      }
    }
    guard let matter = matter(of: bytes, reading, kind, path) else { return .nothing }
    return .problem(VaultProblem(name, matter))
  }

  private func scan(
    _ bytes: [UInt8], _ header: RecordHeader, _ kind: RecordHeader.Kind, _ path: String,
    hasDamagedHeader: Bool = false
  ) -> PartFile? {
    guard header.kind == kind, header.vaultID == vaultFile.id, let key = keys.fileKey(for: header)
    else { return nil }
    return PartFile(
      RecordScan(bytes, header: header, key: key), of: bytes, header: header,
      hasDamagedHeader: hasDamagedHeader, path: path)
  }

  /// The headers a file of this name can have had.
  private func headersByName(_ path: String, _ kind: RecordHeader.Kind) -> [RecordHeader] {
    let name = path.split(separator: "/").last ?? ""
    guard let fileID = FileID(hex: String(name.prefix(2 * FileID.byteCount))) else { return [] }
    return keys.epochs.map {
      RecordHeader(kind: kind, epoch: $0, vaultID: vaultFile.id, fileID: fileID)
    }
  }

  /// What is the matter with a file none of whose records authenticates; nil for an empty rest.
  private func matter(
    of bytes: [UInt8], _ reading: RecordHeader.Reading, _ kind: RecordHeader.Kind, _ path: String
  ) -> VaultProblem.Matter? {
    let isInVault = path.hasPrefix("\(folders.vault)/")
    let isOurName = !headersByName(path, kind).isEmpty
    let leastByteCount = RecordHeader.byteCount + RecordChain.frameByteCount + 256
    if isOurName, bytes.count < leastByteCount || bytes.allSatisfy({ $0 == 0 }) {
      return isInVault ? .cut(savedRecordCount: 0) : nil
    }
    // Its first write was broken off: the length came to the disk, its end did not.
    if isOurName, !isInVault, bytes.suffix(16).allSatisfy({ $0 == 0 }) { return nil }
    switch reading {
    case .newer(let number): return .newerFormat(number)
    case .foreign where !isOurName: return .unknownFile
    case .foreign: return .damaged(lostRecordCount: nil, savedRecordCount: 0)
    case .header(let header):
      if header.vaultID != vaultFile.id { return .wrongVault }
      if header.kind != kind { return .unknownFile }
      if keys.fileKey(for: header) == nil { return .keyNotYetHere(epoch: Int(header.epoch)) }
      return .damaged(lostRecordCount: nil, savedRecordCount: 0)
    }
  }
}
