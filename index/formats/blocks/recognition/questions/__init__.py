"""Questions with their answers: by labels, by what asks, as headings."""

from index.formats.blocks.recognition.questions.labels import ASKED_AND_ANSWERED
from index.formats.blocks.recognition.questions.questions import find_questions
from index.formats.blocks.recognition.questions.replies import find_replies
from index.formats.blocks.recognition.questions.turning import QUESTION_LEVEL, without_bold

__all__ = ["ASKED_AND_ANSWERED", "QUESTION_LEVEL", "find_questions", "find_replies", "without_bold"]
