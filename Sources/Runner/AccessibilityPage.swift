/// What `mooring help accessibility` says; the rules of ``Wording`` hold here too.
public enum AccessibilityPage {
  /// The page, a line each, none wider than 72 cells.
  public static let lines = [
    "Mooring with a screen reader, or on a very plain screen",
    "",
    "The plain screen only adds lines. Nothing moves or is drawn over.",
    "It has no colour, no shapes and no clock that runs.",
    "",
    "For once:  mooring --plain",
    "For good:  mooring settings plain on",
    "In a shell's own start file: export MOORING_ACCESSIBLE=1",
    "ACCESSIBLE=1 is understood as well.",
    "Pipes and TERM=dumb are always plain.",
    "",
    "Every question is said once. /repeat says the last lines again.",
    "Choices have numbers. A number and Enter picks one.",
    "Enter alone moves on, or says gently why it does not.",
    "A longer page is written line by line.",
    "/done on a line of its own ends it.",
    "A pause is told in words, with its length. Any key ends it.",
    "Passphrases are not echoed; the prompt says so before you type.",
    "What helped is told in sentences and a table: mooring trend --plain",
    "",
    "Only less movement, with everything else as it was: MOORING_MOTION=off",
    "No colour: NO_COLOR=1, or --color never.",
    "At every question: /help for the words, /now for people you can reach.",
  ]
}
