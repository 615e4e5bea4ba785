import FileStore
import TestSupport
import Testing
import VaultStore

@Suite("A loss of power after any call")
struct CrashStateTests {
  static let seed: UInt64 = 0x5EA5_0FF5

  @Test(
    "takes nothing acknowledged, shows nothing else, and leaves a vault that works",
    arguments: CrashModelFileSystem.LinkSupport.allCases)
  func everyCall(links: CrashModelFileSystem.LinkSupport) throws {
    let recorded = CrashModelFileSystem(links: links, isRecording: true)
    let history = try ScriptedHistory(on: recorded)
    var generator = SeededGenerator(seed: Self.seed)
    var nonces = NonceLedger()
    nonces.add(history.disk)
    let images = history.disk.history
    var stateCount = 0
    for (index, image) in images.enumerated() {
      // A call that changed nothing leaves the same states, with less to expect of them.
      guard index + 1 == images.count || images[index + 1] != image else { continue }
      for state in image.crashStates(mixedCount: 1, using: &generator) {
        stateCount += 1
        let disk = CrashModelFileSystem(state, links: links)
        let comment = Comment("after call \(index + 1), state \(stateCount), seed \(Self.seed)")
        try check(disk, history, callNumber: index + 1, comment)
        nonces.add(disk)
      }
    }
    #expect(stateCount > 200)
    #expect(nonces.repeatedCount == 0)
    #expect(nonces.count > 1000)
  }

  private func check(
    _ disk: CrashModelFileSystem, _ history: ScriptedHistory, callNumber: Int,
    _ comment: Comment
  ) throws {
    // Before the creation is over, there may be no vault yet; then making one works.
    let isAbsent = try Vault.presence(at: TestVault.folders, in: disk) == .absent
    #expect(!isAbsent || callNumber < history.created, comment)
    let vault = try isAbsent ? TestVault.create(in: disk) : TestVault.unlock(in: disk)
    let seen = try Seen(vault)
    #expect(seen.vaultProblems == [], comment)
    #expect(seen.pendingProblems.allSatisfy(isFromATornWrite), comment)
    for (id, expected) in history.sessions {
      let shown = seen.records[id] ?? []
      let begun = expected.records.filter { $0.begun < callNumber }.map(\.payload)
      let acknowledged = expected.records.filter { $0.acknowledged <= callNumber }
      #expect(begun.starts(with: shown), comment)
      if let gone = expected.gone, gone.begun < callNumber {
        if gone.done <= callNumber { #expect(shown.isEmpty, comment) }
      } else {
        #expect(shown.count >= acknowledged.count, comment)
        if let kept = expected.kept, kept.done <= callNumber {
          #expect(seen.pendingIDs.contains(id) == false, comment)
        }
      }
    }
    for draft in history.drafts {
      let keeping = history.sessions[draft.id]?.kept?.begun ?? 0
      guard draft.acknowledged <= callNumber, callNumber <= keeping else { continue }
      let later = history.drafts.filter { $0.begun >= draft.begun && $0.begun < callNumber }
      let found = try vault.draft(of: draft.id)
      #expect(later.contains { $0.bytes == found }, comment)
    }
    #expect(try Seen(TestVault.unlock(in: disk)) == seen, comment)
    try goOn(vault, seen, comment)
  }

  private func goOn(_ vault: Vault, _ seen: Seen, _ comment: Comment) throws {
    for session in try vault.pendingSessions().sessions {
      let reopened = try vault.reopen(session)
      try reopened.append(.answer, [42])
      try reopened.keep(final: [])
    }
    let next = try vault.beginSession(.random(), opening: [])
    try next.keep(final: [])
    let after = try Seen(vault)
    #expect(after.pendingIDs.isEmpty, comment)
    #expect(after.vaultProblems == [], comment)
    #expect(Set(after.records.keys) == Set(seen.records.keys).union([next.id]), comment)
  }

  private func isFromATornWrite(_ problem: VaultProblem) -> Bool {
    switch problem.matter {
    case .torn: true
    case .damaged(let lostRecordCount, _): lostRecordCount ?? 0 <= 1
    default: false
    }
  }
}

/// What a person would be shown.
private struct Seen: Equatable {
  var records: [SessionID: [[UInt8]]] = [:]
  var pendingIDs: Set<SessionID> = []
  let vaultProblems: [VaultProblem]
  let pendingProblems: [VaultProblem]

  init(_ vault: Vault) throws {
    let pending = try vault.pendingSessions()
    let contents = try vault.load()
    for session in pending.sessions + contents.sessions {
      records[session.id] = session.records.map(\.payload)
    }
    pendingIDs = Set(pending.sessions.map(\.id))
    vaultProblems = contents.problems
    pendingProblems = pending.problems
  }
}
