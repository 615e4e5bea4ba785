#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension POSIXFileSystem {
  /// Calls `open(2)` and `readdir(3)`; a name that is not UTF-8 comes out repaired.
  public func entries(in folder: String) throws(FileSystemError) -> [FolderEntry] {
    let number = try descriptor(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, .list)
    guard let stream = fdopendir(number) else {
      let failure = errno
      _ = close(number)
      throw FileSystemError(.list, path: folder, errorNumber: failure)
    }
    defer { _ = closedir(stream) }
    var found: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      let kind: FileKind
      switch Int(entry.pointee.d_type) {
      case Int(DT_REG): kind = .file
      case Int(DT_DIR): kind = .folder
      case Int(DT_LNK): kind = .link
      case Int(DT_UNKNOWN): kind = try status(of: "\(folder)/\(name)")?.kind ?? .other
      default: kind = .other
      }
      found.append(FolderEntry(name: name, kind: kind))
    }
    guard errno == 0 else { throw FileSystemError(.list, path: folder, errorNumber: errno) }
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Calls `mkdir(2)`.
  public func makeFolder(_ path: String) throws(FileSystemError) {
    guard mkdir(path, 0o700) == 0 else {
      throw FileSystemError(.makeFolder, path: path, errorNumber: errno)
    }
  }

  /// Calls `fsync(2)` on the folder; a file system that knows no such thing counts as done.
  public func synchronizeFolder(_ path: String) throws(FileSystemError) {
    let number = try descriptor(path, O_RDONLY | O_DIRECTORY, .synchronizeFolder)
    defer { _ = close(number) }
    var result: Int32
    repeat { result = fsync(number) } while result != 0 && errno == EINTR
    guard result == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw FileSystemError(.synchronizeFolder, path: path, errorNumber: errno)
    }
  }
}
