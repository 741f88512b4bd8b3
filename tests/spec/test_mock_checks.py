"""The mock server refuses what the description does not allow, check by check, and goes on serving."""

from __future__ import annotations

import json
import socket
import unittest
from pathlib import Path
from typing import Any

from tests.harness.lab import SPEC
from tests.mock import MockServer, Settings
from tests.spec.client import CUSTOMER, TOKEN, Client

DATA = Path(__file__).resolve().parents[1] / "data"


class Case(unittest.TestCase):
    def setUp(self) -> None:
        self.server = self.enterContext(MockServer(Settings(spec=SPEC)))
        self.client = self.enterContext(Client(self.server.address))

    def assert_refused(self, answer: tuple[int, Any], status: int, code: str | None, words: str = "") -> None:
        self.assertEqual((answer[0], answer[1].get("errorCode")), (status, code), answer)
        self.assertIn(words, answer[1]["errorMessage"])


class Checks(Case):
    def test_the_page_example_is_accepted(self) -> None:
        body = (DATA / "update-customer" / "page.json").read_bytes()
        self.assertEqual(self.client.put(body), (200, {"updateCount": 1}))
        self.assertEqual(self.client.put((DATA / "bench" / "small.json").read_bytes()), (200, {"updateCount": 1}))

    def test_the_full_example_is_accepted(self) -> None:
        body = (DATA / "update-customer" / "full.json").read_bytes()
        self.assertEqual(self.client.put(body), (200, {"updateCount": 1}))

    def test_two_defaults_of_one_type_are_refused(self) -> None:
        answer = self.client.put((DATA / "bench" / "full.json").read_bytes())
        self.assert_refused(answer, 400, "WRONG_PARAMETER", "contacts: expected maxContains 1")

    def test_path(self) -> None:
        for target in ("/", "/api/v3", "/api/v3/1003", CUSTOMER + "/", "/api/v3/1003//177737165",
                       "/api/v4/1003/customers/177737165", "/api/v3/1003/customers/177737165/x",
                       "/api/v3/1003/x/../customers/177737165"):  # fmt: skip
            self.assert_refused(self.client.put({}, target), 404, None)
        self.assertEqual(self.client.put({}, "/api/v3/1003/%63ustomers/177737165")[0], 200)
        for target in ("/api/v3/1003/customers/17%", "/api/v3/%ff/customers/1"):
            self.assert_refused(self.client.put({}, target), 400, "WRONG_PARAMETER")

    def test_method(self) -> None:
        for method in ("GET", "POST", "PATCH", "BREW"):
            status, headers, value = self.client.send(method, CUSTOMER)
            self.assertEqual((status, headers["Allow"], value["errorCode"]), (405, "DELETE, PUT", "METHOD_NOT_ALLOWED"))
        self.assertEqual(self.client.send("HEAD", CUSTOMER)[0], 405)
        self.assertEqual(self.client.put({})[0], 200, "the answer to HEAD had no body")

    def test_authorization(self) -> None:
        wrong = ("", "Bearer", "Bearer ", "Bearer wrong", f"Basic {TOKEN}", TOKEN, f"Bearer {TOKEN}x", "Bearer é")
        for value in wrong:
            self.assert_refused(self.client.put({}, Authorization=value), 403, "INVALID_API_TOKEN")
        self.assert_refused(
            self.client.put({}, CUSTOMER + f"?token={TOKEN}", Authorization=""), 403, "INVALID_API_TOKEN"
        )
        self.assertEqual(self.client.put({}, Authorization=f"bearer {TOKEN}")[0], 200)

    def test_ids(self) -> None:
        self.assert_refused(self.client.put({}, "/api/v3/1004/customers/177737165"), 404, "STORE_NOT_FOUND")
        self.assert_refused(self.client.put({}, "/api/v3/1003/customers/1"), 404, "CUSTOMER_NOT_FOUND")
        for text in ("0", "-1", "abc", "1.5", "1e3", "01", "+1", "%201", "9223372036854775808", "9" * 500):
            answer = self.client.put({}, f"/api/v3/1003/customers/{text}")
            self.assert_refused(answer, 400, "WRONG_PARAMETER", "customerId: expected")
        self.assert_refused(
            self.client.put({}, "/api/v3/1003/customers/9223372036854775807"), 404, "CUSTOMER_NOT_FOUND"
        )

    def test_content_type(self) -> None:
        for value in (
            "",
            "text/plain",
            "application/x-www-form-urlencoded",
            "application/json; charset=latin1",
            "json",
        ):
            self.assert_refused(self.client.put({}, Content_Type=value), 415, None)
        self.assert_refused(self.client.put({}, Content_Encoding="gzip"), 415, None)
        for value in ("application/json;charset=utf-8", 'Application/JSON; charset="UTF-8"'):
            self.assertEqual(self.client.put({}, Content_Type=value)[0], 200, value)

    def test_json(self) -> None:
        texts = (
            b"", b" ", b"{", b"{}{}", b'{"name":"a","name":"b"}', b'{"contacts":[{"id":1,"id":1}]}', b'{"name":"\xff"}',
            b"\xef\xbb\xbf{}", b'{"name":"a\nb"}', b'{"name":"\\ud800"}', b'{"\\udc00":1}', b'{"customerGroupId":01}',
            b'{"x":NaN}', b'{"x":1e999}', b'{"customerGroupId":' + b"9" * 5000 + b"}",
            b"{'name':1}", b"[" * 100000, b'{"name":"a",}', b"nul", b'{"name":"a"} // x',
        )  # fmt: skip
        for text in texts:
            self.assert_refused(self.client.put(text), 400, "WRONG_PARAMETER")
        self.assertEqual(self.client.put(b'{"name":"\\ud83d\\ude00\\u0000"}')[0], 200)
        self.assertEqual(self.client.customer()["name"], "😀\0")

    def test_the_message_names_the_path(self) -> None:
        cases: tuple[tuple[Any, str], ...] = (
            ([], "expected type"),
            (None, "expected type"),
            ({"name": 1}, "name: expected type"),
            ({"name": None}, "name: expected type"),
            ({"billingPerson": []}, "billingPerson: expected type"),
            ({"shippingAddresses": [{}, {"countryCode": "usa"}]}, "shippingAddresses[1].countryCode: expected pattern"),
            ({"contacts": [{"type": "FAX"}]}, "contacts[0].type: expected enum"),
            ({"contacts": [{"orderBy": 0.5}]}, "contacts[0].orderBy: expected type"),
            ({"contacts": [{"id": 1 << 63}]}, "contacts[0].id: expected format"),
            ({"taxExempt": 1, "lang": 1, "name": 1}, "taxExempt: expected type"),
        )
        for body, words in cases:
            self.assert_refused(self.client.put(body), 400, "WRONG_PARAMETER", words)
        self.assertIn("(and 2 more)", self.client.put(cases[-1][0])[1]["errorMessage"])

    def test_nothing_refused_is_stored(self) -> None:
        before = self.client.customer()
        self.client.put({"name": "New", "taxExempt": "no"})
        self.client.put({"name": "New"}, Authorization="")
        self.client.put({"name": "New"}, Content_Type="text/plain")
        self.assertEqual(self.client.customer(), before)

    def test_the_order_of_the_checks(self) -> None:
        bad = {"Authorization": "Bearer wrong", "Content_Type": "text/plain"}
        other_store = "/api/v3/1004/customers/1"
        self.assertEqual(self.client.put(b"{", "/nowhere", **bad)[0], 404)
        self.assertEqual(self.client.put(b"{", other_store, **bad)[0], 403)
        self.assertEqual(
            self.client.put(b"{", other_store, Content_Type="text/plain")[1]["errorCode"], "STORE_NOT_FOUND"
        )
        self.assertEqual(self.client.put(b"{", "/api/v3/1003/customers/1", Content_Type="text/plain")[0], 415)
        self.assertEqual(self.client.put({"name": 1}, "/api/v3/1003/customers/1")[0], 400)
        self.assertEqual(self.client.put({"name": "x"}, "/api/v3/1003/customers/1")[0], 404)


