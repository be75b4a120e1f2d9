"""Documents as people write them: the first quote is what answers, with all that it needs."""

from datetime import date
from pathlib import Path

import pytest

from index import Answer, Disagreement
from tests.index.corpora import index_of, indexed, reindexing, write
from tests.index.documents import (
    Folder,
    files_of,
    headings,
    layouts,
    lines,
    lists,
    markdown,
    opened,
    questions,
    tables,
)
from tests.index.formats import files
from tests.index.formats.pdf_pages import Page, pdf_of
from tests.index.quotes.test_quoting import assert_verbatim

FOLDERS = {
    **headings.FOLDERS,
    **questions.FOLDERS,
    **lists.FOLDERS,
    **layouts.FOLDERS,
    **tables.FOLDERS,
    **lines.FOLDERS,
    **markdown.FOLDERS,
}


def first_of(answer: Answer) -> str:
    assert_verbatim(answer)
    assert answer.answered, answer.question
    return answer.quotes[0].shown.text


@pytest.mark.parametrize(
    "folder", [pytest.param(folder, id=promise) for promise, folder in FOLDERS.items()]
)
def test_the_first_quote_holds_what_is_promised(folder: Folder, tmp_path: Path) -> None:
    index = opened(tmp_path, folder.files)
    for question, says, lacks, above in folder.asked:
        answer = index.answer(question, 3)
        shown, at = first_of(answer), 0
        for piece in says.split("|"):
            assert piece in shown[at:], question
            at = shown.index(piece, at) + len(piece)
        for piece in filter(None, lacks.split("|")):
            assert piece not in shown, question
        assert above is None or answer.quotes[0].passage.headings == above, question


