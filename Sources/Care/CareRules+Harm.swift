/// Wording about being hurt or held by somebody, about hurting somebody, and about somebody else in danger.
extension CareRules {
  private static let sportsAndSayings =
    "chess|cards|tennis|scrabble|game|mario|darts|pool|quiz|race|quidditch|joke|jokes|film|boss|it|laugh|laughs|mosquito|mosquitoes|wasp|bee|sun|wall|ball|brakes|target|road|feature|laughing|email|message|text|invoice|hockey|monopoly|football|swim|fifa|record|match|snooker|badminton|news"

  static let beingHurt = [
    CareRuleGroup(
      .now, .beingHurt, "an attack that is under way", of: .anybody, yieldsToNot: true,
      """
      8 @attacker hitting|beating|choking|strangling|attacking|raping|stabbing|kicking|hurting me|us|him|her|brother|sister|mum|mom|baby|son|daughter|kids now|right|hear|wall|help ! \(sportsAndSayings)
      8 he|she|they|hes|shes|theyre|ex|dad|husband|boyfriend|man|someone outside|door|coming|downstairs|breaking|broke|break|banging|kicking|trying|smashing knife|gun|hammer|bat|machete|axe|kill|kids|in|find|door ! film|parcel|delivery|christmas|drum|drums|school|pizza|nursery|party|dinner|game|join|tomorrow|weekend|later|ferry|visit|fix|stay|lunch|football|postman
      7 hes|shes|he|she|theyre|they|man|ex|dad|husband|boyfriend|someone has|got|holding|with|have|pulled|waving|is|a knife|gun|machete|hammer|axe|bat|blade ! film|character|cooking|kitchen|game|water|chef|nerf|cricket|chopping|years|baseball|spinach|carving|butter|glue|book|show|news|licence|tattoo
      7 hes|shes|theyre|he|she|they gonna|going|about|will kill|murder|stab|shoot me|us|now ! if|when|late|laughing|mum|carpet|exam|for|forgot|dent|laugh|unless|because|boss|sees|finds|car|says|said
      6 hiding|hid|locked|lock|barricaded|hide in|from|myself|behind bathroom|cupboard|wardrobe|toilet|closet|him|her|loo|room|bed now|he|hes|shes|please|help|kids|coming|angry|find|door|outside ! game|seek|magazine|party|christmas|birthday|presents|surprise|key|cat|biscuits
      """),
    CareRuleGroup(
      .now, .childInDanger, "a child in danger now", of: .anybody, yieldsToNot: true,
      """
      6 @attacker|i|im|about|gonna|going hitting|beating|choking|strangling|shaking|kicking|hurting|hurt|shake|drown|smother my|the|little|his|her|our @child now|right|help|please|hear|cant ! film|show|feelings|hands|dog|flu
      6 baby|son|daughter|child|toddler|newborn|kid not|isnt|stopped|wont|limp|blue|swallowed breathing|breathe|wake|limp|blue|bleach|pills|tablets|battery|moving ! sleep|late|early|school|film|paint|eyes|night|before|from|until|monitor
      6 left|leave|leaving my|the baby|child|kids|toddler alone|bath|road|car|street|outside ! seat|keys|toy|mum|blanket
      5 about|gonna|going|ill|will hurt|kill|shake|drown|smother|throw|hit|strangle my|the|our|this @child now|tonight|right|help ! party|game
      """),
    CareRuleGroup(
      .clear, .childInDanger, "a child that is hurt", of: .anybody, yieldsToNot: true,
      """
      7 @attacker hit+|hitting|beat+|beating|hurts|hurting|touch+|kicks|slaps|slapped|lock+|burn+|starve+|shakes|shook|rape+|molest+|abuse+|whips|belts|throws|threw my|the|little|his|her|our @child ! boyfriend|partner|husband|\(sportsAndSayings)|feelings|heart|goal|party
      6 child|children|kids|baby|son|daughter|girl|boy being|is|are|was|were|gets abused|hurt|beaten|hit|touched|molested|neglected|starved|groomed ! policy|course|film|documentary|book|football|match|news|charity
      """),
    CareRuleGroup(
      .clear, .beingHurt, "being hurt by somebody", of: .anybody, yieldsToNot: true,
      """
      9 he|she|they|husband|boyfriend|dad|wife|partner|ex gonna|going|will|threatened|threatens|wants|said|says|to kill me ! laughing|late|boss|if|when|joke|cake|game|match|mum
      9 @attacker @beat me|us ! \(sportsAndSayings)|towards|home|lift|up|out|on|party|hug|wave|smile|to
      9 @attacker @beat me up|around|about|down|again|against|out|into|stairs|onto|on|off|across ! \(sportsAndSayings)|pub|party|dance|treat|town|shops
      6 hit|hits|hitting|beat|beats|beating|slapped|punched|kicked|choked|pushed|shoved|grabbed|strangled me|us again|last|when|if|drunk|once|drinks|head|face|stairs|wall|because|stomach|pregnant ! \(sportsAndSayings)
      6 comes|came|gets|climbs|gets|sneaks in|into my bed|room|bedroom ! cat|dog|toddler|kids|tea|breakfast|knocks|say|clean|puppy|kitten|sun|light
      5 held|holds|pinned|pins|forced|holding|forces me|us down|still ! hand|train|rollercoaster|seatbelt|project
      5 only|just|once|never|again hit|hits|pushed|slapped|slapping|pushes|shoved me|us ! \(sportsAndSayings)
      7 hands|hand|fingers|arm|belt round|around|on|over|to my|me throat|neck|mouth ! doctor|cold|scarf|nurse|necklace|barber|massage
      8 took|takes|take|taking|uses|used|get|gets belt|stick|slipper|cane|cord|wire|rod to|on us|me|me|brother|sister
      8 @attacker threw|throws|throwing|smash+|chucked|flung|hurled at|me|my ! party|ball|surprise|frisbee|shade|pillow|snowball|snowballs|shapes|wedding|shower|bouquet|confetti|bread|keys
      8 @attacker touch+|touching|grope+|fondle+|kissed|undress+|expose+|rubs|rubbed me|my|himself ! heart|hearts|words|story|gift|card|kindness|deeply|arm|thing|speech|song|film|base|shoulder|forehead|cheek|goodnight|goodbye|phone|stuff
      6 touch+|touching|grope+|fondle+ me|my when|at|night|where|down|under|private|legs|between|sleep|inappropriately|there|wrong ! heart|shoulder
      7 comes|came|come|coming|gets|got|climbs|sneaks|sneaked in|into|to|onto my|me|bed bed|room|bedroom night|asleep|sleeping|drunk|mum|touches|door|work ! cat|dog|kids|toddler|spider|mosquito|tea|moth|breakfast|drop|wave|scared|nightmare
      5 i|was|been|being|got|am|were raped|assaulted|molested|abused|groomed|stalked|beaten|attacked|strangled|trafficked|spiked|roofied|groped|blackmailed|mugged|sextorted ! cache|by mosquitoes|mosquitoes|game|chess|novel|wasps|film|seagull|geese|goose|quiz|pun|parking|traffic|cat|seagulls|bees|dog
      3 raped|molested|groomed me|by ! dog
      6 said|say|told|telling|kept|tell|begged no|stop|dont and|but|anyway|still|he|him anyway|did|still|kept|carried|forced|inside ! biscuit|cake|chocolate|bought|lunch
      7 force+|forcing|make|makes|made|making|pressure+|coerce+|guilt|guilts|expects|demands me|us in|have|to|into|sleep|do|sex|touch|watch|bed sex|bed|him|with|things|it|naked|nude|nudes|touch|sleep|photos|want|porn|cant|stuff|sexual ! laugh|early|tea|smile|breakfast|feel
      6 doesnt|wont|never|didnt|cant take|accept|listen|let|say|tell no|stop|say|refuse answer|when|him|bed|asleep|to ! kids|dog|refund|sugar
      6 sex|sleep with|when|him|even|want|to|or dont|not|asleep|drunk|scared|didnt|cant|say|no|rights|wants ! well|pills
      6 send|sent|show|share+|post+|spread|leak+|has|threaten+ nudes|photos|pictures|videos|nude|naked|pics of|me|everyone|unless|if|he|my ! holiday|school|wedding|cat|dog|baby|christmas|gran|lovely|trip
      5 our|little|it|keep|a|his secret tell|anyone|sick|nobody|or|coach|uncle|said|told|feel|keep|between ! surprise|recipe|santa|ingredient|party|present|service|garden|sauce
      7 nobody|noone|never|wont|no|one|cant believe|tell|told me|anyone|him|mum|old|child|because if|woman|man|me|or|says|said|he|him ! luck|news|price|birthday|eyes|ears|won|scored|winner
      7 wont|doesnt|never|not|cant|didnt|dont let|allow+|permit+|lets|able me|us|to see|leave|out|go|have|work|friends|money|phone|family|talk|sleep|eat|speak|wear|visit|alone|drive ! cat|boss|bouncer|bank|teacher|app|website|toddler|baby|puppy|doctor|password|account|server|system|computer|airline|dog|licence|pay|insurance|concert|chocolate
      6 im|am|not|never|isnt|wasnt allowed|permitted any|to|my|out|see|leave|money|work|have|go|speak|talk|friends|phone|alone ! chocolate|dairy|gluten|drive|dogs|chewing|shoes|pets|park|run|eat|coffee|lift|caffeine|pets
      6 ask|permission|beg for|to|every my|own|bus|money|go|leave|toilet|shower|eat|fare|penny|pound
      7 @attacker check|checks|checked|reads|read|track+|tracking|monitor+|follow+|control+|watch+|go|goes|search+|record+|spies|hides|takes|took|smash+|locks|locked|stole|counts|deletes|spying|stalks|through my|me|every|all|us|our|through phone|messages|texts|car|location|money|wages|passport|bank|card|clothes|emails|move|calls|mileage|keys|room|penny|receipts|everywhere|in|out|home|accounts|friends|account|job|instagram|browser|history|face|pills|salary|medication|sleep|whatsapp ! school|library|airport|garage|mechanic|border|film|series|temperature|ticket|trolley|border|dog|seat|advice|office|hotel|fun
      6 cameras|camera|tracker|airtag|gps|spyware in|on|every|my room|rooms|house|car|phone|bedroom ! dog|security|doorbell|run|holiday|wildlife
      6 took|taken|keeps|has|hid|hides|hold|holds|confiscated|kept|burned|holding my passport|papers|visa|documents|phone|bank|keys|card|wages|id|salary|inhaler|medication|glasses ! renew|school|airport|left|consulate|post|embassy|lost|toddler|office|hotel|dog|desk
      6 cannot|cant|not|never|afraid|scared|unable|dont|too leave|escape|go|get house|him|home|her|away|relationship|because|marriage|husband|kill|find|out ! office|work|rain|dentist|desk|bed|spots|head|flu|shops|cinema|hole|snow|car
      5 locks|locked|lock|shut|shuts|locking me|us|my|sister|brother|her|him in|out|up|inside|room|cupboard|outside|basement|closet|bathroom ! phone|accident|keys|system|account|computer|screen|bike|cat|app|wind|server|forgot|vault
      6 walk+|walking|tiptoe+|treading|tread eggshells|tiptoe|tiptoeing|carefully|softly|shells
      5 eggshells every|day|home|around|around|always|constantly|wrong|him|her
      8 wrong|one|wrong word|look|move|thing|mood|late|tone and|he|she|then|i|it breaks|hit|kicks|explodes|pay|punished|shouting|punch|smash|snaps|rage|throws|screams
      6 breaks|smashes|punches|smashed|broke|kills|killed|hurt|hurts|kicks|kicked|poisoned|drowned my|things|the|something|dog|cat walls|things|plates|door|something|phone|dog|cat|angry|doors|glasses|pet|kitten|stuff ! record|records|film|fan|cord|accident|code|build|toddler|vet|burglar|car|drop|clumsy|flea|fell|mirror
      6 cover+|covering|covered|hide|hiding|hid|hidden|makeup|concealer|explain+ bruise|bruises|marks|mark|eye|black|lip ! apple|banana|acne|tattoo|spots|peach|stretch|birth|exam
      5 bruise|bruises|black|broken|swollen|split arm|arms|neck|eye|lip|ribs|eyes|rib|jaw|nose|wrist he|him|she|dad|fell|husband|because|told|from|when|again|partner ! bike|bicycle|football|fell off|rugby|cupboard|stairs lift|ski|skating|hockey|cricket|netball|trampoline|horse|box|judo|coffee
      6 pinch+|hits|slaps|rough|roughly|handles|grabs|shouts|ignores|neglect+|restrain+|drags|ties|strap|drugged carer|carers|nurse|care|home|staff|son|daughter|nephew|when|me ! cat|baby|dog|toddler
      6 carer|nurse|staff|daughter|son|nephew|carers|helper|aide hit+|pinch+|slap+|shout+|steals|stole|takes|hurts|hurt|rough|tie|ties|ignores|grab+ me|my|us ! \(sportsAndSayings)|tea|care
      5 gets|little|bit|so|very|too rough|violent|physical|handsy|aggressive|abusive with|me|when|stressed|drunk|sometimes|couples|angry|he|drinks ! sea|seas|game|diamond|sleep|cut|film|seat|scene|road|dog|cat|kids|football|match|customer|customers|crossing|play
      5 he|she|dad|husband|partner|boyfriend|mum|hes|shes|wife is|gets|so|was|bit|turns|little violent|abusive|controlling|dangerous|possessive|rough|jealous|aggressive|scary ! film|book|character|dog|sea|left
      3 abusive relationship|husband|partner|boyfriend|marriage|home|wife|father|mother|family|ex|parents|dad|mum|household|girlfriend
      9 @attacker say+|said|says|threaten+|told|tell|swears|swore|text+|warned|screams|will|hed|hell|gonna kill|killed|hurt|find|stab|shoot|burn|bury|harm|murder|beat|destroy|end me|us|kids|myself|children|her|him|family|himself|dog|leave ! laughing|joke|carpet|if he|exam|dent|time|out|keys|quote|film|book|lost|sings|feelings
      9 says|said|threaten+|swears|told|if|warned if|i|or|he leave|tell|go|left|dont|marry|talk|speak|scream|ever|refuse kill|find|take|hurt|die|kids|children|deport+|police|dead|burn|never|sorry|regret|himself|herself|happen|custody ! train|bus|now|early|cake|umbrella|traffic|late|phone|homework
      7 will|would|going|gonna|threaten+|threatens|says|hell|he take|takes|deport+|report+|taking|keep kids|children|baby|son|daughter|immigration|me|away if|leave|from|tell|never|back|again ! school|nursery|park|beach|cinema|football|swimming|holiday|party|zoo|weekend|home
      7 family|father|brothers|parents|inlaws|uncles|dad|mother|they|husband|husbands will|would|say|going|want|make|making|force+|forcing|beat|beating|demand kill|disown|marry|marriage|dowry|honour|wedding|beat|married|stove me|him|stranger|dont|cousin|him|man|or|money|village ! happy|photos|speech|invite|dress
      4 forced|arranged marriage|marry|married ! happy|history|film|book|novel|drama
      4 dowry|honour|izzat|acid ! film|news|essay|course|degree|bbc|reflux|rain|battery|house|jazz|test|guest|roll
      4 @scared of|to my|him|her|go|be|them @partnerly|dad|father|stepdad|stepfather|mum|mother|him|uncle|home|brother|son ! losing|lose|disappoint+|disappointing|tell|telling|without|letting|late|let|driving|jet
      5 @scared go|going|be|to|of|in|at home|house|him|bed ! alone|dark|walking|sick|night|losing|without|spider|spiders|storm|empty|loan|buy|mortgage
      5 @scared|afraid when|what|hell|if|that he|hes|she|shes|hell|will|dad|husband|drinks|angry|might drinks|drunk|do|angry|home|find|finds|hurt|kill|comes|shouts|next|back|again ! exam|interview|results|doctor|scan|hates|job|dumps|flight
      6 @partnerly|dad|father|stepdad|him|her|he|she scares|frightens|terrifies|controls|isolates|terrorises|torments me|us ! driving|jumping|mask|halloween|spider|film|prank
      6 @threat me|us|my|himself ! quit|fine|rain|deadline|cloud
      6 not|never|isnt|dont|cant|no|arent|unsafe feel|am|are|be|were|safe safe|unsafe|protected here|home|house|him|with|in|around|now|tonight|at|anywhere ! assume|ladder|drive|road|cycle|money|password|danger|ice|bank|eat
      3 feel|am|im|is|are|were unsafe|endangered ! ladder|road|ice|bike|driving|roof|stairs|cycling
      4 im|i|am|feel|were|we|are not|never|cant|dont safe ! assume|ladder|road|bike|driving|cycle|roof|ice|well|like|sure
      6 not|never safe here|home|house|room|with|around|him|tonight ! ladder|money|road
      3 not|dont|never feel|am|im|are safe ! assume|ladder|road|bike|driving|cycle|roof|ice
      4 in|real|great danger ! not|film|marks|losing|missing|boring|extinction|bees|rhinos|no|never
      5 he|she|they wont|never|doesnt|keeps|keep stop|leave|following|stalking|calling|messaging hurting|following|alone|outside|house|hitting|shouting|me ! kids|singing|talking|barking|cat|toddler|dog|laughing|smiling
      6 controls|control|isolated|isolates|manipulates|gaslights|degrades|humiliates|humiliate|belittles|insults|spits|calls me|all|my|us|everything ! remote|music|volume|car|drone|thermostat|love|back|later|tomorrow|mum|babe|nan|again|home
      7 calls|called|tells|told|says me|i|im whore|slut|worthless|useless|stupid|nothing|bitch|ugly|crazy|mad|pathetic|kys|die ! teacher|toddler|reviewer
      6 hit|hitting|beats|slap|slaps|slapped|beaten|belted|caned|whipped by|from|me|again my|his|her|husband|dad|mum|father|him|partner|boyfriend|wife|stepdad|stepmum ! \(sportsAndSayings)|traffic
      6 men|man|male|woman|women|old dont|cant|wont|doesnt|can report|believe|victim|tell|abused|police|hit
      """),
  ]

