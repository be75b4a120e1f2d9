"""Sheets: rows as rows under their labels, values as people read them, and no bombs."""

import csv
import io
import re
from contextlib import suppress
from datetime import date, datetime, time, timedelta

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

from index.errors import ArticleError
from index.formats import read_article
from index.formats.markup import Cell
from index.formats.sheets import groups, regions, separated, workbook
from index.formats.sheets.hidden import seen
from tests.index.formats import files


def text_of(data: bytes | str, name: str = "a.csv") -> str:
    article = read_article(name, data if isinstance(data, bytes) else data.encode()).article
    assert article.markup == "md"
    return article.text


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Item,Price\nHoodie,39 euros\nCap,12 euros\n", "a.csv"),
        ("Item;Price\r\nHoodie;39 euros\r\nCap;12 euros\r\n", "a.csv"),
        ("Item\tPrice\rHoodie\t39 euros\rCap\t12 euros", "a.csv"),
        ("Item\tPrice\nHoodie\t39 euros\nCap\t12 euros\n", "a.tsv"),
        ('"Item"|"Price"\n"Hoodie"|"39 euros"\n"Cap"|"12 euros"\n', "a.csv"),
        ("sep=;\nItem;Price\nHoodie;39 euros\nCap;12 euros\n", "a.csv"),
        ("\ufeffItem,Price\n\n\nHoodie,39 euros\nCap,12 euros\n,\n", "a.CSV"),
        ("Item,,Price,\nHoodie,,39 euros,\nCap,,12 euros,\n", "a.csv"),
    ],
)
def test_separated_values_are_a_table_with_a_header_whatever_parts_them(written, name):
    assert text_of(written, name) == (
        "| Item | Price |\n| --- | --- |\n| Hoodie | 39 euros |\n| Cap | 12 euros |"
    )


@pytest.mark.parametrize(
    ("written", "row"),
    [
        ('Boat,Note\nHeron,"says ""slow, but safe"""\n', '| Heron | says "slow, but safe" |'),
        ('Boat,Note\nHeron,"two seats\ngreen"\n', "| Heron | two seats · green |"),
        ('Boat,Note\nHeron,"two seats,\ngreen"\n', "| Heron | two seats, green |"),
        ("Boat,Note\nHeron,a|b\n", r"| Heron | a\|b |"),
        ("Boat,Note\nmy_boat,5 * 3\n", "| my_boat | 5 * 3 |"),
        ("Boat,Note\nHeron,*very* slow\n", r"| Heron | \*very\* slow |"),
        ("Boat;Price\nHeron;1,50\nSwift;2,50\n", "| Heron | 1,50 |"),
    ],
)
def test_what_is_in_a_cell_stays_in_it(written, row):
    assert row in text_of(written).splitlines()


def test_encodings_are_those_of_texts():
    reading = read_article("a.csv", "Größe,Preis\nGroß,3\n".encode("cp1252"))
    assert "| Groß | 3 |" in reading.article.text
    assert "Windows-1252" in reading.warnings[0]


