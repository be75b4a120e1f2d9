"""Small talk of Turkish: whole messages that ask nothing."""

from index.analysis.languages.phrases import listed
from index.analysis.languages.turkish.courtesy import HELLO, HOW_ARE_YOU, THANKS
from index.model import SmallTalk

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
        {HELLO}, {HOW_ARE_YOU}, (?:orada|burada|uyanik|kimse|biri|var|ses|bot)(?: misin|
        misiniz| mi| kimse| biri| olan| var mi| yok mu| orada| burada| geliyor mu| calisiyor
        mu)+|(?:mutlu
        yillar|iyi seneler|yeni yilin(?:iz)? kutlu olsun|dogum gunun kutlu olsun|iyi
        bayramlar|bayramin(?:iz)?
        (?:mubarek|kutlu) olsun|hayirli cumalar|hayirli bayramlar)|memnun oldum|tanistigim(?:iza|a)
        memnun oldum|ben (?:geldim|buradayim|yeniyim)|hosbulduk
        """
    ),
    SmallTalk.THANKS: listed(
        f"""
        {THANKS}, (?:cok |sen |bu |gercekten |aynen |tam |bir |iste |ne |valla |benim |super |en
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
    SmallTalk.ABOUT: listed(
        r"""
        (?:sen |siz )?kimsin(?:iz)?(?: sen| siz)?, sen kimsin, (?:sen )?nesin(?: sen)?,
        (?:sen )?ne(?:ler)? yap(?:abiliyorsun|abilirsin|arsin|iyorsun), (?:sen
        )?(?:bot|robot|insan|yapay zeka) ?(?:musun|misin|midir), seni nasil
        kullan(?:abilirim|irim|acagim), (?:bu|bu bot) nasil
        (?:calisir|calisiyor|kullanilir), (?:sana )?ne(?:ler)? sorabilirim, ne ise
        yar(?:arsin|iyorsun)
        """
    ),
    SmallTalk.OTHER: _WISHES
    + listed(
        r"""
            (?:pardon |ozur dilerim )?yanlis (?:grup|sohbet|kanal|gruba yazdim|yere yazdim),
            hayir bu yanlis,
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
