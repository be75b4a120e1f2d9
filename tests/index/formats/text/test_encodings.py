"""Texts that are not UTF-8: read as what they are, or refused; a bad byte costs a character."""

import random
from collections.abc import Iterable

import pytest

from index.errors import ArticleError
from index.formats import read_article
from index.formats.parsed import ParsedArticle
from tests.index.formats.text.test_plain import quotable

CAPITAL = "Столица\n\nГород Толсунд является столицей острова.\n"
FERRY = "Паром\n\nПаром отходит от пристани в восемь часов. Билеты продаются в кассе у моста.\n"
JAPANESE = "港の案内\n\n渡し船は朝八時に桟橋を出ます。切符は橋のそばの売店で買えます。\n"
CHINESE = "港口指南\n\n渡轮早上八点从码头出发。船票在桥边的售票处出售。\n"
POLISH = "Przystań\n\nProm odpływa o ósmej rano. Bilety są w kasie, a łódź jest duża.\n"
TURKISH = "Liman\n\nVapur sabah sekizde iskeleden kalkıyor. Şehir müzesi öğleden sonra açık.\n"


def read(data: bytes, name: str = "a.txt") -> ParsedArticle:
    return read_article(name, data)


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        (CAPITAL, ("koi8-r", "cp1251", "cp866", "mac-cyrillic", "iso8859-5")),
        (FERRY, ("koi8-r", "cp1251", "cp866", "mac-cyrillic", "iso8859-5")),
        (JAPANESE, ("shift_jis", "euc_jp", "iso2022_jp")),
        ("切符\n\n切符は売店で買えます。\n", ("shift_jis", "euc_jp", "iso2022_jp")),
        (CHINESE, ("gbk", "gb18030")),
        ("船票\n\n船票在桥边出售。\n", ("gbk", "gb18030")),
        (POLISH, ("cp1250", "iso8859-2")),
        ("Přívoz\n\nPřívoz odplouvá v osm hodin ráno. Lístky má pokladna.\n", ("cp1250",)),
        (TURKISH, ("cp1254",)),
        ("Gişe\n\nBiletler köprünün yanındaki gişede satılıyor.\n", ("cp1254",)),
        ("Le bac\n\nLe bac part à huit heures, c’est très tôt.\n", ("cp1252", "mac-roman")),
        ("Größe\n\nDie Fähre fährt um acht Uhr früh ab.\n", ("cp1252", "mac-roman", "cp850")),
        ("Το λιμάνι\n\nΤο πλοίο φεύγει στις οκτώ το πρωί.\n", ("cp1253",)),
        ("STRAßE\n\nDie STRAßE ist gesperrt, die Brücke für Fußgänger frei.\n", ("cp1252",)),
        ("항구\n\n표는 다리 옆 매표소에서 팝니다.\n", ("euc_kr",)),
    ],
)
def test_a_text_in_another_encoding_is_read_as_such_and_told(name, text, encodings):
    for encoding in encodings:
        reading = read(text.encode(encoding), name)
        assert reading.article.text == text, encoding
        assert "not UTF-8" in reading.warnings[0]


def test_a_few_words_of_latin_letters_are_read_and_of_others_refused():
    assert read("Größe,Preis\n".encode("cp1252")).article.text == "Größe,Preis\n"
    german = "Artikel;Preis in €;Größe\nTeller;12,50;Ø 28 cm\nSchüssel;18,00;groß\n"
    assert read(german.encode("cp1252"), "a.txt").article.text == german
    for garbled in ("Łódź".encode("cp1250"), "Öğle".encode("cp1254"), "Да.".encode("koi8-r")):
        with pytest.raises(ArticleError, match="its encoding can't be told: save it as UTF-8"):
            read(garbled)


