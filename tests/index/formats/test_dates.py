"""A date of publication has been: in no kind of file does one of the future count."""

from datetime import UTC, date, datetime

import pytest

from index import FolderSource, Month
from index.article_json import about, article_of
from index.formats import published as read_date
from index.formats import read_article
from index.sources.curation import CuratedSource
from tests.index.corpora import write
from tests.index.formats import files

PAGE = '<meta property="article:published_time" content="{}"><p>The light burns all night.</p>'
DATED = {
    "a.md": b"---\ntitle: Light\npublished: 2024-05-01\n---\n\nThe light burns.\n",
    "a.html": PAGE.format("2024-05-01").encode(),
    "a.json": b'{"text": "The light burns.", "published": "2024-05-01"}',
    "a.eml": files.mail("The light burns."),
    "a.pdf": files.pdf([["The light burns."]]),
    "a.epub": files.book(["<p>The light burns.</p>"], "Light"),
}


def in_the_year(name: str, year: int) -> bytes:
    """The file with another year in it."""
    if name.endswith(".epub"):
        return files.repacked(
            DATED[name], "OEBPS/book.opf", lambda told: told.replace("2024", str(year))
        )
    return DATED[name].replace(b"2024", b"%d" % year)


@pytest.mark.parametrize("name", DATED)
def test_a_date_of_the_future_is_no_date(name: str) -> None:
    def published(year: int) -> date | None:
        return read_article(name, in_the_year(name, year)).article.published

    assert f"{published(2023):%Y-%m}" == "2023-05"
    assert published(9998) is None
    assert published(date.today().year + 1) is None  # noqa: DTZ011


def test_a_date_of_the_future_makes_no_version_the_newest(tmp_path) -> None:
    folder = write(
        tmp_path / "articles",
        {
            f"{name}.md": f"---\nurl: https://e.example/s\npublished: {day}\n---\n\nThe {name}.\n"
            for name, day in (("genuine", "2024-01-01"), ("forged", "9998-06-19"))
        },
    )
    found = {
        getattr(each, "article_id", ""): getattr(each, "reason", "")
        for each in CuratedSource(FolderSource(folder), tmp_path / "data").items({})
    }
    assert found == {"": "an older version of https://e.example/s", "genuine.md": ""}


def test_a_moment_in_any_form_keeps_its_time_and_the_first_of_1970_is_never() -> None:
    moment = datetime(2024, 5, 1, 10, tzinfo=UTC)
    for told in ("Wed, 01 May 2024 10:00:00 GMT", "2024-05-01T10:00:00Z", "1714557600"):
        assert read_date(told) == moment
    assert read_date("Thu, 01 Jan 1970 00:00:00 GMT") is None
    assert read_date("1970-01-01") == date(1970, 1, 1)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("rules/2021-09-14 house rules.md", date(2021, 9, 14)),
        ("house_rules_2021.09.14.md", date(2021, 9, 14)),
        ("2021-09-14/house rules.md", None),  # that is its folder's
        ("from 2021-09-14 to 2021-09-30.md", None),
        ("house rules 2021.md", None),
        ("2999-01-01 plan.md", None),
        ("2021-02-31.md", None),
    ],
)
def test_a_day_in_the_name_of_a_file_dates_what_says_no_day_itself(name, day) -> None:
    assert read_article(name, b"# Rules\n\nNo noise.\n").article.published == day
    said = b"---\ndate: 2020-05-05\n---\n# Rules\n\nNo noise.\n"
    assert read_article(name, said).article.published == date(2020, 5, 5)


