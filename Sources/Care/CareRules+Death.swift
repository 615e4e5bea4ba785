/// Wording about dying and about ending one's life.
extension CareRules {
  static let death = [
    CareRuleGroup(
      .clear, .death, "a wish to die", yieldsToNot: true,
      """
      5 ~ @wish|planning|plan|need|deserve @die ! him|her|them|person|people|she|he|by|dog|cat|mum|dad|nan|film|miss
      5 ~ want|wants|wanting|wanted @die ! him|her|them|people|she|he|dog|cat|mum|dad|nan|miss
      5 should|better @die|dead ! him|her|battery
      5 let|letting|make me|myself @die
      5 wish|hope|id|if i @die|died ! who|he|she
      4 id|i|rather @die|dead than|now ! embarrassment
      4 feel|feeling|felt like @die ! at|up|inside
      5 wanted|want|like die|end|death so|badly|much
      4 better|rather off|be dead
      4 want die
      3 kill|shoot|murder|finish me ! will|if|when|gonna|going|gona|say|says|said|mum|mom|dad|boss|wife|husband|feet|back|exam|deadline|this|that|these|those|tried|threatened|wants|it|is|work|who|he|she|they|him|could
      5 please|just|someone|somebody|god kill|shoot|take me ! home|away|picture|photo|out|back|to
      4 ready|time|prepared|happy|willing|content for|to|with die|death|meet
      5 ready|time to leave|go whenever|world|forever|life|god|lord|maker|meet|home|heaven
      6 ~ ready|readied|peace|made leave|depart world|life|earth|you
      6 death scare+|frighten+|afraid not|doesnt|dont|wouldnt|rest|relief
      6 doesnt|not|dont|longer scare+|afraid|fear|frightened|mind|bother+ @die
      8 ~ @die|grave sounds|seems|feels|looks|is|be|would rest|peaceful|relief|comfort|comforting|nice|peace|escape|mercy|release|lovely|quiet|inviting|sleep|solution|answer|option ! hospice|mum|dad|nan|funeral|he|she|his|her
      6 jealous|envy|envious|envied|envying @die|him|her|them|ones|people|those|buried ! girlfriend|boyfriend|job|holiday|car|house|new
      7 @die|dropped|died|asleep jealous|envy|envious|lucky|envied ! girlfriend
      7 ~ join|with|be|follow|see @die|heaven|grave|other|buried|underground want|wish|wanna|soon|ready|like|ache|longing|hope
      5 want|wanna|wish|ready|long|hope|like join him|her|them|mum|dad|nan|wife|husband ! for|lunch|dinner|club|call|party|on|at
      8 ~ god|lord|jesus|allah|heaven|death|universe|angels take|takes|taking|took|come|comes|collect|call me ! thank|picture|home|photo|seriously
      6 terminal|cancer|illness|tumour|tumor|disease|diagnosis|lump relieved|relief|hope|hoping|hoped|wish|glad|blessing|welcome|fine
      6 hope|hoping|wish|wishing|pray|praying|want|wanna|wanting|glad cancer|tumour|tumor|terminal|illness|stroke|crash|accident|crashed ! no|dont|didnt|avoid|not|cure|cured|clear|mum|dad
      9 ~ hope|hoping|wish|wishing|pray|wouldnt|mind|want|if|care bus|car|truck|lorry|train|plane|lightning|meteor|driver|something|van hits|hit|hitting|run|runs|ran|ploughs|killed|struck|strikes|takes|took|happen|happened|crashed|crashes|flattens ! brakes|deer|him|who|late
      6 let it|the|plane go down|crash|sink
      8 ~ crossing|cross|walk|walked|walking|step|drive|driving road|street|traffic|roads|lights|junction without|not|dont|didnt|care|eyes looking|look|looked|check|checking|care|closed|belt ! light|lighter
      7 ~ dont|not|didnt|no|wouldnt care|mind|bothered|matter|fussed die|died|dying|live|living|dead|alive|happens|happened|killed|survive|wake|crashed ! at|work|tv|anymore
      6 ~ stay|staying|keep|keeping|being|remain alive|living|breathing|live hard|cant|why|tired|effort|bother|bothered|stop|exhausting|exhausted|work|fight|no|dont|point|pointless|chore|struggle|sake|only|hate|sick|duty
      6 ~ fight|strength|will|energy|reason|wish|desire left|no|lost|without|lack|gone|live live|living|alive ! team
      8 stopped|stop|quit|refuse|skipping|without|threw taking|tablets|insulin|heart|meds|medication|treatment|dialysis alive|bothered|care|point|hoping|hope|die|matter|whats|let
      9 ~ something|anything|accident happen|happens|happened me|finished|over|end want|hope|wish|wouldnt|wait|waiting|hoping|just ! good|nice|fun|never
      6 waiting|wait|waited to|for|until die|death|dead ! results|phone|call
      6 should|shouldve|ought have|of|i been|died|be me|dead|instead|there ! sooner|earlier|there
      9 should|shouldve have|of|be been died|me|dead with|instead|not|them|there|that|too ! sooner|earlier|battery
      5 it should|shouldve have|been me
      6 why did|am|was|do i survive|survived|live|lived|alive|here|bother+
      6 never|not|didnt wake|woke|waking|wakes up ! late|time|alarm|call|baby|until|till|early|kids|him|her|them|wakes|again|she|he|neighbours
      7 never|not|dont|without|didnt have|to wake|waking|wakes|woke again|morning|tomorrow|up ! alarm|baby|late|until|till|early|him|her|neighbours|she|he|if
      9 ~ sleep|asleep|bed never|not|dont|forever|didnt|permanently wake|waking|up|woke|ever|get|forever ! alarm|late|cant|couldnt|baby|until|till|him|her|dog|she|he
      5 end|ended|ending|finish my|own life|existence|suffering|story|pain|misery ! chapter|novel|job
      4 end|ending|ended|finish+|stop it|this|my all|everything|life|misery|existence ! call|semicolon|contract|meeting|subscription|relationship|argument|friendship|day|year|shift|meal
      5 want|gonna|going|wanna|just|should|shouldnt|could|ready|rather|urge|how|tempted|decided|about end|ending it|things|everything|this|myself ! project|term|relationship|marriage|with|call|meeting|contract|argument|subscription|semicolon|day|year|friendship|between|lease
      5 thinking|thought|thoughts|think|talking|ways|dream+ about|of|to end|ending|finishing it|things|everything|myself|all ! relationship|marriage|with|lease
      3 just|all|not end it
      3 done|finished|through|over living|existing|breathing ! in|near
      4 thinking|thought|ready|of|to|about ending|end|ended it ! @ordinary call|guide|session|day|relationship|contract|marriage
      5 take|taking|took|taken my|own|mine life|lives ! away|back|his|her|seriously|hands|over|photo|photos|picture|pictures|for|in|he|she|friend
      4 taking|take your|ones|own life ! his|her|their
      3 @suicide thoughts|thinking|ideation|feelings|urges|plan|plans|again|tonight|now|attempt|note|letter|mode|bad ! @role|@told
      6 @suicide ! his|her|their|prevention|squad|training|squeeze|vest|bomber|awareness|bereaved|lost|friend|brother|dad|died|by|watch|film|rates|mission|pact
      6 think|thinking|thought|considering|considered|contemplating|contemplated|planning|plan|thoughts|feel|feeling|felt|bit|writing|write|attempt+ @suicide
      5 blow|blew|bullet|put my|in|own brains|head|brain|skull ! film|game|maths|exam|homework
      4 do|doing|done|string|stringing|strung|put|end|finish myself|me in|up|down|out ! hair|desk
      4 unsubscribe|log|check|checking|opt|opting|sign from|off|out life|forever|permanently|existence|living
      4 six|pushing feet|up under|daisies ! film|snow|tall
      4 easy|quick|only way out ! station|maze|car|building|office|fire
      4 give|lose|lost|sacrifice|offer up|my life ! career|job|gym|running
      1 ctb|kms|unalive|unaliving
      3 ~ kill|killing|hang|harm|hurt|unalive|shoot|drown|stab myself|myslef|mysel ! gym|football|running|run|skiing|lifting|rugby|hammock|knee|ankle|shoulder|foot|if|laughing|photo|laugh
      3 kill|killing|harm|hurt|hang my self
      1 ktys|kys|killmyself|endmylife|wanttodie|iwanttodie|unaliving|killingmyself ! joke
      4 kill yourself ! joke
      3 @endAct|neck|killed|drowned|offed|yeet @own1 ! foot|laughing|email|laugh|pizza|photo|photos|selfie|gym|exercise|tea|nails|coffee|toe|sea|work|into
      6 ~ my life|existence end|over|stop|finish want|needs|need|should|wish|must|wanted
      7 ~ death|dying|die|suicide|overdose|overdosing|noose only|option|answer|solution|forward|exit|crave|think|thinking|imagine|fantasise|considering ! @ordinary @grief mum|dad|nan|his|her|film|boss
      4 i|ive|have|tried attempted|attempts ! @ordinary recipe|crossword|diy|knit|bake|cook|run
      5 gonna|going|nearly|almost|wanted|want to jump|od|overdose ! @ordinary rope|queue|ship|in|car|bed|shower|pool|puddle|trampoline
      4 made|tied|my|the|a noose ! film|western
      6 thinking|think|thoughts|keep about|of bridge|tracks|cliff|noose|rope ! @ordinary walk|photo|holiday|loan|dental|climbing
      6 @not plan|planning|expect|intend|going be|stay alive|here|around ! late|party
      3 kill+|killing|ending|end|unalive+|offing|finish+|deleting|delete|hang+|drown+|unaliving|gas|top|topping @self|self off|myself|self|me ! foot|will|would|who|he|she|they|if|when|feet|gonna|going|tried|is|this|these|that|those|threatened|deadline|exam|mum|boss|wants|said|says|it
      4 finish|finishing|finished|top|off|do|doing|done myself|me off|in ! by|laughing
      4 throw|throwing|chuck|hurl|fling myself under|off|from|infront|front|in|into|out ! work|project|job|sea
      4 drive|driving|steer|steering|swerve|crash+|plough|ram|veer|veering off|into|car|the wall|tree|bridge|cliff|lorry|traffic|oncoming|barrier|truck|lamppost|edge|road|ditch|central|river|lake|pole ! last|lesson|avoided|someone|dad|mum|insurance
      6 thought+|thoughts|think|thinking|imagine+|imagining|urge|want|tempted|could|picture|wondering|keep driving|crashing|steering|swerving|jumping|stepping|walking|drive|jump|swerve|step|walk off|into|under|out|infront|front|wall|tree|train|bridge|traffic|river|sea ! park|shop|shops|city|beach|morning|dog
      6 urge|want|tempted|thought|think|feel|felt|wanted|need|call+ jump|jumping|fall|falling|step|stepping|leap ! rope|conclusions|trampoline|queue|joy|back|asleep|love|bed
      7 ~ train|tube|platform|tracks|bridge|window|balcony|roof|edge thought|thoughts|stepped|urge|jump|stepping|pull|tempted|easy|looked|stood|calling closer|forward|back|strong|end|easy|down|silly|think|fall|step|jump|off|stepped|long|over ! photo|view|film|photos|pretty|kids
      7 jump off|from|under|in|into|infront|out bridge|roof|train|building|balcony|window|cliff|car|traffic ! bungee|park|boat|bus
      5 ways|way|how|methods|method|best|easiest|google+|searched|looking|painless|painlessly|quickest die|kill|suicide|painless|painlessly|painless ! process|weeds|mould|session|battery|film|bugs|weed|flies|program
      6 imagine+|imagining|picture+|picturing|fantasise+|fantasising|fantasize|daydream+|dream+|rehearse|rehearsing|plan+|planning|think|thinking|thought|know|knew|working|worked|thinking how|where|when|way i|id|to|out do|would|die|it ! work|dinner|weekend|trip|wedding|job|cook|cake|travel|learn|write
      7 imagine+|imagining|picture+|picturing|think|thinking|plan+|planning|fantasise+|daydream+ my|own funeral|death|dying|coffin|grave|wake|body ! dad|mum|nan
      6 think|thinking|thoughts|thought|obsess+|dream+|daydreaming|dreaming|googling about|of|a|on @die|dying|death|living|suicide|ending ! his|her|its|mum|dad|nan|abroad|plants|hair|away|in|together|with|cat|dog|alone|grandad|brother|battery
      8 thoughts|thinking about|of not|without being|living|existing|waking|here|around ! late|able|paid|good
      6 wouldnt|not|dont mind|care|worst|bad if|dying|thing i|me|died|dead|gone|die|wake ! late|job|eat
      5 live|alive|living hate|hating|tired|regret|sick|exhausted|exhausting|hurts|punishment ! in|with|near|at|alone
      5 hate|tired|tire+|sick|weary|bored|exhausted|done|fed|had|finished with|of|from|being|up|be|enough @live|life ! in|near|with|at|alone|like|on
      4 tire+|tired|sick|weary|done of|with|being|from living|life|alive|existing|breathing ! with|in|alone
      6 regret|wish|sorry|angry|gutted|disappointed|annoyed|sad|upset woke|survived|alive|breathing|lived|here|breathe|wake ! late|baby|you|early
      5 woke|wake|waking|open up|eyes annoyed|disappointed|gutted|sad|angry|upset|still alive|disappointed|breathing ! baby|kids|early|late|alarm
      6 still alive|breathing|here annoyed|disappointed|gutted|sadly|unfortunately|why|regret|how|wish|sorry ! she|he|dad|mum
      6 wish|hope|why was|id|i|had|was|mum|were|wasnt never|not|didnt born|existed|had|aborted ! child|baby
      4 never been|be born|existed|existing ! baby
      6 hope|hoping|doubt|wont|dont|not|probably|glad see|make|reach|live|get|turn thirty|forty|fifty|sixty|20|21|25|30|35|40|45|50|60|christmas|morning|birthday|summer|spring ! film|show|match|concert|train|snow|tickets|early|cinema|party|them|family
      6 act|something|stupid|do|anything final|permanent|end|silly ! tattoo|marker|job|hair|like
      6 might|afraid|scared|worried|could|going|gonna|about do something|anything|sth stupid|bad|terrible|silly|drastic ! drunk
      5 do|try|attempt|go|through it|with again ! test|recipe|exam
      6 tried|attempted|try|failed|attempt to|at|my kill|end|die|suicide|attempt ! process|bugs|weeds|session|meeting
      8 ~ knowing|know|like|comfort|comforting|comforts|reassuring|helps tablets|pills|rope|blade|option|exit|knife|gun|bridge there|have|drawer|always|got|case
      9 ~ stay|sit|sat|keep|lock|locked|hide|hid|avoid+|away so|because|kitchen|from knives|knife|tablets|pills|rope|bridge|blades|balcony|blade ! toddler|baby|chop|dinner|kids
      7 ~ safe|trust not|dont|cant|unsafe|isnt|never|longer myself|alone|be|keep tonight|myself ! password|him|her|drive
      5 cant|dont|not|couldnt|cannot trust|keep myself safe|not|alone|tonight|to|with
      6 permission|allowed|okay|ok|forgive|forgiven to|for|if die|dying|go|end ! party|school|home|trip|out
      6 world|life|earth leaving|leave|exit+|quit|departing|checking ! school|job
      4 leave|leaving|exit|quit|depart|checking|out this|the|of world|earth|planet|life ! film|tour
      5 peace|rest|quiet|sleep at|to|in last|finally|forever|eternal|permanent ! world|exams|kids|bed|peace
      """),
    CareRuleGroup(
      .clear, .death, "not wanting to live", yieldsToNot: true,
      """
      6 ~ @not|stop|stopped|hate want|wanna|wanting|wish|like|need|care|deserve|fancy|bothered|see @live ! in|with|at|near|by|there|london|city|alone|like|together|off|next
      5 not|no|dont|doesnt|isnt|aint|never|hardly|barely worth living|live|it|being ! buying|price|hassle|money|drive|queue|ticket
      4 life not|isnt|aint|no|never|hardly worth|point|meaning|purpose
      6 ~ no|not|any|nothing|without|single|cant reason|reasons|point|purpose|excuse live|living|alive|exist|stay|carry|keep|wake|breathing|here|stick ! meeting
      6 nothing|nobody|none|noone left|to for live|living|me|stay ! fridge|eat|say|shop|wear
      6 want|wanna|wish|ready|like be gone|over|finished|done|dead ! with|exam|week|work|term|dishes|shift|thesis|day|winter|from|summer
      """),
  ]

