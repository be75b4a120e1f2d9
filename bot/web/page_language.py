"""Chooses the language of a page: the one asked for, else one that the browser wants."""

from collections.abc import Iterator

from starlette.requests import Request

from bot.messages import Languages, Texts

_MOST = 20  # languages that are looked at


def texts_for(languages: Languages, request: Request) -> Texts:
    """Return the texts to answer a request in."""
    return languages.of(request.query_params.get("lang", ""), *accepted(request))


def accepted(request: Request) -> Iterator[str]:
    """Yield the languages that a browser accepts, the most wanted first."""
    yield from _ordered(request.headers.get("accept-language", ""))


def _ordered(header: str) -> Iterator[str]:
    """Yield the languages of an Accept-Language header, the most wanted first."""
    wanted = []
    for each in header.split(",")[:_MOST]:
        name, _, weight = each.partition(";")
        wanted.append((-_weight(weight), name.strip()))
    yield from (name for weight, name in sorted(wanted, key=lambda pair: pair[0]) if weight < 0)


def _weight(written: str) -> float:
    try:
        return float(written.strip().removeprefix("q=") or 1)
    except ValueError:
        return 0.0
