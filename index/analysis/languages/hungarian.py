"""Hungarian."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

HUNGARIAN = Language(
    code="hu",
    name="Hungarian",
    accents="áéíóöőúüű",
    stemmer="hungarian",
    day_first=False,
    stop_words=words(
        """
        a abban ahhoz ahogy ahol aki akik akkor alatt altal altalaban amely amelyek amelyekben
        amelyeket amelyet amelynek ami amikor amit amolyan amig annak arra arrol az azok azon
        azonban azt aztan azutan azzal azert be belul benne ban ben bar cikk csak de e ebben eddig
        egesz egy egyeb egyes egyik egyre ehhez ekkor el eleg ellen elo eloszor elott en ennek
        ennyi erre errol es esetben ez ezek ezen ezert ezt ezzel fel fele felett ha hanem hat
        hiszen hogy hogyan hol honnan hova ide igen igy ill illetve ilyen inkabb ismet itt jo
        jobban jol kell kellett keresztul ki kik kit kinek kivul kozott kozul kulonben lehet
        lehetett legyen lenne lesz lett ma maga magat majd mar mas masik meg megint mellett mely
        melyek melyik melyiket mert merre mi miatt mibol mien miert mig mikor miket milyen mind
        minden mindenki mindig mint mintha mit mivel most nagyon ne neha nekem neki nekunk nelkul
        nem nincs o ok oket ossze olyan ott pedig persze ra s sajat se sem semmi soha sok sokat sot
        szamara szemben szerint szinte ta talan te tehat tehet teljes tobb tovabb tovabba tudott
        ugy ugyanis ujra utan utana utolso vagy vagyis vagyok valaki valami valamint valo van
        vannak vele vissza viszont volna volt voltak at
        """
    ),
    question_words={
        AnswerType.COUNT: r"hány(?! (?:éves|óra\w*|évig|napig))|hányan",
        AnswerType.TIME_SPAN: "mennyi (?:ideig|idő)|hány (?:éves|évig|napig|óráig)"
        "|milyen (?:gyakran|hosszú ideig|régóta)|meddig",
        AnswerType.AMOUNT: "mennyibe|mennyiért|mennyi (?:a|az) (?:ára|ár|fizetés)|milyen áron"
        r"|mennyi pénz\w*",
        AnswerType.EXTENT: "milyen (?:magas|messze|nagy|mély|széles|hosszú|nehéz|meleg|hideg)"
        "|mekkora",
        AnswerType.DATE: "mikor|melyik (?:évben|napon|hónapban|században|év)|hány órakor"
        r"|hánykor|milyen dátum\w*",
        AnswerType.PERSON: "ki|kik|kit|kinek|kiket|kicsoda|melyik (?:személy|színész|író"
        "|király|játékos)",
        AnswerType.PLACE: "hol|hová|hova|honnan|merre|melyik (?:városban|országban|városba"
        "|ország|város|helyen)",
        AnswerType.REASON: "miért|mi okból|minek",
        AnswerType.MANNER: "hogyan|hogy (?:lehet|tudok|kell)",
        AnswerType.SHARE: r"hány százalék\w*|százalék\w*",
    },
    interrogatives="mi|mit|melyik|milyen|ki|hány|mennyi",
    negations=words("nem ne sem se soha senki semmi sehol nincs nincsenek nelkul"),
    present=listed(r"most, jelenleg\w*, ma, aktuális\w*, legutóbbi, legújabb, következő, mostani"),
    pointing_in_sentences=words("ő ők ez ezek azok"),
    pointing_in_questions=words("őt őket neki nekik ott akkor"),
    joining=words("de és"),
    contrasting=words("de"),
    definite_articles=words("a az"),
    indefinite_articles=words("egy"),
    numbers=valued(
        """
        egy 1, ketto 2, ket 2, harom 3, negy 4, ot 5, hat 6, het 7, nyolc 8, kilenc 9, tiz 10, husz
        20, harminc 30, negyven 40, otven 50, hatvan 60, hetven 70, nyolcvan 80, kilencven 90, szaz
        100, ezer 1000, millio 1000000, milliard 1000000000
        """
    ),
    ordinals=valued(
        """
        elso 1, masodik 2, harmadik 3, negyedik 4, otodik 5, hatodik 6, hetedik 7, nyolcadik 8,
        kilencedik 9, tizedik 10
        """
    ),
    bounds={
        Bound.LEAST: listed(
            r"""
            #\W?to?l(?: kezdve)?, # (?:vagy|es) (?:ujabb|kesobbi|magasabb|nagyobb|tobb),
            (?:legalabb|minimum) #
            """
        ),
        Bound.MOST: listed(
            r"""
            #\W?ig, # (?:vagy|es) (?:regebbi|korabbi|alacsonyabb|kisebb|kevesebb),
            (?:legfeljebb|maximum) #
            """
        ),
        Bound.SINCE: listed("# ota"),
        Bound.BOTH: listed(r"#\W?to?l #\W?ig"),
    },
    hedges=listed(
        r"""
        (?:korulbelul|kb|mintegy|majdnem|kozel|tobb mint|kevesebb mint) #,
        # eves kor(?:tol|ig), # (?:felett\w*|alatt\w*|folott\w*|korul\w*), # (?:es|vagy) #
        """
    ),
    months=listed(
        r"""
        januar\w*|jan, februar\w*|febr, marcius\w*, aprilis\w*|apr, majus\w*, junius\w*, julius\w*,
        augusztus\w*|aug, szeptember\w*, oktober\w*, november\w*, december\w*
        """
    ),
    weekdays=listed(
        r"""
        hetfo\w*, kedd\w*, szerd\w*, csutortok\w*, pentek\w*, szombat\w*, vasarnap\w*
        """
    ),
    first_person=words("en engem nekem mi minket nekunk vagyok vagyunk"),
    openers=listed(
        r"""
        (?:szia+|sziasztok|hello|hello|hali|udv|udvozlom|jo (?:napot|reggelt|estet|napot
        kivanok)|szervusz|szevasz|csao)(?:
        (?:mindenkinek|mindenki|kivanok|emberek|csoport|sracok|bot)\b)*+, (?:hogy vagy|hogy
        vagytok|mi ujsag|mizu), (?:bocsanat|elnezest|bocsi|bocs|sajnalom)(?:
        (?:zavarasert|zavarok|kerdes|hulye|kerek|hogy|de|a)\b)*+, (?:lenne |gyors |rovid |csak |van
        |egy |kis )*+kerdes(?:em|unk)?(?: (?:hozzatok|lenne|volna|van)\b)*+,
        (?:szoval|ok|segitseg|figyelj|amugy), uj vagyok(?: itt)?
        """
    ),
    frames=listed(
        r"""
        (?:meg tudna|meg tudnatok|meg tudnad|tudna|tudnad|tudnatok|tud|tudja|tudjatok|tudod|el
        tudna|el tudnad|elmondana|megmondana)(?:
        (?:veletlenul|kozuletek|esetleg|valaki|kerlek|nekem|kerem|itt)\b)*+
        ?(?:mondani|magyarazni|segiteni|valaszolni|e)?(?: (?:esetleg|valaki|nekem|kerem|hogy)\b)*+,
        (?:valaki|van valaki aki)(?: (?:meg tudja|mondani|esetleg|tudja|nekem|hogy|aki|itt)\b)++,
        (?:azt )?(?:szeretnem|szeretnek|akarom|akarok|kivancsi vagyok|kivancsi lennek|azon
        gondolkodom|erdekelne|erdekel|keresem|probalom)(?:
        (?:megkerdezni|informaciot|megtudni|kerdezni|tudni|hogy|arra|csak|azt|ra)\b)*+, (?:legyszi
        |kerlek |kerem )*+(?:mondja|mondd|mondjatok|magyarazza|segitsen|segits|segitsetek)(?:
        (?:kerlek|nekem|kerem|hogy|meg|el)\b)*+, nem (?:tudom|talalom|emlekszem|ertem)(?:
        (?:pontosan|sehol|hogy)\b)*+, (?:a )?kerdesem(?: (?:a kovetkezo|lenne|hogy|az)\b)*+, jo
        lenne(?: (?:elmondana|valaki|tudni|hogy|ha)\b)*+, (?:a
        )?(?:baratom|ferjem|felesegem|fiam|lanyom|anyam|fonokom) (?:kerdezi|szeretne tudni)(?:
        hogy)?, megkerdezhetem, kivancsisagbol
        """
    ),
    closers=listed(
        r"""
        (?:elore is |nagyon |ezer |es |ok )*+(?:koszonom|koszonjuk|koszi+|koszonet|kosz)(?:
        (?:mindenkinek|segitseget|valaszokat|elore is|valaszt|szepen|elore|is|a)\b)*+,
        (?:kerem|kerlek|legyszi|legyszives|lecci), (?:minden jot |szep |udv
        )*+(?:udvozlettel|tisztelettel|viszlat|viszontlatasra|szia|sziasztok|szep
        (?:napot|estet)|udv)(?: mindenkinek)?, (?:nagyon )?surgos|minel hamarabb|ha lehet,
        (?:haha+|hehe+|lol+|xd+), (?:ugye|nem|igaz|segitseg|valaki|tudja valaki)
        """
    ),
    particles=listed(
        """
        kerem, kerlek, legyszi, esetleg, pontosan, talan, tulajdonkeppen, veletlenul, vajon,
        egyaltalan
        """
    ),
    light_words=listed(
        r"""
        kell\w*, lehet\w*, szabad, tud\w*, akar\w*, szeret(?:ne\w*)?, szukseg\w*, en, engem, nekem,
        mi, minket, nekunk, te, teged, neked, ti, titeket, nektek, on, onok, valaki\w*, valami\w*,
        vagyok, vagy, van, vannak, volt\w*, lesz\w*, lenni, lett,
        csinal\w*, tesz, tenni, megy\w*, jon\w*, vesz, venni, visz, vinni, ad\w*, kap\w*, mond\w*,
        kerdez\w*, tortenik, tortent, hivjak, hivnak, mod\w*, jelenleg
        """
    ),
    counted=listed(r"ember\w*, dolog, dolgok"),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:szia+|sziasztok|hello|udv|jo (?:napot|reggelt|estet)|szervusz)(?:
            (?:mindenkinek|kivanok)\b)*+, (?:hogy vagy|mi ujsag)
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:nagyon |ok )*+(?:koszonom|koszonjuk|koszi+|kosz)(?: (?:segitseget|szepen|a)\b)*+,
            (?:jo|ugyes) bot|szep munka
            """
        ),
        SmallTalk.FAREWELL: listed(
            """
            (?:viszlat|viszontlatasra|jo ejszakat|jo ejt|hello|szia|sziasztok|szep
            (?:napot|estet))(?: mindenkinek)?
            """
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:ok+|oke|igen|ja+|nem+|jo+|rendben|szuper|nagyszeru|talan|nem
            tudom|haha+|lol+|szivesen|nincs mit|semmi
            baj|bocsanat|tenyleg|pontosan|igaz|rossz|erdekes|ertem|en
            is|kar|wow|aha+|gratulalok|teszt|te bot vagy|ki vagy|bot)(?: (?:koszi|bot)\b)*+
            """
        ),
    },
)
