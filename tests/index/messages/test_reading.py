"""What a message asks is taken out of what it says.

`frames.json` was written by somebody who has not read the phrases of the languages.
"""

import json
from pathlib import Path

import pytest

from index.messages import Part, read_message
from index.model import SmallTalk

TALK = json.loads(Path(__file__).with_name("frames.json").read_text("utf-8"))
SPOKEN = ("en", "de", "es", "ru", "tr")
BARE = {
    "en": ("When does the bus to Tolsund leave", "How much is a locker", "Can I bring my dog"),
    "de": ("Wann fährt der Bus nach Tolsund ab", "Was kostet ein Spind", "Gibt es hier Duschen"),
    "es": ("Cuándo sale el autobús a Tolsund", "Cuánto cuesta una taquilla", "Hay duchas aquí"),
    "ru": ("Когда отправляется автобус в Толсунд", "Сколько стоит шкафчик", "Где здесь душ"),
    "tr": ("Tolsund otobüsü ne zaman kalkıyor", "Kayıt ücreti ne kadar", "Duş nerede"),
}
KEPT = dict.fromkeys(SPOKEN, 0.95) | {"tr": 0.8}
"""The share of framed questions that come out as they went in."""


def questions(text: str) -> list[str]:
    return [part.question.strip(" ¿?!.") for part in read_message(text, ["en"]).parts]


@pytest.mark.parametrize("language", SPOKEN)
def test_a_frame_around_a_question_is_taken_off(language: str) -> None:
    framed = [(f, bare) for f in TALK["frames"][language] for bare in BARE[language]]
    lost = [(f, bare) for f, bare in framed if questions(f.replace("{q}", bare)) != [bare]]
    assert len(lost) <= (1 - KEPT[language]) * len(framed), lost


@pytest.mark.parametrize("each", TALK["counterexamples"], ids=lambda each: each["keeps"])
def test_a_name_made_of_courtesy_stays_in_the_question(each: dict[str, str]) -> None:
    if each["keeps"] == "Merhaba":
        pytest.xfail("a greeting that begins the question and is a name")
    assert each["keeps"] in " ".join(questions(each["question"]))


@pytest.mark.parametrize("language", SPOKEN)
def test_small_talk_asks_nothing(language: str) -> None:
    asked = [each for each in TALK["small_talk"][language] if read_message(each).parts]
    assert len(asked) <= 0.2 * len(TALK["small_talk"][language]), asked


@pytest.mark.parametrize(
    "question", ["no problem with the pump", "welcome packet", "good question papers", "room -1"]
)
def test_small_talk_with_a_subject_behind_it_is_a_question(question: str) -> None:
    assert read_message(question, ("en",)).parts == (Part(question),)


@pytest.mark.parametrize("language", SPOKEN)
def test_a_short_question_with_a_greeting_is_a_question(language: str) -> None:
    help_words = {"help", "hilfe", "ayuda", "помощь", "yardım"}
    talk = [
        each
        for each in TALK["not_small_talk"][language]
        if each not in help_words and read_message(each).small_talk
    ]
    assert not talk


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("thanks!", SmallTalk.THANKS),
        ("Guten Morgen", SmallTalk.GREETING),
        ("hasta luego", SmallTalk.FAREWELL),
        ("who are you?", SmallTalk.ABOUT),
        ("Hi! What can you do?", SmallTalk.ABOUT),
        ("Was kannst du?", SmallTalk.ABOUT),
        ("¿Quién eres?", SmallTalk.ABOUT),
        ("Что ты умеешь?", SmallTalk.ABOUT),
        ("ne yapabilirsin", SmallTalk.ABOUT),
        ("👍", SmallTalk.OTHER),
        ("...", SmallTalk.OTHER),
        ("ok, thanks", SmallTalk.THANKS),
        ("Can somebody help me please?", SmallTalk.GREETING),
        ("Hallo zusammen, ich habe eine Frage", SmallTalk.GREETING),
        ("hola, una pregunta", SmallTalk.GREETING),
        ("bir sorum var", SmallTalk.GREETING),
        ("oh sorry, wrong chat", SmallTalk.OTHER),
        ("no that is wrong", SmallTalk.OTHER),
        ("good question, thanks", SmallTalk.THANKS),
        ("Hm, no problem!", SmallTalk.OTHER),
        ("thaaank youuu", SmallTalk.THANKS),
        ("+1", SmallTalk.OTHER),
        ("bye :D", SmallTalk.FAREWELL),
        ("Congrats Ann Hill!", SmallTalk.OTHER),
        ("gute Idee", SmallTalk.OTHER),
        ("bonne question", SmallTalk.OTHER),
        ("Ups, falsche Gruppe", SmallTalk.OTHER),
        ("perdón, chat equivocado", SmallTalk.OTHER),
        ("Ой, не туда", SmallTalk.OTHER),
        ("yanlış gruba yazdım", SmallTalk.OTHER),
    ],
)
def test_small_talk_has_a_kind(text: str, kind: SmallTalk) -> None:
    assert read_message(text).small_talk == kind


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "Who won the first race and when was the mill repaired?",
            ["Who won the first race", "when was the mill repaired"],
        ),
        ("who's the cook? and who is the guide?", ["who's the cook", "who is the guide"]),
        ("is there parking? how do i get there", ["is there parking", "how do i get there"]),
        ("Was kostet ein Spind und wo sind Duschen?", ["Was kostet ein Spind", "wo sind Duschen"]),
        ("¿Cuánto cuesta y dónde se paga?", ["Cuánto cuesta", "dónde se paga"]),
        ("When and where is the fair?", ["When and where is the fair"]),
        ("How do I get 'did you mean push?' for a slip?",
         ["How do I get 'did you mean push?' for a slip"]),
        ("Was bedeutet „Wer da?“ auf dem Schild?", ["Was bedeutet „Wer da?“ auf dem Schild"]),
        ("Who wrote “Why us?” Is it for sale?", ["Who wrote “Why us?”", "Is it for sale"]),
        ("Who founded the choir and when?", ["Who founded the choir and when"]),
        ("What is the difference between a skiff and a punt?",
         ["What is the difference between a skiff and a punt"]),
        ("Which tents are waterproof and light?", ["Which tents are waterproof and light"]),
    ],
)  # fmt: skip
def test_two_questions_are_two_and_one_is_one(text: str, asked: list[str]) -> None:
    assert questions(text) == asked


