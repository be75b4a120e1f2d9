import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.admin import admin_text
from bot.answers import answer_text
from bot.answers import quote_text as quotes
from bot.chats import help_text
from bot.messages.markup import MAX_BYTES, MAX_ENTITIES, MAX_UNITS, Markup, units
from bot.messages.translations import Languages, english
from index import Lack, MeaningStatus, Progress, Stage, shown
from index.model import (
    Answer,
    Article,
    BuildReport,
    Correction,
    Disagreement,
    Missing,
    Passage,
    Quote,
    Shown,
    Skipped,
    SmallTalk,
    SourceReport,
    Style,
    StyleKind,
)
from tests.bot.markup_reader import read_markup
from tests.bot.wording import counted, worded

ENGLISH = english()
SENTENCE = (
    'Ankara and Moscow signed a $2.5 billion agreement <in> December 2017 & "more" d\'accord.'
)
ARTICLE = Article(
    "s400.txt",
    "S-400 & <co>",
    f"S-400 & <co>\n\n{SENTENCE}",
    source="https://example.com/a?b=1&c=2",
    published=date(2018, 5, 12),
)


def quote_of(article: Article, text: str, matches=()) -> Quote:
    start = article.text.index(text)
    passage = Passage(article, start, start + len(text), paragraph=3)
    return made(passage, matches)


def made(passage: Passage, matches=(), terms=()) -> Quote:
    read = shown(passage.article, passage.spans, (passage.start, passage.end))
    return Quote(passage, 1.0, read, tuple(matches), tuple(terms))


def answer_of(*quotes: Quote, **fields) -> Answer:
    return Answer("q", answered=True, confidence=0.9, quotes=quotes, **fields)


def blockquotes(html: str) -> list[str]:
    return [e.text for e in read_markup(html)[1] if "blockquote" in e.kind]


def test_a_quote_is_shown_word_for_word_with_its_source_below():
    reply = answer_text.answer(ENGLISH, answer_of(quote_of(ARTICLE, SENTENCE)))
    text, entities = read_markup(reply.html)
    dated = ENGLISH.dated(date(2018, 5, 12))
    assert text == f"{SENTENCE}\n— S-400 & <co> · {worded('place.paragraph', number=3)} · {dated}"
    assert [(e.kind, e.text) for e in entities] == [
        ("blockquote", SENTENCE),
        ("text_link", "S-400 & <co>"),
    ]
    assert entities[1].url.startswith(f"{ARTICLE.address}#:~:text=Ankara%20and%20Moscow")


def test_matched_words_are_bold_inside_the_quote():
    reply = answer_text.answer(
        ENGLISH, answer_of(quote_of(ARTICLE, SENTENCE, [(0, 6), (11, 17), (50, 54)]))
    )
    _, entities = read_markup(reply.html)
    assert [e.text for e in entities if e.kind == "bold"] == ["Ankara", "Moscow", "<in>"]
    assert blockquotes(reply.html) == [SENTENCE]


def test_without_an_address_the_source_is_named_and_nothing_is_linked():
    article = Article("a.txt", "", SENTENCE, source="Anadolu Agency")
    reply = answer_text.answer(ENGLISH, answer_of(quote_of(article, SENTENCE)))
    assert reply.text.endswith(
        f"\n— a.txt · Anadolu Agency · {worded('place.paragraph', number=3)}"
    )
    assert "<a " not in reply.html


def test_a_quote_from_a_pdf_names_the_page_and_near_copies_are_counted():
    article = Article("a.pdf", "T", f"Page one.\n\n{SENTENCE}", pages=(0, 11), also=("b.txt",))
    reply = answer_text.answer(ENGLISH, answer_of(quote_of(article, SENTENCE)))
    assert reply.text.endswith(
        f"\n— T · {worded('place.page', number=2)} · {counted('quote.also_in', 1)}"
    )


def test_a_time_of_publication_is_shown_as_its_day_and_age():
    article = Article("a", "T", SENTENCE, published=datetime(2020, 1, 2, 3, 4, tzinfo=UTC))
    shown = answer_text.answer(ENGLISH, answer_of(quote_of(article, SENTENCE))).text
    assert re.search(r"· 2 January 2020, \d+ years ago$", shown)


