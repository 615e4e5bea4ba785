/// The words and patterns behind ``DistressWords``, by what they are about.
enum DistressPatterns {
  static let all = dying + endingLife + noWayOn + hurtingOneself + beingHurt + askingForAPerson

  /// Lines that ask for people when nothing else stands beside them.
  static let wholeLines: Set<String> = [
    "help me", "help me please", "please help me", "help me now", "please help", "help please",
    "god help me", "i need help", "i need help please", "i really need help", "need help now",
    "i need somebody", "i need someone", "i need a person", "a person", "person", "people",
    "sos", "crisis", "in crisis", "i am in crisis", "im in crisis", "danger", "in danger",
    "urgent", "police", "hotline", "goodbye everyone", "goodbye forever",
    "i cant take it", "cant take it", "i cant bear it", "cant bear it", "i cant take this",
    "not safe", "hopeless", "i want to cut", "want to cut",
  ]

  /// Words that mean it wherever they stand.
  static let alarmWords = [
    "suicide", "suicidal", "unalive", "emergency", "ambulance", "overdose", "overdosed",
    "selfharm", "selfharming", "helpline", "kms",
  ]

  private static let cannot = "cant|cannot|couldnt"
  private static let not = "not|dont|never|no|isnt|arent|aint|nowhere"
  private static let wish = "want|wanna|wish|wishing|rather|better|ready|going|gonna|hope"
  private static let someone = "someone|somebody|anyone|anybody"
  private static let them =
    "he|she|they|hes|shes|theyre|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|stepdad"
    + "|mum|mom|mother|brother|uncle|\(someone)"
  private static let hurts =
    "hits|hit|hitting|beats|beating|hurts|hurt|hurting|choked|choking|strangled|strangling"
    + "|pushed|slapped|slaps|punched|punches|kicked|kicks|threatens|threatened|threatening|raped|rapes|kill|stab|shoot|attacked|attacking"
    + "|abuses|abused|abusing"

  private static let dying = [
    WordPattern("\(wish)|need|plan|planning die", window: 5),
    WordPattern("\(wish)|should dead", window: 4, order: .asWritten),
    WordPattern("wish|hope i|id die|died|dead", window: 7, order: .asWritten),
    WordPattern("feel|feeling|felt like dying|die|dead", window: 4, order: .asWritten),
    WordPattern("just|please|\(someone) kill me", window: 4, order: .asWritten),
    WordPattern("wish never existed|born", window: 5, order: .asWritten),
    WordPattern("think|thinking|thoughts about|of death|dying", window: 5, order: .asWritten),
    WordPattern("let|letting me die", window: 4, order: .asWritten),
    WordPattern("everyone|everybody|they|theyd|world better off", window: 6, order: .asWritten),
    WordPattern("better without me", window: 6, order: .asWritten),
    WordPattern("nobody|noone|one|wouldnt|wont miss me", window: 5, order: .asWritten),
    WordPattern("\(wish)|just|could disappear|vanish", window: 4, order: .asWritten),
    WordPattern("i|im burden everyone|everybody|all|them|family|others", window: 7),
  ]

  private static let endingLife = [
    WordPattern("end|ended|ending|finish my|own life", window: 5),
    WordPattern("take|taking my life", window: 3, order: .asWritten),
    WordPattern("take|taking own life", window: 4, order: .asWritten),
    WordPattern("end|ending it|things|everything all|tonight", window: 4),
    WordPattern("i|ill|im|gonna|want end|ending it now|today", window: 7),
    WordPattern("want|wanna all|everything stop", window: 6),
    WordPattern("thinking|thought|think of|about ending|end it|things|everything", window: 6),
    WordPattern("my life over", window: 4, order: .asWritten),
    WordPattern("do it tonight goodbye|bye", window: 7),
    WordPattern("\(wish) end it", window: 4, order: .asWritten),
    WordPattern("\(wish) it over", window: 6, order: .asWritten),
    WordPattern("\(not) want|wanna live|alive|exist|wake", window: 7),
    WordPattern("\(not) want|wanna be here|anymore", window: 7),
    WordPattern("tired|sick|done of|with|being life|living|existing|alive", window: 6),
    WordPattern("\(not)|nothing|without|any reason|point|left live|living", window: 7),
    WordPattern("\(not)|any reason|point go|going on", window: 7),
    WordPattern("\(not) worth living", window: 5),
    WordPattern("life \(not) worth", window: 4, order: .asWritten),
    WordPattern("if i|id gone|dead|died", window: 5, order: .asWritten),
    WordPattern("\(wish) be gone", window: 4, order: .asWritten),
    WordPattern("why still|even alive", window: 5, order: .asWritten),
    WordPattern("give|giving|gave up on life|living|everything", window: 6),
  ]

