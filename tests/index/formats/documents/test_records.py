"""Lists of records: chats, exports and arrays are one article, with a heading a record."""

import json

import pytest

from index.formats import read_article
from index.formats.text import fault_of


def read(told: object):
    return read_article("result.json", json.dumps(told).encode())


def chat(*messages: dict) -> dict:
    return {"name": "Rowing club", "type": "private_group", "id": 1, "messages": list(messages)}


def message(name: str, text: object, at: str = "2026-01-01T10:00:00", **more: object) -> dict:
    return {"id": 1, "type": "message", "date": at, "from": name, "text": text, **more}


PUMP = message("Ben", ["The pump is in the ", {"type": "bold", "text": "lower shed"}, "."])


def test_a_chat_says_who_wrote_what_and_when():
    asked = message("Anna", "Where is the pump?", "2026-01-01T09:59:00")
    joined = {"type": "service", "actor": "Cleo", "action": "join_group_by_link", "text": "joined"}
    picture = message("Cleo", "", photo="a.jpg")
    reading = read(chat(asked, joined, PUMP, picture, message("Ben", "Bring the key.")))
    assert reading.article.text == (
        "## Anna, 2026-01-01 09:59\n\n### Where is the pump?\n\n#### Ben, 2026-01-01 10:00\n\n"
        "The pump is in the **lower shed**.\n\n## Ben, 2026-01-01 10:00\n\nBring the key."
    )
    assert (reading.article.title, reading.article.markup) == ("Rowing club", "md")
    assert reading.warnings == ()


@pytest.mark.parametrize(
    "others",
    [
        [],
        [message("Anna", "I need it now.", "2026-01-01T09:59:00")],
        [message("Ben", "Which one?", "2026-01-01T10:00:00")],
    ],
)
def test_a_question_that_nobody_answers_is_a_text_like_others(others):
    text = read(chat(message("Anna", "Where is the pump?"), *others)).article.text
    assert "\n\nWhere is the pump?" in text


def test_an_export_of_all_chats_has_each_under_its_name():
    other = {**chat(message("Dora", "The weir is shut.")), "name": "Mill"}
    article = read({"about": "-", "chats": {"list": [chat(PUMP), other]}}).article
    heads = [line for line in article.text.splitlines() if line.startswith("## ")]
    assert heads == ["## Rowing club", "## Mill"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (["pay ", {"type": "strikethrough", "text": "100"}, " 50 euros"], "pay  50 euros"),
        (["see ", {"type": "text_link", "text": "this", "href": "https://a.example"}],
         "see [this](https://a.example)"),
        (["ask ", {"type": "mention", "text": "@ben_f"}, " or ", {"type": "code", "text": "a"}],
         "ask @ben_f or a"),
        ("1. no list\n\n# no heading", "1. no list\n\n\\# no heading"),
    ],
)  # fmt: skip
def test_parts_of_a_message_are_what_a_reader_sees(text, shown):
    assert read(chat(message("A", text))).article.text.partition("\n\n")[2] == shown


def test_a_day_of_a_channel_is_read_with_its_names_and_links():
    told = [
        {"type": "message", "subtype": "channel_join", "user": "U1", "text": "<@U1> has joined"},
        {
            "type": "message", "user": "U012AB3CD", "ts": "1767261600.000200",
            "user_profile": {"real_name": "Ben Falk"},
            "text": "The gate &amp; the <https://a.example/plan|plan> are <@U012AB3CE>'s.",
        },
    ]  # fmt: skip
    assert read(told).article.text == (
        "## Ben Falk, 2026-01-01 10:00\n\n"
        "The gate & the [plan](https://a.example/plan) are @U012AB3CE's."
    )


