"""Spanish phrases around a question, and messages that ask nothing."""

from index.analysis.languages.phrases import listed, one_of
from index.model import SmallTalk

_ANYBODY = (
    "(?:alguien|alguno|alguna|(?:alguno|alguna|uno|cualquiera) de (?:ustedes|vosotros|"
    "vosotras|uds|aqui)|usted|ustedes|vos|vosotros|vosotras|tu|ud|uds|cualquiera|quien)(?: "
    "(?:en (?:el|este|la) (?:grupo|chat|foro|sala)|por casualidad|de vosotros|de ustedes|del "
    "grupo|por favor|por aqui|de aqui|por aca|por ahi|chicos|gente|porfa|aqui|aca|ahi|hoy|"
    r"mas|que)\b)*+"
)
_SOFTLY = (
    "(?: (?:si (?:puedes|puede|pueden)|porfa(?:s|vor)?|por casualidad|si es posible|de "
    "casualidad|tan amables?|amablemente|rapidamente|exactamente|mas o menos|a lo mejor|un "
    "momento|nuevamente|por favor|solamente|porfavor|de nuevo|otra vez|tal vez|quizas?|"
    r"tambien|todavia|porfis|xfavor|please|rapido|acaso|plis|solo|bien|xfa|pls|ya)\b)*+"
)
_TELL = (
    "(?:(?:decir|explicar|aclarar|informar|ayudar|indicar|confirmar|contar|responder|"
    "contestar|orientar|comentar|recordar|ensenar|mostrar|dar|sacar|resolver|echar|precisar|"
    "facilitar|proporcionar|compartir|pasar|guiar|iluminar|averiguar|saber|apoyar|"
    "especificar)(?:me|nos|le|les|melo|noslo)?)(?: (?:(?:una|esta|la|mi|una pequena|unas)(?: "
    "pequena)? (?:duda|pregunta|consulta|cosa)s?|(?:alguna |la |un poco de |mas "
    ")?(?:informacion|info|idea|pista|luz|mano|ayuda)|la respuesta|lo siguiente|de una duda|"
    "al respecto|a encontrar|a averiguar|exactamente|de la duda|a entender|a resolver|de "
    "dudas?|averiguar|encontrar|acerca de|por favor|una mano|entender|a saber|saber|sobre|"
    r"porfa|esto|algo|para|como|con|que|de|en|a)\b)*+"
)
_IF = (
    "(?: (?:la respuesta a|lo siguiente|exactamente|con certeza|algo sobre|acerca del|si es "
    r"que|acerca de|por favor|al menos|algo de|sobre|porfa|algo|esto|si|de)\b)*+"
)
_KNOW = (
    "(?:sabe|sabes|saben|sabeis|sabras?|sabran|sabria|sabrias|sabrian|sepa|sepan|conoce|"
    "conoces|conocen|conoceis|recuerda|recuerdas|se acuerda|sabe decir|(?:tiene|tienes|"
    "tienen|teneis|tendra|tendran|tendria)(?: alguna?| la| la menor| una| mas| algo de)? "
    "(?:idea|informacion|info|dato|datos|pista|noticias?|conocimiento)(?: de| sobre| acerca "
    "de)?|esta enterad[oa] de|ha oido|sabra decir)"
)
_LEARN = (
    "(?:saber|conocer|preguntar(?:les?|os|te|le)?|consultar(?:les?|os|te)?|averiguar|"
    "enterarme|enterarnos|entender|que me (?:digan|dijeran|digas|dijeras|diga|dijera|"
    "dijerais|digais|expliquen|explicaran|informen|ayuden|ayudaran|aclaren)|informarme(?: "
    "sobre)?|informacion(?: de| sobre)?|hacer(?:les?|os|te|le)? (?:una|esta)(?: pequena| "
    "breve)? (?:pregunta|consulta)|pedir(?:les?|os|te)? (?:informacion|ayuda)|confirmar|"
    "aclarar|descubrir|comprender|encontrar|resolver (?:una|esta) duda)"
)
_QUESTION = (
    "(?:preguntas?|dudas?|consultas?|preguntitas?|inquietud(?:es)?|cuestion(?:es)?|"
    "preguntilla|dudilla|consultita)"
)
_HELLO = (
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
_HOW_ARE_YOU = (
    "(?:como (?:estas|estan|esta|estais|va|van|le va|te va|andas|andan|anda|vamos|lo llevas|"
    "les va|os va)|que tal(?: estas| estan| esta| estais| va| todo| te va| andas| les va)?|"
    "todo bien|como va(?: todo)?|que (?:hay|haces|hubo|pasa|onda|cuentas|mas))(?: "
    "(?:vosotros|de nuevo|por aqui|ustedes|por ahi|amigos|chicos|todos|todas|usted|amigo|"
    r"gente|todo|hoy|bot|eso)\b)*+"
)
_THANKS = (
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
OPENERS = listed(
    rf"""
        (?:tios?|tias?|che|wey|guey|bro|parce|hermanos?|vecinos|amigos|chicos|gente|bot|companeros|compas|colegas),
        (?:alguien )?(?:me|nos) (?:echa|echan|echas|echais|da|dan|das)(?: alguien)? una
        (?:mano|ayudita|ayuda), (?:ya )?(?:he buscado|busque|llevo rato buscando|mire|he
        mirado)(?: (?:por|en|todas partes|todos lados|todo|internet|la web|y|pero)\b)*+(?: no
        (?:lo |la )?(?:encuentro|encontre|veo|hay nada|he encontrado)(?: nada)?)?, muy
        (?:senor|senora|senores|senoras)(?: (?:mio|mia|mios|mias|nuestros))?, (?:una )?duda
        existencial, (?:yo )?no se si (?:este |esto |aqui )?(?:es|sea) (?:el|un)(?:
        (?:buen|mejor))? (?:sitio|lugar|grupo|canal|foro)(?:
        (?:correcto|adecuado|indicado|para|preguntar|esto|preguntarlo)\b)*+(?: pero)?,
        {_HELLO}, {_HOW_ARE_YOU}, (?:muy
        )?(?:estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|distinguid[oa]s?|respetad[oa]s?)(?:
        (?:companeros|comunidad|miembros|senores|senoras|colegas|vecinos|senora|equipo|amigos|amigas|senor|todos|todas|amigo|grupo|bot|y)\b)*+,
        (?:a quien (?:corresponda|pueda interesar)|senores|buen dia tengan),
        (?:espero|esperamos|ojala) (?:que
        )?(?:esten|estes|este|esteis|todos|todo|se|te|os|les)(?:
        (?:encuentren|encuentres|tengais|tenido|tengan|semana|todos|esten|hayan|buena|bien|buen|vaya|todo|muy|dia|fin|un|de)\b)*+,
        (?:(?:me
        )?(?:disculp(?:a|e|en|ad|as|ame|enme|eme|adme)|perdon(?:a|e|en|ad|ame|enme|eme|adme)?|lo
        siento|lamento|siento|mil disculpas|mis disculpas|perdonad))(?:
        (?:molestarlos?|interrupcion|interrumpir|de
        antemano|molestarte|molestaros|ignorancia|interrumpo|preguntado|nuevamente|molestias|preguntar|molestia|molestar|pregunta|tonteria|otra
        vez|moleste|por
        la|basica|tonta|antes|lugar|todos|nuevo|nueva|boba|pero|las|por|los|que|una|tan|soy|la|el|me|mi|si|es|ya|se|ha|no|es|el)\b)*+,
        (?:(?:quisiera hacer|me ha surgido|quiero hacer|por favor|vengo con|les hago|les
        dejo|sencilla|me surge|os hago|te hago|aqui va|tambien|pequena|humilde|traigo|ahi
        va|ultima|rapida|simple|queria|tengo|tenia|bueno|a
        ver|breve|seria|hacer|solo|hola|otra|unas|hago|nada|pues|una|dos|un|va|mi|y)
        )*+{_QUESTION}(?: (?:para los expertos|de principiante|para quien sepa|para
        vosotros|para el grupo|para ustedes|existencial|al respecto|importante|para
        todos|curiosidad|de novato|por favor|acerca de|rapidita|sencilla|estupida|al
        grupo|urgente|pequena|general|curiosa|quizas?|tal vez|del
        dia|rapida|rapido|simple|basica|tonta|seria|breve|corta|hacer|tengo|sobre|que|de|y)\b)*+,
        (?:bueno|bien|pues|a
        ver|oye|oyes|oiga|oigan|oid|mira|miren|mirad|mire|eh+m*|em+|este+|um+|mm+|hm+|entonces|vale|ok(?:ay)?|si|ah|oh|ahora|por
        cierto|ademas|y|otra cosa|una cosa|una cosita|ultima cosa|cambiando de
        tema|ayuda|auxilio|socorro|urgente|atencion|ayuda por favor|(?:necesito|busco) (?:su
        |tu |vuestra |de su |un poco de
        )?ayuda|ayudenme|ayudadme|ayudame|chicos|gente|amigos|compas|tio|venga|che|vamos a
        ver|che gente), (?:soy|somos)(?:
        (?:completamente|relativamente|principiante|totalmente|de visita|por
        aqui|turista|todavia|nuevos|novato|novata|ciudad|pueblo|nuevo|nueva|grupo|aqui|este|foro|chat|esto|muy|una|un|en|el|la|y)\b)*+,
        (?:me llamo|mi nombre es|les habla) \w+
    """
)
FRAMES = (
    r"(?:¿\W*)?"
    + one_of(
        rf"""
            (?:les |le |os |te )?(?:escribo|escribimos|contacto|me dirijo|nos dirigimos)(?: a
            (?:ustedes|usted|vosotros))? (?:para|porque|con el fin de) {_TELL}, (?:les |le |os
            |te )?escribo (?:para|porque) (?:preguntar|saber|consultar|queria
            saber)(?:les|os|le)?(?: lo siguiente)?, que alguien (?:me|nos)
            (?:diga|explique|ayude|aclare|cuente|informe)(?: (?:por favor|porfa|con esto)\b)*+,
            (?:(?:por
            favor|vosotros|alguien|ustedes|serias?|ademas|amable|porfa|quien|usted|nos|les|tan|me|le|te|os|no|si|tu|y)
            )*+(?:podrias?|podrian|podriais|podeis|puedes?|pueden|pudiera|pudieras|pudieran|pudieses?|podra|podras|podran|puedas|puede)(?:
            (?:ser tan amables? (?:de|como para)|hacerme el favor de|hacer el favor de|por
            casualidad|de vosotros|amablemente|rapidamente|de ustedes|del grupo|por favor|como
            para|vosotros|porfavor|amables?|alguien|ustedes|tal vez|quizas?|de
            aqui|alguno|alguna|chicos|usted|porfa|acaso|quien|gente|aqui|vos|uds|ser|tan|nos|tu|ud|me|de)\b)*+
            {_TELL}, (?:me |nos
            )(?:podrias?|podrian|podriais|podeis|puedes?|pueden|pudieras?|pudieran|podra|podras|podran|sabes?|saben|sabria|sabrias|sabrian|sabeis|sabra)(?:
            (?:por casualidad|de casualidad|de ustedes|por
            favor|vosotros|alguien|ustedes|quizas?|tal
            vez|alguno|usted|porfa|acaso|aqui|tu)\b)*+ {_TELL}, (?:seria(?:s|n|is)? tan
            amables?(?: de| como para)?|tendrias? la amabilidad de|tendrian la amabilidad
            de|seria posible|es posible|hay posibilidad de|seria mucho pedir|habria posibilidad
            de|seria mucha molestia)(?: que)?(?: (?:por
            favor|alguien|ustedes|usted|nos|me)\b)*+
            (?:{_TELL}|(?:digan?|dijeran?|explicara|expliquen?|ayudaran?|ayuden?|aclararan?|informen?|informaran?|saber|conocer|indicaran?|indiquen?)),
            (?:(?:por casualidad|de casualidad|de casualidad|sera que|alguien|existe|por
            si|acaso|habra|aqui|hay|oye|si|no|y|o) )*+(?:{_ANYBODY} )?(?:que )?(?:me |nos |por
            casualidad |de casualidad |acaso |aqui |por favor |ya |no )*+{_KNOW}(?: (?:por
            casualidad|de casualidad|exactamente|de vosotros|de ustedes|explicarme|por
            favor|indicarme|del
            grupo|vosotros|decirnos|ustedes|alguien|decirme|alguno|usted|aqui|algo|bien|vos|tu|si)\b)*+,
            (?:hay |habra |existe )?{_ANYBODY}{_SOFTLY}(?: aqui| que| me| nos| por favor| le)*+
            (?:(?:puede|pueda|podria|pudiera|podra|sabria|sepa|quiera) {_TELL}|{_KNOW}),
            quien(?:es)?(?: de ustedes| aqui| me| nos)*+
            (?:puede|podria|pudiera|sabe|sabria)(?: por favor)? {_TELL}, (?:(?:sinceramente|en
            realidad|simplemente|a nosotros|la verdad|solamente|tambien|bueno|a
            mi|solo|hola|pues|hoy|yo|y) )*+(?:me|nos)(?: tambien| mucho| solo)?
            (?:gustaria|encantaria|interesa(?:ria)?|agradaria|vendria
            bien|urge|preguntaba|pregunto|preguntamos|preguntabamos|interesa mucho|encantaria
            mucho|pregunte|estaba preguntando|ayudaria|intriga|da curiosidad)(?: (?:si
            alguien|por
            favor|pudieran|alguien|pudiera|tambien|alguien|ustedes|podrian|podria|mucho|puede|mucho|usted|sabe|que|si)\b)*+(?:
            (?:{_LEARN}|{_TELL}))?, (?:(?:simplemente|solamente|la verdad|nosotros|tambien|es
            que|bueno|solo|hola|pues|yo|y)
            )*+(?:quisiera|quisieramos|queria|queriamos|querria|quiero|queremos|desearia|deseo|deseaba|deseariamos|necesito|necesitamos|necesitaria|necesitaba|busco|intento|intentaba|trato
            de|estoy (?:tratando de|intentando|buscando|interesad[oa] en|curios[oa] por)|tengo
            que|tengo (?:ganas de|curiosidad por|interes en)|desea|vengo a|me
            permito|agradeceria|agradezco|solicito|estaria interesad[oa] en|me
            urge|pretendo|ando buscando|estaba por|iba a|espero|esperaba)(?: (?:que
            alguien|simplemente|unicamente|por favor|solamente|nada
            mas|tambien|ustedes|alguien|puedan|poder|mucho|pueda|solo|hoy|nos|que|si|yo|me)\b)*+
            (?:{_LEARN}|{_TELL}|(?:digan?|dijeran?|explicara|expliquen?|ayudaran?|aclararan?|informen?|indiquen?|informacion|ayuda|consejo|respuesta|orientacion)(?:
            para| con| sobre| a| en| de)?)(?: (?:una pregunta|lo siguiente|a vosotros|a
            ustedes|a alguien|por favor|al grupo|una cosa|una duda|a todos|algo|aqui)\b)*+,
            (?:me|nos) (?:preguntaba|pregunto|preguntamos|preguntabamos|estaba preguntando|he
            preguntado(?: siempre)?), (?:estaba|estoy|ando|andaba|estamos|sigo|llevo tiempo)(?:
            aqui| yo)? (?:preguntandome|buscando|pensando|intentando
            (?:saber|averiguar)|tratando de (?:saber|averiguar)|queriendo saber|interesad[oa]
            en(?: saber| conocer)?|con la duda(?: de)?|averiguando|confundid[oa]
            sobre|curios[oa](?: por| de)?(?: saber)?)(?: (?:si alguien sabe|informacion|acerca
            de|datos|sobre|saber|info|de)\b)*+, (?:(?:por favor|porfavor|entonces|favor
            de|porfis|porfa|a ver|venga|favor|hola|anda|pues|plis|oye|bot|y)
            )*+(?:dime|digame|diganme|decidme|decime|cuentame|cuenteme|cuentenme|contadme|explicame|expliqueme|expliquenme|explicadme|indicame|indiqueme|indiquenme|informame|informeme|informenme|ayudame
            a|ayudeme a|ayudenme a|ayudadme a|ayudame con|ayudenme
            con|ayudenme|ayudame|aclarame|aclareme|aclarenme|respondeme|respondame|respondanme|responde|contestame|recuerdame|recuerdenme|ensename|muestrame|decir(?:me)?|indicar(?:me)?|informar(?:me)?|confirmame|confirmenme|(?:me|nos)
            (?:dices|dicen|dice|decis|explicas?|explican|cuentas?|cuentan|indicas?|indican|informas?|informan|ayudas?
            a saber|ayudan a saber|ayudan con|ayudas
            con|aclaras?|aclaran|confirmas?|confirman|recuerdas|recuerdan|pueden ayudar
            con|das|dan|pasan|pasas|regalan))(?: (?:con esta pregunta|la informacion|la
            respuesta a|con esta duda|lo siguiente|informacion|exactamente|por favor|esta
            duda|porfavor|una cosa|entender|resolver|una duda|alguien|a saber|tambien|que
            tal|un dato|porfis|rapido|porfa|saber|sobre|algo|info|esto|con|de|a)\b)*+,
            (?:hagame|hazme|haganme|hacedme|me hacen|me haces|me hace|haria|harias|me harian)
            (?:el|un|ese) favor de {_TELL}, (?:yo )?(?:no|tampoco|aun no|todavia no|nunca)(?:
            me| lo| la| nos| estoy| he| logro| consigo| puedo| pude| he podido| hemos podido|
            hay forma de)*+
            (?:se|sabemos|sabia|recuerdo|acuerdo|encuentro|encontre|encontrado|encontrar|entiendo|entendi|tengo
            (?:claro|idea|ni idea|muy claro)|segur[oa]|averiguar|saber|veo|conozco|queda
            claro|queda muy claro)(?: (?:en ninguna parte|por ningun lado|en ningun lado|la
            respuesta|en la pagina|exactamente|informacion|con certeza|en internet|respuesta|en
            la web|ni idea|todavia|sobre|mucho|bien|info|nada|idea|muy|aun|de|a)\b)*+, (?:ni
            idea|alguna? (?:idea|pista|informacion|info|dato|noticia)|tienen idea|tienes
            idea|se sabe|olvide|se me olvido|he olvidado|tengo dudas?|tengo (?:la|una|esta)
            duda|me queda (?:la|una) duda)(?: (?:acerca de|por
            favor|alguien|sobre|con|de|en)\b)*+, (?:(?:entonces|asi que|por eso|bueno|ahora|a
            ver|pues|hola|y) )*+(?:mi|la|nuestra|una|esta es mi|aqui va(?: mi| una| la)?|ahi
            va(?: mi| una| la)?|ahi les va(?: mi| una| la)?|tengo (?:una|esta|la)|tenemos
            (?:una|esta|la)|tenia (?:una|esta|la)|les tengo una|os tengo una|hago una|quisiera
            hacer (?:una|esta)|quiero hacer (?:una|esta)|va una|otra|mi gran|mi unica|tengo
            otra|me surge (?:una|la|esta)|me ha surgido (?:una|la|esta))(?: pequena| gran|
            breve| simple| siguiente| primera| segunda| ultima| otra| unica| rapida|
            principal)*+ {_QUESTION}(?: (?:es la siguiente|para vosotros|para el grupo|para
            ustedes|la siguiente|al respecto|consiste en|para todos|importante|acerca
            de|sencilla|rapidita|es sobre|urgente|rapida|simple|de
            hoy|basica|seria|tengo|sobre|tonta|corta|breve|esta|y
            es|que|era|con|es|va|de)\b)*+, lo que(?: yo| me| nos| solo)*+
            (?:quiero|quisiera|queria|querria|gustaria|necesito|interesa|pregunto)(?: saber|
            preguntar| conocer)?(?: es)?, (?:(?:nosotros|nos|les|muy|me|os|le|te|se|lo|yo)
            )*+(?:(?:seria|estaria|vendria) (?:bien|muy
            bien|genial|bueno|estupendo|util|fantastico|de gran ayuda|de mucha ayuda|un
            placer|maravilloso|interesante)|agradeceria(?:mos)?|agradezco|estaria(?:mos)?
            (?:muy )?(?:agradecid[oa]s?|encantad[oa])|vendria bien|ayudaria(?:
            mucho)?|encantaria)(?: (?:enormemente|muchisimo|por favor|de
            verdad|alguien|ustedes|mucho|usted|poder|aqui|que|nos|si|me|tu|lo)\b)*+
            (?:{_LEARN}|(?:podria|podrian|pudiera|pudieran|pudieras|pudieses?|puede|pueden|puedes|supiera|sabe|sabria|dijeran?|dijeras|digan?|digas|explicaran?|expliquen?|explicaras|aclararan?|aclaren?|informaran?|informen?|indicaran?|indiquen?|ayudaran?|ayuden|ayudaras|respondieran?|responden|dicen|dice|dices|explica|explican)(?:
            {_TELL})?)(?: (?:a averiguar|a entender|por favor|a saber|saber)\b)*+, (?:si|en
            caso de que|por si)(?: es que)?(?: {_ANYBODY})?(?: me| nos| no| lo| aqui| de
            ustedes| por casualidad)*+
            (?:{_KNOW}|(?:puedes?|pueden|podrias?|podrian|pudieras?|pudieran|podeis)(?:
            {_TELL})?|es tan amable de {_TELL})(?: (?:por favor|ayudarme|decirme)\b)*+,
            (?:mi|un|una|mis|nuestro|nuestra|unos)(?: mejor| buen)?
            (?:amig[oa]s?|espos[oa]|marido|mujer|madre|padre|mama|papa|hij[oa]s?|jef[ea]|vecin[oa]s?|herman[oa]|colega|companer[oa]|novi[oa]|client[ea]s?|profesor[a]?|abuel[oa])(?:
            mi[oa])? (?:me pregunt(?:a|o|an|aron)|pregunta|pregunto|quiere saber|quieren
            saber|queria saber|quisiera saber|se pregunta|necesita saber|me ha preguntado|me
            pidio averiguar), (?:me (?:han )?pregunt(?:aron|ado|an)|me pidieron
            (?:averiguar|preguntar)|siempre (?:he querido|quise) saber|siempre me he
            preguntado|toda la vida he querido saber),
            (?:crees|creen|cree|creeis|piensas|piensan|dirias|opinas|opinan|sera)(?: que|
            ustedes| tu| usted)*+, (?:respecto (?:a|al|de)|con respecto (?:a|al)|en cuanto
            (?:a|al)|en relacion (?:a|al|con)|referente (?:a|al)|sobre el tema de), (?:por
            curiosidad|por pura curiosidad|solo por (?:curiosidad|saber|confirmar)|simple
            curiosidad|pura curiosidad|por saber|para (?:estar seguro|confirmar|saber|salir de
            dudas)|si (?:se puede|puedo|me permiten|se me permite) (?:saber|preguntar)|si no es
            (?:mucha )?molestia|si no es mucho pedir|si no les molesta|si no te importa),
            (?:les |os |te |le )?(?:puedo|podria|podemos|se puede) (?:hacer(?:les?|os|te)? una
            (?:pregunta|consulta)|preguntar(?:les?|os|te)?|consultar(?:les?|os|te)?|saber|molestar(?:les?|los|os|te)?
            con una (?:duda|pregunta))(?: (?:por favor|una cosa|rapida|sobre|algo)\b)*+
        """
    )
    + _IF,
)
CLOSERS = listed(
    rf"""
        por fa(?: plis)?, (?:que )?dios (?:los|les|te|le|os|se lo) (?:bendiga|pague),
        {_THANKS}, (?:(?:quedo a la espera de|espero con ansias|a la espera de|en espera
        de|agradeceria|cualquier|por
        favor|esperamos|agradezco|vuestra|alguna|espero|pronta|rapida|toda|una|por|les|su|tu|la|de|se|os|te|si)
        )*+(?:ayuda|respuestas?|informacion|info|orientacion|consejos?|pista|comentarios?|idea|sugerencias?)(?:
        (?:por adelantado|agradeceria|agradecida|agradecera|bienvenida|por
        favor|agradece|recibida|de
        gran|valiosa|urgente|pronto|rapida|seria|ayuda|sera|bien|util|muy|es|se)\b)*+, (?:por
        favor|porfavor|porfa(?:s|vor)?|porfis|xfa|xfavor|x favor|plis|pls|please|favor)(?:
        (?:es urgente|respondan|responder|contesten|contestar|y
        gracias|ayudenme|necesito|gracias|ayudame|urgente|alguien|diganme|amables|digame|rapido|ayuda|ayude|saber|diga|que|son|tan|me|su|si|y)\b)*+,
        (?:es |muy |super |algo )*+(?:urgente|urge)(?: por favor)?|(?:lo )?(?:mas pronto|antes)
        posible|lo antes posible|cuanto antes|lo mas rapido posible|(?:si es |si fuera
        )posible|si (?:puedes|pueden|puede|se puede)|cuando (?:puedas|puedan|pueda)|sin
        prisas?|no hay prisa|no corre prisa|no urge|a la brevedad(?: posible)?|rapido|tengo
        prisa|me urge|asap, (?:es |pregunto |lo pregunto |preguntando |yo )*+(?:para|por)
        (?:un|una|mi|mis|el|la|unos)(?: \w+)?
        ?(?:amig[oa]|hij[oa]|herman[oa]|novi[oa]|vecin[oa]|primo|colega|madre|padre|mama|abuela|tarea|trabajo|escuela|proyecto|universidad|clase|examen|tesis|informe|presentacion|ensayo|colegio|deberes)(?:
        (?:universidad|historia|escuela|colegio|trabajo|ingles|clase|jaja|mio|del|de|la|mi)\b)*+,
        (?:lo |me |la )?(?:necesito|necesitamos|ocupo|requiero)(?: (?:urgentemente|con
        urgencia|presentacion|informacion|universidad|respuesta|por
        favor|proyecto|saberlo|urgente|trabajo|escuela|informe|deberes|colegio|tramite|manana|pronto|examen|visita|saber|tarea|clase|tesis|viaje|info|esto|para|hijo|hija|hoy|una|mis|los|la|ya|un|mi|el|de)\b)*+,
        (?:por |pura |mera |simple |solo |es )*+curiosidad|solo (?:pregunto|preguntaba|por
        saber|queria saber|es una duda|por preguntar)|preguntaba nada mas|es que tengo
        (?:curiosidad|la duda)|por si acaso|para saber|para salir de dudas|era eso|eso es
        todo|eso seria todo|nada mas, (?:(?:un cordial|afectuosos|les mando|cordiales|un
        fuerte|les envio|os mando|mandamos|reciban|atentos|cordial|un
        gran|muchos|reciba|fuerte|envio|unos|gran|con|mis|los|un|y)
        )*+(?:saludos?|saludito|abrazos?|besos?|atentamente|cordialmente|afectuosamente|respetuosamente|sinceramente|bendiciones|saludo
        cordial|atte|slds|salu2)(?: (?:muchas gracias|atentamente|para todos|cordiales|desde
        \w+|a todos|a todas|cordial|gracias|de \w+|grande|fuerte|enorme|amigos|gente|y)\b)*+,
        (?:adios|chao|chau|hasta (?:luego|pronto|manana|otra|la proxima|entonces)|nos
        vemos|bye|buen[oa]?s? (?:dia|tardes|noches|fin de semana|finde|semana|domingo)|que
        (?:tenga|tengan|tengas|tengais|pasen|pases|paseis) (?:un |una )?(?:muy
        )?(?:buen|buena|lindo|linda|feliz|excelente|bonito) (?:dia|tarde|noche|semana|fin de
        semana|finde|jornada)|feliz (?:dia|tarde|noche|semana|finde|fin de semana)|un
        placer|quedo (?:atent[oa]|pendiente)|quedamos atentos|estamos en
        contacto|cuidense|cuidate)(?: (?:comentarios|a la
        espera|respuesta|gracias|todos|todas|para|sus|tus|de|su|tu|a|y)\b)*+,
        ja(?:ja)+j?|je(?:je)+|ji(?:ji)+|lol+|xd+|omg|jaj|wtf|hm+|mmm+, (?:alguien me ayuda|o
        no|o que|verdad|no|cierto|ok|vale|si|eh|correcto|no es asi|no es cierto|o si|o algo(?:
        asi)?|o como|o como va|pues|no crees|es correcto|estoy en lo cierto|que opinan|que
        opinas|que dicen|alguien|alguno|alguna idea|alguien (?:sabe|me ayuda|que sepa|puede
        ayudar(?:me)?|lo sabe|por favor)|me
        (?:ayudan|ayudas|dicen|dices|explican|explicas|avisan|informan)(?: por favor|
        porfa)?|ayuda(?: por favor| porfa)?|ayudenme|ayudame|necesito ayuda|sabes|saben|lo
        sabes|lo saben|sabeis|quien sabe|a ver si alguien (?:sabe|me
        ayuda)|digame|diganme|dime|respondan|avisen|avisame|espero (?:su|tu|vuestra|una|la|sus)
        (?:pronta )?respuestas?|espero respuesta|espero que (?:alguien )?(?:me
        )?(?:puedan|puedas|pueda|podais) ayudar(?:me)?),
        (?:perdon|disculpa(?:s|d)?|disculpen?|lo siento|siento)(?:
        (?:desconocimiento|ignorancia|preguntado|molestias|molestia|pregunta|molestar|espanol|mensaje|tonta|texto|largo|nuevo|nueva|haber|por|las|tan|una|soy|mal|la|el|mi|si|ya|se|ha|es)\b)*+,
        (?:es que |porque |ya que |pues )?(?:soy|somos)
        (?:nuev[oa]s?|novat[oa]s?|principiantes?|turistas?|de fuera)(?: aqui| por aqui| en el
        grupo| en esto| en la ciudad| en este grupo)*+, (?:es que |porque |ya que |pues |y
        )?(?:yo )?no (?:lo |la |me |he |logro |consigo |puedo |pude |hay
        )*+(?:encuentro|encontre|encontrado|encontrar|se|recuerdo|acuerdo|veo|aparece|entiendo|sale|dice)(?:
        (?:informacion|preguntar|internet|ninguna|a
        quien|ningun|pagina|parte|sitio|mucho|sobre|donde|lado|nada|info|esto|bien|por|web|eso|mas|en|la|el|lo)\b)*+,
        (?:para|asi|porque|ya que|pues|es que|y asi)(?: poder| puedo| tengo que| quiero| debo|
        necesito| me| yo| queremos| tenemos que| vamos a| voy a)*+
        ?(?:planear|planificar|organizar(?:me)?|preparar(?:me)?|decidir|visitar(?:lo|la)?|saber|ir|llegar
        a tiempo|reservar)(?: (?:fin de
        semana|vacaciones|familia|nuestro|nuestra|visita|tiempo|abuela|amigos|semana|viaje|mejor|bien|mis|dia|con|mi|el|la)\b)*+,
        enviado desde mi \w+
    """
)
PARTICLES = listed(
    """
    por favor, porfavor, porfa(?:s|vor)?, porfis, xfa, xfavor, x favor, plis, pls, please, por
    casualidad, de casualidad, acaso, exactamente, realmente, en realidad, pues, tal vez, quizas?,
    a lo mejor, si es posible, amablemente, aproximadamente, mas o menos, jaja(?:ja)*, lol, por
    cierto, diablos, demonios, rayos, carajos?, cono, mas exactamente, ahora mismo, entonces, favor
    """
)
LIGHT_WORDS = listed(
    r"""
    ayer, anoche, deb(?:o|es|e|emos|en|eis|er|eria|erias|eriamos|erian|ia|ian|i),
    pued(?:o|es|e|en|as|a|an),
    pod(?:emos|eis|er|ria|rias|riamos|rian|riais|ra|ras|ran|ia|ian),
    pud(?:e|o|imos|ieron|iera|ieras|ieran), hay que, teng(?:o|a|an|as), tien(?:es|e|en),
    ten(?:emos|eis|er|ia|ian|dria|drias|drian|dra), tuv(?:e|o|ieron), necesit\w*,
    quier(?:o|es|e|en|a|as|an), quer(?:emos|eis|er|ria|ia|rias), quis(?:iera|ieras|ieran|o|e),
    desea\w*, gustaria, yo, me, mi, mis, mio, mia, mios, mias, conmigo, nos, nosotr[oa]s,
    nuestr[oa]s?, tu, tus, te, ti, contigo, vos, vosotr[oa]s, vuestr[oa]s?, os, ud, uds,
    usted(?:es)?, uno, una, alguien, algun[oa]?s?, algo, gente, persona, personas, cosa, cosas,
    soy, eres, es, somos, sois, son, era, eran, fue, fueron, fui, ser, sido, sea, sean, seria,
    serian, sera, seran, estoy, estas, esta, estamos, estais, estan, estar, estado, estaba,
    estaban, estuvo, este, esten, he, has, ha, hemos, habeis, han, haber, habia, habian, habra,
    habria, haya, hubo, hay, hago, haces, hace, hacemos, haceis, hacen, hacer, hizo, hicieron,
    hecho, haga, haria, voy, vas, va, vamos, vais, van, ir, iba, vaya, vengo, viene, vienen, venir,
    pon(?:go|e|es|en|er), da, dan, dar, doy, dio, puesto, llev(?:o|a|an|ar|as), traer, traigo,
    trae, sab(?:es|e|emos|en|eis|er|ia|ria), se, decir, dice, dicen, dijo, digo, dime, dicho,
    pas(?:a|o|an|aron|ar|ado), ocurr(?:e|io|ieron|en|ir|ido), suced(?:e|io|ieron|en|er|ido),
    consegu\w*, consig\w*, obten\w*, permit(?:e|en|ido|ida|idos|idas|ir),
    pregunt(?:a|as|o|ar|aba|e), usar, uso, usa, usan, tipo, tipos, manera, forma, modo,
    exactamente, actualmente, posible, vale
    """
)
_WISHES = (
    r"(?:(?:muchas|muchisimas|mis) )*+(?:felicidades|felicitaciones|enhorabuena|"
    r"feliz (?:cumpleanos|cumple|navidad|ano nuevo|ano|pascua)|buen viaje|buena suerte|"
    r"mucha suerte|suerte|que te mejores|que os mejoreis|animo)(?:[^\w?]+(?:a|al|por|con|"
    r"en|para|y|equipo|todos|todas|de|chicos)\b[^?]{0,60}(?![^?]*\?))?",
    r"(?:nos vemos|te veo|os veo) (?:el|en|a|manana|este|esta|por)\b[^?]{0,40}(?![^?]*\?)",
)
"""What people wish one another, and to whom."""
SMALL_TALK = {
    SmallTalk.GREETING: listed(
        f"""
        {_HELLO}, {_HOW_ARE_YOU}, (?:estas|estan|hay alguien|esta|alguien)(?: ahi| aqui| vivo|
        vivos| despierto| despiertos| por ahi| por aqui| en linea)*+|feliz (?:navidad|ano(?:
        nuevo)?|cumpleanos|pascua|domingo|viernes|lunes|finde|fin de semana)|felices
        fiestas|encantad[oa]|mucho gusto|un gusto|bienvenid[oa]s?(?: a todos)?|ya
        (?:volvi|llegue|estoy aqui)|que tengan? (?:un )?(?:buen|feliz) dia
        """
    ),
    SmallTalk.THANKS: listed(
        f"""
        {_THANKS}, (?:muy |que |tan )?(?:buen|gran|excelente|buena|mejor|lindo)
        (?:bot|trabajo|respuesta|chico|labor|ayuda)|bien hecho|bravo|(?:me )?(?:sirvio|ayudo|ha
        servido|ha ayudado|sirve|ayuda|fue util|es util|muy util)(?: mucho| de mucho| un monton|
        muchisimo)*+|eres (?:el mejor|la mejor|un crack|un genio|genial|un amor|lo maximo|muy
        amable|muy util|un sol|increible|grande|inteligente)|(?:muy|que)
        amables?|(?:justo|exactamente|es) lo que (?:buscaba|necesitaba|queria)(?: saber)?|te
        pasaste|crack|grande|de lujo|dios (?:te|los|le|se lo) (?:bendiga|pague)
        """
    ),
    SmallTalk.FAREWELL: listed(
        r"""
            (?:(?:entonces|bueno|pues|vale|bien|ok|ya|si|y)
            )*+(?:adios|adiosito|chao+|chau+|ciao|hasta (?:luego|pronto|manana|otra|la
            proxima|la vista|siempre|entonces|el lunes|nunca)|nos vemos|bye+(?:
            bye)?|abur|agur|buenas noches|que descanses?|que descansen|descansa|dulces
            suenos|saludos|un saludo|un abrazo|cuidense|cuidate|me voy|tengo que irme|ya me
            voy|(?:que )?(?:tenga|tengan|tengas|tengais|pasen|pases) (?:un |una )?(?:muy
            )?(?:buen|buena|lindo|linda|feliz|excelente|bonito) (?:dia|tarde|noche|semana|fin
            de semana|finde|domingo)|(?:buen|buena|feliz|lindo)
            (?:dia|tarde|noche|semana|finde|fin de
            semana|domingo|provecho|viaje)|igualmente|hablamos(?: luego| manana)?|te veo
            luego|eso es todo|eso seria todo)(?: (?:para ti tambien|a ti
            tambien|igualmente|entonces|a
            todos|gracias|cordial|tambien|amigos|pronto|chicos|manana|todos|amigo|luego|gente|bot|y)\b)*+
        """
    ),
    SmallTalk.OTHER: _WISHES
    + listed(
        r"""
            (?:ok+|okay+|oki+|okey|vale+|va|venga|dale|bueno|bien|muy bien|esta bien|todo
            bien|de
            acuerdo|perfecto|genial+|excelente|estupendo|fantastico|maravilloso|increible|super+|chevere|bacano|guay|mola|padre|que
            padre|que bien|que bueno|que guay|que chevere|que lindo|que pena|que lastima|que
            mal|que risa|que raro|que interesante|que gracioso|que
            interesante|interesante|si+|sip|sep|sii+|simon|claro+(?: que (?:si|no))?|por
            supuesto|desde luego|obvio|cierto|es cierto|es
            verdad|verdad|correcto|exacto|exactamente|asi es|eso es|eso|eso
            mismo|no+|nop|nel|para nada|en absoluto|ni idea|no se|no lo se|no entiendo|no
            entendi|entiendo|entendido|ya entendi|ya veo|ya|ya esta|ya se|comprendo|tal
            vez|quizas?|puede ser|a lo
            mejor|depende|ja(?:ja)*j?|je(?:je)*|ji(?:ji)+|lol+|xd+|omg|wtf|jajaj+a*|wow+|guau|uau|oh+|ah+|uy+|ay+|ups|uf+|eh+|hm+|mm+|bah|aja+|oh
            no|oh si|ah ok|ah vale|dios mio|madre
            mia|mierda|carajo|caramba|vaya|hombre|anda|ostras|joder|rayos|de nada|no hay de
            que|con gusto|con mucho gusto|un placer|por nada|no hay problema|sin problema|no
            pasa nada|no te preocupes|tranquilo|tranquila|no importa|da igual|me da
            igual|igual|lo mismo|olvidalo|dejalo|nada|no gracias|si gracias|si por favor|por
            favor|porfa|perdon|lo siento|disculpa|disculpen|mi culpa|mi error|en serio|de
            verdad|seguro|estas seguro|estas segura|seguro que si|quien eres|que eres|que
            puedes hacer|eres (?:un bot|un robot|humano|tonto|idiota|inutil|real|una
            maquina|estupido)|te equivocas|esta mal|mal|falso|mentira|no es
            (?:cierto|verdad|correcto|asi)|eso (?:es|esta)
            (?:falso|mal|bien|correcto|verdad|cierto)|tonto|bot
            (?:tonto|malo|inutil|estupido)|bot|mal bot|callate|te (?:quiero|amo|odio)|me
            (?:gusta|encanta)|prueba|test|probando|listo|hecho|espera|un
            momento|momento|adelante|sigue|para|stop|felicidades|felicitaciones|suerte|buena
            suerte|mucha suerte|animo|salud|amen|igualmente|yo tambien|yo tampoco|ni yo|lo
            mismo digo|buena pregunta|buen punto|tiene sentido|que va|ni modo|como quieras|sin
            comentarios|divertido|gracioso|muy gracioso|triste|lindo|bonito|yes|no problem)(?:
            (?:por
            favor|entonces|gracias|tambien|chicos|jajaja|hombre|verdad|amigo|gente|todos|senor|mucho|igual|claro|pues|jaja|bien|bot|tio|lol|muy|eso|si|no|ok|ya)\b)*+
        """
    ),
}
