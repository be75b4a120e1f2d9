"""A number counts what follows it, or is that of a name or a version, which is asked about."""

import pytest

from index import Index
from index.analysis import LANGUAGES, QuestionWord
from index.search.reading.counting import Counting
from tests.index.corpora import assert_missing, index_of

ARTICLES = {
    "tern.md": "# Tern\n\nTern runs on Perl 5.8 to 5.26, and on Node 18. The keys are here.\n",
    "bus.md": "# Buses\n\nBus 12 stops at the school. Bus 13 carries 50 pupils. Yoga 90 minutes.\n",
    "de.md": "# Verein\n\nDer Eintritt 6 Euro. Bus 12 hält an der Schule und fasst viele Leute. "
    "Gruppe 3 schwimmt am Montag.\n",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return index_of(tmp_path_factory.mktemp("counting"), ARTICLES)


@pytest.mark.parametrize(
    ("question", "written", "nearest"),
    [
        ("Is Perl 5.30 supported?", "Perl 5.30", ["Perl 5.26", "Perl 5.8"]),
        ("is perl 5.30 supported", "perl 5.30", ["Perl 5.26", "Perl 5.8"]),
        ("Is Node 20 supported?", "Node 20", ["Node 18"]),
        ("Does Node 20 need anything?", "Node 20", ["Node 18"]),
        ("Does Bus 14 stop at the school?", "Bus 14", ["Bus 12", "Bus 13"]),
        ("Wird Perl 5.30 unterstützt?", "Perl 5.30", ["Perl 5.26", "Perl 5.8"]),
        ("¿Está Perl 5.30 soportado?", "Perl 5.30", ["Perl 5.26", "Perl 5.8"]),
        ("А Perl 5.30 поддерживается?", "Perl 5.30", ["Perl 5.26", "Perl 5.8"]),
        ("Peki Perl 5.30 destekleniyor mu?", "Perl 5.30", ["Perl 5.26", "Perl 5.8"]),
        ("Est-ce que Perl 5.30 fonctionne ?", "Perl 5.30", ["Perl 5.26", "Perl 5.8"]),
    ],
)
def test_the_number_of_a_name_is_missing_though_a_word_follows(
    index: Index, question: str, written: str, nearest: list[str]
) -> None:
    assert_missing(index.answer(question), written, nearest)


@pytest.mark.parametrize(
    "question",
    [
        "Is there a discount for 25 people?",
        "Can the Bus 25 people carry?",
        "Does a Bus 40 pupils carry?",
        "Is Yoga 60 minutes long?",
        "Does Node 20 euros cost?",
        "Is Perl 5.30 m long?",
        "Kostet der Eintritt 5 Euro?",
        "kostet der Eintritt 5 euro?",
        "Kann der Bus 50 Personen mitnehmen?",
        "Will there be a Bus 2031 people can use?",
    ],
)
def test_what_a_number_counts_is_not_missing(index: Index, question: str) -> None:
    assert index.answer(question).missing == ()


# Of each language: a beginning of a question, a noun that is counted, and a verb that is not,
# where small letters tell what is no name.
NOUNS = """
en | Where is the old mill and who may use the | people | says
de | Wo ist die alte Mühle und wer darf in die | personen | sagt
es | ¿Dónde está el molino y quién usa la | personas | dice
ru | Где находится мельница и кто на неё | человек | говорит
tr | Eski değirmen nerede ve kim için bir | kişi | gelir
fr | Où est le moulin et qui est dans la | personnes | fait
it | Dove è il mulino e chi sta nella | persone | fa
pt | Onde fica o moinho e quem está na | pessoas | faz
nl | Waar is de molen en wie mag in de | personen | doet
sv | Var är kvarnen och vem får på den | folk | gör
da | Hvor er møllen og hvem må på den | mennesker | gør
no | Hvor er mølla og hvem får på den ikke | folk | gjør
pl | Gdzie jest młyn i kto jest w tym | osób | mówi
cs | Kde je mlýn a kdo je na tom | lidí | jde
uk | Де знаходиться млин і хто це та що | люди | дає
ro | Unde este moara și cine este pe | persoane | face
el | Πού είναι ο μύλος και ποιος είναι στο | άτομα | κάνει
ar | أين توجد الطاحونة ومن هو في هذا | اشخاص
he | איפה הטחנה ומי הוא של זה | אנשים
hi | चक्की कहाँ है और यह किस के लिए | लोग
hu | Hol van a malom és ki az egy | ember | mond
fi | Missä mylly on ja kuka se on | ihmistä | tekee
id | Di mana kincir itu dan siapa yang di | orang | pergi
vi | Cối xay ở đâu và ai là của những | người | làm
ko | 방앗간은 어디에 있나요 그리고 누가 | 사람
"""
WORDS = [tuple(line.split(" | ")) for line in NOUNS.strip().splitlines()]


class Nothing:
    """Articles that count nothing."""

    def beside(self, term: str) -> list[tuple[str, str]]:
        return []


def counts(beginning: str, word: str) -> bool:
    question, start = f"{beginning} Snake 9 {word}?", len(beginning) + 1
    before = QuestionWord(start, start + 5, ("snake",))
    number = QuestionWord(start + 6, start + 7, ("9",))
    after = QuestionWord(start + 8, start + 8 + len(word), (word,))
    return Counting(Nothing()).counts(question, before, number, after)


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words[0])
def test_people_are_counted_and_a_verb_of_little_sense_is_not(words: tuple[str, ...]) -> None:
    _, beginning, noun, *verbs = words
    assert counts(beginning, noun)
    assert not any(counts(beginning, verb) for verb in verbs)


def test_each_language_with_nouns_that_are_counted_is_tested() -> None:
    known = {each.code for each in LANGUAGES.values() if each.counted}
    assert known - {"nb", "nn"} == {code for code, *_ in WORDS}
