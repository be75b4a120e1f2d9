import unicodedata
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index.analysis.analyzer import (
    Analyzer,
    QuestionAnalyzer,
)
from index.analysis.function_words import function_words_in, own_languages, question_language
from index.analysis.language_id import detect_language

LANGUAGES = ["", "ar", "de", "en", "es", "fi", "fr", "hu", "it", "ja", "ru", "sv", "tr", "xx"]


@pytest.fixture(scope="module")
def english():
    return Analyzer("en")


ALIKE = [
    "S-400 S400 s400 s-400 S\u2011400 S\u2013400 S-400's",
    "F-35 F35 F-35s f35",
    "US U.S. U.S us u.s. U.S.'s US’s",
    "UK U.K. uk",
    "SSDs SSD ssd SSD's",
    "PCs PC pc",
    "D.C. DC",
    "Erdoğan Erdogan ERDOĞAN Erdoğan's Erdogan’s",
    "Turkey Turkey's Turkey’s turkey",
    "allies allies’ ally",
    "Citroën Citroen",
    "Łódź Lodz",
    "Straße strasse",
    "ﬁnance finance ｆｉｎａｎｃｅ",
    "O'Neill O’Neill OʼNeill ONeill",
    "warehouse ware\u200chouse ware\u200dhouse ware\u00adhouse\u200c",
    "email e-mail E-mail e\u2011mail",
    "2,500 2500",
    "76% 76",
    "3rd 3",
    "1990s 1990 1990’s",
    "organisation organization organisations",
    "colour color colours",
    "defence defense",
    "centre center centres",
    "travelled traveled travelling",
    "signs signed signing",
    "wins won winning",
    "pay paid pays",
    "women woman women's",
    "Turkey Turkish Turks",
    "US USA U.S.A.",
]


@pytest.mark.parametrize("written", ALIKE)
def test_spellings_of_one_word_have_one_term(english, written):
    assert {tuple(english.terms(word)) for word in written.split()} == {
        tuple(english.terms(written.split()[0]))
    }
    assert len(english.terms(written.split()[0])) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the s 400 system", "the S-400 system"),
        ("a $2.5 billion deal", "a 2.5bn deal"),
        ("£35m", "35 million"),
        ("45kg at 9pm", "45 kg at 9 pm"),
        ("10,000m", "10000 m"),
        ("the Xbox360", "the Xbox 360"),
        ("a Russian-made missile", "a Russian made missile"),
        ("the U.S.-led war", "the US led war"),
        ("WHO WON THE CUP?", "who won the cup"),
        ("10\u00a0000 people", "10,000 people"),
        ("10 000 people in 2004 100 years", "10,000 people in 2004, 100 years"),
        ("whats the end", "what's the end"),
        ("AT&T rose", "at&t rose"),
        ("they're not his, don't you see", "see"),
    ],
)
def test_texts_that_mean_the_same_have_the_same_terms(english, one, other):
    assert english.terms(one) == english.terms(other)


@pytest.mark.parametrize("text", ["a 400 page book", "May 2005", "in 2004", "top 10 hits"])
def test_numbers_behind_ordinary_words_stay_alone(english, text):
    assert {"400", "2005", "2004", "10"} & set(english.terms(text))


def test_a_question_in_small_letters_finds_the_country(english):
    article = english.terms("The U.S. Senate in June passed a bill")
    assert set(english.terms("what did the us senate pass in june?")) <= set(article)


def test_terms_are_in_order_with_repeats_and_without_stop_words(english):
    assert english.terms("The dog and the cat saw the dog.") == ["dog", "cat", "see", "dog"]


def test_an_acronym_that_looks_like_a_stop_word_is_a_term(english):
    assert english.terms("The WHO met") == ["who", "meet"]
    assert english.terms("who met") == ["meet"]


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("de", "Häuser Hauser Haus"),
        ("de", "Müller Mueller Muller"),
        ("de", "2.500 2500"),
        ("de", "2,5 2.5"),
        ("es", "información informacion informaciones"),
        ("es", "mayoría mayoria mayorías"),
        ("es", "recibió recibio"),
        ("fr", "sécurité securite"),
        ("fr", "première premiere premier"),
        ("tr", "Türkiye'nin Turkiye TÜRKİYE"),
        ("tr", "seçimler secimleri seçim"),
        ("uk", "виборів вибори виборах"),
        ("fr", "l'État l’Etat État Etat"),
        ("it", "dell'Italia Italia"),
        ("ru", "ёлка елка Ёлки"),
        ("ru", "С-400 С400"),
        ("tr", "Erdoğan'ın Erdogan'in Erdoğan"),
        ("tr", "İstanbul'da ISTANBUL istanbul"),
        ("ar", "مُدَرِّس مدرس"),
    ],
)
def test_spellings_of_one_word_have_one_term_in_its_language(language, written):
    analyzer = Analyzer(language)
    assert len({tuple(analyzer.terms(word)) for word in written.split()}) == 1


