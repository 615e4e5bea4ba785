/// One walk through the Safety Anchor, from the first question to the last.
enum SafetyAnchor {
  /// The answers, in order.
  static let answers = [
    "begin", "6", "neither", "fine", "calm", "the bench by the harbour", "no",
    "light on the water", "yes", "ropes tapping on the masts", "a warm wind", "salt",
    "in the chest", "7", "fingers", "a cup, a door, the sky", "6", "tea in the morning", "3",
    "the light", "no",
  ]

  /// What stands on the screen just before each answer, in order.
  static let questions = [
    "Shall we begin?", "How far from steady are you right now?", "Which of these fits best",
    "dizzy or tight?", "Which feeling do you look for?", "What brings a little of it",
    "Does something sad or painful", "What is there to see?", "Does it still feel good?",
    "What is there to hear?", "What is there to feel?", "Is there a smell",
    "Where in your body", "How strong is it now", "Which one does your body like?",
    "three blue things", "How strong is it now", "Which daily habit",
    "How far from steady are you now?", "Which feeling or picture", "offer it every day?",
  ]
}

/// A guide with one planted slip: a state that is named wrongly.
enum BrokenGuide {
  static let line = 19
  static let text = """
    # Evening
    id: evening
    format: 1
    version: 1
    language: en
    about: A short look back at the day.
    time: 2m
    safe exit: close
    care: A guide for yourself, not for emergencies. In danger: /now.

    ## start
    What went well today, however small?
    > good: text
      * nothing -> close

    ## after
    Thank you.
    // The next line has the slip.
    -> clsoe

    ## close
    Good night.
    [finish]
    """
}
