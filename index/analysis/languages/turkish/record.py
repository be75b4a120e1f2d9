"""Turkish."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.attribute import Attribute
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.analysis.languages.turkish import around
from index.analysis.languages.turkish.asides import ASIDES
from index.analysis.languages.turkish.frames import FRAMES
from index.analysis.languages.turkish.small_talk import SMALL_TALK

TURKISH = Language(
    code="tr",
    name="Turkish",
    accents="çğıöşüâî",
    stem_length=5,
    stop_words=words(
        """
        acaba ama ancak arasinda artik asla aslinda az bana bazi belki ben benden beni benim beri
        bile bir biri birkac biz bizde bizden bize bizi bizim bu buna bunda bundan bunlar bunu
        bunun burada cok cunku da daha de defa degil diger diye dolayi en fakat gibi gore hala
        hangi hangileri hangisi hem henuz hep hepsi her herhangi herkes hic icin icinde ile ilgili
        ise iste kac kaca kaci kacinci kacta kactir kadar karsi kendi kendine kendini ki kim kimden
        kimdir kime kimin kimler kimse kime kimi lakin madem mi midir mu nasil nasildir ne neden
        nedenle nedir neler nelerdir neleri nerede neredeydi nereden nereye neresi neresidir neyi
        neyin neyle neye nicin niye o olan olarak oldu oldugu olduklari olmak olsa olup ona ondan
        onlar onlara onlardan onlari onlarin onu onun oysa pek ragmen sadece sanki sen senden seni
        senin siz sizden size sizi sizin sonra su suna sunu sunlar tarafindan tum uzere var ve veya
        veyahut ya yahut yani yerine yine yok zaten
        """
    ),
    question_words={
        AnswerType.COUNT: r"ka[cç] (?!yıl|yaş|yas|gün|gun|saat|para|lira|euro|dolar|metre|km|kilo"
        r"|tl)\w+|kaç tane|kaçtır|kaçı|sayısı (?:ne(?:dir)?|kaç(?:tır)?)",
        AnswerType.TIME_SPAN: r"ne kadar (?:süre\w*|sürd\w*|sürer|sürüyor|sürecek|zaman\w*)|ka[cç] "
        r"(?:yıl\w*|yaş\w*|gün\w*|saat\w*|hafta\w*|ay|dakika\w*|sene\w*)|ne "
        r"sıklıkla|ne kadar sık",
        AnswerType.AMOUNT: r"ka[cç] (?:para|lira|euro|dolar|tl)\w*|ne kadar(?:dır|a)?|kaça|fiyatı "
        r"(?:ne(?:dir)?|kaç)|ücreti ne(?:dir)?|maaşı ne(?:dir)?",
        AnswerType.EXTENT: r"ka[cç] (?:metre|km|kilometre|kilo|ton|litre|derece)\w*|ne kadar "
        r"(?:uzun|yüksek|derin|geniş|büyük|uzak|ağır|sıcak|soğuk)\w*|(?:uzunluğu"
        r"|yüksekliği|derinliği|ağırlığı|alanı|boyu) (?:ne|kaç)\w*",
        AnswerType.DATE: r"ne zaman\w*|nezaman|hangi (?:yıl|tarih|gün|ay|sene|yüzyıl|saat|dönem"
        r"|on yıl)\w*|ka[cç] yılında|ka[cç]ıncı yüzyıl\w*|saat ka[cç]ta|kaçta"
        r"|ka[cç] tarihinde",
        AnswerType.PERSON: r"kim|kimdi|kimdir|kimin|kimler\w*|kimi|kime|kimden|kiminle|kimce|kimse "
        r"mi|hangi (?:kişi|oyuncu|yazar|başkan|kral|şarkıcı|sanatçı|lider)\w*",
        AnswerType.PLACE: r"nere\w+|hangi (?:şehir|ülke|kent|yer|bölge|il|ilçe|nehir|ada|kıta"
        r"|eyalet|sokak|cadde)\w*",
        AnswerType.REASON: r"neden(?!iyle|ler)|niçin|niye|ne sebeple|hangi (?:nedenle|sebeple)|ne "
        r"için|nedeni ne(?:dir)?|sebebi ne(?:dir)?",
        AnswerType.MANNER: "nasıl|ne şekilde",
        AnswerType.SHARE: r"yüzde kaç\w*|oranı (?:ne|kaç)\w*|yüzde ne kadar\w*",
    },
    attributes={
        Attribute.PRICE: r"ka[cç] (?:para|lira|euro|dolar|tl)\w*|ne kadara|kaça|(?:fiyat|ücret"
        r"|bedel"
        r"|aidat)\w* (?:ne|kaç|ne kadar)\w*|(?:fiyat|ücret)\w*(?=\W*\Z)",
        Attribute.PHONE: r"telefon\w* numara\w*|telefonu (?:ne|kaç)\w*",
        Attribute.E_MAIL: r"e\W?posta(?: adres\w*)?|mail adres\w*",
        Attribute.WEB_ADDRESS: r"(?:web|internet) (?:site|adres)\w*|url",
        Attribute.TIME_OF_DAY: r"saat ka[cç]\w*|kaçta|(?:açılış|çalışma|kapanış) saat\w*",
        Attribute.LENGTH: r"ka[cç] (?:metre|km|kilometre)\w*|ne kadar (?:uzak|yüksek|derin"
        r"|geniş)\w*",
        Attribute.WEIGHT: r"ka[cç] (?:kilo(?!metre)|gram|ton)\w*|ne kadar ağır\w*|ağırlığı (?:ne"
        r"|kaç)\w*",
        Attribute.TEMPERATURE: r"ka[cç] derece\w*|sıcaklı\w+ (?:ne|kaç)\w*|ne kadar (?:sıcak"
        r"|soğuk)\w*",
        Attribute.QUANTITY: r"ka[cç](?! yaş)\w*|ne kadar\w*|sayısı",
        Attribute.AGE: r"ka[cç] yaş\w*|yaş sınırı\w*|hangi yaş\w*",
        Attribute.DURATION: r"ne kadar (?:sür\w+|zaman\w*|sık\w*)|ka[cç] (?:gün|hafta|ay|yıl|saat"
        r"|dakika)\w*|ne sıklıkla",
        Attribute.DATE: r"ne zaman\w*|hangi (?:yıl|tarih|gün|ay|yüzyıl)\w*",
    },
    attribute_signs={
        Attribute.PRICE: r"lira\w*|kuruş\w*|euro|avro|dolar\w*|sterlin\w*|ücretsiz\w*|bedava"
        r"|parasız"
        r"|(?:fiyat|ücret|bedel|aidat|öde)\w*\b(?s:.*)\d|\d(?s:.*)\b(?:fiyat|ücret|bedel"
        r"|aidat)\w*",
        Attribute.TIME_OF_DAY: r"saat\w*|öğle\w*|gece\w*|sabah\w*|akşam\w*|kapalı\w*|buçuk\w*"
        r"|çeyrek",
        Attribute.LENGTH: r"\w*metre\w*|mil|fit|inç|hektar\w*|dönüm|dakika\w*|saat\w*",
        Attribute.WEIGHT: r"\w*gram\w*|kilo\w*|ton\w*",
        Attribute.TEMPERATURE: r"derece\w*|celsius|fahrenheit",
        Attribute.QUANTITY: r"hiç\w*|bütün|tüm\w*|hepsi|her|ikisi|yarı\w*|çeyrek|tek|düzine|çok|az"
        r"|birkaç|birçok|yok|sınırsız|\w*yüz\w*|\w*bin|milyon\w*|milyar\w*",
        Attribute.AGE: r"yaş\w*|yetişkin\w*|\d ?\+|\w+ (?:yıl|yıllık|aylık|haftalık)"
        r"|yüzyıl\w*",
        Attribute.DURATION: r"saniye\w*|dakika\w*|saat\w*|gün\w*|hafta\w*|ay\w*|yıl\w*|sene\w*"
        r"|gece\w*"
        r"|yüzyıl\w*|günlük|haftalık|aylık|yıllık|kadar|önce|sonra|sürece|her|daima|asla|hemen",
        Attribute.DATE: r"bugün\w*|yarın\w*|dün\w*|gün\w*|hafta\w*|ay\w*|yıl\w*|sene\w*|yüzyıl\w*"
        r"|tatil\w*|bayram\w*|günlük|haftalık|aylık|yıllık|ilkbahar\w*|bahar\w*|yaz\w*|sonbahar\w*"
        r"|kış\w*|zaman|önce|sonra|sırasında|kadar|beri|iken|şimdi|her|asla|geç|erken|yakında"
        r"|sabah\w*"
        r"|akşam\w*|gece\w*|öğle\w*",
    },
    negations=words("degil yok hic hicbir asla hayir olmaz kimse yasak"),
    years=listed(r"# yil\w*, #\W?[dt][ae], # senesi\w*"),
    present=listed(
        r"""şimdi\w?\w?, şu an\w?\w?\w?, güncel, mevcut, bugün\w?\w?, en son, en yeni, sonraki,
        gelecek"""
    ),
    pointing=words("bu onlar bunlar bunun onun"),
    pointing_in_sentences=words("o şu"),
    pointing_in_questions=words("onu ona onda ondan onları onların bunu buna orada"),
    joining=words("ve ama ancak fakat"),
    contrasting=words("ama ancak fakat"),
    indefinite_articles=words("bir"),
    numbers=valued(
        """
        bir 1, iki 2, uc 3, dort 4, bes 5, alti 6, yedi 7, sekiz 8, dokuz 9, on 10, yirmi 20, otuz
        30, kirk 40, elli 50, altmis 60, yetmis 70, seksen 80, doksan 90, yuz 100, bin 1000,
        milyon 1000000, milyar 1000000000
        """
    ),
    ordinals=valued(
        """
        birinci 1, ilk 1, ikinci 2, ucuncu 3, dorduncu 4, besinci 5, altinci 6, yedinci 7,
        sekizinci 8, dokuzuncu 9, onuncu 10
        """
    ),
    short_numbers={"mn": "milyon", "mr": "milyar", "mlr": "milyar"},
    bounds={
        Bound.LEAST: listed(
            r"""
            # (?:ve|veya|ya da) (?:uzeri|ustu|sonrasi|yukarisi|fazlasi)\w*,
            # (?:ve|veya|ya da) daha (?:yeni|yuksek|buyuk|ust|fazla)\w*, en az #, # sonrasi,
            #\W?[dt][ae]n (?:itibaren|baslayarak|sonra),
            # yilindan (?:itibaren|baslayarak|sonra)
            """
        ),
        Bound.MOST: listed(
            r"""
            # (?:ve|veya|ya da) (?:alti|oncesi|asagisi)\w*,
            # (?:ve|veya|ya da) daha (?:eski|dusuk|kucuk|az)\w*, en (?:fazla|cok) #, # oncesi,
            #\W?y?[ae] kadar, # yilina kadar
            """
        ),
        Bound.SINCE: listed(r"#\W?[dt][ae]n (?:beri|bu yana), # yilindan (?:beri|bu yana)"),
        Bound.BOTH: listed(r"# (?:ile|ila) #, #\W?[dt][ae]n #\W?y?[ae] kadar"),
    },
    hedges=listed(
        r"""
        (?:yaklasik|asagi yukari|neredeyse|hemen hemen) #,
        #\W?[dt][ae]n (?:fazla|az|buyuk|kucuk|cok),
        # (?:yasindan|yasin) (?:buyuk|kucuk|ustu|alti|uzeri)\w*, # (?:ustu|alti|uzeri)\w*, # kadar,
        # (?:ve|veya|ya da) #
        """
    ),
    months=listed(
        r"""
            ocak\w*, subat\w*, mart\w*, nisan\w*, mayis\w*, haziran\w*, temmuz\w*, agustos\w*,
            eylul\w*, ekim\w*, kasim\w*, aralik\w*
        """
    ),
    weekdays=listed(r"""
        pazartesi\w*, sali\w*, carsamba\w*, persembe\w*, cuma|cuma gunu|cumaya|cumadan,
        cumartesi\w*, pazar|pazar gunu|pazara
    """),
    first_person=words("ben bana beni benim biz bize bizim"),
    first_person_verbs=r"(?!yardim|adim)\w+(?:[iu]yor(?:um|uz)|d[iu]m|[^aeiou]t[iu]m|[ae]cag(?:im|iz)"
    r"|[dt][ae]y[iu]m|[ae]bilir(?:im|iz))",
    asking=listed(
        r"""ne zaman, nerede\w*, nereye, neden, nicin, niye, nasil, kim\w*, hangi\w*, kac\w*,
            ne kadar, ne"""
    ),
    asks_in_place=True,
    openers=(*around.OPENERS, *ASIDES),
    frames=FRAMES,
    closers=(*around.CLOSERS, *ASIDES),
    particles=around.PARTICLES,
    light_words=around.LIGHT_WORDS,
    counted=listed("insan, insanlar, kisi, kisiler, sey(?:i|ler|leri)?"),
    small_talk=SMALL_TALK,
    denials=listed(
        """
        (?:bu )?(?:bir )?soru degil, sorum (?:yok|degil), soru(?:m|muz)? yok,
        (?:bir sey )?sormuyorum, soru sormuyorum
        """
    ),
)