def test_letters_that_only_look_accented_stay_apart():
    assert Analyzer("ru").terms("йод") != Analyzer("ru").terms("иод")


def test_scripts_without_spaces_become_overlapping_pairs_and_their_alphabets_threes():
    assert Analyzer("zh").terms("北京大学。中") == ["北京", "京大", "大学", "中"]
    assert Analyzer("th").terms("ไทยรบ") == ["ไทย", "ทยร", "ยรบ"]
    assert [(w.start, w.end) for w in Analyzer("th").words("ไทยรบ")] == [(0, 3), (1, 4), (2, 5)]
    assert set(Analyzer("ko").terms("서울")) <= set(Analyzer("ko").terms("서울에서 열린"))


def test_digits_of_other_scripts_are_digits():
    assert Analyzer("ar").terms("٢٠٢٣") == Analyzer("ar").terms("2023") == ["2023"]


def test_words_say_where_they_stand_though_folding_changes_lengths(english):
    text = "Die Straße kostet 2.5bn, ﬁn."
    found = [(text[word.start : word.end], word.term) for word in english.words(text)]
    assert found == [
        ("Die", "die"),
        ("Straße", "strass"),
        ("kostet", "kostet"),
        ("2.5", "2.5"),
        ("bn", "billion"),
        ("ﬁn", "fin"),
    ]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_threads_share_an_analyzer(language):
    texts = [
        f"المدرسون والكتاب {n} teachers of books{n} يكتبون المدارس running" for n in range(200)
    ]
    alone = Analyzer(language)
    expected = [alone.terms(text) for text in texts]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(Analyzer(language).terms, texts)) == expected


@given(st.sampled_from(LANGUAGES), st.text(max_size=80))
def test_words_and_terms_agree_on_any_text(language, text):
    analyzer = Analyzer(language)
    words = analyzer.words(text)
    assert [word.term for word in words if word.term] == analyzer.terms(text)
    assert all(0 <= word.start < word.end <= len(text) for word in words)
    assert all(before.start <= after.start for before, after in pairwise(words))
    assert not any(any(map(str.isspace, word.term)) for word in words)
    some = {word.term for word in words[::2]} - {""}
    assert analyzer.words_with(some, text) == [word for word in words if word.term in some]


@given(
    st.sampled_from(LANGUAGES),
    st.text("abIS'\u2019.,\"\u201c\u201d\xab\xbb()?\u2026- ", max_size=9),
)
def test_marks_around_a_word_belong_to_no_word(language, text):
    analyzer = Analyzer(language)
    assert [word.term for word in analyzer.words(text) if word.term] == analyzer.terms(text)


@pytest.mark.parametrize("words", ["Running running", "running Running", "the The", "nato NATO"])
def test_capitals_change_no_term_whichever_comes_first(words):
    one, other = map(Analyzer("en").terms, words.split())
    assert one == other


@pytest.mark.parametrize("words", ["it IT", "IT it"])
def test_an_acronym_is_no_stop_word_whichever_comes_first(words):
    analyzer = Analyzer("en")
    assert {word: analyzer.terms(word) for word in words.split()} == {"it": [], "IT": ["it"]}


@given(st.sampled_from(LANGUAGES), st.characters(categories=["L", "N"]))
def test_any_letter_or_number_of_any_script_is_a_word(language, character):
    assert Analyzer(language).words(character)


@given(st.characters(categories=["L", "N"]))
def test_without_stop_words_any_letter_or_number_has_a_term(character):
    assert Analyzer("").terms(character)


@given(st.sampled_from(LANGUAGES), st.text(alphabet="abcdeéèüñåçşğıßøæ ", max_size=30))
def test_composed_and_decomposed_text_have_the_same_terms(language, text):
    analyzer = Analyzer(language)
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert analyzer.terms(composed) == analyzer.terms(decomposed)


