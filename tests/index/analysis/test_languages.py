"""Records of languages: each cell that is filled is tested by a question in that language."""

import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from index.analysis import (
    LANGUAGES,
    Analyzer,
    AnswerType,
    Language,
    fold_words,
    is_negated,
    language_of,
    missing,
    phrase_pattern,
    well_supported,
)
from index.messages import read_message
from index.model import SmallTalk
from index.search import answer_types_of, present_words, years_as_times

FULL = [each for each in LANGUAGES.values() if each.name and each.code not in ("nb", "nn")]
TALK = ("openers", "frames", "closers", "particles", "light_words")
MORE = ("bounds", "hedges", "counted")  # tested where they are read
PATTERNS = (*TALK, "months", "weekdays", "hedges", "counted")
KINDS = ("date", "person", "place", "reason", "count", "amount", "time_span", "extent", "share")

# For each language: a question with its stop words and what is left of it, questions by what they
# ask for, and a question within talk with what that leaves.
QUESTIONS = """
en | Where is the old mill? = old mill
date When was the mill built?; person Who built the mill?; place Where is the mill?
reason Why is the mill closed?; count How many people work there?; amount How much is a ticket?
time_span How long does the tour take?; extent How high is the tower?
share What percentage of visitors stay?
talk Hello everyone, could somebody please tell me when the mill opens? Thanks in advance!
  = when the mill opens
~
de | Wo ist die alte Mühle? = alt muhl
date Wann wurde die Mühle gebaut?; person Wer hat die Mühle gebaut?; place Wo steht die Mühle?
reason Warum ist die Mühle zu?; count Wie viele Leute arbeiten dort?
amount Wie teuer ist eine Karte?; time_span Wie lange dauert die Führung?
extent Wie weit ist es bis zur Mühle?; share Welcher Anteil der Gäste bleibt?
talk Hallo zusammen, könnte mir bitte jemand sagen, wann die Mühle öffnet? Vielen Dank!
  = wann die muhle offnet
~
es | ¿Dónde está el molino viejo? = molin viej
date ¿Cuándo se construyó el molino?; person ¿Quién construyó el molino?
place ¿Dónde está el molino?; reason ¿Por qué está cerrado el molino?
count ¿Cuántas personas trabajan en el molino?; amount ¿Cuánto cuesta la entrada?
time_span ¿Cuánto tiempo dura la visita?; extent ¿Qué altura tiene la torre?
share ¿Qué porcentaje de los visitantes se queda?
talk Hola a todos, ¿alguien sabe cuándo abre el molino? ¡Muchas gracias! = cuando abre el molino
~
ru | Где находится старая мельница? = наход стар мельниц
date Когда построили мельницу?; person Кто построил мельницу?; place Где мельница?
reason Почему мельница закрыта?; count Сколько людей там работает?
amount Сколько стоит билет?; time_span Как долго длится экскурсия?
extent Какая высота у башни?; share Какой процент гостей остаётся?
talk Здравствуйте! Подскажите, пожалуйста, когда открывается мельница? Спасибо!
  = когда открывается мельница
~
tr | Eski değirmen nerede? = eski degir
date Değirmen ne zaman yapıldı?; person Değirmeni kim yaptı?; place Değirmen nerede?
reason Değirmen neden kapalı?; count Orada kaç kişi çalışıyor?; amount Bilet kaç lira?
time_span Tur ne kadar sürer?; extent Kule kaç metre?; share Ziyaretçilerin yüzde kaçı kalıyor?
talk Merhaba arkadaşlar, değirmen ne zaman açılıyor, bilen var mı? Teşekkürler
  = degirmen ne zaman aciliyor
~
fr | Où est le vieux moulin ? = vieux moulin
date Quand le moulin a-t-il été construit ?; person Qui a construit le moulin ?
place Où est le moulin ?; reason Pourquoi le moulin est-il fermé ?
count Combien de gens y travaillent ?; amount Combien coûte le billet ?
time_span Combien de temps dure la visite ?; extent Quelle est la hauteur de la tour ?
share Quel pourcentage des visiteurs reste ?
talk Bonjour à tous, quelqu'un sait quand ouvre le moulin ? Merci d'avance
  = quand ouvre le moulin
~
it | Dove è il vecchio mulino? = vecc mulin
date Quando è stato costruito il mulino?; person Chi ha costruito il mulino?
place Dove è il mulino?; reason Perché il mulino è chiuso?; count Quante persone ci lavorano?
amount Quanto costa il biglietto?; time_span Quanto tempo dura la visita?
extent Quanto è alta la torre?; share Quale percentuale dei visitatori resta?
talk Ciao a tutti, qualcuno sa quando apre il mulino? Grazie mille = quando apre il mulino
~
pt | Onde fica o moinho velho? = fic moinh velh
date Quando foi construído o moinho?; person Quem construiu o moinho?; place Onde fica o moinho?
reason Por que o moinho está fechado?; count Quantas pessoas trabalham no moinho?
amount Quanto custa o bilhete?; time_span Quanto tempo dura a visita?
extent Qual é a altura da torre?; share Qual a percentagem dos visitantes que fica?
talk Olá a todos, alguém sabe quando abre o moinho? Muito obrigado = quando abre o moinho
~
nl | Waar is de oude molen? = oud mol
date Wanneer is de molen gebouwd?; person Wie heeft de molen gebouwd?; place Waar is de molen?
reason Waarom is de molen dicht?; count Hoeveel mensen werken er?; amount Hoeveel kost het?
time_span Hoe lang duurt het bezoek?; extent Hoe hoog is de toren?
share Welk percentage van de bezoekers blijft?
talk Hallo allemaal, weet iemand wanneer de molen opent? Alvast bedankt = wanneer de molen opent
~
sv | Var är den gamla kvarnen? = gaml kvarn
date När byggdes kvarnen?; person Vem byggde kvarnen?; place Var är kvarnen?
reason Varför är kvarnen stängd?; count Hur många arbetar här?; amount Vad kostar en biljett?
time_span Hur länge varar turen?; extent Hur hög är tornet?; share Hur många procent stannar?
talk Hej alla, vet någon när kvarnen öppnar? Tack på förhand = nar kvarnen oppnar
~
uk | Де знаходиться старий млин? = знахо стари млин
date Коли збудували млин?; person Хто збудував млин?; place Де цей млин?
reason Чому млин закритий?; count Скільки людей там працює?; amount Скільки коштує квиток?
time_span Як довго триває екскурсія?; extent Яка висота цієї вежі?
share Який відсоток гостей лишається?
talk Привіт всім, підкажіть, будь ласка, коли відкривається млин? Дякую
  = коли відкривається млин
~
pl | Gdzie jest stary młyn? = stary mlyn
date Kiedy zbudowano młyn?; person Kto zbudował ten młyn?; place Gdzie jest młyn?
reason Dlaczego młyn jest zamknięty?; count Ilu ludzi tam pracuje?; amount Ile kosztuje bilet?
time_span Jak długo trwa zwiedzanie?; extent Jaka jest wysokość tej wieży?
share Jaki procent gości zostaje?
talk Cześć wszystkim, czy ktoś wie, kiedy otwierają młyn? Dzięki = kiedy otwieraja mlyn
~
ro | Unde este moara veche? = moar vech
date Când a fost construită moara?; person Cine a construit moara?; place Unde este moara?
reason De ce este închisă moara?; count Câți oameni lucrează acolo?; amount Cât costă biletul?
time_span Cât timp durează vizita?; extent Ce înălțime are turnul?
share Ce procent dintre vizitatori rămâne?
talk Bună tuturor, știe cineva când se deschide moara? Mulțumesc = cand se deschide moara
~
el | Πού είναι ο παλιός μύλος; = παλιο μυλοσ
date Πότε χτίστηκε ο μύλος;; person Ποιος έχτισε τον μύλο;; place Πού είναι ο μύλος;
reason Γιατί είναι κλειστός ο μύλος;; count Πόσοι άνθρωποι δουλεύουν εκεί;
amount Πόσο κοστίζει το εισιτήριο;; time_span Πόσο καιρό κρατά η επίσκεψη;
extent Ποιο είναι το ύψος του πύργου;; share Ποιο ποσοστό των επισκεπτών μένει;
talk Γεια σας, ξέρει κανείς πότε ανοίγει ο μύλος; Ευχαριστώ = ποτε ανοιγει ο μυλοσ
~
ar | أين توجد الطاحونة القديمة؟ = توجد طاحو قديم
date متى بنيت الطاحونة؟; person من بنى الطاحونة؟; place أين الطاحونة؟
reason لماذا أغلقت الطاحونة؟; count كم عدد العمال هناك؟; amount كم سعر التذكرة؟
time_span كم من الوقت تستغرق الجولة؟; extent ما ارتفاع البرج؟; share ما نسبة الزوار؟
talk مرحبا، هل يعرف أحد متى تفتح الطاحونة؟ شكرا = متي تفتح الطاحونة
~
hi | पुरानी चक्की कहाँ है? = पुरानी चक्की
date चक्की कब बनी थी?; person चक्की किसने बनाई?; place चक्की कहाँ है?
reason चक्की क्यों बंद है?; count वहाँ कितने लोग काम करते हैं?
amount टिकट की कीमत क्या है?; time_span इसमें कितनी देर लगती है?
extent मीनार कितनी ऊंची है?; share कितने प्रतिशत लोग रुकते हैं?
talk नमस्ते, क्या कोई बता सकता है चक्की कब खुलती है? धन्यवाद = चक्की कब खुलती है
~
vi | Cối xay cũ ở đâu? = coi xay cu
date Cối xay được xây khi nào?; person Ai đã xây cối xay?; place Cối xay ở đâu?
reason Tại sao cối xay đóng cửa?; count Có bao nhiêu người làm ở đó?
amount Vé bao nhiêu tiền?; time_span Chuyến đi kéo dài bao lâu?; extent Tháp cao bao nhiêu?
share Bao nhiêu phần trăm khách ở lại?
talk Chào mọi người, có ai biết cối xay mở cửa khi nào? Cảm ơn
  = coi xay mo cua khi nao
~
fi | Missä vanha mylly on? = vanh myly
date Milloin mylly rakennettiin?; person Kuka rakensi myllyn?; place Missä mylly on?
reason Miksi mylly on kiinni?; count Kuinka monta ihmistä siellä on?; amount Paljonko lippu maksaa?
time_span Kuinka kauan kierros kestää?; extent Kuinka korkea torni on?
share Kuinka suuri osa vieraista jää?
talk Hei kaikille, tietääkö joku milloin mylly avataan? Kiitos = milloin mylly avataan
~
da | Hvor er den gamle mølle? = gaml mol
date Hvornår blev møllen bygget?; person Hvem byggede møllen?; place Hvor er møllen?
reason Hvorfor er møllen lukket?; count Hvor mange arbejder her?; amount Hvad koster en billet?
time_span Hvor længe varer turen?; extent Hvor høj er tårnet?; share Hvor mange procent bliver?
talk Hej alle, ved nogen hvornår møllen åbner? Mange tak = hvornar mollen abner
~
no | Hvor er den gamle mølla? = gaml moll
date Når ble mølla bygget?; person Hvem bygget mølla?; place Hvor er mølla?
reason Hvorfor er mølla stengt?; count Hvor mange jobber der?; amount Hva koster en billett?
time_span Hvor lenge varer turen?; extent Hvor høyt er tårnet?; share Hvor mange prosent blir?
talk Hei alle sammen, vet noen når mølla åpner? Tusen takk = nar molla apner
~
cs | Kde je starý mlýn? = stary mlyn
date Kdy byl mlýn postaven?; person Kdo postavil ten mlýn?; place Kde je ten mlýn?
reason Proč je mlýn zavřený?; count Kolik lidí tam pracuje?; amount Kolik stojí lístek?
time_span Jak dlouho trvá prohlídka?; extent Jak vysoká je ta věž?
share Kolik procent návštěvníků zůstane?
talk Dobrý den, nevíte prosím, kdy otevírá mlýn? Předem díky = kdy otevira mlyn
~
hu | Hol van a régi malom? = reg mal
date Mikor épült a malom?; person Ki építette a malmot?; place Hol van a malom?
reason Miért van zárva a malom?; count Hány ember dolgozik ott?; amount Mennyibe kerül a jegy?
time_span Mennyi ideig tart a séta?; extent Milyen magas a torony?
share A látogatók hány százaléka marad?
talk Sziasztok, valaki tudja, hogy mikor nyit a malom? Köszönöm = mikor nyit a malom
~
ja | 古い水車はどこですか =
date 水車はいつ建てられましたか; person 誰が水車を建てましたか; place 水車はどこですか
reason なぜ水車は閉まっていますか; count 何人が働いていますか; amount 切符はいくらですか
time_span 見学は何時間かかりますか; extent 塔の高さはどのくらいですか; share 何パーセントの客ですか
talk すみません、水車はいつ開くか教えてください = 水車はいつ開くか
~
ko | 오래된 방앗간은 어디에 있나요 =
date 방앗간은 언제 지어졌나요; person 누가 방앗간을 지었나요; place 방앗간은 어디에 있나요
reason 방앗간은 왜 닫혔나요; count 몇 명이 일하나요; amount 표는 얼마인가요
time_span 얼마나 오래 걸리나요; extent 탑은 얼마나 높나요; share 몇 퍼센트가 남나요
talk 안녕하세요, 방앗간이 언제 여는지 알고 싶습니다 = 방앗간이 언제 여는지
~
th | โรงสีเก่าอยู่ที่ไหน =
date โรงสีสร้างเมื่อไหร่; person ใครสร้างโรงสี; place โรงสีอยู่ที่ไหน; reason ทำไมโรงสีปิด
count มีคนงานกี่คน; amount ตั๋วราคาเท่าไหร่; time_span ใช้เวลานานเท่าไหร่
extent หอคอยสูงเท่าไหร่; share ร้อยละของผู้เข้าชม
talk สวัสดีครับ ช่วยบอกหน่อยว่าโรงสีเปิดเมื่อไหร่ ขอบคุณครับ = โรงสีเปิดเมื่อไหร่
~
zh | 旧磨坊在哪里？ =
date 磨坊是什么时候建的？; person 谁建了磨坊？; place 磨坊在哪里？; reason 为什么磨坊关门了？
count 那里有几个人？; amount 门票多少钱？; time_span 参观要多久？; extent 塔有多高？
share 百分之几的游客？
talk 大家好，请问磨坊什么时候开门？谢谢！ = 磨坊什么时候开门
~
"""


