"""Openers, closers, particles and light words of German."""

from index.analysis.languages.german.courtesy import HELLO, HOW_ARE_YOU, QUESTION, THANKS
from index.analysis.languages.phrases import listed

OPENERS = listed(
    rf"""
        (?:digg[ae]r?|alter|bruder|bro|jungs|mae?dels|leute|freunde|nachbarn?|bot|kollegen),
        (?:ich )?(?:hab|habe)?(?: ich)?(?: schon)? ?(?:ue?berall|lange|ewig)
        (?:gesucht|geschaut|geguckt|nachgesehen)(?: (?:und|aber|nichts|nix|gefunden)\b)*+,
        {HELLO}, {HOW_ARE_YOU}, (?:sehr )?(?:geehrte?r?|verehrte?r?|liebe[rs]?|werte[rs]?)(?:
        (?:(?:frau|herr) \w+|gruppenmitglieder|damen und
        herren|kolleginnen|freundinnen|mitglieder|community|kollegen|nachbarn|gemeinde|freunde|herren|gruppe|damen|leute|herr|frau|team|alle|und|bot)\b)*+,
        (?:ich )?hoffe (?:es geht|euch geht|dir geht|ihnen geht|allen
        geht|ihr|alle|du|sie)(?:\W?s)?(?:
        (?:wochenende|schoe?nen|schoe?nes|hattest|hattet|hatten|gesund|ihnen|allen|einen|guten|start|woche|euch|habt|sind|seid|bist|dir|gut|tag|die|ein|es|in)\b)*+,
        (?:entschuldigung|entschuldigen
        sie|entschuldigt|entschuldige|verzeihung|sorry|sry|tschuldigung|tut mir
        leid|pardon|verzeihen sie|bitte um entschuldigung|ich bitte um entschuldigung|nichts
        fue?r ungut|nix fue?r ungut)(?:
        (?:stoe?rung|nachricht|uhrzeit|spae?te[rn]?|doppelt|vielmals|stoe?re|nochmal|bloe?de|gefragt|meiner|bitte|fue?r|frage|doofe|dumme|falls|schon|wurde|wegen|mich|dass|wenn|euch|dich|aber|hier|die|ich|sie|die|das|ist|bin|neu|der|so)\b)*+,
        (?:(?:ich hab(?:e)?|ich hae?tte|meinerseits|mal
        wieder|eigentlich|vielleicht|hab(?:e)?|wir haben|ein
        paar|hae?tte|nochmal|eine?|heute|jetzt|schon|meine|kurz|noch|ganz|zwei|auch|also|dann|hier|nur|mal|und|da|ne|so)
        )*+(?:kurze?|kleine?|schnelle?|doofe?|dumme?|bloe?de|einfache?|wichtige?|dringende?|simple|allgemeine|ernst(?:gemeinte|hafte)|bescheidene|praktische|weitere|andere|neue|eine?|ne|noch
        eine|mal eine|mal ne|naive|kleines|kurzes|quick|blue?de|paar)(?:
        (?:schnelle|wichtige|einfache|bloe?de|weitere|kleine|kurze|doofe|dumme)\b)*+
        {QUESTION}(?: (?:fue?r (?:einen|meinen) freund|fue?r eine freundin|an die
        experten|zwischendurch|an die gruppe|an die runde|in die runde|meinerseits|hae?tte
        ich|fue?r euch|zum thema|am rande|und zwar|habe ich|an euch|an alle|an dich|von mir|hab
        ich|an sie|vorweg|bitte|leute|dazu|noch|ae?h|mal)\b)*+, (?:frage|kurze
        frage|anfrage)(?: (?:zwischendurch|an die gruppe|an die runde|in die runde|fue?r
        euch|am rande|an euch|an alle|an dich|von mir|an sie|bitte|dazu|mal)\b)*+,
        (?:also|so|ok(?:ay)?|ach ?so|ey|moment(?: mal)?|warte(?: mal)?|na
        ja|naja|nun|tja|ae?h+m*|hm+|oe?hm*|gut|mal sehen|ach|ach
        ja|oh|ue?brigens|apropos|und|noch was|noch etwas|eins
        noch|(?:eine|ne) (?:sache|kleinigkeit|kurze sache)(?: noch)?|noch (?:eine|ne)
        (?:sache|kleinigkeit)|hilfe|bitte
        helft mir|helft mir(?: bitte)?|bitte um hilfe|brauche hilfe|brauche mal eure
        hilfe|hoe?r(?:t)? mal|sag(?:t)? mal|sagen sie(?: mal)?|dringend|achtung|du|ihr
        lieben|leute|freunde|he|hoe?rt mal|mal was anderes|pass(?:t)? mal auf|schau(?:t)? mal),
        (?:ich )?(?:bin|wir sind|bins)(?:
        (?:hier|noch|ganz|ziemlich|relativ|selbst|leider)\b)*+
        (?:neu|neuling|anfae?nger(?:in)?|zu besuch|zugezogen|neue?r|ein neuling)(?: (?:in der
        gruppe|in der gegend|in der stadt|im forum|bei euch|im chat|im
        ort|dabei|hier|und)\b)*+, (?:ich heisse|mein name ist|hier ist|hier spricht|ich bin
        (?:der|die)) \w+
    """
)
CLOSERS = listed(
    rf"""
        (?:ich )?(?:bin |schon |sehr |echt )*+gespannt(?:
        (?:auf|eure|die|antworten|antwort|ihre|deine)\b)*+, (?:ich
        )?(?:finde?|hab|habe|weiss|konnte)(?: ich)?(?:
        (?:dazu|leider|da|darue?ber|auch|sonst|hier)\b)*+ (?:nix|nichts|nirgends was)(?:
        (?:dazu|gefunden|finden|darue?ber|mehr)\b)*+, {THANKS}, (?:(?:ue?ber
        jede|schnelle|jegliche|baldige|ue?ber|wae?re|freuen|fue?r|jeden|einen|kurze|bitte|freue|jede|eine|eure|mich|wir|ich|bin|uns|auf|um)
        )*+(?:hilfe|antwort|antworten|info|infos|tipp|tipps|hinweise?|rue?ckmeldung(?:en)?|auskunft|rat|ratschlae?ge?|feedback|ideen?)(?:
        (?:willkommen|hilfreich|schon mal|von ihnen|wue?rden|von
        euch|wue?rde|wae?ren|dankbar|gesehen|von
        dir|wae?re|freuen|super|gerne|bitte|danke|mich|sehr|froh|toll|nett|lieb|gern|sind|ich|wir|uns|bin|ist)\b)*+,
        (?:ich |wir )?(?:wae?re?n?|bin|wue?rde|wue?rden|freue|freuen|hoffe|hoffen)(?: ich|
        wir)?(?: mich| uns)?(?: (?:sie koe?nnen mir helfen|ihr koe?nnt mir helfen|jemand kann
        mir helfen|du kannst mir helfen|jemand weiss das|jemand weiss
        es|rue?ckmeldung|antworten|verbunden|schnelle|hinweise|baldige|antwort|dankbar|ue?ber|freuen|fue?r|kurze|hilfe|infos|tipps|deine|sehr|jede|eine|info|euch|froh|eure|ihre|nett|auf|um|es)\b)*+,
        bitte+(?: (?:rue?ckmeldung|helft mir|antworten|dringend|schnelle|um hilfe|hilf
        mir|antwort|schnell|helfen|melden|bitte|hilfe|danke|sehr|asap|und|um)\b)*+, (?:es
        )?(?:ist |wae?re )?(?:sehr |ziemlich |echt |total |super
        )*+(?:dringend|eilig|eilt|wichtig)|asap|so (?:bald|schnell) wie moe?glich|so schnell es
        geht|bitte schnell|schnellstmoe?glich|keine eile|eilt nicht(?: (?:wenn|wann|sobald)
        (?:du|ihr|sie)(?: mal)? zeit (?:hast|habt|haben))?|hat zeit|wenn(?:\W?s| es)
        (?:geht|moe?glich ist|keine umstae?nde macht)|falls moe?glich|wenn moe?glich|bei
        gelegenheit|wenn du (?:zeit|lust) hast|wenn ihr zeit habt, (?:ich )?(?:frage?|frag)(?:
        ich)?(?: nur| das)? fue?r (?:einen?|meinen?|ne|unseren?|meine)
        (?:freund(?:in)?|kumpel|kolleg(?:en|in)|bekannte[nr]?|mutter|vater|frau|mann|oma|opa|nachbarn?|nachbarin|tochter|sohn)(?:
        (?:von mir|haha|lol)\b)*+, (?:nur )?(?:mal )?(?:so )?(?:aus (?:reiner |purer
        )?(?:neugier(?:de)?|interesse)|interessehalber|neugierdehalber|interessiert mich(?:
        nur| halt| einfach)?|bin (?:nur |echt |halt )?neugierig|wollte (?:nur|mal|ich)(?: mal|
        nur)? (?:fragen|wissen|nachfragen)|frage nur|nur so|nur zur info),
        (?:(?:ganz|mit|und|die|nur)
        )*+(?:(?:freundlichen?|lieben?|besten?|schoe?nen?|viele[n]?|herzliche[n]?|sonnige|kollegiale[n]?)
        (?:grue?ss(?:e|en)?|gruss|wue?nsche|grue?sse))(?: (?:euch allen|an alle|aus \w+|von
        \w+|danke|deine|euer|eure|dein|ihre|und|ihr)\b)*+|mfg|lg|vg|bg|hg|grue?ss(?:e|le|chen)?|gruss|alles
        (?:gute|liebe)|hochachtungsvoll|beste|kuss|bussi|von meinem \w+ gesendet,
        (?:auf )?(?:wiedersehen|wiederhoe?ren|bald)|(?:und )?(?:eine |ne )?gute
        nacht|tschue?ss?(?:i|le|chen)?|ciao|tschau|bis
        (?:dann|spae?ter|bald|morgen|gleich|dahin)|servus|schoe?n(?:en|es|e|er)
        (?:tag|abend|woche|wochenende|sonntag|feierabend|nachmittag|restwoche|rest)(?:
        (?:wue?nsche ich|euch allen|allerseits|zusammen|allen|ihnen|noch|euch|dir)\b)*+|einen?
        schoe?n(?:en|es|e) (?:tag|abend|woche|wochenende|sonntag|feierabend|nachmittag)(?:
        (?:euch allen|allerseits|zusammen|allen|ihnen|noch|euch|dir)\b)*+,
        lol+|ha(?:ha)+|hihi|hehe+|xd+|omg|wtf|hm+|tja|kp|ka|keine
        ahnung|rofl|grins|smiley|zwinker, oder(?: nicht| so| was| wie)?|gell|ne|nicht
        wahr|stimmt\W?s|richtig|oder etwa nicht|ja|nein|wohl|bitte und
        danke|okay|ok|wa|woll|was, (?:sorry|entschuldigung|sry|tut mir leid|verzeihung)(?:
        (?:die
        stoe?rung|schlechtes|stoe?rung|bloe?de|deutsch|gefragt|nochmal|fragen|langen|fue?r|dumme|doofe|frage|falls|frage|schon|wurde|lange|mein|dass|wenn|text|hier|die|ich|das|mal|den|bin|neu)\b)*+,
        (?:ich |wir )?(?:brauche?n?|benoe?tigen?)(?: ich| wir)?(?: das| es| die| diese| info|
        antwort| dringend| unbedingt| wirklich| schnell| heute| morgen| nur| bis| die infos|
        dafue?r)*+(?: fue?r(?: ein| eine| einen| mein| meine| meinen| unser| unsere| die| den|
        das)?
        (?:hausaufgaben?|referat|schule|arbeit|projekt|uni|studium|hausarbeit|bachelorarbeit|masterarbeit|aufsatz|prae?sentation|kinder|kind|sohn|tochter|freund|freundin|mutter|oma|reise|urlaub|antrag|steuererklae?rung|quiz|unterricht|kurs|vortrag|bericht|planung))?,
        (?:das |es )?(?:ist|geht um)?(?: ist)? ?fue?r
        (?:ein|eine|einen|mein|meine|meinen|unser|unsere|unseren|die)
        (?:hausaufgaben?|referat|schule|arbeit|projekt|uni|studium|hausarbeit|bachelorarbeit|masterarbeit|aufsatz|prae?sentation|schulprojekt|quiz|vortrag|bericht|kurs|planung),
        (?:damit|weil|denn|da) (?:ich|wir)(?:
        (?:vorbereiten|entscheiden|wochenende|einrichten|vorbereite|moe?chten|bescheid|koe?nnen|mue?ssen|moe?chte|unseren|familie|kindern|ausflug|meinen|unsere|besser|meiner|besuch|urlaub|darauf|planen|wissen|wollen|buchen|meine|unser|gerne|reise|woche|weiss|plane|mein|mich|dann|frau|mann|noch|kann|muss|will|den|die|das|uns|mit|oma|tag|es)\b)*+,
        (?:gebt|gib|geben sie|sagt|sag|sagen sie)(?: mir)?(?: bitte| doch)*+ bescheid(?: bitte|
        danke)?|meldet euch|melde dich|(?:bitte )?(?:um
        )?(?:hilfe|antwort|rue?ckmeldung|antworten)|help|wer weiss
        (?:es|das|was|mehr|rat)|weiss (?:das|es|da) (?:jemand|wer|einer)(?: von euch|
        hier)?|kann (?:mir )?(?:da )?(?:jemand|wer|einer) (?:weiter)?helfen|(?:jemand|irgend
        ?wer|einer)(?: eine| ne)?(?: ahnung| idee)?|irgend ?welche
        (?:ideen|tipps)|ideen|tipps|was (?:meint|denkt) ihr|ihr seid gefragt, (?:ich |wir
        |konnte |hab |habe )?(?:finde?n?|konnte|kann|habe|hab|weiss|wissen)(?: ich| wir)?(?:
        (?:herausfinden|information|rausfinden|nirgendwo|webseite|homepage|internet|nirgends|gefunden|website|antwort|einfach|leider|nichts|keinen|angabe|finden|selbst|gerade|seite|keine|infos|nicht|dazu|netz|doku|info|mehr|hier|das|auf|der|die|den|faq|es|im|in)\b)*+,
        (?:ich |wir )?(?:bin|sind|da ich|weil ich|denn ich bin)(?:
        (?:hier|noch|ganz|neu|da|leider|erst|selber|selbst)\b)*+
        (?:neu|neuling|anfae?nger(?:in)?|zu besuch|tourist(?:in)?|nicht von hier|hier)(?: hier|
        dabei| bin| in der gruppe| in der stadt)*+
    """
)
PARTICLES = listed(
    """
    bitte, mal, eigentlich, denn, etwa, doch, vielleicht, eventuell, evtl, vllt,
    zufae?llig(?:erweise)?, genau, nochmals?, noch mal, ue?berhaupt, eben, halt, wohl, bloss,
    gerne?, kurz, in etwa, freundlicherweise, netterweise, bittesehr,
    bitteschoe?n, pls, lol, um himmels willen, zum teufel, zum kuckuck, verdammt, bitte bitte, nun,
    so, schnell
    """
)
LIGHT_WORDS = listed(
    r"""
    ok(?:ay)?,
    gestern, vorgestern, ue?bermorgen, mue?ss\w*, muss\w*, darf\w*, due?rf\w*, kann\w*, koe?nn\w*,
    soll\w*, will, willst,
    woll(?:en|t|te|ten|test), moe?ch\w*, mag, magst, moe?gen, brauch\w*, benoe?tig\w*, lass\w*,
    lae?sst, ich, mir, mich, mein\w*, wir, uns, unser\w*, du, dir, dich, dein\w*, ihr, euch, euer,
    eure[mnrs]?, ihnen, sie, ihr\w*, man, jemand\w*, irgend\w*, wer, einer, alle,
    bin, bist, ist, sind, seid, war\w*, wae?r\w*, sein,
    gewesen, hab\w*, hast, hat, hatt\w*, hae?tt\w*, gehabt, werd\w*, wird, wirst, wurd\w*,
    wue?rd\w*, worden, geworden, gibt\W?s, gibt, geben, gab, gae?be, gegeben, gebt,
    mach(?:e|st|t|en|te|ten)?, gemacht, tun, tue, tust, tut, tat, getan, geh(?:e|st|t|en)?,
    ging(?:en)?, gegangen, komm(?:e|st|t|en)?, kam(?:en)?, nehm(?:e|en|t)?, nimmt, nimmst,
    krieg(?:e|st|t|en|te)?, bekomm(?:e|st|t|en)?, bekam, erhalte?n?, erhae?lt(?:st)?, wissen,
    weiss\w*, wusst\w*, gewusst, sag\w*, gesagt, steh(?:t|en), frag(?:e|st|t|en|te)?, gefragt,
    heiss(?:e|t|en)?, hiess(?:en)?, passier(?:t|te|en)?, geschieht, geschah, geschehen, erlaubt,
    mitnehmen, genau, bitte, eigentlich, moe?glich, weise, art, ungefae?hr, circa, ca
    """
)
