"""What Markdown and its dialects mean, and what of them nobody is to see."""

from tests.index.documents import Asked, Folder

FOLDERS = {
    "front matter of any kind is read and never quoted": Folder(
        """\
=== eels.md
+++
title = "Smokehouse"
date = 2021-03-04
tags = ["fish"]
+++

Eels hang for six hours.
=== press.md
Title: Cider press
Date: 2020-10-01
Slug: cider-press

The press is lent for a weekend.
=== kiln.md
---\r
title: Kiln rules\r
date: 2022-09-09\r
---\r
\r
The kiln is fired on Tuesdays.\r
=== bread.md
Flour: 200 g
Milk: a cup

Stir and bake.
""",
        [
            Asked("How many hours do eels hang?", "Eels hang for six hours.", "title|fish"),
            Asked("is the cider press lent", "lent for a weekend", "Slug"),
            Asked("When is the kiln fired?", "on Tuesdays", "title|date"),
            Asked("how much flour", "Flour: 200 g"),
        ],
    ),
    "backticks that close in their line open no block of code": Folder(
        """\
=== pump.md
# Script

```reset all``` stops the pump at once.

It starts again after a minute.

The tank holds nine litres.
""",
        [
            Asked("What stops the pump?", "reset all stops the pump at once.", "`|minute"),
            Asked("How much does the tank hold?", "nine litres", "minute"),
        ],
    ),
    "brackets with text behind them are text, and a note stands with its sentence": Folder(
        """\
=== jury.md
# Jury

[Note]: the jury meets in private.

The jury has five members[^who].

[^who]: One of them is a child.

[rules]: https://jury.example/rules "Rules"
""",
        [
            Asked("Where does the jury meet?", "Note: the jury meets in private."),
            Asked("Is one of the jury a child?", "five members.|One of them is a child.", "[^"),
        ],
    ),
    "directives are the text of their author without the marks": Folder(
        """\
=== trails.md
# Trails

:::warning
The bridge on the blue trail is broken.
:::

:::{note} Dogs
They are kept on a lead near the sheep.
:::

!!! tip "Water"
    The spring at the third bend never dries up.

> [!IMPORTANT]
> The hut closes in October.

```{admonition} Bears
They have been seen near the quarry.
```

{% hint style="info" %}
Maps are sold at the kiosk.
{% endhint %}

The red trail {{< badge >}} is closed <!-- until May --> for repairs.
""",
        [
            Asked(
                "Is the bridge on the blue trail broken?",
                "warning\nThe bridge on the blue trail is broken.",
                ":::",
            ),
            Asked("Does the spring ever dry up?", "never dries up.", "!!!", ("Water",)),
            Asked("When does the hut close?", "IMPORTANT\nThe hut closes in October.", "[!|>"),
            Asked("have bears been seen", "near the quarry.", "```"),
            Asked("Where are maps sold?", "at the kiosk.", "{%"),
            Asked("Is the red trail closed?", "The red trail is closed for repairs.", "badge|May"),
        ],
    ),
    "code is quoted under its sentence, and HTML is read as HTML": Folder(
        """\
=== backups.md
# Backups

Copy the ledger to the other disk with

```sh
rsync -a ledger/ /mnt/ledger
```

The pump is a nuisance. After a flood it is started by hand.

    pumpctl start --force

<div class="box"><p>Backups run at <b>midnight</b>.</p></div>

<table><tr><th>Disk</th><th>Size</th></tr><tr><td>east</td><td>4 TB</td></tr></table>

<details><summary>Who has the keys of the vault?</summary>

Ruth and Ben.

</details>
""",
        [
            Asked("How do I copy the ledger?", "other disk with\nrsync -a ledger/", "sh\n|```"),
            Asked("When do backups run?", "Backups run at midnight.", "<"),
            Asked("size of the east disk", "east|Size 4 TB", "<"),
            Asked("Who has the keys of the vault?", "Ruth and Ben.", "<"),
        ],
    ),
    "code is found by the file that its fence names": Folder(
        """\
=== clients.md
# Clients

Put this into the file:

```ini title="pip.conf"
[global]
index-url = http://larder.lan/simple/
```

## Containers

The proxy is told to the daemon.

``` { .json linenums="1" title="/etc/docker/daemon.json" }
{ "registry-mirrors": ["http://larder.lan"] }
```
""",
        [
            Asked("What goes into pip.conf?", "file:\npip.conf\n[global]", "title"),
            Asked("What is in daemon.json?", "/etc/docker/daemon.json\n{ ", "linenums|title"),
        ],
    ),
}
