"""What a person reads of a span, and where in the source it stands."""

import html
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.formats.blocks import plain
from index.model import Omission, StyleKind

BOLD, ITALIC, CODE, STRIKE, LINK, _ = StyleKind


def read(text, markdown=True):
    return plain(text, 0, len(text), markdown)


MARKDOWN = {
    "no marks": ("Plain words, 10:30.", "Plain words, 10:30."),
    "strong": ("**Bring** your __own__ towels.", "Bring your own towels."),
    "emphasis": ("*Bring* your _own_ towels, my_own_name.", "Bring your own towels, my_own_name."),
    "all three": ("***Never* row** alone.", "Never row alone."),
    "strike": ("It costs ~~100~~ 50 euros, ~5 of them.", "It costs 100 50 euros, ~5 of them."),
    "keys": ("Press ++ctrl+f5++ in C++, or ++i.", "Press ctrl+f5 in C++, or ++i."),
    "highlight": ("The ==red flag== means a == b, c==d.", "The red flag means a == b, c==d."),
    "code": ("Run ``a ` b`` or `x\\y`.", "Run a ` b or x\\y."),
    "code with its own space": ("A ` b ` c.", "A b c."),
    "link": ("See [the *fees*](fees.md 'Fees') now.", "See the fees now."),
    "link by name": ("See [fees][f], [f].\n\n[f]: x.md", "See fees, f. f: x.md"),
    "link of a template": ('[fees]({{< ref "x" >}}) and ![b]({{ u }}/b.png)', "fees and b"),
    "no link": ("See [fees][g] and [note].", "See [fees][g] and [note]."),
    "address": ("<https://x.example/%20> or <a@x.example>", "https://x.example/%20 or a@x.example"),
    "bare address": ("At https://x.example/a_b_c now", "At https://x.example/a_b_c now"),
    "image": ("![The *old* house](a.png) in 1970", "The old house in 1970"),
    "image in a link": ("[![Boat](b.png)](x) here", "Boat here"),
    "wiki link": ("[[Fees]], [[fees#Adults|the fees]], [[#Boats]].", "Fees, the fees, Boats."),
    "wiki embed": ("Look: ![[map.png]] there", "Look: there"),
    "escape": (r"my\_name costs 5\* \\ a\b \| c", r"my_name costs 5* \ a\b | c"),
    "entity": ("V&ouml;lkerball &amp; Caf&#233; &nope; AT&T", "Völkerball & Café &nope; AT&T"),
    "soft hyphen": ("Ver\u00adwal\u00adtung, zero\u200bwidth", "Verwaltung, zerowidth"),
    "soft line break": ("The very popular\n  `frob` client", "The very popular frob client"),
    "hard line breaks": ("One  \ntwo\\\nthree", "One two three"),
    "line break between wide letters": ("船屋\n开放", "船屋开放"),
    "quotation over lines": ("Leave\n> the *room\n> > as* it\nwas", "Leave the room as it was"),
    "attributes": ("A [link](x){target=_blank .b} and *it*{.red} {#here}", "A link and it"),
    "braces that are text": ("Use {name} or {1, 2}.", "Use {name} or {1, 2}."),
    "shortcodes": ("{{< note >}}Lock up.{{< /note >}} {% raw %}Now{% endraw %}", "Lock up. Now"),
    "role": ("See {ref}`the fees` and {py:class}`Boat`", "See the fees and Boat"),
    "private": ("The %%difficult%% mayor <!-- hm -->says 5%% more", "The mayor says 5%% more"),
    "task box": ("[x] sweep [ ] the floor", "sweep [ ] the floor"),
    "footnote": ("Built in 1438.[^1] Burnt[^a-b].", "Built in 1438. Burnt."),
    "footnote in place": ("Built in 1438^[or 1440].", "Built in 1438[or 1440]."),
    "raised": ("10^6^ litres, 10<sup>6</sup> more, 1<sup>st</sup>", "10^6 litres, 10^6 more, 1st"),
    "lowered": ("H~2~O, H<sub>2</sub>O, log<sub>2</sub>8", "H2O, H2O, log2 8"),
    "fraction": ("5<sup>1</sup>/<sub>2</sub> hours", "5 1/2 hours"),
    "html": ("<b>Stop</b> at <kbd>K</kbd><br>now<br/>or <i id='a'>ever", "Stop at K now or ever"),
    "html blocks": ("<p>One.</p><p>Two.</p>", "One. Two."),
    "hidden html": ("A<script>no()</script> <ruby>漢<rt>kan</rt></ruby>", "A 漢"),
    "less than": ("If a < b and 3<5, <3", "If a < b and 3<5, <3"),
    "picture names": ("Done :tada: at 10:30:15, a::b::c", "Done at 10:30:15, a::b::c"),
    "no picture names": (
        "See :param: and :return: lines of :user_id:",
        "See :param: and :return: lines of :user_id:",
    ),
    "icons": (":material-clock: In :octicons-star-16: time :white_check_mark:", "In time"),
    "half of a pair": ("Bring your own.** And", "Bring your own. And"),
    "stars that are text": ("2**8 is 2 ** 8, 5 * 3", "2**8 is 2 ** 8, 5 * 3"),
    "divided words": ("Our com-\nmander of long-\nterm plans", "Our commander of long-term plans"),
    "no divided words": ("The pre-\nand post-war, 1-\n2 -\nb", "The pre- and post-war, 1- 2 - b"),
    "a word in a quotation": ("The com-\n> mander, `a-`\nb", "The commander, a- b"),
    "space": ("  Two\t words \u00a0 ", "Two words"),
}  # fmt: skip


