// Made by Sources/KeywordAnalysis/Training/frequencies.py; do not edit by hand.
// swift-format-ignore-file

extension WordRarity {
  /// The rarity of English words in free texts, in halves of a bit.
  static let englishWords = """
    0 a and of the to
    1 for in is
    2 an are as be by from it on or that this with
    3 can not one s which you
    4 all also at but have if used when will
    5 any has i its like more new no only other see so some their there these they two up use
    5 was
    6 about after been debian do each file first he his image into make may most n name note
    6 out package said same server set should such system than them then time using we who
    6 your
    7 access another available based because being between both called command default
    7 different example files get had having how information just made main man many network
    7 now over part people reuter several small through under user users very way well were
    7 what where without work would
    8 add allows around b back before c case change common configuration contains could create
    8 data documentation does don't down during e edu error especially etc even every figure
    8 following form found free gimp go good group here home installation installed know known
    8 large last line list long lt machine menu much must my need next number often options
    8 order our packages possible program provides report right run section since sky software
    8 something star stars support t take those three tool usually v version want while year
    9 above according act added against already always automatically below body bug certain
    9 changes chapter choose client clients color company computer constellation
    9 constellations control created culture current d day described dialog dlrs done either
    9 end features few find full g general give given great hard help her high him however
    9 https important inc includes including install instead interface language layer left
    9 less library life linux little local look ltsp machines makes me means might mln names
    9 needs net never off old once open option org original own person place please point
    9 process provide provided related required running service services she show similar
    9 simple size sometimes source space specific start state still systems text thin things
    9 thus too tools type u us uses value various via web white why world x years
    10 able account active adding additional address administrator again al allow american
    10 among ancient anything applications applied area away base become best better big bit
    10 black book boot cannot cases cause central changed check click code colors come commands
    10 complete configure containing copy corp course creating cts de desktop details
    10 development did directly directory disk display distribution doesn't download due easy
    10 effect enough environment existing filter five four further genus god going gosa² groups
    10 hand head history images include included internet itself keep kernel key kind l later
    10 law ldap least let level light lines m major making management manner manual march men
    10 mode move named needed night non north official others p page particular parts pct per
    10 position prev probably problem problems profile programs project public purpose put
    10 quality r rather read real red release result root say script second security select
    10 selected selection servers setting settings setup shak share side single someone sources
    10 south special standard states stored sun sure syn term terms th therefore thing think
    10 though times today together top tree try united until upon useful values view vs water
    10 western whole whose window within working works workstation workstations written www
    10 zool
    11 action activate activating actually administration adv advanced almost along america
    11 amount appear appears application apply april architecture asked associated avoid basic
    11 behind billion blue bot bottom box bright business button call can't cd celestial
    11 channel choice clicking close co com comes completely complex conditions configured
    11 connected connection consisting contain content corresponding country cross currently
    11 cut dark days depending description designed device directories diskless dns document
    11 doing drive earth easily edit else enable english er ever everything except external f
    11 family far field filters fish fixed format french front function generally generated
    11 gives got government graphical green h half hardware hence higher house howto http human
    11 i'm idea increase individual inside installer installing instance intended internal ip j
    11 john k knowledge layers likely live location log login longer loss lot love low lower ly
    11 market matter meaning middle milton mind modern modified modify module money moon
    11 morning nature near necessary normal nothing o object objects older ones operating
    11 operations output overview password path pay period pertaining pixels pl plant points
    11 policy power present previous programming qtr questions quite range re really reason
    11 record region remove requires rest results rules save screen search seen sense separate
    11 seven short shown shows shr simply sir six skolelinux soon southern species spirit
    11 stable started starting stellarium steps stock strong structure subject supported
    11 surface table taken takes tell third thought told translation turn unless update updates
    11 usage versions visible w ways west whether windows woman word words write writing y yet
    11 young
    12 accounts across actions addition agreement air allowed alpha alternative although am
    12 animal animals answer appearance appropriate apt areas art ask astronomical astronomy
    12 attached author authors automatic background bad bank bar beginning behavior beyond bird
    12 board bring browser brush build building built bullseye buy came capable car care center
    12 century cf changing character charge chaucer children chinese chosen city class clear
    12 combined coming community compared components computers configuring connect considered
    12 contents correct countries database date dead death dedicated defined delete department
    12 developed devices dhcp difference difficult direction displayed distributed domain
    12 double drives drop earlier early easier east ebook editor eight elements email enabled
    12 enables enter entries entry equal european event examples exchange exist expected export
    12 eye eyes face fact fall fast feature feet fields figures fill finally fine fire flowers
    12 follow followed food force formerly forms frequently fully functions future gain game
    12 generate german gets getting giving gnome gnu goes greek ground handbook handle heart
    12 held hold horse host hour html icon identified initial input installations interest
    12 interesting interfaces international introduction isn't job kept keyboard king land
    12 languages late leave leaves libraries license limited links lists living located lokono
    12 looking looks lost mail maintenance manage manager map mark marked material mean member
    12 members memory mentioned message messages method methods missing model modules month
    12 months mostly mouse moving multiple native natural ness normally northern notes numerous
    12 offer office oil operation opposite origin orion otherwise outside pages paper
    12 parameters party pass past pattern performance personal physical piece pixel placed
    12 plants play pleiades powerful practice president press preview price print prior private
    12 produce produced production profiles profit protocol providing pxe question rate reading
    12 receive recent recommended reference regular releases relevant remember remote removed
    12 represents require research resembling resources resulting return revs rights rise river
    12 room runs sales says school science scripts sea self send sets shape shared shares shell
    12 ship site solution sound speed split ssh st status step storage students style substance
    12 supports tab tail taking task tasks test tion tip took toolbox total trade traditional
    12 true turned types understand unit unix upgrade upgrades usb virtual volume wall war week
    12 went wide wife wiki women wood wrong yellow you're yourself
    13 ability accept accessible activity actual addresses adj adjust administrators affected
    13 age ago agreed allowing alone amd annual anyone api appendix applies approach archive
    13 arrow assigned authentication average babylonian balance bear became becomes believe
    13 belonging belt bill binary block blood books brings british brothers brought bugs
    13 calendar canvas capital caused causes characterized characters checked checking chem
    13 chief child china clock collection combination commonly companies component composed
    13 condition conf connections consider consists contained context continue contrast
    13 contributed controls copies copyright core corner cost court cover covered creates
    13 creation critical ctrl custom daily deal december decide decision deep define degree
    13 depends derived describe describes design desired detail detailed determine developers
    13 die dipper direct disable disease disks displays distance distribute dlr documents dog
    13 dr draw drawing drawn dry dryden dynamic eastern ed edge editing education effects
    13 effort empty en ended energy engine england ensure entire environments equivalent esp
    13 europe everyone exact exactly execute executed experience explained extension extra fail
    13 father february feel fell filesystem financial fit fix flash folder follows foot foreign
    13 formed former forming forward framework france friends fruit functionality gas gateway
    13 gave generic gray greater grow growing growth guide hands happen happens heavy himself
    13 hit holding hope horizon hosts hot howtos i've ic immediately implementation import
    13 independent indicate influence ing instructions instrument intern involved issues items
    13 january japan japanese june kde kerberos keys kill kinds la lack larger largest latest
    13 latter laws lead learn legs length letter levels limit link listed load locally ltd
    13 lunar managed managing mansion manually mask mass master measure med media medicine
    13 medium meet meeting menubar metal military milky minimal minimum minor modifying
    13 monitoring mother motion mouth moved movement multi music myth national navigation nd
    13 nearly netgroup networked news nfs nine noise none nor notice numbers obtained offered
    13 offers online ordinary originally os paint painting parallel parameter particularly
    13 parties partition partitions passwords patterns pc perform perl permissions persons
    13 picture places plan planets platform plugin plus pointer poor popular port portion
    13 possibly pre prepared prevent previously prices primary printer printers processes
    13 producing products proper properties property proposed proxy published pure python
    13 quarter quick quickly ram ray ready reasons received reduce reduced refer refers regions
    13 relating released remain remains reported reports represented representing requirements
    13 respect rgb rich rising risk roman rose round rule sale samba saying scale season
    13 sections secure seems sell sent series serve session shall shaped sharp shift showing
    13 sign situation skin slightly smaller snake social society soft sold solid sort speak
    13 specifically specified spenser square stand standalone starts statement stay stick stop
    13 store story straight study supply syntax target tax terminal testing thanks themselves
    13 tjener toward traffic transform transparent trees truth trying union unknown updated
    13 upgrading upper usual variety venus vertical wait warning whom widely wild wind wish
    13 won't worth xfce yes york you'll α β
    14 accepted achieve achieved acid acquired acquisition activities acts ad adds adjusted
    14 advantage affect africa african agriculture almagest analysis anat angle announced
    14 answers applying arabia arabic arch aren't argument arm arms article asia assign
    14 association asterism asterisms attack attempt attention authority avg aware backup bacon
    14 ball basics basis bd bearing becoming bed believed belong belongs benefit bios birds ble
    14 blending blu boat bodies bookworm booting border born bow boy brain break broken brown
    14 buster buttons ca cache calls canada card cards careful carried carry cash catalogue
    14 catch certificate chairman channels characteristic checks chemical chiefly choosing
    14 chroot church circle clean clearly clipping closed closely cluster coast codename coffee
    14 cold collected colored column comment commercial commission communication compiled
    14 compiler completed concept concerned concerning consequence console contact continued
    14 contribute controlled convert coordinates copying costs covering covers credit crop
    14 curve dave david debianedu debt decided defines degrees demand dependencies despite
    14 determined developer dictionary didn't died differences digital disabled discovered
    14 distinguished distributions div divided dividend division documented dollar domestic
    14 door doubt drag drink dvd dvds earnings eat economic edges edited effective element ends
    14 entered entirely errors essential established estimated et evening events everybody
    14 evidence evil excellent exception execution exercise exists expect explain explains
    14 explanation exports expressed expression extend extended extent extremely fails failure
    14 fair falcot falling famous faster fear federal feeling female filled final finished
    14 firewall firm flat floating floor fly focus foreground formats forth foundation fourth
    14 fr frame friend generation george girl glass goal gods gold gone goods gosa gradient
    14 grain grid gui hair hall handles handling happy health hear heard heat heaven height
    14 highly historical hole horizontal hostname hours husband i'd i'll ideas identify ii
    14 implemented importance improve improved income increased increases increasing indeed
    14 india indian indicates indigenous industry initially installs integrated integration
    14 interactive introduced investment involves ipxe iron iso issue italian item james java
    14 july kari'na keeping keeps killed knows lacking latin lay layout leading learning led
    14 legal lets limits linear lion liquid lives lock logging logical london lord lose lvm
    14 lxde mac mailing mainly maintain maintained maintainer male markets marks match matching
    14 mate mathematical maximum maybe meat mechanism met meta microsoft min minister minute
    14 mirror modes modifications modular moment mount mountain mounted moves myths na narrow
    14 nation naut necessarily neck negative neither networks newly nice nobody norwegian noted
    14 observation officer oh ok onto opacity opened opening opens opinion opposed organization
    14 outstanding owned paid paris passed passing paths perfect performed perhaps permission
    14 permitted pick pieces plain plane planet plans plasma playing plug plugins political
    14 pope positions possibility post potential practices preferences presented presets
    14 pressing pressure primarily principle principles printing procedure processing produces
    14 product progress projects properly protect protection ptolemy publish purchase purple
    14 purposes qtly quantity rain raise raised random rarely rates rd reach reached reboot
    14 recently recommend recorded references referred regardless relative relatively religious
    14 removing render rendering replace replaced reporting repository represent representation
    14 request resolution respectively response responsible restricted ri richard rises road
    14 robert rock role rom router runtime ry sample saudi saved saw scheme scientific scorpion
    14 screenshot secret securities seem selecting separated september sequence serious serves
    14 serving sharing shortcut shrs shutdown sides signal signed significant sirius
    14 sitesummary slow smooth solar somewhat son spanish speaking specify speech sphere
    14 spokesman spread spring squashfs ssl stage standards stands static stone street strength
    14 student sub submenu success sugar suitable suite summer supposed sweet switch ta talk
    14 talks taste teachers team technical technology template temporarily ten tender ter
    14 theory they're thomas thy title tonnes town tracking tradition transfer translated
    14 translations transparency triangle tried tropical trouble trust turning twenty twice ty
    14 typical understanding units universe university unlike unstable ursa username van
    14 variable vessel video voice volumes waiting wanted wants washington watch we'll we're
    14 weather website weeks weight whatever wheat width wikipedia william wine wings winter
    14 wise worked worn yesterday z γ
    15 absence absolutely accessed accessing accordingly acquire acting adapted addison
    15 administrative affairs agency agent agree agricultural ahead aid aim akin algorithm
    15 allied alternatively analysts anymore apache apart apparent appeared apple approval
    15 approved approximately arab arabs arbitrary architectures arguments army array aspect
    15 aspects assets assume ate atlantic audio august australia australian auto automated axis
    15 backups band banks bare barry battle bc beautiful beauty beer began begin belief bell
    15 beneath besides bind birth bits blocks blow blur bond bone booted bought bound boundary
    15 boys bp branch branches brazil bridge brightness broad brother brushes bull buying
    15 california calling cancer canopus cap capacity carefully carrying cassiopeia cat causing
    15 caution cell cells certainly certificates ch chain chance chapters characteristics
    15 charles choices christian circular circumstances civil claim classes claudius clone
    15 cloth clothes cloud coarse combine comments committee communications compatibility
    15 compatible compilation compile complicated composition compound con concepts concern
    15 concerns config confusion connecting consistent constant container contemporary contest
    15 contract contrary contributors convenient copied corn corona correctly correspond
    15 corresponds cotton council counter couple creator credentials crown crude csv cultivated
    15 cultural cultures cups currency customisations cutting cycle daemon damage dan dance
    15 dates dealing debconf decline defaults definition delay deleted delivery depend
    15 dependency depicted depth der derivative describing descriptions desire destroy detect
    15 detected determines determining dev develop developing devil dialogs differ directions
    15 director disc discuss discussion displaying distinct doc dockable downloaded dragon
    15 dress driver dropped drug duplicate dutch duty ear ease ecliptic economy edition
    15 educational effectively efficient eggs egypt egyptian electric electrical electronic
    15 elsewhere embedded emperor employed encryption ending enemy equipment eventually
    15 everywhere executable executing existence expects expert explicit exposure express
    15 extending extract extracted extreme facilitate factor facts failed fairly false familiar
    15 fashion favor feb fed feed fellow felt fi fight film finance finding firefox firmware
    15 fishes flexibility flexible flow flower folders font fonts fool forced forces forecast
    15 forget fork formal fortunately fortune freedom fresh fu fuller fun furthermore gains gem
    15 generates generating germany git globe goat goddess goeje golden gr granted graphics
    15 grass grayscale greatest grown gtk guess guides gun handled haskell header headers heads
    15 hell helps henry herbs hidden hide highest hill hip hoffmann holder holds horn horses
    15 houses huge hundred hunter hunting ibn ice icinga icons identical identification
    15 identity ignore ill impact implement implements imports impossible index indexed
    15 indicated indicating industrial industries infrastructure inner insects insert inserted
    15 integrity interested interests interpretation invented involving ipv island issued jan
    15 jobs johnson join joint journal judge judgment jupiter justice kernels kingdom knew
    15 knowing labor lady largely leader leads leaf learned leaving leg legacy legend leo
    15 letters lib libreoffice lie lies lights lightweight linked lived loaded loan logged
    15 logic logs looked losses ma macaulay macos magic majority managers mansions mapping maps
    15 marketing marriage mars materials matters meant measures medical membership ment mental
    15 mention mercury merely merge mexico mid milk million mine minutes mistake mixture
    15 modification monitor moral mountains mr mths munin mus nations netinst newer node nose
    15 obtain obvious obviously occur occurring occurs ocean offering officials offset operate
    15 opportunity optional oral orange organ organized ous outer owner ownership pacific
    15 packaged packaging packets pain painted pair pale palm parent partially partitioning
    15 partly passage passes paste paul payable payment peace penard peoples periods permanent
    15 peter philosophy php phrase physics pink pinyin pipe plate played player pleasure po
    15 poem poetry pointed pole portable positive pr practical precision preconfigured prefer
    15 preferred prepare presence preserved pretty principal printed proceed processor procyon
    15 professional profits programmers prominent prompt proof prop proposal protected prove
    15 pull putting q qt quarterly queen queue ra race radius raid ran rank ratio raw readable
    15 reads reality reasonable recognized records rectangular reducing reduction regard
    15 regarded regularly rejected relation relationship religion remaining removal replacement
    15 replacing replied requests resembles reserve resizing respective restore restrict
    15 restrictions returns reuters review rid ring roots rope rotate rotation roughly row
    15 royal sacred safe salt saturation saving schools sco scope scorpius scott searching
    15 seasons seat secretary seed seeds seeing sees selections selling semi sending sensitive
    15 separately served sex sexual sh shadow shareholders sheep sheet shot shut sidebar sight
    15 signals significance signs silver similarly simplified sit sitting skole sleep slender
    15 slider solutions somebody song soul sounds spend spirits spot spreading squid stack
    15 stake standing stated station stations statistics steel stellar stores strange stream
    15 stretch strike string strings stroke strongly stuck studies stuff stupid subnet
    15 successful sudden suddenly sufficient suggest suggested suit sum supplied supporting
    15 surrounding swift sword symbol talking tall taylor te teaching teams teeth television
    15 telling tells temple temporary tested tests thank theme thick thinking thou thousand
    15 thousands threshold throughout throw ti tissue tls tomorrow tone touch towards track
    15 trading traditions translate travel treat treated treatment tries turns turtle twins
    15 typically unchanged undo unfortunately unidentified unique updating upstream usr
    15 utilities utility valid variables vary vb vi vice vir vocabulary wake walk warm warranty
    15 waste weak wear welcome wheel win wonder woody worry worse wouldn't wrapper writer
    15 writers wrote xingguans you've zero zodiac zoom δ ε
    16 absolute abstract acceptance accepts accord accurate activated adapt additionally
    16 addressed adjacent adjustments admin administered adopted advance advice afraid
    16 afternoon afterwards ages aimed aims aircraft alcohol aldebaran alexander algorithms
    16 alive allen alt altair alter altered ambrose amounts anchor andromeda angles angry
    16 announcement ant anti anyway apin apparently applicable aquila arctic ari aries arranged
    16 arrangement articles artificial artist artistic arts artwork ascended asking asks
    16 assistance assumed astrology atmosphere attacker attacks attempts attributed australis
    16 authorized availability baby backed backports bag banking bark barrel basically bce
    16 bears beat begins behave beings beliefs believes bend benefits berenices beware bid
    16 bierce bigger bin bindings biol blend blind blocking bob bokmål bones boo bootloader
    16 boots borealis boundaries boxes brand bread breast brief brightest bringing britain
    16 broke browne browse browsers bucket budget burke burn burning burns bus buys camera
    16 canadian canis capabilities cargo carries cas cast cattle caught ceiling cen cent
    16 centauri centuries chart chicago chromium circuit cited claims classical claws clay
    16 clicked closer closing clothing clouds club clusters cnc coal coat codex collect
    16 collectively college coma combining commentary commerce commit committed communicate
    16 comparison competition completion complexity compounds comprehensive compressed
    16 compression comprising compromise computing conclusion concrete conduct conducted
    16 conference confidence configurations confirm confused congress conjunction consideration
    16 considering constitute constructed construction consumer continues continuous
    16 contributions conversion converted coordinate copper copyrighted correction couldn't
    16 count courage cpu crab crate crime criteria cron crops crt crv cry crystalline cup
    16 curved curves customers customize cuts cy da danger dangerous daniel danish databases
    16 daughter dear dec declared declined decrease defense deficit defining deity deny
    16 depiction deposits des deserve desktops destination destroyed detection dh di
    16 differently dimensions directive directives discover discs discussed discussions
    16 diseases distinction divide divides divisions doctor doctrine dogs dollars downloading
    16 dragging dream drinking driven drivers driving drugs duck dull dust duties dynamics
    16 eagle ears easiest eaten eating ec edible efforts eg egg el emails emergency enabling
    16 encoding encrypted engines enhance enjoy ensures entering era escape esr essentially
    16 estate estimate ethernet evergreen evolution ex exceptions excess excessive excludes
    16 excuse executes executive exit expand expensive experimental explaining explanations
    16 explicitly exported exposed expressing expressions extensions extensive extraordinary
    16 fabric faced facilities factors failing faith falls farm farmers fat fault favorite
    16 feathers fee feelings fifth fig fighting filesystems filling filtering finds finger
    16 fingers finish fiscal fits fixes flag flame flesh flight flip fluid flying folk forehead
    16 forest forever forgotten formation founded fox franklin freely frequent friday friendly
    16 fruits ftp functional fund fundamental funds galaxy games garden garment gate gathering
    16 gb gen genera giant gib girls global glossary goals google gpl grace gradients gradually
    16 grand grant graph greece grey guard guards guided guidelines gulf guy habit hairy handy
    16 happened happening happiness harmony hat hate haven't heavens heavily helped helper herb
    16 hero hey hiding hierarchy highlights histogram historic holders holes hollow holy
    16 homepage honor hook horizontally horns hosted hsv hue humans hundreds hunger iau ibm
    16 icel id identifier ignored iii illust illustration imagine imap imperial implied implies
    16 imported impose imposed improvement incoming independently indians individuals info
    16 informed inherit initrd injury ink ins institute institution instruments insurance
    16 integrate intellectual intelligence intelligent intensity intent intention interact
    16 intermediate interpreted invalid invoked involve irc islands ism jack jaguar javascript
    16 jaw jer jessie joe jonson journey joy juice khalid kids knight krb laid lake lan lands
    16 laptops laugh ldapvi le lens li licensed lighter limitation linus literally literature
    16 liver loading loans locations locke longitude loose lore lots loud loved lowest luck
    16 lucky lxqt lying mad magnitude maintainers manages manipulating manuscript mar marine
    16 marking married matches math matrix measured measurement measurements measuring
    16 mechanical medieval menus mere merged merger mess michael mike mil miles mineral mining
    16 ministry mirrors miss mistakes mixed models monetary mongolian monster monthly motor
    16 mounting movements movie mul museum musical myself mythology naked nat newspaper ng ni
    16 northwestern notably notices november ntp nuclear objective observations observatory
    16 observe observed obsolete october odd ohg oldest opaque oper operates opposition orders
    16 organic organs ori orientation ornamental oscar ought outline overall owners ox pa
    16 packet palace palette pam pan panel parents park partial particles patch patches patient
    16 payments payout peculiar peg pegasus pencil peninsula percent perennial perfectly
    16 performing perseus perspective petroleum pgina phase phenomena phone physically physiol
    16 picked pictures pig pin planetarium planned platforms plays plc plural png poet pointing
    16 polar polaris police polish politics pop population portuguese possession possibilities
    16 postfix powers pp precise precisely preparation preseeding presents preserve pressed
    16 priest prime priority privileges processors producers prof programmer projection pulling
    16 punishment pupils push qualities queues quota quoted radio raises rapid rapidly rare
    16 raven rays reaction reader rear receives receiving recipient recognize rectangle reddish
    16 redistribute referring reflect refuse regarding registered relations relief rely
    16 remained remotely removable removes rendered repeat repeated replaces reply repositories
    16 republic reputation requested requiring rescue resemble reserved reserves reset resize
    16 resource returned revenues reverse revised revolution rfc roaming rocks roll roms roof
    16 roth rough rounded rubber russia russian rust sa safety sagittarius sail sand satisfied
    16 satisfy saturn scales scene scenes scheduled scholars scientists scratch screenshots
    16 secondary seconds seek seeking seemed segments sends senior sentence sessions severe sgr
    16 shadows shakespeare shapes sharply shining shipped ships shoes shoot shore shorter
    16 shoulder showed shrub shrubs si sick signature simpler simplest simplify simultaneously
    16 sin sing sites situations skill slight slowly smallest smart smb smith smoke smtp snow
    16 soil soldiers sole solve somewhere sophisticated sorry southeastern southwestern spain
    16 speaks specification spent spiritual spoken srv stability staff stays steady steam stem
    16 stems stg sticks stocks stomach stones stood stopped stopping stories strict structures
    16 subnets subsequent subsequently subsidiary substances substantial suffering suggestion
    16 suggestions super superior supreme surplus survey susanne suspended sw swallow swap
    16 switches symbolic symbols synchronisation syslog systemd tables tabs tags tao tape
    16 targets tau taught taurus taxes tcp teacher technique techniques telephone telescope
    16 temperature templates tend tendency tending tends tennyson terminals territory texas
    16 texture tftp thee thigh thinks thoroughly thoughts thread thunderbird tic tiger tile
    16 till timber timeout timing tiny tips tive tom tongue topic tor tortoise totally tour
    16 trace traders train training transaction transformation transformed transmission
    16 transmitted transport treasury tribe tricks trigger trip troops truly trusted tube
    16 tuesday twelve uefi uma umi unable uncertain unchecked underlying understood universal
    16 unusual uri url usa usable usda useless utf validate valley valuable varies vast vega
    16 vegetable vehicle vertically vessels views violence violent virgo virtue vision visual
    16 vnc void vol volunteer vote walls walter warnings watching waters wave waves we've
    16 wealth weekly wet whereas willing wilson wing wire wireless wisdom wiwa wizard wolf won
    16 wonderful wooden workers worst wright xingguan xml yield yielding you'd youth zone η λ
    17 abbreviation abnormal abstraction abundant acceptable accident accidentally accompanied
    17 accompany accounting acronym actor adams adapting adequate adjustment admit adult
    17 advantages advertising advised affecting affection ain't ajaji alan albert align
    17 allocated alternate alternatives anaconda analyst analyzing ancestors ancestral android
    17 anger angular animation announce anonymous answered antares ants anwāʾ anybody anywhere
    17 apparatus appointed approaching approximate aql aqr aquarius ar arabian archives
    17 arcturus argue arises arising armed aromatic arrays arrived arthur ascii asian aside
    17 assembly assignment assist assistant associate assumes astron astronomer astronomers
    17 atlas atom atomic atoms attach attempting attractive attribute attributes audience aur
    17 auriga authenticate authenticated authorize avoided avoiding avoids backbone backend
    17 backward backwards bacteria baker bandwidth barrels bars baseball basket bat bay beak
    17 beast beau begun belly bent beta bg biggest bil bills binding bite bitter blackstone
    17 blade blame blocked blowing bold bomb bonds boost bootes borders boss boston bottle bowl
    17 brave brazilian breakfast breaking breaks breath briefly brighter brilliant broadcast
    17 bruce buffer buildings bulk bundle burden burned businesses busy butter buyers bytes
    17 cable cached caching cage cake calculate calculated calm camp campaign canal candidate
    17 canonical capella capricornus captain carbon carriage carrier cars castor catalog
    17 catching categories category catholic cavity cds centaur centralised cents ceremony
    17 cfengine chair challenge chamber charged charges cheap cheese chemistry chicken chose
    17 christ christmas chrome ci cinnamon civilization classic classification classifications
    17 cleaning cleanup clever clip clipboard clocks clockwise cma cmi cock coin coleridge coll
    17 collaboration collective colorless colormap columns combinations comfortable commander
    17 commented commitment commodity compact companion compare compass compendium compensation
    17 compiling compliance compliant composite compromised confined conflict connectivity
    17 connects consequences considerable considerations considers consistency constitution
    17 constraints consumption contempt continent continuing contracts contribution controlling
    17 convenience convention conversation converting converts cooking cool cooperation cord
    17 cornelius corners corporate corporation corpse correspondence corvus cosmos counts cow
    17 cowper cra crash crazy cream creature credits criminal crisis criticism crossing crowd
    17 crystals ct cumulative cure currencies cursor customer customs cyg damages dancing
    17 darker darkness dealers deals debate debcargo debug debugging decisions deck deeply deer
    17 defective definitely definitions definitive del deliberately delicate deliver delivered
    17 demands denied dense density dependent deposit depressed derivatives descent desert
    17 designated designating designs destruction destructive detecting detects determinative
    17 developments diamond difficulties difficulty dignity dinner directed directors dirty
    17 disaster discard discharge discipline discontinued discount discovery disorder
    17 disposition distant distinctive distinguish distinguishing distort dividing divine
    17 docking dom domains dome don dos dot dotted douglas downward dozen dpkg drawings dried
    17 drinks dropping drunk du duration dying dynamically dynasty ea eap earliest earned eccl
    17 eclipse eclipses einstein elaborate election electricity em emacs emerson emotion
    17 emotional empire employees employment enclosure encourage enemies eng engage engaged
    17 engineer engineering enlarged ensuring enterprise entitled entity entrance epoch equally
    17 equation equator equatorial equinox equity erase eraser erect escaped establish
    17 establishment estimates eth examine exceed exceptional exclude excluding exclusively
    17 expanded expansion expectations experienced experiment explorer exporting extends
    17 extensible extinct eyed faces facing failures faint fallen families fan fancy fatal fate
    17 feather feeding fetch fever fewer fg fibers fifty filing financing finishing fires
    17 firmly firms fishing fitness fitted fitting fl flatten float florida flowing flows
    17 foliage foolish football footprint forbidden ford foremost fortran forty forwarding
    17 founder fragrant frank freeradius frequency fuel ful functioning funny furniture fuzzy
    17 ga gained gamma gap gather gathered gathers gaussian gcc gcompris gegl gemini generator
    17 genius gentle geographical gif gift github globally glory gmail gonna goth grade grains
    17 gram grants graphic graphs grave gravity grayed greatly grew grill gross grows grub
    17 guarantee guaranteed guianas guyana guys gy habits hammer handed handwriting hang
    17 hanging harder hardly hare harm harry harvest hasn't hath hawaiian headed healthy
    17 hearing heavenly heliacal helpful helping hemisphere hercules hi hierarchical
    17 highlighted hills himmelsglobus hints hipparchs hired hitting holdings holland honest
    17 hopes hospital hostile hosting humor hunters hurt hya icc identifying idle illegal
    17 illustrations im imaginary imagination immediate imp implementations implementing
    17 implications impression improvements improving inability incapable inch inches inclined
    17 inclusion incorrect incremental indicator indies indirectly inferior infinite inflation
    17 influenced informal inhabitant inhabitants init initialization initiated initiative
    17 insect inspired instances instant instruction intel intend intense interaction
    17 interactively interfere interior interpolation interpreter interval intervals
    17 intervention introduce invert inverted invisible io ios ipp irregular ish islamic
    17 isolated ist italy iv ize jean jesus jim joined joining joke jones joseph jpeg jr js
    17 jump jurisdiction jxplorer ka karl kerberized kid killing kings kiss kitchen knghtbrd
    17 knife korean koya label ladies landscape lao laptop lar larry latitude lawyer lawyers
    17 leaders leather lee legally legends legislation legitimate leiden lewis liable liberty
    17 licensee licenses lift lighting lightning likewise limitations limiting lips liquor
    17 listen listing lit literary ll lo locale locked logins los losing louis lover luminosity
    17 lup lyr mabukuli mach magazine magnetic maiden maintaining maker malicious mammals
    17 manipulate manipulation mankind manners manuals manufacturers manufacturing mapped
    17 marble marching marry martin masks massive mathematician mathematics matt maya mb meal
    17 mechanisms mediterranean meetings mencken mentions merchantability metadata metallic
    17 metals metapackage mexican mi migrate migration mill millennium minds miscellaneous
    17 mission mix mixing mo moderate modifiers monday mongolians monitored moreover movable
    17 movies ms multiply muscle muscles mutual mythical nail naming nas naturally naval
    17 navigate navigator ne nearest nebula necessity negotiations neighbor neighboring
    17 neighbors nerve nervous netgroups netherlands nevertheless nights nil nodes northeastern
    17 northwest norway notebooks noticed notion novel nowadays nt nuts obligations obscure
    17 occasion occasionally occupied occurred odor offensive officers officially okay oneself
    17 openssh operated operator operators oph ophiuchus opinions optical optimized ore
    17 organism organisms oriented originated ornament ourselves outcome outdated outlined
    17 outlook override owns oxygen pack pact painful painter pairs palettes pap papers par
    17 parker parrot parser parsing particle partners passengers passion patent patents patrick
    17 paying pdf pen pending percentage performs permanently permit persistent pet pg
    17 phenomenon philosopher philosophical photo photograph photographs physicist pi picker
    17 pile pilot pisces pitch planning planting plastic plates players pleasant plenty pocket
    17 poisonous policies polynesian pool poorly popcon portions ports portugal posted pot
    17 potentially pound pounds powder powered praise preceding precession predict preferably
    17 prefix preliminary preparing preseed preserving prevents pride primitive prince privacy
    17 privileged pro procedures proceeding producer professor profiling prohibited projected
    17 projecting promise promote promoting pronounced proportion proportional proposals
    17 propose proposes proprietary protecting protocols proud proved provider provision
    17 provisions ps psa ptolemaic pulled purchased pushed puts qualified quantities queries
    17 query quiet quit quotas quote qutaybah radiation radical railroad raising ranges ranging
    17 raphaël rat rdp reaching reagan realize realized reasonably rebooting recipients
    17 recognition reconstruction recording recover recovery reduces redundancy reflected
    17 reflection refresh regional register reign reject relates reliable remark remarkable
    17 remarks remembered rename rent repair repeatedly representations representative
    17 representatives requirement researchers resistance resolved respond responsibility
    17 restart restaurant restricting restructuring retain returning reuse rev revenge revenue
    17 reviewed rice ride rigel risks ro rod rogers roland roles rome rosegarden rotating route
    17 routers routing ruby ruler rulers sad safely saint sam samuel san sat saturday savings
    17 scattered scenarios schedule scheduling sciences score scotland screw scroll se seal
    17 seats sec sector secured seeks segment seldom selector selinux sells senses separation
    17 separator sequences seriously serpent settled setups seventh shade shareholder sharpen
    17 shaw shells shepherd shifted shipment shoe shooting shop shortage shortcuts shortly
    17 shoulders shouldn't showy shrink shrinking significantly silence silent silk silly
    17 singing sip sis sister sisters situated sized sizes sketch skies skilled skip skyculture
    17 slice sliders smell smile smoking snap socket soldier solved sooner sought southwest
    17 soviet spaces spacing spam spare speaker spear specifies specifying speculation spell
    17 spending spiral spite spoke sport sports spots springer squares squeeze stages
    17 standardskriver statements statue steele stephen steve steven stiff sting stops storing
    17 storm strategy streams streets stress strictly striking strip strokes stronger struck su
    17 subjects submit subscribe substitute subtle subtract suffer suffix sufi suggests suited
    17 summary sunday sunset supplies suppose surely surfaces surprise surrounded swimming
    17 tablet tailed tails takeover tea teach tears ted temperate terminate terrible texts
    17 theater themes thereby thereof thesis they'll thirty thompson threads throat throwing
    17 thrown thumbnail thursday tie tight tin tired toggle tones tonight tonne toolkit toomer
    17 topics torch torvalds tough traces tracked traditionally trained transactions transition
    17 translates translating translators travels treats trend tri trial tribes trick trivial
    17 tukano tune tunnel tutorial tv twain twisted typing ubuntu ugly uhura uid ultimate um
    17 umask un unavailable undisclosed unexpected unified uniform unlikely unto unwanted
    17 upgraded upright upside upward uraniae utter validity valued var variant variants
    17 variation variations varying vassal vector verbatim verification verify verifying verse
    17 victory viewing village virtualization virus visit visiting visualization volunteers von
    17 wagon walked walking warao warned wasn't weapon weapons wearing websites wednesday wells
    17 wheels whenever wholly wider widespread wiesbaden wilde willow winds winged wishes wit
    17 woods wool worker worldwide worship worthy wound wreath writes xcf xen xxx yard ye
    17 yellowish yen yields younger yours yôkoro zealand ʿabd ζ θ μ ν π στέφανος
    18 abandoned abdomen aboriginal abounding abraham abroad abrupt absent abuse ac academic
    18 accelerated accepting accommodate accompanies accomplish accomplished accordance
    18 accuracy accurately accused acids acouchi acquisitions acted actively acute adam
    18 adaptation adjusting admire admitted adopt advances adventure advocate ae affects afford
    18 ag agencies agents aggregate aggregation agnostic agouti agreements ah airbrush airplane
    18 aka akota alcoholic alert alias alice aligned alignment alike alongside alphabet altar
    18 altogether alêti amazon ambition amendment americans analyze ancients andes andreas anew
    18 animated announces announcing annoying anorhâkoya anterior antialiasing antiq antonio
    18 apartment apis apparmor appeal appearing append appreciate approaches appropriately
    18 approve aquatic ara arabes aratea aratos arawak arbuthnot arc archer argo arise armor
    18 arnold arrange arrival arrive artifacts ash asiatic asleep assemble assignments
    18 associates associations assuming astral astronomie asynchronous atmospheric attempted
    18 attend attitude attract austria authenticating authenticity authorities authorization
    18 automobile autumn awara awarhakoya ba backing badly baked balanced balls bands bankers
    18 banner barley bases battery beach beam bean beans bee beef beetle beforehand beg behalf
    18 behaves benjamin ber berglund berlin bernard berries beside bet bi bible bids binaries
    18 biological biology bishop blacklist blank bloom blows blurred blurring bly bo boards
    18 bodily boiling bolt bootet bore boring borrowing bounds boyle brains brass breathing
    18 breed brick broadly brooks brownish browsing bsd bts bu buddhist buffalo buffers builds
    18 bulb bump bunch bureau burrill bush byron byte cabinet cables cal calculation camel
    18 cancel cannon canoe capability capture captured career cares carl carlyle carriers cart
    18 cartoon carve carved castle cats cc cdimage cdrom ce cease celebrated centaurus centers
    18 centralized centrally centre cepheus ceremonies cet cetus cgi chains chances changelog
    18 chaos chapman chariot chariots charts chased chasing checkbox checksums chemicals chest
    18 ching chocolate chooses christianity christopher churchill circa circles circumstance
    18 cities citizens claiming classified claw cli climate climb climbing closes cm coastal
    18 codes collapse collections colombia colonial colour columbia combat combines comfort
    18 commenting commodities communities comp comparable compares comparing compelled
    18 competitive compiles complain complains complement completes compose composer comprised
    18 comprises computation compute concentrated conception concluded conductor
    18 confidentiality configurable confirmed confuse confusing conquered conquest conscience
    18 consecutive consent consequently consist consolidated constantly constituting construct
    18 consumers consuming containers contiguous continental continuation continuously
    18 contraction contrasted contrib contributing controllers controversial conventional
    18 conventions conversely convertible convinced cook cooked cookie cor corrected correcting
    18 corrupt cosmic counted counterpart counting county courtesy cpus crane crater crb
    18 createuser creative creatures critic cropped crux crying crystal cu cuckoo curassow
    18 curious curse customarily customary customized cygnus cylinder cylindrical daemons
    18 damaged darken dating daughters dawn dc dealer decay decides deciduous declaration
    18 declare decompose decorated decorative decreases deed defeat defeated defend deficiency
    18 definite deities delayed delegation deletes deleting delicacy delight delphinus
    18 demanding democratic dendera denderah deneb denotes denoting departments depicts
    18 deployment depression deprive deputy designate designation designer desirable desk
    18 destitute detached determination devel develops deviate devoted diagonal dialect
    18 diameter dickens dies diet differs digitalis dim dimension dimensional dirt dis disables
    18 disappear disappeared disclosed discourse discussing dish disposed dispute distances
    18 distorted distortion distress distributing district dividends divorce dock docs dodge
    18 dolphin dominant domu donald doors dorothy doth dots downloads draco draft drain
    18 dramatic draws dreams dressed drew drill drops drought drum dumb dump dwelling eager
    18 earn economist economists ecuador editors educated edward efi eighth elastic elected
    18 electronics elegant elephant ellipse elongated emit emotions emphasis employee emptied
    18 emu enclosed encoded encounter encourages endless enforcing engineers enhanced
    18 enhancement enlarge enlil enormous ensured entertainment enthusiasm equinoxes equipped
    18 equivalents eratosthenes ereqqu eri essay essence establishing estrange etch
    18 ethnoastronomical eurasian evelyn evident evolve ewe examination excellence excessively
    18 exchanges excited excitement exciting excluded exclusive exhausted exhaustive exhibiting
    18 existed expense expenses explanatory exploration explore explosive exporters expose fa
    18 facility factory faculty fade faithful fake falcon fame fantastic farnese farthest
    18 fastened favorable feeds feels fence fetched fiber fiction fictional fierce figuratively
    18 filed filename fills fin finishes fired firewalls fishers flattened flavor fleet fleshy
    18 flew flies flood flour flush focused focuses fog fold folks follower foods fools footed
    18 forcing fore forecasts formally formula fort fossil fought foul fowl fractal fraction
    18 fragments frames francis francs fred freight freshly freshwater friction friendship frog
    18 frost frozen fstab fungi fur furnace furnish furnished furrow futures gabriel garbage
    18 gases gasoline gates gay ge gear gene generous gentleman gently geoffrey geol geom
    18 geometry ger ghost gin glad gland glossy glow goldsmith golf goose goto governing
    18 governor gradual grained grammar grasp grasses greco greenish grief grounds grouped
    18 guarantees guardian guest guilty guinea gum guns hadali hadorhikoya halliwell hamburg
    18 hamburgensis hamilton handsome haqʿah harbor hardness harris harsh hash hawk hay
    18 headquarters heap hearts heated heating heir hen herbert heritage hermann heroic heron
    18 herself hesitate hides highlight highschool hind hire hist historian historically
    18 hithikoya hits hokorherokoya hokule'a holger homes homeworld honey hong hood hooker
    18 hoped hotel humanity hun hung hungry hunt hunted hyades hydra hydrogen ian ide ideal
    18 ideally identifications identifies idiot ignorance illness illusion illustrated imitate
    18 imitation importing inactive incidental incompatible independence individually indonesia
    18 induce induced infection inflammation influences inhabited inherent inheritance
    18 initialized innocent inode inputs inquiry insecure inspect inspecting institutions
    18 intact integer intentions interactions interchange interestingly internationally
    18 interrupted intersect intersection interview introducing intrusion intuitive invasion
    18 invention inventory inverse invest investigation investments investor investors
    18 invocation invoke ipados iraq ireland irish isolate ite jacket jane jawza jena jersey
    18 jewish jews johan joints josé json juan judicial jumping jury justified kamodokoya
    18 karrie kathi keen kevin keytab kick killer kills kindness kirk kit kitāb knees knot kong
    18 korea kr kunitzsch kvm lab labeled labels laboratory lakes lamb lamp lance larvae las
    18 lasso laughed laughter launch laying lazarus lch ld lean leap leftover legislative
    18 leipzig lenny lep lepus les lesser letting levsen liberal libpam libra lifted lightdm
    18 lighten lightly lightness likes lily limbs lime lincoln lined lining lip liquidity
    18 liquids lisp listening lite literal lively loads localization longfellow loop loops
    18 loosely loses loves lowered lp lu luke lulimmu luminance lunch lungs lupus lxc lyra lyre
    18 macedonian machinery magellanic mailed mailinglist mails maintains maize males mandatory
    18 mane manufacture manufacturer manuscripts margin margins mary masses mat mature maturity
    18 max mayas md meaningful meanings mech median meets membrane merchandise merchant mercy
    18 merit merits merry meteor mice midnight mild miller millions minded minerals mines
    18 ministers minus miracle mirrored mis misc misfortune missed mixer mobile modest modifies
    18 moist molecule molecules mongolia monkey mono mortgage motherboard mrs mschapv mu mud
    18 murder muscular muslim muḥammad mypaint mysterious mythological nagios nal nate
    18 naturalized nautical navigators nearby needle nerves nest netboot netbooting netmask
    18 networking neutral newest newstudent newteacher newton nigel ninth nis noble noisy
    18 nonfree norman northeast notable notation noticeable notify noting noun nous nova
    18 numerical nuncius nut ny nz nāṣir oath obligation observer observing occidental
    18 occupation occupies occurrence od offense offline offspring ohio oldstable opec openwrt
    18 opponent opposing optimal optionally orbit ordered organizations originates origins
    18 outgoing outward oven overcome overhead overlap overnight overwrite owl oxide pace
    18 paintbrush paintings palms panels panic parasitic parliament parse participation partner
    18 pasture pat pays pcs peak peap perceive perceived perception perceptual permits persists
    18 personality personnel petals pguser philip photographic photography phrases physician
    18 picking pie pigment pillars pine pingree pipeline pipes pity placing planes planted
    18 pleased plot plough pod poems pointers poison poland politician pollution pollux pops
    18 popularity positioning posix possess possessed possessing posters postoffice potato
    18 practiced pray prayer precious predefined predicted preference pregnant preschool
    18 preselected presentation presenting preserves preset presumably pretax prevention
    18 previews prey priests primaryschool princess priorities prison privately privilege prize
    18 probability probable problematic proceedings proceeds processed productive profession
    18 profitable prolonged pronunciation proposition prospects protective protein protest
    18 proverb proverbs province psc psychology publication publications publicly publishing
    18 pump purchases pvs pwd quarters quickmask quincey quotes rabbit racemes races rage
    18 rainbow ralph randomly rational reaches readers readily reasoning reception recipe
    18 recommendation recommends recompiled reconstructed recreate recurring recursive
    18 referenced refined reflecting reflects reform refrain regards registration regulatory
    18 regulus rejection rejects relate relationships reliability reliance relies relieve
    18 remainder remedy replies reporters reproduced repurchase resemblance resist resistant
    18 resized resolve resort responsiveness restarted resting restored restraint restriction
    18 restricts resulted resume retail retained retrieve reute reveal reversed revision
    18 revolutionary revolving reward rey rigid rings rio ritual rivers riyadh rm roads roasted
    18 roasting robot robust rocky rolled rolling romanian romans rooster rotated rotten
    18 routines rows royalty rsa rsyslog ruin ruled ruling rumped runner rush russell rye sack
    18 sacrifice sadly sage sailing sake salesman salts sami samples santa sar satellite
    18 satisfaction satisfactory satisfying sauce savage saves scalable scaled scaling scanned
    18 scarlet scatter scenario scientist scores scorpio screens scripting searches seas
    18 seasonal secondaryschool secrets sect securing seize selects senate sender sensation
    18 separating sept ser serial servant settle settlement shades shaft shake shallow shame
    18 shark shear shed sheets shelter shield shipping shirt shock shout shy sidney signaling
    18 signatures signing similarity simplicity simulation singer sink sion sits sixth skeleton
    18 skr slbackup sleeping slide slower snakes sniglets soap sockets solely solstice solving
    18 sometime songs sons sorrow souls soup sour southeast sovereign soybean span speakers
    18 specialized specially specifications spectator spectrum speeds spelling spherical spikes
    18 spin spinning spiny spock spotted springs sql squidguard srgb sshd stag stain stallman
    18 stamp starry stating statistical stayed staying steal steep sterling storms stout
    18 straightforward strain straw stretched stretching stripes structural structured struggle
    18 studied subdirectories submitted submitting subordinate subset substantially subsystem
    18 succeed succeeded successfully succession successive successor suffered sufficiently
    18 summarized sunrise supervision supplementary surgery suriname surprised surveillance
    18 survival survive survived suspect suspension sustained svg sweat sweden swedish swiss
    18 switching symbolized symlinks symptoms sync synchronised synchronization syntaxis
    18 systematic tag taiwan tal talent tales tan tapir tar targeted teaches tear technically
    18 technologies tedious temper temporal tennis tension tent tenth terminated termination
    18 terrestrial terror testament teubner textile tgt thackeray theories they'd they've thief
    18 thomson thorn threatened threw throne thrust thumb thunder thurayya tick tide tied tiff
    18 tis tissues tobacco toed toes toilet tokyo tolkien ton tonga tons tooth topology tops
    18 touched touching tower toy tract traded trail transferred transferring transforming
    18 transit translucent transportation trap traveling treating triangles triangular truck
    18 trunk tse ttls tu tukanos ture turkey turnover turtles twin twinkling udev udp uh ui
    18 ultimately uncertainty unclear underground understands unemployment unfortunate unicode
    18 uniquely unite unity unnamed unnecessary unpleasant unsuccessful ups urge urgent urine
    18 usernames utils vacuum validation valve vapor varieties variously vedic vegetables
    18 vehicles vein velocity vendor venture ver verb verbal versa versus vg vienna viewed
    18 viewer viii villages vine vines violet virginia visibility visited vital vms volatile
    18 votes voting voyage vulnerability wan wand wander wanting ward warn warp warrant warrior
    18 warriors wars wash washed washing wax weakness wears wedding weed weekend weird weren't
    18 whale wheezy wherever whip whitish whoever widgets williams winner winning wins winston
    18 witness woken wolfgang wolfschmidt wordsworth workflow workings workspace worm worms
    18 worried worrying worthless wounds woven wrap wrapped writings xi xinyixiangfayao xrdp ya
    18 yang yeah yearly yin yoke yokhârhin yorhada za zenith zo zodiacal zones zotti zuqaqīpu
    18 špoták ʾˊαρκτος κ τ υ φ الأنواء الجوزا الرحمن بن عبد في هـ ḫalāwī
    19 aasen ab aba abandon abbreviated abecedario abnormally absorbed absurd acceleration
    19 accesspoint accompanying accounted accumulated achievement acht acknowledged
    19 acknowledgements acknowledgments acq acquainted acquires acquiring ada adapts addressing
    19 adhere adjectively administer administrable administrate administratively admins
    19 admission admitting adults advancedadministration adverse affair affections aged
    19 aggressive agreeable agrees aide aids airlines airport akkadian alarm alaska alex alfred
    19 algebra aliases aliasing alien allah allegation alleged alliance allocation alloy
    19 almanac altering alternating altitude aluminum amateur amazing amsterdam analogous
    19 anatomy ance andean andrew andy angeles angels annually anomaly answering anthony
    19 anticipated anu anxiety ap apollo app appearances appended appetite apples appreciated
    19 appreciation approached apps aptitude apts archaic architect arctica arg argentina
    19 arithmetic arizona armies arp arrangements arrives arriving arrows arsenal artefacts
    19 artery artificially artists ascend ascending ascension ashamed ashes ass assembled
    19 assertion asset assigning assigns assumption assurance assured astrological astrometry
    19 attachment attacked attacking attain attended attending attitudes attorney attracted
    19 attraction aug augustine austrian auth authorisation authoritative autoflush automate
    19 automount autonetrespawn autoreenable auxiliary averaged aviation awake award awarded
    19 awareness awful awkward axe axes aztec azure b'l babies babylon backported backuppc bags
    19 bailey ban barely barker barrow bash bass batch bath bathroom bayer beaches beard bearer
    19 beaten beating beats bedouins beds bees behaviour belgium believing beloved ben
    19 benchmark bending beneficial berkeley bernhard betelgeuse beverage bildoy billy birthday
    19 bizarre bjarne bladder blake blast blends blessed bloody blossoms blown blues bluish
    19 boats bodied bombs bonus bony booth bootps bordered bored borne borrow borrowed
    19 borrowings bother bottlenecks bottles bouvier bowling bpd br brackets branched branching
    19 breach breakdown breathe bred breeding breeds breeze brett brian bricks bride bridges
    19 brightly bristle bristles broader broker brokerage brotherhood browning bud bullet
    19 bulletin bumps bundesbank buried burnt burst burton bury bushy bust butler buyer buyout
    19 cabbage caches caesar calcium calculates calculating calculations calculator calendars
    19 camels cameras candidates candle candy cane canoes canopy cans cape carbonate cardinal
    19 carnivorous carp carpenter carpet carroll carter cascadian catched cate cavalry cdd
    19 ceases celebrate cellular centered ceous cep cer cereal cereals certainty certified
    19 champion changeipsubnet charioteer charity charm chase cheaper cheat cheated cheating
    19 checkboxes checkerboard cheek cheeks cheer chemist chen cherry chess chi chickens
    19 childhood chimney chin chip chips chloride chooser chorus christians chroma chronic
    19 chronology chrooted chroots churches cie ciel circulation citing citizen claimed clan
    19 clarendon clause cle cleared clearing climbed clips cloak closest clue cmyk coach coated
    19 coating cobol cockatoo coding coexistence coextensive coherent coins coke col collar
    19 collecting collects colony colorado coloring colorize colours combi combustion comet
    19 comic commandline commercially commons communicated communicating communist comparisons
    19 compensate compete competing competitors compilers complaining complaint complaints
    19 complementary completing comply compositing compositor compress compressing computations
    19 computed concave conceal concealed conceive conceived concentration concert conclude
    19 concurrent condemned conducting cone confident confirmation conflicts conform conforming
    19 conical connotations conquer cons conscious consciousness consequential conservation
    19 consistently conspicuous conspicuously constituent constitutional constrained constraint
    19 constructions consult consulted consume consumed contacts contour contracted contradict
    19 contrivance controller convex convey convince cookery cooks cooperative coordination
    19 cope coral corporations corpses correctness corruption cos cosmogony costly counsel
    19 counterparts coupled courses courts coverage cows cp crack cracker craft craig crashes
    19 creativity credited creeping crest crested crew cried cries crisp cronjob crontabs
    19 crooked cropping crossed crosses crow crowded crowned crucial cruel crushed crust
    19 cryptographic cs css cubic culus cunning curassows curb curiosity curl curriculum
    19 curtain curvature cushion customise customising customizable customizing cute cycles dad
    19 dam damn dancer dar darwin dash dashboard dashed dated daylight db deadline deadly dealt
    19 dean deb deceive deciding declares declaring decoding decomposition decor decoration
    19 decreasing decree deeds deemed deeper deepest defect defects defendant defensive
    19 deficient degraded delegate delegated delegates deliberate delightful delivering
    19 demanded democracy demon demonstrate den denial dennis denote departure depictions
    19 deploy deployed deposited deprecated deprived derive desaturate descend descriptive
    19 deserves designations designing desires despair desperate destiny destroying deviation
    19 devote devotion diagnosis diagnostic diagram dial dialects dialogue dialup dict
    19 dictionaries dieter differential differentiated differing dig digging digits diluted
    19 dining dip dipped disabling disadvantage disagree disagreeable disappears disclaimer
    19 disclose discoveries discrete discusses dishes dislike dismissed displace displacement
    19 dissertation dissolve distillation distinctions distortions distorts distrust
    19 disturbance disturbed dithering diversity dkim dn dna docks doctrines domes domesticated
    19 dominion donor doogie doom dorsal doubled doubtful dovecot downside downwards dozens dra
    19 dragged drama drawable drawbacks drayton dread dressing drift drilling drove drums dual
    19 duckduckgo ducks duke dummy dunglison duplicated duplicates dwarf dwell dy dye dylan
    19 earthquake easter eats ecclesiastical economics ecus edged edmund ee efficiency
    19 efficiently egyptians elbow elder elderly elders elec elect electromagnetic electrons
    19 elementary elevated elevation elevator eleven eliminate eliot elizabeth elk emboss
    19 embrace emily emitted emperors emptiness emulating emulator encampment enclosures encode
    19 encodings encountered encouraged encrypt encyc encyclopaedia endlessly endowed endure
    19 enforced enforcement engraved engraving engravings enhancements enjoyed enjoying
    19 enlightened ent enterprises enters enthusiastic entities entropy envelope envy episode
    19 epochs epoptes equality equalize equals equations erased eric eridanus ernie es est
    19 esteem estimation eternal ethnographic eurasia evaluate evaluation eve evenly evoked
    19 evolved exaggerated exaltation examined examining exams exceeding exceeds excellencies
    19 excerpt exchanged excite exclusion exercises exhibit exhibited exhibition exif exits
    19 exotic expands expectation experiments experts expiration expire expired exploit
    19 explorers explosion expresses expressly ext extensively exterior extracting extraction
    19 extracts facilitates fading fai fans faq farmer farther fashioned fasten fats fatty
    19 faults fauna favors fears feast feathered feathering featured federation feeble feedback
    19 females fer ferns feudal fibrous fidelity fifteen fights figurative films finely finest
    19 finite finland fins fireplace firing fixing fixme fixmes flags flames flare flavored
    19 fled flowered flowering floyd fluctuations fluids foe folds folly fond forests forgive
    19 forked formatting forsbring forum forwarder foster founding fountain fragment fran franc
    19 francisco fraud fray freedesktop fried frightened frontend frontends fsautoresize fsf
    19 fulfill fulfilled functionally fundamentals funding funeral fungus fuses fy gag galaxies
    19 gallon gambling gamut gan gardens garments gatherings gdm generations genetic gentlemen
    19 genuine geogebra geographic geometrical georg georgia gesellensetter ghosts gi gifts
    19 gigabyte gigantic gills gist gitlab givenname gl glance glands glasses gle globular
    19 glorious glue gmt goethe golang goodness gordon goserver gotta gotten gov govern
    19 governed governments governs grab graceful grades graduate graduated graduating
    19 grandfather granting grapes grateful gratitude greeks greeter groucho grouping growers
    19 gssapi gu gudrun guests guiana guidance guiding guilders guilt guru ha habitually hack
    19 hacker hackers hairs hale halfway halt ham hamlet hammes han handey hansen happily hardy
    19 harmful harrow harvard harvesting hast haste hawaii hawthorne he'd he'll heal healing
    19 hebrew heel helen helpers hem herein hereinafter hertzog heywood heß highlighting
    19 highway hike hinder hindu hint hipparchus hippo hitchhiker hkey hog holiday hollywood
    19 holmes honesty honour hooks hopefully hoping horichenko horned horror hose hotels
    19 household housing houston howell hubbard humble huntgroups hurry hutton hybrid
    19 hypervisor hypothesis hypothetical hübner icingaweb ico identifiable identifiers ids
    19 ieee ietf ignorant il imagined img immaterial immortal immune imperfect implicitly imply
    19 implying importantly impress impressed impressive improper impulse inaccurate inadequate
    19 incident inclination inclosed incomplete incomprehensible incorporate incorporated
    19 incorporates increasingly indefinite indefinitely indication indications indirect
    19 indispensable indonesian infant inflated inform informs infringe infringement
    19 ingredients inhabiting inherited initiate injection injure injured injurious inquisitive
    19 insane insensitive insides inspection inspiration installingdebianon insufficient insult
    19 integral integrates integrating intellect inter intercourse intermediary internally
    19 interoperability interpretations interpreters interrupt interruption intimate intolerant
    19 introduces inventor inversion invested invite invited inward ion iowa iran irrigation
    19 irving isbn isdn isolation israel iterations ivory jackson jade jail jar jargon jaws
    19 jdoe jealous jeff jefferson jet jewel jewelry jimmy jitter joakim johnny jointed jokes
    19 jordan judges jumped jumps junior justify justin jürgen kalzium kama kangaroo kansas kb
    19 ke keeper kelly ken kenneth kent keymap keyword kgeography khan kicked kidney kin kindly
    19 kiosk kite knee kneeler knock knots knut krbprincipalkey ks kt kuwait labour lace lacks
    19 ladder lame landing lane larva lasting lasts lately lateral latex laughing launched lawn
    19 lazy lb leadership league lease leathery legged legislature leibner lemon lend lending
    19 lenses lessen lesson lessons lest letterman lever lexicon liability libc libdvdcss lic
    19 licence licensees licensor lifecycle lifetime lifting liked lilac lilo limb lin linen
    19 ling linguistic linking listens livestock lizard locales locate locking locks lodge
    19 logically lonely longest lords lous louvre lovely lovers loving lowell lua luminous
    19 luster lv lvs macdonald macedonia macro macros madness magellan magenta magical maid
    19 mailserver mailx makers mal malaysia mali mammal manhattan manifestations manipulations
    19 manufactured maple marcus mare marsh marx mason massachusetts mast mathematica
    19 mathematicians mau maze mccoy meadows meanwhile mechanics medicinal mediocre melted
    19 melting memories memtest mentally mer merchants merging meridian mesopotamia messaging
    19 messenger meteorology meter mhz mib micro microorganisms mighty migrating miguel mile
    19 ming minority mint misery missile mississippi mist mistress mit mkdir mm mobileconfig
    19 mod modem moderately modifier moisture mold molding molecular mom moments momentum mon
    19 monitors mood moore moose morally morals mortal mortar morten mosaic moth mothers
    19 motions motto mozilla multimedia multiplied multitude mundt murphy murray musician
    19 mutonufoai mutt mysql mystery nai namely nameserver namespace naples napoleon narrative
    19 nasa nash natives naveh navy nbd neat necessitating needing neglect neglected negotiate
    19 negotiating neighborhood neptune nests netblock netbooks netdevices netfilter netgod
    19 netinstall newspapers nicer nick nickel nics nielsen nietzsche nile nin ninety nobility
    19 nocturnal noises nomadic nomenclature nominal noncommercial nonsense noon norm norse
    19 northernmost noteworthy notification notions nov novels novice nucleus null num numbered
    19 numeric o'er oak oats obedience objectclass objectives obs obscene obstruction obtaining
    19 ocaml occasional occasions occupy odds oded offices offsets ogden oils oily ol olive
    19 oliver olivier omen omit op opengl openjdk openldap openvpn opera operational opponents
    19 opportunities oppose optimistic optimization optimize opts orally orderly organisation
    19 organisational organize orig originating orphan otter ou ounce ours oval overfiend
    19 overlapping overlay overridden overseas overwhelming owe oxen oxford oxidation oz packed
    19 padding pager pains pal paleon panorama panther pants paradise paragraph parallels param
    19 paranoid parentheses parking participants participate partnership pascal passages
    19 passenger passions passive pasted patience patients patron pause paw pe peacefully
    19 pearls peasant peasants peculiarities peer pem penalty penny pension pepper perfection
    19 performances perh periodic periodically peripheral perpendicular perpetual persian
    19 persist personally persuade pertinent petter petty phases phil philipp philippines
    19 photos phy piano picks pid pierced piers pigs pillar pinch ping pinnate pit pitcher
    19 pizza placement plains platinum plato playback pleasing pleasures pledge plore ploughman
    19 plowman plugged plumage plymouth pockets pods poets poker poles policeman polished
    19 polite politicians polygonal pond populated populations pork portrait poses positioned
    19 posterior postgresql postscript potassium potatoes pots pour poured poverty ppp pptp
    19 practically practicing pratchett prayers preboot preceded precedence predecessor preface
    19 prefixed prejudice premier prep prepares prerequisites prescott prescribed preseeded
    19 preservation pressures prevailing prevented preventing priced prickly prints prisoner
    19 prisoners probes productivity professionalhelp professionals profound programmable
    19 progressive progressively projections prominence promised promises promising promoted
    19 promotion pronounce propagate propelled proportions pros prospect prospective prosperity
    19 protectionist protects prov providers proving prévot psychological pudd'nhead pulp punch
    19 pungent purely purge purging purity purplish pursue pursuit pushing puzzle pxelinux py
    19 pyramid qatar qemu quake quantum querying quest quietly racing rack radial radioactive
    19 rail rails railway rains rainy ralf randomness ranks rats rattle rattlesnake raymond
    19 react reactions reaffirmed realistic rebooted rebuild rebuilding recall receptacle
    19 recommendations recommending reconstruct recordings recreation redistribution redo
    19 redrejo redundant reed refining refugees refused registering registers regulated
    19 regulations reinholdtsen reinstall reiterated relatives relax relay releasenotes
    19 releasing relying remaster remedial remind reminded reminder reminds renaissance renamed
    19 rencontre renders renewed rep repairs repeating repetition reproduce reproduction
    19 reproductive reptiles residence resident resin resisting respectable respected respects
    19 responding responses responsibilities responsive restated restoring restrain restrained
    19 retired retirement reusing revealed revert reviews revolve rewrite rhythm ribbon ribs
    19 ric ridge riding ripe risen risky rite rites rituals roam roar rob robin rocket
    19 rodríguez roger rolls romantic ronald ronny rooms roosevelt ropes ros rotates roving rt
    19 rtc rubbing rude rudimentary ruined runners sac sacrificed saddle sails saki salary
    19 sandy sane sank sanskrit sarge sata saturated scan scanning scenery scented scholar
    19 schulz schweer scissors scotch scottish scsi sculpture seamless seaport searched
    19 seasonally seated seeberg sei selective sen senator sendmail sensible sensitivity
    19 sentences sentiment serhii serpens serverfault servicing setgid severely severity sge
    19 shalt sharpness sheer shelf shifting shifts shine shines shiny shipments shopping shops
    19 shortest shortfall shrubby siberia sic sickness sided sig signify signifying silvery
    19 similarities simplifies simulate sings singular sins sixty skeptical sketches ski skills
    19 skirt skull sl slang slave slavery slaves slices sliding slip slipped slope sloth smale
    19 smarthost smc smoothing smoothly smudge sn snapshot snout socks soda sodium sol solemn
    19 solfege solitary solomon solstices soluble someday somehow soot sore sorghum sorting
    19 sorts sounding southernmost soybeans sp spatial spec specialist specializing specif
    19 specifics spectacle speculative spelled spencer spf spheres spica spider spike spinal
    19 spindle spine spines splits spontaneous spoon spores spouse spreadsheet src stakes stalk
    19 stalks standardized stanley stardate startpage starttls startup statesman statute
    19 stealing stefan stepped stern stevenson sticking sticky stimulate stir stockholders
    19 stole stolen stranger strategic streaming strengthen stretches strikes strikingly
    19 striped strips stroking studying stupidity styles subdirectory subdivision subjected
    19 sublicense subproject subsection subsidiaries subsistence substitution subtraction
    19 subtree subtrees succeeds successively successors suck sue suggesting suggestive suicide
    19 suites suits sulphur summarizes summit sunlight suns superficial superfluous superiority
    19 supernatural supervise supplying suppress surg surgical surprising surrender surround
    19 surrounds suspected suspend sustain swallowed swamp swamps swan sweating swelling swing
    19 switched switzerland sydney syllable syllables symbolizes symmetric symmetrical symmetry
    19 symptom synchronise synchronous synthesis synthetic syria systematically tablets tackle
    19 tagging tale talismanic talked tank tap tariffs tastes tate tech telecommunications
    19 temperatures temptation tenant tense tents termed terra terrace terry testimony tex
    19 textual tftpboot thailand theft theology theorem theoretical thickness thieves thine
    19 thirds threat threatening ticket ties tightly til tileable tiles tim tire titled titles
    19 tle todo toe toggles token tonal toothed toronto totalled touches towns toxic tr tra
    19 tracks trademark trait trans transcribed transformations transforms transitional
    19 transitions transmit traveled travelers tre tread treasure treatise trench tress
    19 triangulum trim tripod trips triumph tropics troubleshooting tubes tubular tuft tumor
    19 tunneling tunnels turkish tutorials tuxtype tweaks twelfth twist typed udeb uk umbrella
    19 unarmed unattendedupgrades unauthorized unchecking uncle und undergo underneath
    19 undertaken undertaking undoing undone unenforceable unhappy uninhabited uninitiated
    19 unlimited unmarried unmounted unnatural unofficial unplugged unreachable unreasonable
    19 unrelated unselected unsharp unsolicited unsure unusable unusually upload uranus ure
    19 urged urls usenet userpassword usershares ussr utah uterus utmost uttered va vagrant
    19 vague vain validated validating varied vectors vegetation veins venezuela verbose versed
    19 vertebrates veyon vicinity vicious victim victor victoria vigor vigorous vii violation
    19 violently virgin virtually virtues virtuous viruses visualize vitrat vivid vizier vocal
    19 voices volcanic voltage voluntary voted voyaging vpn vulgar vulnerable vulture wa wage
    19 wages waist wakeup wal waldo wales walks walt wandering warfare warns warranties warren
    19 wasting watches watts wayne we'd weaker weary weave weaving webbrowser webbrowsers
    19 webcache weblate webpage webpages webster wedge weigh weights welsh werner wharton
    19 wheeled whence whereby whiskey whithout wi wicked widget willingness winbind winnertz
    19 wires wisely witchcraft withdraw withdrawal wives woke wol wolves woolen wore wotton
    19 wounded writ writedown wrought wyclif xii xiv xmpp xviii xx xxxx yards yarn yrvin zen
    19 zinc σ
    20 abbott abbreviations abdominal abilities aboard abruptly absorb absorption abstractions
    20 abundance abyss acacia academia academy accelerate accent accesses accessories
    20 accidental accidents accomplishment accumulate accumulation accustomed ace achieving
    20 acknowledge acknowledgment acls acpi acquaintance acres activates activation actors
    20 actress adad adaptive addicted additive addon adequately adherence adherent adhering
    20 adhesive adjective adjoining adjustable adjusts admiral admiration admired adobe
    20 adoption adorn adorned adsl advancement advancing adventures adversity advertisement
    20 advertisements advise adviser advisor advisory advocates adze affiliate affiliated
    20 afflicted affording aft afterward agenda aggregated aggregates agitation agreeing ai
    20 aided airline aix ala alabama alas alberto ale alerts alexandre algae algeria ali
    20 aliased alkaline alkaloid allegiance allies allocate allowance alphabetical alteration
    20 alterations alternately alters aluminium ambassador ambiguous amino ammonia amongst
    20 amorphous ample amplitude amusement amusements amusing analogy analyzer analyzes
    20 anarchist ancestor ancestry anchored anderson angel anglo anguish ann anniversary
    20 annoyance ansi anthropology antibiotic anticipation antiquity antivirus antoine anus
    20 anxious ao aperture apes apex aphrodite apparel appealing appeals appendage appendages
    20 applets appliance appliances appoint appointment apprehension approvals apr aqueous
    20 arboreal arches archipelago architectural arcs ardent argentine argued argues arguing
    20 aristotle armchair armpit armstrong arranging arrest arrested arrogant arteries artifact
    20 artillery assault assemblies assent assert assessment assists assumptions assure ast
    20 asterisk astro astrologer athens athlete athletic atlanta attackers attained attendance
    20 attendant attends attentive atterbury attire attracting attracts attributable au auction
    20 audit auditing aurora authentic automates automation automobiles automotive aux
    20 averaging awaiting ax axiom ayala ayliffe aztecs baba bac bach bachelor backends backs
    20 bacterial bacterium bahrain bait baking bal balances bald bales ballet balloon bamboo
    20 banana bancorp bang banker bargain barge barren barrier barriers barring bartlett bas
    20 basal baseline basin basketball bats batter batteries bazaar bbl beams beasts bedroom
    20 beers beetles befitting beginners behaved behaviors behold belarusian belgian bellows
    20 bells bench bennett bentley bernardino berra berry bertrand bestowed bevel beverages
    20 bias biblical bicycle bier bilateral billed billions biography birch biting bitmap
    20 bivalve blackish blades blamed bland blanket blended blew bliss blog blount blunt boil
    20 boiled boiler boils bon boolean boom boomerang bordering boredom botany bothered bounded
    20 bounding boxing brace bran brande brands brandy breadth breasts brill brilliance brittle
    20 broadcasting brokers bronze brood brook brushstroke brute btrfs bubble buddha buds
    20 builder bullets bun burnet burnham burrowing bushel bushes businessmen butcher butt
    20 butterflies butterfly cabin cairo calculus calf calibration calif caller calves calvin
    20 cam cambridge camden campaigns candles canes canon cant caph caps capsule caption
    20 cardiac careless carib caribbean carolina carryforward cartilage cartridge carving cask
    20 casting casual catalogues cathedral cathode catholics cautious cave cavities ceased
    20 celebration cement censure census cerebral ceremonial certbot cervantes cha chaff chairs
    20 chalk challenging chambers chancellor changeable chapel charging charlie charming charms
    20 chat checker cheerful cheers chelonia chemically chewing chez chicks chiefs childbirth
    20 childish chile chlorine choir chopped chris chromosome chronological chunks cif cifs
    20 cigar cigarette cil cious circuits circulated circulating circus cite cites citrus
    20 civilisation civilizations civilized clarence clarify clarity clark clarke classifying
    20 claus clauses clayton cleaner clergy clergyman clerk cleveland clicks cliff climatic
    20 clipped cloning closet closure clumsy clustered clustering cml coasts cobra cocoa coded
    20 codices coefficient cognitive cohen coil coiled coincidence cola colder collaborative
    20 collapsed colleagues collector colleges collision colon colonies colorful comedian
    20 comedy comfortably comics comma commanded commas commissioner commitments commonwealth
    20 communique commutative comparative compartment compartments compassion compensated
    20 competent competitor complained compliment composing comprehend compulsory computational
    20 conceivable concentrate conceptions conceptual concise conditional conditioned conducts
    20 cones confess confession confidential confine confinement confirming conflicting
    20 conformity confronted congregate congregation congressional connective connector
    20 consensus conservative considerably consoles consonant consortium conspiracy constants
    20 constituents constitutes constrain constructing consultants consulting contacted
    20 contagious contemplated contend contention contexts continually continuity contradictory
    20 contributes controversy convergence conversations conversions converter conveyance
    20 conveyed conveying convicted conviction convincing convolution cookies cooling cooper
    20 cooperate coordinated cop cords cork corollary corrections correlated corrupted cortex
    20 cosmology cosmopolitan couch countenance countless coupland couples courier cousin
    20 coward cox crabs cracked cracking cracks cradle crafts crap crashed crashing crawl
    20 creamy creditor creditors creed crescent cricket crimes criminals crimson criterion
    20 critically criticized critics crocodile crontab crook crowns cruelty cruise crush
    20 crushing cryptography cube cubism cubit cubits culminating cult cultivation cured curled
    20 curly currents custody customization cyan cyc cyclic cz czech daddy dagger dairy dakota
    20 dal dalai dallas damned damp dana dances dare daring darkest darkly darling dart davies
    20 davis daytime deaf debhelper debts decade decades decayed decaying deceased deceitful
    20 decent deception decimal decisive declarations declines declining decode decoded decoder
    20 decomposed decorate decreased deduced defended defending deferred deficits degradation
    20 deified deinterlace delays deletion delicious deliveries delivers delta demons
    20 demonstrated demonstrating demonstration denham denmark denoted densely dent dental
    20 denying depart dependence deployments depreciation depths descended descending descends
    20 deserving designers despeckle desperately dessert destinations destined destroys
    20 detective detector deterrence deut devised devoid devoured devvax dew diadem diagnose
    20 diagnosing diamonds dice dick diff diffraction diffuse digest digestive digit digitally
    20 dijkstra dilate diligence dime diminish diminished din dine dinosaurs dioxide diplomat
    20 diplomatic directional disagreement disappearance disappointed disappointment
    20 disapproval discarded discern discharged discomfort disconnected discouraged discovering
    20 discovers discretion discrimination disgrace disguise dishonest disorders displaced
    20 disposal dispose disraeli disregard disruption dissolved dist distilled distinctly
    20 distracting disturb ditch dither diverge diverse diversified diversify divination diving
    20 divinity django dle dmarc doctoral doctors dominated donne doomed doubts dough dove dow
    20 downtown drank drastic drawer dreadful dreaming dresden dresses drexel drooping dropper
    20 drying duct dumped dumps dun dung duplicating duplication durable dusk dwight dyeing
    20 eagles earl earnest earnestly earthly earthy eased easing echo economies edgar editions
    20 editorial effected effectiveness ego elbows elections electro electron elegance
    20 elephants eligible ell ellipses elliptical eloquence elvis embarrassment embassy embed
    20 emblem embryo emerald emerge emerged emerging eminent emirates emitting emotionally
    20 emphasize employ employer employers employing employs empties emulate emulation ence
    20 encircling enclosing encounters encouragement encouraging encyclopedia endeavor
    20 endpoints enduring energetic enforce engagement engages engrave enhances enhancing
    20 enjoyment enlargement enlightenment enrich environmental enzyme enzymes epsilon
    20 equilibrium equip erasing ere erected erik ernest erode erosion err erroneous
    20 erroneously esc espy ess establishes esteemed ester estimating eta eternity ether
    20 ethical ethics ethnic ethnol ethnology eu eunuch euphrates europeans evaluated evenings
    20 everyday evolves evolving exam examiner exceeded exceedingly excerpts exchequer
    20 exclaimed exclamation excrement executables executions executives exempt exercised
    20 exercising exert exertion exhaust exhaustively exhibits exile exim expanding expecting
    20 expenditure expenditures experiences experiencing expertise expires explode exploiting
    20 exploits exponent exporter exposes exposing expressive extant extinction extravagant
    20 extremity eyrolles fabrics facial facilitating faculties fainter fairfax fairy
    20 faithfully fantasy fare farming farmland fashionable fastening fastest fathers fattal
    20 faulty favored favour fe feared fearful feats featuring fees ferdinand fermentation fern
    20 fertile fertilizer fertilizing festival festive festivity fetching fetus fighter figured
    20 filenames filtered finalized finch findings finer firearm firesign firmament firmness
    20 fisher fist flap flask flattery flavoring flaw flax flea flee fletcher flipping flock
    20 floors fob foil folded folding followers foo footprints forbid forbids forensic forgot
    20 formatted fortunate fortunes fourteen fractional frameworks frankfurt franz frederick
    20 freebsd freed freexian freeze freezing frequencies freud friedrich frigate fringe frogs
    20 fronds frontier frustrated frustration ft fulfills fullscreen functionalities furious
    20 fury fus fuse fusion futile gaining gal galbraith galileo gall gallery gallons gang gaps
    20 gar garage gardner garlic garrison gary gaseous gatt gauge gc gears gelatin
    20 generalization generalized generators genes genesis genetics geneva genghis genome
    20 geography geological geology geometric germ germans gesture gfig gibson gid gifted gih
    20 gimpressionist girlfriend glanvill glib gloom gloomy gnupg goats gobject goldfish
    20 goodbye gore gospel gossip gould gourd gower gown gra grabbed gracefully graham
    20 grammatical grande grandmother grandson granular grape grate gratis gravel graves
    20 grazing grease greatness greed greeting gregorian greyish greylisting grids grin grind
    20 grinding grip grml groove grooves guan guaranteeing guarded guessed guessing guidebook
    20 guido guilder guitar gula gustave guts habitation habitual hacking hadn't hadrian hail
    20 haired hal hallam halls halted halting halves hammond handful handler hangs hans
    20 harbinger hardened hardest harding harmless harmonious harold harvested harvey hashes
    20 hastily hasty hated hates hatred haul headache heading headlines hearted hearth heavier
    20 hectares hector hedge heed heels heh heights heinlein hellenistic hello helmet hemp
    20 herald herbaceous herd hereby hereditary heroes herring heterogeneous hex hexadecimal
    20 hid hinged hirsch hispanic histograms hitched ho hockey hogs holidays hollows homer
    20 honduras honestly honolulu honorable honored hooked hoop hop hopeful hopeless horace
    20 horny horowitz horrible horus hotplug hound howard hp hsl httpd hub hudibras hudson
    20 hughes humming humorous hurl hurricane husbands hut hy hydrocarbon hydrous hypotheses ia
    20 icedove iceweasel ics ideals idiots ie ifs ifupdown ignores ignoring iguana illegally
    20 illinois illuminate illumination illustrate illustrates imagemap imaging imbalance
    20 immature immense imminent immortality impaired imperative implicit imposes imposing
    20 impregnated improperly improves impulses impure incarnation incentive inclose inclusive
    20 incompetent inconvenience inconvenient incorporation incorrectly incredible incurred
    20 indentation indexing indicative indifference indifferent induction indulgence ine
    20 ineffective inetd inevitable inexpensive infants infected infections infectious infer
    20 inference infinitely infinity inflammatory inflection influential ingredient inhabit
    20 inherits initialize initiation inject injustice inlet inn innocence inquirer insanity
    20 inserting insight insights insignificant insist insisted insists insoluble instantly
    20 instinct instruct instructed insure insured integers intends intensely intensive
    20 intentionally interacting intercalary intercept interfacing interference interj
    20 internals internationale internationalized interpret interpreting intersecting
    20 intersections interstate intervene intervening interviewed intestinal intestine
    20 intestines intricate introductory introspection inuit invariably invariant invent
    20 inversely inverts investigated investing invitation invoking involvement ions ipsec
    20 iptables iptc ir iranian iris irrational irrelevant irritation isaac ishtar isis islam
    20 isle issuing it'll itch iteration iterative ive ivy ix ja jacob jagged jam jamaica jay
    20 jazz jehan jelly jerk jerry jerusalem jewellery jigsaw joannes joel joey joeyh johannes
    20 joins jointly jonas jonathan jorge josh journalists jp jpg jpl ju judaism judged
    20 judgement juices jules julius jun junction jungle junk justification kal kali kau keats
    20 keble keel kennedy keyboards keyring keywords ki kicking kidnapped kilos kingdoms
    20 kingsley kl km knights knives knob knocked knoppix ko konqueror laa labeling
    20 laboratories laborious labors lad lambert lampoon lamps landed landlocked landmark lanes
    20 lang lap laplace laser latency lathe latimer latitudes laughs launches lava lawful
    20 lawrence lawsuit lays lbs ldif leafy leaping leaps learns leaved lebanon lebowitz lec
    20 lecture leguminous lehenbauer lehman lehrer leisure lem lenders lent liabilities
    20 licences lick lid lied lighted likelihood liking limestone lineage linguistics liquors
    20 listened listings literacy lith litigation lloyd loader lobed lobes localhost localized
    20 locomotive lofty logarithmic logo loon lossless lottery louder loudly louisiana lousy
    20 lowercase lowering lowers loyalty lts luggage lum luma lumber luminaries lump lus lust
    20 luxury lynch lyng lytton madagascar mae mag magazines magician magistrate magnet
    20 magnificent magnitudes maids maine majesty malfunction malignant mallee malt maneuver
    20 manhood manifest manifestation manipulated manoj mantiuk mantle manufactures manure
    20 maori marco margaret marginal marie maritime markers markings markup marries marshall
    20 marshy marston martha marvelous marvin mas masculine masked masonry masquerading
    20 massinger masters mastery matched mating matrices mattress maugham maui maximize mayor
    20 mbr meadow meals meaningless meantime meats medicinally medicines meek mel melancholy
    20 melody melt membranes membranous memorable memorize menstruation mentioning mercantile
    20 mercedes merges merrill mesh messiah metabolism metamorphosis metaphor meteorological
    20 meters metric metropolitan metz miami mic michigan microscope microscopic microwave
    20 midpoint midtones midway migrated mills milter mini minimize minnesota mips mischief
    20 miserable misleading misses missiles missouri mistaken mister mitigate mob mock modeling
    20 modems moderation modesty mollusks molten monarch monarchy mongol monk monsters montagu
    20 monuments mor morality morbid morgan morocco morrow mortimer moscow moses moss mosses
    20 moths motif motive motives motley mottled mountainous mounts mourning mous mowing mp
    20 mthly mucous muhammad mulberry multiplication multiplies municipal murals murdered
    20 murdock muscovy mushroom musicians mustard mutually mw nacional nahuatl nails nancy nap
    20 nar narcotic nasal nasty natively natterer navigating navigational nb nearer necked
    20 necklace negotiation negro nelson neon ner netiquette netlabs netscape neural nevada
    20 newborn newman newsprint nftables ngc nicely niche nicholas nickname nigeria nightmare
    20 ninurta nite nitrogen nitrogenous nl nn nobel northerly nostrils notifications nouns
    20 novelist nowhere nss nu nurse nv nynorsk o'clock o'rourke obey objections obliged
    20 oblique oblong obscurity obstacle obstacles occupying ocelot oct octal octave offending
    20 offshore ofries oft oilify oldoldstable olympic om omega omitted ongoing onion onions
    20 ontario onward oops openbsd opendkim openings openly openssl openstack opt opted
    20 optimism optimist optimizing oracle orbits orchard orchestra ordering ordinarily oregon
    20 ores oriental orientale originate ornamented ornaments orthodox osiris ostrich ostriches
    20 ot otto ounces outdoor outlet outlines outputs outright overcomes overflow overlaps
    20 overly overthrow owning oyster packs pad pagès paints paired pakistan palate panicles
    20 pans panthera parade paralysis parametric parasite parasites parchment pardon parish
    20 parity parted participating passageway passionate passphrase pastoral pastry patricia
    20 paulo pci pdp pea peaceful peach peaks peanut peanuts pear pearl peccaries peel peers
    20 penetrate penetrating penetration penis pennsylvania peppers perch perens perforated
    20 performer perfume peripherals perish perlis permitting persia personified persuasion
    20 peru pestle petal peterson petition ph phd philadelphia philips philologists
    20 philosophers phoenix phones physiological physiology pickle pickup piedmont pier pierce
    20 piercing pigeon pike pill pilots pinkish pins pioneer pious piscis pistol piston pitched
    20 pits pittsburgh pivot pixelize plague plainly plaintiff planetary plaster plastics
    20 plausible playground playwright ple pledged plots plotting plow plowing plugging
    20 plumbing plunder pluto pm poetic poisoning politely politically polygon polynesia
    20 popularization popularly porch porous ported pos pose positively possessions postage
    20 posting postponed posts posture pottery pouch pouring powdered powerpc preach
    20 precautions precedes precludes precursor predator predicate prediction predominant pref
    20 preferable pregnancy prehistoric premises premium prerequisite presently presidential
    20 presidents pretend pretending prevalent pricing princely princeton principally prob
    20 procedural procession proclaimed programmed progression prohibition prohibits projectile
    20 prompted promptly pron prone pronoun proofreading propagated propel prophet propositions
    20 propriety prose prostrate proteins protestant proven proves providence provinces provoke
    20 psd pseudo psychiatrist psychic pt publicity publilius publisher publius puff pulls
    20 pulse punish pupil puppis purchasing purged purse pursued pursuing pus pv qi
    20 quadrilateral qualify quantitative quantization quarrel quarrels quartz que questioned
    20 questioning qui quicker quintus quitting rabbits rabid racetrack radicals railing
    20 railroads rake ral raleigh rally ramp rand ranking rap rash raster rationale rattling
    20 razor rc readiness readme realization realm realty rearrange rebate rebellion rebuilt
    20 rec receipt receiver recession reciprocal recited reckoned recognizable reconcile
    20 reconfigure reconfigured recount recovering recursively redirect refinement refinery
    20 reflections reflex reformation reforms refraction refreshed refrigerator refuge refusal
    20 refuses refusing regain regenerated regression regret regulate regulates regulation
    20 reindeer reinhard rejecting relaxation relaxed relevance relied religions reluctant
    20 remedies remembers reminders renaming renew reopen reorganization reorganize repairing
    20 repay repeats repetitive replicate reporter reproach reptile republican requesting res
    20 resets residential resides residual residue resigned resinous resolutions resolving
    20 respecting respiration respiratory responded restaurants restoration restores
    20 restrictive rests ret retaining retains retina retinex retinue retire retreat retrieval
    20 retrieving reusable reveals reverence reverses reviewing revisions revival revive
    20 reworked rex rgba rhet rhyme rib richards richly ridden rider rides ridges ridicule
    20 ridiculous rifle rigged rim rind rip ripple rippling risings ritchie rival rivals rna
    20 roast robe robinson robots rode rodent rodents rods rogue roller romance ron roofing
    20 rooted roses rosy rot rounds rous routes routine routinely rover rowland roy rpc rpm rs
    20 ru rub rubbed rum rumors rump runlevel rural rushing rustic rut sadness sadr safari
    20 safer sag sagan sages sagitta sailor sailors saints sal salad salamander saliva salmon
    20 salvation sampling sandwich sang santos sap satan saxon scandal scans scarce scarcely
    20 scary scattering scent scheduler schema schemes schmidt schultz scoop scorn scots scream
    20 screamed screaming scripture scriptures sealed seasoned seattle secrecy secreted
    20 secretion secretly sectors securely sed seeder seeming seemingly segmentation seized
    20 selectively seller semantic semitransparent senders seneca sensory separates sepia
    20 servants severed sewing sewn sexes sexually sf sha shady shaking shaping sharks
    20 sharpening sharper sheath shipbuilding shirts shoots shores shortened shots shouted
    20 shower showers shrimp shutting sickle sid sidereal sieve sigh sighted signification
    20 signifies sigplan silicate silky simon simplex simulated simulating simulator
    20 simultaneous sincere sine singled sinking sinus sioux sive sk skillful skins slack
    20 slander slapd slashdot slate slaughter slaughterer sliced slides sloping slot sloths
    20 slowed slowing sluggish slump slur smarter smeared smelling smells smiled smiles smiling
    20 smoother snapping soaked soared sobel sober socialist socially socrates soften softer
    20 softglow softly softness solidarity solids solo solvent solver sorted sounded southey
    20 spa spaced spadix spamassassin spar spark sparkle sparkling sparse spears specializes
    20 spectacular spends sperm spice spicy spirited spit splash splitting spokes spokeswoman
    20 sponge sponsor sponsored sponsors spore spray spreads springing spun spyrogimp sqlite
    20 squirrel stab stabilize staircase stairs stamens stamps stanislaw staple starch stare
    20 staring starlight stately stationary statusbar std steadily steak steer steering stemmed
    20 stencil stepping stewart stimulating stimulation stimulus stirring stitch stool stove
    20 strained strains strait strangers strap strata strengthening stressed stride strife
    20 stringed stripe stripped strive stubborn studio stuffed subclass subcommands
    20 subcommittee subfamily submission suborder subshrubs subsidy substituted subtracted
    20 subtracting subtracts subtropical subverted succulent sucker sucking sucks sudo suffers
    20 sui sulfur sulphate sulphide sumerian summarily summarizing sums sundial sung sunk sunny
    20 sunshine superimposed superl supernova superseded supervisor supper supplier supporters
    20 sur surge surgeon surprises surveyed surveying susceptible suspicion swallower
    20 swallowing swatch swear sweep sweeping sweetened swell swiftly swim swine swinging
    20 swollen sy sympathetic sympathy synchronize synchronized synonymous syrup syrus sys
    20 tagged tain tally tamarin taming tangible tapering targeting tasting taxi tcl teachings
    20 technological teenage tel telegraph tellers tempered tempted tempting tended tendered
    20 tenderness tennessee tens tentatively terminating terminology territories terrorist
    20 terrorists tes textiles textures thai theatre theatrical theirs theodor theol theologian
    20 theoretically therapy thereafter therefor therein thermometer thicker thinner thirst
    20 thong thoreau thorough threaded threaten threats throated throughput throws thurber
    20 thyself tial tickets tighten tiling tillotson tilt timer timezone tine ting tinged tint
    20 tious tires tm toad toast toil tol tolerate toll tomato tomatoes tomb tome tongan tongs
    20 tonic torn torso torture toss tossed tot totaled totalling totten tourists tous toys
    20 traceroute tracing tracker tracts trader trades tragedy tragic trailing trails trains
    20 traits transfers transient transliteration transmits transmitting transported
    20 transporting transverse trapped trash tray treaty trembling tremendous trends trials
    20 tribunal tributary tricked trifling triggered triggers trimming triple tro troubled
    20 troubles troublesome trousers trout troy trump trumpet trumpets truncated trustees
    20 truths tsu tub tuberous tufted tuned tupi tur turbulence turing tweak tweaking twigs
    20 twisting txt typewriter tyrant ukraine unacceptable unattended unbounded unbroken
    20 uncertainties uncheck undergoing undertake undervalued undesirable undoubtedly undue
    20 uneven unexpectedly unfair uniformity uniformly unions uniting universally universities
    20 unlawful unload unmaintained unmounting unpredictable unqualified unseen unused
    20 unwilling unworthy upcoming uploading uploads upset uptime upwards urban urges urinary
    20 usability usair usefulness userspace utensil util utopia utterance utterly uucp vacant
    20 vacation vagina val valence valves vanilla vanished vascular vase vault vax ve veil vel
    20 vela velvet ven vendors venerable veneration venice venomous ventral verbs verdict
    20 verified vermilion vernal versatile verses vertebra vgs viable vices victims victorious
    20 vietnam viewpoint vignette vile villagers vinegar violate violin virgil visitors
    20 vitality vitamin vm vmware vo vodka voilà voltaire voluntarily voss vowel vowels vt
    20 vulnerabilities waited waiter waits waking waller wang wanna ware warmer warmth warner
    20 warrants warring wary wasted watched watery wavelet waving wavy waxy weaken weakened
    20 wealthy webrtc webserver weeds weeping weighing weighs weighted welcomed welfare whales
    20 whatsoever wherein whilst whirl whirlwind whisper whitehead whitespace widow wield
    20 wilber wilderness winding windy wines winnowing wipe wired wiser wishing witch witnessed
    20 witnesses wits wkpd woe wondering wonders woodward woolly wording workaround workforce
    20 workman workplace workshops worlds worries worshipped wort worthwhile wrappers wrapping
    20 wrath wrench wrestling wretched wrinkled wrinkles wrist wrongly xerox xhosa xiii xmp
    20 xorg xv xvi xxi yaml yea yeast yemen yeutter yi yiddish yogi youthful yr yue yugoslavia
    20 yuv z'm zeal zealous zip zulu ω
    21 aa aachen abatement abbot abc abide abiding abnormality abode abolish abolished
    21 abolition abortion abp absorbent absorbing abstinence abstracted absurdity abu
    21 abundantly abusive accelerating accelerator accented accessibility accessory
    21 accompaniment accomplice accomplishes accomplishing accountant accountants accrual
    21 accumulates accusation accuse acetic achievements achieves acknowledging acl acm
    21 acoustic acre acreage acrid acronyms addendum addict addiction additions ade aden
    21 adheres adjectives adjourned adlai adler administrating admirable admits admonition
    21 adolescence adolescent adore adultery advantageous adverb adversary adversely advertised
    21 advises advisors advocated advocating aegean aerial aerospace aesop aesthetic afer
    21 affectionately affiliates affinity affirm affirmative affix affliction afghanistan
    21 aggression aggressively agile aging agitated agony agrarian aiming aimless airplanes
    21 airy alberta album alfa alg algebraic algemene algol aliens alignments alimentary alkali
    21 allan allegations allergic alleviate alley alligator allocates allotted allusion ally
    21 alm almanacs almighty almond aloft aloud alphabetically alpine alps alright alsa
    21 alternation alto alumina amazed amber ambitious amend amended americana americas amid
    21 ammunition amorous amounted amphibians amused ana anacron anal analog analyses
    21 analytical analyzed analyzers anas anatole anc anchors anciently anesthetic angled
    21 animate animations animism animistic anita ankle ankles anne annotation annotations
    21 announcements annoy annoyed anomalies anonymity antarctic ante antecedent antelope
    21 antenna anthem anthropologist antialias antibiotics antibodies anticipate antimony
    21 antiseptic aorta apathy ape apl apo apologies apparition appetites applause
    21 applicability appoints apprehend appropriated approves approximated aptosid arbitrage
    21 arcade archaeological archaeology archbishop arched archived ardea arena arid ark
    21 arkansas armadillo armageddon armhf armored armour arose arouse arousing arsenic artful
    21 arthritis arthropod arthropods articulate articulated articulation artifice ascends
    21 ascent ascertain ascertained ascertaining asexual ashley aspire assemblage assembler
    21 assembling asserted assertions assess assistants assoc assorted assortment astonishing
    21 astonishment astray astringent asunder async ata athletes atlases atrocious attaches
    21 attaching attachments attested attribution audible auditors auditory auger augmented
    21 aunt aura aus austin authenticates authored authorised authorizes autoloader autonomous
    21 autopkgtest avail avenue aversion avoidance awards awe awesome awhile awk awstats
    21 axillary axle ay aya azimuth azimuths babe babel baboon babylonians bache backdrop
    21 backgrounds backlog backspace badge baggage bail bake balaam balancing baldwin bale
    21 balfour balladur ballot balsam baltic balzac bancroft bandage banded banding bangladesh
    21 bankruptcy banned banning baptism baptist barbara barbarous barbed barber bargaining
    21 barking barn barometer baron barque barred bartender basement bashful bastard bate bates
    21 bathe bather bathing bathtub baton battles beacon beads bearings beautifully beaver
    21 bedouin beehive beeswax beet beggar behaving behavioral bei beijing bel belarus belgrade
    21 believer believers belts benc benchley bends benefice benefited benefiting benign benson
    21 benzene bermuda bernice berrylike bertolt bestow betty bezier bibliography bic bidder
    21 bidding biennial bij bile billings binds biochemistry biologist biologists bishops bites
    21 bitten bitterness bk bl blackened blacklists blair blaise blasting blatant blaze
    21 bleaching bleeding blemish blender bless blessing blessings blinding blindly blindness
    21 blinking blockhead blond blonde blooded blooming blossom blossoming blubber blurs blush
    21 bmp boast bobby bodyguard bodyguards bog bohr boisterous boldly boldness bolivia boll
    21 bolted bolts bombeck bombing bondage bonnet booklet bookmark bookmarks booming boosted
    21 boosting boosts bootable booths bootle bootloaders bor borg bosom bottoms bounce bounces
    21 bouncing bourne bout bovine bowed bowels bows boxer boyfriend bra braces bracket bracts
    21 brad bradley bradypus brake branden breakdowns breastbone breasted breathed brecht
    21 breech brent brew brewer brewery brewing bridle brighten brilliantly brim brine bringer
    21 brisk bristly brit broadest broadway bronx brooklyn broom broth brow bruised bruno
    21 brushstrokes brutal brutally bryan bryant bsc bubbles buck buckets buckle buckminster
    21 buddhism budding buddy buff buffet buggy buildd builders bulbous bulbs bulging bullish
    21 bulls bulwer bum bumper bumpmap bundled bundles bunny bunyan buoyancy buoyant bur
    21 bureaucracy burgess burial burlington burry bursting buses bushels bushmen businessman
    21 buttered buttocks buzz bypass bypassing bytecode bzip bézier cab cabal cacti cadaver
    21 cakes calabash calamity calcareous calender callback calligra calmly calories calyx
    21 campbell campfire camphor campus camus canals canary canceling cancellation cancelled
    21 candid canine canned canyon capillary capitalism capsules captivity capybara carbide
    21 carbohydrates cardboard cared carelessly carew cargoes caribou caring carnival carol
    21 carolingian carpets carrol carryforwards carson cartesian cartilaginous cartoons casino
    21 casts casualty catalyst catastrophic catcher catches cater caterpillar cathartic caudal
    21 caustic cautiously caves cayenne cb ccc cdn cecil cel celebrity celery celled celtic
    21 cence centigrade centimeters centralize centralizing centred ceo ceph certification ces
    21 cessation ceylon challenged challenges champagne chant char charcoal charitable charter
    21 chartered chases chastity che cheatham checkered checksum cherish cherries chested
    21 chesterfield chesterton chestnut chew chewed chick chill chisel chlorophyll cho choke
    21 chop chord chords chores christianized chromatic chromosomes chron chronicler chrysler
    21 chuck chunk chy cia cial cian cicero cid cigarettes cigars cin cincinnati circled
    21 circling circulate circumcision circumference circumpolar cism citations citizenship
    21 civilian civilians clad clam clamav clamors clamp clash clasp classed classroom cleaned
    21 cleanly cleans cleanse cleansing clearer clears cleft clement clepsydra cler clerical
    21 clickable clifford cliffs clifton climates climber climbers cling clinging clinic
    21 clinical clog cloned clones clothed clothify clouded cloudy clover clown clr clubs
    21 clutch cmos cms cmy cn coals coarsely coats cobalt coca cocaine cocktail cod codec
    21 codecs codenames coderjoe coders coffin coincide coincided cole collaborated
    21 collaborates collaborators collateral collation colleague collide collins colloquial
    21 colloquially colombian colonel colorcube columba columbian columbus comb combustible
    21 comedies comforts commanding commandments commemorate commemoration commence
    21 commencement commences commissioned commits committees committing commonplace
    21 communicates communion communism companions compel competence competitiveness
    21 complements complexion compositions compounded comprehension comprise compulsion
    21 computerized concatenate concealment conceded conceit concentrating concentric concerted
    21 concession concluding conclusions concord condemn condensation condensed conditioning
    21 confederacy confederate confer conferred conferring configures confines confirms
    21 conformance confounded confucius congenital congestion conglomeration congo
    21 congratulations congressman congressmen coniferous conifers conj conjecture connecticut
    21 conqueror consecrated consequent consisted consonants constituted constructive
    21 constructs consultant consultation consults consumes consummate contemplating
    21 contemplation contemporaries contemptible contemptuous contentment contestant
    21 contestants contests contextual continents contingent continual continuance continuum
    21 contractions contradiction contradictions contrasting contrasts contrived conveniently
    21 converse conveys convoluted cooke cooled cooler cooperating coordinating cops copyleft
    21 cora corals cordage cordial cores cornea cornus corolla corporal corps corpus corrective
    21 corrects correlation correlative correspondent corridor corrosive corrupts cosmetic
    21 cosmological costa costello costume cot cottage counselor counteract counterfeit
    21 counters counties coup coupling coupon courageous courteous courtiers courtroom
    21 courtship cous cousins covenant coverings cowardly cowboy cowell cowley cpan crabb
    21 crackers cranial cranium crank craving crawling crazed cre credibility credible creek
    21 cretaceous criticize crosshair crossover crowds crowing cruft crumbs crunch crustacea
    21 crustacean crustaceans crypt crypto crystallization crystallog csm cuba cuban cubes
    21 cucumber cudworth cue cuisine cul cultivate cum cumbersome cuneiform cur curbs curls
    21 cursed curses curtains curving cus cutter cvs cwt cyberiad cynical cypress cyril
    21 cytoplasm dale dame danced dancers dandy dangers dared darkened darkening darkens
    21 darkroom darrow das dashing dat datasets dayton dbus deactivate deactivated dealings
    21 deaths debated debentures debit debtor debugger decapitated deceit deceived deceiving
    21 deceptive decker decks declarative decomposing decorations decrypted decryption
    21 dedication deduce deduction dee deek def defence defender defer defiance deficiencies
    21 deformation defraud deg degeneration degrade deja dejected delaware deliberation
    21 delicately delighted delusion delve demi demo democrats demonstrates denies denomination
    21 dentist departed depended depicting deposition depress depressing deprivation depriving
    21 deregulation derek derham derision derivation derives deriving derogatory descartes
    21 descendant descendants deserted deserts deserved despise despised destinies destripe
    21 destroyer detach detailing deteriorata deterioration detroit deutsche devaluation devise
    21 devoting devours devscripts devuan dexterity diabetes diagnostics diagonally diagrams
    21 dialectic dialogues diane diaphragm diarrhea dic dicotyledonous dictated dictates
    21 dictator dictd didactic didot diego differentiate differentiates differentiating
    21 diffusion digestion dignified dilemma diligent dill dilute diminution diminutive
    21 dinosaur diplomacy diplomats dippers dir directing directionality directs disappointing
    21 disastrous disbelief discerning discharges discharging disciple disciples disclaimers
    21 disclosing disclosure disco disconnect discontent discord discounts discourage
    21 discoverer discriminate disdain diseased disgruntled disguised disgust disgusting
    21 dishonesty dishonor dismal dismiss dismissal disney disordered disorderly disparaging
    21 dispatch dispensed disperse dispersed displaces displeasure disputed disputes disrupt
    21 disrupted dissatisfaction dissimilar dissolution dissolves dissolving distillate
    21 distinguishes distressing distributes districts disturbances disturbing diurnal dive
    21 divergence diverging divers diversion divert diverted divest divider divisible divorced
    21 dkms dm docbook docked docker doctrinal documentary docx doer dogma dogwood doll
    21 dolphins dominates domination don'ts donaldson donation donations donkey dont dope dor
    21 dorian dormant dose dost dotterel doubling doubly doudoulinux doug doves downfall
    21 downgrade downstream downy doyle dp dpdk drafting drafts dragons drained draining drains
    21 dramatically dramatist drastically draught draughtsman drawback dreamed drifting drilled
    21 driveway dro drown drowned drowning drumstick drunken dsa dst dubious dublin ducts dug
    21 dullness dumas dumping dune dungeon dusty dwellers dyed dyes dynamite dynasties eagerly
    21 eared earle earning earthenware earthquakes eastward eater ebb eccentric eclipsed ecma
    21 economical economically ecosystem ecstasy ecu eden edifice edinburgh edison edith
    21 edouard edsger edwards eel een efficacy egret eh eighteen eighty eisenhower ejected ek
    21 elasticity elevators eleventh elias eliminated eliminating elimination elite elliptic
    21 ellis elongate elves emanating embarrass embarrassed embarrassing embedding embellishing
    21 embossed embracing embroidery embryonic emergence emerges emigrated emission emits
    21 empathy emphasizing empirical emptying emulated emulates emulators enacted encapsulated
    21 enclose encoder encodes endangered endings endorse endorsement endpoint endurance
    21 enforces engaging engin englishman enjoyable enjoys enlarging enmity enormously enquirer
    21 enrolled entail entangled entertain entrails entrenched enumerating envelopes ep epic
    21 epidemic epigrams epiphytic epithet equaling equalized equidistant equitable equities
    21 eras erases ergo erotic errand eruption escaping escort esculenta eso esophagus español
    21 esquire essays estates eternally ethyl etiquette etymological etymology eucalyptus
    21 eucharist eugene evade evaluating evaporation eventual everett everlasting evidenced
    21 evils evokes evolutionary exalt exalted excavation excel excepted exceptionally
    21 exchangeable exchanging excites excuses executioner executor exemption exercisable
    21 exerted exerting exhaustion existent expanse expansive expedient expedition expel
    21 expelled expend expended experimentation exploded explodes exploding exploitation
    21 exploited exploratory explored explosives exponential exportable exquisite extensibility
    21 extents externally extraneous extrapolate extras extremes extremities exxon eyebrows
    21 eyelids ezek fable fables fabulous fac facilitated faction factions facto factories
    21 factual fades faintest fairholt fallback falsehood falsely familiarity fanciful
    21 fantasies faqs farewell farms farrow fascination fashions fastener fatigue fattening
    21 faucet favorably favoring favoured fcitx feasts feat feathery feedgrains feinberg
    21 feldspar feline felix fellows fellowship feltham feminine feminist fencing ferment
    21 fermented ferocious ferrand fertility fertilization fertilized festivals fictitious
    21 fiddle fielding fiery fifo filaments filmmaker filmstrip filthy financed financially
    21 financier finder fined fingerprints finned finnish fir firearms firebird firetail
    21 firewire firewood firmer fission fissure fitzgerald fixture fla flaccus flail flaming
    21 flammable flashing flatter flavors flawed flaws fle fleas fledged fleming flex flights
    21 flint flipped flipper floated floats flooding flop floppy florence flourish flourished
    21 flu fluffy flung flute flux fm fo foam focal focusing fodder foes foggy foodstuff
    21 foolishness footer footwear forage forbear forbes forbidding forceful forcefully
    21 forcible forcibly forearm forecasting forefathers foreigners foreleg forelegs foresee
    21 foreseeable foretelling foreword forge forged forgetting forgiven forgiveness forking
    21 forks forlorn formalized formidable formulas formulated forthcoming fortification
    21 fortified fortress fortune's forwarded forwards foundations foxe fractals fracture
    21 fragile framed frankly frantic fraudulent freak freaks frederik freedict freeing freeman
    21 freetype freeway fregata frequents freshness fret fright frighten fringed frisbee
    21 frivolous fro frontal fruitful fruiting fruitless fry fsu ftps fuego fulfilling
    21 fulfillment fullness fumes fundamentally funded funnel furnishing furry fused
    21 futureprototype gait gaius galactic gale gamble gaming gandhi gaping gastric gastropod
    21 gastropods gaudy gaussians gaze gbr gd gdb gdp geared gecko gee geese gel gelatinous
    21 gems gemstone gender genealogical generosity genre gent geocentric geode geog
    21 geographers gerald gerard gerhard germs gestures getty ghc ghostscript giants gibbon
    21 gilbert gill ginger giraffe girdle gis giuseppe glacial gladly gladness glandular glassy
    21 glaze glazed glibc gliding glimpse glitter glittering glob gloria gloss glove gloves
    21 glowing glucose glut glyphs gm gmbh gnash gnat gnomon gnp gnutls goad gogh goldendict
    21 goldwyn golfer gon goo gorgeous gorgon gothic gout governmental governors gpg gps gpt
    21 gpu grabbing gracious graduates graft grams granary grandeur granite grapher graphically
    21 grasping grasslike grassy grated gratification grating gravitation gravitational gravy
    21 grayish gre greasy greedy greenland greg gregory grep griefs grievous grim grokking
    21 grotesque groundhog groupings grouse grove grus gstreamer guarani guardians guarding
    21 guatemala guid gull gums gunpowder gur gut guthrie gutter gwilt gypsy gz gzip habitats
    21 hacked hacks haircut hali halo halved hamburger hammering handkerchief handlers happier
    21 har harass harassing harbors harden hardship harmonic harness harp harper harrison hart
    21 hashed hashing hassle hasten hatch hatched hateful hats haughty haven hawks hayward
    21 hazard hazardous hd headaches headband headlights headlong headwords healed hears
    21 heartily hearty heb heck hedges hei heinrich heirs helicopter heliocentric heller
    21 hellman helm helpless helsinki hemingway hemlock herbivorous herdsman herman hermit
    21 heros hers hesitation heuristics hexagonal hideous hieroglyph hil himalayas hinders
    21 hindrance hinduism hindus hinge hips hiring historians hitch hitler hl hmm hobby hoc
    21 hoffman holinshed holly holt homeless homework homicide homo homogeneity homogeneous
    21 homologous homonym honk honors hooded hoof hopelessly hopper hopping hops horatius
    21 horizons hormone hormones horseback horseshoe hospitality hospitals hostess hostility
    21 hostnames hotter hounds hourly housed housewife hovering howe howling ht htm huddled
    21 hues hug hugo huh hull hulls hum humanities humbly hume humidity humility humphrey
    21 hungarian hungary hunspell hunts huntsman hurd hurdles hurting hurts huxley hydraulic
    21 hydrocarbons hydrolysis hydroxide hyenas hymn hypertension hyphen hyphenation hypocrisy
    21 ibex icmp iconography idaho identically identities ideographic idiom idiomatic idleness
    21 igneous ignite ignited illegible illiterate illogical illuminated illusions illustrating
    21 illustrious imagery imaginative imbalances imf imitating imitative immigrants immoral
    21 immovable immunity impair impairment impart impartial impassioned impatient impede
    21 imperfections imperfectly impersonal implication importer importers imposition
    21 impossibility impregnate impressions imprisoned imprisonment impurities inaccessible
    21 inaction inactivity inanimate inappropriate incandescent incense incentives inception
    21 incest incidents incision incite incline inclosing inclosure incoherent incompatibility
    21 incompetence inconsistent incorporating incredibly increment increments indebted indent
    21 indented indexes indiana indicators indices indigo indisputable indistinct
    21 indistinguishable individuality inducing indulge industrialist industrialized inert inet
    21 inevitably inexplicable infallible infancy infantry infinitive inflamed inflationary
    21 inflexible inflict inflicted informally informational informations informative informing
    21 ingenious inhabits inhalation ini initramfs injected injunction injuries injuring
    21 inkscape inland inline innate innovation innovative innumerable inquire inquired
    21 inquiries inquisition inscribed inscription insectivorous insertion inserts insider
    21 insipid insofar insolent inspector inspire inspiring installable instantaneously
    21 instituted institutes institutional instructor instructors instructs instrumental
    21 instrumentation insults int int'l intellectually intelligently intensified intensities
    21 interacts interbank intercepted interchangeable interferes interfering interim
    21 intermittent intermittently internationalization interprets interrupting interrupts
    21 intervened intervenes interwoven intimidation intoxicated intoxicating intrinsic
    21 intruder intrusive intuition intuitiveness invade invaded invaluable inventories
    21 invertebrates investigate investigating investigations investigator invites inviting
    21 invokes involuntary iodine ipc iq irony irregularly irrigate irritating irs isa isc
    21 isolating isolinux isomeric isp israeli israelites jaa jabber jacques jakub jamieson
    21 jason jasper javelin jealousy jeans jeffrey jerks jerome jessica jest jew jewels jhm ji
    21 joan jobless jon jonah jordi jose journalism journalist journeys joyce joyful joys
    21 jquery judging judgments jug juicy julia justifies justly kaa kai kaleidoscope kant kate
    21 kay kdc keegan keillor kelvin kentucky kenya kestrel ketchup kettle kettles keyhole
    21 keymaps keystone khalifa kib kicks kidder kidding kidneys kiichi kilo kilometers kim
    21 kipling kissed kisses kissing kits kitty klaus kle klingon kludge kmail kneed knit
    21 knitting knobs knocking knolles knotted knowledgeable knox knuth koch kola kolås konrad
    21 kou kung kurt kw labelling laborer labs lac lacerta laden lag lam lament lanceolate
    21 landlord landor landscapes lanka lantern lapis lapse lard lark lars larson larv larval
    21 larynx lash lasted lastly lat latvia launching laundry laurence lavender lawless
    21 lawmakers lawson lax layman lazuli lbo ldp lea leafless leaflets leak leaks leaning
    21 leasing lectures legendary legitimately lemmings len lender lends lengths lengthwise
    21 lengthy leon leonard leopard ler leslie lettuce lev levant leverage leveraged levied
    21 lewd lex lexical lexicographers lg lgpl liang liar libapache liberalisation liberates
    21 liberation liberties libnss librte libstdc libvirt libxml libya lice licensing lichens
    21 lieutenant lifts lightened lightens lightest likeness lil lilies limes limitless
    21 linchpin linearly lingo linguistically lint lis listchanges listener literate lithuania
    21 lithuanian litmus liu livelihood lizards llvm loaf loathing lobby lobe lobster localised
    21 locality locating locomotion lodged lodges lodging logger loid lon lone loneliness
    21 longing longitudes longitudinal lookin lookup loom looped lop lordhavoc lorikeet
    21 lorraine loser losers lossy louse lowly loyal lsd lucas lucia lucid lucifer lucius
    21 luckily ludicrous ludwig luis lumbar lumps luna lunatic lung lure lurks lustrous lute
    21 luther luxembourg lymph lymphatic lyon lyric ma'am maa macintosh madam madrid magnesium
    21 magnetism magnify mahabharata mailbox mailboxes mainstream makeup malaria malay
    21 malaysian malcolm malevolent malice mall malleable mallet maltese malware mana maned
    21 maneuvers manganese manic manifested manifesting manihot manila manioc manly mann manned
    21 manpages manpower manu manuf mappings marc marduk margarine maria marijuana marines
    21 marion markdown markedly marker marlowe marmot marquis marriages marrow marshal marshes
    21 mart martial martian martini marvel maryland masking massacre massage massively
    21 masterpiece masts materially mathematically mato matrimony matthew matured maturing
    21 maurice mausoleum maxim maximal maximizing maxims mayan mead mechanic medication
    21 meditation megabytes melanesia melbourne memorandum memorial memorials memorized memos
    21 menace mend mensa menstrual mentor mercurial meshed meshes metabolic metaph
    21 metaphorically metaphysics methodology methyl metrical metrics mexicana mexicans mica
    21 michel mickey micronesia microorganism microphone midas midday middleware midi midland
    21 midst milan mildly mildness mileage militant milked millenarian milling milman mime
    21 mimic mimosa mindedness mindless mined miner miners mingled miniature miniatures
    21 minimizing minneapolis minuta mir mira miracles mirroring mirth mischievous misfortunes
    21 mislead mismatch missionaries misunderstanding misunderstood mitchell mite mitigated
    21 miyazawa mizner mn mng modeled modula mohammed mol molasses molded molds mole mollusk
    21 momentarily momentary momentous monad monastery mongols monkeys monks monolithic
    21 monopolies monopoly monstrous montana montgomery monty monument moo moody moons moor
    21 morale morley morn morphological morris morrison morse mortals mos moschata mosque
    21 mosquito mote motionless motivated motivation motorcycle motors mound mourners mournful
    21 mouthed mouths mozart mozley mpeg mph mpi mss mt mua mucus mudd muddy mule multilateral
    21 multilib multiplying mumble mural murderer murderous murinus muse mush mushrooms muslims
    21 mutation mute muzzle mx myriad myspell mysteries mystical nad nag naive nam nameless nan
    21 nant nape nares narrate narrowed narrower narrowly nasrudin nathan nationale natured
    21 naught naughty nausea nautilus nav navajo navel nay nazi neatly nebulae nebulous
    21 necessities necks needles needless nefarious negation negatively negligence negligent
    21 negotiated neighbourhood neil nel nepal nephew nephews nerd nero nes nested netbsd
    21 networkmanager neumann neutron neutrons newcomer newsgroups nf nfsv nic nicolas nids
    21 nigerian nightfall nightjar nimble nineteen nippon nist nitrate nitric niven noah
    21 nobleman nod nodded nodding nog noid noisily nol nom nonlinear norfolk normalize normie
    21 norms nos nosed notch nothin nothingness notorious notwithstanding nourishment novell
    21 novelty noxious np nr ns nsa nuclei nude nueva nuisance numb numbering numerals nun nur
    21 nursery nurture nus nutrition nutritional nutritive nvidia oar oars oasis oatmeal ob
    21 obedient obeys obj objection obliquely obscured observance observational observatories
    21 observes obstinate obstruct obstructed oc occasioned occidentalis occuring oceanic
    21 oceans och ocr octaves octopus ode odorless oecd offend offended offender offenders
    21 offenses offerings offs offsetting og ogg ogre oid oilseed ointment oklahoma olympics
    21 oman omens ominous omission onset oo opencl opendmarc opener openness openoffice
    21 opensource opentype operas operative opine opium opposes oppressive optic optics optimum
    21 orach oranges orator orben orchid orchids ordained ordinance ordnance organised
    21 organizational organizing orient orifice orleans ornamentation orphans ortner orwell osi
    21 osier oswald otu outbreak outdoors outfit outlawed outliers outrage outrageous ova
    21 ovaries ovary overhaul overhauled overheard overloaded overlook overlooked overwritten
    21 ovule ovum owed owen owes owing owlet oxides oysters paced packard packing paddle pae
    21 pagan painless painters palaces palestine paley panama pane panes panning panoramic
    21 pantheon papa papal paperback paradigm paradox paraguay parana paranoia parkinson parks
    21 parliamentary parrots parsers parses parsley partaking participant participated
    21 participle particularities particulars parting partitioned pas passport passwd pasting
    21 pasturing patched pathetic pathogenic pathology patiently patriarchal patrimony patriot
    21 patriotic patriotism patterned paused pauses paved pavement pawn payload payroll pcc pdb
    21 peabody peafowl pearly pearson peas peck pectoral peculiarity peculiarly ped pedal
    21 pedestrians peek peep pel pelvic pelvis penal penalties pence pencils pendulous pendulum
    21 penelope penguin penicillin pens penultimate pep perceiving perceptible percussion
    21 perennials perfected performers perfumes peril perilous periodical periphery perlin
    21 permissive perplexed pers persistence persistently perspiration persuaded pert perverse
    21 pes pesos pessimist pest pesticides pests peta pete pha phantom pharmaceutical
    21 pharmaceuticals pharynx pher phi philippine phillips pho phobos phon phosphate photocopy
    21 photog photographer photoshop photosphere phylum phys physicians physicists pianist
    21 picasso picnic pictographic pieced pierre piety pigeons pigments pigsty piled piles
    21 pillow pills pim pincers pines pinhead pint pioneered pipelines pirate pirates piss
    21 pitching pithecia pithy pitiful pkg placements placenta plagiarism plank planks
    21 plantings plas playful plaza plea plead pleaded pleading pleasantly pleases plentiful
    21 plover pluck pluggable plum plume plumes plunge plunged plunging ply pneumonia poe pogo
    21 poi poised pol policemen polishing poll polled pollen pollute polygons polymer
    21 polynesians pomp pompous ponder ponds pools popped poppy popup por porcelain pores
    21 pornography portability porter portico porting portland posed positional possesses
    21 possum postal poster posterity posterize postgrey postings postnews postpone postulate
    21 potash potent potter poultry pounding powdery ppc ppi prairie prairies preacher
    21 preaching precede precedent precept precepts precipitate precipitation precompiled
    21 predecessors predictable predictions predominantly preferring prefers prejudices prelude
    21 premature premise premiums prenominal preparations preparatory preposition preprocessor
    21 pres prescription presidency presses prestige pretended pretense pretentious prevail
    21 prevailed preventive primates primitives primordial princes printf pristine prized
    21 prizes probe proboscis proc proceeded proclaim procrastination procure productions
    21 profane professed profitability profitably profoundly proftpd profuse progeny programme
    21 projector prolific promotes prompts proofing proofs propaganda propagation propeller
    21 prophets proposing proprietor prosecution prosody prospectus prosperous prostitute
    21 protectionism protestants protoplasm prototype protozoa protuberance provenance
    21 provincial provisional provoked proximity prudence prudent prudential prussian pry psi
    21 pstn psychiatry psychoanalysis psychologist pty pu pub puberty publicized publishers
    21 pudding puddle pulley pulmonary pulpy pulses puma pumping pun punishable puns pup puppet
    21 pureos purolator pursuant puzzled px pyx qbist qed qml qos qotd qtrly quack quad quaint
    21 qualification qualifications quebec queensland queer queried questionable quickness
    21 quits quo quotation quotations quoting racemose racial racket rad radar radiant
    21 radiating ragged raging rags rainfall raisins ramparts ranch randomization rang ranged
    21 ranger rant rape rapeseed ras raspberry raspbian rated rating ratios rau rcw reachable
    21 reacted reacting reactor readjust realizes realizing realtime reared rebates rebel
    21 rebellious rebuke recalled recaptured recede receipts recess recipes recite reckless
    21 reckoning recognise recognizes recoil recompense recompile recompose reconsider
    21 reconstituting recorder recovered recreational rectangles rectitude rectum recurrence
    21 recurrent redeem redeeming redefine redemption redhat redirected redirects redis
    21 redistributed redness redress reductions redundancies reeds reef reel ref referee
    21 referencing refine refineries reflexively reformed reformer refreshing refund regained
    21 regenerate regex regexp regiment registry regularity regulating regulators reid rein
    21 reinstalled rejoice relational relativity reliably relieved relieving relinquish relish
    21 reluctance reluctantly remarked remembering remembrance reminding remnant remorse ren
    21 renderer renewal renounce renowned rental repayment repayments repel repent repentance
    21 replay replicated repose repositioning reprint reproduces reproducible reproducing
    21 republics repurchases requisite rere resampling researches resentment reservation
    21 reservoir reside residents resignation resins resisted resizes resolute resolves
    21 responds restarting restful restless restructure resultant resumed resumes retailing
    21 retaliate retaliation retracted retrieved retry reunion reused revealing revelation
    21 reversal reversible reversing revise revived reviving revolt revolves rewarded rewards
    21 rewritten reynolds rfcs rh rhetoric rhetorical rhine rhinoceros rhizomatous rhsbl rhymes
    21 rhythmic ribbed ribbons rica richardson richer riches richest ricks rico rig rigging
    21 righteous righteousness rightful rightly rightmost rigorous rin rine ringing ripening
    21 ripped ris risking rita ritz rj rk rle rms rn roaring robbery robbing robbins roberts
    21 robertson robotics rochefoucauld rockets rockford rodney rollers romeo roofs roommate
    21 rooting rootstock rospatch ross rotary rotations rotterdam rounding roundish rousseau
    21 routable routed roux rowe rowing rss rua rubbish rug rugged ruins rul rumor rung
    21 runlevels rus rushes russ russians rusty ruth ruthless ryan sabbath sachs sacramento
    21 sacrifices sacrificial sacrificing safeguard sahara sailed salads salesmen salient
    21 saline salomon saloon salsa salted salvador samarkand samoa sampled samuels sanction
    21 sanctioned sanctions sands sandstone sandys sanity sao sarcastic sardinian sasl
    21 satellites satire satirical satisfactorily satisfies satyr saul sausage savannah saver
    21 savior sax sc scabbard scalar scalp scaly scandinavian scanner scanners scar scarab
    21 scarcity scare scared scarf scenting sch schedules schemas schizophrenia schizophrenic
    21 scholarly scholarship schooling sci scintillate scm scoops scored scoring scotia scotty
    21 scout scrap scraping scratches screwed screws scrollbars scrolling sculptor sculptured
    21 scum sdl seafarers seafaring seals seam seamen seamlessly seams sears seashore seasoning
    21 seaweed secrete secretions secular sedative sediment seeded seething segmented seizing
    21 seizure sel selectors selfish sellers sem semantics semblance semicolon semiconductor
    21 seminar sensations senseless sensibility sensors sensual sentient sentimental sentiments
    21 sep sepals sequencing sequential serbia sergeant serialization seriousness sermon serum
    21 servile servitude settling seventy sew sewage sextant sftp shad shaded shading shaggy
    21 shaken sham shaman shank sharealike sharpened shave shaving she'd she'll shearing
    21 shearson shedding sheikh shelley shelves shepherds sheriff sherlock shi shields shim
    21 shipley shirley shocked shook shortcomings shorten shortening shorts shotgun shouting
    21 shouts shovel shrew shrill shrinks shrugged shrunk shun shuttle siberian sicily sickly
    21 sidebars sidewalk sideways siduction siege sierra sift sifter sighed sighting sights
    21 sigma sigmund sil silently silica siliceous silicon silva sim similitude simmonds
    21 simplifying simulations sinatra sincerely sincerest sincerity sinful singapore singers
    21 singly sinister sinks sinner sinners sinusoid sinusoidal sixteen sixteenth skeletal
    21 skelton skepticism sketched skim skinned skirts skunk slackware slain slam slap slash
    21 slaughtering sleek sleeps sleepy sleeve sleeves slept slic slicing slick slightest slim
    21 slime slimy slippery slipping slips slit slopes sloppy slots slovak sly sm smear smelter
    21 smelting smi smithsonian smoked smoky smoothed smudging snack snail snails snapped snaps
    21 sneak sniffers snippet snippets snoopy snuff soak soar soaring soccer socialism
    21 societies sock sofa softening soils solaris solitude solves soma somber somerset
    21 soothing sophistication soprano sor sorcery sordid sores sorrows sourceforge southward
    21 sovereignty soviets sow sown soy spacecraft spade spake spammers spans sparc sparks
    21 sparrow spasmodic spawn specialists specialty specificity specimen specimens speck specs
    21 spectators speculate speculated speeches speeding spells spherize sphinx spi spices
    21 spiders spill spilled spinach spins spirally spire spleen splendid splendor spline spoil
    21 spoiled spoils spokesmen spongy spontaneously spoofing spool sporting spout spr sprinkle
    21 sprinkled sprinkling spruce sprung spur spurious spurred spy squad squared sri
    21 srivastava sta stabilise stachys stacked stacks stadium stags stained stains stair stall
    21 stamped stan stance standardization standstill stark starring starter starve stat
    21 statically stationed stature stdout steamos steinberg stephan ster stereo sterile sterne
    21 sternum stiffness stillingfleet stimulant stimulated stimulates stimuli stinging
    21 stinking stinks stipulates stitches stocking stockings stolonifera stony stormy str
    21 straighten straining strand strands strangely strapped strategies stratum strawberry
    21 stray streak streaked strengthened stretcher stripping strives striving stroked
    21 strongest struct struggling stu stuart stub stud studios stuffing stunning sturdy styled
    21 stylus subdivided subdivisions subdue subdued sublime submarine submerged submissive
    21 submits subordinated subroto subroutines subscribers subscription subscriptions
    21 subsidies subsidized subsystems subtitle subtlety subversion subversive subvert subway
    21 succeeding suckers suction suffice sufficiency suitors sul sullen sullivan sulphuric
    21 summaries summarize summon summons sumptuously sunbeams sunflower superficially
    21 superlative supermarket supersampling superstition supervised supplement supplemented
    21 suppliers supporter supposedly suppressed suppression surf suricata surly surpass
    21 surpluses surprisingly surroundings survives surviving sus susan suspending suspicious
    21 sven svm swaps sway sweater sweetness swept swords sworn symbolically symphony synaptic
    21 synchronizing syndicate syndrome synodic synonym syntactic syntactically synthesized
    21 systemimager tabular tact tactical tactics tae tailored takeovers talents taller tallow
    21 tame tammuz tanenbaum tangent tangled tanks tanned tanning tant tapes tarball tariff
    21 taro tart tartar tasking tasted tasteless tasty tatar tatler taxation taxed taxonomic
    21 technicians tee teen teenager teenagers telepathy telnet tem temp temperament tempest
    21 temples tempt tenacious tenants tendencies tenders tenets tenor tensions tentacle
    21 tentacles tentative tenure terence terentius terminates terminus tern terribly terrified
    21 terrify terrifying territorial terrorism tertiary testbed teutonic theaters thematic
    21 thence theodore theological ther therapeutic thermal thermodynamics thi thickened
    21 thickly thighs thirsty thirteen thistle tho thorax thorns thorny thoth thoughtless
    21 thousandth threading threshing thrice thrill thriving thrower thrush thumbnails thumbs
    21 thunderbolt thyroid tiara tiberius tibet tics tides tidy tif tightened tighter tigris
    21 tilde timbers timely timers timestamps timetable timid timidity tinge tipped tism tist
    21 titanic titus tize tog toggling tokens tolerable tolerance tolerant tolerated tolls
    21 tombstone tomlin toned tongues tonnage tony toolkits toothpaste topped torment tourist
    21 tours towels traced traction tral tranquil transcript transitory transparently traps
    21 traveler traverse traversed treachery treason treasurer treatises treetop trek tribute
    21 tric tricky tridactylus trifle trimmed trinity trivet troll troop trough trucks truetype
    21 truman trunks trustee trusts trustworthy tuberculosis tubers tucker tude tufts tug tum
    21 tumble tumors tumult tumulus tun tunes tuning turbulent turf turkeys turks turner tus
    21 tusser tuvalu tuxmath twa twas twilight twining twinkle twitter twofold tying
    21 typesetting typo tyranny ubiquitous udall ufo ulcer ulcers ultra ulugh ulysses
    21 umbelliferous umbels unadjusted unaffected unaided unanimously unavoidable unaware
    21 unbalanced unborn unc unchanging unclean uncomfortable uncommon uncompromising
    21 unconfined unconscious uncontrollable uncontrolled underestimate underexposed undergone
    21 undermine undersecretary underside understandable undertakes undertook underwater
    21 underway underwear undistinguished undisturbed unduly uneasiness uneasy unemployed
    21 unencrypted unequal unfavorable unfit unfold unforeseen unfriendly unhealthy unicorn
    21 unicorp unilever unimportant unintelligible uninteresting uninterrupted unites univ
    21 universiteit unjust unlock unlucky unmodified unmount unnecessarily unneeded unnoticed
    21 unoccupied unpack unpacked unpacking unported unprecedented unprofitable unreal
    21 unrealistic unrestrained unsaturated unscrupulous unsettled unsigned unskilled unsound
    21 unspecified unsteady unstructured unsuccessfully unsuitable unsupported untie untitled
    21 untouched untrue unwieldy unwillingness unyielding upland uploaded uppermost upstairs ur
    21 urania uranium urgency urging uruguay usher utensils uterine utilizing uttering uvea
    21 vader valiant validates valleys valor vampire vance vanish vanishing vanity vapors vare
    21 variance variegated varnish vastly veal vedas vegas vehement velvety vengeance vent
    21 ventricle ventures verbosity verge verily vertebrae vertebral vertebrate vet veteran vex
    21 vexing viacom vibrating vibration vibrations viceroy vidal videos viewers vigorously
    21 villa vim vincent violated violating violations viral virgins virt virtualbox vis visa
    21 viscid viscous visitor visits vista vistas visualisation visualisations visually
    21 vitreous vlans vocation volatility volcano volk voltaic vomiting vonnegut voodoo
    21 voracious voters vow vows vu vulcan vulgare vulgaris vultures wad wading waffle wagner
    21 wagtails wakes walker wallace walled wallet walnut walpole walton wandered wanderers
    21 waning wanton warbler warburg warburton warehouse wares warlike warming warship warton
    21 washes wasp wasps wasteful wastes watcher watchful watercolor waterpixels waterproof
    21 watson waved wavelength wavelengths waxing wayland weakening weariness webbed webcam
    21 webkit webmail webp wee weedy weekends weep weighed weinberg whack wheelchair whetstone
    21 whewell whichever whim whining whipped whirlpool whisky whispered whistle whistling
    21 whitelist whites whither who'll wholesale whorls wichert wickedness widen widened
    21 widening widths wifi wig wilder wildly wilhelm willed willful willie willingly willy
    21 wilt windowing wingless wink winners winters wiped wisconsin wiseman wished witches
    21 withdrawing withdrawn withdrew wither withered withstand withstood witnessing witty
    21 wizards wm wolfe womanizer womb wombat wondered woo woodland woodlands woodpecker
    21 woolworth wordplay wordpress workflows workload worldly wow wraps wreck writable
    21 writedowns wrongs wti wyoming xach xfree xfs xhtml xia xix xl xlib xvii xxii xxiii xxiv
    21 xxv xxvi xxvii xxviii xyz yahoo yale yankee yaru ycbcr yell yer yielded yl yo yoked yolk
    21 youngsters zappa zd zebras zer zeus zh zi zil zimbabwe zippy zoomed zooming zurich à
    22 aardvark abandoning abate abbey abdicate aberration abhorrence abhors abi abigail
    22 abiword abject abo abominable abomination abound abounds abrasive abreast abridged abs
    22 absb abscess absolve absorbs abstain abstainer abstention abstracting abstracts absurdly
    22 abused abuses abusing accession accommodation accommodations accomplishments accordion
    22 accountable accruing accumulating accusations accusing acetylene ache achilles acidic
    22 acknowledges acme acorns acoustics acquaintances acquittal acquitted activist activists
    22 acutely acuteness adaptations adapter adder addictive adequacy adherents adhesion
    22 adhesives adjourn adjournment administering administers admissible ado adobergb adonais
    22 adopting adopts adorable adoration adornment adrenal adrian ads advent adventurer
    22 adventurous adverbial adverbs advertise advisable advisers aerobic aeronautics aes
    22 aeschylus af afar affectation affectedly affectionate affirmation affirmed afflict
    22 afforded affords afresh agate aggravate agility agitate agreeably agric aground aha
    22 aiding ailing ailment aimlessly ainsworth airborne aires airfoil airports airs aj
    22 alarmed alarming alaskan alba albeit albran albumin albuminous alcan alchemists alchemy
    22 aldehyde aldous alerting alexandria alfalfa algerian algonquian algorithmic alienate
    22 alienated alienation aligning alimony alistair alix allay allegedly allegorical allegro
    22 alliteration allocating allocations allotment allowable alloys allure alluring alluvial
    22 almonds alms aloof alphabetic alternates altitudes amassed amazement amazingly amb
    22 ambidextrous ambient ambiguity ambush amen amenable amendments amends amiable amicable
    22 amidst amiga amis amiss ammonium amnesia amoeba amok amphibian amphibious amplifier
    22 amplifiers amplify amuse analgesic analogue analyse anarchy anatomical anatomist
    22 anchoring andre andrea anecdote anecdotes anemia anemone anesthesia angina anglican
    22 angling aniline anise annaeus annelids annexed annexes annie annihilation annotated
    22 annuity annul annulled anode anomalous anon anonymously anouilh ans antagonist
    22 antagonistic antarctica antelopes antennae antialiased antibacterial antibody
    22 anticipating antidepressant antidote antigen antigens antihistamine antineoplastic
    22 antipathy antique antisocial antitrust antler antlers anton antonym antwerp anvil
    22 anytime apartheid apartments apathetic aphids apology apostle apostles apostrophe
    22 appalachian appealed appease appellation appendices appending applauded applet applicant
    22 appointments appraisal appreciable appreciates appreciating apprehended apprentice
    22 approbation appropriateness appropriation appropriations approx approximation apricot
    22 apron aptly aquavit arb arbitragers arbitrageurs arbitrarily arbitration arborescent
    22 arching architects archiving ard ardor arduous argumentation argv aristocracy
    22 aristocratic arith arlo armel armenia aroma aroused arpa arranges arresting arrogance
    22 arrowheads arterial artichoke artless asbestos ascetic ascham ascribe ascribed ashleigh
    22 ashore ashtray ashtrays asimov asp asparagus aspen aspiration aspirin assail assassin
    22 assassinated assassination assaulted assay asserting assessed asshole assimilated
    22 assimilation assisted assisting associating assurances assuring aster asteroid asthma
    22 astonished astounding astrol astronaut asuffield asylum asymmetric asymmetry atd atheist
    22 athena athenian ati atop atrophy attainable attaining attainment attendants attentions
    22 attentively attic attorneys attributing attributively audacity auden audited auditorium
    22 augment augustus auriferous auspicious austen austere austerity australasia australasian
    22 authoritarian authoritatively authorizations authorizing authorship autobiography
    22 autocratic automata autonomy av avahi avalanche averse avert averted avge avgs avocado
    22 avoirdupois avowed await awaited awaken awakened awfully awoke axp aye ayn babbage
    22 babbling babes bachelors bacillus backdoor backdoors backporting badger baer baffled
    22 baffling bagged bagpipe bahamas bailiff baja balcony ballast ballistic balloons baloney
    22 baltimore banco bancshares bane banging banish banished bankamerica bankhaus bankhead
    22 bankrupt banque banquet bantu banzai barbarism barbie barbs bard barefoot bargains
    22 barium barlow barney baroque barreled barrie barrymore bart barter barton baseman basil
    22 baskets bastian batches baths batman battered batting battlefield battleship bauxite
    22 bavaria baxter bayesian bb bbc beaconsfield bead beagle bearded bearishness beatles
    22 beattie beaumont beauties beavers beck beckett bedfellows beech beep beethoven beets
    22 beggars begging beginner beginnings belching belenko bellied belonged belongings
    22 benchmarks benefactor beneficiary benefitted benevolence benevolent bengal benoit
    22 berners bert beset besieged bethlehem betray betrayal betrayed betrays bets bette
    22 betting betwixt beverly bewildered beyerstein bgp bh biased bib bickering bicycles
    22 bidders biff bigotry bilinear bilion billiard billiards billing billows binder bing
    22 binstead binutils bio biochem biochemical biochemist bioinformatics bioweapon biscuit
    22 biscuits bismarck bismuth bitch bitmaps bituminous bkn bko blackberry blackboard
    22 blackmail blackmore blackness blackout blacks blankets blas blasted blaster blasts
    22 blaylock blazing bleach bleached bleak bled bleed blemishes bler blight blinded bling
    22 blink blister blisters bloated blob bloc bloch blocker blogs blondes bloodless bloodshed
    22 bloodstream bloodsucking bloodthirsty blooms blot blouse bluetooth blunder blunders
    22 blunted blushes boar boarding boastful boasting bod bogart boggy bogs bogus bohemian
    22 boilers bok bokonon bol boltzmann bombadil bombardment bona bonaparte bonded bonding
    22 boned bonjour bonnie bookbinding booked bookstore booleans bootstrap booty booze borax
    22 boren bores borneo borough borrower borrowers borrows bos bosnia boswell bothering
    22 bothers bottomed boulder boundless bountiful bounty bouquet bower bowls bowman bowsprit
    22 boyce boyd brackish bradbury brahma braid brained brakes branded brasilia braun braver
    22 bravery brazen breakup breeches breezy brendan brethren brevity brewed bri bribe bribery
    22 bridging briefcase brightened brilliancy brink bro broadcasts broaden broadened brochure
    22 brochures broil bronchial brooding brooke bros brougham browsed bruise brunswick
    22 brushing brussels bryozoa bs bubbling buckaroo buckhorn buckley buenos buffered buffoon
    22 bugfixes bugfree bugle buildpackage buildup builtin bulky bulldozer bullion bullwinkle
    22 bully bungling buns bunting buoy burdened burdens burdensome bureaucrat bureaucratic
    22 bureaucrats buren burger burglar burlesque burma burmah burner burroughs burrow burrows
    22 bursts bustle busybox butts bye byrne bytestring byzantine bz cabinetwork cacher cactus
    22 cad cafe caffeine caged cain calc calcite calculators caliber calibrate calico
    22 californian californians callbacks callous calmness caloric calorie camping camps
    22 canadensis canadians canceled cancels canna canning canst canterbury capacities capel
    22 capistrano capita capitalist capitalize capitalized capitals capitol capone capped
    22 capricious capt captive captures capturing carapace caraway carbohydrate carbonaceous
    22 carbonated carbonic carboniferous carburetor carcass cardinals cardiovascular carefree
    22 carelessness caretaker cargill carlin carlos carmack carmel carnal carnegie carnivore
    22 carpels carpenters carpeting carriages carrion carrot cartel cartilages carton
    22 cartridges carts carus carves cary casablanca cascade cascading casey cashier casing
    22 casks caspian caste castles castrated casually casualties catalan catalyzes cataract
    22 catastrophe categorized caters catfish catholicism cato caucasian caucasus cauliflower
    22 causal cautioned caverns caviar caving cbs cbt ccl cdr ceasing cec cedar ceilings
    22 celebrating cellar cellulose cemetery censor censorship centering centimeter centrale
    22 centrifugal cephalopods ceramic ceramics cerebellum cerebrum cerf cert certs cervical
    22 cervix cesar cff cfg cftc chad chained chaining chainsaw chairmen chal chalcedony
    22 chalmers cham chan chanced chancery chandler chang chanting chao chap characteristically
    22 characterize characterizing charismatic charred chasm chaste chatting cheaply checkout
    22 checksecurity cheerfully cheerleaders chef chekhov chemists chemlawn cher cherished
    22 chesebrough chestnuts cheyne chieftain childproof chilean chili chilling chimneys chine
    22 chitinous chivalry chkrootkit choked choking cholesterol chopping choral choreographer
    22 chro chronicle chrysanthemum chuang chubby chunky chute cide cider cilia cine cinema
    22 cing cip cipher ciphers cir circe circularly circulates circulatory circumspect
    22 circumstantial circumvent circuses cis cit citation citicorp civic civility cjk cl
    22 clamor clams clandestine clang clapping clare clarification classify claude clawed
    22 cleanliness clearance clearness cleavage cleave cleopatra clerks clev cleverness clevite
    22 cliches climax climbs clint clinton clive clod clogged cloister clojure closures clot
    22 clothe cloves clues clump clumsily clutching clutter cluttered cmd coagulated
    22 coagulation coalition coatings cockeram cockpit coconut cocteau codenamed coercion cog
    22 cognizance coid coils coincidental coincides coined coldness collaborate collapses
    22 collapsing collars collectors collier collisions colloidal colloq colonists colonized
    22 colorimetric colormaps colorspace colossus columnar comalco combed combinatorial
    22 combinators combing combo comely cometh comin commandment commemorating commenced
    22 commend commendation commercials commissions commoner commonest commotion communal
    22 communists commute compacted compactness companionship comparatively compassionate
    22 compat compelling compensates competes competitively completeness completions
    22 complication complications complies complimentary composes composited composure
    22 compounding comprehensible compresses compressor compromises compromising compulsive
    22 computes comrades conan concatenation concealing conceals concede conceited
    22 concentrations conceptually concerts concessions conclusive conclusively concoction
    22 concretely concretion concurrence concurrency condemnation condense condenser condiment
    22 conditionally conditioner condone conducive conduction conductors conduit confection
    22 confederation conferences confers confessed confided confining conflagration conformable
    22 conformed conforms confound confrontation confronting congestive congreve conic conifer
    22 conquers conrad conscientious consciously consecration conservatism conserve considerate
    22 consolation consolidate consolidation consort constable constancy constantinople
    22 constipation constrains constriction constructor construe consultations consummated
    22 contacting contaminate contaminated contamination contemptuously contended contender
    22 contented contentious contingencies contingency contours contraceptive contracting
    22 contractor contradicts contradistinction contributor contrive controllable convened
    22 convent conventionally convergent converging conversational convict convictions
    22 convulsions convulsive coolidge coon coop copious corbomite corduroy cornice corning
    22 coronary coronation corporeal corpuscles correspondents correspondingly corrosion
    22 corrupting cory cosine cosmetics cosmicray costumes cotgrave cou cough coughing coun
    22 counteracting counterbalance counterclockwise counterpoint counterproductive
    22 countervailing countryside coupons courting covenants covert cowardice cowards cowboys
    22 cpo cpp cr crabgrass crafted craftsman crafty cramp cramped cranberries crawled crawls
    22 cray crease creationism creationists creations creators credence credo credulity
    22 credulous creep crept cress crete crippled cro croatian crock crocodiles cronus croquet
    22 crosby crosshairs crosspiece crossroads crosswise crossword crotch crowley crows
    22 cruciferous crudes cruelly crumble crumbling crusade crusty crutch cruz cryptic
    22 cryptographically crystallized csh csn cucumbers cule culinary culpable culprit
    22 cultivating cults cultured cummings cupboard curbing cures curing curiously curling
    22 curry cursors cursory curtail curtailed curtis custard cutaneous cuticle cw cyanide
    22 cybernetic cyl cylinders cymes cynic cynthia cyprus cyrillic cyrus cyst czar
    22 czechoslovakia dac daffy dag dainty daisies daisy daisylike damaging dammit dandelion
    22 dane dangerfield dangerously dangling danny dansguardian dante dares darn darth darts
    22 dashes datagram datamation dataset datatypes datetime daub dauster dazzling dbg dbi
    22 dblatex dcf dd dds deactivates deadlock dearly deathbed debase debatable debates
    22 debating debootstrap debra debris debsums debtags debtors decency decentralized decked
    22 declaratory declination decomposes decompress decompressing decompression decorating
    22 decoy decreed decrees decrypt dedicate dedications deduct deducted deductible deductions
    22 deem deface defected defendants defends defenseless defenses deference defile deflate
    22 deflected deform deformed deformity defy degenerate degenerative degrading dejection
    22 delaying delhi deliberations deliberative delights delimited delineate delineation
    22 delirious delirium deliverance delphi deluge delusions dem demarcation demean demeanor
    22 demented democrat demolished demonstrations demonstrative dence dennison denominated
    22 denominations dentistry denver departing dependable deploying deportment depositing
    22 depository depraved depravity deprecation depree depressions depressive derangement
    22 deregulate designates desirous desolate desolation desperation despicable despondent
    22 desserts detachable detaching detachment detergent detergents deteriorate deteriorated
    22 determinate deterministic deterrent detest detour detriment devalue developmental
    22 deviant deviating deviations devilish devils devonian devour devout dewar dewey
    22 dexterous dextrose dgit dhd dia diabolical dials diana diaper diary diatonic dicom dicot
    22 dictate dictum dietary dif differentials differentiation diffie diffused digby digested
    22 dignify digs dilated dilation diligently dilution diminishes diminishing dimmed dimpled
    22 dimples ding dingy dinstall diocese dioecious diogenes dipping dipterous dire disability
    22 disadvantages disagreed disagreements disappearing disappoint disapprobation disapprove
    22 disasters discards discernment disciplinary disciplined discoloration discolored
    22 discontented discontinue discordant discounted discouraging discredit discreet
    22 discreetly discriminated discriminating discus disentangle disgusted dishonorable
    22 disinfectant disintegrated disintegration disliked dismay dismount disobedience
    22 disobedient dispatched dispatching dispel dispense dispensing dispersion displacements
    22 displacing displeasing disposable disposing dispositions disqualified disregarded
    22 disreputable disrespectful disruptions dissatisfied dissection dissemination dissension
    22 dissent dissolute distal distaste distended distillers distilling distinguishable
    22 distracted distributive distributor distributors distro disuse ditches dite ditty
    22 diuretic diva dived diver divested divestiture divestitures dizzy dk dlang dls dnssec
    22 doberman docile doctorate documenting dodging doe dogmatic doings dol dole dolph domed
    22 dominate domineering dominican donate donated dong donna dooley doorway doris doses dote
    22 doubles doubted doubtless doughnuts dous dover downhill downright downs downstairs
    22 downturn dpi drainage drake drapery drawables drawers dreamer dreamt dreary dregs dri
    22 dries drifted drills drinker drip drivel dron drone dropdown droppers drowsiness drowsy
    22 drs drudge drugstore drummer drummond dryer dryness dsl dsp dtd dtls duc duchess ductile
    22 dude duel dues duly dum dumpty dunne dunno dur durability durum dusky dvi dwarfs dweller
    22 dwellings dwells dwelt dyer dyestuff dynamo eagerness ean earnestness earns earrings
    22 earthen eases eastwood eaves ecclesiastic echoed ecological ecology econ ecstatic eddie
    22 edelman edema edict editable edits edmond edmonton edna educate educating educative
    22 educator edwin eeek eels ef effecting effeminate effervescent efficacious efh egotists
    22 eia eigenvalue eighteenth eikon ein eishiro eject ejecting elaborated elaborately
    22 elapsed elbert eldest eleanor electrically electrician electrodes electrolysis
    22 electrolyte electronically electrostatic elevate elevating elevations elf elle ellen
    22 ellison elm elmo eloquent elusive elven elyot embankment embargo embark embarked
    22 embeddable embeds embellishment emblematic embodied embodiment embody embossing embraced
    22 embraces embroidered embryos emergencies emetic eminence emitter emphasized emphasizes
    22 emphatic emphatically emphysema ems emulsion enact enactment enamel encapsulate
    22 encapsulates encapsulation encased enchantment encircle encompass encompassing
    22 encountering encroachment encrypting endearment endeavors endian endif endogenous
    22 endorsed endorsements endow endowment endured endures endy ene energies enigma enlarges
    22 enlisted enquiries enraged enriched enroll ens ensign ensues entails entangle
    22 entertained entertaining entice entirety entitle entitles entitling entrap entreaty
    22 entrusted enumerate enumeration env envelop enveloping envious envisioned eph ephemeral
    22 epidermis epilepsy epiphany episcopal episodes epistle epitaph epithelial epithelium eps
    22 equilateral equivocal eradication erasure erectile erica erie erlang erma ern eroded
    22 errata erratic eruptions eruptive escapes eschew escutcheon esoteric esperanto espionage
    22 essentials etat etched etching ethanol ethereal ethiopia ethylene etymologically euclid
    22 euclidean eukaryotic euphemism euripides euro ev evacuated evacuation eval evaluates
    22 evan evangelist evans evaporated evasion evasive evidently evoke evolutions exactness
    22 exaggerate exaggeration examinations examines excavated exclaim excommunicated excretion
    22 excretory excruciatingly excursion exec exerts exhalation exhausting existential
    22 exorbitant exp expediency expelling expending experimenting exploring explosions
    22 exposition expulsion exr extendable extinguish extortion extraordinarily
    22 extraterrestrial extravagance extravagantly exultation exupery ey eyeball eyelid
    22 eyepiece eyesight ezra fabled fabricated facebook facet fad faded fadiman fahrenheit
    22 failings fain fairies fairness faithless fal falconry fallacy fallopian fallout
    22 familiarize fanatic fanatics fancied fancies fang fangs farce fares farmhouse
    22 fascinating fasta fastens fastidious fasting fatness faulkner faultless favourable fawn
    22 fawning fda fealty fearing fearless fearsome feasibility feasible fec fecal feces fect
    22 fed's federally federated fedora feeder feedgrain feelin feiffer feign fel felony fem
    22 fen fences fend fermenting ferret ferric ferrous ferry fertiliser fertilizers fess
    22 festivities fetal fetches fetid feud feynman ff ffi fhs fibre fickle fid fiddler fied
    22 fiedler fielder fiercely fifteenth fifths figs fiji filament filings fillet fillings
    22 filth finalize finances finches fineness fines fingernails fingerprint finn fireproof
    22 firework fireworks firth fisherman fists fittest fixtures flac flagged flagrant flagship
    22 flake flakes flaky flamewar flank flapping flaps flared flares flashed flashes flashy
    22 flatly flats flattening flattering fleece fleeting flemish flick flicker flickr flimsy
    22 fling flippers flo flocks flogged flooded floods floppies floral florets floss flotation
    22 flounder flourishes flourishing flowcharts flowed flowerless flowery flown fluctuate
    22 fluctuating fluctuation flue fluent fluke fluorescence fluorescent flushed fluted
    22 flutter flycatcher flyer fnv foghorn foley folklore follies fondness fontconfig fooling
    22 foolishly foolproof footnote footsteps fop forbade forecaster forego foregoing foreigner
    22 forelimbs foreman forensics foresight foretell forethought forewarned forfeit forfeited
    22 forgets forging formalities formality formations formative formatter formless formosa
    22 forsake forthwith fortifications fortify fortitude fortnight forums fossils foundry
    22 fountains fourier fourteenth fowler fowls foxes fp fractions fragmentation fragrance
    22 frail frailty framebuffer framing franchise franco francois franks fraternity
    22 fraudulently fraught freehand freelance frees freeware freeways frenzy freshman fretful
    22 friar friars fridge friendlier friendliness fries frightening frightful fritter fritz
    22 frolic frolicsome fronts frosts frosty froth frown frr frrouting frugal frustrate
    22 frustrating frying fs fsb ftpd fugitive fume func funerals fungal funniest furiously
    22 furnaces furnishes furrows furs furthest fuss fussy futility gable gabon gael gaff gage
    22 gail gallant galleries galley gallop gallows gambas gambler gametes gangster ganoid garb
    22 gardening garfield gargle garland garnet garnish garter garth gasp gastrointestinal gats
    22 gauden gaul gauss gauze gavin gayety gct gdk gearing geek geeks gelco gence genealogy
    22 generale generalize generously genetically genital genitals genomes genomic genteel
    22 gentleness genuinely geographically geoip geologic germanic germination ges gettin ghana
    22 ghastly gibberish gibbons gibbs gibraltar gibran gic giddy gig gil gilded gilding gilt
    22 gimme ging giovanni girepository girlfriends giveth glacier glaciers glade gladstone
    22 glamorous glare gleam glide glider glimmering glistening glo globose globule globus
    22 glories glucoside glued glum gluten glutinous glutted glycerin glyph gnaw gnuhealth
    22 gnustep godfather goin goldman golfers gollem goodly goodman goodwill gopher gorbachev
    22 gorge gospels gotcha gous goy grabs graces grad graded grading graduation graffiti
    22 grafting grail graininess grainy gramm grammarian grammatically grandchildren
    22 granularity granules grapefruit graphing graphite grasped grasshopper gratify gratifying
    22 gratuitous gravely graveyard gravitate graze greased grecian greedily greenberg greener
    22 greenhouse greens greenstreet greet greeted greetings gregarious grenada grenade
    22 greyhound greylist gridcf griddle gries grieve griffin grindstone grins gripe groan
    22 groceries grocery grooved gros grose grossly grounded groundnut groupware groves grudge
    22 grumble gt guernsey guerrilla guesses guideline guile guillotine guinness guise gulp
    22 gummy gunner gus gust guzzler gymnastic gypsum gyre habitat hades haeckel hag haggard
    22 hah hairlike haiti hakewill hakluyt haley hallway halter hamburgers hammers hamming
    22 hamper hampered hampshire handel handicap handicapped handsomely hanged hanger hangings
    22 hangover hannah hannibal hanover hanson haphazardly happiest harbour harddisk hardening
    22 hardens hardwood hares hark harlan harmonize harpers harshly harshness harvests hauled
    22 hauling haunt havana haw haze hazlitt hdf hdr headdress headless headline headquartered
    22 heals healthcare healthful heaped hearer hearings heartbeat heartwood heater heath
    22 heathen heave heaviest heaving heavyweight hebrews hectare hedged hedgehog hedonistic
    22 hee heedless hefty hegel hehe heifer heightened heineken heinous heisenberg helium helix
    22 hemipterous hemispheres hemoglobin hemorrhage henderson henrik hepburn heraldic heraldry
    22 herds heredity heresy heretic herford hernia herodotus heroin heroism herrick herschel
    22 hershey hesitates hesse heuristic hew hewlett hibernate hibernating hibernation hibiscus
    22 hickory hierarchies highland highlands highways hijacking hiking hilbert hilton hinges
    22 hippopotamus hisham hiss hissing hitchcock hitchhiking hither hitherto hitter hiv hive
    22 hk hmmm hoare hoary hoax hobbes hock hoechst hofstadter hoisting holocaust homage homely
    22 homespun homestead hon honda honeymoon honeysuckle hongkong honorary honoring hoofed
    22 hoofs hoover hooves hopped horde hormonal hornlike horrid horrors hors hort horton
    22 hosiery hospitable hostage hostages hostilities houghton housekeeping houseplant
    22 houseplants housework housman hover hovered hovers hppa hrs hu hubert huff hugh humane
    22 humanistic humid humiliating humiliation humorist humorously humors humpty hundredth
    22 hurled hurling hurried hurtful husbandry hush hushed husk husks husky hw hydrant hydrate
    22 hydrated hydrochloric hydroid hydroids hydroxyl hygiene hymns hyper hypertext hyphens
    22 hypnotic hypocrite hypocritical ibc ibus icahn iceberg iced iceland iconic icy idealist
    22 ideological ideology ides idiocy idly idol idolatry idols ignition ignoble ignominy ile
    22 iliac illiberal illicit ills illuminating illusory imbedded imbued imitated imitates
    22 imitations immaculate immanuel immensely immersed immersion immigration immoderate
    22 immutable impacted impacts imparted impartiality imparting imparts impatience impeccable
    22 impediment impel impending impenetrable imperceptible impersonate impertinent impervious
    22 impetuous impetus implacable implant implanted importation impotent impracticable
    22 impractical impregnable improbable impudence impudent impulsive imputation imputed
    22 inadvertently inarticulate inattentive incarnations incessantly incidence incised
    22 inclining incognito incomparably inconceivable inconclusive incongruous inconsiderate
    22 inconsistency inconspicuous inconstant inconveniences incorrigible incumbent incurable
    22 incurring indecent indecision indefatigable indeterminate indianapolis indictment
    22 indigestion indignant indignation indiscriminate indivisible indo induces indulgent
    22 indulging industrious inedible ineffectual inefficient inequality inertia inexperienced
    22 inf infamy infantile infect inferences inferiority infernal inferred infested infests
    22 infiltration infinitives infirm infirmity inflammable inflatable inflate inflections
    22 inflicting inflorescence inflow inflows influencing infrared infuse infusion infusoria
    22 ingenuity ingersoll ingots inhale inhaled inheritable inheriting inhibited inhibiting
    22 inhibitor inhibits inhuman initializes initializing initials initiatives injections
    22 inlaid innermost inning innovate innovations inordinate inorganic inputting inscriptions
    22 insecticide insecurity insensible inseparable insidious insincere insisting insolence
    22 insomnia inspected inspires instability instinctive instincts instructive insulated
    22 insulin insulting insurer insuring intake intangible integument intellectuals
    22 intelligible intending intensification intensify intentional intently interchangeably
    22 interchanged interconnection interlace interlaced interlacing interlude intermission
    22 interpolated interpolating intersects interstices intimacy intimately intimidate
    22 intolerance intractable intraocular intrigue intro intrude intuitively invading
    22 invariable invasive inventing inventions inventive invertebrate investigates invests
    22 invincible inviolable invocations invoice involuntarily inwardly ionic ionizing iraqi
    22 iridescent iridium irix ironic ironically ironing irons irrefutable irregularities
    22 irregularity irresistible irrespective irresponsible irretrievably irreverent
    22 irritability irritable irritate irritated isles isometric isotope isotopes ispell
    22 issuance issuer istanbul isthmus it's ita italians italic itches itching itinerant itk
    22 itu jackets jackie jake jams janeiro janet japan's jaundice javadoc je jec jehovah jell
    22 jellies jellyfish jennings jenrette jensen jeopardize jeremy jests jesuit jets jgoerzen
    22 jockey jog johann johnston joker jolly jolt joost jorio journals jove jovial jowett
    22 joyous judg judicious judith juggle jugular jukebox jul julian juliet jumble junius
    22 jurassic jurisprudence jurist juror juvenile k'l kafka kahlil kahn kaiser kamailio
    22 kamikaze kan kaneb kapok karen karma kashmir katharine katherine kaufman keeler keg
    22 kehlog keidanren keith keller ker kermit kernighan kerning ket ketone keyed keynes
    22 keynote keypad keystrokes kfreebsd kiln kilobytes kilogram kilt kimball kinda
    22 kindergarten kindle kindled kindred kinetic kingstown kino kinship kirwan kitten kjv
    22 klein knave kneeling knighthood knitted knuckles kodak koehler koran kosher kraus
    22 krishna kronolith labored laboring labyrinth laced lacked lacy lads lager lagging lambda
    22 lambs lamenting lancaster landers languish lant laps larsen lascivious lass lassie lasu
    22 latch latencies latent laterally lattice launcher laureate laurel laurie lavish lawfully
    22 lawns lawsuits laxative layered layoffs layouts laziness lcd leach leaden leaflike
    22 leafstalks leagues leahy leakage leaking leaned lear learner leased leases leash
    22 lecturer ledge leds leeward leeway leftmost legible legibly legislator legislators
    22 legumes leia leisurely lemma lemme lemons lemur lence lene lengthen lenin lennon leno
    22 leonardo leprosy leroy lesion lesions lessens lester lethal lethargy levers levin levine
    22 levity levy lew lewdness lexicographer ley liberalised liberally liberate liberated
    22 libgimp libglobus libgomp libitm libncurses libpng libs libtool licentious lichen
    22 licking licorice lieu lif lifeless lifestyle liftings lig ligament lightbulb lightening
    22 lighthouse lighttpd liiwi likened liliaceae liliaceous lim limber limousine limp linda
    22 linearized linens liner linger lingering lingers linguist linkage linn linseed linuxger
    22 lionel lions lipped liquefied liqueur liqueurs lire lisa lism lissajous listbugs
    22 listeners liter literals liters lithium lithophytic litter littered littering liturgical
    22 liturgy liv liveliness livin liw lize loadable loathe lobsters loc localises locker
    22 locus locust lode loft logfile logfiles logician logos logout logrotate lombard lomiri
    22 longed longitudinally lookout loopback looping loosen lor lotion lotus lou louisville
    22 lounge louw lows ls lsm lubbock lubricant lubricating luce lucrative lucretius lucy
    22 lufkin lug lukewarm lukman luks lull lumped lumpy lurk lustful lusts lut lux luxuries
    22 luxurious lwall lye lyly lynx lyrics lz lzw mace machiavelli mackerel macs madeira
    22 madison madonna madsen mafia mage magicians magistrates magma magnesia magnets
    22 magnificence magnolia magnum magpie mah mahatma mahogany maildir mailer mainframe
    22 mainland mainstay mais majestic majors mak makefile maketh malformed maliciously mallow
    22 malone malpractice mama mandated mandelbrot mandible mandibles mania maniacal manifesto
    22 manifests manifold manipulates mannered manor manpage mantis mao mapper marathon
    22 marginally mariadb marigold marilyn marin mariner maris marketer marketplace markov
    22 marlin maro maroon marred marrying marsupial marsupials martyr marxist mascot mashed
    22 masquerade mastered mater maternal mates matlab mats matted matting matures maureen
    22 mauve maven maxwell mayhem maynard mayo mayonnaise mba mbox mc mccall mccarthy mcdonald
    22 mcelrath mcv mdt meager meanest meanly meanness measles measurable mecca mechanically
    22 medal medals medawar meddle meddling mediate mediates mediator medicated mediocrity
    22 medley medulla meekness meg megabyte meiosis mellitus mellow melodic melodious melon
    22 melts melville mem memo memoirs memphis menagerie menander mended menial merciful
    22 meredith mergers meritocracy merriment mes mesa mesozoic messed messes messing messy
    22 metameric metamorphic metaphorical metaphysical methane methinks methodical methuselah
    22 mew meyer mfs mg mhg mia mick microbiology microblogging microchip microchips
    22 microcomputer micrometer microprocessor microprocessors microsystems mideast midpoints
    22 midwest midwestern mig migratory mikado milestone militia milking millimeter millimeters
    22 millionaires millionth millisecond milliseconds milo milters minced mingle minimalism
    22 minimalistic minimally ministerial minix minn minorities minsky minutely mipsel mipsr
    22 mire misconception miser miseries misguided misinterpreted misled missionary missions
    22 mistakenly mists misty misuse miter mites mitford miti mitigation mitosis mixtures mlns
    22 mnemonic mobil mobility moby mockery mocking modelling moderator modernization modestly
    22 modicum modifiable modularity modularized modulated modulation mohammedan mohammedans
    22 moines moiré moisten mojibake molar molars moldings moldy moles mollusca mommy monastic
    22 monochrome monoclinic monocotyledonous monoecious monogamy monotonous monoxide monroe
    22 montaigne montedison monumental moods moonlight mop moran mornings moron morph
    22 morphology mort mortality mortgages mortification morton moslem mosquitoes motel motile
    22 motivate motorist motorized mould mounds mourn mourns mousetrap moustache mouthpiece mow
    22 mpm msg mta mucilaginous muck muddle mug mull multicast multilingual multipart
    22 multiplexing multiplier multitasking multivariate mummy mun mundane mundi munro murders
    22 murmur murmured muses musk musket muslin musty mutilated mutiny mutter muttering mutton
    22 mvs myers myrtle mystic mythes naa nailed naiman nakedness namespaces nance narcotics
    22 narration narrowing narrows nathaniel nationalist nationality natures nauseous navasky
    22 nave navigable nazer nazis nch ncurses ne'er nearing neatness neb nebraska
    22 nebuchadnezzar necktie nectar needlework needy negatives negligible negotiable
    22 negotiators negroes neighbour neo nervously nervousness nesting nets netted netting
    22 nettle neu neurological neurology neurons neuroscience neurosis neutrality newark
    22 newbies newcastle newcomers newlines newsletter nginx nh niagara nib nicaragua nicest
    22 nichols nicknamed niels nif niger nigh nightshade nikita ning nintendo nip nipple
    22 nipples nirvana nism nitroglycerin nixon nize nm nntp nobles noblest nobly nodejs
    22 nodules nominated nomination nominee noncommissioned nonetheless nonexistent nonmetallic
    22 nonsensical nonstandard nonsteroidal noone noose normalization normalizes normandy
    22 norris northward noses nostalgia notched notches notebook noticeably notified notifies
    22 notifying nought nourish nourishing novices novo nozzle nppc ntfs nucleic nucleotide
    22 nuke numeral numerically numpy nuns nursing nurtures nurturing nutlike nutmeg nutrients
    22 nutritious nutshell nylon nymex nymph o'donnell o'malley oaks oat oaths oauth obeyed
    22 obfuscation obi objc objected objectionable oblivion oblivious obnoxious obscenity
    22 obscurely obscuring obsequious observable observant obsessed obsessive obstinacy
    22 obstructing obstructions obtainable obtains obtuse occipital occult occupancy occupant
    22 occupants occurrences odbc odin odious odyssey oe oedipus oeuvres offence offensively
    22 officinalis officious offloaded offshoot ohm oilseeds okla olden ole olfactory olives
    22 omar omg omits omitting omni omnibus oncoming ons opal openmp openpgp openvz operands
    22 operatic opossum oppenheimer oppress oppressed oppression ops optation optimised
    22 optimizations optimizer opus oration oratory orb orbital orbiting orchestral ordain
    22 ordinal ordinate organa organizer organizes orgasm orgy originality ornate orphaned
    22 orthodoxy orthogonal orthography oscillations ose osf osgi ospf oss ostentation
    22 ostentatious ostentatiously otis ottawa ottoman outburst outcry outermost outfielder
    22 outflow outflows outgrowth outlaw outlays outmoded outs outsiders outta outwards
    22 outweigh ov ovate overbearing overboard overcast overcoming overdrawn overdue
    22 overexposed overflowing overflows overgrown overhanging overheated overlays overload
    22 overloading overlooking overlying overproduction overrides overriding oversees oversight
    22 overtake overthrown overtime overturn overuse overwhelm overwhelmed overwhelmingly
    22 overwriting ovid ovoid ow owls oxidizing oxymoron oy ozone pac pacify packagekit padded
    22 paddles pads paging paine painewebber painfully painstaking palatable paleozoic
    22 palestinian palfrey pall palladium palmate palmately palpable paltry pamphlet pancake
    22 pancakes pancreas pancreatic pang paperwork papua papyrus para parable parachute
    22 paradoxical paraffin paragraphs parallelism paralyzed paramount paranormal parapet
    22 paraphrasing parcel parcels parched pare parens parenthesis paribas parietal parked
    22 parlor parody parole parsed parson partake partiality participates participles partisan
    22 partnerships partridge passerine passively pasta pastel pastes pastime pastor pastures
    22 patching pate paternal pathogens pathological pathway patio patriarch patrol patronage
    22 patrons patty paving paws paycheck pbx pcmcia pd peaceable peaches peacock peaked peat
    22 peavey pebble pebbles pecuniary pedals pedestal pedestrian peduncle peeling peevish
    22 pegged pegs peking pelagic pellets pelt penance pend pendant pendent penetrated penguins
    22 penn pennant pent pentagon pentium pepys perceives percentages percentile perceptive
    22 perceptually percy perforation perforations perfumery perianth pericarp perimeter
    22 perjury permian permissible pernicious peroxide perpendicularly perplex perplexity
    22 perrier perry persecution perseverance persians personage personalities personalized
    22 personification perspectives persuading persuasive pertains peruvian perversion
    22 perversity pervert perverted pesch peseta pessimistic peters petiole petrified
    22 petrochemical pets pf pgsql phal pharm pharmacy phased phe pheasant phenol philos
    22 philosophies phist phlegm phonetic phonetics phonograph phore phosphorus photographed
    22 photographers photosynthesis phous phylogenetic physicals physiologist pic pickled
    22 pickles pico pictorial picturesque pied pies pigmentation pil pilgrimage pilgrims
    22 pillage pimples pinched pineapple pinnately pinnatifid pinned pinning pip piped piper
    22 piping pirsig pis pissed pistil pistils pith pitt pitted pituitary pivoted pixmap pkcs
    22 pla placid plaid plankton planner plantain plantations plat plateau plated platonic
    22 platter plautus plaything pleas pleasurable pledges plethora plexus pli pliable pliant
    22 pliers plight pliny plotted plucked plumb plumber plumed plump plums plutarch plywood
    22 pneumatic poehl poetical pointless poise poisoned poisons poke polarity polarization
    22 polarized policyd policykit politic pollard polling polls polluted polyester polymeric
    22 polynomial polypodiaceae pom pon ponderous ponders pony pooh pooled pooling poop poorer
    22 popcorn popping popularized porcupine pore pornographic porsche portal portfolio
    22 portraits portray portrayed positives possessive possessor postcard postpetroleum
    22 postponement postpones potable potomac pouches pounded pournelle pous pout powders
    22 powerless ppg pppoe practitioner pragmatic pragmatism praised praises pratt praying
    22 preachers precambrian precaution precautionary precedents precipice precipitated
    22 preclude predators predatory predetermined predicting predictive predicts predominance
    22 prefixes prefork prehensile prejudiced prelate prematurely prentice preoccupation
    22 preoccupied prepended prepending preposterous prerogative presentations preservative
    22 preside presided presides presiding preston presume presumption presumptuous pretender
    22 pretends pretensions pretext prevails pri priestess priesthood prim primate primer
    22 printable priori prism prismatic prisms prisons privatised privy proactive probabilities
    22 probate processions proclamation procmail procured prod prodigal prodigious profess
    22 professes professionally professions professors profiler profundity profusely profusion
    22 progresses progressing prohibit prohibiting prohibitive projectiles proliferation
    22 prolong prometheus promissory promontory promotional prompting prongs pronouncing
    22 pronouns propagates propagating propane propelling propensity prophecies prophesy
    22 proportionally proportionate proportionately proportioned propulsion prosecute
    22 prosecuted prostate prostitutes prostitution protections protector protesting proto
    22 protons prototypes prototyping protozoan protracted protruding protuberant proudly
    22 provisioning provoking proxies prune prunes pruning prussia psalms pseudoscience
    22 psychiatrists psychologically psychologists publishes puck puerto puffed pul pulpit
    22 pulverized pumped pumpkin pumps punched punching punctuation puncturing punished
    22 punishing punk pupa puppets puppy pur purchaser purchasers purest purgative purgatory
    22 purification purified purify purifying puritan purporting pursues pursuits pushes
    22 putrefaction putrid putt puzzles puzzling pynchon pyramidal pyrites pyroxene qa qaa
    22 qabas qua quacks quadrant quadruped quail quain qualifying quantification quark
    22 quarrelsome quarry quart quarterback quarts quentin questionnaire quibble quickest
    22 quicksilver quill quills quilt quin quincy quivering quiz quod quotable quotient rabbi
    22 rabble rac raccoon racism racks radially radiate radiated radically radii radioactivity
    22 radios raft rafters rag raids rained raining raisin rallied rambler rambling rampant
    22 rampart ramps rancid randal randy ranked ransom rapacious rapidity rascal ratification
    22 ratified ratify ratings ration rationalisation rationalization rationally rattles
    22 ravenous rayed rayon rbd rbl rca rdesktop rdf reactive readability reade readings
    22 reaffirmation reaffirms realise rearing rearranging reasoned reassemble reassuring
    22 rebels reboots rebound recalling recapitalization receptive receptor receptors recessive
    22 reciprocally reciprocating recital reckon reclaim recoding recognizing recollection
    22 recompiling recomposing reconciled reconciliation reconnect reconvene recourse recruit
    22 recruits rectify recursion recycle reddened redeemable redeemed redirection redraw
    22 redrawn reds redstone reefs refiner refiners reflective reflexive reforming refracted
    22 refractive refractory refreshment refrigerators refute reg regal regent regexps regime
    22 registrations regressions regrets regulator rehabilitation rehearse reigns
    22 reimplementation reincarnation reins reintroduced reinvent reiserfs reiterate rejoicing
    22 rel relays relentless relic relieves reload reloaded remarkably remnants remotest
    22 removals renal rend rene renewing renown rented rents reopening repackaged repaid
    22 repaired repairman repeal repeatable repeater repellent repercussions replacements
    22 replica replicates replicating replication replying repo reprehensible reprimand
    22 reproducibility reproof republicans repugnant repulsive repute reputed requiem
    22 requisites rer resale rescan rescheduled researcher reservations resetting residues
    22 resign resilience resilient resists resonance resonant respectful ress restatement
    22 rested restitution restraining restraints restructured resuming resumption resurrection
    22 retailer retailers retaliatory retard retardation retarded retinal retiring retort
    22 retorted retouching retribution retries retrieves retrospective revaluation revamped
    22 revelations reverend reversion reverts revises revising revolutions revolver rewriting
    22 rexnord rf rheumatism rhizome rhizomes rhode rhus rhythmical rial richness rick riddle
    22 riders ridged ridiculed rie riff rigidity rigidly rigor ril rilwanu rincewind ringed
    22 riot riotous ripen ripened ripples rism rist rit rivalry riyal rkhunter rng roadway
    22 roared roars robbed robber robbers robes robustness robynson roche rockefeller rockies
    22 rocking rodino roe roguelet rogues roid rol romania romulan ronautics ronnie rootstocks
    22 roscommon rosemary rosette roughness roulette roundabout rouse roused rout rove royce
    22 rpch rpg rr rsh rsync rtl rubble rudder ruddy rudely rudeness rudiments rudman rudolph
    22 rue ruff ruffle rugs ruminant runaway runneth runway rupees rupiah rupture rushed
    22 rutherford rz sabah sable sacked saclike sacrament sacs sadder safest safeway sagacious
    22 saith saito sally salmonella salting saltwater salty salutation salute sammy sanctity
    22 sanctuary sandbox sandburg sanders sandpiper sans sant santayana sapiens saprophytic
    22 sarcasm sardines sartre sash satanic sate satin sativa saturate sau saucer sauces saucy
    22 savages savory savvy sawdust sawed saws sawtooth sayings scaleless scalelike scallop
    22 scalloped scandalous scandinavia scant scantily scanty scapula scars sceptical schism
    22 schlesinger schneider schneier scholastic schoolboy schweitzer scion scold scolding scop
    22 scopes scornful scorpions scot scoundrel scourge scouring scouts scrambled scrambling
    22 scrape scraps scratching scrawny screams screwdriver scrimmage scrip scrollable scrolled
    22 scrotum scrub scrubbing scrutinize scrutiny sculptures scurvy scythe sd sdc sdk seacoast
    22 seafood seagulls sealing seaman sean seasonings seaweeds sebaceous secluded secretaries
    22 secretes secreting secretive sects secures sedge sedimentary seduced seeker segregation
    22 selfishness semen semester semiaquatic semicircular semiconductors semisolid semitic
    22 senility sensational sensitized sensor sensuous sentenced sentimentality sentry
    22 separable seq sequel sequentially sequestered serendipity serene serenity serfs
    22 serialize sermons serous serpents serrated serv serviceable ses sesame sessile setback
    22 seth settlements settlers settles seuss seventeen seventeenth sever severance sewed
    22 sewer sexton seymour sgi sgml shabby shack shackle shafts shag shairp shakes shaleh
    22 shameful shameless shamrock shan shanghai shapeless shapely sharpest shatter shattered
    22 shattering shaved shears sheaves sheldon shelled shellfish sheltered shelton shenstone
    22 sheridan sherman sherry sherwood shilling shillings shimbun shin shing shingles
    22 shipboard shivering shocking shocks shone shooter shoplifting shortages shortens
    22 shorthand shouldered shove shred shredded shredding shreds shrewd shrike shrine shroud
    22 shrug shudder shuffle shuffled shuts shutter sian siblings siemens sighing sighs
    22 signaled signified silenced silken sill silt silurian simard simpleton simplistic
    22 simpson simulates sinclair sinews sinning siouan sipping sirens sirup sist sitter sittin
    22 sixties sizeable skate skates skating skeptic skeptics skid skiing skillfully skinner
    22 skipped skipping skips skis skywalker slab slant slanted slanting slapped slapping slay
    22 sled sledge sleeper sleet sleeveless sleigh slew slink slipper sloan slob slogan
    22 slothful slowdown slows slug slugs slumber slyly smack smallness smallpox smalltalk
    22 smartest smash smashed smashing smbclient smearing smelled smelt smoker smokes smollett
    22 smoothness sms smug snappy snapshots snare snarled snatch snatched sneakers sneeze sni
    22 snicker sniffer sniffing snipe snmp snort snowy snug soaking soaps soars soc sociable
    22 societe sociology sod softened soggy soiled soit solder solemnity solemnly soles solicit
    22 solicitation soliciting solidity solidly solvers som somatic someplace sonata songbird
    22 sonnet sonorous sony soothe sop sorely sori sorrowful soundly soups soymeal spacious
    22 spades spaghetti spangled spaniel spared spares sparing sparingly sparked sparkles spars
    22 sparsely spasm spasms spastic spat spatially spc specious speckled spectacles spectra
    22 spectral speculating sped speechless speedy spel spellcheck spellchecker spence sper
    22 spermatozoa spheroid spiced spied spies spiked spilling spilt spinoff spir spirals
    22 spiritless spiritually spirituous spiteful spitting splashing splinter spokesperson
    22 sponges sponsoring spoonful sporadically sporangia sportive spotlight sprang sprat
    22 sprayed spreadsheets sprightly springtime sprout sprouts spurs squash squat squeamish
    22 squeezed squeezing squire squirrels squirt sr ss stabilisation stabilising stabilization
    22 stabilized stabilizing stacking stafford stagnant stagnation staining stairway stale
    22 stalin stalked stamping standardize standby stanza stanzas staples starchy stared stares
    22 starfish starlike starship startled starved starving stateless stationery statistically
    22 statistician stats statues statutes stave staves stcks stderr stdin ste stead steadfast
    22 steals stealth steamed steamer steaming stearns steeper steeping steeply steers stein
    22 steinem stemming stengel stenholm sternly steroid stew steward stewed sti stickers
    22 stiffen stifle stiggs stigma stills stipulated stirred stitching stl sto stochastic
    22 stockholder stockpile stockpiles stocky stoltenberg stomp stonehenge stoop stooped
    22 stoppage stoppard stopper stow straggling straightening strainer stranded straps
    22 stratagem straying streaks streamlined streetcar strengthens strengths strenuous
    22 stresses stricken stringent stroll strolling stronghold stroustrup structs struggled
    22 strung strut strype stubbornly studded stumble stumbled stump stunned stunt sturgeon sty
    22 stylesheet stylesheets stylish subatomic subclasses subdivide subdomains subfamilies
    22 subgroup subjecting subjection subjective subroutine subscribed subsets subshrub
    22 subsisting subspecies substandard substantive substitutions subterranean subtleties
    22 subtly subtractive suburb suburban sucked sudan sued sues suet suez sufferings suffield
    22 suffixed suffocating sugars suharto suid suisse suitably suitcase suitor sulfate sulfide
    22 sully sultry sulu sumatra sumitomo summation summing summoned sumner sumptuous sundays
    22 sundry sunflowerseed sunken sunos sup supercomputers superintend superintendent superman
    22 supermarkets supersedes superstitious supervises supervisory supple supplemental
    22 supplication supportive supposes supposing supposition supremacy surest surety surged
    22 surgeons surgically surmounted surpassing surrendered surrey surv survivor survivors
    22 susceptibility suse sushi suspects suspends suspense sustainable sustaining sustenance
    22 suture suzanne swallows swami swampy swappable swapped swarm swarthy swaying swears
    22 sweeps sweeten sweeter sweetest sweetheart sweetish swelled swerve swiftness swims
    22 swindle swings swish swore swung syllogism sylvester symbiosis symbolism symfony symlink
    22 symmetrically symposium synagogue synchronizes synonyms synopsis syphilis syslinux sysv
    22 sysvinit taa tac tack tackled taco tactic tadpole taggart tai tailless tailor taint
    22 takashi taketh talented talkative talkers tallulah tam tamed tamper tampered tandem tang
    22 tangle tango taniwha tanker taper tapered tapers tapestry tapeworms tapioca tapped
    22 tapping taps tarry tarsus tasked tasmania tasmanian tassel tat tattered tattooed taunt
    22 taut tautology tavern tawny taxonomy taxpayer teal teamwork tearing tease teasing
    22 technician teddy teeming teh telecom telegram telegraphic telegraphy telephones
    22 telephony teller temperance templating tempo tendering tendon tendons tenements tequila
    22 termites terrain terrier terrific terrors terse tesseract testable testes testify
    22 testifying testsuite tet texaco textbook textbooks textbox textured tga tha thal thallus
    22 thames thanked thankful thankless thanksgiving that'll thats therapist there'd there'll
    22 thereto thesauri thet thickening thicket thickets thinker thinkers thinly thirteenth
    22 thither thor thoracic thoughtful thous thr thrash thrashing threadlike threes thresholds
    22 thrift thrive thro throats throbbing throng throttle thru thrusting thucyd thwart thyme
    22 tian tib tibetan ticking ticks tidal tidings tier tiers tigers tightening tightness
    22 tiled tillage tiller tilted tilting timeouts timepiece timestamp timestamped timothy
    22 tincture tique tiresome tit titanium tite tithes titmouse tiv tk tl tmp toads toasted
    22 toaster todd toggled toid toke toledo tolerates tomlinson tommy tonality tonemapping
    22 toner tooke toolchain toothbrush toothless topmast topping topple tore torpedo torque
    22 torrent torrid tortoises tortured tory tossing totaling totality totem toto tougher
    22 tourism tournament touted tow towel towers toxin tracer trachea tractor tracy trademarks
    22 trailer traitor tramp trample trampled tran trance tranquility tranquillity transact
    22 transacted transactional transcendent transcends transcription transformer transgression
    22 transistor transitive translator transmissions transmitter transplant transports
    22 transversely trate trauma travelled travelling traversal traversing treacherous
    22 treasures treasury's treelike tremor tremulous trendy tres trespass triassic tribal
    22 tribune trickery trie trifles trifoliate trillian trillin trillion trinidad triplet
    22 tripped tripping trite trix troan trodden trojan trolley trollope tron trop trophy trot
    22 troublemakers troubling tru truce truffles truism trumps truncate truss trusting
    22 truthful tryton ts tsp tt ttf ttl tty tuber tubercles tubs tucson tulip tullius tumbled
    22 tumbling tumultuous tuna tungsten tunic tunisia turba turbine turmoil turneth turnip
    22 turpentine tusks tut tutor tuxedo tvs tvx tw tweaked tweed twiddle twiddling twig
    22 twilled twine twists twitch twixt tx tycoon tyl tyler tylor tyndale tyndall typeface
    22 typhoid typographical typography typos tyrants tzu uac uae ual udisks ugliness uis
    22 ukrainian ul ule ultraviolet uml ummm umount umpire unabridged unaccompanied unaltered
    22 unattainable unbecoming unbelievable unbelieving unbiased unchangeable uncivil unclosed
    22 uncommonly uncompress uncompressed unconcerned unconnected unconventional uncouth
    22 uncover uncovered uncultivated undecided undefined undeniably undercut underestimated
    22 undergoes underhand underlies underscore undertakings underworld underwriter
    22 underwriting undeserved undesired undeveloped undivided undoable undocumented uneducated
    22 unethical unfairly unfaithful unfamiliar unfeeling unfinished unfolded unfolding
    22 unfounded unfruitful unhappiness unheard unicellular unification uniforms unify unifying
    22 unilateral unilaterally unimpeachable uninstall unintentionally uninvited unison
    22 univalent univalve unjustly unkempt unkind unlawfully unleaded unlink unloaded unloading
    22 unmixed unobtrusive unpaid unpleasantly unpopular unprepared unprivileged unprotected
    22 unpunished unreasonably unrecognizable unrefined unreliable unrest unrestricted unripe
    22 unruly unsafe unsatisfactory unsaved unsavory unsecured unsightly unsophisticated
    22 unsteadily untold untrained unveil unwarranted unwritten upham upheld uphill uphold
    22 upholds uproar upsets upturn urchin urchins urea urethra urgently uric urinate urination
    22 uris urn usages uselessness usx ut utc utilization utilize utilized utilizes utters
    22 uuids ux vacations vaccine vagabond vagaries vaginal vaguely vale valentine valerius
    22 validator valuables valuation vancouver vant varnishes vas vaseline vastness vat vate
    22 vatican vaults vbr vd veeck vegetarian vehemence veiled veined vending venetian venom
    22 venous ventilated ventilation ventricles vera veracity verbally vergilius verifies
    22 vermin vermont vermouth versioned vert vertex ves vesicle vest vested veterans
    22 veterinary veto vexation vexatious vexed vibrant vibrate vibratory vic victorian
    22 victories victuals vid videotapes vietnamese vigilant vignetting viking vil villain vin
    22 vinci vinyl violates violators violets violinist viper viscera viscosity vise vishnu
    22 visionary visions visor vitamins vitiated vivacity vividly viz voiced volcanoes volcker
    22 volition volkswagen volley volt volts voluptuous vomit vor vorbis voronoi voter voyages
    22 vpns vul vw wade waf wafer wag wager wagons wailing waitress wallis wallpaper walsh
    22 wantonly wards warehouses warheads warhol warmed warping warts warty washer watchdog
    22 watered waterfall watering watermelon waterway wav waver wavering wc weakly weaknesses
    22 weale wearer wearisome weasel weasels weaver weber websockets wedlock weenies weevil
    22 weft weighting weighty weiner welch welcomes weld wellington wendell wept wernher wesley
    22 westminster westward wettstein whacking whaddya wharf wheeler wherefore whereof
    22 whereupon whimsical whipping whirled whirling whispering whispers whist whistles
    22 whitehall whiteness whiter whiting whitney whittaker whittier who'd whoa wholesome wick
    22 wickerwork widens widest wight wikholm wikimedia wil wildcard wildlife wildness wilkins
    22 willard wills winchester winded windowmaker windoze windpipe windshield windsor windward
    22 winterkill wipes wiping wireshark wiring wirth wiry wirzenius wisest withhold
    22 withholding witless witter wittgenstein wonderland wondrous wont wooded woodwork woot
    22 worded wordy workbench workloads workmanship workmen workshop wormlike worshiper worsted
    22 wpa wrecked wrecks wren wrestler wretch wrinkle writeoff writeoffs wrongdoing wrongful
    22 wrongfully wtc xamarin xapian xdg xds xf xli xon xp xpm xs xserver xtifr xxix xxxi xxxii
    22 xxxiv xxxvii xy y'know yacc yacht yah yarns yawn yawning yearning yeats yells yeoman
    22 yogurt yon yonder yorker youngest yourselves yugoslavian yum zabbix zaire zambia zaphod
    22 zayre ze zebra zelazny zeroed zeros zevon zigzag zle zlib zombie zoo zooids zoologist
    22 zoology zy øyvind
    """
}
