"""Bylines: a line below a headline that says who wrote a text and when makes no prose of it."""

import time
from collections.abc import Callable
from datetime import date

import pytest

from index.analysis import sentences_of
from index.formats import blocks_of, read_article
from index.formats.dates import byline_below
from index.model import Article, BlockKind

HEADLINE = "Council approves new footbridge over the Wend"
BODY = (
    "The town council voted on Monday to build a footbridge over the river Wend. It will be\n"
    "84 metres long and two metres wide, and walkers need not go round by the mill.\n\n"
    "Work begins in May.\n"
)
DAY = date(2024, 3, 12)


def read(text: str, name: str = "bridge.txt") -> Article:
    return read_article(name, text.encode()).article


def paragraphs(article: Article) -> list[str]:
    """The blocks of the article, which all are paragraphs."""
    blocks = blocks_of(article.text, markdown=article.markup == "md", omitted=article.omitted)
    assert {block.kind for block in blocks} == {BlockKind.PARAGRAPH}
    return [article.text[block.start : block.end] for block in blocks]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("above", ["", "\n"])
@pytest.mark.parametrize("below", ["", "\n"])
@pytest.mark.parametrize(
    ("byline", "author", "day"),
    [
        ("By Carla Mendes, 12 March 2024", "Carla Mendes", DAY),
        ("By Carla Mendes\n12 March 2024", "Carla Mendes", DAY),
        ("Tuesday, 12 March 2024\nBy Carla Mendes", "Carla Mendes", DAY),
        ("Carla Mendes, 12 March 2024", "", DAY),
        ("12.03.2024", "", DAY),
    ],
)
def test_a_byline_is_neither_title_nor_prose_and_dates_the_text(
    byline, author, day, above, below, end
) -> None:
    article = read(f"{HEADLINE}\n{above}{byline}\n{below}{BODY}".replace("\n", end))
    assert (article.title, article.author, article.published) == (HEADLINE, author, day)
    assert paragraphs(article)[: -len(BODY.split("\n\n"))] == byline.split("\n")


@pytest.mark.parametrize(
    ("byline", "author", "day"),
    [
        ("By Carla Mendes", "Carla Mendes", None),
        ("by Carla Mendes on 12 March 2024", "Carla Mendes", DAY),
        ("By Carla Mendes, political correspondent, 12 March 2024", "Carla Mendes", DAY),
        (
            "By Carla Mendes and Tom O'Neil | March 12, 2024 | 10:45",
            "Carla Mendes and Tom O'Neil",
            DAY,
        ),
        ("By Carla Mendes in Wendbury, 12 March 2024", "Carla Mendes", DAY),
        ("By Dr. C. J. Mendes, 12th March 2024", "Dr. C. J. Mendes", DAY),
        ("BY CARLA MENDES, STAFF WRITER\nTUESDAY, MARCH 12, 2024", "CARLA MENDES", DAY),
        ("12 March 2024 - Carla Mendes", "", DAY),
        ("2024-03-12 | by Carla Mendes", "Carla Mendes", DAY),
        ("By Carla Mendes, 03/04/2024", "Carla Mendes", None),  # it may be one of two days
        ("March 12, 2024", "", DAY),
        ("(12 March 2024)", "", DAY),
        ("Wendbury, 12 March 2024", "", DAY),
        ("WENDBURY, 12 March 2024 (AP)", "", DAY),
        ("WENDBURY (Reuters), March 12, 2024", "", DAY),
        ("Published 12 March 2024 by Ida Grau", "", DAY),
        ("Last updated: 12 March 2024", "", DAY),
        ("Von Ida Grau, Dienstag, den 12. März 2024", "Ida Grau", DAY),
        ("Text: Ida Grau\n12. März 2024", "Ida Grau", DAY),
        ("Maria von der Heide, 12.03.2024", "", DAY),
        ("Por Ana Ruiz, 12 de marzo de 2024", "Ana Ruiz", DAY),
        ("Par Jean Dupont, le 12 mars 2024", "Jean Dupont", DAY),
        ("Di Luca Rossi, 12 marzo 2024", "Luca Rossi", DAY),
        ("Door Jan de Vries, 12 maart 2024", "Jan de Vries", DAY),
        ("Автор: Анна Белова", "Анна Белова", None),
        ("Анна Белова, 12 марта 2024 г.", "", DAY),
        ("Yazan: Ayşe Yılmaz, 12 Mart 2024", "Ayşe Yılmaz", DAY),
    ],
)
def test_bylines_are_written_in_many_ways_and_languages(byline, author, day) -> None:
    article = read(f"{HEADLINE}\n{byline}\n\n{BODY}")
    assert (article.title, article.author, article.published) == (HEADLINE, author, day)
    assert paragraphs(article)[:-2] == byline.split("\n")


