/// Sums about food and drink, about being hurt, about hurting others, and about somebody else.
extension CareScore {
  static let eating = CareScore(
    .eatingOrSubstance, "eating or bringing food up", soft: 6, clear: 99,
    """
    3 1 food|eat|eating|ate|eaten|meal|meals|dinner|lunch|breakfast|bread|calories|calorie|apple|almond|almonds|snack|supper|tea|crackers|rice|carbs|toast|fridge|biscuits|cake|plate|loaf|feast|chew|chewing|swallow|swallowing|crumbs|celery|lettuce|yoghurt|cereal
    4 1 vomit|vomiting|puke|puking|purge|purged|purging|binge|bingeing|binged|laxatives|laxative|bulimia|anorexia|anorexic|starve|starving|starved|fasting|retch|heaving|calories|calorie|thinspo|restricting|restrict|restricted|bmi
    4 4 sick|throw|threw|throwing|bring|brought|getting|throat|rid up|being|myself|back|of|fingers|it|toilet
    3 1 weigh|weighed|weight|scales|scale|kilos|kg|stone|pounds|lbs|fat|thin|thinner|skinny|ribs|bones|collarbones|fatter|huge|disgusting|stomach|size|smaller|shrink|waist|hipbones|gap|mirror
    3 4 havent|not|dont|didnt|wont|cant|stopped|skip|skipping|skipped|refuse|nothing|no|without|hardly|barely|avoid eaten|eat|ate|eating|food|meal|meals|lunch|dinner|breakfast|since|lunches|dinners
    3 1 guilty|guilt|punish|punishment|deserve|earned|earn|control|ashamed|disgust|disgusted|disgusting|powerful|scared|terrified|afraid|panic|allowed|virtuous|obsessed|rules|clean
    2 1 hide|hiding|hid|secret|secretly|lied|lie|pretend|pretended|tissues|napkin|toilet|bathroom|shower|flush|bin|told|hear|running|nobody|thinks|proud|bag|bags
    3 1 count|counting|counted|measure|measuring|log|300|400|500|600|700|800|200|150|zero
    3 4 run|running|exercise|exercising|gym|walk|walking|squats|burn|workout off|to|until|till|because|burn burn|off|calories|it|ate|dinner|faint|lunch|eating|apple
    3 1 faint|fainted|fainting|dizzy|period|periods|downy|bruising|tube|collapsed|hair
    2 1 days|since|week|every|always|again|after|only|still|until
    1 1 i|my|myself|me|ive
    2 3 too|so many|much|fat|big|heavy
    3 5 want|need|wish|until|trying|be|goal to|be|see|get|less|under|lose bones|ribs|thin|thinner|35|smaller|skinny|less|light|lighter|weight|nothing
    -8 1 slimming|recipe|baby|toddler|flu|buffet|restaurant|takeaway|dog|cat|gluten|dairy|lol|christmas|late|picnic|cooked|pancakes|ward|clinic|dentist|sugar|doctor|healthy|diet|marathon|discharged|forum|kids|birthday|cafe|soup|delicious|yum|lovely|film|course|baked|baking|bakery|village|bug|vet|kitchen|party|son|daughter|biscuits|supermarket|shopping|toast|gp|his|her|hungover|friends|wedding|nice|chat
    -8 1 @ordinary
    -7 1 @grief
    -7 1 glad|grateful|proud|recovered|enjoyed|helped
    """)

