"""Markdown: blocks of CommonMark and its dialects, and what is hidden."""

import pytest

from index.formats.blocks import blocks_of
from index.model import BlockKind, Omission
from tests.index.formats.blocks.outlines import outline

BASIC = {
    "headings": """\
# The *club* {#club .big}

Text one.

Markets
=======

## § 5 Leaving ##

### Deep ### {: #deep}

Long text above a rule,
which is a paragraph.
---
#### C#
~~~
#1 The *club*
Text one.
#1 Markets
#2 § 5 Leaving
#3 Deep
Long text above a rule,/which is a paragraph.
#4 C#""",
    "lists": """\
Bring:

1. Clothes
   - a jacket
     and a *hat*

   Also socks.
2. Food
10. Water

* [ ] sweep

  the floor
~~~
Bring:
list < Bring:
  1. Clothes
    list
      - a jacket/     and a *hat*
    Also socks.
  2. Food
  10. Water
list
  - sweep
    the floor""",
    "an item without words of its own": """\
- - one
  - two
- ```
  code
  ```
~~~
list
  list
    - one
    - two
  ` code""",
    "tables": """\
| Name | Role `a\\|b` |
|:--|--:|
| Tom \\| Tim | **Chair** |
| Rita |

Day | Open
--- | ---
Monday | 9

> | a | b |
> |---|---|
> | 1 | 2 |
~~~
table
  || Name | Role `a\\|b`
  | Tom \\| Tim | **Chair**
  | Rita
table
  || Day | Open
  | Monday | 9
table
  || a | b
  | 1 | 2""",
    "tables without a header": """\
|  |  |
|---|---|
| Day | Open |
| Monday 5 | 9:00 |

|  |  |
|---|---|
| Anna | 0170 |
| Ben | 0171 |

| 2018 | 12 |

Adult ..... 5.00
Child ..... 2.50
~~~
table
  || Day | Open
  | Monday 5 | 9:00
table
  | Anna | 0170
  | Ben | 0171
table
  | 2018 | 12
table
  | Adult | 5.00
  | Child | 2.50""",
    "code": """\
Start it:

```sh linenums="1"
frob --now

frob
```

    systemctl enable frobd

```npm install``` puts the tool in place.

~~~~
- no list
~~~~
~~~
Start it:
` frob --now//frob < Start it:
` systemctl enable frobd
```npm install``` puts the tool in place.
` - no list < ```npm insta""",
    "quotations": """\
> Please leave the room
> as you found it.

> # Rules
> One.

After.
~~~
Please leave the room/> as you found it.
group
  #1 Rules
  One.
After.""",
    "definitions": """\
Tenon
: A tongue at the end of a piece of wood.

    Of oak.

*Mortise*

:   A hole
    cut for it.
:   A slot.

After.
~~~
list
  = Tenon
  - A tongue at the end of a piece of wood. < Tenon
    Of oak.
  = *Mortise*
  - A hole/    cut for it. < *Mortise*
  - A slot. < *Mortise*
After.""",
    "footnotes and no links": """\
The bridge was built in 1438.[^1] It is long.

[^1]: Or in 1440.
[^tax]: The tax is nineteen percent.

[Anna]: The plumber comes on Friday.

[link]: https://x.example "Title"
~~~
The bridge was built in 1438.[^1] It is long.
* Or in 1440. < The bridge w
* The tax is nineteen percent.
[Anna]: The plumber comes on Friday.""",
    "images": """\
![The old house in the year 1970](a.png)

![logo](b.png)

[![Build](c.svg)](d)

**Table 1: Fees**

| a | b |
|---|---|
| 1 | 2 |
~~~
^ The old house in the year 1970
^ Table 1: Fees < table
table
  || a | b
  | 1 | 2""",
    "lines that stand for themselves": """\
**Meeting point:** car park.
**Return:** Saturday.

Chair: Tom
Secretary: Helen
Treasurer: Rita

We lend
• helmets
• paddles

(1) Anyone may join.

(2) The board decides:
(a) soon,
(b) in writing.
~~~
list
  - **Meeting point:** car park.
  - **Return:** Saturday.
list
  - Chair: Tom
  - Secretary: Helen
  - Treasurer: Rita
We lend
list < We lend
  - helmets
  - paddles
list
  (1) Anyone may join.
  (2) The board decides:
    list
      (a) soon,
      (b) in writing.""",
    "lines that are one paragraph": """\
The very popular
`frob` client
Needs version 4.
~~~
The very popular/`frob` client/Needs version 4.""",
}

