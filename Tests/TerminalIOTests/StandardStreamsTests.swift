import Foundation
import Testing

@testable import TerminalIO

@Suite("Streams and choices")
struct StandardStreamsTests {
  @Test("Everything is written, even when a pipe takes it in parts")
  func writesAll() throws {
    for flags in [0, O_NONBLOCK] {
      let pipe = Pipe()
      let writing = pipe.fileHandleForWriting.fileDescriptor
      _ = fcntl(writing, F_SETFL, flags)
      let text = String(repeating: "åäö ", count: 100_000)
      let writer = Thread {
        StandardStreams(outputDescriptor: writing).writeOutput(text)
        try? pipe.fileHandleForWriting.close()
      }
      writer.start()
      let read = pipe.fileHandleForReading.readDataToEndOfFile()
      #expect(read == Data(text.utf8))
    }
  }

  @Test("Standard error goes where it was said to go")
  func errors() throws {
    let pipe = Pipe()
    let streams = StandardStreams(
      outputDescriptor: -1, errorDescriptor: pipe.fileHandleForWriting.fileDescriptor)
    #expect(streams.writeError("careful\n"))
    #expect(!streams.writeOutput("nowhere\n"))
    try pipe.fileHandleForWriting.close()
    #expect(pipe.fileHandleForReading.readDataToEndOfFile() == Data("careful\n".utf8))
  }

  @Test("A closed pipe is said, not died of")
  func closedPipe() throws {
    StandardStreams.ignoreWriteSignals()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let streams = StandardStreams(outputDescriptor: pipe.fileHandleForWriting.fileDescriptor)
    #expect(!streams.writeOutput("text"))
    #expect(throws: Never.self) { try streams.writeData("text") }
  }

  @Test("Data that a full disk does not take is lost, and that is an error")
  func fullDisk() throws {
    let full = open("/dev/full", O_WRONLY)
    try #require(full >= 0)
    defer { close(full) }
    #expect(throws: StandardStreams.DataLost.self) {
      try StandardStreams(outputDescriptor: full).writeData("text")
    }
  }

  @Test("A file over the limit of its size is said, not died of")
  func fileSizeLimit() async {
    // The limit would hold for every test of this process.
    await #expect(processExitsWith: .success) {
      // Threads of tests may block signals, and then none would be died of.
      var signals = sigset_t()
      sigemptyset(&signals)
      pthread_sigmask(SIG_SETMASK, &signals, nil)
      signal(SIGXFSZ, SIG_DFL)
      StandardStreams.ignoreWriteSignals()
      var limit = rlimit(rlim_cur: 4, rlim_max: 4)
      #if canImport(Glibc)
        try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      #else
        try #require(setrlimit(RLIMIT_FSIZE, &limit) == 0)
      #endif
      let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt")
      let descriptor = open(file.path, O_WRONLY | O_CREAT, 0o600)
      try #require(descriptor >= 0)
      unlink(file.path)
      let streams = StandardStreams(outputDescriptor: descriptor)
      let fits = streams.writeOutput("1234")
      let isOver = !streams.writeOutput("5") && errno == EFBIG
      exit(fits && isOver ? 0 : 1)
    }
  }

  @Test(
    "When lines are only appended",
    arguments: [
      (["TERM": "xterm"], true, true, false, false),
      (["TERM": "xterm"], true, true, true, true),
      (["TERM": "xterm"], false, true, false, true),
      (["TERM": "xterm"], true, false, false, true),
      (["TERM": "dumb"], true, true, false, true),
      (["TERM": "unknown"], true, true, false, true),
      (["TERM": ""], true, true, false, true),
      ([:], true, true, false, true),
      (["TERM": "xterm", "ACCESSIBLE": "1"], true, true, false, true),
      (["TERM": "xterm", "ACCESSIBLE": "0"], true, true, false, false),
      (["TERM": "xterm", "ACCESSIBLE": "False"], true, true, false, false),
      (["TERM": "xterm", "MOORING_ACCESSIBLE": "yes"], true, true, false, true),
      (["TERM": "xterm", "MOORING_ACCESSIBLE": ""], true, true, false, false),
      (["TERM": "xterm", "NO_COLOR": "1"], true, true, false, false),
    ] as [([String: String], Bool, Bool, Bool, Bool)])
  func plain(
    environment: [String: String], stdinIsTerminal: Bool, stdoutIsTerminal: Bool, flag: Bool,
    expected: Bool
  ) {
    let wantsPlain = TerminalChoice.wantsPlain(
      environment: environment, stdinIsTerminal: stdinIsTerminal,
      stdoutIsTerminal: stdoutIsTerminal, flag: flag)
    #expect(wantsPlain == expected)
  }

  @Test(
    "When something may move",
    arguments: [
      ("", nil, true), ("", "on", true), ("", "off", false), ("off", nil, false),
      ("OFF", "on", false), ("on", "off", true), ("0", "off", false), ("0", nil, true),
    ] as [(String, String?, Bool)])
  func motion(wish: String, setting: String?, moves: Bool) {
    let environment = wish.isEmpty ? [:] : ["MOORING_MOTION": wish]
    #expect(TerminalChoice.wantsMotion(environment: environment, setting: setting) == moves)
  }

  @Test(
    "When there is colour",
    arguments: [
      ([:], true, .auto, true), ([:], false, .auto, false),
      (["NO_COLOR": "1"], true, .auto, false), (["NO_COLOR": ""], true, .auto, true),
      (["NO_COLOR": "1"], true, .always, true), ([:], true, .never, false),
      (["CLICOLOR_FORCE": "1"], false, .auto, true), (["CLICOLOR_FORCE": "0"], false, .auto, false),
      (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, .auto, false),
    ] as [([String: String], Bool, TerminalChoice.Color, Bool)])
  func color(
    environment: [String: String], stdoutIsTerminal: Bool, choice: TerminalChoice.Color,
    expected: Bool
  ) {
    let wantsColor = TerminalChoice.wantsColor(
      environment: environment, stdoutIsTerminal: stdoutIsTerminal, choice: choice)
    #expect(wantsColor == expected)
  }
}
