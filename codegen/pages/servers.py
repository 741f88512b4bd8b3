"""Which servers pages are read from: https of any name that was asked for, plain http of this machine only (127.0.0.1,
::1). A redirect leads to the same server, or by https to an address of the public internet; behind a proxy, which
resolves names, these are judged by their form. Used by fetch and connecting.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

_URL_CHARACTERS = 4000
PORTS = {"https": 443, "http": 80}
_NAME = re.compile(r"(?=.{1,253}\Z)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\.?")
_OWN_NAMES = re.compile(r"(?:.*\.)?(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|localdomain)\.?")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class FetchError(Exception):
    """What is wrong, without the address."""


@dataclass(frozen=True)
class Server:
    scheme: str
    host: str  # without brackets, as it stands in certificates
    port: int

    @property
    def authority(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"


def server_of(address: str) -> Server:
    """Raises FetchError where pages are not read from such an address."""
    if len(address) > _URL_CHARACTERS or not re.fullmatch("[!-~]*", address):
        raise FetchError("not an address: what is not ASCII, and spaces, have to be percent-encoded")
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise FetchError("not an address") from None
    if "@" in parts.netloc:
        raise FetchError("an address with a user name or a password in it is not read")
    if (
        parts.scheme not in PORTS
        or not host
        or "\\" in parts.netloc
        or (parts.scheme == "http" and not is_loopback(host))
    ):
        raise FetchError("pages are read from https:// addresses only")
    return Server(parts.scheme, host, port or PORTS[parts.scheme])


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def judge(address: str) -> None:
    """Refuses an address that is not of the public internet, or that leads to another one that is not."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = [found.ipv4_mapped, found.sixtofour, *(found.teredo or ())]
        if found in _NAT64:
            inner.append(ipaddress.IPv4Address(int(found) & 0xFFFFFFFF))
        elif int(found) >> 32 == 0:
            raise FetchError("it redirects to an address that is not of the public internet")
        for each in inner:
            if each is not None:
                judge(str(each))
        if found.ipv4_mapped is not None or found in _NAT64:
            return
    if not found.is_global or found.is_multicast or found.is_reserved or found.is_unspecified or found.is_link_local:
        raise FetchError("it redirects to an address that is not of the public internet")


def judge_name(host: str) -> None:
    """What a proxy is asked to connect to: a name that is of the public internet by its form, or such an address."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        if not _NAME.fullmatch(host) or _OWN_NAMES.fullmatch(host):
            raise FetchError("it redirects to a name that is not of the public internet") from None
    else:
        judge(host)
