"""Plain text: what is recognised by what is usual, and what stays a paragraph."""

import pytest

from index.formats.blocks import blocks_of
from index.model import BlockKind, Omission
from tests.index.formats.blocks.outlines import outline

LISTS = {
    "bullets below a lead-in": """\
Every child must bring the following:

- a sleeping bag
- a torch
===
Every child must bring the following:
list < Every child
  - a sleeping bag
  - a torch""",
    "other bullets with empty lines between": """\
We lend:

• helmets

• paddles
===
We lend:
list < We lend:
  - helmets
  - paddles""",
    "a lead-in that ends in a full stop": """\
To register a child, follow these steps.
1. Fill in the form.
2. Pay the deposit.
===
To register a child, follow these steps.
list < To register
  1. Fill in the form.
  2. Pay the deposit.""",
    "a sentence that introduces nothing": """\
The office is closed on Monday.
- Keys are at the desk.
- So is the post.
===
The office is closed on Monday.
list
  - Keys are at the desk.
  - So is the post.""",
    "a mail with what it answers": """\
Dear Tom,
the hall is free in June.
Best, Ada Bee

> On 23 Nov Tom wrote:
> Is the hall free? Is there a fridge?
>> On 20 Nov the office wrote:
>> The hall holds 110 seated.
===
Dear Tom,/the hall is free in June.
Best, Ada Bee
On 23 Nov Tom wrote:
Is the hall free? Is there a fridge?
On 20 Nov the office wrote:
The hall holds 110 seated.""",
    "a question in a mail that an older one answers": """\
> Is the hall free on 12 or 19 June? We would bring our own food and stay. Is there a fridge?
>> On 20 Nov the office wrote:
>> The hall holds 110 seated. There is a fridge.
===
? Is the hall free on 12 or 19 June?
We would bring our own food and stay.
? Is there a fridge?
On 20 Nov the office wrote:
The hall holds 110 seated. There is a fridge.""",
    "a mail that is signed above another": """\
We row in May.
Best, Ada Bee

On 20 Nov the office wrote:
The lake is open.
===
We row in May.
Best, Ada Bee
On 20 Nov the office wrote:
The lake is open.""",
    "a short line that heads what is below it": """\
We row in May.

Fees, Discounts

Adults pay five euros for a day.
===
We row in May.
#7 Fees, Discounts
Adults pay five euros for a day.""",
    "clauses with numbers of their own within some of them": """\
HOUSE RULES
Last changed on 3.5.2026
1. Dogs are on the leash.
2. Bins
2.1 Paper goes into the blue one.
2.2 Glass goes to the square.
3. Bikes stand in the cellar.
4. Noise
4.1 Quiet is from ten.
===
#3 HOUSE RULES
Last changed on 3.5.2026
list
  1. Dogs are on the leash.
  2. Bins
    list
      2.1 Paper goes into the blue one.
      2.2 Glass goes to the square.
  3. Bikes stand in the cellar.
  4. Noise
    list
      4.1 Quiet is from ten.""",
    "a line with a day that introduces the numbers below it": """\
CAMP
On 3 May 2026 we do this:
1. We meet at the mill.
2. We row to the island.
===
#3 CAMP
On 3 May 2026 we do this:
list < On 3 May 202
  1. We meet at the mill.
  2. We row to the island.""",
    "a line without a day above the numbers": """\
CAMP
How to get to the island
1. We meet at the mill.
2. We row across.
===
#3 CAMP
How to get to the island
list < How to get t
  1. We meet at the mill.
  2. We row across.""",
    "numbers that go on with fewer parts": """\
We list them:
2.1 Paper is blue.
2.2 Glass is green.
3. Bikes are red.
===
We list them:
list < We list them
  2.1 Paper is blue.
  2.2 Glass is green.
  3. Bikes are red.""",
    "lines that each begin with a day": """\
12.12.2026 Rehearsal, 10:00
13.12.2026 Concert. We meet at 15:30
9.3.2027 General meeting
===
list
  - 12.12.2026 Rehearsal, 10:00
  - 13.12.2026 Concert. We meet at 15:30
  - 9.3.2027 General meeting""",
    "lines that each begin with a time": """\
18:00 Doors open
18:30–19:15 The choir sings
19:15 Soup in the hall
===
list
  - 18:00 Doors open
  - 18:30–19:15 The choir sings
  - 19:15 Soup in the hall""",
    "a full line of a programme": """\
10:00 Opening
10:30 Concert of the brass band in front of the old town hall
12:00 Lunch
14:00 Puppet theatre
===
list
  - 10:00 Opening
  - 10:30 Concert of the brass band in front of the old town hall
  - 12:00 Lunch
  - 14:00 Puppet theatre""",
    "letters within numbers": """\
(1) Anyone may join.
(2) The board decides:
(a) within a month,
(b) in writing.
(3) No reasons are given.
===
list
  (1) Anyone may join.
  (2) The board decides:
    list
      (a) within a month,
      (b) in writing.
  (3) No reasons are given.""",
    "indented bullets within numbers": """\
1) Clothes
   - a jacket
   - boots
2) Food
===
list
  1) Clothes
    list
      - a jacket
      - boots
  2) Food""",
    "clauses over several lines": """\
7.1 Rent is due by the end of April. Plots for
    which none is paid are let again.
7.2 Keys are returned to the warden on the day
    on which the plot is given up.
7.3 Dogs are led.
===
list
  7.1 Rent is due by the end of April. Plots for/    which none is paid are let again.
  7.2 Keys are returned to the warden on the day/    on which the plot is given up.
  7.3 Dogs are led.""",
    "numbers of Rome and of China": """\
i. one pays,
ii. one signs,
iii. one rows.

一、必须穿救生衣。
二、不得饮酒。
===
list
  i. one pays,
  ii. one signs,
  iii. one rows.
list
  一、 必须穿救生衣。
  二、 不得饮酒。""",
    "named steps": """\
Step 1: Open the flap.
Step 2: Put in paper.
===
list
  Step 1: Open the flap.
  Step 2: Put in paper.""",
    "numbers behind bullets": """\
• 1. Fill in the form.
• 2. Send it.
===
list
  1. Fill in the form.
  2. Send it.""",
    "boxes say something": """\
☐ Smoking is allowed.
☒ Pets are allowed.
===
list
  - ☐ Smoking is allowed.
  - ☒ Pets are allowed.""",
    "dates behind bullets are no numbers": """\
- 3. Mai: Regatta
- 12. Juni: Fest
===
list
  - 3. Mai: Regatta
  - 12. Juni: Fest""",
    "an item that goes on, and a paragraph in one": """\
1. Fill in the form,
   which hangs by the door.

   It is also on our site.

2. Pay.

That is all.
===
list
  1. Fill in the form,/   which hangs by the door.
    It is also on our site.
  2. Pay.
That is all.""",
    "one number is none, nor are dates and amounts": """\
2. Halbzeit war besser als die erste, fand der Trainer.

1.5 litres of milk were spilt that day on the floor.

— I said no.
— So did I.
===
2. Halbzeit war besser als die erste, fand der Trainer.
1.5 litres of milk were spilt that day on the floor.
— I said no.
— So did I.""",
}

