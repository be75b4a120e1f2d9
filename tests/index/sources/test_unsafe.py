"""Everything unsafe that we know of, each refused with its reason."""

import gzip
import io
import json
import os
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from ipaddress import IPv6Address, ip_network
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import ArticleError
from index.formats import read_article
from index.formats.registry import endings
from index.formats.sandbox import ask_apart
from index.model import Skipped
from index.sources import FolderSource
from index.sources.archives.containers import members
from index.sources.archives.unpacking import fill
from index.sources.web.addresses import UnsafeAddressError, checked, refusal_of_host
from tests.index.formats import files
from tests.index.sources.conftest import make_fetcher

ADDRESSES = [
    ("http://127.0.0.1/", "loopback"),
    ("http://127.9.8.7/", "loopback"),
    ("http://[::1]/", "loopback"),
    ("http://0.0.0.0/", "unspecified"),
    ("http://[::]/", "unspecified"),
    ("http://0.1.2.3/", "private or reserved"),
    ("http://10.0.0.1/", "private or reserved"),
    ("http://172.16.0.1/", "private or reserved"),
    ("http://192.168.1.1/", "private or reserved"),
    ("http://100.64.0.1/", "private or reserved"),
    ("http://198.18.0.1/", "private or reserved"),
    ("http://192.0.2.1/", "private or reserved"),
    ("http://240.0.0.1/", "private or reserved"),
    ("http://255.255.255.255/", "private or reserved"),
    ("http://[fd00::1]/", "private or reserved"),
    ("http://[fec0::1]/", "private or reserved"),
    ("http://[2001:db8::1]/", "private or reserved"),
    ("http://[::7f00:1]/", "private or reserved"),
    ("http://169.254.1.1/", "link-local"),
    ("http://[fe80::1]/", "link-local"),
    ("http://[fe80::1%25eth0]/", "link-local"),
    ("http://224.0.0.1/", "multicast"),
    ("http://[ff02::1]/", "multicast"),
    ("http://169.254.169.254/latest/meta-data/", "cloud metadata"),
    ("http://100.100.100.200/", "cloud metadata"),
    ("http://168.63.129.16/", "cloud metadata"),
    ("http://[fd00:ec2::254]/", "cloud metadata"),
    ("http://[::ffff:127.0.0.1]/", "loopback"),
    ("http://[::ffff:169.254.169.254]/", "cloud metadata"),
    ("http://[64:ff9b::7f00:1]/", "loopback"),
    ("http://[64:ff9b:1::1]/", "private or reserved"),
    ("http://[2002:7f00:1::]/", "tunnel"),
    ("http://[2001:0:1::1]/", "tunnel"),
    ("http://2130706433/", "disguises"),
    ("http://0x7f000001/", "disguises"),
    ("http://0177.0.0.1/", "disguises"),
    ("http://127.1/", "disguises"),
    ("http://127.0.0.0x1/", "disguises"),
    ("http://①②⑦.0.0.1/", "loopback"),
    ("http://127。0。0。1/", "loopback"),
    ("http://127.0.0.1./", "loopback"),
    ("http://localhost/", "local network"),
    ("http://LOCALHOST./", "local network"),
    ("http://app.localhost/", "local network"),
    ("http://printer.local/", "local network"),
    ("http://metadata.google.internal/", "local network"),
    ("https://user@example.org/", "user name"),
    ("https://user:secret@example.org/", "user name"),
    ("https://example.org@127.0.0.1/", "user name"),
    ("file:///etc/passwd", "only http"),
    ("ftp://example.org/", "only http"),
    ("gopher://example.org/", "only http"),
    ("data:text/html,hello", "only http"),
    ("javascript:alert(1)", "only http"),
    ("example.org", "only http"),
    ("//example.org/", "only http"),
    ("http:///path", "names no host"),
    ("http://[::1/", "not a web address"),
    ("http://example.org:22/", "port 22 belongs"),
    ("http://example.org:99999/", "not a web address"),
    ("http://example.org:0/", "port 0 belongs"),
    ("http://example.org:6379/", "port 6379 is no usual one"),
    ("http://93.184.215.14:27017/", "port 27017 is no usual one"),
    ("http://192.0.0.192/", "reserved"),
    ("http://192.0.0.9/", "reserved"),
    ("http://192.175.48.1/", "reserved"),
    ("http://[3fff::1]/", "reserved"),
    ("http://[2620:4f:8000::1]/", "reserved"),
    ("http://exa mple.org/", "white space"),
    ("http://example.org\\@127.0.0.1/", "backslash"),
    ("http://example.org/\r\nHost: other", "white space"),
    ("http://127.0.0.1%2f.example.org/", "no name"),
    ("http://exa%00mple.org/", "no name"),
    ("http://-example.org/", "no name"),
    (f"http://{'a' * 64}.org/", "no name"),
    (f"http://example.org/{'a' * 2_000}", "longer than"),
]