  static let hurtingOthers = [
    CareRuleGroup(
      .now, .hurtingOthers, "an attack that is planned or under way", yieldsToNot: true,
      """
      9 got|have|bought|brought|holding|with|took|packed|loaded|hid|is|in @weapon|bag|car going|gonna|waiting|outside|know|tomorrow|time|tonight|school|office|leaves|coming|finish|they school|house|him|her|pub|pay|tomorrow|tonight|leaves|them|everyone|work|office|comes|church|mosque|outside|coming ! game|film|cricket|baseball|hardware|kitchen|nerf|toy|water|tennis|birthday|shelf|glue|cook|cooking|nails|fix|shed|table|carving|battery|practice|lesson|acid|stage|play|diy
      8 ~ knife|gun|hammer|bat|machete|petrol|axe bag|hand|pocket|car|brought|got|with|lap he|she|him|her|them|they|school leaves|time|comes|find|waiting|pay|outside|coming|gets|works|lives|tomorrow ! game|film|cricket|baseball|water|kitchen|chef|practice|nets|match
      9 waiting|sitting|parked|standing outside|by|near his|her|their|the|house|door|work coming|pay|hurt|kill|knife|bat|gun|brought|deserves|get|finish ! taxi|date|flowers|delivery|pizza|pick|curry|bus|gig|keys
      7 @intend kill|stab|shoot|hurt|attack|murder|strangle|burn|poison|drown him|her|them|someone|somebody|everyone|people|wife|husband|dad|mum|brother|baby|kids tonight|now|tomorrow|today ! game|feelings|laughing|film|level|chess|boss|fifa|quiz|if|pool|dnd|match|cake|online|photo|photos
      """),
    CareRuleGroup(
      .clear, .hurtingOthers, "hurting somebody", yieldsToNot: true,
      """
      6 @wish|@intend|might|could|urge|urges|thoughts|thinking|need|desperate|dream|dreams kill|murder|stab|strangle|shoot|hurt|harm|smother|drown|poison|throttle|punch|hit|attack|smash|choke|suffocate|beat|injure|burn|maim|torture|slap|shake him|her|them|someone|somebody|everyone|people|anyone|wife|husband|dad|mum|mom|brother|sister|boss|baby|kids|kid|son|daughter|stepdad|ex|neighbour|teacher|family|children|boyfriend|girlfriend|mother|father|colleague|bully|bullies|partner|all ! feelings|game|joke|laughing|love|chess|fifa|tennis|party|curry|hand|hands|film|joking about|record|cake|who|hug|wasp|quiz|surprise|pool|monopoly|dont|didnt|never|not|without|by accident
      6 @intend|@wish|might|could|one kill|killing|murder|stab|shoot|strangle him|her|them|someone|somebody|everyone|people ! game|laughing|film|who|level|boss|dnd|cat|wasp|fly|spider|mosquito|if|when
      6 killing|murdering|stabbing|strangling|shooting|hurting|harming|smothering|drowning|poisoning|punching|pushing|burning|attacking|suffocating|shaking|hitting|choking him|her|them|someone|somebody|everyone|people|anyone|wife|husband|dad|mum|mom|brother|sister|boss|baby|kids|kid|son|daughter|stepdad|ex|neighbour|teacher|family|children|boyfriend|girlfriend|mother|father|twins|colleague|partner|everyone ! game|film|joke|book|feelings|he|she|they|buttons|news|swing|laughing|stop|policy|trolley|pram|buggy|bike|limits|documentary|podcast|bill|series|who|was|chess
      7 keep|picture+|picturing|imagine+|imagining|dream+|dreaming|think+|thinking|thoughts|visions|fantasise+|fantasising|see|images|thought|intrusive|flashes pushing|killing|stabbing|strangling|hurting|smothering|drowning|dropping|harming|hitting|shaking|choking|throwing|kill|stab|hurt|drown|drop|smother|push|strangle|shooting|burning him|her|them|someone|baby|people|stepdad|kids|everyone|boss|dad|mum|brother|wife|husband|stairs|daughter|son|window|child|twins|twins|partner|sister ! game|film|feelings|ball|joke|book|class|lecture
      5 what if i|im drown|hurt|stab|drop|smother|kill|harm|shake|push|throw|strangle him|her|them|baby|twins|kids|child|someone|daughter|son|people|everyone ! feelings|joke|class|phone|ball
      7 @scared|worried|terrified|frightened|afraid|might|could|gonna|going|going hurt|harm|shake|kill|drop|hit|snap|stab|do|explode|smother|lash baby|kids|him|her|them|someone|children|to|somebody|at|daughter|son|people ! feelings|he|him again|dentist|needles|spider|exam|dad|jab|if he|clown|best|they
      7 afraid|scared|frightened|worried|terrified of|what|that|myself|by id|i|ill|might|could|myself do|hurt|capable|lose|control|feel|to ! exam|interview|test|party|job|say|present|without|wrong|stage|eat|speech|wear
      4 scared|afraid|terrified|frightened of|by myself|me
      7 i|ive|we shook|shake|hit|slapped|punched|choked|pushed|strangled|smacked|kicked|hurt|attacked|grabbed|beat|bit|threw him|her|baby|wife|husband|girlfriend|boyfriend|partner|son|daughter|mum|child|kids|kid|dad|dad|brother|sister|mother ! hand|hands|feelings|hug|party|back|ball|chess|tennis|game|awake|shoulder|off|swing|buggy|pram|accident|pool|cards|scrabble|fifa|words|by|surprise|record|mario|golf|quiz|high|tickle|run|race|homerun|time|monopoly|darts|he|blanket|treats|stick|bone|toy
      6 nearly|almost|just hit|snapped|slapped|shook|killed|hurt|punched|strangled|choked|pushed mum|dad|him|her|baby|wife|son|daughter|kids|husband|child|me|someone ! car|cyclist|deer|cat|bike|bus|fell|he|she|laughing|hand|tree|roundabout|driving|wall|post
      5 make|making them|him|her|everyone|all pay|suffer|bleed|regret ! attention|tea|dinner|bills|rent|fines|bill
      6 put|bury|send|want him|her|them ground|grave|dead|six|hospital|die|morgue|suffer ! zip|garden|film|cat|dog|hamster|lovely|live|seeds|gran
      6 want|wanted|wish|wishing husband|wife|him|her|them|dad|boss|stepdad|mother|everyone|mum dead|die|died|gone|killed|hurt|suffer ! not|dont|wasnt|never|hadnt|didnt|isnt|back|home|without
      6 going|get|gets|deserves|will|gonna|has what|whats|it coming ! bus|train|spring|christmas|next|parcel|winter|weekend|tax|price|storm|snow
      6 smash|cave|bash|kick|blow|break|rip|slit|snap|crack|tear his|her|their|your|someones skull|head|face|throat|neck|brains|teeth|jaw|legs|fingers ! record|film|news|heart|ice|password|ball
      6 someone|somebody|people|him|her|them|everyone serious|real|lasting|proper|bad damage|harm|injury|pain|hurt|trouble|violence ! avoid|teach|course|policy
      6 hold|pillow|hands|cushion|grip|gripping pillow|over|face|throat|head|him|her|neck|sleep|snoring|asleep easy|think|how|press|could|stop|him|her|face|quiet|him|her ! hair|wash|soft|cot|dog|cat
      6 burn|blow|shoot|gas|torch|bomb|set house|school|office|place|building|church|home|up|fire|mosque|everyone down|up|everyone|with|them|inside|fire|in|alight|people ! calories|codebase|code|candle|film|news|photo|photos|balloons|insurance|alarm|pizza|drill|blaze|documentary|cake|balloon|training
      6 urge|urges|impulse|rage|anger|fury hurt|kill|hit|smash|violent|attack|stab|punch|someone|people|harm|control|scares|murder ! cake|buy|game|film|virus
      5 so|violent|murderous|homicidal angry|thoughts|urges|rage|dreams|kill|hurt|feelings kill|hurt|scare|him|her|someone|lately|scares|people|hit|act|again|stab ! film|book|game|news|council|scream
      6 violent|homicidal|murderous thoughts|urges|towards|fantasies|rage|feelings ! film|game|song
      5 taste|enjoy|like|love|feels|felt good|hurting|hurt|kill|killing|it hurting|hurt|kill|them|him|people|bad ! song|film|game|food|feelings|cooking|curry
      5 i|ill|im|gonna|going|will|swear kill|murder|end|destroy him|her|them day|mean|swear|joking|one|serious|meant ! not|if|film|laughing|when|game|fifa|chess
      5 easy|simple|so would|it|easily|be kill|smother|press|end|stop|push him|her|them|it ! game|process|app|chess|bike
      """),
    CareRuleGroup(
      .clear, .voices, "voices that tell or command", of: .anybody, yieldsToNot: true,
      """
      6 voice|voices|demons|demon|devil|satan|spirits|radio|tv|they|angels|walls tell|tells|telling|told|say|says|saying|order+|command+|want|wants|whisper+|scream+|keep|keeps|shout+|goes|getting me|do|it|kill|hurt|stab|to|louder|die|jump|burn|myself|cut|cut|end|finish|off|worthless|things|again|useless ! actor|singer|lovely|gps|satnav|teacher|answerphone|recording|boss|alexa|mum|advert|news|film|show|podcast|doctor|weather|announcer|children|quiet|presenter
      5 hear|hearing|heard|got|have voices|voice ! lovely|her|his|mum|kids|your|voicemail|dads|recording|again dad|singing|radio|neighbours|choir|upstairs
      6 ones|people|they|things|man|men in|inside|behind|from|through wall|walls|head|tv|radio|mirror|vents told|tell|say|want|watching|make|saying|telling|me ! neighbours|film|show|news|painting|mice|builders
      5 brain|head|mind|something|thoughts goes|says|say|keeps|screams|telling|tells|whispers|shouting|said|saying|keep kill|die|jump|do|end|cut|yourself|hurt|worthless ! film|laugh|sleep|song|work|scan
      """),
  ]

