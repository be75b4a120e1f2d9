"""Openers, closers, particles and light words of Spanish."""

from index.analysis.languages.phrases import listed
from index.analysis.languages.spanish.courtesy import HELLO, HOW_ARE_YOU, QUESTION, THANKS

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
        {HELLO}, {HOW_ARE_YOU}, (?:muy
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
        antemano|molestarte|molestaros|ignorancia|interrumpo|preguntado|lo|preguntaron|pregunto|tardanza|tarde|horas?|nuevamente|molestias|preguntar|molestia|molestar|pregunta|tonteria|otra
        vez|moleste|por
        la|basica|tonta|antes|lugar|todos|nuevo|nueva|boba|pero|las|por|los|que|una|tan|soy|la|el|me|mi|si|es|ya|se|ha|no|es|el)\b)*+,
        (?:(?:quisiera hacer|me ha surgido|quiero hacer|por favor|vengo con|les hago|les
        dejo|sencilla|me surge|os hago|te hago|aqui va|tambien|pequena|humilde|traigo|ahi
        va|ultima|rapida|simple|queria|tengo|tenia|bueno|a
        ver|breve|seria|hacer|solo|hola|otra|unas|hago|nada|pues|una|dos|un|va|mi|y)
        )*+{QUESTION}(?: (?:para los expertos|de principiante|para quien sepa|para
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
CLOSERS = listed(
    rf"""
        por fa(?: plis)?, (?:que )?dios (?:los|les|te|le|os|se lo) (?:bendiga|pague),
        {THANKS}, (?:(?:quedo a la espera de|espero con ansias|a la espera de|en espera
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
    a lo mejor, si es posible, amablemente, mas o menos, jaja(?:ja)*, lol, por
    cierto, diablos, demonios, rayos, carajos?, cono, mas exactamente, ahora mismo, entonces, favor
    """
)
LIGHT_WORDS = listed(
    r"""
    ok(?:ay)?,
    ayer, anoche, deb(?:o|es|e|emos|en|eis|er|eria|erias|eriamos|erian|ia|ian|i),
    pued(?:o|es|e|en|as|a|an),
    pod(?:emos|eis|er|ria|rias|riamos|rian|riais|ra|ras|ran|ia|ian),
    pud(?:e|o|imos|ieron|iera|ieras|ieran), hay que, teng(?:o|a|an|as), tien(?:es|e|en),
    ten(?:emos|eis|er|ia|ian|dria|drias|drian|dra), tuv(?:e|o|ieron), necesit\w*,
    quier(?:o|es|e|en|a|as|an), quer(?:emos|eis|er|ria|ia|rias), quis(?:iera|ieras|ieran|o|e),
    desea\w*, gustaria, yo, me, mi, mis, mio, mia, mios, mias, conmigo, nos, nosotr[oa]s,
    nuestr[oa]s?, tu, tus, te, ti, contigo, vos, vosotr[oa]s, vuestr[oa]s?, os, ud, uds,
    usted(?:es)?, uno, una, alguien, algun[oa]?s?, algo,
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
    exactamente, actualmente, posible, vale, aproximadamente
    """
)
