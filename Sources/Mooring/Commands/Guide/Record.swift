import ArgumentParser
import Dialogue
import GuideLanguage
import Journal
import Runner
import TerminalIO

extension GuideTools {
  /// `mooring guide record SESSION`.
  struct Record: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an example for a guide of an entry of yours.",
      usage: "mooring guide record ID [--append FILE] [--hide]",
      discussion: """
        It prints your answers in the clear: on the screen, or in the file you name, and \
        nowhere else. Private answers are "> ...", as nobody wrote them down; with --hide, so \
        are all your own words. Answers taken back are left out. Look through it before you \
        pass it on.
        """)

    @Argument(help: "The beginning of the entry's id, four characters or more.")
    var id: String

    @Option(
      help: "Put it at the end of this guide, where it passes there.",
      completion: .file(extensions: ["guide"]))
    var append: String?

    @Flag(help: "Show none of your own words, only numbers and choices.")
    var hide = false

    @OptionGroup var options: CommonOptions

    func run() throws {
      if append != nil { try options.refuseNoSave() }
      let file = try append.map { try GuideFile(reading: $0) }
      if file?.isStandardInput ?? false {
        throw ValidationError("--append takes a file.")
      }
      let launch = try Launch(options, .command)
      let (contents, damage) = try launch.readContents()
      let session = try contents.all.entry(id)
      if !hide, session.isHidden(on: launch.surroundings.time.now().localDate) {
        throw Talk.ends(
          .badData, ["This entry is hidden until a day. With --hide its words stay out."])
      }
      let name = file.map { Launch.realPath($0.name) } ?? session.opening.guideID
      let ready = try launch.readyGuide(name)
      guard ready.guide.id == session.opening.guideID else {
        throw Talk.ends(
          .badData,
          [
            "\(append ?? name) is the guide \(ready.guide.id); "
              + "this entry is of \(session.opening.guideID)."
          ])
      }
      let bytes = try file?.bytes ?? launch.source(name).bytes
      let earlier = Timeline(
        contents.all.sessions.filter {
          $0.opening.begun.utcMilliseconds < session.opening.begun.utcMilliseconds
        })
      let recording = ExampleRecording.make(
        of: RecordedSession(session, after: earlier), guide: ready.guide, library: ready.library,
        hidesText: hide, find: { earlier.find($0, on: session.date) },
        check: { launch.shelf.check(Self.bytes(bytes, with: $0), fileName: name).guide })
      let notes = notes(session, ready.guide, recording)
      guard let recording else {
        throw Talk.ends(
          .badData, ["No answer of this entry fits the guide as it is now."] + notes)
      }
      if !notes.isEmpty { Talk.say(notes) }
      if let file {
        try file.replace(with: Self.bytes(bytes, with: recording.text))
        Talk.say(["Added to \(file.shownName): \(recording.title)."])
      } else {
        try StandardStreams().writeData(recording.text)
      }
      if let damage { throw damage.code }
    }

    /// What somebody should know who reads the example.
    private func notes(
      _ session: Session, _ guide: CheckedGuide, _ recording: ExampleRecording?
    ) -> [String] {
      var lines: [String] = []
      if session.opening.guideVersion != guide.version {
        lines.append(
          "This entry was written with version \(session.opening.guideVersion) of \(guide.id); "
            + "this is version \(guide.version).")
      }
      guard let recording else { return lines }
      if !recording.isWhole {
        lines.append(
          "The guide goes another way after \(recording.replyCount) of \(session.replies.count) "
            + "answers. The example ends there.")
      }
      if recording.hidesText, !hide {
        lines.append("With your own words it would not pass, so they are left out.")
      }
      return lines
    }

    /// The guide with the example behind it, one empty line between.
    private static func bytes(_ guide: [UInt8], with example: String) -> [UInt8] {
      let newline = UInt8(ascii: "\n")
      var bytes = guide
      while let last = bytes.last, last == newline || last == 0x0D || last == 0x20 {
        bytes.removeLast()
      }
      return bytes + [newline, newline] + Array(example.utf8)
    }
  }
}

extension RecordedSession {
  init(_ session: Session, after earlier: Timeline) {
    let begun = session.opening.begun
    let ending: Ending.Kind? =
      switch session.closing?.ending {
      case .finished: .finished
      case .finishedForToday: .finishedForToday
      case .stopped: .stopped
      case nil: nil
      }
    self.init(
      replies: session.replies.map {
        Reply(guideID: $0.given.guideID, name: $0.given.name, value: $0.value)
      },
      ending: ending, date: begun.localDate, time: begun.localTimeOfDay,
      day: session.opening.day, known: earlier.kept,
      history: earlier.history(of: session.opening.guideID, today: begun.localDate))
  }
}
