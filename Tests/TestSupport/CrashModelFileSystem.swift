public import FileStore
import Glibc
import Synchronization

/// A file system in memory that can lose power after any call and fail at any call.
///
/// It behaves like the real one as long as nothing goes wrong. Every call is
/// counted from 1; after each the disk is kept as it then was, so a test can ask
/// afterwards what a loss of power at that moment would have left.
public final class CrashModelFileSystem: FileSystem {
  /// A call that fails.
  public struct Fault: Sendable {
    let callNumber: Int
    let errorNumber: Int32
    let isLasting: Bool

    /// The call with this number fails, and if `isLasting` all after it.
    public init(callNumber: Int, errorNumber: Int32, isLasting: Bool = false) {
      self.callNumber = callNumber
      self.errorNumber = errorNumber
      self.isLasting = isLasting
    }
  }

  /// Between which folders a file can have two names.
  public enum LinkSupport: Sendable, CaseIterable {
    /// Anywhere.
    case everywhere
    /// Within one folder of the home folder, as if each were a disk of its own.
    case withinOneDisk
    /// Nowhere, as on a memory stick.
    case nowhere
  }

  private struct Handle {
    let target: Int
    var lock: LockKind?
  }

  private struct State {
    var image: DiskImage
    var handles: [Int32: Handle] = [:]
    var nextHandle: Int32 = 3
    var history: [DiskImage] = []
    var isRecording: Bool
    var callCount = 0
    var fault: Fault?
    var wasFaultMet = false
    let links: LinkSupport
    var created: Set<Int> = []
  }

  private let state: Mutex<State>

  /// The user everything belongs to.
  public let userID: UInt32 = 1000

  /// An empty disk, or one that was left by a loss of power.
  public init(
    _ image: DiskImage? = nil, links: LinkSupport = .everywhere, isRecording: Bool = false
  ) {
    state = Mutex(
      State(image: image ?? DiskImage(ownerID: 1000), isRecording: isRecording, links: links))
  }

  /// How many calls were made.
  public var callCount: Int { state.withLock { $0.callCount } }
  /// Whether the fault came to pass.
  public var wasFaultMet: Bool { state.withLock { $0.wasFaultMet } }
  /// The disk after each call that can change it, by call number from 1, while recording.
  public var history: [DiskImage] { state.withLock { $0.history } }
  /// The disk now.
  public var image: DiskImage { state.withLock { $0.image } }
  /// The bytes of every file made here, also of those since removed.
  public var createdFiles: [[UInt8]] {
    state.withLock { state in
      state.created.sorted().compactMap { state.image.files[$0]?.bytes }
    }
  }

  /// All files there are now, by their paths.
  public var paths: [String] {
    state.withLock { $0.image.paths(in: 0, "") }
  }

  /// The bytes of a file there is; none for any other path.
  public func contents(of path: String) -> [UInt8] {
    state.withLock { state in
      state.image.number(at: path).flatMap { state.image.files[$0]?.bytes } ?? []
    }
  }

  /// Puts a file in place of what is there, as a synchronizing program or an intruder would.
  public func plant(_ bytes: [UInt8], at path: String, ownerID: UInt32 = 1000, mode: UInt32 = 0o600)
  {
    state.withLock { state in
      guard let place = state.image.place(of: path) else { return }
      let target = state.image.nextNumber
      state.image.nextNumber += 1
      state.image.files[target] = DiskImage.File(durable: bytes, mode: mode, ownerID: ownerID)
      state.image.folders[place.folder]?.unsynced.append([
        DiskImage.Change(name: place.name, target: target)
      ])
    }
  }

  /// Takes a file away, as a synchronizing program or an intruder would.
  public func withdraw(_ path: String) {
    state.withLock { state in
      guard let place = state.image.place(of: path) else { return }
      state.image.folders[place.folder]?.unsynced.append([
        DiskImage.Change(name: place.name, target: nil)
      ])
    }
  }

  /// Sets or takes away the fault; counting starts again at 1.
  public func setFault(_ fault: Fault?) {
    state.withLock {
      $0.fault = fault
      $0.callCount = 0
      $0.wasFaultMet = false
    }
  }

  private func call<Value: Sendable>(
    _ operation: FileSystemError.Operation, _ path: String,
    atFault: (inout State) -> Void = { _ in },
    _ body: (inout State) -> Result<Value, FaultNumber>
  ) throws(FileSystemError) -> Value {
    let result = state.withLock { state -> Result<Value, FaultNumber> in
      state.callCount += 1
      defer { if state.isRecording { state.history.append(state.image) } }
      if let fault = state.fault,
        fault.isLasting
          ? state.callCount >= fault.callNumber : state.callCount == fault.callNumber
      {
        state.wasFaultMet = true
        atFault(&state)
        return .failure(FaultNumber(value: fault.errorNumber))
      }
      return body(&state)
    }
    switch result {
    case .success(let value): return value
    case .failure(let number):
      throw FileSystemError(operation, path: path, errorNumber: number.value)
    }
  }

