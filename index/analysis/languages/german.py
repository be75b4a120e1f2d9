"""German."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.phrases import either, first, listed, one_of, then
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

_ANYBODY = one_of(
    """irgend ?(?:wer|jemand|einer|eine|wen), jemand(?:em|en)?, wer, einer, eine, du, ihr, sie,
    man,
    (?:jemand|einer|eine|wer) von (?:euch|ihnen), ne?mand"""
) + then(
    """
        von euch, von ihnen, hier, da, in der (?:gruppe|runde), aus der (?:gruppe|runde), alle,
        leute, zufae?llig(?:erweise)?, vielleicht, eventuell, evtl, bitte, mal, auch, denn,
        schon
    """
)
_SOFTLY = then(
    """
        bitte, pls, mal, kurz, schnell, vielleicht, eventuell, evtl, zufae?llig(?:erweise)?,
        eben, denn, etwa, vllt, vlt, viell, so nett sein und, so lieb sein und, so freundlich
        sein und, auch, noch, schon, eigentlich, freundlicherweise, gerade, grad, gern, gerne,
        netterweise, doch, nochmal, noch mal, einmal, nur, genau
    """
)
_TELL = one_of(
    """
        (?:mit)?(?:ge)?teilen, (?:weiter)?sagen, verraten, erklae?ren, erlae?utern,
        (?:weiter)?helfen, beantworten, bestae?tigen, zeigen, nennen, schreiben,
        (?:aus)?helfen, auskunft geben, (?:einen )?(?:tipp|hinweis|rat) geben, bescheid
        (?:sagen|geben), info geben, informieren, aufklae?ren, antworten, angeben, nachsehen,
        nachschauen, eine frage beantworten, weiterhelfen, auf die sprue?nge helfen, sagn,
        erzae?hlen, herausfinden, rausfinden
    """
)
_IF = then(
    r"""
        ob, etwas ue?ber, etwas zu, was ue?ber, etwas, genau, genaueres, nae?heres, darue?ber,
        bescheid, dazu, zufae?llig, und zwar, bitte, eigentlich, folgendes, mehr
    """
)
_KNOW = one_of(
    """
        weisst?, wisst, wissen, wue?sste(?:st|n|t)?, kennt, kennst, kennen, (?:eine )?ahnung,
        (?:ha(?:t|st|be?n?|bt)|hae?tte(?:st|n|t)?) (?:da(?:von)? )?(?:hier )?(?:einer? |jemand
        |wer |von euch |eine |ne |irgend ?eine |irgend ?ne |schon
        )*(?:ahnung|idee|plan|info|infos|informationen|tipp|tipps)
    """
)
_LEARN = one_of(
    """
        wissen, erfahren, fragen, nachfragen, anfragen, rausfinden, herausfinden, hoe?ren, kurz
        nachfragen, verstehen, in erfahrung bringen, erkundigen, loswerden, klae?ren,
        abklae?ren, nachschauen
    """
)
_QUESTION = "(?:fragen?|anliegen|anfrage|nachfrage|rue?ckfrage|verstae?ndnisfrage|zwischenfrage)"
_HELLO = one_of(
    r"""
        hallo+, halloe?chen, hallihallo, hi+, hey+, hej, heya?, na, moin(?: moin)?, moinsen,
        servus, grue?ss? ?(?:gott|euch|dich|sie), grue?ss?e?, grue?zi, salue?, sali, tach, tag,
        tagchen, (?:einen )?(?:schoe?nen )?(?:guten?|schoe?nen)
        (?:tag|morgen|abend|mittag|nachmittag|vormittag|nabend), nabend, n\W?abend, mahlzeit,
        moe?gen, morgen, guten, hello, huhu, hoi, ahoi, juten tach, gumo, sei(?:d)? gegrue?sst,
        willkommen
    """
) + then(
    """
        zusammen, alle, allerseits, ihr lieben, ihr, leute, liebe, lieber, gruppe, freunde,
        team, gemeinde, bot, du, miteinander, an alle, in die runde, euch allen, euch, welt,
        mal wieder, nochmal, nachbarn?, community, mein freund, meine lieben, ihr zwei,
        beisammen, da, und guten tag, (?:sehr geehrte )?damen und herren, zusammen und, du da,
        freunde der sonne, herr, frau
    """
)
_HOW_ARE_YOU = (
    r"(?:wie geht(?:\W?s| es)|wie gehts|wie lae?uft(?:\W?s| es)|alles "
    r"(?:klar|gut|fit|ok)|was geht(?: ab)?|na wie|alles roger|was lae?uft"
    r"|was gibt\W?s neues)"
) + then("dir, euch, ihnen, so, heute, denn, bei, bei dir, bei euch, allen, ihr lieben")
_THANKS = (
    first(
        "vielen, lieben, herzlichen, besten, tausend, schon mal, schonmal, im "
        "voraus, recht, 1000, ok, okay, oh, super, na dann, ja, nein, und, "
        "ganz, ganz lieben, scho?n"
    )
    + one_of(r"""
    danke+, dank, danke?schoe?n, merci, thx+, thanks, thank you, tausend dank, dankeee*,
    vergelt\W?s gott, bedankt, danki, danke
