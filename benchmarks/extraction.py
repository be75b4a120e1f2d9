"""Compare what two libraries take for the author's text, on the pages of the tests' own web site.

    python -m benchmarks.extraction

Both are asked through the same code, which finds what they extract in the blocks of the page, so
that only their judgement differs. For each page the sentences of the author are known. A sentence
that can be quoted and is not the author's costs precision; one of the author's that can't be
quoted costs recall. Milliseconds are of the extraction alone, in the median.
"""

import statistics
import time
from collections.abc import Callable, Sequence

import trafilatura
from lxml.html import HtmlElement, tostring
from resiliparse.extract.html2text import extract_plain_text

from index.cleaning import cleaned
from index.errors import ArticleError
from index.formats.charsets import decode_page
from index.formats.html import article_of, parsed
from index.sentences import sentences_of
from tests.site import pages


def by_trafilatura(root: HtmlElement) -> str:
    return trafilatura.extract(root, include_comments=False) or ""


def by_resiliparse(root: HtmlElement) -> str:
    markup = tostring(root, encoding="unicode")
    return str(extract_plain_text(markup, main_content=True, alt_texts=False))


def main() -> None:
    """Print a table of both."""
    made = [*pages.layouts(), *pages.languages()]
    print(f"| {len(made)} pages | precision | recall | ms a page |")
    print("|---|---|---|---|")
    for name, extract in (("trafilatura", by_trafilatura), ("resiliparse", by_resiliparse)):
        precision, recall, milliseconds = measured(made, extract)
        print(f"| {name} | {precision:.3f} | {recall:.3f} | {milliseconds:.1f} |")


def measured(
    made: Sequence[pages.Made], extract: Callable[[HtmlElement], str]
) -> tuple[float, float, float]:
    right = kept = written = 0
    times = []
    for page in made:
        markup = _markup(page)
        began = time.perf_counter()
        extracted = extract(parsed(markup))
        times.append(1_000 * (time.perf_counter() - began))
        sentences = _quotable(page, markup, extracted)
        right += len(set(sentences) & set(page.sentences))
        kept += len(sentences)
        written += len(page.sentences)
    return right / kept, right / written, statistics.median(times)


def _markup(page: pages.Made) -> str:
    """Decode as the server says, else as the page does."""
    charset = page.answer.kind.partition("charset=")[2]
    named = charset and charset != "utf-8"
    return page.answer.body.decode(charset) if named else decode_page(page.answer.body)[0]


def _quotable(page: pages.Made, markup: str, extracted: str) -> list[str]:
    try:
        article = cleaned(article_of(page.path, markup, extracted))
    except ArticleError:
        return []
    spans = sentences_of(article.text, article.omitted)
    return [" ".join(article.text[each.start : each.end].split()) for each in spans]


if __name__ == "__main__":
    main()
