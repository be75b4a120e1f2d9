"""English beyond Snowball: irregular forms, peoples, two ways of spelling."""

import re

from index.analysis.languages.irregular import irregular_forms

# Each entry is a country and its people: who asks for one finds what is written of the other.
_PEOPLES = """
    afghanistan afghan, africa african, algeria algerian, america american, argentina argentine
    argentinian, asia asian, australia australian, austria austrian, belgium belgian, brazil
    brazilian, britain british, bulgaria bulgarian, canada canadian, chile chilean, china
    chinese, colombia colombian, croatia croatian, cuba cuban, denmark danish dane, egypt
    egyptian, england english, ethiopia ethiopian, europe european, finland finnish, france
    french, georgia georgian, germany german, greece greek, hungary hungarian, india indian,
    indonesia indonesian, iran iranian, iraq iraqi, ireland irish, israel israeli, italy
    italian, jamaica jamaican, japan japanese, kenya kenyan, korea korean, lebanon lebanese,
    libya libyan, malaysia malaysian, mexico mexican, morocco moroccan, netherlands dutch,
    nigeria nigerian, norway norwegian, pakistan pakistani, palestine palestinian, philippines
    filipino, poland polish, portugal portuguese, romania romanian, russia russian, scotland
    scottish scot scots, serbia serbian serb, spain spanish spaniard, sudan sudanese, sweden
    swedish swede, switzerland swiss, syria syrian, thailand thai, tunisia tunisian, turkey
    turkish turk, uganda ugandan, ukraine ukrainian, us usa, venezuela venezuelan, vietnam
    vietnamese, wales welsh
"""

# Snowball cuts these to the stem of another word: "author", "import", "intern", "univers" ...
_FAMILIES = """
    authority authorities, important importance importantly, international internationally
    internationals, university universities, universal universally, experiment experiments
    experimental experimented, executive executives, organic organically, generation generations
"""

_COUNTRIES = {
    people: country
    for country, *peoples in map(str.split, _PEOPLES.split(","))
    for people in peoples
}

# American and British spellings of one word become one, right or not. First the letters without
# which a pattern need not be tried.
_SPELLINGS = (
    ("z", re.compile(r"(?<=[a-z]{3})([iy])z(?=(?:e[drs]?|ers|ing|ations?)$)"), r"\1s"),
    ("our", re.compile(r"(?<=[a-z]{3})our(?=(?:s|ed|ing|ites?|able|ful|er|ers)?$)"), "or"),
    ("ll", re.compile(r"(?<=[a-z]{3})ll(?=(?:ed|ing|ers?)$)"), "l"),
    ("re", re.compile(r"(?<=[a-z]{2}[bt])re(?=s?$)"), "er"),
    ("ce", re.compile(r"(?<=[defi]en)ce(?=s?$)"), "se"),
    ("gramme", re.compile(r"(?<=ogram)me(?=s?$)"), ""),
    ("logue", re.compile(r"(?<=[a-z]{2}log)ue(?=s?$)"), ""),
)


_OWN_STEMS = {form: family[0] for family in map(str.split, _FAMILIES.split(",")) for form in family}


def own_stem(word: str) -> str | None:
    """Return the stem of a word that Snowball would confuse with another, None for any other."""
    return _OWN_STEMS.get(word)


def base_form(word: str) -> str:
    """Return one word, to be stemmed, for the forms and spellings of an English word.

    `word` is in lower case and without accents.
    """
    bases = irregular_forms()
    if word in bases:
        return bases[word]
    country = _COUNTRIES.get(word) or _COUNTRIES.get(word.removesuffix("s"))
    if country:
        return country
    for letters, pattern, replacement in _SPELLINGS:
        if letters in word:
            word = pattern.sub(replacement, word)
    return word