def test_a_quote_says_since_when_its_page_is_no_longer_listed_on_its_site():
    article = Article("a", "T", SENTENCE, gone=datetime(2026, 5, 5, 3, 4, tzinfo=UTC))
    told = quotes.source(ENGLISH, Passage(article, 0, len(SENTENCE))).text
    assert (
        told
        == f"T · {worded('place.paragraph', number=1)} · {worded('quote.gone', day='5 May 2026')}"
    )


def dead(number: int, article_id: str, published: date | None) -> Quote:
    text = f"The storm killed {number} people."
    article = Article(article_id, article_id, text, published=published)
    spans = ((4, 9), (10, 16))
    return made(Passage(article, 0, len(text)), spans, ("storm", "kill"))


def test_where_sources_differ_that_is_told_before_the_quotes_also_where_one_is_shown():
    quotes = (
        dead(41, "newest", date(2020, 1, 3)),
        dead(41, "newer", datetime(2020, 1, 2, tzinfo=UTC)),
        dead(38, "older", date(2020, 1, 1)),
    )
    told = Disagreement(("41 people", "38 people"), newest_first=True)
    note = worded("answer.sources_differ_by_date", values="“41 people”, “38 people”")
    for limit in (3, 1):
        page = answer_text.answer_page(ENGLISH, answer_of(*quotes, disagreement=told), limit)
        assert page.said.text.startswith(f"{note}\n\n")
        assert page.shown == (0, 1, 2)[:limit]
        assert blockquotes(page.said.html) == [q.passage.text for q in quotes[:limit]]


def test_where_a_date_is_missing_nothing_is_called_the_newest():
    told = Disagreement(("38 people", "41 people"), newest_first=False)
    found = answer_of(dead(38, "a", None), dead(41, "b", None), disagreement=told)
    text = answer_text.answer(ENGLISH, found).text
    assert text.startswith(
        worded("answer.sources_differ", values="“38 people”, “41 people”") + "\n\n"
    )


def test_beside_a_long_quote_all_are_closed_until_tapped_and_short_ones_never():
    long = "So it went on and on, " * 20 + "until it ended."
    article = Article("a", "T", f"{long}\n\nShort.\n\nToo.")
    mixed = answer_text.answer(
        ENGLISH, answer_of(quote_of(article, "Short."), quote_of(article, long))
    )
    assert _kinds(mixed) == ["expandable_blockquote", "expandable_blockquote"]
    short = answer_text.answer(
        ENGLISH, answer_of(quote_of(article, "Short."), quote_of(article, "Too."))
    )
    assert _kinds(short) == ["blockquote", "blockquote"]


def _kinds(reply) -> list[str]:
    return [e.kind for e in read_markup(reply.html)[1] if "quote" in e.kind]


def test_quotes_that_do_not_fit_are_left_out_from_the_last_on():
    sentences = [letter * 1900 + "." for letter in "abc"]
    article = Article("a", "T", "\n\n".join(sentences))
    reply = answer_text.answer(ENGLISH, answer_of(*(quote_of(article, s) for s in sentences)))
    assert blockquotes(reply.html) == sentences[:2]
    assert reply.fits


def test_of_a_sentence_no_message_can_hold_whole_words_around_the_first_match_are_shown():
    sentence = "word " * 1500 + "needle " + "tail " * 1500 + "end."
    article = Article("a", "T", sentence)
    at = sentence.index("needle")
    reply = answer_text.answer(ENGLISH, answer_of(quote_of(article, sentence, [(at, at + 6)])))
    (shown,) = blockquotes(reply.html)
    assert f" {shown} " in sentence
    assert "word needle tail" in shown
    assert reply.text.endswith(f"· {worded('quote.shortened')}")
    assert reply.fits


