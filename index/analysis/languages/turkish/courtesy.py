"""Courtesy of Turkish: greetings, thanks and pleas."""

HELLO = (
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
HOW_ARE_YOU = (
    "(?:nasilsin(?:iz)?|nasilsiniz|nasil ?gidiyor|naber|ne haber|nbr|ne var ne yok|iyi "
    "misin(?:iz)?|napiyorsun|ne yapiyorsun(?:uz)?|nasil gecti gunun(?:uz)?|keyifler nasil|"
    "umarim (?:herkes )?iyisin(?:iz)?(?:dir)?|umarim iyi(?:dir|sinizdir)?|umarim her sey "
    "yolundadir|iyi ?yim)(?: (?:hepiniz iyisinizdir|arkadaslar|iyisindir|insallah|kardesim|"
    r"hepiniz|herkes|dostum|bugun|bot)\b)*+"
)
THANKS = (
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
PLEASE = (
    "(?:lutfen+|lutfenn*|ltfn|ltf|lutfedip|rica etsem|rica ederim|rica ediyorum|zahmet "
    "olmazsa|mumkunse|mumkun ?ise|musaitseniz|bir zahmet|sana zahmet|size zahmet|pls|plz|"
    "please|vaktiniz varsa|sorun olmazsa|sakincasi yoksa)"
)
