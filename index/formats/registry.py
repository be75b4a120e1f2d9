"""The kinds of files that are read: one row a kind. Folders, the web and archives ask here."""

from dataclasses import dataclass
from posixpath import splitext

MARKDOWN = "md"
"""What `Article.markup` says of a text that is Markdown."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of files. `endings` have their dot; what is fetched is kept under the first one.

    `types` are media types that servers give to it. `reader` is "module:function", a function of
    an article's id and its bytes; it runs in the sandbox when it is `apart`, and needs the
    packages of `extra`. `markup` is that of all its articles. `charset` is the encoding that a
    text is kept in when its server names another, "" for what is no text.
    """

    name: str
    endings: tuple[str, ...]
    types: tuple[str, ...]
    reader: str
    apart: bool = True
    extra: str = "sources"
    markup: str = ""
    charset: str = ""

    @property
    def kind(self) -> str:
        """The ending that stands for all of them, or the name where there is none."""
        return self.endings[0] if self.endings else f".{self.name}"


FRAGMENT = ".fragment"
"""HTML that is nothing but an article: of a feed, a mail, a book. No file is called so."""

_OPEN = "application/vnd.oasis.opendocument"
_OFFICE = "application/vnd.openxmlformats-officedocument"

FORMATS: tuple[Format, ...] = (
    Format(
        "text",
        (".txt",),
        ("text/plain",),
        "index.formats.text.plain:read_plain",
        apart=False,
        extra="",
        charset="utf-8",
    ),
    Format(
        "markdown",
        (".md", ".markdown", ".mdx"),
        ("text/markdown", "text/x-markdown"),
        "index.formats.text.markdown:read_markdown",
        apart=False,
        extra="",
        markup=MARKDOWN,
        charset="utf-8",
    ),
    Format(
        "restructured",
        (".rst", ".rest"),
        ("text/x-rst", "text/prs.fallenstein.rst"),
        "index.formats.documents.opened.restructured.reading:read_restructured",
        markup=MARKDOWN,
        charset="utf-8",
    ),
    Format(
        "asciidoc",
        (".adoc", ".asciidoc"),
        ("text/asciidoc", "text/x-asciidoc"),
        "index.formats.documents.opened.asciidoc.reading:read_asciidoc",
        markup=MARKDOWN,
        charset="utf-8",
    ),
    Format(
        "wikitext",
        (".wiki", ".mediawiki", ".wikitext"),
        ("text/x-wiki", "text/x-mediawiki"),
        "index.formats.documents.opened.wiki.reading:read_wikitext",
        markup=MARKDOWN,
        charset="utf-8",
    ),
    Format(
        "html",
        (".html", ".htm", ".xhtml"),
        ("text/html", "application/xhtml+xml"),
        "index.formats.documents.records.chat_page:read_page_or_chat",
        markup=MARKDOWN,
        charset="utf-8-sig",  # a page may name another encoding too: a mark outdoes that
    ),
    Format("fragment", (), (), "index.formats.html.page:read_fragment", markup=MARKDOWN),
    Format(
        "csv",
        (".csv",),
        ("text/csv", "application/csv", "text/x-csv", "text/comma-separated-values"),
        "index.formats.sheets.separated:read_separated",
        markup=MARKDOWN,
        charset="utf-8",
    ),
    Format(
        "tsv",
        (".tsv", ".tab"),
        ("text/tab-separated-values",),
        "index.formats.sheets.separated:read_separated",
        markup=MARKDOWN,
        charset="utf-8",
    ),
    Format(
        "sheet",
        (".xlsx", ".xlsm"),
        (f"{_OFFICE}.spreadsheetml.sheet", "application/vnd.ms-excel.sheet.macroenabled.12"),
        "index.formats.sheets.workbook:read_workbook",
        markup=MARKDOWN,
    ),
    Format(
        "open sheet",
        (".ods",),
        (f"{_OPEN}.spreadsheet",),
        "index.formats.sheets.open_sheet:read_open_sheet",
        markup=MARKDOWN,
    ),
    Format(
        "pdf",
        (".pdf",),
        ("application/pdf",),
        "index.formats.documents.pdf.reading:read_pdf",
        markup=MARKDOWN,
    ),
    Format(
        "word",
        (".docx", ".docm"),
        (f"{_OFFICE}.wordprocessingml.document",),
        "index.formats.documents.word:read_word",
        markup=MARKDOWN,
    ),
    Format(
        "open text",
        (".odt", ".ott"),
        (f"{_OPEN}.text",),
        "index.formats.documents.opened.text:read_open_text",
        markup=MARKDOWN,
    ),
    Format(
        "slides",
        (".pptx", ".pptm", ".ppsx"),
        (f"{_OFFICE}.presentationml.presentation", f"{_OFFICE}.presentationml.slideshow"),
        "index.formats.documents.opened.slides:read_slides",
        markup=MARKDOWN,
    ),
    Format(
        "open slides",
        (".odp",),
        (f"{_OPEN}.presentation",),
        "index.formats.documents.opened.text:read_open_slides",
        markup=MARKDOWN,
    ),
    Format(
        "book",
        (".epub",),
        ("application/epub+zip",),
        "index.formats.documents.book.reading:read_book",
        markup=MARKDOWN,
    ),
    Format(
        "mail", (".eml",), ("message/rfc822",), "index.formats.documents.mail.reading:read_mail"
    ),
    Format(
        "record",
        (".json",),
        ("application/json",),
        "index.formats.documents.records.record:read_record",
    ),
)
"""All kinds of articles."""

