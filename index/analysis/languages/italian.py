"""Italian."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

ITALIAN = Language(
    code="it",
    name="Italian",
    accents="àèéìíîòóùú",
    stemmer="italian",
    elisions=listed(
        """
        l, un, gl, all, d, dall, dell, nell, sull, coll, quest, quell, com, dov, c, s, t, m, v, n,
        qual, nient, cos, anch, sant, bell, grand, tutt
        """
    ),
    stop_words=words(
        """
        a ad affinche agli ai al alcuna alcune alcuni alcuno alla alle allo altra altre altri altro
        anche ancora avere aveva avevano c che chi ci cio ciascuno come con contro cosa cui da
        dagli dai dal dalla dalle dallo de degli dei del dell della delle dello deve devi devo
        devono dopo dove due durante e ed egli era erano essa esse essere essi esso fa fino fra fu
        furono gia gli ha hai hanno ho i il in io la le lei li lo loro lui ma me mentre mi mia mie
        miei mio molta molte molti molto ne neanche negli nei nel nella nelle nello nessun nessuna
        nessuno noi non nostra nostre nostri nostro o ogni oltre oppure per perche percio pero piu
        poi possiamo possono posso prima puo puoi pure qual quale quali quando quanta quante quanti
        quanto quasi quella quelle quelli quello questa queste questi questo qui quindi se sei
        sempre senza si sia siamo siano siete so solo sono sopra sotto sta stata state stati stato
        su sua sue sugli sui sul sulla sulle suo suoi te ti tra troppo tu tua tue tuo tuoi tutta
        tutte tutti tutto un una uno vi voi vostra vostre vostri vostro
        """
    ),
    question_words={
        AnswerType.COUNT: "quant[ie]|numero di",
        AnswerType.TIME_SPAN: "quanto (?:tempo|dura|durò|è durat[oa])|quanti (?:anni|giorni|mesi"
        "|minuti)|quante (?:ore|settimane)|che età|ogni quanto",
        AnswerType.AMOUNT: "quanto(?: costa(?:no)?|(?! (?:tempo|dura)))"
        "|(?:che|quale|qual è il) (?:prezzo|costo"
        "|stipendio|valore)",
        AnswerType.EXTENT: "quanto (?:è )?(?:alt[oa]|lung[oa]|grande|larg[oa]|profond[oa]"
        "|distante|lontan[oa]|pesa|misura)|(?:che|quale"
        "|qual è la) (?:altezza|lunghezza|distanza|superficie|profondità"
        "|temperatura|velocità)",
        AnswerType.DATE: "quando|(?:in )?(?:che|quale) (?:anno|data|giorno|mese|secolo|epoca"
        "|decennio|ora)|a che ora",
        AnswerType.PERSON: "chi|quale (?:persona|attore|autore|re|regina|presidente|giocatore"
        "|cantante|squadra)",
        AnswerType.PLACE: "dove|dov'è|da dove|(?:in )?(?:che|quale|quali) (?:città|paese"
        "|luogo|posto|stato|regione|isola|via|fiume|continente)",
        AnswerType.REASON: "perché|perche|come mai|per (?:quale|che) motivo|per quale ragione"
        "|qual è (?:il motivo|la causa|la ragione)",
        AnswerType.MANNER: r"come (?:posso|si|devo|faccio|\w+[aei]r[es]i?)",
        AnswerType.SHARE: "percentuale|per cento|percento",
    },
    interrogatives="che|cosa|qual[ei]?|quant[oaie]|chi",
    negations=words("non no mai nessuno nessuna nessun niente nulla senza neanche nemmeno"),
    years=listed(r"nel #, nell\W?anno #, dal #"),
    present=listed(r"adesso, ora, attual\w*, oggi, ultim[oaie], prossim[oaie]"),
    pointing=words("egli lui lei essi loro questo questa questi queste ciò suo sua"),
    pointing_in_sentences=words("esse"),
    pointing_in_questions=words("essa suoi sue"),
    joining=words("ma e però"),
    contrasting=words("ma però"),
    conjunctions=words("che"),
    definite_articles=words("il lo la i gli le l"),
    indefinite_articles=words("un uno una"),
    numbers=valued(
        """
        uno 1, due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, undici
        11, dodici 12, tredici 13, quattordici 14, quindici 15, sedici 16, venti 20, trenta 30,
        quaranta 40, cinquanta 50, sessanta 60, settanta 70, ottanta 80, novanta 90, cento 100,
        mille 1000, mila 1000, milione 1000000, milioni 1000000, miliardo 1000000000, miliardi
        1000000000
        """
    ),
    ordinals=valued(
        """
        primo 1, prima 1, secondo 2, seconda 2, terzo 3, terza 3, quarto 4, quarta 4, quinto 5,
        quinta 5, sesto 6, settimo 7, ottavo 8, nono 9, decimo 10
        """
    ),
    bounds={
        Bound.LEAST: listed(
            r"""
            # (?:o|e) (?:superior[ei]|successiv[aeio]|maggior[ei]|oltre),
            # [oe] piu (?:recent[ei]|nuov[aeio]), # o piu, # in (?:poi|su),
            a partire da(?:l|lla|ll\W?anno)? #, (?:almeno|come minimo|minimo) #
            """
        ),
        Bound.MOST: listed(
            """
            # (?:o|e) (?:inferior[ei]|precedent[ei]|minor[ei]), # [oe] piu vecchi[ae]?, # o meno,
            fino (?:a|al|alla) # (?:compres|inclus)[oa], (?:al massimo|massimo) #
            """
        ),
        Bound.SINCE: listed(r"(?:fin )?dal? (?=[12]\d\d\d\b)#"),
        Bound.FROM: listed("da(?:l|lla|i|gli|lle)? #"),
        Bound.UNTIL: listed(r"fino a(?:l|lla|i|gli|lle|ll\W?anno)? #"),
        Bound.BOTH: listed(
            """
            (?:da(?:l|lla|i|gli|lle)? )?# (?:fino )?a(?:l|lla|i|gli|lle)? #,
            (?:tra|fra)(?: la| il)? # e(?: la| il)? #
            """
        ),
    },
    hedges=listed(
        r"""
        (?:circa|quasi|oltre|oltre i|oltre gli|oltre le|intorno a|all\W?incirca|piu o meno) #,
        (?:piu|meno|maggiori|minori) di #, # circa, # (?:e|o) #
        """
    ),
    months=listed(
        """
        gennaio|gen, febbraio|feb, marzo|mar, aprile|apr, maggio|mag, giugno|giu, luglio|lug,
        agosto|ago, settembre|set, ottobre|ott, novembre|nov, dicembre|dic
        """
    ),
    weekdays=listed("lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica"),
    leading=words(
        """
        a al alla di del della dei da dal in nel nella per con su sul tra fra è sono era
        """
    ),
    first_person=words("io mi me mio mia miei mie noi nostro nostra nostri nostre"),
    openers=listed(
        r"""
        (?:ciao|salve|buongiorno|buon giorno|buonasera|buona sera|buon
        pomeriggio|hello|hey|ehi|hi|buondi|saluti|benvenuti)(?: (?:e buongiorno|a tutti voi|di
        nuovo|a tutti|a tutte|ragazzi|ragazze|signori|gruppo|tutti|amici|a
        voi|gente|team|bot)\b)*+, come (?:stai|state|sta|va)(?: (?:tutto
        bene|tutti|oggi)\b)*+|tutto bene, (?:spero|speriamo) (?:che )?(?:stiate|tu stia|vada|stiate
        tutti|tutto vada) (?:tutto )?bene, (?:scusa|scusate|scusi|scusami|scusatemi|mi
        scusi|perdonate|chiedo scusa|mi dispiace|pardon)(?: (?:il disturbo|disturbo
        se|disturbo|domanda|stupida|sciocca|banale|per|il|la|se|ma|vi|ti)\b)*+, (?:faccio |ancora
        |avrei |altra |solo |una |ho |un )*+(?:semplice |piccola |veloce |ultima |breve |altra
        )*+(?:domanda|domandina|domande|dubbio|quesito)(?: (?:semplice|generale|per voi|stupida|al
        volo|sciocca|urgente|veloce|rapida|su)\b)*+,
        (?:allora|dunque|quindi|beh|ehm+|mah|senti|sentite|senta|ecco|ok|comunque|aiuto|urgente|poi|ma|ragazzi|gente),
        (?:gentil[ei]|car[oiae]|egregi[oa]?|spettabile|spett le)(?:
        (?:colleghi|signori|signore|signora|gruppo|tutti|amici|team|e)\b)*+, sono (?:nuovo|nuova|un
        nuovo membro|nuovo membro)(?: (?:del gruppo|nel gruppo|in citta|qui)\b)*+
        """
    ),
    frames=listed(
        r"""
        (?:qualcuno|qualcuna|qualcun|qualcuno di voi|c\W?e qualcuno che|chi|voi|tu|lei|per caso)(?:
        (?:gentilmente|per favore|per caso|potrebbe|saprebbe|qualcuno|di
        voi|sapete|forse|qui|puo|che|mi|ci|sa)\b)*+
        (?:sa|sapete|sai|sappia|dire|dirmi|spiegare|spiegarmi|aiutare|aiutarmi|indicarmi|conosce|un\W?idea|ha
        idea|hai idea|informarmi|confermare|confermarmi|chiarire|ricorda|saprebbe dirmi)(?: (?:con
        certezza|esattamente|per favore|qualcosa|a capire|qualcuno|per caso|dirmi|se|di|su)\b)*+,
        (?:gentilmente |per favore |per caso |qualcuno |me lo |mi |ci
        )*+(?:potete|puoi|puo|potrebbe|potresti|potreste|saprebbe|sapresti|sapreste|sai|sa|sapete|avete|hai|ha|sapresti)(?:
        (?:cortesemente|qualche idea|farmi sapere|informazioni|gentilmente|confermarmi|per
        favore|confermare|informarmi|ricordarmi|rispondere|un\W?idea|spiegarmi|indicarmi|chiarirmi|a
        trovare|qualcuno|per caso|spiegare|aiutarmi|indicare|a
        capire|aiutare|favore|forse|dirmi|idea|dire|info|per|voi|con|mi|se|di|su)\b)*+, (?:io
        )?(?:vorrei|volevo|voglio|vorremmo|desidero|desidererei|mi piacerebbe|ci piacerebbe|mi
        interesserebbe|mi interessa|avrei bisogno di|ho bisogno di|mi serve|mi servirebbe|sto
        cercando di|cerco di|cerco|mi chiedevo|mi chiedo|mi domando|mi domandavo|sono curioso
        di|sono curiosa di|chiedo|avrei voluto|gradirei)(?: (?:avere informazioni|fare una
        domanda|che mi diceste|sapere da voi|informazioni|gentilmente|per
        favore|chiedervi|chiederti|conoscere|domandare|soltanto|chiedere|scoprire|qualcuno|sapere|capire|tanto|anche|molto|solo|info|se|su|sa)\b)*+,
        (?:ditemi|dimmi|mi dica|spiegatemi|spiegami|aiutatemi|aiutami|fatemi sapere|fammi sapere|mi
        dite|mi dici|mi sapete dire|mi sai dire|mi sa
        dire|ricordatemi|confermatemi|indicatemi|informatemi)(?: (?:per piacere|gentilmente|per
        favore|a trovare|a capire|un po|con|se)\b)*+, (?:non (?:so|trovo|ricordo|capisco|mi
        ricordo|riesco a (?:trovare|capire|sapere))|nessuna idea|qualche idea|ho dimenticato|avete
        idea)(?: (?:da nessuna parte|esattamente|proprio|bene|piu|di|su|se)\b)*+, (?:la
        mia|la|una|ecco la mia|ho una|avrei una)(?: (?:semplice|piccola|prima|unica|vera)\b)*+
        (?:domanda|dubbio)(?: (?:e la seguente|e questa|riguarda|sarebbe|per voi|e)\b)*+,
        (?:sarebbe|mi farebbe|vi sarei|ti sarei|sarei)(?:
        (?:fantastico|spiegarmi|qualcuno|potrebbe|gentile|piacere|poteste|potesse|potessi|sapere|bello|utile|grato|grata|molto|dirmi|aiuto|se|di|mi)\b)*+,
        (?:mio|mia|un|una|il mio|la mia)(?: (?:mio|mia))?
        (?:amico|amica|marito|moglie|figlio|figlia|madre|padre|capo|vicino|vicina|collega|ragazzo|ragazza|fratello|sorella)
        (?:chiede|vuole sapere|vorrebbe sapere|mi ha chiesto|si chiede)(?: se)?, (?:posso|potrei|si
        puo|possiamo)(?: (?:farvi una domanda|fare una domanda|per
        favore|chiedervi|chiederti|domandare|chiedere|sapere)\b)++, (?:per|solo per|pura|semplice)
        curiosita, (?:riguardo a|riguardo|per quanto riguarda|a proposito di)
        """
    ),
    closers=listed(
        r"""
        (?:grazie |molte |mille |tante |un |vi |ok |ti |si |no |e
        )*+(?:grazie+|ringrazio|grz|thanks|grazie mille)(?: (?:anticipatamente|buona
        giornata|disponibilita|in anticipo|rispondera|risposte?|infinite|di cuore|anticipo|a
        tutti|ragazzi|vostro|saluti|ancora|mille|tante|aiuto|tempo|molto|della|a
        chi|dell|per|tuo|suo|voi|la|le|il|mi|l|e)\b)*+, (?:per favore|per piacere|per cortesia|pf|x
        favore|plis), (?:cordiali |distinti |tanti |un |e
        )*+(?:saluti|saluto|abbraccio|cordialmente|a presto|arrivederci|buona
        (?:giornata|serata|notte)|buon (?:weekend|fine settimana|lavoro)|baci|ciao)(?:
        (?:cordiali|a tutti|grazie|e)\b)*+, (?:molto |e )*+urgente|prima possibile|al piu
        presto|appena possibile|se possibile|(?:chiedo |e )*+per un (?:amico|amica|progetto)|ogni
        aiuto e (?:gradito|apprezzato|benvenuto)|(?:attendo|aspetto)(?:
        (?:risposta|risposte|vostre|vostra|una)\b)++|mi serve(?:
        (?:urgentemente|scuola|lavoro|subito|per|un|la|il)\b)*+|non (?:lo |riesco a
        )?(?:trovo|so|trovarlo|capisco)(?: (?:da nessuna parte|sul sito)\b)*+,
        (?:haha+|ahah\w*|lol+|xd), (?:vero|giusto|o no|eh|aiuto|qualcuno|qualcuno
        sa|aiutatemi|idee|scusate il disturbo|sono nuovo|sono nuova)
        """
    ),
    particles=listed(
        """
        per favore, per piacere, per cortesia, cortesemente, gentilmente, per caso, forse,
        esattamente, davvero, magari, quindi, allora, di preciso, insomma, pure, mica
        """
    ),
    light_words=listed(
        r"""
        dev(?:o|i|e|ono|iamo|ete), dov(?:er|ere|rei|rebbe|rebbero|ra|eva|uto),
        poss(?:o|iamo|ono|a), puo(?:i)?, pote(?:te|r|re|va)?, potr(?:ei|ebbe|a|anno|esti),
        vogl(?:io|iono|iamo), vuo(?:i|le), vole(?:te|r|re|vo), vorrei, bisogna, serve, servono,
        occorre, io, mi, me, mio, mia, miei, mie, noi, ci, nostr[oaie], tu, ti, te, tuo, tua, tuoi,
        tue, voi, vi, vostr[oaie], lei, qualcuno, qualcosa,
        sono, sei, siamo, siete, era, erano, essere, fu, sara, stato, ho, hai, ha, abbiamo, avete,
        hanno, avere, aveva, faccio, fa, fanno, fare, fai, va, vado, vanno, andare, vai, prendere,
        mettere, ottenere, dare, dire, dice, detto, dici, succede, succedere, successo, avviene,
        sapere, so, sai, sa, chiama, permesso, consentito, possibile, portare, diventare, divento,
        tipo, modo, attualmente, c\W?e, ci sono, circa
        """
    ),
    counted=listed("gente, persona, persone, cosa, cose"),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:ciao|salve|buongiorno|buon giorno|buonasera|buona sera|hey|ehi|benvenuti)(?: (?:a
            tutti|ragazzi|tutti|amici|bot)\b)*+, come (?:stai|state|sta|va)|tutto bene
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:molte |mille |tante |ok |ti |vi |si )*+(?:grazie+|ringrazio|grz)(?: (?:infinite|di
            cuore|risposta|a tutti|mille|tante|aiuto|tutto|molto|per|bot|la|l)\b)*+,
            (?:bravo|bravissimo|bel|buon|ottimo)(?: (?:lavoro|bot)\b)*+
            """
        ),
        SmallTalk.FAREWELL: listed(
            r"""
            (?:arrivederci|addio|a presto|a dopo|a domani|buona
            (?:notte|giornata|serata)|buonanotte|ciao ciao|ci vediamo|alla prossima|saluti|cordiali
            saluti)(?: (?:e grazie|a tutti|bot)\b)*+
            """
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:ok+|buona (?:domanda|idea)|va
            bene|si+|no+|certo|bene|benissimo|perfetto|fantastico|bello|ottimo|forse|non
            lo so|non so|boh|haha+|ahah\w*|lol+|prego|di niente|nessun
            problema|figurati|scusa|davvero|esatto|giusto|vero|falso|interessante|capito|ho
            capito|anch\W?io|peccato|magari|dai|wow|oh+|ah+|mah|auguri|complimenti|prova|test|sei
            sicuro|chi sei|bot|d\W?accordo)(?: (?:grazie|allora|bot|si|no)\b)*+
            """
        ),
    },
)
