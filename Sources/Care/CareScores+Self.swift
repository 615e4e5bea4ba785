/// Sums about dying, a plan, hurting oneself, hopelessness, food, drink and drugs.
extension CareScore {
  static let all = [
    urgent, dying, plan, injuring, hopeless, eating, substances, oppressed, dangerous,
    othersInDanger,
  ]

  static let dying = CareScore(
    .death, "thoughts of dying", soft: 6, clear: 8,
    """
    4 1 die|dying|dead|death|died|suicide|suicidal|unalive|kill|killing|killed|grave|coffin|heaven|buried|corpse|funeral|euthanasia|dignitas|mortal|afterlife
    3 1 gone|vanish|vanished|disappear|disappearing|nonexistent|erased|nothing|nothingness|oblivion|blank|erase|swallow|swallowed|dust|coma|exist|existing|existence|unexist
    3 1 relief|relieved|peace|peaceful|rest|release|released|escape|mercy|comforting|freedom|jealous|envy|envied|envious|tempting|tempted|inviting|lucky|calms|soothing|beautiful
    2 1 wish|wishing|want|wanting|wanna|hope|hoping|pray|praying|wouldnt|ready|tempted|imagine|dream|dreaming|fantasise|secretly|rather|prefer|id|pretend|waiting
    2 1 river|bus|train|water
    -5 4 want|like|love to live|be by|in|near
    3 1 bridge|tracks|knife|knives|rope|cliff|lorry|truck|balcony|rooftop|roof|overdose|pills|tablets|gun|noose|bleach|drown|drowning|seatbelt|razor|motorway|platform|ledge|hanging|traffic|blade
    3 3 stepping|step|walking|walk|jump|jumping|fall|falling|swerve|drive|driving|slip|let off|out|into|front|under|go
    3 1 alive|living|survive|survived|surviving|breathing|wake|waking|woke|exist|existing|existence|born|existed|live
    3 1 disappointed|disappointment|regret|hate|tired|exhausted|unfortunately|sadly|bother|bothered|sick|gutted|pointless|why|annoyed|cruel|punishment|fault
    2 3 dont|didnt|not|wouldnt|no|never|without|nothing|stopped|cant mind|care|matter|scared|afraid|fight|bother|want|look|looking|worry|stop|point|wake|frightening|scare|scares|see|interest|living|being
    2 5 think|thinking|thought|thoughts|wonder|wondering|imagine|imagining|idea|picture about|of|what|how|if|it
    3 4 cant|wont|doesnt|keep|keeps|always stop|leave|thinking|thoughts|head
    4 4 cancer|tumour|terminal|illness|heart|stroke|accident|crash|diagnosis|lump|operation|asteroid|lightning|meteor hope|wish|hoping|relief|relieved|if|pray|wouldnt|take|glad|please
    4 4 god|lord|jesus|universe|allah|him|maker take|takes|call|calls|collect|forgotten|let|took|meet me|home|now|already|my|maker
    4 5 should|shouldve|wish|why have|had|wasnt|was|it been|me|i me|died|instead|there
    3 5 sleep|asleep|bed|close|eyes forever|never|not|ever|open|wake|stay|years|eternally|permanently
    3 6 fine|good|okay|ok|glad|happy|nice|easier with|if|to not|dead|gone|end|stopped|happened|nothing
    3 2 end|ending|finish|ended|stop|it it|all|everything|myself|over|altogether
    3 3 be|with|join|see|meet him|her|them|mum|dad|husband|wife|nan again|there|soon|now|heaven
    3 3 button|switch|off|delete press|pressed|switch|myself|me|button
    2 1 84|78|79|80|81|82|83|85|86|87|88|89|90|91|92|93|ninety|eighty|seventy
    3 3 had|ive enough|innings
    -8 1 film|novel|book|episode|boss|level|phone|battery|game|series|podcast|server|process|plants|documentary|character|history|studying|training|patient|clients|essay|exam|server|laptop|quiz|museum|castle|news|policy|photo|photos|view|picnic|ducks|code|song|lyrics|play|theatre|opera|stitches|swim|swimming|boat|boats|fishing|parcel|ticket|fridge
    -8 1 @ordinary
    -7 1 @grief
    -7 1 glad|grateful|thankful|sober|recovered|survivor|proud|laugh|laughed|laughing|lol|lovely|hilarious|gorgeous
    -6 2 his|her|our|their|grandads|mums|dads|nans|dogs|cats ashes|funeral|death|grave|chair|coffin|things|eulogy|birthday|anniversary|memorial
    -6 1 ashes|eulogy|memorial|hospice|vet|widow|anniversary|bereavement|mourning|grief|grieving|miscarriage|funerals|inquest
    -6 4 dad|mum|nan|gran|he|she|grandad|husband|wife|friend|brother|sister|dog|cat died|passed|dead|dying ! i|join|me|want|too|wish|hope
    -4 2 years|months|year|weeks ago|clean
    """)

