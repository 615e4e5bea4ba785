/// Wording that only looks heavy, words of a time that is over, and plain calls for people.
extension CareRules {
  /// Sayings and things: the words that meet these patterns are not read any further.
  static let idioms = CareRuleGroup(
    .none, .none, "a saying",
    """
    5 @thing|plants|flowers|batteries|phones @die|killed|kill|kills|gone|hangs|hung|hang|crash+|crashed|dies|stopped|down|breathing ! i|im|me|myself
    4 dead|dying|died|dies @thing|end|line|pixel|code|link|links|letter|links|calm|heat|ringer|certain|centre|center|body|skin|good|slow|easy|simple|boring|funny|set|straight|serious|keen|cute|handy|fit|tired|beat|sexy|ahead|quiet|on|lift|lifts|sea|leg|arm
    4 kill|kills|killed|killing|end|ended|ending|terminate|abort|execute|executed|shoots|shoot|cut|finish @thing|time|mood|vibe|buzz|engine|music|volume|noise|sound|minutes|hour|hours|weeds|calories|fatigue|appetite|taste|lights|momentum|9|workers|tumour ! myself|me|life|tonight|all|now|want|gonna|with
    3 end it all semicolon
    3 killing|killed|kills|kill it|time|me|them|off|time ! myself|my|will|going|gonna|if|someone|please|just|want|trying|tried|says|said|threatened|is|not|hes|shes
    6 feet|back|head|knees|legs|shoes|exam|exams|deadline|heat|job|work|boss|traffic|suspense|hill|stairs|teeth|tooth|heels|shoulder|commute|homework|hangover|wait|this|that|these|those|neck|joke|heartburn|cramps|hayfever|joking|headache|it|thesis|allergies|curiosity|stress|puns killing|kills|killed|kill me|us
    4 she|he|they|we|i|you|absolutely killed|killing|smashed|nailed it|that
    6 mum|mam|mom|mother|dad|boss|wife|husband|hubby|teacher|coach|sister|brother|roommate|flatmate|girlfriend|boyfriend|partner|he|she|they|nan|gran|you|youll will|gonna|going|would|ll|is|are|ill|shell|hell kill|murder|strangle me|us when|if|for|once|because|unless|over|carpet ! scared|knife|gun|says|said|afraid|leave|tell
    4 will|gonna|going|would|shell|hell kill|murder me when|if|for|once|over|unless ! scared|knife|gun|says|said|afraid|leave|tell
    4 dying|die|died|killed|kill to|for see|know|meet|try|hear|eat|read|watch|tell|show|have|find|get|play|visit|go|ask|wear|start|taste|it|a|another|some|that|this|these|one|pee|wee|pizza ! myself|want|wanna|here|tonight
    3 dying for|of a|some|another|thirst|hunger|boredom|embarrassment|curiosity|laughter|heat|cringe
    3 to die for ! nothing|something|have|want
    5 die|died|dying|dead|killing|kill|killed|dies|crying|cried|screaming laughing|laughter|laughed|lol|lmao|giggling|funny
    5 laughing|laughed|laugh|nearly|almost|giggled died|dead|death|dying|breathe|die|choked ! overdose|myself|tried|wanted
    5 laughed|laughing|laugh so|hard|much|till|until|we|cant|couldnt couldnt|cant|stop|died|cried|hurt|choked breathe|breathing
    4 die|died|dying|dead of|from with embarrassment|shame|boredom|laughter|cringe|curiosity|happiness|cuteness|thirst
    3 died|die|dying|dead of|from embarrassment|shame|boredom|laughter|cringe|curiosity|happiness|cuteness|thirst|heat|hunger
    3 bored|scared|worried|tickled|sick|love|frightened|starved|loved|frozen|terrified to death
    3 drop dead gorgeous
    2 dead|bone|dog tired|beat|gorgeous|serious|certain|set|funny|easy|slow|lift|lucky|sure|pleased|chuffed|nervous|proud|excited|calm|good
    4 dead|asleep|out on|to my|the|his|her feet|world
    2 @die out|down|hard ! want|i|im
    4 could|would|id|can|will|gonna|absolutely murder|kill|destroy|demolish|smash a|some|for|another|that
    4 over my dead body
    3 off the deep end
    4 deep end
    3 kill for a|some|that|coffee
    3 kill two|three birds
    4 dressed|licence|license to kill
    3 fight|argue|defend|hill to|on the|death|die
    4 hill|sword to|i die|on
    4 stab|stabbed|stabs me|him|her|us|in back|the
    4 stab|shot|crack|bash at|in|of the|it|crossword|that|this|pain|dark|guilt
    3 stab|stabs|stabbing at|of|in a|crossword|it|guilt|pain|jealousy|that|dark
    4 shot|shoot|shooting myself|yourself|himself|herself foot
    5 shoot|shot me|him|her|us|them an|a|over email|text|message|mail|line|dm
    3 shot|shots of|in|dead|the espresso|tequila|arm|dark|vodka
    2 shoot|shooting hoops|pool|photos|video|film|breeze|star|stars|portraits|straight
    3 long|big|best|worth|good|parting|mug|screen|give shot|shots
    3 kick|kicked|kicking myself|himself for|about|over|missing|that
    3 kick|kicking myself for|about
    2 hang|hanging|hung out|on|up|around|over|washing|laundry|pictures|tight|fire|gliding|curtains|back|in|loose|coats|decorations|painting ! rope|want|myself
    3 hang|hanging|hung @thing|the|picture|pictures|washing|decorations|curtains|coat|coats|lights|stockings|painting
    3 cut|cutting|cuts corners|grass|hair|fringe|hedge|lawn|costs|cake|losses|chase|slack|ties|carbs|sugar|bread|coffee|caffeine|paper|paste|roses|ribbon|dairy|onions|down|back|short|budget|class
    5 cut|cuts my|a|the|his finger|thumb|hand|nails|hair|fringe|toenails|toe cooking|chopping|tin|shaving|onions|lemons|paper|peeling|gardening|avocado|can|plaster|bagel|bread|on|slicing|carrots
    4 cut my finger|thumb|hair|nails|toenails|fringe
    2 cutting|bleeding edge|board|remarks|garden|room|comments
    3 clean|short|power|paper|wage|job|pay|budget|tax|final|directors|hair|price|cold|public cut|cuts
    2 cut off|down|out|up|through|it|them|loose ! arms|wrist|wrists|want|myself|ear
    3 drowning|buried|swamped|suffocating|drown|up in|under|to paperwork|emails|work|washing|laundry|admin|homework|deadlines|marking|essays|meetings|nappies|notes|invoices|tickets|coursework
    3 burn|burning|burnt|burned candle|out|calories|toast|toasted|rice|dinner|bridges|ends|rubber|through|the|midnight|dvd|cd|fat|incense|wood|cakes|tongue|mouth ! house|school|office|down
    4 burning candle both ends
    3 beat|beats|beating me|us|them|him|her to|at|by|on|pulp|hands|soundly|fair
    5 hit|hits|hitting me|us|him|her that|up|like|like|how|then|suddenly|with|hard|after|later|again|on ! drunk|belt|fist|again|he|she|dad|mum|husband|boyfriend
    4 it|that|this|grief|reality|realisation|tiredness|wave|sadness hit|hits|hitting|hurts|hurt|kills|killed me|us|him
    3 hit|hits the|my a road|gym|shops|sack|hay|target|brakes|wall|books|ball|beach|nail|ground|pub|deadline|goal|pillow
    4 hurts|hurt|hurting my|our|his|her feelings|pride|ego|foot|back|knee|ankle|shoulder|wrist
    3 hurt|hurts|hurting feelings|pride|ego
    4 throw|threw|chuck|throwing myself|me into|at|in sea|work|project|it|job|gym|studies|things|hobby|pool
    12 pun|joke|jokes|cringe|cringed|pretentious|embarrassing|awkward so|bad|that want throw|die|jump|kill|end
    3 punch|beat|beating|hit above|weight|line|bag|odds|clock|eggs|drum|drums|heart|rush
    4 id|give|gave my right|left arm
    3 break|breaking|broke a leg
    2 death metal|trap|star|note|valley|march|row|stare|duty|spiral|eater|eaters|knell|certificate|tax
    3 screen|kiss|blue|sudden|dice|match death|overtime
    4 drive|drives|driving|drove me|us|him crazy|mad|nuts|insane|bonkers|wall|up|round|home|bend
    3 climbing|up the wall|walls
    4 pain in the|my neck|arse|ass|bum|backside
    3 killer instinct|heels|app|whale|whales|hill|workout|outfit|queen|feature|bee
    4 is|a|absolute|total killer
    3 was|is|are|absolute murder
    3 murder mystery|on|board|dancefloor
    2 suicide squad|squeeze|burn|pass
    4 game over|end|ended
    5 killed|died|die|dying|kill|shot|dead boss|level|final|times|sniper|spawn|respawn|lava|boss|creeper|skyrim|game|match|dnd
    3 shoot|shot|kill|killing up|down the|goal|clay|messenger
    4 don|dont shoot messenger
    3 last|on its|on legs
    4 end|ends|ended|finish|finished the|a|my|on|of on|of|well|badly|day|week|note|shift|meal|season|book|term|chapter
    2 end up|ended|of|zone|game|user|result|product|to|date|credits|goal|point|table
    3 dead|live|drop wood|wire|stream|line|album|music|show|weight|lift|leg|zone|centre
    2 gone off|to|by|through|up|down|well|wrong|missing|viral|live|quiet|past|bad|mad|home
    3 wont|cant|couldnt kill|hurt|die|bite you|ya|him|to
    4 would|wont|it|might|doesnt kill|hurt you|him|her|them|to ask|say
    2 overkill|buzzkill|roadkill|painkiller|deadlift|killjoy
    4 want|wanted|wish ground|earth|floor swallow|open
    5 the|wanted|want|wish ground|earth|floor to|would swallow|open me|up
    5 i|ive|im|never|not done|finished with dishes|work|exams|homework|school|washing|shopping|chores
    3 burden of proof|evidence
    3 tax|regulatory|administrative|no|tall burden
    3 no point in|arguing|moaning|worrying|crying|complaining|rushing|asking arguing|over|about|it|split|milk|today|phoning|with
    3 not|isnt|aint the|my end of|world|day
    4 end of the|a|an world|day|year|week|month|line|term|shift|road|season|era|book|meeting|story
    3 hopelessly|hopeless in|at|romantic|devoted|love|with|lost|cook|case|maths|names|drawing
    4 cant|cannot go|take|bear|live|stand wrong|without|with|call|calls|it|with|thought|smell|heat|noise|my|coffee ! him|her|anymore|pain
    4 cant|couldnt breathe|sleep|live without|nose|properly|in|through mask|dress|jeans|nose|tea|coffee|phone|cold|hayfever
    2 shoot|hang|kill|beat em
    3 voice|voices message|mail|note|notes|lesson|lessons|over|actor|raised|in|choir|memo|recording
    3 lost|losing|raise|find|finding|found|her|his|their my|your|his voice
    3 trapped|stuck in traffic|lift|elevator|airport|snow|meeting|meetings|queue|boots|mud|rain|mind
    3 no|not longer|so hopeless
    4 what am i doing
    4 nothing|no|not left to say|eat|wear|watch|do
    2 panic|gas|heart attack|attacks|throb|station ! think|having|now|help
    2 knife crime|edge|block|drawer|skills
    4 walk|walking|jump|jumped|jumping into|in|to work|door|shower|bed|car|conclusions|pool|bandwagon|ship|queue|call|meeting|rope|joy|puddle
    3 choke|choked|choking up|on|back tears|popcorn|emotion|water|tea|coffee|crisp|toast
    3 bite|bit|biting bullet|tongue|nails|off|of|lip|eat
    4 gun|guns|weapon|jumping|jump of|jumped the|gun|choice
    3 pistol|glue|water|nail|nerf|toy|top|massage|heat|staple|gun gun
    4 bleeding|bled|bloody heart|love|nose|gums|hell|edge|nosebleed|awful|great|typical|radiators
    3 drained|drain|drains drain|blocked|energy
    3 take|took|taking my|own|your life hands|home|back|seriously|control
    3 vanish|disappear|disappeared into|for holiday|kitchen|while|bath|weekend|sofa|duvet|hours|hour|shed|thin
    4 attempt|attempted|attempts at|to|second|third|cooking|bake|knit|recipe|crossword|joke|baking|run|diy
    5 put|putting|putt to|down|the dog|cat|horse|hamster|rabbit|old|him|her sleep|down|today
    5 put|had the|to|dog|cat|put cat|dog|horse|rabbit|hamster|sleep to|sleep
    """)

