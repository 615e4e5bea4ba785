/// Wording about hurting oneself, about food and drink out of hand, and about the body in danger.
extension CareRules {
  static let selfInjury = [
    CareRuleGroup(
      .clear, .selfInjury, "hurting oneself", yieldsToNot: true,
      """
      3 @injure @self ! shaving|shave|cooking|chopping|sewing|badly|football|gym|running|fell|hair|slack|foot|knee|off|gardening|accident|accidentally|cake|slice|some|pizza|back|up|by|he|she|they|who|hedge|grass|tree|ladder|paper|into|iron|oven|pan|tea|words|feelings|hit|it|that|when
      5 @injure @self again|last|tonight|purpose|feel|deserve|deliberately|now|today|more|just|urge|want ! he|she|they|who|words|cat
      5 want|urge|urges|need|wanna|itch+|itching|craving|dying|tempted|desperate|about|going|gonna|thinking|thoughts|keep|started|been cut|cutting|burn|burning|slice|harm|hurt|scratch|slash|self|bleed|harming @self|open|again|skin|deep|arm|arms|legs|thighs|badly ! hair|grass|costs|sugar|hedge|cake|back|carbs|down|feelings|candles|candle|calories|bridges|cloth|cardboard|paper|fringe|ties|he|she|they|him|her
      4 want|urge|urges|need|wanna|itching to|for cut|cutting|bleed|harm|burn ! hair|grass|costs|sugar|hedge|cake|back|carbs|down|calories|short|corners|ties|bridges|candle|my|this|the
      3 cutting|cut|burning|slicing|scratching again|tonight|lately|helps|more|deeper ! hair|grass|costs|power|electricity|budget|signal|down|back|internet|toast|heating|dinner|sun|broadband|pattern
      6 @cutWord|burn|burned|burning|burnt|bite|bit|biting|hit|press+|stub+|hurt|harm+ my|own arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|stomach|hips|ankle|ankles|forearm|forearms|hand|flesh ! shaved|cooking|oven|iron|accident|chopping|football|gym|fell|kettle|sun|shaving|doctor|nurse|bake|hot|wall|tree|fence|brambles|toast|onions|ladder|pan|bread|cat|mosquito|door|table|gardening
      6 hit+|hitting|punch+|bang+|slap+|bash+|smash+|bit|bite|headbutt+|pull+ my|own|myself head|face|hand|hair|hand|thighs|myself|fist|legs|arm wall|tiles|floor|hard|until|till|over|again|loud|when|bruise|bruised|bled|stop|out|desk|door ! cupboard|shelf|accident|ceiling|boot|low|dentist|lorry
      6 punch+|hit|hitting|kick+|headbutt+ wall|walls|door|tree|mirror|bricks until|till|knuckles|bleed|bled|feel|bruise|hand|bruised|split|so|when|again ! bag|class
      6 cut|cuts|bit|bite|scratch|scratched|scratching|picked|pick|picking|dig|digging|dug|pinch|burn+|rub+|press|pressing|claw+ skin|arm|hand|arms|scab|scabs|scars|wounds|nails|lip|wrist|thighs|legs|thigh|palm raw|bled|bleed|bleeds|blood|purpose|open|until|till|deliberately|marks|hard ! cat|dog|eczema|mosquito|nappy|brambles|rash|hay|itch
      5 old|new|fresh|more|my|the|hide|hiding|hidden|cover+|open cuts|scars|wounds|cutting|burns|stripes|lines|marks on|hide|bandage|sleeves|arm|arms|legs|open|purpose|thigh|thighs|hidden|wrist|wrists|again|under ! faded|budget|paper|cat|short|acne|cooking|surgery|operation|hair|section
      6 ~ @blade|lighter|scissors|compass|glass|knife got|get|hid|found|bathroom|looked|took|keep|kept|hide|out|under|drawer|want|miss|need|calling skin|myself|wrist|again|arms|thigh|cut|out|hour|stare|looked|found|calm|relief|case|urge|tonight|bleed ! shave|beard|legs|cooking|chop|dinner|fabric|craft|onions|paper|shaver|kitchen|parcel|birthday|sharp
      4 @blade calling|calls|calm|helps|again|out|hidden ! shave|beard|grass|wind
      6 clean|relapse+|relapsed again|thighs|cut|cutting|sleeves|months|days|weeks|after|tonight|last|arms|legs ! kitchen|house|windows|flat|bathroom|ice|oven|sheets|smoking|celebrate|proud|cake|clothes|stairs|ladder|sponsor|glad
      3 relapsed|relapse+ ! smoking|ms|tumour|cancer|cigarettes
      2 sh|selfharm+|selfinjury|shing ! t|script|bash|file|zsh
      3 self harm|harmed|harming|injury|injuring|injure|mutilation|punish|hurt|harms|injured|hurting|h ! @role
      5 long sleeves|sleeve again|june|july|summer|hide|hot|heat|because|always|cover ! party|wedding|pattern|knit|cold|uniform
      6 need|want|like|see|seeing|love|watch+|feel blood|bleed|bleeding|pain|sting it|valve|relief|calm|better|come|run|drip|calms|punish|deserve|released|watching ! test|donate|horror|nurse|film|back|doctor|type|pressure|period
      6 need|want|deserve|crave|earned|like|give|gave to|the|be|myself pain|hurt|punish|punished|suffer|punishment|bleed ! relief|doctor|gp|killer|gate|his|her|back|him|them
      6 pain|hurting|hurt|cut|cutting|it|bleeding only|thing|way helps|calm|calms|works|real|feel|control|quiet|release|relief|coping ! yoga|running|music|film|gym|walk
      5 hurt|hurting|pain|cut|burn|bleed so|to|just|then|can feel something|anything|real|alive|numb ! words|song|film
      6 want|wanna|urge|need|going|gonna|like|could|feel slice|carve|rip|tear|peel|claw|scratch|cut|slash|gouge my|own|me skin|arms|wrist|wrists|flesh|face|open|legs|eyes ! hair|orange|dough|film
      6 urge|urges|impulse|compulsion hurt|harm|cut|burn|injure|strong|bad|again|bleed|punish|back|fighting ! buy|eat|laugh|shop|smoke|spend|sing|cook|travel
      5 pull+|rip+|tear+ my|own|out hair|nails|skin|teeth out|clumps|until|bleed ! kids|job|frustration
      6 press+|hold+|held|put|stub|stubbed|straighteners|iron hot|lighter|cigarette|flame|straighteners|iron|candle|ice wrist|skin|arm|hand|me|leg|my ! hair|cold|bruise|sprain|swelling|lamp|toast|cooking|oven|dinner
      6 bruise+|bruises|bruised|hurt|starve+|punish+ myself on|for|purpose|deliberately|because|deserve|again ! fell|table|gym
      """)
  ]

