"""Openers, closers, particles and light words of Turkish."""

from index.analysis.languages.phrases import listed
from index.analysis.languages.turkish.courtesy import HELLO, HOW_ARE_YOU, PLEASE, THANKS

OPENERS = listed(
    rf"""
        (?:kankalar?|kanka|knk|reis|moruk|kral|ustad|ustalar|hocam|hocalar|abiler|abi|beyler|bot|bro|kardesim|arkadaslar|komsular|millet|gencler|dostlar),
        herkese (?:selam|selamlar|slm|mrb|merhaba|merhabalar|iyi (?:gunler|aksamlar)|gunaydin|kolay
        gelsin), (?:cok |biraz |belki
        )*+(?:aptalca|sacma|basit|salakca|komik|garip|tuhaf|alakasiz|acemice)(?: (?:bir|bi))?
        soru(?: (?:olabilir|olacak|biliyorum|belki|ama|fakat)\b)*+,
        (?:burdan|buradan|buraya|size|bir de|hemen) (?:sorayim|soruyorum|sorayim
        dedim|yaziyorum|sorabilirim), (?:acil|acilen)(?: (?:yardim|cevap|bilgi))? lazim(?:
        (?:arkadaslar|lutfen|millet)\b)*+, (?:her yere|her yerde|internette|sitede|cok)(?:
        (?:baktim|aradim|arastirdim)\b)++(?: (?:ama|bulamadim|bulamiyorum|yok)\b)*+, {HELLO},
        {HOW_ARE_YOU}, (?:sayin|degerli|sevgili|kiymetli|saygideger|sn)(?:
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
        var|olacakti|hakkinda|olcakti|sorayim|soralim|herkese|izninle|olacak|konuda|olabilir|belki|gelebilir|vardi|hizli|tabii|size|sana|acil|ama|var|bir|ben|ile|su|de)\b)*+,
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
CLOSERS = listed(
    rf"""
        (?:her yere|her yerde|internette|sitede|cok)(?: (?:baktim|aradim|arastirdim)\b)++(?:
        (?:ama|bulamadim|bulamiyorum|yok)\b)*+, (?:ya|yaa|be|lan|valla|kanka|hocam|abi),
        {THANKS}, (?:{PLEASE})(?: (?:yardim eder misiniz|yardimci olun|yardim edin|cevap
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
        (?:tesekkurler|arkadaslar|{PLEASE}|acaba|acil|bana)\b)*+, (?:kusura bakmayin|kusura
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
    {PLEASE}, acaba, tam olarak, aslinda, gercekten, belki, peki, yani, hani, ya, yahu, iste, bir
    zahmet, mumkunse, eger mumkunse, tamamen, asagi yukari, yaklasik olarak, bu arada, allah
    askina, tanri askina, lol, haha, bi, hele, ki, hocam, abi, dostum, kanka, arkadaslar, simdi
    """
)
LIGHT_WORDS = listed(
    r"""
    ok,
    dun, yarin, gerek(?:li|ir|iyor|ti|mez|mi|ecek)?, lazim, zorunda\w*, mecbur\w*,
    mumkun(?:se|dur|mu)?,
    olabilir\w*, olur(?:um|uz|sun|sunuz|lar)?, olmaz, olmali\w*, olmasi, olacak\w*, oluyor\w*,
    oldu\w*, olan\w*, olmus\w*, olma[kya]\w*, olsun, ol(?:an|up|sa|mak|un)?, yapabilir\w*,
    edebilir\w*, alabilir\w*, gelebilir\w*, gidebilir\w*, girebilir\w*, yapmak, yapmali\w*,
    yapilir, yapiyor\w*, yapar\w*, yapilmali\w*, yapildi, yapti, etmek, etmeli\w*,
    eder(?:im|iz|sin|siniz|ler)?, etti, ediyor\w*, edilir, edilmeli\w*, istiyorum, istiyoruz,
    isterim, isteriz, istiyor\w*, istedim, istemek, izin, serbest, ben(?:i|im|de|den|imle)?, bana,
    biz(?:i|im|de|den|e|imle)?, sen(?:i|in|de|den|inle)?, sana, siz(?:i|in|de|den|e|inle|lere)?,
    biri(?:si|leri|miz|niz)?, birini, birine, kimse, kimseler,
    herhangi, bazi, kendim\w*, kendin\w*, bizler, sizler, var(?:di|mi|dir)?,
    yok(?:tu|mu|tur)?, gelir, geldi, geliyor\w*, gider\w*, gitti, gidiyor\w*, alir\w*, aldi,
    aliyor\w*, verir\w*, verdi, veriyor\w*, sahip, tutar, der, dedi, diyor, denir, denilen, denen,
    soyler, soyledi, bilir, bilmek, biliyor\w*, sorar, sordu, oluyor, gerceklesti, gerceklesir,
    bulunur, bulunuyor, bulunan, nedir, midir, mudur, mi(?:yim|yiz|sin|siniz|ydi)?,
    mu(?:yum|yuz|sun|sunuz|ydu|yim)?, tam, olarak, sekilde, yol, tur, cesit
    """
)
