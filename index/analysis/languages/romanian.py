"""Romanian."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

ROMANIAN = Language(
    code="ro",
    name="Romanian",
    accents="ăâîșțşţ",
    stemmer="romanian",
    stop_words=words(
        """
        a abia acea aceasta aceea aceeasi acei aceia acel acela acelasi acele acelea acest acesta
        aceste acestea acestei acestia acestor acestui acolo acum ai aici al ale alt alta altceva
        altcineva alte altele altfel alti altii altul am anume apoi ar are as asa asta astea astfel
        asupra atat atata atatia atunci au avea avem avut ba bine c ca caci cand care carei caror
        carui cat cata cate cateva cati catre ce cea ceea cei ceilalti cel cele cineva cine cui cum
        cumva d da daca dar dat de deasupra deci decat deja deoarece departe desi despre din dintr
        dintre doar dupa e ea ei el ele era erau este eu exact face fara fata fel fi fie fiecare
        fiind fost foarte i ia iar ii il imi in inainte inapoi incat inca intr intre isi iti la
        langa le li lor lui m ma mai mea mei mele mereu meu mi mie mult multa multe multi n ne
        nevoie ni nici niciodata nimeni nimic niste noi nostri nostru noastra noastre nu numai o
        ori oricare orice oricine oricum or pana parca pe pentru peste poate pot prea prin printr
        putem putea putin sa sai sale sau se sub sunt suntem sunteti s si sine t ta tale te ti
        toata toate tot toti totul totusi tu tuturor un una unde unei unele uneori unii unor unora
        unu unui unul va vai vi voastra voastre voi vom vor vostri vostru vreo vreun
        """
    ),
    question_words={
        AnswerType.COUNT: "c[aâ]ți|c[aâ]te|c[aâ]ti|numărul de",
        AnswerType.TIME_SPAN: "c[aâ]t timp|c[aâ]t de (?:des|mult timp|repede)|c[aâ]ți (?:ani|zile"
        "|luni)|c[aâ]te (?:ore|zile|luni|minute|săptămâni)|ce vârstă"
        "|c[aâ]t (?:durează|a durat)",
        AnswerType.AMOUNT: "c[aâ]t (?:costă|cost|a costat|e|este|plătesc)|c[aâ]ți (?:bani|lei"
        "|euro|dolari)|ce (?:preț|cost|salariu|sumă)|ce sumă",
        AnswerType.EXTENT: "c[aâ]t de (?:mare|înalt|înaltă|lung|lungă|adânc|departe|lat|greu"
        "|cald)|ce (?:înălțime|lungime|distanță|suprafață|temperatură"
        "|viteză|greutate)",
        AnswerType.DATE: "c[aâ]nd|[iî]n (?:ce|care) (?:an|dată|zi|lună|secol|perioadă"
        "|deceniu)|(?:ce|care) (?:an|dată|zi|lună|secol)|la ce (?:oră|dată)"
        "|ce oră",
        AnswerType.PERSON: "cine|cui|al cui|pe cine|care (?:persoan[aă]|actor|autor|rege"
        "|președinte|jucător)|cărei persoane",
        AnswerType.PLACE: "unde|de unde|[iî]n (?:ce|care) (?:oraș|țară|loc|stat|regiune"
        "|județ)|(?:ce|care) (?:oraș|țară|loc|stat|regiune|insulă|râu"
        "|stradă|continent)",
        AnswerType.REASON: "de ce|din ce (?:cauză|motiv)|pentru ce",
        AnswerType.MANNER: "cum (?:pot|se|trebuie|fac)",
        AnswerType.SHARE: r"procent\w*|la sută|ce proporție",
    },
    interrogatives="ce|care|cărei|cărui|cine|cui|câți|câte",
    negations=words("nu nici niciodata nimeni nimic niciun nicio fara"),
    years=listed(r"in #, in anul #, din #"),
    present=listed(r"acum, actual\w*, azi, ast[aă]zi, ultim\w*, urm[aă]to\w*, curent\w*"),
    pointing=words("el ea ei ele acesta aceasta aceștia acestea acest această aceste"),
    pointing_in_questions=words("lui lor său sa acolo atunci"),
    joining=words("dar și iar"),
    contrasting=words("dar"),
    indefinite_articles=words("un o niște unei unui"),
    numbers=valued(
        """
        unu 1, una 1, doi 2, doua 2, trei 3, patru 4, cinci 5, sase 6, sapte 7, opt 8, noua 9, zece
        10, unsprezece 11, doisprezece 12, douazeci 20, treizeci 30, patruzeci 40, cincizeci 50,
        saizeci 60, saptezeci 70, optzeci 80, nouazeci 90, suta 100, sute 100, mie 1000, mii 1000,
        milion 1000000, milioane 1000000, miliard 1000000000, miliarde 1000000000
        """
    ),
    ordinals=valued(
        """
        primul 1, prima 1, doilea 2, doua 2, treilea 3, treia 3, patrulea 4, patra 4, cincilea 5,
        cincea 5, saselea 6, saptelea 7, optulea 8, noualea 9, zecelea 10
        """
    ),
    bounds={
        Bound.LEAST: listed(
            r"""
            # sau mai (?:nou[aeia]?|mare|mari|mult|recent\w*),
            # sau (?:ulterioa?r\w*|superioa?r\w*), (?:cel putin|minimum|minim) #,
            incepand (?:cu|din|de la) #
            """
        ),
        Bound.MOST: listed(
            r"""
            # sau mai (?:vech\w+|mic[ai]?|putin), # sau (?:anterioa?r\w*|inferioa?r\w*),
            (?:cel mult|maximum|maxim) #, pana la # inclusiv
            """
        ),
        Bound.SINCE: listed("din # incoace, incepand din #"),
        Bound.FROM: listed("de la #"),
        Bound.UNTIL: listed("pana (?:la|in)(?: anul)? #"),
        Bound.BOTH: listed(
            """
            (?:de la |din )?# pana (?:la|in) #, de la # la #, intre # si #
            """
        ),
    },
    hedges=listed(
        """
        (?:aproximativ|circa|aproape|peste|sub) #, in jur de #,
        mai (?:mult|putin|mare|mari|mic|mici) de(?:cat)? #, # (?:si|sau) #
        """
    ),
    months=listed(
        """
        ianuarie|ian, februarie|feb, martie|mar, aprilie|apr, mai, iunie|iun, iulie|iul,
        august|aug, septembrie|sept?, octombrie|oct, noiembrie|noi?, decembrie|dec
        """
    ),
    weekdays=listed("luni, marti, miercuri, joi, vineri, sambata, duminica"),
    leading=words("la în in de din pe cu pentru fără fara despre este sunt era"),
    first_person=words("eu ma mine mie imi meu mea mei mele noi ne nostru noastra nostri noastre"),
    openers=listed(
        r"""
        (?:buna+|salut+|salutare|buna ziua|buna
        (?:ziua|dimineata|seara)|neata|servus|hello|hei|hey|hi|ceau|noroc|bine ati venit)(?: (?:la
        toata lumea|oameni buni|prieteni|tuturor|la toti|din nou|seara|grup|ziua|voua|bot)\b)*+, ce
        mai (?:faci|faceti)|cum (?:esti|sunteti|merge), sper ca (?:sunteti|esti|toata lumea e)(?:
        cu totii)? bine, (?:scuze|scuzati|scuzati ma|imi cer scuze|ma scuzati|imi pare
        rau|pardon|iertati ma)(?:
        (?:intrebarea|prosteasca|intrebare|deranjez|pentru|deranj|daca|dar|de|ca|va)\b)*+, (?:as
        avea |scurta |rapida |doar |mica |inca |am |o
        )*+(?:intrebare|intrebarica|intrebari|nelamurire)(?: (?:pentru
        voi|urgenta|rapida|scurta|simpla|despre)\b)*+, (?:deci|pai|ei
        bine|aa+|hmm*|ok|auzi|auziti|ajutor|urgent|stiti ceva|apropo|dar|asculta),
        (?:stimati|stimate|stimata|dragi|draga|dragilor)(?:
        (?:prieteni|doamne|colegi|membri|doamna|domni|toti|domn|si)\b)*+, sunt nou[a]?(?: (?:in
        grup|pe aici|aici)\b)*+
        """
    ),
    frames=listed(
        r"""
        (?:poate|ati putea|ai putea|puteti|poti|ar putea|stie|stiti|stii|are|aveti|ai)(?: (?:din
        intamplare|dumneavoastra|amabilitatea|dintre voi|vreo idee|vreunul|de aici|cineva|careva|va
        rog|te rog|o idee|cumva|habar|aici|voi|imi|sa|ne|mi|eu|a)\b)*+
        (?:spune|spuneti|spui|spuna|explice|explica|explicati|explici|ajute|ajuta|ajutati|ajuti|informa|informati|confirma|confirmati|raspunde|raspundeti|zica|zice|ziceti|zici|lamuri|lamureasca|indica|clarifica)(?:
        (?:inteleg|va rog|despre|noua|aflu|daca|mie|mi|sa|cu|la)\b)*+,
        (?:stie|stiti|stii|are|aveti|ai)(?: (?:din intamplare|dintre voi|vreunul|de
        aici|cineva|careva|despre|cumva|habar|aici|vreo|idee|daca|voi|o)\b)++, (?:exista|e|este)?
        ?(?:cineva|careva)(?: (?:ar putea|explica|explice|o idee|poate|spuna|spune|stiti|cumva|sa
        mi|ajuta|aici|care|stie|imi|sti|are|sa|mi)\b)++, (?:eu )?(?:as vrea|as
        dori|vreau|doresc|voiam|vroiam|am vrut|ma intrebam|ma intreb|sunt curios|sunt curioasa|mi
        ar placea|ma intereseaza|m ar interesa|incerc|caut|am nevoie|as fi vrut|trebuie)(?: (?:in
        legatura cu|o
        informatie|informatii|inteleg|spuneti|intreb|cineva|despre|cunosc|spuna|stiu|aflu|daca|doar|ceva|tare|mult|imi|sa|si|va|te|de|eu|mi)\b)*+,
        (?:spune|spuneti|explica|explicati|ajuta|ajutati|zi|ziceti|informati)(?:
        |-)?(?:mi|ma|ne)(?: (?:inteleg|va rog|te rog|si mie|daca|aflu|sa|cu)\b)*+, (?:va rog |te
        rog )(?:sa )?(?:imi |ne |mi
        )?(?:spuneti|spui|explicati|ajutati|ziceti|confirmati|informati|comunicati)(?: daca)?, nu
        (?:stiu|gasesc|imi amintesc|inteleg|mai stiu|reusesc sa (?:gasesc|aflu))(?:
        (?:informatii|nicaieri|despre|sigur|exact|daca)\b)*+|vreo idee|habar n am|am uitat,
        (?:intrebarea mea|intrebarea|o intrebare|am o intrebare|iata intrebarea mea)(?: (?:este
        urmatoarea|pentru voi|suna asa|ar fi|este|e)\b)*+, (?:ar fi|as fi|m as bucura|as
        aprecia)(?: (?:recunoscatoare|recunoscator|ati putea|ar
        putea|spuneti|explica|frumos|grozav|cineva|spune|bine|util|daca|stiu|imi|mi|sa)\b)*+,
        (?:un|o)?
        ?(?:prieten|prietena|sotul|sotia|fiul|fiica|mama|tata|seful|vecinul|vecina|colegul|colega|copilul)(?:
        (?:meu|mea|de al meu))? (?:intreaba|vrea sa stie|m a intrebat|ar vrea sa stie), (?:pot|as
        putea|se poate)(?: (?:o intrebare|intreba|intreb|stiu|ceva|afla|aflu|pune|sa|va|te)\b)++,
        din (?:pura )?curiozitate, (?:referitor la|in legatura cu|cu privire la|legat de)
        """
    ),
    closers=listed(
        r"""
        (?:mii de |multe |iti |va |si |ok |cu
        )*+(?:multumesc+|multumim|mersi+|multumiri|multumiri|ms|merci|mersic|thanks)(?:
        (?:raspunsuri|din suflet|anticipat|o zi
        buna|dinainte|tuturor|raspuns|inainte|acordat|atentie|frumos|pentru|ajutor|timpul|mult|fain|de|si)\b)*+,
        (?:va rog(?: frumos| mult)?|te rog(?: frumos| mult)?|rog), (?:toate cele |numai |cu |o
        )*+(?:stima|respect|drag|bine|bune|zi buna|seara buna|salutari|la revedere|pa+|pe curand|o
        zi (?:buna|frumoasa|faina)|numai bine)(?: tuturor)?, (?:foarte |este |e )*+urgent|cat mai
        repede|cat mai curand|daca se poate|intreb pentru un prieten|e pentru un proiect|(?:orice
        ajutor|ajutor)(?: (?:binevenit|apreciat|va rog|este|e)\b)*+|astept(?:
        (?:raspunsuri|raspunsul|raspuns|vostru|un)\b)*+|nu (?:gasesc|reusesc) nicaieri,
        (?:haha+|hehe+|lol+|xd), (?:nu|asa e|nu i asa|corect|sau nu|ajutor|cineva|stie cineva|vreo
        idee)
        """
    ),
    particles=listed(
        """
        va rog(?: frumos)?, te rog(?: frumos)?, cumva, oare, exact, poate, eventual, de fapt,
        chiar, mai exact, totusi, si mie
        """
    ),
    light_words=listed(
        r"""
        trebui\w*, pot, poti, poate, putem, puteti, putea, putut, ar, as, ati, am, ai, vreau, vrei,
        vrea, vrem, vreti, vor, dori\w*, nevoie, eu, ma, mine, mie, imi, meu, mea, mei, mele, noi,
        ne, nostru, noastra, nostri, noastre, tu, te, tine, tie, iti, tau, ta, tai, tale, voi, va,
        vostru, voastra, dumneavoastra, cineva, ceva,
        sunt, esti, este, suntem, sunteti, era, erau, fi, fost, fie, are, avem, aveti, au, avea,
        avut, face, fac, facem, faceti, facut, facea, merg, merge, mergem, vine, vin, veni, lua,
        iau, ia, da, dau, dat, pune, pun, spune, spus, zice, zis, sti, stiu, stie, intampla\w*,
        petrec\w*, numeste, numea, permis, voie, posibil, fel, mod, obtine, obtin, deveni, devin,
        actual, aproximativ
        """
    ),
    counted=listed("oameni, persoana, persoane, lucru, lucruri"),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:buna+|salut+|salutare|buna (?:ziua|dimineata|seara)|neata|servus|hei|ceau|noroc)(?:
            (?:tuturor|la toti|seara|ziua|bot)\b)*+, ce (?:mai )?(?:faci|faceti)
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:mii de |iti |va |ok )*+(?:multumesc+|multumim|mersi+|multumiri|ms)(?:
            (?:tuturor|raspuns|frumos|pentru|ajutor|mult|bot|de)\b)*+, (?:bun|bravo)(?:
            bot)?|felicitari
            """
        ),
        SmallTalk.FAREWELL: listed(
            r"""
            (?:la revedere|pa+|pa pa|noapte buna|pe curand|pe maine|o (?:zi|seara)
            (?:buna|frumoasa)|ne vedem|adio|numai bine|cu stima)(?: (?:tuturor|bot)\b)*+
            """
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:ok+|da+|nu+|bine|foarte
            bine|perfect|super+|grozav|misto|frumos|sigur|desigur|poate|nu stiu|habar n
            am|haha+|lol+|cu placere|cu drag|n ai pentru ce|nicio
            problema|scuze|serios|chiar|adevarat|exact|corect|gresit|fals|interesant|am
            inteles|inteleg|si eu|pacat|wow|oh+|aha+|felicitari|succes|test|esti bot|cine
            esti|bot|esti sigur|asa e)(?: (?:multumesc|atunci|mersi|bot|da|nu)\b)*+
            """
        ),
    },
)
