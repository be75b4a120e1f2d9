"""A number in an open range is known, and its range is quoted; what is beyond is missing."""

from pathlib import Path

import pytest

from index import Index
from index.search.reading.ranges import covering, is_in_range_of_years
from tests.index.corpora import assert_missing, index_of

ARTICLES = {
    "en": "Tern runs on Python 3.10 or newer. It needs Redis 7+. With it comes Django 3.2 to 5.0. "
    "Apartment 40 or higher has a balcony. The keys hang in the office.",
    "de": "Tern läuft mit Python 3.10 oder neuer. Es braucht Redis ab 7. Die Wohnung 40 oder höher "
    "hat einen Balkon. Die Schlüssel hängen im Büro.",
    "es": "Tern funciona con Python 3.10 o superior. Necesita Redis a partir de la 7. El piso 40 o "
    "mayor tiene un balcón. Las llaves están en la oficina.",
    "ru": "Tern работает на Python 3.10 или новее. Нужен Redis не ниже 7. Квартира 40 и выше с "
    "балконом. Ключи лежат в конторе.",
    "tr": "Tern, Python 3.10 veya üzeri ile çalışır. Redis 7 ve sonrası gerekir. Daire 40 ve üstü "
    "balkonludur. Anahtarlar ofiste asılı duruyor.",
}
BEFORE = "Tern needs at least Python 3.10. It still runs on Perl 5.8 or older, and up to Ruby 3.1."
NAMED_TWICE = (
    "Tern runs on Python 3.8 to Python 3.12. It needs at least Node 18. It came with Java "
    "from 11 to 17."
)


@pytest.fixture(scope="module")
def indexes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Index]:
    folder = tmp_path_factory.mktemp("open")
    texts = ARTICLES | {"before": BEFORE, "twice": NAMED_TWICE}
    return {name: index_of(folder / name, {"a.txt": text}) for name, text in texts.items()}


@pytest.mark.parametrize(
    ("articles", "question", "quote"),
    [
        ("en", "Does it work with Python 3.12?", "Python 3.10 or newer"),
        ("en", "Does Tern run on Python 3.10.4?", "Python 3.10 or newer"),
        ("en", "Is Redis 8 needed?", "Redis 7+"),
        ("en", "Does it come with Django 4.2?", "Django 3.2 to 5.0"),
        ("en", "Does apartment 45 have a balcony?", "Apartment 40 or higher"),
        ("de", "Läuft Tern mit Python 3.12?", "Python 3.10 oder neuer"),
        ("de", "Braucht es Redis 8?", "Redis ab 7"),
        ("de", "Hat die Wohnung 45 einen Balkon?", "Wohnung 40 oder höher"),
        ("es", "¿Funciona Tern con Python 3.12?", "Python 3.10 o superior"),
        ("es", "¿Necesita Redis 8?", "Redis a partir de la 7"),
        ("es", "¿Tiene balcón el piso 45?", "piso 40 o mayor"),
        ("ru", "Работает ли Tern на Python 3.12?", "Python 3.10 или новее"),
        ("ru", "Нужен ли Redis 8?", "Redis не ниже 7"),
        ("ru", "Есть ли балкон в квартире 45?", "Квартира 40 и выше"),
        ("tr", "Tern Python 3.12 ile çalışır mı?", "Python 3.10 veya üzeri"),
        ("tr", "Redis 8 gerekir mi?", "Redis 7 ve sonrası"),
        ("tr", "Daire 45 balkonlu mudur?", "Daire 40 ve üstü"),
        ("before", "Does Tern run on Python 3.12?", "at least Python 3.10"),
        ("before", "Does it run on Perl 5.6?", "Perl 5.8 or older"),
        ("before", "Does it run on Ruby 2.7?", "up to Ruby 3.1"),
        ("twice", "Does Tern run on Python 3.10?", "Python 3.8 to Python 3.12"),
        ("twice", "Does it need Node 20?", "at least Node 18"),
        ("twice", "Did it come with Java 14?", "Java from 11 to 17"),
    ],
)
def test_what_a_range_has_is_known_and_its_range_is_quoted(
    indexes: dict[str, Index], articles: str, question: str, quote: str
) -> None:
    answer = indexes[articles].answer(question)
    assert quote in answer.quotes[0].passage.text
    assert answer.missing == ()
    assert answer.answered


