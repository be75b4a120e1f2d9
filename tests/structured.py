"""Small Markdown articles with headings, questions, a table, a list, code; what is read of them."""

POOL = """\
---
title: The indoor pool
published: 2025-03-01
url: https://pool.example/guide
---

# The indoor pool

The pool was built in **1974** and is run by the town.

## Opening hours

| Day | Summer | Winter |
|---|---|---|
| Wednesday | 07:00–20:00 | 09:00–18:00 |
| Saturday | 08:00–19:00 | 10:00–17:00 |
| Sunday | 09:00–18:00 | closed |

## Questions of guests

### May I bring a snorkel?

Snorkels are allowed on *Sundays* in lane six. Fins are not.

### Is the sauna included?

No. It costs four euros more.

## School groups

Every group must bring the following:

- a list of its swimmers
- one **adult** for ten children
- bathing caps

## Booking from a script

Reserve a lane with this command:

```
pool reserve --lane 3 \\
  --day saturday
```
"""
MARKET = """\
# The weekly market

The market is held on **Thursdays** in front of the [town hall](https://town.example).

## Stalls

These traders have a stall:

- Hanna Brandt: honey
- Ole Nilsen: smoked fish
- Farida Aziz: spices and tea
- Piet de Vries: cheese
- Marta Kowal: bread
- Luis Ortega: olives
- Grete Holm: wool
- Ivo Petrov: pottery
- Sari Laine: berries
- Dora Engel: flowers
- Tom Reed: knives
- Ada Blum: soap

## Rules for traders

1. Stalls are built up before seven.
2. Knives are kept under glass.
3. Rubbish is taken home.

Deposit
: What a trader pays for the key of the water tap.
"""
RINK = """\
The ice rink

Q: When is the rink flooded?
A: In the first week of November.

Q: Who lends skates?
A: The kiosk beside the entrance, for three euros.
"""
ARTICLES = {"pool.md": POOL, "market.md": MARKET, "rink.txt": RINK}
