"""A reader that does what its file says, as one would that a made file has taken over."""

import json


def read_hostile(article_id: str, data: bytes) -> bytes:
    """Run `data` as a program and return what it leaves in `told`, or the error it came to."""
    names: dict[str, object] = {"told": None}
    try:
        exec(data, names)  # noqa: S102 - that is what a taken over reader would do
    except (OSError, ValueError) as error:
        names["told"] = f"{type(error).__name__} {getattr(error, 'errno', None)}"
    return json.dumps(names["told"]).encode()
