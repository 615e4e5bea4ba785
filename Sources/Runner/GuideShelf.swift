import BuiltInGuides
public import Dialogue
public import FileStore
public import GuideLanguage

/// The guides a person can choose from, and the way from a name to a guide ready to run.
///
/// Built-in guides and the person's own stand side by side under their ids. A translation
/// among the person's own files stands for the guide it translates where the person speaks
/// its language. No file of theirs ever takes the place of a built-in guide otherwise.
public final class GuideShelf {
  /// The folder of the person's own guides; nil where only built-in ones are wanted.
  public let ownFolder: String?
  /// The language guides are to speak where they can, such as `de`; nil for the guides' own.
  public let language: String?
  let builtIn: [GuideHeader]
  let files: any FileSystem

  /// What is in the person's own folder, those left out included; read when first needed.
  public private(set) lazy var own: [OwnGuide] =
    ownFolder.map { OwnGuides(folder: $0, files: files, builtIn: builtIn).read() } ?? []

  /// The guides as home shows them, the built-in ones first.
  public private(set) lazy var guides: [ShelvedGuide] = shelve()

  /// What is read of each guide before it is chosen: its header, no more.
  public var headers: [GuideHeader] { guides.map(\.header) }

  /// Reads the headers of the built-in guides; the person's own wait until they are needed.
  public init(files: any FileSystem, ownFolder: String? = nil, language: String? = nil) {
    self.files = files
    self.ownFolder = ownFolder
    self.language = language
    self.builtIn = BuiltInGuides.all.compactMap { GuideHeader.read($0.bytes) }
  }

  /// A guide as it stands on the shelf for this person.
  public struct ShelvedGuide: Sendable {
    /// Its header, of the translation where one stands for it.
    public let header: GuideHeader
    /// The rows of home under which it stands: those of the guide itself, as home does not
    /// change its language.
    public let whenRows: [String]
    /// Whether it is the person's own.
    public let isOwn: Bool
    /// The file it is read from; nil for a built-in guide in its own language.
    let path: String?
    /// The file of the guide itself where a translation stands for it.
    let originalPath: String?
  }

  /// A guide that passed every check, with all guides it may call.
  public struct ReadyGuide: Sendable {
    /// The guide.
    public let guide: CheckedGuide
    /// It and the guides it uses.
    public let library: GuideLibrary
    /// The file of a translation that has problems, so that the guide speaks its own language.
    public let brokenTranslation: String?
  }

  /// Why a guide cannot be run.
  public enum Refusal: Error, Equatable, Sendable {
    /// No guide has the name and no file is there; near names, best first.
    case notFound(name: String, near: [String])
    /// The file is there and cannot be read.
    case unreadable(path: String)
    /// The guide has problems; the text shows each with its place.
    case broken(fileName: String, report: String, problemCount: Int)
    /// A guide it uses has problems.
    case usesBroken(title: String, fileName: String, problemCount: Int)
    /// A file of the person's own that does not stand on the shelf.
    case leftOut(fileName: String, OwnGuide.LeftOut)
  }

  /// The guide named by `name`: an id, else a path to a file.
  ///
  /// With `isKept` a file that would write under the id of another guide is refused.
  /// Throws ``Refusal``; a guide with a single problem is not run.
  public func guide(_ name: String, isKept: Bool = false) throws(Refusal) -> ReadyGuide {
    if let shelved = shelved(name) { return try ready(shelved) }
    let (bytes, fileName) = try source(name)
    if isKept, let header = GuideHeader.read(bytes), let reason = objection(to: header) {
      throw .leftOut(fileName: fileName, reason)
    }
    return try ready(bytes, fileName: fileName)
  }

  /// The bytes of a guide by id or path, and the name to show for it.
  public func source(_ name: String) throws(Refusal) -> (bytes: [UInt8], fileName: String) {
    if let shelved = shelved(name) { return try source(shelved) }
    if let own = ownFile(name) {
      if case .sharedID? = own.leftOut, own.fileName != name {
        throw .leftOut(fileName: own.fileName, own.leftOut ?? .unreadable)
      }
      return try source(own)
    }
    guard name.contains("/") || name.hasSuffix(".guide") else {
      throw .notFound(name: name, near: near(name))
    }
    return (try bytes(ofFile: name), name)
  }