  static let substances = CareScore(
    .eatingOrSubstance, "drink or drugs out of hand", soft: 6, clear: 99,
    """
    4 1 heroin|cocaine|meth|crack|fentanyl|oxy|xanax|valium|tramadol|codeine|ket|benzos|smack|gear|dealer|addict|addicted|alcoholic|relapsed|vodka|whisky|whiskey|rehab|withdrawal|withdrawals|cravings|hooked|spice|mdma|coke|needle|stoned|methadone|morphine|diazepam|zopiclone|painkillers|opioids|snorting|injecting|junkie|high
    3 1 pills|drink|drinking|drank|drunk|wine|bottle|bottles|beer|beers|cans|gin|booze|alcohol|cider|weed|tablets|bet|betting|gambling|using|smoking|joint|glass|lager|rum|brandy|spliff|fix|score
    3 4 cant|need|without|couldnt|not|dont|barely stop|start|function|sleep|remember|face|get|cope|leave|drink|day|a stop|through|day|without|drink|sleep|morning|how|it|control|cope|one|up
    3 1 shaking|shakes|shake|blackout|blackouts|sweats|sweating|passed|blacked|hungover|trembling|hospital|yellow|liver|stole|stealing|stolen|sold|selling|owe|debt|pawned|lost
    2 1 hide|hiding|hid|hidden|secret|secretly|lied|lying|alone|empties|nobody|smell|mints|mouthwash|behind|pretend|sneak
    2 1 morning|every|night|daily|again|work|lunchtime|breakfast|more|whole|nine|wake|noon|everyday|first|back|still|tonight|before
    2 1 numb|forget|escape|function|cope|through|feel|quiet|steady|normal|oblivion|blot
    2 3 more|stronger|double|another|two|three|extra than|bottles|and|dose|ones|label|more|needed
    1 1 i|my|me|ive
    -4 4 took|take|taking|forgot my|two|the pills|meds|tablets|medication|painkillers
    3 4 swore|promised|said|tried|trying id|i|to|never|stop|quit never|again|stop|quit|last|cut|give
    -8 1 tea|water|coffee|milk|sober|sponsor|juice|prescribed|prescription|doctor|nice|friends|wedding|party|chat|dinner|toast|recycling|naloxone|outreach|ward|training|course|film|lemonade|pharmacy|chemist|diet|pepsi|antibiotics|hayfever|vitamins|cocktail|pub|lovely|used|lol|headache|head|thyroid|school|kids|baby|grew|song
    -8 1 @ordinary
    -7 1 @grief
    -7 1 glad|grateful|proud|recovered|thankful
    """)

  static let oppressed = CareScore(
    .beingHurt, "being hurt, used or held by somebody", soft: 7, clear: 7,
    """
    2 1 husband|boyfriend|partner|ex|stepdad|stepfather|wife|girlfriend|uncle|coach|priest|carer|inlaws|landlord|pimp|grandad|stepmum|stepbrother|father|dad|mum|mother|teacher|brother|cousin|pastor|imam|tutor|employer|fiance|family|parents|neighbour|madam|bf|son|daughter
    2 1 he|hes|she|shes|they|theyre|hed|hell|shed|someone
    4 1 hits|slaps|punches|kicks|strangles|chokes|beats|rapes|raped|molested|molests|groped|gropes|threatens|threatened|controls|abuses|abused|abusive|violent|assaulted|stalks|stalking|blackmail|blackmailing|strangled|choked|beaten|belittles|humiliates|whips|bruised|trafficked|forces|forced|hitting|slapped|punched|kicked
    3 1 grabs|grabbed|pushes|pushed|shoves|shoved|pins|pinned|drags|dragged|throws|threw|smashes|smashed|breaks|broke|locks|locked|burns|burned|burnt|spits|spat|screams|shouts|twisted|twists|squeezed|squeezes|pulls|pulled|shakes|shook|bites|pinches|tied|ties|traps|touches|touched|kissed|rubbed|watches|films|filmed|hurts|hurt|hit|smacks|smacked|corners|cornered|shouted|undressed
    2 1 me|us|my|mine|our
    3 1 bruise|bruises|marks|flinch|flinches|flinching|eggshells|scared|afraid|frightened|terrified|fear|throat|neck|belt|fists|fist|temper|rage|black|eye|skirt|lap|knickers|underwear|naked|sex|nudes|knife|gun|passport|trapped|prisoner|captive|slave|dowry|honour|bleed|punish|punished|punishment|obey|permission
    3 3 wont|not|doesnt|never|cant|isnt|dont|didnt|no let|allow|allowed|leave|go|stop|see|have|tell|believe|escape|say|speak|visitors|want|talk|consent
    3 4 checks|reads|tracks|follows|takes|took|keeps|kept|controls|decides|chooses|hid|hides|has|deletes|monitors|watches|counts|times|hand|holds|picks my|me|what|where|every|over|who|everywhere|all phone|messages|wages|money|car|bank|card|pension|wear|passport|friends|location|food|talk|keys|go|calls|everywhere|clothes|pay|documents|sleep|shower|benefits|eat|move
    3 4 says|said|told|tells|threatens|swears|promised nobody|if|i|not|will|im|one|hell|dont kill|believe|tell|leave|find|worthless|mad|crazy|anyone|take|told|deserve|hurt|stupid|nobody|fault|secret|regret
    3 4 if|when|because|or|in|until i|he|she|hes|im|dont|case disagree|answer|drunk|drinks|angry|drinking|leave|speak|late|refuse|cry|mood|home|say|comes|back|cooked|obey|argue
    3 5 my|the|own|at door|room|bedroom|bed|night|shower|sleep night|door|asleep|chair|lock|barricade|when|comes|bed|against|watches|drunk
    3 4 on|top|over|onto|inside|against|under of|me|my top|me|clothes|will|skirt|wall|shirt
    3 3 my|was|it fault|asked|deserved|imagining|overreacting|provoked|provoke
    3 2 our|a|keep|little|special secret
    3 3 not|scared|nowhere|cant|dont safe|home|go|leave|house
    3 3 sorry|cries|flowers|apologises|crying|loves|promises after|afterwards|again|then|but|me|next|says
    3 2 13|14|15|12|11|10|9|8|thirteen|fourteen|twelve|eleven|eight|nine|little i|and|was|when|im|years|old
    3 4 made|makes|make|making|have|expects|expected|forced|asks|asked me|us|to|him do|watch|touch|sit|sleep|undress|kneel|beg|things|pose|send|take|marry
    3 4 goes|went|go|gets|flies|turns quiet|mad|mental|ballistic|quiet|nasty|rage|cold|silent days|when|if|at|for|then
    2 1 again|always|every|last|still|never|once
    -10 1 chess|cards|tennis|game|film|novel|book|quiz|dishwasher|cat|dog|football|referee|song|toddler|museum|lol|laughed|joke|birthday|cake|wedding|holiday|mosquitoes|traffic|podcast|documentary|news|refuge|course|training|interpreter|policy|essay|client|patient|darts|scrabble|exam|homework|maths|recipe|character|shop|thesis|keys|hr|row|server|strict|nags|vet|ladder|tea|breakfast|soup|dinner|sofa|code|build|email|hug|hugged|party|weekend|funeral|eulogy|ashes|hospice|died|audience|match|biscuits|pub|movie|episode|garden|cooking
    -9 1 @ordinary
    -7 1 @grief
    -8 1 glad|grateful|thankful|proud|lovely|brilliant|angels
    -10 3 safe now|new|at
    -6 3 broke|break|breaking|split up
    """)

