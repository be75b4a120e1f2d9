"""German."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.attribute import Attribute
from index.analysis.languages.bound import Bound
from index.analysis.languages.german import around
from index.analysis.languages.german.asides import ASIDES
from index.analysis.languages.german.frames import FRAMES
from index.analysis.languages.german.small_talk import SMALL_TALK
from index.analysis.languages.phrases import first, listed, one_of
from index.analysis.languages.record import Language, valued, words

GERMAN = Language(
    code="de",
    name="German",
    accents="äöü",
    stemmer="german",
    stop_words=words(
        """
        ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim
        bin bis bist da dabei dadurch dafur dagegen daher damit dann daran darauf daraus darf
        darfst darin daruber darum das dass dasselbe davon dazu dein deine deinem deinen deiner dem
        den denen denn der deren des deshalb dessen dich die dies diese dieselbe diesem diesen
        dieser dieses dir doch dort du durch durfen durft durfte durften durftest ebenfalls ein
        eine einem einen einer eines einige einigem einigen einiger einiges er es etwa etwas euch
        euer eure eurem euren eurer fur gegen gewesen gibt hab habe haben habt hast hat hatte
        hatten heisst hier hiess hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer
        in indem ins ist ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes
        jetzt kann kannst kein keine keinem keinen keiner keines konnen konnt konnte konnten
        konntest laut man mehr mehrere mein meine meinem meinen meiner mich mir mit muss musse
        mussen musst musste mussten musstest nach nachdem nicht nichts noch nun nur ob obwohl oder
        ohne sehr sein seine seinem seinen seiner seit selbst sich sie sind so sogar solche solchem
        solchen solcher solches soll sollen sollst sollt sollte sollten solltest sondern sowie
        sowohl statt uber um und uns unser unsere unserem unseren unserer unter viel viele vielen
        vieler vom von vor wahrend wann war waren warum was weil weitere welche welchem welchen
        welcher welches wem wen wenn wer werde werden weshalb wessen wie wieder wieso wieviel
        wieviele wir wird wo wobei wodurch wofur wogegen woher wohin womit woran worauf woraus
        worden worin woruber wovon wovor wozu wurde wurden zu zum zur zwar zwischen
        """
    ),
    question_words={
        AnswerType.COUNT: "wie ?viele?|anzahl",
        AnswerType.TIME_SPAN: "wie ?(?:lang|lange|alt|oft|schnell|häufig|spät|früh)|wie viele "
        "(?:stunden|tage|wochen|jahre|minuten|monate)",
        AnswerType.AMOUNT: "wie (?:hoch|teuer)|wie ?viel|was kost(?:en?|et)|zu welchem preis",
        AnswerType.EXTENT: "wie (?:weit|hoch|groß|gross|tief|breit|schwer|lang|warm|kalt|heiß"
        "|dick)",
        AnswerType.DATE: "wann|welche[mnrs] (?:jahre?|tage?|monat|datum|jahrhundert|jahrzehnt"
        "|woche)|um wie ?viel uhr|wie spät",
        AnswerType.PERSON: "wer|wen|wem|wessen",
        AnswerType.PLACE: "wo|wohin|woher|welche[rsnm]? (?:stadt|land|ort|straße|fluss|insel"
        "|region|gebäude|staat)",
        AnswerType.REASON: "warum|weshalb|wieso|weswegen|wozu|aus welchem grund",
        AnswerType.MANNER: r"wie (?:kann|könnte|muss|soll|darf|mache?|macht|beantrag\w*|bekomm\w*"
        r"|funktioniert|geht|meld\w*|werde|\w+ (?:ich|man|wir))",
        AnswerType.SHARE: "prozent|prozentsatz|anteil",
    },
    attributes={
        Attribute.PRICE: r"was kosten|was kostet|wie ?viel (?:kosten|kostet)|wie teuer"
        r"|preise? (?:für"
        r"|von|der|des)|kosten für|(?:welche|wie hoch (?:ist|sind)(?: die| der)?) \w*(?:gebühr"
        r"|kosten|kaution|miete|preis)\w*|(?<!.)\W*(?:\w+\W+){0,2}\w*(?:preise?|gebühr(?:en)?"
        r"|kosten|kaution)(?=\W*\Z)",
        Attribute.PHONE: r"(?:telefon|handy|mobil|ruf|fax)\W?nummern?",
        Attribute.E_MAIL: r"e?\W?mail\W?adressen?",
        Attribute.WEB_ADDRESS: "(?:web|internet)(?:seite|adresse)n?|url",
        Attribute.TIME_OF_DAY: r"(?:um )?wie ?viel uhr|uhrzeit|\w*öffnungszeiten",
        Attribute.LENGTH: "wie (?:weit|tief|breit|dick)",
        Attribute.WEIGHT: r"wie schwer|wie ?viel wieg\w+",
        Attribute.TEMPERATURE: r"wie (?:heiß|kalt|warm)|welche temperatur\w*",
        Attribute.QUANTITY: "wie ?viele?|anzahl",
        Attribute.AGE: "wie alt|mindestalter|höchstalter|(?:ab|in|mit) welchem alter|welches alter",
        Attribute.DURATION: "wie lange|wie oft|wie häufig",
        Attribute.DATE: r"(?:ab |bis |seit )?wann|welche[mnrs]? (?:tag|datum|monat|jahr)\w*",
    },
    attribute_signs={
        Attribute.PRICE: r"euro|cent|franken|rappen|kronen|pfund|dollar|rubel|kostenlos\w*"
        r"|kostenfrei\w*|gratis|umsonst|frei|nichts|\w*(?:preis|kosten|kostet|gebühr|entgelt"
        r"|kaution"
        r"|beitrag|beiträge|miete|eintritt|zahl)\w*\b(?s:.*)\d|\d(?s:.*)\b\w*(?:preis|kosten"
        r"|gebühr"
        r"|entgelt|kaution|beitrag|miete)\w*",
        Attribute.TIME_OF_DAY: r"uhr|mittags?|mitternacht|morgens?|vormittags?|nachmittags?"
        r"|abends?"
        r"|nachts?|geschlossen|zu|immer|stunden?|halb \w+|viertel|(?:um|ab|bis|von|nach|vor"
        r"|zwischen)"
        r" (?:\d\d?|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)",
        Attribute.LENGTH: r"(?:höhe|länge|breite|tiefe|entfernung)\b(?s:.*)\d|\w*metern?|meilen?"
        r"|fuß|hektar|minuten|stunden?|gehminuten",
        Attribute.WEIGHT: r"(?:wiegt|wiegen|gewicht)\b(?s:.*)\d|\w*gramm|kilos?|tonnen?|pfund"
        r"|zentner",
        Attribute.TEMPERATURE: "grad|celsius|fahrenheit|kelvin",
        Attribute.QUANTITY: r"kein\w*|alle\w*|jede\w*|beide\w*|halb\w*|hälfte|drittel|viertel"
        r"|einmal"
        r"|zweimal|dutzend\w*|viele|einige|mehrere|wenige|unbegrenzt|soviele?|einzige\w*|niemand\w*|\w+zehn"
        r"|\w+[zß]ig|\w+undert\w*|\w*tausend\w*|millionen|milliarden",
        Attribute.AGE: r"alters?|\w*lebensjahre?s?|erwachsene\w*|volljährig\w*|\d ?\+"
        r"|(?:ab|unter|über|bis|als|mindestens) \d\d?"
        r"|\d\d? (?:oder|und) (?:älter|jünger|mehr|darüber)"
        r"|\w+\W(?:jahre?n?|monate?n?|wochen|jahrzehnte?n?)|\w*jährig\w*|\w*jahrhunderts?",
        Attribute.DURATION: r"sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?"
        r"|nächten?"
        r"|\w+(?:tägig|wöchig|monatig|jährig)\w*|täglich\w*|wöchentlich\w*|monatlich\w*"
        r"|jährlich\w*"
        "|bis|seit|solange|nach|vor|immer|nie|niemals|sofort|jederzeit|einmal|zweimal|jede[nrs]?",
        Attribute.DATE: r"heute|morgen|gestern|tage?n?|wochen?|wochenenden?|monate?n?|jahre?n?"
        r"|jahrhunderts?|\w*feiertage?n?|werktags?|täglich\w*|wöchentlich\w*|monatlich\w*"
        r"|jährlich\w*"
        r"|frühling|frühjahr|sommer|herbst|winter|ostern|pfingsten|weihnachten|\w*ferien|wenn"
        r"|sobald"
        "|bevor|nachdem|nach|vor|während|bis|seit|als|jetzt|immer|nie|dann|später|früh|spät|bald"
        "|jederzeit|mittags?|abends?|morgens?|nachmittags?|vormittags?|nachts?",
    },
    negations=words("""
        nicht kein keine keinem keinen keiner keines nie niemals nichts niemand niemandem
        niemanden nirgends nirgendwo ohne weder keinesfalls keineswegs
    """),
    years=listed(r"in #, im jahre? #, seit #, anno #"),
    present=listed(r"jetzt, derzeit\w*, aktuell\w*, momentan, heutzutage, neueste\w?, nächste\w?"),
    pointing=words("er sie ihr ihre sein seine diese dieser dieses dazu damit"),
    pointing_in_sentences=words("es dies das beide dabei"),
    pointing_in_questions=words(
        """ihn ihm ihren ihrem ihrer seinen seinem seiner dessen deren diesen diesem dort dafür
        dagegen danach daran darauf darin darüber davon"""
    ),
    joining=words("aber und doch auch denn"),
    contrasting=words("aber"),
    linking=words("aber und"),
    definite_articles=words("der die das den dem"),
    indefinite_articles=words("ein eine einen einem einer"),
    numbers=valued(
        """
        eins 1, zwei 2, drei 3, vier 4, funf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf
        11, zwolf 12, dreizehn 13, vierzehn 14, funfzehn 15, sechzehn 16, siebzehn 17, achtzehn
        18, neunzehn 19, zwanzig 20, dreissig 30, vierzig 40, funfzig 50, sechzig 60, siebzig 70,
        achtzig 80, neunzig 90, hundert 100, tausend 1000, million 1000000, millionen 1000000,
        milliarde 1000000000, milliarden 1000000000
        """
    ),
    ordinals=valued(
        """
        erste 1, zweite 2, dritte 3, vierte 4, funfte 5, sechste 6, siebte 7, achte 8, neunte 9,
        zehnte 10
        """
    ),
    short_numbers={"mio": "millionen", "mrd": "milliarden", "tsd": "tausend"},
    bounds={
        Bound.LEAST: listed(
            r"""
            # (?:oder|und|bzw) (?:neuer|hoher|spater|grosser)(?:en?)?,
            # (?:oder|und) (?:daruber|aufwarts), # oder mehr, # aufwarts,
            (?:mindestens|minimal|wenigstens) #, nicht (?:unter|alter als) #
            """
        ),
        Bound.MOST: listed(
            r"""
            # (?:oder|und|bzw) (?:fruher|niedriger|kleiner|tiefer)(?:en?)?, # (?:oder|und) darunter,
            # oder weniger, bis (?:einschliesslich|inklusive|inkl) #, (?:hochstens|maximal) #,
            nicht (?:uber|neuer als) #
            """
        ),
        Bound.SINCE: listed("seit(?: der| dem jahre?)? #"),
        Bound.FROM: listed("ab(?: der| dem jahre?)? #"),
        Bound.UNTIL: listed("bis(?: zu| zur| zum jahre?)? #"),
        Bound.OLDER: listed("# (?:oder|und) alter(?:en?)?"),
        Bound.BOTH: listed("(?:von |ab )?# bis #, zwischen # und #"),
    },
    hedges=listed(
        """
        (?:etwa|ungefahr|circa|ca|rund|knapp|gut|fast|beinahe|uber|unter|als|gegen|an die) #,
        von # auf #, # (?:und|oder) #
        """
    ),
    months=listed(
        """
            januars?|janner|jan, februars?|feb, marz|maerz|mar, aprils?|apr, mais?,
            junis?|juno|jun, julis?|jul, augusts?|aug, septembers?|sept?, oktobers?|okt,
            novembers?|nov, dezembers?|dez
        """
    ),
    weekdays=listed(
        r"""montag\w?\w?, dienstag\w?\w?, mittwoch\w?\w?, donnerstag\w?\w?, freitag\w?\w?,
        (?:samstag|sonnabend)\w?\w?, sonntag\w?\w?"""
    ),
    first_person=words(
        "ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren bin"
    ),
    asking=(
        first(
            "in, an, auf, fur, von, mit, bei, bis, seit, ab, zu, aus, um, unter, uber, nach, gegen"
        )
        + one_of(
            """was, wer, wen, wem, wessen, wann, wohin, woher, wo, warum, wieso,
            weshalb, wieviele?, wie, welche[rsnm]?,
            wo(?:r?an|r?auf|r?aus|bei|durch|fur|gegen|r?in|mit|nach|r?uber|von|vor|zu)"""
        ),
        *listed(
            """ist, sind, war, waren, gibt es, kann, konnen, darf, durfen, muss,
            mussen, soll, sollen, hat, haben, wird, werden, bin(?= ich), habe(?= ich)"""
        ),
    ),
    leading=words(
        """
        in im an am auf für fur von vom mit bei beim bis seit ab zu zum zur aus um unter über uber
        nach gegen ohne ins ist sind war waren wird
        """
    ),
    openers=(*around.OPENERS, *ASIDES),
    frames=FRAMES,
    closers=(*around.CLOSERS, *ASIDES),
    particles=around.PARTICLES,
    light_words=around.LIGHT_WORDS,
    counted=listed("leute, person, personen, sache, sachen, ding, dinge"),
    small_talk=SMALL_TALK,
    denials=listed(
        """
        (?:(?:das|dies|es) (?:ist|war|soll) )?(?:eigentlich )?(?:gar )?keine(?: richtige)?
        frage(?: sein)?, (?:(?:das|dies|es) ist )?nicht (?:wirklich |direkt )?eine frage,
        ich (?:habe|hab|hatte)(?: gar| eigentlich)? keine fragen?, ist keine frage,
        ich (?:will|wollte|mochte) nichts (?:fragen|wissen)
        """
    ),
    stating=listed(
        """
        (?:ich )?(?:wollte|will|mochte)(?: ich)?(?: (?:nur|bloss|einfach|mal|kurz|euch|ihnen
        |dir))* (?:sagen|loben|danken|mitteilen|loswerden)
        """
    ),
)