  /// Words that place what stands near them in a time that is over.
  static let past = CareRuleGroup(
    .none, .none, "a time that is over",
    """
    2 used to
    4 years|year|months|decade|decades|weeks ago|since|clean|sober|free|later|back|without|on|now
    4 one|two|three|four|five|six|seven|eight|nine|ten|twenty|1|2|3|4|5|6|7|8|9|10 years|year|months|weeks|days
    2 back then
    3 no longer
    3 dont|not|doesnt any|anymore more ! cant|go
    3 when|as|since i|a|was was|teenager|child|kid|young|student|little|fifteen|sixteen|seventeen
    3 in|back|since|to 2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025
    3 behind me|us
    1 survived|recovered|recovery|survivor|formerly|once|previously|discharged|overcame|faded
    2 in|the past|lockdown
    3 since|after my attempt|discharge|overdose|hospital|recovery
    3 last year|winter|summer|spring|autumn ! again|since
    3 not|havent|hasnt|no|without for|in|since|all years|months|year|month|weeks|ages|while
    2 clean|sober|free since|from|of|for
    3 got|made|came|come through|out|past it|that|other|side|this
    3 glad|grateful|happy|thankful that|to|i|im be|survived|alive|stayed|here|am|didnt|it|lived|still|found|failed
    4 so|really|very|genuinely glad|grateful|happy|thankful|thankful|that i|im|to
    """)

