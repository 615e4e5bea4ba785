import Dialogue
import GuideLanguage

extension SessionRunner {
  /// The words of one long answer while they are written, on a page or line by line.
  final class Sheet {
    let question: Question
    var lines: [String]
    var clock: SoftClock
    var openLine = ""
    var offers: [String] = []
    /// What is said below the lines that stand here, where they are shown.
    var note: String?
    /// Whether it is written on a page; else line by line.
    var isOnPage = false
    /// Lines that stood here at the beginning: where they might lead was asked then.
    private let earlierLines: Set<String>

    init(_ question: Question, lines: [String], clock: SoftClock) {
      self.question = question
      self.lines = lines
      self.clock = clock
      earlierLines = Set(lines)
    }

    /// The words, lines ended by `\n`.
    var text: String {
      get { lines.joined(separator: "\n") }
      set { lines = Self.lines(of: newValue) }
    }

    /// The words as they become the answer: without empty lines at the end.
    var answer: String {
      let last = lines.lastIndex { !$0.trimmed.isEmpty } ?? -1
      return lines.prefix(last + 1).joined(separator: "\n")
    }

    var isEmpty: Bool { answer.isEmpty }
    var isWritten: Bool { !question.isPrivate && !question.isLetGo }
    var wordCount: Int {
      lines.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    }

    /// The lines that came since the beginning.
    var newLines: [String] { lines.filter { !earlierLines.contains($0) } }

    func takeOpenLine() {
      if !openLine.isEmpty { lines.append(openLine) }
      openLine = ""
    }

    static func lines(of text: String) -> [String] {
      text.isEmpty
        ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

extension AnswerType {
  /// Whether a long answer is asked for.
  var isWriting: Bool { if case .writing = self { true } else { false } }

  /// Whether words of one's own on one line are asked for.
  var isText: Bool { if case .text = self { true } else { false } }
}
