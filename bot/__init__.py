"""Telegram and the terminal: how people ask `index` and what they read.

In reading order: `settings`, `questions` (is this for me?), `live_index` (who answers), `replies`
(what is said, in `markup`), `handlers` (what happens), `app` (which update goes where).
"""
