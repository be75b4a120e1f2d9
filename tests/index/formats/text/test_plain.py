"""Text files: unchanged, titled, decoded."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import ArticleError
from index.formats import read_article
from index.model import Article


def read(data: bytes | str, article_id: str = "politics/the_long-march.txt"):
    return read_article(article_id, data.encode() if isinstance(data, str) else data)


def quotable(article: Article) -> str:
    """All of the text that is not omitted."""
    kept, at = [], 0
    for each in article.omitted:
        assert at <= each.start < each.end <= len(article.text)
        kept.append(article.text[at : each.start])
        at = each.end
    return "".join([*kept, article.text[at:]])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_first_line_before_an_empty_one_is_the_title_and_is_not_quoted(end):
    article = read(f"{end}  A title \t{end} {end}One.{end}Two.{end}").article
    assert article.title == "A title"
    assert quotable(article).split() == ["One.", "Two."]
    assert [each.reason for each in article.omitted] == ["title"]


def test_a_first_line_before_a_full_one_is_no_title():
    article = read("One.\nTwo.\n\nThree.").article
    assert article.title == "The long march"
    assert article.omitted == ()


@pytest.mark.parametrize("text", ["Only this.", "Only this.\n", "\n\nOnly this.\n\n \n"])
def test_a_line_that_is_all_the_text_is_quotable_and_the_name_is_the_title(text):
    article = read(text).article
    assert article.title == "The long march"
    assert article.omitted == ()


@pytest.mark.parametrize(
    "line",
    [
        "The town library opens at nine and closes at six. On Sundays it stays shut.",
        "The town library opens at nine.",
        "Is it open? Come and see",
        "Every child must bring the following:",
        "1. Fill in the form",
        "- a sleeping bag",
        "Q: When is it open",
        "Monday     08:15    10:40",
        "Monday\t08:15\t10:40",
        "Of titles that are long " * 8,
        "The ferry does not run on Good Friday!",
        'The mayor said: "Not in my town."',
    ],
)
def test_a_first_line_that_does_not_look_like_a_title_is_text(line):
    article = read(f"{line}\n\nMembers may borrow ten books.").article
    assert article.title == "The long march"
    assert article.omitted == ()


@pytest.mark.parametrize(
    "line",
    [
        "Opening hours of the library",
        "Who may join?",
        "Mr. Smith goes to St. Ives",
        "U.S. troops leave",
        "They call it the end...",
        "Yahoo! and others: “we won’t pay”",
    ],
)
def test_a_first_line_that_looks_like_a_title_is_one(line):
    assert read(f"{line}\n\nMembers may borrow ten books.").article.title == line


def test_characters_of_a_title_that_are_written_by_name_are_read_and_its_stars_stay():
    text = "*Tea* &amp; cake for &#163;5 {now}\n\nMembers may borrow ten books."
    assert read(text).article.title == "*Tea* & cake for £5 {now}"


@pytest.mark.parametrize(
    ("written", "title"),
    [("Of titles " * 40, f"{('Of titles ' * 29).strip()} Of…"), ("x" * 5_000, f"{'x' * 299}…")],
)
def test_a_title_that_is_told_apart_is_cut_where_it_is_longer_than_any_title(written, title):
    record = json.dumps({"title": written, "text": "Text."})
    assert read(record, "a.json").article.title == title
    assert read(f"---\ntitle: {written}\n---\nText.", "a.md").article.title == title


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cc", "Cs"])))
def test_text_is_the_decoded_file_unchanged(text):
    written = f"Words {text}\r\n\r\nmore"
    assert read(written.encode()).article.text == written


def test_a_byte_order_mark_stays_in_the_text_but_not_in_title_or_quotes():
    article = read("\ufeffTitle\n\nText.").article
    assert article.text == "\ufeffTitle\n\nText."
    assert article.title == "Title"
    assert quotable(article) == "\n\nText."


def test_what_is_not_utf_8_is_read_as_windows_1252_with_a_warning():
    reading = read("Fee\n\nA £15.8m signing, “free” – €2.".encode("cp1252"))
    assert reading.article.text == "Fee\n\nA £15.8m signing, “free” – €2."
    assert reading.warnings == ("not UTF-8 (byte A3 at 7); read as Windows-1252",)


@given(st.binary(min_size=1))
def test_every_byte_that_is_read_is_told_apart_or_named(data):
    text = b"Some text \xff" + bytes(byte for byte in data if byte >= 32)
    try:
        reading = read(text)
    except ArticleError:
        return
    assert any("not UTF-8" in each or "not all of it is UTF-8" in each for each in reading.warnings)


def test_utf_16_with_its_mark_is_read_with_a_warning():
    reading = read("\ufeffTitle\n\nTürkiye.".encode("utf-16-le"))
    assert reading.article.text == "\ufeffTitle\n\nTürkiye."
    assert "UTF-16" in reading.warnings[0]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        ("\ufeff\n".encode(), "empty"),
        (b"text\0text", "NUL"),
        (b"\x89PNG\r\n\x1a\n\x01\x02\x03\x04\x05\x06", "a picture"),
        (b"\xff\xfea", "neither UTF-8 nor UTF-16"),
        ("\ufefftext\0".encode("utf-16-le"), "NUL"),
        (b"a" * 20_000_001, "too large: 20,000,001 bytes; the limit is 20,000,000"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(data, reason):
    with pytest.raises(ArticleError, match=reason):
        read(data)


def test_a_kind_of_file_that_is_not_read_is_refused():
    with pytest.raises(ArticleError, match="not a kind of file that is read"):
        read("text", "picture.jpg")


@pytest.mark.parametrize(
    ("article_id", "title"),
    [
        ("war/the_long-march.txt", "The long march"),
        ("war/12.txt", "War 12"),
        ("12.TXT", "12"),
        ("élan vital.txt", "Élan vital"),
        ("_.txt", "_.txt"),
    ],
)
def test_a_text_without_a_title_is_called_by_its_file(article_id, title):
    assert read("One.\nTwo.", article_id).article.title == title


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            "From: Ada <a@b.example>\nTo: Cy\nSubject: Re: Re: The hall in June\n",
            "The hall in June",
        ),
        ("Von: Ada Bee\nGesendet: 3.5.2024 10:10\nAn: Cy\nBetreff: WG: Schlüssel\n", "Schlüssel"),
        ("\ufeffDate: 3 May 2024\nFrom: Ada\nTo: Cy\nSubject: Keys\n", "Keys"),
        ("From: Ada\nTo: Cy\nDate: 3 May 2024\n", "Hall hire"),
        ("From: 9:00\nTo: 11:00\nSubject: Maths\n", "Hall hire"),
        ("From: Ada\nThe hall is free.\nSubject: Keys\n", "Hall hire"),
    ],
)
def test_a_mail_in_a_text_file_is_called_by_its_subject(head, title):
    article = read(f"{head}\nIt is free.\n", "hall_hire.eml.txt").article
    assert article.title == title


def test_the_head_of_a_mail_says_its_day_and_its_author():
    head = b"From: Ada Bee <a@b.example>\nDate: Fri, 3 May 2024 10:10\nSubject: Keys\n\nHere.\n"
    article = read(head).article
    assert (article.author, str(article.published)) == ("Ada Bee", "2024-05-03")