@pytest.mark.parametrize(
    ("dateline", "day"),
    [
        ("WENDBURY, 12 March 2024 (Reuters) - ", DAY),
        ("WENDBURY, 12 March 2024 – ", DAY),
        ("WENDBURY, March 12 (Reuters) — ", None),
        ("Wendbury (dpa) - ", None),
        ("МОСКВА, 12 марта. /ТАСС/. ", None),
    ],
)
def test_prose_that_begins_with_a_place_and_an_agency_may_stand_below_a_headline(
    dateline, day
) -> None:
    article = read(f"{HEADLINE}\n{dateline}{BODY}")
    assert (article.title, article.published) == (HEADLINE, day)
    assert paragraphs(article)[0].startswith(dateline + "The town council")
    signed = read(f"{HEADLINE}\nBy Carla Mendes\n\n{dateline}{BODY}")
    assert (signed.author, signed.published) == ("Carla Mendes", day)


@pytest.mark.parametrize(
    "text",
    [
        "The contract was signed by the mayor of the town of\nWendbury, 12 March 2024.\n\n{}",
        "The contract was signed by the mayor of the town of\nWendbury, 12 March 2024, and {}",
        "Dear Anna,\nI write to you on 12 March 2024.\n\n{}",
        "Anna Smith\nLondon, 12 March 2024\n\nDear Ben,\n\n{}",
        "I met her once\nBy Lake Geneva\n\nShe wore a hat\nof yellow straw.\n",
        "By the shores of Gitche Gumee,\nBy the shining Big-Sea-Water,\nStood the wigwam.\n",
        "Carla Mendes\nJohn Smith\nIda Grau\n\n{}",
        "Birthdays\nCarla Mendes, 12 March 1984\nJohn Smith, 5 May 1990\n\n{}",
        "Board\nAnna Bell (Chair) - she is the head of it.\nBen Roe (Cash) - he has the keys.\n",
        "Homework\nBy Monday, 12 March 2024\n\n{}",
        "Changes\n12 March 2024\n\nThe lift was mended by the firm.\n\n13 March 2024\n\n{}",
        "Summer party\n12 June 2023, 19:00\n\n{}",
        "Summer party\n12-14 June 2023\n\n{}",
        "Summer party\n12 June 2023\nPlace: village hall\n\n{}",
        "Ferry times\n12 March 2024\n- 8:00\n- 9:00\n\n{}",
        "Minutes\n3 June 2024\n\nPresent: Anna, Ben and all the others.\n",
        "Trips\nBy Train\n\n{}",
        "Painters\nVan Gogh\n\n{}",
        "[12/03/2024, 10:11] Anna: Hi\n[12/03/2024, 10:12] Ben: Hello you.\n",
        f"{HEADLINE}\n12 March 2024\n",
    ],
)
def test_where_it_may_be_no_byline_nothing_is_a_title_and_no_day_counts(text) -> None:
    article = read(text.format(BODY))
    assert (article.title, article.author, article.published) == ("Bridge", "", None)
    assert article.omitted == ()


@pytest.mark.parametrize(
    "text",
    [
        "Title: Bridge\nBy: Carla\nDate: 12 March 2024\n\n",
        "Title: Wend\nDate: 12 March 2024\n\n",
        "Название: Мост\nАвтор: Карла Мендес\nДата: 12 марта 2024\n\n",
    ],
)
def test_labels_with_values_are_no_headline_with_a_byline(text) -> None:
    article = read(text + BODY)
    assert (article.title, article.omitted) == ("Bridge", ())


