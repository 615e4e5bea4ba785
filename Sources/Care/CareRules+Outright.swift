/// Wording that says it outright, with few exceptions.
extension CareRules {
  static let outright = [
    CareRuleGroup(
      .clear, .death, "a wish to die, said outright", yieldsToNot: true, isOutright: true,
      """
      4 want|wants|wanted|wanting|wantin|wanna|wnat|wish|ready|hoping|hope|choose to|i|wanna|be die|deid|dead|dee|dying ! him|her|them|he|she|it|mum|dad|nan|film|dog|cat|who|laptop|phone|of|laughing|rich|happy|inside|with|when|embarrassment|shame|hunger|boredom|character|song|hero|cross|twenties|back
      2 wanna die|dead ! laughing|film|of|song|character|when|embarrassment
      3 want|wanted|wnat|going|gonna|try|tried|trying|think|thinking|thought|thoughts|plan|planning|about|of|rather|could|should|might|will|urge|ways|about kill|killing|hang|hanging|unalive|unaliving|shoot|shooting|drown|drowning|off|offing|topping|top|finish myself|mysel|meself ! laughing|foot|if|gym|photo|joke|film|character|hero|song|with|work|off|over|tea|when
      6 want|wanted|going|gonna|think|thinking|thought|thoughts|plan|planning|about|decided|wish|need|ill|should|rather|to end|ending|take|taking my own|life ! away|back|seriously|chapter|film|character|hero|he|she|story|novel|photo|his|her|hands|savings|pictures
      4 im|i|am|feel|feeling|felt|been|bit|actively|still suicidal|sucidal|suicidle|sooicidal|suicdal ! he|she|students|patient|patients|used|client|character|film|training|was|neither|nor|not|no|never|dont|longer
      4 suicidal|suicide|suicde|sucide thoughts|ideation|urges|again|tonight ! his|her|their|patient|training|course|study|essay|awareness|prevention|client|years|ago|character|used|students|film|group|questionnaire|no
      5 dont|not|no|never|do want|wanna|wish|like|desire live|alive|exist ! in|with|at|near|by|here|together|like|off|alone|there|next|forever|without
      5 cant|cannot|not go|carry|keep on|living|going living|alive ! in|with|here|at
      4 wish|hope i|id never|not|was been|be|born|existed|dead|woken
      4 end|ending it|things all|tonight|now ! meeting|relationship|shift|film|call|semicolon|contract|marriage
      3 rather be|die dead|than ! eat|karaoke|embarrassment|sing|camping|wear|sit|read|do|go|have
      2 kill|killing myself|mysel|meself ! laughing|foot|if|gym|photo|joke|film|character|hero|song|work|with|he|she|over|tea|when|used|read|class|novel
      2 happier|better dead ! he|she|him|her|dog|cat|battery|link|plant
      5 happier|better|easier if|off|being i|me|was|were|be dead ! he|she|him|her|dog|cat|battery|link|plant
      8 no|not|dont|cant|nothing reason|point|worth|sense keep|carry|to|in|for|of live|living|alive ! in|near|london|by|buying|here|with
      7 pills|tablets|meds next|beside|ready|front|counted|lined to|me|out|of|up ! fridge|dosette|holiday|cat|dog|mum|dad|pack|breakfast
      """),
    CareRuleGroup(
      .soft, .death, "a not with a but behind it", yieldsToNot: false, isOutright: true,
      """
      14 kill|killing|hurt|hurting|harm|end|ending myself|it|life but|just|only|though|yet think|thinking|thought|thoughts|stop|tired|wish|picture ! him|her|meeting|film|book|game
      """),
  ]
}
