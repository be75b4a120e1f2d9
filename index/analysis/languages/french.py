"""French."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

FRENCH = Language(
    code="fr",
    name="French",
    accents="àâæçéèêëîïôœùûüÿ",
    stemmer="french",
    elisions=listed("c, d, j, l, m, n, s, t, qu, jusqu, lorsqu, puisqu, quelqu, presqu"),
    stop_words=words(
        """
        a afin ai aient ainsi alors apres as au aucun aucune aura auront aussi autre autres aux
        avaient avais avait avant avec avez avoir avons ayant c car ce ceci cela celle celles celui
        cependant certaines certains ces cet cette ceux chacun chacune chaque chez ci combien comme
        comment d dans de depuis des doit doivent donc dont du duquel elle elles en encore entre es
        est et etaient etait etant ete etes etre eu eux fait faut furent fut ici il ils j je l la
        laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui m ma mais me meme
        memes mes moi moins mon n ne ni nos notre nous on ont or ou par parce pas pendant peu peut
        peuvent peux plus pour pourquoi puis puisque qu quand que quel quelle quelles quels qui
        quoi s sa sans se sera serait seront ses si soit sommes son sont sous suis sur t ta tandis
        te tes toi ton tous tout toute toutes tres tu un une vers vos votre vous y
        """
    ),
    question_words={
        AnswerType.COUNT: "combien d[e']|quel (?:est le )?nombre|nombre de",
        AnswerType.TIME_SPAN: "combien de (?:temps|jours|mois|ans|années|heures|semaines|minutes)"
        "|quel âge|(?:pendant|depuis) combien|à quelle fréquence",
        AnswerType.AMOUNT: "combien(?: co[uû]tent?|(?! de))"
        "|quel (?:est le )?(?:prix|coût|salaire|montant|tarif)",
        AnswerType.EXTENT: "quelle (?:est la )?(?:hauteur|longueur|distance|taille|superficie"
        "|profondeur|température|vitesse)|quel (?:est le )?poids",
        AnswerType.DATE: "quand|quelles? (?:année|date|époque|décennie)|quels? (?:jour|mois"
        "|siècle|jours)|(?:à )?quelle heure",
        AnswerType.PERSON: "qui|quels? (?:homme|acteur|auteur|roi|président|joueur|chanteur)"
        "|quelles? (?:femme|personne|actrice|reine|équipe)",
        AnswerType.PLACE: "où|d['’]où|(?<!.)ou(?= (?:est|se|sont|a|ont|peut|puis|faut"
        "|trouve))|quelles? (?:ville|région|île|rue|rivière|état|continent"
        "|lieu)|quels? (?:pays|lieu|endroit|état|continent|fleuve)",
        AnswerType.REASON: "pourquoi|pour quelles? raisons?|quelle (?:est|était) la (?:raison"
        "|cause)|à cause de quoi",
        AnswerType.MANNER: r"comment (?:puis-je|peut-on|faut-il|dois-je|je|\w+(?:er|ir|re))",
        AnswerType.SHARE: "pourcentage|pour cent|quelle (?:proportion|part)",
    },
    interrogatives="que|qu|quoi|qui|quel(?:le)?s?|lequel|laquelle|est ce que",
    negations=words("ne n pas non jamais aucun aucune rien ni sans nul nulle"),
    years=listed(r"en #, en l\W?an #, depuis #, l\W?annee #"),
    present=listed(
        r"""
        maintenant, actuel\w*, aujourd['’]hui, derni[eè]re?s?, prochaine?s?, en ce moment
        """
    ),
    pointing=words("il elle ils elles cela son sa ses leur leurs"),
    pointing_in_sentences=words("ceci ce cette ces"),
    pointing_in_questions=words("lui ça celui celle ceux celles"),
    joining=words("mais et"),
    contrasting=words("mais"),
    conjunctions=words("que qu"),
    definite_articles=words("le la les l"),
    indefinite_articles=words("un une des"),
    numbers=valued(
        """
        un 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11,
        douze 12, treize 13, quatorze 14, quinze 15, seize 16, vingt 20, trente 30, quarante 40,
        cinquante 50, soixante 60, cent 100, cents 100, mille 1000, million 1000000, millions
        1000000, milliard 1000000000, milliards 1000000000
        """
    ),
    ordinals=valued(
        """
        premier 1, premiere 1, deuxieme 2, second 2, seconde 2, troisieme 3, quatrieme 4, cinquieme
        5, sixieme 6, septieme 7, huitieme 8, neuvieme 9, dixieme 10
        """
    ),
    bounds={
        Bound.LEAST: listed(
            r"""
            # (?:ou|et) (?:plus|superieure?s?|ulterieure?s?|au dela), # (?:ou|et) plus recente?s?,
            a (?:partir|compter) (?:du|de|de la|de l\W?annee) #, (?:au moins|au minimum|minimum) #
            """
        ),
        Bound.MOST: listed(
            r"""
            # (?:ou|et) (?:moins|inferieure?s?|anterieure?s?), # (?:ou|et) plus anciene?n?e?s?,
            (?:au plus|au maximum|maximum) #, jusqu\W?(?:a|au|en) # (?:inclus|compris)e?
            """
        ),
        Bound.SINCE: listed(r"depuis(?: la| le| l\W?annee)? #"),
        Bound.UNTIL: listed(r"jusqu\W?(?:a|au|en)(?: la| l\W?annee)? #"),
        Bound.BOTH: listed(
            r"""
            (?:du |de |de la )?# (?:a|au)(?: la)? #, (?:de|depuis) # jusqu\W?(?:a|au|en) #,
            entre(?: la| le)? # et(?: la| le)? #
            """
        ),
    },
    hedges=listed(
        r"""
        environ #, (?:pres|autour|plus|moins|au dela) (?:de |d\W?)#, (?:presque|quelque) #,
        a peu pres #, # (?:et|ou) #
        """
    ),
    months=listed(
        """
        janvier|janv, fevrier|fevr, mars, avril|avr, mai, juin, juillet|juil, aout, septembre|sept,
        octobre|oct, novembre|nov, decembre|dec
        """
    ),
    weekdays=listed("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"),
    leading=words(
        """
        à a au aux de du des en dans par pour avec sans sur sous chez vers est sont était etait
        """
    ),
    first_person=words("je j me m moi mon ma mes nous notre nos suis"),
    openers=listed(
        r"""
        (?:bonjour|bonsoir|salut|coucou|hello|hey|hi|rebonjour|bjr|slt|allo|bienvenue|yo|wesh)(?:
        (?:a (?:tous|toutes|tous et a toutes|vous|vous tous|toi)|tout le monde|les
        (?:amis|gens|gars)|le
        groupe|madame|monsieur|mesdames|messieurs|et|chers?|cheres?|amis?|l\W?equipe|bot|bonne
        journee)\b)*+, (?:comment (?:allez vous|vas tu|ca va)|ca va|quoi de neuf)(?: (?:tout le
        monde|aujourd\W?hui|bien|vous|tous)\b)*+, j\W?espere que (?:vous allez|tu vas|tout va|tout
        le monde va) bien, (?:desolee?|pardon|excusez(?: |-)moi|excuse(?: |-)moi|excusez|je
        m\W?excuse|toutes mes excuses|navree?)(?: (?:de vous
        deranger|derangement|deranger|question|c\W?est|stupide|pour|vous|bete|mais|les|une|de|du|te|la|le|si|ma|c)\b)*+,
        (?:j\W?aurais |j\W?ai |encore |juste |voici |avec )*+(?:petite |deux |une |ma
        )*+(?:derniere |petite |simple |rapide |autre |bete )*+questions?(?: (?:toute
        bete|concernant|pour vous|urgente|rapide|simple|idiote|bete|svp|sur)\b)*+,
        (?:alors|donc|bon|ben|euh+|eh bien|dites|dis|dites moi|dis moi|au fait|ok|oui|a
        l\W?aide|aidez moi|help|urgent|tiens|voila|sinon|et), (?:chers|cheres|cher|chere)(?:
        (?:collegues|monsieur|membres|toutes|madame|amies|tous|amis|et)\b)*+, je suis
        (?:nouveau|nouvelle|debutant|debutante|nouvel arrivant)(?: (?:dans le groupe|sur le
        groupe|en ville|ici)\b)*+
        """
    ),
    frames=listed(
        r"""
        (?:est ce que )?(?:quelqu\W?un|qqn|l\W?un de vous|un de vous|quelqu\W?un ici|quelqu\W?un
        parmi vous|vous|tu|qui|y a t il quelqu\W?un qui|il y a quelqu\W?un qui)(?: (?:s\W?il vous
        plait|par hasard|pourrait|pourrais|pourriez|saurait|saurais|sauriez|de
        vous|pouvez|peut|peux|nous|donc|ici|svp|stp|me|m)\b)*+
        (?:dire|expliquer|aider|renseigner|indiquer|informer|preciser|confirmer|eclairer|repondre|sait|savez|sais|sache|saurait|(?:aurait|a|ait|auriez|avez)(?:
        vous)? (?:une|la moindre|une petite) idee|une
        idee|l\W?info|l\W?information|connait|connaissez|me dire)(?: (?:s\W?il vous plait|quelque
        chose|a comprendre|exactement|par hasard|a trouver|a savoir|moi|svp|stp|sur|si|de)\b)*+,
        (?:est ce que |auriez |aurait |aurais |avez |as |a
        )?(?:pourriez|pouvez|pourrais|peux|pourrait|peut|sauriez|saurais|savez|sais|saurait|sait|auriez|aurais|avez|connaissez)(?:
        |-)?(?:vous|tu|on|il|t il|quelqu\W?un)?(?: (?:avoir la gentillesse de|s\W?il vous plait|la
        gentillesse de|l\W?amabilite de|s\W?il te plait|donner l\W?info|quelque chose|du temps
        pour|a comprendre|quelqu\W?un|par hasard|aimable de|renseigner|exactement|gentiment|peut
        etre|expliquer|confirmer|a trouver|une
        idee|indiquer|informer|preciser|eclairer|repondre|rappeler|a
        savoir|donner|aider|nous|dire|svp|stp|sur|me|si|de|m)\b)*+, (?:je |j\W?|nous |on
        )?(?:voudrais|voulais|veux|souhaite|souhaiterais|souhaitais|aimerais|aimerait|aimerions|voudrions|desire|desirerais|cherche|cherchais|me
        demande|me demandais|ai besoin de|aurais besoin de|aurais voulu|essaie de|suis curieux
        de|suis curieuse de|tiens a|demande)(?: (?:bien
        aimer|simplement|seulement|vraiment|beaucoup|juste|aussi|bien|vous|a)\b)*+(?:
        (?:savoir|demander|connaitre|apprendre|comprendre|vous demander|me renseigner|poser une
        question|avoir une information|avoir des informations|des informations|une info|des
        infos|que vous me disiez|que quelqu\W?un me dise|obtenir|trouver))?(?: (?:s\W?il vous
        plait|a propos de|exactement|sur|svp|si)\b)*+,
        (?:dites|dis|expliquez|explique|indiquez|indique|rappelez|rappelle|aidez|aide|renseignez|renseigne|precisez|confirmez|informez)(?:
        |-)(?:moi|nous)(?: (?:s\W?il vous plait|s\W?il te plait|a comprendre|a trouver|a
        savoir|donc|vite|svp|stp|si)\b)*+, merci de (?:me|bien vouloir me|nous)
        (?:dire|indiquer|preciser|confirmer|expliquer|faire savoir|renseigner)(?: si)?, (?:je (?:ne
        )?(?:sais|trouve|me souviens|comprends|me rappelle)(?: (?:nulle part|pas trop|vraiment|du
        tout|plus|pas)\b)*+|une idee|aucune idee|des idees|quelqu\W?un a une idee|j\W?ai
        oublie|j\W?ignore)(?: (?:sur|de|du|si)\b)*+, (?:ma|la|voici ma|voila ma|j\W?ai une)(?:
        (?:premiere|petite|grande|seule|vraie)\b)*+ question(?: (?:est la suivante|porte sur|pour
        vous|concerne|serait|est)\b)*+, (?:ca|cela|ce) (?:m\W?interesserait|m\W?interesse|serait
        (?:super|genial|gentil|sympa|bien))(?:
        (?:m\W?expliquer|quelqu\W?un|expliquer|pourrait|pourriez|pouvait|pouviez|savoir|vous|dire|que|de|si|me)\b)*+,
        je (?:serais|vous serais|te serais)(?:
        (?:reconnaissante|reconnaissant|m\W?expliquer|m\W?indiquer|quelqu\W?un|contente?|indiquer|pouviez|pouvait|pouvais|tres|ravi|vous|dire|si|tu|me)\b)*+,
        (?:mon|ma|mes|un|une)
        (?:ami|amie|mari|femme|fils|fille|mere|pere|patron|voisin|voisine|collegue|copain|copine|enfants)
        (?:demande|me demande|veut savoir|voudrait savoir|aimerait savoir|m\W?a demande)(?: si)?,
        (?:puis je|je peux|est ce que je peux|pourrais je|on peut|peut on)(?: (?:poser une
        question|demander|savoir|avoir|vous|svp|te)\b)*+ ?(?:savoir|demander|poser une question),
        (?:par|simple|pure|juste par) curiosite, (?:concernant|au sujet de|a propos de|quant a)
        """
    ),
    closers=listed(
        r"""
        (?:un grand |avec mes |tous mes |grand |mille |oui |non |et |ok |ah
        )*+(?:merci+|remerciements|mercii*|mci|thx|je vous remercie|je te remercie)(?: (?:bonne
        journee|informations?|tout le monde|bonne soiree|d\W?avance|par
        avance|infiniment|reponses?|en avance|m\W?aider|beaucoup|a toutes|de votre|a vous|a
        tous|encore|infos?|avance|de vos|a
        toi|votre|mille|temps|bien|pour|aide|tout|fois|tres|bcp|vos|les|ta|la|le|et|de|l)\b)*+,
        (?:svp+|stp+|s\W?il (?:vous|te) plait|s v p), (?:cordialement|bien cordialement|bien a
        vous|sinceres salutations|salutations|amicalement|cdlt|bises?|bisous?|a bientot|au revoir|a
        plus|bonne (?:journee|soiree|nuit|semaine)|bon (?:week ?end|dimanche)|meilleures
        salutations|respectueusement)(?: (?:tout le monde|distinguees|a tous|a vous|merci|et)\b)*+,
        (?:c\W?est )?(?:tres )?(?:urgent|presse)|au plus vite|des que possible|si
        possible|rapidement|c\W?est pour (?:un|une|mon|ma|mes)(?: \w+){1}|je demande pour un
        ami|c\W?est pour un ami, (?:ca |cela )?(?:m\W?aiderait|serait
        (?:super|sympa|gentil|cool))(?: (?:de votre part|beaucoup)\b)*+, (?:toute aide|aide|une
        reponse|vos reponses)(?:
        (?:bienvenue|appreciee|serait|rapide|sera|tres|est|svp|la|me)\b)*+,
        (?:mdr+|lol+|haha+|ptdr|xd), (?:non|hein|n\W?est ce pas|ou pas|ou non|au secours|aidez
        moi|quelqu\W?un|des idees|une idee|quelqu\W?un sait|j\W?attends vos reponses|en attente de
        votre reponse|desole pour la question), je (?:ne )?(?:trouve|sais|comprends)
        (?:pas|rien|plus|nulle part)(?:
        (?:l\W?info|internet|demander|reponse|site|sur|qui|le|la|ou|a)\b)*+, (?:je suis|etant)
        (?:nouveau|nouvelle|perdue?|curieux|curieuse|touriste)(?: ici)?
        """
    ),
    particles=listed(
        r"""
        svp+, stp+, s\W?il (?:vous|te) plait, par hasard, donc, exactement, au juste, vraiment,
        peut etre, gentiment, si possible, bien, au fait, en fait, du coup, diable, alors
        """
    ),
    light_words=listed(
        r"""
        (?:dois|doit|devons|devez|doivent|devoir|devrais|devrait|faut(?:
        il)?|faudrait|peux|peut|pouvons|pouvez|peuvent|pouvoir|puis|pourrais|pourrait|pourra|veux|veut|voulez|vouloir|voudrais),
        je, me, moi, mon, ma, mes, nous, notre, nos, tu, te, toi, ton, ta, tes, vous, votre, vos,
        on, quelqu\W?un, suis, es, est, sommes, etes,
        sont, etre, etait, etaient, fut, sera, serait, ai, as, avons, avez, ont, avoir, avait,
        fais, fait, faire, font, faites, va, vais, vas, vont, aller, aura, besoin, permis,
        possible, obtenir, prendre, mettre, trouver, donner, dire, dit, dites, passe, passer,
        arrive, arriver, savoir, sais, sait, y a t il, il y a, appelle, appelait, sorte, facon,
        actuellement, devient, devenir, environ
        """
    ),
    counted=listed("gens, personne, personnes, chose, choses"),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:bonjour|bonsoir|salut|coucou|hello|hey|hi|bjr|slt|allo|bienvenue|yo)(?: (?:tout le
            monde|le groupe|a toutes|les amis|a tous|vous|bot|toi)\b)*+, (?:comment (?:allez
            vous|vas tu|ca va)|ca va|quoi de neuf)(?: (?:tout le monde|bien)\b)*+
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:un grand |grand |mille |super |ok |ah )*+(?:merci+|mci|je vous remercie|je te
            remercie)(?: (?:infiniment|beaucoup|reponse|a vous|a tous|encore|a
            toi|mille|votre|bien|fois|pour|aide|tout|bcp|bot|ta|la|l)\b)*+, (?:bon|gentil|super)
            bot, (?:bien joue|bravo|c\W?est parfait|genial merci)
            """
        ),
        SmallTalk.FAREWELL: listed(
            r"""
            (?:au revoir|a bientot|a plus|a\+|a demain|bonne (?:nuit|soiree|journee|semaine)|bon
            week ?end|ciao|bye+|adieu|salut|cordialement|bises|bisous)(?: (?:tout le monde|et
            merci|a tous|a vous|bot)\b)*+
            """
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:ok+|d\W?accord|oui+|ouais|non+|nan|super+|genial|parfait|cool+|bien|tres bien|ca
            marche|bien sur|peut etre|je sais pas|je ne sais
            pas|mdr+|lol+|ha(?:ha)+|ptdr|ah+|oh+|bof|de rien|pas de souci|pas de probleme|bonne
            (?:question|idee)|quoi|je vous
            en prie|je t\W?en
            prie|pardon|desole|vraiment|serieux|exact|exactement|vrai|faux|c\W?est
            (?:faux|vrai|bon|ca|bien|nul)|interessant|drole|dommage|tant pis|test|compris|je
            comprends|moi aussi|felicitations|bonne chance|t\W?es sur|tu es un bot|qui es
            tu|mauvais bot|bot|bof|hein|wow|zut|mince)(?: (?:merci|alors|bot|oui|non|ok)\b)*+
            """
        ),
    },
)
