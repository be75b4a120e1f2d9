"""Reads files of questions with known answers, in four forms.

JSON lines: {"question", "kind", "article", "sentences"}, no `sentences` for a question that the
articles don't answer. SQuAD's JSON. WikiQA's table. Or two columns, with names above them or not:
a question, a tab, the sentence that answers it. The last three bring their articles with them.
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import xxhash

from index.errors import CorpusError
from index.evaluation.question_columns import PairError, read_pairs
from index.formats import ParsedArticle
from index.model import Article
from index.sources import Version

_WORDS = re.compile(r"\w+")
_GAP = "\n\n"
_FEWEST_SPACES = 3

_JSON_LINE = '{"question": "...", "kind": "...", "article": "...", "sentences": ["..."]}'
_SQUAD = "data, of these title and paragraphs, of these context and qas (question, answers)"
_WIKIQA = (
    "QuestionID",
    "Question",
    "DocumentID",
    "DocumentTitle",
    "SentenceID",
    "Sentence",
    "Label",
)
_OTHERS = "JSON lines, SQuAD's JSON or WikiQA's table"


@dataclass(frozen=True, slots=True)
class KnownQuestion:
    """A question and what answers it: whole sentences, or places (article id and character).

    With neither, the articles don't answer it. `subject` is what questions of one article share,
    so that learning and measuring never see the same article.
    """

    question: str
    kind: str
    sentences: tuple[str, ...] = ()
    places: tuple[tuple[str, int], ...] = ()
    subject: str = ""

    def __post_init__(self) -> None:
        """Refuse with `TypeError` what a file has in the place of text."""
        if not all(isinstance(text, str) for text in (self.question, self.kind, *self.sentences)):
            raise TypeError("a question, its kind and the sentences that answer it are text")

    @property
    def is_answerable(self) -> bool:
        """Whether anything answers it."""
        return bool(self.sentences or self.places)

    @property
    def is_of_pieces(self) -> bool:
        """Whether an answer may take several slices: then the whole quote is judged."""
        return False

    def is_answered_in(self, article_id: str) -> bool:  # noqa: ARG002 - some know better
        """Whether an article may answer."""
        return True

    def is_answered_by(self, article_id: str, start: int, end: int, text: str) -> bool:
        """Whether a quote answers: it holds such a place, or such a sentence or a part of it."""
        if any(article_id == of and start <= at < end for of, at in self.places):
            return True
        quoted = wording(text)
        return any(_is_in(wanted, quoted) or _is_part(quoted, wanted) for wanted in self._wordings)

    @property
    def _wordings(self) -> list[str]:
        return [wording(sentence) for sentence in self.sentences]


@dataclass(frozen=True, slots=True)
class GroundTruth:
    """Questions, and the articles that came with them (none: they are about a corpus elsewhere).

    `heading` is the line that is no question and was taken for the names of columns.
    """

    questions: tuple[KnownQuestion, ...]
    articles: tuple[Article, ...] = ()
    heading: tuple[str, ...] = ()


def wording(text: str) -> str:
    """Return the words of a text, so that spelling of spaces and marks makes no difference."""
    return " ".join(_WORDS.findall(text.casefold()))


def read_ground_truth(path: Path) -> GroundTruth:
    """Read a file of questions; `CorpusError` when it has none, or none of the forms."""
    try:
        golden = _read(path.read_text("utf-8-sig"))
    except OSError as error:
        raise CorpusError(f"Can't read {path}: {error.strerror}.") from None
    except UnicodeDecodeError as error:
        raise CorpusError(f"Can't read {path}: not UTF-8 (byte {error.start}).") from None
    except _FormError as error:
        raise CorpusError(f"{path} is no file of questions: {error}.") from None
    if not golden.questions:
        raise CorpusError(f"{path} has no question.")
    return golden


class _FormError(Exception):
    """A file has not the form that it seemed to have; the message has the line and the form."""


@contextmanager
def _expected(what: str) -> Iterator[None]:
    """Say what was expected where anything else is found."""
    try:
        yield
    except (LookupError, ValueError, TypeError, AttributeError):
        raise _FormError(what) from None


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that are not blank, with their numbers."""
    return ((n, line) for n, line in enumerate(text.split("\n"), 1) if line.strip())


def _read(text: str) -> GroundTruth:
    if text.startswith("QuestionID\t"):
        return _wikiqa(text)
    if text.lstrip().startswith("{"):
        squad = _as_json(text)
        if squad is None:
            return _json_lines(text)
        with _expected(f"SQuAD's JSON has {_SQUAD}"):
            return _squad(squad["data"])
    return _pairs(text)


