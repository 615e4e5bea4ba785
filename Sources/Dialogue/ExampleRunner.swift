public import GuideLanguage

/// What came of one example.
public struct ExampleResult: Sendable {
  /// The example's title.
  public let title: String
  /// What went otherwise than written; nil where nothing did.
  public let failure: ExampleFailure?
  let trace: Trace

  /// Whether everything went as written.
  public var passed: Bool { failure == nil }
  /// The states met, as `guide/state`.
  public var statesMet: Set<String> { trace.states }
  /// The arms taken, as `guide/state: answer = arm`.
  public var armsTaken: Set<String> { trace.arms }
}

/// Goes through a guide's examples with a clock that takes no time.
public enum ExampleRunner {
  /// Runs all examples of a guide; `library` holds the guides it calls.
  public static func run(_ guide: CheckedGuide, library: GuideLibrary) -> [ExampleResult] {
    guide.examples.map { example in
      var player = ExamplePlayer(example, guide, library)
      let failure = player.run()
      return ExampleResult(title: example.title, failure: failure, trace: player.trace)
    }
  }
}
