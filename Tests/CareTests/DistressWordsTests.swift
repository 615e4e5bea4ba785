import Care
import Testing

@Suite("Words that open the help card")
struct DistressWordsTests {
  @Test(
    "A line that means help me now is heard",
    arguments: [
      "i want to die", "I WANT TO DIE", "i dont want to live anymore",
      "I don't want to wake up", "suicide", "suicidal thoughts", "sucide", "i feel suicidal",
      "kill myself", "i'm going to kill myself", "kiill myself", "myself kill", "end my life",
      "i want to end it all", "i'll end it tonight",

      "i can't breathe", "emergency", "emergancy",
      "this is an emergency", "hurt myself", "i want to hurt myself", "i hurt myself",
      "i cut myself", "self harm", "self-harm", "selfharm", "i am cutting my arms",
      "better off dead", "wish i was dead",
      "i wish i had never woken up dead or alive i want to be dead", "let me die", "unalive",
      "i took too many pills", "i swallowed all my tablets", "overdose", "i overdosed",
      "i have a gun in my hand", "i'm on the bridge and will jump", "no reason to live",
      "there is no point in living", "tired of living",
      "i am so tired of being alive",
      "life is not worth living",
      "he hits me", "my husband is going to hurt me", "my dad beats me", "she is threatening me",
      "i was raped", "i am being abused", "i'm not safe", "i dont feel safe", "i am in danger",
      "i'm unsafe", "he is not breathing", "i am bleeding and it wont stop", "help me",
      "please help me", "somebody help me please", "help me now", "i need help now",
      "i need to talk to someone", "i need a person to talk to", "who can i call",
      "crisis line", "suicide hotline", "911", "999", "112", "000", "9 9 9", "988",
      "i am going to hurt someone", "i might kill him", "\u{200B}i want to d\u{200B}ie",
      "I   want\tto   die!!!", "i want to dieeee", "kms", "in crisis", "she said she will kill me",
      "i can't live like this anymore",
      "i bought a gun", "i should be dead",
      "i’m going to jump off the roof", "please, someone help me", "they abused me",

      "life isnt worth it", "everyone would be happier if i was gone", "call 911",
      "i need a doctor",
      "i think it is a heart attack", "i have taken something", "i cant keep myself safe",
      "he pushed me against the wall", "the voices tell me things", "i am scared of my husband",
      "i might do something stupid", "i really dont want to exist",
      "thinking about ending things tonight", "ive been cutting again",
      "i'm going to die by my own hand tonight", "no one would care if i died",
      "everybody hates me i want to be gone", "my stepdad touches me",
      "my ex is outside my door with a knife", "im scared to go home", "im having a panic attack",
      "i think im dying", "why am i still alive", "i should just kill my self", "i wanna kms",
      "what number do i call", "need to speak to a human", "i dont trust myself tonight",
      "I've thought about suicide every day", "i dont wanna be alive",
      "i keep thinking about killing myself", "just want it all to stop", "what if i ended my life",
      "im going to do it tonight goodbye",
      "i cut too deep and it keeps bleeding", "my partner strangled me last night",
      "he threatens to hurt my kids", "afraid of my boyfriend", "i want to crash my car",
      "help im scared", "there is nobody i can talk to", "i need to hear a voice", "i drank bleach",
      "i want to sleep and never wake up", "can someone please call me",
      "i want to be dead", "my boyfriend hits me when he drinks", "just kill me",
      "feeling suicidal again", "i wish i never existed",
      "i have nobody to call", "about to hurt myself",
      "i overdosed on my meds", "i cant be alone right now",
      "emergency please", "i think about death all the time", "someone is hurting me", "hopeless",
      "i feel like dying", "dont want to wake up tomorrow", "i am planning my suicide",
      "thinking of ending it", "i keep hurting myself",
      "im going to slit my wrists", "everyone hates me and i should be dead",
      "my husband beats me", "he is going to find me and kill me", "i feel unsafe at home",
      "i need someone now", "please call someone", "i took a lot of pills",
      "i cant stop crying i want to die", "life has no meaning anymore", "i am scared of myself",
      "my heart hurts i cant breathe", "where can i get help",
      "i feel like killing myself", "cant keep living",
      "i dont see the point of living",
      "i swallowed a bottle of pills", "thoughts of suicide", "i want to hang myself",
      "wish i could just die", "im so tired of life", "my dad hit me again", "he raped me",
      "i need an ambulance", "is there a crisis line", "i hate my life and want to die",
      "i want to cut", "ready to end it",
      "i am losing control help", "who do i talk to", "i want it to be over",
      "hes choking me",
      "plan to die tonight",
    ])
  func heard(line: String) {
    #expect(DistressWords.isDistress(line))
  }

  @Test(
    "A line that weighs softly does not open the card by itself",
    arguments: [
      "i don’t want to be here", "cant go on", "can't go on", "can’t go on",
      "i cannot go on like this", "i cant do this anymore", "i can't take it anymore",
      "i can't take this any longer", "cant cope", "they'd be better off without me",
      "nothing left to live for", "i just want to disappear", "nobody would miss me",
      "i'm a burden to everyone", "i gave up on life", "cant do this any more", "no point going on",
      "i see no way out", "everything feels hopeless", "please make it stop", "I can not go on",
      "the world is better without me", "i cant keep going", "my life is over",
      "i dont want to do this anymore", "i dont know how to keep going", "im done with everything",
      "i cant handle life anymore", "no hope left", "everyone would be better off if i wasnt here",
      "i hurt so much i cant take it anymore",
    ])
  func soft(line: String) {
    #expect(!DistressWords.isDistress(line))
    #expect(CareReading(of: line).level == .soft)
  }

