import FileStore
import Glibc
import TestSupport
import Testing
import VaultStore

@Suite("A call that fails")
struct FailingCallTests {
  struct Failure: Sendable, CustomTestStringConvertible {
    let errorNumber: Int32
    let isLasting: Bool
    var testDescription: String { "errno \(errorNumber), \(isLasting ? "from then on" : "once")" }
  }

  static let failures = [
    Failure(errorNumber: EIO, isLasting: false), Failure(errorNumber: EIO, isLasting: true),
    Failure(errorNumber: ENOSPC, isLasting: false), Failure(errorNumber: ENOSPC, isLasting: true),
  ]

  @Test("loses nothing acknowledged, and the person can go on", arguments: failures)
  func everyCall(failure: Failure) throws {
    var callNumber = 0
    var isMet = true
    var nonces = NonceLedger()
    while isMet {
      callNumber += 1
      let comment = Comment("call \(callNumber) fails")
      let disk = CrashModelFileSystem()
      let vault = try TestVault.create(in: disk)
      disk.setFault(
        CrashModelFileSystem.Fault(
          callNumber: callNumber, errorNumber: failure.errorNumber, isLasting: failure.isLasting))
      let run = Run(vault)
      isMet = disk.wasFaultMet
      disk.setFault(nil)
      nonces.add(disk)
      // Once a call has failed, the same thing asked again succeeds.
      if !failure.isLasting { #expect(run.refusedTwice == [], comment) }
      try run.check(vault, comment)

      var generator = SeededGenerator(seed: UInt64(callNumber))
      for state in disk.image.crashStates(mixedCount: 1, using: &generator) {
        try run.check(TestVault.unlock(in: CrashModelFileSystem(state)), comment)
      }
      run.finish()
    }
    #expect(callNumber > 40)
    #expect(nonces.repeatedCount == 0)
  }

  @Test(
    "says whether the disk is full or broken",
    arguments: [
      (ENOSPC, VaultError.diskFull), (EDQUOT, VaultError.diskFull),
      (EIO, VaultError.cannotWrite(FileSystemError(.append, path: "", errorNumber: EIO))),
    ])
  func names(errorNumber: Int32, expected: VaultError) throws {
    let disk = CrashModelFileSystem()
    let session = try TestVault.create(in: disk).beginSession(.random(), opening: [])
    disk.setFault(CrashModelFileSystem.Fault(callNumber: 1, errorNumber: errorNumber))
    let error = #expect(throws: VaultError.self) { try session.append(.answer, [1]) }
    switch (error, expected) {
    case (.cannotWrite(let found), .cannotWrite(let wanted)):
      #expect(found.operation == wanted.operation)
      #expect(found.errorNumber == wanted.errorNumber)
    default: #expect(error == expected)
    }
  }

  @Test("leaves a file that failed alone: the next record goes into a fresh one")
  func fresh() throws {
    let disk = CrashModelFileSystem()
    let session = try TestVault.create(in: disk).beginSession(.random(), opening: [])
    let suspect = try #require(disk.paths.first { $0.hasSuffix(".s") })
    disk.setFault(CrashModelFileSystem.Fault(callNumber: 2, errorNumber: EIO))
    #expect(throws: VaultError.self) { try session.append(.answer, [1]) }
    let after = disk.contents(of: suspect)
    try session.append(.answer, [1])
    #expect(disk.createdFiles.contains(after))
    #expect(!disk.paths.contains(suspect))
    #expect(session.records.map(\.payload) == [[], [1]])
  }
}

/// A person who tries everything twice before giving up.
private final class Run {
  let kept = SessionID.random()
  let letGo = SessionID.random()
  private var open: PendingSession?
  private var offered: [SessionID: [[UInt8]]] = [:]
  private var acknowledged: [SessionID: [[UInt8]]] = [:]
  private var isLetGo = false
  private(set) var refusedTwice: [String] = []

  init(_ vault: Vault) {
    if let session = attempt("begin", { try vault.beginSession(kept, opening: [0]) }) {
      note([0], kept)
      for number in UInt8(1)...3 { append([number], to: session) }
      _ = succeeds("draft") { try vault.saveDraft(kept, [7]) }
      offered[kept, default: []].append([9])
      if succeeds("keep", { try session.keep(final: [9]) }) {
        acknowledged[kept, default: []].append([9])
        let later = [StoredRecord(kind: .answer, payload: [10])]
        offered[kept, default: []].append([10])
        if succeeds("add", { try vault.addPart(to: kept, partIndex: 1, records: later) }) {
          acknowledged[kept, default: []].append([10])
        }
      } else {
        append([11], to: session)
        open = session
      }
    }
    if let session = attempt("begin", { try vault.beginSession(letGo, opening: [0]) }) {
      note([0], letGo)
      append([1], to: session)
      isLetGo = succeeds("let go") { try session.letGo() }
    }
  }

  /// Lets go of what was still held, so that it counts as broken off.
  func finish() { open = nil }

  private func append(_ payload: [UInt8], to session: PendingSession) {
    offered[session.id, default: []].append(payload)
    if succeeds("append", { try session.append(.answer, payload) }) {
      acknowledged[session.id, default: []].append(payload)
    }
  }

  private func note(_ payload: [UInt8], _ id: SessionID) {
    offered[id, default: []].append(payload)
    acknowledged[id, default: []].append(payload)
  }

  private func succeeds(_ name: String, _ body: () throws -> Void) -> Bool {
    attempt(name) { () throws -> Bool in
      try body()
      return true
    } ?? false
  }

  private func attempt<Value>(_ name: String, _ body: () throws -> Value) -> Value? {
    if let value = try? body() { return value }
    if let value = try? body() { return value }
    refusedTwice.append(name)
    return nil
  }

  func check(_ vault: Vault, _ comment: Comment) throws {
    var shown: [SessionID: [[UInt8]]] = [:]
    let pending = try vault.pendingSessions()
    let contents = try vault.load()
    for session in pending.sessions + contents.sessions {
      shown[session.id] = session.records.map(\.payload)
    }
    #expect(contents.problems == [], comment)
    if isLetGo { #expect(shown[letGo] == nil, comment) }
    for (id, promised) in acknowledged where !(id == letGo) {
      // In this process the session may still be held open, and is then not offered.
      guard let found = shown[id] else {
        #expect(open?.id == id, comment)
        continue
      }
      #expect(promised.allSatisfy(found.contains), comment)
      #expect(Set(found).count == found.count, comment)
      let order = found.compactMap { (offered[id] ?? []).firstIndex(of: $0) }
      #expect(order == order.sorted() && order.count == found.count, comment)
    }
  }
}