MARCH = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Last updated: 2024-05-01", date(2024, 5, 1)),
        ("**Last updated:** May 1, 2024, by the office", date(2024, 5, 1)),
        ("Date: 30 May 2024", date(2024, 5, 30)),
        ("Valid from 1 January 2026", date(2026, 1, 1)),
        ("Effective 1 January 2026.", date(2026, 1, 1)),
        ("As of 1 January 2026", date(2026, 1, 1)),
        ("Stand: März 2026", MARCH),
        ("(Stand 12.03.2026)", date(2026, 3, 12)),
        ("*Stand: 03/2026 - alle Angaben ohne Gewähr*", MARCH),
        ("Zuletzt geändert am 1. März 2026", MARCH),
        ("Gültig ab 1. Januar 2026", date(2026, 1, 1)),
        ("Gültig ab 01.01.2026 bis 31.07.2099", date(2026, 1, 1)),
        ("Gültig vom 1. Januar 2026 bis zum 31. Juli 2026.", date(2026, 1, 1)),
        ("Valid from 1 January 2026 until further notice", date(2026, 1, 1)),
        ("Valid from 2026-01-01 to 2026-07-31", date(2026, 1, 1)),
        ("En vigueur du 1er mars 2026 au 31 août 2026", MARCH),
        ("Fassung vom 14.03.2019, zuletzt geändert am 22.11.2024", date(2024, 11, 22)),
        ("Fassung vom 14.03.2019 (zuletzt geändert am 22.11.2024)", date(2024, 11, 22)),
        (
            "In der Fassung vom 14.03.2019, zuletzt geändert durch Beschluss vom 22.11.2024",
            date(2024, 11, 22),
        ),
        ("Fassung vom 14.03.2019, gültig ab 01.01.9998", date(2019, 3, 14)),
        ("Published: 1 March 2020 | Last updated: May 1, 2024", date(2024, 5, 1)),
        ("Posted on Monday, 2 March 2026 by Ida Grau", date(2026, 3, 2)),
        ("Posted on Monday, 2 November 2026 by Ida Grau", date(2026, 11, 2)),
        ("Gültig ab 01.09.2026 bis 31.07.2027", date(2026, 9, 1)),
        ("Posted on 2 March 2026 by Ida Grau", date(2026, 3, 2)),
        ("Veröffentlicht am Montag, 2. März 2026 von Ida Grau", date(2026, 3, 2)),
        ("Last updated: Mon, March 2, 2026", date(2026, 3, 2)),
        ("Datum: 12.03.2026", date(2026, 3, 12)),
        ("Fecha: 1 de marzo de 2026", MARCH),
        ("Mise à jour le 1er mars 2026", MARCH),
        ("Laatst bijgewerkt op 1 maart 2026", MARCH),
        ("Последнее обновление: 1 марта 2026", MARCH),
        ("Son güncelleme: 1 Mart 2026", MARCH),
    ],
)
def test_a_line_of_a_text_says_of_which_day_it_is(line, day) -> None:
    body = "The sauna of the club house costs twelve euros an evening.\n\n" * 40
    for name, text in (
        ("a.md", f"# Prices\n\n{line}\n\n{body}"),
        ("a.txt", f"Prices\n\n{body}{line}\n"),
    ):
        assert read_article(name, text.encode()).article.published == day


@pytest.mark.parametrize(
    "line", ["Stand: März 2026", "(as of March 2026)", "Stand: 03/2026", "Date: 1 March 2026"]
)
def test_a_month_without_a_day_stays_one_when_it_is_kept(line) -> None:
    text = f"# Prices\n\n{line}\n\nThe sauna costs twelve euros."
    article = read_article("prices.md", text.encode()).article
    kept = article_of(about(article), article.text).published
    assert kept == MARCH
    assert kept.isoformat() == ("2026-03-01" if "1 March" in line else "2026-03")


@pytest.mark.parametrize("written", ["2026-03", "March 2026"])
def test_front_matter_may_tell_a_month(written) -> None:
    text = f"---\npublished: {written}\n---\n# Prices\n\nThe sauna costs twelve euros."
    published = read_article("prices.md", text.encode()).article.published
    assert isinstance(published, Month)
    assert published == MARCH


@pytest.mark.parametrize(
    ("heading", "day"),
    [
        ("Prices (valid from 1 January 2026)", date(2026, 1, 1)),
        ("Satzung (Stand: März 2026)", MARCH),
        ("The race (1 January 2026)", None),
    ],
)
def test_a_title_says_it_in_brackets(heading, day) -> None:
    text = f"# {heading}\n\nThe boat costs twelve euros.\n"
    assert read_article("a.md", text.encode()).article.published == day


