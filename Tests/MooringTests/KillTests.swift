import Foundation
import Testing

@Suite("Killed at any moment")
struct KillTests {
  /// Small steps from a printed seed, so that a failing round can be run again.
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// One round: answers go in one at a time, the kill comes 0 to 3 ms after the last one sent.
  ///
  /// An answer is acknowledged when the next question's bytes arrive.
  static func round(_ number: Int, seed: UInt64) throws -> (acknowledged: [String], kept: String) {
    var dice = Dice(state: seed &+ UInt64(number))
    let home = try TemporaryHome()
    let key = try home.keyFile()
    try home.makeVault()
    let count = SafetyAnchor.answers.count
    let last = Int.random(in: 1..<count, using: &dice)
    let microseconds = UInt32.random(in: 0...3000, using: &dice)
    let program = try Program(["run", "safety-anchor", "--keyfile", key], home: home)
    var place = 0
    for (answer, question) in zip(SafetyAnchor.answers, SafetyAnchor.questions).prefix(last) {
      place = try program.waitFor(question, from: place)
      program.type(answer)
    }
    place = try program.waitFor(SafetyAnchor.questions[last], from: place)
    program.type(SafetyAnchor.answers[last])
    let until = DispatchTime.now() + .microseconds(Int(microseconds))
    while DispatchTime.now() < until {}
    kill(program.pid, SIGKILL)
    _ = try program.ending()
    let next = last + 1
    let wasAcknowledged =
      next < count
      && Array(program.text.utf8).firstRange(
        of: Array(SafetyAnchor.questions[next].utf8), from: place) != nil
    let acknowledged = Array(SafetyAnchor.answers.prefix(wasAcknowledged ? next : last))
    let recalled = try Ran(["recall", "--json", "--keyfile", key], home: home)
    #expect(recalled.status == 0, "\(recalled.complaint)")
    // The next start goes on at the first question that was not answered.
    // Killed between its last record and its move, it still waits where it was begun.
    let wasKept = home.files().contains { $0.path.contains("/vault/live/") }
    let sealedCount = recalled.output.components(separatedBy: "\"name\":\"").count - 1
    let resumed = try Ran(
      ["run", "safety-anchor", "--resume", "--keyfile", key], home: home,
      input: SafetyAnchor.answers.dropFirst(sealedCount).map { $0 + "\n" }.joined())
    #expect(resumed.status == (wasKept ? 66 : 0), "round \(number): \(resumed.complaint)")
    let whole = try Ran(["recall", "--json", "--keyfile", key], home: home)
    #expect(whole.output.contains("\"ending\":\"finished\""), "round \(number)")
    return (acknowledged, recalled.output)
  }

  @Test("loses no acknowledged answer, fifty times of fifty")
  func fiftyKills() throws {
    let seed: UInt64 = 20_261_121
    var answersAcknowledged = 0
    for number in 0..<50 {
      let (acknowledged, kept) = try Self.round(number, seed: seed)
      answersAcknowledged += acknowledged.count
      for answer in acknowledged.filter({ $0.count > 6 }) {
        #expect(kept.contains("\"\(answer)\""), "round \(number), seed \(seed): \(answer)")
      }
      let names = kept.components(separatedBy: "\"name\":\"").count - 1
      #expect(names >= acknowledged.count, "round \(number), seed \(seed)")
    }
    #expect(answersAcknowledged > 50)
  }
}