""")
    + then(
        """
            dir, euch, ihnen, euch allen, schoe?n, sehr, vielmals, schon mal, schonmal, schon,
            einmal, mal, im voraus, vorab, fue?r, die, eure, deine, ihre, die, jede, den, das,
            der, hilfe, antworten?, auskunft, info, infos, informationen, mue?he,
            unterstue?tzung, zeit, tipp, tipps, rue?ckmeldung, im vorraus, nochmals?, noch mal,
            und, lg, vg, gruss, grue?sse, liebe, viele, an alle, alle, leute, ihr, lieben, bot,
            jetzt, bitte, hat, mir, uns, sehr, geholfen, super, lieb, fue?rs, helfen, lesen,
            auch
        """
    )
)

GERMAN = Language(
    code="de",
    name="German",
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
        AnswerType.SHARE: "prozent|prozentsatz|anteil",
    },
    negations=words("""
        nicht kein keine keinem keinen keiner keines nie niemals nichts niemand niemandem
        niemanden nirgends nirgendwo ohne weder noch keinesfalls keineswegs
    """),
    present=listed(
        r"jetzt, derzeit\w*, aktuell\w*, momentan, heutzutage, heute, zurzeit, "
        r"gegenwae?rtig\w*, neue?ste\w?, nae?chste\w?"
    ),
    pointing=words("er sie ihr ihre sein seine diese dieser dieses dazu damit"),
    pointing_in_sentences=words("es dies das beide dabei"),
    pointing_in_questions=words(
        """ihn ihm ihren ihrem ihrer seinen seinem seiner dessen deren diesen diesem dort dafür
        dagegen danach daran darauf darin darüber davon"""
    ),
    joining=words("aber und doch auch denn"),
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
    first_person=words("ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren"),
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
            mussen, soll, sollen, hat, haben, wird, werden, bin, habe"""
        ),
    ),
    openers=(
        _HELLO,
        _HOW_ARE_YOU,
        "(?:sehr )?(?:geehrte?r?|verehrte?r?|liebe[rs]?|werte[rs]?)"
        + then(r"""
            damen und herren, damen, herren, und, herr, frau, team, kollegen, kolleginnen,
            freunde, leute, alle, bot, gruppe, mitglieder, nachbarn, gemeinde, community,
            (?:frau|herr) \w+, freundinnen, gruppenmitglieder
        """),
        r"(?:ich )?hoffe (?:es geht|euch geht|dir geht|ihnen geht|allen geht|ihr"
        r"|alle|du|sie)(?:\W?s)?"
        + then("""
            es, euch, ihnen, dir, allen, gut, habt, hattet, hattest, hatten, einen, schoe?nen,
            guten, tag, start, in, die, woche, schoe?nes, ein, wochenende, sind, seid, bist,
            gesund
        """),
        one_of("""
            entschuldigung, entschuldigen sie, entschuldigt, entschuldige, verzeihung, sorry,
            sry, tschuldigung, tut mir leid, pardon, verzeihen sie, bitte um entschuldigung,
            ich bitte um entschuldigung, nichts fue?r ungut, nix fue?r ungut
        """)
        + then("""
            bitte, mich, die, fue?r, dass, wenn, ich, stoe?re, frage, nochmal, stoe?rung, sie,
            euch, dich, doofe, dumme, bloe?de, die, das, so, aber, vielmals, falls, schon,
            gefragt, wurde, ist, bin, neu, hier, wegen, meiner, der
        """),
        first(r"""
            ich hae?tte, ich hab(?:e)?, hae?tte, hab(?:e)?, nur, mal, kurz, da, eine?, ne,
            noch, nochmal, ganz, zwei, ein paar, so, auch, mal wieder, wir haben, und, also,
            dann, heute, jetzt, eigentlich, schon, vielleicht, hier, meine, meinerseits
        """)
        + one_of("""
            kurze?, kleine?, schnelle?, doofe?, dumme?, bloe?de, einfache?, wichtige?,
            dringende?, simple, allgemeine, ernst(?:gemeinte|hafte), bescheidene, praktische,
            weitere, andere, neue, eine?, ne, noch eine, mal eine, mal ne, naive, kleines,
            kurzes, quick, blue?de, paar
        """)
        + then("""
            kurze, kleine, schnelle, doofe, dumme, bloe?de, wichtige, einfache, weitere
        """)
        + f" {_QUESTION}"
        + then("""
            an euch, an alle, an die runde, an dich, an sie, in die runde, fue?r euch, von mir,
            bitte, am rande, mal, zwischendurch, dazu, an die gruppe, an die experten, zum
            thema, und zwar, meinerseits, leute, vorweg, hae?tte ich, habe ich, hab ich, noch,
            ae?h
        """),
        one_of("""
            frage, kurze frage, anfrage
        """)
        + then("""
            an euch, an alle, an die runde, an dich, an sie, in die runde, fue?r euch, von mir,
            bitte, am rande, mal, zwischendurch, dazu, an die gruppe
        """),
        one_of(r"""
            also, so, ok(?:ay)?, na ja, naja, nun, tja, ae?h+m*, hm+, oe?hm*, gut, mal sehen,
            ach, ach ja, oh, ue?brigens, apropos, und, noch was, noch etwas, eins noch, eine
            sache noch, hilfe, bitte helft mir, helft mir(?: bitte)?, bitte um hilfe, brauche
            hilfe, brauche mal eure hilfe, hoe?r(?:t)? mal, sag(?:t)? mal, sagen sie(?: mal)?,
            dringend, achtung, du, ihr lieben, leute, freunde, he, hoe?rt mal, mal was anderes,
            pass(?:t)? mal auf, schau(?:t)? mal
        """),
        r"(?:ich )?(?:bin|wir sind|bins)(?: (?:hier|noch|ganz|ziemlich|relativ"
        r"|selbst|leider))*+ (?:neu|neuling|anfae?nger(?:in)?|zu besuch"
        r"|zugezogen|neue?r|ein neuling)"
        + then("""
            hier, dabei, in der gruppe, in der stadt, im ort, in der gegend, im forum, im chat,
            bei euch, und
        """),
        r"(?:ich heisse|mein name ist|hier ist|hier spricht|ich bin (?:der|die)) \w+",
    ),
    frames=(
        either(
            # Kann mir bitte jemand sagen, ob
            one_of("""
            koe?nnten?, koe?nntest, koe?nntet, koe?nnt, kann, kannst, koe?nnen, kan, wue?rden?,
            wue?rdest, wue?rdet, magst, moe?gen, moe?chtest, darf, willst, woll(?:en|t)
        """)
            + then("""
            mir, uns, mich, man, jemand, jemanden, wer, einer, eine, einem, du, ihr, sie, hier,
            von euch, von ihnen, in der gruppe, bitte, mal, kurz, schnell, vielleicht,
            eventuell, evtl, zufae?llig, eben, denn, etwa, vllt, so nett sein und, so lieb sein
            und, so freundlich sein und, so gut sein und, auch, noch, schon, eigentlich,
            freundlicherweise, gerade, gern, gerne, netterweise, doch, nochmal, einmal, nur,
            genau, dazu, darue?ber, dabei, bei, einer, meiner, folgender, frage, weiter, da,
            das, es, euch, dir, ihnen, wohl, ne frage, eine frage, die frage, meine frage,
            bescheid, auskunft, info, einen tipp, rausfinden, irgendwer, irgendjemand,
            irgendeiner, den gefallen tun und, einen gefallen tun und, vielleicht mal, ganz
        """)
            + f" {_TELL}",
            # Weiss jemand, ob
            f"{_KNOW} {_ANYBODY}"
            + then("""
            du, ihr, sie, jemand, jemanden, wer, einer, eine, man, irgendwer, irgendjemand,
            irgend jemand, hier, von euch, von ihnen, in der gruppe, in der runde,
            zufae?llig(?:erweise)?, vielleicht, eventuell, evtl, schon, eigentlich, bitte,
            denn, etwa, da, das, auch, genau, mal, vllt, noch, sicher, drue?ber, darue?ber,
            davon
        """),
            "(?:ich )?wue?sste(?: ich)?(?: gern(?:e)?| mal| auch| doch| zu "
            "gern(?:e)?| nur| bitte)+",
            # Ich wollte mal fragen, ob
            first("""
            ich, wir, also, nun, hier, und, aber, da, eigentlich
        """)
            + "(?:wollte|wollten|will|wollen|moe?chte|moe?chten|wue?rde|wue?rden"
            "|hae?tte|mue?sste|muss|muesste|darf|duerfte|due?rfte|koe?nnte|kann"
            "|wue?nsche|interessiert|versuche|mag|hab|habe)"
            + then("""
            ich, wir, mich, mir, uns, nur, mal, gern, gerne, auch, eigentlich, einmal, kurz,
            schnell, eben, noch, nochmal, bitte, euch, sie, dich, hier, etwas, was, in die
            runde, wissen, zu gerne, so gerne, herzlich, einfach, ganz, fragen, vorher, da,
            das, nach, darue?ber, lieber, vielleicht, sehr, doch, zu, jemanden, jemand
        """)
            + f"(?: {_LEARN})"
            + then("""
            ich, mich, mal, fragen, nachfragen, zu, koe?nnen, und zwar, in die runde, duerfen,
            due?rfen, von euch, von dir, von ihnen, lassen, bitte
        """),
            "(?:ich )?(?:frage?|frag|frug|fragte|wunder[et]?|ueberlege"
            "|ue?berlege)(?: ich| wir)? (?:mich|mir|uns)"
            + then("""
            gerade, grade, grad, schon, schon lange, oft, immer, mal, nur, eben, seit langem,
            hier, die ganze zeit, heute, manchmal, echt
        """),
            "(?:wir fragen uns|ich habe mich (?:schon )?(?:immer |oft |lange "
            ")?gefragt|man fragt sich)",
            r"(?:es )?(?:mich )?(?:wue?rde?|interessiert|interessieren|wue?rde)(?: "
            r"mich| uns| es)*+(?: mal| sehr| brennend| echt| nur| auch| "
            r"wirklich)*+(?: interessieren)?",
            r"(?:ich|wir)(?: bin| sind)?(?: gerade| noch| mir| uns)*+ (?:gespannt"
            r"|neugierig|unsicher|nicht sicher|nicht ganz sicher|auf der suche nach"
            r"|am ue?berlegen)(?: darauf| zu erfahren)?",
            # Sag mir bitte, Bitte sagt mir
            first("""
            bitte, ach, so, also, und, ey, hey, na, leute, komm
        """)
            + "(?:sag|sage|sagt|sagen sie|verrat|verrate|verratet|verraten sie"
            "|erklae?r|erklae?re|erklae?rt|erklae?ren sie|hilf|helft|helfen sie"
            "|teile?|teilt|teilen sie|nenn|nenne|nennt|nennen sie|zeig|zeigt"
            "|zeigen sie|beantworte|beantwortet|beantworten sie|informiere"
            "|informiert|informieren sie|erzae?hl|erzae?hlt|gib|gebt|geben sie"
            "|schreib|schreibt)"
            + then("""
            mir, uns, mich, bitte, mal, doch, kurz, schnell, einmal, mit, auskunft, bescheid,
            weiter, ehrlich, genau, dabei, einen tipp, infos, info, etwas, zu, ue?ber,
            folgende, meine, frage, die
        """),
            "(?:ich )?(?:bitte|bitten|ersuche)(?: wir| ich)? (?:um (?:auskunft|info"
            "|infos|information|antwort|hilfe|erklae?rung|einen tipp|tipps)|sie"
            "|euch|dich)"
            + then("""
            darue?ber, dazu, mir, mitzuteilen, zu sagen, zu erklae?ren, bitte, bei, zur frage
        """),
            "(?:ich )?(?:brauche?|benoe?tige|suche)(?: ich| wir| mal| bitte| "
            "dringend| eure| hilfe| eine| die| nach| infos?| informationen| "
            "auskunft| antwort| rat| tipps| zu| ue?ber| darue?ber| auf die frage| "
            "bei der frage| einen rat)*+",
            "(?:gibt es|gibts|ist|wae?re|findet sich)(?: hier| da| in der "
            "gruppe)?(?: jemand(?:en)?| einer?| wer| irgend ?wer| irgend "
            "?jemand(?:en)?)+"
            + then("""
            hier, da, der, die, mir, uns, sagen, weiss, wue?sste, kann, koe?nnte, bitte,
            vielleicht, so nett, so lieb, so freundlich, und, sich auskennt, helfen, verraten,
            erklae?ren, in der gruppe, weiterhelfen, von euch, beantworten, und weiss, wissen,
            zufae?llig, mal
        """),
            "(?:wer|jemand|vielleicht)(?: von euch| hier| von ihnen)?"
            + then("""
            kann, koe?nnte, weiss, mir, uns, bitte, mal, vielleicht, zufae?llig, hier, von
            euch, da, hat eine ahnung, hat ahnung, wue?sste, kennt, sich aus und
        """)
            + "(?: (?:sagen|weiss|helfen|verraten|erklae?ren|weiterhelfen|beantworten"
            "|wue?sste|hat (?:eine )?(?:ahnung|idee)))",
            "(?:ich |wir )?(?:weiss|wissen|finde|finden|erinnere|kenne|verstehe"
            "|kapiere|kann|habe|hab|bin mir)(?: ich| wir)?"
            + then("""
            leider, gerade, grad, mich, es, das, da, daran, dazu, noch, einfach, auch, schon,
            ehrlich gesagt, ue?berhaupt, so recht, wirklich, heute, etwas
        """)
            + " (?:keine?n?|nichts|nicht|nirgends|vergessen|nie)"
            + then("""
            mehr, genau, heraus, finden, herausfinden, sagen, sicher, ganz, daran, erinnern,
            ahnung, plan, idee, info, infos, information, informationen, angabe, angaben,
            antwort, darue?ber, dazu, auf, ue?ber, vergessen, verstehen, rausfinden, gefunden
        """),
            r"(?:keine|irgend ?(?:eine|ne)|eine|ne|hat (?:jemand|wer|einer)(?: hier"
            r"| von euch)?(?: eine| ne| irgendeine)?|habt ihr(?: eine| ne| "
            r"irgendeine)?|hast du(?: eine| ne| irgendeine)?|haben sie(?: eine| "
            r"vielleicht eine)?) (?:ahnung|idee|plan|schimmer)"
            + then("""
            jemand, von euch, hier, bitte
        """),
            first("""
            und, also, so, nun, na, jetzt
        """)
            + r"(?:meine|unsere|die|hier(?: ist)?(?: mal)?(?: meine| eine| die)?|eine"
            r"|ne|daher (?:meine|die)|nun (?:meine|zu meiner|zur)|jetzt (?:meine|zu "
            r"meiner|zur)|es geht um (?:die|folgende)|da(?:zu)? hae?tte ich (?:eine"
            r"|mal eine)|ich (?:habe?|hae?tte)(?: da| hier| mal| nur| noch)*+ "
            r"(?:eine|die|ne|folgende))"
            + then("""
            kurze, kleine, schnelle, eigentliche, erste, zweite, nae?chste, einfache, wichtige,
            dringende, andere, weitere, doofe, dumme, simple, folgende, konkrete
        """)
            + f" {_QUESTION}"
            + then("""
            ist, wae?re, lautet, an euch, an dich, an sie, an alle, in die runde, fue?r euch,
            dazu, hierzu, folgende, nun, jetzt, nae?mlich, dabei, zum thema, zu, zum, zur,
            bezue?glich, wegen, also, mich beschae?ftigt
        """),
            r"(?:es )?(?:wae?re|wue?rde mich freuen|wue?rden uns freuen|ich "
            r"wae?re(?: sehr| echt)?|ich wue?rde mich (?:sehr )?freuen)"
            + then("""
            toll, nett, super, schoe?n, lieb, prima, klasse, hilfreich, gut, cool, sehr,
            dankbar, froh, es, echt, wirklich, freundlich, von, dir, euch, ihnen, genial,
            interessant, es moe?glich, moe?glich
        """)
            + " "
            + one_of("""
            wenn, falls, zu, mir, wer, jemand
        """)
            + then("""
            mir, jemand, wer, einer, du, ihr, sie, man, bitte, uns, kurz, koe?nnte, koe?nntest,
            koe?nntet, koe?nnten, zu, mal, hier, von euch, zu erfahren, zu wissen, auskunft
        """)
            + f"(?: {_TELL}| zu (?:sagen|wissen|erfahren|verraten)| {_LEARN}| weiss| "
            "wue?sste| sagt| verrae?t| erklae?rt)"
            + then("""
            koe?nntest?, koe?nnten, koe?nntet, kann, kannst, koe?nnt, wue?rdest?, wue?rden,
            wue?rdet
        """),
            "(?:falls|wenn) (?:das |es )?(?:jemand|wer|einer|du|ihr|sie|man)"
            + then("""
            hier, das, es, von euch, mir, zufae?llig, vielleicht, weiss, weisst, wisst, wissen,
            sagen, kann, kannst, koe?nnt, koe?nnen, bitte
        """),
            "(?:meine?|unsere?|eine?)(?: \\w+)? (?:freund(?:in)?|frau|mann|mutter"
            "|vater|sohn|tochter|kinder|kind|chef(?:in)?|nachbar(?:in)?|kolleg(?:e"
            "|in)|schwester|bruder|partner(?:in)?|kunde|kundin|lehrer(?:in)?"
            "|bekannter?)"
            + then("""
            von mir, hat mich
        """)
            + " (?:fragt(?: sich| mich)?|wollen wissen|will wissen|moe?chte wissen"
            "|gefragt|hat (?:mich )?gefragt|wollte wissen|wue?rde gerne wissen"
            "|wue?sste gerne?)",
            "(?:ich )?(?:wurde|bin)(?: ich)? (?:gerade )?(?:gefragt(?: worden)?"
            "|gebeten worden zu fragen)",
            "(?:darf|due?rfte|kann|koe?nnte) (?:ich|man|wir)"
            + then("""
            euch, sie, dich, mal, kurz, bitte, hier, etwas, was, eine, frage, eine frage, eben,
            nur, noch, schnell, vielleicht, hoe?flich, in die runde, jemanden
        """)
            + " (?:fragen|stellen|erfahren|nachfragen|wissen|stoe?ren|mich "
            "erkundigen)",
            "(?:wo|wie) (?:kann|koe?nnte) (?:ich|man) (?:herausfinden|rausfinden"
            "|erfahren|nachlesen|nachschauen)",
            "(?:was|eins|eines) (?:ich|mich|wir)(?: noch| immer| schon| gerne| "
            "eigentlich| mal)*+ (?:wissen|fragen|interessiert|interessieren"
            "|erfahren) ?(?:will|wollte|moe?chte|wue?rde)?(?: ist)?",
            "(?:mich|uns) (?:interessiert|wue?rde interessieren|beschae?ftigt(?: "
            "die frage)?)(?: mal| sehr| brennend| nur| auch)*+",
            "(?:bezue?glich|betreffend|betreff|in bezug auf|wegen|zum thema)",
            "(?:aus (?:reiner |purer )?(?:neugier(?:de)?|interesse)|nur (?:so "
            ")?aus (?:neugier|interesse)|rein interessehalber|interessehalber|nur "
            "mal so|wenn ich (?:mal )?fragen darf|wenn man fragen darf|der "
            "vollstae?ndigkeit halber|nur zur sicherheit|sicherheitshalber|zur "
            "sicherheit|wenn es keine umstae?nde macht|glaub(?:st|t) (?:du|ihr)"
            "|glauben sie|was (?:meint|denkt) ihr|was (?:meinst|denkst) du|meint "
            "ihr|meinst du)",
        )
        + _IF,
    ),
    closers=(
        _THANKS,
        first("""
            ue?ber, fue?r, jede, jeden, eine, einen, um, eure, schnelle, kurze, baldige, wir,
            ich, wae?re, bin, bitte, jegliche, freue, freuen, mich, uns, auf, ue?ber jede
        """)
        + "(?:hilfe|antwort|antworten|info|infos|tipp|tipps|hinweise?"
        "|rue?ckmeldung(?:en)?|auskunft|rat|ratschlae?ge?|feedback|ideen?)"
        + then("""
            wue?rde, wue?rden, wae?re, wae?ren, ich, wir, mich, uns, sehr, freuen, dankbar,
            froh, toll, super, nett, hilfreich, lieb, willkommen, gern, gerne, gesehen, bitte,
            schon mal, danke, von euch, von ihnen, von dir, bin, sind, ist
        """),
        "(?:ich |wir )?(?:wae?re?n?|bin|wue?rde|wue?rden|freue|freuen|hoffe"
        "|hoffen)(?: ich| wir)?(?: mich| uns)?"
        + then("""
            sehr, ue?ber, fue?r, jede, eine, um, auf, schnelle, baldige, kurze, hilfe, antwort,
            antworten, info, infos, rue?ckmeldung, hinweise, tipps, euch, dankbar, froh,
            verbunden, freuen, eure, ihre, deine, ihr koe?nnt mir helfen, du kannst mir helfen,
            jemand kann mir helfen, jemand weiss das, jemand weiss es, sie koe?nnen mir helfen,
            es, nett
        """),
        "bitte+"
        + then("""
            bitte, um, antwort, hilfe, schnell, helfen, helft mir, danke, und, dringend,
            melden, schnelle, antworten, sehr, rue?ckmeldung, um hilfe, asap, hilf mir
        """),
        "(?:es )?(?:ist |wae?re )?(?:sehr |ziemlich |echt |total |super "
        ")*+(?:dringend|eilig|eilt|wichtig)|asap|so (?:bald|schnell) wie "
        "moe?glich|so schnell es geht|bitte schnell|schnellstmoe?glich|keine "
        "eile|eilt nicht|hat zeit|wenn(?:\\W?s| es) (?:geht|moe?glich ist"
        "|keine umstae?nde macht)|falls moe?glich|wenn moe?glich|bei "
        "gelegenheit|wenn du (?:zeit|lust) hast|wenn ihr zeit habt",
        "(?:ich )?(?:frage?|frag)(?: ich)?(?: nur| das)? fue?r (?:einen?"
        "|meinen?|ne|unseren?|meine) (?:freund(?:in)?|kumpel|kolleg(?:en|in)"
        "|bekannte[nr]?|mutter|vater|frau|mann|oma|opa|nachbarn?|nachbarin"
        "|tochter|sohn)"
        + then("""
            von mir, haha, lol
        """),
        "(?:nur )?(?:mal )?(?:so )?(?:aus (?:reiner |purer )?(?:neugier(?:de)?"
        "|interesse)|interessehalber|neugierdehalber|interessiert mich(?: nur| "
        "halt| einfach)?|bin (?:nur |echt |halt )?neugierig|wollte (?:nur|mal"
        "|ich)(?: mal| nur)? (?:fragen|wissen|nachfragen)|frage nur|nur so|nur "
        "zur info)",
        first("""
            mit, und, die, ganz, nur
        """)
        + one_of("""
            (?:freundlichen?|lieben?|besten?|schoe?nen?|viele[n]?|herzliche[n]?|sonnige|kollegiale[n]?)
            (?:grue?ss(?:e|en)?|gruss|wue?nsche|grue?sse)
        """)
        + then(r"""
            an alle, aus \w+, und, danke, von \w+, euch allen, euer, eure, dein, deine, ihr,
            ihre
        """)
        + "|mfg|lg|vg|bg|hg|grue?ss(?:e|le|chen)?|gruss|(?:euer|eure|dein|deine"
        "|ihr|ihre) \\w+|alles (?:gute|liebe)|hochachtungsvoll|beste|kuss|bussi"
        "|von meinem \\w+ gesendet",
        "(?:auf )?(?:wiedersehen|wiederhoe?ren|bald)|tschue?ss?(?:i|le|chen)?"
        "|ciao|tschau|bis (?:dann|spae?ter|bald|morgen|gleich|dahin)|servus"
        "|schoe?n(?:en|es|e|er) (?:tag|abend|woche|wochenende|sonntag"
        "|feierabend|nachmittag|restwoche|rest)"
        + then("""
            noch, euch, euch allen, allen, ihnen, allerseits, dir, zusammen, wue?nsche ich
        """)
        + "|einen? schoe?n(?:en|es|e) (?:tag|abend|woche|wochenende|sonntag"
        "|feierabend|nachmittag)"
        + then("""
            noch, euch, euch allen, allen, ihnen, allerseits, dir, zusammen
        """),
        "lol+|ha(?:ha)+|hihi|hehe+|xd+|omg|wtf|hm+|tja|kp|kA|ka|keine ahnung"
        "|rofl|grins|smiley|zwinker",
        "oder(?: nicht| so| was| wie)?|gell|ne|nicht wahr|stimmt\\W?s|richtig"
        "|oder etwa nicht|ja|nein|wohl|bitte und danke|okay|ok|wa|woll|was",
        "(?:sorry|entschuldigung|sry|tut mir leid|verzeihung)"
        + then("""
            fue?r, die, dumme, doofe, bloe?de, frage, fragen, stoe?rung, mein, deutsch, dass,
            falls, wenn, ich, frage, das, schon, gefragt, wurde, mal, den, lange, langen, text,
            nochmal, bin, neu, hier, die stoe?rung, schlechtes
        """),
        "(?:ich |wir )?(?:brauche?n?|benoe?tigen?)(?: ich| wir)?(?: das| es| "
        "die| diese| info| antwort| dringend| unbedingt| wirklich| schnell| "
        "heute| morgen| nur| bis| die infos| dafue?r)*+(?: fue?r(?: ein| eine| "
        "einen| mein| meine| meinen| unser| unsere| die| den| das)? "
        "(?:hausaufgaben?|referat|schule|arbeit|projekt|uni|studium|hausarbeit"
        "|bachelorarbeit|masterarbeit|aufsatz|prae?sentation|kinder|kind|sohn"
        "|tochter|freund|freundin|mutter|oma|reise|urlaub|antrag"
        "|steuererklae?rung|quiz|unterricht|kurs|vortrag|bericht|planung))?",
        "(?:das |es )?(?:ist|geht um)?(?: ist)? ?fue?r (?:ein|eine|einen|mein"
        "|meine|meinen|unser|unsere|unseren|die) (?:hausaufgaben?|referat"
        "|schule|arbeit|projekt|uni|studium|hausarbeit|bachelorarbeit"
        "|masterarbeit|aufsatz|prae?sentation|schulprojekt|quiz|vortrag|bericht"
        "|kurs|planung)",
        "(?:damit|weil|denn|da) (?:ich|wir)"
        + then("""
            meinen, meine, mein, den, die, das, unseren, unsere, unser, es, mich, uns, besser,
            dann, mit, meiner, oma, familie, kindern, frau, mann, gerne, noch, tag, wochenende,
            reise, besuch, ausflug, urlaub, woche, darauf, einrichten, vorbereiten, planen,
            entscheiden, bescheid, weiss, wissen, kann, koe?nnen, muss, mue?ssen, will, wollen,
            moe?chte, moe?chten, buchen, vorbereite, plane
        """),
        "(?:gebt|gib|geben sie|sagt|sag|sagen sie)(?: mir)?(?: bitte| doch)*+ "
        "bescheid(?: bitte| danke)?|meldet euch|melde dich|(?:bitte )?(?:um "
        ")?(?:hilfe|antwort|rue?ckmeldung|antworten)|help|wer weiss (?:es|das"
        "|was|mehr|rat)|weiss (?:das|es|da) (?:jemand|wer|einer)(?: von euch| "
        "hier)?|kann (?:mir )?(?:da )?(?:jemand|wer|einer) (?:weiter)?helfen"
        "|(?:jemand|irgend ?wer|einer)(?: eine| ne)?(?: ahnung| idee)?|irgend "
        "?welche (?:ideen|tipps)|ideen|tipps|was (?:meint|denkt) ihr|ihr seid "
        "gefragt",
        "(?:ich |wir |konnte |hab |habe )?(?:finde?n?|konnte|kann|habe|hab"
        "|weiss|wissen)(?: ich| wir)?"
        + then("""
            das, es, dazu, leider, auf, der, die, den, im, in, website, webseite, homepage,
            seite, internet, netz, faq, doku, nirgends, nirgendwo, nichts, keine, keinen,
            antwort, info, infos, information, angabe, nicht, finden, gefunden, mehr, selbst,
            einfach, rausfinden, herausfinden, gerade, hier
        """),
        "(?:ich |wir )?(?:bin|sind|da ich|weil ich|denn ich bin)(?: (?:hier"
        "|noch|ganz|neu|da|leider|erst|selber|selbst))*+ (?:neu|neuling"
        "|anfae?nger(?:in)?|zu besuch|tourist(?:in)?|nicht von hier|hier)(?: "
        "hier| dabei| bin| in der gruppe| in der stadt)*+",
    ),
    particles=listed(
        r"""
            bitte, mal, eigentlich, denn, etwa, doch, vielleicht, eventuell, evtl, vllt,
            zufae?llig(?:erweise)?, genau, nochmals?, noch mal, ue?berhaupt, eben, halt, wohl,
            bloss, gerne?, kurz, ungefae?hr, circa, ca, in etwa, freundlicherweise,
            netterweise, bittesehr, bitteschoe?n, pls, lol, um himmels willen, zum teufel, zum
            kuckuck, verdammt, bitte bitte, nun, so, schnell
        """
    ),
    light_words=listed(
        r"""
            mue?ss\w*, muss\w*, darf\w*, due?rf\w*, kann\w*, koe?nn\w*, soll\w*, will, willst,
            woll(?:en|t|te|ten|test), moe?ch\w*, mag, magst, moe?gen, brauch\w*, benoe?tig\w*,
            lass\w*, lae?sst, ich, mir, mich, mein\w*, wir, uns, unser\w*, du, dir, dich,
            dein\w*, ihr, euch, euer, eur\w*, ihnen, sie, ihr\w*, man, jemand\w*, irgend\w*,
            wer, einer, alle, leute, person, personen, sache, sachen, ding, dinge, bin, bist,
            ist, sind, seid, war\w*, wae?r\w*, sein, gewesen, hab\w*, hast, hat, hatt\w*,
            hae?tt\w*, gehabt, werd\w*, wird, wirst, wurd\w*, wue?rd\w*, worden, geworden,
            gibt\W?s, gibt, geben, gab, gae?be, gegeben, gebt, mach(?:e|st|t|en|te|ten)?,
            gemacht, tun, tue, tust, tut, tat, getan, geh(?:e|st|t|en)?, ging(?:en)?, gegangen,
            komm(?:e|st|t|en)?, kam(?:en)?, nehm(?:e|en|t)?, nimmt, nimmst,
            krieg(?:e|st|t|en|te)?, bekomm(?:e|st|t|en)?, bekam, erhalte?n?, erhae?lt(?:st)?,
            wissen, weiss\w*, wusst\w*, gewusst, sag\w*, gesagt, frag(?:e|st|t|en|te)?,
            gefragt, heiss(?:e|t|en)?, hiess(?:en)?, passier(?:t|te|en)?, geschieht, geschah,
            geschehen, erlaubt, mitnehmen, genau, bitte, eigentlich, moe?glich, weise, art
        """
    ),
    small_talk={
        SmallTalk.GREETING: (
            _HELLO,
            _HOW_ARE_YOU,
            "(?:bist du|seid ihr|sind sie|ist|jemand|ist jemand)"
            + then("""
                da, hier, online, wach, jemand, noch, ein bot, zuhause
            """)
            + "|(?:schoe?n|freut mich)(?: dich| euch| sie)?(?: zu (?:sehen|hoe?ren)| "
            "kennenzulernen)?|(?:frohe[sr]?|gutes|schoe?ne[sr]?|froehliche"
            "|froe?hliche) (?:weihnachten|ostern|neues(?: jahr)?|feiertage"
            "|wochenende|jahr)|ich bin (?:wieder )?(?:da|neu hier|neu)|wieder da",
        ),
        SmallTalk.THANKS: (
            _THANKS,
            "(?:das |es |du |ihr |sie )?(?:hat|habt|hast|haben|hilft|war|ist|bist"
            "|sind|seid)(?: mir| uns| echt| sehr| wirklich| genau| schon| das| ja| "
            "sie| du| ihr| was| ein| eine| der| die| so| alles| total)*+ "
            "(?:geholfen|weitergeholfen|sehr|weiter|hilfreich|lieb|nett|super|toll"
            "|spitze|prima|klasse|genial|perfekt|gesucht|gebraucht|beste[rs]?"
            "|schatz|engel|held(?:in)?|goldstue?ck|freundlich|klug|schlau)(?: von "
            "(?:dir|euch|ihnen)| danke| bot| habe)*+",
            "(?:sehr |echt |ganz )?(?:gute?r?|guter|tolle?r?|super|feine?r?"
            "|beste?r?|schlaue?r?|brave?r?|nette?r?|klasse) (?:bot|arbeit|antwort"
            "|job|gemacht|leistung)|gut gemacht|bravo|respekt|chapeau|hut ab"
            "|weiter so|ich danke(?: dir| euch| ihnen)?(?: sehr| vielmals| "
            "herzlich)?|gott sei dank",
        ),
        SmallTalk.FAREWELL: (
            first("""
                ok, okay, na dann, also, gut, so, und, dann, ich muss los, also dann, na
            """)
            + one_of(
                r"""
                    tschue?ss?(?:i|le|chen|ikowski)?, tschoe?, ciao, tschau, auf wiedersehen,
                    wiedersehen, auf wiederhoe?ren, bis
                    (?:dann|spae?ter|bald|morgen|gleich|dahin|zum nae?chsten mal|nae?chstes
                    mal|denne), bye+(?: bye)?, (?:gute?|n) nacht, gut nacht, nacht,
                    schlaf(?:t)? (?:gut|schoe?n), ade, adieu, baba, pfiat(?:i| di|i gott),
                    servus, macht? (?:\W?s )?(?:es )?gut, machs gut, man sieht sich, wir sehen
                    uns, lebt? wohl, (?:einen |ein |eine )?schoe?n(?:en|es|e)
                    (?:tag|abend|woche|wochenende|sonntag|feierabend|nachmittag|urlaub|resttag),
                    feierabend, mfg, lg, vg, liebe grue?sse, viele grue?sse, alles gute, hau
                    rein, bleib(?:t)? gesund, ich (?:muss|geh|gehe|bin)(?: dann| jetzt| mal)*+
                    (?:los|weg|raus|ins bett|schlafen|offline)
                """
            )
            + then("""
                noch, euch, euch allen, allen, dir, ihnen, zusammen, allerseits, alle, bot,
                dann, mal, leute, und, bis bald, danke, gleichfalls, auch, ihr lieben, morgen
            """),
        ),
        SmallTalk.OTHER: (
            one_of(
                r"""
                    ok+, okay+, oki+, okidoki, jo+, ja+, jap+, jup, jep, jawohl, klar, na klar,
                    alles klar, klaro, sicher, natue?rlich, selbstverstae?ndlich, gewiss,
                    genau, stimmt, richtig, korrekt, nein, nee+, nein danke, ja bitte, noe?+,
                    nicht wirklich, quatsch, bloe?dsinn, vielleicht, mal sehen, mal schauen,
                    weiss nicht, ich weiss nicht, ka, keine ahnung, kp, kein problem, kein
                    ding, kein thema, keine ursache, keine sorge, nichts zu danken, gern
                    geschehen, gerne, gern, bitte(?:schoe?n|sehr)?, bitte, gerne wieder, sehr
                    gern(?:e)?, passt schon, passt, schon gut, schon ok, alles gut, gut, sehr
                    gut, super+, toll, klasse, prima, perfekt, spitze, spitzenmae?ssig,
                    hervorragend, ausgezeichnet, wunderbar, wunderschoe?n, genial, cool+,
                    geil+, krass, nice, mega, hammer, stark, nett, schoe?n, sehr schoe?n, fein,
                    interessant, spannend, lustig, witzig, sehr witzig, lol+, rofl,
                    ha(?:ha)*h?, (?:hi)+h?, (?:he)+, xd+, omg, wtf, wow+, oh+, oha, ach so,
                    achso, ach, ah+, aha+, ach ja, ach nein, soso, so so, hm+, mhm+, ae?h+m*,
                    tja, naja, na ja, na gut, na dann, na und, egal, ist egal, mir egal,
                    schade, mist, verdammt, scheisse, ups+, hoppla, oje, o je, auweia, sorry,
                    tut mir leid, entschuldigung, mein fehler, verstehe, verstanden, ich
                    verstehe, kapiert, ich verstehe nicht, verstehe ich nicht, hab ich mir
                    gedacht, macht sinn, leuchtet ein, wirklich, echt, ehrlich, im ernst,
                    ernsthaft, echt jetzt, bist du (?:sicher|dumm|bloe?d|ein bot|ein
                    mensch|echt|doof|da), wer bist du, was bist du, was kannst du, falsch,
                    stimmt nicht, das (?:stimmt|ist richtig|ist falsch|stimmt nicht|ist gut|war
                    gut|reicht|wars|war\W?s|ist ok|ist cool|ist lustig|passt), blue?dsinn,
                    fertig, erledigt, test+, testing, weiter, stopp?, halt, warte(?:t)?,
                    moment(?: mal)?, einen moment, sekunde, ich (?:liebe|mag|hasse)
                    (?:dich|es|das|euch), dito, ebenso, gleichfalls, ebenfalls, danke
                    gleichfalls, ich auch, ich auch nicht, viel (?:glue?ck|erfolg|spass), gute
                    besserung, glue?ckwunsch, herzlichen glue?ckwunsch, gratuliere,
                    gratulation, prost, (?:bloe?der?|doofer?|dummer?|schlechter?|nutzloser?)
                    bot, bot, blabla, halt die klappe, halt(?:\W?s)? maul, jetzt, und, so,
                    hae?, was, bitte was, doch, eben, super danke, wie du meinst, von mir aus,
                    meinetwegen, auch gut, na sowas, jein, yes, no, yep, nope
                """
            )
            + then("""
                dann, mann, alter, leute, bot, auch, ja, nein, ok, okay, jetzt, so, danke,
                doch, sehr, mal, wirklich, eh, lol, haha, schon, das, es, nicht, schade, bitte
            """),
        ),
    },
)
