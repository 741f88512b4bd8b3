"""What the tests of the command share: the command's environment, a server that answers by script, and a terminal."""

from __future__ import annotations

import os
import pty
import select
import socket
import subprocess
import threading
import time
import unittest
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).resolve().parents[2]
COMMAND = str(ROOT / "build/tests/lab")
TOKEN = "secret_Zk3vQ9wXb7LmN2pRtY8uHc5d"
UPDATE = ("update-customer", "--store-id", "1003", "--customer-id", "5", "--body", "-")
BODY = '{"name":"x"}'


def http(status: str = "200 OK", body: bytes | str = b'{"updateCount":1}', *headers: str) -> bytes:
    """An answer of the server, byte for byte."""
    content = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status}", *headers]
    if not any(header.lower().startswith("content-type:") for header in headers):
        lines.append("Content-Type: application/json")
    return "\r\n".join([*lines, f"Content-Length: {len(content)}", "", ""]).encode() + content


class Script:
    """A server on loopback that gives the n-th request the n-th answer, the last one to all further ones; `b""` closes
    the connection. `received` holds all bytes that came, a string a connection."""

    def __init__(self, *answers: bytes) -> None:
        self._answers = list(answers) or [http()]
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self.requests = 0
        self.received: list[bytes] = []
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}/api/v3"

    def __enter__(self) -> Script:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(timeout=10)

    def _start(self, target: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(10)
        everything, rest = b"", b""
        with connection:
            try:
                while data := connection.recv(65536):
                    everything += data
                    rest += data
                    while (size := _request_size(rest)) and len(rest) >= size:
                        rest = rest[size:]
                        with self._lock:
                            answer = self._answers[min(self.requests, len(self._answers) - 1)]
                            self.requests += 1
                        if not answer:
                            return
                        connection.sendall(answer)
            except OSError:
                pass
            finally:
                with self._lock:
                    self.received.append(everything)


def _request_size(data: bytes) -> int:
    head, end, _ = data.partition(b"\r\n\r\n")
    if not end:
        return 0
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"content-length:"):
            return len(head) + 4 + int(line.split(b":")[1])
    return len(head) + 4


def environment(base: str | None, token: str | None = TOKEN) -> dict[str, str]:
    values = {key: value for key, value in os.environ.items() if not key.startswith("LAB_")}
    values["XDG_CONFIG_HOME"] = "/nowhere"  # whoever runs the tests may have a configuration
    if base is not None:
        values["LAB_BASE_URL"] = base
    if token is not None:
        values["LAB_TOKEN"] = token
    return values


class Commands(unittest.TestCase):
    """Runs the command, and never lets a token through."""

    @classmethod
    def setUpClass(cls) -> None:
        assert os.path.exists(COMMAND), "run `make tests` first"

    def run_command(
        self,
        *arguments: str | bytes,
        body: str | bytes = BODY,
        base: str | None = "http://127.0.0.1:9/api/v3",
        token: str | None = TOKEN,
        shell: str = "",
        before: str = ":",
    ) -> subprocess.CompletedProcess[str]:
        """`shell` holds redirections, `before` what the shell does before it begins the command."""
        line = (
            ["sh", "-c", f'{before}; exec "$0" "$@" {shell}', COMMAND, *arguments] if shell else [COMMAND, *arguments]
        )
        data = body.encode() if isinstance(body, str) else body
        done = subprocess.run(
            line, input=data, capture_output=True, env=environment(base, token), timeout=60, check=False
        )
        text = subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())
        if token:
            self.assertNotIn(token, text.stdout + text.stderr)
        return text

    def update(self, script: Script, *more: str, **options: str) -> subprocess.CompletedProcess[str]:
        return self.run_command(*UPDATE, *more, base=script.address, **options)


class Terminal:
    """The command with a terminal of its own as the descriptors in `on`; the others are pipes. Nothing is coloured,
    unless `values`, variables of the environment, say otherwise."""

    def __init__(
        self,
        arguments: Sequence[str],
        base: str,
        on: Sequence[int] = (0, 1, 2),
        token: str | None = TOKEN,
        values: Mapping[str, str] = MappingProxyType({"NO_COLOR": "1"}),
    ) -> None:
        try:
            self.master, slave = pty.openpty()
        except OSError as why:  # a bare chroot has none
            raise unittest.SkipTest(f"no terminal can be had here: {why}") from why
        pipes = [subprocess.DEVNULL, subprocess.PIPE, subprocess.PIPE]
        streams = [slave if number in on else pipes[number] for number in range(3)]
        self.process = subprocess.Popen(
            [COMMAND, *arguments],
            stdin=streams[0],
            stdout=streams[1],
            stderr=streams[2],
            env={**environment(base, token), **values},
            start_new_session=True,
        )
        os.close(slave)
        self.text = ""

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(timeout=20)
        for stream in (self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()
        os.close(self.master)

    def write(self, text: str) -> None:
        os.write(self.master, text.encode())

    def wait_for(self, words: str, seconds: float = 20) -> float:
        """Reads until the words stand there; how long that took."""
        begin = time.monotonic()
        while words not in self.text:
            if time.monotonic() - begin > seconds or not self._read(0.5):
                raise AssertionError(f"{words!r} does not come: {self.text!r}")
        return time.monotonic() - begin

    def _read(self, seconds: float) -> bool:
        """False at the end."""
        if not select.select([self.master], [], [], seconds)[0]:
            return True
        try:
            data = os.read(self.master, 65536)
        except OSError:
            return False
        self.text += data.decode()
        return bool(data)

    def end(self) -> tuple[int, str, str, str]:
        """Exit status, what stood on the terminal (with plain line ends), and in the pipes."""
        output = self.process.stdout.read().decode() if self.process.stdout else ""
        errors = self.process.stderr.read().decode() if self.process.stderr else ""
        while self._read(1):
            if self.process.poll() is not None and not select.select([self.master], [], [], 0)[0]:
                break
        return self.process.wait(timeout=20), self.text.replace("\r\n", "\n"), output, errors