def test_of_very_many_matches_so_many_are_bold_as_telegram_keeps():
    sentence = "word " * 150 + "end."
    article = Article("a", "T", sentence, source="https://example.com")
    matches = [(5 * n, 5 * n + 4) for n in range(150)]
    reply = answer_text.answer(ENGLISH, answer_of(*[quote_of(article, sentence, matches)] * 3))
    assert len(blockquotes(reply.html)) == 3
    assert len(read_markup(reply.html)[1]) <= MAX_ENTITIES


def test_emoji_count_as_the_two_units_that_telegram_counts():
    sentence = "😀" * 1499 + "."
    article = Article("a", "T", f"{sentence}\n\n{sentence}")
    reply = answer_text.answer(
        ENGLISH, answer_of(quote_of(article, sentence), quote_of(article, sentence))
    )
    assert blockquotes(reply.html) == [sentence]
    assert units(reply.text) <= MAX_UNITS


def test_a_correction_is_told_before_the_quotes():
    found = answer_of(
        quote_of(ARTICLE, SENTENCE), corrections=(Correction("ankra", "ankara"),), unknown=("zyx",)
    )
    text = answer_text.answer(ENGLISH, found).text
    instead = worded("answer.instead", searched="ankara", written="ankra")
    corrected = worded("answer.corrected", corrections=instead)
    unknown = counted("refusal.unknown_words", 1, words="“zyx”")
    assert text.startswith(f"{corrected}\n{unknown}\n\n")


@pytest.mark.parametrize(("confidence", "is_said"), [(0.49, True), (0.5, False)])
def test_an_answer_that_is_more_often_wrong_than_right_says_so_above_its_quotes(
    confidence, is_said
):
    found = replace(answer_of(quote_of(ARTICLE, SENTENCE)), confidence=confidence)
    text = answer_text.answer(ENGLISH, found).text
    assert text.startswith(f"{worded('answer.unsure')}\n\n") == is_said
    both = replace(found, parts=(found, replace(found, question="r", confidence=0.9)))
    text = answer_text.answer(ENGLISH, both).text
    assert text.count(worded("answer.unsure")) == is_said


REFUSED = Answer(
    "q",
    answered=False,
    confidence=0.1,
    quotes=(quote_of(ARTICLE, SENTENCE),),
    unknown=("Mongolia", "<b>"),
    nearest=(ARTICLE, Article("b.txt", "Other", "x")),
)


UNKNOWN = counted(
    "refusal.unknown_words",
    2,
    words=worded("refusal.unknown_last", words="“Mongolia”", word="“<b>”"),
)


def test_a_refusal_names_what_no_article_has_and_shows_the_closest_passage_closed():
    text, entities = read_markup(answer_text.answer(ENGLISH, REFUSED).html)
    head = f"{worded('refusal.none')}\n{UNKNOWN}\n\n{worded('refusal.closest')}\n{SENTENCE}\n— "
    assert text.startswith(head)
    assert entities[0].kind == "expandable_blockquote"
    assert worded("refusal.headlines") not in text


def test_a_number_that_is_missing_is_named_once():
    found = replace(REFUSED, unknown=("43", "beams"), missing=(Missing("code 43"),))
    text = read_markup(answer_text.answer(ENGLISH, found).html)[0]
    assert text.splitlines()[1:3] == [
        worded("refusal.missing", written="code 43"),
        counted("refusal.unknown_words", 1, words="“beams”"),
    ]


def test_where_a_code_is_missing_the_nearest_are_named_and_no_passage_is_shown():
    missing = (Missing("CVE-2024-31416", ("CVE-2024-31415", "CVE-2024-3141")), Missing("A003"))
    found = replace(REFUSED, unknown=(), missing=missing)
    text, entities = read_markup(answer_text.answer(ENGLISH, found).html)
    told = [
        worded("refusal.missing", written="CVE-2024-31416")
        + " "
        + worded("refusal.nearest", nearest="CVE-2024-31415, CVE-2024-3141"),
        worded("refusal.missing", written="A003"),
    ]
    assert text.splitlines()[1:3] == told
    assert text.endswith(f"\n\n{worded('refusal.headlines')}\n• S-400 & <co>\n• Other")
    assert [e.kind for e in entities] == ["text_link"]
    brief = answer_text.answer(ENGLISH, found, brief=True).text
    assert brief == " ".join((worded("refusal.none"), *told))


