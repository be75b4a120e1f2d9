"""Spanish."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.attribute import Attribute
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import first, listed, one_of
from index.analysis.languages.record import Language, valued, words
from index.analysis.languages.spanish import around
from index.analysis.languages.spanish.asides import ASIDES
from index.analysis.languages.spanish.frames import FRAMES
from index.analysis.languages.spanish.small_talk import SMALL_TALK

SPANISH = Language(
    code="es",
    name="Spanish",
    accents="áéíóúüñ",
    stemmer="spanish",
    stop_words=words(
        """
        a adonde al algo algun alguien alguna algunas alguno algunos ambas ambos ante antes aquel
        aquella aquellas aquello aquellos aqui asi aun aunque bajo bien cada como con contra cual
        cuales cualquier cuando cuanta cuantas cuanto cuantos cuya cuyas cuyo cuyos de debe debemos
        deben debo del desde despues donde durante e el ella ellas ello ellos en entonces entre era
        eran eres es esa esas ese eso esos esta estaba estaban estan estar estas este esto estos
        estoy fue fueron ha haber habia habian han hasta hay hemos la las le les lo los mas
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
        AnswerType.AMOUNT: "cu[aá]nto(?: (?:cuestan?|valen?))?|qué precio"
        "|a qué precio|cuál es el (?:precio|coste|costo"
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
        AnswerType.MANNER: "c[oó]mo (?:puedo|se|hago|hacer|debo|puede|podemos|funciona|consigo"
        r"|\w+[aei]r(?:se|l[aeo]s?)?)",
        AnswerType.SHARE: "porcentaje|por ciento|qué proporción",
    },
    attributes={
        Attribute.PRICE: r"cu[aá]nto (?:cuestan?|valen?|hay que pagar|se paga|es la|sale)|(?:el "
        r"|qué )"
        r"?(?:precios?|coste?s?|tarifas?|cuotas?|fianza) (?:de|del|por|para)|qué (?:precio|coste"
        r"|tarifa|cuota)|(?<!.)\W*(?:\w+\W+){0,2}(?:precios?|tarifas?|cuotas?)(?=\W*\Z)",
        Attribute.PHONE: r"número de (?:teléfono|móvil|celular)",
        Attribute.E_MAIL: r"correo electrónico|dirección de correo|e\W?mail",
        Attribute.WEB_ADDRESS: "(?:página|sitio|dirección) web|url",
        Attribute.TIME_OF_DAY: "(?:a |hasta |desde )?qué hora|horarios?",
        Attribute.LENGTH: "a qué distancia|qué (?:altura|profundidad|anchura|longitud|distancia)"
        "|cu[aá]nto mide",
        Attribute.WEIGHT: "cu[aá]nto pesan?|qué peso",
        Attribute.TEMPERATURE: "qué temperatura|a cu[aá]ntos grados",
        Attribute.QUANTITY: "cu[aá]nt[oa]s?(?! años (?:ten|tien))|número de",
        Attribute.AGE: r"qué edad|edad (?:mínima|máxima)|cu[aá]ntos años (?:ten|tien)\w+",
        Attribute.DURATION: "cu[aá]nto (?:tiempo|dura|duró|tarda|tardó)|con qué frecuencia"
        "|cada cu[aá]nto",
        Attribute.DATE: r"(?:(?<!.)|¿)\W*(?:y )?(?:(?:de|desde|hasta|para|a partir de) )?cu[aá]ndo"
        "|qué (?:día|fecha|año|mes|siglo)",
    },
    attribute_signs={
        Attribute.PRICE: r"euros?|céntimos?|pesos?|dólares|dólar|libras?|francos?|gratis"
        r"|gratuit[oa]s?"
        r"|libre|nada|(?:precios?|costes?|cuestan?|cuotas?|tarifas?|pag\w+|fianza)\b(?s:.*)\d"
        r"|\d(?s:.*)\b(?:precios?|costes?|cuotas?|tarifas?)",
        Attribute.TIME_OF_DAY: r"horas?|mediodía|medianoche|mañanas?|tardes?|noches?|cerrad[oa]s?"
        r"|y media|y cuarto|(?:a|de|desde|hasta) las? \w+|(?:de|a) (?:\d\d?|una|dos|tres|cuatro"
        r"|cinco"
        "|seis|siete|ocho|nueve|diez|once|doce)",
        Attribute.LENGTH: r"\w*metros?|millas?|pies|pulgadas?|hectáreas?|minutos?|horas?",
        Attribute.WEIGHT: r"\w*gramos?|kilos?|toneladas?|libras?|onzas?",
        Attribute.TEMPERATURE: "grados?|celsius|fahrenheit|kelvin",
        Attribute.QUANTITY: r"ningun[oa]?s?|todos?|todas?|cada|ambos|ambas|mitad|medi[oa]s?|tercio"
        r"|cuarto|un solo|una sola|únic[oa]s?|nadie|nada|una vez|dos veces|docenas?"
        r"|much[oa]s?|poc[oa]s?|vari[oa]s|algun[oa]s?"
        r"|ilimitad\w+|\w+cient[oa]s|\w+(?:enta|einta)|dieci\w+|veinti\w+|miles|millones",
        Attribute.AGE: r"edad(?:es)?|adult[oa]s?|mayores?|menores?|\d ?\+|(?:desde|hasta|partir de)"
        r" (?:los )?\d\d?|\w+\W(?:años?|meses|semanas?|décadas?|siglos?)|siglo \w+",
        Attribute.DURATION: r"segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?|noches?"
        r"|siglos?|diari[oa]\w*|semanal\w*|mensual\w*|anual\w*|hasta|desde|antes|después|mientras"
        "|siempre|nunca|inmediatamente|cada|una vez|dos veces",
        Attribute.DATE: r"hoy|mañana|ayer|días?|semanas?|fin de semana|mes(?:es)?|años?|siglos?"
        r"|festivos?|diari\w+|semanal\w*|mensual\w*|anual\w*|primavera|verano|otoño|invierno"
        r"|navidad"
        r"|pascua|cuando|antes|después|durante|hasta|desde|mientras|tras|ahora|siempre|nunca|luego"
        "|pronto|tarde|mediodía|medianoche|noche",
    },
    negations=words("""
        no ni nunca jamas nada nadie ningun ninguna ninguno ningunas ningunos sin tampoco
    """),
    years=listed(r"en #, en el (?:ano )?#, desde #, del ano #, el ano #"),
    present=listed("ahora, actual(?:es|mente)?, hoy, últim[oa]s?, próxim[oa]s?, vigentes?"),
    pointing=words("él ella ellos ellas esto eso este esta estos estas su sus"),
    pointing_in_sentences=words("ello ese esa ambos"),
    pointing_in_questions=words("le les allí entonces"),
    joining=words("pero y"),
    contrasting=words("pero"),
    conjunctions=words("que"),
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
    bounds={
        Bound.LEAST: listed(
            r"""
            # (?:o|y) (?:superior|posterior|mayor)(?:es)?, # o mas,
            # [oy] mas (?:recientes?|nuev[oa]s?|alt[oa]s?|modern[oa]s?), # en adelante,
            a partir del?(?: la| el| ano)? #, (?:como minimo|al menos|por lo menos|minimo) #
            """
        ),
        Bound.MOST: listed(
            r"""
            # (?:o|y) (?:inferior|anterior|menor)(?:es)?, # o menos,
            # [oy] mas (?:antigu|baj)[oa]s?, hasta(?: la| el)? # inclusive,
            (?:como maximo|maximo) #
            """
        ),
        Bound.SINCE: listed(r"desde(?: el)?(?: ano)? (?=[12]\d\d\d\b)#"),
        Bound.FROM: listed("desde(?: la| el)? #"),
        Bound.UNTIL: listed("hasta(?: la| el)?(?: ano)? #"),
        Bound.BOTH: listed(
            r"""
            (?:del? |desde )?(?:la |el )?# al?(?: la| el)? #,
            (?:del?|desde)(?: la| el)? # hasta(?: la| el)? #,
            entre(?: la| el)? # y(?: la| el)? #
            """
        ),
    },
    hedges=listed(
        """
        (?:unos|unas|aproximadamente|aprox|casi|sobre) #,
        (?:cerca|alrededor|mas|menos|mayor(?:es)?|menor(?:es)?|encima|debajo) del? #, mas que #,
        # (?:y|o|u|e) #, # mas o menos
        """
    ),
    months=listed(
        """enero|ene, febrero|feb, marzo|mar, abril|abr, mayo|may, junio|jun, julio|jul, agosto|ago,
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
            """adonde, hay, es(?! que), son, esta, estan, puedo, se puede, puede, podemos,
            tengo que, hace falta, existe, existen"""
        ),
    ),
    leading=words(
        """
        a al de del en por para con sin desde hasta sobre entre es son era fue está esta están
        estan
        """
    ),
    openers=(*around.OPENERS, *ASIDES),
    frames=FRAMES,
    closers=(*around.CLOSERS, *ASIDES),
    particles=around.PARTICLES,
    light_words=around.LIGHT_WORDS,
    counted=listed("gente, persona, personas, cosa, cosas"),
    small_talk=SMALL_TALK,
    denials=listed(
        """
        (?:esto )?no es (?:realmente |exactamente )?(?:una |ninguna )?(?:pregunta|consulta),
        (?:no (?:tengo|hay) )?ninguna (?:pregunta|consulta), no tengo (?:preguntas|dudas),
        no (?:pregunto|quiero preguntar) nada, sin preguntas
        """
    ),
    stating=listed(
        """
        (?:yo )?(?:solo |solamente |nada mas )*(?:queria|quiero|quisiera) (?:decir(?:os|les)?
        |comentar|agradecer|felicitar|dar)
        """
    ),
)
