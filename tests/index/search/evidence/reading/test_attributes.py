"""What a question asks for is seen, and whether a text states it, in the five languages."""

import time

import pytest

from index.analysis import LANGUAGES, Attribute
from index.search.evidence.reading.attributes import unstated
from index.search.evidence.reading.counts import things_of
from index.search.question_type import attributes_of

# For each language and attribute: a question, a text that states what it asks for, one that
# speaks of the same and does not.
CASES = """
en | price | What does the sauna cost? | The sauna is €4 an hour. | The sauna is open on Fridays.
en | price | price of the heron room | Heron | Price 138 | The heron room has a bath.
en | price | How much do guests pay for a kayak? | Guests: free | Guests may use the kayaks.
en | phone number | What is Ruth's phone number? | Ruth: 01632 960 118 | Ruth is the treasurer.
en | e-mail address | What is the e-mail of the office? | office@example.org | Office, first floor
en | web address | What is the website of the club? | See www.example.org. | See the board.
en | time of day | At what time does the bar close? | It closes at eleven. | Mind the step.
en | length | How deep is the harbour? | Two metres at low water. | It is deep enough.
en | weight | How heavy is the bell? | The bell has 340 kg. | The bell is very heavy.
en | weight | How heavy is the drill? | Drill | Weight (kg) 7 | The drill is heavy.
en | price | What does coffee cost? | Coffee is on the house. | Coffee is served at the till.
en | age | How old is the mill? | It was built in 1887. | The mill is on the river.
en | duration | How long can I keep the ladder? | Ladder | Longest loan a weekend | Ladder, shed 2
en | temperature | How hot is the sauna? | It has 85 degrees. | Too hot for children.
en | quantity | How many members are there? | There are ninety-four. | Members meet in May.
en | duration | How long does the course take? | Six evenings, two hours each. | Ask the coach.
en | date | When does the season begin? | On the first Sunday in April. | The season is for all.
en | date | When are barbecues put out? | They are put out by ten. | They are put out at the gate.
de | price | Was kostet die Sauna? | Die Sauna kostet 4 Euro. | Die Sauna ist freitags offen.
de | price | Wie hoch ist die Aufnahmegebühr? | Gebühr 30,- | Über die Aufnahme wird beraten.
de | phone number | Welche Telefonnummer hat Ruth? | Ruth: 0761 55 81 | Ruth ist Kassiererin.
de | e-mail address | Wie ist die E-Mail-Adresse? | buero@example.org | Büro im ersten Stock
de | web address | Wie heißt die Webseite? | www.example.org | Siehe Aushang.
de | time of day | Um wie viel Uhr schließt die Bar? | Sie schließt um elf. | Vorsicht, Stufe.
de | length | Wie tief ist der Hafen? | Zwei Meter bei Ebbe. | Er ist tief genug.
de | weight | Wie schwer ist die Glocke? | Sie hat 340 kg. | Die Glocke ist sehr schwer.
de | temperature | Wie heiß ist die Sauna? | Sie hat 85 Grad. | Zu heiß für Kinder.
de | quantity | Wie viele Mitglieder gibt es? | Es sind achtzig. | Mitglieder tagen im Mai.
de | age | Wie alt muss man sein? | Ab 14 Jahren. | Man muss sich anmelden.
de | duration | Wie lange dauert der Kurs? | Sechs Abende zu zwei Stunden. | Frag den Trainer.
de | date | Wann beginnt die Saison? | Am ersten Sonntag im April. | Die Saison ist für alle.
es | price | ¿Cuánto cuesta la sauna? | La sauna cuesta 4 euros. | La sauna abre los viernes.
es | phone number | ¿Cuál es el número de teléfono? | Ruth: 961 55 81 20 | Ruth es tesorera.
es | e-mail address | ¿Cuál es el correo electrónico? | oficina@example.org | Primer piso
es | web address | ¿Cuál es la página web? | www.example.org | Véase el tablón.
es | time of day | ¿A qué hora cierra el bar? | Cierra a las once. | Cuidado con el escalón.
es | length | ¿Qué profundidad tiene el puerto? | Dos metros. | Es bastante hondo.
es | weight | ¿Cuánto pesa la campana? | Tiene 340 kg. | La campana pesa demasiado.
es | temperature | ¿Qué temperatura tiene la sauna? | Tiene 85 grados. | Quema.
es | quantity | ¿Cuántos socios hay? | Hay ochenta. | Los socios se reúnen en mayo.
es | age | ¿Qué edad hay que tener? | A partir de los 14. | Hay que inscribirse.
es | duration | ¿Cuánto dura el curso? | Seis tardes de dos horas. | Pregunta al entrenador.
es | date | ¿Cuándo empieza la temporada? | El primer domingo de abril. | Es para la gente.
ru | price | Сколько стоит сауна? | Сауна стоит 400 рублей. | Сауна открыта по пятницам.
ru | phone number | Какой номер телефона у Ольги? | Ольга: 812 55 81 | Ольга — казначей.
ru | e-mail address | Какой адрес электронной почты? | office@example.org | Второй этаж
ru | web address | Какой адрес сайта клуба? | www.example.org | Смотрите на доске.
ru | time of day | Во сколько закрывается бар? | В одиннадцать часов. | Осторожно, ступенька.
ru | length | Какой глубины гавань? | Два метра. | Она достаточно глубока.
ru | weight | Сколько весит колокол? | В нём 340 кг. | Колокол очень тяжёлый.
ru | temperature | Какая температура в сауне? | Там 85 градусов. | Детям нельзя.
ru | quantity | Сколько членов в клубе? | Их восемьдесят. | Члены собираются в мае.
ru | age | Сколько лет мельнице? | Мельнице сто лет. | Мельница стоит у реки.
ru | duration | Как долго идёт курс? | Шесть вечеров по два часа. | Спросите тренера.
ru | date | Когда начинается сезон? | В первое воскресенье апреля. | Сезон для желающих.
tr | price | Sauna kaç lira? | Sauna 400 lira. | Sauna güzeldir.
tr | phone number | Ayşe'nin telefon numarası ne? | Ayşe: 212 55 81 | Ayşe saymandır.
tr | e-mail address | E-posta adresi ne? | ofis@example.org | Birinci kat
tr | web address | Kulübün web sitesi ne? | www.example.org | Panoya bakın.
tr | time of day | Bar saat kaçta kapanıyor? | Bar 23.00 civarı kapanır. | Basamağa dikkat.
tr | length | Liman kaç metre? | Derinlik iki metre. | Derinlik yeterli.
tr | weight | Çan kaç kilo? | Çan 340 kg. | Çan ağırdır.
tr | temperature | Sauna kaç derece? | Sauna 85 derece. | Çocuklar giremez.
tr | quantity | Kaç üye var? | Seksen üye var. | Üyeler toplanır.
tr | age | Kaç yaşında olmalı? | En az 14 yaş. | Kayıt gerekir.
tr | duration | Kurs ne kadar sürer? | Altı akşam, ikişer saat. | Hocaya sorun.
tr | date | Sezon ne zaman başlar? | Nisanın ilk pazar günü. | Sezon herkes içindir.
"""
ROWS = [[part.strip() for part in line.split(" | ")] for line in CASES.strip().splitlines()]
ROWS = [[*row[:3], " | ".join(row[3:-1]), row[-1]] for row in ROWS]


