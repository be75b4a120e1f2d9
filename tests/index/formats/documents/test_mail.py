"""Mail: only what its author wrote is quotable; encodings; footers of lists."""

from email.message import EmailMessage

import pytest

from index.errors import ArticleError
from index.formats import read_article
from index.formats.parsed import ParsedArticle
from tests.index.formats import files
from tests.index.formats.text.test_plain import quotable

KEY = "The key hangs in the office."
CRANE = "The crane is broken since Saturday and nobody mends it."


def mail(body: str, *, charset: str = "utf-8", **headers: str) -> bytes:
    told = {"Subject": "Key of the shed", "From": "Anna Vik <anna@club.example>", **headers}
    head = "".join(f"{name.replace('_', '-')}: {value}\n" for name, value in told.items())
    content = f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: 8bit\n\n"
    return f"{head}{content}{body}\n".encode(charset)


def own(body: str, **headers: str) -> str:
    """What may be quoted of a mail, without blank lines."""
    article = read_article("a.eml", mail(body, **headers)).article
    return "\n".join(line for line in quotable(article).splitlines() if line.strip())


HEADS = [
    "-----Original Message-----\nFrom: Ben Falk\nSent: Sunday, 4 January 2026 18:00",
    "-----Ursprüngliche Nachricht-----\nVon: Ben Falk\nGesendet: Sonntag, 4. Januar 2026 18:00",
    "-------- Message d'origine --------\nDe : Ben Falk\nDate : 04/01/2026 18:00 (GMT+01:00)",
    "-------- Mensaje original --------\nDe: Ben Falk\nFecha: 4/1/26 18:00",
    "----- Messaggio originale -----\nDa: Ben Falk\nInviato: domenica 4 gennaio 2026 18:00",
    "-----Исходное сообщение-----\nОт: Ben Falk\nОтправлено: 4 января 2026 г. 18:00",
    "-------- Пересылаемое сообщение --------\n04.01.2026, 18:00, Ben Falk:",
    "----- Özgün İleti -----\nKimden: Ben Falk\nGönderildi: 4 Ocak 2026 Pazar 18:00",
    "---------- Forwarded message ---------\nFrom: Ben Falk <ben@club.example>",
    "---------- Weitergeleitete Nachricht ----------\nVon: Ben Falk",
    "-------- Originalnachricht --------\nVon: Ben Falk",
    "Begin forwarded message:\n\nFrom: Ben Falk <ben@club.example>\nSubject: Crane",
    "Anfang der weitergeleiteten Nachricht:\n\nVon: Ben Falk\nBetreff: Kran",
    "________________________________\nFrom: Ben Falk <ben@club.example>\nSent: 4 January 2026",
    "________________________________\nVan: Ben Falk\nVerzonden: zondag 4 januari 2026 18:00",
    "From: Ben Falk\nSent: Sunday, 4 January 2026 18:00\nTo: Anna Vik\nSubject: Crane",
    "*Von:* Ben Falk\n*Gesendet:* Sonntag, 4. Januar 2026 18:00\n*An:* Anna\n*Betreff:* Kran",
    "De: Ben Falk <ben@club.example>\nEnviado el: domingo, 4 de enero de 2026 18:00\nPara: Anna",
    "Lähettäjä: Ben Falk\nLähetetty: sunnuntai 4. tammikuuta 2026 18.00\nAihe: Nosturi",
    "发件人: Ben Falk <ben@club.example>\n发送时间: 2026年1月4日 18:00\n收件人: Anna\n主题: 吊车",
    "差出人: Ben Falk <ben@club.example>\n送信日時: 2026年1月4日 18:00\n件名: クレーン",
    "보낸 사람: Ben Falk <ben@club.example>\n보낸 날짜: 2026년 1월 4일 18:00\n제목: 크레인",
    "----- Mail von Ben -----\nVon: Ben Falk\nDatum: 4. Januar 2026",
]
ATTRIBUTIONS = [
    "On Sun, Jan 4, 2026 at 6:00 PM Ben Falk <ben@club.example> wrote:",
    "On Sunday, 4 January 2026 at 18:00:12 GMT+1,\nBen Falk\n<ben@club.example> wrote:",
    "On 04/01/2026, 18:00, \"Ben Falk\" <ben@club.example> wrote:",
    "Am So., 4. Jan. 2026 um 18:00 Uhr schrieb Ben Falk <ben@club.example>:",
    "Am 04.01.26 um 18:00 schrieb Ben Falk:",
    "Le dim. 4 janv. 2026 à 18:00, Ben Falk <ben@club.example> a écrit :",
    "El dom, 4 ene 2026 a las 18:00, Ben Falk (<ben@club.example>) escribió:",
    "Em dom., 4 de jan. de 2026 às 18:00, Ben Falk <ben@club.example> escreveu:",
    "Il giorno dom 4 gen 2026 alle ore 18:00 Ben Falk <ben@club.example> ha scritto:",
    "Op zo 4 jan 2026 om 18:00 schreef Ben Falk <ben@club.example>:",
    "Den sön 4 jan. 2026 kl 18:00 skrev Ben Falk <ben@club.example>:",
    "вс, 4 янв. 2026 г. в 18:00, Ben Falk <ben@club.example>:",
    "4 Oca 2026 Paz, 18:00 tarihinde Ben Falk <ben@club.example> şunu yazdı:",
    "niedz., 4 sty 2026 o 18:00 Ben Falk <ben@club.example> napisał(a):",
    "2026年1月4日(日) 18:00 Ben Falk <ben@club.example>:",
    "Ben Falk <ben@club.example> 于2026年1月4日周日 18:00写道：",
    "2026년 1월 4일 (일) 오후 6:00, Ben Falk <ben@club.example>님이 작성:",
    "\u202bבתאריך יום א׳, 4 בינו׳ 2026 ב-18:00 מאת"
    " \u202aBen\u202c <\u202aben@club.example\u202c>:\u202c",
]  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
def test_what_stands_below_the_head_of_another_mail_is_not_this_authors(head):
    assert own(f"{KEY}\n\n{head}\n\n{CRANE}") == KEY


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_what_a_program_says_another_wrote_is_not_this_authors(attribution):
    assert own(f"{KEY}\n\n{attribution}\n\n{CRANE}") == KEY
    quoted = f"{attribution}\n> {CRANE}\n>\n> Ben\n\nIt will be mended in May."
    assert own(f"{KEY}\n\n{quoted}") == f"{KEY}\nIt will be mended in May."


