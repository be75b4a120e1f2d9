"""Questions and what is answered, however they are written."""

import pytest

from tests.index.formats.blocks.outlines import outline

PLAIN = {
    "labels": """\
Q: When is the greenhouse heated?
A: From October to April.
In a hard winter longer.

Q. Is there a minimum age?
A. Twelve.
~~~
? When is the greenhouse heated?
From October to April.
In a hard winter longer.
? Is there a minimum age?
Twelve.""",
    "labels of other languages": """\
F: Wann ist geheizt?
A: Von Oktober bis April.

Pregunta 1: ¿Cuándo abre?
Respuesta 1: A las nueve.

问：几点开门？
答：九点。
~~~
? Wann ist geheizt?
Von Oktober bis April.
? ¿Cuándo abre?
A las nueve.
? 几点开门？
九点。""",
    "labels that are wrapped, and on one line": """\
Q1: Who pays for the repairs, which will cost more than the club has in its
    accounts at the moment?
A1: The town pays half of it, and the rest is taken from the fund that was set
    up in 2019.
Q2: Is there parking? A2: Yes.
~~~
? Who pays for the repairs, which will cost more than the club has in its/\
    accounts at the moment?
The town pays half of it, and the rest is taken from the fund that was set/\
    up in 2019.
? Is there parking?
Yes.""",
    "a labelled word that does not ask": """\
Q: Parking
A: Behind the hall.

Q: Showers
A: Two.
~~~
? Parking
Behind the hall.
? Showers
Two.""",
    "initials that are names": """\
F: The boat is late.
H: So it is.

R: Good.
~~~
F: The boat is late.
H: So it is.
R: Good.""",
    "numbered": """\
1. What time does the coach leave?
At a quarter past seven.

2. Where do we eat at noon?
- in the inn
- or on deck
~~~
? 1. What time does the coach leave?
At a quarter past seven.
? 2. Where do we eat at noon?
list
  - in the inn
  - or on deck""",
    "numbered and unanswered": """\
1. Who may use the sauna?
2. When is it hot?

Answers are on the board.
~~~
list
  1. Who may use the sauna?
  2. When is it hot?
Answers are on the board.""",
    "an interview": """\
How did you come to the island?

My aunt kept the light before me. She fell ill.

Where do you sleep?

In the tower.
~~~
? How did you come to the island?
My aunt kept the light before me. She fell ill.
? Where do you sleep?
In the tower.""",
    "who speaks": """\
JOHN. Where have you hidden the key of the cellar?
MARY. Under the third stone.

Reporter: You came in 1990. Why did you stay?
Moen: The bees.
~~~
? JOHN. Where have you hidden the key of the cellar?
MARY. Under the third stone.
? Reporter: You came in 1990. Why did you stay?
Moen: The bees.""",
    "a mail": """\
> When do we leave on Saturday?
At nine.

> Who brings the
> boat?

Ben does.
~~~
? When do we leave on Saturday?
At nine.
? Who brings the/> boat?
Ben does.""",
    "answers behind the questions": """\
Good to know

Is there a lift? No. Call us and we help.

When is it open? From nine to five.
~~~
#1 Good to know
? Is there a lift?
No. Call us and we help.
? When is it open?
From nine to five.""",
    "a mail with more than the question": """\
> Hello Una, thanks a lot.
> And how many pegs does the tent need?
Eighteen.
~~~
Hello Una, thanks a lot.
? And how many pegs does the tent need?
Eighteen.""",
    "several in a paragraph": """\
The fair

When does it open? At nine. Bring change. Where are tickets sold? At the gate.
~~~
#1 The fair
? When does it open?
At nine. Bring change.
? Where are tickets sold?
At the gate.""",
    "no questions": """\
The lighthouse fell in 1990. Why was it rebuilt? Nobody says so today.

The pier has stood since then. It is long.

Is it true? Who can say?

Who asked that?
~~~
The lighthouse fell in 1990. Why was it rebuilt? Nobody says so today.
The pier has stood since then. It is long.
Is it true? Who can say?
Who asked that?""",
}

