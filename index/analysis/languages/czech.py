"""Czech."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

CZECH = Language(
    code="cs",
    name="Czech",
    accents="áčďéěíňóřšťúůýž",
    stem_length=5,
    stop_words=words(
        """
        a aby ackoli ale anebo ani ano asi az behem bez bude budem budes by byl byla byli bylo byly
        byt ci co coz cz dalsi diky do dokud druhy ho i ja jak jake jakej jako jaky jaka jakou je
        jeden jedna jedno jeho jej jeji jejich jemu jen jenom jenz jeste jestli jestlize ji jich
        jim jimi jine jiny jiz jsem jses jsi jsme jsou jste k kam kazdy kde kdo kdy kdyz ke kolem
        kolik komu koho krome ktera ktere ktereho kteri kterou ktery kterych kterym kvuli ma maji
        mam mame mas me mel mela mezi mi mit mne mnou moc mohl mohla mohou moje muj muze muzeme
        muzes muzu my na nad nam nami nas nasi nase ne nebo nebot nebyl neco nejsou nekdo nektery
        nem nemu nez ni nic nich nim nimi o od ode on ona oni ono ony ovsem pak po pod podle pokud
        pote potom pouze prave pred pres presto pri pro proc proto protoze prvni s sam se si skoro
        sve svem svou svuj svych ta tak take takze tam tady te tedy tehdy ten tento teto tim timto
        to tobe toho tohle tom tomto tomu totiz toto tu tuto tvuj ty tyto u uz v vam vami vas vase
        ve vice vsak vse vsechen vsechno vsichni vy vzdy z za zatimco zda ze zde
        """
    ),
    question_words={
        AnswerType.COUNT: r"kolik(?! (?:stojí|stál\w*|času|let|trvá\w*))|počet",
        AnswerType.TIME_SPAN: "jak (?:dlouho|často|starý|stará|rychle)|kolik (?:času|let|dní"
        "|hodin|měsíců)",
        AnswerType.AMOUNT: r"kolik (?:stojí|stál\w*|peněz|korun)|za kolik|jaká (?:je )?cena",
        AnswerType.EXTENT: "jak (?:daleko|vysoký|vysoká|velký|velká|hluboký|hluboká|dlouhý"
        "|dlouhá|široký|těžký)",
        AnswerType.DATE: "kdy|(?:ve )?(?:kterém|jakém) (?:roce|století|dni|měsíci)|v kolik",
        AnswerType.PERSON: "kdo|koho|komu|čí|kým",
        AnswerType.PLACE: "kde|kam|odkud|(?:ve )?(?:kterém|jakém) (?:městě|státě|místě)"
        "|(?:které|jaké) (?:město|místo)|která země",
        AnswerType.REASON: "proč|z jakého důvodu",
        AnswerType.MANNER: "jak (?:můžu|mohu|se|lze|mám)",
        AnswerType.SHARE: r"procent\w*|jaký podíl",
    },
    interrogatives=r"co|jak\w*|kter\w+|kolik|kdo|zda",
    negations=words("ne nikdy nikdo nic nikde zadny zadna zadne bez ani neni"),
    years=listed(r"v roce #, od roku #"),
    present=listed(
        r"""
        te[dď], nyn[ií], současn\w*, aktuáln\w*, dnes, posledn\w*, příšt\w*, nejnovější
        """
    ),
    pointing_in_sentences=words("on ona ono oni ten ta to tato tento"),
    pointing_in_questions=words("ho mu jí jejich jeho tam"),
    joining=words("ale a"),
    contrasting=words("ale"),
    numbers=valued(
        """
        jeden 1, jedna 1, dva 2, dve 2, tri 3, ctyri 4, pet 5, sest 6, sedm 7, osm 8, devet 9,
        deset 10, dvacet 20, tricet 30, ctyricet 40, padesat 50, sto 100, tisic 1000, tisice 1000,
        milion 1000000, miliony 1000000, miliarda 1000000000
        """
    ),
    ordinals=valued(
        """
        prvni 1, druhy 2, treti 3, ctvrty 4, paty 5, sesty 6, sedmy 7, osmy 8, devaty 9, desaty 10
        """
    ),
    bounds={
        Bound.LEAST: listed(
            r"""
            # (?:a|nebo) (?:novejsi\w*|vyssi\w*|pozdejsi\w*|vetsi\w*|vice|vyse),
            (?:alespon|aspon|nejmene|minimalne|pocinaje) #
            """
        ),
        Bound.MOST: listed(
            r"""
            # (?:a|nebo) (?:nizsi\w*|drivejsi\w*|mensi\w*|mene), (?:nejvyse|maximalne) #,
            do # vcetne
            """
        ),
        Bound.OLDER: listed(r"# (?:a|nebo) starsi\w*"),
        Bound.SINCE: listed("od roku #"),
        Bound.FROM: listed("od #"),
        Bound.UNTIL: listed("(?:az )?do (?:roku )?#"),
        Bound.BOTH: listed("(?:od (?:roku )?)?# (?:az )?do (?:roku )?#, mezi # a #"),
    },
    hedges=listed(
        r"""
        (?:asi|zhruba|priblizne|kolem|okolo|temer|skoro|pres|nad|pod) #,
        (?:vice|mene|starsi\w*|mladsi\w*) nez #, # (?:a|nebo) #
        """
    ),
    months=listed(
        r"""
        leden|ledna|lednu, unor\w*, brezen|brezna|breznu, duben|dubna|dubnu, kveten|kvetna|kvetnu,
        cerven|cervna|cervnu, cervenec|cervence|cervenci, srpen|srpna|srpnu, zari,
        rijen|rijna|rijnu, listopad\w*, prosinec|prosince|prosinci
        """
    ),
    weekdays=listed(
        r"""
        pondeli, uter[yi]\w*, stred[aeyu], ctvrt[ek]\w*, pat[ek]\w*, sobot\w*, nedel\w*
        """
    ),
    leading=words("v ve na od do z ze po za pro u pod při pri o přes pres bez je jsou byl byla"),
    first_person=words("ja me mne mi mnou muj moje moji moju my nas nam nami nase nasi jsem jsme"),
    openers=listed(
        r"""
        (?:ahoj+|cau+|nazdar|dobry (?:den|vecer)|dobre
        (?:rano|odpoledne)|zdravim|hello|hej|caute|zdar)(?:
        (?:vespolek|vsichni|skupino|vsem|lidi|bote|vas)\b)*+, jak se (?:mate|mas)|jak to jde,
        (?:promin|prominte|omlouvam se|pardon|sorry)(?:
        (?:vyruseni|hloupou|otazku|rusim|ale|ze|za)\b)*+, (?:rychlou |takovou |jednu |malou |mam
        |jen )*+(?:otazku|dotaz|otazka|otazecka)(?: (?:ohledne|na vas|k)\b)*+,
        (?:tak|hele|takze|ok|pomoc|mimochodem|prosim vas), jsem tu novy
        """
    ),
    frames=listed(
        r"""
        (?:muze|mohl by|mohla by|mohli byste|muzete|muzes|mohl bys|umi|dokaze|nemohl by)(?:
        (?:nahodou|prosim|nekdo|z vas|tady|nam|mi)\b)*+
        (?:rict|vysvetlit|pomoct|pomoci|poradit|sdelit|napsat|potvrdit|odpovedet)(?:
        (?:prosim|jestli|zda|mi|s)\b)*+,
        (?:vi|vite|vis|nevi|nevite|nevis|netusi|netusite|tusi|ma)(?:
        (?:nahodou|prosim|jestli|tuseni|nekdo|z vas|tady|zda|o)\b)*+, (?:ja )?(?:chtel bych|chtela
        bych|rad bych|rada bych|chci|potrebuji|potrebuju|zajimalo by me|zajima
        me|premyslim|hledam|snazim se|ptam se)(?:
        (?:informaci|zjistit|zeptat|prosim|jestli|vedet|jen|zda|se|na|o)\b)*+, (?:prosim vas
        |prosim )*+(?:reknete|rekni|poradte|porad|vysvetlete|vysvetli|pomozte|sdelte|napiste)(?:
        (?:prosim|jestli|nam|mi|s)\b)*+, (?:nevim|nemuzu najit|nemohu najit|nepamatuji
        si|nerozumim)(?: (?:jestli|presne|nikde|kde)\b)*+, (?:moje|ma) otazka(?: (?:zni|je)\b)*+,
        bylo by (?:skvele|fajn|hezke)(?: (?:kdyby|nekdo|vedet|rekl|mi)\b)*+,
        (?:kamarad|kamaradka|manzel|manzelka|syn|dcera|sef)(?: muj)? (?:se pta|chce vedet),
        (?:muzu|mohu) se zeptat, ze zvedavosti
        """
    ),
    closers=listed(
        r"""
        (?:mockrat |predem |velky |moc |ok |a )*+(?:dekuji+|dekuju|diky|dik|dekujeme)(?:
        (?:odpoved|predem|pomoc|vsem|moc|vam|za)\b)*+, prosim+, (?:s |a )*+(?:pozdravem|pozdrav|na
        shledanou|nashledanou|mejte se|hezky (?:den|vecer)|zatim|cau)(?: vsem)?, (?:je to
        )?(?:nalehave|specha|urgentni)|co nejdrive|pokud mozno, (?:haha+|hehe+|lol+|xd+), (?:ze|ze
        ano|ne|pomoc|nekdo|vi to nekdo)
        """
    ),
    particles=listed("prosim(?: vas| te)?, nahodou, vlastne, presne, mozna, asi, jinak"),
    light_words=listed(
        r"""
        mus[ie]\w*, muz[eiu]\w*, moh[lou]\w*, smi\w*, mel\w* by\w*, chc[ei]\w*, cht\w+, potreb\w*,
        ja, me, mne, mi, muj, moje, my, nas, nam, nas\w*, ty, te, tobe, tvuj, tvoje, vy, vas, vam,
        vas\w*, nekdo, neco, jsem, jsi, je, jsme, jste, jsou, byt,
        byl\w*, bud\w*, mam, mas, ma, mame, mate, maji, mit, mel\w*, del\w*, jit, jde, vzit, dat,
        dostat, rict, rika, vim, vi, vedet, ptat, stalo, stane, deje, jmenuje, mozne,
        zpusob, druh, zhruba
        """
    ),
    counted=listed(r"lide, lidi, osob\w*, vec\w*"),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:ahoj+|cau+|nazdar|dobry (?:den|vecer)|dobre rano|zdravim)(?: (?:vsem|bote)\b)*+, jak
            se (?:mate|mas)
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:mockrat |moc |ok )*+(?:dekuji+|dekuju|diky|dik)(?: (?:pomoc|vsem|moc|za)\b)*+,
            (?:hodny|dobry) bot|dobra prace
            """
        ),
        SmallTalk.FAREWELL: listed(
            """
            (?:na shledanou|nashledanou|dobrou noc|dobrou|mej(?:te)? se|zatim|cau cau|pa+)(?:
            vsem)?
            """
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:ok+|jo+|ano|ne+|dobre|dobra|super+|skvele|jasne|mozna|nevim|haha+|lol+|neni zac|v
            pohode|pardon|vazne|opravdu|presne|pravda|spatne|zajimave|rozumim|chapu|ja
            taky|skoda|wow|aha+|gratuluji|hodne stesti|test|jsi bot|kdo jsi|bot)(?:
            (?:diky|bot|jo|ne)\b)*+
            """
        ),
    },
)
