"""Plain questions come through as they are: nothing in them is taken for courtesy."""

import pytest

from index.messages import read_message

SIGNS = ' ?？؟.;;。।"”“¿¡!\u200f\t\n'
WHOLE = {
    "hi": """
        नॉर्डबाद क्लब ने कितने पदक जीते?
        पुराने घाट की मरम्मत किसने कराई?
        झील के किनारे वाली मिल में कितने लोग काम करते थे?
        पहाड़ी गाँव का स्कूल कब खुला?
        टोलसुंड की नाव से कौन उतरा?
        मछली बाज़ार किस दिन लगता है?
        संग्रहालय में रखी घंटी का वज़न कितना है?
        सर्दियों में फ़ेरी कितनी बार चलती है?
        अंतिम दौर में टीम ने किसे हराया?
        बाँध टूटने के बाद गाँव को किसने बचाया?
        लाइब्रेरी का नया भवन कहाँ बना है?
        चक्की के पत्थर को क्यों बदला गया?
    """,
    "en": """
        X.25 uses what kind of plug?
        U.S. sailors left the harbour when?
        x-ray rooms are on which floor?
        Which ferry did Elizabeth II. open in 1981?
        Which boats, oars, etc. prior to 1950 are in the shed?
        What family built the mill and were fishermen?
        Who backed plans that sound good but have no funds?
        Which firm was given the drawings and must build the pier?
        What are members who joined early but who have not voted?
        What does the flooded quay still have on display?
        In the US, who decides on the depth of a harbour?
        12.5% was not in favour of what?
        (Old) ferries leave from which pier?
        "The Hello Song" was sung by whom?
        [North] pier was built when?
        Who wrote "What is it?"?
        In 1984 , the club bought 15 % of what yard ?
        AS-206 was launched from where?
    """,
    "de": """
        Wie hieß der Fährmann, der von Heinrich III. geadelt wurde?
        Was hat Königin Elisabeth II. 1981 in Tolsund eröffnet?
        Welcher Müller diente unter Ludwig XIV. als Kapitän?
        „Hallo Welt“ ist der Titel welches Liedes?
        X.25 nutzt welche Stecker?
    """,
    "es": """
        ¿Quién apoyó los planes que suenan bien pero que tienen malas perspectivas?
        «Hola, mar» es el título de qué libro?
    """,
    "tr": """
        III. Henry tarafından ödüllendirilen kaptanın adı nedir?
        AS-206'nın test uçuşunda kaç kişi vardı?
        X.25 ne tür fiş kullanır?
    """,
    "ar": """
        إلى أين يعتقد فيلدينج هـ. جاريسون أنه يمكن تتبع العلم؟
        قبل هانسن، من هو أكبر بحار في القرية؟
        في يناير 2016 ، كم عدد القوارب في الميناء؟
    """,
    "zh": """
        《海港条约》是什么时候签署的？
        「老磨坊」是谁写的？
        X.25使用哪种插头？
        【北码头】在哪里？
    """,
    "ja": """
        『灯台の歌』は誰が書きましたか？
        「古い水車」はいつ建てられましたか？
    """,
    "vi": """
        Syria và Ai Cập cùng xây bến tàu khi nào?
    """,
    "th": """
        ฟีลดิง เอช. การ์ริสัน เกิดที่ใด
        X.25 ใช้ปลั๊กแบบใด
    """,
}
CASES = [
    (code, question.strip())
    for code, listed in WHOLE.items()
    for question in listed.strip().splitlines()
]


def questions(text: str, code: str) -> list[str]:
    return [part.question.strip(SIGNS) for part in read_message(text, (code,)).parts]


@pytest.mark.parametrize(("code", "question"), CASES)
def test_a_plain_question_is_one_question_and_whole(code: str, question: str) -> None:
    (part,) = read_message(question, (code,)).parts
    assert part.question.strip(SIGNS) == question.strip(SIGNS)
    assert part.said == ()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("How much is a key and are dogs allowed?", ["How much is a key", "are dogs allowed"]),
        ("Is the pool open and is parking free?", ["Is the pool open", "is parking free"]),
        ("Who is the cook and can I pay by card?", ["Who is the cook", "can I pay by card"]),
        ("My cat is Ludwig XIV. When did he rule?", ["When did he rule"]),
        ("Was kostet ein Spind und gibt es Duschen?", ["Was kostet ein Spind", "gibt es Duschen"]),
    ],
)  # fmt: skip
def test_questions_with_subjects_of_their_own_are_two(text: str, asked: list[str]) -> None:
    assert questions(text, "en") == asked