def test_statements_are_said_and_not_asked() -> None:
    message = read_message("My daughter is 12. Can she use the gym? Thanks, Ann")
    (part,) = message.parts
    assert part.question == "Can she use the gym?"
    assert part.said == ("My daughter is 12",)


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("I can't come, what do I have to do?", "I can't come, what do I have to do"),
        ("Hi! I can't come, what do I have to do? thanks", "I can't come, what do I have to do"),
        ("who are you talking about at the gala?", "who are you talking about at the gala"),
        ("What can you do against rust?", "What can you do against rust"),
    ],
)
def test_small_words_are_asked_where_there_are_no_others(message: str, asked: str) -> None:
    assert questions(message) == [asked]


def test_what_only_states_is_asked_as_it_is() -> None:
    assert questions("opening hours saturday") == ["opening hours saturday"]
    assert questions("I lost my key") == ["I lost my key"]


def test_a_page_of_questions_is_one() -> None:
    page = "\n".join(f"What is rule {n} about boats?" for n in range(12))
    assert len(read_message(page).parts) == 1
    among = "\n".join(f"Rule {n} is old. What is rule {n} about boats?" for n in range(5))
    assert len(read_message(among).parts) == 1


def test_questions_alone_are_answered_apart_up_to_ten() -> None:
    asked = [f"What is rule {n} about boats?" for n in range(6)]
    assert [part.question for part in read_message(" ".join(asked)).parts] == asked


@pytest.mark.parametrize(
    "question",
    ["do i need to book", "when do i need to book", "what do i need", "how can i help"],
)
def test_words_of_courtesy_that_are_all_that_is_asked_stay(question: str) -> None:
    (part,) = read_message(question, ["en"]).parts
    assert part.question == question


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("We can't swim", "Is there a lifeguard?"),
        ("I don't have a card", "Can I pay cash?"),
        ("Wir haben keine Schuhe", "Was kostet der Verleih?"),
        ("Ich kann nicht schwimmen", "Gibt es einen Bademeister?"),
        ("No tenemos coche", "¿Hay un autobús?"),
    ],
)
def test_what_is_not_so_is_said_and_not_asked(said: str, asked: str) -> None:
    (part,) = read_message(f"{said}. {asked}").parts
    assert (part.question, part.said) == (asked, (said,))


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("we row on Monday", "the gate is open until when?"),
        ("my brother rowed for the club", "in 1998 which boat won?"),
        ("Ich habe schon gesucht", "Brötchen gibt es ab wann?"),
    ],
)
def test_what_one_says_of_oneself_is_no_part_of_a_question_that_begins_otherwise(
    said: str, asked: str
) -> None:
    (part,) = read_message(f"{said}, {asked}").parts
    assert (part.question, part.said) == (asked, (said,))


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("i am new in town and would love to sing, {}", "would love to sing"),
        ("I'm new here and could bring a drum. {}", "could bring a drum"),
    ],
)
def test_what_goes_on_from_oneself_is_said(message: str, said: str) -> None:
    (part,) = read_message(message.format("what do members pay?")).parts
    assert (part.question, part.said) == ("what do members pay?", (said,))


