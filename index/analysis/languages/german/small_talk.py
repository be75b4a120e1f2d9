"""Small talk of German: whole messages that ask nothing."""

from index.analysis.languages.german.courtesy import HELLO, HOW_ARE_YOU, THANKS
from index.analysis.languages.phrases import listed
from index.model import SmallTalk

_WISHES = (
    r"(?:(?:herzliche[nr]?|besten|meinen|vielen|ganz) )*+(?:glueckwunsch|gluckwunsch|"
    r"gluckwunsche|gratulation|gratuliere|alles (?:gute|liebe)|viel (?:spass|gluck|"
    r"erfolg)|gute (?:besserung|reise|fahrt)|frohe (?:weihnachten|ostern)|gutes neues|"
    r"frohes neues|schone (?:feiertage|ferien)|daumen gedruckt)(?:[^\w?]+(?:an|zu|zum|zur|"
    r"euch|dir|ihnen|allen|fur|bei|beim|und|jahr|von|noch|im|in|am)\b[^?]{0,60}(?![^?]*\?))?",
    r"(?:gluckwunsch|willkommen (?:zuruck|an bord|in|bei))(?: \w+){0,3}",
    r"bis (?:zum|zur|nachsten|nachste|kommenden|montag|dienstag|mittwoch|donnerstag|"
    r"freitag|samstag|sonntag)\b[^?]{0,40}(?![^?]*\?)",
)
"""What people wish one another, and to whom."""
SMALL_TALK = {
    SmallTalk.GREETING: listed(
        rf"""
        {HELLO}, {HOW_ARE_YOU}, (?:bist du|seid ihr|sind sie|ist|jemand|ist jemand)(?: (?:ein
        bot|zuhause|online|jemand|hier|wach|noch|da)\b)*+|(?:schoe?n|freut mich)(?: dich| euch|
        sie)?(?: zu (?:sehen|hoe?ren)|
        kennenzulernen)?|(?:frohe[sr]?|gutes|schoe?ne[sr]?|froehliche|froe?hliche)
        (?:weihnachten|ostern|neues(?: jahr)?|feiertage|wochenende|jahr)|ich bin (?:wieder
        )?(?:da|neu hier|neu)|wieder da
        """
    ),
    SmallTalk.THANKS: listed(
        f"""
            {THANKS}, (?:das |es |du |ihr |sie
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
    SmallTalk.ABOUT: listed(
        r"""
        (?:wer|was) (?:bist du|sind sie)(?: denn| eigentlich| ueberhaupt)*+, was (?:kannst
        du|koe?nnen sie|machst du|machen sie)(?: denn| eigentlich| alles| so| hier)*+, bist
        du (?:ein |eine )?(?:bot|roboter|mensch|ki|maschine|echt), wie
        (?:benutze|verwende|bediene) ich (?:dich|das hier|den bot), was (?:kann|darf|soll)
        ich (?:dich )?(?:hier )?fragen, wie funktionierst du, wie funktioniert (?:das
        hier|dieser bot|der bot), wof(?:ue|u)r bist du (?:da|gut), stell dich vor
        """
    ),
    SmallTalk.OTHER: _WISHES
    + listed(
        r"""
            (?:(?:oh|ups) )?(?:sorry |entschuldigung )?falsche[rs]?
            (?:chat|gruppe|kanal|fenster), nein+ das (?:ist|war) falsch,
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
            was|doch|eben|super danke|wie du meinst|von mir aus|meinetwegen|gute
            (?:frage|idee)|guter (?:punkt|einwand)|(?:ich )?bin
            (?:dafue?r|dagegen)|auch gut|na
            sowas|jein|yes|no|yep|nope)(?:
            (?:wirklich|schade|alter|leute|jetzt|danke|schon|nicht|bitte|dann|mann|auch|nein|okay|doch|sehr|haha|bot|mal|lol|das|ja|ok|so|eh|es)\b)*+
        """
    ),
}
