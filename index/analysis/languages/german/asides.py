"""Asides of German: what people say of their question, before it and behind."""

from index.analysis.languages.phrases import listed

PEOPLE = (
    "(?:(?:gute[nr]?|beste[nr]?|liebe[nr]?|alte[nr]?|kleine[nr]?) )*+(?:freund(?:in)?|kumpel|"
    "kolleg(?:e|en|in)|bekannte[nr]?|mitbewohner(?:in)?|chef(?:in)?|mutter|mama|mutti|vater|papa|"
    "eltern|frau|mann|partner(?:in)?|oma|opa|enkel(?:in)?|nachbarn?|nachbarin|tochter|sohn|bruder|"
    "schwester|tante|onkel|cousin(?:e)?|kind(?:er)?|schue?ler(?:in)?|kund(?:e|en|in)|gast|schwager|"
    "schwie?germutter|lehrer(?:in)?)(?: von (?:mir|uns))?"
)
MY = "(?:meine?[rnm]?|unsere?[rnm]?|nen?|ne|einen?|eine[rm]?|den|die)"
_LONG = "(?:schon|bereits|lange|ewig|auch|jetzt|den|ganzen|tag|eine|seit|stunden?|stundenlang)"
_SEARCHED = (
    "(?:gesucht|geschaut|geguckt|nachgesehen|nachgeschaut|gegoogelt|gegoogled|gescrollt|"
    "hochgescrollt|durchgelesen|durchgeschaut|gelesen|gestoe?bert|durchsucht)"
)
_HAVE = "(?:(?:ich|wir|hab|habe|haben|bin) )"
_WHERE = (
    "(?:ue?berall|hier|oben|online|(?:(?:auf|in|im|die|der|dem|den|das|ganze[nr]?|eurer?) )++"
    "(?:seite|webseite|website|homepage|internet|netz|faqs?|doku|chat|gruppe|verlauf|forum))"
)
_NOT = (
    "(?:nix|nichts|nirgends|nirgendwo|nicht)(?: (?:dazu|darue?ber|davon|gefunden|gesehen|finden|"
    r"finde|was|etwas|mehr)\b)*+"
)
_PERHAPS = (
    "(?:(?:wurde|ist|wird|das|bestimmt|sicher|sicherlich|wahrscheinlich|vermutlich|vielleicht|"
    "hier|schon|bereits|mal|oft|ja|wohl|(?:hundert|tausend|zig|mehr|x) ?(?:mal|fach)) )"
)
_NAME = r"(?=(?:\x20[^\W\d_]+)(?:\x20[^\W\d_]+)?(?:[^\w\s]|\Z))(?:\x20[^\W\d_]+)++"
"""One or two words before a sign."""
ASIDES = listed(
    rf"""
    (?:sehr geehrte[rs]?|liebe[rs]?){_NAME},
    (?:wg|fwd?|weitergeleitet(?:e nachricht)?)(?: von \w+)?,
    {_PERHAPS}++gefragt(?: (?:worden|wurde|ist|hier|schon|mal|aber)\b)*+,
    (?:ich )?(?:bin\W?s|bins|ich bins)(?: (?:nochmal|noch mal|wieder|schon|mal)\b)++,
    {_HAVE}++(?:{_LONG} )*+{_WHERE} {_SEARCHED}(?: (?:und|aber)\b)?(?: {_NOT})?,
    {_HAVE}++(?:{_LONG} )*+{_SEARCHED}(?: (?:und|aber)\b)? {_NOT},
    (?:(?:ich|wir|hab|habe|haben) )*+(?:(?:dazu|leider|{_WHERE}) )*+(?:nix|nichts) gefunden,
    (?:(?:ich|wir) )?(?:brae?uchte|brauche|brauch|benoe?tige|koe?nnte)(?:
    (?:mal|kurz|bitte|etwas|dringend|ein|bisschen|eure[nr]?|deine[nr]?|ihre[nr]?|bei|was|da)\b)*+
    (?:hilfe|rat|tipps?|unterstue?tzung)(?: (?:bitte|brauchen|gebrauchen|dabei|hier|leute)\b)*+,
    (?:ich )?(?:frage?|frag)(?: (?:nur|das|auch|mal|hier)\b)*+ fue?r {MY} {PEOPLE},
    (?:ich )?(?:frage?|frag)(?: (?:nur|das|auch|mal|hier)\b)*+ im (?:auftrag|namen) (?:von )?{MY}
    {PEOPLE},
    {MY} {PEOPLE} (?:fragt|fragen|nervt|dra[e]?ngt)(?:
    (?:mich|uns|schon|dauernd|stae?ndig|das|danach)\b)*+(?: und (?:brauchts?|will(?:\W?s)?)(?:
    (?:es|das|bis|heute|morgen|mittag|abend|dringend|schnell|wissen)\b)*+)?,
    {MY} {PEOPLE} (?:meinte?|sagte?|hat gesagt|hat gemeint)(?: ich
    (?:soll|kann|kae?nn|koe?nne)(?:
    (?:einfach|hier|mal|euch|dich|in|die|gruppe|fragen|schreiben|nachfragen)\b)++)?
    """
)
"""From whom a question is, where people looked before, and that it may be known."""
