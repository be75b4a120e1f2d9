"""Links that open a page at a quote, held against a browser's search written from the rules."""

from dataclasses import dataclass
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.links import LONGEST, to_quote
from index import Article, Passage
from index.formats.blocks import blocks_of
from tests.structured import POOL

ADDRESS = "https://example.com/a"


def link(text: str, quote: str, address: str = ADDRESS, at: int | None = None, **fields) -> str:
    start = text.index(quote) if at is None else at
    article = Article("a", "T", text, source=address, **fields)
    return to_quote(Passage(article, start, start + len(quote)))


def directive(address: str) -> str:
    return address.partition("#:~:text=")[2]


@dataclass(frozen=True)
class Directive:
    """A text directive, read as a browser reads it."""

    start: list[str]
    end: list[str]
    prefix: list[str]
    suffix: list[str]

    @classmethod
    def read(cls, written: str) -> "Directive":
        parts = written.split(",")
        prefix = parts.pop(0).removesuffix("-") if parts[0].endswith("-") else ""
        suffix = parts.pop().removeprefix("-") if parts[-1].startswith("-") else ""
        start, end = parts if len(parts) == 2 else (parts[0], "")
        return cls(*(unquote(part).casefold().split() for part in (start, end, prefix, suffix)))

    def first(self, words: list[str]) -> tuple[int, int] | None:
        """Return the first and the last but one word of what it finds in a page."""
        for at in range(len(words)):
            core = at + len(self.prefix)
            if words[at:core] != self.prefix or words[core : core + len(self.start)] != self.start:
                continue
            for end in self._ends(words, core + len(self.start)):
                if words[end : end + len(self.suffix)] == self.suffix:
                    return core, end
        return None

    def _ends(self, words: list[str], after: int) -> list[int]:
        if not self.end:
            return [after]
        long = len(self.end)
        lasts = range(after, len(words) - long + 1)
        return [last + long for last in lasts if words[last : last + long] == self.end]


def test_a_sentence_that_stands_once_is_pointed_at_by_itself():
    assert link("T\n\nOne came. Two went.", "Two went.") == f"{ADDRESS}#:~:text=Two%20went."


def test_a_sentence_that_stands_twice_gets_the_words_before_it():
    text = "He said no. The end came. She said yes. The end came."
    found = link(text, "The end came.", at=text.rindex("The end"))
    assert directive(found) == "said%20yes.-,The%20end%20came."


def test_words_behind_it_tell_a_sentence_where_those_before_it_do_not():
    text = "And so it was. The end came. Once.\n\nAnd so it was. The end came. Twice."
    found = Directive.read(directive(link(text, "The end came.", at=text.rindex("The end"))))
    assert found.suffix == ["twice."]
    assert found.first(text.casefold().split()) == (12, 15)


def test_of_a_long_quote_the_first_and_the_last_words_are_given():
    words = [f"word{n}" for n in range(60)]
    assert directive(link(" ".join(words), " ".join(words[5:50]))) == (
        "word5%20word6%20word7%20word8,word46%20word47%20word48%20word49"
    )


def test_no_part_reaches_from_one_paragraph_into_the_next():
    found = Directive.read(directive(link("T\n\nIt rained.\n\nHe left.", "It rained.\n\nHe left.")))
    assert (found.start, found.end) == (["it", "rained."], ["he", "left."])


def test_what_means_something_in_a_fragment_is_encoded():
    assert directive(link("A-b, c & d 5% é#?", "A-b, c & d 5% é#?")) == (
        "A%2Db%2C%20c%20%26%20d%205%25%20%C3%A9%23%3F"
    )


@pytest.mark.parametrize(
    ("address", "linked"),
    [
        ("https://e.com/a?b=1&c=2", "https://e.com/a?b=1&c=2#:~:text=Two."),
        ("https://e.com/a#part", "https://e.com/a#part:~:text=Two."),
        ("https://e.com/a#!/x", "https://e.com/a#!/x:~:text=Two."),
        ("https://e.com/a#part:~:text=old", "https://e.com/a#part:~:text=Two."),
        ("https://e.com/a#:~:text=old&other=1", "https://e.com/a#:~:text=Two.&other=1"),
        ("a name", ""),
        ("", ""),
    ],
)
def test_the_fragment_of_an_address_stays(address, linked):
    assert link("One. Two.", "Two.", address) == linked


