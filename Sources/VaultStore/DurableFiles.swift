import FileStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The sequences of file operations that leave either the old state or the new one, whatever happens.
struct DurableFiles {
  let fileSystem: any FileSystem

  /// The content of a file of ours; nil when there is none.
  ///
  /// Throws ``VaultError/unsafeOwnership(_:)`` for a link or another user's file.
  func read(
    _ path: String, byteLimit: Int, modes: inout ModeNotes
  ) throws(VaultError) -> [UInt8]? {
    do throws(FileSystemError) {
      let contents = try fileSystem.readFile(path, byteLimit: byteLimit)
      guard contents.status.ownerID == fileSystem.userID else {
        throw FileSystemError(.read, path: path, errorNumber: ELOOP)
      }
      modes.note(contents.status, at: path, in: fileSystem)
      return contents.bytes
    } catch {
      if error.errorNumber == ENOENT || error.errorNumber == ENOTDIR { return nil }
      throw VaultError(reading: error)
    }
  }

  /// What a folder of ours holds; nothing when it is missing, as git keeps no empty folders.
  ///
  /// Names that begin with a dot belong to synchronizing programs and to writing
  /// under way, and are left out. Throws ``VaultError/unsafeOwnership(_:)`` for a link,
  /// `strange` for anything else that is no folder.
  func entries(
    in folder: String, orThrow strange: VaultError = .notAVault, modes: inout ModeNotes
  ) throws(VaultError) -> [FolderEntry] {
    do throws(FileSystemError) {
      guard let status = try fileSystem.status(of: folder) else { return [] }
      guard status.kind != .link, status.ownerID == fileSystem.userID else {
        throw FileSystemError(.list, path: folder, errorNumber: ELOOP)
      }
      guard status.kind == .folder else {
        throw FileSystemError(.list, path: folder, errorNumber: ENOTDIR)
      }
      modes.note(status, at: folder, in: fileSystem)
      let entries = try fileSystem.entries(in: folder).filter { !$0.name.hasPrefix(".") }
      if let link = entries.first(where: { $0.kind == .link }) {
        throw FileSystemError(.list, path: "\(folder)/\(link.name)", errorNumber: ELOOP)
      }
      return entries
    } catch {
      if error.errorNumber == ENOTDIR { throw strange }
      throw VaultError(reading: error)
    }
  }

  /// Whether a folder stands at `path`, which may be a link to one.
  func isFolder(_ path: String) throws(VaultError) -> Bool {
    do throws(FileSystemError) {
      return try fileSystem.status(of: "\(path)/.")?.kind == .folder
    } catch {
      throw VaultError(reading: error)
    }
  }

  /// Makes a folder and all above it that are missing.
  func makeRoot(_ path: String) throws(VaultError) {
    if try isFolder(path) { return }
    let parent = Self.parent(of: path)
    try makeRoot(parent)
    try writing { () throws(FileSystemError) in try makeFolder(path, in: parent) }
  }

  /// Makes folders one inside the other below `root`, which must be there.
  ///
  /// The names of those that were there already are put on the disk too: whoever
  /// made them may have been stopped before that.
  func makeFolders(_ names: [String], in root: String) throws(VaultError) -> String {
    try writing { () throws(FileSystemError) in
      guard try fileSystem.status(of: "\(root)/.")?.kind == .folder else {
        throw FileSystemError(.makeFolder, path: root, errorNumber: ENOENT)
      }
      var path = root
      for name in names {
        let parent = path
        path += "/\(name)"
        if let status = try fileSystem.status(of: path) {
          guard status.kind == .folder else {
            throw FileSystemError(.makeFolder, path: path, errorNumber: ELOOP)
          }
          try fileSystem.synchronizeFolder(parent)
        } else {
          try makeFolder(path, in: parent)
        }
      }
      return path
    }
  }

  private func makeFolder(_ path: String, in parent: String) throws(FileSystemError) {
    do throws(FileSystemError) {
      try fileSystem.makeFolder(path)
    } catch {
      // Another process was faster; its name still has to be on the disk before ours.
      guard error.errorNumber == EEXIST else { throw error }
    }
    try fileSystem.synchronizeFolder(parent)
  }

  /// Makes a file with this content, locked until `place` has given it the name it is read under.
  ///
  /// The lock tells ``Vault/tidy()`` of another process that the file is no leftover.
  /// The content is on the disk when `place` is called, the name is not. When this
  /// throws, the file is taken away again.
  func write(
    _ bytes: [UInt8], toNew path: String,
    then place: () throws(VaultError) -> Void = { () throws(VaultError) in }
  ) throws(VaultError) {
    let file = try writing { () throws(FileSystemError) in try fileSystem.createFile(path) }
    do throws(VaultError) {
      try writing { () throws(FileSystemError) in
        // Where there are no locks, nobody can tell a leftover and takes it away.
        let isLocked = (try? fileSystem.lock(file, .exclusive)) ?? true
        guard isLocked, try isThere(path) else {
          throw FileSystemError(.lock, path: path, errorNumber: EWOULDBLOCK)
        }
        try fileSystem.append(bytes, to: file)
        try fileSystem.synchronize(file, .everything)
      }
      try withExtendedLifetime(file) { () throws(VaultError) in try place() }
    } catch {
      try? fileSystem.removeFile(path)
      throw error
    }
  }

