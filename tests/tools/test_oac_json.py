"""The tool `oac-json`: what it prints, whatever it is given, and that it judges the corpus as the corpus says."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TOOL = os.path.join(ROOT, "build/tests/oac-json")
CORPUS = os.path.join(ROOT, "tests/corpus/json")


class OacJson(unittest.TestCase):
    def setUp(self) -> None:
        assert os.path.exists(TOOL), "run `make tests` first"
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = temporary.name

    def run_tool(self, *files: str, stack: str = "unlimited") -> subprocess.CompletedProcess[str]:
        command = ["sh", "-c", f'ulimit -s {stack} 2>/dev/null; exec "$@"', "sh", TOOL, *files]
        return subprocess.run(command, capture_output=True, text=True, cwd=self.folder, timeout=60)

    def write(self, name: str, data: bytes) -> str:
        with open(os.path.join(self.folder, name), "wb") as file:
            file.write(data)
        return name

    def test_the_corpus(self) -> None:
        for kind, line in (("valid", r".+: accept"), ("invalid", r".+: reject [0-9]+ \S.*")):
            folder = os.path.join(CORPUS, kind)
            files = sorted(os.path.join(folder, name) for name in os.listdir(folder))
            done = self.run_tool(*files)
            self.assertEqual((0, ""), (done.returncode, done.stderr))
            lines = done.stdout.splitlines()
            self.assertEqual(len(files), len(lines))
            for file, found in zip(files, lines, strict=True):
                self.assertTrue(found.startswith(file + ": ") and re.fullmatch(line, found), found)

    def test_offsets_and_messages(self) -> None:
        for number, (text, line) in enumerate(
            (
                (b"", "reject 0 expected a value, got the end of the text"),
                (b"{}", "accept"),
                (b" [1, 2]\r\n", "accept"),
                (b"[1,\r\n\xc3\xa9]", "reject 5 expected a value, got é"),
                (b'{"a":1,"\\u0061":2}', "reject 7 the member's name is there twice"),
                (b'["\\udc00"]', "reject 2 a surrogate escape (\\uD800 to \\uDFFF) is without its other half"),
                (b"\xef\xbb\xbf{}", "reject 0 expected a value, got a byte order mark"),
                (b"[1]\0", "reject 3 expected the end of the text, got the byte 0x00"),
                (b"1e99999", "accept"),
            )
        ):
            name = self.write(f"{number}.json", text)
            self.assertEqual(f"{name}: {line}\n", self.run_tool(name).stdout)

    def test_depth_needs_no_stack(self) -> None:
        files = [
            self.write("arrays", b"[" * 100_000 + b"]" * 100_000),
            self.write("open", b"[" * 100_000),
            self.write("objects", b'{"a":' * 100_000 + b"1" + b"}" * 100_000),
            self.write("deepest", b"[" * 64 + b"]" * 64),
        ]
        done = self.run_tool(*files, stack="128")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        too_deep = "objects and arrays are nested too deep"
        expected = [
            f"arrays: reject 64 {too_deep}",
            f"open: reject 64 {too_deep}",
            f"objects: reject 320 {too_deep}",
            "deepest: accept",
        ]
        self.assertEqual(expected, done.stdout.splitlines())

    def test_what_cannot_be_read_stops_nothing(self) -> None:
        os.mkdir(os.path.join(self.folder, "folder"))
        name = self.write("good", b"[]")
        done = self.run_tool("missing", name, "folder", name)
        self.assertEqual(2, done.returncode)
        self.assertEqual("good: accept\ngood: accept\n", done.stdout)
        self.assertEqual(["missing:", "folder:"], [line.split()[0] for line in done.stderr.splitlines()])

    def test_a_text_beyond_the_ceiling_is_rejected(self) -> None:
        with open(os.path.join(self.folder, "large"), "wb") as file:
            file.truncate((64 << 20) + 20_000)
        done = self.run_tool("large", self.write("good", b"[]"))
        self.assertEqual(0, done.returncode)
        self.assertRegex(done.stdout, r"^large: reject [0-9]+ the text is longer than its ceiling\ngood: accept\n$")

    def test_usage(self) -> None:
        done = self.run_tool()
        self.assertEqual((2, "", "usage: oac-json FILE...\n"), (done.returncode, done.stdout, done.stderr))


if __name__ == "__main__":
    unittest.main()
