"""Decides whether a mark ends a sentence; Punkt is asked about what stays in doubt."""

import re

from index.analysis.endings.marks import ALWAYS, QUOTES, WIDE_STOP
from index.analysis.endings.ordinals import is_in_a_date, is_of_an_item, is_ordinal
from index.analysis.endings.punkt import TELLING, punkt_ends
from index.analysis.endings.stopped import (
    is_armenian,
    is_dotted,
    is_plain,
    stopped,
    word_before,
)
from index.analysis.languages import DEGREED, NUMBERED, OPENINGS, SPEECH, TIMES, VOLUMES

_SPEAKER = re.compile(
    r"(?:[^\W\d_][\w.'’-]*\s+){1,4}?(?P<verb>[a-z]+)\b"
    r"(?!\s+(?:that|he|she|it|they|there|his|her|its|their|the|an?|no|nothing|what|why|how)\b)"
)
_SAYS = re.compile(  # who says what was quoted, in languages without capitals
    r"[\u4e00-\u9fff·]{0,14}?(?:[说說问問]道?|[答喊叫笑叹嘆写寫]道|回答|表示|[称稱]|指出|[补補]充|[强強][调調]"
    r"|解[释釋])[，。；,]"
    r"|(?:[\u0900-\u097f]+\s){0,5}?(?:कहा|बताया|पूछा|बोल[ाीे]|लिखा)(?:\s(?:है|था))?\s?।"
    r"|[وف]?(?:قال|أضاف|تابع|صرح|أوضح|سأل|أجاب|ذكر)ت?(?:\s(?!أن|إن|بأن)[\u0621-\u064a]+){0,5}\s?[.،,]"
)
_EX = re.compile(r"\b[tp]\.\s?\Z")
_NUMERAL = re.compile(r"[IVXLC]{2,}|[A-Z]\d{0,3}")
_GOES_ON = re.compile(r"[.,;:)–-]|\s(?:of|and|to|und|bis|et|y|e|in|p)\b|\Z")
_COUNTED = re.compile(r"[\dA-Za-zＡ-Ｚ]\Z")  # before it a wide full stop is a point: "３．５"
_CHRIST = re.compile(r"J\.-?\s?C\b|(?:Kr|Chr|Hr)\b")
_HEADED = re.compile(r"\d+\.?\s[^\W\d_a-z]{2}")  # "SEC. 12 FUNDS"
_ITEM_BEHIND = re.compile(r"[(\[]?(?:[a-z]|[ivx]{2,4})[)\]]\s+[^\W\d_a-z]")
# Thai ends no sentence with a full stop, but words and the names of letters: "กม.", "เอช.".
_THAI_SHORTENED = re.compile(
    r"(?:(?:^|[^\u0e00-\u0e7f])(?:[ก-ฮ]{1,3}|เอ|บี|ซี|ดี|อี|จี|ไอ|เจ|เค|โอ|พี|ที|ยู|วี)"
    r"|เอฟ|เอช|แอล|เอ็ม|เอ็น|คิว|อาร์|เอส|ดับเบิลยู|เอ็กซ์|วาย|แซด)\Z"
)
_MINUTES = re.compile(r"\d\sMin")  # in English in small letters
_ARMENIAN_END = re.compile(r"[\u0561-\u0587…](?:։|:(?!\w))")
_ENTITY = re.compile(r"&#?\w{2,}$")
_VERSE = re.compile(r"\d{1,3}:\d")
_QUOTED_BEFORE = re.compile(r"(\S+)\s([»›”’]+)\s?$")
_DEGREES = re.compile(r"\.(?:\s?[a-zäöüß]{1,6}\.){1,6}\s+(?P<next>[^\W_]*)")
_AT_A_TIME = re.compile(
    r"\W*(?:on \w+(?: \w+)?,? )?(?:at|by|from|until|till|since|around|about"
    r"|(?:shortly |just )?(?:before|after))(?: about| around| exactly)? [\d.:]+ ?[ap]\. ?m",
    re.IGNORECASE,
)
_VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœıаеёиоуыэюяіїєαεηιουωάέήίόύώ")
_FARTHEST, _LONGEST_CUT, _LONGEST_BOOK, _SHORT_WORD = 40, 6, 5, 3
_AROUND = 2_000  # far enough for evidence, and near enough for texts of any length
_MOST_DOTS = 3
_LATIN = "\u0590"  # with letters above it others are written
_RANGES = ("-", "–")  # "1. -3. Jahrhundert"