@pytest.mark.parametrize(
    ("record", "text"),
    [
        ({"type": "message", "text": "The pump is red."}, "The pump is red."),
        ({"headline": "Pump", "body": "It is red."}, "## Pump\n\nIt is red."),
        ({"subject": "Pump", "content": "<p>It is <b>red</b>.</p>"}, "## Pump\n\nIt is **red**."),
        ({"question": "Is it red?", "answer": "It is."}, "## Is it red?\n\nIt is."),
        ({"title": {"rendered": "A &amp; B"}, "content": {"rendered": "<p>Red.</p>"}},
         "## A & B\n\nRed."),
        ({"author": {"name": "Ben"}, "created_at": "2026-01-01T10:00:00Z", "message": "Red."},
         "## Ben, 2026-01-01 10:00\n\nRed."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("around", [None, "items", "posts"])
def test_an_array_of_records_is_an_article(record, text, around):
    told = [record] if around is None else {around: [record]}
    assert read(told).article.text == text


@pytest.mark.parametrize(
    ("record", "text", "source"),
    [
        ({"body": "The tide is high."}, "The tide is high.", ""),
        ({"headline": "Tide", "content": "High.", "link": "https://a.example/"}, "High.",
         "https://a.example/"),
        ({"title": "Tide", "question": "How is it?", "answer": "High."}, "High.", ""),
        ({"content": {"rendered": "<p>High.</p>"}, "permalink": "https://b.example/"}, "High.",
         "https://b.example/"),
    ],
)  # fmt: skip
def test_a_record_may_call_its_fields_as_others_do(record, text, source):
    article = read(record).article
    assert (article.text, article.source) == (text, source)


def test_a_poll_is_read_with_its_votes():
    answers = [{"text": "12 June", "voters": 2}, {"text": "19 June", "voters": 1}]
    poll = {"question": "Which day?", "total_voters": 3, "answers": answers}
    told = chat(message("Ben", "", poll=poll), message("Ann", "The hall is booked."))
    assert read(told).article.text.split("\n\n")[1:3] == [
        "Which day?", "- 12 June: 2\n- 19 June: 1",
    ]  # fmt: skip


def test_records_without_text_are_counted():
    reading = read([{"title": "A", "text": "Red."}, {"title": "B"}, {"title": "C", "text": 7}])
    assert reading.warnings == ("2 of its 3 records are no text",)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": "a"}', ""),
        (b'{"text": "a"', "not JSON (column 13)"),
        (b"[1]", "not a JSON object"),
        (b'{"text": 7}', "its text is no text"),
    ],
)
def test_a_line_says_what_is_wrong_with_it(line, reason):
    assert fault_of(line) == reason


def test_a_chat_exported_as_a_page_is_read_as_its_messages():
    time = '<div class="pull_right date details" title="01.01.2026 09:59:00 UTC+01:00">09:59</div>'
    later = time.replace("09:59", "10:00")
    beside = '<div class="userpic"><div class="initials">A</div></div>'
    page = f"""<title>Exported Data</title><div class="page_header"><div class="text bold">
      Rowing club</div></div><div class="page_body chat_page"><div class="history">
      <div class="message service"><div class="body details">1 January 2026</div></div>
      <div class="message default clearfix">{beside}<div class="body">{time}
       <div class="from_name">Anna</div><div class="text">Where is the pump?</div></div></div>
      <div class="message default clearfix">{beside}<div class="body">{later}
       <div class="from_name">Ben <span class="details">via @a_bot</span></div>
       <div class="reply_to details">In reply to <a href="#1">this message</a></div>
       <div class="text">The pump is in the <strong>lower shed</strong>.</div></div></div>
      <div class="message default clearfix joined"><div class="body">{later}
       <div class="text">Bring<br>the key.</div></div></div>
      <div class="message default clearfix joined"><div class="body">{later}
       <div class="forwarded body"><div class="from_name">Dora <span class="date">1.1.2026</span>
       </div><div class="text">The weir is shut.</div></div></div></div>
      <div class="message default clearfix joined"><div class="body">{later}
       <div class="media_wrap"><div class="title">Photo</div></div></div></div></div></div></div>"""
    article = read_article("messages.html", page.encode()).article
    assert article.text == (
        "## Anna, 2026-01-01 09:59\n\n### Where is the pump?\n\n#### Ben, 2026-01-01 10:00\n\n"
        "The pump is in the **lower shed**.\n\n## Ben, 2026-01-01 10:00\n\nBring  \nthe key.\n\n"
        "## Dora, 2026-01-01 10:00\n\nThe weir is shut."
    )
    assert (article.title, article.markup) == ("Rowing club", "md")


def test_a_part_of_a_chat_that_was_cut_out_of_its_page_is_read_as_messages_too():
    said = (
        "<div class='message default'><div class='from_name'>{}</div>"
        "<div class='text'>{}</div></div>"
    )
    page = said.format("Uwe", "Where does the hose lie?") + said.format("Ina", "Under the bench.")
    text = read_article("hose.html", f"<body>{page}</body>".encode()).article.text
    assert text == "## Uwe\n\n### Where does the hose lie?\n\n#### Ina\n\nUnder the bench."


def test_a_forwarded_message_is_of_the_person_who_wrote_it():
    told = chat(message("Ben", "The weir is shut.", forwarded_from="Dora"))
    assert read(told).article.text.startswith("## Dora, ")