def test_a_day_with_a_full_stop_ends_a_sentence_with_no_second_one():
    found = replace(REFUSED, unknown=(), missing=(Missing("17.11.", ("16. Nov.", "18.11.")),))
    text = read_markup(answer_text.answer(ENGLISH, found).html)[0]
    told = [
        worded("refusal.missing", written="17.11"),
        worded("refusal.nearest", nearest="16. Nov., 18.11"),
    ]
    assert text.splitlines()[1] == " ".join(told)


@pytest.mark.parametrize(("besides", "is_shown"), [(0.6, True), (0.1, True), (0.09, False)])
def test_where_a_year_is_missing_what_is_likely_besides_is_shown_closed(besides, is_shown):
    missing = (Missing("2018", ("2016", "2019")),)
    found = replace(REFUSED, unknown=("2018",), missing=missing, confidence_besides=besides)
    text, entities = read_markup(answer_text.answer(ENGLISH, found).html)
    told = worded("refusal.missing", written="2018")
    assert text.splitlines()[1].startswith(told)
    assert (f"{worded('refusal.closest')}\n{SENTENCE}\n— " in text) == is_shown
    assert (entities[0].kind == "expandable_blockquote") == is_shown
    assert (worded("refusal.headlines") in text) != is_shown
    brief = answer_text.answer(ENGLISH, found, brief=True).text
    assert len(brief.splitlines()) == 1
    assert SENTENCE not in brief


def test_what_was_meant_is_asked_back_in_a_refusal_of_any_length():
    meant = (Correction("Obama", "Osama"), Correction("Obama", "Obadiah"))
    words = worded("list.or", words="“Osama”", word="“Obadiah”")
    for brief in (False, True):
        found = replace(REFUSED, did_you_mean=meant)
        told = answer_text.answer(ENGLISH, found, brief=brief).text
        assert worded("answer.did_you_mean", words=words) in told
        assert worded("refusal.none") not in told  # they may answer what was meant


@pytest.mark.parametrize("kind", SmallTalk)
def test_small_talk_is_answered_with_a_few_words(kind):
    found = Answer("thanks", answered=False, confidence=0.0, small_talk=kind)
    assert answer_text.answer(ENGLISH, found).text == worded(f"talk.{kind}")


def test_each_question_of_a_message_stands_above_its_quotes_or_its_refusal():
    first = replace(answer_of(quote_of(ARTICLE, SENTENCE)), question="Who <signed>?")
    second = Answer("Who won?", answered=False, confidence=0.1, unknown=("won",))
    found = replace(first, parts=(first, second))
    page = answer_text.answer_page(ENGLISH, found, 3)
    text, entities = read_markup(page.said.html)
    assert [e.text for e in entities if e.kind == "bold"] == ["Who <signed>?", "Who won?"]
    unknown = counted("refusal.unknown_words", 1, words="“won”")
    assert text.startswith(f"Who <signed>?\n\n{SENTENCE}\n— ")
    assert text.endswith(f"\n\nWho won?\n\n{worded('refusal.none')} {unknown}")
    assert page.shown == (0,)


def test_of_several_questions_each_shows_one_quote_at_least_and_the_first_of_each_come_first():
    texts = [f"Fact number {number} of all." for number in range(6)]
    article = Article("a", "T", "\n\n".join(texts))
    parts = tuple(
        replace(answer_of(*(quote_of(article, text) for text in some)), question=f"Q{number}?")
        for number, some in enumerate((texts[:4], texts[4:]))
    )
    found = replace(parts[0], parts=parts)
    for limit, at_once in ((1, (0, 1)), (3, (0, 1)), (5, (0, 2, 1, 3))):
        assert answer_text.answer_page(ENGLISH, found, limit).shown == at_once
    read = blockquotes(answer_text.answer_page(ENGLISH, found, 5).said.html)
    assert read == [texts[0], texts[1], texts[4], texts[5]]