@pytest.mark.parametrize("asked", ["is there parking?", "can I park?", "are dogs allowed?"])
def test_what_is_asked_behind_oneself_is_a_question(asked: str) -> None:
    (part,) = read_message(f"I am new here and {asked}").parts
    assert (part.question, part.said) == (asked, ())


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Una duda tonta: ¿Qué porcentaje paga un socio?", "Qué porcentaje paga un socio"),
        ("¿Me pueden decir qué barcos hay?", "qué barcos hay"),
        ("me pueden decir que hora es la apertura", "que hora es la apertura"),
        ("namaste doston, kripya bataiye कार्यालय कब खुलता है? shukriya", "कार्यालय कब खुलता है"),
        ("سوري يا جماعة متى يفتح المكتب؟ مرسي", "متى يفتح المكتب؟"),
    ],
)
def test_what_introduces_a_question_ends_before_the_word_that_asks(text: str, asked: str) -> None:
    assert [part.question.strip(" ¿?") for part in read_message(text).parts] == [asked]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("where is the spare oar please?", "where is the spare oar"),
        ("where is the spare oar, does anyone know?", "where is the spare oar"),
        ("Wo ist das Ruder, bitte?", "Wo ist das Ruder"),
        ("Où est la rame s'il vous plaît ?", "Où est la rame"),
        ("где весло, пожалуйста?", "где весло"),
        ("kürek nerede acaba?", "kürek nerede"),
    ],
)
def test_courtesy_before_the_question_mark_is_taken_off_with_it(text: str, asked: str) -> None:
    assert [part.question for part in read_message(text).parts] == [asked]


@pytest.mark.parametrize(
    ("frame", "asked"),
    [
        ("sorry, ", "is the pool open?"),
        ("sorry to bother you but ", "is the pool open?"),
        ("weiß jemand ", "wer die Kosten trägt"),
        ("не знаю ", "где лежит ключ"),
        ("perdón, ", "la llave dónde está?"),
        ("désolé de déranger mais ", "la clé est où ?"),
        ("czy ktoś wie, ", "kto napisał raport?"),
        ("um, so, ", "who has the key"),
        ("stupid question maybe but ", "who has the key"),
        ("achso und ", "wer hat den Schlüssel"),
        ("does the handbook say ", "where the key hangs"),
    ],
)
def test_the_first_words_of_a_question_are_no_part_of_what_stands_before_it(
    frame: str, asked: str
) -> None:
    assert [part.question for part in read_message(f"{frame}{asked}").parts] == [asked]


@pytest.mark.parametrize(
    "message",
    [
        "1. where is the key?\n2. opening hours",
        "Hi all,\n1) where is the key?\n2) opening hours\nThanks!",
        "a) where is the key? b) opening hours",
    ],
)
def test_each_entry_of_a_numbered_list_is_a_question(message: str) -> None:
    asked = [part.question.strip(" ?") for part in read_message(message).parts]
    assert asked == ["where is the key", "opening hours"]


@pytest.mark.parametrize(
    "question", ["is it (a) free or (b) paid", "What are steps 1) and 2) about?"]
)
def test_numbers_within_a_question_make_no_list_of_it(question: str) -> None:
    assert [part.question for part in read_message(question).parts] == [question]


@pytest.mark.parametrize(
    "question",
    [
        "how are you billed",
        "What's up with the lift",
        "wie geht es dem Bürgermeister",
        "qué pasa si llueve",
        "how do I say thank you?",
        "Is the song called Please?",
    ],
)
def test_a_greeting_that_goes_on_is_a_question(question: str) -> None:
    assert [part.question for part in read_message(question).parts] == [question]


@pytest.mark.parametrize("text", ["wifi password क्या है", "When did Hi Ji arrive in Mali?"])
def test_latin_words_beside_another_script_stay_where_they_are_no_courtesy(text: str) -> None:
    assert [part.question for part in read_message(text).parts] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "When does the kiosk open? Would be great to know",
        "when does the kiosk open? could be nine I guess",
        "When does the kiosk open?\nshould be simple",
    ],
)
def test_a_remark_behind_a_question_is_no_question(text: str) -> None:
    (part,) = read_message(text).parts
    assert part.question.rstrip("?").lower() == "when does the kiosk open"


@pytest.mark.parametrize("end", ["is that ok?", "is it alright?"])
def test_who_asks_whether_it_is_all_right_asks_about_what_stands_before_it(end: str) -> None:
    (part,) = read_message(f"I'd like to sell the bowls that I turn, {end}").parts
    assert part.question == "I'd like to sell the bowls that I turn"


