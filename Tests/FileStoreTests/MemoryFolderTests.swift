import Foundation
import Testing

@testable import FileStore

@Suite("A folder in memory")
struct MemoryFolderTests {
  static let memory = "/dev/shm"
  static let hasMemory = MemoryFolder.isInMemory(memory)

  private static func mode(_ path: String) throws -> UInt32? {
    try POSIXFileSystem().status(of: path)?.mode
  }

  private static func isMade(below places: [String]) -> Bool {
    guard let folder = MemoryFolder(below: places) else { return false }
    return folder.erase()
  }

  @Test("is made below the first place that is in memory, and nowhere else")
  func placed() throws {
    #expect(!MemoryFolder.isInMemory("/nowhere"))
    let disk = FileManager.default.temporaryDirectory.path
    #expect(!Self.isMade(below: []))
    #expect(Self.isMade(below: ["/nowhere", disk]) == MemoryFolder.isInMemory(disk))
  }

  @Test("is told from a disk by the table of mounts")
  func mounts() {
    let table = """
      25 24 0:23 / /dev/shm rw,relatime - tmpfs tmpfs rw,size=24684096k
      27 1 254:0 / / rw,noatime shared:1 - ext4 /dev/vda rw
      30 25 0:27 / /dev/shm rw shared:2 master:1 - ramfs none rw
      31 25 0:23 / /mnt rw - tmpfs tmpfs rw
      """
    #expect(MemoryFolder.kinds(ofDevice: "0:23", in: table) == ["tmpfs"])
    #expect(MemoryFolder.kinds(ofDevice: "254:0", in: table) == ["ext4"])
    #expect(MemoryFolder.kinds(ofDevice: "0:27", in: table) == ["ramfs"])
    #expect(MemoryFolder.kinds(ofDevice: "0:2", in: table).isEmpty)
    #expect(MemoryFolder.kinds(ofDevice: "0:23", in: "25 24 0:23 / -").isEmpty)
  }

  @Test(
    "is its user's alone, gives back what was written, and leaves nothing", .enabled(if: hasMemory))
  func whole() throws {
    guard let folder = MemoryFolder(below: ["/nowhere", Self.memory]) else {
      Issue.record("no folder was made")
      return
    }
    let file = try folder.put(Array("Heron".utf8), as: "page.txt")
    #expect(try Self.mode(folder.path) == 0o700)
    #expect(try Self.mode(file) == 0o600)
    #expect(try folder.contents(of: "page.txt", byteLimit: 10) == Array("Heron".utf8))
    #expect(try folder.contents(of: "other", byteLimit: 10) == nil)
    #expect(throws: FileSystemError.self) { try folder.contents(of: "page.txt", byteLimit: 4) }
    try FileManager.default.createDirectory(
      atPath: folder.path + "/kept", withIntermediateDirectories: false)
    try Data("Heron".utf8).write(to: URL(fileURLWithPath: folder.path + "/kept/page.txt~"))
    let path = folder.path
    let isErased = folder.erase()
    #expect(isErased)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("is overwritten before it is removed", .enabled(if: hasMemory))
  func overwritten() throws {
    guard let folder = MemoryFolder(below: [Self.memory]) else {
      Issue.record("no folder was made")
      return
    }
    let file = try folder.put(Array("Heron".utf8), as: "page.txt")
    let held = try #require(FileHandle(forReadingAtPath: file))
    _ = folder.erase()
    #expect(try held.readToEnd() == Data(count: 5))
  }

  @Test("left behind by a crash it is erased, but not while it is in use", .enabled(if: hasMemory))
  func leftovers() throws {
    guard let used = MemoryFolder(below: [Self.memory]) else {
      Issue.record("no folder was made")
      return
    }
    let left = Self.memory + "/mooring-page-left-\(UInt32.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: false)
    try Data("Heron".utf8).write(to: URL(fileURLWithPath: left + "/page.txt"))
    MemoryFolder.eraseLeftovers(below: ["/nowhere", Self.memory])
    #expect(!FileManager.default.fileExists(atPath: left))
    #expect(FileManager.default.fileExists(atPath: used.path))
    _ = used.erase()
  }
}
