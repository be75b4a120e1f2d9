"""Courtesy of German: greetings, thanks and pleas."""

HELLO = (
    "(?:hallo+|halloe?chen|hallihallo|hi+|hey+|hej|heya?|na|moin(?: moin)?|moinsen|servus|"
    "grue?ss? ?(?:gott|euch|dich|sie)|grue?ss?e?|grue?zi|salue?|sali|tach|tag|tagchen|"
    "(?:einen )?(?:schoe?nen )?(?:guten?|schoe?nen) (?:tag|morgen|abend|mittag|nachmittag|"
    r"vormittag|nabend)|nabend|n\W?abend|mahlzeit|moe?gen|"
    r"morgen(?=[!.\n\x2c]|\Z| (?:zusammen|allerseits|alle|leute|an)\b)|guten|hello|huhu|hoi|ahoi|"
    "juten tach|gumo|sei(?:d)? gegrue?sst|willkommen)(?: (?:(?:sehr geehrte )?damen und "
    "herren|freunde der sonne|und guten tag|in die runde|meine lieben|zusammen und|"
    "miteinander|mein freund|allerseits|ihr lieben|euch allen|mal wieder|nachbarn?|community|"
    "beisammen|zusammen|gemeinde|ihr zwei|freunde|an alle|nochmal|lieber|gruppe|leute|liebe|"
    r"du da|alle|team|euch|welt|herr|frau|ihr|bot|du|da)\b)*+"
)
HOW_ARE_YOU = (
    r"(?:wie geht(?:\W?s| es)|wie gehts|wie lae?uft(?:\W?s| es)|alles (?:klar|gut|fit|ok)|was "
    r"geht(?: ab)?|na wie|alles roger|was lae?uft|was gibt\W?s neues)(?: (?:ihr lieben|bei "
    r"euch|bei dir|ihnen|heute|allen|euch|denn|dir|bei|so)\b)*+"
)
THANKS = (
    "(?:(?:ganz lieben|herzlichen|schon mal|im voraus|schonmal|tausend|na dann|vielen|lieben|"
    "besten|scho?n|recht|super|1000|okay|nein|ganz|und|ok|oh|ja) )*+(?:danke+|dank|"
    r"danke?schoe?n|merci|thx+|thanks|thank you|tausend dank|dankeee*|vergelt\W?s gott|"
    "bedankt|danki|danke)(?: (?:(?:noch |(?:und )?einen? )?(?:schoe?ne[nrs]?|gute[nr]?) (?:tag|"
    "abend|nacht|woche|wochenende|feierabend|sonntag)|unterstue?tzung|"
    "informationen|rue?ckmeldung|euch allen|"
    "antworten?|im vorraus|schon mal|im voraus|nochmals?|vielmals|schonmal|auskunft|noch mal|"
    "grue?sse|geholfen|schoe?n|an alle|einmal|mue?he|lieben|fue?rs|helfen|ihnen|schon|vorab|"
    "fue?r|deine|hilfe|infos|tipps|gruss|liebe|viele|leute|jetzt|bitte|super|lesen|euch|sehr|"
    "eure|ihre|jede|info|zeit|tipp|alle|sehr|lieb|auch|dir|mal|die|die|den|das|der|und|ihr|"
    r"bot|hat|mir|uns|lg|vg)\b)*+"
)
QUESTION = "(?:fragen?|anliegen|anfrage|nachfrage|rue?ckfrage|verstae?ndnisfrage|zwischenfrage)"
