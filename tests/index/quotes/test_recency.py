"""Of what answers alike, that of the time asked for comes first; else the newest."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from index import Article, Index, Passage, Quote, Shown
from index.quotes import Against
from index.quotes.recency import (
    TimeAsked,
    disagreement,
    have_editions,
    in_time,
    likely,
    newest_edition_first,
    settled,
    without_now,
)
from tests.index.corpora import indexed, write

TERMS = {"storm", "killed", "people", "permit", "costs", "ferry", "tickets", "meeting"}
DIED = "how many people died in the storm"


def quote(text: str, article_id: str, published: date | None = None, title: str = "T",
          headings: tuple[str, ...] = ()) -> Quote:  # fmt: skip
    words = [m for m in re.finditer(r"\w+", text) if m[0].lower() in TERMS]
    article = Article(article_id, title, text, published=published, language="en")
    passage = Passage(article, 0, len(text), headings=headings)
    spans = tuple(word.span() for word in words)
    return Quote(passage, 1.0, Shown(text), spans, tuple(word[0].lower() for word in words))


def died(number: int, article_id: str, published: date | None) -> Quote:
    return quote(f"The storm killed {number} people.", article_id, published)


def ids(quotes: list[Quote]) -> list[str]:
    return [each.passage.article.article_id for each in quotes]


def test_what_contradicts_comes_newest_first_and_the_rest_keeps_its_place() -> None:
    other = quote("Nobody counted.", "other")
    newest = died(41, "new", datetime(2020, 1, 3, tzinfo=UTC))
    quotes = [died(38, "old", date(2020, 1, 1)), other, newest]
    found = settled(DIED, quotes)
    assert ids(found) == ["new", "other", "old"]
    told = disagreement(DIED, found)
    assert told is not None
    assert told.written == ("41 people", "38 people")
    assert told.newest_first


def test_what_agrees_with_the_older_in_other_words_comes_behind_the_newest_too() -> None:
    agreeing = quote("In all, 38 people the storm has killed.", "said", date(2019, 5, 5))
    quotes = [agreeing, died(38, "old", date(2019, 1, 1)), died(41, "new", date(2020, 1, 3))]
    assert ids(settled(DIED, quotes)) == ["new", "said", "old"]


def test_without_a_date_nothing_is_the_newest_and_what_has_one_comes_first() -> None:
    found = settled(DIED, [died(38, "a", None), died(41, "b", date(2020, 1, 3))])
    assert ids(found) == ["b", "a"]
    told = disagreement(DIED, found)
    assert told is not None
    assert not told.newest_first


def test_two_contradictions_are_settled_each_by_itself() -> None:
    quotes = [
        died(38, "a", date(2001, 1, 1)),
        quote("Tickets for the ferry cost 5 euros.", "b", date(2001, 1, 2)),
        died(41, "c", date(2001, 1, 3)),
        quote("Tickets for the ferry cost 6 euros.", "d", date(2001, 1, 4)),
    ]
    assert ids(settled(DIED, quotes)) == ["c", "d", "a", "b"]


def test_what_agrees_stays_in_the_order_of_its_rank() -> None:
    quotes = [died(38, "a", date(2019, 1, 1)), died(38, "b", date(2020, 1, 3))]
    assert settled(DIED, quotes) == quotes
    assert in_time(DIED, quotes) == quotes
    assert disagreement(DIED, quotes) is None


@pytest.mark.parametrize(
    ("question", "now", "years"),
    [
        ("What does a permit cost now?", True, ()),
        ("when is the NEXT regatta", True, ()),
        ("latest release", True, ()),
        ("Who is the current mayor?", True, ()),
        ("Was kostet ein Ausweis jetzt?", True, ()),
        ("die aktuellen Preise", True, ()),
        ("Wann ist die nächste Regatta?", True, ()),
        ("¿Cuánto cuesta ahora?", True, ()),
        ("¿Cuándo es la próxima regata?", True, ()),
        ("Сколько стоит сейчас?", True, ()),
        ("последняя версия", True, ()),
        ("Şimdi ne kadar?", True, ()),
        ("güncel ücret", True, ()),
        ("what did it cost in 2021", False, (2021,)),
        ("is the 2021 fee still current", False, (2021,)),
        ("2019 or 2020?", False, (2019, 2020)),
        ("who knows snow", False, ()),
        ("2,021 people or 20210 of them", False, ()),
    ],
)
def test_the_time_asked_for_is_read_in_five_languages(
    question: str, now: bool, years: tuple[int, ...]
) -> None:
    asked = TimeAsked.of(question)
    assert asked == TimeAsked(now, frozenset(years))
    assert bool(asked) == bool(now or years)


@pytest.mark.parametrize(
    ("question", "unknown", "left"),
    [
        ("Who is the current mayor?", ("current",), "Who is the  mayor?"),
        ("Who is the current mayor?", ("mayor",), "Who is the current mayor?"),
        ("Wer ist der aktuelle Bürgermeister?", ("aktuelle",), "Wer ist der  Bürgermeister?"),
        ("current", ("current",), "current"),
    ],
)
def test_a_word_for_now_that_no_article_has_is_not_searched_for(
    question: str, unknown: tuple[str, ...], left: str
) -> None:
    assert without_now(question, unknown) == left


PERMITS = [
    quote("A permit costs 120 euros a year.", "a", date(2019, 2, 1)),
    quote("Whales sing.", "w", date(2025, 2, 1)),
    quote("A permit costs 150 euros a year.", "b", date(2021, 2, 1)),
    quote("A permit costs 180 euros a year.", "c", date(2024, 2, 1)),
]


def test_of_what_answers_alike_the_newest_comes_first_when_now_is_asked_for() -> None:
    found = in_time("what does a permit cost now", PERMITS)
    assert ids(found) == ["c", "w", "b", "a"]


def test_the_one_of_the_year_that_is_asked_for_comes_first_and_others_contradict_it_not() -> None:
    question = "what did a permit cost in 2021"
    found = in_time(question, PERMITS)
    assert ids(found) == ["b", "w", "a", "c"]
    assert settled(question, found) == found
    assert disagreement(question, found) is None


def test_a_year_in_the_title_the_headings_or_the_words_counts_before_the_date() -> None:
    published = date(2025, 1, 1)
    quotes = [
        quote("The meeting is in March, as usual.", "a", published, title="Events 2025"),
        quote("The meeting is in May, as usual.", "b", published, title="Events 2023"),
        quote("The meeting is in June, as usual.", "c", published, headings=("Plans of 2022",)),
        quote("In 2021 the meeting is in July, as usual.", "d", published),
    ]
    for year, first in ((2023, "b"), (2022, "c"), (2021, "d"), (2025, "a")):
        assert ids(in_time(f"when was the meeting in {year}?", quotes))[0] == first


def test_minutes_of_other_years_answer_alike_whatever_their_words() -> None:
    quotes = [
        quote("The subscription was raised to 30 euros.", "minutes/2023.md", date(2023, 1, 1),
              title="Annual meeting 2023"),
        quote("It was agreed to leave the subscription, raised before.", "minutes/2025.md",
              date(2025, 1, 1), title="Annual meeting 2025"),
    ]  # fmt: skip
    quotes = [Quote(q.passage, 1.0, q.shown, q.matches[:0], ("subscription",)) for q in quotes]
    assert ids(in_time("what is the current subscription", quotes))[0] == "minutes/2025.md"


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """Three yearly notes on parking, and two on the mayor."""
    articles = {
        f"{year}.md": f"---\ntitle: Parking {year}\npublished: {year}-02-01\n---\n\n"
        f"A parking permit costs {fee} euros a year.\n"
        for year, fee in ((2019, 120), (2021, 150), (2024, 180))
    }
    for year, name in ((2019, "Hedda Lund"), (2024, "Jonas Brekke")):
        articles[f"mayor{year}.md"] = (
            f"---\ntitle: The town hall\npublished: {year}-03-01\n---\n\nThe mayor is {name}.\n"
        )
    folder = tmp_path_factory.mktemp("town")
    return indexed(write(folder / "articles", articles), folder / "data")


@pytest.mark.parametrize("limit", [1, 3])
def test_the_newest_value_is_the_first_answer_and_that_sources_differ_is_known(
    town: Index, limit: int
) -> None:
    for question in ("What does a parking permit cost now?", "What does a parking permit cost?"):
        answer = town.answer(question, limit)
        assert answer.quotes[0].passage.text == "A parking permit costs 180 euros a year."
        assert len(answer.quotes) == limit
        assert answer.disagreement is not None
        assert answer.disagreement.written == ("180 euros", "150 euros", "120 euros")
        assert answer.disagreement.newest_first


def test_nothing_differs_in_what_is_too_far_behind_to_be_shown() -> None:
    best = replace(quote("The permit costs what it costs.", "a"), score=18.0)
    behind = [replace(died(each, str(each), None), score=13.0) for each in (38, 41)]
    assert likely([best, *behind]) == [best]
    assert disagreement(DIED, likely([best, *behind])) is None
    assert likely([behind[0], best]) == [behind[0], best]  # the newest of two that differ is first


def test_the_newest_name_is_the_first_answer_to_who(town: Index) -> None:
    answer = town.answer("Who is the current mayor?", 1)
    assert answer.answered
    assert answer.unknown == ()
    assert answer.quotes[0].passage.text == "The mayor is Jonas Brekke."
    assert answer.disagreement is not None
    assert answer.disagreement.written == ("Jonas Brekke", "Hedda Lund")


def test_the_value_of_a_year_is_the_first_answer_where_it_is_asked_for(town: Index) -> None:
    answer = town.answer("How much did a parking permit cost in 2021?", 1)
    assert answer.quotes[0].passage.text == "A parking permit costs 150 euros a year."
    assert answer.disagreement is None
    assert answer.unknown == ()


def test_of_several_that_say_the_same_the_newest_is_quoted(tmp_path: Path) -> None:
    boards = {2018: "Ada Lund", 2020: "Nils Moe", 2022: "Ada Lund"}
    files = {f"{y}.txt": f"Board {y}\n\nCox: {who}\nBosun: Jo\n" for y, who in boards.items()}
    index = indexed(write(tmp_path / "articles", files), tmp_path / "data")
    answer = index.answer("Who is the cox?")
    assert [quote.passage.article.article_id for quote in answer.quotes[:2]] == [
        "2022.txt",
        "2020.txt",
    ]
    assert answer.disagreement
    assert answer.disagreement.newest_first
    assert index.answer("Who was the cox in 2018?").quotes[0].passage.article.title == "Board 2018"


def test_a_heading_of_another_year_counts_before_a_title_of_the_year_that_is_asked_for(
    tmp_path: Path,
) -> None:
    years = (
        "# Seasons 2031\n\n| Day | What |\n|---|---|\n| 9 May | Hay market |\n\n"
        "# Seasons 2032\n\n| Day | What |\n|---|---|\n| 2 May | Hay market |\n"
    )
    index = indexed(write(tmp_path / "articles", {"seasons.md": years}), tmp_path / "data")
    for year, day in ((2031, "9 May"), (2032, "2 May")):
        answer = index.answer(f"When is the hay market {year}?")
        assert day in answer.quotes[0].shown.text


def test_a_row_of_the_year_that_is_asked_for_is_before_one_that_only_its_heading_is_of(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    rows = "| Term | Begins |\n|--|--|\n"
    text = (
        "# Terms\n\n"
        f"## School year 2026/27\n\n{rows}| Spring | 8 Jan 2027 |\n| Autumn | 7 Sept 2026 |\n\n"
        f"## School year 2027/28\n\n{rows}| Spring | 10 Jan 2028 |\n| Autumn | 6 Sept 2027 |\n"
    )
    folder = tmp_path_factory.mktemp("terms")
    write(folder / "articles", {"terms.md": text})
    index = indexed(folder / "articles", folder / "data")
    for question, begins in (
        ("When does the spring term begin in 2027?", "8 Jan 2027"),
        ("When does the spring term begin in 2028?", "10 Jan 2028"),
        ("When does the autumn term begin in 2027?", "6 Sept 2027"),
        ("When does the autumn term begin in 2026?", "7 Sept 2026"),
    ):
        assert begins in index.answer(question, 1).quotes[0].shown.text


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ({"title": "Minutes 14 Oct 2026"}, {"title": "Minutes 11 Nov 2026"}),
        ({"article_id": "minutes/2026-10-14.md"}, {"article_id": "minutes/2026-10-31.md"}),
        ({"headings": ("Board, 14 October 2026",)}, {"headings": ("Board, 11 November 2026",)}),
    ],
)
def test_a_day_in_a_title_a_name_or_a_heading_dates_what_stands_below_it(older, newer) -> None:
    quotes = [
        quote("The storm killed 38 people.", **{"article_id": "one", **older}),
        quote("The storm killed 41 people.", **{"article_id": "two", **newer}),
    ]
    found = settled(DIED, quotes)
    assert "41" in found[0].shown.text
    told = disagreement(DIED, found)
    assert told is not None
    assert told.newest_first


def test_of_two_of_one_year_none_is_said_to_be_the_newest() -> None:
    quotes = [
        quote("The storm killed 38 people.", "one", title="Minutes 2026"),
        quote("The storm killed 41 people.", "two", title="Report 2026"),
    ]
    told = disagreement(DIED, settled(DIED, quotes))
    assert told is not None
    assert not told.newest_first


def rules(text: str, article_id: str, heading: str = "Permit", title: str = "Rules") -> Quote:
    return quote(text, article_id, title=title, headings=(heading,))


OLD = rules("A permit costs 9 and a pass 5.", "rules-2021.txt")


@pytest.mark.parametrize(
    "newer",
    [
        rules("A permit costs 12 and a day pass 6.", "rules-2025.txt"),
        rules("A permit costs 12 and a pass nothing.", "2025-09-23 rules.txt", "Fees"),
        rules("A permit costs 12 and a pass 6.", "x.txt", title="Rules 2025"),
    ],
)
def test_of_two_editions_of_a_document_the_newer_comes_first(newer: Quote) -> None:
    between = quote("Nobody counted the permit.", "other")
    found = newest_edition_first("what costs a permit", [OLD, between, newer])
    assert found == [newer, between, OLD]


@pytest.mark.parametrize(
    "other",
    [
        rules("A permit costs 12.", "rules.txt"),  # of no day
        rules("A permit costs 12.", "fees-2025.txt", title="Fees"),  # another document
        rules("Who has none buys a permit, which costs little.", "rules-2025.txt", "Guests"),
        rules("A permit is red.", "rules-2025.txt"),  # matches too little
        rules("What a permit costs was discussed again.", "rules-2025.txt"),  # says another thing
        rules("A permit costs 12 and a pass 6.", "rules-2999.txt"),  # is to come
    ],
)
def test_what_is_no_newer_edition_of_the_same_stays_behind(other: Quote) -> None:
    found = newest_edition_first("what costs a permit", [OLD, other])
    assert found == [OLD, other]


def test_an_older_edition_gives_way_to_the_newer_one_at_any_place() -> None:
    first = quote("A ferry is free.", "other.md")
    pets = rules("Tickets are for people only.", "rules-2021.txt")
    newer = rules("Tickets are for people and dogs.", "rules-2025.txt")
    found = newest_edition_first("what costs a permit", [first, OLD, pets, newer])
    assert found == [first, OLD, newer, pets]


def test_editions_are_known_by_their_names_whatever_they_say() -> None:
    assert have_editions([OLD, rules("Dogs are kept on a lead.", "rules-2025.txt")])
    assert not have_editions([OLD, rules("Dogs are kept on a lead.", "fees-2025.txt", title="F")])
    assert not have_editions([OLD, rules("Dogs are kept on a lead.", "rules-2021.txt")])
    by_year = [rules("Dogs", f"rules/{year}.txt", title=f"R{year}x") for year in (2021, 2025)]
    assert have_editions(by_year)


def test_files_that_are_called_by_numbers_are_no_editions() -> None:
    days = [date(2021, 3, 1), date(2025, 3, 1)]
    assert not have_editions(
        [quote("Dogs", f"news/00{n}.txt", day, title=f"{'AB'[n]}") for n, day in enumerate(days)]
    )


def test_the_edition_that_is_asked_for_stays_first() -> None:
    newer = rules("A permit costs 12.", "rules-2025.txt")
    assert newest_edition_first("what did a permit cost in 2021", [OLD, newer]) == [OLD, newer]


@pytest.mark.parametrize(
    "headings", ["2023|2025", "Fees 2023|Fees 2025", "As of 1 May 2023|As of 3 June 2025"]
)
def test_of_two_parts_of_an_article_that_are_of_other_years_the_newer_comes_first(headings) -> None:
    heads = headings.split("|")
    older, newer = (
        rules(f"A permit costs {price}.", "fees.txt", head)
        for price, head in zip((9, 12), heads, strict=True)
    )
    assert newest_edition_first("what costs a permit", [older, newer]) == [newer, older]
    other = rules("A permit costs 14.", "fees.txt", f"Boats {heads[1]}")
    assert newest_edition_first("what costs a permit", [older, other]) == [older, other]


def test_the_heading_of_a_quote_dates_it_before_its_article() -> None:
    text = "The storm killed 9 people."
    older = quote(text, "a", date(2026, 5, 1), headings=("State of 2024",))
    assert ids(settled(DIED, [older, died(12, "b", date(2025, 1, 1))])) == ["b", "a"]


@pytest.mark.parametrize(
    ("question", "is_answered"),
    [
        ("When is the summer party?", True),
        ("When is the summer party in 2026?", True),
        ("When is the 2025 summer party?", False),
        ("When was the summer party in 2025?", False),
        ("summer party 2025", False),
        ("When is half-term in spring 2027?", True),  # of the year 2026/27
        ("When is half-term in 2025?", False),
        ("Where did the band play in the 1980s?", True),
        ("Who led the band in 1986?", True),  # between two years
    ],
)
def test_what_is_of_another_year_than_asked_for_is_no_answer(
    question: str, is_answered: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    minutes = (
        "# Minutes\n\n## Summer party\n\nThe summer party is on 22 August 2026 from 3 pm.\n\n"
        "## Accounts for 2025\n\nThe surplus was 12,950 euros.\n\n"
        "## School year 2026/27\n\nHalf-term is in the last week of February.\n\n"
        "## The band\n\nThe band played in the old mill in 1984.\n\n"
        "Ada Brook led the band from 1981 to 1993.\n"
    )
    folder = tmp_path_factory.mktemp("years")
    index = indexed(write(folder / "articles", {"minutes.md": minutes}), folder / "data")
    answer = index.answer(question)
    assert answer.answered == is_answered
    told = index.explain(question, answer.quotes[0].passage.standing)
    assert (Against.OTHER_YEARS in told.against) != is_answered


@pytest.mark.parametrize(
    ("text", "question", "is_hedged"),
    [
        ("The pool is open from 17 May 2025.", "When is the pool open in 2026?", True),
        ("The pool is open from 17 May 2025, as in 2024.", "When is the pool open in 2024?", False),
        ("The pool is open since 12.03.2024.", "Since when is the pool open in 2024?", False),
        ("The pool took in 2026 euros. It is open in May.", "Is the pool open in 2026?", False),
        ("The pool opened in 1999 and has version 4.2.26.", "Was the pool open in 2026?", True),
    ],
)
def test_what_is_of_earlier_years_may_hold_still(
    text: str, question: str, is_hedged: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    articles = {"pool.md": f"# The pool\n\n{text}\n", "b.md": "# Bees\n\nTwo hives since 2026.\n"}
    folder = tmp_path_factory.mktemp("earlier")
    answer = indexed(write(folder / "articles", articles), folder / "data").answer(question)
    assert answer.answered
    assert (answer.confidence <= 0.3) == is_hedged


def test_the_years_of_a_sentence_count_before_those_beside_and_above_it(tmp_path) -> None:
    text = (
        "# Programme 2025/26\n\nThe harvest supper is on 4 October 2025. The seed swap is on 7 "
        "February 2026.\n"
    )
    index = indexed(write(tmp_path / "articles", {"a.md": text}), tmp_path / "data")
    assert index.answer("When is the harvest supper in 2026?").confidence <= 0.3
    assert index.answer("When is the seed swap in 2026?").confidence > 0.3


def test_what_was_published_in_the_year_asked_for_may_be_of_it(tmp_path) -> None:
    text = "---\npublished: {}\n---\n\n# The mayor\n\nHelen Marsh is the mayor since 2018.\n"
    other = "# Bees\n\nTwo hives stand there since 2024.\n"
    for published, is_sure in (("2024-05-01", True), ("2023-05-01", False)):
        folder = tmp_path / published
        articles = {"mayor.md": text.format(published), "bees.md": other}
        index = indexed(write(folder / "articles", articles), folder / "data")
        assert (index.answer("Who is the mayor in 2024?").confidence > 0.3) == is_sure


def test_the_newer_edition_is_looked_for_behind_what_is_compared(tmp_path) -> None:
    rules = "# House rules\n\n1. Bikes stand {} the hall.\n2. Bins are in the {}.\n3. Dogs {}.\n"
    articles = {
        "rules-2021-05-01.md": rules.format("in the yard behind", "yard", "are kept on a lead"),
        "rules-2025-05-01.md": rules.format("behind", "cellar", "of guests are on a short lead"),
    }
    index = indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    quotes = index.answer("dogs, bikes, bins", 3).quotes
    assert [quote.passage.article.article_id[6:10] for quote in quotes] == ["2025", "2021", "2025"]
