"""Frames of Turkish: phrases that introduce a question, or follow it."""

from index.analysis.languages.phrases import one_of
from index.analysis.languages.turkish.asides import PEOPLE
from index.analysis.languages.turkish.courtesy import PLEASE

_ANYBODY = (
    "(?:(?:herhangi )?(?:bir(?:i|isi|ileri|iniz)|kimse|kimseler|aranizda|aramizda|"
    "icinizde(?:n)?|iclerinizden|buradan|burada(?:ki)?|bizden|grupta(?:n)?|gruptaki|"
    "sizlerden|arkadaslar(?:dan)?|sen|siz|bana|bize|sizce|sence|var mi))"
)
_SOFTLY = (
    "(?: (?:bu konu hakkinda|yardimci olarak|yardimci olup|tesekkurler|tam olarak|bir konuda|"
    f"{PLEASE}|bu konuda|konusunda|hakkinda|aranizda|bir soru|bir seyi|biriniz|hizlica|bir "
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
FRAMES = (
    one_of(
        rf"""
            (?:ben )?(?:(?:sadece|bir|sey|sunu|bunu|ufak)
            )++sor(?:acaktim|acagim|uyorum|mak (?:istedim|istiyorum|istemistim)),
            (?:soyler|anlatir|aciklar|cevaplar|yardimci olur|bilgi verir) ?m[iu]
            ?s[iu]n(?:[iu]z)?(?:
            {PLEASE})?,
            {PEOPLE} (?:ogrenmek|bilmek|sormak) (?:istiyor|istedi|istiyordu),
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
            (?:ederim|ederiz|ediyorum|ediyoruz|bekliyorum))?, (?:{PLEASE} |acaba |bir |su
            |hadi |peki |biri |birisi |biriniz |kimse |siz |sen |ya |ee |arkadaslar |bu konuda
            |bu konu hakkinda |bana |bize |bunu |rica etsem |sizden |senden |hakkinda |bilgisi
            olan |bilen )*+{_TELL}{_SOFTLY} {_QUESTION_SUFFIX}, (?:{PLEASE} |acaba |bir |biri
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
            (?:{PLEASE}|sevinirim|minnettar|tesekkur|bakalim|bakayim|makbule|misiniz|kalirim|memnun|olurum|birisi|ederim|harika|acaba|hemen|mutlu|gecer|misin|super|bana|bize|biri|olur|cok|iyi)\b)*+,
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