@pytest.mark.parametrize(
    "above", ["Ben Falk wrote:", "Ben schrieb:", "* Ben Falk [2026-01-04 18:00]:", "Quoting Ben:"]
)
def test_a_short_line_above_a_quotation_goes_with_it(above):
    assert own(f"{above}\n> {CRANE}\n{KEY}") == KEY
    assert own(f"{above}\nBF> {CRANE}\n{KEY}") == KEY


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Anna wrote:\nThe club is open.",
        "On 5 January 1921 the founder wrote:\n\nThe club shall be open to all.",
        "From: Vardholm\nTo: Havnia\nThe ferry takes an hour.",
        "These are the times:\n8:15 from the pier.",
        "This is the original message of the club: be kind.",
        "Please bring:\n- a torch\n- a towel",
        "Notes\n-----\nThe mailing list moves to another host on 1 May.",
        "Unsubscribe from the course before 1 May, or the fee is due.",
        "The club\n--------\nFrom the first of May on the fee is five euros.",
        "Sent from my heart, this letter is for all members of the club, young or old.",
    ],
)
def test_what_only_looks_like_it_stays(text):
    assert own(f"{text}\n\n{KEY}") == "\n".join([*filter(None, text.split("\n")), KEY])


def test_a_mail_that_only_forwards_says_so():
    with pytest.raises(ArticleError, match="only quotes or forwards"):
        read_article("a.eml", mail(f"{HEADS[0]}\n\n{CRANE}"))
    with pytest.raises(ArticleError, match="only quotes or forwards"):
        read_article("a.eml", mail(f"Ben Falk wrote:\n> {CRANE}\n\n-- \nAnna"))


