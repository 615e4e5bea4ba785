/// The words an editor is started with, the path of the file left out.
struct EditorCommand: Equatable {
  /// The name a person knows it by.
  let name: String
  /// The program and its arguments.
  let words: [String]
  /// Whether it is known how to keep it from leaving copies of its own.
  let isKnown: Bool

  /// Reads a command such as `vim` or `code --wait`; nil where there is no such program.
  ///
  /// `program` gives the program behind a name, with links followed: what is called `vi`
  /// may be one of several.
  init?(_ command: String, program: (String) -> String?) {
    let typed = command.split(separator: " ").map(String.init)
    guard let first = typed.first, let found = program(first) else { return nil }
    name = Self.lastName(first)
    let flags = Self.flags(for: Self.lastName(found))
    isKnown = flags != nil
    words = typed + (flags ?? [])
  }

  private static func lastName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// What keeps the program from writing anything but the file itself; nil where that is not known.
  private static func flags(for program: String) -> [String]? {
    switch program {
    case "nvim", "vim",
      _ where program.hasPrefix("vim."):
      // Said before the file is read and once more after the person's own settings.
      let quiet = [
        "noswapfile", "nobackup", "nowritebackup", "noundofile", "viminfo=", "shada=",
      ].map { "silent! set " + $0 }.joined(separator: " | ")
      return ["-n", "--cmd", quiet, "-c", quiet]
    case "nano": return ["--ignorercfiles"]
    case "emacs",
      _
    where program.hasPrefix("emacs-") || program.hasPrefix("emacs2")
      || program.hasPrefix("emacs3"):
      return [
        "-nw", "--eval",
        "(setq make-backup-files nil auto-save-default nil auto-save-list-file-prefix nil"
          + " create-lockfiles nil kill-emacs-hook nil)",
      ]
    default: return nil
    }
  }
}
