/// The classes of words the rules are made of.
///
/// A word with a plus at its end stands for its forms too: "hurt+" is hurt, hurts, hurted,
/// hurting. A class may name other classes.
enum CareWords {
  /// Whether every class a slot names is there.
  static func isSlot(_ text: Substring) -> Bool {
    guard text.utf8.contains(0x40) else { return !text.isEmpty }
    return TableText.choices(text).allSatisfy { part in
      part.first != "@" || classes[String(part.dropFirst())] != nil
    }
  }

  /// The words of a slot: words and classes parted by bars. A word may come twice.
  static func words(of slot: String) -> [String] {
    var words: [String] = []
    for part in TableText.choices(slot) {
      if part.utf8.first == 0x40 {
        words += classes[String(part.dropFirst())] ?? []
      } else if part.utf8.last == 0x2B {
        words += forms(part)
      } else {
        words.append(String(part))
      }
    }
    return words
  }

  private static func forms(_ word: Substring) -> [String] {
    guard word.last == "+" else { return [String(word)] }
    let stem = String(word.dropLast())
    if stem.last == "e" { return [stem, stem + "s", stem + "d", stem.dropLast() + "ing"] }
    if stem.last == "y" {
      return [stem, stem + "ing", stem.dropLast() + "ies", stem.dropLast() + "ied"]
    }
    return [stem, stem + "s", stem + "es", stem + "ed", stem + "ing"]
  }

  private static let classes: [String: Set<String>] = {
    var classes: [String: Set<String>] = [:]
    for line in TableText.lines(table) {
      let words = TableText.words(line)
      guard let name = words.first?.dropLast() else { continue }
      var all: Set<String> = []
      for word in words.dropFirst() {
        if word.first == "@" {
          all.formUnion(classes[String(word.dropFirst())] ?? [])
        } else {
          all.formUnion(forms(word))
        }
      }
      classes[String(name), default: []].formUnion(all)
    }
    return classes
  }()