FOOTERS = [
    "_______________________________________________\nClub mailing list\nclub@lists.example\n"
    "https://lists.example/listinfo/club",
    "---\nTo unsubscribe from this list: send a line to majordomo@lists.example",
    "-=-=-=-=-=-=-=-=-=-=-=-\nGroups.io Links: You receive all messages.\n"
    "View: https://groups.io/g/club/message/1\nMute: https://groups.io/mt/1",
    "--~--~---------~--~----~\nUm diese Liste abzubestellen: www.lists.example/ende\n---",
    "-- \nYou received this message because you are subscribed to the Google Groups group.",
]


@pytest.mark.parametrize("footer", FOOTERS)
def test_footers_of_lists_are_no_text(footer):
    assert own(f"{KEY}\n\n{footer}") == KEY
    assert own(f"{KEY}\n{CRANE}\n{footer}") == f"{KEY}\n{CRANE}"


def test_how_to_leave_is_no_text_of_a_mail_that_came_over_a_list():
    text = f"{KEY}\n\nPour vous désinscrire : https://lists.example/fin"
    assert own(text, List_Id="<club.lists.example>") == KEY
    assert "désinscrire" in own(text)


@pytest.mark.parametrize(
    "line",
    ["Sent from my iPhone", "Von meinem iPhone gesendet", "Envoyé de mon iPad", "iPhoneから送信",
     "Отправлено с iPhone", "Enviado desde mi iPhone", "Get Outlook for Android"],
)  # fmt: skip
def test_what_a_telephone_signs_with_is_no_text(line):
    assert own(f"{KEY}\n\n{line}") == KEY
    assert own(f"{KEY}\n\n{line}\n\n{ATTRIBUTIONS[0]}\n> {CRANE}") == KEY


MARKUP = {
    "outlook": "<p>{key}</p><div style='border-top:solid #E1E1E1 1.0pt'><p><b>Von:</b> Ben Falk"
    " &lt;ben@club.example&gt;<br><b>Gesendet:</b> Sonntag, 4. Januar 2026 18:00<br><b>An:</b>"
    " Anna<br><b>Betreff:</b> Kran</p></div><p>{crane}</p>",
    "outlook on the web": "<div>{key}</div><hr><div><b>From:</b> Ben Falk<br><b>Sent:</b> Sunday,"
    " 4 January 2026 18:00<br><b>To:</b> Anna<br><b>Subject:</b> Crane</div><div>{crane}</div>",
    "gmail": "<div>{key}</div><br><div class=gmail_quote><div class=gmail_attr>On Sun, Jan 4, 2026"
    " at 6:00 PM Ben Falk &lt;<a href='mailto:ben@club.example'>ben@club.example</a>&gt; wrote:<br>"
    "</div><blockquote class=gmail_quote>{crane}</blockquote></div>",
    "yahoo": "<div>{key}</div><div class=yahoo_quoted><div>On Sunday, January 4, 2026 at 06:00:00"
    " PM GMT+1, Ben Falk &lt;ben@club.example&gt; wrote: </div><div>{crane}</div></div>",
    "thunderbird": "<p>{key}</p><div class=moz-cite-prefix>Am 04.01.2026 um 18:00 schrieb Ben Falk:"
    "<br></div><blockquote type=cite><p>{crane}</p></blockquote>",
    "apple mail": "<div>{key}</div><div><br><blockquote type=cite><div>Am 04.01.2026 um 18:00"
    " schrieb Ben Falk &lt;ben@club.example&gt;:</div><br><div>{crane}</div></blockquote></div>",
}


@pytest.mark.parametrize("client", MARKUP)
def test_quoted_mail_in_html_is_not_this_authors(client):
    data = files.mail("", html=MARKUP[client].format(key=KEY, crane=CRANE))
    assert quotable(read_article("a.eml", data).article).strip(" -\n") == KEY


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        (">From the first of May on the fee is five euros.",) * 2,
        (f"{KEY}\n>From here on walk.\n{CRANE}", f"{KEY}\n>From here on walk.\n{CRANE}"),
        (f"> When?\n>From Ben, that is.\n{KEY}", KEY),
    ],
)
def test_a_from_that_a_mailbox_escaped_is_the_authors(body, kept):
    assert own(body) == kept.replace(">From", "From")