  /// Whether a file made a moment ago still has its name, and was not taken for a leftover
  /// before it could be locked.
  func isThere(_ path: String) throws(FileSystemError) -> Bool {
    try fileSystem.status(of: path) != nil
  }

  /// Takes a file away that no process holds and that, once it is locked, is still unwanted.
  ///
  /// False when it stays: somebody holds it, or that cannot be known.
  func removeUnheld(
    _ path: String,
    where isUnwanted: () throws(VaultError) -> Bool = { () throws(VaultError) in true }
  ) throws(VaultError) -> Bool {
    guard let file = try? fileSystem.openFile(path),
      (try? fileSystem.lock(file, .exclusive)) == true
    else { return false }
    return try withExtendedLifetime(file) { () throws(VaultError) in
      guard try isUnwanted() else { return false }
      try remove(path)
      return true
    }
  }

  /// Gives a finished file its place in another folder; at every moment it has one name at least.
  ///
  /// Where the place is on another file system, or links are not known there, a copy
  /// is written under a name that readers pass over, and then renamed; within one
  /// folder renaming is enough. A file that has the name already came from an
  /// earlier try, as names are drawn at random.
  func move(_ path: String, into folder: String, as name: String) throws(VaultError) {
    let target = "\(folder)/\(name)"
    do throws(FileSystemError) {
      try fileSystem.linkFile(path, at: target)
    } catch {
      switch error.errorNumber {
      case EEXIST: break
      case EXDEV, EPERM, ENOTSUP, ENOSYS, EMLINK: try moveWithoutLink(path, folder, name)
      default: throw VaultError(writing: error)
      }
    }
    try synchronizeFolder(folder)
    // It has its place now. A name left behind is found and taken away another time.
    try? remove(path)
    try? synchronizeFolder(Self.parent(of: path))
  }

  private func moveWithoutLink(
    _ path: String, _ folder: String, _ name: String
  ) throws(VaultError) {
    func rename(_ source: String) throws(VaultError) {
      try writing { () throws(FileSystemError) in
        try fileSystem.renameFile(source, replacing: "\(folder)/\(name)")
      }
    }
    if Self.parent(of: path) == folder { return try rename(path) }
    var modes = ModeNotes()
    let bytes = try read(path, byteLimit: PendingSession.byteLimit, modes: &modes)
    guard let bytes else { throw .noSuchSession }
    let source = "\(folder)/.new-\(name)"
    try remove(source)
    try write(bytes, toNew: source) { () throws(VaultError) in try rename(source) }
  }

  /// Takes a name away, if it is there.
  func remove(_ path: String) throws(VaultError) {
    do throws(FileSystemError) {
      try fileSystem.removeFile(path)
    } catch {
      guard error.errorNumber == ENOENT else { throw VaultError(writing: error) }
    }
  }

  /// Gives a finished file the name of one it takes the place of, in the same folder.
  func replace(_ path: String, with newFile: String) throws(VaultError) {
    try writing { () throws(FileSystemError) in
      try fileSystem.renameFile(newFile, replacing: path)
    }
    try synchronizeFolder(Self.parent(of: path))
  }

  func exists(_ path: String) throws(VaultError) -> Bool {
    do throws(FileSystemError) {
      return try fileSystem.status(of: path) != nil
    } catch {
      throw VaultError(reading: error)
    }
  }

  func synchronizeFolder(_ path: String) throws(VaultError) {
    try writing { () throws(FileSystemError) in try fileSystem.synchronizeFolder(path) }
  }

  /// Opens and locks a file; nil when it is not there.
  ///
  /// Throws ``VaultError/busy`` when another process holds it.
  func lockExisting(_ path: String, _ kind: LockKind) throws(VaultError) -> OpenFile? {
    let file: OpenFile
    let isLocked: Bool
    do throws(FileSystemError) {
      file = try fileSystem.openFile(path)
      isLocked = try fileSystem.lock(file, kind)
    } catch {
      if error.errorNumber == ENOENT { return nil }
      throw VaultError(reading: error)
    }
    guard isLocked else { throw .busy }
    return file
  }

  func writing<Result>(
    _ body: () throws(FileSystemError) -> Result
  ) throws(VaultError) -> Result {
    do throws(FileSystemError) {
      return try body()
    } catch {
      throw VaultError(writing: error)
    }
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}

/// How many files others could read, and whether that could be changed.
struct ModeNotes {
  /// Whether nothing is changed, so that a later reading can say what it changed.
  private let isOnlyLooking: Bool
  private var tightenedFileCount = 0
  private var openFileCount = 0

  init(isOnlyLooking: Bool = false) {
    self.isOnlyLooking = isOnlyLooking
  }

  /// Takes the rights of group and others away where they have any.
  mutating func note(_ status: FileStatus, at path: String, in fileSystem: any FileSystem) {
    guard !isOnlyLooking, status.mode & 0o077 != 0 else { return }
    do throws(FileSystemError) {
      try fileSystem.setMode(status.mode & 0o700, of: path)
      tightenedFileCount += 1
    } catch {
      openFileCount += 1
    }
  }

  /// What is to be said about it.
  var problems: [VaultProblem] {
    var problems: [VaultProblem] = []
    if tightenedFileCount > 0 {
      problems.append(VaultProblem(".", .tightened(fileCount: tightenedFileCount)))
    }
    if openFileCount > 0 {
      problems.append(VaultProblem(".", .openToOthers(fileCount: openFileCount)))
    }
    return problems
  }
}
