/// Numbers as people type them, for prompts outside a guide.
public enum SpokenNumber {
  /// The number in a line such as `7`, `7/10`, `about 7`, `six` or `7.5`; nil for anything else.
  public static func read(_ line: String) -> Double? {
    NumberReader.read(line, outOf: 10)?.number
  }
}
