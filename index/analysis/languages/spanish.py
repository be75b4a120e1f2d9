"""Spanish."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.phrases import either, first, listed, one_of, then
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

_ANYBODY = one_of(
    """
        alguien, alguno, alguna, (?:alguno|alguna|uno|cualquiera) de
        (?:ustedes|vosotros|vosotras|uds|aqui), usted, ustedes, vos, vosotros, vosotras, tu,
        ud, uds, cualquiera, quien
    """
) + then(
    "de ustedes, de vosotros, de aqui, aqui, aca, por aqui, por aca, por "
    "casualidad, en (?:el|este|la) (?:grupo|chat|foro|sala), del grupo, "
    "ahi, por ahi, hoy, mas, que, chicos, gente, por favor, porfa"
)
_SOFTLY = then(
    """
        por favor, porfavor, porfa(?:s|vor)?, porfis, xfa, xfavor, plis, pls, please, si es
        posible, si (?:puedes|puede|pueden), amablemente, tan amables?, tal vez, quizas?, a lo
        mejor, acaso, por casualidad, rapidamente, rapido, de casualidad, exactamente, tambien,
        ya, solo, solamente, un momento, nuevamente, de nuevo, otra vez, todavia, bien, mas o
        menos
    """
)
_ME = "(?:me|nos|le|les|te)"
_TELL = one_of(
    """
        (?:decir|explicar|aclarar|informar|ayudar|indicar|confirmar|contar|responder|contestar|orientar|comentar|recordar|ensenar|mostrar|dar|sacar|resolver|echar|precisar|facilitar|proporcionar|compartir|pasar|guiar|iluminar|averiguar|saber|apoyar|especificar)(?:me|nos|le|les|melo|noslo)?
    """,
) + then(
    """
        una mano, la respuesta, (?:alguna |la |un poco de |mas
        )?(?:informacion|info|idea|pista|luz|mano|ayuda), de dudas?, de una duda, de la duda,
        (?:una|esta|la|mi|una pequena|unas)(?: pequena)? (?:duda|pregunta|consulta|cosa)s?,
        con, a, saber, entender, averiguar, encontrar, sobre, acerca de, de, en, al respecto,
        lo siguiente, esto, que, algo, por favor, porfa, a saber, a entender, a encontrar, a
        averiguar, a resolver, para, como, exactamente
    """
)
_IF = then("""
    si es que, si, algo sobre, algo de, algo, acerca de, acerca del, sobre, de, lo siguiente,
    esto, exactamente, por favor, porfa, la respuesta a, con certeza, al menos
""")
_KNOW = one_of(
    """
        sabe, sabes, saben, sabeis, sabras?, sabran, sabria, sabrias, sabrian, sepa, sepan,
        conoce, conoces, conocen, conoceis, recuerda, recuerdas, se acuerda, sabe decir,
        (?:tiene|tienes|tienen|teneis|tendra|tendran|tendria)(?: alguna?| la| la menor| una|
        mas| algo de)? (?:idea|informacion|info|dato|datos|pista|noticias?|conocimiento)(?: de|
        sobre| acerca de)?, esta enterad[oa] de, ha oido, sabra decir
    """
)
_LEARN = one_of("""
    saber, conocer, preguntar(?:les?|os|te|le)?, consultar(?:les?|os|te)?, averiguar,
    enterarme, enterarnos, entender, que me
    (?:digan|dijeran|digas|dijeras|diga|dijera|dijerais|digais|expliquen|explicaran|informen|ayuden|ayudaran|aclaren),
    informarme(?: sobre)?, informacion(?: de| sobre)?, hacer(?:les?|os|te|le)? (?:una|esta)(?:
    pequena| breve)? (?:pregunta|consulta), pedir(?:les?|os|te)? (?:informacion|ayuda),
    confirmar, aclarar, descubrir, comprender, encontrar, resolver (?:una|esta) duda
""")
_QUESTION = (
    "(?:preguntas?|dudas?|consultas?|preguntitas?|inquietud(?:es)?"
    "|cuestion(?:es)?|preguntilla|dudilla|consultita)"
)
_HELLO = one_of(
    r"""
        hola+s?, holi+s?, holaa*, buenas+, buenos? dias?, buen dia, buenas?
        (?:tardes|noches|dias), muy buenas?(?: tardes| noches)?, muy buenos dias, que tal,
        saludos, hey+, hello, hi, ey, epa, que onda, que hay, que hubo, quiubo, alo, wenas,
        ola, ola k ase, aupa, hallo, bienvenid[oa]s?, buenass*
    """
) + then(
    r"""
        a todos y todas, a todas y todos, a todos, a todas, a todo el mundo, todos, todas,
        tod@s, todxs, chicos, chicas, gente, amigos, amigas, amigo, amiga, equipo, grupo,
        comunidad, familia, companeros, compas, bot, vecinos, de nuevo, otra vez, mi gente,
        muchachos, a la comunidad, al grupo, al foro, y buenas (?:tardes|noches), buen dia,
        buenos dias, buenas tardes, buenas noches, buenas, que tal, senores, senoras, senor,
        senora, senoras y senores, mundo, estimados, queridos, cordiales, cordial,
        cordialmente, desde \w+, tengan, tengan todos, tenga, para todos, tio, tia, tios, y,
        colegas, soy nuev[oa]
    """
)
_HOW_ARE_YOU = (
    "(?:como (?:estas|estan|esta|estais|va|van|le va|te va|andas|andan|anda"
    "|vamos|lo llevas|les va|os va)|que tal(?: estas| estan| esta| estais| "
    "va| todo| te va| andas| les va)?|todo bien|como va(?: todo)?|que "
    "(?:hay|haces|hubo|pasa|onda|cuentas|mas))"
) + then("""
    todos, todas, todo, hoy, usted, ustedes, vosotros, bot, amigo, amigos, de nuevo, gente,
    chicos, eso, por ahi, por aqui