@pytest.mark.parametrize(
    "rows",
    [
        "Anna,5\nBen,6\n",
        "Monday,08:15,10:40\nTuesday,09:30,11:55\n",
        "2024,12\n2025,14\n",
        "Both ways,64,112,150\nOne way,40,70,95\n",
        "Bread,1 loaf,2 €\nMilk,2 l,1 €\n",
        "Flour,500 g,17 oz\nEggs,3,3\n",
        "Hall,60 m²,120 €\nRoom,20 m²,40 €\n",
        ",10:00,Art\nMon,11:00,PE\n",
        "Mon,9:00–13:00,16:00–18:00\nTue,9–13,16–18\n",
    ],
)
def test_a_first_row_of_values_is_no_header(rows):
    first, second, *body = text_of(rows).splitlines()
    assert set(first) == {"|", " "}
    assert "---" in second
    assert len(body) == rows.count("\n")


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        ("Year,2023,2024\nMembers,80,95\n", "| Year | 2023 | 2024 |"),
        (",7 June,14 June\nBar,Anna,Ben\nGate,Eva,Finn\n", "|  | 7 June | 14 June |"),
        ("Role,Name\nChair,Anna\n", "| Role | Name |"),
        (",1 child,2 children,3+\nBoth ways,64,112,150\n", "|  | 1 child | 2 children | 3+ |"),
        ("Item,4 years,10 years\nSmock,18,20\nCap,free,5\n", "| Item | 4 years | 10 years |"),
        ("Day,0-5,6-12,13+\nWeek,3 €,5 €,8.50 €\n", "| Day | 0-5 | 6-12 | 13+ |"),
        ("Bike,1 h,2 h\nCity,4,6\nTandem,8,12\n", "| Bike | 1 h | 2 h |"),
        ("Coat,Price,2nd child\nRed,50,40\nBlue,60,45\n", "| Coat | Price | 2nd child |"),
        ("Fee,1.1.2026,1.1.2027\nBerth,100,110\n", "| Fee | 1.1.2026 | 1.1.2027 |"),
        (",10,20,30\nHall,1,2,3\nGym,2,4,6\n", "|  | 10 | 20 | 30 |"),
        ("Name,Job,Ext.\nAda,Cook,214\n", "| Name | Job | Ext. |"),
    ],
)
def test_a_first_row_of_labels_is_the_header(rows, header):
    assert text_of(rows).splitlines()[0] == header


def test_lines_above_a_table_are_its_heading_and_lines_below_stay_text():
    written = (
        "Ferry times\n\nDay,From\nMonday,08:15\n\nTuesday,09:30\n\nHarbour tour\nSunday,11:00\n"
    )
    assert text_of(f"{written}No ferry runs on holidays.,\n") == (
        "## Ferry times\n\n| Day | From |\n| --- | --- |\n| Monday | 08:15 |\n"
        "| Tuesday | 09:30 |\n\n## Harbour tour\n\n| Day | From |\n| --- | --- |\n"
        "| Sunday | 11:00 |\n\n"
        "No ferry runs on holidays."
    )


def test_a_name_with_what_it_has_below_a_table_is_no_row_of_it():
    written = 'Room,Seats,Beamer\nBlue,24,yes\nAttic,12,no\n\nCaretaker:,"Holger, 0170"\n'
    assert text_of(written).splitlines()[-2:] == ["| --- | --- |", "| Caretaker: | Holger, 0170 |"]
    assert "|  |  |" in text_of(written)


STAFF = "Name,Job,Ext.\nAda,Cook,214\nCy,Nurse,218\n"
CLASSES = "1A,Eva,600 555 101\n2A,Finn,600 555 103\n"
UNHEADED = "|  |  |  |\n| --- | --- | --- |\n| 1A | Eva | 600 555 101 |"


@pytest.mark.parametrize("label", ["Classes:\n", "Classes\n", "\nClasses\n", "\n", "Classes:,,\n"])
def test_rows_of_another_kind_have_no_header_of_those_above(label):
    text = text_of(f"{STAFF}{label}{CLASSES}")
    assert UNHEADED in text
    assert ("\n\n## Classes\n\n" in text) == ("Classes" in label)


@pytest.mark.parametrize(
    "rows",
    [
        "Room,Seats,Beamer\nGround:,,\nHall,60,yes\nUpstairs:,,\nBlue,24,no\n",
        "Room,Seats,Beamer\nGround,,\nHall,60,yes\nUpstairs,,\nBlue,24,no\n",
        "Room,Seats,Beamer\nHall,60,yes\nUpstairs:,,\nBlue,24,no\n",
        "Room,Seats,Beamer\nHall,60,yes\nUpstairs:,,\n101,24,no\n",
        ",Room,Seats,Beamer\n,Hall,60,yes\n,Upstairs:,,\n,Blue,24,no\n",
    ],
)
def test_a_label_alone_heads_its_group_below_the_header_of_the_table(rows):
    header = "| Room | Seats | Beamer |\n| --- | --- | --- |\n"
    assert f"## Upstairs\n\n{header}|" in text_of(rows)
    assert f"{header}| Hall | 60 | yes |" in text_of(rows)