@dataclass(frozen=True)
class Proof:
    """The questions that test the cells of one language."""

    code: str
    question: str
    terms: list[str]
    kinds: dict[str, str]
    talk: str
    asked: str


def proofs() -> Iterator[Proof]:
    for block in QUESTIONS.split("~"):
        lines = " ".join(block.split())
        if not lines:
            continue
        first, rest = lines.split(" date ", 1)
        code, question = first.split(" | ", 1)
        bare, _, terms = question.rpartition(" =")
        asked_for, talk = rest.split(" talk ", 1)
        said, _, asked = talk.rpartition(" = ")
        found = re.split(rf";? ({'|'.join(KINDS)}) ", f" date {asked_for}")[1:]
        kinds = dict(zip(found[::2], found[1::2], strict=True))
        yield Proof(code, bare, terms.split(), kinds, said, asked)


PROOFS = {each.code: each for each in proofs()}


def asked_in(text: str, language: str) -> str:
    parts = read_message(text, [language]).parts
    return " | ".join(fold_words(part.question).strip(" ,;.?!¿¡؟？。") for part in parts)


@pytest.mark.parametrize("proof", PROOFS.values(), ids=PROOFS)
def test_function_words_of_a_question_are_no_terms(proof: Proof) -> None:
    if language_of(proof.code).is_spaced:
        assert Analyzer(proof.code).terms(proof.question) == proof.terms


