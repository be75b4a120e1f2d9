"""What stands before a question in its sentence is said: it ends at a picture, dots or a colon."""

import pytest

from index.messages import read_message

ASKED = {
    "en": "when is the boiler room locked?",
    "de": "wann wird der Heizraum abgeschlossen?",
    "es": "¿cuándo se cierra la sala de calderas?",
    "ru": "когда закрывают котельную?",
    "tr": "kazan dairesi ne zaman kilitleniyor?",
    "fr": "quand ferme la chaufferie ?",
    "it": "quando chiude il locale caldaia?",
    "ro": "când se închide camera centralei?",
    "el": "πότε κλειδώνει το λεβητοστάσιο;",
    "ar": "متى تغلق غرفة المرجل؟",
    "hi": "बॉयलर कक्ष में ताला कब लगता है?",
    "vi": "phòng nồi hơi khóa lúc nào?",
    "zh": "锅炉房什么时候上锁？",
    "th": "ห้องหม้อไอน้ำล็อกเมื่อไหร่",
}
SAID = {
    "en": "the janitor did not answer",
    "de": "der Hausmeister ging nicht ran",
    "es": "el conserje no contesta",
    "ru": "завхоз трубку не берёт",
    "tr": "kapıcı telefonu açmıyor",
    "fr": "le gardien ne répond pas",
    "it": "il custode non risponde",
    "ro": "portarul nu răspunde",
    "el": "ο φύλακας δεν απαντάει",
    "ar": "الحارس لا يرد",
    "hi": "चौकीदार फोन नहीं उठाता",
    "vi": "bảo vệ không nghe máy",
    "zh": "门卫不接电话",
    "th": "ยามไม่รับโทรศัพท์เลย",
}
_SIGNS = " ¿?？؟;"


def _asked(message: str, language: str) -> list[str]:
    return [part.question.strip(_SIGNS) for part in read_message(message, (language,)).parts]


@pytest.mark.parametrize("sign", [" 😩 ", "... ", "… ", " 🙈🙈 ", "..  😅 "])
@pytest.mark.parametrize("language", ASKED)
def test_a_picture_or_dots_end_what_is_said(language: str, sign: str) -> None:
    message = f"{SAID[language]}{sign}{ASKED[language]}"
    assert _asked(message, language) == [ASKED[language].strip(_SIGNS)]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Writing for my aunt, who has no phone"),
        ("de", "Ich schreibe für meine Tante, die kein Handy hat"),
        ("es", "Escribo por mi tía, que no tiene móvil"),
        ("ru", "Пишу за мою тётю, у которой нет телефона"),
        ("tr", "Teyzemin yerine yazıyorum, telefonu yok"),
        ("fr", "J'écris pour ma tante, qui n'a pas de portable"),
        ("it", "Scrivo per mia zia, che non ha il telefono"),
        ("ro", "Scriu pentru mătușa mea, care nu are telefon"),
        ("el", "Γράφω για τη θεία μου, που δεν έχει κινητό"),
        ("zh", "我替我阿姨写的"),
    ],
)
def test_what_somebody_says_of_oneself_ends_at_a_colon(language: str, said: str) -> None:
    assert _asked(f"{said}: {ASKED[language]}", language) == [ASKED[language].strip(_SIGNS)]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Not sure whether this is the right chat, but"),
        ("de", "Ich weiß nicht, ob das hier hingehört, aber"),
        ("ru", "Не знаю, тут ли об этом спрашивать, но"),
        ("tr", "Buraya mı yazılıyor bilmiyorum ama"),
    ],
)
def test_what_somebody_does_not_know_is_set_against_a_question(language: str, said: str) -> None:
    assert _asked(f"{said} {ASKED[language]}", language) == [ASKED[language].strip(_SIGNS)]


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "Which is right: does the pool open at seven or at eight?"),
        ("en", "Locker key: how much is the deposit?"),
        ("en", 'What does "no matches found: torvik" mean?'),
        ("en", "What does 🙏 mean in a notice?"),
        ("en", "Who said 'wait... what' in the play?"),
        ("en", "Largest object that may be kept with the store: scheme?"),
        ("en", "there's a leak in the cellar - what do I do first"),
        ("de", "Altpapier: wann wird es geholt?"),
        ("es", "Piscina: ¿cuánto cuesta la entrada?"),
        ("tr", "Denver, Newton'dan kaç kilometre uzakta?"),
        ("vi", "Sự kiện tuyệt chủng kỷ Phấn trắng – Paleogen xảy ra khi nào?"),
        ("el", "Σύμφωνα με τον κανονισμό, ποιο είναι το ποσό;"),
    ],
)
def test_a_sign_within_a_question_parts_it_not(language: str, question: str) -> None:
    assert _asked(question, language) == [question.strip(_SIGNS)]


