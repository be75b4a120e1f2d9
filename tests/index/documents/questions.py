"""Questions that documents answer themselves."""

from tests.index.documents import Asked, Folder

FOLDERS = {
    "a question that a document answers is quoted with its answer": Folder(
        """\
=== bikes.txt
Bicycle workshop

Do you repair punctures while I wait?
Usually, if nobody is before you.

Can I borrow a pump?
It hangs on a chain beside the door.
=== bats.md
# After the lecture

The hall was full. How do bats find their way? They listen to the echo. Nobody hears it.

They were counted in May.
=== ferry.md
# Ferry

Can I take my car on the ferry?

Up to two metres high.
""",
        [
            Asked("Do you repair punctures while I wait?", "Usually", "pump"),
            Asked("can I borrow a pump", "on a chain", "Usually"),
            Asked("How do bats find their way?", "They listen to the echo."),
            Asked("Can I take my car on the ferry?", "two metres"),
        ],
    ),
    "a numbered question is quoted with its answer": Folder(
        """\
=== chapel.txt
Questions about the chapel

1. When does the bell ring?
At noon and at dusk.

2. Who has the key?
The baker next door.
=== walk.md
# The walk

1. Where do we meet?

   Under the railway bridge.

2. How long is it?

   Eleven kilometres.
=== lessons.txt
Swimming lessons

1) How old must my child be?
   Five years.
2) What does a course cost?
   Sixty francs for ten lessons.
=== choir.md
# Choir trip

**1. When do we leave?** At a quarter to six.

**2. Where do we sleep?** In the hostel on the hill.
""",
        [
            Asked("When does the bell ring?", "At noon and at dusk.", "baker"),
            Asked("who has the key of the chapel", "The baker", "noon"),
            Asked("Where do we meet for the walk?", "Under the railway bridge.", "kilometres"),
            Asked("What does a swimming course cost?", "Sixty francs", "Five"),
            Asked("When do we leave for the choir trip?", "a quarter to six", "hostel"),
        ],
    ),
    "what is said in reply answers, in talks, plays and mail": Folder(
        """\
=== clock.txt
An evening with the clockmaker

EDITOR: What is the hardest part of a clock to make?

MR HALVORSEN: The escapement. I have thrown away forty.
=== play.txt
On stage

HAMISH. Who fed the goats?
MORAG. Nobody. They ate the scenery.
HAMISH. And where is the director?
MORAG. Asleep in the third row.
=== boat.md
# Re: the boat

> When can I pick up the boat?

Any day after the tenth.

> Thanks! And does the trailer have lights?

One of them works.
=== tent.txt
From: Una
Subject: Re: the tent

> How many pegs does the tent need?
Eighteen. Bring a mallet.
=== rosa.md
# Talk with Rosa Engel

**Anna Brill: Did you ever return to Lodz?**

**Rosa Engel:** Once, for a funeral.
""",
        [
            Asked("What is the hardest part of a clock to make?", "The escapement."),
            Asked("Who fed the goats?", "Nobody.", "Asleep"),
            Asked("where is the director", "Asleep in the third row.", "Nobody"),
            Asked("When can I pick up the boat?", "Any day after the tenth.", "lights"),
            Asked("does the trailer have lights", "One of them works.", "tenth"),
            Asked("How many pegs does the tent need?", "Eighteen."),
            Asked("Did Rosa Engel ever return to Lodz?", "\nRosa Engel: Once, for a funeral."),
        ],
    ),
    "what is said in reply answers, where names of speakers have lines of their own": Folder(
        """\
=== lock.txt
The lock keeper's daughter

NORA
Which barge brought the piano?

OLD SVEN
The green one, on the night of the flood.

NORA (rises)
And who plays it?

OLD SVEN
Only the cat.
=== rat.md
# Sitzung vom 9. Juni

### Frau Behn (Liste 2)

Das Dach ist undicht. Wann wird die Turnhalle saniert?

### Bürgermeister Rohde

Nach den Herbstferien.

### Herr Dose

Was kostet die Sanierung?

### Bürgermeister Rohde

Drei Millionen.

### Frau Behn (Liste 2)

Wird das Vereinsheim auch saniert?

### Bürgermeister Rohde

Nein.

### Frau Behn (Liste 2)

Danke.
=== rooms.md
# Rooms

## Attic

### Rules

Shoes off. Any questions?

### Prices

Nine crowns.

## Cellar

### Rules

No candles. Any questions?

### Prices

Six crowns.
""",
        [
            Asked("Which barge brought the piano?", "\nThe green one", "cat"),
            Asked("Who plays the piano?", "And who plays it?\nOnly the cat."),
            Asked("Wann wird die Turnhalle saniert?", "Nach den Herbstferien."),
            Asked("Was kostet die Sanierung?", "Drei Millionen.", "Nein"),
            Asked("Wird das Vereinsheim saniert?", "Vereinsheim auch saniert?\nNein."),
            Asked("What are the prices in the attic?", "Nine crowns.", "questions|Six"),
        ],
    ),
    "a bold question is quoted with what follows it": Folder(
        """\
=== sauna.md
# The sauna

**How hot is it?**
Ninety degrees.

**Do I need a towel?** Two: one to sit on.

**May children come in?**

From twelve, with a parent.

<b>Who lights the stove?</b><br>
Whoever comes first.

**May I whisk?**<br/>
Gently.

- **Is there a plunge pool?** The lake.
- **When is it heated?** On Fridays.
=== alley.html
<html><body><article><h1>The bowling alley</h1><p>The alley lies under the inn and has four
lanes, which the members of two clubs have looked after for sixty years.</p>
<p><strong>Do you lend shoes?</strong><br>For two euros.</p>
<p><strong>May we bring our own beer?</strong></p><p>No, but a cake.</p></article></body></html>
""",
        [
            Asked("How hot is the sauna?", "How hot is it?|Ninety degrees.", "towel"),
            Asked("Do I need a towel?", "Do I need a towel?|one to sit on", "degrees"),
            Asked("may children come in the sauna", "children|From twelve", "lake"),
            Asked("who lights the stove", "Whoever comes first.", "Gently"),
            Asked("may i whisk", "whisk?\nGently."),
            Asked("Is there a plunge pool?", "plunge pool?|The lake.", "children"),
            Asked("Do you lend shoes?", "lend shoes?|For two euros.", "beer"),
            Asked("may we bring our own beer", "beer?|No, but a cake.", "shoes"),
        ],
    ),
    "of several questions in a row each keeps its own answer": Folder(
        """\
=== fair.txt
Garden fair

When does the fair open? At nine. Where are tickets sold? At the gate. Is there a bus? Hourly.
=== stars.md
# The observatory

When can visitors see the stars?
On clear Fridays.
Where is the observatory?
On the Hochberg.
=== skating.txt
Skating lessons

Q: When do lessons begin?
A: In November.
Q: What do skates cost?
A: Four francs a day.
""",
        [
            Asked("Where are tickets sold?", "tickets sold?|At the gate.", "nine|Hourly"),
            Asked("When can visitors see the stars?", "stars?|On clear Fridays.", "Hochberg"),
            Asked("What do skates cost?", "skates cost?|Four francs", "November"),
            Asked("When do skating lessons begin?", "begin?|In November.", "francs"),
        ],
    ),
    "a message of a chat is quoted with what it answers, and with nothing else": Folder(
        """\
=== chat.txt
14/09/2026, 18:22 - Ann: no hot water in 16??
14/09/2026, 18:25 - Bob: same here
18/10/2026, 11:30 - Carla: the repair café is on Saturday at 2 pm
19/10/2026, 11:31 - Bob: Does anyone have a ladder?
19/10/2026, 11:35 - Ann: I do, in the shed of house 24
""",
        [
            Asked(
                "When is the repair café?",
                "18/10/2026, 11:30 - Carla: the repair café is on Saturday at 2 pm",
                "hot water|…",
            ),
            Asked("Who has a ladder?", "have a ladder?\n19/10/2026, 11:35 - Ann: I do", "same"),
        ],
    ),
}
