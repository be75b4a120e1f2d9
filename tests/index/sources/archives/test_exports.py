"""Exports of sites as XML: what is published is an article a post, the rest is named."""

import pytest

from index.errors import ArticleError
from index.model import Skipped
from index.sources import FolderSource
from index.sources.exports import posts
from tests.index.formats.files import zipped

SPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"'
)


def item(title: str, text: str, **more: str) -> str:
    told = {"wp:post_type": "post", "wp:status": "publish", **more}
    fields = "".join(f"<{name}>{value}</{name}>" for name, value in told.items())
    return (
        f"<item><title>{title}</title><link>https://a.example/{title.lower()}</link>"
        "<pubDate>Wed, 01 May 2024 10:00:00 +0000</pubDate><dc:creator>anna</dc:creator>"
        f"<content:encoded><![CDATA[{text}]]></content:encoded>{fields}</item>"
    )


def export(*items: str) -> str:
    channel = f"<channel>{''.join(items)}</channel>"
    return f"<?xml version='1.0'?><rss version='2.0' {SPACES}>{channel}</rss>"


def read(tmp_path, text: str):
    place = tmp_path / "site.xml"
    place.write_text(text)
    with place.open("rb") as file:
        return list(posts(file))


def test_each_published_post_of_an_export_is_an_article(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "site.xml").write_text(
        export(
            item("Weir", "The weir is <b>shut</b>.\n\nIt opens in May.", **{"wp:post_id": "7"}),
            item("Pump", "<p>The pump is red.</p>", **{"wp:post_type": "page"}),
            item("Logo", "a.png", **{"wp:post_type": "attachment"}),
        )
    )
    source = FolderSource(folder, tmp_path / "unpacked")
    found = {each.article_id: each.read().article for each in source.items({})}
    assert {name: each.text for name, each in found.items()} == {
        "site.xml/7-Weir.json": "The weir is **shut**.\n\nIt opens in May.",
        "site.xml/Pump.json": "The pump is red.",
    }
    weir = found["site.xml/7-Weir.json"]
    assert (weir.title, weir.author, weir.address) == ("Weir", "anna", "https://a.example/weir")
    assert str(weir.published) == "2024-05-01 10:00:00+00:00"


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"wp:status": "draft"}, "not published: its status is draft"),
        ({"wp:status": "private"}, "not published: its status is private"),
        ({"wp:post_password": "x"}, "not published: it has a password"),
    ],
)
def test_what_is_not_published_is_named_and_skipped(tmp_path, more, reason):
    assert read(tmp_path, export(item("Weir", "Shut.", **more))) == [Skipped("Weir", reason)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<feed xmlns='http://www.w3.org/2005/Atom'/>", "an Atom feed: add its address"),
        ("<book><title>x</title></book>", "its root is `book`"),
        ("<rss>\n<channel>", r"its XML is broken \(line 2\)"),
        ("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss/>", "declares entities"),
    ],
)
def test_xml_that_is_no_export_is_refused_with_what_it_is(tmp_path, text, reason):
    with pytest.raises(ArticleError, match=reason):
        read(tmp_path, text)


def test_an_export_within_an_archive_is_taken_apart_and_one_that_is_none_costs_nothing_else(
    tmp_path,
):
    folder = tmp_path / "articles"
    folder.mkdir()
    inner = {"site.xml": export(item("Weir", "Shut.")), "odd.xml": "<book/>", "a.txt": "Open."}
    (folder / "x.zip").write_bytes(zipped(inner))
    found = list(FolderSource(folder, tmp_path / "unpacked").items({}))
    texts = {each.article_id: each.read().article.text for each in found if hasattr(each, "read")}
    assert texts == {"x.zip/a.txt": "Open.", "x.zip/site.xml/Weir.json": "Shut."}
    [skipped] = [each for each in found if isinstance(each, Skipped)]
    assert skipped.name == "x.zip/odd.xml"
    assert skipped.reason.startswith("no export of WordPress or MediaWiki: its root is `book`")


WIKI = """<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11">
<siteinfo><sitename>Club</sitename><base>https://wiki.example/wiki/Main_Page</base>
<namespaces><namespace key="0"/><namespace key="1">Talk</namespace>
<namespace key="10">Vorlage</namespace></namespaces></siteinfo>{pages}</mediawiki>"""


def revision(text: str, at: str = "2024-05-01", **more: str) -> str:
    model = more.get("model", "wikitext")
    hidden = ' deleted="deleted"' if not text else ""
    return (
        f"<revision><id>1</id><timestamp>{at}T10:00:00Z</timestamp><contributor><username>anna"
        f"</username></contributor><model>{model}</model><text{hidden}>{text}</text></revision>"
    )


def page(title: str, *revisions: str, ns: int = 0, more: str = "") -> str:
    return f"<page><title>{title}</title><ns>{ns}</ns><id>7</id>{more}{''.join(revisions)}</page>"


def test_the_newest_version_of_each_article_of_a_wiki_is_read(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    old, new = revision("It was 'new'.", "2020-01-01"), revision("It is '''old'''.")
    pages = (
        page("Old pier/Fees", new, old),
        page("Talk:Old pier", revision("Is it?"), ns=1),
        page("Vorlage:Fee", revision("5"), ns=10),
        page("Vorlage:Tax", revision("6"), ns=10),
        page("Pier", revision("#REDIRECT [[Old pier]]"), more='<redirect title="Old pier"/>'),
        page("Boats", revision("{}", model="json")),
        page("Secret", revision("")),
    )
    (folder / "x.zip").write_bytes(zipped({"wiki.xml": WIKI.format(pages="".join(pages))}))
    found = list(FolderSource(folder, tmp_path / "unpacked").items({}))
    [article] = [each.read().article for each in found if hasattr(each, "read")]
    assert article.article_id == "x.zip/wiki.xml/7-Old-pier-Fees.json"
    assert (article.title, article.text) == ("Old pier/Fees", "It is **old**.")
    assert article.address == "https://wiki.example/wiki/Old_pier/Fees"
    assert str(article.published)[:10] == "2024-05-01"
    assert {(each.name, each.reason) for each in found if isinstance(each, Skipped)} == {
        ("x.zip/wiki.xml/Boats", "no text of a wiki: its model is json"),
        ("x.zip/wiki.xml/Secret", "its text was deleted"),
        ("x.zip/wiki.xml/Talk:", "no articles: 1 page is left out"),
        ("x.zip/wiki.xml/Vorlage:", "no articles: 2 pages are left out"),
        ("x.zip/wiki.xml/redirects", "no articles: 1 page is left out"),
    }


def test_what_came_before_a_fault_in_an_export_is_read(tmp_path):
    place = tmp_path / "wiki.xml"
    place.write_text(WIKI.format(pages=page("A", revision("Old."))).replace("</mediawiki>", "\n<"))
    with place.open("rb") as file:
        found = posts(file)
        assert next(found)[0] == "7-A.json"
        with pytest.raises(ArticleError, match=r"its XML is broken \(line 5\)"):
            list(found)
