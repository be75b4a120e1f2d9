"""Pages of many makes around what authors wrote, as news sites, weblogs and archives have them."""

# ruff: noqa: E501 (markup and prose are easier to read in lines of their own)

import gzip
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.index.formats.files import pdf
from tests.site.server import Answer
from tests.site.stories import Story, foreign, story


@dataclass(frozen=True, slots=True)
class Made:
    """A page, and the sentences on it that its author wrote."""

    path: str
    answer: Answer
    sentences: Sequence[str]


NAV = """<nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/politics">Politics</a>
</li><li><a href="/sport">Sport</a></li><li><a href="/login">Sign in</a></li></ul></nav>"""
MENU = """<div id="topbar"><a href="/">Front page</a> | <a href="/w">World</a> | <a href="/b">Business
</a> | <a href="/t">Technology</a> | <a href="/subscribe">Subscribe for one crown a week</a></div>"""
FOOTER = """<footer><p>About us. Contact. Work for us. Terms of use. Privacy policy.</p>
<p>© 2024 The Harbour Post. All rights reserved. No part may be copied without permission.</p></footer>"""
COOKIES = """<div id="cookie-consent" role="dialog"><p>We and our 742 partners store cookies on your
device to show you advertisements. You can change your mind at any time.</p><button>Accept all</button></div>"""
SHARE = """<div class="share-tools"><span>Share this story</span> <a href="#">Facebook</a>
<a href="#">Twitter</a> <a href="#">E-mail</a></div>"""
RELATED = """<div class="related-stories"><h3>Related stories</h3><ul>
<li><a href="/1">Ten ways to cook an egg that you have never heard of before today</a></li>
<li><a href="/2">The minister who sold his horse and then wanted to have it back</a></li>
<li><a href="/3">Why the rain in this year has been so much heavier than usual</a></li></ul></div>"""
NEWSLETTER = """<div class="newsletter-signup"><h4>Never miss a story</h4><p>Sign up for our morning
newsletter and get the most important news in your mailbox every day at six.</p>
<form><input name="mail"><button>Sign up</button></form></div>"""
COMMENTS = """<section id="comments" class="comments"><h3>3 comments</h3><div class="comment"><b>anna88</b>
<p>I have always said that this would happen one day, and nobody listened.</p></div>
<div class="comment"><b>paul</b><p>What nonsense, my cousin works there and he says that all is
well.</p>
</div></section>"""
ASIDE = """<aside class="sidebar"><h3>Most read</h3><ol><li><a href="/9">A dog swims across the strait and
returns</a></li><li><a href="/8">House prices fall for the third month in a row</a></li></ol></aside>"""
AD = """<div class="ad-slot"><p>Advertisement</p><a href="http://x.example">Buy two pairs of shoes and
pay only one of them this week</a></div>"""


def document(title: str, body: str, *, head: str = "", language: str = "en") -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><title>{title} - The Harbour Post</title>'
        f'<meta name="viewport" content="width=device-width">{head}</head>\n<body>{body}</body></html>'
    )


def paragraphs(told: Story, between: str = "") -> str:
    inner = [f"<p>{' '.join(sentences)}</p>" for sentences in told.paragraphs]
    return f"\n{between}".join(inner)


def classic(told: Story) -> str:
    head = '<meta property="og:site_name" content="The Harbour Post">'
    body = (
        f"{COOKIES}<header><a href='/'>The Harbour Post</a>{NAV}</header><main><article>"
        f"<h1>{told.title}</h1><p class='byline'>By <a href='/a'>Jane Roe</a></p>{SHARE}"
        f"{paragraphs(told)}{SHARE}</article>{ASIDE}</main>{RELATED}{FOOTER}"
    )
    return document(told.title, body, head=head)


def divs(told: Story) -> str:
    inner = "".join(f"<div class='txt'>{' '.join(each)}</div>" for each in told.paragraphs)
    return document(
        told.title,
        f"{MENU}<div class='wrap'><div class='hl'>{told.title}</div><div class='content'>{inner}</div>"
        f"<div class='side'>{RELATED}</div></div><div class='foot'>Imprint | Contact | Help</div>",
    )


def table_layout(told: Story) -> str:
    return document(
        told.title,
        f"<table width=800><tr><td colspan=2>{MENU}</td></tr><tr><td width=150><a href=/1>Archive</a><br>"
        f"<a href=/2>Search</a><br><a href=/3>Guest book</a></td><td><h2>{told.title}</h2>"
        f"{paragraphs(told)}</td></tr><tr><td colspan=2>Last changed by the web master</td></tr></table>",
    )


def with_ads(told: Story) -> str:
    return document(
        told.title, f"{NAV}<article><h1>{told.title}</h1>{paragraphs(told, AD)}</article>{FOOTER}"
    )


