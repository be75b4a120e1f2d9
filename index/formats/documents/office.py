"""Properties of an Office file: its title, author and days, and what in it is only drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from lxml import etree

from index.errors import ArticleError
from index.formats.dates import published
from index.formats.documents.packages import Package, parse_xml

_CORE = "docProps/core.xml"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_OFFICE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_DATA = "{http://schemas.openxmlformats.org/drawingml/2006/main}graphicData"
_DRAWN = ("/chart", "/chartex", "/diagram")
_AT_ONCE = 10  # seconds
# Programs that put themselves where an author belongs.
_PROGRAMS = ("python-docx", "openpyxl", "apache poi", "un-named", "docx4j", "phpexcel")


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says of itself, "" and None where it says nothing that was meant for it."""

    title: str = ""
    author: str = ""
    made: date | None = None


def properties(package: Package) -> Properties:
    """Return what is said of the file. What a program left there from its template is not."""
    if _CORE not in package.names():
        return Properties()
    try:
        root = parse_xml(package.read(_CORE))
    except ArticleError:
        return Properties()

    def told(name: str) -> str:
        return " ".join((root.findtext(name) or "").split())

    author = told(f"{_DUBLIN}creator")
    author = "" if author.lower() in _PROGRAMS else author
    created, modified = told(f"{_TERMS}created"), told(f"{_TERMS}modified")
    by = author or told(f"{_OFFICE}lastModifiedBy")
    made = day_of_making(published(created), published(modified), by)
    return Properties(told(f"{_DUBLIN}title"), author, made)


def day_of_making(created: date | None, modified: date | None, by: str) -> date | None:
    """Return on which day somebody made a file, None where a program may have made it alone.

    A program did where it names nobody and nobody has saved the file since: it is as old as the
    template, or was converted with many others.
    """
    at_once = created == modified or modified is None or _is_soon(created, modified)
    return created if by or not at_once else None


def _is_soon(one: date | None, other: date | None) -> bool:
    """Tell whether two moments are as near as those in which a program begins and ends a file."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        return abs((one - other).total_seconds()) <= _AT_ONCE
    return False


def drawings(roots: Sequence[etree._Element]) -> Iterator[str]:
    """Yield how many charts and diagrams are in parts of a file: their words are elsewhere."""
    found = [each for root in roots for each in root.iter(_DATA)]
    if drawn := sum(each.get("uri", "").endswith(_DRAWN) for each in found):
        yield f"not read: {counted(drawn, 'chart or diagram', 'charts or diagrams')}"


def counted(count: int, one: str, several: str = "") -> str:
    """Return a number with what is counted: "1 slide", "3 slides"."""
    return f"1 {one}" if count == 1 else f"{count:,} {several or one + 's'}"
