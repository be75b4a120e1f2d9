"""Outlines: what of an article is ranked, in which shape, and under which heads."""

from index.formats import read_article
from index.model import Article
from index.outline import Outline, Shape, outlined

BOOK = """\
# House book

Guests ring the bell. Nobody waits for long.

## Kitchen

Every guest must:

- wash up
- lock the door

| Shelf | Owner |
|---|---|
| top | Ida |

## May I smoke?

Outside.

### 3.1 Fees

Ten crowns.[^1]

[^1]: Children pay five.

Tenon
: A tongue of wood.

```
ring --twice
```
"""


def article_of(name: str, text: str) -> Article:
    return read_article(name, text.encode()).article


def outline_of(name: str, text: str) -> Outline:
    return outlined(article_of(name, text))


def ranked(outline: Outline) -> dict[str, int]:
    return dict(zip(outline.texts, outline.shapes, strict=True))


def above(outline: Outline) -> dict[str, tuple[str, str]]:
    """The nearest head of each sentence, and the others."""
    heads = [each for each in outline.sections for _ in range(each.sentences)]
    return {
        said: (each.nearest, each.others)
        for said, each in zip(outline.texts, heads, strict=True)
    }  # fmt: skip


def test_sentences_items_rows_definitions_and_code_are_ranked_and_heads_are_not() -> None:
    assert outline_of("a.md", BOOK).texts == [
        "Guests ring the bell.",
        "Nobody waits for long.",
        "Every guest must:",
        "wash up",
        "lock the door",
        "top Ida",
        "Outside.",
        "Ten crowns.",
        "Children pay five.",
        "A tongue of wood.",
        "ring --twice",
    ]


def test_each_sentence_has_the_shape_of_its_block_and_place() -> None:
    shapes = ranked(outline_of("a.md", BOOK))
    assert shapes["Guests ring the bell."] == Shape.FIRST
    assert shapes["Nobody waits for long."] == 0
    assert shapes["Every guest must:"] == Shape.FIRST | Shape.LEADS
    assert shapes["wash up"] == Shape.ITEM | Shape.FIRST | Shape.LED
    assert shapes["lock the door"] == Shape.ITEM | Shape.LED
    assert shapes["top Ida"] == Shape.ROW | Shape.FIRST | Shape.LED
    assert shapes["Outside."] == Shape.FIRST
    assert shapes["Children pay five."] & Shape.NOTE
    assert shapes["A tongue of wood."] & Shape.ANSWER
    assert shapes["ring --twice"] & Shape.CODE


def test_each_sentence_is_under_its_heads_and_what_introduces_it() -> None:
    heads = above(outline_of("a.md", BOOK))
    assert heads["Guests ring the bell."] == ("", "")
    assert heads["wash up"] == ("Kitchen", "Every guest must:")
    assert heads["top Ida"] == ("Kitchen", "Shelf Owner")
    assert heads["Outside."] == ("May I smoke?", "")
    assert heads["A tongue of wood."][0] == "Tenon"


def test_entries_below_the_number_of_a_release_are_a_log() -> None:
    shapes = ranked(outline_of("a.md", "# News\n\n## 2.1.0\n\nIt is fast.\n\n## Use\n\nIt runs.\n"))
    assert shapes["It is fast."] & Shape.LOG
    assert not shapes["It runs."] & Shape.LOG


def test_a_plain_text_of_paragraphs_alone_has_no_blocks() -> None:
    outline = outline_of("a.txt", "The mill\n\nIt burnt. It was rebuilt.\n\nNow it stands.\n")
    assert outline.blocks == ()
    assert outline.texts == ["It burnt.", "It was rebuilt.", "Now it stands."]
    assert [each.paragraph for each in outline.sentences] == [1, 1, 2]


def test_what_is_read_otherwise_than_written_is_ranked_as_it_is_read() -> None:
    outline = outline_of(
        "a.txt", "The mill\n\nThe caf&eacute; is in the mil-\nler's hand\u00adsome barn.\n"
    )
    assert outline.texts == ["The café is in the miller's handsome barn."]


def test_a_sentence_spans_its_marks_and_its_number() -> None:
    article = article_of("a.md", "# T\n\n3. **Press** the bell. *Wait.*\n4. Leave.\n")
    spans = [article.text[start:end] for start, end, _ in outlined(article).sentences]
    assert spans == ["3. **Press** the bell.", "*Wait.*", "4. Leave."]


def test_long_code_is_ranked_in_pieces_that_end_with_lines() -> None:
    lines = "".join(f"run --step {number}\n" for number in range(200))
    pieces = outline_of("a.md", f"# T\n\n```\n{lines}```\n").texts
    assert len(pieces) > 1
    assert all(len(piece) <= 1_000 for piece in pieces)
    assert "\n".join(pieces) == lines.strip()