@pytest.mark.parametrize(("code", "attribute", "question", "states", "lacks"), ROWS)
def test_an_attribute_is_asked_for_and_stated(
    code: str, attribute: str, question: str, states: str, lacks: str
) -> None:
    asked = attributes_of(question, [code])
    assert attribute in asked
    there, missing = unstated(asked, [states, lacks], [code, code])
    assert attribute not in there
    assert attribute in missing


def test_each_attribute_of_each_language_is_tested() -> None:
    told = {(code, each) for code, record in LANGUAGES.items() for each in record.attributes}
    assert {(row[0], row[1]) for row in ROWS} == told


@pytest.mark.parametrize(
    "question",
    [
        "Who is in charge of the orchard?",
        "Do I get the deposit back?",
        "How far ahead can I book?",
        "What are the charges against him?",
        "Is there a fee for guests?",
        "Do you have a mailing list?",
        "Gibt es eine Gebühr für Gäste?",
        "Was ist eine Telefonkette?",
        "Why was the price of a locker raised?",
        "Who decides the number of guests?",
        "Where did a great number of swans nest?",
        "Which lake has a small number of swans?",
        "Wer legt die Anzahl der Boote fest?",
        "¿Dónde se anuncia el precio de la fianza?",
        "¿Qué pasa cuando se pierde un remo?",
        "Что делать, когда лодка перевернулась?",
    ],
)
def test_what_asks_for_something_else_asks_for_no_attribute(question: str) -> None:
    assert attributes_of(question) == frozenset()


