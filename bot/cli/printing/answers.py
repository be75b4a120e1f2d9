"""Answers for other programs."""

import json

from index import Answer, Quote


def answer_as_json(answer: Answer) -> str:
    """Return one line with the names that other programs rely on."""
    return json.dumps(_answer(answer), ensure_ascii=False)


def _answer(answer: Answer) -> dict[str, object]:
    told: dict[str, object] = {
        "question": answer.question,
        "answered": answer.answered,
        "confidence": round(answer.confidence, 4),
        "milliseconds": round(answer.milliseconds, 2),
        "quotes": [_quote(quote) for quote in answer.quotes],
    }
    if answer.small_talk:
        told["small_talk"] = True
    if answer.did_you_mean:
        told["did_you_mean"] = [correction.searched for correction in answer.did_you_mean]
    if answer.parts:
        told["parts"] = [_answer(part) for part in answer.parts]
    told["unknown"] = answer.unknown
    told["missing"] = [missing.written for missing in answer.missing]
    return told


def _quote(quote: Quote) -> dict[str, object]:
    passage = quote.passage
    return {
        "text": passage.text,
        "shown": quote.shown.text,
        "article_id": passage.article.article_id,
        "title": passage.article.title,
        "headings": passage.headings,
        "source": passage.article.source or passage.article.article_id,
        "start": passage.start,
        "end": passage.end,
        "spans": passage.spans,
        "score": round(quote.score, 4),
    }
