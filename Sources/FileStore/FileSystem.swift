/// The few durable file operations a store of irreplaceable text is built from.
///
/// Paths are absolute. A path ending in `/.` names the folder a link points to;
/// everywhere else a link is never followed by its last component. Nothing here
/// overwrites bytes that are already in a file: a file is made, appended to,
/// given another name, or taken away.
public protocol FileSystem: Sendable {
  /// The user that owns what this process makes, as in `geteuid(2)`.
  var userID: UInt32 { get }

  /// What stands at `path`, a link itself rather than its target; nil when nothing does.
  func status(of path: String) throws(FileSystemError) -> FileStatus?

  /// What a folder holds, in the order of its names' bytes, without `.` and `..`.
  func entries(in folder: String) throws(FileSystemError) -> [FolderEntry]

  /// A whole regular file and its status as of the moment it was opened.
  ///
  /// A very long file that is mostly empty room may be read in its first part only.
  /// Throws with `EFBIG` when it holds more than `byteLimit` bytes, with `ELOOP`
  /// for a link and with `EINVAL` for anything else that is no regular file.
  func readFile(_ path: String, byteLimit: Int) throws(FileSystemError) -> FileContents

  /// Makes a file nobody had, mode 0600, open for appending; `EEXIST` when the name is taken.
  func createFile(_ path: String) throws(FileSystemError) -> OpenFile

  /// Opens a file that is there, to be locked; it cannot be written through.
  func openFile(_ path: String) throws(FileSystemError) -> OpenFile

  /// Writes all of `bytes` behind what the file holds.
  ///
  /// When this throws, any part of `bytes` may be in the file.
  func append(_ bytes: [UInt8], to file: OpenFile) throws(FileSystemError)

  /// Returns once what was appended would survive a loss of power.
  ///
  /// After this has thrown, the same file must not be trusted again: the system
  /// may report success next time although the bytes are gone.
  func synchronize(_ file: OpenFile, _ depth: SynchronizationDepth) throws(FileSystemError)

  /// Takes a lock that lasts until the file is closed; false, at once, when another holds it.
  func lock(_ file: OpenFile, _ kind: LockKind) throws(FileSystemError) -> Bool

  /// Closes the file with this number; called by ``OpenFile`` and nobody else.
  func closeFile(_ number: Int32)

  /// Makes a folder, mode 0700; `EEXIST` when the name is taken.
  func makeFolder(_ path: String) throws(FileSystemError)

  /// Returns once the names in this folder would survive a loss of power.
  func synchronizeFolder(_ path: String) throws(FileSystemError)

  /// Gives a file a second name; `EEXIST` when taken, `EXDEV` across file systems.
  func linkFile(_ path: String, at newPath: String) throws(FileSystemError)

  /// Gives a file another name at once, replacing what stood there.
  func renameFile(_ path: String, replacing newPath: String) throws(FileSystemError)

  /// Takes a name away, and with the last name and the last descriptor the file.
  func removeFile(_ path: String) throws(FileSystemError)

  /// Sets the nine permission bits.
  func setMode(_ mode: UInt32, of path: String) throws(FileSystemError)
}

/// What kind of thing a name stands for.
public enum FileKind: Equatable, Sendable {
  /// A regular file.
  case file
  /// A folder.
  case folder
  /// A symbolic link.
  case link
  /// A device, a pipe, a socket.
  case other
}

/// The facts about a file that decide whether it is ours and whether others can read it.
public struct FileStatus: Equatable, Sendable {
  /// What stands there.
  public let kind: FileKind
  /// The user that owns it.
  public let ownerID: UInt32
  /// The nine permission bits.
  public let mode: UInt32
  /// Its length in bytes.
  public let byteCount: Int

  /// Puts the facts together.
  public init(kind: FileKind, ownerID: UInt32, mode: UInt32, byteCount: Int) {
    self.kind = kind
    self.ownerID = ownerID
    self.mode = mode
    self.byteCount = byteCount
  }
}

/// One name in a folder.
public struct FolderEntry: Equatable, Sendable {
  /// The name, without the folder.
  public let name: String
  /// What it stands for.
  public let kind: FileKind

  /// Puts the facts together.
  public init(name: String, kind: FileKind) {
    self.name = name
    self.kind = kind
  }
}

/// A file that was read.
public struct FileContents: Equatable, Sendable {
  /// Its bytes; fewer than its length says where that was mostly empty room.
  public let bytes: [UInt8]
  /// Its status when it was opened.
  public let status: FileStatus

  /// Puts the facts together.
  public init(bytes: [UInt8], status: FileStatus) {
    self.bytes = bytes
    self.status = status
  }
}

/// How much has to be on the disk before a call returns.
public enum SynchronizationDepth: Equatable, Sendable {
  /// The bytes and the length, as `fdatasync(2)` promises.
  case contents
  /// Everything about the file, as `fsync(2)` promises.
  case everything
}

/// Whom a lock keeps out.
public enum LockKind: Equatable, Sendable {
  /// Everybody else.
  case exclusive
  /// Only those who want it exclusively.
  case shared
}
