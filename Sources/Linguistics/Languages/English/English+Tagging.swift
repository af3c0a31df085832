// Made by Sources/KeywordAnalysis/Training/tagging.py; do not edit by hand.
// swift-format-ignore-file

extension TaggingData {
  /// What the tagger knows of English, learnt from free texts that spaCy had tagged.
  static let english = TaggingData(
    prior: "-149 -238 -265 -259 -316 -369 -374 -236 -330 -116",
    moves: """
      -190 -383 -445 -257 -333 -433 -455 -458 -331 -46
      -201 -122 -449 -265 -471 -501 -319 -433 -422 -90
      -49 -307 -250 -549 -486 -510 -475 -603 -416 -154
      -231 -336 -247 -462 -204 -256 -398 -134 -260 -156
      -161 -338 -292 -549 -350 -332 -459 -231 -292 -73
      -374 -444 -189 -181 -197 -260 -381 -307 -368 -107
      -100 -253 -286 -444 -508 -578 -279 -468 -439 -94
      -53 -228 -150 -440 -386 -434 -445 -529 -597 -395
      -511 -596 -488 -27 -581 -285 -549 -476 -258 -266
      -173 -203 -249 -295 -297 -364 -328 -158 -310 -166
      """,
    shapes: """
      32 -202 27 34 34 31 -126 25 21 -40
      -68 88 9 -54 -30 40 -154 98 125 -127
      -148 211 -33 -192 -183 -134 -202 -43 -24 -297
      -30 206 -125 -93 -182 -148 -202 -297 -151 -229
      -252 -76 -233 -445 -481 -438 138 -622 -504 98
      """,
    endings: """
      J6N4 ant dent gent less ory uent
      J9 atic ble cal hic ous stic
      N6J3P1 fish ius lus ny sal
      N6V2J1 ake nch nk oat uck
      N8J1V1 cle et gue ist ury
      N8V1 ack ip log ort rk
      J9N1 ial nal ral ual
      N5J4 hy loid ry sty
      N5J4P1 dy ean roid sy
      N5V5 ears ells ises oses
      N6P2J1 cat f o z
      N6P3J1 lm q uth x
      N6V3J1 be fer se ude
      N7J1V1 fe gh ine ush
      N7J2 ime nus ody tl
      N7V2J1 eak ok row ump
      N9J1 cy ery phy ty
      J7N2P1 c ppy us
      N4V3J2 ct ove te
      N5P4J1 ah i v
      N6J4 cid nth tty
      N6V4 ains cts uce
      N7P1J1 kup od rth
      N7P2J1 ae oe tus
      N7V1J1 ask oop ware
      N8J1 gy lot one
      N8P1J1 che n ol
      P5N4J1 if j sa
      P5N5 ca da lia
      V5N4 ddle end ends
      J6N3 nny real
      J8N1 tal ul
      J8N2 lar thy
      N5J2V2 kle rn
      N5J3V2 fle tle
      N5P3J2 oc rc
      N5V3J1P1 gle tain
      N6J1V1 ght top
      N6J2V1P1 ad ite
      N6P2J2 ml yl
      N6V2J2 gn rce
      N7J1P1 r ut
      N7J2V1 mus ole
      N8J2 cian yle
      N8V1J1 aft s
      N9 key ment
      N9V1 ce ytes
      P6N4 ria sia
      V4G4J2 dled tled
      V6N4 ates fies
      G3J3V2N1P1 ken
      G3V3N2P1J1 ung
      G4J2V2N1 tten
      G4V2J2N1 d
      G6N3J1 g
      G7J2V1 ued
      J4G4V2 thed
      J4N3R1P1F1 xy
      J4N4V1 most
      J4N4V1G1 orn
      J4N4V1P1 py
      J4N4V2 ete
      J5N3P1 l
      J5N3R1 zy
      J5N3V1 ome
      J5N3V1P1F1 ike
      J5N3V2P1 ish
      J5N4 lent
      J5N4P1 ian
      J5N4V1P1 id
      J5N5 tent
      J5V3N2 mble
      J6N2V1 bble
      J6N3V1 le
      J7N2 est
      J7N2R1 ky
      J7N2V1 ve
      J7N3 ary
      N3J2G2P1R1V1 ven
      N3P3J2V1 ypt
      N3P3J2V2 une
      N3P3V2G2F1 sen
      N3R3J2V1 ere
      N3V3J1P1 the
      N4J1V1P1G1 en
      N4J2P2G1V1 pd
      N4J2V2G1P1 ud
      N4J3P2 ac
      N4J3R1P1V1 vy
      N4J3R2 by
      N4J3V1R1G1 fold
      N4J4P1 ar
      N4J4V1 eal
      N4J4V1P1 file
      N4J4V2 erse
      N4P2J1G1V1 td
      N4P2J2G1V1 md
      N4P3J3 nc
      N4P4J1 tp
      N4P4J2 ec
      N4P4J2R1 cl
      N4R4J2 ward
      N4V3J3 mate
      N5G2J2 wn
      N5G2P2J1 ug
      N5J1P1G1V1R1 sd
      N5J2V1G1P1 -
      N5J2V2P1 ount
      N5J3G1P1V1 ong
      N5J3P1V1 ale
      N5J3P3 bus
      N5J3R1 my
      N5J4P1R1 ier
      N5J4V1 ple
      N5O3P1V1 lf
      N5P2G2V1J1 un
      N5P2J1R1 ext
      N5P2J1V1 im
      N5P2J2V2 rl
      N5P3J1V1 mber
      N5P3J1V1G1R1O1 ka
      N5P4 u
      N5V2J1G1P1 eed
      N5V2J1P1G1 ld
      N5V3J1 dle
      N5V3J1R1 oy
      N5V3J2 ave
      N5V4 tes
      N6J2V2 ule
      N6J3 nt
      N6P1J1R1 rd
      N6P1V1J1 el
      N6P2G1J1V1 eg
      N6P2V1 ild
      N6P4 a
      N6V1G1P1J1 ag
      N6V1J1P1R1 ay
      N6V2J1P1 nd
      N6V2P1 tch
      N6V3O1 lves
      N6V3P1 ew
      N7G1P1J1 ig
      N7G1V1J1P1 og
      N7J1P1V1 ey
      N7J1V1P1 ll
      N7J2P1 rus
      N7J2P1V1 wl
      N7J2R1 last
      N7J2V1P1 rry
      N7J3 val
      N7P1V1J1 il
      N7P2V1 ph
      N7P2V1J1 tte
      N7P3 as
      N7V1 oot
      N7V2 aw
      N7V3R1 ays
      N8J1P1 ath
      N8P1 m
      N8P1V1 pe
      N8V1P1 ock
      N8V2 ge
      N8V2J1 ure
      N9P1 men
      N9P1J1 try
      P3J3N3 can
      P3N3J2R1 cp
      P4N3J2 doc
      P4N3J2V1 rypt
      P4N3V1G1 ang
      P4N4J1 ib
      P5N3J2 hi
      P5N4V1 ris
      P6N3 ana
      P7N2J1 ii
      R4N4J2 y
      R5N3V1J1 here
      R7J3 rly
      R7N1V1P1 ply
      R9 ly
      V3J2N2P2 vert
      V4G2N2J2 ten
      V4G3J2 mbed
      V4N3J2P1 eth
      V4N4J1 ict
      V4N4J1P1 ract
      V5J2N2 lve
      V5N3J2 ate
      V5N3P1J1 mit
      V5N5 ects
      V6N3J1 pose
      V7J1N1 fy
      V7N2 ze
      V8N2 zes
      """,
    lexicon: """
      P9 aalib aaron aba abbett abdul abe abel abn abraham abramis abraum acacia accu achilles
      P9 ackerman acm acouchi acr activemodel activesync ada adad adam adams addison
      P9 addresssanitizer aden adiantaceae adj adjournment adlai adriatic adv adwaita aegon aes
      P9 aetna afghanistan africa africans afrikaans ag agar agastache agda agg agl agrico
      P9 agrimont ai aiff airco airdrome aires aix ajaji akiman akron al alabama alan alaska
      P9 albania albert alberta alberto albertson alcan alcea alcor aldebaran aldebran aleph
      P9 alexander alexandria alfred alg algemene algeria algiers algol ali alkalami allah allan
      P9 allen allis allwinner almagest alp alpheratz altaic altair amanda amax amazon ambrosiano
      P9 amca amd amer america americans americas americus ami amis amoebas amoskeag amp amr
      P9 amsterdam amt anacomp analytichem anasa anasazi anastatica anat anders anderson andes
      P9 andover andreas andrew andrey andromeda andy angeles angola ankara anne annesley anomaly
      P9 ansi antarctica antares anthem anthony antibioticos antilles antiq antonio antonson
      P9 antony antwerp anu anung anutan anyevent ao aosp ap apa apache apc aphrodite apk apl
      P9 apocryphal apollo appstream apr april aqazadeh aql aqr aquarius aquila ara arabes arabia
      P9 arabs aral arango arawidi archipelago arctica arcturus ardour aref arg argentina argo
      P9 argus ari aries aristotle arizona arj arkansas armacost armada armadillo armco armenia
      P9 armstrong armtek arnold arsenide artemis artemisia arthur arty asa asan asgi asher
      P9 ashley asia asl asp aspen aspic assyriologique astro astronomie ata ataturk atfs athena
      P9 athenians athens athlon atlanta atlas atmel atp attean attica au aug augeas august
      P9 augustine augustus auke aur auriga austin australasia australia australis
      P9 australopithecus austria austrians autoconf autodock auxton av avery avge aviv
      P9 awarhakoya ayala ayatana ayu azerbaijan aziz babe babylon babylonians bache backblaze
      P9 baer bahamas bailey baja baker baldwin balkan balladur bally balsa baluch balzac banco
      P9 bancorp bancroft bancshares bangladesh bankhead bankshares banna banque bantu barbara
      P9 barker barney barry barrymore bas basra bates bayes bc bce bd bealer beanshell
      P9 beanstalkd beaufort becker bedouins beethoven beijing belarus belenko belgium belgrade
      P9 belize belledonne bellman ben bengali benson ber berenices berger berglund bering
      P9 berkeley berkshire berlin bermuda bernard berne bernhard bernstein berra bertrand beryl
      P9 betelgeuse bethlehem bette bfgs bfh bh bhp bhpgm bible bierce bighorn billy biltmore
      P9 binaryen bioconductor biol biom biomaj biosciences biotech birray biscay bissau bitlbee
      P9 bjarne blackbox blackhole bladerf blake blas bletia bleu blis bloc blu bluetooth blume
      P9 bnf bnl bo bobby bochs boletaceae bologna bom bonampak bonjour boo boorong borman bos
      P9 bosnia bosphorus boston bowater bozo bpcc bradford bradley bragg brahmanas bramall brant
      P9 brasilia braun braxton brazil breezy brest bret bretagne breton brett brian bristol brit
      P9 britain brito brittany broadway brooklyn brooks brotli browne bruce bruijn bruno
      P9 brunswick bryan bs bsc bsd btls buchanan buckhorn buckstein buddha buddhism buddhists
      P9 budgie buenos buff bufr bulgaria bulimah bullseye bundesbank bunt bunyan burdett burkhan
      P9 burlington burma burmah burman burmannia burmanniaceae burmans burnham burroughs busch
      P9 bushmen busra buzztrax bwa byaame byelorussia byeoru bzay bzflag cacex cadadr cae caesar
      P9 cahit cain cairo caja calculi calcutta caledonian california calmon calochortus calvin
      P9 cambodia cambridge camellia cameroon caml campanula campeche camus canada canadians
      P9 canam canary cangjie canis canopus canterbury cantrex capel capella capitol capricornus
      P9 capsicum carbide carchariidae carcharodon cardenas cardoso cargill caricaceae carissa
      P9 carl carlin carling carlo carlyle carmel carney carolina carolinas carpal carroll carson
      P9 cashways caspian cassandra cassiopeia cassius catalonia catherine catholics caucasus
      P9 cavendish cbflib cbot cbt cc ccc ccl cct cctbx cdk cdr ce cebu cecil celestron celt cen
      P9 cenergy cenev censys centaurea centauri centaurium centaurus centrale cep ceph cepheus
      P9 cerastium cervantes cesar cet cetacea cetus ceylon cfd cff cftc cgct cgilua cgl cha
      P9 chaetognatha chalmers channon chargebee charioteer charles charliecloud charmm cheatham
      P9 chebyshev chem chen chernov cherokee chesapeake chesebrough chesterton chicago chile
      P9 china ching chirac choo chris christ christi christianity christians christmas
      P9 christopher chrysanthemum chrysler chuang churchill ci cia cidr cie ciel cil cinchona
      P9 cincinnati cisco citgo citibank cladonia clamtk clark clarostat claudii claudius claus
      P9 clayton cleveland clevite clint clinton clitoris cloudflare cloudformation clr clustal
      P9 clutter cmi cns co coca coenobite cofab coface cogito cohen cojuangco coleco coll
      P9 collander collatinus colobot colorado coloroll columbia columbus com comalco comdata
      P9 cominco comissaria commodore commonjs commons compaq comparer comskip comstock conagra
      P9 conan concludes concord concurrence confucius congress connecticut constantine
      P9 constantinople convallariaceae conway copco copilot coptic coq cor corba cordoba coreos
      P9 cornelius corosync corp cortege corvus cory cosmotronic coth coulomb coupland cox cpan
      P9 cpb cpl cpo cpython craig crashmail crater crax creaght crete crex crm croatia cromwell
      P9 cronus croo crosbie crt crucis crusoe crustacea crux cruz crv csb csbc csg csl cso csr
      P9 csrf ctap ctc ctenophora ctpl ctrl ctv cuba cuculidae cucurbitaceae cufflinks cura curie
      P9 custer cvpcb cyacq cybele cyc cyg cygnus cynthia cyprus czarnikow czechoslovakia
      P9 d'unites daedalus dai dakota dalai dale dallas dan dana danaher daniel dante dap daphne
      P9 darth darwin datagram datamodel dauster dav dave david davies davis davmail dayton dbase
      P9 dca dcc ddnet dds debianparl dec december delaware delhi dell delphinus democrat
      P9 democrats demux dendera denderah deneb denko denmark dennis dept deskjet deteriorata
      P9 detroit devi devonian diags diana diaz dick dickens diego dieter digitalis dijkstra
      P9 directmedia disraeli divx diw djinn djvu dlt dmx docbook doe doloon dolph domainkeys
      P9 donald donaldson donegal dorothy doudoulinux douglas dovecot dover dow doyon dpu dra
      P9 draco drbd dresden drexel dri drkonqi drm droid droseraceae dsa dsl dtd dthillar dtls
      P9 dts dublin duckworth ducommun dufour dumbster dumez dunham duniter duo duron dut dv
      P9 dwight dxf dylan ea eagleslair eap easter eastman eastwood eaton eb ebcdic ebi ebml
      P9 ebola ecb ecc eccl ecgd echolink ecma ecmwf ecus edelman eden edgar edinburgh edmond
      P9 edmonton edmund edna edouard edsger edt edu edward edwy eep eeschema efficeon efl efp
      P9 egypt egyptians eia einstein el elastalert elec elephantidae elias eliot elizabeth
      P9 emberiza emerson empedocles emptiness emr emu enca encor encyclopaedia energen eng
      P9 engelhard engin england englishman enlil enron entozoa envases envisage enzon epg
      P9 epinephelus epinnu eprosima equ equidae erbi erc eri eric erie erik ernest ernie eros
      P9 escalante esdl ese eso espeak esri esselte estonia estrogen estscan eta ethiopia etsi
      P9 etsu eu euahlayi euphrates eurasia eurodollar eurofer euromarket europa europe europeans
      P9 eurostat eventemitter evergo ewe excellencies exco exfat exif exodusii exovir expat
      P9 exxon fab fabian fahrenheit fairchild falcot famfamfam fao farmhash faust favdna fbterm
      P9 fcc fcl fcn fcoj fd fda fe feb february fedora felix fem ferc ferrara ferro ferruzzi
      P9 fest festvox fibre fidelcor fidonet fifechan fiji finagle finland firebird firefox
      P9 fisher fitzgerald fitzwater flaccus flemish flexi florence florida floyd fluoview
      P9 fluxbox fm fock fondiaria ford forman formosa fourier fpc fra fran france francis
      P9 francisco frankfurt franklin fred frederick frederik freecontact freedict freedombox
      P9 freeipmi freeman freesasa freud fricas friday friedrich frito frobby fsb fsp ftl ftpd
      P9 ftps fukui funkaceae furies fvwm gabon gabriel gadu gael gaelic gaf galatia galbraith
      P9 galera galileo galla galois galveston gambas gambit gandhi ganesha ganeti gangadhar ganv
      P9 gao garlem garmin gary gatt gaul gauss gaviota gaviria gawboy gbk gcm gcompris gct gdc
      P9 gdf gdi gdkpixbuf gdl gdsii ge gec gegl gelco gemina genbank genbu gencorp generale
      P9 geneva genghis genometools gentoo geode geoffrey geol geom georg george georgetown
      P9 georgia georgiana gerald gerard gerbera gerbview gerhard germans germany geronimo
      P9 geronimus gestalt getdp gfarm gff gfi gfm ghana gholamreza gibraltar gibson giggle
      P9 giizhig gilbert ginsberg ginsburg giovanni github giuseppe gjore gles glibc glu glx gm
      P9 gmbh gmenumodel gnat gnn gnp gnu gnucash gnueabihf gnuhealth gobjects godfather godhead
      P9 goeje goethe goffice golang goldendale goldendict goldfields goldman goldsmith goldwyn
      P9 gollem goodrich google gordex gordon gore goria gormley gosa goth gould gourd gpl gpsim
      P9 gpt gpu graaf gralewicz gramm grande granma graphblas gravatars greco greece greeks
      P9 greenstein greenwich greg gregory grib gridcf grimm gros grossmugl groucho groupe gsik
      P9 gsm gsp gss gstreamer gsva gt gtf gtkmm gtx guarani gudrun guernsey gui guiana guianas
      P9 guichan guid guido guinn guinness gula gulfex guyana gwenhywfar habenaria hades
      P9 hadorhikoya haiti hajime hakuin halide halloween hamburg hamburgensis hamilton
      P9 hamiltonian hamlet hampshire hampton han hancock handbook handey hangul hannibal hanover
      P9 hansen hanson harcourt hark harlow harold harris harrison harry hartford hartree harvard
      P9 hashmap hashrat haskell haskll havana hawaii hawaiki hawkoya hbo hd hdbc healpix healy
      P9 hebei hegel hei heiberg heineken heinz heiwa helen helios heller helmut helsinki henan
      P9 henderson henrik henry hera herbert hercules herman hermann hermes hershey hesse
      P9 heublein heymann heywood hf hfs highland hight highwayhash hikarowanakoya hikorhikoya
      P9 himalayas himmelsglobus hindi hinduism hipparchs hipparcos hiragana hisham hiss hist
      P9 hitachi hitchhiker hitler hiv hixie hk hkdf hle hmm hoechst hoffmann hogg hokorherokoya
      P9 holbrook holger hollis hollywood holmes homeworld honduras hong hongkong honolikoya
      P9 honolulu hooker hopper horace horatius horde hort horus hotp houlder housekeeping
      P9 houston howakoya howard hp hpc hpfs hpi hrw hsp hspec hsqldb hsx hts httpry hubbard
      P9 hudson hugo humana humu hun hungary hunit hurd hutton hya hybi hydnocarpus hydroxyl
      P9 hyena hyperbola hyponymy iac ian iau ibc ibj ibm ibn iboot ica icahn icc icch icedove
      P9 icel iceland ici icinga ico iconnect id idaho ide identics idf idl idtf idzebra iea iec
      P9 igd igt iguana igv ii iii ijs ike iliad illinois illumina im imagemagick imap imaps
      P9 imenarikoya imf immanuel impeachment imposts impressionism inc incas indi india indiana
      P9 indianapolis indians indies indonesia industrie industrier infocom inquirer inquisition
      P9 inria insituform intel intercare inuit invesalius iomega iowa ipa ipaddr ipados iphone
      P9 ipl ipod ipsec iptc iptv iqsms ir iraf iran iranians iraq irc ircd irda ireland irving
      P9 irwin isda isilimela isis islam isola israel israelites istanbul isthmus italy itc itel
      P9 itk itu izvestia jackson jacob jacobi jacobs jacobson jacoby jacques jade jady jakarta
      P9 jamaica jameica james jan jane janeiro january japan jardine jarita jason javadoc
      P9 javaserver jawza jax jaxp jay jbig jdk jdt jean jeff jefferson jeffery jena jenrette
      P9 jerome jerry jerusalem jesus jew jewelers jews jexl jflex jfs jhbuild jibx jim jimmy
      P9 jinja jira jit jitsi jmacro jni jnr joan joannes joe joel jogl johan johannes john
      P9 johnny johnson joliet jon jonathan jones jonson jordan jorge jorio joscelyn jose joseph
      P9 jove joyce jq jruby jsf jsp jsr juan judas julius july jun june junit jupiter jurassic
      P9 jutes jvm jwe jws jxplorer ka kabadarokoya kadoorie kahn kai kaines kaiser kaitim kakasi
      P9 kalamazoo kali kama kamailio kamodokoya kan kaneb kannada kano kanon kansas kant kapok
      P9 kaputin kari'na karl karrie kasch kaseorg kashmir kasipenikoya kassiepeia katakana
      P9 katarhokoya kathi kauth kawelo kay kconfig kdc kde ke kea keating keepass kefir
      P9 keidanren kelly kelvin ken kendall kennedy kenneth kent kentauros kentucky kenya kepheus
      P9 kerala kerberized kerberos kerin kerr kerridge keswick kevin kfreebsd khalid khalifa
      P9 khan khilj khmer khtml ki kibiwarhakoya kicad kidder kiel kiichi kim kinematics kingdoms
      P9 kingsley kingstown kio kiribati kirk kiuchi kjv klebsiella kleckner kleinwort kmc kmip
      P9 kn kneeler knghtbrd knickerbocker knownnat knox knuth koba koch kock kodak koehler
      P9 koichi kokan kokkos konclude kong konrad koppabergs koran korea korhirhwathe kpa kph
      P9 kraft krb krebernik krishna kronolith kstars kubernetes kubrick kunitzsch kuroda kurt
      P9 kurz kuwait kvantum kwakoya kwnn kyua laboratories lacerta lai lambdabot lambert
      P9 lamellibranchia lampoon landmark lang langrage lanka lao lapnuman laporte laroche larry
      P9 lars las lastfm lasu latex latvia lau laurence laurie lawrence lawson lazarus lazo lbaas
      P9 lbl lbo lc ldac ldp leaksanitizer leaseway lebowitz lee lego lehenbauer lehman lehrer
      P9 leiden leijen leipzig lem lenin lenny leo leon leonard leonardo lep lepcha lepus leroy
      P9 leslie letterman leucadia levsen lew lewis lf lg li liang libapparmor libebml liberia
      P9 libertine libgd libkolabxml libopus libvirtd libxslt libya libzita lichtenstein ligero
      P9 liliaceae linphone linux lionel lipoprotein lipotyphla lipper lisaac lispworks litehtml
      P9 lith ll llc lloyd lloyds lme lms lng lo locke logbase logitech logon loire lokono
      P9 lombard london loongson lorax lord lornex lorraine los lotus lou louie louis louisiana
      P9 louvre louw lp lr lru ls lsm lt ltd lu lucas luckey lucy ludwigshafen lue lufkin luis
      P9 luke lukman luks lulimmu lundberg lupe lupus luther lux luxembourg luzon lv lvi lvm
      P9 lwjgl lwp lxd lxgw lxi lxpanel lxqt lycaenidae lyle lyng lyra ma mabukuli mac macaca
      P9 macdonald macedonia mach machineries macnay macos madeira madonna mae magellan
      P9 magickcore magickwand magneto magnum mahatma mailjet mailtransport mainichi maior makepp
      P9 makoto malawi malaysia malcolm mali mallee malmgreen malrite mame manac manaiakalani
      P9 manchu manchuria mangohud manhattan manila mannesmann mantungwa manu manuf manxoyi maori
      P9 mapbox mapserver maraka marburg marc march margaret margaux maria marie marijuana
      P9 marilyn marin marion markab markov marmara marriott mars marshall martell martha martin
      P9 martinez marvin marx mary maryland masakari masbate masinaaigan materia mathematica
      P9 mathjax mathml matomela matplotlib matroska matt matthew matthey mattson mau maureen
      P9 maurice mauritius maven mawuk maxmind mayfair mbr mcandrews mccall mccormick mcdonalds
      P9 mcdonnell mckiernan mckinley mclean mcs md mda mdl mdumiseni mead measurex med mede
      P9 mediainfo mediaserver mediaservers mediawiki medicis medina mediterranean medtronic
      P9 megaco melbourne melnikov memphis mencken menhir menninger merak mercedes merkle mero
      P9 merrill merrimac mesa mesopotamia mesozoic messagemedia messagepack messiah metafile
      P9 metaph meto metz meuris mexico mfp mfs mg mge mh mhg mia miami miao mib michael michel
      P9 michigan micrococci micronesia microsoft microsystems mideast midland mie miguel mike
      P9 mil milan milton mina minc minden mindstorms ming minima minix minneapolis minnesota
      P9 minntech minos minotaur minstar miocene mips mir mirics mississippi missouri mister
      P9 mistigris mit mitchell miti miyaay miyay miyazawa mizar mizrahi mk mkdocs mnemosyne mng
      P9 mnp mocha mocker mockernut modemmanager mogul mohammed moi moishe mojoshader mol
      P9 molmodel monarchic monasca monday mondulkiri monfort monger mongolia mongoloid monlam
      P9 mono monobloc monolog monroe monsod mont montagne montagu montana monte montenegro
      P9 montreal moo morgan morley mormon morris morrison morton moscow moses motors moulinex
      P9 mozambique mozart mpd mpi mpt mqtt mr mrcc mro mrpt mrt ms msa msx mt mta mtbe mu mucke
      P9 mudd muhammad multifoods multiplex mummer munin munro munsell murdock murphy murray mus
      P9 musa musca muscadel muscae muscovy musepack musicbrainz musl muslims mux mvc myanmar
      P9 mycenae myers myositis naayem nabisco nagios nahuatl nainggolan nainoa najd najran
      P9 nakasone nam nancy nanopore naples napoleon narjes narragansett narusawa nas nasa nasdaq
      P9 nash nasrudin nass nat natl naut nautilidae nauty navajo navarette navier nazis
      P9 nederland neil nekoosa nema neovim nepal nepali nepenthaceae neptune nesbitt neste
      P9 nestle nestopia netbeans netherlands netiquette netperf nevada neverball newark
      P9 newcastle newell newman newmat newmont newport newteacher nexstar nextcloud nfc nfs ng
      P9 ngc ngcp nic nicaragua nicholas nichols nietzsche nigel nigeria nijmegen nikita nile
      P9 nini nintendo nio nippon nirvana niven nixon nj njoy nl nntp noah nobel noc nocem noh
      P9 nokia nolex norasi nordbanken norfolk normaliz norman normandy norrell norton norway
      P9 noto nov nova november nox nsf nsis nspa nss nsw ntfs ntlm ntp ntt nuand nugget nuncius
      P9 nv nvidia nwchem nxumalo nynorsk nzfe o'malley o'reilly oakleaf oauth obj objc ocaml
      P9 ocio ocsp oct octavia october octocerata octosyllabic oddjob odin odysseus oecd ogc
      P9 ogden ogr ohg ohio oki oklahoma okular oliver olm olsen olympia omake oman omb omega omg
      P9 omni ongpin onic ontario onvif oom opec opencolorio opendocument opengl openms openni
      P9 openshot openslide opensp openstack openstructure opentracing opentype openvlbi openvz
      P9 ophiuchus opteron opus orchiwaani ordereddict oreffice oregon orf ori originlab orleans
      P9 orthanc ortner orwell oscar oscillator osiris oslo osm osmium osmnx osmocom osp osr oss
      P9 ost oswald osx otf otp otr ottawa otto ottoman otu oversea ovest owfs oxford oy pab pac
      P9 pacers pacific packeten packmol pacx paemen paho paleon palestine pampa panama panhandle
      P9 pansophic panter pantera panther papa papi paradyne paramaribo paraview paribas paris
      P9 parker parkinson parlatype parma parmed parthenon pasc pascal paso paul pauli paulo
      P9 paxar payless paypal pbx pcbnew pcl pcre pdfbox pdftk pdu pe peap peavey peck pegasus
      P9 peking pekka pelecypoda peloponnesian penard penn pennsylvania pensacola pentagon
      P9 pentium peoria pep pepsico pergamon perlbal permaline perrin perry perseus persia
      P9 persians peru peter pettee pg'ocaml pgf pgina pgp phalanx pharmacia phenom phil
      P9 philadelphia philbin philip philippines phillips phobos phoenix phonetics phpunit
      P9 physiol pianobooster picard piedmont pierre pierson pik pikwan pil pim pinba pindar
      P9 pingree pinyin pires pirsig pitt pittsburgh pittston piv pl plantuml plato plc plee
      P9 pleiades pleistocene pliocene pll ploughman plowman pluto plymouth pmf pmp pnetcdf poa
      P9 poe poehl pogonia poisson poland polaris polaroid policykit pollux polynesia
      P9 polypodiaceae pomeroon pontiac pontiacs popularisierung portland portugal postech
      P9 potomac pournelle ppd ppi ppp pptp pratchett prescott preston princeton principe prob
      P9 procyon proem profbval proj prokyon prolog promexpo protista proto protoctista protovis
      P9 providentia proxmire prudential prussia ps psittacidae psk pso pst pstreams pth
      P9 ptolemaei ptolemy pubsub pudd'nhead puerto puget puppis purolator pushpin pvr pxe
      P9 pxelinux pycryptodome pymeasure pynchon pynn pyspectral pyswarms pythagoras pythias
      P9 pytorch pyvisa qabas qaeda qapt qatar qbs qch qcheck qcoro qif qintex qml qpid
      P9 qscintilla qt qtgstreamer qtpy qtwayland qtwebkit quadrinomial quadrumana qualcomm que
      P9 quebec queensland quercus quicken quicktime quinatoa quincey quintus qunit qutaybah
      P9 qutip qwerty ra raah rad radboud raleigh ralph rama randy raphson rapmap rar raymond
      P9 raytech raytheon rbd rca rcp rcpp rcs rcx rdf rdp reagan realty recon redbook redland
      P9 redmine refugees regexps regis regulus rei reichhold relaxng remus renaissance renault
      P9 rencontre reph reportbug req responders reuter reuters rev revlon rex rexcom rexham
      P9 rexnord rey reynolds rf rfb rgb rha rhea rhet rhf rhine rhineland rhode rhodes rhone ri
      P9 richard richards rico riemann rigel rigolleau rilwanu risc rita ritchie riyadh rjr rl
      P9 rme rmj rna robbins robert robertson robeson robinson roche rockford rodney roger rogers
      P9 roland romania romans rome romulus ronald roosevelt ros rosaceae rosegarden rosenbaum
      P9 ross rossignol roth rotterdam rotundus rowland roy rserpool rsp rspamd rsplib rss rtl
      P9 rtp rts rtsp rubbermaid rubik rubygems rudman ruiz ruli russ russell russia russians
      P9 rutherford rve ryan rybka sa saao saatchi sabah sabajo sachs sacramento safecard safeway
      P9 sagan sagitta sagittarius sahagun sahara saith saito sakowin saleh salina salomon
      P9 salvador sam samuel samuels san santa santiago santos sao sar sarcosomataceae sardinia
      P9 sarva sas sassafras sata satan saturday saudis sc scala scaly scandinavia scat schaik
      P9 schjellerup schlesinger schoufour schubert schultz sci scipy scl sclerodermata sco
      P9 scolopacidae scombridae scorpio scorpius scotia scotland scots scott scp sdf sdl sdr
      P9 sealy sears seattle sebettu sec secco sejerstad seleucid sem semialign semitic sempron
      P9 senate senegal senlin sept september ser serbia serbo serbs serpens ses setq sfml sftp
      P9 sgi sgr sha shandong shanghai shaw shc shearson sheikh sheil shelley sherlock shiki
      P9 shimbun shing shishi shiva shorttext showboat shuwei shv si siberia sichuan sicily
      P9 siconos sidney siemens sierra sif sigar sigmund sil silica simgrid simon simpy sinai
      P9 sinatra singapore sioux sip siphash siridb sirius sitta siva sivuyile skanska skf skfr
      P9 skk skr skywalker skywatcher sla slaac slib slm slotegraaf slurm smaky smale smallcheck
      P9 smbios smc smith smpeg smsbiuras smt snedegar snl snorlax snp soa societe sockjs
      P9 socrates sofia sofra softether sogenal sogo solaris solomon solr solvespace sony sophia
      P9 soros southland southmark soviets spain spang spatialite specif spencer spi spica spm
      P9 spooles spr sprai sprinkel sql sqlcipher sqljet sr sri srm srv srw ssl st stalin
      P9 stallman stanford stanislaw stanley stant starlore starman staroffice starpu starttls
      P9 stdcompat stearns steele stefano steinem stephen stephens sterngarten steve steven
      P9 stevenson stewart stk stl stm stockbroker stockholm stoker stora storj stormlib stowe
      P9 stratimikos strigidae strychnos stu stuart stun subprograms subroto sudoku suffield sufi
      P9 suhayl suisse suitename suki sul sullivan sumitomo sunday supermac surfraw surg suriname
      P9 surrey susan susanne suse susumu svm svt svz sw swaziland swi switzerland swt sydney
      P9 symfony symmetrica syncevolution syncml synergenics syntaxis syria systeme systemverilog
      P9 tabak taft tagalog tai takao takashi taketomi tallulah talmud tanenbaum tang tanzania
      P9 tao tapu tardigrada tasmania tate tau taurus tavan taylor tc tchan tcl tcp tcti tdiary
      P9 te teberebie ted tei teko tel telcom telecom telegraph teles telosporidia telxon
      P9 tennessee tennyson terence terentius terry testament teubner texas texon tgt thailand
      P9 thames thanksgiving thebes themba thembela theodore theora thesauri thomas thompson
      P9 thomson threadsanitizer threadweaver thunderbird thurayya thurber thursday tianjin tibet
      P9 tibeto tickit ticonderoga tiemu tigrel tilak tilburg tim timothy tinea tinto tipa titans
      P9 tobago todd tofu tokyo tolkien tom tomlin tonga tongan tonka toomer toon torah tore
      P9 tories toronto torvalds toshin totp townson trafalgar transamerica transmeta travis
      P9 triad triandria triangulum triassic trichoptera trifolium trilinos trove truman
      P9 trunkline trustco tryton tse tsm tsu tsukihara ttl ttls tts tuesday tukano tukanos tulis
      P9 tunisia turba turbo turion turkic turks turtur tuvalu tux tvx twa twain tylan tyxml tzu
      P9 uae ubuntu ucommon ucpb udf udss uefi ufo ufs uganda uhf ui uk ukraine ultramar ulysses
      P9 ume umluj unaching undefinedbehaviorsanitizer unikey unilever unison united unitel uno
      P9 unocal upc upham upnp uranus uri uris urodela ursa ursus uruguay uruk usa usair usgs
      P9 ussr usx utah utilicorp utopia ux vader vala vancouver vanuatu varian vatican vax vb
      P9 vcal vcard vecgeom veda vedas vega venema venezuela venice ventana ventspils venus
      P9 verbascum verilog vermicelli vermilion vermont veyon vg vhdl viacom vicon victor
      P9 victoria victoriametrics videotron vieille vienna vietnam vigra vii virginia virgo
      P9 virtualbox visa vishnu visp vista vitis vitrage viz vlc vm vmha vmime voip vol volcker
      P9 volvo von vonnegut votca vtk vulcan vw vx waccamaw wadler wagner wai wal waldo wales
      P9 wallace wallenberg wallin wallis walt walter wamba wang wap warao warburton warepil
      P9 warhokoma warner warnes warrambul warren warton warwick washington watts wawe waya wayne
      P9 wbxml wcf webassembly webcor webengine weber webjars webkit weblate webm webp webster
      P9 wedgestone wednesday weka welsh wendel wendell wenquanyi werner wessex westburne
      P9 westminster weston whampoa wheezy whipple whitehall whittaker whyml wiesbaden wietse
      P9 wifi wilde willcox william williams wilshire wilson wims windowmaker winnowing winston
      P9 wirzenius wisconsin wisteria wk wmc wmf wojnilower wol wolfgang wolfschmidt wonderland
      P9 workrave wozniak wright wsd wsdl wsme wtc wti wtrk wu wwan xamarin xbmc xbox xc xcyr
      P9 xdebug xdm xebec xen xeon xephem xeps xfs xhosa xhtml xi xia xid xiii xilinx xindy
      P9 xinerama xingguan xingguans xinput xinyixiangfayao xishuangbanna xl xlib xlrd
      P9 xmlgenerator xmlm xmlrpc xmltv xmodel xmonad xmp xmpp xneur xp xpaint xpm xsane xslt xss
      P9 xstatic xtb xtensa xtifr xtrx xul xunit xv xviii xx xxi xxvii y yale yang yankee yankees
      P9 yarheyarherokoya yarran yasuhiro yemen yi yin yodl yogi yorhada york yoshimi yubico
      P9 yucatan yunnan yuv zacchiroli zack zaire zaqar zayre zealand zeebregts zenex zerg zeromq
      P9 zeus zimbabwe zinnia zircon zita zlibrary zo'la zoltan zondervan zoneminder zool zork
      P9 zoroaster zoroastrianism zotti zsh zulu zurich
      N9 abbot ability abode absence abstraction accesspoint accident accountant acetyl ack
      N9 action actions activity actor acupuncture addict addicts addition adherent
      N9 administrators adsl adult advantage advent adverb adversary affective affiliate
      N9 afterthought agenda agony airfoil airplane alamode alfio alibi allergen altitude
      N9 ambuscade amount amplitude analysts anecdote anemia angle animal animals ankle antenna
      N9 antennae antidote anyone anything aorta aperture apex aphrodisiac apparatus appearance
      N9 appetites applause applicant application applications approach approval apps aptitude
      N9 architect archives arcminutes area areas argument arguments armory arms arousal
      N9 arrangement arrays arrival arrowhead article articles asbestus ascent aspect aspects
      N9 assault assent asteroid asthma athlete athletes atoms attention attitude audience
      N9 autoloading automobile award awl axis axle baby bacillus backends backflow background
      N9 backoff backyard bacteria bag bags baht bananas bar bargaining bargains barrel barrels
      N9 basal baseball basis basketball bathtub batting bauxite beachhead beauty begonias behalf
      N9 behavior belief bellhop bells beneficiary benzene betrayal bile billiard binaries
      N9 bindings birch birds birth bismuth bit bites bitrate bits blackberry blade blemish
      N9 blessing blood blouse blueprint boarding boat bodies body bone bones books border botany
      N9 bottle bourse bowel boxen bpd bracts brain brains branches brawl bread breakfast brick
      N9 bridgehead bridle briefcase briefing brink bromide broth brow browser browserify buckle
      N9 bug bugle bugs buildup bulldog bunaha bureaucrat burglar bustard buttonhole bytecode
      N9 bytecount bytes cactus caliph callus calves calx camera cameras campaign campus
      N9 candidate candidates candle candy canoe capabilities capacity car carbon carbonate
      N9 carboxyl card cards cargo carnivore carpeting cars casacore case cases cash casing cat
      N9 cataract catarrh category catfish cathode catsup cavy cell cellar cells cellulose cent
      N9 centipede cents centuries century cephalic ceremony cervix chain chains chalk champagne
      N9 characteristics characters charcoal checkerboard cheek cheese chelate chemotherapy
      N9 cherry chest chicken child children chimney chimp chisel choice chord chrono chrysolite
      N9 cigarette cigarettes cinema circumstances classes classification classifications clause
      N9 clay clients climates cloak clone cloning closure clothing clsql club clusters coach
      N9 cobalt cochlea code codes coelenterates collar colony color column comb combi
      N9 combination command commas comments communique companies company compatibility
      N9 competition compilation completion composition composure compound computers comrade
      N9 concept concepts concert condition conditioning conditions configuration conflict
      N9 conjunctiva connection connections consensus constraint constraints contact contacts
      N9 contempt contents context contract contracts controversy conversion converter convicts
      N9 coolant copula cord cornea cornmeal correspondent cosmogony costs costume couch
      N9 counterpart counterpoint countries country couple courtesy courtier covariates cpus
      N9 crate craving crawfish creation creature credential creed crescent crest criteria
      N9 crocodile crops crossbar crowdfunding crowns crud crunch crust cts cuckoo cuff cult
      N9 cupboard curfew currencies curry curvature curve cust custard customers cycle czar
      N9 d'etat dado danger dashboard datei daughter dawn day days dealers death debates debcargo
      N9 debootstrap debris debt debuild decade decision decree deed defect defects defendant
      N9 deficiency deficit definition definitions degree deity delegates denial departure
      N9 dependencies dependency depository deposits depth descent descriptions desk despot
      N9 destiny details deterrent devel developers device devices dh dialect dictd difference
      N9 differences difficulty digit dilemma dining dioxide diplomat dipole dipping direction
      N9 directive directories directors dirt disapproval disbelief discord discussion disease
      N9 disgust dish disk disks dismissal disorder dispar displeasure disposal disposition
      N9 dispute distance distribution districts disuse divestiture dividends dlr dlrs dnaml doap
      N9 doctrine documentary documentation documents dogfish dogma doll doodle door dose doses
      N9 doux downloadview downside downturn dozen dpdk dpkg drama drawdown driver driverless
      N9 drivers driveway drought drugs duck ducts duecredit duel duplex duplicates dusk dust
      N9 duty dvblast ear earnings earthquake ebook ecasound economists effect effort efforts
      N9 eggs elbow electorate electricity element elements ellipse elves email embargo embolus
      N9 employee employees enemy engines ensign entablature entries entry environments enzyme
      N9 epidemic epilepsy episode epoch equation equipment ergot errors errwrap eryngo essays
      N9 etc ethylene event events everyone everything evidence examination example examples
      N9 exception exceptions execution existence expansion expenditure expense expenses
      N9 expensise expert exponent exporters exposure expressions extension extent eye eyeball
      N9 eyes fabric facade facilities facility fact factor factors facts fairy families family
      N9 fantasy farmers fastdnaml fatuus fdisk feat fee feelings feet feldspar ferny ferry fetus
      N9 fever fields figures file files filesystems film filters financier fishes fissure
      N9 fixture flagella flame flannel fleas fledgling flesh flexibility flick flight floor
      N9 flora flower flowers flute flux foil folia foliage folklore foot football foothold
      N9 forall forays foreground formation formats formula formulas fossil fountain fpgas
      N9 framerate frames franchise francs fraud freak frenzy friend frontend fruit fruits fstab
      N9 fugitive functionality functions funds fungus fwupd game gameplay gametes gang gap
      N9 garfish gauze gdnsd gear gears gedit geek genera genre genus gfx gib gift gigabyte
      N9 girdle girlfriend gland glare glassy glaze glimpse globular globule goal gobbledegook
      N9 gobbledygook golf goods gown grade graining granule grapefruit graphs grating gravy
      N9 grayscale greasy greenhouse gregmisc griddle grief ground groups grouse guerilla
      N9 guilders guilt gunfire gutta gymnast habit hair hallway halves hand handful handkerchief
      N9 hands handshake harvesting haste hatred hazard haze head headband headers heads heapsize
      N9 heart heartbeat heartland heatmap hectare hegemony heifer helper hemp herb herbs
      N9 hierarchy hig highways hillside hilt hinting history holders homicide hominid hopscotch
      N9 horses horseshoe hospital host hosts hound hour hours housecleaning household htpc hub
      N9 hue humans humus husband hydras hypocrite hypothalamus idea ideas identification
      N9 ignominy images implementation implementations importance inbox incest inch indecent
      N9 index individuals inetd infant infection infield inflammation inflation inflow
      N9 information ingredient ink inmates inning inode inroad insecticide insects insight
      N9 insignia installation instance instances instinct instincts institution instruction
      N9 instructions instrument intake intellect intelligence intent interbank interest
      N9 interests interpretation interpreter interview introduction investiture iperf iq iron
      N9 irony issues item items jail jamb jaxb jazz joke journey judgment judo jug jukebox junk
      N9 keel kernels keymap keys keyword kidney kilohertz kind kindergarten kinds knob labeling
      N9 labelling labyrinth lacewing lading landlord languages lap lapse laptop lard larv larval
      N9 larynx latitude laundromat lawsuit layers ldif leaf leather lecture leeway legislation
      N9 legs leisure lemma leprosy letter level levels libblockdev libbluray libcap libgcc
      N9 libgig libgomp libhyphen libisoburn libkkc libnxt librarian libraries libre librte
      N9 libsamplerate libsndfile libtiff libtorrent libunwind libvisp libxcb libxml libyaml lieu
      N9 lighthouse limb line linen lines lire literature lobe locus logfile longitude losses lot
      N9 louse lubricant luck lump lust lymph macaque magistrate magnitude magpie mailing mailx
      N9 mainframe mainland mainmast mainstay malign malt mammals mandate manipulation manner
      N9 manservant mantras manuscript marail market marmot marriage marrow martini masonry
      N9 masquerade mates matrices maze mechanic mechanism medulla member members membrane memory
      N9 merchandise merrymaking meshing messages metapackage meteorites methane methods methyl
      N9 mgba mhz microcode microkernel microwave midday mildew miles milk minute minutes misc
      N9 misconduct missionary mistake misuse mixture mob mode modifier module molecules mollusk
      N9 moment monarchy money monk month months moonlight mooring morpheme morsel mortise motel
      N9 motherboard motion motorboat motto mound mousetrap mouth mouthlike movement movements
      N9 mph mrna msi mtbl muck mud multilib multitude muscles mustard mythology name names
      N9 nanosecond natval nausea nebulae necktie needle negotiations nephew nerve networks
      N9 newsgroup nexthop night nipple nitrates nitrites nitrogen nodding nodes noise noises
      N9 nominee none nonsteroidal nose nosql nostalgia notch notebook nothing nroff nuclei
      N9 nucleus number numbers nymph occult occupant occurrence octane offense officers
      N9 officials offspring oilfield ones opal openwrt operas operation operations operators
      N9 operettas opinion opponent option options oratory orchids order orders ordinate organ
      N9 organism organisms organs orig oriole others ou outbreak outcome outcry outgrowth
      N9 outlays oval overkill overlay oversight overwhelm owner oxide package packages packets
      N9 padding paddy page pain pair pairs pairwise palate palettes palmlike pancreas pang paper
      N9 paragraph parameter parameters parasites parents parking parsers part parties parting
      N9 parts partsong passage passphrase passwords pasta pasture patent pathway patriot pattern
      N9 pawn paxtar payee payload payment payments pct pdfsandwich peacekeeping pears peas pedal
      N9 pedestrian people percent percept percha perfume perianth period perldoc permissions
      N9 person personnel pert petrochemical pheasant philosophy phoneme phrase physicist picnic
      N9 pictures piece pieces pineapple pirate pirates pit pixbuf pkgconf pkgconfig pki
      N9 plaintiff planets plant plants plate plateau plates platforms players playwright plea
      N9 pleasure plore plugins pluma plumbing plume pocl poet points poisoning police policies
      N9 policyd pollen polyp population porch portfolio portico portion position positions
      N9 possibility postcard postprocessing posture pounds powder powerd pppoe ppx praises
      N9 precedent prelate premises preseed presence pressure price prices pricing primate
      N9 principle principles printers prizes problems product productivity profiles profit
      N9 profits progeny programmer programs projects pronoun prop property prophase proposals
      N9 proptest prospects prospectus prostitutes protection protein protocols providential
      N9 provision provisions pse puddle puffball pulley pulp pulpit punch punk pup pupil purpose
      N9 purposes pursuit pustule pv pyee pyfltk pyrites qpdf quail qualities quality quantities
      N9 quantity quarry quarter question queue queues quilt quiz quotas quotient race racemes
      N9 radii rails railway rate rates rating ratio rationale rays reaction reality reason
      N9 reasoning reasons rebates recompense recycling redesign reduction reef referral refining
      N9 region regions rehearsal relation relations relief religion relish remnant renewal
      N9 repast repeal replacement replicas repositories reprimand reproach reputation requests
      N9 requirements rescaling resistance response restraint restrictions reuptake revenue
      N9 revenues reversal revival revolt reward rhetoric rhizome rigging rim rind risk rites
      N9 riyal roadway roadways robe rocks roof room roomy root rootkit roots rope rosette
      N9 routines row rowboat rsync rufescent runway sac sake salary sales salient salve sample
      N9 samples sand sandbox sandwich sash satellites sbuild scaffold scalp scandal scarf
      N9 schematas school scikit scope script scripts scrollto scrutiny sculpture seashore season
      N9 seat seaweed secondhand secretes sections sector sects seeds seismograph seizure
      N9 selection self semolina sense sentence separation septa sequences serialization servers
      N9 sessile session settings settlement sex sfst shalt shame shareholder shareholders shares
      N9 sheep shekel shelf shells shelves shirt shoes shore shortfall shovel shrubs shuku
      N9 shutdown side sides sighting sigmoid signature silt sin site sites situation size sizes
      N9 skill skin skirt skull slab slate sleeve slop sloth smarthost smeargle snail soda soil
      N9 soldier solution somebody someone somersault something sonata soprano sori sorrow soul
      N9 source sources southernmost soyoil spadix spaghetti sparrow spears species spermaceti
      N9 sphere spite spokesman sporangia sporting spot spouse sprat spruce spurry stabbing
      N9 staffer stage stain staircase stanza starch starlike stash statement statements stature
      N9 statute steelmaking steps steroid stimuli stimulus stitching stocks stones stories story
      N9 stove strand strap strawberry streams strength strings stronghold struct structs
      N9 structure structures student students stuff style styles styling stylus subcommand
      N9 subculture subdirectory subdomains subgroup submenu subrepository subshrub subsidy
      N9 substance substances substrate substructure subtree suburb success suicide sulcus sulfa
      N9 sulfide sulphacid sulphate sulphide sultanate sum summary sunlight sunrise sunxi sup
      N9 superintendent surface surfboard surname surprises suspense sweetheart symbol symlink
      N9 synchrony syndrome syrup sysvinit table tables tact tags talc tale talent tangent tank
      N9 target tariff tarpit task tasks taxi taxicab taxonomy tcell tcpdump teacher team
      N9 teammates teams tears technique techniques teeth television temperature tempore tent
      N9 tenure term termites terms text texture thallus theft theme themes therapy thickening
      N9 thief thing things thiophene thoughts thousandth threat threshold throat throttling
      N9 thumb thumbnail thyme thyroid ticketing tile timbre time timestamp tiptoe tissue title
      N9 tobacco today toe toenail tomato tomorrow tonic tonight tonnes tons tooling tools tooth
      N9 topaz topic topmast topping torso torture touchdown town trackball tract traders
      N9 tradition tragedy trajectory transaction transactions translations trauma treatise
      N9 treatment tree trees trends tributary trie trifle troops trot trouble trunk trustee
      N9 truth tub tube tug tuna tunic tunicate tunicates turmoil turtledove type types tyranny
      N9 ultrasound undergrowth undulatory unemployment unmarshalling unrest uppercase uproar
      N9 urethra urwid usage usb user users uterus utilities uvre vagabond value values valves
      N9 variables variety varnas vat vault vehicle veil veins venv verse version versions
      N9 vertebra vertebrae vertebrates vertigo vessel vessels veto vibrato victim victory
      N9 viewpoint views vinegar virtue viscera viscid vise visio voice volcano vulgaris walls
      N9 wanna ware warfare warmth wart water waterfall waters waterway wavelength ways wealth
      N9 web website wedding weed weekend weekends weeks weight wfc wheel whoami whorl widgets
      N9 widow wife wink wit withdrawal wolves woman wombat wood word wording words workaround
      N9 workers workforce workshop workstations wrapper wrappers wretch writeoff wrongdoing
      N9 xbase yacht yakuake yaml yarn years yeast yesterday yotta ziqpu
      J9 able abnormal absurd abusive academic accessible accurate acetic acidic active actual
      J9 addictive additional additive adequate adjacent adjunct administrative aerobic aesthetic
      J9 affirmative afraid aggressive airborne akin alarming alcoholic algerian algorithmic
      J9 alimentary alive alkali allemande allergic amazed amazing ample amusing analphabetic
      J9 analytic ancillary andean androgenic angry annual anterior antidiabetic antitrust
      J9 apathetic appalling apparent appellate appropriate aquarium aquatic arbitrary arcane
      J9 archaic arched argparse argumentative aromatic arrogant arthurian articulate ashamed
      J9 asleep aspif astonishing astounded asynchronous athenian athletic attentive attractive
      J9 auditory australian authentic autonomic autosomal autotext available avian avid aware
      J9 azo bad bald barbed beautiful benign biased bier bigger bipedal bis bitter bivariate
      J9 bizarre blackish bladed blatant blooded bluish bottomless brachycephalic bright brittle
      J9 broader brownish buggy bulky bullish buoyant burdensome bushy busy capable captive
      J9 cardiac careful carolingian caudal celtic centric centrifugal ceramic certain cheap
      J9 cheaper childish chromosomal chronic ciliary circulatory civic civilized clandestine
      J9 clearer cloudy clumsy coenobitic coercive coextensive colder collaborative collective
      J9 colombian colorless commercial communicative commutative compassionate compatible
      J9 compelling compensatory competitive complementary compliant compulsive compulsory
      J9 concentric conducive confirmatory conformant congestive conic connective consecutive
      J9 consistent continuous contradictory convenient copernican coronary corporate corporeal
      J9 corrupting cosmic cosmothetic crisp cruel cryptographic cubic cumbersome cuplike
      J9 customary customizable cute cyclic darwinian dead deadly deceased decent deceptive
      J9 deciduous decisive decorative deductive defective defiant deficient definite definitive
      J9 delicate demonstrative dense dependent depressive descriptive desolate desperate
      J9 destructive devoid dianoetic dietary different difficult digestive dignified diligent
      J9 dimensional diminutive disappointing discordian discrete diseased disinclined
      J9 disinfectant diskless dismal disparate dispersive dissatisfied distant distinct
      J9 distinctive diverse djiboutian domed domestic dominant domineering doric drunken dull
      J9 dumb dura dusty dynamic eager earthly easier easy edible effective efficient eighteenth
      J9 elderly electromagnetic electromotive elegant embarrassing embryonic emergent emoticon
      J9 emotional empty energetic enlightening entire epidermal equal eruptive essential ethnic
      J9 evasive everyday evident evolutionary exact excellent excessive exclusive exorbitant
      J9 expansionary expansive expensive explanatory exploratory extant extensive external
      J9 extinct extraodinary extraordinary eyeless eyelike falcate false familiar famous fervent
      J9 festive feudal few fewer fiduciary fierce fiery finer fireproof firmer fiscal fissile
      J9 flattering flexible fluent fluffy foolish forlorn formal formative former fortified
      J9 fourfold fragile fragrant frankish fraudulent frenzied frequent fresh friendly frugal
      J9 funky funny fussy futile genuine geocentric geologic geometric girepository gitignore
      J9 gloomy glossy gluteal gonadotropic good granitic grated greater greenish gregorian
      J9 guilty haired hairlike hallucinogenic handsome haphazard happy harsh hasty heavier heavy
      J9 heavyweight heedless hefty helpless hemorrhagic heraldic herbal hereditary hessian high
      J9 higher hispanic historic historical homeless honorary hopeless horizontal hornlike
      J9 hostile hot huge human humane humble hydraulic hydrochloric hydroelectric iambic
      J9 identical illegal illiterate illusory imaginary imaginative immediate imminent immune
      J9 impending important impossible impressive improper inaccurate inactive inadequate
      J9 inappropriate inasmuch incessant incisive incoherent incommunicative incomplete
      J9 inconclusive inconsistent inconvenient incorrect indebted indelicate independent
      J9 indicative indifferent indirect indistinct inductive indulgent ineffective inefficient
      J9 inert inexpensive inexperienced infamy inferior inflammatory informal informative
      J9 inherent innovative inoffensive inoperative inquisitive insensitive insipid insolvent
      J9 insomniac instructive intact intellectual intense intensifier intensive interactive
      J9 interested interesting interrogative intimate intrepid intricate intrinsic intrusive
      J9 intuitive invalid involuntary iranian iraqi irrelevant irreverent italian itinerant
      J9 jewish juicy juvenile keen kinetic lacrimal lagadic large larger largest last latest
      J9 lavish leaky legal legendary legislative legitimate lenient lewd libgnat libjson libmate
      J9 libssp lifeless lifelike lighter lighttpd limitless lipophobic literary literate
      J9 lithophytic lively local loloish looser lossy lousy lovely lowest lucid lucrative
      J9 magnetic magnificent magnifying malevolent mangy manic many marshy massive masted
      J9 maximal meaningless mechanical mechanized medicated mediocre meditative medusoid
      J9 melancholy melodic mental mere messy metallic meteoric midwestern migrant mild mindless
      J9 mipsel moderate modular moldy molten momentary monoidal motile motorized mouthed muddy
      J9 multibody multicore multiple multiplier mundane naked narrow nasty nationalist natured
      J9 necessary needless nervous networked newer nice nimble nomadic noncommissioned
      J9 noncompetitive nonmetallic nonunion nonverbal normal northeastern northwestern nosedive
      J9 nucleic numerous nutlike nutritive oblong oceanic older olympian ongoing opaque opencv
      J9 oppressive optimal optimum oral ordinary organic original ornate osmotic other outdoor
      J9 outermost outgoing outlying outstanding overall overdue overridden overwhelming
      J9 painstaking paramount parasitic parliamentary particular pathless pathognomonic peculiar
      J9 pelvic pensive perceptive peremptory perfect perfective periodic permanent permissive
      J9 persuasive pertinent peruvian pervasive perverse phallic phenolic photosynthetic
      J9 physical picturesque pigmeat pinnatifid planetary pliant poetic pointless poisonous
      J9 polite political polypeptide poor popular positive possessive possible posterior potent
      J9 powerful powerless practical precise predatory predictive predominant preemptive
      J9 pregnant prehensile prehistoric preliminary premature preventive previous priapic
      J9 primitive pristine private processionary productive profane professional proficient
      J9 profound prokaryotic prolific prominent promissory prone pronged proper proprietary
      J9 prospective provocative prudent prussian psychometric psychotic pulmonary pungent
      J9 purgative pursuant putative pydantic quantile quiescent quiet radioactive rainy rampant
      J9 randomized rapid rare raw reactionary readable ready real recent receptive recurrent
      J9 recursive reflective refractive reinforcing relative relevant religious reluctant
      J9 reproductive resiant resilient resistant respective respiratory responsible restrictive
      J9 rhythmic ribbonlike richer rigid risky robotic robust robusta romantic rudimentary
      J9 saclike sad safe salicylic salty same sandy sapless satanic savory scalelike scared
      J9 scary scenic scholarly seamless secondary secretive sectioned sedimentary seemly sei
      J9 selective semisolid semisynthetic senile senior sensitive sensory serious servile
      J9 seventeenth several severe sexual shaggy shakespearean shallow shapeless sharp shocking
      J9 shorter siamese sickly sidereal significant silent silken silky silly similar simpler
      J9 sincere single sino sized sleek sleeveless slimy sloppy small smaller snaffle
      J9 socioeconomic soft softer solemn solid solitary sonic sophisticated southeastern
      J9 southwestern special specific speedy spirited spotty springy squalid stale startling
      J9 stately static stationary steady sterile sticky strange strict strong stronger stubborn
      J9 stunning stupefied stupid sturdy styptic subatomic subjective subnormal subordinate
      J9 subsequent substantial subterranean subtle suburban successful successive sudden
      J9 sufficient suitable sulphuric sumerian sundry sunny supervisory supple supportive sure
      J9 surgical surprising swampy sweeter sympathetic syntactic synthetic syrian syscall
      J9 systemic tailless talismanic tall teenage temporary tentative terrestrial terrific
      J9 terrifying tertiary texlive therapeutic thermal thimble thin thirsty thoroughbred tidal
      J9 tighter timely timid tiny tired tolerant totalitarian tough toxic tragic transatlantic
      J9 transient transitional transitory transparent transuranic tribal tricky trifoliate
      J9 triumphal tropical troublesome troubling true twelfth typical udeb ultrasonic unable
      J9 unaffected unaltered unamortized unattended unauthorized unbounded unbroken unchecked
      J9 unclear undercut undifferentiated undisclosed undocumented undue uneasy uneconomic
      J9 unemployed uneven unexciting unexpected unfair unfinished unfit unforeseen unfortunate
      J9 unfriendly unfulfilled unhappy unidentified unimportant uninhabited uninitiated
      J9 uninterrupted unissued univalent unjust unknown unleaded unmarried unmixed unmodified
      J9 unnecessary unneeded unobstructed unpleasant unprecedented unprivileged unprocessed
      J9 unread unreal unrecognized unrehearsed unrelated unruly unsafe unsatisfactory unsigned
      J9 unskilled unsophisticated unspecified unstable unstructured unsupervised unsure
      J9 untouched untreated untrue unusual unvalued unwanted unwarranted unwilling upcoming
      J9 uphill upholstered upper upturned uric useful useless userland usual utopian vacant
      J9 vague vain valid various vast vegetative verbal violent visible vivid volatile voltaic
      J9 voluntary warm weak weaker weary weighty wholesale wicked wider widespread willed
      J9 willing witted witty wooden woolen worse worst worthless worthwhile xapian yellowish
      J9 yemeni young younger yugoslav yugoslavian zambian
      G9 abbreviated abolishing absorbed absorbing accelerating accessed accessing accompanied
      G9 accompanying according accumulating acknowledging acquitted activated activating
      G9 adapting adding adhering adjusting administered administering adopting advancing
      G9 advocating affecting affirming afflicted aggregating agreeing aiding aimed aiming
      G9 aligned aligning alleging allowing altering alternating analysed analysing analyzed
      G9 analyzing annexed announcing annualised answering anticipating appearing appended
      G9 appending applying apprehended approaching arguing arising arousing arranging arriving
      G9 ascertaining ascribed asking asserting assessed assessing assigned assigning assisted
      G9 assisting associating assuming attached attaching attacking attempting attending
      G9 attracting authoring authorizing autogenerated automating avoiding awaiting baking
      G9 banging banned barred based been befitting begun being believing belonging bending
      G9 benefiting besieged bestowing billed bitten blistering boggling boiled bonded booked
      G9 booming bootstrapping bordering born bottomed bouncing bracted branded breeched bridging
      G9 bringing bubbled bullied calculating capitalized caring carrying castrated catching
      G9 causing celebrating celled centered certifying chained chaining changing characterized
      G9 charging chasing chested choking chosen chusing circulating citing claiming clinging
      G9 clothed coiled coiling collecting coming commanding commemorating commenting committing
      G9 compared comparing compensated competing complaining complying composed compounded
      G9 comprehended compressing comprising concealed concealing concerning concluding
      G9 conditioned conducting configured configuring confined confirming conforming congealed
      G9 connecting considering consisting constituting constructed constructing construed
      G9 contacting containing continuing contrasting contributing controlled controlling
      G9 converting coordinating copied copyrighted correcting coupled crafted crammed crawling
      G9 creating creviced crocheting crucified curbing cured curving customised customized
      G9 customizing dashing dating dazed dealing decaying declaring declining decoded
      G9 decompressing decorated decorating decoupling decreasing deduced deduplicating defending
      G9 defined defining deformed deleted deleting delivering demonstrating denoted denoting
      G9 denying depending depicted depicting depositing deprecated derived describing deserving
      G9 designed desired destined destroying detecting determining developing deviating
      G9 differing diffused diluting disabling disapproved disassembled discarded discharging
      G9 disclosing discovering discussing dispensed dispersing displaying dissolved dissolving
      G9 distributing diverting doing dominated done downloading draining drawn drenched dropping
      G9 duplicated edited educated elapsed elevating eliminating elongated embedded embedding
      G9 emerging emitted emitting emphasizing employed employing emulating enabling enacted
      G9 encapsulated encrypting enduring enforcing enhancing enjoying enqueueing enriched
      G9 ensured ensuring entering enthralled entitled entitling entrusted enumerating eradicated
      G9 erased establishing evaluated evaluating evaporated evidenced evidencing evolving
      G9 exchanging excluding excusing exercising exerting exhibited existing expanding expecting
      G9 expelled expelling expending experiencing explaining exploding exploiting exploring
      G9 expressing extending extracting falling favoring fawning fearing featuring fertilizing
      G9 filming financed fingered finned flaming flashing flatbed floating flowered flowing
      G9 flown flushing focusing foiled forged forgiven forgotten formalized formatted
      G9 formulating freed fueled fulfilled furnishing fused gaining generating gilled given
      G9 giving globbing glowing glued going gone gotten governed grading grained granulated
      G9 grasping greased gripping growing guaranteeing guarding guessing hacking hammered
      G9 handled hanged hauled having headquartered helping hitting hollowed honoring hoping
      G9 hosted hovering humming hunted hurled hurting identifying ifupdown igniting ignoring
      G9 illuminated illuminating imitated immersed impeded implanted implementing implying
      G9 importing impregnated imprisoned improving improvised imputed incised inclosed including
      G9 incorporating increasing incurring indicating inducing indulging inferred inflamed
      G9 inflicted inhabiting inhibiting initialized injecting injuring inserting insisting
      G9 installed instantiated instantiating instructed instrumented insulated insuring
      G9 integrating interacting interfacing interfering interpolating interpreting intersecting
      G9 interviewed intoxicated intoxicating introducing invading investigated inviting invoked
      G9 invoking involved involving ironing irritating iterating jailed judged justified keeping
      G9 kicking kissing knotted knowing known lasting laughing laying leading leaking leaving
      G9 lengthened letting licking lighted linting liquefied located locating lodged looking
      G9 looping losing lubricating maintaining making mangled manifesting masked matured
      G9 maturing maximizing meanspirited measuring mediated memoized mentioning messing
      G9 microblogging migrating minimizing ministering modeled modelled moderating modified
      G9 motivated moving multiplied murdered muttering naturalized navigating necked needing
      G9 nonrecurring noting obeying obliged observing obstructed obtaining occupying occurring
      G9 offending offloading offsetting omitted opposing optimised optimizing orbiting ordained
      G9 oriented originating ousted outlined outputting overcoming overthrown owing owned owning
      G9 oxidizing packaged padded paging paired parallelized parameterised parched pasted
      G9 pasting paving paying penalized pending penetrating perceived perceiving performing
      G9 permitted permitting persisting persuading pertaining pervading photographed piercing
      G9 pinned pinning placed plagued plated plowing plunging poised poisoned polled populating
      G9 positioned pounded pouring practicing preceding precompiled preconfigured predefined
      G9 predicated predicting preparing presenting preserved pressing pressuring pretending
      G9 preventing priced privatised processed procuring producing programmed progressing
      G9 prohibiting promoting prompting propagated propelled proposing protecting protesting
      G9 protruding proven providing provoked provoking publicized pulling punished punishing
      G9 purging pursuing putting quantized quartered radiated raging ranging ranked rated
      G9 ratified rdkit reaching reacting realizing reciprocating reckoned recognised recognizing
      G9 recommending recompiled reconfigured reconstructing recovering redeemed redirected
      G9 redistributed reducing referring reflecting reforming refusing regarding registering
      G9 regulating reigning reinforced reinstalling reintroducing rejecting relating relaying
      G9 reloaded relying remaining remembering removed removing renamed renewed repaid repairing
      G9 repeating replacing replicated replying representing requesting requiring rescheduled
      G9 reseeded resembling resized resolving respecting restarted restarting restated restoring
      G9 restraining restricting resulting resuming retaining retiring returning reusing
      G9 revealing reviewing revising rewarded rewriting rewritten ridden ripening ripping risen
      G9 roaming rooting rotated rotating rousing routed roving ruined running rushing
      G9 sacrificing sagging salted sampled saturated scrubbing seagoing sealed searching seated
      G9 seconded secreted secreting securing seeking seizing selected selecting sentenced
      G9 separating serializing serving settling severed sewn shaking shedding shelled shifting
      G9 shouldered showing shown shredded signaling signifying simplifying simulating sinking
      G9 situated skinning sleeping sliding slipping smiling snapping sneaking snoring soaking
      G9 softening soiled soliciting sounding spanning sparkling sparring spawning specializing
      G9 specifying speculating spelled spiced splashed spoken springing stabilising stabilized
      G9 stabilizing starving stationed stitched stolen stored straggling streamlining stringed
      G9 struggling styled subdivided subdued subjecting submitting substituted subtracting
      G9 subverted succeeding suggesting summarizing supporting supposed surpassing surrendering
      G9 surrounding surveyed suspending sustaining swapping synced synchronised synchronizing
      G9 syncing synthesizing taken taking tapped targeting targetting taxed tearing telescoping
      G9 tempered tempted tending terminated terminating theming thrilled thriving throated
      G9 thrown thrusting tiling tilted tinged tipped tolerated tolerating totalling trailing
      G9 transferred transferring transforming transmitted transmitting transported trapped
      G9 traveling travelling traversing treating trying tucked tuned tweaking twinkling tying
      G9 unailing undergoing undergone undertaken unloaded unwinding uploaded urging using
      G9 utilising utilized utilizing validated validating valued varying vending versioned
      G9 vested vibrating violating visualising visualizing wading warming warranted watching
      G9 waterbed waving wearing webbed weighing whipped whipping whistling whorled winning
      G9 wishing withdrawing witnessing woken worn written yanked zoned
      V9 abolish absorbs accelerate accelerates accommodate accumulates accuse achieve achieves
      V9 acknowledge acknowledges activate activates adapt add adds adjourn administers admire
      V9 admit admits adopt advise advises affect affects afford agree alleviate allocate allow
      V9 allows alter alters amended amplifies amuse animate announces annoy appear appeared
      V9 appears applies apply appoints appreciate approve aquire are aren't argue argues arises
      V9 arose arrives ascend ascertain ascribe ask assembles assess assign assigns assume assure
      V9 ate attaches attain attend attends augment avoid avoids await bathe be became becomes
      V9 began begins behave believe believes belong belonged belongs blew boasts bombed borrow
      V9 borrows bring brings bury calculates came carries carry carve cater celebrate cheated
      V9 chew chose chuse cleans clench closes coerce collaborated combine comes commend
      V9 communicate compares compel compete complain complains composes comprehend comprise
      V9 computes concatenates concede conceive conclude condemn conducts confer confirm confront
      V9 confuse connects consider considers consign consist consists constitute constitutes
      V9 consults consumes contain contains contend continue continues contradict contribute
      V9 contributes convene convey cools cooperate counteract covers crashed crawls create
      V9 creates cried criticised danced dare darken daub deceive decide decides decouple
      V9 defected defend define defraud deliver denies denote departs depends depicts deplored
      V9 depress derives descends describe describes deserve deserves despise destroy destroys
      V9 detect deter determine determines devalue develop develops devise devote did didn't
      V9 differ differed differentiate disables disagree disagreed disappear disappears disclose
      V9 discourage discovers discuss dismiss disrupt distinguish distort distribute disturb
      V9 divert diverts divide divides do does doesn't dominate dominates don't drank draws drs
      V9 earn earns eased eat echoed eliminate elude embark emerge emit emits employ employs
      V9 emulates enable enables enact enble encapsulates encounter encourage encourages endorse
      V9 endure enforce engage enhance enjoin enjoy enjoys enlarge enrich enroll ensure ensures
      V9 entertain entitle entitles enumerates erupted establish establishes evacuate evade evict
      V9 evolve examine excavated exceed excite exclaimed executes exert exist exists expand
      V9 expands expect expects expel expire explain explains explode exploded explodes explores
      V9 expose exposes expresses extend extends extracts extricate facilitates fails falls feel
      V9 feels fell fend fetch find finds finishes flagellates fled flew flowed focuses follow
      V9 follows foresee forget forgive formulate frequents frighten gathers gave generate
      V9 generates get gets give gives gluten goes grab grabs grew grow grows guess had hadn't
      V9 hangs happen happens has hasn't hates have haven't hear hears heats helps hesitate
      V9 hinders holds humiliate hurl identify ignores illustrates imitate imitates impair
      V9 implements implies imply impose impregnate improve improves incite inclose include
      V9 includes incorporate incorporates indicate indicates induces indulge infer inflict
      V9 informs infuse inherit initiate insist insists inspires installs instantiate instruct
      V9 insure integrate intends interact interacts intercept interfer interferes interoperate
      V9 interoperates interprets intervene introduce intrude invade invades invent invest
      V9 investigate investigates invite involve involves is isn't keep keeps knew know knows
      V9 lacks languish lasts laughs lay lays learn lends let listens localises locate loiter
      V9 loosen lose maintain maintains make makes manage manages manifests marched marries
      V9 maximise meet migrates mitigate modifies modify modulate moisten navigate negotiates
      V9 nodded nominate obey objected observe observes obsoletes obtain obtains occupy occur
      V9 occurs operatate operate operates oppose originate originated overcomes overheard
      V9 overlook oversees overtake overwrite owes owns participate participates pave penetrate
      V9 perform performs permit persist persuade pertains picks pleaded pluck plunged possess
      V9 postpone pour preach precedes predict predicts prefer prefers prepare prepares prescribe
      V9 preside pretend prevent prevents probes proceed produce produces prohibits promote
      V9 promotes propagate propel prosper protect prove provide provides provoke psa pulls
      V9 punish pursues puts quits rallied ran rapt rearrange recapture receded receive receives
      V9 recite recognise recommend reconsider reconstruct recount recover redeploy redistribute
      V9 reduce reevaluate refer refers refine reflate reflect reflects refuses refute regain
      V9 regrow regulate regulates reigned reimburse reinstate reinvent reject relate relates
      V9 relieve relinquish rely remain remarked remember remembers remind reminds remove renew
      V9 renounce reopen repay replace replicate replied represent represents reproduce require
      V9 requires resemble resembles reside resign resound respond responded responds restrict
      V9 restricts restructure retain retains retaliate retrieve retrieves reveal reveals revoke
      V9 revolted revolve revolves ripen roam roared robbed rode said sank save saves say says
      V9 screamed see seek seem seemed seems sees sell send sends separates serve serves settle
      V9 settles sever shines shook shorten showed shrugged simplify simulate sit sits slammed
      V9 slap sleeps smells smiled snatched snore soared soften solicit solve solves soothe spake
      V9 sparked speak speaks specify speculate sped spellcheck spells spend spends spied spoke
      V9 spreads stabilise stands stared stave stayed steal stimulate stir stole straighten
      V9 strangle strengthen strive strives subtract succeed succeeds sucks suffer suffers
      V9 suggest suggests superl supervise supervises suppose surged surrendered surrounds
      V9 synchronise tailor take takes tapers teach teaches tell tells tempt tend tends thank
      V9 thicken think thinks threatens threw thrive throws tolerate took totaled totalled
      V9 trailed transcends translate translates transmit transmits treat uncover underestimate
      V9 underlies understand understands undertake undertook unites untie upsets vanished varies
      V9 ventilate vibrates violates wander want wants warns was wasn't waved weaken weakens
      V9 wears weep weigh weighs went were weren't wished withdraw withdraws withdrew withstand
      V9 woke wore wrested wrote wuz
      N9P1 acre activities ad age agent agouti agreement air aircraft alignment analysis analyst
      N9P1 anatomy anniversary antigen apis app architecture array art artifacts assembly assets
      N9P1 assistance atmosphere authentication author authority authors auto automata ball band
      N9P1 banks barrier battle beast bed beef bills bird birthday bitmap book boxes boys brake
      N9P1 branch brand breach breadth breakdown bride broadband broker brother bud burden business
      N9P1 butterfly cable cake calendar capital cattle ceiling center certificates cf chalcedony
      N9P1 channels chapter character chocolate city class client climate cloth clothes cluster
      N9P1 coal collection collections colors comedy commentary comparison compiler components
      N9P1 composer compression computation computer conference configurations console
      N9P1 constellation constellations construction consumer container containers content
      N9P1 continent convenience copper corolla cotton cow crap cream crew crime critic crop
      N9P1 crusade ct cup currency curtain custom daemon data database date decoder delivery
      N9P1 dementia description desert detail detection detective developer development dialects
      N9P1 diarrhea directory disclosure distributions doctor document dog dollar domain domains
      N9P1 dorsal drug duties economy editor education effects egg election elisp emulator
      N9P1 encryption engine environment epistle era error essay est estate evening exploration
      N9P1 expression extensions factory failure father fauna field filesystem fingerprint fire
      N9P1 firms fish flour fog food footprint footwear forehead forest format frame framework
      N9P1 franc freedom frog frontier futures gait garden garment generation generator geometry
      N9P1 girl glass glaucoma globe glory goals goddess gods goose government grapheme grass
      N9P1 growth handwriting hardware harvest hash height hemisphere historian hole holiday horse
      N9P1 hostname housing ice icon icons identity image incident income indexing industry
      N9P1 influenza info initiative injury inquiry integration interface internet interval
      N9P1 intervention introspection inventory investment investors jewelry job jobs joy kernel
      N9P1 kettle keyboard kitchen knot knowledge labor lady lamp language lathe lawn laws leader
      N9P1 leg length lens letters library life lighting loans location logic loop loss lunch lung
      N9P1 machine machines mail maintenance majority makeup man managers mankind marble markets
      N9P1 mast materials mathematics mayonnaise meal meat media medicine men message metal metrics
      N9P1 mile mineral ministers missile models modules mold morning mother mountain movie mplus
      N9P1 mths muscle music nap nation nations nature navigation neck network news newspaper
      N9P1 notation notification nucleotide object octal officer oil opera opposition orbit
      N9P1 orchestra ore origin outlook output ownership oxygen pad pages palette parade parent
      N9P1 parser particles partition partitions party password path patterns peace performance
      N9P1 performant periods persons perspective petsc phase picture pipe planet player pole
      N9P1 policy pot power primates priority problem procedure processors producer producers
      N9P1 production products program programme programming progress project projection properties
      N9P1 proposal pudding puzzle qotd questions quota radar radio radius railroad range raspberry
      N9P1 rat rebate receipt recipient recovery rectangle reference references refusal removal
      N9P1 repl representation resale reserves resolution restaurant rice rights road rock role
      N9P1 roses router runtime sale salt sap satellite scene scholar scim screen seed selinux
      N9P1 sequence serde sergeant series server sheet shipment shrub sight silk simulation
      N9P1 simulator sky slave snow socket sofa software solutions solvent son soup soymeal space
      N9P1 speaker spec spectra speech stake stars state station status steak sting stock stockpile
      N9P1 stomach storage strategy string subcommittee subset subsidiary suite summer summit
      N9P1 supplier survival symbols sympathy syn syntax system tail takeover tape taxes telephone
      N9P1 template tennis testimony testsuite textbook theory tide timber times toad tone tool
      N9P1 torch traffic trait translation transmission trash trench trial truck tutorial units
      N9P1 upgrades username utility validation vanilla vector vein venture vertex virt virus
      N9P1 visualization volume volumes wave waves wax way weather websites week wheat whites
      N9P1 widget width wine wing wingless wings winter wire women worker writer year yen youth
      N9P1 zodiac
      P7N3 aa abies academies ace advisers agast ages ain airlines ais algorithm alliance ampl
      P7N3 anacron angelscript annex arceuthobium archaeopteryx armpit aspell aspiration ast
      P7N3 asymptote atk attainder autocompletion autopostgresqlbackup avenue aviation babel bacon
      P7N3 badger badminton balancer bay bayad bayamo bayard bazaar bbls bcf bedtools benevolence
      P7N3 beos bergamot bifunctors biniou bishop boliden bolivia bronx brood builders bun bureau
      P7N3 calendaring calotte calyx cape caribou cark carrot cartel carthage casualty caterpillar
      P7N3 cbor centre certbot chad chandler chap chariot chaucer chelidonium chemtool chez chmlib
      P7N3 ciliata cl clam clamd clarence clobber cmake coderjoe cohomcalg cohomology collation
      P7N3 colorama communists congo constitution conte cooper cors cortes cougar cove cpe cppunit
      P7N3 cr cram crane crc creek cronyx csm ctd customisations cvs cypress darcs dconf dee
      P7N3 deskpro diaspora dlist domest donna dragon duchess dxtbx eco eg eisenhower emphysema
      P7N3 empire encyclopedia enlightenment enterprises entrenchment env enzu eratosthenes eruby
      P7N3 espy et ethnoastronomy eurodollars exim facebook farmland fastq fdpowermon fealty
      P7N3 federation ffip fig firs fl flawfinder fo fob foreword freetype fribidi frisbee ft
      P7N3 gallopade galloper gdp generics geod gerbil gis glm gnustep goat gopchop grub gtk
      P7N3 gtktextview guitarix haddock halcyon handlebars harmonics helix hibernate hime
      P7N3 hipparchus hiredis hock holdings horizons horning hospitality hotspot html hydrodynamics
      P7N3 ifc ime imre incognito incontinence industries iniparser injector int'l interviews
      P7N3 intrusion ip irs isc isolinux itunes ivs jargon javadocs jenkins jewel jigger joey jool
      P7N3 journal jpeg kexi kit kml kms kr krita kwin labia labs lam lamella ld ldbrinkman lib
      P7N3 libambix liberator libretro libtool libupnp limpet lipotropic liquidation liter lldb lsb
      P7N3 lvs lwt macaroon madam mann marshmallow matrimony matroids mausoleum mecha memcache
      P7N3 mercantile metatilities mhc microchemistry migemo militia minder ministry miniupnp mle
      P7N3 mmx mockado morfessor mpc multiphysics muse musescore mvr nakshatra netpipe netscape
      P7N3 nitrokey nmap nosecount nuget nursery nutrition opam openbox opendkim openmax openmp
      P7N3 openturns openvanilla oph organisation orocos oversize overslaugh pango pantry paradise
      P7N3 pdf pdfs peg pgm phaedrus phylogeny physicians pileup pimiento pioneer piper plankton
      P7N3 pollard polygen pow ppm preparers procfs procmeter psilocybin pyside q qemu qgis qiime
      P7N3 qiv qpack qtquick raft railroads raptor rbls rdfa recommonmark rehabilitation res
      P7N3 retinue rhino rhyme rian rio rle robin robot rocm romaji rs rviz rw samtools sans
      P7N3 savings saxons scatt sciences seaman sen senator serd sfark shah shamrock silo simmons
      P7N3 slideshow smarts smtp snapdragon sol sollar spawl spectre spinnoff sqm squidguard stax
      P7N3 stellarium svxlink syslinux tangles terra terrace terser tftp ti tioga transcendence
      P7N3 trestle tripwire troll tun twig twilio typo unicorn unifont uranidea usda vispy vixen
      P7N3 volcanos vpn vti w waddy waitin websocket wiimote wildflower windows workings workload
      P7N3 wreath wysiwyg xalan xine xkb xvi yara yarl yauzl
      P8N2 abab abi acls adler agriculture ala almanac alps ambassadors amber ambisonics anas
      P8N2 anheuser aratos arranger aurora authenticator autostart awe batignolles belle bittorrent
      P8N2 bohr boosts bootes bourne bpf bra brent brotherhood bts bullshit bur bush cal calico
      P8N2 calumny carter casa cascade catalan chariots cheetah cid cinnamon clamav claw cme cobra
      P8N2 coke col cola colombia commission convergent corollary corona cra creak cub culus
      P8N2 cybernetics dad dahdi damon dean des devuan dft digitalocean distillers dls do'ssi doc
      P8N2 dolfin dom dome dominion dr dun dune dvb earl eclipse ecmascript ed ee elk emacsen
      P8N2 emerald empathy encampment eq eridanus esquire etch eubacteriales euslisp eve exchequer
      P8N2 expeyes ffmpeg figlet fitbit fleece flickr fltk fluorocarbon foldmap forbes fpga franks
      P8N2 fu fuse gamma ganglia gatekeeper gdb gecko gel geonex getopt gill gimp glossary glulx
      P8N2 gmail gnocchi godoc gomp gopher gr gradle greeter grenade grml groovy groundhog
      P8N2 gsettings gypsy handel healthcare hector helvetica herald holt hutchison hyades hymeneal
      P8N2 hypertext icecast icmp ics ilk imtec institute ipe ipython italic ivy j jacklight janus
      P8N2 jessie jp jpg jules kdb keepassx keeve kers kiwi konsole lac lcd lha libguestfs liblouis
      P8N2 libteam lichen liffe lld lldp lmdb logol lpr luola macadam macadamia macintosh madlib
      P8N2 maliit manchester mare matheson maya mbt mecca mender mer metkit mfoc microarray miller
      P8N2 mime minister missel mobil moc modulo mole mozilla murmurhash nationale navy nemo netwar
      P8N2 neutron ngraph nick nitro oasis observatory oci octave octopus od oedipus openid
      P8N2 openoffice openprinting orm osd osi oz pap paraguay paranoia parsec patrick payout pbm
      P8N2 pde penser phylip picasso pisces pizza plasma pldt png pod polyhedra portaudio porter
      P8N2 postfix psf psi py pygments pygopherd qmail qtr raven redis redisearch reformation
      P8N2 registrar rica ristretto rooftop rosewood rr rsa rspec sag saint sanskrit savior sax se
      P8N2 seafile secretary seine seq sge sheik shin shipyards shire simbody simtk sir skepticism
      P8N2 skywatchers sms solidarity sp sparql spyder srt sru ssh stabilization stcks sudo
      P8N2 suitesparse sundays sway sybase sylvan sysv tdom tech tex texaco texinfo tiff timur
      P8N2 tomcat tome tophat tor treasury trinity ts tupi turkey udp umbelliferae usenet vassal
      P8N2 vedic vfs vi vir volkswagen voltaire vpd wcs wellemeyer whim whoosh wireshark woot ws
      P8N2 xcursor xfce xonecuilli xor xs xserver xsl xstr xz yaz zenith zeroconf zlib
      N7P3 abundances acquisition administration aerospace aft agency alexanders algae allele
      N7P3 allomorphs alpine amendment americanus analyzers anarchy antihistamine api arial ark
      N7P3 arrow ash asteroids asts athwart attendance audacity automorphisms axe barite bash beech
      N7P3 beers beet bigint bill biography biscuits booleans bridge brisket brothers bucket
      N7P3 cabbage cage californians canal carbons catalog catalogue catalogues cereals cfg
      N7P3 chairman chambers chart cheeses chicks chip chloride chronology circa classifiers clinic
      N7P3 coast cockpitlite coenzyme coffee cohttp coils colorspace commandments committee
      N7P3 committees commodity communications confinement conscience conservatives consort
      N7P3 contentment cooperation copyright corporation corps countdown county crls
      N7P3 crystallography css cue customs deceit defense dendrograms detract diagrams dicot
      N7P3 differentials discovery dividend domes dot dvd earth econometrics edict editions egotist
      N7P3 eigenvalue energy engineering ensemble entertainment entomologist entreaty entrepot eog
      N7P3 errand eukaryotes eval excrement exec eyrolles factories fame fishmeal flamp flate fleet
      N7P3 followup foods fortune freight fremont frost gateway gem genius gentian gentianales
      N7P3 geodesy getty giants gid giraffe glance goldfinch grain grapevine gravatar group guest
      N7P3 guy halos hals hast hawse heavens hog honeybees horizon husbandry hyperbole identifiers
      N7P3 ids impost incandescent independence initramfs institutes integer intrepidity
      N7P3 investments ish island jar joystick jre kd keyhole kite knight kpart laboratory lambda
      N7P3 lane lanes larceny leach leash libcore libgsettings libpmemobj librcc libsoup license
      N7P3 lichenes lightning lineaments linseed litany loan loopback lowlands lucre lxhotkey
      N7P3 makefiles marigold mash master maxims mb mechanics meningitis miracle mirage misfortune
      N7P3 mlpy monkey mortgage mos mosque motor msgpack mucus mummy mutt nad netlist nobility
      N7P3 noiseless noisome nonmotile noone nvme oceans octostyle oilseeds olpc orca organisations
      N7P3 organization paint particle permanence pests pete physics pigs popularity posterity
      N7P3 premise presidency priory probit procumbent pros ptms putt pxp quaternions quest rabbis
      N7P3 recognition reconnaissance regexp relic research resource resources retrieval ribosomal
      N7P3 riders ridge rocsparse runneth schedulers schema scheme scripture seasons secretariat
      N7P3 secrets semacode semigroup semigroups sfront shuttle sidelong singularity sk sl slashdot
      N7P3 smarty snake sniffer snmpd society sociobiology socks song sonnet sons souls soundfont
      N7P3 soybean spades spinach spinners spotlight stationery statistics steepness steganography
      N7P3 storehouse straw studios suds sugar suites sunspots synapse sysstat tagsoup taxis
      N7P3 technology territories thaw touracos traceroute trance triangle tribunal trifling turtle
      N7P3 unhappiness uninteresting url userspace verbosity verbs vis wallenbergs wasp waxing
      N7P3 webservice workstation world xml xnee yoke zeal
      N8P2 accord acrobat admiral adventure agaric aide ale amphibole amplifier anaerobic
      N8P2 anesthesia anguish arcade argv arm assoc astronomy availability bait banking baseband
      N8P2 bcrypt beak beetle beggar bench berry billing bing board bolt bond bonus bony
      N8P2 bookbinding bowl brachiocephalic braille brandy breast bronze bruteforce bugbane bulb
      N8P2 buttercup cache cad calcite camp cap carnival carrier cart cerate certificate channel
      N8P2 chemistry circuit circus citizen clamp climber clown codebase codegen college comedian
      N8P2 communication complaint conquest consent consultant cookie corn coup court cowboy cpu
      N8P2 crab crac crayfish crease credit crustacean cryptsetup ctcp culture curassow customer
      N8P2 darling daylight degrees delight density desktop dev dew director disc district division
      N8P2 dove downtown duke dvi dwt emergency envisat equations equity escript estates etcd ext
      N8P2 fad faith farm fate fervid festival folk fop fractal framebuffer frameworks freebsd
      N8P2 freedesktop friends furniture games gas gene gpus grammar granite graphics greed grpc
      N8P2 gtksourceview guitar gun habitat harmony hat hay health heed herring honeybee hydrogen
      N8P2 imports infrastructure instruments investor ipamj isp jealousy juice karaoke keytab king
      N8P2 kiosk knee knuckle l law layer legend legends libgda libiscsi libzypp lieutenant
      N8P2 localization locust lore mahogany malaria mallow management manager mane mantle
      N8P2 marketing mat matrix mccoy medal mermaid metals method mica midnight mill minifier
      N8P2 modelling monarch monoid mortar moth mouse munificent myth nest netgroup noun oak
      N8P2 observation office ogre optimization overview pact palm panegyric panel par passageway
      N8P2 patriarch pcb pccts pconsole peakish penny pie pier pillar pillow ping pipeline pipewire
      N8P2 pius plains plank plexus pond prelude preprocessor prerequisites priest printer propane
      N8P2 prospect protocol psd pulpy rabbit ranch rand rapeseed rasterbar reader rectifier
      N8P2 repurchase revises ring rubber saki satire science scorpion section security
      N8P2 semidefinite service services setuid shipbuilding shop shrimp skate slepc soy spear
      N8P2 specification staff stampede standards statsd statue steam stone stride synchronization
      N8P2 syndicate systems tawny tea technologies telephony telnetd tip toast tonne torque
      N8P2 touchpad toy trade transit tribute tv tyrant unit universe vampire verdict video viewer
      N8P2 viscount vision vizier vodka welfare winbind window workbench wsrep xrootd yolk zinc
      N8P2 zone
      P9N1 ab acq addon adobe alex ambrose apostle aratea arp asciidoc atpc avahi bahrain bam
      P9N1 basics bios bmp bordeaux bot bro buster butler cam cas chrome cipher cjk clang clash cnc
      P9N1 cni coda codename coma commerce commissioner commonmark commonwealth cucumber cyclops
      P9N1 cyrus cython datron deepin der dicom dipper disney django dlna don dos dropbox du
      P9N1 ecuador emacs emf emily emirates erlang esmtp esperanto esr faq fermenta ffi fft fnv
      P9N1 fortran fr ftp gc gd geany gemini gif gio gitlab gl globus glut gmsh gnome gnupg gobject
      P9N1 god gospels gost gpx greenwood gssapi guinea gulf hale heaven hip howto http hughes
      P9N1 hydra ic imp indo ini inn io ipc isaac iso jabber jack javascript jdbc jekyll jersey jis
      P9N1 jquery jwt kamilaroi kb kodi koya kvm la ladspa lapack le leopard les libreoffice
      P9N1 liebert linus lomiri lti lzma macandrews mackerel maine mart mason maxima mech mi min
      P9N1 mod mongolians montedison morocco mpfr mri musk nazer nelson neo netcdf neuron nis nix
      P9N1 norse nppc nutmeg nx obex ofx openal oper oracle orion otb outboard pacemaker packagekit
      P9N1 pcp pd pdb pesch php placenta plaza posix postgres pr prev prof prometheus psgi pty pypy
      P9N1 python quickcheck raku redstone rfc rime rm roach ropak rpc rt ruby rust sabbath samba
      P9N1 sami sapi saturn schemas sear sgml sh shakespeare skolelinux snmp spa springer states
      P9N1 stauffer stoltenberg subversion sunpinyin supermarkets svg sweden taiwan tk tls tpm
      P9N1 treason truetype tss unicorp unix ups utensil uwsgi van viner vms vmware voronoi webfont
      P9N1 wikipedia wiringin wms woolworth wrather wsgi wyoming xir xpath yorick yubikey
      P9N1 yugoslavia zambia zen
      N5P5 aac administrator afio afm aluminium annihilation ares army asarco asterisk astropy
      N5P5 authenticity bailer ballot balsam bastard beamer bioperl blowout booth breakout bristle
      N5P5 bulletin cabin calcine callout canes captivity carp cdd celluloid census centaur cert
      N5P5 cgi char chm chuck cmark cmp cms codexes community confederation consortium consultants
      N5P5 contrib coordination corpses council counties countrywide courier cradle crafts cruft
      N5P5 darkice designation despotism diamond dkms dm dms dna dns dope ds dst dtdinst eagle
      N5P5 elector electors emperor emperors engravings exp fidelity findlib fingerprinting flue
      N5P5 focuser footprints fray fright fsis funding gate gb gearhead genesis getters goldenrod
      N5P5 grid grove gulp ham harrow highway hmmer homer humanoid hut hybridization
      N5P5 hymenogastrales ie imposthume inet inliner iridium isle jansson jboss jetty joeyh jskeus
      N5P5 justice keg kl lace lammers landes legion legislature legislatures lexer libstopt
      N5P5 limiter lodge lotoquik luminaries mandarin marshaling math maxim mcmc meek meteor mgt
      N5P5 minence mineworkers mining mint mom monajat moonshot moors mover museum nats nics nist
      N5P5 oar oboe olap ops ordnance palladium pem peon pickle poco postcss potter preraphaelite
      N5P5 princess propulsion proton proverb providence prudence pyopencl pyramid qr quake rattle
      N5P5 rclone rd republics repudiation revolution rockies rrds rye schleuder scrimmage sdk sea
      N5P5 securities sel silicon skole skyculture slbackup slumming sml snapd sonatrach stakes
      N5P5 starlink str tariffs telecommunications tents terraform tesseract titaness titanium
      N5P5 toolbox tot tracker triples trivet trope trump turner twins undersecretary upanishads
      N5P5 wampum wand watcher whale whirlpool winff wnn woe workspace xsession xterm yuan z
      N6P4 academy accelerator activation affairs aligner amqp anabolic angel antimony apple arts
      N6P4 assembler astrometry bang baron bass bbl beach blizzard bots brook buffers bull bus
      N6P4 buyout cab calculus canopy captain catalyst cavalry cement certs checksums church cigar
      N6P4 clematis coconut conduit configfile cons conservation constructions controller cork
      N6P4 corpse corpus cousin cousins crevice crystal dairy declaration departments designer docs
      N6P4 dung dynamics dynasty edition electronics elevator ethernet excerpt fathers feedgrain
      N6P4 felony ferret fillets fir fort frontends gates gcc genomics ghost ghosts growl guardian
      N6P4 harp hell hen hibiscus hill homepage hotel house hunger hunspell hyponym ignition
      N6P4 incentive indicators inspector installer instantiation invasion investigator jest json
      N6P4 kingdom lance libcomps loom macros manners maths mattress mcode mdns merchant metacity
      N6P4 minerals motorcycle mountains mpich mulberry myspell navigator oath odbc offs op opm
      N6P4 oxen parish partners pathogen pcm peanut perl persistence pillars placement plantations
      N6P4 polymer polymorphism pope poppler pork posters postings premier prep prince propaganda
      N6P4 psychophysics publications pug pus pvs queen quorum qutebrowser racket ratchet republic
      N6P4 revs rewriter rider roguelike rom rooster rrdtool rumour screenshot selectors simd
      N6P4 sisters slapd songbird sreview street suede sun sundials surveyor syncplay tabor tachyon
      N6P4 tee telescope telnet temple temples tether textile thesaurus thunar tire tomb toolkit
      N6P4 tracer traversal tutelage upturn valley venery ventures verifier waffle wars webhooks
      N6P4 wells woody worlds xrdp zstd zygote
      P6N4 abbey affinity altar anarchist ann apocalypse appropriations archer association atari
      P6N4 bank banner bee begonia bookworm brands buffalo bust bytestrings c cantor cd cfengine
      P6N4 cfitsio chromium clojure cockpit commander complementarity confederacy cosmos crow
      P6N4 csound cups cwt department dials direnv dkim dmarc dn documentations doxygen dsp efi
      P6N4 embassy enclosure enclosures euler extras facter fcitx fontconfig forum fox galaxy gdal
      P6N4 ghdl ghostscript gmt gram graphite gringo guatemala hairbreadth hall happstack hare
      P6N4 heritage hex hr hurricane infoset irssi islands ivory judaism kaffeine keystone
      P6N4 konqueror lab lamb libuemf lifetime liqueur liquidating ltsp lyre magma majesty mansion
      P6N4 mansions marathon marines merchants mercury microchip mines mlns moon multiplexor
      P6N4 munkres mustache nebula netboot nonstandard ocean ocr ontology openldap palace parcel
      P6N4 parliament passwd peninsula petroleum plough pom popcon powerline president
      P6N4 procrastination profiler puck qos r readline reed representatives reserve sass saucy
      P6N4 scopes senators servoing shr snakemake sniglets speex stag svn symphony tandem tango
      P6N4 taniwha telegram tengeriin testers theatre tongs tornado trojan tt union university utc
      P6N4 valgrind vcf vde villa vixie walker wcas wedge wolf www xcb xorriso yaws yogurt zigzag
      J9P1 absolute abstract abundant agile agricultural ancient atomic authoritative automatic
      J9P1 awkward axillary bare basic black brilliant buddhist circular clever cognitive common
      J9P1 comparative comprehensive confident confusing critical cumulative dark dirty divine
      J9P1 eastern educational egyptian electrical electronic endless ethereal eurasian exciting
      J9P1 exhaustive explicit extensible extra extreme feminine final fleshy foreign fourth free
      J9P1 functional fuzzy gay gentle german glad global graphical gross hairy hardy highest
      J9P1 hungry ignorant imperative implicit initial inner innocent insufficient internal israeli
      J9P1 julian libauthen little lonely main major malaysian mandatory mathematical medieval
      J9P1 minded minimal modern musical native natural neat ninth noisy non obsolete odd orderly
      J9P1 outer partial persistent personal petty portable protective proud quantitative random
      J9P1 redundant regulatory reliable responsive rich ripe russian rustdoc sacred safer
      J9P1 sardinian satisfactory sawfish scalable scandinavian scottish semantic simple slower
      J9P1 sluggish smoky social spatial stable statistical steep structural superior supplementary
      J9P1 sweet symbolic thick traditional unchanged unclean uncultivated undefined unique
      J9P1 unlimited unsolicited unused urgent urinary vertical virtual wavy weird western wireless
      G8V2 abused accepted accomplished accused addicted addressed afforded allocated allowed
      G8V2 annihilated arranged arrested assassinated assembled avoided awarded baptized blotched
      G8V2 bothered budgeted bundled buried called capped cared carpeted carried cleared coded
      G8V2 collected colonized completed complied comprised conducted conferred confessed
      G8V2 constricted contemplated converted cropped crossed debated decreased deemed delivered
      G8V2 deployed developed devised discussed dismissed dispersed disrupted drained drilled
      G8V2 dumped emptied encoded encountered examined excluded excommunicated expended expressed
      G8V2 feathered filtered flashed flushed followed forfeited found gagged gilded granted guided
      G8V2 held illustrated included incurred infested inhaling injected inlined instilled
      G8V2 interpreted introduced invested invited issued launched made maintained meant molded
      G8V2 muffled nominated overloaded owed paged paid penetrated pictured planted plugged
      G8V2 practiced presented prohibited projected promoted proposed prosecuted published purged
      G8V2 recognized recovered released resolved restructured reused rhymed sacked sacrificed
      G8V2 sanctioned saved scaled scraped scrubbed sharpened sprained sprayed squared stacked
      G8V2 stained stalked stated strengthened stuffed submerged submitted symbolized tabled tamed
      G8V2 tightened traced triggered uttered washed wiped wrapped wrinkled
      R9 abroad actually additionally afire afterwards again aground ahead aka almost aloft aloud
      R9 already also altogether always anymore anywhere apart approximately ashore automatically
      R9 beforehand bitterly carefully cheaply chiefly clearly closely commonly completely
      R9 correctly currently datastore deeply directly dynamically eagerly easily eastward else
      R9 elsewhere entirely especially even ever everywhere exactly extremely fairly finally
      R9 formerly freely frequently fully furthermore generally halfway hence here highly however
      R9 illust immediately improperly indeed instead inward irregularly just largely linearly
      R9 locally mainly manually maybe meanwhile moreover mostly nearly never nevertheless newly
      R9 nonetheless normally not now nowadays nowhere often ordain originally otherwise outdoors
      R9 overly particularly partly perchance perhaps perpendicularly poorly popularly possibly
      R9 previously primarily probably properly quickly rapidly rather really recently regardless
      R9 regularly relatively respectively safely seldom similarly simply slightly slowly someday
      R9 sometimes somewhat somewhere soon specifically still strongly suddenly temporarily then
      R9 thereafter thereby therefore therein thereof thus together too twofold typically
      R9 unfairly upwards usually utterly very widely yubiserver
      N9V1 abuse account addresses amounts appetite attributes balance belly benefits bias blocks
      N9V1 breed brim buffer butt cave charge chromosome clasp coat commands concern conflicts
      N9V1 coordinate coordinates copies crowd cubit databases debate deck demand deposit designs
      N9V1 desire dial dictionaries disputes distrust divorce dye edge end experience fare fault
      N9V1 feast ferns foe forces fork fowl freeze fuel function fungi gains glucose grains groove
      N9V1 heat hint impact inotify insect intercourse interfaces invertebrates lack leaves links
      N9V1 loaf lobby marks matters merit mesh mind mirror mites muzzle notes objects orchid pains
      N9V1 pandas parasite pen place practice predicate process processes programmers projectile
      N9V1 quaint rain rally rank releases remarks reply respect rest results rewrite saddle
      N9V1 sawdust scale scrub seal shape shapes share ship sidebar speed stains stalk stamp stem
      N9V1 stroke subjects tests threads trap trend tribe virtualenv wind
      G9V1 abandoned admitted appointed attained attracted backed beaten blended blocked bordered
      G9V1 borne borrowed built caused charged chopped clustered compiled conceived considered
      G9V1 consumed contrasted convicted correlated counted covered created credited cultivated
      G9V1 darkened disclosed displayed distributed diverted divided documented downloaded draped
      G9V1 dried eaten elected eliminated encouraged encrypted endowed equipped erected executed
      G9V1 exposed extracted filled fired fitted flavored formed funded furnished geared generated
      G9V1 grouped harvested ignored implemented imported imposed incorporated inherited inserted
      G9V1 inspired linked listed manifested mentioned named needed notified obtained operated
      G9V1 painted performed possessed preceded printed produced protected provided queried
      G9V1 recommended referenced regarded rendered repeated replaced represented required retained
      G9V1 retrieved seen shipped smeared soaked solved sponsored spun stricken stripped subjected
      G9V1 sunk supplied supported surmounted surrounded suspected tailed tendered tested tied
      G9V1 touched tracked trained translated treated tufted updated used verified viewed
      J7P3 aeronautical anonymous aptness assistive awesome barren behavioral belgian belletristic
      J7P3 biomedical bolognese bounteous british celestial charismatic constructive cretaceous
      J7P3 cuban cursive dandy deterministic digital dingy dirfile dirvish docile downloadable
      J7P3 electoral european exuberant fenics ferrous financial fungw geographic glacial
      J7P3 gratuitous greek gtkpod handmade hoary hydrated hyperbolical inbound intelligent iot
      J7P3 japanese jovial labile lambdoid latvian lebanese liberal lunar mad medical meekness
      J7P3 mexican mistral mongolian motley mschap multipart muslim mutual netdb neural new
      J7P3 nonlinear nukuthi old orbital oxy papal patristic perilous perlid pharmaceutical
      J7P3 philippine picklable powdered proactive qtdeclarative redfish semicircular serbian
      J7P3 siberian slick sober sokoban sortable sour southern spanish stellar subclavian sullen
      J7P3 sumptuous switchable testdb tibetan transcendental typelib typographic typographical
      J7P3 unarmed unconfined unconstrained uncorrected undisciplined undisturbed uneducated
      J7P3 unenclosed unpleasing unreserved untamed unutterable upraised userdb viatical windy
      V8N2 accompanies accomplishes accumulate adheres affords aligns announce appoint assists
      V8N2 catch catches cause ceases cheat climb collide compresses configures conforms construct
      V8N2 conveys corresponds cries curb customise defer deletes depart deviate differs directs
      V8N2 dispense disperse distributes eats enters enumerate escapes fastens favors feeds fetches
      V8N2 forbids fulfills gfxboot handle handles hatch heal hits hoist impart implement injure
      V8N2 inquire inserts inspects intersects invoke isolate kills leverage lift likes loses
      V8N2 manipulate move need obstruct override permits persists pierce plays pleases plows ply
      V8N2 populate presents preserve pull recall redirect refuse regards renders replaces restart
      V8N2 restarts resume retards ride rises rot runs runscripts saw scatter screams serrate shoot
      V8N2 shout show shrink slash smear sneak stand stays stretches surround survives sweep swell
      V8N2 thrives turns vindicate violate wish worry
      G7V3 adapted adorned advertised advised amassed anchored aroused attacked attempted
      G7V3 backported benefitted bitmapped browned buffered burned captured cemented changed chased
      G7V3 cloaked communicated condemned constituted contacted contained cooled crept criticized
      G7V3 desensitized deserved despised detected discredited dispatched dived drafted dug dwarfed
      G7V3 elaborated embodied endorsed engaged entertained enumerated estimated excelled exported
      G7V3 extinguished fenced finalized floated flung focussed founded guarded highlighted
      G7V3 impurpled indicated influenced inhibited initiated inspected intercepted intwined
      G7V3 kindred laid learned lengthen magnetized mandated mounted obeyed occupied offered peeled
      G7V3 perfected persecuted plotted posted prompted pushed questioned quoted rebuilt recalled
      G7V3 regained reminded requested retreated reworked rigged scoped sent signed spared
      G7V3 sprinkled squeezed staged suggested summarized swelled tasked taught tiled tossed
      G7V3 trimmed understood unveiled upbraid whirled winged
      J8P2 acute advanced anti arab asian australasian austrian automotive babylonian benevolent
      J8P2 big bivalve bleak bloody brazilian canadian caucasian central civilian cmyk coastal
      J8P2 crazy creamy creative crooked decimal deft deliberative dhcpd economic elementary endian
      J8P2 fake fifth finnish french frozen galician gallant generic golden great greedy
      J8P2 handwritten icy indian industrial insolent jagged lazy lofty logical loyal mal misty
      J8P2 mmcif molecular monetary multipurpose naval nepalese nicer northern northernmost nubian
      J8P2 optical optional payable perky preeminent pure reckless regular remote repetitive
      J8P2 restless rotten scientific scintillate sctp semi shaky shiite sixth slim slovenian smart
      J8P2 solar somber speculative spongy sunflowerseed symposiac tasteless technical treelike
      J8P2 triple turkish udev ukrainian ultimate unaware uncommon unconvincing undesired
      J8P2 undisputed unrestricted unsteady urban vibrant visual
      V9N1 abide aims arrange arrive assumes attract attracts browse burn chooses collects combines
      V9N1 commit compensate compiles comprises conform correspond declare delivers demonstrate
      V9N1 denotes depend dies dig dispose draw drove eases engages evaluate exceeds exclude
      V9N1 execute explore extract facilitate governs hides hold identifies ignore imposes induce
      V9N1 inhibits inspect install integrates interconnect interfere introduces join kill leads
      V9N1 leave lets leverages listen looks loves manufactures meets melt mentions occupies offers
      V9N1 owe parses passes protects raise reach redeem relies remains resides resist reviews
      V9N1 rides rotate rotates selects shows simulates spins stay stop supports surpass survive
      V9N1 sustain swear terminate travels treats tries try uses wake walks win wipe wraps write
      V9N1 writes
      P7J3 adminicular agrestic alsaequal alt anglican anjuta antarctic appmenu apt armorican
      P7J3 ashleigh atlantic atlassian auricular barbary bibliopolic blah bulgarian byzantine
      P7J3 cantonese catholic dmd ecore ereqqu eucharist fain fallopian fgl filipino frisian
      P7J3 gaussian gdbm gdk gothic gridftp gsi handmaid heaptrack heimdal heterodont hugh inb
      P7J3 indoor integrative international ironic lgpl libaosd limesdr linode logcheck maladroit
      P7J3 mingw moorish needlepoint nigerian nite oclgrind ocproxy ogg ojibwe oldoldstable
      P7J3 openblas osmcoastline pecan permian precambrian promethean rainless regimental rh rife
      P7J3 rst rubydns sambox scss sere severn silurian skeptical slovak soundcloud spdx spf
      P7J3 stardict tranquil tri ungot unrequited venetian wanderlust wee yearago zarchive zealed
      P7J3 zeitgeist zope
      G9N1 accepting achieving admitting becoming behaving blowing boosting calling choosing
      G9N1 completing consuming crashing creeping crying decoding designing distinguishing
      G9N1 documenting dragging driving drooping drying dying emptying ending escaping examining
      G9N1 executing exhibiting exposing facing flowering forcing freeing getting granting grinding
      G9N1 hanging happening imitating imposing installing judging launching lying managing
      G9N1 manipulating marking mounting negotiating pointing pushing quoting raising ranking
      G9N1 receiving reproducing rising roasting rocking rounding rubbing saying scattering seeing
      G9N1 sending sensing shining sitting speaking spreading staying stepping stirring storing
      G9N1 stretching supplying surviving swallowing talking tasting telling transcoding
      G9N1 transporting typesetting updating upgraded viewing visiting walking wasting working
      G9N1 yielding
      V7N3 acts behaves behold betray betw blennies blink bounce broadcasts buoy bypass captures
      V7N3 cares causes cease concur confers connotes converge counts cover crosses decipher
      V7N3 decodes distinguishes doubles downgrade drag dwindle entail evolves exploits flourish
      V7N3 forego foresees friendliness gripe hasten help hunts ignite infringe inhabit inherits
      V7N3 instructs invests invokes jog leases lettuce levy lies look lure matures merits milkweed
      V7N3 mingle peasants pinch pose poses rang rebel recalls reconfigure recovers refreshes rests
      V7N3 resumes returns roundtrip sacrifices scans shiver slays smash soar spoils sprouts stares
      V7N3 stinks swims talk trusts undo utensils validations waits wash watch watches
      P8J2 anatolian appalachian arawak arctic arsenal belarusian belarussian bengal bopomofo btree
      P8J2 cabal cassowary celanese cs dbf dl dvr falkon faraway farnese fasta fido foo foxeye
      P8J2 frank gerber gibbs graphviz gsmlib haggard hal hamcrest hashable hawaiian hebrew
      P8J2 hedgehog iana iceweasel ix kwallet lacy lagrange lcmaps levenshtein lxc lzh malay marco
      P8J2 monier mopidy mvcc myrtle napoleonic nazi nextstep ossp otpw pacbio pimento presbyterian
      P8J2 rbl rygel saudi spie starry stocky sumatra supreme tempest trig tut ucto unaccommodating
      P8J2 vnc vulkan webrtc xerox yiddish zxing
      V7G3 abdicated applauded appreciated arrayed attended blackened bolted boned bought capsized
      V7G3 ceased challenged chunked commented conceded confounded decided declared devoured
      V7G3 disappeared divested dreamt earned excepted explored felt forgot glared humiliated
      V7G3 interpose invaded kindled lapsed leaked leaped lived mailed massacred narrowed
      V7G3 neutralized noted oversimplified parked persisted presided progressed protracted punched
      V7G3 realized reappeared refused relied reverted sighed simmered skipped slept stopped
      V7G3 subtracted succeeded talked transitioned tripped untied versed voted warned weighed
      V7G3 welcomed widened worked worsted
      N8V2 act answer appeal architectures attempt barbecue block cost countryside cryptohash
      N8V2 daisylike damage decline disregard dread dress envy estimates evdev exercises favor fear
      N8V2 features fmt foreach form header influence issue lynx measures overload paddle peroxide
      N8V2 pinnate places practices predicates promises protest queries regard replay repose result
      N8V2 retreat sail scaleless scare scent score scrap search shear shears ships signals smile
      N8V2 southeastward spinoff struggle study substitute suit support talks targets taste trick
      N8V2 warrant
      N7V3 advocate aid attack bleach boggy bottleneck chibicc claim claims cling clinker comment
      N7V3 complement cooperates copy curvilinear dates debit destruct dike disconnect dismay
      N7V3 disseminates divorcee drives exercise exit flightless flow forms gain gilt giveth
      N7V3 glitter glow grit harm increment insult laminate libsignon limber measure notifies offer
      N7V3 outfit paredit pear pinpoint plow populates postulate respects rosin serotonin shroud
      N7V3 signup sleep spheroid strptime stunt succor supplies thoracic tranquilizer wisp wrestle
      F9 across after against albeit although amid among amongst and at aztecoo because benc
      F9 between beyond but by despite during except for from how if in into lest nor of on onto
      F9 or per since subdivide than through till toward towards uh um under unless until upon
      F9 versus via vs when whence whenever where whereas whereby wherever whether which
      F9 whichever while whilst why with within without yeah
      G8J2 adsorbed affiliated affording archived ascertained audited biting boxed circling clicked
      G8J2 coloured combined comforting compiling compromising conflicting dangling decentralized
      G8J2 dehydrated discouraged disordered dispatching displaced disputed divorced emulated
      G8J2 encouraging favoured following gaping glittering grounded hoofed inhaled inventing
      G8J2 looped monitored obliging overlapping overriding patterned pickled polarized polluted
      G8J2 powered preexisting preoccupied prized pronounced rattling related relieved reserved
      G8J2 ribbed sequestered sheltered simulated sloping softened spotted stewed subscribed
      G8J2 synchronized threatening toned torn
      G6V4 achieved acquired adopted announced approved approximated attributed authored checked
      G6V4 cleaned compelled consummated contracted contributed crowned decomposed delegated
      G6V4 descended destroyed distended effected embraced exceeded exerted existed expanded
      G6V4 explained flared gained gathered graded healed increased instituted kept led lifted
      G6V4 negotiated occurred passed persuaded played proclaimed proved pulled purchased raised
      G6V4 reached recited referred restored resumed revealed revived seized sheathed stretched
      G6V4 swallowed tapered termed thickened topped wasted worshipped
      J7N3 adolescent airy albumin bramble caviar clement compost criminal deheap dilute
      J7N3 disobedient dtmf fable fielding foregoing formulae furry goyish grotesque haughty
      J7N3 hawkmoth hyper infinite lengthwise limp macro makeshift maraschino mathematician minimum
      J7N3 murmur nasal nearer nonsmooth nutrient omani ornamental paperback polkit potential
      J7N3 preset qui ratite reflex renderd repr retarded sable semethi shortcut shrill slender
      J7N3 spicy subject sulfonamide tavern tenth tete uncut upland warlike whole wizardry
      V6N4 aspire attempts bellows boils breaks builds capture censure check commits crack cure
      V6N4 deals decreases defeat divulge drain drains edit encodes entice err excludes finish
      V6N4 floats grasp hinder kick kicks knock lie lives loads matches monitors needs overlap
      V6N4 overrides overthrow pauses play pronounce reads regret resolves retry reuse revive roar
      V6N4 shake shoots sighs splash stare tastes thrust transform travel tread twist visits wear
      N7J3 abranchiate abreast affix ammonia antique antiseptic artless ascorbic bottom chant
      N7J3 corral covalent descant elongate eyelid fellow ferrocyanide footrace fprintd infinitive
      N7J3 jumble libglobus libosmocore liquid mammoth mantissa metabolic motd mural occipital
      N7J3 participant pendulum peptide perfunctory pseudoalignment resultant retaliatory ruminant
      N7J3 saurian scar scentless severance sextant shearing sinewy slapstick slug spermatozoa sqlx
      N7J3 substantive sugarcane top triangular unchaste undergraduate variant vertebrate wolfssl
      N7J3 zest zipped
      N7G3 aging begging beginning bootlegging boxing breathing breeding closing coating
      N7G3 contracting cooking cropping descending discontinuing docking edging fainting farming
      N7G3 feeling flattening flickering flooding formatting framing frying grouping leaching
      N7G3 maneuvering meaning mug narrowing nurturing ordering pitching preforking preprocessing
      N7G3 preying quarreling quivering racing restructuring retrying seating seeding servicing
      N7G3 shilling shrew skiing speeding spending splitting steering stroking tagging tripping
      N7G3 tungsten weighting wiping
      V5G5 accounted added authorised behaved boosted bounced breathed caught circulated claimed
      V5G5 collapsed concluded confronted curled curtailed dealt depended devolved dropped ended
      V5G5 glazed grabbed greeted harassed headlined heightened honored killed met minced minified
      V5G5 paced pierced piped pledged postulated precipitated puckered puzzled rejected repudiated
      V5G5 reviewed ripped rubbed scrambled searched slows sought stagnated stuck sued suffered
      V5G5 uncovered variegated violated voiced whispered yielded
      N6V4 abaft abort aim arrest blame blasts blows blunder calls clicks climbs cry dictates
      N6V4 downloads drift drop drops dumps flies focus guarantees hopes increases indent
      N6V4 influences mess mocks nests notice presses prints ranges reload roast saml shreds spans
      N6V4 spur stems subclasses supplement tie tracks updates uploads vote wane wishes wonder work
      N6V4 yields
      V6G4 acted agreed amounted believed betrayed blamed commenced complained confirmed consulted
      V6G4 dashed defeated defended denied deteriorated dipped emphasized enjoyed enrolled evolved
      V6G4 failed fastened favored fetched halted ignited invented levied migrated mirrored missed
      V6G4 opened piled ported poured reported resisted scored served slipped slowed sounded
      V6G4 spilled started stepped streaked suppressed survived tended traveled turned
      J9N1 absent absorbent adjoining adverse amiss antecedent astringent brief characteristic cold
      J9N1 competent complex concurrent configurable costly current dissident drunk dummy eighth
      J9N1 executable fancy favorite grim handy ideal immense insignificant leathery malignant
      J9N1 militant mock negative oblique offensive pleasant primary radiant reddish rosy rude
      J9N1 stiff stripper thinner translucent underwater warmer waterproof watery yellow
      P5J5 acyclic adaptable admonitory analytical bavarian burgundy cdt delphi diagnostic enchant
      P5J5 euclid germanic ical ideographic indomitable introductory ionic judeo kenyan lamellar
      P5J5 logarithmic lts microbiological mifare mojolicious mozc naive nitty norwegian odorless
      P5J5 omnibus orfeo preposterous remedial republican rocky seacoast shapefile soviet stokes
      P5J5 stylistic sunni transnational ultra usher variational virtuous wamerican xvmc zentest
      G7J3 acquainted aggregated ailing annotated appealing approving articulated comfy concerned
      G7J3 consecrated courting fermented fertilized fluted forbidding furled glancing grazing
      G7J3 handicapped leased libparted mown normalizing noticing oppressed perfumed preceeding
      G7J3 prevailing rambling rustling sculptured shamefaced sighing spoiled standardised
      G7J3 steadying stimulating strapped striking tangled transplanted unceasing uncomplaining
      G7J3 underlying undistracted unsounded vectorized welcoming worrying
      J8N2 agave aloof avgs bankrupt baroque beloved bland brute buttonlike cglm coherent combo
      J8N2 concrete conelike constant cooler cyberiad extremist grassy hearty immature
      J8N2 impressionist incompetent individual inhabitant insane insincere libgpod libmcrypt lipid
      J8N2 logspline mammalian mgetty osmomgw perennial serene sick sole stinkhorn tart terrorist
      J8N2 terse tidyverse ultraviolet un underhand whiplike worth
      N5V5 annotate approaches asuffield avail blow boil bounces clog converts crashes dances deal
      N5V5 deprive dwell embrace endeavor endures exhibits exits fights flap hurry jump means
      N5V5 misses moves murders opener originates ovate paints precludes preys refrain scroll
      N5V5 scrolls sounds spill starve summon svlogd swings tokenize touches tuck tunes visit
      N5V5 welcomes
      N8G2 auditing backing bombing camping cheating compounding coupling decrypting drafting
      N8G2 drawstring dyeing fencing flipping forecasting gaming gilding greeting heating heaving
      N8G2 highlighting itching lending lining longing mating mocking mourning opening patching
      N8G2 planting pleading recording retailing schooling shaving slicing stilt thorn timing
      N8G2 training tuning twisting understanding undertaking uninstalling unpacking warning
      N8G2 watering
      V8G2 advocated alienated argued ascended benefited climbed consisted convened cracked
      V8G2 demanded donated dragged drowned emailed emerged fanned formulated fought got happened
      V8G2 hated helped hoped intervened kicked knocked lasted laughed liked narrows popularized
      V8G2 predicted remained remembered reproduced ruled sailed shocked smashed snapped starred
      V8G2 swept swung tried urged vaporized wanted warmed
      G9J1 abridged abstracted affected affixed animated associated cached canned combining
      G9J1 computed connected dated detached differentiated distinguished dressed enclosing
      G9J1 enforced exceeding fallen folded forming fulfilling intended knitted lacking leaved
      G9J1 loaded lobed missing optimized populated preserving reconstructed rented scheduled
      G9J1 shaped smelling stating swinging synthesized targeted translating woven
      N8J2 anesthetic attendant automount boilerplate burial clamsmtp contestant descendant ductile
      N8J2 esophagus hppa impudent lintian lymphocyte mailcap manganese ovary ovoid pea pedestal
      N8J2 periodical poppy residue rug runit rustic silicate spike spleen statistic sterling stew
      N8J2 subtitle superlative swamp taxonomic tilde trivalent tumble underside univalve vapid
      N8J2 whistle
      J6P4 aimless american arphic astronomical cardiovascular centralised chinese civil
      J6P4 computational contemporary determinative dutch electric english forensic generalised
      J6P4 grand hungarian kaptive lame lithuanian minor multilingual municipal mythical newstudent
      J6P4 nuke phonetic polynesian portuguese reactive simultaneous slavic swiss tapioca
      J6P4 trigonometric trigonometrical universal unpacked vietnamese
      V9P1 absorb abstracts accept accepts acquire adjust arise asks avert begin choose comply
      V9P1 conceal consult convert convince discover dissolve enhances enter gather govern heave
      V9P1 imagine joins marry negotiate opposes pays pops pray propose reaffirmed removes render
      V9P1 repel starts terminates tighten warn
      P6J4 anglo arabian arabic baltic biochemical burmese carefree caribbean chroma continental
      P6J4 croatian cwl czech debian dnssec dominican federal flac hadali heavenly humanistic
      P6J4 ikiwiki imperial intermediate lone lucky macedonian mapscript milky milo national
      P6J4 orthodox primordial quarterly royal showy snowy swedish
      N5J5 antibiotic antipyretic apartheid backlight berrylike cathedral cmdline colloidal
      N5J5 corporal defensiveness diphone distillate duodenum future gable insecure lid medium
      N5J5 mendicant olive openbsd ornament pore propeller quadrilateral reptile shod sinister
      N5J5 slippery sore spiral steamer stimulant superoxide theropod turf vegetable
      P9J1 aegean akkadian alsa android astron benjamin borealis cif cyrillic dbi del ec glib husky
      P9J1 ibus ieee interstate kana ldap litchi lua madagascar magellanic msbuild networkmanager
      P9J1 newton novo omniauth opencl qtrly rtf smb telepathy uml wi xorg
      O9 can can't could couldn't he herself him himself i it itself me might must myself ought
      O9 ourselves shall she should shouldn't them themselves they we what who whoever whom will
      O9 won't would wouldn't you yourself
      J8G2 agitated bottled bracketed chirping computerized concerted curved degraded
      J8G2 discriminating disgusting dotted entrenched exaggerated fabled hearted leveraged mashed
      J8G2 mistaken perplexed pleasing promising renowned rumped specialised stinging talented
      J8G2 toothed truncated unbranched uncompressed unmaintained unordered unrealized
      N9J1 accessory acid antacid artifact bog calf chili default editorial elephant funeral ipxe
      N9J1 jawless narrative nonsense ovule purse realm resident rodent sect servant sewing slit
      N9J1 suggestive surplus syllable toed underworld veal verb woodland
      J7G3 aborted annoyed condensed damaging depressed deserted disabled entangled fledged footed
      J7G3 fractured hallowed homogenized hooded journalised lighthearted minimized misleading
      J7G3 nonblocking patronizing pooled prearranged rationalized scented seething subordinated
      J7G3 syncopated unaccompanied unadjusted unalloyed
      N5G5 balancing bidding blasting building chanting drinking graphing hauling hunting licensing
      N5G5 loading panning peering plaything porting pruning questioning radiating releasing
      N5G5 rendering scraping shattering shouting singing smelting tilting tingling trembling
      N5G5 wounding
      N6G4 backporting bathing bleeding boiling borrowing dancing deriving dressing dwelling
      N6G4 encoding gathering landing lodging proceeding profiling purchasing recourse ruling
      N6G4 scoring seasoning stacking subscribing surveying swimming tanning twining unloading
      N6G4 yearning zooming
      N8P1V1 affiliates angles audit bore bow concave discount duct exports fonts force glove hose
      N8P1V1 list ova patch perch reign route rule sauce scales spring step strip trace transcript
      N3P3J3 centrifuge crusty debpaste eslint execvp hippo libmatekbd libpcap manifold metagenome
      N3P3J3 onshore orient owllink phonon pip rados roundish sbml simian spectroscopy tamil todo
      N3P3J3 toppic trashcan ubelt vibratory
      P5N5 backlog bell castor cbc claws cli dbus devil fastcgi foundation lake lakes libc liberty
      P5N5 mpeg node planetarium rainbow ram river spirit studio uma uncle wall war
      J7V3 antialiased bearded coagulated conformable creep elaborate exempt fossilized frosted
      J7V3 illicit loomed pitiful plump radiate sauteed scuffed sedate stratified uncrossed unmount
      J7V3 unquoted untidy unzipped
      V8P2 applaud broaden cancel clears cope deem deny descend drew expires flatten flee insulate
      V8P2 learns meddle palmate pursue pushes relax seeks subscribe threaten validates
      V9G1 arrived averaged become come commanded declined died feared flourished listened looked
      V9G1 overcome pioneered popped resulted shouted speculated stood stressed told waited walked
      V9G1 watched
      P8N1J1 akonadi amiga anthy azure carddav elasticsearch gnumeric kate maildir microscopy ni ode
      P8N1J1 pam pandoc pkg qtxdg saxon squid sv teck ukui unicode
      C9 billion eighteen eighty eleven fifty five four fourteen fullscreen hundred million nine
      C9 seventeen seventy six sixty ten three timescaledb trillion two
      N3P3V3 abrade buck capitalize decry dodge dpi durum fitness freeglut fret hitch hugin privy
      N3P3V3 recycle redo rtps scribe snaps snort stud threadbare
      N6J4 adjective collateral consonant constituent cunning disrespect freeipa grave hardwood
      N6J4 keynote mini mute notmuch novel percoid resonant sarcoma sniffing tenant theologian
      N6J4 thermoplastic
      P8V2 amusements burry buys calligra cornwall croquet cupt eps ferdinand harvey iucn libra
      P8V2 maui memoize morse rms serfs sid sues unveil wade
      V7P3 adopts avenge confess forbear kew kisses optimise outperforms proposes protract qmv
      V7P3 rejoice rip sat scallop shone sniff sprintf steer tideways unleash
      G5V5 answered asked brought conveyed discovered entered exchanged filed heard lowered moved
      G5V5 noticed picked prevented received reflected resigned returned spent visited
      G9P1 acquiring acting bred delimited driven dyed exporting guaranteed knit orientated
      G9P1 participating possessing postponed prefixed rebooting responding sticking stopping
      G9P1 studying throwing
      N7V2P1 access append care contest control cuts dance delay import link lists note query records
      N7V2P1 remedy report signs slide transfer view
      P7V3 aav adjusts ainu amit approves daemonize gan heh illuminate imenu immolate lamellae
      P7V3 medusa mistrust mp pmem ptx restructuredtext tilt transcode
      J9V1 approximate awake brackish clean complete corrupt deliberate faint fortunate harmless
      J9V1 indefinite lean obscure own privileged separate streamlined thorny unbalanced
      D9 a an another any each every his its my our some the their these this those whose your
      J6G4 aliased challenging colorized coordinated dedicated disappointed disturbing heated
      J6G4 impaired industrialized misspelled mixed numbered opinionated predetermined refined
      J6G4 satisfied standardized
      N8V1P1 algorithms attribute combat design export maps pitch plan pound pride release request
      N8V1P1 rifle setup signal stream sync tune
      N6P2V2 atrophy butcher charter charters checkout clue convict decompress fuss maneuver plack
      N6P2V2 rap sets slack solver spy unzip
      N6V3P1 ban cleft dislike estimate feed hope log logs love plug print reports review shift
      N6V3P1 strain touch wonders
      N9G1 bonding compositing filing fishing gambling hearing knitting meeting molding painting
      N9G1 recoding reordering sailing spelling templating underwriting wrestling
      V8J2 adjourned automate bestow decorate disable discontinue erupt interrupt invalidate
      V8J2 mediate mislead opted profess reinstall reiterate retracted uphold
      G6J4 alleged corresponding demanding depressing dilated disposed engaging frustrated indented
      G6J4 layered nested regulated satisfying shortened soothing wrecked
      G8P2 abounding betting blown canted clipping compromised erasing graduating imbued labeled
      G8P2 meddling partaking patched resisting scrambling sworn
      J8R2 better closer deep devout early fertile hard harder hilly likely lowly ruthless
      J8R2 straightforward thorough tight weakly
      J8V2 abject complicated correct delighted distressed endemic garnish interpolate irritated
      J8V2 macadamized mellow numb scarce spare spiked stunned
      J9R1 abrupt bodily brighter deeper flat full loose loud low oily plain prickly quicker rough
      J9R1 short stout
      N8P1 bark belt budget button clock component contrast heap hind input maple merger model
      N8P1 plane precision territory
      P9V1 acme bl con declares hithikoya infiniband lincoln lttng lynch mar massachusetts papua
      P9V1 peabody rospatch serif su
      V8N1P1 administer am beware click consume degrade fill fills fix fulfill hang hire impress
      V8N1P1 merge reaches traverse
      J9G1 annoying armored bodied chrooted excited eyed hooked incoming legged multithreaded
      J9G1 outdated polished relaxed rounded tabbed
      N5V4P1 aggregates count crash declines display exhaust monitor outputs pledge rent slaughter
      N5V4P1 stick store surrender urge
      V7J3 affirm clawed derive diffuse diminish discern evented netted perceive quench quibble
      V7J3 rested stray unencrypted unlock
      J5G5 accustomed batted corrupted disgruntled normalized overlying paved reassuring seeded
      J5G5 serialized skinned sweeping vaulted wheeled
      J6N4 alkaline centigrade equivalent evil moist nominal priori processional radiopaque rash
      J6N4 shrs spacing waxy weblog
      N8P1J1 breeze capsule core glacier gold laundry menu multimedia port servitude shotgun silver
      N8P1J1 spindle toolbar
      G7P3 amalgamated bagged bareheaded bounding bypassing certified decayed howling pickling
      G7P3 reformed thrashing unbefitting uttering
      G8J1V1 commissioned compressed established exercised forked interrupted inverted manipulated
      G8J1V1 measured melted restricted stimulated wounded
      J5P5 avg bayesian canonical christian democratic equatorial holy indonesian korean persian
      J5P5 roman romanian stochastic
      N4P4V2 buildd chat checkmate choke chop fang leap pas shield spangle spit stores wakeup
      N6P3J1 assistant cloud csv dd destitute idiot jaw lantern maiden metadata nomenclature oilseed
      N6P3J1 pulse
      N7P2V1 bid boot flash houses judge map peat press prize shrubby spire toggle votes
      P6N2J2 arduino awara btrfs chevron compiz fifo gmp mapnik meridian metapost proc virtuoso wl
      P6N3V1 appendix blend br cinder gall hunt m peal psalms smiles sphinx sulphur websockets
      R7J3 disassembly firsthand forward jolly lingua louder piecemeal sly tacky thickly turbulent
      R7J3 upward womanly
      R7P3 adp b'l familiarly icp plaintext shapely somehow universally upstairs willingly willy
      R7P3 wisely xboard
      V6N3P1 bears break grants inspire mention rub shine start stderr suck upload ward works
      J3V3G3 braided calibrated cramped glorified interlaced offended reasoned salaried smothered
      J3V3G3 sprung steamed weakened
      V5N4P1 controls cook erase fight highlight launch mix overflow purge spin stops trigger
      V7N2P1 align arouse assist compare deploy laugh mangle parse react rebuild sings wrap
      V9J1 accomplish ain't collect eject enclose intend interpret lend mimic opens sprinkle
      V9J1 undergo
      F9R1 along alongside as before beneath beside out over throughout unto up
      J5N2P2 crucible haystack learner magicrescue monotone otter pax protectionist quasi rosinstall
      J5N2P2 wiser
      J7P2N1 bold boolean brown differential general latent linear multi red sensible weekly
      N4P4J2 arch autorest cdrom hxt labour minent monospace mullein plaid representative walnut
      N5J4P1 alternative coral crystalline font glyph light pet pinkish platform proof terminal
      N5P3V2 bail blacks carbonic doom evince hug lowers madness mailutils mark rig
      N5V3P2 burrows cma discredit float hedge hike meadow receipts redirects repeats rush
      G8V1 calculated described directed enclosed expected grown identified managed separated
      G8V1 suspended
      J7R3 burly cpputest filar late more nitrate obnoxious prior westward yearly
      N3J3V3 dreamy effeminate hush multiply piss protoc quadrilobate quicksilver widen winnow
      N6P3V1 caricature curses desktops guard jaguar judges nurse rattlesnake scheduler sigh
      N8V1 bat bomb bundle changes charges face feature figure shade stack
      N8V2P1 accounts address experiment honor nickname panic segment startup supply valve
      P5N2J2 cffi curare ethiopic heterodox pal purl scalpel semver typescript vamp
      P5N2V2 blends increments lifts nrpe pilgrims pucker pygmy tiger twas wiggle
      J5P3N2 astral autopkgtest baryon cosmopolitan dim limitary marine openmm paranoid
      J6P3N1 advisory colonial fuller marsh mobile mule prime pytest quick
      J7N2P1 amateur builtin chief minimalist pretax purple sparse standalone standard
      J8P1N1 blue compact esp green greyish meta pale seventh unlikely
      N5P4V1 aids cmos dam gloss pan record spar tap willow
      P4J4N2 bi bio crontab hylafax libcanberra logrotate mosquito stdlib votable
      V5N5 breeds change dive drink ease ends escape return strike
      V6P4 abandon encapsulate extol lessen rob sang sells sue suppress
      C9P1 eight forty ninety seven thirty thousand twelve zero
      G7J2V1 domesticated engraved headed informed pressed registered reversed rooted
      J8N1 convex female mammal military retail serial wet wrong
      J8P1 african composite dict fair gray smooth white whitish
      N7P2 atom biology box enterprise graph maize ray steel
      N7P2J1 astonishment cereal fern gzip jungle shell telescopic tin
      N7P2V2 aphids asphalt buddy cushion notebooks pantheism receivers sponsor
      N8P2V1 bubble circle grease login paste pile tag tar
      P5N3J2 geese gnuplot lily pref quic scxml sstp stil
      P5V5 chilean epoptes kindle oversimplify peddle reaffirms suspends urges
      P6V4 ac colonize confirms crb launches opencascade shun twiddle
      R8J2 alone anew astray backwards hydroxide later onward upside
      V5N2P2 depreciate detach flare hurts lint propels wan wichert
      G7V2J1 crushed disturbed lined opposed planned revised stemmed
      G8N2 bearing debugging eating sequencing setting starting turning
      G8V1J1 adjusted authorized cooked forced injured marked packed
      G8V2J1 carved damaged mapped ordered reduced threaded transformed
      J6N2P2 alien crude dear executive markup null resolute
      J6N3P1 balmy cleaner exterior offhand official pixel polynomial
      N5P2J2 covenant dmraid geodesic hashish overpass powerdns theorem
      N5P2V2 blaze brazen converse numerals peek soars tally
      N6P3 algebra evolution horn owl pc pilot zip
      N8J1P1 debugger firmware frequency material molecule patient tax
      N9P1V1 flag grep land lease quotes rules writ
      P5J4N1 finite numpy occidental openstreetmap revolutionary sane standstill
      P6N3J1 enum ettercap ispell objective virgin webpack xfig
      P7F3 cos glusterfs integerlogbase jamnntpd steamos ut yum
      P7J2N1 bluff borg ephemeris hmac js troy west
      V5N4 beat call compile guarantee switch update use
      V7N2 displays hate hide pick preserves push sing
      G6N4 buying drawing offering teaching thinking writing
      G7J1V1 assured determined diminished organized slain spaced
      G8N1P1 booting chewing composing conveying easing modifying
      J8N1P1 binary fond horny maximum pink public
      J8P2N1 brave brisk eleventh lesser protestant socialist
      N4J4P2 barcode instant petal prairie rabbitmq voodoo
      N5P4 coin g git insurance midi star
      N5V4 benefit increase load plans rise yield
      N6P2J2 castle cube determinism dictionary faucet varnish
      N7V2 fool limits prefix sign smoke test
      P4N3J3 arid ex libsass storable tmux uuid
      P5J3N2 hermit net pro secant util vagrant
      P5N3V2 chase download finance frob guide preferences
      P7G3 bei escl insured perh unmarshaling warring
      P7N2J1 allegro aws flatpak lex obs pic
      P8F2 activemq ascs eom ncbi reiserfs ss
      P8N1F1 f java lyr mastodon nymex pemex
      P8N1V1 bob canna dart max mincho sqlobject
      R9P1 afterward far likewise qtly sharply sooner
      V8N1 calculate defines die flows pass throw
      V9N1P1 accompany recommends rose skip unite wait
      G8N1 breaking caching cleaning finding waiting
      G9J1V1 coated deposited designated discharged scattered
      J4G4V2 bored esteemed rimmed startled unsettled
      J5N4P1 audio gradient key plural terrier
      J5V2G2 hushed jumbled pretended punctured sensitized
      J6R4 disorderly further least less nearby
      J7N2P2 armorial baptist smoothness sndfile weedy
      N4P4J1 almond ctan plplot soap voicemail
      N4V4P2 allure disguise disparage outlines reset
      N5J2V2 flowerless javac openapi slant trodden
      N5P3J2 peasant southwest stg taut thou
      N5P4J1 citrus docker num strait velvet
      N6G3P1 computing monitoring printing signing tracking
      N7J2P1 layout packet sound steeple sub
      N7P1V1 archbishop probe stub sweat waste
      P4N3V3 furrow gir swing typeset websockify
      P5F5 er joshk pls presto sic
      P5N4V1 breech chaos guile marshal rack
      P6N2V2 fro lasso o'er stretch yacc
      P7N2V1 associates gnutls gps pat wayland
      P7R3 fletcher hazelhoff snacc tosca webkitgtk
      P8G2 browning corning dde glsl thai
      P8N1 bin ghc sasl scotch yeutter
      R6J4 enough farther faster pretty worldly
      R8P2 downstairs forever hereby unawares versa
      V4G4J2 clogged contested faced imparted pitched
      V5N3P2 burns plunder register scream shuffle
      V6N2P1 conquer equals exhibit halt retire
      V6N2P2 bind circulate grant trades transforms
      F7R3 aboard about below down
      F8R2 around behind besides though
      G6V3P1 applied approached horned lit
      G7N3 burning cutting playing selling
      G8J2V1 altered classified observed parsed
      G8P1J1 bound clouded constrained restrained
      J6G3P1 aged lacerated recurring specialized
      J6G3V1 crested handed preferred respected
      J6P4N1 communist irish tasty versatile
      J6V4 frightened knead patented widens
      J7G2P1 acorn armed insulting structured
      J8N1V1 fraught obscene present silvery
      J8N2P1 latter principal secret spherical
      J8P1V1 assorted duplicate open slight
      J8V1G1 fashioned modularized ragged walled
      N3P3F3 cryptui dendropy ich qtwebsockets
      N4G4P2 dabbling packing sundown teasing
      N4P3V3 antibodies grate honour relay
      N5J3P2 acreage migratory poll stateless
      N6V3 conduct faces fly roll
      N6V4P1 brush drive repair ruin
      N7P3V1 crown tab transport warp
      N8P1G1 brewing imaging mapping polling
      N9P1J1 base cane hexadecimal processor
      N9V1P1 point powers profile templates
      P3J3G3 anastomose compacted spissated undivided
      P3J3V3 importune imposthumate stonith undressed
      P5J2V2 exonerate forewarned sham vo
      P5N4J1 adaptive codec pid readme
      P6J3N1 danish gpg saver swift
      P6V3N1 analyse bloom completes gobble
      P7N1J1 brainfuck lirc lite pulseaudio
      P8R2 arachnid halse ipp notifier
      V6N3 build hath repeat turn
      V7N2P2 dip divest examines scoop
      F9P1 ah oh plus
      G5N5 covering editing plotting
      G6J2P1 brooding refreshing tagged
      G6J3P1 blessed bounded integrated
      G6N3 living reading standing
      G7J2P1V1 hidden indexed inflated
      G7V2 enabled recorded traded
      G7V2P1J1 manufactured matched rid
      G8P1N1 flying holding passing
      J4G4V1 confused hinged jointed
      J4N3P3 admin debhelper middle
      J4N4P2 chemical magic manual
      J4P4N2 ascii interim super
      J4V4G2 baked celebrated unmapped
      J5G3P1V1 internationalized landlocked twisted
      J5N3P2 fore interior larvae
      J5P2G2 leaded unified zippy
      J5P4N1 datetime ecliptic junior
      J5V5 linger semiarid undermine
      J6N2P1 adroit byte square
      J7N1P1 pelvis scarlet toothless
      J7N2 arithmetic average parallel
      J7N2V1 erect evergreen scorn
      J7P2R1 apoplexy daily maritime
      J7R2 best fast straight
      J7R2P1 mighty offline overseas
      J8N1R1 deaf fatty second
      J8P1G1 nosed uncontrolled unrestrained
      J8P1R1 eminent ugly wise
      J8R2P1 first underground venereal
      J8V1P1 blind calm direct
      J9N1P1 blank uncertain vehement
      N3P3G3 paneling plugging tunneling
      N4J4R1 headlong osmosdr treap
      N4P4V1 appeals nxt os
      N4V4P1 alternates precipitate tramp
      N5G3P2 planning shortening smoking
      N5J5P1 consignment crimson plastic
      N6J2P1 cardinal locale proxy
      N6J3P1 firm fluid memorial
      N6P2V1 cleanup corrects int
      N6V2P1 lock maid rescue
      N7G2P1 bowling testing trading
      N7J2 boundary diving inverse
      N7P2G1 advertising packaging weaving
      N7P2J2 concise heathlike rogue
      N7V2J1 delegate temperate track
      N8G1 financing processing scheduling
      N8J1 alloy genome openssl
      N8J1V1 glue init pane
      P4F4N2 dhd en nd
      P4V4N1 acquires inform lacerate
      P4V4N2 clip mount trims
      P5N4 equinox p t
      P5V3N2 forge guards miss
      P5V4N1 boost equip pay
      P6N2J1 axiom blowfish costa
      P6N2V1 doth droop rout
      P6N3F1 dc de netgod
      P6N4V1 bootstrap fund mate
      P6R4 holly ln nodejs
      P7N2 flask https moose
      P7N2F1 cpio graphql k
      P8C2 gen sushi xio
      P8N2J1 db mbox tan
      P9F1 caldav marcus tx
      R8F2 aside once yet
      R9F1 anyway away well
      R9J1 longer only southward
      V4G4J1 demonstrated pursued smoked
      V5G3P2 contrived hired promised
      V5J2G2 awakened fined ranged
      V5P3N2 bear tick wriggle
      V6J3P1 live mean select
      V6J4 deified lanceolate perish
      V7G2 hurt put won
      V8P1 buy connect vary
      F5N2P2 b wm
      F7P3 gholam tf
      F8P2 alas til
      G5J5 colored infected
      G5N4 handling sharing
      G6J2P1V1 delayed trusted
      G6J3 broken devoted
      G6J3V1 prepared shared
      G6P3N1 leaping versioning
      G7J2P1 censored induced
      G7N1P1 digging stemming
      G7N2 checking parsing
      G7N2P1 coding logging
      G7P2N1 inspecting wanting
      G8J1 featured fixed
      G8N1V1 gon superseded
      G8P1V1 hardened parted
      G8V2P1 acknowledged deprived
      G9N1P1 failing solving
      J4G4P2 exalted heeled
      J4N3P2V1 grey interchange
      J4V4P1 foster globose
      J5N2G2 distressing woodworking
      J5N5 excess variable
      J5P2V2 unveils wxpython
      J5P3N1V1 aztec multicast
      J5R3P2 leisurely online
      J5R4P1 ill worldwide
      J5R5 braver heretical
      J6N2R2 recode verbatim
      J6N2V2 burlesque inarticulate
      J6N3 joint male
      J6N3V1 innate plumb
      J6V2G1 roasted surprised
      J6V2G2 crowded supervised
      J6V3G1 impressed strained
      J7F3 faulty sorry
      J7G2N1 fitting revolving
      J7N2V2 affectionate univariate
      J7P2 experimental lightweight
      J7P2V1 idle sheer
      J7R2N1P1 coarse upstream
      J7V2G2 eared rugged
      J8G1 detailed qualified
      J8G1V1 centralized elevated
      J8R1 broad wide
      J8V2P1 alternate mature
      J9P1N1 nuclear wild
      J9V1G1 discontinued skilled
      N3J3G3 bleaching threshing
      N3J3P2V2 ajax void
      N3P3R3 fellatio seismometer
      N4J4F1 ecu elite
      N4J4P1 leafy northeast
      N4P3J2 epub hrs
      N4P4V3 gallop polyfill
      N4V3P2 haul pop
      N4V4J2 colorize gamble
      N5G4P1 shopping washing
      N5G4P2 marching publishing
      N5J2G2 overbearing referencing
      N5P4F1 h v
      N5P5J1 pearl pidgin
      N5P5V1 calc tortoise
      N5V3P1 spell upgrade
      N6G2P1 shading shipping
      N6G2P2 filtering manufacturing
      N6J2P1V1 agate prostrate
      N6J2P2 archive garlic
      N6J4P1 amino front
      N6P2J2V1 kid lossless
      N6P3G1 leasing sweating
      N6P4V1 bribe exchange
      N6R2P2 applet home
      N6V3J1 resize transpose
      N7G2J1 neighboring sampling
      N7J1V1 pivot suspect
      N7P1J1 orb workflow
      N7P2G2 multithreading roofing
      N7R3 pebble unresponsiveness
      N7V1P1 blast filter
      N7V1P1J1 counter swap
      N7V3P1 checks purchase
      N8G1P1 drilling modeling
      N9P1G1 accounting scripting
      N9R1 course manure
      O8P2 may thyself
      O9P1 oneself us
      P2J2V2G2 hedged iced
      P3J3N2V1 proftpd surf
      P3J3R3 begotten dco
      P4F4J2 gupnp plasmid
      P4G4J2 keyed vexed
      P4J3N2 geospatial jobless
      P4J4N1 isbn transactional
      P4J4N3 nautilus org
      P4N3J2V1 digest peach
      P4N3J2V2 nginx zoom
      P4N4J2 config micro
      P4V3N1J1 hid overfiend
      P5C5 monadcontrolio xii
      P5G4J1 chartered forbidden
      P5G5 enlightened sayed
      P5N2F2 hem pt
      P5R5 freights isuzu
      P5V2G2 bahia voms
      P6G3N1 bytestring investing
      P6J2N1 neco north
      P6N2G2 atf mistletoe
      P6N2R2 chancellor lm
      P6N3 hotels vocabulary
      P6N3C1 mm mysql
      P6N4J1 ox xdg
      P7J3N1 dhcp puppet
      P7N1V1 hop jam
      P7N2J2 metropolitan serpentine
      P7O3 effluvia yecc
      P7V2N1 pg shirk
      P8J1 sqlite trans
      P8J1V1 hove und
      P8V2N1 alice excel
      P9G1 cp kafka
      P9N1J1 postscript umi
      P9N1V1 matlab nag
      P9R1 psc viii
      R5J4P1 backward foremost
      R5J5 most much
      R7N3 libnumbertext steward
      R8D2 quite twice
      V4N3P3 hack jumps
      V5N2P2J2 refresh tweak
      V5N4J1 fade squeeze
      V5N5P1 fall limit
      V5P2G2 glanced pinched
      V5P2J2 contrive prolong
      V5P5 agrees lag
      V6G4P1 rolled struck
      V6J3G1 adorn guessed
      V6P2N1 publish spark
      V6P3N1 go toss
      V7G2J1 augmented conquered
      V7J2N1 confine stardate
      V7P2N1J1 breathe exploit
      V8G2J1 escaped expired
      V8N2P1 restore walk
      V8P1N1 configure raises
      V8P2J1 discard submit
      V9J1G1 broke reiterated
      V9N1J1 fail swim
      V9P1J1 attach inject
      V9R1 adhere authenticate
      C5P4N1F1 mongodb
      C7P3 sixteen
      C8J2 fifteen
      C8N1P1 thirteen
      C8O1N1 one
      C8P2 twenty
      D7R3 ocher
      D8F2 both
      D8O2 her
      D8P1V1 thy
      D8R1F1 no
      D9P1 apksig
      D9R1 all
      F4P2J2R2 damn
      F4P3N2D1 th
      F5J2R2N1 outside
      F5J2V2 racemose
      F5J3P2 lilo
      F5J5 due
      F5N2D2 openmsx
      F5N2J2 tundra
      F5N2P2J1C1 moosefs
      F5N4P1 o
      F5P2V2 hover
      F6D3 neither
      F6G2N1P1 tr
      F6N2R2 minus
      F6N3P1 ha
      F6P2J2 hi
      F6R3N1 notwithstanding
      F7D2R1 either
      F7J2 near
      F7J2V1 like
      F7N3 thru
      F7R2N1 inside
      F7R3J1 above
      F8J2 wormlike
      F8N1P1 hello
      F8N2 wherein
      F8R1 off
      F9D1 that
      F9J1 unlike
      F9N1 yes
      F9O1 whatever
      F9V1 please
      G3V3J2N1 left
      G4J3P2V1 allied
      G4J4P2 simplified
      G4J4V1P1 flattened
      G4N3P2 syncthing
      G4P3N3 resizing
      G4V3N2P2 offset
      G5J2P2V1 switched
      G5J3P1 enhanced
      G5J3P1V1 extended
      G5J3P2 automated
      G5J3V2 sown
      G5J4 suited
      G5J4N2 rolling
      G5J4P1 sorted
      G5J4V1 mottled
      G5N2J2 overgrown
      G5N2P2 phred
      G5N3J1 streaming
      G5N3P1 learning
      G5P2V2 quivered
      G5P3J2 aspiring
      G5P3N1J1 clad
      G5P4J1 loving
      G5V2P2J1 threatened
      G5V3J1 lost
      G5V3P2 burnt
      G5V4 fasten
      G5V4J1 settled
      G5V4P1 shifted
      G6J1V1P1 booted
      G6N1P1V1 aided
      G6N2P1 binding
      G6N2P2 messaging
      G6N4P1 reporting
      G6P2J2 inspiring
      G6P2V1 corrected
      G6P2V2 sung
      G6V2J2 finished
      G6V2P2 sed
      G6V4P1 sold
      G7J1V1P1 typed
      G7J2 specified
      G7J2V2 sordid
      G7J3P1 fried
      G7N1P1V1 implied
      G7P2V2 neglected
      G8J1P1V1 sweetened
      G8J2P1 spinning
      G8P1J1V1 accumulated
      G8P2V1 locked
      J3N2V2P1G1 immaculate
      J3O3N2P2 ours
      J3P3N2R1 southeast
      J3V3F3 whereof
      J3V3N2P1 snap
      J3V3P3N1 insert
      J4C2N1R1F1 ph
      J4F3N2P1 okay
      J4F4N1P1V1 ok
      J4G2N2P2 wandering
      J4G3P2 diversified
      J4G3V2P1 improved
      J4G4P2N1 parameterized
      J4G4V3 married
      J4N2G2R2 damned
      J4N2P2R1 solo
      J4N3G3 archiving
      J4N3P1V1 alert
      J4N3P2 stony
      J4N3P2R1 openssh
      J4N3P3V1 savage
      J4N3V1G1 verbose
      J4N3V2 staple
      J4N3V2P1G1 flip
      J4N4P1 backup
      J4N4R1 right
      J4N4R1P1 curly
      J4P2N2V2 manifest
      J4P2V2G2 spangled
      J4P3G3 interleaved
      J4P4N3 mid
      J4R3P2N1 llvm
      J4V3G3 convinced
      J4V4G2N1 wrought
      J4V4G3 weighted
      J4V4P2 sighted
      J5G3N2 burrowing
      J5G3V2 experienced
      J5G4 limited
      J5G4P1 convincing
      J5G4V1 fringed
      J5G4V2 graduated
      J5G5V1 isolated
      J5N2P1V1R1 oven
      J5N2P2D2 contour
      J5N2P2V2 emoji
      J5N2R2F2 unhide
      J5N2V2 uglify
      J5N3G2 disparaging
      J5N3P3 ant
      J5N3V1P1 cross
      J5N4 sovereign
      J5N4P2 gnuradio
      J5P3G2 vesa
      J5P4R2 argentine
      J5P4V1 twin
      J5V2P1G1 varied
      J5V2R2N1 close
      J5V3G2 seasoned
      J5V3N1P1 cool
      J5V3N2 reverse
      J5V3P1N1 delete
      J5V3P2 deb
      J5V4N1P1 upset
      J5V4N2 decrypt
      J5V5N1 flush
      J5V5P1 rename
      J6F2C1P1 squashfs
      J6F2N1R1 opposite
      J6F2P1G1 restful
      J6G2N1P1V1 memcached
      J6G2P1 disconnected
      J6G2P1N1 token
      J6G2V1 sustained
      J6G2V2 worried
      J6G3P1V1 balanced
      J6N1P1F1 counterfeit
      J6N2P1V1 uniform
      J6N2V1P1R1 round
      J6N3F1 past
      J6N3R1 ldapvi
      J6N4P1 fat
      J6P1V1G1 swollen
      J6P2F2 unnamed
      J6P2G2 unchanging
      J6P2N1 fantastic
      J6P2N1R1 ardent
      J6P2N2 spiny
      J6P2R1 next
      J6P2R1N1 netfilter
      J6P2R2 brier
      J6P3 netinst
      J6P3R1 dual
      J6P3V1 inter
      J6R2P1 underway
      J6R3 long
      J6R3P1 nautical
      J6V2N1P1 passionate
      J6V2P2 secure
      J6V2R2 adrift
      J6V3P1 shy
      J6V3P2 designate
      J6V4P1 encode
      J7G2V1 troubled
      J7G3N1 prototyping
      J7N1V1 hollow
      J7N2R1 contrary
      J7N3P1 total
      J7P1G1 wretched
      J7P1N1 pre
      J7P1R1 offshore
      J7P2F1 nearest
      J7P2G1 infrared
      J7P2G2 gifted
      J7R3V1 outward
      J7V1N1P1G1 bent
      J7V2G1 pleased
      J7V2N1 blunt
      J7V2R1 slow
      J8 lower
      J8F2 beaklike
      J8G2P1 sided
      J8N1G1 boring
      J8N1P1R1 third
      J8N1P1V1 vulgar
      J8N1R1P1 upright
      J8N2R1 downstream
      J8P1F1 shiny
      J8P2V1 tidy
      J8R1P1 fine
      J8R2N1 bandwidth
      J8V1 double
      J8V1N1 damp
      J8V1R1 clear
      J9D1 such
      J9P1R1 monthly
      J9V1P1 dry
      N2J2V2R2 fourcc
      N2P2J2G2 everlasting
      N2P2J2R2 repo
      N3F3R2P2V1 reboot
      N3G3V2J1F1 re
      N3J3P2G2 milling
      N3J3R3 heraldry
      N3J3V2R2 obtuse
      N3J3V3P1 pause
      N3P3C3 siscone
      N3P3G3J1 mbed
      N3P3J3R1 openhpi
      N3P3J3V1 openpgp
      N3P3V2J1 ladle
      N3P3V3J1 braid
      N3V3G3 frown
      N4G3P2 clearing
      N4G4J2 threading
      N4G4J2P1 clustering
      N4G4P3 pooling
      N4J3F2 grasslike
      N4J3G2 marshalling
      N4J3P2 vte
      N4J3R2 makefile
      N4J3V2 pest
      N4J4P1C1 openvpn
      N4P1J1V1F1 fry
      N4P2C2F2 kw
      N4P2G2V2J1 contexts
      N4P2J2V1 modesty
      N4P3J1V1 gastropod
      N4P3J2V1 netlink
      N4P3V2 opt
      N4P3V3J1 swallow
      N4P4J1R1 lemur
      N4P4J3 applicative
      N4R4J2 hydrant
      N4R4P1 midway
      N4V4P1J1 redress
      N5F3P1C1 ks
      N5F3P2 yr
      N5F4V1 quote
      N5G2V2 set
      N5G3V2 forecast
      N5G4 matching
      N5G4J2 fruiting
      N5G4V1 quadruped
      N5J2P2V1 post
      N5J3G2 daring
      N5J4P2 singular
      N5J4R1 tense
      N5J4V1 graduate
      N5P2F2 pathogeny
      N5P2G2 reloading
      N5P2J1C1 snapshot
      N5P2V2J1 gelatin
      N5P3G2 windowing
      N5P3G3 positioning
      N5P3J1V1 feather
      N5P3J3 motive
      N5P4J1V1 brine
      N5P4R1 sd
      N5P5R1 dolphin
      N5R3J1 thistle
      N5R3P2 downwards
      N5R4J1 overhead
      N5R5 barefoot
      N5V2C2 influxdb
      N5V2G1P1J1 split
      N5V2G2 sled
      N5V3J2 planar
      N5V3R2 spoil
      N5V4J2 deflate
      N5V4P2 notices
      N5V5J1 lead
      N6C2P1 tuft
      N6D2O2P1 yours
      N6G2V2 shot
      N6G3 operating
      N6G3J1 naming
      N6J2D1 half
      N6J2F2 strongswan
      N6J2V1 phosphate
      N6J2V2 aggregate
      N6J3 mln
      N6P1J1R1 folly
      N6P1V1G1 breastbone
      N6P2F1 e
      N6P2F2 img
      N6P2G2 routing
      N6P2J1 fun
      N6P2R1 postgresql
      N6P2R2 disciple
      N6P2V1J1 analog
      N6P3R1 coward
      N6P3V2 shadow
      N6P4J1 quad
      N6R3P1 pm
      N6R4 preacher
      N6V2J1P1 advance
      N6V2P1J1 slice
      N6V2P2 logger
      N6V2P2J1 nil
      N6V2R1P1 doubt
      N6V2R2 overlaps
      N6V3P2 reute
      N7J1P1 mass
      N7J1V1P1 plugin
      N7J2R1 hoc
      N7J2V2 obstinate
      N7J3P1 relational
      N7O2P1J1 mine
      N7P1C1 std
      N7P1G1 keyring
      N7P1V1J1 tender
      N7P2F1 x
      N7P2J1V1 thread
      N7P2V1C1 powerpc
      N7P2V1J1 rib
      N7P3J1 enhancement
      N7R2V1 sort
      N7V2R2 tallow
      N8F1P1 boy
      N8J1R1 jelly
      N8J2P1 repository
      N8P1R1 effervescent
      N8P2J1 bean
      N8R1V1 matter
      N8R2 bully
      N8V1J1 multivariate
      N9G1J1 voting
      O5P4F1 na
      O6F4 to
      O7N3 theirs
      O8N1P1 thee
      O8P1F1 ta
      O9R1 there
      P2V2F2J2N1 stdout
      P3G3J2F2 cn
      P3J3C3 openscad
      P3R3F2J1N1 pike
      P3R3F3 grout
      P3V3F3 doogie
      P3V3G3 caged
      P3V3J2N1G1 div
      P3V3R3 stomp
      P4F3N2 requirejs
      P4G4V1J1 accelerated
      P4J3G3 federated
      P4J3V2F1 vim
      P4J4G1 smoothed
      P4J4G1V1 consolidated
      P4J4N2R1 sendmail
      P4J4R2 headless
      P4N2J2G2 fructose
      P4N2J2R1 inland
      P4N2J2V1 cpp
      P4N3J1V1G1 acrid
      P4N3J2 orange
      P4N3J2G1 unifying
      P4N3V3G1 wins
      P4N4R1 vice
      P4N4V1 trust
      P4O2N1V1F1D1 ye
      P4O4N2 tuareg
      P4R4N2 oops
      P5C2D2 opensuse
      P5D5 pancanadian
      P5F3N1R1 n
      P5F5D1 hey
      P5J2C2 leveldb
      P5J2F2 oe
      P5J2R2 peart
      P5J3N1R1 south
      P5J3R2 fastdds
      P5J3V1N1 confederate
      P5J4N1V1 flex
      P5N1J1V1G1 tulip
      P5N2D2 iscsi
      P5N2G2 lipped
      P5N2J1R1 acpi
      P5N2J2D1 fs
      P5N3F1 ch
      P5N3G1R1 oidc
      P5N3G1V1 shad
      P5N3G2 voyaging
      P5N3J1 libvirt
      P5N3O2 otcl
      P5N3V1 sack
      P5N3V1J1 sieve
      P5N4F1 ns
      P5N4F1V1 s
      P5N4J1V1 puff
      P5N4J2 deputy
      P5N4V2 slam
      P5O2C1F1 mariadb
      P5R4J1 glade
      P6C4 trinidad
      P6D4 malayalam
      P6F3J1 pp
      P6F3N1 bu
      P6G2J1V1 dialign
      P6J1V1G1 entropy
      P6J2F2 threadlike
      P6J2G2 bitset
      P6J2N1C1 ml
      P6J2N1R1 jupyter
      P6J3 hindu
      P6J3R1 markdown
      P6J4N1 latin
      P6N1J1G1V1 debug
      P6N1J1R1 northwest
      P6N1J1V1 clothe
      P6N2F1J1C1 d
      P6N2F2 nay
      P6N2J1O1 u
      P6N2J1R1 uim
      P6N2O2 weechat
      P6N3G1 consulting
      P6N3J1C1 dispatcher
      P6N4C1 bibtex
      P6N4F1 es
      P6N4G1 broadcasting
      P6O3J1 elf
      P6V2D2 ipaex
      P6V2G2 bandlimited
      P6V2N1F1 awk
      P6V2N2 libcurl
      P6V3J1 geoip
      P7C2N1J1 ios
      P7C3 barbados
      P7D3 chromeos
      P7J1N1 raid
      P7J2F2 wavefront
      P7N1O1 ya
      P7N2F2 lup
      P7N2J1R1 east
      P7N2R1 quiver
      P7N2R2 ere
      P7N3J1 lan
      P7V2G1 lxde
      P7V2N1J1 slang
      P8J1G1 stdin
      P8J1N1 pakistan
      P8J1N1V1 vorbis
      P8J1V1D1 ar
      P8J2N1 apparmor
      P8N1C1 iv
      P8N2V1 lisp
      P8O1N1 ca
      P9C1 monty
      P9D1 zo
      P9G1V1 fed
      P9N1F1 heck
      P9N1G1 gsl
      P9O1 zabbix
      R4J3P2 pearly
      R4N2P2J2 sickle
      R4P3N2J1 nettle
      R5F5 underneath
      R5N2J2 newline
      R5N2P2J2 cacti
      R6F4 so
      R6J3P1 downward
      R6J3V1 overnight
      R6J4P1 outright
      R6N1P1J1 pserver
      R6N2P2 amain
      R6P4 nt
      R7F2 writedown
      R7F2P1 forth
      R7G2F2 afield
      R7J2 earlier
      R7J2F1 alike
      R7J2F2 downright
      R7J2N1 woolly
      R7J2P1 quietly
      R7N2J1F1 back
      R7P2J2 cockatoo
      R8J1 ago
      R8P1J1 sometime
      R8V2 forwards
      V3G3N2J2 lent
      V3G3N2P2 strung
      V4G3J3 closed
      V4N3J2P1 neglect
      V4N3J3P1 decode
      V4N3P1J1 backend
      V4N4G2 thought
      V4N4J1P1 fold
      V4N4P1G1 bet
      V4N4P2 studies
      V4P3N2 registers
      V4P3N3 encrypt
      V4P4J2 ipmi
      V4P4N2 spawn
      V4R4P2 unpack
      V5G2N2 shed
      V5G2N2P1 cut
      V5G3J2 figured
      V5G3N1P1 shut
      V5G4 loved
      V5G5P1 cited
      V5J3N1 fit
      V5J3N2 openjdk
      V5J3P2 grind
      V5J4 utter
      V5J4N1 welcome
      V5N2G2J1 spread
      V5N2J2 gag
      V5N3G1J1 cast
      V5N3J1P1 tear
      V5N4P2 match
      V5P2J1G1 hung
      V5P2J2N1 scan
      V5P2N2J1 fits
      V5P3J1N1 compute
      V5P4 express
      V5P4N1 splits
      V6G2J2 continued
      V6G3J1 personified
      V6G3N1 hit
      V6J2G2 diluted
      V6J2P1 emulate
      V6J3N1 furnish
      V6N1J1P1 compress
      V6N2G2 read
      V6N2J2 secrete
      V6N2P1J1 assert
      V6N3C1 merges
      V6N3J1 trim
      V6N4J1 sink
      V6N4P1 slip
      V6P2C2 tis
      V6P2G2 faded
      V6P2N1J1 burst
      V6P3J1 transcend
      V7G2N1 run
      V7G2R2 authorizes
      V7J1G1 landed
      V7N1G1 bowed
      V7N1P1 quit
      V7N2J2 squash
      V7N2P1G1 kiss
      V7P1J1 elicit
      V7P1N1J1 validate
      V7P2G2 omit
      V7P2J1 wither
      V7P2J2 regenerate
      V7P2N1 spock
      V7R3 cohere
      V8G1 studied
      V8N1G1 embed
      V8N1J1 assemble
      V8N2J1 restrain
      V8P1G1 jumped
      V8P1J1 reduces
      V8P2N1 beg
      """
  )
}