class Wire(Case):
    """Bytes that a client library would not send."""

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.server.server_port), timeout=10)

    def exchange(self, data: bytes, half_close: bool = False) -> bytes:
        with self.connect() as peer:
            peer.sendall(data)
            if half_close:
                peer.shutdown(socket.SHUT_WR)
            answer = b""
            while part := peer.recv(65536):
                answer += part
        return answer

    def head(self, *lines: str) -> bytes:
        start = (
            f"PUT {CUSTOMER} HTTP/1.1",
            "Host: x",
            f"Authorization: Bearer {TOKEN}",
            "Content-Type: application/json",
        )
        return "\r\n".join((*start, *lines, "", "")).encode("latin-1")

    def test_broken_requests(self) -> None:
        cases = (
            (b"nonsense\r\n\r\n", b"400"),
            (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n", b"400"),
            (b"PUT /x HTTP/9.9\r\n\r\n", b"505"),
            (b"GET /" + b"a" * 70000 + b" HTTP/1.1\r\n\r\n", b"414"),
            (b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 200 + b"\r\n", b"431"),
            (self.head("Content-Length: x"), b"400"),
            (self.head("Content-Length: -1"), b"400"),
            (self.head("Content-Length: 2", "Content-Length: 3") + b"{}", b"400"),
            (self.head("Content-Length: 2", "Transfer-Encoding: chunked") + b"0\r\n\r\n", b"400"),
            (self.head("Transfer-Encoding: gzip"), b"400"),
            (self.head("Transfer-Encoding: chunked") + b"zz\r\n", b"400"),
            (self.head("Transfer-Encoding: chunked") + b"2\r\n{}}\r\n0\r\n\r\n", b"400"),
            (self.head("Transfer-Encoding: chunked") + b"fffffff\r\n", b"413"),
            (self.head("Content-Length: 1048577"), b"413"),
            (self.head("Content-Length: " + "9" * 30), b"413"),
            (self.head("Content-Length: 1048577", "Expect: 100-continue"), b"413"),
        )
        for data, status in cases:
            answer = self.exchange(data, half_close=True)
            self.assertTrue(answer.startswith(b"HTTP/1.1 " + status), (data[:60], answer[:200]))
            self.assertIn(b'"errorMessage"', answer)
        self.assertEqual(self.client.put({})[0], 200)

    def test_a_body_that_ends_early(self) -> None:
        self.assertIn(b" 400 ", self.exchange(self.head("Content-Length: 20") + b'{"name":"x"}', half_close=True))
        self.assertEqual(self.client.customer()["name"], "Support team")

    def test_two_tokens(self) -> None:
        data = self.head("Authorization: Bearer x", "Content-Length: 2", "Connection: close") + b"{}"
        self.assertIn(b" 403 ", self.exchange(data))

    def test_chunks(self) -> None:
        data = (
            self.head("Transfer-Encoding: chunked", "Connection: close")
            + b'9;x=y\r\n{"name":"\r\n3\r\nZ"}\r\n0\r\na: b\r\n\r\n'
        )
        self.assertIn(b" 200 ", self.exchange(data))
        self.assertEqual(self.client.customer()["name"], "Z")

    def test_expect(self) -> None:
        with self.connect() as peer:
            peer.sendall(self.head("Content-Length: 2", "Expect: 100-continue", "Connection: close"))
            self.assertTrue(peer.recv(100).startswith(b"HTTP/1.1 100 "))
            peer.sendall(b"{}")
            self.assertIn(b" 200 ", peer.recv(65536))

    def test_the_ceiling_of_a_body(self) -> None:
        padding = (1 << 20) - len(b'{"name":""}')
        exact = b'{"name":"' + b"x" * padding + b'"}'
        self.assertEqual(self.client.put(exact), (200, {"updateCount": 1}))
        self.assertEqual(self.client.put(exact + b" ")[0], 413)
        with Client(self.server.address) as fresh:
            self.assertEqual(fresh.put({})[0], 200)

    def test_a_refused_body_is_read_so_that_the_answer_arrives(self) -> None:
        size = 16 << 20
        with self.connect() as peer:
            peer.sendall(self.head(f"Content-Length: {size}"))
            for _ in range(size >> 20):
                peer.sendall(b" " * (1 << 20))
            self.assertTrue(peer.recv(65536).startswith(b"HTTP/1.1 413 "))

    def test_head_has_no_body(self) -> None:
        answer = self.exchange(f"HEAD {CUSTOMER} HTTP/1.1\r\nConnection: close\r\n\r\n".encode())
        self.assertTrue(answer.startswith(b"HTTP/1.1 405 ") and answer.endswith(b"\r\n\r\n"), answer)

    def test_peers_that_hang_up(self) -> None:
        for data in (b"", b"P", self.head("Content-Length: 5")[:-2], self.head("Content-Length: 5") + b"{"):
            with self.connect() as peer:
                peer.sendall(data)
        self.assertEqual(self.client.put({})[0], 200)

    def test_requests_one_after_another_in_one_packet(self) -> None:
        one = self.head("Content-Length: 2") + b"{}"
        last = self.head("Content-Length: 2", "Connection: close") + b"{}"
        self.assertEqual(self.exchange(one + one + last).count(b"HTTP/1.1 200 "), 3)

    def test_an_error_is_described(self) -> None:
        answer = self.exchange(b"nonsense\r\n\r\n", half_close=True)
        head, _, body = answer.partition(b"\r\n\r\n")
        self.assertIn(b"application/json", head)
        self.assertIn("errorMessage", json.loads(body))


if __name__ == "__main__":
    unittest.main()
