"""Heads: what blocks are under, and what introduces or holds others."""

from dataclasses import replace

from index.outline import Heads, outlined
from tests.index.outline.test_outline import BOOK, article_of


def heads_of(text: str, title: str = "") -> Heads:
    article = article_of("a.md", text)
    article = replace(article, title=title or article.title)
    return Heads(article, outlined(article).blocks)


def under(heads: Heads, words: str) -> tuple[str, ...]:
    return heads.above(heads.article.text.index(words))


def test_a_block_is_under_its_headings_without_the_title_and_what_introduces_it() -> None:
    heads = heads_of(BOOK)
    assert under(heads, "Guests ring") == ()
    assert under(heads, "lock the door") == ("Kitchen", "Every guest must:")
    assert under(heads, "top | Ida") == ("Kitchen", "Shelf Owner")
    assert under(heads, "Outside.") == ("May I smoke?",)
    assert under(heads, "Ten crowns.") == ("May I smoke?", "3.1 Fees")


def test_a_nested_item_is_under_the_items_and_lead_ins_around_it() -> None:
    heads = heads_of("# T\n\nBring:\n\n- clothes:\n  - boots\n  - hats\n- food\n")
    assert under(heads, "hats") == ("Bring:", "clothes:")
    assert under(heads, "food") == ("Bring:",)


def test_a_note_is_under_what_the_text_that_refers_to_it_is_under() -> None:
    heads = heads_of("# T\n\n## Vote\n\nIda won.[^1]\n\n## Fees\n\nSixty.\n\n[^1]: Two were ill.\n")
    assert under(heads, "Two were ill") == ("Vote",)


def test_between_blocks_and_in_heads_there_is_no_leaf() -> None:
    heads = heads_of(BOOK)
    assert heads.leaf_at(heads.article.text.index("Kitchen")) is None
    assert heads.above(heads.article.text.index("House book")) == ()


def test_a_lead_in_knows_what_it_introduces_and_a_container_what_it_holds() -> None:
    heads = heads_of(BOOK)
    lead = heads.leaf_at(heads.article.text.index("Every guest"))
    assert lead is not None
    led = heads.led_by(lead)
    assert led is not None
    assert [heads.written(n) for n in heads.children(led)] == ["wash up", "lock the door"]
    assert heads.led_by(heads.children(led)[0]) is None


def test_the_nearest_head_is_a_heading_a_question_or_a_term_before_any_lead_in() -> None:
    heads = heads_of(BOOK)
    item = heads.leaf_at(heads.article.text.index("wash up"))
    assert item is not None
    assert heads.parted(heads.of(item)) == ("Kitchen", "Every guest must:")
    assert heads.parted(()) == ("", "")


MACHINES = """\
# Workshop

## Wood room

| Machine | Keeper | Bought |
|---|---|---|
| Table *saw* | Ines | 2022 |
| Planer |  | 2018 |

- Gloves off.
"""


def passage(heads: Heads, begin: str, end: str) -> str:
    text = heads.article.text
    start = text.index(begin)
    return heads.passage(start, text.index(end, start) + len(end))


def test_a_passage_is_below_its_title_and_headings() -> None:
    heads = heads_of(MACHINES)
    assert passage(heads, "Gloves", "off.") == "Workshop\nWood room\nGloves off."


def test_cells_of_a_row_are_beside_their_labels_and_empty_ones_are_not_there() -> None:
    heads = heads_of(MACHINES)
    saw = "Workshop\nWood room\nMachine: Table saw; Keeper: Ines; Bought: 2022"
    assert passage(heads, "Table *saw", "2022") == saw
    assert passage(heads, "Planer", "2018") == "Workshop\nWood room\nMachine: Planer; Bought: 2018"
    assert passage(heads, "Ines", "Ines") == "Workshop\nWood room\nKeeper: Ines"


def test_a_row_under_empty_labels_is_read_as_its_cells() -> None:
    heads = heads_of("# Rota\n\n| | |\n|--|--|\n| Ida | Monday |\n")
    assert passage(heads, "Ida", "Monday").splitlines()[-1] == "Ida; Monday"


def test_a_sentence_of_a_short_item_is_read_with_what_the_item_begins_with() -> None:
    heads = heads_of("# T\n\n- 10 May: To the lake. We meet at nine.\n- 17 May: Rest.\n")
    start = heads.article.text.index("We meet")
    end = start + len("We meet at nine.")
    assert heads.passage(start, end) == "T\n10 May: To the lake. We meet at nine."
    long = heads_of(f"# T\n\n- {'It rained. ' * 40}We met.\n- Rest.\n")
    start = long.article.text.index("We met.")
    assert long.passage(start, start + 7) == "T\nWe met."