@pytest.mark.parametrize("name", MARKDOWN)
def test_marks_are_gone_from_what_is_read(name):
    written, shown = MARKDOWN[name]
    assert read(written).text == shown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("V&ouml;lker & Co.", "Völker & Co."),
        ("It&#39;s&nbsp;here &foo;", "It's\u00a0here &foo;"),
        ("**not** `marks` _here_", "**not** `marks` _here_"),
        ("The com-\nmander", "The commander"),
        ("Po\u00ad\n  litik, Ver\u00adein", "Politik, Verein"),
        ("twenty-\nfive is five more than twenty", "twenty-five is five more than twenty"),
        ("long-\nterm, and another long-term plan", "long-term, and another long-term plan"),
        ("the price of long-\nterm parking", "the price of long-term parking"),
        ("the well-\nknown distribu-\ntion of fish", "the well-known distribution of fish"),
        ("die Kultur\u2010\nwissenschaft", "die Kulturwissenschaft"),
        ("1990-\n2000", "1990- 2000"),
        ("Rock-\nFestival, Eis-\nÖl", "Rock-Festival, Eis-Öl"),
        ("the Haupt-\nund the pre-\n  or postwar", "the Haupt- und the pre- or postwar"),
        ("The com-\nmander-in-chief", "The commander-in-chief"),
        ("a state-of-\nthe-art pump", "a state-of-the-art pump"),
        ("Ver\u00ad\nEIN", "VerEIN"),
        ("A  line \r\n goes\ton", "A line goes on"),
        ("> When do we\n> leave?", "> When do we leave?"),
    ],
)
def test_plain_text_has_entities_divided_words_and_line_breaks(written, shown):
    assert read(written, markdown=False).text == shown


def test_styles_are_told_where_they_are_shown():
    styles = read("**Bring** *your **own***, `it` is ~~not~~ [here](x) <b>now</b>").styles
    text = "Bring your own, it is not here now"
    assert [(text[start:end], kind) for start, end, kind in styles] == [
        ("Bring", BOLD), ("your own", ITALIC), ("own", BOLD), ("it", CODE), ("not", STRIKE),
        ("here", LINK), ("now", BOLD),
    ]  # fmt: skip


def test_a_part_keeps_its_styles_and_has_no_marks():
    text = "**Bring your own. Leave** early."
    whole = read(text)
    first = whole.within(0, text.index("Leave"))
    assert (first.text, first.styles) == ("Bring your own.", ((0, 15, BOLD),))
    second = whole.within(text.index("Leave"), len(text))
    assert (second.text, second.styles) == ("Leave early.", ((0, 5, BOLD),))
    assert [text[at] for at in second.offsets] == list("Leave early.")


def test_a_pipe_in_the_code_of_a_cell_is_escaped_and_elsewhere_it_is_not():
    text = "| `a\\|b` | `c` |"
    assert plain(text, 2, 8, True).text == "a|b"
    assert plain("`a\\|b`", 0, 6, True).text == "a\\|b"


def test_only_the_span_is_read():
    text = "**a** *b* c"
    assert plain(text, 6, 9, True).text == "b"
    assert list(plain(text, 6, 9, True).offsets) == [7]


SOURCES = st.text("*_`~=[]()<>/!&;#{}^:| \n\\ab1%>é船-", max_size=40) | st.lists(
    st.sampled_from(["**", "a", " ", "<b>", "</b>", "&amp;", "`", "[x](y)", "![", "](z)", "\n> "])
).map("".join)


@given(SOURCES, st.booleans())
def test_what_is_read_stands_in_the_source(source, markdown):
    found = read(source, markdown)
    assert len(found.text) == len(found.offsets)
    assert all(before <= after for before, after in pairwise(found.offsets))
    assert found.text == found.text.strip(" ")
    assert "  " not in found.text
    for shown, at in zip(found.text, found.offsets, strict=True):
        assert shown == source[at] or shown in " ^" or shown in html.unescape(source[at:])
    for start, end, _ in found.styles:
        assert 0 <= start < end <= len(found.text)


@given(SOURCES, st.integers(0, 40), st.integers(0, 40))
def test_a_part_is_what_stands_between_its_places(source, start, end):
    whole = read(source)
    part = whole.within(start, end)
    assert all(start <= at < end for at in part.offsets)
    assert part.text in whole.text


@pytest.mark.parametrize("markdown", [True, False])
def test_what_is_omitted_is_not_read(markdown):
    text = "The chair (who drinks) opens the meeting."
    start, end = text.index("("), text.index(")") + 1
    found = plain(text, 0, len(text), markdown, (Omission(start, end, "private"),))
    assert found.text == "The chair opens the meeting."
    assert [text[at] for at in found.offsets] == list(found.text)
    assert plain(text, end, len(text), markdown, (Omission(start, end, "private"),)).text == (
        "opens the meeting."
    )
