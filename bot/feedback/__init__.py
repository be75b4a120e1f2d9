"""Votes, subscriptions and gaps: handlers, words and errands."""

from bot.feedback import forgetting, gap_reports
from bot.feedback.errands import Errands
from bot.feedback.forgetting import Forgetting
from bot.feedback.gap_reports import Gaps
from bot.feedback.subscriptions import Subscriptions
from bot.feedback.voting import Feedback

__all__ = [
    "Errands",
    "Feedback",
    "Forgetting",
    "Gaps",
    "Subscriptions",
    "forgetting",
    "gap_reports",
]