ITEMS_WITH_HEADINGS = {
    "wrapped lines that begin like labels": """\
Evening concerts: all black, long sleeves, and the scarf of the choir. No perfume,
please: two of us have asthma.
Outdoor concerts: a polo shirt.

- **Parkplatz:** vier im Hof, vier Euro am Tag. Frei ist es bei der Säge, aber nicht an der
  kapelle: dort wird abgeschleppt.
- **Bus:** Linie 7.

Wir fahren mit dem Boot über den See und holen dann die Leute von der Mühle ab, also
Ada: sie hat den Schlüssel. Mit dabei sind auch die Hunde, der Koch, das Klavier,
Ben: er fährt.
~~~
list
  - Evening concerts: all black, long sleeves, and the scarf of the choir. No perfume,/\
please: two of us have asthma.
  - Outdoor concerts: a polo shirt.
list
  - **Parkplatz:** vier im Hof, vier Euro am Tag. Frei ist es bei der Säge, aber nicht an der/\
  kapelle: dort wird abgeschleppt.
  - **Bus:** Linie 7.
Wir fahren mit dem Boot über den See und holen dann die Leute von der Mühle ab, also/\
Ada: sie hat den Schlüssel. Mit dabei sind auch die Hunde, der Koch, das Klavier,/\
Ben: er fährt.""",
    "labels that begin with small letters, or follow commas, are no wrapped lines": """\
milk: two bottles,
eggs: six,
flour: a bag

timeout: how long to wait for the server in seconds, 30 unless told
retries: how often to try again when the server does not answer
backoff: seconds to wait between

Doors: 18:00
Start: 19:00
bar: open until late
~~~
list
  - milk: two bottles,
  - eggs: six,
  - flour: a bag
list
  - timeout: how long to wait for the server in seconds, 30 unless told
  - retries: how often to try again when the server does not answer
  - backoff: seconds to wait between
list
  - Doors: 18:00
  - Start: 19:00
  - bar: open until late""",
    "an item that is a heading heads what is in it": """\
# Boats

- ### Oars
  - Long ones.
  - Short ones.

  Bring two.

- ### How to row?

  Slowly.

# Next
~~~
#1 Boats
group
  #7 Oars
  list
    - Long ones.
    - Short ones.
  Bring two.
group
  ? How to row?
  Slowly.
#1 Next""",
    "items that are headings and hold nothing, numbers, and other items, stay": """\
- ### Oars
- ### Masts

Text.

1. ### Row
   - Slowly.

Text.

- ### Oars

  Two.
- sails
~~~
list
  - Oars
  - Masts
Text.
list
  1. ### Row
    list
      - Slowly.
Text.
list
  - Oars
    Two.
  - sails""",
}

BOLD = {
    "a bold line above text": """\
**Can I try before I join?**

Three evenings are free.

**Fees**
Ten euros.

__Packing:__

- boots

**Who may join?** Everybody.
~~~
? Can I try before I join?
Three evenings are free.
#7 Fees
Ten euros.
#7 Packing
list
  - boots
? Who may join?
Everybody.""",
    "a bold line that heads nothing": """\
**Never run the pump without water.**

**Note that the**
pump is hot.

**Run-in.** Text of it.

**Anna** and **Ben**

## Next

**Last words**
~~~
**Never run the pump without water.**
**Note that the**/pump is hot.
**Run-in.** Text of it.
**Anna** and **Ben**
#2 Next
**Last words**""",
    "bold words with brackets where bold lines are heads": """\
**row.js**

Rows.

**sail.js** (with
[`mast`](https://boats.example))

Sails.

**oars.js** are for rowing.
~~~
#7 row.js
Rows.
#7 **sail.js** (with/[`mast`](https://boats.example))
Sails.
**oars.js** are for rowing.""",
    "bold words with brackets where no bold line is a head": """\
**The ferry** (see below)

It sails.
~~~
**The ferry** (see below)
It sails.""",
    "a bold line that is a sentence": """\
**Note: Those boats will be ignored when it rains**

Other text.

**Do not forget to add the two oars, or else you never come home**

Rows.

**Step 1: Bring the boat to the landing stage**

Then row.

**Example: Rowing**

Row.
~~~
**Note: Those boats will be ignored when it rains**
Other text.
**Do not forget to add the two oars, or else you never come home**
Rows.
#7 Step 1: Bring the boat to the landing stage
Then row.
#7 Example: Rowing
Row.""",
    "a bold line above text in a quotation": """\
> **Beware**
> Never open the lid,
> not even for a moment.
~~~
group
  #7 Beware
  Never open the lid,/> not even for a moment.""",
    "a bold title above bold questions": """\
**Good to know**

**Is there a lift?**

No.
~~~
#7 Good to know
? Is there a lift?
No.""",
}