@pytest.mark.parametrize(
    ("code", "kind"), [(proof.code, kind) for proof in PROOFS.values() for kind in KINDS]
)
def test_question_words_tell_what_is_asked_for(code: str, kind: str) -> None:
    assert kind in answer_types_of(PROOFS[code].kinds[kind])


@pytest.mark.parametrize(
    "question",
    [
        "how to renew a pass",
        "How shall we store the boats?",
        "Wie stelle ich die Heizung ab?",
        "¿Cómo renovar el carné?",
        "Comment réserver la salle ?",
        "Come prenotare la sala?",
        "Como reservar a sala?",
        "Как продлить пропуск?",
        "Hoe reset ik het wachtwoord?",
    ],
)
def test_how_somebody_does_something_asks_for_a_manner(question: str) -> None:
    assert AnswerType.MANNER in answer_types_of(question)


@pytest.mark.parametrize("question", ["How many seats are there?", "Wie oft fährt der Bus?"])
def test_how_many_and_how_often_ask_for_none(question: str) -> None:
    assert AnswerType.MANNER not in answer_types_of(question)


@pytest.mark.parametrize("proof", PROOFS.values(), ids=PROOFS)
def test_talk_around_a_question_is_known_as_such(proof: Proof) -> None:
    assert asked_in(proof.talk, proof.code) == proof.asked


