"""Frames of Spanish: phrases that introduce a question, or follow it."""

from index.analysis.languages.phrases import one_of
from index.analysis.languages.spanish.asides import PEOPLE
from index.analysis.languages.spanish.courtesy import QUESTION

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
FRAMES = (
    r"(?:¿\W*)?"
    + one_of(
        rf"""
            lo que(?: (?:yo|en realidad|realmente|de verdad|solo|me|nos)\b)*+
            (?:quiero|queria|quisiera|necesito|gustaria|interesa)(?:
            (?:preguntar|saber|averiguar|conocer|es)\b)++,
            (?:mis?|nuestr[oa]|el|la) {PEOPLE}
            (?:quiere|quieren|queria|necesita|quisiera|pide) saber,
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
            principal)*+ {QUESTION}(?: (?:es la siguiente|para vosotros|para el grupo|para
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
