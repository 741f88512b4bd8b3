"""Addresses: servers that never end, that lead elsewhere, that send too much; proxies; certificates."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import ssl
import threading
import time
import unittest
from collections.abc import Callable, Iterator
from unittest import mock

from codegen.pages import fetch, servers
from codegen.pages.bounds import PAGE_BYTES
from codegen.pages.source import SourceError, read_sources

OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/markdown\r\n"
_QUIET = (OSError, ssl.SSLError)


@contextlib.contextmanager
def server(answer: Callable[[socket.socket, bytes], object], context: ssl.SSLContext | None = None) -> Iterator[int]:
    """Gives every connection and its request to `answer`, until the block ends; its port."""
    listener = socket.create_server(("127.0.0.1", 0))
    connections: list[socket.socket] = []

    def serve_one(connection: socket.socket) -> None:
        with contextlib.suppress(*_QUIET):
            if context is not None:
                connection = context.wrap_socket(connection, server_side=True)
                connections.append(connection)
            answer(connection, connection.recv(65536))
        with contextlib.suppress(OSError):
            connection.close()

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                connections.append(connection)
                threading.Thread(target=serve_one, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        for each in (listener, *connections):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        thread.join(10)


def sends(*pieces: bytes) -> Callable[[socket.socket, bytes], object]:
    return lambda connection, request: connection.sendall(b"".join(pieces))


def forever(piece: bytes, head: bytes = b"", pause: float = 0.0) -> Callable[[socket.socket, bytes], object]:
    def answer(connection: socket.socket, request: bytes) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(piece)
            time.sleep(pause)

    return answer


def knows(name: str) -> bool:
    """A bare machine may have no /etc/hosts."""
    try:
        return bool(socket.getaddrinfo(name, 443))
    except OSError:
        return False


class FetchTest(unittest.TestCase):
    def refused(self, answer: Callable[[socket.socket, bytes], object], words: str, seconds: float = 10) -> None:
        with server(answer) as port:
            start = time.monotonic()
            with self.assertRaises(servers.FetchError) as caught:
                fetch.fetch(f"http://127.0.0.1:{port}/a.md", seconds)
            self.assertIn(words, str(caught.exception))
            self.assertLess(time.monotonic() - start, seconds + 5)

    def test_a_page_in_every_way_to_send_it(self) -> None:
        for pieces in (
            (OK, b"Content-Length: 5\r\n\r\n# tea"),
            (OK, b"\r\n# tea"),
            (OK, b"Transfer-Encoding: chunked\r\n\r\n2\r\n# \r\n3;x=y\r\ntea\r\n0\r\nX-T: 1\r\n\r\n"),
            (
                b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n",
                OK,
                b"Content-Length: 5\r\n\r\n# tea more",
            ),
            (OK, b"Content-Encoding: identity\r\n\r\n# tea"),
        ):
            with self.subTest(pieces), server(sends(*pieces)) as port:
                self.assertEqual(fetch.fetch(f"http://127.0.0.1:{port}/a.md").data, b"# tea")

    def test_one_deadline_for_all_of_it(self) -> None:
        words = "no whole answer after 0.5 seconds"
        for answer in (
            forever(b"a", OK + b"\r\n", 0.05),
            forever(b"a", b"", 0.05),
            forever(b"HTTP/1.1 100 Continue\r\n\r\n", b"", 0.2),
            forever(b"X: y\r\n", b"HTTP/1.1 200 OK\r\n", 0.05),
            forever(b"1\r\na\r\n", OK + b"Transfer-Encoding: chunked\r\n\r\n", 0.05),
            lambda connection, request: time.sleep(2),
        ):
            self.refused(answer, words, 0.5)

    def test_redirects_do_not_prolong_it(self) -> None:
        def answer(connection: socket.socket, request: bytes) -> None:
            time.sleep(0.3)
            connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: /b.md\r\nContent-Length: 0\r\n\r\n")

        self.refused(answer, "no whole answer after 0.7 seconds", 0.7)

    def test_names_that_are_never_resolved(self) -> None:
        with mock.patch("socket.getaddrinfo", side_effect=lambda *_, **__: time.sleep(5)):
            with self.assertRaises(servers.FetchError) as caught:
                fetch.fetch("https://tea.example/a.md", 0.3)
        self.assertIn("no whole answer", str(caught.exception))

    def test_ceilings(self) -> None:
        self.refused(forever(b"HTTP/1.1 100 Continue\r\n\r\n"), "larger than")
        self.refused(forever(b"HTTP/1.1 103 Early Hints\r\n\r\n"), "interim answers")
        self.refused(forever(b"X: y\r\n", b"HTTP/1.1 200 OK\r\n"), "headers")
        self.refused(forever(b"a" * 1000, b"HTTP/1.1 200 OK\r\nX: "), "")
        self.refused(forever(b"a" * 1000, b"HTTP/1.1 "), "")
        self.refused(forever(b"a" * 1000, OK + b"Transfer-Encoding: chunked\r\n\r\n"), "")
        self.refused(
            forever(b"1;" + b"x" * 2000 + b"\r\na\r\n", OK + b"Transfer-Encoding: chunked\r\n\r\n"), "larger than"
        )
        for head in (b"\r\n", b"Content-Length: 99999999999\r\n\r\n"):
            with server(forever(b"a" * 65536, OK + head)) as port:
                with self.assertRaises(SourceError) as caught:
                    read_sources([f"http://127.0.0.1:{port}/a.md"])
                self.assertIn("larger than", str(caught.exception))
        with server(sends(OK, b"\r\n", b"a" * PAGE_BYTES)) as port:
            self.assertEqual(len(fetch.fetch(f"http://127.0.0.1:{port}/a.md").data), PAGE_BYTES)

    def test_answers_that_are_none(self) -> None:
        for pieces, words in (
            ((), "no answer"),
            ((b"SSH-2.0-x\r\n",), "not HTTP/1"),
            ((OK, b"Content-Length: 99\r\n\r\nshort"), "ends before its end"),
            ((OK, b"Transfer-Encoding: chunked\r\n\r\n9\r\nshort"), "ends before its end"),
            ((OK, b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"), ""),
            ((OK, b"Content-Encoding: gzip\r\n\r\n\x1f\x8b"), "compressed"),
            ((OK, b"Content-Encoding: identity\r\nContent-Encoding: br\r\n\r\nx"), "compressed"),
            ((OK, b"Transfer-Encoding: gzip, chunked\r\n\r\n1\r\na\r\n0\r\n\r\n"), "encoded"),
            ((OK, b"Content-Length: 5\r\nContent-Length: 3\r\n\r\n# tea"), "how long"),
            ((OK, b"Content-Length: 1e3\r\n\r\n# tea"), "how long"),
            ((OK, b"Content-Length: -1\r\n\r\n# tea"), "how long"),
            ((OK, b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n# tea"), "how long"),
            ((b"HTTP/1.1 -200 \x1b[31m" + b"x" * 5000 + b"\r\n\r\n# tea",), "not HTTP/1"),
            ((b"HTTP/1.1 204 No Content\r\n\r\n",), "answers 204"),
            ((b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n",), "answers 503"),
            ((b"HTTP/1.1 302 Found\r\n\r\n",), "without saying where to"),
        ):
            with self.subTest(pieces):
                self.refused(sends(*pieces), words)

    def test_redirects(self) -> None:
        def to(location: str) -> bytes:
            return f"HTTP/1.1 301 Moved\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode()

        with server(sends(OK, b"\r\nsecret")) as inner:
            for location, words in (
                (f"http://127.0.0.1:{inner}/", "https:// addresses only"),
                (f"http://localhost:{inner}/", "https:// addresses only"),
                (f"https://127.0.0.1:{inner}/", "public internet"),
                *([(f"https://localhost:{inner}/", "public internet")] if knows("localhost") else []),
                (f"https://127.1:{inner}/", "public internet"),
                (f"https://2130706433:{inner}/", "public internet"),
                (f"https://[::ffff:127.0.0.1]:{inner}/", "public internet"),
                ("https://[::1]/", "public internet"),
                ("https://10.0.0.1/", "public internet"),
                ("https://169.254.169.254/latest/meta-data", "public internet"),
                ("https://[fe80::1]/", "public internet"),
                ("https://[64:ff9b::a00:1]/", "public internet"),
                ("https://0.0.0.0/", "public internet"),
                ("https://user:word@tea.example/", "password"),
                ("http://tea.example/", "https:// addresses only"),
                ("ftp://tea.example/", "https:// addresses only"),
                ("file:///etc/passwd", "https:// addresses only"),
                ("//tea.example/a.md", "https:// addresses only"),
                ("https://tea.example/a b", "percent-encoded"),
                ("https://[", "not an address"),
                ("/again.md", "more than 5 redirects"),
            ):
                with self.subTest(location):
                    self.refused(sends(to(location)), words)

        def once(connection: socket.socket, request: bytes) -> None:
            connection.sendall(to("b.md#part") if b"GET /x/a.md " in request else OK + b"\r\n" + request.split(b" ")[1])

        with server(once) as port:
            self.assertEqual(fetch.fetch(f"http://127.0.0.1:{port}/x/a.md").data, b"/x/b.md")

    def test_the_address_that_was_judged_is_the_one_that_is_connected_to(self) -> None:
        """A name that is of the internet when it is judged, and of this machine when it is asked for again."""
        answers = iter(["93.184.216.34", "127.0.0.1", "127.0.0.1"])
        connected: list[object] = []

        def resolve(host: str, port: int, **_: object) -> list[object]:
            address = "127.0.0.1" if host == "127.0.0.1" else next(answers)
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

        real = socket.socket.connect

        def connect(made: socket.socket, address: object) -> None:
            connected.append(address)
            if address[0] != "127.0.0.1":  # type: ignore[index]
                raise ConnectionRefusedError(111, "Connection refused")
            real(made, address)  # type: ignore[arg-type]

        with server(sends(b"HTTP/1.1 302 Found\r\nLocation: https://tea.example/x\r\n\r\n")) as port:
            with mock.patch("socket.getaddrinfo", resolve), mock.patch.object(socket.socket, "connect", connect):
                with self.assertRaises(servers.FetchError):
                    fetch.fetch(f"http://127.0.0.1:{port}/a.md")
        self.assertEqual([address[0] for address in connected], ["127.0.0.1", "93.184.216.34"])  # type: ignore[index]

    def test_addresses_of_every_kind(self) -> None:
        for address in (
            "127.0.0.1",
            "127.9.9.9",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "192.0.2.1",
            "198.18.0.1",
            "::",
            "::1",
            "::7f00:1",
            "fe80::1",
            "fe80::1%eth0",
            "fc00::1",
            "fd12::1",
            "ff02::1",
            "::ffff:10.0.0.1",
            "::ffff:127.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2002:a00:1::1",
            "2001:db8::1",
            "2001:0:7f00:1::1",
        ):
            with self.subTest(address), self.assertRaises(servers.FetchError):
                servers.judge(address)
        for address in ("93.184.216.34", "2606:4700::6810:84e5", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"):
            servers.judge(address)
        for name in (
            "localhost",
            "a.localhost",
            "tea",
            "127.1",
            "0x7f.1",
            "1",
            "tea.local",
            "tea.internal",
            "tea..example",
            "10.0.0.1",
            "::1",
        ):
            with self.subTest(name), self.assertRaises(servers.FetchError):
                servers.judge_name(name)
        for name in ("tea.example", "docs.ecwid.com", "93.184.216.34", "xn--bcher-kva.example."):
            servers.judge_name(name)

    def test_addresses_that_are_not_read(self) -> None:
        for address in (
            "http://tea.example/",
            "http://localhost/x",
            "ftp://127.0.0.1/",
            "file:///etc/passwd",
            "https://",
            "https:///x",
            "https://[",
            "https://tea.example:port/",
            "https://tea.example\\@127.0.0.1/",
            "https://tea.example/\n",
            "https://tea.example/ä",
            "https://@tea.example/",
            "https://tea.example/" + "a" * 5000,
        ):
            with self.subTest(address), self.assertRaises(servers.FetchError):
                fetch.fetch(address)

    def test_a_password_is_not_shown(self) -> None:
        for address in (
            "https://user:pa55word@tea.example/x",
            "ftp://user:pa55word@tea.example/",
            "https://user:pa55@word@[/",
        ):
            with self.assertRaises(SourceError) as caught:
                read_sources([address])
            self.assertNotIn("pa55", str(caught.exception))


class ProxyTest(unittest.TestCase):
    def test_a_proxy_is_asked_for_names_and_told_no_private_ones(self) -> None:
        asked: list[bytes] = []

        def answer(connection: socket.socket, request: bytes) -> None:
            asked.append(request)
            connection.sendall(b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n")

        with server(answer) as port:
            proxy = f"http://user:pa55word@127.0.0.1:{port}"
            with mock.patch.dict(os.environ, {"https_proxy": proxy, "no_proxy": "other.example"}):
                with self.assertRaises(SourceError) as caught:
                    read_sources(["https://tea.example/a"])
        self.assertIn("the proxy answers 407", str(caught.exception))
        self.assertNotIn("pa55", str(caught.exception))
        self.assertTrue(asked[0].startswith(b"CONNECT tea.example:443 HTTP/1.1\r\n"), asked)
        self.assertIn(b"Proxy-Authorization: Basic ", asked[0])

    def test_a_proxy_that_never_answers_and_one_that_is_none(self) -> None:
        with server(forever(b"HTTP/1.1 100 Continue\r\n\r\n", b"", 0.1)) as port:
            for proxy, words in (
                (f"127.0.0.1:{port}", "no whole answer"),
                ("socks5://127.0.0.1:1", "names no http"),
                ("http://[", "names no http"),
            ):
                with self.subTest(proxy), mock.patch.dict(os.environ, {"https_proxy": proxy}), self.assertRaises(
                    servers.FetchError
                ) as caught:
                    fetch.fetch("https://tea.example/a.md", 0.5)
                self.assertIn(words, str(caught.exception))


@unittest.skipUnless(shutil.which("openssl"), "openssl is not installed")
class TlsTest(unittest.TestCase):
    def test_certificates(self) -> None:
        from tests.wire.certificates import Certificates

        certificates = Certificates()
        page = sends(OK, b"Content-Length: 5\r\n\r\n# tea")
        with mock.patch.dict(os.environ, {"SSL_CERT_FILE": str(certificates.authority)}):
            for name, is_good in (
                ("good", True),
                ("wrong_host", False),
                ("expired", False),
                ("untrusted", False),
                ("old_protocol", False),
            ):
                with self.subTest(name), server(page, certificates.context(name)) as port:
                    if is_good:
                        self.assertEqual(fetch.fetch(f"https://127.0.0.1:{port}/a.md").data, b"# tea")
                    else:
                        with self.assertRaises(servers.FetchError):
                            fetch.fetch(f"https://127.0.0.1:{port}/a.md")

            with server(
                sends(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\n\r\n"), certificates.context("good")
            ) as port:
                with self.assertRaises(servers.FetchError) as caught:
                    fetch.fetch(f"https://127.0.0.1:{port}/a.md")
                self.assertIn("not https", str(caught.exception))

    def test_a_server_that_never_shakes_hands(self) -> None:
        with server(lambda connection, request: time.sleep(3)) as port, self.assertRaises(servers.FetchError) as caught:
            fetch.fetch(f"https://127.0.0.1:{port}/a.md", 0.5)
        self.assertIn("no whole answer", str(caught.exception))


if __name__ == "__main__":
    unittest.main()
