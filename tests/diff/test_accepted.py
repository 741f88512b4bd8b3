"""One file of accepted findings for import, drift and diff, as a repository would keep it."""

from __future__ import annotations

import json

from tests.diff.test_page_lines import CUP, LID, Folder, codegen
from tests.importer.support import needs_parsers, page


@needs_parsers
class OneFileTest(Folder):
    def test_each_command_takes_its_own(self) -> None:
        old = self.description("old", page(CUP, example='{"pot": 1}'))
        new = self.description("new", page(CUP, LID, example='{"pot": 1}'))
        source = self.folder / "new/pages/teas/update-tea.md"
        root = ("--root", self.folder / "new/pages")
        out = self.folder / "out.yaml"
        runs = {
            "import": ("import", *root, source, "--out", out, "--format", "json"),
            "drift": ("drift", *root, "--spec", old, source, "--format", "json"),
            "diff": ("diff", old, new, "--format", "json"),
        }
        entries = []
        for command, arguments in runs.items():
            report = json.loads(codegen(*arguments).stdout)
            for found in report.get("findings", report.get("changes")):
                entries.append(
                    {
                        "fingerprint": found["fingerprint"],
                        "reason": "Agreed.",
                        "expires": "2999-12-31",
                        "command": command,
                    }
                )
        self.assertEqual([entry["command"] for entry in entries], ["import", "drift", "diff"])
        accepted = self.folder / "accepted.yaml"
        for without in (None, *runs):
            accepted.write_text(json.dumps([entry for entry in entries if entry["command"] != without]))
            for command, arguments in runs.items():
                with self.subTest(command=command, without=without):
                    report = json.loads(codegen(*arguments, "--accepted", accepted).stdout)
                    counts = [len(report.get(name, [])) for name in ("findings", "changes", "accepted")]
                    expected = (
                        [int(command == "import"), int(command != "import"), 0] if command == without else [0, 0, 1]
                    )
                    self.assertEqual(counts, expected)