  static let eatingAndTaking = [
    CareRuleGroup(
      .soft, .eatingOrSubstance, "eating or bringing food up", yieldsToNot: true,
      """
      6 made|make|making|force+|forced|forcing|makes myself|me|himself|herself|her sick|vomit|throw|puke|bring|purge|up|barf|gag ! laughing|laugh|rollercoaster|boat|smell|bug|worry|car|dress|job
      6 ~ throw|throwing|threw|puke+|vomit+|sick|bring|brought up|toilet|on|sick|fingers|purpose|secret after|every|meal|eating|dinner|lunch|food|eat|blood|meals|purpose|again|ate ! baby|dog|cat|bug|flu|norovirus|kids|drunk|pregnant|morning
      5 fingers|toothbrush|finger|hand down my throat
      1 purge+|purging|bulimia|bulimic|anorexia|anorexic|bingeing|binged ! ward|clinic|charity|told|cache|queue|files|logs|data|box|netflix|series|watched|watching|tv|film|course|training|essay|spoilers
      6 binge+|binged|bingeing then|and|again|purge|threw|cried|laxatives|sick|sad|hate|secret|fat|alone ! netflix|series|watched|tv|season|episodes|watching|show|podcast
      6 laxative+|laxatives|diuretics|ipecac|dieting ! doctor|hospital|constipated|gp|nan
      7 @not|havent|stopped|refuse|refusing|stop|wont eat|eaten|eating|ate|food|meal since|days|day|anything|all|sunday|monday|yesterday|week|weeks|anymore|deserve|powerful|again|hours|proud|calories|control|longer|fat ! meat|sugar|gluten|dairy|chocolate|crisps|out|takeaway|lunch|breakfast|cake|flight|baby|cat|dog|toddler|crunchy|eggs|fish|biscuits|before|dentist|counting
      5 wont|cant|dont|not|refuse|scared|afraid|hate eat|eating|food ! meat|sugar|gluten|dairy|chocolate|crisps|out|takeaway|cake|baby|cat|dog|toddler|spicy|eggs|fish|in|at|late|with|alone|there|before|after|flu|bug|onions|mushrooms|seafood|pork|beef|bread|nuts
      6 skip+|skipping|skipped|avoid+|restrict+|count+|earn|hiding|hide|throw meals|food|eating|dinner|lunch|breakfast|calories|meal|intake|eat ! work|meeting|late|train|without|dog|flight|busy|allergies|cat|rushed|again
      4 starve+|starving|fasting myself|me|again|days|worth|until ! film|hungry|village|religious|ramadan|lent
      5 starving|starve|starved myself|because|worth|thin|fat ! whole|kids|dinner|lunch|for
      6 only|just|under|eat|ate|eaten|had|less|than apple|crackers|500|400|300|600|800|200|coffee|water|gum|celery calories|today|all|day|days|week|kcal ! juice|lunch|run|treadmill|burned
      6 deserve|allowed|earn|earned|permit|let|get|no|punish to|myself|no eat|food|dinner|meal|calories|eating ! dog|cat|museum|class|train|office|library|lab
      6 scale|scales|weight|weigh+|number|kilos|pounds|stone goes|up|down|lose|not|eat|food|fat|every|control|more|less|daily|obsessed|hours|enough ! baby|bridge|recipe|luggage|parcel|bag|kitchen|puppy|loss|gym|lift
      5 disgust+|disgusting|disgusted|gross|fat|guilty|guilt|hate|ashamed|panic|punish+ every|time|after|when|myself|me|for|i eat|eating|eaten|ate|food|meal ! meat|film|dog|cat|biscuit|lol|takeaway|cake
      5 feel|am|im|still|so|look|too|get fat|huge|obese|disgusting|thin hate|eat|eating|sore|starve|every|stop|skinny|enough|thinner|food ! cat|dog|lol|hair|milk|wallet|handbag|lips|bread
      6 all|only|want|need|just|hear|be|get|getting thin|thinner|skinny|bones|thigh|smaller|lighter|emaciated ! hair|jumper|wallet|crust|book|ice|soup|jeans|latte|coat|phone|bag|walls
      6 chew+|chewing spit+|spitting|spat
      7 exercise+|exercising|run|running|gym|workout|burn until|till|off|because|punish|if|make|pass pass|faint|collapse|ate|eaten|eating|calories|bread|food|dinner|meal|vomit|hurts|eat ! fun|marathon|race|charity|dog|later|then|muscle
      6 faint+|fainted|dizzy|passed|collapse+|hair|periods|heart|blackout from|because|out|stopped|skipping|falling|eat|starving|eating hungry|starving|starve|eaten|eating|food|eat|weight|meals ! heat|blood|injection|dog
      5 lose|losing|lost weight|kilos|stone|pounds until|more|disappear|fast|ill|nobody|cant|stop|scares|bones|worried|control|die ! baby|doctor|said|proud|gym|holiday|wedding|healthy|luggage|parcel
      4 eating disorder|disordered|problem|issues|secret ! ward|clinic|training|course|discharged|charity|essay|film|book
      5 hide|hiding|hid|lie|lying|lied|pretend+|bin+|flush+ food|eating|eaten|meals|ate|dinner|plate|lunch ! dog|cat|christmas|kids|sweets|birthday|rat|mice
      """),
    CareRuleGroup(
      .soft, .eatingOrSubstance, "drink or drugs out of hand", yieldsToNot: true,
      """
      7 ~ @cannot|need|struggling|barely stop|without|quit|through|face|function|sleep|get|cope|before|give drinking|drink|vodka|wine|whisky|whiskey|gin|booze|alcohol|using|drugs|weed|pills|heroin|coke|cocaine|meth|oxy|codeine|gear|smack|needle|gambling|tramadol|xanax|joint|spliff|beers|cans|dose ! tea|coffee|water|straw|cup|driving|squash|milk|juice|used|bar|pub|kids
      6 drink|drank|drinking|drunk|vodka|wine|whisky|booze|gin|alcohol|cans|beers|whiskey alone|hide|hiding|secret|morning|hidden|blackout|forget|shaking|cope|numb|oblivion|sleep|black|every|again|until|pass|feel|breakfast|secretly|lunchtime|work|day|hospital|liver|passing ! tea|coffee|water|juice|squash|milk|smoothie|latte|hungover|used|never|lemsip|friends|pub|toast|cat
      6 hide|hiding|hid|stash|hidden|sneak+|lying|lie|secret|empties bottle|bottles|drink|drinking|cans|vodka|stash|pills|gear|wine|booze|using ! kids|christmas|present|water|dog|party|birthday|milk
      4 using|relapsed|used|shooting|injecting|injected|scored|drinking|smoking|snorting|snorted again|up|heroin|gear|meth|crack|smack|ket|coke|fentanyl|cocaine|drugs|pills|needle ! bus|app|laptop|computer|bike|car|umbrella|phone|oven|hoops|basketball|goal|photo|photos|library|gym|mock|it|film|the|my
      6 taking|take|took|popping|need|eating|sneaking more|extra|double|too|increasing|twice|my|his|her|mums codeine|tramadol|xanax|valium|diazepam|painkillers|pills|oxy|morphine|zopiclone|tablets|benzos|sleeping than|more|doctor|gp|know|knows|prescribed|should|sleep|stop|day|numb|just|lie|through|secret|each ! vitamin|vitamins
      6 pills|tablets|drugs|something|drink|coke|weed|powder to|for|every|just sleep|wake|feel|function|cope|numb|weekend|night|day|morning stop|pills|up|down|how|weekdays|cant|now|without|again ! doctor|prescribed|gp|tea|coffee|vitamin|pepsi|diet|hayfever|thyroid|pressure
      5 coke|cocaine|meth|heroin|crack|ket|ketamine|fentanyl|mdma|speed|smack|spice|pills every|weekend|weekdays|again|owe|now|dealer|line|lines|more|cant|need|habit|hooked|daily|stop|work ! diet|pepsi|can|bottle|zero|treatment|therapy|session|infusion|film|limit|camera|test|bump|internet
      4 needle|track|injection mark|marks|tracks|arm|tonight|again|shared ! knitting|sewing|diabetes|covid|flu|vaccine|train|running|pine|tattoo
      6 owe|owing|steal+|stole|stealing|sold|selling dealer|money|drugs|debt|gear people|for|coke|dealer|pills|drugs|weed|habit|gamble|gambling|fix ! mortgage
      6 blackout+|blackouts|blacked|memory|woke|wake memory|no|out|again|floor|remember|nothing|strange time|drunk|drinking|drink|again|needle|month|third|drugs|wine|vodka ! power|film|phone|baby|dream
      5 addict|addicted|addiction|alcoholic|junkie|hooked|withdrawal+|dependent i|im|am|on|cant|my|again|to|bad|shaking ! chocolate|tv|phone|tea|show|podcast|series|sugar|coffee|game|crossword|candy|sudoku|wordle|book|sober
      """),
    CareRuleGroup(
      .clear, .eatingOrSubstance, "an overdose", yieldsToNot: true,
      """
      6 overdose|overdosed|overdosing|od i|im|ive|my|again|think|me|nearly|almost|want|on|last ! patient|patients|he|she|came|work|vitamin|sugar|chocolate|naloxone|cake
      1 overdose|overdosed ! @role|patient|he|she|his|her|came|cake|sugar|chocolate|ambulance|film|news
      7 took|taken|swallowed|swallow|take|taking @many|whole|too pills|tablets|meds|medication|painkillers|paracetamol|tylenol|antidepressants|sleeping ! prescribed|doctor|breakfast|routine|photo|chemist|pharmacy|bin|back|vitamins|daily|once|with
      6 threw|throwing|vomiting|vomit|puking|coughing|purge|bringing|spitting up|blood blood|purging|dizzy|again ! cat|dog|film
      """),
  ]