@pytest.mark.parametrize(("address", "reason"), ADDRESSES)
def test_an_unsafe_address_is_refused_with_its_reason(address, reason):
    with pytest.raises(UnsafeAddressError, match=reason):
        checked(address)


@pytest.mark.parametrize(
    ("address", "usual"),
    [
        ("https://example.org", "https://example.org/"),
        (" HTTP://Example.ORG:80/a?b=c#d ", "http://example.org/a?b=c"),
        ("https://example.org:8443/ä ö".replace(" ", "%20"), "https://example.org:8443/%C3%A4%20%C3%B6"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("http://93.184.215.14/", "http://93.184.215.14/"),
        ("http://[2606:4700::1111]/", "http://[2606:4700::1111]/"),
    ],
)  # fmt: skip
def test_a_public_address_is_brought_to_its_usual_form(address, usual):
    assert str(checked(address)) == usual
    assert str(checked(usual)) == usual


def test_a_network_is_reached_when_a_setting_names_it():
    networks = [ip_network("10.1.0.0/16")]
    assert checked("http://10.1.2.3/", networks).host == "10.1.2.3"
    with pytest.raises(UnsafeAddressError, match="private or reserved"):
        checked("http://10.2.2.3/", networks)


def test_a_network_that_a_setting_names_may_be_reached_at_any_port(tls):
    networks = [ip_network("10.1.0.0/16")]
    assert checked("http://10.1.2.3:6379/", networks).port == 6379
    with pytest.raises(UnsafeAddressError, match="port 6379"):
        checked("http://93.184.215.14:6379/", networks)
    for allowed in ([], networks):  # a name is judged by its number, where it may be one of these
        fetcher = make_fetcher(tls, allowed=allowed, resolve=lambda _host, _port: ["93.184.215.14"])
        with pytest.raises(UnsafeAddressError, match="port 6379"):
            fetcher.get("http://example.org:6379/")


REACHED = [ip_network(each) for each in ("2000::/3", "::ffff:0:0/96", "64:ff9b::/96")]


@given(st.ip_addresses())
def test_no_address_that_is_not_global_is_ever_reached(number):
    if not refusal_of_host(number):
        assert number.is_global or number in REACHED[1]
        assert not number.is_multicast
        assert number.version == 4 or any(number in network for network in REACHED)


@given(st.ip_addresses(v=4), st.sampled_from(["::ffff:0:0", "64:ff9b::"]))
def test_an_ipv4_address_within_an_ipv6_one_is_judged_by_itself(number, prefix):
    inside = IPv6Address(int(IPv6Address(prefix)) + int(number))
    assert refusal_of_host(inside) == refusal_of_host(number)


NUMBERS = [
    ("127.0.0.1", "loopback"),
    ("10.0.0.1", "private or reserved"),
    ("169.254.169.254", "cloud metadata"),
    ("::ffff:10.0.0.1", "private or reserved"),
    ("fe80::1%eth0", "link-local"),
    ("::1", "loopback"),
]


@pytest.mark.parametrize(("number", "reason"), NUMBERS)
@pytest.mark.parametrize("others", [[], ["93.184.215.14"]])
def test_a_public_name_of_an_unsafe_number_is_refused_before_connecting(
    tls, number, reason, others
):
    fetcher = make_fetcher(tls, allowed=(), resolve=lambda _host, _port: [*others, number])
    with pytest.raises(UnsafeAddressError, match=f"example.org is an? .*{reason}"):
        fetcher.get("https://example.org/")


LAUGHS = (
    '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>'
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
SITEMAP = "<urlset><url><loc>http://example.org/&a;</loc></url></urlset>"


@pytest.mark.parametrize("prolog", [LAUGHS, OUTSIDE], ids=["laughs", "outside"])
@pytest.mark.parametrize(
    ("kind", "written"),
    [
        ("sitemap", SITEMAP),
        ("opml", "<opml><body><outline xmlUrl='http://example.org/'/>&a;</body></opml>"),
        ("feed", "<rss version='2.0'><channel><title>&a;</title></channel></rss>"),
    ],
)
def test_a_listing_that_declares_entities_is_refused(kind, written, prolog):
    with pytest.raises(ArticleError, match="declares entities"):
        ask_apart(kind, "a", f"{prolog}{written}".encode())


def bomb(name: str) -> bytes:
    """A package whose one file unpacks to 300 MB."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open(name, "w") as file,
    ):
        for _ in range(300):
            file.write(bytes(1_000_000))
    return out.getvalue()


DOCUMENT = "word/document.xml"
FILES = [
    ("a.txt", lambda: b"text\0text", "NUL bytes"),
    ("a.txt", lambda: b"\x7fELF\x02\x01\x01" + bytes(range(1, 32)) * 9, "a program"),
    ("a.txt", lambda: bytes(range(1, 32)) * 9, "control characters"),
    ("a.txt", lambda: b"x" * 20_000_001, "too large"),
    ("a.md", lambda: b"", "empty"),
    ("a.exe", lambda: b"MZ", "not a kind of file that is read"),
    ("a.html", lambda: b"<div>" * 500_000, "no article|empty|nested"),
    ("a.html", lambda: b"<!-- " * 500_000, "empty|no article"),
    ("a.docx", lambda: bomb(DOCUMENT), "larger than 200,000,000 bytes when unpacked"),
    (
        "a.docx",
        lambda: files.zipped({f"word/{i}.xml": "x" for i in range(10_001)}),
        "more than 10,000",
    ),
    ("a.epub", lambda: bomb("META-INF/container.xml"), "larger than 200,000,000 bytes"),
    ("a.epub", lambda: files.book(["<p>x</p>"], "&a;", prolog=LAUGHS), "declares entities"),
    ("a.epub", lambda: files.book(["<p>x</p>"], "&a;", prolog=OUTSIDE), "declares entities"),
    ("a.pdf", lambda: b"%PDF-1.4\n" + b"1 0 obj " * 10_000, "not a PDF that can be read"),
    ("a.eml", lambda: b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n" * 9, "empty"),
    ("a.json", lambda: b'{"a":' * 100_000, "not JSON"),
    ("a.json", lambda: json.dumps({"text": "a\0b"}).encode(), "NUL"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "made", "reason"), FILES, ids=[f"{f[0]}-{f[2]}" for f in FILES])
def test_an_unsafe_file_is_refused_with_its_reason(
    name: str, made: Callable[[], bytes], reason: str
):
    with pytest.raises(ArticleError, match=reason):
        read_article(name, made())


def link_in_zip() -> bytes:
    info = zipfile.ZipInfo("link.txt")
    info.external_attr = 0o120777 << 16
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(info, "/etc/passwd")
    return out.getvalue()


def locked_zip() -> bytes:
    data = bytearray(files.zipped({"a.txt": "text"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def tar(name: str, kind: bytes = tarfile.REGTYPE, target: str = "") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        info = tarfile.TarInfo(name)
        info.type, info.linkname = kind, target
        info.size = 4 if kind == tarfile.REGTYPE else 0
        archive.addfile(info, io.BytesIO(b"text"))
    return out.getvalue()


def nested(times: int, members: dict[str, bytes | str]) -> bytes:
    data = files.zipped(members)
    for _ in range(times):
        data = files.zipped({"b.zip": data})
    return data


MEMBERS = [
    ("a.zip", lambda: files.zipped({"../a.txt": "text"}), "leads outside"),
    ("a.zip", lambda: files.zipped({"a/../../b.txt": "text"}), "leads outside"),
    ("a.zip", lambda: files.zipped({"/etc/a.txt": "text"}), "leads outside"),
    ("a.zip", lambda: files.zipped({"..\\a.txt": "text"}), "leads outside"),
    ("a.zip", lambda: files.zipped({"C:/a.txt": "text"}), "leads outside"),
    ("a.zip", link_in_zip, "a link"),
    (
        "a.zip",
        lambda: nested(3, {"a.txt": "text"}),
        "an archive within archives",
    ),
    ("a.zip", lambda: nested(1, {"../../a.txt": "text"}), "leads outside"),
    ("a.zip", lambda: files.zipped({"b.zip": b"no archive"}), "damaged, or no archive"),
    ("a.tgz", lambda: tar("b.zip"), "damaged, or no archive"),
    ("a.zip", lambda: files.zipped({"a.txt": b"a" * 30_000_000}), "too large: 30,000,000"),
    ("a.zip", lambda: files.zipped({"a.png": "text"}), "not a kind of file"),
    ("a.zip", lambda: files.zipped({".a.txt": "text"}), "a hidden file"),
    ("a.zip", locked_zip, "needs a password"),
    ("a.zip", lambda: files.zipped({"a.txt": "text"})[:-9], "damaged, or no archive"),
    ("a.zip", lambda: b"no archive", "damaged, or no archive"),
    ("a.tar.gz", lambda: tar("../a.txt"), "leads outside"),
    ("a.tar.gz", lambda: tar("/etc/a.txt"), "leads outside"),
    ("a.tar.gz", lambda: tar("a.txt", tarfile.SYMTYPE, "/etc/passwd"), "no regular file"),
    ("a.tgz", lambda: tar("a.txt", tarfile.LNKTYPE, "b.txt"), "no regular file"),
    ("a.tgz", lambda: tar("a.txt", tarfile.CHRTYPE), "no regular file"),
    ("a.tgz", lambda: tar("a.txt", tarfile.FIFOTYPE), "no regular file"),
    ("a.tar.gz", lambda: tar("a.txt")[:40], "damaged, or no archive"),
    ("a.tar.gz", lambda: zlib.compress(b"no archive"), "damaged, or no archive"),
]


@pytest.mark.parametrize(
    ("name", "made", "reason"), MEMBERS, ids=[f"{m[0]}-{m[2]}" for m in MEMBERS]
)
def test_an_unsafe_member_of_an_archive_is_left_in_it_with_the_reason(
    tmp_path: Path, monkeypatch, name: str, made: Callable[[], bytes], reason: str
):
    monkeypatch.setattr(
        "index.sources.archives.unpacking._take_apart", fill
    )  # processes are slow to start
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / name).write_bytes(made())
    (skipped,) = FolderSource(folder, tmp_path / "unpacked").items({})
    assert isinstance(skipped, Skipped)
    assert reason in skipped.reason
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path.parent != folder]
    assert [path.name for path in written] == ["members.json"]


def test_an_archive_with_too_many_files_gives_up_with_the_reason(tmp_path, monkeypatch):
    monkeypatch.setattr("index.sources.archives.containers.MOST_MEMBERS", 5)
    (tmp_path / "a.zip").write_bytes(files.zipped({f"{i}.txt": "text" for i in range(9)}))
    with pytest.raises(ArticleError, match="more than 5 files in it"):
        list(members(io.BytesIO((tmp_path / "a.zip").read_bytes()), "a.zip", endings()))


def test_archives_within_an_archive_share_its_limits(tmp_path, monkeypatch):
    inner = files.zipped({f"{i}.txt": "text" * 20 for i in range(3)})
    data = files.zipped({f"{i}.zip": inner for i in range(4)})
    monkeypatch.setattr("index.sources.archives.containers.MOST_MEMBERS", 9)
    with pytest.raises(ArticleError, match="more than 9 files in it"):
        list(members(io.BytesIO(data), "a.zip", endings()))
    monkeypatch.setattr("index.sources.archives.containers.MOST_UNPACKED", 2 * len(inner))
    with pytest.raises(ArticleError, match=r"larger than .* bytes when unpacked"):
        list(members(io.BytesIO(data), "a.zip", endings()))
    monkeypatch.setattr(
        "index.sources.archives.containers.MOST_UNPACKED", len(data) + 2 * len(inner)
    )
    with pytest.raises(ArticleError, match=r"larger than .* bytes when unpacked"):
        list(members(io.BytesIO(files.zipped({"a.zip": data})), "a.zip", endings()))
    monkeypatch.setattr("index.sources.archives.containers._MOST_INNER", len(inner) - 1)
    found = list(members(io.BytesIO(data), "a.zip", endings()))
    assert {each.reason for each in found} == {f"too large within an archive: {len(inner):,} bytes"}


@pytest.mark.parametrize("name", ["a.jsonl", "a.tgz"])
def test_an_archive_that_unpacks_to_too_much_gives_up_with_the_reason(tmp_path, monkeypatch, name):
    monkeypatch.setattr("index.sources.archives.containers.MOST_UNPACKED", 500)
    lines = b"\n".join(b'{"text": "%d"}' % i for i in range(90))
    (tmp_path / name).write_bytes(tar("a.txt") if name == "a.tgz" else lines)
    with pytest.raises(ArticleError, match=r"larger than .* bytes when unpacked"):
        list(members(io.BytesIO((tmp_path / name).read_bytes()), name, endings()))


def test_an_archive_whose_headers_need_too_much_memory_is_a_line_in_the_report(tmp_path):
    header = tarfile.TarInfo("x")
    header.type, header.size = tarfile.XHDTYPE, 900_000_000
    with gzip.open(tmp_path / "a.tgz", "wb", compresslevel=1) as file:
        file.write(header.tobuf())
        for _ in range(600):
            file.write(bytes(1_000_000))
    (skipped,) = FolderSource(tmp_path, tmp_path / ".unpacked").items({})
    assert skipped.name == "a.tgz"
    assert skipped.reason == "needs more than 500 MB of memory to unpack"


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="no /proc here")
def test_the_sandbox_knows_no_secret_of_this_process(monkeypatch):
    from index.formats.sandbox.process import Sandbox

    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "secret")
    box = Sandbox()
    box.ask("list", "a", b"")
    environment = Path(f"/proc/{box._process.pid}/environ").read_bytes()
    box.close()
    assert b"secret" not in environment
    assert b"OPENBLAS" in environment
    assert os.environ["TELEGRAM_BOT_TOKEN"] == "secret"