@pytest.mark.parametrize(
    ("articles", "question", "written", "nearest"),
    [
        ("en", "Does Tern run on Python 3.9?", "Python 3.9", "Python 3.10"),
        ("en", "Does it come with Django 6.0?", "Django 6.0", "Django 5.0, Django 3.2"),
        ("en", "Does apartment 35 have a balcony?", "apartment 35", "Apartment 40"),
        ("de", "Läuft Tern mit Python 3.9?", "Python 3.9", "Python 3.10"),
        ("de", "Hat die Wohnung 35 einen Balkon?", "Wohnung 35", "Wohnung 40"),
        ("es", "¿Funciona Tern con Python 3.9?", "Python 3.9", "Python 3.10"),
        ("es", "¿Tiene balcón el Piso 35?", "Piso 35", "piso 40"),
        ("ru", "Работает ли Tern на Python 3.9?", "Python 3.9", "Python 3.10"),
        ("ru", "Есть ли балкон в квартире 35?", "квартире 35", "Квартира 40"),
        ("tr", "Tern Python 3.9 ile çalışır mı?", "Python 3.9", "Python 3.10"),
        ("before", "Does Tern run on Python 3.8?", "Python 3.8", "Python 3.10"),
        ("before", "Does it run on Perl 5.9?", "Perl 5.9", "Perl 5.8"),
        ("before", "Does it run on Ruby 3.4?", "Ruby 3.4", "Ruby 3.1"),
        ("twice", "Does Tern run on Python 3.14?", "Python 3.14", "Python 3.12, Python 3.8"),
        ("twice", "Does Tern run on Python 3.7?", "Python 3.7", "Python 3.8, Python 3.12"),
        ("twice", "Does Tern run on Node 16?", "Node 16", "Node 18"),
        ("twice", "Did it come with Java 21?", "Java 21", "Java 11, Java 17"),
    ],
)
def test_what_no_range_has_is_missing(
    indexes: dict[str, Index], articles: str, question: str, written: str, nearest: str
) -> None:
    assert_missing(indexes[articles].answer(question), written, nearest.split(", "))


SINCE = {
    "Members since 2016 get a badge. The garage was built in 1950.": (
        "Does a member get a badge in {}?"
    ),
    "Members get a badge since May 2016. The garage was built in 1950.": (
        "Does a member get a badge in {}?"
    ),
    "Seit 2016 gibt es eine Plakette. Die Garage wurde 1950 gebaut.": (
        "Gibt es im Jahr {} eine Plakette?"
    ),
    "Desde 2016 hay una insignia. El garaje se construyó en 1950.": "¿Hay una insignia en {}?",
    "С 2016 года выдают значок. Гараж построен в 1950 году.": "Выдают ли значок в {} году?",
    "2016'dan beri rozet veriliyor. Garaj 1950 yılında yapıldı.": "{} yılında rozet veriliyor mu?",
    "Depuis 2016 on donne un badge. Le garage date de 1950.": "Donne-t-on un badge en {} ?",
}


@pytest.mark.parametrize(("text", "question"), SINCE.items())
def test_what_goes_on_since_a_year_is_answered_for_a_later_one_until_now(
    tmp_path: Path, text: str, question: str
) -> None:
    index = index_of(tmp_path, {"a.txt": f"The list\n\n{text}\n"})
    answer = index.answer(question.format("2018"))
    assert "2016" in answer.quotes[0].passage.text
    assert answer.missing == ()
    assert "2018" not in answer.unknown
    assert answer.answered
    for beyond in ("2011", "2099"):
        assert [each.written for each in index.answer(question.format(beyond)).missing] == [beyond]


@pytest.mark.parametrize(
    "text", ["At least 2000 people came to the fair.", "Ab 2000 Euro kommt man to the fair."]
)
def test_a_count_of_at_least_so_many_is_no_range_of_years(tmp_path: Path, text: str) -> None:
    index = index_of(tmp_path, {"a.txt": f"The fair\n\n{text}\n"})
    assert_missing(index.answer("Who came to the fair in 2018?"), "2018", ["2000"])


def test_what_a_text_says_goes_on_until_it_was_published() -> None:
    assert is_in_range_of_years("The mayor since 2016", [2018])
    assert is_in_range_of_years("The mayor since 2016", [2018], 2019)
    assert not is_in_range_of_years("The mayor since 2016", [2018], 2017)


def test_what_goes_on_since_a_year_is_as_sure_for_a_later_one(tmp_path: Path) -> None:
    index = index_of(tmp_path, {"a.txt": "La lista\n\nDesde 2016 hay una insignia en el club.\n"})
    assert index.answer("¿Hay una insignia en el club en 2018?").confidence > 0.3


