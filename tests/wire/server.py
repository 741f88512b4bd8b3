"""A server that misbehaves as told: plays a script byte by byte, then turns healthy. Used by test_wire.py only.

A script is a list of connections, each a list of steps (see STEPS). When a connection's steps are done, and on every
connection beyond the script, requests are answered with a healthy 200.
"""

from __future__ import annotations

import gzip
import re
import socket
import ssl
import struct
import threading
import time
import zlib
from email.utils import formatdate
from typing import Any, Callable, Iterator

HEALTHY = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 17\r\n\r\n{"updateCount":1}'
PATIENCE = 20.0
"""Seconds after which a connection is given up, so that nothing hangs."""


class Gone(Exception):
    """The client closed the connection, or the script did."""


class Connection:
    """One accepted connection and the requests that were read from it."""

    def __init__(self, sock: socket.socket, requests: list[bytes], stop: threading.Event) -> None:
        self.sock = sock
        self.requests = requests
        self.stop = stop
        self.pending = b""

    def _receive(self) -> bytes:
        data = self.sock.recv(65536)
        if not data:
            raise Gone
        return data

    def _read_head(self) -> bytes:
        while b"\r\n\r\n" not in self.pending:
            self.pending += self._receive()
        head, _, self.pending = self.pending.partition(b"\r\n\r\n")
        return head + b"\r\n\r\n"

    def _read_stretch(self, length: int) -> Iterator[bytes]:
        while length > 0:
            self.pending = self.pending or self._receive()
            piece, self.pending = self.pending[:length], self.pending[length:]
            length -= len(piece)
            yield piece

    def _read_body(self, head: bytes) -> Iterator[bytes]:
        """The body piece by piece, without the framing of chunks."""
        found = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
        if found:
            yield from self._read_stretch(int(found[1]))
        elif re.search(rb"(?i)\r\ntransfer-encoding: *chunked", head):
            length = -1
            while length != 0:
                while b"\r\n" not in self.pending:
                    self.pending += self._receive()
                size, _, self.pending = self.pending.partition(b"\r\n")
                length = int(size, 16)
                yield from self._read_stretch(length)
                list(self._read_stretch(2))

    def read_request(self) -> bytes:
        """One whole request: headers, and a body of the length they tell, or without the framing of its chunks."""
        head = self._read_head()
        request = head + b"".join(self._read_body(head))
        self.requests.append(request)
        return request

    def swallow(self, most: int, every_ms: float) -> int:
        """One request whose body is not kept, with a rest after each piece, broken off after `most` bytes."""
        head = self._read_head()
        self.requests.append(head)
        count = 0
        for piece in self._read_body(head):
            count += len(piece)
            if count >= most:
                break
            if every_ms:
                self.wait(every_ms / 1000)
        return count

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def wait(self, seconds: float) -> None:
        if self.stop.wait(seconds):
            raise Gone


def latin(text: str) -> bytes:
    """Bytes of a script's text; {http_date+N} is the time in N seconds."""
    text = re.sub(r"\{http_date\+(\d+)\}", lambda found: formatdate(time.time() + int(found[1]), usegmt=True), text)
    return text.encode("latin-1")


def reply(spec: dict[str, Any]) -> bytes:
    """An answer with its Content-Length, from {"status", "headers", "body" or "utf8", "times", "gzip", "deflate"}."""
    body = spec["utf8"].encode() if "utf8" in spec else latin(spec.get("body", ""))
    body *= spec.get("times", 1)
    headers: dict[str, str] = {"Content-Type": "application/json"}
    if spec.get("gzip"):
        body = gzip.compress(body)
        headers["Content-Encoding"] = "gzip"
    if spec.get("deflate"):
        body = zlib.compress(body)
        headers["Content-Encoding"] = "deflate"
    headers["Content-Length"] = str(len(body))
    headers.update(spec.get("headers", {}))
    lines = [f"HTTP/1.1 {spec.get('status', '200 OK')}"]
    lines += [f"{name}: {value}" for name, value in headers.items() if value is not None]
    return latin("\r\n".join(lines) + "\r\n\r\n") + body


def step_read(connection: Connection, _: Any) -> None:
    connection.read_request()


def step_read_head(connection: Connection, _: Any) -> None:
    """Waits for the first bytes of a request and leaves the rest."""
    while b"\r\n\r\n" not in connection.pending:
        connection.pending += connection._receive()
    connection.requests.append(connection.pending)