  static let dangerous = CareScore(
    .hurtingOthers, "hurting somebody", soft: 7, clear: 7,
    """
    -7 4 no|not|without|never|havent thoughts|urges|intention|plans|danger|hurt|harm|hurting
    4 1 kill|killing|stab|stabbing|strangle|strangling|murder|smother|smothering|attack|shoot|shooting|torture|throttle|poison|suffocate|suffocating|drown|drowning|slaughter|choke|choking|burn|sacrifice|maim|homicidal|revenge|bomb|execute|butcher|beat
    3 1 punch|punching|hit|hitting|slap|slapped|shake|shook|shaken|push|pushing|pushed|grabbed|threw|throw|smash|hurt|hurting|harm|harming|drop|dropping|snap|snapped|violent|violence|pay|suffer|bleed|destroy|damage|break|broke|broken|crush|kick|kicked|lash|lashed|bite|bit|scream|screamed|explode|exploded|squeeze|knock
    2 1 baby|babies|kid|kids|son|daughter|child|children|twins|wife|husband|girlfriend|boyfriend|mum|dad|mother|father|brother|sister|boss|ex|neighbour|stepdad|everyone|someone|somebody|teacher|colleague|partner|toddler|newborn|nan|people|class|school|office|landlord
    2 1 him|her|them
    2 1 want|wanna|going|gonna|could|might|will|imagine|thinking|thought|thoughts|urge|urges|picture|dream|fantasise|keep|seeing|nearly|almost|about|plan|images|planning|flash|visions|tempted|id
    3 1 knife|gun|hammer|bat|petrol|machete|pillow|throat|neck|skull|weapon|axe|scissors|crowbar|rifle|acid|cushion|face
    3 4 scared|afraid|terrified|frightened|dont|cant|worried|scares of|what|trust|stop|that|myself|me|by myself|might|do|i|id|ill|alone|with|thoughts|it|could|hurt
    3 4 lost|lose|losing|out|saw|see it|control|temper|red|of|mind|black
    3 4 deserve|deserves|make|get|going|gets|owe|owes all|them|to|pay|what|whats|him|her|everyone die|burn|pay|suffer|coming|it|hurt|pain|bleed|sorry|regret
    3 5 following|followed|watching|watched|know|waiting|found|learned|parked|list where|him|her|outside|names|of|them|house|home|what he|she|home|lives|parks|works|names|time|leaves|house|sleeps|school|people|route
    3 4 nobody|noone|if|cant else|will|have|wont|i|mine have|her|him|nobody|noone|either
    4 4 god|voices|voice|demon|devil|they|angel|spirits|tv|radio|angels told|tells|tell|say|says|want|wants|telling|commanded|ordered|chose|saying me|kill|to|do|burn|must|sacrifice|it
    3 3 too|so hard|rough|far|angry
    3 4 not|dont|no joking|joke|know|idea|remember who|am|anymore|i|doing|why
    1 1 i|im|ill|my
    -9 1 film|game|chess|laughing|laughed|joke|feelings|novel|book|quiz|level|lol|cat|dog|song|news|documentary|essay|match|football|fifa|character|ball|podcast|training|policy|mosquito|wasp|spider|exam|phone|laptop|server|code|build|codebase|hug|party|birthday|mug|soup|dinner|calories|candle|toast|history|war|curry|garden|recipe|gym|boxing|council|carpet|cake|course|patient|client|door|laundry|funeral|died|train|bus|dentist|hair|dnd|tennis|record|traffic|toys|slide|swing|buggy|slice|castle|museum|stage|fish
    -8 1 @ordinary
    -7 1 @grief
    -8 1 glad|grateful|proud|thankful|lovely
    -6 4 he|she|they|husband|boyfriend|wife|partner|dad|mum hit|hits|hurt|pushed|slapped|kicked|shook|grabbed|threw|beat me|us ! i
    """)

