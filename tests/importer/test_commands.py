"""The commands import and drift: exit status, formats, all-or-nothing output, addresses, accepted ones, overlays."""

from __future__ import annotations

import contextlib
import http.server
import json
import os
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path
from typing import Any

import jsonschema

from codegen import findings
from tests.harness.inprocess import Done, codegen
from tests.importer.support import CHANGES, ENDPOINT, PAGES, PUBLISHED, ROOT, needs_docs, needs_parsers, page, table

ROW = ("cup", "string", "One of: `RED`, `BLUE`")


def as_process(*arguments: object, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """As people run it; the other tests run the command within this process."""
    command = [sys.executable, "-m", "codegen", *map(str, arguments)]
    environ = {**os.environ, **(environment or {})}
    return subprocess.run(
        command, capture_output=True, encoding="utf-8", cwd=ROOT, stdin=subprocess.DEVNULL, timeout=100, env=environ
    )


class Folder(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)

    def write(self, text: str, name: str = "update-tea.md") -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path


@needs_parsers
class ImportTest(Folder):
    def test_to_standard_output(self) -> None:
        result = as_process("import", PAGES, "--base", "https://tea.example/docs", "--title", "Tea API")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertEqual(result.stdout, (PAGES / "expected.yaml").read_text(encoding="utf-8"))

    def test_neither_the_order_of_arguments_nor_the_encoding_of_the_terminal_matters(self) -> None:
        first = self.write(page(ROW, title="Mettre à jour", example='{"cup": "thé"}'))
        second = self.write(page(ROW, title="Get tea", endpoint=ENDPOINT.replace("PUT", "GET")), "get-tea.md")
        forth = as_process("import", first, second, environment={"PYTHONIOENCODING": "ascii", "PYTHONHASHSEED": "1"})
        back = as_process("import", second, first, environment={"PYTHONIOENCODING": "utf-8", "PYTHONHASHSEED": "2"})
        self.assertEqual((forth.returncode, forth.stdout, forth.stderr), (back.returncode, back.stdout, back.stderr))
        self.assertIn("thé", forth.stdout)
        self.assertIn("thé", forth.stderr)

    def test_warnings_do_not_fail_and_errors_do(self) -> None:
        warned = codegen("import", self.write(page(ROW, example='{"pot": 1}')), "--out", self.folder / "o.yaml")
        self.assertEqual((warned.returncode, warned.stdout), (0, ""))
        self.assertIn(
            'update-tea.md:15:2: warning: the example has "pot", no table documents it [example-undocumented]',
            warned.stderr,
        )
        refused = codegen("import", self.write(page(("cup", "teapot", "x"))), "--out", self.folder / "o.yaml")
        self.assertEqual(refused.returncode, 1)
        self.assertIn('error: the type "teapot" of "cup" is not known [type-unknown]', refused.stderr)

    def test_what_cannot_be_read_leaves_the_output_alone(self) -> None:
        out = self.folder / "o.yaml"
        out.write_text("as it was")
        self.write(page(ROW))
        self.write("", "empty/x.txt")
        (self.folder / "bad.md").write_bytes(b"# \xff\n")
        for argument in ("missing.md", "empty", "bad.md"):
            result = codegen("import", self.folder / "update-tea.md", self.folder / argument, "--out", out)
            self.assertEqual((result.returncode, out.read_text()), (3, "as it was"), argument)
            self.assertIn(argument, result.stderr)
            self.assertNotIn("Traceback", result.stderr)
        self.assertEqual(codegen("import", self.write("# Nothing\n", "index.md"), "--out", out).returncode, 3)
        result = codegen("import", self.write("<!DOCTYPE html><p>404", "index.md"), "--out", out)
        self.assertEqual(result.returncode, 3)
        self.assertIn("[page-html]", result.stderr)
        os.mkfifo(self.folder / "pipe.md")
        self.assertEqual(codegen("import", self.folder / "pipe.md").returncode, 3)
        os.unlink(self.folder / "pipe.md")
        self.assertEqual(
            codegen("import", self.folder / "update-tea.md", "--out", self.folder / "no" / "o.yaml").returncode, 3
        )
        self.assertEqual(sorted(os.listdir(self.folder)), ["bad.md", "empty", "index.md", "o.yaml", "update-tea.md"])

    def test_usage(self) -> None:
        for arguments in (("import",), ("import", "x", "--format", "xml"), ("drift",), ("drift", "--no")):
            self.assertEqual(codegen(*arguments).returncode, 2, arguments)

    def test_formats_with_out(self) -> None:
        source = self.write(page(ROW, example='{"pot": 1}'))
        result = codegen("import", source, "--out", self.folder / "o.yaml", "--format", "json")
        document = json.loads(result.stdout)
        schema = json.loads((Path(findings.__file__).parent / "findings.schema.json").read_text())
        jsonschema.Draft202012Validator(schema).validate(document)
        (finding,) = document["findings"]
        self.assertEqual((finding["line"], finding["details"]["field"]), (15, "pot"))
        self.assertEqual(document["summary"], {"operations": 1})

    def test_an_untouched_file_when_nothing_changes(self) -> None:
        out = self.folder / "o.yaml"
        source = self.write(page(ROW))
        codegen("import", source, "--out", out)
        before = out.stat()
        codegen("import", source, "--out", out)
        self.assertEqual((out.stat().st_mtime_ns, out.stat().st_ino), (before.st_mtime_ns, before.st_ino))

    def test_corrections_that_are_redundant_or_have_lost_their_target(self) -> None:
        self.write(
            "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nextends: o.yaml\nactions:\n"
            "- {target: $.components.schemas.UpdateTeaRequest.properties.cup, description: w, update: {type: string}}\n"
            "- {target: $.components.schemas.UpdateTeaRequest.properties.mug, description: w, "
            "update: {type: string}}\n",
            "overlay.yaml",
        )
        result = codegen("import", self.write(page(ROW)), "--out", self.folder / "o.yaml")
        self.assertEqual(result.returncode, 1)
        self.assertIn("overlay.yaml:5:3: warning: redundant", result.stderr)
        self.assertIn("[correction-redundant]", result.stderr)
        self.assertIn("overlay.yaml:6:12: error: the target has gone", result.stderr)
        self.assertIn("[correction-gone]", result.stderr)

    def test_addresses_of_files(self) -> None:
        self.write("# Cups\n", "pages/cups.md")
        self.write(page(ROW), "pages/cups/update-cup.md")
        for arguments in (
            (self.folder / "pages",),
            (self.folder / "pages/cups/update-cup.md",),
            (self.folder / "pages/cups",),
            (self.folder / "pages/cups/update-cup.md", "--root", self.folder / "pages"),
        ):
            result = codegen("import", *arguments, "--base", "https://tea.example/docs/")
            self.assertIn('url: "https://tea.example/docs/cups/update-cup"\n', result.stdout, result.stderr)
            self.assertIn("  - name: Cups\n", result.stdout)


class _Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        answer = self.server.answers.get(self.path)  # type: ignore[attr-defined]
        if answer is None:
            self.send_error(404)
            return
        status, kind, body = answer
        self.send_response(status)
        if status == 302:
            self.send_header("Location", body.decode())
            body = b""
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(OSError):  # who asked does not read the whole of a page that is too large
            self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        pass


@needs_parsers
class AddressTest(unittest.TestCase):
    def setUp(self) -> None:
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        good = (200, "text/markdown", page(ROW).encode())
        self.server.answers = {  # type: ignore[attr-defined]
            "/docs/teas/update-tea.md": good,
            "/docs/html.md": (200, "text/html", b"<p>x"),
            "/docs/away.md": (302, "text/plain", b"http://localhost/x.md"),
            "/docs/large.md": (200, "text/markdown", b"x" * (4 * 1024 * 1024 + 1)),
            "/docs/binary.md": (200, "text/markdown", b"\xff\xfe\xff"),
        }
        thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        thread.start()
        self.addCleanup(thread.join, 10)
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.base = f"http://127.0.0.1:{self.server.server_port}/docs"

    def test_a_page_with_or_without_its_suffix(self) -> None:
        for name in ("teas/update-tea", "teas/update-tea.md"):
            result = codegen("import", f"{self.base}/{name}", "--base", self.base)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertIn(f'url: "{self.base}/teas/update-tea"\n', result.stdout)
            self.assertIn("  - name: Teas\n", result.stdout)

    def test_an_answer_that_is_no_http(self) -> None:
        listener = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(listener.close)

        def answer() -> None:
            for reply in (b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort"):
                connection, _ = listener.accept()
                connection.recv(4096)
                connection.sendall(reply)
                connection.close()

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        self.addCleanup(thread.join, 10)
        for _ in range(2):
            result = codegen("import", f"http://127.0.0.1:{listener.getsockname()[1]}/x.md")
            self.assertEqual(result.returncode, 3, result.stderr)
            self.assertNotIn("Traceback", result.stderr)
        for address in (f"{self.base}/a b", f"{self.base}/\u00e4"):
            result = codegen("import", address)
            self.assertEqual(result.returncode, 3, result.stderr)
            self.assertNotIn("Traceback", result.stderr)

    @unittest.skipUnless(shutil.which("openssl"), "openssl is not installed")
    def test_https_with_a_certificate_that_is_trusted_or_not(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            key, certificate = f"{folder}/key.pem", f"{folder}/certificate.pem"
            subprocess.run(
                [
                    "openssl",
                    "req",
                    "-x509",
                    "-newkey",
                    "ec",
                    "-pkeyopt",
                    "ec_paramgen_curve:prime256v1",
                    "-nodes",
                    "-days",
                    "1",
                    "-subj",
                    "/CN=localhost",
                    "-addext",
                    "subjectAltName=IP:127.0.0.1",
                    "-keyout",
                    key,
                    "-out",
                    certificate,
                ],
                check=True,
                capture_output=True,
                timeout=60,
            )
            server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
            server.answers = self.server.answers  # type: ignore[attr-defined]
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate, key)
            server.socket = context.wrap_socket(server.socket, server_side=True)
            thread = threading.Thread(target=server.serve_forever, daemon=True)
            thread.start()
            address = f"https://127.0.0.1:{server.server_port}/docs/teas/update-tea"
            try:
                trusted = codegen("import", address, environment={"SSL_CERT_FILE": certificate})
                untrusted = codegen("import", address)
            finally:
                server.shutdown()
                server.server_close()
                thread.join(10)
        self.assertEqual(trusted.returncode, 0, trusted.stderr)
        self.assertIn("operationId: updateTea", trusted.stdout)
        self.assertEqual(
            (untrusted.returncode, "CERTIFICATE_VERIFY_FAILED" in untrusted.stderr), (3, True), untrusted.stderr
        )

    def test_what_is_refused(self) -> None:
        for name, reason in (
            ("html", "this is HTML"),
            ("away", "https:// addresses only"),
            ("large", "larger than"),
            ("binary", "not UTF-8"),
            ("gone", "404"),
        ):
            result = codegen("import", f"{self.base}/{name}")
            self.assertEqual(result.returncode, 3, name)
            self.assertIn(reason, result.stderr)
            self.assertNotIn("Traceback", result.stderr)
        for address in (
            "http://localhost/x.md",
            "ftp://127.0.0.1/x",
            "file:///etc/passwd",
            "https://[",
            "https://user:word@127.0.0.1/x",
        ):
            result = codegen("import", address)
            self.assertEqual(result.returncode, 3, address)
            self.assertNotIn("Traceback", result.stderr)


@needs_parsers
class DriftTest(Folder):
    def setUp(self) -> None:
        super().setUp()
        self.page = self.write(page(ROW))
        self.spec = self.folder / "openapi.yaml"
        self.assertEqual(codegen("import", self.page, "--out", self.spec).returncode, 0)

    def drift(self, *arguments: object) -> Done:
        return codegen("drift", "--spec", self.spec, *arguments)

    def test_silence_when_they_agree(self) -> None:
        result = self.drift(self.page)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))
        self.assertEqual(json.loads(self.drift(self.page, "--format", "json").stdout)["changes"], [])

    def test_changes(self) -> None:
        self.write(page(ROW, ("pot", "string", "x")))
        result = self.drift(self.page)
        self.assertEqual(result.returncode, 1)
        self.assertEqual(
            result.stdout,
            f'{self.page}:23:3: warning: field "pot" of the request added (string), in updateTea [field-added]\n',
        )
        (change,) = json.loads(self.drift(self.page, "--format", "json").stdout)["changes"]
        self.assertEqual(
            (change["kind"], change["details"]["path"], change["line"]), ("field-added", "request.pot", 23)
        )
        for form in ("github", "markdown", "sarif"):
            result = self.drift(self.page, "--format", form)
            self.assertEqual(result.returncode, 1)
            self.assertIn("field-added", result.stdout)

    def test_accepted_changes_do_not_count(self) -> None:
        self.write(page(ROW, ("pot", "string", "x")))
        (change,) = json.loads(self.drift(self.page, "--format", "json").stdout)["changes"]
        for day, status in (("2999-12-31", 0), ("2001-01-01", 1)):
            accepted = self.write(
                f"- {{fingerprint: '{change['fingerprint']}', reason: later, expires: '{day}'}}\n", "accepted.yaml"
            )
            result = self.drift(self.page, "--accepted", accepted)
            self.assertEqual(result.returncode, status)
            self.assertEqual("field-added" in result.stdout, bool(status))
        self.assertEqual(self.drift(self.page, "--accepted", self.write("- 1\n", "accepted.yaml")).returncode, 3)

    def test_what_cannot_be_read(self) -> None:
        self.assertEqual(self.drift(self.folder / "missing.md").returncode, 3)
        self.assertEqual(self.drift(self.write("# Index\n", "index.md")).returncode, 3)
        self.assertEqual(codegen("drift", "--spec", self.folder / "missing.yaml", self.page).returncode, 3)
        self.assertEqual(self.drift(self.write(page(ROW, endpoint="none"), "broken.md")).returncode, 3)

    def test_a_folder_says_what_has_gone(self) -> None:
        other = page(
            ROW,
            title="Drink tea",
            endpoint="<mark>`POST`</mark> `https://api.tea.example/v3/{shopId}/cups`",
            path=table(),
        )
        self.write(other, "elsewhere/drink-tea.md")
        result = self.drift(self.folder / "elsewhere")
        self.assertIn("[operation-added]", result.stdout)
        self.assertIn("[operation-removed]", result.stdout)


