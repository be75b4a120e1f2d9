"""HTML as Markdown: each thing in one form, nothing fused, nothing escaped without need."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.html import document_fromstring

from index.formats import plain
from index.formats.blocks import blocks_of
from index.formats.html.page import parsed
from index.formats.markup.from_html import markdown_of


def markdown(markup: str, base: str = "") -> str:
    return markdown_of(document_fromstring(markup), base)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("40 m<sup>³</sup>, 10<sup>⁻³</sup>, 1<sup>º</sup>", "40 m³, 10⁻³, 1º"),
        ("H<sub>₂</sub>O, H<sub>2</sub>O", "H₂O, H₂O"),
        ("10<sup>6</sup> litres in 2019<sup>3</sup>", "10⁶ litres in 2019³"),
        ("5<sup>1</sup>/<sub>2</sub> cups, H<sub>2</sub>O", "5¹/₂ cups, H₂O"),
        ("the 2<sup>nd</sup> day, M<sup>me</sup> Roux", "the 2nd day, Mme Roux"),
        ("x<sup>n+1</sup> and <i>y</i><sup>2</sup>", "xⁿ⁺¹ and *y*²"),
        ("10<sup>−3</sup> m<sup>k</sup>, a<sub>i</sub>, e<sup>a b</sup>", "10⁻³ m^k, a_i, e^(a b)"),
        ("<s>100</s> 50 euros, <del>May</del> June", "50 euros,  June"),
        (
            "The mass is <math><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math> kg.",
            "The mass is mc^2 kg.",
        ),
        ("It is <math alttext='{\\displaystyle a^2}'><mi>a</mi></math>.", "It is a^2."),
        ("<ruby>漢字<rp>(</rp><rt>kanji</rt><rp>)</rp></ruby>です", "漢字です"),
        ("<b>Can</b><b> I</b> swim? <i>No</i>.", "**Can I** swim? *No*."),
        ("<b>Note:</b>bring a towel", "**Note**:bring a towel"),
        ("sing <q>softly</q> <u>now</u>", "sing “softly” now"),
        ("call my_func or <code>my_var</code>", "call my_func or `my_var`"),
        ("5 * 3 = 15, [sic], a < b, AT&amp;T, C# it", "5 * 3 = 15, [sic], a < b, AT&T, C# it"),
        ("*not* __in__ bold", r"\*not\* \_\_in\_\_ bold"),
        ("&lt;b&gt; and &amp;amp; and [a](b)", r"\<b> and \&amp; and \[a](b)"),
        ("# 1 of us<br>2019. It was", "\\# 1 of us  \n2019\\. It was"),
        ("Ver&shy;wal&shy;tung", "Verwaltung"),
    ],
)  # fmt: skip
def test_what_stands_in_a_line(markup, text):
    assert markdown(f"<p>{markup}</p>") == text


@pytest.mark.parametrize(
    "text",
    [
        "to see :param: and :return: lines, :tada:",
        "Use {% if x %} and {{< note >}} and {{ x }} and {#id} and {: .red}",
        "50%% of 20%% and ![[map]] and a ==b== c",
        "a == b, {name: 1}, 10:30:15, a::b, [sic], {1, 2}",
    ],
)
def test_what_a_page_shows_is_what_is_read_of_it(text):
    written = markdown(f"<p>{text.replace('<', '&lt;')}</p>")
    assert plain(written, 0, len(written), markdown=True).text == text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<a href='/fees'>fees</a>", "[fees](https://club.example/fees)"),
        ("<a href='https://a.example/x_(y)'>x</a>", "[x](https://a.example/x_%28y%29)"),
        ("<a href='https://a.example/b_c'>https://a.example/b_c</a>", "<https://a.example/b_c>"),
        ("<a href='#top'>up</a> <a href='javascript:x()'>do</a> <a>none</a>", "up do none"),
        ("<a href='mailto:a@b.example'>write</a>", "[write](mailto:a@b.example)"),
    ],
)
def test_links_are_whole_addresses_or_text(markup, text):
    assert markdown(f"<p>{markup}</p>", "https://club.example/a/b") == text


def test_a_link_of_which_the_site_is_not_known_is_text():
    assert markdown("<p>See <a href='../fees.html'>the fees</a>.</p>") == "See the fees."


def test_headings_have_their_level_and_no_marks_nor_links_to_themselves():
    markup = "<h1><b>Rules</b></h1><h3>Of <i>boats</i><a href='#b'>¶</a></h3><h2> </h2><p>Row.</p>"
    assert markdown(markup) == "# Rules\n\n### Of boats\n\nRow."


def test_lists_have_the_numbers_that_a_reader_sees():
    markup = (
        "<p>Bring:</p><ul><li>a torch<ul><li>with <b>cells</b></li></ul></li>"
        "<li><p>a towel</p></li></ul>"
        "<ol start=3><li>Third<li value=7>Seventh<ol type=a><li>one<li>two</ol></ol>"
        "<ol reversed><li>Two<li>One</ol><ol type=I><li>First</ol>"
    )
    assert markdown(markup) == (
        "Bring:\n\n- a torch\n  - with **cells**\n- a towel\n\n"
        "3. Third\n7. Seventh\n   - a) one\n   - b) two\n\n2. Two\n1. One\n\n- I) First"
    )


def test_terms_keep_their_definitions():
    markup = (
        "<dl><dt>Tenon<dd>A tongue.<dt>Mortise</dt><dt>Slot</dt><dd>A hole.</dd>"
        "<dd>Cut <b>deep</b>.</dd>"
        "<div><dt>Dowel</dt><dd><p>A pin.</p><p>Round.</p></dd></div></dl>"
    )
    assert markdown(markup) == (
        "Tenon\n: A tongue.\n\nMortise, Slot\n: A hole.\n: Cut **deep**.\n\n"
        "Dowel\n: A pin.\n\n  Round."
    )


@pytest.mark.parametrize("summary", ["Can I park?", "<h3>Phones</h3>", "Bags &amp; phones"])
def test_a_summary_heads_what_is_folded_and_nothing_else(summary):
    text = markdown(f"<details><summary>{summary}</summary>Off.</details><p>Open at 9.</p>")
    head, folded, behind = blocks_of(text, markdown=True)[1:]
    assert (head.parent, folded.parent, behind.parent) == (0, 0, -1)
    assert text[folded.start : folded.end] == "Off."
    assert text[behind.start : behind.end] == "Open at 9."


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<details><summary>It is told.</summary><p>Yes.</details>", "**It is told.**\n\nYes."),
        ("<li><details><summary>Bags</summary>Off.</details>", "- **Bags**\n\n  Off."),
        ("<details><summary>Bags</summary></details>", "Bags"),
        ("<details><p>Off.</p></details>", "Off."),
    ],
)
def test_what_heads_nothing_by_itself_is_a_line(markup, text):
    assert markdown(markup) == text


def test_a_first_line_in_bold_is_a_paragraph_of_its_own():
    markup = (
        "<p><b>Can I park?</b><br>Yes, behind<br>the house.</p><p><b>Now</b> we row.<br>So.</p>"
    )
    assert markdown(markup) == (
        "**Can I park?**\n\nYes, behind  \nthe house.\n\n**Now** we row.  \nSo."
    )


@pytest.mark.parametrize("name", ["gutter", "col w29unit gutter", "line-numbers", "lineno"])
def test_numbers_of_lines_are_left_out_and_columns_that_are_called_so_are_not(name):
    markup = f"<div class='{name}'>1\n2\n3</div><div class='{name}'><p>Row 2 miles.</p></div>"
    assert markdown(markup) == "Row 2 miles."


def test_code_is_code_with_its_language():
    markup = "<pre><code class=language-py>a = '*'\n  if b: ```</code></pre>"
    assert markdown(markup) == "````py\na = '*'\n  if b: ```\n````"
    assert markdown("<pre>a<br>  b<span>c</span></pre>") == "```\na\n  bc\n```"


def test_a_note_and_what_refers_to_it_have_one_name():
    markup = (
        "<p>Built in 1438.<sup id=r1><a href='#n1'>[1]</a></sup> Burnt"
        "<a href='#n2'><sup>2</sup></a> down. Gone<sup><a href='#nowhere'>3</a></sup>.</p>"
        "<ol><li id=n1><a href='#r1'>^</a> Others say 1440.</li>"
        "<li id=n2><p>Twice. <a href='#r2'>↩</a></p></li></ol>"
    )
    assert markdown(markup) == (
        "Built in 1438.[^1] Burnt[^2] down. Gone.\n\n[^1]: Others say 1440.\n\n[^2]: Twice."
    )


def test_cells_stay_in_their_columns_and_in_one_line():
    markup = (
        "<table><caption>Hours</caption><tr><th>Day<th>From<th>To</tr>"
        "<tr><td rowspan=2>Mon<td>8|9<td>10<br>noon</tr><tr><td>13<td><ul><li>14<li>15</ul></tr>"
        "<tr><td>Sun<td colspan=2>closed</tr></table>"
    )
    assert markdown(markup) == (
        "Hours\n\n| Day | From | To |\n| --- | --- | --- |\n| Mon | 8\\|9 | 10 · noon |\n"
        "| Mon | 13 | 14 · 15 |\n| Sun | closed | closed |"
    )


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        ("<tr><td>Name<td>Fee<tr><td>Ann<td>£5", "| Name | Fee |"),
        ("<tr><td><b>Name</b><td><b>Boat</b><tr><td>Ann<td>Heron", "| **Name** | **Boat** |"),
        ("<tr><td>Ann<td>£5<tr><td>Ben<td>£6", "|  |  |"),
        ("<tr><td><td>1 child<td>3+<tr><td>Week<td>64<td>90", "|  | 1 child | 3+ |"),
        ("<tr><th>Phone:<td>555 01<tr><th>Mail:<td>a@b.example", "|  |  |"),
        (
            "<thead><tr><th rowspan=2>Day<th colspan=2>Summer<tr><th>Early<th>Late</thead>"
            "<tr><td>Mon<td>Ann<td>Ben",
            "| Day | Summer Early | Summer Late |",
        ),
    ],
)
def test_a_table_has_a_header_where_one_is_seen(rows, header):
    assert markdown(f"<table>{rows}</table>").splitlines()[0] == header


def test_a_row_over_all_columns_heads_the_rows_below_it():
    markup = (
        "<table><tr><th>Item<th>Price<tr><td colspan=2>Drinks<tr><td>Tea<td>1<tr><td colspan=2>Food"
        "<tr><td>Cake<td>3</table>"
    )
    head = "| Item | Price |\n| --- | --- |\n"
    assert markdown(markup) == f"**Drinks**\n\n{head}| Tea | 1 |\n\n**Food**\n\n{head}| Cake | 3 |"


def test_a_row_over_all_columns_with_none_below_it_is_a_row():
    markup = "<table><tr><th>Item<th>Price<tr><td>Tea<td>1<tr><td colspan=2>Milk is free</table>"
    assert markdown(markup).splitlines()[-2:] == ["| Tea | 1 |", "| Milk is free |  |"]


PIECES = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<ul>",
            "<ol>",
            "<li>",
            "</ul>",
            "</ol>",
            "<b>",
            "</b>",
            "<sup>",
            "</sup>",
        ),
        *("<table>", "<tr>", "<td>", "<th>", "</table>", "<dl>", "<dt>", "<dd>", "</dl>", "<br>"),
        *("<h2>", "</h2>", "<pre>", "</pre>", "<blockquote>", "</blockquote>", "<a href='b'>"),
        *("</a>", "<div>", "</div>", "<details>", "<summary>", "<script>no</script>", "<nav>"),
        *("one", "two,", "*three*", "|", "4", "<!--x-->"),
    ]
)


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_any_markup_becomes_markdown_with_all_of_its_words(markup):
    text = normalize("NFKC", markdown_of(parsed(f"<div>x{markup}</div>")))
    for word in ("one", "two", "three", "4"):
        assert text.count(word) >= min(markup.count(word), 1)
    assert "no" not in text
