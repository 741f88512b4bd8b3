"""Puts files in place: all of them or none, whatever fails."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
import unittest
import unittest.mock
from collections.abc import Callable
from typing import Any

from codegen.sync import place as sync_place


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
