"""What a page shows at a click is text: answers below their questions, panels behind their tabs."""

import pytest

from tests.index.formats.html.test_page import FIRST, SECOND, page, read
from tests.index.formats.text.test_plain import quotable

SWIM, DOGS = "Swimming is allowed from May to September.", "Dogs are allowed in winter only."


def lines(body: str) -> list[str]:
    text = quotable(
        read(page(f"<main><h1>The beach</h1><p>{FIRST}</p>{body}<p>{SECOND}</p></main>"))
    )
    return [line.strip() for line in text.splitlines() if line.strip()][2:-1]


@pytest.mark.parametrize(
    "folded",
    [
        "<h3><button aria-expanded=false>{}</button></h3><div hidden>{}</div>",
        "<h3><button aria-expanded=false aria-controls={id}>{}</button></h3><div></div>"
        "<div id={id} hidden><p>{}</p></div>",
        "<h3 class=toggle>{}</h3><div style='display: none'><p>{}</p></div>",
        "<button class=accordion>{}</button><div class=panel style='display:none'>{}</div>",
        "<div role=button aria-expanded=false data-target='#{id}'><span>{}</span></div>"
        "<div id={id} aria-hidden=true style='margin:0; display:none;'><p>{}</p></div>",
        "<div><div class=faq-question>{}</div><div class='faq-answer hidden'><p>{}</p></div></div>",
        "<div><a href=#{id} class=toggle>{}</a><div><div id={id} hidden>{}</div></div></div>",
    ],
)  # fmt: skip
def test_an_answer_that_is_folded_away_stands_below_its_question(folded):
    body = folded.format("Can I swim there?", SWIM, id="a") + folded.format("Dogs?", DOGS, id="b")
    found = lines(body)
    assert [each.lstrip("# ") for each in found] == ["Can I swim there?", SWIM, "Dogs?", DOGS]
    assert all(each.startswith("##") for each in found[::2])


def test_a_folded_definition_belongs_to_its_term():
    body = f"<dl><dt><button aria-controls=d>Pier</button></dt><dd id=d hidden>{DOGS}</dd></dl>"
    assert lines(body) == ["Pier", f": {DOGS}"]


def test_a_panel_has_its_tab_for_a_heading_be_it_shown_or_not():
    tabs = "".join(
        f"<button role=tab aria-controls=p{n}>{name}</button>" for n, name in enumerate("AB")
    )
    body = (
        f"<div role=tablist>{tabs}</div><div role=tabpanel id=p0><p>{SWIM}</p></div>"
        f"<div role=tabpanel id=p1 hidden><p>{DOGS}</p></div>"
    )
    assert lines(body) == ["## A", SWIM, "## B", DOGS]


def test_a_button_that_says_more_heads_nothing():
    body = f"<button aria-expanded=false aria-controls=r>More</button><div id=r hidden>{SWIM}</div>"
    assert lines(body) == [SWIM]


@pytest.mark.parametrize(
    "hidden",
    [
        "<button aria-expanded=false aria-controls=m>Menu</button><div id=m hidden>"
        "<a href=/>Home of the club</a> <a href=/b>Boats and sails</a></div>",
        "<button aria-haspopup=dialog aria-controls=m>Join</button><div id=m hidden>{}</div>",
        "<button class=login-toggle>Join</button><div hidden>{}</div>",
        "<h3>Join</h3><div hidden class=modal>{}</div>",
        "<button aria-expanded=false>Join</button><div hidden><form>{}</form></div>",
        "<p>Between.</p><div hidden>{}</div>",
    ],
)
def test_menus_forms_and_windows_stay_hidden(hidden):
    found = " ".join(lines(hidden.format(SWIM)))
    assert SWIM not in found
    assert "Home" not in found
