"""Teaches the pair scorer: `index/semantic/encoding/pairs.safetensors` and its recipe.

Read `groups` (what it learns from), `network`, `__main__`.
"""