def test_a_name_behind_a_greeting_and_a_comma_is_what_is_asked_about() -> None:
    (part,) = read_message("Merhaba, Denver, Newton'dan kaç kilometre uzakta?", ("tr",)).parts
    assert part.question.startswith("Denver")


def test_what_is_said_behind_a_picture_is_said() -> None:
    (part,) = read_message("when does the sauna open 😅 my kid wants to know", ("en",)).parts
    assert part.question == "when does the sauna open"


def test_who_asks_for_help_first_in_spanish_asks_one_question() -> None:
    message = "Buenas tardes vecinos 👋 ¿me podéis echar una mano? ¿cuándo abre la sauna?"
    assert _asked(message, "es") == ["cuándo abre la sauna"]


@pytest.mark.parametrize(
    ("language", "said"),
    [("tr", "Yeni üyeyim."), ("hi", "मैं नया सदस्य हूँ।"), ("zh", "我是新会员。")],
)
def test_a_sentence_with_a_word_that_asks_is_the_question_without_its_mark(
    language: str, said: str
) -> None:
    asked = ASKED[language].strip(_SIGNS)
    assert _asked(f"{said} {asked}", language) == [asked]


@pytest.mark.parametrize("topic", ["Locker key", "Parking", "Boiler room"])
def test_a_topic_before_a_colon_belongs_to_the_question(topic: str) -> None:
    message = f"{topic}: what does it cost?"
    assert _asked(message, "en") == [message.strip("?")]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("tr", "Trendeyim, aşağıya inemiyorum"),
        ("tr", "dün geldim kimseyi bulamadım"),
        ("el", "Ψάχνω από το πρωί και κουράζομαι"),
        ("zh", "我找了半天"),
        ("hi", "मैं जल्दी में हूँ"),
    ],
)
def test_what_somebody_says_of_oneself_ends_at_a_comma_where_words_that_ask_stand_inside(
    language: str, said: str
) -> None:
    assert _asked(f"{said}, {ASKED[language]}", language) == [ASKED[language].strip(_SIGNS)]


def test_what_somebody_says_of_oneself_ends_at_a_dash() -> None:
    message = f"ich frag für meinen Nachbarn, der hat kein Handy - {ASKED['de']}"
    assert _asked(message, "de") == [ASKED["de"].strip(_SIGNS)]


def test_a_wish_behind_a_question_in_thai_is_no_part_of_it() -> None:
    message = f"{ASKED['th']} ขอบคุณล่วงหน้านะคะทุกคน"
    assert _asked(message, "th") == [ASKED["th"]]


@pytest.mark.parametrize(
    "said",
    [
        "Sitting in the car with a sick dog",
        "tried ringing the office all morning",
        "Just joined last week and still finding my feet",
        "been waiting since noon",
    ],
)
def test_who_leaves_out_the_subject_speaks_of_oneself(said: str) -> None:
    assert _asked(f"{said}, can I borrow a key?", "en") == ["can I borrow a key"]


@pytest.mark.parametrize(
    "question",
    ["Called by a neighbour, who comes?", "forgot the code, how long must a new one be"],
)
def test_what_a_question_is_about_is_no_talk_of_oneself(question: str) -> None:
    assert _asked(question, "en") == [question.strip("?")]