@pytest.mark.parametrize(
    "text",
    [
        "The crêperie is open from May. A galette costs £7.20.\n",
        "Prix : 5 €, le déjeuner est servi à midi dans la salle.\n",
        "El té con leche cuesta 2 €, ¿y el café?\n",
        "Taxa de inscrição: 12 €, para os sócios e para as famílias.\n",
    ],
)
def test_a_few_accents_in_a_western_language_are_those_of_windows(text):
    assert read(text.encode("cp1252")).article.text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("It is in the crêperie.\n", "mac-roman"),
        ("The name of the lake is Łódź, as it is in the book.\n", "cp1250"),
    ],
)
def test_a_few_letters_of_others_in_a_western_language_are_not_taken_for_them(text, encoding):
    assert "Windows-1252" not in "".join(read(text.encode(encoding)).warnings)


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        ("День;Кружок;Плата\nСреда;Шахматы;250\nПятница;Хор;300\n", ("cp1251", "cp866", "koi8-r")),
        ("יום,חוג,מחיר\nרביעי,שחמט,250\nשישי,מקהלה,300\n", ("cp1255",)),
        ("اليوم,النادي,السعر\nالجمعة,الشطرنج,250\n", ("cp1256",)),
    ],
)
def test_few_words_among_signs_and_digits_are_known_by_their_letters(text, encodings):
    for encoding in encodings:
        assert read(text.encode(encoding)).article.text == text, encoding


def test_bytes_without_meaning_are_refused():
    drawn = random.Random(16)
    for length in (20, 200, 2_000):
        data = bytes(drawn.choice(range(32, 256)) for _ in range(length))
        with pytest.raises(ArticleError):
            read(b"Some text " + data)


@pytest.mark.parametrize("encoding", ["koi8-r", "cp1251", "cp1252", "shift_jis", "gbk"])
def test_what_is_refused_or_read_is_never_garbled(encoding):
    """A short text is refused, or is what was written: one word, two words, three ..."""
    words = {
        "koi8-r": FERRY, "cp1251": FERRY, "cp1252": "Die Fähre fährt früh, „größer“ als je.",
        "shift_jis": JAPANESE, "gbk": CHINESE,
    }[encoding]  # fmt: skip
    for written in _beginnings(words):
        try:
            text = read(written.encode(encoding)).article.text
        except ArticleError:
            continue
        assert text == written


def _beginnings(text: str) -> Iterable[str]:
    return (text[:end] for end in range(4, len(text), 5))


@pytest.mark.parametrize(
    ("data", "text", "told"),
    [
        (
            "Die Brücke ist zwölf Meter lang.\n".encode() + b"Z\xf6llner wohnen dort.",
            "Die Brücke ist zwölf Meter lang.\nZ\ufffdllner wohnen dort.",
            "F6 in line 2",
        ),
        (
            "Der Käse wird gewogen.\n\nJede gr??ere Menge ist frei: für Mitglieder."
            .encode().replace(b"??", b"\xf6\xdf"),
            "Der Käse wird gewogen.\n\nJede gr\ufffd\ufffdere Menge ist frei: für Mitglieder.",
            "2 bytes have no meaning (shown as \ufffd): F6 in line 3 is the first",
        ),
        (b"It is twelve metres long\xff.", "It is twelve metres long\ufffd.", "FF in line 1"),
        (FERRY.encode() + b"\xff", f"{FERRY}\ufffd", "FF in line 4"),
        ("Zo\u0308llner ".encode() + b"caf\x81", "Zo\u0308llner caf\ufffd", "81 in line 1"),
        (JAPANESE.encode("cp932") + b"\xfd\n", f"{JAPANESE}\ufffd\n", "FD in line 4"),
        ((FERRY * 2).encode("cp1251").replace(b"\n", b"\x98\n", 1),
         (FERRY * 2).replace("\n", "\ufffd\n", 1), "98 in line 1"),
    ],
)  # fmt: skip
def test_a_bad_byte_costs_one_character_and_is_named(data, text, told):
    reading = read(data)
    assert reading.article.text == text
    assert told in reading.warnings[0]


def test_a_text_that_only_begins_in_ascii_is_read_as_what_it_goes_on_in():
    text = "The ferry.\n" * 4_000 + FERRY
    assert quotable(read(text.encode("koi8-r")).article).endswith(FERRY)
