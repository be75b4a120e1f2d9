"""Fetching: politely, again where that helps, and within limits."""

import gzip
import shutil
import ssl
import subprocess
import threading
import time

import pytest

from index.sources.web.addresses import UnsafeAddressError
from index.sources.web.fetching import Manners
from index.sources.web.page_store import Validators
from index.sources.web.requesting import FetchError, RequestLimits
from tests.index.sources.conftest import make_fetcher
from tests.site.server import Answer, never, serving


@pytest.fixture
def site():
    with serving({"/robots.txt": Answer(status=404), "/a": Answer(b"<p>Text.</p>")}) as running:
        yield running


def test_a_page_is_fetched_with_what_its_server_says_of_it(site, fetcher):
    site.answers["/a"] = Answer(
        b"Text.", "text/Plain; charset=ISO-8859-1", headers={"ETag": '"1"', "Last-Modified": "x"}
    )
    fetched = fetcher.get(site.at("/a"))
    assert (fetched.body, fetched.content_type) == (b"Text.", "text/plain")
    assert (fetched.address, fetched.charset) == (site.at("/a"), "iso-8859-1")
    assert fetched.validators == Validators('"1"', "x")


def test_a_page_that_has_not_changed_is_not_sent_again(site, fetcher):
    site.answers["/a"] = Answer(b"Text.", headers={"ETag": '"1"'})
    fetched = fetcher.get(site.at("/a"), validators=Validators('"1"', "Wed, 01 May 2024"))
    assert fetched.body is None
    assert site.asked[-1][1]["If-None-Match"] == '"1"'
    assert site.asked[-1][1]["If-Modified-Since"] == "Wed, 01 May 2024"


def test_redirects_are_followed_and_the_last_address_is_told(site, fetcher):
    site.answers["/1"] = Answer(status=301, headers={"Location": "/2"})
    site.answers["/2"] = Answer(status=307, headers={"Location": "SITE/a"})
    assert fetcher.get(site.at("/1")).address == site.at("/a")


def test_redirects_without_end_are_given_up(site, fetcher):
    site.answers["/1"] = Answer(status=302, headers={"Location": "/1"})
    with pytest.raises(FetchError, match="more than 3 redirects"):
        fetcher.get(site.at("/1"))


@pytest.mark.parametrize(
    "target", ["http://169.254.169.254/", "file:///etc/passwd", "http://localhost/", "//a:b@c/"]
)
def test_a_redirect_to_where_nothing_is_fetched_is_refused(site, fetcher, target):
    site.answers["/1"] = Answer(status=302, headers={"Location": target})
    with pytest.raises(UnsafeAddressError):
        fetcher.get(site.at("/1"))


def test_what_passes_is_tried_again_after_growing_waits(site, tls):
    site.answers["/a"] = Answer(status=503)
    slept = []
    fetcher = make_fetcher(tls, manners=Manners(0, 4, 2, 10), sleep=slept.append)
    with pytest.raises(FetchError, match="the server answers 503") as error:
        fetcher.get(site.at("/a"))
    assert slept == [2, 6, 10]
    assert error.value.passing
    assert site.paths() == ["/a"] * 4


def test_a_server_that_says_when_to_come_back_is_heard(site, tls):
    slept = []
    fetcher = make_fetcher(tls, manners=Manners(0, 2, 2, 60), sleep=slept.append)
    site.answers["/a"] = Answer(status=429, headers={"Retry-After": "30"})
    with pytest.raises(FetchError):
        fetcher.get(site.at("/a"))
    assert slept == [30]
    site.answers["/a"] = Answer(status=429, headers={"Retry-After": "3600"})
    with pytest.raises(FetchError):
        fetcher.get(site.at("/a"))
    assert slept == [30]


def test_what_is_gone_is_not_tried_again(site, fetcher):
    with pytest.raises(FetchError) as error:
        fetcher.get(site.at("/missing"))
    assert error.value.gone
    assert site.paths() == ["/missing"]


def test_robots_txt_is_read_once_and_heeded(site, tls):
    slept = []
    robots = b"User-agent: *\nDisallow: /private\nCrawl-delay: 7\n"
    site.answers["/robots.txt"] = Answer(robots, "text/plain")
    fetcher = make_fetcher(tls, sleep=slept.append)
    with pytest.raises(FetchError, match=r"robots.txt of the site asks not to fetch it"):
        fetcher.get(site.at("/private/a"))
    fetcher.get(site.at("/a"))
    fetcher.get(site.at("/a"))
    assert [path for path, _ in site.asked] == ["/robots.txt", "/a", "/a"]
    assert slept == [pytest.approx(7, abs=0.5)]


def test_a_site_whose_robots_txt_can_not_be_had_is_left_alone(site, fetcher):
    site.answers["/robots.txt"] = Answer(status=500)
    with pytest.raises(FetchError, match=r"robots.txt can't be read: the server answers 500"):
        fetcher.get(site.at("/a"))
    assert site.paths() == []


