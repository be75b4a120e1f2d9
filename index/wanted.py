"""What kind of answer a question asks for, told by its question words. Facts of languages."""

import re
from enum import StrEnum
from functools import cache


class Want(StrEnum):
    """A kind of answer."""

    AMOUNT = "amount"
    SHARE = "share"
    TIME_SPAN = "time_span"
    COUNT = "count"
    EXTENT = "extent"
    DATE = "date"
    PERSON = "person"
    PLACE = "place"
    REASON = "reason"
    MANNER = "manner"
    STATEMENT = "statement"
    DEFINITION = "definition"
    WHETHER = "whether"
    ONE_OF = "one_of"


_PEOPLE = """person player man woman actor actress singer director author artist king queen
    president minister official editor painter star writer scientist composer leader coach striker
    politician lawyer senator emperor pope general people team company group band organi[sz]ation
    club party firm"""
_PLACES = """city country place town state county countries venue river street hospital university
    school region continent location area island building stadium seat cities states"""
_KIND_OF = r"(?:which|what) (?:\w+ )?"

_ENGLISH = {
    Want.AMOUNT: r"how much|what (?:price|cost|amount|sum|fee|fine)|how (?:big|large) an?"
    r"|what.*(?:worth|cost|price|salary|value|profits?|revenues?|turnover)",
    Want.SHARE: "percent|percentage|per cent|what (?:share|proportion|fraction|rate)|by how much"
    "|how far did",
    Want.TIME_SPAN: "how (?:long|old|quickly|fast|soon|often|frequently|late|early)|what age",
    Want.COUNT: "how many|number of|how few|population|what number",
    Want.EXTENT: "how (?:far|tall|high|deep|wide|heavy|large|big|small|hot|cold|thick|strong)"
    "|what (?:distance|height|size|weight|temperature|length|speed)",
    Want.DATE: "when|(?:what|which) (?:year|date|day|month|time|decade|century)|how recently",
    Want.PERSON: rf"who|whose|whom|{_KIND_OF}(?:{'|'.join(_PEOPLE.split())})",
    Want.PLACE: rf"where|{_KIND_OF}(?:{'|'.join(_PLACES.split())})",
    Want.REASON: "why|what (?:caused|made|reason|was the reason|led|prompted|forced)|how come"
    r"|what .*for(?=\W*$)|purpose|point of",
    Want.MANNER: "how (?:do|does|did|is|are|was|were|will|can|could|would|has|have|should)",
    Want.STATEMENT: "called?|described?|named?|nickname|term|known as|say|said|tell|told|think"
    "|according|warn|claim|insist|promise|react|joke",
    Want.DEFINITION: r"(?<!.)\W*what(?:['’]s| is| are| was| were)",
    Want.WHETHER: r"(?<!.)\W*(?:is|are|was|were|do|does|did|can|could|will|would|has|have|had)",
    Want.ONE_OF: "which|what",
}
_OTHERS = {
    "de": {
        Want.COUNT: "wie ?viele?|anzahl",
        Want.TIME_SPAN: "wie (?:lange|alt|oft|schnell)",
        Want.AMOUNT: "wie ?viel",
        Want.DATE: "wann|welche[mns] (?:jahr|tag|monat|datum)",
        Want.PERSON: "wer|wen|wem|wessen",
        Want.PLACE: "wo|wohin|woher|welche[rsnm]? (?:stadt|land|ort)",
        Want.REASON: "warum|weshalb|wieso",
        Want.SHARE: "prozent|prozentsatz|anteil",
    },
    "es": {
        Want.COUNT: "cuánt[oa]s",
        Want.TIME_SPAN: "cuánto tiempo|cuántos años",
        Want.AMOUNT: "cuánto",
        Want.DATE: "cuándo|qué (?:año|fecha|día|mes|siglo)",
        Want.PERSON: "quién|quiénes",
        Want.PLACE: "dónde|adónde|qué (?:ciudad|país|lugar)",
        Want.REASON: "por qué",
        Want.SHARE: "porcentaje|por ciento",
    },
    "fr": {
        Want.COUNT: "combien de",
        Want.TIME_SPAN: "combien de temps|quel âge",
        Want.AMOUNT: "combien",
        Want.DATE: "quand|quelle (?:année|date)|quel (?:jour|mois|siècle)",
        Want.PERSON: "qui",
        Want.PLACE: "où|quelle? (?:ville|pays|lieu)",
        Want.REASON: "pourquoi",
        Want.SHARE: "pourcentage|pour cent",
    },
    "ru": {
        Want.COUNT: "сколько",
        Want.DATE: "когда|како[мй] (?:году|год|веке|день)",
        Want.PERSON: "кто|кого|кому|кем|чей|чья",
        Want.PLACE: "где|куда|откуда|како[мй] (?:городе|стране|город)",
        Want.REASON: "почему|зачем",
        Want.SHARE: "процент|процента|процентов",
    },
}

_Patterns = tuple[tuple[Want, re.Pattern[str]], ...]


def wants_of(question: str) -> frozenset[Want]:
    """Return the kinds of answer that a question asks for; empty when its words don't tell.

    The languages' question words don't clash, so all are looked for.
    """
    folded = question.casefold()
    english, others, any_other = _patterns()
    patterns = english + others if any_other.search(folded) else english
    return frozenset(want for want, pattern in patterns if pattern.search(folded))


@cache
def _patterns() -> tuple[_Patterns, _Patterns, re.Pattern[str]]:
    """Return the patterns of English, those of other languages, and all of the latter in one."""
    others = [(want, pattern) for table in _OTHERS.values() for want, pattern in table.items()]
    return (
        tuple((want, _words(pattern)) for want, pattern in _ENGLISH.items()),
        tuple((want, _words(pattern)) for want, pattern in others),
        _words("|".join(pattern for _, pattern in others)),
    )


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
