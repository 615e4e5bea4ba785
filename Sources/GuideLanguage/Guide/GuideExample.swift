/// A rehearsal written at the end of a guide: what is typed and what should be said.
package struct GuideExample: Sendable {
  package enum Step: Sendable {
    /// A part of what the guide should say before the next input.
    case expect(String)
    case input(String)
    /// The lines typed before it at a question for writing are one page.
    case done
    /// Any answer that fits: what was typed is not shown.
    case anyAnswer
    /// The clock goes on.
    case wait(seconds: Double)
    /// What is not said of the offer may be anything.
    case offeredAgain(HomeOffer)
    case skip
    case back
    case stop
    /// The guide goes its gentle way, as after words of dying, harm or danger.
    case gentleWay
    case check(Expression)
    case finished(state: String)
  }

  /// A value that is there before the example begins.
  package struct Known: Sendable {
    /// The other guide it belongs to; nil for this guide.
    package let guideID: String?
    package let name: String
    package let value: AnswerValue
    let span: SourceSpan
  }

  /// What a look-up finds.
  package struct Recalled: Sendable {
    package let name: String
    package let text: String
    let span: SourceSpan
  }

  package let title: String
  let span: SourceSpan
  package internal(set) var known: [Known] = []
  package internal(set) var recalled: [Recalled] = []
  package internal(set) var steps: [(step: Step, span: SourceSpan)] = []

  /// The line of the guide's file on which a step stands, from 1.
  package func line(ofStep index: Int) -> Int {
    steps.indices.contains(index) ? steps[index].span.line : span.line
  }
}