def test_a_block_below_a_label_may_have_a_header_of_its_own():
    text = text_of(f"{STAFF}Shops:,,\nShop,City,Phone\nSun,Ulm,600 555 101\n")
    assert "## Shops\n\n| Shop | City | Phone |\n| --- | --- | --- |\n| Sun |" in text


@pytest.mark.parametrize(
    ("rows", "row"),
    [
        ("Club,Price\nChess,45\nChoir,\nJudo,72\n", "| Choir |  |"),
        ("Club,Price\nChoir,\nChess,45\nJudo,72\n", "| Choir |  |"),
        ("Fee,Euro\nCopy,2\nStamp,\nDeed,on request\nWill,on call\n", "| Stamp |  |"),
        ("Road,Mon,Tue\nMoor,,\nElm,paper,glass\nOak,glass,paper\n", "| Moor |  |  |"),
        ("Road,Mon,Tue\nElm,paper,glass\nMoor,,\nOak,glass,paper\n", "| Moor |  |  |"),
    ],
)
def test_a_name_of_which_nothing_is_said_stays_a_row(rows, row):
    assert row in text_of(rows).splitlines()


@pytest.mark.parametrize("between", ["", "Group:"])
def test_many_gaps_and_labels_cost_no_more_than_their_rows(between, monkeypatch):
    seen: list[str] = []
    kind = groups._kind
    monkeypatch.setattr(groups, "_kind", lambda text: seen.append(text) or kind(text))
    first = [[Cell("Name"), Cell("Fee")], *[[Cell("Ada Bee"), Cell("3")]] * 300]
    rows = [*first, *[[Cell(between)], [Cell("Cy Dee"), Cell("4")]] * 1000]
    assert regions.sheet(rows, 2)[-1].endswith("| Cy Dee | 4 |")
    assert len(seen) < 10 * len(rows)


def test_a_quotation_mark_that_nobody_closed_swallows_no_rows():
    reading = read_article("a.csv", b'Item,Size\nPole,"5 m\nRope,"20 m\nSail,3\n')
    assert '| Rope | "20 m |' in reading.article.text.splitlines()
    assert "never closed" in reading.warnings[0]


def test_of_a_huge_file_the_first_rows_are_read_and_that_is_told(monkeypatch):
    monkeypatch.setattr(separated, "MOST_ROWS", 4)
    reading = separated.read_separated("a.csv", b"Name,Price\n" + b"a,1\n" * 9)
    assert reading.article.text.count("\n") == 4
    assert reading.warnings == ("only its first 4 rows are read",)


@pytest.mark.parametrize("data", [b"", b"\n\n", b",,\n,,\n"])
def test_a_file_of_empty_cells_is_refused(data):
    with pytest.raises(ArticleError, match="empty"):
        text_of(data)


@pytest.mark.parametrize(
    ("value", "shown", "read"),
    [
        (12.5, "General", "12.5"),
        (0.1 + 0.2, "General", "0.3"),
        (12.5, '"£"#,##0.00', "£12.50"),
        (1200, "#,##0", "1,200"),
        (1200, "[$€-407] #,##0.00", "€ 1.200,00"),
        (9, r'#,##0.00\ "€"', "9.00 €"),
        (-3, "0.00;[Red](0.00)", "(3.00)"),
        (-3, "0.0", "-3.0"),
        (0.25, "0%", "25%"),
        (0.125, "0.0 %", "12.5 %"),
        (7, "000", "007"),
        (2.5, "0.##", "2.5"),
        (2_500_000, '0.0,,"m"', "2.5m"),
        (True, "General", "TRUE"),
        (date(2025, 5, 1), "dd/mm/yyyy", "01/05/2025"),
        (date(2025, 5, 1), "d mmmm yyyy", "1 May 2025"),
        (date(2025, 5, 1), "[$-407]dddd, d. mmmm yyyy", "Donnerstag, 1. Mai 2025"),
        (date(2025, 5, 1), "mm-dd-yy", "1 May 2025"),
        (datetime.fromisoformat("2025-05-01T18:30"), "yyyy-mm-dd hh:mm", "2025-05-01 18:30"),
        (time(8, 30), "h:mm", "8:30"),
        (time(20, 5), "h:mm AM/PM", "8:05 pm"),
        (timedelta(hours=26, minutes=5), "[h]:mm", "26:05"),
    ],
)
def test_values_are_read_as_their_sheet_shows_them(value, shown, read):
    data = files.workbook({"Prices": [["Thing", "Value"], ["One", (value, shown)]]})
    assert text_of(data, "a.xlsx").splitlines()[-1] == f"| One | {read} |"