  static let urgent = CareScore(
    .medicalEmergency, "something that may be happening now", soft: 7, clear: 7,
    """
    4 1 blood|bleeding|bleed|bled|artery|pulse|unconscious|unresponsive|floppy|limp|overdose|overdosed|overdosing|choking|convulsing|seizure|strangling|stabbed|noose
    3 1 pills|tablets|swallowed|paracetamol|bleach|vodka|packet|packets|insulin|meds|antifreeze|pesticide|capsules|blister|medication|necked|downed|codeine|morphine|sleeping
    3 1 ledge|edge|railing|rail|parapet|rooftop|roof|bridge|tracks|platform|cliff|balcony|overpass|scaffolding|windowsill|barrier|viaduct|water|quay
    3 1 gun|rope|knife|blade|razor|belt|hose|exhaust|petrol|hammer|axe|machete|loaded|trigger|barrel|cord|chair|knot|engine|needle|matches|lighter|bag
    2 1 now|already|just|tonight|minutes|moment|seconds|ago|immediately|begun|started|almost
    3 1 help|please|ambulance|hurry|quick|scared|regret|quickly
    3 1 dizzy|sleepy|drowsy|numb|blurry|shaking|slurring|spinning|sweating|vomiting|blue|fading|faint|pale|tingling|slipping|burning|fuzzy
    3 4 about|gonna|going|ready|ill|here to|do|goes|i do|jump|it|go|let|step|end|pull|drop|swallow
    3 3 in|on|to|against|round|around|at|under my|the|this hand|hands|mouth|throat|neck|lap|wrist|wrists|arm|vein|chin|temple|chest
    3 4 cant|wont|not|stopped|isnt|cannot|stop|couldnt|barely breathe|breathing|wake|stop|feel|move|stand|stopping|respond|waking|focus|see|moving|see|up
    3 4 all|whole|everything|too|bottle|handful|lot|both|every gone|empty|the|of|many|box|bottle|packet|them|last|cabinet|strip
    3 4 took|taken|swallowed|drank|cut|slit|tied|loaded|opened|injected|mixed|washed|lit|poured|locked too|all|them|whole|deep|up|myself|off
    3 4 he|she|hes|shes|theyre|they|man|someone|dad|ex|husband|boyfriend breaking|kicking|banging|outside|coming|smashing|door|stairs|window|screaming|choking|hitting|hurting|attacking|holding|got
    2 1 typing|goodbye|sorry|last|bye|waiting|standing|sitting|lying|floor|bathroom|alone|parked|feet|foot|shoes|below|drop|looking|hiding|locked|down|over|bath|garage|top|wind|barefoot
    3 3 going|be|do|it|goodbye|right it|now|do now|tonight
    2 1 i|im|ive|my|me
    -9 1 @ordinary
    -9 1 @grief
    -9 1 shaving|shaved|cooking|prescribed|prescription|doctor|gp|nurse|dentist|vaccine|jab|donated|donate|view|sunset|photo|photos|swim|swimming|boat|fishing|tea|coffee|period|nose|nosebleed|gums|dog|cat|toddler|biscuits|breakfast|headache|migraine|antibiotics|pharmacy|chemist|climbing|camping|chopping|onions|dinner|garden|parcel|bus|years|months|survived|party|toast|train|kids|school|work|sea|windows|singing|ducks|pretty|station|walked|operation|hospital|vitamins|steak|hay|hayfever|shower|weather|snow|rain|winter|jacket|coat|driving|lovely
    -8 1 glad|grateful|proud|thankful
    """)