  static let plan = CareScore(
    .death, "a plan or a goodbye", soft: 6, clear: 6,
    """
    4 1 goodbye|goodbyes|farewell|adieu|byes
    3 1 letter|letters|note|notes|envelope|envelopes|written|wrote|message|text|video
    2 3 left|leave|leaving|wrote|written|recorded|for|each|to for|to|on|of them|everyone|brother|kids|mum|each|table|wife|sister|dad|son|daughter|husband|boys|girls|police
    3 3 gave|given|giving|gives|donated|sold|rehomed|passed|handed away|my|all|on|everything|over
    3 3 has|have|found|new|got|take|taking|good a|new|home|him|her|dog|cat home|owner|place|family
    3 1 will|insurance|funeral|cremation|crematorium|affairs|probate|passwords|solicitor|executor|guardianship|plot|savings
    3 2 paid|sorted|arranged|settled|cancelled|cancel|closed|deleted|cleaned|tidied|organised|updated|cleared off|up|out|everything|my|all|accounts|room|affairs|subscriptions|flat|house|debts|appointments|it|the|desk|phone|history
    3 1 pills|tablets|rope|hose|gun|blades|charcoal|helium|exhaust|garage|bridge|cliff|tracks|woods|forest|noose|quarry|viaduct|insulin|medication|platform|train|tree|river|ladder|pier
    2 1 friday|saturday|sunday|monday|tuesday|wednesday|thursday|tonight|tomorrow|weekend|date|day|midnight|dawn|week
    2 2 after|until|till|once|when|before|past christmas|birthday|wedding|kids|school|exams|they|mum|he|she|new|his|her|everyone|thursday|friday|sunday|funeral|term|shift|theyre|asleep
    3 2 decided|chosen|picked|made|know|set|found|booked|settled|worked it|exactly|day|date|which|where|how|mind|decision|place|tree|spot|time|when|bridge|my|out|one
    3 3 exactly|know|worked|knew where|how|which|when|what|out
    3 5 looked|googled|checked|read|researched|searched|measured|tested|practised|rehearsed|rehearsing|googling|researching|practise|timed up|how|it|about|the|whether|to
    3 4 how long|high|many|much|deep|far|fast|quick|painful it|would|will|does|need|needs|takes|take|is
    3 3 when|after|once|if im|i gone|dead|leave|go|died|disappear
    3 4 wont|not|never|no|dont|isnt|longer be|need|have|see|hear|needed|around|here|spend here|around|again|them|it|worry|me|anymore|those|longer|from|there|my|another
    3 2 last|final|one my|time|meal|christmas|birthday|night|day|words|entry|walk|look|hug|kiss|one|goodbye|visit|summer|letter|page|bath|breakfast|dinner|drink|supper ! bus|train|school|term|job|shift
    2 1 last|final
    4 4 tell|told|know|remember|say mum|dad|boys|kids|girls|them|her|him|everyone|wife|son|daughter|that|my love|loved|sorry|proud|tried
    2 1 sorry|forgive|forgiven|forgiveness
    3 3 not|wasnt|isnt|never|nobodys|noones|was|your|anyones your|anyones|his|her|their|my|fault|anybodys|nobodys fault
    3 4 look|take|care|feed|watch after|care|for|the|my|out mum|kids|dog|cat|him|her|them|boys|girls|dad|brother|sister
    2 2 be|it|its|will|finally over|done|finished|free|peace|calm
    3 4 nothing|nobody|noone|none holding|keeping|stopping|left|keep|hold|tying me|here|to
    2 1 calm|calmer|peaceful|ready|lighter|relieved|serene
    3 3 ready|time|going|prepared|set to|for go|leave|stop|rest|end
    3 4 thank|thanks you|to|everyone|all everything|trying|all|quiet|kind|tried|being
    3 4 they|theyll|she|he|kids|mum|everyone will|be|better|understand|find understand|okay|ok|fine|me|better|cope|it
    2 2 do|doing|done|did it|this
    2 3 without telling|saying|anyone|why
    4 3 plan|way|method to|for|is do|it|ready|kill|die|set|end
    -8 1 holiday|airport|school|wedding|party|recipe|garden|job|interview|course|gym|football|exam|thesis|mortgage|bank|santa|landlord|council|vet|essay|film|novel|book|concert|charity|baby|recital|office|meeting|work|festival|homework|nursery|spring|booking|booked|climbing|tent|game|bus|presentation|speech|talk|retirement|colleague|leaving|invoice|hotel|ferry|flight|match|uni|netflix|retire|spreadsheet|rent|cake|saving|tax|gp|dentist|boiler|show|lesson|sponsor|recipe|boat|fishing|ducks|solicitor
    -8 1 @ordinary
    -7 1 @grief
    -7 1 glad|grateful|thankful|proud|laughed|lol|excited|fun|lovely|hospice|ashes|died|eulogy
    """)

