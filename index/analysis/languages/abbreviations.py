"""Abbreviations and sentence openings of many languages, for Punkt.

Given, not learned, so that no article's sentences depend on which other articles there are. Lists
of several languages stand together because an article may mix them and its language may be
unknown; a word stands here only where it does no harm in the other languages. All in lower case,
without the last full stop. What is of one language only is in `shortened.py`.
"""

from index.analysis.languages.shortened import shortened


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Written with a capital, they bind to the name that follows, whatever it looks like: "Dr. No".
OWN_TITLES = shortened("titles")  # of one language: in capitals they are acronyms of others
TITLES = OWN_TITLES | _words(
    """
    mr mrs ms mx messrs mme mlle mgr dr drs dra prof rev revd msgr hon pres gov sen rep reps amb
    gen lt col maj sgt capt cpt cmdr cdr adm brig cpl pte pvt det insp supt sec asst assoc
    atty pfc spc fr rt hr frl sra srta doç yrd doc öğr av alb yzb tuğg tümg korg org müh uzm op
    lic lcdo lcda ldo lda arq abg mtro mtra profa eng geom skt sct sta sto sv szt hptm pfr bgm
    mag mudr judr phdr rndr thdr δρ डॉ प्रो पं
    """
)

# Titles that degrees in small letters follow: "Dr. med.", "Prof. em.".
DEGREED = _words("dr prof dipl mag lic dott ing pd univ")

# Whatever follows belongs to the same sentence.
BINDING = shortened("binding") | _words(
    """
    e.g i.e eg ie a.k.a aka cf vs viz z.b d.h u.a v.a bzw vgl sog p.ej ej ö.r т.е т.к напр napr npr
    sig sigg dott avv dhr mevr t.ex bl.a dvs f.eks esim np tzw tzv např m.in tj pl
    ún т.зв див
    акад проф доц полк подп
    """
)

# With letters between full stops, as names have them, but a capital after them opens a sentence.
ENDING = _words("т.д т.п u.ä v.chr n.chr j.-c")

# Abbreviations before a number, ordinary words elsewhere: "No. 10", "He said no."
NUMBERED = shortened("numbered") | _words(
    """
    no nos nr nrs núm art arts fig figs p pp vol vols ch sec sect para par pt bd abs kap ziff
    b c ca d l n r s t v rs § род ум
    op cap pág págs jan feb mar apr jun jul aug sep sept oct okt nov dec dez déc est min max str
    mon tue tues wed thu thurs fri sat sun kl ст стр рис табл гл пп № n° nº
    abb anh anm bk chap eq eqs pkt rz párr párrf apdo cra
    jän janv févr avr juil mrz ene abr dic giu lug ott
    """
)

# Of these, what is no ordinary word: "see vol. I".
VOLUMES = _words("vol vols bd bk kap fig figs abb chap pp séc")

# Ends of German compounds that are such abbreviations: "Hauptstr. 5", "Hausnr. 3".
COMPOUNDED = ("str", "nr", "pl")

# They may end a sentence: only an evident opening after them says that they do.
COMMON = shortened("common") | _words(
    """
    u.s st ste mt ft jr sr esq inc corp ltd co cos bros plc llc assn dept univ approx appt apt
    ave blvd rd hwy mfg mins hrs yrs lbs oz al incl excl ext tel misc
    intl natl govt sq calif fla ariz conn mich minn tenn wis tex okla nev neb kan colo ark cie
    evtl ggf inkl exkl dipl ing jh jhd chr mio mrd geb gest ehem std stk tsd sek pers
    kath evang dt engl franz griech österr urspr gesetzl städt staatl dr prof drs mgr
    ul św ks ud uds vd vds depto ee uu aa rr boul
    mah cad sok bkz yy
    гг вв рр др пр тыс тис вул ім млн млрд руб коп ул просп пл обл св тж ред изд ген им
    """
)