def test_a_language_without_questions_is_named_as_little_supported() -> None:
    sys.stdout.write(matrix())
    assert {each.code for each in well_supported() if each in FULL} <= set(PROOFS)


def matrix() -> str:
    """Return which cells are there (x), there and tested (X), and missing (.)."""
    names = ("stop_words", *KINDS, *TALK, "stems", "numbers", "months", *MORE, "small_talk")
    rows = [f"{'':12}" + " ".join(f"{name[:6]:6}" for name in names)]
    for language in FULL:
        tested = language.code in PROOFS
        lacking = missing(language) | {name for name in MORE if not getattr(language, name)}
        cells = ("." if name in lacking else "X" if tested else "x" for name in names)
        rows.append(f"{language.name:12}" + " ".join(f"{cell:6}" for cell in cells))
    return "\n".join(rows)


@pytest.mark.parametrize("language", FULL, ids=lambda each: each.code)
def test_lists_are_folded_as_words_of_a_text_are(language: Language) -> None:
    listed = {*language.stop_words, *language.negations, *language.numbers, *language.ordinals}
    assert [word for word in listed if language.fold(word) != word] == []
    phrases = [phrase for name in PATTERNS for phrase in getattr(language, name)]
    talk = [phrase for listed in language.small_talk.values() for phrase in listed]
    bounds = [phrase for listed in language.bounds.values() for phrase in listed]
    for phrase in (*phrases, *talk, *bounds):
        bare = re.sub(r"\\.", " ", phrase)
        if language.keeps_accents:
            assert bare == bare.lower()
        else:
            assert fold_words(bare) == bare