def test_names_under_a_letter_are_not_asked() -> None:
    letter = "Dear team,\n\nwhen is the fair?\n\nKind regards,\nR. J. Moss"
    (part,) = read_message(letter).parts
    assert (part.question, part.said) == ("when is the fair?", ())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("When does the bus leave?", "en"),
        ("Wann fährt der Bus?", "de"),
        ("灯塔是什么时候建的？", "zh"),
        ("등대는 언제 세워졌습니까?", "ko"),
        ("wifi", ""),
        ("dog allowed?", ""),  # Danish has the word "dog", for "yet"
        ("was kostet das", "de"),
    ],
)
def test_the_language_of_a_message_is_said_where_it_is_sure(text: str, language: str) -> None:
    assert read_message(text).language == language


@pytest.mark.parametrize("text", ["install on a nas?", "is de wifi down?"])
def test_a_few_words_are_in_no_language_that_no_article_is_in(text: str) -> None:
    assert read_message(text, ("en", "de")).language in ("en", "")


def test_many_words_are_in_their_language_though_no_article_is() -> None:
    assert read_message("Wann ist die Sauna für alle geöffnet?", ("en",)).language == "de"


@pytest.mark.parametrize(
    ("text", "is_talk"),
    [
        ("congrats to the seniors!!", True),
        ("well done all, what a game!", True),
        ("happy birthday Ann", True),
        ("see you at the bar", True),
        ("Herzlichen Glückwunsch an alle", True),
        ("enhorabuena al equipo", True),
        ("поздравляю всех с победой", True),
        ("grazie", True),
        ("merci beaucoup", True),
        ("see you at the bar?", False),
        ("bis Montag offen?", False),
        ("well done steak", False),
        ("happy hour times", False),
    ],
)
def test_wishes_are_small_talk_in_any_language_and_questions_are_not(
    text: str, is_talk: bool
) -> None:
    assert (read_message(text, ["en"]).small_talk is not None) == is_talk


@pytest.mark.parametrize(
    "text",
    [
        "Not a question, just wanted to say the opening hours are great",
        "no question, only thanks for the kayaks",
        "The boathouse is lovely. Not a question!",
        "Hi! It's not really a question but I love the café",
        "Not a question, I just wanted to say how great the kayaks are",
        "Keine Frage, ich wollte nur sagen, dass die Öffnungszeiten super sind",
        "Ich habe keine Frage, nur ein Lob für das Bootshaus",
        "No es una pregunta, solo quería decir que el horario es genial",
        "Ninguna pregunta, solo gracias por los kayaks",
        "Это не вопрос, просто хотел сказать, что клуб отличный",
        "Вопросов нет, только хотел похвалить клуб",
        "Soru değil, sadece kulübün harika olduğunu söylemek istedim",
        "Sorum yok, sadece tekneler için teşekkürler",
    ],
)
def test_who_says_that_it_is_no_question_asks_nothing(text: str) -> None:
    assert read_message(text).small_talk is not None


@pytest.mark.parametrize(
    "text",
    [
        "No question about it, when does the gym open?",
        "not a question of money, when does the gym open",
        "not a question but how do i book",
        "no question, only wanted to know when the gym opens",
        "Not a question of money",
        "no questions asked policy",
        "Keine Frage, wann öffnet das Bootshaus?",
        "keine Frage der Zeit",
        "no es una pregunta de dinero",
    ],
)
def test_a_question_is_one_whatever_is_said_of_it(text: str) -> None:
    message = read_message(text)
    assert message.small_talk is None
    assert message.parts


@pytest.mark.parametrize(
    "searched",
    [
        "i have been looking for ages now",
        "been browsing the site for two hours",
        "I've searched the docs for a while but couldn't find it at all",
    ],
)
def test_a_search_that_found_nothing_is_taken_off(searched: str) -> None:
    assert questions(f"{searched}. what is the wifi code") == ["what is the wifi code"]
    assert questions(f"{searched} what is the wifi code") == ["what is the wifi code"]


def test_a_word_left_of_a_remark_is_no_question_of_its_own() -> None:
    remark = "would be grateful for a quick answer, kind regards"
    assert questions(f"how much is a locker? {remark}") == ["how much is a locker"]
    assert questions("Is the gym closed? why") == ["Is the gym closed", "why"]


def test_a_sentence_that_ends_in_a_short_word_ends_before_words_that_ask() -> None:
    said = "So I tried ringing but nobody picked up."
    assert questions(f"{said} how much is a locker") == ["how much is a locker"]
    assert questions("Dr. is in? how much is it") == ["Dr. is in", "how much is it"]


def test_what_somebody_looks_for_stays() -> None:
    for asked in ("looking for hours of the gym", "looking for minutes of the annual meeting"):
        assert questions(asked) == [asked]