def test_other_kinds_of_files_have_the_same_structure(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    house = [
        ("Title", "House book"),
        ("Normal", "It lies in the hall."),
        ("Heading 1", "Can I bring my dog?"),
        ("Normal", "Small ones only."),
        ("Heading 1", "Leaving"),
        ("Normal", "Every guest must:"),
        ("List Bullet", "strip the bed"),
        ("List Bullet", "return the key"),
    ]
    mill = [
        "The mill has been a guest house since the war and is run by the same family of four.",
        "HEATING",
        "It goes off at ten.",
        "You may not bring:",
        "- candles",
        "- fireworks",
    ]
    book = ["<h1>Bees</h1><p>Bees sting.</p><h2>May I visit the hives?</h2><p>In May.</p>"]
    (folder / "house.docx").write_bytes(files.word(house))
    (folder / "mill.pdf").write_bytes(files.pdf([mill], "The mill"))
    (folder / "bees.epub").write_bytes(files.book(book, "Bees"))
    rota = [("Week", "Keeper"), (31, "Oskar Brun"), (32, "Liv Aasen")]
    (folder / "rota.xlsx").write_bytes(files.workbook({"Rota": rota}))
    index = indexed(folder, tmp_path / "data")
    for question, told in (
        ("Can I bring my dog?", "Small ones only."),
        ("What must every guest do?", "must:\n• strip the bed\n• return the key"),
        ("When is the heating off?", "at ten."),
        ("What may I not bring to the mill?", "not bring:\n• candles\n• fireworks"),
        ("May I visit the hives?", "In May."),
        ("Who is keeper in week 32?", "Week 32 · Keeper Liv Aasen"),
    ):
        assert told in first_of(index.answer(question, 3)), question


def test_a_pdf_is_asked_as_it_is_seen(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    boats = Page().text(60, 790, "Boats of the club", "bold", 18)
    boats.lines(["The boats lie in the lower shed, and are looked after by the harbour master."])
    rows = [("Name", "Seats", "Who may row it"), ("Heron", "4", "members with the silver badge")]
    for number, row in enumerate([*rows, ("Teal", "1", "anybody who can swim")]):
        for x, cell in zip((60, 160, 240), row, strict=True):
            boats.text(x, 720 - 16 * number, cell)
    boats.text(60, 640, "Floodlights", "bold", 13).text(60, 622, "Agreed to postpone.")
    form = Page().text(60, 790, "Application for a berth", "bold", 18)
    form.text(60, 750, "Name of the skipper:").filled((200, 745, 400, 763), "Marit Solem")
    form.text(60, 720, "Home port:").filled((200, 715, 400, 733), "Tolsund")
    (folder / "boats.pdf").write_bytes(pdf_of(boats))
    (folder / "berth.pdf").write_bytes(pdf_of(form))
    index = indexed(folder, tmp_path / "data")
    for question, told in (
        (
            "Who may row the Heron?",
            "Heron · Seats 4 · Who may row it members with the silver badge",
        ),
        ("What was decided on the floodlights?", "Agreed to postpone."),
        ("What is the name of the skipper?", "Name of the skipper: Marit Solem"),
    ):
        assert told in first_of(index.answer(question, 3)), question


WHEREVER = """\
=== plots.md
# Plots

Every plot has a number on a post beside its gate.

## Orchard

## Composting

Bins stand beside the gate.

| Tool | Shed |
|---|---|
| wheelbarrow | north |

```
rent --plot 7
```

<!-- The marmalade is locked away. -->

| Juicer | Deposit |
|---|---|
=== flowers.txt
Dahlias

They are dug up before the first frost.
=== watering.txt
Watering

Shift 1: Ida
Shift 2: Bo
Shift 3: Ulf
"""


@pytest.mark.parametrize(
    "word",
    [
        *("plots", "composting", "shed", "wheelbarrow", "rent", "marmalade", "dahlias", "frost"),
        *("orchard", "juicer", "shift"),
    ],
)
def test_no_word_that_stands_anywhere_is_called_unknown(word: str, tmp_path: Path) -> None:
    index = opened(tmp_path, WHEREVER)
    assert index.answer(word).unknown == ()
    assert index.answer(f"Where is the {word} of the zeppelin?").unknown == ("zeppelin",)


def test_headings_are_verified_with_the_place_where_they_stand(tmp_path: Path) -> None:
    index = opened(tmp_path, headings.CAFE)
    for heading, where in (
        ("Is there a high chair?", "cafe.md"),
        ("Do you have a terrace?", "cafe.txt"),
        ("SMOKING", "cafe.txt"),
        ("Can I reserve a table?", "cafe.html"),
        ("The Lighthouse Café", "cafe.md"),
    ):
        verified = index.verify(heading)
        assert verified.exact
        assert [passage.article.article_id for passage in verified.passages] == [where]
        assert verified.passages[0].text == heading
    assert not index.verify("Who bakes the bread?").passages


def test_what_stands_in_many_files_is_quoted_once(tmp_path: Path) -> None:
    files = lines.FOLDERS["what an author writes in many files is quoted"].files
    answer = opened(tmp_path, files).answer("What should I leave when I go?", 3)
    assert sum("footprints" in quote.shown.text for quote in answer.quotes) == 1


def test_a_file_of_which_most_is_left_out_is_named(tmp_path: Path) -> None:
    hidden = "Everything here is private and about the heron by the pond. " * 20
    write(tmp_path / "articles", {"a.md": f"# Notes\n\n<!-- {hidden}-->\n\nThe pond is deep.\n"})
    report = reindexing(tmp_path / "articles", tmp_path / "data").run()
    [warning] = report.warnings
    assert (warning.name, warning.reason) == ("a.md", "most of the page's text was left out")


DATED = """\
=== moorings-2018.md
---
title: Moorings
date: 2018-04-02
---

A mooring at the north quay costs 410 crowns a season. The harbour master is Sigrid Vold.
=== moorings-2021.md
---
title: Moorings
date: 2021-04-02
---

A mooring at the north quay costs 480 crowns a season.
=== moorings-2023.md
---
title: Moorings for guests
date: 2023-04-02
---

A mooring at the north quay costs 560 crowns a season.
=== office.md
---
title: Harbour office
date: 2022-05-01
---

The harbour master is Anton Reiss.
=== regattas.md
# Regattas of the rowing club

## 2023

The regatta is rowed on 3 June from the old lock.

## 2024

The regatta is rowed on 8 June from the new bridge.

## 2025

The regatta is rowed on 14 June from the old lock.
"""


def test_the_newest_of_what_differs_comes_first_and_that_it_differs_is_told(
    tmp_path: Path,
) -> None:
    index = opened(tmp_path, DATED)
    mooring = index.answer("What does a mooring at the north quay cost?", 3)
    assert "560 crowns" in first_of(mooring)
    differing = ("560 crowns", "480 crowns", "410 crowns")
    assert mooring.disagreement == Disagreement(differing, newest_first=True)
    master = index.answer("Who is the harbour master?", 3)
    assert "Anton Reiss" in first_of(master)
    assert master.disagreement == Disagreement(("Anton Reiss", "Sigrid Vold"), newest_first=True)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What did a mooring at the north quay cost in 2021?", "480 crowns"),
        ("How much was a mooring in 2018?", "410 crowns"),
        ("When was the regatta in 2024?", "8 June"),
        ("when is the regatta 2023", "3 June"),
        ("When is the next regatta?", "14 June"),
    ],
)
def test_the_time_that_is_asked_for_is_answered(question: str, told: str, tmp_path: Path) -> None:
    assert told in first_of(opened(tmp_path, DATED).answer(question, 3))


