"""Checks web addresses: only public web servers may be fetched from.

An address is checked twice: as it is written (`checked`), and, once its name is resolved, by the
numbers that a connection would go to (`refusal_of_host`).
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)
from urllib.parse import quote, urljoin, urlsplit

import idna

from index.errors import AddressError

IPAddress = IPv4Address | IPv6Address
IPNetwork = IPv4Network | IPv6Network

MOST_CHARACTERS = 2_000
_PORTS = {"http": 80, "https": 443}
_WEB_PORTS = frozenset((*_PORTS.values(), 3000, 5000, 8443, 8888, *range(8000, 8100)))
_KEPT = "%/:;=&?~+!$,'@()*[]|"
_LOCAL_NAMES = ("localhost", "local", "internal", "intranet", "lan", "home.arpa", "onion")
_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9_-]{1,63}(?<!-))*")

# Addresses by which machines in a data centre ask for their own passwords.
_METADATA = frozenset(
    map(ip_address, ("169.254.169.254", "168.63.129.16", "100.100.100.200", "fd00:ec2::254"))
)
_ANYBODY = ip_address("0.0.0.0")  # noqa: S104 - in no network that is allowed
_NAT64 = ip_network("64:ff9b::/96")
_PUBLIC_IPV6 = ip_network("2000::/3")
# Public by their numbers, and of no web server: for protocols, for name servers that swallow what
# is asked of private addresses (AS112), for relays, for documents; IANA has the registries.
_SPECIAL = tuple(
    map(
        ip_network,
        (
            *("192.0.0.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.175.48.0/24"),
            *("2001::/23", "2620:4f:8000::/48", "3fff::/20"),
        ),
    )
)
_TRANSITIONAL = tuple(map(ip_network, ("2001::/32", "2002::/16", "192.88.99.0/24")))


class UnsafeAddressError(AddressError):
    """An address that is not fetched. The message is the reason."""


@dataclass(frozen=True, slots=True)
class Address:
    """A web address that may be asked for.

    `host` is in lower case and ASCII, without brackets; `target` is its path and query.
    """

    scheme: str
    host: str
    port: int
    target: str

    @property
    def netloc(self) -> str:
        """The host, and the port where it is not the usual one."""
        shown = f"[{self.host}]" if ":" in self.host else self.host
        return shown if self.port == _PORTS[self.scheme] else f"{shown}:{self.port}"

    @property
    def site(self) -> str:
        """What one robots.txt speaks for."""
        return f"{self.scheme}://{self.netloc}"

    def at(self, target: str) -> "Address":
        """Return the address of another `target` at the same site."""
        return replace(self, target=target)

    def __str__(self) -> str:
        return f"{self.site}{self.target}"


def checked(written: str, allowed: Collection[IPNetwork] = ()) -> Address:
    """Return a web address in its usual form, without a fragment.

    Raises `UnsafeAddressError` for what is no http or https address of a public host: local
    names, user names, ports of other services, numbers in disguise, and numbers that are neither
    public nor of an `allowed` network. Nothing is resolved.
    """
    written = written.strip()
    if len(written) > MOST_CHARACTERS:
        raise UnsafeAddressError(f"longer than {MOST_CHARACTERS:,} characters")
    if re.search(r"[\x00-\x20\x7f\\]", written):
        raise UnsafeAddressError("holds white space, a backslash or a control character")
    try:
        parts = urlsplit(written)
        port = parts.port
    except ValueError:
        raise UnsafeAddressError("not a web address") from None
    if parts.scheme not in _PORTS:
        raise UnsafeAddressError("only http:// and https:// are fetched")
    if "@" in parts.netloc:
        raise UnsafeAddressError("holds a user name")
    host, port = _host(parts.hostname or ""), _port(port, parts.scheme)
    number = _number(host)
    if number and (reason := refusal_of_host(number, allowed)):
        raise UnsafeAddressError(reason)
    # What a name stands for is seen later; where no network is allowed, that makes no difference.
    if (number or not allowed) and (reason := refusal_of_port(port, number or _ANYBODY, allowed)):
        raise UnsafeAddressError(reason)
    target = quote(parts.path or "/", _KEPT, errors="replace")
    if parts.query:
        target += f"?{quote(parts.query, _KEPT, errors='replace')}"
    return Address(parts.scheme, host, port, target)


def joined(base: str, target: str) -> str:
    """Return the address that `target`, which may be relative, has on the page at `base`.

    What is no address comes back as it is: `checked` refuses it.
    """
    try:
        return urljoin(base, target)
    except ValueError:
        return target


def site_of(address: str) -> str:
    """Return what is the same for addresses of one site; "" for what is no address.

    A name with "www." or "m." before it is the same site, another port is another one.
    """
    try:
        parts = urlsplit(address)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return ""
    if parts.scheme not in _PORTS or not host:
        return ""
    usual = port in (None, _PORTS[parts.scheme])
    return host.removeprefix("www.").removeprefix("m.") + ("" if usual else f":{port}")


def _number(host: str) -> IPAddress | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


def _port(port: int | None, scheme: str) -> int:
    if port is None:
        return _PORTS[scheme]
    if port < 1024 and port not in _PORTS.values():
        raise UnsafeAddressError(f"port {port} belongs to another kind of service")
    return port


def _host(written: str) -> str:
    host = written.rstrip(".").lower()
    if not host:
        raise UnsafeAddressError("names no host")
    if ":" in host:
        return _ipv6(host)
    if not host.isascii():
        host = _ascii(host)
    if not _NAME.fullmatch(host) or len(host) > 253:
        raise UnsafeAddressError("its host is no name")
    if _ends_in_number(host):
        return _ipv4(host)
    if host.endswith(tuple(f".{name}" for name in _LOCAL_NAMES)) or host in _LOCAL_NAMES:
        raise UnsafeAddressError("a name of the local network")
    return host


def _ascii(host: str) -> str:
    try:
        return idna.encode(host, uts46=True).decode().rstrip(".")
    except idna.IDNAError:
        raise UnsafeAddressError("its host is no name") from None


def _ipv6(host: str) -> str:
    try:
        number = IPv6Address(host)
    except ValueError:
        raise UnsafeAddressError("its host is no name") from None
    if number.scope_id:
        raise UnsafeAddressError("a link-local address")
    return str(number)


def _ipv4(host: str) -> str:
    try:
        return str(IPv4Address(host))
    except ValueError:
        raise UnsafeAddressError("a number that disguises an IP address") from None


def _ends_in_number(host: str) -> bool:
    """Tell whether system libraries would take `host` for an IPv4 address, however odd.

    As in https://url.spec.whatwg.org/#ends-in-a-number-checker.
    """
    last = host.rsplit(".", 1)[-1]
    return last.isdigit() or re.fullmatch(r"0x[0-9a-f]*", last) is not None


def refusal_of_host(number: IPAddress, allowed: Collection[IPNetwork] = ()) -> str:
    """Return why no connection may go to `number`, "" when one may.

    `allowed` are networks that may be reached whatever they are.
    """
    if any(number in network for network in allowed):
        return ""
    if number in _METADATA:
        return "an address of cloud metadata"
    if embedded := _embedded(number):
        return refusal_of_host(embedded, allowed)
    for name in ("unspecified", "loopback", "link_local", "multicast"):
        if getattr(number, f"is_{name}"):
            return f"{'an' if name[0] in 'aeiou' else 'a'} {name.replace('_', '-')} address"
    if any(number in network for network in _TRANSITIONAL):
        return "an address of a tunnel"
    if not number.is_global or (number.version == 6 and number not in _PUBLIC_IPV6):
        return "a private or reserved address"
    return "a reserved address" if any(number in network for network in _SPECIAL) else ""


def refusal_of_port(port: int, number: IPAddress, allowed: Collection[IPNetwork] = ()) -> str:
    """Return why no connection may go to a port of `number`, "" when one may.

    Of public hosts these are ports of web servers. One of an `allowed` network may have another.
    """
    if port in _WEB_PORTS or any(number in network for network in allowed):
        return ""
    return f"port {port} is no usual one of web servers"


def _embedded(number: IPAddress) -> IPv4Address | None:
    """Return the IPv4 address that an IPv6 one stands for, where it reaches that very host."""
    if isinstance(number, IPv4Address):
        return None
    if number.ipv4_mapped:
        return number.ipv4_mapped
    return IPv4Address(int(number) & 0xFFFFFFFF) if number in _NAT64 else None
