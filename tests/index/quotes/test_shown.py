"""What a person reads of the slices of a quote."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.formats.blocks import blocks_of
from index.model import Article, BlockKind, Shown, StyleKind
from index.quotes.shown import shown
from tests.index.corpora import index_of
from tests.structured import POOL

CHART = """\
# Boats

| Name | Type | Seats |
|---|---|---|
| **Heron** | canoe |  |
|  | kayak | 1 |

Tenon
: A tongue at the end of a piece of wood.

1. Fill in the `form`.
2. Pay the [deposit](https://pay.example).
   - in coins
   - ~~by cheque~~
3. Wait.
"""


def article_of(text: str, *, markdown: bool = True) -> Article:
    blocks = blocks_of(text, markdown=markdown)
    return Article("a", "T", text, markup="md" if markdown else "", blocks=blocks)


def show(text: str, *slices: str, answer: str = "") -> Shown:
    spans = [(text.index(each), text.index(each) + len(each)) for each in slices]
    at = text.index(answer or slices[-1])
    return shown(article_of(text), spans, (at, at + len(answer or slices[-1])))


def test_a_row_is_its_cells_each_beside_the_label_of_its_column() -> None:
    row = "Saturday | 08:00–19:00 | 10:00–17:00"
    read = show(POOL, "Day | Summer | Winter", row)
    assert read.text == "Saturday · Summer 08:00–19:00 · Winter 10:00–17:00"
    assert read.text[slice(*read.answer)] == read.text


def test_without_its_header_a_row_has_no_labels_for_they_would_not_be_quoted() -> None:
    read = show(POOL, "Saturday | 08:00–19:00 | 10:00–17:00")
    assert read.text == "Saturday · 08:00–19:00 · 10:00–17:00"


def test_an_empty_cell_is_left_out_and_what_follows_keeps_its_label() -> None:
    first = show(CHART, "Name | Type | Seats", "**Heron** | canoe")
    assert first.text == "Heron · Type canoe"
    second = show(CHART, "Name | Type | Seats", "kayak | 1")
    assert second.text == "Type kayak · Seats 1"


@pytest.mark.parametrize(
    ("label", "first", "told"),
    [
        ("House", "12", "House 12 · Panels 80"),
        ("House", "12–18", "House 12–18 · Panels 80"),
        ("Code", "`E-201`", "Code E-201 · Panels 80"),
        ("Version", "1.4.2", "Version 1.4.2 · Panels 80"),
        ("House", "House 12", "House 12 · Panels 80"),
        ("House", "North", "North · Panels 80"),
        ("#", "1", "1 · Panels 80"),
        ("", "1", "1 · Panels 80"),
        ("Day", "14.12.", "14.12. · Panels 80"),
        ("Day", "2026-12-14", "2026-12-14 · Panels 80"),
        ("From", "08:30–10:00", "08:30–10:00 · Panels 80"),
    ],
)
def test_a_number_or_code_that_begins_a_row_has_its_label(label, first, told) -> None:
    row = f"{first} | 80"
    read = show(
        f"| {label} | Panels |\n|---|---|\n| {row} |\n", f"{label} | Panels".lstrip(" |"), row
    )
    assert read.text == told
    assert read.text[slice(*read.answer)] == told


@pytest.mark.parametrize(
    ("labels", "row", "told"),
    [
        ("2024 | 2025 | 2026", "red | green | blue", "2024 red · 2025 green · 2026 blue"),
        ("2024 | 2025 | 2026", "40 | 50 | 60", "2024 40 · 2025 50 · 2026 60"),
        ("2024/25 | 2025/26", "red | green", "2024/25 red · 2025/26 green"),
        ("Q1 | Q2", "red | green", "Q1 red · Q2 green"),
        ("1. | 2. | 3.", "Ida | Uwe | Jo", "1. Ida · 2. Uwe · 3. Jo"),
        ("08:00 | 09:00", "choir | band", "08:00 choir · 09:00 band"),
        ("2024 | 2025", "since 2024 | red", "since 2024 · 2025 red"),
        ("2024 | 2025", " | red", "2025 red"),
        ("Year 2024 | Year 2025", "red | green", "red · Year 2025 green"),
        ("Colour | 2025", "red | 5", "red · 2025 5"),
    ],
)
def test_a_cell_below_a_year_or_a_number_has_that_at_any_place(labels, row, told) -> None:
    rule = "|".join("---" for _ in labels.split("|"))
    article = article_of(f"| {labels} |\n|{rule}|\n| {row} |\n")
    header, line = ((each.start, each.end) for each in article.blocks if not each.kind.is_container)
    read = shown(article, [header, line], line)
    assert read.text == told
    assert read.text[slice(*read.answer)] == told


def test_a_header_alone_is_shown_as_it_is() -> None:
    assert show(CHART, "Name | Type | Seats").text == "Name · Type · Seats"


@pytest.mark.parametrize(
    ("slices", "read"),
    [
        (["a list of its swimmers", "bathing caps"], "• a list of its swimmers\n• bathing caps"),
        (["one **adult** for ten children"], "• one adult for ten children"),
        (["one **adult**", "children"], "• one adult … children"),
        (["May I bring a snorkel?", "Fins are not."], "May I bring a snorkel?\nFins are not."),
    ],
)
def test_marks_are_gone_items_have_bullets_and_gaps_are_told(slices, read) -> None:
    assert show(POOL, *slices).text == read


def test_steps_keep_their_numbers_and_nested_items_stand_further_in() -> None:
    read = show(CHART, "1. Fill in the `form`.", "2. Pay the [deposit](https://pay.example).",
                "in coins", "~~by cheque~~")  # fmt: skip
    assert read.text.splitlines() == [
        *("1. Fill in the form.", "2. Pay the deposit.", "  • in coins", "  • by cheque")
    ]
    styled = {(read.text[each.start : each.end], each.kind) for each in read.styles}
    assert styled == {
        ("form", StyleKind.CODE), ("deposit", StyleKind.LINK), ("by cheque", StyleKind.STRIKE)
    }  # fmt: skip


def test_a_definition_stands_below_its_term_without_a_bullet() -> None:
    read = show(CHART, "Tenon", "A tongue at the end of a piece of wood.")
    assert read.text == "Tenon\nA tongue at the end of a piece of wood."


def test_code_keeps_its_lines() -> None:
    code = "pool reserve --lane 3 \\\n  --day saturday"
    read = show(POOL, "Reserve a lane with this command:", code)
    assert read.text == f"Reserve a lane with this command:\n{code}"
    assert [(each.kind, read.text[each.start : each.end]) for each in read.styles] == [
        (StyleKind.PRE, code)
    ]


STEPS = """# Harbour

`berth list` prints all berths. It takes a second.

1. Start the lamp:

   ```yaml
   lamp:
     name: north
   times:
     - dusk
   ```

2. Then row.

First the lamp.

    row 1

The lamp burns.

Last the oars.
"""


def test_code_in_a_step_loses_what_all_of_its_lines_are_indented_by() -> None:
    code = "lamp:\n     name: north\n   times:\n     - dusk"
    assert show(STEPS, code).text == "lamp:\n  name: north\ntimes:\n  - dusk"


@pytest.mark.parametrize(
    "sentence",
    [
        "`berth list` prints all berths of the harbour.",
        "[Berths](https://berths.example) are listed by the keeper.",
        "**All** berths are listed by the keeper.",
    ],
)
def test_a_sentence_begins_with_the_mark_before_its_first_word(
    tmp_path: Path, sentence: str
) -> None:
    index = index_of(tmp_path, {"a.md": f"# Harbour\n\nIt is old.\n\n## Lists\n\n{sentence}\n"})
    quote = index.answer("Which berths are listed by the harbour keeper?").quotes[0]
    assert quote.passage.text == sentence
    assert not quote.shown.text.startswith(" ")


def test_between_paragraphs_stands_what_is_left_out() -> None:
    assert show(STEPS, "First the lamp.", "The lamp burns.").text == (
        "First the lamp.\n…\nThe lamp burns."
    )
    assert show(STEPS, "The lamp burns.", "Last the oars.").text == (
        "The lamp burns.\nLast the oars."
    )


def test_before_code_that_is_not_quoted_from_its_first_line_stands_what_is_left_out() -> None:
    text = "Prune the *berths*:\n\n```\n$ prune --all\nremaining: 16\nunused: 0\n```\n"
    lead_in = "Prune the *berths*:"
    assert show(text, lead_in, "$ prune --all\nremaining: 16").text == (
        "Prune the berths:\n$ prune --all\nremaining: 16"
    )
    assert show(text, lead_in, "remaining: 16\nunused: 0").text == (
        "Prune the berths:\n…\nremaining: 16\nunused: 0"
    )


def test_what_answers_is_the_sentence_of_a_section_and_all_of_a_whole_list() -> None:
    read = show(POOL, "Snorkels are allowed on *Sundays* in lane six. Fins are not.",
                answer="Fins are not.")  # fmt: skip
    assert read.text[slice(*read.answer)] == "Fins are not."
    items = ["a list of its swimmers", "one **adult** for ten children", "bathing caps"]
    lead_in = "Every group must bring the following:"
    whole = show(POOL, lead_in, *items, answer=items[0])
    assert whole.answer == (0, len(whole.text))
    part = show(POOL, lead_in, *items, answer=items[1])
    assert part.text[slice(*part.answer)] == "one adult for ten children"


def test_of_a_long_list_it_is_told_how_many_items_are_left_out() -> None:
    text = "Bring:\n\n" + "\n".join(f"- thing {n}." for n in range(14))
    read = show(text, *(f"thing {n}." for n in range(10)), answer="thing 0.")
    assert read.text.splitlines()[-1] == "… 4 more"
    assert read.answer == (0, len(read.text))


def test_lines_of_plain_text_are_one_and_paragraphs_are_apart() -> None:
    text = "The ferry\nleaves at nine.\n\nIt is never\u00ad late."
    assert shown(Article("a", "T", text), [(0, len(text))], (0, len(text))).text == (
        "The ferry leaves at nine.\nIt is never late."
    )


WORDS = re.compile(r"\w+")


@given(st.sampled_from([POOL, CHART]), st.data())
def test_nothing_is_added_but_signs_and_labels_that_are_quoted(text: str, data) -> None:
    article = article_of(text)
    parts = [each for each in article.blocks if not each.kind.is_container]
    chosen = data.draw(st.lists(st.sampled_from(parts), min_size=1, unique=True))
    spans = sorted((each.start, each.end) for each in chosen)
    read = shown(article, spans, data.draw(st.sampled_from(spans)))
    quoted = "\n".join(text[start:end] for start, end in spans)
    assert set(WORDS.findall(read.text)) <= set(WORDS.findall(quoted))
    assert not set("|*`~") & set(read.text)
    assert 0 <= read.answer[0] < read.answer[1] <= len(read.text)
    for style in read.styles:
        assert 0 <= style.start < style.end <= len(read.text)
    header = any(each.kind is BlockKind.HEADER for each in chosen)
    assert header or "Summer" not in read.text


@pytest.mark.parametrize("address", ["<anna@club.example>", "<https://club.example>"])
@pytest.mark.parametrize("markdown", [True, False])
def test_an_address_in_brackets_gives_what_follows_no_bullet(address, markdown) -> None:
    text = f"From: Anna {address}\nTo: Ben of the board\nDate: 4 January 2026\n"
    assert BlockKind.ITEM in {block.kind for block in article_of(text, markdown=False).blocks}
    article = replace(article_of(text, markdown=False), markup="md" if markdown else "")
    read = shown(article, [(0, len(text))], (0, len(text)))
    assert "• " not in read.text


def test_a_mark_of_direction_before_a_message_gives_it_no_bullet() -> None:
    text = (
        "[05.04.26, 18:30:00] Ida: Where is the key?\n"
        "\u200e[05.04.26, 18:31:00] Uwe: Here \u200e<attached: key.jpg>\n"
        "[05.04.26, 18:32:00] Uwe: In the shed.\n"
    )
    article = article_of(text, markdown=False)
    assert BlockKind.QUESTION in {block.kind for block in article.blocks}
    assert "• " not in shown(article, [(0, len(text))], (0, len(text))).text