  /// A call that gives nothing; its body answers with an error number or nil.
  private func change(
    _ operation: FileSystemError.Operation, _ path: String,
    atFault: (inout State) -> Void = { _ in }, _ body: (inout State) -> Int32?
  ) throws(FileSystemError) {
    _ = try call(operation, path, atFault: atFault) { state -> Result<Bool, FaultNumber> in
      body(&state).map { .failure(FaultNumber(value: $0)) } ?? .success(true)
    }
  }

  private struct FaultNumber: Error {
    let value: Int32
  }

  /// What stands at the path, as the disk is now.
  public func status(of path: String) throws(FileSystemError) -> FileStatus? {
    try call(.status, path) { state in
      guard let number = state.image.number(at: path) else { return .success(nil) }
      if let file = state.image.files[number] { return .success(FileStatus(file)) }
      guard let folder = state.image.folders[number] else { return .success(nil) }
      return .success(
        FileStatus(kind: .folder, ownerID: folder.ownerID, mode: folder.mode, byteCount: 0))
    }
  }

  /// The names in a folder, as the disk is now.
  public func entries(in folder: String) throws(FileSystemError) -> [FolderEntry] {
    try call(.list, folder) { state in
      guard let number = state.image.number(at: folder),
        let entries = state.image.folders[number]?.entries
      else { return .failure(FaultNumber(value: ENOENT)) }
      return .success(
        entries.sorted { $0.key < $1.key }.map { name, target in
          FolderEntry(name: name, kind: state.image.files[target] == nil ? .folder : .file)
        })
    }
  }

  /// A file as the disk is now.
  public func readFile(
    _ path: String, byteLimit: Int
  ) throws(FileSystemError) -> FileContents {
    try call(.read, path) { state in
      guard let number = state.image.number(at: path) else {
        return .failure(FaultNumber(value: ENOENT))
      }
      guard let file = state.image.files[number] else {
        return .failure(FaultNumber(value: EINVAL))
      }
      guard file.bytes.count <= byteLimit else { return .failure(FaultNumber(value: EFBIG)) }
      return .success(FileContents(bytes: file.bytes, status: FileStatus(file)))
    }
  }

  /// Makes an empty file whose name is not yet safe.
  public func createFile(_ path: String) throws(FileSystemError) -> OpenFile {
    let number = try call(.create, path) { state -> Result<Int32, FaultNumber> in
      guard let place = state.image.place(of: path) else {
        return .failure(FaultNumber(value: ENOENT))
      }
      guard state.image.number(at: path) == nil else {
        return .failure(FaultNumber(value: EEXIST))
      }
      let target = state.image.nextNumber
      state.image.nextNumber += 1
      state.image.files[target] = DiskImage.File(ownerID: 1000)
      state.created.insert(target)
      state.image.folders[place.folder]?.unsynced.append([
        DiskImage.Change(name: place.name, target: target)
      ])
      return .success(Self.open(target, &state))
    }
    return OpenFile(number: number, path: path, in: self)
  }

  /// Opens a file that is there.
  public func openFile(_ path: String) throws(FileSystemError) -> OpenFile {
    let number = try call(.open, path) { state -> Result<Int32, FaultNumber> in
      guard let target = state.image.number(at: path), state.image.files[target] != nil else {
        return .failure(FaultNumber(value: ENOENT))
      }
      return .success(Self.open(target, &state))
    }
    return OpenFile(number: number, path: path, in: self)
  }

  private static func open(_ target: Int, _ state: inout State) -> Int32 {
    state.nextHandle += 1
    state.handles[state.nextHandle] = Handle(target: target)
    return state.nextHandle
  }

  /// Adds an unsynced write; at a fault half of it.
  public func append(_ bytes: [UInt8], to file: OpenFile) throws(FileSystemError) {
    func write(_ part: ArraySlice<UInt8>, _ state: inout State) {
      guard let target = state.handles[file.number]?.target else { return }
      state.image.files[target]?.unsynced.append(Array(part))
    }
    // A write that fails may have written a part before.
    try change(.append, file.path, atFault: { write(bytes[..<(bytes.count / 2)], &$0) }) { state in
      write(bytes[...], &state)
      return nil
    }
  }

