public import GuideLanguage

/// What happens to a conversation from outside.
public enum Event: Equatable, Sendable {
  /// The person typed a line; an empty one is an answer too.
  case typed(String)
  /// The person wrote a page.
  case wrote(String)
  /// A line of a page leads somewhere else and the person wants to go; the page is not answered.
  case follow(String)
  /// The person leaves the question or the pause.
  case skip
  /// The person takes the last answer back.
  case back
  /// The person ends it here.
  case stop
  /// The person wrote words of dying, harm or danger, and the guide is to go on gently.
  case gentleWay
  /// The pause or the breathing is over.
  case timeElapsed
  /// What a look-up came to; nil where nothing was found.
  case found(EarlierAnswer?)
}