LISTINGS: tuple[Format, ...] = (
    Format("feed", (), (), "index.formats.listings.feeds:read_feed"),
    Format("sitemap", (), (), "index.formats.listings.feeds:read_sitemap"),
    Format("opml", (), (), "index.formats.listings.feeds:read_outline"),
    Format("list", (), (), "index.formats.listings.feeds:read_addresses"),
)
"""The same for what names articles that are elsewhere."""

_AS_TEXT = ": call it .txt when it is a text"
# What people have and is read in another form.
_INSTEAD = {
    **dict.fromkeys((".doc", ".dot", ".rtf", ".pages", ".wps"), ": save it as .docx"),
    **dict.fromkeys((".fodt", ".sxw", ".stw"), ": save it as .odt"),
    **dict.fromkeys((".srt", ".vtt", ".log", ".org", ".text", ".textile", ""), _AS_TEXT),
    **dict.fromkeys((".gdoc", ".gsheet", ".gslides"), ": a link only; download what it leads to"),
    **dict.fromkeys((".one", ".vsdx", ".odg", ".pub"), ": export it as .pdf"),
    **dict.fromkeys((".xls", ".xlsb", ".numbers"), ": save it as .xlsx"),
    **dict.fromkeys((".ppt", ".pps", ".key"), ": save it as .pptx"),
    **dict.fromkeys((".mobi", ".azw", ".azw3", ".fb2"), ": convert it to .epub"),
    **dict.fromkeys((".mht", ".mhtml", ".webarchive"), ": save it as .html"),
    **dict.fromkeys((".rar", ".7z", ".tar", ".gz", ".bz2", ".xz"), ": pack it as .zip"),
    **dict.fromkeys((".ps", ".djvu", ".xps", ".tex"), ": make a .pdf of it"),
    ".msg": ": save it as .eml",
    ".pst": ": export it as .mbox",
}

_PDF = b"%PDF-"

# What servers call files whose kind they don't know, or call whatever is typed by hand.
VAGUE_TYPES = (
    "application/octet-stream",
    "binary/octet-stream",
    "application/force-download",
    "application/x-download",
    "application/vnd.ms-excel",
    "application/zip",
)


def kind_of(name: str) -> str:
    """Return the ending of a file's name in lower case, with its dot."""
    return splitext(name)[1].lower()


def format_of(kind: str) -> Format | None:
    """Return the row for an ending, or for the name of a kind that has none; None for others."""
    for each in FORMATS:
        if kind in each.endings or kind == each.kind:
            return each
    return None


def listing_of(kind: str) -> Format | None:
    """Return the row for a kind of listing, None for others."""
    return next((each for each in LISTINGS if each.name == kind), None)


def endings() -> tuple[str, ...]:
    """Return the endings of all files that are read, in the order of the rows."""
    return tuple(ending for each in FORMATS for ending in each.endings)


def unread(name: str) -> str:
    """Return why a file of this name is not read, and what to do where something can be done."""
    return f"not a kind of file that is read{_INSTEAD.get(kind_of(name), '')}"


def unread_type(media_type: str) -> str:
    """Return why what a server sends as `media_type` is not read, and what is."""
    return f"{media_type} is no kind that is read; these are: {' '.join(kinds())}"


def kinds() -> tuple[str, ...]:
    """Return one ending for each kind of files that are read: what people are told."""
    return tuple(each.kind for each in FORMATS if each.endings)


def modules_apart() -> list[str]:
    """Return the modules of the readers that run in the sandbox, by name."""
    return sorted({each.reader.partition(":")[0] for each in (*FORMATS, *LISTINGS) if each.apart})


def served_types() -> tuple[str, ...]:
    """Return the media types under which a server may send an article."""
    return (*(served for each in FORMATS for served in each.types), *VAGUE_TYPES)


def served_format(media_type: str, path: str, body: bytes) -> Format | None:
    """Return the row for what a server sent, None when it is no kind that is read.

    What the server says counts, but for names that it gives to anything: then the ending of the
    address does, and else how the body begins.
    """
    named = format_of(kind_of(path))
    if media_type == "text/plain":
        typed = named and named.charset == "utf-8"
        return named if typed else format_of(".txt")
    if media_type in VAGUE_TYPES:
        return named or (format_of(".pdf") if body.startswith(_PDF) else None)
    return next((each for each in FORMATS if media_type in each.types), None) or _sniffed(body)


def _sniffed(body: bytes) -> Format | None:
    """Return the row for a body of which its server says nothing."""
    if body.startswith(_PDF):
        return format_of(".pdf")
    return format_of(".html" if b"<" in body[:512] else ".txt")
