"""What was quoted is found again as long as its article is what it was."""

from dataclasses import replace
from pathlib import Path

import pytest

from index import Index, Lost, QuotedPlace, UnknownArticleError, digest_of, open_index
from tests.index.corpora import reindexing, write

ROOMS = "\n\n".join(f"The room number {n} of the tower has {n} windows in it." for n in range(1, 7))
TOWER = f"The tower\n\n{ROOMS}\n"
OWLS = "Owls\n\nThe tawny owl hunts voles at night.\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    articles = write(tmp_path / "articles", {"owls.txt": OWLS, "tower.txt": TOWER})
    reindexing(articles, tmp_path / "data").run()
    return tmp_path / "data"


@pytest.fixture
def index(data: Path) -> Index:
    return open_index(data)


def quoted(index: Index, question: str) -> QuotedPlace:
    passage = index.answer(question, 1).quotes[0].passage
    return QuotedPlace(passage.standing, digest_of(passage.article))


@pytest.fixture
def room(index: Index) -> QuotedPlace:
    return quoted(index, "How many windows has the room number 4 of the tower?")


@pytest.fixture
def owl(index: Index) -> QuotedPlace:
    return quoted(index, "What does the tawny owl hunt at night?")


@pytest.fixture
def later(data: Path, index: Index, room: QuotedPlace, owl: QuotedPlace) -> Index:
    """The index after one article was changed, and another one removed."""
    assert index.lost([room, owl]) == ()
    articles = data.parent / "articles"
    (articles / "owls.txt").unlink()
    (articles / "tower.txt").write_text(TOWER.replace("4 windows", "9 windows"))
    reindexing(articles, data).run()
    return open_index(data)


def test_what_stands_is_quoted_as_before(index: Index, room: QuotedPlace, owl: QuotedPlace) -> None:
    quotes = index.quotes_at("windows", [owl, room])
    assert [quote.passage.standing for quote in quotes.values()] == [owl.standing, room.standing]


def test_of_articles_that_are_not_what_was_quoted_it_is_told_and_nothing_quoted(
    later: Index, room: QuotedPlace, owl: QuotedPlace
) -> None:
    assert later.lost([owl, room, room]) == (Lost("owls.txt"), Lost("tower.txt", "The tower"))
    assert later.quotes_at("windows", [owl, room]) == {}
    assert later.surroundings(owl) == Lost("owls.txt")
    assert later.surroundings(room) == Lost("tower.txt", "The tower")


def test_a_place_without_a_digest_stands_in_any_text_that_is_long_enough(
    later: Index, room: QuotedPlace
) -> None:
    [quote] = later.quotes_at("", [QuotedPlace(room.standing)]).values()
    assert "9 windows" in quote.passage.text
    beyond = room.standing._replace(spans=((0, 10_000),))
    assert later.quotes_at("", [QuotedPlace(beyond)]) == {}
    with pytest.raises(UnknownArticleError):
        later.requote("", [replace_id(room, "none.txt").standing])


def test_a_quote_is_seen_with_the_parts_before_and_behind_it(
    index: Index, room: QuotedPlace
) -> None:
    around = index.surroundings(room)
    assert not isinstance(around, Lost)
    assert (around.at, sorted(around.parts), around.total) == (3, [2, 3, 4], 6)
    assert around.paragraphs == around.parts[3].paragraph + 2
    first, last = index.surroundings(room, 0), index.surroundings(room, 5)
    assert not isinstance(first, Lost)
    assert not isinstance(last, Lost)
    assert (sorted(first.parts), sorted(last.parts)) == ([0, 1], [4, 5])
    assert first.passage == last.passage == around.passage
    by_paragraph = index.surroundings(room, paragraph=around.parts[4].paragraph)
    assert by_paragraph == replace(around, at=4, parts=index_parts(index, room, 4))


def test_there_are_no_parts_where_an_article_has_none(index: Index, room: QuotedPlace) -> None:
    around = index.surroundings(room, 6)
    assert not isinstance(around, Lost)
    assert around.parts == {}


def replace_id(place: QuotedPlace, article_id: str) -> QuotedPlace:
    return QuotedPlace(place.standing._replace(article_id=article_id))


def index_parts(index: Index, place: QuotedPlace, part: int) -> dict:
    around = index.surroundings(place, part)
    assert not isinstance(around, Lost)
    return around.parts
