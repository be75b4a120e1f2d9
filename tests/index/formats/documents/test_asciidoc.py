"""AsciiDoc, read as it looks."""

import pytest

from index.formats import read_article

HANDBOOK = """\
= Harbour: Rules
Anna Vik <anna@club.example>
v1.2, 2024-03-01
:fee: 39 euros
:toc:

// not for readers
A berth costs {fee}.
"""


def reading(text: str):
    return read_article("a.adoc", text.encode())


def read(text: str) -> str:
    return reading(text).article.text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("== Fees ==\n\nA berth is dear.", "## Fees\n\nA berth is dear."),
        ("Fees\n----\nA berth is dear.", "## Fees\n\nA berth is dear."),
        ("It is *dear* and _old_, `so` **b**old.", "It is **dear** and *old*, `so` **b**old."),
        ("H~2~O, 10^6^ l, [line-through]#5# 6 euros", "H₂O, 10⁶ l,  6 euros"),
        ("* boots\n** red\n* torch", "- boots\n  - red\n- torch"),
        ("* boots\n+\nOf rubber.\n\n* torch", "- boots\n\n  Of rubber.\n- torch"),
        (". one\n. two\n.. deep", "1. one\n2. two\n   1. deep"),
        ("3. three\n4. four", "3. three\n4. four"),
        ("* [x] done\n* [ ] open", "- ☑ done\n- ☐ open"),
        ("Ferry:: It is red.\nPump::\n  It is blue.", "Ferry\n: It is red.\n\nPump\n: It is blue."),
        ("WARNING: It is hot.\nTake care.", "**Warning:** It is hot. Take care."),
        ("[TIP]\n====\nBring tea.\n\nAnd cake.\n====", "**Tip:** Bring tea.\n\nAnd cake."),
        ("----\nx = *1* # <1>\n----\n<1> Sets x.", "```\nx = *1*\n```\n\n1. Sets x."),
        ("[source,sh]\nrow 2", "```\nrow 2\n```"),
        ("[quote, Tora]\n____\nA good year.\n____", "> A good year.\n>\n> — Tora"),
        ("|===\n|Item |Price\n\n|Tent\n|5 euros\n|===",
         "| Item | Price |\n| --- | --- |\n| Tent | 5 euros |"),
        ("[cols=2*,options=header]\n|===\n|Item\n|Price\n|Tent |a \\| b\n|===",
         "| Item | Price |\n| --- | --- |\n| Tent | a \\| b |"),
        ("|===\n|data|b\n.2+|tall |c\n|d\n|===",
         "|  |  |\n| --- | --- |\n| data | b |\n| tall | c |\n| tall | d |"),
        (",===\nItem,Price\n\nTent,\"5,50\"\n,===",
         "| Item | Price |\n| --- | --- |\n| Tent | 5,50 |"),
        ("See https://a.example/[the plan^] and link:b.html[fees,window=_blank].",
         "See [the plan](https://a.example/) and fees."),
        ("link:https://a.example/[https://a.example] or https://b.example/.",
         "[https://a.example](https://a.example/) or <https://b.example/>."),
        ("See <<fees>> and xref:b.adoc#x[that].\n\n[[fees]]\n== Our fees",
         "See Our fees and that.\n\n## Our fees"),
        ("Dear.footnote:[In _May_.]", "Dear.[^1]\n\n[^1]: In *May*."),
        ("Press kbd:[Ctrl+C], menu:File[Save]. (C) us", "Press Ctrl+C, File › Save. © us"),
        ("a -- b, \"`so`\" {nbsp}it's...", "a — b, “so” \u00a0it's…"),
        ("\\*no* +_raw_+ pass:[<b>]", "\\*no\\* \\_raw\\_ \\<b>"),
        ("One +\ntwo", "One  \ntwo"),
        ("Kept.\n\n////\nsecret\n////\n// more\ntoc::[]\nimage::a.png[]\n'''", "Kept."),
        ("ifdef::x[]\nHidden.\nendif::[]\nifndef::x[]\nShown.\nendif::[]", "Shown."),
        (":x: 1\nifdef::x[Shown.]\nifdef::y[Hidden.]", "Shown."),
        ("A. Smith wrote it.", "A. Smith wrote it."),
    ],
)  # fmt: skip
def test_a_text_is_read_as_it_looks(written, text):
    assert read(written) == text


def test_its_header_tells_of_it_and_what_it_sets_is_filled_in():
    article = reading(HANDBOOK).article
    assert article.title == "Harbour: Rules"
    assert (article.author, str(article.published)[:10]) == ("Anna Vik", "2024-03-01")
    assert article.text == "# Harbour: Rules\n\nA berth costs 39 euros."
    assert reading("=== The _old_ pier\n\nIt is shut.").article.title == "The old pier"
    assert reading("Nothing but text.\n\n== Later").article.title == "A"


def test_what_it_would_include_is_named_and_what_is_not_set_leaves_a_mark():
    found = reading("It costs {price} a year.\n\ninclude::../prices.adoc[]")
    assert found.article.text == "It costs … a year."
    assert found.warnings == ("not read: what it includes (../prices.adoc)",)


BROKEN = ["|===\n|a", "----\nx", "====\n====\n====", "* a\n+", "footnote:[x", "[quote\n____"]


@pytest.mark.parametrize("broken", [*BROKEN, "|===\n9*|x\n|===", "ifdef::x[]", "[[", "{{{"])
def test_blocks_that_never_end_end_with_the_text(broken):
    assert read(f"Kept.\n\n{broken}").startswith("Kept.")
