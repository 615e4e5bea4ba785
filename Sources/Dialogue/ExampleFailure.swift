/// What went otherwise than an example says.
public struct ExampleFailure: Equatable, Sendable {
  /// What was typed before it went otherwise.
  public struct Input: Equatable, Sendable {
    /// As the example has it.
    public let text: String
    /// The line of the guide's file, from 1.
    public let line: Int
  }

  /// One line said or expected, as a comparison shows it.
  public enum Difference: Equatable, Sendable {
    /// Said, and expected or passed over.
    case said(String)
    /// Expected, and not said.
    case missing(String)
    /// Said where something else was expected.
    case instead(String)
  }

  /// The title of the example.
  public let title: String
  /// The line of the guide's file that goes otherwise, from 1.
  public let line: Int
  /// What is the matter, in plain words.
  public let message: String
  /// What was said beside what was expected; empty where it is about something else.
  public let differences: [Difference]
  /// What was typed last; nil before anything was typed.
  public let lastInput: Input?
  /// The state the guide stood in, after `guide/` where another guide spoke.
  public let state: String

  /// All of it, as lines for the author.
  public func text(fileName: String) -> String {
    var text = "\(fileName):\(line): the example \"\(title)\" goes otherwise here\n"
    let input =
      lastInput.map { input in
        ", after \(input.text.isEmpty ? "an empty answer" : "\"\(input.text)\"") in line \(input.line)"
      } ?? ""
    text += "  \(message)\n  In the state \"\(state)\"\(input).\n"
    for difference in differences {
      switch difference {
      case .said(let line): text += "      \(line)\n"
      case .missing(let line): text += "    - \(line)\n"
      case .instead(let line): text += "    + \(line)\n"
      }
    }
    return text
  }
}
