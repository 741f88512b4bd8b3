"""`codegen sync`: all or nothing, in a small repository of the test's own with an invented page."""

from __future__ import annotations

import os
import shutil
import unittest
import unittest.mock

from tests.importer.support import needs_parsers
from tests.sync.changes import recipe
from tests.sync.support import OVERLAY, PAGE, ROWS, Repository


@needs_parsers
class SyncTest(Repository):
    def test_nothing_to_do(self) -> None:
        before = self.state()
        done = self.sync("--test", "false")
        self.assertIn("nothing to do", done.stdout)
        self.assertEqual(self.state(), before)

    def test_a_row_is_added(self) -> None:
        self.page([*ROWS, "| dusty | boolean | Needs care. |"])
        done = self.sync("--test", "test -f generated/src/rename_shelf.c")
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
        self.generate("--check")
        self.codegen("drift", "--spec", self.spec, "--root", self.docs, self.docs)

    def test_a_row_that_the_overlay_describes_goes(self) -> None:
        self.page(ROWS[:1])
        done = self.sync("--test", "true")
        self.assertEqual(done.stderr.count('the target has gone: there is no property "width"'), 1)
        after = self.state()
        self.assertNotIn("width", after["generated/include/ecwid/rename_shelf_request.h"])
        self.assertIn("removed", after["CHANGELOG.md"])

    def test_failing_tests_change_nothing(self) -> None:
        self.page([*ROWS, "| dusty | boolean | Needs care. |"])
        before = self.state()
        done = self.sync("--test", "echo no; exit 7", status=1)
        self.assertIn("exit status 7", done.stderr)
        self.assertIn("major: source compatible, ABI breaks", done.stdout)  # why they may fail
        self.assertIn("nothing was changed", done.stderr)
        self.assertEqual(self.state(), before)

    def test_an_unknown_type_changes_nothing(self) -> None:
        self.page([*ROWS, "| dusty | flavour | Needs care. |"])
        before = self.state()
        done = self.sync("--test", "true", status=1)
        self.assertIn("flavour", done.stderr)
        self.assertEqual(self.state(), before)

    def test_a_missing_page_and_a_missing_folder(self) -> None:
        os.rename(
            os.path.join(self.docs, "shelves/rename-shelf.md"), os.path.join(self.docs, "shelves/rename-shelf.txt")
        )
        before = self.state()
        self.sync("--test", "true", status=3)
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
        done = self.sync("--test", "true", status=1)
        self.assertIn(f"{self.docs}/shelves/rename-shelf.md:", done.stderr)
        self.assertNotIn("build/sync/pages", done.stderr)

    def test_two_pages_of_one_operation(self) -> None:
        shutil.copytree(os.path.join(self.docs, "shelves"), os.path.join(self.docs, "old"))
        done = self.sync("--test", "true", status=3)
        self.assertRegex(done.stderr, "old/rename-shelf.md and .*shelves/rename-shelf.md both describe PUT /")

    def test_a_changelog_without_its_heading_changes_nothing(self) -> None:
        self.page(ROWS[:1])
        self.write("repository/CHANGELOG.md", "# Changelog\n")
        before = self.state()
        done = self.sync("--test", "true", status=1)
        self.assertIn("no heading", done.stderr)
        self.assertEqual(self.state(), before)

    def test_a_dry_run_changes_nothing(self) -> None:
        self.page(ROWS[:1])
        before = self.state()
        self.assertIn("width", self.sync("--test", "true", "--dry-run").stdout)
        self.assertEqual(self.state(), before)

    def test_another_layout_is_no_entry(self) -> None:
        before = self.state()
        self.write("docs/shelves/rename-shelf.md", "\n\n" + PAGE.format(rows="\n".join(ROWS)))
        done = self.sync("--test", "true")
        self.assertIn("none: source same", done.stdout)
        after = self.state()
        changed = [name for name in after if after[name] != before.get(name)]
        self.assertEqual(changed, ["spec/ecwid/openapi.pages.yaml"])

    def test_an_edit_while_it_runs_is_not_lost(self) -> None:
        self.page(ROWS[:1])
        place = os.path.join(self.repository, "CHANGELOG.md")
        done = self.sync("--test", f"echo edited >>{place}", status=1)
        self.assertIn("were changed while it ran", done.stderr)
        self.assertIn("edited", self.state()["CHANGELOG.md"])
        self.assertIn("width", self.state()["spec/ecwid/openapi.yaml"])

    def test_pages_of_other_tests_are_not_compared_with_what_has_been_replaced(self) -> None:
        self.page(ROWS[:1])
        with unittest.mock.patch.dict(os.environ, ECWID_DOCS_DIR="/nowhere"):
            self.sync("--test", 'test -z "${ECWID_DOCS_DIR:-}"')

    def test_pages_that_are_not_described(self) -> None:
        for at in range(5):
            other = PAGE.format(rows=ROWS[0]).replace("/shelves/", f"/rooms{at}/").replace("Rename shelf", f"Room {at}")
            self.write(f"docs/rooms/room-{at}.md", other)
        self.page(ROWS[:1])
        done = self.sync("--test", "true")
        self.assertIn("5 other pages describe operations that the description does not have", done.stdout)
        self.assertEqual(done.stdout.count("/rooms"), 3)

    def test_lines_that_name_what_has_gone(self) -> None:
        self.write("repository/tests/test_use.py", 'COMMAND = "build/ecwid"\nBODY = {"label": "x", "width": 1}\n')
        self.page(ROWS[:1])
        done = self.sync("--test", "true")
        self.assertIn("\n    tests/test_use.py:2: RenameShelfRequest no longer has width\n", done.stdout)

    def test_where_tests_failed(self) -> None:
        self.write("repository/tests/use.c", "int x;\n")
        self.page(ROWS[:1])
        done = self.sync("--test", "echo 'tests/use.c:1:5: error: no'; false", status=1)
        self.assertIn("sync: where tests failed:\n    tests/use.c:1: no\n", done.stderr)

    def test_what_has_gone_and_is_kept(self) -> None:
        """The recipe that sync prints is an action of an overlay; with it, sync, drift and diff are quiet."""
        self.page(ROWS[:1])
        done = self.sync("--test", "true", "--dry-run")
        self.assertIn("(number) was removed from RenameShelfRequest", done.stdout)
        action = recipe(done.stdout).replace("say here why it stays", "other pages have it")
        self.write("repository/spec/ecwid/overlay.yaml", OVERLAY.replace("actions:\n", f"actions:\n{action}"))
        self.generate()
        self.assertEqual(self.codegen("drift", "--spec", self.spec, "--root", self.docs, self.docs).stdout, "")
        header = self.state()["generated/include/ecwid/rename_shelf_request.h"]
        done = self.sync("--test", "true")
        self.assertIn("none: source same", done.stdout)
        self.assertNotIn("correction-", done.stderr)
        after = self.state()
        self.assertEqual(after["generated/include/ecwid/rename_shelf_request.h"], header)
        self.assertNotIn("width", after["spec/ecwid/openapi.yaml"])
        self.assertNotIn("### Documentation", after["CHANGELOG.md"])
        self.assertIn("nothing to do", self.sync("--test", "false").stdout)


if __name__ == "__main__":
    unittest.main()
