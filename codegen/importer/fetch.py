"""Reads a page from an https address: within one deadline and one ceiling, and from nowhere but where it was asked for.

Plain http is read from this machine only (127.0.0.1, ::1), and only where that is what was asked for. A redirect leads to
another page of the same server, or by https to an address of the public internet: the names of other servers are resolved
and judged here, and the connection is made to the very address that was judged. Behind a proxy (https_proxy, no_proxy) it
is the proxy that resolves, so of names only their form is judged. Compressed answers are not asked for, and not read.
"""

from __future__ import annotations

import base64
import contextlib
import http.client
import io
import ipaddress
import re
import socket
import ssl
import threading
import time
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import unquote, urljoin, urlsplit

from codegen.importer.bounds import PAGE_BYTES

DEADLINE_SECONDS = 20.0  # for all of it: names, connections, redirects, answer
REDIRECTS = 5
_HEAD_BYTES = 256 * 1024  # of everything beside the page
_INTERIM = 10  # answers 1xx before the one that counts
_URL_CHARACTERS = 4000
_MOVED = (301, 302, 303, 307, 308)
_PORTS = {"https": 443, "http": 80}
_NAME = re.compile(r"(?=.{1,253}\Z)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\.?")
_OWN_NAMES = re.compile(r"(?:.*\.)?(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|localdomain)\.?")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")

Address = Any  # of a socket
Result = TypeVar("Result")


class FetchError(Exception):
    """What is wrong, without the address."""


@dataclass(frozen=True)
class Answer:
    data: bytes  # at most PAGE_BYTES + 1
    kind: str  # the type of its content, in lower case


@dataclass(frozen=True)
class _Server:
    scheme: str
    host: str  # without brackets, as it stands in certificates
    port: int

    @property
    def authority(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def fetch(address: str, seconds: float = DEADLINE_SECONDS) -> Answer:
    """The answer to a GET. Raises FetchError."""
    end = time.monotonic() + seconds
    asked = server_of(address)
    for _ in range(REDIRECTS + 1):
        server = server_of(address)
        try:
            answer = _get(server, address, server == asked, end)
        except TimeoutError:
            raise FetchError(f"there is no whole answer after {seconds:g} seconds") from None
        except ssl.SSLError as error:
            raise FetchError(str(error)) from None
        except http.client.IncompleteRead:
            raise FetchError("the answer ends before its end") from None
        except http.client.RemoteDisconnected:
            raise FetchError("no answer: the server ends the connection") from None
        except http.client.BadStatusLine:  # whose text is whatever the server sent
            raise FetchError("the answer is not HTTP/1") from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise FetchError(f"no answer: {getattr(error, 'strerror', None) or error or type(error).__name__}") from None
        if isinstance(answer, Answer):
            return answer
        try:
            address = urljoin(address, answer).partition("#")[0]
        except ValueError:
            raise FetchError("it redirects to what is not an address") from None
        target = server_of(address)
        if target != asked and target.scheme != "https":
            raise FetchError("it redirects to what is not https; pages are read from https:// addresses only")
    raise FetchError(f"more than {REDIRECTS} redirects")


def server_of(address: str) -> _Server:
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
    if parts.scheme not in _PORTS or not host or "\\" in parts.netloc or (parts.scheme == "http" and not _is_loopback(host)):
        raise FetchError("pages are read from https:// addresses only")
    return _Server(parts.scheme, host, port or _PORTS[parts.scheme])


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


# ---- One request ----


def _get(server: _Server, address: str, is_asked: bool, end: float) -> Answer | str:
    """The answer, or where it redirects to."""
    parts = urlsplit(address)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    with contextlib.ExitStack() as stack:
        connection = stack.enter_context(_connected(server, is_asked, end))
        connection.settimeout(_left(end))
        connection.sendall(
            f"GET {target} HTTP/1.1\r\nHost: {server.authority}\r\nAccept: text/markdown, text/plain\r\n"
            "Accept-Encoding: identity\r\nUser-Agent: oac-codegen\r\nConnection: close\r\n\r\n".encode("ascii")
        )
        response = stack.enter_context(_response(connection, end))
        if response.status in _MOVED:
            location = response.headers.get("Location")
            if location is None:
                raise FetchError(f"the server answers {response.status} without saying where to")
            return location.strip()
        if response.status != 200:
            raise FetchError(f"the server answers {response.status}")
        _refuse_coding(response.headers)
        data = response.read(PAGE_BYTES + 1)
        if len(data) <= PAGE_BYTES and response.length:
            raise FetchError("the answer ends before its end")
        return Answer(data, response.headers.get_content_type())


def _refuse_coding(headers: http.client.HTTPMessage) -> None:
    """Refuses what would be taken for the page and is not, and lengths that leave open where the page ends."""
    if any(each.strip().lower() not in ("", "identity") for each in headers.get_all("Content-Encoding", ())):
        raise FetchError("the answer is compressed, which was not asked for")
    coded, lengths = headers.get_all("Transfer-Encoding", []), set(headers.get_all("Content-Length", []))
    if coded and (len(coded) > 1 or coded[0].strip().lower() != "chunked"):
        raise FetchError("the answer is encoded in a way that was not asked for")
    if len(lengths) > 1 or not all(re.fullmatch("[0-9]{1,18}", each.strip()) for each in lengths):
        raise FetchError("the answer does not say how long it is")


def _response(connection: socket.socket, end: float) -> http.client.HTTPResponse:
    """With its head read. Of interim answers there are some at most; all of it has a ceiling in bytes."""
    made = http.client.HTTPResponse(_Metered(connection, end), method="GET")  # type: ignore[arg-type]
    for _ in range(_INTERIM):
        made.begin()
        if made.status >= 200:
            return made
        made.headers = made.msg = None  # type: ignore[assignment]
    raise FetchError(f"more than {_INTERIM} interim answers")


class _Metered(io.RawIOBase):
    """What a connection brings until the deadline, and no more of it than the ceiling. Stands for a socket and for its
    file at once."""

    def __init__(self, connection: socket.socket, end: float) -> None:
        self._connection = connection
        self._end = end
        self._room = PAGE_BYTES + 1 + _HEAD_BYTES

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._connection.settimeout(_left(self._end))
        count = self._connection.recv_into(buffer)
        self._room -= count
        if self._room < 0:
            raise FetchError(f"the answer is larger than {PAGE_BYTES // 1024} KiB")
        return count


def _left(end: float) -> float:
    left = end - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


# ---- The connection ----


def _connected(server: _Server, is_asked: bool, end: float) -> socket.socket:
    proxy = _proxy_of(server)
    if proxy is not None:
        if not is_asked:
            _judge_name(server.host)
        made = _through(proxy, server, end)
    else:
        addresses = _resolved(server, end)
        if not is_asked:
            for _, address in addresses:
                _judge(address[0])
        made = _first(addresses, end)
    if server.scheme == "http":
        return made
    try:
        made.settimeout(_left(end))
        return ssl.create_default_context().wrap_socket(made, server_hostname=server.host)
    except BaseException:
        made.close()
        raise


def _resolved(server: _Server, end: float) -> list[tuple[int, Address]]:
    """Families and addresses; the resolver of the system knows no deadline."""

    def resolve() -> list[tuple[int, Address]]:
        found = socket.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM)
        return [(family, address) for family, _, _, _, address in found]

    return _in_time(resolve, end)


