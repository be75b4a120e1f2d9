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


@pytest.mark.parametrize(
    ("code", "frame", "asked"),
    [
        ("en", "so what I want to know is {q}", "who has the key"),
        ("de", "was ich eigentlich wissen will ist {q}", "wer hat den Schlüssel"),
        ("es", "lo que realmente quisiera saber es {q}", "quién tiene la llave"),
    ],
)
def test_a_phrase_keeps_the_words_without_which_it_is_none(
    code: str, frame: str, asked: str
) -> None:
    assert questions(frame.replace("{q}", asked), code) == [asked]


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


def test_a_clause_that_goes_on_from_a_frame_is_said() -> None:
    message = "sorry, I am bringing the key back late, what will that cost?"
    assert questions(message, "en") == ["what will that cost"]


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
    ("code", "message", "asked"),
    [
        ("en", "Tom from number 12. can I bring a friend?", "can I bring a friend"),
        ("de", "hier Ulla aus der 12. wann ist Training?", "wann ist Training"),
        ("de", "bin grad unterwegs: wie viele Boote habt ihr?", "wie viele Boote habt ihr"),
        ("es", "¿Quién tiene la llave? es que no me aclaro", "Quién tiene la llave"),
        ("en", "omg so random thought but who has the key", "who has the key"),
        ("tr", "çekinerek soruyorum ama fuar ne zaman?", "fuar ne zaman"),
    ],
)
def test_what_is_said_beside_it_ends_where_the_question_begins(
    code: str, message: str, asked: str
) -> None:
    assert questions(message, code) == [asked]


def test_an_ordinal_ends_no_sentence() -> None:
    assert questions("Am 12. Mai was ist da?", "de") == ["Am 12. Mai was ist da"]


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


ASIDES = {
    "en": """
        Fwd: {q}
        this must have been asked a hundred times but {q}
        me again, {q}
        I've been searching the docs for hours and can't find it, {q}
        I have looked everywhere but found nothing. {q}
        could do with some advice please, {q}
        {q} asking on behalf of our neighbour
        {q} our coach keeps asking
        my dad showed me how to write here. {q}
        Dear secretary, {q}
        any chance somebody here knows {q}
        silly question incoming: {q}
        you know, um, {q}
        {q} plz answer quick
        gud evening every1, cn sum1 tell me {q}
    """,
    "de": """
        Weitergeleitet: {q}
        wurde bestimmt schon x mal gefragt, {q}
        ich bins wieder, {q}
        habe überall gesucht aber nichts gefunden, {q}
        bräuchte mal euren rat, {q}
        {q} ich frage im Namen meiner Tante
        {q} meine Chefin fragt schon dauernd
        mein Neffe meinte, ich soll hier fragen. {q}
        Liebe Ulla, {q}
        mein opa möchte gerne wissen {q}
        was ich eigentlich fragen wollte: {q}
        entschuldigung für die späte nachricht, {q}
        {q} eilt nicht, wenn jemand mal zeit hat
    """,
    "es": """
        Mensaje reenviado: {q}
        seguramente ya lo han preguntado muchas veces, {q}
        yo otra vez, {q}
        ya busqué en la página y no encuentro nada, {q}
        necesito un poco de orientación por favor, {q}
        {q} pregunto de parte de mi abuela
        {q} mi jefa me lo pregunta
        soy una persona mayor y no me llevo bien con el móvil. {q}
        Estimado presidente, {q}
        mi novia quiere saber {q}
        lo que realmente quisiera saber: {q}
        perdón por la tardanza, {q}
        alguien que me oriente por favor, {q}
    """,
    "ru": """
        Пересланное сообщение: {q}
        наверняка уже много раз спрашивали, {q}
        снова я, {q}
        искала на сайте и ничего не нашла, {q}
        нужен ваш совет, {q}
        {q} спрашиваю по просьбе соседки
        {q} коллега интересуется
        извините за поздний час, {q}
        Уважаемый председатель, {q}
        сестра просила узнать {q}
        кто-нибудь тут помнит {q}
        что я собственно хотела спросить: {q}
        {q} не срочно, когда будет время
    """,
    "tr": """
        Yönlendirilen mesaj: {q}
        daha önce çok sorulmuştur ama {q}
        tekrar ben, {q}
        her yere baktım ama bulamadım, {q}
        komşum adına soruyorum, {q}
        {q} müdürüm soruyor
        ablam bilmek istiyor {q}
        bu saatte rahatsız ettiğim için özür dilerim, {q}
        Sayın başkan, {q}
        sadece bir şey soracaktım {q}
        yardımcı olurmusunuz lütfen {q}
    """,
    "hi": "माफ़ कीजिए परेशान कर रही हूँ, {q}",
    "th": "พี่ๆ ครับ {q} ช่วยตอบหน่อยครับ",
    "el": "βρε παιδιά ξέρει κανείς {q}",
    "ar": """
        نرجو من حضرتكم إعلامنا: {q}
        {q} وتفضلوا بقبول خالص التقدير
    """,
}
ASKED = {
    "en": ("who has the key", "opening hours"),
    "de": ("wer hat den Schlüssel", "Öffnungszeiten"),
    "es": ("quién tiene la llave", "horarios"),
    "ru": ("у кого ключ", "часы работы"),
    "tr": ("fuar ne zaman", "açılış saatleri"),
    "hi": ("चाबी कहाँ रखी है",),
    "th": ("เรือออกเมื่อไร",),
    "el": ("ποιος έχτισε το μύλο",),
    "ar": ("متى بنيت المنارة",),
}
SAID_OF_A_QUESTION = [
    (code, aside.strip(), asked)
    for code, asides in ASIDES.items()
    for aside in asides.strip().splitlines()
    for asked in ASKED[code]
]


@pytest.mark.parametrize(("code", "aside", "asked"), SAID_OF_A_QUESTION)
def test_what_people_say_of_their_question_is_no_part_of_it(
    code: str, aside: str, asked: str
) -> None:
    (part,) = read_message(aside.replace("{q}", f"{asked}?"), [code]).parts
    assert part.question.strip(" ¿?") == asked


@pytest.mark.parametrize(
    "question",
    [
        "Where is The Please Touch Museum?",
        "who wrote Dear Evan Hansen?",
        "Any Chance is the name of which boat?",
        "Forwarded mail goes where?",
        "Who has been asked before the vote?",
        "who is asking for a friend?",
        "What did my mum want to know?",
        "how often has it been asked?",
    ],
)
def test_names_and_questions_made_of_such_words_stay(question: str) -> None:
    assert [part.question for part in read_message(question, ["en"]).parts] == [question]
