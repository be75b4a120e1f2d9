import json
import textwrap
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis.endings import is_end, reach, signs_of
from index.analysis.paragraphs import paragraphs_of
from index.analysis.sentences import LONGEST, _cut, sentences_of, split
from index.model import Omission, Sentence

SHARED = Path(__file__).parents[4] / "shared"


def sentences(text):
    return [text[start:end] for start, end in split(text)]


# In each text "|" stands where a sentence ends and the next begins.
TEXTS = {
    "country before a name": "The U.S. Senate passed it.| U.S. President Donald Trump signed.",
    "country before a small letter": "It concerns the U.S. administration.| Others too.",
    "country that ends a sentence": "It was sold in the U.S.| The bill passed.",
    "letters with a hyphen": "At the Washington D.C-based think-tank he spoke.| It was late.",
    "amount": "They signed a $2.5 billion deal.| It holds.",
    "number that ends a sentence": "It happened in 2004.| Sales rose 3.5.| Profit fell.",
    "initials": "J. K. Rowling met J.R.R. Tolkien and George W. Bush.| They talked.",
    "letter that ends a sentence": "This is plan B.| The plan failed.",
    "rank and title": "Lt. Gen. Smith met Mr. Brown and Dr. No.| They left.",
    "rank with a hyphen": "Maj.-Gen. Smith and Sec. Jones of Calif. Democrats met.| So it was.",
    "number of something": "He lives at No. 10 Downing Street.| See p. 12 and Fig. 3.",
    "years of somebody": "He (c. 1455–1536) came.| She (b. 1950) left.",
    "title in capitals": "MR. SMITH AND PROF. JONES MET.| THEY LEFT.",
    "acronyms like abbreviations": "Users leave IE.| Paul asked the SEC.| Soul singers won.",
    "ends of names": "He met Jay-Z.| Soul singers don't.| Mary left St Mary's.| Wenger won.",
    "world wars": "It was World War II.| He fought in it.| Der II. Weltkrieg begann.",
    "capitals that look like a title": "She has multiple sclerosis (MS).| Tests follow.",
    "no as an answer": "He said no.| Smith agreed.",
    "time of day": "At 9 a.m. on Friday.| It ended at 5 p.m.| Police left.| At 6 p.m. GMT.",
    "company": "Apple Inc. said so.| Ford Motor Co. Ltd. agreed.| He is at Acme Corp.| It pays.",
    "and so on": "We sell fruit, nuts, etc.| Many buy them.| Und Äpfel usw.| Peter kauft sie.",
    "latin": "Fruit, e.g. Apples, i.e. Granny Smith, etc. are cheap.| Kramer vs. Kramer won.",
    "ellipsis": "I thought... but no.| It fell...| The end came.| Wait… what?",
    "address": "Write to j.smith@example.com or see www.example.com/a.html.| Then wait.",
    "question and exclamation": 'Why?| Because!| "Really?" he asked.| "No!" she said.',
    "question and speaker": '"Why?" Mr Smith asked.| "So?"| Paul said he left.',
    "quotation of several": "“We are happy.| It is good,” he said.| “It works.”| He left.",
    "quote that ends": 'He said: "It works."| "It does," she said.',
    "brackets": "He left (it was late.)| She stayed.| (They had met.)| It ended.",
    "exclamation in brackets": "He won (!) the race.| It was over.",
    "markdown": "**It rose.**| Then *it* fell.| _So it was._| See [a page](https://example.org/a).",
    "markdown footnote": "It was built in 1900.[^2]| It burnt down.",
    "footnote": "It was built in 1900.[12]| It burnt down.",
    "glued": "It was always dangerous.|The man knew.| “It is.”|“No,” he said.",
    "misprint after a long word": "He was introduced.| it was late",
    "chinese": "今天天气很好。|我们去公园！|好吗？|好。",
    "japanese quotation": "「行きます。」と言った。|次の文です。",
    "greek": "Πού είναι\u037e| Εδώ.",
    "arabic": "هل هذا صحيح؟| نعم.",
    "hindi": "यह एक वाक्य है।| यह दूसरा है।",
    "german": "Am 3. Oktober 1990 war es.| Er kam z. B. mit Dr. Müller, d.h. spät.| Gut.",
    "german quotation": "„Das ist gut.“| Der Arzt schwieg.| „Ja“, sagte er.",
    "german reference": "Vgl. Müller und Dipl.-Ing. Kaya.| Siehe Nr. 5.",
    "spanish": "El Sr. García vive en EE. UU. desde 1990.| ¿Por qué?| ¡No lo sé!",
    "russian": "В 1941 г. началась война.| А. С. Пушкин, т. е. поэт, жил на ул. Мойка.| Он умер.",
    "russian list": "Книги, газеты и т.д.| Иван читает.",
    "turkish": "Prof. Dr. Ayşe Yılmaz geldi.| Doç. Dr. Kaya vb. konuştu.| Bu iyi.",
    "french": "M. Dupont et Mme. Durand sont là.| « Oui. »| Il part.",
    "polish": "Był tam m.in. Jan i np. Anna na ul. Długiej.| Potem wyszli.",
    "swedish": "Han kom t.ex. Fredag kl. 10.| Hon gick.",
    "italian": "Il dott. Rossi e l'avv. Bianchi sono qui.| Il sig. Verdi no.",
    "enumeration": "1. The first point.| It matters.",
}


