"""Polish."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

POLISH = Language(
    code="pl",
    name="Polish",
    accents="ąćęłńóśźż",
    stem_length=5,
    stop_words=words(
        """
        a aby ach aj albo ale ani az bardziej bardzo bedac bede beda bedzie bez bo bowiem by byc
        byl byla byli bylo byly bym bys chce ci cie ciebie co cos czy czyli czym czemu da dla
        dlaczego dlatego do dokad dokonac dopiero dzieki gdy gdyz gdzie go i ich ile ilu im inna
        inne innego inny innych ja jak jaka jakas jaki jakich jakie jakiego jakiej jakis jako jakim
        je jeden jednak jednego jej jego jemu jesli jest jestem jestesmy jeszcze jezeli juz kazdy
        kiedy kilka kim kims kogo komu kto ktora ktore ktorego ktorej ktory ktorych ktorym ktorzy
        ku lecz lub ma maja mam mamy mi mial miala mialo mimo mna mnie mniej moga moge moj moja
        moje mojego mojej moze mozecie mozemy mozesz mozna mu musi musimy musze my na nad nam nami
        nas nasi nasz nasza nasze naszego naszych natomiast nawet nia nic nich nie niego niej niemu
        nigdy nim nimi niz no o obok od ode on ona one oni ono oraz po pod podczas poniewaz ponad
        potem pomimo pozniej prawie przed przede przez przy raz roku sa sam sama sie skad sobie
        soba sposob swoja swoje swojego swoj swoich ta tak taka taki takich takie takze tam te tego
        tej temu ten teraz tez to toba tobie totez trzeba tu tutaj twoi twoj twoja twoje ty tych
        tylko tym u w wam wami was wasz wasza wasze we wedlug wiele wielu wiec wszyscy wszystkich
        wszystkie wszystkim wszystko wtedy wy z za zaden zadna zadne zas ze zeby
        """
    ),
    question_words={
        AnswerType.COUNT: r"ile(?! (?:kosztuj\w*|kosztował\w*|czasu|lat|trwa\w*|płaci\w*))|ilu"
        "|liczba",
        AnswerType.TIME_SPAN: r"jak (?:długo|często|szybko)|ile (?:czasu|lat|trwa\w*|dni|godzin"
        "|miesięcy|minut|tygodni)|w jakim wieku",
        AnswerType.AMOUNT: r"ile (?:kosztuj\w*|kosztował\w*|płaci\w*|pieniędzy|złotych|euro)"
        "|jaka (?:jest )?(?:cena|kwota)|jaki (?:jest )?koszt|za ile",
        AnswerType.EXTENT: "jak (?:daleko|wysoki|wysoka|wysoko|duży|duża|duże|głęboki|głęboko"
        "|długi|długa|szeroki|ciężki)|jaka (?:jest )?(?:wysokość|długość"
        "|odległość|powierzchnia|głębokość|temperatura|prędkość)",
        AnswerType.DATE: "kiedy|(?:w )?(?:którym|jakim) (?:roku|dniu|miesiącu|wieku)"
        "|(?:w )?(?:jakiej|której) (?:dacie|dekadzie|godzinie)|o (?:której"
        "|ktorej)|jaka data|którego (?:dnia|roku)",
        AnswerType.PERSON: "kto|kogo|komu|kim|czyj|czyja|czyje|który (?:człowiek|aktor|autor"
        "|król|prezydent|piłkarz|gracz)",
        AnswerType.PLACE: "gdzie|dokąd|skąd|(?:w )?(?:którym|jakim|jakiej|której) (?:mieście"
        "|kraju|państwie|miejscu|regionie)|(?:które|jakie) (?:miasto"
        "|państwo|miejsce)|(?:jaki|który) kraj",
        AnswerType.REASON: "dlaczego|czemu|po co|z jakiego powodu",
        AnswerType.MANNER: "jak (?:mogę|można|to|się|mam)",
        AnswerType.SHARE: r"procent\w*|jaka część|odsetek",
    },
    interrogatives=r"co|czego|czym|jak\w*|któr\w+|ile",
    negations=words("nie ani nigdy nikt nic nigdzie zaden zadna zadne bez nikogo"),
    years=listed(r"w # roku, w #, od # roku"),
    present=listed(
        r"""
        teraz, obecn\w*, aktualn\w*, dzi[sś], dzisiaj, ostatni\w*, nast[ęe]pn\w*, najnowsz\w*,
        bie[żz][ąa]c\w*
        """
    ),
    pointing=words("on ona ono oni one to ten ta te jego jej ich"),
    pointing_in_questions=words("go mu jemu niej nim nich im tam wtedy tego tej"),
    joining=words("ale i a"),
    contrasting=words("ale"),
    numbers=valued(
        """
        jeden 1, jedna 1, dwa 2, dwie 2, trzy 3, cztery 4, piec 5, szesc 6, siedem 7, osiem 8,
        dziewiec 9, dziesiec 10, jedenascie 11, dwanascie 12, dwadziescia 20, trzydziesci 30,
        czterdziesci 40, piecdziesiat 50, szescdziesiat 60, siedemdziesiat 70, osiemdziesiat 80,
        dziewiecdziesiat 90, sto 100, tysiac 1000, tysiace 1000, tysiecy 1000, milion 1000000,
        miliony 1000000, milionow 1000000, miliard 1000000000, miliardy 1000000000
        """
    ),
    ordinals=valued(
        """
        pierwszy 1, pierwsza 1, drugi 2, druga 2, trzeci 3, trzecia 3, czwarty 4, czwarta 4, piaty
        5, piata 5, szosty 6, siodmy 7, osmy 8, dziewiaty 9, dziesiaty 10
        """
    ),
    bounds={
        Bound.LEAST: listed(
            r"""
            # (?:lub|i|albo) (?:nowsz\w+|pozniejsz\w+|wyzsz\w+|wieksz\w+|wiecej|wyzej|pozniej),
            # wzwyz, (?:co najmniej|przynajmniej|minimum|poczawszy od) #
            """
        ),
        Bound.MOST: listed(
            r"""
            # (?:lub|i|albo) (?:wczesniejsz\w+|nizsz\w+|mniejsz\w+|mniej|nizej|wczesniej),
            (?:co najwyzej|najwyzej|maksymalnie|maksimum) #, do # wlacznie
            """
        ),
        Bound.OLDER: listed(r"# (?:lub|i|albo) starsz\w+"),
        Bound.SINCE: listed("od (?:roku )?# r(?:oku)?, od roku #"),
        Bound.FROM: listed("od #"),
        Bound.UNTIL: listed("do (?:roku )?#"),
        Bound.BOTH: listed("(?:od )?# (?:roku )?do #, (?:po)?miedzy # a #"),
    },
    hedges=listed(
        r"""
        (?:okolo|ok|prawie|niemal|ponad|powyzej|ponizej|przeszlo) #,
        (?:wiecej|mniej|starsz\w+|mlodsz\w+) niz #, # (?:i|lub|albo) #
        """
    ),
    months=listed(
        r"""
        stycz\w*, luty|lutego|lutym, marzec|marca|marcu, kwiecien|kwietnia|kwietniu, maj|maja|maju,
        czerwiec|czerwca|czerwcu, lipiec|lipca|lipcu, sierpien|sierpnia|sierpniu,
        wrzesien|wrzesnia|wrzesniu, pazdziernik\w*, listopad\w*, grudzien|grudnia|grudniu
        """
    ),
    weekdays=listed(
        r"""
        poniedzial\w*, wtor\w*, srod[aeyi]\w?, czwart[ek]\w*, piat[ek]\w*, sobot\w*, niedziel\w*
        """
    ),
    leading=words("w we na od do z ze po za dla u pod przy o przez bez jest są sa był była"),
    first_person=words(
        """
        ja mnie mi mna moj moja moje moi my nas nam nami nasz nasza nasze jestem jestesmy
        """
    ),
    openers=listed(
        r"""
        (?:czesc+|hej+|hejka|witam|witajcie|witaj|siema|siemano|siemka|dzien dobry|dobry
        (?:wieczor|wieczor wszystkim)|dobry|dobry dzien|dobrywieczor|hello|hi|halo|elo|serwus)(?:
        (?:wszystkich|serdecznie|moi
        drodzy|wszystkim|ponownie|sasiedzi|panstwu|panstwa|kochani|wszyscy|ludzie|drodzy|grupo|ekipo|wam|bot)\b)*+,
        (?:co tam|jak (?:sie masz|tam|leci|sie macie))(?: (?:u ciebie|u was)\b)*+, mam nadzieje
        ze(?: (?:w porzadku|wszystko|wszyscy|dobrze|u was|macie|jest|sie)\b)*+,
        (?:przepraszam|sorki|sory|sorry|wybaczcie|prosze o wybaczenie)(?: (?:zawracam
        glowe|przeszkadzam|pytanie|panstwa|klopot|glupie|bardzo|jesli|ale|was|za|ze)\b)*+,
        (?:mialabym |szybkie |krotkie |jeszcze |mialbym |takie |jedno |tylko |male |mam
        )*+(?:pytanie|pytanko|pytania|zapytanie)(?: (?:do wszystkich|do panstwa|odnosnie|szybkie|do
        was|takie|male|mam|o)\b)*+, (?:wiec|no
        to|hmm*|eee*|ok|dobra|sluchajcie|sluchaj|pomocy|pilne|a propos|tak|ludzie|kochani),
        (?:szanown[iya]|drodzy|drogi|droga)(?:
        (?:przyjaciele|czlonkowie|panstwo|wszyscy|koledzy|panie|pani|i)\b)*+, jestem (?:tu |tutaj
        |tu )?(?:nowy|nowa|nowicjuszem)(?: (?:na grupie|w grupie|tutaj|tu)\b)*+
        """
    ),
    frames=listed(
        r"""
        (?:czy
        )?(?:moze|moglby|moglaby|mogliby|moglbys|moglabys|moglibyscie|mozecie|mozesz|mogl|zechcialby|potrafi|umie|umialby|jest
        w stanie)(?: (?:przypadkiem|ktokolwiek|ktos z was|uprzejmie|laskawie|panstwo|prosze|tutaj|z
        was|ktos|pani|moze|nam|pan|mi|tu)\b)*+
        (?:powiedziec|wyjasnic|wytlumaczyc|pomoc|podpowiedziec|napisac|poinformowac|potwierdzic|odpowiedziec|doradzic|przypomniec|podac|wskazac)(?:
        (?:na pytanie|ustalic|prosze|nam|czy|mi|o|w|z)\b)*+, (?:czy )?(?:ktos|ktokolwiek|ktos
        tu|ktos tutaj|ktos z was|kto|pan|pani|panstwo|wy|ty)?(?: )?(?:moze
        )?(?:wie|wiecie|wiesz|orientuje sie|orientujecie sie|zna|ma pojecie|macie pojecie|ma ktos
        pojecie|slyszal|pamieta|bylby w stanie powiedziec|moze powiedziec)(?: (?:przypadkiem|ktos
        moze|moze ktos|dokladnie|panstwo|cos o|z was|ktos|moze|pani|czy|pan|kto|tu)\b)*+, (?:ja
        )?(?:chcialbym|chcialabym|chcielibysmy|chce|chcemy|pragne|potrzebuje|zastanawiam
        sie|zastanawialem sie|zastanawialam sie|jestem ciekaw|jestem ciekawa|ciekawi
        mnie|interesuje mnie|probuje|szukam|mam pytanie|ciekawe|musze)(?:
        (?:dowiedziec|informacje|informacji|odpowiedzi|zrozumiec|sprawdzic|wiedziec|zapytac|ustalic|uzyskac|panstwa|spytac|prosic|bardzo|poznac|tylko|sie|czy|was|na|o|i)\b)*+,
        (?:prosze |bardzo )*+(?:powiedzcie|powiedz|powiedz
        mi|wyjasnij|wyjasnijcie|pomozcie|pomoz|podpowiedzcie|podpowiedz|napiszcie|dajcie znac|daj
        znac|wytlumaczcie|wytlumacz|przypomnij|przypomnijcie|o informacje|o odpowiedz|mi
        powiedziec|o pomoc)(?: (?:na pytanie|ustalic|prosze|moze|ktos|nam|czy|mi|w)\b)*+, nie
        (?:wiem|moge znalezc|pamietam|rozumiem|jestem pewien|jestem pewna|znalazlem|znalazlam)(?:
        (?:informacji|dokladnie|niestety|nigdzie|czy|o)\b)*+|nie mam pojecia|jakies
        pomysly|zapomnialem|zapomnialam, (?:moje|mam|oto moje|takie)(?: (?:krotkie|jedno|male)\b)*+
        pytanie(?: (?:nastepujace|jest takie|dotyczy|do was|brzmi|jest|to)\b)*+,
        (?:byloby|bylbym|bylabym|bede)(?: (?:za
        informacje|powiedziec|powiedzial|wdzieczny|wdzieczna|swietnie|wyjasnil|fajnie|moglby|bardzo|super|gdyby|jesli|milo|ktos|mogl|mi)\b)*+,
        (?:moj|moja|jeden|moje)
        (?:kolega|kolezanka|przyjaciel|przyjaciolka|maz|zona|syn|corka|mama|tata|szef|sasiad|sasiadka|dzieci|znajomy|znajoma)
        (?:pyta|chce wiedziec|pytal|pytala|chcialby wiedziec|zastanawia sie)(?: czy)?, (?:czy
        )?(?:moge|mozna|moglbym|moglabym)(?: (?:zadac
        pytanie|dowiedziec|wiedziec|panstwa|zapytac|prosic|spytac|o cos|cos|was|sie|o)\b)++, z
        (?:czystej )?ciekawosci, (?:odnosnie|co do|jesli chodzi o|w sprawie)
        """
    ),
    closers=listed(
        r"""
        (?:serdecznie |stokrotne |slicznie |wielkie |bardzo |z gory |ok |i
        )*+(?:dzieki+|dziekuje+|dziekujemy|dziekowac|dzieks|thx|dziex)(?:
        (?:odpowiedzi|serdecznie|informacje|pozdrawiam|odpowiedz|wszystkim|wielkie|z
        gory|bardzo|pomoc|kazda|uwage|wam|za|i)\b)*+, (?:prosze+|plis+|pls)(?: (?:o
        odpowiedz|pomozcie|o pomoc)\b)*+, (?:serdecznie |z |i
        )*+(?:pozdrawiam|pozdro|powazaniem|wyrazami szacunku|do
        (?:widzenia|zobaczenia|uslyszenia)|milego (?:dnia|wieczoru|weekendu)|na
        razie|pa+|trzymajcie sie|uszanowaniem)(?: (?:serdecznie|wszystkich|cieplo)\b)*+, (?:to
        )?(?:bardzo )?(?:pilne|wazne)|jak najszybciej|jesli mozna|o ile to mozliwe|pytam dla
        (?:kolegi|kolezanki|znajomego)|(?:kazda pomoc|wszelka pomoc)(?: mile widziana)?|czekam na
        (?:odpowiedz|odpowiedzi)|nie moge (?:nigdzie )?znalezc, (?:haha+|hehe+|lol+|xd+),
        (?:prawda|tak|nie|czy nie|pomocy|ktos|ktos wie|ktos cos|jakies pomysly|co nie)
        """
    ),
    particles=listed(
        """
        prosze, moze, przypadkiem, wlasciwie, dokladnie, tak wlasciwie, w ogole, uprzejmie,
        ewentualnie, mniej wiecej, plis, naprawde
        """
    ),
    light_words=listed(
        r"""
        musz?[eai]\w*, musial\w*, moge, moga, moze\w*, mozna, mogl\w*, powinn\w*, powinien, trzeba,
        nalezy, wolno, chc[eai]\w*, potrzeb\w*, ja, mnie, mi, mna, moj\w*, my, nas, nam, nasz\w*,
        ty, ciebie, cie, ci, toba, twoj\w*, wy, was, wam, wasz\w*, pan\w*, ktos, cos,
        jestem, jestes, jest, jestesmy, sa, byc, byl\w*, bed\w*, mam, masz, ma,
        mamy, macie, maja, miec, mial\w*, robic, robi\w*, zrob\w*, isc, ide, idzie, bierz\w*,
        wziac, zabrac, dac, daje, dostac, dostan\w*, powiedz\w*, mowi\w*, wie\w*, wiedziec,
        pyta\w*, zdarz\w*, dzieje, stalo, nazywa\w*, zostac, zostal\w*, mozliwe, sposob, rodzaj,
        obecnie, okolo
        """
    ),
    counted=listed(r"ludzie, osob\w*, rzecz\w*"),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:czesc+|hej+|hejka|witam|witajcie|witaj|siema|dzien dobry|dobry
            wieczor|elo|serwus)(?: (?:wszystkim|bot)\b)*+, (?:co tam|jak (?:sie masz|tam|leci))
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:serdecznie |wielkie |bardzo |ok )*+(?:dzieki+|dziekuje+|dziekujemy|thx)(?:
            (?:odpowiedz|wszystkim|wielkie|bardzo|pomoc|bot|za)\b)*+, (?:dobry|super)
            bot|brawo|dobra robota
            """
        ),
        SmallTalk.FAREWELL: listed(
            r"""
            (?:do (?:widzenia|zobaczenia|jutra)|na razie|pa+|pa pa|dobranoc|milego
            (?:dnia|wieczoru)|nara|trzymaj sie|zegnam|pozdrawiam)(?: (?:wszystkim|bot)\b)*+
            """
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:ok+|dobre pytanie|dobry
            pomysl|okej|dobra|dobrze|tak+|nie+|jasne|pewnie|super+|swietnie|fajnie|ekstra|idealnie|moze|nie
            wiem|haha+|hehe+|lol+|xd+|nie ma za
            co|prosze|spoko|luz|sorry|przepraszam|serio|naprawde|dokladnie|prawda|falsz|zle|ciekawe|rozumiem|ja
            tez|szkoda|wow|o+|aha+|gratulacje|powodzenia|test|jestes botem|kim jestes|bot|na
            pewno|oczywiscie)(?: (?:dzieki|bot|tak|nie)\b)*+
            """
        ),
    },
)
