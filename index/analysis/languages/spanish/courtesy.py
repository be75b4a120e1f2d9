"""Courtesy of Spanish: greetings, thanks and pleas."""

HELLO = (
    "(?:hola+s?|holi+s?|holaa*|buenas+|buenos? dias?|buen dia|buenas? (?:tardes|noches|dias)|"
    "muy buenas?(?: tardes| noches)?|muy buenos dias|que tal|saludos|hey+|hello|hi|ey|epa|"
    "que onda|que hay|que hubo|quiubo|alo|wenas|ola|ola k ase|aupa|hallo|bienvenid[oa]s?|"
    "buenass*)(?: (?:y buenas (?:tardes|noches)|senoras y senores|a todos y todas|a todas y "
    "todos|a todo el mundo|a la comunidad|buenas tardes|buenas noches|cordialmente|tengan "
    "todos|soy nuev[oa]|buenos dias|companeros|para todos|comunidad|muchachos|estimados|"
    r"cordiales|desde \w+|de nuevo|otra vez|mi gente|al grupo|buen dia|queridos|a todos|a "
    "todas|familia|vecinos|al foro|que tal|senores|senoras|cordial|colegas|chicos|chicas|"
    "amigos|amigas|equipo|compas|buenas|senora|tengan|todos|todas|tod@s|todxs|gente|amigo|"
    r"amiga|grupo|senor|mundo|tenga|tios|bot|tio|tia|y)\b)*+"
)
HOW_ARE_YOU = (
    "(?:como (?:estas|estan|esta|estais|va|van|le va|te va|andas|andan|anda|vamos|lo llevas|"
    "les va|os va)|que tal(?: estas| estan| esta| estais| va| todo| te va| andas| les va)?|"
    "todo bien|como va(?: todo)?|que (?:hay|haces|hubo|pasa|onda|cuentas|mas))(?: "
    "(?:vosotros|de nuevo|por aqui|ustedes|por ahi|amigos|chicos|todos|todas|usted|amigo|"
    r"gente|todo|hoy|bot|eso)\b)*+"
)
THANKS = (
    "(?:(?:un millon de|de antemano|anticipadas|millones de|les doy las|muchisimas|infinitas|"
    "desde ya|perfecto|doy las|eternas|muchas|genial|bueno|vale|pues|mil|mis|con|por|las|ok|"
    "oh|ah|si|no|ya|y) )*+(?:gracias+|grax|grac|gracia|graciass*|thanks|thx|merci|graciela|"
    "agradecid[oa]s?|agradecidisim[oa]|gracies|arigato|se agradece|(?:os|le|les|te|se) (?:lo "
    ")?agradezco|agradezco|(?:os|le|les|te|se) (?:lo )?agradeceria(?:mos)?|"
    "agradeceria(?:mos)?|agradecemos)(?: (?:anticipadamente|a todos y todas|por adelantado|"
    "con antelacion|profundamente|de ante mano|si me ayudan|colaboracion|de antemano|"
    "anticipadas|respuestas?|informacion|comprension|enormemente|anticipado|igualmente|de "
    "corazon|si alguien|responder|contestar|muchisimo|de verdad|infinitas|cualquier|me "
    "ayudan|leer esto|desde ya|vuestras|ayudarme|atencion|saludos?|buen dia|de nuevo|otra "
    "vez|en serio|sinceras|la ayuda|a todos|a todas|quienes|vuestra|amigos?|alguien|puedan|"
    "muchas|ayudar|tiempo|abrazo|chicos|alguna|leerme|pronta|rapida|todos|quien|pueda|ayuda|"
    "amiga|gente|crack|mucho|igual|apoyo|puede|ayuda|info|majo|toda|leer|mil|por|sus|tus|las|"
    r"los|bot|tio|que|les|me|su|tu|la|el|un|si|lo|te|os|a|y)\b)*+"
)
QUESTION = (
    "(?:preguntas?|dudas?|consultas?|preguntitas?|inquietud(?:es)?|cuestion(?:es)?|"
    "preguntilla|dudilla|consultita)"
)