  static let othersInDanger = CareScore(
    .someoneElse, "somebody else who may be in danger", soft: 6, clear: 99,
    """
    3 1 friend|mate|bestie|flatmate|roommate|colleague|neighbour|brother|sister|son|daughter|cousin|classmate|nephew|niece|lad|girl|boy|pal|buddy|someone|somebody|person|people|guy|man|woman|student|mum|dad|wife|husband|boyfriend|girlfriend|partner|anyone|mother|father|one
    1 1 he|she|they|his|her|him|them|hes|shes|theyre|theyd
    4 1 suicide|suicidal|overdose|selfharm|anorexic|goodbye|goodbyes|kms|unalive|drown|hang|noose|overdosed
    3 1 die|dying|dead|death|kill|killing|razor|razors|blades|pills|cuts|cutting|marks|scars|rope|starving|vanish|bleed|jump|jumped|bridge|hit|hits|beaten|hurting|bruises|screams|screaming|cliff|river|burns|purging|scratches|tablets
    3 3 wants|want|wanted|talks|talking|says|said|saying|keeps|texted|messaged|posted|told|thinking|ready to|about|it|goodbye|of|me|hes|shes|theyre|that|wants die|go|end|ending|it|done|be|goodbye|over|everything|anymore|leave|gone|not|cant|nothing
    3 4 doesnt|dont|wont|isnt|cant|not|arent|never|no|shouldnt want|be|live|see|alive|eat|eating|answering|safe|meant|come|wake|around|here|get be|here|live|alive|point|anymore|out|room|around|to|morning|exist|up
    3 4 asking|curious|wondering|hypothetically|say|suppose|if|imagine|what|would|does|do|is for|a|if|someone|you|happens|would|it|does|person|they friend|mate|when|if|someone|hurt|did|people|you|person|know|selfish|wrong|brave|quick
    2 3 how long|many|much|quick|high|would
    3 4 phone|hasnt|not|wont off|answering|come|left|replied|reply|answered|pick
    3 3 better|easier|kinder|selfish|forgiven|forgive|hurt|painless|brave|wrong to|if|for|when|it|off
    2 2 gave|giving|given away
    3 5 part|side|half|bit|voice|some of me|mind|us
    -9 1 film|novel|book|game|podcast|song|news|documentary|history|war|training|course|died|funeral|charity|study|laughing|laughed|lol|chess|boss|dnd|essay|eulogy|ashes|vet|hospice|policy|refuge|flu|grief|party|tennis|birthday|holiday|airport|dog|cat|vote|ago|recipe|wedding|job|medal|rail|interview|brakes|ball|road|baby|anna|server|exam|photo|photos|cake|samaritans|prevention|client|clients|supervision|show|episode|accident|crime|cpr|patient|candle|garden|play
    -8 1 @ordinary
    -7 1 @grief
    -8 1 glad|grateful|proud|thankful|lovely|recovered|survived|sober
    """)
}