MARKDOWN = {
    "labels": """\
**Q:** When?
**A:** At nine.

**Q: Where is it?**

A: In the hall.

### Q: Who?

A. Me.
~~~
? When?
At nine.
? Where is it?
In the hall.
#3 Who?
Me.""",
    "labels of items": """\
- P: ¿Cuándo?
- R: Hoy.
- P: ¿Dónde?
- R: Aquí.
~~~
? ¿Cuándo?
Hoy.
? ¿Dónde?
Aquí.""",
    "items with answers": """\
1. What time does it leave?
   At seven.
2. Where is it?

   In the hall.

* **Can I pay in cash?**

  No.

* **May I swim?**

  Yes.
~~~
? 1. What time does it leave?
At seven.
? 2. Where is it?
In the hall.
? Can I pay in cash?
No.
? May I swim?
Yes.""",
    "numbers with answers below them": """\
1. What time does it leave?

At seven.

2. **Where do we eat?**

In the inn.
~~~
? 1. What time does it leave?
At seven.
? Where do we eat?
In the inn.""",
    "labels in items, and behind tags": """\
1. **Q:** Why?
   **A:** So.
2. **Q:** When?
   **A:** Now.

**Frage:** Wann?<br>**Antwort:** Um neun.
~~~
? Why?
So.
? When?
Now.
? Wann?
Um neun.""",
    "items with answers, and what is none of them": """\
- How do I get a key?

  At the desk.

- How long is it open?

  Until ten.

| Tool | Who |
| --- | --- |
| Jira | Sana |

All else is with Leo.
~~~
group
  ? How do I get a key?
  At the desk.
  ? How long is it open?
  Until ten.
table
  || Tool | Who
  | Jira | Sana
All else is with Leo.""",
    "items with answers on their line": """\
**May children come in?**

From twelve.

- **Is there a pool?** The lake.
- When is it heated? On Fridays. On Sundays too.
~~~
? May children come in?
From twelve.
? Is there a pool?
The lake.
? When is it heated?
On Fridays. On Sundays too.""",
    "a mail": """\
> When can I have it?

Any day.

> Thanks. Does it have lights?

One of them works.
~~~
? When can I have it?
Any day.
? Thanks. Does it have lights?
One of them works.""",
    "several in a paragraph": """\
When can visitors come?
On clear Fridays.
Where is it?
On the **hill**.
~~~
? When can visitors come?
On clear Fridays.
? Where is it?
On the **hill**.""",
    "headings that ask stay headings": """\
## Is there parking?

Yes.
~~~
#2 Is there parking?
Yes.""",
    "items that only ask": """\
Ask yourself:

- Is it yours?
- Is it light?
~~~
Ask yourself:
list < Ask yourself
  - Is it yours?
  - Is it light?""",
}


def cases(table):
    return [pytest.param(text, id=name) for name, text in table.items()]


@pytest.mark.parametrize("case", cases(PLAIN))
def test_a_plain_text_has_these_questions(case):
    text, _, expected = case.partition("~~~\n")
    assert outline(text, markdown=False) == expected


@pytest.mark.parametrize("case", cases(MARKDOWN))
def test_a_markdown_text_has_these_questions(case):
    text, _, expected = case.partition("~~~\n")
    assert outline(text, markdown=True) == expected


