"""`codegen sync`: all or nothing, in a small repository of the test's own with an invented page."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import unittest.mock
from collections.abc import Callable
from typing import Any

from codegen.sync import place as sync_place

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

PAGE = """# Rename shelf

<mark style="color:purple;">`PUT`</mark> `https://api.example.com/v1/{{libraryId}}/shelves/{{shelfId}}`

### Path params

All path params are required.

| Param     | Type   | Description |
| --------- | ------ | ----------- |
| libraryId | number | Which one.  |
| shelfId   | number | Which one.  |

### Request JSON

A JSON object with the following fields:

| Field | Type   | Description |
| ----- | ------ | ----------- |
{rows}

### Response JSON

A JSON object with the following fields:

| Field       | Type   | Description  |
| ----------- | ------ | ------------ |
| updateCount | number | How many.    |
"""
ROWS = ["| label | string | Its label. |", "| width | number | In books.  |"]

OVERLAY = """overlay: 1.0.0
info: {title: Words, version: '1'}
extends: openapi.yaml
actions:
  - target: $.components.schemas.RenameShelfRequest
    description: Our own words.
    update:
      properties:
        label: {description: What stands on the shelf.}
        width: {description: Room on the shelf.}
"""


def _ends(pid: int) -> bool:
    """Whether a process that was killed is gone, once whoever has to has waited for it."""
    for _ in range(500):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False


def _with_default_signals() -> None:
    """For a program that is sent signals: under nohup, or in the background of a shell, it would inherit that they are
    ignored."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


