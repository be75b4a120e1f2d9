"""Norwegian."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

NORWEGIAN = Language(
    code="no",
    name="Norwegian",
    accents="æøåéèêóòôäö",
    stemmer="norwegian",
    stop_words=words(
        """
        a aldri alle alltid alt andre annen annet at av bade bare begge ble blei bli blir blitt bor
        burde da de deg dei deim dem den denne der dere deres derfor det dette di din disse ditt du
        dykk eg ei ein eit eller elles en enda enn er et ett etter fikk for fordi fra far gjennom
        ha hadde ham han hans har hele henne hennes her hos hun hva hvem hver hvilke hvilken
        hvilket hvis hvor hvordan hvorfor hvorledes i ikke ikkje ingen ingenting inn inni ja jeg
        kan korleis kor kva kvar kvifor kven kun kunne man mange me med meg meget mellom men mens
        mer mest mi min mine mitt mot mye ma matte na nar ned nei no noe noen nokon nokre noko ny
        og ogsa om opp oss over pa sa sann selv si sia sidan siden sin sine sitt skal skulle slik
        som somme til tilbake um under ut uten utan var vare vart ved vel vert vi vil ville vore
        vors vort vaere vaert vere
        """
    ),
    question_words={
        AnswerType.COUNT: "hvor mange|antall(?:et)?",
        AnswerType.TIME_SPAN: "hvor (?:lenge|gammel|gammelt|gamle|ofte|lang tid)",
        AnswerType.AMOUNT: r"hvor mye|hva koster|hva kostet|hvilken pris|hvor dyr\w*",
        AnswerType.EXTENT: "hvor (?:langt|høy|høyt|stor|stort|dyp|dypt|lang|bred|tung|varm|kald)",
        AnswerType.DATE: "når|hvilket (?:år|århundre|tiår)|hvilken (?:dag|dato|måned)"
        "|hva er klokka",
        AnswerType.PERSON: "hvem|kven|hvilken (?:person|konge|dronning|spiller|forfatter"
        "|skuespiller|sanger)",
        AnswerType.PLACE: "hvor(?:hen|fra)?(?! (?:mange|mye|lenge|gammel|gammelt|gamle|ofte"
        "|langt|høy|høyt|stor|stort|dyp|dypt|lang|bred|tung|dyr|dyrt|meget"
        "|længe))|hvilken (?:by|region|gate|øy|elv)|hvilket (?:land|sted)",
        AnswerType.REASON: "hvorfor|kvifor|av hvilken grunn",
        AnswerType.MANNER: "hvordan|korleis",
        AnswerType.SHARE: "prosent|hvor stor (?:andel|del)",
    },
    interrogatives=r"hva|hvilken|hvilket|hvilke|hvem|hvor\w*",
    negations=words("ikke ikkje aldri ingen intet ingenting uten verken nei"),
    years=listed(r"i #, i året #, siden #"),
    present=listed(r"nå, nåværende, i dag, aktuell\w*, siste, neste, for tiden, akkurat nå"),
    pointing_in_sentences=words("han hun den det de dette denne disse hans hennes"),
    pointing_in_questions=words("ham henne dem deres der da"),
    joining=words("men og"),
    contrasting=words("men"),
    indefinite_articles=words("en et ei"),
    numbers=valued(
        """
        en 1, ett 1, to 2, tre 3, fire 4, fem 5, seks 6, sju 7, syv 7, atte 8, ni 9, ti 10, elleve
        11, tolv 12, tretten 13, fjorten 14, femten 15, tjue 20, tretti 30, forti 40, femti 50,
        seksti 60, sytti 70, atti 80, nitti 90, hundre 100, tusen 1000, million 1000000, millioner
        1000000, milliard 1000000000
        """
    ),
    ordinals=valued(
        """
        forste 1, andre 2, tredje 3, fjerde 4, femte 5, sjette 6, sjuende 7, attende 8, niende 9,
        tiende 10
        """
    ),
    bounds={
        Bound.LEAST: listed(
            """
            # (?:eller|og) (?:senere|nyere|hoyere|storre|oppover|framover|fremover), # eller mer,
            fra og med #, minst #
            """
        ),
        Bound.MOST: listed(
            """
            # (?:eller|og) (?:tidligere|lavere|mindre|nedover), til og med #,
            (?:hoyst|maksimalt|maks) #
            """
        ),
        Bound.OLDER: listed("# (?:eller|og) eldre"),
        Bound.SINCE: listed("siden(?: ar)? #"),
        Bound.FROM: listed("fra(?: ar)? #"),
        Bound.UNTIL: listed("(?:opptil|inntil|fram til|frem til)(?: ar)? #"),
        Bound.BOTH: listed("(?:fra )?# (?:til|til og med) #, mellom # og #"),
    },
    hedges=listed(
        """
        (?:cirka|ca|omtrent|nesten|over|under|rundt) #,
        (?:mer|mindre|flere|faerre|eldre|yngre) enn #, # (?:og|eller) #
        """
    ),
    months=listed(
        """
        januar|jan, februar|feb, mars|mar, april|apr, mai, juni|jun, juli|jul, august|aug,
        september|sept?, oktober|okt, november|nov, desember|des
        """
    ),
    weekdays=listed(
        r"""
        mandag\w*, tirsdag\w*, onsdag\w*, torsdag\w*, fredag\w*, lordag\w*, sondag\w*
        """
    ),
    leading=words("i på pa av fra til med for om under ved er var"),
    first_person=words("jeg meg min mitt mine vi oss"),
    openers=listed(
        r"""
        (?:hei+|heisann|hallo|halla|god(?:
        |)(?:morgen|kveld|dag|ettermiddag)|hello|hi|hey|velkommen)(?: (?:alle
        sammen|gruppen|venner|igjen|alle|dere|der|bot|du)\b)*+, hvordan (?:har|gar)(?:
        (?:dere|det|du)\b)*+, (?:unnskyld|beklager|sorry)(?:
        (?:forstyrrer|sporsmal|dumt|meg|jeg|for|men|at)\b)*+, (?:jeg har |kjapt |bare |lite |kort
        |har |et )*+sporsmal(?: (?:til dere|her|om)\b)*+, (?:altsa|ok|okay|hor|forresten|hjelp),
        jeg er ny(?: i gruppen| her)*+
        """
    ),
    frames=listed(
        r"""
        (?:kan|kunne|vil|ville)(?:
        (?:vennligst|kanskje|gjerne|vaere|snill|noen|dere|man|her|jeg|meg|oss|du|og)\b)*+
        (?:si|fortelle|forklare|hjelpe|svare|opplyse|vite|sporre|hore)(?:
        (?:meg|oss|til|med|om|at)\b)*+, (?:vet|noen som|er det noen som|har)(?: (?:peiling
        pa|peiling|kanskje|en ide|noen|dere|vet|har|som|kan|her|du|om|si)\b)++, (?:jeg |vi )?(?:vil
        gjerne|ville gjerne|ville|vil|lurer|lurte|onsker|skulle|spor|leter|prover)(?:
        (?:informasjon|finne ut|gjerne|sporre|visst|etter|bare|vite|hore|dere|litt|pa|om|a)\b)*+,
        (?:si|fortell|forklar|hjelp|vaer snill a|vennligst)(?:
        (?:fortell|forklar|meg|oss|med|om|si)\b)*+, jeg (?:vet ikke|finner ikke|husker ikke|forstar
        ikke|har glemt)(?: (?:noe sted|helt|om)\b)*+, (?:mitt|et|her er mitt|jeg har et)(?:
        (?:kjapt|lite)\b)*+ sporsmal(?: (?:til dere|lyder|er)\b)*+, (?:det hadde vaert|det ville
        vaere|jeg hadde vaert)(?:
        (?:takknemlig|fortelle|kunne|fint|hvis|noen|dere|vite|bra|du|si|a)\b)*+, (?:min|en)
        (?:venn|venninne|mann|kone|sonn|datter|mor|far|sjef|nabo|kollega) (?:spor|lurer pa|vil
        vite|spurte), kan jeg sporre, av (?:ren )?nysgjerrighet
        """
    ),
    closers=listed(
        r"""
        (?:pa forhand |mange |tusen |og |ok )*+(?:takk+|takker)(?: (?:skal dere ha|pa forhand|skal
        du ha|hjelpen|svar|alle|for)\b)*+, vennligst|vaer sa snill, (?:vennlig |mange |beste |med
        |de )*+(?:hilsen|hilsener|mvh|ha det|ha en fin (?:dag|kveld)|vi ses)(?: alle)?, (?:det
        )?haster|snarest mulig|hvis mulig|spor for en venn, (?:haha+|hehe+|lol+), (?:eller|ikke
        sant|vel|hjelp|noen|noen som vet)
        """
    ),
    particles=listed("vennligst, gjerne, egentlig, kanskje, noyaktig, bare, jo, vel, na"),
    light_words=listed(
        """
        skal, skulle, ma, matte, kan, kunne, vil, ville, bor, burde, trenger, trengte, far, fikk,
        jeg, meg, min, mitt, mine, vi, oss, var, vart, vare, du, deg, din, ditt, dine, dere, deres,
        man, noen, noe, er, vaere, vaert, har, hadde, hatt, ha, blir, ble,
        bli, blitt, gjor, gjore, gjorde, gar, ga, gikk, kommer, kom, komme, tar, ta, tok, gir, gi,
        sier, si, sa, vet, vite, visste, sporre, skjer, skjedde, heter, het, finnes, tillatt, lov,
        mulig, slags, mate, akkurat na, omtrent
        """
    ),
    counted=listed("folk, mennesker, ting"),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:hei+|heisann|hallo|halla|god(?: |)(?:morgen|kveld|dag)|velkommen)(?:
            (?:alle|bot)\b)*+, hvordan gar det
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:mange |tusen |ok )*+(?:takk+|takker)(?: (?:skal du ha|hjelpen|alle|for|bot)\b)*+,
            (?:god|flink) bot|bra jobbet
            """
        ),
        SmallTalk.FAREWELL: listed(
            r"""
            (?:ha det(?: bra)?|hadet|god ?natt|vi ses|ses|sov godt|farvel)(?: (?:alle|bot)\b)*+
            """
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:ok+|okay|ja+|jo|jepp|nei+|fint|bra|super|perfekt|kanskje|vet ikke|haha+|lol+|bare
            hyggelig|ingen
            arsak|unnskyld|virkelig|akkurat|sant|feil|interessant|forstatt|wow|oh+|aha+|jeg
            ogsa|gratulerer|lykke til|test|er du en bot|hvem er du|bot|selvfolgelig|kult)(?:
            (?:takk|bot|nei|da|ja)\b)*+
            """
        ),
    },
)