@dataclass(frozen=True, slots=True)
class ArticleList:
    """Articles at hand as a source."""

    articles: tuple[Article, ...]
    name: str = "questions"

    def items(
        self,
        known: object,  # noqa: ARG002 - the protocol has both
        watch: object = None,  # noqa: ARG002
    ) -> Iterator["_Ready"]:
        """Yield them in the order of their ids."""
        articles = sorted(self.articles, key=lambda article: article.article_id)
        return (_Ready(article, self.name) for article in articles)


@dataclass(frozen=True, slots=True)
class _Ready:
    article: Article
    source: str

    @property
    def article_id(self) -> str:
        return self.article.article_id

    @property
    def version(self) -> Version:
        whole = f"{self.article.title}\n{self.article.text}"
        return Version(xxhash.xxh3_128_hexdigest(whole.encode()))

    def read(self) -> ParsedArticle:
        return ParsedArticle(self.article)


def _as_json(text: str) -> dict[str, Any] | None:
    """Read one object that fills the file; None when each line is one."""
    try:
        whole = json.loads(text)
    except ValueError:
        return None
    return whole if "data" in whole else None


def _json_lines(text: str) -> GroundTruth:
    questions = []
    for number, line in _lines(text):
        with _expected(f"line {number} is not of the form {_JSON_LINE}"):
            questions.append(_json_line(json.loads(line)))
    return GroundTruth(tuple(questions))


def _json_line(told: dict[str, Any]) -> KnownQuestion:
    sentences = told.get("sentences") or []
    if not isinstance(sentences, list):
        raise TypeError("sentences is a list")
    subject = told.get("article") or told["question"]
    return KnownQuestion(told["question"], told.get("kind", ""), tuple(sentences), subject=subject)


def _squad(data: list[dict[str, Any]]) -> GroundTruth:
    questions, articles = [], []
    for number, told in enumerate(data):
        article_id, title = f"{number:05}", str(told.get("title", "")).replace("_", " ")
        contexts = [part["context"] for part in told["paragraphs"]]
        articles.append(Article(article_id, title, _GAP.join(contexts)))
        begin = 0
        for part, context in zip(told["paragraphs"], contexts, strict=True):
            for asked in part["qas"]:
                at = sorted({begin + answer["answer_start"] for answer in asked["answers"]})
                places = tuple((article_id, place) for place in at)
                kind = "answerable" if places else "unanswerable"
                questions.append(
                    KnownQuestion(asked["question"], kind, places=places, subject=article_id)
                )
            begin += len(context) + len(_GAP)
    return GroundTruth(tuple(questions), tuple(articles))


@dataclass(slots=True)
class _Lead:
    title: str
    sentences: dict[str, str] = field(default_factory=dict)


def _wikiqa(text: str) -> GroundTruth:
    leads: dict[str, _Lead] = {}
    asked: dict[str, tuple[str, str, list[str]]] = {}
    for question_id, question, document, title, place, sentence, label in _table(text):
        lead = leads.setdefault(document, _Lead(title))
        lead.sentences[place] = sentence
        known = asked.setdefault(question_id, (question, document, []))
        if label == "1":
            known[2].append(sentence)
    questions = (
        KnownQuestion(q, "natural", tuple(sentences), subject=document)
        for q, document, sentences in asked.values()
        if sentences
    )
    articles = (
        Article(document, lead.title, _GAP.join(lead.sentences.values()))
        for document, lead in leads.items()
    )
    return GroundTruth(tuple(questions), tuple(articles))


def _table(text: str) -> Iterator[list[str]]:
    """Yield what stands in each row below the names that are wanted, in their order."""
    lines = _lines(text)
    heads = next(lines)[1].split("\t")
    for number, line in lines:
        row = dict(zip(heads, line.split("\t"), strict=False))
        with _expected(f"line {number} has not all columns of WikiQA ({', '.join(_WIKIQA)})"):
            yield [row[name] for name in _WIKIQA]


def _pairs(text: str) -> GroundTruth:
    try:
        pairs = read_pairs(text)
    except PairError as error:
        wanted = f"line {error.line} is no question, a tab and a sentence, nor is it {_OTHERS}"
        raise _FormError(wanted) from None
    ids: dict[str, str] = {}
    for _, sentence in pairs.rows:
        ids.setdefault(sentence, f"{len(ids):06}")
    questions = (
        KnownQuestion(question, "sentence", (sentence,), subject=ids[sentence])
        for question, sentence in pairs.rows
    )
    articles = (Article(number, "", sentence) for sentence, number in ids.items())
    return GroundTruth(tuple(questions), tuple(articles), pairs.names)


def _is_in(part: str, whole: str) -> bool:
    return bool(part) and f" {part} " in f" {whole} "


def _is_part(part: str, whole: str) -> bool:
    """Whether another splitter may have made `part` of `whole`; a few words prove nothing."""
    return part.count(" ") >= _FEWEST_SPACES and _is_in(part, whole)
