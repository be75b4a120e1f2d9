"""First lines, repeated lines, wrapped lines: what is a sentence of the author."""

from tests.index.documents import Asked, Folder

PLACES = {
    "bay": "Seals rest on its rocks.",
    "cave": "Bats winter in it.",
    "dunes": "Grass holds them.",
    "gorge": "Swifts breed in it.",
    "marsh": "Herons nest in it.",
    "moor": "Peat was cut there.",
}

FOLDERS = {
    "a first line that ends as a sentence, or holds two, is text": Folder(
        """\
=== pump.txt
The old pump in the market square was taken down in 1961.

It stands in the museum now.
=== pears.txt
Pears ripen late here. Most of them are cooked

Apples are pressed.
=== ferry.txt
The ferry does not run on Good Friday!

Tickets are sold aboard.
=== sluice.md
**The sluice is opened at dawn.**

Nobody is told.
=== well.md
The well is dry.
""",
        [
            Asked("When was the old pump taken down?", "taken down in 1961."),
            Asked("when do pears ripen", "Pears ripen late here."),
            Asked("Does the ferry run on Good Friday?", "does not run on Good Friday!"),
            Asked("When is the sluice opened?", "opened at dawn."),
            Asked("is the well dry", "The well is dry."),
        ],
    ),
    "of a note like a mail its sentence is quoted": Folder(
        """\
=== pass.txt
Subject: Snow on the pass
From: Road office
Date: 3 January 2024

The pass is closed until the avalanche has been blasted.
=== jetty.txt
Dear members,

the jetty is closed from the first of March, as its planks are rotten.

Yours,
Birgit Holm
=== lift.txt
MEMO

To: All staff
Re: Lift

The lift is out of service until the ninth.
=== key.txt
Hi Tom,
the key of the sacristy is under the flowerpot.
Cheers, Una
""",
        [
            Asked("Until when is the pass closed?", "until the avalanche", "Subject"),
            Asked("when is the jetty closed", "from the first of March", "Dear"),
            Asked("Is the lift out of service?", "until the ninth", "staff"),
            Asked("Where is the key of the sacristy?", "under the flowerpot", "Cheers"),
        ],
    ),
    "a line break within a paragraph ends no sentence": Folder(
        """\
=== bells.md
# Bells

The great bell weighs as much as an
elephant and was cast by Mr. Hahn of
Basel in 1733, who never heard
it ring.
=== oaks.txt
Oaks

The oak in front of the school was planted
by its first pupils, and
is measured every year in
May.
""",
        [
            Asked("How much does the great bell weigh?", "as an elephant and was|heard it ring."),
            Asked("Who planted the oak?", "planted by its first pupils, and is measured"),
            Asked("When is the oak measured?", "is measured every year in May."),
        ],
    ),
    "what an author writes in many files is quoted": Folder(
        "".join(
            f"=== {name}.txt\nThe {name}\n\n{text}\n\nLeave nothing but footprints when you go.\n"
            for name, text in PLACES.items()
        ),
        [
            Asked("What nests in the marsh?", "Herons nest"),
        ],
    ),
}
