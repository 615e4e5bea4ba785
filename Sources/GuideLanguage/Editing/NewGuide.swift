/// The start of a guide, with notes for its author; it checks clean and its examples pass.
public enum NewGuide {
  /// Whether a guide can have this name.
  public static func isName(_ id: String) -> Bool { NameRule.isStateName(id) }

  /// The text of a guide of this id.
  public static func text(id: String) -> String {
    let words = id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return """
      # \(words.joined(separator: " "))
      id: \(id)
      format: 1
      version: 1
      language: en
      about: Look at one moment of the day.
      time: 1m to 3m
      evidence: C
      source: Write here where it comes from.
      in view: moment
      safe exit: leave
      care: A guide for yourself, not for emergencies. In danger: /now.

      // A line that begins with two strokes is a note. Nobody hears it.
      // Replace what is below bit by bit, and check the file after each change:
      //   mooring guide check \(id).guide

      // Each step of the conversation has a name. The first one is where it begins.
      ## start
      // What has no mark is said. A blank line begins a new paragraph.
      Let us look at one moment of your day.

      Which moment comes to mind?
      // Here the person answers. Their words can be said again as {moment}.
      > moment: text
        // No answer is never wrong. Say where it leads.
        * nothing -> leave
      -> feeling

      ## feeling
      You chose: {moment}.

      How was it for you?
      > feeling: choice
        * good: Good to have -> thanks
        * hard: Hard -> room
        * nothing -> thanks

      ## room
      It was hard. Look around the room you are in.
      // Square brackets hold what happens without words.
      [pause 5s]
      -> thanks

      ## thanks
      Thank you for looking.
      -> leave

      ## leave
      That is all for now.
      [finish]

      // Examples are played by: mooring guide test \(id).guide
      == example: a good moment
      > tea in the sun
      You chose: tea in the sun.
      > good
      Thank you
      [finished at leave]

      == example: a hard moment
      > the phone call
      > hard
      Look around
      [finished at leave]

      == example: no answer
      >
      [finished at leave]

      == example: a moment without a word for it
      > the stairs
      >
      [finished at leave]

      """
  }
}
