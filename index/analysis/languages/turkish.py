"""Turkish."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.phrases import either, first, listed, one_of, then
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

_PLEASE = (
    "(?:lutfen+|lutfenn*|ltfn|ltf|lutfedip|rica etsem|rica ederim|rica "
    "ediyorum|zahmet olmazsa|mumkunse|mumkun ?ise|musaitseniz|bir zahmet"
    "|sana zahmet|size zahmet|pls|plz|please|vaktiniz varsa|sorun olmazsa"
    "|sakincasi yoksa)"
)
_ANYBODY = (
    "(?:(?:herhangi )?(?:bir(?:i|isi|ileri|iniz)|kimse|kimseler|aranizda"
    "|aramizda|icinizde(?:n)?|iclerinizden|buradan|burada(?:ki)?|bizden"
    "|grupta(?:n)?|gruptaki|sizlerden|arkadaslar(?:dan)?|sen|siz|bana|bize"
    "|sizce|sence|var mi))"
)
_SOFTLY = then(f"""
    {_PLEASE}, acaba, bana, bize, bu konuda, bu konu hakkinda, bunu, hakkinda, bir, kisaca,
    belki, tam olarak, biri, birisi, kimse, biriniz, burada, aranizda, grupta, bilgi,
    konusunda, hizlica, acilen, yardimci olup, yardimci olarak, bir sey, bir konuda, bir soru,
    bir seyi, su, bilgisi, olan, cevap, fikri, fikir, hemen, acil, tesekkurler, sizden, senden,
    size, sana, herkese, sizlere
""")
_QUESTION_SUFFIX = (
    r"(?:mi|mu)(?:sin|siniz|sun|sunuz|yim|yiz|yum|yuz|ydi|ydu|dir|lar|yor)?(?:iz|uz)?"
    r"(?: acaba| lutfen| ki)?"
)
_TELL = one_of(
    r"""
        soyle\w*, der, dersin\w*, anlat\w*, acikla\w*, aciklar, bilgi ver\w*, bilgilendir\w*,
        yardim et\w*, yardim eder, yardimci ol\w*, yardim ed\w*, cevap ver\w*, cevapla\w*,
        yanitla\w*, yanit ver\w*, fikir ver\w*, ipucu ver\w*, yol goster\w*, goster\w*,
        ogret\w*, hatirlat\w*, belirt\w*, onayla\w*, aydinlat\w*, paylas\w*, izah ed\w*,
        yaz\w*, teyit ed\w*, bak\w*, oner\w*, tarif ed\w*, bul\w*
    """
)
_LEARN = one_of(r"""
    ogrenmek, ogrenmem, ogrenmemiz, bilmek, bilmem, bilmemiz, sormak, sormam, danismak, duymak,
    anlamak, anlamam, bulmak, bulmam, bilgi almak, bilgi edinmek, fikir almak, haberdar olmak,
    emin olmak, bilgi sahibi olmak, rica etmek, ogrenebilmek, teyit etmek, soru sormak, bir sey
    sormak, bir soru sormak, netlestirmek
""")
_HELLO = one_of(
    r"""
        merhaba+(?:lar)?, meraba(?:lar)?, mrb, mrhb, mrblr, merhabalar, selam+(?:lar)?, slm,
        selamun ?aleykum, selamun aleykum, aleykum ?selam, sa, as, hey+, hi, hello, alo,
        gunaydin(?:lar)?, iyi
        (?:gunler|aksamlar|geceler|sabahlar|calismalar|haftalar|pazarlar|ogleyinler|forumlar|bayramlar),
        tunaydin, hayirli (?:gunler|sabahlar|aksamlar|isler|cumalar|forumlar|geceler), kolay
        gelsin, kolay gelsinler, hos ?geldin(?:iz)?, hos bulduk, naber, nbr, naptin, tekrar
        merhaba, tekrardan merhaba, sevgiler, saygilar, tekrar selam
    """
) + then(
    "herkese, hepinize, sana, size, sizlere, cumleten, arkadaslar, "
    "arkadasim, arkadas, dostlar, dostum, millet, gencler, beyler, "
    "bayanlar, hanimlar, hocam, hocalarim, ustadlar, ustad, ustalar, "
    "kardesim, kardes, kardesler, abi, abiler, abla, bot, dunya, ekip, "
    "grup, toplum, degerli, sevgili, komsular, canlar, canim, ahali, bey, "
    "hanim, efendim, yine, yeniden, tekrar, ve, kolay gelsin, iyi gunler, "
    "iyi aksamlar, ben, herkes, uyeler, forum, ailesi, yetkililer, sayin, "
    "selamlar, komsu"
)
_HOW_ARE_YOU = (
    "(?:nasilsin(?:iz)?|nasilsiniz|nasil ?gidiyor|naber|ne haber|nbr|ne "
    "var ne yok|iyi misin(?:iz)?|napiyorsun|ne yapiyorsun(?:uz)?|nasil "
    "gecti gunun(?:uz)?|keyifler nasil|umarim (?:herkes "
    ")?iyisin(?:iz)?(?:dir)?|umarim iyi(?:dir|sinizdir)?|umarim her sey "
    "yolundadir|iyi ?yim)"
) + then("""
    bugun, herkes, hepiniz, arkadaslar, bot, dostum, insallah, kardesim, iyisindir, hepiniz
    iyisinizdir