def test_a_quote_in_another_language_than_the_question_is_marked():
    said = "Quem perde a chave não entra mais na casa."
    article = Article("a", "T", said, language="pt")
    quote = quote_of(article, said)
    told = answer_text.answer(ENGLISH, answer_of(quote, language="en")).text
    assert worded("quote.language", language="Portuguese") in told
    for language in ("pt", ""):
        told = answer_text.answer(ENGLISH, answer_of(quote, language=language)).text
        assert worded("quote.language", language="Portuguese") not in told
    wrongly = replace(article, text=SENTENCE)  # a table, say, whose language nobody can tell
    told = answer_text.answer(ENGLISH, answer_of(quote_of(wrongly, SENTENCE), language="en")).text
    assert worded("quote.language", language="Portuguese") not in told


def test_of_many_corrections_three_are_named_in_one_line():
    found = answer_of(
        quote_of(ARTICLE, SENTENCE),
        corrections=tuple(Correction(f"w{n}", f"s{n}") for n in (*range(63), *range(63))),
    )
    line = answer_text.answer(ENGLISH, found).text.splitlines()[0]
    assert line.count("“s") == 3
    assert counted("list.more", 60) in line


@pytest.mark.parametrize(
    ("code", "one", "three"),
    [
        ("en", "“a” doesn't appear in any article.", "“a”, “b” and “c” don't appear in any"),
        ("de", "„a“ kommt in keinem Artikel vor.", "Weder „a“ noch „b“ noch „c“ kommt in einem"),
        ("es", "«a» no aparece en ningún artículo.", "Ni «a» ni «b» ni «c» aparecen en ningún"),
        ("ru", "Слова «a» нет ни в одной статье.", "Ни в одной статье нет ни «a», ни «b», ни «c»"),
        ("tr", "“a” hiçbir makalede geçmiyor.", "Hiçbir makalede ne “a”, ne “b” ne de “c” geçiyor"),
    ],
)
def test_words_that_no_article_has_are_listed_as_each_language_does(code, one, three):
    def told(*words: str) -> str:
        found = Answer("q", answered=False, confidence=0.0, unknown=words)
        return answer_text.answer(Languages().of(code), found).text.splitlines()[1]

    assert told("a") == one
    assert told("a", "b", "c").startswith(three)


def test_a_refusal_gives_no_reason_but_one_that_is_so():
    found = replace(answer_of(quote_of(ARTICLE, SENTENCE)), answered=False, has_words=True)
    none, _, closest = answer_text.answer(ENGLISH, found).text.splitlines()[:3]
    assert (none, closest) == (worded("refusal.none"), worded("refusal.closest"))


def test_a_refusal_of_words_that_stand_where_nothing_is_quoted_from_says_that():
    found = Answer("q", answered=False, confidence=0.0, has_words=True)
    assert answer_text.answer(ENGLISH, found).text.splitlines()[1] == (worded("refusal.aside"))
    assert answer_text.answer(ENGLISH, found, brief=True).text == worded("refusal.none")


def test_a_brief_refusal_is_one_line():
    text = answer_text.answer(ENGLISH, REFUSED, brief=True).text
    assert text == f"{worded('refusal.none')} {UNKNOWN}"
    plain = answer_text.answer(ENGLISH, Answer("q", answered=False, confidence=0.0), brief=True)
    assert plain.text == worded("refusal.no_word")


