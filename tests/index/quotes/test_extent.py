"""Extents: what is quoted around a ranked sentence, so that it makes sense alone."""

from dataclasses import replace

import pytest

from index.analysis import Analyzer
from index.formats import read_article
from index.outline import Heads, outlined
from index.quotes.extent import Extents, parted
from index.quotes.shown import shown

PROSE = (
    "The hall was built by the people of the village, who carried each stone up from the river. "
) * 8
BREEDS = "".join(f"- breed {number}\n" for number in range(14))


def quoted(text: str, hit: str, asked: str = "", *, how: bool = False, name: str = "a.md") -> str:
    """What is shown of the quote of the sentence that has `hit`, when `asked` is asked for."""
    extents = extents_of(text, asked, how=how, name=name)
    article = extents.article
    at = article.text.index(hit)
    sentence = next(each for each in outlined(article).sentences if each.start <= at < each.end)
    return said(extents, sentence.start, sentence.end)


def said(extents: Extents, start: int, end: int) -> str:
    extent = extents.of(start, end)
    kept = parted(extents.article, extent.spans, (extent.start, extent.end))
    assert (kept.start, kept.end) in kept.spans
    return shown(extents.article, kept.spans, (kept.start, kept.end)).text


def extents_of(text: str, asked: str, *, how: bool = False, name: str = "a.md") -> Extents:
    article = read_article(name, text.encode()).article
    article = replace(article, blocks=outlined(article).blocks)
    analyzer = Analyzer("en")
    concepts = [{term} for term in analyzer.terms(asked)]
    return Extents(Heads(article, article.blocks), analyzer, concepts, how)


