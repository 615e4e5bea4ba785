import CEditLine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals as bytes in a pipe, so that waiting for keys also waits for them.
///
/// SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGTSTP, SIGCONT and SIGWINCH do nothing until a
/// terminal that was given this value reads, waits or is asked for a secret.
public struct SignalPipe: Sendable {
  /// What a signal asks for.
  enum Event: Equatable, Sendable {
    case terminate
    case interrupt
    case suspend
    case resumed
    case resized
  }

  /// The end to poll.
  let readDescriptor: Int32

  /// Sets the handlers up for the whole process; nil when there is no descriptor
  /// left. A second call gives the same pipe.
  @inline(never)
  public static func install() -> SignalPipe? {
    let descriptor = mooring_signals_install()
    return descriptor < 0 ? nil : SignalPipe(readDescriptor: descriptor)
  }

  /// Puts back the handlers that stood before ``install()``; values made before
  /// are of no use any more.
  @inline(never)
  public static func remove() {
    mooring_signals_remove()
  }

  /// The next signal that came, nil when none did.
  func next() -> Event? {
    var byte: UInt8 = 0
    while read(readDescriptor, &byte, 1) == 1 {
      switch Int32(byte) {
      case SIGTERM, SIGHUP, SIGQUIT: return .terminate
      case SIGINT: return .interrupt
      case SIGTSTP: return .suspend
      case SIGCONT: return .resumed
      case SIGWINCH: return .resized
      default: continue
      }
    }
    return nil
  }

  /// Whether SIGTERM or SIGHUP came; takes all signals that did.
  var wantsEnd: Bool {
    var wantsEnd = false
    while let event = next() {
      if event == .terminate { wantsEnd = true }
    }
    return wantsEnd
  }

  /// Stops the process as Ctrl-Z does; returns when it is continued.
  @inline(never)
  static func stopProcess() {
    mooring_stop_self()
  }
}

/// The restoring of a terminal that no Swift value lives to do: on a crash, on `exit(3)`.
///
/// Nothing here may be inlined elsewhere: the C side keeps its state once for each object
/// file, and the optimizer, left alone, made a second one that no handler ever saw.
enum LastRestore {
  /// Remembers the terminal and the mode to put it back to; a second call replaces the first.
  @inline(never)
  static func arm(input: Int32, output: Int32, original: termios) {
    withUnsafeBytes(of: original) { bytes in
      mooring_restore_arm(input, output, bytes.baseAddress, bytes.count)
    }
  }

  /// Whether the alternate screen is left first; only while it is on, for a terminal that is
  /// not in it would put its cursor back to an old place.
  @inline(never)
  static func leavesAlternateScreen(_ leaves: Bool) {
    mooring_restore_screen(leaves ? 1 : 0)
  }

  /// Whether margins are taken away first, and what stands below them erased.
  @inline(never)
  static func releasesMargins(_ releases: Bool) {
    mooring_restore_margins(releases ? 1 : 0)
  }

  /// Leaves the terminal to its owner again.
  @inline(never)
  static func disarm() {
    mooring_restore_disarm()
  }
}
