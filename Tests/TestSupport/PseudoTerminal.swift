import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A terminal device whose other end is this test.
///
/// A thread of its own reads what is drawn, so that a full device stops nobody.
public final class PseudoTerminal: Sendable {
  /// The test's end: keys are written here.
  public let keyboard: Int32

  /// The program's end.
  public let device: Int32

  /// The name of the program's end.
  public let path: String

  private let drawn: Drawn

  private static let setLock: UInt = 0x4004_5431  // TIOCSPTLCK
  private static let getNumber: UInt = 0x8004_5430  // TIOCGPTN

  /// Opens a device of `columnCount` cells and `rowCount` rows; nil where there is none left.
  public init?(columnCount: UInt16 = 80, rowCount: UInt16 = 24) {
    // By hand, ioctl_tty(2): the Glibc module hides posix_openpt(3).
    let controller = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard controller >= 0, ioctl(controller, Self.setLock, &isLocked) == 0,
      ioctl(controller, Self.getNumber, &number) == 0
    else { return nil }
    path = "/dev/pts/\(number)"
    keyboard = controller
    device = open(path, O_RDWR | O_NOCTTY)
    guard device >= 0, let drawn = Drawn(controller) else { return nil }
    self.drawn = drawn
    resize(columnCount: columnCount, rowCount: rowCount)
    Thread { drawn.run() }.start()
  }

  deinit {
    drawn.stop()
    close(device)
  }

  /// Takes the test's end away, as a closed window does.
  public func hangUp() {
    drawn.stop()
  }

  /// Gives the device a new size; the signal for it is up to the test.
  public func resize(columnCount: UInt16, rowCount: UInt16 = 24) {
    var size = winsize(ws_row: rowCount, ws_col: columnCount, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
  }

  /// Presses keys.
  public func type(_ text: String) {
    type(Array(text.utf8))
  }

  /// Presses keys that are no text.
  public func type(_ bytes: [UInt8]) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(keyboard, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      written += count
    }
  }

  /// The device's mode, as bytes that can be compared.
  public var mode: [UInt32] {
    var found = termios()
    _ = tcgetattr(device, &found)
    let characters = withUnsafeBytes(of: &found.c_cc) { $0.map(UInt32.init) }
    return [found.c_iflag, found.c_oflag, found.c_cflag, found.c_lflag] + characters
  }

  /// Whether the device echoes what is typed.
  public var echoes: Bool {
    var found = termios()
    _ = tcgetattr(device, &found)
    return found.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Everything drawn and read so far.
  public var allDrawn: String { drawn.all }

  /// Waits until `text` was drawn, behind `first` where that is given; false after ten
  /// seconds without it.
  public func draws(_ text: String, after first: String = "") -> Bool {
    drawn.contains(text, after: first)
  }
}

/// What a pseudo-terminal drew so far, read by a thread of its own.
///
/// That thread alone closes the descriptor: closed by another one while it
/// reads, its number could by then belong to the next terminal.
private final class Drawn: Sendable {
  private let controller: Int32
  private let stopping: (reading: Int32, writing: Int32)
  private let condition = NSCondition()
  private nonisolated(unsafe) var text = ""
  private nonisolated(unsafe) var isOver = false

  init?(_ controller: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    self.controller = controller
    self.stopping = (ends[0], ends[1])
  }

  deinit {
    close(stopping.reading)
    close(stopping.writing)
  }

  func run() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      var polled = [controller, stopping.reading].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      guard poll(&polled, 2, -1) > 0 else { continue }
      let count = polled[1].revents == 0 ? read(controller, &bytes, bytes.count) : 0
      guard count > 0 else { break }
      condition.withLock {
        text += String(decoding: bytes[..<count], as: UTF8.self)
        condition.broadcast()
      }
    }
    close(controller)
    condition.withLock {
      isOver = true
      condition.broadcast()
    }
  }

  func stop() {
    var byte: UInt8 = 0
    _ = write(stopping.writing, &byte, 1)
    condition.withLock {
      while !isOver { condition.wait() }
    }
  }

  var all: String { condition.withLock { text } }

  func contains(_ wanted: String, after first: String) -> Bool {
    let deadline = Date(timeIntervalSinceNow: 10)
    return condition.withLock {
      while !isDrawn(wanted, after: first) {
        if isOver || !condition.wait(until: deadline) { return false }
      }
      return true
    }
  }

  private func isDrawn(_ wanted: String, after first: String) -> Bool {
    guard !first.isEmpty else { return text.contains(wanted) }
    return text.range(of: first).map { text[$0.upperBound...].contains(wanted) } ?? false
  }
}