RULES = {
    "an answer has its question": (
        f"# T\n\n{PROSE}\n\nQ: Dogs?\nA: Outside only.\n\nQ: Cats?\nA: Inside.\n",
        "Outside",
        "dogs",
        "Dogs?\nOutside only.",
    ),
    "a sentence of a long answer has the question": (
        f"# T\n\n**Who built it?**\n\nNobody knows. {PROSE}\n",
        "Nobody",
        "",
        "Who built it?\nNobody knows.",
    ),
    "a row has the labels of its columns": (
        "# T\n\n| Boat | Seats |\n|---|---|\n| Heron | 2 |\n| Otter | 4 |\n",
        "Otter",
        "otter seats",
        "Otter · Seats 4",
    ),
    "rows that answer alike are quoted together": (
        "# T\n\n| Boat | For |\n|---|---|\n| Tern | gulls |\n| Otter | all |\n| Swan | gulls |\n",
        "Tern",
        "boats for gulls",
        "Tern · For gulls\nSwan · For gulls",
    ),
    "an item has what introduces it": (
        "# T\n\nForbidden are:\n\n- knives\n- phones\n",
        "phones",
        "phones",
        "Forbidden are:\n• phones",
    ),
    "a list is whole when only what is above it is asked for": (
        "# T\n\nForbidden are:\n\n- knives\n- phones\n",
        "phones",
        "forbidden",
        "Forbidden are:\n• knives\n• phones",
    ),
    "what introduces a list has its items": (
        "# T\n\nForbidden are:\n\n- knives\n- phones\n",
        "Forbidden",
        "knives",
        "Forbidden are:\n• knives\n• phones",
    ),
    "of a long list the first ten are quoted, and how many more": (
        f"# T\n\nBreeds of sheep:\n\n{BREEDS}",
        "Breeds",
        "sheep",
        "Breeds of sheep:\n" + "".join(f"• breed {n}\n" for n in range(10)) + "… 4 more",
    ),
    "of a long paragraph its last sentence introduces": (
        f"# T\n\n{PROSE} You need:\n\n- a rope\n- a lamp\n",
        "a lamp",
        "lamp",
        "You need:\n• a lamp",
    ),
    "an item has the items that are in it, and those that it is in": (
        "# T\n\n- Clothes\n  - boots\n    - with laces\n  - hats\n- Food\n",
        "boots",
        "boots",
        "• Clothes\n  • boots\n    • with laces",
    ),
    "a definition has its term": (
        "# T\n\nTenon\n: A tongue of wood.\n\nMortise\n: A hole for a tenon.\n",
        "A hole",
        "mortise",
        "Mortise\nA hole for a tenon.",
    ),
    "a clause has its number": (
        "# T\n\n3.1 Rent is due in April.\n\n3.2 Dogs are led.\n\n3.3 Keys are returned.\n",
        "Dogs",
        "dogs",
        "3.2 Dogs are led.",
    ),
    "code has the sentence before it": (
        f"# T\n\n{PROSE} Stop it so.\n\n```\nfrob stop\n```\n",
        "frob stop",
        "",
        "Stop it so.\nfrob stop",
    ),
    "the sentence before code has it": (
        "# T\n\nStop it so:\n\n```\nfrob stop\n```\n",
        "Stop it",
        "",
        "Stop it so:\nfrob stop",
    ),
    "code has its title, and the sentence before that": (
        f'# T\n\n{PROSE} Stop it so:\n\n```ini title="frob.conf"\nstop = 1\n```\n',
        "stop = 1",
        "",
        "Stop it so:\nfrob.conf\nstop = 1",
    ),
    "the title of code has it": (
        f"# T\n\n{PROSE}\n\n## Files\n\n```{{ .yaml title='compose.yml' }}\nimage: frob\n```\n",
        "compose.yml",
        "",
        "compose.yml\nimage: frob",
    ),
    "a footnote has what refers to it": (
        "# T\n\nIt leans. It is old.[^1]\n\n[^1]: From 1512.\n",
        "From 1512",
        "",
        "It is old.\nFrom 1512.",
    ),
    "what refers to a footnote has it": (
        "# T\n\nIt leans. It is old.[^1]\n\n[^1]: From 1512.\n",
        "It is old",
        "",
        "It is old.\nFrom 1512.",
    ),
    "what stands in a note has its word": (
        f"# T\n\n{PROSE}\n\n!!! danger\n    The folder is emptied.\n\n{PROSE}\n",
        "The folder",
        "folder",
        "danger\nThe folder is emptied.",
    ),
    "so it has below its title": (
        f"# T\n\n{PROSE}\n\n:::warning[Slow disks]\n{PROSE} NFS is slow.\n:::\n",
        "NFS",
        "disks",
        "warning\nNFS is slow.",
    ),
    "a short section is whole with the words of its notes": (
        "# T\n\n## Visits\n\nTwo a week.\n\n> [!WARNING]\n> None in May.\n\n## Other\n\nMore.\n",
        "Two",
        "visits",
        "Two a week.\nWARNING\nNone in May.",
    ),
    "a short section is whole": (
        "# T\n\n## Visits\n\nTwo a week.\n\nNone in May.\n\n## Other\n\nMore.\n",
        "None",
        "visits",
        "Two a week.\nNone in May.",
    ),
    "a long section is not": (
        f"# T\n\n## Visits\n\nTwo a week.\n\n{PROSE}\n",
        "Two a week",
        "week",
        "Two a week.",
    ),
    "prose without heads is the sentence alone": (
        f"# T\n\nTwo a week. {PROSE}\n",
        "Two a week",
        "week",
        "Two a week.",
    ),
    "a bold label has the sentence behind it": (
        f"# T\n\n**Fires.** Never. {PROSE}\n",
        "Fires",
        "fires",
        "Fires. Never.",
    ),
    "a sentence has the bold label of its paragraph": (
        f"# T\n\n**Hoses.** They hang here. {PROSE} They are new.\n",
        "They are new",
        "new",
        "Hoses. They hang here. … They are new.",
    ),
    "short code comes with the paragraph that introduces it": (
        f"# T\n\n## Pump\n\nThe pump is old. Start it so:\n\n    pump --start\n\n{PROSE}\n",
        "The pump is old",
        "old",
        "The pump is old. Start it so:\npump --start",
    ),
    "of a paragraph its last sentence is left out that introduces what is not quoted": (
        f"# T\n\n{PROSE}\n\n## Breeds\n\nHens are kept. There are:\n\n{BREEDS}\n{PROSE}\n",
        "Hens are kept",
        "kept",
        "Hens are kept.",
    ),
    "a table that it doesn't introduce is no part of it": (
        f"# T\n\n{PROSE}\n\n## Mill\n\nThe mill costs 90. A loan pays it.\n\n"
        "| Day | Wing |\n|---|---|\n| 4 May | north |\n| 5 May | south |\n",
        "A loan",
        "loan",
        "The mill costs 90. A loan pays it.",
    ),
    "it is, where it is introduced": (
        f"# T\n\n{PROSE}\n\n## Mill\n\nA loan pays the mill. It is closed on:\n\n"
        "| Day | Wing |\n|---|---|\n| 4 May | north |\n| 5 May | south |\n",
        "A loan",
        "loan",
        "A loan pays the mill. It is closed on:\n4 May · Wing north\n5 May · Wing south",
    ),
    "it is, where the heading says all that is asked": (
        f"# T\n\n{PROSE}\n\n## Closed mill\n\nA loan pays it.\n\n"
        "| Day | Wing |\n|---|---|\n| 4 May | north |\n| 5 May | south |\n",
        "A loan",
        "closed mill",
        "A loan pays it.\n4 May · Wing north\n5 May · Wing south",
    ),
    "a short note is whole": (
        f"# T\n\n## Lamp\n\n{PROSE}\n\n> [!WARNING]\n> No acid.\n>\n> Use soap.\n>\n"
        f"> - warm\n> - soft\n\n{PROSE}\n",
        "No acid",
        "acid",
        "WARNING\nNo acid.\nUse soap.\n• warm\n• soft",
    ),
    "it is for one of its items": (
        f"# T\n\n{PROSE}\n\n> [!WARNING]\n> Use soap:\n>\n> - warm\n> - soft\n\n{PROSE}\n",
        "soft",
        "soft",
        "WARNING\nUse soap:\n• warm\n• soft",
    ),
    "of a long one a sentence is": (
        f"# T\n\n{PROSE}\n\n> [!WARNING]\n> No acid.\n>\n> {PROSE}\n",
        "No acid",
        "acid",
        "WARNING\nNo acid.",
    ),
    "a short article is whole when its title says all that is asked": (
        "# Pruning roses\n\nCut them in March.\n\nLeave three buds.\n",
        "Leave three",
        "pruning roses",
        "Cut them in March.\nLeave three buds.",
    ),
    "so it is with a list in it": (
        "# Pruning roses\n\nYou need:\n\n- shears\n- gloves\n\nLeave three buds.\n",
        "Leave three",
        "pruning roses",
        "You need:\n• shears\n• gloves\nLeave three buds.",
    ),
    "it is not, when more is asked": (
        "# Pruning roses\n\nCut them in March.\n\nLeave three buds.\n",
        "Leave three",
        "buds of roses",
        "Leave three buds.",
    ),
}


