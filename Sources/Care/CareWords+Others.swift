extension CareWords {
  /// Everyday words that are one slip away from a word of the tables and mean something else.
  static let otherWords: Set<String> = Set(
    """
    aborts abused accents accepts acton actors addition admins admit advice advise afterward agent
    alice alike alive alize alloc allocs alloy alnum alone along aloud alright alter amuse amused
    angle angles angry announce announced announces another answers anyways apologise appeal
    appears apples apply arena argued arguments armed armin arming army arrangement articles
    asdict assent assumed assumes assure atime ative attach attached attaches attaching attacker
    attackers authors aware babel backed backing backups badges banger banging banish banned barns
    barriers based bases basic basis batch batter bazel beach beaming beans beard bears beast
    beaten beating began begin behavior behaviours being believed believes bells belonging bench
    bends benefit better betting binding binds bingo bitten bitter black bladder blame bland blank
    blast blaze blend blind blocks blond bloom boards boast boats bondage bonus boost borders born
    bother bounced boxed brace braces branch brand breach breadth breathed breaths breeding brian
    brick bride brigade bring brings broad brood brothers browse browsers brunch bubble budget
    buffer builder builds built bullied bunch burns burst bursts buster butter bytes cable cached
    caches callee cancels caret caring carries cased cases casting casts caused causes ceases
    cells certificates chain changed chapel chapters charge charged charges charm chasen chdir
    cheap cheat check checker checkin checks cheek cheese chess chest chicken chocolatey choice
    choices choir choked chomping choose chooser chore chose chunk chunked cited cites claps
    clarity clash clashes clause cleans clearer click clicks cliffs clint cloak clocks clojure
    clone cloned cloning closefd closes closest closures cloud clusters clutter coarse codebases
    codes coding collections color colours comment compil compiled compilers compiles complains
    complaints compliant comps compute computed computers computes concept concern conclusion
    configs connections consents constants consts contact contained containers contents contest
    context continued continues contracts contrast controller convert cooked copying cores coroner
    costa could counter counters counting couple course court courts cousins cover crate creal
    creation credit cropping crowd curly curses curve curves cuter cutie cutlery cycles daemons
    dagger damages damon dancer dashes databases decimals decisions decode decoded decodes
    decoding decoration decreased deepen deflated degrade degraded degrees deleter deliver
    delivers demos demoted denial denoted depend dependents depot depth derive derives deriving
    desired despises despite destroyed destroys devel device devices diagnoses diary director
    directory disagrees disappears dished disorders diver doctors document doing donor doubled
    doubles doubly drafts drained draped drawings drawn draws dreamt dries drinks drive driven
    driver drivers drying dutch eager eagers eased easing easter eaten edited editing edits
    efforts eighth emits employed emptied ender endings engines ensure enter enters enveloped
    erases escaped escaper escapes excerpt executes exhausts expert exploded explore exports
    external externally extras facing fails failures faked fall falls false falsey falsy famished
    farm faster fatals fathers fatter fault faults faulty favorite featured features feeding feeds
    feel feels fell fenced fewer fifth figure figures filed fill filled filling fills finder
    finders findings finished finnish fiona fired fires fished fixer fixes flake flame flaps flask
    flatten floats flood floor forked forking formed forming forth forums forwards frame france
    fridays fridge full functions funky futures gated gather getting given gives giving glade
    going grace graceful grade grand great green greet grouped grouping groups growing grows guess
    guided guides guild gutter habits handing handled handler handlers handover hands hanged
    hanger hanging hangs hanning harmony harms haven having headed heading heals health heaps
    heard heart hearts heating heats heights helmut helpers herein hermes hiking hinting hiring
    hitting hoarse holder holders hole holes homed homeless homes honey honor honours hooks
    hopeful horse hostel hotel house houses humans hundreds hungry hunts hurry ideal ignored image
    improves indention inject instances instruction intense intent interests interned interpreted
    interpreters interpretor interviews invention invitations invoice isolate issue issued issuer
    joins joked journal julien junctions kernels keyboards kicks killers kinks kitchen kitten
    knickers knobs known label labels lacked lacking lacks lacus ladder larger larry later latex
    latze launch launches layer laying leading leads leaning learns learnt leasing least leather
    ledger leftover legge lemon letter letting levels lexer licenced licences licensed licenses
    ligatures lighting liked liking listed listing lists litter lived liver lives livid loader
    locations logger logging looped looping loops loosen lover loves loving lower lunch lying
    lyric magna managed managers manages manipulate manipulated manpage marco marga maria marie
    marked markers market markings markos markus masking masks master matched matcher matchers
    matteo matter meanings measures medals meeting menus merged merges mergy meter mirrors misses
    mistaken mistakes mistry mitten mixes modal moments monday mondays monet money monkey monte
    month months moose moral mothers mouth moving mushroom mutter mysql named namer nearby
    neighbor neighbors newer nodelist nodes noise noisy nosy noted noting nouse novice nuked nurse
    nurses objects obsoleted obsoletes offers older oneline opener openid operations oranges
    organized other others outlined outlive outsider overcome owned owners owning pacer pacing
    packer packs pager painted pairs panes paren parens parity parse parsed parsing parte parti
    partly parts passes pasted pasting patch patent patents patterns paused pauses paying
    permissions person persons picker pickled pickling picks picky pieces pile piles pillow pilot
    pipelined pipelines pipping pitches pixels place placed places placing plane plans plant
    planted plate platforms played playing plays pointer pointing points poise poked polite
    polling ported porting portions ports positives posters powers practices praise prayed prefers
    prepare preparer prepares prepended prepending prepends presente presented preset presets
    prevent prevents price prime prince print printed printers printing prison privat prober
    produce products programs projects prone proof proofs property protect proto protos prying
    pulsing punched punting purchase purposes purse putting questions queued queues quilt quirk
    quite quota quoted quotes raced races raging rained raises raising ranges rapid rapped rather
    rating ratio ratios reaches react reals reaped reaping reason recipes recorder recover refused
    refuses regain related relates relationships relative releaser releases relied relies remark
    remembers remotes removed remover removes repairs replaced replaces replay replies reporter
    reporters requests resolver resort resource responds retain retired reuse reusing reviewed
    reviewers reviews revisions reword reworded ridge rises robots roles roofs rooftops room rooms
    root ropes rounds routed routes routines routing rubini sample saves saving scala scaled
    scaling scans scare scarf scenes scope scoped score scored scorer scores scoring scouts
    scraped screens scripts sealed seals season seating seats secrets sections seeking seeks
    segfaults sells semicolons serve serves services serving setting settle seventh shades shaky
    shall shallow shape shaped shaper share shared shares shark sharpened shear sheet shent shifts
    shipped shipping ships shire shiver shock shoes shook shop shops short shot shots should shout
    shouts showed shower showing shows shred shrinks shrunk signals signer signing signs silenced
    simpler simply singers singh singly sisters sites sitter sitting sixth skill skins skipper
    slabs slaps slate slated sliced slide slider slides sliding slight slipped slope sloped slots
    slower slowing small smart smear smells smiled smime smoked smoker smoothing snake snaps
    sneaky sniff snored sockets soldier solutions sometime sorry south spaced spacer spaces spain
    spake sparse spawns speaking speaks specials speeds speedy spell spelling spelt spends spewing
    spiers spill spins spirit splice splicing splits splitting spoil spoke sponsors spool
    spreadsheets springs sprint squid stabbings stable stack stacking stacks staff staged stages
    staging stairs stale stall stalled stalling stamped staple stapled stared staring starred
    started starter starting starts stata state stated states stating status stays stems steps
    steve sticking sticks sticky stiff still stinging stings stock store stores stories storing
    stormy story stray streaks streamed streaming streams strike strings stripe stroked struct
    stub stuff style subset suited suites suits summed summers supposed supset surge surprises
    survives swapped swapping swaps sweat sweep sweet swift switches systems table tables tally
    tamper tapes tapped tapping targets tasks teaches teams techniques templ tempor tenth
    terminals terminated terminates tester testing tests thanks thedir their theirs theme there
    theres these thick thing think thinks thorough those thread threading threads three thresh
    threw throne throttled thunk ticked ticks tiers tighten timer timers timing title titles toddy
    token tolerated totals totalt toward towels tower traced tracer traces tracing trackers trade
    trail trailers trailing trained trainers training trains trait trans translate translates
    tread treat treating treaty trend trick tricked tricks tries triggers trips trunk trusts
    trusty tuned tuning tunnels turns tweeners twine twists tying undef unsubscribed update
    updater updates usable vague valued values vanished vanishes varnish varnished vaults violet
    visitor visits vital volumes volunteers vote votes waiter waits waived waives walker walter
    wander warm warner washes watcher watchers water wears weather weekday weekends weighted
    weights welcomed weren whale where whereas whereis wherever whether while white whole whose
    wider winnow winter wipes wished witch withdraw wives womens wonder worded wording world
    worried worries worry worse worst worthy would wrapped wrists write writer writers writes
    written wrongs wrote youth zombie
    """.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) })
}