@pytest.mark.parametrize(
    "lines",
    [
        "Date: 30 May 2024, 2 pm",
        "Date: 30 May 2024\nPlace: house 14",
        "Ort: Vereinsheim\nDatum: 12.03.2024",
        "As of 1 January 2024 the boat costs twelve euros.",
        "As of 1 January 2024, the boat costs twelve euros.",
        "Updated: 03/04/2024",
        "Last updated: 05/06/2025",
        "Valid from 1 January 9998 to 31 July 9999",
        "Datum: 12.03.2024 bis 14.03.2024",
        "Date: Monday, 4 March 2024",
        "Posted on 4 March 2024 by the door of the club",
        "Valid from 1 January 2024 to all members",
        "Valid from 1 January 9998",
        "Stand: Mai",
        "Stand 4, 12.03.2024",
        "Datumsgrenze: 12.03.2024",
        "The house was last updated: 2024-05-01",
    ],
)
def test_a_day_of_something_else_is_none_of_the_text(lines) -> None:
    text = f"# Club\n\n{lines}\n\nThe bench was delivered.\n"
    assert read_article("a.md", text.encode()).article.published is None


def test_a_day_in_the_middle_of_a_text_is_none_of_it() -> None:
    body = "The sauna of the club house costs twelve euros an evening.\n\n" * 60
    text = f"# Prices\n\n{body}Last updated: 2024-05-01\n\n{body}"
    assert read_article("a.md", text.encode()).article.published is None


def test_of_several_days_the_last_counts_and_that_of_a_files_name_least() -> None:
    text = b"Rules\n\nPublished: 1 March 2020\n\nLast updated: 1 May 2024\n\nDogs are led.\n"
    assert read_article("2019-01-01 rules.txt", text).article.published == date(2024, 5, 1)


@pytest.mark.parametrize(
    "front",
    [
        "datum: 2024-05-01",
        "last_update:\n  date: 2024-05-01\n  author: the office",
        "lastmod: 2024-05-01",
        "date: 2024-05-01\nupdated: 2025-01-01",
    ],
)
def test_front_matter_dates_a_text_in_words_of_other_programs_and_languages(front) -> None:
    text = f"---\ntitle: Prices\n{front}\n---\n\nLast updated: 2020-01-01\n\nThe boat costs 12.\n"
    assert read_article("a.md", text.encode()).article.published == date(2024, 5, 1)


@pytest.mark.parametrize(
    ("name", "line", "day"),
    [
        ("rules.pdf", "Dogs are led.", date(2024, 5, 1)),
        ("rules.pdf", "Last updated: 1 March 2022", date(2022, 3, 1)),
        ("2021-09-14 rules.pdf", "Dogs are led.", date(2021, 9, 14)),
    ],
)
def test_the_day_on_which_a_pdf_was_made_counts_where_nothing_else_is_told(name, line, day) -> None:
    published = read_article(name, files.pdf([[line]])).article.published
    assert published is not None
    assert (published.year, published.month, published.day) == (day.year, day.month, day.day)


@pytest.mark.parametrize(
    ("saved", "is_dated"),
    [(b"20240501100001", False), (b"20240601100000", True), (b"", False)],
)
def test_a_pdf_without_an_author_is_dated_where_somebody_has_saved_it_again(
    saved, is_dated
) -> None:
    made = files.pdf([["Dogs are led."]])
    told = b"/ModDate (D:%s+02'00')" % saved if saved else b""
    unnamed = made.replace(b"/Author (A. Writer)", told)
    assert (read_article("rules.pdf", unnamed).article.published is not None) == is_dated


def test_what_a_word_file_says_of_itself_comes_before_the_day_on_which_it_was_made() -> None:
    data = files.word([("Title", "Rules"), ("Normal", "Stand: 12.03.2022"), ("Normal", "Led.")])
    assert read_article("rules.docx", data).article.published == date(2022, 3, 12)