  @Test(
    "An everyday line, a command or an idiom is not taken for it",
    arguments: [
      "", " ", "help", "7", "12", "15", "recall", "write", "vault", "export", "how do i export",
      "help with export", "help me export my pages", "trend", "grounding", "safety anchor",
      "i cant sleep", "i can't sleep at night", "cant find my passphrase", "i feel flat today",
      "dead tired", "i am dying to see the film", "that joke killed me", "killing time",
      "kill the process", "how do i end a session", "end", "stop", "leave", "end the call now",
      "i took my pills this morning", "my mother died last year", "i miss my gran",
      "the deadline is killing me", "dead battery", "the phone died again", "i need a walk",
      "i need more time", "i want to write", "want to practise", "a thought that keeps stinging",
      "an old weight", "too much", "hard to settle", "i am tired", "i am tired of this job",
      "i cut my finger while cooking", "my arm hurts", "i hurt my back", "my words hurt him",
      "is my vault safe", "i feel safe here", "my money is not at risk", "jump to the last page",
      "shoot a photo of myself", "i made myself some tea", "i hate myself for being late",
      "the bus was late", "we had a good day", "what helped", "show me last week",
      "delete my last page", "i was attacked by mosquitoes in the novel i read",
      "i need help with the settings", "who wrote this", "can i call it a day",
      "i want to live by the sea", "i am done with the dishes", "he makes me laugh",
      "she hit the ball", "go on", "carry on", "i cannot wait", "cannot unlock", "breathe",
      "i am giving up sugar", "nothing to say", "no idea", "people at work", "burden of proof",
      "i wish i had a dog", "wish me luck", "my brother beat me at chess", "the phone was dead",
      "i cant take this call", "i turned the lamp off myself", "i want my pages gone",
      "i might have hurt his feelings", "the battery will be dead soon", "i cant take photos",
      "my sister hit the brakes", "save myself some work", "i want to end the day with a page",
      "how to end a guide", "my plants are dying", "i need to find my keys",
      "people keep calling me", "the game ended badly", "i am not sure what to write",
      "cant remember the word", "i want to live closer to work", "never mind",
      "i could not care less", "cut down on coffee", "i got a call from mum", "she said no",
      "want to talk about my week", "take a walk", "my life is changing a lot", "take my time",
      "i am over it", "done for today", "i want to be here more", "i dont want to be late",
      "i dont want to be around him", "take back my life", "someone at work called in sick",
      "nothing left to say on this", "what can i do today", "i want to sleep",
      "how do i call a guide", "i never want to go back to that job", "my dog hurt his paw",
      "the kids are alive and well", "end of a long week", "i dont want to talk about it",
      "i was scared at the dentist", "my boss is a pain", "could you show me something",
      "i like being alive", "i feel alive", "someone i love is far away", "things are going well",
      "i have no plans tonight", "it all ended well", "a good life", "she called me",
      "i did not sleep", "i hit a wall at work", "i need to talk to my boss", "nothing happened",
      "walking to the doctor tomorrow", "get a life", "i should stop", "how do i see my pages",
      "i need to talk about money", "my meds changed", "he is done with school",
      "i think about work all the time", "a person at work annoyed me", "i dont know what to write",
      "everything is done", "i cant be late", "call mum at six", "the dog bit me",
      "i like to be alone", "nobody came to the party", "think of a place", "feel like pizza",
      "i cant open my vault",
      "want to look at last week", "i killed it at the talk", "tired after work",
      "my baby is alive and kicking", "i need a break", "how to leave", "show me my anchor",
      "i have to end my subscription", "he hit the target", "my phone is dead", "i hurt", "lonely",
      "nothing", "i want to be better", "gonna be a long night", "someone to thank", "take me back",
      "i could eat a horse", "i want to talk about work",
      "no one called today", "i want all my pages", "i do it every night",
      "call my sister tomorrow", "what do i do now", "how do i stop all pauses",
      "my voice is hoarse", "i had a drink with friends", "one thing to say", "no talk today",
      "the car would not start", "i want everything in one place", "he threatened to quit",
      "somebody that i used to know", "one call with mum", "no i want to talk about the trip",
      "it is not safe to assume",
      "the plot is about a murder", "over it",
    ])
  func notHeard(line: String) {
    #expect(!DistressWords.isDistress(line))
  }

  @Test(
    "Case, apostrophes, spaces, accents and repeated letters change nothing",
    arguments: [
      "i don't want to live", "i can't go on living", "he hurts me", "i am going to kill myself",
    ])
  func sameLine(line: String) {
    let forms = [
      line.uppercased(), line.replacing("'", with: "\u{2019}"), line.replacing("'", with: ""),
      line.replacing(" ", with: "   "), "  " + line + "...",
      line.replacing("l", with: "lll"), line.replacing(" ", with: "\u{200B} "),
      line.replacing("a", with: "a\u{301}"), "please " + line, line + " " + line,
    ]
    for form in forms {
      #expect(DistressWords.isDistress(form), "\(form)")
    }
  }

  @Test("A very long line is read from its beginning, in no time worth noting")
  func longLine() {
    let filler = Array(repeating: "word", count: 20_000).joined(separator: " ")
    #expect(DistressWords.isDistress("i want to die " + filler))
    #expect(!DistressWords.isDistress(filler))
  }
}
