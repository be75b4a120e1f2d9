"""Compare what libraries take for the author's text: of web pages, and of PDF files.

    python -m benchmarks.extraction

The pages are those of the tests' own web site, the files are made by `pdf_files`. All libraries
for pages are asked through the same code, which finds what they extract in the blocks of a page,
so that only their judgement differs. A PDF file is read as articles are, from the places of its
words; of what libraries extract as text the lines are joined. Of each page and file the sentences
of the author are known. A sentence that can be quoted and is not the author's costs precision; one
of the author's that can't be quoted costs recall. Milliseconds are of the extraction alone, in the
median over pages, or files.
"""

import io
import statistics
import time
from collections.abc import Callable, Iterable, Sequence

import pypdfium2
import trafilatura
from lxml.html import HtmlElement, tostring
from pdfminer.high_level import extract_pages
from pdfminer.layout import LTTextContainer
from pypdf import PdfReader
from resiliparse.extract.html2text import extract_plain_text

from benchmarks import pdf_files
from index.analysis.sentences import sentences_of
from index.errors import ArticleError
from index.formats import read_article
from index.formats.html.charsets import decode_page
from index.formats.html.page import Extractor, page_reading, parsed
from index.lexicon import DividedWords
from index.model import Omission
from index.sources.curation.boilerplate import cleaned
from tests.fakes.plain import unmarked
from tests.site import pages


def by_trafilatura(root: HtmlElement) -> str:
    return trafilatura.extract(root, include_comments=False) or ""


def by_resiliparse(root: HtmlElement) -> str:
    markup = tostring(root, encoding="unicode")
    return str(extract_plain_text(markup, main_content=True, alt_texts=False))


def as_article(data: bytes) -> str:
    return unmarked(read_article("a.pdf", data).article)


def by_pypdfium2(data: bytes) -> str:
    return _joined(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data))


def by_pypdf(data: bytes) -> str:
    return _joined(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def by_pdfminer(data: bytes) -> str:
    return _joined(
        "\n\n".join(each.get_text() for each in page if isinstance(each, LTTextContainer))
        for page in extract_pages(io.BytesIO(data))
    )


def _joined(pages_of_file: Iterable[str]) -> str:
    """Return the text of pages, of which empty lines part the paragraphs."""
    told = "\n".join(pages_of_file).replace("\x02", "-\n").replace("\ufffe", "-\n")
    lines = [" ".join(line.split()) for line in told.splitlines()]
    words, text = DividedWords(lines), ""
    for line in lines:
        parted = not line or not text or text.endswith("\n")
        text = f"{text}{line or chr(10)}" if parted else words.joined(text, line)
    return text


def main() -> None:
    """Print a table of libraries for pages, and one for files."""
    made = [*pages.layouts(), *pages.languages()]
    print(f"| {len(made)} pages | precision | recall | ms a page |")
    print("|---|---|---|---|")
    for name, extract in (("trafilatura", by_trafilatura), ("resiliparse", by_resiliparse)):
        precision, recall, milliseconds = measured(made, extract)
        print(f"| {name} | {precision:.3f} | {recall:.3f} | {milliseconds:.1f} |")
    files = pdf_files.made()
    print(f"\n| {len(files)} PDF files | precision | recall | ms a file | worst file |")
    print("|---|---|---|---|---|")
    for read in (as_article, by_pypdfium2, by_pypdf, by_pdfminer):
        print(f"| {read.__name__.removeprefix('by_')} | {measured_on_files(files, read)} |")


def measured_on_files(files: Sequence[pdf_files.Made], read: Callable[[bytes], str]) -> str:
    right = kept = written = 0
    times, recalls = [], {}
    for file in files:
        began = time.perf_counter()
        text = read(file.data)
        times.append(1_000 * (time.perf_counter() - began))
        sentences = _sentences(text)
        found = set(sentences) & set(file.sentences)
        right, kept = right + len(found), kept + len(sentences)
        written += len(file.sentences)
        recalls[file.name] = len(found) / len(file.sentences)
    worst = min(recalls, key=recalls.__getitem__)
    figures = f"{right / kept:.3f} | {right / written:.3f} | {statistics.median(times):.1f}"
    return f"{figures} | {worst}: {recalls[worst]:.3f}"


def measured(made: Sequence[pages.Made], extract: Extractor) -> tuple[float, float, float]:
    right = kept = written = 0
    times = []
    for page in made:
        markup = _markup(page)
        root = parsed(markup)
        began = time.perf_counter()
        extract(root)
        times.append(1_000 * (time.perf_counter() - began))
        sentences = _quotable(page, markup, extract)
        right += len(set(sentences) & set(page.sentences))
        kept += len(sentences)
        written += len(page.sentences)
    return right / kept, right / written, statistics.median(times)


def _markup(page: pages.Made) -> str:
    """Decode as the server says, else as the page does."""
    charset = page.answer.kind.partition("charset=")[2]
    named = charset and charset != "utf-8"
    return page.answer.body.decode(charset) if named else decode_page(page.answer.body)[0]


def _quotable(page: pages.Made, markup: str, extract: Extractor) -> list[str]:
    try:
        article = cleaned(page_reading(page.path, markup, extract).article)
    except ArticleError:
        return []
    return _sentences(unmarked(article))


def _sentences(text: str, omitted: Sequence[Omission] = ()) -> list[str]:
    return [" ".join(text[each.start : each.end].split()) for each in sentences_of(text, omitted)]


if __name__ == "__main__":
    main()