TABLES = {
    "aligned columns": """\
Monday     08:15    10:40    12 euros
Tuesday    09:30    11:55    14 euros
===
table
  | Monday | 08:15 | 10:40 | 12 euros
  | Tuesday | 09:30 | 11:55 | 14 euros""",
    "a header above a rule, and an empty cell": """\
Day        Morning        Evening
---------  -------------  -------
Monday     Olu Adeyemi    Tom
Tuesday                   Rita
===
table
  || Day | Morning | Evening
  | Monday | Olu Adeyemi | Tom
  | Tuesday | _ | Rita""",
    "tabs with a header": """\
Date\tOn duty\tDeputy
7 June\tMarit Solem\t
14 June\tIvo Kastner\tMarit Solem
===
table
  || Date | On duty | Deputy
  | 7 June | Marit Solem | _
  | 14 June | Ivo Kastner | Marit Solem""",
    "a header that only its words tell": """\
Name\tEarly\tLate
Ada\tMon Tue\tWed
Ben\tThu\tFri Sat

Bed   Crop
one   carrots
two   leeks
===
table
  || Name | Early | Late
  | Ada | Mon Tue | Wed
  | Ben | Thu | Fri Sat
table
  || Bed | Crop
  | one | carrots
  | two | leeks""",
    "no header where the first row is like the others": """\
Ada\tMonday\tchair
Ben Lund\tFriday\ttreasurer
Cleo\tSunday\tauditor
===
table
  | Ada | Monday | chair
  | Ben Lund | Friday | treasurer
  | Cleo | Sunday | auditor""",
    "a header with ages beside words": """\
                 Adult    Youth 14+    Child 6-13
Single ride      15.50    11.00        7.50
Season           62.00    45.00        32.00
===
table
  || _ | Adult | Youth 14+ | Child 6-13
  | Single ride | 15.50 | 11.00 | 7.50
  | Season | 62.00 | 45.00 | 32.00""",
    "a header of ages below a label": """\
Karte        bis 5   6 bis 13   ab 14
Tag          frei    4,50       7,00
Saison       frei    45,00      70,00
===
table
  || Karte | bis 5 | 6 bis 13 | ab 14
  | Tag | frei | 4,50 | 7,00
  | Saison | frei | 45,00 | 70,00""",
    "years above amounts": """\
Cotisations 2026    2025    2026
Adultes             120     130
Enfants             60      65
===
table
  || Cotisations 2026 | 2025 | 2026
  | Adultes | 120 | 130
  | Enfants | 60 | 65""",
    "times of day above words": """\
Day    8:00     9:00
Mon    Maths    Art
Tue    French   Maths
===
table
  || Day | 8:00 | 9:00
  | Mon | Maths | Art
  | Tue | French | Maths""",
    "no header in a day that is closed": """\
Sunday     closed
Monday     8-12
Tuesday    9-17

Lundi      Fermé
Mardi      9-12
Mercredi   9-12
===
table
  | Sunday | closed
  | Monday | 8-12
  | Tuesday | 9-17
table
  | Lundi | Fermé
  | Mardi | 9-12
  | Mercredi | 9-12""",
    "no header in what costs nothing": """\
Children   free
Adults     12.00

Kinder     Kostenlos
Senioren   9,00
Gruppen    7,50
===
table
  | Children | free
  | Adults | 12.00
table
  | Kinder | Kostenlos
  | Senioren | 9,00
  | Gruppen | 7,50""",
    "a word in the place of an amount behind one space": """\
Day ticket       6.00
Children under 6 free
Dogs             1.20

Sonnabend          8-12
Sonn- und Feiertag geschlossen
Montag             9-17
===
table
  | Day ticket | 6.00
  | Children under 6 | free
  | Dogs | 1.20
table
  | Sonnabend | 8-12
  | Sonn- und Feiertag | geschlossen
  | Montag | 9-17""",
    "no header in what says the same twice": """\
Sauna      none     none
Pool       9-12     14-18
===
table
  | Sauna | none | none
  | Pool | 9-12 | 14-18""",
    "a header of small words, one of times of day, and one of two columns": """\
Boat       per hour   per day
Canoe      6.00       20.00

Day        Morning    Evening
Mon        9-12       18-20

Item       Price
Coffee     2.80
===
table
  || Boat | per hour | per day
  | Canoe | 6.00 | 20.00
table
  || Day | Morning | Evening
  | Mon | 9-12 | 18-20
table
  || Item | Price
  | Coffee | 2.80""",
    "no header in times that are all alike": """\
Mon    9.00          17.00
Tue    9.30          17.00
===
table
  | Mon | 9.00 | 17.00
  | Tue | 9.30 | 17.00""",
    "no header in hours above days that are closed": """\
Sat    9-12      14-18
Sun    closed    closed
===
table
  | Sat | 9-12 | 14-18
  | Sun | closed | closed""",
    "no header in prices of which only the first have a unit": """\
Adult    12 euros    10 euros
Child    6           5
===
table
  | Adult | 12 euros | 10 euros
  | Child | 6 | 5""",
    "no header in prices that begin somewhere": """\
Tent       from 5    from 10
Caravan    13        26
===
table
  | Tent | from 5 | from 10
  | Caravan | 13 | 26""",
    "no header in rooms with numbers": """\
Hall 2     closed
Court 1    18.00
Court 3    19.00
===
table
  | Hall 2 | closed
  | Court 1 | 18.00
  | Court 3 | 19.00""",
    "no header in sums that could be years": """\
Adulte    2000    1950
Enfant    1000    900
===
table
  | Adulte | 2000 | 1950
  | Enfant | 1000 | 900""",
    "a label that leaves one space": """\
Kasse          Ada Brandt
Schlüsselwärte Ole Finsen
Boote          Ida Falk
===
table
  | Kasse | Ada Brandt
  | Schlüsselwärte | Ole Finsen
  | Boote | Ida Falk""",
    "two labels that leave one space, and abbreviations": """\
Chair         A. Reisch
Head setter A O. Finsen
Head setter B B. Finsen
Libr. & arch. W. Aigner
Cook          Y. Haddad
===
table
  | Chair | A. Reisch
  | Head setter A | O. Finsen
  | Head setter B | B. Finsen
  | Libr. & arch. | W. Aigner
  | Cook | Y. Haddad""",
    "a first label that leaves one space before several columns": """\
Avalanche airbag 12.00   20.00
Shoes            4.00    7.00
Helmet           2.00    4.00
===
table
  | Avalanche airbag | 12.00 | 20.00
  | Shoes | 4.00 | 7.00
  | Helmet | 2.00 | 4.00""",
    "no row in words between amounts": """\
Skates      5.00
Poles and a helmet
Sledge      3.00
===
Skates      5.00
Poles and a helmet
Sledge      3.00""",
    "no row in a sentence between rows": """\
Skates      Ada
Ask them on weekdays.
Sledge      Ben
===
#1 Skates      Ada
Ask them on weekdays.
Sledge      Ben""",
    "pipes in a cell of an aligned list": """\
  list                 show all jars
  key add|list|drop    manage phrases
  unlock               remove locks
===
table
  | list | show all jars
  | key add|list|drop | manage phrases
  | unlock | remove locks""",
    "pipes in all cells of a column, one space behind one": """\
start|stop      Dienst steuern
export CSV|JSON Daten ausgeben
ansicht a|b     Ansicht wechseln
===
table
  | start|stop | Dienst steuern
  | export CSV|JSON | Daten ausgeben
  | ansicht a|b | Ansicht wechseln""",
    "pipes that part cells padded with spaces": """\
Name       | Boat     | Seats
Tom        | Swift    | 4
Ada        | Swallow  | 12
===
table
  || Name | Boat | Seats
  | Tom | Swift | 4
  | Ada | Swallow | 12""",
    "leader dots": """\
Adult ........ 5.00
Child under 12 ...... 2.50
Dog . . . . . free
===
table
  | Adult | 5.00
  | Child under 12 | 2.50
  | Dog | free""",
    "pipes": """\
Name | Boat
-----|-----
Tom | Swift
===
table
  || Name | Boat
  | Tom | Swift""",
    "two columns of text are none": """\
The harbour was built by hand in    The second pier was added when the
the year of the great storm and     ferry came, and the lighthouse was
was finished before the winter.     moved to where it stands today.
===
The harbour was built by hand in    The second pier was added when the/\
the year of the great storm and     ferry came, and the lighthouse was/\
was finished before the winter.     moved to where it stands today.""",
    "a label with its value is none": """\
Chair: Tom Aldous
Secretary:  Helen Price
===
list
  - Chair: Tom Aldous
  - Secretary:  Helen Price""",
    "a caption": """\
Table 2: Prices

Adult    5 euros
Child    2 euros
===
^ Table 2: Prices < table
table
  | Adult | 5 euros
  | Child | 2 euros""",
}

