"""Telegram and the terminal: asks `index` and shows its answers.

In reading order: `settings`, `gateway` (is it for the bot, and how fast?), `serving` (the index in
use), `answers` and the other features, `app` (the routing table, where objects are made).
"""