HTML = {
    "folded answers": """\
# FAQ

<details>
<summary>Can I bring my dog?</summary>

Yes, on a *lead*.

</details>

<details open><summary>More about boats</summary>
They are old.<br>
Some leak.
</details>

After.
~~~
#1 FAQ
group
  ? Can I bring my dog?
  Yes, on a *lead*.
group
  #7 More about boats
  They are old.<br>/Some leak.
After.""",
    "definitions": """\
<dl>
<dt>Bow</dt><dd>the front</dd>

<dt>Stern
<dd>the <b>back</b>
</dl>

After.
~~~
list
  = Bow
  - the front < Bow
  = Stern
  - the <b>back</b> < Stern
After.""",
    "tables": """\
<table>
  <tr><th>Day</th><th>Open</th></tr>

    <tr><td>Monday</td><td><p>9</p></td></tr>
  <tr><td colspan="2">Closed in May</td></tr>
</table>

<table><tr><td>Day<td>Open<tr><td>Mon 5<td>9</table>
~~~
table
  || Day | Open
  | Monday | 9
  | Closed in May | _
table
  || Day | Open
  | Mon 5 | 9""",
    "lists and headings": """\
<h2 id="x">Rules</h2>
<ul>
<li>One <em>boat</em>
  <ol><li>small</li></ol>
</li>
<li><p>Two</p><p>More.</p></li>
</ul>
<div align="center"><p>End.</p></div>
~~~
#2 Rules
list
  - One <em>boat</em>
    list
      - small
  - Two
    More.
End.""",
    "nothing to read": """\
<div class="x">
<img src="a.png" alt="a">
</div>

<a href="x"><img src="b"></a>

<script>
var no = "no";

</script>

&nbsp;
~~~
""",
}

DIALECTS = {
    "hidden text": """\
<!-- c -->Visible one.

Text <!-- hidden --> goes on. %%private%%

%%The mayor is difficult.

More of it.%%

<!--
# no
-->
{{< figure src="x" >}}

{% include x %}Seen.

{* ../a.py hl[1] *}

`<!-- code -->` stays.

#boats #club/rowing

Line ^abc-1

[[_TOC_]]

{: .note}

:tada: **New** boats.
~~~
Visible one.
Text <!-- hidden --> goes on.
Seen.
`<!-- code -->` stays.
Line
:tada: **New** boats.""",
    "code is not hidden": """\
```
<!-- c --> %%x%% {% raw %}
#tag
```

Use `{% raw %}` and `%%x%%`.
~~~
` <!-- c --> %%x%% {% raw %}/#tag
Use `{% raw %}` and `%%x%%`.""",
    "parts of programs": """\
import Tabs from '@theme/Tabs';
import "./x.css"

export const x = {
  a: 1,
};

<Tabs>
<TabItem value="a">

Import duties rise. Exports fall.

</TabItem>
</Tabs>

import duties from abroad rise.
~~~
Import duties rise. Exports fall.
import duties from abroad rise.""",
    "parts of pages": """\
<Image alt='Boat'
  img={require('./b.png')}
/>

<Tabs groupId="os" values={[{label: 'A'}]}>
<TabItem value="win" label="Windows">

Use *winget*.

</TabItem>
</Tabs>

<Accordion title="Can I pay by card?">
  Yes.
</Accordion>

{/* hidden */}

(target)=
After <Badge text="new" /> it.
~~~
group
  #7 Windows
  Use *winget*.
group
  ? Can I pay by card?
  Yes.
After <Badge text="new" /> it.""",
    "admonitions": """\
!!! note "Mind the gap"
    It is *wide*.

    - and deep

??? question "Can I swim?"

    Yes.

!!! tip
    Walk.

=== "Linux"

    Use apt.

=== "Windows"

    Use winget.

After.
~~~
group
  #6 note
  #7 Mind the gap
  It is *wide*.
  list
    - and deep
group
  ? Can I swim?
  Yes.
group
  #6 tip
  Walk.
group
  #7 Linux
  Use apt.
group
  #7 Windows
  Use winget.
After.""",
    "fenced admonitions": """\
/// note | Technical Details
You could use it.
///

//// tab | Python

/// warning

Hot.

///

////

:::tip[Short cut]
Go left.
:::

::: warning
Stop.
:::

::: some.module.Name
    options:
      x: 1

After.
~~~
group
  #6 note
  #7 Technical Details
  You could use it.
group
  #7 Python
  group
    #6 warning
    Hot.
group
  #6 tip
  #7 Short cut
  Go left.
group
  #6 warning
  Stop.
After.""",
    "directives": """\
```{warning} Beware
:class: big

Never run the pump without water.
```

````{note}
```{tip}
Go.
```
````

```{code-block} python
:linenos:

x = 1
```

```{toctree}
:maxdepth: 2
one
```
~~~
group
  #6 warning
  #7 Beware
  Never run the pump without water.
group
  #6 note
  group
    #6 tip
    Go.
` x = 1""",
    "code with a title": """\
Write:

```python title="app/main.py" linenums="1"
x = 1
```

``` { .yaml hl_lines="2" title='compose.yml' }
image: x
```

```js:src/app.js
let x
```

```ts [config.ts]
export {}
```

```{code-block} ini
:caption: pip.conf
:linenos:

[global]
```

```ts:line-numbers {1,3}
subtitle="no"
```
~~~
Write:
^ app/main.py < x = 1
` x = 1 < Write:
^ compose.yml < image: x
` image: x
^ src/app.js < let x
` let x
^ config.ts < export {}
` export {}
^ pip.conf < [global]
` [global]
` subtitle="no\"""",
    "callouts": """\
> [!NOTE]
> Mind the gap.

> [!faq]- Can I swim?
> Yes.
~~~
group
  #6 NOTE
  Mind the gap.
group
  ? Can I swim?
  Yes.""",
}


