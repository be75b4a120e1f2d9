"""The list of sources."""

from ipaddress import ip_network

import pytest
from filelock import FileLock

from index.errors import BusyStoreError, CorpusError
from index.sources import catalogue as module
from index.sources.catalogue import Catalogue, Listed, guessed_kind
from index.sources.web.addresses import UnsafeAddressError


@pytest.fixture
def catalogue(tmp_path) -> Catalogue:
    return Catalogue(tmp_path / "data" / "sources.yaml")


def test_the_list_is_empty_at_first_and_kept_across_restarts(catalogue):
    assert catalogue.entries() == ()
    added = catalogue.add("https://www.example.org/feed")
    assert added == Listed("example.org", "feed", "https://www.example.org/feed")
    assert Catalogue(catalogue.path).entries() == (added,)
    second = catalogue.add("https://example.org/a", name="A page")
    third = catalogue.add("https://example.org/b")
    assert [each.name for each in catalogue.entries()] == ["example.org", "A page", "example.org-2"]
    assert catalogue.remove("A page") == second
    assert catalogue.entries() == (added, third)


@pytest.mark.parametrize(
    ("place", "kind", "name", "reason"),
    [
        ("https://example.org/", "", "", "in the list already, as first"),
        ("https://example.org/other", "", "first", "a source called first already"),
        ("https://example.org/other", "magazine", "", "magazine is no kind of source"),
        ("https://example.org/other", "folder", "", "folder is no kind of source"),
        ("http://10.0.0.1/", "", "", "private or reserved"),
        ("/etc", "", "", "only http"),
    ],
)
def test_what_can_not_be_added_changes_nothing(catalogue, place, kind, name, reason):
    catalogue.add("https://example.org/", "page", "first")
    before = catalogue.path.read_bytes()
    with pytest.raises(CorpusError, match=reason):
        catalogue.add(place, kind, name)
    assert catalogue.path.read_bytes() == before


def test_a_source_that_is_not_there_can_not_be_removed(catalogue):
    with pytest.raises(CorpusError, match="no source is called x; there are: none"):
        catalogue.remove("x")


def test_people_may_write_the_list_themselves(catalogue):
    catalogue.path.parent.mkdir()
    catalogue.path.write_text(
        "sources:\n- {place: https://example.org/rss.xml}\n- {kind: folder, place: /srv/notes}\n"
    )
    assert catalogue.entries() == (
        Listed("example.org", "feed", "https://example.org/rss.xml"),
        Listed("notes", "folder", "/srv/notes"),
    )


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("sources: [", "can't be read"),
        ("sources: 7", "should hold a list called `sources`"),
        ("- 7", "source 1: say name, kind and place"),
        ("- {place: https://example.org/, kind: x}", "source 1: x is no kind"),
        ("- {place: 'http://127.0.0.1/'}", "source 1: .* is not fetched: a loopback address"),
        ("- {place: https://a.org/, name: a}\n- {place: https://b.org/, name: a}", "same name"),
    ],
)
def test_a_list_that_is_not_as_it_should_be_names_what_to_mend(catalogue, written, reason):
    catalogue.path.parent.mkdir()
    catalogue.path.write_text(written)
    with pytest.raises(CorpusError, match=reason):
        catalogue.entries()


def test_a_setting_allows_a_network(tmp_path):
    catalogue = Catalogue(tmp_path / "sources.yaml", [ip_network("10.0.0.0/8")])
    assert catalogue.add("http://10.0.0.1/").place == "http://10.0.0.1/"
    with pytest.raises(UnsafeAddressError):
        catalogue.add("http://192.168.0.1/")


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://example.org/feed/", "feed"),
        ("https://example.org/news/rss", "feed"),
        ("https://example.org/atom.xml", "feed"),
        ("https://example.org/sitemap.xml", "sitemap"),
        ("https://example.org/sitemap-news.xml.gz", "sitemap"),
        ("https://example.org/subscriptions.opml", "opml"),
        ("https://example.org/feeding-the-birds", "page"),
        ("https://example.org/", "page"),
    ],
)
def test_kinds_are_guessed_from_addresses(address, kind):
    assert guessed_kind(address) == kind


def test_a_list_that_another_process_changes_for_long_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_PATIENCE", 0.1)
    with FileLock(tmp_path / "sources.yaml.lock"), pytest.raises(BusyStoreError, match="wait"):
        Catalogue(tmp_path / "sources.yaml").add("https://example.org/rss")