CHATS = {
    "a message that asks heads what others answer on that day": """\
[12.03.26, 19:04:11] Anna: Who has the key?
[12.03.26, 19:05:00] Ben: I do.
It is green.
[13.03.26, 08:00:00] Carl: The pump is repaired.
~~~
group
  ? [12.03.26, 19:04:11] Anna: Who has the key?
  list
    - [12.03.26, 19:05:00] Ben: I do./It is green.
list
  - [13.03.26, 08:00:00] Carl: The pump is repaired.""",
    "up to the next that asks": """\
12/03/2026, 19:00 - Messages are encrypted.
12/03/2026, 19:04 - Anna: Who has the key?
12/03/2026, 19:05 - Ben: I do.
12/03/2026, 19:06 - Anna: Is the pump repaired?
12/03/2026, 19:07 - Carl: Yes.
~~~
list
  - 12/03/2026, 19:00 - Messages are encrypted.
group
  ? 12/03/2026, 19:04 - Anna: Who has the key?
  list
    - 12/03/2026, 19:05 - Ben: I do.
group
  ? 12/03/2026, 19:06 - Anna: Is the pump repaired?
  list
    - 12/03/2026, 19:07 - Carl: Yes.""",
    "one that nobody answers is a message": """\
3/12/26, 7:04 PM - Anna: Who has the key?
3/12/26, 7:05 PM - Anna: It is urgent.
3/13/26, 8:00 AM - Ben: The pump is repaired.
~~~
list
  - 3/12/26, 7:04 PM - Anna: Who has the key?
  - 3/12/26, 7:05 PM - Anna: It is urgent.
  - 3/13/26, 8:00 AM - Ben: The pump is repaired.""",
    "no more than three answer": """\
[2026-03-12 19:04] Anna: Who has the key?
[2026-03-12 19:05] Ben: I do.
[2026-03-12 19:05] Ben: It hangs here.
[2026-03-12 19:06] Carl: Good.
[2026-03-12 19:07] Carl: The race begins at ten.
~~~
group
  ? [2026-03-12 19:04] Anna: Who has the key?
  list
    - [2026-03-12 19:05] Ben: I do.
    - [2026-03-12 19:05] Ben: It hangs here.
    - [2026-03-12 19:06] Carl: Good.
list
  - [2026-03-12 19:07] Carl: The race begins at ten.""",
    "media that were left out answer nothing": """\
[12.03.26, 19:00:00] Club: \u200eMessages are encrypted.
[12.03.26, 19:04:11] Anna: Who has the key?
\u200e[12.03.26, 19:05:00] Ben: \u200eAudio weggelassen
[12.03.26, 19:05:30] Ben: <Media omitted>
[12.03.26, 19:06:00] Ben: I do.
\u200e[12.03.26, 19:06:10] Ben: \u200eimage omitted
[12.03.26, 19:06:20] Ben: It hangs here.
\u200e[12.03.26, 19:06:30] Ben: \u200ekey.jpg (file attached)
The green one.
[12.03.26, 19:07:00] Carl: Good.
~~~
group
  ? [12.03.26, 19:04:11] Anna: Who has the key?
  list
    - [12.03.26, 19:06:00] Ben: I do.
    - [12.03.26, 19:06:20] Ben: It hangs here.
    - [12.03.26, 19:06:30] Ben: \u200ekey.jpg (file attached)/The green one.
list
  - [12.03.26, 19:07:00] Carl: Good.""",
    "a poll and a place answer": """\
[12.03.26, 19:04:11] Anna: Who has the key?
[12.03.26, 19:05:00] Ben: \u200ePlace: https://maps.example/4
[12.03.26, 19:06:00] Ben: <Without words>
[12.03.26, 19:07:00] Carl: Good.
~~~
group
  ? [12.03.26, 19:04:11] Anna: Who has the key?
  list
    - [12.03.26, 19:05:00] Ben: \u200ePlace: https://maps.example/4
    - [12.03.26, 19:06:00] Ben: <Without words>
    - [12.03.26, 19:07:00] Carl: Good.""",
    "where most messages have the mark it tells nothing": """\
[12.03.26, 19:04:11] Anna: \u200eWho has the key?
[12.03.26, 19:05:00] Ben: \u200eimage omitted
[12.03.26, 19:06:00] Ben: \u200eI do.
~~~
group
  ? [12.03.26, 19:04:11] Anna: \u200eWho has the key?
  list
    - [12.03.26, 19:06:00] Ben: \u200eI do.""",
    "where only media follow nobody answers": """\
[12.03.26, 19:04:11] Anna: Who has the key?
[12.03.26, 19:05:00] Ben: <Medien ausgeschlossen>
[13.03.26, 19:06:00] Ben: The pump is repaired.
~~~
list
  - [12.03.26, 19:04:11] Anna: Who has the key?
  - [13.03.26, 19:06:00] Ben: The pump is repaired.""",
}


@pytest.mark.parametrize("case", cases(CHATS))
def test_a_chat_has_its_messages(case):
    text, _, expected = case.partition("~~~\n")
    assert outline(text, markdown=False) == expected


ASKED = "Who may join?\n\nEveryone may join.\n\nIs there a waiting list?\n\n"
TABLE = "| Who | Reached |\n|---|---|\n| Caretaker | 7-16 |\n"
APART = "group\n  ? Who may join?"


@pytest.mark.parametrize(
    ("text", "is_apart"),
    [
        (f"{ASKED}Yes, about two years.\n\n{TABLE}\nWrite to us.\n", True),
        (f"{ASKED}No.\n\n{TABLE}", True),
        (f"{ASKED}Ask the caretaker.\n\n{TABLE}", False),
        (f"{ASKED}Yes, with these:\n\n{TABLE}", False),
        (f"{ASKED}Yes, see the table below.\n\n{TABLE}", False),
        (f"{ASKED}{TABLE}", False),
        (f"{ASKED}Yes.\n\n{TABLE}\nWho pays?\n\nNobody.\n", False),
        (f"Is there a waiting list?\n\nYes, about two years.\n\n{TABLE}", False),
    ],
)
@pytest.mark.parametrize("markdown", [True, False])
def test_a_last_answer_ends_before_a_table_that_it_has_nothing_to_do_with(
    text, is_apart, markdown
) -> None:
    assert (APART in outline(text, markdown=markdown)) == is_apart
