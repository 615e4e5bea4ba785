import Foundation

/// The program under test, started as a person's shell would start it.
///
/// `MOORING_BINARY` names it; without that, the debug build beside the tests.
final class Program {
  /// Where the program's input and output are connected.
  enum Connection {
    case pipes
    case terminal(columnCount: UInt16, rowCount: UInt16)
  }

  static let path: String =
    ProcessInfo.processInfo.environment["MOORING_BINARY"]
    ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent(".build/debug/mooring").path

  private static let setLock: UInt = 0x4004_5431  // TIOCSPTLCK
  private static let getNumber: UInt = 0x8004_5430  // TIOCGPTN
  private static let newSession: Int16 = 0x80 | 0x08  // POSIX_SPAWN_SETSID, _SETSIGMASK

  let pid: pid_t
  private let input: Int32
  private let output: Int32
  private let error: Int32
  private(set) var shown: [UInt8] = []
  private(set) var complained: [UInt8] = []
  private var reapedStatus: Int32?
  private var isHungUp = false
  private var openDescriptors: Set<Int32> = []

  /// Tests run side by side, and a child must not inherit another child's pipes.
  private static let spawning = NSLock()

  /// Starts the program, or another in its place; `secret` arrives on descriptor 3.
  init(
    _ arguments: [String], home: TemporaryHome, connection: Connection = .pipes,
    secret: String? = nil, environment: [String: String] = [:], executable: String = path
  ) throws {
    Self.spawning.lock()
    defer { Self.spawning.unlock() }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var childEnds: [Int32] = []
    switch connection {
    case .pipes:
      let (inputRead, inputWrite) = try Self.pipe()
      let (outputRead, outputWrite) = try Self.pipe()
      let (errorRead, errorWrite) = try Self.pipe()
      for (descriptor, number) in [(inputRead, Int32(0)), (outputWrite, 1), (errorWrite, 2)] {
        posix_spawn_file_actions_adddup2(&actions, descriptor, number)
      }
      childEnds = [inputRead, outputWrite, errorWrite]
      (input, output, error) = (inputWrite, outputRead, errorRead)
      posix_spawnattr_setflags(&attributes, Self.newSession)
    case .terminal(let columnCount, let rowCount):
      // By hand, ioctl_tty(2): the Glibc module hides posix_openpt(3).
      let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      var isLocked: Int32 = 0
      var number: Int32 = 0
      guard master >= 0, ioctl(master, Self.setLock, &isLocked) == 0,
        ioctl(master, Self.getNumber, &number) == 0
      else { throw Failure.system("open /dev/ptmx", errno) }
      let name = "/dev/pts/\(number)"
      var size = winsize(
        ws_row: rowCount, ws_col: columnCount, ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(master, UInt(TIOCSWINSZ), &size)
      // The first terminal a session leader opens becomes its controlling one.
      posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
      posix_spawnattr_setflags(&attributes, Self.newSession)
      (input, output, error) = (master, master, -1)
    }
    var secretWrite: Int32 = -1
    if secret != nil {
      let (read, write) = try Self.pipe()
      posix_spawn_file_actions_adddup2(&actions, read, 3)
      childEnds.append(read)
      secretWrite = write
    }
    var variables = [
      "PATH": "/usr/bin:/bin", "HOME": home.path, "TMPDIR": home.path + "/tmp", "LANG": "C.UTF-8",
      "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(environment) { _, new in new }
    // The threads of a test block signals, and a child would inherit that.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    let argv = ([executable] + arguments).map { strdup($0) } + [nil]
    let envp = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var child = pid_t()
    let result = posix_spawn(&child, executable, &actions, &attributes, argv, envp)
    childEnds.forEach { close($0) }
    guard result == 0 else { throw Failure.system("posix_spawn \(executable)", result) }
    pid = child
    openDescriptors = Set([input, output, error].filter { $0 >= 0 })
    if let secret {
      send(Array(secret.utf8), to: secretWrite)
      close(secretWrite)
    }
  }

  deinit {
    if reapedStatus == nil {
      kill(pid, SIGKILL)
      var status: Int32 = 0
      waitpid(pid, &status, 0)
    }
    for descriptor in openDescriptors { close(descriptor) }
  }

  enum Failure: Error, CustomStringConvertible {
    case system(String, Int32)
    case neverShown(String, after: String)
    case neverEnded

    var description: String {
      switch self {
      case .system(let call, let number): "\(call): error \(number)"
      case .neverShown(let text, let after): "never showed \"\(text)\"; showed:\n\(after)"
      case .neverEnded: "did not end"
      }
    }
  }

  /// All that was shown so far, as text without escape sequences.
  var text: String { String(decoding: shown, as: UTF8.self).withoutEscapes }

  /// Types `line` and Enter.
  func type(_ line: String) { send(line + (error == -1 ? "\r" : "\n")) }

  /// Sends bytes as they are.
  func send(_ text: String) { send(Array(text.utf8), to: input) }

  /// Sends bytes that need not be text.
  func send(_ bytes: [UInt8]) { send(bytes, to: input) }

  /// Gives the terminal another size, as a window that is pulled at.
  func resize(columnCount: UInt16, rowCount: UInt16) {
    var size = winsize(ws_row: rowCount, ws_col: columnCount, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(input, UInt(TIOCSWINSZ), &size)
  }

  /// Takes the terminal away, as a closed window does.
  func hangUp() {
    openDescriptors = []
    close(input)
    isHungUp = true
  }

  /// Ends a pipe.
  func closeInput() {
    guard error != -1, openDescriptors.remove(input) != nil else { return }
    close(input)
  }

  /// Reads until `text` was shown since `start`; returns the place behind it.
  @discardableResult
  func waitFor(_ wanted: String, from start: Int = 0, seconds: Double = 20) throws -> Int {
    let deadline = Date().addingTimeInterval(seconds)
    while true {
      let all = Array(text.utf8)
      let needle = Array(wanted.utf8)
      if let place = all.firstRange(of: needle, from: min(start, all.count)) { return place }
      guard Date() < deadline, try readSome(until: deadline) else {
        throw Failure.neverShown(
          wanted, after: text + "\n" + String(decoding: complained, as: UTF8.self))
      }
    }
  }

  /// Whether `text` is shown within so many seconds.
  func shows(_ wanted: String, from start: Int, seconds: Double) -> Bool {
    (try? waitFor(wanted, from: start, seconds: seconds)) != nil
  }

  /// Reads until something new was shown; false at the end of the output.
  func waitForMore(seconds: Double = 20) throws -> Bool {
    let before = shown.count
    let deadline = Date().addingTimeInterval(seconds)
    while shown.count == before {
      guard Date() < deadline, try readSome(until: deadline) else { return false }
    }
    return true
  }

  /// Waits until the program ends; its status, or 128 and the signal.
  func ending(seconds: Double = 30) throws -> Int32 {
    let deadline = Date().addingTimeInterval(seconds)
    while Date() < deadline, try readSome(until: deadline) {}
    var status: Int32 = 0
    while waitpid(pid, &status, WNOHANG) == 0 {
      guard Date() < deadline else { throw Failure.neverEnded }
      _ = poll(nil, 0, 1)
    }
    reapedStatus = status
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private func readSome(until deadline: Date) throws -> Bool {
    if isHungUp { return false }
    var wanted = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
    if error >= 0 { wanted.append(pollfd(fd: error, events: Int16(POLLIN), revents: 0)) }
    let milliseconds = max(0, deadline.timeIntervalSinceNow * 1000)
    guard poll(&wanted, nfds_t(wanted.count), Int32(min(milliseconds, 1000))) >= 0 else {
      return errno == EINTR
    }
    var isOpen = false
    for entry in wanted {
      if entry.revents == 0 {
        isOpen = true
        continue
      }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = read(entry.fd, &buffer, buffer.count)
      guard count > 0 else { continue }
      isOpen = true
      if entry.fd == output {
        shown += buffer.prefix(count)
      } else {
        complained += buffer.prefix(count)
      }
    }
    return isOpen
  }

  private func send(_ bytes: [UInt8], to descriptor: Int32) {
    // A program may end without reading what it is given; here that is no signal.
    var brokenPipe = sigset_t()
    sigemptyset(&brokenPipe)
    sigaddset(&brokenPipe, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &brokenPipe, nil)
    var rest = bytes[...]
    while !rest.isEmpty {
      // A terminal takes some thousand bytes, and more once what it drew was read.
      if error == -1, !isHungUp { _ = try? readSome(until: Date()) }
      let count = rest.prefix(1024).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard Foundation.pipe(&ends) == 0 else { throw Failure.system("pipe", errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}

/// What a command that was run to its end left behind.
struct Ran {
  let status: Int32
  let output: String
  let complaint: String

  init(
    _ arguments: [String], home: TemporaryHome, input: String = "", secret: String? = nil,
    environment: [String: String] = [:]
  ) throws {
    let program = try Program(
      arguments, home: home, secret: secret, environment: environment)
    program.send(input)
    program.closeInput()
    status = try program.ending()
    output = String(decoding: program.shown, as: UTF8.self)
    complaint = String(decoding: program.complained, as: UTF8.self)
  }
}

/// A home folder of its own for one test, removed at its end.
final class TemporaryHome {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "mooring-test-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path + "/tmp", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws -> String {
    let file = path + "/" + name
    try text.write(toFile: file, atomically: false, encoding: .utf8)
    return file
  }

  /// A key file of 32 bytes that opens the vaults of these tests without scrypt.
  func keyFile() throws -> String { try write("0123456789abcdef0123456789abcdef", to: "key") }

  /// A new vault that the key file opens.
  func makeVault() throws {
    let made = try Ran(["vault", "new", "--keyfile", keyFile(), "--no-recovery"], home: self)
    guard made.status == 0 else { throw Program.Failure.system(made.complaint, made.status) }
  }

  /// Every regular file below the home, with its bytes.
  func files() -> [(path: String, bytes: Data)] {
    let names = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    return names.compactMap { name in
      FileManager.default.contents(atPath: path + "/" + name).map { (name, $0) }
    }
  }
}

extension String {
  /// The text without terminal escape sequences.
  var withoutEscapes: String {
    replacingOccurrences(
      of: "\u{1B}(\\[[0-9;?]*[ -/]*[@-~]|[()][A-Z0-9]|[=>78MDc]|\\][^\u{07}]*\u{07})", with: "",
      options: .regularExpression)
  }
}

extension Array where Element == UInt8 {
  /// The place behind the first occurrence of `needle` from `start` on.
  func firstRange(of needle: [UInt8], from start: Int) -> Int? {
    guard !needle.isEmpty, count >= needle.count else { return needle.isEmpty ? start : nil }
    var place = start
    while place + needle.count <= count {
      if self[place] == needle[0], Array(self[place..<place + needle.count]) == needle {
        return place + needle.count
      }
      place += 1
    }
    return nil
  }
}
