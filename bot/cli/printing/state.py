"""The state of an index as text and JSON: its generations, vectors, sources and limits."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from bot.cli.confined import confined
from bot.cli.printing.tables import counted
from bot.cli.printing.web_sources import lacks
from bot.messages import english
from index import Confinement, Description, Index, Lack, MeaningStatus, Status, size_of


def status(
    index: Index,
    generations: Sequence[str],
    settings: str,
    sources: Sequence[Status],
    enforced: Confinement,
) -> str:
    """Return what is indexed, since when, which generations are kept, and what is lacking.

    `settings` is where they are from.
    """
    age = datetime.now(UTC) - index.built_at
    return "\n".join(
        [
            counted(index.articles, index.sentences),
            f"generation {index.generation}, built {index.built_at:%Y-%m-%d %H:%M} UTC"
            f" ({_age(age.total_seconds())} ago)",
            f"kept: {', '.join(generations)}",
            f"settings: {settings}",
            *_meaning(index.meaning),
            *index.notices,
            *_not_well_supported(index),
            *(f"{each.name}: {lack}" for each in sources for lack in lacks(each)),
            confined(enforced),
        ]
    )


def status_as_json(
    index: Index,
    generations: Sequence[str],
    settings: str,
    sources: Sequence[Status],
    enforced: Confinement,
) -> str:
    """Return the same as one JSON object; `words_only` is why, null where meaning is seen too."""
    meaning = index.meaning
    return json.dumps(
        {
            "articles": index.articles,
            "sentences": index.sentences,
            "generation": index.generation,
            "built_at": index.built_at.isoformat(),
            "kept": list(generations),
            "settings": settings,
            "meaning": meaning.name or None,
            "vectors": meaning.percent,
            "vectors_damaged": meaning.damaged,
            "words_only": WORDS_ONLY[meaning.lack] if meaning.lack else None,
            "notices": index.notices,
            "unsupported": index.unsupported,
            "sources": {each.name: lacks(each) for each in sources},
            "confined": asdict(enforced),
        },
        ensure_ascii=False,
    )


WORDS_ONLY = {
    Lack.OFF: "SEMANTIC_MODEL is off",
    Lack.NOT_INSTALLED: "no model is installed; run `verbatim model`",
    Lack.NO_PACKAGES: "packages are missing; pip install 'verbatim[semantic]'",
    Lack.DAMAGED: "the model can't be run; run `verbatim model`, which says why or replaces it",
    Lack.LITTLE_MEMORY: "less than 1 GB of memory is free",
    Lack.NO_LANGUAGE: "the model knows no language of the articles; SEMANTIC_MODEL takes another",
    Lack.NO_VECTORS: "until all vectors are made, by a running bot or `verbatim reindex`",
}


def _meaning(status: MeaningStatus) -> Iterator[str]:
    if status.name:
        yield f"meaning: {status.name}"
    if status.active:
        yield "vectors: complete"
    elif status.lack is Lack.NO_VECTORS:
        damaged = "damaged, and made anew: " if status.damaged else ""
        yield f"vectors: {damaged}{status.percent} %"
    if status.lack:
        yield f"words only: {WORDS_ONLY[status.lack]}"


def _not_well_supported(index: Index) -> list[str]:
    names = ", ".join(map(english().language, index.unsupported))
    return [f"languages that are not well supported: {names}"] if names else []


def _age(seconds: float) -> str:
    for unit, length in (("days", 86400), ("hours", 3600), ("minutes", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {unit}"
    return f"{max(seconds, 0):.0f} seconds"


def model(description: Description, place: Path) -> str:
    """Return what a sentence encoder is called, knows and takes, and where it is."""
    languages = ", ".join(map(english().language, description.languages))
    megabytes = size_of(place) / 1e6
    return "\n".join(
        (
            f"model: {description.name}",
            f"languages: {languages}",
            f"size: {megabytes:.1f} MB",
            f"place: {place}",
        )
    )
