"""PDF: letters without meaning, pictures and fields: left out or read, and told in the report."""

import pytest

from index.errors import ArticleError
from index.formats import read_article
from tests.index.formats.pdf_pages import Page, pdf_of

OPENED = "The harbour of the old town was opened again on Friday, said the mayor."
SECRET = "Nobody can say which letters these are, as the font does not tell."
REASON = "its fonts do not tell which letters"


@pytest.mark.parametrize("font", ["untold", "private", "controls"])
def test_letters_without_meaning_are_left_out_and_told(font):
    pages = [Page().text(60, 780, OPENED), Page().text(60, 780, SECRET, font)]
    reading = read_article("a.pdf", pdf_of(*pages))
    assert reading.article.text == OPENED
    assert len(reading.warnings) == 1
    assert "page 2" in reading.warnings[0]
    assert REASON in reading.warnings[0]


@pytest.mark.parametrize("font", ["untold", "private", "controls"])
def test_a_file_of_nothing_else_is_refused_with_the_reason(font):
    with pytest.raises(ArticleError, match=REASON):
        read_article("a.pdf", pdf_of(Page().text(60, 780, SECRET, font)))


def test_a_sign_without_meaning_before_a_line_is_a_bullet():
    page = Page().text(60, 780, "Bring:")
    for number, thing in enumerate(("boots", "a torch")):
        y = 766 - 14 * number
        page.text(60, y, "a", "private").text(72, y, thing)
    assert read_article("a.pdf", pdf_of(page)).article.text == "Bring:\n\n- boots\n- a torch"


def test_pages_that_are_pictures_are_named():
    said = [Page().text(60, 700, f"{OPENED} It is number {n}.") for n in range(8)]
    pictures = [
        Page().picture().text(60, 20, str(n + 1)) if n in (2, 3, 4, 6) else page
        for n, page in enumerate(said)
    ]
    told = read_article("a.pdf", pdf_of(*pictures)).warnings
    assert told == ("pages 3 to 5 and 7 are pictures, of which the text is not read",)


def test_an_empty_page_is_no_picture():
    assert read_article("a.pdf", pdf_of(Page().text(60, 700, OPENED), Page())).warnings == ()


def test_a_file_of_pictures_is_refused_as_such():
    with pytest.raises(ArticleError, match="all its pages are pictures"):
        read_article("a.pdf", pdf_of(Page().picture(), Page().picture()))


def test_a_page_that_is_broken_costs_that_page():
    data = pdf_of(*(Page().text(60, 700, f"{OPENED} It is number {n}.") for n in (1, 2, 3)))
    first, second, third, fourth = data.split(b"/Type /Page /Parent")
    broken = b"/Type /Page /Parent".join([first, second]) + b"/Type /Pale /Parent" + third
    reading = read_article("a.pdf", broken + b"/Type /Page /Parent" + fourth)
    assert reading.warnings == ("page 2 can't be read",)
    assert reading.article.page_at(reading.article.text.index("number 3")) == 3


def test_what_was_filled_in_stands_behind_its_label():
    page = Page().text(60, 780, "Name:").filled((140, 775, 340, 793), "Marit Solem")
    page.text(60, 750, "Berth:").filled((140, 745, 340, 763), "B 14")
    page.text(60, 720, "Remarks:").filled((140, 715, 340, 733), "")
    text = read_article("a.pdf", pdf_of(page)).article.text
    assert "Name: Marit Solem" in text
    assert "Berth: B 14" in text


def test_boxes_are_told_with_what_stands_behind_them():
    page = Page().text(60, 780, OPENED)
    for number, (checked, words) in enumerate([(True, "I can swim"), (False, "I own a boat")]):
        y = 750 - 20 * number
        page.box((60, y - 2, 72, y + 10), checked=checked).text(80, y, words)
    text = read_article("a.pdf", pdf_of(page)).article.text
    assert "☒ I can swim" in text
    assert "☐ I own a boat" in text


def test_a_field_with_no_words_beside_it_has_the_name_of_its_makers():
    page = Page().text(60, 780, OPENED).filled((300, 400, 500, 418), "Tolsund", "Place of birth")
    assert "Place of birth: Tolsund" in read_article("a.pdf", pdf_of(page)).article.text


def test_what_is_typed_over_a_form_is_read_and_a_remark_on_it_is_not():
    page = Page().text(60, 780, "Street:")
    page.field((140, 775, 340, 793), "/Subtype /FreeText /DA (/Helv 11 Tf) /Contents (Quay 7)")
    page.field((60, 600, 80, 620), "/Subtype /Text /Contents (Is this right?)")
    assert read_article("a.pdf", pdf_of(page)).article.text == "Street: Quay 7"
