"""Turkish phrases around a question, and messages that ask nothing."""

from index.analysis.languages.phrases import listed, one_of
from index.model import SmallTalk

_PLEASE = (
    "(?:lutfen+|lutfenn*|ltfn|ltf|lutfedip|rica etsem|rica ederim|rica ediyorum|zahmet "
    "olmazsa|mumkunse|mumkun ?ise|musaitseniz|bir zahmet|sana zahmet|size zahmet|pls|plz|"
    "please|vaktiniz varsa|sorun olmazsa|sakincasi yoksa)"
)
_ANYBODY = (
    "(?:(?:herhangi )?(?:bir(?:i|isi|ileri|iniz)|kimse|kimseler|aranizda|aramizda|"
    "icinizde(?:n)?|iclerinizden|buradan|burada(?:ki)?|bizden|grupta(?:n)?|gruptaki|"
    "sizlerden|arkadaslar(?:dan)?|sen|siz|bana|bize|sizce|sence|var mi))"
)
_SOFTLY = (
    "(?: (?:bu konu hakkinda|yardimci olarak|yardimci olup|tesekkurler|tam olarak|bir konuda|"
    f"{_PLEASE}|bu konuda|konusunda|hakkinda|aranizda|bir soru|bir seyi|biriniz|hizlica|bir "
    "sey|bilgisi|herkese|sizlere|kisaca|birisi|burada|grupta|acilen|sizden|senden|acaba|"
    "belki|kimse|bilgi|cevap|fikri|fikir|hemen|bana|bize|bunu|biri|olan|acil|size|sana|bir|"
    r"su)\b)*+"
)
_QUESTION_SUFFIX = (
    "(?:mi|mu)(?:sin|siniz|sun|sunuz|yim|yiz|yum|yuz|ydi|ydu|dir|lar|yor)?(?:iz|uz)?(?: "
    "acaba| lutfen| ki)?"
)
_TELL = (
    r"(?:soyle\w*|der|dersin\w*|anlat\w*|acikla\w*|aciklar|bilgi ver\w*|bilgilendir\w*|yardim "
    r"et\w*|yardim eder|yardimci ol\w*|yardim ed\w*|cevap ver\w*|cevapla\w*|yanitla\w*|yanit "
    r"ver\w*|fikir ver\w*|ipucu ver\w*|yol goster\w*|goster\w*|ogret\w*|hatirlat\w*|belirt\w*|"
    r"onayla\w*|aydinlat\w*|paylas\w*|izah ed\w*|yaz\w*|teyit ed\w*|bak\w*|oner\w*|tarif "
    r"ed\w*|bul\w*)"
)
_LEARN = (
    "(?:ogrenmek|ogrenmem|ogrenmemiz|bilmek|bilmem|bilmemiz|sormak|sormam|danismak|duymak|"
    "anlamak|anlamam|bulmak|bulmam|bilgi almak|bilgi edinmek|fikir almak|haberdar olmak|emin "
    "olmak|bilgi sahibi olmak|rica etmek|ogrenebilmek|teyit etmek|soru sormak|bir sey sormak|"
    "bir soru sormak|netlestirmek)"
)
_HELLO = (
    "(?:merhaba+(?:lar)?|meraba(?:lar)?|mrb|mrhb|mrblr|merhabalar|selam+(?:lar)?|slm|selamun "
    "?aleykum|selamun aleykum|aleykum ?selam|sa|as|hey+|hi|hello|alo|gunaydin(?:lar)?|iyi "
    "(?:gunler|aksamlar|geceler|sabahlar|calismalar|haftalar|pazarlar|ogleyinler|forumlar|"
    "bayramlar)|tunaydin|hayirli (?:gunler|sabahlar|aksamlar|isler|cumalar|forumlar|geceler)|"
    "kolay gelsin|kolay gelsinler|hos ?geldin(?:iz)?|hos bulduk|naber|nbr|naptin|tekrar "
    "merhaba|tekrardan merhaba|sevgiler|saygilar|tekrar selam)(?: (?:kolay gelsin|iyi "
    "aksamlar|arkadaslar|iyi gunler|yetkililer|arkadasim|hocalarim|kardesler|hepinize|"
    "cumleten|bayanlar|hanimlar|ustadlar|kardesim|komsular|selamlar|herkese|sizlere|arkadas|"
    "dostlar|gencler|ustalar|degerli|sevgili|efendim|yeniden|dostum|millet|beyler|kardes|"
    "abiler|toplum|canlar|tekrar|herkes|uyeler|ailesi|hocam|ustad|dunya|canim|ahali|hanim|"
    r"forum|sayin|komsu|sana|size|abla|ekip|grup|yine|abi|bot|bey|ben|ve)\b)*+"
)
_HOW_ARE_YOU = (
    "(?:nasilsin(?:iz)?|nasilsiniz|nasil ?gidiyor|naber|ne haber|nbr|ne var ne yok|iyi "
    "misin(?:iz)?|napiyorsun|ne yapiyorsun(?:uz)?|nasil gecti gunun(?:uz)?|keyifler nasil|"
    "umarim (?:herkes )?iyisin(?:iz)?(?:dir)?|umarim iyi(?:dir|sinizdir)?|umarim her sey "
    "yolundadir|iyi ?yim)(?: (?:hepiniz iyisinizdir|arkadaslar|iyisindir|insallah|kardesim|"
    r"hepiniz|herkes|dostum|bugun|bot)\b)*+"
)
_THANKS = (
    "(?:(?:zaman ayirdiginiz icin|yardimlariniz icin|bilgilendirme icin|yardimci olursaniz|"
    "cevaplariniz icin|yardimci olanlara|yardimci olursan|yardim ederseniz|cevap verirseniz|"
    "yardiminiz icin|cevap verenlere|cevabiniz icin|yanitiniz icin|yardimin icin|"
    "cevaplarsaniz|ilginiz icin|her sey icin|bilgi icin|ilgin icin|gercekten|simdiden|"
    "binlerce|hepinize|pesinen|herkese|onceden|sonsuz|ayrica|harika|tamam|super|hayir|peki|"
    "sana|size|evet|cok|iyi|ok|oh|ve) )*+(?:tesekkur+(?:ler|ederim|ediyorum|ederiz|u)?|"
    "tesekkur (?:ederim|ederiz|ediyorum|ettim)?|tskr?(?:ler|lr|ederim)?|tsk|tesekurler|"
    "tesekkurleer|sag ?ol+(?:un|asin|asiniz|sun|unuz)?|saol+(?:un)?|eyw|eyvallah|minnettarim|"
    "minnettar kalirim|mersi|allah razi olsun|cok (?:makbule gecer|sevinirim|memnun olurum|"
    "mutlu olurum)|(?:cok )?sevinirim|makbule gecer|memnun olurum|mutlu olurum|thanks|thank "
    "you|thx|ellerinize saglik|ellerine saglik|emeginize saglik|emegine saglik|var "
    "?ol(?:un)?|hakkinizi helal edin|yardimci olursaniz (?:cok )?sevinirim)(?: (?:simdiden "
    "tesekkurler|yardimci olanlara|allah razi olsun|cevap verenlere|iyi calismalar|iyi "
    "aksamlar|kolay gelsin|yardiminiz|arkadaslar|iyi gunler|tekrardan|gercekten|olursaniz|"
    "ediyorum|simdiden|hepinize|yardimin|kardesim|ilginize|saygilar|sevgiler|selamlar|"
    "herkese|sizlere|cevabin|olursan|onceden|efendim|ederim|ederiz|yardim|tekrar|dostum|"
    "kardes|sonsuz|ilgine|cevap|bilgi|hocam|canim|valla|sana|size|icin|cok|abi|bot|ya|"
    r"ve)\b)*+"
)
OPENERS = listed(
    rf"""
        (?:kankalar?|kanka|knk|reis|moruk|kral|ustad|ustalar|hocam|hocalar|abiler|abi|beyler|bot|bro|kardesim|arkadaslar|komsular|millet|gencler|dostlar),
        herkese (?:selam|selamlar|merhaba|merhabalar|iyi (?:gunler|aksamlar)|gunaydin|kolay
        gelsin), (?:cok |biraz |belki
        )*+(?:aptalca|sacma|basit|salakca|komik|garip|tuhaf|alakasiz|acemice)(?: (?:bir|bi))?
        soru(?: (?:olabilir|olacak|biliyorum|belki|ama|fakat)\b)*+,
        (?:burdan|buradan|buraya|size|bir de|hemen) (?:sorayim|soruyorum|sorayim
        dedim|yaziyorum|sorabilirim), (?:acil|acilen)(?: (?:yardim|cevap|bilgi))? lazim(?:
        (?:arkadaslar|lutfen|millet)\b)*+, (?:her yere|her yerde|internette|sitede|cok)(?:
        (?:baktim|aradim|arastirdim)\b)++(?: (?:ama|bulamadim|bulamiyorum|yok)\b)*+, {_HELLO},
        {_HOW_ARE_YOU}, (?:sayin|degerli|sevgili|kiymetli|saygideger|sn)(?:
        (?:arkadaslarim|hanimefendi|yetkililer|arkadaslar|misafirler|ilgililer|hocalarim|beyefendi|komsular|topluluk|yetkili|dostlar|uyeleri|ilgili|uyeler|herkes|hocam|bayan|takim|forum|ekip|grup|bot|bay|ve)\b)*+,
        (?:kusura bakma(?:yin|yiniz)?|kusuruma bakma(?:yin)?|ozur
        dilerim|afedersin(?:iz)?|affedersin(?:iz)?|pardon|uzgunum|bagisla(?:yin)?|rahatsiz
        ediyorum|rahatsiz ettigim icin ozur dilerim|rahatsizlik verdigim icin|rahatsiz
        ettim|mesgul ediyorum|sorry|konu disi|alakasiz ama)(?: (?:bilmiyorum|daha
        once|rahatsiz|ettiysem|ediyorum|olabilir|sorulmus|ettigim|aptalca|soruldu|dilerim|yanlis|tekrar|lutfen|burada|basit|sorum|sacma|icin|soru|eger|ozur|ama|bir|cok|yer|ise|mu)\b)*+,
        (?:(?:merak
        ettigim|soracagim|aptalca|herkese|onemsiz|onemli|ikinci|kucuk|hizli|basit|sacma|minik|benim|baska|ciddi|genel|kisa|acil|ufak|size|sana|yeni|yine|tane|bir|tek|son|ilk|cok|var|bi|su)
        )*+(?:soru(?:m|muz|cuk|cugum|su|lar|larim)?|sual|sorucugum)(?: (?:sormak
        istiyorum|sorabilir miyim|sormam
        lazim|soracaktim|soracaktim|basliyorum|soracagim|soruyorum|uzmanlara|bilenlere|izninizle|sorum
        var|olacakti|hakkinda|olcakti|sorayim|soralim|herkese|izninle|olacak|konuda|vardi|hizli|tabii|size|sana|acil|var|bir|ben|ile|su|de)\b)*+,
        (?:peki|simdi|evet|tamam|ok(?:ey)?|ee+|eee|hmm*|sey|iste|yani|bir de|ayrica|bu
        arada|ya|yaa|yahu|hey|bak(?:in)?|dinle(?:yin)?|ha|ah|oh|bir sey daha|son bir sey|baska
        bir sey|neyse|oyleyse|o zaman|yardim(?: edin| lutfen| lazim| eder misiniz)?|yardiminiza
        ihtiyacim var|yardiminizi rica
        ediyorum|imdat|acil|dikkat|arkadaslar|millet|beyler|gencler|hocam|abi|dostlar|kardesim|iyi|aslinda|bir
        saniye), (?:ben )?(?:burada |bu (?:grupta|konuda|sehirde) |gruba |aranizda |forumda
        |daha |cok |henuz )*+(?:yeniyim|yeni uyeyim|yeni geldim|yeni katildim|yeni
        tasindim|acemiyim|misafirim|turistim|yabanciyim|yeni basladim)(?: (?:bu grupta|bu
        konuda|o yuzden|burada|gruba|da|ve)\b)*+, (?:benim )?(?:adim|ismim) \w+
    """
)
FRAMES = (
    one_of(
        rf"""
            (?:bot |kanka |hocam |abi |arkadaslar |hadi |peki )*+(?:bana |bize
            )(?:soyle|soyler|anlat|acikla|de)(?: (?:lutfen|hadi|bakalim|bakayim|ki)\b)*+,
            (?:kim|kimse|burada kim|aranizda kim)(?: (?:burada|aranizda|bunu)\b)*+
            (?:biliyor|bilir|bilebilir|soyleyebilir|yardimci olabilir)(?:
            (?:acaba|lutfen|bunu)\b)*+, (?:asagidaki |su |belirtilen |bu
            )?(?:husus|konu|soru|mesele)(?:ta|da|de|larda|da)?(?:
            (?:tarafima|tarafimiza|bana|bize|bir|hakkinda)\b)*+
            (?:bilgi|cevap|yanit|aciklama|donus)(?:
            (?:verilmesini|verilmesi|vermenizi|yapilmasini|yapmanizi|saglanmasini))?(?:
            (?:rica|arz|talep))?(?: (?:ederim|ederiz|ediyorum|ediyoruz))?,
            (?:bilgilendirilmeyi|bilgilendirmenizi|bilgi
            vermenizi|yardimlarinizi|yanitlamanizi|cevaplamanizi|aydinlatmanizi|bilgi
            verilmesini)(?: (?:rica|arz|talep))?(?:
            (?:ederim|ederiz|ediyorum|ediyoruz|bekliyorum))?, (?:{_PLEASE} |acaba |bir |su
            |hadi |peki |biri |birisi |biriniz |kimse |siz |sen |ya |ee |arkadaslar |bu konuda
            |bu konu hakkinda |bana |bize |bunu |rica etsem |sizden |senden |hakkinda |bilgisi
            olan |bilen )*+{_TELL}{_SOFTLY} {_QUESTION_SUFFIX}, (?:{_PLEASE} |acaba |bir |biri
            |birisi |biriniz |kimse |siz |sen |bu konuda |bana |bize |bunu |hakkinda |rica
            etsem |sizden |senden |bilgisi olan |bilen
            )*+(?:soyle|soyler|soyleyin|soyleyiniz|soyleyiver(?:in)?|soylesene|soylesenize|soylesin|soylesen|anlat|anlatin|anlatsana|acikla|aciklayin|aciklayiniz|aciklasin|yardim
            (?:et|edin|ediniz|etsin|lazim)|yardimci ol(?:un|sun|unuz)?|cevap
            ver(?:in|iniz|sin)?|cevapla(?:yin)?|yanitla(?:yin)?|bilgi
            ver(?:in|iniz|sin)?|bilgilendirin|bilgilendir|desene|de
            bana|hatirlat(?:in)?|ogret(?:in)?|goster(?:in)?|aydinlat(?:in)?|soyleyebilirseniz|soylerseniz|soylersen|anlatirsaniz|aciklarsaniz|bilgi
            verirseniz|yardimci olursaniz|yardim ederseniz|yardimci
            olursan|bilgilendirirseniz|cevaplarsaniz|cevap
            verirseniz|paylasirsaniz|yazarsaniz|sizden ogrenebilirsem|ogrenebilirsem|bilgi
            verebilirseniz|yardimci olabilirseniz|soyleyebilirsen|aciklayabilirseniz)(?:
            (?:{_PLEASE}|sevinirim|minnettar|tesekkur|bakalim|bakayim|makbule|misiniz|kalirim|memnun|olurum|birisi|ederim|harika|acaba|hemen|mutlu|gecer|misin|super|bana|bize|biri|olur|cok|iyi)\b)*+,
            (?:{_ANYBODY} |acaba |bu konuda |bu konu hakkinda |bunu |hic |konu hakkinda |belki
            |peki )*+(?:bilen(?:iniz|ler)?|bilgi(?:si)? olan(?:iniz)?|fikri
            olan(?:iniz)?|haberi olan|hatirlayan|duyan|goren|yardim(?:ci)?
            (?:olabilecek|edebilecek|eden|olacak)|soyleyebilecek|aciklayabilecek|cevap
            verebilecek|anlatabilecek|bilgi verebilecek|tecrubesi olan|bilgi sahibi olan)(?:
            (?:soyleyebilir|arkadaslar|verebilir|yazabilir|birileri|aranizda|aramizda|icinizde|soylesin|yardimci|olabilir|arkadas|birisi|lutfen|burada|yazsin|versin|grupta|kimse|acaba|varsa|midir|mudur|olsun|bilgi|cevap|atsin|biri|kisi|bana|var|yok|mi|mu|ki|bi|el)\b)*+,
            (?:{_ANYBODY} |acaba |hic |bunu |sen |siz |peki |ya |belki |arkadaslar |bu konuda
            |bu konu hakkinda |yoksa |burada
            )*+(?:bil(?:iyor|ir|ebilir|en|diniz|din|eniniz)?|hatirl(?:iyor|ar)|duy(?:du|dun|dunuz)|fikr(?:in|iniz|i)(?:
            var)?|bir fikr(?:in|iniz|i)(?: var)?|bilgi(?:n|niz|si)?(?:
            var)?|haber(?:in|iniz|i)(?: var)?|malumat\w*(?: var)?) {_QUESTION_SUFFIX}, (?:ben
            |biz |bir |sadece |sizden |senden |ayrica |ben de |cok |size |sana |bunu |su
            |sizlerden |gercekten |aslinda |hep |acilen |bir sey |sizlere |herkese |bir de
            )*+{_LEARN}(?: (?:ihtiyacim
            var|istediklerim|niyetindeyim|istemistim|istiyordum|zorundayim|istiyorum|istiyoruz|gerekiyor|istedigim|yaziyorum|buradayim|isterdim|amaciyla|isterim|isteriz|istedim|lazim|gerek|uzere|icin|size|sana|konu|soru|sey|bir|cok|su|da|ki)\b)*+,
            (?:ben |biz |cok |hep |hala |sadece |bunu |acaba |ben de |gercekten |uzun zamandir
            |su an |simdi |bir seyi |bir sey |su |surekli |su soruyu |bir konuyu )*+(?:merak
            (?:ediyorum|ediyoruz|ettim|ettik|ettigim|ediyordum|eden|icindeyim|konusu)|merakimdan|merak)(?:
            (?:soruyorum|sadece|ettim|nokta|konu|soru|diye|olan|sey|bir|cok|su|da|de|ki|bu)\b)*+,
            (?:diye |ben |biz |size |sana |bir |bir sey |bir soru |sey |su |sadece |birseyi?
            |sizlere |herkese |bir seyi |bi sey |bunu |sizden |izninizle |merak ettim
            )*+(?:sor(?:acagim|acaktim|ayim|mak istiyorum|mak isterim|mak istedim|abilir
            miyim|uyorum|sam|mam gerek|mam lazim|mak isterdim|alim|abilir
            miyiz|acaktik)|danisacaktim|danisabilir miyim|ogrenebilir miy(?:im|iz)|rica
            edebilir miyim|alabilir miyim|ogrenmem mumkun mu)(?: (?:bir sey|olur
            mu|lutfen|acaba|size|sana|da)\b)*+, (?:bunu
            )?(?:soylemeniz|aciklamaniz|ogrenmem|yardimci olmaniz|bilgi
            vermeniz|cevaplamaniz|ogrenmek|soylemen|bilgi almak|yardim etmeniz)
            (?:mumkun|olanakli) ?mu(?:dur|ydu)?(?: (?:lutfen|acaba)\b)*+, (?:ben |biz |hala
            |tam |bir turlu |maalesef |ne yazik ki |hic |acaba |tam olarak |pek |hicbir yerde
            |dogru |cevabini |bilgi |bunu |emin |nedenini
            )*+(?:bilm(?:iyorum|iyoruz)|bulama(?:dim|dik|yorum)|anlama(?:dim|dik)|anlayamadim|emin
            degil(?:im|iz)|unuttum|hatirlam(?:iyorum|iyoruz)|hatirlayamadim|hatirlayamiyorum|fikrim
            yok|haberim yok|cikaramadim|ogrenemedim|kafam karisti)(?: (?:o
            yuzden|nedense|yardim|cunku|acaba|biri|ama|da)\b)*+, (?:benim |bir |asil |kucuk
            |kisa |ilk |tek |esas |ikinci |su |simdi |peki |iste |size |acil |merak ettigim
            |hizli |basit )*+(?:soru(?:m|muz|su)?|ogrenmek istedigim|bilmek istedigim|merak
            ettigim|sormak istedigim|sorum)(?:
            (?:asagidaki|sorucagim|olacakti|herkese|sunlar|olacak|kisaca|sudur|soyle|sizce|vardi|basit|size|konu|gibi|olan|acil|sey|var|ise|bir|su|bu|da)\b)*+,
            (?:bir |kucuk |herhangi bir |acaba |bu konuda
            )*+(?:bilgiye|bilginize|yardima|yardiminiza|cevaba|cevabiniza|fikre|fikrinize|tavsiyeye)
            ihtiyac(?:im|imiz) var, (?:bir |kiz |erkek |yakin |is
            )?(?:arkadasim|arkadas|esim|annem|babam|oglum|kizim|cocugum|cocuklar|patronum|komsum|kardesim|abim|ablam|ogretmenim|hocam|kuzenim|mudurum|musterimiz|dedem|ninem|anneannem|sevgilim|ailem)
            (?:soruyor|sordu|sormus|soruyordu|bilmek istiyor|ogrenmek istiyor|merak
            ediyor|merak etti|sormami istedi|soracakti), (?:bana |bize
            )?(?:soruldu|sordular|soruyorlar|sorulmustu), (?:sizce|sence|size gore|sana gore|ne
            dersiniz|ne dersin|tahmininizce|bildiginiz kadariyla|bildigin kadariyla),
            (?:bilen(?:ler)?|bilgisi olan(?:lar)?|bilen arkadaslar|bilginiz
            varsa|biliyorsaniz|biliyorsan|bilen varsa|bilgin varsa|bir bilen)(?:
            (?:arkadaslar|aciklasin|yazabilir|soylesin|yardimci|lutfen|yazsin|versin|birisi|varsa|olsun|cevap|bana|mi)\b)*+,
            (?:merak(?:imdan| ettigim icin| ettim de)|sirf merak(?:tan|imdan)|sadece
            merak(?:tan)?|emin olmak icin|bilgi (?:icin|amacli)|bilginize|teyit
            icin|izninizle|izninle|sormamda (?:bir )?(?:sakinca|mahsur)
            yoksa|sorabilirsem|sormak gerekirse|eger biliyorsaniz|eger mumkunse|zahmet
            olmazsa), (?:ile |konusunda |hakkinda )?(?:ilgili )?(?:bilgi (?:istiyorum|rica
            ediyorum|almak istiyorum|lazim|alabilir miyim|verir misin(?:iz)?|verebilir
            misin(?:iz)?|ariyorum)|bilgi almak isterim|konusunda yardim(?:iniz)?(?: lazim)?)
        """
    ),
    "acaba",
)
CLOSERS = listed(
    rf"""
        (?:her yere|her yerde|internette|sitede|cok)(?: (?:baktim|aradim|arastirdim)\b)++(?:
        (?:ama|bulamadim|bulamiyorum|yok)\b)*+, (?:ya|yaa|be|lan|valla|kanka|hocam|abi),
        {_THANKS}, (?:{_PLEASE})(?: (?:yardim eder misiniz|yardimci olun|yardim edin|cevap
        verin|tesekkurler|soylesin|yardim|cevap|cabuk|hemen|yazin|bilen|bakin|acil|biri|bana|bir)\b)*+,
        (?:(?:geri donusunuzu|yardimlarinizi|en kisa
        surede|cevaplarinizi|bilgilerinizi|onerilerinizi|fikirlerinizi|yardiminizi|cevabinizi|yanitinizi|donusunuzu|her
        turlu|yaniti|turlu|cevap|acil|her|bir)
        )*+(?:bekliyorum|beklerim|bekliyoruz|bekleriz|yardim|yardimci olun|cevap|rica
        ederim|rica ediyorum|yardim lazim|makbule gecer|memnuniyetle)(?: (?:edebilir
        misiniz|eder misiniz|edin
        lutfen|tesekkurler|edermisiniz|bekliyorum|arkadaslar|sevinirim|simdiden|lutfen|sizden|lazim|verin|yazin|edin|acil|cok)\b)*+,
        (?:cok |biraz |durum |bu |isim )*+(?:acil+|acele|acelem var|onemli)(?: lutfen| cevap|
        yardim| bekliyorum)*+|(?:en kisa|mumkun olan en kisa) (?:surede|zamanda)|hemen|bir an
        once|mumkunse|acelesi yok|acele etmeyin|vaktiniz olunca|zamaniniz olursa|musait
        olunca|asap, (?:bir |yakin |kiz |erkek
        )*+(?:arkadas(?:im)?|annem|babam|oglum|kizim|esim|komsum|kardesim|abim|dostum|odev(?:im)?|proje(?:m)?|tez(?:im)?|okul|sunum(?:um)?|is|ders(?:im)?|sinav(?:im)?|makale(?:m)?|odevim|calismam|arastirma(?:m)?)
        icin(?:
        (?:soruyordum|soruyorum|gerekiyor|istiyorum|ariyorum|ogrenmem|gerekli|bilmem|lazim|bana|acil|haha|cok|de)\b)*+,
        (?:bana |acilen |bunu |bu bilgi |cok |bugun |yarin |hemen |bu |bilgi
        )*+(?:lazim|gerekli|gerekiyor|ihtiyacim var|bilmem (?:lazim|gerek|gerekiyor)|ogrenmem
        (?:lazim|gerek|gerekiyor))(?: acil| acilen| yarin| bugun| lutfen| cunku)*+, (?:sirf
        |sadece |oylesine |sade |yalnizca )*+(?:merak(?:tan|imdan| ettim| ediyorum|
        iste)?|soruyorum|sordum|oylesine|sorayim dedim|ogrenmek istedim|bilgi icin)(?: iste|
        sadece| da)*+, (?:saygilar(?:imla|imizla|imi sunarim)?|saygilarimi
        sunarim|saygiyla|sevgiler(?:imle)?|selamlar(?:imla)?|sevgi ve saygilar(?:imla)?|en
        icten dileklerimle|iyi dileklerimle|opuyorum|optum|sevgiyle
        kalin|esenlikler|hurmetler)(?: (?:iyi calismalar|kolay gelsin|tesekkurler|iyi
        gunler|sunarim|herkese|size|ve)\b)*+, (?:iyi
        (?:gunler|aksamlar|geceler|calismalar|haftalar|haftasonlari|hafta
        sonlari|bayramlar|forumlar|pazarlar|tatiller)|kolay gelsin|gorusuruz|gorusmek
        uzere|hosca ?kal(?:in)?|hoscakalin|bay ?bay|bye|gule gule|kendine iyi bak|kendinize iyi
        bakin|allaha emanet(?: olun)?|hayirli (?:gunler|aksamlar|isler|geceler|cumalar)|bol
        sans|esen kalin)(?:
        (?:tesekkurler|arkadaslar|hepinize|herkese|dilerim|dileriz|size|sana)\b)*+,
        (?:ha(?:ha)+|heh(?:e)*|hihi|jaja|lol+|random|asd\w*|sjsj\w*|ksks\w*|xd+|omg|hm+|puhaha|hahah\w*),
        (?:degil mi|dimi|di mi|mi acaba|dogru mu|oyle mi|tamam mi|olur mu|peki|ya da degil|veya
        degil|evet|hayir|ha|hani|yoksa|ki|iste|yani|ya|ne dersiniz|ne dersin|yok mu|var
        mi|bilen|bilen yok mu|bilen var mi|yardim|yardim edin|yardim eder misiniz|yardimci
        olun|yardimci olur musunuz|yardimci olabilir misiniz|help|cevap|cevap bekliyorum|yanit
        bekliyorum|cevap verir misiniz|soyleyin|soyler misiniz|soyler misin|biri(?:si)?
        (?:cevap versin|yardim etsin|soylesin|yardim edebilir mi|yardimci olabilir mi)|fikri
        olan|fikri olan var mi|kimse yok mu)(?:
        (?:tesekkurler|arkadaslar|{_PLEASE}|acaba|acil|bana)\b)*+, (?:kusura bakmayin|kusura
        bakma|ozur dilerim|pardon|affedersiniz|affedersin|rahatsiz ettim|rahatsiz ettiysem ozur
        dilerim|rahatsiz ettigim icin ozur dilerim)(?:
        (?:rahatsiz|ettiysem|ettigim|turkcem|lutfen|basit|icin|soru|uzun|oldu|kotu)\b)*+,
        (?:ben )?(?:burada |bu (?:grupta|konuda|sehirde) |gruba |daha |cok |buralarda |buranin
        )*+(?:yeniyim|yabanciyim|yeni geldim|acemiyim|turistim|yabancisiyim|yeni
        katildim|misafirim)(?: burada| da| cunku)*+, (?:ben |hicbir yerde |sitede |internette
        |web sitesinde |bir turlu |cok aradim |aradim |ama |nette |kendim |hic |sayfada
        )*+(?:bulamadim|bulamiyorum|goremedim|goremiyorum|anlamadim|anlayamadim|hatirlamiyorum|bilmiyorum|bulamadik|yazmiyor|cikmiyor)(?:
        ama| hicbir yerde| bir turlu| sitede| internette| cunku| da)*+, (?:ona gore |boylece
        |buna gore |cunku )?(?:hafta
        ?sonumu|gunumu|seyahatimi|gezimi|ziyaretimi|tatilimi|programimi|planimi|haftasonunu|annemle|ailemle|cocuklarla|ninemle|buyukannemle|yolculugumu)?(?:
        hafta sonunu)? ?(?:planlamam|planlayacagim|plan yapmam|plan
        yapacagim|planlamak|hazirlanmam|ayarlamam|ayarlayacagim|hazirlik yapmam|karar
        vermem|gitmem|ziyaret etmem) ?(?:icin|lazim|gerek|gerekiyor|istiyorum)?,
        (?:iphone|android|telefon)\w* gonderildi
    """
)
PARTICLES = listed(
    f"""
    {_PLEASE}, acaba, tam olarak, aslinda, gercekten, belki, peki, yani, hani, ya, yahu, iste, bir
    zahmet, mumkunse, eger mumkunse, tamamen, asagi yukari, yaklasik olarak, bu arada, allah
    askina, tanri askina, lol, haha, bi, hele, ki, hocam, abi, dostum, arkadaslar, simdi
    """
)
LIGHT_WORDS = listed(
    r"""
    dun, yarin, gerek(?:li|ir|iyor|ti|mez|mi|ecek)?, lazim, zorunda\w*, mecbur\w*,
    mumkun(?:se|dur|mu)?,
    olabilir\w*, olur(?:um|uz|sun|sunuz|lar)?, olmaz, olmali\w*, olmasi, olacak\w*, oluyor\w*,
    oldu\w*, olan\w*, olmus\w*, olma[kya]\w*, olsun, ol(?:an|up|sa|mak|un)?, yapabilir\w*,
    edebilir\w*, alabilir\w*, gelebilir\w*, gidebilir\w*, girebilir\w*, yapmak, yapmali\w*,
    yapilir, yapiyor\w*, yapar\w*, yapilmali\w*, yapildi, yapti, etmek, etmeli\w*,
    eder(?:im|iz|sin|siniz|ler)?, etti, ediyor\w*, edilir, edilmeli\w*, istiyorum, istiyoruz,
    isterim, isteriz, istiyor\w*, istedim, istemek, izin, serbest, ben(?:i|im|de|den|imle)?, bana,
    biz(?:i|im|de|den|e|imle)?, sen(?:i|in|de|den|inle)?, sana, siz(?:i|in|de|den|e|inle|lere)?,
    biri(?:si|leri|miz|niz)?, birini, birine, kimse, kimseler, insan, insanlar, kisi, kisiler,
    sey(?:i|ler|leri)?, herhangi, bazi, kendim\w*, kendin\w*, bizler, sizler, var(?:di|mi|dir)?,
    yok(?:tu|mu|tur)?, gelir, geldi, geliyor\w*, gider\w*, gitti, gidiyor\w*, alir\w*, aldi,
    aliyor\w*, verir\w*, verdi, veriyor\w*, sahip, tutar, der, dedi, diyor, denir, denilen, denen,
    soyler, soyledi, bilir, bilmek, biliyor\w*, sorar, sordu, oluyor, gerceklesti, gerceklesir,
    bulunur, bulunuyor, bulunan, nedir, midir, mudur, mi(?:yim|yiz|sin|siniz|ydi)?,
    mu(?:yum|yuz|sun|sunuz|ydu|yim)?, tam, olarak, sekilde, yol, tur, cesit
    """
)
_WISHES = (
    r"(?:tebrikler|tebrik ederi[mz]|kutlari[mz]|kutlu olsun|[^?]{0,30} kutlu olsun|"
    r"gecmis olsun|basarilar|iyi (?:sanslar|yolculuklar|eglenceler|seyirler)|"
    r"hayirli olsun)(?:[^\w?]+[^?]{0,40}(?![^?]*\?))?",
    r"[^?]{0,40}(?![^?]*\?)(?:gorusuruz|gorusmek uzere)",
)
"""What people wish one another, and to whom."""
SMALL_TALK = {
    SmallTalk.GREETING: listed(
        f"""
        {_HELLO}, {_HOW_ARE_YOU}, (?:orada|burada|kimse|biri|var|ses|bot)(?: misin| misiniz| mi|
        kimse| biri| var mi| yok mu| orada| burada| geliyor mu| calisiyor mu)+|(?:mutlu yillar|iyi
        seneler|yeni yilin(?:iz)? kutlu olsun|dogum gunun kutlu olsun|iyi bayramlar|bayramin(?:iz)?
        (?:mubarek|kutlu) olsun|hayirli cumalar|hayirli bayramlar)|memnun oldum|tanistigim(?:iza|a)
        memnun oldum|ben (?:geldim|buradayim|yeniyim)|hosbulduk
        """
    ),
    SmallTalk.THANKS: listed(
        f"""
        {_THANKS}, (?:cok |sen |bu |gercekten |aynen |tam |bir |iste |ne |valla |benim |super |en
        |isime |isimize )*+(?:yardimci oldu(?:n|nuz)?|yaradi|harikasin(?:iz)?|supersin(?:iz)?|cok
        iyisin(?:iz)?|mukemmelsin|kralsin(?:iz)?|adamsin|iyisin|tatlisin|zekisin|akillisin|ise
        yaradi|isime yaradi|istedigim buydu|aradigim buydu|lazim olan buydu|basarili|faydali
        oldu|faydali|yardimci)(?: oldu| bot| cok| valla|
        ya)*+|(?:iyi|guzel|harika|super|mukemmel|en iyi|akilli|zeki|tatli|aferin)(?: bir)?
        (?:bot|is|cevap|yanit|calisma|botsun)|aferin|bravo|helal(?: olsun)?|tebrikler|ellerine
        saglik|allah razi olsun|basardin|iyi is(?: cikardin)?
        """
    ),
    SmallTalk.FAREWELL: listed(
        r"""
        (?:(?:simdilik|o zaman|tamam|neyse|haydi|peki|hadi|iyi|ok|ve) )*+(?:gorusuruz|gorusmek
        uzere|gorusmek dilegiyle|hosca ?kal(?:in|iniz)?|hoscakal(?:in)?|bay ?bay|bye+(?:
        bye)?|bb|gule gule|elveda|iyi geceler|iyi uykular|tatli ruyalar|allah rahatlik versin|iyi
        (?:gunler|aksamlar|calismalar|haftalar|haftasonlari|hafta
        sonlari|tatiller|yolculuklar)|kendine iyi bak|kendinize iyi bakin|allaha emanet(?:
        ol(?:un)?)?|allahaismarladik|saglicakla kal(?:in)?|esen kal(?:in)?|yarin gorusuruz|sonra
        gorusuruz|kactim(?: ben)?|ben kactim|gidiyorum(?: ben)?|ben gidiyorum|cikiyorum|ben
        yatiyorum|ben uyuyorum|bol sans|saygilar|sevgiler|kib|aeo|bu kadar|hepsi bu|sana da|size
        de|hayirli (?:geceler|gunler|aksamlar|isler)|by)(?:
        (?:tesekkurler|arkadaslar|gorusuruz|hepinize|herkese|dilerim|sana da|size
        de|dostum|canim|yarin|sonra|sana|size|hadi|bot|kib)\b)*+
        """
    ),
    SmallTalk.OTHER: _WISHES
    + listed(
        r"""
            (?:ok+|okey+|oki+|okay|tamam+|tmm*|tamamdir|peki+|olur|olmaz|oldu|oldu bu
            is|anladim|anlasildi|anlamadim|anliyorum|anlamiyorum|anlastik|evet+|ewet|evt|he+|hee|hi
            hi|aynen(?: oyle)?|kesinlikle|elbette|tabi+(?: ki)?|tabii+(?:
            ki)?|dogru|haklisin(?:iz)?|katiliyorum|oyle|oyledir|oyle
            mi|hayir+|hyr|yok+|yo+|yoo|cik|asla|hic|sanmiyorum|sanirim|galiba|belki|bilmem|bilmiyorum|emin
            degilim|bakariz|bakalim|gorecegiz|super+|harika+|mukemmel|muhtesem|sahane|guzel|cok
            guzel|iyi|cok iyi|fena degil|idare eder|hos|efsane|on
            numara|mis|bomba|cool|nice|ilginc|enteresan|komik|cok
            komik|tuhaf|garip|sasirtici|yazik|uzucu|uzuldum|kotu|cok
            kotu|berbat|rezalet|sacma|sacmalik|sacmalama|yanlis|yalan|yanlissin|hatali|(?:bu|o)
            (?:dogru|yanlis|guzel|iyi|komik|kotu|sacma|degil|dogru
            degil)|lol+|(?:ha)+h?|a?(?:ha)+h?|hahah\w*|(?:he)+h?|(?:hi){2}|asd\w*|sjsj\w*|ksks\w*|random|xd+|omg|wow+|vay+(?:
            be| canina| anasini)?|vay|oha+|yuh|hadi(?: be| ya| canim)?|yok artik|cidden
            mi|cidden|gercekten mi|gercekten|ciddi misin(?:iz)?|saka mi(?: bu)?|emin
            misin(?:iz)?|hm+|himm*|ee+|eee+|ay+|aa+|oh+|of+|uf+|ah+|eyvah|tuh|ups|haydaa|maasallah|insallah|vallahi|valla|yemin
            ederim|allah allah|allahim|aman|neyse|bosver|bos ver|unut gitsin|onemli degil|sorun
            degil|sorun yok|problem degil|farketmez|fark etmez|bana ne|oylesine|rica ederim|bir
            sey degil|birsey degil|ne demek|ne zahmeti|her zaman|estagfurullah|afiyet
            olsun|kolay gelsin|gecmis olsun|hayirli olsun|insallah oyle|pardon|ozur
            dilerim|kusura bakma(?:yin)?|affedersin(?:iz)?|uzgunum|benim hatam|saka(?:
            yaptim)?|sakaydi|dur|bekle(?:yin)?|bir
            (?:saniye|dakika)|devam|basla|bitti|test|deneme|denemee*|lutfen|hayir
            tesekkurler|evet lutfen|ben de|bende|sen de|al benden de o kadar|tebrikler|iyi
            sanslar|seni seviyorum|begendim|sevdim|nefret ediyorum(?: senden)?|sus|kapa
            ceneni|salak|aptal|aptal bot|kotu bot|salak bot|gerizekali|bot|bot musun|robot
            musun|insan misin|kimsin(?: sen)?|sen kimsin|nesin(?: sen)?|sen nesin|ne
            yapabilirsin|ne ise yararsin|orada misin|mantikli|makul|iyi fikir|iyi soru|guzel
            soru|aynen kardesim|hayirlisi|ne diyorsun|ne|nasil yani)(?:
            (?:tesekkurler|arkadaslar|kardesim|o
            zaman|dostum|hocam|valla|hayir|tamam|canim|sagol|bence|degil|evet|yani|iste|haha|peki|bot|abi|cok|lan|lol|ya|be|mi)\b)*+
        """
    ),
}
