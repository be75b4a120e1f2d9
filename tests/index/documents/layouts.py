"""Layouts without marks: bare lines, labels, indented code, short notes."""

from tests.index.documents import Asked, Folder

FOLDERS = {
    "lines below a lead-in are its list, though nothing stands before them": Folder(
        """\
=== canoe.txt
Canoe trip

Each paddler brings:
old shoes that may get wet all day long
a dry bag
lunch for two days

The van stops at the weir at nine.
=== sauna.txt
Sauna evening

You may not bring the following

Glass bottles
Loudspeakers
=== press.md
# Cider press

To be washed before use:
the hopper
the vat
both sieves

Ask the miller for the hose.
=== choir.html
<html><body><article><h1>Choir weekend</h1><p>In May the choir spends a weekend at the lake, and
whoever sings with us is welcome, with or without family.</p>
<p>Please pack:<br>bed linen<br>the green folder<br>indoor shoes</p></article></body></html>
=== allotment.txt
Tools in the shed

two spades
a wheelbarrow
garden twine
""",
        [
            Asked("What does each paddler bring?", "brings:\nold|all day long\na dry|lunch", "van"),
            Asked("What may I not bring to the sauna?", "not bring|Glass|\nLoudspeakers"),
            Asked("What has to be washed before use?", "use:\nthe hopper\n|vat|sieves", "miller"),
            Asked("What should I pack for the choir weekend?", "pack:\nbed linen|folder|shoes"),
            Asked("Which tools are in the shed?", "two spades\na wheelbarrow\ngarden twine"),
        ],
    ),
    "boxes and ticks are bullets": Folder(
        """\
=== attic.txt
Before we leave the attic

[ ] close the skylight
[x] switch off the lamps
[ ] lock the hatch
=== fair.txt
In the fair tent

✓ dogs on a lead
✗ bicycles
""",
        [
            Asked("What has to be done before we leave the attic?", "skylight|lamps|hatch", "["),
            Asked("are bicycles allowed in the fair tent", "✗ bicycles", "dogs"),
        ],
    ),
    "words are defined behind a sign of equality or a dash": Folder(
        """\
=== weaving.txt
Words of the weaver

warp = threads that run lengthwise
weft = threads that run across
selvage = the firm edge of the cloth
=== bells.txt
Words of the ringer

Sally - the woollen part of the rope.
Stay - a piece of ash that stops a bell.
Hunting - moving up or down one place a row.
""",
        [
            Asked("What is the weft?", "weft = threads that run across", "warp|selvage"),
            Asked("what is a selvage", "selvage = the firm edge", "weft"),
            Asked("What is the sally?", "Sally - the woollen part", "Stay"),
        ],
    ),
    "a bold label and the sentences behind it are one quote": Folder(
        """\
=== garden.md
# Rules of the garden

**Fires.** Never.

**Barbecues.** On the gravel only. They are put out by ten.

We thank everybody for sticking to this, and hope to see many members and their guests at the
summer party on the lawn behind the hall, where the band of the fire brigade will play.

**Hoses.** They hang in the pump house. Whoever borrows one signs the list.
""",
        [
            Asked("fires", "Fires. Never.", "*"),
            Asked("When are barbecues put out?", "Barbecues.|by ten", "*"),
            Asked("Where do the hoses hang?", "Hoses. They hang in the pump house.", "*"),
        ],
    ),
    "directives of plain text are not read aloud": Folder(
        """\
=== lathe.txt
The lathe

.. warning::

   Long hair is tied back.

.. note:: The chuck key
   hangs on the wall.

.. code-block:: sh
   :linenos:

   lathe --stop

It was built in 1962.
""",
        [
            Asked("Must long hair be tied back?", "Long hair is tied back.", "..|:"),
            Asked("Where does the chuck key hang?", "The chuck key hangs on the wall.", "..|:"),
        ],
    ),
    "code is shown below the sentence before it": Folder(
        """\
=== feed.txt
The feeder

The feeder is started from the shell:

    feedctl start --fast

It takes a minute.
=== lamp.md
# Lamp

The lamp is dimmed by one command.

```
lampctl dim 40
```
""",
        [
            Asked("How is the feeder started?", "from the shell:\nfeedctl start --fast", "minute"),
            Asked("How do I dim the lamp?", "by one command.\nlampctl dim 40", "`"),
        ],
    ),
    "who asks how gets the steps below the sentence that says what they are for": Folder(
        """\
=== yeast.md
# Baking

A starter for rye bread is made of nothing but flour and water.

1. Stir both in a jar.
2. Wait for two days.
3. Feed it every evening.
""",
        [
            Asked("How is a starter for rye bread made?", "nothing but|1. Stir|2. Wait|3. Feed"),
        ],
    ),
    "a short article is quoted whole where its title is what is asked for": Folder(
        """\
=== kettle.txt
Descaling the kettle

Fill it with water and a cup of vinegar. Let it boil once. Pour everything away after an hour.
=== stove.md
# Lighting the stove

Open both flaps.

Use dry birch. Close the upper flap after ten minutes.
""",
        [
            Asked("How do I descale the kettle?", "Fill it|boil once|after an hour"),
            Asked("lighting the stove", "both flaps|dry birch|ten minutes"),
            Asked("When is the upper flap of the stove closed?", "after ten minutes", "both"),
        ],
    ),
    "divided words and entities are found, and shown whole": Folder(
        """\
=== society.txt
The lichen society

The excursion leaves on Sunday from the sta-
tion.

Our mi­
croscope stands in the library.

The caf&eacute; next door sells &ldquo;moss cake&rdquo; for 3&nbsp;&euro;.

Ask for the hand&shy;lens.
""",
        [
            Asked("From where does the excursion leave?", "from the station."),
            Asked("Where is the microscope?", "Our microscope stands in the library."),
            Asked("What does the café sell?", "The café next door sells “moss cake” for 3\u00a0€"),
            Asked("handlens", "Ask for the handlens."),
        ],
    ),
}
