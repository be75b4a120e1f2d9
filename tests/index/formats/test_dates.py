"""A date of publication has been: in no kind of file does one of the future count."""

from datetime import UTC, date, datetime

import pytest

from index import FolderSource
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
