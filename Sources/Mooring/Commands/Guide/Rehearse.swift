import ArgumentParser
import Dialogue
import GuideLanguage
import Runner
import TerminalIO

extension GuideTools {
  /// `mooring guide rehearse GUIDE|all`.
  struct Rehearse: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send made-up people through a guide, and say where somebody cannot go on.",
      usage: "mooring guide rehearse GUIDE|all [--runs N] [--seed S] [--show]",
      discussion: """
        They answer at random, and now and then type something odd, nothing, /back, /skip or \
        words that lead elsewhere, stop, or leave and go on later. The same seed makes the \
        same people. Minutes are estimated. Only dead ends are failures.
        """)

    @Argument(
      help: "Files, or ids of guides; all for every guide there is.",
      completion: GuideCompletion.kind)
    var guides: [String]

    @Option(help: "How many people: 1,000, or with --show 1, unless you say otherwise.")
    var runs: Int?

    @Option(help: "The number of the first person; each one after has the next.")
    var seed: UInt64 = 1

    @Flag(help: "Show what each of them said and heard.")
    var show = false

    @OptionGroup var options: CommonOptions

    private static let mostRuns = 10_000_000

    func validate() throws {
      if let runs, !(1...Self.mostRuns).contains(runs) {
        throw ValidationError("--runs takes a number from 1 to \(Self.mostRuns).")
      }
    }

    func run() throws {
      let launch = try Launch(options.withoutJournal, .command)
      let terminal = PlainTerminal()
      let names = guides == ["all"] ? launch.shelf.headers.map(\.id) : guides
      var hasDeadEnd = false
      for (index, name) in names.enumerated() {
        let ready = try launch.readyGuide(name)
        let rehearsal = Rehearsal(
          ready.guide, library: ready.library, runCount: runs ?? (show ? 1 : 1_000), seed: seed,
          lines: show ? { Self.show($1, seed: $0, of: ready.guide, on: terminal) } : nil)
        if index > 0 { terminal.show([ShownLine(.guide, "")]) }
        let text = rehearsal.text(
          name: ready.guide.title, command: "mooring guide rehearse \(ShelfWording.quoted(name))")
        terminal.show(
          text.split(separator: "\n").map { ShownLine(.guide, String($0)) })
        hasDeadEnd = hasDeadEnd || !rehearsal.deadEnds.isEmpty
      }
      if hasDeadEnd { throw ExitStatus.failed.code }
    }

    private static func show(
      _ lines: [RehearsedLine], seed: UInt64, of guide: CheckedGuide, on terminal: PlainTerminal
    ) {
      var shown = [ShownLine(.heading, "\(guide.title), seed \(seed)")]
      for line in lines {
        switch line {
        case .said(let words):
          shown.append(ShownLine(.guide, ""))
          shown += words.map { ShownLine(.guide, $0) }
        case .typed(let text):
          shown += text.split(separator: "\n", omittingEmptySubsequences: false).map {
            ShownLine(.person, String($0).withoutControlCharacters)
          }
        case .note(let words): shown.append(ShownLine(.note, words.withoutControlCharacters))
        }
      }
      terminal.show(shown + [ShownLine(.guide, "")])
    }
  }
}