def test_each_sheet_has_its_heading_and_a_name_that_nobody_gave_is_none():
    one = {"Sheet1": [["Item", "Price"], ["Cap", 12]]}
    assert text_of(files.workbook(one), "a.xlsx").startswith("| Item | Price |")
    two = {**one, "Boat hire": [["Boat", "Price"], ["Heron", 20]]}
    assert text_of(files.workbook(two), "a.xlsx") == (
        "## Sheet1\n\n| Item | Price |\n| --- | --- |\n| Cap | 12 |\n\n"
        "## Boat hire\n\n| Boat | Price |\n| --- | --- |\n| Heron | 20 |"
    )


def test_merged_cells_are_in_all_their_places_and_groups_of_columns_in_their_labels():
    rows = [
        ["Rota 2025"],
        [],
        ["", "Summer", None, "Winter"],
        ["Day", "Early", "Late", "Early"],
        ["Mon", "Anna", None, "Carl"],
        ["Tue", "Eva", "Ben", None],
        ["At the lake"],
        ["Sat", "Finn", "Gus", "Ida"],
    ]
    merged = ["A1:D1", "B3:C3", "B5:C5", "D5:D6", "A7:D7"]
    header = "| Day | Summer Early | Summer Late | Winter Early |\n| --- | --- | --- | --- |\n"
    assert text_of(files.workbook({"Sheet1": rows}, merged), "a.xlsx") == (
        f"### Rota 2025\n\n{header}| Mon | Anna | Anna | Carl |\n| Tue | Eva | Ben | Carl |\n\n"
        f"### At the lake\n\n{header}| Sat | Finn | Gus | Ida |"
    )


def test_formulas_are_read_by_their_last_values_and_errors_and_hidden_sheets_not_at_all():
    data = files.workbook({"A": [["Item", "Sum"], ["Cap", "=1+1"], ["Tie", "#N/A"]], "B": [["No"]]})
    data = files.repacked(
        data,
        "xl/worksheets/sheet1.xml",
        lambda told: re.sub("<v ?/>|<v></v>", "<v>2</v>", told),
    )
    data = files.repacked(
        data,
        "xl/workbook.xml",
        lambda told: told.replace(
            'name="B" sheetId="2" state="visible"', 'name="B" sheetId="2" state="hidden"'
        ),
    )
    assert (
        text_of(data, "a.xlsx") == "## A\n\n| Item | Sum |\n| --- | --- |\n| Cap | 2 |\n| Tie |  |"
    )


def test_a_workbook_made_by_a_program_has_no_author_and_no_day():
    article = read_article(
        "a.xlsx", files.workbook({"A": [["Item", "Price"], ["Cap", 12]]})
    ).article
    assert (article.author, article.published) == ("", None)


@pytest.mark.parametrize(("seconds", "is_dated"), [(3, False), (3600, True)])
def test_a_workbook_that_was_saved_long_after_it_was_begun_has_a_day(seconds, is_dated):
    begun = datetime.fromisoformat("2025-05-01T18:30:00+00:00")

    def saved(core: str) -> str:
        for name, at in (("created", begun), ("modified", begun + timedelta(seconds=seconds))):
            moment = at.strftime("%Y-%m-%dT%H:%M:%SZ")
            core = re.sub(rf"(dcterms:{name}[^>]*>)[^<]*", rf"\g<1>{moment}", core)
        return core

    data = files.workbook({"A": [["Item", "Price"], ["Cap", 12]]})
    data = files.repacked(data, "docProps/core.xml", saved)
    read = read_article("a.xlsx", data).article
    assert read.published == (begun if is_dated else None)