  static let injuring = CareScore(
    .selfInjury, "hurting oneself", soft: 6, clear: 6,
    """
    3 1 blade|blades|razor|razors|scissors|compass|sharpener|scalpel|straighteners|hob|lighter|iron|needles|pins|glass|cutter|hairbrush|shard|shards|tweezers|stapler|knife|knives|tacks|candle|cigarette|cigarettes|matches|pin|boxcutter|stanley|penknife|drawing
    3 2 elastic|rubber|hair band|bands|bobble|tie
    3 1 cuts|scratches|marks|lines|scars|stitches|plasters|bandage|bandages|wounds|stripes|burns|bruises|scabs|gauze|dressing|steristrips|butterfly|scar|welts|blisters|cutting|scratching|selfharm|savlon|antiseptic
    2 1 arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|stomach|hip|hips|ankle|ankles|forearm|forearms|shoulder|shoulders|tummy|shin|knuckles|inside|flesh|ribs|palms|palm|lip|hand|head
    2 1 cut|slice|slicing|scratch|scratched|bite|biting|bit|dig|digging|dug|pick|picking|picked|punch|punching|punched|bang|banging|slap|slapping|snap|snapping|carve|carved|burn|burnt|burned|pinch|pinching|stub|stubbed|hurt|hurting|pulling|pulled|pull|hit|hitting|press|pressed|pressing|scald|scalding|scrape|claw|bash|hurts|poke|poking|stab|stabbing|peel|rub|rubbing
    2 1 hide|hides|hiding|hid|hidden|secret|secretly|tights|sleeves|sleeve|jumper|hoodie|shorts|nobody|noone|notice|noticed|asks|asked|lied|lie|lying|excuse|cover|covered|covering|bracelets|bracelet|long|wash|washed|swimming|cardigan|makeup|drawer|pillow|mattress|locked|pretend|foundation|excuses|concealer
    3 4 told|said|say|tell|blamed|blame him|her|them|mum|was|it|nurse|gp|teacher|everyone|doctor|that|the cat|fell|garden|dog|accident|door|brambles|from|stairs|was
    4 1 purpose|deliberately|punish|punishing|punished|punishment|intentionally
    2 1 deserve|deserved|relief|release|calm|calms|calmer|numb|real|control|quiet|helps|better|feel|valve|works|escape|satisfying|stops|clears
    3 3 to|i|can|just|only|something feel feel|something|anything|alive|real|numb
    3 3 only|one thing|way that|to|helps|works
    2 1 again|relapse|relapsed|streak|clean|days|back|urges|urge|tempted|temptation|craving|itch|itching|itches|screaming|resist|slipped|resisted
    3 2 gave|give|giving in
    3 1 bleed|bled|bleeding|blood|bleeds
    3 4 what|where i did|do|ive myself|did|done|self
    3 3 isnt|not|wasnt|never enough|deep|deeper anymore|enough|now
    3 4 until|till it|i|they|my bleed|bled|bleeds|hurt|hurts|bruised|bruise|raw|purple|red|stopped|numb|stop|cry|feel|shake
    3 3 hurt|hurting|harm|harming|injure|attack|attacking|hit|cut|burn|punish|mutilate|slap|bite|scratch|punch myself|self
    1 1 my|me|myself|own
    1 1 night|tonight|bathroom|shower|bedroom|toilet|toilets|toilet|bath
    -8 1 cooking|shaved|shaving|shave|chopping|onions|kitchen|gardening|cat|dog|football|rugby|tennis|operation|surgery|fell|tooth|haircut|hairdresser|fringe|craft|sewing|knitting|crafts|oven|dinner|soup|paper|lawnmower|vaccine|jab|jabs|donate|donated|biscuits|film|gym|boxing|class|pumpkin|onion|avocado|wax|waxed|hair|nappy|toddler|tattoo|physio|eczema|gig|sunburn|grass|bike|bicycle|accident|climbing|yoga|ironing|ironed|fire|camping|mosquito|mosquitoes|baby|he|him|husband|boyfriend|she|period|acne|knee|toast|game|song|bread|massage|course|prisons|ward|clinic|training|guide|skating
    -8 1 @ordinary
    -7 1 @grief
    -7 1 glad|grateful|proud|faded|sober|lol|laughed|danced|thankful
    """)

