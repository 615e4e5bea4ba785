/// The person's own editor, as the rim of the program reaches it.
public struct OwnEditor {
  /// What came of handing words over.
  public enum Outcome: Equatable, Sendable {
    /// The words as they came back.
    case words(String)
    /// There is no file system in memory; nothing was handed over.
    case onlyDisk
    /// The program did not start; nothing was handed over.
    case didNotStart
    /// What came back cannot be read.
    case unreadable
  }

  /// The command that the environment names; nil where it names none.
  public var named: String?

  /// The program behind a name, with links followed; nil where there is none.
  public var program: (String) -> String?

  /// Puts the words into a file in memory, starts the program with these words and the
  /// file's path, waits for it, and gives back what stands in the file, which is gone then.
  public var edit: (_ text: String, _ command: [String]) -> Outcome

  /// Gathers the ways.
  public init(
    named: String?, program: @escaping (String) -> String?,
    edit: @escaping (_ text: String, _ command: [String]) -> Outcome
  ) {
    self.named = named
    self.program = program
    self.edit = edit
  }
}