def with_newsletter(told: Story) -> str:
    return document(
        told.title,
        f"{COOKIES}{NAV}<article><h1>{told.title}</h1>{paragraphs(told, '')}{NEWSLETTER}</article>{FOOTER}",
    )


def paywall(told: Story) -> str:
    wall = """<div class="paywall"><h2>Read on with a subscription</h2><p>This story is for subscribers
    only. Try it for four weeks, and end it whenever you like.</p><a href="/buy">Subscribe now</a></div>"""
    return document(
        told.title,
        f"{NAV}<article><h1>{told.title}</h1>{paragraphs(told)}{wall}</article>{RELATED}{FOOTER}",
    )


def live_blog(told: Story) -> str:
    entries = "".join(
        f"<div class='post'><time datetime='2024-05-01T1{i}:00:00Z'>1{i}:00</time><p>{' '.join(each)}</p></div>"
        for i, each in enumerate(told.paragraphs)
    )
    return document(
        told.title,
        f"{NAV}<main><h1>{told.title}</h1><div class='live'>{entries}</div></main>{FOOTER}",
    )


def bullets(told: Story) -> str:
    first, *rest = told.sentences
    items = "".join(f"<li>{each}</li>" for each in rest)
    return document(
        told.title,
        f"{NAV}<article><h1>{told.title}</h1><p>{first}</p><ul>{items}</ul></article>{ASIDE}{FOOTER}",
    )


def steps(told: Story) -> str:
    items = "".join(f"<li><p>{' '.join(each)}</p></li>" for each in told.paragraphs)
    return document(
        told.title, f"{MENU}<div id=main><h1>{told.title}</h1><ol>{items}</ol>{SHARE}</div>{FOOTER}"
    )


def untitled(told: Story) -> str:
    return f"<html><body>{NAV}<div>{paragraphs(told)}</div>{FOOTER}</body></html>"


def pictures(told: Story) -> str:
    figure = """<figure><img src="a.jpg" alt="A bridge"><figcaption>The bridge as it was seen last
    summer from the north. Photograph by J. Smith.</figcaption></figure>"""
    return document(
        told.title,
        f"{NAV}<article><h1>{told.title}</h1>{paragraphs(told, figure)}</article>{FOOTER}",
    )


def commented(told: Story) -> str:
    return document(
        told.title,
        f"{NAV}<article><h1>{told.title}</h1>{paragraphs(told)}</article>{COMMENTS}{FOOTER}",
    )


def interview(told: Story) -> str:
    inner = "".join(
        f"<p><strong>{each[0]}</strong></p><blockquote><p>{' '.join(each[1:])}</p></blockquote>"
        if len(each) > 1
        else f"<p>{each[0]}</p>"
        for each in told.paragraphs
    )
    return document(told.title, f"{NAV}<article><h1>{told.title}</h1>{inner}</article>{FOOTER}")


def line_breaks(told: Story) -> str:
    inner = "<br><br>\n".join(" ".join(each) for each in told.paragraphs)
    return document(
        told.title, f"{MENU}<div class='story'><h1>{told.title}</h1>{inner}</div>{RELATED}{FOOTER}"
    )


def subheads(told: Story) -> str:
    inner = "".join(
        f"<h2>Part {i} of it</h2><p>{' '.join(each)}</p>" for i, each in enumerate(told.paragraphs)
    )
    return document(
        told.title, f"{NAV}<main><h1>{told.title}</h1>{inner}</main>{RELATED}{COOKIES}{FOOTER}"
    )


def weblog(told: Story) -> str:
    meta = """<p class="post-meta">Posted in <a href="/c">Town</a> on <a href="/d">May 1</a></p>"""
    tail = """<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div>
    <div class="jp-relatedposts"><h3>Like this:</h3><span>Loading...</span></div>"""
    links = """<nav class="post-navigation"><a href="/p">Previous: An older entry about the sea</a>
    <a href="/n">Next: A newer entry about the land</a></nav>"""
    return document(
        told.title,
        f"<div id='page'>{NAV}<div class='post'><h1 class='entry-title'>{told.title}</h1>{meta}"
        f"<div class='entry-content'>{paragraphs(told)}{tail}</div></div>{links}{COMMENTS}"
        f"<div id='secondary' class='widget-area'>{ASIDE}</div>{FOOTER}</div>",
    )


def drupal(told: Story) -> str:
    broken = """<div class="block"><p>This block is broken or missing. You may be missing content or you
    might need to enable the original module.</p></div>"""
    return document(
        told.title,
        f"{MENU}<div class='region-content'><div class='node'><h1>{told.title}</h1>"
        f"<div class='field-item'>{paragraphs(told)}{broken}</div></div></div>{FOOTER}",
    )