@needs_parsers
@needs_docs
class VendorTest(Folder):
    """The vendor's pages. Of their words, only names of fields stand here."""

    update = PUBLISHED / "customers" / "update-customer.md"
    later_root = CHANGES / "2025-06-23-d0661d0" / "after" / "rest-api"
    later = later_root / "customers" / "update-customer.md"

    def test_all_pages_are_read(self) -> None:
        out = self.folder / "all.yaml"
        result = codegen("import", "--root", PUBLISHED, PUBLISHED, "--out", out, "--format", "json")
        report = json.loads(result.stdout)
        self.assertGreater(report["summary"]["operations"], 160)
        self.assertEqual(codegen("drift", "--root", PUBLISHED, "--spec", out, PUBLISHED).stdout, "")
        found = {
            (one["kind"], place.partition(".md:")[0].rpartition("/")[2] + ".md", one.get("details", {}).get("field"))
            for one in report["findings"]
            for place in (f"{one['page']}:1", *one.get("details", {}).get("places", ()))
        }
        for expected in (
            ("example-undocumented", "update-customer.md", "customerGroupName"),
            ("description-contradiction", "update-customer.md", "orderBy"),
            ("example-contradiction", "get-customer.md", "orderBy"),
            ("example-contradiction", "get-customer-extra-field.md", "entityTypes"),
            ("example-enumeration", "get-customer-extra-field.md", "type"),
            ("description-contradiction", "upload-category-image.md", "externalUrl"),
            ("name-near-miss", "create-promotion.md", "activeDayEndTime"),
            ("name-near-miss", "get-category.md", "seoDecriptionTranslated"),
        ):
            self.assertIn(expected, found)

    def changes(self, root: Path, *arguments: str | Path) -> list[Any]:
        result = codegen("drift", "--root", root, *arguments, "--format", "json")
        found: list[Any] = json.loads(result.stdout)["changes"]
        return found

    def test_a_real_change(self) -> None:
        sooner, later = (self.folder / name for name in ("sooner.yaml", "later.yaml"))
        codegen("import", "--root", PUBLISHED, self.update, "--out", sooner)
        codegen("import", "--root", self.later_root, self.later, "--out", later)
        forth = self.changes(PUBLISHED, "--spec", later, self.update)
        back = self.changes(self.later_root, "--spec", sooner, self.later)
        expected = [
            ("b2b_b2c", "removed"),
            ("name", "added"),
            ("stateOrProvinceName", "added"),
            ("stateOrProvinceName", "added"),
        ]
        self.assertEqual([(one["details"]["field"], one["details"]["change"]) for one in forth], expected)
        self.assertEqual(
            {one["details"]["path"] for one in forth},
            {
                "request.b2b_b2c",
                "request.name",
                "request.billingPerson.stateOrProvinceName",
                "request.shippingAddresses.stateOrProvinceName",
            },
        )
        turned = {"added": "removed", "removed": "added"}
        self.assertEqual(
            {(one["details"]["path"], turned[one["details"]["change"]]) for one in back},
            {(one["details"]["path"], one["details"]["change"]) for one in forth},
        )


if __name__ == "__main__":
    unittest.main()
