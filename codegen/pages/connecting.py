"""Connections to servers within a deadline, through a proxy where the environment names one. The names of servers that
were not asked for are resolved and judged here, and the connection is made to the very address that was judged. Used by
fetch only.
"""

from __future__ import annotations

import base64
import http.client
import io
import socket
import ssl
import threading
import time
import urllib.request
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import unquote, urlsplit

from codegen.pages.bounds import PAGE_BYTES
from codegen.pages.servers import PORTS, FetchError, Server, is_loopback, judge, judge_name

_HEAD_BYTES = 256 * 1024  # of everything beside the page

Address = Any  # of a socket
Result = TypeVar("Result")


def connected(server: Server, is_asked: bool, end: float) -> socket.socket:
    proxy = _proxy_of(server)
    if proxy is not None:
        if not is_asked:
            judge_name(server.host)
        made = _through(proxy, server, end)
    else:
        addresses = _resolved(server, end)
        if not is_asked:
            for _, address in addresses:
                judge(address[0])
        made = _first(addresses, end)
    if server.scheme == "http":
        return made
    try:
        made.settimeout(left_until(end))
        return ssl.create_default_context().wrap_socket(made, server_hostname=server.host)
    except BaseException:
        made.close()
        raise


def _resolved(server: Server, end: float) -> list[tuple[int, Address]]:
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
    thread.join(left_until(end))
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
            made.settimeout(left_until(end))
            made.connect(address)
            return made
        except OSError as error:
            made.close()
            failure = failure or error
            if isinstance(error, TimeoutError):
                raise
    raise failure or OSError("the name has no address")


# ---- Proxies ----


def _proxy_of(server: Server) -> str | None:
    if server.scheme != "https" or is_loopback(server.host) or urllib.request.proxy_bypass(server.host):
        return None
    return urllib.request.getproxies().get("https") or None


def _through(proxy: str, server: Server, end: float) -> socket.socket:
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
    made = _first(_resolved(Server("http", host, port or PORTS["http"]), end), end)
    try:
        made.settimeout(left_until(end))
        made.sendall(f"{head}\r\n".encode("ascii"))
        response = http.client.HTTPResponse(Metered(made, end), method="CONNECT")  # type: ignore[arg-type]
        response.begin()
        if response.status != 200:
            raise FetchError(f"the proxy answers {response.status}")
        return made
    except BaseException:
        made.close()
        raise


# ---- What comes ----


class Metered(io.RawIOBase):
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
        self._connection.settimeout(left_until(self._end))
        count = self._connection.recv_into(buffer)
        self._room -= count
        if self._room < 0:
            raise FetchError(f"the answer is larger than {PAGE_BYTES // 1024} KiB")
        return count


def left_until(end: float) -> float:
    left = end - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
