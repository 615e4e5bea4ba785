import FileStore
import TestSupport
import Testing
import VaultStore

@Suite("What killed processes left behind")
struct TidyingTests {
  let disk = CrashModelFileSystem()
  let vault: Vault
  let kept = SessionID.random()
  let pending = SessionID.random()
  static let seed: UInt64 = 0x71D7

  init() throws {
    vault = try TestVault.create(in: disk)
    for id in [kept, .random()] {
      try vault.beginSession(id, opening: [1]).keep(final: [])
    }
    try vault.addPart(
      to: kept, partIndex: 1, records: [StoredRecord(kind: .answer, payload: [2])])
    try Self.beginAndBreakOff(pending, in: vault)
    try vault.saveDraft(pending, [3])
  }

  private static func beginAndBreakOff(_ id: SessionID, in vault: Vault) throws {
    _ = try vault.beginSession(id, opening: [4])
  }

  private func files(_ disk: CrashModelFileSystem, _ folder: String) -> [String] {
    disk.paths.filter { $0.hasPrefix("/home/\(folder)/") }
  }

  @Test("is nothing where all went well, and what is there stays")
  func nothing() throws {
    let before = disk.paths
    try vault.tidy()
    #expect(disk.paths == before)
    #expect(try vault.draft(of: pending) == [3])
  }

  @Test("is a deletion that can be finished, whichever call the process was killed at")
  func killedDelete() throws {
    for id in [kept, pending] {
      let start = disk.image
      var callNumber = 0
      var isMet = true
      while isMet {
        callNumber += 1
        let disk = CrashModelFileSystem(start)
        let vault = try TestVault.unlock(in: disk)
        disk.setFault(
          CrashModelFileSystem.Fault(callNumber: callNumber, errorNumber: 5, isLasting: true))
        try? vault.delete(id)
        isMet = disk.wasFaultMet
        disk.setFault(nil)
        try expectTidied(disk.image, id, isDeleted: !isMet, "killed at call \(callNumber)")
      }
      #expect(callNumber > 15)
    }
  }

  @Test("is taken away or still there as a whole after a loss of power at any call")
  func powerLoss() throws {
    var generator = SeededGenerator(seed: Self.seed)
    for id in [kept, pending] {
      let recorded = CrashModelFileSystem(disk.image, isRecording: true)
      let vault = try TestVault.unlock(in: recorded)
      let before = recorded.history.count
      try vault.delete(id)
      let images = Array(recorded.history[before...])
      for (index, image) in images.enumerated() where index == 0 || images[index - 1] != image {
        for state in image.crashStates(mixedCount: 1, using: &generator) {
          try expectTidied(
            state, id, isDeleted: false, "call \(index + 1), seed \(Self.seed)")
        }
      }
    }
  }