def test_a_year_of_an_open_range_is_not_missing(tmp_path: Path) -> None:
    text = "The cars\n\nCars of 2016 or later need a badge. The garage was built in 1950.\n"
    index = index_of(tmp_path, {"a.txt": text})
    assert index.answer("Does a car need a badge in 2018?").missing == ()
    assert index.answer("Does a car need a badge in 2011?").missing != ()


@pytest.mark.parametrize(
    ("number", "text", "ends"),
    [
        ("3.12", " 3.10 or newer.", ("3.10", "")),
        ("3.12", " (3.10 and later)", ("3.10", "")),
        ("3.12", " 3.10, or later", ("3.10", "")),
        ("3.10.4", " 3.10+", ("3.10", "")),
        ("3.10", " 3.10.0 or newer", ("3.10.0", "")),
        ("4", " 3.10 and up", ("3.10", "")),
        ("20.3", " >= 18", ("18", "")),
        ("20", "≥18", ("18", "")),
        ("3.12", ">=3.10,<4", ("3.10", "4")),
        ("3.9", " 3.8–3.12", ("3.8", "3.12")),
        ("3.12.4", " 3.8 to 3.12", ("3.8", "3.12")),
        ("3.9", " 3.12 or below", ("", "3.12")),
        ("3.9", " up to 3.12", ("", "3.12")),
        ("16", " 14 or older", ("14", "")),
        ("1999", " 2016 or older", ("", "2016")),
        ("8", " from 6 on", ("6", "")),
        ("8", " at least 6", ("6", "")),
        ("3.12", " mindestens 3.10", ("3.10", "")),
        ("3.9", " bis 3.12", ("", "3.12")),
        ("3.12", " 3.10 o más reciente", ("3.10", "")),
        ("3.12", " 3.10 o posterior", ("3.10", "")),
        ("3.12", " 3.10 o más", ("3.10", "")),
        ("3.12", " 3.10 y más nuevas", ("3.10", "")),
        ("3.9", " 3.12 o más antigua", ("", "3.12")),
        ("3.12", " 3.10 или более новая", ("3.10", "")),
        ("3.9", " 3.12 или более старая", ("", "3.12")),
        ("3.9", " hasta la 3.12", ("", "3.12")),
        ("3.12", " начиная с 3.10", ("3.10", "")),
        ("3.9", " до 3.12", ("", "3.12")),
        ("3.9", " 3.12 или старее", ("", "3.12")),
        ("3.12", " 3.10 veya daha yeni", ("3.10", "")),
        ("3.12", " 3.10'dan itibaren", ("3.10", "")),
        ("3.9", " 3.12'ye kadar", ("", "3.12")),
        ("3.9", " 3.10 or newer", None),
        ("3.14", " 3.12 or older", None),
        ("3.13", " 3.8–3.12", None),
        ("13", " 14 or older", None),
        ("3.9", " 3.8/3.12", None),  # these are two
        ("3.12", " 3.10 and 3.11", None),
        ("3.12", " 3.10 or newest", None),
        ("3.12", " runs, 3.10 or newer", None),
        ("500", " 1.000 or more", None),
        ("2018", "2016 up to 30 people", None),
    ],
)
def test_the_ends_of_an_open_range(number: str, text: str, ends: tuple[str, str] | None) -> None:
    assert next(covering(number, [("", text)]), None) == ends


@pytest.mark.parametrize(
    ("number", "before", "behind", "ends"),
    [
        ("3.12", "It needs at least ", " 3.10.", ("3.10", "")),
        ("3.12", "Es läuft ab ", " 3.10", ("3.10", "")),
        ("3.12", "from ", " 3.10 on", ("3.10", "")),
        ("3.12", "Node 18, начиная с ", " 3.10", ("3.10", "")),
        ("3.9", "between ", " 3.8 and 3.12", ("3.8", "3.12")),
        ("3.9", "hasta ", " 3.12", ("", "3.12")),
        ("3.12", "en az ", " 3.10 ile", ("3.10", "")),
        ("3.12", "at least Ruby 3.1 and ", " 3.10", None),
        ("7", "Der Zug fährt ab ", " 5", None),
        ("7", "The corridor goes up to ", " 12", None),
        ("3.7", "Es läuft mit 3.8 bis ", " 3.12", None),  # the end of a range
        ("3.7", "3.8'den ", " 3.12'ye kadar", None),
    ],
)
def test_what_bounds_a_version_may_be_before_its_name(
    number: str, before: str, behind: str, ends: tuple[str, str] | None
) -> None:
    assert next(covering(number, [(before, behind)]), None) == ends