  static let hopeless = CareScore(
    .hopelessness, "no hope, or being too much for others", soft: 6, clear: 99,
    """
    3 1 hopeless|pointless|meaningless|worthless|useless|burden|failure|unlovable|unwanted|broken|trapped|empty|void|abyss|doomed|ruined|despair|darkness|futile|nothing|ghost|invisible|hollow|unfixable|pathetic|waste|drowning|sinking|suffocating|cursed|disgrace|shame|numb|replaceable|rotten|poison|parasite|weight|drain|cage|prison|wall|tunnel|hole|defeated|beaten|dark|grey|misery|hell|torture
    3 3 no|without|lost|any|zero|losing|not hope|future|point|way|end|escape|purpose|reason|use|light|meaning|value|place|exit|tomorrow|good|chance|strength|fight|energy
    3 4 cant|cannot|dont|couldnt|not|no|unable|longer see|imagine|find|picture|carry|keep|go|cope|face|take|bear|do|continue|stand|handle|manage|fight|survive|hold on|future|way|it|anymore|another|this|longer|up|going|through|any|point|reason|pretending
    3 4 never|wont|not|nothing|isnt|doesnt|whatever get|gets|change|changes|be|help|helps|improve|work|works|going|stop|stops|matter|matters better|it|happy|anymore|ok|okay|different|changes|normal|loved|anything|enough|anyone|will
    3 4 nobody|noone|no|one|none|wouldnt|wont|who|they would|will|even|ever|cares|needs|wants|loves|could|notice|miss|care|needs notice|miss|care|need|mind|cares|me|love|want|loves
    3 3 dont|not|doesnt|never|didnt matter|belong|deserve|count|fit|mattered
    3 4 better|easier|happier|lighter|richer|relieved|relief|peace|free|breathe|easily off|without|if|for|when|me|rid i|me|gone|them|left|here|without|everyone|wasnt|never
    3 4 if|when|after|once|that|because i|im|id|me left|gone|wasnt|werent|disappeared|never|died|dead|vanished|stopped|existed
    3 3 they|everyone|everybody|family|kids|children|parents|wife|husband|people|mum|she|he deserve|deserves|needs|put|putting|stuck|better|sick|tired|would|carry|worrying|suffer|hate|hates better|someone|more|with|up|me|of|be|because
    2 1 everyone|everybody|anyone|anybody|them|family|kids|parents|nobody|noone|people|world
    2 1 always|never|forever|ever|anymore|longer|every|still|again|ending|constantly|endless
    3 3 so|too|just|im|completely tired|exhausted|weary|done|finished|broken|worn|spent of|with|from|fighting|this|trying|everything|pretending|it|out|being
    3 3 what|whats|wheres|why the|am|do|is|even|bother|try point|for|bother|use|here|even|alive|reason|i
    3 3 hate|loathe|disgusted|despise|sick|ashamed|cant|stand myself|being|me|who|my|existing life|me|i|myself|am|every|existence
    3 4 give|gave|giving|given|giving up
    3 4 everything|all|life|it|whole i|is|feels|falls|has|touch|feel ruin|wrong|bad|nothing|over|pointless|turns|apart|dark|black|gone|heavy|lost|ruined|collapsing|fake|grey|dead
    3 4 let|letting|disappoint|failed|fail|failing|hurt|cost|burdening|ruin|ruined|ruining down|everyone|them|kids|parents|all|family|everybody|lives
    3 4 nothing|nobody|noone|isnt|anything|not left|here|look|forward|live|anything|to to|for|forward|me|left|lose|give|fixed
    3 4 take|taking|use|using|waste|wasting|up space|air|room|oxygen|time|resources
    2 1 i|im|me|my|myself|ive
    2 3 too old|tired|much|late|far|broken|heavy|weak
    3 4 end|edge|limit|rope|breaking|bottom of|my|at|point|rock rope|tether|limit|point|bottom|over|strength|everything|it
    3 2 stop|switch|turn|end hurting|it|pain|off|this
    2 1 pain|suffering|agony|unbearable|hurts|ache|crushed|crushing|heavy|tears|crying|alone|lonely|scream
    -8 1 film|game|exam|job|work|boss|weather|rain|traffic|phone|laptop|recipe|cake|maths|meeting|meetings|office|wifi|code|printer|football|team|season|book|series|dentist|boiler|rent|shopping|hair|town|diet|gym|dress|holiday|spreadsheet|project|homework|parking|landlord|train|bus|course|interview|dating|stall|party|november|heat|winter|tea|coffee|battery|summer|fridge|match|crossword|essay|manager|commute|song|milk|council|shop|dishes|hr|podcast|server|build|nap|bath
    -8 1 @ordinary
    -7 1 @grief
    -7 1 glad|grateful|thankful|lovely|proud|lol|laughed|enjoyed|fun|funny|belongs|helped
    -5 1 ashes|funeral|grief|died|miss|vet|hospice|dog|cat|anniversary|grandad|nan|gran|grandpa|lit
    -5 6 what am|i doing
    -4 2 feel|feeling|bit|little|felt bit|low|sad|lonely|flat|stupid|silly
    """)
}