""")
_THANKS = (
    first("""
    cok, simdiden, pesinen, sonsuz, binlerce, tamam, peki, ok, ilginiz icin, yardiminiz icin,
    yardimlariniz icin, cevabiniz icin, cevaplariniz icin, yanitiniz icin, bilgi icin, herkese,
    hepinize, sana, size, ayrica, oh, super, harika, iyi, evet, hayir, gercekten, cevap
    verenlere, yardimci olanlara, bilgilendirme icin, zaman ayirdiginiz icin, ilgin icin,
    yardimin icin, her sey icin, onceden, ve, yardimci olursaniz, yardimci olursan, yardim
    ederseniz, cevaplarsaniz, cevap verirseniz
""")
    + one_of(
        r"tesekkur+(?:ler|ederim|ediyorum|ederiz|u)?, tesekkur (?:ederim|ederiz"
        r"|ediyorum|ettim)?, tskr?(?:ler|lr|ederim)?, tsk, tesekurler, "
        r"tesekkurleer, sag ?ol+(?:un|asin|asiniz|sun|unuz)?, saol+(?:un)?, "
        r"eyw, eyvallah, minnettarim, minnettar kalirim, mersi, allah razi "
        r"olsun, cok (?:makbule gecer|sevinirim|memnun olurum|mutlu olurum), "
        r"(?:cok )?sevinirim, makbule gecer, memnun olurum, mutlu olurum, "
        r"thanks, thank you, thx, ellerinize saglik, ellerine saglik, emeginize "
        r"saglik, emegine saglik, var ?ol(?:un)?, hakkinizi helal edin, "
        r"yardimci olursaniz (?:cok )?sevinirim"
    )
    + then("""
    ederim, ederiz, ediyorum, simdiden, herkese, hepinize, sana, size, sizlere, cok, icin,
    yardim, yardiminiz, yardimin, cevap, cevabin, bilgi, tekrar, tekrardan, dostum, hocam,
    kardesim, kardes, arkadaslar, abi, bot, iyi gunler, iyi aksamlar, iyi calismalar, kolay
    gelsin, canim, valla, ya, sonsuz, gercekten, ilginize, ilgine, ve, saygilar, sevgiler,
    selamlar, olursaniz, olursan, cevap verenlere, yardimci olanlara, onceden, efendim, allah
    razi olsun, simdiden tesekkurler