HEADS = {
    "a short line before text": """\
Boathouse news

Floodlights

Agreed to postpone.

Wi-Fi
The password is on the board.
===
#1 Boathouse news
#7 Floodlights
Agreed to postpone.
#7 Wi-Fi
The password is on the board.""",
    "capitals": """\
PRESENT
Anna, Ben, Carla.
ANY OTHER BUSINESS
None.
===
#3 PRESENT
Anna, Ben, Carla.
#3 ANY OTHER BUSINESS
None.""",
    "underlined": """\
Markets
=======
Shares fell.

What you need to do
-------------------
* move your bikes
===
#1 Markets
Shares fell.
#2 What you need to do
list
  - move your bikes""",
    "numbered": """\
1. Emergencies
Call 999. Then call the boathouse.

2. Equipment
- throw lines
- blankets

2.1 Keys
They hang by the door.
===
#4 1. Emergencies
Call 999. Then call the boathouse.
#4 2. Equipment
list
  - throw lines
  - blankets
#5 2.1 Keys
They hang by the door.""",
    "numbered without a stop": """\
1 Introduction

The pump feeds the pond.

1.1 Parts

There are three.
===
#4 1 Introduction
The pump feeds the pond.
#5 1.1 Parts
There are three.""",
    "sections of statutes": """\
§ 1 Name

The club is called Seeblick.

§ 4
Beiträge

(1) Der Beitrag ist im März fällig.
(2) Er wird eingezogen.
===
#4 § 1 Name
The club is called Seeblick.
#4 § 4
#7 Beiträge
list
  (1) Der Beitrag ist im März fällig.
  (2) Er wird eingezogen.""",
    "articles": """\
Article 1 – Horaires
Le centre est ouvert de 9 h à 18 h.
Article 2 – Tarifs
Douze euros.
===
#4 Article 1 – Horaires
Le centre est ouvert de 9 h à 18 h.
#4 Article 2 – Tarifs
Douze euros.""",
    "numbered lines of a list are none": """\
Agenda

1. Apologies
2. Minutes
3. Election

We begin at eight.
===
#1 Agenda
list
  1. Apologies
  2. Minutes
  3. Election
We begin at eight.""",
    "an address, a letter and verses are none": """\
Dear members,

We write to you from

Harbour Trust
Main Street 5
Tolsund

over the water
under the moon

Best wishes
Ida Brandt
===
Dear members,
We write to you from
Harbour Trust
Main Street 5
Tolsund
over the water
under the moon
Best wishes
Ida Brandt""",
    "a label with its value is none": """\
News

Meeting point: the car park

We leave at seven.
===
#1 News
Meeting point: the car park
We leave at seven.""",
    "a line that goes on is none": """\
It rained. The Norwegian

champion was not seen again.
===
It rained. The Norwegian
champion was not seen again.""",
    "tildes below a line underline it": """\
Costumes

Washing
~~~~~~~
Scarves are washed by hand.

Returning
~~~~~~~~
Bring them back.
===
#1 Costumes
#3 Washing
Scarves are washed by hand.
#3 Returning
Bring them back.""",
    "three letters in capitals": """\
Hotel

BREAKFAST

From seven to ten.

BAR

From six.
===
#1 Hotel
#3 BREAKFAST
From seven to ten.
#3 BAR
From six.""",
    "a rule is nothing": """\
One.

* * *

Two.
===
One.
Two.""",
}


