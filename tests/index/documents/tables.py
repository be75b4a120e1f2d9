"""Tables, in every way of writing them."""

from tests.index.documents import Asked, Folder

FOLDERS = {
    "a row is quoted with its first cell and the label of each column": Folder(
        """\
=== boats.md
# Boat hire

| Boat | Half day | Whole day | Deposit |
|:--|--:|--:|---|
| **Canoe** | 18 € | 30 € | 50 € |
| Rowing boat | 22 € | 36 € | [none](https://boats.example) |
| Dinghy | | 60 € | 200 € |
=== beds.csv
Bed;Crop;Sown;Harvested
A1;carrots;March;August
A2;leeks;April;December
=== buses.html
<html><body><article><h1>Buses to the valley</h1><p>Every bus leaves from the square in front of
the station and stops wherever somebody waves, where it is safe to stop.</p>
<table><tr><th>Line</th><th>First bus</th><th>Last bus</th></tr><tr><td>71</td><td>05:40</td>
<td>22:10</td></tr><tr><td>72</td><td>06:15</td><td>20:45</td></tr></table></article></body></html>
""",
        [
            Asked("How much is a canoe for half a day?", "Canoe|Half day 18 €", "Rowing|*||-"),
            Asked("deposit for a rowing boat", "Rowing boat|Deposit none", "Canoe|example"),
            Asked("What deposit for the dinghy?", "Dinghy|Whole day 60|Deposit 200 €", "Half"),
            Asked("When are leeks harvested?", "A2|Crop leeks|Harvested December", "March"),
            Asked("When is the last bus of line 72?", "72|Last bus 20:45", "22:10"),
        ],
    ),
    "a table in HTML with a caption has labels": Folder(
        """\
=== sheds.md
# Sheds

<table><caption>Who has which key</caption>
<thead><tr><th>Shed</th><th>Key</th></tr></thead>
<tbody><tr><td>North</td><td>Ida</td></tr><tr><td>South</td><td>Bo</td></tr></tbody></table>
""",
        [Asked("Who has the key of the south shed?", "South|Key Bo", "Ida")],
    ),
    "neither the labels of a table alone nor its rule answer": Folder(
        """\
=== fines.md
# Library fines

| Item | Fine per day | Longest loan |
|---|---|---|
| Book | 20 cents | four weeks |
| Game | 50 cents | two weeks |
""",
        [
            Asked("What is the fine per day for a game?", "Game|50 cents", "Book|---"),
            Asked("longest loan of an item", "four weeks|two weeks", "---"),
            Asked("fine per day", "20 cents|50 cents", "---"),
        ],
    ),
    "tables of spaces, tabs and dots have rows with labels": Folder(
        """\
=== yard.txt
Hours of the recycling yard

Day          Opens      Closes
Monday       08:00      12:00
Wednesday    13:00      18:00

Asbestos is never taken.
=== weir.txt
Duty at the weir

Week\tKeeper\tPhone
31\tOskar Brun\t555 0199
32\tLiv Aasen\t555 0142
=== archive.txt
Fees of the archive

Copy of a deed ........... 4.00
Search, per hour ......... 35.00
""",
        [
            Asked("When does the yard close on Wednesday?", "Wednesday|Closes 18:00", "12:00"),
            Asked("Who is the keeper of the weir in week 32?", "32|Keeper Liv Aasen", "Oskar"),
            Asked("phone of Oskar Brun", "Oskar Brun|Phone 555 0199", "0142"),
            Asked("fee for a copy of a deed", "Copy of a deed|4.00", "...|35"),
        ],
    ),
}
