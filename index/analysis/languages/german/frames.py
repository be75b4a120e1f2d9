"""Frames of German: phrases that introduce a question, or follow it."""

from index.analysis.languages.german.asides import MY, PEOPLE
from index.analysis.languages.german.courtesy import QUESTION
from index.analysis.languages.phrases import one_of

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
FRAMES = (
    one_of(
        rf"""
            (?:(?:und|aber|also) )*+{MY} {PEOPLE}
            (?:will|wollen|wollte|moe?chte|wue?sste|fragt sich)(?:
            (?:gerne?|nur|mal|unbedingt|noch|auch)\b)*+(?: wissen)?,
            was (?:ich|wir)(?: (?:eigentlich|nur|gerne?|noch|mal|jetzt|vor allem|wirklich)\b)*+
            (?:wissen|fragen|erfahren) (?:will|wollte?|moe?chte|wollen|wollten|mue?sste)(?:
            (?:ist|war|wae?re|folgendes)\b)*+,
            ich wollte?(?: (?:nur|mal|euch|eigentlich|kurz|einfach|bloss|schnell|eben|sie)\b)*+
            {_LEARN},
            (?:koe?nnten?|koe?nntest|koe?nntet|koe?nnt|kann|kannst|koe?nnen|kan|wue?rden?|wue?rdest|wue?rdet|magst|moe?gen|moe?chtest|darf|willst|woll(?:en|t))(?:
            (?:so freundlich sein und|einen gefallen tun und|den gefallen tun
            und|freundlicherweise|so nett sein und|so lieb sein und|so gut sein und|vielleicht
            mal|in der gruppe|irgendjemand|netterweise|meine
            frage|irgendeiner|vielleicht|zufae?llig|eigentlich|eine frage|von
            ihnen|eventuell|darue?ber|folgender|die frage|irgendwer|jemanden|von euch|ne
            frage|schnell|nochmal|jemand|gerade|einmal|meiner|weiter|einer|einem|bitte|schon|gerne|genau|dabei|einer|frage|ihnen|mich|eine|hier|kurz|evtl|eben|denn|etwa|vllt|auch|noch|gern|doch|dazu|euch|wohl|info|ganz|mir|uns|man|wer|ihr|sie|mal|nur|bei|das|dir|du|da|es)\b)*+
            {_TELL}, (?:steht|stehen)(?: (?:irgendwo|hier|da|was|etwas|in
            (?:den|dem|der|euren|eurem|eurer)
            (?:\w+
            )?(?:dokument(?:en)?|unterlagen|faq|satzung|regeln|dateien|seiten?|ordnung|handbuch)|im
            (?:handbuch|faq|dokument|regelwerk)|dr(?:in|inne)|darue?ber)\b)++, (?:gibt
            es|gibts)(?: (?:irgendwelche|irgendwo|hier|da)\b)*+
            (?:infos?|informationen|angaben)(?: (?:dazu|darue?ber|ue?ber|zu)\b)*+, (?:erinnert
            sich|erinnern sie sich|erinnerst du
            dich)(?: (?:hier|noch|zufae?llig|vielleicht|jemand|einer|wer)\b)*+,
            (?:wae?re es (?:ihnen |euch |dir )?mo?e?glich|hae?tten sie die gue?te|wae?ren sie so
            (?:nett|freundlich|lieb|gut))(?: (?:mir|uns|und|bitte|zu|kurz)\b)*+
            (?:mitzuteilen|zu sagen|sagen|mitteilen|zu erklae?ren|zu verraten)(?: {_IF}|),
            {_KNOW}(?: (?:hier|zufae?llig|vielleicht|eventuell|evtl|denn|schon|eigentlich)\b)++
            {_ANYBODY},
            {_KNOW} {_ANYBODY}(?: (?:zufae?llig(?:erweise)?|irgend jemand|in der
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
            sie|teile?|teilt|teilen sie|(?:nenne?|nennt|nennen sie|zeig|zeigt|zeigen sie)(?=
            (?:mir|uns|bitte|doch|mal)\b)|beantworte|beantwortet|beantworten
            sie|informiere|informiert|informieren
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
            {QUESTION}(?: (?:mich beschae?ftigt|in die runde|bezue?glich|fue?r
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
