"""Reads a page from an https address: within one deadline and one ceiling, and from nowhere but where it was asked for
(servers, connecting). Compressed answers are not asked for, and not read.
"""

from __future__ import annotations

import contextlib
import http.client
import re
import socket
import ssl
import time
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from codegen.pages.bounds import PAGE_BYTES
from codegen.pages.connecting import Metered, connected, left_until
from codegen.pages.servers import FetchError, Server, server_of

DEADLINE_SECONDS = 20.0  # for all of it: names, connections, redirects, answer
REDIRECTS = 5
_INTERIM = 10  # answers 1xx before the one that counts
_MOVED = (301, 302, 303, 307, 308)


@dataclass(frozen=True)
class Answer:
    data: bytes  # at most PAGE_BYTES + 1
    kind: str  # the type of its content, in lower case


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
            raise FetchError(
                f"no answer: {getattr(error, 'strerror', None) or error or type(error).__name__}"
            ) from None
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


# ---- One request ----


def _get(server: Server, address: str, is_asked: bool, end: float) -> Answer | str:
    """The answer, or where it redirects to."""
    parts = urlsplit(address)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    with contextlib.ExitStack() as stack:
        connection = stack.enter_context(connected(server, is_asked, end))
        connection.settimeout(left_until(end))
        connection.sendall(
            f"GET {target} HTTP/1.1\r\nHost: {server.authority}\r\nAccept: text/markdown, text/plain\r\n"
            "Accept-Encoding: identity\r\nUser-Agent: oac-codegen\r\nConnection: close\r\n\r\n".encode("ascii")
        )
        response = stack.enter_context(_response(connection, end))
        if response.status in _MOVED:
            location = response.headers.get("Location")
            if location is None:
                raise FetchError(f"the server answers {response.status} without saying where to")
            return str(location.strip())
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
    coded: list[str] = headers.get_all("Transfer-Encoding", [])
    lengths: set[str] = set(headers.get_all("Content-Length", []))
    if coded and (len(coded) > 1 or coded[0].strip().lower() != "chunked"):
        raise FetchError("the answer is encoded in a way that was not asked for")
    if len(lengths) > 1 or not all(re.fullmatch("[0-9]{1,18}", each.strip()) for each in lengths):
        raise FetchError("the answer does not say how long it is")


def _response(connection: socket.socket, end: float) -> http.client.HTTPResponse:
    """With its head read. Of interim answers there are some at most; all of it has a ceiling in bytes."""
    made = http.client.HTTPResponse(Metered(connection, end), method="GET")  # type: ignore[arg-type]
    for _ in range(_INTERIM):
        made.begin()
        if made.status >= 200:
            return made
        made.headers = made.msg = None  # type: ignore[assignment]
    raise FetchError(f"more than {_INTERIM} interim answers")