@pytest.mark.parametrize("marked", TEXTS.values(), ids=TEXTS.keys())
def test_sentences_end_where_a_reader_ends_them(marked):
    parts = marked.split("|")
    assert sentences("".join(parts)) == [part.strip() for part in parts]


WRAPPED = """\
The president of the United States said on Monday that his country and the
European Union had agreed on the main points of a treaty, although Mr.
Smith, who speaks for the Union, was more careful. Both sides meet again in
March.

A second paragraph is wrapped at the same width, and it also has a sentence
that ends in the middle of a line. Its last line is short."""


@pytest.mark.parametrize("width", [40, 72, 100])
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_text_wrapped_at_any_width_has_the_sentences_of_the_unwrapped(width, between):
    paragraphs = [" ".join(block.split()) for block in WRAPPED.split("\n\n")] * 3
    wrapped = between.join(
        textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in paragraphs
    )
    found = [" ".join(sentence.split()) for sentence in sentences(wrapped)]
    assert found == sentences("\n\n".join(paragraphs))


def test_sentences_know_their_paragraph():
    assert [found.paragraph for found in sentences_of(WRAPPED)] == [1, 1, 2, 2]


@pytest.mark.parametrize(
    ("text", "omitted", "told"),
    [
        ("It opens <!-- x --> at nine.", "<!-- x -->", ["It opens <!-- x --> at nine."]),
        ("It %%x%% opens at\nnine.", "%%x%%", ["It %%x%% opens at", "nine."]),
        ("It opens at\n\n<!-- x -->\n\nNine.", "<!-- x -->", ["It opens at", "Nine."]),
    ],
)
def test_what_is_omitted_within_a_line_ends_no_sentence(text, omitted, told):
    start = text.index(omitted)
    found = sentences_of(text, [Omission(start, start + len(omitted), "comment")])
    assert [text[each.start : each.end] for each in found] == told


def test_omitted_stretches_have_no_sentences_and_no_paragraphs():
    text = "A title\n\nOne. Two.\n\nShare this\n\nThree."
    omitted = [Omission(0, 7, "title"), Omission(20, 30, "site furniture")]
    assert sentences_of(text, omitted) == [
        Sentence(9, 13, 1),
        Sentence(14, 18, 1),
        Sentence(32, 38, 2),
    ]


def test_an_opening_quote_that_nothing_follows_stays_where_it_is():
    assert sentences('He met Mr. "') == ['He met Mr. "']


@pytest.mark.parametrize("text", ["", " \n\t\n ", "\u2028\u00a0"])
def test_nothing_but_space_has_no_sentence(text):
    assert split(text) == []


