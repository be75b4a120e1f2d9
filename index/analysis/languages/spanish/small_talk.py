"""Small talk of Spanish: whole messages that ask nothing."""

from index.analysis.languages.phrases import listed
from index.analysis.languages.spanish.courtesy import HELLO, HOW_ARE_YOU, THANKS
from index.model import SmallTalk

_WISHES = (
    r"(?:(?:muchas|muchisimas|mis) )*+(?:felicidades|felicitaciones|enhorabuena|"
    r"feliz (?:cumpleanos|cumple|navidad|ano nuevo|ano|pascua)|buen viaje|buena suerte|"
    r"mucha suerte|suerte|que te mejores|que os mejoreis|animo)(?:[^\w?]+(?:a|al|por|con|"
    r"en|para|y|equipo|todos|todas|de|chicos)\b[^?]{0,60}(?![^?]*\?))?",
    r"(?:felicidades|enhorabuena)(?: \w+){1,2}",
    r"(?:nos vemos|te veo|os veo) (?:el|en|a|manana|este|esta|por)\b[^?]{0,40}(?![^?]*\?)",
)
"""What people wish one another, and to whom."""
SMALL_TALK = {
    SmallTalk.GREETING: listed(
        f"""
        {HELLO}, {HOW_ARE_YOU}, (?:estas|estan|hay alguien|esta|alguien)(?: ahi| aqui| vivo|
        vivos| despierto| despiertos| por ahi| por aqui| en linea)*+|feliz (?:navidad|ano(?:
        nuevo)?|cumpleanos|pascua|domingo|viernes|lunes|finde|fin de semana)|felices
        fiestas|encantad[oa]|mucho gusto|un gusto|bienvenid[oa]s?(?: a todos)?|ya
        (?:volvi|llegue|estoy aqui)|que tengan? (?:un )?(?:buen|feliz) dia
        """
    ),
    SmallTalk.THANKS: listed(
        f"""
        {THANKS}, (?:muy |que |tan )?(?:buen|gran|excelente|buena|mejor|lindo)
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
    SmallTalk.ABOUT: listed(
        r"""
        (?:quien|que) (?:eres|es usted|sos), que (?:puedes|sabes|podes|puede usted) hacer(?:
        por mi)?, (?:eres|sos|es usted) (?:un |una
        )?(?:bot|robot|humano|persona|ia|maquina|real), como (?:te uso|se usa esto|se usa
        este bot|funcionas|funciona esto|funciona este bot), que (?:te )?puedo
        preguntar(?:te)?, para que (?:sirves|sirve este bot), presentate
        """
    ),
    SmallTalk.OTHER: _WISHES
    + listed(
        r"""
            (?:perdon |lo siento )?(?:chat|grupo) equivocado,
            (?:perdon )?me equivoque de (?:chat|grupo), no eso (?:es falso|esta mal),
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
            mismo digo|buena pregunta|buen punto|mira (?:esto|eso)|no manches|tiene sentido|que
            va|ni modo|como quieras|sin
            comentarios|divertido|gracioso|muy gracioso|triste|lindo|bonito|yes|no problem)(?:
            (?:por
            favor|entonces|gracias|tambien|chicos|jajaja|hombre|verdad|amigo|gente|todos|senor|mucho|igual|claro|pues|jaja|bien|bot|tio|lol|muy|eso|si|no|ok|ya)\b)*+
        """
    ),
}