def cases(*tables):
    return [pytest.param(text, id=name) for table in tables for name, text in table.items()]


@pytest.mark.parametrize("case", cases(LISTS, TABLES, HEADS))
def test_a_plain_text_has_these_blocks(case):
    text, _, expected = case.partition("===\n")
    if text.startswith("Markets"):
        text, _, expected = case.rpartition("===\n")
    assert outline(text, markdown=False) == expected


def test_a_first_line_heads_the_text_only_where_its_title_is_not_known():
    text = "The match\n\nStade de France, Paris\n\nSaturday, 12 March\n\nIt rained. We lost.\n"
    assert outline(text, markdown=False).startswith("#1 The match\n")
    title = (Omission(0, len("The match"), "title"),)
    kinds = [block.kind for block in blocks_of(text, markdown=False, omitted=title)]
    assert kinds[0] is BlockKind.PARAGRAPH


def test_what_is_omitted_holds_no_blocks():
    text = "One.\n\n- two\n- three\n\nFour."
    start = text.index("- two")
    blocks = blocks_of(text, markdown=False, omitted=(Omission(start, start + 5, "noise"),))
    assert [text[b.start : b.end] for b in blocks] == ["One.", "three", "three", "Four."]


def test_ends_of_lines_of_windows_are_read_alike():
    text = "We lend:\r\n- helmets\r\n- paddles\r\n\r\nMon    8:00    9\r\nTue    7:00    8\r\n"
    assert outline(text, markdown=False) == outline(text.replace("\r\n", "\n"), markdown=False)


