/// One thing about one file that is not as it should be, found while reading.
public struct VaultProblem: Equatable, Sendable {
  /// What is the matter.
  public enum Matter: Equatable, Sendable {
    /// A session under way was broken off while writing: so many bytes at its end were never acknowledged.
    case torn(byteCount: Int)
    /// Bytes changed after they were written. What authenticates was read; `lost` is nil where it cannot be known.
    case damaged(lostRecordCount: Int?, savedRecordCount: Int)
    /// A finished file ends before its end; so many records were read.
    case cut(savedRecordCount: Int)
    /// A key slot or the file `VAULT` is not as it was written.
    case damagedText
    /// No file of ours.
    case unknownFile
    /// Written by a later version, in the format of this number.
    case newerFormat(Int)
    /// Belongs to another vault.
    case wrongVault
    /// Sealed under a master key that no slot read here holds.
    case keyNotYetHere(epoch: Int)
    /// This part of a session is here and the one with this index is not.
    case partNotYetHere(partIndex: Int)
    /// Two files claim to be the same one and differ; the fuller one was read.
    case differingCopies
    /// The system refused to read it.
    case unreadable(errorNumber: Int32)
    /// So many files and folders could be read by others and no longer can.
    case tightened(fileCount: Int)
    /// So many files and folders can be read by others, and the system would not change it.
    case openToOthers(fileCount: Int)
  }

  /// The path below the vault or state folder, U+FFFD for control characters; a dot for the whole.
  public let fileName: String
  /// What is the matter.
  public let matter: Matter

  init(_ fileName: String, _ matter: Matter) {
    self.fileName = fileName.printable
    self.matter = matter
  }
}
