"""Asides of Spanish: what people say of their question, before it and behind."""

from index.analysis.languages.phrases import listed

PEOPLE = (
    "(?:amig[oa]|companer[oa]|coleg[ao]|vecin[oa]|jef[ea]|novi[oa]|espos[oa]|marido|mujer|pareja|"
    "madre|mama|padre|papa|padres|hij[oa]s?|herman[oa]|abuel[oa]|abue|ti[oa]|prim[oa]|niet[oa]|"
    "sobrin[oa]|client[ea]|alumn[oa]|suegr[oa]|nuera|yerno|nin[oa]s?)"
)
_SEARCHED = (
    "(?:buscado|buscando|busque|mirado|mire|mirando|revisado|revise|revisando|leido|leyendo|lei|"
    "googleado|googleando|googlee|preguntado)"
)
_WHERE = (
    "(?:mas arriba|arriba|internet|todos? (?:lados?|partes?)|todas partes|(?:(?:por|en|toda?|la|el|"
    "los|las) )++(?:web|pagina|sitio|chat|grupo|faq|preguntas|mensajes|historial|foro|internet|"
    "documentacion|lados?|partes?))"
)
_NOT = (
    "no (?:(?:lo|la|me|he|hay|logro|consigo|pude|puedo|alcanzo a) )*+(?:encuentro|encontre|"
    r"encontrado|encontrar|veo|vi|visto|ver|aparece|sale)(?: (?:nada|en|por)\b)*+"
)
_WITH_THIS = (
    "(?:muy|bien|buen[oa]|con|para|esto|estas|cosas|la|el|los|telefono|computadora|ordenador|"
    "movil|celular|tecnologia)"
)
_NAME = r"(?=(?:\x20[^\W\d_]+)(?:\x20[^\W\d_]+)?(?:[^\w\s]|\Z))(?:\x20[^\W\d_]+)++"
"""One or two words before a sign."""
ASIDES = listed(
    rf"""
    (?:estimad[oa]s?|querid[oa]s?){_NAME},
    (?:rv|fwd?|(?:mensaje )?reenviado)(?: (?:de|por) \w+)?,
    (?:(?:seguro|seguramente|probablemente|quizas?|supongo|imagino|creo|ya)
    )(?:(?:que|ya|lo|la|se|han|habran|ha|hayan|esto|eso|mil|cien|muchas|veces|antes)
    )*+(?:preguntado|preguntaron|pregunto)(?: (?:(?:mil|cien|muchas|varias|otras)
    veces|antes|aqui|ya|pero)\b)*+,
    (?:(?:soy|aqui) )?yo (?:otra vez|de nuevo),
    alguien (?:que|q|k) (?:me|nos) (?:(?:pueda|podria|puede) )?(?:ayud|dig|expli|orient)\w+(?:
    (?:por favor|porfa|xfa|con esto)\b)*+,
    (?:ya )?(?:(?:yo|he|llevo|estuve|estado|hemos|ya|rato|horas?|dias?|una|un|mucho)
    )*+{_SEARCHED} (?:{_WHERE}|horas?|rato)(?: (?:y|pero)\b)?(?: {_NOT}(?: {_WHERE})?)?,
    {_NOT} {_WHERE},
    (?:(?:necesito|necesitamos|ocupo|busco|necesitaria|quisiera)(?: (?:un poco de|algo
    de|su|tu|vuestra|de su|una)\b)? (?:ayuda|ayudita|orientacion|mano)(?: (?:con (?:algo|esto)|por
    favor|porfa|urgente|aqui)\b)*+),
    (?:(?:lo|solo) )*+(?:pregunto|consulto|escribo|preguntando) (?:por|para|de parte de|en nombre
    de) (?:mis?|un|una|unos|el|la|nuestr[oa]) {PEOPLE}(?: (?:jaja|mio|mia)\b)*+,
    (?:es (?:para|de parte de)) (?:mis?|un|una|el|la) {PEOPLE}(?: (?:jaja\w*|mio|mia)\b)*+,
    (?:mis?|el|la|nuestr[oa]) {PEOPLE} (?:me |nos )(?:lo )?(?:pide|piden|pregunta|preguntan)(?:
    (?:(?:para|antes) (?:el|la|del?) )?(?:hoy|manana|mediodia|tarde|noche|ya))?,
    soy (?:un|una) (?:senora?|persona|abuel[oa]) (?:mayor|de edad)(?: y)?,
    (?:yo )?no (?:me manejo|me llevo|me entiendo|soy)(?: {_WITH_THIS}\b)++
    """
)
"""From whom a question is, where people looked before, and that it may be known."""
