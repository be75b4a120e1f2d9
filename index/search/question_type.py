"""Answer types that a question expects, by its question words."""

import re
from enum import StrEnum
from functools import cache


class AnswerType(StrEnum):
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
    AnswerType.AMOUNT: r"how much|what (?:price|cost|amount|sum|fee|fine)|how (?:big|large) an?"
    r"|what.*(?:worth|cost|price|salary|value|profits?|revenues?|turnover)",
    AnswerType.SHARE: "percent|percentage|per cent|what (?:share|proportion|fraction|rate)"
    "|by how much|how far did",
    AnswerType.TIME_SPAN: "how (?:long|old|quickly|fast|soon|often|frequently|late|early)|what age",
    AnswerType.COUNT: "how many|number of|how few|population|what number",
    AnswerType.EXTENT: "how (?:far|tall|high|deep|wide|heavy|large|big|small|hot|cold|thick|strong)"
    "|what (?:distance|height|size|weight|temperature|length|speed)",
    AnswerType.DATE: "when|(?:what|which) (?:year|date|day|month|time|decade|century)|how recently",
    AnswerType.PERSON: rf"who|whose|whom|{_KIND_OF}(?:{'|'.join(_PEOPLE.split())})",
    AnswerType.PLACE: rf"where|{_KIND_OF}(?:{'|'.join(_PLACES.split())})",
    AnswerType.REASON: "why|what (?:caused|made|reason|was the reason|led|prompted|forced)|how come"
    r"|what .*for(?=\W*$)|purpose|point of",
    AnswerType.MANNER: "how (?:do|does|did|is|are|was|were|will|can|could|would|has|have|should)",
    AnswerType.STATEMENT: "called?|described?|named?|nickname|term|known as|say|said|tell|told"
    "|think|according|warn|claim|insist|promise|react|joke",
    AnswerType.DEFINITION: r"(?<!.)\W*what(?:['’]s| is| are| was| were)",
    AnswerType.WHETHER: r"(?<!.)\W*(?:is|are|was|were|do|does|did|can|could|will|would|has|have"
    "|had)",
    AnswerType.ONE_OF: "which|what",
}
_OTHERS = {
    "de": {
        AnswerType.COUNT: "wie ?viele?|anzahl",
        AnswerType.TIME_SPAN: "wie (?:lange|alt|oft|schnell)",
        AnswerType.AMOUNT: "wie (?:hoch|teuer)|wie ?viel|was kosten?t?",
        AnswerType.EXTENT: "wie (?:weit|hoch|groß|gross|tief|breit|schwer)",
        AnswerType.DATE: "wann|welche[mns] (?:jahr|tag|monat|datum)",
        AnswerType.PERSON: "wer|wen|wem|wessen",
        AnswerType.PLACE: "wo|wohin|woher|welche[rsnm]? (?:stadt|land|ort)",
        AnswerType.REASON: "warum|weshalb|wieso",
        AnswerType.SHARE: "prozent|prozentsatz|anteil",
    },
    "es": {
        AnswerType.COUNT: "cuánt[oa]s",
        AnswerType.TIME_SPAN: "cuánto tiempo|cuántos años",
        AnswerType.AMOUNT: "cuánto",
        AnswerType.DATE: "cuándo|qué (?:año|fecha|día|mes|siglo)",
        AnswerType.PERSON: "quién|quiénes",
        AnswerType.PLACE: "dónde|adónde|qué (?:ciudad|país|lugar)",
        AnswerType.REASON: "por qué",
        AnswerType.SHARE: "porcentaje|por ciento",
    },
    "fr": {
        AnswerType.COUNT: "combien de",
        AnswerType.TIME_SPAN: "combien de temps|quel âge",
        AnswerType.AMOUNT: "combien",
        AnswerType.DATE: "quand|quelle (?:année|date)|quel (?:jour|mois|siècle)",
        AnswerType.PERSON: "qui",
        AnswerType.PLACE: "où|quelle? (?:ville|pays|lieu)",
        AnswerType.REASON: "pourquoi",
        AnswerType.SHARE: "pourcentage|pour cent",
    },
    "ru": {
        AnswerType.COUNT: "сколько",
        AnswerType.DATE: "когда|како[мй] (?:году|год|веке|день)",
        AnswerType.PERSON: "кто|кого|кому|кем|чей|чья",
        AnswerType.PLACE: "где|куда|откуда|како[мй] (?:городе|стране|город)",
        AnswerType.REASON: "почему|зачем",
        AnswerType.SHARE: "процент|процента|процентов",
    },
    "tr": {AnswerType.PERSON: r"kimdir|kimin|kimler|kim(?=\W*$)"},
}

_Patterns = tuple[tuple[AnswerType, re.Pattern[str]], ...]


def answer_types_of(question: str) -> frozenset[AnswerType]:
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
