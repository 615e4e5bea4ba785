import FileStore

/// A disk as a loss of power sees it: what is safe, and what was only asked for.
public struct DiskImage: Equatable, Sendable {
  struct File: Equatable {
    var durable: [UInt8] = []
    var unsynced: [[UInt8]] = []
    /// A failed sync has thrown the unsynced bytes away, though they can still be read.
    var isDoomed = false
    var mode: UInt32 = 0o600
    var ownerID: UInt32

    var bytes: [UInt8] { durable + unsynced.joined() }
  }

  struct Change: Equatable {
    let name: String
    let target: Int?
  }

  struct Folder: Equatable {
    var durable: [String: Int] = [:]
    /// Changes that the disk takes together or not at all, in the order they were asked for.
    var unsynced: [[Change]] = []
    var mode: UInt32 = 0o700
    var ownerID: UInt32

    var entries: [String: Int] { Folder.applying(unsynced, to: durable) }

    static func applying(_ changes: [[Change]], to entries: [String: Int]) -> [String: Int] {
      var result = entries
      for change in changes.joined() { result[change.name] = change.target }
      return result
    }
  }

  var files: [Int: File] = [:]
  var folders: [Int: Folder]
  var nextNumber = 1

  init(ownerID: UInt32) {
    folders = [0: Folder(ownerID: ownerID)]
  }

  /// The number a path leads to.
  func number(at path: String) -> Int? {
    var current = 0
    for name in path.split(separator: "/") where name != "." {
      guard let next = folders[current]?.entries[String(name)] else { return nil }
      current = next
    }
    return current
  }

  /// The folder a path lies in, and its last name.
  func place(of path: String) -> (folder: Int, name: String)? {
    let names = path.split(separator: "/")
    guard let last = names.last,
      let folder = number(at: names.dropLast().joined(separator: "/")), folders[folder] != nil
    else { return nil }
    return (folder, String(last))
  }

  func paths(in folder: Int, _ prefix: String) -> [String] {
    (folders[folder]?.entries ?? [:]).sorted { $0.key < $1.key }.flatMap { name, target in
      files[target] != nil ? ["\(prefix)/\(name)"] : paths(in: target, "\(prefix)/\(name)")
    }
  }

  /// What a loss of power now can leave behind.
  ///
  /// Each unsynced write may be absent, there, cut anywhere, or there in length only;
  /// names may be lost or come in another order between folders. A few
  /// states that stand for all of a kind, and `mixedCount` drawn by `generator`.
  public func crashStates(
    mixedCount: Int, using generator: inout SeededGenerator
  ) -> [DiskImage] {
    var states: [DiskImage] = []
    func add(_ state: DiskImage) {
      if !states.contains(state) { states.append(state) }
    }
    let nothing: (inout SeededGenerator) -> Bool = { _ in false }
    let all: (inout SeededGenerator) -> Bool = { _ in true }
    let some: (inout SeededGenerator) -> Bool = { Bool.random(using: &$0) }
    for fate in WriteFate.allCases {
      add(crashed(names: { _ in all }, writes: { _ in fate }, &generator))
    }
    add(crashed(names: { _ in nothing }, writes: { _ in .there }, &generator))
    for folder in folders.keys.sorted() where folders[folder]?.unsynced.isEmpty == false {
      add(
        crashed(
          names: { $0 == folder ? all : nothing }, writes: { _ in .there }, &generator))
      add(
        crashed(
          names: { $0 == folder ? nothing : all }, writes: { _ in .there }, &generator))
    }
    for _ in 0..<mixedCount {
      add(
        crashed(
          names: { _ in some },
          writes: { WriteFate.allCases.randomElement(using: &$0) ?? .absent }, &generator))
    }
    return states
  }

  enum WriteFate: CaseIterable {
    case absent, there, cut, zeros, cutThenZeros
  }

  private func crashed(
    names survives: (Int) -> (inout SeededGenerator) -> Bool,
    writes fate: (inout SeededGenerator) -> WriteFate, _ generator: inout SeededGenerator
  ) -> DiskImage {
    var image = self
    for (number, folder) in folders.sorted(by: { $0.key < $1.key }) {
      let kept = folder.unsynced.filter { _ in survives(number)(&generator) }
      image.folders[number]?.durable = Folder.applying(kept, to: folder.durable)
      image.folders[number]?.unsynced = []
    }
    for (number, file) in files.sorted(by: { $0.key < $1.key }) {
      let written = file.unsynced.flatMap { $0 }
      let end = written.isEmpty ? 0 : Int.random(in: 0..<written.count, using: &generator)
      let zeros = [UInt8](repeating: 0, count: written.count - end)
      var tail: [UInt8]
      switch fate(&generator) {
      case .absent: tail = []
      case .there: tail = written
      case .cut: tail = Array(written[..<end])
      case .zeros: tail = [UInt8](repeating: 0, count: written.count)
      case .cutThenZeros: tail = written[..<end] + zeros
      }
      if file.isDoomed { tail = [UInt8](repeating: 0, count: tail.count) }
      image.files[number]?.durable += tail
      image.files[number]?.unsynced = []
      image.files[number]?.isDoomed = false
    }
    return image
  }
}
