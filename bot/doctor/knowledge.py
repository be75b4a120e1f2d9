"""The source of answers: index, vectors, and sources of articles."""

import shlex

from bot.doctor.findings import Finding, note, well, wrong
from bot.library import index_of, library_of, other_indexed
from bot.settings import Settings
from index import (
    CorpusError,
    Index,
    Lack,
    MeaningStatus,
    NothingIndexedError,
    SearchUnavailableError,
    Status,
    StoreError,
    vectors_being_made,
)


def look_at_index(settings: Settings) -> list[Finding]:
    """Return how the index and its vectors are."""
    try:
        index = index_of(settings, meaning=True)
    except NothingIndexedError as error:
        return [note("index", str(error), "`verbatim run` does so too, when it starts.")]
    except StoreError as error:
        return [wrong("index", str(error), _REINDEX)]
    except SearchUnavailableError as error:
        return [wrong("index", str(error), "Start it, or see to the way there; the bot may stay.")]
    making = vectors_being_made(settings.data_dir)
    return [_index(settings, index), _vectors(index.meaning, making=making, older=index.older)]


def _index(settings: Settings, index: Index) -> Finding:
    told = (
        f"{index.articles:,} articles, {index.sentences:,} sentences in generation"
        f" {index.generation} of {index.built_at:%Y-%m-%d %H:%M} UTC."
    )
    if index.older:
        return note(
            "index", " ".join((told, *index.notices)), "Start the bot, or `verbatim reindex`."
        )
    if index.notices:
        return wrong("index", " ".join((told, *index.notices)), _REINDEX)
    if other := other_indexed(settings):
        said = f"{told} They are of {other}, which is not ARTICLES_DIR."
        return note("index", said, "`verbatim reindex` indexes ARTICLES_DIR in its place.")
    return well("index", told)


_REINDEX = (
    "`verbatim reindex` makes a new one; until then the one before it answers, if there is one."
)


def _vectors(meaning: MeaningStatus, *, making: bool, older: bool) -> Finding:
    match meaning.lack:
        case None:
            return well("vectors", f"Complete, by {meaning.name}.")
        case Lack.NO_VECTORS if making:
            return note("vectors", f"{meaning.percent} % are made, and the rest is being made.")
        case Lack.NO_VECTORS if older:
            return note("vectors", "They are made when the index is rebuilt.")
        case Lack.NO_VECTORS:
            how = "damaged" if meaning.damaged else "not there"
            said = f"They are {how}: questions are matched by words alone, and not by meaning."
            return wrong("vectors", said, "`verbatim reindex` makes them, and so does a restart.")
        case Lack.OFF | Lack.NO_LANGUAGE as lack:
            return note("vectors", _WITHOUT[lack])
        case lack:
            said, remedy = _LACKING[lack]
            return wrong("vectors", said, remedy)


_WITHOUT = {
    Lack.OFF: "SEMANTIC_MODEL is off: questions are matched by words alone.",
    Lack.NO_LANGUAGE: "The model knows no language of the articles; SEMANTIC_MODEL takes another.",
}
_LACKING = {
    Lack.NOT_INSTALLED: (
        "No model is installed: questions are matched by words alone.",
        "`verbatim model` installs it; SEMANTIC_MODEL=off does without.",
    ),
    Lack.NO_PACKAGES: (
        "The packages that run the model are missing: questions are matched by words alone.",
        "pip install 'verbatim[semantic]'; SEMANTIC_MODEL=off does without.",
    ),
    Lack.DAMAGED: (
        "The model can't be run: questions are matched by words alone.",
        "`verbatim model` says why, or replaces it.",
    ),
    Lack.LITTLE_MEMORY: (
        "Less than 1 GB of memory is free: questions are matched by words alone.",
        "Free some and restart the bot; SEMANTIC_MODEL=off does without.",
    ),
}


def look_at_sources(settings: Settings) -> list[Finding]:
    """Return how the folder of articles and each source from the web are; nothing is fetched."""
    library = library_of(settings)
    folder = settings.articles_dir.absolute()
    try:
        statuses = library.statuses()
    except CorpusError as error:
        return [wrong("sources", str(error), "Correct the file sources.yaml there.")]
    except StoreError as error:
        return [wrong("sources", str(error), "Its pages are fetched again then.")]
    found = [each for each in map(_source, statuses) if each]
    if not folder.is_dir():
        said = f"There is no folder {folder}: nothing new is read from it."
        found.insert(0, wrong("sources", said, "Make it, or set ARTICLES_DIR to where it is."))
    return found or [well("sources", f"{folder} and {len(statuses)} from the web, none failing.")]


def _source(status: Status) -> Finding | None:
    if status.failing:
        said = f"{status.name} fails since {status.failing:%Y-%m-%d %H:%M} UTC: {status.reason}."
        stay = " Its articles stay as they are." if status.pages else ""
        again = shlex.join(("verbatim", "sources", "refresh", status.name))
        remedy = f"Look at its address; `{again}` tries again."
        return wrong("sources", said + stay, remedy)
    if not status.tried:
        return note("sources", f"{status.name} was never fetched.", "`verbatim sources refresh`")
    return None
