"""Finnish."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

FINNISH = Language(
    code="fi",
    name="Finnish",
    accents="äöåšž",
    stemmer="finnish",
    stop_words=words(
        """
        ei eivat eika ela eli emme en ensi enta entinen ette et ehka ennen etta eraat ettei haan
        han heidan heidat heille heilla heita he hanen hanet hanta hanelle hanella ja jo jokainen
        joka joiden joihin joille joilla joista joita joko jolla jolle jona jonka jos josta joten
        jotka jotta jossa johon jota jotain juuri kai kaikki kaikkien kanssa kautta keneen kenelle
        kenella kenen kenesta keta ketka kuin kuinka kuka kun kunnes koska kukaan kumpi me meidan
        meille meilla meista meita mihin mika miksi milla mille milloin millainen millaista mina
        minne minka minua minulla minulle minun minut missa mista mita mitka mitaan mukaan muu muut
        mutta myos niiden niihin niille niilla niista niita niin noin no nuo nyt nama ne naiden
        naita olen olemme olet olette oli olimme olin olisi olisivat olit olivat olla olleet ollut
        on ole ovat paljon paitsi pois poikki saada se seka sen siella siihen siina siita siksi
        sille silla silloin sina sinua sinulla sinulle sinun sita sitten siis tai taas taman tama
        tahan talla tassa tasta tata te teidan teille teilla teita tuo tuohon tuon tuossa tuota vai
        vaikka vain vasta viela voi voida voit voivat voidaan vaan yli kuitenkin ilman jalkeen
        aikana paljonko montako miten kauanko
        """
    ),
    question_words={
        AnswerType.COUNT: "kuinka monta?|montako|kuinka moni|lukumäärä",
        AnswerType.TIME_SPAN: "kuinka (?:kauan|vanha|usein|pitkään)|miten kauan",
        AnswerType.AMOUNT: "kuinka paljon|paljonko|mitä maksaa|mikä on hinta",
        AnswerType.EXTENT: "kuinka (?:pitkä|korkea|suuri|syvä|leveä|kaukana|painava|iso)",
        AnswerType.DATE: "milloin|koska|minä (?:vuonna|päivänä)|millä vuosisadalla"
        "|mihin aikaan|mikä päivä|missä kuussa",
        AnswerType.PERSON: "kuka|kuka on|kenen|kenelle|kenet|ketkä|ketä|keneltä",
        AnswerType.PLACE: "missä(?! kuussa)|mistä|mihin(?! aikaan)|minne|mikä (?:kaupunki|maa"
        "|paikka)|missä (?:kaupungissa|maassa)",
        AnswerType.REASON: "miksi|minkä takia|mistä syystä|minkä vuoksi",
        AnswerType.MANNER: "miten|kuinka (?:voin|voi|saan)",
        AnswerType.SHARE: r"prosentti\w*|kuinka suuri osa",
    },
    interrogatives="mikä|mitä|mitkä|missä|kuka|kuinka|millainen|mihin|mistä",
    negations=words("ei en et emme ette eivat eika ilman koskaan kukaan mitaan"),
    present=listed("nyt, nykyinen, nykyään, tänään, viimeisin, uusin, seuraava, tällä hetkellä"),
    pointing_in_sentences=words("hän he se ne tämä nämä"),
    pointing_in_questions=words("hänen heidän sen niiden siellä häntä"),
    joining=words("mutta ja"),
    contrasting=words("mutta"),
    numbers=valued(
        """
        yksi 1, kaksi 2, kolme 3, nelja 4, viisi 5, kuusi 6, seitseman 7, kahdeksan 8, yhdeksan 9,
        kymmenen 10, sata 100, tuhat 1000, miljoona 1000000, miljardi 1000000000
        """
    ),
    ordinals=valued(
        """
        ensimmainen 1, toinen 2, kolmas 3, neljas 4, viides 5, kuudes 6, seitsemas 7, kahdeksas 8,
        yhdeksas 9, kymmenes 10
        """
    ),
    bounds={
        Bound.LEAST: listed(
            """
            # tai
            (?:uudempi|uudempaa|uudemmalla|uudemmat|uudemmilla|myohempi|myohemmat|korkeampi|suurempi|enemman),
            # (?:alkaen|eteenpain), (?:vahintaan|ainakin) #
            """
        ),
        Bound.MOST: listed(
            """
            # tai (?:aiempi|aiemmat|pienempi|matalampi|vahemman), (?:enintaan|korkeintaan) #,
            # (?:asti|saakka), vuoteen #
            """
        ),
        Bound.OLDER: listed("# tai (?:vanhempi|vanhemmat)"),
        Bound.SINCE: listed("vuodesta #, # lahtien"),
        Bound.BOTH: listed("(?:vuodesta )?# vuoteen #"),
    },
    hedges=listed(
        """
        (?:noin|suunnilleen|lahes|melkein|yli|alle) #,
        (?:enemman|vahemman|vanhempi|nuorempi) kuin #, # (?:ja|tai) #
        """
    ),
    months=listed(
        r"""
        tammikuu\w*, helmikuu\w*, maaliskuu\w*, huhtikuu\w*, toukokuu\w*, kesakuu\w*, heinakuu\w*,
        elokuu\w*, syyskuu\w*, lokakuu\w*, marraskuu\w*, joulukuu\w*
        """
    ),
    weekdays=listed(
        r"""
        maanantai\w*, tiistai\w*, keskiviik\w*, torstai\w*, perjantai\w*, lauantai\w*, sunnuntai\w*
        """
    ),
    first_person=words(
        """
        mina minua minulla minulle minun minut me meita meilla meille meidan meidat
        """
    ),
    openers=listed(
        r"""
        (?:hei+|moi+|moikka|terve|heippa|hyvaa
        (?:huomenta|paivaa|iltaa)|huomenta|iltaa|paivaa|moro|tervehdys)(?:
        (?:kaikille|ystavat|kaikki|ryhma|vaan|bot)\b)*+, mita kuuluu,
        (?:anteeksi|pahoittelut|sori)(?: (?:hairitsen|kysymys|hairio|tyhma|mutta|etta)\b)*+,
        (?:minulla on |pieni |nopea |lyhyt |yksi |on )*+kysymys(?: teille)?,
        (?:siis|ok|okei|hei|apua|muuten|mutta), olen uusi(?: taalla| ryhmassa)?
        """
    ),
    frames=listed(
        r"""
        (?:voisiko|voiko|voisitteko|voisitko|voitteko|voitko|osaisiko|osaako|osaatko|osaatteko|saako)(?:
        (?:ystavallisesti|teista|taalla|joku|mina|ehka)\b)*+
        (?:kertoa|sanoa|selittaa|auttaa|neuvoa|vastata|kysya|vahvistaa)(?:
        (?:minulle|meille|etta)\b)*+,
        (?:tietaako|tiedatko|tiedatteko|tiedatteko|onko|tietaisiko)(?:
        (?:kenellakaan|sattumalta|jollakin|jollain|kukaan|teista|taalla|tietoa|hajua|joku)\b)*+,
        (?:mina )?(?:haluaisin|haluan|halusin|tahtoisin|olisin
        kiinnostunut|mietin|ihmettelen|yritan|kysyisin|kysyn)(?:
        (?:mielellani|selvittaa|tietaa|kuulla|kysya|vain|etta)\b)*+,
        (?:kertokaa|kerro|sano|sanokaa|selita|auttakaa|auta)(?:
        (?:ystavallisesti|minulle|minua|etta)\b)*+, en (?:tieda|loyda|muista|ymmarra)(?:
        (?:mistaan|enaa)\b)*+, (?:kysymykseni|kysymys|minulla on kysymys)(?: (?:kuuluu|on)\b)*+,
        olisi (?:kiva|hienoa|mukava)(?: (?:tietaa|kertoa|voisi|joku|jos)\b)*+,
        (?:ystavani|mieheni|vaimoni|poikani|tyttareni|aitini|pomoni) (?:kysyy|haluaa tietaa),
        saanko kysya, uteliaisuudesta
        """
    ),
    closers=listed(
        r"""
        (?:paljon |suuret |suuri |jo |ja |ok )*+(?:kiitos+|kiitoksia|kiitti|kiitan|kiitokset)(?:
        (?:vastauksesta|vastauksista|etukateen|kaikille|paljon|avusta|jo)\b)*+, ole
        hyva|ystavallisesti|pliis, (?:ystavallisin |parhain )*+(?:terveisin|terveiset|nakemiin|hei
        hei|moikka|hyvaa (?:paivanjatkoa|iltaa))(?: kaikille)?, (?:asia on
        )?kiireellinen|kiireesti|mahdollisimman pian|jos mahdollista|kysyn kaverin puolesta,
        (?:haha+|hehe+|lol+), (?:vai|eiko niin|apua|kukaan|tietaako joku|tietaako kukaan)
        """
    ),
    particles=listed(
        """
        kiitos, ystavallisesti, ehka, oikeastaan, tarkalleen, pliis, muuten, nyt,
        sitten
        """
    ),
    light_words=listed(
        r"""
        taytyy, pitaa, pitaisi, taytyisi, saa, saada, saan, saisi, voi, voida, voin, voit, voisi,
        voivat, haluan, haluaisin, tarvitse\w*, taytya, minu\w*, mina, meida\w*, me, mei\w*,
        sinu\w*, sina, te, tei\w*, joku, jokin, jotain, olla, on, ole\w*, oli\w*,
        ovat, olisi, tulla, tulee, tuli, menna, menee, meni, tehda, tekee, teki, ottaa, antaa,
        sanoa, sanoo, sanoi, tietaa, tiedan, kysya, tapahtu\w*, mahdollista, sallittu\w*, tavalla,
        talla hetkella, suunnilleen
        """
    ),
    counted=listed(r"ihmi\w*, asia\w*"),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:hei+|moi+|moikka|terve|hyvaa (?:huomenta|paivaa|iltaa)|huomenta|moro)(?:
            (?:kaikille|kaikki|bot)\b)*+, mita kuuluu
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:paljon |suuri |ok )*+(?:kiitos+|kiitoksia|kiitti|kiitan)(?:
            (?:kaikille|paljon|avusta|bot)\b)*+, (?:hyva|kiltti) (?:bot|botti)|hyvin tehty
            """
        ),
        SmallTalk.FAREWELL: listed(
            r"""
            (?:nakemiin|hei hei|heippa|hyvaa yota|oita|nahdaan|moi moi|hyvaa paivanjatkoa)(?:
            (?:kaikille|kaikki)\b)*+
            """
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:ok+|okei|joo+|kylla|juu|ei+|hyva|hienoa|mahtavaa|super|taydellista|ehka|en
            tieda|haha+|lol+|ole hyva|ei kesta|ei
            haittaa|anteeksi|oikeasti|niin|aivan|totta|vaarin|kiinnostavaa|ymmarran|selva|wow|oho|aha+|mina
            myos|onnea|testi|oletko botti|kuka olet|botti|bot)(?: (?:kiitos|sitten|joo|ei)\b)*+
            """
        ),
    },
)