def is_end(text: str, start: int, candidate: re.Match[str]) -> bool:
    """Decide whether the sentence that begins at `start` ends with the mark of `candidate`."""
    mark, closing, gap, _, following = candidate.groups()
    if closing and following > _LATIN and _SAYS.match(text, candidate.start("next")):
        return False
    if mark[-1] in ALWAYS:
        return _is_end_of_its_own(text, start, candidate)
    if not gap:
        return _is_glued_end(text, candidate)
    at = candidate.start()
    word = word_before(text, start, at) or _quoted_before(text, start, at)
    if not word or not (following or _something_follows(text, candidate)):
        return False
    if mark == ".":
        return _is_full_stop(text, start, word, candidate)
    if mark[-1] in ";:" and not _is_of_its_script(text, start, word, candidate):
        return False
    if word[-1] == "(" or following[:1].islower() or (closing and _is_speaker(text, candidate)):
        return False
    if mark.strip(".… \u00a0\u202f") or closing:
        return True
    if following[:1].isupper() and (mark.count(".") > _MOST_DOTS or _is_stopped_twice(mark, word)):
        return True
    is_spaced_before_i = following == "I" and len(mark.split()) > 1  # "Well . . . I think so."
    return not is_spaced_before_i and punkt_ends("..", _following(candidate))


def _is_end_of_its_own(text: str, start: int, candidate: re.Match[str]) -> bool:
    """Decide about a mark that ends sentences whatever is around it, but for a few cases.

    A wide full stop may be a point in a number; in Japanese a particle goes on behind a quotation.
    """
    mark, closing, _, _, following = candidate.groups()
    if mark == WIDE_STOP and _COUNTED.search(text, start, candidate.start()):
        return False
    return not (closing and following and following[0] in "とっなのをがにはでも")


def _is_stopped_twice(mark: str, word: str) -> bool:
    """Whether a full stop stands behind that of an abbreviation, as in "Nov..": then it ends."""
    return mark == ".." and bool(stopped(word, before_capitals=True).known)


def reach(text: str, candidate: re.Match[str]) -> int:
    """Return up to where no sentence ends when none ends at `candidate`: behind "Dr. med."."""
    degrees = _DEGREES.match(text, candidate.start(), candidate.endpos)
    if degrees and degrees["next"].lower() not in OPENINGS:
        title = word_before(text, max(0, candidate.start() - _FARTHEST), candidate.start())
        if title[:1].isupper() and title.rpartition("-")[2].lower() in DEGREED:
            return degrees.start("next")
    return candidate.end("mark")


def _is_full_stop(text: str, start: int, word: str, candidate: re.Match[str]) -> bool:
    """Decide about one full stop with `word` before it and space behind it."""
    _, closing, _, opening, following = candidate.groups()
    if _THAI_SHORTENED.search(word):
        return False
    capitals = following.isupper() or _HEADED.match(text, candidate.start("next")) is not None
    if not closing and following[:1].isupper() and not capitals and is_plain(word):
        return True
    bare, known, _, binds, counts = stopped(word, before_capitals=capitals)
    if following[:1].islower() and not _ITEM_BEHIND.match(text, candidate.end("gap")):
        if text[candidate.start() - 1].isspace() and text[start].isupper():
            return False
        short = len(bare) <= _SHORT_WORD or is_dotted(bare)
        whole = not (known or closing or opening or short)
        return whole and not _is_cut_short(text, start, bare, candidate)
    if binds or (bare == word and _is_bound(text, start, word, candidate, counts=counts)):
        return False
    if not known or bare != word or (closing and closing[0] in QUOTES):
        return True
    return punkt_ends(known, _following(candidate, known))


def _is_bound(text: str, start: int, word: str, candidate: re.Match[str], *, counts: bool) -> bool:
    """Whether a number, a time or a short word before a full stop needs what follows."""
    at, following = candidate.start(), candidate["next"]
    if word == "ex" and _EX.search(text, max(start, at - len("t. ex")), at - len(word)):
        return True
    if counts:
        return _is_bound_number(text, start, word, candidate)
    if following[:1].isdigit():
        return _is_abbreviated_before(text, start, word, candidate)
    if following.lower() in OPENINGS:
        return False
    if word.lower() in TIMES:
        return _AT_A_TIME.fullmatch(text, start, at) is not None
    is_unit = _MINUTES.fullmatch(text, max(start, at - len("1 Min")), at) is not None
    return is_unit or _has_marks_of_its_own(text, at, candidate.endpos, word)


def _is_bound_number(text: str, start: int, word: str, candidate: re.Match[str]) -> bool:
    """Whether a number, or a letter, with a full stop is one of what follows."""
    at, following = candidate.start(), candidate["next"]
    if is_of_an_item(text, start, at, word) or is_in_a_date(text, at):
        return True
    if following[:1].isdigit():
        return candidate["opening"] in _RANGES
    return not candidate["closing"] and is_ordinal(text, start, at, word, following)