def test_a_host_is_asked_at_a_polite_rate(site, tls):
    fetcher = make_fetcher(tls, manners=Manners(interval=0.2), sleep=time.sleep)
    began = time.monotonic()
    for number in range(3):
        fetcher.get(site.at("/a"))
        assert time.monotonic() - began >= number * 0.2


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Answer(b"x" * 2_000_000), "larger than 1,000,000 bytes"),
        (Answer(headers={"Content-Length": "99999999999"}), "larger than 1,000,000 bytes"),
        (
            Answer(gzip.compress(bytes(50_000_000)), headers={"Content-Encoding": "gzip"}),
            "larger than 1,000,000 bytes",
        ),
        (Answer(b"not gzip", headers={"Content-Encoding": "gzip"}), "compression is broken"),
        (Answer(gzip.compress(b"a")[:-9], headers={"Content-Encoding": "gzip"}), "broken"),
        (Answer(b"x", headers={"Content-Encoding": "zstd"}), "'zstd', which was not asked for"),
        (Answer(b"x", "image/png"), "image/png is no kind that is read"),
        (Answer(b"x", headers={"Long": "x" * 200_000}), "no connection"),
    ],
)
def test_an_answer_beyond_the_limits_is_refused_with_the_reason(site, fetcher, answer, reason):
    site.answers["/a"] = answer
    with pytest.raises(FetchError, match=reason):
        fetcher.get(site.at("/a"), types=["text/html"])


def test_a_packed_page_is_unpacked(site, fetcher):
    site.answers["/a"] = Answer(gzip.compress(b"Text."), headers={"Content-Encoding": "gzip"})
    assert fetcher.get(site.at("/a")).body == b"Text."


@pytest.mark.parametrize("answer", [Answer(drip=0.05), Answer(b"x", when=never)])
def test_a_slow_or_endless_answer_is_given_up_in_time(site, tls, answer):
    site.answers["/a"] = answer
    fetcher = make_fetcher(tls, RequestLimits(0.5, 0.3), Manners(interval=0, tries=1))
    began = time.monotonic()
    with pytest.raises(FetchError, match="no answer in time"):
        fetcher.get(site.at("/a"))
    assert time.monotonic() - began < 30  # the server would take twice as long


def test_nobody_at_home_is_told(fetcher):
    with pytest.raises(FetchError, match=r"^no connection: "):
        fetcher.get("http://127.0.0.1:1024/")


def test_the_connection_goes_to_the_address_that_was_checked(site, tls):
    numbers = iter([["127.0.0.1"], ["127.0.0.1"], ["10.0.0.1"]])
    fetcher = make_fetcher(tls, resolve=lambda _host, _port: next(numbers))
    port = site.address.rpartition(":")[2]
    assert fetcher.get(f"http://example.org:{port}/a").body == b"<p>Text.</p>"
    assert site.asked[-1][1]["Host"] == f"example.org:{port}"
    with pytest.raises(UnsafeAddressError, match=r"example.org is a private or reserved address"):
        fetcher.get(f"http://example.org:{port}/a")


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not here")
def test_tls_asks_for_the_name_and_trusts_its_certificate_only(tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    names = ["-subj", "/CN=example.org", "-addext", "subjectAltName=DNS:example.org"]
    places = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*made.split(), *names, *places], check=True, capture_output=True)
    served = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    served.load_cert_chain(certificate, key)
    asked = []
    served.sni_callback = lambda _socket, name, _context: asked.append(name)
    trusting = ssl.create_default_context(cafile=certificate)
    with serving({"/a": Answer(b"Text."), "/robots.txt": Answer(status=404)}, served) as site:
        fetcher = make_fetcher(trusting, resolve=lambda _host, _port: ["127.0.0.1"])
        port = site.address.rpartition(":")[2]
        assert fetcher.get(f"https://example.org:{port}/a").body == b"Text."
        assert set(asked) == {"example.org"}
        with pytest.raises(FetchError, match=r"^no connection: "):
            fetcher.get(f"https://example.com:{port}/a")


@pytest.mark.parametrize("slow", [Answer(when=never), Answer(b"<p>", drip=0.05)])
def test_a_request_ends_soon_after_a_stop(site, tls, slow):
    stop = threading.Event()
    site.answers["/slow"] = slow
    fetcher = make_fetcher(tls, stop=stop)
    fetcher.get(site.at("/a"))
    began = time.monotonic()
    threading.Timer(0.3, stop.set).start()
    with pytest.raises(FetchError, match="no answer in time"):
        fetcher.get(site.at("/slow"))
    assert time.monotonic() - began < 20  # of the sixty seconds that a request may take


@pytest.mark.parametrize(
    "slow", [Answer(when=never), Answer(b"<p>", drip=0.05), Answer(status=503)]
)
def test_nobody_waits_for_a_page_longer_than_was_said(site, tls, slow):
    site.answers["/slow"] = slow
    fetcher = make_fetcher(tls, manners=Manners(interval=0, first_wait=20), sleep=time.sleep)
    began = time.monotonic()
    with pytest.raises(FetchError):
        fetcher.get(site.at("/slow"), until=began + 1)
    assert time.monotonic() - began < 15
