"""Confidence: the probability that the first quote answers.

None of it depends on how long a question is, how large a corpus: all are shares and differences.
"""

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from index.analysis import AnswerType, is_of_letters, is_unspaced, language_of
from index.search.query import Query

_OF_THE_BEST = (
    "covered",
    "words",
    "rarest",
    "within",
    "article",
    "article_score",
    "absent",
    "whole",
    "fielded",
    "heads",
    "heads_alike",
    "inexact",
    "denies",
    "affirms",
)
_MEANT = (
    "meant",
    "meant_around",
    "meant_head",
    "meant_title",
    "meant_before",
    "meant_after",
    "meant_article",
    "meant_ahead",
    "meant_behind",
    "meant_around_behind",
)
_MEANT_BY_ANY = ("meant", "meant_around", "meant_head", "meant_article")
_SIGNS = {
    AnswerType.DATE: ("date: year", "date: date", "date: time", "date: number"),
    AnswerType.PERSON: ("person: names", "person: full name"),
    AnswerType.AMOUNT: ("amount: money", "quantity: number"),
    AnswerType.COUNT: ("count: number",),
    AnswerType.PLACE: ("place: place", "place: names"),
    AnswerType.REASON: ("reason: cause",),
    AnswerType.TIME_SPAN: ("time span: duration", "time span: number"),
    AnswerType.SHARE: ("share: percent",),
    AnswerType.EXTENT: ("extent: measure",),
}
_RIVALS = 10
_FAR = 5.0  # a lead beyond which more tells no more
_SUREST = 1e-4  # a chance is at least this far from 0 and from 1, to have log odds


def columns(
    query: Query,
    evidence: Mapping[str, NDArray[np.float32]],
    scores: NDArray[np.float64],
    best: int,
    read: Mapping[str, float],
) -> dict[str, float]:
    """Return what speaks for row `best` being an answer, by name, in a fixed order.

    What vectors tell is there where `evidence` has it. `scores` has one for each row of `evidence`;
    `best` has the greatest. `read` is what its text tells.
    """
    found = {name: float(evidence[name][best]) for name in _OF_THE_BEST}
    rivals = np.sort(scores)[::-1]
    shares = np.exp(rivals - rivals[0])
    shares /= shares.sum()
    asked = kinds(query, evidence, best)
    there = any(asked.values())
    return (
        found
        | _of_the_question(query)
        | (_of_meaning(evidence, best) if "meant" in evidence else {})
        | {
            "share_of_three": float(shares[:3].sum()),
            "lead": _lead(rivals),
            **read,
            "kind_there": float(there),
            "kind_missing": float(bool(asked) and not there),
            "covered_by_any": float(evidence["covered"].max()),
            "article_by_any": float(evidence["article"].max()),
            "score": float(rivals[0]),
            "constant": 1.0,
        }
    )


def kinds(
    query: Query, evidence: Mapping[str, NDArray[np.float32]], row: int
) -> dict[AnswerType, bool]:
    """Return the kinds of answer that a question asks for, each with whether a row has one."""
    return {
        want: any(evidence[name][row] > 0 for name in signs)
        for want, signs in _SIGNS.items()
        if want in query.wants
    }


def _of_meaning(evidence: Mapping[str, NDArray[np.float32]], best: int) -> dict[str, float]:
    """Return how alike the best and the question are, and the most alike of all."""
    return {
        **{name: float(evidence[name][best]) for name in _MEANT},
        **{f"{name}_by_any": float(evidence[name].max()) for name in _MEANT_BY_ANY},
        "meant_nearest": float(max(evidence["meant"][best], evidence["meant_head"][best])),
    }


def _lead(rivals: NDArray[np.float64]) -> float:
    """How far the best is ahead of the tenth; one that is missing scores as if it had nothing."""
    tenth = rivals[_RIVALS - 1] if len(rivals) >= _RIVALS else min(0.0, float(rivals[-1]))
    return min(float(rivals[0] - tenth), _FAR)


def _of_the_question(query: Query) -> dict[str, float]:
    """How much its words can tell: rarities as shares of the greatest there is, and names.

    `said` is what the words count that are said beside the question, not in it. `pairs`, `threes`
    and `syllables` tell what its terms are where they are less than words, which are met by chance.
    """
    grams = [*filter(is_unspaced, query.terms)]
    letters = [*filter(is_of_letters, grams)]
    rarities = np.array([c.rarity for c in query.concepts]) / query.greatest_rarity
    known = np.array([c.is_known for c in query.concepts], np.bool_)
    return {
        "rarest_known": float((rarities * known).max()),
        "rarity": float(rarities.mean()),
        "weighted_rarity": float(rarities @ query.weights),
        "has_name": max(c.named for c in query.concepts),
        "unknown": float(query.weights @ ~known),
        "corrected": float(bool(query.corrections)),
        "said": float(query.weights[len(query.concepts) - query.taken_over :].sum()),
        "english": float(query.spoken == "en"),
        "pairs": float(len(grams) > len(letters)),
        "threes": float(bool(letters)),
        "syllables": float(language_of(query.spoken).is_syllabic),
    }


def chance(weights: Mapping[str, float], found: Mapping[str, float]) -> float:
    """Return the logistic of the weighted columns, between 0 and 1."""
    return logistic(sum(weight * found[name] for name, weight in weights.items()))


def logistic(odds: float) -> float:
    """Return the chance of log odds."""
    return 1 / (1 + math.exp(-min(max(float(odds), -50), 50)))


def pair_columns(told: float, score: float) -> dict[str, float]:
    """Return what speaks for the best being an answer, where `told` is what the others say of it.

    `score` is that of the pair of it and the question.
    """
    told = min(max(told, _SUREST), 1 - _SUREST)
    return {"told": math.log(told / (1 - told)), "pair": score, "constant": 1.0}
