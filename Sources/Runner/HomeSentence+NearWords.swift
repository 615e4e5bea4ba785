extension HomeSentence {
  /// Words people use for how it is, beyond the words of the rows themselves.
  ///
  /// A row is only offered, never begun, so a word may stand here that sometimes means
  /// something else.
  static let nearWords: [String: Set<String>] = [
    "too much": words(
      """
      overwhelmed overwhelming panic panicking panicky anxious anxiety shaking racing scared afraid
      terrified frantic breathe breathing crying furious rage exploding
      """),
    "numb or far away": words(
      "numb unreal floating empty flashback foggy detached disconnected frozen zoned dissociating"),
    "a thought that keeps stinging": words(
      """
      thought thoughts thinking overthinking ruminating guilty guilt ashamed shame stupid fault
      worthless worry worried worrying embarrassed embarrassing failed failure hates hurtful mistake
      jealous
      """),
    "a problem I could act on": words(
      """
      problem problems decide decision deadline procrastinating procrastinate procrastination
      stuck plan habit money bills rent exam homework boss todo
      """),
    "something that just happened": words(
      """
      happened died dies dead death accident crash fight fought fighting argued argument quarrel
      shouted yelled breakup broke dumped cheated fired shock shocked hospital diagnosis news
      funeral robbed lost miscarriage rejected betrayed
      """),
    "an old weight": words(
      """
      past childhood memory memories grief grieving mourning weight years regret regrets
      forgive anniversary
      """),
    "flat, nothing pulls me": words(
      """
      flat bored boring boredom energy tired exhausted unmotivated motivation listless lazy dull
      drained meh blah joyless bother pointless
      """),
    "lonely": words(
      "lonely loneliness alone isolated friends friendless nobody miss missing"),
    "hard to settle": words(
      """
      sleep asleep sleepless awake night nightmare nightmares settle restless tense stressed wired insomnia
      bed fidgety agitated unwind relax
      """),
    "after therapy or treatment": words(
      """
      therapy therapist session counselling counseling counsellor counselor treatment ketamine
      emdr psychologist appointment
      """),
    "steady, want to practise": words(
      "practise practice practising practicing steady calm fine okay anchor learn meditate"),
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
