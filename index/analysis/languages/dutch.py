"""Dutch."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

DUTCH = Language(
    code="nl",
    name="Dutch",
    accents="áàäéèëêíïóòöôúüç",
    stemmer="dutch",
    stop_words=words(
        """
        aan al alle alleen als altijd andere anderen anders ben bent bij daar daarbij daarin daarna
        daarom daarop daarvan daarvoor dan dat de degene der deze die dit doch doen doet door dus
        een eens elk elke en er ervan ga gaat ge geen geweest haar had hadden heb hebben hebt heeft
        hem hen het hier hij hoe hoeveel hoewel hun iemand iets ieder iedere iedereen ik in is ja
        je jij jou jouw jullie kan kon konden kun kunnen kunt maar mag mijn me meer men met mij
        moet moeten mocht moest mogen na naar niemand niet niets nog nu of om omdat ons onze ook op
        over reeds sinds te tegen ten tenzij ter terwijl toch toen tot u uit uw van vanaf veel voor
        waar waarin waarom waarop waarvan waarvoor wanneer want waren was wat we weer wel welk
        welke werd werden wie wiens wij wil worden wordt zal ze zelf zelfs zich zij zijn zo zoals
        zonder zou zouden zulke
        """
    ),
    question_words={
        AnswerType.COUNT: "hoeveel(?! (?:kost|geld|tijd))|aantal",
        AnswerType.TIME_SPAN: "hoe (?:lang|oud|vaak|snel)|hoeveel (?:jaar|dagen|maanden|weken|uur"
        "|minuten|tijd)",
        AnswerType.AMOUNT: "hoeveel (?:kost|kosten|geld|euro|betaal)|wat kost(?:en)?|hoe duur"
        "|welke prijs|wat is de prijs",
        AnswerType.EXTENT: "hoe (?:ver|hoog|groot|diep|breed|zwaar|lang|warm|koud)",
        AnswerType.DATE: "wanneer|(?:in )?welk(?:e)? (?:jaar|datum|dag|maand|eeuw|tijd"
        "|decennium)|hoe laat",
        AnswerType.PERSON: "wie|wiens|welke (?:persoon|man|vrouw|acteur|auteur|koning|koningin"
        "|president|speler|zanger|ploeg|team)",
        AnswerType.PLACE: "waar(?:heen|vandaan)?|(?:in )?welk(?:e)? (?:stad|land|plaats|plek"
        "|staat|provincie|regio|eiland|straat|rivier|continent)",
        AnswerType.REASON: "waarom|waardoor|hoezo|om welke reden",
        AnswerType.MANNER: r"hoe (?:kan|moet|doe|kun|werkt|krijg|vraag|\w+ (?:ik|je|men|we))",
        AnswerType.SHARE: "percentage|procent|welk deel",
    },
    interrogatives="wat|welke?|wie|hoeveel",
    negations=words("niet geen nooit niemand niets nergens zonder noch nee"),
    years=listed(r"in #, in het jaar #, sinds #"),
    present=listed(
        """
        nu, huidige?, vandaag, tegenwoordig, laatste, volgende, nieuwste, momenteel, op dit moment
        """
    ),
    pointing_in_sentences=words("hij zij ze het dit dat deze die zijn haar hun beide"),
    pointing_in_questions=words("hem hen daar ervan daarvan erin toen"),
    joining=words("maar en dus ook"),
    contrasting=words("maar"),
    linking=words("maar en dus"),
    definite_articles=words("de het"),
    indefinite_articles=words("een"),
    numbers=valued(
        """
        een 1, twee 2, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10, elf 11,
        twaalf 12, dertien 13, veertien 14, vijftien 15, zestien 16, zeventien 17, achttien 18,
        negentien 19, twintig 20, dertig 30, veertig 40, vijftig 50, zestig 60, zeventig 70,
        tachtig 80, negentig 90, honderd 100, duizend 1000, miljoen 1000000, miljard 1000000000
        """
    ),
    ordinals=valued(
        """
        eerste 1, tweede 2, derde 3, vierde 4, vijfde 5, zesde 6, zevende 7, achtste 8, negende 9,
        tiende 10
        """
    ),
    bounds={
        Bound.LEAST: listed(
            """
            # (?:of|en) (?:hoger|nieuwer|later|groter|verder), # of meer,
            (?:minstens|minimaal|ten minste|tenminste) #, vanaf # en (?:hoger|later|verder)
            """
        ),
        Bound.MOST: listed(
            """
            # (?:of|en) (?:lager|eerder|kleiner), # of minder, tot en met #,
            (?:maximaal|hoogstens|ten hoogste) #
            """
        ),
        Bound.OLDER: listed("# (?:of|en) ouder"),
        Bound.SINCE: listed("sinds(?: het jaar)? #"),
        Bound.FROM: listed("vanaf(?: het jaar)? #"),
        Bound.UNTIL: listed(r"(?:tot|t\W?m)(?: het jaar)? #"),
        Bound.BOTH: listed(
            r"""
            (?:van |vanaf )?# (?:tot|tot en met|t\W?m) #, tussen # en #
            """
        ),
    },
    hedges=listed(
        """
        (?:ongeveer|circa|ca|bijna|ruim|zowat|rond|boven|onder|over) #,
        (?:meer|minder|ouder|jonger|groter|kleiner) dan #, # (?:en|of) #
        """
    ),
    months=listed(
        """
        januari|jan, februari|feb, maart|mrt, april|apr, mei, juni|jun, juli|jul, augustus|aug,
        september|sep, oktober|okt, november|nov, december|dec
        """
    ),
    weekdays=listed("maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag"),
    leading=words(
        """
        in op aan voor van met bij tot sinds uit om onder over naar tegen zonder is zijn was waren
        """
    ),
    first_person=words("ik mij me mijn wij we ons onze ben"),
    openers=listed(
        r"""
        (?:hallo+|hoi+|hey|hi|hoi
        hoi|dag|goede(?:n)?(?:morgen|middag|avond|dag)|goeie(?:morgen|middag|avond|dag)|goede
        (?:morgen|middag|avond)|goeiemorgen|beste|geachte|yo|welkom)(?: (?:dames en
        heren|allemaal|iedereen|mijnheer|jongens|luitjes|mevrouw|mensen|jullie|groep|leden|allen|buren|heer|team|daar|bot)\b)*+,
        hoe (?:gaat het|is het|gaat ie)(?: (?:met jullie|met je|met u|daar)\b)*+|alles goed, ik
        hoop dat (?:het|alles|jullie|iedereen)(?: (?:jullie|maken|maakt|goed|gaat|met|het|je)\b)*+,
        (?:sorry|excuses|pardon|excuseer|neem me niet kwalijk|mijn excuses)(?: (?:lastig te
        vallen|om te
        storen|storen|stomme|jullie|stoor|domme|vraag|voor|maar|het|dat|als|mij|de|ik|me)\b)*+,
        (?:een klein |ik heb |snelle |kleine |korte |even |mijn |heb |nog |een |wat )*+(?:simpele
        |snelle |kleine |andere |korte |domme )*+(?:vraag|vraagje|vragen|vraagjes)(?: (?:voor de
        groep|aan iedereen|voor jullie|tussendoor|aan jullie|van mij|over|hier)\b)*+,
        (?:dus|nou|oke|ok|hmm*|eh+m*|zeg|luister|trouwens|help|dringend|even|mensen), ik ben
        (?:nieuw|nieuw lid|nieuweling)(?: (?:in de groep|in de stad|hier)\b)*+
        """
    ),
    frames=listed(
        r"""
        (?:kan|kunt|kun|kunnen|kan er|zou|zouden|wil|wilt|willen|mag|kent)(?: (?:zo vriendelijk
        zijn om|zo aardig zijn om|iemand hier|alsjeblieft|alstublieft|vriendelijk|van
        jullie|misschien|iemand|jullie|kunnen|willen|ergens|graag|even|eens|hier|jij|mij|ons|aub|ook|je|er|me|u)\b)*+
        (?:te )?(?:vertellen|zeggen|uitleggen|helpen|laten
        weten|bevestigen|informeren|melden|aangeven|antwoorden|verduidelijken|doorgeven)(?: (?:te
        begrijpen|over|met|aub|wat|of)\b)*+, (?:weet|weten|weet er|heeft|hebben|hebt|kent)(?:
        (?:informatie over|een van jullie|iemand hier|van jullie|toevallig|misschien|enig idee|iets
        over|een idee|iemand|jullie|zeker|hier|soms|jij|ook|wat|je|er|of|u)\b)++, (?:iemand|iemand
        hier|wie|wie van jullie|is er iemand die)(?: (?:enig
        idee|vertellen|misschien|toevallig|uitleggen|een
        idee|zeggen|helpen|heeft|weet|hier|die|kan|mij|me|of)\b)++, (?:ik |we |wij
        )?(?:wil|wilde|wou|zou|vroeg|vraag|vroegen|ben|was|zoek|probeer|hoop|moet)(?: (?:benieuwd
        naar|nieuwsgierig|op zoek naar|benieuwd|aan
        het|willen|alleen|jullie|gewoon|graag|even|maar|eens|heel|toch|wij|mij|ons|wel|ook|nog|erg|ik|we|me|af|te|u)\b)*+
        ?(?:weten|vragen|vernemen|te weten komen|willen
        weten|afvragen|horen|navragen|uitzoeken|informeren|af|benieuwd|informatie)(?:
        (?:iemand|over|naar|aub|of)\b)*+, (?:vertel|zeg|leg|help|laat|meld)(?:
        (?:alsjeblieft|alstublieft|weten|eens|even|maar|mij|ons|aub|uit|met|me|of)\b)++, (?:ik
        weet|ik vind|ik kan|ik herinner me|ik begrijp|geen idee|enig idee|ik ben vergeten|weet
        niet)(?:
        (?:achterhalen|terugvinden|informatie|nergens|precies|vinden|helaas|zeker|niet|meer|geen|over|het|of)\b)*+,
        (?:mijn|de|een|hier is mijn|ik heb een)(?: (?:volgende|eerste|kleine|enige|korte)\b)*+
        (?:vraag|vraagje)(?: (?:voor jullie|aan jullie|gaat over|hierbij|luidt|is of|over|is)\b)*+,
        (?:het zou|zou het|ik zou)(?: (?:op prijs stellen|laten
        weten|vertellen|geweldig|dankbaar|iemand|jullie|kunnen|zeggen|super|fijn|leuk|mooi|zijn|kunt|heel|het|als|mij|kon|kan|zou|erg|je|me|u)\b)++,
        (?:mijn|een)
        (?:vriend|vriendin|man|vrouw|zoon|dochter|moeder|vader|baas|buurman|buurvrouw|collega|kinderen)(?:
        van mij)? (?:vraagt(?: zich af)?|wil weten|vroeg|wilde weten)(?: of)?, (?:mag|kan) ik(?:
        (?:een vraag|jullie|iets|even|je|u)\b)*+ (?:vragen|stellen|weten), (?:uit|puur uit|gewoon
        uit) nieuwsgierigheid, (?:betreffende|wat betreft|met betrekking tot|over)
        """
    ),
    closers=listed(
        r"""
        (?:hartelijk |heel erg |alvast |super |veel |dank |zeer |heel |erg |en |ok
        )*+(?:bedankt|dank|dankje|dankjewel|dank je wel|dank u wel|dank je|dank
        u|dankuwel|thanks|thx|merci)(?: (?:bij
        voorbaat|antwoord|allemaal|iedereen|nogmaals|groetjes|reactie|alvast|jullie|moeite|voor|hulp|tijd|zeer|het|wel|de|uw|je|en)\b)*+,
        (?:alsjeblieft|alstublieft|aub|ajb|svp|graag), (?:vriendelijke |hartelijke |lieve |veel
        |met |de )*+(?:groeten|groet|groetjes|gr|mvg|liefs|tot (?:ziens|straks|dan|snel)|doei|fijne
        (?:dag|avond)|prettige (?:dag|avond)|fijn weekend|hoogachtend)(?: (?:aan
        allen|allemaal|verder|nog)\b)*+, (?:het is |zeer |heel )*+(?:dringend|spoed|haast)|zo snel
        mogelijk|zsm|indien mogelijk|als het kan|(?:ik )?(?:vraag|vraag dit|het is) voor een
        (?:vriend|vriendin|project|werkstuk)|alle hulp is welkom|hulp(?: gevraagd| graag)?|ik hoor
        het graag|ik kan het (?:nergens|niet) vinden|help(?: me)?|iemand|iemand een idee,
        (?:haha+|lol+|hihi|xd), (?:toch|he|of niet|niet waar|nee|sorry voor de vraag|ik ben hier
        nieuw)
        """
    ),
    particles=listed(
        """
        alsjeblieft, alstublieft, aub, ajb, svp, graag, even, eens, eigenlijk, toevallig,
        misschien, precies, toch, nou, nu eigenlijk, soms, ook alweer, maar, wel, in
        godsnaam
        """
    ),
    light_words=listed(
        """
        moet(?:en)?, moest(?:en)?, mag, mogen, mocht(?:en)?, kan, kun(?:t|nen)?, kon(?:den)?, zal,
        zul(?:len|t)?, zou(?:den)?, wil(?:t|len|de|den)?, hoef(?:t|ven)?, hoeven, ik, mij, me,
        mijn, wij, we, ons, onze, jij, je, jou, jouw, jullie, uw, men, iemand, iets, iedereen,
        ben(?:t)?, is, zijn, was, waren, geweest,
        heb(?:t|ben)?, heeft, had(?:den)?, gehad, word(?:t|en)?, werd(?:en)?, geworden,
        doe(?:t|n)?, deed, gedaan, ga(?:at|an)?, ging(?:en)?, gegaan, kom(?:t|en)?, kwam(?:en)?,
        krijg(?:t|en)?, kreeg, neem(?:t)?, nemen, meenemen, geef(?:t)?, geven, maak(?:t)?, maken,
        zeg(?:t|gen)?, weet, weten, wist, vraag, vragen, gebeur(?:t|de|en|d)?, heet(?:te|en)?,
        nodig, toegestaan, mogelijk, soort, manier, precies, eigenlijk, momenteel, ongeveer
        """
    ),
    counted=listed("mensen, persoon, personen, ding, dingen"),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:hallo+|hoi+|hey|hi|dag|goede(?:morgen|middag|avond)|goeie(?:morgen|middag|avond|dag)|yo|welkom)(?:
            (?:allemaal|iedereen|jongens|daar|bot)\b)*+, (?:hoe gaat het|alles goed)(?: met
            (?:je|jou|u|jullie))?
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:hartelijk |heel erg |super |veel |ok )*+(?:bedankt|dank|dankje|dankjewel|dank je
            wel|dank u wel|dank je|dank u|thanks|thx)(?:
            (?:antwoord|allemaal|iedereen|voor|hulp|wel|het|bot|de|je)\b)*+,
            (?:goede|goed|brave|beste) bot|goed gedaan|top
            """
        ),
        SmallTalk.FAREWELL: listed(
            r"""
            (?:doei+|dag+|tot (?:ziens|straks|morgen|later|snel|de volgende keer)|welterusten|slaap
            lekker|goedenacht|fijne (?:dag|avond)|fijn weekend|groetjes|mvg|houdoe|later)(?:
            (?:allemaal|iedereen|bot)\b)*+
            """
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:ok+|goede? (?:vraag|idee|punt)|oke+|okay|ja+|jawel|jep|nee+|neen|prima|goed|heel
            goed|mooi|leuk|cool|super|top|geweldig|perfect|misschien|weet ik niet|geen
            idee|haha+|lol+|hihi|graag gedaan|geen probleem|geen
            dank|sorry|echt|serieus|klopt|precies|inderdaad|waar|niet
            waar|fout|interessant|grappig|jammer|snap ik|begrepen|ik snap het|ik
            ook|wow|oh+|ah+|tja|hmm*|gefeliciteerd|succes|test|ben je een bot|wie ben je|stomme
            bot|bot|weet je het zeker|natuurlijk|lekker)(?: (?:bedankt|hoor|dan|bot|nee|ja)\b)*+
            """
        ),
    },
)
