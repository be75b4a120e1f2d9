"""Verifying a text: to the letter, but for its marks and spaces, or not at all."""

import random
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Article, Index, Verification
from index.quotes import verification as verifying
from index.quotes.verification import Sought
from tests.index.corpora import SEEDS, STARTER, indexed, write
from tests.structured import ARTICLES, POOL


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return indexed(SEEDS, tmp_path_factory.mktemp("data"))


def texts(verification: Verification) -> list[str]:
    return [passage.text for passage in verification.passages]


def test_a_part_of_a_sentence_is_found_to_the_letter(index: Index) -> None:
    text = "what is important is rapid adaptation, that different systems can work together"
    found = index.verify(text)
    assert found.exact
    assert texts(found) == [text]
    assert found.passages[0].paragraph == 7


def test_several_sentences_are_found_as_one_passage(index: Index) -> None:
    text = index.article(STARTER).text
    start = text.index("“For NATO")
    found = index.verify(f"  {text[start : start + 180]}\n")
    assert found.exact
    assert texts(found) == [text[start : start + 180]]


def test_other_quotation_marks_dashes_and_spaces_are_told_apart_from_another_text(
    index: Index,
) -> None:
    found = index.verify('"national  decision" and that NATO\'s main\nconcern')
    assert not found.exact
    assert texts(found) == ['"national decision” and that NATO’s main concern']


@pytest.mark.parametrize(
    "text",
    [
        "Ankara and Moscow signed a $3.5 billion agreement",
        "Stoltenberg said that he would resign over the S-400",
    ],
)
def test_a_text_that_stands_nowhere_gets_the_sentence_most_like_it(index: Index, text: str) -> None:
    found = index.verify(text)
    assert not found.passages
    assert not found.exact
    assert found.nearest is not None


@pytest.mark.parametrize("text", ["", "the of and", "Mongolia bakes bread"])
def test_a_text_without_a_known_term_stands_nowhere(index: Index, text: str) -> None:
    assert index.verify(text) == Verification(text, (), exact=False, nearest=None)


def test_titles_and_what_web_sites_left_behind_are_not_the_authors_words(index: Index) -> None:
    assert not index.verify("This block is broken or missing.").passages


def test_a_text_in_two_articles_is_found_in_both(tmp_path: Path) -> None:
    shared = "The minister resigned on Friday evening."
    articles = {"a.txt": f"A\n\n{shared} Why?", "b.txt": f"B\n\nNo. {shared}", "c.txt": "Minister!"}
    found = indexed(write(tmp_path / "articles", articles), tmp_path / "data").verify(shared)
    assert [passage.article.article_id for passage in found.passages] == ["a.txt", "b.txt"]


def test_common_words_are_found_where_many_articles_have_them(tmp_path: Path) -> None:
    articles = {f"{n:03}.txt": f"Number {n}\n\nIt was over by now." for n in range(120)}
    articles["other.txt"] = "Other\n\nThe match was over, but nobody left, and by now it is dark."
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    for text in ("was over, but", "over, but nob", "it is", "tch was"):
        [passage] = index.verify(text).passages
        assert (passage.article.article_id, passage.text) == ("other.txt", text)
    assert not index.verify("but it was over").passages


def test_the_sentence_most_like_a_text_has_most_of_its_words(tmp_path: Path) -> None:
    articles = {
        "a.txt": "A\n\nThe winger had been expected to be out for six weeks, but he may play soon.",
        "b.txt": "B\n\nHe expects it in six months.",
    }
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    found = index.verify("had been expected to be out for six months")
    assert found.nearest is not None
    assert found.nearest.article.article_id == "a.txt"


RULES = "# Rules\n\n* Boats\n\nThey may not be moored at the pier. Built in 1874, it cost £7,250."


def test_a_word_alone_is_less_like_a_text_than_a_sentence_with_most_of_it(tmp_path: Path) -> None:
    index = indexed(write(tmp_path / "articles", {"a.md": RULES}), tmp_path / "data")
    found = index.verify("Boats may be moored at the pier")
    assert found.nearest is not None
    assert found.nearest.text == "They may not be moored at the pier."


