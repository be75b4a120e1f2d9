"""Lists, steps and definitions."""

from tests.index.documents import Asked, Folder

BREEDS = (
    "Merino, Texel, Suffolk, Romney, Cheviot, Lleyn, Jacob, Herdwick, Dorper, Rouge, Lonk, Soay"
)

FOLDERS = {
    "what introduces a list is quoted with its items, and an item with what introduces it": Folder(
        """\
=== shed.md
# The shed

Tools are kept in the shed beside the well.

Whoever borrows the chipper must wear:

- goggles
- ear protectors
- gloves without holes

The following may not go on the heap:

* bones
* the leaves of walnut trees
=== hut.txt
Packing

For the hut you need:
- a sleeping bag liner
- slippers

The hut provides:
- blankets
- firewood
=== plots.html
<html><body><article><h1>Rules for the plots</h1><p>Our association has sixty plots by the river,
which are let for a year at a time, and these rules hold for all of them.</p>
<p>Every tenant has to:</p><ul><li>mow the path</li><li>keep the gate shut</li></ul>
</article></body></html>
=== sheep.md
# Fair

These breeds of sheep are shown:

- """
        + BREEDS.replace(", ", "\n- ")
        + "\n",
        [
            Asked("What must I wear with the chipper?", "wear:|goggles|ear protectors|gloves"),
            Asked("may bones go on the heap", "may not go on the heap:|bones", "walnut"),
            Asked("What do I need for the hut?", "you need:|liner|slippers", "blankets"),
            Asked("does the hut provide blankets", "provides:|blankets", "slippers|firewood"),
            Asked("What does every tenant have to do?", "tenant has to:|path|gate"),
            Asked("Which breeds of sheep are shown?", "shown:|Merino|Texel|Rouge|2 more"),
        ],
    ),
    "who asks what must be done gets the whole list": Folder(
        """\
=== larch.md
# Guest house Larch

## On your day of departure

Before ten, every guest must:

1. strip the bed
2. empty the fridge
3. hang up the key

## In the kitchen

You must not

- dry shoes in the oven
- leave knives in the sink
=== otter.txt
House rules of the Otter Inn

Guests must:
  * register at the desk
  * pay the visitor's tax in cash

Breakfast is from seven to ten.
""",
        [
            Asked("What must guests do on the day of departure?", "must:|bed|fridge|key", "oven"),
            Asked("What must I not do in the kitchen?", "must not|oven|knives", "fridge"),
            Asked("What must guests do at the Otter Inn?", "must:|desk|tax", "Breakfast"),
        ],
    ),
    "the word before the number of an item is a word of it": Folder(
        """\
=== weir.txt
Keepers of the weir

Shift 4: Torvald
Shift 5: Ingrid
Shift 6: Halvard
=== wache.md
# Bergwache

- Woche 17: Familie Roth
- Woche 18: Familie Lang
""",
        [
            Asked("Who has shift 5?", "Shift 5: Ingrid", "Halvard"),
            Asked("Wer hat in Woche 18 Wache?", "Familie Lang", "Roth"),
        ],
    ),
    "who asks what is allowed gets no list of what is not, nor the other way round": Folder(
        """\
=== depot.txt
Compost yard

We don't take:
- turf
- ashes

We take:
- leaves
- windfalls
=== police.md
# Hausrat

## Nicht versichert

Fahrräder im Hof.

## Versichert

Möbel und Teppiche.
=== season.txt
What a season ticket includes

  + the slide
  + a locker

What a season ticket doesn't include

  - the sauna
  - swimming lessons
""",
        [
            Asked("What do you take at the compost yard?", "We take:|leaves", "turf"),
            Asked("What don't you take at the compost yard?", "don't take:|turf", "leaves"),
            Asked("Was ist beim Hausrat versichert?", "Möbel", "Fahrräder"),
            Asked("Was ist beim Hausrat nicht versichert?", "Fahrräder", "Möbel"),
            Asked("What does a season ticket include?", "slide|locker", "sauna"),
            Asked("Does a season ticket include the sauna?", "doesn't include|sauna", "slide"),
            Asked(
                "what a season ticket does not include", "doesn't include|sauna|lessons", "slide"
            ),
        ],
    ),
    "an item that is no sentence is quoted with the heading of its list": Folder(
        """\
=== lake.md
# The lake

## Forbidden from April to June

- motor boats
- fishing off the jetty
- model planes

## Times

- Ferry: 9 to 6
- Sauna: 4 to 10

## Duties

- Shut the gate.
- Take your litter home.
=== archiv.txt
Lesesaal

Nicht gestattet
* Füller
* Trinkflaschen
* Blitzlicht
""",
        [
            Asked("Are motor boats allowed on the lake?", "Forbidden from|motor boats", "planes"),
            Asked("Sind Trinkflaschen im Lesesaal gestattet?", "Nicht gestattet|Trinkflaschen"),
            Asked("when is the sauna open", "Sauna: 4 to 10", "Times"),
            Asked("who shuts the gate", "Shut the gate.", "Duties"),
        ],
    ),
    "of two lines with labels, the one that is asked for answers": Folder(
        """\
=== tides.txt
Tide gates of the harbour

North gate: shut from dusk to an hour after high water
South gate: shut while the dredger works there
=== moulin.txt
Mots du meunier

Trémie : caisse d'où le grain tombe.
Archure : coffre autour des meules ; la trémie est au-dessus.
=== kasse.md
# Kasse

Abendkasse: ab 19 Uhr im Foyer
Vorverkauf: im Buchladen
""",
        [
            Asked("When is the south gate shut?", "while the dredger works", "North"),
            Asked("Qu'est-ce qu'une trémie ?", "caisse d'où", "Archure"),
            Asked("Wo ist der Vorverkauf?", "im Buchladen", "Abendkasse"),
        ],
    ),
    "a list below the title is what the title asks for": Folder(
        """\
=== hike.md
# What to bring to the night hike

- a head torch
- a whistle
- dry socks
=== archive.txt
Things you may not bring into the archive

- pens
- coats
- umbrellas
=== committee.txt
Members of the committee

Dora Lindt, chair
Emil Frey, treasurer
Gita Rao, secretary
""",
        [
            Asked("What should I bring to the night hike?", "torch|whistle|socks"),
            Asked("what may I not bring into the archive", "pens|coats|umbrellas"),
            Asked("Who is treasurer of the committee?", "Emil Frey", "Dora|Gita"),
        ],
    ),
    "who asks how gets all the steps": Folder(
        """\
=== kiln.md
# Kiln

## Firing the kiln

1. Close the vents.
2. Set the cone to 600.
3. Wait for an hour.

## Cleaning

The shelves are scraped.
=== radiator.txt
How to bleed a radiator

1. Turn the heating off.
2. Hold a cloth below the valve.
3. Turn the key until water comes.
=== oven.txt
The bread oven

To light the oven:

Step 1: Sweep out the ashes.
Step 2: Lay dry beech crosswise.
Step 3: Light it at the back.
""",
        [
            Asked("How do I fire the kiln?", "1. Close|2. Set|3. Wait", "scraped"),
            Asked("how do you bleed a radiator", "heating off|cloth|water comes"),
            Asked("How do I light the bread oven?", "Sweep|beech|at the back"),
        ],
    ),
    "a definition is quoted with its term, and only that of the term asked for": Folder(
        """\
=== millers.md
# Words of millers

Hopper
: The funnel that the grain runs through.

Runner
: The stone that turns. It lies above the bedstone.

Bedstone
: The stone that lies still below the runner.
=== ringers.md
# Words of bell ringers

- **Treble** – the lightest bell; it leads the tenor.
- **Tenor** – the heaviest bell of a ring.
=== binders.html
<html><body><article><h1>Words of bookbinders</h1><p>These words are used in our courses, and
nobody has to know them before the first evening, as they are explained at the bench.</p>
<dl><dt>Signature</dt><dd>A folded sheet that is sewn with others.</dd>
<dt>Headband</dt><dd>A strip of silk; it hides the signatures.</dd></dl></article></body></html>
=== ropes.txt
Words of rope makers

Strand: Yarns twisted together, three of which make a rope.
Lay: The direction in which a strand is twisted.
Whipping: Twine around the end of a rope that keeps each strand in place.
=== salt.md
# Words of salt makers

**Brine**: water that is full of salt.

**Pan**: a flat vessel in which brine is boiled.
""",
        [
            Asked("What is a runner?", "Runner|The stone that turns", "Hopper|lies still"),
            Asked("what is a bedstone", "Bedstone|lies still", "turns"),
            Asked("What is a tenor?", "Tenor|the heaviest", "Treble"),
            Asked("what is a signature", "Signature|A folded sheet", "silk"),
            Asked("What is a strand?", "Strand|Yarns", "Twine|direction"),
            Asked("what is brine", "Brine|full of salt", "vessel"),
        ],
    ),
}
