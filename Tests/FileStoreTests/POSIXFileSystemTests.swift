import FileStore
import Foundation
import Glibc
import Testing

@Suite("The file system of the machine")
final class POSIXFileSystemTests {
  let root: String
  let disk = POSIXFileSystem()

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("files-\(UUID().uuidString)")
    root = folder.path
    try disk.makeFolder(root)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private func make(_ name: String, _ bytes: [UInt8] = []) throws -> String {
    let path = "\(root)/\(name)"
    let file = try disk.createFile(path)
    try disk.append(bytes, to: file)
    return path
  }

  private func expectFailure(
    _ operation: FileSystemError.Operation, _ errorNumber: Int32,
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
  ) {
    let error = #expect(throws: FileSystemError.self, sourceLocation: sourceLocation) {
      try body()
    }
    #expect(error?.operation == operation, sourceLocation: sourceLocation)
    #expect(error?.errorNumber == errorNumber, sourceLocation: sourceLocation)
  }

  @Test("reads back what was appended, in order, and makes files for their owner alone")
  func append() throws {
    let path = "\(root)/a"
    let file = try disk.createFile(path)
    try disk.append([1, 2], to: file)
    try disk.append([], to: file)
    try disk.append([UInt8](repeating: 3, count: 1 << 20), to: file)
    try disk.synchronize(file, .contents)
    try disk.synchronize(file, .everything)
    try disk.synchronizeFolder(root)
    let contents = try disk.readFile(path, byteLimit: 1 << 21)
    #expect(contents.bytes == [1, 2] + [UInt8](repeating: 3, count: 1 << 20))
    #expect(contents.status == (try disk.status(of: path)))
    #expect(contents.status.mode == 0o600)
    #expect(contents.status.kind == .file)
    #expect(contents.status.ownerID == disk.userID)
    #expect(try disk.status(of: root)?.mode == 0o700)
  }

  @Test("never opens what is there already for writing, nor through a link")
  func exclusive() throws {
    let path = try make("a", [1])
    expectFailure(.create, EEXIST) { _ = try disk.createFile(path) }
    #expect(symlink("\(root)/nowhere", "\(root)/link") == 0)
    expectFailure(.create, EEXIST) { _ = try disk.createFile("\(root)/link") }
    expectFailure(.makeFolder, EEXIST) { try disk.makeFolder(root) }
    #expect(try disk.readFile(path, byteLimit: 10).bytes == [1])
  }

  @Test("refuses to read links, folders, pipes without waiting, and more than was asked for")
  func refusals() throws {
    let path = try make("a", [1, 2, 3])
    #expect(symlink(path, "\(root)/link") == 0)
    #expect(mkfifo("\(root)/pipe", 0o600) == 0)
    expectFailure(.open, ELOOP) { _ = try disk.readFile("\(root)/link", byteLimit: 10) }
    expectFailure(.open, ELOOP) { _ = try disk.openFile("\(root)/link") }
    expectFailure(.read, EINVAL) { _ = try disk.readFile("\(root)/pipe", byteLimit: 10) }
    expectFailure(.read, EINVAL) { _ = try disk.readFile(root, byteLimit: 10) }
    expectFailure(.read, EFBIG) { _ = try disk.readFile(path, byteLimit: 2) }
    expectFailure(.open, ENOENT) { _ = try disk.readFile("\(root)/none", byteLimit: 10) }
    #expect(try disk.readFile(path, byteLimit: 3).bytes == [1, 2, 3])
  }

  @Test("lists names in the order of their bytes, with what they stand for")
  func list() throws {
    for name in ["b", "a", "é", "B", ".hidden"] { _ = try make(name) }
    try disk.makeFolder("\(root)/c")
    #expect(symlink("a", "\(root)/d") == 0)
    #expect(mkfifo("\(root)/e", 0o600) == 0)
    let entries = try disk.entries(in: root)
    #expect(entries.map(\.name) == [".hidden", "B", "a", "b", "c", "d", "e", "é"])
    #expect(
      entries.map(\.kind) == [.file, .file, .file, .file, .folder, .link, .other, .file])
    expectFailure(.list, ENOENT) { _ = try disk.entries(in: "\(root)/none") }
    expectFailure(.list, ENOTDIR) { _ = try disk.entries(in: "\(root)/d") }
  }

  @Test("gives a second name without replacing, another name at once, and takes names away")
  func names() throws {
    let first = try make("a", [1])
    let second = try make("b", [2])
    try disk.linkFile(first, at: "\(root)/c")
    expectFailure(.link, EEXIST) { try disk.linkFile(first, at: second) }
    #expect(try disk.readFile(second, byteLimit: 10).bytes == [2])
    try disk.renameFile("\(root)/c", replacing: second)
    #expect(try disk.readFile(second, byteLimit: 10).bytes == [1])
    try disk.removeFile(first)
    #expect(try disk.status(of: first) == nil)
    #expect(try disk.readFile(second, byteLimit: 10).bytes == [1])
    expectFailure(.remove, ENOENT) { try disk.removeFile(first) }
  }

  @Test("locks last as long as the open file, and shared ones stand side by side")
  func locks() throws {
    let path = try make("a")
    var holder: OpenFile? = try disk.openFile(path)
    let other = try disk.openFile(path)
    #expect(try disk.lock(#require(holder), .shared))
    #expect(try disk.lock(other, .shared))
    #expect(try !disk.lock(other, .exclusive))
    holder = nil
    #expect(try disk.lock(other, .exclusive))
    let third = try disk.openFile(path)
    #expect(try !disk.lock(third, .shared))
  }

  @Test("keeps files apart from standard streams that were closed when the program started")
  func closedStreams() async {
    await #expect(processExitsWith: .success) {
      // A folder of its own: others come and go in the common one meanwhile.
      let folder = "\(NSTemporaryDirectory())/files-\(UUID().uuidString)"
      try POSIXFileSystem().makeFolder(folder)
      let path = "\(folder)/a"
      for stream in STDIN_FILENO...STDERR_FILENO { _ = close(stream) }
      let disk = POSIXFileSystem()
      let made = try disk.createFile(path)
      let opened = try disk.openFile(path)
      let isApart = made.number > STDERR_FILENO && opened.number > STDERR_FILENO
      let isClosed = (STDIN_FILENO...STDERR_FILENO).allSatisfy { fcntl($0, F_GETFD) == -1 }
      let isNotInherited = fcntl(made.number, F_GETFD) == FD_CLOEXEC
      _ = write(STDOUT_FILENO, "screen", 6)
      let isEmpty = try disk.readFile(path, byteLimit: 10).bytes.isEmpty
      let entries = try disk.entries(in: folder)
      try disk.removeFile(path)
      _ = rmdir(folder)
      exit(isApart && isClosed && isNotInherited && isEmpty && !entries.isEmpty ? 0 : 1)
    }
  }

  @Test("reads a long file whole, but not the empty room one was made long with")
  func holes() throws {
    let sparse = try make("a", [1, 2, 3])
    #expect(truncate(sparse, 1 << 30) == 0)
    let contents = try disk.readFile(sparse, byteLimit: 1 << 30)
    #expect(contents.status.byteCount == 1 << 30)
    #expect(contents.bytes.starts(with: [1, 2, 3]))
    #expect(contents.bytes.count < 1 << 22)
    #expect(contents.bytes.dropFirst(3).allSatisfy { $0 == 0 })

    let short = try make("b", [1])
    #expect(truncate(short, 1 << 21) == 0)
    #expect(try disk.readFile(short, byteLimit: 1 << 21).bytes.count == 1 << 21)
    let long = try make("c", [UInt8](repeating: 7, count: (64 << 20) + 5))
    let bytes = try disk.readFile(long, byteLimit: 1 << 30).bytes
    #expect(bytes.count == (64 << 20) + 5)
    #expect(bytes.last == 7)
  }

  @Test("sees a link itself, what it leads to with a dot behind, and nothing as nothing")
  func status() throws {
    #expect(symlink(root, "\(root)/link") == 0)
    #expect(try disk.status(of: "\(root)/link")?.kind == .link)
    #expect(try disk.status(of: "\(root)/link/.")?.kind == .folder)
    #expect(try disk.status(of: "\(root)/none") == nil)
    #expect(try disk.status(of: try make("a") + "/below") == nil)
    let path = try make("b")
    try disk.setMode(0o640, of: path)
    #expect(try disk.status(of: path)?.mode == 0o640)
  }
}
