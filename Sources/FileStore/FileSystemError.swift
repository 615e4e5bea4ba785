/// A file operation the system refused: which one, where, and the system's number for why.
public struct FileSystemError: Error, Equatable, Sendable {
  /// The operations that can fail.
  public enum Operation: String, Equatable, Sendable {
    /// Asking what stands at a path.
    case status
    /// Listing a folder.
    case list
    /// Opening a file that is there.
    case open
    /// Reading a file.
    case read
    /// Making a file.
    case create
    /// Appending to a file.
    case append
    /// Waiting until a file is on the disk.
    case synchronize
    /// Locking a file.
    case lock
    /// Making a folder.
    case makeFolder
    /// Waiting until a folder's names are on the disk.
    case synchronizeFolder
    /// Giving a file a second name.
    case link
    /// Giving a file another name.
    case rename
    /// Taking a name away.
    case remove
    /// Setting permission bits.
    case setMode
  }

  /// What was tried.
  public let operation: Operation
  /// Where.
  public let path: String
  /// The value of `errno`.
  public let errorNumber: Int32

  /// Puts the facts together.
  public init(_ operation: Operation, path: String, errorNumber: Int32) {
    self.operation = operation
    self.path = path
    self.errorNumber = errorNumber
  }
}
