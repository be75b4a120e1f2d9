"""Asides of Turkish: what people say of their question, before it and behind."""

from index.analysis.languages.phrases import listed

PEOPLE = (
    "(?:arkadas(?:im|imiz)?|annem|babam|anneannem|babaannem|dedem|oglum|kizim|esim|kocam|karim|"
    "sevgilim|komsum|kardesim|ablam|abim|teyzem|halam|amcam|dayim|kuzenim|torunum|mudurum|"
    "patronum|sefim|hocam|ogretmenim|ogrencim|musterim|dostum|yegenim)"
)
_SEARCHED = (
    "(?:baktim|baktik|aradim|aradik|arastirdim|arastirdik|okudum|googleladim|inceledim|taradim)"
)
_WHERE = (
    "(?:her yere|her yerde|hicbir yerde|yukari(?:ya|lara|da)?|internette|internete|sitede|siteye|"
    "(?:web )?sayfa(?:da|ya)|grupta|mesajlara|mesajlarda|googleda|sohbette|gecmise)"
)
_NOT = (
    "(?:(?:bir sey|hicbir sey|bir turlu) )?(?:bulamadim|bulamadik|bulamiyorum|goremedim|"
    "goremiyorum|cikmadi|cikmiyor|yok)"
)
_NAME = r"(?=(?:\x20[^\W\d_]+)(?:\x20[^\W\d_]+)?(?:[^\w\s]|\Z))(?:\x20[^\W\d_]+)++"
"""One or two words before a sign."""
ASIDES = listed(
    rf"""
    (?:sayin|sevgili|degerli){_NAME},
    (?:ilt|ynt|fwd?|iletildi|yonlendirildi|(?:iletilen|yonlendirilen) mesaj)(?: \w+ tarafindan)?,
    (?:(?:muhtemelen|belki|herhalde|galiba|buyuk
    ihtimalle|daha|once|onceden|bin|yuz|cok|kac|kere|kez|defa|defalarca|bu|burada|zaten)
    )++sorul(?:mus|mustur|du|duysa|mussa|mus olabilir)(?: (?:ama|fakat|olabilir|biliyorum|kusura
    bakmayin|kusura bakma|affola|affedin|ozur dilerim)\b)*+,
    (?:yine|tekrar|gene) ben(?:im)?,
    (?:(?:ben|biz|zaten|ayrica) )*+{_WHERE} {_SEARCHED}(?: (?:ama|fakat|da)\b)?(?: {_NOT})?,
    (?:{_WHERE} )?{_NOT},
    (?:bir )?{PEOPLE} (?:icin|adina|yerine)(?:
    (?:soruyorum|soruyom|soruyordum|sordum|yaziyorum|valla)\b)*+,
    {PEOPLE} (?:soruyor|soruyordu|sordu|merak ediyor|ogrenmek istiyor|bilmek istiyor)(?:
    (?:da|ve|surekli|hep)\b)*+(?: (?:bugune|yarina|oglene|aksama|acil|hemen)(?: kadar)?(?:
    lazim)?)?,
    (?:(?:gec saatte|bu saatte|boyle) )*+(?:yazdigim|rahatsiz ettigim|sordugum|actigim) icin(?:
    (?:ozur dilerim|kusura bakmayin|kusura bakma|pardon)\b)*+,
    (?:\w+[ae]r[ae]k )?(?:soruyorum|sorayim|soracagim)(?: (?:ama|da)\b)*+,
    (?:(?:hizlica|acil|acilen|bir|bi|kisa|ufak|bana) )*+(?:bilgi|cevap) (?:lazim|gerek|gerekiyor),
    soru(?:m)? geliyor,
    (?:aptalca|sacma|basit|salakca|acil|kisa) soru geliyor
    """
)
"""From whom a question is, where people looked before, and that it may be known."""