@pytest.mark.parametrize("language", FULL, ids=lambda each: each.code)
def test_no_question_word_is_a_negation(language: Language) -> None:
    asking = [language.interrogatives, *language.question_words.values()]
    fold = str if language.keeps_accents else fold_words
    patterns = [fold(each) for each in asking if each]
    both = {w for w in language.negations if any(re.fullmatch(each, w) for each in patterns)}
    assert both <= {"لم"}  # why, and did not


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("ar", "ما هي عاصمة فرنسا؟"),
        ("de", "Wann fährt heute noch ein Bus?"),
        ("el", "Πότε άνοιξε το μουσείο;"),
        ("fr", "Quelle personne dirige le musée ?"),
        ("he", "איך מגיעים אל המוזיאון?"),
        ("hi", "क्या कोई बस है?"),
        ("it", "Quanti ne servono?"),
        ("tr", "Kütüphane ne zaman açılıyor?"),
    ],
)
def test_a_question_that_asks_for_what_is_is_not_negated(language: str, question: str) -> None:
    assert not is_negated(question, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "لا يسمح بالكلاب"),
        ("de", "Weder Hunde noch Katzen sind erlaubt."),
        ("el", "Ποτέ δεν ανοίγει τη Δευτέρα."),
        ("fr", "Personne ne peut entrer."),
        ("it", "Non si entra né si esce."),
        ("tr", "Köpek yasak değil."),
        ("vi", "Không được mang chó vào."),
    ],
)
def test_what_denies_is_negated(language: str, text: str) -> None:
    assert is_negated(text, language)


