import FileStore
import GuideLanguage
import Runner
import TerminalIO

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A guide's file, as the tools of its author read and write it; `-` is standard input.
struct GuideFile {
  let name: String
  let bytes: [UInt8]
  private let files = POSIXFileSystem()

  var isStandardInput: Bool { name == "-" }
  /// The name for messages.
  var shownName: String { isStandardInput ? "standard input" : name }

  /// Reads the file; throws the exit code after saying why it cannot be read.
  init(reading name: String) throws {
    self.name = name
    if name == "-" {
      guard let text = WholeInput.read() else {
        throw Talk.ends(.badData, ["This is more than a guide may be."])
      }
      bytes = Array(text.utf8)
      return
    }
    do {
      bytes = try files.readFile(Launch.realPath(name), byteLimit: 1 << 20).bytes
    } catch {
      if error.errorNumber == ENOENT { throw Talk.ends(.notFound, ["There is no file \(name)."]) }
      throw Talk.ends(.failed, ["\(name) cannot be read."])
    }
  }

  /// Writes beside the file and then takes its place; to standard output for standard input.
  func replace(with fresh: [UInt8]) throws {
    if isStandardInput {
      try StandardStreams().writeData(String(decoding: fresh, as: UTF8.self))
      return
    }
    let path = Launch.realPath(name)
    let beside = path + ".new"
    do throws(FileSystemError) {
      try write(fresh, beside: beside, replacing: path)
    } catch {
      if error.operation == .create, error.errorNumber == EEXIST {
        throw Talk.ends(
          .cannotWrite, ["\(beside) is in the way.", "Look at it, then delete or move it."])
      }
      throw Talk.ends(.cannotWrite, ["\(name) cannot be written. It is as it was."])
    }
  }

  private func write(
    _ fresh: [UInt8], beside: String, replacing path: String
  ) throws(FileSystemError) {
    let mode = try files.status(of: path)?.mode ?? 0o600
    let file = try files.createFile(beside)
    do throws(FileSystemError) {
      try files.append(fresh, to: file)
      try files.synchronize(file, .everything)
      try files.setMode(mode, of: beside)
      try files.renameFile(beside, replacing: path)
    } catch {
      try? files.removeFile(beside)
      throw error
    }
  }

  /// Makes a file nobody had; throws the exit code after saying why there is none.
  static func make(_ name: String, _ bytes: [UInt8]) throws {
    let files = POSIXFileSystem()
    let path = Launch.absolutePath(name)
    do {
      let file = try files.createFile(path)
      try files.append(bytes, to: file)
      try files.synchronize(file, .everything)
    } catch {
      if error.operation == .create, error.errorNumber == EEXIST {
        throw Talk.ends(.cannotWrite, ["\(name) is already there. Nothing was written."])
      }
      throw Talk.ends(.cannotWrite, ["\(name) cannot be written."])
    }
  }
}

extension Launch {
  /// A guide that passed the checker, by file or id; throws the exit code after saying why not.
  func checkedGuide(_ name: String) throws -> (guide: CheckedGuide, fileName: String) {
    let (bytes, fileName) = try source(name)
    let result = shelf.check(bytes, fileName: fileName)
    guard let guide = result.guide else {
      Talk.say([
        DiagnosticText.render(
          result.diagnostics.filter(\.isError), fileName: fileName, source: bytes)
      ])
      throw Talk.ends(.badData, ["First these problems want to be solved."])
    }
    return (guide, fileName)
  }
}
