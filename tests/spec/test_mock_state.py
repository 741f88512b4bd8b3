"""The mock server keeps a shop: partial updates, its log, its faults, many connections at a time."""

from __future__ import annotations

import http.client
import json
import tempfile
import threading
import time
import unittest
from pathlib import Path

from tests.harness.lab import SPEC
from tests.mock import MockServer, Settings
from tests.spec.client import CUSTOMER, TOKEN, Client

DATA = Path(__file__).resolve().parents[1] / "data"


class Case(unittest.TestCase):
    def setUp(self) -> None:
        self.server = self.enterContext(MockServer(Settings(spec=SPEC)))
        self.client = self.enterContext(Client(self.server.address))

    def update(self, **members: object) -> None:
        self.assertEqual(self.client.put(members), (200, {"updateCount": 1}))


class Updates(Case):
    def test_omitted_members_stay(self) -> None:
        before = self.client.customer()
        self.update(name="Support team (VIP)", customerGroupId=9367001, taxExempt=True, taxId="")
        after = self.client.customer()
        self.assertNotEqual(after["updated"], before["updated"])
        expected = {"name": "Support team (VIP)", "customerGroupId": 9367001, "taxExempt": True, "taxId": ""}
        self.assertEqual(after, {**before, **expected, "updated": after["updated"]})
        self.assertEqual(len(self.client.get("/mock/customers")["customers"]), 3)

    def test_nothing_to_change_counts_as_an_update(self) -> None:
        self.update()
        self.update(name="Support team")

    def test_a_billing_person_is_merged(self) -> None:
        self.update(billingPerson={"city": "Aalborg", "phone": ""})
        expected = {"name": "Support team", "city": "Aalborg", "countryCode": "DK", "phone": ""}
        self.assertEqual(self.client.customer()["billingPerson"], expected)

    def test_items_with_a_known_id_are_merged(self) -> None:
        self.update(
            shippingAddresses=[{"id": 11827920, "street": "Nygade 2\n1. sal"}],
            contacts=[{"id": 113861381, "note": "n"}],
        )
        after = self.client.customer()
        self.assertEqual(len(after["shippingAddresses"]), 1)
        self.assertEqual(after["shippingAddresses"][0]["addressFormatted"], "Nygade 2\n1. sal\nOdense, 5000\nDenmark")
        self.assertEqual(after["shippingAddresses"][0]["name"], "Support team")
        self.assertEqual((after["contacts"][0]["note"], after["contacts"][0]["type"]), ("n", "EMAIL"))

    def test_items_without_an_id_are_created_each_time(self) -> None:
        for _ in range(2):
            self.update(
                shippingAddresses=[{"city": "Ribe"}], contacts=[{"type": "URL", "contact": "https://example.com"}]
            )
        after = self.client.customer()
        for name, count in (("shippingAddresses", 3), ("contacts", 3)):
            self.assertEqual(len({item["id"] for item in after[name]}), count)
        self.assertRegex(after["contacts"][1]["timestamp"], r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0000$")

    def test_an_unknown_id_is_taken_as_given(self) -> None:
        for _ in range(2):
            self.update(contacts=[{"id": 5, "type": "PHONE"}])
        self.assertEqual([contact["id"] for contact in self.client.customer()["contacts"]], [113861381, 5])

    def test_an_empty_list_changes_nothing(self) -> None:
        self.update(shippingAddresses=[], contacts=[])
        after = self.client.customer()
        self.assertEqual((len(after["shippingAddresses"]), len(after["contacts"])), (1, 1))

    def test_the_newest_default_wins(self) -> None:
        self.update(contacts=[{"type": "EMAIL", "default": True}, {"type": "PHONE", "default": True}])
        self.assertEqual([contact["default"] for contact in self.client.customer()["contacts"]], [False, True, True])

    def test_read_only_and_unknown_members_are_not_stored(self) -> None:
        self.update(
            contacts=[{"id": 113861381, "timestamp": "1999-01-01 00:00:00 +0000", "x": 1}],
            shippingAddresses=[{"id": 11827920, "addressFormatted": "nowhere"}],
            somethingNew=[1],
            id=5,
        )
        after = self.client.customer()
        self.assertEqual(after["contacts"][0]["timestamp"], "2024-06-04 21:15:10 +0000")
        self.assertNotIn("x", after["contacts"][0])
        self.assertEqual(after["shippingAddresses"][0]["addressFormatted"], "Kongensgade 1\nOdense, 5000\nDenmark")
        self.assertEqual((after["id"], after.get("somethingNew")), (177737165, None))

    def test_read_only_members_are_checked(self) -> None:
        self.assertEqual(self.client.put({"contacts": [{"timestamp": 1}]})[0], 400)

    def test_the_full_example_arrives(self) -> None:
        full = json.loads((DATA / "update-customer" / "full.json").read_bytes())
        self.update(**full)
        after = self.client.customer()
        for name, value in full.items():
            if name not in ("shippingAddresses", "contacts"):
                self.assertEqual(after[name], value, name)
        for name in ("shippingAddresses", "contacts"):
            self.assertEqual(len(after[name]), len(full[name]))
            for stored, sent in zip(after[name], full[name]):
                self.assertEqual({**stored, **sent}, stored)

    def test_a_customer_without_lists(self) -> None:
        status, _ = self.client.put(
            {"contacts": [{"type": "URL"}], "billingPerson": {"name": "A"}}, "/api/v3/1003/customers/177737166"
        )
        self.assertEqual(status, 200)
        self.assertEqual(self.client.get("/mock/customers/177737166")["billingPerson"], {"name": "A"})

    def test_reset(self) -> None:
        before = self.client.customer()
        self.update(name="x", contacts=[{}])
        self.client.fault(status=500)
        self.client.send("POST", "/mock/reset")
        self.assertEqual(self.client.customer(), before)
        self.assertEqual(self.client.get("/mock/requests"), {"total": 0, "requests": []})
        self.update()


class Log(Case):
    def test_what_was_sent_can_be_seen(self) -> None:
        body = (DATA / "bench" / "small.json").read_bytes()
        self.client.put(body)
        self.client.put({"name": 1})
        log = self.client.get("/mock/requests")
        first, second = log["requests"]
        self.assertEqual(log["total"], 2)
        self.assertEqual(
            (first["number"], first["method"], first["target"], first["status"]), (1, "PUT", CUSTOMER, 200)
        )
        self.assertEqual(first["body"].encode(), body)
        self.assertIn(["Content-Type", "application/json"], first["headers"])
        self.assertEqual((second["status"], second["errorCode"]), (400, "WRONG_PARAMETER"))
        self.assertEqual(first["connection"], second["connection"])

    def test_secrets_stay_out(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "log"
            with MockServer(Settings(spec=SPEC, log=path)) as server, Client(server.address) as client:
                client.put({"name": TOKEN}, CUSTOMER + f"?token={TOKEN}&x=1", X_Trace=f"a {TOKEN}")
                client.put(
                    {},
                    CUSTOMER + "?access_token=other-secret",
                    Authorization="Bearer other-secret",
                    Cookie="other-secret",
                )
                log = json.dumps(client.get("/mock/requests"))
                client.fault(drop=True)
                with self.assertRaises((ConnectionResetError, http.client.RemoteDisconnected)):
                    client.put({})
            lines = [json.loads(line) for line in path.read_text().splitlines()]
            self.assertEqual([line["status"] for line in lines], [200, 403, None])
            for text in (log, path.read_text()):
                self.assertNotIn(TOKEN, text)
                self.assertNotIn("other-secret", text)
                self.assertIn("[redacted]", text)


class FaultsOnDemand(Case):
    def test_status_headers_count(self) -> None:
        self.client.fault(status=429, headers={"Retry-After": "1"}, count=2)
        for _ in range(2):
            status, headers, value = self.client.send("PUT", CUSTOMER)
            self.assertEqual((status, headers["Retry-After"], value["errorCode"]), (429, "1", "RATE_LIMITED"))
        self.assertEqual(self.client.put({})[0], 200)

    def test_faults_queue_up(self) -> None:
        for status in (500, 503):
            self.client.fault(status=status)
        self.assertEqual([self.client.put({})[0] for _ in range(3)], [500, 503, 200])
        self.client.fault(status=500, count=9)
        self.client.send("DELETE", "/mock/faults")
        self.assertEqual(self.client.put({})[0], 200)

    def test_an_update_that_did_not_happen(self) -> None:
        self.client.fault(updateCount=0, count=2)
        self.assertEqual(self.client.put({"name": 1})[0], 400, "the checks run as always")
        self.assertEqual(self.client.put({"name": "x"}), (200, {"updateCount": 0}))
        self.assertEqual(self.client.customer()["name"], "Support team")

    def test_bodies(self) -> None:
        self.client.fault(status=200, body='{"updateCount":', headers={"content-type": "text/html"})
        self.client.connection.request("PUT", CUSTOMER)
        response = self.client.connection.getresponse()
        self.assertEqual(
            (response.read(), response.headers.get_all("Content-Type")), (b'{"updateCount":', ["text/html"])
        )
        self.client.fault(status=200, body="{}", headers={"Content-Length": "50"})
        self.client.connection.request("PUT", CUSTOMER)
        with self.assertRaises(http.client.IncompleteRead):
            self.client.connection.getresponse().read()
        self.client.fault(status=204)
        with Client(self.server.address) as client:
            self.assertEqual(client.send("PUT", CUSTOMER)[0], 204)
            self.assertEqual(client.put({})[0], 200)

    def test_delay(self) -> None:
        self.client.fault(delayMs=150)
        start = time.monotonic()
        self.assertEqual(self.client.put({})[0], 200)
        self.assertGreaterEqual(time.monotonic() - start, 0.15)

    def test_drop(self) -> None:
        for carry_out, name in ((False, "Support team"), (True, "changed")):
            self.client.fault(drop=True, carryOut=carry_out)
            with Client(self.server.address) as client, self.assertRaises(ConnectionResetError) as caught:
                client.put({"name": "changed"})
            self.assertNotIsInstance(caught.exception, http.client.RemoteDisconnected, "a reset, not an end")
            self.assertEqual(self.client.customer()["name"], name)

    def test_a_share_of_all_requests(self) -> None:
        """The same ones in every run, in whatever order they come; a request that comes again is drawn anew."""

        def ask() -> list[int]:
            self.client.send("DELETE", "/mock/faults")
            self.client.fault(share=0.3, seed=5, status=500)
            self.client.fault(share=0.3, seed=5, status=429)
            return [self.client.put({"name": f"N{number % 100}"})[0] for number in range(200)]

        first = ask()
        self.assertEqual(first, ask())
        self.assertEqual({200, 429, 500}, set(first))
        self.assertTrue(30 < first.count(500) < 90 and 20 < first.count(429) < 80, first)
        self.assertNotEqual(first[:100], first[100:])
        self.assertEqual({"pending": 0}, self.client.get("/mock/faults"))
        self.client.send("DELETE", "/mock/faults")
        self.assertEqual(self.client.put({"name": "N0"})[0], 200)

    def test_wrong_faults_are_refused(self) -> None:
        for text in (
            b"",
            b"[]",
            b'{"status":"429"}',
            b'{"status":99}',
            b'{"count":0}',
            b'{"count":true}',
            b'{"drop":1}',
            b'{"headers":{"a":"b\\r\\nc: d"}}',
            b'{"headers":{"a b":"c"}}',
            b'{"headers":[]}',
            b'{"body":1}',
            b'{"what":1}',
            b'{"carryOut":true}',
            b'{"delayMs":-1}',
            b'{"share":0}',
            b'{"share":1.5}',
            b'{"share":true}',
            b'{"share":0.5,"count":2}',
            b'{"seed":-1}',
        ):
            self.assertEqual(self.client.send("POST", "/mock/faults", text)[0], 400, text)
        self.assertEqual(self.client.put({})[0], 200)

    def test_control_paths(self) -> None:
        for method, target in (
            ("GET", "/mock/"),
            ("PUT", "/mock/faults"),
            ("GET", "/mock/customers/5"),
            ("GET", "/mock/customers/x"),
            ("GET", "/mock/customers/" + "9" * 5000),
        ):
            self.assertEqual(self.client.send(method, target)[0], 404, target)


class ManyAtATime(Case):
    def test_connections_are_kept(self) -> None:
        for _ in range(50):
            self.update()
        entries = self.client.get("/mock/requests")["requests"]
        self.assertEqual({entry["connection"] for entry in entries}, {1})

    def test_concurrent_updates(self) -> None:
        failures: list[object] = []

        def work(number: int) -> None:
            with Client(self.server.address) as client:
                for turn in range(25):
                    bad = turn % 5 == 4
                    body: dict[str, object] = (
                        {"taxId": 1} if bad else {"contacts": [{"id": number, "note": str(turn), "type": "URL"}]}
                    )
                    status, value = client.put(body)
                    if status != (400 if bad else 200) or (bad and not value["errorMessage"].startswith("taxId: ")):
                        failures.append((number, turn, status, value))

        threads = [threading.Thread(target=work, args=(number,)) for number in range(1, 9)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        self.assertEqual(failures, [])
        contacts = {contact["id"]: contact for contact in self.client.customer()["contacts"]}
        self.assertEqual([contacts[number]["note"] for number in range(1, 9)], ["23"] * 8)
        self.assertEqual(self.client.get("/mock/requests")["total"], 200)

    def test_a_slow_request_does_not_hold_up_others(self) -> None:
        self.client.fault(delayMs=60000)
        with Client(self.server.address) as slow:
            slow.connection.request("PUT", CUSTOMER, b"{}")
            deadline = time.monotonic() + 10
            while self.client.get("/mock/faults")["pending"] and time.monotonic() < deadline:
                time.sleep(0.01)
            self.assertEqual(self.client.put({})[0], 200, "the slow one waits for longer than this client does")


if __name__ == "__main__":
    unittest.main()
