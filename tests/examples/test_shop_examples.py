"""The ten programs of this folder do what they say: what they print, and what the mock server's shop holds then."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
import unittest
from pathlib import Path
from typing import Any

from tests.mock.faults import read_fault
from tests.mock.server import MockServer, Settings

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ROOT / "build/examples"
TOKEN = "secret_of_the_examples"
SHIRT, RED_M, EBOOK = 692730763, 70000002, 692730764


class Shop(unittest.TestCase):
    server: MockServer

    @classmethod
    def setUpClass(cls) -> None:
        cls.server = MockServer(Settings(token=TOKEN))
        cls.server.__enter__()
        cls.addClassCleanup(cls.server.__exit__, None, None, None)

    def setUp(self) -> None:
        self.server.shop.reset()
        self.server.faults.clear()
        self.server.journal.clear()
        folder = tempfile.TemporaryDirectory(prefix="oac-examples-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def environment(self) -> dict[str, str]:
        shop = {"ECWID_TOKEN": TOKEN, "ECWID_STORE_ID": "1003", "ECWID_BASE_URL": self.server.address}
        return {**os.environ, **shop}

    def run_program(self, name: str, *arguments: str, **environment: str) -> tuple[str, str, int]:
        program = PROGRAMS / name
        self.assertTrue(program.exists(), "run `make tests` first")
        done = subprocess.run(
            [program, *arguments],
            env={**self.environment(), **environment},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        self.assertNotIn(TOKEN, done.stdout + done.stderr)
        return done.stdout, done.stderr, done.returncode

    def expect(self, printed: str, name: str, *arguments: str, **environment: str) -> None:
        self.assertEqual((printed, "", 0), self.run_program(name, *arguments, **environment))

    def stored(self, path: str) -> Any:
        return self.server.shop.stored(path)

    def sent(self, method: str) -> list[Any]:
        """The bodies of the requests with this method."""
        return [json.loads(each["body"]) for each in self.server.journal.view()["requests"] if each["method"] == method]

    def fail_next(self, **fault: Any) -> None:
        self.server.faults.add(*read_fault(fault))

    # ---- what they do ----

    def test_new_orders(self) -> None:
        since = "1716188999"
        orders = [each for each in self.stored("orders") if each["createTimestamp"] > int(since)]
        self.assertGreater(len(self.stored("orders")), len(orders))
        lines = [
            f"{each['id']}\t{each['email']}\t{each['total']:.2f}\t{each['paymentStatus']}\t{len(each['items'])} items\n"
            for each in orders
        ]
        self.expect("".join(lines) + f"{len(orders)} orders\n", "new_orders", since)
        self.expect("0 orders\n", "new_orders")

    def test_variation_stock(self) -> None:
        self.expect("SHIRT-M-RED: 9 in stock\n", "variation_stock", str(SHIRT), str(RED_M), "-3")
        self.assertEqual(9, self.stored(f"products/{SHIRT}/combinations/{RED_M}")["quantity"])
        stdout, stderr, status = self.run_program("variation_stock", str(SHIRT), "1", "-3")
        self.assertEqual(("", 1), (stdout, status))
        self.assertRegex(stderr, "http=404")

    def test_tag_customers(self) -> None:
        group = 9367001
        members = [each["id"] for each in self.stored("customers") if each.get("customerGroupId") == group]
        self.expect(f"{len(members)} customers, {len(members)} changed\n", "tag_customers", str(group), "spring")
        for each in self.stored("customers"):
            self.assertEqual(each["id"] in members, "[spring]" in each.get("privateAdminNotes", ""), each)
        self.assertEqual([{"privateAdminNotes": "[spring]"}] * len(members), self.sent("PUT"), "nothing else is sent")
        self.expect(f"{len(members)} customers, 0 changed\n", "tag_customers", str(group), "spring")
        self.expect(f"{len(members)} customers, {len(members)} changed\n", "tag_customers", str(group), "May")
        notes = [self.stored(f"customers/{each}")["privateAdminNotes"] for each in members]
        self.assertEqual(["[spring] [May]"] * len(members), notes)

    def test_upload_image(self) -> None:
        image = self.folder / "shirt.png"
        image.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 2000)
        stdout, stderr, status = self.run_program("upload_image", str(SHIRT), str(image))
        self.assertEqual(0, status, stderr)
        number = stdout.removeprefix("image ").strip()
        self.assertEqual((image.read_bytes(), "application/octet-stream"), self.server.shop.uploads.file(number))
        self.assertIn(f"/{number}", self.stored(f"products/{SHIRT}")["imageUrl"])
        self.assertTrue(stderr.endswith("100%\n"), stderr)
        self.assertEqual(1, self.run_program("upload_image", str(SHIRT), str(self.folder / "none"))[2])
        self.assertEqual(1, len(self.server.journal.view()["requests"]), "nothing was sent")

    def test_export_products(self) -> None:
        stdout, stderr, status = self.run_program("export_products")
        self.assertEqual((0, ""), (status, stderr))
        products = [json.loads(line) for line in stdout.splitlines()]
        self.assertEqual([each["sku"] for each in self.stored("products")], [each["sku"] for each in products])
        shirt = next(each for each in products if each["id"] == SHIRT)
        self.assertEqual(self.stored(f"products/{SHIRT}")["combinations"], shirt["combinations"])
        rest = self.run_program("export_products", "2")[0].splitlines()
        self.assertEqual(stdout.splitlines()[2:], rest)
        self.fail_next(status=400)
        stdout, stderr, status = self.run_program("export_products", "1")
        self.assertEqual(("", 1), (stdout, status))
        self.assertIn("go on with offset 1\n", stderr)

    def test_two_stores(self) -> None:
        products = [{**each, "id": each["id"] + 5} for each in self.server.shop.stored("products")[:2]]
        products[0] |= {"price": 1.25, "description": "Its own."}
        seed = self.folder / "seed.json"
        seed.write_text(json.dumps({"products": products}), encoding="utf-8")
        other = MockServer(Settings(token="secret_of_the_copy", store_id=77, seed=seed))
        with other:
            environment = {
                "COPY_TOKEN": "secret_of_the_copy",
                "COPY_STORE_ID": "77",
                "COPY_BASE_URL": other.address,
            }
            count = len(self.stored("products"))
            self.expect(f"{count - 2} created, 1 changed, 1 the same\n", "two_stores", **environment)
            self.assertEqual([], self.sent("PUT") + self.sent("POST"), "the first is only read")
            wanted = {each["sku"]: (each["name"], each["price"]) for each in self.stored("products")}
            found = {each["sku"]: (each["name"], each["price"]) for each in other.shop.stored("products")}
            self.assertEqual(wanted, found)
            self.assertEqual("Its own.", other.shop.stored("products")[0]["description"])
            self.expect(f"0 created, 0 changed, {count} the same\n", "two_stores", **environment)
        self.assertEqual(2, self.run_program("two_stores")[2])

    def test_watch_changes(self) -> None:
        self.expect("", "watch_changes", "2", "0")
        self.server.journal.clear()
        program = subprocess.Popen(
            [PROGRAMS / "watch_changes", "30", "1"], env=self.environment(), stdout=subprocess.PIPE, text=True
        )
        self.addCleanup(program.wait)
        self.addCleanup(program.kill)
        assert program.stdout is not None
        self.addCleanup(program.stdout.close)
        for _ in range(1000):
            if self.server.journal.view()["requests"]:
                break
            time.sleep(0.01)
        self.run_program("variation_stock", str(SHIRT), str(RED_M), "1")
        self.assertRegex(program.stdout.readline(), r"^productsUpdated 20\d\d-")

    def test_ship_order(self) -> None:
        self.expect("QT9ZA: shipped\n", "ship_order", "QT9ZA", "GLS1")
        self.assertEqual([{"fulfillmentStatus": "SHIPPED", "trackingNumber": "GLS1"}], self.sent("PUT"))
        order = self.stored("orders/QT9ZA")
        self.assertEqual(("SHIPPED", "GLS1"), (order["fulfillmentStatus"], order["trackingNumber"]))
        self.expect("QT9ZA: nothing to do\n", "ship_order", "QT9ZA", "GLS1")
        self.assertEqual(1, len(self.sent("PUT")))
        stdout, stderr, status = self.run_program("ship_order", "M2WLF", "GLS2")
        self.assertEqual(("", "M2WLF is not paid, but AWAITING_PAYMENT\n", 1), (stdout, stderr, status))
        self.assertEqual(1, self.run_program("ship_order", "NONE", "GLS2")[2])

    def test_raise_prices(self) -> None:
        before = {each["id"]: each["price"] for each in self.stored("products")}
        self.expect(f"{len(before)} of {len(before)} changed\n", "raise_prices", "10")
        for each in self.stored("products"):
            self.assertAlmostEqual(round(before[each["id"]] * 1.1 + 1e-9, 2), each["price"])
        posted = self.sent("POST")
        self.assertEqual([len(before)], [len(each) for each in posted], "one request for all of them")
        self.assertEqual([], self.sent("PUT"))

    def test_save_receipt(self) -> None:
        path = self.folder / "receipt.pdf"
        stdout, stderr, status = self.run_program("save_receipt", "K8XTQ", str(path))
        self.assertEqual(0, status, stderr)
        content = path.read_bytes()
        self.assertTrue(content.startswith(b"%PDF-"))
        self.assertEqual(f"{path}: {len(content)} bytes, application/pdf\n", stdout)
        self.assertIn(f"{len(content)} of {len(content)} bytes", stderr)
        self.fail_next(status=404)
        self.assertEqual(1, self.run_program("save_receipt", "K8XTQ", str(path))[2])
        self.assertEqual(content, path.read_bytes(), "what was there stays")

    # ---- what is true of all ----

    def test_wrong_usage(self) -> None:
        listed = sorted(
            each.stem for each in (ROOT / "tests/examples").glob("*.c") if not each.stem.startswith("front")
        )
        self.assertEqual(10, len(listed))
        readme = (ROOT / "tests/examples/README.md").read_text(encoding="utf-8")
        for name in listed:
            with self.subTest(name):
                self.assertIn(f"`{name}.c`", readme)
                arguments = [] if name in ("new_orders", "two_stores") else ["x", "y", "z", "more"]
                environment = {"ECWID_TOKEN": TOKEN, "ECWID_STORE_ID": "none"}
                stdout, stderr, status = self.run_program(name, *arguments, **environment)
                self.assertEqual(("", 2), (stdout, status))
                self.assertRegex(stderr, f"^usage: {name} |^ECWID_TOKEN and ECWID_STORE_ID must be set\n")
        self.assertEqual([], self.server.journal.view()["requests"])

    def test_a_refused_token_is_told(self) -> None:
        for name, *arguments in (
            ("new_orders",),
            ("variation_stock", str(SHIRT), str(RED_M), "1"),
            ("tag_customers", "9367001", "x"),
            ("export_products",),
            ("watch_changes", "1", "0"),
            ("ship_order", "QT9ZA", "x"),
            ("raise_prices", "1"),
            ("save_receipt", "QT9ZA", str(self.folder / "x")),
        ):
            with self.subTest(name):
                _, stderr, status = self.run_program(name, *arguments, ECWID_TOKEN="secret_of_nobody")
                self.assertEqual(1, status)
                self.assertRegex(stderr, "OAC_ERROR_HTTP .*http=403")


if __name__ == "__main__":
    unittest.main()