  /// A class a line; a class may use those above it.
  private static let table = """
    i: i im ive id ill ima imma iam m
    me: me myself us meself
    own: my mine our own
    self: myself meself myslef mysef mysel myelf mself me
    own1: myself myslef mysef mysel myelf mself meself
    plainNot: not never dont doesnt didnt wont wouldnt isnt aint havent hasnt hadnt no without wasnt nor neither donot
    not: @plainNot cant cannot couldnt nothing nobody noone nowhere none shouldnt hardly barely arent nt
    cannot: cant cannot couldnt cba unable
    because: because cos cause coz
    filler: hurting killing harming dying suicidal danger hopeless any been was im i self really actually even ever want wanted wanting wanna going gonna would have had having been be being feeling feel feelings a an any the of to do am was thinking thought thoughts think about plan plans intention intending urge urges desire wish truly one for still seriously longer more actively that need in thoughts ideas idea
    want: want+ wanna wants wish+ wishing hope+ rather prefer long longing crave+ craving need+ fancy love+ pray+ praying dream+ ready desire yearn+ beg+ begging tempted
    wish: want+ wanna wish+ hope+ rather prefer longing crave+ pray+ ready dream+ yearn+ tempted like love keen
    intend: gonna going will ill decide+ decided plan+ planning planned intend+ about ready set prepared finna imma ima
    time: tonight today tomorrow tmrw tmr 2nite tonite now soon monday tuesday wednesday thursday friday saturday sunday weekend week morning evening date night
    soonNow: tonight today tomorrow tmrw tmr tonite 2nite now rn monday tuesday wednesday thursday friday saturday sunday
    now: now rn immediately currently already
    die: die+ dying dead death died unalive+ unaliving deceased perish+ croak snuff
    suicide: suicide suicidal sucide suicidle sewerslide sewercide suic sui topping selfdeletion selfdelete
    live: live+ living alive exist+ existing existence breathing breathe life
    being: be here exist+ existing live+ living alive around wake waking breathe breathing awake
    absent: disappear+ vanish+ gone nonexistent evaporate+ dissolve+ fade+ erased erase invisible poof
    end: end+ ending ended finish+ finishing
    endAct: kill+ killing end+ ending finish+ hang+ hanging hung drown+ drowning shoot+ shooting off offing offed top topped topping unalive+ delete+ hurl+ throw+ harm+ poison+ stab+ stabbing stabbed jump+ gas strangle+ suffocate+ yeet sacrifice kil exterminate electrocute+
    killVerb: kill+ killing murder+ murdering stab+ stabbing stabbed strangle+ shoot+ shooting drown+ throttle+ poison+ suffocate+ smother+ butcher batter+ bludgeon
    injure: cut+ cutting burn+ burnt hurt+ harm+ injure+ scratch+ slash+ slice+ slicing carve+ stab+ stabbing hit+ hitting punch+ bite+ biting bit punish+ mutilate+ bruise+ wound+ slap+ scald+ bash+ pinch+ scrape+ branding scar+ beat bang+ headbutt+
    cutWord: cut+ cutting cutter slash+ slice+ slit+ slitting carve+ scratch+ gouge+
    body: arm arms leg legs thigh thighs wrist wrists skin stomach hand hands hip hips ankle ankles forearm forearms shoulder belly tummy chest neck throat face knuckles scalp flesh body vein veins calf calves finger fingers
    blade: blade blades razor razors scalpel razorblade sharpener shaver boxcutter stanley
    sharp: @blade knife knives scissors glass penknife needle compass lighter
    gun: gun guns pistol rifle revolver shotgun handgun firearm sidearm glock weapon
    weapon: @gun knife knives machete blade hammer bat axe crowbar screwdriver petrol acid
    rope: rope noose ligature cord belt
    pill: pill pills tablet tablets meds medication medicine paracetamol tylenol ibuprofen painkillers painkiller aspirin codeine tramadol diazepam valium xanax antidepressants sertraline insulin opioids oxy morphine panadol benzos capsules sleepers prozac propranolol zopiclone temazepam overdose crocin
    took: took take taken taking swallow+ swallowing down+ downed necked popped ate had gulped
    many: all bottle bottles whole handful handfuls many lot lots load loads packet packets pack box boxes strip strips loadsa bunch entire every
    high: bridge roof rooftop ledge balcony cliff tracks railway platform parapet overpass viaduct building railing railings carpark pier
    edgePlace: @high edge river sea water quay harbour canal track train motorway
    nobody: nobody noone no-one none
    everyone: everyone everybody everyones they theyd them people world family kids children mum mom dad parents wife husband partner nobody noone girls boys friends son daughter lads baby he she
    better: better happier easier lighter relieved freer fine richer nicer calmer simpler
    worse: worthless useless pathetic failure waste burden nuisance liability deadweight parasite inconvenience drain unlovable unwanted unfixable broken redundant
    partnerly: husband hubby wife partner boyfriend bf girlfriend gf ex fiance fella bloke missus spouse
    elder: dad daddy father stepdad stepfather mum mom mother mummy mam stepmum stepmom uncle aunt auntie grandad grandfather grandpa cousin brother sister stepbrother parents coach teacher priest boss carer manager landlord neighbour inlaws sir tutor babysitter nan gran
    they: he she they hes shes theyre hed shed theyd hell
    someone: someone somebody anyone anybody
    attacker: @they @partnerly @elder @someone man men guy son daughter husbands boyfriends
    beat: hit+ hitting beat+ beating beats slap+ slapping punch+ kick+ choke+ choking strangle+ shove+ push+ shoved throw+ threw thrown whip+ attack+ rape+ raping assault+ molest+ abuse+ abusing batter+ smack+ burn+ pinch+ grab+ grabbing grabbed drag+ dragging dragged bite+ bit bites burnt thrash+ bash+ headbutt+ stab+ stabbed shake+ shook pin pinned pins spat spits
    threat: threaten+ threat threats blackmail+ intimidate+ stalk+ stalking
    scared: scared scares afraid frightened frighten+ terrified terrifies terrify fear fearing scary petrified dread dreading scare
    ctrl: phone money passport wages bank card messages texts friends family documents salary keys car house clothes account accounts
    child: baby babies child children kid kids son daughter toddler newborn infant twins boy girl bairn wean little brother sister
    somebodyElse: him her them someone somebody people everyone anybody anyone
    kin: @child @partnerly mum mom dad mother father brother stepdad boss stepmum stepmom neighbour teacher colleague mate flatmate
    eat: eat+ eating ate eaten food meal meals dinner lunch breakfast bread calories fasting fast
    drug: heroin cocaine coke meth ketamine ket fentanyl speed crack pills weed codeine oxy benzos xanax valium tramadol spice
    drink: drink+ drank drinking vodka wine whisky whiskey gin booze alcohol beer cider rum drunk
    voice: voice voices demon demons
    known: friend friends friendss mate mates bestie sister brother cousin mum mom dad mother father son daughter wife husband partner boyfriend girlfriend flatmate roommate colleague neighbour nephew niece uncle aunt guy man person woman girl boy somebody someone pal buddy bff lad kid teenager student
    stranger: you people character hero heroine actor celebrity king queen author victim soldiers patients clients it its thing dog cat horse
    thing: phone battery laptop computer process server engine car plant plants flower flowers grass garden tree trees internet wifi app apps program script code build deadline battery bulb light lights fire tv telly printer thread job jobs task container disk drive hard game boss bosses line connection email motor bike van train line joke tomato tomatoes basil houseplant succulent fern roses lawn conversation session sessions worker daemon node cluster queue signal router monitor screen mic link leaf leaves lamp torch remote watch kettle boiler fridge oven fly flies mosquito mosquitoes spider wasp wasps ant ants weeds slugs mould mold bacteria germs virus bug bugs zombies orc orcs monster monsters dragon enemy enemies npc tab tabs pipeline deploy branch pr vm instance pod daemon socket request cron
    told: vim laptop server script app daemon kernel process heap systemd cluster database compiler novel film movie book chapter episode series show documentary podcast lyrics song poem play opera essay article headline headlines news newspaper newsreader bbc drama thriller soap anime manga comic character characters villain heroine hero protagonist plot scene act stage history century war historical medieval museum castle king queen sociology psychology seminar lecture dissertation thesis study studying studied research statistics stats paper exam quiz revision textbook biography memoir documentary netflix quiz game games level sniper boss dnd ballad translated hamlet romeo juliet macbeth ophelia shakespeare plath woolf durkheim werther socrates novelist fiction fictional theatre tragedy cinema trailer season
    role: training trainer volunteer volunteering volunteered samaritans helpline hotline patient patients client clients caller callers ward placement nurse nursing paramedic ambulance counsellor counselling supervision safeguarding course workshop leaflets awareness policy prevention first-aid charity refuge outreach interpreter moderating moderator moderators conference campaign fundraiser pupils students shift firefighter social worker
    saying: say+ says said saying sings sang singing line goes reads shouts whispers screams cries called titled asks asked tells writes wrote
    glad: glad grateful thankful happy proud lucky relieved love loved free recovered recovery clean sober healed healing thriving celebrate celebrated celebrating cake danced laugh survived gladly blessed safe
    again: again relapse+ relapsed lately tonight these returning returned worse slipping slipped struggling urge urges
    ordinary: film movie novel book books episode series game games level podcast documentary news museum castle character characters lyrics song songs album theatre opera gig concert exam exams essay homework coursework lecture lesson seminar thesis dissertation course training policy patient patients client clients placement ward shift-lead server servers laptop code build compile database deploy docker git repo branch merge python java javascript css script process thread api cache config bug bugs router wifi printer spreadsheet email emails inbox software keyboard browser crossword quiz chess scrabble tennis darts football rugby cricket golf match referee team league marathon yoga pilates gym recipe cake cakes baking baked curry pizza soup pancakes buffet picnic holiday camping festival nursery kitten puppy vet budget invoice mortgage boiler landlord dentist haircut hairdresser knitting sewing crochet pumpkin lawn lawnmower weeds allotment tomatoes joke jokes pun laughing laughed laugh lmao hilarious funny meme traffic commute dishwasher dishes dnd orc sniper villain soprano samaritans volunteering leaflets vim segfault heap cluster pods disk port errors error systemd backup toddlers clumsy socks alarm supervision safeguarding moderating trainer workshop interpreter naloxone sponsor
    grief: ashes eulogy memorial hospice anniversary bereavement mourning grief grieving miscarriage inquest widow widower headstone candle voicemail hymn
    but: but though although however except yet tho
    machine: laptop computer server process thread script app code build compile database vim linux windows mac disk memory heap leak cluster pod pods container kernel daemon browser tab tabs error errors log logs segfault release deploy git repo port wifi router printer keyboard terminal command software zombie zombies orphan orphans fork forked queue worker systemd backup cpu gpu ram stack commit branch server docker query cache loop function bug bugs crash dump
    """
}
