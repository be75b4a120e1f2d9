"""Amounts with their units: "120G", "800W", "250 kg" are context of a question, and no codes."""

import re
from collections.abc import Iterator

_UNITS = (
    "nm mm cm dm m km m2 m² m3 m³ ha ft in yd mi mg g kg t oz lb lbs ml cl dl l hl "
    "ns ms s sec min h hrs w kw mw wh kwh mwh v kv a ma ah mah hz khz mhz ghz j kj kcal n lm lx "
    "db bar hpa k c f b kb mb gb tb pb kib mib gib tib bit kbit mbit gbit kbps mbps gbps bps "
    "px pt dpi ppi fps rpm mph kmh x p eur usd gbp chf rub tl мм см м км мг г кг "
    "т мл л с сек мин ч вт квт в а гц мгц ггц б кб мб гб тб бит руб р"
)
"""Units of the SI and those used beside it (SI Brochure, 9th edition), of data, and of money."""

_NUMBER = r"(?P<number>\d+(?:[.,]\d+)?)"
_UNIT = f"(?:{'|'.join(map(re.escape, dict.fromkeys(_UNITS.split())))})"
_AMOUNT = re.compile(rf"{_NUMBER}{_UNIT}", re.IGNORECASE)
_WRITTEN = re.compile(
    rf"(?<![\w.,]){_NUMBER}(?:{_UNIT}| (?-i:(?![A-Z]\b)){_UNIT})(?!\w)", re.IGNORECASE
)


def number_of_amount(written: str) -> str | None:
    """Return the number of what is a number and its unit in one; None of all else."""
    found = _AMOUNT.fullmatch(written)
    return found["number"] if found else None


def amounts_in(question: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of amounts, in order; a capital alone behind a space is no unit."""
    yield from (found.span() for found in _WRITTEN.finditer(question))