class SyncTest(unittest.TestCase):
    template: str  # what every test begins with, made once

    @classmethod
    def setUpClass(cls) -> None:
        cls.template = tempfile.mkdtemp()
        cls.addClassCleanup(shutil.rmtree, cls.template)
        test = cls("make_template")
        test.begin_in(cls.template)
        test.make_template()

    def begin_in(self, folder: str) -> None:
        self.repository = os.path.join(folder, "repository")
        self.docs = os.path.join(folder, "docs")

    def make_template(self) -> None:
        shutil.copytree(os.path.join(ROOT, "codegen"), os.path.join(self.repository, "codegen"))
        self.write("repository/.gitignore", "/build/\n__pycache__/\n")
        self.write("repository/spec/ecwid/overlay.yaml", OVERLAY)
        self.write("repository/CHANGELOG.md", "# Changelog\n\n## Unreleased (0.1.0)\n\n### Added\n\n* All.\n")
        self.page(ROWS)
        subprocess.run(["git", "init", "-q", self.repository], check=True)
        self.codegen("import", "--root", self.docs, "--out", "spec/ecwid/openapi.yaml", self.docs)
        self.codegen("generate")

    def setUp(self) -> None:
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        shutil.copytree(self.template, folder, dirs_exist_ok=True)
        self.begin_in(folder)

    def write(self, name: str, text: str) -> None:
        path = os.path.join(os.path.dirname(self.repository), name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(text)

    def page(self, rows: list[str]) -> None:
        self.write("docs/shelves/rename-shelf.md", PAGE.format(rows="\n".join(rows)))

    def codegen(self, *arguments: str, status: int = 0) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "codegen", *arguments], cwd=self.repository, capture_output=True, text=True
        )
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done

    def state(self) -> dict[str, str]:
        """All files but those of build/ and caches."""
        found = {}
        for top, folders, files in os.walk(self.repository):
            folders[:] = [name for name in folders if name not in ("build", ".git", "__pycache__")]
            for name in files:
                with open(os.path.join(top, name), encoding="utf-8") as stream:
                    found[os.path.relpath(os.path.join(top, name), self.repository)] = stream.read()
        return found

    def test_nothing_to_do(self) -> None:
        before = self.state()
        done = self.codegen("sync", "--docs", self.docs, "--test", "false")
        self.assertIn("nothing to do", done.stdout)
        self.assertEqual(self.state(), before)

    def test_a_row_is_added(self) -> None:
        self.page([*ROWS, "| dusty | boolean | Needs care. |"])
        done = self.codegen("sync", "--docs", self.docs, "--test", "test -f generated/src/rename_shelf.c")
        self.assertIn("dusty", done.stdout)
        self.assertIn("RenameShelfRequest.dusty has no words of our own yet", done.stdout)
        self.assertNotIn("RenameShelfRequest.label has no words", done.stdout)
        after = self.state()
        self.assertIn("dusty", after["spec/ecwid/openapi.yaml"])
        self.assertIn("oac_opt_bool dusty;", after["generated/include/ecwid/rename_shelf_request.h"])
        self.assertIn("### Documentation", after["CHANGELOG.md"])
        self.assertIn("dusty (boolean) was added", after["CHANGELOG.md"])
        self.assertIn("* All.", after["CHANGELOG.md"])
        self.assertEqual([name for name in after if ".sync" in name], [])
        self.codegen("generate", "--check")
        self.codegen("drift", "--root", self.docs, self.docs)

    def test_a_row_that_the_overlay_describes_goes(self) -> None:
        self.page(ROWS[:1])
        done = self.codegen("sync", "--docs", self.docs, "--test", "true")
        self.assertEqual(done.stderr.count('the target has gone: there is no property "width"'), 1)
        after = self.state()
        self.assertNotIn("width", after["generated/include/ecwid/rename_shelf_request.h"])
        self.assertIn("removed", after["CHANGELOG.md"])

    def test_failing_tests_change_nothing(self) -> None:
        self.page([*ROWS, "| dusty | boolean | Needs care. |"])
        before = self.state()
        done = self.codegen("sync", "--docs", self.docs, "--test", "echo no; exit 7", status=1)
        self.assertIn("exit status 7", done.stderr)
        self.assertIn("major: source compatible, ABI breaks", done.stdout)  # why they may fail
        self.assertIn("nothing was changed", done.stderr)
        self.assertEqual(self.state(), before)

    def test_an_unknown_type_changes_nothing(self) -> None:
        self.page([*ROWS, "| dusty | flavour | Needs care. |"])
        before = self.state()
        done = self.codegen("sync", "--docs", self.docs, "--test", "true", status=1)
        self.assertIn("flavour", done.stderr)
        self.assertEqual(self.state(), before)

    def test_a_missing_page_and_a_missing_folder(self) -> None:
        os.rename(
            os.path.join(self.docs, "shelves/rename-shelf.md"), os.path.join(self.docs, "shelves/rename-shelf.txt")
        )
        before = self.state()
        self.codegen("sync", "--docs", self.docs, "--test", "true", status=3)
        self.codegen("sync", "--docs", self.docs + "/none", "--test", "true", status=2)
        self.assertEqual(self.state(), before)

    def test_a_folder_that_is_another_part_of_the_tree(self) -> None:
        """The page stays where it is published, whatever folder is named."""
        for folder, status in (("docs/shelves", 0), ("flat", 0), ("all", 0), ("moved", 1)):
            name = {"flat": "", "all": "current/shelves", "moved": "shelves/old"}.get(folder)
            if name is not None:
                shutil.copytree(
                    os.path.join(self.docs, "shelves"), os.path.join(os.path.dirname(self.docs), folder, name)
                )
            with self.subTest(folder):
                docs = os.path.join(os.path.dirname(self.docs), folder)
                done = self.codegen("sync", "--docs", docs, "--test", "false", status=status)
                self.assertEqual("nothing to do" in done.stdout, status == 0)

    def test_places_are_those_of_the_folder(self) -> None:
        self.page([*ROWS, "| dusty | flavour | Needs care. |"])
        done = self.codegen("sync", "--docs", self.docs, "--test", "true", status=1)
        self.assertIn(f"{self.docs}/shelves/rename-shelf.md:", done.stderr)
        self.assertNotIn("build/sync/pages", done.stderr)

    def test_two_pages_of_one_operation(self) -> None:
        shutil.copytree(os.path.join(self.docs, "shelves"), os.path.join(self.docs, "old"))
        done = self.codegen("sync", "--docs", self.docs, "--test", "true", status=3)
        self.assertRegex(done.stderr, "old/rename-shelf.md and .*shelves/rename-shelf.md both describe PUT /")

    def test_a_changelog_without_its_heading_changes_nothing(self) -> None:
        self.page(ROWS[:1])
        self.write("repository/CHANGELOG.md", "# Changelog\n")
        before = self.state()
        done = self.codegen("sync", "--docs", self.docs, "--test", "true", status=1)
        self.assertIn("no heading", done.stderr)
        self.assertEqual(self.state(), before)

    def test_a_dry_run_changes_nothing(self) -> None:
        self.page(ROWS[:1])
        before = self.state()
        self.assertIn("width", self.codegen("sync", "--docs", self.docs, "--test", "true", "--dry-run").stdout)
        self.assertEqual(self.state(), before)

    def test_another_layout_is_no_entry(self) -> None:
        before = self.state()
        self.write("docs/shelves/rename-shelf.md", "\n\n" + PAGE.format(rows="\n".join(ROWS)))
        done = self.codegen("sync", "--docs", self.docs, "--test", "true")
        self.assertIn("none: source same", done.stdout)
        after = self.state()
        self.assertEqual([name for name in after if after[name] != before.get(name)], ["spec/ecwid/openapi.yaml"])

    def test_an_edit_while_it_runs_is_not_lost(self) -> None:
        self.page(ROWS[:1])
        place = os.path.join(self.repository, "CHANGELOG.md")
        done = self.codegen("sync", "--docs", self.docs, "--test", f"echo edited >>{place}", status=1)
        self.assertIn("were changed while it ran", done.stderr)
        self.assertIn("edited", self.state()["CHANGELOG.md"])
        self.assertIn("width", self.state()["spec/ecwid/openapi.yaml"])

    def test_two_at_once(self) -> None:
        self.page(ROWS[:1])
        inner = f"{sys.executable} -m codegen sync --docs {self.docs} --test true; test $? = 1"
        done = self.codegen("sync", "--docs", self.docs, "--test", f"cd {self.repository} && {inner}")
        with open(os.path.join(self.repository, "build/sync/test.log"), encoding="utf-8") as stream:
            self.assertIn("another sync of this repository is running", stream.read())
        self.assertIn("done", done.stdout)

    def test_a_signal_ends_the_tests_and_changes_nothing(self) -> None:
        self.page(ROWS[:1])
        before = self.state()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(number.name):
                command = "echo $$ >pid; sleep 60; echo never"
                arguments = [sys.executable, "-m", "codegen", "sync", "--docs", self.docs, "--test", command]
                place = os.path.join(self.repository, "build/sync/tree/pid")
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(place)
                process = subprocess.Popen(
                    arguments, cwd=self.repository, stderr=subprocess.PIPE, text=True, preexec_fn=_with_default_signals
                )
                while process.poll() is None and not (os.path.exists(place) and os.path.getsize(place)):
                    time.sleep(0.02)
                process.send_signal(number)
                errors = process.communicate()[1]
                self.assertEqual(process.returncode, 1, errors)
                self.assertIn("interrupted\ncodegen: sync: nothing was changed", errors)
                with open(place, encoding="ascii") as stream:
                    self.assertTrue(_ends(int(stream.read())), "it runs on")
                self.assertEqual(self.state(), before)

    def test_an_ignored_signal_stays_ignored(self) -> None:
        """As nohup has it."""
        self.page(ROWS[:1])
        command = "kill -HUP $PPID; sleep 0.2"
        done = subprocess.run(
            [sys.executable, "-m", "codegen", "sync", "--docs", self.docs, "--test", command],
            cwd=self.repository,
            capture_output=True,
            text=True,
            preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN),
        )
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("done", done.stdout)

    def test_pages_of_other_tests_are_not_compared_with_what_has_been_replaced(self) -> None:
        self.page(ROWS[:1])
        with unittest.mock.patch.dict(os.environ, ECWID_DOCS_DIR="/nowhere"):
            self.codegen("sync", "--docs", self.docs, "--test", 'test -z "${ECWID_DOCS_DIR:-}"')