  static let hopelessness = [
    CareRuleGroup(
      .soft, .hopelessness, "a wish not to be here", yieldsToNot: true,
      """
      4 be|was|were|had|am|wish gone ! phone|ball|he|she|it|they|all|pages|have
      6 ~ @wish|could|might|should|want|just|maybe|going|gonna|if|need disappear|disappearing|vanish|vanishing|evaporate|dissolve|fade|erased|erase|invisible|nonexistent ! phone|ball|hair|pain|book|him|her|keys|he|she|they|holiday|summer|spots|scars|week
      6 ~ @not|stop|stopped want|wanna|wanting|wish|like|sounds|being|cease be|being|exist|existing|existence|here|around|anymore ! late|him|her|them|that|like|friends|there|school|party|rude|alone|with|mean|a|at|able|on
      5 stop|stopped|cease|quit|not|dont|pause want|being|existing|exist|be exist|existing|here|me|existence
      3 just|might|maybe|should|could not exist
      6 not|never|without being|existing|be here|around|alive|born sounds|seems|peaceful|better|nice|easier|appeals|would|next|relief ! late
      6 stay|sleep|fall|go|be asleep|sleep|bed forever|permanently|always|eternally|good|coma|years ! hit
      8 ~ if|when|once|soon|before|like|after|imagine i|im|ill|me gone|wasnt|werent|werent|disappeared|vanished|dead|died|absent|missing around|here|one|they|nobody|people|who|notice|miss|care|easier|replace|fine|what|find|world|would|theyd ! phone|home|late|hospital|shops
      6 what|how would|it be|is|like if|when i wasnt|werent|gone|disappeared|never|werent
      6 if|when|once i|im|ill wasnt|werent|gone|dead|vanished|disappeared|never|died ! phone|sure|home|late|hungry|tired|married|working|ill|allowed|paid
      5 if|suppose|when i went|go|left|leave nobody|noone|who|they|theyd|everyone|would|wouldnt
      8 ~ world|place|they|everyone|life|nicer|people|family|house lighter|better|happier|easier|calmer|fine|nicer|improved minus|without|one ! glasses|sugar|phone|car
      6 tired|done|sick|finished|fed|exhausted|weary with|of|being|up|from person|human|alive|me|myself|it|everything|existing|existence|trying|fighting|pretending|people|struggle|coping ! dishes|exam
      6 done|finished|through with being|everything|it|all|life|this ! dishes|exams|exam|homework|work|school|for|book|job
      6 wish|hope|wished|hoping|pray morning|tomorrow|day|night|sun never|wouldnt|not|doesnt|last|end|didnt ! snow|rain|weekend|come
      5 point|use|purpose in|of waking|getting|living|trying|anything|any|going|me|carrying|it|all|being ! meeting|email|app|homework|this
      7 see|live|make|reach|be|there past|beyond|another|next|till|until year|birthday|christmas|summer|forty|thirty|week|spring ! film|you
      4 not|dont exist|be anymore|here|next
      8 let|letting|walk|walked|walking|swim|float|drift|carry|carried|take|takes|go|lie|lay sea|river|water|waves|tide|ocean|snow|lake|canal take|keep|out|not|until|into|never|and|me|them|back ! dog|beach|kids|photo|swim|boat
      6 fade|fading|slip|slipping|drift|drifting|float away|out|quietly|off|from ! paint|jeans|asleep|scars
      6 dead|empty|hollow|rotten|dying inside ! box|battery|fridge
      5 wipe|rub|erase|delete|cut|remove|take me|myself from|out|off|away ! photo|account|list|group
      """),
    CareRuleGroup(
      .soft, .hopelessness, "being a burden", yieldsToNot: true,
      """
      7 ~ burden|burdening|nuisance|liability|deadweight|parasite|inconvenience|drain i|im|me|being|feel|such ! proof|tax|drains|pipe
      4 dead weight|wood ! code
      7 ~ better|easier|happier|relieved|lighter|fine|richer|cheaper|peaceful|improved without|off|rid|gone|never|wasnt|werent me|i|us|met ! glasses|sugar|kids
      6 better|happier|easier|fine|relieved|richer|lighter without me
      8 @everyone better|happier|easier|relieved|fine|manage|cope|lighter|richer without|if|when|had|met|hadnt ! glasses
      6 @everyone be|feel|finally|then relieved|free|rid|better ! holiday|exam|news
      7 nobody|noone|none|wouldnt|wont|who|anyone|one|people miss|notice|care|mourn|cry|need+|noticed me|if|id|im|gone|i|when ! bus|train|deadline
      5 waste|wasting of|everyones|up oxygen|space|air|skin|breath|life|everybodys|skin|time|food ! doctor|meeting|recycling|lunch
      6 take|taking|use|using up space|air|room|oxygen|resources ! boxes|sofa|parking
      7 @everyone deserve+|need+ better|someone|more|dad|mum|wife|husband|mother|than ! pay|wages|raise
      6 worth|worthless|good|value|useful more|to|everyone|anyone|nobody|nothing|dead insurance|dead|anyone|nobody|nothing|no|them ! film|price
      5 i|im|me|am worthless|useless|unlovable|pathetic|unwanted|broken|garbage|trash|rubbish|ruined|irreparable|disposable|unfixable|poison ! at|maths|cooking|football|drawing
      6 ruin+|wreck+|destroy+|poison+|spoil+|drag+|infect life|lives|everyone|everything|everybody|family|down|people|touch ! dinner|cake|jumper|carpet|weekend|weather
      7 cost|costing|eat|trouble|problem|mistake|failure everyone|money|them|family|i|im|parents|all ! tickets|rent|phone
      5 failed|failing|failure|let|disappointment as|everyone|everybody|down|mother|father|dad|mum|everything|parent|human|person ! @ordinary exam|team|test|driving|maths
      6 rid|free|shot of me ! cold|cough|spots|mice|flu
      6 nobody|noone|none|unloved|hates|hate|everyone wants|want|likes|needs|loves|hate+|love me ! spoilers
      """),
    CareRuleGroup(
      .soft, .hopelessness, "no way on", yieldsToNot: true,
      """
      6 no|not|without|lost|cant|never|any|losing|zero|gone hope|future|way|escape|exit|light|tomorrow|end out|forward|left|tunnel|sight|me|any|out|here|hope|see ! office|contract|queue|maze|car|dogs|phone
      4 ~ no|lost|without|losing|zero hope|future|escape ! key
      6 see|imagine|picture|there|have|got|is no|any|never future|hope|tomorrow|way|light ! train|bus|seats
      6 cant|dont|not|couldnt|stopped|no see|find|imagine|picture|longer reason|point|future|myself|way|next|carry|purpose|light|end ! glasses|glass|parking|keys
      1 hopeless ! at|maths|romantic|case|cooking|drawing|dancing|cook|goalkeeper
      5 what|whats|wheres|see|no|without|any|is point|use|purpose ! meeting|email|bus|phoning|app|moaning|crying|breaking|decimal|power|exclamation
      5 why|not|dont|cant bother|bothered|try|trying|keep|carry anymore|on|going|trying|life|living|waking|even ! cook|gym|shower
      4 so|why even|do bother|try ! shop|reply
      7 never|not|nothing|wont|isnt|cant get+|gets|going|be|change+|ever|improve|stop better|different|okay|ok|right|change|happy|improve|ends|stop|normal ! battery|signal|recipe|phone|lego|bread
      6 always be|going|feel|stay|like like|this|same|way|way ! christmas|friends|home|best
      7 nothing|little|anything left|remains|to|matters|helps|works|changes|worth for|me|here|matters|anymore|to|give|lose|offer|hold|any ! fridge|shop|shops|wear|watch|tv|eat|report|say|guide|settings|say|guide
      4 i|me dont|doesnt|never|didnt matter ! @ordinary
      6 whatever|no|nothing|how matter|i do|try wont|never|doesnt|makes get|better|worse|help|change
      5 what am|is i even|it|point for|of ! @ordinary dinner|asking|looking
      6 everything|everyone i touch|love|do|try turns|goes|ends|dies|breaks|fails|leaves
      6 not|isnt|nothing|havent|no anything|to|left look|live|hope forward|for ! @ordinary
      6 river|water|bridge|tracks|balcony|sea|cliff|edge looks|call+|calling|tempting|warm|too|inviting|pull+|invites ! photo|photos|lovely|pretty|beautiful|ducks|swim|cold|dinner
      6 stopped|not|dont|without|never wearing|wear seatbelt|helmet|belt
      5 too much|scared|afraid|coward|cowardly|chicken of|to|a coward|do|end|die ! @ordinary
      4 nothing matters|helps|changes|left|matter ! wifi|printer|remote|today|fridge|shop
      5 have|has|ive|given|giving|give|gave up|in properly|everything|life|completely|me|hope|all|now|trying|living ! coffee|sugar|smoking|chocolate|meat|bread|crossword|seat|job|gym|ghost|drinking
      4 ive|have|im|am given|giving up ! coffee|sugar|smoking|chocolate|meat|bread|seat|gym|job|on|crossword|drinking|dairy
      6 @cannot|unable|too|not|struggling go|carry|keep|do|face|take|bear|stand|cope|live|handle|continue|manage|survive|endure|tolerate|hold on|going|this|it|another|like|anymore|longer|much|alone|together|day|life|living ! call|photo|photos|noise|wait|without|phone|maths|heat|smell|cold|dairy|lactose|spice|spicy|neighbour|shopping
      5 @cannot|not do|take|bear|stand|live|handle|face|cope|keep|fight|pretend|go|carry anymore|longer|any|more ! sugar|coffee|maths|noise|heat|dairy|stairs|photos
      3 @cannot cope|carry|go|breathe on|anymore|cope|with|another ! laughing|holiday
      2 cant|cannot cope|breathe ! laughing|laughed|heat|noise
      6 trapped|caged|imprisoned|drowning|suffocating|prisoner|welded|cornered|sinking|stuck life|no|here|forever|body|own|out|marriage|inside|myself|hole ! lift|traffic|paperwork|emails|airport|snow|queue|train|work|level|mud|washing|laundry|admin
      6 want|wanna|need|please|wish|hope|make|just|beg|begging|will pain|it|everything|this|thoughts|noise|suffering|feeling|head|all to|stop|be|go|over|end ! rain|raining|car|alarm|dog|barking|sore|wasp|snowing|work|ad|music|game|report|email|ache|recipe|tidy
      7 ~ want|wanna|need|please|make|wish|just it|pain|everything|thoughts|this|all|hurting|suffering stop|over|end|quiet ! rain|car|alarm|dog|barking|pop|spot|snow|book|film|ad|music|ref|buzzing|winter|week|exam
      5 please|just make stop|end it|this
      5 @wish|want|want out|escape|way of|from|this|life|everything|out|my|it ! job|town|house|contract|car|meeting|city|office|lease|group
      6 @not|dont want|wanna|wish do this|it|life|any anymore|longer|more ! homework|job|dishes|maths|project|course|exam|class
      6 @not|dont know how|if|what keep|go|carry|continue|make|survive|get|do|cope|much going|on|through|living|longer|it|more|anymore|left|myself ! recipe|office|station|bus|file|garden|maths|write|build|clean|data
      6 how much|many more|longer|days can|i|take|do|have|cope|left|stand|bear ! holiday|school|battery|pages|crisps|cakes|loading|queue|term
      6 barely|hardly|only|just|struggling|hanging|surviving|holding|clinging on|hanging|surviving|by|thread|edge|together ! bus|deadline|time|moment|trousers
      6 end|breaking|edge|limit|rope|tether|rock of|my|at|point|hit|bottom|the tether|rope|limit|bottom|reached|over|edge ! photo|seat|table|bed|hotel|cliff
      6 had|having enough|ive of|life|now|all|everything|this ! soup|coffee|dinner|chips|weather|cake|eat|meetings|rain|noise|traffic
      5 everything|life|it|all|completely|future|world|so|feels|is|utterly pointless|meaningless|hopeless|ruined|dark|black|grey|bleak|empty|futile|over ! film|match|meeting|coffee|hair|screen|coat|sky|paint|page|fridge|weather|clouds|outside|holiday|box|until|till|was|outside
      4 life|world|existence is|has|feels|means|no nothing|meaning|over|pain|pointless|empty|hell|torture|meaningless
      4 my life|everything over|ruined|finished|nothing|done|mess|ended
      6 losing|lost|no will|fight|strength|battle|grip|control|mind left|on|live|alone|with|it|myself ! team|match|weight|chess|car|game|remote
      5 tried|done|exhausted everything|all nothing|works|helped|therapy|pills|left|still ! wifi|router|recipe|printer
      6 unfixable|fixable|broken|damaged|irreparable|beyond|not fixable|fixed|repair|help|saving|saved|saving ! bike|boiler|printer|washing|phone|car|file
      7 nothing|nobody|noone|no|cant|not help|save|fix|helping|saved|reach|understand me ! recipe|tyre
      6 hate|despise|loathe|disgust+|sick my|being|myself|me|life|exist|of existence|life|myself|being|alive|everything|me|guts ! hair|job|nose|feet|town|november|late|accent|voice|commute|boss
      5 done|finished done|with|pretending|trying|fighting|everything|it|here|so ! dishes|exam|exams|homework|washing|shopping|for|lawn
      5 tired|exhausted|weary|sick of|from trying|fighting|everything|pretending|all|struggling|hurting|pain|feeling|holding|being|being ! job|winter|rain|traffic|pasta|commute|noise|mud|baby
      5 cry|crying|cried|sob|sobbing every|all|cant|night|stop|nothing day|stop|night|nothing|works|hopeless|constant ! onions|film
      5 nobody|noone|no|one cares|care|understands|there|would|listen|knows|loves|notices ! wins|phone|work|score|weather
      5 end|ends|ended|end it|until|when|till bother|same|way|like ! film|meeting
      5 dark|darkness|black|hole|pit|abyss|void swallow+|closing|coming|place|sinking|fall|pull+|bottom|thoughts ! chocolate|coat|tunnel|golf|night|bus
      """),
  ]
}