  private static let noWayOn = [
    WordPattern("\(not)|\(cannot) way out|forward", window: 6),
    WordPattern("i|im|feel|everything|its|life hopeless", window: 5),
    WordPattern("\(not) want|wanna do this|it anymore|longer", window: 8),
    WordPattern("\(not) know how keep|go going|on", window: 8, order: .asWritten),
    WordPattern("i|im done with everything", window: 5, order: .asWritten),
    WordPattern("\(cannot)|\(not) be alone now|tonight", window: 7, order: .asWritten),
    WordPattern("no hope", window: 2, order: .asWritten),
    WordPattern("life no meaning|point|purpose", window: 6),
    WordPattern("please make stop", window: 6, order: .asWritten),
    WordPattern(
      "might|afraid|scared do something stupid|bad|terrible", window: 8, order: .asWritten),
    WordPattern("\(cannot) go|carry|keep on|going|living", window: 4),
    WordPattern(
      "\(cannot) take|bear|do|stand|handle|live this|it|like|life anymore|longer", window: 7),
    WordPattern("\(cannot) take|bear|do|stand|handle|live any more", window: 6, order: .asWritten),
    WordPattern("\(cannot) cope|breathe", window: 3, order: .asWritten),
  ]

  private static let hurtingOneself = [
    WordPattern(
      "kill|killing|hang|hanging|drown|stab|stabbing|hurt|hurting|harm|harming|injure|injuring"
        + "|cut|cutting|burn|burning|poison|starve|end|ending self|myself|myslef|mysef|mysel",
      window: 4),
    WordPattern("shoot|shooting myself", window: 2, order: .asWritten),
    WordPattern("\(wish) off myself", window: 4, order: .asWritten),
    WordPattern("self harm|harming|harmed|injury|injuring", window: 2),
    WordPattern("slit|slitting|cut|cutting wrist|wrists", window: 4),
    WordPattern("cutting my arm|arms|leg|legs", window: 4),
    WordPattern(
      "jump|jumping off|from|under|before|on bridge|roof|building|train|balcony", window: 7),
    WordPattern(
      "took|taken|take|taking|swallowed|swallow all|bottle|whole|handful|many|lot"
        + " pills|tablets|meds|medication|paracetamol|tylenol|painkillers", window: 7),
    WordPattern("been|keep|started again|myself cutting", window: 4),
    WordPattern("\(not) trust myself", window: 4, order: .asWritten),
    WordPattern("drank|drink|drinking bleach|poison", window: 4),
    WordPattern("\(wish) crash car", window: 5, order: .asWritten),
    WordPattern("took|taken|swallowed something", window: 3, order: .asWritten),
    WordPattern("urge|urges cut|hurt|harm|die|jump", window: 6),
    WordPattern("have|got|holding|bought gun|noose", window: 4),
  ]

  private static let beingHurt = [
    WordPattern("\(them) \(hurts) me|us", window: 10, order: .asWritten),
    WordPattern(
      "\(them) threatens|threatened|threatening me|us|my|kill|hurt", window: 7, order: .asWritten),
    WordPattern("\(them) beat me up", window: 6, order: .asWritten),
    WordPattern("\(them) touches|touched me", window: 5, order: .asWritten),
    WordPattern("\(them) with|has|had knife|gun", window: 8, order: .asWritten),
    WordPattern("scared|afraid go home", window: 5, order: .asWritten),
    WordPattern(
      "i|im|was|been|being|got raped|abused|assaulted|stalked", window: 5, order: .asWritten),
    WordPattern("i|im|we \(not)|\(cannot) safe", window: 6),
    WordPattern("voices tell|telling|say|saying", window: 4, order: .asWritten),
    WordPattern("scared|afraid|hiding of|from him|husband|boyfriend|partner|dad|father", window: 5),
    WordPattern("not safe here|home|with", window: 5, order: .asWritten),
    WordPattern("i|im|feel unsafe", window: 4, order: .asWritten),
    WordPattern("i|im|we in danger", window: 5, order: .asWritten),
    WordPattern("\(not)|stopped breathing", window: 3, order: .asWritten),
    WordPattern("bleeding wont|not|cant|doesnt|keeps|out|badly|heavily|lot|i|im", window: 5),
    WordPattern(
      "going|gonna|want|wanna hurt|kill|harm|stab \(someone)|him|her|them", window: 5,
      order: .asWritten),
    WordPattern("might|could kill \(someone)|him|her|them", window: 5, order: .asWritten),
  ]

  private static let askingForAPerson = [
    WordPattern("call|ring|phone 911|999|112|000|111|988", window: 3),
    WordPattern("need|call|get doctor|police|hospital", window: 4),
    WordPattern("heart|panic attack", window: 2, order: .asWritten),
    WordPattern("think dying", window: 4, order: .asWritten),
    WordPattern("need|want|get|find \(someone)|person|human|people talk|speak|listen", window: 7),
    WordPattern("who|number|numbers|\(someone) can|to|do i|we|please call|ring|phone", window: 6),
    WordPattern("crisis|suicide help|line|hotline|number|numbers|text|lifeline", window: 2),
    WordPattern("need|want help now|urgently|immediately|badly|desperately", window: 5),
    WordPattern("need \(someone) now|please", window: 4),
    WordPattern("please call \(someone)", window: 4, order: .asWritten),
    WordPattern("where get|find help", window: 6, order: .asWritten),
    WordPattern("please|\(someone) help me", window: 4),
    WordPattern("scared|afraid of myself", window: 3, order: .asWritten),
    WordPattern("help i|im scared|afraid|terrified", window: 5),
    WordPattern("nobody|noone to call", window: 4, order: .asWritten),
    WordPattern("nobody|noone|one|who talk to", window: 6, order: .asWritten),
    WordPattern("i|im losing control", window: 5, order: .asWritten),
    WordPattern("hear voice|person", window: 4),
  ]
}