def test_minutes_keep_their_title_and_get_no_date() -> None:
    article = read("Minutes of the board meeting, 3 June 2024\n\nPresent: Anna, Ben.\n")
    assert (article.title, article.published) == ("Minutes of the board meeting, 3 June 2024", None)


@pytest.mark.parametrize("name", ["Van Gogh", "By Boat", "By Train"])
def test_a_heading_that_may_be_a_name_or_a_way_stays_one(name) -> None:
    article = read(f"Museums\n\n{name}\n\n{BODY}")
    blocks = blocks_of(article.text, markdown=False, omitted=article.omitted)
    assert (blocks[0].kind, article.author) == (BlockKind.HEADING, "")


def test_the_headings_of_a_diary_stay_headings() -> None:
    article = read(
        "Diary\n\n12 March 2024\n\nIt rained all day in the town.\n\n13 March 2024\n\nSun.\n"
    )
    kinds = [b.kind for b in blocks_of(article.text, markdown=False, omitted=article.omitted)]
    assert kinds == [BlockKind.HEADING, BlockKind.PARAGRAPH] * 2
    assert article.published is None


@pytest.mark.parametrize("mark", ["", "# "])
@pytest.mark.parametrize(
    "byline", ["By Carla Mendes, 12 March 2024", "*By Carla Mendes, March 12, 2024*"]
)
def test_markdown_has_bylines_too(mark, byline) -> None:
    article = read(f"{mark}{HEADLINE}\n{byline}\n\n{BODY}", "bridge.md")
    assert (article.title, article.author, article.published) == (HEADLINE, "Carla Mendes", DAY)


@pytest.mark.parametrize("line", ["By Car", "12 March 2024", "Updated: 14 March 2024"])
def test_a_line_further_below_that_tells_of_no_other_text_does_no_harm(line) -> None:
    article = read(f"{HEADLINE}\nBy Carla Mendes\n12 March 2024\n\n{BODY}\n{line}\n\n{BODY}")
    assert (article.title, article.author) == (HEADLINE, "Carla Mendes")
    assert article.published is not None


def test_a_byline_is_found_below_a_heading_behind_front_matter() -> None:
    text = f"---\ntags: wend\n---\n# {HEADLINE}\n\nBy Carla Mendes, 12 March 2024\n\n{BODY}"
    article = read(text, "bridge.md")
    assert (article.author, article.published) == ("Carla Mendes", DAY)


def test_what_front_matter_says_comes_before_a_byline() -> None:
    front = "---\nauthor: Ida Grau\ndate: 2020-05-05\n---\n"
    article = read(f"{front}# {HEADLINE}\n\nBy Carla Mendes, 12 March 2024\n\n{BODY}", "bridge.md")
    assert (article.author, article.published) == ("Ida Grau", date(2020, 5, 5))


def test_of_a_byline_and_an_update_the_last_day_counts() -> None:
    text = f"{HEADLINE}\nBy Carla Mendes, 12 March 2024\n\n{BODY}\nLast updated: 2 April 2024\n"
    assert read(text).published == date(2024, 4, 2)


def test_a_day_of_the_future_is_none_of_publication_and_the_line_a_byline_still() -> None:
    article = read(f"{HEADLINE}\nBy Carla Mendes, 12 March 2999\n\n{BODY}")
    assert (article.title, article.author, article.published) == (HEADLINE, "Carla Mendes", None)


@pytest.mark.parametrize("text", ["", "\n\n", "By Carla Mendes, 12 March 2024", "Prose.\n"])
def test_there_is_no_byline_without_text_below(text) -> None:
    assert byline_below(text) is None


def test_bylines_are_looked_for_in_less_time_than_sentences() -> None:
    line = "The town council voted on Monday to build a footbridge over the river Wend, in May."
    text = "\n\n".join([line] * 400)
    for_sentences = least_seconds(lambda: list(sentences_of(text)))
    assert least_seconds(lambda: byline_below(text)) < 2 * for_sentences


def least_seconds(work: Callable[[], object]) -> float:
    seconds = []
    for _ in range(3):
        began = time.process_time()
        work()
        seconds.append(time.process_time() - began)
    return min(seconds)