  /// Makes what was written safe; at a fault it is lost, and no later call will tell.
  public func synchronize(
    _ file: OpenFile, _ depth: SynchronizationDepth
  ) throws(FileSystemError) {
    func target(_ state: State) -> Int { state.handles[file.number]?.target ?? -1 }
    // The system drops the pages it could not write, and says nothing the next time.
    try change(.synchronize, file.path, atFault: { $0.image.files[target($0)]?.isDoomed = true }) {
      state in
      let number = target(state)
      guard let file = state.image.files[number], !file.isDoomed else { return nil }
      state.image.files[number]?.durable = file.bytes
      state.image.files[number]?.unsynced = []
      return nil
    }
  }

  /// Locks as `flock(2)` does, between handles of this disk.
  public func lock(_ file: OpenFile, _ kind: LockKind) throws(FileSystemError) -> Bool {
    try call(.lock, file.path) { state in
      let target = state.handles[file.number]?.target
      let isRefused = state.handles.contains { number, other in
        number != file.number && other.target == target
          && (other.lock == .exclusive || (other.lock != nil && kind == .exclusive))
      }
      if !isRefused { state.handles[file.number]?.lock = kind }
      return .success(!isRefused)
    }
  }

  /// Ends the handle and its lock.
  public func closeFile(_ number: Int32) {
    state.withLock { $0.handles[number] = nil }
  }

  /// Makes a folder whose name is not yet safe.
  public func makeFolder(_ path: String) throws(FileSystemError) {
    try change(.makeFolder, path) { state in
      guard let place = state.image.place(of: path) else {
        return ENOENT
      }
      guard state.image.number(at: path) == nil else {
        return EEXIST
      }
      let target = state.image.nextNumber
      state.image.nextNumber += 1
      state.image.folders[target] = DiskImage.Folder(ownerID: 1000)
      state.image.folders[place.folder]?.unsynced.append([
        DiskImage.Change(name: place.name, target: target)
      ])
      return nil
    }
  }

  /// Makes a folder's names safe.
  public func synchronizeFolder(_ path: String) throws(FileSystemError) {
    try change(.synchronizeFolder, path) { state in
      guard let number = state.image.number(at: path),
        let entries = state.image.folders[number]?.entries
      else { return ENOENT }
      state.image.folders[number]?.durable = entries
      state.image.folders[number]?.unsynced = []
      return nil
    }
  }

  /// Gives a file a second name that is not yet safe.
  public func linkFile(_ path: String, at newPath: String) throws(FileSystemError) {
    try change(.link, newPath) { state in
      guard let target = state.image.number(at: path), state.image.files[target] != nil,
        let place = state.image.place(of: newPath)
      else { return ENOENT }
      guard state.image.number(at: newPath) == nil else {
        return EEXIST
      }
      let disks = [path, newPath].map { $0.split(separator: "/").prefix(2) }
      switch state.links {
      case .withinOneDisk where disks[0] != disks[1]: return EXDEV
      case .nowhere: return EPERM
      case .everywhere, .withinOneDisk: break
      }
      state.image.folders[place.folder]?.unsynced.append([
        DiskImage.Change(name: place.name, target: target)
      ])
      return nil
    }
  }

  /// Gives a file another name in its folder; the disk takes the change whole or not at all.
  public func renameFile(_ path: String, replacing newPath: String) throws(FileSystemError) {
    try change(.rename, newPath) { state in
      guard let target = state.image.number(at: path), let old = state.image.place(of: path),
        let new = state.image.place(of: newPath), old.folder == new.folder
      else { return ENOENT }
      state.image.folders[old.folder]?.unsynced.append([
        DiskImage.Change(name: old.name, target: nil),
        DiskImage.Change(name: new.name, target: target),
      ])
      return nil
    }
  }

  /// Takes a name away, which is not yet safe.
  public func removeFile(_ path: String) throws(FileSystemError) {
    try change(.remove, path) { state in
      guard let number = state.image.number(at: path), state.image.files[number] != nil,
        let place = state.image.place(of: path)
      else { return ENOENT }
      state.image.folders[place.folder]?.unsynced.append([
        DiskImage.Change(name: place.name, target: nil)
      ])
      return nil
    }
  }

  /// Sets the permission bits, safe at once.
  public func setMode(_ mode: UInt32, of path: String) throws(FileSystemError) {
    try change(.setMode, path) { state in
      guard let number = state.image.number(at: path) else {
        return ENOENT
      }
      state.image.files[number]?.mode = mode
      state.image.folders[number]?.mode = mode
      return nil
    }
  }
}

extension FileStatus {
  fileprivate init(_ file: DiskImage.File) {
    self.init(kind: .file, ownerID: file.ownerID, mode: file.mode, byteCount: file.bytes.count)
  }
}
