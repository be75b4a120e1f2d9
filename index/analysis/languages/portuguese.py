"""Portuguese."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
    accents="áâãàçéêíóôõúü",
    stemmer="portuguese",
    stop_words=words(
        """
        a ainda alem alguem algum alguma algumas alguns ambos antes ao aos apos aquela aquelas
        aquele aqueles aquilo as ate atraves cada com como contra cuja cujas cujo cujos da dao das
        de dela delas dele deles depois desde dessa dessas desse desses desta destas deste destes
        deve devem devemos devo do dos durante e ela elas ele eles em embora enquanto entao entre
        era eram essa essas esse esses esta estao estas estava estavam este estes estou eu foi
        fomos for foram ha havia isso isto ja la lhe lhes lo mais mas me mesma mesmo meu meus minha
        minhas muita muitas muito muitos na nao nas nem nenhum nenhuma nessa nesse nesta neste no
        nos nossa nossas nosso nossos num numa nunca o onde os ou outra outras outro outros para
        pela pelas pelo pelos perante pode podem podemos poderia pois por porem porque posso pouco
        qual quais qualquer quando quanta quantas quanto quantos que quem sao se seja sejam sem
        sendo ser sera seu seus si sido sim so sob sobre somos sou sua suas tal tambem tampouco tao
        te tem temos tendo tenho ter teve tinha tinham toda todas todo todos tu tua tuas tudo teu
        teus um uma umas uns vai voce voces vos
        """
    ),
    question_words={
        AnswerType.COUNT: "quant[oa]s|número de",
        AnswerType.TIME_SPAN: "quanto tempo|quantos (?:anos|dias|meses|minutos)|quantas (?:horas"
        "|semanas)|que idade|com que frequência|quanto dura|quanto durou",
        AnswerType.AMOUNT: "quanto(?: custam?|(?! tempo))"
        "|(?:que|qual|qual é o) (?:preço|custo|valor|salário)",
        AnswerType.EXTENT: "(?:que|qual|qual é a) (?:altura|comprimento|distância|tamanho|área"
        "|profundidade|temperatura|velocidade|peso)|quanto (?:mede|pesa)",
        AnswerType.DATE: "quando|(?:em )?(?:que|qual) (?:ano|data|dia|mês|século|década"
        "|época|hora)|(?:a )?que horas",
        AnswerType.PERSON: "quem|(?:qual|que) (?:pessoa|ator|atriz|autor|rei|rainha|presidente"
        "|jogador|cantor|equipe|time)",
        AnswerType.PLACE: "onde|aonde|de onde|(?:em )?(?:que|qual) (?:cidade|país|lugar|local"
        "|estado|região|ilha|rua|rio|continente)",
        AnswerType.REASON: "por ?qu[eê]|porquê|porque|por que motivo|por qual razão|qual (?:é"
        "|foi) (?:a razão|o motivo|a causa)",
        AnswerType.MANNER: r"como (?:posso|faço|se|devo|\w+[aei]r(?:-se)?)",
        AnswerType.SHARE: "percentagem|porcentagem|por cento",
    },
    interrogatives="que|qual|quais|quem|quant[oa]s?",
    negations=words("nao nunca jamais nenhum nenhuma nada ninguem nem sem"),
    years=listed(r"em #, no ano (?:de )?#, desde #"),
    present=listed(r"agora, atual\w*, hoje, [uú]ltim[oa]s?, pr[oó]xim[oa]s?"),
    pointing=words("ele ela eles elas isto isso este esta estes estas seu sua"),
    pointing_in_sentences=words("esse essa"),
    pointing_in_questions=words("seus suas nele nela"),
    joining=words("mas e"),
    contrasting=words("mas"),
    conjunctions=words("que"),
    definite_articles=words("o a os as"),
    indefinite_articles=words("um uma uns umas"),
    numbers=valued(
        """
        um 1, uma 1, dois 2, duas 2, tres 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez
        10, onze 11, doze 12, treze 13, catorze 14, quatorze 14, quinze 15, vinte 20, trinta 30,
        quarenta 40, cinquenta 50, sessenta 60, setenta 70, oitenta 80, noventa 90, cem 100, cento
        100, mil 1000, milhao 1000000, milhoes 1000000, bilhao 1000000000, bilhoes 1000000000
        """
    ),
    ordinals=valued(
        """
        primeiro 1, primeira 1, segundo 2, segunda 2, terceiro 3, terceira 3, quarto 4, quarta 4,
        quinto 5, quinta 5, sexto 6, setimo 7, oitavo 8, nono 9, decimo 10
        """
    ),
    bounds={
        Bound.LEAST: listed(
            """
            # (?:ou|e) (?:superior(?:es)?|posterior(?:es)?|maior(?:es)?|acima), # ou mais,
            # (?:ou|e) mais (?:recentes?|nov[oa]s?), # em diante,
            a partir d[aeo]s?(?: ano(?: de)?)? #, (?:pelo menos|no minimo|ao menos|minimo) #
            """
        ),
        Bound.MOST: listed(
            """
            # (?:ou|e) (?:inferior(?:es)?|anterior(?:es)?|menor(?:es)?|abaixo), # ou menos,
            # (?:ou|e) mais antig[oa]s?, (?:no maximo|maximo) #, ate(?: a| o| ao)? # inclusive
            """
        ),
        Bound.SINCE: listed(r"desde(?: o)?(?: ano(?: de)?)? (?=[12]\d\d\d\b)#"),
        Bound.FROM: listed("desde(?: a| o)? #"),
        Bound.UNTIL: listed("ate(?: a| o| aos?| as| os)?(?: ano(?: de)?)? #"),
        Bound.BOTH: listed(
            """
            (?:d[aeo] |desde )?# (?:a|ao|ate)(?: a| o)? #, entre(?: a| o)? # e(?: a| o)? #
            """
        ),
    },
    hedges=listed(
        """
        (?:aproximadamente|quase) #,
        (?:cerca|mais|menos|perto|acima|abaixo|maior(?:es)?|menor(?:es)?) de #,
        por volta d[eoa]s? #, # (?:e|ou) #
        """
    ),
    months=listed(
        """
        janeiro|jan, fevereiro|fev, marco|mar, abril|abr, maio|mai, junho|jun, julho|jul,
        agosto|ago, setembro|set, outubro|out, novembro|nov, dezembro|dez
        """
    ),
    weekdays=listed(
        """
        segunda feira|segunda, terca feira|terca, quarta feira|quarta, quinta feira|quinta, sexta
        feira|sexta, sabado, domingo
        """
    ),
    leading=words(
        """
        a ao à de do da dos das em no na nos nas por para com sem sobre entre é são sao era
        """
    ),
    first_person=words(
        "eu me mim meu minha meus minhas comigo nosso nossa nossos nossas sou estou tenho vou"
    ),
    openers=listed(
        r"""
        (?:ola+|oi+|oie|opa|bom dia|boa (?:tarde|noite)|boas|hello|hey|hi|e
        ai|eai|saudacoes|alo|bem vindos?)(?: (?:tudo bem|tudo bom|senhores|a todos|a
        todas|pessoal|de novo|galera|amigos|equipe|gente|grupo|todos|malta|turma|time|bot)\b)*+,
        (?:tudo bem|tudo bom|como (?:vai|vao|esta|estao|voce esta|voces estao|vai voce))(?: (?:com
        voces|com voce|por ai|voces|gente|hoje)\b)*+, espero que (?:esteja|estejam|voces
        estejam)(?: todos| tudo)?(?: bem)?, (?:desculp(?:a|e|em|as|ar|ai)|com licenca|perdao|me
        desculpem|peco desculpa)(?: (?:incomodar
        voces|ignorancia|incomodar|incomodo|pergunta|pelo|pela|boba|por|mas|se|o|a)\b)*+, (?:queria
        fazer |tenho |outra |tinha |mais |uma |so |eu )*+(?:pequena |simples |rapida
        )*+(?:pergunta|duvida|perguntinha|questao|perguntas|duvidas)(?: (?:para voces|pra
        voces|simples|urgente|rapida|idiota|sobre|boba|aqui)\b)*+,
        (?:entao|bem|bom|hum+|hm+|ei|olha|olhem|escuta|ah|ok|alias|ajuda|socorro|urgente|pessoal|gente|galera|por
        favor|me ajudem|sim), (?:prezad[oa]s?|car[oa]s?|estimad[oa]s?|exm[oa]s?)(?:
        (?:senhores|senhora|colegas|senhor|amigos|equipe|todos|e)\b)*+, sou (?:novo|nova)(?: (?:na
        cidade|no grupo|por aqui|aqui)\b)*+
        """
    ),
    frames=listed(
        r"""
        (?:alguem|alguem ai|algum de voces|alguem aqui|voces|voce|tu|quem|ha alguem que|tem alguem
        que|sera que alguem)(?: (?:por acaso|por favor|de
        voces|poderia|saberia|podia|possa|teria|aqui|pode|que|nos|ai|me)\b)*+
        (?:sabe|sabem|sabes|saiba|dizer|explicar|ajudar|informar|indicar|conhece|tem (?:alguma
        )?ideia|ideia|confirmar|esclarecer|lembra|me dizer|tem informacao|responder)(?: (?:me
        informar|com certeza|exatamente|a entender|por acaso|me dizer|informar|explicar|a
        saber|dizer|sobre|algo|se)\b)*+, (?:por favor |a senhora |sera que |o senhor |alguem |voces
        |voce |me
        )*+(?:pode|podem|podes|poderia|poderiam|podia|podias|podiam|sabe|sabem|sabes|saberia|saberiam|teria|tem|sabia)(?:
        (?:alguma informacao|a gentileza de|alguma ideia|a bondade de|a descobrir|gentilmente|me
        explicar|me informar|esclarecer|a entender|por favor|por acaso|confirmar|responder|me
        ajudar|dizer me|explicar|informar|me dizer|dizerme|indicar|lembrar|a
        saber|alguem|ajudar|voces|dizer|ideia|sobre|voce|nos|com|me|se)\b)*+, (?:eu
        )?(?:gostaria|gostava|queria|quero|queremos|gostariamos|desejo|desejaria|preciso|precisava|precisamos|tenho
        curiosidade|estou tentando|estou a tentar|estou curioso|estou curiosa|estava|estou|me
        pergunto|pergunto me|estou procurando|procuro|tento|tentando|adoraria|necessito)(?:
        (?:fazer uma pergunta|obter informacoes|tirar uma duvida|me perguntando|a perguntar me|uma
        informacao|vos perguntar|informacoes|informacao|perguntar|descobrir|dissessem|por
        favor|pensando|conhecer|entender|dissesse|apenas|alguem|tambem|muito|saber|sobre|para|lhes|que|vos|lhe|de|so|em|me|se)\b)*+,
        (?:diga|digam|diz|dizme|me diga|me digam|me diz|me fala|me falem|explique|expliquem|me
        explique|me expliquem|me ajude|me ajudem|ajudem me|me informe|me informem|me confirme|me
        lembre|me conta)(?: (?:a entender|por favor|uma coisa|a saber|aqui|com|me|pf|se)\b)*+,
        (?:nao (?:sei|encontro|lembro|entendo|consigo
        (?:encontrar|achar|entender|saber)|achei|encontrei)|nenhuma ideia|alguma
        ideia|esqueci|alguem tem ideia|faco ideia|nao faco ideia)(?: (?:em lugar
        nenhum|exatamente|sobre|mais|bem|de|se)\b)*+, (?:a minha|minha|a|uma|eis a minha|tenho
        uma)(?: (?:primeira|pequena|simples|unica)\b)*+ (?:pergunta|duvida|questao)(?: (?:e a
        seguinte|para voces|e sobre|seria|sobre|e)\b)*+, (?:seria|ficaria|agradeceria|agradeco)(?:
        (?:incrivel|pudessem|explicar|informar|pudesse|alguem|otimo|legal|muito|grato|grata|feliz|puder|dizer|voces|saber|voce|bom|se|me)\b)*+,
        (?:meu|minha|um|uma|o meu|a minha)
        (?:amigo|amiga|marido|mulher|esposa|filho|filha|mae|pai|chefe|vizinho|vizinha|colega|namorado|namorada|irmao|irma)(?:
        meu| minha)? (?:pergunta|quer saber|queria saber|perguntou|gostaria de saber|me
        perguntou)(?: se)?, (?:posso|poderia|podia|podemos)(?: (?:fazer uma pergunta|tirar uma
        duvida|vos perguntar|te perguntar|perguntar|por favor|saber)\b)++, (?:por|so por|apenas
        por|pura|mera) curiosidade, (?:em relacao a|quanto a|a respeito de)
        """
    ),
    closers=listed(
        r"""
        (?:antecipadamente |desde ja |muito |muita |mto |mil |mt |ok |e
        )*+(?:obrigad[oa]s?|obg|brigad[oa]|vlw|valeu|agradec(?:o|ido|ida|emos)|gratidao|grat[oa])(?:
        (?:antecipadamente|de antemao|desde ja|resposta|abracos?|a
        todos|atencao|pessoal|demais|imenso|galera|ajuda|mesmo|gente|vossa|tempo|muito|pela|pelo|tudo|por|sua|e|a)\b)*+,
        (?:por favor|pf|pfv|porfavor|faz favor|por gentileza), (?:com os melhores |atenciosamente
        |melhores |os meus |abraco |um |e
        )*+(?:abracos?|cumprimentos|atenciosamente|cordialmente|saudacoes|att|bjs?|beijos?|ate
        (?:logo|mais|breve|ja)|tchau|bom (?:dia|fim de semana)|boa (?:noite|tarde|semana))(?:
        (?:obrigado|a todos|pessoal|e)\b)*+, (?:muito |e )*+urgente|o mais rapido possivel|assim
        que possivel|se possivel|quanto antes|(?:estou perguntando |pergunto |e )*+para um
        (?:amigo|amiga|trabalho|projeto)|(?:qualquer|toda) ajuda(?:
        (?:benvinda|seria|vinda|sera|bem|e)\b)*+|aguardo(?:
        (?:respostas|resposta|retorno)\b)*+|preciso (?:disso|saber)(?:
        (?:urgentemente|urgente|para|hoje)\b)*+|nao (?:encontro|acho|consigo encontrar|achei)(?:
        (?:em lugar nenhum|no site)\b)*+, (?:kkk+|haha+|rs+|lol+|hehe+|xd), (?:ne|nao
        e|certo|nao|ou nao|ajuda|alguem|alguem sabe|me ajudem|alguma ideia|desculpa o incomodo|sou
        novo aqui|sou nova aqui)
        """
    ),
    particles=listed(
        """
        por favor, pf, pfv, por acaso, por gentileza, gentilmente, exatamente, afinal, mesmo,
        talvez, entao, realmente, mais ou menos, sera que
        """
    ),
    light_words=listed(
        """
        dev(?:o|e|em|emos|eria|er|ia|es), pod(?:e|em|emos|er|ia|ias|eria|es), poss(?:o|a|am|ivel),
        precis(?:o|a|am|ar|amos|as), tenho que, tem que, quer(?:o|em|er|emos|ia|es)?, gostaria, eu,
        me, mim, meus?, minhas?, comigo, nos, noss[oa]s?, tu, te, ti, teus?, tuas?, voces?, vc,
        vcs, vos, alguem, algo, sou, es, somos, sao, era, eram, foi,
        foram, ser, sera, estou, esta, estao, estar, estava, ha, haver, houve, tem, tenho, temos,
        ter, tinha, teve, faco, faz, fazem, fazer, fez, feito, vou, vai, vao, ir, va, vem, vir,
        pegar, levar, por, colocar, dar, da, obter, conseguir, consigo, dizer, diz, disse, sabe,
        saber, sei, acontece, aconteceu, acontecer, ocorre, ocorreu, permitido, permitida, chama,
        chamava, tipo, forma, jeito, maneira, atualmente, tornar, torno, aproximadamente
        """
    ),
    counted=listed("gente, pessoas?, coisas?"),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:ola+|oi+|oie|opa|bom dia|boa (?:tarde|noite)|e ai|alo)(?: (?:tudo bem|tudo bom|a
            todos|pessoal|galera|amigos|gente|bot)\b)*+, (?:tudo bem|tudo bom|como (?:vai|esta|voce
            esta|voces estao))(?: (?:com voces|com voce)\b)*+
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:muito |muita |mil |mt |ok
            )*+(?:obrigad[oa]s?|obg|brigad[oa]|vlw|valeu|agradecid[oa]|grat[oa])(?: (?:resposta|a
            todos|demais|imenso|ajuda|mesmo|gente|muito|pela|pelo|tudo|por|bot)\b)*+,
            (?:bom|otimo|belo) (?:bot|trabalho)|parabens|mandou bem
            """
        ),
        SmallTalk.FAREWELL: listed(
            r"""
            (?:tchau+|adeus|ate (?:logo|mais|breve|amanha|ja|a proxima)|boa noite|bom fim de
            semana|falou|fui|abracos?|beijos?|bjs?)(?: (?:e obrigado|a
            todos|pessoal|gente|bot)\b)*+
            """
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:ok+|boa (?:pergunta|ideia)|sim+|nao+|ta|ta bom|ta bem|esta
            bem|certo|claro|beleza|blz|legal|otimo|perfeito|show|massa|bom|muito bom|bem|talvez|nao
            sei|sei la|kkk+|haha+|rs+|hehe+|lol+|de nada|por nada|nada|imagina|sem
            problemas?|desculpa|serio|mesmo|verdade|exato|exatamente|correto|errado|falso|interessante|entendi|entendo|eu
            tambem|que pena|uau|ah+|oh+|puxa|nossa|parabens|boa sorte|teste|voce e um bot|quem e
            voce|bot|tem certeza|fixe)(?: (?:obrigado|entao|valeu|bot|sim|nao)\b)*+
            """
        ),
    },
)
