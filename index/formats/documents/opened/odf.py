"""OpenDocument: the parts of a file, and the text of a paragraph as a reader sees it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from lxml import etree

from index.errors import ArticleError
from index.formats.dates import published
from index.formats.documents.packages import Package, parse_xml

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
PRESENTATION = "{urn:oasis:names:tc:opendocument:xmlns:presentation:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
XLINK = "{http://www.w3.org/1999/xlink}"
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Look:
    """What a style makes of text: the tags of HTML that say so, and if it is shown at all."""

    tags: tuple[str, ...] = ()
    hidden: bool = False

    @property
    def is_gone(self) -> bool:
        """Whether text of this look is no text: hidden or crossed out."""
        return self.hidden or "s" in self.tags


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """The body of a file, how its styles look, and what it says of itself.

    `looks` are of styles of words, `around` of those of paragraphs, `cells` of those of cells, each
    with what it is based on; `parents` are of paragraphs' styles; `numbered` are the styles of
    numbered lists.
    """

    body: etree._Element
    looks: dict[str, Look] = field(default_factory=dict)
    around: dict[str, Look] = field(default_factory=dict)
    cells: dict[str, Look] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    numbered: frozenset[str] = frozenset()
    title: str = ""
    author: str = ""
    made: date | None = None


def opened(data: bytes, kind: str) -> OpenDocument:
    """Return the file in a package whose body is of a kind: "text", "spreadsheet" ...

    Raises `ArticleError` when it is no such file, or needs a password.
    """
    package = Package(data)
    package.refuse_entities()
    if _is_encrypted(package):
        raise ArticleError("it needs a password")
    content = parse_xml(package.read("content.xml"))
    body = content.find(f"{OFFICE}body/{OFFICE}{kind}")
    if body is None:
        raise ArticleError(f"not an OpenDocument {kind} that can be read: save it anew")
    roots = [content]
    if "styles.xml" in package.names():
        roots.append(parse_xml(package.read("styles.xml")))
    meta = parse_xml(package.read("meta.xml")) if "meta.xml" in package.names() else content
    return OpenDocument(
        body,
        _looks(roots, "text"),
        _looks(roots, "paragraph"),
        _looks(roots, "table-cell"),
        {name: parent for root in roots for name, parent in _parents(root)},
        frozenset(name for root in roots for name in _numbered(root)),
        _told(meta, f"{_DUBLIN}title"),
        _told(meta, f"{_META}initial-creator") or _told(meta, f"{_DUBLIN}creator"),
        published(_told(meta, f"{_META}creation-date")),
    )


def whole(written: str | None, usual: int) -> int:
    """Return a number that a file has, the usual one where it is none."""
    try:
        return int(written or usual)
    except ValueError:
        return usual


def _is_encrypted(package: Package) -> bool:
    name = "META-INF/manifest.xml"
    return name in package.names() and b"encryption-data" in package.read(name)


def _told(meta: etree._Element, name: str) -> str:
    return " ".join("".join(next(meta.iter(name), meta.makeelement("x")).itertext()).split())


def _looks(roots: Sequence[etree._Element], family: str) -> dict[str, Look]:
    """Return how styles of a family look, by name: as they say, else as what they are based on."""
    styles = {
        style.get(f"{STYLE}name", ""): style
        for root in reversed(roots)
        for style in root.iter(f"{STYLE}style")
        if style.get(f"{STYLE}family") == family
    }
    return {name: _look(_properties(styles, name)) for name in styles}


def _properties(styles: Mapping[str, etree._Element], name: str) -> dict[str, str]:
    """Return what a style says of its words, with what those say that it is based on."""
    said: dict[str, str] = {}
    for _ in range(_DEEPEST):
        style = styles.get(name)
        if style is None:
            break
        told = style.find(f"{STYLE}text-properties")
        said = {**(told.attrib if told is not None else {}), **said}
        name = style.get(f"{STYLE}parent-style-name", "")
    return said


def _parents(root: etree._Element) -> list[tuple[str, str]]:
    named = f"{STYLE}name"
    return [
        (style.get(named, ""), style.get(f"{STYLE}parent-style-name"))
        for style in root.iter(f"{STYLE}style")
        if style.get(f"{STYLE}family") == "paragraph" and style.get(f"{STYLE}parent-style-name")
    ]


def _look(told: Mapping[str, str]) -> Look:
    place = told.get(f"{STYLE}text-position", "").split()
    raised = place[0] if place else ""
    struck = told.get(f"{STYLE}text-line-through-style", "none") != "none"
    marks = (
        ("s", struck or told.get(f"{STYLE}text-line-through-type", "none") != "none"),
        ("sup", raised == "super" or (raised.endswith("%") and not raised.startswith(("-", "0%")))),
        ("sub", raised == "sub" or raised.startswith("-")),
        ("b", told.get(f"{_FO}font-weight") == "bold"),
        ("i", told.get(f"{_FO}font-style") == "italic"),
    )
    return Look(tuple(tag for tag, has in marks if has), told.get(f"{TEXT}display") == "none")


def _numbered(root: etree._Element) -> list[str]:
    return [
        style.get(f"{STYLE}name", "")
        for style in root.iter(f"{TEXT}list-style")
        if len(style)
        and style[0].tag == f"{TEXT}list-level-style-number"
        and style[0].get(f"{STYLE}num-format")
    ]
