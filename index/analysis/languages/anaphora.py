"""Words that point back to what was said before, by language."""

from functools import cache

# Function words are facts of a language. First those that point back wherever they stand.
_ANYWHERE = {
    "de": "er sie ihr ihre sein seine diese dieser dieses dazu damit",
    "en": "he she it they him them his her its their this these those",
    "es": "él ella ellos ellas esto eso este esta estos estas su sus",
    "fr": "il elle ils elles cela son sa ses leur leurs",
    "it": "egli lui lei essi loro questo questa questi queste ciò suo sua",
    "pt": "ele ela eles elas isto isso este esta estes estas seu sua",
    "ru": "он она оно они это эта этот эти его её ее их",
    "tr": "bu onlar bunlar bunun onun",
}
_IN_SENTENCES = {
    "de": "es dies das beide dabei",
    "en": "that both neither such",
    "es": "ello ese esa ambos",
    "fr": "ceci ce cette ces",
    "it": "esse",
    "nl": "hij zij ze het dit dat deze die zijn haar hun beide",
    "pt": "esse essa",
    "ru": "оба",
    "sv": "han hon den det de detta denna dessa hans hennes",
    "tr": "o şu",
    "uk": "він вона воно вони це ця цей ці його її їх",
}
"""Those that do so at the beginning of a sentence; in a question they are not looked for."""
_IN_QUESTIONS = {
    "de": """ihn ihm ihren ihrem ihrer seinen seinem seiner dessen deren diesen diesem dort dafür
        dagegen danach daran darauf darin darüber davon""",
    "en": "hers theirs there then one ones himself herself itself themselves",
    "es": "le les allí entonces",
    "fr": "lui ça celui celle ceux celles",
    "it": "essa suoi sue",
    "pt": "seus suas nele nela",
    "ru": "ему ей им него неё нее них нему ней ним этого этой там тогда",
    "tr": "onu ona onda ondan onları onların bunu buna orada",
}
_JOINING = {
    "de": "aber und doch auch denn",
    "en": "but and so yet then also however meanwhile still instead",
    "es": "pero y",
    "fr": "mais et",
    "ru": "но и а",
}
_DEFINITE = {
    "de": "der die das den dem",
    "en": "the",
    "es": "el la los las",
    "fr": "le la les l",
    "it": "il lo la i gli le l",
    "nl": "de het",
    "pt": "o a os as",
}
_INDEFINITE = {
    "de": "ein eine einen einem einer",
    "en": "a an",
    "es": "un una unos unas",
    "fr": "un une des",
    "it": "un uno una",
    "nl": "een",
    "pt": "um uma uns umas",
}


@cache
def definite_articles(language: str) -> frozenset[str]:
    """Return the words that stand before what is known."""
    return _listed(language, _DEFINITE)


@cache
def indefinite_articles(language: str) -> frozenset[str]:
    """Return the words that stand before what is new."""
    return _listed(language, _INDEFINITE)


@cache
def beginning_words(language: str) -> frozenset[str]:
    """Return the words that point back where a sentence begins with them."""
    return _listed(language, _ANYWHERE, _IN_SENTENCES)


@cache
def joining_words(language: str) -> frozenset[str]:
    """Return the words that may stand before such a word, which points back all the same."""
    return _listed(language, _JOINING)


@cache
def asking_words(language: str) -> frozenset[str]:
    """Return the words that point back in a question."""
    return _listed(language, _ANYWHERE, _IN_QUESTIONS)


def _listed(language: str, *tables: dict[str, str]) -> frozenset[str]:
    return frozenset(" ".join(table.get(language, "") for table in tables).split())
