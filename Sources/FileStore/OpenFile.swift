/// An open file; closing, and with it the end of its lock, comes with the last reference.
public final class OpenFile: Sendable {
  /// The number the file system knows it by, a descriptor in ``POSIXFileSystem``.
  public let number: Int32
  /// Where it was opened, for error reports.
  public let path: String
  private let fileSystem: any FileSystem

  /// Takes over an open `number`, to be closed by `fileSystem`.
  public init(number: Int32, path: String, in fileSystem: any FileSystem) {
    self.number = number
    self.path = path
    self.fileSystem = fileSystem
  }

  deinit { fileSystem.closeFile(number) }
}