@pytest.mark.parametrize(
    ("question", "attribute"),
    [
        ("What was the price of a locker when the hall was built?", Attribute.PRICE),
        ("How many swans nested where the reeds grow?", Attribute.QUANTITY),
        ("Who has the phone number of the warden?", Attribute.PHONE),
        ("Where do I find the e-mail address of the warden?", Attribute.E_MAIL),
        ("Number of lockers?", Attribute.QUANTITY),
        ("¿Cuánto cuesta un remo cuando se pierde?", Attribute.PRICE),
        ("¿Y hasta cuándo se puede remar?", Attribute.DATE),
        ("А до когда открыт зал?", Attribute.DATE),
    ],
)
def test_what_is_asked_with_a_circumstance_is_still_asked(
    question: str, attribute: Attribute
) -> None:
    assert attribute in attributes_of(question)


@pytest.mark.parametrize(
    ("code", "question", "states", "lacks"),
    [
        (
            "en",
            "How many flats are there?",
            "There are 24 flats.",
            "It owns flats in three houses.",
        ),
        ("en", "How many flats are there?", "Flats: 24", "The flats were built in 1987."),
        ("en", "How many floors does B have?", "House Floors\nB 6", "Two houses and their floors."),
        (
            "en",
            "How many stalls were there?",
            "No stalls came.",
            "Stalls had food of 19 countries.",
        ),
        (
            "en",
            "How many members are there?",
            "The number of members is 240.",
            "A member paid 240.",
        ),
        ("en", "How many people were hurt?", "Nobody was hurt.", "People were hurt."),
        ("en", "How many visitors came?", "Four thousand came.", "It opened in 1994."),
        ("de", "Wie viele Räume gibt es?", "Es gibt drei große Räume.", "Ein Raum und 4 Türen."),
        ("de", "Wie viele Boote gibt es?", "Boote\nEs sind drei.", "§ 1 Sitz\nDer Sitz ist hier."),
        ("es", "¿Cuántas salas tiene?", "Tiene tres salas.", "Es un museo con salas desde 1994."),
        ("ru", "Сколько комнат в доме?", "В доме пять комнат.", "Комнаты с 1994 года."),
    ],
)
def test_a_count_is_stated_where_a_text_counts_what_is_asked_for(
    code: str, question: str, states: str, lacks: str
) -> None:
    asked = attributes_of(question, [code])
    there, missing = unstated(asked, [states, lacks], [code, code], things_of(question))
    assert Attribute.QUANTITY not in there
    assert Attribute.QUANTITY in missing


def test_what_a_language_is_not_known_to_say_counts_as_stated() -> None:
    assert unstated({Attribute.PRICE}, ["Le sauna ouvre le vendredi."], ["fr"]) == [frozenset()]
    assert unstated({Attribute.PHONE}, ["Ruth est trésorière."], ["fr"]) == [{Attribute.PHONE}]


def test_no_text_takes_long_to_be_read() -> None:
    text = "fee price 1 metre to the paid quarter of a " * 2000
    began = time.process_time()
    unstated(frozenset(Attribute), [text, text[1:]], ["en", "de"])
    assert time.process_time() - began < 2