def read(content_type: str, body: bytes, subject: bytes = b"Key") -> ParsedArticle:
    typed = f"Content-Type: {content_type}\n".encode() if content_type else b""
    head = b"Subject: %s\nFrom: a@club.example\nContent-Transfer-Encoding: 8bit\n" % subject
    return read_article("a.eml", head + typed + b"\n" + body + b"\n")


RUSSIAN = "Паром отходит от пристани в восемь часов утра.\nБилеты продаются в кассе."
GERMAN = "Die Fähre fährt um acht Uhr früh ab."


@pytest.mark.parametrize(
    ("content_type", "encoding", "text", "told"),
    [
        ("", "cp1252", GERMAN, "says no encoding; not UTF-8 (byte E4 at 5); read as Windows-1252"),
        ("text/plain", "koi8-r", RUSSIAN, "says no encoding"),
        ("text/plain", "shift_jis", "渡し船は朝八時に桟橋を出ます。", "says no encoding"),
        ("text/plain", "utf-8", RUSSIAN, ""),
        ("text/plain; charset=x-klingon", "cp1251", RUSSIAN, "unknown encoding, 'x-klingon'"),
        ("text/plain; charset=unknown-8bit", "utf-8", GERMAN, "unknown encoding, 'unknown-8bit'"),
        ("text/plain; charset=utf-8", "cp1251", RUSSIAN, "is not the utf-8 that it says"),
        ("text/plain; charset=us-ascii", "utf-8", GERMAN, ""),
        ("text/plain; charset=us-ascii", "koi8-r", RUSSIAN, "is not the us-ascii that it says"),
        ("text/plain; charset=iso-8859-1", "utf-8", GERMAN, "is not the iso-8859-1"),
        ("text/plain; charset=iso-8859-1", "cp1252", "“Größe” – 5 €", ""),
        ("text/html; charset=x-klingon", "cp1251", f"<p>{RUSSIAN}</p>", "'x-klingon'"),
        ("text/html; charset=koi8-r", "koi8-r", f"<meta charset=koi8-r><p>{RUSSIAN}</p>", ""),
    ],
)
def test_a_body_is_in_the_encoding_that_it_is_in(content_type, encoding, text, told):
    reading = read(content_type, text.encode(encoding), "Größe".encode())
    written = " ".join(reading.article.text.split())
    assert written == " ".join(text.replace("<p>", "").replace("</p>", "").split()).removeprefix(
        "<meta charset=koi8-r>"
    )
    assert reading.article.title == "Größe"
    assert told in " ".join(reading.warnings)
    assert bool(reading.warnings) == bool(told)


def test_a_byte_that_is_not_in_the_encoding_of_a_mail_costs_a_character():
    reading = read("text/plain; charset=utf-8", GERMAN.encode() + b" Z\xf6llner.")
    assert reading.article.text.strip() == f"{GERMAN} Z\ufffdllner."
    assert "1 byte" in reading.warnings[0]


def test_a_body_whose_encoding_cannot_be_told_refuses_the_mail():
    with pytest.raises(ArticleError, match="its encoding can't be told"):
        read("text/plain", bytes(range(128, 256)) * 3)


def test_a_blank_plain_part_gives_way_to_the_one_in_html():
    message = EmailMessage()
    message["Subject"] = "Key"
    message.set_content(" \n")
    message.add_alternative(f"<p>{KEY}</p>", subtype="html")
    assert read_article("a.eml", message.as_bytes()).article.text == KEY


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        (b"Re: Key of the shed", "Key of the shed"),
        (b"AW: Fwd: Key of the shed", "Key of the shed"),
        (b"RE[2]: Key", "Key"),
        (b"Repair of the shed", "Repair of the shed"),
        (b"Store: opening hours", "Store: opening hours"),
    ],
)
def test_a_mail_is_called_by_its_subject_without_marks_of_answers(subject, title) -> None:
    assert read("text/plain", b"The key hangs in the office.", subject).article.title == title