@pytest.mark.parametrize(
    ("text", "is_there"),
    [("74", False), ("1874", True), ("it cost £7", False), ("250", False), ("£7,250", True)],
)
def test_a_part_of_a_number_stands_nowhere(tmp_path: Path, text: str, is_there: bool) -> None:
    index = indexed(write(tmp_path / "articles", {"a.md": RULES}), tmp_path / "data")
    assert bool(index.verify(text).passages) is is_there


def test_a_text_whose_words_many_articles_have_is_found_in_the_one_that_has_it(
    tmp_path: Path,
) -> None:
    articles = {f"{n:02}.txt": f"Title\n\nTime first told of {n}." for n in range(60)}
    articles["zz.txt"] = "Title\n\nThe old men of the village sang it there for the first time."
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    assert texts(index.verify("for the first time")) == ["for the first time"]
    other = index.verify("for the last time")
    assert not other.passages
    assert not other.undecided
    assert texts(index.verify("of the")) == ["of the"]


def test_where_not_all_is_looked_at_nothing_is_denied(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not index.verify("than of the").undecided
    monkeypatch.setattr(verifying, "_MOST_CHARACTERS", 0)
    found = index.verify("than of the")
    assert found.undecided
    assert not found.passages
    assert not index.verify("Mongolia bakes bread").undecided


def test_a_text_is_found_among_millions_of_letters_within_a_moment() -> None:
    again = "The minister — who “refused” to resign — said nothing  of it…  \u00ad \u00ad "
    text = again * 60_000 + "It’s the last line."
    sought = Sought.of("It's the last  line.")
    assert sought is not None
    began = time.thread_time()
    [found] = sought.places_in(Article("a", "T", text))
    assert time.thread_time() - began < 1.5
    [(start, end)] = found.slices
    assert (text[start:end], found.rank) == ("It’s the last line.", verifying.BUT_FOR_MARKS)


def test_of_a_text_that_stands_everywhere_the_first_places_are_told(tmp_path: Path) -> None:
    articles = {f"{n}.txt": f"T\n\n{'Nobody knows. ' * 30}" for n in range(4)}
    found = indexed(write(tmp_path / "articles", articles), tmp_path / "data").verify("knows.")
    assert {passage.article.article_id for passage in found.passages[30:]} == {"1.txt"}
    assert len(found.passages) == 50
    assert found.passages[3].first == 3


@pytest.mark.parametrize(
    ("written", "sought"),
    [
        ("He said ‘no’ … and left.", "'no' ... and\u200b \u200b"),
        ("He said 'no'... and left.", "‘no’… and left"),
        ("immi\u00adgrants\u200b came", "immigrants came"),
        ("from 1914–18 on", "1914-18"),
        ("from 1914-18 on", "1914\u200b—18 \u00ad on"),
        ("one\n two", "one two"),
    ],
)
def test_marks_and_spaces_may_be_written_otherwise(written: str, sought: str) -> None:
    looked_for = Sought.of(sought)
    assert looked_for is not None
    [found] = looked_for.places_in(Article("a", "T", f"x {written} x"))
    assert found.rank == verifying.BUT_FOR_MARKS
    assert f"x {written} x"[slice(*found.slices[0])].strip("x ") in written


WRITTEN = {"'": "'’‘", '"': '"“»', "-": "-–—", " ": " \n\u00a0", "a": ("a", "a\u00ad", "\u200ba")}


@given(st.text("ab'\"- ", min_size=1).map(str.strip).filter(bool), st.randoms())
def test_a_text_is_found_however_it_is_written_and_no_other_one(
    text: str, chance: random.Random
) -> None:
    written = "".join(chance.choice(WRITTEN.get(letter, letter)) for letter in text)
    article = Article("a", "T", f"x {written} x")
    found, wrong = Sought.of(text), Sought.of(f"{text}c")
    assert found is not None
    assert wrong is not None
    assert found.places_in(article)
    assert not wrong.places_in(article)


ROOFS = "| House | Panels |\n|---|---|\n| 12 | 80 |\n| 14 | 74 |\n"
CAPS = "| 2024 | 2025 | 2026 |\n|---|---|---|\n| red | green | blue |\n"


@pytest.mark.parametrize(
    ("table", "copied"),
    [
        *((ROOFS, copied) for copied in ("House 12 · Panels 80", "12 · Panels 80", "House 12")),
        (CAPS, "2024 red · 2025 green · 2026 blue"),
        (CAPS, "red · 2025 green · 2026 blue"),
        (CAPS, "2024 red"),
    ],
)
def test_a_row_is_found_with_the_label_of_its_first_cell_and_without(
    tmp_path, table, copied
) -> None:
    text = f"# Counted\n\n{table}"
    index = indexed(write(tmp_path / "articles", {"counted.md": text}), tmp_path / "data")
    found = index.verify(copied)
    assert found.exact
    [passage] = found.passages
    assert text[slice(*passage.spans[-1])].startswith("12" if table == ROOFS else "red")


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder = tmp_path_factory.mktemp("pool")
    return indexed(write(folder / "articles", ARTICLES), folder / "data")


ROW = "Saturday · Summer 08:00–19:00 · Winter 10:00–17:00"
CODE = "pool reserve --lane 3 \\\n  --day saturday"
LIST = """Every group must bring the following:
• a list of its swimmers
• one adult for ten children
• bathing caps"""


@pytest.mark.parametrize(
    ("text", "slices"),
    [
        ("May I bring a snorkel?", ["May I bring a snorkel?"]),
        ("Snorkels are allowed on Sundays", ["Snorkels are allowed on *Sundays"]),
        ("Snorkels are allowed on *Sundays*", ["Snorkels are allowed on *Sundays*"]),
        (ROW, ["Day | Summer | Winter", "Saturday | 08:00–19:00 | 10:00–17:00"]),
        ("Winter 10:00–17:00", ["Day | Summer | Winter", "10:00–17:00"]),
        ("| Sunday | 09:00–18:00 |", ["| Sunday | 09:00–18:00 |"]),
        (LIST, ["Every group must bring the following:", "a list of its swimmers",
                "one **adult** for ten children", "bathing caps"]),
        (CODE, [CODE]),
    ],
    ids=["heading", "read", "written", "row", "cell", "raw row", "list", "code"],
)  # fmt: skip
def test_what_was_copied_from_a_reply_is_found_with_all_its_slices(
    pool: Index, text: str, slices: list[str]
) -> None:
    found = pool.verify(text)
    [passage] = found.passages
    assert found.exact
    assert [POOL[start:end] for start, end in passage.spans] == slices
    assert not found.in_parts


@pytest.mark.parametrize(
    ("text", "slices"),
    [
        ("May I bring a snorkel?\nFins are not.", 2),
        ("Every group must bring the following:\n• bathing caps", 2),
        ("Every group must bring the following:\nbathing caps", 2),
        ("Snorkels are allowed … Fins are not.", 2),
        (f"{LIST}\n… 3 more", 4),
    ],
)
def test_lines_with_something_between_them_are_found_one_by_one(
    pool: Index, text: str, slices: int
) -> None:
    found = pool.verify(text)
    [passage] = found.passages
    assert found.in_parts
    assert not found.exact
    assert len(passage.spans) == slices


def test_lines_in_another_order_or_of_another_text_stand_nowhere(pool: Index) -> None:
    for text in ("Fins are not.\nMay I bring a snorkel?", "No.\nIt costs five euros more."):
        assert not pool.verify(text).passages


def test_where_a_passage_stands_is_said_with_the_headings_above_it(pool: Index) -> None:
    [passage] = pool.verify("It costs four euros more.").passages
    assert passage.headings == ("Questions of guests", "Is the sauna included?")
    [heading] = pool.verify("Is the sauna included?").passages
    assert heading.headings == ("Questions of guests",)


def test_a_title_is_found_in_the_text_or_by_itself(tmp_path: Path) -> None:
    articles = {
        "a.txt": "The glass works\n\nThey blow it by hand.",
        "the_glass_museum.md": "It is open at noon.",
    }
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    [passage] = index.verify("The glass works").passages
    assert passage.text == "The glass works"
    found = index.verify("glass museum")
    assert not found.passages
    assert [article.article_id for article in found.titles] == ["the_glass_museum.md"]
    assert found.nearest is None
