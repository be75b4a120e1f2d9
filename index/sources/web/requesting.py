"""One HTTP request and its response, within limits of time and size."""

import ssl
import time
import zlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

import httpcore

from index.errors import CorpusError
from index.formats import unread_type
from index.sources.web.addresses import Address, IPNetwork
from index.sources.web.connecting import CheckedBackend, Patience, Resolver, system_resolver

AGENT = "Verbatim/0.1 (quotes articles with their source)"
_PASSING = (408, 425, 429, 500, 502, 503, 504)
_GONE = (404, 410)
_WITHOUT_BODY = (204, 301, 302, 303, 304, 307, 308)


class FetchError(CorpusError):
    """A page that was not fetched. The message is the reason.

    `gone` when the server says that there is no such page any more; `passing` when another try
    may do better, not before `wait` seconds are over; not `reached` when no server answered.
    """

    def __init__(
        self,
        reason: str,
        *,
        gone: bool = False,
        passing: bool = False,
        wait: float = 0,
        reached: bool = True,
    ) -> None:
        super().__init__(reason)
        self.reached = reached
        self.gone = gone
        self.passing = passing
        self.wait = wait


@dataclass(frozen=True, slots=True)
class RequestLimits:
    """What a request may take: `seconds` in all, `silence` between two answers, `size` in bytes.

    `size` is of the body when unpacked.
    """

    seconds: float = 30
    silence: float = 10
    size: int = 10_000_000


@dataclass(frozen=True, slots=True)
class Response:
    """An answer. Names of `headers` are in lower case; `body` is unpacked, and only of a 200."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Requester:
    """Asks web servers. Connections go to checked addresses only, and are closed after use."""

    tls: ssl.SSLContext
    limits: RequestLimits = RequestLimits()
    allowed: Collection[IPNetwork] = ()
    resolve: Resolver = system_resolver

    def ask(
        self,
        address: Address,
        headers: Mapping[str, str],
        patience: Patience,
        types: Collection[str] = (),
    ) -> Response:
        """Return the answer to one GET, whether 200 or a redirect or "not modified".

        It is waited for as long as the limits and `patience` allow.
        Raises `FetchError` for every other answer and none, and for content that is not of one
        of `types`, if any are given; `UnsafeAddressError` when its host may not be asked.
        """
        backend = CheckedBackend(patience.within(self.limits.seconds), self.allowed, self.resolve)
        wait = dict.fromkeys(("connect", "read", "write", "pool"), self.limits.silence)
        sent = [
            ("Host", address.netloc),
            ("User-Agent", AGENT),
            ("Accept", "*/*"),
            ("Accept-Encoding", "gzip"),
            *headers.items(),
        ]
        with (
            _told(),
            httpcore.ConnectionPool(self.tls, network_backend=backend) as pool,
            pool.stream("GET", _url(address), headers=sent, extensions={"timeout": wait}) as got,
        ):
            return self._response(got, types)

    def _response(self, got: httpcore.Response, types: Collection[str]) -> Response:
        headers = {
            name.decode("latin-1").lower(): value.decode("latin-1") for name, value in got.headers
        }
        if got.status in _WITHOUT_BODY:
            return Response(got.status, headers)
        if got.status != 200:
            raise _refused(got.status, headers)
        kind = content_type(headers)
        if types and kind and kind not in types:
            raise FetchError(unread_type(kind))
        if int(_digits(headers.get("content-length", ""))) > self.limits.size:
            raise FetchError(f"larger than {self.limits.size:,} bytes")
        chunks = _unpacked(got.iter_stream(), headers.get("content-encoding", ""))
        return Response(got.status, headers, self._body(chunks))

    def _body(self, chunks: Iterator[bytes]) -> bytes:
        body = bytearray()
        for chunk in chunks:
            body += chunk
            if len(body) > self.limits.size:
                raise FetchError(f"larger than {self.limits.size:,} bytes")
        return bytes(body)


def content_type(headers: Mapping[str, str]) -> str:
    """Return the media type, in lower case and without parameters."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def _url(address: Address) -> httpcore.URL:
    return httpcore.URL(
        scheme=address.scheme, host=address.host, port=address.port, target=address.target
    )


@contextmanager
def _told() -> Iterator[None]:
    """Turn what can happen on the way into a `FetchError` with a reason."""
    try:
        yield
    except httpcore.TimeoutException:
        raise FetchError("no answer in time", passing=True, reached=False) from None
    except (httpcore.NetworkError, httpcore.ProtocolError, ssl.SSLError) as error:
        raise FetchError(f"no connection: {error}", passing=True, reached=False) from None
    except zlib.error:
        raise FetchError("its compression is broken") from None


def _refused(status: int, headers: Mapping[str, str]) -> FetchError:
    return FetchError(
        f"the server answers {status}",
        gone=status in _GONE,
        passing=status in _PASSING,
        wait=_retry_after(headers.get("retry-after", "")),
    )


def _retry_after(written: str) -> float:
    if written.isdigit():
        return float(written[:9])
    try:
        return max(0.0, parsedate_to_datetime(written).timestamp() - time.time())
    except (ValueError, OverflowError):
        return 0.0


def _digits(written: str) -> str:
    return written[:18] if written.isascii() and written.isdigit() else "0"


def _unpacked(chunks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    """Yield what `chunks` hold, in pieces of bounded size however much they unpack to."""
    if encoding in ("", "identity"):
        yield from chunks
        return
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise FetchError(f"compressed as {encoding[:20]!r}, which was not asked for")
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)
    for chunk in chunks:
        while chunk:
            yield unpacker.decompress(chunk, 65_536)
            chunk = unpacker.unconsumed_tail
    if not unpacker.eof:
        raise FetchError("its compression is broken", passing=True)
