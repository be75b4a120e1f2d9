"""Raised and struck text, formulas and ruby in the lines of a page: none changes a fact."""

import pytest

from index.formats import read_article
from index.formats.registry import FRAGMENT
from tests.index.formats.text.test_plain import quotable


def line(markup: str) -> str:
    article = read_article("a", f"<p>{markup}</p>".encode(), FRAGMENT).article
    return " ".join(quotable(article).split())


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("10<sup>6</sup> litres in 2019<sup>3</sup>", "10⁶ litres in 2019³"),
        ("10<span style='vertical-align: super'>6</span> litres", "10⁶ litres"),
        ("10<span class=superscript>6</span> l H<span class=subscript>2</span>O", "10⁶ l H₂O"),
        ("10 <sup>6</sup> litres", "10 ⁶ litres"),
        ("in 2019<sup>[4]</sup> and 2020<sup>[note 2]</sup>", "in 2019[4] and 2020[note 2]"),
        ("in 2019<sup>3,4</sup> and 2020<sup>5, 6</sup>", "in 2019³,⁴ and 2020⁵, ⁶"),
        ("the harbour<sup>note</sup>", "the harbour^note"),
        ("Acme<sup>TM</sup> and Bolt<sup>(R)</sup>", "Acme™ and Bolt®"),
        ("the 2<sup>nd</sup> of May, M<sup>me</sup> Roux", "the 2nd of May, Mme Roux"),
        ("5<sup>1</sup>/<sub>2</sub> cups", "5¹/₂ cups"),
        ("3<span class=frac>1/2</span> cups, 4<span class=frac><sup>1</sup>⁄<sub>2</sub></span>",
         "3 1/2 cups, 4 ¹⁄₂"),
    ],
)  # fmt: skip
def test_a_raised_number_is_no_digit_of_the_one_before(markup, text):
    assert line(markup) == text


@pytest.mark.parametrize(
    "struck",
    [
        "<s>100</s>",
        "<strike>100</strike>",
        "<del>100</del>",
        "<span style='text-decoration: line-through'>100</span>",
        "<span style='color:red;text-decoration-line:line-through'>100</span>",
        "<font class=strikethrough>100</font>",
    ],
)
def test_what_is_struck_out_holds_no_more(struck):
    assert line(f"The fee is {struck} 50 euros.") == "The fee is 50 euros."


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<math><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>", "mc^2"),
        ("<math><mn>3</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math>", "3 1/2"),
        ("<math><msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup></math>", "x_i^2"),
        ("<math><mroot><mi>x</mi><mn>3</mn></mroot></math>", "x^(1/3)"),
        ("<script type='math/tex'>a^2</script>", "a^2"),
        ("<img class='latex math' alt='E = m' src=x>", "E = m"),
        (
            "<span class=katex><span class=katex-mathml><math><mi>m</mi></math></span>"
            "<span class=katex-html aria-hidden=true><span>m</span></span></span>",
            "m",
        ),
        (
            "<span class=mwe-math-element><span style='display: none;'><math alttext='a^2'>"
            "<mi>a</mi></math></span><img alt='a^2' class=mwe-math-fallback src=x></span>",
            "a^2",
        ),
    ],
)
def test_a_formula_stands_once_where_it_stood(markup, text):
    assert line(f"The mass is {markup} kg.").replace("\\", "") == f"The mass is {text} kg."


@pytest.mark.parametrize(
    "ruby",
    [
        "<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>",
        "<ruby><rb>東</rb><rb>京</rb><rtc><rt>とう</rt><rt>きょう</rt></rtc></ruby>",
        "<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>",
    ],
)
def test_how_a_word_is_read_is_no_part_of_it(ruby):
    assert line(f"{ruby}は大きい。") == "東京は大きい。"
