import FileStore
public import Journal

/// Writes what comes again as a file for a calendar program.
public struct CalendarFile {
  /// What came of writing.
  public enum Outcome: Equatable, Sendable {
    /// The file is there.
    case written
    /// Nothing comes again, so there is nothing to write.
    case nothingDue
    /// Something stood there, and it was not to be replaced.
    case keptAsItWas
    /// The disk refused.
    case cannotWrite
  }

  private let surroundings: Surroundings

  /// For these surroundings: their disk, their clock, and their terminal for the one question.
  public init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
  }

  /// The text of the file; nil where nothing comes again.
  public func text(_ timeline: Timeline) -> String? {
    let now = surroundings.time.now()
    let events = timeline.calendarEvents(from: now.localDate)
    return events.isEmpty ? nil : CalendarText.file(events, now: now)
  }

  /// Writes the file and says where; what stands there is replaced only after a question.
  public func write(_ timeline: Timeline, to name: String?) -> Outcome {
    guard let text = text(timeline) else {
      surroundings.note(CalendarWording.nothingDue)
      return .nothingDue
    }
    let path = surroundings.absolutePath(name ?? CalendarWording.usualName)
    do throws(FileSystemError) {
      if let status = try surroundings.files.status(of: path) {
        guard status.kind == .file, !surroundings.isUnattended else {
          surroundings.note(CalendarWording.isThere(path))
          return .keptAsItWas
        }
        guard surroundings.confirms(CalendarWording.replaces(path), by: "yes") else {
          surroundings.note(CalendarWording.notReplaced)
          return .keptAsItWas
        }
        try make(text, at: path + ".new")
        try surroundings.files.renameFile(path + ".new", replacing: path)
      } else {
        try make(text, at: path)
      }
    } catch {
      surroundings.warn([CalendarWording.cannotWrite(path)])
      return .cannotWrite
    }
    surroundings.guide(CalendarWording.written(path))
    return .written
  }

  private func make(_ text: String, at path: String) throws(FileSystemError) {
    let file = try surroundings.files.createFile(path)
    do throws(FileSystemError) {
      try surroundings.files.append(Array(text.utf8), to: file)
      try surroundings.files.synchronize(file, .everything)
    } catch {
      // Half a calendar is worse than none.
      try? surroundings.files.removeFile(path)
      throw error
    }
  }
}

extension JournalReading {
  /// Writes the calendar file, or shows its text for `-`.
  func calendar(_ name: String) {
    guard let timeline = timeline() else { return }
    let file = CalendarFile(surroundings)
    if name == "-" {
      guard let text = file.text(timeline) else {
        return surroundings.note(CalendarWording.nothingDue)
      }
      surroundings.guide(text.split(separator: "\r\n").map(String.init))
    } else if surroundings.savesNothing {
      surroundings.note(Wording.nothingIsWritten)
    } else {
      _ = file.write(timeline, to: name.isEmpty ? nil : name)
    }
  }
}