PIECES = r"""Mr U.S word Word The 3 2.5 J 。 . ... ! ? " ” “ ' ( ) — 中文 … [1]"""
SPACES = [" ", "  ", "\n", "\n\n", "\r\n", "\u00a0", "\x85", "\n- "]
STRANGE_TEXTS = st.lists(st.sampled_from([*PIECES.split(), *SPACES]), max_size=60).map(
    "".join
) | st.text(max_size=200)


@pytest.mark.parametrize("mark", ["\n", "; "])
def test_a_list_too_long_to_be_read_is_cut_at_its_marks(mark):
    text = mark.join(["something like an item,"] * 200)
    found = sentences(text)
    assert all(len(part) <= LONGEST for part in found)
    assert all(part.endswith(("item,", "item,;")) for part in found)


def test_text_without_any_space_is_cut_too():
    assert "".join(sentences("x" * 5 * LONGEST)) == "x" * 5 * LONGEST


@given(STRANGE_TEXTS)
def test_spans_are_disjoint_in_order_and_cover_everything_but_white_space(text):
    spans = split(text)
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert not any(text[start].isspace() or text[end - 1].isspace() for start, end in spans)
    outside = [0, *(edge for span in spans for edge in span), len(text)]
    assert not "".join(text[a:b] for a, b in zip(outside[::2], outside[1::2], strict=True)).strip()


@given(STRANGE_TEXTS, STRANGE_TEXTS)
def test_a_paragraph_is_split_alike_whatever_was_split_before(first, second):
    alone = split(second)
    split(first)
    assert split(second) == alone


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the shared articles")
def test_the_sentences_that_answer_are_spans_of_their_articles():
    questions = (SHARED / "data/news_dev.jsonl").read_text().splitlines()
    answers = map(json.loads, questions)
    missed = []
    for answer in answers:
        if answer["sentences"]:
            text = (SHARED / "data/bbc" / answer["article"]).read_text(errors="replace")
            found = sentences(text)
            missed += [gold for gold in answer["sentences"] if gold.strip() not in found]
    assert not missed


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the shared articles")
def test_the_first_article_is_not_broken_at_its_abbreviations():
    text = next((SHARED / "seeds").glob("*.txt")).read_text()
    found = sentences(text)
    assert len(found) == 12
    assert found[0].endswith("Secretary Gen")
    assert found[4].startswith("The U.S. Senate in June passed")
    assert found[4].endswith("including the S-400 deal.")


TRICKY = """war Gen. etc. etc.) viii. No. p.m. U.S. NATO. end. end.\u201d I He Smith 5 vol. Inc. 3.
""".split()  # noqa: SIM905


@given(st.lists(st.sampled_from(TRICKY), max_size=9).map(" ".join))
def test_plain_words_end_sentences_as_they_would_if_they_were_looked_into(text: str) -> None:
    quick = split(text)
    with pytest.MonkeyPatch.context() as patch:
        for module in ("sentences", "endings.deciding"):
            patch.setattr(f"index.analysis.{module}.is_plain", lambda _: False)
        assert split(text) == quick


MARKED = [
    *TRICKY,
    "1.5",
    "b9Th",
    ".The",
    "x.9Th",
    ".”",
    "?”",
    "Иван",
    "é.",
    "Ärger",
    *".!…。」(“\n",
]


@given(st.lists(st.sampled_from(MARKED)), st.sampled_from(["", " "]))
def test_sentences_end_where_they_do_when_every_mark_is_looked_into(parts, between):
    text = between.join(parts)
    assert split(text) == [each for span in paragraphs_of(text) for each in _plainly(text, *span)]


def _plainly(text, start, end):
    _, candidates, asides, _ = signs_of(text)
    found, reached = candidates.finditer(text, start, end), start
    for candidate in asides.without(found) if asides else found:
        if candidate.end("gap") == end:
            break
        if candidate.start() < reached:
            continue
        if is_end(text, start, candidate):
            yield from _cut(text, start, candidate.end("closing"))
            start = candidate.end("gap")
        else:
            reached = reach(text, candidate)
    yield from _cut(text, start, end)
