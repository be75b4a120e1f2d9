"""Wikitext, read as its readers see it."""

import json

import pytest

from index.errors import ArticleError
from index.formats import read_article


def reading(text: str):
    return read_article("Old_Pier.wiki", text.encode())


def read(text: str) -> str:
    return reading(text).article.text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("== Fees ==\nA berth is dear.", "## Fees\n\nA berth is dear."),
        ("'''Bold''' and ''old''.", "**Bold** and *old*."),
        ("The [[pier|old pier]]s in [[Tolsund]].", "The old piers in Tolsund."),
        ("[https://a.example/ The plan] of it [https://b.example/].",
         "[The plan](https://a.example/) of it ."),
        ("* boots\n** red\n* torch\n# one\n# two", "- boots\n  - red\n- torch\n\n1. one\n2. two"),
        ("# one\n#: more of it\n# two", "1. one  \n   more of it\n2. two"),
        ("; Ferry : It is red.\n; Pump\n: It is blue.",
         "Ferry\n: It is red.\n\nPump\n: It is blue."),
        ("{|\n|+ Fees\n! Item !! Price\n|-\n| Tent || 5 [[euro]]s\n|}",
         "Fees\n\n| Item | Price |\n| --- | --- |\n| Tent | 5 euros |"),
        (" row 2\n row 3\n\nText.", "```\nrow 2\nrow 3\n```\n\nText."),
        ("<syntaxhighlight lang=sh>\nrow [[2]]\n</syntaxhighlight>", "```\nrow [[2]]\n```"),
        ("Dear.<ref>In ''May''.</ref>", "Dear.[^1]\n\n[^1]: In *May*."),
        ("Dear.<ref name=a/> Old.<ref name=a>In May.</ref>", "Dear.[^1] Old.[^1]\n\n[^1]: In May."),
        ("Dear.<ref>{{cite web|url=x}}</ref>", "Dear."),
        ("10<sup>6</sup> l, <s>5</s> 6 euros<br/>more", "10⁶ l,  6 euros  \nmore"),
        ("It is {{convert|300|m|ft}} high, {{lang|de|hoch}} and {{nowrap|so}}.",
         "It is 300 m high, hoch and so."),
        ("{{convert|5|-|7|km|mi}}{{snd}}{{frac|1|2}}", "5–7 km – 1/2"),
        ("{{As of|2020}}, it costs {{GBP|5}} ({{Inflation|UK}}) {{as of|2021|lc=y}}.",
         "As of 2020, it costs £5 as of 2021."),
        ("{|\n| Open || {{yes}}\n|-\n| Free || {{no|not yet}}\n|}",
         "| Open | Yes |\n| --- | --- |\n| Free | not yet |"),
        ("It is {{height of|pier}} high.{{fact|date=May}}", "It is … high."),
        ("{{Infobox pier|length=300\n|fee=5}}\nIt is old.", "It is old."),
        ("{{Warning|It is '''hot'''.}}", "**Warning:** It is **hot**."),
        ("{{Quote|A good year.}}", "> A good year."),
        ("{{#if:x|y}}{{PAGENAME}} is old.", "Old Pier is old."),
        ("<nowiki>[[no]]</nowiki> &amp; so<!-- no --> __NOTOC__", "[[no]] & so"),
        ("Old.\n[[Category:Piers]]\n[[de:Steg]]\n[[Datei:a.jpg]]", "Old."),
        ("<noinclude>Shown.</noinclude><includeonly>Not.</includeonly>", "Shown."),
        ("<gallery>\nFile:a.jpg|The pier\n</gallery>\nOld.", "The pier\n\nOld."),
        ("[[File:a.jpg|thumb|200px|The [[old]] pier]]\nText.", "The old pier\n\nText."),
    ],
)  # fmt: skip
def test_a_page_is_read_as_it_looks(written, text):
    assert read(written) == text


def test_templates_of_which_nothing_is_read_are_named():
    found = reading("{{Infobox pier|x=1}} Old.{{cite web|url=x}} {{Fee}} {{Fee}} here.")
    assert found.warnings == ("templates left out: Fee, Infobox pier",)


def test_its_title_is_that_of_the_page():
    assert reading("Old.").article.title == "Old Pier"
    assert reading("{{DISPLAYTITLE:''Pier'' of old}}Old.").article.title == "Pier of old"


def test_a_record_may_hold_wikitext():
    record = {"title": "Pier", "wikitext": "'''Old'''.", "url": "https://a.example/Pier"}
    article = read_article("a.json", json.dumps(record).encode()).article
    assert (article.title, article.text, article.markup) == ("Pier", "**Old**.", "md")


@pytest.mark.parametrize("text", ["#REDIRECT [[Pier]]", "#Weiterleitung [[Steg]]"])
def test_a_page_that_leads_to_another_is_no_article(text):
    with pytest.raises(ArticleError, match="only leads to another"):
        reading(text)


BROKEN = ["{{x", "[[a", "{|\n| x", "<ref>x", "'''", "== x", "<pre>x", "{{{1", "[[File:a|", "<ref/>"]


@pytest.mark.parametrize("broken", BROKEN)
def test_markup_that_never_ends_costs_nothing_else(broken):
    assert read(f"Kept.\n\n{broken}").startswith("Kept.")