def test_an_article_with_pages_is_opened_at_the_page():
    pages = {"pages": (0, 5)}
    assert link("One. Two.", "Two.", **pages) == f"{ADDRESS}#page=2"
    assert link("One. Two.", "Two.", f"{ADDRESS}#x", **pages) == f"{ADDRESS}#x"


def test_what_gets_too_long_is_the_address_alone():
    sentence = "".join(chr(0x4E00 + n) for n in range(300)) + "。"
    assert link(sentence, sentence) == ADDRESS


MARKED = """# Boats

Each **heron** is _new_.

1. Fill in the [form](https://e.com/form "x").
2. Each heron is new.

| Name | Seats |
|---|---|
| Heron | 2 |
| Egret | 2 |
"""


@pytest.mark.parametrize(
    ("text", "quote", "found"),
    [
        (MARKED, "Each **heron** is _new_.", "Each%20heron%20is%20new."),
        (MARKED, '1. Fill in the [form](https://e.com/form "x").', "Fill%20in%20the%20form."),
        (MARKED, "2. Each heron is new.", "the%20form.-,Each%20heron%20is%20new."),
        (MARKED, "Egret | 2", "Egret,2"),
        (POOL, "Saturday | 08:00–19:00 | 10:00–17:00", "Saturday,10%3A00%E2%80%9317%3A00"),
        (POOL, "May I bring a snorkel?", "May%20I%20bring%20a%20snorkel%3F"),
        (POOL, "one **adult** for ten children", "one%20adult%20for%20ten%20children"),
    ],
)
def test_of_markdown_what_people_read_is_pointed_at(text, quote, found):
    blocks = blocks_of(text, markdown=True)
    assert directive(link(text, quote, markup="md", blocks=blocks)) == found


def test_of_several_slices_the_one_that_answers_is_pointed_at():
    article = Article("a", "T", "One. Two. Three.", ADDRESS)
    assert to_quote(Passage(article, 5, 9, slices=((0, 4), (5, 9)))).endswith("text=Two.")


def test_half_a_surrogate_pair_does_no_harm():
    assert directive(link("One \ud800 two.", "One \ud800 two.")) == "One%20%3F%20two."


_WORDS = st.sampled_from(["the", "The", "end", "came.", "no", "“so-so,”", "Ärger", "a&b", "S-400"])
_SPACES = st.sampled_from([" ", " ", " ", "\n\n", "\xa0"])


@st.composite
def spans(draw: st.DrawFn) -> tuple[str, int, int]:
    words = draw(st.lists(_WORDS, min_size=1, max_size=60))
    text, bounds = "", []
    for word in words:
        bounds.append((len(text), len(text) + len(word)))
        text += word + draw(_SPACES)
    first = draw(st.integers(0, len(words) - 1))
    last = draw(st.integers(first, min(len(words) - 1, first + 40)))
    return text, bounds[first][0], bounds[last][1]


@given(span=spans())
def test_a_browser_finds_just_the_quote_where_its_words_and_eight_around_stand_once(span):
    text, start, end = span
    before, quote, behind = _words(text[:start]), _words(text[start:end]), _words(text[end:])
    page = before + quote + behind
    place = Directive.read(_fragment_of(text, start, end)).first(page)
    around = before[-8:] + quote + behind[:8]
    whole = "\n" not in text and end - start <= 100
    if whole and sum(page[at : at + len(around)] == around for at in range(len(page))) == 1:
        assert place == (len(before), len(before) + len(quote))
    else:
        assert place is not None
        assert page[place[0]] == quote[0]
        assert page[place[1] - 1] == quote[-1]


def _words(text: str) -> list[str]:
    return text.casefold().split()


def _fragment_of(text: str, start: int, end: int) -> str:
    return directive(to_quote(Passage(Article("a", "T", text, ADDRESS), start, end)))


@given(text=st.text(min_size=1), data=st.data())
def test_any_text_gets_a_well_formed_address(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    address = to_quote(Passage(Article("a", "T", text, ADDRESS), start, end))
    assert address.isascii()
    assert len(address) <= LONGEST
    assert not set(directive(address)) & set(" \n#&")