class PlaceTest(unittest.TestCase):
    """Every call into the file system fails once: then nothing has changed and nothing is left behind."""

    before = {
        "spec/ecwid/openapi.yaml": b"old",
        "CHANGELOG.md": b"old",
        "generated/a.h": b"a",
        "generated/old/b.h": b"b",
    }
    after = {
        "spec/ecwid/openapi.yaml": b"new",
        "CHANGELOG.md": b"new",
        "generated/a.h": b"aa",
        "generated/new/in/c.h": b"c",
    }

    def setUp(self) -> None:
        self.root = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.root)
        for name, data in self.before.items():
            path = os.path.join(self.root, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as stream:
                stream.write(data)

    def everything(self) -> set[str]:
        return {
            os.path.relpath(os.path.join(top, name), self.root)
            for top, folders, files in os.walk(self.root)
            for name in folders + files
        }

    def put(self, fail_at: int) -> int:
        """With the call number `fail_at` failing; how many there were."""
        calls = 0

        def counted(real: Callable[..., Any]) -> Callable[..., Any]:
            def call(*arguments: Any, **options: Any) -> Any:
                nonlocal calls
                calls += 1
                if calls == fail_at:
                    raise OSError(errno.ENOSPC, "No space left on device", str(arguments[0]))
                return real(*arguments, **options)

            return call

        with contextlib.ExitStack() as stack:
            for name in ("replace", "link", "unlink", "mkdir", "fsync", "chmod"):
                stack.enter_context(unittest.mock.patch(f"os.{name}", counted(getattr(os, name))))
            stack.enter_context(unittest.mock.patch.object(sync_place, "open", counted(open), create=True))
            sync_place.put_in_place(self.root, self.before, self.after)
        return calls

    def test_every_failure(self) -> None:
        names = self.everything()
        count = 0
        for number in range(1, 100):
            try:
                self.put(number)
            except OSError:
                count += 1
                self.assertEqual(sync_place.state(self.root), self.before, number)
                self.assertEqual(self.everything(), names, number)
            else:
                break
        self.assertGreater(count, 20)
        self.assertEqual(sync_place.state(self.root), self.after)
        self.assertEqual({name for name in self.everything() if ".sync" in name}, set())

    def test_what_a_killed_run_left_behind(self) -> None:
        for name in ("CHANGELOG.md.sync", "CHANGELOG.md.sync-old", "spec/ecwid/openapi.yaml.sync-old"):
            with open(os.path.join(self.root, name), "wb") as stream:
                stream.write(b"junk")
        self.put(0)
        self.assertEqual(sync_place.state(self.root), self.after)
        self.assertEqual({name for name in self.everything() if ".sync" in name}, set())


if __name__ == "__main__":
    unittest.main()