UNDATED = """\
=== gate.md
---
title: Gate
date: 2999-01-01
---

The gate was painted in 1999.
=== weir.json
{"title": "Weir", "text": "The weir was mended.", "published": "1704103200"}
=== rota.txt
The rota

It hangs in the porch since 4 May 2019.
=== kiln.md
---\r
title: Kiln rules\r
date: 2022-09-09\r
---\r
\r
It is fired on Tuesdays.\r
=== press.md
Title: Cider press
Date: 2020-10-01

The press is lent for a weekend.
"""


def test_an_article_has_the_date_and_title_that_it_says_and_no_other(tmp_path: Path) -> None:
    index = opened(tmp_path, UNDATED)
    articles = [index.article(name) for name in index.article_ids]
    days = {
        each.article_id: each.published and date.fromordinal(each.published.toordinal())
        for each in articles
    }
    assert days == {
        "gate.md": None,
        "kiln.md": date(2022, 9, 9),
        "press.md": date(2020, 10, 1),
        "rota.txt": None,
        "weir.json": date(2024, 1, 1),
    }
    titles = {each.title for each in articles}
    assert titles == {"Gate", "Kiln rules", "Cider press", "The rota", "Weir"}


PRIVATE = """\
=== a.md
---
title: Budget
draft: true
---

The roof costs a fortune.
=== b.md
---
title: Diary
published: false
---

I dislike the mayor.
=== c.md
---
private: true
---

The safe stands behind the stove.
=== _drafts/d.md
# Vault

The vault is empty.
=== open.md
# Open day

The open day is in June. %%Not before noon.%%
"""


def test_drafts_and_private_notes_are_neither_quoted_nor_verified(tmp_path: Path) -> None:
    write(tmp_path / "articles", files_of(PRIVATE))
    report = reindexing(tmp_path / "articles", tmp_path / "data").run()
    assert {each.name for each in report.skipped} == {"a.md", "b.md", "c.md", "_drafts"}
    index = opened(tmp_path, PRIVATE)
    assert list(index.article_ids) == ["open.md"]
    for text in ("The roof costs a fortune.", "I dislike the mayor.", "Not before noon."):
        assert not index.verify(text).passages
        assert not any(text in quote.shown.text for quote in index.answer(text, 3).quotes)


