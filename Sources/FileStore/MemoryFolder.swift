#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of one's own on a file system that lives in memory, for words that another
/// program is to see and no disk.
///
/// It stays locked while its maker lives, so that one left behind by a crash can be told
/// from one in use.
public struct MemoryFolder: ~Copyable {
  /// Where it is.
  public let path: String
  private let lock: Int32
  private static let files = POSIXFileSystem()
  private static let namePrefix = "mooring-page-"

  /// Makes a folder below the first of `places` that is in memory, for this user alone; nil
  /// where none of them is.
  public init?(below places: [String]) {
    for place in places where Self.isInMemory(place) {
      let name = Self.namePrefix + String(UInt64.random(in: .min ... .max), radix: 16)
      let path = place + "/" + name
      guard mkdir(path, 0o700) == 0 else { continue }
      let lock = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      // Asked once more of what was made: a file system may be mounted meanwhile.
      guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0, Self.isInMemory(path) else {
        if lock >= 0 { _ = close(lock) }
        _ = rmdir(path)
        continue
      }
      self.path = path
      self.lock = lock
      return
    }
    return nil
  }

  deinit { _ = close(lock) }

  /// Puts the bytes into a new file that only this user may read, and gives its path.
  public func put(_ bytes: [UInt8], as name: String) throws(FileSystemError) -> String {
    let file = try Self.files.createFile(path + "/" + name)
    try Self.files.append(bytes, to: file)
    return path + "/" + name
  }

  /// The bytes of the file now; nil where it is not there any more.
  ///
  /// Throws where it cannot be read, or is longer than `byteLimit`.
  public func contents(of name: String, byteLimit: Int) throws(FileSystemError) -> [UInt8]? {
    let file = path + "/" + name
    guard try Self.files.status(of: file) != nil else { return nil }
    return try Self.files.readFile(file, byteLimit: byteLimit).bytes
  }

  /// Overwrites and removes everything in the folder, and the folder; false where something
  /// of it could not be removed.
  public func erase() -> Bool { Self.erase(path, depth: 8) }

  /// Erases what programs that were killed left below `places`; leaves alone what is in use
  /// or another user's.
  public static func eraseLeftovers(below places: [String]) {
    for place in places {
      for entry in (try? files.entries(in: place)) ?? []
      where entry.name.hasPrefix(namePrefix) && entry.kind == .folder {
        let path = place + "/" + entry.name
        guard let status = try? files.status(of: path), status.ownerID == files.userID else {
          continue
        }
        let lock = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard lock >= 0 else { continue }
        if flock(lock, LOCK_EX | LOCK_NB) == 0 { _ = erase(path, depth: 8) }
        _ = close(lock)
      }
    }
  }

  /// Whether what is written below `path` is kept in memory, by the system's table of mounts.
  public static func isInMemory(_ path: String) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return false }
    let device = UInt64(facts.st_dev)
    // As gnu_dev_major(3) and gnu_dev_minor(3) take it apart.
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & ~0xFF
    let kinds = kinds(ofDevice: "\(major):\(minor)", in: mounts())
    return !kinds.isEmpty && kinds.isSubset(of: ["tmpfs", "ramfs"])
  }

  /// The kinds of file system mounted from a device, in the words of `/proc/self/mountinfo`.
  static func kinds(ofDevice device: String, in mounts: String) -> Set<String> {
    Set(
      mounts.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard words.count > 3, words[2] == device, let dash = words.firstIndex(of: "-"),
          words.indices.contains(dash + 1)
        else { return nil }
        return String(words[dash + 1])
      })
  }

  /// The table of mounts; empty where the system has none, so that nothing counts as memory.
  private static func mounts() -> String {
    let number = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return "" }
    defer { _ = close(number) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count < 4 << 20 {
      let got = read(number, &chunk, chunk.count)
      guard got > 0 else { break }
      bytes += chunk.prefix(got)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func erase(_ folder: String, depth: Int) -> Bool {
    for entry in (try? files.entries(in: folder)) ?? [] {
      let path = folder + "/" + entry.name
      if entry.kind == .folder, depth > 0 {
        _ = erase(path, depth: depth - 1)
      } else {
        if entry.kind == .file { overwrite(path) }
        _ = unlink(path)
      }
    }
    return rmdir(folder) == 0
  }

  private static func overwrite(_ path: String) {
    let number = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard number >= 0 else { return }
    defer { _ = close(number) }
    var facts = stat()
    guard fstat(number, &facts) == 0 else { return }
    let zeros = [UInt8](repeating: 0, count: 65_536)
    var left = Int(facts.st_size)
    while left > 0 {
      let wrote = write(number, zeros, min(left, zeros.count))
      guard wrote > 0 else { return }
      left -= wrote
    }
  }
}
