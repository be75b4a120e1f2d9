"""Values of cells that are said in words: free, closed."""

import re
from functools import cache

from index.analysis import LANGUAGES, Attribute, fold_words, folded_pattern


def says(words: str, *attributes: Attribute) -> bool:
    """Tell whether words state one of some attributes by themselves, in any language."""
    folded = fold_words(words)
    return any(_signs(each).fullmatch(folded) for each in attributes)


@cache
def _signs(attribute: Attribute) -> re.Pattern[str]:
    signs = (each.attribute_signs.get(attribute) for each in LANGUAGES.values())
    return re.compile("|".join(folded_pattern(each) for each in signs if each))
