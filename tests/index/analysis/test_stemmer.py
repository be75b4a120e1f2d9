import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis.folding import fold_case
from index.analysis.stemmer import Stemmer

LANGUAGES = ["", "ar", "da", "de", "en", "es", "fi", "fr", "hu", "it", "nl", "no", "pt", "ro", "ru"]
LANGUAGES += ["sv", "tr", "uk", "vi"]


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", "paid pay pays"),
        ("en", "sold sells"),
        ("en", "said saying"),
        ("en", "spoke speak"),
        ("en", "women woman"),
        ("en", "turkish turkey turks"),
        ("en", "organisation organization"),
        ("en", "analyse analyze"),
        ("en", "labour labor"),
        ("en", "cancelled canceled"),
        ("en", "theatre theater"),
        ("en", "defence defense"),
        ("en", "programmes programs"),
        ("en", "dialogue dialog"),
        ("de", "häuser haus hauses"),
        ("de", "goethe göthe"),
        ("de", "öffnet öffnen öffnete"),
        ("de", "kostet kosten"),
        ("de", "arbeitet arbeiten arbeit"),
        ("de", "handy handys"),
        ("de", "auto autos"),
        ("de", "büro büros bueros"),
        ("de", "taxi taxis"),
        ("de", "oma omas"),
        ("de", "gläser glas glases"),
        ("es", "elecciones elección eleccion"),
        ("fr", "présidents président president"),
        ("ru", "войны войной война"),
        ("tr", "seçimler seçimlerde secim"),
        ("cs", "prezident prezidenta prezidentem"),
    ],
)
def test_forms_and_spellings_of_a_word_have_one_stem(language, forms):
    assert len({Stemmer(language).stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "authority author"),
        ("en", "important imports"),
        ("en", "university universal"),
        ("en", "four for"),
        ("de", "men man"),
        ("de", "neue nur"),
        ("de", "eis ei"),
        ("de", "reis rei"),
        ("de", "mais mai"),
        ("", "house houses"),
    ],
)
def test_other_words_have_other_stems(language, words):
    assert len({Stemmer(language).stem(word) for word in words.split()}) == 2


@given(st.sampled_from(LANGUAGES), st.text(min_size=1, max_size=20).map(fold_case).filter(bool))
def test_no_word_is_without_a_stem(language, word):
    assert Stemmer(language).stem(word)