def test_a_second_quote_of_a_table_has_its_labels_too(tmp_path: Path) -> None:
    courses = "Kurs;Tag;Preis\nPilates;Do;9,00\nYoga;Mo;8,50\n"
    index = index_of(tmp_path, {"kurse.csv": courses})
    shown = [quote.shown.text for quote in index.answer("Pilates Preis", 3).quotes]
    assert shown == ["Pilates · Tag Do · Preis 9,00", "Yoga · Tag Mo · Preis 8,50"]


def test_what_is_struck_out_is_not_quoted(tmp_path: Path) -> None:
    text = "# Tips\n\nLoose chalk is ~~allowed~~ banned. Type `a ~~b~~ c`.\n\n- ~~old~~\n- new\n"
    index = index_of(tmp_path, {"tips.md": text})
    assert index.answer("Is loose chalk banned?").quotes[0].shown.text == "Loose chalk is banned."
    assert "~~b~~" in index.answer("What do I type?").quotes[0].shown.text


def test_cells_of_which_parts_are_struck_out_stand_beside_their_labels_once(tmp_path: Path) -> None:
    table = "| Hall | Seats | Keeper |\n|---|---|---|\n| Blue | ~~80~~ 90 | Ida ~~Holm~~ Aas |\n"
    index = index_of(tmp_path, {"halls.md": f"# Halls\n\n{table}"})
    shown = index.answer("How many seats has the blue hall?").quotes[0].shown.text
    assert shown == "Blue · Seats 90 · Keeper Ida Aas"


def test_a_bold_beginning_of_a_paragraph_is_one_slice_with_it(tmp_path: Path) -> None:
    text = "# Rules\n\n**Barefoot climbing** is forbidden. Call first.\n\n## More\n\nNo dogs.\n"
    index = index_of(tmp_path, {"rules.md": text})
    (quote, *_) = index.answer("Is barefoot climbing forbidden?").quotes
    assert quote.shown.text.startswith("Barefoot climbing is forbidden.")
    assert quote.passage.text.startswith("**Barefoot climbing** is")


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("When is the boulder room open on Thursday?", "Thu · Boulder room 10–23"),
        ("Is the boulder room open on Tuesdays?", "Tues · Boulder room 12–20"),
        ("What happened in October?", "Oct · What Roof mended"),
    ],
)
def test_days_and_months_are_found_in_full_and_short(
    tmp_path: Path, question: str, row: str
) -> None:
    hours = "# Hours\n\n| Day | Boulder room |\n|--|--|\n| Tues | 12–20 |\n| Thu | 10–23 |\n"
    year = "# Year\n\n| Month | What |\n|--|--|\n| Oct | Roof mended |\n| Nov | Party |\n"
    index = index_of(tmp_path, {"hours.md": hours, "year.md": year})
    answer = index.answer(question)
    assert answer.unknown in ((), ("open",))
    assert row in answer.quotes[0].shown.text


def test_a_note_at_the_end_of_a_file_is_no_part_of_its_last_answer(tmp_path: Path) -> None:
    text = (
        "# FAQ\n\n## Do I need to book?\n\nOnly above 60 people[^1].\n\n## Can I freeze it?\n\n"
        "Yes, for six months.\n\n[^1]: Fire regulations of the town.\n"
    )
    index = index_of(tmp_path, {"faq.md": text})
    assert index.answer("Can I freeze it?").quotes[0].shown.text == "Yes, for six months."
    assert "Fire regulations" in index.answer("Do I need to book?").quotes[0].shown.text


def test_what_forbids_is_quoted_with_what_it_limits(tmp_path: Path) -> None:
    text = (
        "Alarm\n\nIf the alarm goes off, ring the office at once. Do NOT call the police. "
        "They come with two cars and charge us for both.\n"
    )
    index = index_of(
        tmp_path, {"alarm.txt": text, "hens.txt": "Hens\n\nThe hens are fed at dawn.\n"}
    )
    shown = index.answer("What do I do if the alarm goes off?").quotes[0].shown
    assert "Do NOT call the police." in shown.text
    assert "two cars" not in shown.text
    assert shown.text[slice(*shown.answer)].startswith("If the alarm goes off")
