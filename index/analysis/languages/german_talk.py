"""German phrases around a question, and messages that ask nothing."""

from index.analysis.languages.phrases import listed, one_of
from index.model import SmallTalk

_ANYBODY = (
    "(?:irgend ?(?:wer|jemand|einer|eine|wen)|jemand(?:em|en)?|wer|einer|eine|du|ihr|sie|man|"
    "(?:jemand|einer|eine|wer) von (?:euch|ihnen)|ne?mand)(?: (?:aus der (?:gruppe|runde)|in "
    "der (?:gruppe|runde)|zufae?llig(?:erweise)?|vielleicht|von ihnen|eventuell|von euch|"
    r"leute|bitte|schon|hier|alle|evtl|auch|denn|mal|da)\b)*+"
)
_TELL = (
    "(?:(?:mit)?(?:ge)?teilen|(?:weiter)?sagen|verraten|erklae?ren|erlae?utern|"
    "(?:weiter)?helfen|beantworten|bestae?tigen|zeigen|nennen|schreiben|(?:aus)?helfen|"
    "auskunft geben|(?:einen )?(?:tipp|hinweis|rat) geben|bescheid (?:sagen|geben)|info "
    "geben|informieren|aufklae?ren|antworten|angeben|nachsehen|nachschauen|eine frage "
    "beantworten|weiterhelfen|auf die sprue?nge helfen|sagn|erzae?hlen|herausfinden|"
    "rausfinden)"
)
_IF = (
    "(?: (?:etwas ue?ber|was ue?ber|zufae?llig|eigentlich|genaueres|nae?heres|darue?ber|"
    r"folgendes|etwas zu|bescheid|und zwar|etwas|genau|bitte|dazu|mehr|ob)\b)*+"
)
_KNOW = (
    "(?:weisst?|wisst|wissen|wue?sste(?:st|n|t)?|kennt|kennst|kennen|(?:eine )?ahnung|"
    "(?:ha(?:t|st|be?n?|bt)|hae?tte(?:st|n|t)?) (?:da(?:von)? )?(?:hier )?(?:einer? |jemand |"
    "wer |von euch |eine |ne |irgend ?eine |irgend ?ne |schon )*(?:ahnung|idee|plan|info|"
    "infos|informationen|tipp|tipps))"
)
_LEARN = (
    "(?:wissen|gewusst|erfahren|fragen|nachfragen|anfragen|rausfinden|herausfinden|hoe?ren|"
    "kurz nachfragen|verstehen|in erfahrung bringen|erkundigen|loswerden|klae?ren|abklae?ren|"
    "nachschauen)"
)
_QUESTION = "(?:fragen?|anliegen|anfrage|nachfrage|rue?ckfrage|verstae?ndnisfrage|zwischenfrage)"
_HELLO = (
    "(?:hallo+|halloe?chen|hallihallo|hi+|hey+|hej|heya?|na|moin(?: moin)?|moinsen|servus|"
    "grue?ss? ?(?:gott|euch|dich|sie)|grue?ss?e?|grue?zi|salue?|sali|tach|tag|tagchen|"
    "(?:einen )?(?:schoe?nen )?(?:guten?|schoe?nen) (?:tag|morgen|abend|mittag|nachmittag|"
    r"vormittag|nabend)|nabend|n\W?abend|mahlzeit|moe?gen|morgen|guten|hello|huhu|hoi|ahoi|"
    "juten tach|gumo|sei(?:d)? gegrue?sst|willkommen)(?: (?:(?:sehr geehrte )?damen und "
    "herren|freunde der sonne|und guten tag|in die runde|meine lieben|zusammen und|"
    "miteinander|mein freund|allerseits|ihr lieben|euch allen|mal wieder|nachbarn?|community|"
    "beisammen|zusammen|gemeinde|ihr zwei|freunde|an alle|nochmal|lieber|gruppe|leute|liebe|"
    r"du da|alle|team|euch|welt|herr|frau|ihr|bot|du|da)\b)*+"
)
_HOW_ARE_YOU = (
    r"(?:wie geht(?:\W?s| es)|wie gehts|wie lae?uft(?:\W?s| es)|alles (?:klar|gut|fit|ok)|was "
    r"geht(?: ab)?|na wie|alles roger|was lae?uft|was gibt\W?s neues)(?: (?:ihr lieben|bei "
    r"euch|bei dir|ihnen|heute|allen|euch|denn|dir|bei|so)\b)*+"
)
_THANKS = (
    "(?:(?:ganz lieben|herzlichen|schon mal|im voraus|schonmal|tausend|na dann|vielen|lieben|"
    "besten|scho?n|recht|super|1000|okay|nein|ganz|und|ok|oh|ja) )*+(?:danke+|dank|"
    r"danke?schoe?n|merci|thx+|thanks|thank you|tausend dank|dankeee*|vergelt\W?s gott|"
    "bedankt|danki|danke)(?: (?:unterstue?tzung|informationen|rue?ckmeldung|euch allen|"
    "antworten?|im vorraus|schon mal|im voraus|nochmals?|vielmals|schonmal|auskunft|noch mal|"
    "grue?sse|geholfen|schoe?n|an alle|einmal|mue?he|lieben|fue?rs|helfen|ihnen|schon|vorab|"
    "fue?r|deine|hilfe|infos|tipps|gruss|liebe|viele|leute|jetzt|bitte|super|lesen|euch|sehr|"
    "eure|ihre|jede|info|zeit|tipp|alle|sehr|lieb|auch|dir|mal|die|die|den|das|der|und|ihr|"
    r"bot|hat|mir|uns|lg|vg)\b)*+"
)
OPENERS = listed(
    rf"""
        (?:digg[ae]r?|alter|bruder|bro|jungs|mae?dels|leute|freunde|nachbarn?|bot|kollegen),
        (?:ich )?(?:hab|habe)?(?: ich)?(?: schon)? ?(?:ue?berall|lange|ewig)
        (?:gesucht|geschaut|geguckt|nachgesehen)(?: (?:und|aber|nichts|nix|gefunden)\b)*+,
        {_HELLO}, {_HOW_ARE_YOU}, (?:sehr )?(?:geehrte?r?|verehrte?r?|liebe[rs]?|werte[rs]?)(?:
        (?:(?:frau|herr) \w+|gruppenmitglieder|damen und
        herren|kolleginnen|freundinnen|mitglieder|community|kollegen|nachbarn|gemeinde|freunde|herren|gruppe|damen|leute|herr|frau|team|alle|und|bot)\b)*+,
        (?:ich )?hoffe (?:es geht|euch geht|dir geht|ihnen geht|allen
        geht|ihr|alle|du|sie)(?:\W?s)?(?:
        (?:wochenende|schoe?nen|schoe?nes|hattest|hattet|hatten|gesund|ihnen|allen|einen|guten|start|woche|euch|habt|sind|seid|bist|dir|gut|tag|die|ein|es|in)\b)*+,
        (?:entschuldigung|entschuldigen
        sie|entschuldigt|entschuldige|verzeihung|sorry|sry|tschuldigung|tut mir
        leid|pardon|verzeihen sie|bitte um entschuldigung|ich bitte um entschuldigung|nichts
        fue?r ungut|nix fue?r ungut)(?:
        (?:stoe?rung|vielmals|stoe?re|nochmal|bloe?de|gefragt|meiner|bitte|fue?r|frage|doofe|dumme|falls|schon|wurde|wegen|mich|dass|wenn|euch|dich|aber|hier|die|ich|sie|die|das|ist|bin|neu|der|so)\b)*+,
        (?:(?:ich hab(?:e)?|ich hae?tte|meinerseits|mal
        wieder|eigentlich|vielleicht|hab(?:e)?|wir haben|ein
        paar|hae?tte|nochmal|eine?|heute|jetzt|schon|meine|kurz|noch|ganz|zwei|auch|also|dann|hier|nur|mal|und|da|ne|so)
        )*+(?:kurze?|kleine?|schnelle?|doofe?|dumme?|bloe?de|einfache?|wichtige?|dringende?|simple|allgemeine|ernst(?:gemeinte|hafte)|bescheidene|praktische|weitere|andere|neue|eine?|ne|noch
        eine|mal eine|mal ne|naive|kleines|kurzes|quick|blue?de|paar)(?:
        (?:schnelle|wichtige|einfache|bloe?de|weitere|kleine|kurze|doofe|dumme)\b)*+
        {_QUESTION}(?: (?:fue?r (?:einen|meinen) freund|fue?r eine freundin|an die
        experten|zwischendurch|an die gruppe|an die runde|in die runde|meinerseits|hae?tte
        ich|fue?r euch|zum thema|am rande|und zwar|habe ich|an euch|an alle|an dich|von mir|hab
        ich|an sie|vorweg|bitte|leute|dazu|noch|ae?h|mal)\b)*+, (?:frage|kurze
        frage|anfrage)(?: (?:zwischendurch|an die gruppe|an die runde|in die runde|fue?r
        euch|am rande|an euch|an alle|an dich|von mir|an sie|bitte|dazu|mal)\b)*+,
        (?:also|so|ok(?:ay)?|na ja|naja|nun|tja|ae?h+m*|hm+|oe?hm*|gut|mal sehen|ach|ach
        ja|oh|ue?brigens|apropos|und|noch was|noch etwas|eins noch|eine sache noch|hilfe|bitte
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
FRAMES = (
    one_of(
        rf"""
            (?:koe?nnten?|koe?nntest|koe?nntet|koe?nnt|kann|kannst|koe?nnen|kan|wue?rden?|wue?rdest|wue?rdet|magst|moe?gen|moe?chtest|darf|willst|woll(?:en|t))(?:
            (?:so freundlich sein und|einen gefallen tun und|den gefallen tun
            und|freundlicherweise|so nett sein und|so lieb sein und|so gut sein und|vielleicht
            mal|in der gruppe|irgendjemand|netterweise|meine
            frage|irgendeiner|vielleicht|zufae?llig|eigentlich|eine frage|von
            ihnen|eventuell|darue?ber|folgender|die frage|irgendwer|jemanden|von euch|ne
            frage|schnell|nochmal|jemand|gerade|einmal|meiner|weiter|einer|einem|bitte|schon|gerne|genau|dabei|einer|frage|ihnen|mich|eine|hier|kurz|evtl|eben|denn|etwa|vllt|auch|noch|gern|doch|dazu|euch|wohl|info|ganz|mir|uns|man|wer|ihr|sie|mal|nur|bei|das|dir|du|da|es)\b)*+
            {_TELL}, {_KNOW} {_ANYBODY}(?: (?:zufae?llig(?:erweise)?|irgend jemand|in der
            gruppe|irgendjemand|in der runde|vielleicht|eigentlich|irgendwer|von
            ihnen|eventuell|darue?ber|jemanden|von
            euch|drue?ber|jemand|sicher|einer|schon|bitte|genau|davon|eine|hier|evtl|denn|etwa|auch|vllt|noch|ihr|sie|wer|man|das|mal|du|da)\b)*+,
            (?:ich )?wue?sste(?: ich)?(?: gern(?:e)?| mal| auch| doch| zu gern(?:e)?| nur|
            bitte)+, (?:(?:eigentlich|also|hier|aber|ich|wir|nun|und|da|i)
            )*+(?:wollte?|wollten|will|wollen|moe?chte|moe?chten|wue?rde|wue?rden|hae?tte|mue?sste|muss|muesste|darf|duerfte|due?rfte|koe?nnte|kann|wue?nsche|interessiert|versuche|mag|hab|habe)(?:
            (?:in die runde|eigentlich|vielleicht|darue?ber|zu gerne|so
            gerne|herzlich|jemanden|schnell|nochmal|einfach|einmal|vorher|lieber|jemand|gerne|bitte|etwas|mich|gern|auch|kurz|eben|noch|euch|dich|hier|ganz|nach|sehr|doch|ich|wir|mir|uns|nur|mal|sie|was|das|da|zu)\b)*+(?:
            {_LEARN})(?: (?:in die runde|nachfragen|von ihnen|koe?nnen|und zwar|due?rfen|von
            euch|duerfen|von dir|fragen|lassen|bitte|mich|ich|mal|zu)\b)*+, (?:ich
            )?(?:frage?|frag|frug|fragte|wunder[et]?|ueberlege|ue?berlege)(?: ich| wir)?
            (?:mich|mir|uns)(?: (?:die ganze zeit|schon lange|seit
            langem|manchmal|gerade|grade|schon|immer|heute|grad|eben|hier|echt|oft|mal|nur)\b)*+,
            (?:wir fragen uns|ich habe mich (?:schon )?(?:immer |oft |lange )?gefragt|man fragt
            sich), (?:es )?(?:mich )?(?:wue?rde?|interessiert|interessieren|wue?rde)(?: mich|
            uns| es)*+(?: mal| sehr| brennend| echt| nur| auch| wirklich)*+(?: interessieren)?,
            (?:ich|wir)(?: bin| sind)?(?: gerade| noch| mir| uns)*+
            (?:gespannt|neugierig|unsicher|nicht sicher|nicht ganz sicher|auf der suche nach|am
            ue?berlegen)(?: darauf| zu erfahren)?,
            (?:(?:bitte|leute|also|komm|ach|und|hey|so|ey|na) )*+(?:verrae?tst du|sagst
            du|erklae?rst du|hilfst du|sagt ihr|verratet ihr|erklae?rt ihr|helft
            ihr|sag|sage|sagt|sagen sie|verrat|verrate|verratet|verraten
            sie|erklae?r|erklae?re|erklae?rt|erklae?ren sie|hilf|helft|helfen
            sie|teile?|teilt|teilen sie|nenn|nenne|nennt|nennen sie|zeig|zeigt|zeigen
            sie|beantworte|beantwortet|beantworten sie|informiere|informiert|informieren
            sie|erzae?hl|erzae?hlt|gib|gebt|geben sie|schreib|schreibt)(?: (?:einen
            tipp|auskunft|bescheid|folgende|schnell|ehrlich|einmal|weiter|ue?ber|bitte|genau|dabei|infos|etwas|meine|frage|mich|doch|kurz|info|mir|uns|mal|mit|die|zu)\b)*+,
            (?:ich )?(?:bitte|bitten|ersuche)(?: wir| ich)? (?:um
            (?:auskunft|info|infos|information|antwort|hilfe|erklae?rung|einen
            tipp|tipps)|sie|euch|dich)(?: (?:zu erklae?ren|mitzuteilen|darue?ber|zur frage|zu
            sagen|bitte|dazu|mir|bei)\b)*+, (?:ich )?(?:brauche?|benoe?tige|suche)(?: ich| wir|
            mal| bitte| dringend| eure| hilfe| eine| die| nach| infos?| informationen|
            auskunft| antwort| rat| tipps| zu| ue?ber| darue?ber| auf die frage| bei der frage|
            einen rat)*+, (?:gibt es|gibts|ist|wae?re|findet sich)(?: hier| da| in der
            gruppe)?(?: jemand(?:en)?| einer?| wer| irgend ?wer| irgend ?jemand(?:en)?)+(?:
            (?:so freundlich|sich auskennt|in der
            gruppe|weiterhelfen|beantworten|vielleicht|erklae?ren|zufae?llig|und
            weiss|wue?sste|koe?nnte|verraten|von euch|jemanden|so nett|so
            lieb|helfen|wissen|sagen|weiss|bitte|einen|hier|kann|der|die|mir|uns|und|wer|wen|mal|da)\b)*+,
            (?:wer|jemand|vielleicht)(?: von euch| hier| von ihnen)?(?: (?:hat eine ahnung|sich
            aus und|vielleicht|zufae?llig|hat ahnung|koe?nnte|von
            euch|wue?sste|weiss|bitte|kennt|kann|hier|mir|uns|mal|da)\b)*+(?:
            (?:sagen|weiss|helfen|verraten|erklae?ren|weiterhelfen|beantworten|wue?sste|hat
            (?:eine )?(?:ahnung|idee))), (?:ich |wir
            )?(?:weiss|wissen|finde|finden|erinnere|kenne|verstehe|kapiere|bin
            mir)(?: ich| wir)?(?: (?:ehrlich gesagt|ue?berhaupt|so
            recht|wirklich|einfach|leider|gerade|daran|schon|heute|etwas|grad|mich|dazu|noch|auch|das|es|da)\b)*+
            (?:keine?n?|nichts|nicht|nirgends|vergessen|nie)(?:
            (?:informationen|herausfinden|information|rausfinden|darue?ber|vergessen|verstehen|erinnern|gefunden|angaben|antwort|heraus|finden|sicher|ahnung|angabe|ue?ber|genau|sagen|daran|infos|mehr|ganz|plan|idee|info|dazu|auf)\b)*+,
            (?:ich |wir
            )?(?:kann|habe|hab)(?: ich| wir)?(?: (?:ehrlich gesagt|ue?berhaupt|so
            recht|wirklich|einfach|leider|gerade|daran|schon|heute|etwas|grad|mich|dazu|noch|auch|das|es|da)\b)*+
            (?:keine?n?|nichts|nicht|nirgends|vergessen|nie)(?:
            (?:informationen|herausfinden|information|rausfinden|darue?ber|vergessen|verstehen|erinnern|gefunden|angaben|antwort|heraus|finden|sicher|ahnung|angabe|ue?ber|genau|sagen|daran|infos|mehr|ganz|plan|idee|info|dazu|auf)\b)++,
            (?:keine|irgend ?(?:eine|ne)|eine|ne|hat (?:jemand|wer|einer)(?: hier| von
            euch)?(?: eine| ne| irgendeine)?|habt ihr(?: eine| ne| irgendeine)?|hast du(?:
            eine| ne| irgendeine)?|haben sie(?: eine| vielleicht eine)?)
            (?:ahnung|idee|plan|schimmer)(?: (?:von euch|jemand|bitte|hier)\b)*+,
            (?:(?:jetzt|also|und|nun|so|na) )*+(?:meine|unsere|die|hier(?: ist)?(?: mal)?(?:
            meine| eine| die)?|eine|ne|daher (?:meine|die)|nun (?:meine|zu meiner|zur)|jetzt
            (?:meine|zu meiner|zur)|es geht um (?:die|folgende)|da(?:zu)? hae?tte ich
            (?:eine|mal eine)|ich (?:habe?|hae?tte)(?: da| hier| mal| nur| noch)*+
            (?:eine|die|ne|folgende))(?:
            (?:eigentliche|nae?chste|dringende|schnelle|einfache|wichtige|folgende|konkrete|weitere|kleine|zweite|andere|simple|kurze|erste|doofe|dumme)\b)*+
            {_QUESTION}(?: (?:mich beschae?ftigt|in die runde|bezue?glich|fue?r
            euch|nae?mlich|zum thema|folgende|an euch|an dich|an alle|wae?re|lautet|an
            sie|hierzu|jetzt|dabei|wegen|dazu|also|ist|nun|zum|zur|zu)\b)*+, (?:es
            )?(?:wae?re|wue?rde mich freuen|wue?rden uns freuen|ich wae?re(?: sehr| echt)?|ich
            wue?rde mich (?:sehr )?freuen)(?: (?:es
            moe?glich|interessant|freundlich|hilfreich|moe?glich|wirklich|schoe?n|dankbar|klasse|genial|super|prima|ihnen|toll|nett|lieb|cool|sehr|froh|echt|euch|gut|von|dir|es)\b)*+
            (?:wenn|falls|zu|mir|wer|jemand)(?: (?:koe?nntest|koe?nntet|koe?nnten|koe?nnte|von
            euch|jemand|einer|bitte|kurz|hier|mir|wer|ihr|sie|man|uns|mal|du|zu)\b)*+(?:
            {_TELL}| zu (?:sagen|wissen|erfahren|verraten)| {_LEARN}| weiss| wue?sste| sagt|
            verrae?t| erklae?rt)(?:
            (?:koe?nntest|koe?nnten|koe?nntet|wue?rdest|koe?nnte|koe?nnen|wue?rden|wue?rdet|koe?nnt|wue?rde|kannst|kann)\b)*+,
            (?:falls|wenn) (?:das |es )?(?:jemand|wer|einer|du|ihr|sie|man)(?:
            (?:zufae?llig|vielleicht|von
            euch|koe?nnen|koe?nnt|weisst|wissen|kannst|weiss|wisst|sagen|bitte|hier|kann|das|mir|es)\b)*+,
            (?:meine?|unsere?|eine?)(?: \w+)?
            (?:freund(?:in)?|frau|mann|mutter|vater|sohn|tochter|kinder|kind|chef(?:in)?|nachbar(?:in)?|kolleg(?:e|in)|schwester|bruder|partner(?:in)?|kunde|kundin|lehrer(?:in)?|bekannter?)(?:
            (?:hat mich|von mir)\b)*+ (?:fragt(?: sich| mich)?|wollen wissen|will
            wissen|moe?chte wissen|gefragt|hat (?:mich )?gefragt|wollte wissen|wue?rde gerne
            wissen|wue?sste gerne?), (?:ich )?(?:wurde|bin)(?: ich)? (?:gerade )?(?:gefragt(?:
            worden)?|gebeten worden zu fragen), (?:darf|due?rfte|kann|koe?nnte)
            (?:ich|man|wir)(?: (?:in die runde|eine
            frage|vielleicht|hoe?flich|jemanden|schnell|bitte|etwas|frage|euch|dich|kurz|hier|eine|eben|noch|sie|mal|was|nur)\b)*+
            (?:fragen|stellen|erfahren|nachfragen|wissen|stoe?ren|mich erkundigen), (?:wo|wie)
            (?:kann|koe?nnte) (?:ich|man)
            (?:herausfinden|rausfinden|erfahren|nachlesen|nachschauen), (?:was|eins|eines)
            (?:ich|mich|wir)(?: noch| immer| schon| gerne| eigentlich| mal)*+
            (?:wissen|fragen|interessiert|interessieren|erfahren)
            ?(?:will|wollte|moe?chte|wue?rde)?(?: ist)?, (?:mich|uns) (?:interessiert|wue?rde
            interessieren|beschae?ftigt(?: die frage)?)(?: mal| sehr| brennend| nur| auch)*+,
            (?:bezue?glich|betreffend|betreff|in bezug auf|wegen|zum thema), (?:aus (?:reiner
            |purer )?(?:neugier(?:de)?|interesse)|nur (?:so )?aus (?:neugier|interesse)|rein
            interessehalber|interessehalber|nur mal so|wenn ich (?:mal )?fragen darf|wenn man
            fragen darf|der vollstae?ndigkeit halber|nur zur sicherheit|sicherheitshalber|zur
            sicherheit|wenn es keine umstae?nde macht|glaub(?:st|t) (?:du|ihr)|glauben sie|was
            (?:meint|denkt) ihr|was (?:meinst|denkst) du|meint ihr|meinst du)
        """
    )
    + _IF,
)
CLOSERS = listed(
    rf"""
        (?:ich )?(?:bin |schon |sehr |echt )*+gespannt(?:
        (?:auf|eure|die|antworten|antwort|ihre|deine)\b)*+, (?:ich
        )?(?:finde?|hab|habe|weiss|konnte)(?: ich)?(?:
        (?:dazu|leider|da|darue?ber|auch|sonst|hier)\b)*+ (?:nix|nichts|nirgends was)(?:
        (?:dazu|gefunden|finden|darue?ber|mehr)\b)*+, {_THANKS}, (?:(?:ue?ber
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
        geht|bitte schnell|schnellstmoe?glich|keine eile|eilt nicht|hat zeit|wenn(?:\W?s| es)
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
        \w+|danke|deine|euer|eure|dein|ihre|und|ihr)\b)*+|mfg|lg|vg|bg|hg|grue?ss(?:e|le|chen)?|gruss|(?:euer|eure|dein|deine|ihr|ihre)
        \w+|alles (?:gute|liebe)|hochachtungsvoll|beste|kuss|bussi|von meinem \w+ gesendet,
        (?:auf )?(?:wiedersehen|wiederhoe?ren|bald)|tschue?ss?(?:i|le|chen)?|ciao|tschau|bis
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
    gerne?, kurz, ungefae?hr, circa, ca, in etwa, freundlicherweise, netterweise, bittesehr,
    bitteschoe?n, pls, lol, um himmels willen, zum teufel, zum kuckuck, verdammt, bitte bitte, nun,
    so, schnell
    """
)
LIGHT_WORDS = listed(
    r"""
    gestern, vorgestern, ue?bermorgen, mue?ss\w*, muss\w*, darf\w*, due?rf\w*, kann\w*, koe?nn\w*,
    soll\w*, will, willst,
    woll(?:en|t|te|ten|test), moe?ch\w*, mag, magst, moe?gen, brauch\w*, benoe?tig\w*, lass\w*,
    lae?sst, ich, mir, mich, mein\w*, wir, uns, unser\w*, du, dir, dich, dein\w*, ihr, euch, euer,
    eur\w*, ihnen, sie, ihr\w*, man, jemand\w*, irgend\w*, wer, einer, alle, leute, person,
    personen, sache, sachen, ding, dinge, bin, bist, ist, sind, seid, war\w*, wae?r\w*, sein,
    gewesen, hab\w*, hast, hat, hatt\w*, hae?tt\w*, gehabt, werd\w*, wird, wirst, wurd\w*,
    wue?rd\w*, worden, geworden, gibt\W?s, gibt, geben, gab, gae?be, gegeben, gebt,
    mach(?:e|st|t|en|te|ten)?, gemacht, tun, tue, tust, tut, tat, getan, geh(?:e|st|t|en)?,
    ging(?:en)?, gegangen, komm(?:e|st|t|en)?, kam(?:en)?, nehm(?:e|en|t)?, nimmt, nimmst,
    krieg(?:e|st|t|en|te)?, bekomm(?:e|st|t|en)?, bekam, erhalte?n?, erhae?lt(?:st)?, wissen,
    weiss\w*, wusst\w*, gewusst, sag\w*, gesagt, frag(?:e|st|t|en|te)?, gefragt, heiss(?:e|t|en)?,
    hiess(?:en)?, passier(?:t|te|en)?, geschieht, geschah, geschehen, erlaubt, mitnehmen, genau,
    bitte, eigentlich, moe?glich, weise, art
    """
)
_WISHES = (
    r"(?:(?:herzliche[nr]?|besten|meinen|vielen|ganz) )*+(?:glueckwunsch|gluckwunsch|"
    r"gluckwunsche|gratulation|gratuliere|alles (?:gute|liebe)|viel (?:spass|gluck|"
    r"erfolg)|gute (?:besserung|reise|fahrt)|frohe (?:weihnachten|ostern)|gutes neues|"
    r"frohes neues|schone (?:feiertage|ferien)|daumen gedruckt)(?:[^\w?]+(?:an|zu|zum|zur|"
    r"euch|dir|ihnen|allen|fur|bei|beim|und|jahr|von|noch|im|in|am)\b[^?]{0,60}(?![^?]*\?))?",
    r"bis (?:zum|zur|nachsten|nachste|kommenden|montag|dienstag|mittwoch|donnerstag|"
    r"freitag|samstag|sonntag)\b[^?]{0,40}(?![^?]*\?)",
)
"""What people wish one another, and to whom."""
SMALL_TALK = {
    SmallTalk.GREETING: listed(
        rf"""
        {_HELLO}, {_HOW_ARE_YOU}, (?:bist du|seid ihr|sind sie|ist|jemand|ist jemand)(?: (?:ein
        bot|zuhause|online|jemand|hier|wach|noch|da)\b)*+|(?:schoe?n|freut mich)(?: dich| euch|
        sie)?(?: zu (?:sehen|hoe?ren)|
        kennenzulernen)?|(?:frohe[sr]?|gutes|schoe?ne[sr]?|froehliche|froe?hliche)
        (?:weihnachten|ostern|neues(?: jahr)?|feiertage|wochenende|jahr)|ich bin (?:wieder
        )?(?:da|neu hier|neu)|wieder da
        """
    ),
    SmallTalk.THANKS: listed(
        f"""
            {_THANKS}, (?:das |es |du |ihr |sie
            )?(?:hat|habt|hast|haben|hilft|war|ist|bist|sind|seid)(?: mir| uns| echt| sehr|
            wirklich| genau| schon| das| ja| sie| du| ihr| was| ein| eine| der| die| so| alles|
            total)*+
            (?:geholfen|weitergeholfen|sehr|weiter|hilfreich|lieb|nett|super|toll|spitze|prima|klasse|genial|perfekt|gesucht|gebraucht|beste[rs]?|schatz|engel|held(?:in)?|goldstue?ck|freundlich|klug|schlau)(?:
            von (?:dir|euch|ihnen)| danke| bot| habe)*+, (?:sehr |echt |ganz
            )?(?:gute?r?|guter|tolle?r?|super|feine?r?|beste?r?|schlaue?r?|brave?r?|nette?r?|klasse)
            (?:bot|arbeit|antwort|job|gemacht|leistung)|gut gemacht|bravo|respekt|chapeau|hut
            ab|weiter so|ich danke(?: dir| euch| ihnen)?(?: sehr| vielmals| herzlich)?|gott sei
            dank
        """
    ),
    SmallTalk.FAREWELL: listed(
        r"""
            (?:(?:ich muss los|also dann|na dann|okay|also|dann|gut|und|ok|so|na)
            )*+(?:tschue?ss?(?:i|le|chen|ikowski)?|tschoe?|ciao|tschau|auf
            wiedersehen|wiedersehen|auf wiederhoe?ren|bis
            (?:dann|spae?ter|bald|morgen|gleich|dahin|zum nae?chsten mal|nae?chstes
            mal|denne)|bye+(?: bye)?|(?:gute?|n) nacht|gut nacht|nacht|schlaf(?:t)?
            (?:gut|schoe?n)|ade|adieu|baba|pfiat(?:i| di|i gott)|servus|macht? (?:\W?s )?(?:es
            )?gut|machs gut|man sieht sich|wir sehen uns|lebt? wohl|(?:einen |ein |eine
            )?schoe?n(?:en|es|e)
            (?:tag|abend|woche|wochenende|sonntag|feierabend|nachmittag|urlaub|resttag)|feierabend|mfg|lg|vg|liebe
            grue?sse|viele grue?sse|alles gute|hau rein|bleib(?:t)? gesund|ich
            (?:muss|geh|gehe|bin)(?: dann| jetzt| mal)*+ (?:los|weg|raus|ins
            bett|schlafen|offline))(?: (?:gleichfalls|euch allen|allerseits|ihr
            lieben|zusammen|bis
            bald|morgen|allen|ihnen|leute|danke|noch|euch|alle|dann|auch|dir|bot|mal|und)\b)*+
        """
    ),
    SmallTalk.OTHER: _WISHES
    + listed(
        r"""
            (?:ok+|okay+|oki+|okidoki|jo+|ja+|jap+|jup|jep|jawohl|klar|na klar|alles
            klar|klaro|sicher|natue?rlich|selbstverstae?ndlich|gewiss|genau|stimmt|richtig|korrekt|nein|nee+|nein
            danke|ja bitte|noe?+|nicht wirklich|quatsch|bloe?dsinn|vielleicht|mal sehen|mal
            schauen|weiss nicht|ich weiss nicht|ka|keine ahnung|kp|kein problem|kein ding|kein
            thema|keine ursache|keine sorge|nichts zu danken|gern
            geschehen|gerne|gern|bitte(?:schoe?n|sehr)?|bitte|gerne wieder|sehr
            gern(?:e)?|passt schon|passt|schon gut|schon ok|alles gut|gut|sehr
            gut|super+|toll|klasse|prima|perfekt|spitze|spitzenmae?ssig|hervorragend|ausgezeichnet|wunderbar|wunderschoe?n|genial|cool+|geil+|krass|nice|mega|hammer|stark|nett|schoe?n|sehr
            schoe?n|fein|interessant|spannend|lustig|witzig|sehr
            witzig|lol+|rofl|ha(?:ha)*h?|(?:hi)+h?|(?:he)+|xd+|omg|wtf|wow+|oh+|oha|ach
            so|achso|ach|ah+|aha+|ach ja|ach nein|soso|so so|hm+|mhm+|ae?h+m*|tja|naja|na ja|na
            gut|na dann|na und|egal|ist egal|mir
            egal|schade|mist|verdammt|scheisse|ups+|hoppla|oje|o je|auweia|sorry|tut mir
            leid|entschuldigung|mein fehler|verstehe|verstanden|ich verstehe|kapiert|ich
            verstehe nicht|verstehe ich nicht|hab ich mir gedacht|macht sinn|leuchtet
            ein|wirklich|echt|ehrlich|im ernst|ernsthaft|echt jetzt|bist du
            (?:sicher|dumm|bloe?d|ein bot|ein mensch|echt|doof|da)|wer bist du|was bist du|was
            kannst du|falsch|stimmt nicht|das (?:stimmt|ist richtig|ist falsch|stimmt nicht|ist
            gut|war gut|reicht|wars|war\W?s|ist ok|ist cool|ist
            lustig|passt)|blue?dsinn|fertig|erledigt|test+|testing|weiter|stopp?|halt|warte(?:t)?|moment(?:
            mal)?|einen moment|sekunde|ich (?:liebe|mag|hasse)
            (?:dich|es|das|euch)|dito|ebenso|gleichfalls|ebenfalls|danke gleichfalls|ich
            auch|ich auch nicht|viel (?:glue?ck|erfolg|spass)|gute
            besserung|glue?ckwunsch|herzlichen
            glue?ckwunsch|gratuliere|gratulation|prost|(?:bloe?der?|doofer?|dummer?|schlechter?|nutzloser?)
            bot|bot|blabla|halt die klappe|halt(?:\W?s)? maul|jetzt|und|so|hae?|was|bitte
            was|doch|eben|super danke|wie du meinst|von mir aus|meinetwegen|auch gut|na
            sowas|jein|yes|no|yep|nope)(?:
            (?:wirklich|schade|alter|leute|jetzt|danke|schon|nicht|bitte|dann|mann|auch|nein|okay|doch|sehr|haha|bot|mal|lol|das|ja|ok|so|eh|es)\b)*+
        """
    ),
}
