"""Swedish."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

SWEDISH = Language(
    code="sv",
    name="Swedish",
    accents="åäöéü",
    stemmer="swedish",
    stop_words=words(
        """
        alla allt an annan annat andra ar at att av blev bli blir blivit bor borde da dar de dem
        den denna deras dess dessa det detta dig din dina dit ditt du efter eftersom ej eller en er
        era ert ett fast fick for fran genom ha hade han hans har havs hela hennes henne hit hon
        honom hos hur i icke in inga ingen inget innan inom inte ja jag kan ku kunde maste man
        manga med medan mellan men mer mest mig min mina mitt mot mycket na nagon nagot nagra nar
        ni nu och ocksa om oss over pa sa sadan sadana sadant samma samt sedan ska skall skulle sig
        sin sina sitt som till trots tills under upp ut utan utom vad var vara varfor varit varje
        vars vart vem vems vi via vid vilka vilken vilket
        """
    ),
    question_words={
        AnswerType.COUNT: "hur många|antal(?:et)?",
        AnswerType.TIME_SPAN: "hur (?:länge|gammal|gammalt|gamla|ofta|lång tid|snabbt)",
        AnswerType.AMOUNT: r"hur mycket|vad kostar|vad kostade|vilket pris|hur dyr\w*",
        AnswerType.EXTENT: "hur (?:långt|hög|högt|stor|stort|djup|djupt|lång|bred|tung|varm|kall)",
        AnswerType.DATE: "när|(?:i )?vilket (?:år|datum|århundrade|årtionde)|vilken (?:dag"
        "|månad|tid)|hur dags|vad är klockan",
        AnswerType.PERSON: "vem|vems|vilken (?:person|kung|drottning|spelare|författare"
        "|skådespelare|sångare)",
        AnswerType.PLACE: "var|vart|varifrån|(?:i )?vilken (?:stad|plats|ort|region|ö|gata"
        "|flod)|vilket (?:land|ställe)",
        AnswerType.REASON: "varför|av vilken anledning|vad beror",
        AnswerType.MANNER: "hur (?:gör|kan|ska|får)",
        AnswerType.SHARE: "procent|hur stor (?:andel|del)",
    },
    interrogatives="vad|vilken|vilket|vilka|vem|hur",
    negations=words("inte ej icke aldrig ingen inget inga ingenting utan varken nej"),
    years=listed(r"år #, under #, sedan #"),
    present=listed(r"nu, nuvarande, idag, aktuell\w*, senaste, n[äa]sta, för närvarande"),
    pointing_in_sentences=words("han hon den det de detta denna dessa hans hennes"),
    pointing_in_questions=words("honom henne dem deras där då dess"),
    joining=words("men och"),
    contrasting=words("men"),
    indefinite_articles=words("en ett"),
    numbers=valued(
        """
        en 1, ett 1, tva 2, tre 3, fyra 4, fem 5, sex 6, sju 7, atta 8, nio 9, tio 10, elva 11,
        tolv 12, tretton 13, fjorton 14, femton 15, tjugo 20, trettio 30, fyrtio 40, femtio 50,
        sextio 60, sjuttio 70, attio 80, nittio 90, hundra 100, tusen 1000, miljon 1000000,
        miljoner 1000000, miljard 1000000000
        """
    ),
    ordinals=valued(
        """
        forsta 1, andra 2, tredje 3, fjarde 4, femte 5, sjatte 6, sjunde 7, attonde 8, nionde 9,
        tionde 10
        """
    ),
    bounds={
        Bound.LEAST: listed(
            r"""
            # (?:eller|och) (?:senare|nyare|hogre|storre|uppat|framat), # eller mer,
            (?:fran och med|fr\W?o\W?m) #, (?:minst|lagst) #
            """
        ),
        Bound.MOST: listed(
            r"""
            # (?:eller|och) (?:tidigare|lagre|mindre|nedat), (?:till och med|t\W?o\W?m) #,
            (?:hogst|max|maximalt) #
            """
        ),
        Bound.OLDER: listed("# (?:eller|och) aldre"),
        Bound.SINCE: listed("(?:alltsedan|sedan)(?: ar)? #"),
        Bound.FROM: listed("fran(?: ar)? #"),
        Bound.UNTIL: listed("(?:upp|fram) till(?: ar)? #"),
        Bound.BOTH: listed("(?:fran )?# (?:till|till och med) #, mellan # och #"),
    },
    hedges=listed(
        """
        (?:ungefar|cirka|ca|omkring|nastan|drygt|knappt|over|under|runt) #,
        (?:mer|mindre|fler|farre|aldre|yngre) an #, # (?:och|eller) #
        """
    ),
    months=listed(
        """
        januari|jan, februari|feb, mars, april|apr, maj, juni|jun, juli|jul, augusti|aug,
        september|sept?, oktober|okt, november|nov, december|dec
        """
    ),
    weekdays=listed(
        r"""
        mandag\w*, tisdag\w*, onsdag\w*, torsdag\w*, fredag\w*, lordag\w*, sondag\w*
        """
    ),
    leading=words("i på pa av från fran till med för for om under vid är ar var"),
    first_person=words("jag mig min mitt mina vi oss"),
    openers=listed(
        r"""
        (?:hej+|hejsan|halla|hallo|tja+|tjena|god(?:
        |)(?:morgon|kvall|dag|middag)|hello|hi|hey|valkommen)(?:
        (?:allihopa|allihop|gruppen|vanner|pa er|alla|igen|dar|bot|du)\b)*+, hur (?:mar|ar|gar)(?:
        (?:laget|det|du|ni)\b)*+, (?:ursakta|forlat|sorry|beklagar)(?:
        (?:fragan|fraga|stor|mig|att|jag|for|dum|men|om)\b)*+, (?:jag har |snabb |liten |bara |kort
        |har |en )*+(?:fraga|fragor)(?: (?:till er|bara|hor|om)\b)*+,
        (?:alltsa|ok|okej|du|horni|forresten|hjalp), jag ar ny(?: i gruppen| har)*+
        """
    ),
    frames=listed(
        r"""
        (?:kan|skulle|vill|kunde)(?:
        (?:mojligtvis|vanligen|snalla|kanske|nagon|kunna|snall|vara|man|har|jag|mig|oss|och|ni|du|fa)\b)*+
        (?:saga|beratta|forklara|hjalpa|svara|tala om|upplysa|veta|fraga)(?: (?:for
        mig|till|mig|oss|att|med|hur|om)\b)*+, (?:vet|nagon som|har|finns det nagon som|ar det
        nagon som)(?: (?:mojligtvis|en aning|aning om|koll pa|ide
        om|kanske|nagon|koll|vet|har|som|ni|du|om)\b)++, (?:jag |vi )?(?:undrar|undrade|funderar)(?:
        (?:garna|bara|over|lite|mest|just|jag|att|om|pa)\b)*+, (?:jag |vi )(?:skulle
        vilja|vill|ville|onskar|behover|forsoker|soker)(?: (?:information|ta reda
        pa|garna|fraga|bara|veta|over|lite|mest|just|jag|att|om|pa|fa)\b)*+, (?:skulle
        vilja|vill|ville|onskar|behover|forsoker|soker)(?: (?:information|ta reda
        pa|garna|fraga|bara|veta|over|lite|mest|just|att|om|pa|fa)\b)++,
        (?:snalla|vanligen|sag|beratta|forklara|hjalp)(?: (?:for
        mig|snalla|garna|mig|oss|att|med|om)\b)*+, jag (?:vet inte|hittar inte|minns inte|forstar
        inte|har glomt)(?: (?:nagonstans|riktigt|var|hur|om)\b)*+, (?:min|en|har ar min|jag har
        en)(?: (?:liten|snabb|enkel)\b)*+ fraga(?: (?:till er|galler|lyder|ar)\b)*+, (?:det
        vore|jag vore)(?:
        (?:tacksam|beratta|snallt|nagon|kunde|jatte|saga|veta|bra|kul|att|om|ni|du)\b)*+,
        (?:min|en) (?:van|kompis|man|fru|son|dotter|mamma|pappa|chef|granne|kollega)
        (?:undrar|fragar|vill veta|fragade), far (?:jag|man) fraga, (?:av ren|av) nyfikenhet
        """
    ),
    closers=listed(
        r"""
        (?:hjartligt |stort |manga |jatte |och |ok )*+(?:tack+|tackar|tack sa mycket)(?: (?:pa
        forhand|i forvag|forhand|hjalpen|mycket|svar|alla|for|sa|pa)\b)*+, (?:snalla|vanligen),
        (?:vanliga |basta |manga |med )*+(?:halsningar|mvh|hej da|ha det (?:bra|gott)|hejda|vi
        ses)(?: alla)?, (?:det ar )?(?:bratt|bradskande|akut)|sa snart som mojligt|om
        mojligt|fragar at en van, (?:haha+|hehe+|lol+), (?:eller|eller hur|va|hjalp|nagon|nagon som
        vet)
        """
    ),
    particles=listed(
        """
        snalla, vanligen, garna, egentligen, mojligtvis, kanske, exakt, precis, bara, nu
        da, val
        """
    ),
    light_words=listed(
        """
        maste, far, fick, kan, kunde, kunnat, ska, skall, skulle, vill, ville, bor, borde,
        behov(?:er|de|a), jag, mig, min, mitt, mina, vi, oss, var, vart, vara, du, dig, din, ditt,
        dina, ni, er, ert, era, man, nagon, nagot, ar, vara, var,
        varit, har, hade, haft, ha, blir, blev, bli, gor, gora, gjorde, gar, ga, gick, kommer, kom,
        komma, tar, ta, tog, ger, ge, satter, saga, sager, sa, vet, veta, visste, fraga, hander,
        hande, heter, hette, finns, fanns, tillatet, mojligt, slags, satt, just nu, ungefar
        """
    ),
    counted=listed("folk, manniskor, sak, saker"),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:hej+|hejsan|hallo|tja+|tjena|god(?: |)(?:morgon|kvall|dag)|valkommen)(?: (?:pa
            er|alla|bot)\b)*+, hur (?:mar du|ar laget|gar det)
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:stort |manga |ok )*+(?:tack+|tackar)(?: (?:hjalpen|mycket|alla|for|bot|sa)\b)*+,
            (?:bra|duktig) (?:bot|jobbat)
            """
        ),
        SmallTalk.FAREWELL: listed(
            r"""
            (?:hej da|hejda|adjo|god ?natt|vi ses|ses|sov gott|ha det (?:bra|gott))(?:
            (?:alla|bot)\b)*+
            """
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:ok+|okej|ja+|jo+|japp|nej+|na|bra|fint|kul|toppen|super|perfekt|kanske|vet
            inte|haha+|lol+|ingen orsak|varsagod|inga
            problem|forlat|verkligen|precis|exakt|sant|falskt|fel|intressant|jag
            forstar|wow|oh+|aha+|jag ocksa|grattis|lycka till|test|ar du en bot|vem ar
            du|bot|saklart)(?: (?:tack|bot|nej|da|ja)\b)*+
            """
        ),
    },
)
