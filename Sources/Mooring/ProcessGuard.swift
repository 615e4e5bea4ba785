import SecretMemory
import TerminalIO

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the process needs before anything else happens in it.
enum ProcessGuard {
  static func prepare() {
    fillStandardDescriptors()
    CoreDumps.disable()
    StandardStreams.ignoreWriteSignals()
  }

  /// A program may be started with its standard streams closed; the next file
  /// opened would then take their place, and the screen would be written into it.
  private static func fillStandardDescriptors() {
    for descriptor in 0...2 where fcntl(Int32(descriptor), F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY)
    }
  }
}