def step_swallow(connection: Connection, spec: Any) -> None:
    """Reads a request without keeping its body; {"most": bytes, "every_ms": rest after each piece}."""
    connection.swallow(spec.get("most", 1 << 62), spec.get("every_ms", 0))


def step_count(connection: Connection, _: Any) -> None:
    """Reads a request and answers with the number of bytes of its body."""
    connection.send(reply({"body": str(connection.swallow(1 << 62, 0))}))


def step_send(connection: Connection, text: Any) -> None:
    connection.send(latin(text))


def step_reply(connection: Connection, spec: Any) -> None:
    connection.send(reply(spec))


def step_flood(connection: Connection, spec: Any) -> None:
    """Sends `text` `times` times."""
    piece = latin(spec["text"])
    per_write = max(1, 65536 // len(piece))
    left = spec["times"]
    while left > 0:
        connection.send(piece * min(left, per_write))
        left -= per_write


def step_drip(connection: Connection, spec: Any) -> None:
    """Sends `text` a byte at a time, `every_ms` apart."""
    for byte in latin(spec["text"]):
        connection.send(bytes([byte]))
        connection.wait(spec["every_ms"] / 1000)


def step_sleep(connection: Connection, milliseconds: Any) -> None:
    connection.wait(milliseconds / 1000)


def step_reset(connection: Connection, _: Any) -> None:
    connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise Gone


def step_goodbye(connection: Connection, _: Any) -> None:
    """Says by TLS that nothing more will come, and does not wait for the client to say so, too."""
    connection.sock.settimeout(0.01)
    try:
        connection.sock.unwrap()  # type: ignore[attr-defined]
    except OSError:
        pass


def step_close(_: Connection, __: Any) -> None:
    raise Gone


STEPS: dict[str, Callable[[Connection, Any], None]] = {
    "read": step_read,
    "read_head": step_read_head,
    "swallow": step_swallow,
    "count": step_count,
    "send": step_send,
    "reply": step_reply,
    "flood": step_flood,
    "drip": step_drip,
    "sleep_ms": step_sleep,
    "reset": step_reset,
    "close": step_close,
    "goodbye": step_goodbye,
}


class Server:
    """Listens on an ephemeral loopback port and plays a script until stopped."""

    def __init__(
        self,
        script: list[list[dict[str, Any]]],
        family: socket.AddressFamily = socket.AF_INET,
        tls: ssl.SSLContext | None = None,
        listen: bool | str = True,
    ) -> None:
        """`listen` False: connections are refused; "full": they are neither refused nor taken."""
        self.script = script
        self.tls = tls
        self.accepts = 0
        self.requests: list[bytes] = []
        self.faults: list[str] = []
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._socket = socket.socket(family, socket.SOCK_STREAM)
        if any(step.get("swallow", {}).get("every_ms") for steps in script for step in steps):
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)  # what is not read is not taken either
        self._socket.bind(("::1" if family == socket.AF_INET6 else "127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._waiting: list[socket.socket] = []
        if listen == "full":
            self._socket.listen(0)
            for _ in range(4):
                self._waiting.append(socket.socket(family, socket.SOCK_STREAM))
                self._waiting[-1].setblocking(False)
                self._waiting[-1].connect_ex(self._socket.getsockname())
        elif listen:
            self._socket.listen(128)
            self._socket.settimeout(0.05)
            self._start(self._accept)

    def _start(self, target: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                sock, _ = self._socket.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            sock.settimeout(PATIENCE)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            index = self.accepts
            self.accepts += 1
            steps = self.script[index] if index < len(self.script) else []
            self._start(self._serve, sock, steps)

    def _serve(self, sock: socket.socket, steps: list[dict[str, Any]]) -> None:
        try:
            if self.tls is not None:
                sock = self.tls.wrap_socket(sock, server_side=True)
            connection = Connection(sock, self.requests, self._stop)
            for step in steps:
                for name, argument in step.items():
                    STEPS[name](connection, argument)
            while not self._stop.is_set():
                connection.read_request()
                connection.send(HEALTHY)
        except (Gone, OSError):
            pass
        except Exception as problem:  # pylint: disable=broad-except
            self.faults.append(repr(problem))
        finally:
            sock.close()

    def stop(self) -> None:
        self._stop.set()
        self._socket.close()
        for sock in self._waiting:
            sock.close()
        for thread in self._threads[:1]:
            thread.join(2)