def linked_data(told: Story) -> str:
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": '
        f'"{told.title}", "datePublished": "2024-05-01T10:00:00+02:00"}}</script>'
    )
    hidden = "<div style='display:none'><p>This is for machines only and is not shown to anybody.</p></div>"
    return document(
        told.title, f"{NAV}<article>{paragraphs(told)}{hidden}</article>{FOOTER}", head=head
    )


def endless_list(told: Story) -> str:
    teasers = "".join(
        f"<div class='teaser'><h3><a href='/{i}'>Another story, number {i}</a></h3><p>{each}</p></div>"
        for i, each in enumerate(story(900 + len(told.title), 3).sentences)
    )
    return document(
        told.title,
        f"{NAV}<article><h1>{told.title}</h1>{paragraphs(told)}</article>"
        f"<div class='recommended more-stories'>{teasers}</div>{FOOTER}",
    )


def press_release(told: Story) -> str:
    contact = (
        "<div class='contact-card'><p>Press contact: Office of the Harbour, 5 Quay Street</p></div>"
    )
    return document(
        told.title,
        f"{NAV}<div role='main'><h1>{told.title}</h1>{paragraphs(told)}</div>{contact}{FOOTER}",
    )


def broken_markup(told: Story) -> str:
    inner = "".join(f"<p>{' '.join(each)}" for each in told.paragraphs)
    return (
        f"<html><head><title>{told.title}</title><body>{MENU}<div><h1>{told.title}<h1><div><b>{inner}"
        "<i></b></div></span></table>"
    )


def with_figures(told: Story) -> str:
    table = """<table><caption>Ships in the harbour</caption><tr><th>Year</th><th>Ships</th></tr></table>"""
    return document(
        told.title,
        f"{NAV}<article><h1>{told.title}</h1>{paragraphs(told)}{table}</article>{FOOTER}",
    )


LAYOUTS: tuple[Callable[[Story], str], ...] = (
    classic, divs, table_layout, with_ads, with_newsletter, live_blog, bullets, steps, untitled,
    pictures, commented, interview, line_breaks, subheads, weblog, drupal, linked_data,
    endless_list, press_release, broken_markup, with_figures,
)  # fmt: skip

ENCODINGS = (
    ("de", "iso-8859-1", "header"),
    ("fr", "utf-8", "none"),
    ("es", "utf-8-sig", "none"),
    ("ru", "windows-1251", "meta"),
    ("tr", "iso-8859-9", "meta"),
    ("el", "windows-1253", "header"),
    ("ru", "koi8-r", "header"),
)


def layouts() -> list[Made]:
    """One page of each make, and a paywall with two paragraphs before it."""
    made = [(each.__name__, each, story(i)) for i, each in enumerate(LAYOUTS)]
    made.append(("paywall", paywall, story(100, 2)))
    made.append(("long", classic, story(101, 60)))
    return [
        Made(f"/{name}.html", Answer(make(told).encode()), told.sentences)
        for name, make, told in made
    ]


def languages() -> list[Made]:
    """Pages in other languages and encodings, which the server or the page names, or nobody."""
    found = []
    for i, (language, charset, named) in enumerate(ENCODINGS):
        told = foreign(language)
        head = f'<meta charset="{charset}">' if named == "meta" else ""
        body = f"{NAV}<article><h1>{told.title}</h1>{paragraphs(told)}</article>{FOOTER}"
        markup = document(told.title, body, head=head, language=language)
        kind = f"text/html; charset={charset}" if named == "header" else "text/html"
        data = markup.encode(charset, "xmlcharrefreplace")
        found.append(Made(f"/{i}-{language}.html", Answer(data, kind), told.sentences))
    return found


def others() -> list[Made]:
    """What is not a page of HTML, or comes in another way."""
    packed, moved, plain, printed = (story(i) for i in range(200, 204))
    lines = [line for sentences in printed.paragraphs for line in (*_wrapped(sentences), "")]
    text = "\n\n".join((plain.title, *map(" ".join, plain.paragraphs)))
    return [
        Made(
            "/packed.html",
            Answer(gzip.compress(classic(packed).encode()), headers={"Content-Encoding": "gzip"}),
            packed.sentences,
        ),
        Made("/moved", Answer(status=301, headers={"Location": "/moved.html"}), moved.sentences),
        Made("/plain.txt", Answer(text.encode(), "text/plain; charset=utf-8"), plain.sentences),
        Made("/printed.pdf", Answer(pdf([lines]), "application/pdf"), printed.sentences),
    ]


def moved() -> Answer:
    """What is where a page has moved to."""
    return Answer(divs(story(201)).encode())


def _wrapped(sentences: Sequence[str], width: int = 90) -> list[str]:
    lines = [""]
    for word in " ".join(sentences).split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