@given(st.sampled_from(LANGUAGES), st.text(max_size=60))
@example("en", "on 7 August 2022: HX-7741/B, BackgroundTasks")
def test_for_one_language_questions_are_read_as_articles_are(language, text):
    words = [word for word in Analyzer(language).words(text) if word.term]
    asked = QuestionAnalyzer([language]).words(text)
    read = [each for word in asked for each in (word, *word.parts)]
    assert [(word.start, word.end, term) for word in read for term in word.terms] == [
        (word.start, word.end, word.term) for word in words
    ]
    assert all(one.end <= other.start or one.end < other.end for one, other in pairwise(asked))


def test_a_question_has_a_term_for_each_language_of_the_corpus():
    (said, universities) = QuestionAnalyzer(["de", "en"]).words("who said the universities?")
    assert said.terms == ("say", "said")
    assert universities.terms == ("university", "universit")


def test_a_day_in_figures_and_words_does_not_decide_the_language_of_a_question():
    words = QuestionAnalyzer(["en", "de"]).words("open on 4 March 2024")
    assert [word.terms[0] for word in words] == ["open", "2024-03-04"]


def test_may_before_a_word_speaks_for_english():
    assert question_language("may I take photos", ["en"]) == "en"


def test_stop_words_of_another_language_are_words_of_the_question():
    (word,) = QuestionAnalyzer(["en", "de"]).words("where did he die")
    assert "die" in word.terms


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Darf der Ofen ohne Aufsicht sein?", "Darf der ohne sein"),
        ("¿Cuánto era la cuota en 2018?", "Cuánto era la en"),
        ("When does the ferry leave?", "When does the"),
        ("die hard", ""),
        ("May I bring a dog?", "May I a"),
        ("May opening", ""),
        ("Is it open in may there?", "Is it in there"),
        ("", ""),
    ],
)
def test_function_words_of_a_question_are_those_of_its_own_language(text, words):
    assert function_words_in(text) == frozenset(words.split())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("än för", "sv"),  # "an", "for"
        ("où là", "fr"),  # "ou", "la"
        ("không là", "vi"),  # in which "khong" and "la" are none
    ],
)
def test_a_word_with_accents_that_a_language_has_not_is_no_function_word_of_it(text, language):
    assert [each.code for each in own_languages(text)] == [language]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Senate passed a bill calling on the administration to freeze arms sales."),
        ("de", "Der Bundestag hat am Freitag ein neues Gesetz über die Renten beschlossen."),
        ("es", "El gobierno aprobó el viernes una nueva ley sobre las pensiones públicas."),
        ("ru", "Государственная дума приняла в пятницу новый закон о пенсиях."),
        ("tr", "Türkiye Büyük Millet Meclisi cuma günü yeni emeklilik yasasını kabul etti."),
        ("ja", "国会は金曜日に年金に関する新しい法律を可決しました。今後の影響が注目される。"),
        ("de", "Mittagstisch\n\nEin Teller Suppe kostet 4 Euro."),
        ("", "OK"),
        ("", "12345 67890 !!! 2.5 - 400 / 12345 67890"),
    ],
)
def test_the_language_of_a_text_is_detected(language, text):
    assert detect_language(text) == language


ENGLISH = (
    "The minister said that he would not have it, and that those who think they know why the talks"
    " were over should read what is in the treaty and then ask him about each of its articles."
)


def test_plain_english_needs_no_library(monkeypatch):
    monkeypatch.setattr("index.analysis.language_id._identifier", None)
    assert detect_language(ENGLISH) == "en"


@pytest.mark.parametrize(
    "text", [ENGLISH[:80], "Herr Kohl hat es nicht gewusst, und er sprach: " * 4 + ENGLISH[:30]]
)
def test_what_is_short_or_mixed_is_left_to_the_library(monkeypatch, text):
    class Library:
        def classify(self, _):
            return "xx", 1.0

    monkeypatch.setattr("index.analysis.language_id._identifier", Library)
    assert detect_language(text) == "xx"


def test_a_number_with_a_unit_in_capitals_is_no_name_of_code(english):
    assert [(w.start, w.end) for w in english.words("500MbPs")] == [(0, 3), (3, 7)]


def test_names_with_low_lines_are_found_whole_and_by_their_parts(english):
    assert english.terms("call lru_cache now_") == ["call", "lrucach", "lru", "cach"]
    asked = english.words("the lru_cache")
    assert [(w.start, w.end) for w in asked if w.term] == [(4, 13), (4, 7), (8, 13)]
