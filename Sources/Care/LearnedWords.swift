/// The classes of words the learned score knows, wider and plainer than those of the rules.
enum LearnedWords {
  /// What a line of the table means by the word after its name.
  static let topics: [String: CareReading.Topic] = [
    "death": .death, "selfInjury": .selfInjury, "beingHurt": .beingHurt,
    "eating": .eatingOrSubstance, "voices": .voices, "hope": .hopelessness,
    "other": .someoneElse,
  ]

  /// A class a line: its name, the matter it speaks of where it has one, and its words.
  static let table = """
    I: i im ive id ill me my mine myself we us our ah ahm ma
    MYSELF=selfInjury: myself myslef mysel meself mself maself self
    HE: he hes him his hell hed himself
    SHE: she shes her hers shell shed herself
    THEY: they theyre them their theyll theyd themselves
    PARTNER=beingHurt: husband hubby wife partner boyfriend bf girlfriend gf fiance fiancee spouse missus ex bloke
    PARENT=beingHurt: mum mom mam maw ma mother dad da father daddy mummy mommy stepdad stepmum stepfather stepmother parents parent papa mama amma appa
    KIN=beingHurt: uncle aunt auntie grandad granddad grandpa grandfather nan nana gran granny grandma brother sister cousin inlaws inlaw nephew niece family relatives relative stepbrother stepsister sibling siblings
    BOSSY=beingHurt: coach teacher priest pastor boss carer manager landlord sergeant supervisor tutor imam employer babysitter pimp guard officer caregiver
    CHILD: baby babies child children kid kids son daughter toddler newborn twins bairn wean boys girls bairns lad lass infant
    FRIEND=other: friend friends mate mates pal pals bestie flatmate roommate colleague neighbour neighbor classmate buddy housemate
    SOMEONE: someone somebody anyone anybody person people man woman guy girl boy bloke lad strangers stranger
    EVERYONE: everyone everybody world all family anyone them
    NOBODY: nobody noone none nothing
    NOT: not no never dont doesnt didnt wont wouldnt isnt aint havent hasnt hadnt wasnt nor without cant cannot couldnt shouldnt hardly barely arent nae cannae dinnae werent neither
    CANT: cant cannot couldnt unable cannae impossible
    WANT: want wants wanted wanting wanna wish wishing wishes wished hope hoping prefer rather long longing crave craving need needing desire yearn tempted dream
    INTEND: gonna going will ill decided decide plan planning planned intend about ready set shall goin
    TEMPT=selfInjury: urge urges impulse tempted itching craving temptation compulsion
    THINK: think thinking thought thoughts thoughs imagine imagining picture picturing fantasise fantasising fantasize wonder wondering consider considering googled googling researched ideation daydream
    DIE=death: die dying dies died dead death deid dee deceased perish
    SUICIDE=death: suicide suicidal sucide suicidle sewerslide unalive unaliving kms kys ctb od overdose overdosed overdosing offing ideation suic sui
    KILL=death: kill killing kills killed murder murdering strangle strangling stab stabbing stabbed shoot shooting shot poison poisoning smother smothering throttle choke choking suffocate batter battering
    SELFKILL=death: hang hanging hung drown drowning jump jumping jumped slit slitting gas overdose swerve swerving
    LIVE=hope: live living alive exist existing existence life breathing breathe breath survive surviving survived
    HERE: here around awake exist existing being
    WAKE=hope: wake waking woke waken sleep sleeping asleep
    VANISH=hope: disappear disappearing disappeared vanish vanishing vanished gone evaporate dissolve fade fading erased erase invisible melt deleted delete nonexistent cease unborn
    END: end ends ending ended finish finished finishing stop stopped stopping over done quit conclude
    GOODBYE=death: goodbye goodbyes bye byes farewell adieu cheerio
    LETTER=death: letter letters note notes envelope envelopes will message testament
    LAST: last final finally ultimate
    AFFAIRS=death: funeral insurance passwords password affairs belongings possessions savings solicitor cremation rehomed rehome pension deeds arrangements inheritance executor cremated coffin burial
    GIVE: give gave giving given gifted donated away left leaving leave handed
    GONEAFTER: after when once until till before by
    SORRY: sorry forgive forgiven forgiveness apologise fault blame blamed
    TELL: tell telling told tells
    PEACE: peace peaceful calm calmer rest quiet relief relieved serene easier lighter release
    PILLS=eating: pill pills tablet tablets meds medication medicine paracetamol tylenol ibuprofen painkillers painkiller aspirin codeine tramadol diazepam valium xanax antidepressants sertraline insulin opioids oxy morphine panadol benzos capsules sleepers zopiclone temazepam amitriptyline propranolol sedatives ampoules oxycodone gabapentin pregabalin
    TOOK=eating: took take taken taking swallow swallowed swallowing downed necked popped crushed crushing mixed
    MANY: all whole bottle bottles handful handfuls lots loads load packet packets pack box boxes bunch strip many too everything rest
    POISON=death: bleach antifreeze pesticide weedkiller rat poison helium charcoal exhaust hose hosepipe carbon paraquat detergent drano
    ROPE=death: rope noose ligature cord knot beam rafters
    GUN=death: gun guns pistol rifle revolver shotgun handgun firearm bullet bullets trigger loaded glock ammo
    KNIFE: knife knives machete blade dagger scissors cleaver hammer bat axe crowbar petrol matches acid weapon
    BLADE=selfInjury: blade blades razor razors scalpel razorblade sharpener boxcutter stanley glass compass lighter needle tweezers safety pin shard
    HIGH=death: bridge roof rooftop ledge balcony cliff tracks railway platform parapet overpass viaduct railing railings quay pier edge river train trains lorry multistorey canal sea water window pylon quarry dam
    CUT=selfInjury: cut cutting cuts slice sliced slicing slash slashed carve carved scratch scratching scratched gouge burn burning burned burnt bruise bruises scar scars wound wounds cutter scab scabs scald snap biting bit bite picked picking punch punched
    HARM=selfInjury: hurt hurting hurts harm harming harmed injure injuring selfharm sh selfinjury punish punishing punished mutilate
    BODY=selfInjury: arm arms leg legs thigh thighs wrist wrists skin stomach hip hips ankle ankles forearm forearms shoulder shoulders tummy belly neck throat knuckles flesh vein veins
    HEADS: head face hand hands hair lip eye mouth jaw ribs back cheek teeth fist fingers
    BLOOD=selfInjury: blood bleed bleeding bled bleeds stitches bandage bandages plasters gauze
    HIDE: hide hides hiding hid hidden secret secretly sleeves sleeve cover covered covering concealer foundation makeup jumper hoodie lied lie lying excuse excuses pretend pretended
    RELAPSE=selfInjury: relapse relapsed relapsing streak clean slipped slip again
    HIT=beingHurt: hit hits hitting beat beats beating beaten slap slaps slapped slapping punch punches punched kick kicks kicked kicking choke chokes choked shove shoves shoved push pushed pushes throw throws threw whip whipped attack attacked rape raped raping assault assaulted molest molested abuse abuses abused abusing batter batters battered smack smacked smacks grab grabs grabbed drag dragged pin pinned spat spits burned burnt thrash thrashed shook shake shakes strangle strangled pinches pinched twisted hurts hurt belt
    FORCE=beingHurt: force forced forces forcing made makes make threaten threatened threatens threatening blackmail blackmails blackmailed threats control controls controlled controlling allowed permission allow lets let locks locked lock trapped banned forbids obey followed follows following tracks tracker tracking checks check stalk stalks stalking demands monitors
    SEX=beingHurt: sex rape raped touches touched touching touch undress naked nudes pics pictures photos bed shower consent groped nude grope knickers trousers underwear
    SCARED=beingHurt: scared scares afraid frightened frightens terrified terrifies terrify fear fearing petrified dread dreading scare eggshells flinch flinched flinches tremble nervous
    CTRL=beingHurt: phone money passport wages wage card messages texts documents salary visa keys account accounts bank allowance receipts miles mileage cameras camera location door papers car
    HOME: home house room bedroom kitchen door doors cupboard
    MOOD=beingHurt: mood temper angry drinks drunk rage rages raging shouts shouting shouted screams screaming smash smashed smashes breaks broke worked
    DENY: fault sorry loves promised promise flowers deserved deserve asked provoke swear fell slipped stairs tripped
    BRUISE=beingHurt: bruise bruises bruised marks mark black eye swollen fracture broken split limp
    BELIEVE: believe believes believed report reported police told telling secret
    EAT=eating: eat eating ate eaten eats food meal meals dinner lunch breakfast bread calories calorie hungry hunger kcal plate crackers apple bite
    FAST=eating: fast fasting starve starving starved skip skipped skipping restrict restricting restricted binge binged bingeing binging purge purged purging laxatives laxative vomit vomited vomiting puke puked throwing bulimia anorexia chew spit fingers throat sick
    WEIGHT=eating: weight scale scales fat thin thinner skinny kilo kilos pounds stone bones ribs size bmi lighter obese disgusting mirror
    DRINK=eating: drink drinking drank drinks drunk vodka wine whisky whiskey gin booze alcohol beer cider rum sherry bottle bottles cans pints hangover sober hammered spirits brandy hipflask flask
    DRUG=eating: heroin cocaine coke meth ketamine ket fentanyl speed crack weed codeine oxy benzos xanax valium tramadol spice gear smack mdma dealer needle inject injecting injected snort snorting snorted bump lines using stash dose doses addict addicted addiction hooked withdrawal withdrawals gambling gamble smoking score high pregabalin opiates nitrous
    VOICE=voices: voice voices demon demons devil whisper whispers whispering command commands commanded commanding radio angel angels holy signal implanted
    TOLDTO: tell tells telling told says said say commands order ordered
    HOPELESS=hope: hopeless pointless meaningless worthless useless burden failure unlovable unwanted broken trapped empty void abyss doomed ruined despair darkness futile hollow unfixable pathetic waste drowning sinking suffocating disgrace replaceable rotten deadweight nuisance liability parasite inconvenience drain unneeded forgotten invisible crushed cursed numb failed
    POINT=hope: point purpose reason reasons meaning use future hope way tomorrow sense value
    GOON=hope: go carry keep continue cope face manage take bear stand hold fight handle get bother
    FURTHER: on going anymore any longer more much up another
    BETTER: better easier happier lighter richer relieved free freer improve fine
    WITHOUT: without if miss missed notice noticed care cares
    TIRED=hope: tired exhausted weary worn knackered done sick fed drained scunnered shattered
    PAIN=hope: pain hurts suffering agony misery unbearable torture hell ache aches
    FOREVER=hope: forever always never ever ending constantly endless permanently eternally
    NIGHT: tonight night now today tomorrow tmrw rn tonite soon friday saturday sunday monday morning minute minutes hour midnight
    NOWISH: now rn right currently already just tonight minutes hour immediately
    PLANW=death: plan plans planned method date decided chosen chose picked bought ordered arranged sorted ready rehearsed practised booked saved saving hoarding stockpile stockpiling stash counted written wrote researched worked
    MIN: only just little bit tiny slight slightly small once nothing fine lol haha joking kidding dramatic whatever probably silly exaggerating fuss
    DANGER: safe unsafe danger emergency help ambulance 999 911 breathing unconscious collapsed blue seizure limp swelling dizzy drowsy sleepy numb pulse
    HATE: hate hates hated loathe despise disgusted disgust ashamed disgusting
    REVENGE: pay revenge sorry regret coming ground grave rage snap snapped deserves shot lose temper
    TIREDOF: of being with from living
    ASK: would what hypothetically curious wondering asking does how
    HUSH: nobody noone secret secretly without anyone ask knows know
    GLAD: glad grateful thankful proud lucky recovered recovery sober healed laughing laughed celebrate celebrated lovely fun enjoyed nice excited happy funny brilliant great loved thriving
    PASTREC: used ago since years year months anniversary discharged signed longer back decade
    STORY: film movie novel book books chapter episode series show documentary podcast lyrics song poem play opera essay article headline news newspaper bbc drama soap anime manga comic character characters villain heroine hero protagonist plot scene history century war historical medieval museum castle king queen netflix quiz game games level boss raid memoir fiction theatre tragedy cinema trailer season hamlet romeo juliet macbeth ophelia shakespeare plath author writer audiobook album exhibition ballad musical panto myth legend thriller detective agatha christie tudor roman romans viking pharaoh guild dungeon
    STUDY: study studying studied research statistics stats paper exam exams revision textbook dissertation thesis essay lecture seminar coursework module lesson class homework school uni university assignment presentation
    ROLE: training trainer volunteer volunteering volunteered samaritans helpline hotline patient patients client clients caller callers ward placement nurse nursing paramedic ambulance counsellor counselling supervision safeguarding course workshop leaflets awareness policy prevention charity refuge outreach interpreter moderating moderator moderators conference campaign fundraiser pupils students shift firefighter social worker handover rota lifeboat coroner police support peer hospice foster mentor sponsor sponsee shelter
    COMP: laptop computer server process thread script app code build compile compiler database vim linux windows mac disk memory heap leak cluster pod pods container kernel daemon browser tab tabs error errors log logs segfault release deploy git repo port wifi router printer keyboard terminal command software zombie zombies orphan orphans fork forked queue worker systemd backup cpu gpu ram stack commit branch merge docker query cache loop function bug bugs crash dump python java javascript css html api config sql pipeline tests test prod battery phone signal node nodes cron socket ssh ping plugin patch patched firmware screen hdd ssd usb parent child kill9 sigterm sigkill excel spreadsheet email inbox online job jobs vm instance timeout module firewall ransomware
    HOMEY: cake cakes baking baked curry pizza soup pancakes tea coffee recipe onions onion carrots garden gardening lawn weeds tomatoes slugs shopping shop dishes laundry washing hoover dishwasher oven boiler fridge cat dog vet puppy kitten hamster budget invoice mortgage dentist haircut hairdresser knitting sewing commute traffic bus parking holiday weekend party wedding birthday picnic camping festival concert gym yoga football rugby cricket match team league tennis golf darts run running marathon race ref goal pub meeting meetings office deadline interview job manager colleague lunch sandwich chocolate crisps biscuits netflix telly tv curtains sofa bread jam marmalade
    IDIOM: deadline traffic laughing heels feet heat boredom hunger hungry embarrassment suspense starving jokes joke pun bus queue literally hilarious lmao gorgeous tired cold
    GRIEF: ashes eulogy memorial anniversary bereavement mourning grief grieving miscarriage miscarried inquest widow widower headstone candle voicemail hymn funeral buried cremation undertaker stillborn passed vet wake kaddish condolence condolences casket cemetery grave graveside hospice missing miss misses
    SPORT: match team goal league race football rugby cricket ref season boxing round bout tackle pitch darts chess
    GENTLE: walk sun garden music friend friends laughed slept meal cooked park sunshine
    SMALL: annoyed annoying bored stressed nervous sad lonely low grumpy tense anxious upset homesick cried
    """
}
