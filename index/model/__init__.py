"""Frozen records that everything else passes around.

To read it: `articles`, `months`, `passages`, `answers`, `builds`.
"""

from index.model.answers import Answer, Correction, Disagreement, Missing, SmallTalk
from index.model.articles import Article, Block, BlockKind, Omission, Sentence
from index.model.builds import BuildReport, Progress, Skipped, SourceReport, Stage
from index.model.months import Month
from index.model.passages import Passage, Quote, Shown, Standing, Style, StyleKind

__all__ = [
    "Answer",
    "Article",
    "Block",
    "BlockKind",
    "BuildReport",
    "Correction",
    "Disagreement",
    "Missing",
    "Month",
    "Omission",
    "Passage",
    "Progress",
    "Quote",
    "Sentence",
    "Shown",
    "Skipped",
    "SmallTalk",
    "SourceReport",
    "Stage",
    "Standing",
    "Style",
    "StyleKind",
]
