"""HTTP/1.1 on loopback around the API: reads requests, bounds them, applies faults, writes answers."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.mock import strictjson
from tests.mock.api import Api
from tests.mock.control import PREFIX, Control
from tests.mock.description import description
from tests.mock.faults import Faults
from tests.mock.journal import Journal
from tests.mock.messages import Answer, Refusal, Request
from tests.mock.operations import base_path, read_operations
from tests.mock.shop import Shop

_HERE = Path(__file__).resolve().parent
_BODY_CEILING = 1024 * 1024
_BYTES_CEILING = 32 * _BODY_CEILING  # of images and files
_CHUNK_LINE_CEILING = 1024
_IDLE_SECONDS = 120
_DRAIN_SECONDS = 2
_DRAIN_CEILING = 64 * 1024 * 1024
_DRAIN_STEP = 64 * 1024


@dataclass(frozen=True)
class Settings:
    port: int = 0  # 0: any free one
    token: str = "secret_demo"
    store_id: int = 1003
    spec: Path = _HERE.parents[1] / "spec" / "ecwid" / "openapi.yaml"
    seed: Path = _HERE / "seed.json"
    log: Path | None = None  # appended to, one JSON object a line, without bodies


class MockServer(ThreadingHTTPServer):
    """Serves from the moment it is entered (`with MockServer(Settings()) as server:`) until it is left."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, settings: Settings) -> None:
        document = description(settings.spec)
        operations = read_operations(document)
        seed = strictjson.loads(settings.seed.read_bytes())
        self._file = settings.log.open("a", encoding="utf-8") if settings.log is not None else None
        self.shop = Shop(document, operations, settings.store_id, seed)
        self.faults = Faults()
        self.journal = Journal(settings.token, self._file)
        self.api = Api(base_path(document), operations, settings.token, self.shop)
        self.control = Control(self.shop, operations, self.faults, self.journal)
        self.stopping = threading.Event()
        self._sockets: dict[socket.socket, int] = {}
        self._accepted = 0
        self._sockets_lock = threading.Lock()
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        try:
            super().__init__(("127.0.0.1", settings.port), _Handler)
        except BaseException:
            self._close_log()
            raise
        origin = f"http://127.0.0.1:{self.server_address[1]}"
        self.address = f"{origin}{self.api.base_path}"
        self.shop.uploads.origin = origin
        self._store = f"{self.api.base_path}/{settings.store_id}"
        self._authorization = ("Authorization", f"Bearer {settings.token}")
        self.shop.execute = self._execute

    def __enter__(self) -> MockServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        self.shutdown()
        self._thread.join()
        with self._sockets_lock:
            for connection in self._sockets:
                _shut(connection)
        self.server_close()
        self._close_log()

    def _execute(self, method: str, path: str, body: bytes) -> Answer:
        """A call of a batch, whose own request has been granted; faults that name its operation or path hold."""
        headers = [self._authorization, *([("Content-Type", "application/json")] if body else [])]
        request = Request(method, self._store + "/" + path.lstrip("/"), tuple(headers), body)
        fault = self.faults.take(*self.api.name(request), body, chosen=True)
        if fault.drop and fault.carry_out:
            self.api.answer(request)
        if fault.drop:
            return Refusal(500, "INTERNAL_ERROR", "a fault that a test asked for").answer()
        return fault.answer() or self.api.answer(request, fault.instead())

    def _close_log(self) -> None:
        if self._file is not None:
            self._file.close()

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, peer = super().get_request()
        with self._sockets_lock:
            self._accepted += 1
            self._sockets[connection] = self._accepted
        return connection, peer

    def connection_number(self, connection: socket.socket) -> int:
        with self._sockets_lock:
            return self._sockets.get(connection, 0)

    def connections(self) -> int:
        """How many are open, or not known yet to be closed."""
        with self._sockets_lock:
            return len(self._sockets)

    def shutdown_request(self, request: Any) -> None:
        with self._sockets_lock:
            self._sockets.pop(request, None)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A connection that broke is no news here."""


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass


class _Handler(BaseHTTPRequestHandler):
    """One connection. Every method goes the same way, known to HTTP or not."""

    server: MockServer
    protocol_version = "HTTP/1.1"
    server_version = "mock"
    sys_version = ""
    timeout = _IDLE_SECONDS
    wbufsize = -1
    disable_nagle_algorithm = True

    def __getattr__(self, name: str) -> Callable[[], None]:
        if name.startswith("do_"):
            return self._serve
        raise AttributeError(name)

    def _serve(self) -> None:
        try:
            request = Request(self.command, self.path, tuple(self.headers.items()), self._read_body())
        except Refusal as refusal:
            self.close_connection = True
            self._log(Request(self.command, self.path, tuple(self.headers.items()), b""), refusal.status, refusal.code)
            self._write(refusal.answer())
            self._drain()
            return
        if self.path.startswith(PREFIX):
            self._write(self.server.control.answer(request))
        else:
            self._serve_api(request)

    def _serve_api(self, request: Request) -> None:
        fault = self.server.faults.take(*self.server.api.name(request), request.body)
        if fault.delay_ms:
            self.server.stopping.wait(fault.delay_ms / 1000)
        if fault.drop:
            answer = self.server.api.answer(request) if fault.carry_out else None
            self._log(request, None, "" if answer is None else answer.error_code)
            self._reset()
            return
        answer = fault.answer() or self.server.api.answer(request, fault.instead())
        self._log(request, answer.status, answer.error_code)
        self._write(answer)

    def _log(self, request: Request, status: int | None, error_code: str) -> None:
        self.server.journal.add(request, self.server.connection_number(self.connection), status, error_code)

    def _reset(self) -> None:
        """Closes so that the peer sees a reset, not an end."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.rfile.close()
        self.connection.close()

    def _write(self, answer: Answer) -> None:
        given = {name.lower() for name in answer.headers}
        has_body = answer.status not in (204, 304)
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if has_body and answer.body and "content-type" not in given:
            self.send_header("Content-Type", "application/json;charset=utf-8")
        if "content-length" in given:
            self.close_connection = True  # a fault: the length may be a lie
        elif has_body:
            self.send_header("Content-Length", str(len(answer.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if has_body and self.command != "HEAD":
            self.wfile.write(answer.body)
        self.wfile.flush()

    def _drain(self) -> None:
        """Reads on for a while after a refusal, because closing with unread bytes would take the answer away."""
        self.connection.shutdown(socket.SHUT_WR)
        self.connection.settimeout(_DRAIN_SECONDS)
        for _ in range(_DRAIN_CEILING // _DRAIN_STEP):
            if not self.rfile.read1(_DRAIN_STEP):  # type: ignore[attr-defined]
                return

    def _read_body(self) -> bytes:
        """The body, no longer than the ceiling. After a Refusal the connection cannot go on."""
        lengths: list[str] = self.headers.get_all("Content-Length", [])
        codings: list[str] = self.headers.get_all("Transfer-Encoding", [])
        if codings:
            if lengths or [coding.strip().lower() for coding in codings] != ["chunked"]:
                raise Refusal(400, "", "the length of the body is not clear")
            return self._read_chunks()
        if not lengths:
            return b""
        if len(set(lengths)) != 1 or not lengths[0].strip().isascii() or not lengths[0].strip().isdigit():
            raise Refusal(400, "", "the length of the body is not clear")
        if len(lengths[0]) > 18 or int(lengths[0]) > self._ceiling():
            raise Refusal(413, "", f"the body is longer than {self._ceiling()} bytes")
        return self._read_exactly(int(lengths[0]))

    def _ceiling(self) -> int:
        kind = self.headers.get("Content-Type", "").lower()
        return _BYTES_CEILING if kind.startswith(("application/octet-stream", "image/")) else _BODY_CEILING

    def _read_chunks(self) -> bytes:
        body = bytearray()
        while True:
            size_text = self._read_line().partition(b";")[0].strip()
            if not size_text or len(size_text) > 16 or size_text.strip(b"0123456789abcdefABCDEF"):
                raise Refusal(400, "", "a chunk has no size")
            size = int(size_text, 16)
            if len(body) + size > self._ceiling():
                raise Refusal(413, "", f"the body is longer than {self._ceiling()} bytes")
            if size == 0:
                break
            body += self._read_exactly(size)
            if self._read_line():
                raise Refusal(400, "", "a chunk is longer than it says")
        for _ in range(100):
            if not self._read_line():
                return bytes(body)
        raise Refusal(400, "", "there are too many trailers")

    def _read_line(self) -> bytes:
        line = self.rfile.readline(_CHUNK_LINE_CEILING)
        if not line.endswith(b"\r\n"):
            raise Refusal(400, "", "a line of a chunked body does not end")
        return line[:-2]

    def _read_exactly(self, size: int) -> bytes:
        data = self.rfile.read(size)
        if len(data) != size:
            raise Refusal(400, "", "the body is shorter than it says")
        return data

    def handle_expect_100(self) -> bool:
        """Says at once when a body is too long to be sent."""
        length = self.headers.get("Content-Length", "").strip()
        if length.isascii() and length.isdigit() and (len(length) > 18 or int(length) > self._ceiling()):
            return True  # _read_body refuses before it reads
        self.send_response_only(100)
        self.end_headers()
        self.wfile.flush()
        return True

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """A request that is not HTTP: answered in JSON as well."""
        self.close_connection = True
        self.command = getattr(self, "command", None) or ""
        self.request_version = self.protocol_version  # else the answer would have no head
        body = json.dumps({"errorMessage": message or "this is not an HTTP request"})
        self._write(Answer(int(code), body.encode()))

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed."""