def test_a_sheet_that_claims_to_be_endless_is_read_as_far_as_it_is_filled():
    data = files.workbook({"A": [["Item", "Price"], ["Cap", 12]]})
    endless = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><pageMargins'
    data = files.repacked(
        data,
        "xl/worksheets/sheet1.xml",
        lambda told: told.replace("<pageMargins", endless).replace(
            'ref="A1:B2"', 'ref="A1:XFD1048576"'
        ),
    )
    assert text_of(data, "a.xlsx") == "## A\n\nItem\n\nItem"


def test_of_a_huge_workbook_the_first_rows_are_read_and_that_is_told(monkeypatch):
    monkeypatch.setattr(workbook, "MOST_ROWS", 4)
    rows = [["Name", "Price"], *[["a", 1]] * 9]
    reading = workbook.read_workbook("a.xlsx", files.workbook({"A": rows, "B": rows}))
    assert reading.article.text.count("| a | 1 |") == 3
    assert reading.warnings == ("only its first 4 rows are read",)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04", "its zip archive is broken"),
        (files.zipped({"xl/a.xml": "<a/>"}), "not a workbook that can be read"),
        (files.workbook({"A": [[]]}), "empty"),
        (
            files.repacked(
                files.workbook({"A": [["x"]]}),
                "xl/workbook.xml",
                lambda told: f'<!DOCTYPE a [<!ENTITY b "c">]>{told}',
            ),
            "its XML declares entities",
        ),
    ],
)
def test_a_broken_workbook_is_refused_with_the_reason(data, reason):
    with pytest.raises(ArticleError, match=reason):
        text_of(data, "a.xlsx")


WORDS = st.text("ab|\"',;*_[<\\", max_size=5).map(lambda text: f"w{text}w")


@given(
    st.integers(2, 4).flatmap(
        lambda n: st.lists(st.lists(WORDS, min_size=n, max_size=n), min_size=2)
    )
)
def test_every_cell_comes_back_from_its_row_as_it_was_written(rows):
    out = io.StringIO()
    csv.writer(out, dialect="excel-tab").writerows(rows)
    lines = separated.read_separated("a.tsv", out.getvalue().encode()).article.text.splitlines()
    body = [line for line in lines if "w" in line]
    assert [[unescaped(each) for each in split_row(line)] for line in body] == rows


def split_row(line: str) -> list[str]:
    cells = re.split(r"(?<!\\)\|", line.replace("\\\\", "\x00"))[1:-1]
    return [cell.strip().replace(r"\|", "|").replace("\x00", "\\\\") for cell in cells]


def unescaped(cell: str) -> str:
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", cell)


@given(st.text(min_size=1, max_size=200))
def test_any_text_is_a_sheet_or_is_refused(text):
    with suppress(ArticleError):
        assert separated.read_separated("a.csv", text.encode("utf-8", "replace")).article.text


def test_hidden_rows_and_columns_and_what_is_crossed_out_are_not_read():
    rows = [["Boat", "Price", "Owner"], ["Canoe", 10, "Ida"], ["Kayak", 8, "Ole"],
            ["Raft", 5, "Eva"], ["Cutter", 30, "Kim"]]  # fmt: skip
    book = openpyxl.load_workbook(io.BytesIO(files.workbook({"Sheet1": rows})))
    told = book.worksheets[0]
    told.row_dimensions[3].hidden = True
    told.column_dimensions["C"].hidden = True
    for cell in told[4]:
        cell.font = Font(strike=True)
    told.row_dimensions[5].hidden = True  # as one of a group that is folded
    told.row_dimensions[5].outlineLevel = 1
    out = io.BytesIO()
    book.save(out)
    assert text_of(out.getvalue(), "a.xlsx").splitlines()[2:] == [
        "| Canoe | 10 |",
        "| Cutter | 30 |",
    ]


def test_words_of_a_cell_that_are_crossed_out_or_raised_change_no_fact():
    def block(text: str, **look: object) -> TextBlock:
        return TextBlock(InlineFont(**look), text)

    price = CellRichText(block("9 ", strike=True), "12 euros")
    load = CellRichText("holds 10", block("6", vertAlign="superscript"), " kg of H")
    load += CellRichText(block("2", vertAlign="subscript"), "O")
    assert (seen(price), seen(load)) == ("12 euros", "holds 10⁶ kg of H₂O")