@pytest.mark.parametrize("rule", [pytest.param(each, id=name) for name, each in RULES.items()])
def test_a_quote_holds_what_its_sentence_needs(rule: tuple[str, str, str, str]) -> None:
    text, hit, asked, expected = rule
    assert quoted(text, hit, asked) == expected


STEPS = f"# T\n\n{PROSE}\n\nBread is made of flour.\n\n1. Stir it.\n2. Wait.\n3. Bake it.\n"


def test_who_asks_how_gets_all_steps_for_one_of_them_or_for_what_they_are_for() -> None:
    steps = "1. Stir it.\n2. Wait.\n3. Bake it."
    assert quoted(STEPS, "Wait.", "wait", how=True) == steps
    assert quoted(STEPS, "Wait.", "wait") == "2. Wait."
    assert quoted(STEPS, "Bread is", "bread", how=True) == f"Bread is made of flour.\n{steps}"
    assert quoted(STEPS, "Bread is", "bread") == "Bread is made of flour."


def test_a_plain_text_of_paragraphs_alone_is_whole_where_its_title_is_asked_for() -> None:
    text = "Pruning roses\n\nCut them in March.\n\nLeave three buds.\n"
    whole = "Cut them in March.\nLeave three buds."
    assert quoted(text, "Leave three", "pruning roses", name="a.txt") == whole
    assert quoted(text, "Leave three", "buds", name="a.txt") == "Leave three buds."


def test_items_that_are_told_already_are_not_quoted_beside_others() -> None:
    extents = extents_of("# T\n\nForbidden are:\n\n- knives\n- phones\n", "forbidden")
    at = extents.article.text.index("knives")
    extents.told = [(at, at + len("knives"))]
    hit = extents.article.text.index("phones")
    assert said(extents, hit, hit + len("phones")) == "Forbidden are:\n• phones"