@pytest.mark.parametrize("fence", ["~~~", "```"])
def test_what_stands_between_two_fenced_pieces_is_no_code(fence):
    first, second = (f"{fence}\nrow {number}\n{fence}" for number in (1, 2))
    text = f"Type this:\n\n{first}\nThen wait a while.\n\n{second}\nDone."
    blocks = blocks_of(text, markdown=False)
    told = [(block.kind, text[block.start : block.end]) for block in blocks]
    code, said = BlockKind.CODE, BlockKind.PARAGRAPH
    assert told == [
        (said, "Type this:"), (code, "row 1"), (said, "Then wait a while."), (code, "row 2"),
        (said, "Done."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("above", "note", "refers"),
    [
        ("Price today\n\nLunch*    5.50\nDinner    7.00\n\n", "* Meals missed cost.", "Lunch*"),
        ("Lunch    5.50*\nDinner    7.00\n", "* Without drinks.", "Lunch"),
        ("Lunch is 5 euros.†\n\nOpen daily.\n\n", "† Without drinks.", "Lunch is"),
        ("The *big* lunch** is late.\n\n", "** Not on Sundays.", "The *big*"),
    ],
)  # fmt: skip
def test_a_line_behind_a_mark_that_words_above_have_is_a_footnote(above, note, refers):
    text = f"{above}{note}\n"
    blocks = blocks_of(text, markdown=False)
    told = blocks[-1]
    assert told.kind is BlockKind.FOOTNOTE
    assert text[told.start : told.end] == note.partition(" ")[2]
    assert text[blocks[told.of].start :].startswith(refers)


@pytest.mark.parametrize(
    "text",
    [
        "Bring boots.\n\n* One item.",
        "A *big* lunch.\n\n* One item.",
        "A 4* hotel.\n\n* One item.",
        "A lunch* is:\n\n* soup\n* bread",
        "5 * 3 of *.txt\n\n* One item.",
    ],
)
def test_an_item_whose_mark_no_word_above_has_is_an_item(text):
    kinds = {block.kind for block in blocks_of(text, markdown=False)}
    assert BlockKind.ITEM in kinds
    assert BlockKind.FOOTNOTE not in kinds


@pytest.mark.parametrize(
    "text", ["HEAD", "# Head", "HEAD\n\nOn 3.5.2026", "HEAD\nOn 3.5.2026\n- a\n- b"]
)
def test_a_text_that_is_hardly_more_than_a_head_has_blocks(text):
    for markdown in (False, True):
        assert blocks_of(text, markdown=markdown)