def _is_abbreviated_before(text: str, start: int, word: str, candidate: re.Match[str]) -> bool:
    """Whether a word before a number is an abbreviation: "(pop. 256,000)", "Phil. 4:8"."""
    if text[max(start, candidate.start() - len(word) - 1)] in "([":
        return True
    is_book = word.istitle() and len(word) <= _LONGEST_BOOK
    return is_book and _VERSE.match(text, candidate.start("next")) is not None


def _has_marks_of_its_own(text: str, at: int, end: int, word: str) -> bool:
    """Whether `word` is in a script with other marks for ends, and one of them comes later."""
    behind = min(at + _AROUND, end)
    if "\u0900" <= word[-1] <= "\u0dff":
        return text.find("।", at, behind) > 0
    if is_armenian(word):
        return _ARMENIAN_END.search(text, at, behind) is not None
    return False


def _is_cut_short(text: str, start: int, word: str, candidate: re.Match[str]) -> bool:
    """Whether a word before a full stop and a small letter looks like an abbreviation.

    Not so in text without capitals, and not before a word that opens sentences: there a capital
    was forgotten.
    """
    at, following = candidate.start(), candidate["next"]
    if _has_marks_of_its_own(text, at, candidate.endpos, word):
        return True
    if len(word) > _LONGEST_CUT or not word.isalpha() or text[start].islower():
        return False
    if word[-1].lower() in _VOWELS or following in OPENINGS or not following.isalpha():
        return False
    return text.find(f" {word} ", max(0, at - _AROUND), at + _AROUND) < 0


def _is_of_its_script(text: str, start: int, word: str, candidate: re.Match[str]) -> bool:
    """Whether ";" is a Greek question mark, or ":" an Armenian full stop and not behind a label."""
    capital = candidate["next"][:1]
    if candidate["mark"][-1] == ";":
        return "\u0370" <= capital <= "\u03ff" and not _ENTITY.search(word)
    return (
        is_armenian(word)
        and "\u0531" <= capital <= "\u0556"
        and text.find(" ", start, candidate.start()) > 0
    )


def _is_speaker(text: str, candidate: re.Match[str]) -> bool:
    """Whether a name and a verb of speech follow a quotation: then the sentence goes on.

    But not when something else is said: '"Why?" Mr Smith said that ...'.
    """
    if candidate["next"].lower() in OPENINGS:
        return False
    speaker = _SPEAKER.match(text, candidate.start("next"), candidate.endpos)
    return speaker is not None and speaker["verb"] in SPEECH


def _something_follows(text: str, candidate: re.Match[str]) -> bool:
    """Whether more than closing punctuation stands behind a mark where no word does."""
    return candidate.end() < candidate.endpos and text[candidate.end()] not in ",;:)№/"


def _is_glued_end(text: str, candidate: re.Match[str]) -> bool:
    """Decide about a mark without a space behind it: "...the end.The next ..."."""
    closing, opening, following = candidate.group("closing", "opening", "next")
    before = text[max(0, candidate.start() - 2) : candidate.start()]
    if not before.islower() or not following.istitle():
        return False
    quoted = bool(closing) or opening[:1] in tuple(QUOTES)
    return quoted or (following.lower() in OPENINGS and len(following) > 1)


def _quoted_before(text: str, start: int, end: int) -> str:
    """Return the word within quotation marks that stand apart: of "« oui »" it is "oui»"."""
    quoted = _QUOTED_BEFORE.search(text[max(start, end - _FARTHEST) : end])
    return quoted[1] + quoted[2] if quoted else ""


def _following(candidate: re.Match[str], known: str = "") -> str:
    """Return the word behind a mark, or another one that Punkt knows as little about."""
    following = candidate["next"]
    if known in NUMBERED and (_is_numeral(candidate, known) or _is_christ(candidate)):
        return "1"
    if following.lower() in TELLING:
        behind = candidate.string[candidate.end() : candidate.end() + 1]
        if not (behind == "-" or (behind == "." and len(following) == 1)):
            return following
    return "1" if following[:1].isdigit() else "Name"


def _is_christ(candidate: re.Match[str]) -> bool:
    """Whether a year is told: "av. J.-C.", "př. Kr."."""
    return _CHRIST.match(candidate.string, candidate.start("next")) is not None


def _is_numeral(candidate: re.Match[str], known: str) -> bool:
    """Whether the word behind an abbreviation counts: "vol. II", "Fig. B", but "no. I think"."""
    following, end = candidate["next"], candidate.end()
    if not _NUMERAL.fullmatch(following):
        return False
    if known not in VOLUMES:
        return following.lower() not in OPENINGS and candidate.string[end : end + 1] != "."
    return following.lower() not in OPENINGS or _GOES_ON.match(candidate.string, end) is not None
