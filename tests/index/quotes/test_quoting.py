"""Quotes: exact slices, whole sentences, none twice, two where one makes no sense alone."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index import Answer, Index, Library, Reindexing, Standing, Store, open_index, shown
from index.model import BlockKind
from index.quotes import quoting
from index.storage import generation
from tests.index.corpora import indexed, write
from tests.structured import ARTICLES


def assert_verbatim(answer: Answer) -> None:
    """Every quote is made of slices of its article, and its marks are words of what is shown."""
    for quote in answer.quotes:
        passage = quote.passage
        assert (passage.start, passage.end) in passage.spans
        edges = [at for span in passage.spans for at in span]
        assert edges == sorted(edges)
        slices = [passage.article.text[start:end] for start, end in passage.spans]
        assert passage.text == "\n".join(slices)
        assert all(each.strip() == each != "" for each in slices)
        ends = [0, *(end for _, end in quote.matches)]
        for (start, end), before in zip(quote.matches, ends, strict=False):
            assert before <= start < end <= len(quote.shown.text)


def quotes_of(tmp_path: Path, articles: dict[str, str], question: str) -> list[str]:
    answer = indexed(write(tmp_path / "articles", articles), tmp_path / "data").answer(question)
    assert_verbatim(answer)
    return [quote.passage.text for quote in answer.quotes]


def test_a_sentence_that_points_back_is_quoted_with_the_one_before_it(tmp_path: Path) -> None:
    text = "Title\n\nThe minister arrived late. He refused to resign over the scandal. It rained."
    [first, *_] = quotes_of(tmp_path, {"a.txt": text}, "who refused to resign over the scandal")
    assert first == "The minister arrived late. He refused to resign over the scandal."


def test_a_question_is_quoted_with_what_follows_it(tmp_path: Path) -> None:
    text = "Title\n\nThe mill burnt down. Who set fire to the mill? Why? The court knows. It fell."
    [first, *_] = quotes_of(tmp_path, {"a.txt": text}, "who set fire to the mill")
    assert first == "Who set fire to the mill?\nWhy?\nThe court knows."


def test_a_question_that_nothing_follows_is_quoted_alone(tmp_path: Path) -> None:
    text = "Title\n\nThe mill burnt down. Who set fire to the mill? Why?"
    [first, *_] = quotes_of(tmp_path, {"a.txt": text}, "who set fire to the mill")
    assert first == "Who set fire to the mill?"


def test_a_sentence_that_stands_for_itself_is_quoted_alone(tmp_path: Path) -> None:
    text = "Title\n\nIt rained. The minister refused to resign over the scandal."
    [first, *_] = quotes_of(tmp_path, {"a.txt": text}, "who refused to resign over the scandal")
    assert first == "The minister refused to resign over the scandal."


def test_a_sentence_that_begins_a_paragraph_is_quoted_alone(tmp_path: Path) -> None:
    text = "Title\n\nThe minister arrived late.\n\nHe refused to resign over the scandal."
    [first, *_] = quotes_of(tmp_path, {"a.txt": text}, "who refused to resign over the scandal")
    assert first == "He refused to resign over the scandal."


def test_no_sentence_is_joined_to_one_beyond_an_omitted_stretch(tmp_path: Path) -> None:
    text = (
        "# Title\n\nThe minister arrived.\n\n## Heading\n\nHe refused to resign over the scandal.\n"
    )
    [first, *_] = quotes_of(tmp_path, {"a.md": text}, "refused to resign over the scandal")
    assert first == "He refused to resign over the scandal."


def test_no_sentence_is_quoted_twice(tmp_path: Path) -> None:
    text = "Title\n\nThe minister refused to resign. He refused to resign again. He resigned."
    quotes = quotes_of(tmp_path, {"a.txt": text}, "who refused to resign")
    sentences = ["The minister refused to resign.", "He refused to resign again.", "He resigned."]
    for sentence in sentences:
        assert sum(sentence in quote for quote in quotes) <= 1


def test_two_articles_with_the_same_sentence_give_one_quote(tmp_path: Path) -> None:
    text = "Title\n\nThe minister refused to resign."
    quotes = quotes_of(tmp_path, {"a.txt": text, "b.txt": text + " So what."}, "refused to resign")
    assert quotes.count("The minister refused to resign.") == 1


def test_a_long_article_that_repeats_itself_is_unpacked_a_few_times_and_soon_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again = "The minister refused to resign over the leaked letter.\n"
    text = f"Title\n\n{again * 4_000}\nThe minister will resign tomorrow.\n"
    assert len(text) > 200_000
    index = indexed(write(tmp_path / "articles", {"a.txt": text}), tmp_path / "data")
    unpacked: list[int] = []
    told: list[str] = []
    decode, wording = generation.decode_article, quoting._wording
    monkeypatch.setattr(generation, "decode_article", lambda r: unpacked.append(1) or decode(r))
    monkeypatch.setattr(quoting, "_wording", lambda t: told.append(t) or wording(t))
    answer = index.answer("who refused to resign over the leaked letter")
    assert [quote.passage.text for quote in answer.quotes] == [again.strip()]
    assert len(unpacked) < 10
    assert len(told) < 500


def test_near_copies_give_one_quote_that_names_the_others(tmp_path: Path) -> None:
    body = (
        "Title\n\n{} The chancellor presented the budget to a crowded house on Tuesday and"
        " defended it for more than an hour against an opposition that called it careless and"
        " unfair. Taxes on"
        " income stay where they are, while the duty on fuel is frozen again until the autumn.\n\n"
        "Members asked where the money would come from, and were told that growth would pay."
    )
    articles = {
        "a.txt": body.format(
            "The minister refused to resign over the leaked letter, officials say."
        ),
        "b.txt": body.format("The minister refused to resign over the leaked letter, aides say."),
    }
    folder = write(tmp_path / "articles", articles)
    Reindexing(Library(folder, tmp_path / "data"), Store(tmp_path / "data")).run()
    answer = open_index(tmp_path / "data").answer("who refused to resign over the leaked letter")
    quotes = [q for q in answer.quotes if "refused to resign" in q.passage.text]
    assert len(quotes) == 1
    others = {"a.txt", "b.txt"} - {quotes[0].passage.article.article_id}
    assert set(quotes[0].passage.article.also) == others


def test_the_words_that_matched_are_marked(tmp_path: Path) -> None:
    articles = write(tmp_path / "articles", {"a.txt": "The ministers’ Resignations came late."})
    quote = indexed(articles, tmp_path / "data").answer("resignation of a minister").quotes[0]
    assert [quote.passage.text[s:e] for s, e in quote.matches] == ["ministers", "Resignations"]


@pytest.fixture(scope="module")
def seeds_index(tmp_path_factory: pytest.TempPathFactory):
    from tests.index.corpora import SEEDS

    return indexed(SEEDS, tmp_path_factory.mktemp("data"))


@given(question=st.text(max_size=80))
def test_any_question_gets_exact_quotes_or_none(seeds_index, question: str) -> None:
    assert_verbatim(seeds_index.answer(question))


def test_what_the_web_site_left_behind_is_never_quoted(seeds_index) -> None:
    answer = seeds_index.answer("This block is broken or missing original module content", 50)
    assert not any("block is broken" in quote.passage.text for quote in answer.quotes)


def test_titles_are_never_quoted(seeds_index) -> None:
    answer = seeds_index.answer("S-400 purchase is a concern for other NATO members", 50)
    assert all("Secretary Gen\n" not in quote.passage.text for quote in answer.quotes)
    assert answer.quotes[0].passage.article.title.endswith("- Secretary Gen")


def test_limits_are_kept(seeds_index) -> None:
    for limit in (0, 1, 3, 50):
        assert len(seeds_index.answer("NATO Turkey S-400", limit).quotes) <= limit


@pytest.fixture(scope="module")
def structured(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder = tmp_path_factory.mktemp("structured")
    return indexed(write(folder / "articles", ARTICLES), folder / "data")


TOWN = {
    "hours.md": "# Town pool\n\n| Day | Pool | Kiosk |\n|---|---|---|\n| Friday | 7-19 | closed |\n"
    "| Saturday | 8-20 | 10-19 |\n| Sunday | 9-18 | 11-17 |\n\nIn the pool are forbidden:\n\n"
    "- glass bottles\n- balls\n- diving goggles\n",
    "words.md": "# Words at sea\n\nHalyard\n: A rope that hoists a sail.\n\nSheet\n: A rope that"
    " trims a sail.\n\nLuff\n: The front edge of a sail, where the halyard pulls.\n",
    "server.md": "# Web server\n\nRenew the certificate with this command:\n\n"
    "```sh\ncertbot renew --quiet\n```\n\nIt is renewed twice a year.\n",
}


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder = tmp_path_factory.mktemp("town")
    return indexed(write(folder / "articles", TOWN), folder / "data")


def shown_of(index: Index, question: str) -> list[str]:
    answer = index.answer(question)
    assert_verbatim(answer)
    return [quote.shown.text for quote in answer.quotes]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("What is a sheet?", "Sheet\nA rope that trims a sail."),
        ("what is a halyard", "Halyard\nA rope that hoists a sail."),
        ("Is the kiosk open on Saturday?", "Saturday · Pool 8-20 · Kiosk 10-19"),
        ("are balls allowed in the pool", "In the pool are forbidden:\n• balls"),
        (
            "how do I renew the certificate",
            "Renew the certificate with this command:\ncertbot renew --quiet",
        ),
    ],
)
def test_the_definition_row_item_or_command_asked_for_is_quoted_by_itself(
    town: Index, question: str, first: str
) -> None:
    assert shown_of(town, question)[0] == first


@pytest.mark.parametrize(
    "private", ["%%who drinks%%", "<!-- who drinks -->", "<script>drink()</script>"]
)
def test_what_is_omitted_within_a_sentence_parts_its_slices_and_is_not_shown(
    tmp_path: Path, private: str
) -> None:
    text = f"# Board\n\nThe chair {private} opens the **meeting** at seven.\n"
    index = indexed(write(tmp_path / "articles", {"a.md": text}), tmp_path / "data")
    answer = index.answer("when does the chair open the meeting")
    assert_verbatim(answer)
    [quote] = answer.quotes
    assert quote.shown.text == "The chair opens the meeting at seven."
    assert quote.passage.text == "The chair\nopens the **meeting** at seven."
    [again] = index.verify(quote.shown.text).passages
    assert "drink" not in again.text


def test_only_the_end_of_a_paragraph_that_introduces_a_list_brings_the_list(tmp_path: Path) -> None:
    text = (
        "# Hut\n\nThe hut was built in 1921 by the school of Tolsund. It has twelve beds in two"
        " rooms. Wood is stored behind the house under the roof, never beside the stove below."
        " Before leaving, bring back the following things:\n\n- keys\n- lamp\n"
    )
    index = indexed(write(tmp_path / "articles", {"a.md": text}), tmp_path / "data")
    assert shown_of(index, "when was the hut built")[0].startswith("The hut was built in 1921")
    assert shown_of(index, "what must I bring back before leaving")[0].endswith("• keys\n• lamp")


def test_behind_the_row_that_was_asked_for_another_is_quoted_alone(town: Index) -> None:
    row, other = shown_of(town, "When does the pool open on Saturday?")[:2]
    assert row.startswith("Saturday · ")
    rows = ["Friday · Pool 7-19 · Kiosk closed", "Sunday · Pool 9-18 · Kiosk 11-17"]
    assert other in rows


STEPS = "- Show your card to the warden.\n- Put on a life vest.\n- Leave the deposit at the gate.\n"
PRICES = (
    "| Boat | Per day |\n|---|---|\n| Canoe | 11 euros |\n| Kayak | 14 euros |\n"
    "| Raft | 35 euros |\n"
)


@pytest.mark.parametrize(("listed", "word"), [(STEPS, "vest"), (PRICES, "Kayak")])
def test_a_list_or_table_that_stands_in_two_places_is_quoted_once(
    tmp_path: Path, listed: str, word: str
) -> None:
    articles = {
        "a.md": f"# Rules\n\n## Boat hire\n\nBefore boat hire:\n\n{listed}",
        "b.md": f"# Leaflet\n\n## Boat hire again\n\nRead before a boat hire:\n\n{listed}",
    }
    quotes = quotes_of(tmp_path, articles, "what about boat hire?")
    assert "\n".join(quotes).count(word) == 1


def test_of_a_list_that_is_mostly_quoted_already_the_rest_is_quoted(tmp_path: Path) -> None:
    articles = {
        "a.md": f"# Rules\n\n## Boat hire\n\nBefore boat hire:\n\n{STEPS}",
        "b.md": f"# Leaflet\n\n## Boat hire steps\n\nBefore a boat hire:\n\n{STEPS}- Smile.\n",
    }
    quotes = quotes_of(tmp_path, articles, "what to do before boat hire?")
    assert "\n".join(quotes).count("vest") == "\n".join(quotes).count("Smile") == 1


def test_a_line_of_a_signature_comes_with_the_lines_around_it(tmp_path: Path) -> None:
    letter = (
        "Dear neighbours,\n\nthe yard is closed on Monday. The bins stay where they are.\n\n"
        "With kind regards\n\nMira Oakley\nHead of the yard\nMillstone Lane 4\n"
    )
    index = indexed(write(tmp_path / "articles", {"letter.txt": letter}), tmp_path / "data")
    quote = index.answer("who is the head of the yard").quotes[0]
    assert quote.passage.text == "Mira Oakley\nHead of the yard\nMillstone Lane 4"
    assert_verbatim(index.answer("who is Mira Oakley"))
    assert shown_of(index, "when is the yard closed")[0] == "the yard is closed on Monday."


WORDS = re.compile(r"\w+")
SEVERAL = sorted({word for text in TOWN.values() for word in WORDS.findall(text)})


@given(st.lists(st.sampled_from(SEVERAL), min_size=1, max_size=4).map(" ".join))
@example("Town")  # the title of a short article, of which rows come first
def test_no_quote_of_an_answer_has_an_item_or_row_of_another(town: Index, question: str) -> None:
    told: set[tuple[str, int]] = set()
    for quote in town.answer(question).quotes:
        article, spans = quote.passage.article, quote.passage.spans
        parts = {
            (article.article_id, block.start)
            for block in article.blocks
            if block.kind in (BlockKind.ITEM, BlockKind.ROW)
            and any(start <= block.start < end for start, end in spans)
        }
        assert told.isdisjoint(parts)
        told |= parts


VOCABULARY = sorted({word for text in ARTICLES.values() for word in WORDS.findall(text)})


@given(st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=5).map(" ".join))
def test_whatever_is_asked_quotes_are_slices_and_what_is_shown_adds_nothing_but_signs(
    structured: Index, question: str
) -> None:
    answer = structured.answer(question, 5)
    assert_verbatim(answer)
    for quote in answer.quotes:
        read = re.sub(r"\n… \d+ more\Z", "", quote.shown.text)
        assert set(WORDS.findall(read)) <= set(WORDS.findall(quote.passage.text))
        assert read.strip() == read != ""
        again = Standing(
            quote.passage.article.article_id,
            quote.passage.start,
            quote.passage.end,
            quote.passage.spans,
        )
        [requoted] = structured.requote(question, [again])
        assert (requoted.shown, requoted.passage.headings) == (quote.shown, quote.passage.headings)
        found = structured.verify(quote.shown.text)
        assert (
            quote.shown.text
            in {shown(each.article, each.spans, each.spans[0]).text for each in found.passages}
            or found.in_parts
        )
