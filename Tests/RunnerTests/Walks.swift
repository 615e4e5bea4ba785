/// Ways through guides that several tests take.
enum Walks {
  /// The Safety Anchor from its first question to its last; each line is one answer.
  static let safetyAnchor = [
    "begin", "6", "neither", "fine", "calm", "the bench by the harbour", "no",
    "light on the water", "yes", "ropes tapping on the masts", "a warm wind", "salt",
    "in the chest", "7", "fingers", "a cup, a door, the sky", "6", "tea in the morning", "3",
    "the light", "no",
  ]

  /// The first day of Four Days, kept.
  static let dayOne = [
    "me", "old", "5", "full", "We left the house in March.", "/done", "4", "7", "6", "8", "", "",
    "",
  ]

  /// The second day of Four Days, kept.
  static let dayTwo = [
    "same", "4", "full", "At work I am always early.", "/done", "4", "7", "6", "8", "", "",
    "",
  ]
}

/// Small guides of a person's own.
enum OwnGuides {
  /// Two numbers that are compared, and a word after them.
  static let twoNumbers = """
    # Two Numbers
    id: two-numbers
    format: 1
    version: 1
    language: en
    about: A number, another one, and a word.
    measure: unsettled from before to after, lower is better
    safe exit: leave
    care: Made for tests only.

    ## start
    How is it? 0 is not at all, 10 is fully.
    > before: scale 0..10, optional
    And now? 0 is not at all, 10 is fully.
    > after: scale 0..10, optional
    Which word is left?
    > word: text, optional
    -> leave

    ## leave
    Until then.
    [finish]
    """

  /// A plain answer, one that is private, and a page that is let go.
  static let unwritten = """
    # Unwritten
    id: unwritten
    format: 1
    version: 1
    language: en
    about: What is said here is mostly not written down.
    safe exit: leave
    care: Made for tests only.

    ## start
    What may be written down?
    > open: text, optional
    What should stay here?
    > inside: text, private, optional
    You said: {inside}
    And what should nobody read?
    > gone: writing, let go, optional
    What is left?
    > left: text, optional
    -> leave

    ## leave
    Until then.
    [finish]
    """

  /// Two pages, one after the other.
  static let twoPages = """
    # Two Pages
    id: two-pages
    format: 1
    version: 1
    language: en
    about: One page, and another.
    safe exit: leave
    care: Made for tests only.

    ## start
    Write about a bird.
    > first: writing, optional
    And about another one.
    > second: writing, optional
    -> leave

    ## leave
    Until then.
    [finish]
    """

  /// A line of text at which the guide can be interrupted.
  static let interrupted = """
    # Interrupted
    id: interrupted
    format: 1
    version: 1
    language: en
    about: A guide with a way out.
    uses: grounding
    anytime: too much -> grounding and back
    safe exit: leave
    care: Made for tests only.

    ## start
    What is it about?
    > about: text, optional
    What else?
    > else: text, optional
    -> leave

    ## leave
    Until then.
    [finish]
    """
}
