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
ARTICLES = {"pool.md": POOL}
