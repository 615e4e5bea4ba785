/// The first 64 bytes of every record file, readable without a key and bound into every record.
///
/// magic 8, format 2, kind 1, epoch 1, header length 2, flags 2, vault 16, file 16, zeros 16.
struct RecordHeader: Equatable {
  enum Kind: UInt8 {
    case part = 1
    case tombstone = 2
    case draft = 3
  }

  enum Reading: Equatable {
    case header(RecordHeader)
    case foreign
    case newer(Int)
  }

  static let byteCount = 64
  static let format = 0
  private static let magic: [UInt8] = [0x8D] + Array("MOORING".utf8)

  let kind: Kind
  let epoch: UInt8
  let vaultID: VaultID
  let fileID: FileID

  var bytes: [UInt8] {
    var bytes = Self.magic
    bytes.append(littleEndian: UInt16(Self.format))
    bytes += [kind.rawValue, epoch]
    bytes.append(littleEndian: UInt16(Self.byteCount))
    bytes.append(littleEndian: UInt16(0))
    return bytes + vaultID.bytes + fileID.bytes + repeatElement(0, count: 16)
  }

  static func read(_ bytes: [UInt8]) -> Reading {
    guard bytes.count >= byteCount, bytes.starts(with: magic) else { return .foreign }
    let number = Int(bytes[8]) | Int(bytes[9]) << 8
    guard number <= format else { return .newer(number) }
    guard let kind = Kind(rawValue: bytes[10]), let vaultID = VaultID(bytes: bytes[16..<32]),
      let fileID = FileID(bytes: bytes[32..<48])
    else { return .foreign }
    let header = RecordHeader(kind: kind, epoch: bytes[11], vaultID: vaultID, fileID: fileID)
    return bytes.starts(with: header.bytes) ? .header(header) : .foreign
  }
}