def cases(*tables):
    return [pytest.param(text, id=name) for table in tables for name, text in table.items()]


@pytest.mark.parametrize("case", cases(BASIC, ITEMS_WITH_HEADINGS, BOLD, HTML, DIALECTS))
def test_a_markdown_text_has_these_blocks(case):
    text, _, expected = case.rpartition("~~~\n")
    assert outline(text, markdown=True) == expected


@pytest.mark.parametrize("case", cases(BASIC, ITEMS_WITH_HEADINGS, BOLD, DIALECTS))
def test_ends_of_lines_of_windows_are_read_alike(case):
    text, _, expected = case.rpartition("~~~\n")
    windows = outline(text.replace("\n", "\r\n"), markdown=True)
    assert windows.replace("\r", "") == expected


def test_what_is_omitted_is_no_block_of_its_own():
    text = "---\ntitle: T\n---\n# Head\n\nOne. BUY NOW Two.\n\n- three\n"
    cuts = ["---\ntitle: T\n---", "# Head", "BUY NOW"]
    omitted = tuple(Omission(text.index(cut), text.index(cut) + len(cut), "noise") for cut in cuts)
    blocks = blocks_of(text, markdown=True, omitted=omitted)
    assert [text[b.start : b.end] for b in blocks if not b.kind.is_container] == [
        "One. BUY NOW Two.", "three",
    ]  # fmt: skip


def test_a_fence_that_is_never_closed_is_code():
    text = "Text.\n\n```\ncode\n\n# no heading"
    assert outline(text, markdown=True) == "Text.\n` code//# no heading < Text."


def test_a_number_is_part_of_its_heading():
    blocks = blocks_of("# 3. Election\n\n## § 5 Fees\n\n### Plain\n\nx\n", markdown=True)
    assert [b.start - b.mark for b in blocks[:2]] == [0, 0]
    assert blocks[2].mark == -1


@pytest.mark.parametrize(
    "heading",
    [
        *('## <a id="x"></a>', "## ![](a.png)", "## [](#x)", "## &nbsp;", "## **  **", "## ***"),
        *('<a name="y"></a>\n---', "<h3><a id=q></a></h3>", "## \u200b", "## :smile:", "## {#id}"),
        *('!!! abstract "<b></b>"\n', "<details><summary>&nbsp;</summary></details>"),
    ],
)
def test_a_heading_without_a_word_is_none(heading):
    text = f"# Boats\n\nOne.\n\n{heading}\n\nTwo.\n"
    assert outline(text, markdown=True) == "#1 Boats\nOne.\nTwo."


@pytest.mark.parametrize(
    "anchor", ['`<a id="x"></a>`', '<a id="x"></a>', "``<a name='x'> </a><a id=y></a>``"]
)
@pytest.mark.parametrize("below", ["## Fees", "Dear.", "| A | B |\n| - | - |\n| 1 | 2 |"])
def test_a_place_that_links_lead_to_is_nothing(anchor, below):
    text = f"# Boats\n\nOne.\n\n{anchor}\n\n{below}\n\nTwo.\n"
    assert outline(text, markdown=True) == outline(text.replace(anchor, ""), markdown=True)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('Write:\n\n`<a id="x"></a>`\n', 'Write:\n`<a id="x"></a>`'),
        ('- `<a id="x"></a>`\n', 'list\n  - `<a id="x"></a>`'),
        ('`<a id="x">fees</a>`\n', '`<a id="x">fees</a>`'),
        ('Use `<a id="x"></a>` here.\n', 'Use `<a id="x"></a>` here.'),
    ],
)
def test_an_anchor_that_is_spoken_of_stays(text, lines):
    assert outline(text, markdown=True) == lines


def test_depths_of_lists_are_counted():
    blocks = blocks_of("- a\n  - b\n    1. c\n", markdown=True)
    assert [b.level for b in blocks if b.kind is BlockKind.LIST] == [1, 2, 3]