  /// Plain calls for a person, which weigh nothing but open the help card where a command was expected.
  static let callsForPeople = CareRuleGroup(
    .none, .none, "a call for a person",
    """
    1 emergency|ambulance|helpline|lifeline|hotline
    3 ~ call|ring|phone 911|999|112|000|111|988
    4 ~ need|call|get doctor|police|hospital
    2 heart|panic attack
    4 think dying
    7 ~ need|want|get|find someone|somebody|anyone|anybody|person|human|people talk|speak|listen
    6 ~ who|number|numbers|someone|somebody|anyone|anybody can|to|do|i|we|please call|ring|phone ! it|day|guide
    2 ~ crisis help|line|hotline|number|numbers|text|lifeline
    5 ~ need|want help now|urgently|immediately|badly|desperately
    4 ~ need someone|somebody|anyone|anybody now|please
    4 please call someone|somebody|anyone|anybody
    6 where get|find help
    4 ~ please|someone|somebody|anyone help me ! with|export|settings|find|write
    5 ~ help i|im scared|afraid|terrified
    4 nobody|noone to call
    6 nobody|noone|one|who talk to
    5 i|im losing control
    4 hear voice|person
    5 i|im|we in danger
    8 cant|cannot|not|dont be alone now|tonight
    """)

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
}
