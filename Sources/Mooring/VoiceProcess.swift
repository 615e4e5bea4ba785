import Runner
import TerminalIO

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's speaking program, fed through a pipe and never waited for.
final class VoiceProcess {
  /// A program and what it is told besides the text on its standard input.
  private struct Speaker {
    let path: String
    let arguments: [String]
    /// What ends a line that another process already speaks; nil where ending it is enough.
    let stopArguments: [String]?
  }

  private let speaker: Speaker?
  private var child: pid_t?

  /// So much is spoken at once at most: what a pipe holds without anybody reading it.
  private static let byteLimit = 32_768

  /// Looks for `spd-say`, then for `say`.
  init(_ environment: [String: String]) {
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
    func find(_ name: String) -> String? {
      folders.filter { $0.hasPrefix("/") }.map { $0 + "/" + name }.first { access($0, X_OK) == 0 }
    }
    if let path = find("spd-say") {
      speaker = Speaker(path: path, arguments: ["-e", "-w"], stopArguments: ["-S"])
    } else {
      speaker = find("say").map {
        Speaker(path: $0, arguments: ["-f", "-"], stopArguments: nil)
      }
    }
  }

  deinit { stop() }

  /// The ways to this program.
  var voice: Voice {
    Voice(
      isThere: { self.speaker != nil }, start: { self.start($0) },
      isSpeaking: { self.isSpeaking }, stop: { self.stop() })
  }

  private func start(_ lines: [String]) {
    stop()
    guard let speaker else { return }
    let bytes = Array(Self.text(lines).utf8.prefix(Self.byteLimit))
    guard !bytes.isEmpty else { return }
    child = Self.spawn([speaker.path] + speaker.arguments, input: bytes)
  }

  /// One line each, without what would steer a terminal.
  ///
  /// `spd-say` takes a line that begins with `!-!` for a command of its own.
  static func text(_ lines: [String]) -> String {
    lines.flatMap { $0.split(separator: "\n") }.map { line in
      String(String(line).withoutControlCharacters.drop { $0 == "!" || $0.isWhitespace })
    }
    .filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
  }

  private var isSpeaking: Bool {
    guard let child else { return false }
    if Self.isOver(child) { self.child = nil }
    return self.child != nil
  }

  /// Ends what is spoken: the program, and the line it handed to a service that speaks on.
  private func stop() {
    guard let child, isSpeaking else { return }
    Self.end(child)
    self.child = nil
    guard let speaker, let arguments = speaker.stopArguments,
      let stopper = Self.spawn([speaker.path] + arguments, input: [])
    else { return }
    if !Self.waits(for: stopper, milliseconds: 200) { Self.end(stopper) }
  }

  // MARK: Children

  /// Whether the child came to its end; true as well where there is none any more.
  private static func isOver(_ child: pid_t) -> Bool {
    var status: Int32 = 0
    return waitpid(child, &status, WNOHANG) != 0
  }

  /// Whether the child came to its end within the time.
  private static func waits(for child: pid_t, milliseconds: Int) -> Bool {
    for _ in 0..<milliseconds / 5 {
      if isOver(child) { return true }
      usleep(5000)
    }
    return isOver(child)
  }

  /// Ends a child and what it began, asking first.
  private static func end(_ child: pid_t) {
    for signal in [SIGTERM, SIGKILL] {
      kill(-child, signal)
      if waits(for: child, milliseconds: 100) { return }
    }
  }

  /// Starts a program with these bytes as its standard input and nothing else of ours: no
  /// descriptor, no output, no keyboard, and none of our own variables.
  private static func spawn(_ command: [String], input: [UInt8]) -> pid_t? {
    var ends: [Int32] = [-1, -1]
    guard let program = command.first, pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // Written before anybody reads: it can neither block nor meet a closed end.
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    if !input.isEmpty { _ = write(ends[1], input, input.count) }
    close(ends[1])
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGTERM, SIGHUP, SIGPIPE] {
      sigaddset(&signals, number)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    keepDescriptorsToOurselves()
    let arguments = words(command)
    let variables = words(
      Launch.environment.filter { !$0.key.hasPrefix("MOORING_") }.map { "\($0.key)=\($0.value)" })
    defer { for word in arguments + variables { free(word) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, program, &actions, &attributes, arguments, variables)
    return failure == 0 ? child : nil
  }

  /// What our own caller left open, such as the descriptor of a passphrase, ends at the next
  /// program that is started.
  private static func keepDescriptorsToOurselves() {
    var open: [Int32] = []
    if let folder = opendir("/dev/fd") {
      defer { closedir(folder) }
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if let descriptor = Int32(name) { open.append(descriptor) }
      }
    } else {
      open = Array(3..<4096)
    }
    for descriptor in open where descriptor > 2 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
  }

  private static func words(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }
}
