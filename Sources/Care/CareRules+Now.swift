/// Wording about a plan, a goodbye, or something that is under way.
extension CareRules {
  static let underWay = [
    CareRuleGroup(
      .now, .death, "something that is about to happen", yieldsToNot: true,
      """
      5 killing|ending|hanging|drowning myself|mysel|it now|rn|bye|goodbye ! if|call|laughing|film|session|meeting
      8 ~ engine|motor garage car|on|shut|running|closed|sleepy ! mechanic|mot|service|repair|oil|bill|start
      7 ~ tied|rope|noose|belt|sheet chair|beam|hook|rafters standing|stood|going|finishing|ready|ive|round ! hammock|swing|dog|boat|curtain|bunting|balloons|film
      6 ~ water|sea|river up chest|waist|neck ! swim|swimming|swam|kids|photo|holiday|warm|bath|pool|wade|waders|fishing|flood|flooded|lesson
      6 pills|tablets|them in hand|palm ! cat|dog|nurse|vet|gave|photo|last|week|put|toddler|mum|dad|physio|film|shaky
      7 knife|blade|razor here|now|got|on lap|wrist|throat ! cooking|chopping|shaving|last|film|cat
      6 i|ive|got|have|his|the knife|blade|razor lap|wrist|throat ! cooking|chopping|shaving|film|cat|he|last
      7 ~ @intend kill|killing|end|unalive|hang|shoot|drown|top|off|offing @self @soonNow ! who|he|she|they|laughing|if
      9 i|im|ill|ive gonna|going|will|ill|plan|planning|decided|about kill|end|unalive|hang|shoot|drown|off myself|it|life|everything tonight|tomorrow|today|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday ! relationship|marriage|contract|lease|subscription|call|meeting|book|foot|if|laughing
      9 tonight|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|after|once|soon|when gonna|going|will|ill|im kill|end|unalive|die myself|it|life|everything ! relationship|marriage|contract|lease|subscription|call|meeting|book|laughing|if|mum|boss|foot
      6 ill|gonna|going|will end|kill|finish it|myself|life tonight|now|today|tomorrow ! relationship|marriage|contract|lease|subscription|call|meeting|book|laughing|if|mum|boss|foot|session
      9 @intend die|dying|suicide tonight|tomorrow|today|now|morning ! laughing|embarrassment|we|if|he|she|phone
      9 ~ plan|date|time|method|note die|kill|suicide|end myself|life|die|suicide|it|tonight have|got|set|picked|chosen|written|a|know|made ! no|not|dont|never|without|didnt|lesson|safety|safe|prevention|session|meeting
      5 have|got|made|set|picked a|the|my plan|date|method|day|time and|to kill|die|end|suicide|date|time|night ! no|not|dont|never|without|safety|safe|session
      6 gonna|going|about|will jump|hang|shoot|od|overdose|step|drown now|tonight|myself|off|bridge|roof ! hammock|picture|pictures|coat|washing|curtains|rope|game|queue|photo|if|him|her|call|stand|laughing
      6 gonna|going|about|ill|will do it now|tonight|tomorrow|finally ! laundry|homework|dishes|gym|ironing|essay|job|paperwork|washing|tax|packing|cleaning|promise|call|phone|run|interview|hoover
      5 doing|do it right|now before|nerve|goodbye|now ! homework|gym|dishes|laundry|ironing|email|well
      5 doing it now|tonight|goodbye ! homework|dishes|laundry|gym|ironing|packing|paint
      8 ~ goodbye|bye|forgive|farewell doing|do|took|tonight|over|done|end it|now|them ! holiday|school|shift|dishes
      5 lose|losing my nerve|bottle before ! interview|speech|stage
      6 this is it|goodbye goodbye|train|tracks|forever|bridge|now
      6 im|i|am|standing|sat|sitting|stood|standing|parked|waiting|hanging on|by|at|over|to|near|above edge|ledge|bridge|roof|rooftop|cliff|tracks|railing|parapet|viaduct|overpass|balcony|platform jump|goodbye|step|over|shaking|end|next|edge|typing|now|jumping|railing|fall|wrong|down|cold|drop|let|ready|cars|die ! photo|view|sunset|kids|picnic|seat|photos|sunny|fishing|lovely
      8 on|at|edge|ledge|over|outside bridge|roof|ledge|tracks|railing|parapet|viaduct|overpass|cliff|rooftop|barrier typing|now|jump|jumping|goodbye|shaking|wrong|end|die|step|let|legs|writing|drop|cars|below|ready ! view|sunset|photo|photos|kids|fishing|picnic|seat|lovely|lunch
      4 im|am|standing|sitting|stood|sat on edge|bridge|ledge|roof of|typing|ledge ! seat|view|bed|sunset|photo|sofa|glory|chair
      8 parked|standing|sitting|waiting|lying|sat|stood|lay|walking tracks|rails|railway|line next|train|wait|it|now ! station|ticket|cafe|coffee|delayed|late|photo
      6 the|tied|tie|have|got|made|rope|noose|hung rope|noose|knot|belt|sheet|cord tied|ready|neck|up|set|beam|door|around|round|hanging ! climbing|boat|dog|swing|hammock|shoe|curtain|washing|tent|hammock|tow|christmas|trousers|jeans|tie|bought|buy|skipping
      6 ~ rope|noose|belt|cord|ligature|sheet neck|throat|noose round|around|on|my ! camera|lanyard|dog|karate|coach
      5 tied|tied it|up|the already|ready|step|done|neck ! boat|dog|hair|shoe|laces
      5 need|just|going|gonna|about|ready|one|only step off|over|forward|out ! bus|dance|gas|pavement|stage
      6 @gun lap|hand|hands|mouth|head|loaded|temple|table|chin|bed|pointed|next|here|me|out ! game|water|nerf|toy|glue|nail|massage|heat|film|staple|holster|spray
      6 have|holding|got|loaded|put|hold|with a|the|my|dads @gun ! game|water|nerf|toy|glue|nail|heat|staple|he|she|film|spray|someone|licence|radar
      6 loaded|loading|cleaned|load the|my|a @gun ! glue|nail|nerf|water|staple|toy|game
      7 @sharp at|against|on|to|in|near my wrist|throat|neck|hand|skin|chest|arm|stomach|wrists|vein ! shaving|cooking|chopping|shave|injection|jab|vaccine|drawer
      7 ~ have|got|holding|hold|press+ @sharp wrist|throat|wrists|neck|vein|arm now|my|against|to|on|at|right ! shave|shaving|cooking|kitchen|chopping|he|him|nurse|blood
      4 holding|hold a|the|this|my knife|blade|razor|noose ! cooking|chopping|kitchen|chef|shave
      """),
    CareRuleGroup(
      .now, .eatingOrSubstance, "something taken", yieldsToNot: true,
      """
      4 swallowed|consumed loads|them|all|everything|whole|tablets|pills ! once|when|used|years|cat|dog|film|if|pride|she|he|almost
      6 used|using|took all|up insulin|morphine purpose|now|it ! pharmacy|fridge|nurse
      8 took|taken|swallowed|downed|necked|popped|had|eaten|gulped|swallowing|take @many|20|30|40|50|60|100|twenty|thirty|forty|fifty|dozens|hundred|whole|too pill|pills|tablet|tablets|meds|medication|paracetamol|tylenol|ibuprofen|painkillers|aspirin|codeine|tramadol|diazepam|valium|xanax|antidepressants|insulin|morphine|panadol|capsules|crocin|sleeping ! prescribed|doctor|breakfast|routine|prescription|vitamin|vitamins|daily|didnt|years|ago|lunch|time|properly|forgot|used|once|when|never|sorted|photo|back|chemist|pharmacy|bin
      7 took|taken|swallowed|downed|necked|had an|a|load|bunch|lot overdose|handful|pills|tablets|bottle ! years|prescribed|doctor|water|milk|when|once|he|she|last|wine|beer
      4 took|taken|taking an|a|my overdose|od ! when|years|he|she|once|last
      7 took|taken|swallowed|had overdose|pills|tablets hour|minutes|ago|feeling|sleepy|sick|dizzy|weird|now|scared|too|just ! years|prescribed|headache|doctor
      4 i|ive|think|just overdosed|od|oded|overdosing ! years|when|once|last|2015|ago|on|he|she|cake|sugar|caffeine|patient|chocolate|coffee|tv|sun
      1 odd|oded ! ex|week|day|engaged|new|at|an|the|looks|looked|job|sock|socks|one|bit|very|so|number|numbers|feel|feels|feeling|felt|thing|is|how|was|seems|it|that|about|really|even|sounds|smell|behaviour|ones|against|jobs|sort|kind|at|a|noise|noises
      5 already|just|ive|i took|taken|swallowed them|all|it|something ! things|left|work|blame|credit|notes|time|day|week|year|hours|long|photo|bus|back|pictures|bins|seriously|headache|cold|advice|for|train|kids|dog|out|down|off|home|shopping
      6 took|taken|swallowed|drank something|stuff|too|everything|cabinet|whatever chest|funny|help|dizzy|wrong|sleepy|scared|much|ring|sick|cant|regret|heart|cabinet|shouldnt|now ! on|work|coffee|wine|tea|beer|cider|water|milk|cake|wedding|party|again|time|space|long|headache|photo|cold|hayfever|advice|allergies
      3 have|ive|just|i taken|swallowed|took something ! headache|cold|hayfever|allergies|for|back|home|out|pain|fever|sleep|positive|away|from|off
      4 drank|drunk|drinking|swallowed bleach|poison|antifreeze|detergent|pesticide|weedkiller|acid|paraquat|phenyl|cleaner|drano ! socrates|romeo|cat|dog
      6 bottle|packet|box|packets|strip|blister is|are|now empty sleepy|tired|drowsy|scared|done|now|sorry ! wine|fridge|milk|shampoo|bus
      6 ~ pills|tablets|meds inside|mouth|me|gone|down|swallowed all|now|already|them scared|goodbye|sleepy|sorry|regret|late|mouth
      6 ~ took|taken|swallowed|overdosed|overdose|pills|od lips|breathing|chest|heart|vision|blurry|throwing|numb|shaking blue|slow|funny|racing|up|stop|weird|cant ! years|doctor|prescribed
      """),
    CareRuleGroup(
      .now, .selfInjury, "heavy bleeding", yieldsToNot: true,
      """
      5 wont|not|cant|doesnt|never stop|stopping|slow|slowing bleeding|bleedin|blood ! nose|gums|dog|cat|period|heart|hotfix
      9 bleeding|bleedin|blood not|isnt|wont|cant slow|slowing|stop|stopping ! nose|gums|dog|cat|period|heart|hotfix|money
      6 ~ pumping|pouring|gushing|spurting|pourin blood|arm|wrist|arms|doon|wrists ! heart|gym|test|rain|iron|donated
      7 cut|went too far|deep not|wont|stopping|stop|cant|pumping ! used|years|ago|paper|joke|diving|swim|into
      7 bleeding|blood|bleed|bled wont|not|cant|doesnt|isnt|keeps|never stop|stopping|stopped|coming|bleeding ! nose|nosebleed|gums|nosebleeds|period|heart|tooth|dog|cat|steak|edge
      7 ~ bleeding|blood|bleed|towel|carpet|sink|bath alot|lot|much|everywhere|heavily|badly|soaked|pouring|gushing|fast|pool|deep|losing|spurting|through ! nose|nosebleed|test|pressure|donate|donated|gums|period|steak|relatives|bank|film|sugar|cat|dog|took|count|type|game|orange|overflowed|water|floor|pipe|leak
      6 cut|slit|cutting|slashed too|so|really|very|wrists|my|myself deep|deeply|bad|vein|artery|bleeding|wrists ! paper|corner|budget|costs|old|years|used|ago|grass|finger|roots|hair|back
      3 slit|slashed|opened|cut my|both wrists|veins|wrist|throat ! years|ago|used|when|old|film|rope
      """),
    CareRuleGroup(
      .clear, .death, "a plan or a goodbye", yieldsToNot: true,
      """
      7 will|ill|be|id gone|dead|already by|time|when|before|you|find|reads|read|reading|tomorrow|morning ! shops|home|holiday|battery|phone|meat|spots|train|half
      9 by|when|if|before|once time|you|anyone|someone|they|find|reads|read|reading find|read|reads|reading|see|get|finds this|gone|dead|letter|note|me|it ! spoiler|email|ticket|review|post|blog|recipe
      6 if|when|whoever|once you|anyone|someone|they|whoever|mum|police find|read|reads|finds|found|reading this|me|it|notebook|body|these ! keys|lost|cat|email|ticket|blog|wallet
      5 find|found|finds my|the body
      5 who|would|will|worry|want|someone|mum|hope|kids would|will|to|gonna|who|finds|might find me|body|it ! job|keys|interesting|funny|boring|lost|seat|flat|house
      6 wont|longer|never|isnt be|here|around|see|make here|around|christmas|birthday|next|anymore|alive|long|these|summer|much|tomorrow ! late|office|work|school|coat|tickets|help|meeting|class|car|shop|holiday|away|spoilers
      5 wont|not|never|longer need|needing|be them|it|anything|those|these|any|where ! coat|umbrella|help|tickets|bag|oven|glasses|heating|battery|recipe|to|charger|again|today
      6 gave|giving|given|give|gifted|donated|left|leaving away|my|all|everything|dog|cat|watch|guitar|ring|things|stuff|records|books|clothes wont|need|away|stuff|things|possessions|belongings|dog|goodbye|anymore|favourite|watch|guitar|jewellery|collection ! charity|medal|clearing|moving|clearout|bank|presents|loft|lesson|lost|hope|speech|talk
      6 give|gave|giving|given away|all my|all|everything things|stuff|possessions|belongings|everything ! charity|moving|clearout|decluttering
      6 wrote|written|writing|write|writ|leave|left|leaving|wrote letters|letter|notes|note|goodbyes kids|mum|everyone|goodbye|drawer|desk|sorry|wife|family|each|all|find|behind|table|envelopes|last|explain|explaining|after|parents ! santa|school|thank|landlord|council|complaint|invitation|cover|christmas|thanks|teacher|bank|milkman|love
      5 @suicide|goodbye|farewell|last note|letter|message|words|text|entry|post|video ! film|novel|job|work|retirement|colleague|leaving
      4 my|the|this|is|be|our last entry|note|message|goodbye|words|night|day|letter|birthday|christmas|post|one|morning ! page|job|work|shift|school|holiday|term|office|week|bus|uni|year|train|season|class|course|here|offer|before|summer|lesson|flat|saw|minute
      5 last entry|message|goodbye|night|words|day|christmas|meal thank|sorry|ever|goodbye|alive|earth|know|knew|write|quiet|here|love ! job|shift|school|holiday|work|season|term|office
      6 said|say|saying|hugged|kissed|hug goodbye|bye|goodbyes|longer|properly|tighter last|everyone|properly|know|knew|dont|forever|didnt|wont|one|proper|quietly|extra ! airport|funeral|mare|vet|dog|cat|holiday|shift|school|guests|station|leaving|job|hospice|nursery|gate|bus
      3 goodbye|bye|farewell|adieu everyone|everybody|world|forever|all|life|cruel|and|im|mum|sorry ! hugs|see|weekend|summer|email|party|holiday|london
      7 ~ goodbye|farewell|forgive sorry|love|couldnt|strong|stronger|wasnt|always ! station|holiday|email|late|airport
      6 sorry|forgive i couldnt|wasnt|cant|not|for be|strong|enough|hang|hold|stay|what|everything|leaving|stronger|going|longer|do ! late|party|class|meeting|earlier|message|come|call|reply
      7 tell|told|tell|let|know|remember my|mum|dad|kids|wife|sister|husband|them|her|everyone|brother wasnt|not|isnt|never|love|loved|sorry|fault|proud|nothing fault|loved|sorry|her|done|them|could|wrong|blame|him|anything|always ! letter|phone|mistake|card|car
      4 wasnt|not|isnt|nobodys|noones|no anyones|your|her|his|their|anybodys|ones|my|is|one fault|blame ! accident|crash|goal|printer|he|traffic|glass
      6 sort+|sorting|put+|arranged|arrange+|organise+|organised|planned|plan|paid|updated|written|wrote|made|finished|getting will|funeral|affairs|passwords|insurance|pension|everything|song|songs|wishes|grave after|gone|dead|order|easy|easier|arranged|own|ready|wishes|kids|mine|my|songs|find|affairs ! dad|mum|nan|his|her|aunt|wedding|holiday|solicitor|party
      6 ~ everything|affairs|things|papers|will arranged|order|sorted|tidied|ready|prepared|place peace|leave|go|gone|after|funeral|calm|now|affairs|insurance|done|finally ! wedding|holiday|party|move|baby|school|trip|move|shopping|dinner|shelf
      6 made|making|found my|peace with|and|ready|it|leave|leaving|now|god|everyone
      7 after|when|once|if|before im|i|ive dead|gone|leave|die|passed|disappear|go ! shops|home|work|holiday|bed|battery|lunch|gym|dinner|away|dog|school|sleep|party|shower
      7 who|someone|somebody|please|find|jess will|would|take|look|care|have|feed|gets|love|keep take|after|care|dog|cat|kids|children|have|feed|her|him|it
      8 look|take|care|mind|feed|have|love|home after|of|dog|cat|kids|for|children|him|her when|after|once|if gone|dead|anymore|not|here|im|happens|leave ! holiday|away|shops|weekend|work|school|hospital
      8 one|last|after|until|till|once|just|get more|one|last|birthday|christmas|wedding|exam|past|through|school go|gone|leave|done|over|free|end|rest ! bed|home|holiday|gym|cake|shop|shopping|to|sleep|party
      5 then|and i|can go|rest|leave|be in|now|finally|free|peace ! home|bed|shop|work|out|to|gym|shops|holiday|lunch
      5 dont|do|be|no not|be|grieve|cry|mourn|blame sad|for|upset|over|me|yourself|angry when|for|me|do|gone|after ! spoilers|show|film
      5 when|once|after|if|before i do it ! cook|gym|homework|exam|test|speech|wrong
      6 finally|soon|be|at|will be|at|have|get peace|free|rest|over|pain|together ! weekend|holiday|exams|exam|shift|kids|bed|school|christmas|week|winter|work|day
      5 ive|have|i|im|finally decided|chosen|choose|picked|set|fixed it|date|day|when|which|how|time|night|bridge|place will|day|date|night|be|when|saturday|sunday|friday|monday|now|bridge|place ! wedding|holiday|party|dress|paint|wallpaper|hotel|college|meeting|exam|trip|menu|names|course|job|buy
      4 picked|chosen|chose|choose|set|found|know|got the|a|my bridge|date|spot|place|way|method|night ! wedding|holiday|party|picnic|tent|dress|exam|flat|movie|restaurant|home
      6 calm|peaceful|relieved|light|at for|now|finally|since|peace once|decided|decision|plan|made|first|because|chose
      6 saved|saving|stockpile+|hoard+|stash+|collect+|keeping|hid|hidden|kept|hiding|stored|stocking|counting|counted up|my|the|all|pills|enough|some @pill ! holiday|trip|safely|kids|lids|dog|dosette|child
      7 bought|buy|ordered|got|getting|found|purchased|picked|borrowed|buying rope|noose|pills|blades|razor|@gun|helium|charcoal|tablets|bleach said|today|boat|tomorrow|drawer|case|tonight|now|online|for|shed|garage|hidden|hid|boot|under|ready|car ! climbing|headache|cold|tent|washing|cleaning|dog|sheep|kids|kitchen|swing|nerf|barbecue|shave|shaving|bathroom|glue|water|toilet|toy|paint
      4 bought|ordered|got|buy|have|find a|the|some|my rope|noose|gun|pistol|helium|razorblades|blades ! climbing|tent|game|water|nerf|toy|glue|licence|kids|swing
      6 deleted|deleting|delete|closing|closed|wiped|clearing|cleared|cancelled|burned|burnt|cancelling accounts|account|photos|everything|history|subscriptions|diaries|journals|room|phone|flat nothing|after|left|gone|find|so|me|behind|mess|trace|anyone ! space|storage|spam|netflix|cheaper|hacked|broke|accident|cleaner
      6 looked|looking|look|google+|googling|search+|researching|researched|read|reading|checked up|how|about|for|which|into ways|long|much|many|painless|overdose|die|dose|bridge|bridges|hanging|drowning|height|lethal|fatal ! dog|cat|recipe|film|holiday|bake|plant|plants|novel
      6 know|knows|planned|worked|figured exactly|how|where|when|which how|where|when|id|i|ill|night|id do|would|will|ill|it|go|be ! work|holiday|home|boiler|recipe|route|maths|cook|printer|dinner|cake|trip
      5 it|saturday|sunday|friday|monday|tonight will|be|is|ill be|all|my over|last|finished|done|end|saturday ! week|exam|exams|homework|shift|film|essay|term|winter|match|show|report|snow
      7 long|not|much|soon|longer|little wont|have|need|be|now|left worry|put|bother|deal|wait|disturb about|up|with|me|longer|around ! bus|bill|exam|dinner
      5 youll|you|theyll|they|kids|mum|wont|dont wont|not|never have|need|see to|me worry|deal|again|look|put|carry ! exam|bill
      6 final|last decision|arrangements|act|journey|wishes|breath|sleep ! exam|film|draft|match|game|bus|bit|year|essay
      6 tonight|tomorrow|today|day|night is|the|will|be|s the|be|my night|day|last|one|end|it ! show|exam|wedding|match|party|concert|film|bins|final|race|launch|interview|trip|payday|of|off
      6 long|big|eternal|forever|final sleep|rest|journey|goodbye now|soon|tonight|for|ready|waiting ! weekend|holiday|drive|flight|flights
      6 see|meet|join|with you|mum|dad|him|her|them|nan|grandad other|side|soon|heaven|again other|side|soon|heaven|life|there ! shops|lunch|airport|station|road|street|party|school|pitch|zoom
      """),
  ]
}