FOREIGN = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@st.composite
def answers(draw) -> Answer:
    """Answers of any content and size, refusals too."""
    quotes = []
    for _ in range(draw(st.integers(0, 4))):
        text = draw(FOREIGN) * draw(st.sampled_from([1, 1, 1, 20, 3000]))
        read = shown(Article("id", "", text), [(0, len(text))], (0, len(text))).text
        cuts = sorted(draw(st.sets(st.integers(0, min(len(read), 400)), max_size=200)))
        matches = tuple(zip(cuts[::2], cuts[1::2], strict=False))
        address = "https://example.com/" + draw(FOREIGN) * draw(st.sampled_from([1, 3000]))
        source = draw(st.sampled_from([address, draw(FOREIGN), ""]))
        article = Article("id", draw(FOREIGN | st.just("")) * 100, text, source)
        edges = st.integers(0, len(read))
        spans = [sorted(each) for each in draw(st.lists(st.tuples(edges, edges), max_size=9))]
        styles = tuple(Style(*span, draw(st.sampled_from(StyleKind))) for span in spans)
        answer = tuple(spans[0]) if spans else (0, len(read))
        headings = tuple(draw(st.lists(FOREIGN, max_size=6)))
        passage = Passage(article, 0, len(text), headings=headings)
        quotes.append(Quote(passage, 1.0, Shown(read, styles, answer), matches))
    corrections = st.lists(st.builds(Correction, FOREIGN, FOREIGN), max_size=3).map(tuple)
    nearest = st.lists(FOREIGN, max_size=3).map(tuple)
    one = Answer(
        draw(FOREIGN),
        answered=draw(st.booleans()),
        confidence=0.5,
        quotes=tuple(quotes),
        unknown=tuple(draw(st.lists(FOREIGN, max_size=8))),
        corrections=draw(corrections),
        nearest=tuple(quote.passage.article for quote in quotes[:3]),
        did_you_mean=draw(corrections),
        missing=tuple(draw(st.lists(st.builds(Missing, FOREIGN, nearest), max_size=2))),
        confidence_besides=draw(st.sampled_from((0.0, 0.5))),
    )
    other = replace(one, answered=not one.answered)
    return replace(one, parts=(one, other) * draw(st.integers(0, 20)))


@given(answers(), st.booleans())
def test_whatever_is_found_telegram_can_read_and_hold_the_reply(found, brief):
    assume(all(quote.shown.text.strip() for quote in found.quotes))  # no sentence is blank
    reply = answer_text.answer(ENGLISH, found, brief=brief)
    text, entities = read_markup(reply.html)
    assert text == reply.text
    assert text.strip()
    assert units(text) <= MAX_UNITS
    assert len(reply.html.encode()) <= MAX_BYTES
    assert len(entities) <= reply.entities <= MAX_ENTITIES
    quoted = blockquotes(reply.html)
    if found.parts:
        assert bool(quoted) == bool(found.quotes)
    elif found.answered and found.quotes:
        assert 1 <= len(quoted) <= len(found.quotes)
    else:
        is_likely = not found.missing or found.confidence_besides > 0
        assert len(quoted) == (bool(found.quotes) and is_likely and not brief)
    if not found.parts:
        assert all(s in q.shown.text for s, q in zip(quoted, found.quotes, strict=False))


@pytest.mark.parametrize("administrator", [True, False])
def test_help_shows_the_example_and_the_administrators_commands_to_them_alone(administrator):
    text = help_text.help_(ENGLISH, "v_bot", 1, "Who <paid>?", administrator=administrator).text
    assert counted("help.what", 1) in text
    assert f"{worded('help.example')}\nWho <paid>?\n" in text
    assert "@v_bot" in text
    assert ("/reindex" in text) == administrator


def test_a_reindex_reports_what_it_changed_and_skipped_and_why():
    skipped = [Skipped(f"f{n}.txt", "is <empty>") for n in range(12)]
    report = BuildReport("g", 2225, 40000, 3, 2, 1, skipped, [Skipped("w.txt", "not UTF-8")], 4.56)
    text, _ = read_markup(admin_text.reindex_done(ENGLISH, report).html)
    held = {"articles": ENGLISH.articles(2225), "sentences": ENGLISH.sentences(40000)}
    assert text.startswith(worded("report.done", seconds="4.6", **held))
    assert worded("report.changes", added=3, changed=2, removed=1, skipped=12) in text
    assert f"{worded('report.skipped_heading')}\n• f0.txt: is <empty>\n" in text
    assert "• f4.txt" in text
    assert "f5" not in text
    assert counted("report.more_in_log", 7) in text
    assert text.endswith(f"{worded('report.warned_heading')}\n• w.txt: not UTF-8")


