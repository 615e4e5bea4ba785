#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and standard error, written without a buffer in between.
///
/// Where one of them is a terminal, nothing in a text steers it; files and pipes get every
/// byte as it is.
public struct StandardStreams: Sendable {
  /// The descriptor that data goes to.
  public let outputDescriptor: Int32

  /// The descriptor that talk goes to.
  public let errorDescriptor: Int32

  /// Names the two descriptors; 1 and 2 unless a test says otherwise.
  public init(outputDescriptor: Int32 = 1, errorDescriptor: Int32 = 2) {
    self.outputDescriptor = outputDescriptor
    self.errorDescriptor = errorDescriptor
  }

  /// Writes all of `text` to standard output; false when it can no longer be written to.
  @discardableResult
  public func writeOutput(_ text: String) -> Bool {
    Self.write(Self.bytes(of: text, for: outputDescriptor), to: outputDescriptor)
  }

  /// Data that was asked for could not be written, for a reason other than a closed pipe.
  public struct DataLost: Error {}

  /// Writes all of `text` to standard output, as the data of a command.
  ///
  /// Whoever closes the pipe has read enough, so that is no error.
  ///
  /// - Throws: `DataLost` where the rest is lost, as on a full disk.
  public func writeData(_ text: String) throws(DataLost) {
    let bytes = Self.bytes(of: text, for: outputDescriptor)
    let number = Self.errorOfWriting(bytes, to: outputDescriptor)
    if number != 0, number != EPIPE { throw DataLost() }
  }

  /// Writes all of `text` to standard error; false when it can no longer be written to.
  @discardableResult
  public func writeError(_ text: String) -> Bool {
    Self.write(Self.bytes(of: text, for: errorDescriptor), to: errorDescriptor)
  }

  /// Makes a write that cannot be done fail where it would end the process: with EPIPE
  /// on a closed pipe (SIGPIPE), with EFBIG over the limit of a file's size (SIGXFSZ).
  ///
  /// To be called once, before the first write.
  public static func ignoreWriteSignals() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  private static func bytes(of text: String, for descriptor: Int32) -> [UInt8] {
    Array((isatty(descriptor) == 1 ? text.withoutControlCharacters : text).utf8)
  }

  /// Writes all bytes; false when that is not possible any longer.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    errorOfWriting(bytes, to: descriptor) == 0
  }

  /// Writes all bytes by `write(2)`; EINTR is retried and a full non-blocking
  /// descriptor is waited for. The number of the error, or 0.
  private static func errorOfWriting(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        // The slice ends with the array: at most `bytes.count - written` bytes.
        systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: raw[written...]))
      }
      if count > 0 {
        written += count
      } else if count < 0, errno == EAGAIN {
        var writable = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&writable, 1, -1)
      } else if count == 0 || errno != EINTR {
        return count == 0 ? EIO : errno
      }
    }
    return 0
  }

  private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