  static let someoneElse = [
    CareRuleGroup(
      .clear, .someoneElse, "somebody else who may be in danger", of: .anybody, yieldsToNot: true,
      """
      8 says|said|saying|wants|going|gonna|talking|threaten+|threatens|will|plans|planning|texted|texts|told|keeps|tells|trying|about|want|thinking|talks|posted|admitted kill|killing|hurt|hurting|cut|cutting|end|ending|hang|harm|harming|unalive|shoot|off|drown himself|herself|themselves|themself|themselfs ! film|novel|book|episode|character|play|story|years|history|podcast|show|song
      8 friend|mate|sister|brother|girl|boy|son|daughter|he|she|someone|somebody|mum|dad|wife|husband|partner|cousin|boyfriend|girlfriend|flatmate|colleague|they|girls|guy|man|woman|kid cuts|cutting|hurts|hurting|harming|burning|starving|harms|burns|starves|hitting|killing|drinking himself|herself|themselves|themself|death ! film|novel|book|episode|character|play|story|laugh|laughing|ladder|pan|oven
      7 friend|mate|sister|brother|son|daughter|he|she|mum|dad|wife|husband|partner|cousin|boyfriend|girlfriend|flatmate|colleague|they|girls|guy|kid|bestie|someone|somebody|girl|boy|man|woman|student|neighbour is|isnt|not|says|feels|might|been|suicidal|wont|feeling|talks|talking|texted|said suicidal|suicide|unsafe|safe|overdosed|kms|goodbye|overdose ! died|ago|lost|years|film|novel|awareness|course|training|by|leaving|school|airport|holiday|in 20
      8 says|said|texted|told|tells|messaged|text|wrote he|she|they|hes|shes|theyre|wont|goodbye|doesnt wont|not|dont|cant|goodbye|doesnt|want|see|never|going|never be|here|live|go|morning|alive|forever|point|existing|point|wake|die ! party|school|meeting|work|film|lunch|invited|hungry|dinner|gym|late|drive
      7 friend|mate|sister|brother|son|daughter|mum|dad|wife|husband|partner|cousin|boyfriend|girlfriend|someone|somebody|girl|he|she|they|neighbour|colleague|woman being|is|gets|keeps|was|getting hit|beaten|abused|hurt|raped|controlled|forced|threatened|trafficked|strangled by|husband|boyfriend|at|partner|dad|who|her|him|her|him|man ! film|novel|book|news|car|ball|bus|play
      8 friend|mate|sister|brother|son|daughter|mum|dad|wife|husband|someone|somebody|girl|person|man|who|they wants|want|wanted|ready|hopes|planning|talks|thinks|talking to|about @die|suicide|disappear ! laughing|film|novel|character|see|know|plants|hair
      """),
    CareRuleGroup(
      .soft, .someoneElse, "somebody else who may be in danger", of: .anybody, yieldsToNot: true,
      """
      8 asking|question|curious|wondering|ask|wonder|hypothetically|say|if|would|do|what|does for|a|if|someone|people|person|somebody|they|friend|just|guy|man|woman|mother kill|die|end|suicide|pills|overdose|hang|jump|drown|drowned|river|themselves|ending|rope|go|sea|sea|bridge|did|it|hurt ! film|novel|character|process|session|boat|fish|swim|train|prevention|plants|plant
      8 if|when|say|suppose|what|would|happen someone|somebody|person|people|they|guy|man|woman|girl|boy|mother|father|one|anyone did|took|stopped|walked|planning|left|wanted|wants|jumped|were|want|just|vanished|was|disappeared|disappeared hurt|find|found|forgiven|kinder|peace|happen|friday|sea|river|die|miss|notice|pills|tell|locked|first|it ! late|phone|keys|shop|film
      8 people|they|person|someone|somebody|those who|that kill|end|want|die|die|cut|hang|themselves|gone|through themselves|feel|peace|hurt|regret|brave|die ! film|study|research|novel|news|statistics|documentary|history|war
      8 friend|sister|brother|son|daughter|mate|mum|dad|girl|boy|cousin|he|she|flatmate|somebody|someone|wife|husband|partner stopped|not|wont|starving|making|skipping|hiding|doesnt|cant|isnt|isnt|been|is|keeps|cant eating|eat|sick|herself|himself|purging|drinking|pills|using|point|going|point|cope|meals|cutting|weight ! film|meat|sugar|baby|dog|cat|toddler|bug|covid|flu|cold
      6 understand|understood|get|relate|know|same|feel|like actor|singer|they|man|one|people|person|him|her|who|girl|girl found|jumped|died|did|did|hanged|overdosed|gave|up|ended|killed|suicide ! film|plot|exam|maths|way|job|keys|homework
      5 one|person|body|anyone does|do|gets|get|can tired|weary|sick|enough living|life|of|alive
      6 people|man|men|woman|women|someone|lot|person no|nothing|not|without|any reason|point|left|nobody|hope live|living|for|to|go
      5 part|half|some|piece of|side me|wants|mind wants|want|wishes|gone|hopes|dead gone|die|dead|out|disappear|end|stop|to|it ! cake|job|town
      6 friend|person|man|girl|somebody|someone|character|guy|woman|one its|is|ok|okay|sometimes|that|looks|has not|me|mirror|my|same|that|actually|also|at me|friend|mirror|job|girl|flat|imagine|imagine|person ! fan
      6 character|hero|girl|story|poem wants|cuts|dies|die|kill|hates die|dont|her|it|imagine|imagine|to imagine|me|same|myself|like ! exam|essay|class
      """),
  ]
}
