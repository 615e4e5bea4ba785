import FileStore
import Runner

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The person's own editor as another program, on words that stand in memory only.
enum EditorProcess {
  /// How many bytes may come back: what an answer may hold many times over.
  private static let byteLimit = 16 << 20
  private static let fileName = "page.txt"

  /// Where a file may stand that no disk is to see.
  static func places(_ environment: [String: String]) -> [String] {
    let runtime = environment["XDG_RUNTIME_DIR"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (runtime.map { [$0] } ?? []) + ["/dev/shm"]
  }

  /// The editor that the environment names, and the way to it.
  static func ownEditor(_ environment: [String: String]) -> OwnEditor {
    let places = places(environment)
    let names = ["VISUAL", "EDITOR"].compactMap { environment[$0] }
    return OwnEditor(
      named: names.first { !$0.allSatisfy(\.isWhitespace) },
      program: { program($0, path: environment["PATH"] ?? "/usr/bin:/bin") },
      edit: { text, command in edit(text, command, places) })
  }

  private static func program(_ name: String, path: String) -> String? {
    let candidates =
      name.contains("/") ? [name] : path.split(separator: ":").map { $0 + "/" + name }
    return candidates.first { access($0, X_OK) == 0 }.map(Launch.realPath)
  }

  private static func edit(
    _ text: String, _ command: [String], _ places: [String]
  ) -> OwnEditor.Outcome {
    guard let folder = MemoryFolder(below: places) else { return .onlyDisk }
    defer { _ = folder.erase() }
    do {
      // Editors like a line to be ended.
      let ending = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
      let path = try folder.put(Array((text + ending).utf8), as: fileName)
      guard run(command + [path]) else { return .didNotStart }
      guard let bytes = try folder.contents(of: fileName, byteLimit: byteLimit) else {
        return .words(text)
      }
      return .words(words(bytes, insteadOf: text))
    } catch {
      return .unreadable
    }
  }

  /// The words without what a file has beyond them: a mark at its beginning, carriage
  /// returns, control characters, and the newline put there for the editor.
  static func words(_ bytes: [UInt8], insteadOf text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\r": scalars.append("\n")
      case "\n": if !isAfterReturn { scalars.append("\n") }
      case "\t": scalars.append(" ")
      case "\u{FEFF}" where scalars.isEmpty: break
      case _ where scalar.properties.generalCategory == .control: break
      default: scalars.append(scalar)
      }
    }
    if !text.hasSuffix("\n"), scalars.last == "\n" { scalars.removeLast() }
    return String(scalars)
  }

  /// Runs the program and waits for its end; false where it did not start.
  ///
  /// What it is ended with says nothing about the words: those it saved are there.
  private static func run(_ command: [String]) -> Bool {
    let held = [SIGINT, SIGQUIT, SIGTSTP].map { number in
      var before = sigaction()
      sigaction(number, nil, &before)
      signal(number, SIG_IGN)
      return (number, before)
    }
    defer {
      for (number, before) in held {
        var before = before
        sigaction(number, &before, nil)
      }
    }
    guard let child = spawn(command) else { return false }
    var status: Int32 = 0
    while true {
      let found = waitpid(child, &status, WUNTRACED)
      if found < 0, errno == EINTR { continue }
      guard found == child, status & 0xFF == 0x7F else { return true }
      // It was stopped from the keyboard: we stop too, and go on together.
      raise(SIGSTOP)
      kill(child, SIGCONT)
    }
  }

  private static func spawn(_ command: [String]) -> pid_t? {
    guard let program = command.first else { return nil }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    posix_spawnattr_setsigmask(&attributes, &usual)
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGWINCH, SIGPIPE] {
      sigaddset(&usual, number)
    }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var arguments = command.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var child: pid_t = 0
    return posix_spawnp(&child, program, nil, &attributes, arguments, environ) == 0 ? child : nil
  }
}