""")
)

TURKISH = Language(
    code="tr",
    name="Turkish",
    stem_length=5,
    stop_words=words(
        """
        acaba ama ancak arasinda artik asla aslinda az bana bazi belki ben benden beni benim beri
        bile bir biri birkac biz bizde bizden bize bizi bizim bu buna bunda bundan bunlar bunu
        bunun burada cok cunku da daha de defa degil diger diye dolayi en fakat gibi gore hala
        hangi hangileri hangisi hem henuz hep hepsi her herhangi herkes hic icin icinde ile ilgili
        ise iste kac kacinci kadar karsi kendi kendine kendini ki kim kimden kimdir kime kimin
        kimler kimse kime kimi lakin madem mi midir mu mudur nasil nasildir ne neden nedenle nedir
        neler neleri nerede neredeydi nereden nereye neresi neresidir neyi neye nicin niye o olan
        olarak oldu oldugu olduklari olmak olsa olup ona ondan onlar onlara onlardan onlari onlarin
        onu onun oysa pek ragmen sadece sanki sayi sen senden seni senin siz sizden size sizi sizin
        sonra su suna sunu sunlar tarafindan tum uzere var ve veya veyahut ya yahut yani yerine
        yine yok zaten
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
    negations=words("degil yok hic hicbir asla ne hayir olmaz kimse yasak"),
    present=listed(r"""
        simdi\w?\w?, su an\w?\w?\w?, guncel, mevcut, bugun\w?\w?, en son, en yeni, sonraki,
        gelecek
    """),
    pointing=words("bu onlar bunlar bunun onun"),
    pointing_in_sentences=words("o şu"),
    pointing_in_questions=words("onu ona onda ondan onları onların bunu buna orada"),
    joining=words("ve ama ancak fakat"),
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
    asking=listed(
        r"""ne zaman, nerede\w*, nereye, neden, nicin, niye, nasil, kim\w*, hangi\w*, kac\w*,
            ne kadar, ne"""
    ),
    openers=(
        _HELLO,
        _HOW_ARE_YOU,
        "(?:sayin|degerli|sevgili|kiymetli|saygideger|sn)"
        + then("""
            yetkili, yetkililer, ilgili, ilgililer, arkadaslar, dostlar, uyeler, hocam,
            hocalarim, komsular, ekip, grup, bot, bay, bayan, herkes, topluluk, takim, forum,
            uyeleri, arkadaslarim, misafirler, ve, hanimefendi, beyefendi
        """),
        one_of(r"""
            kusura bakma(?:yin|yiniz)?, kusuruma bakma(?:yin)?, ozur dilerim, afedersin(?:iz)?,
            affedersin(?:iz)?, pardon, uzgunum, bagisla(?:yin)?, rahatsiz ediyorum, rahatsiz
            ettigim icin ozur dilerim, rahatsizlik verdigim icin, rahatsiz ettim, mesgul
            ediyorum, sorry, konu disi, alakasiz ama
        """)
        + then("""
            ama, rahatsiz, ettiysem, ediyorum, ettigim, icin, basit, bir, soru, sorum, cok,
            olabilir, aptalca, sacma, eger, yanlis, yer, ise, daha once, soruldu, sorulmus, mu,
            tekrar, ozur, dilerim, lutfen, bilmiyorum, burada
        """),
        first("""
            kisa, kucuk, hizli, basit, acil, onemli, ufak, aptalca, sacma, minik, bir, benim,
            size, sana, herkese, tek, bi, su, merak ettigim, soracagim, yeni, son, ilk, cok,
            ikinci, baska, onemsiz, ciddi, var, yine, tane, genel
        """)
        + r"(?:soru(?:m|muz|cuk|cugum|su|lar|larim)?|sual|sorucugum)"
        + then("""
            var, olacak, olacakti, olcakti, vardi, sormak istiyorum, soracagim, soracaktim,
            sorayim, soruyorum, size, sana, acil, hizli, soralim, herkese, bir, konuda,
            hakkinda, su, sorabilir miyim, soracaktim, sormam lazim, uzmanlara, bilenlere, ben,
            de, ile, basliyorum, izninizle, izninle, sorum var, tabii
        """),
        one_of(r"""
            peki, simdi, evet, tamam, ok(?:ey)?, ee+, eee, hmm*, sey, iste, yani, bir de,
            ayrica, bu arada, ya, yaa, yahu, hey, bak(?:in)?, dinle(?:yin)?, ha, ah, oh, bir
            sey daha, son bir sey, baska bir sey, neyse, oyleyse, o zaman, yardim(?: edin|
            lutfen| lazim| eder misiniz)?, yardiminiza ihtiyacim var, yardiminizi rica
            ediyorum, imdat, acil, dikkat, arkadaslar, millet, beyler, gencler, hocam, abi,
            dostlar, kardesim, iyi, aslinda, bir saniye
        """),
        r"(?:ben )?(?:burada |bu (?:grupta|konuda|sehirde) |gruba |aranizda "
        r"|forumda |daha |cok |henuz )*+(?:yeniyim|yeni uyeyim|yeni geldim|yeni "
        r"katildim|yeni tasindim|acemiyim|misafirim|turistim|yabanciyim|yeni "
        r"basladim)"
        + then("""
            burada, bu grupta, da, ve, bu konuda, o yuzden, gruba
        """),
        r"(?:benim )?(?:adim|ismim) \w+",
    ),
    frames=(
        either(
            # Bana soyler misiniz (before the question or behind it)
            f"(?:{_PLEASE} |acaba |bir |su |hadi |peki |biri |birisi |biriniz "
            "|kimse |siz |sen |ya |ee |arkadaslar |bu konuda |bu konu hakkinda "
            "|bana |bize |bunu |rica etsem |sizden |senden |hakkinda |bilgisi olan "
            f"|bilen )*+{_TELL}{_SOFTLY} {_QUESTION_SUFFIX}",
            f"(?:{_PLEASE} |acaba |bir |biri |birisi |biriniz |kimse |siz |sen |bu "
            "konuda |bana |bize |bunu |hakkinda |rica etsem |sizden |senden "
            "|bilgisi olan |bilen )*+(?:soyle|soyler|soyleyin|soyleyiniz"
            "|soyleyiver(?:in)?|soylesene|soylesenize|soylesin|soylesen|anlat"
            "|anlatin|anlatsana|acikla|aciklayin|aciklayiniz|aciklasin|yardim (?:et"
            "|edin|ediniz|etsin|lazim)|yardimci ol(?:un|sun|unuz)?|cevap ver(?:in"
            "|iniz|sin)?|cevapla(?:yin)?|yanitla(?:yin)?|bilgi ver(?:in|iniz|sin)?"
            "|bilgilendirin|bilgilendir|desene|de bana|hatirlat(?:in)?|ogret(?:in)?"
            "|goster(?:in)?|aydinlat(?:in)?|soyleyebilirseniz|soylerseniz|soylersen"
            "|anlatirsaniz|aciklarsaniz|bilgi verirseniz|yardimci olursaniz|yardim "
            "ederseniz|yardimci olursan|bilgilendirirseniz|cevaplarsaniz|cevap "
            "verirseniz|paylasirsaniz|yazarsaniz|sizden ogrenebilirsem"
            "|ogrenebilirsem|bilgi verebilirseniz|yardimci olabilirseniz"
            "|soyleyebilirsen|aciklayabilirseniz)"
            + then(f"""
                {_PLEASE}, bana, bize, acaba, bakalim, bakayim, hemen, cok, sevinirim, memnun,
                olurum, mutlu, makbule, gecer, misin, misiniz, biri, birisi, tesekkur, ederim,
                minnettar, kalirim, iyi, olur, super, harika
            """),
            # Bilen var mi
            f"(?:{_ANYBODY} |acaba |bu konuda |bu konu hakkinda |bunu |hic |konu "
            "hakkinda |belki |peki )*+"
            + r"(?:bilen(?:iniz|ler)?|bilgi(?:si)? olan(?:iniz)?|fikri olan(?:iniz)?"
            r"|haberi olan|hatirlayan|duyan|goren|yardim(?:ci)? (?:olabilecek"
            r"|edebilecek|eden|olacak)|soyleyebilecek|aciklayabilecek|cevap "
            r"verebilecek|anlatabilecek|bilgi verebilecek|tecrubesi olan|bilgi "
            r"sahibi olan)"
            + then("""
                biri, birisi, kimse, arkadas, arkadaslar, birileri, acaba, var, varsa, lutfen,
                burada, aranizda, aramizda, icinizde, yok, kisi, mi, mu, midir, mudur,
                soylesin, yazsin, yardimci, olsun, olabilir, bana, soyleyebilir, bilgi,
                verebilir, cevap, versin, ki, grupta, bi, el, atsin, yazabilir
            """),
            # Biliyor musunuz
            f"(?:{_ANYBODY} |acaba |hic |bunu |sen |siz |peki |ya |belki "
            "|arkadaslar |bu konuda |bu konu hakkinda |yoksa |burada )*+"
            + r"(?:bil(?:iyor|ir|ebilir|en|diniz|din|eniniz)?|hatirl(?:iyor|ar)"
            r"|duy(?:du|dun|dunuz)|fikr(?:in|iniz|i)(?: var)?|bir fikr(?:in|iniz"
            r"|i)(?: var)?|bilgi(?:n|niz|si)?(?: var)?|haber(?:in|iniz|i)(?: var)?"
            r"|malumat\w*(?: var)?)" + f" {_QUESTION_SUFFIX}",
            # Ogrenmek istiyorum, merak ediyorum
            "(?:ben |biz |bir |sadece |sizden |senden |ayrica |ben de |cok |size "
            "|sana |bunu |su |sizlerden |gercekten |aslinda |hep |acilen |bir sey "
            f"|sizlere |herkese |bir de )*+{_LEARN}"
            + then("""
                icin, istiyorum, isterim, istiyoruz, isterdim, isteriz, istedim, istemistim,
                istiyordum, lazim, gerekiyor, gerek, zorundayim, istedigim, sey, su, size,
                sana, bir, cok, da, ki, istediklerim, konu, soru, yaziyorum, amaciyla,
                buradayim, uzere, niyetindeyim, ihtiyacim var
            """),
            "(?:ben |biz |cok |hep |hala |sadece |bunu |acaba |ben de |gercekten "
            "|uzun zamandir |su an |simdi |bir seyi |bir sey |su |surekli |su "
            "soruyu |bir konuyu )*+(?:merak (?:ediyorum|ediyoruz|ettim|ettik"
            "|ettigim|ediyordum|eden|icindeyim|konusu)|merakimdan|merak)"
            + then("""
                konu, sey, soru, su, bir, da, cok, ettim, ki, olan, nokta, bu, soruyorum
            """),
            "(?:ben |biz |size |sana |bir |bir sey |bir soru |sey |su |sadece "
            "|birseyi? |sizlere |herkese |bir seyi |bi sey |bunu |sizden "
            "|izninizle |merak ettim )*+(?:sor(?:acagim|acaktim|ayim|mak istiyorum"
            "|mak isterim|mak istedim|abilir miyim|uyorum|sam|mam gerek|mam lazim"
            "|mak isterdim|alim|abilir miyiz|acaktik)|danisacaktim|danisabilir "
            "miyim|ogrenebilir miy(?:im|iz)|rica edebilir miyim|alabilir miyim"
            "|ogrenmem mumkun mu)"
            + then("""
                size, sana, acaba, lutfen, da, bir sey, olur mu
            """),
            "(?:bunu )?(?:soylemeniz|aciklamaniz|ogrenmem|yardimci olmaniz|bilgi "
            "vermeniz|cevaplamaniz|ogrenmek|soylemen|bilgi almak|yardim etmeniz) "
            "(?:mumkun|olanakli) ?mu(?:dur|ydu)?"
            + then("""
                acaba, lutfen
            """),
            # Bilmiyorum
            "(?:ben |biz |hala |tam |bir turlu |maalesef |ne yazik ki |hic |acaba "
            "|tam olarak |pek |hicbir yerde |dogru |cevabini |bilgi |bunu |emin "
            "|nedenini )*+(?:bilm(?:iyorum|iyoruz)|bulama(?:dim|dik|yorum)"
            "|anlama(?:dim|dik)|anlayamadim|emin degil(?:im|iz)|unuttum"
            "|hatirlam(?:iyorum|iyoruz)|hatirlayamadim|hatirlayamiyorum|fikrim yok"
            "|haberim yok|cikaramadim|ogrenemedim|kafam karisti)"
            + then("""
                ama, cunku, da, nedense, acaba, biri, yardim, o yuzden
            """),
            # Sorum su
            "(?:benim |bir |asil |kucuk |kisa |ilk |tek |esas |ikinci |su |simdi "
            "|peki |iste |size |acil |merak ettigim |hizli |basit )*+(?:soru(?:m"
            "|muz|su)?|ogrenmek istedigim|bilmek istedigim|merak ettigim|sormak "
            "istedigim|sorum)"
            + then("""
                su, sudur, sunlar, soyle, sey, sizce, bu, size, var, olacak, olacakti, vardi,
                konu, asagidaki, gibi, herkese, basit, olan, kisaca, ise, da, acil, bir,
                sorucagim
            """),
            "(?:bir |kucuk |herhangi bir |acaba |bu konuda )*+(?:bilgiye|bilginize"
            "|yardima|yardiminiza|cevaba|cevabiniza|fikre|fikrinize|tavsiyeye) "
            "ihtiyac(?:im|imiz) var",
            "(?:bir |kiz |erkek |yakin |is )?(?:arkadasim|arkadas|esim|annem|babam"
            "|oglum|kizim|cocugum|cocuklar|patronum|komsum|kardesim|abim|ablam"
            "|ogretmenim|hocam|kuzenim|mudurum|musterimiz|dedem|ninem|anneannem"
            "|sevgilim|ailem) (?:soruyor|sordu|sormus|soruyordu|bilmek istiyor"
            "|ogrenmek istiyor|merak ediyor|merak etti|sormami istedi|soracakti)",
            "(?:bana |bize )?(?:soruldu|sordular|soruyorlar|sorulmustu)",
            "(?:sizce|sence|size gore|sana gore|ne dersiniz|ne dersin|tahmininizce"
            "|bildiginiz kadariyla|bildigin kadariyla)",
            "(?:bilen(?:ler)?|bilgisi olan(?:lar)?|bilen arkadaslar|bilginiz varsa"
            "|biliyorsaniz|biliyorsan|bilen varsa|bilgin varsa|bir bilen)"
            + then("""
                varsa, lutfen, arkadaslar, yazsin, soylesin, yardimci, olsun, cevap, versin,
                bana, aciklasin, yazabilir, mi, birisi
            """),
            "(?:merak(?:imdan| ettigim icin| ettim de)|sirf merak(?:tan|imdan)"
            "|sadece merak(?:tan)?|emin olmak icin|bilgi (?:icin|amacli)|bilginize"
            "|teyit icin|izninizle|izninle|sormamda (?:bir )?(?:sakinca|mahsur) "
            "yoksa|sorabilirsem|sormak gerekirse|eger biliyorsaniz|eger mumkunse"
            "|zahmet olmazsa)",
            "(?:ile |konusunda |hakkinda )?(?:ilgili )?(?:bilgi (?:istiyorum|rica "
            "ediyorum|almak istiyorum|lazim|alabilir miyim|verir misin(?:iz)?"
            "|verebilir misin(?:iz)?|ariyorum)|bilgi almak isterim|konusunda "
            "yardim(?:iniz)?(?: lazim)?)",
        ),
        "acaba",
    ),
    closers=(
        _THANKS,
        f"(?:{_PLEASE})"
        + then("""
            yardim, yardim edin, yardimci olun, cevap verin, cevap, acil, biri, soylesin,
            tesekkurler, cabuk, hemen, yazin, bilen, bana, bir, yardim eder misiniz, bakin
        """),
        first("""
            her, turlu, her turlu, yardiminizi, yardimlarinizi, cevabinizi, cevaplarinizi,
            yaniti, yanitinizi, acil, en kisa surede, cevap, bilgilerinizi, onerilerinizi,
            fikirlerinizi, bir, donusunuzu, geri donusunuzu
        """)
        + "(?:bekliyorum|beklerim|bekliyoruz|bekleriz|yardim|yardimci olun|cevap"
        "|rica ederim|rica ediyorum|yardim lazim|makbule gecer|memnuniyetle)"
        + then("""
            edin, lazim, edin lutfen, lutfen, acil, bekliyorum, sevinirim, cok, verin,
            tesekkurler, sizden, edebilir misiniz, arkadaslar, simdiden, yazin, edermisiniz,
            eder misiniz
        """),
        "(?:cok |biraz |durum |bu |isim )*+(?:acil+|acele|acelem var"
        "|onemli)(?: lutfen| cevap| yardim| bekliyorum)*+|(?:en kisa|mumkun "
        "olan en kisa) (?:surede|zamanda)|hemen|bir an once|mumkunse|acelesi "
        "yok|acele etmeyin|vaktiniz olunca|zamaniniz olursa|musait olunca|asap",
        "(?:bir |yakin |kiz |erkek )*+(?:arkadas(?:im)?|annem|babam|oglum|kizim"
        "|esim|komsum|kardesim|abim|dostum|odev(?:im)?|proje(?:m)?|tez(?:im)?"
        "|okul|sunum(?:um)?|is|ders(?:im)?|sinav(?:im)?|makale(?:m)?|odevim"
        "|calismam|arastirma(?:m)?) icin"
        + then("""
            soruyorum, lazim, gerekli, gerekiyor, istiyorum, ariyorum, soruyordum, bilmem,
            ogrenmem, bana, cok, acil, de, haha
        """),
        "(?:bana |acilen |bunu |bu bilgi |cok |bugun |yarin |hemen |bu |bilgi "
        ")*+(?:lazim|gerekli|gerekiyor|ihtiyacim var|bilmem (?:lazim|gerek"
        "|gerekiyor)|ogrenmem (?:lazim|gerek|gerekiyor))(?: acil| acilen| yarin"
        "| bugun| lutfen| cunku)*+",
        "(?:sirf |sadece |oylesine |sade |yalnizca )*+(?:merak(?:tan|imdan| "
        "ettim| ediyorum| iste)?|soruyorum|sordum|oylesine|sorayim dedim"
        "|ogrenmek istedim|bilgi icin)(?: iste| sadece| da)*+",
        one_of("""
            saygilar(?:imla|imizla|imi sunarim)?, saygilarimi sunarim, saygiyla,
            sevgiler(?:imle)?, selamlar(?:imla)?, sevgi ve saygilar(?:imla)?, en icten
            dileklerimle, iyi dileklerimle, opuyorum, optum, sevgiyle kalin, esenlikler,
            hurmetler
        """)
        + then("""
            iyi gunler, tesekkurler, sunarim, herkese, ve, iyi calismalar, size, kolay gelsin
        """),
        "(?:iyi (?:gunler|aksamlar|geceler|calismalar|haftalar|haftasonlari"
        "|hafta sonlari|bayramlar|forumlar|pazarlar|tatiller)|kolay gelsin"
        "|gorusuruz|gorusmek uzere|hosca ?kal(?:in)?|hoscakalin|bay ?bay|bye"
        "|gule gule|kendine iyi bak|kendinize iyi bakin|allaha emanet(?: olun)?"
        "|hayirli (?:gunler|aksamlar|isler|geceler|cumalar)|bol sans|esen "
        "kalin)"
        + then("""
            herkese, dilerim, size, sana, arkadaslar, tesekkurler, hepinize, dileriz
        """),
        "(?:ha(?:ha)+|heh(?:e)*|hihi|jaja|lol+|random|asd\\w*|sjsj\\w*|ksks\\w*"
        "|xd+|omg|hm+|puhaha|hahah\\w*)",
        "(?:degil mi|dimi|di mi|mi acaba|dogru mu|oyle mi|tamam mi|olur mu|peki"
        "|ya da degil|veya degil|evet|hayir|ha|hani|yoksa|ki|iste|yani|ya|ne "
        "dersiniz|ne dersin|yok mu|var mi|bilen|bilen yok mu|bilen var mi"
        "|yardim|yardim edin|yardim eder misiniz|yardimci olun|yardimci olur "
        "musunuz|yardimci olabilir misiniz|help|cevap|cevap bekliyorum|yanit "
        "bekliyorum|cevap verir misiniz|soyleyin|soyler misiniz|soyler misin"
        "|biri(?:si)? (?:cevap versin|yardim etsin|soylesin|yardim edebilir mi"
        "|yardimci olabilir mi)|fikri olan|fikri olan var mi|kimse yok mu)"
        + then(f"""
            {_PLEASE}, acil, arkadaslar, acaba, bana, tesekkurler
        """),
        "(?:kusura bakmayin|kusura bakma|ozur dilerim|pardon|affedersiniz"
        "|affedersin|rahatsiz ettim|rahatsiz ettiysem ozur dilerim|rahatsiz "
        "ettigim icin ozur dilerim)"
        + then("""
            rahatsiz, ettiysem, ettigim, icin, soru, basit, uzun, oldu, turkcem, kotu, lutfen
        """),
        "(?:ben )?(?:burada |bu (?:grupta|konuda|sehirde) |gruba |daha |cok "
        "|buralarda |buranin )*+(?:yeniyim|yabanciyim|yeni geldim|acemiyim"
        "|turistim|yabancisiyim|yeni katildim|misafirim)(?: burada| da| "
        "cunku)*+",
        "(?:ben |hicbir yerde |sitede |internette |web sitesinde |bir turlu "
        "|cok aradim |aradim |ama |nette |kendim |hic |sayfada )*+(?:bulamadim"
        "|bulamiyorum|goremedim|goremiyorum|anlamadim|anlayamadim"
        "|hatirlamiyorum|bilmiyorum|bulamadik|yazmiyor|cikmiyor)(?: ama| "
        "hicbir yerde| bir turlu| sitede| internette| cunku| da)*+",
        "(?:ona gore |boylece |buna gore |cunku )?(?:hafta ?sonumu|gunumu"
        "|seyahatimi|gezimi|ziyaretimi|tatilimi|programimi|planimi|haftasonunu"
        "|annemle|ailemle|cocuklarla|ninemle|buyukannemle|yolculugumu)?(?: "
        "hafta sonunu)? ?(?:planlamam|planlayacagim|plan yapmam|plan yapacagim"
        "|planlamak|hazirlanmam|ayarlamam|ayarlayacagim|hazirlik yapmam|karar "
        "vermem|gitmem|ziyaret etmem) ?(?:icin|lazim|gerek|gerekiyor"
        "|istiyorum)?",
        r"(?:iphone|android|telefon)\w* gonderildi",
    ),
    particles=listed(
        f"{_PLEASE}, acaba, tam olarak, aslinda, gercekten, belki, peki, yani, "
        "hani, ya, yahu, iste, bir zahmet, mumkunse, eger mumkunse, tamamen, "
        "asagi yukari, yaklasik olarak, bu arada, allah askina, tanri askina, "
        "lol, haha, bi, hele, ki, hocam, abi, dostum, arkadaslar, simdi"
    ),
    light_words=listed(
        r"""
            gerek(?:li|ir|iyor|ti|mez|mi|ecek)?, lazim, zorunda\w*, mecbur\w*,
            mumkun(?:se|dur|mu)?, olabilir\w*, olur(?:um|uz|sun|sunuz|lar)?, olmaz, olmali\w*,
            olmasi, olacak\w*, oluyor\w*, oldu\w*, olan\w*, olmus\w*, olma[kya]\w*, olsun,
            ol(?:an|up|sa|mak|un)?, yapabilir\w*, edebilir\w*, alabilir\w*, gelebilir\w*,
            gidebilir\w*, girebilir\w*, yapmak, yapmali\w*, yapilir, yapiyor\w*, yapar\w*,
            yapilmali\w*, yapildi, yapti, etmek, etmeli\w*, eder(?:im|iz|sin|siniz|ler)?, etti,
            ediyor\w*, edilir, edilmeli\w*, istiyorum, istiyoruz, isterim, isteriz, istiyor\w*,
            istedim, istemek, izin, serbest, ben(?:i|im|de|den|imle)?, bana,
            biz(?:i|im|de|den|e|imle)?, sen(?:i|in|de|den|inle)?, sana,
            siz(?:i|in|de|den|e|inle|lere)?, biri(?:si|leri|miz|niz)?, birini, birine, kimse,
            kimseler, insan, insanlar, kisi, kisiler, sey(?:i|ler|leri)?, herhangi, bazi,
            kendim\w*, kendin\w*, bizler, sizler, var(?:di|mi|dir)?, yok(?:tu|mu|tur)?, gelir,
            geldi, geliyor\w*, gider\w*, gitti, gidiyor\w*, alir\w*, aldi, aliyor\w*, verir\w*,
            verdi, veriyor\w*, sahip, tutar, der, dedi, diyor, denir, denilen, denen, soyler,
            soyledi, bilir, bilmek, biliyor\w*, sorar, sordu, oluyor, gerceklesti, gerceklesir,
            bulunur, bulunuyor, bulunan, nedir, midir, mudur, mi(?:yim|yiz|sin|siniz|ydi)?,
            mu(?:yum|yuz|sun|sunuz|ydu|yim)?, tam, olarak, sekilde, yol, tur, cesit
        """
    ),
    small_talk={
        SmallTalk.GREETING: (
            _HELLO,
            _HOW_ARE_YOU,
            "(?:orada|burada|kimse|biri|var|ses|bot)(?: misin| misiniz| mi| kimse| "
            "biri| var mi| yok mu| orada| burada| geliyor mu| calisiyor mu)+"
            "|(?:mutlu yillar|iyi seneler|yeni yilin(?:iz)? kutlu olsun|dogum "
            "gunun kutlu olsun|iyi bayramlar|bayramin(?:iz)? (?:mubarek|kutlu) "
            "olsun|hayirli cumalar|hayirli bayramlar)|memnun oldum|tanistigim(?:iza"
            "|a) memnun oldum|ben (?:geldim|buradayim|yeniyim)|hosbulduk",
        ),
        SmallTalk.THANKS: (
            _THANKS,
            "(?:cok |sen |bu |gercekten |aynen |tam |bir |iste |ne |valla |benim "
            "|super |en |isime |isimize )*+(?:yardimci oldu(?:n|nuz)?|yaradi"
            "|harikasin(?:iz)?|supersin(?:iz)?|cok iyisin(?:iz)?|mukemmelsin"
            "|kralsin(?:iz)?|adamsin|iyisin|tatlisin|zekisin|akillisin|ise yaradi"
            "|isime yaradi|istedigim buydu|aradigim buydu|lazim olan buydu|basarili"
            "|faydali oldu|faydali|yardimci)(?: oldu| bot| cok| valla| ya)*+|(?:iyi"
            "|guzel|harika|super|mukemmel|en iyi|akilli|zeki|tatli|aferin)(?: "
            "bir)? (?:bot|is|cevap|yanit|calisma|botsun)|aferin|bravo|helal(?: "
            "olsun)?|tebrikler|ellerine saglik|allah razi olsun|basardin|iyi is(?: "
            "cikardin)?",
        ),
        SmallTalk.FAREWELL: (
            first("tamam, peki, ok, iyi, hadi, neyse, o zaman, ve, simdilik, haydi")
            + one_of(
                """
                    gorusuruz, gorusmek uzere, gorusmek dilegiyle, hosca ?kal(?:in|iniz)?,
                    hoscakal(?:in)?, bay ?bay, bye+(?: bye)?, bb, gule gule, elveda, iyi
                    geceler, iyi uykular, tatli ruyalar, allah rahatlik versin, iyi
                    (?:gunler|aksamlar|calismalar|haftalar|haftasonlari|hafta
                    sonlari|tatiller|yolculuklar), kendine iyi bak, kendinize iyi bakin, allaha
                    emanet(?: ol(?:un)?)?, allahaismarladik, saglicakla kal(?:in)?, esen
                    kal(?:in)?, yarin gorusuruz, sonra gorusuruz, kactim(?: ben)?, ben kactim,
                    gidiyorum(?: ben)?, ben gidiyorum, cikiyorum, ben yatiyorum, ben uyuyorum,
                    bol sans, saygilar, sevgiler, kib, aeo, bu kadar, hepsi bu, sana da, size
                    de, hayirli (?:geceler|gunler|aksamlar|isler), by
                """
            )
            + then("""
                herkese, hepinize, sana, size, bot, arkadaslar, dostum, canim, dilerim, sana
                da, size de, yarin, sonra, tesekkurler, gorusuruz, hadi, kib
            """),
        ),
        SmallTalk.OTHER: (
            one_of(
                r"""
                    ok+, okey+, oki+, okay, tamam+, tmm*, tamamdir, peki+, olur, olmaz, oldu,
                    oldu bu is, anladim, anlasildi, anlamadim, anliyorum, anlamiyorum,
                    anlastik, evet+, ewet, evt, he+, hee, hi hi, aynen(?: oyle)?, kesinlikle,
                    elbette, tabi+(?: ki)?, tabii+(?: ki)?, dogru, haklisin(?:iz)?,
                    katiliyorum, oyle, oyledir, oyle mi, hayir+, hyr, yok+, yo+, yoo, cik,
                    asla, hic, sanmiyorum, sanirim, galiba, belki, bilmem, bilmiyorum, emin
                    degilim, bakariz, bakalim, gorecegiz, super+, harika+, mukemmel, muhtesem,
                    sahane, guzel, cok guzel, iyi, cok iyi, fena degil, idare eder, hos,
                    efsane, on numara, mis, bomba, cool, nice, ilginc, enteresan, komik, cok
                    komik, tuhaf, garip, sasirtici, yazik, uzucu, uzuldum, kotu, cok kotu,
                    berbat, rezalet, sacma, sacmalik, sacmalama, yanlis, yalan, yanlissin,
                    hatali, (?:bu|o) (?:dogru|yanlis|guzel|iyi|komik|kotu|sacma|degil|dogru
                    degil), lol+, (?:ha)+h?, a?(?:ha)+h?, hahah\w*, (?:he)+h?, (?:hi){2},
                    asd\w*, sjsj\w*, ksks\w*, random, xd+, omg, wow+, vay+(?: be| canina|
                    anasini)?, vay, oha+, yuh, hadi(?: be| ya| canim)?, yok artik, cidden mi,
                    cidden, gercekten mi, gercekten, ciddi misin(?:iz)?, saka mi(?: bu)?, emin
                    misin(?:iz)?, hm+, himm*, ee+, eee+, ay+, aa+, oh+, of+, uf+, ah+, eyvah,
                    tuh, ups, haydaa, maasallah, insallah, vallahi, valla, yemin ederim, allah
                    allah, allahim, aman, neyse, bosver, bos ver, unut gitsin, onemli degil,
                    sorun degil, sorun yok, problem degil, farketmez, fark etmez, bana ne,
                    oylesine, rica ederim, bir sey degil, birsey degil, ne demek, ne zahmeti,
                    her zaman, estagfurullah, afiyet olsun, kolay gelsin, gecmis olsun, hayirli
                    olsun, insallah oyle, pardon, ozur dilerim, kusura bakma(?:yin)?,
                    affedersin(?:iz)?, uzgunum, benim hatam, saka(?: yaptim)?, sakaydi, dur,
                    bekle(?:yin)?, bir (?:saniye|dakika), devam, basla, bitti, test, deneme,
                    denemee*, lutfen, hayir tesekkurler, evet lutfen, ben de, bende, sen de, al
                    benden de o kadar, tebrikler, iyi sanslar, seni seviyorum, begendim,
                    sevdim, nefret ediyorum(?: senden)?, sus, kapa ceneni, salak, aptal, aptal
                    bot, kotu bot, salak bot, gerizekali, bot, bot musun, robot musun, insan
                    misin, kimsin(?: sen)?, sen kimsin, nesin(?: sen)?, sen nesin, ne
                    yapabilirsin, ne ise yararsin, orada misin, mantikli, makul, iyi fikir, iyi
                    soru, guzel soru, aynen kardesim, hayirlisi, ne diyorsun, ne, nasil yani
                """
            )
            + then("""
                o zaman, bot, ya, be, abi, kardesim, dostum, hocam, arkadaslar, cok, valla,
                evet, hayir, tamam, tesekkurler, canim, yani, iste, lan, lol, haha, sagol, mi,
                peki, bence, degil
            """),
        ),
    },
)