@pytest.mark.parametrize("language", FULL, ids=lambda each: each.code)
def test_a_year_has_twelve_months_and_a_week_seven_days(language: Language) -> None:
    assert (len(language.months), len(language.weekdays)) == (12, 7)
    spoken = language.code in ("en", "de", "es", "ru", "tr")  # in which the bot says who it is
    assert set(language.small_talk) >= set(SmallTalk) - ({SmallTalk.ABOUT} if not spoken else set())


@pytest.mark.parametrize("language", FULL, ids=lambda each: each.code)
def test_no_text_takes_long_to_be_matched(language: Language) -> None:
    for name in TALK:
        for words in ({*language.stop_words, "x"}, _words_of(getattr(language, name))):
            text = " ".join([*sorted(words)[:150], "~"] * 2)
            pattern = phrase_pattern(getattr(language, name), is_spaced=language.is_spaced)
            begun = time.process_time()
            list(pattern.finditer(text))
            assert time.process_time() - begun < 1, name


def _words_of(phrases: tuple[str, ...]) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", re.sub(r"\\.", " ", " ".join(phrases))))


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Quelle est la dernière réunion ?", ["dernière"]),
        ("Quando è il prossimo treno?", ["prossimo"]),
        ("Jaki jest aktualny cennik?", ["aktualny"]),
        ("Who is the mayor ora?", []),
    ],
)
def test_words_for_the_present_are_of_the_language_of_the_question(
    question: str, found: list[str]
) -> None:
    assert [word[0] for word in present_words(question)] == found


def test_french_asks_how_much_with_a_function_word() -> None:
    assert Analyzer("fr").terms("Combien coûte l'entrée d'aujourd'hui ?")[:1] != ["combien"]


def test_prefixes_of_hebrew_are_no_part_of_a_word() -> None:
    assert len(set(Analyzer("he").terms("המגדלור במגדלור מגדלור"))) == 1


@pytest.mark.parametrize("code", ["xx", "", "ca", "bg"])
def test_a_language_without_a_record_has_no_facts(code: str) -> None:
    assert not language_of(code).stop_words


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("When does the term start in 2029?", {"2029"}),
        ("Who won in March 1931, and since 1950?", {"1931", "1950"}),
        ("Was kostet es im Jahr 2031?", {"2031"}),
        ("¿Cuánto costaba en 1985?", {"1985"}),
        ("сколько стоило в 2031 году", {"2031"}),
        ("2031'de kaç para", {"2031"}),
        ("Quel est le prix en 2031 ?", {"2031"}),
        ("Is it more than 1500 euros?", set()),
        ("Does it open at 1700?", set()),
        ("Is port 1883 in use?", set()),
    ],
)
def test_years_are_named_as_each_language_names_them(question: str, years: set[str]) -> None:
    assert years_as_times(question) == years
