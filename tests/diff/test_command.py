"""`python3 -m codegen diff` as it is run: exit statuses, formats, accepted changes, what cannot be read."""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
import unittest
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema

from codegen.cli.main import main
from tests.diff import cases
from tests.diff.reality import BASE, ROOT, edited

SCHEMA = json.loads((ROOT / "codegen/findings/findings.schema.json").read_text())


class Command(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def changed(self, edit: Callable[[dict[str, Any]], None], name: str = "new.yaml") -> str:
        return self.written(name, json.dumps(edited(edit), indent=1))

    def written(self, name: str, text: str) -> str:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return str(path)

    def run_it(self, old: str, new: str, *options: str) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                status = main(["diff", old, new, "--prefix", "shop", *options])
            except SystemExit as stop:
                status = int(stop.code or 0)
        return status, out.getvalue(), err.getvalue()

    def test_exit_status_tells_the_verdict(self) -> None:
        for edit, status, first in (
            (lambda doc: None, 0, "none: source same, ABI same, wire same, behaviour same; programs: nothing"),
            (cases.info_words, 10, "patch: source same, ABI same, wire same, behaviour same; programs: nothing"),
            (
                cases.value_appended,
                11,
                "minor: source compatible, ABI compatible, wire compatible, behaviour compatible; programs: nothing",
            ),
            (cases.member_moved, 12, "major: source same, ABI breaks, wire same, behaviour same; programs: recompile"),
        ):
            with self.subTest(first):
                found, out, err = self.run_it(str(BASE), self.changed(edit))
                self.assertEqual((status, first, ""), (found, out.splitlines()[0], err))

    def test_a_folder_stands_for_the_description_in_it(self) -> None:
        self.written("old/openapi.yaml", BASE.read_text())
        self.written("new/openapi.yaml", json.dumps(edited(cases.value_appended)))
        self.written("none/other.yaml", "x")
        self.assertEqual(11, self.run_it(str(self.folder / "old"), str(self.folder / "new"))[0])
        status, _, err = self.run_it(str(self.folder / "old"), str(self.folder / "none"))
        self.assertEqual(3, status)
        self.assertIn("none: there is no openapi.yaml in the folder", err)

    def test_usage_is_2(self) -> None:
        self.assertEqual(2, self.run_it(str(BASE), str(BASE), "--format", "xml")[0])
        self.assertEqual(2, self.run_it(str(BASE), str(BASE), "--fail-on", "wires")[0])
        self.assertEqual(2, self.run_it(str(BASE), str(BASE), "--prefix", "oac")[0])
        with contextlib.redirect_stderr(io.StringIO()), self.assertRaises(SystemExit) as stop:
            main(["diff", str(BASE)])
        self.assertEqual(2, stop.exception.code)

    def test_what_cannot_be_read_is_3_and_named(self) -> None:
        for name, text in (
            ("broken.yaml", "openapi: [\n"),
            ("twice.yaml", "openapi: 3.1.0\nopenapi: 3.1.0\n"),
            ("other.yaml", "title: not OpenAPI\n"),
            ("list.yaml", "- 1\n"),
            ("paths.yaml", "{openapi: 3.1.0, info: {title: A, version: '1'}, paths: [1]}\n"),
            ("none.yaml", "{openapi: 3.1.0, info: {title: A, version: '1'}}\n"),
            ("empty.yaml", ""),
        ):
            with self.subTest(name):
                status, out, err = self.run_it(str(BASE), self.written(name, text))
                self.assertEqual((3, ""), (status, out))
                self.assertIn(name, err)
        status, out, err = self.run_it(str(self.folder / "missing.yaml"), str(BASE))
        self.assertEqual((3, ""), (status, out))
        self.assertIn("missing.yaml: no such file", err)
        self.assertEqual(3, self.run_it(str(BASE), str(BASE), "--accepted", str(self.folder / "missing.yaml"))[0])

    def test_fail_on(self) -> None:
        moved = self.changed(cases.member_moved)
        self.assertEqual(12, self.run_it(str(BASE), moved, "--fail-on", "abi")[0])
        self.assertEqual(0, self.run_it(str(BASE), moved, "--fail-on", "source")[0])
        self.assertEqual(12, self.run_it(str(BASE), moved, "--fail-on", "source", "--fail-on", "abi")[0])
        unknown = self.changed(cases.format_changed)
        self.assertEqual(12, self.run_it(str(BASE), unknown, "--fail-on", "wire")[0])
        self.assertEqual(0, self.run_it(str(BASE), self.changed(cases.value_appended), "--fail-on", "wire")[0])

    def test_json_follows_its_schema(self) -> None:
        status, out, _ = self.run_it(str(BASE), self.changed(cases.several), "--format", "json")
        report = json.loads(out)
        jsonschema.Draft202012Validator(SCHEMA).validate(report)
        self.assertEqual((12, "diff", 4), (status, report["command"], len(report["changes"])))
        self.assertEqual(
            {
                "semver": "major",
                "source": "breaks",
                "abi": "breaks",
                "wire": "breaks",
                "behaviour": "breaks",
                "action": "edit",
            },
            report["summary"],
        )
        removed = next(change for change in report["changes"] if change["kind"] == "member-removed")
        self.assertEqual("shop_seller.id", removed["symbol"])
        self.assertEqual(("edit", "breaks"), (removed["details"]["action"], removed["details"]["source"]))
        jsonschema.Draft202012Validator(SCHEMA).validate(
            json.loads(self.run_it(str(BASE), str(BASE), "--format", "json")[1])
        )

    def test_other_formats(self) -> None:
        new = self.changed(cases.member_removed)
        github = self.run_it(str(BASE), new, "--format", "github")[1]
        self.assertIn("::error file=", github)
        self.assertIn("title=member-removed::phone", github)
        markdown = self.run_it(str(BASE), new, "--format", "markdown")[1]
        self.assertIn("**major: source breaks", markdown)
        self.assertIn("`shop_seller.phone`", markdown)
        sarif = json.loads(self.run_it(str(BASE), new, "--format", "sarif")[1])
        self.assertEqual("member-removed", sarif["runs"][0]["results"][0]["ruleId"])

    def test_every_entry_says_who_acts(self) -> None:
        out = self.run_it(str(BASE), self.changed(cases.member_removed))[1].splitlines()
        self.assertRegex(
            out[1],
            r"base\.yaml:\d+:\d+: error: phone \(string\) was removed from Seller \(shop_seller\.phone\) "
            r"\[member-removed\]$",
        )
        self.assertIn("    major: source breaks, ABI breaks, wire breaks, behaviour breaks", out)
        self.assertIn("    to do: edit: programs that name it; all others that hold the struct: recompile", out)

    def _accepted(self, new: str, expires: str) -> list[str]:
        report = json.loads(self.run_it(str(BASE), new, "--format", "json")[1])
        entries = [
            {"fingerprint": change["fingerprint"], "reason": "Agreed.", "expires": expires}
            for change in report["changes"]
        ]
        return ["--accepted", self.written("accepted.yaml", json.dumps(entries))]

    def test_accepted_changes_do_not_count(self) -> None:
        new = self.changed(cases.member_moved)
        status, out, _ = self.run_it(str(BASE), new, *self._accepted(new, "2999-12-31"))
        self.assertEqual(
            (0, "none: source same, ABI same, wire same, behaviour same; programs: nothing (1 accepted)\n"),
            (status, out),
        )

    def test_an_acceptance_ends(self) -> None:
        new = self.changed(cases.member_moved)
        status, out, _ = self.run_it(str(BASE), new, *self._accepted(new, "2020-01-31"))
        self.assertEqual(12, status)
        self.assertIn("[accepted-expired]", out)

    def test_an_acceptance_that_nothing_needs_is_told(self) -> None:
        accepted = self.written(
            "accepted.yaml", "- {fingerprint: 0123456789abcdef, reason: Old., expires: '2999-01-01', command: diff}\n"
        )
        status, out, _ = self.run_it(str(BASE), self.changed(cases.info_words), "--accepted", accepted)
        self.assertEqual(10, status)
        self.assertIn("[accepted-unused]", out)

    def test_entries_of_other_commands_are_none_of_its_business(self) -> None:
        for more in ("", ", command: drift"):
            accepted = self.written(
                "accepted.yaml", f"- {{fingerprint: 0123456789abcdef, reason: Old., expires: '2999-01-01'{more}}}\n"
            )
            status, out, _ = self.run_it(str(BASE), str(BASE), "--accepted", accepted)
            self.assertEqual((0, 1), (status, len(out.splitlines())), more)

    def test_overlays_beside_the_descriptions_are_applied(self) -> None:
        old, new = self.written("old/api.yaml", BASE.read_text()), self.written("new/api.yaml", BASE.read_text())
        overlay = (
            "overlay: 1.0.0\ninfo: {title: Corrections, version: 1.0.0}\nextends: api.yaml\nactions:\n"
            "  - {target: $.components.schemas.Seller.properties.id, description: Not whole., update: {type: number}}\n"
        )
        self.assertEqual(0, self.run_it(old, new)[0])
        self.written("new/overlay.yaml", overlay)
        status, out, _ = self.run_it(old, new)
        self.assertEqual(12, status)
        self.assertIn("[member-widened]", out)
        self.written("old/overlay.yaml", overlay)
        self.assertEqual(0, self.run_it(old, new)[0])


if __name__ == "__main__":
    unittest.main()
