"""Danish."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

DANISH = Language(
    code="da",
    name="Danish",
    accents="æøåéóáä",
    stemmer="danish",
    stop_words=words(
        """
        ad af aldrig alle alt altid anden andet andre at bare begge blev blive bliver bor burde da
        de dem den denne der deres derfor det dette dig din dine disse dit dog du efter egen ej
        eller en end endnu er et ethvert enhver for foer fordi fra fik faar faa gennem godt ham han
        hans har havde have hele hende hendes her hos hun hvad hvem hver hvilke hvilken hvilket
        hvis hvor hvordan hvorfor hvornar hvornaar i igen ikke ind ingen intet ja jeg jer jeres jo
        kan kun kunne lige maske man mange med meget mellem men mens mere mest mig min mindre mine
        mit mod matte ma naar nar nej noget nogen nogle nu og ogsa om op os over pa paa sa saadan
        sadan selv samme sammen sig sin sine sit skal skulle som stadig til ud uden under var vaere
        vaeret ved vi via vil ville vor vore vores
        """
    ),
    question_words={
        AnswerType.COUNT: "hvor mange|antal(?:let)?",
        AnswerType.TIME_SPAN: "hvor (?:længe|laenge|gammel|gammelt|gamle|ofte|lang tid)",
        AnswerType.AMOUNT: r"hvor meget|hvad koster|hvad kostede|hvilken pris|hvor dyr\w*",
        AnswerType.EXTENT: "hvor (?:langt|høj|højt|stor|stort|dyb|dybt|lang|bred|tung|varm|kold)",
        AnswerType.DATE: "hvornår|hvornaar|(?:i )?hvilket (?:år|århundrede|årti)"
        "|hvilken (?:dag|dato|måned)|hvad tid|hvad er klokken",
        AnswerType.PERSON: "hvem|hvis|hvilken (?:person|konge|dronning|spiller|forfatter"
        "|skuespiller|sanger)",
        AnswerType.PLACE: "hvor(?:hen|fra)?(?! (?:mange|meget|længe|gammel|gammelt|gamle|ofte"
        "|langt|høj|højt|stor|stort|dyb|dybt|lang|lange|bred|tung|dyr|dyrt"
        "|mye|lenge))|(?:i )?hvilken (?:by|region|gade|ø|flod)"
        "|hvilket (?:land|sted)",
        AnswerType.REASON: "hvorfor|af hvilken grund",
        AnswerType.MANNER: "hvordan",
        AnswerType.SHARE: "procent|hvor stor en (?:andel|del)",
    },
    interrogatives=r"hvad|hvilken|hvilket|hvilke|hvem|hvor\w*",
    negations=words("ikke ej aldrig ingen intet uden hverken nej"),
    years=listed(r"i #, i året #, siden #"),
    present=listed(r"nu, nuværende, i dag, aktuel\w*, seneste, næste, for tiden, lige nu"),
    pointing_in_sentences=words("han hun den det de dette denne disse hans hendes"),
    pointing_in_questions=words("ham hende dem deres der da"),
    joining=words("men og"),
    contrasting=words("men"),
    indefinite_articles=words("en et"),
    numbers=valued(
        """
        en 1, et 1, to 2, tre 3, fire 4, fem 5, seks 6, syv 7, otte 8, ni 9, ti 10, elleve 11, tolv
        12, tretten 13, fjorten 14, femten 15, tyve 20, tredive 30, fyrre 40, halvtreds 50, tres
        60, halvfjerds 70, firs 80, halvfems 90, hundrede 100, tusind 1000, million 1000000,
        millioner 1000000, milliard 1000000000
        """
    ),
    ordinals=valued(
        """
        forste 1, anden 2, tredje 3, fjerde 4, femte 5, sjette 6, syvende 7, ottende 8, niende 9,
        tiende 10
        """
    ),
    bounds={
        Bound.LEAST: listed(
            """
            # (?:eller|og) (?:senere|nyere|hojere|storre|opefter|derover|fremefter), # eller mere,
            fra og med #, mindst #
            """
        ),
        Bound.MOST: listed(
            """
            # (?:eller|og) (?:tidligere|lavere|mindre|derunder), til og med #,
            (?:hojst|maksimalt|max|maks) #
            """
        ),
        Bound.OLDER: listed("# (?:eller|og) aeldre"),
        Bound.SINCE: listed("siden(?: ar)? #"),
        Bound.FROM: listed("fra(?: ar)? #"),
        Bound.UNTIL: listed("(?:op til|frem til|indtil)(?: ar)? #"),
        Bound.BOTH: listed("(?:fra )?# (?:til|til og med) #, mellem # og #"),
    },
    hedges=listed(
        """
        (?:cirka|ca|omkring|omtrent|naesten|over|under|rundt) #,
        (?:mere|mindre|flere|faerre|aeldre|yngre) end #, # (?:og|eller) #
        """
    ),
    months=listed(
        """
        januar|jan, februar|feb, marts|mar, april|apr, maj, juni|jun, juli|jul, august|aug,
        september|sept?, oktober|okt, november|nov, december|dec
        """
    ),
    weekdays=listed(
        r"""
        mandag\w*, tirsdag\w*, onsdag\w*, torsdag\w*, fredag\w*, lordag\w*, sondag\w*
        """
    ),
    leading=words("i på pa af fra til med for om under ved er var"),
    first_person=words("jeg mig min mit mine vi os vores"),
    openers=listed(
        r"""
        (?:hej+|hejsa|halloj|hallo|dav+|god(?:
        |)(?:morgen|aften|dag|eftermiddag)|hello|hi|hey|velkommen)(?: (?:allesammen|med
        jer|gruppen|venner|alle|igen|der|bot|du)\b)*+, hvordan (?:har|gar)(?: (?:det|du|i)\b)*+,
        (?:undskyld|beklager|sorry)(?: (?:forstyrrer|sporgsmal|dumt|mig|jeg|for|men|at)\b)*+,
        (?:jeg har |hurtigt |lille |bare |lige |kort |har |et )*+sporgsmal(?: (?:til
        jer|her|om)\b)*+, (?:altsa|ok|okay|hor|forresten|hjaelp|nu), jeg er ny(?: i gruppen| her)*+
        """
    ),
    frames=listed(
        r"""
        (?:kan|kunne|vil|ville|ma)(?:
        (?:venligst|nogen|maske|gerne|vaere|man|her|mon|jeg|mig|sod|du|os|og|i)\b)*+
        (?:sige|fortaelle|forklare|hjaelpe|svare|oplyse|vide|sporge|hore)(?:
        (?:hvor|mig|til|med|jer|os|om|at)\b)*+, (?:ved|nogen der|er der nogen der|har|mon)(?:
        (?:styr pa|en ide|ide om|nogen|sige|ved|har|der|kan|mon|her|du|om|i)\b)++, (?:jeg |vi
        )?(?:vil gerne|ville gerne|ville|vil|undrer mig|undrede
        mig|onsker|skal|sporger|leder|proever|prover|spekulerer)(?: (?:finde ud
        af|information|sporge|gerne|efter|bare|lige|vide|hore|over|jer|om|pa|at)\b)*+,
        (?:sig|fortael|forklar|hjaelp|vaer sod at|vaer venlig at)(?:
        (?:fortaelle|venligst|forklare|lige|sige|mig|med|os|om|at)\b)*+, jeg (?:ved ikke|kan ikke
        finde|husker ikke|forstar ikke|har glemt)(?: (?:nogen steder|helt|om)\b)*+, (?:mit|et|her
        er mit|jeg har et)(?: (?:hurtigt|lille)\b)*+ sporgsmal(?: (?:til jer|lyder|er)\b)*+, (?:det
        ville vaere|jeg ville vaere)(?:
        (?:taknemmelig|fortaelle|dejligt|nogen|kunne|rart|godt|hvis|sige|vide|du|at|i)\b)*+,
        (?:min|en) (?:ven|veninde|mand|kone|son|datter|mor|far|chef|nabo|kollega) (?:sporger|vil
        vide|vil gerne vide|spurgte), ma jeg sporge, af (?:ren )?nysgerrighed
        """
    ),
    closers=listed(
        r"""
        (?:pa forhand |tusind |mange |og |ok )*+(?:tak+|takker)(?: (?:skal du have|skal i have|pa
        forhand|hjaelpen|svar|alle|for)\b)*+, venligst|vaer sod, (?:venlig |bedste |mange |med |de
        )*+(?:hilsner?|mvh|vh|kh|hej hej|farvel|vi ses|god (?:dag|aften|weekend))(?: alle)?, (?:det
        )?haster|hurtigst muligt|hvis muligt|sporger for en ven, (?:haha+|hehe+|lol+),
        (?:eller|ikke|ikke ogsa|vel|hjaelp|nogen|nogen der ved)
        """
    ),
    particles=listed(
        """
        venligst, gerne, egentlig, maske, mon, praecis, lige, bare, jo, vel, nu
        """
    ),
    light_words=listed(
        """
        skal, skulle, ma, matte, kan, kunne, vil, ville, bor, burde, behov(?:er|ede), jeg, mig,
        min, mit, mine, vi, os, vores, du, dig, din, dit, dine, jer, jeres, man, nogen, noget,
        er, vaere, var, vaeret, har, havde, haft, have, bliver, blev, blive,
        far, fik, gor, gore, gjorde, gar, ga, gik, kommer, kom, komme, tager, tage, tog, giver,
        give, siger, sige, sagde, ved, vide, vidste, sporge, sker, skete, hedder, hed, findes,
        tilladt, muligt, slags, made, lige nu, omtrent
        """
    ),
    counted=listed("folk, mennesker, ting"),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:hej+|hejsa|hallo|dav+|god(?: |)(?:morgen|aften|dag)|velkommen)(?: (?:alle|bot)\b)*+,
            hvordan gar det
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:tusind |mange |ok )*+(?:tak+|takker)(?: (?:skal du have|hjaelpen|alle|for|bot)\b)*+,
            (?:god|dygtig) bot|godt gaet
            """
        ),
        SmallTalk.FAREWELL: listed(
            r"(?:farvel|hej hej|god ?nat|vi ses|ses|sov godt)(?: (?:alle|bot)\b)*+"
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:ok+|okay|ja+|jo|jep|nej+|fint|godt|super|perfekt|maske|ved ikke|haha+|lol+|selv
            tak|det var sa
            lidt|undskyld|virkelig|praecis|sandt|falsk|forkert|interessant|forstaet|wow|oh+|aha+|ogsa
            mig|tillykke|held og lykke|test|er du en bot|hvem er du|bot|selvfolgelig|fedt)(?:
            (?:tak|bot|nej|da|ja)\b)*+
            """
        ),
    },
)
