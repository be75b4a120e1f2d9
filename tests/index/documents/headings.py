"""Headings: they say what the text below them is about."""

from tests.index.documents import Asked, Folder

HARBOUR = """\
=== harbour.md
# The harbour

The harbour was dredged last spring. Boats are moored along the northern quay, where guests may
sit on the benches.

The cakes of the harbour festival were sold for charity. The chair of the board opened it.
"""
CAFE = f"""{HARBOUR}\
=== cafe.md
# The Lighthouse Café

We serve soup and coffee beside the water.

## Is there a high chair?

Yes, two of them.

## Who bakes the cakes?

Ingrid.

## Payment

Cash only.
=== cafe.txt
Café at the pier

Do you have a terrace?

With nine tables.

SMOKING

Never indoors.
=== cafe.html
<html><head><title>Café Oslo</title></head><body><article><h1>Café Oslo</h1>
<p>Since the war the house has been a café, run by the same family of bakers who came over the
mountains with nothing but a sack of flour.</p>
<h2>Opening times</h2><p>Noon to eight.</p>
<h2>Can I reserve a table?</h2><p>By phone.</p></article></body></html>
"""
FARM = """\
=== farm.md
# Animals of the farm

## Donkeys

They are fed at nine.

## Goats

They are fed at noon.

## Geese

They are fed at dusk.
=== dairy.txt
Machines of the dairy

CHURN

It is cleaned after each use.

SEPARATOR

It is cleaned once a week.
=== school.html
<html><body><article><h1>Rooms of the school</h1><p>All rooms of the school are swept by the
pupils who used them last, in the order that hangs on the wall beside the door of the hall.</p>
<h2>Laboratory</h2><p>It is aired after each lesson.</p>
<h2>Gymnasium</h2><p>It is aired in the morning.</p></article></body></html>
"""
CAMP = """\
=== brigade.md
# The fire brigade

The fire brigade was founded in 1891. Its first fire engine was drawn by horses. It fought the
great fire of 1903, when water ran short. Visits of the fire brigade are free.
=== camp.md
# Forest camp

Children spend a week in the woods. The camp fire is lit in the evening.

## Fire

Nobody lights one alone.

## Water

It is drawn from the spring. It has to be boiled for three minutes.

### 4.2 Visits

Two a week.
"""

FOLDERS = {
    "a short answer is found by the heading above it": Folder(
        CAFE,
        [
            Asked("Is there a high chair?", "Yes, two of them.", "chair of the board"),
            Asked("who bakes the cakes", "Ingrid.", "festival", ("Who bakes the cakes?",)),
            Asked("payment", "Cash only.", "", ("Payment",)),
            Asked("Do you have a terrace?", "With nine tables."),
            Asked("smoking", "Never indoors.", "", ("SMOKING",)),
            Asked("What are the opening times?", "Noon to eight.", "", ("Opening times",)),
            Asked("Can I reserve a table?", "By phone."),
        ],
    ),
    "all headings above a quote are shown with it": Folder(
        """\
=== guide.md
# Guide for members

Read it once.

## Boats

### Kayaks

#### May I lend mine to a friend?

Only to other members of the club.

## Boathouse

The door is locked at dusk.
""",
        [
            Asked(
                "May I lend my kayak to a friend?",
                "Only to other members",
                "",
                ("Boats", "Kayaks", "May I lend mine to a friend?"),
            ),
            Asked("when is the boathouse door locked", "at dusk", "", ("Boathouse",)),
        ],
    ),
    "the heading tells what a pronoun below it means": Folder(
        FARM,
        [
            Asked("When are the goats fed?", "at noon", "nine|dusk", ("Goats",)),
            Asked("when are the geese fed", "at dusk", "nine|noon", ("Geese",)),
            Asked("How often is the separator cleaned?", "once a week", "each use"),
            Asked("when is the churn cleaned", "after each use", "week", ("CHURN",)),
            Asked("When is the gymnasium aired?", "in the morning", "lesson", ("Gymnasium",)),
        ],
    ),
    "who names a heading gets its section": Folder(
        CAMP,
        [
            Asked("fire", "Nobody lights one alone.", "engine", ("Fire",)),
            Asked("Water?", "from the spring|boiled for three minutes", "short", ("Water",)),
        ],
    ),
    "short lines with a colon head what follows them": Folder(
        """\
=== judo.txt
Judo in the old mill

Beginners:

Tuesdays at six, in the loft.

Black belts:

Whenever the caretaker lets them in.

The mats are aired in June.
=== choeur.md
# Chœur

Sopranos :

Le lundi, salle 4.

Basses :

Le jeudi, à la chapelle.
=== letter.txt
Dear friends of the mill:

The roof leaks above the loft.

Bring buckets.
""",
        [
            Asked("When do beginners train?", "Tuesdays at six", "belts", ("Beginners",)),
            Asked("black belts", "Whenever the caretaker", "", ("Black belts",)),
            Asked("basses", "Le jeudi", "lundi", ("Basses",)),
            Asked("Where does the roof leak?", "above the loft", "", ()),
        ],
    ),
    "a line in capitals above another heads it": Folder(
        """\
=== presses.txt
Cider presses

HARROW

CLEANING
Hot water only.

STORAGE
Under a sheet.

STEINBACH

CLEANING
Brush it dry.

STORAGE
In the barn.
""",
        [
            Asked("cleaning of the Steinbach", "dry", "STEINBACH", ("STEINBACH", "CLEANING")),
            Asked("storage of the Harrow", "sheet", "STEINBACH", ("HARROW", "STORAGE")),
        ],
    ),
}
