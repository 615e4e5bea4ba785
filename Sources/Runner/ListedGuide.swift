import BuiltInGuides
public import GuideLanguage
public import Journal

/// One guide, or one file that is meant to be one, as `guide list` tells of it.
public struct ListedGuide: Sendable {
  /// What its header says; nil where that cannot be read.
  public let header: GuideHeader?
  /// The file's name where it is the person's own; nil for a built-in guide.
  public let fileName: String?
  /// Where that file is.
  public let path: String?
  /// Why it is not used, or how many problems it has, to be read behind its name; nil where it
  /// is fine.
  public let note: String?
  /// Everything that is wrong with it, each with its line and column.
  public let problems: [String]

  /// Whether it translates another guide.
  public var isTranslation: Bool { header?.translates != nil }

  /// The words for where it comes from.
  public var origin: String { path == nil ? "built in" : Wording.yours }

  /// The guide as one JSON object.
  public var json: JSONText {
    func text(_ value: String?) -> JSONText { value.map(JSONText.string) ?? .null }
    return .object([
      ("id", text(header?.id)), ("title", text(header?.title)),
      ("language", text(header?.language)),
      ("version", header.map { .integer(Int64($0.version)) } ?? .null),
      ("origin", .string(origin)), ("path", text(path)), ("time", text(header?.time)),
      ("evidence", text(header?.evidence)), ("problems", .array(problems.map(JSONText.string))),
    ])
  }
}

extension GuideShelf {
  /// All guides and all files in the person's own folder, each of those read and checked whole.
  ///
  /// Built-in guides come first, then the person's own by id, then what cannot be read at all.
  public func listing() -> [ListedGuide] {
    let own = own.map(listed)
    let readable = own.filter { $0.header != nil }.sorted {
      ($0.header?.id ?? "", $0.fileName ?? "") < ($1.header?.id ?? "", $1.fileName ?? "")
    }
    return builtIn.map {
      ListedGuide(header: $0, fileName: nil, path: nil, note: nil, problems: [])
    } + readable + own.filter { $0.header == nil }
  }

  private func listed(_ own: OwnGuide) -> ListedGuide {
    var note = own.leftOut.map(ShelfWording.reason)
    var problems = note.map { [$0] } ?? []
    if own.header != nil || own.leftOut == .brokenHeader, let (bytes, _) = try? source(own) {
      let errors = check(bytes, fileName: own.fileName).diagnostics.filter(\.isError)
      let found = errors.map { "\($0.span.line):\($0.span.column): \($0.message)" }
      if own.leftOut == .brokenHeader { problems = [] }
      if !errors.isEmpty {
        let count = ShelfWording.problems(errors.count)
        let command = ShelfWording.checkCommand(own.fileName)
        note = [own.header == nil ? nil : note, "\(count): \(command)"].compactMap(\.self)
          .joined(separator: "; ")
      }
      problems += found
    }
    return ListedGuide(
      header: own.header, fileName: own.fileName, path: own.path, note: note, problems: problems)
  }

  /// What is to be said of a guide that stands in a file, beside its own problems: that another
  /// one has its id, or that it translates what it cannot stand for; nil where all is well.
  ///
  /// `line` is that of the header it is about, where it is about one; `besides` are the files
  /// of other guides, which may be what it translates.
  public func remark(
    on bytes: [UInt8], file name: String, besides others: [[UInt8]] = []
  ) -> (line: Int?, words: String)? {
    guard !BuiltInGuides.all.contains(where: { $0.id == name }),
      let header = GuideHeader.read(bytes)
    else { return nil }
    let originals = others.compactMap { GuideHeader.read($0) }.filter { $0.translates == nil }
    switch objection(to: header, besides: originals) {
    case .nothingToTranslate(let id)?:
      let words =
        ShelfWording.reason(.nothingToTranslate(id))
        + "; to compare them, name both files in one check"
      return (Self.line(of: "translates:", in: bytes), words)
    case let reason?: return (nil, ShelfWording.reason(reason))
    case nil: break
    }
    let real = realPath(name)
    let shelved = own.first { $0.path == name || $0.fileName == name || realPath($0.path) == real }
    return shelved?.leftOut.flatMap { reason in
      if case .nothingToTranslate = reason { return nil }
      return (nil, ShelfWording.reason(reason))
    }
  }

  /// The first line that begins so, from 1.
  private static func line(of beginning: String, in bytes: [UInt8]) -> Int? {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .firstIndex { $0.drop { $0 == 0x20 || $0 == 0x09 }.starts(with: beginning.utf8) }
      .map { $0 + 1 }
  }
}