def test_a_reindex_reports_by_source_when_there_are_several_and_leaves_out_what_is_nought():
    mine = SourceReport("seeds", found=3, added=1, unchanged=2, seconds=0.21)
    web = SourceReport("post", found=9, changed=8, skipped=1, cleaned_lines=4, near_copies=2)
    skipped = [Skipped("https://post.example/a", "empty", "post")]
    report = BuildReport(
        *("g", 11, 90, 1, 8, 0), skipped, (), 1.0, 4, 2, (mine, web), ("Near-copies: no.",)
    )
    text = admin_text.reindex_done(ENGLISH, report).text
    assert counted("report.repeated_lines", 4) in text
    assert counted("report.near_copies", 2) in text
    assert re.search(r"• seeds: 3 \w+, 1 \w+, 2 \w+, 0\.2 s\n", text)
    assert re.search(r"• post: 9 \w+, 8 \w+, 1 \w+, 4 [\w ]+, 2 [\w-]+, 0 s\n\n", text)
    assert text.endswith("Near-copies: no.")


@pytest.mark.parametrize(
    ("progress", "told"),
    [
        (Progress(Stage.LISTING, 1500), worded("reindex.listing", done="1,500")),
        (Progress(Stage.READING, 64, 70), worded("reindex.reading", done=64, total=70)),
        (Progress(Stage.COMPARING, 2, 3), worded("reindex.comparing", done=2, total=3)),
        (Progress(Stage.INDEXING, 1, 2), worded("reindex.indexing", done=1, total=2)),
        (Progress(Stage.WRITING), worded("reindex.writing")),
    ],
)
def test_each_stage_of_a_reindex_has_its_words(progress, told):
    assert (
        admin_text.progress(ENGLISH, admin_text.REINDEX_BEGINS, progress).text.splitlines()[-1]
        == told
    )


def test_the_longest_report_fits_into_a_message():
    skipped = [Skipped("😀" * 500, "😀 " * 500)] * 50
    sources = [SourceReport("😀 " * 90, *[10**9] * 9)] * 50
    notices = ["😀 " * 500]
    assert admin_text.reindex_done(
        ENGLISH, BuildReport("g", 1, 1, 1, 1, 1, skipped, skipped, 1.0, 1, 1, sources, notices)
    ).fits


@pytest.mark.parametrize(
    ("duration", "words"),
    [
        (timedelta(seconds=-3), "1 second"),
        (timedelta(seconds=1), "1 second"),
        (timedelta(minutes=3, seconds=59), "3 minutes"),
        (timedelta(hours=26), "1 day"),
        (timedelta(days=20), "2 weeks"),
    ],
)
def test_the_status_tells_ages_in_the_largest_unit(duration, words):
    told = admin_text.status(
        ENGLISH,
        articles=1,
        sentences=2,
        generation="g1",
        age=duration,
        answered=1,
        refused=0,
        uptime=timedelta(hours=2),
        meaning=MeaningStatus(Lack.NO_VECTORS, "tiny", 37),
    )
    held, built, asked, meaning = told.text.splitlines()
    assert held == f"{counted('count.articles', 1)}, {counted('count.sentences', 2)}."
    assert built == worded("status.generation", generation="g1", ago=f"{words} ago")
    assert asked == worded("status.questions", ago="2 hours ago", answered=1, refused=0)
    assert meaning == worded("meaning.no_vectors", name="tiny", percent=37)


def test_ones_own_id_is_told_in_private_only():
    assert "123" in admin_text.not_an_administrator(ENGLISH, 123, private=True).text
    assert "123" not in admin_text.not_an_administrator(ENGLISH, 123, private=False).text


def test_a_quote_for_which_a_message_has_room_alone_stands_without_what_is_above_it():
    text = "Whales " * 400 + "sing."
    quote = quote_of(Article("a.txt", "A", text), text)
    section = answer_text.Section((answer_text.headed_by("x" * 190), Markup.of("y " * 900)), (0,))
    page = answer_text.page(ENGLISH, {0: quote}, [section])
    assert page.said.fits
    assert page.shown == (0,)
    assert text.strip() in page.said.text
    assert "y y" not in page.said.text
