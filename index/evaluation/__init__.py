"""Questions with known answers to figures and to learned weights."""

from index.evaluation.figures import Figures, Outcome, evaluate
from index.evaluation.fitting import ThresholdFigures, fitted, thresholds
from index.evaluation.ground_truth import ArticleList, GroundTruth, KnownQuestion, read_ground_truth

__all__ = [
    "ArticleList",
    "Figures",
    "GroundTruth",
    "KnownQuestion",
    "Outcome",
    "ThresholdFigures",
    "evaluate",
    "fitted",
    "read_ground_truth",
    "thresholds",
]
