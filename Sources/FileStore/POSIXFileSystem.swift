#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file system of the machine, by POSIX calls.
///
/// Every call that can be broken off by a signal is repeated on `EINTR`; no
/// other failure is. Descriptors are never inherited by other programs.
public struct POSIXFileSystem: FileSystem {
  /// Needs no preparation.
  public init() {}

  /// As `geteuid(2)` says.
  public var userID: UInt32 { geteuid() }

  /// Calls `lstat(2)`.
  public func status(of path: String) throws(FileSystemError) -> FileStatus? {
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileSystemError(.status, path: path, errorNumber: errno)
    }
    return FileStatus(facts)
  }

  /// Calls `open(2)` without following a link, then `fstat(2)` and `read(2)`.
  ///
  /// A pipe does not make it wait: it is opened without blocking and then refused. Of a
  /// file longer than 64 MiB with holes, which appending leaves none of, it reads no more
  /// than 1 MiB behind the start of the first: such a file takes no room and any length.
  public func readFile(
    _ path: String, byteLimit: Int
  ) throws(FileSystemError) -> FileContents {
    let descriptor = try descriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, .open)
    defer { _ = close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      throw FileSystemError(.read, path: path, errorNumber: errno)
    }
    let status = FileStatus(facts)
    guard status.kind == .file else {
      throw FileSystemError(.read, path: path, errorNumber: EINVAL)
    }
    guard status.byteCount <= byteLimit else {
      throw FileSystemError(.read, path: path, errorNumber: EFBIG)
    }
    // The file may grow or shrink meanwhile: what is there by the length first seen is what counts.
    let byteCount = Self.worthReading(descriptor, byteCount: status.byteCount)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, filledByteCount in
      while filledByteCount < byteCount {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[filledByteCount...])
        let got = read(descriptor, rest.baseAddress, byteCount - filledByteCount)
        if got > 0 {
          filledByteCount += got
        } else if got == 0 {
          break
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
    }
    guard failure == 0 else { throw FileSystemError(.read, path: path, errorNumber: failure) }
    return FileContents(bytes: bytes, status: status)
  }

  /// How much of an open file to read; leaves its offset at the start.
  private static func worthReading(_ descriptor: Int32, byteCount: Int) -> Int {
    guard byteCount > 64 << 20 else { return byteCount }
    // From lseek(2); the header shows it only to those who ask for GNU extensions.
    #if canImport(Darwin)
      let seekHole: Int32 = 3
    #else
      let seekHole: Int32 = 4
    #endif
    let hole = Int(lseek(descriptor, 0, seekHole))
    _ = lseek(descriptor, 0, SEEK_SET)
    // A file system that knows no holes fails, or names the end as the first one.
    return hole < 0 ? byteCount : min(byteCount, hole + (1 << 20))
  }

  /// Calls `open(2)` with `O_CREAT`, `O_EXCL` and `O_NOFOLLOW`.
  public func createFile(_ path: String) throws(FileSystemError) -> OpenFile {
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW
    return OpenFile(number: try descriptor(path, flags, .create), path: path, in: self)
  }

  /// Calls `open(2)` without following a link.
  public func openFile(_ path: String) throws(FileSystemError) -> OpenFile {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
    return OpenFile(number: try descriptor(path, flags, .open), path: path, in: self)
  }

  /// Calls `write(2)` until everything is written.
  public func append(_ bytes: [UInt8], to file: OpenFile) throws(FileSystemError) {
    var writtenByteCount = 0
    while writtenByteCount < bytes.count {
      let wrote = bytes.withUnsafeBytes { all in
        let rest = UnsafeRawBufferPointer(rebasing: all[writtenByteCount...])
        return write(file.number, rest.baseAddress, rest.count)
      }
      if wrote > 0 {
        writtenByteCount += wrote
      } else if wrote == 0 || errno != EINTR {
        throw FileSystemError(.append, path: file.path, errorNumber: wrote == 0 ? EIO : errno)
      }
    }
  }

  /// Calls `fdatasync(2)` or `fsync(2)`; on Darwin `F_FULLFSYNC`, as `fsync` stops short there.
  public func synchronize(
    _ file: OpenFile, _ depth: SynchronizationDepth
  ) throws(FileSystemError) {
    var result: Int32
    repeat {
      #if canImport(Darwin)
        result = fcntl(file.number, F_FULLFSYNC)
      #else
        result = depth == .contents ? fdatasync(file.number) : fsync(file.number)
      #endif
    } while result != 0 && errno == EINTR
    guard result == 0 else {
      throw FileSystemError(.synchronize, path: file.path, errorNumber: errno)
    }
  }

  /// Calls `flock(2)` without waiting.
  public func lock(_ file: OpenFile, _ kind: LockKind) throws(FileSystemError) -> Bool {
    let operation = (kind == .exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB
    while flock(file.number, operation) != 0 {
      if errno == EWOULDBLOCK { return false }
      guard errno == EINTR else {
        throw FileSystemError(.lock, path: file.path, errorNumber: errno)
      }
    }
    return true
  }

  /// Calls `close(2)`, whose failure says nothing: what matters was synchronized before.
  public func closeFile(_ number: Int32) {
    _ = close(number)
  }

  /// Calls `link(2)`.
  public func linkFile(_ path: String, at newPath: String) throws(FileSystemError) {
    guard link(path, newPath) == 0 else {
      throw FileSystemError(.link, path: newPath, errorNumber: errno)
    }
  }

  /// Calls `rename(2)`.
  public func renameFile(_ path: String, replacing newPath: String) throws(FileSystemError) {
    guard rename(path, newPath) == 0 else {
      throw FileSystemError(.rename, path: newPath, errorNumber: errno)
    }
  }

  /// Calls `unlink(2)`.
  public func removeFile(_ path: String) throws(FileSystemError) {
    guard unlink(path) == 0 else {
      throw FileSystemError(.remove, path: path, errorNumber: errno)
    }
  }

  /// Calls `chmod(2)`.
  public func setMode(_ mode: UInt32, of path: String) throws(FileSystemError) {
    guard chmod(path, mode_t(mode & 0o777)) == 0 else {
      throw FileSystemError(.setMode, path: path, errorNumber: errno)
    }
  }

  /// Opens, never as 0, 1 or 2: what a program writes to a standard stream must not reach a file
  /// of ours because it was started with that stream closed.
  func descriptor(
    _ path: String, _ flags: Int32, _ operation: FileSystemError.Operation
  ) throws(FileSystemError) -> Int32 {
    while true {
      let number = open(path, flags | O_CLOEXEC, 0o600)
      if number > STDERR_FILENO { return number }
      if number >= 0 {
        let lifted = fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
        let failure = errno
        _ = close(number)
        if lifted >= 0 { return lifted }
        throw FileSystemError(operation, path: path, errorNumber: failure)
      }
      guard errno == EINTR else {
        throw FileSystemError(operation, path: path, errorNumber: errno)
      }
    }
  }
}

extension FileStatus {
  init(_ facts: stat) {
    let kind: FileKind =
      switch facts.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    self.init(
      kind: kind, ownerID: facts.st_uid, mode: UInt32(facts.st_mode) & 0o777,
      byteCount: Int(facts.st_size))
  }
}