# A time of day ends a sentence before any other capitalised word: "at 5 p.m. Police said ...".
TIMES = _words("a.m p.m")
AFTER_TIMES = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    gmt utc bst cet est edt et cst cdt ct mst mdt mt pst pdt pt eastern central mountain pacific
    greenwich moscow
    """
)

# Words which, capitalised after an abbreviation, open a sentence. Names that begin with one
# ("The Hague", "El Paso") follow abbreviations seldom enough.
OPENINGS = _words(
    """
    the a an this that these those it its it's he he's she she's they they're we we're i i'm i've
    you his her their our my there there's here in on at by for from with as after before when
    while if but and or so yet however meanwhile also although though because since until what who
    why how where which some many most all both each few several another any not nor once then now
    today yesterday tomorrow according despite during under over through between among about
    against without within instead later earlier still even moreover nevertheless nonetheless
    perhaps such only one other others to nobody everyone besides much nothing neither like
    did does were could would should
    der die das ein eine einer er sie es wir ihr ich und aber doch dies diese dieser dieses im am
    an auf bei mit nach seit von vor zu zum zur als wenn während weil auch nun dann damit dazu für
    danach anschließend dort heute jetzt außerdem deshalb trotzdem bitte
    el la los las un una unos unas en por para con sin sobre pero y cuando aunque este esta estos
    estas ese esa su sus según además también desde hasta entre tras durante tampoco
    le les il elle ils elles ce cette ces nous vous je dans sur pour mais et avec après selon
    depuis lors
    o os um uma ele ela eles no na nos nas mas il lo gli i uno una nel nella ma dopo
    bu bir ve ama ancak bunun şu biz ben onlar daha sonra böylece fakat bunlar buna ayrıca
    он она оно они мы вы я это этот эта эти в во на по с и а но когда если как что из для после
    при также однако его её их под до от к у за так там тогда потом затем ещё уже не
    він вона воно вони ми це цей ця ці у з та але коли якщо як що для після також проте
    """
)

# Verbs after a speaker's name: '"Why?" Mr Smith asked.'
SPEECH = _words(
    """
    said says say asked asks added adds told tells shouted cried cries replied wrote writes joked
    quipped answered explained insisted wondered exclaimed remarked concluded continued declared
    """
)

# Capitalised words after an initial that are part of a name more often than an opening.
PARTICLES = _words("a i o y de la le el los las les der die das al no du in il lo")

# Capitalised words after an ordinal number: German writes "3. Oktober", Turkish "2. Ordu".
AFTER_ORDINALS = _words(
    """
    januar jänner februar märz april mai juni juli august september oktober november dezember
    jahrhundert jahrhunderts jahrhunderte jahrtausend jahrtausends jh jhd weltkrieg weltkriegs
    weltkrieges platz jahrestag geburtstag mal liga bundesliga auflage klasse runde spieltag tag
    armee division regiment infanterie bezirk wahlperiode legislaturperiode stock rang
    fc mannschaft sinfonie symphonie stelle kapitel teil akt staffel
    ordu kolordu tümen ligi lig ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim
    kasım aralık cadde sokak dönem yüzyıl dünya
    """
)

# They stand before the number in "der 1. Vorsitzende", "im 3. Quartal", "den 2. Verdenskrig".
ARTICLES = _words(
    """
    der die das dem den des ein eine einen einem einer eines kein keine keinen keinem keiner
    mein meine meinen meinem meiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
    unser unsere unseren unserem unserer dieser diese dieses diesem diesen jeder jede jedes jedem
    jeden jener jene jenes jenem jenen welcher welche welches welchem welchen
    im am zum zur vom beim ins ans aufs fürs ums durchs übers unterm überm vorm det
    """
)

# Openings that are no nouns or names, and so count only behind such a number.
NO_NOUNS = _words(
    """
    man alle jeder jede viele wer wo wann was wie warum hier später vorher unser unsere mein meine
    sein seine ihr ihre kein keine han hun hon vi jeg jag men det den de dette denne nu så når
    """
)

# Prepositions that stand there in text with German words.
PREPOSITIONS = _words(
    "nach seit bei mit auf aus von vor für gegen über unter durch zu bis ab als in an ohne je pro"
)
GERMAN = _words(
    "der das und wird wurde ist sind nicht sich ein eine dem im auf von mit zu für nach seit bei"
)

ABBREVIATIONS = COMMON | BINDING | TITLES | NUMBERED
