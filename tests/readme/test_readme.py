"""README.md is true: its programs run, its commands exist, its tables agree with the headers."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import unittest

from tests.readme.blocks import ROOT, blocks
from tests.readme.checkout import Checkout, Mock
from tests.readme.compile import STRICT

README = ROOT / "README.md"
TEXT = README.read_text(encoding="utf-8")
DEMO = "apt-get update && apt-get install -y make && make demo"
CHECK = "apt-get update && apt-get install -y make && make check"


def of(language: str) -> list[str]:
    return [block.text for block in blocks(README) if block.language == language]


def block_with(language: str, word: str) -> str:
    (found,) = [text for text in of(language) if word in text]
    return found.strip()


class Programs(unittest.TestCase):
    def setUp(self) -> None:
        self.checkout = self.enterContext(Checkout())
        self.assertTrue((ROOT / "build/libecwid.a").exists(), "run `make build` first")

    def compile(self) -> None:
        (self.checkout.folder / "update.c").write_text(block_with("c", "oac_client_new"), encoding="utf-8")
        command = block_with("sh", "cc -std=c11 -Iruntime/include -Igenerated")
        result = self.checkout.shell(command.replace("cc ", f"cc {' '.join(STRICT)} ", 1))
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_the_c_program_updates_a_customer(self) -> None:
        self.compile()
        with Mock() as mock:
            result = self.checkout.shell("./update", mock.environment())
            self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "updated 1\n", ""))
            result = self.checkout.shell("./update", {**mock.environment(), "ECWID_TOKEN": "wrong"})
            self.assertEqual((result.returncode, result.stdout), (1, ""))
            self.assertRegex(result.stderr, r"^OAC_ERROR_HTTP \[\] http=403: ")

    def test_the_shell_example_updates_a_customer(self) -> None:
        example = block_with("sh", "update-customer").replace("export ECWID_TOKEN=...\n", "", 1)
        with Mock() as mock:
            result = self.checkout.shell(example, mock.environment())
            dry = re.sub(r"(false|--body -)$", r"\1 --dry-run", re.sub(".*search-customers.*", "", example), flags=re.M)
            shown = self.checkout.shell(dry, mock.environment())
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertRegex(result.stdout, r"\A *id +email +name *\n")
        self.assertRegex(result.stdout, r'\n\s*\{\s*"updateCount": *1\s*\}\s*\{\s*"updateCount": *1\s*\}\s*\Z')
        self.assertEqual(shown.returncode, 0)
        self.assertEqual(2, shown.stdout.count("PUT "))
        (body,) = re.findall(r"^echo '(.*)' \|$", example, re.M)
        self.assertIn(json.dumps(json.loads(body), separators=(",", ":")), shown.stdout)
        self.assertNotIn(mock.token, shown.stdout + shown.stderr)


class Statements(unittest.TestCase):
    def test_the_two_commands_stand_there_word_for_word(self) -> None:
        self.assertEqual(of("sh")[0].strip(), DEMO)
        self.assertEqual(of("sh")[1].strip(), CHECK)

    def test_every_verb_named_is_a_verb(self) -> None:
        listing = subprocess.run(
            ["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True, env={"PATH": os.environ["PATH"]}
        )
        verbs = {line.split()[0] for line in listing.stdout.splitlines()}
        required = "build demo mock check generate check-generated bench torture fuzz docs install uninstall clean"
        self.assertLessEqual(set(required.split()), verbs)
        for name in ("README.md", "CONTRIBUTING.md", "tests/README.md", "CHANGELOG.md", "SECURITY.md"):
            text = (ROOT / name).read_text(encoding="utf-8")
            for verb in re.findall(r"`make ([a-z-]+)", text):
                self.assertIn(verb, verbs, name)

    def test_the_token_of_the_mock_is_the_one_of_the_makefile(self) -> None:
        (token,) = re.findall(r"^TOKEN \?= (\S+?)#", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
        self.assertIn(f"`{token}`", TEXT)

    def test_the_table_has_every_operation(self) -> None:
        """`make check-generated` says where it is stale; this, that it is what other files say."""
        rows = re.findall(r"^\| `(\w+)` \| `([A-Z]+) (/[^`]*)` \| \[[^\]]+\]\(https://[^)]+\) \|$", TEXT, re.MULTILINE)
        names = set((ROOT / "generated/names.txt").read_text(encoding="utf-8").split())
        self.assertEqual([], [row for row in rows if row[0] not in names])
        sources = {path.stem for path in (ROOT / "generated/src").glob("*.c") if "_operation = {" in path.read_text()}
        self.assertEqual(sources, {function.removeprefix("ecwid_") for function, _, _ in rows})
        families = re.findall(r"^<summary>.+: (\d+)</summary>$", TEXT, re.MULTILINE)
        self.assertIn(f"\n{len(rows)} operations in {len(families)} families:\n", TEXT)
        self.assertEqual(len(rows), sum(map(int, families)))

    def test_links_and_folders_exist(self) -> None:
        """Of every text in Markdown but guides, made ones and input of tests, each of which has tests of its own."""
        texts = [*ROOT.glob("*.md"), *ROOT.glob("*/README.md")]
        texts += (path for room in ("codegen", "tests") for path in (ROOT / room).glob("*/*.md"))
        for path in sorted(texts):
            name, text = str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")
            for target in re.findall(r"\]\((?!https?://)([^)]+)\)", text):
                file, _, heading = target.partition("#")
                linked = (path.parent / file) if file else path
                self.assertTrue(linked.exists(), f"{name}: {target}")
                if heading:
                    headings = re.findall(r"^#+ (.+)$", linked.read_text(encoding="utf-8"), re.MULTILINE)
                    slugs = {re.sub(r"[^\w -]", "", line).lower().replace(" ", "-") for line in headings}
                    self.assertIn(heading, slugs, f"{name}: {target}")
            for folder in re.findall(r"^\| `([a-z/]+/)`", text, re.MULTILINE):
                at = (path.parent, ROOT / "codegen", ROOT / "runtime/src")  # or the rooms that a text tells of
                self.assertTrue(any((each / folder).is_dir() for each in at), f"{name}: {folder}")

    def test_shell_blocks_can_be_read_by_a_shell(self) -> None:
        for name in ("README.md", "tests/README.md"):
            text = (ROOT / name).read_text(encoding="utf-8")
            for block in re.findall(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
                subprocess.run(["sh", "-n", "-c", block], check=True)
                self.assertTrue(shlex.split(block, comments=True))


if __name__ == "__main__":
    unittest.main()