  static let body = [
    CareRuleGroup(
      .now, .medicalEmergency, "a body in danger", of: .anybody, yieldsToNot: true,
      """
      7 ~ he|she|hes|shes|him|her|baby|son|daughter|mum|mom|dad|husband|wife|friend|man|woman|nan|gran|grandad|brother|sister not|isnt|stopped|aint|barely|hardly|cant|no breathing|breathe|pulse|conscious ! @ordinary laughing|technique|cold|nose|asthma|inhaler|yoga
      7 ~ he|she|hes|shes|him|her|baby|son|daughter|mum|mom|dad|husband|wife|friend|nan|gran|grandad|brother|sister unconscious|collapsed|unresponsive|limp|floppy|seizure|fitting floor|now|help|pulse|cant|blue|wont|isnt|moving ! @ordinary years|ago|film|training
      6 wont|cant|not|couldnt wake|rouse him|her|dad|mum|baby|husband|wife|son|daughter|friend ! late|alarm|school|early|up|morning|teenager|want|until|before
      5 ~ lips|face|hes|shes|baby|fingers|nails|turning|gone|going|turned blue|grey|purple|limp|floppy ! sky|paint|colour|dress|dye|eyes|hair|wall|jacket|cold|swimming|team|screen|litmus
      4 unconscious|unresponsive|seizure|fitting|convulsing|choking|collapsed now|help|hes|shes|floor|he|she|cant|baby|son|daughter|wont ! course|dummy|years|ago|film|dog|laughing|bias|kitchen|wardrobe|cake|shelf|tent
      """),
    CareRuleGroup(
      .clear, .medicalEmergency, "a body in danger", of: .anybody, yieldsToNot: true,
      """
      3 heart attack|stopped ! dad|mum|nearly|gave|ago|years|his|beat|nan|almost|film|near|they
      4 i|im|think|having|suddenly stroke|seizure|dying|collapsing|anaphylaxis ! cat|dog|luck|brush|swim|keyboard|plants|hungry|laughing|hunger|boredom|embarrassment|battery|see|mum|dad|midnight
      3 @cannot|struggling|hard breathe|breathing|breath ! laughing|laughed|nose|cold|mask|dress|jeans|hill|run|stairs|through|perfume
      5 bleeding|blood badly|alot|lot|wont|heavily|everywhere|much|stop ! nose|nosebleed|test|donate|steak|film|pressure|sugar|gums|orange|relatives|game|cat|dog
      2 i|im bleeding ! gums|nose|finger|nosebleed|period|paper|edge|money
      4 chest|head|heart pain|pains|funny|crushing|hurts breathe|arm|cant|stop|wrong|help ! gym
      """),
  ]
}