  @Test("never lets a deleted session come back, should power be lost while tidying up")
  func tidyingPowerLoss() throws {
    var generator = SeededGenerator(seed: Self.seed)
    let copies = files(disk, "journal/live").map { ($0, disk.contents(of: $0)) }
    try vault.delete(kept)
    for (path, bytes) in copies {
      disk.plant(bytes, at: path)
      try disk.synchronizeFolder(path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 })
    }
    let stone = try #require(disk.paths.first { $0.hasSuffix(".t") })
    let bytes = disk.contents(of: stone)
    // As if its maker had been killed before its name was on the disk.
    disk.withdraw(stone)
    try disk.synchronizeFolder("/home/journal/gone")
    disk.plant(bytes, at: stone)
    let recorded = CrashModelFileSystem(disk.image, isRecording: true)
    try TestVault.unlock(in: recorded).tidy()
    let images = recorded.history
    for (index, image) in images.enumerated() where index == 0 || images[index - 1] != image {
      for state in image.crashStates(mixedCount: 2, using: &generator) {
        let disk = CrashModelFileSystem(state)
        let parts = try TestVault.unlock(in: disk).load().sessions.first { $0.id == kept }?.parts
        // Where the tombstone is lost, so must be no file it would have hidden.
        #expect(parts == nil || parts?.count == 2, "call \(index + 1), seed \(Self.seed)")
      }
    }
    #expect(files(recorded, "journal/live").count == 1)
  }

  private func expectTidied(
    _ image: DiskImage, _ id: SessionID, isDeleted: Bool, _ comment: Comment
  ) throws {
    let disk = CrashModelFileSystem(image)
    let vault = try TestVault.unlock(in: disk)
    try vault.tidy()
    let report = try vault.check()
    #expect(report.problems == [], comment)
    #expect(report.hiddenFileCount == 0, comment)
    let isGone = report.tombstoneCount == 1
    #expect(isGone || !isDeleted, comment)
    let live = files(disk, "journal/live").count
    let state = files(disk, "state").count
    #expect(live == (isGone && id == kept ? 1 : 3), comment)
    #expect(state == (isGone && id == pending ? 0 : 2), comment)
    #expect(!disk.paths.contains { $0.contains("new") }, comment)
    if isGone { try vault.delete(id) }
    let tidied = disk.paths
    try vault.tidy()
    #expect(disk.paths == tidied, comment)
  }

  @Test("is finished as well by deleting the session once more")
  func deletedAgain() throws {
    let copies = disk.paths.map { ($0, disk.contents(of: $0)) }
    for id in [kept, pending] { try vault.delete(id) }
    for (path, bytes) in copies where path.hasSuffix(".s") || path.hasSuffix(".draft") {
      disk.plant(bytes, at: path)
    }
    #expect(try vault.pendingSessions().sessions == [])
    for id in [kept, pending] { try vault.delete(id) }
    #expect(files(disk, "journal/live").count == 1)
    #expect(files(disk, "state") == [])
    #expect(try vault.check().tombstoneCount == 2)
  }

  @Test("is left to a process that still holds it")
  func held() throws {
    let other = CrashModelFileSystem(disk.image)
    try TestVault.unlock(in: other).delete(pending)
    let session = try vault.reopen(try vault.pendingSessions().sessions[0])
    // The first tombstone makes the folder, the second comes from another device.
    let stone = try #require(other.paths.first { $0.hasSuffix(".t") })
    try vault.delete(kept)
    disk.plant(other.contents(of: stone), at: stone)
    let before = disk.paths
    try vault.tidy()
    #expect(disk.paths == before)
    try session.append(.answer, [5])
    #expect(try vault.draft(of: pending) == [3])
  }

  @Test("is every file that never got its name, unless somebody is writing it")
  func unnamed() throws {
    let name = SessionID.random().hex
    let shard = try #require(files(disk, "journal/live").first).split(separator: "/")[3]
    let paths = [
      "/home/state/pending/\(name).new", "/home/journal/.new-VAULT",
      "/home/journal/slots/.new-\(name).slot", "/home/journal/live/.new-\(name).s",
      "/home/journal/live/\(shard)/.new-\(name).s",
    ]
    let foreign = [
      "/home/state/pending/mine.new", "/home/journal/.new-idea.txt", "/home/journal/.newer",
    ]
    let before = disk.paths
    for path in paths + foreign { disk.plant([1, 2, 3], at: path) }
    var held: [OpenFile] = []
    for path in paths {
      let file = try disk.openFile(path)
      #expect(try disk.lock(file, .exclusive))
      held.append(file)
    }
    try vault.tidy()
    #expect(disk.paths == (before + paths + foreign).sorted())
    held = []
    try vault.tidy()
    #expect(disk.paths == (before + foreign).sorted())
  }

  @Test("is a draft whose session is not there, but none whose session may be")
  func drafts() throws {
    let orphan = SessionID.random()
    try vault.saveDraft(orphan, [6])
    try vault.tidy()
    #expect(try vault.draft(of: orphan) == nil)
    #expect(try vault.draft(of: pending) == [3])

    let session = try #require(files(disk, "state").first { $0.hasSuffix(".s") })
    var damaged = disk.contents(of: session)
    for index in 64..<damaged.count { damaged[index] = 0xA5 }
    disk.plant(damaged, at: session)
    try vault.tidy()
    #expect(try vault.draft(of: pending) == [3])
    disk.plant([], at: session)
    try vault.tidy()
    #expect(files(disk, "state") == [])
  }

  @Test("is not what a session under way is just writing")
  func underWay() throws {
    let session = try vault.beginSession(.random(), opening: [7])
    try vault.saveDraft(session.id, [8])
    try vault.tidy()
    try session.append(.answer, [9])
    #expect(try vault.draft(of: session.id) == [8])
    try session.keep(final: [])
    #expect(try vault.load().sessions.contains { $0.id == session.id })
  }
}
