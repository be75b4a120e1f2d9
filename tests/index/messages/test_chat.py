"""Messages as people write them in chats: frames, asides, mentions, stories before a question."""

import pytest

from index.messages import read_message


def questions(text: str, *preferred: str) -> list[str]:
    return [part.question.strip(" ¿?!.") for part in read_message(text, preferred).parts]


@pytest.mark.parametrize(
    ("code", "message", "asked"),
    [
        ("en", "does anybody know whether there's parking?", "there's parking"),
        ("en", "Hi, can someone tell me the wifi password?", "the wifi password"),
        ("en", "have you got any info about lockers?", "lockers"),
        ("de", "kann mir jemand sagen ob Hunde erlaubt sind?", "Hunde erlaubt sind"),
    ],
)
def test_who_asks_whether_somebody_knows_asks_what_stands_behind(
    code: str, message: str, asked: str
) -> None:
    assert questions(message, code) == [asked]


@pytest.mark.parametrize("question", ["have you a locker", "who knows the code", "can I swim"])
def test_a_short_frame_may_be_a_question_itself(question: str) -> None:
    assert questions(question, "en") == [question]


def test_a_phrase_keeps_the_words_without_which_it_is_none() -> None:
    assert questions("so what I want to know is who has the key", "en") == ["who has the key"]


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("bir sorum var Ole Brandvik, tekneyi kimden aldı?", "Ole Brandvik, tekneyi kimden aldı"),
        ("Selam Ayşe, hangi tekne kırmızı?", "hangi tekne kırmızı"),
    ],
)
def test_a_name_behind_a_greeting_is_of_who_is_greeted_and_else_a_subject(
    message: str, asked: str
) -> None:
    assert questions(message, "tr") == [asked]


def test_a_frame_is_no_clause_of_the_first_person() -> None:
    question = "Besides the old mill, what did the club buy"
    assert questions(f"I was wondering, {question}?", "en") == [question]


def test_signs_before_a_comma_are_read() -> None:
    assert questions("... , the gym is open until when?", "en") == ["the gym is open until when"]


@pytest.mark.parametrize(
    ("code", "message", "asked"),
    [
        ("en", "sorry this is a bit random but who has the key?", "who has the key"),
        ("en", "I know nothing of boats but who has the key?", "who has the key"),
        ("de", "sorry ich steh aufm Schlauch aber wer hat den Schlüssel?", "wer hat den Schlüssel"),
        ("es", "perdón si molesto otra vez pero quién tiene la llave?", "quién tiene la llave"),
        ("ru", "извините, вопрос не сюда, но у кого ключ?", "у кого ключ"),
        ("tr", "kusura bakmayın geç oldu ama fuar ne zaman?", "fuar ne zaman"),
    ],
)
def test_what_is_set_against_courtesy_or_oneself_is_asked(
    code: str, message: str, asked: str
) -> None:
    assert questions(message, code) == [asked]


@pytest.mark.parametrize(
    "question",
    [
        "The mill had three floors but how many rooms",
        "Which boats are old but have no oars",
        "The Last but Not Least sank when",
    ],
)
def test_a_question_with_a_but_of_its_own_is_whole(question: str) -> None:
    assert questions(f"{question}?", "en") == [question]


@pytest.mark.parametrize(
    ("code", "message", "asked"),
    [
        ("en", "heyy anyone awake? who has the key", "who has the key"),
        ("en", "Is anybody there? who has the key", "who has the key"),
        ("de", "ist jemand wach? wer hat den Schlüssel", "wer hat den Schlüssel"),
        ("tr", "uyanık olan var mı? fuar ne zaman", "fuar ne zaman"),
    ],
)
def test_who_asks_if_anybody_is_here_asks_what_follows(code: str, message: str, asked: str) -> None:
    assert questions(message, code) == [asked]


def test_is_anybody_here_on_sundays_is_a_question() -> None:
    assert questions("is anyone there on sundays?", "en") == ["is anyone there on sundays"]


@pytest.mark.parametrize(
    ("code", "message", "asked"),
    [
        ("en", "When is the fair? thanks, Will", "When is the fair"),
        ("tr", "Fuar ne zaman? Herkese teşekkürler, Can", "Fuar ne zaman"),
    ],
)
def test_a_name_below_thanks_asks_nothing_though_questions_begin_so(
    code: str, message: str, asked: str
) -> None:
    assert questions(message, code) == [asked]


def test_who_is_mentioned_is_said_and_not_asked() -> None:
    (part,) = read_message("@lena when is the fair?", ["en"]).parts
    assert (part.question, part.said) == ("when is the fair?", ("@lena",))
    assert questions("how do I use @property", "en") == ["how do I use @property"]


@pytest.mark.parametrize(
    ("code", "message", "asked"),
    [
        ("en", "what I want to know is wifi password", "wifi password"),
        ("es", "che, cuánto cuesta la taquilla?", "cuánto cuesta la taquilla"),
        ("es", "Soy de Cádiz y remo. ¿se puede fumar?", "se puede fumar"),
        ("th", "เรือออกเมื่อไร ด่วนมาก", "เรือออกเมื่อไร"),
        ("th", "เรือออกเมื่อไร ด่วน", "เรือออกเมื่อไร"),
    ],
)
def test_what_stands_around_a_question_is_no_part_of_it(
    code: str, message: str, asked: str
) -> None:
    assert questions(message, code) == [asked]


@pytest.mark.parametrize("question", ["Eure Öffnungszeiten", "Wann öffnet ihre Werkstatt"])
def test_your_is_no_signature(question: str) -> None:
    assert questions(f"{question}?", "de") == [question]


def test_names_behind_thanks_and_a_wish_are_a_signature() -> None:
    message = "Wann öffnet die Sauna? Vielen Dank und eine gute Nacht, Ihr Ole Vogt"
    (part,) = read_message(message, ["de"]).parts
    assert (part.question, part.said) == ("Wann öffnet die Sauna?", ())


def test_a_remark_behind_a_verb_at_the_end_is_taken_off() -> None:
    message = "Ab wann kann man Mitglied werden finde nix dazu"
    assert questions(message, "de") == ["Ab wann kann man Mitglied werden"]
