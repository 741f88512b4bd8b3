"""README.md is true: its programs run, its commands exist, its tables agree with the headers."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
DEMO = "apt-get update && apt-get install -y make && make demo"
CHECK = "apt-get update && apt-get install -y make && make check"
STRICT = (
    "-Werror -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-qual -Wstrict-prototypes "
    "-Wmissing-prototypes"
)

# What README's commands for any description are run with.
SHOP = """\
openapi: 3.0.3
info: {title: Shop, version: '1'}
servers: [{url: https://shop.example}]
paths:
  /teas:
    get: {operationId: listTeas, responses: {'204': {description: None left.}}}
    put: {operationId: lost, responses: {'200': {$ref: '#/components/responses/Gone'}}}
"""
LOST = 'the reference "#/components/responses/Gone" points to nothing'
PROGRAM = """\
#include <stdio.h>

#include <shop/shop.h>

int main(void)
{
    return puts(shop_client_options().base_url) < 0;
}
"""


def blocks(language: str) -> list[str]:
    """The fenced code blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


def block_with(language: str, word: str) -> str:
    (found,) = [block for block in blocks(language) if word in block]
    return found.strip()


class Mock:
    """The mock server as a child process, from `with` to its end."""

    token = "readme-test"

    def __enter__(self) -> Mock:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.mock", "--port", "0", "--token", self.token],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.base_url = self.process.stdout.readline().strip()
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(timeout=20)
        self.process.stdout.close()

    def environment(self) -> dict[str, str]:
        return {**os.environ, "ECWID_BASE_URL": self.base_url, "ECWID_TOKEN": self.token}


class Programs(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        for name in ("runtime", "generated", "build", "spec"):  # commands are run as if in the checkout
            (self.folder / name).symlink_to(ROOT / name)
        self.assertTrue((ROOT / "build/libecwid.a").exists(), "run `make build` first")

    def shell(self, command: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", "-c", command],
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def compile(self) -> None:
        source = block_with("c", "oac_client_new")
        (self.folder / "update.c").write_text(source, encoding="utf-8")
        command = block_with("sh", "cc -std=c11 -Iruntime/include -Igenerated")
        result = self.shell(command.replace("cc ", f"cc {STRICT} ", 1))
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_the_c_program_updates_a_customer(self) -> None:
        self.compile()
        with Mock() as mock:
            result = self.shell("./update", mock.environment())
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "updated 1\n", ""))

    def test_the_c_program_tells_what_the_server_refused(self) -> None:
        self.compile()
        with Mock() as mock:
            result = self.shell("./update", {**mock.environment(), "ECWID_TOKEN": "wrong"})
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertRegex(result.stderr, r"^OAC_ERROR_HTTP \[\] http=403: ")

    def test_the_c_program_about_values_prints_what_it_says(self) -> None:
        (self.folder / "update.c").write_text(block_with("c", "_changes("), encoding="utf-8")
        command = block_with("sh", "cc -std=c11 -Iruntime/include -Igenerated")
        result = self.shell(command.replace("cc ", f"cc {STRICT} ", 1) + " && ./update")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertEqual(result.stdout, "to be sent:\n" + blocks("json")[0])

    def test_another_description_becomes_a_program(self) -> None:
        (self.folder / "codegen").symlink_to(ROOT / "codegen")
        (self.folder / "shop.yaml").write_text(SHOP, encoding="utf-8")
        (self.folder / "program.c").write_text(PROGRAM, encoding="utf-8")
        commands = block_with("sh", "--prefix shop")
        result = self.shell(
            "set -e\n" + commands.replace("python3 ", f"{sys.executable} ").replace("cc ", f"cc {STRICT} ")
        )
        self.assertEqual(result.returncode, 0, result.stderr)
        lines = result.stderr.splitlines()
        self.assertEqual(lines, [f'shop.yaml:7:56: warning: the operation "lost" is left out: {LOST}'] * 2)
        self.assertEqual(self.shell("./program").stdout, "https://shop.example\n")

    def test_the_shell_example_updates_a_customer(self) -> None:
        example = block_with("sh", "update-customer").replace("export ECWID_TOKEN=...\n", "", 1)
        with Mock() as mock:
            result = self.shell(example, mock.environment())
            dry = self.shell(re.sub(r"(false|--body -)$", r"\1 --dry-run", example, flags=re.M), mock.environment())
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertRegex(result.stdout, r'\A\s*\{\s*"updateCount": *1\s*\}\s*\{\s*"updateCount": *1\s*\}\s*\Z')
        self.assertEqual(dry.returncode, 0)
        self.assertIn('{"email":"support@example.com","taxExempt":false}', dry.stdout)
        self.assertIn('{"name":"Support team","taxExempt":false}', dry.stdout)
        self.assertNotIn(mock.token, dry.stdout + dry.stderr)


class Statements(unittest.TestCase):
    def test_the_two_commands_stand_there_word_for_word(self) -> None:
        self.assertEqual(blocks("sh")[0].strip(), DEMO)
        self.assertEqual(blocks("sh")[1].strip(), CHECK)

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

    def test_defaults_are_those_of_the_header_and_all_of_them(self) -> None:
        members = ""
        for kind in ("client", "front", "batch"):
            options = f"oac_{kind}_options"
            header = (ROOT / f"runtime/include/oac/{kind}.h").read_text(encoding="utf-8")
            members += re.search(rf"typedef struct {options} \{{(.*?)\n\}} {options};", header, re.DOTALL).group(1)
        documented = {}
        for name, comment in re.findall(r"(\w+);\s*/\*(.*?)\*/", members, re.DOTALL):
            default = re.search(r"\bdefault:? ([^;]+?)(;|$)", " ".join(comment.split()))
            if default:
                documented[name] = default.group(1)
        section = TEXT[TEXT.index("## Defaults") : TEXT.index("## What is where")]
        rows = dict(re.findall(r"^\| `(\w+)` \| (.+?) \|", section, re.MULTILINE))
        self.assertEqual({name: default.replace("`", "") for name, default in rows.items()}, documented)

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
        for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "MIGRATION.md", "CHANGELOG.md", "tests/README.md"):
            path = ROOT / name
            text = path.read_text(encoding="utf-8")
            for target in re.findall(r"\]\((?!https?://)([^)]+)\)", text):
                file, _, heading = target.partition("#")
                linked = (path.parent / file) if file else path
                self.assertTrue(linked.exists(), f"{name}: {target}")
                if heading:
                    headings = re.findall(r"^#+ (.+)$", linked.read_text(encoding="utf-8"), re.MULTILINE)
                    slugs = {re.sub(r"[^\w -]", "", line).lower().replace(" ", "-") for line in headings}
                    self.assertIn(heading, slugs, f"{name}: {target}")
            for folder in re.findall(r"^\| `([a-z/]+/)`", text, re.MULTILINE):
                self.assertTrue((path.parent / folder).is_dir(), f"{name}: {folder}")

    def test_shell_blocks_can_be_read_by_a_shell(self) -> None:
        for name in ("README.md", "tests/README.md"):
            text = (ROOT / name).read_text(encoding="utf-8")
            for block in re.findall(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
                subprocess.run(["sh", "-n", "-c", block], check=True)
                self.assertTrue(shlex.split(block, comments=True))


if __name__ == "__main__":
    unittest.main()