  /// Checks a guide and hands back every problem found.
  ///
  /// A translation is compared with the guide on the shelf, or else with the one in `besides`.
  public func check(
    _ bytes: [UInt8], fileName: String, besides others: [[UInt8]] = []
  ) -> GuideCheckResult {
    GuideCheck.check(
      bytes, fileName: fileName, library: { id in shelved(id)?.header },
      original: { original($0) ?? original($0, in: others) },
      guideIDs: { headers.map(\.id) })
  }

  /// The guide of this id in the language it was written in, where it has no fault.
  private func original(_ id: String) -> CheckedGuide? {
    let bytes: [UInt8]?
    if let builtIn = BuiltInGuides[id] {
      bytes = builtIn.bytes
    } else {
      let own = own.first { $0.isOriginal && $0.leftOut == nil && $0.header?.id == id }
      bytes = own.flatMap { try? source($0).bytes }
    }
    guard let bytes else { return nil }
    return GuideCheck.check(bytes, fileName: id, library: { id in shelved(id)?.header }).guide
  }

  /// The guide of this id in one of the files, where it has no fault.
  private func original(_ id: String, in files: [[UInt8]]) -> CheckedGuide? {
    let file = files.first { bytes in
      GuideHeader.read(bytes).map { $0.id == id && $0.translates == nil } ?? false
    }
    guard let file else { return nil }
    return GuideCheck.check(file, fileName: id, library: { id in shelved(id)?.header }).guide
  }

  /// Why a guide under this header could not be kept apart from another one; nil where it can.
  func objection(
    to header: GuideHeader, besides others: [GuideHeader] = []
  ) -> OwnGuide.LeftOut? {
    if header.translates == nil, builtIn.contains(where: { $0.id == header.id }) {
      return .builtInID(header.id)
    }
    return OwnGuides.objection(to: header, originals: originals + others)
  }

  /// Built-in guides and those of the person's own that stand on the shelf, untranslated.
  private var originals: [GuideHeader] {
    builtIn + own.filter { $0.isOriginal && $0.leftOut == nil }.compactMap(\.header)
  }

  // MARK: Shelving

  /// The guide of this id as it stands here.
  ///
  /// For a built-in guide in its own language the person's folder is not even looked at: what
  /// steadies must not wait for it.
  func shelved(_ id: String) -> ShelvedGuide? {
    if let original = builtIn.first(where: { $0.id == id }), !wantsTranslation(of: original) {
      return shelved(original, path: nil, among: [])
    }
    return guides.first { $0.header.id == id }
  }

  private func wantsTranslation(of original: GuideHeader) -> Bool {
    language != nil && LanguageTag.language(of: original.language) != language
  }

  private func shelve() -> [ShelvedGuide] {
    let standing = own.filter { $0.leftOut == nil }
    return builtIn.map { shelved($0, path: nil, among: standing) }
      + standing.filter(\.isOriginal).compactMap { own in
        own.header.map { shelved($0, path: own.path, among: standing) }
      }
  }

  /// A guide, or in its place the one of `standing` that translates it as the person speaks.
  private func shelved(
    _ original: GuideHeader, path: String?, among standing: [OwnGuide]
  ) -> ShelvedGuide {
    let translation =
      wantsTranslation(of: original)
      ? standing.first {
        $0.header?.translates?.id == original.id
          && LanguageTag.language(of: $0.header?.language ?? "") == language
      } : nil
    return ShelvedGuide(
      header: translation?.header ?? original, whenRows: original.whenRows, isOwn: path != nil,
      path: translation?.path ?? path, originalPath: translation == nil ? nil : path)
  }
}

extension GuideShelf.Refusal {
  /// Whether there is nothing under the name.
  var isNotFound: Bool {
    if case .notFound = self { true } else { false }
  }
}
