import BuiltInGuides
import Dialogue
import GuideLanguage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Times the guide language and prints one table.
///
///     swift run -c release --package-path Scripts/benchmarks/guides GuideBenchmark
///
/// Takes about a minute after the build. `--check` makes it fail below a bar, and
/// `--only checking`, `talking`, `saving`, `memory` or `peers` measures one part.
/// Processor time of this process, and medians, because the machine may be shared.
@main
struct GuideBenchmark {
  static func main() throws {
    var options = CommandLine.arguments.dropFirst()
    var mustCheck = false
    var only: String?
    while let option = options.popFirst() {
      switch option {
      case "--check": mustCheck = true
      case "--only": only = options.popFirst() ?? ""
      default: usage(option == "--help" ? 0 : 64)
      }
    }
    if let only, !parts.contains(only) { usage(64) }
    var benchmark = GuideBenchmark(guides: try Guides())
    print("| what | figure | bar |")
    print("| --- | --- | --- |")
    for part in parts where only == nil || only == part { try benchmark.measure(part) }
    exit(mustCheck && benchmark.missedCount > 0 ? 1 : 0)
  }

  static func usage(_ status: Int32) -> Never {
    print("usage: GuideBenchmark [--check] [--only checking|talking|saving|memory|peers]")
    exit(status)
  }

  static let parts = ["checking", "talking", "saving", "memory", "peers"]

  let guides: Guides
  var missedCount = 0

  mutating func measure(_ part: String) throws {
    switch part {
    case "checking": measureChecking()
    case "talking": measureTalking()
    case "saving": try measureSaving()
    case "memory": measureMemory()
    default: measureBesidePeers()
    }
  }

  mutating func show(_ row: Row) {
    print(row.text)
    fflush(nil)
    if !row.isWithinBar { missedCount += 1 }
  }

  // MARK: Parts

  mutating func measureChecking() {
    let big = Array(SyntheticGuide.text(stateCount: 1_000).utf8)
    let small = Array(SyntheticGuide.text(stateCount: 13).utf8)
    measureCheck("1,000 states", big, times: 4, leastRate: 1_000_000, most: 0.050)
    measureCheck("13 states", small, times: 200, leastRate: nil, most: 0.002)
    for guide in BuiltInGuides.all {
      measureCheck(guide.id, guide.bytes, times: 40, leastRate: nil, most: nil)
    }
  }

  mutating func measureCheck(
    _ name: String, _ bytes: [UInt8], times: Int, leastRate: Double?,
    most: Double?
  ) {
    let lineCount = bytes.count { $0 == UInt8(ascii: "\n") }
    let result = guides.check(bytes)
    precondition(result.guide != nil, "the guide of \(name) has errors")
    precondition(result.diagnostics.isEmpty, "\(result.diagnostics[0])")
    let seconds = Measuring.median(rounds: 15, times: times) {
      precondition(guides.check(bytes).guide != nil)
    }
    let title = "parse and check \(name), \(Row.grouped(lineCount)) lines"
    show(.time(title, seconds, most: most))
    show(.rate(title, "lines", Double(lineCount) / seconds, least: leastRate))
  }

  mutating func measureTalking() {
    for (name, walks, least) in [
      ("one walk", Array(SecondLook.walks.prefix(1)), 1_000_000.0),
      ("four walks", SecondLook.walks, 1_000_000.0),
    ] {
      var talk = guides.secondLook
      let count = 500_000
      let seconds = Measuring.median(times: 1) { talk.sessions(walks, transitions: count) }
      precondition(talk.spokenBytes > 0)
      show(
        .rate("second-look, \(name)", "transitions", Double(count) / seconds, least: least))
    }
    let begin = Measuring.median(times: 100_000) {
      precondition(!guides.secondLook.begin(seed: 3).effects.isEmpty)
    }
    show(.time("begin second-look, to the first question", begin))
  }

  mutating func measureSaving() throws {
    for count in [10, 100] {
      let saved = SavedSession(guides.secondLook, answerCount: count)
      let question = try saved.resume(guides.secondLook)
      precondition(question != nil && question == saved.conversation.openQuestion)
      show(.size("a save after \(count) answers", saved.saveByteCount, "bytes", most: 4_096))
      let save = Measuring.median(times: 20_000) {
        precondition(saved.conversation.snapshot.bytes.count == saved.saveByteCount)
      }
      show(.time("making the save after \(count) answers", save, most: 0.001))
      let resume = Measuring.median(times: 1_000) {
        precondition((try? saved.resume(guides.secondLook)) == question)
      }
      show(.time("resume after \(count) answers, to the open question", resume, most: 0.001))
    }
  }

  mutating func measureMemory() {
    var talk = guides.secondLook
    talk.sessions(SecondLook.walks, transitions: 1_000_000)
    guard let early = Measuring.residentKilobytes else {
      return print("| memory | this system has no /proc | |")
    }
    talk.sessions(SecondLook.walks, transitions: 9_000_000)
    let late = Measuring.residentKilobytes ?? .max
    show(.size("memory after 1,000,000 transitions", early, "kB"))
    show(
      .size("memory after 10,000,000 transitions", late, "kB", most: early + early / 50))
  }

  mutating func measureBesidePeers() {
    let count = 200_000
    var length = 0
    let seconds = Measuring.median(times: 1) {
      var talk = guides.smallTalk
      let conversation = talk.circle(SmallTalk.lines, turns: count)
      precondition(talk.spokenBytes > 0)
      length = conversation.snapshot.bytes.count
    }
    let title = "small talk in one session"
    show(.rate("\(title), as the peers hold it", "turns", Double(count) / seconds))
    show(.size("a save of it", length, "bytes"))
    var talk = guides.smallTalk
    let conversation = talk.circle(SmallTalk.lines, turns: 20_000)
    let save = Measuring.median(times: 20_000) {
      precondition(conversation.snapshot.bytes.count > 0)
    }
    show(.time("making a save of it", save))
  }
}