def _in_time(call: Callable[[], Result], end: float) -> Result:
    """What the call returns or raises, unless it takes too long; then it is left alone."""
    outcome: list[Result] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(call())
        except BaseException as error:  # noqa: BLE001, which is raised below
            failure.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(_left(end))
    if failure:
        raise failure[0]
    if not outcome:
        raise TimeoutError
    return outcome[0]


def _first(addresses: list[tuple[int, Address]], end: float) -> socket.socket:
    """A connection to the first address that answers."""
    failure: OSError | None = None
    for family, address in addresses:
        made = socket.socket(family, socket.SOCK_STREAM)
        try:
            made.settimeout(_left(end))
            made.connect(address)
            return made
        except OSError as error:
            made.close()
            failure = failure or error
            if isinstance(error, TimeoutError):
                raise
    raise failure or OSError("the name has no address")


# ---- Judging where a redirect leads ----


def _judge(address: str) -> None:
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
                _judge(str(each))
        if found.ipv4_mapped is not None or found in _NAT64:
            return
    if not found.is_global or found.is_multicast or found.is_reserved or found.is_unspecified or found.is_link_local:
        raise FetchError("it redirects to an address that is not of the public internet")


def _judge_name(host: str) -> None:
    """What a proxy is asked to connect to: a name that is of the public internet by its form, or such an address."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        if not _NAME.fullmatch(host) or _OWN_NAMES.fullmatch(host):
            raise FetchError("it redirects to a name that is not of the public internet") from None
    else:
        _judge(host)


# ---- Proxies ----


def _proxy_of(server: _Server) -> str | None:
    if server.scheme != "https" or _is_loopback(server.host) or urllib.request.proxy_bypass(server.host):
        return None
    return urllib.request.getproxies().get("https") or None


def _through(proxy: str, server: _Server, end: float) -> socket.socket:
    """A tunnel. What is said of the proxy does not show its address, which may hold a password."""
    try:
        parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or parts.scheme != "http":
        raise FetchError("https_proxy names no http:// proxy")
    target = f"[{server.host}]:{server.port}" if ":" in server.host else f"{server.host}:{server.port}"
    head = f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n"
    if parts.username is not None:
        word = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
        head += f"Proxy-Authorization: Basic {base64.b64encode(word).decode('ascii')}\r\n"
    made = _first(_resolved(_Server("http", host, port or _PORTS["http"]), end), end)
    try:
        made.settimeout(_left(end))
        made.sendall(f"{head}\r\n".encode("ascii"))
        response = http.client.HTTPResponse(_Metered(made, end), method="CONNECT")  # type: ignore[arg-type]
        response.begin()
        if response.status != 200:
            raise FetchError(f"the proxy answers {response.status}")
        return made
    except BaseException:
        made.close()
        raise
