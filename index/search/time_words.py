"""Words that ask for the present: now, current, latest, next, in several languages."""

import re
from collections.abc import Iterator

_PRESENT = re.compile(
    r"(?<!\w)(?:now|nowadays|current(?:ly)?|latest|newest|next|today|these days|at the moment"
    r"|jetzt|derzeit\w{0,4}|aktuell\w{0,2}|momentan|heutzutage|neueste\w?|nächste\w?"
    r"|ahora|actual(?:es|mente)?|hoy|últim[oa]s?|próxim[oa]s?|vigentes?"
    r"|сейчас|теперь|сегодня|текущ\w{2,3}|нынешн\w{2,3}|актуальн\w{2,3}|последн\w{2,3}"
    r"|следующ\w{2,3}|ближайш\w{2,3}"
    r"|şimdi\w{0,2}|şu an\w{0,3}|güncel|mevcut|bugün\w{0,2}|en son|en yeni|sonraki|gelecek)(?!\w)",
    re.IGNORECASE,
)


def present_words(question: str) -> Iterator[re.Match[str]]:
    """Yield the words of a question that ask for now, for the latest or for the next."""
    return _PRESENT.finditer(question)
