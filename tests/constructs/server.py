"""A server on loopback that keeps what it is sent, byte for byte, and answers as the exchange says. It has two ports:
the second one stands for another host.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_SECONDS = 10  # that a connection may be silent


@dataclass(frozen=True)
class Request:
    server: int  # 1 or 2: the port that it came to
    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        """The value; of several of that name, all with commas between; None: there is none."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(found) if found else None


@dataclass(frozen=True)
class Answer:
    status: int
    headers: list[tuple[str, str]]
    body: bytes


_SURPRISE = Answer(500, [], b"the exchange has no more requests")


@dataclass
class Server:
    """As a context: `addresses` are the base URLs of its two ports, `received` what has come to either."""

    answers: list[Answer]
    received: list[Request] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)

    def __enter__(self) -> Server:
        lock = threading.Lock()
        self._ports = []
        for number in (1, 2):
            port = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self, number, lock))
            port.daemon_threads = True
            port.block_on_close = False
            threading.Thread(target=port.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
            self._ports.append(port)
            self.addresses.append(f"http://127.0.0.1:{port.server_address[1]}")
        return self

    def __exit__(self, *_: object) -> None:
        for port in self._ports:
            port.shutdown()
            port.server_close()


def _handler(server: Server, number: int, lock: threading.Lock) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = _SECONDS

        def handle_one_request(self) -> None:
            try:
                super().handle_one_request()
            except OSError:  # the client has gone
                self.close_connection = True

        def _read(self) -> bytes:
            if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
                return self.rfile.read(int(self.headers.get("Content-Length", 0)))
            body = b""
            while size := int(self.rfile.readline().split(b";")[0], 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            while self.rfile.readline().strip():
                pass
            return body

        def _answer(self) -> None:
            target = self.requestline.split(" ")[1]  # `path` has lost slashes
            request = Request(number, self.command, target, list(self.headers.items()), self._read())
            with lock:
                at = len(server.received)
                server.received.append(request)
            answer = server.answers[at] if at < len(server.answers) else _SURPRISE
            self.send_response_only(answer.status)
            for name, value in answer.headers:
                self.send_header(name, value)
            if answer.status >= 200 and answer.status not in (204, 304):
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(answer.body)

        def __getattr__(self, name: str) -> object:
            if name.startswith("do_"):  # whatever the method
                return self._answer
            raise AttributeError(name)

        def log_message(self, *_: object) -> None:
            pass

    return Handler