""")
_THANKS = (
    first("""
    muchas, muchisimas, mil, mis, ok, y, bueno, vale, de antemano, desde ya, un millon de,
    infinitas, pues, oh, ah, si, no, ya, genial, perfecto, con, por, las, anticipadas, millones
    de, doy las, les doy las, eternas
""")
    + one_of(
        "gracias+, grax, grac, gracia, graciass*, thanks, thx, merci, "
        "graciela, agradecid[oa]s?, agradecidisim[oa], gracies, arigato, se "
        "agradece, (?:os|le|les|te|se) (?:lo )?agradezco, agradezco, (?:os|le"
        "|les|te|se) (?:lo )?agradeceria(?:mos)?, agradeceria(?:mos)?, "
        "agradecemos"
    )
    + then(
        """
            de antemano, por adelantado, de ante mano, anticipadas, anticipadamente,
            anticipado, desde ya, a todos, a todas, a todos y todas, todos, a, quien, quienes,
            puedan, pueda, me, mil, muchas, por, su, tu, vuestra, sus, tus, vuestras, la, el,
            las, los, ayuda, ayudarme, ayudar, respuestas?, tiempo, atencion, informacion,
            info, responder, contestar, y, un, saludos?, abrazo, buen dia, de nuevo, otra vez,
            amigos?, amiga, bot, chicos, gente, majo, crack, tio, igualmente, de corazon,
            mucho, muchisimo, de verdad, en serio, infinitas, cualquier, alguna, toda, que,
            alguien, si, si me ayudan, me ayudan, con antelacion, sinceras, igual, leer,
            leerme, leer esto, colaboracion, apoyo, comprension, lo, te, les, os, enormemente,
            profundamente, la ayuda, si alguien, puede, ayuda, pronta, rapida
        """
    )
)

SPANISH = Language(
    code="es",
    name="Spanish",
    stemmer="spanish",
    stop_words=words(
        """
        a adonde al algo algun alguien alguna algunas alguno algunos ambas ambos ante antes aquel
        aquella aquellas aquello aquellos aqui asi aun aunque bajo bien cada como con contra cual
        cuales cualquier cuando cuanta cuantas cuanto cuantos cuya cuyas cuyo cuyos de debe debemos
        deben debo del desde despues donde durante e el ella ellas ello ellos en entonces entre era
        eran eres es esa esas ese eso esos esta estaba estaban estan estar estas este esto estos
        estoy fue fueron ha haber habia habian han has hasta hay he hemos la las le les lo los mas
        me mi mia mias mientras mio mios mis misma mismas mismo mismos mucha muchas mucho muchos
        muy nada nadie ni ninguna ninguno no nos nosotras nosotros nuestra nuestras nuestro
        nuestros o os otra otras otro otros para pero poco podemos por porque pudo puede pueden
        puedes puedo pues que quien quienes se sea segun ser si sido sin sino sobre solamente somos
        son soy su sus suya suyas suyo suyos tal tambien tampoco tan tanta tantas tanto tantos te
        tenemos tengo tenia tiene tienen tienes toda todas todo todos tras tu tus tuya tuyo u un
        una unas uno unos usted ustedes vosotras vosotros vuestra vuestras vuestro vuestros y ya yo
        """
    ),
    question_words={
        AnswerType.COUNT: "cu[aá]nt[oa]s|qué cantidad|número de",
        AnswerType.TIME_SPAN: "cu[aá]nto (?:tiempo|dura|duró|tarda|tardó)"
        "|cu[aá]nt[oa]s (?:años|días"
        "|horas|meses|semanas|minutos)|qué edad|con qué frecuencia",
        AnswerType.AMOUNT: "cu[aá]nto|qué precio|a qué precio|cuál es el (?:precio|coste|costo"
        "|salario|valor)",
        AnswerType.EXTENT: "qué (?:altura|longitud|distancia|tamaño|peso|temperatura|superficie"
        "|profundidad)|cu[aá]nto (?:mide|pesa)|a qué distancia",
        AnswerType.DATE: "cu[aá]ndo|(?:en )?(?:qué|que|cuál) (?:año|fecha|día|dia|mes|siglo"
        "|década|momento)|(?:a )?qué hora",
        AnswerType.PERSON: "qui[eé]n|qui[eé]nes|a qui[eé]n|de qui[eé]n",
        AnswerType.PLACE: "d[oó]nde|ad[oó]nde|(?:qué|que) (?:ciudad|país|pais|lugar|sitio|estado"
        "|región|río|calle|isla|continente)",
        AnswerType.REASON: "por qué|porqué|por que|para qué|cuál (?:es|fue) (?:la razón|el motivo"
        "|la causa)|debido a qué",
        AnswerType.SHARE: "porcentaje|por ciento|qué proporción",
    },
    negations=words("""
        no ni nunca jamas nada nadie ningun ninguna ninguno ningunas ningunos sin tampoco
    """),
    present=listed("ahora, actual(?:es|mente)?, hoy, ultim[oa]s?, proxim[oa]s?, vigentes?"),
    pointing=words("él ella ellos ellas esto eso este esta estos estas su sus"),
    pointing_in_sentences=words("ello ese esa ambos"),
    pointing_in_questions=words("le les allí entonces"),
    joining=words("pero y"),
    definite_articles=words("el la los las"),
    indefinite_articles=words("un una unos unas"),
    numbers=valued(
        """
        uno 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once
        11, doce 12, trece 13, catorce 14, quince 15, dieciseis 16, diecisiete 17, dieciocho 18,
        diecinueve 19, veinte 20, veintiuno 21, veintidos 22, veintitres 23, veinticuatro 24,
        veinticinco 25, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80,
        noventa 90, cien 100, ciento 100, quinientos 500, mil 1000, millon 1000000, millones
        1000000
        """
    ),
    ordinals=valued(
        """
        primer 1, primero 1, primera 1, segundo 2, segunda 2, tercer 3, tercero 3, tercera 3,
        cuarto 4, cuarta 4, quinto 5, quinta 5, sexto 6, sexta 6, septimo 7, septima 7, octavo 8,
        octava 8, noveno 9, novena 9, decimo 10, decima 10
        """
    ),
    months=listed(
        """enero|ene, febrero|feb, marzo|mar, abril|abr, mayo|may, junio|jun, julio|jul,
        agosto|ago,
        septiembre|setiembre|sept?|set, octubre|oct, noviembre|nov, diciembre|dic"""
    ),
    weekdays=listed("""
        lunes|lun, martes|mar, miercoles|mie, jueves|jue, viernes|vie, sabados?|sab,
        domingos?|dom
    """),
    first_person=words("yo me mi mis nos nuestro nuestra nosotros estoy soy tengo quiero he"),
    asking=(
        first("a, de, en, por, para, con, desde, hasta, sobre")
        + one_of("""que, cual(?:es)?, quien(?:es)?, cuando, cuant[oa]s?, donde, como"""),
        *listed(
            """adonde, hay, es, son, esta, estan, puedo, se puede, puede, podemos,
            tengo que, hace falta, existe, existen"""
        ),
    ),
    openers=(
        _HELLO,
        _HOW_ARE_YOU,
        "(?:muy )?(?:estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|distinguid[oa]s?"
        "|respetad[oa]s?)"
        + then("""
            senores, senoras, senor, senora, y, todos, todas, equipo, amigos, amigas, amigo,
            companeros, comunidad, bot, colegas, vecinos, grupo, miembros
        """),
        "(?:a quien (?:corresponda|pueda interesar)|senores|buen dia tengan)",
        "(?:espero|esperamos|ojala) (?:que )?"
        + "(?:esten|estes|este|esteis|todos|todo|se|te|os|les)"
        + then("""
            todos, bien, esten, encuentren, encuentres, muy, hayan, tenido, tengan, un, buen,
            dia, vaya, todo, fin, de, semana, tengais, buena
        """),
        one_of("""
            (?:me
            )?(?:disculp(?:a|e|en|ad|as|ame|enme|eme|adme)|perdon(?:a|e|en|ad|ame|enme|eme|adme)?|lo
            siento|lamento|siento|mil disculpas|mis disculpas|perdonad)
        """)
        + then("""
            la, las, por, el, los, que, me, molestia, molestias, molestarlos?, moleste,
            molestar, molestarte, molestaros, mi, si, pregunta, preguntar, ignorancia, por la,
            interrumpo, interrumpir, interrupcion, es, una, tonta, ya, se, ha, preguntado,
            antes, no, es, el, lugar, tonteria, duda, tan, basica, boba, pero, todos, de
            antemano, nuevamente, otra vez, soy, nuevo, nueva
        """),
        first("""
            solo, tengo, tenia, traigo, hola, otra, una, un, dos, unas, hago, les hago, os
            hago, te hago, les dejo, va, ahi va, aqui va, nada, bueno, a ver, mi, pues, y,
            quisiera hacer, quiero hacer, por favor, tambien, ultima, pequena, rapida, breve,
            simple, sencilla, seria, humilde, duda, vengo con, me ha surgido, me surge, hacer,
            queria
        """)
        + f"{_QUESTION}"
        + then("""
            rapida, rapidita, rapido, tonta, simple, sencilla, importante, urgente, seria,
            breve, corta, estupida, basica, de novato, de principiante, pequena, para ustedes,
            para vosotros, para todos, para los expertos, para el grupo, al grupo, general, y,
            por favor, que, hacer, tengo, existencial, al respecto, curiosa, curiosidad,
            quizas?, tal vez, sobre, acerca de, de, para quien sepa, del dia
        """),
        one_of("""
            bueno, bien, pues, a ver, oye, oyes, oiga, oigan, oid, mira, miren, mirad, mire,
            eh+m*, em+, este+, um+, mm+, hm+, entonces, vale, ok(?:ay)?, si, ah, oh, ahora, por
            cierto, ademas, y, otra cosa, una cosa, una cosita, ultima cosa, cambiando de tema,
            ayuda, auxilio, socorro, urgente, atencion, ayuda por favor, (?:necesito|busco)
            (?:su |tu |vuestra |de su |un poco de )?ayuda, ayudenme, ayudadme, ayudame, chicos,
            gente, amigos, compas, tio, venga, che, vamos a ver, che gente
        """),
        "(?:soy|somos)"
        + then("""
            muy, un, una, totalmente, completamente, nuevo, nueva, nuevos, novato, novata,
            principiante, aqui, en, este, el, la, grupo, foro, chat, ciudad, pueblo, por aqui,
            de visita, turista, esto, y, todavia, relativamente
        """),
        r"(?:me llamo|mi nombre es|les habla) \w+",
    ),
    frames=(
        either(
            # Podria alguien decirme
            first("""
            y, me, nos, le, te, os, les, no, por favor, porfa, alguien, quien, si, usted,
            ustedes, tu, vosotros, ademas, serias?, tan, amable
        """)
            + "(?:podrias?|podrian|podriais|podeis|puedes?|pueden|pudiera|pudieras"
            "|pudieran|pudieses?|podra|podras|podran|puedas|puede)"
            + then("""
            alguien, alguno, alguna, usted, ustedes, tu, vos, vosotros, ud, uds, aqui, del
            grupo, de ustedes, de vosotros, por favor, porfa, porfavor, tal vez, quizas?, ser,
            tan, amables?, me, nos, amablemente, acaso, por casualidad, rapidamente, quien,
            gente, chicos, de aqui, hacerme el favor de, hacer el favor de, ser tan amables?
            (?:de|como para), de, como para
        """)
            + f" {_TELL}",
            "(?:me |nos )(?:podrias?|podrian|podriais|podeis|puedes?|pueden"
            "|pudieras?|pudieran|podra|podras|podran|sabes?|saben|sabria|sabrias"
            "|sabrian|sabeis|sabra)"
            + then("""
            alguien, alguno, usted, ustedes, tu, por favor, porfa, aqui, quizas?, tal vez, por
            casualidad, acaso, vosotros, de ustedes, de casualidad
        """)
            + f" {_TELL}",
            "(?:seria posible|es posible|hay posibilidad de|seria mucho pedir"
            "|habria posibilidad de|seria mucha molestia)(?: que)?"
            + then("""
            alguien, me, nos, por favor, usted, ustedes
        """)
            + f" (?:{_TELL}|(?:digan?|dijeran?|explicara|expliquen?|ayudaran?|ayuden?"
            "|aclararan?|informen?|informaran?|saber|conocer|indicaran?|indiquen?))",
            # Alguien sabe
            first("""
            por casualidad, acaso, de casualidad, alguien, hay, existe, y, o, si, aqui, sera
            que, de casualidad, por si, habra, no, oye
        """)
            + f"(?:{_ANYBODY} )?(?:que )?(?:me |nos |por casualidad |de casualidad "
            f"|acaso |aqui |por favor |ya |no )*+{_KNOW}"
            + then("""
            ustedes, usted, vosotros, tu, alguien, alguno, de ustedes, aqui, por casualidad,
            decirme, decirnos, por favor, exactamente, algo, de casualidad, bien, vos,
            explicarme, indicarme, del grupo, de vosotros, si
        """),
            f"(?:hay |habra |existe )?{_ANYBODY}{_SOFTLY}(?: aqui| que| me| nos| "
            "por favor| le)*+ (?:(?:puede|pueda|podria|pudiera|podra|sabria|sepa"
            f"|quiera) {_TELL}|{_KNOW})",
            "quien(?:es)?(?: de ustedes| aqui| me| nos)*+ (?:puede|podria|pudiera"
            "|sabe|sabria)(?: por favor)? " + _TELL,
            # Me gustaria saber
            first("""
            a mi, a nosotros, solo, yo, y, tambien, hola, bueno, en realidad, simplemente,
            pues, la verdad, hoy, sinceramente, solamente
        """)
            + "(?:me|nos)(?: tambien| mucho| solo)? (?:gustaria|encantaria"
            "|interesa(?:ria)?|agradaria|vendria bien|urge|preguntaba|pregunto"
            "|preguntamos|preguntabamos|interesa mucho|encantaria mucho|pregunte"
            "|estaba preguntando|ayudaria|intriga|da curiosidad)"
            + then("""
            mucho, por favor, si alguien, si, alguien, pudiera, puede, podria, sabe, mucho,
            tambien, que, alguien, ustedes, usted, podrian, pudieran
        """)
            + f"(?: (?:{_LEARN}|{_TELL}))?",
            first("""
            yo, y, solo, tambien, hola, pues, bueno, nosotros, simplemente, solamente, la
            verdad, es que
        """)
            + "(?:quisiera|quisieramos|queria|queriamos|querria|quiero|queremos"
            "|desearia|deseo|deseaba|deseariamos|necesito|necesitamos|necesitaria"
            "|necesitaba|busco|intento|intentaba|trato de|estoy (?:tratando de"
            "|intentando|buscando|interesad[oa] en|curios[oa] por)|tengo que|tengo "
            "(?:ganas de|curiosidad por|interes en)|desea|vengo a|me permito"
            "|agradeceria|agradezco|solicito|estaria interesad[oa] en|me urge"
            "|pretendo|ando buscando|estaba por|iba a|espero|esperaba)"
            + then("""
            por favor, solo, tambien, que alguien, si, simplemente, poder, yo, nada mas,
            unicamente, hoy, me, nos, que, ustedes, mucho, solamente, pueda, alguien, puedan
        """)
            + f" (?:{_LEARN}|{_TELL}|(?:digan?|dijeran?|explicara|expliquen?|ayudaran?"
            "|aclararan?|informen?|indiquen?|informacion|ayuda|consejo|respuesta"
            "|orientacion)(?: para| con| sobre| a| en| de)?)"
            + then("""
            a ustedes, a vosotros, a alguien, al grupo, por favor, una cosa, algo, una
            pregunta, una duda, a todos, lo siguiente, aqui
        """),
            "(?:me|nos) (?:preguntaba|pregunto|preguntamos|preguntabamos|estaba "
            "preguntando|he preguntado(?: siempre)?)",
            "(?:estaba|estoy|ando|andaba|estamos|sigo|llevo tiempo)(?: aqui| yo)? "
            "(?:preguntandome|buscando|pensando|intentando (?:saber|averiguar)"
            "|tratando de (?:saber|averiguar)|queriendo saber|interesad[oa] en(?: "
            "saber| conocer)?|con la duda(?: de)?|averiguando|confundid[oa] sobre"
            "|curios[oa](?: por| de)?(?: saber)?)"
            + then("""
            informacion, info, datos, sobre, acerca de, de, saber, si alguien sabe
        """),
            # Dime, por favor
            first("""
            por favor, porfa, porfavor, porfis, a ver, hola, y, anda, venga, oye, pues, plis,
            entonces, bot, favor de, favor
        """)
            + "(?:dime|digame|diganme|decidme|decime|cuentame|cuenteme|cuentenme"
            "|contadme|explicame|expliqueme|expliquenme|explicadme|indicame"
            "|indiqueme|indiquenme|informame|informeme|informenme|ayudame a"
            "|ayudeme a|ayudenme a|ayudadme a|ayudame con|ayudenme con|ayudenme"
            "|ayudame|aclarame|aclareme|aclarenme|respondeme|respondame|respondanme"
            "|responde|contestame|recuerdame|recuerdenme|ensename|muestrame"
            "|decir(?:me)?|indicar(?:me)?|informar(?:me)?|confirmame|confirmenme"
            "|me (?:dices|dicen|dice|decis|explicas?|explican|cuentas?|cuentan"
            "|indicas?|indican|informas?|informan|ayudas? a saber|ayudan a saber"
            "|ayudan con|ayudas con|aclaras?|aclaran|confirmas?|confirman|recuerdas"
            "|recuerdan|pueden ayudar con|das|dan|pasan|pasas|regalan))"
            + then("""
            por favor, porfa, porfavor, alguien, porfis, una cosa, algo, saber, entender, a
            saber, resolver, esta duda, con esta duda, con esta pregunta, con, lo siguiente,
            informacion, info, la informacion, de, sobre, exactamente, rapido, tambien, a,
            esto, la respuesta a, una duda, que tal, un dato
        """),
            "(?:hagame|hazme|haganme|hacedme|me hacen|me haces|me hace|haria|harias"
            "|me harian) (?:el|un|ese) favor de " + _TELL,
            # No se
            "(?:yo )?(?:no|tampoco|aun no|todavia no|nunca)(?: me| lo| la| nos| "
            "estoy| he| logro| consigo| puedo| pude| he podido| hemos podido| hay "
            "forma de)*+ (?:se|sabemos|sabia|recuerdo|acuerdo|encuentro|encontre"
            "|encontrado|encontrar|entiendo|entendi|tengo (?:claro|idea|ni idea"
            "|muy claro)|segur[oa]|averiguar|saber|veo|conozco|queda claro|queda "
            "muy claro)"
            + then("""
            bien, muy, exactamente, de, en ningun lado, en ninguna parte, por ningun lado,
            informacion, info, sobre, la respuesta, respuesta, a, nada, ni idea, idea, mucho,
            con certeza, en la web, en la pagina, en internet, todavia, aun
        """),
            "(?:ni idea|alguna? (?:idea|pista|informacion|info|dato|noticia)"
            "|tienen idea|tienes idea|se sabe|olvide|se me olvido|he olvidado"
            "|tengo dudas?|tengo (?:la|una|esta) duda|me queda (?:la|una) duda)"
            + then("""
            de, sobre, acerca de, alguien, por favor, con, en
        """),
            # Mi pregunta es
            first("""
            y, bueno, pues, entonces, ahora, asi que, a ver, hola, por eso
        """)
            + "(?:mi|la|nuestra|una|esta es mi|aqui va(?: mi| una| la)?|ahi va(?: mi"
            "| una| la)?|ahi les va(?: mi| una| la)?|tengo (?:una|esta|la)|tenemos "
            "(?:una|esta|la)|tenia (?:una|esta|la)|les tengo una|os tengo una|hago "
            "una|quisiera hacer (?:una|esta)|quiero hacer (?:una|esta)|va una|otra"
            "|mi gran|mi unica|tengo otra|me surge (?:una|la|esta)|me ha surgido "
            "(?:una|la|esta))(?: pequena| gran| breve| simple| siguiente| primera| "
            "segunda| ultima| otra| unica| rapida| principal)*+"
            + f" {_QUESTION}"
            + then("""
            es, seria, para ustedes, para vosotros, para todos, la siguiente, rapida, simple,
            sencilla, esta, que, tengo, va, de hoy, era, sobre, acerca de, con, al respecto,
            tonta, es la siguiente, de, rapidita, importante, urgente, y es, consiste en, es
            sobre, para el grupo, corta, breve, basica
        """),
            "lo que(?: yo| me| nos| solo)*+ (?:quiero|quisiera|queria|querria"
            "|gustaria|necesito|interesa|pregunto)(?: saber| preguntar| "
            "conocer)?(?: es)?",
            # Seria genial si
            first("""
            me, nos, les, os, le, te, se, lo, muy, yo, nosotros
        """)
            + "(?:seria (?:genial|bueno|estupendo|util|fantastico|de gran ayuda|de "
            "mucha ayuda|un placer|maravilloso|interesante)|agradeceria(?:mos)?"
            "|agradezco|estaria(?:mos)? (?:muy )?(?:agradecid[oa]s?|encantad[oa])"
            "|vendria bien|ayudaria(?: mucho)?|encantaria)"
            + then("""
            mucho, muchisimo, enormemente, si, que, alguien, me, nos, ustedes, usted, tu, lo,
            por favor, de verdad, poder, aqui
        """)
            + f" (?:{_LEARN}|(?:podria|podrian|pudiera|pudieran|pudieras|pudieses?"
            "|puede|pueden|puedes|supiera|sabe|sabria|dijeran?|dijeras|digan?|digas"
            "|explicaran?|expliquen?|explicaras|aclararan?|aclaren?|informaran?"
            "|informen?|indicaran?|indiquen?|ayudaran?|ayuden|ayudaras"
            "|respondieran?|responden|dicen|dice|dices|explica|explican)(?: "
            f"{_TELL})?)"
            + then("""
            a saber, a entender, por favor, a averiguar, saber
        """),
            f"(?:si|en caso de que|por si)(?: es que)?(?: {_ANYBODY})?(?: me| nos| "
            f"no| lo| aqui| de ustedes| por casualidad)*+ (?:{_KNOW}|(?:puedes?"
            f"|pueden|podrias?|podrian|pudieras?|pudieran|podeis)(?: {_TELL})?|es "
            f"tan amable de {_TELL})"
            + then("""
            decirme, ayudarme, por favor
        """),
            "(?:mi|un|una|mis|nuestro|nuestra|unos)(?: mejor| buen)? (?:amig[oa]s?"
            "|espos[oa]|marido|mujer|madre|padre|mama|papa|hij[oa]s?|jef[ea]"
            "|vecin[oa]s?|herman[oa]|colega|companer[oa]|novi[oa]|client[ea]s?"
            "|profesor[a]?|abuel[oa])(?: mi[oa])? (?:me pregunt(?:a|o|an|aron)"
            "|pregunta|pregunto|quiere saber|quieren saber|queria saber|quisiera "
            "saber|se pregunta|necesita saber|me ha preguntado|me pidio averiguar)",
            "(?:me (?:han )?pregunt(?:aron|ado|an)|me pidieron (?:averiguar"
            "|preguntar)|siempre (?:he querido|quise) saber|siempre me he "
            "preguntado|toda la vida he querido saber)",
            "(?:crees|creen|cree|creeis|piensas|piensan|dirias|opinas|opinan"
            "|sera)(?: que| ustedes| tu| usted)*+",
            "(?:respecto (?:a|al|de)|con respecto (?:a|al)|en cuanto (?:a|al)|en "
            "relacion (?:a|al|con)|referente (?:a|al)|sobre el tema de)",
            "(?:por curiosidad|por pura curiosidad|solo por (?:curiosidad|saber"
            "|confirmar)|simple curiosidad|pura curiosidad|por saber|para (?:estar "
            "seguro|confirmar|saber|salir de dudas)|si (?:se puede|puedo|me "
            "permiten|se me permite) (?:saber|preguntar)|si no es (?:mucha "
            ")?molestia|si no es mucho pedir|si no les molesta|si no te importa)",
            "(?:puedo|podria|podemos|se puede) (?:hacer(?:les?|os|te)? una "
            "(?:pregunta|consulta)|preguntar(?:les?|os|te)?|consultar(?:les?|os"
            "|te)?|saber|molestar(?:les?|los|os|te)? con una (?:duda|pregunta))"
            + then("""
            una cosa, algo, rapida, por favor, sobre
        """),
        )
        + _IF,
    ),
    closers=(
        _THANKS,
        first("""
            cualquier, toda, su, tu, vuestra, la, una, alguna, por favor, de, por, espero,
            esperamos, agradezco, agradeceria, se, les, os, te, si, quedo a la espera de, a la
            espera de, en espera de, espero con ansias, pronta, rapida
        """)
        + "(?:ayuda|respuestas?|informacion|info|orientacion|consejos?|pista"
        "|comentarios?|idea|sugerencias?)"
        + then("""
            sera, seria, es, se, agradece, agradecida, agradecera, agradeceria, bienvenida,
            bien, recibida, muy, por favor, de gran, ayuda, por adelantado, util, valiosa,
            urgente, pronto, rapida
        """),
        "(?:por favor|porfavor|porfa(?:s|vor)?|porfis|xfa|xfavor|x favor|plis"
        "|pls|please|favor)"
        + then("""
            y, gracias, ayuda, ayudenme, ayudame, respondan, responder, contesten, contestar,
            urgente, es urgente, alguien, que, me, ayude, diga, digame, diganme, necesito,
            saber, rapido, su, si, son, tan, amables, y gracias
        """),
        "(?:es |muy |super |algo )*+(?:urgente|urge)(?: por favor)?|(?:lo "
        ")?(?:mas pronto|antes) posible|lo antes posible|cuanto antes|lo mas "
        "rapido posible|(?:si es |si fuera )posible|si (?:puedes|pueden|puede"
        "|se puede)|cuando (?:puedas|puedan|pueda)|sin prisas?|no hay prisa|no "
        "corre prisa|no urge|a la brevedad(?: posible)?|rapido|tengo prisa|me "
        "urge|asap",
        "(?:es |pregunto |lo pregunto |preguntando |yo )*+(?:para|por) (?:un"
        "|una|mi|mis|el|la|unos)(?: \\w+)? ?(?:amig[oa]|hij[oa]|herman[oa]"
        "|novi[oa]|vecin[oa]|primo|colega|madre|padre|mama|abuela|tarea|trabajo"
        "|escuela|proyecto|universidad|clase|examen|tesis|informe|presentacion"
        "|ensayo|colegio|deberes)"
        + then("""
            de, la, mi, escuela, colegio, universidad, clase, historia, mio, jaja, del,
            trabajo, ingles
        """),
        "(?:lo |me |la )?(?:necesito|necesitamos|ocupo|requiero)"
        + then("""
            saber, saberlo, la, info, informacion, respuesta, esto, urgente, urgentemente, con
            urgencia, para, hoy, manana, ya, pronto, un, una, mi, mis, el, los, tarea, trabajo,
            escuela, proyecto, universidad, clase, examen, tesis, informe, presentacion,
            deberes, colegio, viaje, tramite, visita, de, hijo, hija, por favor
        """),
        "(?:por |pura |mera |simple |solo |es )*+curiosidad|solo (?:pregunto"
        "|preguntaba|por saber|queria saber|es una duda|por preguntar)"
        "|preguntaba nada mas|es que tengo (?:curiosidad|la duda)|por si acaso"
        "|para saber|para salir de dudas|era eso|eso es todo|eso seria todo"
        "|nada mas",
        first("""
            un, unos, muchos, con, y, reciban, mis, les mando, os mando, cordiales, atentos,
            los, reciba, cordial, un cordial, un fuerte, fuerte, un gran, gran, mandamos,
            envio, les envio, afectuosos
        """)
        + "(?:saludos?|saludito|abrazos?|besos?|atentamente|cordialmente"
        "|afectuosamente|respetuosamente|sinceramente|bendiciones|saludo "
        "cordial|atte|slds|salu2)"
        + then(r"""
            a todos, a todas, cordial, cordiales, y, gracias, desde \w+, de \w+, grande,
            fuerte, enorme, para todos, atentamente, amigos, gente, muchas gracias
        """),
        "(?:adios|chao|chau|hasta (?:luego|pronto|manana|otra|la proxima"
        "|entonces)|nos vemos|bye|buen[oa]?s? (?:dia|tardes|noches|fin de "
        "semana|finde|semana|domingo)|que (?:tenga|tengan|tengas|tengais|pasen"
        "|pases|paseis) (?:un |una )?(?:muy )?(?:buen|buena|lindo|linda|feliz"
        "|excelente|bonito) (?:dia|tarde|noche|semana|fin de semana|finde"
        "|jornada)|feliz (?:dia|tarde|noche|semana|finde|fin de semana)|un "
        "placer|quedo (?:atent[oa]|pendiente)|quedamos atentos|estamos en "
        "contacto|cuidense|cuidate)"
        + then("""
            a, todos, todas, sus, tus, comentarios, respuesta, y, gracias, para, de, su, tu, a
            la espera
        """),
        "ja(?:ja)+j?|je(?:je)+|ji(?:ji)+|lol+|xd+|omg|jaj|wtf|hm+|mmm+",
        "(?:o no|o que|verdad|no|cierto|ok|vale|si|eh|correcto|no es asi|no es "
        "cierto|o si|o algo(?: asi)?|o como|o como va|pues|no crees|es correcto"
        "|estoy en lo cierto|que opinan|que opinas|que dicen|alguien|alguno"
        "|alguna idea|alguien (?:sabe|me ayuda|que sepa|puede ayudar(?:me)?|lo "
        "sabe|por favor)|me (?:ayudan|ayudas|dicen|dices|explican|explicas"
        "|avisan|informan)(?: por favor| porfa)?|ayuda(?: por favor| porfa)?"
        "|ayudenme|ayudame|necesito ayuda|sabes|saben|lo sabes|lo saben|sabeis"
        "|quien sabe|a ver si alguien (?:sabe|me ayuda)|digame|diganme|dime"
        "|respondan|avisen|avisame|espero (?:su|tu|vuestra|una|la|sus) "
        "(?:pronta )?respuestas?|espero respuesta|espero que (?:alguien "
        ")?(?:me )?(?:puedan|puedas|pueda|podais) ayudar(?:me)?)",
        "(?:perdon|disculpa(?:s|d)?|disculpen?|lo siento|siento)"
        + then("""
            por, la, las, el, molestia, molestias, pregunta, tonta, mi, ignorancia, molestar,
            espanol, texto, largo, tan, si, ya, se, ha, preguntado, es, una, soy, nuevo, nueva,
            haber, mal, mensaje, desconocimiento
        """),
        "(?:es que |porque |ya que |pues )?(?:soy|somos) (?:nuev[oa]s?"
        "|novat[oa]s?|principiantes?|turistas?|de fuera)(?: aqui| por aqui| en "
        "el grupo| en esto| en la ciudad| en este grupo)*+",
        "(?:es que |porque |ya que |pues |y )?(?:yo )?no (?:lo |la |me |he "
        "|logro |consigo |puedo |pude |hay )*+(?:encuentro|encontre|encontrado"
        "|encontrar|se|recuerdo|acuerdo|veo|aparece|entiendo|sale|dice)"
        + then("""
            en, ningun, ninguna, lado, parte, por, la, el, web, pagina, sitio, internet, nada,
            informacion, info, mucho, sobre, eso, esto, lo, donde, a quien, preguntar, mas,
            bien
        """),
        "(?:para|asi|porque|ya que|pues|es que|y asi)(?: poder| puedo| tengo "
        "que| quiero| debo| necesito| me| yo| queremos| tenemos que| vamos a| "
        "voy a)*+ ?(?:planear|planificar|organizar(?:me)?|preparar(?:me)?"
        "|decidir|visitar(?:lo|la)?|saber|ir|llegar a tiempo|reservar)"
        + then("""
            mi, el, la, mis, fin de semana, dia, viaje, visita, vacaciones, bien, con, tiempo,
            familia, abuela, amigos, semana, mejor, nuestro, nuestra
        """),
        "enviado desde mi \\w+",
    ),
    particles=listed(
        "por favor, porfavor, porfa(?:s|vor)?, porfis, xfa, xfavor, x favor, "
        "plis, pls, please, por casualidad, de casualidad, acaso, exactamente, "
        "realmente, en realidad, pues, tal vez, quizas?, a lo mejor, si es "
        "posible, amablemente, aproximadamente, mas o menos, jaja(?:ja)*, lol, "
        "por cierto, diablos, demonios, rayos, carajos?, cono, mas "
        "exactamente, ahora mismo, entonces, favor"
    ),
    light_words=listed(
        r"""
            deb(?:o|es|e|emos|en|eis|er|eria|erias|eriamos|erian|ia|ian|i),
            pued(?:o|es|e|en|as|a|an),
            pod(?:emos|eis|er|ria|rias|riamos|rian|riais|ra|ras|ran|ia|ian),
            pud(?:e|o|imos|ieron|iera|ieras|ieran), hay que, teng(?:o|a|an|as),
            tien(?:es|e|en), ten(?:emos|eis|er|ia|ian|dria|drias|drian|dra), tuv(?:e|o|ieron),
            necesit\w*, quier(?:o|es|e|en|a|as|an), quer(?:emos|eis|er|ria|ia|rias),
            quis(?:iera|ieras|ieran|o|e), desea\w*, gustaria, yo, me, mi, mis, mio, mia, mios,
            mias, conmigo, nos, nosotr[oa]s, nuestr[oa]s?, tu, tus, te, ti, contigo, vos,
            vosotr[oa]s, vuestr[oa]s?, os, ud, uds, usted(?:es)?, uno, una, alguien,
            algun[oa]?s?, algo, gente, persona, personas, cosa, cosas, soy, eres, es, somos,
            sois, son, era, eran, fue, fueron, fui, ser, sido, sea, sean, seria, serian, sera,
            seran, estoy, estas, esta, estamos, estais, estan, estar, estado, estaba, estaban,
            estuvo, este, esten, he, has, ha, hemos, habeis, han, haber, habia, habian, habra,
            habria, haya, hubo, hay, hago, haces, hace, hacemos, haceis, hacen, hacer, hizo,
            hicieron, hecho, haga, haria, voy, vas, va, vamos, vais, van, ir, iba, vaya, vengo,
            viene, vienen, venir, pon(?:go|e|es|en|er), da, dan, dar, doy, dio, puesto,
            llev(?:o|a|an|ar|as), traer, traigo, trae, sab(?:es|e|emos|en|eis|er|ia|ria), se,
            decir, dice, dicen, dijo, digo, dime, dicho, pas(?:a|o|an|aron|ar|ado),
            ocurr(?:e|io|ieron|en|ir|ido), suced(?:e|io|ieron|en|er|ido), consegu\w*,
            consig\w*, obten\w*, permit(?:e|en|ido|ida|idos|idas|ir),
            pregunt(?:a|as|o|ar|aba|e), usar, uso, usa, usan, tipo, tipos, manera, forma, modo,
            exactamente, actualmente, posible, vale
        """
    ),
    small_talk={
        SmallTalk.GREETING: (
            _HELLO,
            _HOW_ARE_YOU,
            "(?:estas|estan|hay alguien|esta|alguien)(?: ahi| aqui| vivo| vivos| "
            "despierto| despiertos| por ahi| por aqui| en linea)*+|feliz (?:navidad"
            "|ano(?: nuevo)?|cumpleanos|pascua|domingo|viernes|lunes|finde|fin de "
            "semana)|felices fiestas|encantad[oa]|mucho gusto|un gusto"
            "|bienvenid[oa]s?(?: a todos)?|ya (?:volvi|llegue|estoy aqui)|que "
            "tengan? (?:un )?(?:buen|feliz) dia",
        ),
        SmallTalk.THANKS: (
            _THANKS,
            "(?:muy |que |tan )?(?:buen|gran|excelente|buena|mejor|lindo) (?:bot"
            "|trabajo|respuesta|chico|labor|ayuda)|bien hecho|bravo|(?:me "
            ")?(?:sirvio|ayudo|ha servido|ha ayudado|sirve|ayuda|fue util|es util"
            "|muy util)(?: mucho| de mucho| un monton| muchisimo)*+|eres (?:el "
            "mejor|la mejor|un crack|un genio|genial|un amor|lo maximo|muy amable"
            "|muy util|un sol|increible|grande|inteligente)|(?:muy|que) amables?"
            "|(?:justo|exactamente|es) lo que (?:buscaba|necesitaba|queria)(?: "
            "saber)?|te pasaste|crack|grande|de lujo|dios (?:te|los|le|se lo) "
            "(?:bendiga|pague)",
        ),
        SmallTalk.FAREWELL: (
            first("ok, bueno, pues, vale, y, ya, si, entonces, bien")
            + one_of(
                """
                    adios, adiosito, chao+, chau+, ciao, hasta (?:luego|pronto|manana|otra|la
                    proxima|la vista|siempre|entonces|el lunes|nunca), nos vemos, bye+(?:
                    bye)?, abur, agur, buenas noches, que descanses?, que descansen, descansa,
                    dulces suenos, saludos, un saludo, un abrazo, cuidense, cuidate, me voy,
                    tengo que irme, ya me voy, (?:que
                    )?(?:tenga|tengan|tengas|tengais|pasen|pases) (?:un |una )?(?:muy
                    )?(?:buen|buena|lindo|linda|feliz|excelente|bonito)
                    (?:dia|tarde|noche|semana|fin de semana|finde|domingo),
                    (?:buen|buena|feliz|lindo) (?:dia|tarde|noche|semana|finde|fin de
                    semana|domingo|provecho|viaje), igualmente, hablamos(?: luego| manana)?, te
                    veo luego, eso es todo, eso seria todo
                """
            )
            + then("""
                a todos, todos, amigo, amigos, bot, luego, pronto, entonces, gente, chicos,
                gracias, cordial, y, manana, tambien, igualmente, a ti tambien, para ti tambien
            """),
        ),
        SmallTalk.OTHER: (
            one_of(
                """
                    ok+, okay+, oki+, okey, vale+, va, venga, dale, bueno, bien, muy bien, esta
                    bien, todo bien, de acuerdo, perfecto, genial+, excelente, estupendo,
                    fantastico, maravilloso, increible, super+, chevere, bacano, guay, mola,
                    padre, que padre, que bien, que bueno, que guay, que chevere, que lindo,
                    que pena, que lastima, que mal, que risa, que raro, que interesante, que
                    gracioso, que interesante, interesante, si+, sip, sep, sii+, simon,
                    claro+(?: que (?:si|no))?, por supuesto, desde luego, obvio, cierto, es
                    cierto, es verdad, verdad, correcto, exacto, exactamente, asi es, eso es,
                    eso, eso mismo, no+, nop, nel, para nada, en absoluto, ni idea, no se, no
                    lo se, no entiendo, no entendi, entiendo, entendido, ya entendi, ya veo,
                    ya, ya esta, ya se, comprendo, tal vez, quizas?, puede ser, a lo mejor,
                    depende, ja(?:ja)*j?, je(?:je)*, ji(?:ji)+, lol+, xd+, omg, wtf, jajaj+a*,
                    wow+, guau, uau, oh+, ah+, uy+, ay+, ups, uf+, eh+, hm+, mm+, bah, aja+, oh
                    no, oh si, ah ok, ah vale, dios mio, madre mia, mierda, carajo, caramba,
                    vaya, hombre, anda, ostras, joder, rayos, de nada, no hay de que, con
                    gusto, con mucho gusto, un placer, por nada, no hay problema, sin problema,
                    no pasa nada, no te preocupes, tranquilo, tranquila, no importa, da igual,
                    me da igual, igual, lo mismo, olvidalo, dejalo, nada, no gracias, si
                    gracias, si por favor, por favor, porfa, perdon, lo siento, disculpa,
                    disculpen, mi culpa, mi error, en serio, de verdad, seguro, estas seguro,
                    estas segura, seguro que si, quien eres, que eres, que puedes hacer, eres
                    (?:un bot|un robot|humano|tonto|idiota|inutil|real|una maquina|estupido),
                    te equivocas, esta mal, mal, falso, mentira, no es
                    (?:cierto|verdad|correcto|asi), eso (?:es|esta)
                    (?:falso|mal|bien|correcto|verdad|cierto), tonto, bot
                    (?:tonto|malo|inutil|estupido), bot, mal bot, callate, te
                    (?:quiero|amo|odio), me (?:gusta|encanta), prueba, test, probando, listo,
                    hecho, espera, un momento, momento, adelante, sigue, para, stop,
                    felicidades, felicitaciones, suerte, buena suerte, mucha suerte, animo,
                    salud, amen, igualmente, yo tambien, yo tampoco, ni yo, lo mismo digo,
                    buena pregunta, buen punto, tiene sentido, que va, ni modo, como quieras,
                    sin comentarios, divertido, gracioso, muy gracioso, triste, lindo, bonito,
                    yes, no problem
                """
            )
            + then("""
                pues, amigo, bot, tio, si, no, gente, chicos, todos, ok, gracias, entonces, ya,
                jaja, jajaja, lol, senor, hombre, mucho, muy, bien, eso, por favor, igual,
                tambien, claro, verdad
            """),
        ),
    },
)
